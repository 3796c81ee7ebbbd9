// What a look at a text finds: names in lock files of every form, imports at the start of a line.
import { expect, test } from 'vitest';
import { locksGlance } from '../../src/extract/glances/locks.ts';
import { pythonImportsGlance } from '../../src/extract/glances/python-imports.ts';
import { scriptImportsGlance } from '../../src/extract/glances/script-imports.ts';
import type { Glance } from '../../src/extract/glances/glance.ts';
import type { Fact } from '../../src/model/fact.ts';
import { formatOf } from '../../src/parse/format.ts';

function seen(glance: Glance, path: string, text: string): Fact[] {
  return [...glance.glance({ path, text, blob: '', size: text.length, role: 'production', format: formatOf(path, text) })];
}

function locked(path: string, text: string): readonly string[] {
  return seen(locksGlance, path, text).flatMap((fact) => (fact.kind === 'lock' ? [...fact.names].sort() : []));
}

test('lock files of every tool and version', () => {
  expect(locked('package-lock.json', '{"lockfileVersion": 1, "dependencies": {\n  "a": {\n    "version": "1.0.0",\n    "dependencies": {"@s/b": {"version": "2.0.0"}}\n  }\n}}')).toEqual(['@s/b', 'a']);
  expect(locked('npm-shrinkwrap.json', '{"lockfileVersion": 3, "packages": {\n  "": {"name": "x"},\n  "node_modules/a": {},\n  "node_modules/a/node_modules/@s/b": {},\n  "packages/c/node_modules/d": {}\n}}')).toEqual(['@s/b', 'a', 'd']);
  expect(locked('yarn.lock', '# yarn lockfile v1\n\n"@s/a@^1.0.0", "@s/a@^1.2.0":\n  version "1.2.0"\n  dependencies:\n    c "^1"\n\nb@^2:\n  version "2.0.0"\n')).toEqual(['@s/a', 'b']);
  expect(locked('yarn.lock', '__metadata:\n  version: 8\n\n"a@npm:^1.0.0, a@npm:^1.1.0":\n  version: 1.1.0\n\n"@s/b@workspace:packages/b":\n  version: 0\n')).toEqual(['@s/b', 'a']);
  expect(locked('pnpm-lock.yaml', 'lockfileVersion: 5.4\n\nspecifiers:\n  a: ^1\n  \'@s/b\': ^2\n\npackages:\n\n  /a/1.0.0:\n    resolution: {}\n\n  /@s/b/2.0.0_a@1.0.0:\n    resolution: {}\n')).toEqual(['@s/b', 'a']);
  expect(locked('pnpm-lock.yaml', "lockfileVersion: '6.0'\n\npackages:\n\n  /a@1.0.0(b@2.0.0):\n    resolution: {}\n")).toEqual(['a']);
  expect(locked('pnpm-lock.yaml', "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      w:\n        specifier: workspace:*\n        version: link:packages/w\n\npackages:\n\n  '@s/b@2.0.0':\n    resolution: {}\n  a@1.0.0:\n    resolution: {}\n")).toEqual(['@s/b', 'a', 'w']);
  expect(locked('bun.lock', '{\n  "lockfileVersion": 1,\n  "packages": {\n    "@s/a": ["@s/a@1.0.0", "", {}],\n\n    "@s/a/b": ["b@2.0.0", "", {}],\n  }\n}\n')).toEqual(['@s/a', 'b']);
  expect(locked('api/uv.lock', 'version = 1\n\n[[package]]\nname = "a"\nversion = "1"\ndependencies = [\n    { name = "b" },\n]\n')).toEqual(['a']);
  expect(locked('Pipfile.lock', '{\n    "_meta": {\n        "sources": []\n    },\n    "default": {\n        "a": {\n            "version": "==1"\n        }\n    }\n}\n')).toEqual(['a']);
});

test('what Python files import when they are loaded', () => {
  const text = 'import os, yaml as y\nfrom app.api import (  # here\n    users,\n    orders as o,\n)\nfrom pydantic import BaseModel, EmailStr\n\ndef f(mail: EmailStr):\n    import redis\n\nurl = "postgresql+asyncpg://db/x"\nprefix = "mysql+pymysql://"\n';
  const [fact] = seen(pythonImportsGlance, 'a.py', text);
  if (fact?.kind !== 'imports') throw new Error('no imports');
  expect(fact.imports.map(({ from, names }) => [from, ...names].join(' '))).toEqual(['os', 'yaml', 'app.api users orders', 'pydantic EmailStr']);
  expect(fact.drivers.map(({ name }) => name)).toEqual(['asyncpg']);
});

test('what scripts import', () => {
  const text = 'import a from "a";\nimport "b/c";\nexport * from \'@s/d\';\nconst e = require("e");\nconst f = () => import(\'./f\');\n';
  const [fact] = seen(scriptImportsGlance, 'a.ts', text);
  expect(fact?.kind === 'imports' ? fact.imports.map(({ from }) => from) : []).toEqual(['a', 'b/c', '@s/d', 'e', './f']);
});
