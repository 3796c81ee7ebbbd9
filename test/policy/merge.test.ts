import { expect, test } from 'vitest';
import { briefly, scanFiles } from '../support/memory.ts';

test('what a finding lists as its related place is not reported a second time', async () => {
  const compose = 'services:\n  db:\n    image: mysql:8\n    restart: always\n    environment:\n      MYSQL_USER: bookshop\n      MYSQL_PASSWORD: bookshop\n      MYSQL_ROOT_PASSWORD: bookshop\n';
  const { result } = await scanFiles({ 'docker-compose.yml': compose });
  const findings = result.findings.filter(({ ruleId }) => /^(?:secret|infra)\/.*credential/.test(ruleId));
  expect(briefly(findings)).toEqual(['infra/default-credentials docker-compose.yml:7 existing']);
  expect(findings[0]?.related.map(({ startLine }) => startLine)).toContain(8);
});
