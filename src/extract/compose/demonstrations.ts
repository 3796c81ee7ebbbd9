// README of a folder -> that what lies beside it is a demonstration, or the way to run something on one's own machine.
import type { DemonstrationFact } from '../../model/compose.ts';
import type { Extractor } from '../extractor.ts';

const file = /\/readme\.(?:md|markdown)$/i;
const heading = /^#{1,4}[ \t]+([^\n]{1,200})/gm;
const demonstrates = /\bdemo(?:nstration)?\b|\b(?:run|running|start|starting|try|trying)\b.{0,40}\b(?:locally|local machine)\b/i;
const ships = /\bproduction\b|\bdeploy|\bself-?host/i;
const longest = 100_000;

export const demonstrationsExtractor: Extractor = {
  topic: 'demonstrations',
  formats: ['markdown'],
  triggers: ['demo', 'locally', 'local machine'],
  concerns: ({ path, text }) => file.test(path) && text.length < longest,
  *extract(_document, { path, text }): Generator<DemonstrationFact> {
    if (!file.test(path)) return;
    const headings = [...text.replaceAll(/^```[\s\S]*?^```/gm, (code) => ' '.repeat(code.length)).matchAll(heading)];
    const found = headings.find(([, title = '']) => demonstrates.test(title));
    if (found === undefined || headings.some(([, title = '']) => ships.test(title))) return;
    yield { kind: 'demonstration', at: { start: found.index, end: found.index + found[0].length } };
  },
};
