// Audit: which keyword hits may lead to a secret, by a look at the bytes round each. Input: hits in bytes. Output: those that are left.
// Most words that speak of secrets do so in passing: their files are then neither decoded nor scanned.
import type { Role } from '../model/file.ts';
import type { FinderFile, SecretKind } from '../model/secret.ts';
import type { KeywordHits } from './keywords.ts';
import { holdsBase64 } from './secret-decode.ts';
import type { Table } from './secret-hits.ts';
import { tokenLook } from './secret-windows.ts';

type Look = (bytes: Uint8Array, at: number, file: FinderFile) => boolean;

/** Takes hits that lead nowhere out of `hits`, in place; false where nothing is left to scan for. */
export type Sift = (hits: KeywordHits, bytes: Uint8Array, file: FinderFile) => boolean;

export function compileSift(rows: readonly SecretKind[], { rowsOfWord }: Table, words: number): Sift {
  const looks = rowsOfWord.map((own) => oneOf(own.map((row) => lookOf(rows[row]!))));
  const generic = rowsOfWord.map((own) => own.every((row) => rows[row]?.generic === true));
  return (hits, bytes, file) => {
    const alive = speaksOfLife(file.role, file.path);
    let kept = 0;
    let mattered = false;
    let left = false;
    for (let at = 0; at < hits.count; at++) {
      const word = hits.word[at]!;
      const start = hits.start[at]!;
      if (word < words) {
        if (!alive && generic[word] === true) continue;
        mattered = true;
        if (looks[word]?.(bytes, start, file) === false) continue;
        left = true;
      }
      hits.word[kept] = word;
      hits.start[kept++] = start;
    }
    hits.count = kept;
    return left || (mattered && holdsBase64(bytes));
  };
}

function lookOf(row: SecretKind): Look | undefined {
  return 'find' in row ? row.may : tokenLook(row);
}

/** Undefined where a row takes whatever there is. */
function oneOf(all: readonly (Look | undefined)[]): Look | undefined {
  const looks = [...new Set(all)].filter((look) => look !== undefined);
  const [first, ...others] = looks;
  if (first === undefined || all.includes(undefined)) return undefined;
  return others.length === 0 ? first : (bytes, at, file) => looks.some((look) => look(bytes, at, file));
}

/**
 * In tests, examples, documentation, vendored and generated files a name and a value prove nothing. A file of variables that is to be
 * copied is configuration: what was drawn at random there was drawn for somebody, and is in force wherever the copy was not edited.
 */
export function speaksOfLife(role: Role, path: string): boolean {
  return role === 'production' || role === 'development' || isEnvExample(role, path);
}

function isEnvExample(role: Role, path: string): boolean {
  return role === 'example' && /(?:^|\/)(?:[\w-]*\.env[._-][\w.-]*|env[._][\w.-]*)$/i.test(path);
}
