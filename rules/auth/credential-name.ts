// auth: what a credential's name says of the door it opens. `entry`: this application lets in or trusts whoever has it.
// `store`: a datastore or broker asks for it. null: it is shown to somebody else's service, or is no credential.

import { hidden } from '../../src/model/finding.ts';

export type Door = 'entry' | 'store';

const stores = new Set(
  'db database rabbit postgres postgresql pg pgsql mysql mariadb mongo mongodb redis valkey rabbitmq amqp minio s3 neo4j elastic elasticsearch opensearch clickhouse influx influxdb milvus qdrant weaviate cassandra oracle mssql sqlserver kafka nats mqtt celery broker couchdb arangodb etcd memcached sql surrealdb timescale nebula graph'.split(' '),
);
/** Services that the application is a client of. */
const foreign = new Set(
  'aws r2 oss cos gcs azure stripe paypal recaptcha captcha hcaptcha turnstile google github gitlab facebook twitter discord slack telegram wechat weixin alipay twilio sendgrid mailgun smtp mail email imap pop3 ldap ftp sftp ssh proxy openai anthropic sentry datadog oauth oauth2 client consumer keycloak auth0 okta cognito supabase firebase cloudinary zoom linkedin apple microsoft azuread entra shopify notion jira vault consul docker registry npm git kube sms push vapid remote upstream external partner seed seeder test mock demo dummy example sample'.split(' '),
);
/** Of keys that callers have to show: `REQUIRED_API_KEY`, `ALLOWED_TOKENS`. */
const asked = ['required', 'expected', 'allowed', 'accepted', 'permitted', 'valid'];
const general = new Set([...asked, ...'api app application server service services internal admin administrator auth authn authentication authenticate authorization instance access bearer master system backend default static shared http https web console dashboard ui basic user my the gateway proxy node main global private secret initial first super superuser root operator login official trusted'.split(' ')]);

const passwordWords = new Set(['password', 'passwd', 'pwd', 'pass', 'passphrase']);
/** What a client of the tests types. `snake` cuts E2E in two. */
const testing = new Set(['e2', 'e2e', 'test', 'tests', 'testing', 'playwright', 'cypress']);
const owners = new Set(['admin', 'administrator', 'superuser', 'super', 'root', 'console', 'dashboard', 'login', 'master', 'operator', 'superadmin', 'initial', 'sysadmin', 'flower']);

/** Words that make `secret` or `key` one that signs or encrypts what this application issues. */
const signing = /(?:^|_)(?:(?:jwt|jws|session|sessions|cookie|cookies|auth|nextauth|better_auth|access_token|refresh_token|token|signing|signature|encryption|encrypt|crypto|aes|fernet|hmac|csrf|app|application|flask|django|hash|hashing|iron|passport|payload|webhook|state|internal|admin|security|users?|reset|verification|server|magic_link)_(?:secret|secrets|secret_key|signing_key|private_key|salt)|(?:jwt|jws|signing|signature|encryption|encrypt|crypto|aes(?:_?(?:128|192|256))?|fernet|hmac|secret)_key)$/;
/** `SESSION_KEY`, `COOKIE_KEY`: as often the name under which something is kept. Only the fallback of a variable tells. */
const ambiguous = /(?:^|_)(?:session|cookie|token|csrf|state|auth|app|hash|storage|security)_key$/;
const bareSecrets = new Set(['secret', 'secret_key', 'secrets', 'secretkey', 'jwtsecret', 'jwt_secret_key', 'secret_token', 'secret_key_base', 'app_keys', 'config_keys', 'jwt_key', 'token_key', 'auth_key', 'signing_key', 'encryption_key', 'app_key', 'master_key', 'private_key']);
const tokens = /(?:^|_)(?:(?:api|admin|auth|access|bearer|internal|service|master|server|static|gateway)_)?(?:api_key|apikey|api_keys|api_token|admin_token|auth_token|access_key|bearer_token|root_token|superuser_token|internal_token|internal_key|service_token|master_key|admin_key|auth_key|access_token|api_secret|service_key|(?:auth|access)_code|(?:auth|api|access|bearer|static|admin|root|master|allowed|accepted|permitted|valid)_tokens|(?:required|expected|allowed|accepted|permitted|valid)_(?:key|token)|(?:allowed|accepted|permitted|valid)_keys)$/;

/** One half of a cloud's key pair, which its own servers check: a made-up one opens nothing. */
const cloudKey = /(?:^|_)(?:secret_access_key|access_key_(?:id|secret)|access_secret_key)$/;

/** `ADMIN_PASSWORD_SALT_ROUNDS`: a number that says how. */
const figure = /_(?:rounds|iterations|cost|factor|length|size|count|limit|attempts|retries|ttl|max_age|expiry|expires(?:_in)?|expiration|minutes|hours|days|seconds)$/;

export function doorOf(name: string, isFallback: boolean): Door | null {
  const flat = snake(name.slice(name.lastIndexOf('.') + 1)).replace(/(?<=_(?:secret|key))_(?:hmac|hs(?:256|384|512))$/, ''); // how it signs
  if (flat.length > 80 || figure.test(flat)) return null;
  const words = flat.split('_').filter((word) => word !== '');
  const isStore = words.some((word) => stores.has(word));
  if (words.some((word) => passwordWords.has(word) || /pass(?:word|wd)$/.test(word))) return isStore ? 'store' : passwordDoor(words);
  if (cloudKey.test(flat) && !isStore) return null;
  if (isStore) return words.some((word) => word === 'secret' || word === 'key' || word === 'token') ? 'store' : null;
  if (words.some((word) => foreign.has(word))) return null;
  if (ambiguous.test(flat)) return isFallback ? 'entry' : null;
  if (bareSecrets.has(flat) || signing.test(flat)) return isPublic(words) ? null : 'entry';
  return tokens.test(flat) && words.every((word) => general.has(word) || /^(?:keys?|apikey|tokens?|secret|code|raw)$/.test(word)) ? 'entry' : null;
}

/** A key that callers have to show, and none that this program shows to others. */
export function isAskedOfCallers(name: string): boolean {
  return snake(name).split('_').some((word) => asked.includes(word));
}

/** Whether a part of a path names somebody else's service: `settings.openai`. */
export function isForeign(name: string): boolean {
  return snake(name).split('_').some((word) => foreign.has(word));
}

/** `USER_PASSWORD`, `password`: a password of whom the name does not say, unlike `ADMIN_PASSWORD` or `DEFAULT_PASSWORD`. */
export function isAnybodysPassword(name: string): boolean {
  return isPasswordName(name) && !snake(name).split('_').some((word) => owners.has(word) || word === 'default' || word === 'initial' || /^(?:admin|root|superuser)/.test(word));
}

export function isPasswordName(name: string): boolean {
  return snake(name).split('_').some((word) => passwordWords.has(word));
}

function passwordDoor(words: readonly string[]): Door | null {
  if (words.some((word) => testing.has(word))) return null;
  if (words.some((word) => owners.has(word) || /^(?:admin|root|superuser)/.test(word))) return 'entry';
  if (words.includes('management') && words.some((word) => /^(?:users?|accounts?)$/.test(word))) return 'entry'; // who manages users has every right
  if (words.some((word) => foreign.has(word))) return null;
  if (words.some((word) => word === 'default' || word === 'initial') && words.some((word) => /^(?:users?|accounts?|employees?|members?)$/.test(word))) return 'entry'; // what new accounts are given
  return words.every((word) => passwordWords.has(word) || general.has(word)) ? 'entry' : null;
}

function isPublic(words: readonly string[]): boolean {
  return words.some((word) => word === 'public' || word === 'publishable' || word === 'name' || word === 'header' || word === 'prefix' || word === 'id');
}

function snake(name: string): string {
  return name
    .replaceAll(/[-.\s]+/g, '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

const nothing = new Set(['none', 'null', 'undefined', 'nil', 'true', 'false', 'n/a', 'na', 'empty', '-', '*']);
const fieldNames = /^(?:x[-_])?(?:api[-_]?key|auth(?:orization|[-_]?token)?|access[-_]?token|refresh[-_]?token|bearer|token|password|passwd|secret|session(?:[-_]?(?:id|token))?|credentials?|jwt|key|cookie|user|username)$/i;
const notNeeded = /^(?:empty|dummy|fake|not[-_ ]?(?:needed|required|used|set|defined|a[-_ ]?(?:real[-_ ]?)?(?:password|secret|key|token))|no[-_ ]?defined|no[-_ ]?(?:key|api[-_ ]?key|auth)(?:[-_ ]?(?:needed|required))?|ollama|lm[-_ ]?studio|unused|placeholder|dummy[-_ ]?\w{0,8}|fake[-_ ]?\w{0,8}|x+|sk-[a-z-]{1,20})$/i;

/** Whether a literal is a credential somebody could type, rather than a path, a URL, a field's name or a note. */
export function isCredentialText(text: string, name: string, how: 'env-fallback' | 'setting' | 'argument' | 'constant'): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 200 || nothing.has(trimmed.toLowerCase()) || notNeeded.test(trimmed)) return false;
  if (/^\W{1,3}$|^-{4}/.test(trimmed)) return false; // `.`, `--`: no text at all; a private key, which secret/* judges
  if (/:\/\/|^(?:\.{0,2}|~)\/|\$\{|\{\{|^<|\n|^%|^[A-Za-z]:\\/.test(trimmed)) return false;
  if (how === 'env-fallback') return true;
  if (how !== 'argument' && selector.test(trimmed)) return false;
  const flatName = name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
  const flatText = trimmed.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
  if (how === 'constant' && (flatText === flatName || speaksLike(trimmed, name) || /\s/.test(trimmed) || /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(trimmed))) return false;
  if (tokens.test(snake(name)) && how !== 'argument' && !isGuessable(trimmed) && !snake(name).split('_').includes(flatText)) return false; // random ones are somebody's live key: secret/* judges them
  if (how === 'setting') return flatText !== flatName && !/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(trimmed);
  if (how === 'argument') return !/^pass|passw/i.test(name) || isGuessable(trimmed);
  return fieldNames.test(trimmed) ? /secret/i.test(name) && /^secret$/i.test(trimmed) : isChosen(trimmed);
}

const weak = /secret|change|passw|admin|root|dev|default|123|qwerty|super|hush|shh|guess|insecure|your[-_ ]|my[-_ ]?(?:jwt|app|key)|keyboard ?cat|example|demo|foo|dummy|letmein|hello|abc|todo|fixme/i;

/** `X_API_SECRET_KEY = 'x_api_secret'`, `'x_personal_api_secret_key'`: what something is kept under. Two words, as in `SECRET_KEY = 'secret_key'`, are as often lazy. */
function speaksLike(value: string, name: string): boolean {
  if (!/^[a-z\d]+(?:[_-][a-z\d]+){2,}$/i.test(value)) return false;
  const [said, own] = [snake(value).split('_'), snake(name).split('_')];
  const holds = (all: readonly string[], some: readonly string[]): boolean => some.every((word, at) => all.indexOf(word, at) >= at);
  return said.every((word, at) => word === own[at]) || (own.length > 2 && holds(said, own));
}

/** `#api-secret-key`: where a form's field is. */
const selector = /^[#.][a-z][\w-]*$/;

/** A secret that was found in the file: facts hold no more than its preview, which says nothing of its strength. */
export function isRedacted(text: string): boolean {
  return text.includes(hidden);
}

/** Made of words that people put into a secret. */
export function isGuessable(text: string): boolean {
  return !isRedacted(text) && weak.test(text);
}

/** A constant that is a secret, and not the name of a header, a cookie or a file: a word people choose, or random characters. */
function isChosen(text: string): boolean {
  if (/\.(?:crt|key|pem|cer|json|ya?ml|txt)$|^[\w-]+(?:\.[\w-]+){2,}$/i.test(text)) return false;
  if (/^[a-z]+(?:[_-][a-z]+)*$/i.test(text) && /(?:token|key|cookie|header|id|name|type|field|session|auth|csrf\w*)$/i.test(text)) return false;
  return isGuessable(text) || (text.length >= 12 && /\d/.test(text) && /[A-Za-z]/.test(text));
}
