// link: what an evaluation carries along. The evaluator itself travels in it, so that its parts need not import each other.
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import type { ClassAt } from './classes.ts';
import type { Concrete } from './concrete.ts';
import type { Outcome } from './outcome.ts';
import { distinct, unresolved } from './outcome.ts';

export interface Context {
  readonly project: Project;
  readonly path: string;
  readonly depth: number;
  readonly budget: { left: number }; // shared by the whole evaluation
  readonly visiting: ReadonlySet<string>; // definitions being evaluated, against cycles
  readonly parameters?: ReadonlyMap<string, readonly Outcome[]>;
  readonly item?: Concrete; // what the element of a comprehension stands for
  readonly self?: ClassAt;
  readonly supplies: boolean; // whether deployment files are asked
  readonly inSupply?: boolean; // evaluating a deployment file's own value
  evaluate(context: Context, value: Value): readonly Outcome[];
}

export function languageOf(context: Context): 'python' | 'javascript' {
  return context.project.module(context.path)?.language ?? 'python';
}

/** Evaluates in another file, where the caller's parameters mean nothing. */
export function elsewhere(context: Context, path: string, changes: Partial<Context> = {}): Context {
  return { ...context, path, depth: context.depth + 1, parameters: undefined, item: undefined, self: undefined, ...changes };
}

/** Evaluates a definition once on the way down; a cycle gives nothing known. */
export function visiting(context: Context, key: string, run: (inner: Context) => readonly Outcome[]): readonly Outcome[] {
  if (context.visiting.has(key)) return [unresolved];
  return run({ ...context, visiting: new Set(context.visiting).add(key) });
}

/** The outcomes of an operation over several operands: all at their first outcome, then each varied alone. */
export function varied(operands: readonly (readonly Outcome[])[], make: (chosen: readonly Outcome[]) => Outcome): Outcome[] {
  const first = operands.map((each) => each[0] ?? unresolved);
  const found = [make(first)];
  for (const [at, each] of operands.entries()) {
    for (const outcome of each.slice(1, 8)) {
      if (found.length >= 24) return distinct(found);
      found.push(make(first.with(at, outcome)));
    }
  }
  return distinct(found);
}
