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
  /** Fills `hits`, growing its arrays as needed, and returns it. */
  scan(bytes: Uint8Array, hits: KeywordHits): KeywordHits;
}

/** Bytes between two checks that the buffers have room: at most one state is recorded a byte. */
const stretch = 4096;

interface Machine {
  readonly next: Int32Array; // state + byte class -> state; states are multiples of the row width
  readonly classes: Uint8Array; // byte -> class; both cases of a letter share one
  readonly firstAccepting: number; // states at or above this one end a word
  readonly outputs: readonly (readonly number[])[]; // by state index from the first accepting one
  readonly shift: number;
  readonly lengths: Int32Array;
}

export function createHits(capacity = 1024): KeywordHits {
  return { count: 0, word: new Int32Array(capacity), start: new Int32Array(capacity) };
}

/** A word may stand in the list twice; each of its indices is then reported. */
export function compileKeywords(words: readonly string[]): Keywords {
  const machine = buildMachine(words.map((word) => new TextEncoder().encode(word.toLowerCase())));
  let states = new Int32Array(2 * stretch);
  let ends = new Int32Array(2 * stretch);
  return {
    words,
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
  const { next, classes, firstAccepting } = machine;
  let state = states[found]!;
  for (let at = from; at < to; at++) {
    state = next[state + classes[bytes[at]!]!]!;
    if (state >= firstAccepting) {
      states[found] = state;
      ends[found++] = at + 1;
    }
  }
  states[found] = state;
  return found;
}

function expand(machine: Machine, states: Int32Array, ends: Int32Array, found: number, hits: KeywordHits): KeywordHits {
  const { outputs, firstAccepting, shift, lengths } = machine;
  let count = 0;
  for (let at = 0; at < found; at++) {
    const words = outputs[(states[at]! - firstAccepting) >> shift]!;
    for (const word of words) {
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

function buildMachine(words: readonly Uint8Array[]): Machine {
  const classes = byteClasses(words);
  const width = Math.max(...classes) + 1;
  const shift = 32 - Math.clz32(width - 1 || 1);
  const trie = buildTrie(words, classes);
  // Shallow states come first: nearly all bytes of ordinary text are read in them, and so they share cache lines.
  const byDepth = breadthFirst(trie);
  const moves = completeMoves(trie, byDepth, width);
  // Accepting states are numbered last, so that the hot loop tells them by one comparison.
  const order = byDepth.filter((state) => trie[state]!.words.length === 0);
  const quiet = order.length;
  order.push(...byDepth.filter((state) => trie[state]!.words.length > 0));
  const renumbered = new Int32Array(trie.length);
  order.forEach((state, index) => (renumbered[state] = index << shift));
  const next = new Int32Array(trie.length << shift);
  for (const state of byDepth) {
    for (let letter = 0; letter < width; letter++) next[renumbered[state]! + letter] = renumbered[moves[state * width + letter]!]!;
  }
  return {
    next,
    classes,
    firstAccepting: quiet << shift,
    outputs: order.slice(quiet).map((state) => trie[state]!.words),
    shift,
    lengths: Int32Array.from(words, (word) => word.length),
  };
}

/**
 * The move of every state on every letter: that of the trie, else that of the state's longest proper suffix, whose row is
 * complete already because it is shallower. Words that end in the suffix end in the state, too.
 */
function completeMoves(trie: readonly TrieNode[], byDepth: readonly number[], width: number): Int32Array {
  const moves = new Int32Array(trie.length * width);
  const suffix = new Int32Array(trie.length);
  for (const state of byDepth) {
    const row = state * width;
    const fallback = suffix[state]! * width;
    if (state !== 0) moves.copyWithin(row, fallback, fallback + width);
    for (const [letter, child] of trie[state]!.children) {
      suffix[child] = state === 0 ? 0 : moves[fallback + letter]!;
      const inherited = trie[suffix[child]!]!.words;
      if (inherited.length > 0) trie[child]!.words = [...trie[child]!.words, ...inherited];
      moves[row + letter] = child;
    }
  }
  return moves;
}

function breadthFirst(trie: readonly TrieNode[]): number[] {
  const order = [0];
  for (const state of order) order.push(...trie[state]!.children.values());
  return order;
}

/** Class 0 is every byte that stands in no word. */
function byteClasses(words: readonly Uint8Array[]): Uint8Array {
  const classes = new Uint8Array(256);
  let count = 0;
  for (const word of words) {
    for (const byte of word) {
      if (classes[byte] === 0) classes[byte] = ++count;
    }
  }
  for (let upper = 65; upper <= 90; upper++) classes[upper] = classes[upper + 32]!;
  return classes;
}

interface TrieNode {
  readonly children: Map<number, number>;
  words: number[];
}

function buildTrie(words: readonly Uint8Array[], classes: Uint8Array): TrieNode[] {
  const trie: TrieNode[] = [{ children: new Map(), words: [] }];
  words.forEach((word, index) => {
    if (word.length === 0) return; // an empty word would stand everywhere and say nothing
    let state = 0;
    for (const byte of word) {
      const letter = classes[byte]!;
      let child = trie[state]!.children.get(letter);
      if (child === undefined) {
        child = trie.push({ children: new Map(), words: [] }) - 1;
        trie[state]!.children.set(letter, child);
      }
      state = child;
    }
    trie[state]!.words.push(index);
  });
  return trie;
}
