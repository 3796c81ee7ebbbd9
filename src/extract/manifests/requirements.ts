// pip's requirement files -> a manifest. Format: https://pip.pypa.io/en/stable/reference/requirements-file-format/
import type { Dependency, ManifestFact } from '../../model/dependency.ts';
import type { Fact } from '../../model/fact.ts';
import type { Range } from '../../model/range.ts';
import type { Extractor } from '../extractor.ts';
import { pythonRequirement } from './requirement.ts';

const fileNames = /(?:^|\/)(?:[\w.-]*requirements?[\w.-]*|constraints?[\w.-]*)\.(?:txt|in|pip|lock)$|(?:^|\/)requirements?\/[\w./-]+\.(?:txt|in|pip)$/i;
const mostLines = 5000;

export const requirementsExtractor: Extractor = {
  topic: 'requirements',
  formats: ['text'],
  triggers: ['--hash=sha256:'],
  paths: fileNames,
  concerns: ({ path }) => fileNames.test(path),
  *extract(_document, { path, text }): Generator<Fact> {
    if (!fileNames.test(path)) return;
    const dependencies: Dependency[] = [];
    const includes: string[] = [];
    const constraints: string[] = [];
    for (const { content, at } of logicalLines(text)) {
      const option = /^(?:-([rce])\s{0,20}|--(requirement|constraint|editable)[\s=]{1,20})(\S[^\s]{0,500})/.exec(content);
      const kind = option?.[1] ?? option?.[2]?.[0];
      if (option && kind !== 'e') (kind === 'r' ? includes : constraints).push(option[3] ?? '');
      const wanted = kind === 'e' ? (option?.[3] ?? '') : content.startsWith('-') ? '' : content.split(/\s--/, 1)[0]!.trim();
      const found = wanted === '' ? null : pythonRequirement(wanted);
      if (found !== null) dependencies.push({ ...found, use: 'runtime', at });
    }
    if (dependencies.length + includes.length === 0) return;
    yield { kind: 'manifest', by: 'requirements', library: false, workspace: false, dependencies, includes, constraints, at: dependencies[0]?.at ?? { start: 0, end: Math.min(1, text.length) } } satisfies ManifestFact;
  },
};

/** Without comments; lines that end in a backslash are joined, and stand where the first of them does. */
function* logicalLines(text: string): Generator<{ content: string; at: Range }> {
  let offset = 0;
  let held = '';
  let start = 0;
  let end = 0;
  for (const raw of text.split('\n', mostLines)) {
    const line = raw.replace(/(?:^|\s)#.*$/, '').trimEnd();
    if (held === '') {
      start = offset + (line.length - line.trimStart().length);
      end = offset + line.length;
    }
    offset += raw.length + 1;
    const continues = line.endsWith('\\') && held.length < 20_000;
    held += continues ? `${line.slice(0, -1)} ` : line;
    if (continues) continue;
    const content = held.trim();
    held = '';
    if (content !== '') yield { content, at: { start, end } };
  }
  if (held.trim() !== '') yield { content: held.trim(), at: { start, end } };
}
