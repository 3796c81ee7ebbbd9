// docker/copies-missing-path: the build names a path that its context does not hold, or that .dockerignore leaves out: it stops there.
import type { Project } from '../../src/model/project.ts';
import type { BuildStep } from '../../src/model/image-build.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import { exists, plainPath, sentFiles } from '../../src/link/build-context.ts';
import { isOpen } from '../../src/link/build-variables.ts';
import { isGitIgnored } from '../../src/link/git-ignored.ts';
import { contextCopies, hasGlob, isRemote, providedBefore } from '../../src/link/image-copies.ts';
import { isLaidByScript } from '../../src/link/laid-files.ts';
import { imagesOf, stagesBehind } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { ancestors, fileName, folderOf, inFolder } from '../../src/link/paths.ts';
import { isAside, isForDevelopment } from './shipped.ts';

type Found = Problem & { readonly path: string };

/** What is mostly built on the machine before the image, or kept out of the repository. */
const product = /(?:^|\/)(?:dist|build|builds|out|target|bin|obj|release|releases|publish|artifacts?|output|\.next|\.output|\.nuxt|coverage|vendor|node_modules|\w*_data|datasets?|fonts|wheels?|wheelhouse|models?|weights|checkpoints?|certs?|ssl|keys?|secrets?|\.git|\.env[\w.-]*|_output|_build|\.build|tmp|pkg|\.local|\.cache|\.m2|\.gradle|\.npm|\.pnpm-store|app\.jar)(?:\/|$)|\.(?:jar|war|whl|tar|t?gz|zip|deb|rpm|apk|exe|so|bin|pem|key|crt|env|onnx|pth?|gguf|zst)$/i;

export const rule = projectRule({
  id: 'docker/copies-missing-path',
  severity: 'P1',
  confidence: 'high',
  *check(project) {
    if (project.files.has('.gitmodules')) return; // what submodules hold is not seen
    const seen = new Set<string>();
    for (const image of imagesOf(project)) {
      if ((image.role !== 'production' && image.role !== 'development') || isFiltered(image)) continue;
      const [first, ...others] = [...copied(project, image), ...installed(project, image)];
      if (first === undefined || seen.has(image.path)) continue;
      seen.add(image.path);
      const also = others.filter(({ at }) => at.start !== first.at.start).slice(0, 6).map(({ path, at, symbol }): Related => ({ path, at, note: 'also', data: { source: symbol ?? '' } }));
      yield { ...first, related: [...(first.related ?? []), ...also], ...((image.role === 'development' || isAside(image.path) || isLeftOver(image) || isOutdone(project, image) || (image.uses.length > 0 && image.uses.every((use) => isForDevelopment(project, use)))) && { severity: 'P2' as const }) };
    }
  },
});

/** One of several, by its name, that nobody is seen to build. */
function isLeftOver({ uses, path }: Image): boolean {
  return uses.length === 0 && !/^(?:dockerfile|containerfile)$/i.test(fileName(path));
}

/** A Makefile's own way to build what Compose or a pipeline builds from the right folder. */
function isOutdone(project: Project, { path, uses }: Image): boolean {
  const byMake = uses.length > 0 && uses.every((use) => /(?:^|\/)(?:GNU)?[Mm]akefile$|\.mk$/.test(use.path));
  return byMake && imagesOf(project).some((other) => other.path === path && other.uses.length > 0 && other.uses !== uses && [...copied(project, other), ...installed(project, other)].length === 0);
}

/** `${pkg.installFolder}`: no variable of a build has such a name. Maven or Gradle fills the file in and builds the copy elsewhere. */
function isFiltered({ stages }: Image): boolean {
  return stages.some(({ steps, base }) => [base, ...steps.flatMap(writtenOf)].some((text) => /\$\{[A-Za-z_][\w-]*\.[\w.-]+\}/.test(text)));
}

function writtenOf(step: BuildStep): readonly string[] {
  if (step.op === 'copy') return [...step.sources, step.target];
  return step.op === 'folder' || step.op === 'user' || step.op === 'port' ? [step.value] : [];
}

function* copied(project: Project, image: Image): Iterable<Found> {
  const copies = contextCopies(image);
  const named = copies.filter(({ step }) => !/\{\{|\{%|<%/.test([...step.sources, step.target].join(' '))).flatMap(({ step }) => step.sources.filter((source) => !isOpen(source) && !hasGlob(source) && !isRemote(source)).map((source) => ({ step, path: plainPath(source) })));
  // Where nobody says from which folder, the copies have to agree on one.
  if (!image.context.known && !named.some(({ path }) => path !== '' && exists(project, inFolder(image.context.folder, path)))) return;
  for (const { step, path } of named) {
    if (path === '' || path.split('/').includes('..') || step.parents === true) continue;
    const whole = inFolder(image.context.folder, path);
    const base = { path: image.path, at: step.at, symbol: path, data: { source: path, context: image.context.folder === '' ? '.' : image.context.folder } };
    if (!exists(project, whole)) {
      if (!mayAppear(project, image, path)) yield { ...base, message: 'missing', related: builders(image) };
    } else if (image.context.ignored.isIgnored(path) && !image.context.ignored.keepsBelow(path) && sentFiles(project, image.context, path).length === 0 && image.context.ignoreFile !== null) {
      yield { ...base, message: 'ignored', related: [...patternFor(image, path), ...builders(image)] };
    }
  }
}

/** It is made before the image is, or stands in another folder from which the image may be built. */
function mayAppear(project: Project, image: Image, path: string): boolean {
  const whole = inFolder(image.context.folder, path);
  if (product.test(path) || isGitIgnored(project, whole) || isLaidByScript(project, whole) || image.uses.some(({ prepares }) => prepares === true)) return true;
  if (image.context.known) return false;
  return ancestors(folderOf(image.path)).some((folder) => exists(project, inFolder(folder, path))) || [...project.files.keys()].some((file) => file.endsWith(`/${path}`));
}

function builders({ uses }: Image): Related[] {
  return uses.slice(0, 3).map((use) => ({ path: use.path, at: use.at, note: 'built-here' }));
}

function patternFor({ context }: Image, path: string): Related[] {
  const file = context.ignoreFile;
  const pattern = file?.patterns.find((each) => each.pattern.replace(/^\/|\/$/g, '') === path || path.startsWith(`${each.pattern.replace(/^\/|\/$/g, '')}/`)) ?? file?.patterns[0];
  return file === null || pattern === undefined ? [] : [{ path: file.path, at: pattern.at, note: 'left-out' }];
}

// ---- steps that need a file ----------------------------------------------------------------------------------------

/** `pip install -r requirements.txt`, `npm ci`: with nothing copied that they read. */
function* installed(project: Project, image: Image): Iterable<Found> {
  for (const stage of stagesBehind(image)) {
    for (const step of stage.steps) {
      if (step.op !== 'run' || step.mounts.some((mount) => !/type=(?:secret|ssh|cache|tmpfs)/.test(mount))) continue;
      for (const { words, maybe, at } of step.commands) {
        const needed = maybe === true ? null : neededFile(words);
        if (needed === null || providedBefore(project, image, stage, at.start, needed.is) !== 'no' || isGitIgnored(project, inFolder(image.context.folder, needed.name))) continue;
        yield { path: image.path, at, message: 'not-copied', data: { file: needed.name, command: words.slice(0, 2).join(' ') }, symbol: needed.name, related: builders(image) };
      }
    }
  }
}

function neededFile(words: readonly string[]): { readonly name: string; readonly is: (name: string) => boolean } | null {
  const [program = '', ...rest] = words;
  const install = rest.indexOf('install');
  if (/^pip3?$/.test(program) || (/^python3?$/.test(program) && rest[0] === '-m' && rest[1] === 'pip')) {
    const option = rest.findIndex((word) => word === '-r' || word === '--requirement');
    const name = fileName(rest[option + 1] ?? '');
    return install < 0 || option < 0 || !/^[\w.-]+$/.test(name) ? null : { name, is: (other) => other === name };
  }
  if (program !== 'npm' || (rest[0] !== 'ci' && rest[0] !== 'clean-install') || rest.some((word) => /^(?:--prefix|-g)/.test(word))) return null;
  return { name: 'package-lock.json', is: (other) => other === 'package-lock.json' || other === 'npm-shrinkwrap.json' };
}
