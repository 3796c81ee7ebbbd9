// Secrets known by the name they are given to. Input: an assignment in any syntax. Output: how sure it is that the value
// is a live credential. A gate that cries wolf is switched off: what is not plainly random or plainly a password is passed over.
import type { FinderFile, Found } from '../../src/model/secret.ts';
import type { Severity } from '../../src/model/finding.ts';
import type { Assignment } from './assignment.ts';
import { isPipeline } from '../pipelines.ts';
import { assignedName, readAssignment } from './assignment.ts';
import { isDevelopmentOnly, isForTestMail, isIdToo, isInDevelopmentScript, isInHref, isInList, isInLoopbackUrl, isInPageComment, isInSentence, isInTable, isPublicHalf, isSample } from './context.ts';
import { decodeBase64 } from './headers.ts';
import { credentialKind, mayBeKey } from './names.ts';
import { isIdentifier, isPattern, unreal } from './placeholder.ts';
import { classes, entropy, isHex, isUuid, looksRandom, looksScrambled, wordiness } from './randomness.ts';
import { isAmongPlaceholders, isInPrefilledText } from './said.ts';

/** Where values may stand without quotes, as configuration has them. In code a bare word is a name. */
const configuration = /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|\.?(?:npmrc|yarnrc|pypirc|netrc|pgpass|my\.cnf|s3cfg|boto|gemrc|curlrc|envrc|htpasswd)|dockerfile[^/]*|[^/]*\.dockerfile|containerfile[^/]*|makefile|procfile|credentials|config)$|\.(?:ya?ml|toml|ini|cfg|conf|cnf|properties|env|tfvars|config|xml|plist|sh|bash|zsh|fish|ps1|bat|cmd|service|desktop|http|rest|sql|json[c5]?|txt|log|md|rst|adoc|ipynb|credentials|secrets?|prefs|reg|har|curl|out)$/i;
const lockFile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|composer\.lock|gemfile\.lock|go\.sum|mix\.lock|packages\.lock\.json|flake\.lock|podfile\.lock|deno\.lock|gradle\.lockfile|\.terraform\.lock\.hcl)$/i;
const translation = /(?:^|\/)(?:i18n|locales?|lang|languages?|translations?|messages|l10n|_locales|nls)(?:\/|\.|_|-)|(?:^|\/)messages[^/]*\.(?:json|ya?ml|properties|po)$|\.(?:po|pot|xlf|xliff|arb|strings|resx|svg|css|s[ac]ss|less|map|lock|sum|snap|csv|tsv|bib|tex)$/i;
/** Values stand bare there, whatever characters they have. */
const variablesFile = /(?:^|\/)\.env[^/]*$|\.env$/i;

/**
 * Keys that their vendors document as public: Stripe, Clerk, Mapbox, PostHog, Supabase, reCAPTCHA, Google Analytics. A JWT is judged
 * by its own row, which reads it.
 */
const publishable = /^(?:pk_(?:live|test)_|pk\.eyJ|phc_|sb_publishable_|6L[a-zA-Z0-9_-]{38}$|G-[A-Z0-9]{8,12}$|UA-\d|eyJ[\w-]+\.eyJ[\w-]+\.)/;
/**
 * Forms whose vendors' own rows judge them exactly: what has the look but is not found there is cut short or made up.
 * Telegram, GitHub, GitLab, Slack, AWS, SendGrid, npm.
 */
const owned = /^(?:\d{4,16}:[\w-]{20,50}$|gh[pousr]_|github_pat_|glpat-|xox[a-z]-|xapp-|A[KS]IA[A-Z0-9]{16}$|SG\.|npm_|eyJ[\w-]+(?:\.|$))/;
/** Build tools put variables of these names into the browser's bundle, so their values are meant to be seen; some are not. */
const browserName = /^(?:VITE|REACT_APP|EXPO_PUBLIC|GATSBY|NUXT_PUBLIC|VUE_APP|PUBLIC)_/;

/** Algolia's search-only key stands in the page (algolia.com/doc/guides/security/api-keys), beside the name of its index. */
function isSearchKey(text: string, assignment: Assignment): boolean {
  if (!/api_?key$/i.test(assignment.name) || assignment.value.length !== 32) return false;
  return /indexName|index_name|docsearch|algolia/i.test(text.slice(Math.max(0, assignment.nameStart - 250), assignment.end + 250));
}

/** Nx Cloud's token for everybody (nx.dev, "Personal access tokens"): the one that may write ends otherwise. */
function isReadOnly(value: string): boolean {
  return /^[\da-f-]{36}\|read$/.test(decodeBase64(value) ?? '');
}

function isCredential(name: string): boolean {
  return credentialKind(name) !== null;
}

function mayBeCredential(name: string): boolean {
  return isCredential(name) || mayBeKey(name);
}

/** Where the name promises nothing, the value must be as long as keys are. */
const leastUnnamed = 32;

/** Nine words in ten stand in no name of a credential, or nothing is given to it there. */
export function mayBeAssigned(bytes: Uint8Array, at: number, file: FinderFile): boolean {
  const name = assignedName(bytes, at);
  return name !== null && (isCredential(name) || (mayBeKey(name) && variablesFile.test(file.path)));
}

export function findCredential(text: string, at: number, file: FinderFile): Found | null {
  const assignment = readAssignment(text, at, variablesFile.test(file.path) ? mayBeCredential : isCredential);
  if (assignment === null || text[assignment.nameStart - 1] === '/') return null; // a path ends in it
  const named = credentialKind(assignment.name);
  const kind = named ?? (assignment.value.length >= leastUnnamed ? 'key' : null);
  if (kind === null || lockFile.test(file.path) || translation.test(file.path)) return null;
  if (assignment.operator === ',' && (/\.(?:json[c5]?|ya?ml)$/i.test(file.path) || isInList(text, assignment))) return null;
  if (assignment.operator === ':' && text[assignment.nameStart - 1] === ':') return null; // a segment of a coordinate
  const bare = !assignment.quoted && assignment.operator !== '>';
  const config = configuration.test(file.path);
  const written = trimmed(assignment, config);
  if (bare && !config && !isInText(text, assignment.nameStart, assignment.start + written.length)) return null; // most of them, so asked first
  if (written.length < 6 || (written.length > 1024 && !isBareKey(assignment.name, written)) || !mayBeReal(written, isWhole(assignment, file)) || endsInOwnName(written, assignment.name) || isPartOfCode(text, assignment)) return null;
  if (publishable.test(written) || owned.test(written) || isReadOnly(written) || isSearchKey(text, assignment)) return null;
  const value = readable(written);
  if (value !== written && unreal(value) !== null) return null;
  const judged = kind === 'password' ? judgePassword(value, assignment, config, bare) : judgeKey(value, assignment, bare && !config, isWhole(assignment, file));
  if (judged === null || isSample(text, assignment.nameStart) || isIdToo(text, assignment) || isInTable(text, assignment, file.path) || isInHref(text, assignment.nameStart)) return null;
  const grave = named === null && judged === 'P0' ? 'P1' : judged;
  const severity = grave < 'P2' && isMinor(text, assignment, file) ? 'P2' : grave;
  return {
    start: assignment.start,
    end: assignment.start + written.length,
    severity,
    confidence: severity === 'P0' ? 'high' : severity === 'P1' ? 'medium' : 'low',
    message: kind === 'password' ? 'named-password' : 'named-key',
    symbol: assignment.name,
    data: { name: assignment.name },
  };
}

/** What is used by developers and pipelines, is built into pages, is no secret by itself, or told of in a comment. */
function isMinor(text: string, assignment: Assignment, { path }: FinderFile): boolean {
  const { name, nameStart, end } = assignment;
  if (isAmongPlaceholders(text, nameStart, end) || isInPrefilledText(text, nameStart, path)) return true;
  if (isDevelopmentOnly(path) || isPipeline(path) || browserName.test(name) || isPublicHalf(text, assignment)) return true;
  return isInSentence(text, nameStart) || isInPageComment(text, nameStart, path) || isInLoopbackUrl(text, nameStart) || isInDevelopmentScript(text, nameStart, path) || isForTestMail(text, assignment);
}

/** The syntax round it tells where it begins and ends, so that no code is part of it. */
function isWhole(assignment: Assignment, file: FinderFile): boolean {
  return assignment.quoted || (assignment.operator === '=' && variablesFile.test(file.path));
}

/** Generated keys may hold brackets, as Django's do: a mixture of everything is no code. */
function mayBeReal(value: string, whole: boolean): boolean {
  const reason = unreal(value);
  return reason === null || (reason === 'expression' && whole && isMixture(value));
}

/** `"password": "secret_1_password"` stands for the password of something. */
function endsInOwnName(value: string, name: string): boolean {
  const last = /[_.:-]([A-Za-z]{4,})$/.exec(value)?.[1]?.toLowerCase();
  return last !== undefined && name.toLowerCase().endsWith(last);
}

function isMixture(value: string): boolean {
  return !isPattern(value) && value.length >= 24 && /^[\x21-\x7e]+$/.test(value) && classes(value) >= 3 && entropy(value) >= 4 && wordiness(value) < 0.6 && /\d.*\d/.test(value) && !/^[\w.]+\(|:\/\//.test(value);
}

/** A comment after the value, the rest of a query string, or a statement's end do not belong to it. */
function trimmed(assignment: Assignment, config: boolean): string {
  if (assignment.quoted) return assignment.value;
  const cut = config ? assignment.value.replace(/[,;]$/, '') : assignment.value;
  const query = /^[\w.~%+/!$*-]+(?=&(?:amp;)?[\w.-]+=)/.exec(cut);
  return query === null ? cut : query[0];
}

/** Base64 of a text is judged by the text, as in a Kubernetes Secret. */
function readable(value: string): string {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{6,}={0,2}$/.test(value)) return value;
  return decodeBase64(value)?.trim() ?? value;
}

/** A bare word in code is a name, unless it stands in a string ("X-Token: …") or a comment. */
function isInText(text: string, nameStart: number, end: number): boolean {
  if (/["'`\\]/.test(text[end] ?? '')) return true;
  const before = text.slice(Math.max(0, nameStart - 200), nameStart);
  return /^\s*(?:#|\/\/|\*|--|;|<!--)/.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** `password: string;`, `token = getToken()`, `secret ? a : b`: the value goes on as code. */
function isPartOfCode(text: string, assignment: Assignment): boolean {
  const after = text.slice(assignment.end + (assignment.quoted ? 1 : 0), assignment.end + 12);
  if (assignment.quoted) return /^\s*(?:\+(?!=)|%\s|\.format|\.replace|\?|:\s*["'\w]+\s*[,}])/.test(after) && assignment.operator !== ',' && assignment.operator !== ':';
  return /^[ \t]*[([?]/.test(after);
}

/** A private key's DER encoding without the PEM lines round it, as payment interfaces want it. */
function isBareKey(name: string, value: string): boolean {
  return /private|rsa|secret/i.test(name) && value.length >= 300 && /^MI[IG][A-Za-z0-9+/]{300,}={0,2}$/.test(value);
}

// ---- keys --------------------------------------------------------------------------------------------------------

const keyAlphabet = /^[\w.~+/=:@!#$%^&*|-]+$/;

/** A machine made it, so it must look random. */
function judgeKey(value: string, assignment: Assignment, inCode: boolean, whole: boolean): Severity | null {
  if (value.length < 12 || !(keyAlphabet.test(value) || (whole && isMixture(value)))) return null;
  if (isBareKey(assignment.name, value)) return 'P0';
  if (isUuid(value)) return 'P2';
  if (!looksRandom(value) || (!/\d/.test(value) && (value.length < 20 || /[_.-]/.test(value)))) return null;
  if (isIdentifier(value) && (inCode || wordiness(value) >= 0.5)) return null;
  if (inCode && (value.length < 20 || classes(value) < 2 || /[.:(]/.test(value))) return null;
  if (isFallback(assignment)) return value.length >= 20 ? 'P1' : 'P2';
  if (isHex(value)) return value.length >= 32 ? 'P0' : 'P1';
  if (value.length >= 20 && entropy(value) >= 3.5) return 'P0';
  return value.length >= 16 ? 'P1' : 'P2';
}

const variable = /^[A-Z][A-Z0-9_]+$/;

/** `DB_PASSWORD=word` in a file of variables: no code there, so the word is the password. */
function isVariable(assignment: Assignment): boolean {
  return variable.test(assignment.name) && (assignment.operator === '=' || assignment.operator === ':');
}

/** Used only where a variable is unset: in force wherever nobody set it. */
function isFallback(assignment: Assignment): boolean {
  return assignment.operator === ',' || assignment.operator === '(' || assignment.operator === '||' || assignment.operator === 'default';
}

// ---- passwords ---------------------------------------------------------------------------------------------------

/** MD5, SHA-1 and SHA-256: what a table of users holds. A variable is given the password itself, which may be drawn in hex. */
const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** A person chose it: it need not be random, but must not read as a word, a name or a sentence. */
function judgePassword(value: string, assignment: Assignment, config: boolean, bare: boolean): Severity | null {
  if (value.length > 128 || !/^[\x21-\x7e\xa1-\xff]+$/.test(value) || isUuid(value) || (digest.test(value) && !variable.test(assignment.name))) return null;
  const digit = /\d/.test(value);
  if (/^\d+$/.test(value)) return config && value.length <= 20 ? 'P2' : null;
  const symbol = /[!@#$%^&*?+=~]/.test(value);
  const random = (value.length >= 10 && digit && looksRandom(value)) || looksScrambled(value);
  if ((isIdentifier(value) || (!digit && !symbol)) && !random) return config && isVariable(assignment) ? 'P2' : null;
  if (bare && !config) return random && value.length >= 12 && digit && !/[.:(]/.test(value) ? 'P1' : null;
  const mixed = classes(value) >= 3 && value.length >= 8;
  if (isFallback(assignment)) return mixed || random ? (assignment.operator === 'default' ? 'P1' : 'P2') : null;
  if (config) return mixed || random ? 'P0' : value.length >= 8 ? 'P1' : 'P2';
  return random || (mixed && digit) ? 'P1' : 'P2';
}
