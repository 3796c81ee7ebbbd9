// Any text -> VariableNamesFact: the names in it that are written like environment variables, read without a parser. Who looks for the
// reader of a variable has to know them all: names are made up as code goes, handed to helpers, or stand in other languages.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { VariableNamesFact } from '../../model/environment.ts';
import type { Extractor } from '../extractor.ts';
import { interned } from '../interned.ts';
import { asVariable, flatName, isSafeguardVariable, safeguardWords } from '../../model/safeguard-variables.ts';

const most = 800;
const longestPath = 200;
const word = /(?<![\w])[A-Z_][A-Z0-9_]{2,60}(?![\w])/g;
/** A part of every name that isSafeguardVariable knows, far rarer than words. */
const safeguardPart = /allowed|cors|csrf|rate_?limit|throttle|trusted|login_?attempts|lockout|cookie_?secure|secure_?cookie|auth_?(?:enabled|required)|(?:require|enable)_?auth|whitelist|allowlist|hsts|csp_|mfa|captcha|session_?timeout/gi;
const longestWord = 61;
/** `$NAME`, `${NAME:-x}`, `%NAME%` of scripts and templates; `${{ vars.NAME }}` of pipelines. */
const reference = /[$%]\{?\{?\s?(?:[a-z]+\.)?([A-Z_][A-Z0-9_]{1,60})(?![a-z])/g;
/** `X: ${X}` only hands it on. */
const handedOn = /\b([A-Z_][A-Z0-9_]{1,60})["']?\s?[:=]\s?["']?\$\{?\1\b/g;
/** `env-example-relational`, `env.sample.txt`. */
const exampleName = /(?:^|\/)(?!.*\.(?:[cm]?[jt]sx?|py|sh|go|rb|php)$)[\w.-]*env[\w.-]*(?:example|sample|template|dist)[\w.-]*$/i;
/** What sets variables of the services that it makes. */
const infrastructure = /\.(?:tf|tfvars|hcl|bicep|nomad)$/;
/** A field of a settings class; what reads it may put a prefix before it. */
const field = /^ {2,8}([a-z][a-z0-9_]{2,60}) ?: ?(?=[\w[])/gm;
/** `os.environ["X"] = y`, `process.env.X = y`. */
const own = /(?:environ\.setdefault\(|environ\[|process\.env(?:\.|\[))["']?([A-Z_][A-Z0-9_]{1,60})(?:["']?\]\s{0,4}=(?!=)|["'],|\s{0,4}(?:\?\?|\|\|)?=(?!=))/g;
const comment = /^[ \t]*#.*$/gm;

export function* namesIn(file: SourceFile): Iterable<Fact> {
  const fact = factOf(file);
  if (fact.uses.length + fact.explains.length + fact.beginnings.length + fact.endings.length + fact.safeguards.length > 0) yield fact;
}

function factOf({ path, format, role, text }: SourceFile): VariableNamesFact {
  const at = { start: 0, end: 0 };
  const none = { kind: 'variable-names', uses: [], explains: [], beginnings: [], endings: [], sets: [], safeguards: [], at } as const;
  if (format === 'markdown' || role === 'documentation' || (format === 'text' && path.length < longestPath && exampleName.test(path))) return { ...none, explains: found(text, word) };
  if (infrastructure.test(path)) return { ...none, explains: found(text, word), uses: found(text, word) };
  if (format === 'dotenv') return { ...none, explains: found((text.match(comment) ?? []).join('\n'), word), uses: found(text, reference) };
  if (format === 'dockerfile' || format === 'yaml' || format === 'json' || format === 'toml') {
    const plain = format === 'dockerfile' ? text : text.replaceAll(handedOn, '');
    return { ...none, uses: found(plain, reference), explains: format === 'json' ? [] : found((text.match(comment) ?? []).join('\n'), word) };
  }
  const all = found(text, word);
  const isWhole = (name: string): boolean => name.includes('_') && !name.startsWith('_') && !name.endsWith('_');
  const fields = format === 'python' && /Settings|Config/.test(text) ? found(text, field).map((name) => `_${name.toUpperCase()}`) : [];
  return {
    ...none,
    uses: all.filter(isWhole),
    sets: found(text, own),
    safeguards: safeguardsIn(text),
    beginnings: all.filter((name) => /^[A-Z]\w*_$/.test(name)),
    endings: [...all.filter((name) => /^_[A-Z]\w*[A-Z0-9]$/.test(name)), ...fields],
  };
}

function safeguardsIn(text: string): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  let end = 0;
  for (const { index } of text.matchAll(safeguardPart)) {
    if (index < end) continue; // of the word before
    let start = index;
    while (start > end && isWordAt(text, start - 1)) start--;
    end = index;
    while (isWordAt(text, end)) end++;
    const each = end - start > longestWord ? '' : text.slice(start, end);
    if (!isSafeguardVariable(asVariable(each))) continue;
    const name = interned(flatName(each));
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (counts.size >= most) break;
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32; // of letters the lower case
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || text[at] === '_';
}

function found(text: string, pattern: RegExp): string[] {
  const names = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    names.add(interned(match[1] ?? match[0]));
    if (names.size >= most) break;
  }
  return [...names];
}

/** Files that may read variables, or explain them: programs of any language, scripts, templates of servers, documents. */
export const namesExtractor: Extractor = {
  topic: 'variable-names',
  formats: ['text', 'markdown', 'python', 'nginx', 'caddyfile', 'ini', 'dotenv', 'dockerfile'],
  triggers: ['getenv', 'environ', 'decouple', 'env(', 'env[', 'env::', 'env:"', 'env_', '.env', ...safeguardWords],
  inside: [],
  paths: /(?:config|setup|install|deploy|usage|admin|guide|setting|advanced|getting|start|host|docker|reference|option|variables)[\w.-]*\.(?:mdx?|rst|adoc)$|\.(?:tf|tfvars|hcl|bicep|nomad|sh|bash|zsh|mk|prisma|service|bat|ps1|env)$|(?:^|\/)(?:Makefile|Procfile|[Jj]ustfile|Caddyfile|[\w.-]*entrypoint[\w.-]*|[\w.-]*[Dd]ockerfile[\w.-]*|README[\w.-]*|\.?env[\w.-]*|\.env[\w.-]*|[\w.-]+\.(?:template|tmpl|tpl|j2|conf))$/,
  extract: (_document, file) => namesIn(file),
};

/** A reference, or a line that is switched off and names a variable. */
const speaks = /[$%]\{?\{?\s?(?:[a-z]+\.)?[A-Z_]|^[ \t]*#.{0,60}[A-Z]_[A-Z]/m;

/** Configuration that is parsed for its own sake may hand on variables or be filled from them. */
export const templatedNamesExtractor: Extractor = {
  topic: 'templated-names',
  formats: ['yaml', 'json', 'toml'],
  triggers: [],
  accompanies: [],
  paths: /(?:^|\/)[\w.-]*(?:config|settings|application|package)[\w.-]*\.(?:ya?ml|toml|json)$/,
  concerns: ({ path, text }) => speaks.test(text) && !/lock/.test(path),
  extract: (_document, file) => namesIn(file),
};
