// db/no-migrations: the program makes its tables at start-up, and nothing can change them later.
import type { SchemaSetupFact } from '../../src/model/limits.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { developmentReach } from '../../src/link/evidence.ts';
import { isDeployed } from '../../src/link/limits.ts';
import { reachOf } from '../../src/link/resolve.ts';
import { routesOf } from '../../src/link/routes.ts';
import { importedAnywhere, loadedEver } from '../../src/link/start-up.ts';
import { started } from '../debug/entry.ts';

type Setup = Located<SchemaSetupFact>;

/** Files of the usual tools: Alembic, Django, Prisma, Knex, TypeORM, Drizzle, Flyway, Liquibase, and folders of numbered SQL. */
const tool = /(?:^|\/)(?:alembic\.ini|alembic|migrations?|db_?migrations?|migrate|drizzle|drizzle\.config\.\w+|knexfile\.\w+|flyway\w*|liquibase\w*|\.sequelizerc|dbmate|atlas\.hcl|schema\.prisma)(?:\/|$)|(?:^|\/)V?\d{1,14}_{1,2}[\w-]+\.(?:up\.)?sql$|migrat\w*\.(?:py|[cm]?[jt]s|sql|sh)$/i;

/** What steps in code are made with. */
const toolModule = /^(?:playhouse\.migrate|peewee_migrate|peewee_migrations|flask_migrate|alembic|yoyo|aerich|umzug|node-pg-migrate)(?=\.|\/|$)/;

export const rule = projectRule({
  id: 'db/no-migrations',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    const setups = project.of('schema-setup').filter((fact) => fact.role === 'production' && !developmentReach(reachOf(project, fact.path, fact.guards)));
    if (setups.length === 0 || [...project.files.keys()].some((path) => tool.test(path))) return;
    if (setups.some(({ path }) => project.module(path)?.imports.some(({ from }) => toolModule.test(from)) === true)) return;
    const served = setups.filter((fact) => isServed(project, fact));
    const isIdle = (fact: Setup): boolean => !isLoaded(project, fact);
    const [first, ...others] = [...served].sort((a, b) => Number(a.by === 'sql') - Number(b.by === 'sql') || Number(a.switched === true) - Number(b.switched === true) || Number(isIdle(a)) - Number(isIdle(b)));
    if (first === undefined) return;
    const byHand = project.of('migration').find((fact) => fact.role === 'production');
    yield {
      path: first.path,
      at: first.at,
      message: first.switched === true ? 'switched' : byHand === undefined ? 'none' : 'by-hand',
      data: { what: first.what },
      severity: byHand === undefined && first.by !== 'sql' && !isIdle(first) && isDeployed(project) ? 'P1' : 'P2', // statements by hand may be a cache's
      related: [...(byHand === undefined ? [] : [{ path: byHand.path, at: byHand.at, note: 'changed' }]), ...others.slice(0, 6).map(({ path, at }) => ({ path, at, note: 'also' }))],
      cause: 'no-migrations',
    };
  },
});

/** A module that nothing imports or starts makes tables for whoever runs it by hand. */
function isLoaded(project: Project, { path }: Setup): boolean {
  return !path.endsWith('.py') || loadedEver(project).has(path) || importedAnywhere(project).has(path) || started(project, path) === 'by-deployment';
}

/** The tables are those of something that answers requests. */
function isServed(project: Project, { path }: Setup): boolean {
  const part = path.includes('/') ? `${path.split('/', 1)[0]!}/` : '';
  return routesOf(project).some((route) => route.path.startsWith(part) && route.path.endsWith('.py') === path.endsWith('.py') && project.files.get(route.path)?.role === 'production');
}
