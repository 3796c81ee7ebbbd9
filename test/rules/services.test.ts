// Services, clients and jobs that declare no routes: read where handlers come to them, or where their package is a server.
import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const app = { 'package.json': '{"name": "shop", "dependencies": {"express": "4"}}', 'src/app.js': "const express = require('express');\nconst orders = require('./orders');\nconst app = express();\napp.get('/orders', async (req, res) => res.json(await orders.list()));\napp.listen(3000);\n" };
const dropping = "export class Store {\n  async load(id) {\n    try {\n      return await this.db.read(id);\n    } catch {}\n  }\n}\n";

describe('error/swallowed', () => {
  test('behind a file that nothing else asked to be read', async () => {
    const files = { ...app, 'package.json': '{"name": "shop"}', 'src/orders.js': "const { Store } = require('./store');\nexports.list = () => new Store().load('all');\n", 'src/store.js': dropping };
    expect(await said('error/swallowed', files)).toEqual(['src/store.js:5 P2 empty']);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['a job of a server that no handler imports', { 'src/jobs/sync.js': dropping }, ['src/jobs/sync.js:5 P2 empty']],
    ['a script', { 'scripts/sync.js': dropping }, []],
    ['a page', { 'src/view.js': `${dropping}document.title = 'shop';\n` }, []],
    ['a package that shows pages', { 'web/package.json': '{"name": "web", "dependencies": {"express": "4", "react": "18"}}', 'web/src/store.js': dropping }, []],
  ])('%s', async (_, files, expected) => expect(await said('error/swallowed', { ...app, 'src/orders.js': 'exports.list = () => [];\n', ...files })).toEqual(expected));
});

describe('what else is read there', () => {
  const orders = { 'src/orders.js': 'exports.list = () => [];\n' };

  test('calls without a limit', async () => {
    const client = (options: string): Record<string, string> => ({ ...app, ...orders, 'src/jobs/rates.js': `const axios = require('axios');\nexports.rates = () => axios.get('https://rates.example.com'${options});\n` });
    expect(await said('resilience/no-timeout', client(''))).toEqual(['src/jobs/rates.js:2 P2 for-ever']);
    expect(await said('resilience/no-timeout', client(', { timeout: 5000 }'))).toEqual([]);
  });

  test('promises that nobody waits for', async () => {
    const job = (each: string): Record<string, string> => ({ ...app, ...orders, 'src/mails/send.js': `exports.send = async (mails) => {\n  ${each}\n};\n` });
    expect(await said('concurrency/lost-promise', job('mails.forEach(async (mail) => { await deliver(mail); });'))).toEqual(['src/mails/send.js:2 P2 each']);
    expect(await said('concurrency/lost-promise', job('await Promise.all(mails.map(async (mail) => { await deliver(mail); }));'))).toEqual([]);
  });

  test('queries in loops', async () => {
    const body = 'exports.list = async () => {\n  const found = [];\n  const orders = await prisma.order.findMany();\n  for (const order of orders) {\n    found.push(await prisma.user.findUnique({ where: { id: order.userId } }));\n  }\n  return found;\n};\n';
    expect(await said('perf/n-plus-one', { ...app, 'src/orders.js': body })).toEqual(['src/orders.js:5 P2 each']);
  });
});
