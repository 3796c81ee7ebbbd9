// systemd's service files -> what they start, and whether systemd starts it again.
import type { UnitFact } from '../model/unit.ts';
import type { Extractor } from './extractor.ts';

const file = /\.service$/;
const longest = 50_000;

export const unitsExtractor: Extractor = {
  topic: 'units',
  formats: ['text', 'ini'],
  triggers: ['execstart'],
  concerns: ({ path, text }) => file.test(path) && text.length < longest,
  *extract(_document, { text }): Generator<UnitFact> {
    const start = /^ExecStart=[ \t]*[-@:+!]{0,3}(.{1,1000})$/m.exec(text);
    if (start === null || /^Type=[ \t]*oneshot\b/m.test(text)) return;
    yield { kind: 'unit', command: start[1]?.trim() ?? '', restarts: /^Restart=[ \t]*(?!no\b)\w/m.test(text), at: { start: start.index, end: start.index + start[0].length } };
  },
};
