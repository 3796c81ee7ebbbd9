// A look at the bytes may only deny what the rows deny themselves.
import { describe, expect, it } from 'vitest';
import { secrets } from '../../rules/index.ts';
import { secretPolicy } from '../../rules/secret/policy.ts';
import { compileKeywords, createHits } from '../../src/audit/keywords.ts';
import { compileSecrets } from '../../src/audit/secrets.ts';
import type { Format, Role } from '../../src/model/file.ts';
import type { FinderRow } from '../../src/model/secret.ts';

const finders = secrets.filter((row): row is FinderRow & Required<Pick<FinderRow, 'may'>> => 'find' in row && row.may !== undefined);
const files = [
  { path: 'src/a.ts', role: 'production', format: 'typescript' },
  { path: '.env', role: 'production', format: 'dotenv' },
  { path: 'k8s/a.yaml', role: 'production', format: 'yaml' },
] as const;

/** Samples of all rows, and the operators of every syntax. */
const texts = [
  ...secrets.flatMap(({ samples }) => [...samples.match, ...samples.ignore].map((parts) => parts.join(''))),
  ...[
    'ENV  API_KEY v4lue0fTh3Key9xQ2', "ALTER USER app PASSWORD 'k9X2mQ7vLp'", 'run --db-password   k9X2mQ7vLp', 'var apiKey string = "k9X2mQ7vLpR8sYbN"',
    '- name: API_KEY\n  value: "k9X2mQ7vLpR8sYbN"', '${API_KEY:-k9X2mQ7vLpR8sYbN}', 'setPassword("k9X2mQ7vLp!")', '"apiKey", "k9X2mQ7vLpR8sYbN"', 'api_key: str = "k9X2mQ7vLpR8sYbN"',
    "{'密钥': 1, \"api_key\" : 'k9X2mQ7vLpR8sYbN'}", '<apiKey>k9X2mQ7vLpR8sYbN</apiKey>', 'token ||= "k9X2mQ7vLpR8sYbN"', 'os.environ.get("API_KEY") or "k9X2mQ7vLpR8sYbN"',
  ],
];

describe('a look at the bytes', () => {
  it.each(finders.map((row) => [row.id, row] as const))('denies nothing that %s finds', (_, row) => {
    for (const text of texts) {
      const bytes = Buffer.from(text, 'latin1'); // a unit a byte, so that places are the same
      const seen = bytes.toString('latin1');
      for (const word of row.keywords) {
        for (let at = seen.toLowerCase().indexOf(word); at !== -1; at = seen.toLowerCase().indexOf(word, at + 1)) {
          for (const file of files) if (!row.may(bytes, at, file)) expect({ text, at, found: row.find(seen, at, file) }).toEqual({ text, at, found: null });
        }
      }
    }
  });
});

describe('sift', () => {
  const scanner = compileSecrets(secrets, secretPolicy);
  const keywords = compileKeywords(scanner.words);
  const left = (text: string, role: Role = 'production', path = 'a.ts', format: Format = 'typescript'): string[] | null => {
    const bytes = Buffer.from(text);
    const hits = keywords.scan(bytes, createHits());
    return scanner.sift(hits, bytes, { path, role, format }) ? [...hits.word.slice(0, hits.count)].map((word) => scanner.words[word] ?? '') : null;
  };
  it('takes out words in passing, and with the last of them the file', () => {
    expect(left('const keys = author.tokens(); // the secret in passing')).toBeNull();
    expect(left('see https://example.com for the api token')).toBeNull();
    expect(left('const key = 1;\nconst apiKey = load();')).toContain('key');
  });
  it('keeps what a decoder has to see', () => {
    expect(left(`key ${Buffer.from('the password of the database is long').toString('base64')}`)).not.toBeNull();
  });
  it('passes over names where they prove nothing', () => {
    expect(left('password = "k9X2mQ7vLpR8sYbN"', 'test')).toBeNull();
    expect(left('API_KEY=k9X2mQ7vLpR8sYbN', 'example', '.env.example', 'dotenv')).not.toBeNull();
  });
});
