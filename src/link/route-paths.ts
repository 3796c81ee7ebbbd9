// link: paths of routes, as their frameworks write them: joined, covered, matched. Patterns are text of the scanned repository and
// never become regular expressions.

/** `/a` + `b/` -> `/a/b/`; an empty part adds nothing. */
export function joined(prefix: string, path: string): string {
  if (path === '') return prefix;
  if (prefix === '') return /^[/^(]/.test(path) ? path : `/${path}`;
  return `${prefix.replace(/\/+$/, '')}/${path.replace(/^\^?\/*/, '')}`;
}

/** Whether a middleware's path covers a route's: whole segments of it. A base that could not be read may be none. */
export function covers(under: string, path: string): boolean {
  const start = withoutBase(under).replace(/\/?\*?$/, '');
  const rest = withoutBase(path);
  return start === '' || rest === start || rest.startsWith(`${start}/`);
}

/** `{…}/api` -> `/api` */
function withoutBase(path: string): string {
  return path.replace(/^\/?\{…\}(?=\/.)/, '');
}

/** `/api/*`, `/api/(.*)`, `/api/:path*`, `/api`, `/((?!api|_next).*)` against a path. */
export function matchesPath(pattern: string, path: string): boolean {
  if (pattern === path || pattern.replace(/\/$/, '') === path.replace(/\/$/, '')) return true;
  const not = /^(.*?)\/?\(\(\?!([^()]{0,400})\)\.[*+]\)$/.exec(pattern);
  if (not !== null) return path.startsWith(not[1] ?? '') && !(not[2] ?? '').split('|').some((part) => startsLike(path.slice((not[1] ?? '').length).replace(/^\//, ''), part));
  const star = /^(.*?)(?:\/?:\w+\*|\/?\(\.\*\)|\/?\{\*\w+\}|\*+)$/.exec(pattern);
  return star !== null && path.startsWith(star[1] ?? '');
}

/** An alternative of a negative look-ahead: a plain start, or "has a dot". */
function startsLike(rest: string, part: string): boolean {
  if (/^\.\*\\+\.(?:\.\*|\w*)$/.test(part)) return rest.includes('.');
  const plain = part.replaceAll('\\', '').replace(/\$$/, '');
  return plain !== '' && /^[\w./-]+$/.test(plain) && rest.startsWith(plain);
}
