// What the surroundings of an assignment say of its value: an example, one half of a pair, an element of a list. Input: a text
// and an assignment in it. Asked only of what would be reported otherwise.
import type { Assignment } from './assignment.ts';

/** Folders and files for a developer's own machine, for tests and for filling a database; not `usr/local` of an image's tree. */
const developmentOnly = /(?:^|[/._-])(?:dev|devel|development|(?<!usr\/)local|localhost|test|tests|testing|ci|e2e|example|sample|demo|mock|stub|playground|playwright|cypress|sandbox|seeds?|seed(?:er|ers|ing|data)|populate|fixtures?|dummy|fake|insecure|snake-?oil)(?=[/._-]|$)/i;

export function isDevelopmentOnly(path: string): boolean {
  return developmentOnly.test(path);
}

const sampleWords = new Set(['sample', 'samples', 'example', 'examples', 'mock', 'mocks', 'mocked', 'fixture', 'fixtures', 'dummy', 'fake', 'stub', 'stubs']);
const wordBreak = /[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/;
const mostLines = 500;

/** What documents a call in a docstring: a listing of reStructuredText, `Example response`. */
const documented = /^\s*\.\. (?:sourcecode|code|code-block|literalinclude)::|^\W{0,80}(?:example|sample)s?\s(?:requests?|responses?|output|input|usage|payload|body)\b/i;

/** Inside a variable, key or type that is called a sample, in a listing of the documentation, or below `@example` in a comment. */
export function isSample(text: string, at: number): boolean {
  let lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const own = text.slice(Math.max(lineStart, at - 300), at);
  if (/^\s*\*/.test(own)) return isBelowExampleTag(text, lineStart);
  if (/(?:^\s*(?:-\s+)?|[{,]\s*)["']?examples?["']?\s*:\s*["'`]?$/.test(own)) return true; // OpenAPI: https://spec.openapis.org/oas/v3.1.0#schema-object
  if (own.split(/[{[(]/).slice(0, -1).some(namesSample)) return true;
  let indent = indentOf(text, lineStart);
  for (let lines = 0; lines < mostLines && indent > 0 && lineStart > 0; lines++) {
    const lineEnd = lineStart - 1;
    lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
    const start = indentOf(text, lineStart);
    if (start >= indent || lineStart + start >= lineEnd) continue;
    indent = start;
    const line = text.slice(lineStart, Math.min(lineEnd, lineStart + 200));
    if (documented.test(line) || namesSample(head(line))) return true;
  }
  return false;
}

function indentOf(text: string, lineStart: number): number {
  let at = lineStart;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9 || text.charCodeAt(at) === 13) at++;
  return at - lineStart;
}

/** The names that a line opens a block for. */
function head(line: string): string {
  return /^\s*(?:#|\/\/)/.test(line) ? '' : /^[^={(]*/.exec(line)![0];
}

function namesSample(text: string): boolean {
  const name = /[\w$.-]+["'`]?\s{0,4}(?:[:=][^:=]{0,60})?$/.exec(text);
  return name !== null && name[0].split(wordBreak).some((word) => sampleWords.has(word.toLowerCase()));
}

const tagReach = 60;

function isBelowExampleTag(text: string, from: number): boolean {
  let lineStart = from;
  for (let lines = 0; lines < tagReach && lineStart > 0; lines++) {
    const lineEnd = lineStart - 1;
    lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
    const tag = /^\s*\/?\*+\s*(@\w+)?/.exec(text.slice(lineStart, Math.min(lineEnd, lineStart + 200)));
    if (tag === null) return false;
    if (tag[1] !== undefined) return tag[1] === '@example';
  }
  return false;
}

/** In the middle of what a comment says. An assignment that stands in a comment by itself was code, and its value may be live. */
export function isInSentence(text: string, at: number): boolean {
  return /^\s*(?:#|\/\/|\*|--|;|<!--)\s*\S.*(?:\b[A-Za-z']{2,}[,.:]?\s+){3}/.test(lineBefore(text, at));
}

/** A script of package.json that is run by developers and tests, by its name. */
export function isInDevelopmentScript(text: string, at: number, path: string): boolean {
  return /(?:^|\/)package\.json$/.test(path) && /^\s*"(?:dev|develop|development|test|tests|e2e)(?:[:._-][\w:.-]{0,60})?"\s*:\s*"/.test(lineBefore(text, at));
}

/** The query of a URL of the developer's own machine. */
export function isInLoopbackUrl(text: string, at: number): boolean {
  return /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d{1,5})?[/?][^\s"'`<>]{0,300}$/i.test(lineBefore(text, at));
}

/** The query of a link to another page: whoever clicks sends it, so it was published on purpose. */
export function isInHref(text: string, at: number): boolean {
  return /(?:\bhref\s?=\s?["'`{]{1,2}|\]\()https?:\/\/[^\s"'`<>()]{1,300}$/i.test(lineBefore(text, at));
}

const testMail = /ethereal\.email|(?:sandbox\.)?smtp\.mailtrap\.io/i;

/** A mailbox of a service that delivers nothing: mails sent there are shown to developers. */
export function isForTestMail(text: string, { nameStart, end }: Assignment): boolean {
  return testMail.test(text.slice(Math.max(0, nameStart - 250), end + 250));
}

/** Part of a page that is switched off. Settings in XML are another matter: there a comment keeps what was in force. */
export function isInPageComment(text: string, at: number, path: string): boolean {
  if (!/\.(?:vue|svelte|astro|[sx]?html?|mdx?|ejs|hbs|jsp|php)$/i.test(path)) return false;
  const open = text.lastIndexOf('<!--', at);
  return open >= 0 && text.lastIndexOf('-->', at) < open && text.indexOf('-->', at) >= 0;
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 400), at);
}

const tableReach = 5000;
const leastEntries = 100;

/** A table of symbols and what they stand for, as of currencies: one of them happens to read PASS. */
export function isInTable(text: string, { name, nameStart, end }: Assignment, path: string): boolean {
  if (!/^[A-Z0-9]{1,10}$/.test(name) || !/\.json[c5]?$/i.test(path)) return false;
  const near = text.slice(Math.max(0, nameStart - tableReach), end + tableReach);
  return (near.match(/"[A-Z0-9$]{1,10}"\s{0,4}:\s{0,4}"/g)?.length ?? 0) >= leastEntries;
}

/** Two neighbours in a list, no name with its value. A pair in brackets of its own and the arguments of a call are. */
export function isInList(text: string, { operator, nameStart, end }: Assignment): boolean {
  if (operator !== ',') return false;
  let depth = 0;
  for (let at = nameStart - 2; at >= 0 && at > nameStart - 400; at--) {
    const unit = text[at]!;
    if (unit === ')' || unit === ']' || unit === '}') depth++;
    else if ((unit === '(' || unit === '[' || unit === '{') && --depth < 0) {
      return unit !== '(' && !(/^\s*$/.test(text.slice(at + 1, nameStart - 1)) && /^["'`]?\s*,?\s*[\]}]/.test(text.slice(end, end + 40)));
    }
  }
  return depth === 0 && nameStart > 400;
}

const vendors = /(?:qiniu|aliyun|alibaba|oss|cos|obs|bos|aws|s3|minio|volc)\w*accesskey$/;

/** The half of a pair that tells who signs, as a user name does: OAuth 1 consumer keys, access keys beside their secret key. */
export function isPublicHalf(text: string, { name, nameStart, end }: Assignment): boolean {
  const plain = name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  if (plain.endsWith('consumerkey')) return true;
  if (!plain.endsWith('accesskey') || /secretaccesskey$|azure/.test(plain)) return false;
  return vendors.test(plain) || /secret_?(?:access_?)?key|access_?key_?secret/i.test(`${text.slice(Math.max(0, nameStart - 250), nameStart)} ${text.slice(end, end + 250)}`);
}

/** The same value is given to an ID next to it, or to the address by which everybody knows a coin. */
export function isIdToo(text: string, { value, start, end }: Assignment): boolean {
  const from = Math.max(0, start - 300);
  const near = `${text.slice(from, start)} ${text.slice(end, end + 300)}`;
  const at = near.indexOf(value);
  return at >= 0 && /(?:_id|Id|ID|\bmint|[Aa]ddress|[Cc]ontract)["']?\s{0,4}[:=]\s{0,4}["'`]?$/.test(near.slice(Math.max(0, at - 40), at));
}
