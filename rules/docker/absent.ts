// docker/absent: a service that nothing in the repository says how to run anywhere but on its author's machine.
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isDeployed } from '../../src/link/limits.ts';
import { fileName } from '../../src/link/paths.ts';
import { routesOf } from '../../src/link/routes.ts';

/** Other ways to say how a program is run: infrastructure as code, configuration management, platforms' files. */
const other = /(?:^|\/)(?:zappa_settings\.json|now\.json|firebase\.json|samconfig\.toml|template\.ya?ml|wrangler\.(?:jsonc?|toml)|\.platform\.app\.yaml|flake\.nix|shell\.nix|Vagrantfile|fabfile\.py|deploy[\w.-]*\.(?:sh|py|ya?ml|js|ts)|playbook[\w.-]*\.ya?ml|amplify\.yml|buildspec\.ya?ml|ecosystem\.[\w.]+|supervisord?\.conf|uwsgi\.ini|passenger_wsgi\.py|web\.config|manifest\.yml|\.replit|replit\.nix|project\.toml|snapcraft\.yaml|devbox\.json)$|\.(?:tf|bicep|service|spec|nomad)$|(?:^|\/)(?:deploy(?:ment)?s?|ansible|terraform|infra(?:structure)?|helm|k8s|kubernetes|ops|debian)\//i;
/** Libraries, extensions and generators, whose routes run in other programs. */
const library = /^(?:setup\.py|setup\.cfg|MANIFEST\.in|\.npmignore|lerna\.json|mkdocs\.yml|cookiecutter\.json|copier\.ya?ml|manifest\.json|hacs\.json)$/;
const frameworks: ReadonlySet<string> = new Set(['fastapi', 'flask', 'django', 'drf', 'express', 'nestjs', 'koa', 'fastify', 'aiohttp', 'tornado', 'starlette', 'sanic', 'bottle', 'webpy']);
const leastRoutes = 3;

export const rule = projectRule({
  id: 'docker/absent',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    if (isDeployed(project) || [...project.files.values()].some(({ path }) => other.test(path) || (!path.includes('/') && library.test(path)) || /\.github\/workflows\/[^/]*(?:deploy|release|publish)/.test(path))) return;
    const routes = routesOf(project).filter(({ framework, development, transport }) => frameworks.has(framework) && development !== true && transport !== 'static');
    const starts = startPlace(project);
    if (routes.length < leastRoutes || starts === null) return;
    yield { path: starts.path, at: starts.at, message: 'found', data: { count: routes.length } };
  },
});

/** Where the program begins to listen: it is one that somebody runs, not a module of another. */
function startPlace(project: Project): { readonly path: string; readonly at: { readonly start: number; readonly end: number } } | null {
  const listening = [...project.of('bind'), ...project.of('listen')].find(({ role }) => role === 'production');
  if (listening !== undefined) return { path: listening.path, at: listening.at };
  const manage = [...project.files.values()].find(({ path, role }) => role === 'production' && fileName(path) === 'manage.py');
  return manage === undefined ? null : { path: manage.path, at: { start: 0, end: 0 } };
}
