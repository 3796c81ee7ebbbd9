import { expect, test } from 'vitest';
import { formatOf } from '../../src/parse/format.ts';

test.each([
  ['Dockerfile', 'dockerfile'],
  ['docker/Dockerfile.prod', 'dockerfile'],
  ['api.Dockerfile', 'dockerfile'],
  ['Containerfile', 'dockerfile'],
  ['Dockerfile.dockerignore', 'ignore'],
  ['docs/Dockerfile.md', 'markdown'],
  ['.env', 'dotenv'],
  ['a/.env.production', 'dotenv'],
  ['.env.example', 'dotenv'],
  ['prod.env', 'dotenv'],
  ['docker/pgsql-env', 'dotenv'],
  ['.env.ts', 'typescript'],
  ['compose.yaml', 'yaml'],
  ['.gitignore', 'ignore'],
  ['Caddyfile', 'caddyfile'],
  ['public/_headers', 'ini'],
  ['application.properties', 'ini'],
  ['setup.cfg', 'ini'],
  ['pyproject.toml', 'toml'],
  ['requirements.txt', 'text'],
  ['package-lock.json', 'text'],
  ['tsconfig.json', 'json'],
  ['a.pyi', 'python'],
  ['a.mts', 'typescript'],
  ['a.vue', 'vue'],
  ['a.svelte', 'svelte'],
  ['README.md', 'markdown'],
] as const)('%s is %s', (path, format) => {
  expect(formatOf(path, '')).toBe(format);
});

test.each([
  ['deploy/app.conf', 'server {\n  listen 80;\n}\n', 'nginx'],
  ['nginx/default.conf.template', 'upstream x { server a; }\n', 'nginx'],
  ['sites-available/app', '# x\nserver {\n', 'nginx'],
  ['deploy/shop.conf.hybrid', 'server {\n  listen 80;\n}\n', 'nginx'],
  ['deploy/shop.conf.bak', 'server {\n  listen 80;\n}\n', 'text'],
  ['deploy/shop.conf.hybrid', 'listen=80\n', 'text'],
  ['supervisord.conf', '[supervisord]\nnodaemon=true\n', 'ini'],
  ['redis.conf', 'bind 0.0.0.0\nport 6379\n', 'text'],
  ['bin/run', '#!/usr/bin/env python3\n', 'python'],
  ['bin/serve', '#!/usr/bin/env node\n', 'javascript'],
  ['bin/start', '#!/bin/sh\n', 'text'],
  ['translations/de.ts', '<?xml version="1.0"?>', 'text'],
] as const)('%s by its content is %s', (path, head, format) => {
  expect(formatOf(path, head)).toBe(format);
});
