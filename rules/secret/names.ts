// Which names promise a credential. Input: an identifier as written. Output: what kind of credential, or null.

/** `password`: chosen by a person, may be short. `key`: made by a machine, long and random. */
export type CredentialKind = 'password' | 'key';

const passwordWords = new Set(['password', 'passwd', 'pwd', 'passphrase', 'passwort', 'pass', 'passw', 'userpass', 'dbpass', 'dbpassword', 'userpassword', 'rootpassword', 'mypassword', 'adminpassword', 'senha', 'contrasena', 'sshpass', 'pgpassword', 'psw', 'pword', 'passcode']);
const keyWords = new Set(['token', 'secret', 'apikey', 'secretkey', 'accesskey', 'accesstoken', 'authtoken', 'clientsecret', 'appsecret', 'privatekey', 'bearer', 'credential', 'credentials', 'creds', 'authkey', 'apitoken', 'apisecret', 'keysecret', 'masterkey', 'encryptionkey', 'signingkey', 'refreshtoken', 'idtoken', 'jwtsecret', 'appkey', 'secretaccesskey', 'sessiontoken', 'authorization', 'secrets', 'tokens', 'cookiesecret', 'apikeys', 'servicekey', 'licensekey', 'sharedkey', 'accountkey', 'authtokens', 'xapikey']);
/** What makes `key` a credential. */
const keyQualifiers = new Set(['api', 'secret', 'access', 'private', 'encryption', 'encrypt', 'decryption', 'signing', 'sign', 'signature', 'auth', 'master', 'service', 'account', 'admin', 'app', 'client', 'license', 'jwt', 'session', 'webhook', 'deploy', 'ssh', 'hmac', 'aes', 'subscription', 'function', 'functions', 'management', 'integration', 'ingestion', 'write', 'read', 'shared', 'security', 'server', 'token', 'salt', 'hash', 'cookie', 'wallet', 'fernet', 'role', 'license', 'consumer', 'merchant', 'pay', 'cipher', 'crypt', 'validation', 'secretkey', 'rsa', 'ecdsa', 'dsa',  'crypto', 'bot', 'openai', 'qwen', 'deepseek', 'dashscope', 'zhipu', 'moonshot', 'openrouter', 'anthropic', 'llm', 'ai', 'gemini', 'groq', 'x']);
/** Words that may follow the credential word without changing what it is. */
const harmlessTails = new Set(['prod', 'production', 'live', 'staging', 'stage', 'dev', 'uat', 'base', 'value', 'val', 'string', 'str', 'v', 'one', 'two', 'primary', 'secondary', 'main', 'old', 'new', 'b', 'bytes', 'plain', 'raw', 'text', 'b64', 'base64', 'encoded', 'hex', 'default', 'backup', 'env', 'us', 'eu', 'cn', 'sandbox', 'local', 'test', 'commit', 'const', 'constant', 'literal', 'data', 'current', 'real']);
/** A name with one of these words before the credential word is public, or no credential. */
const publicWords = new Set(['public', 'pub', 'publishable', 'anon', 'anonymous', 'site', 'sitekey', 'csrf', 'xsrf', 'authenticity', 'non', 'nonmatching', 'redacted', 'masked', 'hidden', 'blank', 'unchanged', 'tiktoken', 'detokenize', 'store', 'vault',  'csrfmiddleware', 'csrftoken', 'xsrftoken', 'csrfmiddlewaretoken', 'next', 'page', 'nextpage', 'continuation', 'pagination', 'cursor', 'cancellation', 'cancel', 'design', 'eos', 'bos', 'unk', 'sep', 'pad', 'cls', 'mask', 'stop', 'special', 'max', 'min', 'num', 'total', 'input', 'output', 'prompt', 'completion', 'reset', 'idempotency', 'cache', 'sort', 'partition', 'primary', 'foreign', 'resume', 'sync', 'verification', 'dsn', 'etag', 'commit', 'fake', 'dummy', 'mock', 'example', 'sample', 'invalid', 'wrong', 'bad', 'expired', 'test', 'integrity', 'checksum', 'digest', 'expected', 'i18n', 'lang', 'locale', 'translation', 'bypass', 'compass', 'hashed', 'encrypted', 'sha256', 'sha2', 'sha1', 'sha512', 'md5', 'bcrypt', 'sha',  'sealed', 'react', 'map', 'turnstile', 'recaptcha', 'captcha', 'publickey', 'publictoken', 'algolia', 'search', 'posthog', 'firebase', 'segment', 'rudder', 'rudderstack', 'amplitude', 'mixpanel', 'ga', 'gtm', 'analytics', 'tracking', 'measurement', 'telemetry']);

const wordBreak = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)/;

const remembered = new Map<string, CredentialKind | null>();

/** Same names come again and again in a file, so the answers are kept, up to a limit. */
export function credentialKind(name: string): CredentialKind | null {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const kind = judge(name);
  if (remembered.size >= 4096) remembered.clear();
  remembered.set(name, kind);
  return kind;
}

/** Chatwoot puts its website token into every page (chatwoot.com/docs, "Setup"), and so do all who count visits their write key. */
const publicName = /chatwoot.*(?:sdk|website|widget)|website_?token$|^write_?key$/i;
/** Names of products that end in a credential's word. */
const products = new Set(['onepassword', '1password']);

function judge(name: string): CredentialKind | null {
  if (publicName.test(name)) return null;
  const words = name.split(wordBreak).filter((word) => word !== '').map((word) => word.toLowerCase());
  let last = words.length - 1;
  while (last > 0 && (harmlessTails.has(words[last]!) || /^\d+$/.test(words[last]!)) && !isCredentialWord(words, last)) last--;
  for (let at = 0; at <= last; at++) {
    if (publicWords.has(words[at]!)) return null;
  }
  return kindAt(words, last);
}

/** Keys that pages and apps send along: of maps, of channels, of what reports errors. */
const openKey = /map|pusher|sentry|vapid|measure|stripe_?key$|index|sort|group|order|lookup|primary|object|_size_key$/i;

/** `MAILER_KEY` in a file of variables: nothing in the name forbids that it is one, so the value has to tell. */
export function mayBeKey(name: string): boolean {
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_KEY$/.test(name) || openKey.test(name)) return false;
  return !name.toLowerCase().split('_').some((word) => publicWords.has(word));
}

function isCredentialWord(words: readonly string[], at: number): boolean {
  return kindAt(words, at) !== null;
}

function kindAt(words: readonly string[], at: number): CredentialKind | null {
  const word = words[at];
  if (word === undefined) return null;
  if (passwordWords.has(word)) return 'password';
  if (keyWords.has(word)) return 'key';
  const before = words[at - 1];
  if ((word === 'key' || word === 'keys') && before !== undefined && (keyQualifiers.has(before) || /[a-z]{2}api$/.test(before))) return 'key';
  if (word === 'auth' && before !== undefined && at === words.length - 1) return 'key';
  if (word.length > 6 && !products.has(word) && /(?:password|passwd|apikey|secretkey|secret|token)$/.test(word)) return /passw/.test(word) ? 'password' : 'key';
  return null;
}
