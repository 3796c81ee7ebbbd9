// extract/typescript: document -> DataflowFact: where the arguments of each function go.
import { ts } from 'ts-morph';
import { scriptFormats } from '../../model/file.ts';
import type { ParameterFact } from '../../model/dataflow.ts';
import type { Fact } from '../../model/fact.ts';
import type { Document, Script } from '../../parse/document.ts';
import type { Body } from '../dataflow/terms.ts';
import { truthOf } from '../dataflow/conditions.ts';
import { dataflowOf } from '../dataflow/walk.ts';
import type { Extractor } from '../extractor.ts';
import { oldMethod } from './constructors.ts';
import { scriptKnowledge } from './dataflow-names.ts';
import { messageOf } from './events.ts';
import { importedName, Lowering, moduleName, targetOf } from './lowering.ts';
import { functionSymbol } from './routes/host.ts';
import { requiredModule, survey, surveys } from './survey.ts';
import { accessedKey, dottedName, enclosingFunction, keyOf, lastName, rangeOf, unwrap } from './syntax.ts';

export const dataflowExtractor: Extractor = { topic: 'dataflow', formats: scriptFormats, triggers: [], extract };

function* extract(document: Document): Iterable<Fact> {
  for (const { script, functions } of surveys(document)) {
    const names = importedNames(script);
    for (const node of functions) {
      if (node.body === undefined || !standsAlone(node)) continue;
      const fact = dataflowOf(bodyOf(node, new Lowering(script, names), script), scriptKnowledge);
      if (fact !== null) yield fact;
    }
  }
}

/** Functions inside others are walked with them; those that may answer a request are also told of by themselves. */
function standsAlone(node: ts.FunctionLikeDeclaration): boolean {
  if (enclosingFunction(node) === null || ts.isFunctionDeclaration(node) || ts.isClassLike(node.parent) || oldMethod(node) !== null) return true;
  const names = node.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : name.getText()));
  return /^_?(?:err|error|exception)$/.test(names[0] ?? '') || names.some((name) => /^_?(?:req|request|ctx|context|c|event|r)$|\b(?:body|params|query|request|req)\b/.test(name)) || ts.isPropertyAssignment(node.parent) || ts.isVariableDeclaration(node.parent) || ts.isMethodDeclaration(node) || (ts.isCallExpression(node.parent) && (tools.test(lastName(node.parent.expression)) || messageOf(node.parent) !== null));
}

const tools = /^(?:tool|registerTool|setRequestHandler)$/;

/** Local name -> 'module.export'; `fs` and its likes under one name. */
function importedNames(script: Script): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const statement of script.source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const module = moduleName(statement.moduleSpecifier.text);
    const { importClause: clause } = statement;
    if (clause?.name !== undefined) names.set(clause.name.text, module);
    const bindings = clause?.namedBindings;
    if (bindings === undefined) continue;
    if (ts.isNamespaceImport(bindings)) names.set(bindings.name.text, module);
    else for (const { name, propertyName } of bindings.elements) names.set(name.text, `${module}.${(propertyName ?? name).text}`);
  }
  for (const { name, initializer } of survey(script).variables) required(name, initializer, names);
  return names;
}

function required(name: ts.BindingName, initializer: ts.Expression | undefined, names: Map<string, string>): void {
  const given = initializer === undefined ? null : unwrap(initializer);
  if (given === null) return;
  if (ts.isIdentifier(name) && ts.isCallExpression(given) && lastName(given.expression) === 'promisify' && given.arguments[0] !== undefined) {
    const promised = unwrap(given.arguments[0]);
    const module = requiredModule(promised); // const run = promisify(require('child_process').exec)
    const full = module === null ? importedName(dottedName(promised), names) : `${moduleName(module)}.${lastName(promised)}`; // const run = promisify(exec)
    if (full !== '') names.set(name.text, full);
    return;
  }
  const specifier = requiredModule(given);
  if (specifier === null) return;
  const module = moduleName(specifier);
  const key = accessedKey(given);
  if (ts.isIdentifier(name)) names.set(name.text, key === null ? module : module === 'fs' && key === 'promises' ? 'fs' : `${module}.${key}`);
  else for (const element of name.elements) if (ts.isBindingElement(element) && ts.isIdentifier(element.name)) names.set(element.name.text, `${module}.${keyOf(element.propertyName) ?? element.name.text}`);
}

function bodyOf(node: ts.FunctionLikeDeclaration, lowering: Lowering, script: Script): Body {
  const harmless = (parameter: ts.ParameterDeclaration): boolean => parameter.type !== undefined && plainType.test(parameter.type.getText(script.source));
  return {
    symbol: functionSymbol(node, script),
    ...((ts.isClassLike(node.parent) || oldMethod(node) !== null) && { self: 'this' }),
    parameters: node.parameters.map((parameter) => parameterOf(parameter, script)),
    bound: node.parameters.map((parameter) => (harmless(parameter) ? [] : targetOf(parameter.name))),
    omitted: node.parameters.map(({ initializer, dotDotDotToken }) => (dotDotDotToken !== undefined ? null : initializer === undefined ? false : truthOf(lowering.term(initializer, 0)))),
    steps: lowering.body(node),
    at: rangeOf(node, script),
  };
}

const plainType = /^(?:number|boolean|Date|bigint)(?:\s*\|\s*(?:undefined|null))?$/;

/** `{ id: string; page: number }`, or an interface of the file that says so: `page`. */
function plainMembers(type: ts.TypeNode | undefined, script: Script): readonly string[] {
  return membersOf(type, script).flatMap((member) => {
    const name = ts.isPropertySignature(member) && member.type !== undefined && plainType.test(member.type.getText(script.source)) ? keyOf(member.name) : null;
    return name === null ? [] : [name];
  }).slice(0, 40);
}

function membersOf(type: ts.TypeNode | undefined, { source }: Script): readonly ts.TypeElement[] {
  if (type === undefined) return [];
  if (ts.isTypeLiteralNode(type)) return [...type.members];
  const name = ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : '';
  for (const statement of name === '' ? [] : source.statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === name) return [...statement.members];
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name) return ts.isTypeLiteralNode(statement.type) ? [...statement.type.members] : [];
  }
  return [];
}

function parameterOf(parameter: ts.ParameterDeclaration, script: Script): ParameterFact {
  const decorator = ts.canHaveDecorators(parameter) ? ts.getDecorators(parameter)?.[0] : undefined;
  const call = decorator === undefined ? null : unwrap(decorator.expression);
  const name = call === null ? '' : lastName(ts.isCallExpression(call) ? call.expression : call);
  const plain = plainMembers(parameter.type, script);
  const numbers = decorator !== undefined && /Parse(?:Int|Float|Bool|UUID|Enum)Pipe/.test(decorator.getText(script.source));
  return {
    name: ts.isIdentifier(parameter.name) ? parameter.name.text : '',
    ...(parameter.type !== undefined && { annotation: parameter.type.getText(script.source).slice(0, 80) }),
    ...(plain.length > 0 && { plain }),
    ...(name !== '' && { source: numbers ? '@number' : `@${name}` }),
  };
}
