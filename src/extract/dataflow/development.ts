// extract/dataflow: a condition -> whether it holds only in development, or only outside of it.
import type { Term } from './terms.ts';

/** What tells the one from the other. */
export interface Tells {
  readonly development: RegExp;
  readonly production: RegExp | null;
}

const deepest = 6;

/** `texts` are what a mode is compared with, `names` what stands for a mode by itself. True: only in development; null: neither. */
export function developmentTest(texts: Tells, names: Tells): (test: Term) => boolean | null {
  const says = ({ development, production }: Tells, word: string): boolean | null => (development.test(word) ? true : production?.test(word) === true ? false : null);
  const told = (term: Term, depth: number): boolean | null => {
    if (depth > deepest) return null;
    switch (term.is) {
      case 'not': {
        const inner = told(term.of, depth + 1);
        return inner === null ? null : !inner;
      }
      case 'and':
      case 'or':
        return term.parts.reduce<boolean | null>((found, part) => found ?? told(part, depth + 1), null);
      case 'compare': {
        const [word, ...others] = [term.left, term.right].flatMap((side) => (side.is === 'text' ? [side.value] : []));
        if (word === undefined || others.length > 0 || (term.op !== '==' && term.op !== '!=')) return null;
        const mode = says(texts, word);
        return mode === null ? null : mode === (term.op === '==');
      }
      case 'name':
      case 'member':
        return says(names, term.name);
      default:
        return null;
    }
  };
  return (test) => told(test, 0);
}
