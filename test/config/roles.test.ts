import { expect, test } from 'vitest';
import { roleOf } from '../../src/config/roles.ts';

test.each([
  ['api-tests/run/.env', 'test'],
  ['integrationtests/env/local.json', 'test'],
  ['loadtests/run.py', 'test'],
  ['docker/Dockerfile.dev.api', 'development'],
  ['docker/Dockerfile.device', 'production'],
  ['packages/e2e_tests/setup.ts', 'test'],
  ['docker-testing/compose.yml', 'test'],
  ['testing-library/src/index.ts', 'production'],
  ['static/d3-3.5.0.js', 'vendored'],
  ['static/jquery-ui-1.12.1.custom.js', 'vendored'],
  ['db/migrate-users-1.2.0.js', 'production'],
  ['src/oauth-2.js', 'production'],
  ['apps/shop-e2e/src/app.ts', 'test'],
  ['plugins/test-management/src/index.ts', 'production'],
  ['web/payment-test/page.tsx', 'production'],
  ['packages/chat/vitest.setup.ts', 'test'],
  ['jest-global-setup.js', 'test'],
  ['ios/Pods/AFNetworking/a.m', 'vendored'],
  ['pods/backend/src/server.ts', 'production'],
])('%s: %s', (path, role) => expect(roleOf(path)).toBe(role));
