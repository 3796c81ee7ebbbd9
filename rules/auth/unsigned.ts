// auth/default-credential: a framework's SECRET_KEY with which nothing is signed: no sessions, no forms' tokens, no signer of its own. Django, Flask.
import type { CredentialDefaultFact, ModuleFact } from '../../src/model/fact.ts';
import type { ImportedName } from '../../src/model/dependency.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { partsOf } from '../../src/model/value.ts';
import type { Value } from '../../src/model/value.ts';
import { isOneProgram } from '../../src/link/refusals.ts';

/** What either framework signs with the key is not installed, and no line of the program reads it. */
export function signsNothing(project: Project, { path, name, how }: Located<CredentialDefaultFact>): boolean {
  if (!path.endsWith('.py') || !/^secret_key$/i.test(name) || (how !== 'setting' && how !== 'env-fallback') || isRead(project, path)) return false;
  const imports = importsOf(project, path);
  const own = imports.filter((each) => each.path === path).map(({ one }) => one);
  if (own.some(({ from, names }) => from === 'flask' && names.includes('Flask'))) return imports.every(({ one }) => !signsInFlask(one));
  return isBareDjango(project, path) && imports.every(({ one }) => !signsInDjango(one));
}

/** Of the same program, whose settings may stand in a folder beside its parts. */
function isBeside(path: string, other: string): boolean {
  return path.split('/').length < 3 || isOneProgram(path, other);
}

function isRead(project: Project, path: string): boolean {
  return project.of('secret-reads').some((file) => file.role === 'production' && isBeside(path, file.path) && [...file.names, ...file.attributes].some((each) => /^secret_key$/i.test(each)));
}

function importsOf(project: Project, path: string): readonly { readonly path: string; readonly one: ImportedName }[] {
  return project.of('imports').flatMap((file) => (file.language === 'python' && isBeside(path, file.path) ? file.imports.map((one) => ({ path: file.path, one })) : []));
}

// ---- Flask ------------------------------------------------------------------------------------------------------------

/** Extensions that keep nothing in a session of their own accord. */
const plainExtensions = /^flask_(?:cors|socketio|sqlalchemy|migrate|restful|restx|compress|caching|limiter|sock|httpauth|marshmallow|smorest|pymongo)\b/;

function signsInFlask({ from, names }: ImportedName): boolean {
  if (from === 'flask') return names.length === 0 || names.some((name) => /^(?:session|flash|get_flashed_messages|sessions)$/.test(name));
  if (from.startsWith('flask_')) return !plainExtensions.test(from);
  return /^(?:flask\.(?!json|cli|views|logging)|itsdangerous\b|authlib\b|wtforms\.csrf)/.test(from);
}

// ---- Django -----------------------------------------------------------------------------------------------------------

/** Applications and middleware that sign nothing; those of the program itself import what they sign with. */
const plainParts = /^(?:django\.contrib\.(?:contenttypes|staticfiles|humanize|postgres|sites|gis)\b|django\.middleware\.(?:security|common|locale|gzip|http|clickjacking|cache)\.|channels\b|daphne\b|corsheaders\b|django_prometheus\b|django_extensions\b|django_filters\b|rest_framework$|drf_yasg\b|drf_spectacular\b|whitenoise\b)/;

function isBareDjango(project: Project, path: string): boolean {
  const modules = project.of('module').filter((module) => module.language === 'python' && module.role === 'production' && isBeside(path, module.path));
  const parts = (name: RegExp): (string | null)[] => modules.flatMap((module) => listed(module, name));
  const [apps, middleware] = [parts(/^INSTALLED_APPS$/), parts(/^MIDDLEWARE(?:_CLASSES)?$/)];
  return apps.length > 0 && middleware.length > 0 && [...apps, ...middleware].every((part) => part !== null && (plainParts.test(part) || isOwn(project, part)));
}

/** The texts of a list; null for what cannot be read. */
function listed({ bindings }: ModuleFact, wanted: RegExp): (string | null)[] {
  const texts = (value: Value): (string | null)[] => {
    if (value.kind === 'literal') return [typeof value.value === 'string' ? value.value : null];
    return value.kind === 'list' ? partsOf(value).flatMap(texts) : [null];
  };
  return bindings.filter(({ name }) => wanted.test(name)).flatMap(({ value }) => texts(value));
}

function isOwn(project: Project, part: string): boolean {
  const folder = `${part.split('.', 1)[0] ?? ''}/`;
  return [...project.files.keys()].some((file) => file.endsWith('.py') && (file.startsWith(folder) || file.includes(`/${folder}`)));
}

function signsInDjango({ from, names }: ImportedName): boolean {
  const all = [from, ...names.map((name) => `${from}.${name}`)];
  return all.some((each) => /^django\.(?:core\.signing|contrib\.(?:auth(?!\.hashers)|sessions|messages|admin|syndication)|middleware\.csrf|views\.decorators\.csrf\.(?:csrf_protect|requires_csrf_token|ensure_csrf_cookie)|utils\.crypto\.salted_hmac)\b/.test(each));
}
