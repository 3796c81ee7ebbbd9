// inject/sql: an object of the caller's where a document store's filter expects a text: `{"$ne": null}` matches other records. CWE-943.
import type { Flow } from '../../src/link/dataflow.ts';
import { Mark } from '../../src/model/dataflow.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { ManifestFact } from '../../src/model/dependency.ts';
import type { Severity } from '../../src/model/finding.ts';
import { nodeManifests } from '../../src/link/manifests.ts';
import { ancestors, folderOf } from '../../src/link/paths.ts';

/** A text, an empty nothing, or what somebody has looked at. */
const harmless = Mark.checked | Mark.text | Mark.joined | Mark.encoded | Mark.identifier | Mark.schema | Mark.cleaned | Mark.decoded | Mark.armoured | Mark.basename;
const stores = /^(?:mongoose|mongodb|monk|mongojs|mongoist|@typegoose\/typegoose)$/;
const cleaners = /mongo-?sanitize|(?:^|-)celebrate$|express-validator|^@?(?:joi|hapi\/joi)$/;
const looking = /valid|schema|celebrate|joi|zod|yup|sanit|check|rules/i;
const credential = /pass(?:word|wd|code)?$|token$|secret$|otp$|api_?key$|hash$|(?:reset|verif\w*|activation|access|auth|login)_?code$/i;
const account = /e_?-?mail$|user_?-?name$|login$|^(?:user|name)$|phone$|account$/i;
const asks = /^(?:find|exists|count|update|delete)/;
const changes = /^(?:update|delete|findOneAnd)/;
const signingIn = /log_?-?in|sign_?-?in|authenticat|session|token/i;

/** Only where a query of MongoDB is asked with what JSON, a nested form or a nested query may make an object. */
export function operators(project: Project, flow: Flow): { message: 'operators'; severity: Severity } | null {
  const { from, marks, name, path, route, slots = [] } = flow;
  const [field] = /^\$(?:or|and|nor)$/.test(slots[0] ?? '') ? slots.slice(2) : slots;
  if (field === undefined || field === '*' || field === 'where' || field.startsWith('$') || slots.at(-1) !== field) return null;
  if ((marks & harmless) !== 0 || !asks.test(name) || from.part === 'exception' || /formData|searchParams|\.get\b/i.test(from.name)) return null;
  if (route.guards.some((guard) => looking.test(guard.name)) || !speaksMongo(project, path) || !mayBeObject(project, flow)) return null;
  if (credential.test(field) || (account.test(field) && signingIn.test(`${route.url} ${route.handler?.symbol ?? ''}`))) return { message: 'operators', severity: 'P1' };
  return changes.test(name) ? { message: 'operators', severity: 'P2' } : null; // whoever asks whether a name is taken learns no more by an operator
}

/** The caller's object is the filter itself: `Order.find(req.query)`, `Order.aggregate(req.body.pipeline)`. */
export function wholeFilter(project: Project, { from, marks, path, route, slots = [] }: Flow): { message: 'filter'; severity: Severity } | null {
  if (slots.length > 0 || (marks & harmless & ~Mark.decoded) !== 0 || from.part === 'exception' || !/^(?:body|query|message)$/.test(from.part) || !isOpen(from.type?.name)) return null;
  if (!filters.test(from.name.slice(from.name.lastIndexOf('.') + 1)) || route.guards.some((guard) => looking.test(guard.name)) || !speaksMongo(project, path)) return null;
  return { message: 'filter', severity: from.part === 'body' && signingIn.test(`${route.url} ${route.handler?.symbol ?? ''}`) ? 'P1' : 'P2' };
}

const filters = /^(?:query|body|json\(\)|q|where|(?:\w*_)?(?:filters?|criteria|conditions?|selector|match|pipeline|aggregation|search))$/i;

/** No type says which fields it has. */
function isOpen(type: string | undefined): boolean {
  return type === undefined || /^(?:any|unknown|object|Record<|FilterQuery|RootFilterQuery|Request|\w*Request\b|req\b)/.test(type);
}

function mayBeObject(project: Project, { from, path, route: { framework } }: Flow): boolean {
  if (from.part === 'body') return /^(?:express|koa|hono|http|next|lambda|sails)$/.test(framework);
  if (from.part === 'message') return framework === 'socketio';
  return from.part === 'query' && framework === 'express' && manifestsAbove(project, path).some(({ dependencies }) => dependencies.some(({ name, wanted }) => name === 'express' && /^[\^~]?[0-4]\./.test(wanted)));
}

function speaksMongo(project: Project, path: string): boolean {
  const names = manifestsAbove(project, path).flatMap(({ dependencies }) => dependencies.map(({ name }) => name));
  return names.some((name) => stores.test(name)) && !names.some((name) => cleaners.test(name));
}

function manifestsAbove(project: Project, path: string): readonly Located<ManifestFact>[] {
  const known = nodeManifests(project);
  return ancestors(folderOf(path)).flatMap((folder) => known.get(folder) ?? []).slice(0, 2);
}
