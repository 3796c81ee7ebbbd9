// pyproject.toml and Pipfile -> a manifest: PEP 621, dependency groups (PEP 735), Poetry, PDM, uv, Pipenv.
import type { Dependency, ManifestFact } from '../../model/dependency.ts';
import type { Fact } from '../../model/fact.ts';
import type { TreeNode } from '../../parse/document.ts';
import { entriesOf, itemsOf, nodeAt, textOf } from '../../parse/tree.ts';
import type { Extractor } from '../extractor.ts';
import { extrasIn, heldByVersions, pythonRequirement } from './requirement.ts';

type Use = Dependency['use'];

export const pyprojectExtractor: Extractor = {
  topic: 'pyproject',
  formats: ['toml'],
  triggers: ['[dev-packages]'],
  paths: /(?:^|\/)(?:pyproject\.toml|Pipfile)$/,
  concerns: ({ path }) => /(?:^|\/)(?:pyproject\.toml|Pipfile)$/.test(path),
  *extract(document, { path }): Generator<Fact> {
    const root = document.kind === 'tree' ? document.roots[0] : undefined;
    if (root === undefined) return;
    if (/(?:^|\/)pyproject\.toml$/.test(path)) yield pyproject(root);
    else if (/(?:^|\/)Pipfile$/.test(path)) yield pipfile(root);
  },
};

const nothing = { workspace: false, includes: [], constraints: [] } as const;

function pyproject(root: TreeNode): ManifestFact {
  const project = nodeAt(root, 'project');
  const poetry = nodeAt(root, 'tool', 'poetry');
  const dependencies = [
    ...listed(nodeAt(project, 'dependencies'), 'runtime'),
    ...entriesOf(nodeAt(project, 'optional-dependencies')).flatMap(({ value }) => listed(value, 'optional')),
    ...entriesOf(nodeAt(root, 'dependency-groups')).flatMap(({ value }) => listed(value, 'development')),
    ...entriesOf(nodeAt(root, 'tool', 'pdm', 'dev-dependencies')).flatMap(({ value }) => listed(value, 'development')),
    ...listed(nodeAt(root, 'tool', 'uv', 'dev-dependencies'), 'development'),
    ...keyed(nodeAt(poetry, 'dependencies'), 'runtime'),
    ...keyed(nodeAt(poetry, 'dev-dependencies'), 'development'),
    ...entriesOf(nodeAt(poetry, 'group')).flatMap(({ key, value }) => keyed(nodeAt(value, 'dependencies'), key === 'main' ? 'runtime' : 'development')),
  ];
  const tool = toolOf(root);
  const workspace = nodeAt(root, 'tool', 'uv', 'workspace') !== undefined;
  return { kind: 'manifest', by: 'pyproject', ...nothing, ...(tool === undefined ? {} : { tool }), workspace, library: isPublished(root), dependencies, at: dependencies[0]?.at ?? { start: 0, end: 1 } };
}

function toolOf(root: TreeNode): ManifestFact['tool'] {
  const backend = textOf(nodeAt(root, 'build-system', 'build-backend')) ?? '';
  if (nodeAt(root, 'tool', 'poetry') !== undefined || backend.startsWith('poetry')) return 'poetry';
  if (nodeAt(root, 'tool', 'pdm') !== undefined || backend.startsWith('pdm')) return 'pdm';
  return nodeAt(root, 'tool', 'uv') !== undefined || backend.startsWith('uv_build') ? 'uv' : undefined;
}

/** What somebody writes who uploads the package to an index: Trove classifiers, or a build with addresses for its readers. */
function isPublished(root: TreeNode): boolean {
  const about = [nodeAt(root, 'project'), nodeAt(root, 'tool', 'poetry')];
  if (about.some((node) => nodeAt(node, 'classifiers') !== undefined && !itemsOf(nodeAt(node, 'classifiers')).some((item) => /Private/.test(textOf(item) ?? '')))) return true;
  const addressed = about.some((node) => ['urls', 'homepage', 'repository', 'keywords'].some((key) => nodeAt(node, key) !== undefined));
  return addressed && nodeAt(root, 'build-system') !== undefined;
}

function listed(node: TreeNode | undefined, use: Use): Dependency[] {
  return itemsOf(node).flatMap((item) => {
    const text = textOf(item);
    const found = text === undefined ? null : pythonRequirement(text.trim());
    return found === null ? [] : [{ ...found, use, at: item.at }];
  });
}

/** `name = "^1.2"`, `name = {version = "*", extras = […]}`, `name = {git = "…", rev = "…"}`; of several by Python version, the first. */
function keyed(node: TreeNode | undefined, use: Use): Dependency[] {
  return entriesOf(node).flatMap(({ key, keyAt, value }): Dependency[] => {
    if (/^python(?:_version)?$/i.test(key)) return [];
    const first = value.kind === 'list' ? value.items[0] : value;
    const wanted = (textOf(first) ?? textOf(nodeAt(first, 'version')) ?? '').trim();
    const at = { start: keyAt.start, end: Math.max(keyAt.end, value.at.end) };
    const optional = textOf(nodeAt(first, 'optional')) === 'true';
    const extras = extrasIn(itemsOf(nodeAt(first, 'extras')).map((item) => textOf(item) ?? ''));
    return [{ name: key, ...extras, wanted, use: optional && use === 'runtime' ? 'optional' : use, held: heldKeyed(first, wanted), at }];
  });
}

function heldKeyed(node: TreeNode | undefined, wanted: string): Dependency['held'] {
  if (nodeAt(node, 'path') !== undefined || nodeAt(node, 'file') !== undefined) return 'local';
  if (nodeAt(node, 'rev') !== undefined || nodeAt(node, 'tag') !== undefined || nodeAt(node, 'url') !== undefined) return 'exact';
  return nodeAt(node, 'git') === undefined ? heldByVersions(wanted) : 'open';
}

function pipfile(root: TreeNode): ManifestFact {
  const dependencies = [...keyed(nodeAt(root, 'packages'), 'runtime'), ...keyed(nodeAt(root, 'dev-packages'), 'development')];
  return { kind: 'manifest', by: 'pipfile', tool: 'pipenv', ...nothing, library: false, dependencies, at: dependencies[0]?.at ?? { start: 0, end: 1 } };
}
