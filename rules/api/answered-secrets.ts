// api: handlers whose answer names credentials one by one: `[{"refresh_token": account.refresh_token, …} for account in accounts]`.
import type { Problem } from '../../src/model/finding.ts';
import type { AnsweredSecretsFact } from '../../src/model/limits.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Route } from '../../src/model/route.ts';
import { routesOf } from '../../src/link/routes.ts';
import { named } from '../auth/sensitive-route.ts';
import { isForAdministrators } from './whole-settings.ts';

interface Answer {
  readonly route: Route;
  readonly fact: Located<AnsweredSecretsFact>;
}

/** Where a login ends, its tokens are what was asked for. */
const signingIn = /log_?in|auth|oauth|callback|token|session|sign|refresh|register|\/me(?:\/|$)|profile/i;
const grave = /passw|(?:access|refresh|session|oauth)_?token$|(?:client|jwt|session|signing)_?secret$|(?:secret|private)_?key$|totp/i;
const mostListed = 8;

export function* answeredSecrets(project: Project): Generator<Problem & { readonly path: string }> {
  const facts = project.of('answered-secrets').filter(({ role, by }) => role === 'production' && by in messages);
  if (facts.length === 0) return;
  const byFile = new Map<string, Answer[]>();
  for (const route of routesOf(project)) {
    const { handler } = route;
    if (handler === undefined || route.development === true || !route.methods.some((method) => method === 'GET' || method === '*')) continue;
    for (const fact of facts) {
      if (fact.path !== handler.path || fact.symbol !== handler.symbol || ((fact.by === 'settings' || fact.by === 'one') && signingIn.test(route.url))) continue;
      const key = `${fact.by} ${fact.path}`;
      byFile.set(key, [...(byFile.get(key) ?? []), { route, fact }]);
    }
  }
  for (const [key, answers] of byFile) yield* found(key, answers);
}

function* found(key: string, answers: readonly Answer[]): Generator<Problem & { readonly path: string }> {
  const [first, ...others] = [...answers].sort((one, other) => Number(isGrave(other)) - Number(isGrave(one)));
  if (first === undefined) return;
  const { route, fact } = first;
  yield {
    path: route.path,
    at: route.at,
    message: messages[fact.by as keyof typeof messages],
    data: { route: named(route), columns: fact.names.slice(0, 4).join(', ') },
    severity: isGrave(first) && !answers.every((each) => isForAdministrators(each.route)) ? 'P1' : 'P2',
    related: [{ path: fact.path, at: fact.at, note: 'given' }, ...others.slice(0, mostListed).map((other) => ({ path: other.route.path, at: other.route.at, note: 'also-secrets' as const }))],
    symbol: named(route),
    cause: `answers-secrets ${key}`,
  };
}

const messages = { rows: 'listed', one: 'picked', settings: 'named', dotenv: 'dotenv', environment: 'environment', file: 'kept' } as const satisfies Partial<Record<AnsweredSecretsFact['by'], string>>; // the others are auth/unproven-login's
/** Of one that is picked by its number the caller may be the owner. */
const wholes: ReadonlySet<AnsweredSecretsFact['by']> = new Set<AnsweredSecretsFact['by']>(['dotenv', 'environment', 'file']);

function isGrave({ fact, route }: Answer): boolean {
  if (fact.by === 'one' && route.authentication !== 'none') return false;
  return wholes.has(fact.by) || fact.names.some((name) => grave.test(name));
}
