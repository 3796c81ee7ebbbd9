// extract/dataflow: where code reads what a language model answered: OpenAI, Anthropic, Gemini, Ollama, LiteLLM, LangChain, and wrappers called after them.
import { modelAnswered } from '../../model/dataflow.ts';
import { interned } from '../interned.ts';
import type { CallTerm, Term } from './terms.ts';
import type { Taint } from './trace.ts';

const runs = /(?<![.\w])(?:exec|eval)\(|\bos\.(?:system|popen)\b|\bsubprocess\b|\bcreate_subprocess_shell\b|\brunIn(?:New|This)Context\b|\bchild_process\b|\bnew (?:Async)?Function\(/;
const asks = /\b(?:llm|openai|anthropic|litellm|ollama|langchain\w*|completions?|generate_content|generateText|inference)\b|_(?:llm|completion|inference)\b|\bllm_/i;

/** A look at the text: whether it may run what a model answers. */
export function mayRunCompletions(text: string): boolean {
  return runs.test(text) && asks.test(text);
}

const answered: Taint = [{ origin: { from: 'global', name: modelAnswered, path: [] }, marks: 0 }];
const nothing: Taint = [];

const models = /(?:^|_)(?:llm|chat_?model|language_?model|chat_?llm|gpt\d?\w*|chat_?gpt|openai|anthropic|claude|gemini|ollama|litellm|llm_?(?:client|provider|chain))$/i;
const asking = /^(?:inference|a?completion|complete|generate(?:_?(?:content|text|response))?|a?invoke|a?predict|chat|ask|think|respond|call|run)(?:_?async)?$/i;
const askingModels = /^(?:a?sync_)?(?:ask|call|query|run|invoke|prompt|get|generate)_?(?:the_)?(?:llm|gpt|openai|claude|gemini|chat_?gpt|chat_?completion|llm_?(?:response|answer|output)|completion)(?:_?(?:response|text|async|sync))?$|^llm_?(?:request|call|query|generate|complete|invoke)$/i;

/** `answer.choices[0].message.content`, `llm.inference(prompt)`, `ask_llm(prompt)`. */
export function completion(term: Term): Taint {
  if (term.is === 'call') return isAsked(term) ? answered : nothing;
  const key = term.is === 'member' ? term.name : term.is === 'index' && term.key.is === 'text' ? term.key.value : '';
  return (key === 'content' || key === 'text') && isChoice(term) ? answered : nothing;
}

const verbs = new Map<string, 'model' | 'asks' | 'other'>(); // a file has few names and many calls
const mostVerbs = 20_000;

function verbOf(method: string): 'model' | 'asks' | 'other' {
  const known = verbs.get(method);
  if (known !== undefined) return known;
  const verb = askingModels.test(method) ? 'model' : asking.test(method) ? 'asks' : 'other';
  if (verbs.size < mostVerbs) verbs.set(interned(method), verb);
  return verb;
}

function isAsked({ callee, method }: CallTerm): boolean {
  const verb = verbOf(method);
  return verb === 'model' || (verb === 'asks' && callee.is === 'member' && models.test(lastWord(callee.on)));
}

function lastWord(term: Term): string {
  return term.is === 'name' || term.is === 'member' ? term.name : '';
}

/** Stands in one of the choices that the model gave. */
function isChoice(term: Term): boolean {
  let at: Term = term;
  for (let depth = 0; depth < 6 && (at.is === 'member' || at.is === 'index'); depth++) {
    const key = at.is === 'member' ? at.name : at.key.is === 'text' ? at.key.value : '';
    if (key === 'choices') return true;
    at = at.on;
  }
  return false;
}
