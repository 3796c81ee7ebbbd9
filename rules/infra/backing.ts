// What only serves an application: datastores, queues, their tools and stand-ins. Input: a service of a Compose file. Output: a verdict; also whose an image is.
import type { ServiceFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { baseImage, imageName } from '../../src/link/base-images.ts';
import { imageFamilies, isPublishedAs, withoutOpenTag } from '../../src/link/image-families.ts';
import { fileName, folderOf } from '../../src/link/paths.ts';
import { baseOf, imageOf, isStoreProduct, productOf } from './products.ts';

const tool = /(?:^|\/)(?:mc|minio-client|mailcatcher|maildev|localstack|stripe-mock|stripe-cli|busybox|alpine|[\w-]+-local|[\w-]+-emulator|azurite|tempo|otel\/[\w-]+|opentelemetry-collector[\w-]*|swagger-ui|ngrok|keycloak|openldap|elasticmq[\w-]*|wiremock|toxiproxy|temporalio\/admin-tools|dejavu|tabix|dbgate|phpredisadmin|sqlpad|redpandadata\/console|[\w-]*sftp|[\w-]*ftpd?(?:-server)?|[\w-]*nfs(?:-server)?|samba)(?::|@|$)/;

/** A known product or a tool that serves one, an image of others, or a build that only fits a store out; nothing else that is built. */
export function isBacking(project: Project, service: Located<ServiceFact>): boolean {
  if (service.build !== undefined) return isStoreProduct(productOf(baseOf(project, service)));
  if (service.image === undefined) return true;
  const image = imageOf(service);
  if (image === null || (service.startsFolder === true && productOf(image) === null && baseImage(image) === null)) return false;
  return isBackingImage(project, image);
}

function isBackingImage(project: Project, image: string): boolean {
  return productOf(image) !== null || tool.test(image) || isOfOthers(project, image);
}

/** The repository holds programs whose names are known, the image has none of them, and no pipeline builds it. */
function isOfOthers(project: Project, image: string): boolean {
  const names = project.once(programs);
  if (names.size === 0) return false;
  const all = project.once(allPrograms);
  return partsOf(image).every((part) => !isNamedAfter(part, all)) && !project.once(builtNames).some((built) => isPublishedAs(built, image));
}

/** With those in languages that are not read: they tell one's own image, and their lack does not make it another's. */
function allPrograms(project: Project): ReadonlySet<string> {
  return new Set([...project.once(programs), ...project.of('program-name').map(({ name }) => flat(name)).filter((name) => name.length > 3 && !general.has(name))]);
}

/** Published under the name of a program that the repository is about: `acme/shop`, `shop/api`, `acme/shop-api` of one that holds `shop` near its root. */
function isOfRepository(project: Project, image: string): boolean {
  const names = project.once(mainPrograms);
  const parts = partsOf(image).filter((part) => !/[.:]/.test(part));
  const [first = '', ...more] = (parts.at(-1) ?? '').split(/[-_.]/).map(flat);
  return parts.some((part) => names.has(flat(part))) || more.some((_, at) => names.has([first, ...more.slice(0, at)].join('')));
}

function mainPrograms(project: Project): ReadonlySet<string> {
  const near = (path: string, depth: number): boolean => path.split('/').length <= depth;
  const packages = project.of('package').filter(({ path }) => near(path, 2)).flatMap(({ name }) => name.split('/').slice(-1).map(flat));
  const modules = [...project.files.keys()].filter((path) => path.endsWith('/__init__.py') && near(path, path.startsWith('src/') ? 3 : 2)).map((path) => flat(fileName(folderOf(path))));
  return new Set([...packages, ...modules].filter((name) => name.length > 3 && !general.has(name)));
}

function partsOf(image: string): string[] {
  return image.toLowerCase().replace(/(?:@|:[^/]*$).*/, '').split('/');
}

export type Owner = 'own' | 'others' | 'unknown';

/** Images of well-known registries of others' software. */
const foreign = /^(?:(?:registry\.)?k8s\.(?:io|gcr\.io)|quay\.io\/(?:prometheus|jetstack|coreos|brancz)|mcr\.microsoft\.com|gcr\.io\/(?:google[_-]containers|cloudsql-docker|distroless|kubebuilder)|(?:docker\.io\/)?bitnami)\//;

/** `own`: built here, or published under the repository's name. An image without an organisation is Docker Hub's own unless it is built here. */
export function ownerOf(project: Project, image: string | undefined): Owner {
  const plain = withoutOpenTag(image ?? '');
  if (image === undefined || /\{\{|\$/.test(plain)) return 'unknown';
  const { name } = imageName(plain);
  if (project.once(builtNames).some((built) => isPublishedAs(built, name)) || imageFamilies(project).has(name)) return 'own';
  if (foreign.test(plain.toLowerCase()) || productOf(plain) !== null) return 'others';
  if (isOfRepository(project, plain)) return 'own';
  return name.includes('/') && !isBackingImage(project, plain) ? 'unknown' : 'others';
}

/** Compose, pipelines, scripts or Skaffold build them from the repository. */
function builtNames(project: Project): readonly string[] {
  const built = project.of('build-use').flatMap(({ image, context, tags = [] }) => (context === undefined ? [] : [...(image === undefined ? [] : [image]), ...tags]));
  return [...new Set([...built, ...project.of('image-tagging').flatMap(({ images }) => images)])];
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
