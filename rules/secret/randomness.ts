// Secret rules' measure of chance: does a string look drawn at random, or composed by somebody? Input: text. Output: numbers and answers.

/** Pairs of letters that make up 89% of the pairs in English words and identifiers, and 30% of those in random letters. */
const commonPairs = new Set(
  ('a:bcdgilmnprstuvy b:aeiloru c:acehiklortu d:aeiosu e:abcdefglmnprstvx f:aefilo g:aehir h:aeio i:abcdefglmnoprstvz k:eis ' +
    'l:adeilostuy m:abeiop n:acdefginost o:abcdglmnoprstuvw p:aeiloprstu q:u r:acdegimorstuy s:acehilopstu t:acehilorstuy ' +
    'u:abceilmnprst v:aei w:aei y:p z:e')
    .split(' ')
    .flatMap((group) => [...group.slice(2)].map((second) => group[0]! + second)),
);

/** Shannon entropy in bits a character (C. E. Shannon, 1948), over UTF-16 code units. */
export function entropy(text: string): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** The share of neighbouring letters that English and identifiers favour; 0.5 when there are fewer than four pairs. */
export function wordiness(text: string): number {
  const lower = text.toLowerCase();
  let pairs = 0;
  let common = 0;
  for (let at = 0; at + 1 < lower.length; at++) {
    if (!isLetter(lower.charCodeAt(at)) || !isLetter(lower.charCodeAt(at + 1))) continue;
    pairs++;
    if (commonPairs.has(lower.slice(at, at + 2))) common++;
  }
  return pairs < 4 ? 0.5 : common / pairs;
}

const hexadecimal = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isHex(text: string): boolean {
  return hexadecimal.test(text);
}

export function isUuid(text: string): boolean {
  return uuid.test(text);
}

/**
 * Looks drawn at random: as many different characters as chance gives, and, where there are letters enough to tell,
 * not the letter pairs of words. Meant for 12 characters and more.
 */
export function looksRandom(text: string): boolean {
  const letters = count(text, isLetter);
  const digits = count(text, isDigit);
  if (isHex(text)) return digits >= 3 && letters >= 2 && text.length >= 16 && entropy(text) >= 2.9;
  const least = Math.min(3.3, Math.log2(text.length) - 0.75);
  if (entropy(text) < least) return false;
  const words = wordiness(text);
  if (digits === 0) return text.length >= 16 && words < 0.5 && turns(text) >= text.length / 6;
  const shuffled = turns(text) / text.length;
  return words < 0.62 || (shuffled >= 0.4 && words < 0.8);
}

/** Letters of one case that form no word, as in Google's application passwords; 14 characters and more. */
export function looksScrambled(text: string): boolean {
  return text.length >= 12 && /^[A-Za-z]+$/.test(text) && entropy(text) >= 2.9 && wordiness(text) <= (turns(text) >= 3 ? 0.42 : text.length >= 14 ? 0.36 : 0);
}

/** How often the class (lower, upper, digit, other) changes from one character to the next. */
export function turns(text: string): number {
  let changes = 0;
  for (let at = 1; at < text.length; at++) {
    if (classOf(text.charCodeAt(at)) !== classOf(text.charCodeAt(at - 1))) changes++;
  }
  return changes;
}

/** How many of lower case, upper case, digits and other characters occur. */
export function classes(text: string): number {
  const seen = new Set<number>();
  for (let at = 0; at < text.length; at++) seen.add(classOf(text.charCodeAt(at)));
  return seen.size;
}

function classOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return 0;
  if (unit >= 65 && unit <= 90) return 1;
  return isDigit(unit) ? 2 : 3;
}

function count(text: string, test: (unit: number) => boolean): number {
  let total = 0;
  for (let at = 0; at < text.length; at++) if (test(text.charCodeAt(at))) total++;
  return total;
}

export function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
