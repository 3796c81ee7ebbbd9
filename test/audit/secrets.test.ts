import { describe, expect, it } from 'vitest';
import { genericSecrets } from '../../rules/secret/generic.ts';
import { secretPolicy } from '../../rules/secret/policy.ts';
import { compileKeywords, createHits } from '../../src/audit/keywords.ts';
import { redactor } from '../../src/audit/mask.ts';
import { toTextHits } from '../../src/audit/text-hits.ts';
import { compileSecrets } from '../../src/audit/secrets.ts';
import type { Role } from '../../src/model/file.ts';
import type { SecretKind, SecretRow } from '../../src/model/secret.ts';

const acme: SecretRow = {
  id: 'acme-token',
  vendor: 'Acme',
  what: { en: 'token', 'zh-CN': '令牌' },
  keywords: ['acm_'],
  pattern: /\bacm_[A-Za-z0-9]{16,}\b/g,
  check: ({ secret }) => !secret.endsWith('0'),
  docs: 'https://acme.example/tokens',
  samples: { match: [], ignore: [] },
};
const token = `acm_${'k3Jx9Qm2Wv7Zt5Lp'}`;

function scan(text: string, options: { path?: string; role?: Role; rows?: readonly SecretKind[]; bytes?: Uint8Array } = {}) {
  const scanner = compileSecrets(options.rows ?? [acme, ...genericSecrets], secretPolicy);
  const bytes = options.bytes ?? new TextEncoder().encode(text);
  const keywords = compileKeywords([...scanner.words, 'a-trigger']);
  const hits = toTextHits(text, bytes, keywords.scan(bytes, createHits(1)), keywords);
  const path = options.path ?? 'app/config.env';
  const format = /\.ya?ml$/.test(path) ? 'yaml' : 'text';
  return scanner.scan({ path, blob: '', size: bytes.length, role: options.role ?? 'production', format, text }, bytes, hits);
}

function found(text: string, options: Parameters<typeof scan>[1] = {}): string[] {
  return scan(text, options).problems.map((problem) => `${problem.ruleId} ${problem.severity} ${text.slice(problem.at.start, problem.at.end)}`);
}

describe('compileKeywords', () => {
  it('reports every word, overlapping, in both cases, with each index of a repeated word', () => {
    const hits = compileKeywords(['he', 'she', 'hers', 'SHE']).scan(new TextEncoder().encode('uSHErs she'), createHits(1));
    const pairs = [...hits.word.subarray(0, hits.count)].map((word, at) => `${word}@${hits.start[at]}`).sort();
    expect(pairs).toEqual(['0@2', '0@8', '1@1', '1@7', '2@2', '3@1', '3@7'].sort());
  });
  it('keeps its state over the borders of its stretches', () => {
    const bytes = new TextEncoder().encode('x'.repeat(4094) + 'needle' + 'y'.repeat(8000) + 'needle');
    const hits = compileKeywords(['needle']).scan(bytes, createHits(1));
    expect([...hits.start.subarray(0, hits.count)]).toEqual([4094, 12100]);
  });
});

describe('compileSecrets', () => {
  it('places a finding exactly, whatever stands before it', () => {
    for (const before of ['', 'é 中文 😀 ', '\n\r\n', 'acm_ ']) expect(found(`${before}"${token}"`)).toEqual([`secret/acme-token P0 ${token}`]);
  });
  it('copes with bytes that are no UTF-8 and with a byte order mark', () => {
    const bad = Buffer.concat([Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(token)]);
    expect(found(bad.toString('utf8'), { bytes: bad })).toEqual([`secret/acme-token P0 ${token}`]);
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(`é ${token}`)]);
    expect(found(`é ${token}`, { bytes: marked })).toEqual([`secret/acme-token P0 ${token}`]);
  });
  it('reports a place once, by its most specific row', () => {
    expect(found(`API_TOKEN=${token}`)).toEqual([`secret/acme-token P0 ${token}`]);
  });
  it('reports nothing where a vendor\'s form is refused by its check', () => {
    expect(found(`API_TOKEN=${token}0`)).toEqual([]);
  });
  it('finds a match longer than its window', () => {
    const long = token + 'k3Jx9Qm2Wv7Zt5Lp'.split('').reverse().join('') + 'aB3dE5gH7jK9mN'.repeat(60).replace(/(.{13})/g, '$1q7');
    expect(found(`"${long}"`)).toEqual([`secret/acme-token P0 ${long}`]);
  });
  it('leaves a plain word alone where it is part of a path or of a longer name', () => {
    const clean = redactor(['shop']);
    expect(clean('context ./shop-mcp/Dockerfile, shop_db, acme/shop:1')).toBe('context ./shop-mcp/Dockerfile, shop_db, acme/shop:1');
    expect(clean('password=shop postgres://shop:shop@db scott/shop@db "shop"')).toBe('password=s******** postgres://shop:s********@db scott/s********@db "s********"');
    expect(redactor(['k3y-value'])('./k3y-value/a')).toBe('./k3********/a');
  });

  it('never holds the raw value, and redacts it', () => {
    const result = scan(`API_TOKEN=${token}`);
    expect(JSON.stringify(result.problems)).not.toContain(token.slice(0, 8));
    expect(result.problems[0]?.secret?.preview).toBe('acm_********');
    expect(result.redact(`a ${token} b`)).toBe('a acm_******** b');
  });
  it.each<[Role, string[]]>([
    ['test', ['secret/acme-token P1']],
    ['example', ['secret/acme-token P1']],
    ['documentation', ['secret/acme-token P1']],
    ['generated', ['secret/acme-token P1']],
    ['vendored', ['secret/acme-token P2']],
    ['development', ['secret/generic-credential P2', 'secret/acme-token P0']],
    ['production', ['secret/generic-credential P0', 'secret/acme-token P0']],
  ])('weighs the role %s', (role, expected) => {
    const text = `DB_PASSWORD=Tr0ub4${'dor&3'}\nX=${token}`;
    expect(scan(text, { role }).problems.map((problem) => `${problem.ruleId} ${problem.whenNew ?? problem.severity}`)).toEqual(expected);
  });
  it('weighs less what has stood in documentation, and in a description of an API', () => {
    const weighed = (path: string, role: Role): (string | undefined)[] => scan(`X=${token}`, { path, role }).problems.flatMap(({ severity, whenNew }) => [severity, whenNew]);
    expect(weighed('docs/a.md', 'documentation')).toEqual(['P2', 'P1']);
    expect(weighed('api/openapi.yaml', 'production')).toEqual(['P2', 'P1']);
    expect(weighed('api/openapi-client.py', 'production')).toEqual(['P0', undefined]);
  });
  it('weighs what is known by its name alone less where it has stood before', () => {
    const [name, format] = scan(`DB_PASSWORD=Tr0ub4${'dor&3'}\nX=${token}`).problems;
    expect([name?.severity, name?.whenNew, format?.severity, format?.whenNew]).toEqual(['P2', 'P0', 'P0', undefined]);
  });
  it.each([
    ['base64', Buffer.from(`key: ${token}`).toString('base64')],
    ['base64url', Buffer.from(`key>>>???: ${token}`).toString('base64url')],
    ['base64 twice', Buffer.from(Buffer.from(`key: ${token} and more`).toString('base64')).toString('base64')],
    ['percent', `x%3A${token.replace('_', '%5F')}%20`],
    ['escapes', `"k\\u003d${token.replace('_', '\\u005f')}"`],
  ])('decodes %s', (_, encoded) => {
    expect(scan(`v ${encoded} w`).problems.map((problem) => problem.ruleId)).toEqual(['secret/acme-token']);
  });
  it('stays linear on a line of nothing but keywords', () => {
    const text = 'password=secret_token:api_key="acm_'.repeat(40_000);
    expect(scan(text, { path: 'bundle.js' }).problems).toEqual([]);
  });
});
