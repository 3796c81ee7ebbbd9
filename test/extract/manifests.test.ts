import { expect, test } from 'vitest';
import { factsOfKind } from './facts.ts';

function held(path: string, text: string): string[] {
  return factsOfKind('manifest', path, text).flatMap(({ dependencies }) => dependencies.map(({ name, held: how, use }) => `${name} ${how}${use === 'runtime' ? '' : ` ${use}`}`));
}

test('every kind of line in a requirements file', () => {
  const text = [
    '-r base.txt', '-c constraints.txt  # team', '--index-url https://pypi.org/simple', 'a==1.0', 'b == 2.* ', 'c[x,y]>=1,<2 ; python_version < "3.12"', 'd~=1.4.2', 'e', 'f!=1.3',
    'g==3.1 \\', '    --hash=sha256:00 \\', '    --hash=sha256:11', 'h @ https://example.com/h-1.0-py3-none-any.whl', 'i @ git+https://github.com/o/i.git@v1.2', 'git+https://github.com/o/j.git@main#egg=j',
    '-e .', './libs/k', '-e git+https://github.com/o/l.git@8f2c1d0#egg=l', '# m', 'n===1.0.post1', '<<<<<<< HEAD',
  ].join('\n');
  expect(held('requirements.txt', text)).toEqual(['a exact', 'b bounded', 'c bounded', 'd bounded', 'e open', 'f open', 'g exact', 'h exact', 'i exact', 'j open', '. local', './libs/k local', 'l exact', 'n exact']);
  const [fact] = factsOfKind('manifest', 'requirements/prod.txt', text);
  expect([fact?.includes, fact?.constraints]).toEqual([['base.txt'], ['constraints.txt']]);
  expect(text.slice(fact?.dependencies[6]?.at.start, fact?.dependencies[6]?.at.end)).toBe('g==3.1 \\');
});

test('pyproject.toml of each tool, Pipfile, package.json and environment.yml', () => {
  expect(held('pyproject.toml', '[project]\ndependencies = ["a>=1", "b==2.0"]\n[project.optional-dependencies]\nx = ["c"]\n[dependency-groups]\ndev = ["pytest>=8", {include-group = "x"}]\n')).toEqual(['a open', 'b exact', 'c open optional', 'pytest open development']);
  expect(held('pyproject.toml', '[tool.poetry.dependencies]\npython = "^3.12"\na = "^1.2"\nb = "*"\nc = {version = "1.4.0", extras = ["z"]}\nd = {path = "../d"}\ne = {git = "https://x/e.git"}\n[tool.poetry.group.dev.dependencies]\nf = "1.*"\n')).toEqual(['a bounded', 'b open', 'c exact', 'd local', 'e open', 'f bounded development']);
  expect(held('Pipfile', '[packages]\na = "*"\nb = {version = "==1.0", index = "pypi"}\n[dev-packages]\nc = ">=1"\n')).toEqual(['a open', 'b exact', 'c open development']);
  expect(held('package.json', '{"dependencies": {"a": "^1", "b": "1.2.3", "c": "latest", "d": "workspace:*", "e": "github:o/e", "f": "npm:g@2.0.0", "h": ">=1 <3"}, "peerDependencies": {"react": ">=18"}}')).toEqual(['a bounded', 'b exact', 'c open', 'd local', 'e open', 'f exact', 'h bounded', 'react open peer']);
  expect(held('environment.yml', 'channels: [conda-forge]\ndependencies:\n  - python=3.12\n  - numpy=1.26\n  - scipy\n  - pip:\n    - flask>=3\n')).toEqual(['numpy exact', 'scipy open', 'flask open']);
});

test('who publishes a package says so', () => {
  const library = (path: string, text: string): boolean | undefined => factsOfKind('manifest', path, text)[0]?.library;
  expect(library('package.json', '{"name": "a", "main": "index.js"}')).toBe(false);
  expect(library('package.json', '{"name": "a", "files": ["lib"]}')).toBe(true);
  expect(library('package.json', '{"name": "a", "files": ["lib"], "private": true}')).toBe(false);
  expect(library('pyproject.toml', '[project]\nname = "a"\nclassifiers = ["Programming Language :: Python"]\n')).toBe(true);
  expect(library('pyproject.toml', '[project]\nname = "a"\nclassifiers = ["Private :: Do Not Upload"]\n')).toBe(false);
});
