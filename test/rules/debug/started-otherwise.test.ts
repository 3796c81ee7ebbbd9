// debug/enabled: an image's own command that whoever runs the image replaces.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const image = 'FROM python:3.12\nCOPY . .\nCMD ["python", "manage.py", "runserver", "0.0.0.0:8000"]\n';
const compose = (command: string): string => `services:\n  web:\n    build: .\n${command}    ports: ["8000:8000"]\n`;

test.each<[string, Record<string, string>, string[]]>([
  ['started as it says', { Dockerfile: image, 'compose.yml': compose('') }, ['Dockerfile:3 P1 command']],
  ['started otherwise', { Dockerfile: image, 'compose.yml': compose('    command: gunicorn shop.wsgi\n') }, ['Dockerfile:3 P2 command']],
])('%s', async (_, files, expected) => expect(await said('debug/enabled', { 'manage.py': '', ...files })).toEqual(expected));
