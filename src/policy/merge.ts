// Drafts -> drafts: one cause, one finding.
import type { Severity } from '../model/finding.ts';
import type { Location } from '../model/range.ts';
import { ruleMatches } from '../model/rule.ts';
import type { Draft, Place } from './draft.ts';
import { othersThan, placeKey } from './places.ts';

/** Drafts come gravest first, so the first of a cause is the one that stays; the others become its related places. */
export function mergeCauses(drafts: readonly Draft[]): Draft[] {
  return joinCauses(withoutCovered(drafts)).map(withoutRepeated);
}

/** A rule that is asked by several ways may name a place twice, or the finding's own. */
function withoutRepeated(draft: Draft): Draft {
  if (draft.related.length === 0) return draft;
  const related = othersThan(draft.location, draft.related, (place) => `${placeKey(place)}\0${place.note}`);
  return related.length === draft.related.length ? draft : { ...draft, related };
}

function withoutCovered(drafts: readonly Draft[]): Draft[] {
  const byPath = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.rule.covers.length === 0) continue;
    for (const path of new Set([draft.location, ...draft.related].map((place) => place.path))) {
      const list = byPath.get(path);
      if (list === undefined) byPath.set(path, [draft]);
      else list.push(draft);
    }
  }
  return drafts.filter((draft) => {
    const others = byPath.get(draft.location.path) ?? [];
    return !others.some((other) => {
      if (other.rule.id === draft.rule.id || !other.rule.covers.some((pattern) => ruleMatches(pattern, draft.rule.id))) return false;
      // A graver one, or one that is not named itself, only where both speak of the very same text.
      const meet = weight(other) > weight(draft) || !other.rule.covers.includes(draft.rule.id) ? overlap : shareLine;
      return [other.location, ...other.related].some((place) => meet(place, draft.location));
    });
  });
}

/** At its gravest. */
function weight({ severity, problem }: Draft): Severity {
  return problem.whenNew !== undefined && problem.whenNew < severity ? problem.whenNew : severity;
}

function overlap(a: Location, b: Location): boolean {
  const endsBefore = (one: Location, other: Location): boolean => one.endLine < other.startLine || (one.endLine === other.startLine && one.endColumn <= other.startColumn);
  return a.path === b.path && !endsBefore(a, b) && !endsBefore(b, a);
}

function shareLine(a: Location, b: Location): boolean {
  return a.path === b.path && a.startLine <= b.endLine && b.startLine <= a.endLine;
}

function joinCauses(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const first = new Map<string, number>();
  for (const draft of drafts) {
    const { cause } = draft.problem;
    const index = cause === undefined ? undefined : first.get(cause);
    const into = index === undefined ? undefined : kept[index];
    if (index === undefined || into === undefined) {
      if (cause !== undefined) first.set(cause, kept.length);
      kept.push(draft);
      continue;
    }
    const place: Place = { ...draft.location, note: '@also', data: {} };
    const { fix: _fix, ...rest } = into;
    kept[index] = { ...rest, related: othersThan(into.location, [...into.related, place, ...draft.related]), ...joinedFix(into, draft) };
  }
  return kept;
}

/** All of a finding's places are mended together, or none: half a fix leaves the finding as it was. */
function joinedFix({ fix: one }: Draft, { fix: other }: Draft): Pick<Draft, 'fix'> {
  if (one === undefined || other === undefined || one.title !== other.title) return {};
  const known = new Set(one.edits.map((edit) => JSON.stringify(edit)));
  return { fix: { title: one.title, safe: one.safe && other.safe, edits: [...one.edits, ...other.edits.filter((edit) => !known.has(JSON.stringify(edit)))] } };
}
