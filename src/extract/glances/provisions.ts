// setup.py, setup.cfg, scripts and lists under other names -> ProvisionFact: names of Python distributions that something installs. Wider than
// what is installed: it only ever says that a package may be there.
import type { ProvisionFact } from '../../model/dependency.ts';
import type { Glance } from './glance.ts';

const quoted = /["']([A-Za-z][\w.-]{1,80})(?:\[[^\]"']{0,200}\])?\s{0,4}(?:[<>=!~;@ ][^"'\n]{0,300})?["']/g;
const line = /^[ \t]{0,12}([A-Za-z][\w.-]{1,80})(?:\[[^\]\n]{0,200}\])?[ \t]{0,4}(?:[<>=!~;@#][^\n]{0,300})?\r?$/gm;
const installing = /\b(?:pip[\d.]{0,5}|uv|poetry|pdm|pipenv|conda|mamba|apt-get|apt)\s[^\n]{0,40}?\b(?:install|add)\b((?:[^\n\\]|\\\r?\n){0,4000})/g;
const most = 2000;

export const provisionsGlance: Glance = {
  formats: ['python', 'ini', 'text', 'yaml', 'toml', 'json'],
  roles: ['production', 'development', 'test', 'example', 'documentation'],
  paths: /(?:^|\/)(?:setup\.(?:py|cfg)|tox\.ini|Makefile|justfile|Procfile|(?:deps|dependenc(?:y|ies)|packages|pip|reqs?)[\w.-]*\.(?:txt|in)|[\w.-]+\.sh|meta\.ya?ml|nixpacks\.toml|devbox\.json|app\.ya?ml)$/,
  *glance({ path, text }) {
    const names = new Set<string>();
    const patterns = path.endsWith('setup.py') ? [quoted] : path.endsWith('.sh') || /(?:file|\.ya?ml)$/.test(path) ? [] : [line, quoted];
    for (const pattern of patterns) for (const [, name = ''] of text.slice(0, 200_000).matchAll(pattern)) if (names.size < most) names.add(name);
    for (const [, rest = ''] of text.slice(0, 200_000).matchAll(installing)) for (const name of named(rest)) if (names.size < most) names.add(name);
    if (names.size > 0) yield { kind: 'provision', names: [...names], at: { start: 0, end: 0 } } satisfies ProvisionFact;
  },
};

/** `flask==3.0 "uvicorn[standard]>=0.30"`. */
function named(words: string): string[] {
  return words.split(/[\s"'\\]+/, 500).flatMap((word) => /^([A-Za-z][\w.-]{1,80})(?:$|[[<>=!~@])/.exec(word)?.[1] ?? []);
}
