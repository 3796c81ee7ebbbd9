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
/** `if [ -z "$SUPERUSER_PASSWORD" ]; then SUPERUSER_PASSWORD='admin'`: the same, on two lines. */
const unset = /^\s*(?:el)?if\s+\[\[?\s+-z\s+["']?\$\{?(?<name>(?:[A-Z0-9]+_)*(?:ADMIN|SUPERUSER)_PASSWORD)(?::?[+-]\w*)?\}?["']?\s+\]/;
const assigned = /^\s*(?:export\s+)?(?<name>(?:[A-Z0-9]+_)*(?:ADMIN|SUPERUSER)_PASSWORD)=["']?(?<password>[^}"'\s$]{1,100})["']?\s*$/;
/** `User.objects.create_superuser('admin', 'admin@example.com', 'admin')`, piped into Django's shell. */
const superuser = /\bcreate_superuser\(\s*\\?["'](?<user>[\w.@-]{1,60})\\?["']\s*,\s*\\?["'][\w.@-]{0,100}\\?["']\s*,\s*\\?["'](?<password>[^"'\s$\\]{1,100})\\?["']/;
/** `if [[ $DEBUG == "True" ]]` */
const forDevelopers = /debug|\bdev|_dev|development|test|\bdemo|local\b/i;
/** `if [ "$SKIP_SUPERUSER" == "true" ]` */
const skips = /\$\{?((?:SKIP|NO|DISABLE|WITHOUT)_\w{1,60})/;
const ofSigner = /(?:secret|key)(?::[-=]|=["']?\w)/i;
/** `JWT_SECRET=${JWT_SECRET:-my_secret}`, `default_jwt_secret="my_secret"`: what signs unless somebody says otherwise. */
const signer = /^\s*(?:export\s+)?(?<name>\w{0,40}(?:jwt_secret(?:_key)?|secret_key|(?:session|auth|cookie)_secret|signing_key|encryption_key))=(?:["']?\$\{\k<name>:[-=](?<kept>[^}"'\s$]{3,100})\}["']?|["']?(?<text>[\w!@#.-]{3,100})["']?)\s*$/i;
const longestLine = 1000;
const mostLines = 2000;

export const accountCommandsExtractor: Extractor = {
  topic: 'account-commands',
  formats: ['text'],
  triggers: ['--password', '--admin-password', 'admin_password', 'superuser_password', 'create_superuser(', 'jwt_secret', 'secret_key', 'session_secret', 'auth_secret', 'cookie_secret', 'signing_key', 'encryption_key'],
  concerns: ({ path, text }) => script.test(path) && (creates.test(text) || /_PASSWORD(?::-|\+x|=)/.test(text) || ofSigner.test(text)),
  *extract(document, { text }): Iterable<AccountFact> {
    if (document.kind !== 'text') return;
    let start = 0;
    let asked = ''; // the variable that the line before asks for
    const around: string[] = []; // the conditions
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
      if (/^\s*if\s/.test(line) && !/\bfi\s*$/.test(line)) around.push(line.slice(0, longestLine));
      else if (/^\s*fi\b/.test(line)) around.pop();
      if (line.length < longestLine && !/^\s*#/.test(line) && !around.some((each) => forDevelopers.test(each))) yield* fixedPassword(line, start, asked, around);
      if (line.trim() !== '') asked = unset.exec(line)?.groups?.['name'] ?? '';
      const key = line.length < longestLine ? signer.exec(line)?.groups : undefined;
      if (key?.['name'] !== undefined && (key['kept'] !== undefined || /^default_/i.test(key['name']))) yield signingKey(line, start, key['name'], key['kept'] ?? key['text'] ?? '');
      start += line.length + 1;
    }
  },
};

/** What the first account gets unless somebody says otherwise, or gets in any case. */
function* fixedPassword(line: string, start: number, asked: string, around: readonly string[]): Generator<AccountFact> {
  const set = asked === '' ? undefined : assigned.exec(line)?.groups;
  const kept = line.includes(':-') ? preset.exec(line)?.groups : set?.['name'] === asked ? set : superuser.exec(line)?.groups;
  const password = kept?.['password'];
  if (kept === undefined || password === undefined) return;
  const name = kept['name'] ?? 'create_superuser';
  const from = start + line.lastIndexOf(password);
  const at = { start: start + line.indexOf(name), end: from + password.length };
  const unless = around.flatMap((each) => skips.exec(each)?.[1] ?? []);
  yield { kind: 'account', by: 'script', name, password: textValue(password, from, at, 'shell'), ...(unless.length > 0 && { unless }), ...(kept['user'] === undefined ? {} : { user: textValue(kept['user'], null, at, 'none') }), at };
}

function signingKey(line: string, start: number, name: string, text: string): AccountFact {
  const from = start + line.lastIndexOf(text);
  const at = { start: start + line.indexOf(name), end: from + text.length };
  return { kind: 'account', by: 'script', signs: true, name, password: textValue(text, from, at, 'shell'), at };
}
