// link: routes in the order in which their host learns of them -> those that an earlier one answers first.
import type { Located, Project } from '../model/project.ts';
import type { Framework, RouteFact, UseFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { targetOf } from './classes.ts';
import { namesOf } from './names.ts';
import { nameOf } from './naming.ts';
import { ships } from './project.ts';

export interface Shadowed {
  readonly route: Located<RouteFact>;
  readonly by: Located<RouteFact>;
  readonly how: 'duplicate' | 'parameter' | 'catch-all' | 'mount';
  readonly method: string;
}

type Segment = { readonly is: 'text'; readonly text: string } | { readonly is: 'any' } | { readonly is: 'rest' };
interface Placed {
  readonly fact: Located<RouteFact>;
  readonly segments: readonly Segment[];
}

/** Frameworks that take the first route that matches; Flask prefers the more specific one, but of two equal ones the first. */
const inOrder: ReadonlySet<Framework> = new Set<Framework>(['fastapi', 'starlette', 'express', 'nestjs']);
const mostOnHost = 400;

export function shadowedOf(project: Project): Shadowed[] {
  const hosts = new Map<string, Located<RouteFact>[]>();
  const prefersSpecific = project.of('module').some(({ imports }) => imports.some(({ from }) => from === '@nestjs/platform-fastify'));
  for (const fact of project.of('route')) {
    const { on } = fact;
    if (fact.framework === 'nestjs' && prefersSpecific) continue; // Fastify's router does not go by order
    if (on?.kind !== 'name' || !ships(fact) || (!inOrder.has(fact.framework) && fact.framework !== 'flask')) continue;
    if (fact.transport !== 'http' && fact.transport !== 'static') continue;
    if ((fact.guards ?? []).length > 0 || fact.version !== undefined || fact.pattern.kind !== 'literal') continue;
    const key = `${fact.path}\0${on.name}`;
    const list = hosts.get(key);
    if (list === undefined) hosts.set(key, [fact]);
    else list.push(fact);
  }
  const handsOver = new Map(project.of('hands-over').map((fact) => [fact.path, new Set(fact.symbols)]));
  return [...hosts.values()].flatMap((facts) => (facts.length < 2 ? [] : onHost(project, facts.slice(0, mostOnHost), handsOver)));
}

/** Applications that answer everything from one point on, and what they are handed later. */
export function mountedTooLate(project: Project): { readonly by: Located<RouteFact>; readonly uses: readonly Located<UseFact>[] }[] {
  const roots = project.of('route').filter((fact) => isPython(fact) && ships(fact) && (fact.guards ?? []).length === 0 && isRoot(fact));
  return roots.flatMap((by) => {
    const uses = project.of('use').filter((use) => use.path === by.path && mountsRouter(use) && sameHost(use.on, by.on) && use.at.start > by.at.end && (use.guards ?? []).length === 0);
    return uses.length === 0 ? [] : [{ by, uses }];
  });
}

function isPython({ framework }: RouteFact): boolean {
  return framework === 'fastapi' || framework === 'starlette';
}

function isRoot({ transport, pattern, methods }: RouteFact): boolean {
  if (pattern.kind !== 'literal') return false;
  const text = String(pattern.value);
  return transport === 'static' ? text === '/' || text === '' : /^\/?\{\w+:path\}$/.test(text) && methods.includes('GET');
}

function mountsRouter({ chain }: UseFact): boolean {
  const last = chain.at(-1);
  return last !== undefined && last.how === 'middleware' ? /rout|api/i.test(nameOf(last.what)) && !/middleware/i.test(nameOf(last.what)) : false;
}

function sameHost(one: Value | undefined, other: Value | undefined): boolean {
  return one?.kind === 'name' && other?.kind === 'name' && one.name === other.name;
}

function onHost(project: Project, facts: readonly Located<RouteFact>[], handsOver: ReadonlyMap<string, ReadonlySet<string>>): Shadowed[] {
  const placed: Placed[] = [];
  const found: Shadowed[] = [];
  for (const fact of [...facts].sort((a, b) => a.at.start - b.at.start)) {
    const segments = segmentsOf(fact);
    if (segments === null) continue;
    const before = placed.find((each) => answersFirst(each, { fact, segments }));
    const method = before === undefined ? undefined : shared(before.fact, fact);
    if (before !== undefined && method !== undefined && !sameHandler(before.fact, fact) && answersAlways(project, before.fact, handsOver)) found.push({ route: fact, by: before.fact, how: howShadowed(before, segments), method });
    placed.push({ fact, segments });
  }
  return found;
}

function howShadowed({ fact, segments }: Placed, later: readonly Segment[]): Shadowed['how'] {
  if (fact.transport === 'static') return 'mount';
  if (segments.some(({ is }) => is === 'rest')) return 'catch-all';
  return segments.every((segment, at) => segment.is === later[at]?.is) ? 'duplicate' : 'parameter';
}

function answersFirst(one: Placed, other: Placed): boolean {
  return other.fact.transport === 'http' && shared(one.fact, other.fact) !== undefined && matches(one.segments, other.segments) && (inOrder.has(one.fact.framework) || equal(one.segments, other.segments));
}

/** A method that the later route takes and the earlier one takes too: all of them, or it is still reached. */
function shared(one: RouteFact, other: RouteFact): string | undefined {
  if (one.methods.includes('*')) return one.transport === 'static' ? undefined : other.methods[0];
  return other.methods.every((method) => one.methods.includes(method)) ? other.methods[0] : undefined;
}

function sameHandler(one: RouteFact, other: RouteFact): boolean {
  return one.handler !== undefined && other.handler !== undefined && nameOf(one.handler) === nameOf(other.handler) && one.handler.kind === 'name' && !isInline(one.handler);
}

function isInline(value: Value): boolean {
  return value.kind === 'name' && value.name.includes('handler@');
}

/** Express asks the next one where a handler says so. */
function answersAlways(project: Project, { framework, path, handler, transport }: Located<RouteFact>, handsOver: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (framework !== 'express') return true;
  if (handler === undefined || transport === 'static') return false;
  const module = project.module(path);
  if (handler.kind === 'name' && module !== undefined && (isInline(handler) || namesOf(module).functions.has(handler.name))) return handsOver.get(path)?.has(handler.name) !== true;
  const target = targetOf(project, path, handler);
  if (target?.kind === 'bindings') {
    const [only, ...more] = target.bindings;
    const handing = handsOver.get(target.path);
    return only !== undefined && more.length === 0 && handing?.has(only.name) !== true && isWrapped(only.value, handing);
  }
  return target?.kind === 'function' && handsOver.get(target.path)?.has(target.function.name) !== true;
}

/** `export const show = asyncHandler(async (req, res) => …)`: what is wrapped takes no `next`. */
function isWrapped(value: Value, handing: ReadonlySet<string> | undefined): boolean {
  if (value.kind !== 'call' || value.args.length !== 1 || !/async|catch|wrap|handler|try/i.test(nameOf(value.callee))) return false;
  const [inner] = value.args;
  return inner?.kind === 'function' && handing?.has(`handler@${String(inner.at.start)}`) !== true;
}

function matches(one: readonly Segment[], other: readonly Segment[]): boolean {
  for (const [at, segment] of one.entries()) {
    if (segment.is === 'rest') return other[at] !== undefined && endsLike(one.slice(at + 1), other.slice(at + 1));
    const there = other[at];
    if (segment.is === 'text' && segment.text === '' && there?.is === 'text' && there.text === '') continue; // a parameter is never empty
    if (there === undefined || there.is === 'rest' || (there.is === 'text' && there.text === '') || (segment.is === 'text' && (there.is !== 'text' || there.text !== segment.text))) return false;
  }
  return one.length === other.length;
}

/** What follows a rest of the path has to stand at the end: `/{name:path}/meta` does not answer `/{name:path}/meta/all`. */
function endsLike(tail: readonly Segment[], other: readonly Segment[]): boolean {
  return tail.length === 0 || (other.length >= tail.length && matches(tail, other.slice(other.length - tail.length)));
}

function equal(one: readonly Segment[], other: readonly Segment[]): boolean {
  return one.length === other.length && one.every((segment, at) => segment.is === other[at]?.is && (segment.is !== 'text' || segment.text === (other[at] as { text: string }).text));
}

/** Null where the path says more than names and parameters. */
function segmentsOf({ pattern, framework }: RouteFact): Segment[] | null {
  if (pattern.kind !== 'literal' || typeof pattern.value !== 'string') return null;
  const text = pattern.value.replace(/^\//, '');
  const isNode = framework === 'express' || framework === 'nestjs';
  const found: Segment[] = [];
  for (const part of (isNode ? text.replace(/\/$/, '') : text).split('/')) {
    const segment = isNode ? nodeSegment(part) : pythonSegment(part, framework);
    if (segment === null) return null;
    found.push(segment);
  }
  return found;
}

function nodeSegment(part: string): Segment | null {
  if (/^:\w+$/.test(part)) return { is: 'any' };
  if (part === '*' || part === '(.*)' || part === '{*splat}' || /^\*\w+$/.test(part)) return { is: 'rest' };
  return /^[\w.~@-]*$/.test(part) ? { is: 'text', text: part } : null;
}

function pythonSegment(part: string, framework: Framework): Segment | null {
  if (framework === 'flask') return /^[\w.~@<>:-]*$/.test(part) ? { is: 'text', text: part } : null;
  if (/^\{\w+\}$/.test(part)) return { is: 'any' };
  if (/^\{\w+:path\}$/.test(part)) return { is: 'rest' };
  return /^[\w.~@-]*$/.test(part) ? { is: 'text', text: part } : null;
}
