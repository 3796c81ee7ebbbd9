// Shell scripts -> accounts that their commands create: `manage.py inituser --username=root --password=…`, and what an administrator's
// password or a signing key falls back to.
import type { AccountFact } from '../model/fact.ts';
import type { Extractor } from './extractor.ts';
import { textValue } from './interpolation.ts';

const script = /\.(?:sh|bash)$|(?:^|\/)[\w.-]*(?:start|entrypoint|run|boot|launch)[\w-]*$/i;
/** `create_user`, `users create`, `createsuperuser`, `init-admin`: an account of the application, not one that a client logs in with. */
const creates = /\b(?:create|add|init|register|bootstrap|new)[-_ ]?(?:super[-_]?)?(?:user|admin)|\b(?:users?|admin) (?:create|add)\b/i;
const option = /\s--(?:admin[-_])?password[= ](["']?)(?<password>[^\s"']{1,100})\1/;
const userOption = /\s--(?:admin[-_])?user(?:name)?[= ]["']?(?<user>[\w.@-]{1,60})/;
/** They log in with it. */
const client = /^\s*(?:\w+=\S*\s+)*(?:mysql\w*|mariadb\S*|psql|mongo\w*|redis-cli|curl|wget|docker|podman|helm|ssh\w*)\s/;
/** `ADMIN_PASSWORD="${ADMIN_PASSWORD:-admin}"`: what the first account gets unless somebody says otherwise. */
const preset = /^\s*(?:export\s+)?(?<name>(?:[A-Z0-9]+_)*(?:ADMIN|SUPERUSER)_PASSWORD)=["']?\$\{\k<name>:-(?<password>[^}"'\s$]{1,100})\}["']?\s*$/;
const ofSigner = /(?:secret|key)(?::[-=]|=["']?\w)/i;
/** `JWT_SECRET=${JWT_SECRET:-my_secret}`, `default_jwt_secret="my_secret"`: what signs unless somebody says otherwise. */
const signer = /^\s*(?:export\s+)?(?<name>\w{0,40}(?:jwt_secret(?:_key)?|secret_key|(?:session|auth|cookie)_secret|signing_key|encryption_key))=(?:["']?\$\{\k<name>:[-=](?<kept>[^}"'\s$]{3,100})\}["']?|["']?(?<text>[\w!@#.-]{3,100})["']?)\s*$/i;
const longestLine = 1000;
const mostLines = 2000;

export const accountCommandsExtractor: Extractor = {
  topic: 'account-commands',
  formats: ['text'],
  triggers: ['--password', '--admin-password', 'admin_password', 'superuser_password', 'jwt_secret', 'secret_key', 'session_secret', 'auth_secret', 'cookie_secret', 'signing_key', 'encryption_key'],
  concerns: ({ path, text }) => script.test(path) && (creates.test(text) || /_PASSWORD:-/.test(text) || ofSigner.test(text)),
  *extract(document, { text }): Iterable<AccountFact> {
    if (document.kind !== 'text') return;
    let start = 0;
    for (const line of text.split('\n', mostLines)) {
      const command = line.length < longestLine && !/^\s*#/.test(line) && !client.test(line) ? creates.exec(line) : null;
      const given = command ? option.exec(line) : null;
      const password = given?.groups?.['password'];
      if (command && given && password !== undefined && command.index < given.index) {
        const at = { start: start + given.index + 1, end: start + given.index + given[0].length };
        const from = start + given.index + given[0].lastIndexOf(password);
        const user = userOption.exec(line)?.groups?.['user'];
        yield { kind: 'account', by: 'script', name: '--password', password: textValue(password, from, at, 'shell'), ...(user === undefined ? {} : { user: textValue(user, null, at, 'none') }), at };
      }
      const kept = line.length < longestLine && line.includes(':-') ? preset.exec(line)?.groups : undefined;
      if (kept?.['name'] !== undefined && kept['password'] !== undefined) {
        const from = start + line.lastIndexOf(kept['password']);
        const at = { start: start + line.indexOf(kept['name']), end: from + kept['password'].length };
        yield { kind: 'account', by: 'script', name: kept['name'], password: textValue(kept['password'], from, at, 'shell'), at };
      }
      const key = line.length < longestLine ? signer.exec(line)?.groups : undefined;
      if (key?.['name'] !== undefined && (key['kept'] !== undefined || /^default_/i.test(key['name']))) yield signingKey(line, start, key['name'], key['kept'] ?? key['text'] ?? '');
      start += line.length + 1;
    }
  },
};

function signingKey(line: string, start: number, name: string, text: string): AccountFact {
  const from = start + line.lastIndexOf(text);
  const at = { start: start + line.indexOf(name), end: from + text.length };
  return { kind: 'account', by: 'script', signs: true, name, password: textValue(text, from, at, 'shell'), at };
}
