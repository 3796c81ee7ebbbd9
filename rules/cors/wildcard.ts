// cors/wildcard: any web page may call the service from its visitors' browsers. CWE-942; WHATWG Fetch, CORS protocol.
import type { CorsFact, CredentialUseFact } from '../../src/model/fact.ts';
import type { Problem, Severity } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { truth } from '../../src/link/concrete.ts';
import type { Concrete } from '../../src/link/concrete.ts';
import { developmentReach, forDevelopment, relatedTo, sourceOf, worst } from '../../src/link/evidence.ts';
import type { Outcome } from '../../src/link/outcome.ts';
import { both, certain } from '../../src/link/outcome.ts';
import { buildsOn, resolveModule } from '../../src/link/imports.ts';
import { isOneProgram } from '../../src/link/refusals.ts';
import { outcomes, reachOf } from '../../src/link/resolve.ts';
import { type Answers, answersOf } from './answers.ts';
import { configuredOrigins } from './flask-settings.ts';
import { allowsCredentialsUnasked, echoesStar } from './libraries.ts';
import { matchesEverything } from './pattern.ts';
import { knowsNobody, showsOnly } from './shows-only.ts';

interface Opening {
  readonly message: 'any' | 'reflected' | 'pattern' | 'default';
  readonly outcome: Outcome;
}

const fixed = certain({ kind: 'scalar', value: '*' });

export const rule = projectRule({
  id: 'cors/wildcard',
  severity: 'P1',
  standing: 'P2',
  *check(project) {
    for (const fact of project.of('cors')) {
      if (fact.role !== 'production' && fact.role !== 'development') continue;
      const opening = openingOf(project, fact);
      const reach = opening === null ? 'never' : both(reachOf(project, fact.path, fact.guards), opening.outcome.reach);
      if (opening !== null && reach !== 'never') {
        yield problem(project, fact, opening, fact.role === 'development' || developmentReach(reach) || forDevelopment(opening.outcome));
      }
    }
  },
});

function problem(project: Project, fact: Located<CorsFact>, { message, outcome }: Opening, development: boolean): Problem & { path: string } {
  const at = message === 'pattern' && fact.pattern !== undefined ? fact.pattern.at : (fact.originsAt ?? fact.at);
  // A browser takes no `*` for a request with credentials (Fetch, CORS check): there such an answer only fails.
  const isStar = (message === 'any' || message === 'default') && !echoesStar(fact.by);
  const answers = answersOf(project, fact);
  const isMild = answers === 'path' || fact.narrowed === 'by-origin-check' || isReplaced(project, fact);
  const credentials = !isStar && !isMild && allowsCredentials(project, fact);
  // Without leave for credentials a page cannot read the answer to a request that carries the visitor's cookies.
  const found = isStar || isMild || fact.credentials !== undefined || !allowsCredentialsUnasked(fact.by) ? undefined : cookieUse(project, fact.path);
  const cookie = found !== undefined && (isKeptBack(project, fact) || onlyTells(project, fact)) ? undefined : found;
  const isUnread = credentials && readsHeadersOnly(project, fact);
  const isKept = credentials && !isUnread && isKeptBack(project, fact);
  const isPublic = credentials && !isUnread && !isKept && showsOnly(project, fact);
  const isForNobody = credentials && !isUnread && !isKept && !isPublic && credentialUses(project, fact.path).length === 0 && knowsNobody(project, fact);
  const isUnseen = credentials && !isUnread && !isKept && !isPublic && !isForNobody && cookieUse(project, fact.path) === undefined;
  const isGrave = (credentials && !isUnread && !isKept && !isPublic && !isForNobody && !isUnseen) || cookie !== undefined;
  const isOpenAnyway = isMild || answers === 'one' || isUnread || isKept || isPublic || isForNobody || (isStar && credentialUses(project, fact.path).length > 0); // what a page gets there, anybody gets
  const severity: Severity = development ? 'P3' : isGrave ? 'P0' : 'P2';
  const isForAll = !development && !isGrave && !isOpenAnyway; // mostly meant where it has stood; whoever opens it is there to say so
  const related = relatedTo(outcome, { path: fact.path, at });
  if (cookie !== undefined && !development) related.push({ path: cookie.path, at: cookie.at, note: 'cookie-here' });
  return {
    path: fact.path,
    at,
    message: development ? 'development' : isUnread ? 'credentials-unread' : isKept ? 'credentials-kept' : isPublic ? 'credentials-public' : isForNobody ? 'credentials-nobody' : isUnseen ? 'credentials-unseen' : credentials ? `${message}-credentials` : isMild ? mildly(fact, answers) : message,
    data: { by: fact.by },
    severity,
    ...(isForAll && { whenNew: 'P1' }),
    confidence: outcome.certainty === 'certain' && outcome.supply === undefined ? 'high' : 'medium',
    related,
    symbol: fact.by,
    cause: causeOf(fact, outcome),
  };
}

/** What an open policy is narrowed by, as far as the project shows it. */
function mildly(fact: CorsFact, answers: Answers): Problem['message'] {
  return answers === 'path' ? 'one-path' : fact.narrowed === 'by-origin-check' ? 'checked-elsewhere' : 'replaced';
}

/** A Django base module, while production has one that builds on it and closes the policy. */
function isReplaced(project: Project, fact: Located<CorsFact>): boolean {
  if (fact.by !== 'django-cors-headers') return false;
  return project.of('cors').some(({ path, role, by, origins }) => path !== fact.path && by === fact.by && role === 'production' && origins?.kind === 'literal' && origins.value === false && buildsOn(project, path, fact.path, 2));
}

/** One setting that two applications use, or the same header written twice in a file, is one mistake. */
function causeOf(fact: Located<CorsFact>, outcome: Outcome): string {
  if (fact.by === 'django-cors-headers') return `cors ${fact.path} ${fact.by}`; // one policy, in several settings
  const source = sourceOf(outcome);
  return source === undefined ? `cors ${fact.path} ${fact.by}` : `cors ${source.path} ${source.at.start}`;
}

function openingOf(project: Project, fact: Located<CorsFact>): Opening | null {
  if (fact.pattern !== undefined) {
    const outcome = worst(outcomes(project, fact.path, fact.pattern), isOpenPattern);
    if (outcome !== null) return { message: 'pattern', outcome };
  }
  if (fact.reflects === true) return { message: 'reflected', outcome: fixed }; // also where `*` is the fallback
  if (fact.origins !== undefined) {
    const outcome = worst(outcomes(project, fact.path, fact.origins), isOpen);
    if (outcome !== null) return { message: outcome.value.kind === 'scalar' && outcome.value.value === true && fact.by !== 'django-cors-headers' ? 'reflected' : 'any', outcome };
  }
  if (fact.origins !== undefined || fact.pattern !== undefined) return null;
  const configured = configuredOrigins(project, fact);
  if (configured === 'told') return null;
  if (configured.length > 0) {
    const outcome = worst(configured.flatMap(({ path, origins }) => outcomes(project, path, origins)), isOpen);
    return outcome === null ? null : { message: 'any', outcome };
  }
  if (fact.defaultOrigins === 'reflect') return { message: 'reflected', outcome: fixed };
  return fact.defaultOrigins === '*' ? { message: 'default', outcome: fixed } : null;
}

/** As the libraries read it: `*`, a list or comma-separated text with it, `true` (echo any origin), a pattern for everything. */
function isOpen(value: Concrete): boolean {
  if (value.kind === 'list') return value.items.some(isOpen);
  if (value.kind !== 'scalar') return false;
  if (value.value === true) return true;
  if (typeof value.value !== 'string') return false;
  return value.value.split(',').some((part) => part.trim() === '*' || isWholeWeb(part.trim()));
}

function isWholeWeb(text: string): boolean {
  return text === 'http://*' || text === 'https://*' || text === '*://*' || (text.includes('.') && matchesEverything(text));
}

function isOpenPattern(value: Concrete): boolean {
  if (value.kind === 'list') return value.items.some(isOpenPattern);
  return value.kind === 'scalar' && typeof value.value === 'string' && matchesEverything(value.value);
}

function allowsCredentials(project: Project, fact: Located<CorsFact>): boolean {
  if (fact.credentials === undefined) return false;
  const isTrue = (value: Concrete): boolean => (value.kind === 'scalar' && value.value === 'false' ? false : truth(value, 'python') === true);
  return worst(outcomes(project, fact.path, fact.credentials), isTrue) !== null;
}

/** A cookie or session login of the same program; components of the front end only show it. */
function cookieUse(project: Project, path: string): Located<CredentialUseFact> | undefined {
  return credentialUses(project, path).find(({ scheme }) => scheme === 'cookie' || scheme === 'session');
}

/**
 * Every login found reads a header that no browser attaches by itself. Django's session beside another framework's application is for Django's
 * own views, and its cookie does not go along with what a foreign page asks for (SameSite=Lax unless told otherwise).
 */
function readsHeadersOnly(project: Project, { path, by }: Located<CorsFact>): boolean {
  const uses = credentialUses(project, path).filter(({ of }) => of !== 'django' || by !== 'starlette');
  return uses.length > 0 && uses.every(({ scheme }) => scheme === 'bearer' || scheme === 'api-key');
}

/** A Socket.IO server none of whose program's handlers takes an event: a foreign page hears what it sends, and does nothing by it. */
function onlyTells(project: Project, { path, by }: Located<CorsFact>): boolean {
  return (by === 'socketio' || by === 'socket.io') && !project.of('event').some((event) => event.by === 'socketio' && event.role === 'production' && packageOf(project, event.path) === packageOf(project, path));
}

/** Browsers send none of the cookies that logins go by along with what a page of another site asks for. */
function isKeptBack(project: Project, fact: Located<CorsFact>): boolean {
  const uses = credentialUses(project, fact.path).filter(({ scheme }) => scheme !== 'bearer' && scheme !== 'api-key');
  const home = packageOf(project, fact.path);
  const reaches = project.of('cookie-reach').filter(({ path, role }) => role === 'production' && packageOf(project, path) === home);
  if (uses.length === 0 || reaches.some(({ sent }) => sent)) return false;
  // Django's session cookie is SameSite=Lax unless its settings say otherwise.
  if (fact.by === 'django-cors-headers') return uses.some(({ scheme }) => scheme === 'session') && uses.every(({ scheme, sameSite }) => scheme === 'session' || (scheme === 'cookie' && sameSite !== 'unsaid'));
  if (reaches.length === 0 && !uses.some(({ sameSite }) => sameSite === 'lax')) return false;
  const isLax = reaches.some(({ of }) => of === 'session') || uses.some(({ scheme, sameSite }) => scheme === 'session' && sameSite === 'lax'); // what reads the session reads that one
  const speaks = new Set(reaches.map(({ path }) => path));
  return uses.every(({ path, scheme, sameSite }) => (scheme === 'cookie' ? sameSite !== 'unsaid' : scheme === 'session' && (sameSite === 'lax' || (isLax && path.endsWith('.py')) || speaks.has(path))));
}

function credentialUses(project: Project, path: string): Located<CredentialUseFact>[] {
  const home = packageOf(project, path);
  return project.of('credential-use').filter((fact) => fact.role === 'production' && !/\.(?:tsx|jsx|vue|html)$/.test(fact.path) && (isOneProgram(path, fact.path) || takesFrom(project, path, fact.path)) && packageOf(project, fact.path) === home);
}

/** `app/server.py` puts the application together from modules of `core/`. */
function takesFrom(project: Project, path: string, other: string): boolean {
  const folder = `${other.split('/', 1)[0]}/`;
  const language = path.endsWith('.py') ? 'python' : 'javascript';
  return (project.module(path)?.imports ?? []).some(({ from }) => resolveModule(project, path, from, language)?.startsWith(folder) === true);
}

/** The nearest folder above that is a package of its own. */
function packageOf(project: Project, path: string): string {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (project.files.has(`${folder}/package.json`) || project.files.has(`${folder}/pyproject.toml`)) return folder;
  }
  return '';
}
