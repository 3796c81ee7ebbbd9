// Facts about web servers that stand before applications: what they are told, where their files come from, what applications tell them.
import type { Range } from './range.ts';

/**
 * A directive in the server's own words. What it means depends on the place that includes give it, which is known only when all files
 * are; so nothing is interpreted here.
 */
export interface Statement {
  readonly name: string;
  readonly args: readonly string[]; // quotes removed
  readonly at: Range; // of a block: its head, up to the brace
  readonly block?: readonly Statement[];
}

/** A file of a web server's configuration. */
export interface ProxyFileFact {
  readonly kind: 'proxy-file';
  readonly by: 'nginx';
  readonly statements: readonly Statement[];
  readonly at: Range;
}

/** A file or folder of the repository that a service finds at a path of its container. */
export interface BindMountFact {
  readonly kind: 'bind-mount';
  readonly service: string;
  readonly source: string; // as written, relative to the file
  readonly target: string;
  readonly at: Range;
}

/** Something that ends TLS before what the repository runs: a proxy that does it by itself, an ingress, a platform, a tunnel. */
export interface TlsEndFact {
  readonly kind: 'tls-end';
  readonly by: string; // 'caddy', 'traefik', 'ingress', 'cloudflared', 'fly.toml', …
  readonly at: Range;
}

/** What a file tells proxies or compressors of the answers that it streams. */
export interface StreamHintFact {
  readonly kind: 'stream-hint';
  readonly says: 'unbuffered' | 'uncompressed'; // X-Accel-Buffering: no, or a library that sends it; Cache-Control: no-transform, or flushed by hand
  readonly at: Range;
}

/** Headers by which browsers protect a page, in lower case. https://owasp.org/www-project-secure-headers/ */
export const protectingHeaders = ['x-content-type-options', 'x-frame-options', 'content-security-policy', 'strict-transport-security'] as const;

/** A file that sets headers by which browsers protect a page, or uses a library that does. */
export interface SecurityHeadersFact {
  readonly kind: 'security-headers';
  readonly by: string; // the library, or the header as written
  readonly at: Range;
}
