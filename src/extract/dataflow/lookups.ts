// extract/dataflow: calls that look something up, and the values that what they find is equal to: found or refused, they are known ones.
// Calls of the project's own that let a schema decide.
import type { Origin } from '../../model/dataflow.ts';
import { rootOf, type CallTerm, type FunctionTerm, type Step, type Term } from './terms.ts';

/** `list.find((each) => each.id === id)`: `id`. */
export function matchedBy({ params, body }: FunctionTerm): readonly Term[] {
  const own = new Set(params.flatMap((target) => target.map(({ name }) => name)));
  return body.flatMap((step) => testsOf(step)).flatMap((test) => equals(test, own));
}

/** What an arrow returns, or what a comprehension keeps items for. */
function testsOf(step: Step): readonly Term[] {
  if (step.do === 'branch') return step.otherwise.length === 0 ? [step.test] : [];
  return step.do === 'return' && step.value !== null ? [step.value] : [];
}

function equals(test: Term, own: ReadonlySet<string>): readonly Term[] {
  if (test.is === 'and') return test.parts.flatMap((part) => equals(part, own));
  if (test.is !== 'compare' || test.op !== '==') return [];
  const [isLeft, isRight] = [own.has(rootOf(test.left)), own.has(rootOf(test.right))];
  return isLeft === isRight ? [] : [isLeft ? test.right : test.left];
}

/** `{ where: { id, owner: { equals: name } } }`, `{ id }`: not what stands under `contains`, `in` or another condition. */
export function equalTo(given: Term | undefined): readonly Term[] {
  if (given?.is === 'call') return equalBy(given);
  if (given?.is !== 'record') return [];
  const where = given.entries.find(({ key }) => key === 'where')?.value;
  if (where !== undefined) return equalTo(where);
  return given.entries.flatMap(({ key, value }) => {
    if (key === null || /^\$|^(?:OR|NOT|AND|select|include|order|orderBy|attributes|relations|take|skip|data)$/.test(key)) return [];
    const same = value.is === 'record' ? value.entries.find((entry) => entry.key === 'equals')?.value : value;
    return same === undefined || same.is === 'call' || same.is === 'text' || same.is === 'constant' ? [] : [same];
  });
}

/** Drizzle: `and(eq(assets.id, id), eq(assets.owner, user))`. What is compared with a column, and not the column. */
function equalBy({ method, args }: CallTerm): readonly Term[] {
  if (method === 'and') return args.flatMap((arg) => (arg.is === 'call' ? equalBy(arg) : []));
  const [column, value] = method === 'eq' ? args : [];
  return column?.is === 'member' && (value?.is === 'name' || value?.is === 'member' || value?.is === 'index') ? [value] : [];
}

/** `context.db.query.assets`: handed over with the request, and no part of what was sent. */
export function isOfDatabase({ from, path }: Origin): boolean {
  return from === 'parameter' && path.length > 1 && /^(?:db|database|prisma|drizzle|tx)$/.test(path[0] ?? '');
}

/** Comes back only where something was found. */
export function insists({ method }: CallTerm): boolean {
  return /Or(?:Throw|Fail)$|_or_404$/.test(method);
}

/** `parseRequest(contract, request)`: gives back what the schema lets through. */
export function validates({ method, args }: CallTerm): boolean {
  return /^(?:safe_?)?(?:parse|validate|decode)/i.test(method) && args.some((arg) => (arg.is === 'name' || arg.is === 'member') && /(?:schema|contract|validator|shape|dto)$/i.test(arg.name));
}

/** `if not load_state(name): start(name)`: what was looked for is not there, which says nothing of the name. */
export function findsNothing({ method }: CallTerm, truth: boolean): boolean {
  return !truth && /^(?:async_?)?_?(?:get|find|fetch|load|look_?up|query|select|read)(?=[A-Z_]|$)/.test(method);
}
