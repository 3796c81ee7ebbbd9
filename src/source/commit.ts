// A commit as a source: names from ls-tree, bytes by object ID through one cat-file process.
import type { Listed, Skip, Source } from '../model/source.ts';
import { AuditError } from '../model/error.ts';
import { filesAt, parseEntries, type Listing } from './entry.ts';
import { gitOutput, startGit } from './git.ts';
import { sizeLimit } from './limits.ts';

// A command line holds some 100 kB everywhere.
const mostArguments = 200;

export function commitSource(root: string, commit: string): Source {
  let listing: Promise<Listing> | undefined;
  const list = (): Promise<Listing> => (listing ??= gitOutput(root, ['ls-tree', '-r', '-z', '--full-tree', commit]).then((output) => parseEntries(output, 'tree')));
  return {
    root,
    commit,
    list,
    find: async (paths) => {
      const few = paths.length <= mostArguments;
      const { files } = few ? parseEntries(await gitOutput(root, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]), 'tree') : await list();
      return filesAt(files, paths);
    },
    identity: async () => commit,
    read: (files, take) => readBlobs(root, files, take),
    close: async () => undefined,
  };
}

/** Where the parser of `git cat-file --batch` stands: before a header, or inside a content of `left` bytes. */
interface Reading {
  index: number;
  left: number; // -1: expecting a header
  chunks: Buffer[] | null; // null: content over the limit, thrown away
  size: number;
}

/** Streams blobs through `git cat-file --batch`: `<id> SP <type> SP <size> LF <contents> LF`, or `<id> SP missing LF`. */
export function readBlobs<F extends Listed>(root: string, files: readonly F[], take: (file: F, content: Uint8Array | Skip) => void): Promise<void> {
  if (files.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const child = startGit(root, ['cat-file', '--batch', '--buffer']);
    const state: Reading = { index: 0, left: -1, chunks: null, size: 0 };
    let rest: Buffer = Buffer.alloc(0);
    let failed = false;
    const stop = (error: Error): void => {
      failed = true;
      child.kill();
      reject(error);
    };
    child.on('error', stop);
    child.stdout.on('data', (chunk: Buffer) => {
      if (failed) return;
      try {
        rest = consume(rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk, state, files, take);
      } catch (error) {
        stop(error as Error);
      }
    });
    child.on('close', (code) => {
      if (failed) return;
      if (state.index < files.length) reject(new AuditError('git-failed', { command: 'git cat-file', detail: `exit code ${code ?? -1}` }));
      else resolve();
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(files.map((file) => `${file.blob}\n`).join(''));
  });
}

/** Handles what is complete in `bytes`; gives back the rest of an unfinished header. */
function consume<F extends Listed>(bytes: Buffer, state: Reading, files: readonly F[], take: (file: F, content: Uint8Array | Skip) => void): Buffer {
  let at = 0;
  while (at < bytes.length) {
    const file = files[state.index];
    if (file === undefined) return Buffer.alloc(0);
    if (state.left === -1) {
      const end = bytes.indexOf(10, at);
      if (end === -1) return bytes.subarray(at);
      const [, type = '', size = ''] = bytes.toString('latin1', at, end).split(' ');
      at = end + 1;
      if (type !== 'blob') {
        if (/^(commit|tree|tag)$/.test(type)) throw new AuditError('git-failed', { command: 'git cat-file', detail: `${file.blob ?? ''} is a ${type}` });
        state.index++;
        take(file, { reason: 'missing-object', detail: file.blob ?? '' });
        continue;
      }
      state.size = Number(size);
      state.left = state.size + 1; // and the line feed behind the contents
      state.chunks = state.size > sizeLimit ? null : [];
      continue;
    }
    const piece = bytes.subarray(at, at + state.left);
    state.chunks?.push(piece);
    at += piece.length;
    state.left -= piece.length;
    if (state.left > 0) continue;
    state.index++;
    state.left = -1;
    const [only, ...more] = state.chunks ?? [];
    if (state.chunks === null || only === undefined) take(file, { reason: 'too-large', size: state.size });
    else {
      const whole = more.length === 0 ? only : Buffer.concat([only, ...more]);
      take(file, whole.subarray(0, whole.length - 1));
    }
    state.chunks = null;
  }
  return Buffer.alloc(0);
}
