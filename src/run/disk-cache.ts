// A cache in one file: a line with the key, a line with the record, and so on. Read whole, parsed entry by entry.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRecord } from '../audit/file.ts';
import type { Cache } from './cache.ts';

/** `digest` names the rule set: another one starts afresh. */
export function openCache(folder: string, digest: string): Cache {
  return new DiskCache(folder, join(folder, `records-${digest}.jsonl`));
}

class DiskCache implements Cache {
  readonly #folder: string;
  readonly #path: string;
  readonly #bytes: Buffer;
  readonly #places = new Map<string, { readonly start: number; readonly end: number }>();
  readonly #used = new Set<string>();
  readonly #fresh = new Map<string, FileRecord>();

  constructor(folder: string, path: string) {
    this.#folder = folder;
    this.#path = path;
    this.#bytes = read(path);
    this.#index();
  }

  #index(): void {
    let at = 0;
    while (at < this.#bytes.length) {
      const keyEnd = this.#bytes.indexOf(10, at);
      const end = keyEnd === -1 ? -1 : this.#bytes.indexOf(10, keyEnd + 1);
      if (end === -1) return; // cut short: what is whole counts
      this.#places.set(this.#bytes.toString('utf8', at, keyEnd), { start: keyEnd + 1, end });
      at = end + 1;
    }
  }

  get(key: string): FileRecord | undefined {
    const name = JSON.stringify(key);
    const place = this.#places.get(name);
    if (place === undefined) return undefined;
    this.#used.add(name);
    try {
      return JSON.parse(this.#bytes.toString('utf8', place.start, place.end)) as FileRecord;
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
    const pieces: (string | Buffer)[] = [];
    for (const [name, { start, end }] of this.#places) {
      if (this.#used.has(name) && !this.#fresh.has(name)) pieces.push(`${name}\n`, this.#bytes.subarray(start, end + 1));
    }
    for (const [name, record] of this.#fresh) pieces.push(`${name}\n${JSON.stringify(record)}\n`);
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const temporary = `${this.#path}.${process.pid}`;
      writeFileSync(temporary, Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece))), { mode: 0o600 });
      renameSync(temporary, this.#path);
      for (const name of readdirSync(this.#folder)) if (/^records-\w+\.jsonl$/.test(name) && join(this.#folder, name) !== this.#path) rmSync(join(this.#folder, name), { force: true });
    } catch {
      // a read-only folder: the next run audits again
    }
  }
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
