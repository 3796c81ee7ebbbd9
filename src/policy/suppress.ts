// Which findings a person has silenced, by a comment beside the code or in the configuration, and which of these words are void.
import picomatch from 'picomatch';
import type { Role } from '../model/file.ts';
import type { Ignore } from '../model/config.ts';
import type { Draft } from './draft.ts';
import { ruleMatches } from '../model/rule.ts';

/** An inline suppression with the file it stands in (see audit/suppression). */
export interface InlineSuppression {
  readonly path: string;
  readonly role: Role;
  readonly line: number;
  readonly covers: number;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly start: number;
}

export interface Silence {
  readonly by: 'inline' | 'config' | 'baseline';
  readonly reason: string;
  readonly source: InlineSuppression | Ignore;
}

export interface Suppressions {
  readonly inline: readonly InlineSuppression[];
  readonly ignores: readonly Ignore[];
}

/** `today` is an ISO date. Void words (no reason, expired) silence nothing. */
export function silencer(suppressions: Suppressions, today: string): (draft: Draft) => Silence | undefined {
  const byPlace = new Map<string, InlineSuppression[]>();
  for (const suppression of suppressions.inline) {
    if (suppression.reason === '') continue;
    const key = `${suppression.path}\0${suppression.covers}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), suppression]);
  }
  const ignores = suppressions.ignores
    .filter((ignore) => !isExpired(ignore, today))
    .map((ignore) => ({ ignore, matches: ignore.paths.length === 0 ? () => true : picomatch([...ignore.paths], { dot: true }) }));
  return (draft) => {
    // A comparison annotates the cause, a full audit the effect: a comment at either speaks of the finding.
    for (const { path, startLine, endLine } of [draft.location, ...draft.related]) {
      for (let line = startLine; line <= Math.min(endLine, startLine + 50); line++) {
        const inline = byPlace.get(`${path}\0${line}`)?.find((suppression) => suppression.rules.some((rule) => ruleMatches(rule, draft.rule.id)));
        if (inline !== undefined) return { by: 'inline', reason: inline.reason, source: inline };
      }
    }
    const found = ignores.find(({ ignore, matches }) => ruleMatches(ignore.rule, draft.rule.id) && matches(draft.location.path));
    return found === undefined ? undefined : { by: 'config', reason: found.ignore.reason, source: found.ignore };
  };
}

/** An expiry date is the last day on which the word counts. */
export function isExpired(ignore: Ignore, today: string): boolean {
  return ignore.expires !== undefined && ignore.expires < today;
}
