// extract/python: text of a module -> the files beside it that it runs as its own: `exec(open('local_settings.py').read())`.
import type { ImportFact } from '../../model/fact.ts';

const atOnce = /\bexec(?:file)?\((?:compile\()?(?:open\()?[^\n'"]{0,120}['"](\w{1,60})\.py['"]/g;
const opened = /\bopen\([^\n'"]{0,160}['"](\w{1,60})\.py['"][^\n]{0,40}\bas \w{1,30}:\s{1,30}exec\(/g;

/** All that such a file sets is set here, as by a star import of a sibling; under `try` it may be missing. */
export function executedFiles(text: string): ImportFact[] {
  if (!text.includes('exec')) return [];
  return [...text.matchAll(atOnce), ...text.matchAll(opened)].map(({ 0: whole, 1: name = '', index }) => ({
    from: `.${name}`,
    imported: '*',
    local: '*',
    ...(/\btry:\s{1,40}(?:with )?$/.test(text.slice(Math.max(0, index - 300), index)) && { optional: true }),
    at: { start: index, end: index + whole.length },
  }));
}
