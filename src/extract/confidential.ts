// Extract stage: which names stand for something that no log should hold, and which definitions are called like safeguards.
import type { LogFact } from '../model/wiring.ts';

const harmless = /^(?:e|ex|exc|err)_|(?:^|_)(?:hash|hashed|encrypted|masked|redacted|has|is|no|num|max|total|count|length|len|type|name|url|uri|file|path|dir|folder|field|header_name|id|ids|env|var|limit|usage|expires?|exp|csrf|xsrf|page|next|placeholder|valid|invalid|missing|prompt|input|output|reset_link|policy|strength|error|errors|message)(?:_|$)/;
const password = /(?:^|_)(?:password|passwd|passphrase|passcode)$/;
const key = /(?:^|_)(?:api_?keys?|(?:auth|master|admin)_?key|secret_key|private_key|client_secret|app_secret|jwt_secret|secret_access_key|encryption_key)$/;
const token = /(?:^|_)(?:(?:access|refresh|auth|bearer|session|jwt|api|id)_token|jwt|authorization|auth_header|authorization_header|bearer)$/;
/** Words that often name something else: pieces of a text, a secret's record. */
const perhaps = /(?:^|_)(?:token|secret|pwd|cookies?|otp|credentials)$/;

/** Addresses that mostly hold a user and a password. */
const connection = /(?:^|_)(?:(?:database|db|mongo(?:db)?|postgres(?:ql)?|mysql|redis|amqp|rabbitmq|broker)_?(?:ur[li]|dsn)|dsn|conn(?:ection)?_?str(?:ing)?)$/;
/** Addresses of proxies that requests go out by: those that are rented ask for a user and a password in them. */
const proxy = /(?:^|_)(?:https?|all|socks5?|upstream|outbound)_?proxy(?:_ur[li])?$|(?:^|_)proxy_(?:ur[li]|string|server(?:_ur[li]|_env)?)$/;

/** Whether something is called like the address of a proxy. */
export function namesProxy(name: string): boolean {
  const plain = name.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();
  return name.length <= 60 && proxy.test(plain) && !saysHidden.test(plain) && !/reverse|vite|dev_|nginx|image|img|cors|media/.test(plain);
}

/** What whoever shows it may do once: choose a new password, sign in. */
const code = /(?:^|_)(?:reset|verif(?:y|ication)|confirmation|login|otp|sms|one_?time|two_?factor|recovery)_?code$/;

const saysHidden = /(?:^|_)(?:masked|redacted|safe|hidden|sanitized|clean|invalid|missing|has|is)(?:_|$)/;

/** What the last word of `user.accessToken` says of it. */
export function confidential(name: string): Extract<LogFact['what'], 'password' | 'key' | 'token' | 'perhaps' | 'connection'> | null {
  if (name.length > 60) return null;
  const plain = name.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase().replaceAll('-', '_');
  if (connection.test(plain) && !saysHidden.test(plain)) return 'connection';
  if (code.test(plain) && !/(?:^|_)(?:status|invalid|missing|has|is|no|num|hash|hashed)(?:_|$)/.test(plain)) return 'perhaps';
  const [whole] = [password, key, token, perhaps].filter((pattern) => pattern.test(plain));
  if (whole === undefined || harmless.test(plain.replace(/(?:^|_)id_token$/, ''))) return null;
  return whole === password ? 'password' : whole === key ? 'key' : whole === token ? 'token' : 'perhaps';
}

/** A name that says that nobody is refused. */
export const saysOpen = /allow|public|anonymous|any(?:one|body)?(?=$|[A-Z_.])|no_?op|mock|fake|dummy|stub|skip|disabled|open|null|pass_?through|optional|bypass|always|default|test|demo|example|local|dev/i;

/** Functions that decide about a caller, by their names. */
export const decides = /^_?(?:(?:check|verify|require|ensure|enforce|has|validate|assert)_?(?:\w{1,30}_)?(?:perm|permissions?|auth|authenticated|authorization|access|role|roles|admin|token|api_?key|login|owner|ownership|scope|scopes|jwt|signature|credentials?)|(?:permission|role|admin|auth|login|roles|token|scope)_required|authenticate|authorize|is_authorized|protect|require(?:Auth|Admin|Role|Login|User)\w{0,20}|(?:verify|check|validate|ensure)(?:Token|Jwt|Auth|Permission|Permissions|Access|Role|Admin|ApiKey|Signature)\w{0,20}|is(?:Auth|Admin|Authenticated|Authorized|LoggedIn)|auth(?:enticate)?(?:Middleware|Token|User)|(?:jwt|token|api_?key|admin)(?:Auth|Check|Middleware|Guard)\w{0,10})$/i;

const limiterName = /rate_?limit|throttl/i;
const checkName = /valid|sanitiz/i;
const failureName = /error|exception/i;

/** What a middleware function is for, by its name; null where it may be anything. */
export function purposeOf(name: string): 'guard' | 'limiter' | 'validator' | 'exception-handler' | null {
  if (limiterName.test(name)) return 'limiter';
  if (/csrf|xsrf|auth|protect|permission|role|admin|verify|guard|logged_?in/i.test(name)) return 'guard';
  if (checkName.test(name)) return 'validator';
  return failureName.test(name) && /handle|middleware/i.test(name) ? 'exception-handler' : null;
}

/** Whether the text, comments left out, speaks of the name outside its definition, its export and `__all__`. */
export function isUsedIn(name: string, text: string): boolean {
  const escaped = name.replaceAll('$', String.raw`\$`);
  const mention = new RegExp(String.raw`(?<![\w$])${escaped}(?![\w$])`, 'g');
  let found = 0;
  for (const match of text.matchAll(mention)) if (!isExport(text, match.index, name)) found++;
  return found > 1;
}

const exporting = /(?:\bexport\s{1,4}(?:default\s{1,4}|\{[^{}]{0,2000})|\bmodule\.exports\s?=\s?(?:\{[^{}]{0,2000})?|\bexports\.|__all__\s?\+?=\s?[[(][^\])]{0,2000})$/;

function isExport(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 2100), at);
  if (!exporting.test(before)) return false;
  return !before.endsWith('exports.') || !/^\s{0,4}=[^=]/.test(text.slice(at + name.length, at + name.length + 8)); // exports.x = … is its definition
}
