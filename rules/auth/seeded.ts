// auth/default-credential: an administrator whom an SQL script makes, with the same password in every installation.
import type { AccountFact } from '../../src/model/fact.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { stepsOf } from '../../src/link/images.ts';
import { fileName, folderOf } from '../../src/link/paths.ts';
import { defaultText } from '../../src/model/value.ts';
import { deployedServices } from '../infra/deployment.ts';
import { shippedImages } from '../docker/shipped.ts';
import { isByHand } from './credential-place.ts';

/** What migration tools run, each once, before or when the application starts. */
const migration = /(?:^|\/)(?:migrations?|migrate|changelog|flyway)\/(?:.*\/)?[^/]+\.sql$|(?:^|\/)V\d[\w.]*__[^/]+\.sql$/i;
const undone = /(?:^|[._-])down(?=[._-])|(?:^|\/)U\d[\w.]*__/i;

export function* seededAccounts(project: Project): Generator<Problem & { readonly path: string }> {
  const seen = new Set<string>();
  for (const fact of project.of('account')) {
    if (fact.by !== 'sql' || fact.role !== 'production' || undone.test(fact.path) || seen.has(fact.path)) continue;
    seen.add(fact.path);
    const runs = migration.test(fact.path) ? 'migration' : runsAtStart(project, fact.path);
    yield found(fact, runs, runs === null || isByHand(project, fact.path));
  }
}

function found(fact: Located<AccountFact>, runs: 'migration' | Related | null, byHand: boolean): Problem & { readonly path: string } {
  const name = (fact.user ? defaultText(fact.user) : null) ?? fact.name;
  return {
    path: fact.path,
    at: fact.at,
    message: runs === 'migration' ? 'seeded' : 'seeded-script',
    data: { name },
    severity: byHand ? 'P2' : 'P0',
    confidence: 'medium',
    mask: [fact.password.at],
    symbol: `${fact.name} ${name}`,
    related: runs === null || runs === 'migration' ? [] : [runs],
    cause: `default-credential seeded ${name}`,
  };
}

const initial = /(?:^|\/)docker-entrypoint-initdb\.d(?:\/|$)/;

/** It stands where a datastore's image looks for scripts at its first start: mounted there as a file, or copied there. */
function runsAtStart(project: Project, path: string): Related | null {
  for (const { service, development } of deployedServices(project)) {
    if (!development && service.mounts?.some((mount) => initial.test(mount) && fileName(mount) === fileName(path)) === true) return { path: service.path, at: service.nameAt, note: 'runs-here' };
  }
  for (const image of shippedImages(project)) {
    const copy = stepsOf(image, 'copy').find(({ target, sources }) => initial.test(target) && sources.some((source) => fileName(source) === fileName(path) || folderOf(path).endsWith(source.replace(/^\.?\/|\/$/g, ''))));
    if (copy !== undefined) return { path: image.path, at: copy.at, note: 'runs-here' };
  }
  return null;
}
