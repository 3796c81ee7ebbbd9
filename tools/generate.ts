// Makes what is generated from rules/: the index, the prose tables, the documentation pages. `--check` fails when they are out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pages } from './rules-docs.ts';
import { fixesSource, indexSource, proseSource, samplesSource } from './rules-source.ts';
import { readRules } from './rules-tree.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const docs = join(root, 'docs/rules');

const tree = await readRules(join(root, 'rules'));
const wanted = new Map<string, string>([
  [join(root, 'rules/index.ts'), indexSource(tree)],
  [join(root, 'rules/fixes.ts'), fixesSource(tree)],
  [join(root, 'rules/prose.ts'), proseSource(tree.table)],
  [join(root, 'rules/samples.ts'), samplesSource(tree.table)],
  ...[...pages(tree)].map(([path, content]): [string, string] => [join(docs, path), content]),
]);
const stale = [...wanted].filter(([path, content]) => !existsSync(path) || readFileSync(path, 'utf8') !== content).map(([path]) => path);
const left = existsSync(docs) ? readdirSync(docs, { recursive: true, encoding: 'utf8' }).map((path) => join(docs, path)).filter((path) => path.endsWith('.md') && !wanted.has(path)) : [];

if (process.argv.includes('--check')) {
  for (const path of [...stale, ...left]) console.error(`${relative(root, path)} is out of date: run \`npm run generate\``);
  if (stale.length + left.length > 0) process.exitCode = 1;
} else {
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, wanted.get(path) ?? '');
  }
  for (const path of left) rmSync(path);
  console.log(`${tree.rules.length} rules, ${tree.controls.length} controls, ${Object.keys(tree.table.kinds).length} kinds of secret; ${stale.length} files written`);
}
for (const error of tree.errors) console.error(error);
if (tree.errors.length > 0) process.exitCode = 1;
