// A second thread audits scripts: the records are those of one thread, and a thread that dies loses nothing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../../tools/build.ts';
import { engine } from '../../src/engine.ts';
import { noCache } from '../../src/run/cache.ts';
import type { Engine } from '../../src/run/engine.ts';
import { FileAudits, type AuditedEntry } from '../../src/run/files.ts';
import { Helper } from '../../src/run/helper.ts';
import { workingTreeSource } from '../../src/source/working-tree.ts';

let root = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rg-helper-'));
  await build(join(root, 'dist'));
  mkdirSync(join(root, 'code'));
  const filler = '// nothing of interest here\n'.repeat(800);
  for (let at = 0; at < 40; at++) {
    writeFileSync(join(root, 'code', `app${at}.ts`), `import cors from 'cors';\nimport express from 'express';\nexport const app = express();\napp.use(cors({ origin: '*' }));\n${filler}`);
  }
  writeFileSync(join(root, 'code', 'broken.ts'), `import cors from 'cors';\napp.use(cors({ origin: '*' ;;\n`);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function records(startHelper: Engine['startHelper']): Promise<unknown> {
  const audits = new FileAudits({ ...engine, ...(startHelper && { startHelper }) }, noCache);
  const audited = await audits.audit(workingTreeSource(join(root, 'code')), () => 'production', [], () => undefined);
  const modules = await audits.modules(workingTreeSource(join(root, 'code')), audited.files, audited.files.keys());
  const plain = ({ record: { facts, ...record } }: AuditedEntry) => ({ ...record, facts: facts.kinds.map((kind) => facts.of(kind)) });
  return { files: [...audited.files].map(([path, entry]) => [path, plain(entry)]), modules: [...modules].sort().map(([path, facts]) => [path, facts.of('module')]) };
}

test('the records of two threads are those of one', async () => {
  let started = 0;
  const two = await records((inline) => {
    started++;
    return new Helper(pathToFileURL(join(root, 'dist', 'worker.js')), inline);
  });
  expect(started).toBe(1);
  expect(two).toEqual(await records(undefined));
});

test.each([
  ['cannot start', ''],
  ['dies on its first file', "import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => process.exit(1));\n"],
  ['throws while it loads', 'throw new Error("no");\n'],
])('a thread that %s loses nothing', async (_, code) => {
  const script = join(root, 'dist', 'bad-worker.js');
  rmSync(script, { force: true });
  if (code !== '') writeFileSync(script, code);
  expect(await records((inline) => new Helper(pathToFileURL(script), inline))).toEqual(await records(undefined));
});
