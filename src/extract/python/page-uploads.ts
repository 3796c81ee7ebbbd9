// extract/python: uploads of Streamlit that are written under the name that came with them. Read as text, as the rest of a page.
import type { PageDeed } from '../../model/page.ts';
import { isQuoted } from './try-text.ts';

const most = 12;
const received = /\b(\w+) ?= ?(?:[\w.]+\.)?file_uploader\(/g;
const each = /\bfor (?:\w+, ?)?(\w+) in (?:enumerate\()?(\w+)\b/g;
const handed = /\b(\w+): ?(?:[\w.]+\.)?UploadedFile\b/g;
/** `folder / upload.name`, `os.path.join(folder, upload.name)`: nothing before the name in its part of the path. */
const joined = /(?:os\.path\.join\([^\n()]{1,80},\s*|[\w)\]]\s*\/\s*)(\w+)\.name\b(?=\s*(?:\)\s*)?(?:$|#|,\s*["']wb))/gm;
const written = /\bopen\([^\n]{0,80}["'](?:wb\+?|xb|w)["']|\.write_bytes\(|\bcopyfileobj\(/;
const cleaned = /secure_filename|sanitize|basename\(|\.resolve\(|is_relative_to|slugify/;

export function* uploadsSaved(text: string): Iterable<PageDeed> {
  const names = new Set([...text.matchAll(received), ...text.matchAll(handed)].map(([, name = '']) => name));
  for (const [, item = '', list = ''] of text.matchAll(each)) if (names.has(list)) names.add(item);
  let count = 0;
  for (const match of text.matchAll(joined)) {
    const [whole, name = ''] = match;
    if (count >= most || !(names.has(name) || /^uploaded_?\w*$/.test(name)) || isQuoted(text, match.index)) continue;
    const line = text.lastIndexOf('\n', match.index) + 1;
    const around = text.slice(line, match.index + 500).split('\n').slice(0, 8).join('\n');
    if (/^\s*#/.test(text.slice(line, match.index)) || !written.test(around) || cleaned.test(around)) continue;
    count++;
    const start = match.index + whole.lastIndexOf(`${name}.name`);
    yield { name: `${name}.name`, at: { start, end: start + name.length + 5 } };
  }
}
