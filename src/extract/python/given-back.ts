// extract/python: document -> GivenBackFact: functions that return all fields of an object, handlers that return what a function does.
import type { Expr } from '../../parse/python/ast.ts';
import type { Fact } from '../../model/fact.ts';
import type { GivenBackFact } from '../../model/limits.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf } from './code.ts';
import { toValue } from './expression.ts';
import type { FunctionSite } from './outline.ts';
import { servingWords } from './serving-words.ts';

export const givenBackExtractor: Extractor = {
  topic: 'given-back',
  formats: ['python'],
  triggers: ['settings.model_dump(', 'settings.dict()', 'config.model_dump(', 'config.dict()', 'vars(settings', 'vars(config', 'jsonable_encoder(settings', 'jsonable_encoder(config', 'settings.json()', 'settings.model_dump_json('],
  accompanies: servingWords,
  inside: [],
  extract,
};

const all = /^(?:model_dump|model_dump_json|dict|json)$/;
const whole = /^(?:vars|jsonable_encoder|asdict)$/;
const routing = /\.(?:get|post|put|patch|delete|route|api_route)\(/;
const mostReturns = 6;
const budget = 40;

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  for (const site of outlineOf(document)?.functions ?? []) {
    const isRouted = site.node.decorator_list.some(({ start, end }) => routing.test(file.text.slice(start, Math.min(end, start + 200))));
    for (const { node } of site.returns.slice(0, mostReturns)) {
      const fact = node.value === null ? null : given(site, node.value, isRouted);
      if (fact !== null) yield fact;
    }
  }
}

function given({ inner, guard }: FunctionSite, node: Expr, isRouted: boolean): GivenBackFact | null {
  const call = node.type === 'Await' ? node.value : node;
  if (call.type !== 'Call') return null;
  const at = { start: call.start, end: call.end };
  const made = (by: GivenBackFact['by'], of: Expr): GivenBackFact => ({ kind: 'given-back', symbol: inner.symbol, of: toValue(of, inner, guard, budget), by, at });
  const isAll = !call.keywords.some(({ arg }) => arg === 'exclude' || arg === 'include');
  if (isAll && call.func.type === 'Attribute' && all.test(call.func.attr) && call.args.length === 0) return made('fields', call.func.value);
  if (isAll && call.func.type === 'Name' && whole.test(call.func.id) && call.args[0] !== undefined) return made('fields', call.args[0]);
  return isRouted && call.args.length === 0 && call.keywords.length === 0 && (call.func.type === 'Attribute' || call.func.type === 'Name') ? made('call', call.func) : null;
}
