// upload/path-traversal: the file name that a client sends becomes part of a path. CWE-22, CWE-73.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { flowsOf } from '../../src/link/dataflow.ts';
import { placeOf } from '../../src/link/traces.ts';
import { reaching } from '../inject/reaching.ts';
import { isTraversal } from '../path/traversal.ts';
import { chosenFolders } from './chosen-folder.ts';
import { savedByName } from './saved-by-name.ts';

const harmless = Mark.basename | Mark.encoded | Mark.content;

/** `<id>_..` is no folder on most systems; a fixed ending leaves files of one kind. */
const lesser = Mark.glued | Mark.suffixed | Mark.named;

export const rule = projectRule({
  id: 'upload/path-traversal',
  severity: 'P0',
  standing: 'P2',
  *check(project) {
    const others = new Set(flowsOf(project).filter(isTraversal).map(({ path, at }) => placeOf(path, at))); // told of by path/traversal
    yield* reaching(project, 'upload/path-traversal', ({ path, at, sink, from, marks }) => {
      if (!sink.startsWith('path-') || from.part !== 'file-name' || (marks & harmless) !== 0 || others.has(placeOf(path, at))) return null;
      return { message: 'named', ...((marks & lesser) !== 0 && { severity: 'P2' as const }) };
    });
    yield* savedByName(project);
    yield* chosenFolders(project);
  },
});
