// The port through which the pipeline gets files; source/ implements it for a working tree and for a commit.
import type { NotScanned } from './file.ts';

/** A file as listed, before it is read. */
export interface Listed {
  readonly path: string;
  readonly blob: string | null; // null: not known before reading (working tree without Git, modified file)
  readonly size: number | null;
}

/** One state of a repository. Never follows a symlink, never runs a filter, hook or text conversion. */
export interface Source {
  readonly root: string; // for display
  readonly commit?: string;
  /** Regular files, and what was passed over with the reason. */
  list(): Promise<{ readonly files: readonly Listed[]; readonly notScanned: readonly NotScanned[] }>;
  /** Bytes in the order asked, one at a time: null with a reason where it cannot be had. */
  read(files: readonly Listed[], take: (file: Listed, bytes: Uint8Array | null, reason?: NotScanned) => void): Promise<void>;
  close(): Promise<void>;
}
