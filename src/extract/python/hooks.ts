// extract/python: which functions the framework calls when an application starts or stops.
import type { Expr } from '../../parse/python/ast.ts';
import type { Document } from '../../parse/document.ts';
import { callsOf } from './code.ts';
import { argument, dotted, keyword, lastName, text } from './names.ts';
import type { FunctionSite } from './outline.ts';

export type Hook = 'start' | 'stop';

/** Functions handed over by name, with what they are for. */
export interface HandedHook {
  readonly node: Expr;
  readonly hook: Hook;
}

const startEvents = new Set(['startup', 'before_server_start', 'after_server_start', 'main_process_start']);
const stopEvents = new Set(['shutdown', 'before_server_stop', 'after_server_stop']);

export function hookOf({ node, owner }: FunctionSite): Hook | null {
  if (node.name === 'ready' && owner?.node.bases.some((base) => lastName(base) === 'AppConfig') === true) return 'start';
  for (const decorator of node.decorator_list) {
    const callee = decorator.type === 'Call' ? decorator.func : decorator;
    const name = lastName(callee);
    const event = decorator.type === 'Call' ? (text(decorator.args[0]) ?? '') : '';
    if ((name === 'on_event' || name === 'listener') && startEvents.has(event)) return 'start';
    if ((name === 'on_event' || name === 'listener') && stopEvents.has(event)) return 'stop';
    if (/^(?:before_serving|before_first_request|before_server_start|after_server_start|on_startup)$/.test(name)) return 'start';
    if (/^(?:after_serving|before_server_stop|after_server_stop|on_shutdown)$/.test(name)) return 'stop';
    if (name === 'asynccontextmanager' && (/lifespan/i.test(node.name) || /^(?:FastAPI|Starlette|Litestar|FastMCP)$/.test(annotationOf(node.args.args[0]?.annotation)))) return 'start';
  }
  return null;
}

function annotationOf(annotation: Expr | null | undefined): string {
  return annotation ? lastName(annotation) : '';
}

/** `FastAPI(lifespan=f, on_startup=[f])`, `app.add_event_handler("startup", f)`, `app.on_startup.append(f)`. */
export function handedHooks(document: Document): HandedHook[] {
  const found: HandedHook[] = [];
  const add = (node: Expr | null, hook: Hook): void => {
    if (node?.type === 'List' || node?.type === 'Tuple') for (const one of node.elts) add(one, hook);
    else if (node !== null) found.push({ node: node.type === 'Call' ? node.func : node, hook });
  };
  for (const { node } of callsOf(document, 'FastAPI', 'Starlette', 'Litestar')) {
    add(keyword(node, 'lifespan'), 'start');
    add(keyword(node, 'on_startup'), 'start');
    add(keyword(node, 'on_shutdown'), 'stop');
  }
  for (const { node } of callsOf(document, 'add_event_handler')) {
    const event = text(node.args[0]) ?? '';
    if (startEvents.has(event) || stopEvents.has(event)) add(argument(node, 1, 'func'), startEvents.has(event) ? 'start' : 'stop');
  }
  for (const { node } of callsOf(document, 'append')) {
    const on = node.func.type === 'Attribute' ? (dotted(node.func.value) ?? '') : '';
    if (/\.on_startup$|\.cleanup_ctx$/.test(on)) add(node.args[0] ?? null, 'start');
    else if (/\.on_(?:shutdown|cleanup)$/.test(on)) add(node.args[0] ?? null, 'stop');
  }
  return found;
}
