// extract/python: which identifiers name a credential, and which texts cannot be one.
import { interned } from '../interned.ts';

// A name is taken apart into words; its last words decide. `token_url` names a URL, `password_hash` a hash.
const endings = new Set([
  'password', 'passwd', 'passphrase', 'pwd', 'passcode', 'pass', 'secret', 'secrets', 'apikey', 'secretkey', 'authtoken', 'accesstoken', 'credential', 'credentials', 'masterkey',
]);
const keyQualifiers = new Set([
  'api', 'secret', 'access', 'private', 'signing', 'encryption', 'jwt', 'auth', 'master', 'admin', 'fernet', 'encrypt', 'sign', 'crypto', 'hmac', 'aes', 'internal', 'webhook', 'service', 'license', 'valid', 'allowed', 'accepted', 'permitted',
]);
const tokenQualifiers = new Set([
  'access', 'auth', 'bearer', 'api', 'admin', 'secret', 'bot', 'internal', 'service', 'refresh', 'jwt', 'webhook', 'verify', 'verification', 'master', 'shared', 'access', 'user', 'root', 'security', 'static', 'github', 'gitlab', 'slack', 'telegram', 'hf', 'huggingface', 'vault', 'valid', 'allowed', 'accepted', 'permitted',
]);
const saltQualifiers = new Set(['password', 'security', 'secret', 'token']);
// `ACCESS_KEY_ID` names no secret; neither does what only describes one.
const describing = new Set([
  'id', 'ids', 'url', 'uri', 'file', 'path', 'header', 'headers', 'name', 'names', 'field', 'fields', 'expire', 'expires', 'expiry', 'expiration', 'algorithm', 'alg', 'type', 'types', 'length', 'len', 'prefix', 'suffix', 'ttl', 'hash', 'hashed', 'hasher', 'regex', 'pattern', 'label', 'param', 'arn', 'version', 'count', 'limit', 'limits', 'rotation', 'policy', 'policies', 'help', 'hint', 'placeholder', 'required', 'enabled', 'min', 'max', 'size', 'format', 'scheme', 'location', 'backend', 'class', 'validators', 'validator', 'error', 'message', 'msg', 'prompt', 'title', 'description', 'env', 'var', 'variable', 'column', 'index', 'salt', 'endpoint', 'status', 'provider', 'manager', 'ref',
]);
const publicWords = new Set(['public', 'publishable', 'site', 'anon', 'example', 'sample', 'test', 'testing', 'fake', 'dummy', 'mock', 'invalid', 'wrong', 'reset', 'forgot', 'change', 'is', 'has', 'enable', 'disable', 'enabled', 'disabled', 'via', 'check', 'validate', 'confirm', 'show', 'hide', 'no', 'use', 'allow', 'require', 'min', 'max', 'num', 'pad', 'eos', 'bos', 'unk', 'sep', 'cls', 'mask', 'next', 'page', 'cache', 'idempotency', 'sort', 'primary', 'foreign', 'partition', 'column', 'row', 'dict', 'map', 'redis', 'lock']);

/** `jwtSecretKey` and `JWT_SECRET_KEY` -> jwt, secret, key. */
export function words(name: string): string[] {
  return name
    .slice(0, 80)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

// The same names come back in every file.
const judged = new Map<string, boolean>();
const mostJudged = 20_000;

export function isCredentialName(name: string): boolean {
  const known = judged.get(name);
  if (known !== undefined) return known;
  if (judged.size >= mostJudged) judged.clear();
  const result = judge(name);
  judged.set(interned(name), result);
  return result;
}

function judge(name: string): boolean {
  const parts = words(name);
  while (/^\d+$/.test(parts.at(-1) ?? '') || ['default', 'value', 'str', 'string', 'hmac', 'hs256', 'hs512'].includes(parts.at(-1) ?? '')) parts.pop();
  const last = parts.at(-1);
  if (last === undefined || describing.has(last)) return false;
  const before = parts.at(-2) ?? '';
  if (parts.some((word) => publicWords.has(word))) return false;
  if (endings.has(last)) return last !== 'pass' || parts.length > 1;
  if (last === 'key' || last === 'keys') return keyQualifiers.has(before);
  if (last === 'token' || last === 'tokens') return tokenQualifiers.has(before);
  return last === 'salt' && saltQualifiers.has(before);
}

/** `master_password_aws_secret_key="ACME_MASTER_PASSWORD"`: under which name a secret store keeps it. */
export function namesAnEntry(text: string, name: string): boolean {
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text)) return false;
  const own = new Set(words(name));
  return words(text).filter((word) => own.has(word)).length > 1;
}

/** A list or key that callers are checked against: wider, because the check itself is seen beside it. */
export function isAccessName(name: string): boolean {
  if (isCredentialName(name)) return true;
  const parts = words(name);
  const last = parts.at(-1) ?? '';
  if (['token', 'tokens', 'key', 'keys', 'passwords', 'secrets', 'apikeys'].includes(last)) return parts.length === 1 || !parts.some((word) => publicWords.has(word) && word !== 'allow');
  return /^(?:allowed|valid|authorized)_(?:users|keys|tokens|clients)$|^(?:auth|authorization|authorizations)_(?:list|keys|codes?)$|^(?:auth|access)_code$/.test(parts.join('_'));
}

/** What these names hold is a phrase as well as a word. */
const signs = /(?:^|_|\b)(?:secret_?key|key)$/i;

/** Texts that no credential is: names of fields and columns, prompts, addresses, templates, file names. */
export function cannotBeCredential(text: string, name: string): boolean {
  const value = text.trim();
  if (value === '' || value.length > 4096) return true;
  if (/\s/.test(value) && !value.startsWith('-----BEGIN') && !(signs.test(name) && value.length <= 80)) return true;
  if (/^(?:https?|wss?|file|redis|amqp|postgres(?:ql)?|mysql|mongodb|sqlite|s3|arn|projects|vault|op|env):/i.test(value) || value.startsWith('/') || value.startsWith('./')) return true;
  if (/^(?:\$\{?|\{\{|<%|%\(|\{[\w.]*\}$)/.test(value)) return true;
  if (/^(?:none|null|true|false|bearer|basic|[01]|\*+)$/i.test(value)) return true;
  if (/^[\w.-]+\.(?:key|pem|crt|cer|p12|json|ya?ml|txt|env|conf)$/i.test(value) || /^[a-z_]+(?:\.[a-z_]+){2,}$/.test(value)) return true;
  return isFieldName(value, name) || (isOutbound(name) && placeholder.test(value));
}

// What a client sends where the other side asks for nothing. A secret or password of that text is one all the same.
const placeholder = /^(?:empty|dummy|fake|placeholder|not[-_]?(?:needed|required|used)|no[-_]?(?:key|token|api[-_]?key)|(?:sk-)?(?:none|xxx+|fake|dummy)\S*|lm-studio|ollama|local|test|your[-_]\S*|my[-_]\S*|<\S*>|x+|\.+)$/i;

/** A key or token for calling others, as opposed to what this program signs or checks with. */
function isOutbound(name: string): boolean {
  const parts = words(name);
  const last = parts.at(-1) ?? '';
  return last === 'apikey' || last === 'token' || (last === 'key' && parts.at(-2) !== 'secret');
}

/** `API_KEY = "api_key"`, `ACCESS_TOKEN = "access-token"`: a key of something, not a value. A password of that name is one. */
function isFieldName(value: string, name: string): boolean {
  const plain = words(value).join('');
  const own = words(name).join('');
  if (plain === '' || /^(?:password|passwd|secret|admin|passw0rd)$/.test(plain)) return false;
  if (own === plain || (isOutbound(name) && plain.endsWith(own))) return true;
  return own.endsWith(plain) && /^[a-z]+[_-][a-z_-]+$/.test(value);
}
