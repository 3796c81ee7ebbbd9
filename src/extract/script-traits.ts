// Shell scripts and supervisors' files -> what they do as a whole: those that give root up before they start the program.
import type { Extractor } from './extractor.ts';

export const scriptTraitsExtractor: Extractor = {
  topic: 'script-traits',
  formats: ['text', 'ini'],
  triggers: ['gosu', 'su-exec', 'setpriv', 'runuser', 's6-setuidgid', 'chpst', 'sudo -', 'su -', 'user=', 'chroot --userspec'],
  concerns: ({ path, text }) => /\.(?:sh|bash|conf|ini)$|(?:^|\/)[^./]+$|entrypoint|\/run$/.test(path) && text.length < 100_000,
  *extract(_document, { text }) {
    const found = /^(?!\s*#).{0,300}?(?:\b(?:gosu|su-exec|setpriv|runuser|s6-setuidgid|chpst|sudo -\w*u|su -|su \S+ -c|chroot --userspec)\b|^user\s?=\s?(?!root)\w)/m.exec(text);
    if (found !== null) yield { kind: 'script-trait', trait: 'gives-up-root', at: { start: found.index, end: found.index + found[0].length } };
  },
};
