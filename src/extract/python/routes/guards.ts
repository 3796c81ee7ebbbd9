// extract/python/routes: function -> GuardFact: what it reads of a caller's credential, whether it checks that and refuses, and what
// it hands on to. Functions inside a function count as part of it: a decorator is what its wrapper does.
import type { Call, Expr, Node, Stmt } from '../../../parse/python/ast.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Credential, GuardFact } from '../../../model/route.ts';
import { isOfAnyVisitor } from '../../../model/session-keys.ts';
import type { Value } from '../../../model/value.ts';
import { refusalIn } from '../decides.ts';
import { nodesBelow } from '../descend.ts';
import { rangeOf, toValue } from '../expression.ts';
import { keyword, lastName, qualify, requestPath, text } from '../names.ts';
import type { ClassSite, FunctionSite, Outline } from '../outline.ts';
import { find, type Guard, type Scope } from '../scope.ts';
import { calledFunction, isHandedRequest, isOfMessage } from './asked.ts';
import { hasPositive, missesCaller, sparesStrangers, turnsStrangersAway } from './identity.ts';
import { credentialAt, headerCredential } from './credential-places.ts';
import { limitedTo } from './limited.ts';
import { parametersOf } from './parameters.ts';
import { attributeDependencies, parameterDependencies } from './safeguards.ts';

const mostSteps = 3000;
const mostCalls = 12;

/** A look at the text spares most functions the walk. */
const speaking = /auth|40[13]|forbidden|denied|credential|permission|cookie|session|\buser\b|current_user|jwt|token|api[_-]?key|signature|login|verif|require|guard|protect|allowed|^[ \t]+(?:await )?(?:\w+\.)*_?(?:check|ensure|enforce|assert)\w*\(/im;

export function* guards(code: Outline, text: string): Iterable<Fact> {
  const usesLibrary = code.imports.some(({ from }) => libraryModule.test(from));
  for (const [at, site] of code.functions.entries()) {
    const isSilent = site.node.body.length === 0 || !speaking.test(text.slice(site.node.start, site.node.end));
    if (isSilent && parameterDependencies(site).length === 0) continue;
    const fact = guardOf(withInner(code.functions, at, site), usesLibrary);
    if (fact !== null) yield fact;
  }
  for (const site of code.classes) yield* made(site, code);
}

/** What making a class asks for: its attributes' dependencies, and its bases'. */
function* made(site: ClassSite, code: Outline): Iterable<GuardFact> {
  const { node, scope, guard, inner } = site;
  const own = attributeDependencies(site, code).map(({ what }) => what);
  const isView = node.decorator_list.length > 0 && site.methods.some((method) => method.node.decorator_list.length > 0);
  if (own.length === 0 && !isView) return;
  const bases = node.bases.map((base): Value => ({ kind: 'member', on: toValue(base, scope, guard, 20), name: '__init__', at: rangeOf(base) }));
  yield { kind: 'guard', symbol: `${inner.symbol}.__init__`, reads: [], refuses: false, verifies: false, calls: [...own, ...bases], at: { start: node.start, end: node.start + node.name.length + 6 } };
}

/** By name: functions that may decide about a caller, worth following. */
const deciding = /auth|login|token|user|session|permission|verif|check|guard|require|protect|jwt|credential|api_?key|identity|role|admin|access|secur|scope|tenant|current|account|_key\b|resolve_/i;
/** Methods of a framework whose False refuses. */
const answering = /(?:^|\.)(?:has_permission|has_object_permission|test_func|is_authorized|is_authenticated|authorized_userid|permits)$/;

function guardOf(all: readonly [FunctionSite, ...FunctionSite[]], usesLibrary: boolean): GuardFact | null {
  const [site] = all;
  const { node, inner } = site;
  const seen = new Seen(inner, usesLibrary);
  const nodes = nodesBelow(node.body, mostSteps);
  for (const one of nodes) seen.visit(one);
  if (missesCaller(nodes, inner)) seen.known();
  parameters(site, seen);
  const dependencies = all.flatMap((one) => parameterDependencies(one)).map(({ what }) => what);
  const refusal = refusalOf(all);
  if (turnsStrangersAway(nodes, inner) || all.some(sendsToLogin)) {
    seen.known(); // also by a session of the project's own
    seen.refuses = true;
  }
  const isLenient = refusal === 'strong' && (onlyWhenGiven(site) || (isHook(site) && sparesStrangers(node.body, inner)));
  const isDirect = [...seen.reads].some((read) => read !== 'user' && read !== 'session');
  if (seen.signsIn && seen.reads.size === 0) return null;
  const refuses = seen.refuses || (refusal === 'strong' && !isLenient) || (refusal === 'weak' && (answering.test(inner.symbol) || (isDirect && nodes.some((one) => one.type === 'Raise' && one.exc !== null))));
  const calls = [...dependencies, ...handedBack(site), ...madeFor(site), ...seen.calls.slice(0, mostCalls)];
  if (seen.reads.size === 0 && !refuses && dependencies.length === 0 && !(calls.length > 0 && (seen.asks || seen.demands || deciding.test(inner.symbol) || calls.some((call) => isOwnCheck(call, inner.symbol))))) return null;
  return {
    kind: 'guard',
    symbol: inner.symbol,
    reads: [...seen.reads],
    refuses,
    verifies: seen.verifies || (seen.compares && seen.reads.size > 0),
    calls,
    ...(isLenient && { optional: true as const }),
    ...(!refuses && !isLenient && calls.length > 0 && site.returns.some(({ node: { value } }) => value === null || (value.type === 'Constant' && value.literal === 'none')) && { optional: true as const }),
    ...pathsOf(site, seen),
    at: { start: node.start, end: node.start + node.name.length + 4 },
  };
}

/** `require_auth()` as a statement of any handler: what it does with who is not known, its own fact says. */
const demanding = /^_?(?:require|ensure|enforce|assert|check|verify)_?(?:\w{1,20}_)?(?:auth(?:enticat(?:ed|ion))?|login|logged_?in|admin|session)$/i;

/** `self.auth_request(headers)`: a method of the handler's own class. */
function isOwnCheck(call: Value, symbol: string): boolean {
  if (call.kind === 'name' && demanding.test(call.name)) return true;
  if (call.kind !== 'member' || call.on.kind !== 'name' || !(call.on.name === 'self' || symbol.startsWith(`${call.on.name}.`))) return false;
  return /(?:^|_)(?:auth|access|permissions?)(?:_|$)|authenticat|authoriz/.test(call.name);
}

/** The paths it is limited to, else those that it lets through. */
function pathsOf({ node, inner }: FunctionSite, { lets }: Seen): Pick<GuardFact, 'only' | 'lets'> {
  const only = limitedTo(node.body, (path) => isPath(path, inner), inner);
  if (only.length > 0) return { only };
  return lets.length > 0 ? { lets } : {};
}

/** Runs before every request, of strangers too. */
function isHook({ node }: FunctionSite): boolean {
  return node.decorator_list.some((decorator) => /^before_(?:app_)?request$/.test(lastName(decorator.type === 'Call' ? decorator.func : decorator)));
}

/** Functions that a factory returns by name. */
function handedBack({ returns, inner }: FunctionSite): Value[] {
  return returns.slice(0, 4).flatMap(({ node: { value }, guard }) => {
    const named = value?.type === 'IfExp' ? [value.body, value.orelse] : [value];
    return named.flatMap((one) => (one?.type === 'Name' ? [toValue(one, inner, guard, 20)] : [])).filter(({ kind }) => kind === 'name');
  });
}

/** The class that a factory says it gives: `-> AuthVerifier`. */
function madeFor({ node: { returns }, scope, guard }: FunctionSite): Value[] {
  return returns !== null && (returns.type === 'Name' || returns.type === 'Attribute') && /Verif|Guard|Authenticat|Checker/.test(lastName(returns)) ? [toValue(returns, scope, guard, 20)] : [];
}

/** The function's own refusal, or that of a function inside it. */
function refusalOf(all: readonly FunctionSite[]): ReturnType<typeof refusalIn> {
  let found: ReturnType<typeof refusalIn> = null;
  for (const { node } of all) {
    if (found === 'strong') break;
    found = refusalIn(node.body) ?? found;
  }
  return found;
}

/** `if token: … abort(401)`: who brings none is let through. */
function onlyWhenGiven({ node, inner }: FunctionSite): boolean {
  const all = straight(node.body);
  const others = all.filter((statement) => !(statement.type === 'If' && statement.orelse.length === 0 && presence(statement.test, inner)));
  return others.length < all.length && refusalIn(others) !== 'strong';
}

/** The statements that run whatever happens: what `try` and `with` hold counts as theirs. */
function straight(body: readonly Stmt[], depth = 0): Stmt[] {
  return body.flatMap((statement): Stmt[] => {
    if (depth > 6) return [statement];
    if (statement.type === 'Try') return [...straight(statement.body, depth + 1), ...statement.handlers.flatMap((each) => each.body), ...straight(statement.orelse, depth + 1)];
    return statement.type === 'With' || statement.type === 'AsyncWith' ? straight(statement.body, depth + 1) : [statement];
  });
}

/** A test that a credential is there. */
function presence(test: Expr, scope: Scope): boolean {
  if (test.type === 'BoolOp') return test.op === 'And' && test.values.some((value) => presence(value, scope));
  if (test.type === 'Compare') return (test.ops[0] === 'IsNot' || (test.ops[0] === 'NotEq' && isNothing(test.comparators[0]))) && presence(test.left, scope);
  if (test.type === 'NamedExpr') return presence(test.value, scope);
  const path = requestPath(test, scope) ?? (test.type === 'Name' ? localPath(test.id, scope) : null);
  return path === null ? test.type === 'Name' && isReadFromRequest(test.id, scope) : credentialAt(path) !== null;
}

function isNothing(node: Expr | undefined): boolean {
  return node?.type === 'Constant' && (node.literal === 'none' || node.value === '');
}

/** `token = extract_token(request)` */
function isReadFromRequest(name: string, scope: Scope): boolean {
  const value = /token|credential|api_?key|jwt/i.test(name) ? find(scope, name)?.defs.find((def) => def.kind === 'value')?.value : null;
  return value?.type === 'Call' && value.args.some((given) => given.type === 'Name' && /^(?:request|req|websocket|conn(?:ection)?)$/.test(given.id));
}

function localPath(name: string, scope: Scope): string | null {
  const value = find(scope, name)?.defs.find((def) => def.kind === 'value')?.value ?? null;
  return value === null ? null : requestPath(value, scope);
}

/** A function with those that stand in it: they come right behind it in the outline. */
function withInner(functions: readonly FunctionSite[], at: number, site: FunctionSite): [FunctionSite, ...FunctionSite[]] {
  let end = at + 1;
  while (end < functions.length && functions[end]!.node.start < site.node.end) end++;
  return [site, ...functions.slice(at + 1, end)];
}

/** `if not current_user.is_authenticated: return redirect("/login")`; a page for guests sends others away from itself. */
function sendsToLogin({ returns, inner }: FunctionSite): boolean {
  return returns.some(({ node: { value }, guard }) => {
    const call = value?.type === 'Await' ? value.value : value;
    if (call?.type !== 'Call' || guard === null || !toLogin.test(lastName(call.func)) || isOfKnown(guard, inner)) return false;
    return [...call.args, ...call.keywords.map((one) => one.value)].some(leadsToLogin) && isAbsence(guard.test) !== guard.negated;
  });
}

/** Stands where only callers who are signed in come: `if current_user.is_authenticated: if not current_user.confirmed: …`. */
function isOfKnown(guard: Guard, scope: Scope): boolean {
  for (let at: Guard | null = guard; at !== null; at = at.parent) if (!at.negated && hasPositive(at.test, scope)) return true;
  return false;
}

function isAbsence(test: Expr): boolean {
  if (test.type === 'UnaryOp') return test.op === 'Not';
  if (test.type === 'Compare') return test.ops[0] === 'Is' || test.ops[0] === 'NotIn' || test.ops[0] === 'Eq';
  return test.type === 'BoolOp' && test.values.some(isAbsence);
}

// ---- what the body says -----------------------------------------------------------------------------------------

const checks = /compare_digest|^(?:_?(?:verify|check|validate|is_valid|authenticate|decode|introspect|get_user|get_current|load_user|lookup|find|get_by|fetch)(?:_\w+)?|\w{1,40}_is_valid|unsign|checkpw|execute|exec|scalar\w{0,10}|first|one_or_none|get_or_none|filter|filter_by|where|aget|hget|safe_str_cmp)$/;
const toLogin = /^(?:redirect|RedirectResponse|HttpResponseRedirect|HTTPFound|HTTPSeeOther|seeother)$/;

/** Libraries' names that read and check the credential themselves. */
const library: readonly (readonly [RegExp, Credential, boolean])[] = [
  [/^flask_jwt_extended\.(?:verify_jwt_in_request|jwt_required)$/, 'bearer', true],
  [/^flask_jwt_extended\.(?:get_jwt_identity|get_jwt|get_current_user|current_user)$/, 'bearer', false],
  [/^flask_login\.(?:current_user|utils\.current_user)$|^flask_security\.current_user$/, 'user', false],
  [/^flask\.session$|^quart\.session$/, 'session', false],
  [/^flask\.g\.(?:user|current_user|identity)/, 'user', false],
  [/^web\.cookies$/, 'cookie', false],
  [/^aiohttp_session\.get_session$|^aiohttp_security\.(?:check_authorized|authorized_userid|check_permission)$/, 'session', true],
];

/** The modules of these: other files' names need no comparing with them. */
const libraryModule = /^(?:flask|quart|sanic|aiohttp_se|web$)/;

/** `authenticate_or_raise(headers)`: says itself what it does with who is not known. */
const refusing = /^_?(?:authenticate|authorize|authorise)(?:_\w{1,40})?_or_(?:raise|fail|abort|deny|reject|40[13])$/;

/** `run_sync(self.check_auth, headers)`: a method handed on to be called. */
function isOwnDeciding(given: Expr): boolean {
  return given.type === 'Attribute' && given.value.type === 'Name' && given.value.id === 'self' && deciding.test(given.attr);
}

function isDemand(statement: Expr): boolean {
  const call = statement.type === 'Await' ? statement.value : statement;
  return call.type === 'Call' && /^_?(?:check|verif|requir|ensur|enforc|assert|guard|protect|authenticat|authoriz)/i.test(lastName(call.func));
}

class Seen {
  readonly reads = new Set<Credential>();
  readonly calls: Value[] = [];
  readonly lets: Value[] = [];
  refuses = false;
  signsIn = false; // by a password in the request: whom it refuses has sent a wrong one
  verifies = false;
  compares = false; // something with something
  asks = false; // another function, handing it the request
  demands = false; // `check_key()`, a statement of its own: what it does with a caller its own fact says
  private readonly idle = new Set<Expr>();
  private readonly scope: Scope;
  private readonly usesLibrary: boolean;

  constructor(scope: Scope, usesLibrary: boolean) {
    this.scope = scope;
    this.usesLibrary = usesLibrary;
  }

  visit(node: Node): void {
    switch (node.type) {
      case 'Name':
        this.named(node);
        return;
      case 'Attribute':
        this.named(node);
        this.read(node);
        return;
      case 'Subscript':
        this.leave(node.value, node.slice);
        this.read(node);
        return;
      case 'Call':
        if (node.func.type === 'Attribute' && /^(?:get|pop)$/.test(node.func.attr)) this.leave(node.func.value, node.args[0]);
        this.read(node);
        this.called(node);
        return;
      case 'Compare':
        this.compared(node);
        return;
      case 'Expr':
        this.demands ||= isDemand(node.value);
        return;
      default:
    }
  }

  /** `session["csrf_token"]`, `session.get("captcha")`: what any visitor's session holds does not say who calls. */
  private leave(on: Expr, key: Expr | undefined): void {
    if (isOfAnyVisitor(text(key) ?? '')) this.idle.add(on);
  }

  /** Somebody else has looked who calls, and left a note. */
  known(): void {
    this.reads.add('user');
    this.verifies = true;
  }

  private named(node: Expr): void {
    if (this.idle.has(node)) return;
    if (!this.usesLibrary && (node.type !== 'Name' || node.id !== 'current_user')) return;
    const name = qualify(node, this.scope) ?? '';
    if (node.type === 'Name' && name === node.id && node.id === 'current_user') this.reads.add('user'); // imported inside a function
    if (!name.includes('.')) return;
    for (const [pattern, credential, decides] of library) {
      if (!pattern.test(name)) continue;
      this.reads.add(credential);
      this.verifies = true;
      this.refuses ||= decides;
    }
  }

  private read(node: Expr): void {
    const path = this.idle.has(node) ? '' : requestPath(node, this.scope);
    const credential = path !== null ? (path === 'token' && this.usesLibrary ? 'bearer' : credentialAt(path)) : isOfMessage(node, this.scope) ? 'api-key' : null;
    if (credential === null) return;
    this.reads.add(credential);
    if (credential === 'user' || credential === 'session') this.verifies = true; // whoever set it has checked
  }

  private called(node: Call): void {
    const name = lastName(node.func);
    if (checks.test(name)) this.verifies = true;
    this.signsIn ||= name === 'authenticate' && node.keywords.some(({ arg }) => arg === 'password');
    if (name === 'login_required' || name === 'redirect_to_login') {
      this.reads.add('user');
      this.refuses = true;
      this.verifies = true;
    }
    if (refusing.test(name)) {
      this.known();
      this.refuses = true;
    }
    if (name === 'startswith' && node.func.type === 'Attribute' && isPath(node.func.value, this.scope) && node.args[0]) {
      const start = toValue(node.args[0], this.scope, null, 40);
      this.lets.push({ kind: 'join', parts: [start, { kind: 'literal', value: '*', at: start.at }], at: start.at });
    }
    const isHanded = isHandedRequest(node, this.scope);
    if ((isHanded || deciding.test(name)) && this.calls.length < mostCalls && !/^(?:get|post|put|patch|delete|isinstance|getattr|print|len|str)$/.test(name)) this.calls.push(calledFunction(node, this.scope));
    this.asks ||= isHanded;
    for (const given of node.args) if (isOwnDeciding(given) && this.calls.length < mostCalls) this.calls.push(toValue(given, this.scope, null, 20));
  }

  private compared(node: Extract<Expr, { type: 'Compare' }>): void {
    const right = node.comparators[0];
    const op = node.ops[0];
    if (right === undefined || op === undefined) return;
    if (isPath(node.left, this.scope) && (op === 'In' || op === 'Eq' || op === 'NotIn')) this.lets.push(toValue(right, this.scope, null, 60));
    else if ((op === 'Eq' || op === 'NotEq' || op === 'In' || op === 'NotIn') && !isNothing(right)) this.compares = true;
  }
}

function isPath(node: Expr, scope: Scope): boolean {
  const path = requestPath(node, scope);
  if (path !== null) return path === 'url.path' || path === 'path' || path === 'path_info' || path === 'scope.path' || path === 'endpoint';
  return node.type === 'Name' && /^(?:path|request_path|url_path)$/.test(node.id);
}

function leadsToLogin(node: Expr): boolean {
  const written = text(node) ?? (node.type === 'Call' ? text(node.args[0]) : null) ?? (node.type === 'Name' || node.type === 'Attribute' ? lastName(node) : null);
  return written !== null && /log_?in|sign_?in|auth|sso/i.test(written);
}

// ---- what the parameters say ------------------------------------------------------------------------------------

const schemes: ReadonlyMap<string, Credential> = new Map([
  ['OAuth2PasswordBearer', 'bearer'], ['OAuth2AuthorizationCodeBearer', 'bearer'], ['HTTPBearer', 'bearer'], ['OpenIdConnect', 'bearer'], ['HTTPBasic', 'basic'], ['HTTPDigest', 'basic'],
  ['APIKeyHeader', 'api-key'], ['APIKeyQuery', 'query'], ['APIKeyCookie', 'cookie'],
]);

/** `authorization: str = Header()`, `token: str = Depends(OAuth2PasswordBearer(…))`, `session: str = Cookie()`, `token: str = Form()`. */
function parameters({ node, inner }: FunctionSite, seen: Seen): void {
  for (const { name: arg, annotation, fallback } of parametersOf(node)) {
    for (const source of [fallback, ...annotated(annotation)]) {
      if (source?.type !== 'Call') continue;
      const credential = credentialOf(source, arg, inner);
      if (credential !== null) seen.reads.add(credential);
    }
    // FastAPI: a plain parameter is one of the query
    if (fallback?.type !== 'Call' && /^(?:token|access_token|api_?key|x_api_key|authorization|auth_token|jwt)$/.test(arg) && !inner.symbol.includes('.')) seen.reads.add('query');
    const type = annotation === null ? '' : lastName(annotation);
    if (type === 'HTTPAuthorizationCredentials') seen.reads.add('bearer');
    else if (type === 'HTTPBasicCredentials') seen.reads.add('basic');
  }
}

function annotated(annotation: Expr | null): readonly Expr[] {
  return annotation?.type === 'Subscript' && annotation.slice.type === 'Tuple' ? annotation.slice.elts.slice(1) : [];
}

function credentialOf(call: Call, parameter: string, scope: Scope): Credential | null {
  const kind = lastName(call.func);
  if (kind === 'Depends' || kind === 'Security') {
    const on = call.args[0];
    const name = on === undefined ? null : qualify(on, scope);
    return name === null ? null : (schemes.get(/([A-Za-z0-9]+)\(\)$/.exec(name)?.[1] ?? '') ?? null);
  }
  const name = (text(keyword(call, 'alias')) ?? parameter).toLowerCase().replaceAll('_', '-');
  if (kind === 'Header') return headerCredential(name);
  if (kind === 'Cookie') return /sess|token|auth|jwt|sid\b|user/.test(name) ? 'cookie' : null;
  if (kind === 'Form' || kind === 'Body') return /^(?:(?:access|auth|session|user|bearer)-?)?token$|^api-?key$|^jwt$/.test(name) ? 'api-key' : null;
  return kind === 'Query' && /^(?:token|api-?key|key|access-token|signature)$/.test(name) ? 'query' : null;
}
