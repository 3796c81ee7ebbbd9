// api/returns-secrets: an answer holds whole rows, and the table holds secrets; or all of the settings. CWE-200, CWE-522.
import type { ColumnFact } from '../../src/model/fact.ts';
import type { RowsFact } from '../../src/model/limits.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Severity } from '../../src/model/finding.ts';
import type { Route } from '../../src/model/route.ts';
import type { Value } from '../../src/model/value.ts';
import { calledBy } from '../../src/link/called.ts';
import { targetOf } from '../../src/link/classes.ts';
import { namesOf } from '../../src/link/names.ts';
import { routesOf } from '../../src/link/routes.ts';
import { named } from '../auth/sensitive-route.ts';
import { answeredSecrets } from './answered-secrets.ts';
import { shownFields } from './shown-fields.ts';
import { shownSecrets } from './shown-secrets.ts';
import { isForAdministrators, wholeSettings } from './whole-settings.ts';

type Rows = Located<RowsFact>;
interface Leak {
  readonly rows: Rows;
  readonly route: Route | null;
  readonly columns: readonly Located<ColumnFact>[];
}

const mostListed = 10;
/** Never meant for a caller; the others often are, at least for their owner. */
const grave = /^(?:hashed_?|encrypted_?)?passw(?:or)?d_?(?:hash(?:ed)?|digest)?$|^pass(?:word)?_?hash$|^(?:\w{1,30}_)?(?:access|refresh|oauth)_?token$|^(?:\w{1,30}_)?client_?secret$|^(?:secret|private)_?key$|^(?:totp|signing)_?secret$/i;
const secret = /^(?:\w{1,30}_)?(?:bot|auth|session|api|app|reset|password|recovery|bearer)_?token$|^token$|^secret$|^(?:\w{1,30}_)?api_?key$|^(?:webhook|\w{1,30}_signing)_?secret$/i;
/** Words before such a name that make it a choice, a count or a time. */
const saying = /^(?:has|is|use|uses|enable|enabled|require|requires|max|min|num|total|last|require)_/i;
/** What is returned by a handler of these is no answer. */
const answersItself: ReadonlySet<Route['framework']> = new Set<Route['framework']>(['express', 'koa', 'http', 'hono', 'next', 'sails']);
const sealed = /encrypt|fernet|hash(?:ed)?field|secret(?:field|text)/i;

export const rule = projectRule({
  id: 'api/returns-secrets',
  severity: 'P1',
  standing: 'P2',
  confidence: 'medium',
  *check(project) {
    yield* wholeSettings(project);
    yield* answeredSecrets(project);
    yield* shownSecrets(project);
    yield* shownFields(project);
    const leaks = leaksOf(project);
    const tables = new Map<string, Leak[]>();
    for (const leak of leaks) tables.set(leak.rows.table, [...(tables.get(leak.rows.table) ?? []), leak]);
    for (const [table, [first, ...others]] of tables) {
      if (first === undefined) continue;
      const place = first.route ?? first.rows;
      const names = [...new Set(first.columns.map(({ name }) => name))];
      yield {
        path: place.path,
        at: place.at,
        message: first.route === null ? 'serializer' : 'route',
        data: { route: first.route === null ? first.rows.symbol : named(first.route), table, columns: names.slice(0, 4).join(', ') },
        severity: [first, ...others].every(({ route, rows }) => route !== null && (isForAdministrators(route) || isElsewhere(route, rows))) ? 'P2' : severityOf(names, table, project),
        related: [
          ...(first.route === null ? [] : [{ path: first.rows.path, at: first.rows.at, note: 'read' }]),
          ...first.columns.slice(0, 1).map(({ path, at }) => ({ path, at, note: 'column' })),
          ...others.slice(0, mostListed).map(({ route, rows }) => ({ path: (route ?? rows).path, at: (route ?? rows).at, note: 'also' })),
        ],
        symbol: table,
        cause: `returns-secrets ${table}`,
      };
    }
  },
});

/** Read by another function than the handler that answers by itself: what happens to the rows on the way is not seen as well. */
function isElsewhere({ handler, framework }: Route, { path, symbol }: Rows): boolean {
  return answersItself.has(framework) && (handler?.path !== path || (handler.symbol !== symbol && exportedName(handler.symbol) !== symbol));
}

function severityOf(columns: readonly string[], table: string, project: Project): Severity {
  const gravest = columns.filter((name) => grave.test(spaced(name)));
  if (gravest.length === 0 || (apiKeys.test(spaced(table)) && gravest.every((name) => /^secret_?key$/i.test(spaced(name))))) return 'P2';
  return gravest.every((name) => shared.test(name)) && !isAccount(table, project) ? 'P2' : 'P1';
}

/** Each row is a key for callers of this program, which its owner is shown. */
const apiKeys = /(?:^|_)(?:api|access)_?keys?$/i;

/** Of a thing that several people open with one word: a room, a contest, a shared page. */
const shared = /^password$/i;

/** The table also says who signs in with it. */
function isAccount(table: string, project: Project): boolean {
  const all = project.of('column').filter((column) => column.table.toLowerCase() === table.toLowerCase());
  return all.length < 3 || /user|account|member|admin|customer|credential|auth|connection|server|smtp|database/i.test(table) || all.some(({ name }) => /^(?:user_?name|(?:user_?)?e_?mail(?:_?address)?|login(?:_?name)?|phone(?:_?number)?|host(?:_?name)?|is_?(?:staff|admin|active)|roles?)$|hash|salt/i.test(name));
}

/** As one word of several: `telegramBotToken` is `telegram_Bot_Token`. */
function spaced(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2');
}

function isSecret(name: string): boolean {
  const words = spaced(name);
  return (grave.test(words) || secret.test(words)) && !saying.test(words);
}

/** A model of JavaScript may be called after the table of its rows: `Users` of `user`. */
function isSameTable({ table, by }: ColumnFact, other: string): boolean {
  const [own, theirs] = [table.toLowerCase(), other.toLowerCase()];
  return own === theirs || ((by === 'sequelize' || by === 'typeorm' || by === 'drizzle') && own.replace(/s$/, '') === theirs.replace(/s$/, ''));
}

function leaksOf(project: Project): Leak[] {
  const columns = project.of('column').filter(({ role, name, type }) => role === 'production' && isSecret(name) && !sealed.test(type));
  const of = ({ table, leaves = [], names }: Rows): Located<ColumnFact>[] => columns.filter((column) => isSameTable(column, table) && !leaves.includes(column.name) && names?.includes(column.name) !== false);
  const rows = project.of('rows').filter((fact) => fact.role === 'production' && of(fact).length > 0);
  if (rows.length === 0) return [];
  const givers = new Map(rows.map((fact) => [`${fact.path}\0${fact.symbol}`, fact]));
  const leaks: Leak[] = rows.filter(({ by }) => by === 'serializer').map((fact) => ({ rows: fact, route: null, columns: of(fact) }));
  for (const route of routesOf(project)) {
    const fact = route.development === true ? undefined : giverOf(project, route, givers);
    if (fact !== undefined) leaks.push({ rows: fact, route, columns: of(fact) });
  }
  return leaks;
}

/** `users.list` is a name of its own in the file that exports it. */
function exportedName(symbol: string): string {
  return symbol.slice(symbol.lastIndexOf('.') + 1);
}

function giverBehind(project: Project, path: string, callee: Value, givers: ReadonlyMap<string, Rows>): Rows | undefined {
  const called = calledBy(project, path, callee);
  if (called !== null) return givers.get(`${called.path}\0${called.function.name}`);
  const target = targetOf(project, path, callee); // `exports.load = async () => …`
  if (target?.kind !== 'value' || target.value.kind !== 'function') return undefined;
  const { start, end } = target.value.at;
  return [...givers.values()].find((fact) => fact.path === target.path && start <= fact.at.start && fact.at.start < end);
}

/** By handler: the functions whose result it answers with. */
function answeredCalls(project: Project): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>();
  for (const { path, symbol, by, of } of project.of('given-back')) {
    const key = `${path}\0${symbol}`;
    if (by === 'call' && !path.endsWith('.py')) found.set(key, [...(found.get(key) ?? []), of]);
  }
  return found;
}

/** The handler itself, or the function whose result it returns. */
function giverOf(project: Project, { handler, framework }: Route, givers: ReadonlyMap<string, Rows>): Rows | undefined {
  if (handler === undefined) return undefined;
  const own = givers.get(`${handler.path}\0${handler.symbol}`) ?? givers.get(`${handler.path}\0${exportedName(handler.symbol)}`);
  if (own !== undefined) return own.returned === true && answersItself.has(framework) ? undefined : own;
  const answered = project.once(answeredCalls).get(`${handler.path}\0${handler.symbol}`) ?? [];
  for (const of of answered) {
    const found = giverBehind(project, handler.path, of, givers);
    if (found?.returned === true) return found;
  }
  const module = project.module(handler.path);
  const returns = module === undefined ? [] : (namesOf(module).functions.get(handler.symbol)?.returns ?? []);
  for (const { value } of returns) {
    const target = value.kind === 'call' ? targetOf(project, handler.path, value.callee) : null;
    const found = target?.kind === 'function' ? givers.get(`${target.path}\0${target.function.name}`) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
