// `npm run bench -- FOLDER [RUNS]`: our wall time, CPU and peak memory beside secretlint's and ripgrep's on the same folder, in turn, as
// ratios. Whole processes, medians. `compare` of the last commits is measured too where the folder is a repository.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { secrets } from '../rules/index.ts';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(project, 'dist', 'cli.js');
const secretlint = join(project, 'node_modules', 'secretlint', 'bin', 'secretlint.js');

interface Run {
  readonly wall: number; // seconds
  readonly cpu: number; // seconds, user and system, children included
  readonly peak: number; // MiB, the process itself
}

interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Linux counts a finished child's resources; elsewhere only the wall time is known. */
function measure({ command, args }: Contender, cwd: string): Promise<Run> {
  return new Promise((done, reject) => {
    const script = 'import resource,subprocess,sys,time\nt=time.monotonic()\nsubprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)\nr=resource.getrusage(resource.RUSAGE_CHILDREN)\nprint(time.monotonic()-t,r.ru_utime+r.ru_stime,r.ru_maxrss/1024)';
    const python = hasPython ? ['python3', ['-c', script, command, ...args]] as const : ([command, args] as const);
    const start = performance.now();
    const child = spawn(python[0], [...python[1]], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += hasPython ? chunk.toString() : ''));
    child.on('error', reject);
    child.on('close', () => {
      const [wall, cpu, peak] = hasPython ? out.trim().split(' ').map(Number) : [(performance.now() - start) / 1000, Number.NaN, Number.NaN];
      done({ wall: wall ?? Number.NaN, cpu: cpu ?? Number.NaN, peak: peak ?? Number.NaN });
    });
  });
}

const hasPython = spawnSync('python3', ['-c', 'import resource']).status === 0;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function contenders(folder: string, scratch: string): Contender[] {
  const config = join(scratch, 'secretlintrc.json');
  writeFileSync(config, JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] }));
  const found: Contender[] = [
    { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] },
    { name: 'readiness-gate scan', command: process.execPath, args: [cli, 'scan', folder, '--format', 'json', '--no-cache'] },
    { name: 'scan, cached', command: process.execPath, args: [cli, 'scan', folder, '--format', 'json', '--cache', join(scratch, 'scan')] },
    { name: 'secretlint', command: process.execPath, args: [secretlint, '--secretlintrc', config, '**/*'] },
  ];
  if (spawnSync('rg', ['--version']).status === 0) {
    const words = join(scratch, 'keywords.txt');
    writeFileSync(words, [...new Set(secrets.flatMap(({ keywords }) => keywords))].join('\n'));
    found.push({ name: 'rg, our keywords', command: 'rg', args: ['-i', '-c', '-F', '--hidden', '-f', words, '.'] });
  }
  const base = spawnSync('git', ['-C', folder, 'rev-parse', '--verify', '--quiet', 'bench-base'], { encoding: 'utf8' }).stdout.trim();
  if (base !== '') {
    found.push({ name: 'compare', command: process.execPath, args: [cli, 'compare', base, 'HEAD', '--format', 'json', '--no-cache'] });
    found.push({ name: 'compare, cached', command: process.execPath, args: [cli, 'compare', base, 'HEAD', '--format', 'json', '--cache', join(scratch, 'cache')] });
  }
  return found;
}

async function main(): Promise<void> {
  const [folderArgument, runsArgument] = process.argv.slice(2);
  if (folderArgument === undefined || !existsSync(folderArgument) || !statSync(folderArgument).isDirectory()) {
    console.error('usage: npm run bench -- FOLDER [RUNS]   (a tag or branch bench-base in it adds a comparison)');
    process.exitCode = 2;
    return;
  }
  const folder = resolve(folderArgument);
  const runs = Number(runsArgument ?? 5);
  const scratch = mkdtempSync(join(tmpdir(), 'rg-bench-'));
  const all = contenders(folder, scratch);
  const figures = new Map(all.map(({ name }) => [name, [] as Run[]]));
  for (let round = -1; round < runs; round++) {
    for (const contender of all) {
      const run = await measure(contender, folder);
      if (round >= 0) figures.get(contender.name)?.push(run); // the first round warms the page cache
    }
  }
  rmSync(scratch, { recursive: true, force: true });
  report(figures, runs);
}

function report(figures: ReadonlyMap<string, readonly Run[]>, runs: number): void {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  console.log(`readiness-gate ${version}, Node ${process.version}, ${cpus().length} processors, medians of ${runs} runs in turn`);
  const row = (cells: readonly string[]): void => console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(26) : cell.padStart(12))).join(''));
  const peers = [...figures.keys()];
  row(['', 'wall s', 'cpu s', 'peak MiB', ...peers.map((name) => `/ ${name.split(/[ ,]/)[0]?.slice(0, 10) ?? ''}`)]);
  for (const [name, own] of figures) {
    const ratio = (other: readonly Run[]): string => median(own.map(({ wall }, index) => wall / (other[index]?.wall ?? Number.NaN))).toFixed(2);
    row([name, median(own.map(({ wall }) => wall)).toFixed(2), median(own.map(({ cpu }) => cpu)).toFixed(2), median(own.map(({ peak }) => peak)).toFixed(0), ...peers.map((peer) => ratio(figures.get(peer) ?? []))]);
  }
}

await main();
