// Pod templates -> what their containers are, may use and who they run as.
// https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/
import type { Pod, PodContainer, Probe, ResourceSettings, UserSettings } from '../../model/kubernetes.ts';
import type { TreeEntry, TreeNode } from '../../parse/document.ts';
import { entriesOf, entryOf, isTrue, itemsOf, nodeAt, textOf } from '../../parse/tree.ts';
import { hasHole, isConditional, isFilled, isFillIn, valueBehind } from './template.ts';
import type { Template } from './template.ts';

const mostContainers = 100;
const mostWords = 200;

export interface PodPlace {
  readonly node: TreeNode;
  readonly end: number; // of the object that it stands in
  readonly openshift: boolean;
}

export function podOf(template: Template, { node, end, openshift }: PodPlace): Pod {
  const containers = [...containersOf(template, nodeAt(node, 'containers'), 'main', end), ...containersOf(template, nodeAt(node, 'initContainers'), 'init', end)];
  const context = userOf(template, node, end);
  return {
    containers,
    // OpenShift gives each namespace users of its own: https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html
    user: openshift && context.user === undefined ? { ...context, nonRoot: true } : context,
    ...(itemsOf(nodeAt(node, 'volumes')).some((volume) => nodeAt(volume, 'persistentVolumeClaim')) && { claims: true as const }),
    ...(isWindows(node) && { windows: true as const }),
    ...(entriesOf(nodeAt(node, 'resources', 'limits')).length > 0 && { ownLimits: true as const }),
    ...(hasHole(template, node, end) && { open: true as const }),
  };
}

function isWindows(pod: TreeNode): boolean {
  const system = textOf(nodeAt(pod, 'os', 'name')) ?? textOf(nodeAt(pod, 'nodeSelector', 'kubernetes.io/os')) ?? textOf(nodeAt(pod, 'nodeSelector', 'beta.kubernetes.io/os'));
  return system === 'windows';
}

function containersOf(template: Template, list: TreeNode | undefined, role: PodContainer['role'], end: number): PodContainer[] {
  if (list?.kind !== 'list') return [];
  const nodes = list.items.slice(0, mostContainers);
  return nodes.flatMap((node, index) => (node.kind === 'map' ? [containerOf(template, node, role, nodes[index + 1]?.at.start ?? end)] : []));
}

function containerOf(template: Template, node: TreeNode, role: PodContainer['role'], end: number): PodContainer {
  const name = entryOf(node, 'name');
  const image = nodeAt(node, 'image');
  const imageText = textOf(image);
  return {
    name: textOf(name?.value) ?? '',
    role: role === 'init' && textOf(nodeAt(node, 'restartPolicy')) === 'Always' ? 'sidecar' : role,
    ...(image !== undefined && imageText !== undefined && imageText !== '' && { image: imageText, imageAt: image.at }),
    ports: itemsOf(nodeAt(node, 'ports')).slice(0, mostWords).flatMap((port) => textOf(nodeAt(port, 'containerPort')) ?? []),
    command: [...itemsOf(nodeAt(node, 'command')), ...itemsOf(nodeAt(node, 'args'))].slice(0, mostWords).map((word) => textOf(word)?.slice(0, 1000) ?? null),
    probes: probesOf(node),
    limits: resourcesOf(template, node, 'limits', end),
    requests: resourcesOf(template, node, 'requests', end),
    user: userOf(template, node, end),
    ...(hasHole(template, node, end) && { open: true as const }),
    nameAt: name?.value.at ?? node.at,
    at: node.at,
  };
}

const probeKeys: readonly (readonly [string, Probe])[] = [['readinessProbe', 'readiness'], ['livenessProbe', 'liveness'], ['startupProbe', 'startup']];

/** An empty probe switches nothing on, unless a template fills it. A lifecycle hook is none. */
function probesOf(node: TreeNode): Probe[] {
  return probeKeys.flatMap(([key, probe]) => (entryOf(node, key) !== undefined && !isEmptyMap(nodeAt(node, key)) ? [probe] : []));
}

/** `{}`; what is null may be filled by a template. */
function isEmptyMap(node: TreeNode | undefined): boolean {
  return node?.kind === 'map' && node.entries.length === 0;
}

function filledBy(template: Template, entry: TreeEntry): { readonly open: true; readonly from?: string } {
  const from = valueBehind(template, entry);
  return { open: true, ...(from !== null && { from }) };
}

function resourcesOf(template: Template, container: TreeNode, key: 'limits' | 'requests', end: number): ResourceSettings {
  const resources = entryOf(container, 'resources');
  if (resources === undefined) return {};
  if (isFilled(template, resources) || hasHole(template, resources.value, end) || resources.value.kind === 'list' || isFillIn(textOf(resources.value) ?? '')) return filledBy(template, resources);
  const entry = entryOf(resources.value, key);
  if (entry === undefined) return {};
  if (isFilled(template, entry) || hasHole(template, entry.value, end)) return { open: true };
  return { ...(isSet(nodeAt(entry.value, 'cpu')) && { cpu: true as const }), ...(isSet(nodeAt(entry.value, 'memory')) && { memory: true as const }) };
}

function isSet(node: TreeNode | undefined): boolean {
  return (textOf(node) ?? '') !== '';
}

/** The securityContext of a pod or a container. */
function userOf(template: Template, owner: TreeNode, end: number): UserSettings {
  const context = entryOf(owner, 'securityContext');
  if (context === undefined) return {};
  if (isFilled(template, context) || hasHole(template, context.value, end)) return filledBy(template, context);
  const user = entryOf(context.value, 'runAsUser');
  const nonRoot = entryOf(context.value, 'runAsNonRoot');
  const text = textOf(user?.value);
  const conditional = (at: number): boolean => isConditional(template, at, owner.at.start);
  return {
    ...(user !== undefined && { user: text !== undefined && /^\d{1,10}$/.test(text) && !conditional(user.keyAt.start) ? Number(text) : ('open' as const), userAt: { start: user.keyAt.start, end: user.value.at.end } }),
    ...(nonRoot !== undefined && { nonRoot: isFillIn(textOf(nonRoot.value) ?? '') ? ('open' as const) : isTrue(nonRoot.value) }),
  };
}
