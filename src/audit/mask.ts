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

/**
 * Takes every one of the secrets out of a text. The closure is the only holder of the raw values.
 *
 * A secret that is a plain word (`shop` as the password of the database `shop`) names services, folders and hosts of the same file as well:
 * in a text that is `named` it goes where a password stands beside other words, `shop:shop@db` or `password=shop`, and the rest keeps its
 * meaning: rules ask whether the password is the user's name, and print neither.
 */
export function redactor(secrets: Iterable<string>): (text: string, named?: boolean) => string {
  const longestFirst = [...new Set(secrets)].filter((secret) => secret.length > 0).sort((left, right) => right.length - left.length);
  if (longestFirst.length === 0) return (text) => text;
  return (text, named = false) => {
    let clean = text;
    for (const secret of longestFirst) {
      if (!clean.includes(secret)) continue;
      clean = clean.replaceAll(isWord(secret) ? (named ? given(secret) : alone(secret)) : secret, () => mask(secret).preview);
    }
    return clean;
  };
}

function isWord(secret: string): boolean {
  return /^[A-Za-z]{1,12}$/.test(secret);
}

function given(word: string): RegExp {
  return new RegExp(String.raw`(?<=[:=])${word}(?=$|[@&;,\s"'])|(?<=/)${word}(?=@)`, 'g');
}

/** Not within a path or a longer name, where it tells nobody anything; `scott/tiger@db` gives it away. */
function alone(word: string): RegExp {
  return new RegExp(String.raw`(?<![\w./-])${word}(?![\w./-])|(?<=/)${word}(?=@)`, 'g');
}

/** A private key's header line is no secret, but control characters have no place in a report. */
function printable(text: string): string {
  return text.replace(/[^\x21-\x7e]/g, '*');
}
