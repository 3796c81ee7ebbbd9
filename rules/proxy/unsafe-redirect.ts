// proxy/unsafe-redirect: a decoded path becomes part of a header, so that `%0d%0a` in it ends that header and begins another; or a
// parameter says where a redirect leads. After gixy's http_splitting. CWE-113, CWE-601.
import { statementsOf } from '../../src/link/proxy/config.ts';
import type { Placed } from '../../src/link/proxy/config.ts';
import { patternOf } from '../../src/link/proxy/pattern.ts';
import { breaking, hostGiven } from '../../src/link/proxy/variables.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Severity } from '../../src/model/finding.ts';

interface Unsafe {
  readonly message: 'splits' | 'splits-onward' | 'open';
  readonly variable: string;
  readonly severity: Severity;
}

export const rule = projectRule({
  id: 'proxy/unsafe-redirect',
  severity: 'P1',
  *check(project) {
    const groups = new Map<string, { first: Placed; unsafe: Unsafe; others: Placed[] }>();
    for (const placed of statementsOf(project, 'return', 'rewrite', 'proxy_pass', 'proxy_set_header', 'add_header')) {
      const unsafe = unsafeIn(placed);
      const key = `${placed.path} ${unsafe?.message ?? ''}`;
      if (unsafe === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { first: placed, unsafe, others: [] });
      else group.others.push(placed);
    }
    for (const [cause, { first, unsafe, others }] of groups) {
      const { message, variable, severity } = unsafe;
      yield { path: first.path, at: first.at, message, data: { directive: first.name, variable }, severity, related: others.slice(0, 8).map(({ path, at }) => ({ path, at, note: 'also' })), symbol: first.name, cause: `unsafe-redirect ${cause}` };
    }
  },
});

function unsafeIn(placed: Placed): Unsafe | null {
  const { name, args } = placed;
  const [first = '', second = '', flag = ''] = args;
  if (name === 'return') return /^30[12378]$/.test(first) ? redirecting(placed, second, null) : args.length === 1 && !/^\d+$/.test(first) ? redirecting(placed, first, null) : null;
  if (name === 'rewrite') return /^(?:https?:\/\/|\$scheme)/.test(second) || /^(?:redirect|permanent)$/.test(flag) ? redirecting(placed, second, captures(first)) : null;
  const variable = breaking(placed, name === 'proxy_pass' ? first : second);
  return variable === null ? null : { message: 'splits-onward', variable, severity: 'P2' };
}

function redirecting(placed: Placed, target: string, own: ReadonlySet<string> | null): Unsafe | null {
  const variable = breaking(placed, target, own);
  if (variable !== null) return { message: 'splits', variable, severity: 'P1' };
  const given = hostGiven(placed, target);
  return given === null ? null : { message: 'open', variable: given, severity: 'P1' };
}

/** What a rewrite's own pattern captures is encoded again when it redirects. */
function captures(text: string): ReadonlySet<string> {
  return new Set(['1', '2', '3', '4', '5', '6', '7', '8', '9', ...(patternOf(text, false)?.groups.keys() ?? [])]);
}
