// Documents, scripts, settings and code -> ToldProgramsFact: which files of Python they speak of, so that somebody may start them.
import type { Fact } from '../model/fact.ts';
import type { SourceFile } from '../model/file.ts';
import type { Extractor } from './extractor.ts';

const ending = '.py';
const before = /[\w-]{1,100}$/;
const most = 300;

export const toldProgramsExtractor: Extractor = {
  topic: 'told-programs',
  formats: ['markdown', 'text'],
  triggers: ['.py'],
  concerns: ({ path }) => /\.(?:mdx?|rst|adoc|txt|sh|bash|bat|cmd|ps1|mk|conf|service|desktop)$|(?:^|\/)[A-Z]?[a-z_-]*$/.test(path),
  extract: (_document, file) => toldIn(file),
};

/** A program that starts others, and configuration that another topic reads. */
export const launchersExtractor: Extractor = {
  topic: 'launchers',
  formats: ['python', 'ini', 'yaml', 'json', 'toml', 'dockerfile'],
  triggers: [],
  accompanies: ['.py'],
  extract: (_document, file) => toldIn(file),
};

function* toldIn({ text }: SourceFile): Generator<Fact> {
  const names = new Set<string>();
  for (let at = text.indexOf(ending); at >= 0 && names.size < most; at = text.indexOf(ending, at + 1)) {
    const name = before.exec(text.slice(Math.max(0, at - 100), at))?.[0];
    if (name !== undefined && !/\w/.test(text.charAt(at + ending.length))) names.add(`${name}${ending}`);
  }
  if (names.size > 0) yield { kind: 'told-programs', names: [...names], at: { start: 0, end: 1 } };
}
