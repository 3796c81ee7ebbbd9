// extract/typescript/routes: the hosts of one framework in a file: those it makes, those its functions are handed, those a base class has.
import { ts } from 'ts-morph';
import type { Framework, RouterFact } from '../../../model/route.ts';
import type { Value } from '../../../model/value.ts';
import type { Script } from '../../../parse/document.ts';
import { valueOf } from '../expression.ts';
import { returnsOf } from '../functions.ts';
import { declarationOf } from '../scope.ts';
import type { Survey } from '../survey.ts';
import { dottedName, enclosingFunction, isFunction, keyOf, lastName, rangeOf, unwrap } from '../syntax.ts';
import { handedFact, handedHosts, hostMethods } from './handed.ts';
import { classSymbol, enclosingClass, functionSymbol, holderName, hostName } from './host.ts';

/** What a framework's constructor call makes. */
export interface Maker {
  readonly is: 'application' | 'router';
  readonly prefix?: Value;
}

export type Make = (node: ts.CallExpression | ts.NewExpression, survey: Survey) => Maker | null;

export interface Hosts {
  readonly names: Map<string, RouterFact>;
  readonly made: ReadonlyMap<ts.Node, string>; // constructor calls, for chains that hang on one directly
}

export function hostsOf(survey: Survey, framework: Framework, make: Make): Hosts {
  const names = new Map<string, RouterFact>();
  const made = new Map<ts.Node, string>();
  for (const node of [...survey.calls, ...survey.news]) {
    const maker = make(node, survey);
    if (maker === null) continue;
    const fact = madeFact(node, maker, framework, survey);
    made.set(node, fact.name);
    names.set(fact.name, { ...names.get(fact.name), ...fact });
  }
  for (const handed of handedHosts(survey)) if (handed.framework === framework && !names.has(handed.name)) names.set(handed.name, handedFact(handed, survey.script));
  if (names.size > 0) noteReturns(names, survey);
  return { names, made };
}

function madeFact(node: ts.CallExpression | ts.NewExpression, { is, prefix }: Maker, framework: Framework, { script }: Survey): RouterFact {
  const top = outermost(node, script);
  const held = top.name ?? heldName(top.node, script);
  const home = enclosingFunction(top.node);
  const returned = home !== null && (ts.isReturnStatement(top.node.parent) || home.body === top.node) ? { returnedBy: functionSymbol(home, script) } : undefined;
  return { kind: 'router', framework, name: held ?? `router@${node.getStart(script.source) + script.offset}`, is, safeguards: [], ...(prefix && { prefix }), ...returned, at: rangeOf(node, script) };
}

function heldName(node: ts.Node, script: Script): string | null {
  const own = holderName(node);
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.right === node && ts.isPropertyAccessExpression(parent.left) && ts.isIdentifier(parent.left.expression) && declarationOf(parent.left.expression)?.kind === 'parameter') return hostName(parent.left, script) ?? own?.name ?? null; // context.app = express()
  if (own === null || own.whole) return own?.name ?? null;
  const home = enclosingFunction(node);
  return home === null ? own.name : `${functionSymbol(home, script)}.${own.name}`;
}

/** The whole of `express.Router().use(a).get('/', b)`, `expressWs(express()).app`: what the host is given away as. */
function outermost(node: ts.Expression, script: Script): { readonly node: ts.Node; readonly name?: string } {
  let top: ts.Node = node;
  for (let steps = 0; steps < 800; steps++) {
    const { parent } = top;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === top) {
      const chained = ts.isCallExpression(parent.parent) && parent.parent.expression === parent && hostMethods.has(parent.name.text);
      if (!chained && parent.name.text !== 'app') return { node: top };
      top = chained ? parent.parent : parent;
    } else if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isNonNullExpression(parent) || ts.isAwaitExpression(parent)) {
      top = parent;
    } else if (ts.isCallExpression(parent) && parent.expression !== top && top === node && wraps(parent)) {
      top = parent;
    } else if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name)) {
      const element = parent.name.elements.find((each) => keyOf(each.propertyName ?? each.name) === 'app');
      return element !== undefined && ts.isIdentifier(element.name) ? { node: top, name: nameThere(element.name, parent, script) } : { node: top };
    } else return { node: top };
  }
  return { node: top };
}

function nameThere(name: ts.Identifier, at: ts.Node, script: Script): string {
  const home = enclosingFunction(at);
  return home === null ? name.text : `${functionSymbol(home, script)}.${name.text}`;
}

/** `expressWs(express())`, `addAsync(express())`: gives the host back. */
function wraps(call: ts.CallExpression): boolean {
  return !hostMethods.has(lastName(call.expression)) && !/createServer|listen|http|spdy|Server$|request|supertest/i.test(dottedName(call.expression));
}

function noteReturns(names: Map<string, RouterFact>, { functions, script }: Survey): void {
  for (const node of functions) {
    for (const { expression } of returnsOf(node)) {
      const name = hostName(expression, script);
      const fact = name === null ? undefined : names.get(name);
      if (fact !== undefined && name !== null && fact.returnedBy === undefined) names.set(name, { ...fact, returnedBy: functionSymbol(node, script) });
    }
  }
}

/** A class that hands its routes to methods of its base: what its instances mount. The field in which the base keeps its router, where the class names it. */
export function baseHost(node: ts.Expression, framework: Framework, survey: Survey): RouterFact | null {
  const owner = enclosingClass(node);
  const base = owner?.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  if (owner === null || base === undefined || isFunction(base.expression)) return null;
  const at = rangeOf(owner, survey.script);
  return { kind: 'router', framework, name: classSymbol(owner), is: 'router', safeguards: [], bases: [valueOf(base.expression, survey.script)], at };
}

/** `this.router` of a class whose base made it. */
export function inheritedHost(node: ts.Expression, framework: Framework, { script }: Survey): RouterFact | null {
  const inner = unwrap(node);
  if (!ts.isPropertyAccessExpression(inner) || inner.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const base = enclosingClass(inner)?.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const name = hostName(inner, script);
  if (base === undefined || name === null || isFunction(base.expression)) return null;
  const at = rangeOf(inner, script);
  return { kind: 'router', framework, name, is: 'router', safeguards: [], bases: [{ kind: 'member', on: valueOf(base.expression, script), name: inner.name.text, at }], at };
}
