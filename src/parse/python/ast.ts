// parse: the Python syntax tree. CPython's `ast` classes and field names (3.8 to 3.14), with offsets instead of lines.
//
// `type` is the class name. `start` and `end` are UTF-16 offsets, so every node is a Range; where CPython gives a node a
// position ours is the same place (parentheses round an expression do not belong to it). Differences from CPython: the
// field `type` of ExceptHandler is `exception`; operators and contexts are strings; flags are booleans; `type_comment`
// and `type_ignores` are left out. Lists are never null and must not be changed (empty ones are shared).

import type { Alias, Arg, Arguments, At, Comprehension, Expr, Keyword, Name, Operator } from './ast-expressions.ts';

export type * from './ast-expressions.ts';

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

// ---- parts of statements ---------------------------------------------------------------------------------------

export interface ExceptHandler extends At {
  readonly type: 'ExceptHandler';
  readonly exception: Expr | null; // CPython's field `type`
  readonly name: string | null;
  readonly body: readonly Stmt[];
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
