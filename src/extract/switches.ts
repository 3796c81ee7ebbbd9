// Environment variables and command lines whose meaning is the same wherever they stand -> facts: debugging, certificate checks.
import type { DebugFact, TlsVerifyFact } from '../model/fact.ts';
import type { Range } from '../model/range.ts';
import { defaultText } from '../model/value.ts';
import type { Value } from '../model/value.ts';
import { literal } from './interpolation.ts';

/** Variables that turn certificate verification off, with the sense of their value. */
const verification: ReadonlyMap<string, 'falsy' | 'truthy'> = new Map([
  ['NODE_TLS_REJECT_UNAUTHORIZED', 'falsy'], // https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue
  ['PYTHONHTTPSVERIFY', 'falsy'], // PEP 493
  ['GIT_SSL_NO_VERIFY', 'truthy'], // https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify
  ['NPM_CONFIG_STRICT_SSL', 'falsy'],
  ['npm_config_strict_ssl', 'falsy'],
]);

/** As programs in Go call it: oauth2-proxy, Vault, Consul, Grafana's data sources. */
const skipsVerification = /(?:^|_)(?:INSECURE_SKIP_(?:TLS_)?VERIFY|SKIP_TLS_VERIFY|TLS_SKIP_VERIFY)$/;

const debugVariables: ReadonlyMap<string, DebugFact['what']> = new Map<string, DebugFact['what']>([
  ['FLASK_DEBUG', 'flask-config'],
  ['DJANGO_DEBUG', 'django-debug'],
  ['DEBUG', 'django-debug'],
  ['WERKZEUG_DEBUG_PIN', 'werkzeug-debugger'],
]);

export function* verificationFacts(name: string, value: Value, at: Range): Generator<TlsVerifyFact> {
  const offWhen = verification.get(name) ?? (skipsVerification.test(name) ? 'truthy' : undefined);
  if (offWhen) yield { kind: 'tls-verify', option: name, value, offWhen, guards: [], at };
}

export function* variableFacts(name: string, value: Value, at: Range): Generator<TlsVerifyFact | DebugFact> {
  yield* verificationFacts(name, value, at);
  const text = defaultText(value);
  if (name === 'FLASK_ENV' && text === 'development') yield { kind: 'debug', what: 'flask-config', value: literal(true, value.at), guards: [], at };
  const what = debugVariables.get(name);
  if (!what || text === null) return;
  // Any program may have a DEBUG; spelled as Python's literal it is Django's. What code reads otherwise, link/ follows.
  if (name === 'DEBUG' && text !== 'True') return;
  // `DEBUG=express:*` chooses log lines in Node; only a truth value is a switch.
  if (what === 'werkzeug-debugger' ? text === 'off' : /^(?:1|true|yes|on)$/i.test(text)) yield { kind: 'debug', what, value: what === 'werkzeug-debugger' ? literal(true, value.at) : value, guards: [], at };
}

/** Options that start a server in its development mode. Matched on the whole command line. */
const developmentCommands: readonly RegExp[] = [
  /\bflask\b.{0,200}\brun\b.{0,200}\s--debug(?![\w-])/,
  /\bflask\b.{0,100}\s--debug\s.{0,100}\brun\b/,
  /\b(?:uvicorn|hypercorn|sanic|litestar|granian)\b.{0,300}\s--reload(?![\w-])/,
  /\bgunicorn\b.{0,300}\s--reload(?![\w-])/,
  /\bfastapi\s+dev\b/,
  /\bmanage\.py\s+runserver(?:_plus)?\b/,
  /\b(?:nodemon|ts-node-dev|tsnd)\b/,
  /\bnode\b.{0,100}\s--inspect(?:-brk)?=0\.0\.0\.0/,
];
const insecureOption = /--(?:serversTransport\.insecureSkipVerify|insecure-skip-tls-verify|insecure-skip-verify|tls-skip-verify|skip-tls-verify)(?:=(true|false))?(?=\s|$)/i;

export function* commandFacts(command: Value, at: Range): Generator<TlsVerifyFact | DebugFact> {
  const text = commandText(command);
  if (text === null) return;
  if (isDevelopmentCommand(text)) yield { kind: 'debug', what: 'command', value: literal(true, at), guards: [], at };
  const insecure = insecureOption.exec(text);
  if (insecure && insecure[1]?.toLowerCase() !== 'false') yield { kind: 'tls-verify', option: insecure[0].replace(/=.*/, ''), value: literal(true, at), offWhen: 'truthy', guards: [], at };
}

export function isDevelopmentCommand(line: string): boolean {
  return developmentCommands.some((pattern) => pattern.test(line));
}

/** A command or argument list as one line; what cannot be known reads as `?`. */
export function commandText(command: Value | undefined): string | null {
  if (!command) return null;
  if (command.kind === 'list') return command.items.map((item) => defaultText(item) ?? '?').join(' ').slice(0, 5000);
  const text = defaultText(command);
  if (text !== null) return text.replace(/\s+/g, ' ').slice(0, 5000);
  if (command.kind === 'join') return command.parts.map((part) => defaultText(part) ?? '?').join('').replace(/\s+/g, ' ').slice(0, 5000);
  return null;
}
