// Every fix that a rule makes for its own samples, and for those of all others: applied, it removes its finding and brings in none above P3.
import { expect, it } from 'vitest';
import { applied, editsOf, isFixable } from '../../src/edit/apply.ts';
import { fixers } from '../../rules/fixes.ts';
import { samples } from '../../rules/samples.ts';
import { compareFiles, scanFiles } from '../support/memory.ts';

const all = Object.entries(samples).flatMap(([rule, { bad, good }]) => [...bad, ...good].map((sample, index) => ({ name: `${rule} ${index + 1}`, files: sample.files })));
const mended = new Set<string>();

it.each(all)('$name', async ({ files }) => {
  const { result } = await scanFiles(files);
  for (const finding of result.findings.filter(isFixable)) {
    const edits = editsOf([finding], (path) => files[path] ?? '');
    const changed = Object.fromEntries([...edits].map(([path, own]) => [path, applied(files[path] ?? '', own)]));
    const after = await compareFiles(files, { ...files, ...changed });
    const { ruleId, fingerprint } = finding;
    expect([ruleId, after.result.findings.some((each) => each.status === 'fixed' && each.fingerprint === fingerprint)]).toEqual([ruleId, true]);
    const is = (wanted: string): string[] => after.result.findings.filter(({ status, severity, fingerprint: own }) => status === wanted && severity < 'P3' && own !== fingerprint).map((each) => `${each.ruleId} ${each.location.path}`);
    expect([ruleId, is('new').filter((one) => !is('fixed').includes(one))]).toEqual([ruleId, []]); // what was there may be told anew
    expect([ruleId, after.result.notScanned.filter(({ reason }) => reason === 'parse-error')]).toEqual([ruleId, result.notScanned.filter(({ reason }) => reason === 'parse-error')]);
    mended.add(ruleId);
  }
});

it('most fixes are tried so', () => {
  expect(Object.keys(fixers).length).toBeGreaterThanOrEqual(20);
  expect([...mended].length).toBeGreaterThanOrEqual(20);
});
