// Our trees are CPython's, node by node and place by place. The corpus is the standard library of the python3 at hand;
// READINESS_PYTHON_CORPUS=dir1:dir2 names other folders (no time limit then), READINESS_PYTHON another interpreter.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePython } from '../../../src/parse/python/parser.ts';
import { dumpModule } from './dump.ts';

const python = process.env['READINESS_PYTHON'] ?? 'python3';
const folders = process.env['READINESS_PYTHON_CORPUS']?.split(':').filter((folder) => folder !== '');
const TIME_LIMIT_MS = 20_000;
const script = join(import.meta.dirname, 'dump.py');

/** [3, 11], or null where there is no interpreter. */
function pythonVersion(): readonly [number, number] | null {
  const run = spawnSync(python, ['-c', 'import sys; print(*sys.version_info[:2])'], { encoding: 'utf8' });
  const [major, minor] = (run.stdout ?? '').trim().split(' ').map(Number);
  return run.status === 0 && major !== undefined && minor !== undefined ? [major, minor] : null;
}

function* pythonFiles(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* pythonFiles(path);
    else if (entry.isFile() && entry.name.endsWith('.py')) yield path;
  }
}

function corpus(): string[] {
  if (folders !== undefined) return folders.flatMap((folder) => [...pythonFiles(folder)]);
  const stdlib = spawnSync(python, ['-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))'], { encoding: 'utf8' }).stdout.trim();
  // A fixed mix of the folders, so that a slow machine sees some of each before the time is up.
  const key = (path: string): string => createHash('md5').update(path.slice(stdlib.length)).digest('hex');
  return [...pythonFiles(stdlib)].map((path) => [key(path), path] as const).sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, path]) => path);
}

const version = pythonVersion();
const usable = version !== null && (version[0] > 3 || version[1] >= 11);
if (!usable) console.warn(`NOTICE: no ${python} of version 3.11 or later here: trees are not compared with CPython's`);

test.skipIf(!usable)(
  "trees equal CPython's",
  async () => {
    const paths = corpus();
    const exact = version !== null && (version[0] > 3 || version[1] >= 13);
    const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.on('error', () => {}); // it is told to stop while it still reads
    child.stdin.end(`${paths.join('\n')}\n`);
    const started = Date.now();
    const differing: string[] = [];
    const flagged: string[] = [];
    let compared = 0;
    let index = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      const path = paths[index++];
      if (path === undefined || line === 'skip' || line === 'error') continue;
      const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
      const { module, problems } = parsePython(text);
      const ours = createHash('md5').update(dumpModule(text, module, exact)).digest('hex');
      compared++;
      if (ours !== line) differing.push(path);
      if (problems.length > 0) flagged.push(`${path}: ${problems[0]?.message}`);
      if (folders === undefined && Date.now() - started > TIME_LIMIT_MS) break;
    }
    child.kill();
    console.info(`compared ${compared} of ${paths.length} files with ${python} ${version?.join('.')}: ${differing.length} differ, ${flagged.length} flagged`);
    expect(compared).toBeGreaterThan(100);
    expect(differing).toEqual([]);
    expect(flagged).toEqual([]);
  },
  3_600_000,
);
