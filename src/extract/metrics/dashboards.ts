// Dashboards of Grafana as JSON -> the metrics that their panels ask for. https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/
import type { Fact } from '../../model/fact.ts';
import type { TreeNode } from '../../parse/document.ts';
import { itemsOf, nodeAt, textOf } from '../../parse/tree.ts';
import type { Extractor } from '../extractor.ts';
import { fullBudget, queriesOf } from './queries.ts';

const mostPanels = 500;

export const dashboardsExtractor: Extractor = {
  topic: 'dashboards',
  formats: ['json'],
  triggers: ['"expr"'],
  concerns: ({ text }) => text.includes('"panels"') && text.includes('"targets"'),
  *extract(document): Generator<Fact> {
    const root = document.kind === 'tree' ? document.roots[0] : undefined;
    if (root === undefined) return;
    const budget = fullBudget();
    const board = nodeAt(root, 'dashboard') ?? root;
    const panels = [...itemsOf(nodeAt(board, 'panels')), ...itemsOf(nodeAt(board, 'rows')).flatMap((row) => itemsOf(nodeAt(row, 'panels')))];
    for (const panel of panels.flatMap((each) => [each, ...itemsOf(nodeAt(each, 'panels'))]).slice(0, mostPanels)) {
      for (const target of itemsOf(nodeAt(panel, 'targets'))) {
        if (!asksPrometheus(target, panel)) continue;
        yield* queriesOf(nodeAt(target, 'expr'), 'dashboard', textOf(nodeAt(panel, 'title')) ?? '', budget);
      }
    }
  },
};

/** Loki has an `expr`, too. */
function asksPrometheus(target: TreeNode, panel: TreeNode): boolean {
  const source = nodeAt(target, 'datasource') ?? nodeAt(panel, 'datasource');
  const name = textOf(source) ?? `${textOf(nodeAt(source, 'type')) ?? ''} ${textOf(nodeAt(source, 'uid')) ?? ''}`;
  return !/loki|tempo|elastic|influx|postgres|mysql|clickhouse|cloudwatch/i.test(name);
}
