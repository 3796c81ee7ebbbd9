import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { credentialKind } from '../../rules/secret/names.ts';
import { genericSecrets } from '../../rules/secret/generic.ts';
import { isDummy, isSampleLead, unreal } from '../../rules/secret/placeholder.ts';
import { secretPolicy } from '../../rules/secret/policy.ts';
import { looksRandom } from '../../rules/secret/randomness.ts';
import { compileKeywords, createHits } from '../../src/audit/keywords.ts';
import { toTextHits } from '../../src/audit/text-hits.ts';
import { compileSecrets } from '../../src/audit/secrets.ts';
import type { Role } from '../../src/model/file.ts';

const scanner = compileSecrets(genericSecrets, secretPolicy);
const keywords = compileKeywords(scanner.words);

function scan(text: string, path = 'config/production.env', role: Role = 'production'): string[] {
  const bytes = new TextEncoder().encode(text);
  const format = /\.ya?ml$/.test(path) ? 'yaml' : 'text';
  const { problems } = scanner.scan({ path, blob: '', size: bytes.length, role, format, text }, bytes, toTextHits(text, bytes, keywords.scan(bytes, createHits()), keywords));
  return problems.map((problem) => `${problem.whenNew ?? problem.severity} ${problem.ruleId.slice(7)} ${text.slice(problem.at.start, problem.at.end)}`);
}

describe('samples of the rows', () => {
  for (const row of genericSecrets) {
    const path = row.id === 'kubernetes-secret' ? 'deploy/secret.yaml' : undefined;
    it.each(row.samples.match.map((parts) => parts.join('')))(`${row.id} matches %#`, (text) => {
      expect(scan(text, path).map((line) => line.split(' ')[1])).toEqual([row.id]);
    });
    it.each(row.samples.ignore.map((parts) => parts.join('')))(`${row.id} ignores %#`, (text) => {
      expect(scan(text, path)).toEqual([]);
    });
  }
});

const key = `k9X2mQ7vLpR8sYbNc4H${'dGf'}`;
const password = `Tr0ub4${'dor&3'}`;

describe('where it stands', () => {
  it.each<[string, string, string[]]>([
    ['padded', `API_KEY: '   ${key}  '`, [`P0 generic-credential ${key}`]],
    ['in a test of Rust', `#[cfg(test)]\nmod tests {\n    let api_key = "${key}";\n}`, []],
    ['before a test of Rust', `let api_key = "${key}";\n#[cfg(test)]\nmod tests {\n}`, [`P0 generic-credential ${key}`]],
  ])('%s', (what, text, expected) => expect(scan(text, what.includes('Rust') ? 'src/main.rs' : 'a.yml')).toEqual(expected));
  it('is at most P2 in a pipeline', () => expect(scan(`PASSWORD: ${password}`, '.github/workflows/build.yml')).toEqual([expect.stringMatching(/^P2 /)]));
});

describe('a name is given a value', () => {
  it.each([
    [`API_KEY=${key}`, 'a.env'],
    [`export API_KEY="${key}"`, 'run.sh'],
    [`api_key = '${key}'`, 'app.py'],
    [`api_key: str = "${key}"`, 'app.py'],
    [`Client(api_key="${key}")`, 'app.py'],
    [`const apiKey: string = "${key}";`, 'app.ts'],
    [`var apiKey string = "${key}"`, 'main.go'],
    [`apiKey := \`${key}\``, 'main.go'],
    [`{"apiKey": "${key}"}`, 'a.json'],
    [`{"config": "{\\"apiKey\\": \\"${key}\\"}"}`, 'a.json'],
    [`api_key: ${key}`, 'a.yaml'],
    [`api_key: |\n  ${key}\n`, 'a.yaml'],
    [`- name: API_KEY\n  value: ${key}\n`, 'a.yaml'],
    [`- API_KEY=${key}`, 'compose.yaml'],
    [`api.key=${key}`, 'application.properties'],
    [`<apiKey>${key}</apiKey>`, 'a.xml'],
    [`<add key="ApiKey" value="${key}" />`, 'web.config'],
    [`X-Api-Key: ${key}`, 'a.http'],
    [`run --api-key ${key}`, 'run.sh'],
    [`run --api-key=${key}`, 'run.sh'],
    [`ENV API_KEY ${key}`, 'Dockerfile'],
    [`  proxy_set_header X-Api-Key "${key}";`, 'nginx.conf'],
    [`  proxy_set_header X-Api-Key ${key};`, 'nginx.conf'],
    [`header_up X-Auth-Token "${key}"`, 'Caddyfile'],
    [`client.setApiKey("${key}")`, 'App.java'],
    [`'api_key' => '${key}'`, 'a.php'],
    [`os.environ.get("API_KEY", "${key}")`, 'app.py'],
    [`process.env.API_KEY || '${key}'`, 'app.js'],
    ['API_KEY: ${API_KEY:-' + key + '}', 'compose.yaml'],
    [`https://api.corp.net/?api_key=${key}&x=1`, 'a.md'],
  ])('reads %j', (text, path) => {
    expect(scan(text, path).map((line) => line.slice(3))).toEqual([`generic-credential ${key}`]);
  });

  it.each<[string, string, string | undefined]>([
    [`DB_PASSWORD=${password}`, '.env', 'P0'],
    [`      POSTGRES_PASSWORD: ${password}`, 'compose.yaml', 'P0'],
    [`DB_PASSWORD=${password}`, 'deploy/dev/.env', 'P2'],
    [`password = "${password}"`, 'app.py', 'P1'],
    ['DB_PASSWORD=postgres', '.env', undefined],
    ['DB_PASSWORD=${DB_PASSWORD:?not set}', 'compose.yaml', undefined],
    ['"password": "Passwort"', 'src/i18n/de.json', undefined],
    ['password: String', 'schema.graphql', undefined],
    ['if password == "x9Kq2!pLm": pass', 'app.py', undefined],
    ['password = user.password1', 'app.py', undefined],
    ['token = saveOAuth2UserTokens;', 'app.js', undefined],
    ['API_KEY_FILE=/run/secrets/key1', '.env', undefined],
    ['proxy_set_header X-Api-Key $http_x_api_key;', 'nginx.conf', undefined],
    ['proxy_pass_header X-Api-Key;', 'nginx.conf', undefined],
    ['public_key = "9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit"', 'app.py', undefined],
    ['csrf_token = "9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit"', 'app.py', undefined],
    ['{"mint": "9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit", "scan_token": "9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit"}', 'app.py', undefined],
    ['{"name": "9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit", "scan_token": "9Cnzj4p4WGeKLs1Pt8QuKUpRKfFLfRYC9AIKjbJTWit"}', 'app.py', 'P0'],
    ['credentialsId: "29f63271-dc2f-4734-8221-5b31b5169bac"', 'Jenkinsfile', undefined],
    ['"secretSha256": "9cbf1a0e7d5c4b3a2918f7e6d5c4b3a2918f7e6d5c4b3a2918f7e6d5c4b3a291"', 'a.json', undefined],
  ])('judges %j in %s', (text, path, severity) => {
    expect(scan(text, path).map((line) => line.slice(0, 2))).toEqual(severity === undefined ? [] : [severity]);
  });

  it.each<Role>(['test', 'example', 'documentation', 'vendored', 'generated'])('keeps quiet in the role %s', (role) => {
    expect(scan(`API_KEY=${key}`, 'a.env', role)).toEqual([]);
  });
});

describe('unreal', () => {
  it.each([
    'your-api-key', 'YOUR_API_KEY_HERE', 'xxxxxxxxxxxx', 'sk-xxxxxxxx', 'changeme', 'change-me-in-production', '<your token>', '[PASSWORD]', '********', 'abc...xyz',
    '${DB_PASSWORD}', '$DB_PASSWORD', '$(cat file)', '{{ .Values.password }}', '{{password}}', '%s', '%(password)s', '#{password}', '%PASSWORD%', '{password}', '@@TOKEN@@',
    'vault:secret/data/db', 'arn:aws:secretsmanager:eu-west-1:1:secret:x', 'op://vault/item/field', 'ENC[AES256_GCM,data:abc]', '$2b$12$abcdefghijklmnopqrstuv', 'sha256:9cbf1a0e7d5c',
    'aaaaaaaaaaaa', '1234567890', 'abcdefghijklmnop', '0123456789abcdef', 'deadbeefdeadbeef', 'abc123', 'foobar42', 'test-token-1', 'fake_key_9', 'dummy', 'example-key-2',
    'admin', 'postgres', 'P@ssw0rd', 'password123', 'minioadmin', 'my-super-secret-key', 'your-super-secret-jwt-token-with-at-least-32-characters-long', 'django-insecure-x9',
    'process.env.TOKEN', 'os.getenv("X")', 'config.token', 'getToken()', '/run/secrets/db', './key.pem', 'https://x.y/z', 'me@corp.net', '2024-01-31', '1.2.3', 'etcd-cluster-k8s',
  ])('is %j', (value) => expect(unreal(value)).not.toBeNull());
  it.each([password, key, 'hT7#kQ2!', 'J5brHrAXFLQSif0K', 'x9Kq2!pLm', '4f8a1c9e2b7d6035a4f8e1c9d2b7603f', 'kJ9#xQ2mZv', 'Zk29!fjw02x'])('is not %j', (value) => {
    expect(unreal(value)).toBeNull();
    expect(isDummy(value)).toBe(false);
  });
});

describe('credentialKind', () => {
  it.each([
    ['DB_PASSWORD', 'password'], ['spring.datasource.password', 'password'], ['smtpPass', 'password'], ['adminPwd', 'password'],
    ['API_KEY', 'key'], ['apiKeyProd', 'key'], ['SECRET_KEY_BASE', 'key'], ['accessToken', 'key'], ['jwt-secret', 'key'], ['clientSecret2', 'key'], ['AZURE_STORAGE_ACCOUNT_KEY', 'key'],
    ['password_hash', null], ['token_url', null], ['secretName', null], ['key', null], ['primaryKey', null], ['publicKey', null], ['csrfToken', null], ['nextPageToken', null],
    ['max_tokens_v', null], ['passwordField', null], ['api_key_id', null], ['recaptchaSiteKey', null], ['SENTRY_DSN', null], ['tokenizer', null], ['cl100k_base.tiktoken', null], ['author', null], ['keyboard', null],
  ] as const)('%s is %s', (name, kind) => expect(credentialKind(name)).toBe(kind));
});

describe('looksRandom', () => {
  it.each([key, '9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c', 'hqnJikUOZLqeK5C8o13VpgS9sBD8MN'])('is %s', (text) => expect(looksRandom(text)).toBe(true));
  it.each(['getUserAccessTokenFromRequest', 'saveOAuth2UserTokens', 'application/x-www-form-urlencoded', 'UserAuthenticationTokenProviderV3', '00000000000000000001'])('is not %s', (text) => expect(looksRandom(text)).toBe(false));
});

describe('isSampleLead', () => {
  it.each(['placeholder="', 'examples=["', '@example ', '例如：'])('is %j', (text) => expect(isSampleLead(text)).toBe(true));
  it.each(['api_key="', 'this example uses key="'])('is not %j', (text) => expect(isSampleLead(text)).toBe(false));
});

describe('prose', () => {
  const { messages } = parse(readFileSync(new URL('../../rules/secret/prose.yml', import.meta.url), 'utf8')) as { messages: Record<string, Record<string, string>> };
  it('has a message for every way to report', () => {
    const texts = ['credential', 'headers', 'structures', 'urls'].map((name) => readFileSync(new URL(`../../rules/secret/${name}.ts`, import.meta.url), 'utf8')).join('');
    const used = texts.split('\n').filter((line) => line.includes('message') || line.includes('findUserInfo(')).flatMap((line) => [...line.matchAll(/'((?:named|private|jwt|connection-s|basic|kubernetes|bearer)[a-z-]*)'/g)].map((match) => match[1]));
    expect(used.length).toBeGreaterThan(8);
    expect([...new Set(used)].filter((id) => !(id! in messages))).toEqual([]);
  });
  it('names the same placeholders in both languages', () => {
    for (const [id, text] of Object.entries(messages)) {
      const names = (language: string): string[] => [...(text[language] ?? '').matchAll(/\{\w+\}/g)].map(String).sort();
      expect([id, names('zh-CN')]).toEqual([id, names('en')]);
    }
  });
});

describe('judged by their structure', () => {
  const pem = (label: string, body: string): string => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
  const der = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  const jwt = (payload: object): string => ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', Buffer.from(JSON.stringify(payload)).toString('base64url'), 'k3Jx9Qm2Wv7Zt5LpR8sYbNc4Hd6GfTa1UeXoIiKjMqA'].join('.');
  it.each<[string, string, string[]]>([
    ['a PKCS #8 key', pem('PRIVATE ' + 'KEY', der), ['P0 private-key']],
    ['in a JSON string', JSON.stringify({ k: pem('RSA PRIVATE ' + 'KEY', der) }), ['P0 private-key']],
    ['in concatenated strings', pem('EC PRIVATE ' + 'KEY', der).split('\n').map((line) => `"${line}\\n"`).join(' +\n'), ['P0 private-key']],
    ['encrypted', pem('ENCRYPTED PRIVATE ' + 'KEY', der), ['P2 private-key']],
    ['encrypted, old form', pem('RSA PRIVATE ' + 'KEY', `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n${der}`), ['P2 private-key']],
    ['a certificate', pem('CERTIFICATE', der), []],
    ['cut short, as in a form', pem('PRIVATE ' + 'KEY', der.slice(0, 128)), []],
    ['a certificate between the lines of a key', pem('PRIVATE ' + 'KEY', `MIIBMzCB2q${der.slice(10, 800)}`), []],
    ['an empty key', pem('PRIVATE ' + 'KEY', ''), []],
    ['a repeated letter', pem('PRIVATE ' + 'KEY', 'A'.repeat(200)), []],
    ['a token without end', jwt({ sub: 'billing' }), ['P1 jwt']],
    ['a token that ended', jwt({ sub: 'billing', exp: 1_600_000_000 }), []],
    ['a token for an hour', jwt({ sub: 'billing', iat: 1_900_000_000, exp: 1_900_003_600 }), []],
    ['the service role', jwt({ iss: 'supabase', ref: 'abcdefghijklmnopqrst', role: 'service_role', exp: 2_000_000_000 }), ['P0 jwt']],
    ['the anonymous role', jwt({ iss: 'supabase', ref: 'abcdefghijklmnopqrst', role: 'anon', exp: 2_000_000_000 }), []],
    ['Supabase\'s local demo', jwt({ iss: 'supabase-demo', role: 'service_role', exp: 2_000_000_000 }), []],
  ])('%s', (_, text, expected) => {
    expect(scan(text, 'src/keys.txt').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expected);
  });
  it.each<[string, string[]]>([
    ['postgres://app:k9X2mQ7' + 'vLp@db.corp.net/app', ['P0']],
    ['postgres://app:k9X2mQ7' + 'vLp@db:5432/app', ['P1']],
    ['postgres://app:k9X2mQ7' + 'vLp@localhost/app', ['P2']],
    ['mongodb+srv://app:mongopass' + '321@cluster0.ab1cd.mongodb.net/app', ['P1']],
    ['postgres://postgres:postgres@db.corp.net/app', []],
    ['postgres://user:pa55@example.com/app', []],
    ['redis://:k9X2mQ7' + 'vLp@cache.corp.net:6379', ['P0']],
  ])('%s', (text, expected) => expect(scan(text, 'a.txt').map((line) => line.slice(0, 2))).toEqual(expected));
});
