// What somebody wrote beside a credential says that it is none: a comment, a block of placeholders that is switched off, a form's
// prefilled text, a test of what hides secrets. Input: a text and a place in it. Asked only of what would be reported otherwise.
import type { Role } from '../../src/model/file.ts';
import { isSampleLead } from './placeholder.ts';

/** A comment says of the value itself that it lets nobody in, wherever it stands; an example may be in force elsewhere. */
export function isDeniedBeside(text: string, start: number, end: number): boolean {
  return isDenied(text, start, end, denial);
}

/** For credentials of any kind, those of a vendor's own form included: it may be dead, and is nothing to block for. */
export function isToldOff(text: string, start: number, end: number, role: Role): boolean {
  if (isSampleLead(text.slice(Math.max(0, start - 40), start)) || isDenied(text, start, end) || isMeantForAll(text, start) || showsAnExample(text, start) || isDefanged(text, start) || isNotedAsNone(text, start) || cutShort.test(text.slice(end, end + 3))) return true;
  return role === 'test' && (isCommented(text, start) || testsRedaction(text) || isReportOfScanner(text));
}

const exampleReach = 500;
const announced = /\bexamples?:[ \t]*(?:\\n|\r?\n)/i;

/** "For example:" and a few lines of a request, in a docstring, a description or a comment. */
function showsAnExample(text: string, start: number): boolean {
  return announced.test(text.slice(Math.max(0, start - exampleReach), start));
}

/** `hxxps://api[.]example[.]org/…`: an attacker's address in a report on what he did. */
function isDefanged(text: string, start: number): boolean {
  return /hxxps?:|\w\[\.\]\w/i.test(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 200), start));
}

/** `{"note": "This key does not exist", …}` of JSON, which has no comments. */
function isNotedAsNone(text: string, start: number): boolean {
  return /"(?:_?comment|note|warning|description)"\s{0,4}:\s{0,4}"[^"\n]{0,200}\b(?:does not exist|dummy|fake|not (?:a )?real|revoked)\b/i.test(text.slice(Math.max(0, start - 400), start));
}

/** Members that the reports of scanners have: gitleaks (two forms), Nosey Parker, TruffleHog, MobSF. */
const reports = [['"offender"', '"rule"', '"commit"'], ['"RuleID"', '"Match"'], ['"rule_name"', '"provenance"'], ['"DetectorName"', '"Raw"'], ['"stringsFound"', '"commitHash"'], ['"package_name"', '"secrets"', '"md5"']];

/** What a scanner found in a program of others: nobody here can revoke it. */
function isReportOfScanner(text: string): boolean {
  return reports.some((members) => members.every((member) => text.includes(member)));
}

/** `sk-abc…`: only its first part is shown. */
const cutShort = /^(?:\.{3}|…)/;

const denial = /\b(?:dummy|fake[ds]?|bogus|non-?existent|made[ -]up|not (?:a |an )?(?:real|live|actual|valid)|isn't (?:a )?(?:real|live|valid)|(?:bad|invalid|wrong)(?: \w+)? (?:key|token|secret|password|credential)s?)\b/i;
/** Above a line these may speak of the form that is asked for. */
const denialBehind = /\b(?:placeholder|sample|example)\b/i;
const comment = /^\s*(?:#|\/\/|--|\/?\*)/;
const commentBehind = /(?:^|\s)(?:\/\/|#|\/\*)(.{0,200})/;

/** `"…", // dummy secret`, or the same in the comment on the line above. */
function isDenied(text: string, start: number, end: number, wordsBehind: RegExp = denialBehind): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (comment.test(text.slice(lineStart, start))) return false; // the comment that it stands in says what it was
  const behind = commentBehind.exec(text.slice(end, end + 300).split('\n', 1)[0]!);
  if (behind !== null && (denial.test(behind[1]!) || wordsBehind.test(behind[1]!))) return true;
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1)).slice(0, 300);
  return comment.test(above) && denial.test(above);
}

const publicOnPurpose = /\b(?:inten\w{2,4} to be public|intentionally\s["']?(?:expos|publi|shar|commit)|meant to be public|public (?:by design|on purpose)|not (?:used as )?(?:a )?secret\b|safe to (?:expose|publish|commit|share))/i;
const longestBlock = 16; // lines

/** The comment directly above says that everybody may know it. */
export function isMeantForAll(text: string, start: number): boolean {
  const lines = text.slice(Math.max(0, start - 3000), text.lastIndexOf('\n', start - 1) + 1).split('\n').slice(0, -1).reverse();
  const block = lines.slice(0, Math.min(longestBlock, until(lines, (line) => !comment.test(line)))).reverse();
  return publicOnPurpose.test(block.map((line) => line.replace(comment, '')).join(' ').replaceAll(/\s+/g, ' '));
}

function isCommented(text: string, at: number): boolean {
  return comment.test(text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 400), at));
}

const blockReach = 2000;
const filledInLater = /\byour[-_ ]|<[a-z][\w -]*>|@(?:domain|example|your)|example\.(?:com|org|net)|change[-_ ]?me|\bx{4,}|\.\.\./i;

const headsExample = /^[\s#]{1,20}examples?:?[\s-]*$/i;

/** `#PASSWORD="…"` in a block of comments whose other lines wait to be filled in. */
export function isAmongPlaceholders(text: string, start: number, end: number): boolean {
  const isOff = (line: string): boolean => /^\s*#/.test(line);
  if (!isOff(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))) return false;
  const before = text.slice(Math.max(0, start - blockReach), start).split('\n').slice(0, -1).reverse();
  const after = text.slice(end, end + blockReach).split('\n').slice(1);
  return [before, after].some((lines) => lines.slice(0, until(lines, (line) => !isOff(line))).some((line) => filledInLater.test(line) || headsExample.test(line)));
}

function until(lines: readonly string[], stops: (line: string) => boolean): number {
  const at = lines.findIndex(stops);
  return at < 0 ? lines.length : at;
}

const stringReach = 4000;
const iniLines = /(?:^|\\n)(?:\s*#[^\\"]{0,400}|[\w.-]{1,80} = [^\\"]{1,400})(?=\\n|$)/g;

/** `"ini": "# Account\nuser = a\nkey = b"`: a form is filled with it, and whoever submits it puts in his own. */
export function isInPrefilledText(text: string, at: number, path: string): boolean {
  if (!/\.json[c5]?$/i.test(path)) return false;
  const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - stringReach), at);
  const open = line.lastIndexOf('"');
  if (open < 0 || line[open - 1] === '\\') return false;
  const close = text.indexOf('"', at);
  if (close < 0 || close - at > stringReach) return false;
  return (text.slice(at - line.length + open + 1, close).match(iniLines)?.length ?? 0) >= 2;
}

/** Tests of what finds or hides secrets feed it with such. */
function testsRedaction(text: string): boolean {
  return /\bredact|\[redacted|\bscrub|\bsaniti[sz]e|secret.?scan|\bmask(?:s|ed|ing)?\b/i.test(text);
}
