// logging/sensitive-data: passwords, keys, tokens and whole headers in the log of a server. CWE-532.
import type { Located, Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { LogFact } from '../../src/model/wiring.ts';
import { developmentReach } from '../../src/link/evidence.ts';
import { reachOf } from '../../src/link/resolve.ts';
import { servingOf } from '../../src/link/serving.ts';

const mostListed = 8;

export const rule = projectRule({
  id: 'logging/sensitive-data',
  severity: 'P1',
  confidence: 'medium',
  *check(project) {
    const logs = project.of('log').filter(({ role }) => role === 'production');
    if (logs.length === 0) return;
    const { distance } = servingOf(project);
    const asking = new Set(project.of('handling').flatMap(({ path, symbol, password }) => (password === true ? [`${path}\0${symbol}`] : [])));
    const told = logs.filter((fact) => distance.has(fact.path) && !isDevelopment(project, fact) && (fact.what !== 'body' || asking.has(`${fact.path}\0${fact.symbol}`)));
    for (const [first, ...others] of byFunction(told)) {
      yield {
        path: first.path,
        at: first.at,
        message: first.what === 'headers' || first.what === 'body' ? first.what : 'secret',
        data: { name: first.name },
        severity: severityOf(first),
        related: others.slice(0, mostListed).map((each) => ({ path: each.path, at: each.at, note: 'also', data: { name: each.name } })),
        symbol: first.symbol,
        cause: `logged ${first.path} ${first.symbol}`,
      };
    }
  },
});

function isDevelopment(project: Project, { path, guards }: Located<LogFact>): boolean {
  return guards.length > 0 && developmentReach(reachOf(project, path, guards));
}

/** The first password of an account is shown on purpose. */
const firstStart = /init|boot|seed|ensure|default|set_?up|generat|first|create_?(?:super)?_?(?:admin|user|root)/i;

/** A login that somebody runs at a terminal, and is shown what came of it. */
const atTerminal = /(?:launch|open|start|in|via|with|from)_?browser|device_?(?:code|flow|login|auth)|interactive/i;

/** Whose whole body is a credential, by the handler's name: others only mention one. */
const takesPassword = /log_?in|sign_?(?:in|up)|regist|passw|credential/i;

/** What is written at the debug level is mostly not kept; what was refused opens nothing. */
function severityOf({ what, level, symbol, refused }: LogFact): 'P1' | 'P2' {
  return refused === true || level === 'debug' || what === 'perhaps' || (what === 'body' && !takesPassword.test(symbol)) || (what === 'password' && firstStart.test(symbol)) || atTerminal.test(symbol) ? 'P2' : 'P1';
}

type Group = readonly [Located<LogFact>, ...Located<LogFact>[]];

function byFunction(all: readonly Located<LogFact>[]): Group[] {
  const groups = new Map<string, Located<LogFact>[]>();
  for (const each of all) {
    const key = `${each.path}\0${each.symbol}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.sort((a, b) => severityOf(a).localeCompare(severityOf(b)) || a.at.start - b.at.start);
    return first === undefined ? [] : [[first, ...others] as const];
  });
}
