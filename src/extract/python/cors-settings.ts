// extract/python: cross-origin policies that are settings: django-cors-headers, Flask-CORS and Sanic configuration.
import type { CorsFact, Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import { callsOf } from './code.ts';
import { isDjangoSettings } from './debug.ts';
import { guardValues, rangeOf, toValue } from './expression.ts';
import { keyword, lastName, text } from './names.ts';
import type { Assignment, Outline } from './outline.ts';
import type { Scope } from './scope.ts';

const allowAll = new Set(['CORS_ALLOW_ALL_ORIGINS', 'CORS_ORIGIN_ALLOW_ALL']);
const lists = new Set(['CORS_ALLOWED_ORIGINS', 'CORS_ORIGIN_WHITELIST']);
const patterns = new Set(['CORS_ALLOWED_ORIGIN_REGEXES', 'CORS_ORIGIN_REGEX_WHITELIST']);
/** Older names, read only where the present one is missing. */
const renamed = new Map([
  ['CORS_ORIGIN_ALLOW_ALL', 'CORS_ALLOW_ALL_ORIGINS'],
  ['CORS_ORIGIN_WHITELIST', 'CORS_ALLOWED_ORIGINS'],
  ['CORS_ORIGIN_REGEX_WHITELIST', 'CORS_ALLOWED_ORIGIN_REGEXES'],
]);
const credentialNames = new Set(['CORS_ALLOW_CREDENTIALS', 'CORS_SUPPORTS_CREDENTIALS']);

export function* settingsCors(document: Document, code: Outline, path: string): Iterable<Fact> {
  const django = isDjangoSettings(code, path);
  const known = django || code.assignments.some(({ node }) => node.type === 'Name' && allowAll.has(node.id));
  for (const site of code.assignments) {
    if (site.value === null || site.augmented) continue;
    const found = known ? djangoPolicy(site) : null;
    if (found) yield { ...found, ...(isForPaths(code, site.scope) && { narrowed: 'route' as const }), ...credentials(code, site.scope), guards: guardValues(site.guard), at: rangeOf(site.node) };
    const flask = found ? null : flaskPolicy(site, code);
    if (flask) yield { ...flask, ...credentials(code, site.scope), guards: guardValues(site.guard), at: rangeOf(site.node) };
  }
  for (const { node, scope, guard } of callsOf(document, 'update', 'from_mapping')) {
    if (node.func.type !== 'Attribute' || lastName(node.func.value) !== 'config') continue;
    const value = keyword(node, 'CORS_ORIGINS');
    if (!value) continue;
    const origins = toValue(value, scope, guard);
    yield { kind: 'cors', by: 'flask-cors', origins, originsAt: origins.at, ...credentials(code, scope), guards: guardValues(guard), at: rangeOf(value) };
  }
}

type Policy = Omit<CorsFact, 'guards' | 'at'>;

function djangoPolicy({ node, value, scope, guard }: Assignment): Policy | null {
  if (node.type !== 'Name' || value === null || (scope.kind !== 'module' && scope.kind !== 'class')) return null;
  const by = 'django-cors-headers';
  if (!allowAll.has(node.id) && !lists.has(node.id) && !patterns.has(node.id)) return null;
  const current = renamed.get(node.id);
  if (current !== undefined && scope.names.has(current)) return null;
  const converted = toValue(value, scope, guard);
  if (!patterns.has(node.id)) return { kind: 'cors', by, origins: converted, originsAt: converted.at };
  return { kind: 'cors', by, pattern: converted, defaultOrigins: 'none', originsAt: converted.at };
}

/** `app.config['CORS_ORIGINS'] = X`, `app.config.CORS_ORIGINS = X` (Sanic), and a field of a configuration class beside flask_cors. */
function flaskPolicy({ node, value, scope, guard }: Assignment, { imports }: Outline): Policy | null {
  if (value === null) return null;
  const given = node.type === 'Subscript' ? text(node.slice) : node.type === 'Attribute' ? node.attr : node.type === 'Name' && scope.kind !== 'function' ? node.id : null;
  if (given !== 'CORS_ORIGINS') return null;
  const configures = node.type === 'Name' ? imports.some(({ from }) => from === 'flask_cors') : (node.type === 'Subscript' || node.type === 'Attribute') && lastName(node.value) === 'config';
  if (!configures) return null;
  const origins = toValue(value, scope, guard);
  const sanic = imports.some(({ from }) => from === 'sanic' || from.startsWith('sanic.'));
  return { kind: 'cors', by: sanic ? 'sanic' : 'flask-cors', origins, originsAt: origins.at };
}

/** `CORS_URLS_REGEX`: the policy holds for those paths alone. */
function isForPaths({ assignments }: Outline, scope: Scope): boolean {
  return assignments.some(({ node, value, scope: where }) => where === scope && value !== null && node.type === 'Name' && node.id === 'CORS_URLS_REGEX' && !/^\^?(?:\/?\.\*)?\$?$/.test(text(value) ?? '?'));
}

function credentials(code: Outline, scope: Scope): Pick<CorsFact, 'credentials'> {
  for (const { node, value, scope: where, guard } of code.assignments) {
    if (value === null || where !== scope) continue;
    const name = node.type === 'Name' ? node.id : node.type === 'Subscript' ? (text(node.slice) ?? '') : node.type === 'Attribute' ? node.attr : '';
    if (credentialNames.has(name)) return { credentials: toValue(value, where, guard) };
  }
  return {};
}
