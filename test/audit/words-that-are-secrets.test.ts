// A password that is a plain word also names services and folders: what links files still sees them, and no report shows it as a password.
import { expect, test } from 'vitest';
import { redactor } from '../../src/audit/mask.ts';
import { scanFiles } from '../support/memory.ts';

const compose = (password: string): string => `services:\n  shop-api:\n    build:\n      context: .\n      dockerfile: shop-api/Dockerfile\n    environment:\n      DATABASE_URL: postgres://shop:${password}@db:5432/shop\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: ${password}\n`;

test.each(['shop', 'x8Kq-2mVbz0Lw'])('a Dockerfile in a folder whose name begins with the password %s', async (password) => {
  const { result } = await scanFiles({ 'docker-compose.yml': compose(password), 'shop-api/Dockerfile': 'FROM node:22\nUSER node\nCMD ["node", "a.js"]\n' });
  expect(result.findings.filter(({ ruleId }) => ruleId === 'build/broken')).toEqual([]);
});

test('where a word stands as a password it goes, elsewhere it stays', () => {
  const redact = redactor(['shop', 'x8Kq-2mVbz0Lw']);
  expect(redact('postgres://shop:shop@db/shop?password=shop', true)).toBe('postgres://shop:s********@db/shop?password=s********');
  expect(redact('shop-api/Dockerfile', true)).toBe('shop-api/Dockerfile');
  expect(redact('a shop', false)).toBe('a s********');
  expect(redact('key x8Kq-2mVbz0Lw', true)).toBe('key x8K********');
});

test('a password that is the name of its user is told, and shown nowhere', async () => {
  const { result } = await scanFiles({ 'docker-compose.yml': 'services:\n  shop-api:\n    build: .\n    ports: ["80:80"]\n    environment:\n      DB_USER: shopkeep\n      DB_PASSWORD: shopkeep\n      DB_HOST: db\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_USER: shopkeep\n      POSTGRES_PASSWORD: shopkeep\n', Dockerfile: 'FROM node:22\nUSER node\nCMD ["node", "a.js"]\n' });
  const found = result.findings.filter(({ ruleId }) => ruleId === 'infra/default-credentials');
  expect(found.map(({ location }) => location.startLine)).toEqual([13]);
  expect(JSON.stringify(result.findings.map(({ message }) => message))).not.toContain('shopkeep');
});
