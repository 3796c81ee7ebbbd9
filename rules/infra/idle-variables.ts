// infra/default-credentials: a variable that only a script reads which nothing that ships starts: the account is never made with it.
import type { Project } from '../../src/model/project.ts';
import { fileName } from '../../src/link/paths.ts';
import { readNames } from '../../src/link/variables.ts';
import { wordsOfStarts } from '../auth/credential-place.ts';
import type { Account } from './accounts.ts';

/** Of a chart's or a manifest's own variables; a datastore's image reads its own without a word here. */
export function isForIdleScript(project: Project, { by, name: path, product }: Account): boolean {
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (by !== 'helm' || !/^[A-Z][A-Z0-9_]+$/.test(name) || product !== path.split('.')[0] || readNames(project).has(name)) return false;
  const users = project.of('variable-names').filter(({ role, uses, path: file }) => role === 'production' && uses.includes(name) && !/yaml|dotenv|markdown/.test(project.files.get(file)?.format ?? ''));
  const started = project.once(wordsOfStarts);
  return users.length > 0 && users.every((user) => user.path.endsWith('.sh') && ![...started].some((word) => fileName(word) === fileName(user.path)));
}
