// Untrusted text in GitHub-flavoured Markdown: shown as it is, never taken for markup, mention, reference or HTML.
import { visible } from './phrase.ts';
import type { Renderer } from './markup.ts';

/** Zero-width space as an entity: breaks `@name` and `#1`, which GitHub links after entities are decoded. */
const BREAK = '&#8203;';

/** An empty comment: breaks addresses that GitHub would make links of, and is not copied with them. */
const GAP = '<!-- -->';
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
/** Characters of markup; starts of mentions, references (`#1`, `GH-1`) and emoji; addresses; signs that open a block at the start of a line. */
const SPECIAL = /[&<>|]|[\\`*_{}[\]~$]|@(?=[\w-])|#(?=\d)|\bGH(?=-\d)|:(?=[\w+-]+:)|:(?=\/\/)|\bwww(?=\.)|^[ \t]*(?:[#+=-]|\d+(?=[.)]))/gim;

/** Inline text. One pass, so that nothing escaped is escaped again. */
export function escapeText(text: string): string {
  return visible(text).replace(SPECIAL, (found, at: number, whole: string) => {
    if (/^www$/i.test(found) || whole.startsWith('://', at)) return `${found}${GAP}`;
    const entity = ENTITIES[found];
    if (entity) return entity;
    if (/^(?:[@:]|#|GH)$/i.test(found)) return `${found === '#' ? '\\#' : found}${BREAK}`;
    if (/^\s*\d+$/.test(found)) return `${found}${BREAK}`;
    return found.replace(/\S/, '\\$&');
  });
}

/** A code span that no backtick inside can close. */
export function codeSpan(text: string): string {
  const body = visible(text);
  const longest = Math.max(0, ...[...body.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(body) || body === '' ? ' ' : '';
  return `${fence}${space}${body}${space}${fence}`;
}

/** A fenced block that no fence inside can close. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language.replace(/[^\w+-]/g, '')}\n${text.split('\n').map((line) => visible(line.replaceAll('\t', '    '))).join('\n')}\n${fence}`;
}

/** A row of a table: pipes split cells even inside code spans (GFM §4.10). */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\n+/g, ' ').replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

/** `label` is Markdown already. */
export function link(label: string, url: string): string {
  return `[${label}](${url.replace(/[()<>\s\\|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)})`;
}

/** A repository path as part of a URL. */
export function urlPath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
}

export const markdownText: Renderer = {
  text: escapeText,
  code: codeSpan,
  block: (block, line) => {
    if (block.kind === 'paragraph') return line(block.text);
    if (block.kind === 'code') return codeBlock(block.text, block.language);
    return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${line(item)}`).join('\n');
  },
};
