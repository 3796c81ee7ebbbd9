// The text of a build's RUN -> what it fetches without looking at certificates. https://curl.se/docs/manpage.html#-k
import type { TlsVerifyFact } from '../model/fact.ts';
import type { Range } from '../model/range.ts';
import { literal } from './interpolation.ts';
import { verificationFacts } from './switches.ts';

const assignment = /(?:^|[\s;&|(])(\w{3,60})=(["']?)(\w{1,8})\2(?=[\s;&|)]|$)/g;
/** One call with its arguments, to the end of the command. */
const client = /\b(curl|wget)(?=\s)((?:"[^"]*"|'[^']*'|[^;&|"'])*)/g;
/** Letters before or behind `k` that stand alone: `-o` and its like take the rest as their value. */
const uncheckedCurl = /\s(?:-[fsSLgvi#IjJOlnNpqRaBG0-6]*k[A-Za-z#]*|--insecure)(?=\s|$)/;
const uncheckedWget = /\s--no-check-certificate(?=\s|$)/;
const plain = /^http:|^https?:\/\/(?:localhost|127\.|\[::1\])/;

/** Text of the instruction, and where it begins. */
export function* uncheckedDownloads(text: string, start: number): Generator<TlsVerifyFact> {
  if (/VERIFY|REJECT_UNAUTHORIZED|STRICT_SSL/i.test(text)) {
    for (const match of text.matchAll(assignment)) {
      const at = rangeOf(start + match.index + match[0].indexOf(match[1] ?? ''), (match[1] ?? '').length + (match[3] ?? '').length + 1);
      for (const fact of verificationFacts(match[1] ?? '', literal(match[3] ?? '', at), at)) yield { ...fact, building: true };
    }
  }
  if (!/\s-\w*k|--insecure|--no-check-certificate/.test(text)) return;
  for (const match of text.matchAll(client)) {
    const [whole, program, args = ''] = match;
    if (!(program === 'curl' ? uncheckedCurl : uncheckedWget).test(args) || isPlain(args)) continue;
    const at = rangeOf(start + match.index, whole.trimEnd().length);
    yield { kind: 'tls-verify', option: program === 'curl' ? 'curl --insecure' : 'wget --no-check-certificate', value: literal(true, at), offWhen: 'always', guards: [], building: true, at };
  }
}

/** Every address that it names is without TLS, or of the builder itself. */
function isPlain(args: string): boolean {
  const addresses = args.match(/https?:\/\/[^\s"']+/g) ?? [];
  return addresses.length > 0 && addresses.every((address) => plain.test(address));
}

function rangeOf(start: number, length: number): Range {
  return { start, end: start + length };
}
