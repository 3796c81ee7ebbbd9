// Parse stage: finds the script blocks of HTML and of Vue's and Svelte's components. A tokenizer's view only (comments, raw-text
// elements, quoted attributes): linear in the input, where an HTML tree builder can be made to take quadratic time.

export interface Block {
  readonly text: string;
  readonly offset: number; // of the first character of the content
  readonly attributes: ReadonlyMap<string, string>;
}

/** Elements whose content is text, not tags (HTML Living Standard §13.2.5.1). */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'xmp', 'iframe']);
/** In a component `<Textarea>` or `<title>` is a tag like any other; only blocks hold raw text. */
const rawBlocks = new Set(['script', 'style']);

export function scriptBlocks(text: string, kind: 'html' | 'component'): Block[] {
  const found: Block[] = [];
  const raw = kind === 'html' ? rawText : rawBlocks;
  const lost = new Set<string>(); // elements that no end tag follows any more
  let templates = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end === -1) break;
      at = end + 3;
      continue;
    }
    const tag = tagAt(text, at);
    if (tag === null) {
      at++;
      continue;
    }
    at = tag.end;
    if (kind === 'component' && tag.name === 'template' && !tag.selfClosing) templates = Math.max(0, templates + (tag.closing ? -1 : 1));
    if (tag.closing || !raw.has(tag.name) || lost.has(tag.name) || (kind === 'component' && tag.selfClosing)) continue;
    const end = endTag(text, tag.name, at);
    if (end === -1) lost.add(tag.name);
    const content = text.slice(at, end === -1 ? text.length : end);
    if (tag.name === 'script' && templates === 0 && content.trim() !== '') found.push({ text: content, offset: at, attributes: tag.attributes });
    if (end !== -1) at = end;
  }
  return found;
}

function endTag(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(text)?.index ?? -1;
}

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

const tagName = /<(\/?)([A-Za-z][\w.:-]*)/y;
const attribute = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
const tagEnd = /[\s/]*>/y;

function tagAt(text: string, start: number): Tag | null {
  tagName.lastIndex = start;
  const head = tagName.exec(text);
  if (head === null) return null;
  const attributes = new Map<string, string>();
  let at = tagName.lastIndex;
  for (let count = 0; count < 200; count++) {
    tagEnd.lastIndex = at;
    const end = tagEnd.exec(text);
    if (end !== null) {
      return { name: (head[2] ?? '').toLowerCase(), closing: head[1] === '/', selfClosing: end[0].includes('/'), attributes, end: tagEnd.lastIndex };
    }
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (match === null) return null;
    at = attribute.lastIndex;
    attributes.set((match[1] ?? '').toLowerCase(), match[2] ?? match[3] ?? match[4] ?? '');
  }
  return null;
}
