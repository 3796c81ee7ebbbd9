// package.json -> PackageScriptFact: the scripts that images, platforms and pipelines start by name.
import { entriesOf, nodeAt, textOf } from '../parse/tree.ts';
import { shellCommands } from '../parse/shell.ts';
import type { Extractor } from './extractor.ts';

export const packageScriptsExtractor: Extractor = {
  topic: 'package-scripts',
  formats: ['json'],
  triggers: ['"scripts"'],
  concerns: ({ path }) => /(?:^|\/)package\.json$/.test(path),
  *extract(document) {
    if (document.kind !== 'tree') return;
    for (const { key, value } of entriesOf(nodeAt(document.roots[0], 'scripts')).slice(0, 200)) {
      const text = textOf(value);
      if (text !== undefined && /^(?:(?:pre|post)?(?:start|build|serve|dev|prod)\b|postinstall|preview|server)/.test(key)) yield { kind: 'package-script', name: key, commands: shellCommands(text, 0).map((command) => ({ ...command, at: value.at })), at: value.at };
    }
  },
};
