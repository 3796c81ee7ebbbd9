// compose/unreachable-peer: a service is told to ask a peer under a name, network or port where nobody answers.
// https://docs.docker.com/compose/how-tos/networking/
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Reference } from '../../src/link/compose/references.ts';
import { referencesOf } from '../../src/link/compose/references.ts';
import type { StackService } from '../../src/link/compose/service.ts';
import { mayBeRead, readNames } from '../../src/link/variables.ts';
import { deployedStacks } from './deployed.ts';
import type { Fault } from './peers.ts';
import { faultOf } from './peers.ts';

interface Found {
  readonly fault: Fault;
  readonly reference: Reference;
  readonly service: StackService;
  readonly development: boolean;
}

export const rule = projectRule({
  id: 'compose/unreachable-peer',
  severity: 'P1',
  confidence: 'high',
  *check(project) {
    const groups = new Map<string, Found[]>();
    for (const found of faults(project)) {
      const { fault, reference } = found;
      const key = [fault.kind, fault.peer?.path, fault.peer?.name, reference.host, reference.port].join('\0');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [found]);
      else if (!group.some((each) => samePlace(each.reference, reference))) group.push(found);
    }
    for (const group of groups.values()) yield problemOf(group);
  },
});

function samePlace(one: Reference, other: Reference): boolean {
  return one.path === other.path && one.at.start === other.at.start;
}

/** What is put right by another file that it is started with is none. */
function faults(project: Project): Found[] {
  const found: Found[] = [];
  const right = new Set<string>();
  for (const { stack, development } of deployedStacks(project)) {
    for (const service of stack.services) {
      for (const reference of referencesOf(project, stack, service)) {
        const fault = isIdle(project, service, reference) ? null : faultOf(project, stack, service, reference);
        if (fault !== null) found.push({ fault, reference, service, development });
        else right.add(keyOf(service, reference));
      }
    }
  }
  return found.filter(({ service, reference }) => !right.has(keyOf(service, reference))).sort((a, b) => Number(a.development) - Number(b.development));
}

const fewestRead = 3;

/** In an env file that services share, for code of this repository that reads others and not this one. */
function isIdle(project: Project, { build }: StackService, { from, by }: Reference): boolean {
  return from === 'env-file' && build !== null && readNames(project).size >= fewestRead && !mayBeRead(project, by);
}

function keyOf({ name }: StackService, { path, at, host, port }: Reference): string {
  return [name, path, at.start, host, port].join('\0');
}

const mostRelated = 8;

function problemOf(group: readonly Found[]): Problem & { path: string } {
  const [first, ...others] = group as [Found, ...Found[]];
  const { fault, reference, service, development } = first;
  const { peer } = fault;
  const related: Related[] = others.slice(0, mostRelated).map((each) => ({ path: each.reference.path, at: each.reference.at, note: 'also', data: { service: each.service.name } }));
  const port = peer?.ports.find(({ container }) => container === fault.listens);
  if (peer !== undefined) related.push({ path: port?.path ?? peer.path, at: port?.at ?? peer.at, note: 'peer', data: { peer: peer.name } });
  if (reference.path !== service.path || reference.from === 'proxy') related.push({ path: service.path, at: service.at, note: 'asks', data: { service: service.name } });
  return {
    path: reference.path,
    at: reference.at,
    message: fault.kind,
    data: { service: service.name, host: reference.host, port: reference.port ?? '', by: reference.by, peer: peer?.name ?? '', listens: fault.listens ?? '' },
    severity: development || reference.from === 'template' ? 'P2' : 'P1',
    confidence: fault.kind === 'unknown-name' || reference.from === 'template' ? 'medium' : 'high',
    related,
    symbol: `${service.name}.${reference.by}`,
  };
}
