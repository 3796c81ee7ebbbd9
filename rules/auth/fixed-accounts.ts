// auth/default-credential: a login that compares what was typed with an account that stands in its own file: `const user = { username: 'a', password: 'b' }`.
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { flowsOf } from '../../src/link/dataflow.ts';
import { isForDemonstration } from '../../src/link/demonstration.ts';
import { isTypedPassword } from '../secret/typed-password-flow.ts';
import { named } from './sensitive-route.ts';

export function* fixedAccounts(project: Project): Generator<Problem & { readonly path: string }> {
  const seen = new Set<string>();
  for (const flow of flowsOf(project)) {
    const account = seen.has(flow.path) || project.files.get(flow.path)?.role !== 'production' || flow.route.development === true || !isTypedPassword(flow) ? null : fixedAccount(project, flow.path, flow.name);
    if (account === null) continue;
    seen.add(flow.path);
    yield {
      path: flow.path,
      at: account.at,
      message: 'fixed',
      data: { name: account.name },
      severity: isForDemonstration(project) ? 'P2' : 'P0',
      mask: [account.at],
      related: [{ path: flow.path, at: flow.at, note: 'used-here' }],
      symbol: `${account.name} ${named(flow.route)}`,
      cause: `default-credential ${flow.path} ${account.name}`,
    };
  }
}

/** The one account that the file holds as a constant of its own, where a comparison of its is what the password meets. */
export function fixedAccount(project: Project, path: string, how: string): { readonly name: string; readonly at: Range } | null {
  if (how !== '==') return null;
  const found = (project.module(path)?.bindings ?? []).flatMap(({ name, value, guards }) => {
    if (value.kind !== 'map' || guards.length > 0) return [];
    const written = (wanted: RegExp): Range | undefined => value.entries.find((entry) => entry.key.kind === 'literal' && wanted.test(String(entry.key.value)) && entry.value.kind === 'literal' && typeof entry.value.value === 'string' && entry.value.value !== '')?.value.at;
    const at = written(/^(?:password|passwd|pwd|pass)$/i);
    return at === undefined || written(/^(?:user(?:_?name)?|login|e_?mail)$/i) === undefined ? [] : [{ name: `${name}.password`, at }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
