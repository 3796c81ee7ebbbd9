// tls/plaintext-only: certificates are verified again. A server with a certificate of its own has to be made known then; where a comment says
// why it is not, nothing is changed.
import type { Fixer } from '../../src/model/fixing.ts';
import { fixOf, placesOf } from '../../src/edit/places.ts';
import { lineEnd, lineStart, replace } from '../../src/edit/text.ts';

const options = /\b(?:verify|verify_ssl|rejectUnauthorized|strictSSL)["']?\s*[=:]\s*$/;

export const fix: Fixer = (problem, textOf) => {
  if (problem.message !== 'verification-off' || !['verify', 'verify_ssl', 'rejectUnauthorized', 'strictSSL'].includes(String(problem.data?.['option']))) return null;
  return fixOf('fix-verify', false, placesOf(problem, textOf, []), ({ at, text, written }) => {
    const whole = /^(?:["']?\w+["']?\s*[=:]\s*)?(False|false)$/.exec(written);
    if (whole === null || (whole[0].length === whole[1]?.length && !options.test(text.slice(lineStart(text, at.start), at.start)))) return null;
    return at.end > lineEnd(text, at.start) || /\/\/|#/.test(text.slice(at.end, lineEnd(text, at.end))) ? null : replace(at.end - 5, at.end, whole[1] === 'False' ? 'True' : 'true');
  });
};
