// infra/exposed-port: datastores that a platform keeps, open to every address.
import { expect, test } from 'vitest';
import { rule } from '../../../rules/infra/exposed-port.ts';
import { verdicts } from '../project.ts';

const render = (list: string, cache = ''): string => `services:\n  - type: web\n    name: boats\n    env: python\n${cache}databases:\n  - name: boats-db\n    plan: free\n${list}`;
const anywhere = (indent: string): string => `${indent}ipAllowList:\n${indent}  - source: 0.0.0.0/0\n${indent}    description: everywhere\n`;

test.each([
  ['PostgreSQL', render(anywhere('    ')), ['render.yaml:9 P1 render']],
  ['a cache', render('    ipAllowList: []\n', `  - type: keyvalue\n    name: queue\n${anywhere('    ')}`), ['render.yaml:8 P1 render']],
  ['nobody from outside', render('    ipAllowList: []\n'), []],
  ['an office', render('    ipAllowList:\n      - source: 203.0.113.4/30\n'), []],
  ['a web service: its pages are for everybody', `services:\n  - type: web\n    name: boats\n${anywhere('    ')}`, []],
])('Render: %s', (_, text, expected) => {
  expect(verdicts(rule, { 'render.yaml': text })).toEqual(expected);
});

const stack = (open: string): string => `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Boats:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres\n      PubliclyAccessible: ${open}\n`;

test('CloudFormation', () => {
  expect(verdicts(rule, { 'template.yaml': stack('true') })).toEqual(['template.yaml:7 P2 cloudformation']);
  expect(verdicts(rule, { 'template.yaml': stack('false') })).toEqual([]);
});
