import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/model/value.ts
function defaultText(value) {
  if (value?.kind === "literal") return value.value === null ? "" : String(value.value);
  if (value?.kind === "env") return value.fallback ? defaultText(value.fallback) : null;
  if (value?.kind !== "join") return null;
  let text = "";
  for (const part of value.parts) {
    const piece = defaultText(part);
    if (piece === null) return null;
    text += piece;
  }
  return text;
}
function envReads(value) {
  if (value.kind === "literal" || value.kind === "name" || value.kind === "opaque") return [];
  const found = [];
  const todo = [value];
  for (let seen = 0; todo.length > 0 && seen < 200; seen++) {
    const at = todo.pop();
    if (at === void 0) break;
    if (at.kind === "env") found.push(at);
    todo.push(...partsOf(at).reverse());
  }
  return found;
}
function someWithin(value, is, depth = 20) {
  return is(value) || depth > 0 && partsOf(value).some((part) => someWithin(part, is, depth - 1));
}
function writtenAs(value) {
  return JSON.stringify(value, (key, held) => key === "at" ? void 0 : held);
}
function partsOf(value) {
  switch (value.kind) {
    case "literal":
    case "name":
    case "opaque":
      return [];
    case "list":
      return [...value.items];
    case "map":
      return value.entries.flatMap((entry) => [entry.key, entry.value]);
    case "member":
      return [value.on];
    case "index":
      return [value.on, value.key];
    case "env":
      return value.fallback === void 0 ? [] : [value.fallback];
    case "call":
    case "new":
      return [value.callee, ...value.args, ...value.named.map((argument) => argument.value)];
    case "or":
    case "and":
    case "join":
      return [...value.parts];
    case "not":
      return [value.of];
    case "compare":
      return [value.left, value.right];
    case "conditional":
      return [value.test, value.then, value.otherwise];
    case "map-over":
      return [value.source, value.element];
    case "function":
      return [...value.returns];
    default:
      return value;
  }
}

// src/model/file.ts
var scriptFormats = ["javascript", "typescript", "vue", "svelte"];
var componentFile = /\.(?:vue|svelte|[jt]sx)$/;

// src/model/safeguard-variables.ts
var safeguardWords = ["allowed_", "cors_", "csrf_", "_csrf", "rate_limit", "ratelimit", "throttle_", "trusted_", "login_attempts", "lockout", "cookie_secure", "secure_cookie", "auth_enabled", "require_auth", "enable_auth", "_whitelist", "_allowlist", "hsts_", "csp_", "mfa_", "captcha_", "session_timeout"];
var whole = String.raw`(?:[A-Z0-9]+_){0,3}(?:ALLOWED_(?:ORIGINS?|HOSTS?|IPS?|DOMAINS?|CIDRS?)|CORS_(?:ALLOWED_|ALLOW_)?(?:ORIGINS?|CREDENTIALS|ENABLED|WHITELIST)|CSRF(?:_[A-Z]+){1,3}|RATE_?LIMIT(?:ING|S|ER)?(?:_[A-Z]+){0,4}|THROTTLE_[A-Z_]+|TRUSTED_(?:HOSTS|PROXIES|ORIGINS)|MAX_LOGIN_ATTEMPTS|LOCKOUT(?:_[A-Z]+){0,3}|SESSION_COOKIE_SECURE|COOKIE_SECURE|SECURE_COOKIES?|AUTH_(?:ENABLED|REQUIRED)|(?:REQUIRE|ENABLE)_AUTH(?:ENTICATION)?|IP_(?:WHITELIST|ALLOWLIST)|HSTS(?:_[A-Z]+){1,3}|CSP_[A-Z_]+|(?:REQUIRE|ENABLE)_MFA|MFA_(?:ENABLED|REQUIRED)|CAPTCHA_ENABLED|SESSION_TIMEOUT(?:_[A-Z]+)?)`;
var safeguardVariable = new RegExp(String.raw`\b${whole}\b`);
var name = new RegExp(`^${whole}$`);
function isSafeguardVariable(text) {
  return name.test(text);
}
function flatName(text) {
  return text.replaceAll("_", "").toLowerCase();
}
function asVariable(word) {
  return word.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
}

// src/model/dataflow.ts
var Mark = {
  basename: 1,
  // folders cut off: os.path.basename, secure_filename
  number: 2,
  // a number, a UUID, a date: nothing that could steer anything
  digest: 4,
  // hashed: the caller cannot choose what comes out
  checked: 8,
  // compared with what is allowed, and refused otherwise
  joined: 16,
  // part of a longer text
  after: 32,
  // stands behind something the caller did not write
  path: 64,
  // a pathlib path
  resolved: 128,
  // `..` and links are worked out
  encoded: 256,
  // quoted or escaped for where it goes
  development: 512,
  // only where a test for development holds
  schema: 1024,
  // went through a validator
  content: 2048,
  // bytes or text of a file, not its name
  glued: 8192,
  // stands behind other words of the same file or folder name
  narrowed: 4096,
  // an exception that was told to be of one kind
  named: 16384,
  // what stands behind it says which file it is: `<x>/config.json`
  suffixed: 65536,
  // other words of the same name stand behind it: `<x>.tar.gz`
  undotted: 131072,
  // refused where it holds `..`
  dotless: 16777216,
  // every dot taken out of it
  rooted: 262144,
  // stands where an absolute path takes the place of all that is before it: pathlib's `/`, os.path.join, path.resolve
  relative: 524288,
  // refused where it is absolute, or made relative
  identifier: 1048576,
  // letters, digits and underscores alone are left of it
  cleaned: 2097152,
  // went through a function of the project that is called after cleaning or quoting, and that nobody understood
  decoded: 4194304,
  // from base64 or percent signs: what could hold no slash may hold one now
  armoured: 8388608,
  // written as base64 or hexadecimal digits, which steer nothing until somebody decodes them
  lexical: 33554432,
  // compared with the folder it must stand in word by word: `..` passes unless it is worked out
  text: 67108864,
  // no object, and so no operator of a query: made a text, or known to be one
  fixed: 134217728,
  // a record of which a field that gives rights was set by the program, or taken out
  absolute: 32768
  // refused unless it is an absolute path: any file is meant
};
var modelChosen = "model";
var modelAnswered = "completion";
var rest = "**";
var others = "*";
function within(slots, member) {
  if (wholes.has(member)) return slots;
  const [first, ...rest2] = slots;
  return first === member || member === "*" || first === "*" && /^\d+$/.test(member) ? rest2 : null;
}
var wholes = /* @__PURE__ */ new Set(["dict()", "model_dump()", "to_dict()", "toJSON()", "toObject()", "copy()", "values()", "items()"]);
function isSpent(kind, marks, slots) {
  const typed = kind === "filter" && /^(?:password|passwd|pwd)$/i.test(slots?.at(-1) ?? "");
  return (marks & (Mark.number | Mark.digest | (typed ? 0 : Mark.checked))) !== 0;
}

// src/model/proxy.ts
var protectingHeaders = ["x-content-type-options", "x-frame-options", "content-security-policy", "strict-transport-security"];

// src/model/settings.ts
function variablesOf(owner, field) {
  if (owner.settings === void 0) return [];
  if (field.env !== void 0 && field.env.length > 0) return field.env;
  const name2 = `${owner.settings.prefix}${field.name}`;
  return [owner.settings.caseSensitive ? name2 : name2.toUpperCase()];
}

export {
  variablesOf,
  defaultText,
  envReads,
  someWithin,
  writtenAs,
  partsOf,
  scriptFormats,
  componentFile,
  safeguardWords,
  safeguardVariable,
  isSafeguardVariable,
  flatName,
  asVariable,
  Mark,
  modelChosen,
  modelAnswered,
  rest,
  others,
  within,
  isSpent,
  protectingHeaders
};
