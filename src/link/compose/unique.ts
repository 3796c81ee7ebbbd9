// Sequences of a Compose file in which an entry stands for something that can be there once: the later takes the place of the earlier.
// https://github.com/compose-spec/compose-spec/blob/main/13-merge.md#unique-resources
import { portOf } from './ports.ts';
import type { Node } from './node.ts';
import { textAt } from './node.ts';
import { mountOf } from './mounts.ts';

type KeyOf = (item: Node) => string | null;

const unique: Readonly<Record<string, KeyOf>> = {
  ...Object.fromEntries(
    ['annotations', 'build.args', 'build.additional_contexts', 'build.labels', 'build.platform', 'build.tags', 'cap_add', 'cap_drop', 'deploy.labels', 'dns', 'dns_opt', 'dns_search', 'environment', 'env_file', 'expose', 'labels', 'links', 'networks.*.aliases', 'networks.*.link_local_ips', 'profiles', 'sysctls', 'tmpfs'].map((key) => [`services.*.${key}`, name]),
  ),
  'networks.*.labels': name,
  'volumes.*.labels': name,
  'services.*.volumes': (item) => mountOf(item)?.target ?? null,
  'services.*.devices': (item) => (item.kind === 'map' ? (textAt(item, 'target') ?? null) : item.kind === 'text' ? (item.text?.split(':')[1] ?? item.text) : null),
  'services.*.configs': (item) => granted(item, ''),
  'services.*.secrets': (item) => granted(item, '/run/secrets'),
  'services.*.ports': (item) => {
    const port = portOf(item);
    return port === null ? null : [port.address ?? '', port.host ?? '', port.container, port.protocol].join(' ');
  },
};

/** `pattern`: the keys that lead to the node, names as `*`. */
export function uniqueAt(node: Node, pattern: string): Node {
  const keyOf = unique[pattern];
  if (keyOf === undefined || node.kind !== 'list') return node;
  const items: Node[] = [];
  const known = new Map<string, number>();
  for (const item of node.items) {
    const key = keyOf(item);
    const index = key === null ? undefined : known.get(key);
    if (index !== undefined) items[index] = item;
    else if (key !== null) known.set(key, items.push(item) - 1);
    else items.push(item);
  }
  return { ...node, items };
}

function name(item: Node): string | null {
  return item.kind === 'text' && item.text !== null ? item.text.replace(/=.*$/s, '') : null;
}

function granted(item: Node, folder: string): string | null {
  if (item.kind === 'text') return `${folder}/${item.text ?? ''}`;
  return textAt(item, 'target') ?? `${folder}/${textAt(item, 'source') ?? ''}`;
}
