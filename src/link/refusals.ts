// link: does the program refuse to start with an unsafe setting? Answers from refusal facts (raise, exit, throw at start).
import type { RefusalFact } from '../model/refusal.ts';
import type { Located, Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { truth } from './concrete.ts';
import { guardedBy } from './guards.ts';
import { resolveName } from './names.ts';
import { outcomes } from './resolve.ts';
import { partsOf, someWithin } from '../model/value.ts';

interface Mentions {
  readonly names: ReadonlySet<string>; // flat
  readonly texts: ReadonlySet<string>;
}

/** All that end the run by themselves, or by whoever heeds the complaints that they add to. */
export function refusalsOf(project: Project): readonly Located<RefusalFact>[] {
  const heeded = new Set(project.of('heeded').flatMap(({ role, name }) => (role === 'production' ? [name] : [])));
  return project.of('refusal').filter(({ reportedBy }) => reportedBy === undefined || heeded.has(reportedBy));
}

/**
 * The refusal that keeps production from running with the setting of `path` as it ships: its condition names one of `names` (setting,
 * field or variable) or the shipped `text`, and does not evaluate to false with the defaults.
 */
export function refusalOf(project: Project, path: string, names: readonly string[], text?: string): Located<RefusalFact> | null {
  const wanted = new Set(names.map(flat));
  for (const refusal of project.once(refusalsOf)) {
    if (refusal.role !== 'production' || refusal.guards.length === 0 || !isOneProgram(path, refusal.path)) continue;
    const { names: named, texts } = project.once(mentionsOf, refusal);
    const rejectsText = text !== undefined && text.length > 2 && texts.has(text);
    const speaksOfIt = rejectsText || [...wanted].some((name) => named.has(name));
    if (speaksOfIt && refusesAsShipped(project, refusal, rejectsText)) return refusal;
  }
  return null;
}

/** Same top-level folder, or one of the two at the root: another component's refusal protects nobody here. */
export function isOneProgram(path: string, other: string): boolean {
  const [top, otherTop] = [topFolder(path), topFolder(other)];
  return top === otherTop || top === '' || otherTop === '';
}

function topFolder(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')));
}

/** `AUTH_ENABLED`, `authEnabled` and `settings.auth_enabled` are one name. */
export function flat(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).replaceAll('_', '').replaceAll('-', '').toLowerCase();
}

function mentionsOf(project: Project, refusal: Located<RefusalFact>): Mentions {
  const names = new Set<string>();
  const texts = new Set<string>();
  for (const guard of refusal.guards) collect(project, refusal.path, guard, names, texts, 0);
  return { names, texts };
}

function collect(project: Project, path: string, value: Value, names: Set<string>, texts: Set<string>, depth: number): void {
  if (depth > 30 || names.size + texts.size > 400) return;
  if (value.kind === 'literal' && typeof value.value === 'string') {
    texts.add(value.value);
    if (value.value.length < 60) names.add(flat(value.value)); // config.get('JWT_SECRET'), getattr(settings, 'x')
  }
  if (value.kind === 'name' || value.kind === 'member' || value.kind === 'env') names.add(flat(value.name)); // a parameter may be anything
  if (value.kind === 'name' && depth < 20) {
    const target = resolveName(project, path, value.name);
    if (target?.kind === 'bindings') for (const binding of target.bindings.slice(0, 3)) collect(project, target.path, binding.value, names, texts, depth + 20);
  }
  if (value.kind === 'member' && value.on.kind === 'name') return depth < 20 ? collectMember(project, path, value.on.name, value.name, names, texts, depth) : undefined;
  for (const part of partsOf(value)) if (!isFallback(value, part)) collect(project, path, part, names, texts, depth + 1);
}

/** `config.key` speaks of that entry of the object, not of all that the object holds. */
function collectMember(project: Project, path: string, owner: string, name: string, names: Set<string>, texts: Set<string>, depth: number): void {
  names.add(flat(owner));
  const target = resolveName(project, path, owner);
  if (target?.kind !== 'bindings') return;
  for (const { value } of target.bindings.slice(0, 3)) {
    const entry = value.kind === 'map' ? value.entries.find(({ key }) => key.kind === 'literal' && key.value === name) : undefined;
    if (entry !== undefined) collect(project, target.path, entry.value, names, texts, depth + 20);
  }
}

/** The text that a read falls back to is what ships, not what the condition turns away. */
function isFallback(value: Value, part: Value): boolean {
  if (part.kind !== 'literal') return false;
  return value.kind === 'env' ? value.fallback === part : value.kind === 'or' && part === value.parts.at(-1) && value.parts.some((each) => each.kind === 'env');
}

/** Whether the condition may hold with the defaults. What depends on a caller's data is no test of the configuration. */
function refusesAsShipped(project: Project, refusal: Located<RefusalFact>, rejectsText: boolean): boolean {
  const { path } = refusal;
  const reach = guardedBy(project, path, refusal.guards);
  if (reach === 'development-only' || reach === 'never') return false;
  const language = project.module(path)?.language ?? 'python';
  for (const guard of refusal.guards) {
    for (const part of guard.kind === 'and' ? guard.parts : [guard]) {
      if (guardedBy(project, path, [part]) !== 'unknown') continue; // a test of the environment
      const answers = outcomes(project, path, part, { supplies: false }).map((each) => truth(each.value, language));
      if (answers.every((answer) => answer === false)) return false;
      if (!rejectsText && someWithin(part, isInput)) return false;
    }
  }
  return true;
}

function isInput(value: Value): boolean {
  return value.kind === 'opaque' && value.name !== 'this' && value.name !== 'self';
}
