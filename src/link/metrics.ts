// link: metrics that code and recording rules make, libraries that bring theirs, and exporters -> whether a name that somebody asks for can exist.
import type { MetricFact, ScrapeFact } from '../model/metrics.ts';
import type { ServiceFact } from '../model/fact.ts';
import type { Located, Project } from '../model/project.ts';
import { defaultText } from '../model/value.ts';
import { samePackage } from './nearest.ts';
import { ships } from './project.ts';

export interface Metrics {
  readonly own: readonly Located<MetricFact>[]; // that can be read in code that ships
  /** Beginnings of names that are the program's own: `shop_`. */
  readonly namespaces: ReadonlySet<string>;
  /** Some metrics are made that cannot be read: under computed names, or in languages that are not looked into. */
  readonly unread: boolean;
  isKnown(name: string): boolean;
  /** It may be meant: it stands as a text in code that has to do with metrics. */
  isMentioned(name: string): boolean;
}

/** Of clients' own run-time metrics, of exporters and of systems that export theirs, by their documentation. */
const elsewhere = /^(?:up|ALERTS|ALERTS_FOR_STATE|scrape_\w+|prometheus_\w+|alertmanager_\w+|grafana_\w+|loki_\w+|promtail_\w+|tempo_\w+|mimir_\w+|thanos_\w+|cortex_\w+|otelcol_\w+|node_\w+|windows_\w+|wmi_\w+|container_\w+|cadvisor_\w+|machine_\w+|kube_\w+|kubelet_\w+|kubernetes_\w+|apiserver_\w+|etcd_\w+|coredns_\w+|workqueue_\w+|rest_client_\w+|scheduler_\w+|process_\w+|python_\w+|nodejs_\w+|go_\w+|jvm_\w+|java_\w+|tomcat_\w+|hikaricp_\w+|dotnet_\w+|aspnetcore_\w+|ruby_\w+|php\w*_\w+|redis_\w+|valkey_\w+|memcached_\w+|pg_\w+|postgres\w*_\w+|pgbouncer_\w+|mysql_\w+|mariadb_\w+|mongodb_\w+|mongo_\w+|elasticsearch_\w+|opensearch_\w+|clickhouse_\w+|ClickHouse\w+|kafka_\w+|zookeeper_\w+|rabbitmq_\w+|nats_\w+|gnatsd_\w+|celery_\w+|flower_\w+|rq_\w+|dramatiq_\w+|sidekiq_\w+|bullmq_\w+|nginx\w*_\w+|apache_\w+|traefik_\w+|haproxy_\w+|envoy_\w+|istio_\w+|caddy_\w+|kong_\w+|gunicorn_\w+|uwsgi_\w+|probe_\w+|ssl_\w+|blackbox_\w+|statsd_\w+|minio_\w+|ceph_\w+|vault_\w+|consul_\w+|nomad_\w+|certmanager_\w+|argocd_\w+|velero_\w+|fluentd_\w+|fluentbit_\w+|vector_\w+|logstash_\w+|jenkins_\w+|gitlab_\w+|dcgm_\w+|DCGM_\w+|nvidia_\w+|vllm:\w+|vllm_\w+|sglang:\w+|ray_\w+|triton_\w+|tgi_\w+|milvus_\w+|qdrant_\w+|weaviate_\w+|litellm_\w+|aws_\w+|cloudwatch_\w+|stackdriver_\w+|azure_\w+|gcp_\w+|snmp_\w+|if[A-Z]\w+|ping_\w+|systemd_\w+|docker_\w+|engine_daemon_\w+|swarm_\w+|traces_\w+|tracing_\w+|span\w*_\w+|target_info|calls_total|duration_milliseconds\w*)$/;
/** What instrumentation of HTTP calls its metrics, by library: names as such libraries ship them. */
const instrumented: ReadonlyMap<string, RegExp> = new Map([
  ['fastapi-instrumentator', /^http_/],
  ['starlette-exporter', /^(?:starlette|fastapi|http)_/],
  ['starlette-prometheus', /^starlette_/],
  ['flask-exporter', /^(?:flask|http)_/],
  ['django-prometheus', /^django_/],
  ['express-prom-bundle', /^(?:http_request_duration_seconds|up)/],
  ['opentelemetry', /^(?:http|rpc|db|messaging|process|system|target|otel)_/],
]);
/** Too common to be anybody's own. */
const common = new Set(['http', 'https', 'api', 'request', 'requests', 'response', 'db', 'database', 'cache', 'total', 'job', 'jobs', 'task', 'tasks', 'queue', 'worker', 'workers', 'app', 'application', 'service', 'server', 'client', 'user', 'users', 'error', 'errors', 'active', 'llm', 'grpc', 'sql', 'ws', 'websocket', 'number', 'count', 'current', 'background', 'external', 'event', 'system', 'memory', 'cpu', 'disk', 'model', 'file']);
const otherLanguage = /\.(?:go|java|kt|kts|rs|rb|cs|php|exs?|scala|clj|erl|cpp|cc|c|swift)$/;
const suffixes = ['_total', '_bucket', '_sum', '_count', '_created', '_info', '_max', '_min'];

export function metricsOf(project: Project): Metrics {
  return project.once(made);
}

function made(project: Project): Metrics {
  const facts = project.of('metric').filter((fact) => ships(fact));
  const own = facts.filter(({ by }) => by === 'code');
  const uses = project.of('metrics-use').filter(ships);
  const names = new Set(facts.filter(({ partial }) => partial !== true).flatMap(formsOf));
  const tails = own.filter(({ partial }) => partial === true).flatMap(formsOf);
  const loose = own.filter(({ is }) => is === 'any').map(({ name }) => name);
  const patterns = new Set(uses.flatMap(({ libraries }) => libraries).flatMap((library) => instrumented.get(library) ?? []));
  const words = new Set(uses.flatMap((use) => use.words));
  const unread = uses.some((use) => use.unread || use.libraries.includes('other')) || countOthers(project) > 2;
  return {
    own,
    namespaces: namespacesOf(own),
    unread,
    isKnown: (name) => names.has(name) || elsewhere.test(name) || [...patterns].some((pattern) => pattern.test(name)) || tails.some((tail) => name.endsWith(`_${tail}`) || name === tail) || loose.some((start) => name === start || name.startsWith(`${start}_`) || name.endsWith(`_${start}`) || name.includes(`_${start}_`)),
    isMentioned: (name) => basesOf(name).some((base) => words.has(base) || words.has(base.slice(base.indexOf('_') + 1))),
  };
}

/** What clients make of a name. */
function formsOf({ name, is, by }: MetricFact): string[] {
  const base = name.replace(/_total$/, '');
  switch (by === 'recording' ? 'gauge' : is) {
    case 'counter':
      return [name, base, `${base}_total`, `${base}_created`];
    case 'histogram': case 'summary':
      return [name, ...['_bucket', '_sum', '_count', '_created'].map((end) => name + end)];
    case 'info':
      return [name, `${name}_info`];
    default:
      return [name];
  }
}

function basesOf(name: string): string[] {
  return [name, ...suffixes.filter((end) => name.endsWith(end)).map((end) => name.slice(0, -end.length))];
}

/** Beginnings that several metrics share, or that are given as such. */
function namespacesOf(own: readonly MetricFact[]): Set<string> {
  const counts = new Map<string, Set<string>>();
  const found = new Set<string>();
  for (const { name, namespace, partial, is } of own) {
    if (partial === true || is === 'any') continue;
    const start = /^([a-z][a-z\d]{2,})[_:]/i.exec(name)?.[1];
    if (namespace !== undefined && !common.has(namespace)) found.add(namespace);
    if (start !== undefined && !common.has(start.toLowerCase())) counts.set(start, (counts.get(start) ?? new Set()).add(name));
  }
  for (const [start, names] of counts) if (names.size > 1) found.add(start);
  return found;
}

function countOthers(project: Project): number {
  let count = 0;
  for (const { path, role } of project.files.values()) if (role === 'production' && otherLanguage.test(path)) count++;
  return count;
}

/** The metric that the code makes under the most similar name. */
export function similarTo(name: string, own: readonly Located<MetricFact>[]): Located<MetricFact> | undefined {
  const parts = wordsOf(name);
  const scored = own.filter(({ partial }) => partial !== true).map((fact) => {
    const theirs = wordsOf(fact.name);
    const shared = [...theirs].filter((part) => parts.has(part)).length;
    return { fact, score: shared / (parts.size + theirs.size - shared) };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= 0.4 ? best.fact : undefined;
}

/** Without what clients add, and in the singular. */
function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.replace(/_(?:total|bucket|sum|count|created|info)$/, '').split(/[_:]/).map((word) => word.replace(/(?<=\w{2})s$/, '')));
}

/** As it is handed out: Python's client adds the suffix of counters by itself. https://prometheus.github.io/client_python/instrumenting/counter/ */
export function handedOut({ name, is, path }: Located<MetricFact>): string {
  return is === 'counter' && path.endsWith('.py') ? `${name.replace(/_total$/, '')}_total` : name;
}

// ---- who is scraped ---------------------------------------------------------------------------------------------------

/** The service of a Compose file that a target names. */
export function serviceOf(project: Project, scrape: Located<ScrapeFact>, host: string): Located<ServiceFact> | undefined {
  return project.of('service').find((service) => service.by === 'compose' && ships(service) && service.name.toLowerCase() === host && samePackage(service.path, scrape.path));
}

/** Everything that is scraped is a program of this repository, or known by its image: no other metrics can arrive. */
export function isClosed(project: Project): boolean {
  const scrapes = project.of('scrape').filter(ships);
  return scrapes.length > 0 && scrapes.every((scrape) => !scrape.discovers && scrape.targets.every(({ host, port }) => {
    if (/^(?:localhost|127\.0\.0\.1|prometheus)$/.test(host) && (port === '' || port === '9090')) return true;
    const service = serviceOf(project, scrape, host);
    return service !== undefined && (service.build !== undefined || /exporter|cadvisor|prometheus|grafana|alertmanager|traefik|rabbitmq|minio/.test((service.image && defaultText(service.image)) ?? ''));
  }));
}
