// extract: code as text -> paths that look like a health check's, and libraries that serve one by themselves. Rules only keep quiet by it,
// so whatever mentions one counts.
import type { Fact } from '../model/fact.ts';
import type { SourceFile } from '../model/file.ts';

export const healthWords = ['health', 'readiness', 'readyz', '/ready', 'liveness', 'livez', "/live'", '/live"', 'heartbeat', '/ping', 'ping/', '/alive', "/status'", '/status"', "/up'", '/up"', '/hc', 'terminus', 'lightship', 'actuator', 'dockerflow', 'watchman', 'under-pressure'];

/** A text that ends in, or is, such a path: `'/api/health'`, `"health_check/"`, `r'^healthz/?$'`. What is no word of health alone needs a slash before it. */
const path = /(?:['"`^/]([\w-]{0,40}(?:health|readiness|liveness|livez|readyz|heartbeat)[\w-]{0,40})|[/^](ping|live|status|up|ready|alive|hc))(?=[/?$'"`])/i;
const paths = new RegExp(path, 'gi');
/** https://github.com/godaddy/terminus, https://github.com/gajus/lightship, https://github.com/revsys/django-health-check, https://github.com/Kludex/fastapi-health and the like. */
const library = /\bhealth_check\b|\b(?:fastapi|starlette)_?health(?:check)?\b|['"](?:@godaddy\/terminus|lightship|@cloudnative\/health(?:-connect)?|express-healthcheck|express-actuator|fastify-healthcheck|@fastify\/under-pressure|under-pressure|koa-simple-healthcheck|express-ping|@dotcom-tool-kit\/[\w-]+|overload-protection)['"]|from healthcheck import|\bdockerflow\b|\bwatchman\b|\bdjango_alive\b|\bdjango_probes\b|easyhealth/;
const most = 60;

export function* healthFacts({ text }: SourceFile): Generator<Fact> {
  const found = new Set<string>();
  for (const [, name, other] of text.matchAll(paths)) {
    found.add((name ?? other ?? '').toLowerCase());
    if (found.size >= most) break;
  }
  const known = library.test(text);
  if (found.size > 0 || known) yield { kind: 'health-path', paths: [...found], library: known, at: { start: 0, end: 1 } };
}

export function saysOfHealth(text: string): boolean {
  return path.test(text) || library.test(text);
}
