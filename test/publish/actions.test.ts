// What reaches the runner: through the real @actions/core, whose escaping is the point.
import * as core from '@actions/core';
import { afterEach, expect, test, vi } from 'vitest';
import { sendAnnotations, setOutputs, writeSummary, type Runner } from '../../src/publish/actions.ts';
import { annotations } from '../../src/report/annotations.ts';
import { outputs } from '../../src/report/outputs.ts';
import { wordsOf } from '../../src/report/words.ts';
import { table } from '../golden/prose.ts';
import { golden } from '../golden/result.ts';
import { hostile, hostileNames } from '../golden/hostile.ts';

afterEach(() => vi.restoreAllMocks());

function printed(run: () => void): string[] {
  let text = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  run();
  vi.restoreAllMocks();
  return text.split('\n').filter(Boolean);
}

test('one command an annotation', () => {
  const lines = printed(() => sendAnnotations(annotations(golden, wordsOf('en', table)), core));
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::error', '::warning']);
  expect(lines[0]).toContain('file=backend/app/main.py');
  expect(lines[0]).toContain('line=18,endLine=18,col=19,endColumn=40');
  expect(lines[2]).not.toContain('col=');
});

test.each(hostileNames)('%j makes no command of its own', (name) => {
  const lines = printed(() => sendAnnotations(annotations(hostile(name), wordsOf('en', table)), core));
  expect(lines.length).toBe(annotations(hostile(name), wordsOf('en', table)).shown.length);
  expect(lines.every((line) => /^::(?:error|warning|notice) title=[^:]*[^\r]*$/.test(line))).toBe(true);
});

test('outputs are the fixed names', () => {
  const set = new Map<string, unknown>();
  const runner = { ...core, setOutput: (name: string, value: unknown) => void set.set(name, value) } as Runner;
  setOutputs(outputs(golden, { 'sarif-file': 'out/a.sarif' }), runner);
  expect(Object.fromEntries(set)).toEqual({
    conclusion: 'failed',
    'new-findings': '3',
    'new-p0': '2',
    'new-p1': '0',
    'new-p2': '1',
    'new-p3': '0',
    'fixed-findings': '1',
    score: '31',
    'score-change': '-27',
    'sarif-file': 'out/a.sarif',
  });
});

test('without a place for the summary the run goes on', async () => {
  const summary = { addRaw: () => summary, write: () => Promise.reject(new Error('no file')) } as unknown as Runner['summary'];
  expect(await writeSummary('# x', { ...core, summary })).toEqual({ failed: 'no file' });
});
