// README of a folder -> that what lies beside it is a demonstration, or the way to run something on one's own machine; the repository's own -> that all of it is for show.
import type { DemonstrationFact } from '../../model/compose.ts';
import type { Extractor } from '../extractor.ts';

const file = /\/readme\.(?:md|markdown)$/i;
const heading = /^#{1,4}[ \t]+([^\n]{1,200})/gm;
const demonstrates = /\bdemo(?:nstration)?\b|\b(?:run|running|start|starting|try|trying)\b.{0,40}\b(?:locally|local machine)\b/i;
const ships = /\bproduction\b|\bdeploy|\bself-?host/i;
const longest = 100_000;

const own = /^readme\.(?:md|markdown)$/i;
/** What a README says of the project itself stands before what it says of its parts. */
const beginning = 5000;
/** The sentence speaks of all of it, not of one option. */
const subject = /^\W*(?:this|these|the|it)\b(?!.{0,60}\b(?:option|mode|flag|setting|command|key|secret|password|defaults?|file|folder|section|feature)s?\b).{0,60}\b(?:is|are|was|were)\b/i;
const forShow = /\b(?:demonstration|educational)(?:,? (?:and|or|&) \w+)?(?: purposes?| only)\b/i;
const notShipped = /\bnot\b[^.!?]{0,60}\bproduction\b/i;

export const demonstrationsExtractor: Extractor = {
  topic: 'demonstrations',
  formats: ['markdown'],
  triggers: ['demo', 'locally', 'local machine', 'educational'],
  concerns: ({ path, text }) => (file.test(path) || own.test(path)) && text.length < longest,
  *extract(_document, { path, text }): Generator<DemonstrationFact> {
    if (own.test(path)) yield* wholeIn(text);
    if (!file.test(path)) return;
    const headings = [...text.replaceAll(/^```[\s\S]*?^```/gm, (code) => ' '.repeat(code.length)).matchAll(heading)];
    const found = headings.find(([, title = '']) => demonstrates.test(title));
    if (found === undefined || headings.some(([, title = '']) => ships.test(title))) return;
    yield { kind: 'demonstration', at: { start: found.index, end: found.index + found[0].length } };
  },
};

function* wholeIn(text: string): Generator<DemonstrationFact> {
  const head = text.slice(0, beginning).replaceAll(/^```[^]*?(?:^```|$(?![^]))/gm, '');
  for (const paragraph of head.split(/\n[\s>]*\n/)) {
    const sentences = paragraph.replaceAll(/[\n>*_]+/g, ' ').split(/(?<=[.!?])\s+/).map((sentence) => sentence.trim());
    const at = sentences.findIndex((sentence) => forShow.test(sentence) && subject.test(sentence));
    if (at >= 0 && sentences.slice(at, at + 3).some((sentence) => notShipped.test(sentence))) {
      yield { kind: 'demonstration', whole: true, at: { start: 0, end: 1 } };
      return;
    }
  }
}
