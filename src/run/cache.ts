// Work kept between runs: records of files by their content, audits of whole states. A cache that cannot be read or written is no error: it is empty.
import type { FileRecord } from '../audit/record.ts';
import type { StateAudit } from './state.ts';

export interface Cache {
  /** Holds no record of any file. */
  isEmpty(): boolean;
  get(key: string): FileRecord | undefined;
  set(key: string, record: FileRecord): void;
  state(key: string): StateAudit | undefined;
  setState(key: string, audit: StateAudit): void;
  save(): void;
}

export const noCache: Cache = { isEmpty: () => true, get: () => undefined, set: () => undefined, state: () => undefined, setState: () => undefined, save: () => undefined };

/** Keeps for this run what the other cache keeps for the next: states that differ in a few files are audited one after the other. */
export function remembering(cache: Cache): Cache {
  const records = new Map<string, FileRecord>();
  return {
    ...noCache,
    isEmpty: () => records.size === 0 && cache.isEmpty(),
    get: (key) => records.get(key) ?? cache.get(key),
    set: (key, record) => void records.set(key, record),
    state: (key) => cache.state(key),
  };
}
