// state/in-memory-store: sessions, conversations, jobs or orders live in the memory of one process. CWE-664.
import { projectRule } from '../../src/model/rule.ts';
import type { Problem } from '../../src/model/finding.ts';
import type { ContainerFact, MemoryStoreFact } from '../../src/model/container.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Severity } from '../../src/model/finding.ts';
import { keptContainers } from '../../src/link/containers.ts';
import { isForDemonstration } from '../../src/link/demonstration.ts';
import type { Kept } from '../../src/link/containers.ts';
import { developmentReach } from '../../src/link/evidence.ts';
import { reachOf } from '../../src/link/resolve.ts';
import { servingOf } from '../../src/link/serving.ts';
import { isBusiness, isOnlyCopy, isStandIn, matterOf } from './kept-state.ts';
import { named, placesOf } from './places.ts';
import { holdsOnlyMarks } from './session-marks.ts';

type Found = Problem & { readonly path: string };

export const rule = projectRule({
  id: 'state/in-memory-store',
  severity: 'P0',
  confidence: 'medium',
  *check(project) {
    for (const kept of keptContainers(project)) if (!isOfDatabase(project, kept.fact)) yield* fromContainer(kept);
    for (const fact of project.of('memory-store')) yield* fromLibrary(project, fact);
  },
});

function* fromContainer(kept: Kept): Iterable<Found> {
  const { fact } = kept;
  const matter = matterOf(kept);
  if (!isOnlyCopy(fact)) return;
  const isRecords = matter === 'other' && isCollection(kept);
  if (!isBusiness(matter) && !isRecords) return;
  const isSecond = fact.shared === true || isStandIn(fact) || !isSeenToBeData(fact);
  yield {
    path: fact.path,
    at: fact.at,
    message: isRecords ? 'records' : fact.removes.length === 0 ? `${matter}-for-ever` : matter,
    data: { name: named(fact) },
    severity: isRecords || isSecond ? 'P2' : 'P0',
    related: placesOf(fact),
    symbol: named(fact),
    cause: `kept ${fact.path} ${named(fact)}`,
  };
}

/** Sessions of SQLAlchemy are connections, nobody's visit. */
function isOfDatabase(project: Project, { path, name }: Located<ContainerFact>): boolean {
  return /session/i.test(name) && project.module(path)?.imports.some(({ from }) => /^(?:sqlalchemy|sqlmodel)(?:\.|$)/.test(from)) === true;
}

/** An empty entry is filled elsewhere, and may be bound to a connection. */
function isSeenToBeData({ plain, grows }: ContainerFact): boolean {
  return plain === true && grows.some(({ fields }) => fields.length > 0);
}

/** One handler adds records, another gives them back: no cache, but the application's data. */
function isCollection({ fact, grownByHandler, handlers }: Kept): boolean {
  return grownByHandler && handlers.length >= 2 && fact.grows.some(({ fields }) => fields.length >= 2);
}

function* fromLibrary(project: Project, fact: Located<MemoryStoreFact>): Iterable<Found> {
  if (fact.role !== 'production' || isHosted(project, fact)) return;
  const reach = reachOf(project, fact.path, fact.guards);
  if (developmentReach(reach)) return;
  const isMiddleware = fact.name.includes('session') && fact.name === fact.name.toLowerCase();
  if (!isMiddleware && !servingOf(project).distance.has(fact.path)) return;
  const isMarks = isMiddleware && holdsOnlyMarks(project);
  const severity: Severity = fact.fallback === true || fact.bounded === true || reach === 'unknown' || runsOnce.test(fact.path) || isMarks || isForDemonstration(project) ? 'P2' : 'P0';
  yield {
    path: fact.path,
    at: fact.at,
    message: isMarks ? 'default-store-marks' : isMiddleware ? 'default-store' : `library-${fact.keeps}`,
    data: { name: fact.name },
    severity,
    symbol: fact.symbol,
    cause: `memory-store ${fact.path} ${fact.name}`,
  };
}

/** Serves the one who installs. */
const runsOnce = /(?:^|\/)(?:install|installer|setup|wizard)\//i;

/** LangGraph's platform puts its own store in place of the one in code. */
function isHosted(project: Project, { name }: MemoryStoreFact): boolean {
  return name.endsWith('Saver') && [...project.files.keys()].some((path) => path === 'langgraph.json' || path.endsWith('/langgraph.json'));
}
