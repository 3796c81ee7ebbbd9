// Options of known tools that turn certificate verification off -> facts, by the option's own name.
import type { TlsVerifyFact } from '../model/fact.ts';
import { isTrue, nodeAt, textOf, walkEntries } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { scalarValue } from './interpolation.ts';

/** Traefik, Prometheus and its kin, Kubernetes APIService and kubeconfig, Grafana data sources, Helm, Argo CD. */
const offWhenTrue = new Set(['insecureskipverify', 'insecure_skip_verify', 'insecureskiptlsverify', 'insecure-skip-tls-verify', 'insecure_skip_tls_verify', 'tlsskipverify', 'tls_skip_verify', 'skip_tls_verify', 'skip-tls-verify']);
/** .npmrc, .yarnrc.yml, pip and conda. */
const offWhenFalse = new Set(['strict-ssl', 'enablestrictssl', 'ssl_verify', 'verify_ssl']);

/** One of the options with a value of its own: in the schemas of custom resources it has a description below it. */
const given = /(?:skip_?-?(?:tls_?-?)?verify|strict-?ssl|ssl_verify|verify_ssl)["']?\s{0,40}[:=]\s{0,200}(?:[&!]\S{1,40}\s{1,40})?["']?(?:true|yes|on|1|false|no|0|y|\*|\$)/i;

export const tlsOptionsExtractor: Extractor = {
  topic: 'tls-options',
  formats: ['yaml', 'json', 'toml', 'ini'],
  triggers: ['insecureskip', 'insecure_skip', 'insecure-skip', 'tlsskipverify', 'tls_skip_verify', 'skip_tls_verify', 'skip-tls-verify', 'strict-ssl', 'enablestrictssl', 'ssl_verify', 'verify_ssl'],
  concerns: ({ text }) => given.test(text),
  *extract(document): Generator<TlsVerifyFact> {
    if (document.kind !== 'tree') return;
    // Scraping inside a cluster meets components' own certificates, which nobody signs; no client of ours is at risk.
    const roots = document.roots.filter((root) => !/^(?:Service|Pod)Monitor$/.test(textOf(nodeAt(root, 'kind')) ?? ''));
    for (const { entry } of walkEntries(roots)) {
      const key = entry.key.toLowerCase();
      if (entry.value.kind !== 'scalar') continue;
      const isOff = offWhenTrue.has(key) ? isTrue(entry.value) : offWhenFalse.has(key) && /^(?:false|no|0)$/i.test(entry.value.raw.replace(/["']/g, ''));
      if (!isOff) continue;
      yield { kind: 'tls-verify', option: entry.key, value: scalarValue(entry.value, 'none'), offWhen: 'always', guards: [], at: { start: entry.keyAt.start, end: entry.value.at.end } };
    }
  },
};
