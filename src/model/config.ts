// The effective configuration: defaults < file < inputs, merged once and frozen.
import type { Role } from './file.ts';
import type { Severity } from './finding.ts';
import type { Language } from './text.ts';

export interface Config {
  readonly failOn: Severity | 'none';
  readonly language: Language;
  readonly rules: Readonly<Record<string, RuleSetting>>; // rule ID, or 'family/*'
  readonly roles: readonly { readonly role: Role; readonly paths: readonly string[] }[]; // later entries win
  readonly exclude: readonly string[]; // globs not audited, listed in notScanned
  readonly ignores: readonly Ignore[];
}

export type RuleSetting = 'off' | Severity;

/** A suppression in the configuration file. A reason is required. */
export interface Ignore {
  readonly rule: string; // ID or 'family/*'
  readonly paths: readonly string[]; // globs; empty: everywhere
  readonly reason: string;
  readonly expires?: string; // ISO date; void after that day
  readonly owner?: string;
  readonly line: number; // in the configuration file, 1-based
}

export const defaultConfig: Config = Object.freeze({
  failOn: 'P1',
  language: 'en',
  rules: {},
  roles: [],
  exclude: [],
  ignores: [],
});
