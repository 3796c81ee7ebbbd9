// What report/ makes and publish/ sends.
import type { Location } from './range.ts';

/** A workflow annotation. Columns only where the place is on one line: GitHub ignores the annotation's columns otherwise. */
export interface Annotation extends Pick<Location, 'path' | 'startLine' | 'endLine'> {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string; // at most 4,096 characters
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** The annotations of a step, and how many findings got none because GitHub would drop them. */
export interface Annotations {
  readonly shown: readonly Annotation[];
  readonly notShown: number;
  readonly remark: string; // says where the others are; empty when all are shown
}

/** Outputs of the Action, by name. */
export type Outputs = Readonly<Record<string, string>>;
