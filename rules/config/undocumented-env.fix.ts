// config/undocumented-env: the names join the example, as comments: an empty value would hide the program's own default.
import type { Fixer } from '../../src/model/fixing.ts';
import { linesAtEnd } from '../../src/edit/text.ts';

export const fix: Fixer = ({ data }, textOf) => {
  const names = String(data?.['names'] ?? '').split(', ');
  const path = String(data?.['example'] ?? '');
  const text = /example|sample|template|dist/i.test(path.slice(path.lastIndexOf('/') + 1)) ? textOf(path) : null; // no file that a program reads
  if (text === null || names.length !== data?.['count'] || !names.every((name) => /^[A-Za-z_]\w{0,80}$/.test(name))) return null;
  return { title: 'fix-name', safe: true, edits: [{ path, ...linesAtEnd(text, names.map((name) => `# ${name}=`)) }] };
};
