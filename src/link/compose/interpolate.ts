// Text of a Compose file -> what it comes to with the variables that are known. https://docs.docker.com/reference/compose-file/interpolation/
import { closingBrace } from '../../model/braces.ts';

/** What nobody says, as it reads in a text. */
export const open = '\u{fffd}';

const reference = /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-?+])|(?=\})))/y;
const deepest = 5;

/** `known`: the `.env` beside the project. Variables that nothing gives a value to become `open`. */
export function interpolated(text: string, known: (name: string) => string | undefined, depth = 0): string {
  let result = '';
  let at = 0;
  while (at < text.length) {
    const dollar = text.indexOf('$', at);
    if (dollar < 0 || depth > deepest) return result + text.slice(at);
    result += text.slice(at, dollar);
    reference.lastIndex = dollar;
    const match = reference.exec(text);
    if (match === null) {
      result += '$';
      at = dollar + 1;
      continue;
    }
    const [, escaped, bare, braced, operator = ''] = match;
    at = reference.lastIndex;
    if (escaped !== undefined) result += '$';
    else if (bare !== undefined) result += known(bare) ?? open;
    else {
      const close = closingBrace(text, at);
      if (close < 0) return result + text.slice(dollar);
      const value = known(braced ?? '');
      result += chosen(value, operator, () => interpolated(text.slice(at, close), known, depth + 1));
      at = close + 1;
    }
  }
  return result;
}

function chosen(value: string | undefined, operator: string, rest: () => string): string {
  const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'));
  if (operator.endsWith('+')) return isSet ? rest() : value === undefined ? open : '';
  if (operator.endsWith('-')) return isSet ? (value ?? '') : rest();
  return value ?? open;
}
