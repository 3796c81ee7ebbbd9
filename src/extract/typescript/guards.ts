// Extract stage: the conditions under which a node's code runs: if, ternary, &&, ||, switch, loops, early returns before it.
import { ts } from 'ts-morph';
import type { Value } from '../../model/value.ts';
import type { Reading } from './reading.ts';
import { farthest, rangeOf, unwrap } from './syntax.ts';

/** A test in the source; `holds` false for an else branch. With `equals`, a switch's subject and its case label. */
export interface Condition {
  readonly test: ts.Expression;
  readonly holds: boolean;
  readonly equals?: ts.Expression;
}

const most = 12;

/** Outermost first. Function borders are crossed: a handler made under a condition runs only under it. */
export function conditionsOf(node: ts.Node, until?: ts.Node): Condition[] {
  const found: Condition[] = [];
  let child = node;
  for (let up = node.parent as ts.Node | undefined, steps = 0; up !== undefined && child !== until && found.length < most && steps < farthest; up = up.parent, steps++) {
    found.push(...stepConditions(up, child));
    child = up;
  }
  return found.reverse();
}

function stepConditions(up: ts.Node, child: ts.Node): Condition[] {
  if (ts.isIfStatement(up)) {
    if (child === up.expression) return [];
    return [{ test: up.expression, holds: child === up.thenStatement }];
  }
  if (ts.isConditionalExpression(up) && child !== up.condition) return [{ test: up.condition, holds: child === up.whenTrue }];
  if (ts.isBinaryExpression(up) && child === up.right) {
    if (up.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return [{ test: up.left, holds: true }];
    if (up.operatorToken.kind === ts.SyntaxKind.BarBarToken) return [{ test: up.left, holds: false }];
    return [];
  }
  if (ts.isWhileStatement(up) && child === up.statement) return [{ test: up.expression, holds: true }];
  if (ts.isCaseClause(up) && child !== up.expression) return [{ test: up.parent.parent.expression, holds: true, equals: up.expression }];
  if (ts.isBlock(up) || ts.isSourceFile(up)) return earlierExits(up, child);
  return [];
}

interface Exit {
  readonly end: number;
  readonly condition: Condition;
}

/** Kept at the block, in a field that only the compiler's transformers use. */
interface Left {
  original?: readonly Exit[] | undefined;
}

/** `if (test) return;` before the node: it runs only when the test fails. Nearest first. */
function earlierExits(block: ts.Block | ts.SourceFile, child: ts.Node): Condition[] {
  const exits = ((block as Left).original ??= exitsOf(block.statements));
  const found: Condition[] = [];
  for (let at = exits.length - 1; at >= 0 && found.length < most; at--) {
    const exit = exits[at] as Exit;
    if (exit.end <= child.pos) found.push(exit.condition);
  }
  return found;
}

/** The statements of a block that leave it under a condition, in order. */
function exitsOf(statements: readonly ts.Statement[]): Exit[] {
  const found: Exit[] = [];
  for (const statement of statements) {
    if (!ts.isIfStatement(statement)) continue;
    const { expression: test, thenStatement, elseStatement, end } = statement;
    if (leaves(thenStatement)) {
      if (tells(test, thenStatement)) found.push({ end, condition: { test, holds: false } });
    } else if (elseStatement !== undefined && leaves(elseStatement) && tells(test, elseStatement)) found.push({ end, condition: { test, holds: true } });
  }
  return found;
}

/** A check that ends the program when it fails says nothing of the code behind it, unless it is about the environment. */
function tells(test: ts.Expression, exit: ts.Statement): boolean {
  const last = ts.isBlock(exit) ? exit.statements[exit.statements.length - 1] : exit;
  const ends = last !== undefined && (ts.isThrowStatement(last) || (ts.isExpressionStatement(last) && isExit(last.expression)));
  return !ends || /env|prod|dev/i.test(test.getText().slice(0, 400));
}

/** Whether control never gets past a statement. */
export function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements[statement.statements.length - 1] : statement;
  if (last === undefined) return false;
  if (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isContinueStatement(last) || ts.isBreakStatement(last)) return true;
  return ts.isExpressionStatement(last) && isExit(last.expression);
}

export function isExit(node: ts.Expression): boolean {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return false;
  const { expression, name } = inner.expression;
  return ts.isIdentifier(expression) && ((expression.text === 'process' && (name.text === 'exit' || name.text === 'abort')) || (expression.text === 'Deno' && name.text === 'exit'));
}

export function conditionValue(condition: Condition, reading: Reading, depth: number): Value {
  const { test, holds, equals } = condition;
  const value = reading.read(test, depth);
  const at = rangeOf(test, reading.script);
  if (equals !== undefined) return { kind: 'compare', op: '==', left: value, right: reading.read(equals, depth), at };
  if (holds) return value;
  return value.kind === 'not' ? value.of : { kind: 'not', of: value, at };
}
