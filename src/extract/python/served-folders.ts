// extract/python: document -> StaticFolderFact: which folder a file has answered to whoever asks.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { Document } from '../../parse/document.ts';
import type { StaticFolderFact } from '../../model/wiring.ts';
import { callsOf } from './code.ts';
import { guardValues, rangeOf } from './expression.ts';
import { argument, keyword, lastName, qualify, text } from './names.ts';
import { find, type Scope } from './scope.ts';

type Folder = Pick<StaticFolderFact, 'folder' | 'from'>;

export function* servedFolders(document: Document): Iterable<StaticFolderFact> {
  for (const { node, scope, guard } of callsOf(document, 'StaticFiles', 'Flask', 'send_from_directory', 'add_static', 'static')) {
    const given = folderArgument(node, scope);
    const folder = given === null ? null : folderOf(given.node, scope, given.from, 0);
    if (folder !== null) yield { kind: 'static-folder', by: lastName(node.func), ...folder, guards: guardValues(guard), at: rangeOf(node) };
  }
}

function folderArgument(call: Call, scope: Scope): { readonly node: Expr; readonly from: Folder['from'] } | null {
  const name = lastName(call.func);
  if (name === 'StaticFiles') return found(keyword(call, 'directory') ?? call.args[0], 'process');
  if (name === 'Flask') return found(keyword(call, 'static_folder'), 'file');
  if (name === 'send_from_directory') return isGiven(argument(call, 1, 'path', 'filename'), scope) ? found(argument(call, 0, 'directory'), 'file') : null;
  const isAiohttp = name === 'add_static' || (qualify(call.func, scope) ?? '').startsWith('aiohttp.web.');
  return isAiohttp ? found(argument(call, 1, 'path'), 'process') : null;
}

/** The caller names the file: a parameter of the handler. */
function isGiven(node: Expr | null, scope: Scope): boolean {
  return node?.type === 'Name' && find(scope, node.id)?.defs.every(({ kind }) => kind === 'param') === true;
}

function found(node: Expr | null | undefined, from: Folder['from']): { readonly node: Expr; readonly from: Folder['from'] } | null {
  return node === null || node === undefined ? null : { node, from };
}

/** `from`: what a plain relative text is relative to. */
function folderOf(node: Expr, scope: Scope, from: Folder['from'], depth: number): Folder | null {
  if (depth > 8) return null;
  const next = (inner: Expr): Folder | null => folderOf(inner, scope, from, depth + 1);
  const plain = text(node);
  if (plain !== null) return plain.startsWith('/') || plain.includes('://') ? null : { folder: plain, from };
  if (node.type === 'Name') {
    const defs = find(scope, node.id)?.defs ?? [];
    const [only] = defs;
    return defs.length === 1 && only?.kind === 'value' && only.value !== null ? folderOf(only.value, only.scope, 'process', depth + 1) : null;
  }
  if (node.type === 'Attribute') return node.attr === 'parent' ? up(next(node.value)) : node.attr === 'root_path' ? { folder: '.', from: 'file' } : null;
  if (node.type === 'BinOp' && node.op === 'Div') return joined(next(node.left), text(node.right));
  return node.type === 'Call' ? ofCall(node, next) : null;
}

/** `__file__` stands for a name in the file's folder: `dirname` takes it off. */
const thisFile = '__file__';

function ofCall(call: Call, next: (node: Expr) => Folder | null): Folder | null {
  const name = lastName(call.func);
  const [first, ...rest] = call.args;
  if ((name === 'getcwd' || name === 'cwd') && call.args.length === 0 && call.keywords.length === 0) return { folder: '.', from: 'process' };
  if (name === 'resolve' || name === 'absolute') return call.func.type === 'Attribute' ? next(call.func.value) : null;
  if (first === undefined) return null;
  const base = first.type === 'Name' && first.id === '__file__' ? ({ folder: thisFile, from: 'file' } as const) : null;
  switch (name) {
    case 'abspath': case 'realpath': case 'str': return base ?? next(first);
    case 'dirname': return up(base ?? next(first));
    case 'Path': case 'PurePath': case 'join': return below(base ?? next(first), rest);
    case 'joinpath': return call.func.type === 'Attribute' ? below(next(call.func.value), call.args) : null;
    default: return null;
  }
}

function below(folder: Folder | null, parts: readonly Expr[]): Folder | null {
  return parts.reduce<Folder | null>((on, part) => joined(on, text(part)), folder);
}

function up(folder: Folder | null): Folder | null {
  if (folder === null) return null;
  return { ...folder, folder: folder.folder === thisFile ? '.' : `${folder.folder}/..` };
}

function joined(folder: Folder | null, part: string | null): Folder | null {
  return folder === null || part === null || part.startsWith('/') || folder.folder === thisFile ? null : { ...folder, folder: `${folder.folder}/${part}` };
}
