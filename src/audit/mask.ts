// Audit: the only place that turns a raw secret into what the rest of the program may know of it, and takes it out of texts.
import { createHash } from 'node:crypto';
import { hidden, type MaskedSecret } from '../model/finding.ts';

/**
 * Fixed, not random: the same value must give the same fingerprint on base and head, on every machine, for years.
 * It keeps the hash from being looked up in tables of plain SHA-256.
 */
const salt = 'readiness-gate/secret/1\0';
const shown = 4;

/** Shows fewer characters of short values: never more than a quarter. */
export function mask(secret: string): MaskedSecret {
  const visible = Math.min(shown, Math.floor(secret.length / 4));
  const head = printable(secret.slice(0, visible));
  return { hash: createHash('sha256').update(salt).update(secret).digest('hex'), preview: head + hidden };
}

/** A password that is a word of the project's own, too: within paths and longer names it is that word, and tells nobody anything. */
const plainWord = /^[A-Za-z]{1,12}$/;

/** Takes every one of the secrets out of a text. The closure is the only holder of the raw values. */
export function redactor(secrets: Iterable<string>): (text: string) => string {
  const longestFirst = [...new Set(secrets)].filter((secret) => secret.length > 0).sort((left, right) => right.length - left.length);
  if (longestFirst.length === 0) return (text) => text;
  return (text) => {
    let clean = text;
    for (const secret of longestFirst) {
      if (clean.includes(secret)) clean = clean.replaceAll(plainWord.test(secret) ? alone(secret) : secret, () => mask(secret).preview);
    }
    return clean;
  };
}

/** Not within a path or a longer name; `scott/tiger@db` gives it away. */
function alone(word: string): RegExp {
  return new RegExp(String.raw`(?<![\w./-])${word}(?![\w./-])|(?<=/)${word}(?=@)`, 'g');
}

/** A private key's header line is no secret, but control characters have no place in a report. */
function printable(text: string): string {
  return text.replace(/[^\x21-\x7e]/g, '*');
}
