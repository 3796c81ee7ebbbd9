// extract/python: document -> GivenBackFact: functions that return all fields of an object, handlers that return what a function does.
import type { Expr } from '../../parse/python/ast.ts';
import type { Fact } from '../../model/fact.ts';
import type { GivenBackFact } from '../../model/limits.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf } from './code.ts';
import { nodesBelow } from './descend.ts';
import { toValue } from './expression.ts';
import { dotted, lastName } from './names.ts';
import type { FunctionSite, Outline } from './outline.ts';
import { servingWords } from './serving-words.ts';

export const givenBackExtractor: Extractor = {
  topic: 'given-back',
  formats: ['python'],
  triggers: ['settings.model_dump(', 'settings.dict()', 'config.model_dump(', 'config.dict()', 'vars(settings', 'vars(config', 'jsonable_encoder(settings', 'jsonable_encoder(config', 'settings.json()', 'settings.model_dump_json(', 'return self.config', 'return self._config', 'return self.settings'],
  accompanies: servingWords,
  inside: [],
  extract,
};

const all = /^(?:model_dump|model_dump_json|dict|json)$/;
const whole = /^(?:vars|jsonable_encoder|asdict)$/;
const routing = /\.(?:get|post|put|patch|delete|route|api_route)\(/;
const mostReturns = 6;
const budget = 40;

/** Reads a file of settings; a name of one of its entries that holds credentials. */
const loads = /\b(?:toml|tomllib|tomli|yaml|json)\.(?:safe_|full_)?loads?\(|\bdotenv_values\(/;
const entry = /(?:\[|\.get\(|setdefault\()\s?["'](\w{0,30}(?:api_?keys?|secrets?|passwords?|access_token|private_key|credentials))["']/gi;
const loader = /^_?(?:load|read|get)_(?:\w{1,20}_)?(?:config|settings|configuration|conf)(?:_file|_data)?$/i;
const reads = /^(?:toml|tomllib|tomli|yaml|json)\.(?:safe_|full_)?loads?$/;
/** Of settings, and of nothing else that the file speaks of. */
const ofSettings = /\b\w{0,20}(?:config|settings|conf|cfg)\w{0,6}(?:\[\s?["']\w{1,40}["']\s?\]){0,2}(?:\[|\.get\()\s?["'](\w{0,30}(?:api_?keys?|client_secret|passwords?|access_token|private_key|secret_key))["']/gi;
const held = /^_?(?:config|settings|configuration|conf)$/i;
const answering = /^(?:jsonify|JSONResponse|ORJSONResponse|json_response|dict|jsonable_encoder)$/;

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  if (code === null) return;
  const names = loads.test(file.text) ? [...new Set([...file.text.matchAll(entry)].map((match) => match[1] ?? ''))] : [];
  const kept = names.length === 0 ? [] : [...new Set([...file.text.matchAll(ofSettings)].map((match) => match[1] ?? ''))];
  for (const site of code.functions) {
    const isRouted = site.node.decorator_list.some(({ start, end }) => routing.test(file.text.slice(start, Math.min(end, start + 200))));
    for (const { node } of site.returns.slice(0, mostReturns)) {
      if (node.value === null) continue;
      if (names.length > 0 && isHeld(node.value, site)) yield { ...made(site, 'file', node.value), names };
      else if (kept.length > 0 && !isRouted && isLoaded(node.value, site, code)) yield { ...made(site, 'file', node.value), names: kept };
      const parts = isRouted ? answered(node.value, site, code) : [node.value];
      for (const part of parts) {
        const fact = given(site, part, isRouted);
        if (fact !== null) yield fact;
      }
    }
  }
}

/** `self.config` of a class whose module loads such a file. */
function isHeld(node: Expr, { inner }: FunctionSite): boolean {
  return node.type === 'Attribute' && node.value.type === 'Name' && node.value.id === inner.self && held.test(node.attr);
}

/** `return json.load(file)` in `load_config`, also through a name that nothing is taken out of. */
function isLoaded(node: Expr, site: FunctionSite, code: Outline): boolean {
  if (!loader.test(site.node.name)) return false;
  if (node.type === 'Call') return reads.test(dotted(node.func) ?? '');
  if (node.type !== 'Name' || isChanged(node.id, site, code)) return false;
  const given = code.assignments.filter((each) => each.scope === site.inner && each.node.type === 'Name' && each.node.id === node.id);
  return given.length === 1 && given[0]?.value?.type === 'Call' && reads.test(dotted(given[0].value.func) ?? '');
}

/** `found["api_key"] = "***"`, `del found["api_key"]`, `found.pop("api_key")`: something is put in or taken out. */
function isChanged(name: string, { inner, node: { body } }: FunctionSite, { assignments, deletions }: Outline): boolean {
  const isOf = (each: Expr): boolean => each.type === 'Subscript' && subject(each) === name;
  if ([...assignments, ...deletions].some((each) => each.scope === inner && isOf(each.node))) return true;
  return nodesBelow(body, 2000).some((each) => each.type === 'Call' && each.func.type === 'Attribute' && /^(?:pop|update|clear|popitem)$/.test(each.func.attr) && subject(each.func) === name);
}

/** `found` of `found["a"]["b"]`, `found.pop`. */
function subject(node: Expr): string | null {
  return node.type === 'Subscript' || node.type === 'Attribute' ? subject(node.value) : node.type === 'Name' ? node.id : null;
}

/** What stands in an answer whole: `jsonify({"settings": configs})` holds what `configs` was given. */
function answered(node: Expr, site: FunctionSite, code: Outline): Expr[] {
  if (node.type === 'Call' && answering.test(lastName(node.func))) return node.args.flatMap((each) => answered(each, site, code));
  if (node.type === 'Dict') return node.values.flatMap((each) => (each.type === 'Dict' || each.type === 'Name' || each.type === 'Call' ? answered(each, site, code) : []));
  if (node.type !== 'Name') return [node];
  if (isChanged(node.id, site, code)) return [];
  const given = code.assignments.filter(({ node: target, scope }) => scope === site.inner && target.type === 'Name' && target.id === node.id);
  return given.length === 1 && given[0]?.value ? [given[0].value] : [];
}

function made({ inner, guard }: FunctionSite, by: GivenBackFact['by'], of: Expr, at: Expr = of): GivenBackFact {
  return { kind: 'given-back', symbol: inner.symbol, of: toValue(of, inner, guard, budget), by, at: { start: at.start, end: at.end } };
}

function given(site: FunctionSite, node: Expr, isRouted: boolean): GivenBackFact | null {
  const call = node.type === 'Await' ? node.value : node;
  if (call.type !== 'Call') return null;
  const isAll = !call.keywords.some(({ arg }) => arg === 'exclude' || arg === 'include');
  if (isAll && call.func.type === 'Attribute' && all.test(call.func.attr) && call.args.length === 0) return made(site, 'fields', call.func.value, call);
  if (isAll && call.func.type === 'Name' && whole.test(call.func.id) && call.args[0] !== undefined) return made(site, 'fields', call.args[0], call);
  return isRouted && call.args.length === 0 && call.keywords.length === 0 && (call.func.type === 'Attribute' || call.func.type === 'Name') ? made(site, 'call', call.func, call) : null;
}
