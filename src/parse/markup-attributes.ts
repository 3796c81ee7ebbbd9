// Parse stage: the attributes of a page's or component's tags, by name. A tokenizer's view, linear in the input: comments,
// scripts and styles are passed over, and what stands inside which tag is not kept.

export interface Attribute {
  readonly name: string;
  readonly value: string; // as written, entities included
  readonly at: number; // of the value's first character
}

const start = /<(?:!--|(\/?)([A-Za-z][\w.:-]{0,80}))/g;
const attribute = /[\s/]*([^\s"'<>/=]{1,120})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
const passedOver = new Set(['script', 'style']);

export function attributesOf(text: string, wanted: (name: string) => boolean): Attribute[] {
  const found: Attribute[] = [];
  const tags = new RegExp(start.source, 'g');
  const lower = text.toLowerCase();
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    const name = (tag[2] ?? '').toLowerCase();
    if (name === '') {
      const end = text.indexOf('-->', tags.lastIndex);
      if (end === -1) break;
      tags.lastIndex = end;
      continue;
    }
    if (tag[1] === '') tags.lastIndex = readTag(text, tags.lastIndex, wanted, found);
    if (passedOver.has(name) && tag[1] === '') {
      const end = lower.indexOf(`</${name}`, tags.lastIndex);
      if (end === -1) break;
      tags.lastIndex = end;
    }
  }
  return found;
}

/** Notes a tag's attributes; gives where they end. */
function readTag(text: string, from: number, wanted: (name: string) => boolean, found: Attribute[]): number {
  let at = from;
  for (let count = 0; count < 200; count++) {
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (match === null) return at;
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const name = (match[1] ?? '').toLowerCase();
    if (value !== '' && wanted(name)) found.push({ name, value, at: attribute.lastIndex - value.length - (match[4] === undefined ? 1 : 0) });
    at = attribute.lastIndex;
  }
  return at;
}
