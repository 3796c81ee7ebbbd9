// A repository that says of itself that it is for show, and not for production.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const code = `const express = require('express');\nconst session = require('express-session');\nconst app = express();\napp.use(session({ secret: 'session_secret' }));\napp.listen(3000);\n`;
const live = ['k9X2mQ7vLpR8', 'sYbNc4HdGf', 'Q2wErT'].join('');
const files = { 'package.json': '{"name": "shop", "dependencies": {"express": "4", "express-session": "1"}}', 'server.js': code, 'api/.env': `SESSION_KEY=${live}\nPORT=1\n` };
const rules = ['auth/default-credential', 'state/in-memory-store', 'secret/dotenv-tracked'];

const weights = async (readme: string): Promise<string[]> =>
  (await Promise.all(rules.map((rule) => said(rule, { ...files, 'README.md': readme })))).flat().map((found) => found.split(' ')[1] ?? '');

test.each([
  ['in one breath', '# Shop\n\n> 💬 **Note**\n>\n> This application is purely for **demonstration and educational purposes**. Its setup resembles\n> real ones, but it is not a full-fledged production system.\n'],
  ['in two sentences', '# Shop\n\n> ℹ These examples were created for demonstration purposes. They are not intended to be production ready.\n'],
])('%s', async (_what, readme) => expect(await weights(readme)).toEqual(['P2', 'P2', 'P2']));

test.each([
  ['nothing said', '# Shop\n\nA shop for everybody.\n'],
  ['a purpose alone', '# Shop\n\nThis project is for educational purposes only. It is not meant for real trading.\n'],
  ['of one option', '# Shop\n\nThe demo mode is for demonstration purposes only. It is not for production.\n'],
  ['of a default', '# Shop\n\nThe default secret is for demonstration purposes only and not for production.\n'],
  ['at the end', `# Shop\n\n${'A shop for everybody.\n'.repeat(300)}\nThis project is for demonstration purposes. It is not for production.\n`],
  ['in code', '# Shop\n\n```\nThis project is for demonstration purposes. It is not for production.\n```\n'],
])('look-alike: %s', async (_what, readme) => expect(await weights(readme)).toEqual(['P0', 'P0', 'P0']));
