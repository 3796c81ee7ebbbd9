// Shell scripts -> PrintedFact: variables that they write to their output, by names that promise a credential.
import type { PrintedFact } from '../model/image-build.ts';
import { shellOutput } from '../parse/shell-output.ts';
import type { Origin, SpokenLine } from '../parse/shell-output.ts';
import type { Extractor } from './extractor.ts';

const forShell = /^#![^\n]{0,40}\b(?:ba|da|a|k|z)?sh\b/;
const promising = /(?:pass(?:word|wd|phrase)?|secret|token|(?:api|secret|private|signing|encryption|master|auth|access|admin)_?key)$/i;
/** Cheap: some `echo` speaks of such a variable. */
const speaks = /\b(?:echo|printf)\b[^\n]*\$\{?\w*(?:pass|secret|token|key)/i;

export const shellSecretsExtractor: Extractor = {
  topic: 'shell-secrets',
  formats: ['text'],
  triggers: ['secret', 'password', 'passwd', 'token', 'api_key', 'private_key'],
  concerns: ({ path, text }) => (/\.(?:sh|bash)$/.test(path) || (/(?:^|\/)[^./]+$/.test(path) && forShell.test(text))) && speaks.test(text),
  *extract(_document, { text }): Iterable<PrintedFact> {
    const { spoken, origins } = shellOutput(text);
    for (const line of spoken) {
      if (line.bare && line.last) continue; // what its caller takes
      for (const name of line.names) {
        if (promising.test(name) && isCredential(name, origins.get(name)) && !isForRunner(text, line)) yield { kind: 'printed', name, typed: origins.get(name)?.has('typed') === true, made: origins.get(name)?.has('command') === true, at: line.at };
      }
    }
  },
};

/** Made by a command, typed, or the environment's; never what the script writes itself or takes from something else, which is mostly the name of one. */
function isCredential(name: string, origins: ReadonlySet<Origin> | undefined): boolean {
  if (origins === undefined) return /^[A-Z][A-Z\d_]*$/.test(name);
  return !origins.has('other') && [...origins].some((origin) => origin !== 'text');
}

/** `::add-mask::` tells GitHub's runner to hide it: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function isForRunner(text: string, { at }: SpokenLine): boolean {
  return text.slice(at.start, at.end).includes('::add-mask::');
}
