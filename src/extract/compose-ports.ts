// A Compose port, short or long form -> PortFact. https://docs.docker.com/reference/compose-file/services/#ports
import type { PortFact } from '../model/fact.ts';
import { defaultText } from '../model/value.ts';
import type { Value } from '../model/value.ts';
import type { TreeNode } from '../parse/document.ts';
import { nodeAt, textOf } from '../parse/tree.ts';
import { scalarValue, textValue } from './interpolation.ts';

export function composePort(item: TreeNode): PortFact | null {
  if (item.kind === 'map') return longForm(item);
  const text = textOf(item);
  if (text === undefined || item.kind !== 'scalar') return null;
  const start = item.raw.includes(text) ? item.at.start + item.raw.indexOf(text) : null;
  const parts = splitColons(text);
  const last = parts.at(-1);
  if (!last) return null;
  const value = (part: { text: string; from: number } | undefined): Value | null => (part ? textValue(part.text, start === null ? null : start + part.from, item.at, 'shell') : null);
  const container = (defaultText(value(last) ?? undefined) ?? '?').split('/');
  const hostText = defaultText(value(parts.at(-2)) ?? undefined);
  const address = addressOf(parts.length > 2 ? value(parts.at(-3)) : null, hostText, value(parts.at(-2)));
  return {
    ...(parts.length > 1 ? { host: parts.at(-2)?.text ?? '' } : {}),
    address,
    container: container[0] ?? '?',
    protocol: container[1] === 'udp' ? 'udp' : 'tcp',
    published: true,
    at: item.at,
  };
}

/** `${BIND:-127.0.0.1:5432}:5432` hides the address in the host part's default. */
function addressOf(explicit: Value | null, hostText: string | null, host: Value | null): Value | null {
  if (explicit) return explicit;
  const hidden = hostText === null ? null : /^\[?([\w.:]*?)\]?:\d[\d-]*$/.exec(hostText);
  return hidden?.[1] && host ? { kind: 'literal', value: hidden[1], at: host.at } : null;
}

function longForm(item: TreeNode): PortFact | null {
  const target = textOf(nodeAt(item, 'target'));
  if (target === undefined) return null;
  const published = nodeAt(item, 'published');
  const address = nodeAt(item, 'host_ip');
  return {
    ...(published?.kind === 'scalar' ? { host: published.raw.replace(/["']/g, '') } : {}),
    address: address?.kind === 'scalar' ? scalarValue(address, 'shell') : null,
    container: target,
    protocol: textOf(nodeAt(item, 'protocol')) === 'udp' ? 'udp' : 'tcp',
    published: true,
    at: item.at,
  };
}

/** Splits at colons outside `${…}` and `[…]`. */
function splitColons(text: string): { text: string; from: number }[] {
  const parts: { text: string; from: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text[at];
    if (unit === '{' || unit === '[') depth++;
    else if (unit === '}' || unit === ']') depth--;
    else if (at === text.length || (unit === ':' && depth === 0)) {
      parts.push({ text: text.slice(from, at), from });
      from = at + 1;
    }
  }
  return parts;
}
