// The configuration file's text -> Config. Unknown keys and wrong values are errors that name file and line.
import { LineCounter, parseDocument, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Config, Ignore, RuleSetting } from '../model/config.ts';
import { AuditError } from '../model/error.ts';
import type { Role } from '../model/file.ts';
import type { Severity } from '../model/finding.ts';
import { ruleMatches } from '../model/rule.ts';
import { languages } from '../model/text.ts';

const roles = ['production', 'test', 'example', 'documentation', 'development', 'vendored', 'generated'] as const satisfies readonly Role[];
const severities = ['P0', 'P1', 'P2', 'P3'] as const satisfies readonly Severity[];

/** Throws AuditError 'config-…' with path and line. */
export function parseConfig(path: string, text: string, ruleIds: readonly string[]): Partial<Config> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true, maxAliasCount: 0 } as Parameters<typeof parseDocument>[1]);
  const broken = document.errors[0];
  if (broken !== undefined) throw new AuditError('config-syntax', { path, line: lines.linePos(broken.pos[0]).line, detail: broken.message.split(/:\s|:$|\n/)[0] ?? '' });
  if (document.contents === null) return {};
  const reader = new Reader(path, lines);
  const top = reader.map(document.contents, '', ['fail-on', 'language', 'rules', 'paths', 'exclude', 'ignore']);
  const parsed: Partial<Config> = {
    ...reader.optional(top, 'fail-on', (node, key) => ({ failOn: reader.choice(node, key, [...severities, 'none'] as const) })),
    ...reader.optional(top, 'language', (node, key) => ({ language: reader.choice(node, key, languages) })),
    ...reader.optional(top, 'rules', (node, key) => ({ rules: ruleSettings(reader, node, key, ruleIds) })),
    ...reader.optional(top, 'paths', (node, key) => ({ roles: rolePaths(reader, node, key) })),
    ...reader.optional(top, 'exclude', (node, key) => ({ exclude: reader.strings(node, key) })),
    ...reader.optional(top, 'ignore', (node, key) => ({ ignores: reader.list(node, key).map((item, index) => ignore(reader, item, `${key}[${index}]`, ruleIds)) })),
  };
  return parsed;
}

function ruleSettings(reader: Reader, node: Node, key: string, ruleIds: readonly string[]): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = Object.create(null) as Record<string, RuleSetting>;
  for (const [name, value] of reader.entries(node, key)) {
    settings[reader.rule(name, value, key, ruleIds)] = reader.choice(value, `${key}.${name}`, ['off', ...severities]);
  }
  return settings;
}

function rolePaths(reader: Reader, node: Node, key: string): { role: Role; paths: readonly string[] }[] {
  return reader.entries(node, key).map(([name, value]) => {
    const role = roles.find((candidate) => candidate === name);
    if (role === undefined) throw reader.error(value, 'config-unknown-key', { key: `${key}.${shown(name)}`, known: roles.join(', ') });
    return { role, paths: reader.strings(value, `${key}.${name}`) };
  });
}

function ignore(reader: Reader, node: Node, key: string, ruleIds: readonly string[]): Ignore {
  const map = reader.map(node, key, ['rule', 'paths', 'reason', 'expires', 'owner']);
  const need = (name: string): Node => {
    const value = map.get(name);
    if (value === undefined) throw reader.error(node, 'config-missing-key', { key: `${key}.${name}` });
    return value;
  };
  const rule = need('rule');
  const reason = reader.string(need('reason'), `${key}.reason`).trim();
  if (reason === '') throw reader.error(need('reason'), 'config-missing-key', { key: `${key}.reason` });
  const expires = map.get('expires');
  const owner = map.get('owner');
  const paths = map.get('paths');
  return {
    rule: reader.rule(reader.string(rule, `${key}.rule`), rule, `${key}.rule`, ruleIds),
    paths: paths === undefined ? [] : reader.strings(paths, `${key}.paths`),
    reason,
    ...(expires === undefined ? {} : { expires: reader.date(expires, `${key}.expires`) }),
    ...(owner === undefined ? {} : { owner: reader.string(owner, `${key}.owner`) }),
    line: reader.line(node),
  };
}

/** A word as it is; of anything else the beginning, because a secret pasted into the wrong place must not reach a log. */
function shown(value: string): string {
  return /^[A-Za-z][A-Za-z/*_-]{0,39}$|^.{0,4}$/.test(value) ? value : `${value.slice(0, 4)}…`;
}

/** Typed access to YAML nodes; every refusal says file, line and key. */
class Reader {
  readonly #path: string;
  readonly #lines: LineCounter;

  constructor(path: string, lines: LineCounter) {
    this.#path = path;
    this.#lines = lines;
  }

  line(node: Node): number {
    return this.#lines.linePos(node.range?.[0] ?? 0).line;
  }

  error(node: Node, id: string, data: Record<string, string>): AuditError {
    return new AuditError(id, { path: this.#path, line: this.line(node), ...data });
  }

  wrong(node: Node, key: string, expected: string): AuditError {
    const value = isMap(node) ? '{…}' : isSeq(node) ? '[…]' : shown(String(isScalar(node) ? node.value : ''));
    return this.error(node, 'config-wrong-value', { key, expected, value });
  }

  entries(node: Node, key: string): [string, Node][] {
    if (!isMap(node)) throw this.wrong(node, key === '' ? '(file)' : key, 'a mapping');
    return (node as YAMLMap<Node, Node | null>).items.map((item) => {
      if (!isScalar(item.key) || item.value === null) throw this.wrong(item.key, isScalar(item.key) ? shown(String(item.key.value)) : key, 'a value');
      return [String(item.key.value), item.value];
    });
  }

  map(node: Node, key: string, allowed: readonly string[]): Map<string, Node> {
    const found = new Map(this.entries(node, key));
    for (const [name, value] of found) {
      if (!allowed.includes(name)) throw this.error(value, 'config-unknown-key', { key: key === '' ? shown(name) : `${key}.${shown(name)}`, known: allowed.join(', ') });
    }
    return found;
  }

  optional(map: ReadonlyMap<string, Node>, key: string, read: (node: Node, key: string) => Partial<Config>): Partial<Config> {
    const node = map.get(key);
    return node === undefined ? {} : read(node, key);
  }

  list(node: Node, key: string): Node[] {
    if (!isSeq(node)) throw this.wrong(node, key, 'a list');
    return node.items as Node[];
  }

  string(node: Node, key: string): string {
    if (!isScalar(node) || typeof node.value !== 'string') throw this.wrong(node, key, 'a string');
    return node.value;
  }

  strings(node: Node, key: string): string[] {
    return this.list(node, key).map((item, index) => {
      const text = this.string(item, `${key}[${index}]`);
      if (text === '') throw this.wrong(item, `${key}[${index}]`, 'a glob');
      return text;
    });
  }

  choice<T extends string>(node: Node, key: string, allowed: readonly T[]): T {
    const value = isScalar(node) ? String(node.value) : '';
    const found = allowed.find((candidate) => candidate === value || (candidate === 'off' && value === 'false'));
    if (found === undefined) throw this.error(node, 'config-wrong-value', { key, value: shown(value), expected: allowed.join(' | ') });
    return found;
  }

  rule(name: string, node: Node, key: string, ruleIds: readonly string[]): string {
    if (!ruleIds.some((id) => ruleMatches(name, id))) throw this.error(node, 'config-unknown-rule', { rule: shown(name) });
    return name;
  }

  date(node: Node, key: string): string {
    const value = this.string(node, key);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw this.wrong(node, key, 'YYYY-MM-DD');
    return value;
  }
}
