// Names that a hostile pull request may give to its files, services and variables.
import type { Result } from '../../src/model/result.ts';
import { golden } from './result.ts';

export const hostileNames = [
  'a\n::error::injected',
  'a\r\n::set-output name=x::y',
  'a%0A::error::injected',
  '::error::injected',
  '##[error]injected',
  '`code` ``` fence',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"onmouseover="alert(1)',
  '</code></td></table><h1>',
  'a|b|c',
  '@octocat and @acme/team',
  'see #1 and GH-2',
  '[text](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '\u202egnp.exe\u2066',
  '\u001b[31mred\u001b[0m\u0007',
  ':tada: **bold** _it_ ~~no~~ $x$',
  '{origins} {count#a|b}',
  '\ud800lone',
  '-->',
  '__proto__',
] as const;

/** The golden result with a name of the attacker's wherever the repository has a say. */
export function hostile(name: string): Result {
  const text = JSON.stringify(golden.findings);
  const findings = (JSON.parse(text) as Result['findings']).map((finding) => ({
    ...finding,
    location: { ...finding.location, path: name },
    data: Object.fromEntries(Object.keys(finding.data).map((key) => [key, name])),
    related: finding.related.map((related) => ({ ...related, path: name, data: Object.fromEntries(Object.keys(related.data).map((key) => [key, name])) })),
    ...(finding.suppression ? { suppression: { ...finding.suppression, reason: name } } : {}),
  }));
  return {
    ...golden,
    target: { ...golden.target, root: name },
    findings,
    controls: golden.controls.map((control) => ({ ...control, evidence: control.evidence.map((place) => ({ ...place, path: name })) })),
    notScanned: [{ path: name, reason: 'unreadable', detail: name }],
    notices: [{ level: 'warning', message: 'notice.rule-threw', data: { rule: name, error: name }, path: name, line: 1 }],
  };
}
