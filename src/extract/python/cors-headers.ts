// extract/python: Access-Control-Allow-Origin written by hand: assignments, header calls, tables of headers.
import type { Dict, Expr } from '../../parse/python/ast.ts';
import type { CorsFact, Fact } from '../../model/fact.ts';
import type { Range } from '../../model/range.ts';
import type { Value } from '../../model/value.ts';
import type { Document } from '../../parse/document.ts';
import { callsOf, sitesOf } from './code.ts';
import { guardValues, rangeOf, toValue } from './expression.ts';
import { text } from './names.ts';
import { isClientCode, sends } from './outgoing.ts';
import type { Outline } from './outline.ts';
import { find, functionOf } from './scope.ts';
import type { Guard, Scope } from './scope.ts';

const originHeader = 'access-control-allow-origin';
const credentialsHeader = 'access-control-allow-credentials';
const headerCalls = ['add', 'append', 'set', 'setdefault', 'set_header', 'add_header', 'send_header', 'setHeader', 'putheader', 'header', 'extend', '__setitem__'];

interface Written {
  readonly name: string; // lower case
  readonly value: Expr;
  readonly scope: Scope;
  readonly guard: Guard | null;
  readonly at: Range;
  readonly group: Dict | Scope; // what belongs to one response
}

export function* headerCors(document: Document, code: Outline): Iterable<Fact> {
  const client = isClientCode(code);
  const written = [...assignments(code), ...calls(document), ...tables(document, client)];
  for (const header of written) {
    if (header.name !== originHeader) continue;
    const { value, scope, guard, at } = header;
    const origins = toValue(value, scope, guard);
    const beside = written.find((one) => one.name === credentialsHeader && one.group === header.group && !guardValues(one.guard).some(checksOrigin)); // not for the origins of a list alone
    const echoes = reflects(origins);
    const given = guardValues(guard);
    if (given.some(repeatsPolicy)) continue; // the policy is a fact of its own
    const isChecked = echoes && given.some(checksOrigin);
    const guards = echoes && !isChecked ? given.flatMap((each) => apartFromOrigin(each) ?? []) : given;
    const fact: CorsFact = {
      kind: 'cors',
      by: 'header',
      origins,
      ...(echoes && !isChecked && { reflects: true }),
      ...(beside && { credentials: toValue(beside.value, beside.scope, beside.guard) }),
      originsAt: rangeOf(at),
      guards,
      at: rangeOf(at),
    };
    yield fact;
  }
}

/** Also through a constant of the module. */
function headerOf(node: Expr | null | undefined, scope: Scope): string | null {
  const named = node?.type === 'Name' ? (find(scope, node.id)?.defs[0]?.value ?? null) : node;
  const name = text(named)?.toLowerCase();
  return name === originHeader || name === credentialsHeader ? name : null;
}

function* assignments(code: Outline): Iterable<Written> {
  for (const { node, value, scope, guard } of code.assignments) {
    if (node.type !== 'Subscript' || value === null) continue;
    const name = headerOf(node.slice, scope);
    if (name !== null) yield { name, value, scope, guard, at: { start: node.start, end: value.end }, group: functionOf(scope) ?? scope };
  }
}

function* calls(document: Document): Iterable<Written> {
  for (const { node, scope, guard } of callsOf(document, ...headerCalls)) {
    const name = headerOf(node.args[0], scope);
    const value = node.args[1];
    if (name !== null && value) yield { name, value, scope, guard, at: node, group: functionOf(scope) ?? scope };
  }
}

/** `{"Access-Control-Allow-Origin": "*"}`; not the headers that a client sends. */
function* tables(document: Document, client: boolean): Iterable<Written> {
  if (client) return;
  const sent = new Set<Dict>();
  for (const site of callsOf(document, 'get', 'post', 'put', 'patch', 'delete', 'request', 'Request', 'fetch', 'stream')) if (sends(site)) for (const { value } of site.node.keywords) if (value.type === 'Dict') sent.add(value);
  for (const { node, scope, guard } of sitesOf(document).dicts) {
    if (sent.has(node)) continue;
    for (const [at, key] of node.keys.entries()) {
      const name = headerOf(key, scope);
      const value = node.values[at];
      if (name !== null && key && value) yield { name, value, scope, guard, at: { start: key.start, end: value.end }, group: node };
    }
  }
}

/** `if cors.allow_all_origins` of a Starlette middleware: writes what the middleware would. */
function repeatsPolicy(guard: Value): boolean {
  if (guard.kind === 'and') return guard.parts.some(repeatsPolicy);
  if (guard.kind === 'not') return repeatsPolicy(guard.of);
  return guard.kind === 'member' && guard.name === 'allow_all_origins' && guard.on.kind === 'call';
}

/** Whether the value is the request's own Origin, as read or with a fallback. */
export function reflects(value: Value, depth = 0): boolean {
  if (depth > 8) return false;
  switch (value.kind) {
    case 'opaque':
      return value.why === 'request' && /^(?:headers|meta|environ)\.origin$/.test(value.name ?? '');
    case 'or':
      return value.parts.some((part) => reflects(part, depth + 1));
    case 'conditional':
      return (reflects(value.then, depth + 1) || reflects(value.otherwise, depth + 1)) && !checksOrigin(value.test);
    case 'join':
      return value.parts.length === 1 && value.parts.some((part) => reflects(part, depth + 1));
    case 'call':
      return value.callee.kind === 'member' && /^(?:strip|rstrip|decode|get)$/.test(value.callee.name) && reflects(value.callee.on, depth + 1);
    default:
      return false;
  }
}

/** A condition that compares the Origin with something, or hands it to a function that judges it. */
function checksOrigin(value: Value): boolean {
  return apartFromOrigin(value) === null;
}

/** Null where a condition holds for some origins only, or for callers without one; of `is_public(path) or origin in known`, the first part. */
function apartFromOrigin(value: Value): Value | null {
  if (value.kind === 'not' && reflects(value.of)) return null;
  if (value.kind !== 'or') return judges(value, 0) ? null : value;
  const parts = value.parts.flatMap((part) => apartFromOrigin(part) ?? []);
  return parts.length === 0 ? null : { ...value, parts };
}

function judges(value: Value, depth: number): boolean {
  if (depth > 8) return false;
  switch (value.kind) {
    case 'compare':
      return !(value.right.kind === 'literal' && value.right.value === null) && (reflects(value.left) || reflects(value.right));
    case 'not':
      return judges(value.of, depth + 1);
    case 'and':
    case 'or':
      return value.parts.some((part) => judges(part, depth + 1));
    case 'call':
      return [...value.args, ...value.named.map((each) => each.value)].some((arg) => mentions(arg, 0)) || (value.callee.kind === 'member' && mentions(value.callee.on, 0));
    case 'opaque':
      return value.why === 'unsupported' && value.name === '&'; // sets with a member in common
    default:
      return false;
  }
}

function mentions(value: Value, depth: number): boolean {
  if (depth > 6) return false;
  if (reflects(value)) return true;
  if (value.kind === 'map-over') return mentions(value.element, depth + 1) || mentions(value.source, depth + 1);
  if (value.kind === 'compare') return mentions(value.left, depth + 1) || mentions(value.right, depth + 1);
  if (value.kind === 'call') return value.args.some((arg) => mentions(arg, depth + 1)) || (value.callee.kind === 'member' && mentions(value.callee.on, depth + 1));
  return false;
}
