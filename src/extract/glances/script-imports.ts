// JavaScript, TypeScript, Vue, Svelte -> ImportsFact: whatever looks like an import. It may stand in a comment; who reports one asks for the module,
// which is parsed.
import { scriptFormats } from '../../model/file.ts';
import type { ImportedName, ImportsFact } from '../../model/dependency.ts';
import type { PathAliasFact } from '../../model/fact.ts';
import { interned } from '../interned.ts';
import type { Glance } from './glance.ts';

const quoted = /\b(?:from|import|require)[ \t]*(?:\([ \t]*)?(?:"([^"\n]{1,200})"|'([^'\n]{1,200})')/g;
const most = 500;

export const scriptImportsGlance: Glance = {
  formats: scriptFormats,
  roles: ['production'],
  paths: /\.(?:[cm]?[jt]sx?|vue|svelte)$/,
  *glance({ path, text }) {
    if (path.endsWith('.d.ts') && !/^(?:import|export)\b/m.test(text)) yield* ambient(text); // a module's own file only adds to what a package brings
    const found = new Map<string, ImportedName>();
    for (const { index, 1: double, 2: single } of text.matchAll(quoted)) {
      const from = interned(double ?? single ?? '');
      if (!found.has(from) && found.size < most) found.set(from, { from, names: [], start: index, ...((isConditional(text, index) || isInFunction(text, index)) && { conditional: true as const }) });
    }
    if (found.size > 0) yield { kind: 'imports', language: 'javascript', imports: [...found.values()], drivers: [], at: { start: 0, end: 0 } } satisfies ImportsFact;
  },
};

/** `declare module 'shapes' { … }`: types alone, which no package brings. https://www.typescriptlang.org/docs/handbook/modules/reference.html#ambient-modules */
function* ambient(text: string): Iterable<PathAliasFact> {
  const aliases = [...text.matchAll(/^[ \t]*declare[ \t]+module[ \t]+["']([^"'\n*]{1,100})["']/gm)].map(([, pattern = '']) => ({ pattern, targets: [] }));
  if (aliases.length > 0) yield { kind: 'path-alias', aliases, at: { start: 0, end: 0 } };
}

/** The line, or the one before that opens a block, begins with a condition. */
function isConditional(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  if (condition.test(text.slice(start, at))) return true;
  const before = text.slice(Math.max(0, start - 300), Math.max(0, start - 1));
  const above = before.slice(before.lastIndexOf('\n') + 1);
  return condition.test(above) && above.trimEnd().endsWith('{');
}

/** `const sharp = require('sharp')` in a function's body, by the lines that open the blocks around it: loaded when somebody calls it. */
function isInFunction(text: string, at: number): boolean {
  let start = text.lastIndexOf('\n', at) + 1;
  let depth = /^[ \t]+(?=(?:const|let|var|return|await)\b)/.exec(text.slice(start, at))?.[0].length ?? 0;
  for (let steps = 0; depth > 0 && start > 0 && steps < mostLines; steps++) {
    const end = start - 1;
    start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, Math.min(end, start + 300)).trimEnd();
    const indent = line.length - line.trimStart().length;
    if (line === '' || indent >= depth) continue;
    if (!line.endsWith('{')) return false;
    if (opensFunction.test(line)) return true;
    depth = indent;
  }
  return false;
}

const mostLines = 400;
/** Not `if (…) {` and its like, nor what is called as it stands: `(function () {`, `(async () => {`, `define(function (require) {`. */
const opensFunction = /^(?![ \t]*(?:[(!;]|define\b|if\b|for\b|while\b|switch\b|with\b|\}|catch\b)).*(?:=>|\))[^(){}]{0,100}\{$/;

const condition = /^[ \t]*(?:\}[ \t]*)?(?:else\b|if[ \t]*\()/;
