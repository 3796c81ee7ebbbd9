// Drafts -> drafts with their identity. The reasons are in fingerprint.md.
import { createHash } from 'node:crypto';
import type { Draft } from './draft.ts';

export interface Identified extends Draft {
  readonly fingerprint: string; // 32 hexadecimal digits
  readonly key: string; // the identity without occurrence number
}

/** Occurrences are numbered in file order within one identity. */
export function identify(drafts: readonly Draft[]): Identified[] {
  const order = [...drafts].sort((a, b) => a.problem.at.start - b.problem.at.start);
  const seen = new Map<string, number>();
  const numbers = new Map<Draft, number>();
  for (const draft of order) {
    const key = keyOf(draft, draft.location.path);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    numbers.set(draft, count);
  }
  return drafts.map((draft) => {
    const key = keyOf(draft, draft.location.path);
    const fingerprint = createHash('sha256').update(`v1\0${key}\0${numbers.get(draft) ?? 0}`).digest('hex').slice(0, 32);
    return { ...draft, key, fingerprint };
  });
}

/** Rule, content, scope and path; `path` may be the one a renamed file has now. */
export function keyOf(draft: Draft, path: string): string {
  return `${looseKeyOf(draft, path)}\0${draft.problem.symbol ?? ''}`;
}

/** The identity without its scope: a finding whose function was renamed around it is not new. */
export function looseKeyOf(draft: Draft, path: string): string {
  return `${draft.rule.id}\0${draft.problem.message}\0${draft.content}\0${path}`;
}
