// extract: code as text -> the metrics that it makes and hands out. Names are the clients' own arguments, and stand as texts beside their calls.
// prometheus_client: https://prometheus.github.io/client_python/, prom-client: https://github.com/siimon/prom-client, OpenTelemetry: https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/
import type { Fact } from '../model/fact.ts';
import type { SourceFile } from '../model/file.ts';
import type { MetricFact } from '../model/metrics.ts';
import { withoutComments } from './limit-words.ts';

export const metricsWords = ['prometheus', 'prom-client', 'promclient', 'prom_client', 'express-prom-bundle', 'swagger-stats', 'opentelemetry', '/metrics', 'metricfamily', 'aioprometheus', 'counterprovider', 'metricsmodule', '# type ', 'version=0.0.4'];
/** A file that has to do with metrics at all. */
export const saysOfMetrics = /prometheus|prom-client|prom_?bundle|express-prom|swagger-stats|@opentelemetry|\bopentelemetry\b|['"`/]metrics\b|MetricFamily\(|aioprometheus|(?:Counter|Gauge|Histogram|Summary)Provider\(|MetricsModule|# TYPE [\w:]+ (?:counter|gauge|histogram|summary)|version=0\.0\.4/i;

const longestCall = 900;
const mostMetrics = 300;
const mostText = 200_000; // in which a constant is looked for
const mostWords = 1500;
const kinds: Readonly<Record<string, MetricFact['is']>> = { counter: 'counter', gauge: 'gauge', histogram: 'histogram', summary: 'summary', info: 'info', enum: 'gauge', updowncounter: 'any' };

/** Constructors of clients, with the word that says which kind. */
const python = /\b(?:\w{1,30}\.)?(Counter|Gauge|Histogram|Summary|Info|Enum)(?:MetricFamily)?\(/g;
const script = /\bnew\s+(?:\w{1,30}\.)?(Counter|Gauge|Histogram|Summary)(?:<[^>(]{0,200}>)?\(|\bmake(Counter|Gauge|Histogram|Summary)Provider\(|\b(?:registerMetric|getOrCreate(?:Counter|Gauge|Histogram))\(/g;
const telemetry = /\bcreate_?(?:observable_?)?(up_?down_?counter|counter|gauge|histogram)\(/gi;
/** Libraries and calls that hand metrics out by themselves. */
const exposing = /generate_latest|make_asgi_app|make_wsgi_app|start_http_server|start_wsgi_server|\bInstrumentator\b|prometheus_fastapi_instrumentator|starlette_exporter|starlette_prometheus|starlette-prometheus|prometheus_flask_exporter|PrometheusMetrics|flask_prometheus|django_prometheus|aioprometheus|prometheus_async|PrometheusMetricReader|PrometheusExporter|register\.metrics\(|\.metrics\(\)|express-prom-bundle|express-prometheus-middleware|fastify-metrics|koa-prom|nestjs-prometheus|swagger-stats|PrometheusModule|prometheus-api-metrics|push_to_gateway|Pushgateway|['"`/]metrics\b/i;
const libraries: readonly (readonly [RegExp, string])[] = [
  [/prometheus_fastapi_instrumentator|\bInstrumentator\(/, 'fastapi-instrumentator'],
  [/starlette_exporter/, 'starlette-exporter'],
  [/starlette_prometheus|starlette-prometheus/, 'starlette-prometheus'],
  [/prometheus_flask_exporter|PrometheusMetrics\(/, 'flask-exporter'],
  [/django_prometheus/, 'django-prometheus'],
  [/express-prom-bundle/, 'express-prom-bundle'],
  [/fastify-metrics|koa-prom\w*|nestjs-prometheus|swagger-stats|express-prometheus-middleware|prometheus-api-metrics|hono\/prometheus|prom-client-\w+/, 'other'],
  [/\bopentelemetry\b|@opentelemetry/, 'opentelemetry'],
  [/aioprometheus|prometheus_async|celery_exporter|celery-exporter|vllm|sglang|ray\.serve|bentoml|dramatiq|rq_exporter|huey/, 'other'],
];

export function* metricFacts({ text, format }: SourceFile): Generator<Fact> {
  const isPython = format === 'python';
  const plain = withoutComments(text, isPython ? 'python' : 'javascript');
  const client = isPython ? /\bprometheus_client\b|\baioprometheus\b|MetricFamily\(/.test(plain) : /prom-?client|prom-bundle|nestjs-prometheus|fastify-metrics|prometheus/i.test(plain);
  let unread = false;
  let count = 0;
  for (const match of client ? plain.matchAll(isPython ? python : script) : []) {
    if (++count > mostMetrics) break;
    const call = insideOf(plain, match.index + match[0].length);
    const made = metricOf(call, match, plain, isPython);
    if (made === null) unread = true;
    else if (made !== 'other') yield made;
  }
  for (const match of plain.matchAll(telemetry)) {
    if (++count > mostMetrics) break;
    const name = firstText(insideOf(plain, match.index + match[0].length));
    if (name === null) unread = true;
    else yield { kind: 'metric', name: name.replaceAll(/[^\w:]/g, '_'), is: 'any', by: 'code', at: { start: match.index, end: match.index + match[0].length } };
  }
  // The text format written by hand. https://prometheus.io/docs/instrumenting/exposition_formats/
  for (const match of text.matchAll(/# TYPE ([a-zA-Z_:][\w:]{1,120}) (?:counter|gauge|histogram|summary|untyped|info)\b/g)) {
    if (++count > mostMetrics) break;
    yield { kind: 'metric', name: match[1] ?? '', is: 'any', by: 'code', at: { start: match.index, end: match.index + match[0].length } };
  }
  const words = new Set<string>();
  for (const [, word = ''] of plain.matchAll(/['"`]([a-z][a-z\d]{0,30}(?:[_:.][a-z\d]{1,30}){1,9})(?=['"`{ ])/gi)) if (words.size < mostWords) words.add(word.replaceAll('.', '_'));
  yield { kind: 'metrics-use', unread, exposes: exposing.test(plain), libraries: libraries.flatMap(([pattern, name]) => (pattern.test(plain) ? [name] : [])), words: [...words], at: { start: 0, end: 1 } };
}

/** The arguments of a call, without what stands in other calls' deeper parentheses being lost. */
function insideOf(text: string, from: number): string {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + longestCall); at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return text.slice(from, at);
  }
  return text.slice(from, from + longestCall);
}

/** Null: a metric without a name that can be read; 'other': no metric (`collections.Counter(words)`). */
function metricOf(call: string, match: RegExpMatchArray, text: string, isPython: boolean): MetricFact | 'other' | null {
  const at = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  const is = kinds[(match[1] ?? match[2] ?? '').toLowerCase()] ?? 'any';
  if (isPython) {
    const given = argument(call, 'name', text, true) ?? firstText(call) ?? constant(/^\s{0,80}(\w{1,60})\s{0,9},/.exec(call)?.[1], text);
    if (given === null) return !/['"]/.test(call) || /^\s*[\w.[\]]{0,60}\s*$/.test(call) ? (/labelnames|documentation|,\s*["']/.test(call) ? null : 'other') : null;
    if (!/^[a-zA-Z_:][\w:]*$/.test(given)) return null;
    const [namespace, subsystem] = ['namespace', 'subsystem'].map((key) => argument(call, key, text, true));
    const isPartial = (/\bnamespace\s{0,3}=/.test(call) && namespace === null) || (/\bsubsystem\s{0,3}=/.test(call) && subsystem === null) || /\*\*/.test(call);
    const name = [namespace, subsystem, given].filter((part) => part !== null && part !== undefined && part !== '').join('_');
    return { kind: 'metric', name, is, by: 'code', at, ...(isPartial && { partial: true as const }), ...(typeof namespace === 'string' && namespace !== '' && { namespace }) };
  }
  const written = /\bname\s{0,3}:\s{0,9}(['"`])((?:(?!\1)[^\n]){1,120})\1/.exec(call)?.[2] ?? constant(/\bname\s{0,3}:\s{0,9}(\w{1,60})\s{0,9}[,}]/.exec(call)?.[1], text);
  if (written === null || written === undefined) return /\bname\b|\bhelp\b/.test(call) ? null : 'other';
  const tail = /^(?:\$\{[^{}]{1,60}\})+([\w:]+)$/.exec(written)?.[1];
  if (tail !== undefined) return { kind: 'metric', name: tail.replace(/^_/, ''), partial: true, is, by: 'code', at };
  return /^[a-zA-Z_:][\w:]*$/.test(written) ? { kind: 'metric', name: written, is, by: 'code', at } : null;
}

/** The text that a call begins with. */
function firstText(call: string): string | null {
  return /^\s{0,200}[rb]?(['"`])([^'"`\n$]{1,120})\1/.exec(call)?.[2] ?? null;
}

/** `namespace="shop"`, or a constant of the same file. */
function argument(call: string, key: string, text: string, python: boolean): string | null {
  const [, quoted, name] = new RegExp(`\\b${key}\\s{0,3}${python ? '=' : ':'}\\s{0,9}(?:['"]([^'"\\n]{0,120})['"]|(\\w{1,60}))`).exec(call) ?? [];
  return quoted ?? constant(name, text);
}

function constant(name: string | undefined, text: string): string | null {
  if (name === undefined || !/^\w{1,60}$/.test(name) || /^\d/.test(name)) return null;
  return new RegExp(`^[ \\t]*(?:export\\s+)?(?:(?:const|let|var)\\s+)?${name}(?:\\s*:\\s*[\\w.]{1,30})?\\s{0,5}=\\s{0,5}['"\`]([\\w:]{1,80})['"\`]`, 'm').exec(text.slice(0, mostText))?.[1] ?? null;
}
