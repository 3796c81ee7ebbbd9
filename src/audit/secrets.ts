// Audit of a file for secrets. Input: the text, its bytes, the keyword hits and the table of kinds. Output: problems
// that hold masked secrets only, and a function that takes the raw ones out of any text. Knows no kind by name.
import type { Role, SourceFile } from '../model/file.ts';
import type { Problem, Severity } from '../model/finding.ts';
import type { FinderRow, SecretKind, SecretRow, Verdict } from '../model/secret.ts';
import type { Keywords } from './keywords.ts';
import { compileKeywords, createHits } from './keywords.ts';
import { mask, redactor } from './mask.ts';
import { decodedSpans, decodeWords } from './secret-decode.ts';
import type { RowHits, Table } from './secret-hits.ts';
import { groupByRow, rowWords } from './secret-hits.ts';
import { compileSift, speaksOfLife, type Sift } from './secret-sift.ts';
import { toTextHits, type TextHits } from './text-hits.ts';
import { matchInWindows, matchWhole, windowBudget } from './secret-windows.ts';

export interface SecretScanner {
  /** Words to look for. They must stand first, in this order, in the list whose hits in the text `scan` is given. */
  readonly words: readonly string[];
  /** Whether the hits of these words are worth a scan; those that are not are taken out. */
  readonly sift: Sift;
  scan(file: SourceFile, bytes: Uint8Array, hits: TextHits): SecretScan;
}

export interface SecretScan {
  readonly problems: readonly (Problem & { readonly ruleId: string })[];
  /** Replaces every raw secret of this file in a text by its preview. */
  redact(text: string, named?: boolean): string;
  /** Part of the work was left out by a limit; to be listed in notScanned with the reason 'limit'. */
  readonly limited: boolean;
}

/** What the rules know of values in general; given by rules/secret/placeholder. */
export interface SecretPolicy {
  /** A documented example, or a value that nobody was given: never reported, whatever the row says. */
  isDummy(secret: string): boolean;
  /** What stands round it calls it a sample: not certain to be dead, but nothing to block for. */
  isToldOff(text: string, start: number, end: number, role: Role): boolean;
  /** Somebody wrote beside it that this value is none. */
  isDeniedBeside(text: string, start: number, end: number): boolean;
  entropy(secret: string): number;
  looksRandom(secret: string): boolean;
}

/** A place where a row found something. `rank`: the greater wins where two overlap. */
interface Candidate {
  readonly row: SecretKind;
  readonly start: number;
  readonly end: number;
  readonly secret: string;
  readonly verdict: Verdict;
  readonly rank: number;
}

interface Text {
  readonly text: string;
  readonly file: SourceFile;
  readonly hits: RowHits;
}

const finderCalls = 250_000; // per file; what is above is cut and said so
const maxFindings = 500; // per file: a leaked key ring says no more with its 501st key

export function compileSecrets(rows: readonly SecretKind[], policy: SecretPolicy): SecretScanner {
  const table = rowWords(rows);
  const words = [...table.words, ...decodeWords];
  let compiled: Keywords | null = null; // of its own, for decoded text; few repositories hold any
  const own = (): Keywords => (compiled ??= compileKeywords(words));
  const scanText = (file: SourceFile, text: string, hits: RowHits, work: Work): Candidate[] => findAll(rows, policy, { text, file, hits }, work);

  const sift = compileSift(rows, table, words.length);

  return {
    words,
    sift,
    scan(file, bytes, hits) {
      const work: Work = { limited: false, depth: 0, denied: [] };
      const candidates = scanText(file, file.text, groupByRow(hits, table.rowsOfWord), work);
      for (const span of decodedSpans(file.text, bytes, hits, table.words.length)) {
        work.depth = 1;
        candidates.push(...scanDecoded(file, span, own, sift, table, work, scanText));
      }
      return report(file, candidates, work, policy);
    },
  };
}

interface Work {
  limited: boolean;
  depth: number;
  readonly denied: { start: number; end: number }[]; // credentials by form that proved to be none
}

// ---- rows --------------------------------------------------------------------------------------------------------

function findAll(rows: readonly SecretKind[], policy: SecretPolicy, input: Text, work: Work): Candidate[] {
  const candidates: Candidate[] = [];
  const budget = windowBudget();
  for (const [index, hits] of input.hits) {
    const row = rows[index]!;
    if (row.generic === true && !speaksOfLife(input.file.role, input.file.path)) continue;
    const rank = (row.generic === true ? 0 : rows.length) + rows.length - index;
    if ('find' in row) find(row, hits, input, rank, candidates, work);
    else match(row, hits, input, rank, policy, candidates, work, budget);
    if (candidates.length > maxFindings * 4) {
      work.limited = true;
      break;
    }
  }
  if (budget.spent) work.limited = true;
  return candidates;
}

function find(row: FinderRow, hits: readonly number[], input: Text, rank: number, candidates: Candidate[], work: Work): void {
  let last = -1;
  const calls = Math.min(hits.length, finderCalls);
  if (calls < hits.length) work.limited = true;
  for (let at = 0; at < calls; at++) {
    if (hits[at]! < last) continue; // inside what was found already
    const found = row.find(input.text, hits[at]!, input.file);
    if (found === null) continue;
    for (const one of 'start' in found ? [found] : found) {
      candidates.push({ row, start: one.start, end: one.end, secret: input.text.slice(one.start, one.end), verdict: one, rank });
      last = Math.max(last, one.end);
    }
  }
}

function match(row: SecretRow, hits: readonly number[], input: Text, rank: number, policy: SecretPolicy, candidates: Candidate[], work: Work, budget: ReturnType<typeof windowBudget>): void {
  const { text, file } = input;
  const matches = row.reach === 'file' ? matchWhole(row.pattern, text, budget) : matchInWindows(row, hits, text, budget);
  for (const { match, window, offset } of matches) {
    const secret = match.groups?.['secret'] ?? match[0];
    const within = match.index + Math.max(0, match[0].indexOf(secret));
    const start = offset + within;
    const place = { start, end: start + secret.length };
    if (row.entropy !== undefined && policy.entropy(secret) < row.entropy) continue;
    const verdict = policy.isDummy(secret) || isInsideBase64(text, place.start, place.end) ? false : (row.check?.({ secret, match, text: window, path: file.path, role: file.role, line: lineOf(text, place.start, place.end) }) ?? true);
    if (verdict === false) {
      if (isSelfIdentifying(row, secret)) work.denied.push(place);
      continue;
    }
    candidates.push({ row, ...place, secret, verdict: verdict === true ? {} : verdict, rank });
  }
}

const longRun = 300;

/** In the middle of a font or a picture in base64, where any prefix of three letters turns up by chance. */
function isInsideBase64(text: string, start: number, end: number): boolean {
  if (!isJoint(text.charCodeAt(start - 1)) && !isJoint(text.charCodeAt(end))) return false;
  let from = start;
  while (from > 0 && start - from < longRun && isBase64(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < longRun && isBase64(text.charCodeAt(to))) to++;
  return start - from + to - end >= longRun;
}

function isJoint(unit: number): boolean {
  return unit === 43 || unit === 47; // '+' and '/'
}

function isBase64(unit: number): boolean {
  return isJoint(unit) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

/** The credential itself begins with the vendor's mark, as `ghp_…` does. */
function isSelfIdentifying(row: SecretKind, secret: string): boolean {
  const head = secret.slice(0, 24).toLowerCase();
  return row.keywords.some((keyword) => head.includes(keyword));
}

function lineOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 500), start);
  const after = text.slice(end, end + 500).split('\n', 1)[0]!;
  return before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + after;
}

// ---- decoded text ------------------------------------------------------------------------------------------------

type ScanText = (file: SourceFile, text: string, hits: RowHits, work: Work) => Candidate[];

/** What is found in a decoded text is reported at the place of the encoded one; encodings may be nested twice. */
function scanDecoded(file: SourceFile, span: { start: number; end: number; text: string }, own: () => Keywords, sift: Sift, table: Table, work: Work, scanText: ScanText): Candidate[] {
  const bytes = Buffer.from(span.text); // as the files' bytes are: the scan's loop stays compiled for one kind of array
  const hits = own().scan(bytes, createHits(64));
  sift(hits, bytes, file);
  const offsets = toTextHits(span.text, bytes, hits, own());
  const depth = work.depth;
  const denied = work.denied.length;
  const found = scanText(file, span.text, groupByRow(offsets, table.rowsOfWord), work);
  for (const place of work.denied.slice(denied)) Object.assign(place, { start: span.start, end: span.end });
  if (depth < 2) {
    for (const inner of decodedSpans(span.text, bytes, offsets, table.words.length)) {
      work.depth = depth + 1;
      found.push(...scanDecoded(file, { ...inner, start: span.start, end: span.end }, own, sift, table, work, scanText));
      work.depth = depth;
    }
  }
  return found.map((candidate) => ({ ...candidate, start: span.start, end: span.end }));
}

// ---- result ------------------------------------------------------------------------------------------------------

function report(file: SourceFile, candidates: readonly Candidate[], work: Work, policy: SecretPolicy): SecretScan {
  const kept = mostSpecific(candidates, work.denied);
  const problems: (Problem & { ruleId: string })[] = [];
  const raw: string[] = [];
  const tests = testsFrom(file);
  for (const candidate of kept.slice(0, maxFindings)) {
    if (candidate.start >= tests && candidate.row.generic === true) continue;
    raw.push(candidate.secret, file.text.slice(candidate.start, candidate.end));
    const role = candidate.start >= tests ? 'test' : file.role === 'production' && describesApi.test(file.path) ? 'documentation' : file.role;
    const severity = severityFor(candidate, { ...file, role }, policy);
    if (severity === null) continue;
    const { row, verdict } = candidate;
    const standing = standingOf(severity, row, role);
    problems.push({
      ruleId: `secret/${row.id}`,
      message: verdict.message ?? 'live',
      ...(verdict.data === undefined ? {} : { data: verdict.data }),
      at: { start: candidate.start, end: candidate.end },
      severity: standing,
      ...(standing !== severity && { whenNew: severity }),
      confidence: verdict.confidence ?? 'high',
      ...(verdict.symbol === undefined ? {} : { symbol: verdict.symbol }),
      secret: mask(candidate.secret),
      ...(policy.isDeniedBeside(file.text, candidate.start, candidate.end) && { denied: true as const }),
    });
  }
  return { problems, redact: redactor(raw), limited: work.limited || kept.length > maxFindings };
}

/** A description of an API for its readers, with calls as examples. https://spec.openapis.org/oas/v3.1.0#document-structure */
const describesApi = /(?:^|\/)(?:openapi|swagger)(?:[._-][\w.-]+)?\.(?:ya?ml|json)(?:\.(?:j2|jinja2?|tmpl|tpl))?$/i;

/** What has stood in documentation is mostly a sample, or what somebody else's program gave away. */
function standingOf(severity: Severity, row: SecretKind | FinderRow, role: Role): Severity {
  const limit = 'find' in row ? row.standing : undefined;
  const bounded = limit === undefined ? severity : atMost(severity, limit);
  return role === 'documentation' ? atMost(bounded, 'P2') : bounded;
}

/** Rust keeps a file's unit tests at its end (The Rust Programming Language, 11.3). */
function testsFrom({ path, role, text }: SourceFile): number {
  if (role !== 'production' || !path.endsWith('.rs')) return Infinity;
  const at = text.search(/^#\[cfg\(test\)\]\s{0,20}(?:#\[[^\]\n]{0,100}\]\s{0,20})?(?:pub\s)?mod\s/m);
  return at < 0 ? Infinity : at;
}

/** One finding a place: of those that overlap the highest rank stays, then the longest. */
function mostSpecific(candidates: readonly Candidate[], denied: readonly { start: number; end: number }[]): Candidate[] {
  const kept: Candidate[] = [];
  const ordered = [...candidates].sort((left, right) => left.start - right.start || right.rank - left.rank || right.end - left.end);
  for (const candidate of ordered) {
    if (candidate.row.generic === true && denied.some((place) => place.start < candidate.end && candidate.start < place.end)) continue;
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= candidate.start) kept.push(candidate);
    else if (candidate.rank > last.rank) kept[kept.length - 1] = candidate;
  }
  return kept;
}

/**
 * Role moves a provider's credential off its default. Tests, examples and documentation: P1 at most. Vendored and
 * generated files: only what carries its vendor's mark, since bundles are full of strings that merely have the right
 * length; P1 at most, and P2 in vendored ones, whose keys are somebody else's to revoke. Development files: what is known by its name alone is P2 at most.
 */
function severityFor(candidate: Candidate, file: SourceFile, policy: SecretPolicy): Severity | null {
  const usual = candidate.verdict.severity ?? candidate.row.severity ?? 'P0';
  const own = policy.isToldOff(file.text, candidate.start, candidate.end, file.role) ? atMost(usual, 'P2') : usual;
  switch (file.role) {
    case 'production':
      return own;
    case 'development':
      return candidate.row.generic === true ? atMost(own, 'P2') : own;
    case 'example':
      if (candidate.row.generic !== true || (candidate.verdict.owned === true && !isCommented(file.text, candidate.start))) return atMost(own, 'P1');
      return policy.looksRandom(candidate.secret) && !isCommented(file.text, candidate.start) ? atMost(own, 'find' in candidate.row ? 'P2' : 'P1') : null;
    case 'test':
    case 'documentation':
      return atMost(own, 'P1');
    case 'generated':
      return isSelfIdentifying(candidate.row, candidate.secret) ? atMost(own, 'P1') : null;
    case 'vendored':
      return isSelfIdentifying(candidate.row, candidate.secret) ? atMost(own, 'P2') : null;
    default:
      return file.role satisfies never;
  }
}

/** A setting that the copy leaves switched off, too. */
function isCommented(text: string, at: number): boolean {
  return /^\s*#/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));
}

function atMost(severity: Severity, limit: Severity): Severity {
  return severity < limit ? limit : severity;
}
