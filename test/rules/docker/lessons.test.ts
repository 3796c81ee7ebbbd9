// A course keeps one application in several states: what the last one ships is judged, the way there is not.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const image = 'FROM python:3.12\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\nCMD ["flask", "run", "--host", "0.0.0.0"]\n';
const state = (folder: string, more: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries({ Dockerfile: image, 'requirements.txt': 'flask\n', 'app.py': 'from flask import Flask\napp = Flask(__name__)\n', ...more }).map(([name, text]) => [`${folder}/${name}`, text]));
const course = { ...state('project/02-first', {}), ...state('project/03-items', { 'db.py': '' }), ...state('project/04-migrations', { 'db.py': '', 'models.py': '' }) };
const own = (name: string): Record<string, string> => Object.fromEntries(['a', 'b', 'c', 'd'].map((file) => [`${name}-${file}.py`, '']));
const services = { ...state('services/01-accounts', own('accounts')), ...state('services/02-orders', own('orders')), ...state('services/03-mail', own('mail')) };

test.each(['docker/dev-server', 'docker/root-user', 'deps/unpinned'])('%s', async (rule) => {
  const places = async (files: Record<string, string>): Promise<string[]> => (await said(rule, files)).map((line) => line.split('/')[1] ?? '');
  expect(await places(course)).toEqual(['04-migrations']);
  expect(await places(services)).toEqual(['01-accounts', '02-orders', '03-mail']);
  expect(await places({ ...state('project/02-first', {}), ...state('project/03-items', {}) })).toEqual(['02-first', '03-items']);
});
