// Kubernetes manifests and Helm templates -> workloads, the Services and budgets that select their pods, autoscalers, default limits.
import type { Fact } from '../../model/fact.ts';
import type { AutoscalerFact, Open, PodSelectionFact, WorkloadFact, WorkloadKind } from '../../model/kubernetes.ts';
import type { TreeNode } from '../../parse/document.ts';
import { entriesOf, entryOf, itemsOf, nodeAt, textOf } from '../../parse/tree.ts';
import type { Extractor } from '../extractor.ts';
import { hostAccessOf } from './host-access.ts';
import { podOf } from './pods.ts';
import { hasHole, isConditional, templateOf } from './template.ts';
import type { Template } from './template.ts';

const mostObjects = 1000;
const mostLabels = 50;
const spokenOf = /\b(?:containers|Service|HorizontalPodAutoscaler|ScaledObject|LimitRange)\b/;
const definition = /^kind: *CustomResourceDefinition\b/m;
const otherKind = /^kind:(?! *CustomResourceDefinition\b)/m;

/** Kinds of their own groups alone: operators' resources of the same shape mean other things. */
const kinds: ReadonlyMap<string, readonly [group: RegExp, kind: WorkloadKind]> = new Map([
  ['Deployment', [/^(?:apps|extensions)\//, 'Deployment']],
  ['StatefulSet', [/^apps\//, 'StatefulSet']],
  ['DaemonSet', [/^(?:apps|extensions)\//, 'DaemonSet']],
  ['ReplicaSet', [/^(?:apps|extensions)\//, 'ReplicaSet']],
  ['ReplicationController', [/^v1$/, 'ReplicaSet']],
  ['DeploymentConfig', [/^(?:v1|apps\.openshift\.io\/)/, 'Deployment']],
  ['Rollout', [/^argoproj\.io\//, 'Deployment']],
  ['Job', [/^batch\//, 'Job']],
  ['CronJob', [/^batch\//, 'CronJob']],
  ['Pod', [/^v1$/, 'Pod']],
] as const);

export const workloadsExtractor: Extractor = {
  topic: 'workloads',
  formats: ['yaml', 'json'],
  triggers: ['apiversion'],
  concerns: ({ path, text }) => !path.includes('.github/') && spokenOf.test(text) && !(definition.test(text) && !otherKind.test(text)),
  *extract(document, file) {
    if (document.kind !== 'tree') return;
    const objects = document.roots.flatMap(listed).slice(0, mostObjects);
    if (objects.length === 0) return;
    const template = templateOf(file.text.includes('{{') ? file.text : '');
    const context = { ...template, text: file.text };
    for (const [index, object] of objects.entries()) yield* objectFacts(context, object, objects[index + 1]?.at.start ?? file.text.length);
  },
};

/** Objects stand alone, in a `List`, or in OpenShift's `Template`. */
function listed(root: TreeNode): readonly TreeNode[] {
  const kind = textOf(nodeAt(root, 'kind'));
  if (kind === undefined || !nodeAt(root, 'apiVersion')) return [];
  if (kind === 'List') return itemsOf(nodeAt(root, 'items'));
  return kind === 'Template' ? itemsOf(nodeAt(root, 'objects')) : [root];
}

function* objectFacts(template: Template, object: TreeNode, end: number): Generator<Fact> {
  const kind = textOf(nodeAt(object, 'kind')) ?? '';
  switch (kind) {
    case 'Service':
      yield* selection(object, nodeAt(object, 'spec', 'selector'));
      break;
    case 'HorizontalPodAutoscaler':
    case 'ScaledObject':
      yield* autoscaler(object);
      break;
    case 'LimitRange':
      yield* defaultLimits(object);
      break;
    default:
      yield* workload(template, object, kind, end);
  }
}

function* workload(template: Template, object: TreeNode, kind: string, end: number): Generator<Fact> {
  const [group, folded] = kinds.get(kind) ?? [];
  const version = textOf(nodeAt(object, 'apiVersion')) ?? '';
  if (group === undefined || folded === undefined || !(group.test(version) || version.includes('{{'))) return;
  const spec = nodeAt(object, 'spec');
  const holder = folded === 'Pod' ? object : folded === 'CronJob' ? nodeAt(spec, 'jobTemplate', 'spec', 'template') : nodeAt(spec, 'template');
  const node = nodeAt(holder, 'spec');
  const replicas = entryOf(spec, 'replicas');
  const name = nodeAt(object, 'metadata', 'name');
  const openshift = kind === 'DeploymentConfig';
  const pod = node === undefined ? { containers: [], user: {} } : podOf(template, { node, end, openshift });
  if (node === undefined && replicas === undefined) return;
  const namespace = textOf(nodeAt(object, 'metadata', 'namespace'));
  const fact: WorkloadFact = {
    kind: 'workload',
    object: folded === 'Pod' && ends(object) ? 'Job' : folded,
    name: textOf(name) ?? '',
    ...(namespace === undefined ? {} : { namespace }),
    labels: labelsOf(nodeAt(holder, 'metadata', 'labels')),
    ...(replicas !== undefined && { replicas: countOf(template, replicas.value, object.at.start), replicasAt: { start: replicas.keyAt.start, end: Math.max(replicas.keyAt.end, replicas.value.at.end) } }),
    ...(textOf(nodeAt(spec, 'strategy', 'type')) === 'Recreate' && { recreates: true as const }),
    ...(!pod.containers.some(({ image }) => image !== undefined) && { partial: true as const }),
    ...(spec !== undefined && hasHole(template, spec, end) && { open: true as const }),
    pod,
    nameAt: name?.at ?? object.at,
    at: object.at,
  };
  yield fact;
  if (node !== undefined) yield* hostAccessOf(template, fact, node);
}

/** A pod that is there to do something once, such as a chart's test. */
function ends(pod: TreeNode): boolean {
  return /^(?:Never|OnFailure)$/.test(textOf(nodeAt(pod, 'spec', 'restartPolicy')) ?? '') || entryOf(nodeAt(pod, 'metadata', 'annotations'), 'helm.sh/hook') !== undefined;
}

function countOf(template: Template, node: TreeNode, since: number): number | Open {
  const text = textOf(node) ?? '';
  return /^\d{1,6}$/.test(text) && !isConditional(template, node.at.start, since) ? Number(text) : 'open';
}

function labelsOf(node: TreeNode | undefined): Record<string, string> {
  return Object.fromEntries(entriesOf(node).slice(0, mostLabels).flatMap(({ key, value }) => (textOf(value) === undefined ? [] : [[key, textOf(value) ?? '']])));
}

function* selection(object: TreeNode, selector: TreeNode | undefined): Generator<PodSelectionFact> {
  const labels = labelsOf(selector);
  if (Object.keys(labels).length === 0) return;
  const name = nodeAt(object, 'metadata', 'name');
  yield { kind: 'pod-selection', name: textOf(name) ?? '', labels, at: name?.at ?? object.at };
}

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/, https://keda.sh/docs/latest/reference/scaledobject-spec/ */
function* autoscaler(object: TreeNode): Generator<AutoscalerFact> {
  const target = textOf(nodeAt(object, 'spec', 'scaleTargetRef', 'name'));
  const least = textOf(nodeAt(object, 'spec', 'minReplicas')) ?? textOf(nodeAt(object, 'spec', 'minReplicaCount'));
  if (target === undefined) return;
  yield { kind: 'autoscaler', target, ...(least !== undefined && { least: /^\d{1,6}$/.test(least) ? Number(least) : ('open' as const) }), at: object.at };
}

function* defaultLimits(object: TreeNode): Generator<Fact> {
  for (const limit of itemsOf(nodeAt(object, 'spec', 'limits'))) {
    if (textOf(nodeAt(limit, 'type')) !== 'Container') continue;
    yield { kind: 'default-limits', memory: nodeAt(limit, 'default', 'memory') !== undefined, cpu: nodeAt(limit, 'default', 'cpu') !== undefined, at: object.at };
  }
}
