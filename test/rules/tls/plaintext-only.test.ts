import { expect, test } from 'vitest';
import { said } from '../said.ts';

const get = (verify: string, before = ''): string => `import os\nimport requests\n${before}def fetch(url):\n    return requests.get(url, verify=${verify}, timeout=5)\n`;

const held = (assignment: string): string => `import ssl\nclass Client:\n    def __init__(self):\n        self.tunnel = None\n    def prepare(self):\n        """Of no other interest"""\n        ${assignment}\n    def context(self):\n        context = ssl.create_default_context()\n        if self.tunnel:\n            context.check_hostname = False\n        return context\n`;

const build = (command: string): string => `FROM debian:12\nRUN ${command}\n`;

const cases: [string, Record<string, string>, string[]][] = [
  ['off', { 'a.py': get('False') }, ['a.py:4 P2 verification-off']],
  ['own certificate authority', { 'a.py': get('"/etc/ca.pem"') }, []],
  ['off or on, as the caller says', { 'a.py': 'import ssl\ndef check(value):\n    if value:\n        ssl._create_default_https_context = ssl.create_default_context\n    else:\n        ssl._create_default_https_context = ssl._create_unverified_context\n' }, ['a.py:6 P2 verification-off']],
  ['off for the whole process, on some system', { 'a.py': 'import ssl\nimport sys\nif sys.platform == "darwin":\n    ssl._create_default_https_context = ssl._create_unverified_context\n' }, ['a.py:4 P1 verification-off']],
  ['off for the whole process', { 'a.py': 'import ssl\nssl._create_default_https_context = ssl._create_unverified_context\n' }, ['a.py:2 P1 verification-off']],
  ['off for a script that is run by hand', { 'scripts/send.js': "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\n", 'package.json': '{"scripts": {"send": "node scripts/send.js", "start": "node app.js"}}' }, ['scripts/send.js:1 P2 verification-off']],
  ['off for a program that asks its own service whether it works', { 'extra/healthcheck.js': "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\n" }, ['extra/healthcheck.js:1 P2 verification-off']],
  ['off for a script that starts the program', { 'scripts/run.js': "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\n", Dockerfile: 'FROM node\nCMD ["node", "scripts/run.js"]\n' }, ['scripts/run.js:1 P1 verification-off']],
  ['off for a script that the program takes in', { 'scripts/net.js': "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\n", 'app.js': "require('./scripts/net');\nconst https = require('https');\nhttps.get(process.env.URL);\n" }, ['scripts/net.js:1 P1 verification-off']],
  ['off by default', { 'a.py': get('VERIFY', 'VERIFY = os.getenv("VERIFY_SSL", "false").lower() == "true"\n') }, ['a.py:5 P2 verification-off-by-default']],
  ['on by default', { 'a.py': get('VERIFY', 'VERIFY = os.getenv("VERIFY_SSL", "true").lower() == "true"\n') }, []],
  ['a server that asks for no certificate', { 'a.js': "const https = require('https');\nhttps.createServer({ key, cert, requestCert: false, rejectUnauthorized: false }, app).listen(443);\n" }, []],
  ['a server that asks for one and takes any', { 'a.js': "const https = require('https');\nhttps.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, app).listen(443);\n" }, ['a.js:2 P2 verification-off']],
  ['only when somebody asks for it', { 'a.py': 'import requests\ndef fetch(url, insecure=False):\n    if insecure:\n        return requests.get(url, verify=False, timeout=5)\n    return requests.get(url, timeout=5)\n' }, []],
  ['only where the caller asks for no certificate', { 'a.py': 'import ssl\ndef connect(cert_reqs=None):\n    context = ssl.create_default_context()\n    if cert_reqs == ssl.CERT_NONE:\n        context.check_hostname = False\n    return context\n' }, []],
  ['an address without TLS, and one of this machine', { 'a.py': 'import requests\ndef look(url):\n    requests.get("http://shop.lan/x", verify=False, timeout=5)\n    requests.get(url="https://127.0.0.1:8443/x", verify=False, timeout=5)\n    requests.get("https://localhost.shop.lan/x", verify=False, timeout=5)\n' }, ['a.py:5 P2 verification-off']],
  ['a parameter that a caller may give', { 'a.py': 'import httpx\nimport ssl\ndef build(verify: bool):\n    return httpx.Client(verify=ssl.create_default_context() if verify else False)\n' }, []],
  ['a condition that is known', { 'a.py': 'import httpx\nVERIFY = False\ndef build():\n    return httpx.Client(verify=True if VERIFY else False)\n' }, ['a.py:4 P2 verification-off']],
  ['a connector for a unix socket', { 'a.py': 'import ssl\nimport aiohttp\ndef context():\n    ctx = ssl.create_default_context()\n    ctx.check_hostname = False\n    ctx.verify_mode = ssl.CERT_NONE\n    return ctx\nclass Tls(aiohttp.UnixConnector):\n    pass\n' }, []],
  ['Node agent', { 'a.js': "const https = require('https');\nmodule.exports = new https.Agent({ rejectUnauthorized: false });\n" }, ['a.js:2 P2 verification-off']],
  ['a table of options', { 'a.ts': "export const secrecy = { options: { encrypt: 'public', trustServerCertificate: 'public' } };\n" }, []],
  ['a trusting option in text', { 'a.ts': "export const options = { trustServerCertificate: 'true' };\n" }, ['a.ts:1 P2 verification-off']],
  ['what a form is filled with', { 'a.tsx': "import React from 'react';\nexport const presets = { options: { trustServerCertificate: true } };\nexport const Form = () => <form />;\n" }, ['a.tsx:2 P2 verification-off']],
  ['a connection beside markup', { 'a.tsx': "import { Pool } from 'pg';\nexport const pool = new Pool({ ssl: { rejectUnauthorized: false } });\nexport const Page = () => <p />;\n" }, ['a.tsx:2 P2 verification-off']],
  ['a variable that skips the check', { 'compose.yml': 'services:\n  proxy:\n    image: shop/proxy\n    environment:\n      - OAUTH2_PROXY_SSL_INSECURE_SKIP_VERIFY=true\n' }, ['compose.yml:5 P2 verification-off']],
  ['a variable that does not', { 'compose.yml': 'services:\n  proxy:\n    image: shop/proxy\n    environment:\n      - OAUTH2_PROXY_SSL_INSECURE_SKIP_VERIFY=false\n' }, []],
  ['an option for no validation', { 'a.js': 'exports.prepare = (config) => {\n  if (config.clusterNoTlsValidation && config.tls) {\n    config.tls.rejectUnauthorized = false;\n  }\n};\n' }, []],
  ['an option for TLS alone', { 'a.js': 'exports.prepare = (config) => {\n  if (config.useTls) {\n    config.tls.rejectUnauthorized = false;\n  }\n};\n' }, ['a.js:3 P2 verification-off']],
  ['what the fields of a record start with', { 'a.ts': 'export class Network {\n  constructor(given?: Partial<Network>) {\n    defaults(this, given, { name: "", host: "", tls: false, rejectUnauthorized: false });\n  }\n}\n' }, []],
  ['what the options of a client start with', { 'a.ts': 'export class Client {\n  constructor(given?: Options) {\n    Object.assign(this.options, { host: "", rejectUnauthorized: false }, given);\n  }\n}\n' }, ['a.ts:3 P2 verification-off']],
  ['inverted', { 'a.ts': "import { createTransport } from 'nodemailer';\nexport const mailer = (options: Options) => createTransport({ host: options.host, tls: { rejectUnauthorized: options.ignoreCert } });\n" }, ['a.ts:2 P2 verification-inverted']],
  ['negated', { 'a.ts': "import { createTransport } from 'nodemailer';\nexport const mailer = (options: Options) => createTransport({ host: options.host, tls: { rejectUnauthorized: !options.ignoreCert } });\n" }, []],
  ['test', { 'tests/test_a.py': get('False') }, []],
  ['on in production, whatever a development file says', { 'src/db.ts': "import { Pool } from 'pg';\nexport const pool = new Pool({ ssl: { rejectUnauthorized: process.env.NODE_ENV === 'production' } });\n", '.env.docker': 'NODE_ENV=development\n' }, ['src/db.ts:2 P3 verification-off-by-default']],
  ['an identity check outside TLS options', { 'a.ts': "import Redis from 'ioredis';\nexport const connect = (options: { tlsDisabled: boolean }) => new Redis({ host: 'x', ...(options.tlsDisabled ? { checkServerIdentity: () => undefined } : { tls: {} }) });\n" }, []],
  ['an identity check in TLS options', { 'a.ts': "import Redis from 'ioredis';\nexport const redis = new Redis({ host: 'x', tls: { checkServerIdentity: () => undefined } });\n" }, ['a.ts:2 P2 verification-off']],
  ['a probe without credentials', { 'a.py': 'import requests\ndef alive(url):\n    return requests.head(url, timeout=5, verify=False).ok\n' }, ['a.py:3 P3 verification-off']],
  ['a look at the certificate', { 'a.py': 'import ssl\nimport socket\ndef certificate(host):\n    context = ssl.create_default_context()\n    context.check_hostname = False\n    context.verify_mode = ssl.CERT_NONE\n    sock = context.wrap_socket(socket.create_connection((host, 443)), server_hostname=host)\n    return sock.getpeercert(True)\n' }, ['a.py:5 P3 verification-off']],
  ['a look at the certificate, then a request', { 'a.py': 'import ssl\nimport socket\ndef certificate(host):\n    context = ssl.create_default_context()\n    context.check_hostname = False\n    context.verify_mode = ssl.CERT_NONE\n    sock = context.wrap_socket(socket.create_connection((host, 443)), server_hostname=host)\n    sock.sendall(b"GET /")\n    return sock.getpeercert(True)\n' }, ['a.py:5 P2 verification-off']],
  ['a probe with a credential', { 'a.py': 'import requests\ndef alive(url, key):\n    return requests.head(url, headers={"X-Key": key}, timeout=5, verify=False).ok\n' }, ['a.py:3 P2 verification-off']],
  ['options spread into a client', { 'a.py': "from elasticsearch import Elasticsearch\ndef connect(given):\n    options = {\n        'hosts': given['hosts'],\n        'verify_certs': given.get('verify_certs', False),\n    }\n    return Elasticsearch(**options)\n" }, ['a.py:5 P2 verification-off']],
  ['options spread into a client, on unless told otherwise', { 'a.py': "from elasticsearch import Elasticsearch\ndef connect(given):\n    options = {'verify_certs': given.get('verify_certs', True)}\n    return Elasticsearch(**options)\n" }, []],
  ['aiobotocore', { 'a.py': 'def client():\n    from aiobotocore.session import get_session\n    return get_session().create_client("s3", verify=False)\n' }, ['a.py:3 P2 verification-off']],
  ['behind a field that starts with nothing, which another method assigns', { 'a.py': held('self.tunnel: Tunnel = make()') }, ['a.py:11 P2 verification-off']],
  ['behind a field that nobody ever assigns anything', { 'a.py': held('return self.tunnel == 1') }, []],
  ['off where nobody says anything', { 'a.py': 'class Connector:\n    ssl_verify: bool\n    def config(self):\n        if self.ssl_verify is None:\n            self.ssl_verify = False\n' }, ['a.py:5 P2 verification-off']],
  ['a download of a build', { Dockerfile: build('curl -fsSLk https://get.acme.io/a.sh | sh') }, ['Dockerfile:2 P2 verification-off']],
  ['a download of a build on two lines, after another command', { Dockerfile: build('apt-get update && wget -q \\\n  --no-check-certificate https://get.acme.io/a.tgz') }, ['Dockerfile:2 P2 verification-off']],
  ['a download whose file is called so', { Dockerfile: build('curl -fsSL -ok https://get.acme.io/a.sh') }, []],
  ['an option of another program', { Dockerfile: build('curl https://get.acme.io/a | grep -k --insecure; echo "--no-check-certificate"') }, []],
  ['a download without TLS, and of the builder itself', { Dockerfile: build('curl -k http://get.acme.io/a && curl -k https://localhost:8443/') }, []],
  ['a variable of one command of a build', { Dockerfile: build('cd /app && NODE_TLS_REJECT_UNAUTHORIZED="0" npm ci') }, ['Dockerfile:2 P2 verification-off']],
  ['that variable, checking', { Dockerfile: build('cd /app && NODE_TLS_REJECT_UNAUTHORIZED=1 npm ci') }, []],
  ['an argument of a build', { Dockerfile: 'FROM node:22\nARG NODE_TLS_REJECT_UNAUTHORIZED=0\nRUN npm ci\n' }, ['Dockerfile:2 P2 verification-off']],
  ['a variable of the image', { Dockerfile: 'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\nCMD ["node", "a.js"]\n' }, ['Dockerfile:2 P1 verification-off']],
  ['three downloads of one build', { Dockerfile: build('curl -k https://a.acme.io/a').repeat(3) }, ['Dockerfile:2 P2 verification-off']],
];

test.each(cases)('tls/plaintext-only: %s', async (_, files, expected) => expect(await said('tls/plaintext-only', files)).toEqual(expected));
