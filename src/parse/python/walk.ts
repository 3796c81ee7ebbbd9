// parse: walking a Python tree, in the order of the text, without recursion: hostile trees are as deep as their file is long.
import type { Arguments, Expr, FunctionDef, AsyncFunctionDef, Node, Pattern, Stmt, TypeParam } from './ast.ts';

type Visit = (node: Node) => void;

/**
 * Calls `enter` for every node under and including `root`, parents first, and `leave` after a node's children.
 * `enter` returning false leaves out the node's children (and its `leave`).
 */
export function walk(root: Node, enter: (node: Node) => boolean | void, leave?: (node: Node) => void): void {
  const open: Node[] = []; // nodes whose children are being walked
  const stack: (Node | null)[] = [root]; // null: leave the innermost open node
  const push: Visit = (child) => {
    stack.push(child);
  };
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === null) {
      const left = open.pop();
      if (left !== undefined) leave?.(left);
      continue;
    }
    if (enter(node) === false) continue;
    if (leave !== undefined) {
      open.push(node);
      stack.push(null);
    }
    const first = stack.length;
    forEachChild(node, push);
    reverse(stack, first);
  }
}

function reverse(stack: (Node | null)[], from: number): void {
  for (let low = from, high = stack.length - 1; low < high; low++, high--) {
    const swap = stack[low] as Node | null;
    stack[low] = stack[high] as Node | null;
    stack[high] = swap;
  }
}

/** Calls `visit` for the node's own children, in the order of the text (decorators come before what they decorate). */
export function forEachChild(node: Node, visit: Visit): void {
  switch (node.type) {
    case 'Name':
    case 'Constant':
    case 'alias':
      return;
    case 'Attribute':
    case 'Starred':
    case 'Await':
    case 'YieldFrom':
    case 'Expr':
    case 'keyword':
      visit(node.value);
      return;
    case 'Call':
      visit(node.func);
      all(node.args, visit);
      all(node.keywords, visit);
      return;
    case 'Assign':
      all(node.targets, visit);
      visit(node.value);
      return;
    case 'arguments':
      parameters(node, visit);
      return;
    case 'arg':
      maybe(node.annotation, visit);
      return;
    case 'Module':
      all(node.body, visit);
      return;
    case 'match_case':
      visit(node.pattern);
      maybe(node.guard, visit);
      all(node.body, visit);
      return;
    case 'ExceptHandler':
      maybe(node.exception, visit);
      all(node.body, visit);
      return;
    case 'withitem':
      visit(node.context_expr);
      maybe(node.optional_vars, visit);
      return;
    case 'comprehension':
      visit(node.target);
      visit(node.iter);
      all(node.ifs, visit);
      return;
    default:
      ofExpression(node, visit);
  }
}

type Handled = 'Name' | 'Constant' | 'Attribute' | 'Starred' | 'Await' | 'YieldFrom' | 'Expr' | 'Call' | 'Assign';
type OtherExpr = Exclude<Expr, { type: Handled }>;
type OtherStmt = Exclude<Stmt, { type: Handled }>;

function ofExpression(node: OtherExpr | OtherStmt | Pattern | TypeParam, visit: Visit): void {
  switch (node.type) {
    case 'JoinedStr':
    case 'TemplateStr':
    case 'BoolOp':
      all(node.values, visit);
      return;
    case 'FormattedValue':
    case 'Interpolation':
      visit(node.value);
      maybe(node.format_spec, visit);
      return;
    case 'Tuple':
    case 'List':
    case 'Set':
      all(node.elts, visit);
      return;
    case 'Dict':
      for (let at = 0; at < node.values.length; at++) {
        maybe(node.keys[at], visit);
        maybe(node.values[at], visit);
      }
      return;
    case 'Subscript':
      visit(node.value);
      visit(node.slice);
      return;
    case 'Compare':
      visit(node.left);
      all(node.comparators, visit);
      return;
    case 'BinOp':
      visit(node.left);
      visit(node.right);
      return;
    case 'UnaryOp':
      visit(node.operand);
      return;
    case 'IfExp':
      visit(node.body);
      visit(node.test);
      visit(node.orelse);
      return;
    default:
      ofRareExpression(node, visit);
  }
}

type Common = 'JoinedStr' | 'TemplateStr' | 'BoolOp' | 'FormattedValue' | 'Interpolation' | 'Tuple' | 'List' | 'Set' | 'Dict' | 'Subscript' | 'Compare' | 'BinOp' | 'UnaryOp' | 'IfExp';

function ofRareExpression(node: Exclude<OtherExpr, { type: Common }> | OtherStmt | Pattern | TypeParam, visit: Visit): void {
  switch (node.type) {
    case 'Lambda':
      visit(node.args);
      visit(node.body);
      return;
    case 'Slice':
      maybe(node.lower, visit);
      maybe(node.upper, visit);
      maybe(node.step, visit);
      return;
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
      visit(node.elt);
      all(node.generators, visit);
      return;
    case 'DictComp':
      visit(node.key);
      maybe(node.value, visit);
      all(node.generators, visit);
      return;
    case 'NamedExpr':
      visit(node.target);
      visit(node.value);
      return;
    case 'Yield':
      maybe(node.value, visit);
      return;
    default:
      ofStatement(node, visit);
  }
}

function ofStatement(node: OtherStmt | Pattern | TypeParam, visit: Visit): void {
  switch (node.type) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      functionParts(node, visit);
      return;
    case 'ClassDef':
      all(node.decorator_list, visit);
      all(node.type_params, visit);
      all(node.bases, visit);
      all(node.keywords, visit);
      all(node.body, visit);
      return;
    case 'If':
    case 'While':
      visit(node.test);
      all(node.body, visit);
      all(node.orelse, visit);
      return;
    case 'For':
    case 'AsyncFor':
      visit(node.target);
      visit(node.iter);
      all(node.body, visit);
      all(node.orelse, visit);
      return;
    case 'Try':
    case 'TryStar':
      all(node.body, visit);
      all(node.handlers, visit);
      all(node.orelse, visit);
      all(node.finalbody, visit);
      return;
    case 'With':
    case 'AsyncWith':
      all(node.items, visit);
      all(node.body, visit);
      return;
    case 'Match':
      visit(node.subject);
      all(node.cases, visit);
      return;
    default:
      ofSimpleStatement(node, visit);
  }
}

type Compound = 'FunctionDef' | 'AsyncFunctionDef' | 'ClassDef' | 'If' | 'While' | 'For' | 'AsyncFor' | 'Try' | 'TryStar' | 'With' | 'AsyncWith' | 'Match';

function ofSimpleStatement(node: Exclude<OtherStmt, { type: Compound }> | Pattern | TypeParam, visit: Visit): void {
  switch (node.type) {
    case 'Return':
      maybe(node.value, visit);
      return;
    case 'Delete':
      all(node.targets, visit);
      return;
    case 'AugAssign':
      visit(node.target);
      visit(node.value);
      return;
    case 'AnnAssign':
      visit(node.target);
      visit(node.annotation);
      maybe(node.value, visit);
      return;
    case 'TypeAlias':
      visit(node.name);
      all(node.type_params, visit);
      visit(node.value);
      return;
    case 'Raise':
      maybe(node.exc, visit);
      maybe(node.cause, visit);
      return;
    case 'Assert':
      visit(node.test);
      maybe(node.msg, visit);
      return;
    case 'Import':
    case 'ImportFrom':
      all(node.names, visit);
      return;
    case 'Global':
    case 'Nonlocal':
    case 'Pass':
    case 'Break':
    case 'Continue':
      return;
    default:
      ofPattern(node, visit);
  }
}

function ofPattern(node: Pattern | TypeParam, visit: Visit): void {
  switch (node.type) {
    case 'MatchValue':
      visit(node.value);
      return;
    case 'MatchSequence':
    case 'MatchOr':
      all(node.patterns, visit);
      return;
    case 'MatchMapping':
      for (let at = 0; at < node.keys.length; at++) {
        maybe(node.keys[at], visit);
        maybe(node.patterns[at], visit);
      }
      return;
    case 'MatchClass':
      visit(node.cls);
      all(node.patterns, visit);
      all(node.kwd_patterns, visit);
      return;
    case 'MatchAs':
      maybe(node.pattern, visit);
      return;
    case 'MatchSingleton':
    case 'MatchStar':
      return;
    case 'TypeVar':
      maybe(node.bound, visit);
      maybe(node.default_value, visit);
      return;
    case 'ParamSpec':
    case 'TypeVarTuple':
      maybe(node.default_value, visit);
      return;
    default:
      node satisfies never;
  }
}

function functionParts(node: FunctionDef | AsyncFunctionDef, visit: Visit): void {
  all(node.decorator_list, visit);
  all(node.type_params, visit);
  visit(node.args);
  maybe(node.returns, visit);
  all(node.body, visit);
}

/** Each default after its parameter. */
function parameters(node: Arguments, visit: Visit): void {
  const plain = node.posonlyargs.length + node.args.length;
  let index = node.defaults.length - plain;
  for (const arg of node.posonlyargs) {
    visit(arg);
    maybe(node.defaults[index++], visit);
  }
  for (const arg of node.args) {
    visit(arg);
    maybe(node.defaults[index++], visit);
  }
  maybe(node.vararg, visit);
  for (let at = 0; at < node.kwonlyargs.length; at++) {
    maybe(node.kwonlyargs[at], visit);
    maybe(node.kw_defaults[at], visit);
  }
  maybe(node.kwarg, visit);
}

function all(nodes: readonly Node[], visit: Visit): void {
  for (let at = 0; at < nodes.length; at++) visit(nodes[at] as Node);
}

function maybe(node: Node | null | undefined, visit: Visit): void {
  if (node !== null && node !== undefined) visit(node);
}
