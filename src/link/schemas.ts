// link: what a zod schema leaves a caller to choose in a field of what it describes. https://zod.dev/api
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { targetOf } from './classes.ts';

/** `free`: any text or object; `narrow`: a number, one of listed words, a pattern or a check of the project's own. */
export type Leeway = 'free' | 'narrow';

interface Schema {
  readonly path: string;
  readonly root: string; // 'string', 'object', 'array', …
  readonly args: readonly Value[];
  readonly calls: readonly { readonly name: string; readonly args: readonly Value[] }[]; // what is chained to it, the first innermost
  readonly base?: Value; // a schema by name, where the chain does not start with zod itself
}

const deepest = 12;
const narrowRoots = /^(?:number|int|int32|uint32|float32|float64|bigint|boolean|stringbool|date|enum|nativeEnum|literal|null|undefined|void|never|nan|uuid|uuidv4|guid|cuid2?|ulid|nanoid|email|ipv?[46]?|cidrv?[46]|iso|e164|templateLiteral|file)$/;
const narrowCalls = /^(?:regex|refine|superRefine|check|uuid|guid|cuid2?|ulid|nanoid|email|ip|cidr|datetime|date|time|duration|base64|base64url|jwt|transform|pipe|brand)$/;
const wrapping = /^(?:array|optional|nullable|nullish|readonly|lazy|promise|set|preprocess|partialRecord)$/;

/** Null where the schema says nothing of the field, or cannot be read. */
export function leewayOf(project: Project, path: string, schema: Value, members: readonly string[], depth = 0): Leeway | null {
  const read = depth > deepest ? null : readSchema(path, schema);
  if (read === null) return null;
  if (read.calls.some(({ name }) => narrowCalls.test(name))) return 'narrow';
  if (read.base !== undefined) return named(project, read, read.base, members, depth);
  if (narrowRoots.test(read.root)) return 'narrow';
  if (wrapping.test(read.root)) return within(project, read, read.args.slice(-1), members, depth);
  switch (read.root) {
    case 'object':
    case 'strictObject':
    case 'looseObject':
      return ofObject(project, read, members, depth);
    case 'union':
    case 'discriminatedUnion':
    case 'intersection':
    case 'tuple':
      return within(project, read, read.args.flatMap((arg) => (arg.kind === 'list' ? arg.items : [arg])), members, depth);
    case 'record':
    case 'map':
      return within(project, read, read.args.slice(-1), members.slice(1), depth);
    default:
      return 'free'; // string, any, unknown, json, custom, …
  }
}

/** One that leaves a choice is enough. */
function within(project: Project, { path }: Schema, schemas: readonly Value[], members: readonly string[], depth: number): Leeway | null {
  const each = schemas.filter(({ kind }) => kind !== 'literal').map((schema) => leewayOf(project, path, schema, members, depth + 1));
  return each.includes('free') ? 'free' : each.includes('narrow') ? 'narrow' : null;
}

function named(project: Project, read: Schema, base: Value, members: readonly string[], depth: number): Leeway | null {
  const added = ofChained(project, read, members, depth);
  if (added !== null) return added;
  const target = targetOf(project, read.path, base);
  const bound = target?.kind === 'bindings' ? target.bindings.at(-1)?.value : target?.kind === 'value' ? target.value : undefined;
  return target === null || bound === undefined || !('path' in target) ? null : leewayOf(project, target.path, bound, members, depth + 1);
}

function ofObject(project: Project, read: Schema, members: readonly string[], depth: number): Leeway | null {
  const [field, ...rest] = members.filter((member) => !/^(?:\*|\d+|\w+\(\))$/.test(member)); // also of each of a list that is mapped
  if (field === undefined) return 'free';
  const added = ofChained(project, read, members, depth);
  if (added !== null) return added;
  const own = entry(read.args[0], field);
  return own === undefined ? null : leewayOf(project, read.path, own, rest, depth + 1);
}

/** Fields that `.extend({ … })` or `.merge(other)` put in place of those before. */
function ofChained(project: Project, { path, calls }: Schema, members: readonly string[], depth: number): Leeway | null {
  const [field, ...rest] = members.filter((member) => !/^(?:\*|\d+)$/.test(member));
  for (const { name, args } of [...calls].reverse()) {
    const [given] = args;
    if (field === undefined || given === undefined) continue;
    if (name === 'extend' || name === 'safeExtend' || name === 'augment') {
      const own = entry(given, field);
      if (own !== undefined) return leewayOf(project, path, own, rest, depth + 1);
    } else if (name === 'merge' || name === 'and' || name === 'or') {
      const other = leewayOf(project, path, given, members, depth + 1);
      if (other !== null) return other;
    }
  }
  return null;
}

function entry(map: Value | undefined, field: string): Value | undefined {
  return map?.kind === 'map' ? map.entries.findLast(({ key }) => key.kind === 'literal' && key.value === field)?.value : undefined;
}

/** `z.string().min(1).optional()`: from the outside in. */
function readSchema(path: string, schema: Value): Schema | null {
  const calls: { readonly name: string; readonly args: readonly Value[] }[] = [];
  let at = schema;
  for (let steps = 0; steps < 40; steps++) {
    if (at.kind !== 'call' || at.callee.kind !== 'member') return at.kind === 'name' || at.kind === 'member' ? { path, root: '', args: [], calls: calls.reverse(), base: at } : null;
    const { on, name } = at.callee;
    if (isZod(on)) return { path, root: name, args: at.args, calls: calls.reverse() };
    calls.push({ name, args: at.args });
    at = on;
  }
  return null;
}

/** `z`, `zod`, `z.coerce`, `z.iso`. */
function isZod(value: Value): boolean {
  if (value.kind === 'name') return /^(?:z|zod|zod\w?)$/i.test(value.name);
  return value.kind === 'member' && /^(?:coerce|iso|z)$/.test(value.name) && isZod(value.on);
}
