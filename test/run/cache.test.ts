// What a cache may and may not change: nothing but the time.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyRecord } from '../../src/audit/record.ts';
import { roleClassifier } from '../../src/config/roles.ts';
import { engine } from '../../src/engine.ts';
import { groupFacts } from '../../src/model/facts.ts';
import { defaultConfig, type Config } from '../../src/model/config.ts';
import type { Source } from '../../src/model/source.ts';
import { noCache, type Cache } from '../../src/run/cache.ts';
import { openCache } from '../../src/run/disk-cache.ts';
import { compare, scan, type Run } from '../../src/run/pipeline.ts';
import { commitSource } from '../../src/source/commit.ts';
import { workingTreeSource } from '../../src/source/working-tree.ts';
import { temporaryFolder } from '../support/dist.ts';
import { Repository } from '../support/repository.ts';

const cors = (origin: string): string => `from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\nfrom values import O\napp = FastAPI()\napp.add_middleware(CORSMiddleware, allow_origins=[O, "${origin}"])\n`;

function run(cache: Cache, config: Config = defaultConfig): Run {
  return { engine, config, roleOf: roleClassifier(config), cache, tool: { name: 'readiness-gate', version: '0', rulesDigest: '0' }, today: '2026-01-01', progress: () => undefined, wants: () => true };
}

async function outcome(source: Source, cache: Cache, config?: Config): Promise<unknown> {
  const { result, frames } = await scan(source, run(cache, config));
  return { ...result, stats: { files: result.stats.files, bytes: result.stats.bytes }, frames: [...frames] };
}

function sample(): { repository: Repository; base: string; head: string } {
  const repository = Repository.init();
  const base = repository.commit({ 'main.py': cors('https://a.example'), 'values.py': 'O = "https://b.example"\n', 'broken.py': 'import os\nKEY = os.getenv("API_KEY"\ndef (:\n', 'compose.yml': 'services:\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: postgres\n' });
  const head = repository.commit({ 'values.py': 'O = "*"\n' });
  return { repository, base, head };
}

test('a scan and a comparison say the same with no cache, a fresh one and a full one', async () => {
  const { repository, base, head } = sample();
  const folder = temporaryFolder();
  const tree = (): Source => workingTreeSource(repository.root);
  const plain = await outcome(tree(), noCache);
  for (let time = 0; time < 3; time++) expect(await outcome(tree(), openCache(folder, 'd'))).toEqual(plain);
  const compared = async (cache: Cache): Promise<unknown> => {
    const { result } = await compare(commitSource(repository.root, base), commitSource(repository.root, head), run(cache));
    return result.findings.map(({ ruleId, status, location, fingerprint }) => `${ruleId} ${status} ${location.path}:${location.startLine} ${fingerprint}`);
  };
  const expected = await compared(noCache);
  expect(expected).toContainEqual(expect.stringMatching(/^cors\/wildcard new /));
  for (let time = 0; time < 3; time++) expect(await compared(openCache(folder, 'd'))).toEqual(expected);
});

test('a file that was edited and not committed is read again', async () => {
  const { repository } = sample();
  const folder = temporaryFolder();
  const before = await outcome(workingTreeSource(repository.root), openCache(folder, 'd'));
  repository.write({ 'values.py': 'O = "https://b.example"\n' });
  const now = await outcome(workingTreeSource(repository.root), openCache(folder, 'd'));
  expect(now).not.toEqual(before);
  expect(now).toEqual(await outcome(workingTreeSource(repository.root), noCache));
});

test('configuration that changes roles or leaves files out is another state', async () => {
  const { repository } = sample();
  const folder = temporaryFolder();
  await outcome(workingTreeSource(repository.root), openCache(folder, 'd'));
  for (const config of [{ ...defaultConfig, exclude: ['compose.yml'] }, { ...defaultConfig, roles: [{ role: 'test' as const, paths: ['compose.yml'] }] }]) {
    expect(await outcome(workingTreeSource(repository.root), openCache(folder, 'd'), config)).toEqual(await outcome(workingTreeSource(repository.root), noCache, config));
  }
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
  ['empty', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('no cache at all')],
])('a cache file that is %s counts for nothing', async (_what, damage) => {
  const { repository } = sample();
  const folder = temporaryFolder();
  const plain = await outcome(workingTreeSource(repository.root), openCache(folder, 'd'));
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), damage(readFileSync(join(folder, name))));
  expect(await outcome(workingTreeSource(repository.root), openCache(folder, 'd'))).toEqual(plain);
});

test('files of other rule sets go, and of the states all but the newest', () => {
  const folder = temporaryFolder();
  const audit = { files: 1, bytes: 1, notScanned: [], problems: [], suppressions: [], evidence: [], routes: [], failures: [], paths: [], spoken: [] };
  const old = openCache(folder, 'old');
  old.set('k', emptyRecord);
  old.save();
  for (let at = 0; at < 20; at++) {
    const cache = openCache(folder, 'new');
    cache.setState(`s${at}`, audit);
    cache.save();
  }
  expect(readdirSync(folder).filter((name) => name.includes('old'))).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(12);
});

test('a record comes back as it was, its facts by kind', () => {
  const folder = temporaryFolder();
  const facts = groupFacts([{ kind: 'account', by: 'helm', name: 'ä', password: { kind: 'literal', value: '€', at: { start: 0, end: 1 } }, at: { start: 0, end: 1 } }, { kind: 'code-trait', trait: 'encryption', at: { start: 2, end: 3 } }]);
  const cache = openCache(folder, 'd');
  cache.set('a\0b\nc', { ...emptyRecord, format: 'yaml', size: 7, facts, skips: [{ reason: 'parse-error', detail: 'line 1' }] });
  cache.save();
  const found = openCache(folder, 'd').get('a\0b\nc');
  expect(found).toMatchObject({ format: 'yaml', size: 7, problems: [], skips: [{ reason: 'parse-error', detail: 'line 1' }] });
  expect(found?.facts.kinds).toEqual(['account', 'code-trait']);
  for (const kind of facts.kinds) expect(found?.facts.of(kind)).toEqual(facts.of(kind));
  expect(found?.facts.of('cors')).toEqual([]);
});
