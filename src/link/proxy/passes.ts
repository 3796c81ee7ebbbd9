// link: what locations hand requests on to: host and port, and what they make of the path.
import type { Placed, ProxyConfig } from './config.ts';
import { found, patternOf } from './pattern.ts';

export interface Pass {
  readonly statement: Placed; // proxy_pass, uwsgi_pass, …
  readonly by: 'proxy' | 'uwsgi' | 'fastcgi' | 'scgi' | 'grpc';
  readonly hosts: readonly string[]; // of all servers of the upstream; '' where it cannot be told
  readonly uri: string | null; // what stands in place of the location's prefix; null: the path goes on as it came
}

/** Of the location itself, or of a condition in it: it is not inherited. */
export function passOf(config: ProxyConfig, location: Placed): Pass | null {
  for (const block of [location, ...location.inner.filter(({ name }) => name === 'if' || name === 'limit_except')]) {
    for (const statement of block.inner) {
      const by = /^(proxy|uwsgi|fastcgi|scgi|grpc)_pass$/.exec(statement.name)?.[1];
      const target = statement.args[0];
      if (by !== undefined && target !== undefined) return { statement, by: by as Pass['by'], ...addressed(config, location, resolved(location, target, 0), by === 'proxy') };
    }
  }
  return null;
}

/** `http://$upstream:8000` where `set $upstream api;` says what that is. */
function resolved(place: Placed, text: string, depth: number): string {
  if (depth > 4) return text;
  return text.replaceAll(/\$\{?(\w{1,60})\}?/g, (whole, name: string) => {
    for (let level: Placed | null = place; level !== null; level = level.outer) {
      const set = level.inner.find((each) => each.name === 'set' && each.args[0] === `$${name}`);
      if (set?.args[1] !== undefined) return resolved(level, set.args[1], depth + 1).slice(0, 300);
    }
    return whole;
  });
}

function addressed(config: ProxyConfig, location: Placed, target: string, hasUri: boolean): Pick<Pass, 'hosts' | 'uri'> {
  const [, host = '', rest = ''] = /^(?:\w{1,10}:\/\/)?([^/]{0,200})(.{0,300})/.exec(target.replace(/\$request_uri$|\$uri(?:\$is_args\$args)?$/, '')) ?? []; // the path as it came
  if (/^unix:/.test(host) || target.includes('://unix:')) return { hosts: [''], uri: null };
  const upstream = upstreamOf(config, host);
  const hosts = upstream === null ? [hostOf(host)] : upstream;
  const variable = /[$]/.test(rest) || location.args[0]?.startsWith('~') === true;
  return { hosts, uri: !hasUri || rest === '' ? null : variable && rest !== '/' ? '' : rest };
}

function upstreamOf({ root }: ProxyConfig, name: string): readonly string[] | null {
  for (const block of [root, ...root.inner.filter((each) => each.name === 'http')]) {
    const upstream = block.inner.find((each) => each.name === 'upstream' && each.args[0] === name);
    if (upstream !== undefined) return upstream.inner.flatMap((each) => (each.name === 'server' ? [hostOf(each.args[0] ?? '')] : []));
  }
  return null;
}

/** The name without port, `.namespace.svc` and the like; '' for addresses in numbers and for what only the environment says. */
function hostOf(text: string): string {
  const name = text.replace(/:(?:\d+|\$.*)$/, '').replace(/\.[\w-]+\.svc(?:\..*)?$/, '');
  return /[$[\]{}]|^unix:|^(?:localhost|127\.|0\.0\.0\.0|host\.docker\.internal)|^(?:\d+\.){3}\d+$|^__\w+__$/.test(name) ? '' : name.toLowerCase();
}

/**
 * The paths under which the world may find what the application calls `url`, if this location answers them. An expression keeps the path,
 * and so does a location without a URI of its own, unless a rewrite takes its prefix away: what the rewrite does not match goes on as it came.
 */
export function publicPaths(location: { readonly kind: string; readonly path: string; readonly block: Placed }, pass: Pass, url: string): string[] {
  if (pass.uri !== null && pass.uri !== '') {
    if (location.kind === 'regex') return [];
    const base = pass.uri;
    return url.startsWith(base) ? [location.path + url.slice(base.length)] : [];
  }
  if (pass.uri === '') return [];
  const rewrites = location.block.inner.filter(({ name }) => name === 'rewrite');
  const asItCame = rewrites.every(({ args }) => isPassedBy(args[0] ?? '', url)) ? [url] : [];
  const [only] = rewrites;
  const rewritten = only === undefined || rewrites.length > 1 ? null : beforeRewrite(only, url);
  return rewritten === null ? asItCame : [...asItCame, rewritten];
}

/** An expression that is understood and does not match the path. */
function isPassedBy(expression: string, path: string): boolean {
  const pattern = patternOf(expression, false);
  return pattern !== null && found(pattern, path) === false;
}

function beforeRewrite({ args }: Placed, url: string): string | null {
  const [expression = '', into = ''] = args;
  const [, prefix] = /^\^((?:\/[\w.-]+)*\/?)(?:\(\/?\.[*+]\)|\(\/\|\$\)\(\.\*\)|\/\?\(\.\*\))\$?$/.exec(expression) ?? [];
  const [, start] = /^((?:\/[\w.-]+)*\/?)\$[12]$/.exec(into) ?? [];
  if (prefix === undefined || start === undefined || !url.startsWith(start)) return null;
  const rest = url.slice(start.length);
  return prefix.endsWith('/') || rest.startsWith('/') ? prefix + rest : `${prefix}/${rest}`;
}
