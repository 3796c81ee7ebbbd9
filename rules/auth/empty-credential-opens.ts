// auth/empty-credential-opens: no key or token configured means that everybody is let in. CWE-636, CWE-1188.
import type { EmptyCredentialFact } from '../../src/model/fact.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { truth } from '../../src/link/concrete.ts';
import { developmentReach, relatedTo, worst } from '../../src/link/evidence.ts';
import { readsBehind } from '../../src/link/feeds.ts';
import { refusalOf } from '../../src/link/refusals.ts';
import { routesOf } from '../../src/link/routes.ts';
import { asHanded } from '../../src/link/made-gates.ts';
import { outcomes, reachOf } from '../../src/link/resolve.ts';
import { isByHand } from './credential-place.ts';

export const rule = projectRule({
  id: 'auth/empty-credential-opens',
  severity: 'P0',
  *check(project) {
    for (const fact of project.of('empty-credential-opens')) {
      if (fact.role !== 'production' || isByHand(project, fact.path)) continue;
      if (developmentReach(reachOf(project, fact.path, fact.guards))) continue;
      if (fact.unsigned === true) {
        yield { path: fact.path, at: fact.at, message: 'unsigned', severity: 'P1', symbol: fact.symbol, cause: `unsigned ${fact.path} ${fact.symbol}` };
        continue;
      }
      for (const seen of asHanded(project, fact)) {
        const found = judged(project, seen, fact);
        if (found === null) continue;
        yield found;
        break;
      }
    }
  },
});

interface Emptiness {
  readonly variables: readonly string[];
  readonly related: readonly Related[];
}

/** `fact`: as those see it who put the gate up; `place`: where it is written. */
function judged(project: Project, fact: Located<EmptyCredentialFact>, place: Located<EmptyCredentialFact>): (Problem & { path: string }) | null {
  const empty = emptiness(project, fact);
  if (empty === null) return null;
  const name = fact.credential.kind === 'or' ? [...new Set(empty.variables)].join(', ') || nameOf(fact) : (empty.variables[0] ?? nameOf(fact));
  if (isOfCaptcha(`${name} ${nameOf(fact)}`)) return null;
  if (refusalOf(project, fact.path, [...nameOf(fact).split(', '), ...empty.variables]) !== null) return null;
  const forged = isOfEvents(name) || receivesEvents.test(fact.path) || isOfEvents(nameOf(fact)) || (isOfEvents(fact.symbol) && !/token|jwt|auth|request/i.test(fact.symbol));
  const isSecond = !forged && isBehindLogin(project, place);
  return {
    path: place.path,
    at: place.at,
    message: isSecond ? 'second' : forged ? 'forged' : fact.equals === true ? (isPlainly(fact) ? 'equals' : 'unset') : 'opens',
    data: { name },
    severity: isOfMetrics(`${name} ${fact.symbol}`) || isOneRoute(fact) || isSecond ? 'P2' : forged || fact.equals === true || isOptionalList(fact, empty) || isOption(fact, empty) ? 'P1' : 'P0',
    related: empty.related,
    symbol: fact.symbol,
    cause: `empty-credential ${name}`,
  };
}

/** How the credential can ship empty: its default is, or the variables it is made of have none. */
function emptiness(project: Project, fact: Located<EmptyCredentialFact>): Emptiness | null {
  const all = outcomes(project, fact.path, fact.credential);
  const outcome = worst(all, (value) => (isPlainly(fact) ? value.kind === 'scalar' && value.value === '' : truth(value, 'python') === false));
  if (isPlainly(fact) && outcome === null) return null;
  if (outcome !== null) return outcome.reach === 'development-only' ? null : { variables: outcome.variables, related: relatedTo(outcome, fact) };
  if (all.some((each) => each.value.kind !== 'unknown')) return null;
  const reads = readsBehind(project, fact.path, fact.credential).filter((read) => !read.required && (read.fallback === undefined || (read.fallback.kind === 'literal' && !read.fallback.value)));
  if (reads.length === 0) return null;
  return { variables: reads.map((read) => read.name), related: reads.slice(0, 3).map((read) => ({ path: read.path, at: read.at, note: 'default-here' })) };
}

/** What a page's handler compares for itself. */
function isOneRoute({ equals, symbol }: EmptyCredentialFact): boolean {
  return equals === true && /^(?:handler|default|GET|POST|PUT|PATCH|DELETE)$/.test(symbol);
}

/** An empty text alone equals what is sent; a variable of Node that is not set equals what is not. */
function isPlainly({ equals, path }: Located<EmptyCredentialFact>): boolean {
  return equals === true && path.endsWith('.py');
}

/** `api_keys: list[str] | None = None`, of the command line or a file: no variable that a deployment forgets to set. */
function isOptionalList(fact: Located<EmptyCredentialFact>, { variables }: Emptiness): boolean {
  return variables.length === 0 && /(?:keys|tokens|secrets)$/i.test(nameOf(fact));
}

/** `args.api_key`: an operator's own flag, which the start command shows to be missing. */
function isOption({ credential }: EmptyCredentialFact, { variables }: Emptiness): boolean {
  if (variables.length > 0 || credential.kind !== 'member') return false;
  const { on } = credential;
  return (on.kind === 'name' || on.kind === 'member') && /^(?:cli_?|cmd_?)?(?:args|opts?|options|arguments|flags)$/i.test(on.name);
}

function nameOf(fact: EmptyCredentialFact): string {
  const { credential } = fact;
  if (credential.kind === 'or') return credential.parts.map((part) => nameOf({ ...fact, credential: part })).join(', ');
  return credential.kind === 'name' || credential.kind === 'member' || credential.kind === 'env' ? credential.name : fact.symbol;
}

/** What a handler asks for besides the login that its route asks for first. */
function isBehindLogin(project: Project, { path, symbol }: Located<EmptyCredentialFact>): boolean {
  const own = routesOf(project).filter(({ handler }) => handler?.path === path && handler.symbol === symbol);
  return own.length > 0 && own.every(({ guards }) => guards.some(({ how, authentication }) => how !== 'handler' && authentication === 'required'));
}

/** `app/api/webhooks/pay/route.ts`, `routes/webhook.py` */
const receivesEvents = /(?:^|[/_.-])web_?-?hooks?(?:\/|\.\w+$)/i;

/** What signs another service's messages: without it their events can be forged, nobody gets in. */
function isOfEvents(name: string): boolean {
  return /web_?hook|signing|signature/i.test(name);
}

/** What tells people from programs: nobody is let in without it who would not be with it. */
function isOfCaptcha(names: string): boolean {
  return /captcha|turnstile/i.test(names);
}

/** Figures of the operation: a door beside the application's own. */
function isOfMetrics(text: string): boolean {
  return /metrics|prometheus|health_?check/i.test(text);
}
