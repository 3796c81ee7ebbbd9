// extract/python: code as text -> ModelCodeFact: models whose own code is fetched from a hub and run, at whatever version lies there.
import type { SourceFile } from '../../model/file.ts';
import type { ModelCodeFact } from '../../model/wiring.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';

const allowed = /\btrust_remote_code\s?=\s?True\b/g;
/** https://huggingface.co/docs/transformers/models#custom-models */
const opening = /(?<![\w.])([\w.]{0,60}\b(?:from_pretrained|pipeline|SentenceTransformer|CrossEncoder|LLM|AsyncEngineArgs|EngineArgs))\(/g;
const widest = 600;

export const modelCodeExtractor: Extractor = { topic: 'model-code', formats: ['python'], triggers: ['trust_remote_code'], inside: [], concerns: ({ text }) => /\btrust_remote_code\s?=\s?True\b/.test(text), extract };

function* extract(_document: Document, { text }: SourceFile): Iterable<ModelCodeFact> {
  for (const { index } of text.matchAll(allowed)) {
    const start = Math.max(0, index - widest);
    const call = [...text.slice(start, index).matchAll(opening)].at(-1);
    if (call === undefined || isCommented(text, index)) continue;
    const from = start + call.index + call[0].length;
    const end = closing(text, from);
    const args = end === null || end < index ? null : text.slice(from, end);
    if (args === null || fixed.test(args)) continue;
    yield { kind: 'model-code', name: call[1] ?? '', at: { start: from - call[0].length, end: (end ?? from) + 1 } };
  }
}

/** A revision, what lies on the disk, and a folder of the program's own. */
const fixed = /\b(?:code_)?revision\s?=(?!=)|\blocal_files_only\s?=\s?True|^\s{0,40}(?:\w{1,40}\s?=\s?)?r?f?["'](?:\.{0,2}\/|[A-Z]:|models?\/|pretrained)|^\s{0,40}[\w.]{0,40}(?:_dir|_path|_folder|Path|Dir)\b/;

function isCommented(text: string, at: number): boolean {
  return /^[ \t]{0,80}#/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}

/** Where the bracket that stands open before `from` closes. */
function closing(text: string, from: number): number | null {
  let depth = 1;
  for (let at = from; at < text.length && at < from + widest * 2; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return null;
}
