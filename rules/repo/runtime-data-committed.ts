// repo/runtime-data-committed: what the running program writes lies in the repository: databases, uploads, logs.
import type { ProjectFile } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { fileName, folderOf } from '../../src/link/paths.ts';
import { isOnPurpose } from '../../src/link/tracked.ts';

const start = { start: 0, end: 1 };
const mostRelated = 20;
const kinds = [
  ['database', /\.(?:sqlite3?|db3?|rdb)(?:-(?:wal|journal|shm))?$/i],
  ['upload', /(?:^|\/)(?:uploads?|user[_-]uploads?|uploaded[_-]files)\/.+\.(?:png|jpe?g|gif|webp|heic|pdf|docx?|xlsx?|pptx?|csv|zip|mp[34]|wav|mov)$/i],
  ['log', /\.log(?:\.\d+)?$/i],
] as const;
/** Shipped with the program: what it starts with, or shows where nothing was uploaded. */
const shipped = /seed|sample|demo|template|default|placeholder|example|initial|empty|blank|logo|icon|avatar|no[_-]?image|test|fixture|thumbs\.db|geo|lookup|dict/i;

export const rule = projectRule({
  id: 'repo/runtime-data-committed',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    for (const [kind, pattern] of kinds) {
      const found = [...project.files.values()].filter((file) => pattern.test(file.path) && isWritten(file, kind));
      const [first, ...others] = found;
      if (first === undefined) continue;
      yield {
        path: first.path,
        at: start,
        message: kind,
        data: { file: fileName(first.path), count: found.length },
        severity: kind === 'log' ? 'P3' : 'P2',
        related: others.slice(0, mostRelated).map(({ path }) => ({ path, at: start, note: 'also' })),
        symbol: kind,
      };
    }
  },
});

/** Of a role that ships; a database is binary, a log is text, and neither is empty. */
function isWritten({ path, role, format, size }: ProjectFile, kind: (typeof kinds)[number][0]): boolean {
  if ((role !== 'production' && role !== 'development') || shipped.test(fileName(path)) || size === undefined || size === 0) return false; // without a size: a link, or ignored
  if (kind === 'upload') return format === null && !/(?:^|\/)(?:tests?|examples?|docs?|starter[\w-]*|seeds?|data)\//i.test(path);
  return (kind === 'database' ? format === null : format !== null) && !isOnPurpose(folderOf(path));
}
