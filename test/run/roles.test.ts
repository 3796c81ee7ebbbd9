// What a file is for, where its path does not tell.
import { expect, test } from 'vitest';
import { briefly, scanFiles } from '../support/memory.ts';

const secret = `import jwt from 'jsonwebtoken';\nconst JWT_SECRET = 'super-secret';\nexport const token = jwt.sign({}, JWT_SECRET);\n`;

test.each([
  ['code', '', ['auth/default-credential src/setup.ts:2 existing']],
  ['a set-up of tests', `import { vi } from 'vitest';\n`, []],
  ['tests by require', `const { test } = require("@playwright/test");\n`, []],
])('%s', async (_what, first, expected) => {
  const { result } = await scanFiles({ 'package.json': '{"name": "x"}', 'src/setup.ts': secret + first });
  expect(briefly(result.findings)).toEqual(expected);
});

test('what an installer unpacked into the repository, by its list', async () => {
  const files = { 'package.json': '{"name": "x"}', 'libs/pack/setup.ts': secret, 'libs/own/setup.ts': secret, 'src/setup.ts': secret };
  const found = async (more: Record<string, string>): Promise<string[]> => briefly((await scanFiles({ ...files, ...more })).result.findings);
  expect(await found({})).toHaveLength(3);
  expect(await found({ 'libs/pack-1.0.dist-info/RECORD': 'pack/setup.ts,sha256=abc,12\n../../src/setup.ts,,\n/src/setup.ts,,\n"a,b.ts",,\npack-1.0.dist-info/RECORD,,\n' })).toEqual(['auth/default-credential libs/own/setup.ts:2 existing', 'auth/default-credential src/setup.ts:2 existing']);
  expect(await found({ 'libs/pack-1.0.dist-info/RECORD': 'pack/setup.ts,,\n', 'readiness.yml': 'paths:\n  production: ["libs/pack/**"]\n' })).toHaveLength(3);
});

const project = {
  'pytest.ini': '[pytest]\nDJANGO_SETTINGS_MODULE = project.settings\n',
  'shelf/__init__.py': '',
  'shelf/settings.py': `SECRET_KEY = 'shelf-secret'\nINSTALLED_APPS = []\n`,
  'project/project/__init__.py': '',
  'project/project/settings.py': `SECRET_KEY = 'change-me'\nDEBUG = True\nINSTALLED_APPS = []\n`,
};
const setup = (what: string, classifier = 'Framework :: Django'): string => `from setuptools import find_packages, setup\nsetup(name='django-shelf', ${what}, classifiers=['${classifier}'])\n`;

test.each<[string, Record<string, string>, boolean]>([
  ['a library tested with a project that it does not package', { 'setup.py': setup(`packages=['shelf']`) }, true],
  ['packages found by a search', { 'setup.py': setup('packages=find_packages()') }, true],
  ['named by pyproject.toml', { 'pyproject.toml': '[project]\nname = "django-shelf"\nclassifiers = ["Framework :: Django"]\n' }, true],
  ['a Dockerfile of its tests', { 'setup.py': setup(`packages=['shelf']`), 'tests/Dockerfile': 'FROM python:3.12\n' }, true],
  ['no library', { 'setup.py': setup(`packages=['shelf']`, 'Private :: Do Not Upload') }, false],
  ['no packaging', {}, false],
  ['packaged itself', { 'setup.py': setup(`packages=['shelf', 'project']`), 'project/__init__.py': '' }, false],
  ['deployed', { 'setup.py': setup(`packages=['shelf']`), 'Procfile': 'web: gunicorn project.wsgi\n' }, false],
  ['other settings', { 'setup.py': setup(`packages=['shelf']`), 'pytest.ini': '[pytest]\nDJANGO_SETTINGS_MODULE = shelf.settings\n' }, false],
  ['configured to be production', { 'setup.py': setup(`packages=['shelf']`), 'readiness.yml': 'paths:\n  production: ["project/**"]\n' }, false],
])('a sample project: %s', async (_what, more, isSample) => {
  const { result } = await scanFiles({ ...project, ...more });
  expect(briefly(result.findings).some((found) => found.startsWith('auth/default-credential project/'))).toBe(!isSample);
  expect(briefly(result.findings)).toContain('auth/default-credential shelf/settings.py:1 existing');
});

const lessons = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`lesson-on-${String.fromCharCode(97 + at)}/setup.ts`, secret]));

test.each<[string, Record<string, string>, number]>([
  ['the code of tutorials', { 'README.md': '# Materials\n\nBonus materials, exercises, and example projects for our [Python tutorials](https://x.example).\n' }, 0],
  ['a product with ten folders', { 'README.md': '# Shop\n\nA shop. See the examples in our documentation.\n' }, 10],
  ['tutorials are spoken of later', { 'README.md': `# Shop\n\n${'A shop that sells. '.repeat(60)}\nExample code for our tutorials\n` }, 10],
  ['a program at the root', { 'README.md': 'Example code for our tutorials\n', 'package.json': '{"name": "x"}' }, 10],
  ['nothing said', {}, 10],
])('a repository of many folders: %s', async (_, more, expected) => {
  const { result } = await scanFiles({ ...lessons, ...more }, { apart: true });
  expect(result.findings.filter(({ ruleId }) => ruleId === 'auth/default-credential')).toHaveLength(expected);
});

const key = 'import jwt\ntoken = jwt.encode({}, "super-secret")\n';

test.each<[string, string[], boolean]>([
  ['mostly packages of the index', ['certifi', 'idna', 'urllib3', 'chardet', 'soupsieve', 'adba'], true],
  ['a few packages among its own', ['certifi', 'idna', 'adba', 'shop', 'cart'], false],
  ['packages among many of its own', ['certifi', 'idna', 'urllib3', 'chardet', 'soupsieve', 'adba', ...Array.from({ length: 30 }, (_, at) => `own${at}`)], false],
])('a folder ext/ with %s', async (_, names, isVendored) => {
  const { result } = await scanFiles(Object.fromEntries(names.map((name) => [`ext/${name}/__init__.py`, name === 'adba' ? key : ''])));
  expect(briefly(result.findings).some((found) => found.includes('ext/adba'))).toBe(!isVendored);
});

const oneExample = { 'csrf/setup.ts': secret, 'package.json': '{"name": "x"}' };

test.each<[string, string, number]>([
  ['says that it is a collection of them', '# Web Examples\n\nA repository containing small examples of servers.\n', 0],
  ['is called after them alone', '# Web Examples\n\nA shop.\n', 1],
  ['speaks of them', '# Shop\n\nThis repository holds a shop. See the examples.\n', 1],
])('a repository that %s', async (_, text, expected) => {
  const { result } = await scanFiles({ ...oneExample, 'README.md': text }, { apart: true });
  expect(result.findings.filter(({ ruleId }) => ruleId === 'auth/default-credential')).toHaveLength(expected);
});

test.each<[string, string, number, number]>([
  ['is called examples for a framework', '# Examples for [egg](https://egg.example)\n', 5, 0],
  ['says so in Chinese', '# 说明\n本仓库是 Egg 应用的 demo 例子。\n', 5, 0],
  ['is called so and holds one program', '# Examples for egg\n', 1, 1],
  ['has examples beside its program', '# Shop\n\nExamples for customers stand in examples/.\n', 5, 1],
])('a repository of examples that %s', async (_, text, programs, expected) => {
  const manifests = Object.fromEntries(Array.from({ length: programs }, (_each, at) => [`${at === 0 ? 'csrf' : `e${String(at)}`}/package.json`, '{"name": "x"}']));
  const { result } = await scanFiles({ ...oneExample, ...manifests, 'README.md': text }, { apart: true });
  expect(result.findings.filter(({ ruleId }) => ruleId === 'auth/default-credential')).toHaveLength(expected);
});

test('what a compiler made of a source that stands beside it', async () => {
  const found = async (files: Record<string, string>): Promise<string[]> => briefly((await scanFiles({ 'package.json': '{"name": "x"}', ...files })).result.findings);
  expect(await found({ 'src/setup.ts': secret, 'src/setup.js': secret })).toEqual(['auth/default-credential src/setup.ts:2 existing']);
  expect(await found({ 'api/src/setup.ts': secret, 'api/lib/setup.js': secret })).toEqual(['auth/default-credential api/src/setup.ts:2 existing']);
  expect(await found({ 'src/setup.ts': secret, 'lib/other.js': secret })).toHaveLength(2);
  expect(await found({ 'src/setup.d.ts': 'export {};\n', 'src/setup.js': secret })).toHaveLength(1);
});

test('libraries of Foundry, beside its manifest alone', async () => {
  const found = async (files: Record<string, string>): Promise<number> => (await scanFiles({ 'package.json': '{"name": "x"}', 'contracts/lib/std/setup.ts': secret, ...files })).result.findings.filter(({ ruleId }) => ruleId === 'auth/default-credential').length;
  expect(await found({ 'contracts/foundry.toml': '[profile.default]\n' })).toBe(0);
  expect(await found({ 'web/foundry.toml': '[profile.default]\n' })).toBe(1);
});
