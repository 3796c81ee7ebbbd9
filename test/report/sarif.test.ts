// SARIF against the official schema and Microsoft's validator with GitHub's rules, where the validator is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { languages } from '../../src/model/text.ts';
import { sarif, sarifLog } from '../../src/report/sarif.ts';
import { wordsOf } from '../../src/report/words.ts';
import { expectGolden } from '../golden/expect.ts';
import { table } from '../golden/prose.ts';
import { golden } from '../golden/result.ts';

const multitool = 'node_modules/@microsoft/sarif-multitool-linux';
const words = wordsOf('en', table);
const options = { category: 'audit', repositoryUri: 'https://github.com/acme/shop', informationUri: 'https://github.com/acme/gate' };

test.each(languages)('SARIF in %s', (language) => {
  expectGolden(`report.${language}.sarif`, sarif(golden, wordsOf(language, table), options));
});

test.runIf(existsSync(`${multitool}/sarif-2.1.0.json`))('fits the schema of SARIF 2.1.0', () => {
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (target: object) => void)(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(`${multitool}/sarif-2.1.0.json`, 'utf8')));
  for (const audience of ['any', 'code-scanning'] as const) {
    expect(validate(JSON.parse(sarif(golden, words, { ...options, audience }))), JSON.stringify(validate.errors)).toBe(true);
  }
});

test.runIf(process.platform === 'linux' && existsSync(`${multitool}/Sarif.Multitool`))('passes the multitool with the rules of SARIF and GitHub', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'));
  try {
    makeExecutable(`${multitool}/Sarif.Multitool`);
    for (const language of languages) {
      writeFileSync(join(folder, 'in.sarif'), sarif(golden, wordsOf(language, table), { ...options, audience: 'code-scanning' }));
      const run = spawnSync(`${multitool}/Sarif.Multitool`, ['validate', join(folder, 'in.sarif'), '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--output', join(folder, 'out.sarif'), '--log', 'ForceOverwrite'], {
        env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
        encoding: 'utf8',
      });
      const out = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')) as Log;
      const complaints = out.runs[0]?.results?.map((one) => `${one.ruleId ?? ''} ${JSON.stringify(one.message)}`);
      expect(complaints, run.stdout).toEqual([]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('code scanning gets neither suppressed nor fixed findings, and is told how many', () => {
  const run = sarifLog(golden, words, { audience: 'code-scanning' }).runs[0];
  expect(run?.results?.map((one) => one.baselineState)).toEqual(['new', 'new', 'unchanged', 'unchanged', 'new']);
  expect(run?.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toContain('1 suppressed and 1 fixed');
});

test('a run over the limit keeps the gravest results and counts the others', () => {
  const [worst, , p1] = golden.findings;
  if (!worst || !p1) throw new Error('golden result lost its findings');
  const many = { ...golden, findings: [...Array.from({ length: 25_001 }, () => p1), worst] };
  const run = sarifLog(many, words).runs[0];
  expect(run?.results?.length).toBe(25_000);
  expect(run?.results?.[0]?.ruleId).toBe(worst.ruleId);
  expect(run?.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toContain('2 less grave results');
});

test('paths are percent-encoded', () => {
  const [worst] = golden.findings;
  if (!worst) throw new Error('golden result lost its findings');
  const odd = { ...golden, findings: [{ ...worst, location: { ...worst.location, path: 'a b/#1?/中.py' } }] };
  expect(sarifLog(odd, words).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('a%20b/%231%3F/%E4%B8%AD.py');
});

function makeExecutable(path: string): void {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    chmodSync(path, 0o755);
  }
}
