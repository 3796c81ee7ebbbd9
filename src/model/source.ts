// The port through which the pipeline gets files; source/ implements it for a working tree and for a commit.
import type { NotScanned } from './file.ts';

/** A file as listed, before it is read. */
export interface Listed {
  readonly path: string;
  readonly blob: string | null; // null: not known before reading (working tree without Git, modified file)
  readonly size: number | null;
  readonly raw?: Uint8Array; // the name's bytes where they are not UTF-8 (`path` then has replacement characters)
}

/** Why a file that exists is not audited. */
export type Skip = Omit<NotScanned, 'path'>;

/** One state of a repository. Never follows a symlink, never runs a filter, hook or text conversion. */
export interface Source {
  readonly root: string; // for display
  readonly commit?: string;
  /** Regular files, and what was passed over with the reason. */
  list(): Promise<{ readonly files: readonly Listed[]; readonly notScanned: readonly NotScanned[] }>;
  /** The regular files among these paths, in their order; cheaper than the whole list. */
  find(paths: readonly string[]): Promise<readonly Listed[]>;
  /** What stands for the state's whole content: two states of one repository that share it are equal. Null where only reading would tell. */
  identity(): Promise<string | null>;
  /** Hands over each file's bytes in the order asked, or the reason why they cannot be had (null: deleted in the working tree). The bytes are the taker's until it returns. */
  read(files: readonly Listed[], take: (file: Listed, content: Uint8Array | Skip | null) => void): Promise<void>;
  close(): Promise<void>;
}

/** A file as one commit of a change put it there. */
export interface PastFile extends Listed {
  readonly commit: string;
}

/** What the commits of a change brought in on the way from base to head, whether or not it is still there. */
export interface Past {
  /** The oldest commit's first; `complete` is false where there are more commits than are looked at. */
  list(): Promise<{ readonly files: readonly PastFile[]; readonly commits: number; readonly complete: boolean }>;
  read(files: readonly PastFile[], take: (file: PastFile, content: Uint8Array | Skip) => void): Promise<void>;
}
