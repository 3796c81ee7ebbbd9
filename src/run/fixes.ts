// Problems -> the same with the changes that mend them, where a rule knows one. Fixes are made afresh of the files as they are: no cache holds them.
import type { Fix } from '../model/finding.ts';
import type { Fixer, Fixers } from '../model/fixing.ts';
import type { Source } from '../model/source.ts';
import type { RawProblem, Texts } from '../policy/draft.ts';
import { withFiles } from './texts.ts';

export interface WithFixes {
  readonly problems: readonly RawProblem[];
  readonly texts: Texts;
  readonly mend: (problem: RawProblem) => RawProblem;
}

/** A fixer that asks for a file nobody has read is asked again once it is. A fixer that throws has no fix: the finding stands all the same. */
export async function withFixes(problems: readonly RawProblem[], texts: Texts, source: Source, fixers: Fixers): Promise<WithFixes> {
  const asked = new Set<string>();
  const made = new Map<RawProblem, Fix | null>(); // of what is there
  for (const raw of problems) {
    let lacks = false;
    const fix = fixOf(raw, fixers, (path) => {
      if (texts.has(path)) return texts.text(path);
      lacks = true;
      asked.add(path);
      return null;
    });
    if (!lacks) made.set(raw, fix);
  }
  const all = await withFiles(texts, source, [...asked]);
  const textOf = (path: string): string | null => (all.has(path) ? all.text(path) : null);
  const mend = (raw: RawProblem): RawProblem => {
    const known = made.get(raw);
    const fix = known === undefined ? fixOf(raw, fixers, textOf) : known;
    return fix === null ? raw : { ...raw, problem: { ...raw.problem, fix } };
  };
  return { texts: all, problems: problems.map(mend), mend };
}

function fixOf({ ruleId, problem }: RawProblem, fixers: Fixers, textOf: Parameters<Fixer>[1]): Fix | null {
  const fixer = Object.hasOwn(fixers, ruleId) ? fixers[ruleId] : undefined;
  if (fixer === undefined) return null;
  try {
    const fix = fixer(problem, textOf);
    return fix === null || fix.edits.length === 0 ? null : fix;
  } catch {
    return null;
  }
}
