// logging/sensitive-data: a credential that a shell script writes to its output, which is the log of the container that starts it.
import type { Problem } from '../../src/model/finding.ts';
import { grouped } from '../../src/model/grouped.ts';
import type { PrintedFact } from '../../src/model/image-build.ts';
import type { Project } from '../../src/model/project.ts';
import { fileName } from '../../src/link/paths.ts';
import { started } from '../debug/entry.ts';
import { developmentFile } from '../infra/deployment.ts';
import { credentialKind } from '../secret/names.ts';

export function* printedSecrets(project: Project): Generator<Problem & { readonly path: string }> {
  const printed = project.of('printed').filter(({ role, path, name }) => role === 'production' && !developmentFile(path) && credentialKind(name) !== null);
  if (printed.length === 0) return;
  const calls = project.once(callsOf);
  for (const facts of grouped(printed, ({ path }) => path).values()) {
    const [{ path } = { path: '' }] = facts;
    const isDeployed = isStarted(project, calls, path, 0);
    const told = isDeployed ? facts : facts.filter(({ name, typed, made }) => signs.test(name) && (typed || made)); // first passwords are shown on purpose
    const [first, ...others] = [...told].sort((a, b) => severityOf(a, isDeployed).localeCompare(severityOf(b, isDeployed)) || a.at.start - b.at.start);
    if (first === undefined) continue;
    yield {
      path,
      at: first.at,
      message: isDeployed ? 'printed' : 'printed-by-hand',
      data: { name: first.name },
      severity: severityOf(first, isDeployed),
      related: others.slice(0, 8).map((each) => ({ path, at: each.at, note: 'also', data: { name: each.name } })),
      symbol: first.name,
      cause: `printed ${path}`,
    };
  }
}

/** Keys that a process signs or encrypts with: nobody has to be shown them. */
const signs = /SECRET_?KEY|(?:JWT|SESSION|COOKIE|SIGNING|ENCRYPTION|PRIVATE|MASTER|CRYPT)\w*(?:KEY|SECRET)|SALT$/i;

/** A first password, made at the first start, is shown on purpose. */
const ofAccount = /ADMIN|SUPERUSER|ROOT|INITIAL|DEFAULT|USER|ELASTIC|^(?:PASS\w*|TOKEN|SECRET)$/i;

function severityOf({ name, made }: PrintedFact, isDeployed: boolean): 'P1' | 'P2' {
  return isDeployed && (signs.test(name) || !(made || ofAccount.test(name) || /token$|secret$/i.test(name))) ? 'P1' : 'P2';
}

/** By the name of a script, the scripts that run it. */
function callsOf(project: Project): ReadonlyMap<string, readonly string[]> {
  const callers = new Map<string, string[]>();
  for (const { path, commands, role } of project.of('start-script')) {
    if (role !== 'production') continue;
    for (const { words } of commands) {
      for (const word of words.slice(0, 4)) {
        const name = fileName(word);
        if (/[\w-]{3}/.test(name) && name !== fileName(path)) callers.set(name, [...(callers.get(name) ?? []), path]);
      }
    }
  }
  return callers;
}

function isStarted(project: Project, calls: ReadonlyMap<string, readonly string[]>, path: string, depth: number): boolean {
  if (started(project, path) === 'by-deployment') return true;
  return depth < 3 && (calls.get(fileName(path)) ?? []).some((caller) => isStarted(project, calls, caller, depth + 1));
}
