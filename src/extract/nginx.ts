// nginx configuration -> cross-origin headers written by hand, and upstream certificate checks turned off.
import type { CorsFact, Fact } from '../model/fact.ts';
import type { Value } from '../model/value.ts';
import type { Directive, Word } from '../parse/document.ts';
import type { Extractor } from './extractor.ts';
import { literal } from './interpolation.ts';
import { isStaticPath } from './static-path.ts';

const maxDirectives = 50_000;

export const nginxExtractor: Extractor = {
  topic: 'nginx',
  formats: ['nginx'],
  triggers: ['access-control-allow-origin', '_ssl_verify'],
  *extract(document): Generator<Fact> {
    if (document.kind !== 'nginx') return;
    const variables = originVariables(document.directives);
    const stack: Scope[] = [{ block: document.directives, condition: null, isStatic: false, credentials: undefined }];
    for (let scope = stack.pop(), steps = 0; scope && steps < maxDirectives; scope = stack.pop(), steps++) {
      yield* scopeFacts(scope, variables, stack);
    }
  },
};

interface Scope {
  readonly block: readonly Directive[];
  readonly condition: Word | null; // regular expression that `if ($http_origin ~ …)` demands
  readonly isStatic: boolean; // a location of fonts, images and the like, which any site may use
  readonly credentials: Value | undefined;
}

function* scopeFacts(scope: Scope, variables: ReadonlyMap<string, Origin>, stack: Scope[]): Generator<Fact> {
  const credentials = headerOf(scope.block, 'access-control-allow-credentials')?.value ?? scope.credentials;
  for (const directive of scope.block) {
    if (directive.block) {
      const path = directive.name === 'location' ? (directive.args.at(-1)?.text ?? '') : null;
      if (path !== null && answersNothing(directive, path)) continue;
      stack.push({
        block: directive.block,
        condition: originCondition(directive) ?? scope.condition,
        isStatic: path === null ? scope.isStatic : isStaticPath(path),
        credentials,
      });
    } else if (/^(?:proxy|grpc|uwsgi)_ssl_verify$/.test(directive.name) && directive.args[0]?.text === 'off') {
      yield { kind: 'tls-verify', option: directive.name, value: literal(false, directive.args[0].at), offWhen: 'falsy', guards: [], at: directive.at };
    }
  }
  const header = headerOf(scope.block, 'access-control-allow-origin');
  if (header && !scope.isStatic) yield corsFact(header, scope.condition, credentials, variables);
}

/** A plain prefix that no path begins with, `location * {`: the server reads it and never takes it. */
function answersNothing({ args }: Directive, path: string): boolean {
  return args.length === 1 && !/^[/@$~=^"']/.test(path);
}

interface Header {
  readonly directive: Directive;
  readonly word: Word;
  readonly value: Value;
}

/** `add_header NAME VALUE` or headers-more's `more_set_headers 'NAME: VALUE'`. */
function headerOf(block: readonly Directive[], name: string): Header | undefined {
  for (const directive of block) {
    const [first, second] = directive.args;
    if (directive.name === 'add_header' && first?.text.toLowerCase() === name && second) return { directive, word: second, value: literal(second.text, second.at) };
    if (directive.name !== 'more_set_headers') continue;
    const word = directive.args.find((argument) => argument.text.toLowerCase().startsWith(`${name}:`));
    if (word) return { directive, word, value: literal(word.text.slice(name.length + 1).trim(), word.at) };
  }
  return undefined;
}

function corsFact({ directive, word, value }: Header, condition: Word | null, credentials: Value | undefined, variables: ReadonlyMap<string, Origin>): CorsFact {
  const text = value.kind === 'literal' ? String(value.value) : '';
  const base = { kind: 'cors', by: 'nginx', originsAt: directive.at, guards: [], at: directive.at, ...(credentials ? { credentials } : {}) } as const;
  if (text === '$http_origin') {
    return condition ? { ...base, pattern: literal(condition.text, condition.at) } : { ...base, reflects: true };
  }
  if (!text.startsWith('$')) return { ...base, origins: value };
  const origin = variables.get(text.replace(/[{}]/g, ''));
  if (!origin) return { ...base, origins: { kind: 'opaque', why: 'unsupported', name: text, at: word.at } };
  return { ...base, ...origin };
}

type Origin = Pick<CorsFact, 'origins' | 'pattern' | 'reflects'>;

function originCondition(directive: Directive): Word | null {
  if (directive.name !== 'if' || !directive.args[0]?.text.includes('$http_origin')) return null;
  const operator = directive.args.find((word) => /^!?[~=]\*?$/.test(word.text));
  const words = directive.args.filter((word) => word.text !== ')');
  const last = words.at(-1);
  if (!operator?.text.startsWith('~') || !last || last === operator) return null;
  // The closing parenthesis of the condition is a word of its own only after a quoted pattern.
  return last.quote === '' && directive.args.at(-1) === last ? { ...last, text: last.text.replace(/\)$/, '') } : last;
}

/** What `map $http_origin $name {…}` and `set $name $http_origin` give a variable; several sources: the most open that is known. */
function originVariables(root: readonly Directive[]): Map<string, Origin> {
  const found = new Map<string, Origin>();
  const stack: { block: readonly Directive[]; condition: Word | null }[] = [{ block: root, condition: null }];
  for (let top = stack.pop(), steps = 0; top && steps < maxDirectives; top = stack.pop(), steps++) {
    for (const directive of top.block) {
      const [first, second] = directive.args;
      if (directive.name === 'map' && directive.block && first?.text === '$http_origin' && second) found.set(second.text, mapOrigin(directive));
      else if (directive.block) stack.push({ block: directive.block, condition: originCondition(directive) ?? top.condition });
      else if (directive.name === 'set' && first && second && (second.text === '$http_origin' || second.text === '*')) {
        if (second.text === '*') found.set(first.text, { origins: literal('*', second.at) });
        else found.set(first.text, top.condition ? { pattern: literal(top.condition.text, top.condition.at) } : { reflects: true });
      }
    }
  }
  return found;
}

function mapOrigin(map: Directive): Origin {
  const items: Value[] = [];
  let pattern: Value | undefined;
  for (const { name, args, at } of map.block ?? []) {
    const result = args[0];
    if (!result || result.text === '') continue;
    if (name === 'default' && result.text === '$http_origin') return { reflects: true };
    if (result.text === '*') items.push(literal('*', result.at));
    else if (name.startsWith('~')) pattern ??= literal(name.replace(/^~\*?/, ''), { start: at.start, end: at.start + name.length });
    else items.push(literal(result.text === '$http_origin' ? name : result.text, result.at));
  }
  return { origins: { kind: 'list', items, at: map.at }, ...(pattern ? { pattern } : {}) };
}
