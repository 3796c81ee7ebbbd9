// secret/plaintext-at-rest: credentials are kept readable in the database: of others, or the passwords of users. CWE-312, CWE-522, CWE-256.
import type { Problem } from '../../src/model/finding.ts';
import type { ColumnFact } from '../../src/model/fact.ts';
import type { SecretFileFact } from '../../src/model/wiring.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { servingOf } from '../../src/link/serving.ts';
import { lookedUp } from './looked-up.ts';
import { typedPasswords } from './typed-password.ts';

export const rule = projectRule({
  id: 'secret/plaintext-at-rest',
  severity: 'P1',
  *check(project) {
    yield* typedPasswords(project);
    const reported = new Set<string>();
    yield* readableColumns(project, reported);
    yield* lookedUp(project, (table) => reported.has(flat(table)));
    yield* inFiles(project);
  },
});

function* readableColumns(project: Project, reported: Set<string>): Iterable<Problem & { path: string }> {
  const tables = new Map<string, Located<ColumnFact>[]>();
  for (const column of project.of('column')) {
    if (column.role !== 'production' || (column.by !== 'sql' && migration.test(column.path))) continue;
    if ((kindOf(column.name, column.table) === null && !holdsHeaders(column)) || !readable.test(column.type) || /crypt|cipher/i.test(column.type) || isEncrypted(project, column)) continue;
    const key = column.by === 'prisma' ? column.path : `${column.path} ${column.table}`; // a schema is one habit
    tables.set(key, [...(tables.get(key) ?? []), column]);
  }
  const isStep = ([first]: readonly Located<ColumnFact>[]): number => Number(migration.test(first?.path ?? ''));
  for (const columns of [...tables.values()].sort((a, b) => isStep(a) - isStep(b))) {
    const first = columns[0];
    if (first === undefined || ((first.by === 'prisma' || first.by === 'mongoose') && project.once(ciphers)) || reported.has(nameOfTable(first))) continue;
    reported.add(nameOfTable(first));
    yield problem(first, columns, encrypts(project));
  }
}

const mostListed = 8;

/** Tokens in files: whoever reads the volume, a backup or the image has them. */
function* inFiles(project: Project): Generator<Problem & { path: string }> {
  const { distance } = servingOf(project);
  const written = project.of('secret-file').filter(({ role, path }) => role === 'production' && distance.has(path) && !byHand.test(path));
  const [first, ...others] = [...written.filter(isPassword), ...written.filter((each) => !isPassword(each))];
  if (first === undefined) return;
  yield {
    path: first.path,
    at: first.at,
    message: isPassword(first) ? 'file-password' : first.place === true ? 'file-place' : 'file',
    data: { name: first.name },
    severity: isPassword(first) ? 'P1' : 'P2',
    confidence: 'medium',
    related: others.slice(0, mostListed).map(({ path, at }) => ({ path, at, note: 'file-here' })),
    symbol: first.symbol,
    cause: 'plaintext-files',
  };
}

/** Whoever signs in with it shows it: a hash would do. */
function isPassword({ name, place }: SecretFileFact): boolean {
  return place !== true && /password$/i.test(name);
}

const byHand = /(?:^|\/)(?:scripts?|tools?|cli|bin|setup)\//;
const migration = /(?:^|\/)(?:migrations|versions|alembic)\//;
const readable = /^(?:text|varchar|char|character|string|unicode|unicodetext|str|nvarchar|longtext|mediumtext|clob|charfield|textfield|json|jsonb)/i;

/** `foreign`: issued by somebody else and sent back as it is, so that it cannot be stored as a hash. `own`: may be one. */
function kindOf(name: string, table: string): 'foreign' | 'own' | null {
  const flat = name.replaceAll('_', '').toLowerCase();
  if (flat === 'token' && tokenTable.test(table)) return 'own';
  if (/^(?:\w*client|app|oauth|consumer)secret$|^\w*secretaccesskey$/.test(flat) || ofVendor.test(flat) || ofMessages.test(flat)) return 'foreign';
  if (/^(?:\w{0,20}refresh|oauth\w{0,12})token$/.test(flat)) return 'own';
  return /^(?:\w{0,20}accesstoken|\w{0,20}privatekey|(?:\w{0,20}provider|openai|gemini|anthropic|llm|upstream|user|model|\w{0,10}botmodel|embedding|\w{0,10}bot)?apikey|(?:gemini|openai|anthropic|claude)key|usertoken|bottoken|credential(?:s?data|s?json)|(?:oauth|auth|token)(?:data|json))$/.test(flat) ? 'own' : null;
}

/** What a connection to somebody else's service is started or called with: `env`, `headers`. */
function holdsHeaders({ name, table, type }: ColumnFact): boolean {
  return /^json/i.test(type) && /^(?:env|env_?vars|environment|headers|auth_?headers|custom_?headers)$/i.test(name) && /mcp|connect|webhook|integration|provider/i.test(table);
}

/** `slack_signing_secret`, `telegramBotToken`: what the program shows to somebody else's service. */
const ofVendor = /^(?:slack|discord|telegram|whatsapp|github|gitlab|twilio|notion|line|wechat|dingtalk|feishu|shopify|stripe|openai)\w{0,20}(?:token|secret|apikey|secretkey)$/;

/** `notify_secret_key`, `webhook_secret`: whoever reads it signs messages of somebody else's, of payments too; the program needs it readable to check them. */
const ofMessages = /^\w{0,20}(?:webhook|notify|notification|ipn|merchant|payment|gateway|hmac)(?:secret|secretkey|privatekey)$/;

/** Whose rows are tokens that the program itself sends on. */
const tokenTable = /^(?:(?:access|oauth|api|bot|upstream)_?)?tokens?$|^accounts?$/i;

/** A client secret beside its tokens is replayed to its issuer; tokens alone may be the application's own and hashed. */
function problem(first: Located<ColumnFact>, columns: readonly Located<ColumnFact>[], knowsHow: boolean): Problem & { path: string } {
  const isForeign = columns.some((each) => kindOf(each.name, '') === 'foreign' && columns.some((other) => other !== each && other.table === each.table));
  return {
    path: first.path,
    at: first.at,
    message: knowsHow ? 'left-readable' : 'readable',
    data: { table: [...new Set(columns.map(({ table }) => table))].slice(0, 4).join(', ') || '?', columns: [...new Set(columns.map(({ name }) => name))].join(', ') },
    severity: isForeign && !knowsHow ? 'P1' : 'P2',
    confidence: 'medium',
    related: columns.slice(1, 6).map(({ path, at }) => ({ path, at, note: 'column-here' })),
    symbol: first.table,
    cause: `plaintext ${nameOfTable(first)}`,
  };
}

function nameOfTable({ table }: Located<ColumnFact>): string {
  return flat(table);
}

/** The same of scripts: any that speaks of it or imports what does. */
function ciphers(project: Project): boolean {
  if (project.of('code-trait').some(({ trait, role }) => trait === 'ciphers' && role === 'production')) return true;
  return project.of('imports').some(({ role, imports }) => role === 'production' && imports.some(({ from }) => /encrypt|cipher|crypto-js|sodium|nacl|client-kms|cloak/i.test(from)));
}

/** Whether anything in the code encrypts: others than those columns that it speaks of may be meant to be readable. */
function encrypts(project: Project): boolean {
  return project.once(encrypting).size > 0;
}

function encrypting(project: Project): ReadonlySet<string> {
  return new Set(project.of('code-trait').flatMap(({ trait, role, path }) => (trait === 'encryption' && role === 'production' ? [path] : [])));
}

/** The file of its table encrypts, or a function that does speaks of the column or of the table. */
function isEncrypted(project: Project, { path, table, name, by }: Located<ColumnFact>): boolean {
  if (by === 'prisma' || by === 'mongoose' || !encrypts(project)) return false;
  const spoken = project.once(spokenOf);
  return project.once(encrypting).has(path) || spoken.has(flat(name)) || (table !== '' && spoken.has(flat(table)));
}

function spokenOf(project: Project): ReadonlySet<string> {
  return new Set(project.of('encrypted').flatMap(({ role, names }) => (role === 'production' ? names.map(flat) : [])));
}

/** A model, and the statement that makes its table. */
function flat(name: string): string {
  return name.replaceAll('_', '').toLowerCase().replace(/s$/, '');
}
