// parse: the Python syntax tree: expressions and what stands in them. See ast.ts for how it relates to CPython's.

/** Every node is a Range: UTF-16 offsets. */
export interface At {
  readonly start: number;
  readonly end: number;
}

export type BoolOperator = 'And' | 'Or';
export type Operator =
  | 'Add'
  | 'Sub'
  | 'Mult'
  | 'MatMult'
  | 'Div'
  | 'Mod'
  | 'Pow'
  | 'LShift'
  | 'RShift'
  | 'BitOr'
  | 'BitXor'
  | 'BitAnd'
  | 'FloorDiv';
export type UnaryOperator = 'Invert' | 'Not' | 'UAdd' | 'USub';
export type CompareOperator = 'Eq' | 'NotEq' | 'Lt' | 'LtE' | 'Gt' | 'GtE' | 'Is' | 'IsNot' | 'In' | 'NotIn';
export type Context = 'Load' | 'Store' | 'Del';

/** `a and b and c` is one node with three values. */
export interface BoolOp extends At {
  readonly type: 'BoolOp';
  readonly op: BoolOperator;
  readonly values: readonly Expr[];
}
/** `target := value`. */
export interface NamedExpr extends At {
  readonly type: 'NamedExpr';
  readonly target: Name;
  readonly value: Expr;
}
export interface BinOp extends At {
  readonly type: 'BinOp';
  readonly left: Expr;
  readonly op: Operator;
  readonly right: Expr;
}
export interface UnaryOp extends At {
  readonly type: 'UnaryOp';
  readonly op: UnaryOperator;
  readonly operand: Expr;
}
export interface Lambda extends At {
  readonly type: 'Lambda';
  readonly args: Arguments;
  readonly body: Expr;
}
export interface IfExp extends At {
  readonly type: 'IfExp';
  readonly test: Expr;
  readonly body: Expr;
  readonly orelse: Expr;
}
/** A null key stands for `**value`. */
export interface Dict extends At {
  readonly type: 'Dict';
  readonly keys: readonly (Expr | null)[];
  readonly values: readonly Expr[];
}
export interface SetDisplay extends At {
  readonly type: 'Set';
  readonly elts: readonly Expr[];
}
export interface ListComp extends At {
  readonly type: 'ListComp';
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}
export interface SetComp extends At {
  readonly type: 'SetComp';
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}
/** In PEP 798's `{**d for d in ds}` the key is the mapping and the value null. */
export interface DictComp extends At {
  readonly type: 'DictComp';
  readonly key: Expr;
  readonly value: Expr | null;
  readonly generators: readonly Comprehension[];
}
export interface GeneratorExp extends At {
  readonly type: 'GeneratorExp';
  readonly elt: Expr;
  readonly generators: readonly Comprehension[];
}
export interface Await extends At {
  readonly type: 'Await';
  readonly value: Expr;
}
export interface Yield extends At {
  readonly type: 'Yield';
  readonly value: Expr | null;
}
export interface YieldFrom extends At {
  readonly type: 'YieldFrom';
  readonly value: Expr;
}
/** `left ops[0] comparators[0] ops[1] comparators[1] …` */
export interface Compare extends At {
  readonly type: 'Compare';
  readonly left: Expr;
  readonly ops: readonly CompareOperator[];
  readonly comparators: readonly Expr[];
}
export interface Call extends At {
  readonly type: 'Call';
  readonly func: Expr;
  readonly args: readonly Expr[]; // `*args` is a Starred
  readonly keywords: readonly Keyword[];
}
/** `{value!r:format_spec}` in an f-string. */
export interface FormattedValue extends At {
  readonly type: 'FormattedValue';
  readonly value: Expr;
  readonly conversion: number; // character code of s, r or a; -1: none
  readonly format_spec: JoinedStr | null;
}
/** An f-string, joined with the literals next to it: str Constants and FormattedValues in turn. */
export interface JoinedStr extends At {
  readonly type: 'JoinedStr';
  readonly values: readonly (StrConstant | FormattedValue)[];
}
/** `{value!r:format_spec}` in a t-string; `str` is the expression as written. */
export interface Interpolation extends At {
  readonly type: 'Interpolation';
  readonly value: Expr;
  readonly str: string;
  readonly conversion: number; // character code of s, r or a; -1: none
  readonly format_spec: JoinedStr | null;
}
/** A t-string (PEP 750). */
export interface TemplateStr extends At {
  readonly type: 'TemplateStr';
  readonly values: readonly (StrConstant | Interpolation)[];
}

interface ConstantParts extends At {
  readonly type: 'Constant';
}
/**
 * The decoded text: escapes replaced, adjacent literals joined, line ends as LF. `\N{NAME}` becomes U+FFFD (we carry no
 * table of names). The literal as written is the text between `start` and `end`.
 */
export interface StrConstant extends ConstantParts {
  readonly literal: 'str';
  readonly value: string;
  readonly kind: 'u' | null; // the u prefix
}
/** One character a byte. */
export interface BytesConstant extends ConstantParts {
  readonly literal: 'bytes';
  readonly value: string;
  readonly kind: null;
}
/** A number where it is a safe integer; beyond that a string that BigInt() takes ('0x1ffffffffffffff', '12345678901234567890'). */
export interface IntConstant extends ConstantParts {
  readonly literal: 'int';
  readonly value: number | string;
  readonly kind: null;
}
/** `complex`: the imaginary part, `2j` is 2. */
export interface FloatConstant extends ConstantParts {
  readonly literal: 'float' | 'complex';
  readonly value: number;
  readonly kind: null;
}
export interface BoolConstant extends ConstantParts {
  readonly literal: 'bool';
  readonly value: boolean;
  readonly kind: null;
}
export interface NoneConstant extends ConstantParts {
  readonly literal: 'none' | 'ellipsis';
  readonly value: null;
  readonly kind: null;
}
/** Test `literal` before using `value`: it tells 'str' from 'bytes' and None from Ellipsis. */
export type Constant = StrConstant | BytesConstant | IntConstant | FloatConstant | BoolConstant | NoneConstant;

export interface Attribute extends At {
  readonly type: 'Attribute';
  readonly value: Expr;
  readonly attr: string;
  ctx: Context; // the parser learns it late, at `=`
}
/** `value[slice]`; `a[1, 2]` has a Tuple as slice. */
export interface Subscript extends At {
  readonly type: 'Subscript';
  readonly value: Expr;
  readonly slice: Expr;
  ctx: Context;
}
export interface Starred extends At {
  readonly type: 'Starred';
  readonly value: Expr;
  ctx: Context;
}
export interface Name extends At {
  readonly type: 'Name';
  readonly id: string; // NFKC, as Python compares it
  ctx: Context;
}
export interface List extends At {
  readonly type: 'List';
  readonly elts: readonly Expr[];
  ctx: Context;
}
/** Starts and ends at its parentheses where it has them. */
export interface Tuple extends At {
  readonly type: 'Tuple';
  readonly elts: readonly Expr[];
  ctx: Context;
}
export interface Slice extends At {
  readonly type: 'Slice';
  readonly lower: Expr | null;
  readonly upper: Expr | null;
  readonly step: Expr | null;
}

export type Expr =
  | BoolOp
  | NamedExpr
  | BinOp
  | UnaryOp
  | Lambda
  | IfExp
  | Dict
  | SetDisplay
  | ListComp
  | SetComp
  | DictComp
  | GeneratorExp
  | Await
  | Yield
  | YieldFrom
  | Compare
  | Call
  | FormattedValue
  | JoinedStr
  | Interpolation
  | TemplateStr
  | Constant
  | Attribute
  | Subscript
  | Starred
  | Name
  | List
  | Tuple
  | Slice;

// ---- parts -----------------------------------------------------------------------------------------------------

export interface Comprehension extends At {
  readonly type: 'comprehension';
  readonly target: Expr;
  readonly iter: Expr;
  readonly ifs: readonly Expr[];
  readonly is_async: boolean;
}
/** `defaults` belong to the last of posonlyargs + args; `kw_defaults` to kwonlyargs one by one, null where there is none. */
export interface Arguments extends At {
  readonly type: 'arguments';
  readonly posonlyargs: readonly Arg[];
  readonly args: readonly Arg[];
  readonly vararg: Arg | null;
  readonly kwonlyargs: readonly Arg[];
  readonly kw_defaults: readonly (Expr | null)[];
  readonly kwarg: Arg | null;
  readonly defaults: readonly Expr[];
}
/** The range covers name and annotation. */
export interface Arg extends At {
  readonly type: 'arg';
  readonly arg: string;
  readonly annotation: Expr | null;
}
/** `arg=value` in a call or class header; a null arg stands for `**value`. */
export interface Keyword extends At {
  readonly type: 'keyword';
  readonly arg: string | null;
  readonly value: Expr;
}
export interface Alias extends At {
  readonly type: 'alias';
  readonly name: string; // dotted in `import a.b`
  readonly asname: string | null;
}
