// One Compose file laid over another: mappings by key, sequences one after the other, with what the specification says of single keys.
// https://github.com/compose-spec/compose-spec/blob/main/13-merge.md
import type { Entry, MapNode, Node, TextNode } from './node.ts';
import { entryAt } from './node.ts';
import { uniqueAt } from './unique.ts';

type Merge = (base: Node, over: Node, at: readonly string[]) => Node;

/** Keys that are not merged by their type alone; `*` stands for any name. */
const special: Readonly<Record<string, Merge>> = {
  'networks.*.labels': sequences,
  'volumes.*.labels': sequences,
  'services.*.annotations': sequences,
  'services.*.build': builds,
  'services.*.build.args': sequences,
  'services.*.build.additional_contexts': sequences,
  'services.*.build.extra_hosts': hosts,
  'services.*.build.labels': sequences,
  'services.*.command': replaced,
  'services.*.depends_on': namedMaps,
  'services.*.deploy.labels': sequences,
  'services.*.dns': sequences,
  'services.*.dns_opt': sequences,
  'services.*.dns_search': sequences,
  'services.*.entrypoint': replaced,
  'services.*.env_file': sequences,
  'services.*.environment': sequences,
  'services.*.extra_hosts': hosts,
  'services.*.healthcheck.test': replaced,
  'services.*.label_file': sequences,
  'services.*.labels': sequences,
  'services.*.logging': logging,
  'services.*.models': namedMaps,
  'services.*.networks': namedMaps,
  'services.*.sysctls': sequences,
  'services.*.tmpfs': sequences,
  'services.*.ulimits.*': replaced,
};

/** Also for services that extend others, `at` being `services` and a name. */
export function merged(base: Node, over: Node, at: readonly string[] = []): Node {
  const merge = special[patternOf(at)];
  if (merge !== undefined) return uniqueAt(merge(base, over, at), patternOf(at));
  if (over.kind === 'text' && over.text === null) return base;
  if (base.kind === 'map' && over.kind === 'map') return maps(base, over, at);
  if (base.kind === 'list' && over.kind === 'list') return uniqueAt({ ...base, items: [...base.items, ...over.items] }, patternOf(at));
  return over;
}

/** `services.web.networks.front.aliases` -> `services.*.networks.*.aliases`. */
function patternOf(at: readonly string[]): string {
  return at.map((key, index) => (index === 1 || (index === 3 && /^(?:networks|ulimits)$/.test(at[2] ?? '')) ? '*' : key)).join('.');
}

function maps(base: MapNode, over: MapNode, at: readonly string[]): MapNode {
  const entries = new Map(base.entries.map((entry): [string, Entry] => [entry.key, entry]));
  for (const entry of over.entries) {
    const known = entries.get(entry.key);
    if (entry.value.tag === '!reset') entries.delete(entry.key);
    else if (known === undefined || entry.value.tag === '!override') entries.set(entry.key, entry);
    else entries.set(entry.key, { ...known, value: merged(known.value, entry.value, [...at, entry.key]) });
  }
  return { ...base, entries: [...entries.values()] };
}

/** What `!reset` takes away is gone also where there is nothing below it. Keys that must be unique are. */
export function settled(node: Node, at: readonly string[] = []): Node {
  if (node.kind === 'text') return node;
  if (node.kind === 'list') return uniqueAt(node, patternOf(at));
  const entries = node.entries.filter(({ value }) => value.tag !== '!reset').map((entry) => ({ ...entry, value: settled(entry.value, [...at, entry.key]) }));
  return { ...node, entries };
}

function replaced(_base: Node, over: Node): Node {
  return over;
}

function sequences(base: Node, over: Node): Node {
  const reset = new Set(over.kind === 'map' ? over.entries.flatMap(({ key, value }) => (value.tag === '!reset' ? [key] : [])) : []);
  return { ...base, kind: 'list', items: [...sequence(base).filter(({ text }) => !reset.has(text?.replace(/=.*$/s, '') ?? '')), ...sequence(over)] };
}

/** An address may have several names, and a name several addresses; what stands there twice is dropped. */
function hosts(base: Node, over: Node): Node {
  const items = sequence(base);
  const known = new Set(items.map(({ text }) => text));
  return { ...base, kind: 'list', items: [...items, ...sequence(over).filter(({ text }) => !known.has(text))] };
}

/** `NAME: value` as `NAME=value`; a name alone where there is no value. */
export function sequence(node: Node): TextNode[] {
  if (node.kind === 'text') return node.text === null ? [] : [node];
  if (node.kind === 'list') return node.items.flatMap((item) => (item.kind === 'map' ? [asText(item)] : sequence(item)));
  return node.entries.flatMap(({ key, keyAt, value }): TextNode[] => {
    if (value.tag === '!reset') return [];
    const place = { path: value.path, home: value.home, at: { start: keyAt.start, end: Math.max(keyAt.end, value.at.end) }, kind: 'text' as const };
    if (value.kind === 'list') return sequence(value).map(({ text }) => ({ ...place, text: `${key}=${text ?? ''}` }));
    return [{ ...place, text: value.kind === 'text' && value.text !== null ? `${key}=${value.text}` : key }];
  });
}

/** `{path: ./a.env, required: false}` of `env_file`. */
function asText(node: MapNode): TextNode {
  const file = entryAt(node, 'path')?.value;
  return { path: node.path, home: node.home, at: node.at, kind: 'text', text: file?.kind === 'text' ? file.text : null, ...(optional(node) && { tag: 'optional' }) };
}

function optional(node: MapNode): boolean {
  const required = entryAt(node, 'required')?.value;
  return required?.kind === 'text' && required.text === 'false';
}

function builds(base: Node, over: Node, at: readonly string[]): Node {
  const [below, above] = [buildMap(base), buildMap(over)];
  return below === null || above === null ? over : maps(below, above, at);
}

/** `build: .` means its context. */
function buildMap(node: Node): MapNode | null {
  if (node.kind === 'map') return node;
  return node.kind === 'text' && node.text !== null ? { path: node.path, home: node.home, at: node.at, kind: 'map', entries: [{ key: 'context', keyAt: node.at, value: node }] } : null;
}

function namedMaps(base: Node, over: Node, at: readonly string[]): Node {
  return maps(namedMap(base), namedMap(over), at);
}

/** `[a, b]` as `{a: , b: }`. */
function namedMap(node: Node): MapNode {
  if (node.kind === 'map') return node;
  const items: readonly Node[] = node.kind === 'list' ? node.items : [node];
  const entries = items.flatMap((item): Entry[] => (item.kind === 'text' && item.text !== null ? [{ key: item.text, keyAt: item.at, value: { ...item, text: null } }] : []));
  return { path: node.path, home: node.home, at: node.at, kind: 'map', entries };
}

/** Options of another driver mean nothing to this one. */
function logging(base: Node, over: Node, at: readonly string[]): Node {
  if (base.kind !== 'map' || over.kind !== 'map') return over;
  const [driver, other] = [entryAt(base, 'driver')?.value, entryAt(over, 'driver')?.value];
  const differs = driver?.kind === 'text' && other?.kind === 'text' && driver.text !== other.text;
  return differs ? over : maps(base, over, at);
}

