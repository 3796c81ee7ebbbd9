// extract/python: document -> EnvReadFact: every read of an environment variable.
import type { Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf, sitesOf } from './code.ts';
import { environmentRead, environmentTest, mayRead } from './environment.ts';
import { rangeOf, toValue } from './expression.ts';
import { functionOf } from './scope.ts';
import type { Guard, Scope } from './scope.ts';

export const envExtractor: Extractor = {
  topic: 'env',
  formats: ['python'],
  triggers: ['environ', 'getenv', 'decouple', 'starlette.config', 'env(', 'env.', 'env_'],
  extract,
};

function* extract(document: Document): Iterable<Fact> {
  const { calls, subscripts, compares, fallbacks } = sitesOf(document);
  const second = fallbacks.flatMap(({ node: { values } }) => values.slice(1)); // `a or os.environ["B"]`
  const tried = [...(outlineOf(document)?.tried ?? []), ...second];
  const conditional = (node: { start: number; end: number }, guard: Guard | null): { conditional?: true } =>
    guard !== null || tried.some(({ start, end }) => start <= node.start && node.end <= end) ? { conditional: true } : {};
  for (const sites of calls.values()) {
    for (const { node, scope, guard } of sites) {
      const read = mayRead(node) ? environmentRead(node, scope) : null;
      if (!read) continue;
      const { name, fallback, required } = read;
      const value = fallback ? { fallback: toValue(fallback, scope, guard, 100) } : {};
      yield { kind: 'env-read', name, ...value, required, inFunction: isInside(scope), ...(required && conditional(node, guard)), at: rangeOf(node) };
    }
  }
  for (const { node, scope, guard } of subscripts) {
    const read = environmentRead(node, scope);
    if (read) yield { kind: 'env-read', name: read.name, required: read.required, inFunction: isInside(scope), ...conditional(node, guard), at: rangeOf(node) };
  }
  for (const { node, scope } of compares) {
    const name = environmentTest(node, scope);
    if (name !== null) yield { kind: 'env-read', name, required: false, inFunction: isInside(scope), at: rangeOf(node) };
  }
}

function isInside(scope: Scope): boolean {
  return functionOf(scope) !== null;
}
