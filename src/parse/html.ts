// Parse stage: the inline scripts of an HTML page -> compiler trees with their offsets in the file.
import type { SourceFile } from '../model/file.ts';
import type { Document } from './document.ts';
import { scriptBlocks } from './markup-scripts.ts';
import { parseScripts } from './script-trees.ts';

/** JavaScript MIME types and what bundlers and in-browser compilers add; others (JSON, templates, shaders) are data. */
const scriptTypes: ReadonlyMap<string, string> = new Map([
  ['', 'js'],
  ['module', 'js'],
  ['text/javascript', 'js'],
  ['application/javascript', 'js'],
  ['application/x-javascript', 'js'],
  ['text/ecmascript', 'js'],
  ['application/ecmascript', 'js'],
  ['text/babel', 'tsx'],
  ['text/jsx', 'jsx'],
  ['text/typescript', 'ts'],
]);

/** Text of a template engine that is no JavaScript until it is rendered. */
const templated = /\{\{|\{%|<%|<\?/;

export function parseHtml(file: SourceFile): Extract<Document, { kind: 'typescript' }> {
  const blocks: { text: string; offset: number; language: string }[] = [];
  for (const { text, offset, attributes } of scriptBlocks(file.text, 'html')) {
    const language = scriptTypes.get((attributes.get('type') ?? '').trim().toLowerCase());
    if (language !== undefined && !attributes.has('src')) blocks.push({ text, offset, language });
  }
  const document = parseScripts(blocks);
  return { ...document, problems: document.problems.filter(({ at }) => !blocks.some((block) => at.start >= block.offset && at.start <= block.offset + block.text.length && templated.test(block.text))) };
}
