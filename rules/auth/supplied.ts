// auth: signing secrets and keys of the application that a deployment file sets to something anybody can guess. Passwords are
// infra/default-credentials'; random values are secret/*'s.
import type { ServiceFact, SupplyFact } from '../../src/model/fact.ts';
import type { Problem, Severity } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { installedExamples } from '../../src/link/installed-examples.ts';
import { outcomes } from '../../src/link/resolve.ts';
import { isRewritten } from '../../src/link/rewritten.ts';
import { defaultText } from '../../src/model/value.ts';
import { isInstalled, isServerVariable, readEnvFiles } from '../infra/accounts.ts';
import { deployedSupplies, isChartValues, servesDevelopment, setsDevelopment } from '../infra/deployment.ts';
import { isOfEmulators } from '../infra/emulators.ts';
import { isHeldBack } from '../infra/reach.ts';
import { asksForChange, weaknessOf } from '../infra/weak-password.ts';
import { isKnownAccount } from '../secret/in-image.ts';
import { credentialKind } from '../secret/names.ts';
import { isIdleVariable } from './unread.ts';
import { doorOf, isAskedOfCallers, isCredentialText, isGuessable, isRedacted } from './credential-name.ts';

type Found = Problem & { readonly path: string };

export function* suppliedSecrets(project: Project): Generator<Found> {
  yield* chartSecrets(project);
  const readers = readersOf(project);
  for (const fact of [...deployedSupplies(project), ...installedSupplies(project)]) {
    const reader = readers.get(fact.path);
    if (!(deploys(fact) || reader !== undefined || shipsInImage(project, fact) || isLoadedKey(project, fact)) || isServerVariable(fact.name)) continue;
    const signs = fact.by === 'dotenv' && project.once(signingVariables).has(fact.name) && !noKey.test(fact.name);
    if ((doorOf(fact.name, true) !== 'entry' && !signs) || credentialKind(fact.name) === 'password' || notOurs.test(fact.name)) continue;
    const all = judged(fact, project.once(askedVariables).has(fact.name), fact.disclaimed === true || (servesDevelopment(project, fact.path) && !installedExamples(project).has(fact.path)) || (reader !== undefined && servesDevelopment(project, reader.path)) || (fact.by === 'dotenv' && (setsDevelopment(project, fact.path) || isRewritten(project, fact.path, fact.name) || isOfEmulators(project, fact.path))));
    const found: Found | null = all !== null && (all.severity ?? 'P0') < 'P2' && isIdleVariable(project, fact.name) ? { ...all, severity: 'P2' } : all?.severity === 'P0' && isShownByNeighbours(project, fact) ? { ...all, severity: 'P1' } : all;
    if (found !== null) yield reader === undefined ? found : { ...found, related: [{ path: reader.path, at: reader.nameAt, note: 'used-here' }] };
  }
}

/** A token of a service that its neighbours alone reach; what signs is worth as much wherever it stands. */
function isShownByNeighbours(project: Project, { by, path, name, service }: Located<SupplyFact>): boolean {
  return by === 'compose' && service !== undefined && !ofSigner.test(name) && isHeldBack(project, path, service);
}

/** Keys among a chart's values: an installation that names no other signs with them. */
function* chartSecrets(project: Project): Generator<Found> {
  for (const account of project.of('account')) {
    const name = account.name.slice(account.name.lastIndexOf('.') + 1);
    if (account.signs !== true || !isInstalled(project, account) || !isChartValues(project, account.path) || doorOf(name, true) !== 'entry') continue;
    const found = judged({ ...account, kind: 'supply', by: 'kubernetes', name, value: account.password }, false, false);
    if (found !== null) yield found.severity === 'P0' ? { ...found, severity: 'P1' } : found;
  }
}

/** A cloud's; or what browsers are told: of channels and pushed messages. */
const notOurs = /access_?key$|(?:pusher|soketi|reverb|vapid)\w*key$/i;

/** Env files that a service of Compose reads, by path, with one that does; one of production before others. */
function readersOf(project: Project): ReadonlyMap<string, Located<ServiceFact>> {
  const readers = new Map<string, Located<ServiceFact>>();
  for (const { service, facts } of readEnvFiles(project)) {
    const path = facts[0]?.path ?? '';
    if (!readers.has(path) || !servesDevelopment(project, service.path)) readers.set(path, service);
  }
  return readers;
}

const developmentStage = /^(?:dev|develop|development|debug|test|tests|local|ci)/;

/** ENV of the stage that ships. Well-known defaults among them are secret/in-image's. */
function shipsInImage(project: Project, { by, path, at, service }: Located<SupplyFact>): boolean {
  if (by !== 'dockerfile' || developmentStage.test(service ?? '')) return false;
  const instruction = project.of('image').find((fact) => fact.path === path && fact.op === 'env' && fact.at.start === at.start);
  return instruction?.lastStage === true && !isKnownAccount(instruction);
}

/** A tracked `.env` may be anybody's; one that is named so is production's. See also `isLoadedKey`. */
function deploys({ by, path }: Located<SupplyFact>): boolean {
  return by === 'compose' || by === 'kubernetes' || (by === 'dotenv' && /(?:^|\/)\.env\.(?:prod|production|live)$/.test(path));
}

/** What an example sets that an image or a start script makes the program's own `.env`. */
function installedSupplies(project: Project): readonly Located<SupplyFact>[] {
  const paths = installedExamples(project);
  return paths.size === 0 ? [] : project.of('supply').filter(({ by, path, role }) => by === 'dotenv' && role === 'example' && paths.has(path));
}

/** A variable of a tracked `.env` that the application loads and signs with: whoever deploys the repository deploys that key. */
function isLoadedKey(project: Project, { by, path, name, value }: Located<SupplyFact>): boolean {
  if (by !== 'dotenv' || !(/(?:^|\/)\.env$/.test(path) || installedExamples(project).has(path)) || weaknessOf(defaultText(value) ?? '', {}) === 'placeholder') return false;
  return project.of('dotenv-load').some(({ role }) => role === 'production') && project.once(signingVariables).has(name);
}

/** What a schema reads all at once (`parse(process.env)`) gives a key among others: not `PORT`, nor `JWT_EXPIRY`. */
const noKey = /^(?:PORT|HOST|NODE_ENV|LOG_LEVEL)$|_(?:PORT|HOST|URL|ENV|EXPIRY|EXPIRES(?:_IN)?|EXPIRATION|TTL|MAX_AGE|ISSUER|AUDIENCE|ALGORITHM)$/i;

/** The variables that keys of signers are read from. */
function signingVariables(project: Project): ReadonlySet<string> {
  const keys = project.of('credential-default').filter(({ role, how, name }) => role === 'production' && how === 'argument' && /^(?:jwt_secret|session_secret|auth_secret|key)$/.test(name));
  return new Set(keys.flatMap((fact) => outcomes(project, fact.path, fact.value, { supplies: false }).flatMap((each) => each.variables)));
}

/** Words where a key belongs: `random string that is unique to every install`. */
const prose = /^[A-Za-z]{2,}(?:[ ,;:.!'-]+[A-Za-z]+){3,}[.!]*$/;

/** One character over and over: what stands where a key has to be put. */
const blank = /^(.)\1{7,}$/;

/** Letters alone, as nothing random looks. */
const phrase = /^[A-Z]?[a-z]+(?:[_-][A-Z]?[a-z]+)*$/;

/** RFC 7518, 3.2 wants 32 bytes for HS256; what is shorter than half of that is found by trying. */
const guessedByTrying = 16;

/** `["your-token"]`: the only element of a list in JSON. */
function alone(text: string): string {
  return /^\[\s*(["'])([^"',\]]*)\1\s*\]$/.exec(text)?.[2]?.trim() ?? text;
}

/** `isAsked`: code lets in who shows it. */
function judged(fact: Located<SupplyFact>, isAsked: boolean, development: boolean): Found | null {
  const text = alone(defaultText(fact.value)?.trim() ?? '');
  const isShared = fallsBack(fact) && (isAsked ? text.length > 3 : ofSigner.test(fact.name));
  const shared: Found | null = isShared && !development ? { ...placeOf(fact, text), message: 'supplied-fallback', severity: 'P0' } : null;
  if (isRedacted(text)) return shared;
  const known = weaknessOf(text, {});
  const plain = known === 'placeholder' ? text.toLowerCase() : text; // `YOUR_JWT_SECRET` is no name of another variable
  if (text !== 'secret' && !isCredentialText(plain, fact.name, 'setting')) return isAsked && known === null ? shared : null; // `SECRET: secret` is one all the same
  const weakness = prose.test(text) || blank.test(text) || asksForChange.test(text) ? 'placeholder' : (known ?? (text.length < guessedByTrying || isGuessable(text) || phrase.test(text) ? 'default' : null));
  if (weakness === null) return shared;
  const isStarted = fact.by === 'dockerfile' && isAskedOfCallers(fact.name); // an image starts with it, and lets in who shows it
  const severity: Severity = weakness === 'placeholder' && !isStarted ? (development ? 'P3' : 'P2') : development ? 'P2' : fact.by === 'dockerfile' ? 'P1' : 'P0'; // in force where a container is given no other
  return { ...placeOf(fact, text), message: weakness === 'placeholder' ? 'supplied-placeholder' : 'supplied', severity };
}

/** `${SECRET_KEY:-…}`: however random, all who set no other have the same, and it can be read here. What is written without a variable is somebody's own key. */
function fallsBack({ by, value }: Located<SupplyFact>): boolean {
  return by === 'compose' && value.kind === 'env' && value.fallback?.kind === 'literal' && !String(value.fallback.value).includes('$(');
}

const ofSigner = /secret|salt|sign|crypt|jwt|session|cookie/i;

/** The variables of keys that code asks callers for, as far as it says what happens without one. */
function askedVariables(project: Project): ReadonlySet<string> {
  return new Set(project.of('empty-credential-opens').filter(({ role }) => role === 'production').flatMap((fact) => outcomes(project, fact.path, fact.credential, { supplies: false }).flatMap((each) => each.variables)));
}

function placeOf(fact: Located<SupplyFact>, text: string): Omit<Found, 'message'> {
  return {
    path: fact.path,
    at: fact.at,
    data: { name: fact.name },
    confidence: 'medium',
    mask: [fact.value.at],
    symbol: fact.service === undefined ? fact.name : `${fact.service}.${fact.name}`,
    cause: `default-credential ${fact.path} ${fact.name} ${text}`,
    twin: `${fact.service ?? ''} ${fact.name} ${text}`,
  };
}
