// A text of YAML or JSON that holds an expression of PromQL -> MetricQueryFact, one a metric.
import type { MetricQueryFact } from '../../model/metrics.ts';
import type { TreeNode } from '../../parse/document.ts';
import { metricsIn } from '../../parse/promql.ts';
import { textOf } from '../../parse/tree.ts';

/** Characters of expressions that are read of one file; the longest real files hold a fifth of it. */
export interface Budget {
  left: number;
}

export function fullBudget(): Budget {
  return { left: 200_000 };
}

export function queriesOf(node: TreeNode | undefined, from: MetricQueryFact['from'], title: string, budget: Budget): MetricQueryFact[] {
  const text = textOf(node);
  if (node?.kind !== 'scalar' || text === undefined || text === '' || budget.left < text.length) return [];
  budget.left -= text.length;
  const seen = new Set<string>();
  return (metricsIn(text) ?? []).flatMap(({ name }) => {
    if (seen.has(name)) return [];
    seen.add(name);
    const within = node.raw.indexOf(name);
    const at = within < 0 ? node.at : { start: node.at.start + within, end: node.at.start + within + name.length };
    return [{ kind: 'metric-query' as const, from, metric: name, title: title.slice(0, 120), at }];
  });
}
