// debug/enabled: what helps a developer helps an intruder: consoles, tracebacks, reloaders in what ships. CWE-489, CWE-11.
import type { DebugFact } from '../../src/model/fact.ts';
import type { Problem, Severity } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { defaultText, someWithin, type Value } from '../../src/model/value.ts';
import { servedBy } from '../../src/link/commands.ts';
import { textOf, truth } from '../../src/link/concrete.ts';
import type { Concrete } from '../../src/link/concrete.ts';
import { developmentReach, forDevelopment, relatedTo, worst } from '../../src/link/evidence.ts';
import { underMain } from '../../src/link/guards.ts';
import { buildsOn, resolveModule } from '../../src/link/imports.ts';
import { both } from '../../src/link/outcome.ts';
import type { Outcome } from '../../src/link/outcome.ts';
import { fileName, folderOf, joinPath } from '../../src/link/paths.ts';
import { imagesOf } from '../../src/link/images.ts';
import { outcomes, reachOf } from '../../src/link/resolve.ts';
import { isSettingsForDevelopment } from '../../src/link/settings-modules.ts';
import { isForDevelopment } from '../docker/shipped.ts';
import { isDevelopmentEnvFile, servesDevelopment } from '../infra/deployment.ts';
import { mayRunFlask, started } from './entry.ts';

export const rule = projectRule({
  id: 'debug/enabled',
  severity: 'P1',
  standing: 'P2',
  *check(project) {
    for (const fact of project.of('debug')) {
      if (fact.role !== 'production' || (fact.what === 'django-debug' && isSettingsForDevelopment(project, fact.path))) continue;
      const found = judged(project, fact);
      if (found !== null) yield found;
    }
  },
});

/** Facilities that give away less than a console does. */
const milder: Readonly<Partial<Record<DebugFact['what'], Severity>>> = { 'source-maps': 'P3', graphql: 'P2', 'uvicorn-reload': 'P2' };

function judged(project: Project, fact: Located<DebugFact>, depth = 0): (Problem & { path: string; severity: Severity }) | null {
  const outcome = worst(outcomes(project, fact.path, fact.value), isOn);
  if (outcome === null) return null;
  // The line that switches it on is a finding of its own; the code that reads it is right.
  if (outcome.supply !== undefined && project.of('debug').some(({ path, at }) => path === outcome.supply?.path && at.start < outcome.supply.at.end && outcome.supply.at.start < at.end)) return null;
  const reach = both(reachOf(project, fact.path, fact.guards), outcome.reach);
  if (reach === 'never' || isSetByDefaults(project, fact, outcome) || isAskedFor(project, fact) || isOffAsShipped(project, fact)) return null;
  const development = developmentReach(reach) || forDevelopment(outcome) || overriddenLater(project, fact);
  if (development) return null;
  const severity = isForDevelopers(project, fact, outcome) ? lesser(severityOf(project, fact)) : severityOf(project, fact);
  if (isToldAtSource(project, fact, outcome, severity, depth)) return null;
  return {
    path: fact.path,
    at: fact.at,
    message: (outcome.supply !== undefined && fact.what !== 'command') || isVariable(project, fact) ? 'supplied' : fact.what,
    severity,
    confidence: outcome.certainty === 'certain' && !underMain(fact.guards) ? 'high' : 'medium',
    related: relatedTo(outcome, fact),
    symbol: fact.what,
    ...(project.files.get(fact.path)?.format === 'dotenv' && { cause: `debug ${fact.path}` }), // DEBUG and FLASK_DEBUG beside each other
  };
}

/** `app.run(debug=Config.DEBUG)`: `DEBUG = True` of that class is a finding of its own. */
function isToldAtSource(project: Project, fact: Located<DebugFact>, { steps }: Outcome, severity: Severity, depth: number): boolean {
  if (depth > 2) return false;
  const sources = project.of('debug').filter((other) => other.role === 'production' && !(other.path === fact.path && other.at.start === fact.at.start) && steps.some(({ path, at }) => path === other.path && at.start < other.at.end && other.at.start < at.end));
  return sources.some((source) => {
    const told = judged(project, source, depth + 1);
    return told !== null && told.severity <= severity;
  });
}

/** `self["DEBUG"] if "DEBUG" in self else True` of a class whose own table of defaults has it off. */
function isSetByDefaults(project: Project, { what }: Located<DebugFact>, { certainty, steps }: Outcome): boolean {
  if (what !== 'django-debug' || certainty === 'certain') return false;
  const tables = [...new Set(steps.map(({ path }) => path))].flatMap((path) => project.module(path)?.classes.flatMap(({ fields }) => fields.flatMap(({ value }) => (value?.kind === 'map' ? value.entries : []))) ?? []);
  return tables.some(({ key, value }) => key.kind === 'literal' && key.value === 'DEBUG' && value.kind === 'literal' && value.value === false);
}

/** `DEBUG=true` in an env file or image of a program that is not Django's. */
function isVariable(project: Project, { path, what }: Located<DebugFact>): boolean {
  return what === 'django-debug' && project.files.get(path)?.format !== 'python' && !project.once(hasDjango);
}

function hasDjango(project: Project): boolean {
  return project.of('debug').some(({ path, what }) => what === 'django-debug' && project.files.get(path)?.format === 'python') || project.of('module').some(({ imports }) => imports.some(({ from }) => from.startsWith('django.')));
}

/** Only a file or image that serves developers switches it on; or it is Flask's own server, which the deployment is not seen to start. */
function isForDevelopers(project: Project, { path, what }: Located<DebugFact>, { supply }: Outcome): boolean {
  if (what === 'command' && (isDevelopersImage(project, path) || isStartedOtherwise(project, path))) return true;
  if (supply !== undefined) return servesDevelopment(project, supply.path);
  return what === 'flask-run' && servedBy(project).length > 0 && started(project, path) !== 'by-deployment' && !startsByScript(project, path);
}

/** A platform's own file says how production is started, which runs no image. */
const platform = /(?:^|\/)(?:Procfile|render\.ya?ml|app\.json)$/;

/** All that is seen to build it is for development, and something else ships: without that the same image may. */
function isDevelopersImage(project: Project, path: string): boolean {
  const images = imagesOf(project).filter((image) => image.path === path);
  return [...project.files.keys()].some((file) => platform.test(file)) && images.some(({ uses }) => uses.length > 0) && images.every(({ uses }) => uses.every((use) => isForDevelopment(project, use)));
}

/** Each that runs the image says itself what it starts. */
function isStartedOtherwise(project: Project, path: string): boolean {
  const uses = imagesOf(project).filter((image) => image.path === path).flatMap((image) => image.uses);
  return uses.length > 0 && uses.every(({ starts }) => starts !== undefined);
}

/** Another command of a start script, beside the server's. */
function startsByScript(project: Project, path: string): boolean {
  return project.of('command').some(({ line }) => (defaultText(line) ?? '').includes(fileName(path)));
}

function lesser(severity: Severity): Severity {
  return severity < 'P2' ? 'P2' : severity;
}

/** `if settings.debug: app.run(debug=True)`: the test is the switch, and nobody is seen to turn it on. */
function isAskedFor(project: Project, { path, what, value, guards }: Located<DebugFact>): boolean {
  if (value.kind !== 'literal') return false;
  const isSet = (part: Value): boolean => what === 'flask-config' && part.kind === 'member' && part.name === 'debug'; // by this very line
  return guards.some((guard) => {
    const parts = guard.kind === 'or' ? guard.parts.filter((part) => !isSet(part)) : [guard];
    return someWithin(guard, isSwitch) && !someWithin(guard, ({ kind }) => kind === 'not') && parts.every((part) => worst(outcomes(project, path, part), isOn) === null);
  });
}

/** `ENABLE_DB_LOGGING = env.bool("…", default=False)`, `if ENABLE_DB_LOGGING: DEBUG = True`: a test round it is false unless somebody asks. */
function isOffAsShipped(project: Project, { path, guards }: Located<DebugFact>): boolean {
  return guards.some((guard) => {
    const found = outcomes(project, path, guard);
    return found.length > 0 && found.every(({ value, certainty, variables }) => certainty === 'certain' && variables.length > 0 && truth(value, 'python') === false);
  });
}

function isSwitch(value: Value): boolean {
  const name = value.kind === 'name' || value.kind === 'member' || value.kind === 'opaque' || value.kind === 'env' ? value.name : value.kind === 'literal' ? value.value : null;
  return typeof name === 'string' && /debug|devel/i.test(name);
}

function isOn(value: Concrete): boolean {
  if (value.kind === 'scalar' && typeof value.value === 'string') return /^(?:true|1|yes|on|inline|hidden)$/i.test(value.value.trim());
  return value.kind === 'scalar' && truth(value, 'python') === true;
}

/** Under `if __name__ == "__main__"` it matters where that file is what a container or Procfile starts, or where nothing else is. */
function severityOf(project: Project, fact: Located<DebugFact>): Severity {
  if (fact.what === 'command' && project.files.get(fact.path)?.format !== 'dockerfile') return 'P2'; // most Compose files are a developer's
  const grave = fact.loopback === true || replacedLocally(project, fact) ? 'P2' : (milder[fact.what] ?? 'P1');
  if (project.files.get(fact.path)?.format === 'yaml' && servesDevelopment(project, fact.path)) return 'P3';
  if (isForFlaskCommand(project, fact.path) || isDevelopmentEnvFile(project, fact.path)) return 'P3';
  if (fact.what === 'flask-config' && project.files.get(fact.path)?.format === 'yaml' && !mayRunFlask(project)) return 'P2';
  if (fact.what === 'flask-config' && isUnderAnother(project, fact.path)) return 'P2';
  if (!underMain(fact.guards)) return grave;
  const how = started(project, fact.path);
  if (how === 'by-deployment') return fact.what === 'uvicorn-reload' ? 'P1' : grave;
  return how === 'otherwise' ? 'P3' : grave;
}

/** The image that sets it starts a server that never hands an exception to Flask's debugger. */
function isUnderAnother(project: Project, path: string): boolean {
  if (project.files.get(path)?.format !== 'dockerfile') return false;
  const commands = project.of('image').filter((fact) => fact.path === path && fact.lastStage && (fact.op === 'cmd' || fact.op === 'entrypoint') && fact.value !== undefined);
  const words = commands.flatMap(({ value }) => outcomes(project, path, value as Value, { supplies: false })).flatMap(({ value }) => (value.kind === 'list' ? value.items : [value])).map((item) => textOf(item) ?? '').join(' ');
  return /(?:^|[\s/])(?:gunicorn|uvicorn|hypercorn|uwsgi|waitress-serve|granian|daphne)(?=\s|$)/.test(words) && !/flask run|--reload/.test(words);
}

/** `try: from .local_settings import *` at the end, of a file that every installation has of its own. */
function replacedLocally(project: Project, fact: Located<DebugFact>): boolean {
  if (fact.what !== 'django-debug') return false;
  const imports = project.module(fact.path)?.imports ?? [];
  return imports.some((each) => each.imported === '*' && each.optional === true && each.at.start > fact.at.start && resolveModule(project, fact.path, each.from, 'python') === null);
}

/** A Django base module whose value a module that builds on it replaces by one that is off. */
function overriddenLater(project: Project, fact: Located<DebugFact>): boolean {
  if (fact.what !== 'django-debug') return false;
  const folder = folderOf(fact.path);
  return [...project.files.values()].some(({ path, role }) => role === 'production' && path !== fact.path && path.endsWith('.py') && folderOf(path) === folder && buildsOn(project, path, fact.path) && setsOff(project, path))
    || project.of('debug').some(({ path, role, what, value }) => path !== fact.path && what === 'django-debug' && role === 'production' && value.kind === 'literal' && value.value === false && buildsOn(project, path, fact.path));
}

function setsOff(project: Project, path: string): boolean {
  const last = project.module(path)?.bindings.filter(({ name }) => name === 'DEBUG').at(-1);
  return last !== undefined && worst(outcomes(project, path, last.value), isOn) === null;
}

/**
 * A `.env` of little more than `FLASK_APP` and `FLASK_DEBUG` is what `flask run` reads on a developer's machine, as a `.flaskenv`
 * (flask.palletsprojects.com/cli), unless it goes into the image or to a service.
 */
function isForFlaskCommand(project: Project, path: string): boolean {
  if (project.files.get(path)?.format !== 'dotenv') return false;
  const names = project.of('supply').filter((fact) => fact.path === path).map(({ name }) => name);
  if (names.filter((name) => name.startsWith('FLASK_')).length * 2 <= names.length) return false;
  const given = project.of('service').some((service) => (service.envFiles ?? []).some((name) => joinPath(folderOf(service.path), name) === path));
  const shipped = project.of('image').some(({ op, lastStage, sources }) => op === 'copy' && lastStage && (sources ?? []).some((source) => /^(?:\.\/?)?$/.test(source) || fileName(source) === fileName(path)));
  return !given && !shipped;
}
