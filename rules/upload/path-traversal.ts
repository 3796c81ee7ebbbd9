// upload/path-traversal: the file name that a client sends becomes part of a path. CWE-22, CWE-73.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { flowsOf } from '../../src/link/dataflow.ts';
import { placeOf } from '../../src/link/traces.ts';
import { reaching } from '../inject/reaching.ts';
import { isTraversal } from '../path/traversal.ts';
import { savedByName } from './saved-by-name.ts';

const harmless = Mark.basename | Mark.encoded | Mark.content;

export const rule = projectRule({
  id: 'upload/path-traversal',
  severity: 'P0',
  *check(project) {
    const others = new Set(flowsOf(project).filter(isTraversal).map(({ path, at }) => placeOf(path, at))); // told of by path/traversal
    yield* reaching(project, 'upload/path-traversal', ({ path, at, sink, from, marks }) => {
      if (!sink.startsWith('path-') || from.part !== 'file-name' || (marks & harmless) !== 0 || others.has(placeOf(path, at))) return null;
      return { message: 'named', ...((marks & Mark.glued) !== 0 && { severity: 'P1' as const }) }; // `<id>_..` is no folder on most systems
    });
    yield* savedByName(project);
  },
});
