// Compose names a Dockerfile by a variable: which ones it may be, and from which folder they are built.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const files = (dockerfile: string): Record<string, string> => ({
  'compose.yml': `services:\n  web:\n    build:\n      context: .\n      dockerfile: ${dockerfile}\n`,
  '.dockerignore': '.git\n',
  'images/python3.13/Dockerfile': 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["python", "a.py"]\n',
  'a.py': '',
});

test.each([
  ['one of a folder of several', 'images/python${VERSION}/Dockerfile', []],
  ['one of another folder', 'other/python${VERSION}/Dockerfile', ['images/python3.13/Dockerfile:3 P2 ships']],
  ['any', '${FOLDER}/Dockerfile', ['images/python3.13/Dockerfile:3 P2 ships']],
])('%s', async (_, dockerfile, expected) => expect(await said('docker/no-dockerignore', files(dockerfile))).toEqual(expected));
