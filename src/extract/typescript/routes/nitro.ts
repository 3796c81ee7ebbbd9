// extract/typescript/routes: Nitro, the server of Nuxt -> RouteFact, UseFact: handlers and middleware by where their files stand.
// https://nitro.build/guide/routing
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { Survey } from '../survey.ts';
import { lastName } from '../syntax.ts';
import { exportedBy, peel } from './exported.ts';

const framework = 'nitro';
const place = /(?:^|\/)server\/(api|routes|middleware)\/(.+)\.[cm]?[jt]s$/;
const method = /\.(get|post|put|patch|delete|head|options|connect|trace)$/;

export function* nitroRoutes(survey: Survey, { path }: SourceFile): Iterable<Fact> {
  const [, kind, file] = place.exec(path) ?? [];
  const found = file === undefined ? undefined : exportedBy(survey).get('default');
  if (file === undefined || found === undefined || found.node === null || !ts.isCallExpression(found.node) || !/handler$/i.test(lastName(found.node.expression))) return;
  const { handler, safeguards, transport } = peel(found, survey);
  if (kind === 'middleware') {
    yield { kind: 'use', framework, chain: [...safeguards, { what: handler, how: 'middleware', at: found.at }], at: found.at };
    return;
  }
  const verb = method.exec(file)?.[1]?.toUpperCase() ?? '*';
  const isSocket = lastName(found.node.expression) === 'defineWebSocketHandler';
  const pattern = { kind: 'literal', value: `${kind === 'api' ? '/api/' : '/'}${segmentsOf(file)}`.replace(/(?!^)\/$/, ''), at: found.at } as const;
  yield { kind: 'route', framework, methods: isSocket ? [] : [verb], pattern, transport: isSocket ? 'websocket' : transport, handler, safeguards, at: found.at };
}

/** `users/[id].get`, `users/index.post` */
function segmentsOf(file: string): string {
  return file.replace(method, '').split('/').filter((segment, at, all) => !/^\(.*\)$/.test(segment) && !(segment === 'index' && at === all.length - 1)).join('/');
}
