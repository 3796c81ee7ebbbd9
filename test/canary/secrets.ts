// A repository full of secrets that exist nowhere else, so that any piece of one in an output is a leak.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { crc32Base62 } from '../../rules/secret/providers/checksum.ts';

/** Letters and digits, different for each name, the same in every run. */
function random(name: string, length: number): string {
  return createHash('sha512').update(`canary ${name}`).digest('base64').replace(/[+/=]/g, '').slice(0, length);
}

const github = (name: string): string => {
  const body = random(name, 30);
  return ['gh', 'p_', body, crc32Base62(body)].join('');
};

const encode = (text: string): string => Buffer.from(text).toString('base64');
const encodeUrl = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const provider = github('provider');
const beside = github('beside');
const inBase64 = github('base64');
const inUtf16 = github('utf16');
const inBroken = github('broken');
const inHeader = github('header');
const database = random('database', 20);
const yaml = random('yaml', 18);
const generic = random('generic', 40);
const dockerId = ['AK', 'IA', createHash('sha256').update('canary docker').digest('hex').toUpperCase().replace(/[018 9]/g, '').padEnd(16, 'Q').slice(0, 16)].join('');
const dockerSecret = random('docker secret', 40);
const stripe = ['sk_', 'live_', random('stripe', 24)].join('');
const basic = random('basic', 16);
const comparison = random('comparison', 14);
const jwt = [encodeUrl({ alg: 'HS256', typ: 'JWT' }), encodeUrl({ sub: random('subject', 12), role: 'service_role', iss: 'supabase', exp: 4102444800 }), random('signature', 43)].join('.');
const privateKey = generateKeyPairSync('ec', { namedCurve: 'P-256', privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } }).privateKey;
const keyBody = privateKey.split('\n').slice(1, -2);

/** By path: the file, and the values in it of which nothing may be seen. */
export const canaries: Readonly<Record<string, { readonly content: string | Uint8Array; readonly values: readonly string[] }>> = {
  'app/hook.py': { content: `TOKEN = "${provider}"\n`, values: [provider] },
  'app/main.py': {
    content: `from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
GITHUB_TOKEN = "${beside}"
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # ${beside}
SECRET_KEY = "${generic}"
`,
    values: [beside, generic],
  },
  'app/broken.py': { content: `def broken(:\n    x = ((\nTOKEN = "${inBroken}"\n`, values: [inBroken] },
  'app/login.py': { content: `def login(user, password):\n    if user == "admin" and password == "${comparison}":\n        return True\n    return False\n`, values: [comparison] },
  'certs/server.pem': { content: privateKey, values: keyBody },
  'config/application.yml': { content: `spring:\n  datasource:\n    url: postgresql://app:${database}@db.internal:5432/app\n    username: app\n    password: ${yaml}\n`, values: [database, yaml] },
  'web/src/api.ts': { content: `export const anon = '${jwt}';\nexport const headers = { Authorization: 'Bearer ${inHeader}' };\n`, values: [...jwt.split('.'), inHeader] },
  Dockerfile: { content: `FROM node:22\nENV AWS_ACCESS_KEY_ID=${dockerId} AWS_SECRET_ACCESS_KEY=${dockerSecret}\nRUN curl -u deploy:${basic} https://registry.internal/login\nCMD ["node"]\n`, values: [dockerSecret, basic] },
  '.env': { content: `STRIPE_SECRET_KEY=${stripe}\n`, values: [stripe] },
  'deploy/secret.yaml': { content: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: hook\ndata:\n  token: ${encode(inBase64)}\n`, values: [inBase64, encode(inBase64)] },
  'windows/hook.ps1': { content: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`$token = "${inUtf16}"\r\n`, 'utf16le')]), values: [inUtf16] },
};

/** What every reader knows of such values: the prefix that their maker gives them. */
const known = /^(?:gh[a-z]_|sk_live_|eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9$|M[A-Z]{2}[A-Za-z0-9+/]{20})/;

const piece = 8;

/** Pieces of eight characters of the secrets that occur in `text`; those of the files in `except` may. */
export function leaks(text: string, except: readonly string[] = []): string[] {
  const found = new Set<string>();
  for (const [path, { values }] of Object.entries(canaries)) {
    if (except.includes(path)) continue;
    for (const value of values) {
      const secret = value.replace(known, '');
      for (let at = 0; at + piece <= secret.length; at++) if (text.includes(secret.slice(at, at + piece))) found.add(`${path}: ${secret.slice(at, at + piece)}`);
    }
  }
  return [...found];
}

export const files: Readonly<Record<string, string | Uint8Array>> = Object.fromEntries(Object.entries(canaries).map(([path, { content }]) => [path, content]));
