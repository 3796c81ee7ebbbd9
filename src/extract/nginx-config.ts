// nginx configuration -> its directives, as far as questions are asked about them. https://nginx.org/en/docs/dirindex.html
import type { Fact } from '../model/fact.ts';
import type { Statement } from '../model/proxy.ts';
import type { Directive } from '../parse/document.ts';
import type { Extractor } from './extractor.ts';

const mostStatements = 20_000;
const deepest = 24;

const blocks = new Set('http server location if limit_except upstream stream events map geo types'.split(' '));
const kept = new Set(
  [
    'include listen server_name root alias index try_files internal return rewrite set error_page',
    'proxy_pass uwsgi_pass fastcgi_pass scgi_pass grpc_pass proxy_buffering uwsgi_buffering fastcgi_buffering scgi_buffering proxy_ignore_headers',
    'proxy_http_version proxy_set_header proxy_hide_header add_header add_header_inherit more_set_headers',
    'gzip gzip_types client_max_body_size server_tokens more_clear_headers',
    'real_ip_header set_real_ip_from ssl ssl_certificate auth_basic auth_request allow deny satisfy',
  ]
    .join(' ')
    .split(' '),
);

export const nginxConfigExtractor: Extractor = {
  topic: 'nginx-config',
  formats: ['nginx'],
  triggers: ['server', 'location', 'proxy_', 'include', 'add_header', 'upstream', 'alias', 'return', 'rewrite', '_pass', 'gzip', 'body_size', 'listen'],
  *extract(document, file): Generator<Fact> {
    if (document.kind !== 'nginx' || file.format !== 'nginx') return;
    const budget = { left: mostStatements };
    const statements = statementsOf(document.directives, budget, 0);
    if (statements.length > 0) yield { kind: 'proxy-file', by: 'nginx', statements, at: { start: 0, end: 0 } };
  },
};

function statementsOf(directives: readonly Directive[], budget: { left: number }, depth: number): Statement[] {
  const found: Statement[] = [];
  for (const directive of directives) {
    const { name, args, at, block } = directive;
    if (block === undefined ? !kept.has(name) && !isServer(directive) : !blocks.has(name)) continue;
    if (--budget.left < 0) break;
    const words = args.map(({ text }) => text);
    if (block === undefined) found.push({ name, args: words, at });
    else found.push({ name, args: words, at: { start: at.start, end: args.at(-1)?.at.end ?? at.start + name.length }, block: depth < deepest && !/^(?:map|geo|types|events)$/.test(name) ? statementsOf(block, budget, depth + 1) : [] });
  }
  return found;
}

/** `server app:8000;` of an upstream. */
function isServer({ name, args }: Directive): boolean {
  return name === 'server' && args.length > 0;
}
