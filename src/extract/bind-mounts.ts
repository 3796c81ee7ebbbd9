// Compose files -> files and folders of the repository that services find in their containers: configuration, mostly.
import type { Fact } from '../model/fact.ts';
import type { TreeNode } from '../parse/document.ts';
import { entriesOf, itemsOf, nodeAt, textOf } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';

export const bindMountsExtractor: Extractor = {
  topic: 'bind-mounts',
  formats: ['yaml'],
  triggers: ['/etc/nginx', '/nginx', 'nginx.conf', 'default.conf'],
  concerns: ({ path, text }) => !path.includes('.github/') && /^[ \t]*services[ \t]*:/m.test(text),
  *extract(document): Generator<Fact> {
    if (document.kind !== 'tree') return;
    for (const root of document.roots) {
      for (const { key, value } of entriesOf(nodeAt(root, 'services'))) {
        for (const item of itemsOf(nodeAt(value, 'volumes'))) {
          const sides = sidesOf(item);
          if (sides !== null) yield { kind: 'bind-mount', service: key, ...sides, at: item.at };
        }
        yield* configs(root, key, value);
      }
    }
  },
};

function sidesOf(item: TreeNode): { source: string; target: string } | null {
  if (item.kind === 'map') {
    const [source, target] = [unlessSet(textOf(nodeAt(item, 'source'))), textOf(nodeAt(item, 'target'))];
    return source === undefined || target === undefined || !/[./]/.test(source) ? null : { source, target };
  }
  const [, source, target] = /^([^:]{1,300}):(\/[^:]{1,300})(?::[\w,]+)?$/.exec(unlessSet(textOf(item)) ?? '') ?? [];
  return source === undefined || target === undefined || !/^\.{0,2}\/|\//.test(source) || source.includes('$') ? null : { source, target };
}

/** `${DATA_FOLDER:-.}/nginx`: where nobody names another folder. */
function unlessSet(text: string | undefined): string | undefined {
  return text?.replaceAll(/\$\{\w{1,80}:?-([^${}:]{0,200})\}/g, '$1').replace(/^\$(?:PWD|\{PWD\})(?=\/)/, '.');
}

/** `configs: [{source: nginx, target: /etc/nginx/nginx.conf}]` with `configs: nginx: file: ./nginx.conf` of the file. */
function* configs(root: TreeNode, service: string, body: TreeNode): Generator<Fact> {
  for (const item of itemsOf(nodeAt(body, 'configs'))) {
    const name = textOf(nodeAt(item, 'source'));
    const target = textOf(nodeAt(item, 'target'));
    const source = name === undefined ? undefined : textOf(nodeAt(root, 'configs', name, 'file'));
    if (source !== undefined && target !== undefined) yield { kind: 'bind-mount', service, source, target, at: item.at };
  }
}
