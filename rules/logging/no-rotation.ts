// logging/no-rotation: a server writes a log file that grows until the disk is full. CWE-400, CWE-770.
import type { LogFileFact } from '../../src/model/log-file.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { someWithin } from '../../src/model/value.ts';
import { projectRule } from '../../src/model/rule.ts';
import { importedBy } from '../../src/link/background.ts';
import { textOf } from '../../src/link/concrete.ts';
import { developmentReach } from '../../src/link/evidence.ts';
import { imagesOf, stepsOf } from '../../src/link/images.ts';
import { resolveModule } from '../../src/link/imports.ts';
import { ships } from '../../src/link/project.ts';
import { outcomes, reachOf } from '../../src/link/resolve.ts';
import { routesOf } from '../../src/link/routes.ts';
import { servingOf } from '../../src/link/serving.ts';
import { started } from '../debug/entry.ts';

export const rule = projectRule({
  id: 'logging/no-rotation',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    const files = project.of('log-file').filter((fact) => fact.role === 'production' && !isSide(fact.path) && !isDevelopment(project, fact) && writes(project, fact));
    if (files.length === 0 || rotatesOutside(project)) return;
    const grown = new Map<string, Located<LogFileFact>[]>();
    for (const fact of files.filter(({ path }) => isOfServer(project, path))) grown.set(fact.path, [...(grown.get(fact.path) ?? []), fact]);
    for (const group of grown.values()) {
      const [first, ...others] = group.sort((a, b) => severityOf(project, a).localeCompare(severityOf(project, b)) || a.at.start - b.at.start);
      if (first === undefined) continue;
      yield {
        path: first.path,
        at: first.at,
        message: first.by === 'RotatingFileHandler' || first.by.endsWith('RotatingFileHandler') ? 'no-limit' : 'found',
        data: { by: first.by },
        severity: severityOf(project, first),
        related: others.slice(0, 8).map(({ path, at }) => ({ path, at, note: 'also' })),
        symbol: first.symbol,
      };
    }
  },
});

/** What grows slowly, what an operator asks for, and what a parameter names: nobody may call it. */
function severityOf(project: Project, { path, guards, where, little }: Located<LogFileFact>): 'P1' | 'P2' {
  const asked = guards.length > 0 && reachOf(project, path, guards) !== 'always';
  const given = where !== undefined && someWithin(where, (each) => each.kind === 'opaque' && each.why === 'parameter');
  return little === true || asked || given ? 'P2' : 'P1';
}

function isDevelopment(project: Project, { path, guards }: Located<LogFileFact>): boolean {
  return guards.length > 0 && developmentReach(reachOf(project, path, guards));
}

/** To a stream that is named like a file it writes nothing that stays; where the default is no file, nothing is written unless somebody asks. */
function writes(project: Project, { path, where }: Located<LogFileFact>): boolean {
  if (where === undefined) return true;
  const texts = outcomes(project, path, where).flatMap(({ value }) => (value.kind === 'scalar' && value.value === null ? [''] : [textOf(value)]));
  return !texts.some((text) => text === '' || (text !== undefined && /^(?:\/dev\/|\/proc\/|nul$)/i.test(text)));
}

const sidePath = /(?:^|\/)(?:install(?:er|ation)?|setup|scripts?|tools?|bin|cli|bench(?:mark)?s?|notebooks?|train(?:ing)?|eval(?:uation)?s?|experiments?|migrations?)\//i;

function isSide(path: string): boolean {
  return sidePath.test(path);
}

/** The file answers requests, is imported by what does, or is what the deployment starts. */
function isOfServer(project: Project, path: string): boolean {
  if (servingOf(project).distance.has(path)) return true;
  if (project.of('code-trait').some((fact) => fact.path === path && fact.trait === 'django-settings')) return routesOf(project).length > 0;
  const homes = project.once(homesOf);
  if (homes.size === 0) return false;
  return [...homes].slice(0, 10).some((home) => home === path || importedBy(project, home).has(path)) || started(project, path) === 'by-deployment' || project.once(entries).some((entry) => importedBy(project, entry).has(path));
}

function homesOf(project: Project): ReadonlySet<string> {
  return new Set(routesOf(project).flatMap(({ application }) => (application === undefined || project.files.get(application.path)?.role !== 'production' ? [] : [application.path])));
}

const mostModules = 3000;

/** Files that import an application: what starts it. */
function entries(project: Project): readonly string[] {
  const homes = project.once(homesOf);
  const modules = project.of('module').filter(ships).slice(0, mostModules);
  return modules.filter(({ path, language, imports }) => imports.some(({ from, typeOnly }) => typeOnly !== true && homes.has(resolveModule(project, path, from, language) ?? ''))).map(({ path }) => path).slice(0, 20);
}

/** logrotate does it from outside. */
function rotatesOutside(project: Project): boolean {
  if ([...project.files.keys()].some((path) => /logrotate|newsyslog/i.test(path))) return true;
  return imagesOf(project).some((image) => stepsOf(image, 'run').some(({ commands }) => commands.some(({ words }) => words.includes('logrotate'))));
}
