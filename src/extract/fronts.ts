// Configuration -> what stands before applications and ends TLS, and headers that browsers protect pages by.
// Caddy gets certificates by itself: https://caddyserver.com/docs/automatic-https
import type { Fact } from '../model/fact.ts';
import type { Range } from '../model/range.ts';
import { protectingHeaders } from '../model/proxy.ts';
import type { Directive, Document } from '../parse/document.ts';
import type { Extractor } from './extractor.ts';

const headers = new RegExp(`\\b(?:${protectingHeaders.join('|')})\\b|contentTypeNosniff|frameDeny|customFrameOptionsValue|stsSeconds`, 'i');

export const caddyFrontExtractor: Extractor = {
  topic: 'caddy-front',
  formats: ['caddyfile'],
  triggers: [],
  *extract(document, { text }): Generator<Fact> {
    yield* headerFact(text);
    const site = document.kind === 'nginx' && !/^\s*auto_https\s+off\b/m.test(text) ? endsTls(document) : null;
    if (site !== null) yield { kind: 'tls-end', by: 'caddy', at: site };
  },
};

/** A site whose address is a name, or comes from the environment, without `http://` or port 80. */
function endsTls({ directives }: Extract<Document, { kind: 'nginx' }>): Range | null {
  const isNamed = ({ name }: Directive): boolean => name !== '{' && !/^\(|^&|^http:\/\/|^(?:localhost|127\.0\.0\.1)?:\d+$/.test(name);
  return directives.find((each) => each.block !== undefined && isNamed(each))?.at ?? null;
}

/** Labels and variables by which Traefik, nginx-proxy and their kin are asked to serve a container; tunnels; ingresses. */
const ends: readonly (readonly [string, RegExp])[] = [
  ['traefik', /\btraefik\.(?:http|enable|docker)|\bcertificatesResolvers\b/i],
  ['nginx-proxy', /\b(?:VIRTUAL_HOST|LETSENCRYPT_HOST)\b/],
  ['certbot', /\b(?:certbot|acme-companion|letsencrypt|lego|acme\.sh)\b/i],
  ['tunnel', /\bcloudflared\b|\btailscale\b|\bngrok\b/i],
  ['caddy', /\bimage:\s*["']?(?:[\w./-]*\/)?caddy\b|\bcaddy(?:_\d+)?(?::|\.reverse_proxy)/i],
  ['load-balancer', /^kind:\s*(?:Ingress|IngressRoute|Gateway|HTTPRoute|VirtualService)\b|AWS::ElasticLoadBalancing|AWS::CertificateManager|\baws_(?:lb|alb|acm)/im],
];

export const frontsExtractor: Extractor = {
  topic: 'fronts',
  formats: ['yaml', 'toml', 'json', 'ini'],
  triggers: ['traefik', 'virtual_host', 'letsencrypt', 'certbot', 'acme', 'cloudflared', 'tailscale', 'ngrok', 'caddy', 'kind: ingress', 'kind: gateway', 'httproute', 'virtualservice', 'elasticloadbalancing', 'aws::certificatemanager', ...protectingHeaders, 'contenttypenosniff', 'framedeny', 'stsseconds'],
  concerns: ({ path }) => !path.includes('.github/') && !/(?:^|\/)package(?:-lock)?\.json$|lock\.ya?ml$/.test(path),
  *extract(_document, { text }): Generator<Fact> {
    const plain = text.replace(/(?<=^|\s)#.{0,400}/gm, (found) => ' '.repeat(found.length));
    for (const [by, pattern] of ends) {
      const end = pattern.exec(plain);
      if (end !== null) yield { kind: 'tls-end', by, at: rangeIn(end) };
    }
    yield* headerFact(plain);
  },
};

function* headerFact(text: string): Generator<Fact> {
  const found = headers.exec(text);
  if (found !== null) yield { kind: 'security-headers', by: found[0], at: rangeIn(found) };
}

function rangeIn(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length };
}
