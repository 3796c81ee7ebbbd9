// config/no-environment-layers: nothing tells development from production: no switch, no file of its own, no overlay.
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isDeployed } from '../../src/link/limits.ts';
import { isProduct } from '../../src/link/pipelines.ts';
import { operatorsVariables, readingsOf } from '../../src/link/variables.ts';
import { busiest } from './readers.ts';

const fewest = 3;
const switchName = /(?:^|_)(?:ENV|ENVIRONMENT|STAGE|TARGET_ENV|DEPLOYMENT|MODE|PROFILE|TIER)$|^(?:NODE_ENV|DJANGO_SETTINGS_MODULE|DJANGO_CONFIGURATION|PROD|DEV|VERCEL_ENV|IS_PROD\w*|PRODUCTION|DEVELOPMENT|FLASK_CONFIG|CONFIG_NAME)$|(?:^|_)(?:PRODUCTION|STAGING)(?:_|$)/i;
const environment = String.raw`(?:prod|production|staging|stage|stg|dev|develop|development|local|preview|uat|override)`;
/** `.env.production`, `docker-compose.prod.yml`, `Dockerfile.dev`, `values-staging.yaml`, `settings/production.py`, `overlays/prod/`. */
const layerFile = new RegExp(String.raw`(?:^|[/._-])${environment}(?:[._-][\w.-]+)?\.?(?:ya?ml|json|toml|py|[jt]s|env|conf|ini|tf|tfvars|dockerfile|example|sample|template)$|\.env\.${environment}|Dockerfile[._-]${environment}|(?:settings|config|configs|overlays|environments?|envs|deploy|deployments?|k8s|helm|terraform)/(?:[\w-]+/)?${environment}/`, 'i');

export const rule = projectRule({
  id: 'config/no-environment-layers',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const variables = operatorsVariables(project);
    if (variables.size < fewest || !isProduct(project) || !isDeployed(project) || hasLayers(project)) return;
    const readings = [...variables.values()];
    const debug = readings.find(({ names }) => names.some((name) => /(?:^|_)DEBUG$/.test(name)));
    const first = debug ?? busiest(readings).first;
    yield { path: first.path, at: first.at, message: 'none', data: { count: variables.size }, related: [...starts(project), ...loads(project)], symbol: 'layers', cause: 'environment layers' };
  },
});

function hasLayers(project: Project): boolean {
  if (readingsOf(project).some(({ names }) => names.some((name) => switchName.test(name)))) return true;
  for (const { path, role } of project.files.values()) if (path.length < 300 && role !== 'vendored' && role !== 'test' && role !== 'documentation' && role !== 'generated' && layerFile.test(path) && !/^\.github\//.test(path)) return true;
  return project.of('supply').some(({ name, role }) => role !== 'test' && switchName.test(name));
}

/** Where the one configuration that there is comes in. */
function starts(project: Project): { path: string; at: { start: number; end: number }; note: string }[] {
  return project.of('service').filter(({ by, role, build, envFiles }) => by === 'compose' && role === 'production' && (build !== undefined || envFiles !== undefined)).slice(0, 3).map(({ path, nameAt }) => ({ path, at: nameAt, note: 'one-here' }));
}

function loads(project: Project): { path: string; at: { start: number; end: number }; note: string }[] {
  return project.of('dotenv-load').filter(({ role, path }) => role === 'production' && !/(?:^|\/)scripts?\//.test(path)).slice(0, 3).map(({ path, at }) => ({ path, at, note: 'loaded-here' }));
}
