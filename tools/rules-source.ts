// Rules as read -> the generated modules rules/index.ts, rules/prose.ts and rules/samples.ts. Pure.
import type { Prose, ProseTable } from '../src/model/rule.ts';
import type { RulesTree } from './rules-tree.ts';

const MARK = '// Generated from the directory rules/ by `npm run generate`; do not edit.';

export function indexSource({ rules, controls, secretTables }: RulesTree): string {
  const ruleIds = rules.map((rule) => rule.id).sort();
  const controlIds = controls.map((control) => control.id).sort();
  return [
    MARK,
    "import type { Control, Rule } from '../src/model/rule.ts';",
    "import type { SecretKind } from '../src/model/secret.ts';",
    ...controlIds.map((id) => `import { control as ${local(id)}Control } from './${id}/control.ts';`),
    ...ruleIds.map((id) => `import { rule as ${local(id)} } from './${id}.ts';`),
    ...secretTables.map(({ module, name }) => `import { ${name} } from './${module}';`),
    '',
    list('rules', 'Rule', ruleIds.map(local)),
    list('controls', 'Control', controlIds.map((id) => `${local(id)}Control`)),
    list('secrets', 'SecretKind', secretTables.map(({ name }) => `...${name}`)),
  ].join('\n');
}

/** Apart from the index: loaded once something is found. */
export function fixesSource({ fixes }: RulesTree): string {
  const ids = [...fixes].sort();
  return [
    MARK,
    "import type { Fixers } from '../src/model/fixing.ts';",
    ...ids.map((id) => `import { fix as ${local(id)} } from './${id}.fix.ts';`),
    '',
    `export const fixers: Fixers = {\n${ids.map((id) => `  '${id}': ${local(id)},\n`).join('')}};\n`,
  ].join('\n');
}

export function proseSource(table: ProseTable): string {
  const withoutSamples: ProseTable = {
    rules: Object.fromEntries(sorted(table.rules).map(([id, prose]) => [id, told(prose)])),
    controls: Object.fromEntries(sorted(table.controls)),
    ...(table.secret ? { secret: told(table.secret) } : {}),
    kinds: Object.fromEntries(sorted(table.kinds)),
  };
  return [MARK, "import type { ProseTable } from '../src/model/rule.ts';", '', `export const prose: ProseTable = ${JSON.stringify(withoutSamples, null, 2)};`, ''].join('\n');
}

/** Apart from the prose: only `explain` and the tests need them. */
export function samplesSource(table: ProseTable): string {
  const samples = Object.fromEntries(sorted(table.rules).flatMap(([id, prose]) => (prose.samples ? [[id, prose.samples]] : [])));
  return [
    MARK,
    "import type { Prose } from '../src/model/rule.ts';",
    '',
    `export const samples: Readonly<Record<string, NonNullable<Prose['samples']>>> = ${JSON.stringify(samples, null, 2)};`,
    '',
  ].join('\n');
}

function told({ samples: _samples, ...prose }: Prose): Prose {
  return prose;
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function list(name: string, type: string, items: readonly string[]): string {
  return `export const ${name}: readonly ${type}[] = [${items.length ? `\n${items.map((item) => `  ${item},\n`).join('')}` : ''}];\n`;
}

/** 'cors/wildcard' -> corsWildcard */
function local(id: string): string {
  return id.replace(/[/-]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
