// extract/python: every node below some nodes, for questions that no visitor of statements or expressions answers.
import type { Node } from '../../parse/python/ast.ts';

/** In no particular order, at most so many steps: what is searched is small or hostile. */
export function* nodesBelow(roots: readonly Node[], mostSteps: number): Iterable<Node> {
  const pending: unknown[] = [...roots];
  for (let steps = 0; pending.length > 0 && steps < mostSteps; steps++) {
    const next = pending.pop();
    if (next === null || typeof next !== 'object') continue;
    const children: readonly unknown[] = Array.isArray(next) ? (next as unknown[]).slice(0, 200) : Object.values(next);
    if ('type' in next) yield next as Node;
    for (const child of children) if (child !== null && typeof child === 'object') pending.push(child);
  }
}
