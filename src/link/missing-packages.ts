// link: imports, manifests and locks -> packages that code needs and nothing installs. Candidates come from a look at the texts; each is then
// looked up in its parsed module, so that comments, texts and imports that may fail do not count.
import type { ImportsFact } from '../model/dependency.ts';
import type { Located, Project } from '../model/project.ts';
import type { Needed } from './needed.ts';
import { importsIn } from './start-up.ts';
import { missingNode } from './node-supply.ts';
import { missingPython } from './python-missing.ts';

export function neededPackages(project: Project): readonly Needed[] {
  return project.once(allNeeded);
}

function allNeeded(project: Project): readonly Needed[] {
  return [...importsIn(project).values()].filter(isShipped).flatMap((fact) => [...(fact.language === 'python' ? missingPython(project, fact) : missingNode(project, fact))]);
}

/** Files that run a developer's tasks, by name or folder; training, benchmarks and the like have environments of their own. */
const aside = /(?:^|\/)(?:scripts?|tools?|tooling|utils?\/dev|ci|hack|bench(?:mark)?s?|contrib|misc|notebooks?|research|experiments?|training|finetun\w*|eval(?:uation)?s?|plugins?|extensions?|addons?|templates?|deploy(?:ment)?s?|infra|terraform|ansible|packaging|release|profiling|loadtest\w*|perf|locust\w*|\.[^/]+)\/|(?:^|\/)(?:setup|noxfile|tasks|fabfile|dodo|locustfile|conf|conftest|build|release|bump\w*|make\w*|gulpfile|Gruntfile|rollup[\w.]*|webpack[\w.-]*|vite[\w.-]*|\w+\.config|\.\w+rc)\.[cm]?[jt]?[pys]+$/i;

function isShipped({ path, role }: Located<ImportsFact>): boolean {
  return role === 'production' && !aside.test(path);
}
