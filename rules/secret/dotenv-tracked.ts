// secret/dotenv-tracked: an environment file is part of the repository. CWE-540; https://12factor.net/config
import type { Fact, SupplyFact } from '../../src/model/fact.ts';
import type { SourceFile } from '../../src/model/file.ts';
import type { Related, Severity } from '../../src/model/finding.ts';
import { fileRule } from '../../src/model/rule.ts';
import { isForDemonstration } from '../../src/link/demonstration.ts';
import { isDevelopmentOnly } from './context.ts';
import { secretsOf } from './live.ts';
import type { Judge } from './live.ts';
import { credentialKind } from './names.ts';

const template = /[._-](?:example|sample|template|dist|tmpl|tpl|default|defaults|schema|vault|enc|encrypted|gpg|age|sops|test|testing|ci|keys|license|patch|diff)(?:[._-]|$)/i;
/** Kept in the repository on purpose by their tools; only a secret in them is a mistake. */
const meantToBeTracked = /(?:^|\/)(?:\.flaskenv|\.envrc|[^/.][^/]*\.env|\.env\.(?:dev|development|local-dev|defaults?))$/i;
/** Bundlers copy variables with these prefixes into what every visitor downloads. */
const publicPrefix = /^(?:VITE|NEXT_PUBLIC|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|GATSBY|VUE_APP|NG_APP|SNOWPACK_PUBLIC|NX_PUBLIC|GENERATE_SOURCEMAP|BROWSER|PORT|SKIP_PREFLIGHT_CHECK|NODE_ENV)(?:_|$)/;
const mostRelated = 10;

export const rule = fileRule({
  id: 'secret/dotenv-tracked',
  severity: 'P0',
  settle: (project, problem) => ((problem.severity === 'P0' || problem.severity === 'P1') && isForDemonstration(project) ? { ...problem, severity: 'P2' } : problem),
  *check(file, facts) {
    if (file.format !== 'dotenv' || (file.role !== 'production' && file.role !== 'development') || template.test(file.path)) return;
    const variables = facts.filter((fact): fact is SupplyFact => fact.kind === 'supply');
    // Judged by the value alone: what a development file's name takes off is taken off below.
    const judge = secretsOf(file, '.env');
    const judged = variables.map((variable) => ({ variable, severity: severityOf(variable, judge) }));
    const real = judged.filter(({ severity }) => severity === 'P0' || severity === 'P1').map(({ variable }) => variable);
    const [first] = real;
    const doubtful = judged.filter(({ severity }) => severity === 'P2').map(({ variable }) => variable);
    const told = first === undefined ? doubtful : real;
    if (first === undefined && (meantToBeTracked.test(file.path) || variables.every((variable) => publicPrefix.test(variable.name)))) return;
    const development = file.role === 'development';
    const stated = variables.find(isStated);
    yield {
      at: firstLine(file),
      message: first !== undefined ? 'secrets' : doubtful.length > 0 ? 'doubtful' : stated !== undefined ? 'stated' : 'settings',
      data: { file: file.path.slice(file.path.lastIndexOf('/') + 1), count: told.length, name: (told[0] ?? stated)?.name ?? '' },
      severity: first === undefined ? (development ? 'P3' : 'P2') : severityFor(file, real),
      related: real.slice(0, mostRelated).map(({ at, name }): Related => ({ path: file.path, at, note: 'value-here', data: { name } })),
      mask: valuesOf(facts),
    };
  },
});

/** A developer's secrets are worth what their names do not say: a vendor's key is live there too. */
function severityFor(file: SourceFile, real: readonly SupplyFact[]): Severity {
  if (file.role !== 'development' && !isDevelopmentOnly(file.path)) return 'P0';
  const there = secretsOf(file, file.path);
  return real.some((variable) => (severityOf(variable, there) ?? 'P2') < 'P2') ? 'P1' : 'P2';
}

/** A credential with a text that looks like none: in force all the same where the file is used as it is. */
function isStated({ name, value }: SupplyFact): boolean {
  return credentialKind(name) !== null && !publicPrefix.test(name) && value.kind === 'literal' && !/^(?:true|false|null|none|\d{0,6})$/i.test(String(value.value).trim());
}

function severityOf({ name, value, at }: SupplyFact, judge: Judge): Severity | null {
  return value.kind === 'env' || publicPrefix.test(name) ? null : judge(at.start, Math.max(at.end, value.at.end));
}

function valuesOf(facts: readonly Fact[]): { start: number; end: number }[] {
  return facts.flatMap((fact) => (fact.kind === 'supply' ? [fact.value.at] : []));
}

function firstLine(file: SourceFile): { start: number; end: number } {
  const end = file.text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? file.text.length : end };
}
