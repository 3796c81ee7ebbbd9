// Records of files by content, kept between runs. A cache that cannot be read or written is no error: it is empty.
import type { FileRecord } from '../audit/file.ts';

export interface Cache {
  get(key: string): FileRecord | undefined;
  set(key: string, record: FileRecord): void;
  save(): void;
}

export const noCache: Cache = { get: () => undefined, set: () => undefined, save: () => undefined };
