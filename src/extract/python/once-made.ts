// extract/python: document -> OnceMadeFact: objects that a function makes while the program starts: `tasks = TaskService()` in create_app.
import type { Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import { keepers, startsProgram } from '../containers.ts';
import type { Extractor } from '../extractor.ts';
import { outlineOf } from './code.ts';
import { rangeOf, toValue } from './expression.ts';
import { lastName } from './names.ts';
import { functionOf } from './scope.ts';

const words = ['manager(', 'service(', 'store(', 'registry(', 'repository(', 'storage(', 'queue(', 'tracker('];

export const onceMadeExtractor: Extractor = {
  topic: 'once-made',
  formats: ['python'],
  triggers: [],
  accompanies: words,
  inside: words,
  extract,
};

function* extract(document: Document): Iterable<Fact> {
  for (const { value, scope } of outlineOf(document)?.assignments ?? []) {
    const made = value?.type === 'Await' ? value.value : value;
    const symbol = functionOf(scope)?.symbol ?? '';
    if (made?.type === 'Call' && keepers.test(lastName(made.func)) && startsProgram.test(symbol)) yield { kind: 'once-made', class: toValue(made.func, scope, null), at: rangeOf(made) };
  }
}
