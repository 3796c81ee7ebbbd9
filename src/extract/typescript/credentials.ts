// Extract stage: passwords, secrets and keys that code falls back to or fixes.
import { ts } from 'ts-morph';
import type { CredentialDefaultFact, Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Value } from '../../model/value.ts';
import type { Document, Script } from '../../parse/document.ts';
import { comparedAccounts, listedAccounts } from './compared-accounts.ts';
import { extractArguments } from './credential-arguments.ts';
import { destructuredVariable } from './environment.ts';
import { guardsOf, readingOf, valueOf } from './expression.ts';
import { registeredFields } from './env.ts';
import { fieldRead, schemaRead } from './schema.ts';
import { isSecretName } from './secret-names.ts';
import { signingKeys } from './signing-keys.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, enclosingFunction, keyOf, lastName, memberOf, memberValue, rangeOf, receiver, stringOf, unwrap, usesBehind } from './syntax.ts';

/** A constant called token or key is as often the name of one (a storage key, a header) as one. */
function isPlausible(name: string, value: Value): boolean {
  const text = plainText(value);
  if (text.kind !== 'literal' || typeof text.value !== 'string') return true;
  if (text.value === name || /^(?:omit|include|same-origin)$/.test(text.value) || /^[a-z]+\.(?:[a-z]+\.)*[a-z]+[A-Z][A-Za-z]*$/.test(text.value)) return false; // `onboarding.clientSecret`, an event's name, fetch's credentials mode
  if (namesEntry(name, text.value)) return false;
  if (/^[[(^].*[\])}+*$]$/.test(text.value) || /^[*\u2022x]+$/.test(text.value)) return false; // patterns, masks
  return /secret|pass|pwd|salt/i.test(name) || /\d|secret|passw|admin|change|demo|test|dev|default|example/i.test(text.value);
}

/** `JWT_SECRET_KEY = 'jwt_secret'`, `ADMIN_KEY = 'admin'`: under which a store or a decorator keeps it. What signs with it is told at the signer. */
function namesEntry(name: string, text: string): boolean {
  const flat = (each: string): string => each.replaceAll(/[^A-Za-z\d]/g, '').toLowerCase();
  return /[_a-z]KEY$|[a-z]Key$/.test(name) && flat(name) === `${flat(text)}key`;
}

/** Texts for people, and data for tests: their `password` is a label. */
const notConfiguration = /(?:^|[/._-])(?:i18n|locales?|lang|langs|languages?|translations?|messages|mocks?|fixtures?|stories|storybook|labels|strings|copy|types?|schemas?|errors?)(?:[/._-]|$)/i;
const configuration = /(?:^|[/._-])(?:config|configs|configuration|settings?|env|environment|secrets?|constants?)(?:[/._-]|$)/i;

export function* extractCredentials(document: Document, file: SourceFile): Generator<Fact> {
  for (const survey of surveys(document)) {
    yield* fallbacks(survey);
    yield* readsWithDefault(survey);
    yield* extractArguments(survey);
    yield* optionTables(survey);
    yield* comparedAccounts(survey);
    yield* listedAccounts(survey);
    if (notConfiguration.test(file.path)) continue;
    yield* signingKeys(survey, file);
    yield* constants(survey, file);
    yield* members(survey, file);
  }
}

function made(name: string, how: CredentialDefaultFact['how'], value: Value, node: ts.Node, script: Script): CredentialDefaultFact {
  return { kind: 'credential-default', name, value, how, guards: guardsOf(node, script), at: rangeOf(node, script) };
}

// ---- fallbacks ---------------------------------------------------------------------------------------------------

/** `process.env.JWT_SECRET || 'secret'`, `const { JWT_SECRET = 'x' } = process.env`, `config.jwtSecret ?? 'x'`. */
function* fallbacks(survey: Survey): Generator<CredentialDefaultFact> {
  const { script, defaults } = survey;
  for (const node of defaults) {
    if (ts.isBinaryExpression(node)) {
      if (isInsideChain(node) || !(ts.isIdentifier(unwrap(node.left)) || secretText.test(node.left.getText()))) continue;
      const value = valueOf(node, script);
      const name = fallbackName(value) ?? firstAccount(node, value);
      if (name !== null && !isShownByClient(node, survey) && !isSent(node) && !isPreset(node)) yield { ...made(name.name, name.how, value, node, script), ...keyOfFallback(node, name.how) };
    } else if (ts.isBindingElement(node) && node.initializer !== undefined) {
      const name = destructuredVariable(node, script);
      if (name === null || !isSecretName(name)) continue;
      const at = rangeOf(node, script);
      yield made(name, 'env-fallback', { kind: 'or', parts: [{ kind: 'env', name, at }, valueOf(node.initializer, script)], nullish: true, at }, node, script);
    }
  }
}

/** In an object that no call is given: a framework's `defineConfig({ … })` reads it without a line of the project's. */
function keyOfFallback({ parent }: ts.Node, how: CredentialDefaultFact['how']): { key?: string } {
  const key = how === 'env-fallback' && ts.isPropertyAssignment(parent) ? keyOf(parent.name) : null;
  let up: ts.Node = parent;
  while (ts.isObjectLiteralElement(up) || ts.isObjectLiteralExpression(up) || ts.isArrayLiteralExpression(up)) up = up.parent;
  return key === null || ts.isCallExpression(up) || ts.isNewExpression(up) ? {} : { key };
}

/** `new VendorClient({ apiKey: … })` of a package: the key opens the vendor's door, not this one. */
function isShownByClient(node: ts.Node, { imports }: Survey): boolean {
  const property = node.parent;
  if (!ts.isPropertyAssignment(property) || !/^(?:(?:api|access|auth)_?(?:key|token|secret)|token)$/i.test(keyOf(property.name) ?? '')) return false;
  const made = property.parent.parent;
  if (!ts.isNewExpression(made) || !/(?:client|api|sdk)$/i.test(lastName(made.expression))) return false;
  return /^[^.~#]/.test(imports.get(dottedName(made.expression).split('.')[0] ?? '') ?? '');
}

const sender = /^(?:(?:window|globalThis)\.)?(?:\$?fetch|ofetch|axios|got|ky|superagent|needle|undici)(?:\.(?:get|post|put|patch|delete|head|request|create|extend|fetch|raw))?$/;

/** `fetch(url, { headers: { 'X-API-Key': … } })`: whoever is called checks it, this program only shows it. */
function isSent(node: ts.Node): boolean {
  let up = node.parent;
  while (ts.isObjectLiteralElement(up) || ts.isExpression(up) || ts.isTemplateSpan(up)) {
    if (ts.isFunctionLike(up)) return false;
    if (ts.isCallExpression(up) && sender.test(dottedName(up.expression))) return true;
    up = up.parent;
  }
  return false;
}

/** `{ type: 'password', message: …, initial: … }`: a prompt is filled with it until somebody types his own. */
function isPreset(node: ts.Node): boolean {
  const property = node.parent;
  if (!ts.isPropertyAssignment(property) || !/^(?:initial|default|defaultValue)$/.test(keyOf(property.name) ?? '')) return false;
  const asked = memberOf(property.parent, 'message');
  return asked !== null && memberOf(property.parent, 'type') !== null;
}

/** Cheap look before the operands are read. */
const secretText = /secret|pass|pwd|token|key|credential|jwt|salt/i;

/** `a || b` of `a || b || c` is told with the whole. */
function isInsideChain(node: ts.BinaryExpression): boolean {
  let up: ts.Node = node.parent;
  while (ts.isParenthesizedExpression(up) || ts.isAsExpression(up)) up = up.parent;
  return ts.isBinaryExpression(up) && (up.operatorToken.kind === ts.SyntaxKind.BarBarToken || up.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken);
}

function fallbackName(value: Value): { readonly name: string; readonly how: CredentialDefaultFact['how'] } | null {
  if (value.kind !== 'or') return null;
  const last = value.parts[value.parts.length - 1];
  if (last === undefined || last.kind === 'env' || isNothing(last)) return null;
  for (const part of value.parts.slice(0, -1)) {
    if (part.kind === 'env' && isSecretName(part.name)) return { name: part.name, how: 'env-fallback' };
    const isSetting = part.kind === 'member' && /config|settings|env|options/i.test(rootOf(part));
    if (isSetting && isSecretName(part.name) && last.kind === 'literal') return { name: part.name, how: 'setting' };
  }
  return null;
}

/** `const password = given?.password || 'x'` beside `const username = given?.username || 'admin'`: the account that a first start makes. */
function firstAccount(node: ts.BinaryExpression, value: Value): { readonly name: string; readonly how: CredentialDefaultFact['how'] } | null {
  const [first, last] = value.kind === 'or' ? value.parts : [];
  const list = ts.isVariableDeclaration(node.parent) ? node.parent.parent.parent : node.parent;
  if (first?.kind !== 'member' || !/^(?:password|passwd|pwd)$/i.test(first.name) || last?.kind !== 'literal' || isNothing(last) || !ts.isVariableStatement(list) || !ts.isBlock(list.parent)) return null;
  const owner = receiver(node.left)?.getText() ?? '';
  const beside = list.parent.statements.flatMap((statement) => (ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : []));
  return beside.some(({ initializer }) => initializer !== undefined && isFallbackTo(unwrap(initializer), owner)) ? { name: 'admin_password', how: 'setting' } : null;
}

function isFallbackTo(node: ts.Expression, owner: string): boolean {
  if (!ts.isBinaryExpression(node) || !/^(?:user_?name|user|login|email|name)$/i.test(lastName(node.left)) || receiver(node.left)?.getText() !== owner) return false;
  return /^(?:(?:super_?)?admin|administrator|root)(?:@.*)?$/i.test(stringOf(node.right) ?? '');
}

/** Empty, a number or a flag: no text that could be a credential. */
function isNothing(value: Value): boolean {
  return value.kind === 'literal' && (typeof value.value !== 'string' || /^(?:true|false)?$/i.test(value.value.trim()));
}

function rootOf(value: Value): string {
  let at = value;
  while (at.kind === 'member') at = at.on;
  return at.kind === 'name' || at.kind === 'opaque' ? (at.name ?? '') : '';
}

/** Defaults that a reading call names: schemas, ConfigService, env-var. */
function* readsWithDefault({ script, calls }: Survey): Generator<CredentialDefaultFact> {
  for (const call of calls) {
    for (const field of schemaRead(call, script)?.fields ?? registeredFields(call, script)) {
      if (field.fallback === undefined || !isSecretName(field.name)) continue;
      const value = fieldRead({ ...field, transforms: [] }, readingOf(script), 0);
      const fallback = value.kind === 'env' ? value.fallback : value.kind === 'or' ? value.parts[value.parts.length - 1] : undefined;
      if (fallback !== undefined && !isNothing(fallback)) yield made(field.name, 'env-fallback', value, field.at, script);
    }
    yield* readByOptions(call, script);
    if (!/^(?:get|as[A-Z]\w*)$/.test(lastName(call.expression))) continue;
    const value = valueOf(call, script);
    if (value.kind === 'env' && value.fallback !== undefined && !isNothing(value.fallback) && isSecretName(value.name)) yield made(value.name, 'env-fallback', value, call, script);
  }
}

/** `env({ key: 'JWT_SECRET', default: 'x' })`: a reader of the project's own. */
function* readByOptions(call: ts.CallExpression, script: Script): Generator<CredentialDefaultFact> {
  const [first] = call.arguments;
  const options = first === undefined ? undefined : unwrap(first);
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return;
  const given = (names: readonly string[]): ts.Expression | undefined => {
    const held = names.map((name) => memberValue(memberOf(options, name))).find((value) => value !== null);
    return held === undefined || ts.isMethodDeclaration(held) ? undefined : held;
  };
  const name = stringOf(given(['key', 'name', 'env', 'var']));
  const fallback = given(['default', 'fallback', 'defaultValue']);
  if (name === null || !/^[A-Z][A-Z0-9_]+$/.test(name) || !isSecretName(name) || fallback === undefined) return;
  const value = valueOf(fallback, script);
  if (holdsText(value)) yield made(name, 'env-fallback', { kind: 'env', name, fallback: value, at: rangeOf(call, script) }, call, script);
}

/** `[{ key: 'cookieSecret', envVar: 'SHOP_COOKIE_SECRET', default: 'x' }]`: a table of options that the project reads itself. */
function* optionTables({ script, objects }: Survey): Generator<CredentialDefaultFact> {
  for (const object of objects) {
    if (!ts.isArrayLiteralExpression(object.parent)) continue;
    const variable = textOf(object, ['envVar', 'env', 'env_var', 'envName', 'environmentVariable']);
    const fallback = memberValue(memberOf(object, 'default') ?? memberOf(object, 'defaultValue'));
    if (variable === null || fallback === null || ts.isMethodDeclaration(fallback) || !/^[A-Z][A-Z0-9_]+$/.test(variable)) continue;
    const name = textOf(object, ['key', 'name', 'id']) ?? variable;
    const value = valueOf(fallback, script);
    if (isSecretName(name) && value.kind === 'literal' && holdsText(value)) yield made(name, 'env-fallback', { kind: 'env', name: variable, fallback: value, at: rangeOf(object, script) }, object, script);
  }
}

function textOf(object: ts.ObjectLiteralExpression, keys: readonly string[]): string | null {
  for (const key of keys) {
    const held = memberValue(memberOf(object, key));
    if (held !== null && !ts.isMethodDeclaration(held) && stringOf(held) !== null) return stringOf(held);
  }
  return null;
}

// ---- constants ---------------------------------------------------------------------------------------------------

/** Whether a value is, or can come down to, a text written here. */
function holdsText(value: Value): boolean {
  switch (value.kind) {
    case 'literal':
      return typeof value.value === 'string' && value.value.length > 2 && value.value.length <= 200;
    case 'conditional':
      return holdsText(value.then) || holdsText(value.otherwise);
    case 'or':
      return !value.parts.some((part) => part.kind === 'env' && isSecretName(part.name)) && value.parts.some((part) => part.kind === 'env') && holdsText(value.parts[value.parts.length - 1] as Value);
    case 'call': // Buffer.from('x'), new TextEncoder().encode('x'), bcrypt.hashSync('x', 10)
      return value.args[0] !== undefined && holdsText(value.args[0]) && value.callee.kind === 'member' && /^(?:from|encode|hash|hashSync)$/.test(value.callee.name);
    default:
      return false;
  }
}

/** The text inside an encoding or hash: `bcrypt.hashSync('admin123', 10)` fixes the password just as well. */
export function plainText(value: Value): Value {
  return value.kind === 'call' && holdsText(value) ? (value.args[0] as Value) : value;
}

function* constants({ script, variables, classes, assignments }: Survey, file: SourceFile): Generator<CredentialDefaultFact> {
  const how = configuration.test(file.path) ? 'setting' : 'constant';
  for (const variable of variables) {
    if (!ts.isIdentifier(variable.name) || variable.initializer === undefined || !isSecretName(variable.name.text)) continue;
    if (enclosingFunction(variable) !== null && (genericKeys.test(variable.name.text) || isComponentState(variable))) continue;
    const value = valueOf(variable.initializer, script);
    if (holdsText(value) && isPlausible(variable.name.text, value) && !isStirredIn(variable.name.text, file.text) && !isSlot(variable.name.text, file.text)) yield made(variable.name.text, 'constant', plainText(value), variable, script);
  }
  for (const node of classes) {
    for (const member of node.members) {
      const name = ts.isPropertyDeclaration(member) ? keyOf(member.name) : null;
      if (name === null || !ts.isPropertyDeclaration(member) || member.initializer === undefined || !isSecretName(name)) continue;
      const value = valueOf(member.initializer, script);
      if (holdsText(value) && isPlausible(name, value)) yield made(name, how === 'setting' ? how : 'constant', plainText(value), member, script);
    }
  }
  for (const assignment of assignments) {
    const name = dottedName(assignment.left);
    if (!isSecretName(name) || !/^(?:module\.)?exports\.|^process\.env\.|config|settings/i.test(name)) continue;
    const value = valueOf(assignment.right, script);
    if (holdsText(value) && isPlausible(name, value)) yield made(name.slice(name.lastIndexOf('.') + 1), 'constant', plainText(value), assignment, script);
  }
}

/** `text.charCodeAt(i) ^ KEY.charCodeAt(i)`, and nothing else: letters are mixed with it, nobody is let in. */
function isStirredIn(name: string, text: string): boolean {
  return usesBehind(name, text).every((behind) => /^\.(?:charCodeAt\(|codePointAt\(|length\b)/.test(behind)) && text.includes(`${name}.charCodeAt(`);
}

/** `sessionStorage.getItem(KEY)`, and nothing else: the name under which something is kept. */
function isSlot(name: string, text: string): boolean {
  const uses = [...text.matchAll(new RegExp(String.raw`(?<![\w$.])${name.replaceAll('$', String.raw`\$`)}(?![\w$])`, 'g'))].slice(1);
  return uses.length > 0 && uses.every(({ index }) => /(?:[sS]torage|[cC]ookies?|[cC]ache|[mM]ap)\s*\.\s*(?:get|set|remove|has|delete)(?:Item)?\(\s*$/.test(text.slice(Math.max(0, index - 80), index)));
}

/** In a function that renders, `const token = 'x'` is a name of something on the page. */
function isComponentState(variable: ts.VariableDeclaration): boolean {
  const home = enclosingFunction(variable);
  return home !== null && /<\/|\/>/.test(home.getText().slice(0, 20_000));
}

// ---- configuration objects ---------------------------------------------------------------------------------------

const genericKeys = /^(?:secret|key|password|passwd|pass|token|secretKey|pwd)$/;
const databaseModules = /^(?:pg|mysql2?(?:\/promise)?|mariadb|mongodb|mongoose|redis|ioredis|typeorm|sequelize|knex|@nestjs\/(?:typeorm|mongoose|sequelize)|@mikro-orm\/.*|amqplib|mssql|pg-promise|postgres)$/;
/** Their servers are somebody else's. */
const serversOfOthers = /^(?:nodemailer|ldapjs)$/;
const objectName = /conf|cfg|settings?|options|env|secrets?|credentials|auth|jwt|session|defaults|admin|database|db/i;

/** `{ jwt: { secret: 'x' } }` in a configuration object, `new Pool({ password: 'x' })`, `User.create({ role: 'admin', password: 'x' })`. */
function* members(survey: Survey, file: SourceFile): Generator<CredentialDefaultFact> {
  const isConfiguration = configuration.test(file.path);
  for (const object of survey.objects) {
    for (const property of object.properties) {
      const key = keyOf(property.name);
      const held = memberValue(property);
      if (key === null || held === null || ts.isMethodDeclaration(held) || !isSecretName(key)) continue;
      const value = valueOf(held, survey.script);
      if (!holdsText(value) || describesField(object, value) || !isPlausible(key, value) || isOneOfLevels(object, key, value)) continue;
      const name = memberName(object, key, survey, isConfiguration);
      if (name !== null) yield made(name, isConfiguration && signingMember.test(name) ? 'setting' : 'constant', plainText(value), property, survey.script);
    }
  }
}

/** `{ label: 'API key', secretKey: 'apiKeySecret', helperText: … }`: a field of a form, and the name it is stored under. */
function describesField(object: ts.ObjectLiteralExpression, value: Value): boolean {
  return value.kind === 'literal' && /^[a-z]+(?:[A-Z][a-z]+)+$/.test(String(value.value)) && object.properties.some((property) => /^(?:label|placeholder|helper_?text|help_?text|tooltip)$/i.test(keyOf(property.name) ?? ''));
}

const rightsWord = /^(?:admin|administrator|owner|root|user|member|viewer|editor|guest|read|write|readonly|read-only|none|all|any|public|private|hidden)$/i;
/** Account, base and password of a throw-away datastore are often one word. */
const besideCredential = /user|login|account|email|name|database|^db|schema|host|realm|role|bucket|issuer|audience|domain|cookie|prefix|path|^(?:iss|aud|app|id)$/i;

/** `{ teammates: 'admin', 'api-keys': 'admin', forks: 'admin' }`: what its sections ask for, or show. */
function isOneOfLevels(object: ts.ObjectLiteralExpression, key: string, value: Value): boolean {
  const text = value.kind === 'literal' ? value.value : null;
  if (typeof text !== 'string' || /pass|pwd/i.test(key)) return false;
  if (rightsWord.test(text) && /(?:key|token|secret|credential)s$/i.test(key)) return true;
  const same = object.properties.filter((property) => {
    const name = keyOf(property.name);
    const held = memberValue(property);
    return name !== null && held !== null && !ts.isMethodDeclaration(held) && !isSecretName(name) && !besideCredential.test(name) && stringOf(held) === text;
  });
  return same.length > 1;
}

/** `jwt: { secret: 'x' }` is a setting whatever its text. */
const signingMember = /(?:^|_)(?:jwt|session|cookie)_secret$/i;

const datastoreKey = /^(?:typeorm|data_?sources?|sequelize|mongoose|mongo(?:db)?|redis|ioredis|knex|databases?|db|mysql2?|mariadb|postgres(?:ql)?|pg|mssql|oracle|rabbitmq|amqp|elasticsearch)$/i;

/** `database: { host, port, username, password }`: the keys above, or what stands beside it. */
function isDatastore(object: ts.ObjectLiteralExpression, keys: readonly string[]): boolean {
  if (keys.some((key) => datastoreKey.test(key))) return true;
  const beside = new Set(object.properties.map((property) => keyOf(property.name)?.toLowerCase()));
  if (!beside.has('host')) return false;
  return beside.has('dialect') || (beside.has('port') && (beside.has('database') || beside.has('db') || (beside.has('type') && beside.has('username'))));
}

/** `ldap: { searchDN: { rootPassword: … } }`: shown to a server of the operator's, whoever's account it is there. */
const directory = /^(?:ldaps?|active_?directory|smtp|imap|pop3|proxy)(?=$|_|[A-Z])/;

/** The name with the keys above it, so that `facebook: { secret }` is not taken for the application's own. */
function memberName(object: ts.ObjectLiteralExpression, key: string, survey: Survey, isConfiguration: boolean): string | null {
  const keys: string[] = [];
  let up: ts.Node = object.parent;
  while (ts.isPropertyAssignment(up) || ts.isArrayLiteralExpression(up) || ts.isObjectLiteralExpression(up) || ts.isParenthesizedExpression(up) || ts.isAsExpression(up) || ts.isSatisfiesExpression(up)) {
    if (ts.isPropertyAssignment(up)) keys.unshift(keyOf(up.name) ?? '');
    up = up.parent;
  }
  if (/pass|pwd/i.test(key) && keys.some((part) => directory.test(part))) return null;
  const isStore = /pass|pwd/i.test(key) && isDatastore(object, keys);
  const path = isStore ? 'database_password' : genericKeys.test(key) ? [...keys.slice(-1), key].join('_') : key;
  if (ts.isCallExpression(up) || ts.isNewExpression(up)) return argumentName(up, object, path, key, survey);
  const holder = ts.isVariableDeclaration(up) ? (keyOf(up.name) ?? '') : ts.isBinaryExpression(up) ? dottedName(up.left) : '';
  if (ts.isReturnStatement(up) || ts.isArrowFunction(up)) return isConfiguration ? path : null; // registerAs('jwt', () => ({…}))
  if (/placeholder|insecure|weak|forbidden|blocked|banned|known|example|sample|test|mock|fake|dummy|label|message|text|title/i.test(holder)) return null; // what is refused, shown or tried out
  if ([holder, keys.at(-1) ?? ''].some((name) => people.test(name)) && /pass/i.test(key)) return isAdministrator(object) ? 'admin_password' : null; // what a database is filled with
  const isSettings = isConfiguration || objectName.test(holder) || keys.some((part) => objectName.test(part));
  if (!isSettings || (enclosingFunction(object) !== null && !isConfiguration)) return null;
  return !isStore && genericKeys.test(key) && keys.length === 0 && holder !== '' && holder !== 'module.exports' ? `${holder.split('.').pop() ?? ''}_${key}` : path;
}

function argumentName(call: ts.CallExpression | ts.NewExpression, object: ts.ObjectLiteralExpression, path: string, key: string, { imports }: Survey): string | null {
  const callee = dottedName(call.expression);
  const from = imports.get(callee.split('.')[0] ?? '') ?? '';
  if (serversOfOthers.test(from)) return null;
  if (databaseModules.test(from)) return /pass|pwd/i.test(key) ? 'database_password' : null;
  if (!/pass/i.test(key) || !/(?:^|\.)(?:create|insert|insertOne|insertMany|upsert|save|findOrCreate|createUser|register|bulkCreate|new)$|^User$/.test(callee) && !ts.isNewExpression(call)) return null;
  return isAdministrator(object) ? 'admin_password' : path === 'admin_password' ? path : null;
}

/** `users`, `defaultAccounts`, `USERS_TO_INSERT`. */
const people = /^users?$|accounts?$|admins?$|(?:default|initial|seed(?:ed)?)_?users?$|^users?_?to_?(?:insert|create|seed|add)$/i;

/** `{ role: 'admin' }`, `{ name: 'root' }`, `{ isAdmin: true }`. */
function isAdministrator(object: ts.ObjectLiteralExpression): boolean {
  return object.properties.some((property) => {
    const value = memberValue(property);
    if (value === null || ts.isMethodDeclaration(value)) return false;
    const held = unwrap(value);
    if (held.kind === ts.SyntaxKind.TrueKeyword) return /^(?:is_?)?(?:admin|root|super_?user|staff)$/i.test(keyOf(property.name) ?? '');
    return ts.isStringLiteralLike(held) && /admin|root|superuser/i.test(held.text);
  });
}
