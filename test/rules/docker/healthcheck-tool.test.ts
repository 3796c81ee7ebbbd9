// docker/healthcheck-tool-missing: probes of Compose, against what the images of others hold.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const compose = (image: string, probe: string): Record<string, string> => ({ 'compose.yml': `services:\n  web:\n    build: .\n  store:\n    image: ${image}\n    healthcheck:\n      test: ["CMD-SHELL", "${probe}"]\n` });

test.each<[string, string, string[]]>([
  ['ollama/ollama:latest', 'curl -f http://localhost:11434/ || exit 1', ['compose.yml:7 P1 image']],
  ['ollama/ollama', 'ollama list', []],
  ['qdrant/qdrant:v1.12', 'wget -q --spider http://localhost:6333/readyz', ['compose.yml:7 P1 image']],
  ['qdrant/qdrant:v1.12', "bash -c ':> /dev/tcp/127.0.0.1/6333'", []],
  ['mcr.microsoft.com/dotnet/aspnet:8.0', 'curl -f http://localhost:8080/health', ['compose.yml:7 P1 image']],
  ['mcr.microsoft.com/dotnet/aspnet:8.0-alpine', 'wget -q --spider http://localhost:8080/health', []],
  ['mcr.microsoft.com/dotnet/sdk:8.0', 'curl -f http://localhost:8080/health', []],
  ['acme/qdrant:v1.12', 'curl -f http://localhost:6333/readyz', []],
])('%s: %s', async (image, probe, expected) => expect(await said('docker/healthcheck-tool-missing', compose(image, probe))).toEqual(expected));

test.each<[string, string, string, string[]]>([
  ['python:3.12-slim', '', 'ss -lnt | grep -q 8000 || exit 1', ['Dockerfile:3 P1 missing']],
  ['python:3.12-slim', 'RUN apt-get update && apt-get install -y iproute2', 'ss -lnt | grep -q 8000 || exit 1', []],
  ['node:22-slim', '', 'pgrep node', ['Dockerfile:3 P1 missing']],
  ['node:22-slim', 'RUN apt-get update && apt-get install -y procps', 'pgrep node', []],
  ['node:22-alpine', '', 'pgrep node', []],
  ['node:22', '', 'pgrep node', []],
  ['ubuntu:24.04', '', 'pgrep node', []],
])('%s, %s: %s', async (base, more, probe, expected) => expect(await said('docker/healthcheck-tool-missing', { Dockerfile: `FROM ${base}\n${more}\nHEALTHCHECK CMD ${probe}\nCMD ["node", "server.js"]\n` })).toEqual(expected));
