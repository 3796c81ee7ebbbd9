// logging/sensitive-data: passwords, keys, tokens and whole headers in the log of a server. CWE-532.
import type { Problem } from '../../src/model/finding.ts';
import { grouped } from '../../src/model/grouped.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { someWithin, type Value } from '../../src/model/value.ts';
import type { Route } from '../../src/model/route.ts';
import type { LogFact } from '../../src/model/wiring.ts';
import { developmentReach } from '../../src/link/evidence.ts';
import { underMain } from '../../src/link/guards.ts';
import { outcomes, reachOf } from '../../src/link/resolve.ts';
import { secretsShown, secretsWithin } from '../../src/link/held-secrets.ts';
import { routesOf } from '../../src/link/routes.ts';
import { servingOf } from '../../src/link/serving.ts';
import { printedSecrets } from './printed.ts';

const mostListed = 8;

export const rule = projectRule({
  id: 'logging/sensitive-data',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    yield* printedSecrets(project);
    yield* logged(project);
  },
});

function* logged(project: Project): Generator<Problem & { readonly path: string }> {
  const logs = project.of('log').filter(({ role }) => role === 'production');
  if (logs.length === 0) return;
  const { distance } = servingOf(project);
  const asking = new Set(project.of('handling').flatMap(({ path, symbol, password }) => (password === true ? [`${path}\0${symbol}`] : [])));
  const starting = new Set(project.of('bind').map(({ path }) => path));
  const runs = ({ path, guards }: Located<LogFact>): boolean => starting.has(path) || distance.get(path) === 0 || (distance.has(path) && !underMain(guards)); // what is imported leaves its own start out
  const told = logs.filter((fact) => runs(fact) && !isDevelopment(project, fact) && (fact.what !== 'body' || asking.has(`${fact.path}\0${fact.symbol}`) || signInOf(project, fact) !== null) && holds(project, fact));
  for (const [first, ...others] of byFunction(project, told)) {
    yield {
      path: first.path,
      at: first.at,
      message: plain.has(first.what) ? 'secret' : first.what,
      data: { name: first.name },
      severity: severityOf(project, first),
      related: others.slice(0, mostListed).map((each) => ({ path: each.path, at: each.at, note: 'also', data: { name: each.name } })),
      symbol: first.symbol,
      cause: `logged ${first.path} ${first.symbol}`,
    };
  }
}

/** It is the handler of a route that people sign in or up by, or stands before such a route: the body holds a password. */
function signInOf(project: Project, { path, symbol, at }: Located<LogFact>): 'handler' | 'before' | null {
  const routes = project.once(signIns);
  if (routes.some(({ handler }) => handler?.path === path && handler.symbol === symbol)) return 'handler';
  return routes.some(({ guards }) => guards.some((guard) => guard.how === 'middleware' && guard.path === path && guard.at.start <= at.start && at.start < guard.at.end)) ? 'before' : null;
}

function signIns(project: Project): readonly Route[] {
  return routesOf(project).filter(({ url, methods }) => /log[_-]?in|sign[_-]?(?:in|up)|regist|passw/i.test(url) && methods.some((method) => /^(?:POST|PUT|PATCH|\*)$/.test(method)));
}

function isDevelopment(project: Project, fact: Located<LogFact>): boolean {
  const others = fact.guards.filter((guard) => !asksForIt(guard, fact));
  return others.length > 0 && developmentReach(reachOf(project, fact.path, others));
}

/** `if PROXY_URL: print(PROXY_URL)`: where it is set, it is written. */
function asksForIt(guard: Value, { name, of }: LogFact): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return someWithin(guard, (each) => (each.kind === 'name' && each.name === name) || (each.kind === 'member' && each.name === last) || (each.kind === 'env' && of !== undefined && someWithin(of, (own) => own.kind === 'env' && own.name === each.name)));
}

/** The first password of an account is shown on purpose. */
const firstStart = /init|boot|seed|ensure|default|set_?up|generat|first|create_?(?:super)?_?(?:admin|user|root)/i;

/** A login that somebody runs at a terminal, and is shown what came of it. */
const atTerminal = /(?:launch|open|start|in|via|with|from)_?browser|device_?(?:code|flow|login|auth)|interactive/i;

/** Whose whole body is a credential, by the handler's name: others only mention one. */
const takesPassword = /log_?in|sign_?(?:in|up)|regist|passw|credential/i;

const plain: ReadonlySet<LogFact['what']> = new Set<LogFact['what']>(['password', 'key', 'token', 'perhaps']);
const modest: ReadonlySet<LogFact['what']> = new Set<LogFact['what']>(['perhaps', 'connection', 'settings', 'environment']);

/** Of an address: it may come from outside, or has a password in it as it is written. Of settings: some of them are credentials. */
function holds(project: Project, { what, path, of }: Located<LogFact>): boolean {
  if (of === undefined) return what !== 'settings' && what !== 'model';
  if (what === 'model') return secretsShown(project, path, of).length > 0;
  if (what === 'settings') return secretsWithin(project, path, of).length > 0;
  const all = outcomes(project, path, of);
  return !(all.length > 0 && all.every(({ value, variables }) => variables.length === 0 && value.kind === 'scalar' && !/:\/\/[^/@]{0,60}:[^/@]{1,60}@/.test(String(value.value))));
}

/** What is written at the debug level is mostly not kept; what was refused opens nothing. */
function severityOf(project: Project, fact: Located<LogFact>): 'P1' | 'P2' {
  const { what, level, symbol, refused } = fact;
  return refused === true || level === 'debug' || modest.has(what) || ((what === 'body' || what === 'model') && !takesPassword.test(symbol) && !(what === 'body' && signInOf(project, fact) === 'handler')) || (what === 'password' && firstStart.test(symbol)) || atTerminal.test(symbol) ? 'P2' : 'P1';
}

type Group = readonly [Located<LogFact>, ...Located<LogFact>[]];

function byFunction(project: Project, all: readonly Located<LogFact>[]): Group[] {
  const groups = grouped(all, ({ path, symbol }) => `${path}\0${symbol}`);
  return byHabit(project, [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.sort((a, b) => severityOf(project, a).localeCompare(severityOf(project, b)) || a.at.start - b.at.start);
    return first === undefined ? [] : [[first, ...others] as const];
  }));
}

/** Functions of one file that write a credential of one name are one habit. */
function byHabit(project: Project, groups: readonly Group[]): Group[] {
  const habits = grouped(groups, ([first]) => `${first.path}\0${first.what}\0${first.name.slice(first.name.lastIndexOf('.') + 1)}\0${severityOf(project, first)}`);
  return [...habits.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [[...first, ...others.flat()] as const]));
}
