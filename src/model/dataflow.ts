// Facts about where values go inside a function, in words that fit both languages. `link/dataflow.ts` joins them across functions.
import type { Range } from './range.ts';
import type { Value } from './value.ts';

/** What happened to a value on its way, as bits that add up. */
export const Mark = {
  basename: 1, // folders cut off: os.path.basename, secure_filename
  number: 2, // a number, a UUID, a date: nothing that could steer anything
  digest: 4, // hashed: the caller cannot choose what comes out
  checked: 8, // compared with what is allowed, and refused otherwise
  joined: 16, // part of a longer text
  after: 32, // stands behind something the caller did not write
  path: 64, // a pathlib path
  resolved: 128, // `..` and links are worked out
  encoded: 256, // quoted or escaped for where it goes
  development: 512, // only where a test for development holds
  schema: 1024, // went through a validator
  content: 2048, // bytes or text of a file, not its name
  glued: 8192, // stands behind other words of the same file or folder name
  narrowed: 4096, // an exception that was told to be of one kind
  named: 16384, // what stands behind it says which file it is: `<x>/config.json`
  suffixed: 65536, // other words of the same name stand behind it: `<x>.tar.gz`
  undotted: 131072, // refused where it holds `..`
  dotless: 16777216, // every dot taken out of it
  rooted: 262144, // stands where an absolute path takes the place of all that is before it: pathlib's `/`, os.path.join, path.resolve
  relative: 524288, // refused where it is absolute, or made relative
  identifier: 1048576, // letters, digits and underscores alone are left of it
  cleaned: 2097152, // went through a function of the project that is called after cleaning or quoting, and that nobody understood
  decoded: 4194304, // from base64 or percent signs: what could hold no slash may hold one now
  armoured: 8388608, // written as base64 or hexadecimal digits, which steer nothing until somebody decodes them
  lexical: 33554432, // compared with the folder it must stand in word by word: `..` passes unless it is worked out
  text: 67108864, // no object, and so no operator of a query: made a text, or known to be one
  fixed: 134217728, // a record of which a field that gives rights was set by the program, or taken out
  absolute: 32768, // refused unless it is an absolute path: any file is meant
} as const;

/** Where a value comes from. `path` are the members read from it: `req.body.name` is `['body', 'name']`; a method's name ends in `()`. */
export type Origin =
  | { readonly from: 'parameter'; readonly index: number; readonly path: readonly string[] }
  | { readonly from: 'global'; readonly name: string; readonly path: readonly string[] } // 'flask.request', 'self.request'
  | { readonly from: 'result'; readonly call: number; readonly path: readonly string[] } // of `calls[call]`
  | { readonly from: 'own'; readonly path: readonly string[] } // fields of the object whose method it is: `self.x` is `['x']`
  | { readonly from: 'kept'; readonly call: number; readonly path: readonly string[] } // what the method that `calls[call]` runs put into fields of its object
  | { readonly from: 'exception'; readonly types: readonly string[]; readonly path: readonly string[] }; // caught; no types: any

/** The global that stands for what a language model chose, where code reads its answer: `tool_call.function.arguments`. */
export const modelChosen = 'model';

/** The global that stands for the text that a language model answered with. */
export const modelAnswered = 'completion';

/** The name of a parameter, or of an argument, that holds all that have names: `**kwargs`. */
export const rest = '**';

/** The name of a parameter that holds all that have none: `*args`. */
export const others = '*';

export interface Trace {
  readonly origin: Origin;
  readonly marks: number; // of Mark
  readonly slots?: readonly string[]; // it stands in a record, tuple or list, under this name or number (`*`: any); in one of those again, outermost first
  readonly tests?: readonly number[]; // calls that were asked about it before it went on
  readonly demands?: readonly number[]; // calls that it went through first, and that may have thrown
}

export type SinkKind =
  | 'path-read' | 'path-write' | 'path-delete' // opened, served, written, removed; program: of a command without a shell, name and arguments
  | 'sql' | 'filter' // text of a query; a document store's filter
  | 'command' | 'program' | 'template' | 'code' | 'deserialize' | 'url' | 'html'
  | 'record' // fields of a person's record that give rights
  | 'response' | 'answer' | 'log'; // answer: returned or yielded, which answers where the function is a handler

/** A parameter of the function must come to this; `omitted`: what it comes to where a call leaves it out. */
export interface ParameterTest {
  readonly parameter: number;
  readonly truth: boolean;
  readonly omitted: boolean | null;
}

export interface SinkFact {
  readonly sink: SinkKind;
  readonly name: string; // what is called, as known to its users: 'os.remove'
  readonly traces: readonly Trace[];
  readonly when?: readonly ParameterTest[]; // reached only then
  readonly at: Range;
}

/** An argument: true or false as written, an own parameter, or anything. */
export interface PassedFact {
  readonly at: number | string;
  readonly is: boolean | Omit<ParameterTest, 'truth'> | null;
}

export interface CallFact {
  readonly callee: Value;
  readonly args: readonly { readonly at: number | string; readonly traces: readonly Trace[] }[]; // by position or by name
  readonly on?: readonly Trace[]; // what the object whose method is called holds
  readonly passed?: readonly PassedFact[]; // absent where some are spread
  readonly when?: readonly ParameterTest[];
  readonly at: Range;
}

export interface ParameterFact {
  readonly name: string;
  readonly annotation?: string; // the type as written
  readonly plain?: readonly string[]; // members that its type says are numbers, truth values or dates
  readonly source?: string; // what the framework puts there: 'Query', '@Body', 'UploadFile'
  readonly dependency?: Value; // what `Depends(…)` names
}

/** What a function does with what it is given. Only functions in which something flows. */
export interface DataflowFact {
  readonly kind: 'dataflow';
  readonly symbol: string;
  readonly parameters: readonly ParameterFact[]; // without self
  readonly sinks: readonly SinkFact[];
  readonly calls: readonly CallFact[];
  readonly returns: readonly Trace[];
  readonly keeps?: readonly Trace[]; // in fields of its object, each in the slot of its name
  readonly tested: readonly number[]; // parameters that it compares with what is allowed
  readonly testedParts?: readonly { readonly parameter: number; readonly parts: readonly string[] }[]; // of those that it looks at in parts alone: `headers` of a request
  readonly weak?: readonly WeakTest[];
  readonly throws?: true;
  readonly asksRights?: true; // tests a role or permission
  readonly imports?: readonly LateImport[];
  readonly at: Range;
}

/** A parameter of which the whole function is understood to test nothing that holds it to anything; `marks`: what little it says. */
export interface WeakTest {
  readonly parameter: number;
  readonly marks: number;
}

/** What a function imports when it runs. The module's facts may lack it: bodies without a word of interest are passed over there. */
export interface LateImport {
  readonly from: string;
  readonly imported: string | null;
  readonly local: string;
  readonly late?: boolean;
  readonly at: Range;
}

/** What is left of the slots where a member is read: null where it is another part. A method may give the whole record back. */
export function within(slots: readonly string[], member: string): readonly string[] | null {
  if (wholes.has(member)) return slots;
  const [first, ...rest] = slots;
  return first === member || member === '*' || (first === '*' && /^\d+$/.test(member)) ? rest : null;
}

const wholes: ReadonlySet<string> = new Set(['dict()', 'model_dump()', 'to_dict()', 'toJSON()', 'toObject()', 'copy()', 'values()', 'items()']);

/** What somebody has looked at and let pass steers nothing any more; a password that is written or asked for stays what was typed. */
export function isSpent(kind: SinkKind, marks: number, slots: readonly string[] | undefined): boolean {
  const typed = kind === 'filter' && /^(?:password|passwd|pwd)$/i.test(slots?.at(-1) ?? '');
  return (marks & (Mark.number | Mark.digest | (typed ? 0 : Mark.checked))) !== 0;
}
