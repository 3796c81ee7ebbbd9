// package.json, tsconfig.json and pyproject.toml -> names of the repository's packages, and what link/ needs to resolve imports: entry points, path aliases.
import type { Fact } from '../model/fact.ts';
import type { TreeNode } from '../parse/document.ts';
import { entriesOf, itemsOf, nodeAt, textOf } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';

export const manifestExtractor: Extractor = {
  topic: 'manifest',
  formats: ['json', 'toml'],
  triggers: ['compileroptions'],
  paths: /(?:^|\/)(?:package\.json|pyproject\.toml)$/,
  *extract(document, file): Generator<Fact> {
    if (document.kind !== 'tree') return;
    const [root] = document.roots;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    if (!root) return;
    if (name === 'package.json') yield* packageFact(root);
    else if (name === 'pyproject.toml') yield* projectFact(root);
    else if (/^[tj]sconfig[\w.-]*\.json$/.test(name)) yield* aliasFact(root);
  },
};

function* packageFact(root: TreeNode): Generator<Fact> {
  const name = textOf(nodeAt(root, 'name'));
  if (name === undefined) return;
  const main = textOf(nodeAt(root, 'main')) ?? textOf(nodeAt(root, 'module')) ?? exported(nodeAt(root, 'exports'));
  yield { kind: 'package', name, ...(main === undefined ? {} : { main }), at: root.at };
}

/** `[project] name`, or Poetry's. https://packaging.python.org/en/latest/specifications/pyproject-toml/ */
function* projectFact(root: TreeNode): Generator<Fact> {
  const name = textOf(nodeAt(root, 'project', 'name')) ?? textOf(nodeAt(root, 'tool', 'poetry', 'name'));
  if (name !== undefined) yield { kind: 'package', name, at: root.at };
}

/** The root of `exports`: a string, `"."`, or the first condition that names a file. */
function exported(node: TreeNode | undefined): string | undefined {
  let current = nodeAt(node, '.') ?? node;
  for (let depth = 0; depth < 5 && current?.kind === 'map'; depth++) {
    current = nodeAt(current, 'import') ?? nodeAt(current, 'default') ?? nodeAt(current, 'require') ?? entriesOf(current)[0]?.value;
  }
  return textOf(current);
}

function* aliasFact(root: TreeNode): Generator<Fact> {
  const base = textOf(nodeAt(root, 'compilerOptions', 'baseUrl'));
  const paths = nodeAt(root, 'compilerOptions', 'paths');
  if (base === undefined && !paths) return;
  const aliases = entriesOf(paths).map(({ key, value }) => ({ pattern: key, targets: itemsOf(value).flatMap((item) => textOf(item) ?? []) }));
  yield { kind: 'path-alias', ...(base === undefined ? {} : { base }), aliases, at: paths?.at ?? root.at };
}
