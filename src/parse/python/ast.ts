// parse: the Python syntax tree. CPython's `ast` classes and field names (3.8 to 3.14), with offsets instead of lines.
//
// `type` is the class name. `start` and `end` are UTF-16 offsets, so every node is a Range; where CPython gives a node a
// position ours is the same place (parentheses round an expression do not belong to it). Differences from CPython: the
// field `type` of ExceptHandler is `exception`; operators and contexts are strings; flags are booleans; `type_comment`
// and `type_ignores` are left out. Lists are never null and must not be changed (empty ones are shared).

interface At {
  readonly start: number;
  readonly end: number;
}

export interface Module extends At {
  readonly type: 'Module';
  readonly body: readonly Stmt[];
}

// ---- statements ------------------------------------------------------------------------------------------------

interface FunctionParts extends At {
  readonly name: string;
  readonly args: Arguments;
  readonly body: readonly Stmt[];
  readonly decorator_list: readonly Expr[];
  readonly returns: Expr | null;
  readonly type_params: readonly TypeParam[];
}
/** Starts at `def`, not at its decorators. */
export interface FunctionDef extends FunctionParts {
  readonly type: 'FunctionDef';
}
/** Starts at `async`. */
export interface AsyncFunctionDef extends FunctionParts {
  readonly type: 'AsyncFunctionDef';
}
export interface ClassDef extends At {
  readonly type: 'ClassDef';
  readonly name: string;
  readonly bases: readonly Expr[];
  readonly keywords: readonly Keyword[];
  readonly body: readonly Stmt[];
  readonly decorator_list: readonly Expr[];
  readonly type_params: readonly TypeParam[];
}
export interface Return extends At {
  readonly type: 'Return';
  readonly value: Expr | null;
}
export interface Delete extends At {
  readonly type: 'Delete';
  readonly targets: readonly Expr[];
}
export interface Assign extends At {
  readonly type: 'Assign';
  readonly targets: readonly Expr[]; // several for `a = b = value`
  readonly value: Expr;
}
/** `type X[T] = value` (PEP 695). */
export interface TypeAlias extends At {
  readonly type: 'TypeAlias';
  readonly name: Name;
  readonly type_params: readonly TypeParam[];
  readonly value: Expr;
}
export interface AugAssign extends At {
  readonly type: 'AugAssign';
  readonly target: Expr;
  readonly op: Operator;
  readonly value: Expr;
}
export interface AnnAssign extends At {
  readonly type: 'AnnAssign';
  readonly target: Expr;
  readonly annotation: Expr;
  readonly value: Expr | null;
  readonly simple: boolean; // a bare name without parentheses
}
interface ForParts extends At {
  readonly target: Expr;
  readonly iter: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
export interface For extends ForParts {
  readonly type: 'For';
}
export interface AsyncFor extends ForParts {
  readonly type: 'AsyncFor';
}
export interface While extends At {
  readonly type: 'While';
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
/** `elif` is an If alone in `orelse`. */
export interface If extends At {
  readonly type: 'If';
  readonly test: Expr;
  readonly body: readonly Stmt[];
  readonly orelse: readonly Stmt[];
}
interface WithParts extends At {
  readonly items: readonly WithItem[];
  readonly body: readonly Stmt[];
}
export interface With extends WithParts {
  readonly type: 'With';
}
export interface AsyncWith extends WithParts {
  readonly type: 'AsyncWith';
}
export interface Match extends At {
  readonly type: 'Match';
  readonly subject: Expr;
  readonly cases: readonly MatchCase[];
}
/** Python 2's `raise E, "text"` becomes `raise E("text")`. */
export interface Raise extends At {
  readonly type: 'Raise';
  readonly exc: Expr | null;
  readonly cause: Expr | null;
}
interface TryParts extends At {
  readonly body: readonly Stmt[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Stmt[];
  readonly finalbody: readonly Stmt[];
}
export interface Try extends TryParts {
  readonly type: 'Try';
}
/** `try` with `except*` handlers. */
export interface TryStar extends TryParts {
  readonly type: 'TryStar';
}
export interface Assert extends At {
  readonly type: 'Assert';
  readonly test: Expr;
  readonly msg: Expr | null;
}
export interface Import extends At {
  readonly type: 'Import';
  readonly names: readonly Alias[];
}
export interface ImportFrom extends At {
  readonly type: 'ImportFrom';
  readonly module: string | null; // null: dots only
  readonly names: readonly Alias[]; // one named '*' for a star import
  readonly level: number; // number of leading dots
}
export interface Global extends At {
  readonly type: 'Global';
  readonly names: readonly string[];
}
export interface Nonlocal extends At {
  readonly type: 'Nonlocal';
  readonly names: readonly string[];
}
/** An expression as a statement. Python 2's `print x` and `exec x in y` are Calls of `print` and `exec`. */
export interface ExprStmt extends At {
  readonly type: 'Expr';
  readonly value: Expr;
}
export interface Pass extends At {
  readonly type: 'Pass';
}
export interface Break extends At {
  readonly type: 'Break';
}
export interface Continue extends At {
  readonly type: 'Continue';
}

export type Stmt =
  | FunctionDef
  | AsyncFunctionDef
  | ClassDef
  | Return
  | Delete
  | Assign
  | TypeAlias
  | AugAssign
  | AnnAssign
  | For
  | AsyncFor
  | While
  | If
  | With
  | AsyncWith
  | Match
  | Raise
  | Try
  | TryStar
  | Assert
  | Import
  | ImportFrom
  | Global
  | Nonlocal
  | ExprStmt
  | Pass
  | Break
  | Continue;

// ---- expressions -----------------------------------------------------------------------------------------------

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
export interface ExceptHandler extends At {
  readonly type: 'ExceptHandler';
  readonly exception: Expr | null; // CPython's field `type`
  readonly name: string | null;
  readonly body: readonly Stmt[];
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
export interface WithItem extends At {
  readonly type: 'withitem';
  readonly context_expr: Expr;
  readonly optional_vars: Expr | null;
}
export interface MatchCase extends At {
  readonly type: 'match_case';
  readonly pattern: Pattern;
  readonly guard: Expr | null;
  readonly body: readonly Stmt[];
}

// ---- patterns --------------------------------------------------------------------------------------------------

export interface MatchValue extends At {
  readonly type: 'MatchValue';
  readonly value: Expr;
}
export interface MatchSingleton extends At {
  readonly type: 'MatchSingleton';
  readonly value: true | false | null;
}
export interface MatchSequence extends At {
  readonly type: 'MatchSequence';
  readonly patterns: readonly Pattern[];
}
export interface MatchMapping extends At {
  readonly type: 'MatchMapping';
  readonly keys: readonly Expr[];
  readonly patterns: readonly Pattern[];
  readonly rest: string | null;
}
export interface MatchClass extends At {
  readonly type: 'MatchClass';
  readonly cls: Expr;
  readonly patterns: readonly Pattern[];
  readonly kwd_attrs: readonly string[];
  readonly kwd_patterns: readonly Pattern[];
}
export interface MatchStar extends At {
  readonly type: 'MatchStar';
  readonly name: string | null;
}
/** `_` has neither pattern nor name; `x` has a name only. */
export interface MatchAs extends At {
  readonly type: 'MatchAs';
  readonly pattern: Pattern | null;
  readonly name: string | null;
}
export interface MatchOr extends At {
  readonly type: 'MatchOr';
  readonly patterns: readonly Pattern[];
}

export type Pattern = MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr;

// ---- type parameters (PEP 695, 696) ----------------------------------------------------------------------------

export interface TypeVar extends At {
  readonly type: 'TypeVar';
  readonly name: string;
  readonly bound: Expr | null;
  readonly default_value: Expr | null;
}
export interface ParamSpec extends At {
  readonly type: 'ParamSpec';
  readonly name: string;
  readonly default_value: Expr | null;
}
export interface TypeVarTuple extends At {
  readonly type: 'TypeVarTuple';
  readonly name: string;
  readonly default_value: Expr | null;
}

export type TypeParam = TypeVar | ParamSpec | TypeVarTuple;

/** Any node of the tree. */
export type Node =
  | Module
  | Stmt
  | Expr
  | Comprehension
  | ExceptHandler
  | Arguments
  | Arg
  | Keyword
  | Alias
  | WithItem
  | MatchCase
  | Pattern
  | TypeParam;
