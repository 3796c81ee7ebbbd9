// The commits of a change -> the files that they put there on the way, by object ID. Never patches: attributes of the repository
// (`-diff`, `binary`) change those. A merge counts with what none of its parents has, so what only the merge adds is seen.
import type { Past, PastFile } from '../model/source.ts';
import { readBlobs } from './commit.ts';
import { namePath } from './entry.ts';
import { gitOutput, records } from './git.ts';

const MOST_COMMITS = 5000; // the newest; a push of more is an import

export function pastSource(root: string, base: string, head: string): Past {
  return {
    list: async () => {
      const listed = await gitOutput(root, ['rev-list', '--topo-order', `--max-count=${MOST_COMMITS + 1}`, head, `^${base}`]);
      const commits = listed.toString('latin1').split('\n').filter((id) => id !== '');
      const seen = commits.slice(0, MOST_COMMITS).reverse(); // the oldest first: who brought a file in is named
      const raw = seen.length === 0 ? Buffer.alloc(0) : await gitOutput(root, ['diff-tree', '--stdin', '-r', '-z', '-c', '--root', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv'], `${seen.join('\n')}\n`);
      return { files: parsePast(raw), commits: seen.length, complete: commits.length <= MOST_COMMITS };
    },
    read: (files, take) => readBlobs(root, files, take),
  };
}

/** `<commit>`, then `:<modes> <objects> <status>` and `<path>` of each file; a merge has a colon, a mode and an object a parent (git-diff-tree(1)). */
function parsePast(output: Buffer): PastFile[] {
  const files: PastFile[] = [];
  let commit = '';
  let entry: { readonly mode: string; readonly blob: string } | undefined;
  for (const record of records(output)) {
    if (entry !== undefined) {
      if (entry.mode.startsWith('100') && !/^0+$/.test(entry.blob)) files.push({ ...namePath(record), blob: entry.blob, size: null, commit });
      entry = undefined;
    } else if (record[0] !== 58) commit = record.toString('latin1').trim();
    else {
      const words = record.toString('latin1').replace(/^:+/, '').split(' ');
      const sides = (words.length - 1) / 2; // parents, then the result
      entry = { mode: words[sides - 1] ?? '', blob: words[2 * sides - 1] ?? '' };
    }
  }
  return files;
}
