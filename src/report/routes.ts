// The route inventory for `readiness-gate routes`: text, JSON or Markdown.
import type { RouteEntry } from '../model/result.ts';
import type { Authentication } from '../model/route.ts';
import type { Colors } from './colors.ts';
import { codeSpan, table } from './markdown-escape.ts';
import { visible } from './phrase.ts';
import { cut, pad, width } from './width.ts';
import type { Words } from './words.ts';

export interface RouteStyle {
  readonly colors: Colors;
  readonly width: number;
}

export function routesText(routes: readonly RouteEntry[], words: Words, { colors }: RouteStyle): string {
  const rows = routes.map((route) => [methodsOf(route), visible(route.url), authenticationOf(route, words), guardsOf(route), placeOf(route)]);
  const head = heads(words);
  const widths = head.map((title, at) => Math.min(mostColumns[at] ?? 60, Math.max(width(title), ...rows.map((row) => width(row[at] ?? '')))));
  const line = (cells: readonly string[]): string => cells.map((cell, at) => (at === cells.length - 1 ? cell : pad(cut(cell, widths[at] ?? 60), widths[at] ?? 60))).join('  ').trimEnd();
  const lines = rows.map((row, at) => colorOf(routes[at]?.authentication ?? 'none', colors)(line(row)));
  return `${[colors.bold(line(head)), ...lines, '', summary(routes, words)].join('\n')}\n`;
}

const mostColumns = [16, 60, 14, 48, 120];

export function routesMarkdown(routes: readonly RouteEntry[], words: Words): string {
  const rows = routes.map((route) => [methodsOf(route), codeSpan(route.url), authenticationOf(route, words), guardsOf(route) === '' ? '' : codeSpan(guardsOf(route)), codeSpan(placeOf(route))]);
  return `${[...table(heads(words), rows), '', summary(routes, words)].join('\n')}\n`;
}

export function routesJson(routes: readonly RouteEntry[]): string {
  return `${JSON.stringify({ schemaVersion: 1, routes }, null, 2)}\n`;
}

function heads(words: Words): string[] {
  return [words.t('route-methods'), words.t('route-path'), words.t('route-authentication'), words.t('route-guard'), words.t('route-place')];
}

function methodsOf({ methods, transport }: RouteEntry): string {
  const marks = { http: '', websocket: 'WebSocket', sse: 'SSE', static: 'static' } as const;
  return [methods.join(','), marks[transport]].filter((part) => part !== '').join(' ');
}

function authenticationOf({ authentication }: RouteEntry, words: Words): string {
  return words.t(`route-authentication-${authentication}`);
}

/** What decides, with its place; of several that decide alike, the nearest to the route. */
function guardsOf({ guards, authentication }: RouteEntry): string {
  const guard = authentication === 'none' ? undefined : guards.findLast((each) => each.authentication === authentication);
  return guard === undefined ? '' : visible(`${guard.name} ${guard.path}:${guard.startLine}`);
}

function placeOf({ path, startLine }: RouteEntry): string {
  return visible(`${path}:${startLine}`);
}

function colorOf(authentication: Authentication, colors: Colors): (text: string) => string {
  if (authentication === 'none' || authentication === 'presence') return colors.yellow;
  return authentication === 'required' ? (text) => text : colors.dim;
}

function summary(routes: readonly RouteEntry[], words: Words): string {
  const open = routes.filter(({ authentication }) => authentication === 'none' || authentication === 'presence').length;
  return words.t('routes-count', { routes: routes.length, open });
}
