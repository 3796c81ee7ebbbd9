// Sources made of another: one that notes what it handed out, one with some files as they would be.
import { createHash } from 'node:crypto';
import type { Source } from '../model/source.ts';

export interface Noted extends Source {
  /** Whether these bytes are what was read of the file last; false where it was never read. */
  wasRead(path: string, bytes: Uint8Array): boolean;
  /** Reads without noting. */
  unnoted: Source['read'];
}

export function noting(source: Source): Noted {
  const seen = new Map<string, string>();
  return {
    ...source,
    unnoted: (files, take) => source.read(files, take),
    read: (files, take) => source.read(files, (file, content) => {
      if (content instanceof Uint8Array) seen.set(file.path, digest(content));
      take(file, content);
    }),
    wasRead: (path, bytes) => seen.get(path) === digest(bytes),
  };
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}

/** The source with other contents at these paths, all of which it lists. */
export function overlaid(source: Source, contents: ReadonlyMap<string, Uint8Array>): Source {
  const changed = <T extends { readonly path: string }>(file: T): T => (contents.has(file.path) ? { ...file, blob: null } : file);
  return {
    ...source,
    list: async () => {
      const { files, notScanned } = await source.list();
      return { files: files.map(changed), notScanned };
    },
    find: async (paths) => (await source.find(paths)).map(changed),
    identity: async () => null,
    read: async (files, take) => {
      const own = files.filter(({ path }) => contents.has(path));
      if (own.length === 0) return source.read(files, take);
      for (const file of files) {
        const content = contents.get(file.path);
        if (content === undefined) await source.read([file], take);
        else take(file, new Uint8Array(content));
      }
    },
  };
}
