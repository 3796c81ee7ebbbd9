// Bundles dist/: the command line, the Action, and the chunks they load when needed. Same input, same bytes.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle, type Metafile } from 'esbuild';
import { typescriptParser } from './typescript-parser.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entries = { cli: 'src/cli.ts', action: 'src/action.ts' };

/** Writes the bundle to `outdir`, emptied first. */
export async function build(outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const { metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([out, path]) => ({ in: path, out })),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'], // UMD builds (jsonc-parser) hide their requires from the bundler
    target: 'node20',
    chunkNames: 'chunk-[hash]',
    charset: 'ascii',
    legalComments: 'none',
    plugins: [typescriptParser(root)],
    metafile: true,
    logLevel: 'warning',
    // Packages in CommonJS call require() for Node's own modules; an ES module has none.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));" },
    define: { __VERSION__: JSON.stringify(version), __RULES_DIGEST__: JSON.stringify(digest(['rules', 'src'])) },
  });
  asciiOnly(outdir);
  writeFileSync(join(outdir, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(outdir, 'licenses.txt'), licenses(metafile));
}

/** What esbuild leaves in regular expressions and comments. V8 keeps a text of two bytes a character as soon as one of them needs it. */
function asciiOnly(folder: string): void {
  for (const path of filesBelow(folder).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(path, 'utf8');
    const plain = text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    if (plain !== text) writeFileSync(path, plain);
  }
}

/** Changes whenever a rule or the machine does: the cache and reports carry it. */
function digest(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of folders.flatMap((folder) => filesBelow(join(root, folder))).sort()) {
    hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** The licence of every package in the bundle, as their terms ask. */
function licenses(metafile: Metafile): string {
  const packages = new Set<string>();
  for (const input of Object.keys(metafile.inputs)) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match?.[1] !== undefined) packages.add(match[1]);
  }
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<string, string>;
      const file = readdirSync(join(root, folder)).find((candidate) => /^licen[cs]e/i.test(candidate));
      const text = file === undefined ? `(${license ?? 'no licence given'})` : readFileSync(join(root, folder, file), 'utf8').replace(/\r/g, '').trim();
      return `${name ?? folder} ${version ?? ''}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build(join(root, 'dist'));
