// Configuration and rule files of Prometheus, also as Kubernetes objects and among Grafana's provisioning -> who is scraped, which rules there are.
// https://prometheus.io/docs/prometheus/latest/configuration/configuration/, …/alerting_rules/, https://grafana.com/docs/grafana/latest/alerting/set-up/provision-alerting-resources/file-provisioning/
import type { Fact } from '../../model/fact.ts';
import type { AlertsFact, CollectorFact, ScrapeFact } from '../../model/metrics.ts';
import type { TreeEntry, TreeNode } from '../../parse/document.ts';
import { parseYaml } from '../../parse/yaml.ts';
import { entriesOf, entryOf, itemsOf, nodeAt, textOf } from '../../parse/tree.ts';
import type { Extractor } from '../extractor.ts';
import { fullBudget, queriesOf } from './queries.ts';
import type { Budget } from './queries.ts';

const speaks = /^[ \t]*(?:scrape_configs|-?[ \t]*(?:alert|record)|groups)[ \t]*:|\bPrometheusRule\b|\bPodMonitor\b|\bServiceMonitor\b/m;
const mostGroups = 300;
const mostRules = 1000;
const staticKeys = new Set(['job_name', 'static_configs', 'metrics_path', 'scheme', 'scrape_interval', 'scrape_timeout', 'basic_auth', 'authorization', 'tls_config', 'honor_labels', 'honor_timestamps', 'relabel_configs', 'metric_relabel_configs', 'params', 'bearer_token', 'bearer_token_file', 'http_headers']);

export const prometheusExtractor: Extractor = {
  topic: 'prometheus',
  formats: ['yaml'],
  triggers: ['scrape_configs', 'alert:', 'record:', 'prometheusrule', 'grafana_alert'],
  concerns: ({ text }) => speaks.test(text),
  *extract(document): Generator<Fact> {
    if (document.kind !== 'tree') return;
    const budget = fullBudget();
    for (const root of document.roots) yield* ofRoot(root, budget, 0);
  },
};

function* ofRoot(root: TreeNode, budget: Budget, depth: number): Generator<Fact> {
  const kind = textOf(nodeAt(root, 'kind'));
  if (kind === 'PrometheusRule') {
    yield* rulesOf(itemsOf(nodeAt(root, 'spec', 'groups')), 'kubernetes', root, budget);
  } else if (kind === 'ConfigMap') {
    // A file of Prometheus's as the text of a ConfigMap, whose places are those of the text as a whole.
    for (const { key, value } of entriesOf(nodeAt(root, 'data')).slice(0, 30)) {
      if (depth > 0 || !/\.ya?ml$|rules/.test(key) || value.kind !== 'scalar' || !speaks.test(value.raw)) continue;
      const text = value.raw.replace(/^[|>][^\n]*/, (mark) => ' '.repeat(mark.length));
      for (const inner of parseYaml(' '.repeat(value.at.start) + text).roots) yield* ofRoot(inner, budget, depth + 1);
    }
  } else if (entryOf(root, 'scrape_configs') !== undefined) {
    yield* configuration(root);
  } else {
    yield* rulesOf(itemsOf(nodeAt(root, 'groups')), nodeAt(root, 'apiVersion') === undefined ? 'prometheus' : 'grafana', root, budget);
  }
}

function* configuration(root: TreeNode): Generator<CollectorFact | ScrapeFact> {
  const rules = entryOf(root, 'rule_files');
  const scrapes = entryOf(root, 'scrape_configs');
  yield {
    kind: 'collector',
    rules: itemsOf(rules?.value).flatMap((item) => textOf(item) ?? []),
    ...(rules && { rulesAt: rules.keyAt }),
    sends: nodeAt(root, 'remote_write') !== undefined || nodeAt(root, 'receivers') !== undefined,
    at: scrapes?.keyAt ?? root.at,
  };
  for (const job of itemsOf(scrapes?.value).slice(0, mostGroups)) {
    const path = entryOf(job, 'metrics_path');
    const name = nodeAt(job, 'job_name');
    yield {
      kind: 'scrape',
      job: textOf(name) ?? '',
      asks: textOf(path?.value) ?? '/metrics',
      ...(path && { asksAt: path.value.at }),
      targets: itemsOf(nodeAt(job, 'static_configs')).flatMap((each) => itemsOf(nodeAt(each, 'targets'))).flatMap(target),
      discovers: entriesOf(job).some(({ key }) => /_sd_configs$/.test(key) || !staticKeys.has(key)),
      at: name?.at ?? job.at,
    };
  }
}

function target(node: TreeNode): ScrapeFact['targets'] {
  const [, host, port = ''] = /^(?:https?:\/\/)?([\w.-]+)(?::(\d+))?(?:\/.*)?$/.exec(textOf(node) ?? '') ?? [];
  return host === undefined ? [] : [{ host: host.toLowerCase(), port, at: node.at }];
}

function* rulesOf(groups: readonly TreeNode[], by: AlertsFact['by'], root: TreeNode, budget: Budget): Generator<Fact> {
  let alerts = 0;
  for (const group of groups.slice(0, mostGroups)) {
    for (const rule of itemsOf(nodeAt(group, 'rules')).slice(0, mostRules)) {
      const record = entryOf(rule, 'record');
      const alert = textOf(nodeAt(rule, 'alert')) ?? (by === 'grafana' ? textOf(nodeAt(rule, 'title')) : undefined);
      if (record !== undefined) yield* recorded(record);
      if (alert !== undefined) alerts++;
      yield* queriesOf(nodeAt(rule, 'expr'), record === undefined ? 'alert' : 'recording', alert ?? textOf(record?.value) ?? '', budget);
      if (by === 'grafana') for (const query of itemsOf(nodeAt(rule, 'data'))) yield* queriesOf(nodeAt(query, 'model', 'expr'), 'alert', alert ?? '', budget);
    }
  }
  if (alerts > 0) yield { kind: 'alerts', by, count: alerts, at: { start: root.at.start, end: root.at.start + 1 } };
}

function* recorded({ value }: TreeEntry): Generator<Fact> {
  const name = textOf(value);
  if (name !== undefined) yield { kind: 'metric', name, is: 'gauge', by: 'recording', at: value.at };
}
