// JavaScript, TypeScript, Vue, Svelte -> ImportsFact: whatever looks like an import. It may stand in a comment; who reports one asks for the module,
// which is parsed.
import { scriptFormats } from '../../model/file.ts';
import type { ImportsFact } from '../../model/dependency.ts';
import { interned } from '../interned.ts';
import type { Glance } from './glance.ts';

const quoted = /\b(?:from|import|require)[ \t]*(?:\([ \t]*)?(?:"([^"\n]{1,200})"|'([^'\n]{1,200})')/g;
const most = 500;

export const scriptImportsGlance: Glance = {
  formats: scriptFormats,
  roles: ['production'],
  paths: /\.(?:[cm]?[jt]sx?|vue|svelte)$/,
  *glance({ text }) {
    const found = new Map<string, number>();
    for (const { index, 1: double, 2: single } of text.matchAll(quoted)) {
      const from = interned(double ?? single ?? '');
      if (!found.has(from) && found.size < most) found.set(from, index);
    }
    if (found.size > 0) yield { kind: 'imports', language: 'javascript', imports: [...found].map(([from, start]) => ({ from, names: [], start })), drivers: [], at: { start: 0, end: 0 } } satisfies ImportsFact;
  },
};
