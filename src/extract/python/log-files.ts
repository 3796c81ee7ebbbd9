// extract/python: document -> LogFileFact: handlers of `logging` and sinks of loguru that write to a file for ever.
// https://docs.python.org/3/library/logging.handlers.html, https://loguru.readthedocs.io/en/stable/api/logger.html
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { Fact } from '../../model/fact.ts';
import type { LogFileFact } from '../../model/log-file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { callsOf, outlineOf } from './code.ts';
import { guardValues, rangeOf, toWholeValue } from './expression.ts';
import { dotted, keyword, lastName, qualify, text } from './names.ts';
import { functionOf } from './scope.ts';
import type { Guard, Scope } from './scope.ts';

export const logFilesExtractor: Extractor = {
  topic: 'log-files',
  formats: ['python'],
  triggers: ['filehandler', 'loguru', 'basicconfig', '.config.dictconfig'],
  inside: ['filehandler', 'loguru', 'basicconfig', 'dictconfig', 'logger.add('],
  concerns: ({ text: written }) => /FileHandler|loguru|basicConfig\([^)]{0,400}filename/.test(written),
  extract,
};

function* extract(document: Document): Iterable<Fact> {
  const code = outlineOf(document);
  if (!code) return;
  for (const { node, scope, guard } of callsOf(document, 'FileHandler', 'RotatingFileHandler', 'basicConfig', 'add')) {
    const found = openEnded(node, scope);
    if (found !== null) yield fact(found.by, found.where, node, scope, guard, found.fresh || code.assignments.some((each) => each.value === node && isForErrors(document, each.node, scope)));
  }
  for (const { value, scope, guard } of code.assignments) if (value?.type === 'Dict') yield* configured(value, scope, guard);
  for (const { node, scope, guard } of callsOf(document, 'dictConfig')) if (node.args[0]?.type === 'Dict') yield* configured(node.args[0], scope, guard);
}

/** `handler.setLevel(logging.ERROR)` in the same function. */
function isForErrors(document: Document, handler: Expr, scope: Scope): boolean {
  const name = dotted(handler);
  return name !== null && callsOf(document, 'setLevel').some(({ node: { func, args }, scope: other }) => other === scope && func.type === 'Attribute' && dotted(func.value) === name && /^(?:logging\.)?(?:ERROR|CRITICAL)$/.test(dotted(args[0] ?? func) ?? ''));
}

function fact(by: string, where: Expr | undefined, node: Expr, scope: Scope, guard: Guard | null, fresh: boolean, inConfiguration = false): LogFileFact {
  return {
    kind: 'log-file',
    by,
    ...(where && { where: toWholeValue(where, scope, guard, 20) }),
    ...((fresh || (where !== undefined && isDated(where, 0))) && { little: true as const }),
    ...(inConfiguration && { configured: true as const }),
    symbol: functionOf(scope)?.symbol ?? '',
    guards: guardValues(guard),
    at: rangeOf(node),
  };
}

type Dict = Extract<Expr, { type: 'Dict' }>;

interface OpenEnded {
  readonly by: string;
  readonly where?: Expr;
  readonly fresh: boolean;
}

function openEnded(call: Call, scope: Scope): OpenEnded | null {
  const name = qualify(call.func, scope) ?? '';
  const where = call.args[0] ?? keyword(call, 'filename') ?? undefined;
  const isFresh = (mode: Expr | null | undefined): boolean => /^w/.test(text(mode) ?? '');
  if (name === 'logging.FileHandler' && where) return { by: name, where, fresh: isFresh(call.args[1] ?? keyword(call, 'mode')) };
  // maxBytes is 0 unless somebody says otherwise, and then nothing rolls over
  if (name === 'logging.handlers.RotatingFileHandler' && where && call.args.length < 3 && !keyword(call, 'maxBytes') && call.keywords.every(({ arg }) => arg !== null)) return { by: 'RotatingFileHandler', where, fresh: false };
  if (name === 'logging.basicConfig') {
    const file = keyword(call, 'filename');
    return file && !(file.type === 'Constant' && file.literal !== 'str') ? { by: 'logging.basicConfig', where: file, fresh: isFresh(keyword(call, 'filemode')) } : null;
  }
  if (lastName(call.func) !== 'add' || !/^loguru\.logger\b/.test(name)) return null;
  const sink = call.args[0] ?? keyword(call, 'sink');
  if (!sink || !isFile(sink, 0) || keyword(call, 'rotation') || call.keywords.some(({ arg }) => arg === null)) return null;
  return { by: 'loguru', where: sink, fresh: isFresh(keyword(call, 'mode')) };
}

/** `"logs/app.log"`, `LOG_DIR / "app.log"`, `os.path.join(d, "app.log")`, `f"{d}/app.log"`, `settings.LOG_FILE`: not a stream or a function. */
function isFile(node: Expr, depth: number): boolean {
  if (depth > 4) return false;
  if (node.type === 'Constant') return /\.(?:log|txt|jsonl?)$|\//.test(text(node) ?? '');
  if (node.type === 'JoinedStr') return true;
  if (node.type === 'BinOp') return isFile(node.right, depth + 1);
  if (node.type === 'Name' || node.type === 'Attribute') return /(?:^|_)log_?file(?:_?(?:name|path))?$|(?:^|_)log(?:ging)?_(?:file_?)?path$/i.test(lastName(node)); // `settings.LOG_FILE`
  const last = node.type === 'Call' && /^(?:Path|join|str|joinpath)$/.test(lastName(node.func)) ? node.args.at(-1) : undefined;
  return last !== undefined && isFile(last, depth + 1);
}

/** Named after the time at which it was opened. */
function isDated(node: Expr, depth: number): boolean {
  if (depth > 6) return false;
  switch (node.type) {
    case 'Constant':
      return /\{time|%[YmdHS]/.test(text(node) ?? '');
    case 'JoinedStr':
      return node.values.some((each) => isDated(each, depth + 1));
    case 'FormattedValue':
      return isDated(node.value, depth + 1);
    case 'BinOp':
      return isDated(node.left, depth + 1) || isDated(node.right, depth + 1);
    case 'Call':
      return /^(?:strftime|now|today|time|isoformat|getpid)$/.test(lastName(node.func)) || node.args.some((each) => isDated(each, depth + 1));
    case 'Name':
    case 'Attribute':
      return /time|date|stamp|now\b|run_?id|job_?id|uuid|pid/i.test(lastName(node));
    default:
      return false;
  }
}

/** `{"handlers": {"file": {"class": "logging.FileHandler", "filename": …}}, "root": {"handlers": ["file"]}}`: what no logger uses writes nothing. */
function* configured(node: Dict, scope: Scope, guard: Guard | null): Iterable<LogFileFact> {
  const handlers = valueAt(node, 'handlers');
  if (handlers?.type !== 'Dict') return;
  const used = usedIn(node, 0);
  for (const [index, handler] of handlers.values.entries()) {
    if (handler.type !== 'Dict' || !used.has(text(handlers.keys[index]) ?? '')) continue;
    const place = valueAt(handler, 'class');
    const where = valueAt(handler, 'filename');
    const kind = text(place) ?? '';
    const isOpen = kind === 'logging.FileHandler' || (kind === 'logging.handlers.RotatingFileHandler' && valueAt(handler, 'maxBytes') === undefined && handler.keys.every((key) => key !== null));
    if (isOpen && where !== undefined && place !== undefined) yield fact(kind, where, place, scope, guard, text(valueAt(handler, 'mode'))?.startsWith('w') === true, true);
  }
}

function valueAt({ keys, values }: Dict, key: string): Expr | undefined {
  const index = keys.findIndex((each) => text(each) === key);
  return index < 0 ? undefined : values[index];
}

/** Names in every list that is called `handlers`. */
function usedIn(node: Expr, depth: number): ReadonlySet<string> {
  const found = new Set<string>();
  if (node.type !== 'Dict' || depth > 4) return found;
  for (const [index, value] of node.values.entries()) {
    if (text(node.keys[index]) === 'handlers' && (value.type === 'List' || value.type === 'Tuple')) for (const each of value.elts) found.add(text(each) ?? '');
    else for (const each of usedIn(value, depth + 1)) found.add(each);
  }
  return found;
}
