// The JSON report against its published schema, and against its expected file.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { NotScannedReason } from '../../src/model/file.ts';
import type { ControlStatus } from '../../src/model/rule.ts';
import { languages } from '../../src/model/text.ts';
import { json } from '../../src/report/json.ts';
import { wordsOf } from '../../src/report/words.ts';
import { expectGolden } from '../golden/expect.ts';
import { table } from '../golden/prose.ts';
import { golden } from '../golden/result.ts';

const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(JSON.parse(readFileSync('schema/report.schema.json', 'utf8')));

test.each(languages)('report in %s is as expected and fits the schema', (language) => {
  const report = json(golden, wordsOf(language, table));
  expectGolden(`report.${language}.json`, report);
  expect(validate(JSON.parse(report)), JSON.stringify(validate.errors)).toBe(true);
});

test('a scan without base, findings or prose fits the schema', () => {
  const bare = { ...golden, target: { root: '.' }, scoresBefore: undefined, findings: [], controls: [], notices: [] };
  expect(validate(JSON.parse(json(bare, wordsOf('en')))), JSON.stringify(validate.errors)).toBe(true);
});

test('the schema knows every word of the model', () => {
  const reasons = { binary: 0, 'too-large': 0, symlink: 0, submodule: 0, unreadable: 0, 'missing-object': 0, undecodable: 0, excluded: 0, 'parse-error': 0, limit: 0 } satisfies Record<NotScannedReason, 0>;
  const statuses = { pass: 0, partial: 0, fail: 0, 'not-applicable': 0, unknown: 0 } satisfies Record<ControlStatus, 0>;
  const notScanned = Object.keys(reasons).map((reason) => ({ path: 'x', reason: reason as NotScannedReason }));
  const controls = Object.keys(statuses).map((status) => ({ id: 'x', area: 'governance' as const, status: status as ControlStatus, evidence: [], effortHours: 0 }));
  expect(validate(JSON.parse(json({ ...golden, notScanned, controls }, wordsOf('en')))), JSON.stringify(validate.errors)).toBe(true);
});

test('the schema refuses what a reader does not expect', () => {
  const report = JSON.parse(json(golden, wordsOf('en', table)));
  expect(validate({ ...report, schemaVersion: 2 })).toBe(false);
  expect(validate({ ...report, surprise: true })).toBe(false);
  report.findings[0].location.startLine = 0;
  expect(validate(report)).toBe(false);
});

test('every message, title and note is a text, not an ID', () => {
  const report = JSON.parse(json(golden, wordsOf('zh-CN', table)));
  expect(report.findings[0]).toMatchObject({ title: '任意网站均可调用此接口', related: [{ note: 'settings.CORS_ORIGINS 的值来自此处' }, {}] });
  expect(report.controls[1].evidence).toMatchObject([{ note: '数据存储端口暴露在所有网络接口上' }, { note: '绑定到 127.0.0.1' }]);
  expect(report.verdict.reasons).toEqual(['新增 2 个 P0 级问题。']);
});
