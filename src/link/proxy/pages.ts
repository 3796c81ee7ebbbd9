// link: which servers of a configuration answer with pages, and whether they send the headers by which browsers protect them.
import { protectingHeaders } from '../../model/proxy.ts';
import type { Placed, ProxyConfig } from './config.ts';
import { allIn, listAt, valueAt } from './config.ts';
import { locationFor, locationsOf } from './locations.ts';
import type { Location } from './locations.ts';
import { passOf } from './passes.ts';

const protecting = new RegExp(`^(?:${protectingHeaders.join('|')})\\b`, 'i');

export function isProtecting({ name, args }: Placed): boolean {
  if (name === 'add_header') return protecting.test(args[0] ?? '');
  return name === 'more_set_headers' && args.some((word) => protecting.test(word));
}

/** The configuration sends them somewhere, or includes a file that the repository lacks and that may. */
export function protects({ root, lacking }: ProxyConfig): boolean {
  return lacking.size > 0 || [...allIn(root)].some((each) => isProtecting(each) || (each.name === 'include' && /secur|header/i.test(each.args[0] ?? '')));
}

/** Who answers the root: the server with files of its own, or what it hands requests on to. */
export function rootOf(config: ProxyConfig, server: Placed): 'files' | 'handed-on' | null {
  const location = locationFor(server, '/');
  if (location === 'unknown') return null;
  const block = location?.block ?? server;
  if (location !== null && passOf(config, block) !== null) return 'handed-on';
  if (block.inner.some(({ name }) => name === 'return')) return null;
  const last = block.inner.find(({ name }) => name === 'try_files')?.args.at(-1) ?? '';
  const fallback = last.startsWith('@') ? locationsOf(server).find(({ kind, path }) => kind === 'named' && path === last) : undefined;
  if (fallback !== undefined && passOf(config, fallback.block) !== null) return 'handed-on';
  return valueAt(block, 'root') !== null || block.inner.some(({ name }) => name === 'alias') ? 'files' : null;
}

/**
 * Locations of pages that set a header of their own and so lose those of the level above.
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 */
export function losing(server: Placed): { readonly location: Location; readonly own: Placed; readonly lost: Placed }[] {
  return locationsOf(server).flatMap((location) => {
    const own = location.block.inner.find(({ name }) => name === 'add_header');
    const lost = listAt(server, 'add_header').find(isProtecting);
    if (own === undefined || lost === undefined || !answersPages(location) || valueAt(location.block, 'add_header_inherit')?.args[0] === 'merge') return [];
    return location.block.inner.some(isProtecting) || location.block.inner.some(({ name, args }) => name === 'include' && /secur|header/i.test(args[0] ?? '')) ? [] : [{ location, own, lost }];
  });
}

/** Everything, or the page of a single-page application. */
function answersPages({ kind, path }: Location): boolean {
  return kind !== 'regex' ? path === '/' || /\.html?$/.test(path) : /html/.test(path) && !/\b(?:js|css|png|woff)/.test(path);
}
