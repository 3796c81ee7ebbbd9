// What stands round a credential, and what its value tells: one case a cause of a false alarm or a miss.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isPipeline } from '../../../rules/pipelines.ts';
import { hmacSha256 } from '../../../rules/secret/providers/checksum.ts';
import { found } from './found.ts';

const key = ['k9X2mQ7vLpR8', 'sYbNc4HdGf'].join('');
const hex = ['2c7e1a94', 'b05f8d36', 'e1749ac2', '5b80f3d7'].join('');
const long = hex + [...hex].reverse().join('');
const django = ['kq8f@t=yw9d*0y%', 'jt2gjnq78=u!z_rr', 'xb&w8e47l!(jz@m79zy'].join('');
const google = ['AI', 'zaSyB7kQ2mX9vLpR8sYbNc4HdGf3JtW6eUo1A'].join('');
const generic = (severity: string): string[] => [`${severity} generic-credential`];

describe('values that are no secret', () => {
  test.each<[string, string, string, string[]]>([
    ['a pointer into a schema', '{"mapping": {"credential": "#/components/schemas/Key9Parameter4X"}}', 'api.json', []],
    ['a product named after passwords', `{"onepassword": "Xk9#qL2m${'vT7'}"}`, 'a.json', []],
    ['a regular expression', '_DATA_URL_TOKEN = r"[!#$%&\'*+.^_`|~A-Za-z0-9-]+"', 'app.py', []],
    ['ends in its own name', 'x = {"password": "secret_5fBoa_password"}', 'app.py', []],
    ['two rows by turns', `{"apiSecret": "${'A1B2C3D4E5F6G7H8'}I9J0K1L2"}`, 'a.json', []],
    ['a digest in a table of users', `{"user": "admin", "password": "${hex}"}`, 'users.json', []],
    ['a password drawn in hex', `POSTGRES_PASSWORD=${hex}`, '.env', generic('P0')],
    ['the same as an ID', `x = { token: "${hex}", response_id: "${hex}" }`, 'a.ts', []],
    ['a token of every page', `CHATWOOT_SDK_TOKEN="${key}"`, 'fly.toml', []],
    ['a write key, which stands in every page', `{"writeKey": "${key}"}`, 'event.json', []],
    ['another key to write', `AUDIT_WRITE_KEY=${key}`, '.env', generic('P0')],
    ['a placeholder in digits', 'LICENSE_KEY="Y0uRl1cens3KeyH3re"', '.env', []],
    ['of an installed application that its vendor shows to everybody', `CLIENT_SECRET = "${['GOC', 'SPX-4uHgMPm-1o7Sk-geV6Cu5clXFsxl'].join('')}"`, 'auth.py', []],
    ['of somebody\'s own application', `CLIENT_SECRET = "${['GOC', 'SPX-4uHgMPm-1o7Sk-geV6Cu5clXFsxm'].join('')}"`, 'auth.py', ['P0 google-oauth-client-secret']],
    ['in the link of a page', `<a href="https://chat.corp.net/join?k=1&authKey=${key}">`, 'a.vue', []],
    ['in a request of a page', `<script>fetch("https://chat.corp.net/join?k=1&authKey=${key}")`, 'a.vue', generic('P0')],
    ['a mailbox for tests', `x = { host: 'smtp.ethereal.email', auth: { user: 'a@ethereal.email', pass: "3${'FzkhF7Ut17qFdx3Qx'}" } };`, 'a.js', generic('P2')],
    ['with brackets, bare', `SECRET_KEY=${django}\n`, '.env', generic('P0')],
    ['with brackets, bare, in code', `SECRET_KEY=${django}\n`, 'a.py', []],
  ])('%s', (_, text, path, expected) => expect(found(text, path)).toEqual(expected));
});

describe('a prefix of letters', () => {
  const meta = ['EAA', 'Ck8mQ7vLpR2sYbNc4Hd'].join('') + 'Gf9Zt3Wx6Ue1Jo5Ai'.repeat(7);
  const noise = 'q7Zx0Lw9Tn2Vb5Km8Yc'.repeat(20);
  test.each<[string, string, string[]]>([
    ['by itself', `x = "${meta}"`, ['P0 facebook-page-token']],
    ['as a segment of a path', `x = "/me/${meta}/"`, ['P0 facebook-page-token']],
    ['inside a font in base64', `x = "${noise}/${meta}+${noise}"`, []],
  ])('%s', (_, text, expected) => expect(found(text, 'a.js')).toEqual(expected));
});

describe('where it stands', () => {
  const symbols = Array.from({ length: 300 }, (_, at) => `  "C${at}": "Coin ${at}",`).join('\n');
  const sample = (name: string): string => `export const ${name}: Row[] = [\n  {\n    body: {\n      token: "${key}",\n    },\n  },\n];\n`;
  test.each<[string, string, string, string[]]>([
    ['a variable named samples', sample('samples'), 'a.ts', []],
    ['another variable', sample('rows'), 'a.ts', generic('P0')],
    ['below a key of examples', `example:\n  body:\n    api_key: ${key}\n`, 'api.yaml', []],
    ['after a sample, not in it', `${sample('samples')}const apiKey = "${key}";\n`, 'a.ts', generic('P0')],
    ['below @example', `/**\n * @example\n * x = make();\n * { apiKey: '${key}' }\n */\n`, 'a.ts', []],
    ['below another tag', `/**\n * @example\n * x\n * @returns\n * { apiKey: '${key}' }\n */\n`, 'a.ts', generic('P0')],
    ['in a sentence of a comment', `# it becomes something like this then: {"token": "${key}"}\n`, 'a.py', generic('P2')],
    ['code in a comment', `# api_key = "${key}"\n`, 'a.py', generic('P0')],
    ['neighbours in a list', `WEAK = [\n  "managed-secret",\n  "${hex}",\n  "${key}",\n]`, 'a.ts', []],
    ['a pair in a list', `headers = [["api-key", "${key}"]]`, 'a.ts', generic('P1')],
    ['arguments of a call', `getenv("API_KEY", "${key}")`, 'a.py', generic('P1')],
    ['a seed script', `const rawToken = "${key}";`, 'prisma/seed.ts', generic('P2')],
    ['a consumer key', `consumer_key: "${hex}"`, 'a.yaml', generic('P2')],
    ['an access key beside its secret key', `conf.ACCESS_KEY = '${key}';\nconf.SECRET_KEY = '${hex}';`, 'a.js', [...generic('P2'), ...generic('P0')]],
    ['an access key that is the secret', `STORAGE_ACCESS_KEY=${key}`, 'prod.env', generic('P0')],
    ['a script for developers', `{\n  "scripts": {\n    "dev:sealed": "npm run dev -- --encrypt_key=${long}"\n  }\n}`, 'package.json', generic('P2')],
    ['a script for everybody', `{\n  "scripts": {\n    "start": "node . --encrypt_key=${long}"\n  }\n}`, 'package.json', generic('P0')],
    ['a URL of this machine', `// http://localhost:3000/invitation?token=${key}`, 'a.tsx', generic('P2')],
    ['a URL of another', `// https://app.corp.net/invitation?token=${key}`, 'a.tsx', generic('P0')],
    ['a page with a part switched off', `<!-- <a>\n  <up :data="{ token: '${key}' }" />\n</a> -->`, 'a.vue', generic('P2')],
    ['a page behind such a part', `<!-- a -->\n<up :data="{ token: '${key}' }" /><!-- b -->`, 'a.vue', generic('P0')],
    ['one of many symbols', `{\n${symbols}\n  "PASS": "${key}"\n}`, 'symbols.json', []],
    ['one of few', `{\n  "PASS": "${key}"\n}`, 'symbols.json', generic('P0')],
    ['a pipeline', `JWT_SECRET: ${key}`, '.travis.yml', generic('P2')],
  ])('%s', (_, text, path, expected) => expect(found(text, path)).toEqual(expected));

  test.each([
    ['.travis.yml', true], ['api/Jenkinsfile', true], ['azure-pipelines.yml', true], ['bitbucket-pipelines.yml', true], ['appveyor.yml', true], ['.drone.yml', true], ['.github/workflows/a.yml', true],
    ['src/pipelines.yml', false], ['travis.py', false],
  ])('%s', (path, expected) => expect(isPipeline(path)).toBe(expected));
});

describe('files of variables to be copied', () => {
  const mongo = 'MONGO_URL=mongodb://demo:demo' + '123@cluster0.ab1cd.mongodb.net/app';
  test.each<[string, string, string, string[]]>([
    ['drawn at random', `JWT_SECRET=${key}`, 'api/.env.example', generic('P2')],
    ['a vendor’s, by its name', `GIPHY_SECRET=${key}`, '.env.sample', generic('P2')],
    ['to be filled in', 'JWT_SECRET=your-secret-key\nDB_PASSWORD=Secret123', '.env.example', []],
    ['switched off', `# JWT_SECRET=${key}`, '.env.example', []],
    ['chosen by somebody', mongo, '.env.example', []],
    ['another example', `JWT_SECRET=${key}`, 'config.example.yml', []],
  ])('%s', (_, text, path, expected) => expect(found(text, path)).toEqual(expected));
});

describe('keys of variables', () => {
  test.each<[string, string, string, string[]]>([
    ['an interface’s name grown together', `SHOPAPI_KEY=${long}`, '.env', generic('P0')],
    ['any name, in a file of variables', `MAILER_KEY=${long}`, '.env', generic('P1')],
    ['any name, too short', `MAILER_KEY=${hex.slice(0, 24)}`, '.env', []],
    ['any name, elsewhere', `MAILER_KEY=${long}`, 'a.yaml', []],
    ['a public name', `SITE_KEY=${long}\nVAPID_PUBLIC_KEY=${key}${key}\nPUSHER_KEY=${hex}`, '.env', []],
  ])('%s', (_, text, path, expected) => expect(found(text, path)).toEqual(expected));
});

describe('private keys', () => {
  const pem = (type: 'pkcs8' | 'sec1'): string => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type }).toString();
  const escaped = (text: string): string => `KEY="${text.replaceAll('\n', String.raw`\n`)}"`;
  test.each<[string, string, string, string[]]>([
    ['PKCS #8', pem('pkcs8'), 'tls.pem', ['P0 private-key']],
    ['SEC 1', pem('sec1'), 'tls.pem', ['P0 private-key']],
    ['in one line', escaped(pem('pkcs8')), '.env.prod', ['P0 private-key']],
    ['for this machine', pem('pkcs8'), 'client/localhost.pem', ['P2 private-key']],
    ['for a test environment', pem('pkcs8'), 'scripts/test-environments/sso/configuration.yml', ['P2 private-key']],
    ['encoded, for the tests of a pipeline', `jobs:\n  test:\n    env:\n      PRIVATE_KEY: '${Buffer.from(pem('pkcs8')).toString('base64')}'\n`, '.github/workflows/main.yml', ['P2 private-key']],
    ['encoded, in a deployment', `data:\n  tls.key: '${Buffer.from(pem('pkcs8')).toString('base64')}'\n`, 'k8s/deployment.yml', ['P0 private-key']],
    ['written by a pipeline', `jobs:\n  ship:\n    steps:\n      - run: echo "${escaped(pem('pkcs8'))}" > key\n`, '.github/workflows/main.yml', ['P0 private-key']],
    ['in the tree of an image', pem('pkcs8'), 'docker/usr/local/etc/tls.pem', ['P0 private-key']],
  ])('%s', (_, text, path, expected) => expect(found(text, path)).toEqual(expected));
});

describe('URLs', () => {
  const cluster = (password: string, host: string): string => `connect('mongodb+srv://shop_master:${password}@${host}/app')`;
  test.each<[string, string, string, string[]]>([
    ['digits, of a cluster that somebody owns', cluster('123' + '123123', 'practice.jt9pq.mongodb.net'), 'index.js', ['P1 connection-string']],
    ['digits, of a sample of one', cluster('123' + '123123', 'cluster0.abcde.mongodb.net'), 'index.js', []],
    ['the word, of a cluster', cluster('password', 'practice.jt9pq.mongodb.net'), 'index.js', []],
    ['of a cluster, in an example', `MONGO_URL=${cluster('Practice' + '2024', 'practice.jt9pq.mongodb.net').slice(9, -2)}`, '.env.example', ['P1 connection-string']],
    ['of a project, in an example', `DATABASE_URL=postgresql://postgres.${'qzjkwvtrhmplbnxd' + 'cfgs'}:${'Practice' + '2024'}@aws-0-eu-central-1.pooler.supabase.com:6543/postgres`, '.env.example', ['P1 connection-string']],
    ['of a project to be named, in an example', `DATABASE_URL=postgresql://postgres.your-project-ref:${'Practice' + '2024'}@aws-0-eu-central-1.pooler.supabase.com:6543/postgres`, '.env.example', []],
    ['of a host that may be anybody\'s, in an example', `DATABASE_URL=postgresql://shop:${'Practice' + '2024'}@db.corp.net:5432/shop`, '.env.example', []],
    ['ciphertext where a password stands', `redis_url: redis://root:gAAAAA${[...hex, ...hex].reverse().join('')}@cache.corp.net:6379/0`, 'config.yaml', []],
    ['a key that only hands in events', `RUDDER_WRITE_KEY = "${key}"`, 'settings.py', []],
    ['keys that only hand in errors', `dsn = 'https://${hex}:${[...hex].reverse().join('')}@sentry.io/263057'`, 'settings.py', []],
    ['the same of a page', `url = 'https://${hex}:${[...hex].reverse().join('')}@api.corp.net/v1/263057/users'`, 'settings.py', ['P0 basic-auth-url']],
  ])('%s', (_, text, path, expected) => expect(found(text, path)).toEqual(expected));
});

describe('vendors', () => {
  const gocspx = `GOCSPX-${key}${hex}`.slice(0, 35);
  const basic = Buffer.from(`saves:${key}`).toString('base64');
  const wireguard = `[Interface]\nPrivateKey = ${Buffer.from(hex + hex, 'hex').toString('base64')}\n`;
  test.each<[string, string, string, string[]]>([
    ['another vendor’s key in its settings', `ZULIP__GIPHY_API_KEY=${key}AbCdEfGh2k`.slice(0, 53), 'a.md', []],
    ['a client that waits on the loopback', `REDIRECT = "http://localhost:51122/oauthcallback"\nSECRET = "${gocspx}"\nclass Back(BaseHTTPRequestHandler): ...\n`, 'login.py', ['P2 google-oauth-client-secret']],
    ['a client with its callback in development', `REDIRECT = "http://localhost:8000/auth/callback"\nSECRET = "${gocspx}"\n`, 'settings.py', ['P0 google-oauth-client-secret']],
    ['what a page of another sends every visitor', `HEADERS = {\n  "authorization": "Basic ${basic}",\n  "origin": "https://chat.corp.net",\n}`, 'app.py', ['P2 authorization-header']],
    ['an example of a schema', `export const WriteKey = Type.String({\n  description: WRITE_KEY,\n  examples: [\n    "Basic ${basic}",\n  ],\n});\n`, 'types.ts', ['P2 authorization-header']],
    ['what somebody sends by himself', `HEADERS = {\n  "authorization": "Basic ${basic}",\n}\nPAGE = {"origin": "https://chat.corp.net"}`, 'app.py', ['P0 authorization-header']],
    ['a key of maps', `- key: GOOGLE_MAPS_API_KEY\n  value: ${google}`, 'render.yaml', ['P2 google-api-key']],
    ['a key of a tunnel', wireguard, 'wg0.conf', ['P0 wireguard-private-key']],
    ['a key of a tunnel, on a page that shows how', wireguard, 'wg/readme.md', ['P2 wireguard-private-key']],
    ['a key that every page of a video site shows', `next_page = "https://www.youtube.com/youtubei/v1/search?key=${google}"`, 'engine.py', ['P3 google-api-key']],
    ['a key that every copy of an app carries', `<key>API_KEY</key>\n<string>${google}</string>\n`, 'ios/Runner/GoogleService-Info.plist', ['P3 google-api-key']],
    ['the same, where an app is set up', `FirebaseOptions(\n  apiKey: '${google}',\n  appId: '1:2:ios:3',\n)`, 'lib/setup.dart', ['P3 google-api-key']],
    ['a key in another list of properties', `<key>API_KEY</key>\n<string>${google}</string>\n`, 'ios/Runner/Info.plist', ['P0 google-api-key']],
    ['a key of anything', `GOOGLE_API_KEY=${google}`, '.env', ['P0 google-api-key']],
  ])('%s', (_, text, path, expected) => expect(found(text, path)).toEqual(expected));
});

describe('a key\'s ID beside what may be its secret', () => {
  const half = ['wJ8rXUtnFEMI', 'K7MDENGbPxRf', 'iCYq3zLpAeTd', 'Vh5K'].join('');
  const text = (prefix: string): string => `<text>${prefix}${['QK3ZV7M2', 'XW5LBT6R'].join('')} ${half}</text>\n`;
  test('that lasts', () => expect(found(text('AKIA'), 'docs/a.svg')).toContain('P1 aws-access-key-id'));
  test('that is good for hours', () => expect(found(text('ASIA'), 'docs/a.svg')).toContain('P2 aws-access-key-id'));
});

describe('signed tokens', () => {
  const signed = (signature: (text: string) => string): string => {
    const text = ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', Buffer.from('{"account":"5fBq","extra":{"admin":"true"}}').toString('base64url')].join('.');
    return `TOKEN=${text}.${signature(text)}`;
  };
  // RFC 4231, test case 2
  test('HMAC', () => expect(Buffer.from(hmacSha256('Jefe', 'what do ya want for nothing?'), 'base64url').toString('hex')).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'));
  test('under a key of tutorials', () => expect(found(signed((text) => hmacSha256('secret', text)), 'run.sh')).toEqual([]));
  test.each([
    ['a digest that somebody signed', '{"hash":"9f86d081884c7d65","version":1}', []],
    ['a digest of somebody\'s', '{"hash":"9f86d081884c7d65","sub":"u-81a"}', ['P1 jwt']],
  ])('%s', (_, payload, expected) => {
    const text = ['eyJhbGciOiJFZERTQSJ9', Buffer.from(payload).toString('base64url')].join('.');
    expect(found(`{"verify": "${text}.${hmacSha256(key, text)}"}`, 'a.json')).toEqual(expected);
  });
  test.each([
    ['user_access_tokens', 'P2 jwt'],
    ['settings', 'P1 jwt'],
  ])('in a dump of %s', (table, expected) => {
    const row = `INSERT INTO \`${table}\` (\`id\`, \`value\`) VALUES ('1', '${signed((text) => hmacSha256(key, text)).slice('TOKEN='.length)}');\n`;
    expect(found(row, 'deploy/dump.sql')).toEqual([expected]);
  });
  test('under another', () => expect(found(signed((text) => hmacSha256(key, text)), 'run.sh')).toEqual(['P1 jwt']));
});
