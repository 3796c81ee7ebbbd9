// The extractors of configuration formats.
import { accountCommandsExtractor } from './account-commands.ts';
import { caddyfileExtractor } from './caddyfile.ts';
import { commandsExtractor } from './commands.ts';
import { composeExtractor } from './compose.ts';
import { dockerfileExtractor } from './dockerfile.ts';
import { dotenvExtractor } from './dotenv.ts';
import type { Extractor } from './extractor.ts';
import { helmExtractor } from './helm.ts';
import { ignoreExtractor } from './ignore.ts';
import { kubernetesExtractor } from './kubernetes.ts';
import { manifestExtractor } from './manifest.ts';
import { nginxExtractor } from './nginx.ts';
import { nodeConfigExtractor } from './node-config.ts';
import { proxyDirectivesExtractor, proxySettingsExtractor } from './proxy-limits.ts';
import { platformCorsExtractor } from './platform-cors.ts';
import { platformExtractor } from './platform.ts';
import { tlsOptionsExtractor } from './tls-options.ts';
import { imageVolumesExtractor, volumesExtractor } from './volumes.ts';

export const configExtractors: readonly Extractor[] = [
  accountCommandsExtractor,
  caddyfileExtractor,
  commandsExtractor,
  composeExtractor,
  dockerfileExtractor,
  dotenvExtractor,
  helmExtractor,
  ignoreExtractor,
  kubernetesExtractor,
  manifestExtractor,
  nginxExtractor,
  nodeConfigExtractor,
  platformCorsExtractor,
  platformExtractor,
  proxyDirectivesExtractor,
  proxySettingsExtractor,
  tlsOptionsExtractor,
  imageVolumesExtractor,
  volumesExtractor,
];
