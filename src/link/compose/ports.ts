// A port of a Compose service, short or long form. https://docs.docker.com/reference/compose-file/services/#ports
import type { Range } from '../../model/range.ts';
import type { Node } from './node.ts';
import { textAt } from './node.ts';

/** Texts as written, variables included. */
export interface Port {
  readonly address?: string;
  readonly host?: string; // absent: the engine picks one
  readonly container: string;
  readonly protocol: string;
  readonly path: string;
  readonly at: Range;
}

export function portOf(item: Node): Port | null {
  const place = { path: item.path, at: item.at };
  if (item.kind === 'map') {
    const container = textAt(item, 'target');
    const [host, address] = [textAt(item, 'published'), textAt(item, 'host_ip')];
    return container === undefined ? null : { ...place, container, protocol: textAt(item, 'protocol') ?? 'tcp', ...(host !== undefined && { host }), ...(address !== undefined && { address }) };
  }
  if (item.kind !== 'text' || item.text === null) return null;
  const parts = splitColons(item.text);
  const [container = '', protocol = 'tcp'] = splitProtocol(parts.at(-1) ?? '');
  const host = parts.at(-2);
  const address = parts.length > 2 ? parts.slice(0, -2).join(':') : undefined;
  return container === '' ? null : { ...place, container, protocol, ...(host !== undefined && host !== '' && { host }), ...(address !== undefined && { address }) };
}

function splitProtocol(text: string): string[] {
  const slash = text.lastIndexOf('/');
  return slash > 0 && /^(?:tcp|udp|sctp)$/.test(text.slice(slash + 1)) ? [text.slice(0, slash), text.slice(slash + 1)] : [text];
}

/** Splits at colons outside `${…}` and `[…]`. */
export function splitColons(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '{' || unit === '[') depth++;
    else if (unit === '}' || unit === ']') depth--;
    else if (unit === ':' && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/** `8000-8005` holds 8003. What is left open by the file holds everything. */
export function holdsPort(range: string, port: number): boolean {
  const found = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(range.trim());
  if (found === null) return true;
  const from = Number(found[1]);
  return port >= from && port <= Number(found[2] ?? from);
}
