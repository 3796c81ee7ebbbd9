// A volume of a Compose service, short or long form. https://docs.docker.com/reference/compose-file/services/#volumes
import type { Range } from '../../model/range.ts';
import type { Node } from './node.ts';
import { textAt } from './node.ts';
import { splitColons } from './ports.ts';

export interface Mount {
  readonly kind: 'bind' | 'volume' | 'tmpfs' | 'other';
  readonly source: string; // as written; '' for an anonymous volume
  readonly target: string;
  readonly readOnly: boolean;
  readonly home: string; // the folder that a relative source starts from
  readonly path: string;
  readonly at: Range;
}

export function mountOf(item: Node): Mount | null {
  const place = { path: item.path, home: item.home, at: item.at };
  if (item.kind === 'map') {
    const type = textAt(item, 'type') ?? 'volume';
    const target = textAt(item, 'target');
    if (target === undefined) return null;
    const kind = type === 'bind' || type === 'volume' || type === 'tmpfs' ? type : 'other';
    return { ...place, kind, source: textAt(item, 'source') ?? '', target, readOnly: textAt(item, 'read_only') === 'true' };
  }
  if (item.kind !== 'text' || item.text === null) return null;
  const parts = splitColons(item.text);
  const [first = '', second, options = ''] = /^[A-Za-z]$/.test(parts[0] ?? '') && /^[\\/]/.test(parts[1] ?? '') ? [`${parts[0] ?? ''}:${parts[1] ?? ''}`, ...parts.slice(2)] : parts; // C:\data:/data
  if (second === undefined) return { ...place, kind: 'volume', source: '', target: first, readOnly: false };
  return { ...place, kind: isFolder(first) ? 'bind' : 'volume', source: first, target: second, readOnly: /(?:^|,)ro(?:,|$)/.test(options) };
}

/** Not the name of a volume. */
function isFolder(source: string): boolean {
  return /^(?:[./~\\]|[A-Za-z]:[\\/]|\$\{?\w+(?::?-[^}]{0,200})?\}?\/|\$\{\w+:?-[./~])/.test(source);
}
