// Where what is called a secret is read, in whatever statement it stands; statements without the word are passed over.
import { expect, test } from 'vitest';
import { secretReadsExtractor } from '../../../src/extract/python/secret-reads.ts';
import type { SourceFile } from '../../../src/model/file.ts';
import { parse } from '../../../src/parse/parse.ts';

function readsOf(text: string): unknown {
  const file: SourceFile = { path: 'a.py', text, blob: '', size: text.length, role: 'production', format: 'python' };
  const document = parse(file);
  const [fact] = document === null ? [] : [...secretReadsExtractor.extract(document, file)];
  return fact?.kind === 'secret-reads' ? { names: fact.names, attributes: fact.attributes, handed: fact.handed, kept: fact.kept.map(({ field }) => field) } : null;
}

const none = { names: [], attributes: [], handed: [], kept: [] };

test.each([
  ['below a statement that has others', 'def f():\n    for a in b:\n        if c:\n            use(my_secret)\n', { ...none, names: ['my_secret'] }],
  ['in a decorator, which stands before what it decorates', '@signed(app.secret_key)\ndef f():\n    pass\n', { ...none, attributes: ['secret_key'] }],
  ['in the test of a branch and behind the last one', 'if SECRET_A:\n    pass\nelse:\n    use(SECRET_B)\n', { ...none, names: ['SECRET_A', 'SECRET_B'] }],
  ['handed on, not read', 'def f():\n    return Sessions(secret)\n', { ...none, handed: [{ name: 'secret', to: 'Sessions', as: 0 }] }],
  ['kept, not read', 'class A:\n    def __init__(self, secret):\n        self.secret = secret\n', { ...none, kept: ['secret'] }],
  ['written, not read', 'def f():\n    secret = 1\n', null],
])('%s', (_, text, expected) => expect(readsOf(text)).toEqual(expected));
