// Secret rules: what any kind of secret finds in a stretch of a file. Input: a file and offsets. Output: the gravest that the most
// telling kind says, by the value alone. For rules that judge a whole file by what it holds.
import type { SourceFile } from '../../src/model/file.ts';
import type { Severity } from '../../src/model/finding.ts';
import type { FinderRow, SecretKind, SecretRow } from '../../src/model/secret.ts';
import { genericSecrets } from './generic.ts';
import { isDummy } from './placeholder.ts';
import { providerSecrets } from './providers/index.ts';
import { entropy } from './randomness.ts';

/** As the scanner has it: what goes by its own form comes before what goes by a name. */
const kinds: readonly SecretKind[] = [...providerSecrets.filter((row) => row.generic !== true), ...providerSecrets.filter((row) => row.generic === true), ...genericSecrets];
const before = 100;
const after = 300;

export type Judge = (start: number, end: number) => Severity | null;

/** `path`: judged as if the file lay there. */
export function secretsOf({ text, format }: SourceFile, path: string): Judge {
  const lower = text.toLowerCase();
  const asked = kinds.filter(({ keywords }) => keywords.some((word) => lower.includes(word)));
  const file = { path, role: 'production', format } as const;
  return (start, end) => {
    const stretch = lower.slice(start, end);
    for (const row of asked) {
      if (!row.keywords.some((word) => stretch.includes(word))) continue;
      const severity = 'find' in row ? byFinder(row) : byPattern(row);
      if (severity !== null) return severity;
    }
    return null;

    function byFinder(row: FinderRow): Severity | null {
      for (const word of row.keywords) {
        for (let at = lower.indexOf(word, start); at >= 0 && at < end; at = lower.indexOf(word, at + 1)) {
          const found = [row.find(text, at, file) ?? []].flat()[0];
          if (found !== undefined) return found.severity ?? row.severity ?? 'P0';
        }
      }
      return null;
    }

    function byPattern(row: SecretRow): Severity | null {
      const offset = Math.max(0, start - before);
      const window = text.slice(offset, end + after);
      for (const match of window.matchAll(row.pattern)) {
        const secret = match.groups?.['secret'] ?? match[0];
        const at = offset + match.index + match[0].indexOf(secret);
        if (at < start || at >= end || entropy(secret) < (row.entropy ?? 0) || isDummy(secret)) continue;
        const verdict = row.check?.({ secret, match, text: window, ...file, line: text.slice(start, end) }) ?? true;
        if (verdict !== false) return (verdict === true ? undefined : verdict.severity) ?? row.severity ?? 'P0';
      }
      return null;
    }
  };
}
