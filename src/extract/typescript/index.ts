// extract/typescript: the extractors of JavaScript and TypeScript. Loaded with the compiler.
import { extractAnsweredCalls } from './answered-calls.ts';
import { extractAnsweredSecrets } from './answered-secrets.ts';
import { answerFacts } from '../answer-words.ts';
import type { Extractor } from '../extractor.ts';
import { healthFacts } from '../health-words.ts';
import { metricFacts } from '../metrics-words.ts';
import { extractActivity } from './activity.ts';
import { extractGates } from './auth-gates.ts';
import { extractEqualities } from './equal-to-nothing.ts';
import { extractContainers } from './containers.ts';
import { extractCiphers } from './ciphers.ts';
import { extractCors } from './cors.ts';
import { extractCredentialUse } from './credential-use.ts';
import { extractCredentials } from './credentials.ts';
import { dataflowExtractor } from './dataflow.ts';
import { extractDebug } from './debug.ts';
import { extractDisk } from './disk.ts';
import { extractDotenv } from './dotenv.ts';
import { extractEnvironment } from './env.ts';
import { extractGuardWiring } from './guard-wiring.ts';
import { extractHugeBodies } from './huge-bodies.ts';
import { extractLimits } from './limits.ts';
import { extractLogFiles } from './log-files.ts';
import { extractMemoryStores } from './memory-stores.ts';
import { extractOnceMade } from './once-made.ts';
import { extractModule } from './module.ts';
import { extractPasswordHashes } from './password-hashes.ts';
import { extractProcesses } from './processes.ts';
import { extractPage } from './page/index.ts';
import { extractServerTemplates } from './page/server-templates.ts';
import { extractRefusals } from './refusals.ts';
import { extractEndpoints } from './endpoints.ts';
import { namesIn } from '../environment/names.ts';
import { extractRoutes } from './routes/index.ts';
import { extractConnecting } from './connecting.ts';
import { extractLookedUp } from './looked-up.ts';
import { extractLoopQueries } from './loop-queries.ts';
import { extractOutbound } from './outbound.ts';
import { extractRows } from './rows.ts';
import { extractSecretFiles } from './secret-files.ts';
import { extractSettingsFiles } from './settings-files.ts';
import { extractLostPromises } from './lost-promises.ts';
import { extractSwallowed } from './swallowed.ts';
import { extractEvents } from './events.ts';
import { extractTools } from './tools.ts';
import { extractTls } from './tls.ts';
import { typescriptTriggers } from './triggers.ts';
import { extractWiring } from './wiring.ts';

type Topic = (typeof typescriptTriggers)[number]['topic'];

const extract: Readonly<Record<Topic, readonly Extractor['extract'][]>> = {
  module: [extractModule],
  environment: [extractEnvironment, extractRefusals],
  'variable-names': [(_document, file) => namesIn(file)],
  endpoints: [extractEndpoints],
  dotenv: [extractDotenv],
  ciphers: [extractCiphers],
  cors: [extractCors],
  authentication: [extractCredentialUse, extractGates, extractEqualities],
  credentials: [extractCredentials],
  tls: [extractTls],
  answers: [(_document, file) => answerFacts(file)],
  health: [(_document, file) => healthFacts(file)],
  metrics: [(_document, file) => metricFacts(file)],
  debug: [extractDebug],
  routes: [extractRoutes, extractGuardWiring, extractHugeBodies, extractConnecting],
  services: [extractSwallowed, extractOutbound, extractLoopQueries, extractLostPromises],
  rows: [extractRows, extractAnsweredSecrets, extractAnsweredCalls, extractSettingsFiles],
  'looked-up': [extractLookedUp],
  'password-hashes': [extractPasswordHashes],
  tools: [extractTools],
  events: [extractEvents],
  processes: [extractProcesses],
  activity: [extractActivity],
  containers: [extractContainers, extractMemoryStores, extractOnceMade, extractDisk],
  limits: [extractLimits],
  page: [extractPage],
  'server-templates': [extractServerTemplates],
  'log-files': [extractLogFiles],
  'secret-files': [extractSecretFiles],
  wiring: [extractWiring],
};

/** Topics that say nothing where none of their own words stands; the others also speak of files that another word chose. */
const exact: ReadonlySet<Topic> = new Set<Topic>(['dotenv', 'cors', 'tls', 'debug', 'tools', 'events', 'answers', 'endpoints', 'health', 'metrics', 'log-files', 'secret-files', 'password-hashes']);

export const typescriptExtractors: readonly Extractor[] = typescriptTriggers.map((topic) => ({
  ...topic,
  exact: exact.has(topic.topic),
  *extract(document, file) {
    for (const step of extract[topic.topic]) yield* step(document, file);
  },
}));

/** Asked for by link, where a caller's data goes on into a file. */
export const typescriptFollowers: readonly Extractor[] = [dataflowExtractor];
