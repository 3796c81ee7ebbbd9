// Parse stage: the script blocks of a Vue or Svelte component -> compiler trees with their offsets in the file.
import type { SourceFile } from '../model/file.ts';
import type { Document } from './document.ts';
import { scriptBlocks } from './markup-scripts.ts';
import { parseScripts } from './script-trees.ts';

export function parseComponent(file: SourceFile): Extract<Document, { kind: 'typescript' }> {
  const blocks = scriptBlocks(file.text, 'component').filter((block) => !block.attributes.has('src'));
  return parseScripts(blocks.map(({ text, offset, attributes }) => ({ text, offset, language: attributes.get('lang') ?? 'js' })));
}
