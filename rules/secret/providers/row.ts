// Secret rows: shorthand that makes a row from the facts of a format. In: prefix, body, names; out: SecretRow.
import type { Text } from '../../../src/model/text.ts';
import type { SecretCandidate, SecretRow, SecretSamples } from '../../../src/model/secret.ts';
import { entropy, isHex, looksRandom, turns } from '../randomness.ts';

/** Names of kinds, shared so that every row words them alike. */
export const kinds = {
  apiKey: { en: 'API key', 'zh-CN': 'API 密钥' },
  apiSecret: { en: 'API secret', 'zh-CN': 'API 密钥(Secret)' },
  apiToken: { en: 'API token', 'zh-CN': 'API 令牌' },
  accessToken: { en: 'access token', 'zh-CN': '访问令牌' },
  personalToken: { en: 'personal access token', 'zh-CN': '个人访问令牌' },
  refreshToken: { en: 'refresh token', 'zh-CN': '刷新令牌' },
  secretKey: { en: 'secret key', 'zh-CN': '密钥' },
  clientSecret: { en: 'OAuth client secret', 'zh-CN': 'OAuth 客户端密钥' },
  appSecret: { en: 'app secret', 'zh-CN': '应用密钥(App Secret)' },
  serviceToken: { en: 'service token', 'zh-CN': '服务令牌' },
  adminKey: { en: 'admin key', 'zh-CN': '管理密钥' },
  deployToken: { en: 'deploy token', 'zh-CN': '部署令牌' },
  webhookUrl: { en: 'webhook URL', 'zh-CN': 'Webhook 地址' },
  webhookSecret: { en: 'webhook signing secret', 'zh-CN': 'Webhook 签名密钥' },
  botToken: { en: 'bot token', 'zh-CN': '机器人令牌' },
  testKey: { en: 'test-mode secret key', 'zh-CN': '测试模式密钥' },
  accessKeySecret: { en: 'secret access key', 'zh-CN': '访问密钥(Secret Access Key)' },
  password: { en: 'password', 'zh-CN': '密码' },
} as const satisfies Record<string, Text>;

interface Facts extends Omit<SecretRow, 'pattern' | 'samples' | 'what'> {
  readonly what: Text;
  /** Sample templates, see `fill`. Near misses (cut short, all x) are added by themselves. */
  readonly match: readonly string[];
  readonly ignore?: readonly string[];
  /** False where one cut short is still a match. */
  readonly nearMisses?: false;
  /** Completes a sample's secret with its checksum. */
  readonly seal?: (secret: string) => string;
}

/** A row with its own pattern, or the way to make it when first needed: most rows never are, and hundreds are made at each start. */
export function row({ match, ignore = [], nearMisses: derive, seal, pattern, ...facts }: Facts & { readonly pattern: RegExp | (() => RegExp) }): SecretRow {
  let made = typeof pattern === 'function' ? undefined : pattern;
  return {
    ...facts,
    get pattern(): RegExp {
      return (made ??= typeof pattern === 'function' ? pattern() : pattern);
    },
    get samples(): SecretSamples {
      return {
        match: match.map((template, i) => fill(template, `${facts.id}+${i}`, seal)),
        ignore: [...ignore, ...(derive === false ? [] : nearMisses(match[0]!))].map((template, i) => fill(template, `${facts.id}-${i}`)),
      };
    },
  };
}

/** No character of an identifier before, none after; a backslash escape such as `\n` before is not one. */
export const START = String.raw`(?:(?<![A-Za-z0-9_-])|(?<=\\[nrt]))`;
export const END = '(?![A-Za-z0-9_-])';

/** A credential that its own text gives away, most by a prefix. Entropy defaults to 3 bits a character. */
export function token({ body, ...facts }: Facts & { readonly body: string }): SecretRow {
  return row({ entropy: 3, ...facts, pattern: () => new RegExp(`${START}(?<secret>${body})${END}`, 'g') });
}

/** A short prefix as keyword, with the character before it: by itself `sk_` would be found in every `task_`. */
export function opening(...prefixes: readonly string[]): string[] {
  return prefixes.flatMap((prefix) => [...'"\'`=:> \n'].map((before) => before + prefix));
}

const NOUN = 'key|token|secret|passw(?:or)?d|\\bpat\\b|_pat|auth|credential|sk\\b';
// From the vendor's name to the noun: more of the identifier, or one step into a block, a call or a section of that name.
const REACH = String.raw`(?:[\w.-]{0,40}?|[\w.-]{0,20}?["'\]]{0,2} ?[:=(]{0,2} ?[({]?\s{0,12}["']?[\w.-]{0,24}?)`;
const OPERATOR = String.raw`(?:=>|:{0,3}=|[?.+]=|:|>|,|\|\||\?\?|\()`;
// `NAME: string = `, `"NAME", "value": ` (Kubernetes, Terraform, .NET), or just an operator.
const LINK = String.raw`\w{0,12}\\?["'\x60]?[)\]]{0,2}(?: ?: ?(?:string|str)| string)?[ \t]{0,8}(?:,?\s{0,24}["']?value["']?[ \t]{0,2}[:=]|${OPERATOR})\s{0,24}\\?["'\x60]{0,3}[ ]{0,4}(?:(?:Bearer|Basic|Token|token) )?`;

/** From a vendor's name to the credential, by the nouns allowed: shared, since such a long pattern costs milliseconds to compile. */
const links = new Map<string, RegExp>();

function isLink(text: string, nouns: string): boolean {
  let link = links.get(nouns);
  if (link === undefined) links.set(nouns, (link = new RegExp(`^${REACH}(?:${nouns})${LINK}$`, 'i')));
  return link.test(text);
}

/**
 * A credential that only its name gives away: an assignment of `body` to a name that holds the vendor (`names`, a pattern) and a
 * credential noun. The body's case counts, the name's does not.
 */
export function named({ names, body, nouns = NOUN, sample, variable, check, ...facts }: Omit<Facts, 'match'> & {
  readonly names: string;
  readonly nouns?: string;
  readonly body: string;
  readonly sample: string; // template of the credential
  readonly variable: string; // for the sample, as in the vendor's documentation
  readonly match?: readonly string[];
}): SecretRow {
  let whole: RegExp | undefined; // made when first needed: most rows never are
  return row({
    entropy: 3,
    generic: true,
    ...facts,
    pattern: () => new RegExp(`(?:${names})(?<link>[^;<]{1,110}?)(?<![\\w+/-])(?<secret>${body})(?![\\w+/=-])`, 'gi'),
    match: [
      `${variable}="«${sample}»"`,
      `- name: ${variable}\n  value: «${sample}»`,
      `os.environ.get('${variable}', '«${sample}»')`,
      ...(facts.match ?? []),
    ],
    ignore: [`${variable}=\${${variable}}`, `${variable}=os.environ["${variable}"]`, `${variable}_FILE=/run/secrets/name`, ...(facts.ignore ?? [])],
    check: (candidate) => (whole ??= new RegExp(`^(?:${body})$`)).test(candidate.secret) && isLink(candidate.match.groups!['link']!, nouns) && random(candidate.secret) && (check?.(candidate) ?? true),
  });
}

/** Looks drawn by lot: no word, no counting row, no name of a variable. A prefix of the format does not count. */
export function random(text: string): boolean {
  if (/your|secret_|token|password|sample|x{4}/i.test(text)) return false;
  if (/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i.test(text)) return true;
  const longest = text.split(/[^A-Za-z0-9]+/).reduce((best, piece) => (piece.length > best.length && /[A-Za-z]/.test(piece) ? piece : best), '');
  const digits = longest.replace(/[^0-9]/g, '').length;
  if (longest.length >= 12 && isHex(longest)) return digits > 0 && digits < longest.length && entropy(longest) >= 2.7;
  // Letters and digits by turns: a tenth of digits and a change of class every fourth character is no identifier.
  return (digits * 10 >= longest.length && turns(longest) * 4 >= longest.length) || looksRandom(text);
}

/** Whether words of a kind stand round the credential. */
export function near(candidate: SecretCandidate, words: RegExp): boolean {
  return words.test(candidate.text);
}

const alphabets: Readonly<Record<string, string>> = {
  h: '0123456789abcdef',
  H: '0123456789ABCDEF',
  d: '0123456789',
  l: 'abcdefghijklmnopqrstuvwxyz',
  a: 'abcdefghijklmnopqrstuvwxyz0123456789',
  A: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  t: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  L: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  m: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  w: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-',
  q: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', // Bech32
  b: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
};
const HOLE = /<([hHdlaAtLmwbqux])(\d+)>/g;

/**
 * Expands a sample: `<m40>` is 40 pseudo-random characters of the alphabet m, `<u1>` a UUID, `<x5>` five x. The same seed gives the
 * same text, so samples are stable, and no credential-like string stands in a file. `«…»` marks the credential: the result is then
 * the text before, the credential, the text after.
 */
function fill(template: string, seed: string, seal?: (secret: string) => string): readonly string[] {
  const next = generator(seed);
  const text = template.replace(HOLE, (_, kind: string, count: string) => {
    if (kind === 'x') return 'x'.repeat(Number(count));
    if (kind === 'u') return `${draw('h', 8, next)}-${draw('h', 4, next)}-4${draw('h', 3, next)}-a${draw('h', 3, next)}-${draw('h', 12, next)}`;
    return draw(kind, Number(count), next);
  });
  const parts = text.split(/[«»]/);
  return parts.length === 3 ? [parts[0]!, seal ? seal(parts[1]!) : parts[1]!, parts[2]!] : parts;
}

function draw(kind: string, count: number, next: () => number): string {
  const alphabet = alphabets[kind]!;
  let out = '';
  for (let i = 0; i < count; i++) out += alphabet[next() % alphabet.length]!;
  // Chance may leave out the digits, and the sample would then look like a word.
  return count >= 12 && alphabet.includes('7') && !/\d/.test(out) ? `${out.slice(0, 5)}7${out.slice(6)}` : out;
}

function nearMisses(template: string): string[] {
  const holes = [...template.matchAll(HOLE)];
  const longest = holes.reduce((best, hole) => (size(hole) > size(best) ? hole : best), holes[0]!);
  return [template.replace(HOLE, (...hole) => `<x${size(hole)}>`), template.replace(longest[0], longest[1] === 'u' ? '<h8>-<h4>' : `<${longest[1]}1>`)];
}

function size(hole: readonly unknown[]): number {
  return hole[1] === 'u' ? 36 : Number(hole[2]);
}

function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
