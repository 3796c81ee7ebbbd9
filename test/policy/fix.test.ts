// A rule's fix on its way to the reports: offsets become lines and columns of the file that each edit is about.
import { expect, it } from 'vitest';
import { defaultConfig } from '../../src/model/config.ts';
import type { RuleEntry } from '../../src/model/rule.ts';
import { Texts } from '../../src/policy/draft.ts';
import { auditVerdict, type State } from '../../src/policy/result.ts';

it('reaches the finding', () => {
  const text = 'app = FastAPI(\n    debug=True,\n)\n';
  const rule = { id: 'debug/enabled', control: 'debug', area: 'security', severity: 'P1', confidence: 'high', covers: [] } as unknown as RuleEntry;
  const start = text.indexOf('True');
  const problem = { message: 'on', path: 'a.py', at: { start, end: start + 4 }, fix: { title: 'off', safe: true, edits: [{ at: { start, end: start + 4 }, text: 'False' }, { path: 'b.py', at: { start: 0, end: 0 }, text: 'x\n' }] } };
  const state: State = { problems: [{ ruleId: rule.id, problem }], all: [], evidence: [], suppressions: [], texts: new Texts(new Map([['a.py', text], ['b.py', 'y\n']])), paths: new Set(['a.py', 'b.py']), routes: [] };
  const facts = { tool: { name: 't', version: '0', rulesDigest: '0' }, target: { root: '.' }, routes: [], notScanned: [], stats: { files: 2, bytes: 0, durationMs: 0, phases: {} }, errors: [], notices: [], today: '2026-01-01' };
  const { result } = auditVerdict(state, defaultConfig, { rules: new Map([[rule.id, rule]]), controls: [] }, facts);
  expect(result.findings[0]?.fix).toEqual({
    title: 'off',
    safe: true,
    edits: [
      { path: 'a.py', startLine: 2, startColumn: 11, endLine: 2, endColumn: 15, text: 'False' },
      { path: 'b.py', startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, text: 'x\n' },
    ],
  });
});
