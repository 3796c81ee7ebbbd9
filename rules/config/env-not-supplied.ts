// config/env-not-supplied: the program does not start without a variable, and the file that starts it supplies everything but that one.
import type { Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import type { Value } from '../../src/model/value.ts';
import { projectRule } from '../../src/model/rule.ts';
import { deploymentsOf, type Deployment } from '../../src/link/deployments.ts';
import { startedFiles } from '../../src/link/programs.ts';
import { isGivenElsewhere, isReadByConvention, isSetByCode, readingsOf, readNames, type Reading } from '../../src/link/variables.ts';
import { isWithin } from '../../src/link/paths.ts';
import { isBacking } from '../infra/backing.ts';
import { isDevelopmentService, servesDevelopment } from '../infra/deployment.ts';
import { likeness } from './likeness.ts';

export const rule = projectRule({
  id: 'config/env-not-supplied',
  severity: 'P1',
  confidence: 'high',
  *check(project) {
    const seen = new Set<string>();
    for (const deployment of deploymentsOf(project)) {
      const { service } = deployment;
      if (deployment.open || service.role !== 'production' || isDevelopmentService(service) || (service.by === 'kubernetes' && isBacking(project, service))) continue;
      const lacking = missing(project, deployment);
      const [first] = lacking;
      const key = lacking.map(({ path, at }) => `${path}:${at.start}`).join(' ');
      if (first === undefined || seen.has(key)) continue; // the same program, started twice
      seen.add(key);
      const names = [...new Set(lacking.map((reading) => reading.names[0] ?? ''))];
      const near = names.flatMap((name) => lookalikes(project, deployment, name));
      const related: Related[] = [
        ...lacking.slice(0, 10).map(({ path, at, names: [name = ''] }): Related => ({ path, at, note: 'needed-here', data: { name } })),
        ...near.map((fact): Related => ({ path: fact.path, at: fact.at, note: 'other-name-here', data: { name: fact.name } })),
      ];
      yield {
        path: service.path,
        at: service.nameAt,
        message: near.length > 0 && names.length === 1 ? 'other-name' : 'missing',
        data: { names: names.slice(0, 6).join(', '), count: names.length, service: service.name, other: near[0]?.name ?? '' },
        related,
        symbol: `${service.name} ${names.join(' ')}`,
        ...(deployment.files.every((path) => servesDevelopment(project, path)) && { severity: 'P2' as const }),
      };
    }
  },
});

/** Who supplies nothing that the program reads may not be the one who configures it. */
function missing(project: Project, deployment: Deployment): Reading[] {
  const { image, use, given, supplies } = deployment;
  const own = readingsOf(project).filter(({ path, role }) => role === 'production' && isWithin(image.context.folder, path));
  const read = readNames(project);
  const has = new Set([...given.keys()].flatMap((name) => [name, name.toUpperCase()]));
  const lacks = ({ names }: Reading): boolean => !names.some((name) => has.has(name) || has.has(name.toUpperCase()) || has.has(`${name}_FILE`) || isGivenElsewhere(name) || isSetByCode(project, name));
  if (!supplies.some(({ name }) => read.has(name)) || !own.some((reading) => reading.needed === 'start' && lacks(reading))) return [];
  const files = startedFiles(project, image, use, given);
  const found = own.filter((reading) => reading.needed === 'start' && files.has(reading.path) && lacks(reading) && (reading.owner === undefined || isMade(project, reading.owner, files)));
  const byName = new Map<string, Reading>();
  for (const reading of found) if (!byName.has(reading.names[0] ?? '')) byName.set(reading.names[0] ?? '', reading);
  return [...byName.values()];
}

/** `settings = Settings()`, or a function that gives one; what is handed to it takes the place of variables. */
function isMade(project: Project, owner: string, files: ReadonlySet<string>): boolean {
  for (const path of files) {
    const module = project.module(path);
    const makes = (value: Value): boolean => value.kind === 'call' && value.args.length + value.named.length === 0 && (value.callee.kind === 'name' || value.callee.kind === 'member') && value.callee.name === owner;
    if (module?.bindings.some(({ value, guards }) => guards.length === 0 && makes(value)) === true || module?.functions.some(({ returns }) => returns.some(({ value }) => makes(value))) === true) return true;
  }
  return false;
}

/** Supplied to the service, much like the missing one, and read by nobody. */
function lookalikes(project: Project, { supplies }: Deployment, name: string): Deployment['supplies'] {
  const read = readNames(project);
  return supplies.filter((fact) => !read.has(fact.name) && !isReadByConvention(fact.name) && likeness(fact.name, name)).slice(0, 3);
}
