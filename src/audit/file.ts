// One file -> its facts and problems. Pure: path, role and bytes decide, so the record is cached by the file's content.
import type { Fact } from '../model/fact.ts';
import { groupFacts, noFacts, type FileFacts } from '../model/facts.ts';
import { type Format, type NotScannedReason, type Role, scriptFormats, type SourceFile } from '../model/file.ts';
import { lineStarts } from '../model/range.ts';
import type { FileRule } from '../model/rule.ts';
import type { FinderFile } from '../model/secret.ts';
import type { Extractor } from '../extract/extractor.ts';
import { isGlancedAt } from '../extract/glances/glance.ts';
import type { Glance } from '../extract/glances/glance.ts';
import { trimmed } from '../extract/interned.ts';
import type { Document } from '../parse/document.ts';
import { formatOf, headLength } from '../parse/format.ts';
import { parse, type TypescriptParser } from '../parse/parse.ts';
import { decodeUtf8, scannable } from './decode.ts';
import { describe } from './describe.ts';
import { emptyRecord, type FileProblem, type FileRecord, type RuleFailure } from './record.ts';
import { interestOf, placesOf } from './interest.ts';
import { compileKeywords, copyHits, createHits, noHits, type KeywordHits, type Keywords } from './keywords.ts';
import type { RuleSet } from './rule-set.ts';
import { toTextHits, type TextHits } from './text-hits.ts';
import { compileSecrets, type SecretScan, type SecretScanner } from './secrets.ts';
import { inlineSuppressions, suppressionWord } from './suppression.ts';

export interface FileInput {
  readonly path: string;
  readonly blob: string;
  readonly role: Role;
  readonly bytes: Uint8Array;
}

/** The lazily loaded half: the TypeScript compiler with its extractors. */
export interface TypescriptKit {
  readonly parser: TypescriptParser;
  readonly extractors: readonly Extractor[];
  readonly followers: readonly Extractor[];
}

/** An extractor as the prefilter needs it: what must be there before its parser is worth loading. */
export type Trigger = Pick<Extractor, 'topic' | 'formats' | 'triggers' | 'accompanies' | 'paths' | 'concerns'>;

/** A file after the look for keywords. */
export interface Scanned {
  readonly input: FileInput;
  readonly content: ReturnType<typeof scannable>;
  readonly hits: KeywordHits;
}

export interface Auditor {
  /** The look for keywords alone. Done for many files in a row it takes half the time, because its tables stay in the processor's cache. */
  scan(input: FileInput): Scanned;
  /** Undefined: the file needs the TypeScript kit; give it with `useTypescript` and ask again. */
  audit(scanned: Scanned): FileRecord | undefined;
  /** What a module defines that holds no topic's words, for those who import it. Scripts need the TypeScript kit. */
  module(input: FileInput): FileFacts;
  /** Where values go in the functions of a file. Scripts need the TypeScript kit. `isClean`: its audit found nothing in it, no secret either. */
  follow(input: FileInput, isClean: boolean): FileFacts;
  /** The secrets of a file and nothing else, with the text that their offsets are of. */
  secrets(input: FileInput): { readonly text: string; readonly problems: readonly FileProblem[] };
  useTypescript(kit: TypescriptKit): void;
}

const compiledFormats: ReadonlySet<Format> = new Set([...scriptFormats, 'html']);
const codeFormats: ReadonlySet<Format> = new Set([...compiledFormats, 'python']);

/** Code of these roles is no part of the system that ships; only its secrets matter. */
const silentCode: ReadonlySet<Role> = new Set(['test', 'example', 'documentation', 'vendored', 'generated']);
const silent: ReadonlySet<Role> = new Set(['vendored', 'generated']);
/** `config.example.js`: a build may make the program's configuration of it, whose credentials are then in force. */
const template = /[._-](?:example|sample|template|dist)\.(?:[cm]?[jt]s|py)$/i;

export function createAuditor(ruleSet: RuleSet, extractors: readonly Extractor[], typescriptTriggers: readonly Trigger[], followers: readonly Extractor[], glances: readonly Glance[] = []): Auditor {
  const scanner = compileSecrets(ruleSet.secrets, ruleSet.secretPolicy);
  const words: string[] = [...scanner.words]; // its words come first, as it asks
  const known = new Map<string, number>();
  const index = (word: string): number => {
    const lower = word.toLowerCase();
    const before = known.get(lower);
    if (before !== undefined) return before;
    known.set(lower, words.length);
    return words.push(lower) - 1;
  };
  const suppression = index(suppressionWord);
  const topicsOf: number[][] = [];
  const topic = (number: number, triggers: readonly string[]): number => {
    for (const word of triggers) (topicsOf[index(word)] ??= []).push(number);
    return number;
  };
  let topics = 0;
  const plain = extractors.map((extractor) => ({ extractor, topic: topic(topics++, extractor.triggers) }));
  const riders = extractors.flatMap((extractor) => (extractor.accompanies === undefined ? [] : [{ extractor, topic: topic(topics++, extractor.accompanies) }]));
  const script = typescriptTriggers.map((extractor) => ({ extractor, topic: topic(topics++, extractor.triggers) }));
  const asked = new Set(extractors.filter(({ formats }) => formats.includes('python')).flatMap(({ triggers, inside }) => (inside ?? triggers).map(index)));
  const fileRules = ruleSet.rules.filter((rule): rule is FileRule => rule.scope === 'file');
  return new FileAuditor({ scanner, keywords: compileKeywords(words), python: Uint8Array.from(words, (_, at) => (asked.has(at) ? 1 : 0)), suppression, topicsOf, topics, plain, riders, script, fileRules, followers, glances });
}

interface Triggered<E> {
  readonly extractor: E;
  readonly topic: number;
}

interface Parts {
  readonly scanner: SecretScanner;
  readonly keywords: Keywords;
  readonly python: Uint8Array; // 1 for the words that Python extractors look for
  readonly suppression: number;
  readonly topicsOf: readonly (readonly number[] | undefined)[]; // by word: the topics that it triggers
  readonly topics: number;
  readonly plain: readonly Triggered<Extractor>[];
  readonly riders: readonly Triggered<Extractor>[]; // by the words on which they ride along
  readonly script: readonly Triggered<Trigger>[];
  readonly fileRules: readonly FileRule[];
  readonly followers: readonly Extractor[];
  readonly glances: readonly Glance[];
}

class FileAuditor implements Auditor {
  private readonly parts: Parts;
  private readonly hits = createHits();
  private readonly triggered: Uint8Array; // by topic: whether the file at hand has one of its words
  private typescript: TypescriptKit | undefined;

  constructor(parts: Parts) {
    this.parts = parts;
    this.triggered = new Uint8Array(parts.topics);
  }

  useTypescript(kit: TypescriptKit): void {
    this.typescript = kit;
  }

  scan(input: FileInput): Scanned {
    const content = scannable(input.bytes);
    return { input, content, hits: 'reason' in content ? noHits : copyHits(this.parts.keywords.scan(content.utf8, this.hits)) };
  }

  audit({ input, content, hits }: Scanned): FileRecord | undefined {
    if ('reason' in content) return { ...emptyRecord, size: input.bytes.length, skips: [content] };
    const format = formatOf(input.path, () => head(content.utf8));
    const seen = this.seen(hits, content.utf8, { path: input.path, role: input.role, format });
    const wanted = this.wanted(input, format);
    const needsText = seen.secrets || wanted.syntax || wanted.script.length > 0 || wanted.plain.length > 0 || seen.suppression;
    const glances = this.parts.glances.filter((each) => isGlancedAt(each, { path: input.path, role: input.role, format }));
    if (!needsText && glances.length === 0) return { ...emptyRecord, format, size: input.bytes.length };
    const text = content.text ?? decodeUtf8(content.utf8);
    if (!needsText) return { ...emptyRecord, format, size: input.bytes.length, facts: kept(glanced(glances, { path: input.path, blob: input.blob, size: input.bytes.length, role: input.role, format, text })) };
    const role = roleIn(text, input.role, format);
    const file: SourceFile = { path: input.path, blob: input.blob, size: input.bytes.length, role, format, text };
    const concerned: Concerned = role !== input.role || isMinified(text, format) ? silence : { plain: this.concerned(wanted.plain, file), script: wanted.script.some(concerns(file)), syntax: wanted.syntax };
    if (concerned.script && this.typescript === undefined) return undefined;
    return this.examine(file, content.utf8, seen, concerned, role !== input.role ? [] : glances);
  }

  module(input: FileInput): FileFacts {
    const plain = this.parts.plain.map(({ extractor }) => extractor);
    return this.read(input, (format) => (format === 'python' ? plain : (this.typescript?.extractors ?? [])).filter(({ topic }) => topic === 'module'), { whole: false, isClean: false });
  }

  follow(input: FileInput, isClean: boolean): FileFacts {
    return this.read(input, (format) => (format === 'python' ? this.parts.followers : (this.typescript?.followers ?? [])), { whole: true, isClean });
  }

  secrets(input: FileInput): { readonly text: string; readonly problems: readonly FileProblem[] } {
    const content = scannable(input.bytes);
    if ('reason' in content) return { text: '', problems: [] };
    const format = formatOf(input.path, () => head(content.utf8));
    const scanned = this.parts.keywords.scan(content.utf8, this.hits);
    if (!this.parts.scanner.sift(scanned, content.utf8, { path: input.path, role: input.role, format })) return { text: '', problems: [] };
    const text = content.text ?? decodeUtf8(content.utf8);
    const file: SourceFile = { path: input.path, blob: input.blob, size: input.bytes.length, role: roleIn(text, input.role, format), format, text };
    const found = this.parts.scanner.scan(file, content.utf8, toTextHits(text, content.utf8, scanned, this.parts.keywords));
    return { text, problems: found.problems.map(({ ruleId, ...problem }) => cleaned({ ruleId, problem }, (value) => found.redact(value))) };
  }

  /** `whole`: no function's body is passed over. `isClean`: known to hold no secret, as long as it is read in the same role. */
  private read(input: FileInput, extractorsOf: (format: Format) => readonly Extractor[], { whole, isClean }: { readonly whole: boolean; readonly isClean: boolean }): FileFacts {
    const content = scannable(input.bytes);
    if ('reason' in content) return noFacts;
    const text = content.text ?? decodeUtf8(content.utf8);
    const file: SourceFile = { path: input.path, blob: input.blob, size: input.bytes.length, role: input.role, format: formatOf(input.path, () => head(content.utf8)), text };
    const scanned = whole && isClean && roleIn(text, file.role, file.format) === file.role ? noHits : this.parts.keywords.scan(content.utf8, this.hits);
    const mayHoldSecrets = scanned.count > 0 && this.parts.scanner.sift(scanned, content.utf8, file);
    const hits = onceAsked(() => toTextHits(text, content.utf8, scanned, this.parts.keywords));
    try {
      const document = this.parsed(file, hits, whole);
      const facts = document === null ? [] : extractorsOf(file.format).flatMap((one) => [...one.extract(document, file)]);
      const secrets = mayHoldSecrets ? this.parts.scanner.scan(file, content.utf8, hits()) : undefined;
      return kept(secrets === undefined || secrets.problems.length === 0 ? facts : cleanedFacts(facts, secrets));
    } catch {
      return noFacts; // a file that cannot be read is as unknown as one outside the project
    }
  }

  /** Notes in `triggered` which topics the words call for. */
  private seen(hits: KeywordHits, utf8: Uint8Array, file: FinderFile): Seen {
    this.triggered.fill(0);
    const own = this.parts.scanner.words.length;
    const secrets = this.parts.scanner.sift(hits, utf8, file);
    let suppression = false;
    for (let at = 0; at < hits.count; at++) {
      const word = hits.word[at]!;
      if (word < own) continue;
      if (word === this.parts.suppression) suppression = true;
      else for (const topic of this.parts.topicsOf[word] ?? []) this.triggered[topic] = 1;
    }
    return { hits, secrets, suppression };
  }

  private wanted(input: FileInput, format: Format): Wanted {
    const isSilent = silentCode.has(input.role) && codeFormats.has(format);
    const isTemplate = isSilent && input.role === 'example' && template.test(input.path);
    if (silent.has(input.role) || (isSilent && !isTemplate)) return nothing;
    const asks = ({ extractor, topic }: Triggered<Trigger>): boolean =>
      extractor.formats.includes(format) && (!isTemplate || extractor.topic === 'credentials') && (this.triggered[topic] === 1 || (extractor.triggers.length === 0 && extractor.accompanies === undefined) || extractor.paths?.test(input.path) === true);
    if (compiledFormats.has(format)) return { ...nothing, script: this.parts.script.filter(asks).map(({ extractor }) => extractor) };
    const plain = this.parts.plain.filter(asks).map(({ extractor }) => extractor);
    return { ...nothing, plain, syntax: format === 'python' };
  }

  /** Those of the asked whom the text concerns; where there are any, with those that ride along, which come first. */
  private concerned(asked: readonly Extractor[], file: SourceFile): readonly Extractor[] {
    const isConcerned = concerns(file);
    const own = asked.filter(isConcerned);
    if (own.length === 0) return own;
    const along: Extractor[] = [];
    for (const { extractor, topic } of this.parts.riders) {
      const rides = extractor.formats.includes(file.format) && (this.triggered[topic] === 1 || extractor.accompanies?.length === 0);
      if (rides && !asked.includes(extractor) && isConcerned(extractor)) along.push(extractor);
    }
    return [...along, ...own];
  }

  private scriptExtractors(format: Format): readonly Extractor[] {
    return (this.typescript?.extractors ?? []).filter(({ formats, exact, topic }) => formats.includes(format) && (exact !== true || this.parts.script.some(({ extractor, topic: number }) => extractor.topic === topic && this.triggered[number] === 1)));
  }

  private parsed(file: SourceFile, hits: () => TextHits, whole = false): Document | null {
    return parse(file, { ...(this.typescript && { typescript: this.typescript.parser }), ...(file.format === 'python' && !whole && { interest: interestOf(hits(), this.parts.python, this.named(file)) }) });
  }

  private named(file: SourceFile): number[] {
    return this.parts.plain.flatMap(({ extractor }) => (extractor.mentions === undefined ? [] : placesOf(extractor.mentions(file), file.text)));
  }

  private examine(file: SourceFile, utf8: Uint8Array, seen: Seen, wanted: Concerned, glances: readonly Glance[]): FileRecord {
    const facts: Fact[] = [];
    const problems: FileProblem[] = [];
    const failures: RuleFailure[] = [];
    const skips: { reason: NotScannedReason; detail?: string }[] = [];
    const attempt = (what: string, work: () => void): void => {
      try {
        work();
      } catch (error) {
        failures.push({ what, detail: describe(error) });
      }
    };
    const hits = onceAsked(() => toTextHits(file.text, utf8, seen.hits, this.parts.keywords));
    const secrets = seen.secrets ? this.parts.scanner.scan(file, utf8, hits()) : undefined;
    if (secrets !== undefined) for (const { ruleId, ...problem } of secrets.problems) problems.push({ ruleId, problem });
    if (secrets?.limited === true) skips.push({ reason: 'limit', detail: 'secrets' });
    if (wanted.script || wanted.syntax || wanted.plain.length > 0) {
      attempt('parse', () => {
        const document = this.parsed(file, hits);
        if (document === null) return;
        const broken = document.problems[0];
        if (broken !== undefined) skips.push({ reason: 'parse-error', detail: parseDetail(file.text, document) });
        const extractors = wanted.script ? this.scriptExtractors(file.format) : wanted.plain;
        for (const extractor of extractors) attempt(`extract ${extractor.topic}`, () => facts.push(...extractor.extract(document, file)));
      });
    }
    if (facts.length > 0 && !silent.has(file.role)) {
      for (const rule of this.parts.fileRules) {
        attempt(rule.id, () => {
          for (const problem of rule.check(file, facts)) problems.push({ ruleId: rule.id, problem });
        });
      }
    }
    attempt('glance', () => facts.push(...glanced(glances, file))); // no file's rule asks for them
    const suppressions = seen.suppression ? inlineSuppressions(file.text, lineStarts(file.text)) : [];
    const record: FileRecord = { format: file.format, size: file.size, facts: kept(facts), problems, suppressions, skips, failures };
    return secrets === undefined || secrets.problems.length === 0 ? record : redacted(record, facts, secrets);
  }
}


/** Only secrets and Python's parser ask where in the text the words stand. */
function onceAsked(make: () => TextHits): () => TextHits {
  let made: TextHits | undefined;
  return () => (made ??= make());
}

/** The facts of a record, which hold on to no text of the file. */
function kept(facts: readonly Fact[]): FileFacts {
  return groupFacts(trimmed(facts));
}

function glanced(glances: readonly Glance[], file: SourceFile): Fact[] {
  return glances.flatMap((each) => [...each.glance(file)]);
}

/** What the prefilter saw. */
interface Seen {
  readonly hits: KeywordHits;
  readonly secrets: boolean;
  readonly suppression: boolean;
}

/** Only tests and their set-up import what runs tests, wherever they stand. */
const testing = /(?:\bfrom\s{1,4}|\brequire\(\s{0,4}|\bimport\s{1,4})['"](?:vitest|@jest\/globals|@playwright\/test|mocha|chai|cypress|supertest|node:test|testcontainers|@testcontainers\/[\w-]{1,40}|@testing-library\/[\w-]{1,40})['"]|^(?:import|from) (?:pytest|testcontainers)\b/m;
function roleIn(text: string, role: Role, format: Format): Role {
  return role === 'production' && codeFormats.has(format) && testing.test(text) ? 'test' : role;
}

/** No code that somebody reads: more than this many characters a line, on the whole, in a text of this length and more. */
const widest = 500;
const longEnough = 16_384;

/** What a bundler made and somebody committed where it is served. Its secrets matter as those of any file. */
function isMinified(text: string, format: Format): boolean {
  if (text.length < longEnough || !compiledFormats.has(format) || format === 'html') return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && lines * widest <= text.length; at = text.indexOf('\n', at + 1)) lines++;
  return lines * widest < text.length;
}

const silence: Concerned = { plain: [], script: false, syntax: false };

const nothing: Wanted = { plain: [], script: [], syntax: false };

interface Wanted {
  readonly plain: readonly Extractor[];
  readonly script: readonly Trigger[];
  readonly syntax: boolean; // to be parsed in any case: that it does not parse is said where the parser is cheap
}

/** What is left of it after a look at the text. */
interface Concerned {
  readonly plain: readonly Extractor[];
  readonly script: boolean;
  readonly syntax: boolean;
}

function concerns(file: SourceFile): (asked: Pick<Extractor, 'concerns'>) => boolean {
  return (asked) => asked.concerns?.(file) !== false;
}

/** The start of a file for telling its format: ASCII is all that matters there. */
function head(utf8: Uint8Array): string {
  return Buffer.from(utf8.buffer, utf8.byteOffset, Math.min(utf8.length, headLength)).toString('latin1');
}

/** The first syntax problem in words, with its line and how many more there are. */
function parseDetail(text: string, document: Document): string {
  const first = document.problems[0];
  if (first === undefined) return '';
  const line = text.slice(0, first.at.start).split('\n').length;
  const more = document.problems.length - 1;
  return `line ${line}: ${first.message}${more > 0 ? ` (+${more})` : ''}`;
}

/** A record that holds none of the secrets found in its file: facts quote strings of the code. */
function redacted(record: FileRecord, facts: readonly Fact[], secrets: SecretScan): FileRecord {
  const { problems, skips, failures } = record;
  const redact = (text: string): string => secrets.redact(text);
  return { ...record, facts: kept(cleanedFacts(facts, secrets)), problems: cleaned(problems, redact), skips: cleaned(skips, redact), failures: cleaned(failures, redact) };
}

/** What links files sees the names that a plain word is as well. */
function cleanedFacts(facts: readonly Fact[], secrets: SecretScan): readonly Fact[] {
  return cleaned(facts, (text) => secrets.redact(text, true));
}

function cleaned<T>(data: T, redact: (text: string) => string): T {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (Array.isArray(value)) return value.map(clean);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), clean(inner)]));
  };
  return clean(data) as T;
}
