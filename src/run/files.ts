// Source -> records: lists a state, audits each of its files once, asks the cache first.
import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import type { Auditor, FileInput, Scanned, TypescriptKit } from '../audit/file.ts';
import { emptyRecord, type FileRecord } from '../audit/record.ts';
import type { RuleSet } from '../audit/rule-set.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Fixers } from '../model/fixing.ts';
import type { NotScanned, Role, RoleOf } from '../model/file.ts';
import type { Listed, Source } from '../model/source.ts';
import type { Cache } from './cache.ts';
import { givenRoles } from './given-roles.ts';

/** What composition roots put together: rules, extractors, and how to get the half that is loaded only when needed. */
export interface Engine {
  readonly ruleSet: RuleSet;
  readonly loadAuditor: () => Promise<Auditor>;
  readonly loadTypescript: () => Promise<TypescriptKit>;
  readonly loadFixers: () => Promise<Fixers>;
}

/** One state of the repository, every file audited. */
export interface Audited {
  readonly files: ReadonlyMap<string, AuditedEntry>;
  readonly notScanned: readonly NotScanned[];
  readonly bytes: number;
}

export interface AuditedEntry {
  readonly listed: Listed;
  readonly role: Role;
  readonly record: FileRecord;
}

export interface Progress {
  (done: number, total: number): void;
}

/** Audits states one after the other; a file that both have is audited once. */
export class FileAudits {
  readonly #engine: Engine;
  readonly #cache: Cache;
  readonly #known = new Map<string, FileRecord>();
  #auditor: Promise<Auditor> | undefined;
  #kit: Promise<TypescriptKit> | undefined;

  constructor(engine: Engine, cache: Cache) {
    this.#engine = engine;
    this.#cache = cache;
  }

  async audit(source: Source, classify: RoleOf, exclude: readonly string[], progress: Progress): Promise<Audited> {
    const listing = await source.list();
    const given = await givenRoles(source, listing.files, classify);
    const roleOf = (path: string): Role => classify(path, given(path));
    const notScanned: NotScanned[] = [...listing.notScanned];
    const excluded = exclude.length === 0 ? () => false : picomatch([...exclude], { dot: true });
    const files = new Map<string, AuditedEntry>();
    const open: Listed[] = [];
    for (const listed of listing.files) {
      if (excluded(listed.path)) notScanned.push({ path: listed.path, reason: 'excluded' });
      else {
        const role = roleOf(listed.path);
        const record = this.#lookup(listed, role);
        if (record === undefined) open.push(listed);
        else files.set(listed.path, { listed, role, record });
      }
    }
    await this.#auditOpen(source, open, roleOf, (listed, record) => files.set(listed.path, { listed, role: roleOf(listed.path), record }), notScanned, progress);
    const ordered = new Map<string, AuditedEntry>(); // in the listing's order, whatever had to wait
    for (const { path } of listing.files) {
      const entry = files.get(path);
      if (entry !== undefined) ordered.set(path, entry);
    }
    let bytes = 0;
    for (const [path, { record }] of ordered) {
      bytes += record.size;
      for (const skip of record.skips) notScanned.push({ path, ...skip });
    }
    return { files: ordered, notScanned, bytes };
  }

  /** What modules define that were not read because they hold no topic's words; by path. */
  modules(source: Source, files: ReadonlyMap<string, AuditedEntry>, paths: Iterable<string>): Promise<Map<string, FileFacts>> {
    return this.#more(source, files, paths, 'module');
  }

  /** Where values go in the functions of these files; by path. */
  followed(source: Source, files: ReadonlyMap<string, AuditedEntry>, paths: Iterable<string>): Promise<Map<string, FileFacts>> {
    return this.#more(source, files, paths, 'follow');
  }

  async #more(source: Source, files: ReadonlyMap<string, AuditedEntry>, paths: Iterable<string>, how: 'module' | 'follow'): Promise<Map<string, FileFacts>> {
    const found = new Map<string, FileFacts>();
    const open: Listed[] = [];
    for (const path of paths) {
      const entry = files.get(path);
      if (entry === undefined) continue;
      const known = this.#recall(moreKeyOf(how, entry));
      if (known === undefined) open.push(entry.listed);
      else found.set(path, known.facts);
    }
    if (open.length === 0) return found;
    const auditor = await this.#loadAuditor();
    if (open.some(({ path }) => files.get(path)?.record.format !== 'python')) auditor.useTypescript(await this.#loadKit());
    await source.read(open, ({ path }, content) => {
      const entry = files.get(path);
      if (entry === undefined || !(content instanceof Uint8Array)) return;
      const input: FileInput = { path, blob: entry.listed.blob ?? '', role: entry.role, bytes: content };
      const facts = how === 'module' ? auditor.module(input) : auditor.follow(input, entry.record.problems.length === 0);
      this.#remember(moreKeyOf(how, entry), { ...emptyRecord, facts });
      found.set(path, facts);
    });
    return found;
  }

  #loadAuditor(): Promise<Auditor> {
    return (this.#auditor ??= this.#engine.loadAuditor());
  }

  #loadKit(): Promise<TypescriptKit> {
    return (this.#kit ??= this.#engine.loadTypescript());
  }

  #remember(key: string, record: FileRecord): void {
    if (this.#known.has(key)) return;
    this.#known.set(key, record);
    this.#cache.set(key, record);
  }

  #lookup(listed: Listed, role: Role): FileRecord | undefined {
    if (listed.blob === null) return undefined;
    return this.#recall(keyOf(listed.path, listed.blob, role));
  }

  #recall(key: string): FileRecord | undefined {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const cached = this.#cache.get(key);
    if (cached !== undefined) this.#known.set(key, cached);
    return cached;
  }

  async #auditOpen(source: Source, open: readonly Listed[], roleOf: (path: string) => Role, put: (listed: Listed, record: FileRecord) => void, notScanned: NotScanned[], progress: Progress): Promise<void> {
    if (open.length === 0) return;
    const auditor = await this.#loadAuditor();
    const waiting: Scanned[] = []; // for the TypeScript kit
    const byPath = new Map(open.map((listed) => [listed.path, listed]));
    let done = 0;
    const keep = ({ path, blob, role }: FileInput, record: FileRecord): void => {
      const listed = byPath.get(path);
      if (listed === undefined) return;
      this.#remember(keyOf(path, blob, role), record);
      put({ ...listed, blob }, record);
      progress(++done, open.length);
    };
    const batch = new Batch(auditor, (scanned) => {
      const record = auditor.audit(scanned);
      if (record !== undefined) keep(scanned.input, record);
      else waiting.push(auditor.scan({ ...scanned.input, bytes: new Uint8Array(scanned.input.bytes) })); // a copy: the batch reuses its buffer
    });
    await source.read(open, (listed, content) => {
      if (content === null) return;
      if (!(content instanceof Uint8Array)) {
        notScanned.push({ path: listed.path, ...content });
        return;
      }
      const input: FileInput = { path: listed.path, blob: listed.blob ?? blobId(content), role: roleOf(listed.path), bytes: content };
      const known = listed.blob === null ? this.#recall(keyOf(input.path, input.blob, input.role)) : undefined;
      if (known === undefined) batch.add(input);
      else keep(input, known);
    });
    batch.flush();
    if (waiting.length === 0) return;
    auditor.useTypescript(await this.#loadKit());
    for (const scanned of waiting) {
      const record = auditor.audit(scanned);
      if (record !== undefined) keep(scanned.input, record);
    }
  }
}

const batchSize = 2 * 1024 * 1024;

/** Gathers files, looks for keywords in all of them, then hands them on one by one. Their bytes are the taker's until it returns. */
class Batch {
  readonly #auditor: Auditor;
  readonly #take: (scanned: Scanned) => void;
  readonly #bytes = Buffer.allocUnsafeSlow(batchSize);
  #filled = 0;
  #inputs: FileInput[] = [];

  constructor(auditor: Auditor, take: (scanned: Scanned) => void) {
    this.#auditor = auditor;
    this.#take = take;
  }

  add(input: FileInput): void {
    const { length } = input.bytes;
    if (this.#filled + length > batchSize) this.flush();
    if (length > batchSize) {
      this.#take(this.#auditor.scan(input));
      return;
    }
    const bytes = this.#bytes.subarray(this.#filled, this.#filled + length);
    bytes.set(input.bytes);
    this.#filled += length;
    this.#inputs.push({ ...input, bytes });
  }

  flush(): void {
    const scanned = this.#inputs.map((input) => this.#auditor.scan(input));
    for (const one of scanned) this.#take(one);
    this.#inputs = [];
    this.#filled = 0;
  }
}

/** The audit of a file depends on its path (roles, formats, names), not only on its content. */
function keyOf(path: string, blob: string, role: Role): string {
  return `${blob}\0${role}\0${path}`;
}

function moreKeyOf(how: string, { listed, role }: AuditedEntry): string {
  return `${how}\0${keyOf(listed.path, listed.blob ?? '', role)}`;
}

/** The object ID that git would give these bytes (gitformat: `blob <size>\0<content>`, SHA-1). */
function blobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
