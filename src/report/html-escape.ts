// Untrusted text in HTML.
import { visible } from './phrase.ts';
import type { Renderer } from './markup.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for quoted attribute values. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A link, only over https: `javascript:` and the like never get into an href. */
export function anchor(label: string, url: string): string {
  return /^https:\/\//i.test(url) ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${label}</a>` : label;
}

/** A block of code, its line breaks kept. */
export function pre(text: string): string {
  return `<pre><code>${text.split('\n').map((line) => escapeHtml(line.replaceAll('\t', '    '))).join('\n')}</code></pre>`;
}

export const htmlText: Renderer = {
  text: escapeHtml,
  code: (plain) => `<code>${escapeHtml(plain)}</code>`,
  block: (block, line) => {
    if (block.kind === 'paragraph') return `<p>${line(block.text)}</p>`;
    if (block.kind === 'code') return pre(block.text);
    const list = block.ordered ? 'ol' : 'ul';
    return `<${list}>${block.items.map((item) => `<li>${line(item)}</li>`).join('')}</${list}>`;
  },
};
