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
