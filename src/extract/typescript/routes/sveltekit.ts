// extract/typescript/routes: SvelteKit -> RouteFact, UseFact: endpoints, form actions and loads by where their files stand, and the hook before all of them.
// https://svelte.dev/docs/kit/routing, https://svelte.dev/docs/kit/hooks
import { ts } from 'ts-morph';
import type { Fact } from '../../../model/fact.ts';
import type { SourceFile } from '../../../model/file.ts';
import type { RouteFact, Safeguard, UseFact } from '../../../model/route.ts';
import type { Survey } from '../survey.ts';
import { keyOf, lastName, memberValue, rangeOf, unwrap } from '../syntax.ts';
import { type Export, exportedBy, peel, peelNode } from './exported.ts';

const framework = 'sveltekit';
const verbs: ReadonlyMap<string, string> = new Map(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'].map((verb) => [verb, verb] as const)).set('fallback', '*');

export function* svelteKitRoutes(survey: Survey, { path }: SourceFile): Iterable<Fact> {
  const [, folder, kind] = /(?:^|\/)src\/routes(?:\/(.+))?\/\+(server|page\.server)\.[jt]s$/.exec(path) ?? [];
  if (kind !== undefined) yield* kind === 'server' ? endpoints(patternOf(folder), survey) : pages(patternOf(folder), survey);
  else if (/(?:^|\/)src\/hooks\.server\.[jt]s$/.test(path)) yield* hook(survey);
}

/** `(app)/users/[id=integer]` -> `/users/[id]`: groups are no part of it, nor what a parameter has to match. */
function patternOf(folder = ''): string {
  return `/${folder.split('/').filter((segment) => segment !== '' && !/^\(.*\)$/.test(segment)).map((segment) => segment.replaceAll(/\[(\[?[^\]=]+)=\w+\]/g, '[$1]')).join('/')}`;
}

function* endpoints(pattern: string, survey: Survey): Generator<RouteFact> {
  const exported = exportedBy(survey);
  for (const [name, verb] of verbs) {
    const found = exported.get(name);
    if (found !== undefined) yield routeOf(pattern, verb, found, survey);
  }
}

/** `export const load`, `export const actions = { default: …, delete: … }`; a page posts to `?/delete`. */
function* pages(pattern: string, survey: Survey): Generator<RouteFact> {
  const exported = exportedBy(survey);
  const load = exported.get('load');
  if (load !== undefined) yield routeOf(pattern, 'GET', load, survey);
  const actions = exported.get('actions')?.node ?? null;
  const table = actions === null || ts.isFunctionDeclaration(actions) ? null : unwrap(actions);
  if (table === null || !ts.isObjectLiteralExpression(table)) return;
  for (const property of table.properties) {
    const name = keyOf(property.name);
    const value = memberValue(property);
    if (name === null || value === null) continue;
    const { handler, safeguards, transport } = peelNode(value, survey.script, 0);
    const at = rangeOf(property.name ?? property, survey.script);
    yield { kind: 'route', framework, methods: ['POST'], pattern: { kind: 'literal', value: name === 'default' ? pattern : `${pattern}?/${name}`, at }, transport, handler, safeguards, at };
  }
}

function routeOf(pattern: string, verb: string, found: Export, survey: Survey): RouteFact {
  const { handler, safeguards, transport } = peel(found, survey);
  return { kind: 'route', framework, methods: [verb], pattern: { kind: 'literal', value: pattern, at: found.at }, transport, handler, safeguards, at: found.at };
}

/** `handle`, or several of them in a `sequence`, run before everything that the application answers. */
function* hook(survey: Survey): Generator<UseFact> {
  const found = exportedBy(survey).get('handle');
  if (found === undefined) return;
  const { node } = found;
  const parts = node !== null && ts.isCallExpression(node) && lastName(node.expression) === 'sequence' ? [...node.arguments].map((argument) => ({ ...peelNode(unwrap(argument), survey.script, 0), at: rangeOf(argument, survey.script) })) : [{ ...peel(found, survey), at: found.at }];
  const chain = parts.flatMap(({ handler, safeguards, at }): Safeguard[] => [...safeguards, { what: handler, how: 'middleware', at }]);
  yield { kind: 'use', framework, chain, at: found.at };
}
