// The extractors of configuration formats.
import { accountCommandsExtractor } from './account-commands.ts';
import { bindMountsExtractor } from './bind-mounts.ts';
import { buildUsesExtractor, scriptedBuildsExtractor } from './build-uses.ts';
import { caddyfileExtractor } from './caddyfile.ts';
import { commandsExtractor } from './commands.ts';
import { composeExtractor } from './compose.ts';
import { dockerfileExtractor } from './dockerfile.ts';
import { dotenvExtractor } from './dotenv.ts';
import type { Extractor } from './extractor.ts';
import { caddyFrontExtractor, frontsExtractor } from './fronts.ts';
import { helmExtractor } from './helm.ts';
import { ignoreExtractor } from './ignore.ts';
import { imageBuildExtractor } from './image-build.ts';
import { kubernetesExtractor } from './kubernetes.ts';
import { manifestExtractor } from './manifest.ts';
import { nginxConfigExtractor } from './nginx-config.ts';
import { condaExtractor } from './manifests/conda.ts';
import { packageJsonExtractor } from './manifests/package-json.ts';
import { pyprojectExtractor } from './manifests/pyproject.ts';
import { requirementsExtractor } from './manifests/requirements.ts';
import { nginxExtractor } from './nginx.ts';
import { nodeConfigExtractor } from './node-config.ts';
import { packageScriptsExtractor } from './package-scripts.ts';
import { proxyDirectivesExtractor, proxySettingsExtractor } from './proxy-limits.ts';
import { pipelinesExtractor } from './pipelines.ts';
import { platformCorsExtractor } from './platform-cors.ts';
import { platformExtractor } from './platform.ts';
import { brokenScriptsExtractor } from './broken-scripts.ts';
import { scriptTraitsExtractor } from './script-traits.ts';
import { tlsOptionsExtractor } from './tls-options.ts';
import { imageVolumesExtractor, volumesExtractor } from './volumes.ts';

export const configExtractors: readonly Extractor[] = [
  accountCommandsExtractor,
  bindMountsExtractor,
  buildUsesExtractor,
  scriptedBuildsExtractor,
  caddyfileExtractor,
  commandsExtractor,
  composeExtractor,
  condaExtractor,
  dockerfileExtractor,
  dotenvExtractor,
  caddyFrontExtractor,
  frontsExtractor,
  helmExtractor,
  ignoreExtractor,
  imageBuildExtractor,
  kubernetesExtractor,
  manifestExtractor,
  nginxConfigExtractor,
  nginxExtractor,
  nodeConfigExtractor,
  packageScriptsExtractor,
  packageJsonExtractor,
  pipelinesExtractor,
  platformCorsExtractor,
  platformExtractor,
  proxyDirectivesExtractor,
  proxySettingsExtractor,
  scriptTraitsExtractor,
  brokenScriptsExtractor,
  pyprojectExtractor,
  requirementsExtractor,
  tlsOptionsExtractor,
  imageVolumesExtractor,
  volumesExtractor,
];
