// Our tree of a Python file as one line of text, the same that dump.py writes of CPython's.
import type { Constant, Node } from '../../../src/parse/python/ast.ts';
import { lineAt, lineStarts } from '../../../src/model/range.ts';

/** Nodes to which CPython gives no place. */
const PLACELESS = new Set(['Module', 'arguments', 'comprehension', 'withitem', 'match_case']);
/** Fields in CPython's order; those of Constant are written by `constant`. */
const FIELDS: Readonly<Record<string, string>> = {
  Module: 'body',
  FunctionDef: 'name args body decorator_list returns type_params',
  AsyncFunctionDef: 'name args body decorator_list returns type_params',
  ClassDef: 'name bases keywords body decorator_list type_params',
  Return: 'value',
  Delete: 'targets',
  Assign: 'targets value',
  TypeAlias: 'name type_params value',
  AugAssign: 'target op value',
  AnnAssign: 'target annotation value simple',
  For: 'target iter body orelse',
  AsyncFor: 'target iter body orelse',
  While: 'test body orelse',
  If: 'test body orelse',
  With: 'items body',
  AsyncWith: 'items body',
  Match: 'subject cases',
  Raise: 'exc cause',
  Try: 'body handlers orelse finalbody',
  TryStar: 'body handlers orelse finalbody',
  Assert: 'test msg',
  Import: 'names',
  ImportFrom: 'module names level',
  Global: 'names',
  Nonlocal: 'names',
  Expr: 'value',
  Pass: '',
  Break: '',
  Continue: '',
  BoolOp: 'op values',
  NamedExpr: 'target value',
  BinOp: 'left op right',
  UnaryOp: 'op operand',
  Lambda: 'args body',
  IfExp: 'test body orelse',
  Dict: 'keys values',
  Set: 'elts',
  ListComp: 'elt generators',
  SetComp: 'elt generators',
  DictComp: 'key value generators',
  GeneratorExp: 'elt generators',
  Await: 'value',
  Yield: 'value',
  YieldFrom: 'value',
  Compare: 'left ops comparators',
  Call: 'func args keywords',
  FormattedValue: 'value conversion format_spec',
  JoinedStr: 'values',
  Interpolation: 'value str conversion format_spec',
  TemplateStr: 'values',
  Attribute: 'value attr ctx',
  Subscript: 'value slice ctx',
  Starred: 'value ctx',
  Name: 'id ctx',
  List: 'elts ctx',
  Tuple: 'elts ctx',
  Slice: 'lower upper step',
  comprehension: 'target iter ifs is_async',
  ExceptHandler: 'exception name body',
  arguments: 'posonlyargs args vararg kwonlyargs kw_defaults kwarg defaults',
  arg: 'arg annotation',
  keyword: 'arg value',
  alias: 'name asname',
  withitem: 'context_expr optional_vars',
  match_case: 'pattern guard body',
  MatchValue: 'value',
  MatchSingleton: 'value',
  MatchSequence: 'patterns',
  MatchMapping: 'keys patterns rest',
  MatchClass: 'cls patterns kwd_attrs kwd_patterns',
  MatchStar: 'name',
  MatchAs: 'pattern name',
  MatchOr: 'patterns',
  TypeVar: 'name bound default_value',
  ParamSpec: 'name default_value',
  TypeVarTuple: 'name default_value',
};
const fields = new Map(Object.entries(FIELDS).map(([type, names]) => [type, names === '' ? [] : names.split(' ')]));
/** Fields whose strings CPython holds as operator or context objects, and flags that it holds as numbers. */
const NAKED = new Set(['op', 'ops', 'ctx']);
const NUMERIC = new Set(['simple', 'is_async']);

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function double(value: number): string {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes.toString('hex');
}

/** `exactFStrings`: false leaves the places inside f-strings out, as dump.py does before Python 3.13. */
export function dumpModule(text: string, module: Node, exactFStrings = true): string {
  const starts = lineStarts(text);
  const out: string[] = [];

  function place(offset: number): string {
    const line = lineAt(starts, offset);
    return `${line + 1}:${Buffer.byteLength(text.slice(starts[line] ?? 0, offset))}`;
  }

  /** Where places are left out CPython gives the f-string's own. */
  function constant(node: Constant, from: Node): void {
    if (node.literal === 'str') out.push(text.slice(from.start, from.end).includes('\\N{') ? 'named' : quoted(node.value));
    else if (node.literal === 'bytes') out.push(`b${quoted(node.value)}`);
    else if (node.literal === 'int') out.push(BigInt(node.value).toString());
    else if (node.literal === 'float') out.push(`f${double(node.value)}`);
    else if (node.literal === 'complex') out.push(`j${double(node.value)}`);
    else if (node.literal === 'bool') out.push(node.value ? 'True' : 'False');
    else out.push(node.literal === 'none' ? 'None' : 'Ellipsis');
    out.push(node.kind ?? '-');
  }

  function field(value: unknown, name: string, masked: Node | null): void {
    if (Array.isArray(value)) {
      out.push('[');
      for (const item of value) field(item, name, masked);
      out.push(']');
    } else if (typeof value === 'string') out.push(NAKED.has(name) ? value : quoted(value));
    else if (value !== null && typeof value === 'object') dump(value as Node, masked, name);
    else out.push(typeof value === 'boolean' && NUMERIC.has(name) ? String(Number(value)) : String(value));
  }

  /** `masked`: the f-string whose inner places are left out. */
  function dump(node: Node, masked: Node | null, name: string): void {
    out.push(node.type);
    if (!PLACELESS.has(node.type) && masked === null) out.push(`${place(node.start)}-${place(node.end)}`);
    if (node.type === 'Constant') {
      constant(node, masked ?? node);
      return;
    }
    const inside = node.type === 'JoinedStr' && !exactFStrings && name !== 'format_spec' ? node : masked;
    out.push('(');
    for (const part of fields.get(node.type) ?? []) field((node as unknown as Record<string, unknown>)[part], part, inside);
    out.push(')');
  }

  dump(module, null, '');
  return out.join(' ');
}
