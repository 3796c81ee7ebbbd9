// Dockerfiles, Compose files, Kubernetes manifests and platforms' configuration -> folders of containers that are kept, and where they start.
import type { VolumeFact } from '../model/disk.ts';
import type { Fact } from '../model/fact.ts';
import type { TreeNode } from '../parse/document.ts';
import { entriesOf, itemsOf, nodeAt, textOf } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';

export const imageVolumesExtractor: Extractor = {
  topic: 'image-volumes',
  formats: ['dockerfile'],
  triggers: ['volume', 'workdir'],
  *extract(document): Generator<Fact> {
    if (document.kind !== 'dockerfile') return;
    for (const { name, args, at } of document.instructions) {
      if (name === 'VOLUME') for (const word of args) yield { kind: 'volume', by: 'dockerfile', is: 'kept', target: word.text, at };
      if (name === 'WORKDIR' && args[0] !== undefined) yield { kind: 'volume', by: 'dockerfile', is: 'working-folder', target: args[0].text, at };
    }
  },
};

const platformFile = /(?:^|\/)(?:fly\.toml|render\.ya?ml|railway\.toml)$/;

export const volumesExtractor: Extractor = {
  topic: 'volumes',
  formats: ['yaml', 'toml'],
  triggers: ['volumes:', 'volumemounts', 'persistentvolumeclaim', 'volumeclaimtemplates', 'mountpath', '[mounts]', '[[mounts]]'],
  concerns: ({ path, text }) => !path.includes('.github/') && (platformFile.test(path) || /^[ \t]*(?:services|volumeMounts|volumeClaimTemplates|- mountPath|kind):/m.test(text)),
  *extract(document, file): Generator<Fact> {
    if (document.kind !== 'tree') return;
    for (const root of document.roots) {
      if (platformFile.test(file.path)) yield* platformVolumes(root);
      else if (nodeAt(root, 'apiVersion')) yield* kubernetesVolumes(root);
      else for (const { key, value } of entriesOf(nodeAt(root, 'services'))) yield* composeVolumes(key, value);
    }
  },
};

function volume(by: VolumeFact['by'], is: VolumeFact['is'], target: string, { at }: TreeNode, service?: string): VolumeFact {
  return { kind: 'volume', by, is, target, at, ...(service !== undefined && { service }) };
}

/** `data:/app/data`, `./uploads:/app/uploads:rw`, or the long form. What is mounted read-only keeps nothing. */
function* composeVolumes(service: string, body: TreeNode): Generator<VolumeFact> {
  const context = textOf(nodeAt(body, 'build')) ?? textOf(nodeAt(body, 'build', 'context'));
  for (const item of itemsOf(nodeAt(body, 'volumes'))) {
    const [source, target] = item.kind === 'map' ? [textOf(nodeAt(item, 'source')) ?? '', textOf(nodeAt(item, 'target')) ?? ''] : sides(textOf(item) ?? '');
    if (target === '' || /\.\w{1,6}$|docker\.sock/.test(target)) continue; // a file of configuration
    if (textOf(item)?.endsWith(':ro') === true || textOf(nodeAt(item, 'type')) === 'tmpfs') continue;
    const isSource = context !== undefined && folder(source) !== '' && folder(source) === folder(context);
    yield { ...volume('compose', 'kept', target, item, service), ...(isSource && { source: 'build' as const }) };
  }
}

function sides(text: string): [string, string] {
  const plain = text.replaceAll(/\$\{[^}]{0,200}\}/g, '$');
  const [first = '', second] = plain.split(':');
  return second === undefined ? ['', first] : [first, second];
}

/** `./api/` and `api` are one folder; '' for a named volume or none. */
function folder(path: string): string {
  const plain = path.replace(/\/+$/, '');
  if (!/^[./]/.test(path)) return path.includes('/') ? plain : '';
  return plain.replace(/^\.\//, '') || '.';
}

function* kubernetesVolumes(root: TreeNode): Generator<VolumeFact> {
  const spec = nodeAt(root, 'spec');
  const pod = nodeAt(spec, 'template', 'spec') ?? nodeAt(spec, 'jobTemplate', 'spec', 'template', 'spec') ?? spec;
  const kinds = new Map(itemsOf(nodeAt(pod, 'volumes')).map((one) => [textOf(nodeAt(one, 'name')) ?? '', kindOfVolume(one)]));
  for (const claim of itemsOf(nodeAt(spec, 'volumeClaimTemplates'))) kinds.set(textOf(nodeAt(claim, 'metadata', 'name')) ?? '', 'kept');
  for (const container of itemsOf(nodeAt(pod, 'containers'))) {
    for (const mount of itemsOf(nodeAt(container, 'volumeMounts'))) {
      const is = kinds.get(textOf(nodeAt(mount, 'name')) ?? '') ?? 'kept'; // a template's: taken for kept
      const target = textOf(nodeAt(mount, 'mountPath')) ?? '';
      if (is !== null && target !== '') yield volume('kubernetes', is, target, mount, textOf(nodeAt(root, 'metadata', 'name')));
    }
  }
}

function kindOfVolume(node: TreeNode): VolumeFact['is'] | null {
  if (nodeAt(node, 'emptyDir')) return 'throw-away';
  return nodeAt(node, 'configMap') ?? nodeAt(node, 'secret') ?? nodeAt(node, 'projected') ?? nodeAt(node, 'downwardAPI') ? null : 'kept';
}

/** Fly's mounts, Render's disks. */
function* platformVolumes(root: TreeNode): Generator<VolumeFact> {
  const mounts = nodeAt(root, 'mounts');
  for (const mount of mounts?.kind === 'map' ? [mounts] : itemsOf(mounts)) yield volume('platform', 'kept', textOf(nodeAt(mount, 'destination')) ?? '', mount);
  for (const service of itemsOf(nodeAt(root, 'services'))) {
    const disk = nodeAt(service, 'disk');
    if (disk) yield volume('platform', 'kept', textOf(nodeAt(disk, 'mountPath')) ?? '', disk, textOf(nodeAt(service, 'name')));
  }
}
