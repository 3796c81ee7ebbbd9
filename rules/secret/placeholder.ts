// What is written where a secret would stand, but is none. Input: a value. Output: why it is no secret, or null.
// Four reasons: it refers to a value kept elsewhere (reference), it stands for one to be filled in (placeholder), it is a
// well-known default (default: judged by infra/default-credentials and auth/default-credential), or it is code (expression).

import { wordiness } from './randomness.ts';

export type Unreal = 'reference' | 'placeholder' | 'default' | 'expression';

/** For values known by the name they are given to; the strictest reading. */
export function unreal(value: string): Unreal | null {
  if (isReference(value)) return 'reference';
  if (documented.has(value) || isFiller(value) || isInterleaved(value) || placeholderWord.test(value)) return 'placeholder';
  return spelledOut(value) ?? (isExpression(value) ? 'expression' : null);
}

/**
 * For credentials known by their own form: only what no random value contains. Words of four letters turn up in long
 * random text by chance, and `sk_test_` is part of a real format, so that neither counts here.
 */
export function isDummy(secret: string): boolean {
  return documented.has(secret) || image.test(secret) || isFiller(secret) || dummyWord.test(secret);
}

/** Chunk names of a PNG file in base64 (IDAT, IEND): part of an embedded picture. */
const image = /lEQVR4|JREFUe|SURBVH|SUVORK5|JRU5Erk|lFTkSuQ/;

const sampleLead = /(?:placeholder|examples?|sample|e\.g\.?|for instance|例如|示例|比如|如)["'`]?\s{0,3}(?:[:=(]|=>|是|为|：|，)?\s{0,3}[[{(]{0,2}\s{0,40}["'`]{0,2}$/i;

/** The text just before a credential says that it only shows how one looks: `placeholder="…"`, `@example …`. */
export function isSampleLead(before: string): boolean {
  return sampleLead.test(before);
}

/** Published by the vendors as examples. Held in pieces, so that this file holds none of them. */
const documented = new Set(
  [
    ['AKIAIOSFODNN7', 'EXAMPLE'], // AWS documentation
    ['wJalrXUtnFEMI/K7MDENG/bPxRfiCY', 'EXAMPLEKEY'],
    ['AKIAI44QH8DHB', 'EXAMPLE'],
    ['je7MtGbClwBF/2Zp9Utk/h3yCo8nvb', 'EXAMPLEKEY'],
    ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/', 'K1SZFPTOtr/KBHBeksoGMGw=='], // Azurite, Cosmos emulator
    ['C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw', '/Jw=='],
    ['4eC39HqLyjWDarjt', 'T1zdp7dc'], // Stripe documentation
    ['sk_te', 'st_4eC39HqLyjWDarjt', 'T1zdp7dc'],
    ['6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI'.slice(0, 20), 'AJcZVRqyHh71UMIEGNQ_MXjiZKhI'.slice(3)], // reCAPTCHA test key
    ['6LeIxAcTAAAAAGG', '-vFI1TnRWxMZNFuojJ4WifJWe'],
    ['6fe4476ee5a18328', '82e326b506d14126'], // DocSearch, search only
    ['33f!!', 'lloppa'], // NuGet documentation
    ['hal+9', 'ooo_da!sY'],
    ['A0Zr98j/3yX ', 'R~XHH!jmN]LWX/,?RT'], // Flask documentation
    ['1x00000000000000000000', '00AA'], // Turnstile test keys
  ].map((parts) => parts.join('')),
);

// ---- references ------------------------------------------------------------------------------------------------

const template = /\$\{|\$\(|\{\{|\{%|<%|#\{|%\{|\$\[\[|%\([\w.]+\)s|@@|__[A-Z][A-Z_]+__/;
const variable = /^\$[A-Za-z_]\w*|^%[A-Za-z_]\w*%$|^\$env:|^@\w+@$|^\$\d$/;
const pointer = /^#\/[\w$~%.-]+(?:\/[\w$~%.{}-]*)*$/; // RFC 6901, as in a schema's `$ref`
const bracketed = /^<[^<>]*>$|^\[[^[\]]*\]$|^\{[^{}]*\}$|^\([^()]*\)$|<[A-Za-z][\w .:|/-]*>/;
const format = /^%[-\d.]*[sdvqxr]|%[sdv]$|^\{\d*\}|\{[A-Za-z_][\w.]*\}/;
const store = /^(?:vault|secret|secrets|ssm|env|file|ref\+|op|akv|gcp|awssm|awsssm|aws-ssm|azurekv|keyvault|doppler|infisical|bws|pass|keychain|cmd|exec|sm|arn:aws[\w-]*|projects)[:/]/i;
const sealed = /^(?:ENC[[(]|\{cipher\}|!vault|\$ANSIBLE_VAULT|\$[126][aby]?\$|\$argon2|\$scrypt|\$pbkdf2|pbkdf2[_:]|scrypt:|bcrypt[_$:]|argon2|\{(?:SSHA|SHA|MD5|CRYPT|bcrypt|noop)|SCRAM-SHA|gAAAAA[\w-]{40}|md5[0-9a-f]{32}$|AQICAH)|:?\$2[abxy]?\$\d\d\$/i;
const hash = /^(?:[a-z]{1,8}-)?(?:sha(?:1|224|256|384|512)|md5|blake2b|blake3|sri)[-:=~]/i;

function isReference(value: string): boolean {
  return pointer.test(value) || template.test(value) || variable.test(value) || bracketed.test(value) || format.test(value) || store.test(value) || sealed.test(value) || hash.test(value);
}

// ---- fillers ---------------------------------------------------------------------------------------------------

const masked = /(\d{3,6})(?:-\1){2}|\*{3,}|•{3,}|…|\.{3}|#{4,}|_{5,}|-{6,}|[xX]{4,}|^[xX*.?#_-]+$/;
const keyboard = /qwerty|asdfgh|zxcvbn|qazwsx|1q2w3e|1qaz2wsx|deadbeef|cafebabe|baadf00d|badc0ffee|abc123|123abc|abcd1234|foobar|lorem|loremipsum/i;

/** Masked, repeated or counted up: not drawn at random. */
export function isFiller(value: string): boolean {
  return masked.test(value) || keyboard.test(value) || isMonotonous(value) || isPeriodic(value) || longestSequence(value) >= 7;
}

/** One character six times in a row, each of them several times, or few different ones. Long text (a key's DER encoding) may hold such a run. */
function isMonotonous(value: string): boolean {
  let run = 1;
  let longest = 1;
  for (let at = 1; at < value.length; at++) {
    run = value.charCodeAt(at) === value.charCodeAt(at - 1) ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  if (longest >= 6 && longest >= value.length / 16) return true;
  if (value.length >= 12 && /^(?:(.)\1{2,7})+$/.test(value)) return true; // '000011112222'
  return value.length >= 8 && new Set(value).size <= Math.min(4, value.length / 3);
}

/** The same block twice or more and nothing else. */
function isPeriodic(value: string): boolean {
  if (value.length < 6 || value.length > 512) return false;
  return (value + value).indexOf(value, 1) < value.length;
}

/** Two rows by turns: 'A1B2C3D4E5'. */
function isInterleaved(value: string): boolean {
  if (value.length < 10 || value.length > 512) return false;
  const every = (from: number): string => [...value].filter((_, at) => at % 2 === from).join('');
  return longestSequence(every(0)) >= 5 && longestSequence(every(1)) >= 5;
}

/** Length of the longest stretch that counts up or down by one: '1234567', 'gfedcba'. The step from 9 to 0 and to a counts. */
function longestSequence(value: string): number {
  let longest = 1;
  let up = 1;
  let down = 1;
  for (let at = 1; at < value.length; at++) {
    const step = value.charCodeAt(at) - value.charCodeAt(at - 1);
    const wraps = (value[at - 1] === '9' && (value[at] === '0' || value[at] === 'a' || value[at] === 'A'));
    up = step === 1 || wraps ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    longest = Math.max(longest, up, down);
  }
  return longest;
}

// ---- words -----------------------------------------------------------------------------------------------------

const dummyWord = /fake(?:token|key|secret|password)|characters?long|non-?existent|example|placeholder|change[-_]?me|change[-_]?this|your[-_]|[-_]your|redacted|replace[-_]?(?:me|with|this)|insert[-_]|dummy|notreal|not[-_]a[-_]real|sample[-_]|fake[-_]|[-_]fake|test[-_]?key|mock[-_]|[-_]here$|todo[-_]|secretlint-disable/i;
const placeholderWord =
  /example|placeholder|change|your|redact|replace|insert|dummy|sample|fixme|insecure|notreal|undefined|(?:^|[^A-Za-z])(?:test(?:ing|er|s)?|fake|my|mock|foo|bar|baz|demo|todo|none|null|nil|here|true|false|tbd|temp|tmp|default|invalid|wrong|bogus|not|xxx|abc|n\/a|unset|unused|empty|optional|required|enter|put|any|some|old|new|development|local|localhost|sandbox)(?=$|[^A-Za-z])|测试|示例|你的|您的|替换|修改|密码|密钥|请/i;

/** Words that placeholders and well-known defaults are built from, in any order and number. */
const vocabulary = new Set(
  (
    'a about access account ad add admin administrator after agent ai alice an and any api app application apps at auth authentication authorization aws azure backend base be bearer before best ' +
    'bob board bot browser bucket build but by ca cache char chars characters cert client cloud code company confirm conn connection consumer cookie credential credentials cred creds crypt csrf current ' +
    'dashboard data database db default demo deploy dev developer development do docker django elastic elasticsearch email empty encrypt encryption end enough enter env environment error esc expired ' +
    'field file first flask for forgot form free from front frontend generate generated gitea github gitlab google grafana graphql guest hash hello help here hex hmac home host hunter id if in incorrect input insecure internal ' +
    'invalid is it jenkins john jwt kafka key keycloak keys kibana laravel length less letmein letters licence license linux local localhost log login long longer machine mail main manager mariadb master me min mini minimum minio mint ' +
    'missing mongo mongodb mq must my mysql n8n name nest neo neo4j new nextauth no node none not null number oauth of off ok old on one online only open openai openssl operator option or oracle orm our owner pass passcode passphrase passwd passwort password passwords pg php phrase pin please ' +
    'postgres postgresql prisma private prod production project protected proxy public put pw pwd qwerty rabbit rabbitmq rails rand random read real redis refresh register remote repeat replace req require required reset retype rest root ruby ' +
    'safe salt same sa scott secret secrets secure security seed select send server service session set shared short should show sign signature signin signing signup simple site some sonar spring sql sqlserver ssh ssl staging start store string strong super supersecret superuser sure symbol sys system ' +
    'temp temporary tester test testing text that the them this tiger to toor token tokens tom too tmp twilio two type un undefined unsafe update use user username users using value valid vault verify very wait wallet was web webhook welcome with word work world write wrong x xyz yes you your zone'
  ).split(' '),
);
const weakWords = /admin|root|postgres|mysql|mongo|redis|rabbit|minio|guest|password|passwd|pass|pwd|123|letmein|welcome|tiger|changeit|elastic|grafana|sonar|neo4j|toor|user|secret/i;

/** Every letter belongs to such a word: 'my-super-secret-key', 'P@ssw0rd123', 'minioadmin'. */
function spelledOut(value: string): 'placeholder' | 'default' | null {
  if (value.length > 100) return null;
  const plain = value.toLowerCase();
  if (!/[a-z]/.test(plain)) return /^\d{0,5}$|^(?:19|20)\d{6}$/.test(plain) || longestSequence(plain) >= Math.min(6, plain.length - 1) ? 'default' : null;
  if (plain.length >= 8 && plain.replace(/[^a-z]/g, '').length < 3) return null;
  const leet = asLetters(plain);
  if (/^[a-z]+[-_@.]?(?:123\d*|12|1|01|007|20[12]\d|321)[!@#]?$/.test(plain)) return 'default'; // a word and the digits that everybody appends
  for (const reading of [plain, leet, leet.replace(/[a-z]*$/, ''), asLetters(plain.replace(/[^a-z]+$/, ''))]) {
    const runs = reading.match(/[a-z]+/g);
    if (runs !== null && runs.every(isSpelled)) return weakWords.test(plain) ? 'default' : 'placeholder';
  }
  return null;
}

/** 's3cr3t' */
function asLetters(plain: string): string {
  return plain.replace(/[@4]/g, 'a').replace(/0/g, 'o').replace(/[$5]/g, 's').replace(/3/g, 'e').replace(/1/g, 'i');
}

function isSpelled(letters: string): boolean {
  const reachable = new Uint8Array(letters.length + 1);
  reachable[0] = 1;
  for (let from = 0; from < letters.length; from++) {
    if (reachable[from] === 0) continue;
    for (let to = from + 1; to <= Math.min(letters.length, from + 14); to++) {
      if (vocabulary.has(letters.slice(from, to))) reachable[to] = 1;
    }
  }
  return reachable[letters.length] === 1;
}

// ---- code ------------------------------------------------------------------------------------------------------

const path = /^(?:[A-Za-z]:)?[\\/]|^\.{1,2}[\\/]|^~\/|\.(?:pem|key|crt|cer|json|ya?ml|txt|env|py|[cm]?[jt]sx?|go|rb|php|java|html?|css|md|sh|p12|pfx|jks|conf|cfg|ini|toml|xml|svg|png|sql|csv|log)$/i;
const url = /^[a-z][a-z0-9+.-]*:\/\/|^www\.|^mailto:/i;
const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const call = /[A-Za-z_]\w*\(|\)$|^(?:process|os|env|config|settings|self|this|props|params|req|request|options|args|ctx|context|user|data|state|form|row|res|response|secrets|vars|var|local|module|import|await|new|return|typeof|lambda|function|async)\b[.\s[(?]/;
const member = /^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*|\[[^\]]*\]|::\w+|->\w+)+;?$/;
const identifier = /^[A-Za-z_$]+$|^[a-z]+(?:_[a-z0-9]+)+$|^[A-Z]+(?:_[A-Z0-9]+)+$|^[a-z]+(?:-[a-z]+)+\d?$|^[a-z]+(?:[A-Z][a-z]+)+\d*$|^(?:[A-Z][a-z]+)+\d?$/;
const date = /^\d{4}-\d\d-\d\d(?:[T ]|$)|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/;
const version = /^[v^~<>=]*\d+(?:\.\d+)+(?:[-+.]?\w*)*$/;
const markup = /^<|>$|<\/|&(?:lt|gt|amp|quot|nbsp);|^[#.][A-Za-z][\w-]*$|^#[0-9a-f]{3,8}$|^\\|\^\[|\[\^|\\[dwsb]|\(\?|\.\*|\.\+/i;

function isExpression(value: string): boolean {
  if (isSlug(value) || isPattern(value)) return true;
  if (path.test(value) || url.test(value) || mail.test(value) || call.test(value) || date.test(value) || version.test(value) || markup.test(value)) return true;
  return /\s/.test(value) || member.test(value) && !/\d.*\d.*\d/.test(value);
}

/** A regular expression with a class of characters in it. */
export function isPattern(value: string): boolean {
  return /\[[^\]]*(?:A-Z|a-z|0-9|\\[dsw])[^\]]*\]/.test(value);
}

/** Words and numbers between hyphens, dots or underscores: 'etcd-cluster-k8s', 'jackson-0.11.2', 'prod_2024_db1'. */
function isSlug(value: string): boolean {
  const parts = value.split(/[-_.:/]/);
  if (parts.length < 2) return false;
  return parts.every((part) => /^(?:[A-Za-z]+|\d{1,4}|[A-Za-z]{2,}\d{1,3}|[a-z]\d{1,2}[a-z]?)$/.test(part)) && parts.some((part) => /^[A-Za-z]{3,}\d{0,2}$/.test(part)) && wordiness(parts.join('')) >= 0.5;
}

/** Composed like a name in a program; passwords of letters only fall under it. */
export function isIdentifier(value: string): boolean {
  return identifier.test(value);
}
