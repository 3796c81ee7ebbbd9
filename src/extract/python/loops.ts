// extract/python: a function's body -> the loop without end in it that sleeps between its rounds.
import type { ExceptHandler, Expr, Node, Stmt, While } from '../../parse/python/ast.ts';
import type { EndlessLoop } from '../../model/workers.ts';
import { nodesBelow } from './descend.ts';
import { lastName } from './names.ts';

const mostSteps = 3000;

export function endlessLoop(body: readonly Stmt[]): EndlessLoop | null {
  for (const node of nodesBelow(body, mostSteps)) {
    if (node.type !== 'While' || !isEndless(node.test) || onlyTells(node)) continue;
    const sleeps = sleepsIn(node);
    if (sleeps.length === 0) continue;
    return { at: { start: node.start, end: node.test.end }, pace: sleeps.every((one) => isFixed(one, node)) ? 'fixed' : 'varied', failures: failuresOf(node) };
  }
  return null;
}

/** Says how its own process is doing, and does nothing else. */
function onlyTells(loop: While): boolean {
  let tells = false;
  for (const node of nodesBelow(loop.body, mostSteps)) {
    if (node.type !== 'Call') continue;
    const name = lastName(node.func);
    if (/^(?:debug|info|warning|error|print)$/.test(name)) tells = true;
    else if (!/^(?:sleep|len|str|int|sum|all_tasks|getpid|time|now|strftime|isoformat|collect|memory_info|Process|get_count)$/.test(name)) return false;
  }
  return tells;
}

/** `while True`, `while not stop.is_set()`, `while self.running`. */
function isEndless(test: Expr): boolean {
  if (test.type === 'Constant') return test.literal === 'bool' ? test.value !== false : test.literal === 'int';
  const inner = test.type === 'UnaryOp' && test.op === 'Not' ? test.operand : test;
  const name = inner.type === 'Call' ? `${lastName(inner.func)} ${inner.func.type === 'Attribute' ? lastName(inner.func.value) : ''}` : lastName(inner);
  return /stop|running|shut|alive|closed|cancel|quit|exit|is_set|active|enabled/i.test(name);
}

/** What the calls that sleep are given; `wait_for(event.wait(), timeout=60)` sleeps as well. */
function sleepsIn(loop: While): Expr[] {
  const found: Expr[] = [];
  for (const node of nodesBelow(loop.body, mostSteps)) {
    if (node.type !== 'Call') continue;
    const name = lastName(node.func);
    if (name === 'sleep' && node.args[0]) found.push(node.args[0]);
    else if (name === 'wait' || name === 'wait_for') {
      const limit = node.keywords.find(({ arg }) => arg === 'timeout')?.value ?? node.args[name === 'wait' ? 0 : 1];
      if (limit) found.push(limit);
    }
  }
  return found;
}

/** A number, a constant or a setting: nothing that the loop itself changes. */
function isFixed(delay: Expr, loop: While): boolean {
  if (delay.type === 'Constant') return true;
  if (delay.type === 'BinOp') return isFixed(delay.left, loop) && isFixed(delay.right, loop);
  if (delay.type !== 'Name' && delay.type !== 'Attribute') return false;
  const name = lastName(delay);
  if (/back_?off|delay|retry/i.test(name)) return false;
  for (const node of nodesBelow(loop.body, mostSteps)) {
    const targets = node.type === 'Assign' ? node.targets : node.type === 'AugAssign' ? [node.target] : [];
    if (targets.some((target) => lastName(target) === name)) return false;
  }
  return true;
}

function failuresOf(loop: While): EndlessLoop['failures'] {
  const around = loop.body.find((statement) => statement.type === 'Try');
  if (around?.type !== 'Try') return 'uncaught';
  const broad = around.handlers.filter(isBroad);
  if (broad.length === 0) return 'uncaught';
  return broad.every((handler) => handler.body.every(tellsOnly)) ? 'passed-over' : 'handled';
}

function isBroad({ exception }: ExceptHandler): boolean {
  if (exception === null) return true;
  return exception.type === 'Tuple' ? exception.elts.some((one) => lastName(one) === 'Exception') : /^(?:Exception|BaseException)$/.test(lastName(exception));
}

/** Prints, logs, sleeps or does nothing. */
function tellsOnly(statement: Stmt): boolean {
  if (statement.type === 'Pass' || statement.type === 'Continue' || statement.type === 'Import') return true;
  if (statement.type !== 'Expr') return false;
  const call = statement.value.type === 'Await' ? statement.value.value : statement.value;
  if (call.type === 'Constant') return true;
  return call.type === 'Call' && (telling.test(lastName(call.func)) || (lastName(call.func) === 'sleep' && (call.args[0] as Node | undefined)?.type === 'Constant'));
}

const telling = /^(?:print|print_exc|log|debug|info|warning|warn|error|exception|critical)$/;
