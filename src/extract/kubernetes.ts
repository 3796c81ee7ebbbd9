// Kubernetes manifests (also Helm templates, read around) -> containers, variables, published ports, ingress CORS.
import type { CorsFact, Fact, PortFact, ServiceFact } from '../model/fact.ts';
import type { SourceFile } from '../model/file.ts';
import type { Value } from '../model/value.ts';
import { parseNginx } from '../parse/nginx.ts';
import type { TreeEntry, TreeNode } from '../parse/document.ts';
import { entriesOf, entryOf, isTrue, itemsOf, nodeAt, textOf } from '../parse/tree.ts';
import type { ScalarNode } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { literal, nodeValue, scalarValue } from './interpolation.ts';
import { nginxExtractor } from './nginx.ts';
import { commandFacts, variableFacts } from './switches.ts';

const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;
const maxItems = 500;
const mostFiles = 20;
/** Words one of which every object read here holds; roles and the like hold none. */
const spokenOf = /\b(?:ConfigMap|Secret|Service|Ingress|Middleware|List|containers|initContainers)\b/;
// Definitions of resources are the longest manifests, and their schemas hold every word.
const definition = /^kind: *CustomResourceDefinition\b/m;
const otherKind = /^kind:(?! *CustomResourceDefinition\b)/m;

export const kubernetesExtractor: Extractor = {
  topic: 'kubernetes',
  formats: ['yaml', 'json'],
  triggers: ['apiversion'],
  concerns: ({ path, text }) => !path.includes('.github/') && spokenOf.test(text) && !(definition.test(text) && !otherKind.test(text)),
  *extract(document, file) {
    if (document.kind !== 'tree') return;
    for (const root of document.roots) {
      if (!nodeAt(root, 'apiVersion') || !nodeAt(root, 'kind')) continue;
      const listed = textOf(nodeAt(root, 'kind')) === 'List' ? itemsOf(nodeAt(root, 'items')).slice(0, maxItems) : [root];
      for (const object of listed) yield* objectFacts(object, file);
    }
  },
};

function* objectFacts(object: TreeNode, file: SourceFile): Generator<Fact> {
  const name = textOf(nodeAt(object, 'metadata', 'name')) ?? '';
  switch (textOf(nodeAt(object, 'kind'))) {
    case 'ConfigMap':
      yield* dataFacts(nodeAt(object, 'data'), name, false);
      yield* nginxFacts(nodeAt(object, 'data'), file);
      break;
    case 'Secret':
      yield* dataFacts(nodeAt(object, 'stringData'), name, false);
      yield* dataFacts(nodeAt(object, 'data'), name, true);
      break;
    case 'Service':
      yield* serviceFacts(object, name);
      break;
    case 'Ingress':
      yield* ingressCors(nodeAt(object, 'metadata', 'annotations'));
      break;
    case 'Middleware':
      yield* middlewareCors(nodeAt(object, 'spec', 'headers'));
      break;
    default:
      yield* workloadFacts(object, name);
  }
}

/** Pod templates of every workload kind. */
function* workloadFacts(object: TreeNode, name: string): Generator<Fact> {
  const spec = nodeAt(object, 'spec');
  const pods = [nodeAt(spec, 'template', 'spec'), nodeAt(spec, 'jobTemplate', 'spec', 'template', 'spec'), textOf(nodeAt(object, 'kind')) === 'Pod' ? spec : undefined];
  for (const pod of pods) {
    for (const container of itemsOf(nodeAt(pod, 'containers')).slice(0, maxItems)) {
      if (container.kind === 'map') yield* containerFacts(container, name, isTrue(nodeAt(pod, 'hostNetwork')));
    }
  }
}

function* containerFacts(container: TreeNode, workload: string, hostNetwork: boolean): Generator<Fact> {
  const nameEntry = entryOf(container, 'name');
  const service = `${workload}/${textOf(nameEntry?.value) ?? ''}`;
  const command = [...itemsOf(nodeAt(container, 'command')), ...itemsOf(nodeAt(container, 'args'))];
  const image = nodeAt(container, 'image');
  const commandAt = { start: command[0]?.at.start ?? container.at.start, end: command.at(-1)?.at.end ?? container.at.start };
  const commandValue: Value = { kind: 'list', items: command.map((item) => nodeValue(item, 'none')), at: commandAt };
  const fact: ServiceFact = {
    kind: 'service',
    by: 'kubernetes',
    name: service,
    nameAt: nameEntry?.value.at ?? container.at,
    at: container.at,
    profiles: [],
    ports: itemsOf(nodeAt(container, 'ports')).flatMap(containerPort),
    ...(image?.kind === 'scalar' ? { image: scalarValue(image, 'none') } : {}),
    ...(command.length > 0 ? { command: commandValue } : {}),
    ...(hostNetwork ? { hostNetwork: true } : {}),
    ...(nodeAt(container, 'envFrom') ? { envFiles: ['*'] } : {}),
  };
  yield fact;
  if (command.length > 0) yield* commandFacts(commandValue, commandAt);
  for (const item of itemsOf(nodeAt(container, 'env')).slice(0, maxItems)) yield* variable(item, service);
}

function* variable(item: TreeNode, service: string): Generator<Fact> {
  const name = textOf(nodeAt(item, 'name'));
  if (name === undefined) return;
  const node = nodeAt(item, 'value');
  const nameAt = nodeAt(item, 'name')?.at ?? item.at;
  const at = { start: Math.min(nameAt.start, node?.at.start ?? nameAt.start), end: Math.max(nameAt.end, node?.at.end ?? nameAt.end) };
  // A value from a Secret or ConfigMap is one that stands elsewhere.
  const value: Value = node?.kind === 'scalar' ? scalarValue(node, 'none') : { kind: 'opaque', why: 'unsupported', at: item.at };
  const secret = secretOf(item);
  yield { kind: 'supply', by: 'kubernetes', name, value, service, at, ...(secret === undefined ? {} : { secret }) };
  yield* variableFacts(name, value, at);
}

function secretOf(item: TreeNode): string | undefined {
  const reference = nodeAt(item, 'valueFrom', 'secretKeyRef');
  const name = textOf(nodeAt(reference, 'name'));
  const key = textOf(nodeAt(reference, 'key'));
  return name === undefined || key === undefined ? undefined : `${name}/${key}`;
}

function containerPort(port: TreeNode): PortFact[] {
  const container = textOf(nodeAt(port, 'containerPort'));
  if (container === undefined) return [];
  const host = textOf(nodeAt(port, 'hostPort'));
  const address = nodeAt(port, 'hostIP');
  return [{ container, protocol: protocolOf(port), published: host !== undefined, ...(host === undefined ? {} : { host }), address: address?.kind === 'scalar' ? scalarValue(address, 'none') : null, at: port.at }];
}

function protocolOf(port: TreeNode): 'tcp' | 'udp' {
  return textOf(nodeAt(port, 'protocol')) === 'UDP' ? 'udp' : 'tcp';
}

/** A Service of type LoadBalancer or NodePort publishes its ports; one that a cloud keeps on a private network does not. */
function* serviceFacts(object: TreeNode, name: string): Generator<ServiceFact> {
  const type = nodeAt(object, 'spec', 'type');
  const kind = textOf(type);
  const annotations = entriesOf(nodeAt(object, 'metadata', 'annotations'));
  const isPrivate = annotations.some(({ key, value }) => /internal|load-balancer-type|aws-load-balancer-scheme/i.test(key) && /internal|true|private/i.test(textOf(value) ?? ''));
  const published = (kind === 'LoadBalancer' || kind === 'NodePort') && !isPrivate && !nodeAt(object, 'spec', 'loadBalancerSourceRanges');
  const nameNode = nodeAt(object, 'metadata', 'name');
  yield {
    kind: 'service',
    by: 'kubernetes',
    name,
    nameAt: nameNode?.at ?? object.at,
    at: object.at,
    profiles: [],
    ports: itemsOf(nodeAt(object, 'spec', 'ports')).flatMap((port) => {
      const container = textOf(nodeAt(port, 'targetPort')) ?? textOf(nodeAt(port, 'port'));
      const outside = textOf(nodeAt(port, kind === 'NodePort' ? 'nodePort' : 'port')) ?? textOf(nodeAt(port, 'port'));
      if (container === undefined) return [];
      const number = /^\d+$/.test(container) ? container : (textOf(nodeAt(port, 'port')) ?? container);
      return [{ container: number, address: null, protocol: protocolOf(port), published, ...(published && outside !== undefined ? { host: outside } : {}), at: port.at }];
    }),
  };
}

/** Entries named like variables: ConfigMaps and Secrets are mostly handed on as environment. */
function* dataFacts(data: TreeNode | undefined, service: string, base64: boolean): Generator<Fact> {
  for (const entry of entriesOf(data).slice(0, maxItems)) {
    if (entry.value.kind !== 'scalar' || !variableName.test(entry.key) || entry.value.raw.length > 5000) continue;
    const value = base64 ? decoded(entry.value) : scalarValue(entry.value, 'none');
    yield { kind: 'supply', by: 'kubernetes', name: entry.key, value, service, at: span(entry) };
    yield* variableFacts(entry.key, value, span(entry));
  }
}

/** `default.conf: |` of a ConfigMap that a web server mounts, read where it stands: as text behind as much space. */
function* nginxFacts(data: TreeNode | undefined, file: SourceFile): Iterable<Fact> {
  for (const { value } of entriesOf(data).filter((entry) => entry.key.endsWith('.conf')).slice(0, mostFiles)) {
    if (value.kind !== 'scalar' || !/[;{][ \t]*$/m.test(value.raw) || !/\b(?:add_header|proxy_pass|location|server)\s/.test(value.raw)) continue;
    const text = value.raw.replace(/^[|>][^\n]*/, (mark) => ' '.repeat(mark.length));
    yield* nginxExtractor.extract(parseNginx(' '.repeat(value.at.start) + text), file);
  }
}

function span(entry: TreeEntry): { start: number; end: number } {
  return { start: entry.keyAt.start, end: Math.max(entry.keyAt.end, entry.value.at.end) };
}

function decoded(node: ScalarNode): Value {
  const text = textOf(node)?.replace(/\s/g, '') ?? '';
  if (text === '' || text.length > 4000 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return { kind: 'opaque', why: 'unsupported', at: node.at };
  const plain = Uint8Array.from(atob(text.padEnd(Math.ceil(text.length / 4) * 4, '=')), (unit) => unit.charCodeAt(0));
  return literal(new TextDecoder().decode(plain).replace(/\n$/, ''), node.at);
}

/** https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors: any origin unless named. */
function* ingressCors(annotations: TreeNode | undefined): Generator<CorsFact> {
  const prefix = 'nginx.ingress.kubernetes.io/';
  const enable = entryOf(annotations, `${prefix}enable-cors`);
  if (!enable || !isTrue(enable.value)) return;
  const origin = entryOf(annotations, `${prefix}cors-allow-origin`);
  const credentials = entryOf(annotations, `${prefix}cors-allow-credentials`);
  yield {
    kind: 'cors',
    by: 'ingress-nginx',
    ...(origin?.value.kind === 'scalar' ? { origins: scalarValue(origin.value, 'none') } : { defaultOrigins: '*' as const }),
    ...(credentials?.value.kind === 'scalar' ? { credentials: literal(isTrue(credentials.value), credentials.value.at) } : {}),
    originsAt: span(origin ?? enable),
    guards: [],
    at: span(enable),
  };
}

function* middlewareCors(headers: TreeNode | undefined): Generator<CorsFact> {
  const list = entryOf(headers, 'accessControlAllowOriginList');
  const pattern = entryOf(headers, 'accessControlAllowOriginListRegex');
  const credentials = entryOf(headers, 'accessControlAllowCredentials');
  const origin = list ?? pattern;
  if (!origin) return;
  yield {
    kind: 'cors',
    by: 'traefik',
    ...(list ? { origins: nodeValue(list.value, 'none') } : {}),
    ...(pattern ? { pattern: nodeValue(pattern.value, 'none') } : {}),
    ...(credentials ? { credentials: nodeValue(credentials.value, 'none') } : {}),
    originsAt: span(origin),
    guards: [],
    at: span(origin),
  };
}
