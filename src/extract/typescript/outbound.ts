// Extract stage: scripts -> UntimedCallFact: axios, got, node-fetch and request wait for ever unless told otherwise. Node's own fetch gives
// up after five minutes without a word, pg and mysql2 are told by their pools: left out.
import { ts } from 'ts-morph';
import type { UntimedCallFact } from '../../model/errors.ts';
import type { Fact } from '../../model/fact.ts';
import { componentFile, type SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import { type Survey, surveys } from './survey.ts';
import { dottedName, keyOf, rangeOf, unwrap } from './syntax.ts';

const speaking = /['"](?:axios|got|node-fetch|request|request-promise(?:-native)?|openai|@anthropic-ai\/sdk)['"]/;
const browser = /\b(?:document|window)\.|localStorage|^['"]use client['"]|from ['"](?:react|vue)['"]/m;
const mostCalls = 20;

export function* extractOutbound(document: Document, { path, text }: SourceFile): Generator<Fact> {
  if (componentFile.test(path) || !speaking.test(text) || browser.test(text)) return;
  for (const survey of surveys(document)) {
    yield* defaults(survey);
    let count = 0;
    for (const call of survey.calls) {
      const fact = untimedCall(call, survey, text);
      if (fact !== null && ++count <= mostCalls) yield fact;
    }
    for (const made of survey.news) {
      const fact = untimedClient(made, survey, text);
      if (fact !== null) yield fact;
    }
  }
}

/** `axios.defaults.timeout = …` holds for all. */
function* defaults({ assignments, imports, script }: Survey): Iterable<Fact> {
  for (const { left } of assignments) {
    const name = dottedName(left);
    const [root = ''] = name.split('.', 1);
    if (name.endsWith('.defaults.timeout') && imports.get(root) === 'axios') yield { kind: 'default-timeout', library: 'axios', at: rangeOf(left, script) };
  }
}

/** At which argument the options stand, by library and method; '' is the call of the import itself. */
const options: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['axios', new Map([['', 0], ['request', 0], ['get', 1], ['delete', 1], ['head', 1], ['options', 1], ['post', 2], ['put', 2], ['patch', 2], ['create', 0]])],
  ['got', new Map([['', 1], ['get', 1], ['post', 1], ['put', 1], ['patch', 1], ['delete', 1], ['head', 1], ['stream', 1], ['extend', 0]])],
  ['node-fetch', new Map([['', 1]])],
  ['request', new Map([['', 0], ['get', 0], ['post', 0], ['put', 0], ['delete', 0]])],
  ['request-promise', new Map([['', 0], ['get', 0], ['post', 0], ['put', 0], ['delete', 0]])],
]);
const limits = new Set(['timeout', 'signal', 'cancelToken', 'agent', 'httpAgent', 'httpsAgent', 'dispatcher']);

function untimedCall(call: ts.CallExpression, { imports, script }: Survey, text: string): UntimedCallFact | null {
  const name = dottedName(call.expression);
  const [root = '', method = '', ...rest] = name.split('.');
  const library = (imports.get(root) ?? '').replace(/-native$/, '');
  const at = rest.length > 0 ? undefined : options.get(library)?.get(method);
  if (at === undefined || isTypeOrError(root)) return null;
  if (library === 'axios' && method !== 'create' && /axios\.(?:defaults\b|interceptors\b)/.test(text) && /\btimeout\b/.test(text)) return null;
  if (!isWithoutLimit(call.arguments, at, library === 'axios' && method === '' ? 1 : at)) return null;
  return { kind: 'untimed-call', what: method === '' ? library : `${library}.${method}`, library, waits: 'for-ever', at: rangeOf(call.expression, script) };
}

/** `import { AxiosError } from 'axios'`, `new FetchError`. */
function isTypeOrError(root: string): boolean {
  return /^(?:Axios[A-Z]\w*|isAxiosError|FetchError|Headers|Request|Response|Got\w*)$/.test(root);
}

/** The options are written out and hold no limit, or there are none. Names and spreads may hold one. */
function isWithoutLimit(given: readonly ts.Expression[], at: number, otherwise: number): boolean {
  if (given.some((one) => ts.isSpreadElement(one))) return false;
  const argument = given[at];
  if (argument === undefined) return true;
  const inner = unwrap(argument);
  if (at !== otherwise && (ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner))) return isWithoutLimit(given, otherwise, otherwise);
  if (ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner)) return true;
  return ts.isObjectLiteralExpression(inner) && inner.properties.every((property) => !ts.isSpreadAssignment(property) && !limits.has(keyOf(property.name) ?? ''));
}

const clients: ReadonlyMap<string, string> = new Map([['openai', 'openai'], ['@anthropic-ai/sdk', 'anthropic']]);

function untimedClient(made: ts.NewExpression, { imports, script }: Survey, text: string): UntimedCallFact | null {
  const name = dottedName(made.expression);
  const library = clients.get(imports.get(name) ?? '');
  if (library === undefined || !/^(?:Azure)?OpenAI(?:Api)?$|^Anthropic$/i.test(name) || /\btimeout\b|\bsignal\b/i.test(text) || !isWithoutLimit(made.arguments ?? [], 0, 0)) return null;
  return { kind: 'untimed-call', what: name, library, waits: 'minutes', at: rangeOf(made.expression, script) };
}
