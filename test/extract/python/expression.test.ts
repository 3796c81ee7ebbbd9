import { expect, test } from 'vitest';
import { bindings, facts, show } from './facts.ts';

const values: readonly (readonly [string, string])[] = [
  ['x = "a" + B + f"{C}!"', '("a" + B + (C + "!"))'],
  ['x = "%s:%s" % (A, B)', '(A + ":" + B)'],
  ['x = "{}-{name}".format(A, name=B)', '(A + "-" + B)'],
  ['x = 60 * 24 * 8', '11520'],
  ['x = -1', '-1'],
  ['x = BASE / ".env"', '(BASE + "/" + ".env")'],
  ['x = A if B else C', '(A if B else C)'],
  ['x = not (A and B)', 'not (A and B)'],
  ['x = A or B', '(A or B)'],
  ['x = 1 < A <= 3', '((1 < A) and (A <= 3))'],
  ['x = A is not None', '(A != null)'],
  ['x = a.b[0]["k"]', 'a.b[0]["k"]'],
  ['x = {"a": 1, **B}', '{"a": 1, <unsupported>: B}'],
  ['x = dict(a=1)', '{"a": 1}'],
  ['x = [*A, "b"]', '(A + ["b"])'],
  ['x = [i.strip() for i in A.split(",") if i]', 'each(A.split(","): <item i>.strip())'],
  ['x = lambda v: v or 1', 'fn((<parameter v> or 1))'],
  ['x = f(1, *a, k=2, **{"m": 3})', 'f(1, a, k=2, m=3)'],
  ['import os\nx = os.getenv("A")', '$A'],
  ['import os as o\nx = o.environ.get("A", "b")', '$A:-"b"'],
  ['from os import getenv as g\nx = g("A", default="1") == "1"', '($A:-"1" == "1")'],
  ['from os import environ\nx = environ["A"]', '$A'],
  ['import os\nenv = os.environ\nx = env.get("A")', '$A'],
  ['import os\nx = "A" in os.environ', '($A != null)'],
  ['from decouple import config, Csv\nx = config("A", default=False, cast=bool)', '$A:-false as bool'],
  ['from decouple import config, Csv\nx = config("A", cast=Csv())', '$A as list'],
  ['from environs import Env\nenv = Env()\nx = env.list("A", ["b"])', '$A:-["b"] as list'],
  ['import environ\nenv = environ.Env(DEBUG=(bool, False))\nx = env("DEBUG")', '$DEBUG:-false as bool'],
  ['import environ\nenv = environ.Env()\nx = env.bool("A", default=True)', '$A:-true as bool'],
  ['from starlette.config import Config\nconfig = Config(".env")\nx = config("A", cast=bool, default=True)', '$A:-true as bool'],
  ['import os\ndef flag(n, default=False):\n  return os.getenv(n, str(default)) == "1"\nx = flag("A", True)', '$A:-true'],
  ['from lib import env_bool\nx = env_bool("A_B", False)', '$A_B:-false as bool'],
  ['from lib import get_secret_from_env\nx = get_secret_from_env("A_B")', '$A_B'],
  ['from lib import get_secret_from_vault\nx = get_secret_from_vault("A_B")', 'get_secret_from_vault("A_B")'],
  ['def getenv(k): return k\nx = getenv("A")', 'getenv("A")'],
  ['from flask import request\nx = request.headers.get("Origin")', '<request headers.origin>'],
];

test.each(values)('%s', (text, expected) => {
  expect(bindings(text).at(-1)).toBe(`x = ${expected}`);
});

const locals: readonly (readonly [string, string])[] = [
  ['a = "x"\n  return a', '"x"'],
  ['return p', '<parameter p>'],
  ['a = 1\n  if T:\n    a = 2\n  return a', '(2 if T else 1)'],
  ['if T:\n    a = 1\n  else:\n    a = 2\n  return a', '(2 if not T else 1)'],
  ['keys = []\n  for k in K.split(","):\n    keys.append(k.strip())\n  return keys', 'each(K.split(","): <item k>.strip())'],
  ['a = ["x"]\n  a.append("y")\n  return a', '(["x"] + ["y"])'],
  ['a = ["x"]\n  if T:\n    a += ["*"]\n  return a', '((["x"] + ["*"]) if T else ["x"])'],
  ['for a in A:\n    pass\n  return a', '<item a>'],
  ['with open(p) as a:\n    return a', '<local a>'],
  ['a = a\n  return a', '<local a>'],
  ['a, b = 1, 2\n  return b', '2'],
  ['global G\n  return G', 'G'],
];

test.each(locals)('local: %s', (body, expected) => {
  const [module] = facts('module', `def f(p=0):\n  ${body}\n`);
  expect(module?.functions[0]?.returns.map(({ value }) => show(value)).at(-1)).toBe(expected);
});

test('self is the class', () => {
  const [module] = facts('module', 'class A:\n  @property\n  def p(self):\n    return self.x\n');
  expect(show(module?.functions[0]?.returns[0]?.value ?? { kind: 'opaque', why: 'local', at: { start: 0, end: 0 } })).toBe('A.x');
});

test('hostile depth and width end in opaque values, not in an overflow', () => {
  const doubling = Array.from({ length: 60 }, (_, at) => `  v${at + 1} = v${at} + v${at}`).join('\n');
  for (const text of [`x = ${'['.repeat(3000)}${']'.repeat(3000)}`, `x = ${'a + '.repeat(20_000)}a`, `x = ${'a.'.repeat(20_000)}a`, `x = ${'not '.repeat(5000)}a`, `def f():\n  v0 = 1\n${doubling}\n  return v60`, `x = [${'1,'.repeat(100_000)}]`]) {
    expect(JSON.stringify(facts('module', text)).length).toBeLessThan(300_000);
  }
});
