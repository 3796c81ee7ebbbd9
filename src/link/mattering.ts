// link: whether what came to a place steers anything there, and fields that leave a caller no choice.
import { Mark, type DataflowFact, type Origin, type SinkKind } from '../model/dataflow.ts';
import type { ClassFact, FieldFact } from '../model/fact.ts';
import { plain } from './request.ts';

/** A type or pattern that leaves no choice. */
export function isHeldTo({ annotation = '', patterned }: FieldFact): boolean {
  return patterned === true || plain.test(annotation) || /Literal|Enum|constr|pattern|regex/.test(annotation);
}

/** Of a form or serializer (Django, its REST framework) the fields that let any text through. */
export function textFieldsOf({ bases, fields, methods }: ClassFact): readonly string[] {
  const isForm = bases.some((base) => (base.kind === 'name' || base.kind === 'member') && /(?:Serializer|Form)$/.test(base.name));
  return !isForm ? [] : fields.filter(({ name, value }) => value?.kind === 'call' && isText(value) && !methods.some((method) => method === `validate_${name}` || method === `clean_${name}`)).map(({ name }) => name);
}

function isText({ callee, named }: Extract<NonNullable<FieldFact['value']>, { kind: 'call' }>): boolean {
  return (callee.kind === 'name' || callee.kind === 'member') && /^(?:Char|Text|JSON|Dict|List)Field$/.test(callee.name) && !named.some(({ name }) => name === 'validators' || name === 'choices');
}

/** A number of what a validator gave back: `store({ part: number })` with `parsed.data`. An unchecked body is what it is, whatever its type says. */
export function isTypedPlain({ parameters }: DataflowFact, origin: Origin, marks: number): boolean {
  if (origin.from !== 'parameter' || (marks & Mark.schema) === 0) return false;
  const [member] = origin.path;
  return member !== undefined && parameters[origin.index]?.plain?.includes(member) === true;
}

const places: Partial<Record<SinkKind, RegExp>> = {
  'url': /^(?:ur[il]|baseURL|host(?:name)?|href|origin|\*|0)$/,
  'sql': /^(?:text|sql|query|statement|\*|0)$/,
  'template': /^(?:template|source|text|\*|0)$/,
  'path-read': /^(?:path|file(?:name)?|src|\*|0)$/,
  'path-write': /^(?:path|paths|outtmpl|file(?:name)?|dst|dest|\*|0)$/,
  'path-delete': /^(?:path|file(?:name)?|\*|0)$/,
};

/** Of a record that is handed over whole, only some parts steer: the address of a request, not its body. */
export function mattersIn(sink: SinkKind, slots: readonly string[] | undefined): boolean {
  const [slot] = slots ?? [];
  return slot === undefined || (places[sink]?.test(slot) ?? true);
}

const steered = /^(?:path-|sql|command|program|template|code|url|html)/;

/** Refused with `..` in it: it stays in its folder unless it may be an absolute path that takes the folder's place. Digits of base64 steer nothing. */
export function isContained(sink: SinkKind, marks: number): boolean {
  if ((marks & (Mark.armoured | Mark.decoded)) === Mark.armoured) return steered.test(sink);
  if ((marks & Mark.lexical) !== 0 && ((marks & Mark.resolved) !== 0 || !sink.startsWith('path-'))) return true;
  const startsAnew = (marks & Mark.rooted) !== 0 && (marks & Mark.relative) === 0;
  if ((marks & Mark.undotted) !== 0) return !sink.startsWith('path-') || !startsAnew;
  return (marks & Mark.dotless) !== 0 && sink.startsWith('path-') && (marks & (Mark.after | Mark.relative)) !== 0 && !startsAnew;
}

/** Whether what is read of an exception is its text. As JSON an error of JavaScript is an empty record. */
export function speaks(path: string, { members: [first], marks }: { readonly members: readonly string[]; readonly marks: number }): boolean {
  return first === undefined ? path.endsWith('.py') || (marks & Mark.joined) !== 0 : spoken.test(first);
}

/** An error of JavaScript that is sent as it is. */
export function isWhole(path: string, { members, marks }: { readonly members: readonly string[]; readonly marks: number }): boolean {
  return members.length === 0 && !path.endsWith('.py') && (marks & Mark.joined) === 0;
}

const spoken = /^(?:\*|args|message|msg|reason|stack|stderr|stdout|output|sqlMessage|sql|detail|details|data|body|description|cause|errmsg|error|errors|hint|orig|original_exception|strerror|text|statusText|toString\(\)|__cause__|__traceback__)$/;

/** `{ where: { email } }` asks for the e-mail as `{ email }` does. */
export function fieldOf(slots: readonly string[] | undefined): string | undefined {
  return slots?.[0] === 'where' ? (slots[1] ?? 'where') : slots?.[0];
}
