import { expect, test } from 'vitest';
import { allFacts } from './facts.ts';

// Work counted in results, not in time: a quadratic or exponential extractor runs into the test's own time limit.
const texts: readonly (readonly [string, string])[] = [
  ['a long condition', `def f(x):\n  if ${'API_KEY and '.repeat(20_000)}x != API_KEY:\n    raise HTTPException(401)`],
  ['many early returns', `def f(k):\n${'  if not API_KEY: return 1\n'.repeat(5000)}  if k != API_KEY: raise HTTPException(401)`],
  ['a long elif chain', `import os\ndef f(k):\n  if API_KEY == 1:\n    return 1\n${'  elif API_KEY == 2:\n    return 2\n'.repeat(5000)}`],
  ['functions that call each other', `import os\n${Array.from({ length: 300 }, (_, at) => `def main${at}(v):\n  g${(at + 1) % 300}(v)\n  g${(at + 7) % 300}(v)\ndef g${at}(v):\n  main${at}(v)\n  if os.getenv("A"): raise E()`).join('\n')}\nmain0(1)`],
  ['a name defined by itself', `import os\ndef f():\n${'  x = os.getenv("A_SECRET") or x\n'.repeat(5000)}  return x`],
  ['a chain of classes', `class A0(BaseSettings): pass\n${Array.from({ length: 2000 }, (_, at) => `class A${at + 1}(A${at}):\n  password: str = "abc${at}"\n`).join('')}`],
  ['a chain of aliases', Array.from({ length: 20_000 }, (_, at) => `a${at + 1} = a${at}`).join('\n')],
  ['deep calls', `import os\nx = os${'.getenv("A_TOKEN")'.repeat(20_000)}`],
  ['cut in the middle', 'import os\nclass S(BaseSettings):\n  secret_key: str = os.getenv("A", "'],
];

test.each(texts)('%s', (_, text) => {
  expect(JSON.stringify(allFacts(text)).length).toBeLessThan(text.length * 20 + 100_000);
});
