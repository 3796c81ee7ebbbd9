// link: what a location does to answers that come bit by bit, and to connections that change their protocol.
import type { Project } from '../../model/project.ts';
import type { StreamHintFact } from '../../model/proxy.ts';
import type { Route } from '../../model/route.ts';
import { ships } from '../project.ts';
import { servingOf } from '../serving.ts';
import type { Placed } from './config.ts';
import { listAt, valueAt } from './config.ts';
import type { Serving } from './serving.ts';

/** Answers are collected before they go out; on unless it is turned off. https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering */
export function buffers({ location, pass }: Serving): boolean {
  if (pass.by === 'grpc') return false;
  const said = valueAt(location.block, `${pass.by}_buffering`)?.args[0];
  return said === undefined || said === 'on';
}

/** What the application says of buffering is not heard. */
export function ignoresHint({ location }: Serving): boolean {
  return listAt(location.block, 'proxy_ignore_headers').some(({ args }) => args.some((name) => name.toLowerCase() === 'x-accel-buffering'));
}

/** Event streams are packed: only where their type is named, or all are. https://nginx.org/en/docs/http/ngx_http_gzip_module.html#gzip_types */
export function compresses({ location }: Serving): Placed | null {
  if (valueAt(location.block, 'gzip')?.args[0] !== 'on') return null;
  const types = valueAt(location.block, 'gzip_types');
  return types?.args.some((type) => type === '*' || type === 'text/event-stream') === true ? types : null;
}

export type Upgrading = 'yes' | 'no' | 'old-protocol';

/** The headers of one hop are not handed on unless somebody says so, and HTTP/1.0 knows no change. https://nginx.org/en/docs/http/websocket.html */
export function upgrades({ location, pass }: Serving): Upgrading {
  if (pass.by !== 'proxy') return 'yes';
  const headers = listAt(location.block, 'proxy_set_header').map(({ args }) => args[0]?.toLowerCase());
  if (!headers.includes('upgrade')) return 'no';
  return valueAt(location.block, 'proxy_http_version')?.args[0] === '1.1' ? 'yes' : 'old-protocol';
}

/**
 * Said in the handler's own file, or in one that answers no requests itself: a helper, a middleware. Nest says so with every stream.
 * https://github.com/nestjs/nest/blob/master/packages/core/router/sse-stream.ts
 */
export function hintFor(project: Project, route: Route, says: StreamHintFact['says']): boolean {
  if (says === 'unbuffered' && route.framework === 'nestjs') return true;
  const home = route.handler?.path ?? route.path;
  const { handlers } = servingOf(project);
  return project.of('stream-hint').some((fact) => fact.says === says && ships(fact) && (fact.path === home || (!handlers.has(fact.path) && fact.path.endsWith('.py') === home.endsWith('.py'))));
}
