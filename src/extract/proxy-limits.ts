// Proxies' and ingresses' configuration -> how often a caller may ask, and how much a request may carry.
// nginx limit_req, limit_conn and client_max_body_size; Caddy's rate_limit and request_body; Traefik's rateLimit, inFlightReq and
// buffering; annotations of Kubernetes ingresses; Kong, Envoy, API gateways.
import type { Fact } from '../model/fact.ts';
import type { BodyLimitFact, LimiterFact } from '../model/limits.ts';
import type { Range } from '../model/range.ts';
import type { Directive } from '../parse/document.ts';
import type { Extractor } from './extractor.ts';

const maxDirectives = 50_000;

export const proxyDirectivesExtractor: Extractor = {
  topic: 'proxy-limits',
  formats: ['nginx', 'caddyfile'],
  triggers: ['limit_req', 'limit_conn', 'rate_limit', 'proxy_pass', 'uwsgi_pass', 'fastcgi_pass', 'request_body', 'modsecurity'],
  *extract(document): Generator<Fact> {
    if (document.kind !== 'nginx') return;
    const found = new Map<string, Fact>();
    const stack: (readonly Directive[])[] = [document.directives];
    for (let block = stack.pop(), steps = 0; block && steps < maxDirectives; block = stack.pop(), steps++) {
      for (const directive of block) {
        if (directive.block) stack.push(directive.block);
        const fact = ofDirective(directive);
        if (fact !== null && !found.has(`${fact.kind} ${directive.name}`)) found.set(`${fact.kind} ${directive.name}`, fact);
      }
    }
    yield* found.values();
  },
};

/** nginx bounds bodies to a megabyte unless it is told otherwise, so whatever it hands on is bounded. */
function ofDirective({ name, args, at }: Directive): Fact | null {
  if (name === 'limit_req_zone' || name === 'limit_conn_zone') return { ...limiter(at), ...(/^\$(?:binary_remote_addr|remote_addr|http_x_forwarded_for|realip_remote_addr)$/.test(args[0]?.text ?? '') && { per: 'address' as const }) };
  if (name === 'limit_req' || name === 'limit_conn' || name === 'rate_limit' || name === 'modsecurity') return limiter(at);
  if (/^(?:proxy|uwsgi|fastcgi|scgi)_pass$/.test(name) || name === 'request_body') return bodyLimit(at);
  return null;
}

const requests = /\bratelimit\b|ratelimit\.(?:average|burst)|\binflightreq\b|ingress\.kubernetes\.io\/limit-(?:rps|rpm|connections)|\brate-limiting\b|local_ratelimit|\bthrottl(?:e|ing)\w{0,20}\s?["']?\s?:|throttlingBurstLimit|\bThrottleSettings\b|limit-req\b|BackendTrafficPolicy|CrowdSec|haproxy-ingress\.github\.io\/limit/i;
const bodies = /proxy-body-size|maxRequestBodyBytes|request-size-limiting|client-max-body-size|MAX_CONTENT_LENGTH/i;

/** Labels, annotations and middleware of Traefik, Kubernetes and their kin, in whatever tree they stand. */
export const proxySettingsExtractor: Extractor = {
  topic: 'proxy-settings',
  formats: ['yaml', 'toml'],
  triggers: ['ratelimit', 'inflightreq', 'limit-rps', 'limit-rpm', 'limit-connections', 'rate-limiting', 'throttle', 'throttling', 'proxy-body-size', 'maxrequestbodybytes', 'request-size-limiting', 'backendtrafficpolicy', 'crowdsec'],
  concerns: ({ text }) => /traefik|ingress|kong|envoy|gateway|serverless|AWSTemplate|plugins|middlewares/i.test(text),
  *extract(_document, { text }): Generator<Fact> {
    const plain = text.replace(/(?<=^|\s)#.{0,400}/gm, (found) => ' '.repeat(found.length));
    const limiting = requests.exec(plain);
    if (limiting !== null) yield limiter(rangeIn(limiting));
    const bounding = bodies.exec(plain);
    if (bounding !== null) yield bodyLimit(rangeIn(bounding));
  },
};

function limiter(at: Range): LimiterFact {
  return { kind: 'limiter', layer: 'proxy', purpose: 'requests', at };
}

function bodyLimit(at: Range): BodyLimitFact {
  return { kind: 'body-limit', layer: 'proxy', at };
}

function rangeIn(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length };
}
