// config/setting-never-read: a variable that an env file or a deployment file sets, and nothing in the repository reads.
import type { SupplyFact } from '../../src/model/fact.ts';
import type { Problem } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { deploymentsOf } from '../../src/link/deployments.ts';
import { folderOf, isWithin } from '../../src/link/paths.ts';
import { isEnvExample, isReadByConvention, mayBeRead, readingsOf, readNames, timesWritten } from '../../src/link/variables.ts';
import { isServerVariable } from '../infra/accounts.ts';
import { isBacking } from '../infra/backing.ts';
import { developmentFile, servesDevelopment } from '../infra/deployment.ts';
import { likeness } from './likeness.ts';
import { isSafeguardVariable } from '../../src/model/safeguard-variables.ts';

const shown = 12;

export const rule = projectRule({
  id: 'config/setting-never-read',
  severity: 'P3',
  confidence: 'medium',
  *check(project): Iterable<Problem & { readonly path: string }> {
    if (hasRelaxedNames(project)) return;
    const idle = new Map<string, Located<SupplyFact>[]>();
    for (const fact of candidates(project)) idle.set(fact.name, [...(idle.get(fact.name) ?? []), fact]);
    const others: Located<SupplyFact>[] = [];
    for (const [name, facts] of idle) {
      const [first] = facts;
      if (first === undefined) continue;
      if (!isSafeguardVariable(name)) {
        others.push(first);
        continue;
      }
      const severity = isOfClient(name) ? 'P2' : 'P1';
      const near = [...readNames(project)].find((read) => likeness(read, name));
      const related = facts.slice(1, 6).map(({ path, at }) => ({ path, at, note: 'also-here' }));
      yield { path: first.path, at: first.at, message: near === undefined ? 'safeguard' : 'safeguard-other-name', data: { name, other: near ?? '' }, symbol: name, severity, related };
    }
    yield* declaredOnly(project);
    const [first, ...rest] = others;
    if (first === undefined) return;
    const names = others.map(({ name }) => name);
    yield {
      path: first.path,
      at: first.at,
      message: 'idle',
      data: { names: names.slice(0, 6).join(', '), count: names.length },
      related: rest.slice(0, shown).map(({ path, at, name }) => ({ path, at, note: 'idle-here', data: { name } })),
      symbol: 'idle',
      cause: 'idle settings',
    };
  },
});

/** How often the program itself may ask others: no safeguard of its own. */
function isOfClient(name: string): boolean {
  return /^(?:LLM|EMBEDDINGS?|OPENAI|AI|MODELS?|PROVIDERS?|CLIENT|SCRAP\w+|CRAWL\w+|FETCH\w*|SYNC|GITHUB|SLACK|TELEGRAM|DISCORD|EXTERNAL|OUTBOUND)_.*(?:RATE_?LIMIT|THROTTLE)/.test(name);
}

/** A field of a settings class or schema that is called after a safeguard, and no other line of the code names it. */
function* declaredOnly(project: Project): Iterable<Problem & { readonly path: string }> {
  const seen = new Set<string>();
  for (const { names: [name = ''], owner, declares, path, at, role } of readingsOf(project)) {
    if (role !== 'production' || !(owner !== undefined || declares) || !isSafeguardVariable(name) || seen.has(name)) continue;
    seen.add(name);
    const field = [...new Set([name, ...fieldNames(project, path, at.start)])];
    if (field.some((each) => timesWritten(project, each) > 1) || field.every((each) => timesWritten(project, each) === 0)) continue;
    const set = project.of('supply').filter((fact) => fact.name === name && fact.role !== 'test');
    yield {
      path, at, message: 'declared-only', data: { name }, symbol: name,
      severity: set.length > 0 && !isOfClient(name) ? 'P1' : 'P2',
      related: set.slice(0, 6).map((fact) => ({ path: fact.path, at: fact.at, note: 'set-here' })),
    };
  }
}

/** What the code calls it, where the variable has a prefix. */
function fieldNames(project: Project, path: string, start: number): string[] {
  return project.of('setting').filter((fact) => fact.path === path && fact.at.start === start).map(({ name }) => name);
}

/** What reads the environment by other names than it is written with: Spring and .NET turn APP_DATA_URL into app.data.url. */
function hasRelaxedNames(project: Project): boolean {
  for (const { path, role } of project.files.values()) if (role === 'production' && /\.(?:java|kt|cs|scala)$/.test(path)) return true;
  return false;
}

/** Enough of the file is read by the program that it is this program's. */
const mostlyRead = 3;

function* candidates(project: Project): Iterable<Located<SupplyFact>> {
  const read = readNames(project);
  const files = new Map<string, Located<SupplyFact>[]>();
  for (const fact of project.of('supply')) {
    if (fact.by === 'dotenv' && isEnvExample(fact.path, fact.role) && fact.role !== 'test' && !developmentFile(fact.path.replace(/[._-]?(?:example|sample|template|dist)/i, ''))) files.set(fact.path, [...(files.get(fact.path) ?? []), fact]);
  }
  const readings = readingsOf(project);
  for (const [path, facts] of files) {
    const folder = folderOf(path);
    const known = facts.filter(({ name }) => read.has(name)).length;
    if (known >= mostlyRead && known * 2 >= facts.length && readings.some((each) => isWithin(folder, each.path))) yield* facts.filter((fact) => isIdle(project, fact));
  }
  for (const { service, supplies } of deploymentsOf(project)) {
    if (service.role !== 'production' || servesDevelopment(project, service.path) || isBacking(project, service)) continue;
    const enough = service.build === undefined ? mostlyRead : mostlyRead - 1; // built here, it is this program's anyway
    if (supplies.filter(({ name }) => read.has(name)).length >= enough) yield* supplies.filter((fact) => fact.role === 'production' && isIdle(project, fact));
  }
}

/** Clients of other people's services read their keys by themselves, and what is called like the key. */
const ofService = /_(?:API_?KEY|API_TOKEN|ACCESS_TOKEN|ACCESS_KEY(?:_ID)?|SECRET_KEY|CLIENT_ID|CLIENT_SECRET|APP_ID)$/;

function serviceNames(project: Project): ReadonlySet<string> {
  return new Set(project.of('supply').flatMap(({ name }) => (ofService.test(name) ? [name.split('_', 1)[0] ?? ''] : [])));
}

/** Names of one word mean too many things. */
function isIdle(project: Project, { name }: SupplyFact): boolean {
  if (!isSafeguardVariable(name) && project.once(serviceNames).has(name.split('_', 1)[0] ?? '')) return false;
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name) && !/TEST|__/.test(name) && !isReadByConvention(name) && !isServerVariable(name) && !mayBeRead(project, name);
}
