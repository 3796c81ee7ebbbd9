// Audit, first step: which keywords stand where in a file's bytes. One pass decides what else has to run on the file.
// Input: words and raw bytes. Output: (word, offset) pairs. Aho-Corasick as a DFA, ASCII case-insensitive.

/** Reusable result of a scan: the first `count` entries of both arrays are valid, in order of the words' ends. */
export interface KeywordHits {
  count: number;
  word: Int32Array<ArrayBuffer>; // index into the compiled word list
  start: Int32Array<ArrayBuffer>; // byte offset of the word's first byte
}

export interface Keywords {
  readonly words: readonly string[];
  readonly lengths: Int32Array; // of the words, in bytes
  /** Fills `hits`, growing its arrays as needed, and returns it. */
  scan(bytes: Uint8Array, hits: KeywordHits): KeywordHits;
}

/** Bytes between two checks that the buffers have room: at most one state is recorded a byte. */
const stretch = 4096;

/** Added to a state that ends a word wherever a move leads to it, so that the hot loop tells it by one comparison. */
const accepting = 1 << 30;

interface Machine {
  readonly next: Int32Array; // state + byte class -> state; states are multiples of the row width, in breadth-first order
  readonly classes: Uint8Array; // byte -> class; both cases of a letter share one
  readonly shift: number;
  readonly lengths: Int32Array;
  /** The words that end in a state that was found accepting. */
  outputs(state: number): readonly number[];
}

export function createHits(capacity = 1024): KeywordHits {
  return { count: 0, word: new Int32Array(capacity), start: new Int32Array(capacity) };
}

export const noHits: KeywordHits = createHits(0);

export function copyHits({ count, word, start }: KeywordHits): KeywordHits {
  return count === 0 ? noHits : { count, word: word.slice(0, count), start: start.slice(0, count) };
}

/** A word may stand in the list twice; each of its indices is then reported. */
export function compileKeywords(words: readonly string[]): Keywords {
  const machine = buildMachine(words.map((word) => word.toLowerCase()));
  let states = new Int32Array(2 * stretch);
  let ends = new Int32Array(2 * stretch);
  return {
    words,
    lengths: machine.lengths,
    scan(bytes, hits) {
      let found = 0;
      states[0] = 0;
      for (let from = 0; from < bytes.length; from += stretch) {
        if (ends.length - found <= stretch) {
          states = grown(states);
          ends = grown(ends);
        }
        found = run(machine, bytes, from, Math.min(bytes.length, from + stretch), found, states, ends);
      }
      return expand(machine, states, ends, found, hits);
    },
  };
}

// V8 optimises this loop well only as a small function of its own. states[found], the first free place, carries the
// state from one stretch to the next.
function run(machine: Machine, bytes: Uint8Array, from: number, to: number, found: number, states: Int32Array, ends: Int32Array): number {
  const { next, classes } = machine;
  let state = states[found]!;
  for (let at = from; at < to; at++) {
    state = next[state + classes[bytes[at]!]!]!;
    if (state >= accepting) {
      state -= accepting;
      states[found] = state;
      ends[found++] = at + 1;
    }
  }
  states[found] = state;
  return found;
}

function expand(machine: Machine, states: Int32Array, ends: Int32Array, found: number, hits: KeywordHits): KeywordHits {
  const { lengths } = machine;
  let count = 0;
  for (let at = 0; at < found; at++) {
    const words = machine.outputs(states[at]!);
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!;
      if (count === hits.word.length) {
        hits.word = grown(hits.word);
        hits.start = grown(hits.start);
      }
      hits.word[count] = word;
      hits.start[count++] = ends[at]! - lengths[word]!;
    }
  }
  hits.count = count;
  return hits;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/**
 * The move of every state on every letter is that of the trie, else that of the state's longest proper suffix, whose row
 * is complete already because it is shallower. Shallow states come first: nearly all bytes of ordinary text are read in
 * them, and so they share cache lines. All tables are flat: thousands of states are made at each start.
 */
function buildMachine(words: readonly string[]): Machine {
  const lengths = Int32Array.from(words, (word) => Buffer.byteLength(word));
  const bytes = Buffer.from(words.join(''));
  const { classes, width } = byteClasses(bytes);
  const shift = 32 - Math.clz32(width - 1 || 1);
  const { states, child, sibling, letter, lastWord, sameWord } = buildTrie(bytes, lengths, classes);
  const next = new Int32Array(states << shift);
  const nodes = new Int32Array(states); // by number: the trie's node
  const suffix = new Int32Array(states); // by number, as a move
  let numbered = 1;
  for (let at = 0; at < numbered; at++) {
    const row = at << shift;
    const fallback = suffix[at]! & ~accepting;
    if (at > 0) next.copyWithin(row, fallback, fallback + width);
    for (let node = child[nodes[at]!]!; node !== 0; node = sibling[node]!) {
      const edge = row + letter[node]!;
      suffix[numbered] = next[edge]!; // copied from the suffix's row; nothing, the root, in the root's own
      nodes[numbered] = node;
      const ends = lastWord[node] !== -1 || next[edge]! >= accepting;
      next[edge] = (numbered++ << shift) + (ends ? accepting : 0);
    }
  }
  const known: (readonly number[] | undefined)[] = [];
  const outputs = (state: number): readonly number[] => (known[state >> shift] ??= wordsAt(state >> shift));
  /** A state's own words, then those of its suffixes. */
  const wordsAt = (first: number): number[] => {
    const ended: number[] = [];
    for (let at = first; ; at = (suffix[at]! - accepting) >> shift) {
      const own = ended.length;
      for (let word = lastWord[nodes[at]!]!; word !== -1; word = sameWord[word]!) ended.splice(own, 0, word);
      if (suffix[at]! < accepting) return ended;
    }
  };
  return { next, classes, shift, lengths, outputs };
}

/** Class 0 is every byte that stands in no word. */
function byteClasses(bytes: Uint8Array): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(256);
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (classes[bytes[at]!] === 0) classes[bytes[at]!] = ++count;
  }
  for (let upper = 65; upper <= 90; upper++) classes[upper] = classes[upper + 32]!;
  return { classes, width: count + 1 };
}

/** Node 0 is the root; 0 also stands for no child and no sibling. */
interface Trie {
  readonly states: number;
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  readonly letter: Uint8Array; // that leads to the node
  readonly lastWord: Int32Array; // by node: the last word that ends here, -1 for none
  readonly sameWord: Int32Array; // by word: an earlier one of the same letters, -1 for none
}

function buildTrie(bytes: Uint8Array, lengths: Int32Array, classes: Uint8Array): Trie {
  const child = new Int32Array(bytes.length + 1);
  const sibling = new Int32Array(bytes.length + 1);
  const letter = new Uint8Array(bytes.length + 1);
  const lastWord = new Int32Array(bytes.length + 1).fill(-1);
  const sameWord = new Int32Array(lengths.length).fill(-1);
  let states = 1;
  let at = 0;
  for (let word = 0; word < lengths.length; word++) {
    const end = at + lengths[word]!;
    if (at === end) continue; // an empty word would stand everywhere and say nothing
    let node = 0;
    for (; at < end; at++) {
      const wanted = classes[bytes[at]!]!;
      let one = child[node]!;
      while (one !== 0 && letter[one] !== wanted) one = sibling[one]!;
      if (one === 0) {
        one = states++;
        letter[one] = wanted;
        sibling[one] = child[node]!;
        child[node] = one;
      }
      node = one;
    }
    sameWord[word] = lastWord[node]!;
    lastWord[node] = word;
  }
  return { states, child, sibling, letter, lastWord, sameWord };
}
