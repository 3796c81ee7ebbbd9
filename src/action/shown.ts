// A comparison's commits -> those between which GitHub shows the pull request: its head and the merge base.
import type { Ends } from '../source/diff.ts';
import type { History, Range } from '../source/history.ts';

export interface Shown {
  readonly ends: Ends;
  readonly deletions: boolean; // whether `left` is the merge base, whose lines deletions are told by
}

/**
 * Where the checkout is the request's head, the base is the merge base already. Where it is a merge into the base branch, the merge base
 * is found in the history at hand, or asked for by `ask`; without it the base branch serves: what the merge changes there is what the
 * request changes, and only deletions have other lines.
 */
export async function shownEnds({ base, head, tip: known }: Range, requested: string, history: History, ask: (base: string, head: string) => Promise<string | null>): Promise<Shown> {
  const tip = known ?? ((await history.parents(head))[1] === requested ? requested : undefined); // a base that was given says nothing of the merge
  if (tip === undefined || tip === '') return { ends: { left: base, right: head, base, audited: head }, deletions: true };
  const right = await history.need(tip);
  const ancestor = (await history.commonAncestor(base, right)) ?? (await ask(base, right));
  const left = ancestor === null ? null : await history.need(ancestor).catch(() => null);
  return { ends: { left: left ?? base, right, base, audited: head }, deletions: left !== null };
}
