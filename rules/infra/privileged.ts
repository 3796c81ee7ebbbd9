// infra/privileged: a container is given its host, so that a flaw in it is one of the host. CWE-250; CIS Docker Benchmark 5.4, 5.31; Pod Security Standards, Baseline.
import type { Data, Problem, Related, Severity } from '../../src/model/finding.ts';
import type { HostAccessFact, HostGrant } from '../../src/model/kubernetes.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isBeforeProduction } from '../k8s/shipped.ts';
import { ownerOf } from './backing.ts';
import { isDevelopmentService, isPipeline, servesDevelopment } from './deployment.ts';
import { needs } from './host-agents.ts';
import { isStoreProduct, productOf } from './products.ts';

interface Place {
  readonly fact: Located<HostAccessFact>;
  readonly grant: HostGrant;
  readonly severity: Severity;
  readonly whenNew?: Severity;
}

export const rule = projectRule({
  id: 'infra/privileged',
  severity: 'P1',
  *check(project) {
    const groups = new Map<string, Place[]>();
    for (const place of places(project)) {
      // What blocks is one finding a service; the rest one a file.
      const blocks = place.severity === 'P1' || place.whenNew !== undefined;
      const key = blocks ? `${place.fact.path}\0${place.fact.service}` : place.fact.path;
      groups.set(key, [...(groups.get(key) ?? []), place]);
    }
    for (const found of groups.values()) yield* problemOf(found);
  },
});

function* places(project: Project): Generator<Place> {
  for (const fact of project.of('host-access')) {
    const development = isForDevelopment(project, fact);
    if (fact.role !== 'production' || isPipeline(fact.path) || isAsleep(project, fact)) continue;
    for (const grant of fact.grants) {
      if (grant.conditional === true) continue;
      const severity = severityOf(project, fact, grant);
      if (severity === null) continue;
      const whenNew = severity === 'P2' && !development && grave.has(grant.what) && isOwn(project, fact, grant) && fact.object !== 'DaemonSet' ? { whenNew: 'P1' as const } : {};
      yield { fact, grant, ...(development ? { severity: 'P3' } : { severity, ...whenNew }) };
    }
  }
}

function isForDevelopment(project: Project, { by, path }: Located<HostAccessFact>): boolean {
  return by === 'compose' ? servesDevelopment(project, path) : isBeforeProduction(path);
}

/** It starts with no plain `up`. */
function isAsleep(project: Project, { by, path, service }: Located<HostAccessFact>): boolean {
  return by === 'compose' && project.of('service').some((each) => each.path === path && each.name === service && isDevelopmentService(each));
}

const grave: ReadonlySet<HostGrant['what']> = new Set(['privileged', 'docker-socket', 'host-pid', 'host-root']);

function isOwn(project: Project, { by }: HostAccessFact, { images }: HostGrant): boolean {
  return (by === 'compose' && images.length === 0) || images.some((image) => ownerOf(project, image) === 'own');
}

/**
 * P1 for all privileges of an application of one's own or of a datastore, which needs none. Programs that start containers get the
 * socket on purpose, browsers SYS_ADMIN for their sandbox, and what runs on each node of a cluster looks after the node.
 */
function severityOf(project: Project, fact: Located<HostAccessFact>, grant: HostGrant): Severity | null {
  const { what, images } = grant;
  if (images.length > 0 && images.some((image) => needs(image, what))) return what === 'docker-socket' || what === 'privileged' ? 'P3' : null;
  const own = isOwn(project, fact, grant);
  const managesContainers = fact.grants.some((each) => each.what === 'docker-socket');
  if (grant.once === true || fact.object === 'DaemonSet') return grave.has(what) && own ? 'P2' : 'P3';
  const unlimited = what === 'privileged' || (what === 'capability' && /^(?:CAP_)?ALL$/i.test(grant.detail));
  if (unlimited && !managesContainers && !runsSource(project, fact) && (own || images.some((image) => isStoreProduct(productOf(image))))) return 'P1';
  if (what === 'host-ipc') return 'P3';
  return own || grave.has(what) || unlimited ? 'P2' : 'P3';
}

/** Somebody works on it there: what was built is mounted over by its source. */
function runsSource(project: Project, { by, path, service }: Located<HostAccessFact>): boolean {
  return by === 'compose' && project.of('service').some((each) => each.path === path && each.name === service && each.source === true);
}

function* problemOf(places: readonly Place[]): Generator<Problem & { path: string }> {
  const [first, ...others] = [...places].sort((a, b) => a.severity.localeCompare(b.severity) || rank(a) - rank(b) || a.grant.at.start - b.grant.at.start);
  if (first === undefined) return;
  const { fact, grant, severity, whenNew } = first;
  yield {
    path: fact.path,
    at: grant.at,
    message: grant.what,
    data: dataOf(first),
    severity,
    ...(whenNew && { whenNew }),
    symbol: fact.service,
    ...(fact.by === 'compose' && { twin: `${fact.service} ${grant.what}` }),
    related: others.slice(0, 20).map((place): Related => ({ path: place.fact.path, at: place.grant.at, note: `also-${place.grant.what}`, data: dataOf(place) })),
  };
}

function rank({ grant }: Place): number {
  return ['privileged', 'docker-socket', 'host-root', 'host-pid', 'capability', 'unconfined', 'host-network', 'host-ipc', 'escalation'].indexOf(grant.what);
}

function dataOf({ fact, grant }: Place): Data {
  return { service: fact.service.includes('{{') ? (fact.object ?? '') : fact.service, detail: grant.detail };
}
