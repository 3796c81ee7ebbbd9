import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  Mark,
  asVariable,
  componentFile,
  envReads,
  flatName,
  isSafeguardVariable,
  isSpent,
  modelAnswered,
  modelChosen,
  protectingHeaders,
  safeguardVariable,
  safeguardWords,
  scriptFormats,
  variablesOf,
  within
} from "./chunk-NR2PJG7T.js";

// src/extract/interned.ts
var kept = /* @__PURE__ */ new Map();
var shortest = 13;
var most = 1e5;
function interned(text) {
  if (text.length < shortest) return text;
  const known = kept.get(text);
  if (known !== void 0) return known;
  const own3 = Buffer.from(text).toString();
  if (kept.size < most) kept.set(own3, own3);
  return own3;
}
function trimmed(data) {
  if (Array.isArray(data)) return data.map(trimmedValue);
  const fields = data;
  for (const key2 in fields) {
    const value = fields[key2];
    if (typeof value === "object" || typeof value === "string" && value.length >= shortest) fields[key2] = trimmedValue(value);
  }
  return data;
}
function trimmedValue(value) {
  if (typeof value === "string") return interned(value);
  return typeof value === "object" && value !== null ? trimmed(value) : value;
}

// src/extract/environment/names.ts
var most2 = 800;
var longestPath = 200;
var word = /(?<![\w])[A-Z_][A-Z0-9_]{2,60}(?![\w])/g;
var safeguardPart = /allowed|cors|csrf|rate_?limit|throttle|trusted|login_?attempts|lockout|cookie_?secure|secure_?cookie|auth_?(?:enabled|required)|(?:require|enable)_?auth|whitelist|allowlist|hsts|csp_|mfa|captcha|session_?timeout/gi;
var longestWord = 61;
var reference = /[$%]\{?\{?\s?(?:[a-z]+\.)?([A-Z_][A-Z0-9_]{1,60})(?![a-z])/g;
var handedOn = /\b([A-Z_][A-Z0-9_]{1,60})["']?\s?[:=]\s?["']?\$\{?\1\b/g;
var exampleName = /(?:^|\/)(?!.*\.(?:[cm]?[jt]sx?|py|sh|go|rb|php)$)[\w.-]*env[\w.-]*(?:example|sample|template|dist)[\w.-]*$/i;
var infrastructure = /\.(?:tf|tfvars|hcl|bicep|nomad)$/;
var field = /^ {2,8}([a-z][a-z0-9_]{2,60}) ?: ?(?=[\w[])/gm;
var own = /(?:environ\.setdefault\(|environ\[|process\.env(?:\.|\[))["']?([A-Z_][A-Z0-9_]{1,60})(?:["']?\]\s{0,4}=(?!=)|["'],|\s{0,4}(?:\?\?|\|\|)?=(?!=))/g;
var comment = /^[ \t]*#.*$/gm;
function* namesIn(file) {
  const fact = factOf(file);
  if (fact.uses.length + fact.explains.length + fact.beginnings.length + fact.endings.length + fact.safeguards.length > 0) yield fact;
}
function factOf({ path: path2, format, role, text }) {
  const at = { start: 0, end: 0 };
  const none3 = { kind: "variable-names", uses: [], explains: [], beginnings: [], endings: [], sets: [], safeguards: [], at };
  if (format === "markdown" || role === "documentation" || format === "text" && path2.length < longestPath && exampleName.test(path2)) return { ...none3, explains: found(text, word) };
  if (infrastructure.test(path2)) return { ...none3, explains: found(text, word), uses: found(text, word) };
  if (format === "dotenv") return { ...none3, explains: found((text.match(comment) ?? []).join("\n"), word), uses: found(text, reference) };
  if (format === "dockerfile" || format === "yaml" || format === "json" || format === "toml") {
    const plain = format === "dockerfile" ? text : text.replaceAll(handedOn, "");
    return { ...none3, uses: found(plain, reference), explains: format === "json" ? [] : found((text.match(comment) ?? []).join("\n"), word) };
  }
  const all = found(text, word);
  const isWhole = (name) => name.includes("_") && !name.startsWith("_") && !name.endsWith("_");
  const fields = format === "python" && /Settings|Config/.test(text) ? found(text, field).map((name) => `_${name.toUpperCase()}`) : [];
  return {
    ...none3,
    uses: all.filter(isWhole),
    sets: found(text, own),
    safeguards: safeguardsIn(text),
    beginnings: all.filter((name) => /^[A-Z]\w*_$/.test(name)),
    endings: [...all.filter((name) => /^_[A-Z]\w*[A-Z0-9]$/.test(name)), ...fields]
  };
}
function safeguardsIn(text) {
  const counts = /* @__PURE__ */ new Map();
  let end = 0;
  for (const { index } of text.matchAll(safeguardPart)) {
    if (index < end) continue;
    let start = index;
    while (start > end && isWordAt(text, start - 1)) start--;
    end = index;
    while (isWordAt(text, end)) end++;
    const each = end - start > longestWord ? "" : text.slice(start, end);
    if (!isSafeguardVariable(asVariable(each))) continue;
    const name = interned(flatName(each));
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (counts.size >= most2) break;
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}
function isWordAt(text, at) {
  const code3 = text.charCodeAt(at) | 32;
  return code3 >= 97 && code3 <= 122 || code3 >= 48 && code3 <= 57 || text[at] === "_";
}
function found(text, pattern) {
  const names = /* @__PURE__ */ new Set();
  for (const match of text.matchAll(pattern)) {
    names.add(interned(match[1] ?? match[0]));
    if (names.size >= most2) break;
  }
  return [...names];
}
var namesExtractor = {
  topic: "variable-names",
  formats: ["text", "markdown", "python", "nginx", "caddyfile", "ini", "dotenv", "dockerfile"],
  triggers: ["getenv", "environ", "decouple", "env(", "env[", "env::", 'env:"', "env_", ".env", ...safeguardWords],
  inside: [],
  paths: /(?:config|setup|install|deploy|usage|admin|guide|setting|advanced|getting|start|host|docker|reference|option|variables)[\w.-]*\.(?:mdx?|rst|adoc)$|\.(?:tf|tfvars|hcl|bicep|nomad|sh|bash|zsh|mk|prisma|service|bat|ps1|env)$|(?:^|\/)(?:Makefile|Procfile|[Jj]ustfile|Caddyfile|[\w.-]*entrypoint[\w.-]*|[\w.-]*[Dd]ockerfile[\w.-]*|README[\w.-]*|\.?env[\w.-]*|\.env[\w.-]*|[\w.-]+\.(?:template|tmpl|tpl|j2|conf))$/,
  extract: (_document, file) => namesIn(file)
};
var speaks = /[$%]\{?\{?\s?(?:[a-z]+\.)?[A-Z_]|^[ \t]*#.{0,60}[A-Z]_[A-Z]/m;
var templatedNamesExtractor = {
  topic: "templated-names",
  formats: ["yaml", "json", "toml"],
  triggers: [],
  accompanies: [],
  paths: /(?:^|\/)[\w.-]*(?:config|settings|application|package)[\w.-]*\.(?:ya?ml|toml|json)$/,
  concerns: ({ path: path2, text }) => speaks.test(text) && !/lock/.test(path2),
  extract: (_document, file) => namesIn(file)
};

// src/extract/limiter-switch.ts
var made = /^[ \t]{0,8}(?:export[ \t]+)?(?:const[ \t]+|let[ \t]+)?(\w{1,60})[ \t]*(?::[^=\n]{1,60})?=[ \t]*(?:\w{1,40}\.)?(?:Limiter|rateLimit|RateLimit)\(/gm;
var longest = 1500;
var off = /\benabled[ \t]*=[ \t]*False\b|\bskip:[ \t]*\(\w{0,20}\)[ \t]*=>[ \t]*true\b/;
var switched = /\.enabled[ \t]*=(?![ \t]*(?:=|False\b))/;
function switchedOff(text) {
  const [first, ...others] = text.matchAll(made);
  const name = first?.[1];
  if (first === void 0 || name === void 0 || others.length > 0 || switched.test(text)) return null;
  return off.test(argumentsAt(text, first.index + first[0].length)) ? name : null;
}
function argumentsAt(text, start) {
  let open2 = 1;
  for (let at = start; at < text.length && at < start + longest; at++) {
    if (text[at] === "(") open2++;
    else if (text[at] === ")") open2--;
    if (open2 === 0) return text.slice(start, at);
  }
  return "";
}
var part = /limit|throttl|slow_?down|slowapi|arcjet/gi;
var letter = /\w/;
var rest = /\w{0,50}/y;
var mostBefore = 40;
var ofLibraries = /^(?:Limiter|flask_limiter|slowapi|rateLimit|RateLimit|rate|limit|limits|default_limits|storage_uri|RateLimitExceeded|_rate_limit_exceeded_handler|SlowAPIMiddleware)$|[Dd]elimiter/;
function onlyLimiter(text) {
  if (switched.test(text)) return void 0;
  const names = /* @__PURE__ */ new Set();
  for (const name of words(text)) if (!ofLibraries.test(name) && names.add(name).size > 1) return void 0;
  return [...names][0];
}
function* words(text) {
  let end = 0;
  for (const { index } of text.matchAll(part)) {
    if (index < end) continue;
    let start = index;
    while (start > end && index - start < mostBefore && letter.test(text[start - 1] ?? "")) start--;
    rest.lastIndex = index;
    end = index + (rest.exec(text)?.[0].length ?? 0);
    yield text.slice(start, end);
  }
}

// src/extract/limit-words.ts
var hash = /(?:^|[ \t])#.{0,400}/gm;
var slashes = /(?:^|[\s;{}])\/\/.{0,400}|^[ \t]{0,40}\*.{0,400}|\/\*.{0,400}?\*\//gm;
var latest = { text: "", language: "", blanked: "" };
function withoutComments(text, language) {
  if (latest.text !== text || latest.language !== language) {
    latest = { text, language, blanked: text.replace(language === "python" ? hash : slashes, (found2) => found2.replace(/[^\n]/g, " ")) };
  }
  return latest.blanked;
}
var server = /\b(?:fastapi|starlette|flask|django|rest_framework|aiohttp\.web|tornado|sanic|litestar|quart|express|koa|fastify|hono|@nestjs|next|middleware|headers|Request|req|ctx|response)\b/i;
var counting = /rate_?-?limit(?!\w{0,20}(?:error|exception|exceeded|reached|retry|counter|metric|gauge)|s?['"]?\s?[:=]\s?None|ed['" ])\w{0,40}|throttl(?!ing_?(?:error|exception))|limiter\b|\bslow_?down\b|@arcjet\b|\bslowapi\b/gi;
var refusing = /(?:status(?:_?code)?\s?[=(:]\s?|abort\(\s?|sendStatus\(|code\(|HttpException\([^)]{0,80},\s?|response\(\s?\w{0,20},?\s?)(?:status\.)?(?:429\b|HTTP_429|HttpStatus\.TOO_MANY|StatusCodes\.TOO_MANY)|\bTooManyRequests(?!Error\b\s?as)|\bHttp429\b/g;
var attempts = /\block_?out|\b(?:login|failed|password|signin|auth)_?(?:login_?)?(?:attempt|failure|fail_?count)(?!_?(?:hash|buff))|\battempts_?(?:left|remaining)|brute_?force|captcha|turnstile|\blocked_?until|\baccount_?lock|\bis_?locked(?!\w|\(\w{0,20}(?:lock|key))|['"](?:axes|defender|allauth)['".]|\bdjango-axes|\bbetter-auth['"/]|ACCOUNT_RATE_LIMITS|\blogin_?throttl/gi;
var someAttempts = /attempt|fail|lock_?(?:out|ed)|account_?lock|brute|captcha|axes|defender|allauth|better-auth|ACCOUNT_RATE|login_?throttl/i;
var hints = /limit|throttl|429|TooMany|slow_?down|arcjet|slowapi|lock|attempt|failure|fail_?count|brute|captcha|turnstile|axes|defender|allauth|better-auth|ACCOUNT_RATE|MAX_CONTENT|content[-_]length|MaxBody|ContentSize|client_max|MulterModule|migrat|alembic|alter\s|user_version|schema_version|aerich|umzug|yoyo|piccolo/i;
var plainHints = /limiter|rate_?-?limit|throttl|429|TooMany|captcha|lock_?out|(?:failed|login|password)_?(?:login_?)?attempt|brute|MAX_CONTENT|alter\s{1,4}table|schema_version|run_?migrations?/i;
var plainLimitWords = ["limiter", "ratelimit", "rate_limit", "rate-limit", "rate_-limit", "throttl", "429", "toomany", "captcha", "lockout", "lock_out", "attempt", "brute", "max_content", "alter", "schema_version", "run_migration", "runmigration"];
function mayLimit(text, serves = true) {
  return (serves ? hints : plainHints).test(text);
}
var aside = /\.d\.[cm]?ts$|\.(?:vue|svelte|[jt]sx)$|(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations)\//i;
var mostWords = 40;
function* limiters(text, path2 = "", placeOf2 = () => null) {
  if (aside.test(path2) && !/['"]use server['"]/.test(text)) return;
  const found2 = [...placed(requests(text), "requests", placeOf2)];
  const own3 = found2.length > 0 && isAny(refusals(text)) ? {} : ofOneName(text);
  for (const fact of found2) yield { ...fact, ...own3 };
  if (found2.length === 0 && own3.off !== void 0) yield { kind: "limiter", layer: "application", purpose: "requests", only: own3.off, off: own3.off, at: { start: 0, end: 0 } };
  yield* placed(tries(text), "attempts", placeOf2);
}
function isAny(found2) {
  return !found2[Symbol.iterator]().next().done;
}
function* requests(text) {
  yield* refusals(text);
  if (server.test(text)) yield* countings(text);
}
function* tries(text) {
  if (!someAttempts.test(text)) return;
  const found2 = [...text.matchAll(attempts)].filter((match) => !/captcha|turnstile/i.test(match[0]) || !solving.test(text));
  yield* found2.filter((match) => !atOwnViews.test(match[0]));
  yield* found2.filter((match) => atOwnViews.test(match[0]));
}
var atOwnViews = /^['"]allauth|^ACCOUNT_RATE/;
function* placed(found2, purpose2, placeOf2) {
  const facts = /* @__PURE__ */ new Map();
  let imported;
  let words2 = 0;
  for (const match of found2) {
    const place = placeOf2(match.index);
    const answers = /429|too_?many/i.test(match[0]) ? { answers: true } : {};
    const own3 = atOwnViews.test(match[0]) ? { own: true } : {};
    const fact = { kind: "limiter", layer: "application", purpose: purpose2, ...answers, ...own3, at: rangeIn(match) };
    if (place === "aside") imported ??= fact;
    else if (place === "idle") imported ??= { ...fact, idle: true };
    else if (place !== "said") {
      const key2 = place === null ? "" : "of" in place ? String(place.of.start) : place.symbol;
      if (!facts.has(key2)) facts.set(key2, { ...fact, ...place });
    }
    if (place === null || ++words2 >= mostWords) break;
  }
  if (facts.size === 0 && imported !== void 0) yield imported;
  yield* facts.values();
}
function ofOneName(text) {
  const off2 = switchedOff(text);
  const only = onlyLimiter(text);
  return { ...only !== void 0 && { only }, ...off2 !== null && { off: off2 } };
}
var solving = /recaptcha\/(?:api2|enterprise)\/(?:anchor|reload)|yes_?captcha|cap_?solver|2captcha|anti_?captcha|nopecha|(?:solve|solver|bypass)_?\w{0,20}(?:captcha|turnstile)|(?:captcha|turnstile)_?(?:solver|bypass)/i;
var ofOthers = /RESOURCE_EXHAUSTED|\bupstream\b|\bretries\b|max_?retr|retry_?count|\u91cd\u8bd5|\bexhausted\b/i;
var near = 400;
function* refusals(text) {
  for (const match of text.matchAll(refusing)) if (!ofOthers.test(text.slice(Math.max(0, match.index - near), match.index + near))) yield match;
}
function* countings(text) {
  for (const match of text.matchAll(counting)) {
    const start = match.index - (/\w*$/.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0].length ?? 0);
    const word3 = /^\w+/.exec(text.slice(start, start + 120))?.[0] ?? "";
    const before = text.slice(Math.max(0, start - 12), start);
    const after = text.slice(start + word3.length, start + word3.length + 40);
    if (/delimiter|^use(?:Throttle|Debounce)/i.test(word3)) continue;
    if (/[a-z]Throttled[A-Z]|[a-z]_throttled_[a-z]/.test(word3)) continue;
    if (/^throttled?(?:Fn|Time)?$/.test(word3) && !/@$/.test(before)) continue;
    if (/^RateLimit(?:ed)?$/.test(word3) && !isMade(before, after)) continue;
    if (/^rateLimit$/.test(word3) && /^\s?:\s?true/.test(after) && /jwks/i.test(text.slice(Math.max(0, start - 200), start + 200))) continue;
    if (!isIdle(text, start)) yield match;
  }
}
function isIdle(text, start) {
  if (!/\bdef\s$/.test(text.slice(Math.max(0, start - 5), start))) return false;
  const [body = ""] = text.slice(start, start + 3e3).split(/\n(?=[^\s#)])/, 1);
  return !/\b(?:if|raise|while|for|try|with|assert)\b|\byield\b|\blambda\b|\b\w*[Ll]imit\w*\(|incr/.test(body.slice(body.indexOf(":") + 1).replace(/"{3}[^]{0,2000}?"{3}/, ""));
}
function isMade(before, after) {
  return /[@<]$/.test(before) || /^\(/.test(after) && !/\b(?:raise|except|throw new|class)\s{1,3}$/.test(before);
}
var flaskBound = /\bMAX_CONTENT_LENGTH\b/;
var bounded = /content[-_]length['"]?\]?\)?[^\n]{0,80}[><]|\b(?:LimitUploadSize|ContentSizeLimit\w*|RequestSizeLimit\w*|MaxBodySize\w*|client_max_size)\b|\bMulterModule\b[^]{0,3000}\bfileSize\b/i;
function* bodyLimits(text) {
  const found2 = flaskBound.exec(text) ?? bounded.exec(text);
  if (found2 !== null) yield { kind: "body-limit", layer: "application", at: rangeIn(found2) };
}
var changes = /\b(?:flask_migrate|alembic|aerich|yoyo|umzug|node-pg-migrate|db-migrate|postgres-migrations|piccolo|peewee_migrate|playhouse\.migrate)\b|\balter\s{1,4}table\b|\buser_version\b|schema_(?:version|migrations)|\brun_?migrations?\b|\bmigrat(?:e|ions?)(?:Run|\w{0,20}\()|migrationsRun|runMigrations/i;
function* migrations(text) {
  const found2 = changes.exec(text);
  if (found2 !== null) yield { kind: "migration", at: rangeIn(found2) };
}
function rangeIn(match) {
  return { start: match.index, end: match.index + match[0].length };
}
var password = /passw(?:or)?d(?![_-]?less)|\bpwd\b|PasswordRequestForm|\blocal(?:Auth)?Guard|authenticate\(\s?['"]local|\b(?:User|Email|Auth)?(?:Login|SignIn|Signin|Credentials)(?:User|Email|Form|Body)?(?:Dto|DTO|Request|Schema|Input|Form|Model|Serializer|Data|Body|Payload)\b|\b(?:log_?in|sign_?in|authenticate)(?:User)?\(\s?(?:req|request|ctx\.request)\.body\b/i;
var compared = /passw(?:or)?d\w{0,20}(?:["']?\]|["'][^\n()]{0,20}\))?\s?(?:===?|!==?)\s?(?:(?:\w{0,40}(?:settings|config|conf|cfg|env|environ)\b(?:\(\))?|self)[.[][\w.["']{0,60}pass|[A-Z_]{0,40}PASS)|(?:compare_digest|timingSafeEqual|safe_?equals?)\([^\n]{0,100}passw/;
var word2 = /(?:form|body|data|payload|json)(?:\.get\(\s?['"]|\[['"]|\.)(?:auth_?token|access_?(?:code|key|token)|pass_?code|pin_?code|admin_?(?:key|token)|api_?key)\b/i;
var letsIn = /\bset_cookie\(|\.cookie\(|\bsession\[/;
var checks = /validat|schema|serializer|pydantic|TypeAdapter|\bparse_obj|\.parse\(|safeParse|\bparseAsync|\bjoi\b|\bzod\b|\byup\b|\bajv\b|celebrate|superstruct|plainTo(?:Class|Instance)|is_valid|Form\(|Schema\(|marshal|reqparse|\bexpect\(|_model\(|\*\*(?:await )?(?:body|data|payload)/i;
function handsOn(text) {
  const whole2 = String.raw`(?:req|request|ctx\.request)\.body|(?:await )?(?:req|request|c\.req)\.(?:get_)?json(?:\([^()]{0,60}\))?`;
  const names = [...text.matchAll(new RegExp(String.raw`(?:^|[\s;])(\w{1,40})(?:\s?:\s?[\w[\], ]{1,60})?\s?=\s?(?:${whole2})\s{0,3}(?:or \{\}|\|\| \{\})?\s{0,3}(?:;|$)`, "gm"))].map((match) => match[1] ?? "");
  const declared = [...text.slice(0, 600).matchAll(/(\w{1,40})\s?:\s?(?:dict|Dict(?:\[[^\]]{0,40}\])?|Any|any|object)\s?(?:[=,)])/g)].map((match) => match[1] ?? "");
  const given3 = [whole2, ...[...names, ...declared].slice(0, 6).filter((name) => name !== "")].join("|");
  return new RegExp(String.raw`(?<!\b(?:isinstance|len|print|dict|str|bool|set|list|dumps|stringify|log|info|debug|keys|Object)\s?)\((?:[^()\n]{0,120},\s?)?(?:\*\*|\.\.\.|\w{1,30}\s?=\s?)?(?:${given3})\s?[,)]`).test(text);
}
var working = /(?!\w*_to_?(?:bytes|base64|buffer|bytesio)\w*\s?\()\b\w*(?:save|delete|remove|insert|update|upsert|write|commit|execute|upload|store|drop|unlink|rmtree|mkdir|makedirs|publish|enqueue|delay|apply_async|schedule|train|register|export|unload|add_task|create_task|invoke|system|popen)\w*\s?\(|\b_?(?:re)?build(?:_\w{0,40}(?:image|index|container|cache|database|db|site|docs?|project|graph|model|package|knowledge|corpus|store)\w{0,40})?\s?\(|\b(?:set|put|post|send|exec|kill|start|stop|restart|spawn|fit|append)(?:_\w{1,40})?\s?\(|\b(?:subprocess|requests|httpx|aiohttp|boto3|docker|openai|anthropic|litellm|gemini|gpt|chain|agent|llm|redis|db|session|cursor)\b|api_key|open\([^)\n]{1,200}['"][wax]b?\+?['"]/i;
var decoding = /\b(?:cv2?\.)?imdecode\(|\bnp\.frombuffer\(|\bImage\.open\(\s?(?:io\.)?BytesIO\(|\b(?:sf|soundfile)\.read\(\s?(?:io\.)?BytesIO\(/;
function takesApart(text) {
  if (!decoding.test(text) || /\.add(?:_\w{1,40})?\(|\bglobal\b|\bself\.\w{1,40}(?:\[[^\]\n]{1,80}\])?\s?=(?!=)/.test(text)) return false;
  const filled = [...text.matchAll(/^\s{1,40}([\w.]{1,80})\[[^\]\n]{1,80}\]\s?=(?!=)/gm)].map((match) => match[1] ?? "");
  return filled.every((name) => new RegExp(String.raw`^\s{1,40}${name.replaceAll(".", "\\.")}\s?(?::[^=\n]{1,60})?=(?!=)`, "m").test(text));
}
var definition = /^(?:async )?def \w{1,80}\s?\(/;
function withoutOwn(text) {
  const kept2 = withoutOwnLists(text);
  const buffers = new Set([...kept2.matchAll(/(?<![\w.])(\w{1,40})\s?=\s?(?:io\.)?BytesIO\(\)/g)].map((match) => match[1]));
  return buffers.size === 0 ? kept2 : kept2.replaceAll(/\.(?:save|write)\s?\(\s?(\w{1,40})(?=\s?[,)])|(?<![\w.])(\w{1,40})\.write\s?\(/g, (found2, given3, on) => buffers.has(given3 ?? on ?? "") ? "(" : found2);
}
function withoutOwnLists(text) {
  const own3 = new Set([...text.matchAll(/(?<![\w.])(\w{1,40})(?:\s?:\s?[\w[\], ]{1,60})?\s?=\s?\[/g)].map((match) => match[1]));
  return own3.size === 0 ? text : text.replaceAll(/(?<![\w.])(\w{1,40})\.append\s?\(/g, (found2, name) => own3.has(name) ? "(" : found2);
}
var granted = /\b(\w{1,40})\.(?:code\b[^]{0,400}?\b\1\.state|state\b[^]{0,400}?\b\1\.code)\b/;
function exchanges(text) {
  return granted.test(text) && !/passw(?:or)?d|\bpwd\b/i.test(text);
}
function handling(symbol, text, raw, at, shapes, isHandler = false, inUrl) {
  const asks2 = password.test(text) && !exchanges(text) || word2.test(text) && letsIn.test(text);
  const reads = raw.test(text);
  const computes = isHandler && !working.test(withoutOwn(text.replace(definition, "(")));
  if (!asks2 && !reads && !computes && shapes.length === 0 && inUrl === void 0) return null;
  return {
    kind: "handling",
    symbol,
    ...asks2 && { password: true },
    ...asks2 && compared.test(text) && { compares: true },
    ...reads && { body: checks.test(text) || handsOn(text) ? "checked" : "raw" },
    ...shapes.length > 0 && { shapes },
    ...inUrl !== void 0 && { inUrl },
    ...computes && { computes: takesApart(text) ? "media" : "unseen" },
    at
  };
}

// src/extract/answer-words.ts
var answerWords = [
  "x-accel-buffering",
  "sse_starlette",
  "fastapi.sse",
  "no-transform",
  ...protectingHeaders,
  "helmet",
  "secure-headers",
  "secureheaders",
  "lusca",
  "talisman",
  "secweb",
  "securitymiddleware",
  "secure_hsts",
  "nosecone",
  "next-safe",
  "nosniff",
  "securheaders",
  "security_headers",
  "securityheaders",
  "import secure",
  "from secure"
];
var unbuffered = /x-accel-buffering|\bsse_starlette\b|\bfastapi\.sse\b/i;
var uncompressed = /\bno-transform\b/i;
var libraries = /['"](?:@?[\w-]{1,20}\/)?(?:koa-|fastify-)?helmet['"]|hono\/secure-headers|\blusca\b|\bflask_talisman\b|\bTalisman\(|\bSecweb\b|\bSecurityMiddleware\b|\bSECURE_HSTS_SECONDS\b|@?nosecone|next-safe|next-secure-headers|starlette_securheaders|^(?:import|from) secure\b|\bSecurityHeaders?(?:Middleware)?\b|\bsecurity_headers\b/im;
var headers = new RegExp(`\\b(?:${protectingHeaders.join("|")})\\b`, "i");
var saysOfAnswers = new RegExp([unbuffered, uncompressed, libraries, headers].map(({ source }) => source).join("|"), "im");
function* answerFacts({ text, format }) {
  const plain = withoutComments(text, format === "python" ? "python" : "javascript");
  for (const [pattern, says] of [[unbuffered, "unbuffered"], [uncompressed, "uncompressed"]]) {
    const hint = pattern.exec(plain);
    if (hint !== null) yield { kind: "stream-hint", says, at: { start: hint.index, end: hint.index + hint[0].length } };
  }
  const set = libraries.exec(plain) ?? headers.exec(plain);
  if (set !== null) yield { kind: "security-headers", by: set[0].replaceAll(/['"(]/g, ""), at: { start: set.index, end: set.index + set[0].length } };
}

// src/extract/health-words.ts
var healthWords = ["health", "readiness", "readyz", "/ready", "liveness", "livez", "/live'", '/live"', "heartbeat", "/ping", "ping/", "/alive", "/status'", '/status"', "/up'", '/up"', "/hc", "terminus", "lightship", "actuator", "dockerflow", "watchman", "under-pressure"];
var path = /(?:['"`^/]([\w-]{0,40}(?:health|readiness|liveness|livez|readyz|heartbeat)[\w-]{0,40})|[/^](ping|live|status|up|ready|alive|hc))(?=[/?$'"`])/i;
var paths = new RegExp(path, "gi");
var library = /\bhealth_check\b|\b(?:fastapi|starlette)_?health(?:check)?\b|['"](?:@godaddy\/terminus|lightship|@cloudnative\/health(?:-connect)?|express-healthcheck|express-actuator|fastify-healthcheck|@fastify\/under-pressure|under-pressure|koa-simple-healthcheck|express-ping|@dotcom-tool-kit\/[\w-]+|overload-protection)['"]|from healthcheck import|\bdockerflow\b|\bwatchman\b|\bdjango_alive\b|\bdjango_probes\b|easyhealth/;
var most3 = 60;
function* healthFacts({ text }) {
  const found2 = /* @__PURE__ */ new Set();
  for (const [, name, other2] of text.matchAll(paths)) {
    found2.add((name ?? other2 ?? "").toLowerCase());
    if (found2.size >= most3) break;
  }
  const known = library.test(text);
  if (found2.size > 0 || known) yield { kind: "health-path", paths: [...found2], library: known, at: { start: 0, end: 1 } };
}
function saysOfHealth(text) {
  return path.test(text) || library.test(text);
}

// src/extract/metrics-words.ts
var metricsWords = ["prometheus", "prom-client", "promclient", "prom_client", "express-prom-bundle", "swagger-stats", "opentelemetry", "/metrics", "metricfamily", "aioprometheus", "counterprovider", "metricsmodule", "# type ", "version=0.0.4"];
var saysOfMetrics = /prometheus|prom-client|prom_?bundle|express-prom|swagger-stats|@opentelemetry|\bopentelemetry\b|['"`/]metrics\b|MetricFamily\(|aioprometheus|(?:Counter|Gauge|Histogram|Summary)Provider\(|MetricsModule|# TYPE [\w:]+ (?:counter|gauge|histogram|summary)|version=0\.0\.4/i;
var longestCall = 900;
var mostMetrics = 300;
var mostText = 2e5;
var mostWords2 = 1500;
var kinds = { counter: "counter", gauge: "gauge", histogram: "histogram", summary: "summary", info: "info", enum: "gauge", updowncounter: "any" };
var python = /\b(?:\w{1,30}\.)?(Counter|Gauge|Histogram|Summary|Info|Enum)(?:MetricFamily)?\(/g;
var script = /\bnew\s+(?:\w{1,30}\.)?(Counter|Gauge|Histogram|Summary)(?:<[^>(]{0,200}>)?\(|\bmake(Counter|Gauge|Histogram|Summary)Provider\(|\b(?:registerMetric|getOrCreate(?:Counter|Gauge|Histogram))\(/g;
var telemetry = /\bcreate_?(?:observable_?)?(up_?down_?counter|counter|gauge|histogram)\(/gi;
var exposing = /generate_latest|make_asgi_app|make_wsgi_app|start_http_server|start_wsgi_server|\bInstrumentator\b|prometheus_fastapi_instrumentator|starlette_exporter|starlette_prometheus|starlette-prometheus|prometheus_flask_exporter|PrometheusMetrics|flask_prometheus|django_prometheus|aioprometheus|prometheus_async|PrometheusMetricReader|PrometheusExporter|register\.metrics\(|\.metrics\(\)|express-prom-bundle|express-prometheus-middleware|fastify-metrics|koa-prom|nestjs-prometheus|swagger-stats|PrometheusModule|prometheus-api-metrics|push_to_gateway|Pushgateway|['"`/]metrics\b/i;
var libraries2 = [
  [/prometheus_fastapi_instrumentator|\bInstrumentator\(/, "fastapi-instrumentator"],
  [/starlette_exporter/, "starlette-exporter"],
  [/starlette_prometheus|starlette-prometheus/, "starlette-prometheus"],
  [/prometheus_flask_exporter|PrometheusMetrics\(/, "flask-exporter"],
  [/django_prometheus/, "django-prometheus"],
  [/express-prom-bundle/, "express-prom-bundle"],
  [/fastify-metrics|koa-prom\w*|nestjs-prometheus|swagger-stats|express-prometheus-middleware|prometheus-api-metrics|hono\/prometheus|prom-client-\w+/, "other"],
  [/\bopentelemetry\b|@opentelemetry/, "opentelemetry"],
  [/aioprometheus|prometheus_async|celery_exporter|celery-exporter|vllm|sglang|ray\.serve|bentoml|dramatiq|rq_exporter|huey/, "other"]
];
function* metricFacts({ text, format }) {
  const isPython = format === "python";
  const plain = withoutComments(text, isPython ? "python" : "javascript");
  const client = isPython ? /\bprometheus_client\b|\baioprometheus\b|MetricFamily\(/.test(plain) : /prom-?client|prom-bundle|nestjs-prometheus|fastify-metrics|prometheus/i.test(plain);
  let unread = false;
  let count = 0;
  for (const match of client ? plain.matchAll(isPython ? python : script) : []) {
    if (++count > mostMetrics) break;
    const call = insideOf(plain, match.index + match[0].length);
    const made3 = metricOf(call, match, plain, isPython);
    if (made3 === null) unread = true;
    else if (made3 !== "other") yield made3;
  }
  for (const match of plain.matchAll(telemetry)) {
    if (++count > mostMetrics) break;
    const name = firstText(insideOf(plain, match.index + match[0].length));
    if (name === null) unread = true;
    else yield { kind: "metric", name: name.replaceAll(/[^\w:]/g, "_"), is: "any", by: "code", at: { start: match.index, end: match.index + match[0].length } };
  }
  for (const match of text.matchAll(/# TYPE ([a-zA-Z_:][\w:]{1,120}) (?:counter|gauge|histogram|summary|untyped|info)\b/g)) {
    if (++count > mostMetrics) break;
    yield { kind: "metric", name: match[1] ?? "", is: "any", by: "code", at: { start: match.index, end: match.index + match[0].length } };
  }
  const words2 = /* @__PURE__ */ new Set();
  for (const [, word3 = ""] of plain.matchAll(/['"`]([a-z][a-z\d]{0,30}(?:[_:.][a-z\d]{1,30}){1,9})(?=['"`{ ])/gi)) if (words2.size < mostWords2) words2.add(word3.replaceAll(".", "_"));
  yield { kind: "metrics-use", unread, exposes: exposing.test(plain), libraries: libraries2.flatMap(([pattern, name]) => pattern.test(plain) ? [name] : []), words: [...words2], at: { start: 0, end: 1 } };
}
function insideOf(text, from) {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + longestCall); at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")" && --depth === 0) return text.slice(from, at);
  }
  return text.slice(from, from + longestCall);
}
function metricOf(call, match, text, isPython) {
  const at = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  const is = kinds[(match[1] ?? match[2] ?? "").toLowerCase()] ?? "any";
  if (isPython) {
    const given3 = argument(call, "name", text, true) ?? firstText(call) ?? constant(/^\s{0,80}(\w{1,60})\s{0,9},/.exec(call)?.[1], text);
    if (given3 === null) return !/['"]/.test(call) || /^\s*[\w.[\]]{0,60}\s*$/.test(call) ? /labelnames|documentation|,\s*["']/.test(call) ? null : "other" : null;
    if (!/^[a-zA-Z_:][\w:]*$/.test(given3)) return null;
    const [namespace, subsystem] = ["namespace", "subsystem"].map((key2) => argument(call, key2, text, true));
    const isPartial = /\bnamespace\s{0,3}=/.test(call) && namespace === null || /\bsubsystem\s{0,3}=/.test(call) && subsystem === null || /\*\*/.test(call);
    const name = [namespace, subsystem, given3].filter((part2) => part2 !== null && part2 !== void 0 && part2 !== "").join("_");
    return { kind: "metric", name, is, by: "code", at, ...isPartial && { partial: true }, ...typeof namespace === "string" && namespace !== "" && { namespace } };
  }
  const written = /\bname\s{0,3}:\s{0,9}(['"`])((?:(?!\1)[^\n]){1,120})\1/.exec(call)?.[2] ?? constant(/\bname\s{0,3}:\s{0,9}(\w{1,60})\s{0,9}[,}]/.exec(call)?.[1], text);
  if (written === null || written === void 0) return /\bname\b|\bhelp\b/.test(call) ? null : "other";
  const tail = /^(?:\$\{[^{}]{1,60}\})+([\w:]+)$/.exec(written)?.[1];
  if (tail !== void 0) return { kind: "metric", name: tail.replace(/^_/, ""), partial: true, is, by: "code", at };
  return /^[a-zA-Z_:][\w:]*$/.test(written) ? { kind: "metric", name: written, is, by: "code", at } : null;
}
function firstText(call) {
  return /^\s{0,200}[rb]?(['"`])([^'"`\n$]{1,120})\1/.exec(call)?.[2] ?? null;
}
function argument(call, key2, text, python2) {
  const [, quoted, name] = new RegExp(`\\b${key2}\\s{0,3}${python2 ? "=" : ":"}\\s{0,9}(?:['"]([^'"\\n]{0,120})['"]|(\\w{1,60}))`).exec(call) ?? [];
  return quoted ?? constant(name, text);
}
function constant(name, text) {
  if (name === void 0 || !/^\w{1,60}$/.test(name) || /^\d/.test(name)) return null;
  return new RegExp(`^[ \\t]*(?:export\\s+)?(?:(?:const|let|var)\\s+)?${name}(?:\\s*:\\s*[\\w.]{1,30})?\\s{0,5}=\\s{0,5}['"\`]([\\w:]{1,80})['"\`]`, "m").exec(text.slice(0, mostText))?.[1] ?? null;
}

// src/extract/tables.ts
var tablesExtractor = {
  topic: "tables",
  formats: ["python", "text"],
  triggers: ["create table"],
  concerns: ({ path: path2, text }) => path2.endsWith(".py") || path2.endsWith(".sql") && secretWords.test(text),
  *extract(_document, file) {
    yield* columns(file.text);
  }
};
var secretWords = /passw|token|secret|api_?key|private_?key|credential/i;
var inserting = /\binsert[ \t\r\n]{1,8}(?:or[ \t]{1,4}\w{1,8}[ \t]{1,4}|ignore[ \t]{1,4})?into[ \t\r\n]{1,8}(["'`[\w\].]{1,90})[ \t\r\n]{0,8}\(([\w\s,"'`[\].]{1,2000})\)/gi;
function* writtenColumns(text) {
  let statements = 0;
  for (const match of text.matchAll(inserting)) {
    if (++statements > mostTables) return;
    const table = bare(match[1] ?? "");
    const at = { start: match.index, end: match.index + match[0].length };
    for (const column2 of (match[2] ?? "").split(",")) if (secretWords.test(column2)) yield { kind: "column", by: "statement", table, name: bare(column2.trim()), type: "", at };
  }
}
var opening = /\bcreate[ \t\r\n]{1,8}(?:temp(?:orary)?[ \t]{1,4}|unlogged[ \t]{1,4})?table[ \t\r\n]{1,8}(?:if[ \t\r\n]{1,8}not[ \t\r\n]{1,8}exists[ \t\r\n]{1,8})?/gi;
var identifier = /["'`[]?[\w{}$]{1,80}["'`\]]?(?:\.["'`[]?[\w{}$]{1,80}["'`\]]?)?/y;
var longest2 = 2e4;
var mostTables = 200;
var constraints = /* @__PURE__ */ new Set(["primary", "foreign", "unique", "constraint", "check", "index", "key", "exclude", "like", "fulltext", "spatial", "period"]);
function* columns(text) {
  let tables = 0;
  for (const match of text.matchAll(opening)) {
    if (++tables > mostTables) return;
    const name = wordAt(text, match.index + match[0].length);
    if (name === null) continue;
    const open2 = text.indexOf("(", name.end);
    if (open2 < 0 || open2 - name.end > 20 || text.slice(name.end, open2).trim() !== "") continue;
    const table = bare(name.text);
    for (const part2 of parts(text, open2 + 1)) {
      const column2 = columnOf(text, part2, table);
      if (column2 !== null) yield column2;
    }
  }
}
function wordAt(text, start) {
  identifier.lastIndex = start;
  const match = identifier.exec(text);
  return match === null ? null : { start, end: start + match[0].length, text: match[0] };
}
function bare(name) {
  const last = name.slice(name.lastIndexOf(".") + 1).replace(/["'`[\]]/g, "");
  return last.includes("{") || last.includes("$") ? "" : last;
}
function parts(text, start) {
  const found2 = [];
  let depth = 0;
  let from = start;
  const limit = Math.min(text.length, start + longest2);
  for (let at = start; at < limit; at++) {
    const unit = text[at];
    if (unit === "-" && text[at + 1] === "-") {
      while (at < limit && text[at] !== "\n") at++;
      if (text.slice(from, at).trimStart().startsWith("--")) from = at;
    } else if (unit === "(") depth++;
    else if (unit === ")" && depth > 0) depth--;
    else if (unit === ")" || unit === "," && depth === 0) {
      found2.push({ start: from, end: at });
      from = at + 1;
      if (unit === ")") return found2;
    }
  }
  return [];
}
function columnOf(text, part2, table) {
  let start = part2.start;
  while (start < part2.end && /[\s\\]/.test(text[start] ?? "")) start++;
  const name = wordAt(text, start);
  if (name === null || name.end > part2.end) return null;
  const plain = bare(name.text);
  if (plain === "" || constraints.has(plain.toLowerCase())) return null;
  const type = /^[ \t]{1,20}([A-Za-z][\w ]{0,30})/.exec(text.slice(name.end, Math.min(part2.end, name.end + 60)));
  if (type?.[1] === void 0) return null;
  return { kind: "column", by: "sql", table, name: plain, type: type[1].trim().split(" ")[0] ?? "", at: { start, end: name.end } };
}

// src/extract/typescript/page/server-templates.ts
var unescaped = /\{\{-?\s{0,8}([a-z_][\w.]{0,80})\s{0,4}((?:\|\s{0,4}\w{1,30}(?:\([^(){}]{0,60}\)|:[^|{}]{0,60})?\s{0,4}){0,4}?)\|\s{0,4}safe\s{0,8}-?\}\}/gi;
var prepared = /tojson|json_script|escapejs|escape|striptags|bleach|sanitize|clean|nh3|markdown|linebreaks|urlize|force_escape/i;
var programs = /(?:^|[._])(?:form|csrf|nonce|html|svg|icon|markup|widget|script|css|style|static|media|url|lang|seo|schema|json_?ld|analytics|help_?text|summernote\w{0,20}|limit|count|total|size|pagination|pager|toolbar|config|settings|constants?|version|ga|gtm)s?(?:$|[._])|(?:^|_)(?:html|svg|js|escaped)(?:_|$)/i;
var rich = /(?:^|[._])(?:description|content|body|text|bio|about_?me|comment|message|post|article|note|review|answer|reply|summary|excerpt|details?)$/i;
function skipsEscaping(text) {
  return text.search(unescaped) >= 0;
}
function* extractServerTemplates(_document, { text }) {
  const within2 = scriptsOf(text.toLowerCase());
  for (const match of text.matchAll(unescaped)) {
    const [whole2, name = "", filters = ""] = match;
    if (prepared.test(filters) || programs.test(name)) continue;
    const inScript = within2.some(({ start, end }) => start <= match.index && match.index < end);
    if (inScript || rich.test(name) && name.includes(".") && filters.trim() === "") yield { kind: "unescaped", where: inScript ? "script" : "page", name, at: { start: match.index, end: match.index + whole2.length } };
  }
}
function scriptsOf(text) {
  const found2 = [];
  for (let start = text.indexOf("<script"); start >= 0; ) {
    const end = text.indexOf("</script", start);
    if (end < 0) break;
    found2.push({ start, end });
    start = text.indexOf("<script", end);
  }
  return found2;
}

// src/extract/dataflow/completions.ts
var runs = /(?<![.\w])(?:exec|eval)\(|\bos\.(?:system|popen)\b|\bsubprocess\b|\bcreate_subprocess_shell\b|\brunIn(?:New|This)Context\b|\bchild_process\b|\bnew (?:Async)?Function\(/;
var asks = /\b(?:llm|openai|anthropic|litellm|ollama|langchain\w*|completions?|generate_content|generateText|inference)\b|_(?:llm|completion|inference)\b|\bllm_/i;
function mayRunCompletions(text) {
  return runs.test(text) && asks.test(text);
}
var answered = [{ origin: { from: "global", name: modelAnswered, path: [] }, marks: 0 }];
var nothing = [];
var models = /(?:^|_)(?:llm|chat_?model|language_?model|chat_?llm|gpt\d?\w*|chat_?gpt|openai|anthropic|claude|gemini|ollama|litellm|llm_?(?:client|provider|chain))$/i;
var asking = /^(?:inference|a?completion|complete|generate(?:_?(?:content|text|response))?|a?invoke|a?predict|chat|ask|think|respond|call|run)(?:_?async)?$/i;
var askingModels = /^(?:a?sync_)?(?:ask|call|query|run|invoke|prompt|get|generate)_?(?:the_)?(?:llm|gpt|openai|claude|gemini|chat_?gpt|chat_?completion|llm_?(?:response|answer|output)|completion)(?:_?(?:response|text|async|sync))?$|^llm_?(?:request|call|query|generate|complete|invoke)$/i;
function completion(term) {
  if (term.is === "call") return isAsked(term) ? answered : nothing;
  const key2 = term.is === "member" ? term.name : term.is === "index" && term.key.is === "text" ? term.key.value : "";
  return (key2 === "content" || key2 === "text") && isChoice(term) ? answered : nothing;
}
var verbs = /* @__PURE__ */ new Map();
var mostVerbs = 2e4;
function verbOf(method) {
  const known = verbs.get(method);
  if (known !== void 0) return known;
  const verb = askingModels.test(method) ? "model" : asking.test(method) ? "asks" : "other";
  if (verbs.size < mostVerbs) verbs.set(interned(method), verb);
  return verb;
}
function isAsked({ callee, method }) {
  const verb = verbOf(method);
  return verb === "model" || verb === "asks" && callee.is === "member" && models.test(lastWord(callee.on));
}
function lastWord(term) {
  return term.is === "name" || term.is === "member" ? term.name : "";
}
function isChoice(term) {
  let at = term;
  for (let depth = 0; depth < 6 && (at.is === "member" || at.is === "index"); depth++) {
    const key2 = at.is === "member" ? at.name : at.key.is === "text" ? at.key.value : "";
    if (key2 === "choices") return true;
    at = at.on;
  }
  return false;
}

// src/extract/dataflow/model-calls.ts
var members = /* @__PURE__ */ new Map([
  ["function", /(?:^|_)tool_?calls?$|^(?:tc|call)$/i],
  ["arguments", /(?:tool|function)_?calls?$|^(?:function|func|fn|tc|call|item)$/i],
  ["args", /(?:tool|function)_?calls?$|tool_?(?:use|invocation)$|^tc$/i],
  ["input", /tool_?(?:use|call)(?:_?block)?$|^(?:content_?)?block$/i]
]);
var calls = /(?:tool|function)_?(?:calls?|use|invocation)s?\b/i;
var parts2 = /\b(?:arguments|args|input)\b/;
function mayReadModelCalls(text) {
  return calls.test(text) && parts2.test(text);
}
var chosen = [{ origin: { from: "global", name: modelChosen, path: [] }, marks: 0 }];
function ofModel(term) {
  const answered2 = completion(term);
  return answered2.length > 0 ? answered2 : modelCall(term);
}
function modelCall(term) {
  const key2 = keyOf(term);
  const owners = key2 === null ? void 0 : members.get(key2);
  const on = owners === void 0 ? null : ownerOf(term);
  return on !== null && owners?.test(lastWord2(on)) === true ? chosen : [];
}
function keyOf(term) {
  switch (term.is) {
    case "member":
      return term.name;
    case "index":
      return term.key.is === "text" ? term.key.value : null;
    case "call": {
      const key2 = term.method === "get" ? term.args[0] : term.method === "getattr" ? term.args[1] : void 0;
      return key2?.is === "text" ? key2.value : null;
    }
    default:
      return null;
  }
}
function ownerOf(term) {
  if (term.is === "member" || term.is === "index") return term.on;
  if (term.is !== "call") return null;
  return term.method === "getattr" ? term.args[0] ?? null : term.callee.is === "member" ? term.callee.on : null;
}
function lastWord2(term, depth = 0) {
  if (depth > 4) return "";
  if (term.is === "name") return term.name;
  const key2 = keyOf(term);
  if (key2 !== null && !/^\d+$/.test(key2)) return key2;
  const on = ownerOf(term);
  return on === null ? "" : lastWord2(on, depth + 1);
}

// src/extract/typescript/looked-up-words.ts
var column = "(?:\\w{0,20}_)?[tT]oken|[a-z]{0,20}Token|api_?[kK]ey|key";
var given = "(?::\\s{0,4}(?<value>[a-z][\\w.]{0,40}))?(?=\\s{0,24}[,}])";
var lookUps = [
  // `ApiKey.findOne({ key })`, `User.findOne({ where: { apiToken: token } })`
  new RegExp(String.raw`\b(?<table>[A-Z]\w{2,40})\.(?:findOne|findFirst|findOneBy|findOneAndUpdate)\(\s{0,24}\{\s{0,24}(?:where:\s{0,4}\{\s{0,24})?(?<name>${column})${given}`, "g"),
  // `prisma.apiKey.findUnique({ where: { key } })`
  new RegExp(String.raw`\b(?:prisma|db|database|client)\.(?<table>\w{2,40})\.find(?:Unique|First)(?:OrThrow)?\(\s{0,24}\{\s{0,24}where:\s{0,4}\{\s{0,24}(?<name>${column})${given}`, "g"),
  // `SELECT \u2026 FROM api_keys ak WHERE ak.key = ?`
  new RegExp(String.raw`\bFROM\s{1,24}["\x60]?(?<table>\w{3,40})["\x60]?\s[^;"'\x60]{0,200}?\bWHERE\s[^;"'\x60]{0,120}?\b(?:\w{1,20}\.)?(?<name>${column})\s?=\s?(?:\?|\$\d|:\w|@\w)`, "gi")
];
var hashesTokens = /hash(?:ed)?_?(?:\w{1,12}_?)?(?:api_?key|token)s?\b|(?:token|api_?key)s?_?(?:hash|digest|sha)|createHash\([^()\n]{0,20}\)\s{0,24}\.update\(\s{0,4}\w{0,30}(?:token|key)/i;

// src/extract/typescript/page/concern.ts
var pageWords = [
  "innerhtml",
  "outerhtml",
  "insertadjacenthtml",
  "document.write",
  "createcontextualfragment",
  "bypasssecuritytrusthtml",
  "unsafehtml(",
  "v-html",
  "{@html",
  ".html(",
  ".append('<",
  '.append("<',
  ".append(`<",
  ".prepend('<",
  '.prepend("<',
  ".prepend(`<",
  "localstorage",
  "sessionstorage",
  "storagesync(",
  "document.cookie",
  "cookies.set(",
  "js-cookie",
  "universal-cookie",
  "vue-cookies",
  "react-cookie",
  "password ===",
  "password == ",
  "pwd ===",
  "pass ===",
  "zustand/middleware",
  "definestore(",
  "usestorage(",
  "usestorage<",
  "atomwithstorage",
  "persistentatom"
];
var markup = /__html\s?:|__html\s?[,}]|\bv-html\s?=|\{@html\s|(?:inner|outer)HTML\s{0,4}\+?=(?!=)\s{0,10}(?!\s|(?:''|""|``|null|'[^'\n]{0,400}'|"[^"\n]{0,400}")\s{0,4}(?:;|$|\}))|insertAdjacentHTML\(|document\.write(?:ln)?\((?!['"][^'"\n]{0,200}['"]\))|createContextualFragment\(|bypassSecurityTrustHtml\(|unsafeHTML\(|\.html\(\s{0,10}[^)\s'"]|\.html\(\s{0,10}['"][^\n]{0,400}['"]\s?\+|\.(?:ap|pre)pend\(\s{0,10}['"`]</m;
var secret = /pass(?:word|wd|phrase|code)|\bpwd|Pwd\b|secret|private_?key|mnemonic|seed_?phrase|api_?key|(?:openai|anthropic)_?key|(?:auth|access)_?code\b|refresh_?token|admin_?(?:auth_?|access_?)?(?:token|jwt|session)\b/i;
var store = /(?:local|session)Storage\b[^\n]{0,20}(?:\.setItem|\.[A-Za-z]|\[)|setStorageSync\(|document\.cookie\s{0,4}=|[cC]ookies\.set\(/;
var cookieLibrary = /['"](?:js-cookie|universal-cookie|vue3?-cookies|react-cookie|typescript-cookie|tiny-cookie)['"]/;
var persistLibrary = /['"]zustand\/middleware['"]/;
var storedValue = /^(?:useLocalStorage|useSessionStorage|useLocalStorageState|useSessionStorageState|useStorage|atomWithStorage|persistentAtom)$/;
var keptByItself = /\b(?:use(?:Local|Session)Storage(?:State)?|useStorage|atomWithStorage|persistentAtom)(?:<[^\n()]{0,80}>)?\(/;
var keptStore = /\bpersist\s?:\s?(?:true\b|[{[])/;
var tokenCookie = /\bcookies?\.set\(\s{0,4}['"`][\w-]{0,40}(?:token|jwt|session_?id)\b|document\.cookie\s{0,4}=\s{0,4}['"`][\w-]{0,40}(?:token|jwt|session_?id)=/i;
var compared2 = /(?:pass(?:word|wd)?|pwd)\b(?:\.value|\(\))?\s{0,2}===?\s{0,2}(?:['"`][^'"`\n]{3,60}['"`]|(?:valid|correct|admin|default|demo|fixed|real|expected|master|credentials|config)[\w.]*|\w{0,20}password\b\s{0,2}[)&])/i;
function isBundled(text) {
  return text.length > 5e3 && text.slice(0, 2e5).split("\n").length * 250 < Math.min(text.length, 2e5);
}
function isOfPages(text) {
  return (markup.test(text) || compared2.test(text) || (store.test(text) || persistLibrary.test(text) && text.includes("persist(") || keptByItself.test(text) || text.includes("defineStore(") && keptStore.test(text)) && secret.test(text) || tokenCookie.test(text) && (cookieLibrary.test(text) || text.includes("document.cookie"))) && !isBundled(text);
}

// src/extract/typescript/services.ts
var serviceWords = ["catch", "'axios'", '"axios"', "'got'", '"got"', "node-fetch", "'request'", '"request"', "request-promise", "async", "findmany(", "findall(", "findunique", "findfirst", "findone(", "findbyid("];
var dropped = /\bcatch\s?(?:\(\s?[\w$]{1,40}(?:\s?:\s?\w{1,20})?\s?\)\s?)?\{\s{0,200}\}|\.catch\(\s?(?:async\s)?(?:\(\s?[\w$]{0,40}\s?\)|[\w$]{1,40})\s?=>\s?(?:\{\s{0,200}\}|undefined|void 0)/;
var defaulted = /\bcatch\s?(?:\(\s?[\w$]{1,40}(?:\s?:\s?\w{1,20})?\s?\)\s?)?\{\s{0,60}return(?:\s(?:null|undefined|''|""|\[\]|\{\}))?;?\s{0,60}\}/;
var outbound = /(?:\bfrom\s|\brequire\(\s?)['"](?:axios|got|node-fetch|request|request-promise(?:-native)?)['"]/;
var lost = /\.forEach\(\s{0,80}async\b|\bsetInterval\(\s{0,80}async\b|\.on(?:ce)?\(\s{0,80}['"`][\w:.-]{1,60}['"`],\s{0,80}async\b|\bnew Promise(?:<[^;()]{0,80}>)?\(\s{0,80}async\b/;
var looped = /\bfor (?:await )?\(\s?(?:const|let|var) [^\n]{1,80} of |\.(?:map|forEach)\(\s?async\b/;
var listed = /\.(?:findMany|findAll)\(/;
var queried = /\bawait\s[\w.]{1,60}\.(?:findUnique|findUniqueOrThrow|findFirst|findOne|findOneBy|findById|findByPk|findMany|findAll|findBy|count)\(/;
var rowed = /\b(?:(?:this\.)?\w{0,20}(?:prisma|db)\w{0,10}\.\w{1,60}\.(?:findMany|findUnique|findFirst|findUniqueOrThrow|findFirstOrThrow)|[A-Z]\w{1,60}\.(?:findOne|findById))\(/;
var chosen2 = /\bselect\s?:|\bomit\s?:|\.select\(/;
var inBrowser = /\b(?:document|window|navigator)\.|localStorage|from ['"](?:react|vue|svelte|zustand|preact|solid-js|@angular|@tanstack\/react)|^['"]use client['"]/m;
var elsewhere = /\.[jt]sx$|\.d\.ts$|(?:^|\/)(?:scripts?|bin|cli|migrations?|seeds?|public|static|frontend|browser(?:-extension)?|extension|composables|hooks|mobile)\//;
function queriesAgain(text) {
  const at = text.search(listed);
  return at >= 0 && queried.test(text.slice(at + 1));
}
function isOfServices({ path: path2, text }) {
  if (componentFile.test(path2) || elsewhere.test(path2)) return false;
  const has = dropped.test(text) || outbound.test(text) || lost.test(text) || defaulted.test(text) && text.includes("await ") || looped.test(text) && queriesAgain(text) || rowed.test(text) && !chosen2.test(text);
  return has && !inBrowser.test(text);
}

// src/extract/environment/addresses.ts
var localAddressWords = ["//localhost", "//127.0.0.1", "//0.0.0.0", "//192.168.", "//10.", "//172.", "//host.docker.internal"];
var host = String.raw`(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal|192\.168\.\d{1,3}\.\d{1,3}|10\.\d{1,3}\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3})`;
var localAddress = new RegExp(String.raw`\b(?:https?|wss?)://${host}(?::\d{1,5})?(?![\w.-])`, "i");
function localAddressOf(text) {
  const found2 = localAddress.exec(text.slice(0, 200));
  return found2 !== null && found2.index === 0 ? found2[0] : null;
}

// src/extract/typescript/triggers.ts
var formats = scriptFormats;
var environment = ["process.env", "import.meta.env", "deno.env", "bun.env", "$env/", "node:process", "@nestjs/config", "configservice", "createenv", "cleanenv", "env-var", "envschema", "fastify/env", "convict"];
var dotenv = ["dotenv", "loadenvfile", "envfilepath"];
var cors = ["cors", "access-control-allow-"];
var credentialUse = [
  "samesite",
  "express-session",
  "cookie-session",
  "koa-session",
  "@fastify/session",
  "@fastify/secure-session",
  "@fastify/cookie",
  "@fastify/jwt",
  "iron-session",
  "cookie-parser",
  "cookieparser",
  "jsonwebtoken",
  "jwt",
  "passport",
  "next-auth",
  "@auth/",
  "better-auth",
  "lucia",
  "headers.authorization",
  "'authorization'",
  '"authorization"',
  "x-api-key",
  "req.cookies",
  "set-cookie",
  ".cookie(",
  "next/headers",
  "basic-auth",
  "canactivate"
];
var frameworkConfiguration = /(?:^|\/)config\/config\.\w+\.[cm]?[jt]s$/;
var signingKeys = /\b(?:app|config|exports)\.keys\s?=|^\s{0,8}keys\s?:/m;
var credentials = ["app.keys", "secret", "passw", "passphrase", "pwd", "token", "api_key", "apikey", "_key", "salt"];
var given2 = String.raw`\w{0,20}['"\]]?(?:,\s{0,40}(?:default(?:Value)?|fallback))?\s?[?!]?\s?(?:[:=]|\|\||\?\?)\s{0,20}[^'"\x60\n;{}]{0,80}(['"\x60])`;
var givenPassword = new RegExp(String.raw`(?:secret|passw(?:or)?d|passphrase|pwd|salt)${given2}[^'"\x60\s]{3,200}\1`, "i");
var givenKey = new RegExp(String.raw`(?:token|api_?key|[a-z]_key)${given2}[^'"\x60\s]{0,60}(?:\d|secret|passw|admin|change|demo|test|dev|default|example)[^'"\x60\s]{0,140}\1`, "i");
var comparedPassword = /pass(?:word|wd)?\s{0,2}[!=]==?\s{0,2}['"`][^'"`\s]/i;
var accountTable = /\b\w{0,20}(?:users?|accounts|credentials|logins|passwords)\w{0,5}\s?(?::[^=\n]{1,60})?=\s?\{\s{0,40}['"]?[\w.@-]{1,60}['"]?\s?:\s?['"]/i;
var authSwitch = ["disable_auth", "disableauth", "auth_enabled", "authenabled", "enable_auth", "enableauth", "auth_disabled", "authdisabled", "skip_auth", "skipauth", "require_auth", "requireauth", "bypass_auth", "bypassauth", "no_auth", "auth_required", "authrequired"];
var tls = ["rejectunauthorized", "node_tls_reject", "strictssl", "checkserveridentity", "trustservercertificate", "tlsallowinvalid", "tlsinsecure", "sslvalidate"];
var debug = ["sourcemap", "devtool:", "productionbrowsersourcemaps", "'errorhandler'", '"errorhandler"', "introspection", "graphiql", "apolloserver", "graphqlmodule"];
var routes = [
  "express",
  "(app)",
  "(app,",
  "(router)",
  "(router,",
  "{ app",
  "app }",
  "koa",
  "fastify",
  "@nestjs/common",
  "@nestjs/core",
  "@nestjs/websockets",
  "@nestjs/graphql",
  "hono",
  "next/server",
  "use server",
  "createserver",
  ".router(",
  "router.",
  "app.get(",
  "app.post(",
  "app.use(",
  ".route(",
  ".get('/",
  '.get("/',
  ".post('/",
  '.post("/',
  ".use('/",
  '.use("/',
  "routing-controllers",
  "ctx.",
  "req.",
  "(req, res",
  "request.",
  "reply.",
  "canactivate",
  "unauthorized",
  "forbidden",
  "startstandaloneserver",
  "microrouter",
  "method === '",
  'method === "',
  "procedure",
  "router({",
  "trpc/server",
  "mergerouters(",
  ".auth.getuser(",
  ".auth.getsession(",
  ".auth.getclaims(",
  "getserversession(",
  "getserverauthsession(",
  "getironsession",
  "currentuser(",
  "auth()",
  "validaterequest(",
  "prefix: '/",
  'prefix: "/'
];
var processes = [".seed.run(", "runseeder", "sigterm", "sigint", "beforeexit", "enableshutdownhooks", ".fork(", ".listen(", "close-with-grace", "terminus", "graceful"];
var pm2Files = /(?:^|\/)(?:ecosystem[\w.-]*|pm2[\w.-]*|process(?:es)?)\.[cm]?[jt]s$/;
var activity = ["setinterval(", "node-cron", "'cron'", '"cron"', "node-schedule", "nestjs/schedule", "readfilesync", "writefilesync", "readdirsync", "execsync", "spawnsync", "hashsync", "comparesync", "pbkdf2sync", "scryptsync"];
var runsInServer = ({ path: path2, text }) => !componentFile.test(path2) && !/(?:^|\/)(?:scripts?|bin|cli|tools?)\//.test(path2) && !/\b(?:window|document)\.|from ['"](?:react|vue|svelte|commander|yargs)['"]/.test(text);
var routeFiles = /(?:^|\/)(?:pages\/api\/.+|app\/(?:.+\/)?route|middleware|proxy|config\/(?:routes|policies))\.[cm]?[jt]sx?$|^api\/.+\.[cm]?[jt]s$|(?:^|\/)src\/(?:hooks\.server|routes\/(?:.+\/)?\+(?:page\.)?server)\.[jt]s$|(?:^|\/)server\/(?:api|routes|middleware)\/.+\.[cm]?[jt]s$/;
var hook = /\buse(?:State|Effect|LayoutEffect|Reducer|Memo|Callback|Ref|Context|Transition|SWR|Query|Mutation)\s?[<(]/;
var onServer = /\bexport\b[^\n]{0,40}\b(?:loader|action|middleware)\b|\bget(?:ServerSide|Initial|Static)Props\b|['"]use server['"]/;
var runsOnServer = ({ text }) => !hook.test(text) || onServer.test(text);
var limits = ["rate-limit", "ratelimit", "throttler", "arcjet", "multer", "busboy", "fileupload", "fastify/multipart", "fastify-multipart", "formidable", "koa-body", "fileinterceptor", "filesinterceptor", "synchronize", ".sync(", "captcha", "lockout", "login_attempt", "loginattempt", "failedattempt", "failedlogin", "umzug", "better-auth"];
var limitsConcern = /express-rate-limit|rate-limiter-flexible|throttler|fastify\/rate-limit|upstash\/ratelimit|koa2?-ratelimit|hono-rate-limiter|arcjet|express-(?:slow-down|brute)|rate_?-?limit(?:er|ing)?\b(?!.{0,20}error)|\b(?:multer|busboy|formidable)\b|fastify[/-]multipart|koa-body|express-fileupload|Files?Interceptor|\bsynchronize\s?:|\b(?:sequelize|db|models)\.sync\(|captcha|lockout|(?:login|failed)_?attempt|failed_?login|umzug|better-auth/i;
var containers = ["new map", "new set", "users = [", "orders = [", "sessions = {", "tokens = [", "tokens = {", "memorysaver", "inmemory", "memorysession", "memorystore"];
var containersConcern = /\b\w{0,40}(?:session|conversation|chat|job|task|order|cart|user|token|blacklist|denylist|revoked|history|histories|message)\w{0,20}\s?(?::[^=\n]{1,120})?=\s?(?:new (?:Map|Set)\b|\{\}|\[\]|\[$)|new (?:\w{1,30}\.)?(?:MemorySaver|MemoryStore|InMemory\w+|MemorySession\w+)\(/im;
var inBrowser2 = /\b(?:document|window)\.|localStorage|from ['"](?:react|vue|svelte|zustand|preact|solid-js|@angular)|^['"]use client['"]/m;
var digestsPasswords = /(?:createHash\([^()\n]{1,20}\)\s{0,40}\.update|\b(?:md5|sha1|sha256|sha512)|\bAES\.encrypt)\([^()\n;]{0,80}(?:passw(?:or)?d|pwd|passcode)|\bAES\.encrypt\(\s{1,40}\w{0,20}password/i;
var logFiles = ["transports.file", "pino/file", "pino.destination", "log4js", "bunyan", "createwritestream"];
var logFilesConcern = /transports\.File\b|pino\/file|pino\.destination|['"]log4js['"]|['"]bunyan['"]|['"]morgan['"]/;
var tools = ["modelcontextprotocol", ".tool(", "registertool", "addtool(", "createtool", "calltoolrequestschema", "structuredtool", "dynamictool", "langchain", "from 'ai'", 'from "ai"', "function.arguments", "tool_use", "tool_call", "toolcall", "function_call"];
var declaresTool = /\b(?:registerTool|addTool|createTool|CallToolRequestSchema|DynamicStructuredTool|DynamicTool|StructuredTool)\b|\btool\(|extends Tool\b/;
var events = ["socket.on(", "client.on(", "handshake.query", "handshake.auth"];
var takesMessages = /\.on\(\s*['"]connect(?:ion)?['"]|\bfunction\b[^\n]{0,80}\(\s*(?:\w+\s*,\s*){0,2}socket\b|\bsocket\s*:\s*\w*Socket\b|\(\s*(?:\w+\s*,\s*){0,2}socket\b[^)\n]{0,60}\)\s*(?:=>|\{)/;
var holdsCredentials = /\b(?:\w{0,20}(?:access|refresh)_?token|\w{0,20}client_?secret|(?:admin|user|root|login|account)_?password)\s{0,4}[:=,}]/i;
var writesCredentials = /(?:write|output)(?:File|JSON|Json)\w{0,10}\([^;]{0,160}(?:token|cred|secret|oauth)\w{0,20}\s?[,)]/i;
var anyOf = (words2) => new RegExp(words2.map((word3) => word3.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "i");
var readsCredential = anyOf(credentialUse);
var turnsAway = /\b40[13]\b|unauthori[sz]ed|forbidden|access_?denied|\bthrow\b|\bnext\(|return (?:true|false)\b/i;
var readsEnvironment = new RegExp(`process\\.env(?!\\.NODE_ENV\\b)|${anyOf(environment.filter((word3) => word3 !== "process.env")).source}`, "i");
var environmentConcerns = ({ text }) => readsEnvironment.test(text);
var namesConcern = ({ text }) => safeguardVariable.test(text);
var routesConcern = /\.auth\.get(?:User|Session|Claims)\(|\b(?:getServer(?:Auth)?Session|getIronSession|currentUser|auth|validateRequest)\(|['"]use server['"]|@Resolver\(|['"]@trpc\/server|\b\w{0,30}[pP]rocedure\b[^;]{0,40}(?:\.(?:input|use|query|mutation)\(|=)|\b(?:\w{0,30}TRPCRouter|router|mergeRouters)\(\{?|['"](?:express|koa|@?koa[-/]router|fastify|@?hono|next\/server|https?|node:https?|@nestjs\/(?:common|core|websockets)|restify|polka|microrouter)['"/]|\bstartStandaloneServer\(|\b(?:app|router|server|api|routes?|fastify)\s{0,4}\.\s{0,40}(?:get|post|put|patch|delete|use|all|route|register|addHook)\s{0,4}\(|\b(?:req|request|ctx|reply|res)\b\s{0,3}[,):]|\bthis\.(?:route\(\s{0,40}\{|(?:use|get|post|put|patch|delete)\(\s{0,40}['"`]\/)|\b(?:get|post|put|patch|delete)\s{0,3}:\s{0,3}\{\s{0,60}['"`](?:\/|['"`]:)/;
var handsHost = /\b(?:default|\w{0,20}(?:[lL]oad\w{0,6}|[rR]outes?\w{0,6}|[sS]et_?[uU]p\w{0,10}|[iI]nit\w{0,10}|[rR]egister\w{0,10}|[cC]onfigure\w{0,10}|[mM]ount\w{0,10}|[eE]xpress)|require\(['"]\.[^'"]{1,80}['"]\))\(\s{0,20}(?:\{\s{0,20}(?:\w{1,20}\s?:\s?)?)?(?:app|server)\s{0,20}[,)}]|\w\(\s{0,20}(?:\{\s{0,20}(?:\w{1,20}\s?:\s?)?)?expressApp\s{0,20}[,)}]/;
var handsOn2 = (text) => handsHost.test(text) || /\w\(\s?(?:app|router)\s?[,)](?!\s{0,3}(?:=>|\{))/.test(text) && /\bfunction\b[^()\n]{0,60}\(\s?(?:app|router)\b|\(\s?(?:app|router)\s?[,):][^()\n]{0,80}\)?\s?=>|\b(?:app|router)\s?=>/.test(text);
var typescriptTriggers = [
  { topic: "module", formats, triggers: environment, concerns: environmentConcerns },
  { topic: "environment", formats, triggers: environment, concerns: environmentConcerns },
  { topic: "variable-names", formats, triggers: safeguardWords, concerns: namesConcern },
  { topic: "endpoints", formats, triggers: localAddressWords, concerns: ({ text, path: path2 }) => localAddress.test(text) && !/\.config\.[cm]?[jt]s$/.test(path2) },
  { topic: "ciphers", formats, triggers: ["createcipher", "encrypt("], concerns: ({ path: path2 }) => !componentFile.test(path2) },
  { topic: "dotenv", formats, triggers: dotenv },
  { topic: "cors", formats, triggers: cors, concerns: runsOnServer },
  { topic: "authentication", formats, triggers: [...credentialUse, ...authSwitch, "status(401)", "sendstatus(401)"], concerns: (file) => runsOnServer(file) && (readsCredential.test(file.text) || turnsAway.test(file.text)) },
  { topic: "credentials", formats, triggers: credentials, paths: frameworkConfiguration, concerns: (file) => runsOnServer(file) && (givenPassword.test(file.text) || givenKey.test(file.text) || comparedPassword.test(file.text) || accountTable.test(file.text) || signingKeys.test(file.text)) },
  { topic: "tls", formats, triggers: tls, concerns: runsOnServer },
  { topic: "answers", formats, triggers: answerWords, concerns: ({ text }) => saysOfAnswers.test(text) },
  { topic: "health", formats, triggers: healthWords, concerns: (file) => runsOnServer(file) && saysOfHealth(file.text) },
  { topic: "metrics", formats, triggers: metricsWords, concerns: (file) => runsOnServer(file) && saysOfMetrics.test(file.text) },
  { topic: "debug", formats, triggers: debug, concerns: runsOnServer },
  { topic: "routes", formats, triggers: routes, paths: routeFiles, concerns: (file) => runsOnServer(file) && (routeFiles.test(file.path) || routesConcern.test(file.text) || handsOn2(file.text)) },
  { topic: "services", formats, triggers: serviceWords, concerns: isOfServices },
  { topic: "rows", formats, triggers: ["@objecttype(", "schema(", "schema<", "datatype", "@entity(", "create table", "createtable(", "pgtable(", "mysqltable(", "sqlitetable(", "select * from", "returning *", "insert into", "config.json", "settings.json", "preferences.json"], concerns: ({ text }) => /\bselect\s\*\sfrom\b|\breturning\s\*/i.test(text) || /\b(?:create\s{1,8}table|insert\sinto)\b|(?:create|pg|mysql|sqlite)Table\(/i.test(text) && secretWords.test(text) || text.includes("JSON.parse(") && /(?:config|settings|preferences)\.json['"`]/i.test(text) || /\b(?:new\s|mongoose\.)(?:mongoose\.)?Schema[(<]|\bDataTypes?\.|@Entity\(|@ObjectType\(/.test(text) && /passw|token|secret/i.test(text) },
  { topic: "looked-up", formats, triggers: ["findone(", "findoneby(", "findunique(", "findfirst(", "api_keys", "apikeys", "_tokens", "createhash(", "hashtoken", "tokenhash", "hashapi", "keyhash"], concerns: (file) => runsOnServer(file) && (hashesTokens.test(file.text) || lookUps.some((pattern) => file.text.search(pattern) >= 0)) },
  { topic: "password-hashes", formats, triggers: ["createhash(", "md5(", "sha1(", "sha256(", "sha512(", "aes.encrypt("], concerns: (file) => runsOnServer(file) && digestsPasswords.test(file.text) && !inBrowser2.test(file.text) },
  { topic: "tools", formats, triggers: [...tools, "child_process", "runinnewcontext", "runinthiscontext", "new function("], concerns: (file) => runsOnServer(file) && (declaresTool.test(file.text) || mayReadModelCalls(file.text) || mayRunCompletions(file.text)) },
  { topic: "events", formats, triggers: events, concerns: (file) => runsOnServer(file) && takesMessages.test(file.text) && !inBrowser2.test(file.text) },
  { topic: "containers", formats, triggers: containers, concerns: (file) => runsOnServer(file) && containersConcern.test(file.text) && !inBrowser2.test(file.text) },
  { topic: "limits", formats, triggers: limits, concerns: (file) => runsOnServer(file) && limitsConcern.test(file.text) },
  { topic: "processes", formats, triggers: processes, paths: pm2Files, concerns: (file) => runsInServer(file) },
  { topic: "activity", formats, triggers: activity, concerns: (file) => runsInServer(file) },
  { topic: "page", formats: [...formats, "html"], triggers: pageWords, concerns: ({ text }) => isOfPages(text) },
  { topic: "server-templates", formats: ["html"], triggers: ["|safe", "| safe"], concerns: ({ text }) => skipsEscaping(text) },
  { topic: "log-files", formats, triggers: logFiles, concerns: (file) => runsInServer(file) && logFilesConcern.test(file.text) },
  { topic: "secret-files", formats, triggers: ["writefile", "outputjson", "writejson"], concerns: (file) => runsInServer(file) && (writesCredentials.test(file.text) || holdsCredentials.test(file.text)) },
  { topic: "wiring", formats, triggers: ["canactivate"], concerns: () => false }
  // rides along: its word is another topic's, and chooses nothing
];

// src/extract/dataflow/conditions.ts
var Conditions = class {
  #parameters;
  #omitted;
  #changed = /* @__PURE__ */ new Set();
  #now = [];
  constructor(parameters, omitted) {
    this.#parameters = parameters;
    this.#omitted = omitted;
  }
  /** Given another value: no longer what the call passed. */
  forget(target) {
    for (const { name } of target) this.#changed.add(name);
  }
  /** Goes through what is done where the test comes to `truth`. */
  within(test, truth, names, go) {
    return this.upTo(() => {
      this.#note(this.#said(test, truth, names, 0));
      return go();
    });
  }
  /** Behind `if (onlyAsked) return`, to the end of what is gone through: only what a call may leave out tells callers apart. */
  since(test, truth, names) {
    this.#note(this.#said(test, truth, names, 0).filter(({ omitted }) => omitted !== null));
  }
  /** What is learned on the way holds no longer. */
  upTo(go) {
    const before = this.#now;
    const given3 = go();
    this.#now = before;
    return given3;
  }
  #note(said2) {
    if (said2.length > 0) this.#now = [...this.#now, ...said2].slice(0, 6);
  }
  now() {
    return this.#now.length === 0 ? {} : { when: this.#now };
  }
  /** What the call passes: what is true or false as written, and own parameters as they came. */
  passed({ args, named: named3, spreads }, names) {
    const told2 = (arg) => truthOf(arg) ?? this.#handed(arg, names);
    if (spreads === true || named3.some(({ name }) => name === "**")) return this.now();
    return { ...this.now(), passed: [...args.slice(0, 12).map((arg, at) => ({ at, is: told2(arg) })), ...named3.slice(0, 12).map(({ name, value }) => ({ at: name, is: told2(value) }))] };
  }
  #handed(arg, names) {
    const parameter = this.#own(arg, names);
    return parameter === null ? null : { parameter, omitted: this.#omitted[parameter] ?? null };
  }
  #said(test, truth, names, depth) {
    if (test.is === "not" && depth < 4) return this.#said(test.of, !truth, names, depth + 1);
    if (test.is === (truth ? "and" : "or") && depth < 4) return test.parts.flatMap((part2) => this.#said(part2, truth, names, depth + 1));
    const parameter = this.#own(test, names);
    return parameter === null ? [] : [{ parameter, truth, omitted: this.#omitted[parameter] ?? null }];
  }
  /** The parameter that a name still is. */
  #own(term, names) {
    if (term.is !== "name" || this.#changed.has(term.name)) return null;
    const index = this.#parameters.findIndex(({ name }) => name !== "" && name === term.name);
    const known = names.get(term.name);
    const [only] = known ?? [];
    const isIt = known === void 0 || known.length === 1 && only?.origin.from === "parameter" && only.origin.index === index && only.origin.path.length === 0;
    return index >= 0 && isIt ? index : null;
  }
};
function truthOf(term) {
  if (term.is === "text") return term.value !== "";
  if (term.is === "constant") return term.truth ?? (term.value === void 0 ? null : term.value !== 0);
  if (term.is !== "name" || !/^(?:True|False|undefined)$/.test(term.name)) return null;
  return term.name === "True";
}

// src/extract/dataflow/terms.ts
function splitsFolders(term) {
  if (term.is !== "call" || term.method !== "split" || term.args.length !== 1) return false;
  const [by] = term.args;
  return by?.is === "text" && (by.value === "/" || by.value === "\\");
}
function rootOf(term, depth = 0) {
  if (depth > 8) return "";
  if (term.is === "name") return term.name;
  if (term.is === "member") return rootOf(term.on, depth + 1);
  return term.is === "call" ? rootOf(term.callee, depth + 1) : "";
}

// src/extract/dataflow/each.ts
function askedOfEach({ name, method, callee, args }) {
  const [given3] = args;
  if ((name === "any" || name === "all") && given3?.is === "call" && given3.method === "map" && given3.callee.is === "member") return ofFunction(given3.args[0], given3.callee.on, name === "any");
  return callee.is === "member" && (method === "some" || method === "every") ? ofFunction(given3, callee.on, method === "some") : null;
}
function ofFunction(each, over, holds) {
  const test = each?.is === "function" ? returned(each.body) : null;
  return test === null ? null : { test, own: itemsOf(each), over, holds };
}
function itemsOf(each) {
  return new Set(each?.is === "function" ? namesOf(each) : []);
}
function namesOf({ params }) {
  return params.flatMap((target) => target.map(({ name }) => name));
}
function returned(body, known = /* @__PURE__ */ new Map()) {
  const [step, ...more] = body;
  if (step?.do === "return" && more.length === 0) return step.value === null ? null : restored(step.value, known);
  if (step?.do === "branch" && more.length === 0 && step.otherwise.length === 0) return returned(step.then, known);
  const [only] = step?.do === "set" && step.target.length === 1 && known.size < 4 ? step.target : [];
  return step?.do === "set" && only?.member === null ? returned(more, new Map([...known, [only.name, restored(step.value, known)]])) : null;
}
function restored(term, known, depth = 0) {
  if (known.size === 0 || depth > 12) return term;
  const inner = (part2) => restored(part2, known, depth + 1);
  switch (term.is) {
    case "name":
      return known.get(term.name) ?? term;
    case "not":
      return { ...term, of: inner(term.of) };
    case "and":
    case "or":
      return { ...term, parts: term.parts.map(inner) };
    case "compare":
      return { ...term, left: inner(term.left), right: inner(term.right) };
    case "member":
      return { ...term, on: inner(term.on) };
    case "call":
      return { ...term, callee: inner(term.callee), args: term.args.map(inner) };
    default:
      return term;
  }
}
function searched(target, over, body) {
  const last = body.at(-1);
  if (over === null || last?.do !== "branch" || last.otherwise.length > 0) return null;
  const [set, leave, ...more] = last.then;
  const [only] = set?.do === "set" && truthOf(set.value) === true ? set.target : [];
  if (only?.member !== null || more.length > 0 || leave !== void 0 && leave.do !== "leave") return null;
  const { at } = last.test;
  const each = { is: "function", params: [target], body: [...body.slice(0, -1), { do: "return", value: last.test }], at };
  return { name: only.name, value: { is: "call", callee: { is: "member", on: over, name: "some", global: "", at }, name: "", method: "some", args: [each], named: [], reference: () => null, at } };
}
function isItem(term, own3) {
  return own3.size > 0 && own3.has(rootOf(term));
}

// src/extract/dataflow/trace.ts
var most4 = 12;
var longestPath2 = 5;
var mostSlots = 3;
var none = [];
function originKey(origin) {
  switch (origin.from) {
    case "parameter":
      return `p${String(origin.index)}.${origin.path.join(".")}`;
    case "global":
      return `g${origin.name}.${origin.path.join(".")}`;
    case "result":
      return `r${String(origin.call)}.${origin.path.join(".")}`;
    case "own":
      return `o.${origin.path.join(".")}`;
    case "kept":
      return `k${String(origin.call)}.${origin.path.join(".")}`;
    case "exception":
      return `e${origin.types.join("|")}.${origin.path.join(".")}`;
  }
}
function union(one, other2, limit = most4) {
  if (one.length === 0) return other2;
  if (other2.length === 0 || one === other2) return one;
  let all = null;
  for (const trace of other2) {
    if ((all ?? one).length >= limit || isAmong(trace, all ?? one)) continue;
    all ??= [...one];
    all.push(trace);
  }
  return all ?? one;
}
function isAmong(trace, traces) {
  for (const known of traces) if (known === trace || known.marks === trace.marks && sameSlots(known, trace) && isSameOrigin(known.origin, trace.origin)) return true;
  return false;
}
function isSameOrigin(one, other2) {
  return one === other2 || one.from === other2.from && originKey(one) === originKey(other2);
}
function marked(traces, marks) {
  return marks === 0 || traces.length === 0 ? traces : traces.map((trace) => (trace.marks & marks) === marks ? trace : { ...trace, marks: trace.marks | marks });
}
function added(traces, marks) {
  return marks === null ? [] : marked(traces, marks);
}
function sameSlots({ slots: one = none }, { slots: other2 = none }) {
  return one === other2 || one.length === other2.length && one.every((slot, at) => slot === other2[at]);
}
function placed2(traces, slot) {
  return traces.map((trace) => ({ ...trace, slots: [slot, ...trace.slots ?? []].slice(0, mostSlots) }));
}
function placedAnywhere(traces) {
  return traces.map((trace) => trace.slots === void 0 ? trace : { ...trace, slots: ["*", ...trace.slots].slice(0, mostSlots) });
}
function flattened(traces) {
  const isWhole = ({ origin }) => origin.from === "exception" && origin.path.length === 0;
  if (!traces.some((trace) => trace.slots !== void 0 || isWhole(trace))) return traces;
  return traces.map((trace) => {
    const { slots: _, ...rest2 } = trace;
    return isWhole(trace) ? { ...rest2, origin: { ...rest2.origin, path: ["text"] } } : rest2;
  });
}
function extended(traces, member) {
  return traces.flatMap((trace) => {
    const { slots, ...rest2 } = trace;
    if (slots !== void 0) {
      const left = within(slots, member);
      return left === null ? [] : [{ ...rest2, ...left.length > 0 && { slots: left } }];
    }
    const { origin, marks } = trace;
    if ((marks & (Mark.joined | Mark.path)) !== 0 || origin.path.length >= longestPath2 || /^(?:\*|\d+)$/.test(member) && origin.path.at(-1) === "*") return [trace];
    const key2 = origin.from !== "result" && /^\d+$/.test(member) ? "*" : member;
    return [{ ...trace, origin: { ...origin, path: [...origin.path, key2] } }];
  });
}
function inRow(on, given3, named3, roots, isBehind) {
  return given3.reduce((all, traces, at) => union(all, behind(traces, (at > 0 ? Mark.after : 0) | (at < named3 ? Mark.named : 0) | (roots && (at > 0 || isBehind) ? Mark.rooted : 0))), named3 > 0 ? marked(on, Mark.named) : on);
}
function behind(traces, marks) {
  return (marks & Mark.rooted) === 0 ? marked(traces, marks) : traces.flatMap((trace) => marked([trace], (trace.marks & Mark.after) === 0 ? marks : marks & ~Mark.rooted));
}
var kinds2 = /* @__PURE__ */ new Set(["name", "code", "type", "kind", "status", "statusCode", "status_code", "httpStatus", "httpCode", "errorCode", "errno", "constructor", "getStatus()"]);
function errorOf(origin, isKind) {
  let end = origin.path.length;
  while (end > 0 && kinds2.has(origin.path[end - 1] ?? "")) end--;
  return isKind && end === origin.path.length ? null : { ...origin, path: origin.path.slice(0, end) };
}
function hosted(origin) {
  const at = origin.path.findIndex((member) => /^(?:host(?:name)?|netloc|origin)$/.test(member));
  return at > 0 || at === 0 && origin.from !== "global" ? { ...origin, path: origin.path.slice(0, at) } : origin;
}
function sharesOrigin(one, other2) {
  const whole2 = ({ origin }) => originKey({ ...origin, path: [] });
  const all = new Set(one.map(whole2));
  return other2.some((trace) => all.has(whole2(trace)));
}

// src/extract/dataflow/answered.ts
var split = "split";
var Answered = class {
  made = /* @__PURE__ */ new Map();
  // the full name of what a name was made by: 'httpx.AsyncClient'
  #by = /* @__PURE__ */ new Map();
  // `ok = isAllowed(name)`: who asks `ok` asks that
  #records = /* @__PURE__ */ new Map();
  // `options = { shell: true }`
  #gives = /* @__PURE__ */ new Map();
  // what functions of the body give back of the names round them
  #segments = /* @__PURE__ */ new Set();
  // lists of what stands between slashes
  #tables = /* @__PURE__ */ new Set();
  // records written out whole
  #markup = /* @__PURE__ */ new Set();
  // texts with tags
  /** `const filter = () => ({ name })`: what it gives back is what its calls give; the function itself holds nothing. */
  local(target, gives) {
    for (const { name, member } of target) {
      this.#gives.delete(name);
      if (member === null && gives.length > 0) this.#gives.set(name, gives);
    }
    return [];
  }
  given(callee) {
    return callee.is === "name" ? this.#gives.get(callee.name) ?? [] : [];
  }
  remember(target, value) {
    const isOfSegments = this.isOfSegments(value);
    for (const { name, member } of target) {
      this.#segments.delete(name);
      this.#tables.delete(name);
      if (member !== null || !this.isMarkup(value)) this.#markup.delete(name);
      else this.#markup.add(name);
      if (isWrittenOut(value) && member === null) this.#tables.add(name);
      if (isOfSegments && member === null) this.#segments.add(name);
      this.#by.delete(name);
      if (value.is === "record" && member === null) this.#records.set(name, value);
      else this.#records.delete(name);
      if (value.is === "call") this.#by.set(name, value);
      if (value.is !== "call" || member !== null) continue;
      if (value.method === "split") this.made.set(name, split);
      else if (value.name !== "") this.made.set(name, value.name);
    }
  }
  /** After `for each in list: if test: found = True`. */
  loop(target, over, body) {
    const found2 = searched(target, over, body);
    if (found2 !== null) this.#by.set(found2.name, found2.value);
  }
  /** With the calls that names got their answers from. */
  meant(test, depth = 0) {
    if (depth > 8) return test;
    if (test.is === "not") return { ...test, of: this.meant(test.of, depth + 1) };
    if (test.is === "and" || test.is === "or") return { ...test, parts: test.parts.map((part2) => this.meant(part2, depth + 1)) };
    if (test.is === "compare" && test.left.is === "name") return { ...test, left: this.#place(test.left) };
    return test.is === "name" ? this.#by.get(test.name) ?? test : test;
  }
  /** `at` of `const at = name.indexOf('/')`. */
  #place(name) {
    const call = this.#by.get(name.name);
    return call !== void 0 && placing.test(call.method) ? call : name;
  }
  /** The call with the records that its arguments are called after. */
  written(call) {
    const isNamed = call.args.some((arg) => arg.is === "name" && this.#records.has(arg.name));
    return isNamed ? { ...call, args: call.args.map((arg) => arg.is === "name" ? this.#records.get(arg.name) ?? arg : arg) } : call;
  }
  /** A list of what stands between slashes: as made, under its name, or those of its items that were kept. */
  isOfSegments(list, depth = 0) {
    if (depth > 4) return false;
    if (list.is === "name") return this.#segments.has(list.name);
    if (list.is === "or") return list.parts.length === 1 && list.parts.every((part2) => this.isOfSegments(part2, depth + 1));
    return splitsFolders(list) || list.is === "call" && list.callee.is === "member" && keepsItems(list) && this.isOfSegments(list.callee.on, depth + 1);
  }
  /** A record of which every name is written in the code. */
  isTable(term) {
    return term.is === "name" ? this.#tables.has(term.name) : isWrittenOut(term);
  }
  /** `f"<h1>{name}</h1>"`, by itself or by its name. */
  isMarkup(term, depth = 0) {
    if (term.is === "name") return this.#markup.has(term.name);
    if (term.is === "record") return depth === 0 && term.entries[0]?.key === "0" && this.isMarkup(term.entries[0].value, 1);
    if (term.is === "join") return term.parts.some((part2) => part2.is === "text" ? tagged.test(part2.value) : depth < 8 && this.isMarkup(part2, depth + 1));
    return term.is === "call" && term.method === "format" && term.callee.is === "member" && term.callee.on.is === "text" && tagged.test(term.callee.on.value);
  }
  /** `path.parse(given).name`: without its folders. */
  isLastPart({ on, name }) {
    return lastParts.test(name) && (on.is === "call" ? on.name : on.is === "name" ? this.made.get(on.name) : void 0) === "path.parse";
  }
  /** `owner, name = path.split('/')`: each is one of them. */
  apart(target, value, traces) {
    if (value.is === "call" && value.name === "path.parse" && target.length > 0 && target.every(({ member }) => lastParts.test(member ?? ""))) return marked(traces, Mark.basename);
    return target.length > 0 && target.every(({ member }) => member !== null && member !== "*") && this.isOfSegments(value) ? marked(traces, Mark.basename) : traces;
  }
  /** `client.get`, `Client().get` of what the function made itself: an object of a class, which may be the project's. */
  isMade(callee) {
    const maker2 = callee.is !== "member" ? void 0 : callee.on.is === "name" ? this.#by.get(callee.on.name) : callee.on.is === "call" ? callee.on : void 0;
    return /^[A-Z][a-z]/.test(maker2?.method ?? "");
  }
  /** The call itself, or the one that gave the answer: `ok`, `result.valid`. */
  asked(test) {
    if (test.is === "call") return test;
    if (test.is === "member") return this.asked(test.on);
    return test.is === "name" ? this.#by.get(test.name) ?? null : null;
  }
};
var placing = /^(?:indexOf|lastIndexOf|find|rfind|count)$/;
var tagged = /<(?:!doctype|[a-z][a-z0-9]{0,12})(?:[\s/][^<]*)?>/i;
var lastParts = /^(?:base|name|ext)$/;
function isWrittenOut(value) {
  return value.is === "record" && value.entries.length > 0 && value.entries.every(({ key: key2 }) => key2 !== null && key2 !== "*");
}
function keepsItems({ method, args }) {
  const [each] = args;
  if (method === "filter" || method === "slice") return true;
  const [item] = method === "map" && each?.is === "function" ? each.params : [];
  return each?.is === "function" && item?.length === 1 && each.body.every((step) => givesBack(step, item[0]?.name ?? ""));
}
function givesBack(step, item) {
  if (step.do === "branch") return step.otherwise.length === 0 && step.then.every((inner) => givesBack(inner, item));
  return step.do === "return" && isTrimmed(step.value, item);
}
function isTrimmed(term, item) {
  if (term?.is === "call") return /^(?:strip|trim|lower|upper|toLowerCase)$/.test(term.method) && term.args.length === 0 && term.callee.is === "member" && isTrimmed(term.callee.on, item);
  return term?.is === "name" && term.name === item;
}

// src/extract/dataflow/attempts.ts
var parsing = /^(?:json|form|formData|text|body|get_json|loads?|parse|parseAsync|model_validate|model_validate_json)$/;
var signature = /^(?:constructEvent(?:Async)?|construct_event|verifySignature|verify_signature)$/;
var made2 = "made()";
function tries2(body) {
  const calls2 = body.flatMap((step) => step.do === "set" || step.do === "run" ? called(step.value) : step.do === "branch" && leaves(step.then) && step.otherwise.length === 0 ? [] : ["?"]);
  if (calls2.length === 0) return null;
  if (calls2.every((name) => parsing.test(name))) return "input";
  const others = calls2.filter((name) => name !== made2);
  return others.length > 0 && others.every((name) => signature.test(name)) ? "signature" : null;
}
var answering = /^(?:res|resp|response|reply)$/;
function leaves([step, ...more]) {
  return more.length === 0 && (step?.do === "return" || step?.do === "raise");
}
function called(term) {
  if (term.is !== "call") return term.is === "name" || term.is === "member" || term.is === "text" || term.is === "constant" || term.is === "index" ? [] : ["?"];
  if (term.args.length === 0 && term.callee.is === "name") return [made2];
  if (answering.test(rootOf(term.callee))) return ["?"];
  return [term.method, ...term.callee.is === "member" ? called(term.callee.on) : [], ...term.args.flatMap(called)];
}

// src/extract/dataflow/lookups.ts
function matchedBy({ params, body }) {
  const own3 = new Set(params.flatMap((target) => target.map(({ name }) => name)));
  return body.flatMap((step) => testsOf(step)).flatMap((test) => equals(test, own3));
}
function testsOf(step) {
  if (step.do === "branch") return step.otherwise.length === 0 ? [step.test] : [];
  return step.do === "return" && step.value !== null ? [step.value] : [];
}
function equals(test, own3) {
  if (test.is === "and") return test.parts.flatMap((part2) => equals(part2, own3));
  if (test.is !== "compare" || test.op !== "==") return [];
  const [isLeft, isRight] = [own3.has(rootOf(test.left)), own3.has(rootOf(test.right))];
  return isLeft === isRight ? [] : [isLeft ? test.right : test.left];
}
function equalTo(given3) {
  if (given3?.is === "call") return equalBy(given3);
  if (given3?.is !== "record") return [];
  const where = given3.entries.find(({ key: key2 }) => key2 === "where")?.value;
  if (where !== void 0) return equalTo(where);
  return given3.entries.flatMap(({ key: key2, value }) => {
    if (key2 === null || /^\$|^(?:OR|NOT|AND|select|include|order|orderBy|attributes|relations|take|skip|data)$/.test(key2)) return [];
    const same2 = value.is === "record" ? value.entries.find((entry2) => entry2.key === "equals")?.value : value;
    return same2 === void 0 || same2.is === "call" || same2.is === "text" || same2.is === "constant" ? [] : [same2];
  });
}
function equalBy({ method, args }) {
  if (method === "and") return args.flatMap((arg) => arg.is === "call" ? equalBy(arg) : []);
  const [column2, value] = method === "eq" ? args : [];
  return column2?.is === "member" && (value?.is === "name" || value?.is === "member" || value?.is === "index") ? [value] : [];
}
function isOfDatabase({ from, path: path2 }) {
  return from === "parameter" && path2.length > 1 && /^(?:db|database|prisma|drizzle|tx)$/.test(path2[0] ?? "");
}
function insists({ method }) {
  return /Or(?:Throw|Fail)$|_or_404$/.test(method);
}
function validates({ method, args }) {
  return /^(?:safe_?)?(?:parse|validate|decode)/i.test(method) && args.some((arg) => (arg.is === "name" || arg.is === "member") && /(?:schema|contract|validator|shape|dto)$/i.test(arg.name));
}
function findsNothing({ method }, truth) {
  return !truth && /^(?:async_?)?_?(?:get|find|fetch|load|look_?up|query|select|read)(?=[A-Z_]|$)/.test(method);
}

// src/extract/dataflow/calls.ts
var most5 = 200;
var nothing2 = [];
var Calls = class {
  inert = false;
  // of an object that holds nothing
  #all = [];
  #byPlace = /* @__PURE__ */ new Map();
  get all() {
    return this.#all;
  }
  indexOf({ at }) {
    return this.#byPlace.get(placeOf(at));
  }
  /** What the call gives back. One that the walk comes to again has been handed either. */
  note(term, on, given3, byName, under) {
    const before = this.indexOf(term);
    const index = before ?? this.#add(term, on, given3, byName, under);
    if (index === null) return nothing2;
    const known = before === void 0 ? void 0 : this.#all[index];
    if (known !== void 0) this.#all[index] = { ...known, args: known.args.map((arg, at) => ({ at: arg.at, traces: union(arg.traces, (at < given3.length ? given3[at] : byName[at - given3.length]) ?? nothing2) })) };
    return [{ origin: { from: "result", call: index, path: [] }, marks: validates(term) ? Mark.schema : 0 }];
  }
  #add(term, on, given3, byName, under) {
    if (this.#all.length >= most5) return null;
    const known = term.refers === true ? void 0 : term.reference();
    if (known === null) return null;
    this.#byPlace.set(placeOf(term.at), this.#all.length);
    const args = [...given3.map((traces, at) => ({ at, traces })), ...term.named.map(({ name }, at) => ({ at: name, traces: byName[at] ?? nothing2 }))];
    const holds = on.filter((trace) => this.#mayHold(trace));
    return this.#all.push({ callee: known === void 0 ? term.reference : () => known, args, ...holds.length > 0 && { on: holds }, at: term.at, ...under() }) - 1;
  }
  /** What was made of nothing holds nothing; a field of the object itself mostly is a service. */
  #mayHold({ origin, slots }) {
    if (slots !== void 0 || origin.from === "kept") return true;
    if (origin.from === "own") return origin.path.length === 0 && !this.inert;
    const made3 = origin.from === "result" ? this.#all[origin.call] : void 0;
    return made3 !== void 0 && (made3.on !== void 0 || made3.args.some(({ traces }) => traces.length > 0));
  }
};
var longest3 = 2 ** 26;
function placeOf({ start, end }) {
  return start * longest3 + end;
}

// src/extract/dataflow/constraints.ts
var none2 = () => [];
var nobody = /* @__PURE__ */ new Set();
function constraints2(test, truth, knowledge, lookup = none2, own3 = nobody, depth = 0) {
  if (depth > 12) return [];
  switch (test.is) {
    case "not":
      return constraints2(test.of, !truth, knowledge, lookup, own3, depth + 1);
    case "and":
    case "or": {
      const each = test.parts.map((part2) => constraints2(part2, truth, knowledge, lookup, own3, depth + 1));
      return test.is === "and" === truth ? each.flat() : each.every((list) => list.length > 0) ? each.flat() : [];
    }
    case "call":
      return [...said(test, truth, knowledge, lookup).filter(({ subject }) => !isItem(subject, own3)), ...ofEach(test, truth, knowledge, lookup, depth)];
    default:
      return said(test, truth, knowledge, lookup).filter(({ subject }) => !isItem(subject, own3));
  }
}
function ofEach(test, truth, knowledge, lookup, depth) {
  const each = askedOfEach(test);
  if (each?.holds !== truth) return [];
  return constraints2(each.test, truth, knowledge, lookup, each.own, depth + 1).map((one) => ({ ...one, among: each.over }));
}
function said(test, truth, knowledge, lookup) {
  switch (test.is) {
    case "compare":
      return compared3(test, truth, lookup);
    case "call":
      return [...asked(test, truth, knowledge), ...listed2(test, truth, lookup)];
    case "name":
      return listed2(test, truth, lookup);
    case "member":
      if (truth && meant.test(test.name)) return [{ subject: test.on, marks: Mark.narrowed }];
      return /^is_?(?:private|loopback|reserved|global|link_?local|multicast)$/i.test(test.name) ? [{ subject: test.on, marks: Mark.checked }] : [];
    default:
      return [];
  }
}
var meant = /^(?:is_?(?:operational|public|joi|boom|trusted|expected|custom\w*|(?:validation|http|api|app|client|user|known)_?(?:error|exception)?)|expose|public|status|status_?code|http_?(?:status|code)|user_?message)$/i;
function told({ op, left, right }, truth) {
  const subject = left.is === "member" && kinds2.has(left.name) ? left.on : left.is === "name" ? left : null;
  const isOneKind = right.is === "text" ? right.value !== "" && !/^(?:Error|Exception)$/.test(right.value) && op === (truth ? "==" : "!=") : right.is === "constant" && right.value !== void 0 && below500(op, right.value, truth);
  return subject !== null && isOneKind ? [{ subject, marks: Mark.narrowed, ...subject === left && { isKind: true } }] : [];
}
function below500(op, value, truth) {
  if (op === "==" || op === "!=") return op === "==" === truth ? value < 500 || value > 599 : value === 500;
  return op === "<" || op === "<=" ? truth && value <= 500 : (op === ">" || op === ">=") && !truth && value >= 499 && value <= 500;
}
function compared3(test, truth, lookup) {
  return [...told(test, truth), ...allowed(test, truth, lookup)];
}
var equal = Mark.checked | Mark.narrowed;
function allowed({ op, left, right }, truth, lookup) {
  if (op === "in" || op === "not in") {
    const holds = op === "in" === truth;
    if (left.is === "text") return !holds && refusedText.test(left.value) ? [{ subject: right, marks: withoutText(left.value) }] : [];
    if (holds && right.is === "member" && right.name === "parents") return [{ subject: right.on, marks: Mark.checked }];
    return holds ? [{ subject: left, marks: equal }] : [];
  }
  if (op === "is-a") return truth && isOwnError(right) ? [{ subject: left, marks: Mark.narrowed }] : [];
  if (left.is === "call" && left.callee.is === "member" && left.method === "indexOf") return [{ subject: left.callee.on, marks: left.args[0]?.is === "text" ? withoutText(left.args[0].value) : Mark.checked }];
  if (left.is === "call" && left.callee.is === "member" && placing.test(left.method) && left.args[0]?.is === "text" && refusedText.test(left.args[0].value)) return [{ subject: left.callee.on, marks: withoutText(left.args[0].value) }];
  if (op !== "==" && op !== "!=") return [];
  if (left.is === "call" && left.name === "typeof") return right.is === "text" && (op === "==" === truth ? right.value !== "object" : right.value === "object") ? left.args.map((subject) => ({ subject, marks: Mark.text })) : [];
  const isNothing2 = (term) => term.is === "constant" || term.is === "name" && term.name === "undefined" || term.is === "text" && term.value === "";
  if (op === "==" !== truth) return isNothing2(right) ? listed2(left, true, lookup) : [];
  if (isNothing2(left) || isNothing2(right)) return [];
  return [{ subject: left, marks: equal }, { subject: right, marks: equal }, ...[left, right].flatMap(common)];
}
var refusedText = /^\.$|\.\.|[/\\]/;
function common(term) {
  const [of] = term.is === "call" && term.name === "os.path.commonpath" ? term.args : [];
  const parts3 = of?.is === "record" ? of.entries.map(({ value }) => value) : of?.is === "any" ? of.parts : [];
  return parts3.slice(0, 4).map((subject) => ({ subject, marks: Mark.checked }));
}
function heldBy(marks, had) {
  const said2 = marks & ~(Mark.lexical | Mark.narrowed);
  return said2 | ((had & Mark.resolved) !== 0 ? Mark.checked : Mark.lexical);
}
function saysLittle(marks) {
  return marks === Mark.narrowed || marks === Mark.named;
}
function withoutText(refused2) {
  return /^\.{1,2}[/\\]?$/.test(refused2) ? Mark.undotted : Mark.checked;
}
function listed2(found2, truth, lookup) {
  return truth ? lookup(found2).map((subject) => ({ subject, marks: Mark.checked })) : [];
}
function isOwnError(term) {
  if (term.is === "member" && term.name === "Error") return term.on.is === "name" && !/^(?:globalThis|window|global|self)$|axios|prisma|sequelize|mongo|database|stripe|fetch|request|http|sql|redis|^pg$/i.test(term.on.name);
  return (term.is === "name" || term.is === "member") && (/^H(?:ttp|TTP)(?:Error|Exception)$/.test(term.name) || !/^(?:Error|TypeError|RangeError|EvalError|ReferenceError|AggregateError|Object)$|Axios|Prisma|Sequelize|Mongo|QueryFailed|Database|Stripe|Fetch|Request|Http|Sql/.test(term.name));
}
function asked(call, truth, knowledge) {
  const found2 = knowledge.test(call);
  if (found2 === null) return [];
  const marks = found2.when === truth ? found2.marks : found2.otherwise ?? 0;
  return marks === 0 ? [] : [{ subject: found2.subject, marks }];
}

// src/extract/dataflow/errors.ts
var named = /^_?(?:e|ex|err|error|exc|exception)$|_(?:err|error|exc|exception)$|[a-z](?:Err|Error|Exc|Exception)$/;
var Errors = class {
  #parameters;
  constructor(parameters) {
    this.#parameters = new Set(parameters.flatMap(({ name }, index) => named.test(name) ? [index] : []));
  }
  has(origin) {
    return origin.from === "exception" || origin.from === "parameter" && this.#parameters.has(origin.index);
  }
  /** What a function returns that answers with the text of an exception. */
  mayAnswer(origin) {
    return this.has(origin) || origin.from === "result" && this.#parameters.size > 0;
  }
  /** What a check tells of a value: of an exception only which it is; a folder holds a path in which `..` is worked out. */
  learnt(origin, marks, had) {
    if (origin.from === "exception") return marks & ~(Mark.checked | Mark.lexical);
    if (this.has(origin)) return marks;
    return (marks & Mark.lexical) !== 0 ? heldBy(marks, had) : (marks & Mark.checked) !== 0 ? marks & ~Mark.narrowed : marks;
  }
  /** What a name was given in development it has only there. */
  leaveDevelopment(names, name) {
    const isIt = ({ origin }) => this.has(origin) || origin.from === "result";
    for (const [known, traces] of names) if (traces.some(isIt)) name(known, traces.map((trace) => isIt(trace) ? { ...trace, marks: trace.marks | Mark.development } : trace));
  }
};

// src/extract/dataflow/effects.ts
function applied(effect, { callee, method }, { on, given: given3, byName, named: named3 }) {
  const nothing4 = [];
  const used2 = effect.of === "receiver" ? on : effect.of === "first" ? given3[0] ?? nothing4 : effect.inserts === true ? union(on, marked(given3[1] ?? nothing4, Mark.after)) : [on, ...given3, ...byName].reduce((before, each) => union(before, each), nothing4);
  if (effect.unless === "own") return added(used2, effect.marks);
  const whole2 = effect.member !== void 0 ? extended(used2, effect.member) : effect.joins === true ? inRow(on, given3, named3, effect.roots === true, callee.is === "member" && method === "joinpath") : used2;
  return added(effect.flattens === true || ((effect.marks ?? 0) & Mark.joined) !== 0 ? flattened(whole2) : whole2, effect.marks);
}

// src/extract/dataflow/handed.ts
function handed(of, { named: named3 }, on, given3, byName) {
  const nothing4 = [];
  return of.reduce((all, which) => {
    if (which === "receiver") return union(all, on);
    if (which === "fields") return named3.reduce((fields, { name }, at) => union(fields, name === "**" ? byName[at] ?? nothing4 : placed2(byName[at] ?? nothing4, name)), all);
    if (which === "all") return [...given3, ...byName].reduce((before, each) => union(before, each), all);
    const found2 = typeof which === "number" ? given3[which] : byName[named3.findIndex(({ name }) => name === which)] ?? slotted(given3[0] ?? nothing4, which);
    return union(all, found2 ?? nothing4);
  }, nothing4);
}
function slotted(record, name) {
  return record.some(({ slots }) => slots?.[0] === name) ? extended(record.filter(({ slots }) => slots?.[0] === name), name) : [];
}
function literalPath(args) {
  const [first] = args;
  return first?.is === "text" ? [first.value] : [];
}
function glues(before) {
  return before?.is === "text" && /[^/\\]$/.test(before.value);
}

// src/extract/dataflow/pruned.ts
function pruned(sinks, calls2, returns, keeps) {
  const order = [...used(sinks, calls2, returns, keeps)].sort((one, other2) => one - other2);
  const now = new Map(order.map((old, index) => [old, index]));
  const renumbered = (traces) => traces.map((trace) => ({
    ...trace,
    ...(trace.origin.from === "result" || trace.origin.from === "kept") && { origin: { ...trace.origin, call: now.get(trace.origin.call) ?? 0 } },
    ...trace.tests !== void 0 && { tests: trace.tests.map((test) => now.get(test) ?? 0) },
    ...trace.demands !== void 0 && { demands: trace.demands.map((demand) => now.get(demand) ?? 0) }
  }));
  return {
    sinks: sinks.map((sink) => ({ ...sink, traces: renumbered(sink.traces) })),
    calls: order.flatMap((at) => {
      const call = calls2[at];
      const callee = call?.callee() ?? null;
      return call === void 0 || callee === null ? [] : [{ ...call, callee, args: call.args.filter(({ traces }) => traces.length > 0).map((arg) => ({ at: arg.at, traces: renumbered(arg.traces) })), ...call.on !== void 0 && { on: renumbered(call.on) } }];
    }),
    returns: renumbered(returns),
    keeps: renumbered(keeps)
  };
}
function used(sinks, calls2, returns, keeps) {
  const keep = /* @__PURE__ */ new Set();
  const add = (at) => {
    if (keep.has(at)) return;
    keep.add(at);
    for (const { traces } of calls2[at]?.args ?? []) note(traces);
    note(calls2[at]?.on ?? []);
  };
  const note = (traces) => {
    for (const { origin, tests = [], demands = [] } of traces) {
      for (const asked3 of [...tests, ...demands]) add(asked3);
      if (origin.from === "result" || origin.from === "kept") add(origin.call);
    }
  };
  for (const { traces } of sinks) note(traces);
  note(returns);
  note(keeps);
  calls2.forEach(({ args, on }, at) => {
    if (on !== void 0 || args.some(({ traces }) => traces.length > 0)) add(at);
  });
  return keep;
}

// src/extract/dataflow/records.ts
var people = /user|account|member|customer|admin|staff|employee|person/i;
var privileged = /^(?:roles?|role_?(?:ids?|names?)|user_?roles?|is_?admin(?:istrator)?|admin|is_?super_?user|superuser|is_?staff|permissions?|scopes?|user_?type|access_?level|privileges?|is_?root)$/i;
var envelopes = /^(?:data|\$set|defaults|create|update|values|set)$/;
var rights = /admin|super_?user|is_?staff|role|permi|privileg|authoriz|^can[A-Z_]|has_?(?:perm|scope|access|right)|is_?owner|grant/i;
function isOfPeople(name) {
  return people.test(name) && !/(?:create|update|in|out|read|response|request|schema|dto|error|exception|serializer|form|input|payload|info|public|config|service|client|controller|event|token|settings|options|query|filter|params|data|view|page|manager|session|role|group|agent|log)s?$/i.test(name);
}
function isPrivileged(field2) {
  return privileged.test(field2);
}
function fixing(traces) {
  return traces.map((trace) => trace.slots === void 0 ? { ...trace, marks: trace.marks | Mark.fixed } : trace);
}
function takesRights(target) {
  return target.length > 1 && target.some(({ member }) => member !== null && privileged.test(member));
}
function givingRights(traces) {
  return traces.flatMap((trace) => {
    const slots = envelopes.test(trace.slots?.[0] ?? "") ? trace.slots?.slice(1) : trace.slots;
    const [field2] = slots ?? [];
    if (field2 === void 0 || field2 === "*") {
      if ((trace.marks & Mark.fixed) !== 0) return [];
      const { slots: _, ...whole2 } = trace;
      return trace.slots !== void 0 && slots?.length === 0 ? [whole2] : field2 === void 0 ? [trace] : [];
    }
    return privileged.test(field2) ? placed2([{ ...trace, slots: [] }], field2) : [];
  });
}
var demanding = /^(?:throw_?(?:if|unless)|assert|ensure|require|check|verify|validate|enforce|must|guard)\w*(?:access|permission|role|admin|owner|rights?|allowed|privilege|scope|authoriz)/i;
function demandsRights(callee) {
  return demanding.test(callee.slice(callee.lastIndexOf(".") + 1));
}
function asksForRights(test, depth = 0) {
  if (depth > 6) return false;
  const inner = (term) => asksForRights(term, depth + 1);
  switch (test.is) {
    case "name":
      return rights.test(test.name);
    case "member":
      return rights.test(test.name) || inner(test.on);
    case "index":
      return test.key.is === "text" && rights.test(test.key.value) || inner(test.on);
    case "call":
      return rights.test(test.method) || inner(test.callee) || test.args.some(inner);
    case "not":
      return inner(test.of);
    case "and":
    case "or":
      return test.parts.some(inner);
    case "compare":
      return inner(test.left) || inner(test.right);
    default:
      return false;
  }
}
var passwords = /^(?:password|passwd|pwd)$/i;
var accounts = /(?:^|_)(?:users?|accounts?|members?|customers?|employees?|students?|teachers?|patients?|persons?|rows?|records?)(?:_(?:data|row|record|doc|info|obj|object|in_db|from_db|details))?\d?$/i;
function againstStored({ op, left, right }) {
  if (op !== "==" && op !== "!=") return [];
  return [...isStored(left) ? [right] : [], ...isStored(right) ? [left] : []];
}
function isOfSettings(callee) {
  if (callee.is !== "member" || !/^(?:some|find|filter|every|findIndex)$/.test(callee.name)) return false;
  for (let on = callee.on; ; on = on.on) {
    if (on.is === "name") return settings.test(on.name);
    if (on.is !== "member") return false;
    if (settings.test(on.name)) return true;
  }
}
var settings = /(?:^|_)(?:cfg|config|configuration|settings|options|env)$|(?:Cfg|Config|Configuration|Settings|Options)$/;
function isStored(term) {
  const field2 = term.is === "member" ? term.name : term.is === "index" && term.key.is === "text" ? term.key.value : "";
  return passwords.test(field2) && (term.is === "member" || term.is === "index") && isAccount(term.on, 0);
}
function isAccount(term, depth) {
  switch (term.is) {
    case "name":
      return accounts.test(spaced(term.name));
    case "member":
      return accounts.test(spaced(term.name)) && !/settings|config|environ|args|options/i.test(term.on.is === "name" ? term.on.name : term.on.is === "member" ? term.on.name : "");
    case "index":
      return depth < 4 && isAccount(term.on, depth + 1);
    default:
      return false;
  }
}
function spaced(name) {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2");
}
function asksForPassword({ args, named: named3 }) {
  return named3.some(({ name }) => passwords.test(name)) || args[0]?.is === "record" && args[0].entries.some(({ key: key2 }) => key2 !== null && passwords.test(key2));
}
function passwordIn(statement) {
  const text = statement?.is === "call" ? statement.args[0] : statement;
  if (text?.is !== "text" || !/passw(?:or)?d|pwd/i.test(text.value) || /crypt|md5|sha\d|hash|digest|password\s?\(/i.test(text.value)) return null;
  if (/\bwhere\b[^;]{0,300}?\b(?:password|passwd|pwd)["'`]?\s?=\s?(?:\?|%s|:\w|\$\d|%\()/i.test(text.value)) return "WHERE";
  return /\binsert\s{1,3}into\s{1,3}\W?\w{0,30}(?:user|account|member|customer|employee|student)\w{0,10}\W?\s{0,3}\([^)]{0,300}\b(?:password|passwd|pwd)\b/i.test(text.value) ? "INSERT" : null;
}

// src/extract/dataflow/reached.ts
var most6 = 200;
var Reached = class {
  #sinks = /* @__PURE__ */ new Map();
  #isFixed = false;
  #now;
  /** `now`: what must hold where it stands. */
  constructor(now = () => ({})) {
    this.#now = now;
  }
  /** What can do no harm any more is left out; so is what a framework's global gives back to whom it came from. */
  note(kind, name, came, at, isDevelopment) {
    const traces = kind === "record" ? givingRights(came) : came;
    const answers = kind === "response" || kind === "answer";
    const left = traces.filter(({ marks, slots, origin }) => !isSpent(kind, marks, slots) && ((marks & Mark.lexical) === 0 || kind.startsWith("path-")) && (!answers || origin.from !== "global")).map((trace) => isDevelopment ? { ...trace, marks: trace.marks | Mark.development } : trace);
    if (left.length === 0) return;
    const key2 = `${kind}:${String(at.start)}`;
    const known = this.#sinks.get(key2);
    if (known === void 0 && this.#sinks.size >= most6) return;
    this.#sinks.set(key2, { sink: kind, name, traces: union(known?.traces ?? [], left), at, ...known === void 0 ? this.#now() : known.when !== void 0 && { when: known.when } });
  }
  /** What a record of a person says of rights is set by the program, wherever the rest of it comes from. */
  fix() {
    this.#isFixed = true;
  }
  all() {
    const all = [...this.#sinks.values()];
    return this.#isFixed ? all.flatMap((one) => one.sink !== "record" ? [one] : one.traces.some(({ slots }) => slots !== void 0) ? [{ ...one, traces: one.traces.filter(({ slots }) => slots !== void 0) }] : []) : all;
  }
};
function isOfException(origin, calls2) {
  const isOne = ({ from }) => from === "exception";
  const call = origin.from === "result" ? calls2[origin.call] : void 0;
  return isOne(origin) || [...call?.args ?? [], { traces: call?.on ?? [] }].some(({ traces }) => traces.some((trace) => isOne(trace.origin)));
}

// src/extract/dataflow/objects.ts
var most7 = 60;
var own2 = [{ origin: { from: "own", path: [] }, marks: 0 }];
function ownless(traces, unless = 0) {
  const isSure = ({ origin: { from }, marks }) => from !== "own" && from !== "kept" || (marks & unless) !== 0;
  return traces.every(isSure) ? traces : traces.filter(isSure);
}
function isOfObject(traces) {
  return traces?.some(({ origin }) => origin.path.length === 0 && (origin.from === "result" || origin.from === "own")) === true;
}
var Kept = class {
  self = "";
  #constructs = false;
  // the method makes the object
  #all = [];
  of(self, method) {
    this.self = self;
    this.#constructs = self !== "" && /\.(?:__init__|constructor)$/.test(method);
  }
  note(object, traces) {
    if (this.self !== "" && object === this.self) this.#all = union(this.#all, traces, most7);
  }
  /** `self.set_up()` in a constructor, after fields were given something: others may be made of them. */
  maySetUp(object) {
    return this.#constructs && object === this.self && this.#all.length > 0;
  }
  all() {
    return this.#all;
  }
  /** `parts.append(x)`: what the list holds from here on, and the name it has or the field of its own. */
  taken({ callee, method }, given3) {
    if (callee.is !== "member" || !taking.test(method)) return null;
    const { on } = callee;
    const name = on.is === "name" ? on.name : on.is === "member" && on.on.is === "name" && on.on.name === this.self ? `${this.self}.${on.name}` : "";
    const traces = given3.reduce((before, each) => union(before, each), []);
    return name === "" || traces.length === 0 ? null : { name, traces: /^(?:update|extend)$/.test(method) ? traces : placedAnywhere(traces) };
  }
};
var taking = /^(?:append|push|unshift|add|extend|insert|appendleft|update)$/;

// src/extract/dataflow/rows.ts
var fresh = /^(?:time|datetime|uuid|secrets|random|tempfile)\.|^Date\.now$|^crypto\.random|^(?:uuid|nanoid)\b/;
function endsName(parts3) {
  const last = parts3.at(-1);
  return last?.is === "text" && /^[^/\\]*\w/.test(last.value);
}
function namedUpTo(parts3, segments, made3) {
  const last = parts3.at(-1);
  if (last?.is === "text" && (segments ? /\w/ : /[/\\][^/\\]*\w/).test(last.value)) return parts3.length - 1;
  return parts3.findLastIndex((part2) => fresh.test(part2.is === "call" ? part2.name : part2.is === "name" ? made3.get(part2.name) ?? "" : ""));
}

// src/extract/dataflow/empty.ts
function emptied(test, truth, depth = 0) {
  if (depth > 8) return [];
  switch (test.is) {
    case "name":
      return truth ? [] : [test.name];
    case "not":
      return emptied(test.of, !truth, depth + 1);
    case "and":
    case "or": {
      const each = test.parts.map((part2) => emptied(part2, truth, depth + 1));
      return test.is === "and" === truth ? each.flat() : each[0]?.filter((name) => each.every((names) => names.includes(name))) ?? [];
    }
    case "compare":
      return test.op === "==" && truth || test.op === "!=" && !truth ? named2(test.left, test.right) : [];
    default:
      return [];
  }
}
function named2(left, right) {
  if (left.is === "name" && isWritten(right)) return [left.name];
  return right.is === "name" && isWritten(left) ? [right.name] : [];
}
function isWritten(term) {
  return term.is === "constant" || term.is === "name" && term.name === "undefined" || term.is === "text";
}

// src/extract/dataflow/state.ts
var Draft = class _Draft {
  #names;
  #checked;
  #sharesNames;
  #sharesChecked;
  constructor(names = /* @__PURE__ */ new Map(), checked = /* @__PURE__ */ new Map(), shares = false) {
    this.#names = names;
    this.#checked = checked;
    this.#sharesNames = shares;
    this.#sharesChecked = shares;
  }
  get names() {
    return this.#names;
  }
  get checked() {
    return this.#checked;
  }
  /** Both go on from here, each for itself. */
  copy() {
    this.#sharesNames = true;
    this.#sharesChecked = true;
    return new _Draft(this.#names, this.#checked, true);
  }
  /** Goes on where the condition comes to `truth`: what it says is empty holds nothing. */
  where(test, truth) {
    const draft = this.copy();
    for (const name of emptied(test, truth)) if ((draft.#names.get(name)?.length ?? 0) > 0) draft.name(name, []);
    return draft;
  }
  name(name, traces) {
    this.#ownNames().set(name, traces);
  }
  forget(name) {
    if (this.#names.has(name)) this.#ownNames().delete(name);
  }
  check(key2, checked) {
    if (this.#sharesChecked) this.#checked = new Map(this.#checked);
    this.#sharesChecked = false;
    this.#checked.set(key2, checked);
  }
  #ownNames() {
    if (this.#sharesNames) this.#names = new Map(this.#names);
    this.#sharesNames = false;
    return this.#names;
  }
  /** What may hold after either. A check counts where both made it, or where the other put something else in the value's place: `if (!ok(x)) x = 'a'`. */
  merged(other2) {
    const sameChecked = this.#checked === other2.#checked;
    const draft = this.copy();
    if (sameChecked && this.#names === other2.#names) return draft;
    draft.#names = mergedNames(this, other2);
    draft.#sharesNames = false;
    if (!sameChecked) draft.#checked = mergedChecks(this, other2);
    draft.#sharesChecked = sameChecked;
    return draft;
  }
};
function noteCheck(draft, key2, marks, test, isDemand) {
  const known = draft.checked.get(key2) ?? { marks: 0, tests: [], demands: [] };
  const more = test === null ? [] : [test];
  draft.check(key2, { marks: known.marks | marks, tests: isDemand ? known.tests : [...known.tests, ...more], demands: isDemand ? [...known.demands, ...more] : known.demands });
}
function noteFixed(draft, owner) {
  const [root = "", ...members2] = owner.split(".");
  const held = members2.reduce((traces, member) => extended(traces, member), draft.names.get(root) ?? []);
  for (const { origin } of held) noteCheck(draft, originKey(origin), Mark.fixed, null, false);
}
function withChecks(traces, { checked }, errors) {
  if (checked.size === 0 || traces.length === 0) return traces;
  return traces.map((trace) => {
    const { origin } = trace;
    const whole2 = origin.path.length > 0 && errors.has(origin) ? (checked.get(originKey({ ...origin, path: [] }))?.marks ?? 0) & Mark.narrowed : 0;
    const known = checked.get(originKey(origin));
    if (known === void 0) return whole2 === 0 ? trace : { ...trace, marks: trace.marks | whole2 };
    return { ...trace, marks: trace.marks | known.marks | whole2, ...known.tests.length > 0 && { tests: known.tests }, ...known.demands.length > 0 && { demands: known.demands } };
  });
}
function mergedNames(one, other2) {
  const names = new Map(narrowed(one, other2));
  narrowed(other2, one).forEach((traces, name) => {
    const known = names.get(name);
    if (known !== traces) names.set(name, known === void 0 ? traces : union(known, traces));
  });
  return names;
}
function mergedChecks(one, other2) {
  const checked = /* @__PURE__ */ new Map();
  for (const key2 of /* @__PURE__ */ new Set([...one.checked.keys(), ...other2.checked.keys()])) {
    const [here, there] = [one.checked.get(key2), other2.checked.get(key2)];
    const kept2 = here?.marks === there?.marks ? null : isReplaced(key2, one, other2) ? here : isReplaced(key2, other2, one) ? there : null;
    if (kept2 !== null && kept2 !== void 0) checked.set(key2, kept2);
    else if (here !== void 0 && there !== void 0) checked.set(key2, { marks: here.marks & there.marks, tests: here.tests.filter((test) => there.tests.includes(test)), demands: here.demands.filter((demand) => there.demands.includes(demand)) });
  }
  return checked;
}
function narrowed({ names, checked }, other2) {
  if (checked.size === 0) return names;
  const keys = [...checked].flatMap(([key2, { marks }]) => (marks & Mark.narrowed) !== 0 && ((other2.checked.get(key2)?.marks ?? 0) & Mark.narrowed) === 0 ? [key2] : []);
  if (keys.length === 0) return names;
  const isOf = (origin) => keys.includes(originKey(origin)) || origin.path.length > 0 && keys.includes(originKey({ ...origin, path: [] }));
  return new Map([...names].map(([name, traces]) => [name, traces.some(({ origin }) => isOf(origin)) ? traces.map((trace) => isOf(trace.origin) ? { ...trace, marks: trace.marks | Mark.narrowed } : trace) : traces]));
}
function isReplaced(key2, here, there) {
  const holds = (traces) => traces?.some(({ origin }) => originKey(origin) === key2) === true;
  let isHeld = false;
  let isElsewhere = true;
  here.names.forEach((traces, name) => {
    if (!isElsewhere || !holds(traces)) return;
    isHeld = true;
    isElsewhere = there.names.has(name) && !holds(there.names.get(name));
  });
  return isHeld && isElsewhere;
}

// src/extract/dataflow/tested.ts
var most8 = 8;
var Tested = class {
  #parts = /* @__PURE__ */ new Map();
  get size() {
    return this.#parts.size;
  }
  note(origin) {
    if (origin.from !== "parameter") return;
    const parts3 = this.#parts.get(origin.index) ?? /* @__PURE__ */ new Set();
    this.#parts.set(origin.index, parts3);
    if (parts3.size < most8) parts3.add(partOf(origin.path));
    else parts3.add("");
  }
  facts() {
    const parts3 = [...this.#parts].flatMap(([parameter, all]) => all.has("") ? [] : [{ parameter, parts: [...all] }]);
    return { tested: [...this.#parts.keys()], ...parts3.length > 0 && { testedParts: parts3 } };
  }
};
function partOf(path2) {
  return path2.find((member) => member !== "request" && member !== "req") ?? "";
}

// src/extract/dataflow/patterns.ts
function harmlessWhen(pattern, whole2) {
  const from = whole2.start || /^(?:\(\?[a-z]+\))?(?:\^|\\A)/.test(pattern);
  const to = whole2.end || /(?:(?<!\\)\$|\\[zZ])$/.test(pattern);
  if (from && to) return open.test(pattern.replace(refused, "").replace(listed3, "x")) ? null : true;
  if (from || /^https?/i.test(pattern)) return null;
  return refuses.test(pattern) ? false : null;
}
var refused = /\(\?![^()]{0,80}\)/g;
var listed3 = /(?<!\\)\[(?!\^)(?:[^\]\\]|\\[^SDW])+\]/g;
var open = /(?<!\\)\.[*+]|\\[SDW]\]?[*+]|\[\^|\[\\s\\S\]/;
var refuses = /\[\^|\\W|\\\.\\\.|\.\.|\\\/|\[[^\]]{0,60}\/|^\/$/;
function isScheme(text) {
  return /^(?:https?|ftps?|file|data|wss?|s3|gs|blob)(?::\/{0,2})?$/i.test(text);
}
function keepsWords(pattern) {
  const kept2 = /^(?:\[\^([^\]]+)\]|\\W)[+*]?$/.exec(pattern);
  return kept2 !== null && (kept2[1] === void 0 || /^(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|\\[wd]|\\p\{(?:L|N|Lu|Ll|Nd|Letter|Number|Alphabetic)\}|\w)+$/.test(kept2[1]));
}
function takesHarmless(pattern) {
  const groups = [...pattern.matchAll(captured)].map(([group]) => group).filter((group) => takes.test(group));
  return (groups.length > 0 ? groups : [pattern]).every((one) => !steers.test(one) && harmlessWhen(one, { start: true, end: true }) === true);
}
var captured = /(?<!\\)\((?!\?(?!P<))(?:[^()\\]|\\.){0,200}\)/g;
var takes = /\\[wdsSDW]|\[|(?<!\\)\./;
var steers = /(?<!\\)\[(?:[^\]\\]|\\.)*[./:]|(?<!\\)\.(?![*+?{])/;

// src/extract/dataflow/weak.ts
var mostSteps = 12;
var deepest = 12;
function weakTests({ bound, steps, parameters }) {
  if (parameters.length === 0 || steps.length > mostSteps) return [];
  return bound.flatMap((target, parameter) => {
    const [only] = target;
    if (only === void 0 || target.length > 1 || only.member !== null) return [];
    const asking2 = new Asking(only.name);
    asking2.block(steps, 0);
    return asking2.isWeak ? [{ parameter, marks: asking2.marks }] : [];
  });
}
var telling = /^(?:print|log|debug|info|warn|warning|error|exception|trace)$/;
var same = /^(?:strip|lstrip|rstrip|lower|upper|casefold|trim|toLowerCase|toUpperCase|toString|encode|decode)$/;
var Asking = class {
  marks = 0;
  #asked = false;
  #understood = true;
  #names;
  constructor(name) {
    this.#names = /* @__PURE__ */ new Set([name]);
  }
  get isWeak() {
    return this.#asked && this.#understood;
  }
  block(steps, depth) {
    if (depth > deepest || steps.length > mostSteps) this.#understood = false;
    else for (const step of steps) if (this.#understood) this.#step(step, depth + 1);
  }
  #step(step, depth) {
    switch (step.do) {
      case "set":
        this.#set(step);
        return;
      case "run":
        if (step.value.is !== "call" || !telling.test(step.value.method)) this.#use(step.value);
        return;
      case "branch":
        this.#test(step.test, depth);
        this.block(step.then, depth);
        this.block(step.otherwise, depth);
        return;
      case "loop":
        if (step.over !== null) this.#use(step.over);
        this.block(step.body, depth);
        return;
      case "attempt":
        for (const part2 of [step.body, ...step.handlers.map(({ body }) => body), step.last]) this.block(part2, depth);
        return;
      case "return":
        if (step.value !== null && step.value.is !== "join" && !this.#isIt(step.value)) this.#test(step.value, depth);
        return;
      case "raise":
      case "leave":
        return;
    }
  }
  #set({ target, value }) {
    const isIt = this.#isIt(value);
    for (const { name, member } of target) {
      if (isIt && member === null) this.#names.add(name);
      else if (this.#names.has(name)) this.#understood = false;
    }
    if (!isIt) this.#use(value);
  }
  /** The value itself, as it came or trimmed. */
  #isIt(term, depth = 0) {
    if (depth > 4) return false;
    if (term.is === "name") return this.#names.has(term.name);
    if (term.is === "or") return term.parts[0] !== void 0 && this.#isIt(term.parts[0], depth + 1) && term.parts.slice(1).every(({ is }) => is === "text" || is === "constant");
    if (term.is !== "call") return false;
    if (term.callee.is === "member") return same.test(term.method) && term.args.length === 0 && this.#isIt(term.callee.on, depth + 1);
    return /^(?:str|String)$/.test(term.name) && term.args.length === 1 && term.args[0] !== void 0 && this.#isIt(term.args[0], depth + 1);
  }
  #test(term, depth) {
    if (depth > deepest * 2) this.#understood = false;
    else if (this.#isIt(term)) this.#asked = true;
    else if (term.is === "not") this.#test(term.of, depth + 1);
    else if (term.is === "and" || term.is === "or" || term.is === "any") for (const part2 of term.parts) this.#test(part2, depth + 1);
    else if (term.is === "compare") this.#compare(term);
    else if (term.is === "call") this.#call(term, depth);
    else this.#use(term);
  }
  #compare({ op, left, right }) {
    const isIn = op === "in" || op === "not in";
    if (isIn && left.is === "text" && this.#isIt(right)) this.#note(lacking(left.value));
    else if (!isIn && [left, right].some((side) => this.#isLength(side)) && [left, right].some(({ is }) => is === "constant")) this.#note(0);
    else if (!isIn && [left, right].some((side) => this.#isIt(side)) && [left, right].some(isNothing)) this.#note(0);
    else for (const side of [left, right]) this.#use(side);
  }
  #call(term, depth) {
    const { method, callee, args } = term;
    const [first, second] = args;
    const isOn = callee.is === "member" && this.#isIt(callee.on);
    if (isOn && /^includes$/.test(method) && first?.is === "text") this.#note(lacking(first.value));
    else if (isOn && /^starts_?with$/i.test(method) && textsOf(first).length > 0 && textsOf(first).every(isScheme)) this.#note(0);
    else if (isOn && /^ends_?with$/i.test(method) && textsOf(first).length > 0) this.#note(Mark.named);
    else if (this.#isLength(term)) this.#note(0);
    else if (/^(?:bool|Boolean)$/.test(term.name) && first !== void 0) this.#test(first, depth + 1);
    else if (term.name === "isinstance" && first !== void 0 && this.#isIt(first) && second?.is === "name" && second.name === "str") this.#note(0);
    else this.#use(term);
  }
  #isLength(term) {
    if (term.is === "member") return term.name === "length" && this.#isIt(term.on);
    return term.is === "call" && term.name === "len" && term.args[0] !== void 0 && this.#isIt(term.args[0]);
  }
  #note(marks) {
    this.#asked = true;
    this.marks |= marks;
  }
  /** Used in a way that may say anything of it. */
  #use(term) {
    if (mentions(term, this.#names, 0)) this.#understood = false;
  }
};
function lacking(text) {
  return /\.\.|[/\\]/.test(text) ? withoutText(text) : 0;
}
function isNothing(term) {
  return term.is === "constant" || term.is === "text" && term.value === "" || term.is === "name" && /^(?:undefined|None|null)$/.test(term.name);
}
function textsOf(term) {
  const each = term?.is === "record" ? term.entries.map(({ value }) => value) : term?.is === "any" ? term.parts : term === void 0 ? [] : [term];
  return each.every(({ is }) => is === "text") ? each.map((one) => one.is === "text" ? one.value : "") : [];
}
function mentions(term, names, depth) {
  if (depth > 40) return true;
  const inner = (part2) => mentions(part2, names, depth + 1);
  switch (term.is) {
    case "text":
    case "constant":
      return false;
    case "name":
      return names.has(term.name);
    case "member":
      return inner(term.on);
    case "index":
      return inner(term.on) || inner(term.key);
    case "call":
      return inner(term.callee) || term.args.some(inner) || term.named.some(({ value }) => inner(value));
    case "join":
    case "any":
    case "and":
    case "or":
      return term.parts.some(inner);
    case "record":
      return term.entries.some(({ value }) => inner(value));
    case "choice":
      return inner(term.test) || inner(term.then) || inner(term.otherwise);
    case "compare":
      return inner(term.left) || inner(term.right);
    case "not":
      return inner(term.of);
    case "function":
      return true;
  }
}

// src/extract/dataflow/walk.ts
var deepest2 = 60;
var mostSteps2 = 6e3;
var nothing3 = [];
function dataflowOf(body, knowledge) {
  return new Walk(knowledge).whole(body);
}
var Walk = class {
  #knowledge;
  #reached = new Reached(() => this.#conditions.now());
  #calls = new Calls();
  #tested = new Tested();
  #kept = new Kept();
  #answered = new Answered();
  #conditions = new Conditions([], []);
  #errors = new Errors([]);
  #throws = false;
  #asksRights = false;
  #ofSettings = 0;
  // inside a callback that goes through what somebody configured
  #returns = nothing3;
  #state = new Draft();
  #steps = 0;
  #development = 0;
  #entered = 0;
  // functions written where they are used: what they return is no answer
  #dotted = false;
  // some name has members of its own: `self.x`
  constructor(knowledge) {
    this.#knowledge = knowledge;
  }
  whole(body) {
    const { symbol, self = "", inert = false, parameters, omitted, bound, steps, at } = body;
    this.#errors = new Errors(parameters);
    this.#conditions = new Conditions(parameters, omitted);
    for (const [index, target] of bound.entries()) this.#bind(target, [{ origin: { from: "parameter", index, path: [] }, marks: 0 }]);
    this.#kept.of(self, symbol);
    this.#calls.inert = inert;
    if (self !== "") this.#state.name(self, own2);
    this.#block(steps, 0);
    const { sinks, calls: calls2, returns, keeps } = pruned(this.#reached.all(), this.#calls.all, this.#returns, this.#kept.all());
    const weak = weakTests(body);
    if (sinks.length + calls2.length + returns.length + keeps.length + weak.length + this.#tested.size === 0) return null;
    return { kind: "dataflow", symbol, parameters, sinks, calls: calls2, returns, ...keeps.length > 0 && { keeps }, ...this.#tested.facts(), ...weak.length > 0 && { weak }, ...this.#throws && { throws: true }, ...this.#asksRights && { asksRights: true }, at };
  }
  /** True where control does not come out at the end. */
  #block(steps, depth) {
    if (depth > deepest2) return false;
    for (const step of steps) {
      if (this.#steps++ > mostSteps2) return false;
      if (this.#step(step, depth + 1)) return true;
    }
    return false;
  }
  #step(step, depth) {
    switch (step.do) {
      case "set":
        this.#answered.remember(step.target, step.value);
        this.#set(step.target, this.#answered.apart(step.target, step.value, step.value.is === "function" ? this.#answered.local(step.target, this.#enter(step.value, [], depth + 1)) : this.value(step.value, depth)), step.adds, step.value.at);
        if (step.value.is === "call" && /valid|assert|ensure|safe|sanit|path/i.test(step.value.method)) this.#demanded(step.value, depth);
        return false;
      case "run":
        this.value(step.value, depth);
        this.#demanded(step.value, depth);
        return false;
      case "branch":
        return this.#branch(step, depth);
      case "loop":
        this.#loop(step.target, step.over, step.body, depth);
        return false;
      case "attempt":
        return this.#attempt(step.body, step.handlers, step.last, depth);
      case "return":
        this.#return(step.value, depth);
        return true;
      case "raise":
        this.#anyOf(step.value === null ? [] : [step.value], depth);
        this.#throws ||= this.#entered === 0;
        return true;
      case "leave":
        return true;
    }
  }
  /** `user.role = x` writes into a record. */
  #set(target, traces, adds, at) {
    this.#bind(target, traces, adds);
    if (!adds) this.#conditions.forget(target);
    for (const { name, member } of target) {
      const [owner, field2] = [name.slice(0, Math.max(0, name.lastIndexOf("."))), name.slice(name.lastIndexOf(".") + 1)];
      if (owner === "" || member !== null || !isPrivileged(field2)) continue;
      if (isOfPeople(owner)) this.#reached.note("record", name, placed2(traces, field2), at, false);
      if (traces.length === 0) noteFixed(this.#state, owner);
      if (traces.length === 0 && isOfPeople(owner)) this.#reached.fix();
    }
  }
  #return(term, depth) {
    if (term === null) return;
    const traces = this.value(term, depth);
    this.#returns = union(this.#returns, traces);
    if (this.#entered === 0) this.#reached.note("answer", "return", traces.filter(({ origin }) => this.#errors.mayAnswer(origin) || isOfException(origin, this.#calls.all)), term.at, this.#development > 0);
    if (this.#entered === 0 && this.#knowledge.returnsPages === true && this.#answered.isMarkup(term)) this.#reached.note("html", "return", traces, term.at, this.#development > 0);
  }
  #bind(target, traces, adds = false) {
    for (const { name, member } of target) {
      const given3 = member === null ? takesRights(target) ? marked(traces, Mark.fixed) : traces : extended(traces, member);
      const all = adds ? union(this.#state.names.get(name) ?? nothing3, given3) : given3;
      this.#state.name(name, all);
      if (this.#dotted && name !== this.#kept.self) {
        for (const known of this.#state.names.keys()) if (known.startsWith(`${name}.`)) this.#state.forget(known);
      }
      this.#keep(name, given3);
    }
  }
  /** `job.name = x`: whoever is handed `job` has it too. */
  #keep(name, given3) {
    if (!name.includes(".")) return;
    this.#dotted = true;
    const [root = "", ...members2] = name.split(".");
    if (given3.length === 0 || !this.#state.names.has(root)) return;
    const all = members2.reduceRight((traces, member) => placed2(traces, member), given3);
    this.#state.name(root, union(this.#state.names.get(root) ?? nothing3, all));
    this.#kept.note(root, all);
  }
  #branch({ test, then, otherwise: otherwise2 }, depth) {
    this.value(test, depth);
    this.#asksRights ||= asksForRights(test);
    const before = this.#state;
    const development2 = this.#knowledge.isDevelopment(test);
    this.#state = before.where(test, true);
    this.#assume(test, true, depth);
    if (development2 === true) this.#development++;
    const leaves3 = this.#conditions.within(test, true, before.names, () => this.#block(then, depth));
    if (development2 === true) this.#leaveDevelopment();
    const after = this.#state;
    this.#state = before.where(test, false);
    this.#assume(test, false, depth);
    if (development2 === false) this.#development++;
    const leavesToo = this.#conditions.within(test, false, before.names, () => this.#block(otherwise2, depth));
    if (development2 === false) this.#leaveDevelopment();
    if (leaves3 !== leavesToo) this.#conditions.since(test, leavesToo, before.names);
    if (!leaves3) this.#state = leavesToo ? after : after.merged(this.#state);
    return leaves3 && leavesToo;
  }
  #leaveDevelopment() {
    this.#development--;
    this.#errors.leaveDevelopment(this.#state.names, (name, traces) => this.#state.name(name, traces));
  }
  #loop(target, over, body, depth) {
    const before = this.#state.copy();
    this.#bind(target, over === null ? nothing3 : extended(this.value(over, depth), "*"));
    this.#conditions.upTo(() => this.#block(body, depth));
    this.#answered.loop(target, over, body);
    this.#state = before.merged(this.#state);
  }
  #attempt(body, handlers, last, depth) {
    const before = this.#state.copy();
    const leaves3 = this.#conditions.upTo(() => this.#block(body, depth));
    const after = this.#state;
    let result = leaves3 ? null : after;
    const only = tries2(body);
    for (const handler of handlers) {
      this.#state = before.merged(after);
      if (handler.name !== null) this.#bind([{ name: handler.name, member: null }], [{ origin: { from: "exception", types: only === "signature" ? ["SignatureError"] : handler.types, path: [] }, marks: only === "input" ? Mark.narrowed : 0 }]);
      const gone = this.#block(handler.body, depth);
      if (!gone) result = result === null ? this.#state : result.merged(this.#state);
    }
    this.#state = result ?? after;
    return this.#block(last, depth) || result === null;
  }
  #assume(test, truth, depth) {
    for (const { subject, marks, isKind, among } of constraints2(this.#answered.meant(test), truth, this.#knowledge, (term) => this.#lookup(term, depth))) {
      if (among === void 0 || !sharesOrigin(this.value(subject, depth), this.value(among, depth))) this.#check(this.value(subject, depth), marks, null, false, isKind);
    }
    const asked3 = this.#answered.asked(test.is === "not" ? test.of : test);
    if (asked3 !== null && findsNothing(asked3, truth !== (test.is === "not"))) return;
    if (asked3 !== null) this.#asked(asked3, false, depth);
    else if (test.is === "and" || test.is === "or") for (const part2 of test.parts) this.#assume(part2, truth, depth + 1);
  }
  /** `found = table.get(name)`: what was looked up there. */
  #lookup(term, depth) {
    const call = this.#answered.asked(term);
    const known = call === null ? [] : this.#knowledge.looksUp(call);
    if (call === null || known.length === 0) return [];
    return call.callee.is === "member" && this.value(call.callee.on, depth).some(({ origin }) => !isOfDatabase(origin)) ? [] : known;
  }
  /** `if (isAllowed(name))`: whether that function looks closely only link can tell. */
  #asked(term, isDemand, depth) {
    if (this.#knowledge.looksOnly(term)) return;
    const index = this.#calls.indexOf(term);
    for (const arg of term.args) {
      const traces = this.value(arg, depth);
      if (index !== void 0) this.#check(traces, 0, index, isDemand);
      else if (this.#knowledge.checks(term)) this.#check(traces, Mark.checked, null);
    }
  }
  /** `validate(name)`: comes back only where nothing is wrong. */
  #demanded(term, depth) {
    if (term.is === "call" && this.#knowledge.demands(term) === null) this.#asked(term, true, depth);
  }
  #check(traces, marks, test, isDemand = false, isKind = false) {
    for (const { origin, marks: had } of traces) {
      if (!isDemand && !saysLittle(marks)) this.#tested.note(origin);
      const gained = this.#errors.learnt(origin, marks, had);
      if (gained === 0 && marks !== 0) continue;
      const subject = marks === Mark.narrowed ? errorOf(origin, isKind) : hosted(origin);
      if (subject !== null) noteCheck(this.#state, originKey(subject), gained & ~had, test, isDemand);
    }
  }
  value(term, depth) {
    if (depth > deepest2 || this.#steps++ > mostSteps2) return nothing3;
    const next = depth + 1;
    switch (term.is) {
      case "text":
      case "constant":
        return nothing3;
      case "name":
        return withChecks(this.#state.names.get(term.name) ?? this.#fromOutside(term.global), this.#state, this.#errors);
      case "member":
        return marked(withChecks(union(this.#member(term, next), ofModel(term)), this.#state, this.#errors), this.#answered.isLastPart(term) ? Mark.basename : 0);
      case "index": {
        const on = this.value(term.on, next);
        this.#check(this.value(term.key, next).filter(() => this.#knowledge.missesLoudly === true && this.#answered.isTable(term.on)), Mark.checked, null);
        const part2 = this.#knowledge.isExtension(term) ? nothing3 : term.key.is === "text" ? withChecks(union(extended(on, term.key.value), ofModel(term)), this.#state, this.#errors) : extended(on, "*");
        return marked(part2, this.#answered.isOfSegments(term.on) ? Mark.basename : 0);
      }
      case "call":
        return withChecks(union(this.#call(term, next), ofModel(term)), this.#state, this.#errors);
      case "join":
        return this.#joined(term, next);
      case "any":
        return placedAnywhere(this.#anyOf(term.parts, next));
      case "and":
        return marked(this.#anyOf(term.parts, next), term.parts[0] !== void 0 && this.#knowledge.isDevelopment(term.parts[0]) === true ? Mark.development : 0);
      case "or":
        return this.#anyOf(term.parts, next);
      case "record":
        return term.entries.reduce((all, { key: key2, value }) => union(key2 === null || !isPrivileged(key2) ? all : fixing(all), key2 === null ? this.value(value, next) : key2 === "*" ? placedAnywhere(this.value(value, next)) : placed2(this.value(value, next), key2)), nothing3);
      case "choice":
        return this.#choice(term, next);
      case "compare":
        this.#anyOf([term.left, term.right], next);
        for (const typed of this.#ofSettings > 0 ? [] : againstStored(term)) this.#reached.note("filter", "==", placed2(this.value(typed, next), "password"), term.at, this.#development > 0);
        this.#noteTested(term, next);
        return nothing3;
      case "not":
      case "function":
        void (term.is === "not" ? this.value(term.of, next) : this.#enter(term, [], next));
        return nothing3;
    }
  }
  #anyOf(parts3, depth) {
    return parts3.reduce((all, part2) => union(all, this.value(part2, depth)), nothing3);
  }
  #fromOutside(global) {
    return global !== "" && this.#knowledge.isSource(global) ? [{ origin: { from: "global", name: global, path: [] }, marks: 0 }] : nothing3;
  }
  #member(term, depth) {
    if (term.on.is === "name") {
      const known = this.#state.names.get(`${term.on.name}.${term.name}`);
      if (known !== void 0) return known;
    }
    const outside = this.#fromOutside(term.global);
    return outside.length > 0 ? outside : this.#knowledge.memberOf(this.value(term.on, depth), term.name);
  }
  #choice({ test, then, otherwise: otherwise2 }, depth) {
    this.value(test, depth);
    const development2 = this.#knowledge.isDevelopment(test);
    const before = this.#state;
    const branch = (term, truth) => {
      this.#state = before.where(test, truth);
      this.#assume(test, truth, depth);
      const traces = this.#conditions.within(test, truth, before.names, () => this.value(term, depth));
      this.#state = before;
      return development2 === truth ? marked(traces, Mark.development) : traces;
    };
    return union(branch(then, true), branch(otherwise2, false));
  }
  #joined({ parts: parts3, slash }, depth) {
    let all = nothing3;
    let started = false;
    const [named3, ends] = [namedUpTo(parts3, slash, this.#answered.made), !slash && endsName(parts3) ? parts3.length - 1 : 0];
    for (const [at, part2] of parts3.entries()) {
      const traces = flattened(this.value(part2, depth));
      const marks = (slash ? Mark.path : parts3.length > 1 ? Mark.joined : 0) | (started ? Mark.after : 0) | (!slash && glues(parts3[at - 1]) ? Mark.glued : 0) | (at < named3 ? Mark.named : 0) | (at < ends ? Mark.suffixed : 0) | (slash && at > 0 ? Mark.rooted : 0);
      all = union(all, behind(traces, marks));
      started ||= traces.length === 0 && !(part2.is === "text" && part2.value === "");
    }
    return all;
  }
  #enter(term, args, depth) {
    const before = this.#state;
    this.#state = before.copy();
    for (const [at, target] of term.params.entries()) this.#bind(target, args[at] ?? nothing3);
    const returnsBefore = this.#returns;
    this.#returns = nothing3;
    this.#entered++;
    this.#conditions.upTo(() => this.#block(term.body, depth));
    this.#entered--;
    const given3 = this.#returns;
    this.#returns = returnsBefore;
    this.#state = before;
    return given3;
  }
  /** `return !relative.startsWith('..')`: who asks this function learns something. */
  #noteTested(test, depth) {
    for (const truth of [true, false]) {
      for (const { subject, marks } of constraints2(test, truth, this.#knowledge)) if (marks !== 0 && !saysLittle(marks)) for (const { origin } of this.value(subject, depth)) this.#tested.note(origin);
    }
  }
  #call(term, depth) {
    this.#asksRights ||= demandsRights(term.method);
    this.#noteTested(term, depth);
    const { callee, args, named: named3 } = term;
    if (callee.is === "call") this.value(callee, depth);
    const on = callee.is === "member" ? this.value(callee.on, depth) : nothing3;
    const given3 = args.map((arg) => arg.is === "function" ? nothing3 : this.value(arg, depth));
    const byName = named3.map(({ value }) => this.value(value, depth));
    this.#ofSettings += isOfSettings(callee) ? 1 : 0;
    const fromCallbacks = args.reduce((all, arg) => arg.is === "function" ? union(all, this.#enter(arg, this.#knowledge.handedTo(term, on, arg), depth)) : all, nothing3);
    this.#ofSettings -= isOfSettings(callee) ? 1 : 0;
    const demanded = this.#knowledge.demands(term);
    if (demanded !== null) this.#check(demanded === args[0] ? given3[0] ?? nothing3 : on, term.method === "relative_to" ? Mark.lexical : Mark.checked, null);
    if (insists(term)) for (const known2 of this.#lookup(term, depth)) this.#check(this.value(known2, depth), Mark.checked, null);
    if (this.#sink(term, on, given3, byName)) return nothing3;
    const source = this.#knowledge.sourceCall(term);
    if (source !== null) return [{ origin: { from: "global", name: source, path: literalPath(args) }, marks: 0 }];
    const known = ownless(on);
    const effect = this.#knowledge.effect(term, known) ?? (known.length < on.length ? this.#knowledge.effect(term, on) : null);
    const back = effect === null ? nothing3 : applied(effect, term, { on, given: given3, byName, named: effect.joins === true ? namedUpTo(term.args, true, this.#answered.made) : 0 });
    if (effect !== null && effect.unless !== "own" && (known.length > 0 || on.length === 0) && !this.#answered.isMade(callee)) return back;
    const taken2 = this.#kept.taken(term, given3);
    if (taken2 !== null) this.#bind([{ name: taken2.name, member: null }], taken2.traces, true);
    const run = term.hands === void 0 || term.hands === null ? nothing3 : this.#call(term.hands, depth);
    const isEach = /^(?:map|flatMap)$/.test(term.method);
    const made3 = [isEach ? placedAnywhere(fromCallbacks) : fromCallbacks, this.#answered.given(callee), run, this.#noted(term, on, given3, byName), back].reduce((before, each) => union(before, each));
    return effect !== null || known.length === 0 || isEach && args[0]?.is === "function" ? made3 : union(made3, this.#knowledge.unknownMethod(term, known));
  }
  /** What the call gives back. An object whose method takes something may keep it. */
  #noted(term, on, given3, byName) {
    const result = this.#calls.note(term, on, given3, byName, () => this.#conditions.passed(term, this.#state.names));
    const object = term.callee.is === "member" && term.callee.on.is === "name" ? term.callee.on.name : "";
    const fills = [...given3, ...byName].some((traces) => traces.length > 0) || this.#kept.maySetUp(object);
    const call = object === "" || result.length === 0 || !fills ? void 0 : this.#calls.indexOf(term);
    if (call === void 0 || !isOfObject(this.#state.names.get(object))) return result;
    const kept2 = [{ origin: { from: "kept", call, path: [] }, marks: 0 }];
    this.#state.name(object, union(this.#state.names.get(object) ?? nothing3, kept2));
    this.#kept.note(object, kept2);
    return result;
  }
  #sink(term, on, given3, byName) {
    const uses2 = this.#knowledge.sinks(this.#answered.written(term), ownless(on, Mark.path), this.#answered.made);
    for (const { kind, name, of } of uses2) this.#reached.note(kind, name, handed(of, term, on, given3, byName), term.at, this.#development > 0);
    return uses2.some(({ kind, of }) => kind !== "record" && of[0] !== "$where");
  }
};

// src/extract/believed.ts
var answer = /(?:\b(?:res|response|reply)\b(?:\s{0,4}\.(?:status|code)\([^()\n]{0,40}\))?\s{0,4}\.(?:json|send)\(|\b(?:Next)?Response\.json\(|\bc\.json\(|\b(?:jsonify|JSONResponse|JsonResponse|Response)\(|\breturn\s{1,3}(?=\{))\s{0,3}/g;
var code = String.raw`(?:[oO][tT][pP](?:_?[cC]ode)?|(?:verification|verify|login|auth|sms|reset|confirmation|one_?time)_?(?:[cC]ode|[oO][tT][pP]|[pP]in)|(?:password_?)?[rR]eset_?(?:[tT]oken|[lL]ink|[uU]rl)|(?:verification|verify|activation|confirmation|magic)_?(?:[tT]oken|[lL]ink|[uU]rl))`;
var entry = new RegExp(String.raw`[{,(]\s{0,40}["']?(${code})["']?\s?(?:[:=](?!=)\s?(?!["'\x60]|true\b|false\b|null\b|None\b|True\b|False\b|undefined\b|!)(\w[\w.]{0,60})(?!\s?(?:\(|[=!]==?|\?(?!\?)|&&))\s{0,40}(?=[,})\n/#]|\|\||\?\?| or )|\s{0,40}[,}])`);
var development = /NODE_ENV|\bDEBUG\b|\bis_?(?:dev|prod|test)|development|production|\bdev_?mode|\bmock|sandbox|\.debug\b|APP_ENV|ENVIRONMENT|\bTESTING\b/i;
var otherwise = /otpauth|totp|speakeasy|authenticator|qr_?code|pick_?up|deliver|order|parcel|ride|trip|booking|ticket|backup_?code|referr|coupon|invit/i;
var longestAnswer = 500;
function givenCode(body) {
  if (development.test(body) || otherwise.test(body) || !making.test(body)) return null;
  for (const match of body.matchAll(answer)) {
    const start = match.index + match[0].length - (/[{(]\s{0,3}$/.exec(match[0])?.[0].length ?? 0);
    const given3 = body.slice(start, start + longestAnswer).split(/\n\s{0,40}\}?\)?;?\s{0,3}\n|\);|\n\s{0,40}(?:def|return|except|else)\b/, 1)[0] ?? "";
    const found2 = entry.exec(given3);
    if (found2?.[1] !== void 0) return { name: found2[1], at: start + found2.index + 1, length: found2[0].length - 1 };
  }
  return null;
}
var making = /Math\.random|randomInt|randomBytes|randomUUID|random\.(?:randint|choices?|randrange|sample)|secrets\.\w{1,20}\(|uuid4\(|uuidv4\(|token_urlsafe|get_random_string|\b(?:generate|make|create)_?\w{0,20}(?:[oO][tT][pP]|[cC]ode|[tT]oken|[pP]in)\w{0,20}\(|jwt\.(?:sign|encode)\(|make_token\(/;
var signing = /\b(?:jwt|jsonwebtoken)\.sign\(|\bjwt\.encode\(|\b(?:this\.)?jwtService\.sign(?:Async)?\(|\b(?:create|generate|issue|sign)_?(?:access|auth|jwt|login)?_?[tT]okens?(?:_for_user)?\(|\blogin_user\(|\breq\.session\.(?:user|userId|user_id)\s?=(?!=)|\bsession\[["']user(?:_id)?["']\]\s?=(?!=)/;
var asked2 = /\b(?:findUnique|findFirst|findOne|findOneBy|find_one|filter_by|filter|where|get|get_or_404|get_user_by_\w{1,20}|get_by_\w{1,20}|findBy\w{1,20}|getUserBy\w{1,20})\(\s?[^;]{0,120}?\b(email|e_?mail_?address|phone_?number|phone|mobile(?:_?number)?|user_?name|login|user_?id)\b/i;
var handed2 = /\b(?:req|request|ctx\.request|c\.req)\.(?:body|json|form|data|POST|valid)\b|\bawait req(?:uest)?\.json\(|@Body\(|\b(?:body|data|payload|dto|credentials|form)\s?:\s?[A-Z]\w{2,40}/;
var proof = /compare|verif|check|authent|valid(?!at(?:ed|ion)\b\s?[=:])|\botp|otp\b|\bcodes?\b|passw|\bpwd\b|\bpin\b|hash|bcrypt|argon|oauth|google|facebook|apple|github|discord|twitch|steam|firebase|provider|id_?token|ticket|credential|signature|ethers|recover|challenge|nonce|webauthn|passkey|magic|refresh|decode|decrypt|current_?user|req\.user|Depends\(|api_?key|secret|invit|impersonat|captcha|answer|birth|guest|anonym|demo|saml|ldap|openid|union_?id|wechat|telegram|init_?data|\b(?:body|params|query|data|payload|form)(?:\.|\[["']|\.get\(["'])\w{0,20}token|\{[^{}=]{0,120}\btoken\b[^{}=]{0,120}\}\s?=\s?(?:await )?(?:req|request|body|data)|\.create\(|\.save\(|\.add\(|insert|new User|upsert|regist|sign_?up/i;
function signedInUnproven(body) {
  const signs = signing.exec(body);
  if (signs === null || !handed2.test(body) || development.test(body)) return null;
  const found2 = asked2.exec(body);
  if (found2?.[1] === void 0 || found2.index > signs.index) return null;
  const rest2 = body.replaceAll(/process\.env(?:\.\w{1,60}|\[["']\w{1,60}["']\])|\b(?:settings|config|app\.config|configService)(?:\.\w{1,60}|\[["']\w{1,60}["']\]|\.get(?:OrThrow)?(?:<\w{1,20}>)?\(["'][\w.]{1,60}["']\)){1,2}|\b[A-Z][A-Z\d]*_[A-Z\d_]{1,60}\b/g, "").replaceAll(/\w{0,40}(?:[tT]okens?(?:_for_user)?|sign|encode|signAsync)\(/g, "(").replaceAll(/["'`][^"'`\n]{0,200}["'`]/g, '""');
  return proof.test(rest2) ? null : { name: found2[1], at: signs.index, length: signs[0].length };
}

// src/extract/unsigned-messages.ts
var sent = String.raw`(?:[\w.?]{0,40}(?<![a-zA-Z])(?:stripe|svix|webhook|hub|x|provided|received|header|request|hmac|raw)?_?(?:signature|sig)(?:_?header)?|[\w.?]{0,40}[a-z](?:Signature|Sig)(?:Header)?|(?:signature|sig)Header)`;
var read = String.raw`[\w.]{0,40}headers(?:\.get)?[[(]\s?["'][\w-]{0,40}signature[\w-]{0,20}["']\s?[\])]`;
var signature2 = `(?:${sent}|${read})`;
var secret2 = String.raw`[\w.]{0,60}(?:secret|_key|Key)\w{0,10}`;
var isSent = new RegExp(String.raw`^\s*(?:!!)?\s*(?:${secret2}\s*(?:&&|and)\s*)?${signature2}\s*(?:(?:&&|and)\s*${secret2}\s*)?$`, "i");
var isMissing = new RegExp(String.raw`^\s*(?:!\s?${signature2}|not ${signature2}|${signature2} is None|${signature2}\s?===?\s?(?:undefined|null))\s*(?:(?:\|\||or)\s*(?:!\s?|not )${secret2}\s*)?$`, "i");
var isSentAndWrong = new RegExp(String.raw`^\s*(?:${secret2}\s*(?:&&|and)\s*)?${signature2}\s*(?:&&|and)\s*(?:${secret2}\s*(?:&&|and)\s*)?(?:!|not |[\w.]{1,40}\s?!==?)`, "i");
var verifying = /construct_?Event|verif\w{0,40}\(|createHmac|\bhmac\.new|compare_digest|timingSafeEqual|validate_?(?:Webhook|Signature|Request)\w{0,20}\(/i;
var refusing2 = /\b40[0136]\b|\bthrow\b|\braise\b|return false\b|unauthori[sz]ed|forbidden|bad_?request|return (?:null|None|\{ ?(?:ok|valid|success)\s?:\s?false)/i;
var taking2 = /JSON\.parse\(|json\.loads\(|\breq(?:uest)?\.body\b|\.json\(\)|\bevent\s?=(?!=)|\bpayload\b|construct_from/;
var ofMessages = /web_?-?hook|ipn\b|\bsvix|construct_?event/i;
var elsewhere2 = /development|NODE_ENV|\bDEBUG\b|is_?dev\b|is_?test|TESTING|sandbox|DocuSign|e-?sign/i;
var judging = /(?:verif|valid|check|authenticat)\w{0,40}(?:signature|web_?hook|hmac)|(?:signature|web_?hook|hmac)\w{0,30}(?:verif|valid|check|guard)/i;
function takesUnsigned(branch) {
  const { test, then, otherwise: otherwise2, before, after, symbol } = branch;
  if (test.length > 200 || elsewhere2.test(test) || elsewhere2.test(otherwise2) || refusesWithout(before) || refusesWithout(after)) return false;
  if (isMissing.test(test)) return judging.test(symbol) && !refusing2.test(then) && /\breturn (?:true|True)\b/.test(then) && verifying.test(after);
  if (!ofMessages.test(`${symbol} ${before} ${then}`)) return false;
  if (isSentAndWrong.test(test)) return otherwise2 === "" && refusing2.test(then) && (verifying.test(test) || verifying.test(before));
  if (!isSent.test(test) || !verifying.test(then)) return false;
  if (otherwise2 !== "") return !refusing2.test(otherwise2) && taking2.test(otherwise2);
  return refusing2.test(then) && !/return false|return False|\b40[13]\b|unauthori|signature/i.test(after);
}
var missing = new RegExp(String.raw`(?:!\s?|\bnot )${signature2}[^\n]{0,80}(?:\n[^\n]{0,160}){0,2}?(?:\b40[0136]\b|\bthrow\b|\braise\b|return false|return False)`, "i");
function refusesWithout(text) {
  return missing.test(text);
}

// src/model/refusal.ts
var gathers = /valid|check|verif|problem|error|issue|warning|missing|complain|insecure|unsafe|violation|audit/i;
function gathersComplaints(name) {
  return gathers.test(name);
}

// src/extract/containers.ts
var liveWord = /^(?:ws|web_?sockets?|sockets?|sock|conn|connections?|clients?|tasks?|queues?|process|proc|threads?|future|fut|events?|locks?|mutex|semaphore|callbacks?|cb|handlers?|listeners?|func|fn|function|transports?|streams?|agents?|models?|engine|pipeline|driver|browser|page|loop|emitter|instance|cls|klass|resolve|reject|timer|timeout|interval|controller|abort_?controller|response|res|reply|writer|reader|subscriber|channel|peer|worker|executor|tracer|logger|plugin|server|room|tool|generator|watcher|subprocess)$/i;
var liveType = /(?:Event|Task|Lock|Queue|Future|WebSocket|Socket|Process|Popen|Thread|Connection|Client|Callable|Awaitable|Coroutine|Semaphore|Condition|Transport|Controller|Emitter|Stream|Writer|Reader|Response|Server|Agent|Model|Engine|Pipeline|Driver|Browser|Page|Container|Executor|Timer|Timeout|Function|Handler|Listener|Module|Generator|Manager|Runner|Service|Provider|Factory|Logger|Pool|Graph|Chain|Subject|Observable|Worker|Channel|Peer|Bot|Kernel|Sandbox|Runtime|Proxy|Subprocess|Tool|Parser|Loader|Adapter|Plugin|Limiter|Breaker|Lambda|Type|Widget|Window|Terminal|Pty|Ssh)s?$/;
var recordOfTask = /(?:Upload|Download|File|Import|Export|Batch|Generation|Processing|Conversion|Analysis|Crawl|Research|Video|Image|Audio|Transcription|Translation)Tasks?$/;
var bareLive = /^(?:ChildProcess|IPty|Promise|WeakRef|object|Object)$/;
function isLiveName(name) {
  const last = name.slice(name.lastIndexOf(".") + 1);
  if (recordOfTask.test(last)) return false;
  return liveWord.test(last.replace(/^_+/, "")) || liveType.test(last) || bareLive.test(last) || liveWord.test(/(?:^|_|[a-z0-9])([A-Z]?[a-z]+)$/.exec(last)?.[1] ?? "");
}
function isLiveType(type, isRecord = () => false) {
  return /=>/.test(type) || (type.match(/[A-Za-z_][\w.]{0,80}/g) ?? []).some((name) => liveType.test(name) && !recordOfTask.test(name) && !isRecord(name) || bareLive.test(name));
}
var plainTypes = /* @__PURE__ */ new Set([
  "dict",
  "list",
  "set",
  "tuple",
  "str",
  "int",
  "float",
  "bool",
  "bytes",
  "any",
  "optional",
  "union",
  "none",
  "typing",
  "ordereddict",
  "defaultdict",
  "deque",
  "datetime",
  "date",
  "mapping",
  "mutablemapping",
  "literal",
  "sequence",
  "uuid",
  "string",
  "number",
  "boolean",
  "record",
  "array",
  "readonlyarray",
  "null",
  "undefined",
  "map",
  "partial",
  "readonly",
  "unknown",
  "collections",
  "t"
]);
function isPlainType(type, isRecord) {
  if (/=>|\bobject\b/.test(type)) return false;
  return (type.replaceAll(/['"]/g, "").match(/[A-Za-z_]\w{0,80}(?!\w|\??\s?:)/g) ?? []).every((name) => plainTypes.has(name.toLowerCase()) || isRecord(name));
}
var keepers = /(?:Service|Manager|Store|Registry|Repository|Storage|Queue|Tracker)$/;
var startsProgram = /(?<!__)(?:^|[._])(?:(?:create|make|build)_?\w{0,20}(?:app|server|application|services)\w{0,12}|lifespan|on_?startup|startup\w{0,20}|init(?:iali[sz]e)?_[a-z]\w{1,30}|init[A-Z]\w{0,30}|initialize\w{0,20}|set_?up_?\w{0,20}|bootstrap|main|start_?server)$/i;
var writes = /\b(?:redis|db|database|cursor|collection|prisma|repo|\w{1,30}(?:_repo|Repo)|repository|supabase|firestore|dynamo\w{0,10}|s3|mongo\w{0,10}|storage|disk|conn|pool|knex|orm|dao|persist\w{0,12}|\w{1,20}Repository|\w{1,20}Model|localStorage|AsyncStorage|kv)\b\s{0,3}(?:\.|\?\.|\()|\.(?:commit|execute|executemany|insert_one|update_one|replace_one|write_text|write_bytes|add_all|findOne|findUnique|upsert|bulk_create)\(|\bjson\.dump\(|\bpickle\.dump\(|\b(?:write|output)(?:File|Json|JSON)(?:Sync)?\(|\bopen\([^)\n]{1,120}['"][wax]b?\+?['"]|\b_?(?:save|persist|flush|dump|sync)(?:_to)?_?(?:to_?)?(?:disk|file|state|store|db|all|sessions?|jobs?|data|tasks?|history|storage)?\(|\.save\(/i;
var sharedStore = /\b(?:redis|ioredis|memcache\w{0,6}|valkey|dynamodb|upstash)\b/i;
function isPersisting(code3, language) {
  return saidInCode(writes, code3, language);
}
function knowsSharedStore(code3, language) {
  return saidInCode(sharedStore, code3, language);
}
var prose = {
  python: /^[ \t]{0,40}[rRuU]?("""|''')[^]{0,8000}?\1|(?:^|[ \t])#[^\n]{0,2000}/gm,
  javascript: /\/\*[^]{0,8000}?\*\/|(?:^|[\s;{}])\/\/[^\n]{0,2000}/gm
};
function saidInCode(words2, code3, language) {
  return words2.test(code3) && words2.test(code3.replaceAll(prose[language], " "));
}
function gathered() {
  return { grows: [], removes: [] };
}
var mostGrowths = 8;
function summary({ grows, removes }, used2) {
  return {
    grows: grows.slice(0, mostGrowths).map(({ symbol, fields, at }) => ({ symbol, fields, at })),
    removes: distinctRemovals(removes),
    used: [...new Set(used2)].slice(0, 20),
    ...grows.some(({ live }) => live) && { live: true }
  };
}
function distinctRemovals(removes) {
  return [...new Map(removes.map((one) => [`${one.symbol} ${one.how}`, one])).values()].slice(0, mostGrowths);
}

// src/extract/overview.ts
function* overviewOf(module) {
  yield* settings2(module);
  if (module.language === "python") yield* columns2(module);
  yield* traits(module);
}
function* settings2(module) {
  const django = isDjangoSettings(module);
  for (const owner of module.classes) for (const field2 of owner.fields) yield* fieldSetting(owner, field2);
  for (const binding of module.bindings) yield* bindingSetting(binding, django);
  for (const { exported, value } of module.exports) if (value?.kind === "map") yield* mapSettings(exported, value, 0);
}
function* fieldSetting(owner, field2) {
  const { name, at, value: fallback, annotation } = field2;
  const made3 = { kind: "setting", name, owner: owner.name, at, ...fallback && { fallback }, ...annotation !== void 0 && { annotation } };
  if (owner.settings !== void 0) {
    yield { ...made3, variables: variablesOf(owner, field2) };
    return;
  }
  const reads = fallback === void 0 ? [] : envReads(fallback);
  if (reads.length > 0) yield { ...made3, variables: reads.map((read2) => read2.name) };
}
function* bindingSetting({ name, value, at, annotation }, django) {
  if (value.kind === "map") {
    yield* mapSettings(name, value, 0);
    return;
  }
  const reads = envReads(value);
  if (reads.length === 0 && !(django && /^[A-Z][A-Z0-9_]*$/.test(name))) return;
  yield { kind: "setting", name, variables: reads.map((read2) => read2.name), fallback: value, at, ...annotation !== void 0 && { annotation } };
}
function* mapSettings(prefix, map, depth) {
  if (depth > 4) return;
  for (const { key: key2, value } of map.entries) {
    if (key2.kind !== "literal" || typeof key2.value !== "string") continue;
    const name = `${prefix}.${key2.value}`;
    if (value.kind === "map") yield* mapSettings(name, value, depth + 1);
    const reads = value.kind === "map" ? [] : envReads(value);
    if (reads.length > 0) yield { kind: "setting", name, variables: reads.map((read2) => read2.name), fallback: value, at: value.at };
  }
}
function isDjangoSettings(module) {
  if (module.language !== "python") return false;
  return module.bindings.some(({ name }) => name === "INSTALLED_APPS" || name === "ROOT_URLCONF" || name === "MIDDLEWARE");
}
function* columns2({ classes: classes2 }) {
  for (const { name: table, fields } of classes2) {
    for (const { name, value, at } of fields) {
      const type = value === void 0 ? null : columnType(value);
      if (type !== null) yield { kind: "column", table, name, at, ...type };
    }
  }
}
function columnType(value) {
  if (value.kind !== "call") return null;
  const name = nameOf(value.callee);
  if (name === "Column" || name === "mapped_column") {
    const types = value.args.map((arg) => nameOf(arg.kind === "call" || arg.kind === "new" ? arg.callee : arg)).filter((each) => each !== "");
    return { type: types[0] ?? "", by: "sqlalchemy" };
  }
  return /^[A-Z]\w*Field$/.test(name) && value.callee.kind === "member" ? { type: name, by: "django" } : null;
}
function nameOf(value) {
  return value.kind === "name" || value.kind === "member" ? value.name : "";
}
var cryptography = /^(?:cryptography(?:\.|$)|Crypto(?:dome)?\.Cipher|nacl|fernet_fields|encrypted_fields|encrypted_model_fields|django_cryptography|sqlalchemy_utils\.types\.encrypted|pgcrypto|google\.cloud\.kms|hvac|tink|@aws-sdk\/client-kms|libsodium|tweetnacl|typeorm-encrypted|mongoose-encryption|sequelize-encrypted|prisma-field-encryption)/;
function* traits(module) {
  const { at } = module;
  if (isDjangoSettings(module)) yield { kind: "code-trait", trait: "django-settings", at };
  if (encrypts(module)) yield { kind: "code-trait", trait: "encryption", at };
  if (module.language === "python" && configuresApplication(module)) yield { kind: "code-trait", trait: "application-configuration", at };
}
function encrypts({ imports, functions: functions2, classes: classes2 }) {
  if (imports.some((each) => cryptography.test(each.from) || /encrypt|fernet|cipher/i.test(each.imported ?? ""))) return true;
  return functions2.some(({ name }) => /encrypt|cipher/i.test(name)) || classes2.some(({ name }) => /encrypt|cipher/i.test(name));
}
function configuresApplication({ bindings, classes: classes2 }) {
  return bindings.some(({ name }) => name.startsWith("app.config.")) || classes2.some(({ name, fields }) => fields.length > 0 && /config|settings/i.test(name));
}

// src/extract/returned-rows.ts
var page = /^\s{0,10}(?:await )?(?:\w{1,40}\.){0,3}\w{0,40}(?:render|template)\w{0,40}\(/i;
var mostRounds = 5;
var longestStatement = 400;
function isGivenBack(body, query, exits) {
  const names = assignedBefore(body, query.at);
  return leaves2(body, query.at, names === null ? /* @__PURE__ */ new Set() : holders(body, names), exits);
}
function givenBack(body, names, at, exits) {
  return names.some((name) => leaves2(body, at, holders(body, name), exits));
}
function leaves2(body, from, names, exits) {
  for (const exit of body.matchAll(exits)) {
    const start = exit.index + exit[0].length;
    const given3 = statementFrom(body, start);
    if (page.test(given3)) continue;
    if (start <= from && from < start + given3.length) return !projects(given3.slice(from - start));
    if (exit.index > from && [...names].some((name) => holdsWhole(given3, name))) return true;
  }
  return false;
}
var taken = [
  /\bdelete\s{1,4}[\w.?!]{1,60}\.(\w{1,60})|\bdel\s{1,4}\w{1,60}\[["'](\w{1,60})["']\]|\.pop\(\s?["'](\w{1,60})["']/g,
  /\.(\w{1,60})\s?=\s?(?:null|undefined|''|""|`|["']\*|\w{0,20}(?:mask|redact|hide|obscure)\w{0,20}\()/gi,
  /\{[^{}]{0,300}?\.\.\.\w[^{}]{0,400}/g
  // an object spread, its other entries stand beside
];
function withheld(body) {
  const [away = /^/g, over = /^/g, spread = /^/g] = taken;
  const names = [...body.matchAll(away), ...body.matchAll(over)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  for (const [object] of body.matchAll(spread)) names.push(...[...object.slice(1).matchAll(/(?:^|[,{]|\n)\s{0,40}(\w{1,60})\s?:/g)].map((match) => match[1] ?? ""));
  return [...new Set(names)];
}
function holders(body, first) {
  const names = /* @__PURE__ */ new Set([first]);
  const assignments = [...body.matchAll(/^[ \t]{0,80}(?:const |let |var )?(\w{1,60})(?:\s?:\s?[\w[\], |<>.]{1,60})?\s?=(?!=)\s?(\{\n[^{}]{1,400}\}|.{1,400}$)/gm)];
  for (let round = 0; round < mostRounds; round++) {
    const before = names.size;
    for (const [, name, value] of assignments) {
      if (name !== void 0 && value !== void 0 && !names.has(name) && [...names].some((held) => holdsWhole(value, held))) names.add(name);
    }
    if (names.size === before) break;
  }
  return names;
}
function assignedBefore(body, at) {
  const before = body.slice(Math.max(0, at - longestStatement), at);
  const found2 = [...before.matchAll(/(?:^|\n)[ \t]{0,80}(?:const |let |var )?(?:[{[]\s?(?:rows\s?:\s?)?)?(\w{1,60})(?:\s?,\s?\w{1,40})?(?:\s?[}\]])?(?:\s?:\s?[\w[\], |<>.]{1,60})?\s?=(?!=)/g)].at(-1);
  if (found2?.[1] === void 0) return null;
  const between = before.slice(found2.index + found2[0].length);
  return /\n\s{0,80}(?:if|for|return|else|try)\b|\n\s{0,40}\n/.test(between) ? null : found2[1];
}
function statementFrom(text, start) {
  let depth = 0;
  const end = Math.min(text.length, start + 1200);
  for (let at = start; at < end; at++) {
    const unit = text[at];
    if (unit === "(" || unit === "[" || unit === "{") depth++;
    else if (unit === ")" || unit === "]" || unit === "}") depth--;
    if (depth < 0 || depth === 0 && (unit === "\n" || unit === ";")) return text.slice(start, at);
  }
  return text.slice(start, end);
}
function holdsWhole(expression, name) {
  if (!expression.includes(name)) return false;
  if (/\bcls\s?=\s?\w/.test(expression)) return false;
  const item = new RegExp(String.raw`\bfor\s{1,3}(\w{1,40})\s{1,3}in\s{1,3}${name}\b`).exec(expression);
  if (item?.[1] !== void 0) return uses(expression.slice(0, item.index), item[1]);
  const mapped = new RegExp(String.raw`\b${name}\??\.map\(\s?(?:async\s)?\(?(\w{1,40})[^=\n]{0,40}\)?\s?=>([^;]{0,400})`).exec(expression);
  if (mapped?.[1] !== void 0 && new RegExp(String.raw`\{[^{}]{0,300}\.\.\.${mapped[1]}\b(?!\.)`).test(mapped[2] ?? "")) return true;
  return uses(expression, name);
}
var unwrapping = String.raw`\s?\.(?:fetchall|fetchone|all|first|one|one_or_none|scalars|mappings|scalar|scalar_one_or_none|scalar_one|to_dict|dict|toObject|toJSON|_asdict|_mapping)\b|(?:\??\.rows(?:\??\[0\])?|(?<=s)\??\[0\])(?![\w.([?])`;
function uses(expression, name) {
  const whole2 = new RegExp(String.raw`(?<![\w."'])${name}(?=${unwrapping}|(?!\s?[\w."'\[(:=?]|\s(?:is|if|and|or|in|not)\b))`, "g");
  return [...expression.matchAll(whole2)].some(({ index }) => standsWhole(expression.slice(0, index)));
}
function standsWhole(before) {
  if (/(?<![\w.])(?!dict|list|zip)(?!\w{0,30}(?:json|response)\w{0,10}\()[a-z_]\w{0,60}\(\s?\w[\w.]{0,60},[\w.\s,]{0,80}$/i.test(before)) return false;
  return !/\b(?:len|bool|getattr|hasattr|sum|min|max|any|all|count|isinstance|str|set|not|\w{0,30}(?:token|jwt|response|out|public|serial|schema|validate|render|create|encode|sign|login|handle|redirect|from_orm)\w{0,30})\s?[( ]\s?[\w.\s,]{0,40}$/i.test(before);
}
function projects(rest2) {
  return /\.(?:count|exists|scalar|delete|update|with_entities|values_list|values|only|select|distinct|project)\(/.test(rest2);
}

// src/extract/connecting-names.ts
var mostLeads = 8;
var functions = /(?:^|_)(?:db|database|conn|connect|connection|engine|pool|redis|mongo|client|session|cursor|store|service|repo|repository|dao)(?:_|$)|(?:Db|DB|Database|Connection|Engine|Pool|Redis|Mongo|Client|Session|Service|Repository)$|^(?:getDb|connect|dbConnect|connectDB|openDb)/;
var classes = /^[A-Z]\w{0,60}(?:Service|Manager|Repository|Repo|Store|Storage|Client|DAO|Dao|Database|DB|Db|Handler|Agent|Pool|Engine|Cache|Connection|Connector|Adapter|Gateway|Helper)$|^(?:Database|DB|Db)$/;
function mayLead(name) {
  return name.length > 2 && name.length < 60 && (classes.test(name) || functions.test(name) && !/^[A-Z]/.test(name));
}
function maker(name) {
  return name.replaceAll("()", "").split(".").slice(-2).join(".").replace(/^(?:motor_asyncio|mongo_client|asyncio|engine|create)\./, "").slice(0, 60);
}

// src/extract/looked-up.ts
var ofTokens = /^(?:\w{0,24}_?(?:Api|API|Auth|User|Access|Session|Bearer|Login|Refresh|Personal|Admin|Expiring|Level|Account|Service)_?)?(?:Tokens?|Keys?|Sessions?)(?:Model|Entity|Table|DB)?$|^(?:api_?|auth_?|user_?|access_?|refresh_?)?(?:tokens?|keys|sessions?|tokens?_collection)$/;
var ofPeople = /^(?:App|Admin|Api|API)?(?:Users?|Accounts?|Members?|Employees?|Customers?|Clients?|Project|Organi[sz]ation|Query|Dashboard)(?:Model|Entity|Table|DB)?$|^(?:cls|users?|accounts?|customers?)$/;
var elsewhere3 = /invit|verif|reset|share|confirm|black|revok|device|push|csrf|oauth|provider|integration|temp|public|recover|vapid|fcm/i;
var asksWho = /auth|current_?user|log_?in|middleware|security|verify|check_|by_(?:api_?|auth_?|access_?)?(?:token|key)|get_user|credential|permission/i;
var saysHashed = /hash|digest|sha(?:256|512|_)|hmac|encrypt|cipher|fingerprint/i;
function isCredential(table, name) {
  if (elsewhere3.test(table) || elsewhere3.test(name)) return false;
  if (name === "value" || name === "key") return /(?:Tokens?|Api_?Keys?)(?:Model|Entity|Table|DB)?$/i.test(table) && ofTokens.test(table);
  return ofTokens.test(table) || ofPeople.test(table);
}

// src/extract/loop-queries.ts
var most9 = 8;
var furthest = 3e3;
function* loopQueries(text, words2) {
  let count = 0;
  for (const match of text.matchAll(words2.loop)) {
    const [whole2] = match;
    const { items = "", rows: source = "", items2 = "", rows2 = "" } = match.groups ?? {};
    const body = words2.bodyOf(text, match);
    const query = words2.query.exec(body);
    if (query === null || count >= most9) continue;
    const rows = (source || rows2).trim();
    if (!words2.rows.test(rows) && !isFilledByQuery(text, match.index, rows, words2.rows)) continue;
    if (!mentions2(items || items2, statementAt(body, query.index)) || endsTheLoop(body, query.index)) continue;
    count++;
    const start = match.index + whole2.length + query.index;
    yield { kind: "loop-query", rows: rows.replaceAll(/\s+/g, " ").slice(0, 60), loop: { start: match.index + whole2.length - whole2.trimStart().length, end: match.index + whole2.length }, at: { start, end: start + query[0].length } };
  }
}
function isFilledByQuery(text, before, name, rows) {
  if (!/^\w{1,60}$/.test(name)) return false;
  const above = text.slice(Math.max(0, before - furthest), before);
  const given3 = [...above.matchAll(new RegExp(`(?:^|[\\s;{])(?:const |let |var )?${name}(?:\\s?:[^=\\n]{1,80})?\\s?=(?!=)`, "g"))].at(-1);
  if (given3 === void 0) return false;
  const from = given3.index + given3[0].length;
  return rows.test(statementAt(above, from));
}
function statementAt(text, at) {
  let depth = 0;
  const end = Math.min(text.length, at + 700);
  for (let next = at; next < end; next++) {
    const sign = text[next];
    if (sign === "(" || sign === "[" || sign === "{") depth++;
    else if (sign === ")" || sign === "]" || sign === "}") depth--;
    else if ((sign === "\n" || sign === ";") && depth <= 0 && !/^\s*\./.test(text.slice(next + 1, next + 40))) return text.slice(at, next);
    if (depth < 0) return text.slice(at, next);
  }
  return text.slice(at, end);
}
function mentions2(items, statement) {
  const names = items.match(/[A-Za-z_]\w{0,60}/g) ?? [];
  return names.some((name) => new RegExp(`\\b${name}\\b`).test(statement));
}
function endsTheLoop(body, at) {
  const start = body.lastIndexOf("\n", at) + 1;
  const indent = /^[ \t]*/.exec(body.slice(start, start + 80))?.[0].length ?? 0;
  if (/^\s*(?:return|raise|throw)\b/.test(body.slice(start, at + 1))) return true;
  for (const line of body.slice(at).split("\n").slice(1)) {
    const depth = line.length - line.trimStart().length;
    if (line.trim() === "") continue;
    if (depth < indent) return false;
    if (depth === indent && /^\s*(?:return|break|raise|throw)\b/.test(line)) return true;
  }
  return false;
}

// src/extract/swallowing.ts
var mostPlaces = 20;
var directive = /\b(?:noqa|nosec|nosem|pragma|pylint|type:|ruff|flake8|eslint|biome|ts-|istanbul|noinspection|sonar|NOSONAR|TODO|FIXME)\b[^\n]*/gi;
function isReason(comment2) {
  if (comment2 === void 0) return false;
  const words2 = comment2.replaceAll(directive, "").match(/[\p{L}\d]{2,40}/gu) ?? [];
  return words2.length >= 3 || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]{4}/u.test(comment2);
}
var cleaning = /(?:^|[.\s_])a?(?:close|cancel|terminate|kill|unlink|rmtree|rmdir|rm|rmSync|unlinkSync|remove|delete|del|shutdown|disconnect|quit|rollback|release|unlock|unsubscribe|flush|cleanup|clean_up|stop|join|wait|detach|destroy|abort|dispose|end|pause|removeListener|empty_cache|collect|reconfigure|setlocale|set_event_loop_policy|revoke|reset|free|discard|drain|wait_closed|aclose|chmod|killpg|send_signal)\w*\(|\bLOCK_UN\b/i;
var plumbing = /^(?:if\b|else\b|elif\b|for\b|with\b|while\b|return\b|await$|try\b|pass\b|const\b|let\b|[})\]]|\w+\s*=\s*None\b)/;
function isCleanup(lines) {
  const acts = lines.filter((line) => !plumbing.test(line) || cleaning.test(line));
  return acts.length > 0 && acts.every((line) => cleaning.test(line));
}

// src/extract/secret-files.ts
var whole = /^(?:\w{0,30}_)?(?:tokens?|creds?|credentials?|oauth|secrets?)(?:_(?:data|store|info|cache|json|response|dict|object|record)s?)?$/;
var other = /(?:^|_)(?:max|num|total|input|output|prompt|completion|count|counts|usage|stop|eos|pad|special|vocab|design|mask|test|mock|fake|next|page|csrf|css|theme|color|colors)(?:_|$)/;
function isCredentialSet(name) {
  if (name.length > 60) return false;
  const plain = name.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
  return whole.test(plain) && !other.test(plain);
}
function isCredentialField(name) {
  const plain = name.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
  return plain.length < 40 && /^(?:(?:oauth|google|github|account)_)?(?:access|refresh)_token$|^(?:oauth_|google_)?client_secret$|^(?:admin|user|root|login|account)_password$/.test(plain);
}
function isCredentialPlace(text) {
  return /token|cred|oauth|secret|auth/i.test(text);
}
var encrypting = /encrypt|cipher|fernet|keyring|keytar|safeStorage|seal\(/i;

// src/extract/static-path.ts
var staticWords = /font|sdk|static|assets?\b|images?\b|media|css|\.js\b|icons?\b|\.(?:\(|\\)?(?:\?:)?(?:[\w|?]*\|)?(?:woff2?|ttf|eot|otf|svg|png|jpe?g|gif|ico|webp|css|js|map|wasm|xml|txt|pdf|mp[34]|webm)\b|\.well-known|manifest|sw\.js|robots|favicon|schema|openapi|swagger|_next|_astro|_nuxt|cdn|downloads?\b|badge/i;
function isStaticPath(path2) {
  return staticWords.test(path2) && !/\bapi\b/i.test(path2.replace(/openapi/gi, ""));
}

// src/extract/dataflow/development.ts
var deepest3 = 6;
function developmentTest(texts, names) {
  const says = ({ development: development2, production }, word3) => development2.test(word3) ? true : production?.test(word3) === true ? false : null;
  const told2 = (term, depth) => {
    if (depth > deepest3) return null;
    switch (term.is) {
      case "not": {
        const inner = told2(term.of, depth + 1);
        return inner === null ? null : !inner;
      }
      case "and":
      case "or":
        return term.parts.reduce((found2, part2) => found2 ?? told2(part2, depth + 1), null);
      case "compare": {
        const [word3, ...others] = [term.left, term.right].flatMap((side) => side.is === "text" ? [side.value] : []);
        if (word3 === void 0 || others.length > 0 || term.op !== "==" && term.op !== "!=") return null;
        const mode = says(texts, word3);
        return mode === null ? null : mode === (term.op === "==");
      }
      case "name":
      case "member":
        return says(names, term.name);
      default:
        return null;
    }
  };
  return (test) => told2(test, 0);
}

// src/extract/confidential.ts
var harmless = /^(?:e|ex|exc|err)_|(?:^|_)(?:hash|hashed|encrypted|masked|redacted|has|is|no|num|max|total|count|length|len|type|name|url|uri|file|path|dir|folder|field|header_name|id|ids|env|var|limit|usage|expires?|exp|csrf|xsrf|page|next|placeholder|valid|invalid|missing|prompt|input|output|reset_link|policy|strength|error|errors|message)(?:_|$)/;
var password2 = /(?:^|_)(?:password|passwd|passphrase|passcode)$/;
var key = /(?:^|_)(?:api_?keys?|(?:auth|master|admin)_?key|secret_key|private_key|client_secret|app_secret|jwt_secret|secret_access_key|encryption_key)$/;
var token = /(?:^|_)(?:(?:access|refresh|auth|bearer|session|jwt|api|id)_token|jwt|authorization|auth_header|authorization_header|bearer)$/;
var perhaps = /(?:^|_)(?:token|secret|pwd|cookies?|otp|credentials)$/;
var connection = /(?:^|_)(?:(?:database|db|mongo(?:db)?|postgres(?:ql)?|mysql|redis|amqp|rabbitmq|broker)_?(?:ur[li]|dsn)|dsn|conn(?:ection)?_?str(?:ing)?)$/;
var proxy = /(?:^|_)(?:https?|all|socks5?|upstream|outbound)_?proxy(?:_ur[li])?$|(?:^|_)proxy_(?:ur[li]|string|server(?:_ur[li]|_env)?)$/;
function namesProxy(name) {
  const plain = name.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
  return name.length <= 60 && proxy.test(plain) && !saysHidden.test(plain) && !/reverse|vite|dev_|nginx|image|img|cors|media/.test(plain);
}
var code2 = /(?:^|_)(?:reset|verif(?:y|ication)|confirmation|login|otp|sms|one_?time|two_?factor|recovery)_?code$/;
var saysHidden = /(?:^|_)(?:masked|redacted|safe|hidden|sanitized|clean|invalid|missing|has|is)(?:_|$)/;
function confidential(name) {
  if (name.length > 60) return null;
  const plain = name.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase().replaceAll("-", "_");
  if (connection.test(plain) && !saysHidden.test(plain)) return "connection";
  if (code2.test(plain) && !/(?:^|_)(?:status|invalid|missing|has|is|no|num|hash|hashed)(?:_|$)/.test(plain)) return "perhaps";
  const [whole2] = [password2, key, token, perhaps].filter((pattern) => pattern.test(plain));
  if (whole2 === void 0 || harmless.test(plain.replace(/(?:^|_)id_token$/, ""))) return null;
  return whole2 === password2 ? "password" : whole2 === key ? "key" : whole2 === token ? "token" : "perhaps";
}
var saysOpen = /allow|public|anonymous|any(?:one|body)?(?=$|[A-Z_.])|no_?op|mock|fake|dummy|stub|skip|disabled|open|null|pass_?through|optional|bypass|always|default|test|demo|example|local|dev/i;
var decides = /^_?(?:(?:check|verify|require|ensure|enforce|has|validate|assert)_?(?:\w{1,30}_)?(?:perm|permissions?|auth|authenticated|authorization|access|role|roles|admin|token|api_?key|login|owner|ownership|scope|scopes|jwt|signature|credentials?)|(?:permission|role|admin|auth|login|roles|token|scope)_required|authenticate|authorize|is_authorized|protect|require(?:Auth|Admin|Role|Login|User)\w{0,20}|(?:verify|check|validate|ensure)(?:Token|Jwt|Auth|Permission|Permissions|Access|Role|Admin|ApiKey|Signature)\w{0,20}|is(?:Auth|Admin|Authenticated|Authorized|LoggedIn)|auth(?:enticate)?(?:Middleware|Token|User)|(?:jwt|token|api_?key|admin)(?:Auth|Check|Middleware|Guard)\w{0,10})$/i;
var limiterName = /rate_?limit|throttl/i;
var checkName = /valid|sanitiz/i;
var failureName = /error|exception/i;
function purposeOf(name) {
  if (limiterName.test(name)) return "limiter";
  if (/csrf|xsrf|auth|protect|permission|role|admin|verify|guard|logged_?in/i.test(name)) return "guard";
  if (checkName.test(name)) return "validator";
  return failureName.test(name) && /handle|middleware/i.test(name) ? "exception-handler" : null;
}
function isUsedIn(name, text) {
  const escaped = name.replaceAll("$", String.raw`\$`);
  const mention = new RegExp(String.raw`(?<![\w$])${escaped}(?![\w$])`, "g");
  let found2 = 0;
  for (const match of text.matchAll(mention)) if (!isExport(text, match.index, name)) found2++;
  return found2 > 1;
}
var exporting = /(?:\bexport\s{1,4}(?:default\s{1,4}|\{[^{}]{0,2000})|\bmodule\.exports\s?=\s?(?:\{[^{}]{0,2000})?|\bexports\.|__all__\s?\+?=\s?[[(][^\])]{0,2000})$/;
function isExport(text, at, name) {
  const before = text.slice(Math.max(0, at - 2100), at);
  if (!exporting.test(before)) return false;
  return !before.endsWith("exports.") || !/^\s{0,4}=[^=]/.test(text.slice(at + name.length, at + name.length + 8));
}

// src/extract/token-purpose.ts
var purpose = /\bfor (?:\w{1,12} ){0,2}(?:logs?|logging|log (?:messages|entries|lines)|metrics|analytics|telemetry|diagnostics)\b|\bnot (?:be )?(?:used |meant )?for auth/i;
function saysWhy(text) {
  return purpose.test(text);
}

// src/model/session-keys.ts
var ofAnybody = /csrf|xsrf|captcha|^_?(?:(?:oauth_?)?state|nonce|code_?verifier|pkce|lang(?:uage)?|locale|theme|cart|basket|flash|messages?|next|return_?(?:to|url)|redirect(?:_?(?:to|url|uri))?|visits?|views)$/i;
function isOfAnyVisitor(key2) {
  return ofAnybody.test(key2);
}

export {
  interned,
  trimmed,
  namesIn,
  namesExtractor,
  templatedNamesExtractor,
  isStaticPath,
  truthOf,
  splitsFolders,
  rootOf,
  marked,
  extended,
  split,
  matchedBy,
  equalTo,
  withoutText,
  isOfPeople,
  asksForPassword,
  passwordIn,
  mayRunCompletions,
  mayReadModelCalls,
  harmlessWhen,
  isScheme,
  keepsWords,
  takesHarmless,
  dataflowOf,
  developmentTest,
  givenCode,
  signedInUnproven,
  withoutComments,
  plainLimitWords,
  mayLimit,
  limiters,
  bodyLimits,
  migrations,
  handling,
  isOfAnyVisitor,
  takesUnsigned,
  gathersComplaints,
  isLiveName,
  isLiveType,
  isPlainType,
  keepers,
  startsProgram,
  isPersisting,
  knowsSharedStore,
  gathered,
  summary,
  overviewOf,
  isGivenBack,
  givenBack,
  withheld,
  mostLeads,
  mayLead,
  maker,
  localAddressWords,
  localAddress,
  localAddressOf,
  ofTokens,
  asksWho,
  saysHashed,
  isCredential,
  loopQueries,
  mostPlaces,
  isReason,
  isCleanup,
  namesProxy,
  confidential,
  saysOpen,
  decides,
  purposeOf,
  isUsedIn,
  isCredentialSet,
  isCredentialField,
  isCredentialPlace,
  encrypting,
  saysWhy,
  answerWords,
  saysOfAnswers,
  answerFacts,
  healthWords,
  healthFacts,
  saysOfHealth,
  metricsWords,
  saysOfMetrics,
  metricFacts,
  tablesExtractor,
  secretWords,
  writtenColumns,
  columns,
  lookUps,
  hashesTokens,
  cookieLibrary,
  persistLibrary,
  storedValue,
  isOfPages,
  extractServerTemplates,
  inBrowser2 as inBrowser,
  typescriptTriggers
};
