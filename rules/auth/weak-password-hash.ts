// auth/weak-password-hash: users' passwords are kept as digests of a hash that is made to be fast, or encrypted so that they can be read again. CWE-916, CWE-759, CWE-257.
import type { PasswordHashFact } from '../../src/model/wiring.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';

const mostListed = 8;
/** Run by hand, beside what is served. */
const byHand = /(?:^|\/)(?:scripts?|tools?|cli|bin|setup|docs?|examples?|migrations?)\//;

export const rule = projectRule({
  id: 'auth/weak-password-hash',
  severity: 'P1',
  *check(project) {
    const facts = project.of('password-hash').filter(({ role, path }) => role === 'production' && !byHand.test(path));
    const [first, ...others] = [...facts.filter(isReadable), ...facts.filter((each) => !isReadable(each) && each.salted !== true), ...facts.filter(({ salted }) => salted === true)];
    if (first === undefined || !isServed(project)) return;
    yield {
      path: first.path,
      at: first.at,
      message: isReadable(first) ? 'reversible' : first.salted === true ? 'salted' : 'plain',
      data: { algorithm: nameOf(first) },
      severity: first.salted === true ? 'P2' : 'P1',
      related: others.slice(0, mostListed).map(({ path, at }) => ({ path, at, note: 'also' })),
      symbol: first.symbol,
      cause: 'weak-password-hash',
    };
  },
});

/** Whoever has the key reads them all. */
function isReadable({ algorithm }: Located<PasswordHashFact>): boolean {
  return algorithm === 'aes';
}

function nameOf({ algorithm }: Located<PasswordHashFact>): string {
  return /^(?:md5|aes)$/.test(algorithm) ? algorithm.toUpperCase() : algorithm.replace('sha', 'SHA-');
}

/** Somebody signs in there: a password of a file or an archive is another matter. */
function isServed(project: Project): boolean {
  return project.of('router').some(({ is, role }) => is === 'application' && role === 'production') || project.of('page-app').some(({ role }) => role === 'production');
}
