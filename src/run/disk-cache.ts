// A cache in a folder. Records of files stand in one file: facts grouped by kind, then an index of everything else, read in one go;
// the facts are parsed when somebody asks for them. Audits of whole states have a file each.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyRecord, type FileRecord } from '../audit/record.ts';
import type { FactKind, FactOf } from '../model/fact.ts';
import { noFacts, type FileFacts } from '../model/facts.ts';
import type { Cache } from './cache.ts';
import type { StateAudit } from './state.ts';

/** `digest` names the rule set: another one starts afresh. */
export function openCache(folder: string, digest: string): Cache {
  return new DiskCache(folder, digest);
}

type Kinds = readonly (readonly [FactKind, number])[]; // with the length of their JSON in bytes
type Rest = Omit<FileRecord, 'format' | 'size' | 'facts'>;
/** `start`: where the facts stand; `kinds` and `rest` are null for the many files that have no facts, or nothing else to say. */
type Entry = readonly [key: string, format: FileRecord['format'], size: number, start: number, kinds: Kinds | null, rest: Rest | null];

const mostStates = 12;

class DiskCache implements Cache {
  readonly #folder: string;
  readonly #digest: string;
  readonly #fresh = new Map<string, FileRecord>();
  readonly #freshStates = new Map<string, StateAudit>();
  readonly #used = new Set<Entry>();
  #bytes: Buffer = Buffer.alloc(0);
  #entries: Map<string, Entry> | undefined;

  constructor(folder: string, digest: string) {
    this.#folder = folder;
    this.#digest = digest;
  }

  isEmpty(): boolean {
    return !existsSync(this.#recordsPath());
  }

  get(key: string): FileRecord | undefined {
    this.#entries ??= this.#load();
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#used.add(entry);
    const [, format, size, start, kinds, rest] = entry;
    const facts = kinds === null ? noFacts : new StoredFacts(this.#bytes, start, kinds);
    return { ...(rest ?? emptyRecord), format, size, facts };
  }

  set(key: string, record: FileRecord): void {
    this.#fresh.set(key, record);
  }

  state(key: string): StateAudit | undefined {
    try {
      return JSON.parse(readFileSync(this.#statePath(key), 'utf8')) as StateAudit;
    } catch {
      return undefined;
    }
  }

  setState(key: string, audit: StateAudit): void {
    this.#freshStates.set(key, audit);
  }

  /** Keeps the records that this run used and made; every file is replaced in one step. */
  save(): void {
    if (this.#fresh.size === 0 && this.#freshStates.size === 0) return;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      if (this.#fresh.size > 0) replace(this.#recordsPath(), this.#serialized());
      for (const [key, audit] of this.#freshStates) replace(this.#statePath(key), Buffer.from(JSON.stringify(audit)));
      this.#tidy();
    } catch {
      // a read-only folder: the next run audits again
    }
  }

  #recordsPath(): string {
    return join(this.#folder, `records-${this.#digest}.bin`);
  }

  #statePath(key: string): string {
    return join(this.#folder, `state-${this.#digest}-${key}.json`);
  }

  /** The file ends with the index and, in ten digits, the index's length. */
  #load(): Map<string, Entry> {
    try {
      this.#bytes = readFileSync(this.#recordsPath());
      const length = Number(this.#bytes.toString('latin1', this.#bytes.length - 10));
      const index = JSON.parse(this.#bytes.toString('utf8', this.#bytes.length - 10 - length, this.#bytes.length - 10)) as readonly Entry[];
      return new Map(index.map((entry) => [entry[0], entry]));
    } catch {
      return new Map();
    }
  }

  #serialized(): Buffer {
    const pieces: Buffer[] = [];
    const index: Entry[] = [];
    let at = 0;
    const add = (piece: Buffer): void => {
      pieces.push(piece);
      at += piece.length;
    };
    for (const entry of this.#used) {
      const [key, format, size, start, kinds, rest] = entry;
      if (this.#fresh.has(key)) continue;
      index.push([key, format, size, at, kinds, rest]);
      if (kinds !== null) add(this.#bytes.subarray(start, start + kinds.reduce((sum, [, length]) => sum + length, 0)));
    }
    for (const [key, { format, size, facts, ...rest }] of this.#fresh) {
      const start = at;
      const kinds = facts.kinds.map((kind) => {
        const json = Buffer.from(JSON.stringify(facts.of(kind)));
        add(json);
        return [kind, json.length] as const;
      });
      const isPlain = Object.values(rest).every((list) => list.length === 0);
      index.push([key, format, size, start, kinds.length === 0 ? null : kinds, isPlain ? null : rest]);
    }
    const end = Buffer.from(JSON.stringify(index));
    return Buffer.concat([...pieces, end, Buffer.from(String(end.length).padStart(10, '0'))]);
  }

  /** Leaves no file of other rule sets, and of the states the newest. */
  #tidy(): void {
    const states: { path: string; time: number }[] = [];
    for (const name of readdirSync(this.#folder)) {
      if (!/^(?:records|state)-[\w-]+\.(?:bin|json|jsonl)$/.test(name)) continue;
      const path = join(this.#folder, name);
      if (name.startsWith(`state-${this.#digest}-`)) states.push({ path, time: statSync(path).mtimeMs });
      else if (path !== this.#recordsPath()) rmSync(path, { force: true });
    }
    states.sort((a, b) => b.time - a.time);
    for (const { path } of states.slice(mostStates)) rmSync(path, { force: true });
  }
}

function replace(path: string, content: Buffer): void {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, content, { mode: 0o600 });
  renameSync(temporary, path);
}

class StoredFacts implements FileFacts {
  readonly kinds: readonly FactKind[];
  readonly #bytes: Buffer;
  readonly #stored: Kinds;
  readonly #start: number;
  readonly #parsed = new Map<FactKind, readonly unknown[]>();

  constructor(bytes: Buffer, start: number, stored: Kinds) {
    this.#bytes = bytes;
    this.#start = start;
    this.#stored = stored;
    this.kinds = stored.map(([kind]) => kind);
  }

  of<K extends FactKind>(kind: K): readonly FactOf<K>[] {
    const known = this.#parsed.get(kind);
    if (known !== undefined) return known as readonly FactOf<K>[];
    const facts = this.#read(kind) as readonly FactOf<K>[];
    this.#parsed.set(kind, facts);
    return facts;
  }

  #read(wanted: FactKind): unknown[] {
    let at = this.#start;
    for (const [kind, length] of this.#stored) {
      if (kind === wanted) return JSON.parse(this.#bytes.toString('utf8', at, at + length)) as unknown[];
      at += length;
    }
    return [];
  }
}
