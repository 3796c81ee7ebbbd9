// The Action's inputs, read and checked in one place; action.yml declares the same ones (a test compares them).
import { AuditError } from '../model/error.ts';
import { languages, type Language } from '../model/text.ts';
import type { Severity } from '../model/finding.ts';
import type { Mode } from './event.ts';

export interface ActionInputs {
  readonly token: string;
  readonly path: string;
  readonly config: string;
  readonly failOn: Severity | 'none' | undefined;
  readonly base: string;
  readonly mode: Mode | 'publish';
  readonly language: Language | undefined;
  readonly annotations: 'auto' | 'check' | 'commands' | 'none';
  readonly reviewComments: boolean;
  readonly suggestions: boolean;
  readonly summaryComment: boolean;
  readonly reportIssue: boolean;
  readonly scanHistory: boolean;
  readonly onMissingBase: 'fail' | 'full';
  readonly cacheDir: string;
  readonly files: readonly { readonly output: string; readonly format: 'sarif' | 'json' | 'markdown' | 'html'; readonly path: string }[];
}

export const inputNames = ['token', 'path', 'config', 'fail-on', 'base', 'mode', 'language', 'annotations', 'review-comments', 'suggestions', 'summary-comment', 'report-issue', 'scan-history', 'on-missing-base', 'cache-dir', 'sarif-file', 'json-file', 'markdown-file', 'html-file'] as const;
export type InputName = (typeof inputNames)[number];

/** `get` gives an input as the runner sets it, '' where it is not set. */
export function readInputs(get: (name: InputName) => string): ActionInputs {
  const choice = <T extends string>(name: InputName, allowed: readonly T[]): T | undefined => {
    const value = get(name).trim();
    if (value === '') return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw new AuditError('input-wrong-value', { name, expected: allowed.join(' | '), value });
    return found;
  };
  const isOn = (name: InputName, otherwise: boolean): boolean => (choice(name, ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'] as const) ?? String(otherwise)).toLowerCase() === 'true'; // YAML 1.2, core schema
  return {
    token: get('token'),
    path: cleanFolder(get('path').trim()),
    config: get('config').trim(),
    failOn: choice('fail-on', ['P0', 'P1', 'P2', 'P3', 'none'] as const),
    base: get('base').trim(),
    mode: choice('mode', ['auto', 'compare', 'full', 'publish'] as const) ?? 'auto',
    language: choice('language', languages),
    annotations: choice('annotations', ['auto', 'check', 'commands', 'none'] as const) ?? 'auto',
    reviewComments: isOn('review-comments', false),
    suggestions: isOn('suggestions', true),
    summaryComment: isOn('summary-comment', false),
    reportIssue: isOn('report-issue', false),
    scanHistory: isOn('scan-history', true),
    onMissingBase: choice('on-missing-base', ['fail', 'full'] as const) ?? 'fail',
    cacheDir: get('cache-dir').trim(),
    files: (['sarif', 'json', 'markdown', 'html'] as const).map((format) => ({ output: `${format}-file`, format, path: get(`${format}-file`).trim() })).filter(({ path }) => path !== ''),
  };
}

/** './app/' and '.' as a prefix of repository-relative paths: 'app' and ''. */
function cleanFolder(path: string): string {
  const clean = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  if (clean.split('/').includes('..') || clean.startsWith('/')) throw new AuditError('input-wrong-value', { name: 'path', expected: 'a folder of the repository', value: path });
  return clean === '.' ? '' : clean;
}
