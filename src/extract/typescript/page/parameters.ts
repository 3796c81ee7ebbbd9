// Extract stage, pages: what a function's parameter is given, by those who call the function or take it as a callback.
import { ts } from 'ts-morph';
import type { PageSource } from '../../../model/page.ts';
import { isFunction, lastName, receiver, unwrap } from '../syntax.ts';
import { merge, renamed, source, type Trace } from './trace.ts';
import { nameOf, plainName } from './page.ts';
import { clients, fetching, handing, requesting } from './vocabulary.ts';

type Parameter = ts.ParameterDeclaration;

/** `field`: what of the parameter the name is, in a pattern. */
export function traceParameter(name: ts.Identifier, parameter: Parameter, field: string, trace: Trace): readonly PageSource[] {
  const made = parameter.parent;
  if (!isFunction(made)) return [];
  const found = given(made, made.parameters.indexOf(parameter), parameter, trace);
  const called = found ?? [source(isComponent(made, parameter) ? 'props' : 'parameter', name, trace, name.text)];
  return field === '' ? renamed(called, name, called[0]?.field === '' ? name.text : (called[0]?.field ?? ''), trace) : renamed(called, name, field, trace);
}

/** Null where nobody is seen to give it anything. */
function given(made: ts.FunctionLikeDeclaration, index: number, parameter: Parameter, trace: Trace): readonly PageSource[] | null {
  const holder = made.parent;
  if (ts.isCallExpression(holder) && holder.arguments.includes(made as ts.Expression)) {
    const taken = asCallback(holder, made as ts.Expression, index, trace);
    if (taken !== undefined) return taken;
  }
  const option = ts.isPropertyAssignment(holder) || ts.isMethodDeclaration(made) ? nameOf(made) : '';
  if (/^(?:success|onSuccess|complete|done|onCompleted|onMessage|onmessage|onData|onUpdate|then)$/.test(option) && index === 0 && isOption(made)) return [source('response', parameter, trace)];
  if (ts.isBinaryExpression(holder) && /\.onmessage$/.test(plainName(holder.left) || `.${lastName(holder.left)}`)) return [source('message', parameter, trace)];
  const name = nameOf(made);
  return name === '' ? null : fromCallers(name, made, index, trace);
}

/** Whether a function is an option of a request, as of `$.ajax({success})`. */
function isOption(made: ts.Node): boolean {
  let up = made.parent;
  for (let depth = 0; depth < 3; depth++) {
    if (ts.isCallExpression(up)) return fetching.test(lastName(up.expression)) || requesting.test(lastName(up.expression)) || /^(?:ajax|request|Swal|fetchEventSource)$/.test(lastName(up.expression));
    up = up.parent;
  }
  return false;
}

/** Undefined: the call says nothing about what it hands on. */
function asCallback(call: ts.CallExpression, callback: ts.Expression, index: number, trace: Trace): readonly PageSource[] | null | undefined {
  const name = lastName(call.expression);
  const on = receiver(call.expression);
  const first = call.arguments[0];
  if (name === 'catch' || name === 'addEventListener' || name === 'on') return ofEvent(name, first, on, index, callback, trace);
  if ((name === 'each' || name === 'map') && on !== null && ts.isIdentifier(on) && /^(?:\$|jQuery|_|d3)$/.test(on.text) && first !== undefined && first !== callback) return trace.follow(first);
  if (name === 'reduce' && on !== null) return index === 1 ? trace.follow(on) : [];
  if (handing.has(name) && on !== null) return index === 0 || (name === 'sort' && index === 1) || (name === 'each' && index === 1) ? trace.follow(on) : [];
  if (fetching.test(name) || (requesting.test(name) && on !== null && (clients.test(plainName(on)) || /^(?:\$|jQuery)$/.test(on.getText())))) return index === 0 ? [source('response', callback, trace)] : [];
  return undefined;
}

function ofEvent(name: string, first: ts.Expression | undefined, on: ts.Expression | null, index: number, callback: ts.Expression, trace: Trace): readonly PageSource[] {
  const event = first !== undefined && ts.isStringLiteralLike(first) ? first.text : '';
  const channel = on === null ? '' : plainName(on);
  const isMessage = name === 'addEventListener' ? event === 'message' : name === 'on' && /socket|\bio\b|\bws\b|channel|connection|hub|stream/i.test(channel);
  return isMessage && index === 0 ? [source('message', callback, trace)] : [];
}

function fromCallers(name: string, made: ts.Node, index: number, trace: Trace): readonly PageSource[] | null {
  const calls = (trace.page.calls.get(name) ?? []).filter((call) => call.pos < made.pos || call.end > made.end || call.getSourceFile() !== made.getSourceFile());
  const handed = (trace.page.handed.get(name) ?? []).filter(({ parent }) => ts.isCallExpression(parent) && handing.has(lastName(parent.expression)));
  if (calls.length + handed.length === 0) return null;
  const asArguments = calls.slice(0, 10).map((call) => {
    const argument = call.arguments[index];
    return argument === undefined ? [] : trace.follow(argument);
  });
  const asCallbacks = index > 0 ? [] : handed.slice(0, 4).map(({ parent }) => {
    const on = receiver((parent as ts.CallExpression).expression);
    return on === null ? [] : trace.follow(unwrap(on));
  });
  return merge([...asArguments, ...asCallbacks]);
}

function isComponent(made: ts.FunctionLikeDeclaration, parameter: Parameter): boolean {
  return /^[A-Z]/.test(nameOf(made)) && made.parameters[0] === parameter;
}
