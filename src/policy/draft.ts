// Problems + texts -> drafts: findings of one state of the repository, located and with their identity's parts.
import type { Data, Finding, FindingLocation, Problem, Severity } from '../model/finding.ts';
import { lineStarts, locate, type Location, type Range } from '../model/range.ts';
import { ruleMatches, type RuleEntry } from '../model/rule.ts';
import type { Config } from '../model/config.ts';

export interface RawProblem {
  readonly ruleId: string;
  readonly problem: Problem & { readonly path: string };
}

export interface Place extends Location {
  readonly note: string;
  readonly data: Data;
  readonly inBase?: true; // path and lines are the base's
}

export interface Draft {
  readonly rule: RuleEntry;
  readonly problem: RawProblem['problem'];
  readonly severity: Severity;
  readonly location: FindingLocation;
  readonly related: readonly Place[];
  readonly content: string; // what the identity says of the code
  readonly fix?: NonNullable<Finding['fix']>;
}

/** Decoded texts by path, with their line starts; undefined where there is none. */
export class Texts {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #starts = new Map<string, readonly number[]>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** These and others; where both have a path, these. */
  joined(others: ReadonlyMap<string, string>): Texts {
    return new Texts(new Map([...others, ...this.#texts]));
  }

  text(path: string): string {
    return this.#texts.get(path) ?? '';
  }

  has(path: string): boolean {
    return this.#texts.has(path);
  }

  starts(path: string): readonly number[] {
    let starts = this.#starts.get(path);
    if (starts === undefined) {
      starts = lineStarts(this.text(path));
      this.#starts.set(path, starts);
    }
    return starts;
  }

  locate(path: string, at: Range): Location {
    return locate(path, this.starts(path), at);
  }

  /** A 1-based line without its end. */
  line(path: string, line: number): string {
    const starts = this.starts(path);
    const from = starts[line - 1];
    return from === undefined ? '' : this.text(path).slice(from, starts[line] ?? this.text(path).length).replace(/[\r\n]+$/, '');
  }
}

/** Rules switched off are left out here; a configured severity replaces the rule's own, not one that context lowered further. */
export function drafts(problems: readonly RawProblem[], rules: ReadonlyMap<string, RuleEntry>, texts: Texts, config: Config): Draft[] {
  const found: Draft[] = [];
  for (const { ruleId, problem } of problems) {
    const rule = rules.get(ruleId);
    if (rule === undefined) throw new Error(`no rule ${ruleId}`);
    const setting = settingOf(config, ruleId);
    if (setting === 'off') continue;
    found.push({
      rule,
      ...weighed(problem, rule, setting),
      location: texts.locate(problem.path, problem.at),
      related: (problem.related ?? []).map((place) => ({ ...texts.locate(place.path, place.at), note: place.note, data: place.data ?? {} })),
      content: contentOf(problem, texts),
      ...fixOf(problem, texts),
    });
  }
  return found.sort(bySeverityThenPlace);
}

/** What a rule's standing findings may weigh at most is not what a change may bring in. */
function weighed(problem: RawProblem['problem'], { severity: usual, standing }: RuleEntry, setting: Severity | undefined): Pick<Draft, 'problem' | 'severity'> {
  const own = problem.severity ?? usual;
  if (setting !== undefined || standing === undefined || own >= standing) return { problem, severity: setting ?? own };
  return { problem: { ...problem, whenNew: own }, severity: standing };
}

function fixOf({ fix, path }: RawProblem['problem'], texts: Texts): Pick<Draft, 'fix'> {
  if (fix === undefined) return {};
  return { fix: { title: fix.title, safe: fix.safe, edits: fix.edits.map((edit) => ({ ...texts.locate(edit.path ?? path, edit.at), text: edit.text })) } };
}

export function settingOf(config: Config, ruleId: string): Severity | 'off' | undefined {
  const exact = config.rules[ruleId];
  if (exact !== undefined) return exact;
  const pattern = Object.keys(config.rules).find((key) => key !== ruleId && ruleMatches(key, ruleId));
  return pattern === undefined ? undefined : config.rules[pattern];
}

const contentLimit = 2000;

/** The offending code so that formatters do not change it: no white space, one kind of quote, no trailing commas. See fingerprint.md. */
function contentOf(problem: RawProblem['problem'], texts: Texts): string {
  if (problem.secret !== undefined) return problem.secret.hash;
  const code = texts.text(problem.path).slice(problem.at.start, Math.min(problem.at.end, problem.at.start + contentLimit));
  return code.replace(/\s+/g, '').replace(/['`]/g, '"').replace(/,(?=[)\]}])/g, '').replace(/[,;]$/, '');
}

/** Of equals first what would weigh more in a change. */
export function bySeverityThenPlace(a: { severity: Severity; location: Location; rule: { id: string }; problem?: { whenNew?: Severity } }, b: typeof a): number {
  return (
    compareText(a.severity, b.severity) ||
    compareText(a.problem?.whenNew ?? a.severity, b.problem?.whenNew ?? b.severity) ||
    compareText(a.location.path, b.location.path) ||
    a.location.startLine - b.location.startLine ||
    a.location.startColumn - b.location.startColumn ||
    compareText(a.rule.id, b.rule.id)
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
