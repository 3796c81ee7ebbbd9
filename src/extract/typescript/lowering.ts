// extract/typescript: the body of a function in the small form that dataflow walks (`../dataflow/terms.ts`).
import { ts } from 'ts-morph';
import type { Range } from '../../model/range.ts';
import type { Value } from '../../model/value.ts';
import type { Script } from '../../parse/document.ts';
import type { CallTerm, Handler, Step, Target, Term } from '../dataflow/terms.ts';
import { oldOwner } from './constructors.ts';
import { valueOf } from './expression.ts';
import { classSymbol, functionOf, functionSymbol } from './routes/host.ts';
import { injected } from './routes/handlers.ts';
import { declarationOf } from './scope.ts';
import { accessedKey, dottedName, isFunction, keyOf, lastName, rangeOf, unwrap } from './syntax.ts';

const deepest = 40;
const { SyntaxKind } = ts;

export function targetOf(name: ts.BindingName, member: string | null = null, depth = 0): Target {
  if (ts.isIdentifier(name)) return [{ name: name.text, member }];
  if (depth > 4) return [];
  return name.elements.flatMap((element) => {
    if (!ts.isBindingElement(element)) return [];
    const key = ts.isArrayBindingPattern(name) ? String(name.elements.indexOf(element)) : element.dotDotDotToken !== undefined ? null : (keyOf(element.propertyName) ?? (ts.isIdentifier(element.name) ? element.name.text : '*'));
    return targetOf(element.name, key ?? member, depth + 1);
  });
}

/** `fs.promises.readFile` of what the file calls `fs`; '' for what no import gives. */
export function importedName(name: string, names: ReadonlyMap<string, string>): string {
  const [root = '', ...rest] = name.split('.');
  const module = names.get(root);
  return module === undefined ? '' : [module, ...rest].join('.');
}

/** A package under one name, however it is spelled. */
export function moduleName(specifier: string): string {
  const name = specifier.replace(/^node:/, '');
  return /^(?:fs\/promises|fs-extra|graceful-fs)$/.test(name) ? 'fs' : name === 'path/posix' ? 'path' : name;
}

/** `require('child_process').exec`, where it is used. */
function requiredName(node: ts.Expression): string {
  const keys: string[] = [];
  let inner = unwrap(node);
  for (; ts.isPropertyAccessExpression(inner) && keys.length < 4; inner = unwrap(inner.expression)) keys.unshift(inner.name.text);
  const given = ts.isCallExpression(inner) && ts.isIdentifier(inner.expression) && inner.expression.text === 'require' ? inner.arguments[0] : undefined;
  return given !== undefined && ts.isStringLiteralLike(given) ? [moduleName(given.text), ...keys].join('.') : '';
}

export class Lowering {
  readonly #script: Script;
  readonly #names: ReadonlyMap<string, string>;
  readonly #objects = new Map<ts.Node, Value | null>(); // by the declarations of local names

  constructor(script: Script, names: ReadonlyMap<string, string>) {
    this.#script = script;
    this.#names = names;
  }

  /** `return [status, type, data]`: each has a place of its own. */
  #given(node: ts.Expression, depth: number): Term {
    const inner = unwrap(node);
    if (!ts.isArrayLiteralExpression(inner) || inner.elements.length < 2 || inner.elements.some((each) => ts.isSpreadElement(each) || ts.isOmittedExpression(each))) return this.term(node, depth);
    return { is: 'record', entries: inner.elements.map((each, index) => ({ key: String(index), value: this.term(each, depth) })), at: rangeOf(inner, this.#script) };
  }

  body({ body, parameters }: ts.FunctionLikeDeclaration, depth = 0): Step[] {
    if (body === undefined) return [];
    const defaults = parameters.flatMap(({ name, initializer }): Step[] => (initializer === undefined ? [] : [{ do: 'set', target: targetOf(name), value: this.term(initializer, depth + 1), adds: true }]));
    return [...defaults, ...this.#declared(parameters), ...(ts.isBlock(body) ? this.block(body.statements, depth) : [{ do: 'return', value: this.#given(body, depth) } as const])];
  }

  /** `constructor(private readonly url: string)` */
  #declared(parameters: readonly ts.ParameterDeclaration[]): Step[] {
    return parameters.flatMap((parameter): Step[] => {
      if (!ts.isParameterPropertyDeclaration(parameter, parameter.parent) || !ts.isIdentifier(parameter.name)) return [];
      return [{ do: 'set', target: [{ name: `this.${parameter.name.text}`, member: null }], value: { is: 'name', name: parameter.name.text, global: '', at: rangeOf(parameter, this.#script) }, adds: false }];
    });
  }

  block(statements: readonly ts.Statement[], depth: number): Step[] {
    return depth > deepest ? [] : statements.flatMap((statement) => this.#statement(statement, depth + 1));
  }

  #one(statement: ts.Statement, depth: number): Step[] {
    return this.block(ts.isBlock(statement) ? statement.statements : [statement], depth);
  }

  #statement(node: ts.Statement, depth: number): Step[] {
    if (ts.isExpressionStatement(node)) return this.#expression(unwrap(node.expression), depth);
    if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap((variable): Step[] => (variable.initializer === undefined ? [] : [{ do: 'set', target: targetOf(variable.name), value: this.term(variable.initializer, depth), adds: false }]));
    if (ts.isReturnStatement(node)) return [{ do: 'return', value: node.expression === undefined ? null : this.#given(node.expression, depth) }];
    if (ts.isThrowStatement(node)) return [{ do: 'raise', value: this.term(node.expression, depth) }];
    if (ts.isIfStatement(node)) return [{ do: 'branch', test: this.term(node.expression, depth), then: this.#one(node.thenStatement, depth), otherwise: node.elseStatement === undefined ? [] : this.#one(node.elseStatement, depth) }];
    if (ts.isBlock(node)) return this.block(node.statements, depth);
    if (ts.isBreakStatement(node) || ts.isContinueStatement(node)) return [{ do: 'leave' }];
    return this.#compound(node, depth);
  }

  #compound(node: ts.Statement, depth: number): Step[] {
    if (ts.isTryStatement(node)) {
      const { tryBlock, catchClause, finallyBlock } = node;
      const declared = catchClause?.variableDeclaration?.name;
      const handlers: Handler[] = catchClause === undefined ? [] : [{ name: declared !== undefined && ts.isIdentifier(declared) ? declared.text : null, types: [], body: this.block(catchClause.block.statements, depth) }];
      return [{ do: 'attempt', body: this.block(tryBlock.statements, depth), handlers, last: finallyBlock === undefined ? [] : this.block(finallyBlock.statements, depth) }];
    }
    if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
      const target = ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations.flatMap(({ name }) => targetOf(name)) : [];
      return [{ do: 'loop', target, over: this.term(node.expression, depth), body: this.#one(node.statement, depth) }];
    }
    if (ts.isForStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return [{ do: 'loop', target: [], over: null, body: this.#one(node.statement, depth) }];
    if (ts.isSwitchStatement(node)) return this.#switch(node, depth);
    return ts.isLabeledStatement(node) ? this.#statement(node.statement, depth) : [];
  }

  /** Each case by itself: its value has been compared. */
  #switch({ expression, caseBlock }: ts.SwitchStatement, depth: number): Step[] {
    const on = this.term(expression, depth);
    const at = rangeOf(expression, this.#script);
    return [
      { do: 'run', value: on },
      ...caseBlock.clauses.map((clause): Step => ({ do: 'branch', test: ts.isCaseClause(clause) ? { is: 'compare', op: '==', left: on, right: this.term(clause.expression, depth), at } : { is: 'constant', at }, then: this.block(clause.statements.filter((each) => !ts.isBreakStatement(each) && !ts.isReturnStatement(each)), depth), otherwise: [] })),
    ];
  }

  #expression(node: ts.Expression, depth: number): Step[] {
    const gone = ts.isDeleteExpression(node) ? dottedName(node.expression) : '';
    if (gone !== '') return [{ do: 'set', target: [{ name: gone, member: null }], value: { is: 'constant', at: rangeOf(node, this.#script) }, adds: false }]; // delete body.role
    if (!ts.isBinaryExpression(node) || !isAssignment(node.operatorToken.kind)) return [{ do: 'run', value: this.term(node, depth) }];
    const value = this.term(node.right, depth);
    const at = rangeOf(node, this.#script);
    const name = dottedName(node.left);
    if (/^(?:this\.)?(?:ctx|context)\.(?:body|response\.body)$|^(?:res|response)\.body$/.test(name)) return [{ do: 'run', value: this.#answer(value, at) }];
    const adds = node.operatorToken.kind !== SyntaxKind.EqualsToken;
    const given: Term = adds ? { is: 'join', parts: [this.term(node.left, depth), value], slash: false, at } : value;
    const left = unwrap(node.left);
    const root = name !== '' ? name : ts.isElementAccessExpression(left) ? dottedName(left.expression) : '';
    if (root === '') return [{ do: 'run', value }];
    if (name !== '') return [{ do: 'set', target: [{ name: root, member: null }], value: given, adds }];
    const index = unwrap((left as ts.ElementAccessExpression).argumentExpression);
    return [{ do: 'set', target: [{ name: root, member: null }], value: { is: 'record', entries: [{ key: ts.isStringLiteralLike(index) ? index.text : '*', value: given }], at }, adds: true }];
  }

  /** `ctx.body = x` is Koa's `ctx.send(x)`. */
  #answer(value: Term, at: Range): Term {
    const on: Term = { is: 'name', name: 'ctx', global: '', at };
    return { is: 'call', callee: { is: 'member', on, name: 'body', global: '', at }, name: '', method: 'body', args: [value], named: [], reference: () => null, at };
  }

  term(expression: ts.Expression, depth: number): Term {
    const node = unwrap(expression);
    const at = rangeOf(node, this.#script);
    if (depth > deepest) return { is: 'constant', at };
    const next = depth + 1;
    switch (node.kind) {
      case SyntaxKind.Identifier:
        return { is: 'name', name: (node as ts.Identifier).text, global: this.#global(node), at };
      case SyntaxKind.ThisKeyword:
      case SyntaxKind.SuperKeyword:
        return { is: 'name', name: 'this', global: 'this', at };
      case SyntaxKind.PropertyAccessExpression:
        return this.#got(node as ts.PropertyAccessExpression) ?? { is: 'member', on: this.term((node as ts.PropertyAccessExpression).expression, next), name: (node as ts.PropertyAccessExpression).name.text, global: this.#global(node), at };
      case SyntaxKind.ElementAccessExpression:
        return { is: 'index', on: this.term((node as ts.ElementAccessExpression).expression, next), key: this.#key(unwrap((node as ts.ElementAccessExpression).argumentExpression), next), at };
      case SyntaxKind.CallExpression:
      case SyntaxKind.NewExpression:
        return this.#call(node as ts.CallExpression, next);
      case SyntaxKind.TemplateExpression: {
        const { head, templateSpans } = node as ts.TemplateExpression;
        const parts = [{ is: 'text', value: head.text, at } as const, ...templateSpans.flatMap((span): Term[] => [this.term(span.expression, next), { is: 'text', value: span.literal.text, at }])];
        return { is: 'join', parts, slash: false, at };
      }
      case SyntaxKind.BinaryExpression:
        return this.#binary(node as ts.BinaryExpression, next);
      case SyntaxKind.ConditionalExpression: {
        const { condition, whenTrue, whenFalse } = node as ts.ConditionalExpression;
        return { is: 'choice', test: this.term(condition, next), then: this.term(whenTrue, next), otherwise: this.term(whenFalse, next), at };
      }
      case SyntaxKind.PrefixUnaryExpression:
        return (node as ts.PrefixUnaryExpression).operator === SyntaxKind.ExclamationToken ? { is: 'not', of: this.term((node as ts.PrefixUnaryExpression).operand, next), at } : { is: 'constant', at };
      default:
        return this.#rest(node, at, next);
    }
  }

  #rest(node: ts.Expression, at: Range, depth: number): Term {
    if (node.kind === SyntaxKind.TrueKeyword || node.kind === SyntaxKind.FalseKeyword || node.kind === SyntaxKind.NullKeyword) return { is: 'constant', truth: node.kind === SyntaxKind.TrueKeyword, at };
    if (ts.isNumericLiteral(node)) return { is: 'constant', value: Number(node.text), at };
    if (ts.isStringLiteralLike(node)) return { is: 'text', value: node.text, at };
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      return { is: 'text', value: node.text.slice(1, end), once: !node.text.slice(end).includes('g'), at };
    }
    if (ts.isArrayLiteralExpression(node)) return { is: 'any', parts: node.elements.map((each) => this.term(ts.isSpreadElement(each) ? each.expression : each, depth)), at };
    if (ts.isObjectLiteralExpression(node)) return { is: 'record', entries: node.properties.flatMap((property) => this.#entry(property, depth)), at };
    if (ts.isTypeOfExpression(node)) return { is: 'call', callee: { is: 'name', name: 'typeof', global: 'typeof', at }, name: 'typeof', method: 'typeof', args: [this.term(node.expression, depth)], named: [], reference: () => null, at };
    if (ts.isSpreadElement(node) || ts.isYieldExpression(node)) return node.expression === undefined ? { is: 'constant', at } : this.term(node.expression, depth);
    if (isFunction(node)) return { is: 'function', params: node.parameters.map(({ name }) => targetOf(name)), body: this.body(node, depth), at };
    if (ts.isTaggedTemplateExpression(node)) return { is: 'constant', at }; // sql`…${x}`: the tag binds its parameters
    return { is: 'constant', at };
  }

  /** The number in `pair[0]` is a name like any other. */
  #key(node: ts.Expression, depth: number): Term {
    return ts.isNumericLiteral(node) ? { is: 'text', value: node.text, at: rangeOf(node, this.#script) } : this.term(node, depth);
  }

  #entry(property: ts.ObjectLiteralElementLike, depth: number): { key: string | null; value: Term }[] {
    if (ts.isPropertyAssignment(property)) return [{ key: keyOf(property.name) ?? '*', value: this.term(property.initializer, depth) }];
    if (ts.isShorthandPropertyAssignment(property)) return [{ key: property.name.text, value: this.term(property.name, depth) }];
    return ts.isSpreadAssignment(property) ? [{ key: null, value: this.term(property.expression, depth) }] : [];
  }

  #binary(node: ts.BinaryExpression, depth: number): Term {
    const at = rangeOf(node, this.#script);
    const kind = node.operatorToken.kind;
    if (kind === SyntaxKind.PlusToken) return { is: 'join', parts: this.#summands(node, depth), slash: false, at };
    if (kind === SyntaxKind.BarBarToken || kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.QuestionQuestionToken) return { is: kind === SyntaxKind.AmpersandAmpersandToken ? 'and' : 'or', parts: [this.term(node.left, depth), this.term(node.right, depth)], at };
    if (isAssignment(kind)) return this.term(node.right, depth);
    const op = comparisons.get(kind);
    return op === undefined ? { is: 'any', parts: [], at } : { is: 'compare', op, left: this.term(node.left, depth), right: this.term(node.right, depth), at };
  }

  /** Long sums lean left. */
  #summands(node: ts.BinaryExpression, depth: number): Term[] {
    const parts: Term[] = [];
    let left: ts.Expression = node;
    while (ts.isBinaryExpression(left) && left.operatorToken.kind === SyntaxKind.PlusToken && parts.length < 60) {
      parts.push(this.term(left.right, depth));
      left = unwrap(left.left);
    }
    return [...parts, this.term(left, depth)].reverse();
  }

  #call(node: ts.CallExpression | ts.NewExpression, depth: number): CallTerm {
    const method = lastName(node.expression);
    const callee = node.expression.kind === SyntaxKind.SuperKeyword ? this.#base(node.expression, depth) : this.#asking(this.term(node.expression, depth), node.expression, method);
    const first = node.arguments?.[0];
    const options = first !== undefined && ts.isObjectLiteralExpression(unwrap(first)) ? (unwrap(first) as ts.ObjectLiteralExpression) : null;
    return {
      is: 'call', callee, name: callee.is === 'name' || callee.is === 'member' ? callee.global : this.#promised(node.expression), method,
      args: (node.arguments ?? []).map((argument) => this.#pattern(argument, method) ?? this.term(ts.isSpreadElement(argument) ? argument.expression : argument, depth)),
      named: options === null ? [] : options.properties.flatMap((property) => this.#entry(property, depth)).flatMap(({ key, value }) => (key === 'url' || key === 'uri' || key === 'text' || key === 'sql' || key === '$where' ? [{ name: key, value }] : [])),
      spreads: node.arguments?.some((argument) => ts.isSpreadElement(argument)) === true,
      reference: () => this.#reference(node.expression),
      at: rangeOf(node, this.#script),
    };
  }

  /** `promisify(exec)(command)` calls exec. */
  #promised(callee: ts.Expression): string {
    const inner = unwrap(callee);
    const [promised] = ts.isCallExpression(inner) && lastName(inner.expression) === 'promisify' ? inner.arguments : [];
    return promised === undefined ? '' : this.#global(unwrap(promised));
  }

  /** `this.path` of `get path() { … }`: asks it. */
  #got(node: ts.PropertyAccessExpression): CallTerm | null {
    if (node.expression.kind !== SyntaxKind.ThisKeyword || saysWhether.test(node.name.text) || ts.isPropertyAccessExpression(node.parent)) return null; // `this.client.get()`: its name tells what it is
    const owner = enclosingClass(node);
    if (owner === null || !gettersOf(owner).has(node.name.text)) return null;
    const at = rangeOf(node, this.#script);
    const callee: Term = { is: 'member', on: { is: 'name', name: 'this', global: 'this', at }, name: node.name.text, global: '', at };
    return { is: 'call', callee, name: '', method: node.name.text, args: [], named: [], reference: () => this.#reference(node), at };
  }

  /** `super(x)`: a method of the object itself. */
  #base(node: ts.Expression, depth: number): Term {
    return { is: 'member', on: this.term(node, depth), name: 'constructor', global: '', at: rangeOf(node, this.#script) };
  }

  /** `safeName.test(name)` where the file says what `safeName` is. */
  #asking(callee: Term, node: ts.Expression, method: string): Term {
    const on = method === 'test' && callee.is === 'member' ? this.#pattern((unwrap(node) as ts.PropertyAccessExpression).expression, 'match') : null;
    return on === null || callee.is !== 'member' ? callee : { ...callee, on };
  }

  /** A regular expression that a name stands for. */
  #pattern(node: ts.Expression, method: string): Term | null {
    const name = unwrap(node);
    if (!/^(?:match|replace|replaceAll)$/.test(method) || !ts.isIdentifier(name)) return null;
    const declared = declarationOf(name)?.node;
    const given = declared !== undefined && ts.isVariableDeclaration(declared) && declared.initializer !== undefined ? unwrap(declared.initializer) : null;
    return given !== null && ts.isRegularExpressionLiteral(given) ? this.term(given, 0) : null;
  }

  #reference(expression: ts.Expression): Value | null {
    const node = unwrap(expression);
    const at = rangeOf(node, this.#script);
    const given = injected(node, this.#script);
    if (given !== null) return given;
    if (node.kind === SyntaxKind.SuperKeyword) return { kind: 'member', on: { kind: 'opaque', why: 'local', name: 'super', at }, name: 'constructor', at };
    if (ts.isIdentifier(node)) {
      const target = functionOf(node);
      if (target !== null) return { kind: 'name', name: functionSymbol(target, this.#script), at };
      return declarationOf(node)?.kind === 'module' ? { kind: 'name', name: node.text, at } : null;
    }
    const key = accessedKey(node);
    const on = key === null ? null : unwrap((node as ts.PropertyAccessExpression).expression);
    if (key === null || on === null) return null;
    if (on.kind === SyntaxKind.ThisKeyword) {
      const owner = enclosingClass(node);
      const name = owner === null ? oldOwner(node) : classSymbol(owner);
      return name === null ? null : { kind: 'name', name: `${name}.${key}`, at };
    }
    if (on.kind === SyntaxKind.SuperKeyword) return { kind: 'member', on: { kind: 'opaque', why: 'local', name: 'super', at }, name: key, at };
    const owner = ts.isIdentifier(on) ? this.#object(on) : ts.isNewExpression(on) || (ts.isCallExpression(on) && asksClass(on)) ? valueOf(on, this.#script) : null;
    return owner === null ? null : { kind: 'member', on: owner, name: key, at };
  }

  /** What a name stands for that belongs to the file, or that the function gives an object: `const client = new Client(options)`. */
  #object(name: ts.Identifier): Value | null {
    const declared = declarationOf(name);
    if (declared?.kind === 'module') return valueOf(name, this.#script);
    if (declared?.kind !== 'variable' || !ts.isVariableDeclaration(declared.node) || declared.node.initializer === undefined) return null;
    const known = this.#objects.get(declared.node);
    if (known !== undefined) return known;
    const made = unwrap(declared.node.initializer);
    const inner = ts.isAwaitExpression(made) ? unwrap(made.expression) : made;
    const value = makes(inner) ? valueOf(inner, this.#script) : null;
    this.#objects.set(declared.node, value);
    return value;
  }

  /** The full name of what an import or the language gives; '' for what the file makes itself. */
  #global(node: ts.Expression): string {
    const name = dottedName(node);
    if (name === '') return requiredName(node);
    if (name.startsWith('this.')) return name;
    const full = importedName(name, this.#names);
    if (full !== '') return full;
    const root = rootOf(node);
    return root !== null && declarationOf(root) === null ? name : '';
  }
}

/** `new Client()`, `makeClient()`, `Clients.get(kind)` */
function makes(node: ts.Expression): boolean {
  return ts.isNewExpression(node) || (ts.isCallExpression(node) && (ts.isIdentifier(unwrap(node.expression)) || asksClass(node)));
}

/** A static method of a class that the file declares or imports. */
function asksClass({ expression }: ts.CallExpression): boolean {
  const callee = unwrap(expression);
  const on = ts.isPropertyAccessExpression(callee) ? unwrap(callee.expression) : null;
  return on !== null && ts.isIdentifier(on) && /^[A-Z][A-Za-z]*[a-z]/.test(on.text) && declarationOf(on)?.kind === 'module';
}

function rootOf(node: ts.Expression): ts.Identifier | null {
  let inner = unwrap(node);
  for (let depth = 0; depth < 12 && accessedKey(inner) !== null; depth++) inner = unwrap((inner as ts.PropertyAccessExpression).expression);
  return ts.isIdentifier(inner) ? inner : null;
}

function enclosingClass(node: ts.Node): ts.ClassLikeDeclaration | null {
  for (let up = node.parent as ts.Node | undefined, steps = 0; up !== undefined && steps < 1000; up = up.parent, steps++) if (ts.isClassLike(up)) return up;
  return null;
}

const saysWhether = /^(?:is|has|can|should)(?=[A-Z_])|dev|debug|prod/i;
const getters = new WeakMap<ts.ClassLikeDeclaration, ReadonlySet<string>>();

function gettersOf(owner: ts.ClassLikeDeclaration): ReadonlySet<string> {
  const known = getters.get(owner) ?? new Set(owner.members.flatMap((member) => (ts.isGetAccessorDeclaration(member) && ts.isIdentifier(member.name) ? [member.name.text] : [])));
  getters.set(owner, known);
  return known;
}

const comparisons = new Map<ts.SyntaxKind, Extract<Term, { is: 'compare' }>['op']>([
  [SyntaxKind.EqualsEqualsEqualsToken, '=='], [SyntaxKind.EqualsEqualsToken, '=='], [SyntaxKind.ExclamationEqualsEqualsToken, '!='], [SyntaxKind.ExclamationEqualsToken, '!='], [SyntaxKind.InKeyword, 'in'],
  [SyntaxKind.LessThanToken, '<'], [SyntaxKind.GreaterThanToken, '>'], [SyntaxKind.LessThanEqualsToken, '<='], [SyntaxKind.GreaterThanEqualsToken, '>='], [SyntaxKind.InstanceOfKeyword, 'is-a'],
]);

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= SyntaxKind.FirstAssignment && kind <= SyntaxKind.LastAssignment;
}
