// extract: code as text -> what it says of limits. Bodies are read as text, because parsers pass over most of them; comments are blanked first.
import type { BodyLimitFact, HandlingFact, LimiterFact, MigrationFact } from '../model/limits.ts';
import type { Range } from '../model/range.ts';
import { onlyLimiter, switchedOff } from './limiter-switch.ts';

const hash = /(?:^|[ \t])#.{0,400}/gm;
const slashes = /(?:^|[\s;{}])\/\/.{0,400}|^[ \t]{0,40}\*.{0,400}|\/\*.{0,400}?\*\//gm;

/** Several topics in a row ask about one file. */
let latest: { readonly text: string; readonly language: string; readonly blanked: string } = { text: '', language: '', blanked: '' };

/** The text with its comments blanked, so that offsets stay. */
export function withoutComments(text: string, language: 'python' | 'javascript'): string {
  if (latest.text !== text || latest.language !== language) {
    latest = { text, language, blanked: text.replace(language === 'python' ? hash : slashes, (found) => found.replace(/[^\n]/g, ' ')) };
  }
  return latest.blanked;
}

/** Code that answers requests: what is limited elsewhere are the program's own requests to others. */
const server = /\b(?:fastapi|starlette|flask|django|rest_framework|aiohttp\.web|tornado|sanic|litestar|quart|express|koa|fastify|hono|@nestjs|next|middleware|headers|Request|req|ctx|response)\b/i;
const counting = /rate_?-?limit(?!\w{0,20}(?:error|exception|exceeded|reached|retry|counter|metric|gauge)|s?['"]?\s?[:=]\s?None|ed['" ])\w{0,40}|throttl(?!ing_?(?:error|exception))|limiter\b|\bslow_?down\b|@arcjet\b|\bslowapi\b/gi;
/** Server-side libraries, and answers of 429 that are given rather than received. */
const refusing = /(?:status(?:_?code)?\s?[=(:]\s?|abort\(\s?|sendStatus\(|code\(|HttpException\([^)]{0,80},\s?|response\(\s?\w{0,20},?\s?)(?:status\.)?(?:429\b|HTTP_429|HttpStatus\.TOO_MANY|StatusCodes\.TOO_MANY)|\bTooManyRequests(?!Error\b\s?as)|\bHttp429\b/g;
const attempts = /\block_?out|\b(?:login|failed|password|signin|auth)_?(?:login_?)?(?:attempt|failure|fail_?count)(?!_?(?:hash|buff))|\battempts_?(?:left|remaining)|brute_?force|captcha|turnstile|\blocked_?until|\baccount_?lock|\bis_?locked(?!\w|\(\w{0,20}(?:lock|key))|['"](?:axes|defender|allauth)['".]|\bdjango-axes|\bbetter-auth['"/]|ACCOUNT_RATE_LIMITS|\blogin_?throttl/gi;

/** Words of the pattern above that are found faster. */
const someAttempts = /attempt|fail|lock_?(?:out|ed)|account_?lock|brute|captcha|axes|defender|allauth|better-auth|ACCOUNT_RATE|login_?throttl/i;

/** Words one of which any file that is of interest here holds: the longer patterns are slow over all the others. */
const hints = /limit|throttl|429|TooMany|slow_?down|arcjet|slowapi|lock|attempt|failure|fail_?count|brute|captcha|turnstile|axes|defender|allauth|better-auth|ACCOUNT_RATE|MAX_CONTENT|content[-_]length|MaxBody|ContentSize|client_max|MulterModule|migrat|alembic|alter\s|user_version|schema_version|aerich|umzug|yoyo|piccolo/i;

/** The same, of files that answer no requests themselves. */
const plainHints = /limiter|rate_?-?limit|throttl|429|TooMany|captcha|lock_?out|(?:failed|login|password)_?(?:login_?)?attempt|brute|MAX_CONTENT|alter\s{1,4}table|schema_version|run_?migrations?/i;

/** In lower case: one of these stands wherever the pattern above matches. */
export const plainLimitWords: readonly string[] = ['limiter', 'ratelimit', 'rate_limit', 'rate-limit', 'rate_-limit', 'throttl', '429', 'toomany', 'captcha', 'lockout', 'lock_out', 'attempt', 'brute', 'max_content', 'alter', 'schema_version', 'run_migration', 'runmigration'];

/** Whether the text may say anything of limiters, bounds or migrations. */
export function mayLimit(text: string, serves = true): boolean {
  return (serves ? hints : plainHints).test(text);
}

/** Texts for people, declarations of types and components of pages: they speak of limits that others set. */
const aside = /\.d\.[cm]?ts$|\.(?:vue|svelte|[jt]sx)$|(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations)\//i;

/** What a word's place says of it; `aside`: nothing, if another place says something; `idle`: that the file limits nothing by it; `said`: nothing in any case. */
export type LimiterPlace = { readonly of: Range } | { readonly symbol: string } | 'aside' | 'idle' | 'said' | null;

const mostWords = 40;

export function* limiters(text: string, path = '', placeOf: (at: number) => LimiterPlace = () => null): Iterable<LimiterFact> {
  if (aside.test(path) && !/['"]use server['"]/.test(text)) return;
  const found = [...placed(requests(text), 'requests', placeOf)];
  const own = found.length > 0 && isAny(refusals(text)) ? {} : ofOneName(text);
  for (const fact of found) yield { ...fact, ...own };
  if (found.length === 0 && own.off !== undefined) yield { kind: 'limiter', layer: 'application', purpose: 'requests', only: own.off, off: own.off, at: { start: 0, end: 0 } }; // a file of extensions answers nobody itself
  yield* placed(tries(text), 'attempts', placeOf);
}

function isAny(found: Iterable<unknown>): boolean {
  return !found[Symbol.iterator]().next().done;
}

function* requests(text: string): Iterable<RegExpExecArray> {
  yield* refusals(text);
  if (server.test(text)) yield* countings(text);
}

function* tries(text: string): Iterable<RegExpExecArray> {
  if (!someAttempts.test(text)) return;
  const found = [...text.matchAll(attempts)].filter((match) => !/captcha|turnstile/i.test(match[0]) || !solving.test(text));
  yield* found.filter((match) => !atOwnViews.test(match[0])); // first: what holds for all
  yield* found.filter((match) => atOwnViews.test(match[0]));
}

/** allauth counts failures in forms of its own, not where other views ask Django's backends. */
const atOwnViews = /^['"]allauth|^ACCOUNT_RATE/;

/** The first of each place; what is imported counts where nothing is done with it in sight. */
function* placed(found: Iterable<RegExpExecArray>, purpose: LimiterFact['purpose'], placeOf: (at: number) => LimiterPlace): Iterable<LimiterFact> {
  const facts = new Map<string, LimiterFact>();
  let imported: LimiterFact | undefined;
  let words = 0;
  for (const match of found) {
    const place = placeOf(match.index);
    const answers = /429|too_?many/i.test(match[0]) ? { answers: true as const } : {};
    const own = atOwnViews.test(match[0]) ? { own: true as const } : {};
    const fact = { kind: 'limiter', layer: 'application', purpose, ...answers, ...own, at: rangeIn(match) } as const;
    if (place === 'aside') imported ??= fact;
    else if (place === 'idle') imported ??= { ...fact, idle: true };
    else if (place !== 'said') {
      const key = place === null ? '' : 'of' in place ? String(place.of.start) : place.symbol;
      if (!facts.has(key)) facts.set(key, { ...fact, ...place });
    }
    if (place === null || ++words >= mostWords) break; // for all
  }
  if (facts.size === 0 && imported !== undefined) yield imported;
  yield* facts.values();
}

function ofOneName(text: string): Pick<LimiterFact, 'only' | 'off'> {
  const off = switchedOff(text);
  const only = onlyLimiter(text);
  return { ...(only !== undefined && { only }), ...(off !== null && { off }) };
}

/** Others' captchas are got round there. */
const solving = /recaptcha\/(?:api2|enterprise)\/(?:anchor|reload)|yes_?captcha|cap_?solver|2captcha|anti_?captcha|nopecha|(?:solve|solver|bypass)_?\w{0,20}(?:captcha|turnstile)|(?:captcha|turnstile)_?(?:solver|bypass)/i;

/** Of whoever is asked in turn, once all attempts with him failed. */
const ofOthers = /RESOURCE_EXHAUSTED|\bupstream\b|\bretries\b|max_?retr|retry_?count|重试|\bexhausted\b/i;
const near = 400;

/** Answers of 429 that are no other service's handed on. */
function* refusals(text: string): Iterable<RegExpExecArray> {
  for (const match of text.matchAll(refusing)) if (!ofOthers.test(text.slice(Math.max(0, match.index - near), match.index + near))) yield match;
}

/** Words of a limiter that are no other word, no exception's name and no throttle of a function's own calls. */
function* countings(text: string): Iterable<RegExpExecArray> {
  for (const match of text.matchAll(counting)) {
    const start = match.index - (/\w*$/.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0].length ?? 0);
    const word = /^\w+/.exec(text.slice(start, start + 120))?.[0] ?? '';
    const before = text.slice(Math.max(0, start - 12), start);
    const after = text.slice(start + word.length, start + word.length + 40);
    if (/delimiter|^use(?:Throttle|Debounce)/i.test(word)) continue;
    if (/[a-z]Throttled[A-Z]|[a-z]_throttled_[a-z]/.test(word)) continue; // `getPiThrottledStatus`: of a processor
    if (/^throttled?(?:Fn|Time)?$/.test(word) && !/@$/.test(before)) continue; // of a page or a stream; of a library for servers another word stands beside it
    if (/^RateLimit(?:ed)?$/.test(word) && !isMade(before, after)) continue;
    if (/^rateLimit$/.test(word) && /^\s?:\s?true/.test(after) && /jwks/i.test(text.slice(Math.max(0, start - 200), start + 200))) continue; // of keys that are fetched from who signs
    if (!isIdle(text, start)) yield match;
  }
}

/** The name of a Python function that neither asks, counts nor refuses: what is to come one day. */
function isIdle(text: string, start: number): boolean {
  if (!/\bdef\s$/.test(text.slice(Math.max(0, start - 5), start))) return false;
  const [body = ''] = text.slice(start, start + 3000).split(/\n(?=[^\s#)])/, 1);
  return !/\b(?:if|raise|while|for|try|with|assert)\b|\byield\b|\blambda\b|\b\w*[Ll]imit\w*\(|incr/.test(body.slice(body.indexOf(':') + 1).replace(/"{3}[^]{0,2000}?"{3}/, ''));
}

/** `RateLimit(5)`, `@RateLimit`: a limiter; what is imported, raised or caught by that name may be an exception. */
function isMade(before: string, after: string): boolean {
  return /[@<]$/.test(before) || (/^\(/.test(after) && !/\b(?:raise|except|throw new|class)\s{1,3}$/.test(before));
}

/** Bounds that hold before a body is read: the framework's setting, or code that looks at the declared length. A 413 alone may come after the file is in memory. */
const flaskBound = /\bMAX_CONTENT_LENGTH\b/;
const bounded = /content[-_]length['"]?\]?\)?[^\n]{0,80}[><]|\b(?:LimitUploadSize|ContentSizeLimit\w*|RequestSizeLimit\w*|MaxBodySize\w*|client_max_size)\b|\bMulterModule\b[^]{0,3000}\bfileSize\b/i;

export function* bodyLimits(text: string): Iterable<BodyLimitFact> {
  const found = flaskBound.exec(text) ?? bounded.exec(text);
  if (found !== null) yield { kind: 'body-limit', layer: 'application', at: rangeIn(found) };
}

/** A tool for migrations, or tables changed by hand. */
const changes = /\b(?:flask_migrate|alembic|aerich|yoyo|umzug|node-pg-migrate|db-migrate|postgres-migrations|piccolo|peewee_migrate|playhouse\.migrate)\b|\balter\s{1,4}table\b|\buser_version\b|schema_(?:version|migrations)|\brun_?migrations?\b|\bmigrat(?:e|ions?)(?:Run|\w{0,20}\()|migrationsRun|runMigrations/i;

export function* migrations(text: string): Iterable<MigrationFact> {
  const found = changes.exec(text);
  if (found !== null) yield { kind: 'migration', at: rangeIn(found) };
}

function rangeIn(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length };
}

const password = /passw(?:or)?d(?![_-]?less)|\bpwd\b|PasswordRequestForm|\blocal(?:Auth)?Guard|authenticate\(\s?['"]local|\b(?:User|Email|Auth)?(?:Login|SignIn|Signin|Credentials)(?:User|Email|Form|Body)?(?:Dto|DTO|Request|Schema|Input|Form|Model|Serializer|Data|Body|Payload)\b|\b(?:log_?in|sign_?in|authenticate)(?:User)?\(\s?(?:req|request|ctx\.request)\.body\b/i;
/** `payload.password == settings.web_password`, `password !== process.env.ADMIN_PASSWORD`, `compare_digest(body.password, PASSWORD)`. */
const compared = /passw(?:or)?d\w{0,20}(?:["']?\]|["'][^\n()]{0,20}\))?\s?(?:===?|!==?)\s?(?:(?:\w{0,40}(?:settings|config|conf|cfg|env|environ)\b(?:\(\))?|self)[.[][\w.["']{0,60}pass|[A-Z_]{0,40}PASS)|(?:compare_digest|timingSafeEqual|safe_?equals?)\([^\n]{0,100}passw/;
/** A word in place of a password, for which a cookie or a session is given. */
const word = /(?:form|body|data|payload|json)(?:\.get\(\s?['"]|\[['"]|\.)(?:auth_?token|access_?(?:code|key|token)|pass_?code|pin_?code|admin_?(?:key|token)|api_?key)\b/i;
const letsIn = /\bset_cookie\(|\.cookie\(|\bsession\[/;
const checks = /validat|schema|serializer|pydantic|TypeAdapter|\bparse_obj|\.parse\(|safeParse|\bparseAsync|\bjoi\b|\bzod\b|\byup\b|\bajv\b|celebrate|superstruct|plainTo(?:Class|Instance)|is_valid|Form\(|Schema\(|marshal|reqparse|\bexpect\(|_model\(|\*\*(?:await )?(?:body|data|payload)/i;

/** What is done with the body is not known here where another function is given the whole of it. */
function handsOn(text: string): boolean {
  const whole = String.raw`(?:req|request|ctx\.request)\.body|(?:await )?(?:req|request|c\.req)\.(?:get_)?json(?:\([^()]{0,60}\))?`;
  const names = [...text.matchAll(new RegExp(String.raw`(?:^|[\s;])(\w{1,40})(?:\s?:\s?[\w[\], ]{1,60})?\s?=\s?(?:${whole})\s{0,3}(?:or \{\}|\|\| \{\})?\s{0,3}(?:;|$)`, 'gm'))].map((match) => match[1] ?? '');
  const declared = [...text.slice(0, 600).matchAll(/(\w{1,40})\s?:\s?(?:dict|Dict(?:\[[^\]]{0,40}\])?|Any|any|object)\s?(?:[=,)])/g)].map((match) => match[1] ?? '');
  const given = [whole, ...[...names, ...declared].slice(0, 6).filter((name) => name !== '')].join('|');
  return new RegExp(String.raw`(?<!\b(?:isinstance|len|print|dict|str|bool|set|list|dumps|stringify|log|info|debug|keys|Object)\s?)\((?:[^()\n]{0,120},\s?)?(?:\*\*|\.\.\.|\w{1,30}\s?=\s?)?(?:${given})\s?[,)]`).test(text);
}

/** What outlasts the request, or costs somebody else: calls that keep, send or start something, and services that are paid for. Values are built, too: `build_filters(`. */
const working =
  /(?!\w*_to_?(?:bytes|base64|buffer|bytesio)\w*\s?\()\b\w*(?:save|delete|remove|insert|update|upsert|write|commit|execute|upload|store|drop|unlink|rmtree|mkdir|makedirs|publish|enqueue|delay|apply_async|schedule|train|register|export|unload|add_task|create_task|invoke|system|popen)\w*\s?\(|\b_?(?:re)?build(?:_\w{0,40}(?:image|index|container|cache|database|db|site|docs?|project|graph|model|package|knowledge|corpus|store)\w{0,40})?\s?\(|\b(?:set|put|post|send|exec|kill|start|stop|restart|spawn|fit|append)(?:_\w{1,40})?\s?\(|\b(?:subprocess|requests|httpx|aiohttp|boto3|docker|openai|anthropic|litellm|gemini|gpt|chain|agent|llm|redis|db|session|cursor)\b|api_key|open\([^)\n]{1,200}['"][wax]b?\+?['"]/i;

/** A picture or a sound that came with the request is taken apart in memory. */
const decoding = /\b(?:cv2?\.)?imdecode\(|\bnp\.frombuffer\(|\bImage\.open\(\s?(?:io\.)?BytesIO\(|\b(?:sf|soundfile)\.read\(\s?(?:io\.)?BytesIO\(/;

/** And what is made of it is put into nothing that others see. */
function takesApart(text: string): boolean {
  if (!decoding.test(text) || /\.add(?:_\w{1,40})?\(|\bglobal\b|\bself\.\w{1,40}(?:\[[^\]\n]{1,80}\])?\s?=(?!=)/.test(text)) return false;
  const filled = [...text.matchAll(/^\s{1,40}([\w.]{1,80})\[[^\]\n]{1,80}\]\s?=(?!=)/gm)].map((match) => match[1] ?? '');
  return filled.every((name) => new RegExp(String.raw`^\s{1,40}${name.replaceAll('.', '\\.')}\s?(?::[^=\n]{1,60})?=(?!=)`, 'm').test(text));
}

/** What a handler is called says nothing of what it does. */
const definition = /^(?:async )?def \w{1,80}\s?\(/;

/** `masked.append(` where `masked = []` stands above, `picture.save(out` where `out = BytesIO()` does: they end with the request. */
function withoutOwn(text: string): string {
  const kept = withoutOwnLists(text);
  const buffers = new Set([...kept.matchAll(/(?<![\w.])(\w{1,40})\s?=\s?(?:io\.)?BytesIO\(\)/g)].map((match) => match[1]));
  return buffers.size === 0 ? kept : kept.replaceAll(/\.(?:save|write)\s?\(\s?(\w{1,40})(?=\s?[,)])|(?<![\w.])(\w{1,40})\.write\s?\(/g, (found, given?: string, on?: string) => (buffers.has(given ?? on ?? '') ? '(' : found));
}

function withoutOwnLists(text: string): string {
  const own = new Set([...text.matchAll(/(?<![\w.])(\w{1,40})(?:\s?:\s?[\w[\], ]{1,60})?\s?=\s?\[/g)].map((match) => match[1]));
  return own.size === 0 ? text : text.replaceAll(/(?<![\w.])(\w{1,40})\.append\s?\(/g, (found, name: string) => (own.has(name) ? '(' : found));
}

/** The code and the state of one body: another service asked for the password, whatever the body's type is called. https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.2 */
const granted = /\b(\w{1,40})\.(?:code\b[^]{0,400}?\b\1\.state|state\b[^]{0,400}?\b\1\.code)\b/;

function exchanges(text: string): boolean {
  return granted.test(text) && !/passw(?:or)?d|\bpwd\b/i.test(text);
}

/** What a function's text says; null where nothing. `raw` tells of a body read without shape. */
export function handling(symbol: string, text: string, raw: RegExp, at: Range, shapes: readonly string[], isHandler = false, inUrl?: string): HandlingFact | null {
  const asks = (password.test(text) && !exchanges(text)) || (word.test(text) && letsIn.test(text));
  const reads = raw.test(text);
  const computes = isHandler && !working.test(withoutOwn(text.replace(definition, '(')));
  if (!asks && !reads && !computes && shapes.length === 0 && inUrl === undefined) return null;
  return {
    kind: 'handling', symbol,
    ...(asks && { password: true as const }),
    ...(asks && compared.test(text) && { compares: true as const }),
    ...(reads && { body: checks.test(text) || handsOn(text) ? 'checked' as const : 'raw' as const }),
    ...(shapes.length > 0 && { shapes }),
    ...(inUrl !== undefined && { inUrl }),
    ...(computes && { computes: takesApart(text) ? 'media' as const : 'unseen' as const }),
    at,
  };
}
