// extract/python: document -> AuthSwitchFact: a setting that turns authentication on or off, where code consults it.
import type { Expr, Stmt } from '../../parse/python/ast.ts';
import type { AuthSwitchFact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { outlineOf, sitesOf } from './code.ts';
import { words } from './credential-names.ts';
import { alwaysRefuses, isConfigured } from './decides.ts';
import { environmentRead } from './environment.ts';
import { negate, rangeOf, toValue } from './expression.ts';
import { lastName, text } from './names.ts';
import type { Guard, Scope } from './scope.ts';

/** Whether authentication works when the switch is true (`on`) or when it is false (`off`). */
type Polarity = 'on' | 'off';

const subjects = new Set(['auth', 'authentication', 'authorization', 'authn', 'authz', 'login', 'apikey', 'token', 'anonymous', 'unauthenticated', 'security', 'httpauth']);
const onWords = new Set(['enabled', 'enable', 'required', 'require', 'requires', 'enforce', 'enforced', 'use', 'using', 'active', 'need', 'needs', 'on', 'protected', 'protect']);
const offWords = new Set(['disabled', 'disable', 'skip', 'skipped', 'bypass', 'bypassed', 'no', 'without', 'off', 'ignore', 'allow', 'insecure', 'unsecured']);
// Other words make it something else: `google_login_enabled`, `enable_token_refresh`.
const neutral = new Set(['app', 'api', 'web', 'webui', 'ui', 'admin', 'http', 'rest', 'server', 'service', 'user', 'users', 'global', 'basic', 'bearer', 'mode', 'check', 'checks', 'dev', 'debug', 'local', 'key', 'jwt', 'is', 'backend', 'mcp', 'proxy', 'console', 'dashboard', 'access', 'for', 'in', 'the', 'all', 'x', 'static', 'internal', 'core', 'site', 'routes', 'endpoints', 'request', 'requests', 'settings', 'config', 'options']);

export function polarityOf(name: string): Polarity | null {
  const parts = words(name);
  const isSubject = (word: string, at: number): boolean => subjects.has(word) || (word === 'key' && parts[at - 1] === 'api');
  if (!parts.some(isSubject) || !parts.every((word, at) => isSubject(word, at) || onWords.has(word) || offWords.has(word) || neutral.has(word))) return null;
  const open = parts.includes('anonymous') || parts.includes('unauthenticated');
  if (open) return parts.some((word) => word === 'allow' || onWords.has(word)) && !parts.includes('disable') ? 'off' : null;
  if (parts.includes('allow')) return null;
  // `token` and `security` alone stand for too much.
  const firm = parts.some((word, at) => isSubject(word, at) && word !== 'token' && word !== 'security');
  if (parts.some((word) => offWords.has(word))) return firm || parts.includes('token') ? 'off' : null;
  if (parts.some((word) => onWords.has(word))) return firm || parts.includes('require') || parts.includes('required') ? 'on' : null;
  return name === name.toUpperCase() && parts.at(-1) === 'auth' && parts.every((word) => word === 'auth' || neutral.has(word)) ? 'on' : null;
}

const modeName = /^auth(?:entication)?_?(?:type|mode|method|provider|backend|strategy)$/i;
export const offMode = /^(?:disabled?|none|off|no[_-]?op|null|dummy|no[_-]?auth|anonymous|open|public|insecure)$/i;

interface Switch {
  readonly node: Expr;
  readonly polarity: Polarity;
}

/** The switch a test consists of, `not` folded into its polarity. */
function switchOf(node: Expr, scope: Scope, guard: Guard | null): Switch | null {
  if (node.type === 'UnaryOp' && node.op === 'Not') {
    const inner = switchOf(node.operand, scope, guard);
    return inner && { node, polarity: inner.polarity === 'on' ? 'off' : 'on' };
  }
  if (node.type === 'Compare') return comparedSwitch(node, scope, guard);
  const name = nameOf(node, scope);
  const polarity = name === null ? null : polarityOf(name);
  if (polarity === null || !isConfigured(toValue(node, scope, guard, 80))) return null;
  return { node, polarity };
}

function comparedSwitch(node: Extract<Expr, { type: 'Compare' }>, scope: Scope, guard: Guard | null): Switch | null {
  const [right] = node.comparators;
  const [op] = node.ops;
  if (!right || !op || node.comparators.length !== 1) return null;
  const name = nameOf(node.left, scope);
  if (name === null || !isConfigured(toValue(node.left, scope, guard, 80))) return null;
  const flips = op === 'NotEq' || op === 'IsNot' || op === 'NotIn';
  const flipped = (polarity: Polarity): Switch => ({ node, polarity: flips === (polarity === 'on') ? 'off' : 'on' });
  const given = elementsOf(right);
  if (modeName.test(name)) return isOwnMode(node.left, scope) && given.every((one) => isNone(one) || offMode.test(kindOf(one))) ? flipped('off') : null;
  const polarity = polarityOf(name);
  if (polarity === null) return null;
  const truth = given.map((one) => (one.type === 'Constant' ? String(one.value).toLowerCase() : '')).find((one) => /^(?:true|1|yes|on|false|0|no|off)$/.test(one));
  if (truth === undefined) return null;
  return flipped(/^(?:true|1|yes|on)$/.test(truth) ? polarity : polarity === 'on' ? 'off' : 'on');
}

function elementsOf(node: Expr): readonly Expr[] {
  return node.type === 'List' || node.type === 'Tuple' || node.type === 'Set' ? node.elts : [node];
}

function isNone(node: Expr): boolean {
  return node.type === 'Constant' && (node.literal === 'none' || node.value === '');
}

/** `"jwt"`, `AuthType.JWT`, `AuthType.JWT.value`. */
function kindOf(node: Expr): string {
  return text(node) ?? lastName(node.type === 'Attribute' && node.attr === 'value' ? node.value : node);
}

/** What the mode of our own authentication is compared with: kinds of it by their names; null for any other comparison. */
export function kindsCompared(node: Extract<Expr, { type: 'Compare' }>, scope: Scope): string[] | null {
  const [right] = node.comparators;
  const name = nameOf(node.left, scope);
  if (!right || node.comparators.length !== 1 || name === null || !modeName.test(name) || !isOwnMode(node.left, scope)) return null;
  return elementsOf(right).map(kindOf);
}

/** `self.auth_type` of a client says how it calls others; a constant, the environment or settings how others call us. */
function isOwnMode(node: Expr, scope: Scope): boolean {
  if (node.type === 'Name') return node.id === node.id.toUpperCase();
  if (node.type === 'Attribute') return holdsSettings(node.value) || node.attr === node.attr.toUpperCase() || /settings|config/i.test(node.value.type === 'Name' && node.value.id === 'self' ? scope.symbol : '');
  if (node.type === 'Call' && node.func.type === 'Attribute' && /^(?:lower|upper|strip|casefold)$/.test(node.func.attr)) return isOwnMode(node.func.value, scope);
  return (node.type === 'Call' || node.type === 'Subscript') && nameOf(node, scope) !== null;
}

/** `settings.auth` as well as `settings`. */
function holdsSettings(node: Expr): boolean {
  return /settings|config|cfg|conf$/i.test(lastName(node)) || (node.type === 'Attribute' && holdsSettings(node.value));
}

/** The name a switch goes by: of the variable read, the key, the attribute; `.lower()` and the like passed over. */
function nameOf(node: Expr, scope: Scope): string | null {
  if (node.type === 'Name') return node.id;
  if (node.type === 'Attribute') return owned(node.attr, node.value, scope);
  if (node.type === 'Subscript') return environmentRead(node, scope)?.name ?? owned(text(node.slice), node.value, scope);
  if (node.type !== 'Call') return null;
  const read = environmentRead(node, scope);
  if (read) return read.name;
  if (node.func.type === 'Attribute') {
    if (/^(?:lower|upper|strip|casefold)$/.test(node.func.attr)) return nameOf(node.func.value, scope);
    if (node.func.attr === 'get') return owned(text(node.args[0]), node.func.value, scope);
  }
  const [only] = node.args;
  if (node.func.type !== 'Name' || node.keywords.length > 0) return null;
  return only === undefined ? node.func.id : node.func.id === 'bool' ? nameOf(only, scope) : null; // `is_no_auth_mode()`
}

/** `settings.auth.enabled` goes by `auth_enabled`. */
function owned(name: string | null, owner: Expr, scope: Scope): string | null {
  if (name === null || !/^(?:is_?)?(?:enabled?|disabled?|required?|active|type|mode)$/i.test(name)) return name;
  const above = nameOf(owner, scope);
  return above === null ? name : `${above}_${name}`;
}

export function* authSwitches(document: Document): Iterable<AuthSwitchFact> {
  const code = outlineOf(document);
  if (!code) return;
  for (const { node, scope, guard } of code.ifs) {
    if (!matters(node.body, 0) && !matters(node.orelse, 0)) continue;
    const skip = skipTest(node.test, scope, guard);
    if (!skip || (skip.inBody && !opens(node.body))) continue;
    const { test } = skip;
    const unless = skip.inBody ? refusedWhen(node.body) : null;
    yield { kind: 'auth-switch', test: unless ? both(test, negate(toValue(unless, scope, guard, 80))) : test, symbol: scope.symbol, at: rangeOf(node.test) };
  }
  for (const { node, scope, guard } of sitesOf(document).choices) {
    if (!chooses(node.body) && !chooses(node.orelse)) continue;
    const skip = skipTest(node.test, scope, guard);
    if (skip) yield { kind: 'auth-switch', test: skip.test, symbol: scope.symbol, at: rangeOf(node.test) };
  }
}

function both(one: Value, other: Value): Value {
  return { kind: 'and', parts: [one, other], at: one.at };
}

/** Not where the branch for "off" raises (the program refuses that state) or only describes it. */
function opens(body: readonly Stmt[]): boolean {
  if (alwaysRefuses(body)) return false;
  const only = body.length === 1 && body[0]?.type === 'Return' ? body[0].value : null;
  return !(only?.type === 'List' || only?.type === 'JoinedStr' || (only?.type === 'Constant' && only.literal === 'str'));
}

/** `if not settings.auth_enabled: if not settings.is_local: raise …`. */
function refusedWhen(body: readonly Stmt[]): Expr | null {
  for (const node of body) if (node.type === 'If' && node.orelse.length === 0 && alwaysRefuses(node.body)) return node.test;
  return null;
}

/** The condition under which authentication is skipped, and whether the branch of the test is the one that skips. */
function skipTest(test: Expr, scope: Scope, guard: Guard | null): { readonly test: Value; readonly inBody: boolean } | null {
  const skip = (node: Expr, inBody: boolean): { test: Value; inBody: boolean } => {
    const value = toValue(node, scope, guard, 120);
    return { test: inBody ? value : negate(value), inBody };
  };
  const whole = switchOf(test, scope, guard);
  if (whole) return skip(test, whole.polarity === 'off');
  if (test.type !== 'BoolOp') return null;
  for (const part of test.values) {
    const one = switchOf(part, scope, guard);
    if (!one) continue;
    const off = one.polarity === 'off';
    // `off and x` skips only as a whole, `on or x` guards as a whole.
    return skip((test.op === 'And') === off ? test : part, off);
  }
  return null;
}

const attaching = new Set(['add_middleware', 'include_router', 'Depends', 'Security', 'middleware', 'register_blueprint', 'before_request', 'abort', 'append', 'insert']);

/** Whether a branch decides something: it leaves, refuses, or attaches protection. Only saying so in the log does not. */
function matters(body: readonly Stmt[], depth: number): boolean {
  if (depth > 4) return false;
  return body.some((node) => {
    if (node.type === 'Return' || (node.type === 'Raise' && node.exc !== null)) return true;
    if (node.type === 'Expr') {
      const call = node.value.type === 'Await' ? node.value.value : node.value;
      return call.type === 'Yield' || (call.type === 'Call' && (attaching.has(lastName(call.func)) || /verif|authenticate|check_/i.test(lastName(call.func))));
    }
    if (node.type === 'Assign') return chooses(node.value) || (node.value.type === 'Call' && /verif|auth/i.test(lastName(node.value.func)));
    if (node.type === 'If') return matters(node.body, depth + 1) || matters(node.orelse, depth + 1);
    if (node.type === 'With' || node.type === 'AsyncWith' || node.type === 'Try') return matters(node.body, depth + 1);
    return node.type === 'FunctionDef' || node.type === 'AsyncFunctionDef' ? node.decorator_list.length > 0 || saysYes(node.body) : false;
  });
}

/** `def authenticated(): return True`, in place of the function that asks. */
function saysYes(body: readonly Stmt[]): boolean {
  const [only, more] = body.filter((node) => !(node.type === 'Expr' && node.value.type === 'Constant'));
  return more === undefined && only?.type === 'Return' && only.value?.type === 'Constant' && only.value.value === true;
}

/** A dependency, a list of them, or nothing. */
function chooses(node: Expr): boolean {
  if (node.type === 'List' || node.type === 'Tuple') return node.elts.some(chooses);
  if (node.type === 'Call') return /^(?:Depends|Security)$/.test(lastName(node.func));
  return (node.type === 'Name' || node.type === 'Attribute') && /auth|verify|require|dependenc|user|protect/i.test(lastName(node));
}
