// What pods and Compose services get of their host: privileges, namespaces, sockets, capabilities. One extractor of its own for Compose.
// https://kubernetes.io/docs/concepts/security/pod-security-standards/, https://docs.docker.com/reference/compose-file/services/
import type { HostAccessFact, HostGrant, WorkloadFact } from '../../model/kubernetes.ts';
import type { Range } from '../../model/range.ts';
import type { TreeEntry, TreeNode } from '../../parse/document.ts';
import { entriesOf, entryOf, isTrue, itemsOf, nodeAt, textOf } from '../../parse/tree.ts';
import { isConditional } from './template.ts';
import type { Template } from './template.ts';

/** With these a process leaves its container or reads what is not its own: https://man7.org/linux/man-pages/man7/capabilities.7.html */
const dangerous = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE|SYS_RAWIO|SYS_BOOT|DAC_READ_SEARCH|NET_ADMIN|BPF|MAC_ADMIN|MAC_OVERRIDE|SYS_TIME)$/i;
const socket = /\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/;
/** Folders from which the host itself is changed. */
const hostRoot = /^\/(?:etc|root|boot|var\/run|run)?\/?$/;
const most = 50;

type Bare = Omit<HostGrant, 'images'>;

/** Grants of a pod and of its containers, as one fact. */
export function* hostAccessOf(template: Template, workload: WorkloadFact, pod: TreeNode): Generator<HostAccessFact> {
  const first = itemsOf(nodeAt(pod, 'initContainers')).filter((container) => textOf(nodeAt(container, 'restartPolicy')) !== 'Always');
  const containers = [...itemsOf(nodeAt(pod, 'containers')), ...itemsOf(nodeAt(pod, 'initContainers'))].slice(0, most);
  const all = containers.flatMap(imageOf);
  const found: HostGrant[] = [];
  for (const [key, what] of [['hostNetwork', 'host-network'], ['hostPID', 'host-pid'], ['hostIPC', 'host-ipc']] as const) {
    const entry = entryOf(pod, key);
    if (entry !== undefined && isTrue(entry.value)) found.push({ what, detail: '', images: all, at: span(entry) });
  }
  for (const container of containers) for (const grant of containerGrants(container)) found.push({ ...grant, images: imageOf(container), ...(first.includes(container) && { once: true as const }) });
  for (const volume of itemsOf(nodeAt(pod, 'volumes')).slice(0, most)) {
    const grant = mountGrant(textOf(nodeAt(volume, 'hostPath', 'path')), nodeAt(volume, 'hostPath', 'path')?.at);
    if (grant === null) continue;
    const mounts = containers.flatMap((container) => itemsOf(nodeAt(container, 'volumeMounts')).filter((mount) => textOf(nodeAt(mount, 'name')) === textOf(nodeAt(volume, 'name'))).map((mount) => ({ container, mount })));
    const readOnly = mounts.length > 0 && mounts.every(({ mount }) => isTrue(nodeAt(mount, 'readOnly')));
    found.push({ ...grant, ...(readOnly && { readOnly }), images: mounts.length > 0 ? mounts.flatMap(({ container }) => imageOf(container)) : all });
  }
  if (found.length === 0) return;
  const grants = found.map((grant) => (isConditional(template, grant.at.start, workload.at.start) ? { ...grant, conditional: true as const } : grant));
  yield { kind: 'host-access', by: 'kubernetes', service: workload.name, serviceAt: workload.nameAt, object: workload.object, grants, at: grants[0]?.at ?? workload.at };
}

function imageOf(container: TreeNode): string[] {
  const text = textOf(nodeAt(container, 'image'));
  return text === undefined ? [] : [text];
}

function* containerGrants(container: TreeNode): Generator<Bare> {
  const context = nodeAt(container, 'securityContext');
  const privileged = entryOf(context, 'privileged');
  if (privileged !== undefined && isTrue(privileged.value)) yield { what: 'privileged', detail: '', at: span(privileged) };
  for (const item of itemsOf(nodeAt(context, 'capabilities', 'add')).slice(0, most)) if (dangerous.test(textOf(item) ?? '')) yield { what: 'capability', detail: textOf(item) ?? '', at: item.at };
  const profile = nodeAt(context, 'seccompProfile', 'type');
  if (profile !== undefined && textOf(profile) === 'Unconfined') yield { what: 'unconfined', detail: 'seccomp', at: profile.at };
  const escalation = entryOf(context, 'allowPrivilegeEscalation');
  if (escalation !== undefined && isTrue(escalation.value)) yield { what: 'escalation', detail: '', at: span(escalation) };
}

function mountGrant(path: string | undefined, at: Range | undefined): Bare | null {
  if (path === undefined || at === undefined) return null;
  if (socket.test(path)) return { what: 'docker-socket', detail: path, at };
  return hostRoot.test(path) ? { what: 'host-root', detail: path, at } : null;
}

function span(entry: TreeEntry): Range {
  return { start: entry.keyAt.start, end: entry.value.at.end };
}

/** A service's own keys; what it takes over by `extends` stands where it is written. */
function* composeGrants(body: TreeNode): Generator<Bare> {
  const privileged = entryOf(body, 'privileged');
  if (privileged !== undefined && isTrue(privileged.value)) yield { what: 'privileged', detail: '', at: span(privileged) };
  for (const [key, what] of [['network_mode', 'host-network'], ['pid', 'host-pid'], ['ipc', 'host-ipc']] as const) {
    const entry = entryOf(body, key);
    if (entry !== undefined && textOf(entry.value) === 'host') yield { what, detail: '', at: span(entry) };
  }
  for (const item of itemsOf(nodeAt(body, 'cap_add')).slice(0, most)) if (dangerous.test(textOf(item) ?? '')) yield { what: 'capability', detail: textOf(item) ?? '', at: item.at };
  for (const item of itemsOf(nodeAt(body, 'security_opt')).slice(0, most)) {
    const filter = /^(seccomp|apparmor)[:=]unconfined$/.exec(textOf(item) ?? '')?.[1];
    if (filter !== undefined) yield { what: 'unconfined', detail: filter, at: item.at };
  }
  for (const item of itemsOf(nodeAt(body, 'volumes')).slice(0, 200)) {
    const [source = '', , mode = ''] = item.kind === 'map' ? [textOf(nodeAt(item, 'type')) === 'bind' ? textOf(nodeAt(item, 'source')) : '', '', isTrue(nodeAt(item, 'read_only')) ? 'ro' : ''] : fieldsOf(textOf(item) ?? '');
    const grant = mountGrant(source, item.at);
    if (grant !== null) yield { ...grant, ...(/(?:^|,)ro(?:,|$)/.test(mode) && { readOnly: true as const }) };
  }
}

/** `source:target:mode` */
function fieldsOf(text: string): string[] {
  return defaulted(text).split(':');
}

/** A variable's default stands for it: `${DOCKER_SOCK:-/var/run/docker.sock}`. */
function defaulted(text: string): string {
  return text.replaceAll(/\$\{\w{1,100}:?-([^{}]{0,200})\}/g, '$1');
}

/** Compose's services with their grants. */
export function* composeAccess(services: TreeNode | undefined): Generator<HostAccessFact> {
  for (const { key, keyAt, value } of entriesOf(services)) {
    if (value.kind !== 'map') continue;
    const image = textOf(nodeAt(value, 'image'));
    const images = image === undefined || nodeAt(value, 'build') !== undefined ? [] : [defaulted(image)];
    const grants = [...composeGrants(value)].map((grant) => ({ ...grant, images }));
    if (grants.length > 0) yield { kind: 'host-access', by: 'compose', service: key, serviceAt: keyAt, grants, at: grants[0]?.at ?? keyAt };
  }
}
