// Extract stage: objects that a function makes while the program starts: `const tasks = new TaskService()` in bootstrap.
import type { Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import { keepers, startsProgram } from '../containers.ts';
import { valueOf } from './expression.ts';
import { surveys } from './survey.ts';
import { enclosingFunction, lastName, rangeOf, symbolOf } from './syntax.ts';

export function* extractOnceMade(document: Document): Generator<Fact> {
  for (const { news, script } of surveys(document)) {
    for (const made of news) {
      if (keepers.test(lastName(made.expression)) && enclosingFunction(made) !== null && startsProgram.test(symbolOf(made))) yield { kind: 'once-made', class: valueOf(made.expression, script), at: rangeOf(made, script) };
    }
  }
}
