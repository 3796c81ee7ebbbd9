// Regular expressions of the scanned repository, read as a tree and matched within a budget: they never become a RegExp, which a hostile
// one could keep busy. The part of PCRE that locations are written in; null for the rest.
// https://www.pcre.org/current/doc/html/pcre2syntax.html

interface CharSet {
  readonly not: boolean;
  readonly ranges: readonly (readonly [number, number])[];
}

type Node =
  | { readonly is: 'char'; readonly set: CharSet }
  | { readonly is: 'edge'; readonly edge: '^' | '$' }
  | { readonly is: 'sequence'; readonly parts: readonly Node[] }
  | { readonly is: 'choice'; readonly options: readonly Node[] }
  | { readonly is: 'group'; readonly name: string; readonly of: Node } // '1', '2', … or the name
  | { readonly is: 'repeat'; readonly of: Node; readonly least: number; readonly most: number };

export interface Pattern {
  readonly tree: Node;
  readonly groups: ReadonlyMap<string, Node>; // by number, and by name
  readonly anyCase: boolean;
}

const longest = 400;
const deepest = 20;
const mostSteps = 2_000; // each may stand on the stack
const [digit, word, space] = [[[48, 57]], [[48, 57], [65, 90], [95, 95], [97, 122]], [[9, 13], [32, 32]]] as const;
const classes: Readonly<Record<string, CharSet>> = {
  d: { not: false, ranges: digit }, D: { not: true, ranges: digit },
  w: { not: false, ranges: word }, W: { not: true, ranges: word },
  s: { not: false, ranges: space }, S: { not: true, ranges: space },
};
const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11 };

export function patternOf(text: string, anyCase: boolean): Pattern | null {
  if (text.length > longest) return null;
  const reader = new Reader(text);
  const tree = reader.choice(0);
  return tree === null || !reader.done ? null : { tree, groups: reader.groups, anyCase };
}

class Reader {
  readonly groups = new Map<string, Node>();
  readonly #text: string;
  #at = 0;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  #take(what: string): boolean {
    if (!this.#text.startsWith(what, this.#at)) return false;
    this.#at += what.length;
    return true;
  }

  choice(depth: number): Node | null {
    if (depth > deepest) return null;
    const options: Node[] = [];
    do {
      const option = this.#sequence(depth);
      if (option === null) return null;
      options.push(option);
    } while (this.#take('|'));
    return options.length === 1 ? (options[0] ?? null) : { is: 'choice', options };
  }

  #sequence(depth: number): Node | null {
    const parts: Node[] = [];
    while (!this.done && !/[|)]/.test(this.#text[this.#at] ?? '')) {
      const atom = this.#atom(depth);
      const repeated = atom === null ? null : this.#repeated(atom);
      if (repeated === null) return null;
      parts.push(repeated);
    }
    return { is: 'sequence', parts };
  }

  #repeated(of: Node): Node | null {
    const unit = this.#text[this.#at];
    const counted = unit === '{' ? /^\{(\d{1,4})(,?)(\d{0,4})\}/.exec(this.#text.slice(this.#at, this.#at + 14)) : null;
    let [least, most] = [0, Number.POSITIVE_INFINITY];
    if (counted !== null) {
      least = Number(counted[1]);
      most = counted[3] === '' ? (counted[2] === '' ? least : most) : Number(counted[3]);
      this.#at += counted[0].length;
    } else if (this.#take('*')) least = 0;
    else if (this.#take('+')) least = 1;
    else if (this.#take('?')) most = 1;
    else return of;
    if (!this.#take('?')) this.#take('+'); // lazy and possessive: what is matched may differ, whether hardly ever
    return of.is === 'edge' ? null : { is: 'repeat', of, least, most };
  }

  #atom(depth: number): Node | null {
    const unit = this.#text[this.#at++] ?? '';
    if (unit === '^' || unit === '$') return { is: 'edge', edge: unit };
    if (unit === '.') return { is: 'char', set: { not: true, ranges: [[10, 10]] } };
    if (unit === '(') return this.#group(depth);
    if (unit === '[') return this.#set();
    if (unit === '\\') return this.#escaped();
    return /[*+?]/.test(unit) ? null : charNode(unit.charCodeAt(0));
  }

  #group(depth: number): Node | null {
    let names: string[] = [];
    if (this.#take('?')) {
      const named = /^P?<(\w{1,40})>/.exec(this.#text.slice(this.#at, this.#at + 50));
      if (named !== null) {
        this.#at += named[0].length;
        names = [String(++this.#count), named[1] ?? ''];
      } else if (!this.#take(':')) return null; // looking around, flags
    } else names = [String(++this.#count)];
    const inner = this.choice(depth + 1);
    if (inner === null || !this.#take(')')) return null;
    for (const name of names) this.groups.set(name, inner);
    return names[0] === undefined ? inner : { is: 'group', name: names[0], of: inner };
  }

  #escaped(): Node | null {
    const unit = this.#text[this.#at++] ?? '';
    const known = classes[unit];
    if (known !== undefined) return { is: 'char', set: known };
    if (unit === 'A') return { is: 'edge', edge: '^' };
    if (unit === 'z' || unit === 'Z') return { is: 'edge', edge: '$' };
    const control = controls[unit];
    if (control !== undefined) return charNode(control);
    return unit === '' || /[0-9A-Za-z]/.test(unit) ? null : charNode(unit.charCodeAt(0));
  }

  #set(): Node | null {
    const not = this.#take('^');
    const ranges: (readonly [number, number])[] = [];
    for (let first = true; !this.done; first = false) {
      if (this.#text[this.#at] === ']' && !first) {
        this.#at++;
        return { is: 'char', set: { not, ranges } };
      }
      const from = this.#member();
      if (from === null) return null;
      if (typeof from !== 'number') {
        if (from.not) return null;
        ranges.push(...from.ranges);
      } else if (this.#text[this.#at] === '-' && !/^\]?$/.test(this.#text[this.#at + 1] ?? '')) {
        this.#at++;
        const to = this.#member();
        if (typeof to !== 'number') return null;
        ranges.push([from, to]);
      } else ranges.push([from, from]);
    }
    return null;
  }

  #member(): number | CharSet | null {
    const unit = this.#text[this.#at++] ?? '';
    if (unit === '[' && this.#text[this.#at] === ':') return null;
    if (unit !== '\\') return unit.charCodeAt(0);
    const escaped = this.#text[this.#at++] ?? '';
    return classes[escaped] ?? controls[escaped] ?? (escaped === '' || /[0-9A-Za-z]/.test(escaped) ? null : escaped.charCodeAt(0));
  }
}

function charNode(code: number): Node {
  return { is: 'char', set: { not: false, ranges: [[code, code]] } };
}

function holds({ not, ranges }: CharSet, code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to) !== not;
}

/** Whether what the group holds may have this character in it. */
export function groupMayHold({ groups }: Pattern, name: string, character: string): boolean {
  const group = groups.get(name);
  return group !== undefined && mayHold(group, character.charCodeAt(0));
}

function mayHold(node: Node, code: number): boolean {
  switch (node.is) {
    case 'char':
      return holds(node.set, code);
    case 'edge':
      return false;
    case 'sequence':
      return node.parts.some((part) => mayHold(part, code));
    case 'choice':
      return node.options.some((option) => mayHold(option, code));
    case 'group':
    case 'repeat':
      return mayHold(node.of, code);
    default:
      return node satisfies never;
  }
}

/** Whether the pattern matches anywhere in the text; null where the budget did not suffice. */
export function found({ tree, anyCase }: Pattern, text: string): boolean | null {
  if (text.length > longest) return null;
  const walk = new Matching(text, anyCase);
  for (let start = 0; start <= text.length; start++) {
    if (walk.run(tree, start, () => true)) return walk.steps < mostSteps ? true : null;
    if (walk.steps >= mostSteps) return null;
  }
  return false;
}

class Matching {
  steps = 0;
  readonly #text: string;
  readonly #anyCase: boolean;

  constructor(text: string, anyCase: boolean) {
    this.#text = text;
    this.#anyCase = anyCase;
  }

  /** Out of steps it says yes at once: the caller looks at the count. */
  run(node: Node, at: number, next: (at: number) => boolean): boolean {
    if (++this.steps >= mostSteps) return true;
    switch (node.is) {
      case 'char':
        return at < this.#text.length && this.#is(node.set, at) && next(at + 1);
      case 'edge':
        return (node.edge === '^' ? at === 0 : at === this.#text.length) && next(at);
      case 'sequence':
        return this.#parts(node.parts, 0, at, next);
      case 'choice':
        return node.options.some((option) => this.run(option, at, next));
      case 'group':
        return this.run(node.of, at, next);
      case 'repeat':
        return this.#repeat(node.of, node.least, node.most, at, next);
      default:
        return node satisfies never;
    }
  }

  #parts(parts: readonly Node[], index: number, at: number, next: (at: number) => boolean): boolean {
    const part = parts[index];
    return part === undefined ? next(at) : this.run(part, at, (after) => this.#parts(parts, index + 1, after, next));
  }

  #repeat(of: Node, least: number, most: number, at: number, next: (at: number) => boolean): boolean {
    if (most > 0 && this.run(of, at, (after) => (after > at || least > 0) && this.#repeat(of, Math.max(0, least - 1), most - 1, after, next))) return true;
    return least === 0 && next(at);
  }

  #is(set: CharSet, at: number): boolean {
    const unit = this.#text[at] ?? '';
    if (!this.#anyCase) return holds(set, unit.charCodeAt(0));
    return holds(set, unit.toLowerCase().charCodeAt(0)) || holds(set, unit.toUpperCase().charCodeAt(0));
  }
}

/** Whether a text that matches may have this character in what is matched. */
export function mayHoldWhole({ tree }: Pattern, character: string): boolean {
  return mayHold(tree, character.charCodeAt(0));
}
