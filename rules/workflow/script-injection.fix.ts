// workflow/script-injection: the text goes through the step's environment, where the shell takes it for a value and never for code.
// https://docs.github.com/en/actions/reference/security/secure-use#use-an-intermediate-environment-variable
import type { Fix } from '../../src/model/finding.ts';
import type { Fixer } from '../../src/model/fixing.ts';
import { placesOf, type Place } from '../../src/edit/places.ts';
import { breakAt, insert, lineOf, nextLine, replace, type TextEdit } from '../../src/edit/text.ts';
import { addEntry } from '../../src/edit/yaml.ts';
import { runStepAt, type RunStep } from './run-step.ts';
import { quotingAt, type Quoting } from './shell-quoting.ts';

const most = 8; // further places that the rule lists

interface Step {
  readonly at: RunStep;
  readonly variables: Map<string, string>; // by expression
}

export const fix: Fixer = (problem, textOf) => {
  const places = placesOf(problem, textOf, ['also']);
  if (places === null || (problem.related ?? []).filter(({ note }) => note === 'also').length === most) return null;
  const steps = new Map<number, Step>();
  const edits: TextEdit[] = [];
  for (const place of places) {
    const edit = indirect(place, steps);
    if (edit === null) return null;
    edits.push(edit);
  }
  const text = places[0]?.text ?? '';
  for (const step of steps.values()) {
    const added = declared(text, step);
    if (added === null) return null;
    edits.push(...added);
  }
  return { title: 'fix-environment', safe: true, edits } satisfies Fix;
};

/** Also of quotes that stand round the text and nothing else. */
function indirect({ text, at, written }: Place, steps: Map<number, Step>): TextEdit | null {
  const expression = /^\$\{\{\s*([\w.'"()|&,!=<>[\] *-]+?)\s*\}\}$/.exec(written)?.[1];
  const step = runStepAt(text, at.start);
  if (expression === undefined || step === null || /:\s|\s#/.test(expression)) return null;
  const quoting = quotingAt(text.slice(step.script.start, step.script.end), at.start - step.script.start);
  const mine = steps.get(step.key) ?? { at: step, variables: new Map<string, string>() };
  steps.set(step.key, mine);
  const own = /^env\.([A-Za-z_]\w*)$/.exec(expression)?.[1];
  const name = own ?? mine.variables.get(expression) ?? nameFor(expression, text, [...steps.values()].flatMap(({ variables }) => [...variables.values()]));
  if (own === undefined) mine.variables.set(expression, name);
  return quoting === null ? null : inPlace({ text, at }, quoting, name, step);
}

function inPlace({ text, at }: Pick<Place, 'text' | 'at'>, quoting: Quoting, name: string, { inline }: RunStep): TextEdit | null {
  if (quoting === 'double') return replace(at.start, at.end, `\${${name}}`);
  if (quoting === 'single') return text[at.start - 1] === "'" && text[at.end] === "'" ? replace(at.start - 1, at.end + 1, `"\${${name}}"`) : null;
  const starts = inline && /run: +$/.test(text.slice(Math.max(0, at.start - 20), at.start));
  return starts ? null : replace(at.start, at.end, `"\${${name}}"`); // a scalar that begins with a quote is another one
}

/** `github.event.issue.title` -> ISSUE_TITLE, as nothing in the file is called yet. */
function nameFor(expression: string, text: string, taken: readonly string[]): string {
  const path = /^[\w.-]+$/.test(expression) ? expression.split('.').filter((part) => part !== 'github' && part !== 'event') : [];
  const words = path.slice(-2).join('_').replace(/\W/g, '_').toUpperCase();
  const base = /^[A-Z]/.test(words) ? words : 'OUTSIDE_TEXT';
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}_${count}`;
    if (!taken.includes(name) && !new RegExp(`\\b${name}\\b`).test(text)) return name;
  }
}

function declared(text: string, { at: { key, column, env }, variables }: Step): TextEdit[] | null {
  const entries = [...variables].map(([expression, name]) => `${name}: \${{ ${expression} }}`);
  if (entries.length === 0) return [];
  if (env !== null) {
    const below = /^( +)\S/.exec(lineOf(text, nextLine(text, env)))?.[1]?.length ?? 0;
    if (entries.length === 1 || below <= column) {
      const edit = entries.length === 1 ? addEntry(text, env, entries[0] ?? '') : null;
      return edit === null ? null : [edit];
    }
    return addEntry(text, env, entries[0] ?? '') === null ? null : [insert(nextLine(text, env), entries.map((entry) => `${' '.repeat(below)}${entry}${breakAt(text, env)}`).join(''))];
  }
  const end = breakAt(text, key);
  const indent = ' '.repeat(column);
  return [insert(key, `env:${end}${entries.map((entry) => `${indent}  ${entry}${end}`).join('')}${indent}`)];
}
