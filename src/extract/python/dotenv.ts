// extract/python: document -> DotenvLoadFact: code that loads dotenv files, in the order it does.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { DotenvLoadFact, Fact } from '../../model/fact.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { callsOf, outlineOf } from './code.ts';
import { guardValues, rangeOf, toValue } from './expression.ts';
import { argument, keyword, lastName, qualify } from './names.ts';
import { find } from './scope.ts';
import type { Scope, Site } from './scope.ts';
import { settingsFiles } from './settings.ts';

export const dotenvExtractor: Extractor = {
  topic: 'dotenv',
  formats: ['python'],
  triggers: ['dotenv', 'read_env', 'env_file', 'RepositoryEnv', 'starlette.config'],
  extract,
};

const loaders = new Set(['dotenv.load_dotenv', 'dotenv.dotenv_values', 'dotenv.main.load_dotenv', 'load_dotenv', 'dotenv_values', 'environs.load_dotenv']);

function* extract(document: Document): Iterable<Fact> {
  const loads: Omit<DotenvLoadFact, 'order'>[] = [];
  for (const site of callsOf(document, 'load_dotenv', 'dotenv_values', 'read_env', 'read_envfile', 'Config', 'RepositoryEnv', 'load')) {
    const { node, scope, guard } = site;
    if (!isLoad(site)) continue;
    const path = ofLoop(pathOf(node, scope), scope);
    loads.push({ kind: 'dotenv-load', ...(path && { file: toValue(path, scope, guard, 60) }), guards: guardValues(guard), at: rangeOf(node) });
  }
  for (const site of outlineOf(document)?.classes ?? []) {
    for (const file of settingsFiles(site)) {
      loads.push({ kind: 'dotenv-load', file: toValue(file, site.inner, site.guard, 60), guards: guardValues(site.guard), at: rangeOf(file) });
    }
  }
  loads.sort((one, other) => one.at.start - other.at.start);
  for (const [order, load] of loads.entries()) yield { ...load, order };
}

function isLoad({ node, scope }: Site<Call>): boolean {
  const last = lastName(node.func);
  const name = qualify(node.func, scope) ?? '';
  if (last === 'load_dotenv' || last === 'dotenv_values') return loaders.has(name) || name === '' || name.endsWith(`.${last}`);
  if (last === 'read_env' || last === 'read_envfile') return true;
  if (last === 'load') return name === 'dotenv.load';
  if (last === 'Config') return name === 'starlette.config.Config' && pathOf(node, scope) !== null;
  return last === 'RepositoryEnv';
}

/** `for path in (a, b): load_dotenv(path)` may load each. */
function ofLoop(path: Expr | null, scope: Scope): Expr | null {
  if (path?.type !== 'Name') return path;
  const over = find(scope, path.id)?.defs.find((def) => def.kind === 'item')?.value;
  return over?.type === 'List' || over?.type === 'Tuple' ? over : path;
}

/** The file given; none for the default search, also by `find_dotenv()` without a name. */
function pathOf(node: Call, scope: Scope): Expr | null {
  const given = argument(node, 0, 'dotenv_path', 'env_file', 'path');
  if (given?.type === 'Call' && (qualify(given.func, scope) ?? lastName(given.func)).endsWith('find_dotenv')) return argument(given, 0, 'filename');
  return given ?? keyword(node, 'stream');
}
