// link: modules of settings -> whether they are what ships, and whether a file outside the repository may overrule them.
import type { Project } from '../model/project.ts';
import { resolveModule } from './imports.ts';
import { fileName, folderOf } from './paths.ts';

/** One of several configurations by name: `settings/local_dev.py`, `settings/ci.py`, `config/config.local.ts`. */
const forDevelopers = /(?:^|\/)(?:settings|config|configs|configuration|environments?)\/(?:[\w-]*?[._-])?(?:local|dev|devel|development|debug|ci|test|tests|testing|unittest|pytest)(?:[._-][\w-]*)?\.(?:py|[cm]?[jt]s)$/i;
const shipping = /prod|live|release|deploy/i;

/** Settings for a developer's machine or a pipeline: named so, and no module of production is built on them. */
export function isSettingsForDevelopment(project: Project, file: string): boolean {
  const path = file.replace(/\/(?:__init__|index)(?=\.\w+$)/, ''); // `config/development/__init__.py` is `config.development`
  if (!forDevelopers.test(path) || shipping.test(fileName(path))) return false;
  const folder = folderOf(path);
  for (const { path: other, role } of project.files.values()) {
    if (role !== 'production' || folderOf(other) !== folder || forDevelopers.test(other)) continue;
    const module = project.module(other);
    if (module?.imports.some(({ from }) => resolveModule(project, other, from, module.language) === file) === true) return false;
  }
  return true;
}

/** What people call the settings of one installation. */
const named = /local|overrid|secret|private|custom|production/i;

/**
 * `from .local_settings import *` of a module that git ignores, or that nobody committed though it is asked for under such a name: each
 * deployment has its own; it may have none where its lack is caught.
 */
export function roomForOwn(project: Project, path: string): 'required' | 'optional' | null {
  const module = project.module(path);
  if (module?.language !== 'python') return null;
  const own = module.imports.filter(({ from, imported, optional }) => {
    if (imported !== '*' || resolveModule(project, path, from, 'python') !== null) return false;
    const file = `${from.slice(from.lastIndexOf('.') + 1)}.py`;
    if (optional === true && named.test(file)) return true;
    return project.of('ignore').some(({ file: by, patterns }) => by === 'gitignore' && patterns.some(({ pattern }) => fileName(pattern.trim()) === file));
  });
  if (own.length === 0) return null;
  return own.some(({ optional }) => optional !== true) ? 'required' : 'optional';
}
