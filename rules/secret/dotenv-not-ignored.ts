// secret/dotenv-not-ignored: the project keeps its secrets in .env, and one `git add .` commits it. CWE-538.
import type { IgnoreFact } from '../../src/model/fact.ts';
import type { Related } from '../../src/model/finding.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isGitIgnored } from '../../src/link/git-ignored.ts';

interface Use {
  readonly folder: string; // '' or with a slash at its end
  readonly path: string;
  readonly at: Range;
}

const example = /(?:^|\/)\.?env[._-](?:example|sample|template|dist)$|(?:^|\/)(?:example|sample)\.env$/i;

const sideFolder = /(?:^|\/)(?:tests?|examples?|docs?|templates?|fixtures|samples?|demos?)\//i;

export const rule = projectRule({
  id: 'secret/dotenv-not-ignored',
  severity: 'P2',
  *check(project) {
    const gitignores = project.of('ignore').filter((fact) => fact.file === 'gitignore');
    const open = uses(project).filter(({ folder }) => !project.files.has(`${folder}.env`) && !isGitIgnored(project, `${folder}.env`, 'file'));
    const [first] = open;
    if (!first) return;
    const root = gitignores.find((fact) => fact.path === '.gitignore') ?? gitignores.find((fact) => first.path.startsWith(fact.path.slice(0, -'.gitignore'.length)));
    const related: Related[] = open.slice(0, 10).map(({ path, at }) => ({ path, at, note: 'used-here' }));
    if (root) yield { path: root.path, at: lastPattern(root), message: 'not-ignored', data: { file: `${first.folder}.env` }, related };
    else yield { path: first.path, at: first.at, message: 'no-gitignore', data: { file: `${first.folder}.env` }, related: related.slice(1) };
  },
});

/** Folders whose `.env` is read or expected: loaders in code, Compose's env_file, an example to copy. One each. */
function uses(project: Project): Use[] {
  const found = new Map<string, Use>();
  const add = (folder: string, path: string, at: Range): void => {
    if (!found.has(folder)) found.set(folder, { folder, path, at });
  };
  for (const file of project.files.values()) {
    if (example.test(file.path) && (file.role === 'example' || file.role === 'production') && !sideFolder.test(file.path)) add(folderBefore(file.path), file.path, { start: 0, end: 0 });
  }
  for (const service of project.of('service')) {
    if (service.role === 'production' && (service.envFiles ?? []).some((name) => /^(?:\.\/)?\.env$/.test(name))) add(folderBefore(service.path), service.path, service.nameAt);
  }
  for (const load of project.of('dotenv-load')) {
    // Without a path the loader looks in the working directory, most often the folder of the package.
    if (load.role === 'production' && load.file === undefined) add(packageOf(project, load.path), load.path, load.at);
  }
  return [...found.values()];
}

const manifests = ['package.json', 'pyproject.toml', 'requirements.txt', 'Pipfile', 'manage.py'];

/** The nearest folder above with a manifest of its own, else the root. */
function packageOf(project: Project, path: string): string {
  for (let folder = folderBefore(path); folder !== ''; folder = folderBefore(folder.slice(0, -1))) {
    if (manifests.some((name) => project.files.has(folder + name))) return folder;
  }
  return '';
}

function folderBefore(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function lastPattern(fact: Located<IgnoreFact>): Range {
  return fact.patterns.at(-1)?.at ?? { start: 0, end: 0 };
}
