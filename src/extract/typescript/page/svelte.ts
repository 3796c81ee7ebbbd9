// Extract stage, pages: the tags of Svelte that take markup, `{@html …}` and `innerHTML={…}`, and its blocks that give names to items.
// https://svelte.dev/docs/svelte/@html
export interface Written {
  readonly text: string;
  readonly at: number; // of the expression's first character
}

const deepest = 2000; // characters of an expression
const most = 200;

/** The expressions that are written as markup, with the sink's name. */
export function markupTags(text: string): readonly (Written & { readonly sink: string })[] {
  const found: (Written & { readonly sink: string })[] = [];
  for (const { index, 0: tag } of [...text.matchAll(/\{@html\s+|\binnerHTML=\{/g)].slice(0, most)) {
    const at = index + tag.length;
    const end = endOf(text, at);
    if (end !== null) found.push({ sink: tag.startsWith('{') ? '{@html}' : 'innerHTML', text: text.slice(at, end), at });
  }
  return found;
}

/** `{#each items as item, index (item.id)}` */
export function eachBlocks(text: string): readonly { readonly item: string; readonly over: Written }[] {
  const found: { item: string; over: Written }[] = [];
  for (const { index, 0: tag } of [...text.matchAll(/\{#each\s+/g)].slice(0, most)) {
    const at = index + tag.length;
    const end = endOf(text, at);
    const [, over, item] = end === null ? [] : (/^([\s\S]{1,400}?)\s+as\s+([\s\S]{1,200})$/.exec(text.slice(at, end)) ?? []);
    if (over !== undefined && item !== undefined) found.push({ item, over: { text: over, at } });
  }
  return found;
}

/** Where the brace that was opened before is closed; texts in quotes are passed over. */
function endOf(text: string, from: number): number | null {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length && at < from + deepest; at++) {
    const char = text[at] ?? '';
    if (quote !== '') {
      if (char === '\\') at++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '{') depth++;
    else if (char === '}' && depth-- === 0) return at;
  }
  return null;
}
