// extract/dataflow: where code reads what a language model wants called, and with what: answers of OpenAI, Anthropic, Gemini, LangChain, the AI SDK.
import { modelChosen } from '../../model/dataflow.ts';
import { completion } from './completions.ts';
import type { Term } from './terms.ts';
import type { Taint } from './trace.ts';

/** By the member that is read: what it is read from. */
const members: ReadonlyMap<string, RegExp> = new Map([
  ['function', /(?:^|_)tool_?calls?$|^(?:tc|call)$/i],
  ['arguments', /(?:tool|function)_?calls?$|^(?:function|func|fn|tc|call|item)$/i],
  ['args', /(?:tool|function)_?calls?$|tool_?(?:use|invocation)$|^tc$/i],
  ['input', /tool_?(?:use|call)(?:_?block)?$|^(?:content_?)?block$/i],
]);

const calls = /(?:tool|function)_?(?:calls?|use|invocation)s?\b/i;
const parts = /\b(?:arguments|args|input)\b/;

/** A look at the text: whether there is any use in following the file for this. */
export function mayReadModelCalls(text: string): boolean {
  return calls.test(text) && parts.test(text);
}

const chosen: Taint = [{ origin: { from: 'global', name: modelChosen, path: [] }, marks: 0 }];

/** What a language model chose, or answered with. */
export function ofModel(term: Term): Taint {
  const answered = completion(term);
  return answered.length > 0 ? answered : modelCall(term);
}

/** `call.function.arguments`, `call["args"]`, `block.input`, `getattr(call, "function")`. */
function modelCall(term: Term): Taint {
  const key = keyOf(term);
  const owners = key === null ? undefined : members.get(key);
  const on = owners === undefined ? null : ownerOf(term);
  return on !== null && owners?.test(lastWord(on)) === true ? chosen : [];
}

function keyOf(term: Term): string | null {
  switch (term.is) {
    case 'member':
      return term.name;
    case 'index':
      return term.key.is === 'text' ? term.key.value : null;
    case 'call': {
      const key = term.method === 'get' ? term.args[0] : term.method === 'getattr' ? term.args[1] : undefined;
      return key?.is === 'text' ? key.value : null;
    }
    default:
      return null;
  }
}

function ownerOf(term: Term): Term | null {
  if (term.is === 'member' || term.is === 'index') return term.on;
  if (term.is !== 'call') return null;
  return term.method === 'getattr' ? (term.args[0] ?? null) : term.callee.is === 'member' ? term.callee.on : null;
}

/** `tool_calls` of `message.tool_calls[0]`. */
function lastWord(term: Term, depth = 0): string {
  if (depth > 4) return '';
  if (term.is === 'name') return term.name;
  const key = keyOf(term);
  if (key !== null && !/^\d+$/.test(key)) return key;
  const on = ownerOf(term);
  return on === null ? '' : lastWord(on, depth + 1);
}
