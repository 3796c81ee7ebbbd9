// frontend/fake-login: the page itself decides who is let in, by what it ships to everybody. CWE-602, CWE-798.
import { fileRule } from '../../src/model/rule.ts';

/** Servers of prototypes that run in the browser. */
const mock = /(?:^|\/)(?:_*mocks?_*|fixtures?|msw|demo|prototype)(?:\/|\.)|\.mock\./i;

export const rule = fileRule({
  id: 'frontend/fake-login',
  severity: 'P0',
  *check(file, facts) {
    if (file.role !== 'production' || mock.test(file.path)) return;
    for (const fact of facts) {
      if (fact.kind !== 'local-login') continue;
      yield { at: fact.at, message: fact.how, data: { name: fact.name }, symbol: fact.symbol, cause: `local-login ${file.path}` };
    }
  },
});
