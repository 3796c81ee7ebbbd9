// extract/python: document -> LostPromiseFact: tasks that are started and kept nowhere. Read as text, because the parser passes over most bodies.
// https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task: the event loop keeps weak references only
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { closedAt, goesOn } from './statement-text.ts';
import { isQuoted } from './try-text.ts';

export const lostTasksExtractor: Extractor = { topic: 'lost-tasks', formats: ['python'], triggers: ['asyncio.create_task(', 'asyncio.ensure_future('], inside: [], concerns: ({ text }) => bare.test(text), extract };

const bare = /^[ \t]{0,80}(?:asyncio|loop|asyncio\.get_(?:event|running)_loop\(\))\.(?:create_task|ensure_future|gather)\(/m;
const started = /^([ \t]{0,80})((?:asyncio|loop|asyncio\.get_(?:event|running)_loop\(\))\.(create_task|ensure_future|gather))\(/gm;
const most = 30;

function* extract(document: Document, { text }: SourceFile): Iterable<Fact> {
  if (document.kind !== 'python' || !bare.test(text)) return;
  let count = 0;
  for (const match of text.matchAll(started)) {
    const [whole, indent = '', what = '', name] = match;
    const start = match.index + indent.length;
    if (count >= most || goesOn(text, match.index) || isChained(text, match.index + whole.length) || isQuoted(text, match.index)) continue;
    count++;
    yield { kind: 'lost-promise', how: name === 'gather' ? 'gather' : 'task', what, at: { start, end: start + what.length } };
  }
}

/** `create_task(…).add_done_callback(…)` */
function isChained(text: string, from: number): boolean {
  const end = closedAt(text, from);
  return end !== null && text[end] === '.';
}
