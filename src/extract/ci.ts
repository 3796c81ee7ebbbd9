// GitHub workflows and GitLab pipelines -> variables they set. What a pipeline runs is not production.
import type { SupplyFact } from '../model/fact.ts';
import type { TreeNode } from '../parse/document.ts';
import { entriesOf, walkEntries } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { scalarValue } from './interpolation.ts';

const pipeline = /(?:^|\/)\.github\/(?:workflows|actions)\/|(?:^|\/)\.gitlab-ci[\w.-]*\.ya?ml$/;

export const ciExtractor: Extractor = {
  topic: 'ci',
  formats: ['yaml'],
  triggers: ['runs-on'],
  paths: pipeline,
  *extract(document, file) {
    if (document.kind !== 'tree' || !pipeline.test(file.path)) return;
    for (const { entry, path } of walkEntries(document.roots)) {
      if ((entry.key === 'env' || entry.key === 'variables') && path.at(-2) !== 'with') yield* variables(entry.value, path[1] ?? '');
    }
  },
};

function* variables(map: TreeNode, service: string): Generator<SupplyFact> {
  for (const entry of entriesOf(map)) {
    if (entry.value.kind !== 'scalar') continue;
    const expression = entry.value.raw.includes('${{');
    yield {
      kind: 'supply',
      by: 'ci',
      name: entry.key,
      value: expression ? { kind: 'opaque', why: 'unsupported', at: entry.value.at } : scalarValue(entry.value, 'none'),
      service,
      at: { start: entry.keyAt.start, end: Math.max(entry.keyAt.end, entry.value.at.end) },
    };
  }
}
