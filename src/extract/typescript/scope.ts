// Extract stage: what a name means where it stands. Module-level names stay names; link/ resolves those across files.
import { ts } from 'ts-morph';
import { farthest, isFunction, kindTable } from './syntax.ts';

export type Declaration =
  | { readonly kind: 'module'; readonly node: ts.Node } // module level or imported
  | { readonly kind: 'variable'; readonly node: ts.VariableDeclaration | ts.BindingElement }
  | { readonly kind: 'parameter'; readonly node: ts.ParameterDeclaration | ts.BindingElement }
  | { readonly kind: 'function' | 'class'; readonly node: ts.Node }
  | { readonly kind: 'other'; readonly node: ts.Node }; // loop variable, caught error

/** What a scope declares is kept in a field that every node has and only the compiler's emitter uses: a weak map of them all costs the garbage collector more. */
interface Scope {
  emitNode?: ReadonlyMap<string, Declaration> | undefined;
}

/** Where a name is declared; null when nothing in the file does: a builtin. */
export function declarationOf(name: ts.Identifier): Declaration | null {
  if (name !== latest.name) latest = { name, found: lookUp(name) };
  return latest.found;
}

/** Several questions in a row are about one name. */
let latest: { readonly name: ts.Identifier | null; readonly found: Declaration | null } = { name: null, found: null };

function lookUp(name: ts.Identifier): Declaration | null {
  for (let up: ts.Node | undefined = name.parent, steps = 0; up !== undefined && steps < farthest; up = up.parent, steps++) {
    const found = table(up)?.get(name.text);
    if (found !== undefined) return found;
  }
  return null;
}

function table(node: ts.Node): ReadonlyMap<string, Declaration> | null {
  if (scopeKinds[node.kind] !== 1) return null;
  return ((node as Scope).emitNode ??= declare(node));
}

const { SyntaxKind } = ts;
const scopeKinds = kindTable(
  SyntaxKind.Block, SyntaxKind.SourceFile, SyntaxKind.CatchClause, SyntaxKind.CaseBlock, SyntaxKind.ForStatement, SyntaxKind.ForOfStatement, SyntaxKind.ForInStatement, SyntaxKind.ModuleBlock,
  SyntaxKind.ArrowFunction, SyntaxKind.FunctionExpression, SyntaxKind.FunctionDeclaration, SyntaxKind.MethodDeclaration, SyntaxKind.Constructor, SyntaxKind.GetAccessor, SyntaxKind.SetAccessor,
);

function declare(scope: ts.Node): Map<string, Declaration> {
  const names = new Map<string, Declaration>();
  const top = ts.isSourceFile(scope);
  if (ts.isBlock(scope) || ts.isSourceFile(scope) || ts.isModuleBlock(scope)) for (const statement of scope.statements) declareStatement(statement, names, top);
  if (ts.isCaseBlock(scope)) for (const clause of scope.clauses) for (const statement of clause.statements) declareStatement(statement, names, false);
  if (ts.isCatchClause(scope) && scope.variableDeclaration !== undefined) bind(scope.variableDeclaration.name, names, 'other', scope.variableDeclaration);
  if (ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)) {
    const { initializer } = scope;
    if (initializer !== undefined && ts.isVariableDeclarationList(initializer)) for (const variable of initializer.declarations) bind(variable.name, names, 'other', variable);
  }
  if (isFunction(scope)) {
    for (const parameter of scope.parameters) bind(parameter.name, names, 'parameter', parameter);
    if (scope.body !== undefined) hoist(scope.body, names, false);
  }
  if (top) hoist(scope, names, true);
  return names;
}

function declareStatement(statement: ts.Statement, names: Map<string, Declaration>, top: boolean): void {
  if (ts.isVariableStatement(statement)) {
    for (const variable of statement.declarationList.declarations) bind(variable.name, names, top ? 'module' : 'variable', variable);
  } else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name !== undefined) {
    const kind = ts.isFunctionDeclaration(statement) ? 'function' : 'class';
    names.set(statement.name.text, { kind: top ? 'module' : kind, node: statement });
  } else if (ts.isEnumDeclaration(statement)) {
    names.set(statement.name.text, { kind: top ? 'module' : 'other', node: statement });
  } else if (ts.isImportDeclaration(statement)) {
    declareImport(statement, names);
  } else if (ts.isImportEqualsDeclaration(statement)) {
    names.set(statement.name.text, { kind: 'module', node: statement });
  }
}

function declareImport(statement: ts.ImportDeclaration, names: Map<string, Declaration>): void {
  const clause = statement.importClause;
  if (clause?.name !== undefined) names.set(clause.name.text, { kind: 'module', node: clause });
  const bindings = clause?.namedBindings;
  if (bindings === undefined) return;
  if (ts.isNamespaceImport(bindings)) names.set(bindings.name.text, { kind: 'module', node: bindings });
  else for (const element of bindings.elements) names.set(element.name.text, { kind: 'module', node: element });
}

function bind(name: ts.BindingName, names: Map<string, Declaration>, kind: Declaration['kind'], node: ts.VariableDeclaration | ts.BindingElement | ts.ParameterDeclaration, depth = 0): void {
  if (ts.isIdentifier(name)) {
    names.set(name.text, { kind, node } as Declaration);
    return;
  }
  if (depth > 8) return;
  for (const element of name.elements) if (ts.isBindingElement(element)) bind(element.name, names, kind, element, depth + 1);
}

/** `var` belongs to its function (or the module), however deep in blocks it stands. */
function hoist(body: ts.Node, names: Map<string, Declaration>, top: boolean): void {
  const stack: ts.Node[] = [body];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node !== body && (isFunction(node) || ts.isClassLike(node) || ts.isTypeNode(node))) continue;
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0) {
      for (const variable of node.declarations) if (ts.isIdentifier(variable.name) && !names.has(variable.name.text)) bind(variable.name, names, top ? 'module' : 'variable', variable);
    }
    if (ts.isExpressionStatement(node)) continue; // holds no declaration outside functions
    ts.forEachChild(node, (child) => void stack.push(child));
  }
}
