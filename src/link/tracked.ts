// link: paths and sizes of files -> those that a program made or an installer brought, grouped by the folder that holds them.
import type { Project, ProjectFile } from '../model/project.ts';
import { fileName, folderOf, inFolder } from './paths.ts';

/** A folder that should be ignored, and what of it is in the repository; the file that shows it best comes first. */
export interface Tracked {
  readonly folder: string;
  readonly files: readonly ProjectFile[];
}

/** What stands below these is brought along on purpose: tests of tools, examples, front-end libraries without a package manager. */
const onPurpose = /(?:^|\/)(?:tests?|__tests__|unittests?|testdata|fixtures?|__fixtures__|snapshots?|spec|e2e|cypress|playwright|examples?|samples?|demos?|docs?|documentation|vendor(?:ed|s)?|third[_-]?party|external|wwwroot|public|static|assets|libs?|starter[\w-]*|stepped-solutions|resources)(?=\/|$)/i;

export function isOnPurpose(folder: string): boolean {
  return onPurpose.test(folder);
}

/** The action of a repository is run as it lies there, what it needs included: https://docs.github.com/en/actions/sharing-automations/creating-actions */
export function isAction(project: Project): boolean {
  return project.files.has('action.yml') || project.files.has('action.yaml');
}

/** Files below the outermost folder of such a name, by that folder. */
function foldersNamed(project: Project, name: RegExp): readonly Tracked[] {
  const found = new Map<string, ProjectFile[]>();
  for (const file of project.files.values()) {
    if (file.size === undefined) continue; // a link, or ignored
    const segments = file.path.split('/');
    const at = segments.findIndex((segment, index) => index < segments.length - 1 && name.test(segment));
    if (at < 0) continue;
    const folder = segments.slice(0, at + 1).join('/');
    const list = found.get(folder);
    if (list === undefined) found.set(folder, [file]);
    else list.push(file);
  }
  return [...found].filter(([folder]) => !isOnPurpose(folderOf(folder))).map(([folder, files]) => ({ folder, files }));
}

/** Packages that an installer put there: node_modules beside a package.json, a virtual environment by what is in it. */
export function installedFolders(project: Project): readonly Tracked[] {
  const node = foldersNamed(project, /^(?:node_modules|bower_components|jspm_packages)$/).filter(({ folder, files }) => {
    const manifest = ['package.json', 'bower.json'].some((name) => project.files.has(inFolder(folderOf(folder), name)));
    return manifest && files.some(({ path }) => /^(?:package|bower)\.json$/.test(fileName(path)) && path !== inFolder(folder, 'package.json'));
  });
  const python = foldersNamed(project, /^(?:\.?venv|\.?env|virtualenv|site-packages|__pypackages__)$/).filter(({ files }) => files.some(({ path }) => /(?:^|\/)pyvenv\.cfg$|\/site-packages\/.+\.(?:py|dist-info\/.+)$|(?:^|\/)bin\/activate$/.test(path)));
  return [...node, ...python].map(({ folder, files }) => ({ folder, files: [...files].sort((a, b) => depth(a.path) - depth(b.path)) }));
}

function depth(path: string): number {
  return path.split('/').length;
}

/** Names that bundlers give (`index-CYLQ6D20.js`, `main.8a7b1c2d.chunk.js`), maps, compilers' and test runners' records. */
const madeFile = /\.(?:js|css|mjs)\.map$|[.-](?=[\w-]*\d)[\w-]{8,10}(?:\.chunk)?\.(?:js|css|mjs)$|^(?:asset-manifest\.json|lcov\.info|BUILD_ID|build-manifest\.json|tsconfig\.tsbuildinfo)$|\.pyc$/;

export function builtFolders(project: Project): readonly Tracked[] {
  const found = foldersNamed(project, /^(?:dist|build|out|\.next|\.nuxt|\.output|\.svelte-kit|\.turbo|\.parcel-cache|coverage|htmlcov|storybook-static|__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|[\w.-]+\.egg-info)$/);
  return found.flatMap(({ folder, files }) => {
    const cache = /(?:__pycache__|_cache|\.egg-info|htmlcov|\.next|\.nuxt|\.output|\.turbo)$/.test(folder);
    const made = files.filter(({ path }) => madeFile.test(fileName(path)));
    if (made.length === 0 && !cache) return [];
    const shown = made.find(({ path }) => path.endsWith('.map')) ?? made[0];
    return [{ folder, files: shown === undefined ? files : [shown, ...files.filter((file) => file !== shown)] }];
  });
}
