// infra/privileged: what containers may do to their host, and how often it is told.
import { expect, test } from 'vitest';
import { scanFiles } from '../../support/memory.ts';

const stack = (store: string): string => `services:\n  web:\n    build: .\n    ports: ["80:80"]\n  ${store}:\n    image: mysql:8.4\n    privileged: true\n`;

async function places(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => ruleId === 'infra/privileged').map(({ location, severity, related }) => `${location.path} ${severity} +${related.length}`).sort();
}

test('without the filter of the kernel\'s calls', async () => {
  const text = (option: string): string => `services:\n  web:\n    build: .\n    restart: always\n    security_opt: ["${option}"]\n    ports: ["80:80"]\n`;
  expect(await places({ 'compose.yml': text('seccomp:unconfined') })).toEqual(['compose.yml P2 +0']);
  expect(await places({ 'compose.yml': text('no-new-privileges:true') })).toEqual([]);
});

test('variants of a stack are one stack, others are not', async () => {
  expect(await places({ 'docker-compose-linux.yaml': stack('db'), 'docker-compose-mac.yaml': stack('db') })).toEqual(['docker-compose-mac.yaml P1 +1']);
  expect(await places({ 'docker-compose-linux.yaml': stack('db'), 'docker-compose-mac.yaml': stack('shop-db') })).toEqual(['docker-compose-linux.yaml P1 +0', 'docker-compose-mac.yaml P1 +0']);
});
