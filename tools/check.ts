// `npm run check`: types, lint, layers, generated files, dist unchanged, tests. Ends with the tests' count, or the first step that failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

function run(title: string, command: string, args: readonly string[]): void {
  console.log(`\n# ${title}`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) stop(`${title} failed${error === undefined ? '' : `: ${error.message}`}`);
}

function stop(reason: string): never {
  console.log(`\n${reason}\n0 passed, 1 failed`);
  process.exit(1);
}

/** The committed bundle is what the sources give, byte for byte. */
async function distUnchanged(): Promise<void> {
  console.log('\n# dist unchanged');
  const fresh = mkdtempSync(join(tmpdir(), 'rg-dist-'));
  try {
    await build(fresh);
    const names = (folder: string): string[] => readdirSync(folder).sort();
    const differing = [...new Set([...names(fresh), ...names(join(root, 'dist'))])].filter((name) => {
      try {
        return !readFileSync(join(fresh, name)).equals(readFileSync(join(root, 'dist', name)));
      } catch {
        return true;
      }
    });
    if (differing.length > 0) stop(`dist/ is out of date (${differing.slice(0, 5).join(', ')}): run npm run build and commit it`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** The Action runs on Node 24: its binary comes from the registry, for one test, and stays off the PATH. */
function installNode24(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') return console.log('\n# Node 24: no binary for this machine, its test is skipped');
  run('Node 24 for the bundle', 'npm', ['ci', '--prefix', 'test/node24', '--no-audit', '--no-fund', '--silent']);
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numTotalTestSuites: number;
  readonly numFailedTestSuites: number;
}

function tests(): void {
  console.log('\n# tests');
  const folder = mkdtempSync(join(tmpdir(), 'rg-report-'));
  const file = join(folder, 'report.json');
  const { status } = spawnSync(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], { cwd: root, stdio: 'inherit' });
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(folder, { recursive: true, force: true });
  const failed = Math.max(report.numFailedTests, status === 0 ? 0 : 1);
  const skipped = report.numPendingTests + report.numTodoTests;
  console.log(`\n${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exit(failed === 0 && report.numPassedTests > 0 ? 0 : 1);
}

run('types', bin('tsc'), ['--noEmit']);
run('lint', bin('eslint'), ['.']);
run('layers', bin('depcruise'), ['src', 'rules', '--config', '.dependency-cruiser.cjs']);
run('generated files', bin('tsx'), ['tools/generate.ts', '--check']);
await distUnchanged();
installNode24();
tests();
