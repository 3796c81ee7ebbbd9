// extract/python: document -> LogFact: passwords, keys, tokens and whole headers that are written to a log.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { Document } from '../../parse/document.ts';
import type { LogFact } from '../../model/wiring.ts';
import { confidential, namesProxy } from '../confidential.ts';
import { isProxyAddress } from './proxy-address.ts';
import { callsOf } from './code.ts';
import { nodesBelow } from './descend.ts';
import { guardValues, rangeOf, toValue } from './expression.ts';
import { heldFields } from './held-fields.ts';
import { dotted, lastName, text } from './names.ts';
import { ofBody, ofModel } from './logged-bodies.ts';
import { find, functionOf, type Guard, type Scope } from './scope.ts';

const deepest = 6;

export function* logs(document: Document): Iterable<LogFact> {
  for (const { node, scope, guard } of callsOf(document, 'debug', 'info', 'warning', 'warn', 'error', 'critical', 'exception', 'log', 'print')) {
    const level = levelOf(node);
    const home = functionOf(scope);
    if (level === null) continue;
    for (const found of [...node.args, ...node.keywords.flatMap(({ arg, value }) => (arg === 'extra' || arg === null ? [value] : []))].flatMap((argument) => written(argument, scope, 0))) {
      if (found.what === 'connection' && isOfFile(node)) continue;
      if (home !== null || !isMadeHere(found.name, scope)) yield { kind: 'log', ...found, level, ...(isRefused(guard, found.name) && { refused: true as const }), symbol: home?.symbol ?? '', guards: guardValues(guard), at: rangeOf(node) };
    }
  }
}

/** `token = secrets.token_hex()`: a start that shows what it has just made up, so that somebody can come in. */
function isMadeHere(name: string, scope: Scope): boolean {
  return (find(scope, name)?.defs ?? []).some(({ value }) => value?.type === 'Call' && /^(?:secrets|uuid|random|os\.urandom)\b|generat|create|make|token_(?:hex|urlsafe)|uuid/i.test(dotted(value.func) ?? ''));
}

/** `if not check(token): …` */
function isRefused(guard: Guard | null, name: string): boolean {
  for (let at = guard; at !== null; at = at.parent) {
    const denied = at.negated ? at.test : at.test.type === 'UnaryOp' && at.test.op === 'Not' ? at.test.operand : null;
    const asked = denied?.type === 'Await' ? denied.value : denied;
    if (asked?.type === 'Call' && asked.args.some((given) => dotted(given) === name)) return true;
  }
  return false;
}

function levelOf({ func }: Call): LogFact['level'] | null {
  if (func.type === 'Name') return func.id === 'print' ? 'info' : null;
  if (func.type !== 'Attribute' || !isLogger(func.value)) return null;
  return func.attr === 'debug' ? 'debug' : 'info';
}

/** Also what loguru gives back: `logger.bind(user=user).info(…)`. */
function isLogger(node: Expr): boolean {
  if (node.type === 'Call') return /^get_?[lL]ogger$/.test(lastName(node.func)) || (node.func.type === 'Attribute' && /^(?:bind|opt)$/.test(node.func.attr) && isLogger(node.func.value));
  return /^_?(?:log|logger|logging|LOG|LOGGER)$|_(?:log|logger)$/.test(lastName(node));
}

type Written = Pick<LogFact, 'what' | 'name' | 'of'>;

/** What of the expression ends up in the text as it is. What a function makes of it is not known, slices and choices mask. */
function written(node: Expr, scope: Scope, depth: number): Written[] {
  if (depth > deepest) return [];
  const all = (nodes: readonly Expr[]): Written[] => nodes.flatMap((each) => written(each, scope, depth + 1));
  switch (node.type) {
    case 'Name':
      return isMasked(node.id, scope, depth) ? [] : isOfEnvironment(node.id, scope) ? [{ what: 'environment', name: node.id }] : ofDictionary(node.id, scope) ?? ofBody(node, scope) ?? ofModel(node.id, scope) ?? ofName(node, scope);
    case 'Attribute':
      if (dotted(node) === 'os.environ') return [{ what: 'all-variables', name: 'os.environ' }];
      return node.attr === '__dict__' ? all([node.value]) : ofBody(node, scope) ?? ofName(node, scope);
    case 'Await':
      return ofBody(node, scope) ?? [];
    case 'Subscript':
      return ofKey(text(node.slice), node);
    case 'JoinedStr':
      return all(node.values);
    case 'FormattedValue':
      return all([node.value]);
    case 'BinOp':
      return node.op === 'Add' ? all([node.left, node.right]) : node.op === 'Mod' ? all([node.right]) : [];
    case 'Tuple':
    case 'List':
      return all(node.elts);
    case 'Dict':
      return all(node.values);
    case 'Call':
      return ofBody(node, scope) ?? ofCall(node, all);
    default:
      return [];
  }
}

/** `shown = f"{key[:4]}***" if len(key) > 8 else "***"`: a name for a text that holds none of it as it is. */
function isMasked(name: string, scope: Scope, depth: number): boolean {
  const defs = find(scope, name)?.defs ?? [];
  const texts = defs.flatMap(({ kind, value }) => (kind !== 'value' ? [null] : value?.type === 'IfExp' ? [value.body, value.orelse] : [value]));
  return texts.length > 0 && texts.every((one) => one !== null && (encrypts(one) || (hides(one) && written(one, scope, depth + 1).length === 0)));
}

/** `token = encrypt(token)`: of no use to whoever lacks the key. */
function encrypts(node: Expr): boolean {
  if (node.type === 'Await') return encrypts(node.value);
  if (node.type !== 'Call') return false;
  const name = lastName(node.func);
  return /^(?:\w{1,40}_)?(?:encrypt|crypt)(?:_\w{1,40})?$/i.test(name) || (/^(?:decode|hex|b64encode|str)$/.test(name) && [...node.args, ...(node.func.type === 'Attribute' ? [node.func.value] : [])].some(encrypts));
}

/** Text with asterisks in it. */
function hides(node: Expr): boolean {
  switch (node.type) {
    case 'Constant':
      return /\*\*|^\*$/.test(text(node) ?? '');
    case 'JoinedStr':
      return node.values.some(hides);
    case 'BinOp':
      return hides(node.left) || hides(node.right);
    default:
      return false;
  }
}

/** `log("using SQLite at %s", conn_str)` */
function isOfFile(call: Call): boolean {
  return nodesBelow([call], 200).some((each) => each.type === 'Constant' && /sqlite/i.test(text(each) ?? ''));
}

/** `for name, value in os.environ.items()`: each value, whatever the variable is called. */
function isOfEnvironment(name: string, scope: Scope): boolean {
  return (find(scope, name)?.defs ?? []).some(({ kind, loop }) => {
    const { iter, target } = loop ?? { iter: null, target: null };
    const isItems = iter?.type === 'Call' && /^(?:os\.)?environ\.items$/.test(dotted(iter.func) ?? '');
    return kind === 'item' && isItems && target?.type === 'Tuple' && target.elts[1]?.type === 'Name' && target.elts[1].id === name;
  });
}

/** Reset codes, in what resets a password: `code` is mostly something else. */
const spendsCode = /reset_?(?:password|token|code)|password_?reset|forgot|verify_?(?:code|otp|email|phone)|two_?factor|2fa|magic_?link|one_?time/i;
/** An object of settings, or a part of one in capitals. */
const whole = /^(?:\w{0,20}_)?(?:settings|config|configuration|cfg)$|^[A-Z][A-Z_]{1,30}_(?:PLATFORMS|PROVIDERS|CONFIGS?|SETTINGS|CREDENTIALS)$/;

function ofName(node: Expr, scope: Scope): Written[] {
  const name = dotted(node);
  if (name === null) return [];
  if (/^(?:self\.)?(?:request|req)\.headers$/.test(name)) return [{ what: 'headers', name }];
  const last = lastName(node);
  if (isProxyAddress(node, scope)) return [{ what: 'connection', name, of: toValue(node, scope, null, 20) }];
  if (node.type === 'Name' && /^(?:code|pin|otp)$/.test(last) && spendsCode.test(functionOf(scope)?.symbol ?? '')) return [{ what: 'perhaps', name }];
  const found = confidential(last);
  if (found === 'connection' || (found === null && whole.test(last))) return [{ what: found ?? 'settings', name, of: toValue(node, scope, null, 20) }];
  const what = found === 'perhaps' && last === last.toUpperCase() ? null : found; // a constant such as END_TOKEN
  return what === null ? [] : [{ what, name }];
}

/** `options = {"api_key": key}` */
function ofDictionary(name: string, scope: Scope): Written[] | null {
  const [field] = heldFields(name, scope);
  return field === undefined ? null : [{ what: field.what, name: `${name}[${field.key}]` }];
}

function ofKey(key: string | null, { value }: Extract<Expr, { type: 'Subscript' }>): Written[] {
  const what = key === null ? null : namesProxy(key) ? 'connection' : confidential(key);
  return key === null || what === null ? [] : [{ what, name: `${lastName(value)}[${key}]` }];
}

function ofCall(call: Call, all: (nodes: readonly Expr[]) => Written[]): Written[] {
  const name = lastName(call.func);
  if (call.func.type === 'Attribute' && /^(?:copy|items)$/.test(name) && dotted(call.func.value) === 'os.environ') return all([call.func.value]);
  if (call.func.type === 'Name') return /^(?:str|repr|dict|list|sorted|vars|asdict|jsonable_encoder|pformat)$/.test(name) ? all(call.args) : [];
  if (name === 'format') return all([...call.args, ...call.keywords.map(({ value }) => value)]);
  if (name === 'dumps') return all(call.args.slice(0, 1));
  if (call.func.type === 'Attribute' && /^(?:dict|model_dump|model_dump_json|to_dict)$/.test(name) && call.keywords.every(({ arg }) => !/^(?:exclude|include)$/.test(arg ?? ''))) return all([call.func.value]).filter(({ what }) => what === 'model' || what === 'settings');
  const key = (name === 'get' || name === 'getenv') && call.args.length === 1 ? text(call.args[0]) : null;
  const what = key === null ? null : confidential(key);
  return key === null || what === null ? [] : [{ what, name: key }];
}
