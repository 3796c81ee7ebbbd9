// link: a Python file's imports -> the distributions among them that nothing installs.
import type { ImportedName, ImportsFact } from '../model/dependency.ts';
import type { Located, Project } from '../model/project.ts';
import type { Needed } from './needed.ts';
import { fileName } from './paths.ts';
import { distributionsOf } from './python-packages.ts';
import { pythonSupply } from './python-supply.ts';

/**
 * What only works with another package, which the one it is imported from leaves to an extra. The library's own words:
 * https://docs.pydantic.dev/latest/api/networks/#pydantic.networks.EmailStr, https://fastapi.tiangolo.com/tutorial/request-forms/,
 * https://www.starlette.io/middleware/#sessionmiddleware, https://fastapi.tiangolo.com/advanced/templates/
 */
const features: ReadonlyMap<string, readonly string[]> = new Map([
  ['pydantic.EmailStr', ['email-validator', 'pydantic[email]']],
  ['pydantic.NameEmail', ['email-validator', 'pydantic[email]']],
  ['fastapi.Form', ['python-multipart', 'multipart']],
  ['fastapi.File', ['python-multipart', 'multipart']],
  ['fastapi.UploadFile', ['python-multipart', 'multipart']],
  ['fastapi.security.OAuth2PasswordRequestForm', ['python-multipart', 'multipart']],
  ['fastapi.templating.Jinja2Templates', ['jinja2']],
  ['starlette.templating.Jinja2Templates', ['jinja2']],
  ['starlette.middleware.sessions.SessionMiddleware', ['itsdangerous']],
  ['fastapi.responses.ORJSONResponse', ['orjson']],
  ['fastapi.responses.UJSONResponse', ['ujson']],
]);
/** Drivers of SQLAlchemy's addresses: https://docs.sqlalchemy.org/en/20/dialects/ */
const drivers: ReadonlyMap<string, readonly string[]> = new Map([
  ['asyncpg', ['asyncpg']],
  ['aiosqlite', ['aiosqlite']],
  ['aiomysql', ['aiomysql']],
  ['asyncmy', ['asyncmy']],
  ['pymysql', ['pymysql']],
  ['mysqldb', ['mysqlclient']],
  ['mysqlconnector', ['mysql-connector-python']],
  ['psycopg2', ['psycopg2', 'psycopg2-binary']],
  ['psycopg', ['psycopg', 'psycopg-binary', 'psycopg2', 'psycopg2-binary']],
  ['pg8000', ['pg8000']],
]);

export function* missingPython(project: Project, fact: Located<ImportsFact>): Iterable<Needed> {
  const wanted = [...candidates(project, fact)];
  if (wanted.length === 0) return;
  const supply = pythonSupply(project, fact.path);
  if (supply === undefined) return;
  const missing = wanted.flatMap((each) => {
    const presence = supply.has(each.packages, each.module);
    return presence === 'there' ? [] : [{ ...each, possible: presence === 'possible', ...(presence === 'development' && { development: true as const }) }];
  });
  const certain = missing.length === 0 ? [] : confirmed(project, fact, missing);
  for (const { module, packages, why, start, possible, development } of certain) {
    const end = start + (why === 'driver' ? module.length + 12 : module.length + 7);
    yield { path: fact.path, at: { start, end }, module, packages, why, possible, ...(development && { development }), optional: supply.manifest.library, manifest: supply.manifest.path, manifestAt: supply.manifest.at };
  }
}

interface Candidate {
  readonly module: string;
  readonly packages: readonly string[];
  readonly why: Needed['why'];
  readonly from: string; // as written
  readonly start: number;
}

function* candidates(project: Project, { path, imports, drivers: addresses }: Located<ImportsFact>): Iterable<Candidate> {
  const own = project.once(ownNames);
  if (imports.some(({ from }) => /^(?:pytest|unittest|locust|nox|invoke|fabric|sphinx)\b/.test(from)) || project.once(hasHost)) return;
  for (const each of imports) {
    if (each.from.startsWith('.') || own.has(each.from.split('.', 1)[0] ?? '')) continue;
    yield* named(each);
    for (const name of each.names) {
      const packages = features.get(`${each.from}.${name}`);
      if (packages !== undefined) yield { module: name, packages, why: 'feature', from: each.from, start: each.start };
    }
  }
  for (const { name, start } of addresses) {
    const packages = drivers.get(name);
    if (packages !== undefined && !/(?:^|\/)alembic\//.test(path)) yield { module: name, packages, why: 'driver', from: '', start };
  }
}

/** `from google.cloud import storage` is the module `google.cloud.storage`. */
function* named({ from, names, start }: ImportedName): Iterable<Candidate> {
  const seen = new Set<string>();
  for (const module of [from, ...names.map((name) => `${from}.${name}`)]) {
    const found = distributionsOf(module);
    if (found === undefined || seen.has(found.name)) continue;
    seen.add(found.name);
    yield { module: found.name, packages: found.distributions, why: 'import', from, start };
  }
}

/** Programs that load a repository as their part bring packages of their own. */
const hosts = /^(?:frappe|odoo|homeassistant|bpy|airflow|qgis|maya|nuke|hou|unreal|pcbnew|FreeCAD|folder_paths|modules\.scripts|sublime|gimpfu|idaapi|ida_\w+|ghidra|burp|supervisely|pyspark|dbutils)(?:\.|$)/;

function hasHost(project: Project): boolean {
  return project.of('imports').some(({ imports }) => imports.some(({ from }) => hosts.test(from) && !project.once(ownNames).has(from.split('.', 1)[0] ?? '')));
}

/** Names that an import may find in the repository: of its modules, of folders that hold some, of what is not in the checkout. */
function ownNames(project: Project): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path, format } of project.files.values()) {
    const name = fileName(path);
    const module = /^(\w+)(?:\.[\w-]+)?\.(?:pyi?|pyx|so|pyd|proto)$/.exec(name)?.[1];
    if (module !== undefined) {
      found.add(module);
      for (const segment of path.split('/').slice(0, -1)) found.add(segment);
    } else if (format === null && !name.includes('.')) found.add(name); // a submodule, a link
  }
  return found;
}

/** What the parsed module imports in any case. */
function confirmed<C extends Candidate>(project: Project, { path }: Located<ImportsFact>, missing: readonly C[]): readonly C[] {
  if (missing.every(({ why }) => why === 'driver')) return missing;
  const module = project.module(path);
  if (module === undefined) return [];
  const certain = new Set(module.imports.flatMap((each) => (each.optional === true || each.typeOnly === true ? [] : [each.from])));
  return missing.filter(({ from, why }) => why === 'driver' || certain.has(from));
}
