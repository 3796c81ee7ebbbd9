// Shell scripts and supervisors' files -> what they do as a whole: those that give root up before they start the program.
import type { Extractor } from './extractor.ts';

/** On a line that is no comment: a program that changes the user, gunicorn told to, or supervisor's `user=`. */
const dropsRoot = /^(?![ \t]*#)(?:.{0,300}?(?:\b(?:gosu|su-exec|setpriv|runuser|s6-setuidgid|chpst)\b|\b(?:sudo -\w{0,5}u|su -|su \w{1,40} -c|exec su|chroot --userspec)(?=[\s=-])|\bgunicorn\b.{0,300}\s(?:--user|-u)[ =])|[ \t]*--user[ =]|user\s?=\s?(?!root)\w)/m;

export const scriptTraitsExtractor: Extractor = {
  topic: 'script-traits',
  formats: ['text', 'ini'],
  triggers: ['gosu', 'su-exec', 'setpriv', 'runuser', 's6-setuidgid', 'chpst', 'sudo -', 'su -', 'user=', 'chroot --userspec', 'exec su', '--user', 'gunicorn'],
  concerns: ({ path, text }) => /\.(?:sh|bash|conf|ini)$|(?:^|\/)[^./]+$|entrypoint|\/run$/.test(path) && text.length < 100_000,
  *extract(_document, { text }) {
    const found = dropsRoot.exec(text);
    if (found !== null) yield { kind: 'script-trait', trait: 'gives-up-root', at: { start: found.index, end: found.index + found[0].length } };
  },
};
