// Extract stage, pages: the state of one question about data, handed along so that the parts of the search need not import each other.
import type { ts } from 'ts-morph';
import type { PageOrigin, PageSource } from '../../../model/page.ts';
import { rangeOf } from '../syntax.ts';
import { type Page, scriptOf } from './page.ts';
import { isFigure, isProse } from './vocabulary.ts';

const most = 6;

/** The state of one question; the fuel bounds it in a file of any shape. */
export interface Trace {
  readonly page: Page;
  readonly open: Set<ts.Node>;
  readonly left: { steps: number };
  readonly fields: string[]; // members read from what is followed, the next one last
  readonly follow: (node: ts.Expression) => readonly PageSource[];
}

export function source(origin: PageOrigin, node: ts.Node, trace: Trace, field = ''): PageSource {
  return { origin, text: shown(node), field, prose: isProse(field), at: rangeOf(node, scriptOf(node, trace.page)) };
}

/** The same data by another name. */
export function renamed(sources: readonly PageSource[], node: ts.Node, field: string, trace: Trace): readonly PageSource[] {
  if (isFigure(field)) return [];
  const at = rangeOf(node, scriptOf(node, trace.page));
  const gravest = sources.toSorted((one, other) => rank(one) - rank(other)).slice(0, 1);
  return gravest.map((one) => ({ ...one, text: shown(node), field, prose: isProse(field), at }));
}

const ranks: readonly PageOrigin[] = ['response', 'message', 'address', 'stored', 'input', 'props', 'parameter'];

function rank({ origin, through, notice }: PageSource): number {
  return ranks.indexOf(origin) + (through === undefined ? 0 : 10) + (notice === true ? 5 : 0);
}

function shown(node: ts.Node): string {
  return node.getText().replaceAll(/\s+/g, ' ').slice(0, 60);
}

export function merge(parts: Iterable<readonly PageSource[]>): readonly PageSource[] {
  const found: PageSource[] = [];
  for (const part of parts) {
    for (const one of part) if (found.length < most && !found.some((other) => other.text === one.text && other.part === one.part)) found.push(one);
  }
  return found;
}

/** What callers put after another follows one by one. */
export function all(nodes: Iterable<ts.Expression>, trace: Trace): readonly PageSource[] {
  return merge([...nodes].map((node) => trace.follow(node)));
}
