// ci/absent: nothing checks a change before it is merged and deployed.
import { projectRule } from '../../src/model/rule.ts';
import { isProduct, pipelinesOf } from '../../src/link/pipelines.ts';
import { fileName, folderOf } from '../../src/link/paths.ts';
import { isPipeline } from '../pipelines.ts';

/** Where a reader would look for what the repository is: what it needs, else how it is run. */
const about = [/^(?:pyproject\.toml|package\.json|Pipfile|requirements\.txt|setup\.py)$/, /^(?:Dockerfile|(?:docker-)?compose\.ya?ml|Procfile)$/];

export const rule = projectRule({
  id: 'ci/absent',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    if (pipelinesOf(project).facts.length > 0 || [...project.files.keys()].some(isPipeline) || !isProduct(project)) return;
    const files = [...project.files.values()].filter(({ role, format }) => role === 'production' && format !== null);
    const depth = (path: string): number => (folderOf(path) === '' ? 0 : folderOf(path).split('/').length);
    const rank = (path: string): number => depth(path) * 10 + about.findIndex((names) => names.test(fileName(path)));
    const [file] = files.filter(({ path }) => about.some((names) => names.test(fileName(path)))).sort((a, b) => rank(a.path) - rank(b.path));
    const place = file ?? files[0];
    if (place !== undefined) yield { path: place.path, at: { start: 0, end: 1 }, message: 'none', symbol: 'ci', cause: 'ci' };
  },
});
