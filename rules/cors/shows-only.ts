// cors: does what stands behind a policy know its callers, or change anything for them?
import type { CorsFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Route } from '../../src/model/route.ts';
import { routesOf } from '../../src/link/routes.ts';
import { recognisesCallers } from '../auth/sensitive-route.ts';

const reading = /^(?:GET|HEAD|OPTIONS)$/;

const probe = /^\/?$|health|ready|live|ping|status|version/i;

/** Every route behind it is found, only reads, and is the same for everybody: a visitor's credentials get a page nothing more. */
export function showsOnly(project: Project, { path, at }: Located<CorsFact>): boolean {
  const behind = routesOf(project).filter(({ guards }) => guards.some((guard) => guard.path === path && guard.at.start < at.end && at.start < guard.at.end));
  if (!behind.every(isReading) || behind.every(({ url }) => probe.test(url))) return false; // a frame of probes alone is there to be filled
  const files = new Set([path, ...behind.flatMap(({ handler, path: own }) => [own, handler?.path ?? own])]);
  return !project.of('credential-use').some((use) => files.has(use.path));
}

/** Routes are found, and none of them asks who calls: there is nobody that a page could act as. */
export function knowsNobody(project: Project, { path }: Located<CorsFact>): boolean {
  const routes = routesOf(project).filter(({ application }) => application?.path === path);
  return routes.some(({ url }) => !probe.test(url)) && routes.every(({ authentication, guards }) => authentication === 'none' && !guards.some(asks)) && !recognisesCallers(project, path);
}

function asks({ name }: Route['guards'][number]): boolean {
  return /session|auth|login|user/i.test(name);
}

function isReading({ methods, transport, authentication, guards }: Route): boolean {
  return transport === 'http' && authentication === 'none' && methods.every((method) => reading.test(method)) && !guards.some(asks);
}
