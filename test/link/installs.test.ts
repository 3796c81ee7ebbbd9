// Which manifest of the build context a step of an image's build installs.
import { expect, test } from 'vitest';
import { installSteps } from '../../src/link/installs.ts';
import { link } from '../../src/link/project.ts';
import { groupFacts } from '../../src/model/facts.ts';
import { factsOf } from '../extract/facts.ts';

test('an image installs the manifest that was copied to where the step runs', () => {
  const candidates = (text: string): (readonly string[])[] => installSteps(link([{ path: 'Dockerfile', role: 'production', format: 'dockerfile', facts: groupFacts(factsOf('Dockerfile', text)) }], [])).map((step) => step.candidates);
  expect(candidates('FROM a\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\n')).toEqual([['package.json']]);
  expect(candidates('FROM a\nWORKDIR /app\nCOPY . .\nRUN cd ui && pnpm install && cd / && npm i -g serve\n')[0]).toContain('./ui/package.json');
  expect(candidates('FROM a AS base\nWORKDIR /srv\nFROM base\nCOPY backend /srv\nRUN ["pip", "install", "-r", "requirements/prod.txt"]\n')[0]).toContain('backend/requirements/prod.txt');
  expect(candidates('FROM a\nRUN --mount=type=bind,source=api/requirements.txt,target=/r.txt pip install -r /tmp/requirements.txt\n')).toEqual([['api/requirements.txt']]);
  expect(candidates('FROM a\nCOPY . .\nRUN npm install -g pnpm && yarn --version && pip install flask && npm run build\n')).toEqual([]);
});
