import { describe, expect, it } from 'vitest';
import { secretPolicy } from '../../rules/secret/policy.ts';
import { createAuditor } from '../../src/audit/file.ts';
import * as parser from '../../src/parse/typescript.ts';
import type { Extractor } from '../../src/extract/extractor.ts';

/** The topics that read a file, in their order. */
function readBy(text: string, ...extractors: readonly (Partial<Extractor> & { readonly topic: string })[]): string[] {
  const seen: string[] = [];
  const all = extractors.map((one): Extractor => ({
    formats: ['python'],
    triggers: [],
    ...one,
    extract: () => {
      seen.push(one.topic);
      return [];
    },
  }));
  const auditor = createAuditor({ rules: [], controls: [], secrets: [], secretPolicy }, all, [], []);
  auditor.audit(auditor.scan({ path: 'app.py', blob: '', role: 'production', bytes: new TextEncoder().encode(text) }));
  return seen;
}

describe('extractors that ride along', () => {
  const brings = { topic: 'brings', triggers: ['login'] };

  it('read what another topic chose, on one of their words', () => {
    expect(readBy('Login(JWT)', brings, { topic: 'rides', accompanies: ['jwt'] })).toEqual(['rides', 'brings']);
    expect(readBy('login(token)', brings, { topic: 'rides', accompanies: ['jwt'] })).toEqual(['brings']);
    expect(readBy('login(token)', brings, { topic: 'rides', accompanies: [] })).toEqual(['rides', 'brings']);
  });

  it('bring nothing here themselves but by their triggers', () => {
    expect(readBy('jwt', brings, { topic: 'rides', accompanies: ['jwt'] })).toEqual([]);
    expect(readBy('jwt', brings, { topic: 'rides', triggers: ['jwt'], accompanies: ['token'] })).toEqual(['rides']);
    expect(readBy('jwt', { topic: 'always' })).toEqual(['always']);
  });

  it('stay away where nothing concerns the topics that asked', () => {
    expect(readBy('login()', { ...brings, concerns: () => false }, { topic: 'rides', accompanies: [] })).toEqual([]);
    expect(readBy('login()', brings, { topic: 'rides', accompanies: [], concerns: () => false })).toEqual(['brings']);
  });
});

describe('exact topics of scripts', () => {
  const topics = [{ topic: 'routes', triggers: ['router'] }, { topic: 'tls', triggers: ['reject', 'servername'], exact: true }].map((one) => ({ formats: ['typescript' as const], ...one }));

  it.each([
    ['router.get()', ['routes']],
    ['router.get(); Reject()', ['routes', 'tls']],
    ['serverName = x', ['routes', 'tls']],
  ])('%s: read where their own words stand', (text, expected) => {
    const seen: string[] = [];
    const extractors = topics.map((one): Extractor => ({ ...one, extract: () => (seen.push(one.topic), []) }));
    const auditor = createAuditor({ rules: [], controls: [], secrets: [], secretPolicy }, [], topics, []);
    auditor.useTypescript({ parser, extractors, followers: [] });
    auditor.audit(auditor.scan({ path: 'app.ts', blob: '', role: 'production', bytes: new TextEncoder().encode(text) }));
    expect(seen).toEqual(expected);
  });
});
