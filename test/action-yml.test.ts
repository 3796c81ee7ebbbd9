// action.yml declares what the code reads and sets.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputNames, readInputs } from '../src/action/inputs.ts';
import { outputs } from '../src/report/outputs.ts';
import { golden } from './golden/result.ts';
import { projectRoot } from './support/dist.ts';

interface Declared {
  readonly description: string;
  readonly default?: string;
}

const action = parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, Declared>>;
  readonly runs: { readonly using: string; readonly main: string };
};

it('the inputs', () => {
  expect(Object.keys(action.inputs)).toEqual([...inputNames]);
  for (const [name, { description, default: value }] of Object.entries(action.inputs)) expect([description, typeof value], name).toEqual([expect.stringMatching(/\.$/), 'string']);
});

it('the defaults are valid', () => {
  const inputs = readInputs((name) => (name === 'token' ? '' : (action.inputs[name]?.default ?? '')));
  expect(inputs).toMatchObject({ path: '', failOn: undefined, mode: 'auto', annotations: 'auto', onMissingBase: 'fail', files: [] });
});

it('the outputs', () => {
  const files = Object.fromEntries(Object.keys(action.inputs).filter((name) => name.endsWith('-file')).map((name) => [name, 'x']));
  expect(Object.keys(action.outputs).sort()).toEqual(Object.keys(outputs(golden, files)).sort());
});

it('the program', () => {
  expect(action.runs.using).toBe('node24');
  expect(existsSync(join(projectRoot, action.runs.main))).toBe(true);
});
