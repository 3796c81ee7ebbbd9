// tls/plaintext-only: certificates are not verified, or a public server speaks HTTP alone, so that anyone on the way can read and change
// the traffic. CWE-295, CWE-319.
import type { TlsVerifyFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Value } from '../../src/model/value.ts';
import { projectRule } from '../../src/model/rule.ts';
import { truth } from '../../src/link/concrete.ts';
import type { Concrete } from '../../src/link/concrete.ts';
import { developmentReach, forDevelopment, relatedTo, sourceOf, worst } from '../../src/link/evidence.ts';
import { guardedBy } from '../../src/link/guards.ts';
import { both } from '../../src/link/outcome.ts';
import type { Outcome, Reach } from '../../src/link/outcome.ts';
import { outcomes } from '../../src/link/resolve.ts';
import { partsOf, someWithin } from '../../src/model/value.ts';
import { fileName } from '../../src/link/paths.ts';
import { isRunByHand } from '../debug/entry.ts';
import { plainServers } from './plain-server.ts';

export const rule = projectRule({
  id: 'tls/plaintext-only',
  severity: 'P2',
  *check(project) {
    yield* plainServers(project);
    for (const fact of project.of('tls-verify')) {
      if (fact.role !== 'production') continue;
      if (isInverted(fact)) {
        yield { path: fact.path, at: fact.at, message: 'verification-inverted', data: { option: fact.option }, confidence: 'medium', symbol: fact.option };
        continue;
      }
      const language = project.module(fact.path)?.language ?? 'python';
      const isOff = (value: Concrete): boolean => {
        if (fact.offWhen === 'always') return true;
        const given = truthOf(value, language, fact.offWhen);
        const isUnset = value.kind === 'scalar' && value.value === null; // the library's default, which verifies
        return !isUnset && given === (fact.offWhen === 'truthy');
      };
      const outcome = worst(outcomes(project, fact.path, fact.value), isOff);
      if (outcome === null) continue;
      const reach = both(guardedBy(project, fact.path, fact.guards), outcome.reach); // a feature that is off by default still connects without checks once it is on
      if (reach === 'never' || fact.guards.some((guard) => isChoice(guard, 0)) || isCallersChoice(project, fact) || isOnUnixSocket(project, fact)) continue;
      const development = developmentReach(reach) || forDevelopment(outcome) || isOnInProduction(guardedBy(project, fact.path, [fact.value]), fact);
      yield {
        path: fact.path,
        at: fact.at,
        message: outcome.origin === 'code' ? 'verification-off' : 'verification-off-by-default',
        data: { option: fact.option },
        severity: development || fact.probe === true ? 'P3' : fact.building !== true && ofTheProcess.test(fact.option) && !isSwitch(fact) && !asksItself.test(fileName(fact.path)) && !isRunByHand(project, fact.path) ? 'P1' : 'P2',
        ...(!development && fact.probe !== true && fact.building !== true && { whenNew: 'P1' }), // whoever turns a check off is there to say why
        confidence: outcome.certainty === 'certain' ? 'high' : 'medium',
        related: relatedTo(outcome, fact),
        symbol: fact.option,
        cause: causeOf(fact, outcome),
      };
    }
  },
});

/** Options are read as settings: of all texts, only these say yes, and `public` stands in a table of options. */
function truthOf(value: Concrete, language: 'python' | 'javascript', offWhen: TlsVerifyFact['offWhen']): boolean | null {
  const text = value.kind === 'scalar' ? value.value : null;
  if (text === '0' || text === 'false') return false;
  return offWhen === 'truthy' && typeof text === 'string' ? /^(?:1|true|yes|on)$/i.test(text) : truth(value, language);
}

/** `rejectUnauthorized: options.ignoreCertificate`: who asks for the check to be left out gets it, and nobody else. */
const asksForNone = /^(?:smtp_?|ssl_?|tls_?|allow_?)?(?:ignore|insecure|skip|disable|self_?signed|no_?verify|accept_?(?:any|all|invalid))/i;

/** A program of its own that asks the service beside it whether it works, under a name that no certificate has. */
const asksItself = /^health[-_]?check[\w-]*\.[cm]?[jt]s$|^health[-_]?check\w*\.py$/;

function isInverted({ value, offWhen }: TlsVerifyFact): boolean {
  return offWhen === 'falsy' && (value.kind === 'name' || value.kind === 'member' || value.kind === 'opaque') && asksForNone.test(value.name ?? '');
}

/** Switches that turn the check off for everything the process connects to; a client may be one that only meets a certificate of its own. */
const ofTheProcess = /^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|_create_default_https_context)$/;

/** `def set_verification(value): if value: … else: <off>`: a function that turns it on and off, as its caller says. */
function isSwitch({ guards }: TlsVerifyFact): boolean {
  return guards.some((guard) => someWithin(guard, (each) => each.kind === 'opaque' && each.why === 'parameter', 2));
}

/** `rejectUnauthorized: NODE_ENV === 'production'` */
function isOnInProduction(holds: Reach, { offWhen }: TlsVerifyFact): boolean {
  return (offWhen === 'falsy' && holds === 'production-only') || (offWhen === 'truthy' && holds === 'development-only');
}

const choice = /verif|insecure|ignore|skip|self.?sign|trust|strict|fingerprint|pin(?:ned|ning)?$|ssl.?mode|(?:allow|accept|permit).?invalid|no.?verify|no.?(?:tls|ssl|cert\w{0,10}).?valid|reject|unauthori[sz]|bypass|check.?server|cert.?reqs|no.?cert/i;

/** The test of an option that somebody has to set, or of a check made in another way. */
function isChoice(value: Value, depth: number): boolean {
  if ((value.kind === 'name' || value.kind === 'member' || value.kind === 'opaque' || value.kind === 'env') && choice.test(value.name ?? '')) return true;
  if (value.kind === 'literal') return typeof value.value === 'string' && choice.test(value.value);
  return depth < 12 && partsOf(value).some((part) => isChoice(part, depth + 1));
}

/** `ctx if verify else False` where nobody is known to say no: what a caller or an option may ask for. */
function isCallersChoice(project: Project, { path, value }: Located<TlsVerifyFact>): boolean {
  return value.kind === 'conditional' && isChoice(value.test, 0) && !outcomes(project, path, value.test).some((each) => each.value.kind === 'scalar' && truth(each.value, project.module(path)?.language ?? 'python') !== null);
}

/** The context of a connector of the file's own for a unix socket, on which nobody stands in between. */
function isOnUnixSocket(project: Project, { path, option }: Located<TlsVerifyFact>): boolean {
  if (!/^(?:check_hostname|verify_mode)$/.test(option)) return false;
  return project.module(path)?.classes.some(({ bases }) => bases.some((base) => (base.kind === 'name' || base.kind === 'member') && /(?:^|\.)UnixConnector$/.test(base.name))) === true;
}

/** One decision, one finding: calls that share a constant or helper, and the two lines that open an SSL context. */
function causeOf(fact: Located<TlsVerifyFact>, outcome: Outcome): string | undefined {
  if (fact.building === true) return `tls-build ${fact.path}`;
  const source = sourceOf(outcome);
  if (source !== undefined) return `tls-verify ${source.path} ${source.at.start}`;
  return /^(?:check_hostname|verify_mode)$/.test(fact.option) ? `tls-context ${fact.path}` : undefined;
}
