import { describe, expect, test } from 'vitest';
import { supportEnded } from '../../../rules/docker/support-ends.ts';
import { said } from '../said.ts';
import { scanFiles } from '../../support/memory.ts';

describe('docker/end-of-life-base', () => {
  test.each<[string, string | null]>([
    ['node:18-alpine', 'Node.js 18'], ['node:18.20.4-bookworm-slim', 'Node.js 18'], ['node:lts-buster', 'Debian 10'], ['node:22-alpine3.17', 'Alpine Linux 3.17'], ['node:22', null], ['node:180', null], ['node', null],
    ['python:3.8.10-slim', 'Python 3.8'], ['python:3', null], ['python:3.12-slim-bullseye', 'Debian 11'], ['docker.io/library/python:2.7', 'Python 2'], ['mirror.corp.net/library/python:3.7', 'Python 3.7'], ['acme/python:3.7', null],
    ['ubuntu:focal-20240123', 'Ubuntu 20.04'], ['nvidia/cuda:11.8.0-devel-ubuntu20.04', 'Ubuntu 20.04'], ['nvidia/cuda:12.4.1-devel-ubuntu22.04', null], ['debian:12', null], ['alpine:3.2', null], ['alpine:3.17.2', 'Alpine Linux 3.17'],
    ['mongo:4.2.8', 'MongoDB 4.2'], ['mongo:4', 'MongoDB 4'], ['mysql:8', null], ['mysql:8.4', null], ['mysql:8.0.36', 'MySQL 8.0'], ['redis:6.2', null], ['redis:6.0.16', 'Redis 6.0'], ['ankane/pgvector:v0.5.1', null], ['pgvector/pgvector:pg12', 'PostgreSQL 12'], ['pgvector/pgvector:0.8.0-pg17', null], ['tiangolo/uvicorn-gunicorn-fastapi:python3.7', 'Python 3.7'],
  ])('%s', (image, expected) => {
    const ended = supportEnded(image);
    expect(ended === null ? null : `${ended.product} ${ended.release}`).toBe(expected);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['what ships, and what only builds', { Dockerfile: 'FROM node:16 AS ui\nRUN npm ci\nFROM node:14 AS spare\nFROM python:3.8-slim\nCOPY --from=ui /dist /dist\nCMD ["uvicorn", "main:app"]\n' }, ['Dockerfile:4 P2 ended']],
    ['what only builds', { Dockerfile: 'FROM node:16 AS ui\nRUN npm ci\nFROM nginx:1.31\nCOPY --from=ui /dist /usr/share/nginx/html\n' }, ['Dockerfile:1 P3 builds']],
    ['a compiler', { Dockerfile: 'FROM golang:1.19 AS build\nRUN go build -o /app\nFROM scratch\nCOPY --from=build /app /app\nCMD ["/app"]\n' }, ['Dockerfile:1 P2 ended']],
    ['by an argument, and one that nobody sets', { Dockerfile: 'ARG NODE=16\nFROM node:${NODE}-alpine\nCMD ["node", "a.js"]\n', 'api/Dockerfile': 'ARG NODE\nFROM node:${NODE}\nCMD ["node", "a.js"]\n' }, ['Dockerfile:2 P2 ended']],
    ['services of production, not of development', { 'compose.yml': 'services:\n  web:\n    build: .\n  db:\n    image: postgres:12\n  old:\n    image: postgres:${PG}\n', 'docker-compose.dev.yml': 'services:\n  db:\n    image: postgres:11\n', Dockerfile: 'FROM node:24\n' }, ['compose.yml:5 P2 ended']],
  ])('%s', async (_, files, expected) => expect(await said('docker/end-of-life-base', files)).toEqual(expected));
});

/** Variants of one stack run the same image, and are told once. */
const stack = (image: string): string => `services:\n  web:\n    build: .\n  db:\n    image: ${image}\n`;
const folded = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const { result } = await scanFiles({ Dockerfile: 'FROM python:3.13-slim\nCMD ["uvicorn", "main:app"]\n', ...files });
  return result.findings.filter(({ ruleId }) => ruleId === 'docker/end-of-life-base').map(({ location }) => location.path);
};

test('variants of a stack', async () => {
  expect(await folded({ 'docker-compose.prod.yml': stack('postgres:12'), 'docker-compose.prod-http.yml': stack('postgres:12') })).toEqual(['docker-compose.prod.yml']);
});

test('stacks with other images', async () => {
  expect((await folded({ 'docker-compose.prod.yml': stack('postgres:12'), 'docker-compose.prod-http.yml': stack('mysql:5.7') })).sort()).toEqual(['docker-compose.prod-http.yml', 'docker-compose.prod.yml']);
});
