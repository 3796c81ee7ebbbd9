// extract/python: every node below some nodes, for questions that no visitor of statements or expressions answers.
import type { Node } from '../../parse/python/ast.ts';

/** In no particular order, at most so many steps: what is searched is small or hostile. */
export function nodesBelow(roots: readonly Node[], mostSteps: number): Node[] {
  const found: Node[] = [];
  const pending: object[] = [...roots];
  for (let steps = 0; pending.length > 0 && steps < mostSteps; steps++) {
    const next = pending.pop()!;
    if (Array.isArray(next)) {
      for (let at = 0; at < next.length && at < widest; at++) push(next[at], pending);
      continue;
    }
    if ('type' in next) found.push(next as Node);
    for (const key in next) push((next as Record<string, unknown>)[key], pending);
  }
  return found;
}

const widest = 200;

function push(child: unknown, pending: object[]): void {
  if (child !== null && typeof child === 'object') pending.push(child);
}
