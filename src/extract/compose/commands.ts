// Scripts, Makefiles, pipelines and documents -> which Compose files are started together.
import type { ComposeCommandFact } from '../../model/compose.ts';
import type { Extractor } from '../extractor.ts';

const most = 60;
const command = /\b(?:docker-compose|(?:docker|podman)[ \t]+compose|podman-compose)((?:[ \t]+[^\s;&|`#]{1,300}){1,40})/g;

export const composeCommandsExtractor: Extractor = {
  topic: 'compose-commands',
  formats: ['text', 'markdown', 'yaml', 'json'],
  triggers: ['compose -f', 'compose --file', 'compose -p', 'compose --profile', 'compose --env-file', 'compose --project'],
  *extract(_document, { text }): Generator<ComposeCommandFact> {
    const joined = text.slice(0, 300_000).replaceAll(/\\\r?\n/g, (end) => ' '.repeat(end.length));
    let found = 0;
    for (const match of joined.matchAll(command)) {
      const { files, profiles } = options((match[1] ?? '').trim().split(/[ \t]+/));
      if (files.length + profiles.length === 0) continue;
      yield { kind: 'compose-command', files, profiles, at: { start: match.index, end: match.index + match[0].length } };
      if (++found >= most) return;
    }
  },
};

/** Options before the subcommand: https://docs.docker.com/reference/cli/docker/compose/#options */
function options(words: readonly string[]): Pick<ComposeCommandFact, 'files' | 'profiles'> {
  const files: string[] = [];
  const profiles: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [name = '', given] = split(words[at] ?? '');
    if (!name.startsWith('-')) break;
    if (/^--(?:verbose|compatibility|dry-run|all-resources)$|^-D$/.test(name)) continue;
    const value = (given ?? words[++at] ?? '').replaceAll(/["',]/g, '');
    if ((name === '-f' || name === '--file') && /^[\w./@{}-]+$/.test(value)) files.push(value);
    else if (name === '--profile' && /^[\w.-]+$/.test(value)) profiles.push(value);
  }
  return { files, profiles };
}

/** `--file=a.yml`, `-fa.yml`. */
function split(word: string): readonly [string, string?] {
  const equals = word.indexOf('=');
  if (word.startsWith('--') && equals > 0) return [word.slice(0, equals), word.slice(equals + 1)];
  return /^-f[^-\s]/.test(word) ? ['-f', word.slice(2)] : [word];
}
