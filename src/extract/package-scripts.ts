// package.json -> PackageScriptFact: the scripts that images, platforms, pipelines and people start by name.
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
      if (text !== undefined) yield { kind: 'package-script', name: key, text, commands: shellCommands(text, 0).map((command) => ({ ...command, at: value.at })), at: value.at };
    }
  },
};
