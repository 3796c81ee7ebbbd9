import { expect, test } from 'vitest';
import type { Draft } from '../../src/policy/draft.ts';
import { mergeCauses } from '../../src/policy/merge.ts';
import { briefly, compareFiles, scanFiles } from '../support/memory.ts';

test('what a finding lists as its related place is not reported a second time', async () => {
  const compose = 'services:\n  db:\n    image: mysql:8\n    restart: always\n    environment:\n      MYSQL_USER: bookshop\n      MYSQL_PASSWORD: bookshop\n      MYSQL_ROOT_PASSWORD: bookshop\n';
  const { result } = await scanFiles({ 'docker-compose.yml': compose });
  const findings = result.findings.filter(({ ruleId }) => /^(?:secret|infra)\/.*credential/.test(ruleId));
  expect(briefly(findings)).toEqual(['infra/default-credentials docker-compose.yml:7 existing']);
  expect(findings[0]?.related.map(({ startLine }) => startLine)).toContain(8);
});

test('a secret that another rule speaks of is said once, and in the lesser degree that rule gives it', async () => {
  const random = ['q7Rk2vXw9Ly', 'T4mBz8NcH3s', 'F6pJd5gWbA'].join('');
  const files = { 'site/settings/base.py': `ROOT_URLCONF = "x"\nINSTALLED_APPS = []\nSECRET_KEY = "${random}"\n`, 'site/settings/prod.py': 'import os\nfrom .base import *\nSECRET_KEY = os.environ["SECRET_KEY"]\n' };
  const { result } = await scanFiles(files);
  expect(result.findings.filter(({ severity, ruleId }) => severity === 'P0' || ruleId === 'auth/default-credential').map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(['auth/default-credential P2']);
});

test('a lesser finding does not hide a graver one that stands beside it on the line', async () => {
  const random = ['q7Rk2vXw9Ly', 'T4mBz8NcH3s', 'F6pJd5gWbA'].join('');
  const line = `export const e = { redisPassword: process.env.REDIS_PASSWORD || 'redis', vendor: { VENDOR_API_KEY: '${random}' } };\n`;
  const { result } = await scanFiles({ 'src/settings.ts': line });
  const told = (findings: typeof result.findings): string[] => findings.filter(({ ruleId }) => /credential$/.test(ruleId)).map(({ ruleId, severity }) => `${ruleId} ${severity}`).sort();
  expect(told(result.findings)).toEqual(['auth/default-credential P2', 'secret/generic-credential P2']);
  const added = await compareFiles({ 'README.md': '' }, { 'README.md': '', 'src/settings.ts': line });
  expect(told(added.result.findings)).toEqual(['auth/default-credential P2', 'secret/generic-credential P0']);
});

test('a secret of an image is said once, by the rule that speaks of images; others of its line are said too', async () => {
  const key = btoa(['4q7Rk2_vXw9', 'LyT4mBz8NcH3sF6pJ', 'd5gWbA1x_m', 'mk'].join(''));
  const hook = ['whsec', '_9c4e1b7af0d2836e5b18a7cc94d3f061'].join('');
  const { result } = await scanFiles({ Dockerfile: `FROM node\nENV MAXMIND_LICENSE_KEY_BASE64=${key} HOOK=${hook}\n` });
  const told = result.findings.filter(({ ruleId }) => ruleId.startsWith('secret/')).map(({ ruleId, severity }) => `${ruleId} ${severity}`);
  expect(told.sort()).toEqual(['secret/in-image P0', 'secret/stripe-webhook-secret P1']);
});

test('a place is named once in each part, and the own one not again', () => {
  const at = (startLine: number): Draft['location'] => ({ path: 'a.yml', startLine, startColumn: 1, endLine: startLine, endColumn: 9 });
  const related = [at(1), at(3), at(3), at(4)].map((place, index) => ({ ...place, note: index === 3 ? 'other' : 'also', data: {} }));
  const draft = { rule: { id: 'a/b', covers: [] as readonly string[] }, problem: { message: 'm', path: 'a.yml', at: { start: 0, end: 1 } }, severity: 'P2', location: at(1), related, content: '' } as unknown as Draft;
  expect(mergeCauses([draft])[0]?.related.map(({ startLine, note }) => [startLine, note])).toEqual([[3, 'also'], [4, 'other']]);
});

test('two routes to one function that takes a body as it comes are one place', async () => {
  const { result } = await scanFiles({ 'app.py': 'from fastapi import FastAPI, Request\napp = FastAPI()\n@app.post("/a")\n@app.put("/b")\nasync def take(request: Request):\n    data = await request.json()\n    return store.put(data["x"])\n' });
  expect(result.findings.filter(({ ruleId }) => ruleId === 'input/unvalidated-body').map(({ data, related }) => [data['count'], related.length])).toEqual([[1, 0]]);
});
