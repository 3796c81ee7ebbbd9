// Extract stage: scripts -> SwallowedFact: empty `catch` and `.catch(() => {})`. Read as text: the survey passes over such clauses.
import type { Fact } from '../../model/fact.ts';
import { componentFile, type SourceFile } from '../../model/file.ts';
import type { Range } from '../../model/range.ts';
import type { Document } from '../../parse/document.ts';
import { isCleanup, mostPlaces } from '../swallowing.ts';

const caught = /\}\s{0,40}(catch\s?(?:\(\s?[\w$]{1,40}(?:\s?:\s?\w{1,20})?\s?\)\s?)?\{\s{0,200}\})|\.(catch\(\s?(?:async\s)?(?:\(\s?[\w$]{0,40}\s?\)|[\w$]{1,40})\s?=>\s?(?:\{\s{0,200}\}|undefined|void 0)\s?,?\s?\))/g;
const quick = /\bcatch\b/;
/** Pages go on as well as they can; nobody but their reader is served. */
const browser = /\b(?:document|window)\.|localStorage|^['"]use client['"]/m;
const farthest = 2500;

export function* extractSwallowed(document: Document, { path, text }: SourceFile): Generator<Fact> {
  if (document.kind !== 'typescript' || componentFile.test(path) || !quick.test(text) || browser.test(text)) return;
  const places: Range[] = [];
  for (const match of text.matchAll(caught)) {
    const [whole, clause, promise] = match;
    if (places.length >= mostPlaces) break;
    const start = match.index + whole.length - (clause ?? promise ?? '').length;
    const lost = clause === undefined ? promised(text, match.index) : tried(text, match.index);
    if (lost === null || isExpected(lost) || isComment(text, match.index)) continue;
    places.push({ start, end: match.index + whole.length });
  }
  const [first] = places;
  if (first !== undefined) yield { kind: 'swallowed', places, at: first };
}

/** The block that ends at the offset. */
function tried(text: string, end: number): string | null {
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

/** JavaScript has no narrow catch: what asks whether something parses or is there fails as a matter of course. */
const asking = /\b(?:JSON\.parse|new URL|new RegExp|decodeURI\w*|BigInt|atob|accessSync|statSync|lstatSync|readFileSync|readdirSync|mkdirSync|realpathSync|existsSync|require|require\.resolve|import|access|stat|lstat|mkdir|readFile|readdir|realpath|JSON5\.parse|YAML\.parse|structuredClone|URL\.canParse|setEncoding|process\.kill|execSync)\(/;
const longest = 5;

function isExpected(lost: string): boolean {
  const lines = lost.split('\n').map((line) => line.replace(/\/\/.*$/, '').trim()).filter((line) => line !== '');
  if (lines.length <= longest && asking.test(lost)) return true;
  return lines.length <= longest && isCleanup(lines.flatMap((line) => line.split(';').map((part) => part.trim()).filter((part) => part !== '')));
}

function isComment(text: string, at: number): boolean {
  return text.lastIndexOf('/*', at) > text.lastIndexOf('*/', at) || /^\s*\/\/|\s\/\/ /.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}
