import { expect, test } from 'vitest';
import { said } from '../said.ts';

const image = (start: string): string => `FROM node:22-alpine\nWORKDIR /app\nCOPY . .\nEXPOSE 3000\nCMD ${start}\n`;
const compose = (volumes: string): string => `services:\n  web:\n    build: .\n    ports: ["3000:3000"]\n${volumes}`;
const mounted = '    volumes: [".:/app/"]\n';

test.each<[string, Record<string, string>, string[]]>([
  ['a server that ships', { Dockerfile: image('["node", "server.js"]'), 'compose.yml': compose('') }, ['Dockerfile:1 P1 no-user']],
  ['a server under mounted source', { Dockerfile: image('["node", "server.js"]'), 'compose.yml': compose(mounted) }, ['Dockerfile:1 P1 no-user']],
  ['a script for development that ships', { Dockerfile: image('["pnpm", "run", "dev"]'), 'compose.yml': compose('') }, ['Dockerfile:1 P1 no-user']],
  ['a script for development under mounted source', { Dockerfile: image('["pnpm", "run", "dev"]'), 'compose.yml': compose(mounted) }, ['Dockerfile:1 P2 no-user']],
  ['a server on an image of machine learning', { Dockerfile: 'FROM pytorch/pytorch:2.5.1-cuda11.8-cudnn9-runtime\nCOPY . /app\nEXPOSE 8000\nCMD ["uvicorn", "main:app"]\n' }, ['Dockerfile:1 P1 no-user']],
  ['a server on an image that nobody knows', { Dockerfile: 'FROM acme/pytorch:2.5.1\nCOPY . /app\nEXPOSE 8000\nCMD ["uvicorn", "main:app"]\n' }, ['Dockerfile:1 P2 no-user']],
])('docker/root-user: %s', async (_, files, expected) => expect(await said('docker/root-user', files)).toEqual(expected));
