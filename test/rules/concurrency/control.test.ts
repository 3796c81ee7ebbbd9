// The control of concurrency says of no function that blocks that it blocks nothing.
import { describe, expect, test } from 'vitest';
import type { Project } from '../../../src/model/project.ts';
import { control } from '../../../rules/concurrency/control.ts';

const at = { start: 0, end: 1 };
const activity = (symbol: string, blocking: readonly unknown[]): unknown => ({ kind: 'activity', path: 'main.py', role: 'production', symbol, async: true, blocking, starts: [], calls: [{ kind: 'name', name: 'other', at }], at });

function noted(facts: readonly unknown[]): number {
  const kept = new Map<unknown, unknown>();
  const project = { files: new Map(), of: (kind: string) => (kind === 'activity' ? facts : []), module: () => undefined, once: (make: (project: unknown) => unknown) => (kept.has(make) ? kept.get(make) : (kept.set(make, make(project)), kept.get(make))) };
  return [...control.evidence(project as unknown as Project)].length;
}

describe('concurrency', () => {
  test('asynchronous functions are evidence where no blocking call was seen in them', () => {
    expect(noted([activity('a', [])])).toBe(1);
    expect(noted([activity('a', [{ what: 'time.sleep', family: 'sleep', at }])])).toBe(0);
  });
});
