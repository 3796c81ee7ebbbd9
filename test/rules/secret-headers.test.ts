// Credentials in HTTP headers and of curl: whose they are, and what shows that.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const pair = `Basic ${Buffer.from('0d2d82ab41kq:9wZ3xT7pLm2Qv8Rc').toString('base64')}`;
const bearer = `Bearer ${['shopkey', 'Zx81Qw7Tn4Rb0Vy6Mc3'].join('-')}`;
const call = (headers: string, rest = ''): Record<string, string> => ({ 'src/a.js': `export const load = () => fetch(address, {\n  headers: {\n    ${headers}\n    'Authorization': '${pair}'\n  },\n${rest}});\n` });

test.each<[string, Record<string, string>, string[]]>([
  ['its own', call("'Accept': 'text/plain',"), ['src/a.js:4 P0 basic-auth']],
  ['what an application of a phone sends', call("'User-Agent': 'tv/12 CFNetwork/1492.0.1 Darwin/23.3.0',"), ['src/a.js:4 P2 basic-auth']],
  ['what a browser calls itself', call("'User-Agent': 'Mozilla/5.0 (X11; Linux)',"), ['src/a.js:4 P0 basic-auth']],
  ['a client that users hand their passwords', call('', "  body: { 'grant_type': 'password', username, password }\n"), ['src/a.js:4 P2 basic-auth']],
  ['a client of its own', call('', "  body: { 'grant_type': 'client_credentials' }\n"), ['src/a.js:4 P0 basic-auth']],
  ['commented out, for this machine', { 'src/a.py': `# connect("http://localhost:9382", headers={"Authorization": "${bearer}"})\n` }, ['src/a.py:1 P2 bearer']],
  ['commented out, for another', { 'src/a.py': `# connect("http://api.shop.io", headers={"Authorization": "${bearer}"})\n` }, ['src/a.py:1 P0 bearer']],
])('authorization: %s', async (_, files, expected) => expect(await said('secret/authorization-header', files)).toEqual(expected));

const compose = (line: string): Record<string, string> => ({ 'docker-compose.yml': `services:\n  search:\n    build: .\n    ${line}\n` });

test.each<[string, Record<string, string>, string[]]>([
  ['a container that asks itself how it is', compose('healthcheck: {test: ["CMD-SHELL", "curl -u admin:gqYeDIzbEwTTYmB7 http://localhost:9200/_cluster/health"]}'), ['docker-compose.yml:4 P2 basic-auth']],
  ['a command for another host', compose('command: curl -u admin:gqYeDIzbEwTTYmB7 http://search.shop.io/_cluster/health'), ['docker-compose.yml:4 P0 basic-auth']],
])('curl: %s', async (_, files, expected) => expect(await said('secret/curl-user', files)).toEqual(expected));
