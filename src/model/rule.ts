// Rules, controls and their prose: the shape that everything in rules/ has.
import type { Fact } from './fact.ts';
import type { SourceFile } from './file.ts';
import type { Area, Confidence, Problem, Severity } from './finding.ts';
import type { Project } from './project.ts';
import type { Text } from './text.ts';

interface RuleBase {
  readonly id: string; // '<family>/<name>', the path of the rule's file under rules/
  readonly severity: Severity; // the default; a problem may carry another
  readonly standing?: Severity; // the gravest that what has always been there may weigh, where fewer than 19 of 20 were right on repositories nobody had seen; what a change brings in keeps its own
  readonly confidence?: Confidence;
  readonly covers?: readonly string[]; // rules ('id' or 'family/*') whose finding at an overlapping place says the same thing less well
}

/** Judges one file by its facts and text; a file without facts is not put to it. Pure: its verdict is cached by the file's content. */
export interface FileRule extends RuleBase {
  readonly scope: 'file';
  check(file: SourceFile, facts: readonly Fact[]): Iterable<Problem>;
  /** What the rest of the repository makes of a problem that the file alone shows; null: it is none. */
  settle?(project: Project, problem: Located): Problem | null;
}

type Located = Problem & { readonly path: string };

/** Judges the linked project. Every problem names its path. */
export interface ProjectRule extends RuleBase {
  readonly scope: 'project';
  check(project: Project): Iterable<Problem & { readonly path: string }>;
}

/** Reported by policy/ itself: what it has to say of suppressions and configuration. */
export interface PolicyRule extends RuleBase {
  readonly scope: 'policy';
}

export type Rule = FileRule | ProjectRule | PolicyRule;

/** What policy/ has to know of a rule; secret rows have one too. */
export interface RuleEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly standing?: Severity;
  readonly confidence: Confidence;
  readonly control: string;
  readonly area: Area;
  readonly covers: readonly string[];
}

export function fileRule(rule: Omit<FileRule, 'scope'>): FileRule {
  return { ...rule, scope: 'file' };
}

export function projectRule(rule: Omit<ProjectRule, 'scope'>): ProjectRule {
  return { ...rule, scope: 'project' };
}

export function policyRule(rule: Omit<PolicyRule, 'scope'>): PolicyRule {
  return { ...rule, scope: 'policy' };
}

/** 'family/*' names a family, '*' every rule. */
export function ruleMatches(pattern: string, id: string): boolean {
  return pattern === id || pattern === '*' || (pattern.endsWith('/*') && id.startsWith(pattern.slice(0, -1)));
}

export type ControlStatus = 'pass' | 'partial' | 'fail' | 'not-applicable' | 'unknown';

/** Places that are shown of one control. */
export const mostEvidence = 20;

/** A property of a production-ready system, fed by the rules of its family. */
export interface Control {
  readonly id: string; // the family
  readonly area: Area;
  readonly effortHours: number; // to put it right from nothing
  readonly undecided?: readonly string[]; // notes of places that have to have the property and show neither it nor its lack
  /** Places that show the property where no rule of the family complains; none means nothing to judge (not applicable). */
  evidence(project: Project): Iterable<{ readonly path: string; readonly at?: { readonly start: number; readonly end: number }; readonly note: string }>;
}

/** Everything a reader needs to know of a rule, in each language; from the rule's .yml. */
export interface Prose {
  readonly title: Text;
  readonly problem: Text;
  readonly risk: Text;
  readonly fix: Text;
  readonly acceptance: Text;
  readonly effortHours: number;
  readonly references: readonly string[]; // 'CWE-942', 'ASVS 14.5.3', or a URL
  readonly messages: Readonly<Record<string, Text>>;
  readonly samples?: { readonly bad: readonly Sample[]; readonly good: readonly Sample[] };
}

/** A small project: file name to content. Run as a test; shown by `explain`. */
export interface Sample {
  readonly files: Readonly<Record<string, string>>;
  readonly at?: readonly string[]; // bad samples: 'path:line' of each expected finding
}

/** What a reader needs to know of a control; from rules/<family>/control.yml. */
export interface ControlProse {
  readonly title: Text; // the property, stated as achieved: 'Cross-origin access is restricted'
  readonly notes: Readonly<Record<string, Text>>; // what evidence may say of a place
}

/** How one kind of secret is called; from its row of the table. */
export interface SecretName {
  readonly vendor: string; // '' where no vendor is known
  readonly what: Text;
  readonly docs: string;
  readonly revoke?: string;
}

/** All texts of rules/, generated into rules/prose.ts. Every kind of secret shares one prose, in which {vendor}, {what}, {docs} and {revoke} stand for the kind's. */
export interface ProseTable {
  readonly rules: Readonly<Record<string, Prose>>;
  readonly controls: Readonly<Record<string, ControlProse>>;
  readonly secret?: Prose;
  readonly kinds: Readonly<Record<string, SecretName>>; // by row ID: 'github-pat'
}
