// Extract stage: a script file -> its module table: imports, exports, bindings, classes, functions.
import { ts } from 'ts-morph';
import type { Binding, ClassFact, Fact, FieldFact, FunctionFact, ModuleFact } from '../../model/fact.ts';
import type { Value } from '../../model/value.ts';
import type { Document, Script } from '../../parse/document.ts';
import { overviewOf } from '../overview.ts';
import { givesMethod, makerName, oldMember, oldMethod, type OldMember } from './constructors.ts';
import { boundNames, exportsOf } from './exports.ts';
import { declaredValue, guardsOf, valueOf } from './expression.ts';
import { returnsOf } from './functions.ts';
import { importsOf } from './imports.ts';
import { type Survey, requiredModule, surveys } from './survey.ts';
import { dottedName, enclosingFunction, isFunction, keyOf, rangeOf, unwrap } from './syntax.ts';

export function* extractModule(document: Document): Generator<Fact> {
  const scripts = surveys(document);
  const [first] = scripts;
  if (first === undefined) return;
  const last = scripts[scripts.length - 1] ?? first;
  const fact: ModuleFact = {
    kind: 'module',
    language: 'javascript',
    imports: scripts.flatMap(importsOf),
    exports: scripts.flatMap(exportsOf),
    bindings: scripts.flatMap((survey) => [...bindings(survey)]),
    classes: scripts.flatMap((survey) => [...survey.classes.map((node) => classFact(node, survey.script)).filter((fact) => fact !== null), ...oldClasses(survey)]),
    functions: scripts.flatMap((survey) => [...functions(survey)]),
    at: { start: first.script.offset, end: last.script.offset + last.script.source.end },
  };
  yield fact;
  yield* overviewOf(fact);
}

// ---- bindings ----------------------------------------------------------------------------------------------------

function* bindings({ script, variables, assignments, calls }: Survey): Generator<Binding> {
  for (const variable of variables) {
    if (enclosingFunction(variable) !== null || !atModuleLevel(variable)) continue;
    if (variable.initializer !== undefined && (requiredModule(variable.initializer) !== null || isFunction(unwrap(variable.initializer)))) continue;
    yield* declaredBindings(variable, script);
  }
  for (const statement of script.source.statements) if (ts.isEnumDeclaration(statement)) yield enumBinding(statement, script);
  for (const assignment of assignments) {
    const name = dottedName(assignment.left);
    if (name === '' || /^(?:module\.exports|exports)\b/.test(name) || enclosingFunction(assignment) !== null || name.startsWith('this.')) continue;
    if (isFunction(unwrap(assignment.right))) continue;
    const update = assignment.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken && ({ mutation: 'extend' } as const);
    yield { name, value: valueOf(assignment.right, script), guards: guardsOf(assignment, script), at: rangeOf(assignment, script), ...update };
  }
  for (const call of calls) yield* mutations(call, script);
}

/** Blocks of `if` and `try` count: their guards say when. A loop's variable does not. */
function atModuleLevel(variable: ts.VariableDeclaration): boolean {
  return ts.isVariableDeclarationList(variable.parent) && ts.isVariableStatement(variable.parent.parent);
}

function* declaredBindings(variable: ts.VariableDeclaration, script: Script): Generator<Binding> {
  const guards = guardsOf(variable, script);
  const annotation = variable.type === undefined ? undefined : { annotation: variable.type.getText(script.source).slice(0, 200) };
  if (ts.isIdentifier(variable.name)) {
    const value = variable.initializer === undefined ? null : valueOf(variable.initializer, script);
    if (value !== null) yield { name: variable.name.text, value, guards, at: rangeOf(variable, script), ...annotation };
    return;
  }
  for (const name of boundNames(variable.name)) {
    const value = ts.isBindingElement(name.parent) ? declaredValue(name.parent, script) : null;
    if (value !== null) yield { name: name.text, value, guards, at: rangeOf(name.parent, script) };
  }
}

function enumBinding(node: ts.EnumDeclaration, script: Script): Binding {
  const entries = node.members.map((member, position) => {
    const at = rangeOf(member, script);
    const value: Value = member.initializer === undefined ? { kind: 'literal', value: position, at } : valueOf(member.initializer, script);
    return { key: { kind: 'literal', value: keyOf(member.name), at } as const, value };
  });
  return { name: node.name.text, value: { kind: 'map', entries, at: rangeOf(node, script) }, guards: [], at: rangeOf(node, script) };
}

/** `origins.push('*')`, `Object.assign(config, {…})` at module level. */
function* mutations(call: ts.CallExpression, script: Script): Generator<Binding> {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee) || !ts.isExpressionStatement(call.parent) || enclosingFunction(call) !== null) return;
  const [first, second] = call.arguments;
  const at = rangeOf(call, script);
  if (callee.name.text === 'push' && first !== undefined) {
    const name = dottedName(callee.expression);
    for (const item of call.arguments) if (name !== '') yield { name, value: valueOf(ts.isSpreadElement(item) ? item.expression : item, script), guards: guardsOf(call, script), at, mutation: ts.isSpreadElement(item) ? 'extend' : 'append' };
  }
  if (callee.name.text === 'assign' && dottedName(callee.expression) === 'Object' && first !== undefined && second !== undefined) {
    const name = dottedName(first);
    if (name !== '') yield { name, value: valueOf(second, script), guards: guardsOf(call, script), at, mutation: 'update' };
  }
}

// ---- classes -----------------------------------------------------------------------------------------------------

function classFact(node: ts.ClassLikeDeclaration, script: Script): ClassFact | null {
  const name = node.name?.text ?? (ts.isVariableDeclaration(node.parent) ? keyOf(node.parent.name) : null) ?? (ts.isClassDeclaration(node) ? 'default' : null);
  if (name === null) return null;
  return {
    name,
    bases: (node.heritageClauses ?? []).flatMap((clause) => (clause.token === ts.SyntaxKind.ExtendsKeyword ? clause.types.map((type) => valueOf(type.expression, script)) : [])),
    decorators: decoratorsOf(node, script),
    fields: node.members.flatMap((member) => (ts.isPropertyDeclaration(member) ? (fieldFact(member, script) ?? []) : ts.isConstructorDeclaration(member) ? heldParameters(member, script) : [])),
    methods: node.members.flatMap((member) => (ts.isMethodDeclaration(member) ? (keyOf(member.name) ?? []) : [])),
    at: rangeOf(node, script),
  };
}

/** Functions that give their objects methods, or whose prototypes are given some. */
function oldClasses({ script, assignments, functions }: Survey): ClassFact[] {
  const fields = new Map<string, FieldFact[]>();
  const methods = new Map<string, OldMember[]>();
  for (const assignment of assignments) {
    const member = givesMethod(assignment) ? null : oldMember(assignment);
    if (member !== null) fields.set(member.owner, [...(fields.get(member.owner) ?? []), { name: member.key, at: rangeOf(assignment, script), value: valueOf(assignment.right, script) }]);
  }
  const makers = new Map<string, ts.FunctionLikeDeclaration>();
  for (const node of functions) {
    const member = oldMethod(node);
    const name = member === null ? makerName(node) : null;
    if (name !== null) makers.set(name, node);
    if (member !== null) methods.set(member.owner, [...(methods.get(member.owner) ?? []), member]);
  }
  return [...methods].flatMap(([name, all]) => {
    const maker = makers.get(name);
    return maker === undefined ? [] : [{ name, bases: [], decorators: [], fields: fields.get(name) ?? [], methods: all.map(({ key }) => key), at: rangeOf(maker, script) }];
  });
}

function fieldFact(member: ts.PropertyDeclaration, script: Script): FieldFact | null {
  const name = keyOf(member.name);
  if (name === null || (member.initializer !== undefined && isFunction(unwrap(member.initializer)))) return null;
  return {
    name,
    at: rangeOf(member, script),
    ...(member.initializer && { value: valueOf(member.initializer, script) }),
    ...(member.type && { annotation: member.type.getText(script.source).slice(0, 200) }),
  };
}

/** `constructor(private readonly users: UsersService)` declares the field. */
function heldParameters({ parameters }: ts.ConstructorDeclaration, script: Script): FieldFact[] {
  return parameters.flatMap((parameter) => {
    if (!ts.isParameterPropertyDeclaration(parameter, parameter.parent) || parameter.type === undefined || !ts.isIdentifier(parameter.name)) return [];
    return [{ name: parameter.name.text, at: rangeOf(parameter, script), annotation: parameter.type.getText(script.source).slice(0, 200) }];
  });
}

function decoratorsOf(node: ts.Node, script: Script): Value[] {
  return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []).map((decorator) => valueOf(decorator.expression, script)) : [];
}

// ---- functions ---------------------------------------------------------------------------------------------------

/** Module-level functions and methods of classes; what is nested deeper can only be reached from inside. */
function* functions(survey: Survey): Generator<FunctionFact> {
  for (const node of survey.functions) {
    const name = nameOf(node);
    if (name === null) continue;
    yield {
      name,
      params: node.parameters.map((parameter) => ({
        name: ts.isIdentifier(parameter.name) ? parameter.name.text : '',
        ...(parameter.initializer && { fallback: valueOf(parameter.initializer, survey.script) }),
      })),
      returns: returnsOf(node).slice(0, 12).map(({ expression, statement }) => {
        const value = valueOf(expression, survey.script);
        return { value, guards: value.kind === 'opaque' && value.why === 'unsupported' ? [] : guardsOf(statement, survey.script) };
      }),
      decorators: decoratorsOf(node, survey.script),
      async: ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) ?? false),
      at: rangeOf(node, survey.script),
    };
  }
}

function nameOf(node: ts.FunctionLikeDeclaration): string | null {
  const { parent } = node;
  if (ts.isFunctionDeclaration(node)) return ts.isSourceFile(parent) ? (node.name?.text ?? 'default') : null;
  if (ts.isClassLike(parent)) {
    const owner = parent.name?.text ?? 'default';
    const own = ts.isConstructorDeclaration(node) ? 'constructor' : keyOf(node.name);
    return own === null ? null : `${owner}.${own}`;
  }
  const old = oldMethod(node);
  if (old !== null) return `${old.owner}.${old.key}`;
  if (enclosingFunction(node) !== null) return null;
  let outer: ts.Node = parent;
  while (ts.isParenthesizedExpression(outer) || ts.isAsExpression(outer) || ts.isSatisfiesExpression(outer)) outer = outer.parent;
  if (ts.isVariableDeclaration(outer)) return keyOf(outer.name);
  if (ts.isExportAssignment(outer)) return 'default';
  if (!ts.isBinaryExpression(outer)) return null;
  const target = dottedName(outer.left);
  return target === 'module.exports' ? 'default' : target.replace(/^(?:module\.)?exports\./, '') || null;
}
