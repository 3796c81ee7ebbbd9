// infra/default-credentials: an account of the deployment whose password everybody knows, or that asks for none. CWE-1392,
// CWE-521; OWASP A07:2021.
import type { Problem, Related, Severity } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Account } from './accounts.ts';
import { commandAccounts, envFileAccounts, scriptAccounts, suppliedAccounts, valuesAccounts } from './accounts.ts';
import { isAskedFor, servesDevelopment } from './deployment.ts';
import { isForIdleScript } from './idle-variables.ts';
import { openServices } from './open-services.ts';
import { isPublic } from './products.ts';
import { isRewritten } from '../../src/link/rewritten.ts';
import { isSetUpBy, opensStore, reachOfAccount } from './reach.ts';

export const rule = projectRule({
  id: 'infra/default-credentials',
  severity: 'P0',
  covers: ['secret/connection-string', 'secret/connection-properties', 'secret/basic-auth-url', 'secret/generic-credential', 'secret/kubernetes-secret', 'docker/secrets-in-layers'],
  *check(project) {
    for (const group of grouped(project, [...suppliedAccounts(project), ...commandAccounts(project), ...envFileAccounts(project), ...valuesAccounts(project), ...scriptAccounts(project)])) yield problem(project, group);
    yield* openServices(project);
  },
});

/** One password in one file is one mistake: the service that is set up with it and the URLs that use it, an env file's and those of other manifests among them. */
function grouped(project: Project, accounts: readonly Account[]): Account[][] {
  const groups = new Map<string, Account[]>();
  const opened = new Set(accounts.filter(({ server }) => server).map(({ path, password }) => `${path}\0${password}`));
  for (const account of accounts) {
    const reader = account.server ? undefined : account.usedAt?.path;
    const source = reader === undefined ? accounts.find((other) => isSetUpBy(project, account, other)) : undefined;
    const path = source?.path ?? (reader !== undefined && opened.has(`${reader}\0${account.password}`) ? reader : account.path);
    const key = JSON.stringify([path, account.weakness === 'switch' ? [account.name, account.service] : (source ?? account).password, account.weakness]);
    const group = groups.get(key);
    if (!group) groups.set(key, [account]);
    else if (group.every((other) => other.path !== account.path || other.at.start !== account.at.start)) group.push(account);
  }
  return [...groups.values()];
}

interface Graded {
  readonly account: Account;
  readonly severity: Severity;
}

/** Of the application itself, not of a datastore it uses. */
const ownLogin = /ADMIN|SUPERUSER|LOGIN|BASIC_?AUTH|(?:^|_)WEB_|(?:^|_)UI_/i;

function problem(project: Project, group: readonly Account[]): Problem & { path: string } {
  const graded = group.map((account) => ({ account, severity: severityOf(project, account) }));
  const isUse = ({ account }: Graded): boolean => !account.server && account.host === undefined && (opensStore(account.name) || !ownLogin.test(account.name));
  const hasServer = group.some(({ server }) => server);
  // A variable that hands on a datastore's password is no door of its own.
  const rank = (each: Graded): string => (hasServer && isUse(each) ? 'P4' : each.severity);
  graded.sort((a, b) => rank(a).localeCompare(rank(b)) || Number(b.account.server) - Number(a.account.server) || a.account.at.start - b.account.at.start);
  const sorted = graded.map(({ account }) => account);
  const [first, ...rest] = sorted as [Account, ...Account[]];
  const related: Related[] = rest.slice(0, 10).map(({ path, at, name }) => ({ path, at, note: 'also-here', data: { name } }));
  if (first.usedAt) related.push({ ...first.usedAt, note: 'used-here' });
  return {
    path: first.path,
    at: first.at,
    message: messageOf(first),
    data: { name: first.name, product: first.product },
    severity: graded[0]?.severity ?? 'P0',
    confidence: first.server ? 'high' : 'medium',
    related,
    symbol: first.service === '' ? first.name : `${first.service}.${first.name}`,
    twin: first.by === 'kubernetes' ? `cluster ${first.password} ${messageOf(first)}` : `${first.service} ${first.name} ${messageOf(first)}`,
    mask: sorted.filter((account) => account.path === first.path).map((account) => account.valueAt),
  };
}

function messageOf(account: Account): string {
  if (account.weakness === 'switch') return 'no-authentication';
  if (account.weakness === 'placeholder' || account.weakness === 'descriptive') return account.weakness;
  if (account.by !== 'compose') return account.by;
  return account.fallback ? 'fallback' : 'fixed';
}

/** For whoever sends mail: its server stands elsewhere, and takes no password that everybody knows. */
const sendsMail = /(?:^|_)(?:SMTP|E?MAIL(?:ER)?)_/i;

/** Deployers are told to replace a placeholder and mostly do; a working default goes unnoticed. */
function severityOf(project: Project, account: Account): Severity {
  const development = account.disclaimed === true || (account.by !== 'script' && servesDevelopment(project, account.path)) || (account.usedAt !== undefined && servesDevelopment(project, account.usedAt.path)) || isRewritten(project, account.path, account.name);
  if (account.weakness === 'placeholder') return development ? 'P3' : 'P2';
  const reach = reachOfAccount(project, account);
  if (account.weakness === 'descriptive') return development ? 'P3' : reach === 'world' && account.peer === undefined ? 'P0' : 'P2';
  if (development || account.unused === true || isForIdleScript(project, account) || isOnDemand(project, account) || (sendsMail.test(account.name) && !account.server && reach !== 'world' && reach !== 'neighbours')) return 'P2';
  if (reach === 'elsewhere') return 'P1'; // used here, set up who knows where
  // A datastore that only its neighbours reach is not open to the world.
  return reach === 'neighbours' || (account.weakness === 'switch' && !isPublished(project, account)) ? 'P1' : 'P0';
}

function isPublished(project: Project, account: Account): boolean {
  return project.of('service').some((service) => service.path === account.path && service.name === account.service && service.ports.some(isPublic));
}

/** Of a profile that somebody has to ask for, and published on the host's own loopback at most. */
function isOnDemand(project: Project, { by, path, service: name }: Account): boolean {
  return by === 'compose' && project.of('service').some((service) => service.path === path && service.name === name && service.ports.length > 0 && !service.ports.some(isPublic) && isAskedFor(project, service));
}
