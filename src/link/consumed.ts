// link: Nest's `consumer.apply(A).exclude(…).forRoutes(…)` -> the routes of controllers that A stands before.
import type { Located, Project } from '../model/project.ts';
import type { RouteFact, UseFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import type { Host, Hosts } from './hosts.ts';
import { covers, matchesPath } from './route-paths.ts';
import { pathTexts } from './route-text.ts';

interface Asked {
  readonly host: Host;
  readonly fact: RouteFact;
  readonly path: string; // without the prefix of the application, which Nest puts before both
}

const deepest = 4;

/** Whether what it names takes in the route; names that nothing here explains may. */
export function isConsumed(project: Project, hosts: Hosts, use: Located<UseFact>, asked: Asked): boolean {
  const only = use.only?.flatMap((value) => itemsOf(project, use.path, value));
  const except = use.except?.flatMap((value) => itemsOf(project, use.path, value)) ?? [];
  return (only === undefined || only.some((value) => names(project, hosts, use.path, value, asked, covers))) && !except.some((value) => names(project, hosts, use.path, value, asked, matchesPath));
}

/** `...authenticated`, where the file says `const authenticated = [Users, Orders]`. */
function itemsOf(project: Project, path: string, value: Value, depth = 0): readonly Value[] {
  if (depth > deepest) return [value];
  if (value.kind === 'list') return value.items.flatMap((item) => itemsOf(project, path, item, depth + 1));
  const bound = value.kind === 'name' ? project.module(path)?.bindings.find(({ name }) => name === value.name)?.value : undefined;
  return bound?.kind === 'list' ? itemsOf(project, path, bound, depth + 1) : [value];
}

function names(project: Project, hosts: Hosts, from: string, value: Value, { host, fact, path }: Asked, takesIn: (pattern: string, path: string) => boolean): boolean {
  if (value.kind === 'map') {
    const held = (key: string): Value | undefined => value.entries.find((entry) => entry.key.kind === 'literal' && entry.key.value === key)?.value;
    const [pattern, method] = [held('path'), held('method')];
    const isMethod = method?.kind !== 'literal' || fact.methods.includes(String(method.value)) || fact.methods.includes('*');
    return pattern !== undefined && isMethod && texts(project, from, pattern).some((text) => matchesPath(text, path));
  }
  if (value.kind === 'literal') return texts(project, from, value).some((text) => takesIn(text, path) || matchesPath(text, path));
  const named = hosts.of(from, value);
  return named === null ? takesIn === covers : named === host;
}

function texts(project: Project, from: string, value: Value): string[] {
  return pathTexts(project, from, value).map((text) => `/${text.replace(/^\//, '')}`);
}
