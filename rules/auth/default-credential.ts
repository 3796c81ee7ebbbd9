// auth/default-credential: a password, signing secret or key that everybody who reads the code knows. CWE-1392, CWE-798.
import type { CredentialDefaultFact, ModuleFact } from '../../src/model/fact.ts';
import type { Problem, Severity } from '../../src/model/finding.ts';
import type { Range } from '../../src/model/range.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Value } from '../../src/model/value.ts';
import { classAround, isSelf, lineage } from '../../src/link/classes.ts';
import type { Concrete } from '../../src/link/concrete.ts';
import { roomForOwn } from '../../src/link/settings-modules.ts';
import { developmentReach, relatedTo, sourceOf, worst } from '../../src/link/evidence.ts';
import { installedExamples, isExample } from '../../src/link/installed-examples.ts';
import { buildsOn, resolveModule } from '../../src/link/imports.ts';
import { underMain } from '../../src/link/guards.ts';
import { both } from '../../src/link/outcome.ts';
import type { Outcome } from '../../src/link/outcome.ts';
import { refusalOf } from '../../src/link/refusals.ts';
import { inFolder } from '../../src/link/paths.ts';
import { outcomes, reachOf } from '../../src/link/resolve.ts';
import { partsOf, someWithin, writtenAs } from '../../src/model/value.ts';
import { weaknessOf } from '../infra/weak-password.ts';
import { doorOf, isAnybodysPassword, isCredentialText, isForeign, isGuessable, isPasswordName, isRedacted } from './credential-name.ts';
import type { Door } from './credential-name.ts';
import { isByHand, isChosenByDevelopers, isFilledIn, isForShow, isNameOfKey, isRefusedInProduction, nameAt, servesDevelopment, standsInForOwn } from './credential-place.ts';
import { isIdleBeside } from '../debug/entry.ts';
import { fixedAccounts } from './fixed-accounts.ts';
import { generatedSecrets, scriptedKeys } from './generated.ts';
import { isHandedOver } from './handed-over.ts';
import { holdsNobody } from './session-of-nobody.ts';
import { seededAccounts } from './seeded.ts';
import { suppliedSecrets } from './supplied.ts';
import { isLeftOver, isUnread } from './unread.ts';
import { signsNothing } from './unsigned.ts';

export const rule = projectRule({
  id: 'auth/default-credential',
  severity: 'P0',
  covers: ['secret/generic-credential', 'docker/secrets-in-layers'],
  *check(project) {
    yield* withoutEchoes(oneEach([...inCode(project)]));
    yield* suppliedSecrets(project);
    yield* seededAccounts(project);
    yield* fixedAccounts(project);
    yield* generatedSecrets(project);
    yield* scriptedKeys(project);
  },
});

type Found = Problem & { readonly path: string };

function* inCode(project: Project): Generator<Found> {
  for (const fact of project.of('credential-default')) {
    if (!isInForce(project, fact) || underMain(fact.guards) || isPublicKey(fact.value) || servesDevelopment(project, fact) || isShownToOthers(fact) || isHandedOver(project, fact) || signsOutbound(project, fact) || isNameOfKey(project, fact)) continue;
    const door = fact.how === 'argument' ? argumentDoor(fact.name) : doorOf(fact.name, fact.how === 'env-fallback');
    const found = door === null ? null : judged(project, fact, door === 'entry' && (isClients(project, fact) || isOfBroker(fact)) ? 'store' : door);
    if (found !== null) yield found;
  }
}

/** The program's own, or an example that becomes it. */
function isInForce(project: Project, { role, path }: Located<CredentialDefaultFact>): boolean {
  if ((role !== 'production' && role !== 'example') || (path.endsWith('.py') && project.files.has(inFolder(path.slice(0, -3), '__init__.py')))) return false; // Python takes the package of that name
  return isExample(path) && (role === 'example' || isConfigurationFile(path)) ? installedExamples(project).has(path) : role === 'production';
}

function isConfigurationFile(path: string): boolean {
  return /\.(?:toml|ya?ml|json|ini)$/.test(path);
}

/** What an example in code says is in force is not seen to sign anything: no signer is handed a member of that name. */
function isUnused(project: Project, { role, path, name }: Located<CredentialDefaultFact>): boolean {
  if (role !== 'example' || isConfigurationFile(path)) return false;
  const flat = (text: string): string => text.replaceAll(/[^A-Za-z\d]/g, '').toLowerCase();
  return !project.of('credential-default').some((fact) => fact.how === 'argument' && fact.value.kind === 'member' && flat(fact.value.name) === flat(name));
}

/** What a file of configuration repeats of the code's own defaults is told once, and so is a table of defaults beside what falls back to it. */
function* withoutEchoes(all: Iterable<Found>): Generator<Found> {
  const found = [...all];
  const isDefaultOf = (one: Found, other: Found): boolean => other !== one && other.message === 'fallback' && other.related?.some(({ path, at }) => path === one.path && at.start < one.at.end && one.at.start < at.end) === true;
  for (const one of found) if (one.message === 'fixed' && found.some((other) => isDefaultOf(one, other))) continue;
    else if (!isConfigurationFile(one.path) || !found.some((other) => !isConfigurationFile(other.path) && other.symbol === one.symbol)) yield one;
}

/** A definition and its use in a signer speak of the same text: the graver word stays. */
function* oneEach(found: readonly Found[]): Generator<Found> {
  const kept = new Map<string, Found[]>();
  for (const one of [...found].sort((a, b) => (a.severity ?? 'P0').localeCompare(b.severity ?? 'P0'))) {
    const others = kept.get(one.path) ?? [];
    if (others.some((other) => other.cause !== one.cause && other.at.start < one.at.end && one.at.start < other.at.end)) continue;
    kept.set(one.path, [...others, one]);
    yield one;
  }
}

/** A Django base module's SECRET_KEY that the settings built on it read, or make, anew; `beside`: in a module that these take over as well. */
function replacedLater(project: Project, fact: Located<CredentialDefaultFact>): 'within' | 'beside' | null {
  const own = fact.how === 'env-fallback' ? project.module(fact.path)?.bindings.find(({ value }) => value.at.start === fact.at.start)?.name : fact.how === 'setting' ? fact.name : null;
  if (own !== 'SECRET_KEY') return null;
  const makesAnew = ({ bindings }: ModuleFact): boolean => bindings.some(({ name, value }) => name === own && (value.kind !== 'literal' || isFilledInLater(value.value)));
  const onIt = project.of('module').filter((module) => module.path !== fact.path && (module.role === 'production' || module.bindings.some(({ value }) => value.kind === 'literal' && isFilledInLater(value.value))) && buildsOn(project, module.path, fact.path));
  if (onIt.some(makesAnew)) return 'within';
  return onIt.some((module) => takenAfter(project, module, fact.path).some(makesAnew)) ? 'beside' : null;
}

/** `'{{ secret_key }}'` of a template of projects, which `startproject` draws. */
function isFilledInLater(value: unknown): boolean {
  return typeof value === 'string' && /^\{\{\s{0,4}[\w.]{1,40}\s{0,4}\}\}$/.test(value);
}

/** The modules of which all is taken over behind the one that `path` is taken from. */
function takenAfter(project: Project, module: Located<ModuleFact>, path: string): readonly ModuleFact[] {
  const stars = module.imports.filter(({ imported }) => imported === '*').map(({ from }) => resolveModule(project, module.path, from, 'python'));
  return stars.slice(stars.indexOf(path) + 1).flatMap((other) => (other === null ? [] : (project.module(other) ?? [])));
}

/** `settings.openai.api_key or "none"`: every part of the path says whose door it is. */
function isShownToOthers({ name, value }: CredentialDefaultFact): boolean {
  if (value.kind !== 'or' || isPasswordName(name)) return false;
  return value.parts.some((part) => part.kind === 'member' && someWithin(part, (one) => (one.kind === 'member' || one.kind === 'name') && isForeign(one.name)));
}

/** A class that keeps the host and the port of what it is for, and is not called after this application: what a client shows there. */
function isOfConnection(project: Project, { path, how, at }: Located<CredentialDefaultFact>): boolean {
  const owner = how === 'setting' ? classAround(project, path, at.start) : null;
  if (owner === null || owner.class.settings !== undefined || ownConfiguration.test(owner.class.name)) return false;
  const names = new Set(lineage(project, owner).flatMap((each) => each.class.fields.map((field) => field.name.toLowerCase())));
  return (['host', 'hostname'].some((name) => names.has(name)) && names.has('port')) || isOfStorage(names);
}

/** A signer in a class that keeps the address it calls and a name it is known by there: what it signs is for others. */
function signsOutbound(project: Project, { path, how, name: own, at }: Located<CredentialDefaultFact>): boolean {
  const owner = how === 'argument' && own === 'key' ? classAround(project, path, at.start) : null;
  if (owner === null) return false;
  const names = lineage(project, owner).flatMap((each) => each.class.fields.map((field) => field.name));
  return names.some((name) => /^(?:base_?url|api_?(?:url|base)|endpoint(?:_url)?)$/i.test(name)) && names.some((name) => /^(?:access_?key(?:_id)?|api_?key|app_?(?:id|key)|client_?id|key_id)$/i.test(name));
}

/** `endpoint`, `access_key`, `secret_key`: the address, the user and the password of an object store. */
function isOfStorage(names: ReadonlySet<string>): boolean {
  return ['endpoint', 'endpoint_url', 'address', 'host'].some((name) => names.has(name)) && names.has('access_key') && names.has('secret_key');
}

/** `Config`, `AppSettings`, `ServerConfig`: what this program itself is configured with. */
const ownConfiguration = /^(?:(?:Base|Default|App|Application|Server|Service|Api|API|Web|Http|Auth|Admin|Global|Main|Production|Prod|Dev|Development)*)(?:Config|Configuration|Settings|Options|Args|Params|Parameters)?$/;

/** `self.password = self.password or 'guest'` in a class that also keeps the host it is for: what a client shows. */
function isClients(project: Project, fact: Located<CredentialDefaultFact>): boolean {
  const { path, name, value, at } = fact;
  const own = name.slice(name.lastIndexOf('.') + 1);
  if (/^(?:access|secret)_key$/i.test(own)) return isOfConnection(project, fact);
  if (!/^(?:password|passwd|pass|pwd)$/i.test(own)) return false;
  if (value.kind !== 'or') return isOfConnection(project, fact);
  const owner = classAround(project, path, at.start);
  const isOwn = (part: Value): boolean => part.kind === 'member' && (isSelf(part.on) || (part.on.kind === 'name' && part.on.name === owner?.class.name));
  if (!value.parts.some(isOwn)) return false;
  return owner !== null && owner.class.settings === undefined && lineage(project, owner).some((each) => each.class.fields.some((field) => /^(?:host|hostname)$/i.test(field.name)));
}

/** `config.mqtt.password || 'shop'`: what is shown to a broker, a store or a mail server. */
function isOfBroker({ name, value }: CredentialDefaultFact): boolean {
  if (value.kind !== 'or' || !/^(?:password|passwd|pass|pwd)$/i.test(name)) return false;
  return value.parts.some((part) => part.kind === 'member' && someWithin(part.on, (one) => (one.kind === 'member' || one.kind === 'name') && /^(?:mqtt|amqp|rabbit\w*|redis|smtp|imap|mail\w*|ftp|sftp|ldap|db|database|postgres\w*|mysql|mariadb|mongo\w*|kafka|influx\w*|elastic\w*|broker)$/i.test(one.name)));
}

function judged(project: Project, fact: Located<CredentialDefaultFact>, door: Door): (Problem & { path: string }) | null {
  const all = outcomes(project, fact.path, fact.value, { supplies: false });
  const outcome = worst(all, (value) => isKnown(value, fact)) ?? (signsWithNothing(project, fact) ? worst(all, (value) => value.kind === 'scalar' && value.value === '') : null);
  const reach = both(reachOf(project, fact.path, fact.guards), outcome?.reach ?? 'always');
  if (developmentReach(reach)) return null;
  if (outcome?.value.kind !== 'scalar') return door === 'entry' && all.some((each) => isRandom(each.value)) ? random(project, fact) : null;
  if (outcome.value.value === '' && isAskedForFirst(fact)) return null;
  if (fact.how === 'argument' && outcome.variables.length > 2 && doorOf(outcome.variables[0] ?? '', true) === null) return null; // one of many settings that are read together
  const names = [fact.name, ...outcome.variables];
  const source = fact.how === 'argument' ? (sourceOf(outcome) ?? fact) : fact; // the line to mend, not the one that signs
  const text = String(outcome.value.value);
  if (refusalOf(project, fact.path, names, text) !== null || isRefusedInProduction(project, source.path, nameAt(project, source) ?? fact.name)) return null;
  const replaced = replacedLater(project, fact);
  if (replaced === 'within' && !isRedacted(text)) return null; // one that secret/* finds is told of all the same, and better here
  if (text === '' ? isFilledIn(project, source, names) : fact.name === storeOfSettings && !isGuessable(text)) return null;
  const byHand = isByHand(project, source.path);
  const isOfForms = fact.name === 'WTF_CSRF_SECRET_KEY'; // Flask-WTF signs a word of the visitor's session with it (flask-wtf.readthedocs.io, CSRF Protection)
  const isIdle = signsNothing(project, fact);
  const isMild = isOfForms || isIdle || door === 'store' || isToBeFilledIn(fact, text) || isUnused(project, fact) || replaced !== null || isUnread(project, fact) || isLeftOver(project, source.path) || holdsNobody(project, fact) || byHand || isForShow(project, fact) || isChosenByDevelopers(project, fact) || standsInForOwn(project, fact, source) || isIdleBeside(project, source.path) || (fact.how === 'argument' && fact.name === 'cookie_secret');
  const message = replaced !== null ? 'replaced' : text === '' ? 'empty' : isIdle ? 'unsigned' : isOfForms ? 'forms' : door === 'store' ? 'store' : isOverridable(project, fact, outcome) ? 'fallback' : 'fixed';
  const usual = severityBeside(roomForOwn(project, source.path), text === '' && /webhook/i.test(names.join()));
  const isUnset = fact.how === 'env-fallback' && outcome.variables.length === 0; // `given(options) or 'archive'`: no variable stands before it
  const isVague = (message === 'fixed' || message === 'fallback') && isAnybodysPassword(fact.name) && (fact.toAnybody === true || isUnset || isConstant(project, fact)); // of tools, clients and archives as often as of accounts
  return {
    path: source.path,
    at: source.at,
    message,
    ...(source === fact && { mask: literalsIn(fact.value, 0) }),
    data: { name: fact.how === 'argument' ? (outcome.variables[0] ?? nameAt(project, source) ?? fact.name) : fact.name },
    // A cookie parser's secret matters where cookies are signed with it, which sessions do with one of their own.
    severity: isMild || isVague ? 'P2' : usual,
    ...(isVague && !isMild && { whenNew: usual }),
    confidence: outcome.certainty === 'certain' ? 'high' : 'medium',
    related: source === fact ? relatedTo(outcome, fact) : [...relatedTo(outcome, source), { path: fact.path, at: fact.at, note: 'used-here' }],
    symbol: fact.name,
    cause: `default-credential ${causeOf(fact, outcome, text)}`,
    ...(byHand && { habit: `by hand ${text}` }), // what was set up with it has it, whichever script did
  };
}

/** `USER_PASSWORD = '…'` of a module. */
function isConstant(project: Project, { path, how, name, at }: Located<CredentialDefaultFact>): boolean {
  return how === 'constant' && project.module(path)?.bindings.some((each) => each.name === name && each.value.at.start === at.start) === true;
}

/** A placeholder in a file of configuration, which whoever installs the program opens anyway. */
function isToBeFilledIn({ path }: Located<CredentialDefaultFact>, text: string): boolean {
  return isConfigurationFile(path) && weaknessOf(text, {}) === 'placeholder';
}

/** Start-up fails without a file that it requires, and such a file is where deployments set their own; a webhook's empty secret opens what the sender may do. */
function severityBeside(room: ReturnType<typeof roomForOwn>, isOfWebhook: boolean): Severity {
  return room === 'required' ? 'P2' : room === 'optional' || isOfWebhook ? 'P1' : 'P0';
}

/** The place where the value is written, so that its definition and its uses are one finding. */
function causeOf(fact: Located<CredentialDefaultFact>, outcome: Outcome, text: string): string {
  // One variable that several files read, each with the same text behind it.
  const variable = fact.value.kind === 'env' ? fact.value.name : outcome.variables[0];
  const source = fact.how === 'argument' ? sourceOf(outcome) : undefined;
  if (variable !== undefined && fact.how !== 'constant') return `${(source ?? fact).path.split('/', 1)[0] ?? ''} ${variable} ${text}`;
  if (source !== undefined) return `${source.path} ${outcome.variables[0] ?? source.at.start}`;
  return fact.how === 'constant' ? `${fact.path} ${fact.name} ${text}` : `${fact.path.replace(/\.prod(?:uction)?(?=\.[jt]s$)/, '')} ${fact.name}`;
}

/** The password of Django's DATABASES: random ones are somebody's live key, which secret/* judges. */
const storeOfSettings = 'DATABASE_PASSWORD';

/** Python's signers take an empty key without a word; Node's refuse it. */
function signsWithNothing(project: Project, { how, path }: Located<CredentialDefaultFact>): boolean {
  return how === 'argument' && project.module(path)?.language === 'python';
}

/** `if not secret: return`: what stands behind it signs with a text, whatever it was read from. */
function isAskedForFirst({ value, guards }: CredentialDefaultFact): boolean {
  const wanted = writtenAs(value);
  return guards.some((guard) => (guard.kind === 'and' ? guard.parts : [guard]).some((part) => writtenAs(part) === wanted));
}

/** Whether a variable can replace the value: what to say of it differs. */
function isOverridable(project: Project, fact: Located<CredentialDefaultFact>, outcome: Outcome): boolean {
  return fact.how === 'env-fallback' || outcome.variables.length > 0 || classAround(project, fact.path, fact.at.start)?.class.settings !== undefined;
}

function literalsIn(value: Value, depth: number): Range[] {
  if (value.kind === 'literal') return typeof value.value === 'string' && value.value !== '' ? [value.at] : [];
  return depth > 12 ? [] : partsOf(value).flatMap((part) => literalsIn(part, depth + 1));
}

/** `jwt.verify(token, publicKey)`: everybody may know it. */
function isPublicKey(value: Value): boolean {
  return (value.kind === 'name' || value.kind === 'member') && /public/i.test(value.name);
}

/** A key handed to what signs, a password that is hashed or given to a new user. API keys as arguments go to somebody else. */
function argumentDoor(name: string): Door | null {
  if (name === 'key') return 'entry';
  return /api|token|access/i.test(name) ? null : doorOf(name, false);
}

function isKnown(value: Concrete, fact: CredentialDefaultFact): boolean {
  return value.kind === 'scalar' && typeof value.value === 'string' && isCredentialText(value.value, fact.name, fact.how);
}

function isRandom(value: Concrete): boolean {
  return value.kind === 'unknown' && value.why === 'random';
}

/** Made anew on each start: nobody knows it, but workers and restarts disagree. Only what is checked later matters. */
function random(project: Project, fact: Located<CredentialDefaultFact>): (Problem & { path: string }) | null {
  if (!/secret|jwt|session|sign|encrypt/i.test(fact.name) || refusalOf(project, fact.path, [fact.name]) !== null) return null;
  return { path: fact.path, at: fact.at, message: 'random', data: { name: fact.name }, severity: 'P2', symbol: fact.name };
}
