// infra: the stack that one script of package.json starts on a developer's machine: the vendors' emulators beside the program.
import type { Project } from '../../src/model/project.ts';
import { folderOf, isWithin } from '../../src/link/paths.ts';
import { shippedImages } from '../docker/shipped.ts';

const atOnce = /\b(?:concurrently|npm-run-all|run-p)\b/;
const emulator = /\b(?:swa start|func (?:host )?start|firebase emulators:start|azurite|wrangler (?:pages )?dev|netlify dev|sam local start-api|serverless offline|sls offline)\b/;

/** `start` runs emulators beside the program, and no image is built of it: a platform has settings of its own for what it runs. */
export function isOfEmulators(project: Project, path: string): boolean {
  return project.once(foldersOfEmulators).some((folder) => isWithin(folder, path)) && !shippedImages(project).some(({ context }) => isWithin(context.folder, path));
}

function foldersOfEmulators(project: Project): readonly string[] {
  const scripts = project.of('package-script').filter(({ role }) => role === 'production');
  const starting = scripts.filter(({ name, text }) => name === 'start' && atOnce.test(text));
  return starting.filter(({ path, text }) => emulator.test(text) || scripts.some((other) => other.path === path && other.name.startsWith('start:') && text.includes('start:') && emulator.test(other.text))).map(({ path }) => folderOf(path));
}
