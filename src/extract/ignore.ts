// .gitignore and .dockerignore -> their patterns.
import { itemsOf } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';

export const ignoreExtractor: Extractor = {
  topic: 'ignore',
  formats: ['ignore'],
  triggers: [],
  *extract(document, file) {
    if (document.kind !== 'tree') return;
    const patterns = itemsOf(document.roots[0]).flatMap((item) => (item.kind === 'scalar' ? [{ pattern: item.raw, at: item.at }] : []));
    yield { kind: 'ignore', file: file.path.endsWith('.dockerignore') ? 'dockerignore' : 'gitignore', patterns, at: { start: 0, end: file.text.length } };
  },
};
