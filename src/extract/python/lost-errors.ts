// extract/python: text -> SwallowedFact: handlers of everything that write nothing down and answer, or go on with an empty result.
import type { Range } from '../../model/range.ts';
import type { SwallowedFact } from '../../model/errors.ts';
import { isReason, mostPlaces } from '../swallowing.ts';
import { indentOf, isQuoted, longestTry, statementsOf, triedBefore } from './try-text.ts';

type How = NonNullable<SwallowedFact['how']>;

const handler = /^([ \t]{0,80})except(?:[ \t]*|[ \t]+\(?(?:Exception|BaseException)\)?(?:[ \t]+as[ \t]+(\w{1,40}))?[ \t]*):[ \t]*([^#\n]{0,200})(#[^\n]{0,300})?\r?$/gm;
/** Writes it down, or hands it on to what may. */
const tells = /\blog\w{0,10}\b|\b\w{0,20}log(?:ger)?\w{0,5}[.(]|\bprint\w{0,20}\(|traceback|capture_?exception|sentry|warn|\bon_error|error_handler|handle_\w{0,20}(?:error|exception)|report|notify|exc_info|sys\.exc|\bstderr|emit|metrics?\b|\b\w{0,20}errors?\w{0,10}(?:\.append\(|\[|\s?\+?=)|fail(?:ed|ures?)?\w{0,10}(?:\.append\(|\s?\+=)/i;
const routed = /^[ \t]*@\w[\w.]{0,60}\.(?:get|post|put|patch|delete|route|api_route)\(/m;
/** What a caller sent, or shows to be let in, may be wrong as a matter of course. */
const asks = /\b(?:await\s)?\w{1,30}\.(?:json|get_json|form)\(|\b(?:int|float|UUID|json\.loads|b64decode|fromisoformat|strptime|parse_?\w*|ObjectId|literal_eval|model_validate\w*|jwt\.decode|decode_\w*|verify_\w*|validate_\w*|unquote)\(/;
const asking = /^_?(?:is|has|check|can|exists|ping|validate|test|try|probe|health|verify|supports|detect|guess|parse|safe|maybe|format|normali[sz]e|to|from|decode|infer|looks|should|count|estimate|extract|get_version)_?|(?:alive|available|health\w*|exists|version|or_none|valid|optional)$/i;
const outside = /\bawait\b|\brequests\.|\bhttpx\.|\burlopen\(|\.(?:execute|executemany|fetchall|fetchone|commit|query|scalars?|save|insert\w*|update_one|find_one|find|delete_one|create|publish|request|post|send\w*)\(/;
const empty = /^return(?:\s+(?:None|False|\[\]|\{\}|\(\)|""|''|0|-1|["'][\w .:!-]{0,40}["']|set\(\)|dict\(\)|list\(\)|None,\s?None))?$/;
const status = /(?:status_code\s?=\s?|HTTPException\(\s*|HTTPError\(\s*|abort\(\s*)(?:\w{0,10}status\.HTTP_)?(\d{3})/;

export function* lostErrors(text: string): Iterable<SwallowedFact> {
  const found = new Map<How, Range[]>();
  for (const match of text.matchAll(handler)) {
    const [whole, indent = ''] = match;
    const how = lost(text, match);
    const places = how === null ? [] : (found.get(how) ?? []);
    if (how === null || places.length >= mostPlaces || isQuoted(text, match.index)) continue;
    found.set(how, [...places, { start: match.index + indent.length, end: match.index + whole.trimEnd().length }]);
  }
  for (const [how, places] of found) if (places[0] !== undefined) yield { kind: 'swallowed', how, places, at: places[0] };
}

function lost(text: string, match: RegExpExecArray): How | null {
  const [whole, indent = '', name, inline = ''] = match;
  const block = inline.trim() === '' ? blockOf(text, match.index + whole.length, indent.length) : inline;
  const lines = statementsOf(block);
  const last = lines.at(-1) ?? '';
  if (lines.length === 0 || last === 'raise') return null;
  const tried = triedBefore(text, match.index, indent);
  if (tried === null) return null;
  const body = tried.split(`\n${indent}except`)[0] ?? '';
  if (dropsRefusal(body, tried, lines)) return 'dropped'; // whatever reason stands there: it is of what may fail, not of the refusal
  if (isReason(match[4]) || block.split('\n').some((line) => isReason(/#.*$/.exec(line)?.[0]))) return null;
  if (isOwnAnswer(body, tried, block, lines)) return 'own';
  if (tells.test(block) || (name !== undefined && new RegExp(String.raw`\b${name}\b`).test(block)) || /\braise(?:$|\s(?!HTTPException|HTTPError))/.test(block)) return null;
  const around = functionAround(text, match.index, indent.length);
  if (around === null) return null;
  const statements = statementsOf(tried);
  if (statements.length <= 2 && asks.test(tried)) return null;
  if (around.isRouted) return answer(lines);
  return lines.length === 1 && empty.test(last) && outside.test(tried) && !asking.test(around.name) && !/^return\s+(?:True|False)$/.test(statements.at(-1) ?? '') ? 'defaulted' : null;
}

/** What a request is answered with where everything may have gone wrong; that somebody is not let in is no failure. */
function answer(lines: readonly string[]): How | null {
  const last = lines.at(-1) ?? '';
  const code = Number(status.exec(lines.join(' '))?.[1] ?? /\breturn\b.*[,\s(](\d{3})\)?$/.exec(last)?.[1] ?? '0');
  if ([401, 403].includes(code)) return null;
  if (last.startsWith('raise')) return 'answered';
  if (!last.startsWith('return')) return null;
  return code >= 400 || /\babort\(|Response\w*\(|ErrorResponse/.test(last) ? 'answered' : 'succeeded';
}

const answers = /raise HTTPException\(\s*(?:status_code\s?=\s?)?(?:\w{0,10}status\.HTTP_)?(\d)\d\d/g;

/** `raise HTTPException(…)` that comes to the handler of everything. */
function raisesAnswer(tried: string, clauses: string): boolean {
  return tried.includes('raise HTTPException(') && !/\bexcept[^\n]{0,80}(?:HTTPException|HTTPError)/.test(clauses) && !/\n[ \t]+(?:try:|(?:async )?def )/.test(tried.replace(/^\n?/, ''));
}

/** `raise HTTPException(409)` within the try, and a handler that writes down that something failed and goes on. */
function dropsRefusal(tried: string, clauses: string, lines: readonly string[]): boolean {
  const isAttempt = /\n[ \t]+(?:return|continue|break)\b/.test(tried); // what comes behind is the other way, for whoever is not served by this one
  return raisesAnswer(tried, clauses) && !isAttempt && [...tried.matchAll(answers)].some((each) => each[1] === '4') && lines.every((line) => goesOn.test(line));
}

const goesOn = /^(?:pass$|(?:self\.)?_?(?:log|logger|logging|LOG|LOGGER)\.\w{1,20}\(|print\()/;
/** `raise HTTPException(404)` within the try, which this handler turns into something else. */
function isOwnAnswer(tried: string, clauses: string, block: string, lines: readonly string[]): boolean {
  if (!raisesAnswer(tried, clauses)) return false;
  if (/isinstance\(|HTTPException\)|status_code\s?=\s?\w+\.status|\braise(?:\s+\w+)?\s*$/m.test(block)) return false;
  const raised = [...tried.matchAll(answers)].map((each) => each[1]);
  if (!raised.includes('4')) return false;
  const own = [...block.matchAll(answers)][0]?.[1];
  const last = lines.at(-1) ?? '';
  return own === undefined ? last.startsWith('return') && !/[^\w]4\d\d\b/.test(last) : own === '5';
}

/** The lines that stand further in. */
function blockOf(text: string, from: number, indent: number): string {
  const lines: string[] = [];
  for (const line of text.slice(from + 1, from + longestTry).split('\n')) {
    if (line.trim() !== '' && indentOf(line, 0) <= indent) break;
    lines.push(line);
  }
  return lines.join('\n');
}

/** The function that the handler stands in; null where it stands in another handler, in a `finally` or nowhere. */
function functionAround(text: string, at: number, indent: number): { readonly name: string; readonly isRouted: boolean } | null {
  let limit = indent;
  const start = Math.max(0, at - longestTry);
  const lines = text.slice(start, at).split('\n');
  for (let row = lines.length - 1; row >= 0 && limit > 0; row--) {
    const line = lines[row] ?? '';
    const depth = indentOf(line, 0);
    if (line.trim() === '' || depth >= limit) continue;
    limit = depth;
    if (/^\s*(?:except|finally)\b/.test(line)) return null;
    const name = /^\s*(?:async )?def (\w{1,80})/.exec(line)?.[1];
    if (name !== undefined) return { name, isRouted: routed.test(lines.slice(Math.max(0, row - 12), row).slice(lastGap(lines.slice(Math.max(0, row - 12), row))).join('\n')) };
    if (/^\s*\)/.test(line)) limit = depth + 1; // the end of a signature of several lines
  }
  return null;
}

/** Where the decorators begin: behind the last empty line. */
function lastGap(lines: readonly string[]): number {
  for (let at = lines.length - 1; at >= 0; at--) if ((lines[at] ?? '').trim() === '') return at + 1;
  return 0;
}
