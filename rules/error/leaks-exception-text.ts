// error/leaks-exception-text: the text of an exception is sent to the caller. CWE-209.
import { Mark } from '../../src/model/dataflow.ts';
import type { Severity } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Flow } from '../../src/link/dataflow.ts';
import { isPrivileged, reaching } from '../inject/reaching.ts';

/** Everything that goes wrong, not one expected case: its text is written for developers. */
const broad = new Set(['Exception', 'BaseException', 'Error', 'Throwable']);
/** What libraries raise, with their own words: hosts, queries, paths. */
const foreign = /^(?:OSError|IOError|HTTPError|HTTPStatusError|RequestException|RequestError|ConnectionError|SQLAlchemyError|IntegrityError|OperationalError|ProgrammingError|DatabaseError|ClientError|PyMongoError|RuntimeError|SubprocessError|CalledProcessError|StripeError|SignatureError)$/;

/** Takes texts and bytes: handed an exception it throws another. */
const unspoken = /(?:^|\.)(?:res|resp|response|reply|rep)\.(?:end|write)$/;

/** A page shows an error as its text. */
const page = /\.render$/;

/** Fastify writes an error's message, whoever hands it one. https://fastify.dev/docs/latest/Reference/Reply/#errors */
const sends = /\.send$/;

export const rule = projectRule({
  id: 'error/leaks-exception-text',
  severity: 'P2',
  *check(project) {
    for (const problem of reaching(project, 'error/leaks-exception-text', leak)) yield { ...problem, cause: `leaks ${problem.path}`, habit: problem.message }; // one habit, one finding a file
  },
});

function leak({ sink, name, from, marks, route, uncaught, whole }: Flow): { message: string; severity: Severity } | null {
  if ((sink !== 'response' && sink !== 'answer') || from.part !== 'exception' || (marks & (Mark.development | Mark.narrowed)) !== 0) return null;
  if (from.name === '' && unspoken.test(name)) return null;
  const isBroad = from.types.length === 0 || from.types.some((type) => broad.has(type));
  if (!isBroad && !from.types.some((type) => foreign.test(type))) return null; // errors of the application's own, and expected ones, are written for callers
  if (whole === true && !page.test(name) && !(route.framework === 'fastify' && sends.test(name))) return { message: 'uncaught-object', severity: 'P2' };
  const what = /stack|traceback/.test(from.name) ? 'stack' : 'text';
  return { message: uncaught === true ? `uncaught-${what}` : what, severity: what === 'stack' && isBroad && !isPrivileged(route) ? 'P1' : 'P2' };
}
