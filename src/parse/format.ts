// Decides the format of a file from its name and, where a name is used for several formats, from its first characters.
import type { Format } from '../model/file.ts';

/** How many characters of the file `formatOf` looks at. */
export const headLength = 4096;

const byExtension: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    python: 'py pyi pyw',
    javascript: 'js jsx mjs cjs',
    typescript: 'ts tsx mts cts',
    vue: 'vue',
    svelte: 'svelte',
    html: 'html htm',
    yaml: 'yml yaml',
    json: 'json jsonc json5 webmanifest code-workspace',
    toml: 'toml',
    ini: 'ini cfg properties',
    dockerfile: 'dockerfile containerfile',
    nginx: 'nginx nginxconf vhost',
    markdown: 'md markdown mdx',
  }).flatMap(([format, extensions]) => extensions.split(' ').map((extension): [string, Format] => [extension, format as Format])),
);

const byName: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    toml: 'pipfile poetry.lock uv.lock cargo.lock pdm.lock',
    json: '.babelrc .eslintrc .prettierrc .swcrc .nycrc .firebaserc composer.lock pipfile.lock',
    ini: '.editorconfig .npmrc .flake8 .coveragerc .pylintrc pip.conf my.cnf .my.cnf _headers',
    yaml: '.clang-format .yamllint .prettierrc.yaml',
    dockerfile: 'dockerfile containerfile',
    caddyfile: 'caddyfile',
    ignore: '.gitignore .dockerignore',
    text: 'yarn.lock pnpm-lock.yaml package-lock.json npm-shrinkwrap.json',
  }).flatMap(([format, names]) => names.split(' ').map((name): [string, Format] => [name, format as Format])),
);

/** Formats of extensions that no name and no content overrules. */
const unmistakable: ReadonlySet<Format> = new Set<Format>(['python', 'javascript', 'vue', 'svelte', 'html', 'markdown']);

/** Names whose files are templates of another format: `nginx.conf.template`, `.env.j2`. */
const templateSuffix = /\.(?:template|tmpl|tpl|j2|jinja2?|sample|example|dist|in)$/;
const shebangs: readonly (readonly [RegExp, Format])[] = [
  [/\bpython[\d.]*\b/, 'python'],
  [/\b(?:ts-node|tsx|deno|bun)\b/, 'typescript'],
  [/\bnode(?:js)?\b/, 'javascript'],
];

/** `head` is the file's first `headLength` characters or fewer, or gives them; it decides ambiguous names only. */
export function formatOf(path: string, head: string | (() => string)): Format {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  const plain = byExtension.get(name.slice(name.lastIndexOf('.') + 1));
  if (plain !== undefined && unmistakable.has(plain)) return plain;
  const segments = lower.split('/');
  const named = byName.get(name);
  if (named) return named;
  if (isDotenv(name)) return 'dotenv';
  if (/^(?:dockerfile|containerfile)(?:[.-][\w.-]+)?$/.test(name) && !/\.(?:md|txt|sh|py|ya?ml|json|dockerignore)$/.test(name)) return 'dockerfile';
  if (/^caddyfile\.[\w.-]+$/.test(name)) return 'caddyfile';
  if (name.endsWith('.dockerignore')) return 'ignore';
  return formatOfPlain(segments, name.replace(templateSuffix, ''), typeof head === 'string' ? head : head());
}

/** `.env`, `.env.local`, `prod.env`, `pgsql-env`, `.envrc`, `.flaskenv`, `env.example`. */
function isDotenv(name: string): boolean {
  if (/^\.env(?:[.-][\w.-]*)?$/.test(name)) return !/\.(?:js|cjs|mjs|ts|py|md|sh|json|ya?ml|php|go|rb|gpg|enc|age|patch|diff|d\.ts)$/.test(name);
  return /^[\w.-]+\.env(?:\.(?:example|sample|template|dist|tmpl|j2))?$/.test(name) || /^(?:\.envrc|\.flaskenv|\w+[-_]env|env\.(?:[\w-]+\.)?(?:example|sample|template|dist))$/.test(name);
}

function formatOfPlain(segments: readonly string[], name: string, head: string): Format {
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot + 1) : '';
  const known = byExtension.get(extension) ?? byName.get(name);
  if (known === 'typescript' && extension === 'ts' && head.startsWith('<?xml')) return 'text'; // Qt translation
  if (known) return known;
  if (extension === 'conf') return formatOfConf(segments, name, head);
  const folder = segments.at(-2) ?? '';
  if (/^(?:sites-available|sites-enabled)$/.test(folder) && looksLikeNginx(head)) return 'nginx';
  if (/\.conf\.(?!bak|backup|old|orig|save|disabled|off|rej)[\w-]{1,30}$/.test(name) && looksLikeNginx(head)) return 'nginx'; // one for each way to run
  if (extension !== '') return 'text';
  if (head.startsWith('#!')) {
    const line = head.slice(0, 200).split('\n', 1)[0] ?? '';
    return shebangs.find(([interpreter]) => interpreter.test(line))?.[1] ?? 'text';
  }
  return 'text';
}

function formatOfConf(segments: readonly string[], name: string, head: string): Format {
  if (/^nginx[\w.-]*\.conf$/.test(name) || (segments.some((segment) => /^nginx/.test(segment)) && !/^(?:supervisord?|fail2ban)/.test(name))) {
    return looksLikeIni(head) ? 'ini' : 'nginx';
  }
  if (looksLikeNginx(head)) return 'nginx';
  return looksLikeIni(head) ? 'ini' : 'text';
}

/** A block or directive that only nginx has, at the start of a line. */
function looksLikeNginx(head: string): boolean {
  return /^[ \t]*(?:(?:http|server|events|stream|upstream[ \t]+[\w.-]+|location[ \t]+[^\n{;]{1,200}|map[ \t]+[^\n{;]{1,200})[ \t]*\{|(?:server_name|proxy_pass|listen|add_header|proxy_set_header|limit_req_zone|ssl_certificate|client_max_body_size)[ \t][^\n=]{0,300};)/m.test(head);
}

function looksLikeIni(head: string): boolean {
  for (const line of head.split('\n')) {
    const content = line.trim();
    if (content === '' || content[0] === '#' || content[0] === ';') continue;
    return /^\[[^\]]+\]\s*(?:[#;].*)?$/.test(content) || /^[\w.-]+\s*=\s*[^{]*$/.test(content);
  }
  return false;
}
