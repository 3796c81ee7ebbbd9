// The table of vendors' secrets: shape of every row, and its samples through the real scanner.
import { describe, expect, it } from 'vitest';
import { secretPolicy } from '../../../rules/secret/policy.ts';
import { providerSecrets } from '../../../rules/secret/providers/index.ts';
import { compileKeywords, createHits } from '../../../src/audit/keywords.ts';
import { compileSecrets } from '../../../src/audit/secrets.ts';
import type { SecretRow } from '../../../src/model/secret.ts';

interface Found {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function scanner(rows: readonly SecretRow[]): (text: string, path?: string) => Found[] {
  const secrets = compileSecrets(rows, secretPolicy);
  const keywords = compileKeywords(secrets.words);
  return (text, path = 'config/settings.php') => {
    const bytes = new TextEncoder().encode(text);
    const scan = secrets.scan({ path, blob: '', size: bytes.length, role: 'production', format: 'text', text }, bytes, keywords.scan(bytes, createHits()));
    return scan.problems.map(({ ruleId, at }) => ({ id: ruleId.slice('secret/'.length), start: at.start, end: at.end }));
  };
}

const alone = new Map(providerSecrets.map((row) => [row.id, scanner([row])]));
const together = scanner(providerSecrets);
const show = (parts: readonly string[]): string => parts.join('');

// Words that stand in ordinary code: a row that had one would run everywhere.
const ordinary = new Set(['key', 'api', 'token', 'secret', 'auth', 'password', 'client', 'access', 'user', 'app', 'test', 'live', 'http', 'https', 'config', 'line', 'box', 'front', 'segment', 'linear', 'square', 'monday', 'mail', 'step', 'spark']);

describe('every row', () => {
  it('has an ID and a rule name of its own', () => {
    expect(providerSecrets.length).toBeGreaterThanOrEqual(270);
    expect(new Set(providerSecrets.map((row) => row.id)).size).toBe(providerSecrets.length);
    expect(providerSecrets.filter((row) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(row.id)).map((row) => row.id)).toEqual([]);
  });

  it('has rare lower-case keywords', () => {
    const bad = providerSecrets.flatMap((row) => row.keywords.filter((word) => word.length < 3 || word !== word.toLowerCase() || ordinary.has(word)).map((word) => `${row.id}: ${word}`));
    expect(bad).toEqual([]);
  });

  it('has a pattern with the allowed flags, no unbounded repetition of a group and at least one sample of both kinds', () => {
    const bad = providerSecrets.filter(({ pattern, samples }) => !/^gi?s?$/.test(pattern.flags) || /\)[+*]|\{\d+,\}|[^\\]\)\{\d+,\d{2,}\}/.test(pattern.source) || samples.match.length === 0 || samples.ignore.length === 0);
    expect(bad.map((row) => row.id)).toEqual([]);
  });

  it('names a page of the vendor and the kind in both languages', () => {
    const bad = providerSecrets.filter((row) => !/^https:\/\/[\w.-]+\//.test(row.docs) || row.what.en === '' || row.what['zh-CN'] === '');
    expect(bad.map((row) => row.id)).toEqual([]);
  });
});

describe('samples', () => {
  it('are found, whole', () => {
    const missed = providerSecrets.flatMap((row) => row.samples.match.flatMap((parts) => {
      const start = parts.length === 3 ? parts[0]!.length : 0;
      const end = start + (parts.length === 3 ? parts[1]! : show(parts)).length;
      const found = alone.get(row.id)!(show(parts));
      return found.length === 1 && found[0]!.start === start && found[0]!.end === end ? [] : [`${row.id}: ${show(parts)} -> ${JSON.stringify(found)} not ${start}-${end}`];
    }));
    expect(missed).toEqual([]);
  });

  it('that only look like it are not', () => {
    const wrong = providerSecrets.flatMap((row) => row.samples.ignore.filter((parts) => alone.get(row.id)!(show(parts)).length > 0).map((parts) => `${row.id}: ${show(parts)}`));
    expect(wrong).toEqual([]);
  });

  // A row that goes by the name yields to one that goes by the form.
  it('are no other row’s', () => {
    const clashes = providerSecrets.flatMap((row) => row.samples.match.flatMap((parts) => {
      const text = show(parts);
      const lower = text.toLowerCase();
      const [own] = alone.get(row.id)!(text);
      return providerSecrets.filter((other) => other !== row && (other.generic !== true || row.generic === true) && other.keywords.some((word) => lower.includes(word)) && alone.get(other.id)!(text).some((found) => own !== undefined && found.start < own.end && own.start < found.end))
        .map((other) => `${row.id} / ${other.id}: ${text}`);
    }));
    expect(clashes).toEqual([]);
  });

  it('are attributed to their row when all rows run', () => {
    const wrong = providerSecrets.flatMap((row) => row.samples.match.filter((parts) => !together(show(parts)).some((found) => found.id === row.id)).map((parts) => `${row.id}: ${show(parts)}`));
    expect(wrong).toEqual([]);
  });
});
