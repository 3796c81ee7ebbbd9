// link: names and networks of a stack -> which service a name means, and whether one service reaches another.
// https://docs.docker.com/compose/how-tos/networking/
import type { Project } from '../../model/project.ts';
import type { Image } from '../images.ts';
import { imagesOf, stepsOf, startOf } from '../images.ts';
import { folderOf } from '../paths.ts';
import { composeFiles, rootAt } from './load.ts';
import type { Node } from './node.ts';
import { entriesAt, itemsAt, textAt } from './node.ts';
import { holdsPort } from './ports.ts';
import type { StackService } from './service.ts';
import type { Stack } from './stacks.ts';

/** The services that the engine's name server would give for a name. */
export function servicesNamed({ services }: Stack, host: string): StackService[] {
  return services.filter(({ names }) => names.some((name) => name.toLowerCase() === host));
}

/** Its networks, also those of the service whose network it shares; null: not the stack's own, or not known. */
export function networksOf(stack: Stack, service: StackService, depth = 0): readonly string[] | null {
  if (service.networkMode === undefined) return service.networks.map((key) => actual(stack, key));
  const name = /^service:(.+)$/.exec(service.networkMode)?.[1];
  const other = name === undefined ? undefined : stack.services.find((each) => each.name === name);
  return other === undefined || depth > 3 ? null : networksOf(stack, other, depth + 1);
}

/** Two keys may stand for one network. */
function actual({ networks }: Stack, key: string): string {
  return networks.get(key)?.name ?? key;
}

/** Services of other stacks may be there too. */
export function isOpenEnded(stack: Stack, service: StackService): boolean {
  return service.networks.some((key) => stack.networks.get(key)?.external === true || (stack.networks.get(key)?.name !== undefined && !(stack.networks.get(key)?.name ?? '').includes('_default')));
}

/** Every name by which a service of any Compose file of the repository can be found; files of one folder share a network. */
export function knownNames(project: Project): ReadonlySet<string> {
  return project.once(allNames);
}

function allNames(project: Project): ReadonlySet<string> {
  const names = new Set<string>();
  for (const fact of composeFiles(project).values()) {
    for (const { key, value } of entriesAt(rootAt(project, fact.path, folderOf(fact.path)) ?? undefined, 'services')) {
      const aliases = entriesAt(value, 'networks').flatMap((network) => itemsAt(network.value, 'aliases').flatMap((item: Node) => (item.kind === 'text' && item.text !== null ? [item.text] : [])));
      for (const name of [key, textAt(value, 'container_name'), textAt(value, 'hostname'), ...aliases]) if (name !== undefined) names.add(name.toLowerCase());
    }
  }
  return names;
}

export type Listening = 'yes' | 'published' | 'not-seen';

/** `published`: it is the host's port that leads to another one of the container, and nothing says that the container has it too. */
export function listensOn(project: Project, service: StackService, port: number): Listening {
  const containers = [...service.ports.map(({ container }) => container), ...service.exposed];
  if (containers.some((range) => holdsPort(range, port)) || speaksOf(project, service, port)) return 'yes';
  return service.ports.some(({ host }) => host !== undefined && /^\d/.test(host) && holdsPort(host, port)) ? 'published' : 'not-seen';
}

/** The number stands in its command, its variables, its labels or its Dockerfile. */
function speaksOf(project: Project, service: StackService, port: number): boolean {
  const number = new RegExp(`(?:^|\\D)${String(port)}(?:\\D|$)`);
  if (number.test(service.command) || service.environment.some(({ text }) => text !== null && number.test(text)) || service.labels.some((label) => number.test(label))) return true;
  const image = imageOfService(project, service);
  if (image === undefined) return false;
  const texts = [...stepsOf(image, 'port').map(({ value }) => value), ...stepsOf(image, 'env').map(({ value }) => value ?? ''), ...(startOf(image)?.commands ?? []).flatMap(({ words }) => words)];
  return texts.some((text) => number.test(text));
}

/** What it is built as, where its Dockerfile is in the repository. */
export function imageOfService(project: Project, service: StackService): Image | undefined {
  return imagesOf(project).find(({ uses }) => uses.some((use) => use.name === service.name && (use.path === service.path || use.path === service.build?.path)));
}
