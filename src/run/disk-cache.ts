// A cache in one file, three lines an entry: its key, the record without its facts, the facts grouped by kind. Read whole,
// parsed when asked for: most runs need the facts of few files.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRecord } from '../audit/file.ts';
import type { FactKind, FactOf } from '../model/fact.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Cache } from './cache.ts';

/** `digest` names the rule set: another one starts afresh. */
export function openCache(folder: string, digest: string): Cache {
  return new DiskCache(folder, join(folder, `records-${digest}.jsonl`));
}

/** Where an entry's lines start and end in the file. */
interface Place {
  readonly record: number;
  readonly facts: number;
  readonly end: number;
}

type Header = Omit<FileRecord, 'facts'> & { readonly kinds: readonly (readonly [FactKind, number])[] }; // with the length of their JSON in bytes

class DiskCache implements Cache {
  readonly #folder: string;
  readonly #path: string;
  readonly #bytes: Buffer;
  readonly #places = new Map<string, Place>();
  readonly #used = new Set<string>();
  readonly #fresh = new Map<string, FileRecord>();

  constructor(folder: string, path: string) {
    this.#folder = folder;
    this.#path = path;
    this.#bytes = read(path);
    this.#index();
  }

  #index(): void {
    for (let at = 0; at < this.#bytes.length; ) {
      const record = this.#bytes.indexOf(10, at) + 1;
      const facts = record === 0 ? 0 : this.#bytes.indexOf(10, record) + 1;
      const end = facts === 0 ? 0 : this.#bytes.indexOf(10, facts) + 1;
      if (end === 0) return; // cut short: what is whole counts
      this.#places.set(this.#bytes.toString('utf8', at, record - 1), { record, facts, end });
      at = end;
    }
  }

  get(key: string): FileRecord | undefined {
    const name = JSON.stringify(key);
    const place = this.#places.get(name);
    if (place === undefined) return undefined;
    try {
      const { kinds, ...record } = JSON.parse(this.#bytes.toString('utf8', place.record, place.facts)) as Header;
      this.#used.add(name);
      return { ...record, facts: new StoredFacts(this.#bytes, place.facts, kinds) };
    } catch {
      return undefined;
    }
  }

  set(key: string, record: FileRecord): void {
    this.#fresh.set(JSON.stringify(key), record);
  }

  /** Keeps what this run used and made; replaces the file in one step. */
  save(): void {
    if (this.#fresh.size === 0) return;
    const pieces: Buffer[] = [];
    for (const [name, { record, end }] of this.#places) {
      if (this.#used.has(name) && !this.#fresh.has(name)) pieces.push(Buffer.from(`${name}\n`), this.#bytes.subarray(record, end));
    }
    for (const [name, record] of this.#fresh) pieces.push(Buffer.from(`${name}\n`), ...lines(record));
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const temporary = `${this.#path}.${process.pid}`;
      writeFileSync(temporary, Buffer.concat(pieces), { mode: 0o600 });
      renameSync(temporary, this.#path);
      for (const name of readdirSync(this.#folder)) if (/^records-\w+\.jsonl$/.test(name) && join(this.#folder, name) !== this.#path) rmSync(join(this.#folder, name), { force: true });
    } catch {
      // a read-only folder: the next run audits again
    }
  }
}

function lines({ facts, ...record }: FileRecord): Buffer[] {
  const groups = facts.kinds.map((kind) => [kind, Buffer.from(JSON.stringify(facts.of(kind)))] as const);
  const header = { ...record, kinds: groups.map(([kind, json]) => [kind, json.length]) };
  return [Buffer.from(`${JSON.stringify(header)}\n`), ...groups.map(([, json]) => json), Buffer.from('\n')];
}

class StoredFacts implements FileFacts {
  readonly kinds: readonly FactKind[];
  readonly #bytes: Buffer;
  readonly #places = new Map<FactKind, { readonly start: number; readonly end: number }>();
  readonly #parsed = new Map<FactKind, readonly unknown[]>();

  constructor(bytes: Buffer, start: number, kinds: Header['kinds']) {
    this.#bytes = bytes;
    this.kinds = kinds.map(([kind]) => kind);
    let at = start;
    for (const [kind, length] of kinds) this.#places.set(kind, { start: at, end: (at += length) });
  }

  of<K extends FactKind>(kind: K): readonly FactOf<K>[] {
    const known = this.#parsed.get(kind);
    if (known !== undefined) return known as readonly FactOf<K>[];
    const place = this.#places.get(kind);
    const facts = place === undefined ? [] : (JSON.parse(this.#bytes.toString('utf8', place.start, place.end)) as readonly FactOf<K>[]);
    this.#parsed.set(kind, facts);
    return facts;
  }
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
