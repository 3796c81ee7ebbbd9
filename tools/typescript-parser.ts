// Cuts the TypeScript compiler down to its parser for the bundle: of 9 MB that every run with a script file would load,
// 1.5 MB are reachable from the functions that src/ calls. Declarations are kept or dropped whole, never changed.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ts } from 'ts-morph';

const users = ['src/parse', 'src/extract/typescript'];

/** esbuild plugin: `import { ts } from 'ts-morph'` in the bundle gets the parser alone. */
export function typescriptParser(root: string): Plugin {
  const compiler = createRequire(join(root, 'package.json')).resolve('@ts-morph/common/dist/typescript.js');
  return {
    name: 'typescript-parser',
    setup(build) {
      build.onResolve({ filter: /^ts-morph$/ }, () => ({ path: compiler }));
      build.onLoad({ filter: /typescript\.js$/ }, ({ path }) => (path === compiler ? { contents: prunedCompiler(readFileSync(compiler, 'utf8'), usedNames(root)), loader: 'js' } : null));
    },
  };
}

/** Every `ts.name` in the sources; names of types only are no declarations of the compiler and fall out. */
export function usedNames(root: string): string[] {
  const names = new Set<string>();
  for (const path of users.flatMap((folder) => filesBelow(join(root, folder)))) {
    const text = readFileSync(path, 'utf8');
    for (const match of text.matchAll(/\bts\.(\w+)/g)) names.add(match[1] ?? '');
    for (const match of text.matchAll(/const \{([^}]*)\} = ts;/g)) for (const name of (match[1] ?? '').split(',')) names.add(name.trim());
  }
  return [...names].sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesBelow(join(folder, name)) : name.endsWith('.ts') ? [join(folder, name)] : []));
}

interface Piece {
  readonly text: string;
  readonly node: ts.Node;
}

/** An ES module with `ts` = those of `names` that the compiler declares, and all they reach. */
export function prunedCompiler(text: string, names: readonly string[]): string {
  const source = ts.createSourceFile('typescript.js', text, { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }, true, ts.ScriptKind.JS);
  const pieces: Piece[] = [];
  const declared = new Map<string, Piece[]>();
  for (const statement of compilerBody(source)) {
    for (const [owners, piece] of piecesOf(statement)) {
      pieces.push(piece);
      for (const owner of owners) declared.set(owner, [...(declared.get(owner) ?? []), piece]);
    }
  }
  const roots = names.filter((name) => declared.has(name));
  const kept = reach(roots, declared);
  const body = pieces.filter((piece) => kept.has(piece)).map((piece) => piece.text);
  return [...body, `export const ts = { ${roots.join(', ')} };`, ''].join('\n');
}

/** The statements inside `((module) => { … })(…)`. */
function compilerBody(source: ts.SourceFile): readonly ts.Statement[] {
  for (const statement of source.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) continue;
    const wrapper = inside(statement.expression.expression);
    if (ts.isArrowFunction(wrapper) && ts.isBlock(wrapper.body)) return wrapper.body.statements;
  }
  throw new Error('typescript.js has another shape than the one this tool knows');
}

function inside(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? inside(node.expression) : node;
}

/** What a statement declares or completes, with its text. Other statements register what only the language service uses. */
function piecesOf(statement: ts.Statement): [owners: string[], piece: Piece][] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((node) => [boundNames(node.name), { text: `var ${node.getText()};`, node }]);
  const whole: Piece = { text: statement.getText(), node: statement };
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return [[[statement.name?.text ?? ''], whole]];
  if (!ts.isExpressionStatement(statement)) return [];
  const { expression } = statement;
  if (ts.isBinaryExpression(expression)) return [[[rootName(expression.left)], whole]]; // _Version.zero = …
  if (!ts.isCallExpression(expression)) return [];
  if (expression.expression.getText() === 'setObjectAllocator') return [[['createSourceFile'], whole]]; // gives nodes getStart() and getText()
  const [namespace] = expression.arguments;
  return ts.isArrowFunction(inside(expression.expression)) && namespace !== undefined ? [[[rootName(namespace)], whole]] : []; // ((Parser) => …)(Parser || (Parser = {}))
}

function boundNames(name: ts.BindingName): string[] {
  return ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

function rootName(node: ts.Node): string {
  return /^\w+/.exec(node.getText())?.[0] ?? '';
}

/** Everything whose name occurs in what is kept; a local name that equals a declaration keeps that too, which does no harm. */
function reach(roots: readonly string[], declared: ReadonlyMap<string, readonly Piece[]>): Set<Piece> {
  const kept = new Set<Piece>();
  const names = [...roots];
  const seen = new Set(names);
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    for (const piece of declared.get(name) ?? []) {
      if (kept.has(piece)) continue;
      kept.add(piece);
      for (const used of namesIn(piece.node)) {
        if (!seen.has(used)) names.push(used);
        seen.add(used);
      }
    }
  }
  return kept;
}

function* namesIn(piece: ts.Node): Generator<string> {
  const stack: ts.Node[] = [piece];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { parent } = node;
    const isKey = (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
    if (ts.isIdentifier(node) && !isKey) yield node.text;
    ts.forEachChild(node, (child) => void stack.push(child));
  }
}
