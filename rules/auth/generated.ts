// auth/default-credential: a key or password that every generated project gets whose maker passes over the question, and a key that a shell
// script falls back to.
import type { AccountFact } from '../../src/model/fact.ts';
import type { Problem } from '../../src/model/finding.ts';
import { grouped } from '../../src/model/grouped.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { defaultText } from '../../src/model/value.ts';
import { folderOf, inFolder } from '../../src/link/paths.ts';
import { refusalOf } from '../../src/link/refusals.ts';
import { started } from '../debug/entry.ts';
import { developmentFile } from '../infra/deployment.ts';
import { weaknessOf } from '../infra/weak-password.ts';
import { doorOf, isCredentialText } from './credential-name.ts';

export function* generatedSecrets(project: Project): Generator<Problem & { readonly path: string }> {
  const asked = project.of('account').filter((fact) => fact.by === 'template' && fact.role === 'production' && !isReplaced(project, fact.path) && isKnown(project, fact));
  for (const [path, facts] of grouped(asked, (fact) => fact.path)) {
    const [first, ...others] = [...facts].sort((a, b) => severityOf(a).localeCompare(severityOf(b)) || a.at.start - b.at.start);
    if (first === undefined) continue;
    yield {
      path,
      at: first.at,
      message: 'generated',
      data: { name: first.name },
      severity: severityOf(first),
      confidence: 'medium',
      mask: facts.map(({ password }) => password.at),
      symbol: first.name,
      related: others.slice(0, 8).map(({ at, name }) => ({ path, at, note: 'generated-also', data: { name } })),
      cause: `default-credential generated ${path}`,
    };
  }
}

function isKnown(project: Project, { path, name, password }: Located<AccountFact>): boolean {
  const text = defaultText(password) ?? '';
  if (doorOf(name, true) !== 'entry' || (weaknessOf(text, {}) === null && !isCredentialText(text, name, 'setting'))) return false;
  return refusalOf(project, path, [name], text) === null;
}

/** Whoever answers nothing has a key that all others have; a placeholder shows at least what it is. */
function severityOf({ password }: AccountFact): 'P1' | 'P2' {
  return weaknessOf(defaultText(password) ?? '', {}) === 'placeholder' ? 'P2' : 'P1';
}

/** A program that runs with each generation may refuse such an answer, or make a key. */
function isReplaced(project: Project, path: string): boolean {
  const hooks = inFolder(folderOf(path), 'hooks');
  return project.of('script-trait').some((fact) => fact.trait === 'makes-secrets' && folderOf(fact.path) === hooks);
}

/** What a script signs with, or writes for the program to sign with, unless somebody says otherwise. */
export function* scriptedKeys(project: Project): Generator<Problem & { readonly path: string }> {
  for (const fact of project.of('account')) {
    const { path, at, name, password } = fact;
    if (fact.by !== 'script' || fact.signs !== true || fact.role !== 'production' || developmentFile(path)) continue;
    const text = defaultText(password) ?? '';
    const weakness = weaknessOf(text, {});
    if ((weakness === null && !isCredentialText(text, name, 'setting')) || doorOf(name.replace(/^default_/i, ''), true) !== 'entry' || refusalOf(project, path, [name], text) !== null) continue;
    const starts = started(project, path) === 'by-deployment';
    yield { path, at, message: 'scripted', data: { name }, severity: starts && weakness !== 'placeholder' ? 'P1' : 'P2', confidence: 'medium', mask: [password.at], symbol: name, cause: `default-credential ${path} ${name}` };
  }
}
