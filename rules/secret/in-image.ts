// secret/in-image: a secret becomes part of an image, where `docker history` and every layer's tar show it. CWE-522, CWE-538;
// https://docs.docker.com/build/building/secrets/
import type { Fact, ImageFact, SupplyFact } from '../../src/model/fact.ts';
import type { SourceFile } from '../../src/model/file.ts';
import { hidden, type Problem, type Severity } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { fileRule } from '../../src/model/rule.ts';
import { imagesOf } from '../../src/link/images.ts';
import { ancestors, fileName, folderOf, inFolder } from '../../src/link/paths.ts';
import { defaultText, type Value } from '../../src/model/value.ts';
import { doorOf } from '../auth/credential-name.ts';
import { imageOf, isStore, productOf } from '../infra/products.ts';
import { findCredential } from './credential.ts';
import { credentialKind } from './names.ts';
import { isMeantForAll } from './said.ts';
import { unreal } from './placeholder.ts';
import { findDatabaseUrl } from './urls.ts';

/** `.env`, `.env.production`, `config/.env`, and the like; not the examples. */
const envFile = /(?:^|\/)\.env(?:\.(?!example|sample|template|dist|test|ci|tmpl|default)[\w-]+)*$/i;
const keyFile = /(?:^|\/)(?:id_rsa|id_ed25519|id_ecdsa|\.pypirc|\.netrc|\.git-credentials|credentials\.json|service[-_]?account[\w-]*\.json)$/i;
const developmentStage = /^(?:dev|develop|development|debug|test|tests|local|ci)/;

export const rule = fileRule({
  id: 'secret/in-image',
  severity: 'P0',
  covers: ['secret/generic-credential', 'secret/connection-string', 'secret/basic-auth-url', 'secret/connection-properties', 'secret/*', 'docker/secrets-in-layers'],
  *check(file, facts) {
    if (file.format !== 'dockerfile' || (file.role !== 'production' && file.role !== 'development')) return;
    for (const fact of facts) if (fact.kind === 'image') yield* instructionProblems(file, fact, facts);
  },
  settle: (project, problem) => (problem.message === 'copy-env' && isWithoutSecrets(project, problem) ? null : problem.severity === 'P1' && problem.message === 'env' && isLeftAside(project, problem.path) ? { ...problem, severity: 'P2' } : problem),
});

/** A datastore's Dockerfile that nobody is seen to build, where Compose starts that product from its vendor's image. */
function isLeftAside(project: Project, path: string): boolean {
  const images = imagesOf(project).filter((image) => image.path === path);
  const products = new Set(images.map(({ root }) => productOf(root)?.name));
  return images.length > 0 && images.every(({ uses }) => uses.length === 0) && project.of('service').some((service) => service.by === 'compose' && service.build === undefined && products.has(productOf(imageOf(service))?.name) && isStore(service));
}

/** The env file is in the repository, or is made from an example that is, and no credential has a value in it. */
function isWithoutSecrets(project: Project, { path, symbol = '' }: Problem & { readonly path: string }): boolean {
  const source = symbol.replace(/^(?:\.?\/)+/, '');
  const tracked = ancestors(folderOf(path)).map((folder) => inFolder(folder, source)).find((each) => project.files.has(each));
  const examples = [...project.files.values()].filter((file) => file.format === 'dotenv' && fileName(file.path).replace(/[.](?:example|sample|template|dist)$/, '') === fileName(source) && file.path !== tracked);
  const files = tracked === undefined ? examples.map((file) => file.path) : [tracked];
  const supplies = project.of('supply').filter((fact) => fact.by === 'dotenv' && files.includes(fact.path));
  return files.length > 0 && project.files.get(files[0] ?? '')?.format === 'dotenv' && supplies.every((fact) => !mayHoldSecret(fact, tracked !== undefined));
}

/** An empty credential of an example is filled in where it is copied. */
function mayHoldSecret({ name, value }: SupplyFact, isTracked: boolean): boolean {
  const text = defaultText(value);
  if (isTracked && (text === null || text.trim() === '')) return false;
  return credentialKind(name) !== null || /(?:^|_)(?:UR[IL]|DSN|CONNECTION)/i.test(name) && (!isTracked || (text ?? '').includes('@')) || text?.includes(hidden) === true;
}

function* instructionProblems(file: SourceFile, fact: ImageFact, facts: readonly Fact[]): Generator<Problem> {
  if (fact.op === 'copy') yield* copied(file, fact, facts);
  if (fact.op !== 'env' && fact.op !== 'arg') return;
  const severity = secretSeverity(file, fact);
  if (severity === null || fact.name === undefined) return;
  yield {
    at: fact.at,
    message: fact.op,
    data: { name: fact.name },
    severity: inDevelopment(file, fact, facts) && severity !== 'P2' ? 'P2' : severity,
    symbol: fact.name,
    mask: fact.value ? [fact.value.at] : [],
  };
}

/** P0 for a live-looking value, P1 for a well-known default: whoever runs the image has it too. */
function secretSeverity(file: SourceFile, fact: ImageFact): Severity | null {
  if (fact.name === undefined || !fact.value || /_FILE$|_PATH$|_DIR$/.test(fact.name)) return null;
  const text = defaultText(fact.value);
  if (text === null || text === '') return null;
  const start = fact.value.at.start;
  const scheme = text.indexOf('://');
  const found = findCredential(file.text, fact.at.start, file) ?? (scheme < 0 ? null : findDatabaseUrl(file.text, start + scheme, file));
  if (found) return found.severity === 'P2' || found.severity === 'P3' ? null : isMeantForAll(file.text, fact.at.start) ? 'P2' : 'P0';
  // Builds need some value for a setting they never use; only what ships is an account.
  if (!isKnownAccount(fact)) return null;
  return doorOf(fact.name, true) === 'store' && !holdsStore(file.text) ? 'P2' : 'P1';
}

/** The image runs a datastore itself, by what it installs, is built from or exposes. */
function holdsStore(text: string): boolean {
  return /^\s*EXPOSE\b[^\n]*\b(?:5432|3306|27017|6379|1433|9200|5672|8123|7687)\b|\b(?:mysql-server|mariadb-server|postgresql(?:-\d+)?|redis-server|mongodb-org|mongodb-server)\b|^FROM\s[^\n]*\b(?:postgres|pg|mysql|mariadb|mongo|redis|rabbitmq|clickhouse|neo4j)\b/im.test(text);
}

/** A well-known default that opens a door of ours. What the image shows to somebody else's service, as to a mail server, opens none here. */
export function isKnownAccount({ op, lastStage, name, value }: ImageFact): boolean {
  const text = (value && defaultText(value)) ?? '';
  if (op !== 'env' || !lastStage || name === undefined || !value || credentialKind(name) === null || doorOf(name, true) === null) return false;
  return unreal(text) === 'default' || isWordFallback(value, text);
}

/** `${SESSION_SECRET:-name}`: in force wherever nobody gave another. A word that says what to do is none. */
function isWordFallback(value: Value, text: string): boolean {
  return value.kind === 'env' && /^[A-Za-z]{3,20}$/.test(text) && unreal(text) !== 'placeholder';
}

function inDevelopment(file: SourceFile, fact: ImageFact, facts: readonly Fact[]): boolean {
  return facts.some((each) => each.kind === 'image-build' && each.forDevelopment === true) || file.role === 'development' || developmentStage.test(fact.stageName ?? '');
}

function* copied(file: SourceFile, fact: ImageFact, facts: readonly Fact[]): Generator<Problem> {
  if (developmentStage.test(fact.stageName ?? '')) return;
  const ships = fact.lastStage || isBase(fact, facts);
  for (const source of fact.sources ?? []) {
    const isEnv = envFile.test(source);
    if (!isEnv && !keyFile.test(source)) continue;
    yield {
      at: fact.at,
      message: isEnv ? 'copy-env' : 'copy-key',
      data: { file: source },
      severity: file.role === 'development' || !ships ? 'P2' : isEnv ? 'P0' : 'P1',
      confidence: ships ? 'high' : 'medium',
      symbol: source,
    };
  }
}

/** A later stage is built upon this one, so its files are in that one too. */
function isBase(fact: ImageFact, facts: readonly Fact[]): boolean {
  const name = fact.stageName ?? '';
  return name !== '' && facts.some((other) => other.kind === 'image' && other.op === 'from' && other.lastStage && other.value?.kind === 'literal' && String(other.value.value).toLowerCase() === name);
}
