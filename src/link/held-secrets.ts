// link: an object of settings -> which of its fields hold credentials, also where it is a list of such objects.
import type { FieldFact } from '../model/fact.ts';
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import type { ClassAt } from './classes.ts';
import { findField, instanceClass, lineage, ownClass } from './classes.ts';
import { resolveName } from './names.ts';

const secret = /(?:^|_)(?:secret|token|tokens|password|passwd|api_?keys?|access_?key|private_?key|secret_?key)(?:_|$)/i;
const describing = /url|path|file|name|expire|ttl|algorithm|length|max_|min_|limit|type|header|enabled|model|count|budget|size|env|_tokens|^tokens|hash/i;

/** Names of the fields of what `value` is an instance of, or a list or map of instances of. */
export function secretsWithin(project: Project, path: string, value: Value): string[] {
  const owner = instanceClass(project, path, value) ?? elementClass(project, path, value);
  return owner === null ? [] : secretFields(project, owner);
}

/** Names of the credentials that are written where an object of what `value` makes is written: records do that, other classes say their name. */
export function secretsShown(project: Project, path: string, value: Value): string[] {
  const owner = instanceClass(project, path, value);
  if (owner === null) return [];
  const classes = lineage(project, owner);
  const isRecord = classes.some(({ class: { bases, decorators } }) => bases.some((base) => record.test(lastWord(base))) || decorators.some((each) => /^(?:dataclass|define|frozen|attrs?|s)$/.test(lastWord(each))));
  if (!isRecord || classes.some(({ class: { methods } }) => methods.some((name) => /__(?:repr|str|repr_args)__$/.test(name)))) return [];
  return secretFields(project, owner);
}

const record = /^(?:BaseModel|BaseSettings|SQLModel|TypedDict|NamedTuple|GenericModel|RootModel|Struct)$/;

function lastWord(value: Value): string {
  return value.kind === 'call' ? lastWord(value.callee) : value.kind === 'name' || value.kind === 'member' ? value.name : '';
}

/** Those that hold credentials, and are not of a type that hides what it holds or answers yes or no. */
export function secretFields(project: Project, owner: ClassAt): string[] {
  const fields = lineage(project, owner).flatMap((each) => each.class.fields);
  return [...new Set(fields.filter(isSecretField).map(({ name }) => name))];
}

function isSecretField({ name, annotation = '' }: FieldFact): boolean {
  return secret.test(name) && !describing.test(name) && !/Secret|\b(?:bool|int|float)\b/.test(annotation);
}

/** `settings.platforms` where the class says `platforms: List[Platform]`. */
function elementClass(project: Project, path: string, value: Value): ClassAt | null {
  if (value.kind !== 'member') return null;
  const owner = ownClass(project, path, value.on) ?? instanceClass(project, path, value.on) ?? annotatedClass(project, path, value.on);
  const held = owner === null ? null : findField(project, owner, value.name);
  return held === null ? null : listed(project, held.path, held.field.annotation);
}

/** `container.settings` of a class that declares `settings: Settings = property_of(…)`. */
function annotatedClass(project: Project, path: string, value: Value): ClassAt | null {
  if (value.kind !== 'member') return null;
  const owner = instanceClass(project, path, value.on);
  const held = owner === null ? null : findField(project, owner, value.name);
  return held === null ? null : named(project, held.path, held.field.annotation);
}

function listed(project: Project, path: string, annotation = ''): ClassAt | null {
  return named(project, path, /^(?:\w{1,10}\.)?(?:[Ll]ist|[Ss]equence|[Tt]uple)\[\s*["']?([A-Z]\w{1,60})/.exec(annotation)?.[1] ?? /^(?:\w{1,10}\.)?[Dd]ict\[[^,\]]{1,30},\s*["']?([A-Z]\w{1,60})["']?\]/.exec(annotation)?.[1]);
}

function named(project: Project, path: string, name: string | undefined): ClassAt | null {
  const target = name === undefined || !/^[A-Z]\w*$/.test(name) ? null : resolveName(project, path, name);
  return target?.kind === 'class' ? target : null;
}
