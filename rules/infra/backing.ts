// What only serves an application: datastores, queues, their tools and stand-ins. Input: a service of a Compose file. Output: a verdict.
import type { ServiceFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { fileName, folderOf } from '../../src/link/paths.ts';
import { defaultText } from '../../src/model/value.ts';
import { commandLine, imageOf, isStore, productOf } from './products.ts';

const tool = /(?:^|\/)(?:mc|minio-client|mailcatcher|maildev|localstack|stripe-mock|stripe-cli|busybox|alpine|[\w-]+-local|[\w-]+-emulator|azurite|tempo|otel\/[\w-]+|opentelemetry-collector[\w-]*|swagger-ui|ngrok|keycloak|openldap|elasticmq[\w-]*|wiremock|toxiproxy|temporalio\/admin-tools|dejavu|tabix|dbgate|phpredisadmin|sqlpad)(?::|@|$)/;

/** A known product or a tool that serves one, or an image of others that uses none of the stores; nothing that is built. */
export function isBacking(project: Project, service: Located<ServiceFact>): boolean {
  if (service.build !== undefined) return false;
  if (service.image === undefined) return true;
  const image = imageOf(service);
  if (image === null) return false;
  return productOf(image) !== null || tool.test(image) || (isOfOthers(project, image) && !mayUseStores(project, service));
}

/** The repository holds programs whose names are known, and the image has none of them. */
function isOfOthers(project: Project, image: string): boolean {
  const names = project.once(programs);
  return names.size > 0 && image.toLowerCase().replace(/(?:@|:[^/]*$).*/, '').split('/').every((part) => !names.has(flat(part)));
}

/** Names of the packages that the repository is made of, and of whom they belong to. */
function programs(project: Project): ReadonlySet<string> {
  const names = new Set(project.of('package').flatMap(({ name }) => name.split('/').map(flat)));
  for (const path of project.files.keys()) if (path.endsWith('/__init__.py')) names.add(flat(fileName(folderOf(path))));
  names.delete('');
  return names;
}

function flat(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** It waits for a store or is told where one is, or nobody sees what it is told. */
function mayUseStores(project: Project, service: Located<ServiceFact>): boolean {
  if (service.envFiles !== undefined) return true;
  const stores = new Set(project.of('service').filter((other) => other.path === service.path && isStore(other)).map(({ name }) => name));
  if (service.dependsOn?.some((name) => stores.has(name)) || names(commandLine(service), stores)) return true;
  return project.of('supply').some(({ path, service: of, value }) => {
    if (path !== service.path || of !== service.name) return false;
    const text = defaultText(value);
    return text === null || names(text, stores);
  });
}

function names(text: string, stores: ReadonlySet<string>): boolean {
  return text.includes('$') || text.split(/[^\w.-]+/).some((word) => stores.has(word));
}
