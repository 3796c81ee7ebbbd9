// Extract stage: scripts -> SwallowedFact: empty `catch` and `.catch(() => {})`. Read as text: the survey passes over such clauses.
import type { SwallowedFact } from '../../model/errors.ts';
import type { Fact } from '../../model/fact.ts';
import { componentFile, type SourceFile } from '../../model/file.ts';
import type { Range } from '../../model/range.ts';
import type { Document } from '../../parse/document.ts';
import { isCleanup, mostPlaces } from '../swallowing.ts';

const caught = /\}\s{0,40}(catch\s?(?:\(\s?[\w$]{1,40}(?:\s?:\s?\w{1,20})?\s?\)\s?)?\{\s{0,200}\})|\.(catch\(\s?(?:async\s)?(?:\(\s?[\w$]{0,40}\s?\)|[\w$]{1,40})\s?=>\s?(?:\{\s{0,200}\}|undefined|void 0)\s?,?\s?\))/g;
const quick = /\bcatch\b/;
/** `pending.finally(…)`: whoever waits for the promise that the name holds gets its error. */
const beside = /^\s{0,200}(?:void\s)?[\w$.]{1,80}\s{0,200}\.finally\(/;
/** What is written down for whoever watches is missed by nobody else. */
const noting = /\blog[A-Z]\w{0,20}\(|\blog(?:ger)?\.\w{1,10}\(|\btrack\w{0,20}\(|\banalytics\b/;
/** Pages go on as well as they can; nobody but their reader is served. */
const browser = /\b(?:document|window)\.|localStorage|^['"]use client['"]/m;
const farthest = 2500;

export function* extractSwallowed(document: Document, { path, text }: SourceFile): Generator<Fact> {
  if (document.kind !== 'typescript' || componentFile.test(path) || !quick.test(text) || browser.test(text)) return;
  const places: Range[] = [];
  for (const match of text.matchAll(caught)) {
    const [whole, empty, promise] = match;
    if (places.length >= mostPlaces) break;
    const start = match.index + whole.length - (empty ?? promise ?? '').length;
    const lost = empty === undefined ? promised(text, match.index) : triedBefore(text, match.index);
    if (lost === null || isExpected(lost) || isComment(text, match.index) || (empty === undefined && (beside.test(lost) || noting.test(lost) || isTakenElsewhere(text, lost)))) continue;
    places.push({ start, end: match.index + whole.length });
  }
  const [first] = places;
  if (first !== undefined) yield { kind: 'swallowed', places, at: first };
  yield* answered(text);
}

const clause = /\}\s{0,40}catch\s?(?:\(\s?([\w$]{1,40})(?:\s?:\s?\w{1,20})?\s?\)\s?)?\{/g;
/** Writes it down, or hands it on to what may. */
const tells = /\bthrow\b|\bconsole\.|\blog\w{0,10}\b|log(?:ger)?\w{0,10}[.(]|capture\w{0,10}\(|sentry|\bnext\(|reject\(|report|notify|emit\(|\bon[A-Z]?\w{0,10}[eE]rror|handle\w{0,20}[eE]rror|debug|warn|process\.exit/i;
const answer = /\b(?:res|response|reply)\b(?:\s{0,4}\.(?:status|code)\([^()\n]{0,40}\))?\s{0,4}\.(?:json|send|end|sendStatus)\(|\breturn\s(?:\w{0,20}(?:NextResponse|Response)|c)\.json\(|\breturn new (?:Next)?Response\(|\bctx\.body\s?=/;
const status = /\.(?:status|code|sendStatus)\(\s?(\d{3})|\bstatus(?:Code)?\s?[:=]\s?(\d{3})|\},\s{0,8}(\d{3})\s?\)/;
const lettingIn = /\b(?:verify|assert|validate|jwt|decode|authenticate|getSession|getToken|parse|safeParse)\w{0,40}\(/i;
const empty = /^\s*return(?:\s(?:null|undefined|''|""|\[\]|\{\}|\[\] as \w+(?:\[\])?))?;?\s*$/;
const longestClause = 1500;

type How = NonNullable<SwallowedFact['how']>;

/** `catch { res.json({ ok: true }) }`, `catch { return [] }`: nothing is written down of what failed. */
function* answered(text: string): Generator<Fact> {
  const found = new Map<How, Range[]>();
  for (const match of text.matchAll(clause)) {
    const from = match.index + match[0].length;
    const block = blockFrom(text, from);
    if (block === null || isTold(block, match[1]) || isComment(text, match.index)) continue;
    const lost = triedBefore(text, match.index);
    const how = lost === null || isExpected(lost) ? null : howOf(block, lost);
    const places = how === null ? [] : (found.get(how) ?? []);
    if (how !== null && places.length < mostPlaces) found.set(how, [...places, { start: match.index + match[0].indexOf('catch'), end: from }]);
  }
  for (const [how, places] of found) if (places[0] !== undefined) yield { kind: 'swallowed', how, places, at: places[0] };
}

/** Somebody hears of it, or a comment says why nobody does. */
function isTold(block: string, name: string | undefined): boolean {
  return tells.test(block) || /\/[/*]/.test(block) || (name !== undefined && new RegExp(String.raw`(?<![\w$.])${name.replaceAll('$', String.raw`\$`)}(?![\w$]|\s?:)`).test(block));
}

/** That somebody is not let in, or sent what cannot be read, is no failure. */
function howOf(block: string, lost: string): How | null {
  if (empty.test(block)) return /\bawait\b/.test(lost) && !/\breturn\s(?:true|false|!)/.test(lost) && !asking.test(lost) && !lettingIn.test(lost) && !/^\s*(?:return|const \w+ =)\s[^;\n]{0,80}\.(?:json|text|formData)\(\)/.test(lost) ? 'defaulted' : null;
  if (!answer.test(block)) return null;
  const code = Number(status.exec(block)?.slice(1).find((each) => each !== undefined) ?? '200');
  if ([401, 403].includes(code) || (code < 500 && (lettingIn.test(lost) || asking.test(lost)))) return null;
  return code >= 400 ? 'answered' : 'succeeded';
}

function blockFrom(text: string, from: number): string | null {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + longestClause); at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return text.slice(from, at);
  }
  return null;
}

/** The block that ends at the offset. */
function triedBefore(text: string, end: number): string | null {
  let depth = 0;
  for (let at = end; at > Math.max(0, end - farthest); at--) {
    if (text[at] === '}') depth++;
    else if (text[at] === '{' && --depth === 0) return text.slice(at + 1, end);
  }
  return null;
}

/** The statement that ends at the offset. */
function promised(text: string, end: number): string {
  let depth = 0;
  let at = end - 1;
  for (; at > Math.max(0, end - farthest); at--) {
    const sign = text[at];
    if (sign === ')' || sign === '}' || sign === ']') depth++;
    else if (sign === '(' || sign === '{' || sign === '[') depth--;
    if (depth < 0 || (depth === 0 && (sign === ';' || (sign === '\n' && !/^\s*[.)\]}]/.test(text.slice(at + 1, at + 60)))))) break;
  }
  return text.slice(at + 1, end);
}

/** `pending.catch(() => {}); await Promise.race([pending, deadline])`: whoever waits gets the error. */
function isTakenElsewhere(text: string, lost: string): boolean {
  const name = /^\s*(?:void\s)?([\w$]{1,60})\s*$/.exec(lost)?.[1];
  return name !== undefined && new RegExp(String.raw`(?:\bawait\s|\breturn\s|\b(?:race|all|allSettled|any)\(\[[^\]]{0,200}?)(?<![\w$.])${name.replaceAll('$', String.raw`\$`)}(?![\w$(.])`).test(text);
}

/** JavaScript has no narrow catch: what asks whether something parses or is there fails as a matter of course. */
const asking = /\b(?:JSON\.parse|new URL|new RegExp|decodeURI\w*|BigInt|atob|accessSync|statSync|lstatSync|readFileSync|readdirSync|mkdirSync|realpathSync|existsSync|require|require\.resolve|import|access|stat|lstat|mkdir|readFile|readdir|realpath|JSON5\.parse|YAML\.parse|structuredClone|URL\.canParse|setEncoding|process\.kill|execSync)\(/;
const longest = 5;
const longestReading = 20; // of what is parsed in the first line and looked through after it

function isExpected(lost: string): boolean {
  const lines = lost.split('\n').map((line) => line.replace(/\/\/.*$/, '').trim()).filter((line) => line !== '');
  if (asking.test(lost) && (lines.length <= longest || (asking.test(lines[0] ?? '') && lines.length <= longestReading && !/\bawait\b/.test(lost)))) return true;
  return lines.length <= longest && isCleanup(lines.flatMap((line) => line.split(';').map((part) => part.trim()).filter((part) => part !== '')));
}

function isComment(text: string, at: number): boolean {
  return text.lastIndexOf('/*', at) > text.lastIndexOf('*/', at) || /^\s*\/\/|\s\/\/ /.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}
