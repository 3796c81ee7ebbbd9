// Parse stage: the formats that hold JavaScript or TypeScript -> compiler trees. Loaded with the compiler, on demand.
import type { SourceFile } from '../model/file.ts';
import type { Document } from './document.ts';
import { parseComponent } from './component.ts';
import { parseHtml } from './html.ts';
import { parseScripts } from './script-trees.ts';

export function parseTypeScript(file: SourceFile): Extract<Document, { kind: 'typescript' }> {
  if (file.format === 'vue' || file.format === 'svelte') return parseComponent(file);
  if (file.format === 'html') return parseHtml(file);
  const language = file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase();
  return parseScripts([{ text: file.text, language, offset: 0 }]);
}
