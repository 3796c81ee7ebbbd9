// run: a library's own sample or test project (Django): its tests name that project's settings, and nothing packages or deploys it.
import { decodeUtf8 } from '../audit/decode.ts';
import type { Role } from '../model/file.ts';
import type { Listed, Source } from '../model/source.ts';

/** Where a package of Python says what it is made of, and how it is tested. */
const manifests: readonly string[] = ['setup.py', 'setup.cfg', 'pyproject.toml', 'pytest.ini', 'tox.ini'];
const packaging = /^(?:setup\.py|setup\.cfg|pyproject\.toml)$/;
/** What the index sorts libraries by; an application that is only installed somewhere has no need of it. */
const library = /Framework :: Django/;
const deployment = /(?:^|\/)(?:[\w.-]*(?:dockerfile|containerfile)[\w.-]*|(?:docker-)?compose[\w.-]*\.ya?ml|procfile[\w.-]*|(?:fly|netlify|railway)\.toml|(?:app|render|serverless|skaffold|chart|kustomization|deployment)\.ya?ml|vercel\.json|zappa_settings\.json|uwsgi\.ini|passenger_wsgi\.py|[\w.@-]+\.service)$/i;
const longest = 64 * 1024; // characters of a manifest

const settingsNamed = /(?:DJANGO_SETTINGS_MODULE["']?\s{0,9}[=:]\s{0,9}|--(?:ds|settings)[= ])["']?([A-Za-z_]\w*(?:\.\w+)+)/g;

/** The folder below the root that holds the sample project, or null. Only a package at the root is looked at. */
export async function sampleProject(source: Source, files: readonly Listed[], roleOf: (path: string) => Role): Promise<string | null> {
  const own = files.filter(({ path }) => manifests.includes(path));
  if (!own.some(({ path }) => packaging.test(path)) || files.some(({ path }) => deployment.test(path) && isOfProgram(roleOf(path)))) return null;
  const texts = new Map<string, string>();
  await source.read(own, ({ path }, content) => {
    if (content instanceof Uint8Array) texts.set(path, decodeUtf8(content).slice(0, longest));
  });
  const named = [...texts.values()].flatMap((text) => [...text.matchAll(settingsNamed)].map(([, module = '']) => module));
  const packages = [...texts].flatMap(([path, text]) => (packaging.test(path) ? [text] : [])).join('\n');
  if (named.length === 0 || !library.test(packages)) return null;
  const folders = new Set(named.flatMap((module) => folderHolding(module, files) ?? []));
  const [folder] = folders;
  if (folders.size !== 1 || folder === undefined || !isOfProgram(roleOf(`${folder}/settings.py`))) return null;
  const packaged = packagedFolders(packages, new Set(files.map(({ path }) => path)));
  return packaged.size === 0 || packaged.has(folder) ? null : folder;
}

function isOfProgram(role: Role): boolean {
  return role === 'production' || role === 'development';
}

/** The first folder of the path at which such a module stands. */
function folderHolding(module: string, files: readonly Listed[]): string | null {
  const file = `/${module.replaceAll('.', '/')}`;
  const found = files.find(({ path }) => `/${path}`.endsWith(`${file}.py`) || `/${path}`.endsWith(`${file}/__init__.py`))?.path;
  return found?.includes('/') === true ? (found.split('/', 1)[0] ?? null) : null;
}

// ---- what is packaged ----------------------------------------------------------------------------------------------

const listed = /\bpackages\s{0,9}=\s{0,9}\[([^\]]{0,2000})\]/g;
const included = /\binclude\s{0,9}=\s{0,9}(?:[[(]([^\])]{0,2000})[\])]|([^[(\n]{1,200}))/g;
const excluded = /\bexclude\s{0,9}=\s{0,9}[[(]([^\])]{0,2000})[\])]/g;
const projectName = /\b(?:name|module)\s{0,9}=\s{0,9}["']?([\w.-]{1,100})/g;
const searches = /\bfind(?:_namespace)?_packages\(|\bpackages\s{0,9}=\s{0,9}find|\[tool\.setuptools\.packages\.find\]/;

/** The first folders of what the manifests package, as far as they are there; empty where that is not seen. */
function packagedFolders(text: string, paths: ReadonlySet<string>): ReadonlySet<string> {
  const isPackage = (folder: string): boolean => paths.has(`${folder}/__init__.py`);
  const top = [...paths].flatMap((path) => (/^\w+\/__init__\.py$/.test(path) ? [path.slice(0, path.indexOf('/'))] : []));
  const explicit = [...namesOf(text, listed), ...namesOf(text, included)].filter(isPackage);
  const inSource = [...paths].some((path) => /^src\/\w+\/__init__\.py$/.test(path)) ? ['src'] : [];
  if (explicit.length + inSource.length > 0) return new Set([...explicit, ...inSource]);
  // A search takes every package that is there but for its exceptions.
  if (searches.test(text)) return new Set(top.filter((folder) => !namesOf(text, excluded).includes(folder)));
  const names = [...text.matchAll(projectName)].flatMap(([, name = '']) => [name, name.replace(/^django[-_]/, '')].map((one) => one.replaceAll(/[-.]/g, '_')));
  return new Set(names.filter(isPackage));
}

function namesOf(text: string, lists: RegExp): string[] {
  return [...text.matchAll(lists)].flatMap(([, list, bare]) => [...(list ?? bare ?? '').matchAll(/[A-Za-z_]\w*/g)].map(([name]) => name));
}
