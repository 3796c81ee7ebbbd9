// The little markup that prose may use: paragraphs, lists, `code` and fenced code. One parser, a renderer a format.
// Anything else is plain text and is escaped, so that neither prose nor data can smuggle markup into a report.
import { fill, visible, type Phrase } from './phrase.ts';

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string };

export interface Renderer {
  text(plain: string): string;
  code(plain: string): string;
  block(block: Block, inline: (text: string) => string): string;
}

const ITEM = /^\s*(?:[-*]|(\d{1,3})[.)])\s+(.*)$/;
const FENCE = /^\s*```\s*([\w+-]*)\s*$/;

/** Blocks of a template; placeholders are still in them. */
export function blocks(template: string): Block[] {
  const found: Block[] = [];
  let paragraph: string[] = [];
  let code: { language: string; lines: string[] } | null = null;
  const close = (): void => {
    if (paragraph.length) found.push({ kind: 'paragraph', text: joined(paragraph) });
    paragraph = [];
  };
  for (const line of template.trim().split('\n')) {
    const fence = FENCE.exec(line);
    if (code) {
      if (!fence) code.lines.push(line);
      else {
        found.push({ kind: 'code', language: code.language, text: code.lines.join('\n') });
        code = null;
      }
      continue;
    }
    const item = ITEM.exec(line);
    if (fence || item || !line.trim()) close();
    if (fence) code = { language: fence[1] ?? '', lines: [] };
    else if (item) addItem(found, item[2] ?? '', item[1] !== undefined);
    else if (line.trim()) paragraph.push(line.trim());
    else found.push({ kind: 'paragraph', text: '' }); // ends a list
  }
  close();
  if (code) found.push({ kind: 'code', language: code.language, text: code.lines.join('\n') });
  return found.filter((block) => block.kind !== 'paragraph' || block.text !== '');
}

/** Lines of a paragraph; Chinese takes no space at a line break. */
function joined(lines: readonly string[]): string {
  return lines.join(' ').replace(/(?<=[\u2e80-\ua4cf\uff01-\uff60]) (?=[\u2e80-\ua4cf\uff01-\uff60])/g, '');
}

function addItem(found: Block[], text: string, ordered: boolean): void {
  const last = found.at(-1);
  if (last?.kind === 'list' && last.ordered === ordered) found[found.length - 1] = { ...last, items: [...last.items, text] };
  else found.push({ kind: 'list', ordered, items: [text] });
}

/** One line of a template with its `code` spans; data is filled in afterwards, so it cannot open or close a span. */
export function inline(template: string, phrase: Phrase, renderer: Renderer): string {
  return template
    .split(/(`[^`]+`)/)
    .map((part, index) => {
      const filled = fill({ template: index % 2 ? part.slice(1, -1) : part, data: phrase.data }, visible);
      return index % 2 ? renderer.code(filled) : renderer.text(filled);
    })
    .join('');
}

/** A whole text. */
export function render(phrase: Phrase, renderer: Renderer): string {
  return blocks(phrase.template)
    .map((block) => renderer.block(block, (text) => inline(text, phrase, renderer)))
    .join('\n\n');
}

/** A text that has to stay on one line: a title, a table cell. */
export function renderLine(phrase: Phrase, renderer: Renderer): string {
  return inline(joined(phrase.template.trim().split(/\s*\n\s*/)), phrase, renderer);
}

/** For terminals and annotations: backticks stay, they read well there. */
export const plainText: Renderer = {
  text: (plain) => plain,
  code: (plain) => `\`${plain}\``,
  block: (block, line) => {
    if (block.kind === 'paragraph') return line(block.text);
    if (block.kind === 'code') return block.text.replace(/^/gm, '    ');
    return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${line(item)}`).join('\n');
  },
};
