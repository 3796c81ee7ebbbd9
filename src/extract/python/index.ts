// extract/python: the extractors of Python, in the order their facts are listed.
import type { Role } from '../../model/file.ts';
import type { Extractor } from '../extractor.ts';
import { activityExtractor } from './activity.ts';
import { answeredSecretsExtractor } from './answered-secrets.ts';
import { authSwitchExtractor, credentialUseExtractor, emptyCredentialExtractor, refusalExtractor } from './auth.ts';
import { containersExtractor } from './containers.ts';
import { corsExtractor } from './cors.ts';
import { credentialsExtractor } from './credentials.ts';
import { secretReadsExtractor } from './secret-reads.ts';
import { debugExtractor } from './debug.ts';
import { diskExtractor } from './disk.ts';
import { dotenvExtractor } from './dotenv.ts';
import { eventsExtractor } from './events.ts';
import { graphqlExtractor } from './graphql.ts';
import { encryptedExtractor } from './encrypted.ts';
import { envExtractor } from './env.ts';
import { limitsExtractor } from './limits.ts';
import { lateImportsExtractor } from './late-imports.ts';
import { logFilesExtractor } from './log-files.ts';
import { memoryStoresExtractor } from './memory-stores.ts';
import { onceMadeExtractor } from './once-made.ts';
import { modelCodeExtractor } from './model-code.ts';
import { columnsExtractor, moduleExtractor } from './module.ts';
import { pageAppsExtractor } from './page-apps.ts';
import { passwordHashesExtractor } from './password-hashes.ts';
import { processesExtractor } from './processes.ts';
import { routesExtractor } from './routes/index.ts';
import { givenBackExtractor } from './given-back.ts';
import { rowsExtractor } from './rows.ts';
import { schemaSetupExtractor } from './schema-setup.ts';
import { tlsExtractor } from './tls.ts';
import { connectingExtractor } from './connecting.ts';
import { endpointsExtractor } from './endpoints.ts';
import { lookedUpExtractor } from './looked-up.ts';
import { loopQueriesExtractor } from './loop-queries.ts';
import { outboundExtractor } from './outbound.ts';
import { lostTasksExtractor } from './lost-tasks.ts';
import { swallowedExtractor } from './swallowed.ts';
import { toolsExtractor } from './tools.ts';
import { unawaitedExtractor } from './unawaited.ts';
import { wiringExtractors } from './wiring.ts';
import { wordTopics } from './word-topics.ts';

// Rules keep quiet in these, so nobody asks what their code does; what they define may still be imported.
const silent: ReadonlySet<Role> = new Set(['test', 'vendored', 'generated']);

const topics: readonly Extractor[] = [
  envExtractor,
  dotenvExtractor,
  corsExtractor,
  credentialUseExtractor,
  emptyCredentialExtractor,
  authSwitchExtractor,
  refusalExtractor,
  credentialsExtractor,
  secretReadsExtractor,
  tlsExtractor,
  ...wordTopics,
  debugExtractor,
  routesExtractor,
  toolsExtractor,
  eventsExtractor,
  graphqlExtractor,
  processesExtractor,
  activityExtractor,
  containersExtractor,
  memoryStoresExtractor,
  onceMadeExtractor,
  lateImportsExtractor,
  diskExtractor,
  logFilesExtractor,
  limitsExtractor,
  rowsExtractor, givenBackExtractor, answeredSecretsExtractor,
  schemaSetupExtractor, encryptedExtractor, lookedUpExtractor, modelCodeExtractor,
  swallowedExtractor, lostTasksExtractor, unawaitedExtractor, passwordHashesExtractor, pageAppsExtractor,
  outboundExtractor,
  connectingExtractor,
  loopQueriesExtractor,
  endpointsExtractor,
  ...wiringExtractors,
];

export const pythonExtractors: readonly Extractor[] = [
  moduleExtractor,
  columnsExtractor,
  ...topics.map((topic): Extractor => ({ ...topic, extract: (document, file) => (silent.has(file.role) ? [] : topic.extract(document, file)) })),
];
