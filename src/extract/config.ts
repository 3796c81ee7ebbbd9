// The extractors of configuration formats.
import { accountCommandsExtractor } from './account-commands.ts';
import { bindMountsExtractor } from './bind-mounts.ts';
import { buildUsesExtractor, scriptedBuildsExtractor } from './build-uses.ts';
import { caddyfileExtractor } from './caddyfile.ts';
import { commandsExtractor } from './commands.ts';
import { composeCommandsExtractor } from './compose/commands.ts';
import { composeModelExtractor } from './compose/model.ts';
import { demonstrationsExtractor } from './compose/demonstrations.ts';
import { composeExtractor } from './compose.ts';
import { dockerfileExtractor } from './dockerfile.ts';
import { dotenvExtractor } from './dotenv.ts';
import { namesExtractor, templatedNamesExtractor } from './environment/names.ts';
import type { Extractor } from './extractor.ts';
import { caddyFrontExtractor, frontsExtractor } from './fronts.ts';
import { healthProbesExtractor } from './health-probes.ts';
import { helmExtractor } from './helm.ts';
import { hostAccessExtractor } from './host-access.ts';
import { ignoreExtractor } from './ignore.ts';
import { imageBuildExtractor } from './image-build.ts';
import { kubernetesExtractor } from './kubernetes.ts';
import { kustomizeExtractor } from './kubernetes/kustomize.ts';
import { skaffoldExtractor, tiltExtractor } from './kubernetes/skaffold.ts';
import { chartValuesExtractor } from './kubernetes/values.ts';
import { workloadsExtractor } from './kubernetes/workloads.ts';
import { manifestExtractor } from './manifest.ts';
import { dashboardsExtractor } from './metrics/dashboards.ts';
import { prometheusExtractor } from './metrics/prometheus.ts';
import { nginxConfigExtractor } from './nginx-config.ts';
import { condaExtractor } from './manifests/conda.ts';
import { packageJsonExtractor } from './manifests/package-json.ts';
import { pyprojectExtractor } from './manifests/pyproject.ts';
import { requirementsExtractor } from './manifests/requirements.ts';
import { nginxExtractor } from './nginx.ts';
import { nodeConfigExtractor } from './node-config.ts';
import { packageScriptsExtractor } from './package-scripts.ts';
import { prismaExtractor } from './prisma.ts';
import { programNamesExtractor } from './program-names.ts';
import { proxyDirectivesExtractor, proxySettingsExtractor } from './proxy-limits.ts';
import { pipelinesExtractor } from './pipelines.ts';
import { platformCorsExtractor } from './platform-cors.ts';
import { platformExtractor } from './platform.ts';
import { brokenScriptsExtractor } from './broken-scripts.ts';
import { rewrittenExtractor } from './rewritten.ts';
import { backupsExtractor, scriptTraitsExtractor } from './script-traits.ts';
import { shellSecretsExtractor } from './shell-secrets.ts';
import { sqlAccountsExtractor } from './sql-accounts.ts';
import { startScriptsExtractor } from './start-scripts.ts';
import { launchersExtractor, toldProgramsExtractor } from './told-programs.ts';
import { templateAnswersExtractor, templateHooksExtractor } from './template-answers.ts';
import { tlsOptionsExtractor } from './tls-options.ts';
import { unitsExtractor } from './units.ts';
import { imageVolumesExtractor, volumesExtractor } from './volumes.ts';
import { workflowExtractor } from './workflow.ts';

export const configExtractors: readonly Extractor[] = [
  accountCommandsExtractor,
  sqlAccountsExtractor,
  backupsExtractor,
  bindMountsExtractor,
  buildUsesExtractor,
  scriptedBuildsExtractor,
  caddyfileExtractor,
  commandsExtractor,
  composeCommandsExtractor,
  composeExtractor,
  composeModelExtractor,
  demonstrationsExtractor,
  condaExtractor,
  dockerfileExtractor,
  dotenvExtractor,
  caddyFrontExtractor,
  frontsExtractor,
  healthProbesExtractor,
  helmExtractor,
  hostAccessExtractor,
  ignoreExtractor,
  imageBuildExtractor,
  kubernetesExtractor,
  kustomizeExtractor,
  skaffoldExtractor,
  tiltExtractor,
  chartValuesExtractor,
  workloadsExtractor,
  manifestExtractor,
  dashboardsExtractor,
  prometheusExtractor,
  namesExtractor,
  nginxConfigExtractor,
  nginxExtractor,
  nodeConfigExtractor,
  packageScriptsExtractor,
  packageJsonExtractor,
  pipelinesExtractor,
  platformCorsExtractor,
  platformExtractor,
  prismaExtractor,
  programNamesExtractor,
  proxyDirectivesExtractor,
  proxySettingsExtractor,
  rewrittenExtractor,
  scriptTraitsExtractor,
  startScriptsExtractor,
  templateAnswersExtractor,
  templateHooksExtractor,
  templatedNamesExtractor,
  brokenScriptsExtractor,
  shellSecretsExtractor,
  pyprojectExtractor,
  requirementsExtractor,
  tlsOptionsExtractor,
  toldProgramsExtractor,
  launchersExtractor,
  unitsExtractor,
  imageVolumesExtractor,
  volumesExtractor,
  workflowExtractor,
];
