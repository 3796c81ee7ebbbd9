// What functions do to the process they run in, as a script says it.
import { expect, it } from 'vitest';
import { allFacts } from './facts.ts';

it('a blocking call at the top of a file stands in no function', () => {
  expect(() => allFacts("import { readFileSync } from 'fs';\nsetInterval(() => 1, 5);\nconst page = readFileSync('page.html');\n")).not.toThrow();
});
