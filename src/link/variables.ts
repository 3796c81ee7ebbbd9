// link: environment variables of the whole repository: where the code reads them, who else knows their names, which files explain them.
import type { SettingFact } from '../model/fact.ts';
import type { Role } from '../model/file.ts';
import type { Located, Project } from '../model/project.ts';
import type { Range } from '../model/range.ts';
import { flatName } from '../model/safeguard-variables.ts';
import type { Value } from '../model/value.ts';
import { readsBehind } from './feeds.ts';
import { fileName, folderOf } from './paths.ts';
import { ships } from './project.ts';
import { refusalsOf } from './refusals.ts';

/** One place that reads a variable. */
export interface Reading {
  readonly names: readonly string[]; // any of them will do
  readonly path: string;
  readonly role: Role;
  readonly at: Range;
  readonly needed: 'no' | 'start' | 'later'; // start: the module that reads it cannot be loaded without
  readonly owner?: string; // the settings class that has to be made for that
  readonly fallback: boolean;
  readonly declares: boolean; // an entry of a schema or settings class: other code has to ask for it
}

/** In the code that ships, in the order of the files. */
export function readingsOf(project: Project): readonly Reading[] {
  return project.once(allReadings);
}

/** Names that code of the repository reads. */
export function readNames(project: Project): ReadonlySet<string> {
  return project.once(namesRead);
}

function namesRead(project: Project): ReadonlySet<string> {
  return new Set(readingsOf(project).flatMap(({ names }) => names));
}

function allReadings(project: Project): readonly Reading[] {
  const found: Reading[] = [];
  for (const { name, path, role, at, required, inFunction, conditional, fallback, schema } of project.of('env-read')) {
    if (!ships({ role })) continue;
    found.push({ names: [name], path, role, at, fallback: fallback !== undefined, declares: schema === true, needed: !required || conditional === true ? 'no' : inFunction ? 'later' : 'start' });
  }
  for (const fact of project.of('setting')) if (ships(fact) && fact.owner !== undefined && fact.variables.length > 0) found.push(fieldReading(fact));
  for (const { path, role, at, guards, symbol } of project.once(refusalsOf)) {
    const [only] = guards;
    if (!ships({ role }) || guards.length !== 1 || only === undefined) continue;
    for (const names of demanded(project, path, only)) found.push({ names, path, role, at, fallback: false, declares: false, needed: symbol === '' ? 'start' : 'later' });
  }
  return found;
}

/** What a variable's text is made into without more ado; a field of another class may be put together from several. */
const plainType = /^(?:str|int|float|bool|bytes|Decimal|Path|SecretStr|SecretBytes|EmailStr|\w*Url|\w*URL|\w*Dsn|(?:list|List|set|tuple)\[(?:str|int)\])$/;

function fieldReading({ variables, path, role, at, fallback, annotation = '', owner }: Located<SettingFact>): Reading {
  const needed = fallback === undefined && plainType.test(annotation.trim()) ? 'start' : 'no';
  return { names: variables, path, role, at, needed, fallback: fallback !== undefined, declares: true, ...(owner !== undefined && { owner }) };
}

/** `if (!process.env.A || !process.env.B) throw`: each of the variables, where nothing else is asked. */
function demanded(project: Project, path: string, guard: Value, depth = 0): string[][] {
  if (guard.kind === 'or' && depth < 20) return guard.parts.flatMap((part) => demanded(project, path, part, depth + 1));
  const asked = guard.kind === 'not' ? guard.of : isEmptyTest(guard) ? guard.left : null;
  if (asked === null) return [];
  if (asked.kind === 'env') return asked.fallback === undefined ? [[asked.name]] : [];
  if (asked.kind !== 'name') return [];
  const reads = readsBehind(project, path, asked);
  const [read] = reads;
  return reads.length === 1 && read?.fallback === undefined && read !== undefined ? [[read.name]] : [];
}

function isEmptyTest(value: Value): value is Extract<Value, { kind: 'compare' }> {
  return value.kind === 'compare' && value.op === '==' && ((value.right.kind === 'literal' && (value.right.value === null || value.right.value === '')) || (value.right.kind === 'name' && value.right.name === 'undefined'));
}

// ---- who else knows a name -----------------------------------------------------------------------------------------

interface Known {
  readonly set: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
  readonly explained: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

function knownNames(project: Project): Known {
  const [set, used, explained, beginnings, endings] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  for (const fact of project.of('variable-names')) {
    if (fact.role === 'example' && isOutdone(project, fact.path)) continue;
    for (const name of fact.sets) set.add(name);
    for (const name of fact.uses) used.add(name);
    for (const name of fact.explains) explained.add(name);
    for (const name of fact.beginnings) if (name.length > 3) beginnings.add(name);
    for (const name of fact.endings) if (name.length > 3) endings.add(name);
  }
  return { set, used, explained, beginnings: [...beginnings], endings: [...endings] };
}

/** `config.example.js` beside `config.js`: nobody has to copy it. */
function isOutdone(project: Project, path: string): boolean {
  const copy = path.replace(template, (_, ending: string | undefined) => ending ?? '');
  return copy !== path && project.files.has(copy);
}

const template = /[._-](?:example|sample|template|dist)(?:(\.(?:[cm]?[jt]s|py))$|$)/i;

/** Whether anything may read it: code by that name or one put together, a script, a template, another language. */
export function mayBeRead(project: Project, name: string): boolean {
  const { used, beginnings, endings } = project.once(knownNames);
  return readNames(project).has(name) || used.has(name) || beginnings.some((text) => name.startsWith(text)) || endings.some((text) => name.endsWith(text) || `_${name}` === text);
}

/** How often code writes a word that is called after a safeguard, whatever its case. */
export function timesWritten(project: Project, name: string): number {
  return project.once(safeguardCounts).get(flatName(name)) ?? 0;
}

function safeguardCounts(project: Project): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { safeguards, role } of project.of('variable-names')) if (ships({ role })) for (const { name, count } of safeguards) counts.set(name, (counts.get(name) ?? 0) + count);
  return counts;
}

/** The program puts it into its own environment, for libraries or for what it starts. */
export function isSetByCode(project: Project, name: string): boolean {
  return project.once(knownNames).set.has(name);
}

/** Whether a document, or a line of an env file that is switched off, speaks of it. */
function isExplained(project: Project, name: string): boolean {
  return project.once(knownNames).explained.has(name);
}

/** Env files that people copy, and those that the repository keeps with values in them. */
export function isEnvExample(path: string, role: Role): boolean {
  return role === 'example' || /(?:example|sample|template|dist|defaults?)/i.test(fileName(path));
}

// ---- names that nobody of the repository has to supply or to read --------------------------------------------------

const ofMachine = /^(?:PATH|HOME|USER|USERNAME|PWD|SHELL|TERM|LANG|LC_\w+|TZ|TMP|TEMP|TMPDIR|HOSTNAME|HOST|PORT|CI|EDITOR|DISPLAY|APPDATA|LOCALAPPDATA|USERPROFILE|XDG_\w+|COLUMNS|LINES|NO_COLOR|FORCE_COLOR|SSH_\w+|PYTEST_\w+|VIRTUAL_ENV|CONDA_\w+|PYTHON[A-Z]+|NODE_ENV|NODE_OPTIONS|npm_\w+|NPM_\w+|INIT_CWD|HTTPS?_PROXY|NO_PROXY|ALL_PROXY|https?_proxy|no_proxy|all_proxy|DJANGO_SETTINGS_MODULE|WINDIR|SYSTEMROOT|SYSTEMDRIVE|PROGRAM(?:FILES|DATA)\w*|COMSPEC|PATHEXT|PSMODULEPATH|BASH\w*|ZSH\w*|TERM_\w+|LOGNAME|E?UID|HOME(?:DRIVE|PATH)|OS|WSL\w*|DBUS_\w+|WAYLAND_\w+|JAVA_HOME|PAGER|LESS|COMP_\w+|NODE_PATH|WDS_\w+|FAST_REFRESH|SSL_(?:CRT|KEY)_FILE|HTTPS|GENERATE_SOURCEMAP|_\w*)$/i;
const ofPlatform = /^(?:VERCEL|NETLIFY|RENDER|RAILWAY|FLY|HEROKU|DYNO|K_|KUBERNETES|KUBE|POD_|GITHUB|GITLAB|CI_|CIRCLE|BUILDKITE|TRAVIS|AWS_LAMBDA|AWS_EXECUTION|ECS_|CF_PAGES|CODESPACE|GITPOD|REPL_|WEBSITE_|NEXT_RUNTIME|NEXT_PHASE|JEST_|VITEST|PLAYWRIGHT|TURBO|NX_|SOURCE_VERSION|SOURCE_COMMIT|COMMIT_|GIT_|BUILD_)/;

export function isGivenElsewhere(name: string): boolean {
  return ofMachine.test(name) || ofPlatform.test(name);
}

/** Read by frameworks, drivers, tools and images under these names, without a word in the code that uses them. */
const byConvention = /^(?:NODE_|NPM_|YARN_|PNPM_|BUN_|PIP_|UV_|POETRY_|PYTHON|DJANGO_|FLASK_|GUNICORN_|UVICORN_|HYPERCORN_|WEB_CONCURRENCY$|MAX_WORKERS$|WORKERS?_|NEXT|NUXT_|NITRO_|AUTH_(?:SECRET|URL|TRUST_HOST|[A-Z]+_(?:ID|SECRET|ISSUER))$|NEXTAUTH_|BETTER_AUTH_|CLERK_|SENTRY_|OTEL_|DD_|NEW_RELIC_|AWS_|AZURE_|ARM_|GOOGLE_|GCP_|GCLOUD_|GEMINI_|FIREBASE_|SUPABASE_|OPENAI_|ANTHROPIC_|MISTRAL_|COHERE_|GROQ_|TOGETHER_|REPLICATE_|FIREWORKS_|XAI_|DEEPSEEK_|DASHSCOPE_|OLLAMA_|LANGCHAIN_|LANGSMITH_|LANGFUSE_|LITELLM_|LLAMA_|TAVILY_|SERPAPI_|SERPER_|EXA_|PINECONE_|QDRANT_|WEAVIATE_|HF_|HUGGING|TRANSFORMERS_|TOKENIZERS_|TORCH|TF_|CUDA|NVIDIA_|OMP_|MKL_|RAY_|WANDB_|MLFLOW_|DOCKER_|COMPOSE_|BUILDKIT_|KUBE|HELM_|TERRAFORM_|TRAEFIK|CADDY|NGINX|LETSENCRYPT_|VIRTUAL_|ACME_|CERTBOT|POSTGRES|PG|MYSQL_|MARIADB_|MONGO|REDIS|VALKEY|RABBITMQ_|KAFKA_|ELASTIC|ES_|OPENSEARCH|KIBANA|MINIO_|CLICKHOUSE_|NEO4J_|INFLUX|GF_|GRAFANA_|PROMETHEUS_|LOKI_|KC_|KEYCLOAK_|HASURA_|N8N_|WORDPRESS_|DATABASE_URL|DIRECT_URL$|SHADOW_DATABASE_URL$|PRISMA_|CELERY_|C_FORCE_ROOT|STREAMLIT_|GRADIO_|CHAINLIT_|GIT|GH_|APPINSIGHTS_|APPLICATIONINSIGHTS_|SCARF_|DO_NOT_TRACK$|ANONYMIZED_|DISABLE_TELEMETRY|USER_AGENT$|PUID$|PGID$|UMASK|SSL_|REQUESTS_|CURL_|VITE_|REACT_APP_|VUE_APP_|EXPO_|STORYBOOK_|GENERATE_SOURCEMAP|FAST_REFRESH|CHOKIDAR_|WATCHPACK_|WDS_|SKIP_PREFLIGHT|TSC_|ESLINT_|JAVA_|JVM_|SPRING_|ASPNETCORE_|DOTNET_|GO[A-Z]|RUST_|CARGO_|RAILS_|RACK_|BUNDLE_|PHP_|APP_(?:KEY|DEBUG|ENV|NAME|URL|TIMEZONE)$|MIX_|PUSHER_|LD_|MALLOC_|DEBIAN_|SERVICE_\w*(?:NAME|TAGS)$|DOMAIN$|STACK_NAME$|TAG$)/;

export function isReadByConvention(name: string): boolean {
  return isGivenElsewhere(name) || byConvention.test(name);
}

// ---- what an operator has to know ----------------------------------------------------------------------------------

/** Bundlers put these in by themselves: https://vite.dev/guide/env-and-mode */
const ofBundler = /^(?:MODE|DEV|PROD|SSR|BASE_URL|LEGACY|PUBLIC_URL)$/;
const aside = /(?:^|\/)(?:scripts?|bin|cli|bench|hack|examples?|migrations?|e2e)\/|(?:^|\/)[\w.-]*\.config\.[cm]?[jt]s$|(?:^|\/)(?:setup|conftest|manage)\.py$/;

/** Variables that whoever runs the program may have to set, with the first place that reads each. */
export function operatorsVariables(project: Project): ReadonlyMap<string, Reading> {
  return project.once(forOperators);
}

function forOperators(project: Project): ReadonlyMap<string, Reading> {
  const found = new Map<string, Reading>();
  for (const reading of readingsOf(project)) {
    // A field with a default stands in the one class that lists them all.
    if (reading.role !== 'production' || aside.test(reading.path) || (reading.owner !== undefined && reading.fallback)) continue;
    const [name] = reading.names;
    if (name === undefined || reading.names.some((each) => isGivenElsewhere(each) || isSetByCode(project, each)) || !/^[A-Z][A-Z0-9_]+$/.test(name) || /TEST/.test(name) || (ofBundler.test(name) && !reading.path.endsWith('.py'))) continue;
    const known = found.get(name);
    if (known === undefined || (known.needed === 'no' && reading.needed !== 'no')) found.set(name, reading);
  }
  return found;
}

/** Where env files, deployment files and platforms set it, whichever. */
export function isListed(project: Project, names: readonly string[]): boolean {
  const listed = project.once(listedNames);
  return names.some((name) => listed.has(name) || listed.has(name.toUpperCase()) || isExplained(project, name) || isExplained(project, name.toUpperCase()));
}

function listedNames(project: Project): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { name, role, by } of project.of('supply')) if (role !== 'test' && role !== 'vendored' && by !== 'ci') found.add(name);
  return found;
}

const longestPath = 200;

/** The env files that show what there is to set. */
export function envExamples(project: Project): readonly string[] {
  return project.once(allExamples);
}

const partFolder = /^(?:\.?env|envs|environments?|config|configs|conf|docker|deploy|deployment|compose|dotenv|templates?|settings)$/i;

/** The folder for whose programs the file is: `docker/.env.example` stands beside what it configures. */
export function servedBy(example: string): string {
  const folder = folderOf(example);
  return partFolder.test(fileName(folder)) ? folderOf(folder) : folder;
}

function allExamples(project: Project): readonly string[] {
  return [...project.files.values()].filter(({ path, role, format }) => role !== 'test' && role !== 'vendored' && format !== null && path.length < longestPath && (format === 'dotenv' ? /^(?!\.flaskenv|\.envrc).*env/i : /env[\w.-]*(?:example|sample|template|dist)(?![\w.-]*\.(?:[cm]?[jt]sx?|py|sh|go|rb|php)$)/i).test(fileName(path))).map(({ path }) => path);
}
