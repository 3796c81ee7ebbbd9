import { expect, test } from 'vitest';
import { commandsExtractor } from '../../src/extract/commands.ts';
import { defaultText } from '../../src/model/value.ts';
import { formatOf } from '../../src/parse/format.ts';
import { parse } from '../../src/parse/parse.ts';

function lines(path: string, text: string): string[] {
  const file = { path, blob: '', size: text.length, role: 'production' as const, format: formatOf(path, text), text };
  const document = parse(file);
  if (document === null || commandsExtractor.concerns?.(file) === false) return [];
  return [...commandsExtractor.extract(document, file)].flatMap((fact) => (fact.kind === 'command' ? [`${fact.by} ${defaultText(fact.line) ?? '?'}`.replaceAll(/\s+/g, ' ')] : []));
}

test.each([
  ['start.sh', 'N=4\n# gunicorn old\necho "starting uvicorn"\nexec gunicorn app:app \\\n  -w $N', ['script exec gunicorn app:app -w 4']],
  ['Procfile', 'web: gunicorn app:app -w 3', ['procfile web: gunicorn app:app -w 3']],
  ['package.json', '{"scripts": {"start": "pm2 start a.js -i max", "dev": "pm2 start a.js"}}', ['package pm2 start a.js -i max']],
  ['notes.txt', 'gunicorn app:app -w 3', []],
  ['install.sh', 'pip install gunicorn uvicorn', []],
])('%s', (path, text, expected) => {
  expect(lines(path, text)).toEqual(expected);
});
