// What only serves an application: datastores, queues, their tools and stand-ins. Input: a service of a Compose file. Output: a verdict.
import type { ServiceFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { fileName, folderOf } from '../../src/link/paths.ts';
import { baseOf, imageOf, isStoreProduct, productOf } from './products.ts';

const tool = /(?:^|\/)(?:mc|minio-client|mailcatcher|maildev|localstack|stripe-mock|stripe-cli|busybox|alpine|[\w-]+-local|[\w-]+-emulator|azurite|tempo|otel\/[\w-]+|opentelemetry-collector[\w-]*|swagger-ui|ngrok|keycloak|openldap|elasticmq[\w-]*|wiremock|toxiproxy|temporalio\/admin-tools|dejavu|tabix|dbgate|phpredisadmin|sqlpad|redpandadata\/console|[\w-]*sftp|[\w-]*ftpd?(?:-server)?|[\w-]*nfs(?:-server)?|samba)(?::|@|$)/;

/** A known product or a tool that serves one, an image of others, or a build that only fits a store out; nothing else that is built. */
export function isBacking(project: Project, service: Located<ServiceFact>): boolean {
  if (service.build !== undefined) return isStoreProduct(productOf(baseOf(project, service)));
  if (service.image === undefined) return true;
  const image = imageOf(service);
  if (image === null) return false;
  return productOf(image) !== null || tool.test(image) || isOfOthers(project, image);
}

/** The repository holds programs whose names are known, and the image has none of them. */
function isOfOthers(project: Project, image: string): boolean {
  const names = project.once(programs);
  return names.size > 0 && image.toLowerCase().replace(/(?:@|:[^/]*$).*/, '').split('/').every((part) => !isNamedAfter(part, names));
}

/** The repository holds a program that the image is named after. */
export function isOwnImage(project: Project, image: string): boolean {
  return project.once(programs).size > 0 && !isOfOthers(project, image);
}

/** `shop`, `shop-api`, `acme-shop`, of a repository that holds the package `shop`; not every `api`. */
function isNamedAfter(part: string, names: ReadonlySet<string>): boolean {
  const words = part.split(/[-_.]/).map(flat).filter((word) => word !== '');
  const ends = words.flatMap((_, at) => [words.slice(0, at + 1).join(''), words.slice(at).join('')]);
  return names.has(flat(part)) || ends.some((end) => end.length > 3 && !general.has(end) && names.has(end));
}

const general = new Set('admin agent auth backend base client cloud common config console core dashboard data database docker docs engine frontend gateway image manager node platform plugin proxy redis postgres mysql mongo public scripts server service services shared site test tests tools types utils web website worker workers'.split(' '));

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
