import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  anyOf,
  isStaticPath,
  overviewOf,
  typescriptTriggers
} from "./chunk-GZFGJAQH.js";
import {
  someWithin
} from "./chunk-Y7BNEQZ6.js";
import {
  ts
} from "./chunk-QAEQX7MK.js";
import "./chunk-VVXIB3GI.js";

// src/extract/typescript/syntax.ts
var { SyntaxKind } = ts;
var farthest = 1e3;
function kindTable(...kinds) {
  const table2 = new Uint8Array(512);
  for (const kind of kinds) table2[kind] = 1;
  return table2;
}
function rangeOf(node, script) {
  return { start: node.getStart(script.source) + script.offset, end: node.end + script.offset };
}
function unwrap(node) {
  let inner = node;
  for (; ; ) {
    if (wrappers[inner.kind] === 1) inner = inner.expression;
    else if (inner.kind === SyntaxKind.BinaryExpression && inner.operatorToken.kind === SyntaxKind.CommaToken) inner = inner.right;
    else return inner;
  }
}
var wrappers = kindTable(
  SyntaxKind.ParenthesizedExpression,
  SyntaxKind.AsExpression,
  SyntaxKind.NonNullExpression,
  SyntaxKind.SatisfiesExpression,
  SyntaxKind.AwaitExpression,
  SyntaxKind.TypeAssertionExpression
);
function dottedName(node) {
  const parts = [];
  let inner = unwrap(node);
  while (parts.length < 12) {
    if (ts.isIdentifier(inner)) return [inner.text, ...parts].join(".");
    if (inner.kind === ts.SyntaxKind.ThisKeyword) return ["this", ...parts].join(".");
    const key = accessedKey(inner);
    if (key === null) return "";
    parts.unshift(key);
    inner = unwrap(inner.expression);
  }
  return "";
}
function lastName(node) {
  const inner = unwrap(node);
  if (ts.isIdentifier(inner)) return inner.text;
  return accessedKey(inner) ?? "";
}
function accessedKey(node) {
  if (node.kind === SyntaxKind.PropertyAccessExpression) return node.name.text;
  if (node.kind === SyntaxKind.ElementAccessExpression) return stringOf(node.argumentExpression);
  return null;
}
function receiver(node) {
  const inner = unwrap(node);
  return ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner) ? unwrap(inner.expression) : null;
}
function stringOf(node) {
  if (node === void 0) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return stringOf(node.expression);
  return null;
}
function keyOf(name) {
  if (name === void 0) return null;
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) || ts.isPrivateIdentifier(name)) return name.text;
  return ts.isComputedPropertyName(name) ? stringOf(name.expression) : null;
}
function memberOf(node, key) {
  if (node === void 0 || !ts.isObjectLiteralExpression(node)) return null;
  for (let at = node.properties.length - 1; at >= 0; at--) {
    const property = node.properties[at];
    if (property !== void 0 && keyOf(property.name) === key) return property;
  }
  return null;
}
function memberValue(member2) {
  if (member2 === null) return null;
  if (ts.isPropertyAssignment(member2)) return unwrap(member2.initializer);
  if (ts.isShorthandPropertyAssignment(member2)) return member2.name;
  return ts.isMethodDeclaration(member2) ? member2 : null;
}
var functionKinds = kindTable(
  SyntaxKind.ArrowFunction,
  SyntaxKind.FunctionExpression,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.Constructor,
  SyntaxKind.GetAccessor,
  SyntaxKind.SetAccessor
);
function isFunction(node) {
  return functionKinds[node.kind] === 1;
}
function enclosingFunction(node) {
  for (let up = node.parent, steps = 0; up !== void 0 && steps < farthest; up = up.parent, steps++) if (isFunction(up)) return up;
  return null;
}
function symbolOf(node) {
  const parts = [];
  for (let up = node, steps = 0; up !== void 0 && steps < farthest; up = up.parent, steps++) {
    const name = isFunction(up) || ts.isClassLike(up) ? nameOfScope(up) : null;
    if (name !== null) parts.unshift(name);
  }
  return parts.slice(0, 4).join(".");
}
function nameOfScope(node) {
  if (ts.isConstructorDeclaration(node)) return "constructor";
  const own4 = keyOf(node.name);
  if (own4 !== null) return own4;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return keyOf(parent.name);
  if (ts.isBinaryExpression(parent) && parent.right === node) return lastName(parent.left) || null;
  return null;
}

// src/extract/typescript/functions.ts
function applied(node, given, reading, depth) {
  const bound = new Map([...reading.bound, ...given]);
  const made3 = functionValue(node, { ...reading, bound, read: (part, at) => reading.read(part, at, bound) }, depth);
  return made3.kind === "function" && made3.returns.length === 1 ? made3.returns[0] : made3;
}
function functionValue(node, reading, depth) {
  const at = rangeOf(node, reading.script);
  const returns = [];
  if (reading.open.has(node)) return { kind: "function", returns, at };
  reading.open.add(node);
  for (const { expression } of returnsOf(node).slice(0, 8)) returns.push(reading.read(expression, depth + 1));
  reading.open.delete(node);
  return { kind: "function", returns, at };
}
function returnsOf(node) {
  const { body } = node;
  if (body === void 0) return [];
  if (!ts.isBlock(body)) return [{ expression: body, statement: body }];
  const found = [];
  const stack = [body];
  for (let at = stack.pop(); at !== void 0 && found.length < 40; at = stack.pop()) {
    if (ts.isReturnStatement(at)) {
      if (at.expression !== void 0) found.push({ expression: at.expression, statement: at });
    } else if (!isFunction(at) && !ts.isClassLike(at) && !ts.isExpressionStatement(at) && !ts.isVariableStatement(at)) {
      ts.forEachChild(at, (child) => void stack.push(child));
    }
  }
  return found.sort((a, b) => a.expression.pos - b.expression.pos);
}

// src/extract/typescript/reading.ts
var deepest = 60;
var longest = 400;

// src/extract/typescript/composites.ts
function readObject(node, reading, depth) {
  const at = rangeOf(node, reading.script);
  if (node.properties.length > longest) return { kind: "opaque", why: "unsupported", at };
  const entries = [];
  for (const property of node.properties) {
    const entry = readProperty(property, reading, depth + 1);
    if (entry !== null) entries.push(entry);
  }
  return { kind: "map", entries, at };
}
function readProperty(property, reading, depth) {
  const at = rangeOf(property, reading.script);
  if (ts.isSpreadAssignment(property)) return { key: { kind: "opaque", why: "unsupported", name: "...", at }, value: reading.read(property.expression, depth) };
  const name = keyOf(property.name);
  const keyAt = property.name === void 0 ? at : rangeOf(property.name, reading.script);
  const computed = ts.isComputedPropertyName(property.name) ? reading.read(property.name.expression, depth) : null;
  const key = name === null ? computed ?? { kind: "opaque", why: "unsupported", at: keyAt } : { kind: "literal", value: name, at: keyAt };
  if (ts.isPropertyAssignment(property)) return { key, value: reading.read(property.initializer, depth) };
  if (ts.isShorthandPropertyAssignment(property)) return { key, value: reading.read(property.name, depth) };
  if (ts.isSetAccessorDeclaration(property)) return null;
  return { key, value: ts.isGetAccessorDeclaration(property) ? onlyReturn(functionValue(property, reading, depth)) : functionValue(property, reading, depth) };
}
function onlyReturn(made3) {
  return made3.kind === "function" && made3.returns.length === 1 ? made3.returns[0] : made3;
}
function readArray(node, reading, depth) {
  const at = rangeOf(node, reading.script);
  if (node.elements.length > longest) return { kind: "opaque", why: "unsupported", at };
  if (!node.elements.some(ts.isSpreadElement)) return { kind: "list", items: node.elements.map((element2) => reading.read(element2, depth + 1)), at };
  const parts = [];
  let items = [];
  for (const element2 of node.elements) {
    if (ts.isSpreadElement(element2)) {
      if (items.length > 0) parts.push({ kind: "list", items, at });
      items = [];
      parts.push(reading.read(element2.expression, depth + 1));
    } else items.push(reading.read(element2, depth + 1));
  }
  if (items.length > 0) parts.push({ kind: "list", items, at });
  return { kind: "join", parts, at };
}
function readTemplate(node, reading, depth) {
  const at = rangeOf(node, reading.script);
  const parts = [];
  if (node.head.text !== "") parts.push({ kind: "literal", value: node.head.text, at: rangeOf(node.head, reading.script) });
  for (const span of node.templateSpans) {
    parts.push(reading.read(span.expression, depth + 1));
    if (span.literal.text !== "") parts.push({ kind: "literal", value: span.literal.text, at: rangeOf(span.literal, reading.script) });
  }
  return { kind: "join", parts, at };
}
var comparisons = /* @__PURE__ */ new Map([
  [ts.SyntaxKind.EqualsEqualsToken, "=="],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "=="],
  [ts.SyntaxKind.ExclamationEqualsToken, "!="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "!="],
  [ts.SyntaxKind.LessThanToken, "<"],
  [ts.SyntaxKind.LessThanEqualsToken, "<="],
  [ts.SyntaxKind.GreaterThanToken, ">"],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">="],
  [ts.SyntaxKind.InKeyword, "in"]
]);
var chains = /* @__PURE__ */ new Map([
  [ts.SyntaxKind.BarBarToken, "or"],
  [ts.SyntaxKind.QuestionQuestionToken, "or"],
  [ts.SyntaxKind.AmpersandAmpersandToken, "and"],
  [ts.SyntaxKind.PlusToken, "join"]
]);
function readBinary(node, reading, depth) {
  const at = rangeOf(node, reading.script);
  const operator = node.operatorToken.kind;
  const op = comparisons.get(operator);
  if (op !== void 0) return { kind: "compare", op, left: reading.read(node.left, depth + 1), right: reading.read(node.right, depth + 1), at };
  if (operator === ts.SyntaxKind.EqualsToken) return reading.read(node.right, depth + 1);
  const kind = chains.get(operator);
  if (kind === void 0) return { kind: "opaque", why: "unsupported", at };
  const chain = operands(node, operator);
  if (chain.length > longest) return { kind: "opaque", why: "unsupported", at };
  const parts = chain.map((part) => reading.read(part, depth + 1));
  if (kind === "or" && operator === ts.SyntaxKind.QuestionQuestionToken) return { kind, parts, nullish: true, at };
  return { kind, parts, at };
}
function operands(node, operator) {
  const parts = [];
  let left = node;
  while (ts.isBinaryExpression(left) && left.operatorToken.kind === operator && parts.length < longest) {
    parts.push(left.right);
    left = unwrap(left.left);
  }
  parts.push(left);
  return parts.reverse();
}

// src/extract/typescript/scope.ts
var tables = /* @__PURE__ */ new WeakMap();
function declarationOf(name) {
  if (name !== latest.name) latest = { name, found: lookUp(name) };
  return latest.found;
}
var latest = { name: null, found: null };
function lookUp(name) {
  for (let up = name.parent, steps = 0; up !== void 0 && steps < farthest; up = up.parent, steps++) {
    const found = table(up)?.get(name.text);
    if (found !== void 0) return found;
  }
  return null;
}
function table(node) {
  if (scopeKinds[node.kind] !== 1) return null;
  const known = tables.get(node);
  if (known !== void 0) return known;
  const made3 = declare(node);
  tables.set(node, made3);
  return made3;
}
var { SyntaxKind: SyntaxKind2 } = ts;
var scopeKinds = kindTable(
  SyntaxKind2.Block,
  SyntaxKind2.SourceFile,
  SyntaxKind2.CatchClause,
  SyntaxKind2.CaseBlock,
  SyntaxKind2.ForStatement,
  SyntaxKind2.ForOfStatement,
  SyntaxKind2.ForInStatement,
  SyntaxKind2.ModuleBlock,
  SyntaxKind2.ArrowFunction,
  SyntaxKind2.FunctionExpression,
  SyntaxKind2.FunctionDeclaration,
  SyntaxKind2.MethodDeclaration,
  SyntaxKind2.Constructor,
  SyntaxKind2.GetAccessor,
  SyntaxKind2.SetAccessor
);
function declare(scope) {
  const names2 = /* @__PURE__ */ new Map();
  const top = ts.isSourceFile(scope);
  if (ts.isBlock(scope) || ts.isSourceFile(scope) || ts.isModuleBlock(scope)) for (const statement of scope.statements) declareStatement(statement, names2, top);
  if (ts.isCaseBlock(scope)) for (const clause of scope.clauses) for (const statement of clause.statements) declareStatement(statement, names2, false);
  if (ts.isCatchClause(scope) && scope.variableDeclaration !== void 0) bind(scope.variableDeclaration.name, names2, "other", scope.variableDeclaration);
  if (ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)) {
    const { initializer } = scope;
    if (initializer !== void 0 && ts.isVariableDeclarationList(initializer)) for (const variable of initializer.declarations) bind(variable.name, names2, "other", variable);
  }
  if (isFunction(scope)) {
    for (const parameter2 of scope.parameters) bind(parameter2.name, names2, "parameter", parameter2);
    if (scope.body !== void 0) hoist(scope.body, names2, false);
  }
  if (top) hoist(scope, names2, true);
  return names2;
}
function declareStatement(statement, names2, top) {
  if (ts.isVariableStatement(statement)) {
    for (const variable of statement.declarationList.declarations) bind(variable.name, names2, top ? "module" : "variable", variable);
  } else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name !== void 0) {
    const kind = ts.isFunctionDeclaration(statement) ? "function" : "class";
    names2.set(statement.name.text, { kind: top ? "module" : kind, node: statement });
  } else if (ts.isEnumDeclaration(statement)) {
    names2.set(statement.name.text, { kind: top ? "module" : "other", node: statement });
  } else if (ts.isImportDeclaration(statement)) {
    declareImport(statement, names2);
  } else if (ts.isImportEqualsDeclaration(statement)) {
    names2.set(statement.name.text, { kind: "module", node: statement });
  }
}
function declareImport(statement, names2) {
  const clause = statement.importClause;
  if (clause?.name !== void 0) names2.set(clause.name.text, { kind: "module", node: clause });
  const bindings2 = clause?.namedBindings;
  if (bindings2 === void 0) return;
  if (ts.isNamespaceImport(bindings2)) names2.set(bindings2.name.text, { kind: "module", node: bindings2 });
  else for (const element2 of bindings2.elements) names2.set(element2.name.text, { kind: "module", node: element2 });
}
function bind(name, names2, kind, node, depth = 0) {
  if (ts.isIdentifier(name)) {
    names2.set(name.text, { kind, node });
    return;
  }
  if (depth > 8) return;
  for (const element2 of name.elements) if (ts.isBindingElement(element2)) bind(element2.name, names2, kind, element2, depth + 1);
}
function hoist(body, names2, top) {
  const stack = [body];
  for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
    if (node !== body && (isFunction(node) || ts.isClassLike(node) || ts.isTypeNode(node))) continue;
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0) {
      for (const variable of node.declarations) if (ts.isIdentifier(variable.name) && !names2.has(variable.name.text)) bind(variable.name, names2, top ? "module" : "variable", variable);
    }
    if (ts.isExpressionStatement(node)) continue;
    ts.forEachChild(node, (child) => void stack.push(child));
  }
}

// src/extract/typescript/survey.ts
var { SyntaxKind: SyntaxKind3 } = ts;
var cache = /* @__PURE__ */ new WeakMap();
function surveys(document) {
  return document.kind === "typescript" ? document.scripts.map(survey) : [];
}
function survey(script) {
  const known = cache.get(script.source);
  if (known !== void 0) return known;
  const made3 = walk(script);
  cache.set(script.source, made3);
  return made3;
}
function walk(script) {
  const found = {
    script,
    mentionsEnvironment: script.source.text.includes("env"),
    calls: [],
    news: [],
    accesses: [],
    assignments: [],
    objects: [],
    variables: [],
    functions: [],
    classes: [],
    ifs: [],
    defaults: [],
    exits: [],
    decorators: [],
    reassigned: /* @__PURE__ */ new Map(),
    imports: /* @__PURE__ */ new Map(),
    mutated: /* @__PURE__ */ new Set()
  };
  const stack = [script.source];
  const push = (node) => void stack.push(node);
  for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
    const { kind } = node;
    if (kind >= SyntaxKind3.FirstTypeNode && kind <= SyntaxKind3.LastTypeNode) continue;
    if (kind === SyntaxKind3.InterfaceDeclaration || kind === SyntaxKind3.TypeAliasDeclaration) continue;
    sort(node, found);
    const before = stack.length;
    ts.forEachChild(node, push);
    reverse(stack, before);
  }
  return found;
}
function reverse(stack, from) {
  for (let low = from, high = stack.length - 1; low < high; low++, high--) {
    const node = stack[low];
    stack[low] = stack[high];
    stack[high] = node;
  }
}
function sort(node, found) {
  switch (node.kind) {
    case SyntaxKind3.CallExpression:
      return sortCall(node, found);
    case SyntaxKind3.NewExpression:
      found.news.push(node);
      return;
    case SyntaxKind3.PropertyAccessExpression:
    case SyntaxKind3.ElementAccessExpression:
      if (!ts.isCallExpression(node.parent) || node.parent.expression !== node) found.accesses.push(node);
      return;
    case SyntaxKind3.BinaryExpression:
      return sortBinary(node, found);
    case SyntaxKind3.ObjectLiteralExpression:
      found.objects.push(node);
      return;
    case SyntaxKind3.VariableDeclaration:
      found.variables.push(node);
      noteRequire(node, found);
      return;
    case SyntaxKind3.BindingElement:
    case SyntaxKind3.Parameter:
    case SyntaxKind3.PropertyDeclaration:
      if (node.initializer !== void 0) found.defaults.push(node);
      return;
    case SyntaxKind3.IfStatement:
      found.ifs.push(node);
      return;
    case SyntaxKind3.ThrowStatement:
      found.exits.push(node);
      return;
    case SyntaxKind3.Decorator:
      found.decorators.push(node);
      return;
    case SyntaxKind3.ClassDeclaration:
    case SyntaxKind3.ClassExpression:
      found.classes.push(node);
      return;
    case SyntaxKind3.PrefixUnaryExpression:
    case SyntaxKind3.PostfixUnaryExpression:
      return sortUnary(node, found);
    case SyntaxKind3.ImportDeclaration:
      return noteImport(node, found);
    case SyntaxKind3.ArrowFunction:
    case SyntaxKind3.FunctionExpression:
    case SyntaxKind3.FunctionDeclaration:
    case SyntaxKind3.MethodDeclaration:
    case SyntaxKind3.Constructor:
    case SyntaxKind3.GetAccessor:
      found.functions.push(node);
      return;
    default:
  }
}
function sortCall(node, found) {
  found.calls.push(node);
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return;
  const { text } = expression.name;
  if (text === "exit" || text === "abort") found.exits.push(node);
  if (mutators.has(text)) noteMutation(text === "assign" ? node.arguments[0] : expression.expression, found);
}
var mutators = /* @__PURE__ */ new Set(["push", "unshift", "splice", "pop", "shift", "set", "add", "delete", "assign", "sort", "reverse", "fill"]);
function noteMutation(node, found) {
  let root = node;
  while (root !== void 0 && (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root) || ts.isNonNullExpression(root))) root = root.expression;
  if (root !== void 0 && ts.isIdentifier(root)) found.mutated.add(root.text);
}
function sortBinary(node, found) {
  const operator = node.operatorToken.kind;
  if (operator === SyntaxKind3.BarBarToken || operator === SyntaxKind3.QuestionQuestionToken) {
    found.defaults.push(node);
    return;
  }
  if (operator < SyntaxKind3.FirstAssignment || operator > SyntaxKind3.LastAssignment) return;
  found.assignments.push(node);
  if (ts.isIdentifier(node.left)) {
    const known = found.reassigned.get(node.left.text);
    if (known === void 0) found.reassigned.set(node.left.text, [node]);
    else if (known.length > 0) known.push(node);
  } else if (ts.isPropertyAccessExpression(node.left) || ts.isElementAccessExpression(node.left)) {
    noteMutation(node.left, found);
  } else if (ts.isArrayLiteralExpression(node.left) || ts.isObjectLiteralExpression(node.left)) {
    untrack(node.left, found, 0);
  }
}
function untrack(pattern, found, depth) {
  if (ts.isIdentifier(pattern)) found.reassigned.set(pattern.text, []);
  if (depth < 8) ts.forEachChild(pattern, (child) => untrack(child, found, depth + 1));
}
function sortUnary(node, found) {
  if (node.operator !== SyntaxKind3.PlusPlusToken && node.operator !== SyntaxKind3.MinusMinusToken) return;
  if (ts.isIdentifier(node.operand)) found.reassigned.set(node.operand.text, []);
}
function noteImport(node, found) {
  const { importClause, moduleSpecifier } = node;
  if (importClause === void 0 || !ts.isStringLiteral(moduleSpecifier)) return;
  const from = moduleSpecifier.text;
  if (importClause.name !== void 0) found.imports.set(importClause.name.text, from);
  const { namedBindings } = importClause;
  if (namedBindings === void 0) return;
  if (ts.isNamespaceImport(namedBindings)) found.imports.set(namedBindings.name.text, from);
  else for (const element2 of namedBindings.elements) found.imports.set(element2.name.text, from);
}
function noteRequire(node, found) {
  const from = node.initializer === void 0 ? null : requiredModule(node.initializer);
  if (from === null) return;
  if (ts.isIdentifier(node.name)) found.imports.set(node.name.text, from);
  else for (const element2 of node.name.elements) if (ts.isBindingElement(element2) && ts.isIdentifier(element2.name)) found.imports.set(element2.name.text, from);
}
function requiredModule(node) {
  let inner = unwrap(node);
  for (let depth = 0; depth < 6; depth++) {
    if (ts.isPropertyAccessExpression(inner)) inner = unwrap(inner.expression);
    else if (ts.isCallExpression(inner)) {
      const callee = unwrap(inner.expression);
      const first = inner.arguments[0];
      const isRequire = ts.isIdentifier(callee) && callee.text === "require" || callee.kind === SyntaxKind3.ImportKeyword;
      if (isRequire) return first !== void 0 && ts.isStringLiteralLike(first) ? first.text : null;
      const helper = ts.isIdentifier(callee) && /^(?:_*interop\w*|__import\w*|tslib\w*)$/.test(callee.text);
      if (helper && first !== void 0) inner = unwrap(first);
      else inner = callee;
    } else return null;
  }
  return null;
}

// src/extract/typescript/environment.ts
var environments = /* @__PURE__ */ new Set(["process.env", "Bun.env", "globalThis.process.env", "global.process.env"]);
var environmentModules = /* @__PURE__ */ new Set(["process", "node:process", "bun", "$env/dynamic/private", "$env/dynamic/public", "cloudflare:workers"]);
var staticModules = /* @__PURE__ */ new Set(["$env/static/private", "$env/static/public"]);
function isEnvironment(node, script, depth = 0) {
  const inner = unwrap(node);
  if (depth > 4) return false;
  if (ts.isIdentifier(inner)) return isEnvironmentName(inner, script, depth);
  if (ts.isBinaryExpression(inner)) return isEnvironment(inner.left, script, depth + 1);
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.length < 6 && inner.properties.some((part) => ts.isSpreadAssignment(part) && isEnvironment(part.expression, script, depth + 1));
  if (ts.isCallExpression(inner)) return /^(?:Deno\.env\.toObject|loadEnv|vite\.loadEnv)$/.test(dottedName(inner.expression));
  if (accessedKey(inner) !== "env") return false;
  if (isImportMeta(inner.expression)) return true;
  const name = dottedName(inner);
  if (environments.has(name)) return true;
  return /^(?:c|ctx|context)\.env$/.test(name) && isParameter(inner);
}
function isImportMeta(node) {
  return ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword;
}
function isParameter(node) {
  const root = unwrap(node.expression);
  return ts.isIdentifier(root) && declarationOf(root)?.kind === "parameter";
}
function isEnvironmentName(name, script, depth) {
  const declaration = declarationOf(name);
  if (declaration === null) return false;
  const { node } = declaration;
  if (ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === "env") return environmentModules.has(survey(script).imports.get(name.text) ?? "");
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) return node.initializer !== void 0 && isEnvironment(node.initializer, script, depth + 1);
  if (ts.isParameter(node)) return node.initializer !== void 0 && isEnvironment(node.initializer, script, depth + 1);
  if (ts.isBindingElement(node) && keyOf(node.propertyName ?? node.name) === "env") {
    const { parent } = node.parent;
    return ts.isVariableDeclaration(parent) && parent.initializer !== void 0 && dottedName(parent.initializer) === "process";
  }
  return false;
}
function environmentName(node, script) {
  if (!survey(script).mentionsEnvironment) return null;
  if (ts.isCallExpression(node)) return accessedKey(node.expression) === "get" && dottedName(node.expression) === "Deno.env.get" ? stringOf(node.arguments[0]) : null;
  const key = accessedKey(node) ?? constantKey(node);
  if (key !== null) return isEnvironment(node.expression, script) ? key : null;
  if (!ts.isIdentifier(node)) return null;
  const declaration = declarationOf(node)?.node;
  if (declaration === void 0) return null;
  if (ts.isImportSpecifier(declaration)) return staticModules.has(survey(script).imports.get(node.text) ?? "") ? (declaration.propertyName ?? declaration.name).text : null;
  return null;
}
function constantKey(node) {
  if (!ts.isElementAccessExpression(node)) return null;
  const argument = unwrap(node.argumentExpression);
  const key = accessedKey(argument);
  const on = key === null ? null : unwrap(argument.expression);
  const declared4 = on !== null && ts.isIdentifier(on) ? declarationOf(on)?.node : void 0;
  if (key === null || declared4 === void 0 || !ts.isVariableDeclaration(declared4) || declared4.initializer === void 0) return null;
  const held = memberValue(memberOf(unwrap(declared4.initializer), key));
  return held === null ? null : stringOf(held);
}
function destructuredVariable(node, script) {
  const { parent } = node.parent;
  if (!ts.isObjectBindingPattern(node.parent) || node.dotDotDotToken !== void 0) return null;
  if (!ts.isVariableDeclaration(parent) && !ts.isParameter(parent)) return null;
  if (parent.initializer === void 0 || !isEnvironment(parent.initializer, script)) return null;
  return keyOf(node.propertyName ?? node.name);
}

// src/extract/typescript/schema-fields.ts
function schemaFields(schema, script, depth = 0) {
  const inner = unwrap(schema);
  if (depth > 10) return null;
  if (ts.isObjectLiteralExpression(inner)) return literalFields(inner, script, depth);
  if (ts.isIdentifier(inner)) {
    const node = declarationOf(inner)?.node;
    return node !== void 0 && ts.isVariableDeclaration(node) && node.initializer !== void 0 ? schemaFields(node.initializer, script, depth + 1) : null;
  }
  if (!ts.isCallExpression(inner)) return null;
  return callFields(inner, script, depth);
}
var makers = /* @__PURE__ */ new Set(["object", "strictObject", "looseObject", "keys", "Object", "append"]);
var adders = /* @__PURE__ */ new Set(["extend", "merge", "safeExtend", "append", "keys", "concat", "and", "intersection"]);
function callFields(call, script, depth) {
  const name = lastName(call.expression);
  const on = receiver(call.expression);
  const first = call.arguments[0];
  const base = on !== null && ts.isCallExpression(on) ? schemaFields(on, script, depth + 1) : on !== null && ts.isIdentifier(on) ? schemaFields(on, script, depth + 1) : null;
  if (base !== null) {
    if (!adders.has(name) || first === void 0) return base;
    return [...base, ...schemaFields(first, script, depth + 1) ?? []];
  }
  if (name === "Object" && first !== void 0 && lastName(receiver(call.expression) ?? first) !== "Type") return null;
  return makers.has(name) && first !== void 0 ? schemaFields(first, script, depth + 1) : null;
}
function literalFields(node, script, depth) {
  const jsonProperties = memberValue(memberOf(node, "properties"));
  if (stringOf(memberValue(memberOf(node, "type")) ?? void 0) === "object" && jsonProperties !== null && ts.isObjectLiteralExpression(jsonProperties)) return jsonFields(node, jsonProperties);
  const fields2 = [];
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      fields2.push(...schemaFields(property.expression, script, depth + 1) ?? []);
      continue;
    }
    const name = keyOf(property.name);
    const value = memberValue(property);
    if (name === null || value === null || ts.isMethodDeclaration(value)) continue;
    fields2.push(field(name, property, followed(value)));
  }
  return fields2;
}
function followed(value) {
  const node = ts.isIdentifier(value) ? declarationOf(value)?.node : void 0;
  return node !== void 0 && ts.isVariableDeclaration(node) && node.initializer !== void 0 ? unwrap(node.initializer) : value;
}
function jsonFields(node, properties) {
  const required2 = memberValue(memberOf(node, "required"));
  const names2 = new Set(required2 !== null && ts.isArrayLiteralExpression(required2) ? required2.elements.map((element2) => stringOf(element2)) : []);
  const fields2 = [];
  for (const property of properties.properties) {
    const name = keyOf(property.name);
    const value = memberValue(property);
    if (name === null || value === null || ts.isMethodDeclaration(value)) continue;
    const fallback = memberValue(memberOf(value, "default"));
    const cast = casts.get((stringOf(memberValue(memberOf(value, "type")) ?? void 0) ?? "").toLowerCase());
    fields2.push({ name, at: property, required: names2.has(name), transforms: [], ...fallback !== null && !ts.isMethodDeclaration(fallback) && { fallback }, ...cast && { cast } });
  }
  return fields2;
}
var casts = /* @__PURE__ */ new Map([
  ["boolean", "bool"],
  ["bool", "bool"],
  ["stringbool", "bool"],
  ["toboolean", "bool"],
  ["number", "number"],
  ["int", "number"],
  ["integer", "number"],
  ["num", "number"],
  ["port", "number"],
  ["array", "list"],
  ["json", "json"],
  ["string", "string"],
  ["str", "string"],
  ["url", "string"],
  ["email", "string"],
  ["host", "string"]
]);
function field(name, at, schema) {
  let fallback;
  let optional = false;
  let demanded = false;
  let cast;
  const transforms = [];
  let inner = schema;
  for (let steps = 0; inner !== null && steps < 24; steps++) {
    if (!ts.isCallExpression(inner)) {
      inner = accessedKey(inner) === null ? null : receiver(inner);
      continue;
    }
    const method = lastName(inner.expression);
    const first = inner.arguments[0];
    if ((method === "default" || method === "prefault" || method === "catch") && first !== void 0) fallback ??= first;
    if (method === "optional" || method === "nullish") optional = true;
    if (method === "required") demanded = true;
    if (method === "transform" && first !== void 0 && isFunction(first)) transforms.unshift(first);
    if (method === "preprocess" && inner.arguments[1] !== void 0 && ts.isCallExpression(inner.arguments[1])) {
      inner = inner.arguments[1];
      continue;
    }
    cast = casts.get(method.toLowerCase()) ?? cast;
    const options2 = first !== void 0 && ts.isObjectLiteralExpression(first) ? first : inner.arguments[1];
    const own4 = memberValue(memberOf(options2, "default"));
    if (own4 !== null && !ts.isMethodDeclaration(own4)) fallback ??= own4;
    const wrapped = method === "optional" && first !== void 0 && ts.isCallExpression(first);
    if (wrapped && inner.arguments[1] !== void 0) fallback ??= inner.arguments[1];
    inner = wrapped && first !== void 0 ? first : receiver(inner.expression);
  }
  const byDefault = !/^(?:joi|yup)\b/i.test(schema.getText().slice(0, 8));
  return { name, at, required: (demanded || byDefault) && !optional && fallback === void 0, transforms, ...fallback && { fallback }, ...cast && { cast } };
}

// src/extract/typescript/schema.ts
function schemaRead(call, script) {
  const name = lastName(call.expression);
  const shape = shapes.get(name);
  if (shape === void 0) return null;
  if (name === "createEnv") return t3Read(call, script);
  const schema = schemaArgument(call, name);
  const source = name === "parse" && call.arguments.length === 2 ? call.arguments[1] : call.arguments[name === "cleanEnv" || receiver(call.expression) !== null ? 0 : 1];
  if (schema === null) return null;
  const fields2 = schemaFields(schema, script);
  if (fields2 === null || fields2.length === 0) return null;
  const fromEnvironment = source !== void 0 && isEnvironment(source, script);
  if (fromEnvironment || name === "envSchema") return { fields: fields2, shape };
  if (source !== void 0 && ts.isObjectLiteralExpression(unwrap(source))) return { fields: renamed(fields2, unwrap(source)), shape };
  return namesVariables(fields2) ? { fields: fields2, shape } : null;
}
var shapes = /* @__PURE__ */ new Map([
  ["parse", "plain"],
  ["parseAsync", "plain"],
  ["safeParse", "data"],
  ["safeParseAsync", "data"],
  ["cleanEnv", "plain"],
  ["createEnv", "plain"],
  ["envSchema", "plain"],
  ["parseEnv", "plain"],
  // znv
  ["validate", "value"],
  // joi
  ["attempt", "plain"],
  ["validateSync", "plain"]
  // yup
]);
function schemaArgument(call, name) {
  if (name === "cleanEnv" || name === "parseEnv") return call.arguments[1] ?? null;
  if (name === "attempt") return call.arguments[1] ?? null;
  if (name === "envSchema") return memberValue(memberOf(call.arguments[0], "schema")) ?? null;
  if (call.arguments.length === 2 && name === "parse") return call.arguments[0] ?? null;
  return receiver(call.expression);
}
function namesVariables(fields2) {
  return fields2.length > 1 && fields2.every((field2) => /^[A-Z][A-Z0-9_]*$/.test(field2.name));
}
function t3Read(call, script) {
  const fields2 = [];
  for (const part of ["server", "client", "shared"]) {
    const shape = memberValue(memberOf(call.arguments[0], part));
    if (shape !== null && !ts.isMethodDeclaration(shape)) fields2.push(...schemaFields(shape, script) ?? []);
  }
  if (fields2.length === 0) return null;
  const runtime = memberValue(memberOf(call.arguments[0], "runtimeEnv")) ?? memberValue(memberOf(call.arguments[0], "experimental__runtimeEnv"));
  const own4 = runtime !== null && ts.isObjectLiteralExpression(runtime) ? renamed(fields2, runtime) : fields2;
  return { fields: own4, shape: "plain" };
}
function renamed(fields2, source) {
  return fields2.map((field2) => {
    const given = memberValue(memberOf(source, field2.name));
    if (given === null || ts.isMethodDeclaration(given)) return field2;
    return { ...field2, given };
  });
}
function configuredCall(node, reading, depth) {
  const read2 = schemaRead(node, reading.script);
  if (read2 !== null) return schemaValue(node, read2, reading, depth);
  return environmentVariableChain(node, reading, depth) ?? configService(node, reading, depth);
}
function schemaValue(node, { fields: fields2, shape }, reading, depth) {
  const at = rangeOf(node, reading.script);
  const entries = fields2.map((field2) => ({
    key: { kind: "literal", value: field2.name, at: rangeOf(field2.at, reading.script) },
    value: fieldRead(field2, reading, depth + 1)
  }));
  const map = { kind: "map", entries, at };
  if (shape === "plain") return map;
  return { kind: "map", at, entries: [{ key: { kind: "literal", value: shape, at }, value: map }, { key: { kind: "literal", value: "success", at }, value: { kind: "literal", value: true, at } }] };
}
function fieldRead(field2, reading, depth) {
  const at = rangeOf(field2.at, reading.script);
  const fallback = field2.fallback === void 0 ? void 0 : called(reading.read(field2.fallback, depth));
  let value = { kind: "env", name: field2.name, at, ...fallback && { fallback }, ...field2.cast && { cast: field2.cast } };
  if (field2.given !== void 0) {
    const given = reading.read(field2.given, depth);
    value = fallback === void 0 ? given : { kind: "or", parts: [given, fallback], nullish: true, at };
  }
  for (const transform of field2.transforms) {
    const parameter2 = transform.parameters[0];
    value = applied(transform, parameter2 === void 0 ? [] : [[parameter2, value]], reading, depth);
  }
  return value;
}
function called(value) {
  return value.kind === "function" && value.returns.length === 1 ? value.returns[0] : value;
}
var casts2 = /* @__PURE__ */ new Map([
  ["asBool", "bool"],
  ["asBoolStrict", "bool"],
  ["asInt", "number"],
  ["asIntPositive", "number"],
  ["asPortNumber", "number"],
  ["asFloat", "number"],
  ["asArray", "list"],
  ["asSet", "list"],
  ["asJson", "json"],
  ["asJsonObject", "json"],
  ["asString", "string"]
]);
function environmentVariableChain(node, reading, depth) {
  const cast = lastName(node.expression).startsWith("as") ? lastName(node.expression) : null;
  if (cast === null) return null;
  let fallback;
  let inner = receiver(node.expression);
  for (let steps = 0; inner !== null && ts.isCallExpression(inner) && steps < 8; steps++) {
    const name = lastName(inner.expression);
    if (name === "default") fallback = inner.arguments[0];
    if (name === "get") {
      const variable = stringOf(inner.arguments[0]);
      if (variable === null || ![...survey(reading.script).imports.values()].includes("env-var")) return null;
      const known = casts2.get(cast);
      return { kind: "env", name: variable, at: rangeOf(node, reading.script), ...fallback && { fallback: reading.read(fallback, depth + 1) }, ...known && { cast: known } };
    }
    inner = receiver(inner.expression);
  }
  return null;
}
function configService(node, reading, depth) {
  const name = lastName(node.expression);
  if (name !== "get" && name !== "getOrThrow") return null;
  const on = receiver(node.expression);
  const key = stringOf(node.arguments[0]);
  if (on === null || key === null || !/^[A-Z][A-Z0-9_]*$/.test(key) || !/config(?:service)?$/i.test(dottedName(on))) return null;
  const fallback = node.arguments[1];
  const isDefault = fallback !== void 0 && !(ts.isObjectLiteralExpression(fallback) && memberOf(fallback, "infer") !== null);
  return { kind: "env", name: key, at: rangeOf(node, reading.script), ...isDefault && !isFunction(fallback) && { fallback: reading.read(fallback, depth + 1) } };
}

// src/extract/typescript/calls.ts
function readCall(node, reading, depth) {
  const at = rangeOf(node, reading.script);
  const configured = configuredCall(node, reading, depth);
  if (configured !== null) return configured;
  const callee = unwrap(node.expression);
  const first = node.arguments[0];
  const name = accessedKey(callee);
  if (name !== null && first !== void 0 && node.arguments.length === 1) {
    const on = callee.expression;
    if (name === "map") return { kind: "map-over", source: reading.read(on, depth + 1), element: readElement(first, reading, depth + 1), at };
    if (name === "includes" || name === "has") return { kind: "compare", op: "in", left: reading.read(first, depth + 1), right: reading.read(on, depth + 1), at };
    if (name === "test") return { kind: "compare", op: "matches", left: reading.read(first, depth + 1), right: reading.read(on, depth + 1), at };
    if (name === "freeze" && lastName(on) === "Object") return reading.read(first, depth + 1);
  }
  return { kind: "call", callee: reading.read(callee, depth + 1), args: readArguments(node.arguments, reading, depth), named: [], at };
}
function readArguments(nodes, reading, depth) {
  return nodes.map((node) => reading.read(ts.isSpreadElement(node) ? node.expression : node, depth + 1));
}
function readElement(mapper, reading, depth) {
  const inner = unwrap(mapper);
  const at = rangeOf(inner, reading.script);
  const item = { kind: "opaque", why: "item", at };
  if (!isFunction(inner)) return { kind: "call", callee: reading.read(inner, depth + 1), args: [item], named: [], at };
  const parameter2 = inner.parameters[0];
  return applied(inner, parameter2 === void 0 ? [] : [[parameter2, item]], reading, depth + 1);
}

// src/extract/typescript/guards.ts
var most = 12;
function conditionsOf(node, until) {
  const found = [];
  let child = node;
  for (let up = node.parent, steps = 0; up !== void 0 && child !== until && found.length < most && steps < farthest; up = up.parent, steps++) {
    found.push(...stepConditions(up, child));
    child = up;
  }
  return found.reverse();
}
function stepConditions(up, child) {
  if (ts.isIfStatement(up)) {
    if (child === up.expression) return [];
    return [{ test: up.expression, holds: child === up.thenStatement }];
  }
  if (ts.isConditionalExpression(up) && child !== up.condition) return [{ test: up.condition, holds: child === up.whenTrue }];
  if (ts.isBinaryExpression(up) && child === up.right) {
    if (up.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return [{ test: up.left, holds: true }];
    if (up.operatorToken.kind === ts.SyntaxKind.BarBarToken) return [{ test: up.left, holds: false }];
    return [];
  }
  if (ts.isWhileStatement(up) && child === up.statement) return [{ test: up.expression, holds: true }];
  if (ts.isCaseClause(up) && child !== up.expression) return [{ test: up.parent.parent.expression, holds: true, equals: up.expression }];
  if (ts.isBlock(up) || ts.isSourceFile(up)) return earlierExits(up.statements, child);
  return [];
}
var exitTables = /* @__PURE__ */ new WeakMap();
function earlierExits(statements, child) {
  const exits = exitTables.get(statements) ?? exitsOf(statements);
  exitTables.set(statements, exits);
  const found = [];
  for (let at = exits.length - 1; at >= 0 && found.length < most; at--) {
    const exit = exits[at];
    if (exit.end <= child.pos) found.push(exit.condition);
  }
  return found;
}
function exitsOf(statements) {
  const found = [];
  for (const statement of statements) {
    if (!ts.isIfStatement(statement)) continue;
    const { expression: test, thenStatement, elseStatement, end } = statement;
    if (leaves(thenStatement)) {
      if (tells(test, thenStatement)) found.push({ end, condition: { test, holds: false } });
    } else if (elseStatement !== void 0 && leaves(elseStatement) && tells(test, elseStatement)) found.push({ end, condition: { test, holds: true } });
  }
  return found;
}
function tells(test, exit) {
  const last = ts.isBlock(exit) ? exit.statements[exit.statements.length - 1] : exit;
  const ends = last !== void 0 && (ts.isThrowStatement(last) || ts.isExpressionStatement(last) && isExit(last.expression));
  return !ends || /env|prod|dev/i.test(test.getText().slice(0, 400));
}
function leaves(statement) {
  const last = ts.isBlock(statement) ? statement.statements[statement.statements.length - 1] : statement;
  if (last === void 0) return false;
  if (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isContinueStatement(last) || ts.isBreakStatement(last)) return true;
  return ts.isExpressionStatement(last) && isExit(last.expression);
}
function isExit(node) {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return false;
  const { expression, name } = inner.expression;
  return ts.isIdentifier(expression) && (expression.text === "process" && (name.text === "exit" || name.text === "abort") || expression.text === "Deno" && name.text === "exit");
}
function conditionValue(condition, reading, depth) {
  const { test, holds, equals: equals2 } = condition;
  const value = reading.read(test, depth);
  const at = rangeOf(test, reading.script);
  if (equals2 !== void 0) return { kind: "compare", op: "==", left: value, right: reading.read(equals2, depth), at };
  if (holds) return value;
  return value.kind === "not" ? value.of : { kind: "not", of: value, at };
}

// src/extract/typescript/fields.ts
var tables2 = /* @__PURE__ */ new WeakMap();
function fieldValue(node, key) {
  let up = node.parent;
  while (up !== void 0 && !ts.isClassLike(up)) up = up.parent;
  if (up === void 0) return null;
  const known = tables2.get(up) ?? fields(up);
  tables2.set(up, known);
  const values = known.get(key);
  return values?.length === 1 ? values[0] : null;
}
function fields(node) {
  const found = /* @__PURE__ */ new Map();
  const add = (key, value) => {
    if (key === null) return;
    const known = found.get(key);
    if (known === void 0) found.set(key, [value]);
    else known.push(value);
  };
  for (const member2 of node.members) if (ts.isPropertyDeclaration(member2) && member2.initializer !== void 0) add(keyOf(member2.name), member2.initializer);
  const stack = [node];
  for (let at = stack.pop(); at !== void 0; at = stack.pop()) {
    if (at !== node && ts.isClassLike(at)) continue;
    if (ts.isBinaryExpression(at) && at.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && at.operatorToken.kind <= ts.SyntaxKind.LastAssignment) {
      const target = unwrap(at.left);
      const key = accessedKey(target);
      if (key !== null && target.expression.kind === ts.SyntaxKind.ThisKeyword) add(key, at.right);
    }
    ts.forEachChild(at, (child) => void stack.push(child));
  }
  return found;
}

// src/extract/typescript/members.ts
function readMember(node, reading, depth) {
  const at = rangeOf(node, reading.script);
  const key = accessedKey(node);
  const target = unwrap(node.expression);
  if (target.kind === ts.SyntaxKind.ThisKeyword && key !== null) {
    const field2 = fieldValue(node, key);
    if (field2 !== null && !reading.open.has(field2)) {
      reading.open.add(field2);
      const value = reading.read(field2, depth + 1);
      reading.open.delete(field2);
      return value;
    }
  }
  const on = reading.read(target, depth + 1);
  if (key !== null) return member(on, key, at);
  return ts.isElementAccessExpression(node) ? indexed(on, reading.read(node.argumentExpression, depth + 1), at) : { kind: "opaque", why: "unsupported", at };
}
function member(on, name, at) {
  if (on.kind === "map") {
    for (let last = on.entries.length - 1; last >= 0; last--) {
      const entry = on.entries[last];
      if (entry.key.kind !== "literal") break;
      if (entry.key.value === name) return entry.value;
    }
  }
  return { kind: "member", on, name, at };
}
function indexed(on, key, at) {
  if (on.kind === "list" && key.kind === "literal" && typeof key.value === "number") {
    const item = on.items[key.value];
    if (item !== void 0) return item;
  }
  return { kind: "index", on, key, at };
}

// src/extract/typescript/names.ts
var requestNames = /^_?(?:req|request)$/;
function readName(name, reading, depth) {
  const at = rangeOf(name, reading.script);
  const declaration = declarationOf(name);
  if (declaration === null) return { kind: "name", name: name.text, at };
  const { kind, node } = declaration;
  const bound = reading.bound.get(node);
  if (bound !== void 0) return bound;
  switch (kind) {
    case "module": {
      const variable = ts.isBindingElement(node) ? destructuredVariable(node, reading.script) : null;
      if (variable !== null) return readLocal(name, node, reading, depth);
      return { kind: "name", name: name.text, at };
    }
    case "parameter":
      return { kind: "opaque", why: requestNames.test(name.text) ? "request" : "parameter", name: name.text, at };
    case "variable":
      return readLocal(name, node, reading, depth);
    case "function":
      return ts.isFunctionDeclaration(node) ? functionValue(node, reading, depth) : { kind: "opaque", why: "local", name: name.text, at };
    case "class":
    case "other":
      return { kind: "opaque", why: "local", name: name.text, at };
    default:
      return kind;
  }
}
function readLocal(name, node, reading, depth) {
  const { script, open } = reading;
  const unknown = { kind: "opaque", why: "local", name: name.text, at: rangeOf(name, script) };
  if (open.has(node)) return unknown;
  const changes = survey(script).reassigned.get(name.text);
  const changed = changes !== void 0 && !isConstant(node);
  open.add(node);
  const first = readDeclared(node, reading, depth + 1) ?? (changed ? { kind: "literal", value: null, at: unknown.at } : null);
  const isChanging = first !== null && (first.kind === "map" || first.kind === "list") && survey(script).mutated.has(name.text);
  const value = isChanging ? null : first !== null && changed ? afterChanges(name, node, first, changes, reading, depth) : first;
  open.delete(node);
  return value ?? unknown;
}
function isConstant(node) {
  let up = node;
  while (!ts.isVariableDeclarationList(up)) {
    if (up.parent === void 0 || ts.isParameter(up)) return false;
    up = up.parent;
  }
  return (up.flags & ts.NodeFlags.Const) !== 0;
}
function afterChanges(name, node, first, changes, reading, depth) {
  const home = enclosingFunction(node);
  if (changes.length === 0 || changes.length > 8) return null;
  let value = first;
  for (const change of changes) {
    if (declarationOf(change.left)?.node !== node) continue;
    const isPlain = change.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isExpressionStatement(change.parent);
    if (!isPlain || enclosingFunction(change) !== home || mayNotHappen(change, node)) return null;
    if (change.pos > name.pos) continue;
    const guards2 = conditionsOf(change, enclosingBlock(node)).map((condition) => conditionValue(condition, reading, depth + 1));
    const assigned2 = reading.read(change.right, depth + 1);
    const test = guards2.length > 1 ? { kind: "and", parts: guards2, at: assigned2.at } : guards2[0];
    value = test === void 0 ? assigned2 : { kind: "conditional", test, then: assigned2, otherwise: value, at: assigned2.at };
  }
  return value;
}
function mayNotHappen(change, node) {
  const block = enclosingBlock(node);
  for (let up = change.parent; up !== void 0 && up !== block; up = up.parent) {
    if (ts.isTryStatement(up) || ts.isIterationStatement(up, false) || ts.isSwitchStatement(up)) return true;
  }
  return false;
}
function enclosingBlock(node) {
  let up = node.parent;
  while (!ts.isBlock(up) && !ts.isSourceFile(up) && up.parent !== void 0) up = up.parent;
  return up;
}
function readDeclared(node, reading, depth) {
  if (!ts.isBindingElement(node)) return node.initializer === void 0 ? null : reading.read(node.initializer, depth);
  if (depth > deepest || node.dotDotDotToken !== void 0) return null;
  const at = rangeOf(node, reading.script);
  const variable = destructuredVariable(node, reading.script);
  const whole = variable === null ? readDeclared(node.parent.parent, reading, depth + 1) : null;
  const key = keyOf(node.propertyName ?? node.name);
  let value = variable === null ? null : { kind: "env", name: variable, at };
  if (whole !== null && ts.isObjectBindingPattern(node.parent) && key !== null) value = member(whole, key, at);
  if (whole !== null && ts.isArrayBindingPattern(node.parent)) {
    value = indexed(whole, { kind: "literal", value: node.parent.elements.indexOf(node), at }, at);
  }
  if (value === null || node.initializer === void 0) return value;
  return { kind: "or", parts: [value, reading.read(node.initializer, depth + 1)], nullish: true, at };
}

// src/extract/typescript/expression.ts
var { SyntaxKind: SyntaxKind4 } = ts;
var mostNodes = 1500;
function readingOf(script) {
  return start(script, /* @__PURE__ */ new Map(), { nodes: mostNodes }, /* @__PURE__ */ new Set());
}
function start(script, bound, left, open) {
  const reading = {
    script,
    open,
    bound,
    left,
    read: (node, depth, inside) => read(node, inside === void 0 ? reading : start(script, inside, left, open), depth)
  };
  return reading;
}
function valueOf(node, script) {
  return readingOf(script).read(node, 0);
}
function declaredValue(node, script) {
  return readDeclared(node, readingOf(script), 0);
}
function guardsOf(node, script) {
  return conditionsOf(node).map((condition) => conditionValue(condition, readingOf(script), 0));
}
function optionValue(options2, key, script) {
  const found = memberOf(options2, key);
  if (found === null) return void 0;
  if (ts.isPropertyAssignment(found)) return valueOf(found.initializer, script);
  if (ts.isShorthandPropertyAssignment(found)) return valueOf(found.name, script);
  if (ts.isMethodDeclaration(found)) return functionValue(found, readingOf(script), 0);
  return { kind: "opaque", why: "unsupported", at: rangeOf(found, script) };
}
function read(node, reading, depth) {
  const inner = unwrap(node);
  const at = rangeOf(inner, reading.script);
  if (reading.left.nodes-- <= 0 || depth > deepest) return { kind: "opaque", why: "unsupported", at };
  switch (inner.kind) {
    case SyntaxKind4.Identifier:
    case SyntaxKind4.PropertyAccessExpression:
    case SyntaxKind4.ElementAccessExpression:
    case SyntaxKind4.CallExpression: {
      const variable = environmentName(inner, reading.script);
      return variable === null ? reference(inner, reading, depth, at) : { kind: "env", name: variable, at };
    }
    case SyntaxKind4.NewExpression: {
      const made3 = inner;
      return { kind: "new", callee: reading.read(made3.expression, depth + 1), args: readArguments(made3.arguments ?? [], reading, depth), named: [], at };
    }
    case SyntaxKind4.ObjectLiteralExpression:
      return readObject(inner, reading, depth);
    case SyntaxKind4.ArrayLiteralExpression:
      return readArray(inner, reading, depth);
    case SyntaxKind4.BinaryExpression:
      return readBinary(inner, reading, depth);
    case SyntaxKind4.ConditionalExpression: {
      const { condition, whenTrue, whenFalse } = inner;
      return { kind: "conditional", test: reading.read(condition, depth + 1), then: reading.read(whenTrue, depth + 1), otherwise: reading.read(whenFalse, depth + 1), at };
    }
    case SyntaxKind4.TemplateExpression:
      return readTemplate(inner, reading, depth);
    case SyntaxKind4.PrefixUnaryExpression: {
      const { operator, operand } = inner;
      if (operator === SyntaxKind4.ExclamationToken) return { kind: "not", of: reading.read(operand, depth + 1), at };
      return literal(inner, at);
    }
    default:
      return isFunction(inner) ? functionValue(inner, reading, depth) : literal(inner, at);
  }
}
function reference(node, reading, depth, at) {
  if (ts.isIdentifier(node)) return node.text === "undefined" ? { kind: "literal", value: null, at } : readName(node, reading, depth);
  return ts.isCallExpression(node) ? readCall(node, reading, depth) : readMember(node, reading, depth);
}
function literal(node, at) {
  if (ts.isStringLiteralLike(node)) return { kind: "literal", value: node.text, at };
  if (ts.isNumericLiteral(node)) return { kind: "literal", value: Number(node.text), at };
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand)) return { kind: "literal", value: -Number(node.operand.text), at };
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    const args = [node.text.slice(1, end), node.text.slice(end + 1)].map((value) => ({ kind: "literal", value, at }));
    return { kind: "new", callee: { kind: "name", name: "RegExp", at }, args, named: [], at };
  }
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return { kind: "literal", value: true, at };
    case ts.SyntaxKind.FalseKeyword:
      return { kind: "literal", value: false, at };
    case ts.SyntaxKind.NullKeyword:
    case ts.SyntaxKind.VoidExpression:
      return { kind: "literal", value: null, at };
    case SyntaxKind4.ThisKeyword:
      return { kind: "opaque", why: "local", name: "this", at };
    default:
      return { kind: "opaque", why: "unsupported", at };
  }
}

// src/extract/typescript/origin-grants.ts
function isRequestOrigin(node, depth = 0) {
  let inner = unwrap(node);
  if (depth > 4) return false;
  while (ts.isBinaryExpression(inner)) inner = unwrap(inner.left);
  if (ts.isIdentifier(inner)) {
    const declared4 = declarationOf(inner)?.node;
    if (declared4 === void 0) return false;
    if (ts.isVariableDeclaration(declared4)) return declared4.initializer !== void 0 && isRequestOrigin(declared4.initializer, depth + 1);
    if (!ts.isBindingElement(declared4)) return false;
    const { parent } = declared4.parent;
    return (declared4.propertyName ?? declared4.name).getText() === "origin" && ts.isVariableDeclaration(parent) && parent.initializer !== void 0 && /headers?$/.test(accessedKey(unwrap(parent.initializer)) ?? "");
  }
  if (ts.isCallExpression(inner)) {
    const method = accessedKey(unwrap(inner.expression));
    return (method === "get" || method === "header" || method === "getHeader") && stringOf(inner.arguments[0])?.toLowerCase() === "origin";
  }
  const key = accessedKey(inner);
  return key?.toLowerCase() === "origin" && /^headers?$/.test(accessedKey(unwrap(inner.expression)) ?? "");
}
function grantsOf(check, script) {
  const [first, second] = check.parameters;
  const isOrigin = (node) => {
    const inner = unwrap(node);
    return isRequestOrigin(inner) || ts.isIdentifier(inner) && first !== void 0 && declarationOf(inner)?.node === first;
  };
  const callback = second !== void 0 && ts.isIdentifier(second.name) ? second.name.text : null;
  const answers2 = callback === null ? [] : callbackAnswers(check, callback);
  const given = answers2.length > 0 ? answers2 : returnsOf(check).map(({ expression }) => expression);
  return given.flatMap((answer) => leaves2(answer)).flatMap((leaf) => grant(leaf, check, isOrigin, script) ?? []);
}
function callbackAnswers(check, callback) {
  const found = [];
  const stack = check.body === void 0 ? [] : [check.body];
  for (let node = stack.pop(); node !== void 0 && found.length < 20; node = stack.pop()) {
    const answer = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === callback ? node.arguments[1] : void 0;
    if (answer !== void 0) found.push(answer);
    ts.forEachChild(node, (child) => void stack.push(child));
  }
  return found;
}
function leaves2(node, depth = 0) {
  const inner = unwrap(node);
  if (depth < 6 && ts.isConditionalExpression(inner)) return [...leaves2(inner.whenTrue, depth + 1), ...leaves2(inner.whenFalse, depth + 1)];
  return [inner];
}
function grant(answer, scope, isOrigin, script) {
  const isOpen = answer.kind === ts.SyntaxKind.TrueKeyword || stringOf(answer) === "*" || isOrigin(answer) || ts.isArrayLiteralExpression(answer) && answer.elements.some((part) => stringOf(part) === "*");
  if (!isOpen) return null;
  const conditions = conditionsOf(answer, scope);
  if (conditions.some((condition) => checksOrigin(condition, isOrigin))) return null;
  const others3 = conditions.flatMap((condition) => apartFromOrigin(condition, isOrigin));
  const guards2 = others3.map((condition) => conditionValue(condition, readingOf(script), 0));
  if (guards2.some((guard) => dependsOnRequest(guard, 0))) return null;
  const list = others3.map((condition) => listedWildcard(condition, script)).find((origins) => origins !== null);
  if (list !== void 0 && list !== null) return { reflects: false, listed: list, guards: [] };
  const at = rangeOf(answer, script);
  const tests = guards2.filter((guard) => guard.kind !== "opaque" && !isEnvironmentTest(guard));
  if (tests.length === 0) return { reflects: true, guards: guards2 };
  return { reflects: false, tests: { kind: "and", parts: [...tests, { kind: "literal", value: true, at }], at }, guards: guards2.filter((guard) => !tests.includes(guard)) };
}
function apartFromOrigin(condition, isOrigin) {
  if (!mentions(condition.test, isOrigin)) return [condition];
  const test = unwrap(condition.test);
  if (!ts.isBinaryExpression(test) || test.operatorToken.kind !== ts.SyntaxKind.BarBarToken && test.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) return [];
  return [test.left, test.right].flatMap((side) => apartFromOrigin({ test: side, holds: condition.holds }, isOrigin));
}
function isEnvironmentTest(guard) {
  return /NODE_ENV|APP_ENV|ENVIRONMENT|development|production|isDev|isProd|\bdev\b/i.test(JSON.stringify(guard));
}
function checksOrigin({ test, holds }, isOrigin) {
  let inner = unwrap(test);
  let positive2 = holds;
  while (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
    inner = unwrap(inner.operand);
    positive2 = !positive2;
  }
  if (isOrigin(inner)) return !positive2;
  if (!mentions(inner, isOrigin)) return false;
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken) {
      const sides = [inner.left, inner.right].map((side) => checksOrigin({ test: side, holds: positive2 }, isOrigin));
      const every = operator === ts.SyntaxKind.BarBarToken === positive2;
      return every ? sides.every(Boolean) : sides.some(Boolean);
    }
    if (isNegativeComparison(inner)) positive2 = !positive2;
  }
  return positive2;
}
function isNegativeComparison(node) {
  const right = node.right.getText().replaceAll(/\s/g, "");
  const operator = node.operatorToken.kind;
  const equals2 = operator === ts.SyntaxKind.EqualsEqualsEqualsToken || operator === ts.SyntaxKind.EqualsEqualsToken;
  const differs = operator === ts.SyntaxKind.ExclamationEqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken;
  if (right === "-1" || right === "undefined" || right === "null" || right === "false") return equals2;
  if (operator === ts.SyntaxKind.LessThanToken) return right === "0";
  return differs;
}
function mentions(node, isOrigin) {
  const stack = [node];
  for (let at = stack.pop(), seen = 0; at !== void 0 && seen < 300; at = stack.pop(), seen++) {
    if (ts.isExpression(at) && isOrigin(at)) return true;
    ts.forEachChild(at, (child) => void stack.push(child));
  }
  return false;
}
function listedWildcard({ test, holds }, script) {
  const value = valueOf(test, script);
  const parts = value.kind === "or" ? value.parts : [value];
  for (const part of parts) {
    if (!holds || part.kind !== "compare") continue;
    if (part.op === "in" && part.left.kind === "literal" && part.left.value === "*") return part.right;
    if (part.op === "==" && part.right.kind === "literal" && part.right.value === "*") return part.left;
  }
  return null;
}
function dependsOnRequest(value, depth) {
  if (depth > 12) return false;
  if (value.kind === "opaque") return value.why === "request" || value.why === "parameter";
  const parts = Object.values(value).flatMap((part) => Array.isArray(part) ? part : [part]);
  return parts.some((part) => isValue(part) && dependsOnRequest(part, depth + 1));
}
function isValue(part) {
  return typeof part === "object" && part !== null && "kind" in part;
}

// src/extract/typescript/secret-names.ts
var secretWord = /(?:^|_)(?:secrets?|password|passwd|passphrase|pass|pwd|tokens?|apikeys?|credentials?|jwt|salt|secretkey|jwtsecret|(?:api|secret|private|signing|encryption|access|master|admin|auth|jwt|session|app|hmac|service|internal)_keys?|secret_key_base)(?:_(?:default|dev|prod|base|\d+))?$/;
var aboutSecrets = /(?:^|_)(?:public|publishable|masked|no|not|reset|forgot|forget|confirm|change|next|page|eos|bos|pad|stop|start|end|mask|csrf|max|min|num|invalid|missing|wrong|error|has|is|use|show|hide|method|type)(?:_|$)/;
function isSecretName(name) {
  const last = snake(name.slice(name.lastIndexOf(".") + 1));
  return last.length < 80 && last !== "pwd" && secretWord.test(last) && !aboutSecrets.test(last);
}
function snake(name) {
  return name.replaceAll(/[-.\s]+/g, "_").replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase();
}

// src/extract/typescript/auth-gates.ts
function* extractGates(document) {
  for (const survey2 of surveys(document)) {
    for (const branch of survey2.ifs) yield* fromBranch(branch, survey2.script);
    yield* fromAnswers(survey2);
    yield* fromWiring(survey2);
  }
}
function* fromBranch(branch, script) {
  const gate = enclosingFunction(branch);
  if (gate === null) return;
  const refusing = refuses(branch.thenStatement);
  const opening = !refusing && letsIn(branch.thenStatement, gate);
  if (!refusing && !opening && !checksInside(branch, gate)) return;
  const test = valueOf(branch.expression, script);
  const place = { symbol: symbolOf(branch), at: rangeOf(branch.expression, script) };
  if (refusing) {
    const credential3 = isGate(gate) || comparesRequest(test) ? bypassedCheck(test) : null;
    if (credential3 !== null) yield { kind: "empty-credential-opens", credential: credential3, guards: guardsOf(branch, script), ...place };
    const skipped = isGate(gate) ? switchedCheck(test) : null;
    if (skipped !== null) yield { kind: "auth-switch", test: negated(skipped), ...place };
    return;
  }
  const required2 = requiredCredential(branch, test, gate);
  if (required2 !== null) yield { kind: "empty-credential-opens", credential: required2, guards: guardsOf(branch, script), ...place };
  if (!opening) return;
  const credential2 = emptyTest(test);
  if (credential2 !== null) yield { kind: "empty-credential-opens", credential: credential2, guards: guardsOf(branch, script), ...place };
  else if (namesSwitch(test)) yield { kind: "auth-switch", test, ...place };
}
function checksInside(branch, gate) {
  const text = branch.thenStatement.getText();
  return text.length < 4e3 && (refusal.test(text) || isGate(gate) && /\bthrow\b|return false|next\(/.test(text));
}
function requiredCredential(branch, test, gate) {
  const asked2 = test.kind === "call" && test.args.length === 1 && test.args[0] !== void 0 ? test.args[0] : sized(positive(test));
  if (!isCredential(asked2)) return null;
  const { thenStatement, elseStatement } = branch;
  const text = thenStatement.getText().slice(0, 4e3);
  const checks2 = refusal.test(text) && /req|header|auth|token|key|password/i.test(text.replace(/\b40[13]\b|unauthori[sz]ed|forbidden/gi, ""));
  if (!checks2 && !refusesInside(thenStatement)) return null;
  if (elseStatement !== void 0) return letsIn(elseStatement, gate) ? asked2 : null;
  return checks2 && !leavesAlways(thenStatement) && !refusesAfter(branch) ? asked2 : null;
}
function refusesInside(branch) {
  return /\bthrow\b|return false|next\(\s*(?:new|err)/.test(branch.getText().slice(0, 4e3));
}
function leavesAlways(branch) {
  const last = statementsOf(branch)[statementsOf(branch).length - 1];
  return last !== void 0 && (ts.isThrowStatement(last) || ts.isReturnStatement(last) && refuses(last));
}
function refusesAfter(branch) {
  const { parent } = branch;
  if (!ts.isBlock(parent)) return true;
  return parent.statements.slice(parent.statements.indexOf(branch) + 1).some((statement) => refuses(statement));
}
var gateNames = /auth|guard|verify|check|protect|require|permission|canactivate|authoriz|allowed|middleware|token|api_?key|admin|secure|login|access|session/i;
function isGate(gate) {
  const last = gate.parameters[gate.parameters.length - 1];
  if (last !== void 0 && keyOf(last.name) === "next") return true;
  return gateNames.test(symbolOf(gate));
}
function statementsOf(statement) {
  return ts.isBlock(statement) ? statement.statements : [statement];
}
function letsIn(branch, gate) {
  if (!isGate(gate)) return false;
  const statements = statementsOf(branch);
  const last = statements[statements.length - 1];
  if (last === void 0) return false;
  if (ts.isExpressionStatement(last)) return isNext(last.expression);
  if (!ts.isReturnStatement(last)) return false;
  const before = statements[statements.length - 2];
  if (last.expression === void 0) return before !== void 0 && ts.isExpressionStatement(before) && isNext(before.expression) || gateNames.test(symbolOf(gate)) && refusesSomewhere(gate);
  const given = unwrap(last.expression);
  if (given.kind === ts.SyntaxKind.TrueKeyword) return true;
  return isNext(given) || ts.isObjectLiteralExpression(given) && /(?:ok|valid|authorized|authenticated|allowed|success)['"]?\s*:\s*true/i.test(given.getText());
}
function isNext(node) {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner) || inner.arguments.some((argument) => !ts.isIdentifier(argument))) return false;
  const name = lastName(inner.expression);
  return name === "next" && (inner.arguments.length === 0 || inner.arguments[0]?.getText() !== "err");
}
var refusal = /\b40[13]\b|unauthori[sz]ed|forbidden|accessdenied|invalid_?(?:token|api_?key|credentials)|not_?authenticated/i;
function refuses(branch) {
  return statementsOf(branch).some((statement) => {
    if (ts.isThrowStatement(statement)) return refusal.test(statement.getText());
    if (ts.isReturnStatement(statement)) return statement.expression?.kind === ts.SyntaxKind.FalseKeyword || statement.expression !== void 0 && refusal.test(statement.getText().slice(0, 400));
    return ts.isExpressionStatement(statement) && refusal.test(statement.getText().slice(0, 400));
  });
}
function refusesSomewhere(gate) {
  return gate.body !== void 0 && (refusal.test(gate.body.getText().slice(0, 6e3)) || /\bthrow\b|return false/.test(gate.body.getText().slice(0, 6e3)));
}
function isCredential(value) {
  if (dependsOnRequest(value, 0)) return false;
  switch (value.kind) {
    case "env":
      return isKeyName(value.name);
    case "name":
      return isKeyName(value.name) && !/^(?:token|password|secret|apiKey|key)$/.test(value.name);
    case "member":
      return isKeyName(value.name) && (value.on.kind === "name" || value.on.kind === "member" || value.on.kind === "opaque" && value.on.name === "this") && isSetting(value.on);
    case "or":
      return value.parts.some(isCredential);
    case "call":
      return value.callee.kind === "member" && isCredential(value.callee.on);
    // KEY.trim(), KEYS.split(',')
    case "map-over":
      return isCredential(value.source);
    default:
      return false;
  }
}
function isKeyName(name) {
  return isSecretName(name) || /(?:valid|allowed|accepted|client|shared|webhook)_?(?:api_?)?keys?$|^keys$/i.test(name);
}
function isSetting(on) {
  const name = on.kind === "name" || on.kind === "member" || on.kind === "opaque" ? on.name ?? "" : "";
  return /config|settings?|env|options|opts|secrets|constants|auth|security|^this$|server|app/i.test(name) && !/user|session|req|body|query|params|data|input|row|record/i.test(name);
}
function emptyTest(test) {
  if (test.kind === "not") return isCredential(sized(test.of)) ? sized(test.of) : null;
  if (test.kind === "or") {
    const empty = test.parts.map(emptyTest).find((part) => part !== null);
    return empty !== void 0 && !test.nullish ? empty : null;
  }
  if (test.kind !== "compare" || test.op !== "==") return null;
  const isEmpty = test.right.kind === "literal" && (test.right.value === "" || test.right.value === null || test.right.value === 0);
  return isEmpty && isCredential(sized(test.left)) ? sized(test.left) : null;
}
function sized(value) {
  return value.kind === "member" && (value.name === "length" || value.name === "size") ? value.on : value;
}
function bypassedCheck(test) {
  if (test.kind !== "and") return null;
  const [first, ...rest] = test.parts;
  const head = first === void 0 ? null : sized(positive(first));
  if (head === null || !isCredential(head)) return null;
  const text = JSON.stringify(strip(head));
  const compared = rest.some((part) => dependsOnRequest(part, 0) || JSON.stringify(strip(part)).includes(text) || part.kind === "not");
  return compared && rest.some((part) => part.kind === "compare" || part.kind === "not" || part.kind === "call") ? head : null;
}
function positive(value) {
  if (value.kind === "compare" && (value.op === ">" || value.op === "!=") && value.right.kind === "literal" && !value.right.value) return value.left;
  return value;
}
function strip(value) {
  return JSON.parse(JSON.stringify(value, (key, part) => key === "at" ? void 0 : part));
}
function comparesRequest(test) {
  return test.kind === "and" && test.parts.some((part) => dependsOnRequest(part, 0));
}
function* fromAnswers({ script, functions: functions2 }) {
  for (const gate of functions2) {
    if (!isGate(gate) || gate.body === void 0) continue;
    const answers2 = ts.isBlock(gate.body) ? gate.body.statements.flatMap((statement) => ts.isReturnStatement(statement) && statement.expression !== void 0 ? [statement.expression] : []) : [gate.body];
    for (const answer of answers2) {
      const value = valueOf(answer, script);
      const credential2 = value.kind === "or" && !value.nullish && value.parts.length > 1 ? emptyTest(value) : null;
      const compares2 = value.kind === "or" && value.parts.some((part) => part.kind === "compare" || part.kind === "call");
      if (credential2 !== null && compares2) yield { kind: "empty-credential-opens", credential: credential2, symbol: symbolOf(answer), guards: guardsOf(answer, script), at: rangeOf(answer, script) };
    }
  }
}
var switchName = /(?:auth\w*?|login|security|api_?key)_?(?:enabled?|disabled?|required?|off|on|bypass|optional|mode)$|(?:auth|api_?key)_?check$|(?:enable|disable|require|skip|bypass|no|use|with|without|enforce|need|allow)_?(?:\w{0,12}_)?(?:auth\w*|login|security|anonymous\w*|unauthenticated)$|^auth$/i;
function namesSwitch(test, depth = 0) {
  if (depth > 6 || dependsOnRequest(test, 0)) return false;
  switch (test.kind) {
    case "not":
      return namesSwitch(test.of, depth + 1);
    case "compare":
      return namesSwitch(test.left, depth + 1) || namesSwitch(test.right, depth + 1);
    case "and":
    case "or":
      return test.parts.some((part) => namesSwitch(part, depth + 1));
    case "env":
    case "name":
    case "member":
      return switchName.test(test.name);
    case "call":
      return test.callee.kind === "member" && (namesSwitch(test.callee.on, depth + 1) || test.args.some((part) => part.kind === "literal" && typeof part.value === "string" && switchName.test(part.value)));
    default:
      return false;
  }
}
function switchedCheck(test) {
  return test.kind === "and" ? test.parts.find((part) => turnsAllOn(part)) ?? null : null;
}
var oneMethod = /o_?auth|oidc|open_?id|saml|sso|ldap|kerberos|passkey|webauthn|google|git_?(?:hub|lab)|facebook|apple|azure|entra|okta|keycloak|cognito|clerk|social|magic|smtp/i;
function turnsAllOn(test) {
  return namesSwitch(test) && turnsOn(test) && !someWithin(test, (each) => (each.kind === "env" || each.kind === "name" || each.kind === "member") && oneMethod.test(each.name));
}
function turnsOn(test) {
  if (test.kind === "not") return !turnsOn(test.of);
  if (test.kind === "compare") return turnsOn(test.left) === (test.op === "==" === !(test.right.kind === "literal" && /^(?:false|0|off|no|none)$/i.test(String(test.right.value))));
  const name = test.kind === "env" || test.kind === "name" || test.kind === "member" ? test.name : "";
  return !/disable|skip|bypass|(?:^|_)no_?|without|optional|anonymous|off$/i.test(name);
}
function negated(value) {
  return value.kind === "not" ? value.of : { kind: "not", of: value, at: value.at };
}
var guardName = /auth|guard|passport|jwt|protect|session|token|login|apikey|api_key/i;
var registrars = /* @__PURE__ */ new Set(["use", "useGlobalGuards", "register", "addHook", "preHandler", "all", "plugin"]);
function* fromWiring({ script, calls, variables }) {
  for (const call of calls) {
    if (!registrars.has(lastName(call.expression)) || !call.arguments.some((argument) => guardName.test(argument.getText().slice(0, 80)))) continue;
    for (const condition of conditionsOf(call)) {
      const test = conditionValue(condition, readingOf(script), 0);
      if (turnsAllOn(test)) yield { kind: "auth-switch", test: negated(test), symbol: symbolOf(call), at: rangeOf(condition.test, script) };
    }
  }
  for (const variable of variables) {
    const chosen = variable.initializer === void 0 ? null : unwrap(variable.initializer);
    if (chosen === null || !ts.isConditionalExpression(chosen) || !guardName.test(chosen.whenTrue.getText().slice(0, 80) + chosen.whenFalse.getText().slice(0, 80))) continue;
    const test = valueOf(chosen.condition, script);
    const openFirst = isFunction(unwrap(chosen.whenTrue)) && !isFunction(unwrap(chosen.whenFalse));
    const choosesGuard = isFunction(unwrap(chosen.whenFalse)) || openFirst;
    if (choosesGuard && namesSwitch(test)) yield { kind: "auth-switch", test: openFirst ? test : negated(test), symbol: symbolOf(chosen), at: rangeOf(chosen.condition, script) };
  }
}

// src/extract/typescript/cors-headers.ts
var allowOrigin = "access-control-allow-origin";
var allowCredentials = "access-control-allow-credentials";
var writers = /* @__PURE__ */ new Set(["setHeader", "header", "set", "append", "appendHeader", "writeHeader", "setResponseHeader", "addHeader", "setHeaders", "appendResponseHeader"]);
function* corsHeaders(survey2, file) {
  const { script } = survey2;
  for (const call of survey2.calls) {
    const written = headerCall(call);
    if (written !== null && !isRequestHeader(call, survey2, file)) yield* isOfFiles(call) ? narrowed(facts(call, written, void 0, "header", script)) : facts(call, written, credentialsNear(call, survey2), "header", script);
  }
  for (const object of survey2.objects) yield* fromObject(object, survey2, file);
}
function isOfFiles(call) {
  const around2 = enclosingFunction(call);
  const member2 = around2 === null ? null : ts.isMethodDeclaration(around2) ? around2 : around2.parent;
  return member2 !== null && (ts.isMethodDeclaration(member2) || ts.isPropertyAssignment(member2)) && ts.isObjectLiteralExpression(member2.parent) && keyOf(member2.name) === "setHeaders";
}
function* narrowed(found) {
  for (const fact2 of found) yield { ...fact2, narrowed: "files" };
}
function headerCall(call, header = allowOrigin) {
  if (!writers.has(lastName(call.expression))) return null;
  const at = call.arguments.findIndex((argument) => stringOf(argument)?.toLowerCase() === header);
  return at === -1 || at > 1 ? null : call.arguments[at + 1] ?? null;
}
function isRequestHeader(call, { imports }, file) {
  const on = receiver(call.expression);
  if (on === null) return false;
  if (/HttpHeaders|^(?:axios|xhr|XMLHttpRequest|superagent|ajax)\b/i.test(dottedName(on) || lastName(on))) return true;
  if (/^\w*headers$/i.test(dottedName(on)) && !/^res(?:p|ponse)?[_.]?headers$/i.test(dottedName(on)) && !serves(imports, file)) return true;
  const root = ts.isNewExpression(on) ? lastName(on.expression) : "";
  return root === "HttpHeaders" || imports.get(dottedName(on).split(".")[0] ?? "") === "axios";
}
function* facts(node, written, credentials, by, script) {
  const base = { kind: "cors", by, at: rangeOf(node, script), originsAt: rangeOf(written, script), ...credentials && { credentials } };
  for (const leaf of leaves2(written)) {
    const guards2 = guardsOf(leaf, script);
    if (!isRequestOrigin(leaf)) {
      const granted2 = stringOf(leaf) === "*" ? grant(leaf, script.source, isRequestOrigin, script) : null;
      if (stringOf(leaf) !== "*") yield { ...base, origins: valueOf(leaf, script), guards: guards2 };
      else if (granted2 !== null) yield granted2.listed === void 0 ? { ...base, origins: valueOf(leaf, script), guards: guards2 } : { ...base, origins: granted2.listed, guards: granted2.guards };
      continue;
    }
    const granted = grant(leaf, script.source, isRequestOrigin, script);
    const origins = granted?.listed ?? granted?.tests;
    if (granted !== null) yield { ...base, guards: granted.guards, ...granted.reflects && { reflects: true }, ...origins && { origins } };
    else yield { ...base, defaultOrigins: "none", guards: guards2 };
  }
}
var credentialTables = /* @__PURE__ */ new WeakMap();
function credentialsNear(call, survey2) {
  let table2 = credentialTables.get(survey2);
  if (table2 === void 0) {
    table2 = /* @__PURE__ */ new Map();
    for (const other of survey2.calls) {
      const written2 = headerCall(other, allowCredentials);
      if (written2 !== null) table2.set(enclosingFunction(other), written2);
    }
    credentialTables.set(survey2, table2);
  }
  const written = table2.get(enclosingFunction(call));
  return written && valueOf(written, survey2.script);
}
function* fromObject(object, survey2, file) {
  const { script } = survey2;
  if (stringOf(memberValue(memberOf(object, "key")) ?? void 0)?.toLowerCase() === allowOrigin) {
    const value = memberValue(memberOf(object, "value"));
    if (value !== null && !ts.isMethodDeclaration(value) && !isStaticPath(sourceOf(object))) yield* facts(object, value, listedCredentials(object, script), "next-headers", script);
    return;
  }
  for (const property of object.properties) {
    if (keyOf(property.name)?.toLowerCase() !== allowOrigin) continue;
    const value = memberValue(property);
    if (value === null || ts.isMethodDeclaration(value) || !isResponse(object, survey2, file)) continue;
    const other = object.properties.find((each) => keyOf(each.name)?.toLowerCase() === allowCredentials);
    const held = other === void 0 ? null : memberValue(other);
    yield* facts(property, value, held === null || ts.isMethodDeclaration(held) ? void 0 : valueOf(held, script), "header", script);
  }
}
function sourceOf(object) {
  const property = ts.isArrayLiteralExpression(object.parent) ? object.parent.parent : null;
  const rule = property !== null && ts.isPropertyAssignment(property) ? property.parent : null;
  return (rule !== null && ts.isObjectLiteralExpression(rule) ? stringOf(memberValue(memberOf(rule, "source")) ?? void 0) : null) ?? "";
}
function listedCredentials(object, script) {
  if (!ts.isArrayLiteralExpression(object.parent)) return void 0;
  for (const other of object.parent.elements) {
    const value = stringOf(memberValue(memberOf(other, "key")) ?? void 0)?.toLowerCase() === allowCredentials ? memberValue(memberOf(other, "value")) : null;
    if (value !== null && !ts.isMethodDeclaration(value)) return valueOf(value, script);
  }
  return void 0;
}
var clients = /^(?:fetch|\$fetch|ofetch|useFetch|axios|ky|got|request|superagent|ajax|\$http|http|https|apiClient|HttpHeaders|useSWR|ApolloClient|HttpLink|createHttpLink|fetchBaseQuery|Request|EventSource\w*)$/i;
var servers = /^(?:Response|NextResponse|json|writeHead|send|status|set|header|redirect|html|text|newResponse|setHeaders|createResponse|respond|jsonResponse|createError)$/;
var serverModules = /^(?:express|http|https|node:https?|next\/server|next|koa|fastify|hono|aws-lambda|h3|@hapi\/hapi|@nestjs\/.*|@vercel\/node|@netlify\/functions|@cloudflare\/.*|std\/http.*|https:\/\/deno\.land\/std.*\/http.*|@sveltejs\/kit|@azure\/functions|firebase-functions.*|restify|itty-router|serve-static|send)$/;
var serverPath = /(?:^|\/)(?:api|server|backend|functions?|lambdas?|workers?|middleware|edge|routes|handlers?|supabase)(?:\/|\.[cm]?[jt]s$)|(?:^|\/)(?:next|serverless|server|middleware|route|worker|\+server|hooks\.server)[\w.-]*\.[cm]?[jt]sx?$/;
function isResponse(object, { imports }, file) {
  for (let up = object.parent; up.parent !== void 0; up = up.parent) {
    if (ts.isPropertyAssignment(up) && /^(?:devServer|proxy)$/.test(keyOf(up.name) ?? "")) return false;
    if (ts.isCallExpression(up) || ts.isNewExpression(up)) {
      const name = dottedName(up.expression) || lastName(up.expression);
      const [root = ""] = name.split(".");
      if (clients.test(root) || (imports.get(root) ?? "").startsWith("axios") || clients.test(lastName(up.expression))) return false;
      if (servers.test(lastName(up.expression))) return true;
    }
    if (ts.isObjectLiteralExpression(up) && memberOf(up, "statusCode") !== null) return true;
    if (ts.isFunctionLike(up)) break;
  }
  if (/axios/.test([...imports.values()].join(" "))) return false;
  if (/cors/i.test(symbolOf(object)) || ts.isVariableDeclaration(object.parent) && /cors|response/i.test(keyOf(object.parent.name) ?? "")) return serverPath.test(file.path) || !/\.(?:jsx|tsx|vue)$/.test(file.path);
  return serves(imports, file);
}
function serves(imports, file) {
  return serverPath.test(file.path) || [...imports.values()].some((from) => serverModules.test(from));
}

// src/extract/typescript/cors.ts
function* extractCors(document, file) {
  for (const survey2 of surveys(document)) {
    for (const call of survey2.calls) {
      if (answersPreflight(call)) continue;
      const policy = calledPolicy(call, survey2) ?? registeredPolicy(call, survey2) ?? createdPolicy(call, survey2);
      if (policy !== null) yield* corsFacts(policy, survey2.script);
    }
    for (const made3 of survey2.news) yield* optionPolicy(made3, survey2);
    for (const decorator of survey2.decorators) yield* gatewayPolicy(decorator, survey2);
    for (const object of survey2.objects) yield* objectPolicy(object, survey2, file);
    yield* corsHeaders(survey2, file);
  }
}
function answersPreflight(call) {
  return ts.isCallExpression(call.parent) && lastName(call.parent.expression) === "options" && call.parent.arguments.indexOf(call) > 0;
}
var packages = /* @__PURE__ */ new Map([
  ["cors", ["express-cors", "*"]],
  ["@koa/cors", ["koa-cors", "*"]],
  // version 5; before it, reflected
  ["koa-cors", ["koa1-cors", "reflect"]],
  ["koa2-cors", ["koa2-cors", "reflect"]],
  ["kcors", ["kcors", "reflect"]],
  ["hono/cors", ["hono-cors", "*"]],
  ["@elysiajs/cors", ["elysia-cors", "reflect"]],
  ["@fastify/cors", ["fastify-cors", "*"]],
  ["fastify-cors", ["fastify-cors", "*"]],
  ["micro-cors", ["micro-cors", "*"]],
  ["nextjs-cors", ["nextjs-cors", "*"]],
  ["@middy/http-cors", ["middy-cors", "none"]],
  ["remix-utils/cors", ["remix-utils", "reflect"]],
  ["restify-cors-middleware2", ["restify-cors", "none"]]
]);
var afterRequest = /* @__PURE__ */ new Set(["nextjs-cors", "remix-utils"]);
function calledPolicy(call, { imports }) {
  const callee = unwrap(call.expression);
  const name = dottedName(callee).replace(/\.default$/, "");
  const from = ts.isCallExpression(callee) ? requiredModule(callee) : imports.get(name);
  const known = from === void 0 || from === null ? void 0 : packages.get(from);
  if (known === void 0 || known[0] === "fastify-cors" && name === "") {
    if (name === "handleCors" || /^(?:\w+\.)?appendCorsHeaders$/.test(name)) return { by: "h3", node: call, options: call.arguments[1], defaultOrigins: "*" };
    return null;
  }
  return { by: known[0], node: call, options: call.arguments[afterRequest.has(known[0]) ? 2 : 0], defaultOrigins: known[1] };
}
function registeredPolicy(call, { imports }) {
  const [plugin, options2] = call.arguments;
  if (lastName(call.expression) !== "register" || plugin === void 0) return null;
  const from = imports.get(dottedName(plugin)) ?? requiredModule(plugin);
  return from === "@fastify/cors" || from === "fastify-cors" ? { by: "fastify-cors", node: call, options: options2, defaultOrigins: "*" } : null;
}
function createdPolicy(call, { script }) {
  const name = lastName(call.expression);
  if (name === "enableCors") return { by: "nest", node: call, options: call.arguments[0], defaultOrigins: "*" };
  if (name !== "create" || !/NestFactory\.create$/.test(dottedName(call.expression))) return null;
  return enabledBy(call.arguments.map((argument) => resolved(argument)).find((argument) => memberOf(argument, "cors") !== null), "nest", "*", script);
}
function enabledBy(options2, by, defaultOrigins, script) {
  const member2 = memberOf(options2, "cors");
  const held = memberValue(member2);
  if (member2 === null || held === null || ts.isMethodDeclaration(held)) return null;
  const value = valueOf(held, script);
  if (value.kind === "literal") return value.value === true ? { by, node: member2, options: void 0, defaultOrigins } : null;
  return { by, node: member2, options: held, defaultOrigins };
}
function* optionPolicy(made3, { script, imports }) {
  const name = dottedName(made3.expression);
  const from = imports.get(name.split(".")[0] ?? "");
  const options2 = made3.arguments?.map((argument) => resolved(argument)).find((argument) => memberOf(argument, "cors") !== null);
  if (options2 === void 0) return;
  const by = from === "socket.io" ? "socket.io" : /ApolloServer$/.test(name) ? "apollo" : null;
  const policy = by === null ? null : enabledBy(options2, by, "*", script);
  if (policy !== null) yield* corsFacts(policy, script);
}
function* gatewayPolicy(decorator, { script }) {
  const call = decorator.expression;
  if (!ts.isCallExpression(call) || lastName(call.expression) !== "WebSocketGateway") return;
  const options2 = call.arguments.map((argument) => resolved(argument)).find((argument) => memberOf(argument, "cors") !== null);
  const policy = enabledBy(options2, "nest-gateway", "*", script);
  if (policy !== null) yield* corsFacts(policy, script);
}
function* objectPolicy(object, { script, imports }, file) {
  const { parent } = object;
  if (stringOf(memberValue(memberOf(object, "name")) ?? void 0) === "strapi::cors") {
    const config = memberValue(memberOf(object, "config"));
    if (config !== null && !ts.isMethodDeclaration(config)) yield* corsFacts({ by: "strapi", node: object, options: config, defaultOrigins: "*" }, script);
    return;
  }
  if (memberOf(object, "cors") === null || /(?:^|\/)(?:vite|webpack|vue|rspack|craco)[\w.-]*\.[cm]?[jt]s$/.test(file.path)) return;
  const by = ts.isCallExpression(parent) ? callOptions(parent, imports) : keyedOptions(object, imports);
  const policy = by === null ? null : enabledBy(object, by, "*", script);
  if (policy !== null) yield* corsFacts(policy, script);
}
function callOptions(call, imports) {
  const name = dottedName(call.expression);
  const from = imports.get(name.split(".")[0] ?? "") ?? requiredModule(call);
  if (from === "socket.io") return "socket.io";
  if (/(?:^|\.)createYoga$/.test(name) || from === "graphql-yoga") return "graphql-yoga";
  if (/(?:^|\.)(?:createExpressServer|useExpressServer|createKoaServer|useKoaServer)$/.test(name)) return "routing-controllers";
  return from === "@hapi/hapi" || from === "hapi" ? "hapi" : null;
}
function keyedOptions(object, imports) {
  const outer = ts.isPropertyAssignment(object.parent) ? object.parent : null;
  const key = outer === null ? null : keyOf(outer.name);
  if (key === null || outer === null) return null;
  const isHapi = [...imports.values()].some((from) => from === "@hapi/hapi" || from === "hapi");
  if (isHapi && (key === "routes" || key === "options" || key === "config")) return "hapi";
  return key.startsWith("/") && ts.isPropertyAssignment(outer.parent.parent) && keyOf(outer.parent.parent.name) === "routeRules" ? "nitro" : null;
}
function resolved(node, depth = 0) {
  const inner = unwrap(node);
  if (!ts.isIdentifier(inner) || depth > 4) return inner;
  const declared4 = declarationOf(inner)?.node;
  if (declared4 === void 0 || !(ts.isVariableDeclaration(declared4) || ts.isParameter(declared4)) || declared4.initializer === void 0) return inner;
  const target = resolved(declared4.initializer, depth + 1);
  return ts.isObjectLiteralExpression(target) || isFunction(target) ? target : inner;
}
function* corsFacts(policy, script) {
  const { by, node, defaultOrigins } = policy;
  const guards2 = guardsOf(node, script);
  const base = { kind: "cors", by, at: rangeOf(node, script), guards: guards2 };
  const options2 = policy.options === void 0 ? void 0 : resolved(policy.options);
  if (options2 === void 0) {
    yield { ...base, defaultOrigins };
  } else if (ts.isObjectLiteralExpression(options2)) {
    yield* objectFacts(options2, base, defaultOrigins, script);
  } else if (isFunction(options2)) {
    yield* delegateFacts(options2, base, defaultOrigins, script);
  } else {
    const on = valueOf(options2, script);
    if (on.kind === "literal") {
      if (on.value === true || on.value === null) yield { ...base, defaultOrigins };
      return;
    }
    const part = (name) => ({ kind: "member", on, name, at: on.at });
    yield { ...base, origins: part("origin"), credentials: part("credentials"), defaultOrigins, originsAt: on.at };
  }
}
function* objectFacts(options2, base, defaultOrigins, script) {
  const credentials = optionValue(options2, "credentials", script);
  const rest = { ...base, ...credentials && { credentials } };
  const origin = memberOf(options2, "origin") ?? memberOf(options2, "origins");
  const spread = options2.properties.find(ts.isSpreadAssignment);
  if (origin === null && spread !== void 0) {
    const on = valueOf(spread.expression, script);
    yield { ...rest, origins: { kind: "member", on, name: "origin", at: on.at }, originsAt: on.at };
    return;
  }
  const held = memberValue(origin);
  if (origin === null || held === null) {
    yield { ...rest, defaultOrigins };
    return;
  }
  const originsAt = rangeOf(origin, script);
  const check = ts.isMethodDeclaration(held) ? held : resolved(held);
  if (isFunction(check)) yield* grantFacts(grantsOf(check, script), { ...rest, originsAt });
  else yield valueFact(held, { ...rest, originsAt }, script);
}
function* grantFacts(grants, base) {
  if (grants.length === 0) yield { ...base, defaultOrigins: "none" };
  for (const { reflects, listed: listed2, tests, guards: guards2 } of grants) {
    const origins = listed2 ?? tests;
    yield { ...base, guards: [...base.guards, ...guards2], ...reflects && { reflects }, ...origins && { origins } };
  }
}
function valueFact(node, base, script) {
  const origins = valueOf(node, script);
  const patterns = patternsIn(origins);
  return { ...base, origins, ...patterns.length > 0 && { pattern: { kind: "list", items: patterns, at: origins.at } } };
}
function patternsIn(value) {
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => {
    const source = item.kind === "new" && item.callee.kind === "name" && item.callee.name === "RegExp" ? item.args[0] : void 0;
    if (source?.kind !== "literal" || typeof source.value !== "string") return [];
    const start2 = source.value.startsWith("^") ? "" : ".*";
    const end = source.value.endsWith("$") ? "" : ".*";
    return [{ kind: "literal", value: `${start2}${source.value}${end}`, at: item.at }];
  });
}
function* delegateFacts(delegate, base, defaultOrigins, script) {
  const stack = delegate.body === void 0 ? [] : [delegate.body];
  for (let node = stack.pop(), seen = 0; node !== void 0 && seen < 2e3; node = stack.pop(), seen++) {
    if (ts.isObjectLiteralExpression(node) && memberOf(node, "origin") !== null) {
      const inner = guardsOf(node, script);
      const isChecked = inner.length > base.guards.length;
      if (!isChecked) yield* objectFacts(node, base, defaultOrigins, script);
      return;
    }
    ts.forEachChild(node, (child) => void stack.push(child));
  }
}

// src/extract/typescript/credential-use.ts
var packages2 = /* @__PURE__ */ new Map([
  ["express-session", "session"],
  ["cookie-session", "session"],
  ["koa-session", "session"],
  ["@fastify/session", "session"],
  ["@fastify/secure-session", "session"],
  ["fastify-session", "session"],
  ["iron-session", "session"],
  ["next-iron-session", "session"],
  ["next-auth", "session"],
  ["@auth/core", "session"],
  ["@auth/express", "session"],
  ["better-auth", "session"],
  ["lucia", "session"],
  ["lucia-auth", "session"],
  ["express-jwt", "bearer"],
  ["koa-jwt", "bearer"],
  ["@fastify/jwt", "bearer"],
  ["fastify-jwt", "bearer"],
  ["hono/jwt", "bearer"],
  ["hono/bearer-auth", "bearer"],
  ["@elysiajs/bearer", "bearer"],
  ["passport-http-bearer", "bearer"],
  ["express-basic-auth", "basic"],
  ["basic-auth", "basic"],
  ["koa-basic-auth", "basic"],
  ["@fastify/basic-auth", "basic"],
  ["hono/basic-auth", "basic"],
  ["passport-http", "basic"],
  ["passport-headerapikey", "api-key"]
]);
function* extractCredentialUse(document) {
  const seen = /* @__PURE__ */ new Set();
  for (const survey2 of surveys(document)) {
    for (const fact2 of uses(survey2)) {
      const key = `${fact2.scheme}:${fact2.at.start}`;
      if (!seen.has(key)) yield fact2;
      seen.add(key);
    }
  }
}
function* uses(survey2) {
  const { script } = survey2;
  const use = (node, scheme) => ({ kind: "credential-use", scheme, at: rangeOf(node, script) });
  for (const statement of script.source.statements) {
    const from = ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : "";
    const scheme = packages2.get(from);
    if (scheme !== void 0 && statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) yield use(statement, scheme);
  }
  for (const call of survey2.calls) {
    const scheme = calledScheme(call, survey2);
    if (scheme !== null) yield use(call, scheme);
  }
  for (const access of survey2.accesses) {
    const scheme = accessedScheme(access);
    if (scheme !== null) yield use(access, scheme);
  }
}
var sessionNames = /token|session|auth|jwt|(?:^|[._-])sid$|^sid|refresh|user_?id|login|connect\.sid/i;
function calledScheme(call, { imports }) {
  const name = lastName(call.expression);
  const text = stringOf(call.arguments[0]);
  const on = receiver(call.expression);
  if (name === "require" && text !== null) return packages2.get(text) ?? null;
  if (name === "fromAuthHeaderAsBearerToken" || name === "fromAuthHeaderWithScheme") return "bearer";
  if (text === null || on === null) return name === "setCookie" || name === "getCookie" || name === "setSignedCookie" ? cookieHelper(call, imports) : null;
  if (name === "get" || name === "header") return readHeader(on, text);
  if (name === "cookie" && /^(?:res|response|reply|this\.res)$/.test(dottedName(on))) return sessionNames.test(text) ? "cookie" : null;
  if (name === "set" && /cookies/.test(lastName(on)) && isServerCookies(on, imports)) return sessionNames.test(text) ? "cookie" : null;
  return null;
}
function cookieHelper(call, imports) {
  const from = imports.get(dottedName(call.expression));
  const name = stringOf(call.arguments[1]);
  return from !== void 0 && /^(?:hono\/cookie|h3)$/.test(from) && name !== null && sessionNames.test(name) ? "cookie" : null;
}
function readHeader(on, text) {
  const holder = lastName(ts.isCallExpression(on) ? on.expression : on);
  const header = text.toLowerCase();
  if (/cookies?$|cookieStore/.test(holder)) return isServerCookies(on, /* @__PURE__ */ new Map()) && sessionNames.test(text) ? "cookie" : null;
  if (!/^(?:_?req|request|headers|ctx|c|context)$/i.test(holder)) return null;
  return headerScheme(header);
}
function headerScheme(header) {
  if (header === "authorization") return "bearer";
  if (header === "cookie") return "cookie";
  return /^x-(?:api|auth|access|admin|internal)-?(?:key|token|secret)$/.test(header) ? "api-key" : null;
}
function isServerCookies(on, imports) {
  const inner = unwrap(on);
  if (ts.isCallExpression(inner)) return dottedName(inner.expression) === "cookies";
  if (/^(?:req|request|ctx|context|event|res|response|c|Astro|locals)\./.test(dottedName(inner))) return true;
  if (!ts.isIdentifier(inner)) return false;
  const declared4 = declarationOf(inner)?.node;
  if (declared4 !== void 0 && ts.isVariableDeclaration(declared4) && declared4.initializer !== void 0) return isServerCookies(declared4.initializer, imports);
  return imports.get(inner.text) === "next/headers";
}
function accessedScheme(access) {
  const key = accessedKey(access);
  const holder = accessedKey(unwrap(access.expression));
  if (key === null || holder === null || isWritten(access)) return null;
  const root = dottedName(access).split(".")[0] ?? "";
  if (!/^(?:_?req|request|ctx|context|c|event|socket|client|handshake|this|message)$/.test(root)) return null;
  if (holder === "headers" || holder === "header") return headerScheme(key.toLowerCase());
  if (holder === "cookies" || holder === "signedCookies") return sessionNames.test(key) ? "cookie" : null;
  return holder === "session" && /^(?:user\w*|passport|loggedIn|isLoggedIn|isAuth\w*|account\w*|admin\w*)$/i.test(key) ? "session" : null;
}
function isWritten(access) {
  const { parent } = access;
  return ts.isBinaryExpression(parent) && parent.left === access && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && /headers?/.test(access.getText());
}

// src/extract/typescript/credential-arguments.ts
var sinks = /* @__PURE__ */ new Map([
  ["jsonwebtoken", [{ methods: /^(?:sign|verify)$/, position: 1, name: "jwt_secret" }]],
  ["jwt-simple", [{ methods: /^(?:encode|decode)$/, position: 1, name: "jwt_secret" }]],
  ["jws", [{ methods: /^sign$/, options: ["secret"], name: "jwt_secret" }]],
  ["@tsndr/cloudflare-worker-jwt", [{ methods: /^(?:sign|verify)$/, position: 1, name: "jwt_secret" }]],
  ["hono/jwt", [{ methods: /^(?:sign|verify)$/, position: 1, name: "jwt_secret" }, { methods: /^jwt$/, options: ["secret"], name: "jwt_secret" }]],
  ["jose", [{ methods: /^(?:jwtVerify|SignJWT)$/, position: 1, name: "jwt_secret" }]],
  ["express-session", [{ options: ["secret"], name: "session_secret" }]],
  ["cookie-session", [{ options: ["secret", "keys"], name: "session_secret" }]],
  ["cookie-parser", [{ position: 0, name: "cookie_secret" }]],
  ["koa-session", [{ options: ["keys"], name: "session_secret" }]],
  ["express-jwt", [{ options: ["secret"], name: "jwt_secret" }, { methods: /^(?:expressjwt|jwt)$/i, options: ["secret"], name: "jwt_secret" }]],
  ["koa-jwt", [{ options: ["secret"], name: "jwt_secret" }]],
  ["@elysiajs/jwt", [{ options: ["secret"], name: "jwt_secret" }]],
  ["iron-session", [{ methods: /^(?:getIronSession|withIronSession\w*)$/, options: ["password"], name: "session_secret" }]],
  ["next-auth", [{ options: ["secret"], name: "auth_secret" }]],
  ["better-auth", [{ methods: /^betterAuth$/, options: ["secret"], name: "auth_secret" }]],
  ["passport-jwt", [{ methods: /Strategy$/i, options: ["secretOrKey"], name: "jwt_secret" }]],
  ["@nestjs/jwt", [{ methods: /^register$/, options: ["secret", "secretOrPrivateKey"], name: "jwt_secret" }]],
  ["express-basic-auth", [{ options: ["users"], name: "admin_password" }]]
]);
var plugins = /* @__PURE__ */ new Map([
  ["@fastify/jwt", "jwt_secret"],
  ["fastify-jwt", "jwt_secret"],
  ["@fastify/session", "session_secret"],
  ["@fastify/secure-session", "session_secret"],
  ["@fastify/cookie", "cookie_secret"],
  ["fastify-cookie", "cookie_secret"]
]);
function* extractArguments(survey2) {
  for (const call of survey2.calls) {
    yield* sunk(call, call.arguments, survey2);
    yield* registered(call, survey2);
  }
  for (const made3 of survey2.news) yield* sunk(made3, made3.arguments ?? [], survey2);
  for (const object of survey2.objects) {
    const key = memberValue(memberOf(object, "secretOrKey"));
    const isStrategy = key !== null && ts.isCallExpression(object.parent) && object.parent.expression.kind === ts.SyntaxKind.SuperKeyword;
    if (isStrategy && !ts.isMethodDeclaration(key)) yield* fact(key, "jwt_secret", survey2);
  }
}
function* sunk(call, given, survey2) {
  const callee = unwrap(call.expression);
  const path = dottedName(callee).split(".");
  const from = ts.isCallExpression(callee) ? requiredModule(callee) : survey2.imports.get(path[0] ?? "") ?? null;
  const isDirect = path.length === 1 || path.length === 2 && path[1] === "default";
  for (const { methods, position, options: options2, name } of from === null ? [] : sinks.get(from) ?? []) {
    if (methods === void 0 ? !isDirect : !methods.test(lastName(callee))) continue;
    if (position !== void 0 && given[position] !== void 0) yield* fact(given[position], name, survey2);
    for (const option2 of options2 ?? []) yield* fromOptions(given, option2, name, survey2);
  }
}
function* registered(call, survey2) {
  const [plugin, options2] = call.arguments;
  if (lastName(call.expression) !== "register" || plugin === void 0 || options2 === void 0) return;
  const name = plugins.get(survey2.imports.get(dottedName(plugin)) ?? requiredModule(plugin) ?? "");
  if (name === void 0) return;
  yield* fromOptions([options2], "secret", name, survey2);
  yield* fromOptions([options2], "key", name, survey2);
}
function* fromOptions(given, option2, name, survey2) {
  for (const argument of given) {
    const held = memberValue(memberOf(unwrap(argument), option2));
    if (held === null || ts.isMethodDeclaration(held)) continue;
    if (ts.isArrayLiteralExpression(held)) for (const item of held.elements) yield* fact(item, name, survey2);
    else if (option2 === "users" && ts.isObjectLiteralExpression(held)) {
      for (const user of held.properties) {
        const password = memberValue(user);
        if (password !== null && !ts.isMethodDeclaration(password)) yield* fact(password, name, survey2);
      }
    } else yield* fact(held, name, survey2);
  }
}
function* fact(node, name, { script }) {
  const value = encoded(valueOf(node, script));
  if (isTold(value) || !mayBeText(value)) return;
  yield { kind: "credential-default", name, value, how: "argument", guards: guardsOf(node, script), at: rangeOf(node, script) };
}
function encoded(value) {
  if (value.kind !== "call" || value.callee.kind !== "member" || !/^(?:from|encode|createSecretKey)$/.test(value.callee.name)) return value;
  return value.args[0] ?? value;
}
function isTold(value) {
  return value.kind === "env" || value.kind === "or" && value.parts.some((part) => part.kind === "env");
}
function mayBeText(value) {
  switch (value.kind) {
    case "literal":
      return typeof value.value === "string";
    case "name":
      return true;
    case "member":
      return mayBeText(value.on);
    case "or":
      return value.parts.every(mayBeText);
    case "conditional":
      return mayBeText(value.then) && mayBeText(value.otherwise);
    default:
      return false;
  }
}

// src/extract/typescript/env.ts
function* extractEnvironment(document) {
  for (const survey2 of surveys(document)) {
    yield* accesses(survey2);
    yield* destructured(survey2);
    yield* called2(survey2);
  }
}
function* accesses({ script, accesses: accesses2 }) {
  for (const access of accesses2) {
    const name = environmentName(access, script);
    if (name === null || isWritten2(access)) continue;
    const fallback = fallbackOf(access, script);
    yield { kind: "env-read", name, required: false, inFunction: enclosingFunction(access) !== null, at: rangeOf(access, script), ...fallback && { fallback } };
  }
}
function isWritten2(access) {
  const { parent } = access;
  if (ts.isDeleteExpression(parent)) return true;
  return ts.isBinaryExpression(parent) && parent.left === access && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}
function fallbackOf(access, script) {
  let node = access;
  while (ts.isParenthesizedExpression(node.parent) || ts.isNonNullExpression(node.parent) || ts.isAsExpression(node.parent)) node = node.parent;
  const { parent } = node;
  if (!ts.isBinaryExpression(parent) || parent.left !== node) return void 0;
  const operator = parent.operatorToken.kind;
  const isDefault = operator === ts.SyntaxKind.BarBarToken || operator === ts.SyntaxKind.QuestionQuestionToken;
  return isDefault ? valueOf(parent.right, script) : void 0;
}
function* destructured({ script, variables }) {
  for (const variable of variables) {
    if (!ts.isObjectBindingPattern(variable.name)) continue;
    for (const element2 of variable.name.elements) {
      const name = destructuredVariable(element2, script);
      if (name === null) continue;
      const fallback = element2.initializer && valueOf(element2.initializer, script);
      yield { kind: "env-read", name, required: false, inFunction: enclosingFunction(variable) !== null, at: rangeOf(element2, script), ...fallback && { fallback } };
    }
  }
}
function* called2({ script, calls }) {
  for (const call of calls) {
    const inFunction = enclosingFunction(call) !== null;
    const read2 = schemaRead(call, script);
    const fields2 = read2?.fields ?? registeredFields(call, script);
    for (const field2 of fields2) {
      if (field2.given !== void 0) continue;
      const value2 = fieldRead({ ...field2, transforms: [] }, readingOf(script), 0);
      yield { kind: "env-read", name: field2.name, required: field2.required, inFunction, at: rangeOf(field2.at, script), ...value2.kind === "env" && value2.fallback && { fallback: value2.fallback } };
    }
    if (read2 !== null || !mayRead.has(lastName(call.expression))) continue;
    const value = valueOf(call, script);
    if (value.kind === "env") yield { kind: "env-read", name: value.name, required: lastName(call.expression) === "getOrThrow", inFunction, at: rangeOf(call, script), ...value.fallback && { fallback: value.fallback } };
  }
}
var mayRead = /* @__PURE__ */ new Set(["get", "getOrThrow", "asString", "asBool", "asBoolStrict", "asInt", "asIntPositive", "asPortNumber", "asFloat", "asArray", "asSet", "asJson", "asJsonObject", "asUrlString", "asEnum"]);
function registeredFields(call, script) {
  const name = lastName(call.expression);
  if (name === "forRoot") {
    const schema = memberValue(memberOf(call.arguments[0], "validationSchema"));
    return schema === null || ts.isMethodDeclaration(schema) ? [] : schemaFields(schema, script) ?? [];
  }
  if (name === "register" && call.arguments[0] !== void 0 && /fastify-?env|env/i.test(lastName(call.arguments[0]))) {
    const schema = memberValue(memberOf(call.arguments[1], "schema"));
    return schema === null || ts.isMethodDeclaration(schema) ? [] : schemaFields(schema, script) ?? [];
  }
  return name === "convict" && call.arguments[0] !== void 0 ? convictFields(call.arguments[0], 0) : [];
}
function convictFields(node, depth) {
  if (!ts.isObjectLiteralExpression(node) || depth > 6) return [];
  return node.properties.flatMap((property) => {
    const value = memberValue(property);
    if (value === null || ts.isMethodDeclaration(value) || !ts.isObjectLiteralExpression(value)) return [];
    const variable = memberValue(memberOf(value, "env"));
    if (variable === null || !ts.isStringLiteralLike(variable)) return convictFields(value, depth + 1);
    const fallback = memberValue(memberOf(value, "default"));
    return [{ name: variable.text, at: property, required: false, transforms: [], ...fallback !== null && !ts.isMethodDeclaration(fallback) && { fallback } }];
  });
}

// src/extract/typescript/signing-keys.ts
var frameworkConfiguration = /(?:^|\/)config\/config\.\w+\.[cm]?[jt]s$/;
function* signingKeys({ script, assignments, objects }, file) {
  const isFramework = frameworkConfiguration.test(file.path);
  for (const node of assignments) {
    const name = dottedName(node.left);
    if (name === "app.keys" || isFramework && /^(?:config|exports|module\.exports)\.keys$/.test(name)) yield* keysOf(node.right, name === "app.keys" ? "app_keys" : "config_keys", script);
  }
  for (const object of isFramework ? objects : []) {
    const keys = isWholeConfiguration(object) ? memberValue(memberOf(object, "keys")) : null;
    if (keys !== null && !ts.isMethodDeclaration(keys)) yield* keysOf(keys, "config_keys", script);
  }
}
function isWholeConfiguration(object) {
  let up = object.parent;
  while (ts.isAsExpression(up) || ts.isSatisfiesExpression(up) || ts.isParenthesizedExpression(up)) up = up.parent;
  return ts.isExportAssignment(up) || ts.isReturnStatement(up) || ts.isArrowFunction(up) || ts.isVariableDeclaration(up) || ts.isBinaryExpression(up) && /exports/.test(dottedName(up.left));
}
function* keysOf(node, name, script) {
  const value = valueOf(node, script);
  for (const one of value.kind === "list" ? value.items : [value]) {
    const text = one.kind === "join" ? one.parts.findLast((part) => part.kind === "literal") : one;
    const isPlain = one.kind !== "join" || one.parts.every((part) => part.kind === "literal" || part.kind === "member" && part.name === "name" || part.kind === "opaque" && part.name === "name");
    if (text !== void 0 && isPlain && text.kind === "literal" && typeof text.value === "string" && text.value.length > 2) yield { kind: "credential-default", name, value: text, how: "setting", guards: guardsOf(node, script), at: rangeOf(node, script) };
  }
}

// src/extract/typescript/credentials.ts
function isPlausible(name, value) {
  const text = plainText(value);
  if (text.kind !== "literal" || typeof text.value !== "string") return true;
  if (text.value === name || /^(?:omit|include|same-origin)$/.test(text.value)) return false;
  if (/^[[(^].*[\])}+*$]$/.test(text.value) || /^[*\u2022x]+$/.test(text.value)) return false;
  return /secret|pass|pwd|salt/i.test(name) || /\d|secret|passw|admin|change|demo|test|dev|default|example/i.test(text.value);
}
var notConfiguration = /(?:^|[/._-])(?:i18n|locales?|lang|langs|languages?|translations?|messages|mocks?|fixtures?|stories|storybook|labels|strings|copy|types?|schemas?|errors?)(?:[/._-]|$)/i;
var configuration = /(?:^|[/._-])(?:config|configs|configuration|settings?|env|environment|secrets?|constants?)(?:[/._-]|$)/i;
function* extractCredentials(document, file) {
  for (const survey2 of surveys(document)) {
    yield* fallbacks(survey2);
    yield* readsWithDefault(survey2);
    yield* extractArguments(survey2);
    if (notConfiguration.test(file.path)) continue;
    yield* signingKeys(survey2, file);
    yield* constants(survey2, file);
    yield* members(survey2, file);
  }
}
function made(name, how, value, node, script) {
  return { kind: "credential-default", name, value, how, guards: guardsOf(node, script), at: rangeOf(node, script) };
}
function* fallbacks(survey2) {
  const { script, defaults } = survey2;
  for (const node of defaults) {
    if (ts.isBinaryExpression(node)) {
      if (isInsideChain(node) || !(ts.isIdentifier(unwrap(node.left)) || secretText.test(node.left.getText()))) continue;
      const value = valueOf(node, script);
      const name = fallbackName(value);
      if (name !== null && !isShownByClient(node, survey2) && !isSent(node)) yield made(name.name, name.how, value, node, script);
    } else if (ts.isBindingElement(node) && node.initializer !== void 0) {
      const name = destructuredVariable(node, script);
      if (name === null || !isSecretName(name)) continue;
      const at = rangeOf(node, script);
      yield made(name, "env-fallback", { kind: "or", parts: [{ kind: "env", name, at }, valueOf(node.initializer, script)], nullish: true, at }, node, script);
    }
  }
}
function isShownByClient(node, { imports }) {
  const property = node.parent;
  if (!ts.isPropertyAssignment(property) || !/^(?:(?:api|access|auth)_?(?:key|token|secret)|token)$/i.test(keyOf(property.name) ?? "")) return false;
  const made3 = property.parent.parent;
  if (!ts.isNewExpression(made3) || !/(?:client|api|sdk)$/i.test(lastName(made3.expression))) return false;
  return /^[^.~#]/.test(imports.get(dottedName(made3.expression).split(".")[0] ?? "") ?? "");
}
var sender = /^(?:(?:window|globalThis)\.)?(?:\$?fetch|ofetch|axios|got|ky|superagent|needle|undici)(?:\.(?:get|post|put|patch|delete|head|request|create|extend|fetch|raw))?$/;
function isSent(node) {
  let up = node.parent;
  while (ts.isObjectLiteralElement(up) || ts.isExpression(up) || ts.isTemplateSpan(up)) {
    if (ts.isFunctionLike(up)) return false;
    if (ts.isCallExpression(up) && sender.test(dottedName(up.expression))) return true;
    up = up.parent;
  }
  return false;
}
var secretText = /secret|pass|pwd|token|key|credential|jwt|salt/i;
function isInsideChain(node) {
  let up = node.parent;
  while (ts.isParenthesizedExpression(up) || ts.isAsExpression(up)) up = up.parent;
  return ts.isBinaryExpression(up) && (up.operatorToken.kind === ts.SyntaxKind.BarBarToken || up.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken);
}
function fallbackName(value) {
  if (value.kind !== "or") return null;
  const last = value.parts[value.parts.length - 1];
  if (last === void 0 || last.kind === "env" || isNothing(last)) return null;
  for (const part of value.parts.slice(0, -1)) {
    if (part.kind === "env" && isSecretName(part.name)) return { name: part.name, how: "env-fallback" };
    const isSetting2 = part.kind === "member" && /config|settings|env|options/i.test(rootOf(part));
    if (isSetting2 && isSecretName(part.name) && last.kind === "literal") return { name: part.name, how: "setting" };
  }
  return null;
}
function isNothing(value) {
  return value.kind === "literal" && (typeof value.value !== "string" || /^(?:true|false)?$/i.test(value.value.trim()));
}
function rootOf(value) {
  let at = value;
  while (at.kind === "member") at = at.on;
  return at.kind === "name" || at.kind === "opaque" ? at.name ?? "" : "";
}
function* readsWithDefault({ script, calls }) {
  for (const call of calls) {
    for (const field2 of schemaRead(call, script)?.fields ?? registeredFields(call, script)) {
      if (field2.fallback === void 0 || !isSecretName(field2.name)) continue;
      const value2 = fieldRead({ ...field2, transforms: [] }, readingOf(script), 0);
      const fallback = value2.kind === "env" ? value2.fallback : value2.kind === "or" ? value2.parts[value2.parts.length - 1] : void 0;
      if (fallback !== void 0 && !isNothing(fallback)) yield made(field2.name, "env-fallback", value2, field2.at, script);
    }
    yield* readByOptions(call, script);
    if (!/^(?:get|as[A-Z]\w*)$/.test(lastName(call.expression))) continue;
    const value = valueOf(call, script);
    if (value.kind === "env" && value.fallback !== void 0 && !isNothing(value.fallback) && isSecretName(value.name)) yield made(value.name, "env-fallback", value, call, script);
  }
}
function* readByOptions(call, script) {
  const [first] = call.arguments;
  const options2 = first === void 0 ? void 0 : unwrap(first);
  if (options2 === void 0 || !ts.isObjectLiteralExpression(options2)) return;
  const given = (names2) => {
    const held = names2.map((name2) => memberValue(memberOf(options2, name2))).find((value2) => value2 !== null);
    return held === void 0 || ts.isMethodDeclaration(held) ? void 0 : held;
  };
  const name = stringOf(given(["key", "name", "env", "var"]));
  const fallback = given(["default", "fallback", "defaultValue"]);
  if (name === null || !/^[A-Z][A-Z0-9_]+$/.test(name) || !isSecretName(name) || fallback === void 0) return;
  const value = valueOf(fallback, script);
  if (holdsText(value)) yield made(name, "env-fallback", { kind: "env", name, fallback: value, at: rangeOf(call, script) }, call, script);
}
function holdsText(value) {
  switch (value.kind) {
    case "literal":
      return typeof value.value === "string" && value.value.length > 2 && value.value.length <= 200;
    case "conditional":
      return holdsText(value.then) || holdsText(value.otherwise);
    case "or":
      return !value.parts.some((part) => part.kind === "env" && isSecretName(part.name)) && value.parts.some((part) => part.kind === "env") && holdsText(value.parts[value.parts.length - 1]);
    case "call":
      return value.args[0] !== void 0 && holdsText(value.args[0]) && value.callee.kind === "member" && /^(?:from|encode|hash|hashSync)$/.test(value.callee.name);
    default:
      return false;
  }
}
function plainText(value) {
  return value.kind === "call" && holdsText(value) ? value.args[0] : value;
}
function* constants({ script, variables, classes, assignments }, file) {
  const how = configuration.test(file.path) ? "setting" : "constant";
  for (const variable of variables) {
    if (!ts.isIdentifier(variable.name) || variable.initializer === void 0 || !isSecretName(variable.name.text)) continue;
    if (enclosingFunction(variable) !== null && (genericKeys.test(variable.name.text) || isComponentState(variable))) continue;
    const value = valueOf(variable.initializer, script);
    if (holdsText(value) && isPlausible(variable.name.text, value)) yield made(variable.name.text, "constant", plainText(value), variable, script);
  }
  for (const node of classes) {
    for (const member2 of node.members) {
      const name = ts.isPropertyDeclaration(member2) ? keyOf(member2.name) : null;
      if (name === null || !ts.isPropertyDeclaration(member2) || member2.initializer === void 0 || !isSecretName(name)) continue;
      const value = valueOf(member2.initializer, script);
      if (holdsText(value) && isPlausible(name, value)) yield made(name, how === "setting" ? how : "constant", plainText(value), member2, script);
    }
  }
  for (const assignment of assignments) {
    const name = dottedName(assignment.left);
    if (!isSecretName(name) || !/^(?:module\.)?exports\.|^process\.env\.|config|settings/i.test(name)) continue;
    const value = valueOf(assignment.right, script);
    if (holdsText(value) && isPlausible(name, value)) yield made(name.slice(name.lastIndexOf(".") + 1), "constant", plainText(value), assignment, script);
  }
}
function isComponentState(variable) {
  const home = enclosingFunction(variable);
  return home !== null && /<\/|\/>/.test(home.getText().slice(0, 2e4));
}
var genericKeys = /^(?:secret|key|password|passwd|pass|token|secretKey|pwd)$/;
var databaseModules = /^(?:pg|mysql2?(?:\/promise)?|mariadb|mongodb|mongoose|redis|ioredis|typeorm|sequelize|knex|@nestjs\/(?:typeorm|mongoose|sequelize)|@mikro-orm\/.*|amqplib|mssql|pg-promise|postgres|nodemailer|ldapjs)$/;
var objectName = /conf|cfg|settings?|options|env|secrets?|credentials|auth|jwt|session|defaults|admin|database|db/i;
function* members(survey2, file) {
  const isConfiguration = configuration.test(file.path);
  for (const object of survey2.objects) {
    for (const property of object.properties) {
      const key = keyOf(property.name);
      const held = memberValue(property);
      if (key === null || held === null || ts.isMethodDeclaration(held) || !isSecretName(key)) continue;
      const value = valueOf(held, survey2.script);
      if (!holdsText(value) || !isPlausible(key, value)) continue;
      const name = memberName(object, key, survey2, isConfiguration);
      if (name !== null) yield made(name, isConfiguration && signingMember.test(name) ? "setting" : "constant", plainText(value), property, survey2.script);
    }
  }
}
var signingMember = /(?:^|_)(?:jwt|session|cookie)_secret$/i;
var datastoreKey = /^(?:typeorm|data_?sources?|sequelize|mongoose|mongo(?:db)?|redis|ioredis|knex|databases?|db|mysql2?|mariadb|postgres(?:ql)?|pg|mssql|oracle|rabbitmq|amqp|elasticsearch)$/i;
function isDatastore(object, keys) {
  if (keys.some((key) => datastoreKey.test(key))) return true;
  const beside = new Set(object.properties.map((property) => keyOf(property.name)));
  return beside.has("host") && beside.has("port") && (beside.has("database") || beside.has("dialect") || beside.has("type") && beside.has("username"));
}
function memberName(object, key, survey2, isConfiguration) {
  const keys = [];
  let up = object.parent;
  while (ts.isPropertyAssignment(up) || ts.isArrayLiteralExpression(up) || ts.isObjectLiteralExpression(up) || ts.isParenthesizedExpression(up) || ts.isAsExpression(up) || ts.isSatisfiesExpression(up)) {
    if (ts.isPropertyAssignment(up)) keys.unshift(keyOf(up.name) ?? "");
    up = up.parent;
  }
  const isStore = /pass|pwd/i.test(key) && isDatastore(object, keys);
  const path = isStore ? "database_password" : genericKeys.test(key) ? [...keys.slice(-1), key].join("_") : key;
  if (ts.isCallExpression(up) || ts.isNewExpression(up)) return argumentName(up, object, path, key, survey2);
  const holder = ts.isVariableDeclaration(up) ? keyOf(up.name) ?? "" : ts.isBinaryExpression(up) ? dottedName(up.left) : "";
  if (ts.isReturnStatement(up) || ts.isArrowFunction(up)) return isConfiguration ? path : null;
  if (/placeholder|insecure|weak|forbidden|blocked|banned|known|example|sample|test|mock|fake|dummy|label|message|text|title/i.test(holder)) return null;
  if ([holder, keys.at(-1) ?? ""].some((name) => /^users?$|accounts?$|admins?$/i.test(name)) && /pass/i.test(key)) return isAdministrator(object) ? "admin_password" : null;
  const isSettings = isConfiguration || objectName.test(holder) || keys.some((part) => objectName.test(part));
  if (!isSettings || enclosingFunction(object) !== null && !isConfiguration) return null;
  return !isStore && genericKeys.test(key) && keys.length === 0 && holder !== "" && holder !== "module.exports" ? `${holder.split(".").pop() ?? ""}_${key}` : path;
}
function argumentName(call, object, path, key, { imports }) {
  const callee = dottedName(call.expression);
  const from = imports.get(callee.split(".")[0] ?? "") ?? "";
  if (databaseModules.test(from)) return /pass|pwd/i.test(key) ? "database_password" : null;
  if (!/pass/i.test(key) || !/(?:^|\.)(?:create|insert|insertOne|insertMany|upsert|save|findOrCreate|createUser|register|bulkCreate|new)$|^User$/.test(callee) && !ts.isNewExpression(call)) return null;
  return isAdministrator(object) ? "admin_password" : path === "admin_password" ? path : null;
}
function isAdministrator(object) {
  return object.properties.some((property) => {
    const value = memberValue(property);
    if (value === null || ts.isMethodDeclaration(value)) return false;
    const held = unwrap(value);
    if (held.kind === ts.SyntaxKind.TrueKeyword) return /^(?:is_?)?(?:admin|root|super_?user|staff)$/i.test(keyOf(property.name) ?? "");
    return ts.isStringLiteralLike(held) && /admin|root|superuser/i.test(held.text);
  });
}

// src/extract/typescript/debug.ts
function* extractDebug(document, file) {
  for (const survey2 of surveys(document)) {
    for (const object of survey2.objects) for (const property of object.properties) yield* fromOption(property, survey2, file);
    for (const call of survey2.calls) yield* fromErrorHandler(call, survey2);
  }
}
var bundlerConfig = /(?:^|\/)(?:vite|vue|next|nuxt|astro|svelte|webpack|rspack|craco|electron\.vite)[\w.-]*\.config[\w.-]*\.[cm]?[jt]s$|(?:^|\/)webpack[\w.-]*\.[cm]?[jt]s$/i;
var explorers = /* @__PURE__ */ new Set(["playground", "graphiql", "introspection", "sandbox"]);
function* fromOption(property, { script }, file) {
  const name = keyOf(property.name);
  const held = memberValue(property);
  if (name === null || held === null || ts.isMethodDeclaration(held)) return;
  const what = explorers.has(name) ? isGraphql(property) ? "graphql" : null : bundlerConfig.test(file.path) && servesMaps(name, property) ? "source-maps" : null;
  if (what === null) return;
  const value = valueOf(held, script);
  if (what === "source-maps" && isUnlinked(value)) return;
  yield { kind: "debug", what, value, guards: guardsOf(property, script), at: rangeOf(property, script) };
}
function servesMaps(name, property) {
  if (name === "productionBrowserSourceMaps" || name === "productionSourceMap" || name === "devtool") return true;
  if (name !== "sourcemap") return false;
  const owner = ownerKey(property);
  return owner === "build" || owner === null;
}
function ownerKey(property) {
  const outer = property.parent.parent;
  return ts.isPropertyAssignment(outer) ? keyOf(outer.name) : null;
}
function isUnlinked(value) {
  return value.kind === "literal" && typeof value.value === "string" && (/hidden|nosources/.test(value.value) || value.value === "");
}
function isGraphql(property) {
  for (let up = property.parent, depth = 0; up !== void 0 && depth < 6; up = up.parent, depth++) {
    if (ts.isCallExpression(up) || ts.isNewExpression(up)) return /graphql|apollo|mercurius|yoga/i.test(dottedName(up.expression) || lastName(up.expression));
    if (ts.isVariableDeclaration(up)) return up.type !== void 0 && /ApolloDriverConfig|GqlModuleOptions|ApolloServerOptions/.test(up.type.getText());
    if (ts.isFunctionLike(up)) return false;
  }
  return false;
}
function* fromErrorHandler(call, { script, imports }) {
  const callee = unwrap(call.expression);
  const isImported = ts.isIdentifier(callee) ? imports.get(callee.text) === "errorhandler" : ts.isCallExpression(callee) && requiredModule(callee) === "errorhandler";
  if (!isImported) return;
  yield { kind: "debug", what: "errorhandler", value: { kind: "literal", value: true, at: rangeOf(call, script) }, guards: guardsOf(call, script), at: rangeOf(call, script) };
}

// src/extract/typescript/dotenv.ts
var packages3 = /* @__PURE__ */ new Set(["dotenv", "dotenv-flow", "dotenv-safe", "dotenv-defaults", "@dotenvx/dotenvx", "dotenv-extended"]);
function* extractDotenv(document) {
  let order = 0;
  for (const survey2 of surveys(document)) {
    const found = [...imported(survey2), ...survey2.calls.flatMap((call) => load(call, survey2) ?? [])].sort((a, b) => a.at.start - b.at.start);
    for (const fact2 of found) yield { ...fact2, order: order++ };
  }
}
function* imported({ script }) {
  for (const statement of script.source.statements) {
    const from = ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : null;
    if (from !== null && /^(?:dotenv(?:-\w+)?|@dotenvx\/dotenvx)\/config$/.test(from)) yield made2(void 0, statement, script);
  }
}
function made2(file, node, script) {
  return { kind: "dotenv-load", order: 0, guards: guardsOf(node, script), at: rangeOf(node, script), ...file && { file } };
}
function load(call, { script, imports }) {
  const name = lastName(call.expression);
  const [first] = call.arguments;
  if (name === "require" && first !== void 0 && ts.isStringLiteralLike(first) && /^dotenv(?:-\w+)?\/config$/.test(first.text)) return made2(void 0, call, script);
  if (name === "config" || name === "configDotenv") {
    const on = receiver(call.expression);
    const from = on === null ? imports.get(dottedName(call.expression)) : requiredModule(on) ?? imports.get(dottedName(on));
    return from !== void 0 && from !== null && packages3.has(from) ? made2(pathOf(first, "path", script), call, script) : null;
  }
  if (name === "loadEnvFile") return dottedName(call.expression) === "process.loadEnvFile" ? made2(first && valueOf(first, script), call, script) : null;
  if (name === "loadEnvConfig") return imports.get(dottedName(call.expression)) === "@next/env" ? made2(void 0, call, script) : null;
  if (name !== "forRoot" || !/ConfigModule\.forRoot$/.test(dottedName(call.expression))) return null;
  return made2(optionValue(first, "envFilePath", script), call, script);
}
function pathOf(options2, key, script) {
  if (options2 === void 0) return void 0;
  if (ts.isObjectLiteralExpression(options2)) return optionValue(options2, key, script);
  const value = valueOf(options2, script);
  return { kind: "member", on: value, name: key, at: value.at };
}

// src/extract/typescript/exports.ts
function exportsOf(survey2) {
  const { script } = survey2;
  const found = [];
  for (const statement of script.source.statements) {
    if (ts.isExportDeclaration(statement)) found.push(...declared(statement, script));
    else if (ts.isExportAssignment(statement)) found.push(direct("default", statement.expression, script));
    else if (isExported(statement)) found.push(...modified(statement, script));
  }
  for (const assignment of survey2.assignments) if (assignment.operatorToken.kind === ts.SyntaxKind.EqualsToken) found.push(...assigned(assignment, script));
  return found;
}
function declared(statement, script) {
  const at = rangeOf(statement, script);
  const from = statement.moduleSpecifier !== void 0 && ts.isStringLiteral(statement.moduleSpecifier) ? { from: statement.moduleSpecifier.text } : void 0;
  const clause = statement.exportClause;
  if (clause === void 0) return from === void 0 ? [] : [{ exported: "*", local: null, at, ...from }];
  if (ts.isNamespaceExport(clause)) return [{ exported: clause.name.text, local: "*", at, ...from }];
  return clause.elements.map((element2) => ({ exported: element2.name.text, local: (element2.propertyName ?? element2.name).text, at: rangeOf(element2, script), ...from }));
}
function direct(exported, expression, script) {
  const inner = unwrap(expression);
  const at = rangeOf(inner, script);
  if (ts.isIdentifier(inner)) return { exported, local: inner.text, at };
  return { exported, local: null, at, value: valueOf(inner, script) };
}
function isExported(statement) {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false);
}
function modified(statement, script) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((variable) => boundNames(variable.name)).map((name) => ({ exported: name.text, local: name.text, at: rangeOf(name, script) }));
  }
  if (!ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement) && !ts.isEnumDeclaration(statement)) return [];
  const isDefault = ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) ?? false;
  const local = statement.name?.text ?? null;
  const exported = isDefault ? "default" : local;
  return exported === null ? [] : [{ exported, local: local ?? "default", at: rangeOf(statement.name ?? statement, script) }];
}
function boundNames(name, depth = 0) {
  if (ts.isIdentifier(name)) return [name];
  if (depth > 8) return [];
  return name.elements.flatMap((element2) => ts.isBindingElement(element2) ? boundNames(element2.name, depth + 1) : []);
}
function assigned(assignment, script) {
  const target = dottedName(assignment.left);
  const right = unwrap(assignment.right);
  const named = /^(?:module\.)?exports\.(\w+)$/.exec(target)?.[1];
  if (named !== void 0) return named === "__esModule" ? [] : [direct(named, right, script)];
  if (target !== "module.exports") return [];
  const from = requiredModule(right);
  if (from !== null && ts.isCallExpression(right)) return [{ exported: "*", local: null, from, at: rangeOf(right, script) }];
  const found = [direct("default", right, script)];
  if (!ts.isObjectLiteralExpression(right)) return found;
  for (const property of right.properties) {
    const name = keyOf(property.name);
    const value = memberValue(property);
    if (name !== null && value !== null && !ts.isMethodDeclaration(value)) found.push(direct(name, value, script));
    else if (ts.isSpreadAssignment(property) && requiredModule(property.expression) !== null) {
      found.push({ exported: "*", local: null, from: requiredModule(property.expression), at: rangeOf(property, script) });
    }
  }
  return found;
}

// src/extract/typescript/imports.ts
function importsOf(survey2) {
  const { script } = survey2;
  const found = [];
  for (const statement of script.source.statements) {
    if (ts.isImportDeclaration(statement)) found.push(...declared2(statement, script));
    else if (ts.isImportEqualsDeclaration(statement)) found.push(...equated(statement, script));
  }
  const bound = /* @__PURE__ */ new Set();
  for (const variable of survey2.variables) found.push(...required(variable, script, bound));
  for (const call of survey2.calls) {
    if (bound.has(call)) continue;
    const isImport = call.expression.kind === ts.SyntaxKind.ImportKeyword || ts.isIdentifier(call.expression) && call.expression.text === "require";
    const [first] = call.arguments;
    if (!isImport || first === void 0 || !ts.isStringLiteralLike(first)) continue;
    found.push({ from: first.text, imported: null, local: "", at: rangeOf(call, script), ...isOptional(call) && { optional: true } });
  }
  return found;
}
function declared2(statement, script) {
  if (!ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const from = statement.moduleSpecifier.text;
  const clause = statement.importClause;
  if (clause === void 0) return [{ from, imported: null, local: "", at: rangeOf(statement, script) }];
  const found = [];
  const type = isTypeOnly(clause) && { typeOnly: true };
  if (clause.name !== void 0) found.push({ from, imported: "default", local: clause.name.text, at: rangeOf(clause.name, script), ...type });
  const bindings2 = clause.namedBindings;
  if (bindings2 !== void 0 && ts.isNamespaceImport(bindings2)) found.push({ from, imported: null, local: bindings2.name.text, at: rangeOf(bindings2, script), ...type });
  if (bindings2 !== void 0 && ts.isNamedImports(bindings2)) {
    for (const element2 of bindings2.elements) {
      const typeOnly = (type || element2.isTypeOnly) && { typeOnly: true };
      found.push({ from, imported: (element2.propertyName ?? element2.name).text, local: element2.name.text, at: rangeOf(element2, script), ...typeOnly });
    }
  }
  return found;
}
function isTypeOnly(clause) {
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
function equated(statement, script) {
  const reference2 = statement.moduleReference;
  if (!ts.isExternalModuleReference(reference2) || !ts.isStringLiteral(reference2.expression)) return [];
  return [{ from: reference2.expression.text, imported: null, local: statement.name.text, at: rangeOf(statement, script) }];
}
function required(variable, script, bound) {
  const from = variable.initializer === void 0 ? null : requiredModule(variable.initializer);
  if (from === null || variable.initializer === void 0) return [];
  const init = unwrap(variable.initializer);
  const member2 = accessedKey(init);
  const call = member2 === null ? init : unwrap(init.expression);
  if (!ts.isCallExpression(call)) return [];
  const isPlain = call.arguments.length > 0 && ts.isStringLiteralLike(call.arguments[0]);
  if (!isPlain) return [];
  bound.add(call);
  const optional = isOptional(call) && { optional: true };
  const at = rangeOf(variable, script);
  if (ts.isIdentifier(variable.name)) return [{ from, imported: member2, local: variable.name.text, at, ...optional }];
  const found = [];
  for (const element2 of variable.name.elements) {
    if (!ts.isBindingElement(element2) || !ts.isIdentifier(element2.name)) continue;
    const imported2 = keyOf(element2.propertyName ?? element2.name);
    if (imported2 !== null && member2 === null) found.push({ from, imported: imported2, local: element2.name.text, at: rangeOf(element2, script), ...optional });
  }
  return found;
}
function isOptional(call) {
  if (call.expression.kind === ts.SyntaxKind.ImportKeyword || enclosingFunction(call) !== null) return true;
  for (let up = call; up.parent !== void 0; up = up.parent) if (ts.isTryStatement(up.parent) && up.parent.tryBlock === up) return true;
  return false;
}

// src/extract/typescript/module.ts
function* extractModule(document) {
  const scripts = surveys(document);
  const [first] = scripts;
  if (first === void 0) return;
  const last = scripts[scripts.length - 1] ?? first;
  const fact2 = {
    kind: "module",
    language: "javascript",
    imports: scripts.flatMap(importsOf),
    exports: scripts.flatMap(exportsOf),
    bindings: scripts.flatMap((survey2) => [...bindings(survey2)]),
    classes: scripts.flatMap((survey2) => survey2.classes.map((node) => classFact(node, survey2.script)).filter((fact3) => fact3 !== null)),
    functions: scripts.flatMap((survey2) => [...functions(survey2)]),
    at: { start: first.script.offset, end: last.script.offset + last.script.source.end }
  };
  yield fact2;
  yield* overviewOf(fact2);
}
function* bindings({ script, variables, assignments, calls }) {
  for (const variable of variables) {
    if (enclosingFunction(variable) !== null || !atModuleLevel(variable)) continue;
    if (variable.initializer !== void 0 && (requiredModule(variable.initializer) !== null || isFunction(unwrap(variable.initializer)))) continue;
    yield* declaredBindings(variable, script);
  }
  for (const statement of script.source.statements) if (ts.isEnumDeclaration(statement)) yield enumBinding(statement, script);
  for (const assignment of assignments) {
    const name = dottedName(assignment.left);
    if (name === "" || /^(?:module\.exports|exports)\b/.test(name) || enclosingFunction(assignment) !== null || name.startsWith("this.")) continue;
    if (isFunction(unwrap(assignment.right))) continue;
    const update = assignment.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken && { mutation: "extend" };
    yield { name, value: valueOf(assignment.right, script), guards: guardsOf(assignment, script), at: rangeOf(assignment, script), ...update };
  }
  for (const call of calls) yield* mutations(call, script);
}
function atModuleLevel(variable) {
  return ts.isVariableDeclarationList(variable.parent) && ts.isVariableStatement(variable.parent.parent);
}
function* declaredBindings(variable, script) {
  const guards2 = guardsOf(variable, script);
  const annotation = variable.type === void 0 ? void 0 : { annotation: variable.type.getText(script.source).slice(0, 200) };
  if (ts.isIdentifier(variable.name)) {
    const value = variable.initializer === void 0 ? null : valueOf(variable.initializer, script);
    if (value !== null) yield { name: variable.name.text, value, guards: guards2, at: rangeOf(variable, script), ...annotation };
    return;
  }
  for (const name of boundNames(variable.name)) {
    const value = ts.isBindingElement(name.parent) ? declaredValue(name.parent, script) : null;
    if (value !== null) yield { name: name.text, value, guards: guards2, at: rangeOf(name.parent, script) };
  }
}
function enumBinding(node, script) {
  const entries = node.members.map((member2, position) => {
    const at = rangeOf(member2, script);
    const value = member2.initializer === void 0 ? { kind: "literal", value: position, at } : valueOf(member2.initializer, script);
    return { key: { kind: "literal", value: keyOf(member2.name), at }, value };
  });
  return { name: node.name.text, value: { kind: "map", entries, at: rangeOf(node, script) }, guards: [], at: rangeOf(node, script) };
}
function* mutations(call, script) {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee) || !ts.isExpressionStatement(call.parent) || enclosingFunction(call) !== null) return;
  const [first, second] = call.arguments;
  const at = rangeOf(call, script);
  if (callee.name.text === "push" && first !== void 0) {
    const name = dottedName(callee.expression);
    for (const item of call.arguments) if (name !== "") yield { name, value: valueOf(ts.isSpreadElement(item) ? item.expression : item, script), guards: guardsOf(call, script), at, mutation: ts.isSpreadElement(item) ? "extend" : "append" };
  }
  if (callee.name.text === "assign" && dottedName(callee.expression) === "Object" && first !== void 0 && second !== void 0) {
    const name = dottedName(first);
    if (name !== "") yield { name, value: valueOf(second, script), guards: guardsOf(call, script), at, mutation: "update" };
  }
}
function classFact(node, script) {
  const name = node.name?.text ?? (ts.isVariableDeclaration(node.parent) ? keyOf(node.parent.name) : null) ?? (ts.isClassDeclaration(node) ? "default" : null);
  if (name === null) return null;
  return {
    name,
    bases: (node.heritageClauses ?? []).flatMap((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword ? clause.types.map((type) => valueOf(type.expression, script)) : []),
    decorators: decoratorsOf(node, script),
    fields: node.members.flatMap((member2) => ts.isPropertyDeclaration(member2) ? fieldFact(member2, script) ?? [] : []),
    methods: node.members.flatMap((member2) => ts.isMethodDeclaration(member2) ? keyOf(member2.name) ?? [] : []),
    at: rangeOf(node, script)
  };
}
function fieldFact(member2, script) {
  const name = keyOf(member2.name);
  if (name === null || member2.initializer !== void 0 && isFunction(unwrap(member2.initializer))) return null;
  return {
    name,
    at: rangeOf(member2, script),
    ...member2.initializer && { value: valueOf(member2.initializer, script) },
    ...member2.type && { annotation: member2.type.getText(script.source).slice(0, 200) }
  };
}
function decoratorsOf(node, script) {
  return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []).map((decorator) => valueOf(decorator.expression, script)) : [];
}
function* functions(survey2) {
  for (const node of survey2.functions) {
    const name = nameOf(node);
    if (name === null) continue;
    yield {
      name,
      params: node.parameters.map((parameter2) => ({
        name: ts.isIdentifier(parameter2.name) ? parameter2.name.text : "",
        ...parameter2.initializer && { fallback: valueOf(parameter2.initializer, survey2.script) }
      })),
      returns: returnsOf(node).slice(0, 12).map(({ expression, statement }) => {
        const value = valueOf(expression, survey2.script);
        return { value, guards: value.kind === "opaque" && value.why === "unsupported" ? [] : guardsOf(statement, survey2.script) };
      }),
      decorators: decoratorsOf(node, survey2.script),
      async: ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) ?? false),
      at: rangeOf(node, survey2.script)
    };
  }
}
function nameOf(node) {
  const { parent } = node;
  if (ts.isFunctionDeclaration(node)) return ts.isSourceFile(parent) ? node.name?.text ?? "default" : null;
  if (ts.isClassLike(parent)) {
    const owner = parent.name?.text ?? "default";
    const own4 = ts.isConstructorDeclaration(node) ? "constructor" : keyOf(node.name);
    return own4 === null ? null : `${owner}.${own4}`;
  }
  if (enclosingFunction(node) !== null) return null;
  let outer = parent;
  while (ts.isParenthesizedExpression(outer) || ts.isAsExpression(outer) || ts.isSatisfiesExpression(outer)) outer = outer.parent;
  if (ts.isVariableDeclaration(outer)) return keyOf(outer.name);
  if (!ts.isBinaryExpression(outer)) return null;
  const target = dottedName(outer.left);
  return target === "module.exports" ? "default" : target.replace(/^(?:module\.)?exports\./, "") || null;
}

// src/extract/typescript/refusals.ts
function* extractRefusals(document) {
  for (const survey2 of surveys(document)) {
    for (const exit of survey2.exits) {
      if (!ts.isThrowStatement(exit) && !isExit(exit)) continue;
      yield* fromExit(exit, survey2.script);
      yield* fromComplaints(exit, survey2);
    }
    for (const call of survey2.calls) yield* fromCall(call, survey2.script);
  }
}
function* fromExit(exit, script) {
  if (servesRequest(exit) || inCatch(exit)) return;
  const guards2 = guardsOf(exit, script);
  const last = guards2[guards2.length - 1];
  if (last !== void 0 && speaksOfSettings(last, 0) && !guards2.some((guard) => asksCaller(guard, 0))) yield { kind: "refusal", guards: guards2, symbol: symbolOf(exit), at: rangeOf(exit, script) };
}
var validation = /^_?(?:validate|check|verify|assert|ensure|require)/i;
var mostReads = 50;
function* fromComplaints(exit, { script, accesses: accesses2 }) {
  const home = enclosingFunction(exit);
  const test = ts.isBlock(exit.parent) ? exit.parent.parent : exit.parent;
  if (home === null || !ts.isFunctionDeclaration(home) || home.parameters.length > 0 || !validation.test(home.name?.text ?? "") || !ts.isIfStatement(test) || !/^\w+\.length\b/.test(test.expression.getText())) return;
  const at = rangeOf(exit, script);
  const items = accesses2.filter((read2) => read2.pos >= home.pos && read2.end <= home.end && environmentName(read2, script) !== null).slice(0, mostReads).map((read2) => valueOf(read2, script));
  if (items.length === 0) return;
  const guard = { kind: "compare", op: ">", left: { kind: "list", items, at }, right: { kind: "literal", value: 0, at }, at };
  yield { kind: "refusal", guards: [guard], symbol: symbolOf(exit), at };
}
var requestParameters = /^_?(?:req|request|res|response|ctx|next|event|socket|client|message|msg|payload|interaction)$/;
function servesRequest(node) {
  for (let gate = enclosingFunction(node); gate !== null; gate = enclosingFunction(gate)) {
    if (gate.parameters.some((parameter2) => requestParameters.test(keyOf(parameter2.name) ?? ""))) return true;
  }
  return false;
}
function inCatch(node) {
  for (let up = node.parent; up !== void 0 && !isFunction(up); up = up.parent) if (ts.isCatchClause(up)) return true;
  return false;
}
function asksCaller(value, depth) {
  if (depth > 12) return false;
  if (value.kind === "opaque") return (value.why === "parameter" || value.why === "request") && !/^(?:\w*config|env|\w*settings|options|opts|values|vars|parsed|secret|name|key|variable)$/i.test(value.name ?? "");
  if (value.kind === "function") return false;
  return Object.values(value).some((part) => Array.isArray(part) ? part.some((each) => isValue2(each) && asksCaller(each, depth + 1)) : isValue2(part) && asksCaller(part, depth + 1));
}
function isValue2(part) {
  return typeof part === "object" && part !== null && "kind" in part;
}
function speaksOfSettings(value, depth) {
  if (depth > 10) return false;
  switch (value.kind) {
    case "env":
      return true;
    case "name":
      return /^[A-Z][A-Z0-9_]{2,}$/.test(value.name) || /^env$|config$|settings$/i.test(value.name) || isSecretName(value.name);
    case "member":
      return /^env$|config$|settings$|^Deno$/i.test(rootName(value)) || isSecretName(value.name) && value.on.kind === "opaque" && value.on.name === "this";
    case "not":
      return speaksOfSettings(value.of, depth + 1);
    case "and":
    case "or":
    case "join":
      return value.parts.some((part) => speaksOfSettings(part, depth + 1));
    case "compare":
      return speaksOfSettings(value.left, depth + 1) || speaksOfSettings(value.right, depth + 1);
    case "index":
      return speaksOfSettings(value.on, depth + 1);
    case "call":
      return speaksOfSettings(value.callee, depth + 1) || value.args.some((part) => speaksOfSettings(part, depth + 1));
    default:
      return false;
  }
}
function rootName(value) {
  let at = value;
  while (at.kind === "member" || at.kind === "index") at = at.on;
  return at.kind === "name" || at.kind === "opaque" ? at.name ?? "" : "";
}
var asserts = /* @__PURE__ */ new Set(["assert", "invariant", "ok", "strictAssert", "required"]);
function* fromCall(call, script) {
  const name = lastName(call.expression);
  const [first] = call.arguments;
  if (first === void 0) return;
  const at = rangeOf(call, script);
  if (asserts.has(name) && !servesRequest(call)) {
    const test = valueOf(first, script);
    if (speaksOfSettings(test, 0)) yield { kind: "refusal", guards: [...guardsOf(call, script), { kind: "not", of: test, at }], symbol: symbolOf(call), at };
    return;
  }
  const check = unwrap(first);
  if (name === "refine" && isFunction(check) && refinesObject(call)) {
    const value = valueOf(check, script);
    for (const answer of value.kind === "function" ? value.returns : []) if (mentionsVariable(answer) || fieldAround(call) !== null) yield { kind: "refusal", guards: [{ kind: "not", of: answer, at: answer.at }], symbol: symbolOf(call), at };
  }
  if (name === "addIssue" && inRefinement(call) && guardsOf(call, script).some(mentionsVariable)) yield { kind: "refusal", guards: guardsOf(call, script), symbol: symbolOf(call), at };
  if (name === "invalid" && mentionsJoi(call)) {
    const field2 = call.parent !== void 0 ? fieldAround(call) : null;
    if (field2 !== null) {
      for (const argument of call.arguments) yield { kind: "refusal", guards: [{ kind: "compare", op: "==", left: { kind: "env", name: field2, at }, right: valueOf(argument, script), at }], symbol: field2, at };
    }
  }
}
function refinesObject(call) {
  for (let on = receiver(call.expression), steps = 0; on !== null && ts.isCallExpression(on) && steps < 40; on = receiver(on.expression), steps++) if (/^(?:object|strictObject)$/.test(lastName(on.expression))) return true;
  return fieldAround(call) !== null;
}
function mentionsVariable(value) {
  return /"name":"[A-Z][A-Z0-9_]{2,}"/.test(JSON.stringify(value));
}
function inRefinement(call) {
  const gate = enclosingFunction(call);
  return gate !== null && ts.isCallExpression(gate.parent) && /^(?:superRefine|check|transform|refine)$/.test(lastName(gate.parent.expression));
}
function fieldAround(node) {
  for (let up = node.parent; up !== void 0 && !isFunction(up); up = up.parent) {
    if (!ts.isPropertyAssignment(up)) continue;
    const name = keyOf(up.name);
    return name !== null && /^[A-Z][A-Z0-9_]+$/.test(name) ? name : null;
  }
  return null;
}
function mentionsJoi(call) {
  return /^\s*(?:Joi|joi|celebrate)\b/.test(call.getText().slice(0, 20));
}

// src/extract/typescript/routes/host.ts
var deepestNesting = 8;
function functionSymbol(node, script, depth = 0) {
  const own4 = ownName(node);
  if (own4 === null || depth > deepestNesting) return inlineSymbol(node, script);
  if (own4.whole) return own4.name;
  const outer = enclosingFunction(node);
  return outer === null ? own4.name : `${functionSymbol(outer, script, depth + 1)}.${own4.name}`;
}
function inlineSymbol(node, script) {
  return `handler@${node.getStart(script.source) + script.offset}`;
}
function ownName(node) {
  if (ts.isFunctionDeclaration(node)) return { name: node.name?.text ?? "default", whole: node.name === void 0 };
  if (ts.isClassLike(node.parent)) {
    const key = ts.isConstructorDeclaration(node) ? "constructor" : keyOf(node.name);
    return key === null ? null : { name: `${classSymbol(node.parent)}.${key}`, whole: true };
  }
  return ts.isMethodDeclaration(node) || ts.isGetAccessor(node) || ts.isSetAccessor(node) ? memberName2(node) : holderName(node);
}
function holderName(node, depth = 0) {
  let inner = node;
  let { parent } = inner;
  while (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent) || ts.isAwaitExpression(parent) || ts.isNonNullExpression(parent) || ts.isTypeAssertionExpression(parent)) {
    inner = parent;
    parent = parent.parent;
  }
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name) ? { name: parent.name.text, whole: false } : null;
  if (ts.isParameter(parent) && parent.initializer === inner && ts.isIdentifier(parent.name)) return { name: parent.name.text, whole: false };
  if (ts.isPropertyDeclaration(parent)) {
    const key = keyOf(parent.name);
    return key === null ? null : { name: `${classSymbol(parent.parent)}.${key}`, whole: true };
  }
  if (ts.isExportAssignment(parent)) return { name: "default", whole: true };
  if (ts.isPropertyAssignment(parent)) return memberName2(parent, depth);
  if (ts.isBinaryExpression(parent) && parent.right === inner && isAssignment(parent.operatorToken.kind)) return targetName(parent, depth);
  return null;
}
function isAssignment(kind) {
  return kind === ts.SyntaxKind.EqualsToken || kind === ts.SyntaxKind.QuestionQuestionEqualsToken || kind === ts.SyntaxKind.BarBarEqualsToken;
}
function memberName2(member2, depth = 0) {
  const key = keyOf(member2.name);
  if (key === null || depth > deepestNesting || !ts.isObjectLiteralExpression(member2.parent)) return null;
  const { parent } = member2.parent;
  if (ts.isBinaryExpression(parent) && /^(?:module\.)?exports$/.test(dottedName(parent.left))) return { name: key, whole: true };
  const owner = holderName(member2.parent, depth + 1);
  return owner === null ? null : { name: `${owner.name}.${key}`, whole: owner.whole };
}
function targetName(assignment, depth) {
  const target = dottedName(assignment.left);
  if (target === "") return null;
  if (target === "exports" || target === "module.exports") {
    const { parent } = assignment;
    return (ts.isVariableDeclaration(parent) || ts.isBinaryExpression(parent)) && depth < deepestNesting ? holderName(assignment, depth + 1) ?? { name: "default", whole: true } : { name: "default", whole: true };
  }
  const exported = /^(?:module\.)?exports\.(.+)$/.exec(target)?.[1];
  if (exported !== void 0) return { name: exported, whole: true };
  const left = unwrap(assignment.left);
  if (target.startsWith("this.")) return { name: `${ownerOf(assignment)}.${target.slice(5)}`, whole: true };
  if (ts.isIdentifier(left)) return { name: left.text, whole: declarationOf(left)?.kind === "module" };
  return { name: target.replace(".prototype.", "."), whole: true };
}
function ownerOf(node) {
  const owner = enclosingClass(node);
  if (owner !== null) return classSymbol(owner);
  const home = enclosingFunction(node);
  return home !== null && ts.isFunctionDeclaration(home) ? home.name?.text ?? "default" : "default";
}
function enclosingClass(node) {
  for (let up = node.parent, steps = 0; up !== void 0 && steps < farthest; up = up.parent, steps++) if (ts.isClassLike(up)) return up;
  return null;
}
function classSymbol(node) {
  return node.name?.text ?? (ts.isVariableDeclaration(node.parent) ? keyOf(node.parent.name) : null) ?? "default";
}
function hostName(node, script, depth = 0) {
  const inner = unwrap(node);
  if (ts.isIdentifier(inner)) return identifierName(inner, script, depth);
  if (ts.isCallExpression(inner)) return routesCall(inner, script, depth);
  const key = accessedKey(inner);
  if (key === null) return null;
  const on = unwrap(inner.expression);
  if (on.kind === ts.SyntaxKind.ThisKeyword) return `${ownerOf(inner)}.${key}`;
  const dotted = dottedName(inner);
  if (dotted === "" || dotted.startsWith("this.")) return null;
  return dotted === "module.exports" ? "default" : dotted.replace(/^(?:module\.)?exports\./, "");
}
function routesCall(call, script, depth) {
  const callee = unwrap(call.expression);
  const key = accessedKey(callee);
  return (key === "routes" || key === "middleware") && call.arguments.length === 0 && depth < deepestNesting ? hostName(callee.expression, script, depth + 1) : null;
}
function identifierName(name, script, depth) {
  const declaration = declarationOf(name);
  if (declaration === null || depth > deepestNesting) return null;
  const { kind, node } = declaration;
  if (kind !== "module" && kind !== "variable" && kind !== "parameter") return null;
  const alias = kind === "parameter" ? null : aliasName(node, script, depth);
  if (alias !== null) return alias;
  const home = kind === "module" ? null : enclosingFunction(node);
  return home === null ? name.text : `${functionSymbol(home, script)}.${name.text}`;
}
function aliasName(node, script, depth) {
  if (ts.isVariableDeclaration(node) && node.initializer !== void 0) {
    const given = unwrap(node.initializer);
    return ts.isIdentifier(given) || accessedKey(given) !== null ? hostName(given, script, depth + 1) : null;
  }
  if (!ts.isBindingElement(node) || !ts.isVariableDeclaration(node.parent.parent)) return null;
  const whole = node.parent.parent.initializer;
  const key = keyOf(node.propertyName ?? node.name);
  return whole?.kind === ts.SyntaxKind.ThisKeyword && key !== null ? `${ownerOf(node)}.${key}` : null;
}
function functionRef(node, script) {
  const inner = unwrap(node);
  const target = functionOf(inner);
  return target === null ? valueOf(inner, script) : { kind: "name", name: functionSymbol(target, script), at: rangeOf(inner, script) };
}
function functionOf(node, depth = 0) {
  const inner = unwrap(node);
  if (isFunction(inner)) return inner;
  if (depth > deepestNesting) return null;
  if (ts.isIdentifier(inner)) {
    const declared4 = declarationOf(inner)?.node;
    if (declared4 === void 0) return null;
    if (ts.isFunctionDeclaration(declared4)) return declared4;
    return ts.isVariableDeclaration(declared4) && declared4.initializer !== void 0 ? functionOf(declared4.initializer, depth + 1) : null;
  }
  if (ts.isCallExpression(inner)) {
    const callee = unwrap(inner.expression);
    return ts.isPropertyAccessExpression(callee) && callee.name.text === "bind" ? functionOf(callee.expression, depth + 1) : null;
  }
  const key = accessedKey(inner);
  return key === null ? null : memberFunction(unwrap(inner.expression), key);
}
function memberFunction(on, key) {
  if (on.kind === ts.SyntaxKind.ThisKeyword) return methodOf(enclosingClass(on), key) ?? assignedFunction(on, key);
  if (!ts.isIdentifier(on)) return null;
  const declared4 = declarationOf(on)?.node;
  if (declared4 === void 0) return null;
  if (ts.isClassLike(declared4)) return methodOf(declared4, key);
  if (!ts.isVariableDeclaration(declared4) || declared4.initializer === void 0) return null;
  const held = unwrap(declared4.initializer);
  if (!ts.isObjectLiteralExpression(held)) return null;
  const member2 = held.properties.find((property) => keyOf(property.name) === key);
  if (member2 === void 0) return null;
  if (ts.isMethodDeclaration(member2)) return member2;
  return ts.isPropertyAssignment(member2) && isFunction(unwrap(member2.initializer)) ? unwrap(member2.initializer) : null;
}
function assignedFunction(on, key) {
  if (enclosingClass(on) !== null) return null;
  for (const statement of on.getSourceFile().statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, right } = statement.expression;
    if (dottedName(left).replace(/^module\./, "") === `exports.${key}` && isFunction(unwrap(right))) return unwrap(right);
  }
  return null;
}
function methodOf(owner, key) {
  for (const member2 of owner?.members ?? []) {
    if (keyOf(member2.name) !== key) continue;
    if (ts.isMethodDeclaration(member2)) return member2;
    if (ts.isPropertyDeclaration(member2) && member2.initializer !== void 0 && isFunction(unwrap(member2.initializer))) return unwrap(member2.initializer);
  }
  return null;
}

// src/extract/typescript/routes/handed.ts
var verbs = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "delete", "head", "options", "all", "del"]);
var hostMethods = /* @__PURE__ */ new Set([...verbs, "prefix", "use", "route", "register", "addHook", "decorate", "ws", "param", "on", "mount", "basePath", "openapi", "add"]);
var hostNames = /^(?:_?app|application|(?:\w*_)?router|\w*Router|server|api|fastify|instance|express|expressApp|webApp|httpServer|r|routes?)$/i;
var passedNames = /^(?:app|expressApp|router|fastify|server|application)$/;
var cache2 = /* @__PURE__ */ new WeakMap();
function handedHosts(survey2) {
  const known = cache2.get(survey2.script);
  if (known !== void 0) return known;
  const found = find(survey2);
  cache2.set(survey2.script, found);
  return found;
}
function find(survey2) {
  const uses3 = /* @__PURE__ */ new Map();
  const note = (node, call) => {
    const declared4 = parameterBehind(unwrap(node));
    if (declared4 === null) return;
    const known = uses3.get(declared4);
    if (known === void 0) uses3.set(declared4, [call]);
    else if (known.length < 200) known.push(call);
  };
  for (const call of survey2.calls) {
    const callee = unwrap(call.expression);
    if (ts.isPropertyAccessExpression(callee) && hostMethods.has(callee.name.text)) note(chainBase(callee.expression), call);
    for (const argument of call.arguments) if (ts.isIdentifier(argument) && passedNames.test(argument.text)) note(argument, call);
  }
  const handed2 = [];
  for (const [node, calls] of uses3) {
    const framework7 = frameworkOf(node, calls, survey2);
    const place = framework7 === null ? null : placeOf(node, survey2.script);
    if (framework7 !== null && place !== null && ts.isIdentifier(node.name)) handed2.push({ framework: framework7, node, ...place });
  }
  return handed2;
}
function chainBase(node) {
  let inner = unwrap(node);
  for (let steps = 0; steps < 400 && ts.isCallExpression(inner); steps++) {
    const callee = unwrap(inner.expression);
    if (!ts.isPropertyAccessExpression(callee) || !hostMethods.has(callee.name.text)) break;
    inner = unwrap(callee.expression);
  }
  return inner;
}
function parameterBehind(node) {
  if (ts.isIdentifier(node)) {
    const declaration = declarationOf(node);
    if (declaration?.kind === "variable" && ts.isBindingElement(declaration.node)) return restBehind(declaration.node) === null ? null : declaration.node;
    return declaration?.kind === "parameter" ? declaration.node : null;
  }
  if (!ts.isPropertyAccessExpression(node) || node.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  let up = node.parent;
  while (up !== void 0 && !ts.isClassLike(up)) up = up.parent;
  const constructor = up?.members.find(ts.isConstructorDeclaration);
  return constructor?.parameters.find((parameter2) => keepsAs(constructor, parameter2, node.name.text)) ?? null;
}
function restBehind(element2) {
  const variable = element2.parent.parent;
  if (!ts.isArrayBindingPattern(element2.parent) || !ts.isVariableDeclaration(variable) || variable.initializer === void 0 || !ts.isIdentifier(variable.initializer)) return null;
  const declared4 = declarationOf(variable.initializer)?.node;
  return declared4 !== void 0 && ts.isParameter(declared4) && declared4.dotDotDotToken !== void 0 ? declared4 : null;
}
function keepsAs(constructor, parameter2, field2) {
  const name = keyOf(parameter2.name);
  if (ts.isParameterPropertyDeclaration(parameter2, constructor) && name === field2) return true;
  return (constructor.body?.statements ?? []).some((statement) => {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return false;
    const { left, right } = statement.expression;
    return ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword && left.name.text === field2 && ts.isIdentifier(right) && right.text === name;
  });
}
function placeOf(node, script) {
  let parameter2 = (ts.isBindingElement(node) ? restBehind(node) : null) ?? node;
  while (!ts.isParameter(parameter2)) {
    if (parameter2.parent === void 0) return null;
    parameter2 = parameter2.parent;
  }
  const home = parameter2.parent;
  if (!isFunction(home) || !ts.isIdentifier(node.name)) return null;
  const symbol = functionSymbol(home, script);
  const index = home.parameters.filter((each) => keyOf(each.name) !== "this").indexOf(parameter2);
  const spread = parameter2.dotDotDotToken !== void 0 && ts.isBindingElement(node) && ts.isArrayBindingPattern(node.parent) ? node.parent.elements.indexOf(node) : -1;
  if (spread >= 0) return { name: `${symbol}.${node.name.text}`, parameterOf: { function: symbol, index: index + spread } };
  const property = ts.isBindingElement(node) ? keyOf(node.propertyName ?? node.name) : null;
  const kept = ts.isConstructorDeclaration(home) && ts.isParameter(node) ? keptField(home, node) : null;
  const name = kept === null || !ts.isClassLike(home.parent) ? `${symbol}.${node.name.text}` : `${classSymbol(home.parent)}.${kept}`;
  return { name, parameterOf: { function: symbol, index, ...property !== null && { property } } };
}
function keptField(constructor, parameter2) {
  const name = keyOf(parameter2.name);
  if (name === null) return null;
  if (ts.isParameterPropertyDeclaration(parameter2, constructor)) return name;
  for (const statement of constructor.body?.statements ?? []) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, right } = statement.expression;
    if (ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword && ts.isIdentifier(right) && right.text === name) return left.name.text;
  }
  return null;
}
var types = [
  [/\bFastify\w*|\bfastify\./, "fastify"],
  [/\bHono\b|\bOpenAPIHono\b/, "hono"],
  [/\bKoa\w*\b/, "koa"],
  [/\bExpress\b|\bexpress\.|\bI?Router\b|\bApplication\b|\be\.(?:Express|Router|Application)\b/, "express"]
];
var packages4 = /* @__PURE__ */ new Map([
  ["express", "express"],
  ["koa", "koa"],
  ["koa-router", "koa"],
  ["@koa/router", "koa"],
  ["hono", "hono"],
  ["@hono/zod-openapi", "hono"],
  ["fastify", "fastify"],
  ["fastify-plugin", "fastify"]
]);
function importedFramework({ imports }) {
  const found = /* @__PURE__ */ new Set();
  for (const from of imports.values()) {
    const known = packages4.get(from) ?? (from.startsWith("hono/") ? "hono" : from.startsWith("@fastify/") ? "fastify" : void 0);
    if (known !== void 0) found.add(known);
  }
  const [first] = found;
  return found.size === 1 ? first ?? null : found.has("express") ? "express" : first ?? null;
}
function frameworkOf(node, calls, survey2) {
  const type = ts.isParameter(node) && node.type !== void 0 ? node.type.getText(survey2.script.source).slice(0, 200) : "";
  const imported2 = importedFramework(survey2);
  const typed = types.find(([pattern]) => pattern.test(type))?.[1];
  if (typed !== void 0) return typed === "express" && imported2 === "koa" ? "koa" : typed;
  const name = ts.isIdentifier(node.name) ? node.name.text : "";
  const declares = calls.filter((call) => declaresRoute(call));
  const shaped = declares.map((call) => handlerFramework(call)).find((framework7) => framework7 !== null) ?? null;
  if (type !== "" && !/^(?:any|unknown)$/.test(type) && shaped === null) return null;
  if (!hostNames.test(name) && shaped === null) return null;
  const methods = new Set(calls.map((call) => ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : ""));
  if (/^fastify$/i.test(name) || methods.has("register") || methods.has("addHook")) return "fastify";
  const isUsed = declares.length > 0 || methods.has("use") || methods.has("route") || calls.some((call) => call.arguments.some((argument) => ts.isIdentifier(argument) && passedNames.test(argument.text)));
  return isUsed ? imported2 ?? shaped ?? "express" : null;
}
function declaresRoute(call) {
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee) || !hostMethods.has(callee.name.text)) return false;
  const first = call.arguments[0];
  const last = call.arguments[call.arguments.length - 1];
  if (first === void 0 || last === void 0) return false;
  const chained2 = ts.isCallExpression(unwrap(callee.expression));
  if (call.arguments.length === 1) return callee.name.text === "use" || callee.name.text === "route" || chained2 && !ts.isStringLiteralLike(first);
  const literal2 = ts.isStringLiteralLike(first) ? first.text : null;
  if (literal2 !== null && literal2 !== "" && !/^[/*^:(.]/.test(literal2) && callee.name.text !== "on" && !ts.isStringLiteralLike(call.arguments[1]) && !/^\w[\w/:.-]*$/.test(literal2)) return false;
  return !ts.isObjectLiteralExpression(unwrap(last)) && !ts.isStringLiteralLike(last);
}
function handlerFramework(call) {
  for (let at = call.arguments.length - 1; at >= 0; at--) {
    const handler = unwrap(call.arguments[at]);
    if (!isFunction(handler)) continue;
    const [first, second] = handler.parameters.map((parameter2) => keyOf(parameter2.name) ?? "");
    if (second !== void 0 && /^_?(?:reply|rep)$/.test(second)) return "fastify";
    if (first !== void 0 && /^_?(?:ctx|context)$/.test(first)) return "koa";
    if (first === "c") return "hono";
    if (first !== void 0 && (/^_?(?:req|request)$/.test(first) || second !== void 0 && /^_?(?:res|response)$/.test(second))) return "express";
  }
  return null;
}
function handedFact(handed2, script) {
  const { framework: framework7, name, parameterOf, node } = handed2;
  return { kind: "router", framework: framework7, name, is: "router", safeguards: [], parameterOf, at: rangeOf(node, script) };
}

// src/extract/typescript/routes/origin.ts
var hostly = /^(?:_?app|application|\w*router|routers?|server|webApp|expressApp|routes?|fastify|api(?:Router)?|v\d+)$/i;
function isHostly(node) {
  return hostly.test(lastName(node));
}
function isLocal(specifier) {
  return /^(?:[./~#]|@\/|src\/|app\/|server\/|lib\/|@(?:src|app|server|core|lib|modules?|shared|config|routes?)\/)/.test(specifier);
}
function fromElsewhere(base, call, survey2) {
  const shaped = handlerFramework(call) !== null || isHostly(base) && handsFunction(call);
  if (!shaped) return false;
  const root = rootOf2(base);
  if (root === null) return ts.isCallExpression(base) && requiredLocal(base);
  const from = survey2.imports.get(root.text);
  if (from !== void 0) return isLocal(from);
  const declaration = declarationOf(root);
  if (declaration === null || declaration.kind === "parameter" || declaration.kind === "other") return false;
  const { node } = declaration;
  const given = ts.isVariableDeclaration(node) ? node.initializer : ts.isBindingElement(node) && ts.isVariableDeclaration(node.parent.parent) ? node.parent.parent.initializer : void 0;
  return given !== void 0 && madeLocally(unwrap(given), survey2);
}
function handsFunction(call) {
  const last = unwrap(call.arguments[call.arguments.length - 1]);
  return isFunction(last) || ts.isCallExpression(last) || ts.isIdentifier(last) || accessedKey(last) !== null || ts.isArrayLiteralExpression(last);
}
function requiredLocal(node) {
  const from = requiredModule(node);
  return from !== null && isLocal(from);
}
function madeLocally(node, survey2) {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node) && accessedKey(node) === null) return false;
  if (requiredLocal(node)) return true;
  const root = rootOf2(ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression : node);
  if (root === null) return false;
  const from = survey2.imports.get(root.text);
  return from === void 0 ? declarationOf(root) !== null : isLocal(from);
}
function rootOf2(node) {
  let inner = unwrap(node);
  for (let steps = 0; steps < 40; steps++) {
    if (ts.isIdentifier(inner)) return inner;
    if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner) || ts.isCallExpression(inner) || ts.isNewExpression(inner)) inner = unwrap(inner.expression);
    else return null;
  }
  return null;
}

// src/extract/typescript/routes/handing.ts
var others = /^(?:listen|createServer|applyMiddleware|emit|log|info|debug|set|push|attach|createHttpServer|expressWs|request|supertest|agent|resolve|next|get|has|add|init(?:ialize)?Sentry|setupExpressErrorHandler)$/;
var passed = /^(?:app|expressApp|server|router)$/;
function* handingOn(survey2, framework7, hosts) {
  const elsewhere = (importedFramework(survey2) ?? "express") === framework7;
  for (const call of [...survey2.calls, ...survey2.news]) {
    const callee = unwrap(call.expression);
    if (others.test(lastName(callee)) || (call.arguments?.length ?? 0) === 0 || !isProjects(callee, survey2)) continue;
    if (ts.isPropertyAccessExpression(callee) && hostMethods.has(callee.name.text) && !ts.isNewExpression(call)) continue;
    for (const [argument, given] of (call.arguments ?? []).entries()) {
      for (const { on, property } of handed(given, hosts, survey2, elsewhere)) {
        const chain = [{ what: functionRef(callee, survey2.script), how: "middleware", at: rangeOf(callee, survey2.script) }];
        yield { kind: "use", framework: framework7, on, chain, argument, ...property !== void 0 && { property }, at: rangeOf(call, survey2.script) };
      }
    }
  }
}
function handed(node, hosts, survey2, elsewhere) {
  const inner = unwrap(node);
  if (!ts.isObjectLiteralExpression(inner)) {
    const on = hostGiven(inner, hosts, survey2, elsewhere);
    return on === null ? [] : [{ on }];
  }
  return inner.properties.flatMap((member2) => {
    const value = memberValue(member2);
    const property = keyOf(member2.name);
    const on = value === null || ts.isMethodDeclaration(value) || property === null ? null : hostGiven(value, hosts, survey2, elsewhere);
    return on === null || property === null ? [] : [{ on, property }];
  });
}
function hostGiven(node, hosts, survey2, elsewhere) {
  const name = hostName(node, survey2.script);
  if (name !== null && hosts.names.has(name)) return { kind: "name", name, at: rangeOf(node, survey2.script) };
  const from = elsewhere && ts.isIdentifier(node) && passed.test(node.text) ? survey2.imports.get(node.text) : void 0;
  return from !== void 0 && isLocal(from) ? valueOf(node, survey2.script) : null;
}
function isProjects(callee, survey2) {
  const required2 = requiredModule(callee);
  if (required2 !== null) return isLocal(required2);
  const root = rootOf2(callee);
  if (root === null) return callee.kind === ts.SyntaxKind.PropertyAccessExpression;
  const from = survey2.imports.get(root.text);
  return from === void 0 ? root.text !== "require" && root.text !== "console" && root.text !== "Object" && root.text !== "Promise" : !from.startsWith("node:") && !packages5.test(from);
}
var packages5 = /^(?:https?2?|spdy|net|express(?:-.*)?|koa(?:-.*)?|hono(?:\/.*)?|@?koa\/.*|@sentry\/.*|socket\.io|supertest|passport|@apollo\/.*|apollo-server.*|swagger-.*|cluster|util|fs|path)$/;

// src/extract/typescript/routes/handlers.ts
var mostParts = 60;
function flat(nodes, depth = 0) {
  const found = [];
  for (const node of nodes) {
    const inner = unwrap(ts.isSpreadElement(node) ? node.expression : node);
    const list = ts.isArrayLiteralExpression(inner) ? inner.elements : composed(inner) ?? listBehind(inner)?.elements ?? null;
    if (found.length > mostParts) break;
    if (list === null || depth > 4) found.push(inner);
    else found.push(...flat(list, depth + 1));
  }
  return found;
}
function composed(node) {
  if (!ts.isCallExpression(node)) return null;
  const name = lastName(node.expression);
  if (name === "allowedMethods") return [];
  return /^(?:compose|convert|every)$/.test(name) && node.arguments.length > 0 ? node.arguments : null;
}
function listBehind(node) {
  if (!ts.isIdentifier(node)) return null;
  const declared4 = declarationOf(node)?.node;
  if (declared4 === void 0 || !ts.isVariableDeclaration(declared4) || declared4.initializer === void 0) return null;
  const given = unwrap(declared4.initializer);
  return ts.isArrayLiteralExpression(given) ? given : null;
}
var pathNames = /(?:^[A-Z][A-Z0-9_]*$)|path|prefix|url|uri|endpoint|api|version|root|mount|base|route$/i;
var functionNames = /router|routes|middleware|handler|controller|guard|auth|limiter|parser|use[A-Z]/i;
function isPath(node, place) {
  if (node === void 0) return false;
  const inner = unwrap(node);
  if (ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner) || ts.isRegularExpressionLiteral(inner)) return true;
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length > 0 && inner.elements.every((element2) => isPath(element2, place));
  if (ts.isBinaryExpression(inner)) return inner.operatorToken.kind === ts.SyntaxKind.PlusToken;
  if (isFunction(inner)) return false;
  const value = place.read(inner);
  if (value.kind === "literal" || value.kind === "join" || value.kind === "env") return true;
  if (ts.isConditionalExpression(inner)) return isPath(inner.whenTrue, place);
  const name = lastName(inner);
  if (ts.isIdentifier(inner)) {
    const declared4 = declarationOf(inner)?.node;
    const given = declared4 !== void 0 && ts.isVariableDeclaration(declared4) && declared4.initializer !== void 0 ? unwrap(declared4.initializer) : null;
    if (given !== null && (ts.isStringLiteralLike(given) || ts.isTemplateExpression(given) || ts.isBinaryExpression(given) || ts.isRegularExpressionLiteral(given))) return true;
    if (given !== null && (isFunction(given) || ts.isCallExpression(given) || ts.isNewExpression(given))) return false;
  }
  if (hostName(inner, place.script) !== null && place.hosts.has(hostName(inner, place.script) ?? "")) return false;
  if (ts.isCallExpression(inner)) return /^(?:join|resolve|concat|replace|toString|url|path\w*|prefix\w*|\w*(?:Path|Url|Prefix))$/.test(name);
  return pathNames.test(name) && !functionNames.test(name);
}
function pathsOf(node, place) {
  const inner = unwrap(node);
  return ts.isArrayLiteralExpression(inner) ? inner.elements.slice(0, mostParts).map((element2) => place.read(element2)) : [place.read(inner)];
}
function partOf(node, place) {
  const inner = unwrap(node);
  const { script } = place;
  const at = rangeOf(inner, script);
  const made3 = place.made.get(inner);
  if (made3 !== void 0) return { kind: "name", name: made3, at };
  const name = hostName(inner, script);
  if (name !== null && place.hosts.has(name)) return { kind: "name", name, at };
  const target = functionOf(inner);
  if (target !== null) return { kind: "name", name: functionSymbol(target, script), at };
  return throughBind(inner, place) ?? injected(inner, script) ?? place.read(inner);
}
function safeguard(node, place) {
  const wrapped = ts.isCallExpression(unwrap(node)) && wrapperNames.test(lastName(unwrap(node).expression)) ? wrappedFunction(unwrap(node)) : null;
  return { what: partOf(wrapped ?? node, place), how: "middleware", at: rangeOf(unwrap(node), place.script) };
}
function throughBind(node, place) {
  if (!ts.isCallExpression(node)) return null;
  const callee = unwrap(node.expression);
  return ts.isPropertyAccessExpression(callee) && callee.name.text === "bind" ? partOf(callee.expression, place) : null;
}
function injected(node, script) {
  const key = accessedKey(node);
  const on = key === null ? null : unwrap(node.expression);
  if (key === null || on === null || !ts.isPropertyAccessExpression(on) || on.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const owner = enclosingClass(on);
  const constructor = owner?.members.find(ts.isConstructorDeclaration);
  const declared4 = owner?.members.find((member2) => ts.isPropertyDeclaration(member2) && keyOf(member2.name) === on.name.text) ?? constructor?.parameters.find((parameter2) => keyOf(parameter2.name) === on.name.text);
  if (declared4 === void 0 || !(ts.isPropertyDeclaration(declared4) || ts.isParameter(declared4)) || declared4.initializer !== void 0 || declared4.type === void 0) return null;
  if (!ts.isTypeReferenceNode(declared4.type) || !ts.isIdentifier(declared4.type.typeName)) return null;
  const at = rangeOf(node, script);
  return { kind: "member", on: { kind: "new", callee: { kind: "name", name: declared4.type.typeName.text, at }, args: [], named: [], at }, name: key, at };
}
var wrapperNames = /async|stream|^upgradeWebSocket$|wrap|catch|promis|handle|safe|^(?:tc|ah|h|use|adapt|make\w+|express\w+|route|action|endpoint|controller|try\w*|execute|run|call)$|adapter|decorat/i;
function wrappedFunction(call, depth = 0) {
  for (let at = call.arguments.length - 1; at >= 0; at--) {
    const argument = unwrap(call.arguments[at]);
    if (isFunction(argument)) return argument;
    if (ts.isCallExpression(argument) && depth < 6) {
      const inner2 = wrappedFunction(argument, depth + 1);
      if (inner2 !== null) return inner2;
    }
  }
  const last = call.arguments[call.arguments.length - 1];
  if (last === void 0 || !/async|wrap|catch|promis|safe|^with[A-Z]|handler?$|^(?:tc|ah)$/i.test(lastName(call.expression))) return null;
  const inner = unwrap(last);
  return ts.isIdentifier(inner) || accessedKey(inner) !== null ? inner : null;
}
function handlingOf(nodes, place) {
  const parts = flat(nodes);
  const last = parts.at(-1);
  if (last === void 0) return null;
  const before = parts.slice(0, -1).map((part) => safeguard(part, place));
  const wrapper = ts.isCallExpression(last) ? wrappedFunction(last) : null;
  const node = wrapper ?? last;
  const around2 = wrapper !== null && ts.isCallExpression(last) && !wrapperNames.test(lastName(last.expression)) ? [{ what: place.read(last.expression), how: "decorator", at: rangeOf(last, place.script) }] : [];
  return { handler: partOf(node, place), safeguards: [...before, ...around2], transport: transportOf(node, last), node };
}
var stream = /text\/event-stream|\bstreamSSE\s*\(|\bcreateSession\s*\(\s*req/;
function transportOf(node, whole) {
  if (ts.isCallExpression(whole) && /^upgradeWebSocket$/.test(lastName(whole.expression))) return "websocket";
  const target = functionOf(node);
  return target?.body !== void 0 && stream.test(target.body.getText().slice(0, 4e4)) ? "sse" : "http";
}
function handlesErrors(node) {
  return functionOf(node)?.parameters.length === 4;
}
function nodeIs(node, pattern) {
  const inner = unwrap(node);
  return pattern.test(dottedName(ts.isCallExpression(inner) ? inner.expression : inner));
}

// src/extract/typescript/routes/hosts.ts
function hostsOf(survey2, framework7, make5) {
  const names2 = /* @__PURE__ */ new Map();
  const made3 = /* @__PURE__ */ new Map();
  for (const node of [...survey2.calls, ...survey2.news]) {
    const maker = make5(node, survey2);
    if (maker === null) continue;
    const fact2 = madeFact(node, maker, framework7, survey2);
    made3.set(node, fact2.name);
    names2.set(fact2.name, { ...names2.get(fact2.name), ...fact2 });
  }
  for (const handed2 of handedHosts(survey2)) if (handed2.framework === framework7 && !names2.has(handed2.name)) names2.set(handed2.name, handedFact(handed2, survey2.script));
  if (names2.size > 0) noteReturns(names2, survey2);
  return { names: names2, made: made3 };
}
function madeFact(node, { is, prefix }, framework7, { script }) {
  const top = outermost(node, script);
  const held = top.name ?? heldName(top.node, script);
  const home = enclosingFunction(top.node);
  const returned2 = home !== null && (ts.isReturnStatement(top.node.parent) || home.body === top.node) ? { returnedBy: functionSymbol(home, script) } : void 0;
  return { kind: "router", framework: framework7, name: held ?? `router@${node.getStart(script.source) + script.offset}`, is, safeguards: [], ...prefix && { prefix }, ...returned2, at: rangeOf(node, script) };
}
function heldName(node, script) {
  const own4 = holderName(node);
  if (own4 === null || own4.whole) return own4?.name ?? null;
  const home = enclosingFunction(node);
  return home === null ? own4.name : `${functionSymbol(home, script)}.${own4.name}`;
}
function outermost(node, script) {
  let top = node;
  for (let steps = 0; steps < 800; steps++) {
    const { parent } = top;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === top) {
      const chained2 = ts.isCallExpression(parent.parent) && parent.parent.expression === parent && hostMethods.has(parent.name.text);
      if (!chained2 && parent.name.text !== "app") return { node: top };
      top = chained2 ? parent.parent : parent;
    } else if (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isNonNullExpression(parent) || ts.isAwaitExpression(parent)) {
      top = parent;
    } else if (ts.isCallExpression(parent) && parent.expression !== top && top === node && wraps(parent)) {
      top = parent;
    } else if (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name)) {
      const element2 = parent.name.elements.find((each) => keyOf(each.propertyName ?? each.name) === "app");
      return element2 !== void 0 && ts.isIdentifier(element2.name) ? { node: top, name: nameThere(element2.name, parent, script) } : { node: top };
    } else return { node: top };
  }
  return { node: top };
}
function nameThere(name, at, script) {
  const home = enclosingFunction(at);
  return home === null ? name.text : `${functionSymbol(home, script)}.${name.text}`;
}
function wraps(call) {
  return !hostMethods.has(lastName(call.expression)) && !/createServer|listen|http|spdy|Server$|request|supertest/i.test(dottedName(call.expression));
}
function noteReturns(names2, { functions: functions2, script }) {
  for (const node of functions2) {
    for (const { expression } of returnsOf(node)) {
      const name = hostName(expression, script);
      const fact2 = name === null ? void 0 : names2.get(name);
      if (fact2 !== void 0 && name !== null && fact2.returnedBy === void 0) names2.set(name, { ...fact2, returnedBy: functionSymbol(node, script) });
    }
  }
}
function inheritedHost(node, framework7, { script }) {
  const inner = unwrap(node);
  if (!ts.isPropertyAccessExpression(inner) || inner.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const base = enclosingClass(inner)?.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const name = hostName(inner, script);
  if (base === void 0 || name === null || isFunction(base.expression)) return null;
  const at = rangeOf(inner, script);
  return { kind: "router", framework: framework7, name, is: "router", safeguards: [], bases: [{ kind: "member", on: valueOf(base.expression, script), name: inner.name.text, at }], at };
}

// src/extract/typescript/routes/loops.ts
var mostTurns = 100;
function turnsOf(node, script) {
  const loop = loopAround(node);
  const items = loop === null ? null : itemsOf(loop.list, script);
  if (loop === null || items === null) return [(part) => valueOf(part, script)];
  return items.slice(0, mostTurns).map((item) => {
    const bound = /* @__PURE__ */ new Map();
    bind2(loop.variable, loop.declaration, item, bound, script);
    return (part) => readingOf(script).read(part, 0, bound);
  });
}
function loopAround(node) {
  const home = enclosingFunction(node);
  for (let up = node.parent, steps = 0; up !== void 0 && up !== home && steps < farthest; up = up.parent, steps++) {
    if (!ts.isForOfStatement(up) || !ts.isVariableDeclarationList(up.initializer)) continue;
    const variable = up.initializer.declarations[0];
    return variable === void 0 ? null : { list: up.expression, variable: variable.name, declaration: variable };
  }
  const call = home?.parent;
  const parameter2 = home?.parameters[0];
  if (call === void 0 || parameter2 === void 0 || !ts.isCallExpression(call) || call.arguments[0] !== home) return null;
  const callee = unwrap(call.expression);
  return ts.isPropertyAccessExpression(callee) && /^(?:forEach|map|each)$/.test(callee.name.text) ? { list: callee.expression, variable: parameter2.name, declaration: parameter2 } : null;
}
function itemsOf(node, script) {
  const inner = unwrap(node);
  if (ts.isCallExpression(inner) && /^Object\.(?:entries|keys|values)$/.test(dottedName(inner.expression)) && inner.arguments[0] !== void 0) return objectItems(lastName(inner.expression), behind(inner.arguments[0]), script);
  const list = behind(inner);
  return ts.isArrayLiteralExpression(list) ? list.elements.slice(0, mostTurns).map((element2) => valueOf(ts.isSpreadElement(element2) ? element2.expression : element2, script)) : null;
}
function objectItems(how, object, script) {
  const value = ts.isObjectLiteralExpression(object) ? valueOf(object, script) : null;
  if (value?.kind !== "map") return null;
  return value.entries.map((entry) => {
    if (how === "keys") return entry.key;
    return how === "values" ? entry.value : { kind: "list", items: [entry.key, entry.value], at: value.at };
  });
}
function behind(node) {
  const inner = unwrap(node);
  const declared4 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  return declared4 !== void 0 && ts.isVariableDeclaration(declared4) && declared4.initializer !== void 0 ? unwrap(declared4.initializer) : inner;
}
function bind2(name, node, value, bound, script, depth = 0) {
  if (ts.isIdentifier(name)) {
    bound.set(node, value);
    return;
  }
  if (depth > 4) return;
  name.elements.forEach((element2, position) => {
    if (!ts.isBindingElement(element2)) return;
    const key = keyOf(element2.propertyName ?? element2.name);
    const at = rangeOf(element2, script);
    const part = ts.isArrayBindingPattern(name) ? indexed(value, { kind: "literal", value: position, at }, at) : key === null ? null : member(value, key, at);
    if (part !== null) bind2(element2.name, element2, part, bound, script, depth + 1);
  });
}

// src/extract/typescript/routes/connect.ts
function* connectRoutes(survey2, dialect) {
  const hosts = hostsOf(survey2, dialect.framework, dialect.make);
  const facts2 = [];
  for (const call of survey2.calls) {
    const callee = unwrap(call.expression);
    if (!ts.isPropertyAccessExpression(callee)) continue;
    const method = callee.name.text;
    if (!hostMethods.has(method)) continue;
    const on = hostBehind(callee.expression, call, hosts, survey2, dialect);
    if (on === null) continue;
    const start2 = ts.isCallExpression(unwrap(callee.expression)) ? callee.name.getStart(survey2.script.source) + survey2.script.offset : rangeOf(call, survey2.script).start;
    const at = { start: start2, end: rangeOf(call, survey2.script).end };
    for (const read2 of turnsOf(call, survey2.script)) {
      const place = { script: survey2.script, hosts: hosts.names, made: hosts.made, read: read2 };
      facts2.push(...factsOf({ call, method, on, receiver: callee.expression, place, survey: survey2, dialect, at }));
    }
  }
  facts2.push(...handingOn(survey2, dialect.framework, hosts));
  yield* hosts.names.values();
  yield* withParameters(facts2);
}
function hostBehind(receiver2, call, hosts, survey2, dialect) {
  const base = chainBase(receiver2);
  const at = rangeOf(base, survey2.script);
  const made3 = hosts.made.get(base);
  if (made3 !== void 0) return { kind: "name", name: made3, at };
  const name = hostName(base, survey2.script);
  if (name !== null && hosts.names.has(name)) return { kind: "name", name, at };
  if (!declaresRoute(call) || !speaks(call, survey2, dialect.framework)) return null;
  const inherited = inheritedHost(base, dialect.framework, survey2);
  if (inherited !== null && isHostly(base)) {
    hosts.names.set(inherited.name, inherited);
    return { kind: "name", name: inherited.name, at };
  }
  return fromElsewhere(base, call, survey2) ? valueOf(base, survey2.script) : null;
}
function speaks(call, survey2, framework7) {
  return (importedFramework(survey2) ?? handlerFramework(call) ?? "express") === framework7;
}
function* factsOf(spot) {
  const own4 = spot.dialect.own?.(spot) ?? null;
  if (own4 !== null) yield* own4;
  else if (spot.method === "use") yield* uses2(spot);
  else if (verbs.has(spot.method)) yield* routes(spot);
}
function* routes(spot) {
  const { call, receiver: receiver2 } = spot;
  const given = routedPath(receiver2);
  const [first, ...rest] = call.arguments;
  if (first === void 0) return;
  if (given !== null) {
    if (spot.method === "all" && call.parent.kind === ts.SyntaxKind.PropertyAccessExpression) yield* covering(spot, given, call.arguments);
    else yield* routesAt(spot, given, call.arguments);
  } else if (rest.length > 0) {
    if (spot.method === "all" && coversAll(first, rest)) yield* covering(spot, first, rest);
    else yield* routesAt(spot, first, rest);
  }
}
function routedPath(receiver2) {
  let inner = unwrap(receiver2);
  for (let steps = 0; steps < 40 && ts.isCallExpression(inner); steps++) {
    const callee = unwrap(inner.expression);
    if (!ts.isPropertyAccessExpression(callee)) return null;
    if (callee.name.text === "route" && inner.arguments.length === 1) return inner.arguments[0] ?? null;
    if (!verbs.has(callee.name.text)) return null;
    inner = unwrap(callee.expression);
  }
  return null;
}
function* routesAt(spot, path, handlers, methods = methodsOf(spot.method)) {
  for (const pattern of pathsOf(path, spot.place)) {
    const fact2 = routeAt(spot, pattern, handlers, methods);
    if (fact2 !== null) yield fact2;
  }
}
function routeAt({ on, place, dialect, at }, pattern, handlers, methods) {
  const handling2 = handlingOf(handlers.map((handler2) => dialect.element?.(handler2) ?? handler2), place);
  if (methods[0] === "OPTIONS" && handling2 !== null && nodeIs(handling2.node, /cors$/i)) return null;
  if (handling2 === null || ts.isObjectLiteralExpression(handling2.node) || ts.isStringLiteralLike(handling2.node)) return null;
  const { handler, safeguards: safeguards3, transport } = handling2;
  return { kind: "route", framework: dialect.framework, on, methods: transport === "websocket" ? ["GET"] : methods, pattern, transport, handler, safeguards: safeguards3, at };
}
function methodsOf(method) {
  if (method === "all") return ["*"];
  return [method === "del" ? "DELETE" : method.toUpperCase()];
}
var guardLike = /auth|guard|require|ensure|check|verify|protect|cors|limit|log|middleware|^is[A-Z]|session|csrf/;
function coversAll(path, handlers) {
  const text = ts.isStringLiteralLike(path) ? path.text : "";
  const last = flat(handlers).at(-1);
  if (last === void 0 || !/\*\w*\)?$/.test(text)) return false;
  if (isFunction(last)) return last.parameters.length === 3 && /\bnext\(/.test(last.getText().slice(0, 1e4));
  return guardLike.test(last.getText().slice(0, 200));
}
function* covering(spot, path, handlers) {
  for (const pattern of pathsOf(path, spot.place)) yield useFact(spot, flat(handlers).map((handler) => safeguard(handler, spot.place)), reach(spot, pattern));
}
function* uses2(spot) {
  const { call, place, dialect } = spot;
  const [first, ...rest] = call.arguments;
  if (first === void 0) return;
  const hasPath = isPath(first, place) && (rest.length > 0 || !ts.isIdentifier(unwrap(first)));
  const parts = flat(hasPath ? rest : call.arguments).filter((part) => !handlesErrors(part));
  const patterns = hasPath ? pathsOf(first, place) : [void 0];
  for (const pattern of patterns) yield* used(spot, pattern, parts.map((part) => dialect.element?.(part) ?? part));
}
function* used(spot, pattern, parts) {
  const { place, dialect, survey: survey2, on, at } = spot;
  const chain = [];
  for (const part of parts) {
    const serves5 = dialect.serves?.(part, survey2) ?? null;
    if (serves5 !== null || pattern !== void 0 && answers(part, dialect.framework)) {
      const under = pattern ?? { kind: "literal", value: "/", at: rangeOf(part, survey2.script) };
      const fact2 = routeAt(spot, under, [part], serves5 === "static" ? ["GET"] : ["*"]);
      if (fact2 !== null) yield { ...fact2, ...serves5 === "static" && { transport: "static" }, safeguards: [...chain] };
    } else chain.push({ what: partOf(part, place), how: "middleware", at: rangeOf(part, survey2.script) });
  }
  if (chain.length > 0) yield { kind: "use", framework: dialect.framework, on, ...pattern && reach(spot, pattern), chain, ordered: true, at };
}
function answers(part, framework7) {
  if (!isFunction(part) || framework7 !== "express") return false;
  const [first, second] = part.parameters;
  return part.parameters.length === 2 && first !== void 0 && second !== void 0 && !/next/i.test(keyOf(second.name) ?? "");
}
function useFact({ on, dialect, at }, chain, where) {
  return { kind: "use", framework: dialect.framework, on, ...where, chain, ordered: true, at };
}
function reach({ dialect }, pattern) {
  return (dialect.reach ?? prefixReach)(pattern);
}
function prefixReach(pattern) {
  if (pattern.kind !== "literal" || typeof pattern.value !== "string") return { under: pattern };
  const bare = pattern.value.replace(/\/?(?:\(\.\*\)|\{\*\w*\}|\*\w*)$/, "");
  return bare === "" || bare === "/" ? {} : { under: { ...pattern, value: bare } };
}
function* withParameters(facts2) {
  const loaders = facts2.filter((fact2) => fact2.kind === "use" && isLoader(fact2));
  for (const fact2 of facts2) {
    if (fact2.kind === "use" && isLoader(fact2)) continue;
    if (fact2.kind !== "route" || loaders.length === 0 || fact2.pattern.kind !== "literal") {
      yield fact2;
      continue;
    }
    const pattern = String(fact2.pattern.value);
    const before = loaders.filter((loader) => hostKey(loader) === hostKey(fact2) && loader.only?.some((name) => name.kind === "literal" && new RegExp(`:${String(name.value).slice(1)}(?!\\w)`).test(pattern))).flatMap(({ chain }) => chain);
    yield { ...fact2, safeguards: [...before, ...fact2.safeguards] };
  }
}
function* parameterLoader(spot) {
  const [name, loader] = spot.call.arguments;
  if (name === void 0 || loader === void 0 || !ts.isStringLiteralLike(name) || !/^\w+$/.test(name.text)) return;
  yield useFact(spot, [safeguard(loader, spot.place)], { only: [{ kind: "literal", value: `:${name.text}`, at: rangeOf(name, spot.survey.script) }] });
}
function isLoader({ only }) {
  return only?.length === 1 && only[0]?.kind === "literal" && /^:\w+$/.test(String(only[0].value));
}
function hostKey({ on }) {
  return on?.kind === "name" ? on.name : "";
}

// src/extract/typescript/routes/routing-controllers.ts
var verbs2 = /* @__PURE__ */ new Set(["Get", "Post", "Put", "Patch", "Delete", "Head", "All"]);
function* controllers({ classes, imports, script }) {
  if (![...imports.values()].includes("routing-controllers")) return;
  for (const node of classes) {
    const made3 = decoratorsOf2(node).find(({ name: name2 }) => name2 === "Controller" || name2 === "JsonController");
    if (made3 === void 0) continue;
    const name = classSymbol(node);
    const prefix = made3.args[0] === void 0 ? void 0 : valueOf(made3.args[0], script);
    yield { kind: "router", framework: "express", name, is: "controller", automatic: true, safeguards: safeguards(node, script), ...prefix && { prefix }, at: rangeOf(made3.node, script) };
    for (const member2 of node.members) if (ts.isMethodDeclaration(member2)) yield* routes2(member2, name, script);
  }
}
function* routes2(method, owner, script) {
  const own4 = keyOf(method.name);
  for (const { name, args, node } of decoratorsOf2(method)) {
    if (!verbs2.has(name) || own4 === null) continue;
    const at = rangeOf(node, script);
    const pattern = args[0] === void 0 ? { kind: "literal", value: "", at } : valueOf(args[0], script);
    const handler = { kind: "name", name: `${owner}.${own4}`, at: rangeOf(method.name, script) };
    const on = { kind: "name", name: owner, at };
    yield { kind: "route", framework: "express", on, methods: [name === "All" ? "*" : name.toUpperCase()], pattern, transport: "http", handler, safeguards: safeguards(method, script), at };
  }
}
function safeguards(node, script) {
  return decoratorsOf2(node).flatMap(({ name, args, node: decorator }) => {
    const at = rangeOf(decorator, script);
    if (name === "UseBefore") return args.map((argument) => ({ what: valueOf(argument, script), how: "middleware", at }));
    return name === "Authorized" ? [{ what: valueOf(decorator.expression, script), how: "decorator", at }] : [];
  });
}
function decoratorsOf2(node) {
  const found = ts.canHaveDecorators(node) ? ts.getDecorators(node) ?? [] : [];
  return found.map((decorator) => {
    const { expression } = decorator;
    return ts.isCallExpression(expression) ? { name: lastName(expression.expression), args: [...expression.arguments], node: decorator } : { name: lastName(expression), args: [], node: decorator };
  });
}

// src/extract/typescript/routes/express.ts
var express = { framework: "express", make, own, serves: serves2 };
function* expressRoutes(survey2, _file) {
  yield* controllers(survey2);
  if (mayRoute(survey2)) yield* connectRoutes(survey2, express);
}
var packages6 = /* @__PURE__ */ new Set(["express", "@feathersjs/express", "express-promise-router", "polka", "restify", "json-server", "ultimate-express", "hyper-express", "express-async-router", "@awaitjs/express", "router", "find-my-way", "express5", "express4"]);
function mayRoute(survey2) {
  for (const from of survey2.imports.values()) if (packages6.has(from)) return true;
  return /require\(['"](?:express|polka|restify|json-server)['"]\)|\.(?:get|post|put|patch|delete|all|use|route)\s*\(|\((?:app|router|server|expressApp|this\.app)\b/.test(survey2.script.source.text) && (handedHosts(survey2).some(({ framework: framework7 }) => framework7 === "express") || /\b(?:app|router|server|api|routes?|\w+Router)\b/i.test(survey2.script.source.text));
}
function make(node, survey2) {
  const callee = unwrap(node.expression);
  const name = lastName(callee);
  const root = rootOf2(callee);
  const from = root === null || root.text === "require" ? requiredModule(node) : survey2.imports.get(root.text);
  if (from === void 0 || from === null || !packages6.has(from) || name === "require") return null;
  if (/^(?:Router|AsyncRouter|PromiseRouter|promiseRouter|router)$/.test(name) || from === "express-promise-router") return { is: "router" };
  if (/^(?:static|json|urlencoded|raw|text|query)$/.test(name)) return null;
  const whole = ts.isIdentifier(callee) || ts.isCallExpression(callee) || name === "default";
  if (whole && (from === "express" || from === "@feathersjs/express" || from === "polka" || /express/.test(from))) return ts.isIdentifier(callee) && /^\{|^[A-Z]/.test(callee.text) && from === "express" ? null : { is: "application" };
  return /^(?:createServer|create|Server)$/.test(name) && (from === "restify" || from === "json-server" || from === "hyper-express") ? { is: "application" } : null;
}
function own(spot) {
  const { method, call } = spot;
  if (method === "param") return parameterLoader(spot);
  if (method === "ws") return sockets(spot);
  return method === "on" || method === "register" || method === "get" && call.arguments.length === 1 && !ts.isCallExpression(spot.receiver) ? [] : null;
}
function* sockets(spot) {
  const [path, ...handlers] = spot.call.arguments;
  if (path !== void 0) for (const route of routesAt(spot, path, handlers, ["GET"])) yield { ...route, transport: "websocket" };
}
var answering = /* @__PURE__ */ new Map([
  ["swagger-ui-express", /setup$/],
  ["express-graphql", /./],
  ["graphql-http/lib/use/express", /createHandler$/],
  ["@apollo/server/express4", /expressMiddleware$/],
  ["@as-integrations/express5", /expressMiddleware$/],
  ["http-proxy-middleware", /./],
  ["express-http-proxy", /./],
  ["@trpc/server/adapters/express", /createExpressMiddleware$/],
  ["agendash", /./],
  ["express-status-monitor", /./],
  ["serve-index", /./],
  ["better-auth/node", /toNodeHandler$/]
]);
function serves2(node, survey2) {
  const call = unwrap(node);
  if (!ts.isCallExpression(call)) return null;
  const callee = unwrap(call.expression);
  const root = rootOf2(callee);
  const from = requiredModule(call) ?? (root === null ? void 0 : survey2.imports.get(root.text));
  const name = dottedName(callee);
  if (from === "serve-static" || from === "express-static-gzip" || lastName(callee) === "static" && (from === "express" || from === "@feathersjs/express" || /^express\.static$/.test(name))) return "static";
  if (lastName(callee) === "getRouter" && call.arguments.length === 0 && /bull|adapter/i.test(name)) return "http";
  const pattern = from === void 0 ? void 0 : answering.get(from);
  return pattern?.test(lastName(callee)) === true ? "http" : null;
}

// src/extract/typescript/routes/fastify-hosts.ts
var framework = "fastify";
function instancesOf(survey2) {
  const shared = sharedPlugins(survey2);
  const hosts = hostsOf(survey2, framework, make2);
  const { names: names2 } = hosts;
  for (const node of survey2.functions) {
    const index = shared.has(node) ? 0 : instanceParameter(node, names2, survey2);
    const parameter2 = node.parameters[index];
    if (parameter2 === void 0 || !ts.isIdentifier(parameter2.name)) continue;
    const wrapped = shared.get(node);
    const own4 = functionSymbol(node, survey2.script);
    const holder = wrapped === void 0 || wrapped === null ? null : holderName(wrapped);
    const name = `${own4}.${parameter2.name.text}`;
    names2.set(name, {
      kind: "router",
      framework,
      name,
      is: "router",
      safeguards: [],
      parameterOf: { function: holder?.name ?? own4, index },
      ...wrapped !== void 0 && { shared: true },
      ...pick(names2.get(name)),
      at: rangeOf(parameter2, survey2.script)
    });
  }
  return { ...hosts, shared, aliases: aliasesOf(names2, survey2) };
}
function pick(known) {
  return known?.returnedBy === void 0 ? {} : { returnedBy: known.returnedBy };
}
function make2(node, survey2) {
  if (!ts.isCallExpression(node)) return null;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && passing.has(parent.name.text)) return null;
  return isMade(node, survey2) ? { is: "application" } : null;
}
var passing = /* @__PURE__ */ new Set(["withTypeProvider", "after"]);
function isMade(node, survey2) {
  let inner = unwrap(node);
  for (let steps = 0; steps < 8 && ts.isCallExpression(inner); steps++) {
    const callee = unwrap(inner.expression);
    const key = accessedKey(callee);
    if (key !== null && passing.has(key)) {
      inner = unwrap(callee.expression);
      continue;
    }
    const root = key === null ? callee : key === "fastify" || key === "default" ? unwrap(callee.expression) : null;
    if (root === null) return false;
    return ts.isIdentifier(root) && survey2.imports.get(root.text) === "fastify" || ts.isCallExpression(root) && requiredModule(root) === "fastify";
  }
  return false;
}
var instanceType = /\bFastify\w*Instance\b|\bFastifyTyped\w*\b|\bFastifyTypebox\b|\bFastifyZod\w*\b/;
var pluginType = /\bFastify\w*Plugin\w*\b/;
function instanceParameter(node, names2, survey2) {
  const { source } = survey2.script;
  const typed = node.parameters.findIndex(({ name: name2, type }) => type !== void 0 && name2.getText(source) !== "this" && instanceType.test(type.getText(source).slice(0, 200)));
  if (typed >= 0) return typed;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) && parent.type !== void 0) return pluginType.test(parent.type.getText(source).slice(0, 200)) ? 0 : -1;
  let outer = parent;
  for (let steps = 0; steps < 6 && (ts.isParenthesizedExpression(outer) || ts.isSatisfiesExpression(outer) || ts.isAsExpression(outer)); steps++) {
    if (!ts.isParenthesizedExpression(outer) && pluginType.test(outer.type.getText(source).slice(0, 200))) return 0;
    outer = outer.parent;
  }
  if (!ts.isCallExpression(outer) || outer.arguments[0] === void 0 || unwrap(outer.arguments[0]) !== node) return -1;
  if (isPluginWrapper(outer, survey2)) return 0;
  const on = accessedKey(unwrap(outer.expression)) === "register" ? receiver(outer.expression) : null;
  const name = on === null ? null : hostName(baseOf(on), survey2.script);
  return name !== null && names2.has(name) ? 0 : -1;
}
function isPluginWrapper(call, survey2) {
  const callee = unwrap(call.expression);
  if (ts.isCallExpression(callee)) return requiredModule(callee) === "fastify-plugin";
  const root = accessedKey(callee) === "default" ? receiver(callee) : callee;
  return root !== null && ts.isIdentifier(root) && survey2.imports.get(root.text) === "fastify-plugin";
}
function sharedPlugins(survey2) {
  const found = /* @__PURE__ */ new Map();
  for (const call of survey2.calls) {
    const [first] = call.arguments;
    const target = first !== void 0 && isPluginWrapper(call, survey2) ? functionOf(first) : null;
    if (target !== null) found.set(target, isRegistered(call) ? null : call);
  }
  for (const { left } of survey2.assignments) {
    if (!ts.isElementAccessExpression(left) || !left.argumentExpression.getText(survey2.script.source).includes("skip-override")) continue;
    const target = functionOf(left.expression);
    if (target !== null) found.set(target, null);
  }
  return found;
}
function isRegistered(call) {
  return ts.isCallExpression(call.parent) && lastName(call.parent.expression) === "register";
}
var chained = /* @__PURE__ */ new Set([...passing, "get", "post", "put", "patch", "delete", "head", "options", "all", "route", "register", "addHook", "decorate", "decorateRequest", "decorateReply", "use"]);
function baseOf(node) {
  let inner = unwrap(node);
  for (let steps = 0; steps < 400 && ts.isCallExpression(inner); steps++) {
    const key = accessedKey(unwrap(inner.expression));
    if (key === null || !chained.has(key)) break;
    inner = receiver(inner.expression) ?? inner;
  }
  return inner;
}
function instanceName(node, { names: names2, made: made3, aliases }, survey2) {
  const base = baseOf(node);
  const known = made3.get(base) ?? made3.get(unwrap(node));
  if (known !== void 0) return known;
  const name = hostName(base, survey2.script);
  if (name === null) return null;
  return names2.has(name) ? name : aliases.get(name) ?? null;
}
function aliasesOf(names2, { variables, script }) {
  const aliases = /* @__PURE__ */ new Map();
  for (const { name, initializer } of variables) {
    if (initializer === void 0 || !ts.isIdentifier(name) || !ts.isCallExpression(unwrap(initializer)) || declarationOf(name) === null) continue;
    const base = hostName(baseOf(initializer), script);
    const own4 = base === null ? null : hostName(name, script);
    const known = base === null ? void 0 : names2.has(base) ? base : aliases.get(base);
    if (own4 !== null && known !== void 0 && own4 !== known) aliases.set(own4, known);
  }
  return aliases;
}

// src/extract/typescript/routes/fastify-options.ts
function optionsObject(node, depth = 0) {
  const inner = node === void 0 || !ts.isExpression(node) ? null : unwrap(node);
  if (inner === null || depth > 4) return null;
  if (ts.isObjectLiteralExpression(inner)) return inner;
  const declared4 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  return declared4 !== void 0 && ts.isVariableDeclaration(declared4) ? optionsObject(declared4.initializer, depth + 1) : null;
}
function option(options2, key, depth = 0) {
  const object = optionsObject(options2);
  if (object === null || depth > 4) return void 0;
  for (const property of [...object.properties].reverse()) {
    if (ts.isSpreadAssignment(property)) {
      const found = option(property.expression, key, depth + 1);
      if (found !== void 0) return found;
    } else if (keyOf(property.name) === key) return memberValue(property) ?? void 0;
  }
  return void 0;
}

// src/extract/typescript/routes/fastify-plugins.ts
var framework2 = "fastify";
function* registered2(spot) {
  const [first, options2] = spot.call.arguments;
  if (first === void 0) return;
  const { survey: survey2 } = spot;
  const inner = unwrap(first);
  const wrapped = ts.isCallExpression(inner) && isPluginWrapper(inner, survey2) ? inner.arguments[0] : void 0;
  const plugin = wrapped ?? inner;
  const from = packageOf(plugin, spot);
  if (from === null) yield mounted(spot, plugin, options2, wrapped === void 0);
  else if (/^(?:@fastify\/|fastify-)autoload$/.test(from)) yield* folder(spot, options2);
  else yield* library(spot, plugin, from, options2);
}
function packageOf(plugin, { survey: survey2 }) {
  let root = plugin;
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const from = ts.isIdentifier(root) ? survey2.imports.get(root.text) : requiredModule(root);
  return from === void 0 || from === null || isLocal(from) || !/fastify/.test(from) ? null : from;
}
function mounted({ call, on, survey: { script } }, plugin, options2, encapsulated) {
  const prefix = prefixOf(options2, "prefix", script);
  const chain = [{ what: functionRef(plugin, script), how: "middleware", at: rangeOf(plugin, script) }];
  return { kind: "use", framework: framework2, on, ...prefix && { under: prefix }, chain, argument: 0, ...encapsulated && { encapsulated: true }, at: rangeOf(call, script) };
}
function prefixOf(options2, key, script) {
  if (options2 === void 0) return void 0;
  const given = option(options2, key);
  if (given !== void 0) return ts.isMethodDeclaration(given) ? void 0 : valueOf(given, script);
  const value = optionsObject(options2) === null && ts.isIdentifier(unwrap(options2)) ? valueOf(options2, script) : null;
  return value?.kind === "name" ? { kind: "member", on: value, name: key, at: value.at } : void 0;
}
function* folder({ call, on, survey: { script } }, options2) {
  const path = folderPath(option(options2, "dir"));
  if (path === null) return;
  const handed2 = option(options2, "options");
  const prefix = prefixOf(handed2 === void 0 || ts.isMethodDeclaration(handed2) ? void 0 : handed2, "prefix", script);
  const isOn = (key) => option(options2, key)?.kind === ts.SyntaxKind.TrueKeyword;
  const found = {
    path,
    ...option(options2, "dirNameRoutePrefix")?.kind === ts.SyntaxKind.FalseKeyword && { flat: true },
    ...isOn("routeParams") && { parameters: true },
    ...isOn("autoHooks") && { hooks: isOn("cascadeHooks") ? "below" : "folder" }
  };
  yield { kind: "use", framework: framework2, on, ...prefix && { under: prefix }, chain: [], argument: 0, encapsulated: true, folder: found, at: rangeOf(call, script) };
}
function folderPath(node, depth = 0) {
  const inner = node === void 0 || !ts.isExpression(node) ? null : unwrap(node);
  if (inner === null || depth > 6) return null;
  const text = stringOf(inner);
  if (text !== null) return tidy(text);
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.length === 1 ? tidy(inner.templateSpans[0]?.literal.text ?? "") : null;
  if (ts.isNewExpression(inner)) return folderPath(inner.arguments?.[0], depth + 1);
  if (ts.isPropertyAccessExpression(inner)) return folderPath(inner.expression, depth + 1);
  if (!ts.isCallExpression(inner)) return null;
  if (!/^(?:join|resolve)$/.test(lastName(inner.expression))) return folderPath(inner.arguments[0], depth + 1);
  const parts = inner.arguments.slice(1).map((argument) => stringOf(argument));
  return parts.length > 0 && parts.every((part) => part !== null) ? tidy(parts.join("/")) : null;
}
function tidy(path) {
  const made3 = path.replace(/^\.?\//, "").replace(/\/$/, "");
  return made3 === "" ? null : made3;
}
var pages = [
  [/(?:@fastify\/|fastify-)static$/, "prefix", "/", "static"],
  [/(?:@fastify\/|fastify-)swagger-ui$/, "routePrefix", "/documentation", "http"],
  [/@scalar\/fastify-api-reference$/, "routePrefix", "/reference", "http"],
  [/fastify-metrics$/, "endpoint", "/metrics", "http"]
];
function* library({ call, on, survey: { script } }, plugin, from, options2) {
  const at = rangeOf(call, script);
  const page = pages.find(([name]) => name.test(from));
  if (page === void 0) {
    yield { kind: "use", framework: framework2, on, chain: [{ what: valueOf(plugin, script), how: "hook", at: rangeOf(plugin, script) }], at };
    return;
  }
  const [, key, standard, transport] = page;
  yield { kind: "route", framework: framework2, on, methods: ["GET"], pattern: prefixOf(options2, key, script) ?? { kind: "literal", value: standard, at }, transport, safeguards: [], at };
}

// src/extract/typescript/routes/fastify.ts
var framework3 = "fastify";
var verbs3 = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "delete", "head", "options", "all", "search", "propfind", "trace"]);
var hooks = ["onRequest", "preParsing", "preValidation", "preHandler"];
function* fastifyRoutes(survey2, _file) {
  if (!/fastify/i.test(survey2.script.source.text) && !/\.(?:addHook|register)\(/.test(survey2.script.source.text)) return;
  const instances = instancesOf(survey2);
  if (instances.names.size === 0) return;
  yield* instances.names.values();
  for (const call of survey2.calls) {
    const key = accessedKey(unwrap(call.expression));
    const on = key === null ? null : receiver(call.expression);
    const name = on === null ? null : instanceName(on, instances, survey2);
    if (key !== null && name !== null) yield* spoken({ call, key, on: { kind: "name", name, at: rangeOf(on ?? call, survey2.script) }, instances, survey: survey2 });
  }
  yield* handingOn(survey2, framework3, instances);
}
function* spoken(spot) {
  const { key, call } = spot;
  if (verbs3.has(key) && call.arguments.length > 1) yield* shorthand(spot);
  else if (key === "route") yield* described(spot);
  else if (key === "addHook") yield* hooked(spot);
  else if (key === "register") yield* registered2(spot);
  else if (key === "use") yield* used2(spot);
  else if (/^decorate(?:Request)?$/.test(key)) yield* decorated(spot);
}
function* shorthand(spot) {
  const { key, call, survey: survey2 } = spot;
  const [path, second, third] = call.arguments;
  if (path === void 0) return;
  const options2 = third === void 0 && second !== void 0 && optionsObject(second) === null ? void 0 : second;
  yield* routes3(spot, [key === "all" ? "*" : key.toUpperCase()], valueOf(path, survey2.script), options2, third ?? (options2 === void 0 ? second : void 0));
}
function* described(spot) {
  const { call: { arguments: [options2] }, survey: survey2 } = spot;
  const url = option(options2, "url") ?? option(options2, "path");
  const method = option(options2, "method");
  if (options2 === void 0 || url === void 0 || ts.isMethodDeclaration(url)) return;
  const given = method === void 0 || ts.isMethodDeclaration(method) ? [] : flat([method]).map((each) => ts.isStringLiteralLike(each) ? each.text.toUpperCase() : "*");
  yield* routes3(spot, given.length === 0 || given.includes("*") ? ["*"] : given, valueOf(url, survey2.script), options2, void 0);
}
function* routes3(spot, methods, pattern, options2, last) {
  const { on, call, survey: survey2 } = spot;
  const own4 = last ?? option(options2, "handler");
  const socket = option(options2, "wsHandler");
  const isSocket = option(options2, "websocket")?.kind === ts.SyntaxKind.TrueKeyword;
  const route = { kind: "route", framework: framework3, on, pattern, at: rangeOf(call, survey2.script) };
  const before = safeguards2(options2, spot);
  if (own4 !== void 0) {
    const { handler, around: around2, transport } = handling(own4, spot);
    yield { ...route, methods, transport: isSocket ? "websocket" : transport, handler, safeguards: [...before, ...around2] };
  } else if (socket === void 0) yield { ...route, methods, transport: "http", safeguards: before };
  if (socket !== void 0) yield { ...route, methods: ["GET"], transport: "websocket", handler: handling(socket, spot).handler, safeguards: before };
}
function handling(node, { instances, survey: { script } }) {
  if (ts.isMethodDeclaration(node)) return { handler: { kind: "name", name: functionSymbol(node, script), at: rangeOf(node.name, script) }, around: [], transport: "http" };
  const found = handlingOf([node], { script, hosts: instances.names, made: instances.made, read: (part) => valueOf(part, script) });
  return found === null ? { handler: valueOf(node, script), around: [], transport: "http" } : { handler: found.handler, around: found.safeguards, transport: found.transport };
}
function safeguards2(options2, spot) {
  if (options2 === void 0) return [];
  const { script } = spot.survey;
  const at = rangeOf(options2, script);
  const elsewhere = optionsObject(options2) === null ? valueOf(options2, script) : null;
  if (elsewhere !== null) return elsewhere.kind === "name" || elsewhere.kind === "member" ? hooks.map((name) => ({ what: { kind: "member", on: elsewhere, name, at }, how: "hook", at })) : [];
  return hooks.flatMap((name) => {
    const given = option(options2, name);
    return given === void 0 ? [] : hookValues(given, spot);
  });
}
function hookValues(given, spot) {
  const { script } = spot.survey;
  if (ts.isMethodDeclaration(given)) return [{ what: { kind: "name", name: functionSymbol(given, script), at: rangeOf(given.name, script) }, how: "hook", at: rangeOf(given.name, script) }];
  return flat([given]).map((part) => ({ what: hookValue(part, spot), how: "hook", at: rangeOf(part, script) }));
}
function hookValue(node, spot, depth = 0) {
  const inner = unwrap(node);
  const { script } = spot.survey;
  const at = rangeOf(inner, script);
  if (ts.isArrayLiteralExpression(inner) && depth < 4) return { kind: "list", items: inner.elements.map((element2) => hookValue(element2, spot, depth + 1)), at };
  if (ts.isCallExpression(inner) && depth < 4) {
    if (lastName(inner.expression) === "bind") return hookValue(receiver(inner.expression) ?? inner.expression, spot, depth + 1);
    const callee = decoratorOf(inner.expression, spot);
    if (callee !== null) return { kind: "call", callee, args: inner.arguments.map((argument) => hookValue(argument, spot, depth + 1)), named: [], at };
  }
  return decoratorOf(inner, spot) ?? functionRef(inner, script);
}
function decoratorOf(node, { instances, survey: survey2 }) {
  const inner = unwrap(node);
  const { key, on } = ts.isIdentifier(inner) ? picked(inner) : { key: accessedKey(inner), on: receiver(inner) };
  const name = on === null ? null : instanceName(on, instances, survey2);
  const at = rangeOf(inner, survey2.script);
  return key === null || name === null ? null : { kind: "member", on: { kind: "name", name, at }, name: key, at };
}
function picked(name) {
  const element2 = declarationOf(name)?.node;
  const whole = element2 !== void 0 && ts.isBindingElement(element2) ? element2.parent.parent : null;
  if (element2 === void 0 || !ts.isBindingElement(element2) || whole === null || !ts.isVariableDeclaration(whole) || whole.initializer === void 0) return { key: null, on: null };
  return { key: keyOf(element2.propertyName ?? element2.name), on: unwrap(whole.initializer) };
}
function* hooked(spot) {
  const { call, on, survey: survey2 } = spot;
  const [name, ...given] = call.arguments;
  if (name === void 0 || !ts.isStringLiteralLike(name) || !hooks.some((hook) => hook === name.text)) return;
  const chain = given.flatMap((each) => hookValues(each, spot));
  if (chain.length > 0) yield { kind: "use", framework: framework3, on, chain, at: rangeOf(call, survey2.script) };
}
function* used2(spot) {
  const { call, on, survey: { script } } = spot;
  const [first, ...rest] = call.arguments;
  if (first === void 0) return;
  const under = ts.isStringLiteralLike(first) && rest.length > 0 ? valueOf(first, script) : void 0;
  const chain = (under === void 0 ? [first, ...rest] : rest).map((part) => ({ what: hookValue(part, spot), how: "middleware", at: rangeOf(part, script) }));
  yield { kind: "use", framework: framework3, on, ...under && { under }, chain, at: rangeOf(call, script) };
}
function* decorated({ call, key, survey: { script } }) {
  const [name, given] = call.arguments;
  if (name === void 0 || given === void 0 || !ts.isStringLiteralLike(name)) return;
  const what = functionRef(given, script);
  if (what.kind === "literal" || what.kind === "map" || what.kind === "list") return;
  yield { kind: "guard", symbol: `${key === "decorate" ? "fastify" : "request"}.${name.text}`, reads: [], refuses: false, verifies: false, calls: [what], at: rangeOf(call, script) };
}

// src/extract/typescript/routes/credentials-read.ts
var requests = /^(?:_?(?:req|request|ctx|context|c|event|socket|client|conn|connection|handshake|info|httpRequest|nextRequest|expressRequest|koaCtx|ws|http|evt|r)|\w+(?:Req|Request|Ctx|Context))$/;
function headerCredential(name) {
  const lower = name.toLowerCase();
  if (lower === "authorization" || lower === "x-access-token" || lower === "x-auth-token" || lower === "auth-token" || lower === "token" || lower === "x-token") return "bearer";
  if (lower === "cookie") return "cookie";
  if (/signature|integrity|^x-hub|^x-line|hmac/.test(lower)) return "signature";
  return /api-?key|-key$|secret|token|^x-auth|^x-user|access-?key|^x-forwarded-user|^x-admin/.test(lower) ? "api-key" : null;
}
var deepest2 = 12;
var queryKeys = /^(?:\w*token|api_?key|key|secret|auth|access_?key|signature|sig|password)$/i;
function accessCredential(node) {
  if (isTarget(node)) return null;
  const key = accessedKey(node);
  if (key === null) return null;
  const on = unwrap(node.expression);
  const owner = lastName(on);
  if (owner === "headers" || owner === "header") return headerCredential(key);
  if (owner === "query" || owner === "searchParams") return fromRequest(on) && queryKeys.test(key) ? "query" : null;
  if (!isRequest(on)) return null;
  return memberCredential(key);
}
function memberCredential(key) {
  if (/^(?:cookies?|signedCookies)$/.test(key)) return "cookie";
  if (/^(?:session|sess)$/.test(key)) return "session";
  if (/^(?:user|currentUser|auth|userId|user_id|userInfo|currentUserId|account|jwtPayload|accessToken|loginUser|admin|payload|token)$/.test(key)) return key === "token" ? "bearer" : "user";
  return null;
}
function isRequest(node, depth = 0) {
  if (depth > deepest2) return false;
  if (ts.isIdentifier(node)) return requests.test(node.text);
  const key = accessedKey(node);
  if (key === null) return false;
  const on = unwrap(node.expression);
  if (key === "locals") return ts.isIdentifier(on) && /^_?res(?:ponse)?$/.test(on.text);
  if (on.kind === ts.SyntaxKind.ThisKeyword) return /^(?:ctx|req|request|context)$/.test(key);
  return /^(?:req|request|state|raw|var|ctx|handshake|auth|data|context)$/.test(key) && isRequest(on, depth + 1);
}
function fromRequest(node) {
  const root = dottedName(node).split(".")[0] ?? "";
  return requests.test(root) || root === "url" || root === "this" || root === "searchParams" || root === "nextUrl";
}
function isTarget(start2) {
  let node = start2;
  for (let steps = 0; steps < deepest2; steps++) {
    const { parent } = node;
    if (ts.isBinaryExpression(parent)) return parent.left === node && parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
    if (ts.isDeleteExpression(parent)) return true;
    if (!(ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) || parent.expression !== node) return false;
    node = parent;
  }
  return false;
}
var sessions = /^(?:getServerSession|unstable_getServerSession|getServerAuthSession|currentUser|getAuth|getIronSession|validateRequest|getSessionFromRequest|withApiAuthRequired|getSession|getKindeServerSession|decodeIdToken)$/;
function callCredential(call, imports) {
  const callee = unwrap(call.expression);
  const name = lastName(callee);
  const first = stringOf(call.arguments[0]);
  const on = accessedKey(callee) === null ? null : unwrap(callee.expression);
  if (on !== null) {
    if (first !== null && (name === "get" || name === "header" || name === "getHeader")) return fetched(on, first);
    if (name === "isAuthenticated" || name === "isUnauthenticated") return isRequest(on) ? "session" : null;
    if (name === "get" && lastName(on) === "cookies") return "cookie";
    if (name === "getSession" && /auth|\.api$/i.test(dottedName(on))) return "session";
    if (name === "authenticate" && /passport/i.test(dottedName(on))) return strategyCredential(first);
    if (name === "getUser" && /auth/i.test(dottedName(on))) return "session";
    return name === "authenticateRequest" || name === "verifyIdToken" ? "bearer" : null;
  }
  if (name === "getCookie" || name === "getSignedCookie" || name === "parseCookies") return "cookie";
  const from = imports.get(name);
  if (from !== void 0 && sessions.test(name)) return "session";
  if (name === "auth" && from !== void 0 && /clerk|next-auth|^[@~./].*auth/.test(from)) return call.arguments.length === 0 ? "session" : null;
  if (name === "getToken" && from !== void 0 && /next-auth/.test(from)) return "session";
  return from === "basic-auth" ? "basic" : null;
}
function fetched(on, key) {
  const owner = lastName(on);
  if (/headers?$/i.test(owner) || isRequest(on) || /^(?:headers|nextHeaders)$/.test(lastName(ts.isCallExpression(on) ? on.expression : on))) {
    const known = headerCredential(key);
    if (known !== null && !(owner === "c" && known === "api-key")) return known;
  }
  if (owner === "searchParams" && queryKeys.test(key)) return "query";
  if (/cookie/i.test(owner) || ts.isCallExpression(on) && lastName(on.expression) === "cookies") return "cookie";
  if (/^(?:c|ctx|context)$/.test(owner) && /^(?:user|userId|session|jwtPayload|auth|currentUser|account)$/.test(key)) return key === "session" ? "session" : "user";
  return null;
}
function strategyCredential(strategy) {
  if (strategy === "local") return "unknown";
  return strategy === "session" ? "session" : strategy === "basic" ? "basic" : "bearer";
}
function* patternCredentials(variable) {
  if (!ts.isObjectBindingPattern(variable.name) || variable.initializer === void 0) return;
  const whole = unwrap(variable.initializer);
  const owner = lastName(whole);
  for (const element2 of variable.name.elements) {
    const key = keyOf(element2.propertyName ?? element2.name);
    if (key === null) continue;
    const known = owner === "headers" || owner === "header" ? headerCredential(key) : owner === "query" && queryKeys.test(key) ? "query" : owner === "cookies" ? "cookie" : isRequest(whole) ? memberCredential(key) : null;
    if (known !== null) yield known;
    if (isRequest(whole) && key === "headers" && ts.isObjectBindingPattern(element2.name)) {
      for (const inner of element2.name.elements) {
        const header = headerCredential(keyOf(inner.propertyName ?? inner.name) ?? "");
        if (header !== null) yield header;
      }
    }
  }
}

// src/extract/typescript/routes/checking.ts
var checks = /^(?:verify\w*|jwtVerify|compare(?:Sync|Digest|Hash)?|timingSafeEqual|safeCompare|introspect\w*|authenticate\w*|check(?:Token|Key|ApiKey|Session|Jwt|Auth|Password|Signature)\w*|validate(?:Token|Key|ApiKey|Session|Jwt|Auth|Signature|User|Request|AccessToken|Credentials)\w*|isValid(?:Token|Key|ApiKey|Session|Signature)\w*|lookup\w*|decrypt\w*|unseal\w*|getServerSession|unstable_getServerSession|currentUser|getIronSession|isAuthenticated|constructEvent|getUserFrom\w*|getUserBy\w*|find(?:User|Session|Token|ApiKey|Key|Account)\w*|get(?:Session|TokenInfo|UserInfo|SessionUser)|decodeToken|decodeJwt|jwtDecrypt|loadUser\w*|getCurrentUser|createHmac)$/i;
var lookups = /^(?:findOne|findUnique|findFirst|findById|findByPk|findBy\w+|findOneBy|findUniqueOrThrow|findFirstOrThrow|find|first|get|hget|query|has|includes|getItem)$/;
var credential = /token|api_?key|secret|session|auth|bearer|cookie|jwt|signature|credential|user_?id|access/i;
function callCheck(call) {
  const name = lastName(call.expression);
  if (checks.test(name)) return name !== "compare" || call.arguments.length > 1;
  if (name === "decode" && /jwt|jose/i.test(dottedName(call.expression))) return false;
  if (!lookups.test(name) || stringOf(call.arguments[0]) !== null) return false;
  if ((name === "get" || name === "has") && !/session|token|key|store|redis|cache|user/i.test(dottedName(call.expression))) return false;
  return call.arguments.some((argument) => credential.test(argument.getText().slice(0, 300)));
}
var operators = /* @__PURE__ */ new Set([ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);
function tested(test) {
  const stack = [test];
  for (let node = stack.pop(), seen = 0; node !== void 0 && seen < 80; node = stack.pop(), seen++) {
    if (ts.isBinaryExpression(node)) {
      if (operators.has(node.operatorToken.kind) && compares(node)) return true;
      stack.push(node.left, node.right);
    } else if (ts.isPrefixUnaryExpression(node)) stack.push(node.operand);
    else if (ts.isParenthesizedExpression(node)) stack.push(node.expression);
  }
  return false;
}
function compares({ left, right }) {
  const sides = [unwrap(left), unwrap(right)];
  if (!sides.every((side) => isValue3(side))) return false;
  return sides.some((side) => credential.test(lastName(side) || side.getText().slice(0, 120)));
}
function isValue3(node) {
  if (ts.isStringLiteralLike(node)) return node.text.length > 5 && !/^(?:bearer|basic|string|object|undefined|function|token|jwt)$/i.test(node.text);
  if (ts.isIdentifier(node)) return node.text !== "undefined" && node.text !== "null";
  if (accessedKey(node) !== null) return lastName(node) !== "length" && lastName(node) !== "status";
  return ts.isTemplateExpression(node) || ts.isCallExpression(node) || ts.isBinaryExpression(node);
}

// src/extract/typescript/routes/hands-on.ts
var names = /auth|token|session|verify|permission|role|guard|valid|check|allow|access|api_?key|logged|require|ensure|protect|cred|current_?user|get_?user|is_?admin|forbid|owner/i;
var passes = /^(?:_?req|request|ctx|context|c|event)$/;
function mayGuard(call, survey2) {
  const callee = unwrap(call.expression);
  const name = lastName(callee);
  if (name === "" || name === "require" || name === "next" || /^(?:set|clear|remove|create|generate|sign|revoke|delete|update|refresh|on|use)[A-Z]/.test(name)) return false;
  const first = call.arguments[0];
  if (!names.test(name) && !(first !== void 0 && ts.isIdentifier(first) && passes.test(first.text))) return false;
  const root = rootOf2(callee);
  if (root === null) return ts.isPropertyAccessExpression(callee);
  if (root.text === "require") return isLocal(requiredModule(callee) ?? "");
  const from = survey2.imports.get(root.text);
  if (from !== void 0) return isLocal(from);
  const declared4 = declarationOf(root);
  return declared4 !== null && declared4.kind !== "parameter" && declared4.kind !== "other";
}
function calledFunction(call, survey2) {
  const { script } = survey2;
  const value = partOf(call.expression, { script, hosts: /* @__PURE__ */ new Set(), made: /* @__PURE__ */ new Map(), read: (node) => valueOf(node, script) });
  return isKnown(value) ? value : null;
}
function isKnown(value) {
  let inner = value;
  while (inner.kind === "member" || inner.kind === "call") inner = inner.kind === "member" ? inner.on : inner.callee;
  return inner.kind === "name" || inner.kind === "new";
}

// src/extract/typescript/routes/lets.ts
var pathName = /^(?:path|url|originalUrl|baseUrl|pathname|_parsedUrl|route|routePath|requestPath|reqPath|currentPath|href|parsedUrl)$/;
function isPath2(node) {
  if (node === void 0) return false;
  const inner = unwrap(node);
  if (ts.isCallExpression(inner)) return ts.isPropertyAccessExpression(inner.expression) && /^(?:toLowerCase|split|replace|trim|toString|slice)$/.test(inner.expression.name.text) && isPath2(inner.expression.expression);
  return pathName.test(lastName(inner));
}
function allowedPaths(test, script, depth = 0) {
  const inner = unwrap(test);
  if (depth > 12) return [];
  if (ts.isPrefixUnaryExpression(inner)) return inner.operator === ts.SyntaxKind.ExclamationToken ? allowedPaths(inner.operand, script, depth + 1).map((path) => ({ kind: "not", of: path, at: path.at })) : [];
  if (ts.isBinaryExpression(inner)) {
    const { left, right, operatorToken } = inner;
    if (operatorToken.kind === ts.SyntaxKind.BarBarToken || operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return [...allowedPaths(left, script, depth + 1), ...allowedPaths(right, script, depth + 1)];
    if (operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken && operatorToken.kind !== ts.SyntaxKind.EqualsEqualsToken) return [];
    if (isPath2(left)) return [valueOf(right, script)];
    return isPath2(right) ? [valueOf(left, script)] : [];
  }
  return ts.isCallExpression(inner) ? calledPaths(inner, script) : [];
}
function calledPaths(call, script) {
  const callee = unwrap(call.expression);
  const first = call.arguments[0];
  if (!ts.isPropertyAccessExpression(callee) || first === void 0) return [];
  const on = callee.expression;
  switch (callee.name.text) {
    case "includes":
    case "has":
    case "indexOf":
      return isPath2(first) ? [valueOf(on, script)] : isPath2(on) ? [around(valueOf(first, script), "*", "*")] : [];
    case "startsWith":
      return isPath2(on) ? [around(valueOf(first, script), "", "*")] : [];
    case "endsWith":
      return isPath2(on) ? [around(valueOf(first, script), "*", "")] : [];
    case "test":
      return isPath2(first) ? [valueOf(on, script)] : [];
    case "match":
      return isPath2(on) ? [valueOf(first, script)] : [];
    case "some":
    case "find":
      return /startsWith|===|==|test|match|includes|endsWith/.test(first.getText().slice(0, 400)) && /path|url/i.test(first.getText().slice(0, 400)) ? [/startsWith/.test(first.getText().slice(0, 400)) ? each(valueOf(on, script)) : valueOf(on, script)] : [];
    default:
      return [];
  }
  function each(list) {
    return list.kind === "list" ? { ...list, items: list.items.map((item) => around(item, "", "*")) } : list;
  }
}
function around(value, before, after) {
  if (value.kind === "literal" && typeof value.value === "string") return { ...value, value: `${before}${value.value}${after}` };
  const text = (part) => part === "" ? [] : [{ kind: "literal", value: part, at: value.at }];
  return { kind: "join", parts: [...text(before), value, ...text(after)], at: value.at };
}

// src/extract/typescript/routes/markers.ts
var none = { skips: [], needs: [] };
var readers = /^(?:get|getAllAndOverride|getAllAndMerge|getAll)$/;
function markersOf(node) {
  if (node.body === void 0 || !/reflector|Reflect\.getMetadata/i.test(node.body.getText().slice(0, 2e4))) return none;
  const skips = /* @__PURE__ */ new Set();
  const needs = /* @__PURE__ */ new Set();
  for (const { expression, statement } of returnsOf(node)) {
    if (unwrap(expression).kind !== ts.SyntaxKind.TrueKeyword) {
      for (const key of keysIn(expression)) skips.add(key);
      continue;
    }
    const condition = conditionsOf(statement).at(-1);
    if (condition?.holds !== true) continue;
    for (const { key, negated: negated2 } of asked(condition.test)) (negated2 ? needs : skips).add(key);
  }
  return { skips: [...skips], needs: [...needs] };
}
function asked(test, negated2 = false, depth = 0) {
  const inner = unwrap(test);
  if (depth > 8) return [];
  if (ts.isPrefixUnaryExpression(inner)) return asked(inner.operand, !negated2, depth + 1);
  if (ts.isBinaryExpression(inner)) {
    const isEqual = inner.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken || inner.operatorToken.kind === ts.SyntaxKind.EqualsEqualsToken;
    const empty = isEqual && /^(?:0|null|undefined)$/.test(inner.right.getText());
    return [...asked(inner.left, empty ? !negated2 : negated2, depth + 1), ...asked(inner.right, negated2, depth + 1)];
  }
  if (ts.isPropertyAccessExpression(inner) && inner.name.text === "length") return asked(inner.expression, negated2, depth + 1);
  const key = keyRead(inner);
  return key === null ? [] : [{ key, negated: negated2 }];
}
function keysIn(node) {
  const inner = unwrap(node);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken ? asked(inner.left).filter(({ negated: negated2 }) => !negated2).map(({ key }) => key) : [];
}
function keyRead(node) {
  const inner = unwrap(node);
  if (ts.isIdentifier(inner)) {
    const declared4 = declarationOf(inner)?.node;
    const given = declared4 !== void 0 && ts.isVariableDeclaration(declared4) ? declared4.initializer : void 0;
    return given === void 0 ? null : keyOfRead(unwrap(given));
  }
  return keyOfRead(inner);
}
function keyOfRead(node) {
  if (ts.isBinaryExpression(node)) return keyOfRead(unwrap(node.left));
  if (!ts.isCallExpression(node) || isFunction(node)) return null;
  const callee = unwrap(node.expression);
  const name = lastName(callee);
  const onReflector = ts.isPropertyAccessExpression(callee) && /reflector$/i.test(lastName(callee.expression));
  if (!(onReflector && readers.test(name)) && name !== "getMetadata") return null;
  const key = node.arguments[0];
  if (key === void 0) return null;
  return stringOf(key) ?? constantText(unwrap(key)) ?? lastName(key);
}
function constantText(node) {
  const declared4 = ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  return declared4 !== void 0 && ts.isVariableDeclaration(declared4) ? stringOf(declared4.initializer) : null;
}

// src/extract/typescript/routes/refusing.ts
var about = /\b40[13]\b|unauthori[sz]|un_?authenticated|forbidden|access[ _-]?denied|not[ _-]?(?:logged|authenticated|authori[sz]ed|allowed)|permission|invalid[ _-]?(?:\w+[ _-])?(?:token|api[ _-]?key|credential|signature|session)|(?:token|session|jwt)\w*[ _-]?(?:expired|invalid|missing|required)|login|log in|sign[ _-]?in|authentication|authorization|no[ _-]token|missing[ _-](?:token|api)|AuthError|jwt/i;
var refusalName = /^(?:unauthori[sz]ed|forbidden|deny|accessDenied|sendUnauthori[sz]ed|sendForbidden|notAuthori[sz]ed|unauthenticated)\w*$|^(?:throw|respond|reject|send|return|create|reply)?(?:With)?(?:Unauthori[sz]ed|Forbidden|Unauthenticated)\w*$/i;
function textOf(node) {
  return node.getText().slice(0, 400);
}
function isStatus(node) {
  if (node === void 0) return false;
  const inner = unwrap(node);
  if (ts.isNumericLiteral(inner)) return inner.text === "401" || inner.text === "403";
  const text = stringOf(inner);
  if (text !== null) return /^(?:401|403|UNAUTHORIZED|FORBIDDEN|UNAUTHENTICATED)$/.test(text);
  if (ts.isConditionalExpression(inner)) return isStatus(inner.whenTrue) || isStatus(inner.whenFalse);
  return /^(?:HTTP_?)?(?:STATUS_?)?(?:\d{3}_)?(?:unauthori[sz]ed|forbidden)/i.test(lastName(inner));
}
var statusCalls = /* @__PURE__ */ new Set(["status", "sendStatus", "code", "writeHead", "throw", "json", "text", "body", "createError", "send", "error", "abort", "httpError", "assert", "fail", "end", "html", "jsonError", "newResponse"]);
function callRefuses(call) {
  const name = lastName(call.expression);
  if (name === "next") return call.arguments[0] !== void 0 && !stringOf(call.arguments[0]) && refusesWith(call.arguments[0]);
  if (statusCalls.has(name)) {
    const position = name === "json" || name === "text" || name === "body" || name === "html" || name === "newResponse" ? 1 : 0;
    if (isStatus(call.arguments[position]) || position === 0 && isStatus(call.arguments[1]) && name !== "assert") return true;
  }
  if (refusalName.test(name) && !/^is/i.test(name)) return true;
  if (name === "redirect" || name === "navigateTo") return call.arguments.some((argument) => /log-?in|sign-?in|\/auth\b|unauthori|401|403|forbidden/i.test(textOf(argument))) && conditionsOf(call).length > 0;
  return false;
}
function refusesWith(node) {
  const inner = unwrap(node);
  return !ts.isIdentifier(inner) && about.test(textOf(inner));
}
function throwRefuses(node) {
  const text = textOf(node);
  return about.test(text) && !/not ?found/i.test(text.slice(0, 80));
}
function assignmentRefuses(node) {
  return /(?:^|\.)(?:status|statusCode|code)$/.test(dottedName(node.left)) && isStatus(node.right);
}
function objectRefuses(node) {
  const { parent } = node;
  const handed2 = ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isReturnStatement(parent) || ts.isPropertyAssignment(parent) || ts.isBinaryExpression(parent) && parent.right === node;
  return handed2 && node.properties.some((property) => ts.isPropertyAssignment(property) && /^(?:status|statusCode|code|errno|errcode|error_code)$/.test(keyOf(property.name) ?? "") && isStatus(property.initializer));
}

// src/extract/typescript/routes/guards.ts
var mostCalls = 12;
var mostLevels = 6;
function* guards(survey2) {
  const found = /* @__PURE__ */ new Map();
  const note = (node, tell) => {
    for (const home of homesOf(node)) {
      const record = found.get(home) ?? { reads: /* @__PURE__ */ new Set(), calls: /* @__PURE__ */ new Map(), lets: [], refuses: false, verifies: false, optional: false };
      found.set(home, record);
      tell(record, home);
    }
  };
  readCredentials(survey2, note);
  noteRefusals(survey2, note);
  noteCalls(survey2, note);
  for (const branch of survey2.ifs) if (tested(branch.expression)) note(branch, (record) => void (record.verifies = true));
  for (const node of survey2.functions) noteReturns2(node, note);
  for (const [node, record] of found) yield* guardFacts(node, record, survey2);
}
function homesOf(node) {
  const homes = [];
  for (let home = enclosingFunction(node); home !== null && homes.length < mostLevels; home = enclosingFunction(home)) {
    homes.push(home);
    const { parent } = home;
    if (ts.isCallExpression(parent) && parent.expression !== home && declaresRoute(parent)) break;
    if (ts.isClassLike(parent)) break;
  }
  return homes;
}
function readCredentials({ accesses: accesses2, calls, variables, imports }, note) {
  const read2 = (node, credential2) => note(node, (record) => {
    record.reads.add(credential2);
    if (credential2 === "session") record.verifies = true;
  });
  for (const access of accesses2) {
    const credential2 = accessCredential(access);
    if (credential2 !== null) read2(access, credential2);
  }
  for (const call of calls) {
    const callee = unwrap(call.expression);
    const inCallee = ts.isPropertyAccessExpression(callee) && (ts.isPropertyAccessExpression(callee.expression) || ts.isElementAccessExpression(callee.expression)) ? accessCredential(callee.expression) : null;
    const credential2 = callCredential(call, imports) ?? inCallee;
    if (credential2 !== null) read2(call, credential2);
  }
  for (const variable of variables) for (const credential2 of patternCredentials(variable)) read2(variable, credential2);
}
function noteRefusals({ calls, exits, assignments, objects }, note) {
  const refuse = (node) => note(node, (record) => void (record.refuses = true));
  for (const call of calls) if (callRefuses(call)) refuse(call);
  for (const exit of exits) if (ts.isThrowStatement(exit) && throwRefuses(exit)) refuse(exit);
  for (const assignment of assignments) if (assignmentRefuses(assignment)) refuse(assignment);
  for (const object of objects) if (objectRefuses(object)) refuse(object);
}
function noteCalls(survey2, note) {
  for (const call of survey2.calls) {
    const name = lastName(call.expression);
    if (callCheck(call)) note(call, (record) => void (record.verifies = true));
    if (name === "authenticate" && /passport/i.test(dottedName(call.expression))) {
      const decides = !call.arguments.some((argument) => isFunction(unwrap(argument)));
      note(call, (record) => void (record.verifies = true, record.refuses ||= decides));
    }
    if (name === "protect" && dottedName(call.expression) === "auth.protect") note(call, (record) => void (record.verifies = true, record.refuses = true, record.reads.add("session")));
    if (name === "next" && call.arguments.length === 0) noteNext(call, survey2, note);
    if (!mayGuard(call, survey2)) continue;
    const value = calledFunction(call, survey2);
    if (value !== null) note(call, ({ calls }) => void (calls.size < mostCalls && calls.set(dottedName(call.expression), value)));
  }
}
var missing = /token|auth|header|key|session|cookie|user|cred|bearer|jwt|secret/i;
function noteNext(call, survey2, note) {
  const condition = conditionsOf(call).at(-1);
  const paths = condition === void 0 ? [] : unasked(call, condition, survey2.script);
  const test = condition === void 0 ? null : unwrap(condition.test);
  const lacks = test !== null && condition !== void 0 && (ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken ? condition.holds && missing.test(lastName(test.operand)) : false);
  note(call, (record) => {
    record.lets.push(...paths.slice(0, 40));
    if (lacks || inCatch2(call)) record.optional = true;
  });
}
function unasked(call, { test }, script) {
  let child = call;
  for (let steps = 0; steps < 12 && child.parent !== void 0 && !ts.isIfStatement(child.parent); steps++) {
    if (isFunction(child)) return [];
    child = child.parent;
  }
  const branch = child.parent;
  if (branch === void 0 || !ts.isIfStatement(branch) || branch.expression !== test || child === branch.expression) return [];
  if (/verif|authenticate|\bjwt\b|check/i.test(child.getText().slice(0, 1e3))) return [];
  const paths = allowedPaths(test, script);
  return child === branch.thenStatement ? paths : paths.map((path) => path.kind === "not" ? path.of : { kind: "not", of: path, at: path.at });
}
function inCatch2(node) {
  for (let up = node.parent, steps = 0; up !== void 0 && !isFunction(up) && steps < 30; up = up.parent, steps++) if (ts.isCatchClause(up)) return true;
  return false;
}
var deciding = /^(?:canActivate|canLoad|authorize|isAuthorized|isAllowed|hasPermission|checkPermission|authorizationChecker)$/;
function noteReturns2(node, note) {
  const name = keyOf(node.name) ?? "";
  const body = node.body;
  if (!deciding.test(name) || body === void 0) return;
  const within = ts.isBlock(body) ? body.statements[0] ?? body : body;
  for (const { expression } of returnsOf(node)) {
    const given = unwrap(expression);
    if (given.kind === ts.SyntaxKind.TrueKeyword) {
      const condition = conditionsOf(expression).at(-1);
      const test = condition === void 0 ? null : unwrap(condition.test);
      if (condition?.holds === true && test !== null && ts.isPrefixUnaryExpression(test) && /token|auth|header|user|session|cookie|jwt/i.test(lastName(test.operand))) note(within, (record) => void (record.optional = true));
    } else if (!ts.isCallExpression(given) || unwrap(given.expression).kind !== ts.SyntaxKind.SuperKeyword) note(within, (record) => void (record.refuses ||= !/^super\.|await super\./.test(given.getText().slice(0, 40))));
  }
}
function* basesOf(node, survey2) {
  if (node.body === void 0 || !/\bsuper\.\w+\(/.test(node.body.getText().slice(0, 8e3))) return;
  const base = enclosingClass(node)?.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  if (base !== void 0) yield valueOf(base.expression, survey2.script);
}
var guardName2 = /auth|guard|protect|require|ensure|permission|session|verify|can[A-Z]|is[A-Z]\w*(?:In|Admin|User|Owner)|login|middleware|access|token|user|role/i;
function* guardFacts(node, record, survey2) {
  const { script } = survey2;
  const calls = [...record.calls.values(), ...basesOf(node, survey2)];
  const handsOn = calls.length > 0;
  if (record.reads.size === 0 && !record.refuses && !handsOn) return;
  const symbol = functionSymbol(node, script);
  if (record.reads.size === 0 && !record.refuses && !guardName2.test(symbol) && !symbol.includes("handler@") && node.parameters.length === 0) return;
  const { skips, needs } = markersOf(node);
  const refuses2 = record.refuses || record.reads.has("signature") && /\bstatus\s{0,2}\(\s{0,2}4\d\d\b|statusCode\s{0,2}=\s{0,2}4\d\d\b/.test(node.body?.getText().slice(0, 8e3) ?? "");
  const fact2 = {
    kind: "guard",
    symbol,
    reads: [...record.reads],
    refuses: refuses2,
    verifies: record.verifies,
    ...record.optional && { optional: true },
    calls,
    ...skips.length > 0 && { skips },
    ...needs.length > 0 && { needs },
    ...record.lets.length > 0 && { lets: record.lets },
    at: rangeOf(node, script)
  };
  yield fact2;
  const other = heldAs(node, script);
  if (other !== null && other !== symbol) yield { ...fact2, symbol: other };
}
function heldAs(node, script) {
  let top = node;
  for (let depth = 0; depth < 4 && ts.isCallExpression(top.parent) && top.parent.expression !== top; depth++) top = top.parent;
  if (top === node || !ts.isCallExpression(top) || requiredModule(top) !== null || stringOf(top.arguments[0]) !== null && accessedKey(top.expression) !== null) return null;
  const own4 = holderName(top);
  if (own4 === null || own4.whole) return own4?.name ?? null;
  const home = enclosingFunction(top);
  return home === null ? own4.name : `${functionSymbol(home, script)}.${own4.name}`;
}

// src/extract/typescript/routes/hono.ts
var hono = { framework: "hono", make: make3, own: own2, serves: serves3, reach: reach2 };
function* honoRoutes(survey2, _file) {
  const imports = [...survey2.imports.values()].some((from) => from === "hono" || from.startsWith("hono/") || from.startsWith("@hono/") || from.includes("deno.land/x/hono") || /^(?:npm|jsr):@?hono/.test(from));
  if (imports || handedHosts(survey2).some(({ framework: framework7 }) => framework7 === "hono")) yield* connectRoutes(survey2, hono);
}
function make3(node, survey2) {
  const name = lastName(node.expression);
  if (ts.isNewExpression(node)) {
    const root = rootOf2(node.expression);
    const from = root === null ? void 0 : survey2.imports.get(root.text);
    if (!/^(?:OpenAPI)?Hono$/.test(name) && !(from === "hono" || from === "@hono/zod-openapi")) return null;
    const base = basePathOf(node);
    return from === "hono/factory" ? null : { is: "application", ...base !== null && { prefix: { kind: "literal", value: base.text, at: rangeOf(base, survey2.script) } } };
  }
  const called3 = unwrap(node.expression);
  return name === "createApp" && ts.isPropertyAccessExpression(called3) && /factory/i.test(lastName(called3.expression)) ? { is: "application" } : null;
}
function basePathOf(node) {
  let top = node;
  for (let steps = 0; steps < 20 && ts.isPropertyAccessExpression(top.parent) && ts.isCallExpression(top.parent.parent); steps++) {
    const call = top.parent.parent;
    const first = call.arguments[0];
    if (top.parent.name.text === "basePath" && first !== void 0 && ts.isStringLiteralLike(first)) return first;
    top = call;
  }
  return null;
}
function own2(spot) {
  const { method, call } = spot;
  const [first, second, ...rest] = call.arguments;
  switch (method) {
    case "route":
    case "mount":
      return first !== void 0 && second !== void 0 ? mounting(spot, first, second) : [];
    case "on":
      return first !== void 0 && second !== void 0 ? several(spot, first, second, rest) : [];
    case "openapi":
      return first !== void 0 && second !== void 0 ? described2(spot, first, second) : [];
    case "basePath":
    case "register":
    case "param":
      return [];
    default:
  }
  return verbs.has(method) && first !== void 0 && isFunction(unwrap(first)) ? pathless(spot) : null;
}
function* mounting(spot, path, target) {
  const inner = unwrap(target);
  const app = ts.isPropertyAccessExpression(inner) && inner.name.text === "fetch" ? inner.expression : inner;
  yield { kind: "use", framework: "hono", on: spot.on, under: spot.place.read(path), chain: [safeguard(app, spot.place)], ordered: true, at: spot.at };
}
function* several(spot, methods, path, handlers) {
  const names2 = flat([methods]).map((method) => stringOf(method)).flatMap((method) => method === null ? ["*"] : methodsOf(method.toLowerCase()));
  yield* routesAt(spot, path, handlers, names2);
}
function* pathless(spot) {
  let before = unwrap(spot.receiver);
  let path = null;
  for (let steps = 0; steps < 40 && path === null && ts.isCallExpression(before); steps++) {
    const callee = unwrap(before.expression);
    const first = before.arguments[0];
    if (first !== void 0 && ts.isStringLiteralLike(first)) path = first;
    if (!ts.isPropertyAccessExpression(callee)) break;
    before = unwrap(callee.expression);
  }
  const pattern = path === null ? { kind: "literal", value: "/", at: spot.at } : spot.place.read(path);
  const fact2 = routeAt(spot, pattern, spot.call.arguments, methodsOf(spot.method));
  if (fact2 !== null) yield fact2;
}
function* described2(spot, route, handler) {
  const { script } = spot.survey;
  const options2 = routeOptions(route);
  const at = rangeOf(route, script);
  if (options2 === null) {
    const on = spot.place.read(route);
    const part = (name) => ({ kind: "member", on, name, at });
    const fact3 = routeAt(spot, part("path"), [handler], ["*"]);
    if (fact3 !== null) yield fact3;
    return;
  }
  const path = optionValue(options2, "path", script);
  const method = stringOf(memberValue(memberOf(options2, "method")) ?? void 0);
  const middleware2 = memberValue(memberOf(options2, "middleware"));
  const handlers = [...middleware2 === null || ts.isMethodDeclaration(middleware2) ? [] : [middleware2], handler];
  const fact2 = path === void 0 ? null : routeAt(spot, path, handlers, method === null ? ["*"] : methodsOf(method));
  if (fact2 !== null) yield fact2;
}
function routeOptions(node) {
  let inner = unwrap(node);
  for (let depth = 0; depth < 4; depth++) {
    if (ts.isObjectLiteralExpression(inner)) return inner;
    const declared4 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
    const next = ts.isCallExpression(inner) ? inner.arguments[0] : declared4 !== void 0 && ts.isVariableDeclaration(declared4) ? declared4.initializer : void 0;
    if (next === void 0) return null;
    inner = unwrap(next);
  }
  return null;
}
function reach2(path) {
  if (path.kind !== "literal" || typeof path.value !== "string") return { under: path };
  if (path.value === "*" || path.value === "/*") return {};
  return path.value.endsWith("/*") && !path.value.slice(0, -2).includes("*") ? { under: { ...path, value: path.value.slice(0, -2) } } : { only: [path] };
}
function serves3(node) {
  const call = unwrap(node);
  if (!ts.isCallExpression(call)) return null;
  const name = lastName(call.expression);
  if (name === "serveStatic") return "static";
  return name === "swaggerUI" || name === "graphqlServer" || name === "trpcServer" ? "http" : null;
}

// src/extract/typescript/routes/http.ts
var modules = /^(?:node:)?https?2?$/;
var mostNodes2 = 2e4;
function* httpRoutes(survey2, _file) {
  for (const call of survey2.calls) {
    const handler = servedBy(call, survey2);
    if (handler !== null) yield* served(call, handler, survey2);
  }
}
function servedBy(call, { imports }) {
  const name = lastName(call.expression);
  if (name !== "createServer" && name !== "createSecureServer") return null;
  const root = rootOf2(call.expression);
  const from = requiredModule(call) ?? (root === null ? void 0 : imports.get(root.text));
  if (from === void 0 || !modules.test(from)) return null;
  const last = call.arguments.at(-1);
  return last === void 0 ? null : functionOf(last);
}
function* served(call, handler, { script }) {
  const at = rangeOf(call, script);
  const own4 = holderName(call);
  const home = enclosingFunction(call);
  const name = own4 === null ? `router@${at.start}` : own4.whole || home === null ? own4.name : `${functionSymbol(home, script)}.${own4.name}`;
  const on = { kind: "name", name, at };
  const symbol = { kind: "name", name: functionSymbol(handler, script), at: rangeOf(handler, script) };
  yield { kind: "router", framework: "http", name, is: "application", safeguards: [], at };
  const sse = (node) => /text\/event-stream/.test(node.getText().slice(0, 2e4));
  for (const { pattern, node, branch } of comparisons2(handler, script)) {
    yield { kind: "route", framework: "http", on, methods: methodsAt(node, branch), pattern, transport: branch !== null && sse(branch) ? "sse" : "http", handler: symbol, safeguards: [], at: rangeOf(node, script) };
  }
}
var equals = /* @__PURE__ */ new Set([ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken]);
function comparisons2(handler, script) {
  const found = [];
  const stack = handler.body === void 0 ? [] : [handler.body];
  for (let node = stack.pop(), seen = 0; node !== void 0 && seen < mostNodes2; node = stack.pop(), seen++) {
    const pattern = comparedPath(node, script);
    if (pattern !== null) found.push({ pattern, node, branch: branchOf(node) });
    ts.forEachChild(node, (child) => void stack.push(child));
  }
  return found.sort((a, b) => a.node.pos - b.node.pos);
}
function comparedPath(node, script) {
  if (ts.isBinaryExpression(node) && equals.has(node.operatorToken.kind)) {
    const path = isPath3(node.left) ? node.right : isPath3(node.right) ? node.left : null;
    return path !== null && startsWithSlash(path) ? valueOf(path, script) : null;
  }
  if (ts.isCaseClause(node)) return isPath3(node.parent.parent.expression) && startsWithSlash(node.expression) ? valueOf(node.expression, script) : null;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const first = node.arguments[0];
  if (node.expression.name.text !== "startsWith" || first === void 0 || !isPath3(node.expression.expression) || !startsWithSlash(first)) return null;
  const value = valueOf(first, script);
  return value.kind === "literal" ? { ...value, value: `${String(value.value)}*` } : value;
}
function isPath3(node) {
  return /^(?:url|pathname|path|reqPath|route|urlPath|requestUrl|reqUrl|requestPath)$/.test(lastName(node)) && !/^(?:window|location|document)/.test(dottedName(node));
}
function startsWithSlash(node) {
  const text = stringOf(unwrap(node));
  return text === null ? ts.isIdentifier(unwrap(node)) || ts.isPropertyAccessExpression(unwrap(node)) : text.startsWith("/");
}
function branchOf(node) {
  if (ts.isCaseClause(node)) return node;
  for (let up = node, steps = 0; up.parent !== void 0 && steps < 30; up = up.parent, steps++) if (ts.isIfStatement(up.parent)) return up.parent.expression === up ? up.parent.thenStatement : null;
  return null;
}
function methodsAt(node, branch) {
  const around2 = conditionsOf(branch ?? node).filter(({ holds }) => holds).flatMap(methodsIn);
  if (around2.length > 0) return [...new Set(around2)];
  const within = branch === null ? [] : [...branch.getText().slice(0, 2e4).matchAll(/\bmethod\s*={2,3}\s*['"](\w+)['"]/g)].map(([, method]) => (method ?? "").toUpperCase());
  return within.length > 0 ? [...new Set(within)] : ["*"];
}
function methodsIn({ test, equals: label }) {
  if (label !== void 0 && lastName(test) === "method") return [(stringOf(label) ?? "").toUpperCase()].filter((method) => method !== "");
  const text = test.getText().slice(0, 2e3);
  return [...text.matchAll(/\bmethod\??(?:\.toUpperCase\(\))?\s*={2,3}\s*['"](\w+)['"]/g)].map(([, method]) => (method ?? "").toUpperCase());
}

// src/extract/typescript/routes/koa.ts
var koa = { framework: "koa", make: make4, own: own3, element, serves: serves4 };
function* koaRoutes(survey2, _file) {
  const imports = [...survey2.imports.values()].some((from) => routers.has(from) || from === "koa" || from === "koa-mount");
  const { text } = survey2.script.source;
  const mayRoute2 = imports || handedHosts(survey2).some(({ framework: framework7 }) => framework7 === "koa") || /\brouter\s*\.\s*\w+\s*\([^)]{0,200}\b(?:ctx|context)\b|require\(['"]@?koa/.test(text);
  if (!mayRoute2) return;
  yield* prefixed(connectRoutes(survey2, koa));
}
var routers = /* @__PURE__ */ new Set(["koa-router", "@koa/router", "koa-joi-router", "@koa/multer-router", "koa-better-router", "koa-tree-router", "koa-zod-router", "lin-mizar", "@eggjs/router", "koa-swagger-decorator", "koa-decorator"]);
function make4(node, survey2) {
  const callee = unwrap(node.expression);
  const root = rootOf2(callee);
  const from = root === null || root.text === "require" ? requiredModule(node) : survey2.imports.get(root.text);
  if (from === void 0 || from === null || lastName(callee) === "require") return null;
  if (from === "koa") return ts.isNewExpression(node) || ts.isIdentifier(callee) ? { is: "application" } : null;
  if (!routers.has(from)) return null;
  const name = lastName(callee);
  if (from === "lin-mizar" && !/Router$/.test(name)) return null;
  if (!ts.isNewExpression(node) && !ts.isIdentifier(callee) && !ts.isCallExpression(callee)) return null;
  const prefix = optionValue(node.arguments?.[0], "prefix", survey2.script);
  return { is: "router", ...prefix && { prefix } };
}
function* prefixed(facts2) {
  const known = [...facts2];
  const prefixes = /* @__PURE__ */ new Map();
  for (const fact2 of known) if (fact2.kind === "use" && fact2.chain.length === 0 && fact2.on?.kind === "name" && fact2.under !== void 0) prefixes.set(fact2.on.name, fact2.under);
  for (const fact2 of known) {
    if (fact2.kind === "use" && fact2.chain.length === 0) continue;
    const prefix = fact2.kind === "router" ? prefixes.get(fact2.name) : void 0;
    yield prefix === void 0 ? fact2 : { ...fact2, prefix };
  }
}
function own3(spot) {
  const { call, method } = spot;
  if (method === "param") return parameterLoader(spot);
  if (method === "prefix") return prefixing(spot);
  if (method === "register") return registered3(spot);
  if (method === "on" || method === "route" || method === "mount") return [];
  if (method === "use") return mounted2(spot);
  const [first, second, ...rest] = call.arguments;
  if (!verbs.has(method) || first === void 0 || second === void 0 || rest.length === 0) return null;
  const named = stringOf(first) !== null && (stringOf(second) !== null || ts.isTemplateExpression(unwrap(second)));
  return named ? routesAt(spot, second, rest) : null;
}
function* prefixing({ call, on, place, at }) {
  if (call.arguments[0] !== void 0) yield { kind: "use", framework: "koa", on, under: place.read(call.arguments[0]), chain: [], at };
}
function* registered3(spot) {
  const [path, methods, ...handlers] = spot.call.arguments;
  if (path === void 0 || methods === void 0) return;
  yield* routesAt(spot, path, handlers, flat([methods]).flatMap((method) => methodsOf(stringOf(method) ?? "all")));
}
function mounted2(spot) {
  const [first] = spot.call.arguments;
  const call = first === void 0 ? null : unwrap(first);
  if (call === null || !ts.isCallExpression(call) || lastName(call.expression) !== "mount") return null;
  const [path, target] = call.arguments;
  if (path !== void 0 && target === void 0) return used(spot, void 0, elements(path));
  return path === void 0 || target === void 0 ? null : used(spot, spot.place.read(path), elements(target));
}
function element(node) {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner)) return inner;
  const callee = unwrap(inner.expression);
  const name = accessedKey(callee);
  const isRouter = (name === "routes" || name === "middleware") && inner.arguments.length === 0;
  return isRouter ? unwrap(callee.expression) : inner;
}
function elements(node) {
  const inner = unwrap(node);
  if (ts.isCallExpression(inner) && /^(?:compose|convert)$/.test(lastName(inner.expression))) return flat(inner.arguments).map(element);
  return [element(inner)];
}
function serves4(node, survey2) {
  const call = unwrap(node);
  if (!ts.isCallExpression(call)) return null;
  const root = rootOf2(call.expression);
  const from = requiredModule(call) ?? (root === null ? void 0 : survey2.imports.get(root.text));
  if (from === "koa-static" || from === "koa-static-cache" || from === "koa-send") return "static";
  return from === "koa2-swagger-ui" || from === "koa-graphql" || from === "koa-proxies" ? "http" : null;
}

// src/extract/typescript/routes/decorations.ts
var cache3 = /* @__PURE__ */ new WeakMap();
function renamed2(survey2) {
  const known = cache3.get(survey2);
  if (known !== void 0) return known;
  const names2 = /* @__PURE__ */ new Map();
  for (const statement of survey2.script.source.statements) {
    const bindings2 = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : void 0;
    if (bindings2 === void 0 || !ts.isNamedImports(bindings2)) continue;
    for (const { name, propertyName } of bindings2.elements) if (propertyName !== void 0) names2.set(name.text, propertyName.text);
  }
  cache3.set(survey2, names2);
  return names2;
}
function importedAs(local, survey2) {
  return { name: renamed2(survey2).get(local) ?? local, from: survey2.imports.get(local) ?? "" };
}
function decorationsOf(node, survey2) {
  if (!ts.canHaveDecorators(node)) return [];
  return (ts.getDecorators(node) ?? []).flatMap((decorator) => {
    const made3 = unwrap(decorator.expression);
    const path = dottedName(ts.isCallExpression(made3) ? made3.expression : made3).split(".");
    const [root = ""] = path;
    if (root === "") return [];
    const { name, from } = importedAs(root, survey2);
    return { name: path.length > 1 ? path.at(-1) : name, from, args: ts.isCallExpression(made3) ? made3.arguments : [], node: decorator };
  });
}

// src/extract/typescript/routes/nest-application.ts
var framework4 = "nestjs";
function* nestApplication(survey2) {
  yield* applications(survey2);
  for (const call of survey2.calls) {
    const key = accessedKey(unwrap(call.expression));
    if (key === "forRoutes") yield* consumed(call, survey2);
    else if (key === "register" && lastName(receiver(call.expression) ?? call) === "RouterModule") {
      for (const routes4 of call.arguments.slice(0, 1)) yield* modulePaths(valueOf(routes4, survey2.script), survey2);
    } else if (key === "setup" && lastName(receiver(call.expression) ?? call) === "SwaggerModule") yield* absolute(call, call.arguments[0], "http", survey2);
    else if (key === "useStaticAssets") yield* absolute(call, optionNode(call.arguments[1], "prefix"), "static", survey2);
    else if (key === "forRoot" && lastName(receiver(call.expression) ?? call) === "ServeStaticModule") {
      for (const options2 of call.arguments) yield* absolute(call, optionNode(options2, "serveRoot"), "static", survey2);
    }
  }
  for (const object of survey2.objects) yield* provided(object, survey2);
  for (const node of survey2.classes) yield* moduleControllers(node, survey2);
}
var settings = /* @__PURE__ */ new Set(["setGlobalPrefix", "useGlobalGuards", "useGlobalInterceptors", "enableVersioning"]);
var others2 = /* @__PURE__ */ new Set(["use", "listen", "listenAsync"]);
function* applications(survey2) {
  const found = /* @__PURE__ */ new Map();
  for (const variable of survey2.variables) {
    const made3 = variable.initializer === void 0 ? null : unwrap(variable.initializer);
    const isMade2 = made3 !== null && ts.isCallExpression(made3) && dottedName(made3.expression) === "NestFactory.create";
    const name = isMade2 && ts.isIdentifier(variable.name) ? hostName(variable.name, survey2.script) : null;
    if (made3 !== null && name !== null) found.set(name, { name, at: made3, calls: [] });
  }
  for (const call of survey2.calls) {
    const key = accessedKey(unwrap(call.expression));
    if (key === null || !settings.has(key) && !others2.has(key)) continue;
    const on = receiver(call.expression);
    const host = on === null ? null : applicationOf(on, found, settings.has(key), survey2);
    if (host !== null) host.calls.push(call);
  }
  for (const application of found.values()) if (application.calls.length > 0) yield* applicationFacts(application, survey2);
}
function applicationOf(on, found, isNests, survey2) {
  const name = hostName(on, survey2.script);
  const known = name === null ? void 0 : found.get(name);
  if (name === null || known !== void 0 || !isNests) return known ?? null;
  const parameterOf = ts.isIdentifier(on) ? parameter(on, survey2) : void 0;
  const made3 = { name, at: on, calls: [], ...parameterOf && { parameterOf } };
  found.set(name, made3);
  return made3;
}
function parameter(name, { script }) {
  const declaration = declarationOf(name);
  if (declaration?.kind !== "parameter" || !ts.isParameter(declaration.node) || !isFunction(declaration.node.parent)) return void 0;
  return { function: functionSymbol(declaration.node.parent, script), index: declaration.node.parent.parameters.indexOf(declaration.node) };
}
function* applicationFacts({ name, parameterOf, at, calls }, survey2) {
  const { script } = survey2;
  const named = (key) => calls.filter((call) => accessedKey(unwrap(call.expression)) === key);
  const [prefix, options2] = named("setGlobalPrefix").at(-1)?.arguments ?? [];
  const except = optionNode(options2, "exclude");
  const versioning = named("enableVersioning").at(-1);
  yield {
    kind: "router",
    framework: framework4,
    name,
    is: "application",
    ...prefix && { prefix: valueOf(prefix, script) },
    ...except && { prefixExcept: infos(except, survey2) },
    ...versioning && inPaths(versioning, survey2),
    safeguards: [...globals(named("useGlobalGuards"), "guard", survey2), ...globals(named("useGlobalInterceptors"), "middleware", survey2)],
    ...parameterOf && { parameterOf },
    at: rangeOf(at, script)
  };
  for (const call of named("use")) yield* used3(call, name, survey2);
}
function globals(calls, how, { script }) {
  return calls.flatMap((call) => call.arguments.map((argument) => ({ what: guardValue(argument, script), how, http: true, at: rangeOf(argument, script) })));
}
function guardValue(node, script) {
  const value = valueOf(ts.isSpreadElement(node) ? node.expression : node, script);
  return value.kind === "new" && value.args.some(({ kind }) => kind !== "literal") ? { ...value, args: [] } : value;
}
function inPaths(call, { script }) {
  const [options2] = call.arguments;
  const type = optionNode(options2, "type");
  if (type !== void 0 && lastName(type) !== "URI") return {};
  const at = rangeOf(call, script);
  const given = optionNode(options2, "prefix");
  const prefix = given === void 0 ? { kind: "literal", value: "v", at } : given.kind === ts.SyntaxKind.FalseKeyword ? { kind: "literal", value: "", at } : valueOf(given, script);
  const fallback = optionNode(options2, "defaultVersion");
  return { versioning: { prefix, ...fallback && { fallback: valueOf(fallback, script) } } };
}
function* used3(call, on, { script }) {
  const [first, ...rest] = call.arguments;
  if (first === void 0) return;
  const isPath4 = rest.length > 0 && (ts.isStringLiteralLike(first) || ts.isArrayLiteralExpression(first) || ts.isTemplateExpression(first));
  const chain = (isPath4 ? rest : [first, ...rest]).map((argument) => ({ what: functionRef(argument, script), how: "middleware", http: true, at: rangeOf(argument, script) }));
  const at = rangeOf(call, script);
  const paths = isPath4 ? valueOf(first, script) : null;
  for (const under of paths === null ? [null] : paths.kind === "list" ? paths.items : [paths]) {
    yield { kind: "use", framework: framework4, on: { kind: "name", name: on, at }, ...under && { under }, chain, at };
  }
}
var globalTokens = /* @__PURE__ */ new Map([["APP_GUARD", "guard"], ["APP_INTERCEPTOR", "middleware"]]);
function* provided(object, { script }) {
  const token = memberValue(memberOf(object, "provide"));
  const how = token === null || ts.isMethodDeclaration(token) ? void 0 : globalTokens.get(lastName(token));
  if (how === void 0) return;
  const given = ["useClass", "useExisting", "useValue", "useFactory"].map((key) => optionValue(object, key, script)).find((value) => value !== void 0);
  if (given === void 0) return;
  const [only, ...others3] = given.kind === "function" ? given.returns : [];
  const what = only !== void 0 && others3.length === 0 ? only : given;
  const at = rangeOf(object, script);
  yield { kind: "use", framework: framework4, chain: [{ what, how, http: true, at }], at };
}
function* consumed(call, survey2) {
  const except = [];
  for (let on = receiver(call.expression), steps = 0; on !== null && ts.isCallExpression(on) && steps < 20; on = receiver(on.expression), steps++) {
    const key = accessedKey(unwrap(on.expression));
    if (key === "exclude") except.push(...on.arguments.flatMap((argument) => infos(argument, survey2)));
    if (key !== "apply") continue;
    const only = call.arguments.flatMap((argument) => infos(argument, survey2));
    const isEverywhere = only.some((path) => path.kind === "literal" && typeof path.value === "string" && /^\/?(?:\(?\.?\*\)?|\{?\*\w+\}?)$/.test(path.value));
    const chain = on.arguments.map((argument) => ({ what: functionRef(ts.isSpreadElement(argument) ? argument.expression : argument, survey2.script), how: "middleware", http: true, at: rangeOf(argument, survey2.script) }));
    if (chain.length === 0) return;
    yield { kind: "use", framework: framework4, chain, ...!isEverywhere && { only }, ...except.length > 0 && { except }, at: rangeOf(on.arguments[0] ?? on, survey2.script) };
    return;
  }
}
function infos(node, { script }) {
  return routeInfos(valueOf(ts.isSpreadElement(node) ? node.expression : node, script));
}
function routeInfos(value, depth = 0) {
  const items = value.kind === "list" ? value.items : value.kind === "join" && value.parts.some(({ kind }) => kind === "list") ? value.parts : null;
  if (items !== null && depth < 4) return items.flatMap((item) => routeInfos(item, depth + 1));
  if (value.kind !== "map") return [value];
  const held = (key) => value.entries.find((entry2) => entry2.key.kind === "literal" && entry2.key.value === key)?.value;
  const path = held("path");
  const method = held("method");
  const verb = method?.kind === "member" ? method.name : "ALL";
  if (path === void 0) return [value];
  if (verb === "ALL" || method === void 0) return [path];
  const entry = (key, given) => ({ key: { kind: "literal", value: key, at: given.at }, value: given });
  return [{ kind: "map", entries: [entry("path", path), entry("method", { kind: "literal", value: verb, at: method.at })], at: value.at }];
}
function* moduleControllers(node, survey2) {
  const made3 = decorationsOf(node, survey2).find(({ name, from }) => name === "Module" && from === "@nestjs/common");
  const controllers2 = optionNode(made3?.args[0], "controllers");
  if (made3 === void 0 || node.name === void 0 || controllers2 === void 0 || !ts.isArrayLiteralExpression(controllers2) || controllers2.elements.length === 0) return;
  const chain = controllers2.elements.map((element2) => ({ what: valueOf(ts.isSpreadElement(element2) ? element2.expression : element2, survey2.script), how: "middleware", at: rangeOf(element2, survey2.script) }));
  yield { kind: "use", framework: framework4, on: { kind: "name", name: node.name.text, at: rangeOf(node.name, survey2.script) }, chain, at: rangeOf(controllers2, survey2.script) };
}
function* modulePaths(routes4, survey2, above = []) {
  if (above.length > 8) return;
  for (const route of listed(routes4, survey2)) {
    const { at } = route;
    const held = (key) => route.kind === "map" ? route.entries.find((entry) => entry.key.kind === "literal" && entry.key.value === key)?.value : void 0;
    const own4 = held("path");
    const slash = above.length > 0 && own4 !== void 0 ? [{ kind: "literal", value: "/", at }] : [];
    const prefixes = own4 === void 0 ? above : [...above, ...slash, own4];
    const [only, ...others3] = prefixes;
    const under = others3.length === 0 ? only : { kind: "join", parts: prefixes, at };
    const module = route.kind === "map" ? held("module") : route;
    if (module !== void 0 && under !== void 0) yield { kind: "use", framework: framework4, under, chain: [{ what: module, how: "middleware", at }], at };
    const children = held("children");
    if (children !== void 0) yield* modulePaths(children, survey2, prefixes);
  }
}
function listed(value, survey2, depth = 0) {
  if (depth > 4) return [];
  const inner = (each) => each.kind === "name" && /^[a-z]/.test(each.name) ? listed(constant(each.name, survey2), survey2, depth + 1) : each.kind === "list" || each.kind === "join" ? listed(each, survey2, depth + 1) : [each];
  if (value.kind === "list") return [...value.items];
  return value.kind === "join" ? value.parts.flatMap(inner) : value.kind === "name" ? inner(value) : [];
}
function constant(name, { script, variables }) {
  const held = variables.find((variable) => ts.isIdentifier(variable.name) && variable.name.text === name);
  return held?.initializer === void 0 ? { kind: "opaque", why: "unsupported", at: { start: 0, end: 0 } } : valueOf(held.initializer, script);
}
function* absolute(call, path, transport, { script }) {
  const at = rangeOf(call, script);
  yield { kind: "route", framework: framework4, methods: ["GET"], pattern: path === void 0 ? { kind: "literal", value: "/", at } : valueOf(path, script), transport, safeguards: [], at };
}
function optionNode(options2, key) {
  const inner = options2 === void 0 || !ts.isExpression(options2) ? void 0 : unwrap(options2);
  const value = memberValue(memberOf(inner, key));
  return value === null || ts.isMethodDeclaration(value) ? void 0 : value;
}

// src/extract/typescript/routes/nest.ts
var framework5 = "nestjs";
var verbs4 = /* @__PURE__ */ new Map([
  ["Get", "GET"],
  ["Post", "POST"],
  ["Put", "PUT"],
  ["Patch", "PATCH"],
  ["Delete", "DELETE"],
  ["Options", "OPTIONS"],
  ["Head", "HEAD"],
  ["Search", "SEARCH"],
  ["All", "*"],
  ["Sse", "GET"]
]);
var ofNest = /^@nestjs\/(?:common|websockets)(?:\/|$)|^@nestia\/core$/;
var descriptive = /^(?:@nestjs\/(?:swagger|graphql|cqrs|schedule|event-emitter|microservices|typeorm|mongoose|config)|class-(?:validator|transformer)|typeorm|reflect-metadata|@nestia\/.+)$/;
function* nestRoutes(survey2, _file) {
  let isNest = false;
  for (const from of survey2.imports.values()) isNest ||= from.startsWith("@nestjs/") || from.startsWith("@nestia/");
  if (!isNest) return;
  for (const node of survey2.classes) yield* classRoutes(node, survey2);
  yield* nestApplication(survey2);
}
function* classRoutes(node, survey2) {
  const decorations = decorationsOf(node, survey2);
  const made3 = decorations.find(({ name: name2, from }) => (name2 === "Controller" || name2 === "WebSocketGateway") && ofNest.test(from));
  const name = classSymbol(node);
  const routes4 = node.members.flatMap((member2) => ts.isMethodDeclaration(member2) ? methodRoutes(member2, name, survey2) : []);
  const isGateway = made3?.name === "WebSocketGateway";
  if (made3 === void 0 && routes4.length === 0) return;
  yield {
    kind: "router",
    framework: framework5,
    name,
    is: "controller",
    ...made3 && { automatic: true, ...isGateway ? gatewayOptions(made3, survey2) : controllerOptions(made3, survey2) },
    safeguards: [...safeguardsOf(decorations, survey2), ...isGateway ? connectionHooks(node, name, survey2) : []],
    marks: marksOf(decorations, survey2),
    bases: basesOf2(node, survey2),
    ...returned(node, survey2),
    at: rangeOf(made3?.node ?? node.name ?? node, survey2.script)
  };
  yield* routes4;
  const connects = methodNamed(node, "handleConnection");
  if (isGateway && connects !== null) yield { kind: "route", framework: framework5, on: hostRef(name, node, survey2), methods: ["GET"], pattern: { kind: "literal", value: "", at: rangeOf(connects, survey2.script) }, transport: "websocket", handler: { kind: "name", name: `${name}.handleConnection`, at: rangeOf(connects.name, survey2.script) }, safeguards: [], at: rangeOf(connects.name, survey2.script) };
}
function returned(node, survey2) {
  const maker = enclosingFunction(node);
  return maker === null ? {} : { returnedBy: functionSymbol(maker, survey2.script) };
}
function hostRef(name, node, { script }) {
  return { kind: "name", name, at: rangeOf(node, script) };
}
function basesOf2(node, { script }) {
  return (node.heritageClauses ?? []).flatMap((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword ? clause.types.map((type) => valueOf(type.expression, script)) : []);
}
function controllerOptions({ args: [options2] }, { script }) {
  if (options2 === void 0) return {};
  const inner = unwrap(options2);
  if (!ts.isObjectLiteralExpression(inner)) return { prefix: valueOf(inner, script) };
  const prefix = optionValue(inner, "path", script);
  const version = optionValue(inner, "version", script);
  return { ...prefix && { prefix }, ...version && { version } };
}
function gatewayOptions({ args }, { script }) {
  const options2 = args.find((argument) => ts.isObjectLiteralExpression(unwrap(argument)));
  const prefix = options2 && (optionValue(unwrap(options2), "namespace", script) ?? optionValue(unwrap(options2), "path", script));
  return prefix ? { prefix } : {};
}
function connectionHooks(node, name, { script }) {
  return ["afterInit", "handleConnection"].flatMap((key) => {
    const method = methodNamed(node, key);
    if (method === null) return [];
    const at = rangeOf(method.name, script);
    return { what: { kind: "name", name: `${name}.${key}`, at }, how: "hook", at };
  });
}
function methodNamed(node, name) {
  return node.members.find((member2) => ts.isMethodDeclaration(member2) && keyOf(member2.name) === name) ?? null;
}
function methodRoutes(method, on, survey2) {
  const decorations = decorationsOf(method, survey2);
  const key = keyOf(method.name);
  if (key === null) return [];
  const { script } = survey2;
  const version = decorations.find(({ name, from }) => name === "Version" && ofNest.test(from))?.args[0];
  const shared = () => ({
    kind: "route",
    framework: framework5,
    on: hostRef(on, method.name, survey2),
    handler: { kind: "name", name: `${on}.${key}`, at: rangeOf(method.name, script) },
    safeguards: safeguardsOf(decorations, survey2),
    marks: marksOf(decorations, survey2),
    ...version && { version: valueOf(version, script) }
  });
  return decorations.flatMap((decoration) => {
    const endpoint = ofNest.test(decoration.from) ? endpointOf(decoration, survey2) : null;
    if (endpoint === null) return [];
    const transport = endpoint.transport === "http" && method.getText(script.source).includes("text/event-stream") ? "sse" : endpoint.transport;
    return patternsOf(endpoint.path, decoration.node, survey2).map((pattern) => ({ ...shared(), methods: endpoint.methods, transport, pattern, at: rangeOf(decoration.node, script) }));
  });
}
function endpointOf({ name, args: [first] }, { script }) {
  const verb = verbs4.get(name);
  if (verb !== void 0) return { methods: [verb], transport: name === "Sse" ? "sse" : "http", path: first };
  if (name === "SubscribeMessage") return { methods: ["GET"], transport: "websocket", path: first };
  if (name !== "RequestMapping" || first === void 0 || !ts.isObjectLiteralExpression(unwrap(first))) return null;
  const method = optionValue(unwrap(first), "method", script);
  const path = unwrap(first).properties.find((property) => keyOf(property.name) === "path");
  const named = method?.kind === "member" ? method.name : "GET";
  return { methods: [named === "ALL" ? "*" : named], transport: "http", path: path !== void 0 && ts.isPropertyAssignment(path) ? path.initializer : void 0 };
}
function patternsOf(path, decorator, { script }) {
  if (path === void 0) return [{ kind: "literal", value: "", at: rangeOf(decorator, script) }];
  const value = valueOf(path, script);
  return value.kind === "list" ? [...value.items] : [value];
}
var binders = /* @__PURE__ */ new Map([["UseGuards", "guard"], ["UseInterceptors", "middleware"]]);
function safeguardsOf(decorations, { script }) {
  return decorations.flatMap(({ name, from, args }) => {
    const how = ofNest.test(from) ? binders.get(name) : void 0;
    return how === void 0 ? [] : args.map((argument) => ({ what: valueOf(ts.isSpreadElement(argument) ? argument.expression : argument, script), how, at: rangeOf(argument, script) }));
  });
}
function marksOf(decorations, { script }) {
  return decorations.filter(({ name, from }) => !descriptive.test(from) && (!ofNest.test(from) || name === "SetMetadata" || name === "applyDecorators")).map(({ node }) => valueOf(node.expression, script));
}

// src/extract/typescript/routes/exported.ts
function exportedBy({ script, assignments }) {
  const found = /* @__PURE__ */ new Map();
  const add = (name, node, place) => void found.set(name, { name, node, at: rangeOf(place, script) });
  for (const statement of script.source.statements) {
    if (ts.isExportAssignment(statement)) add("default", unwrap(statement.expression), statement);
    else if (ts.isExportDeclaration(statement)) renamed3(statement, add);
    else if (ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true) declared3(statement, add);
  }
  for (const { left, right } of assignments) {
    const name = /^(?:module\.exports|(?:module\.)?exports\.(\w+))$/.exec(dottedName(left));
    if (name !== null) add(name[1] ?? "default", unwrap(right), left);
  }
  return found;
}
function renamed3({ exportClause, moduleSpecifier, isTypeOnly: isTypeOnly2 }, add) {
  if (exportClause === void 0 || isTypeOnly2 || !ts.isNamedExports(exportClause)) return;
  for (const element2 of exportClause.elements) {
    const local = element2.propertyName ?? element2.name;
    if (!element2.isTypeOnly) add(element2.name.text, moduleSpecifier === void 0 && ts.isIdentifier(local) ? local : null, element2);
  }
}
function declared3(statement, add) {
  if (ts.isFunctionDeclaration(statement)) {
    const isDefault = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;
    if (isDefault || statement.name !== void 0) add(isDefault ? "default" : statement.name?.text ?? "default", statement, statement.name ?? statement);
  } else if (ts.isVariableStatement(statement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name)) add(name.text, initializer === void 0 ? null : unwrap(initializer), name);
      else for (const element2 of name.elements) if (ts.isBindingElement(element2) && ts.isIdentifier(element2.name)) add(element2.name.text, null, element2);
    }
  }
}
var deepest3 = 8;
function peel({ name, node, at }, survey2) {
  if (node === null) return { handler: { kind: "name", name, at }, safeguards: [], transport: "http" };
  return peelNode(node, survey2.script, 0);
}
function peelNode(node, script, depth) {
  const inner = isFunction(node) ? node : unwrap(node);
  const target = isFunction(inner) ? inner : functionOf(inner);
  const at = rangeOf(inner, script);
  if (target !== null) return { handler: { kind: "name", name: functionSymbol(target, script), at }, safeguards: [], transport: streams(target, script) ? "sse" : "http", node: target };
  const expression = inner;
  const call = wrapping(expression);
  const within = call === null || depth > deepest3 ? null : handlerWithin(call);
  if (call === null || within === null) return { handler: ts.isCallExpression(expression) ? bareCall(expression, script) : valueOf(expression, script), safeguards: [], transport: "http" };
  const peeled = peelNode(within, script, depth + 1);
  return { ...peeled, safeguards: [{ what: wrapperValue(call, script), how: "decorator", at: rangeOf(call.expression, script) }, ...peeled.safeguards] };
}
function streams(node, { source }) {
  return source.text.includes("text/event-stream") && node.getText(source).includes("text/event-stream");
}
function wrapping(node, depth = 0) {
  if (ts.isCallExpression(node)) return node;
  const held = ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  if (held === void 0 || !ts.isVariableDeclaration(held) || held.initializer === void 0 || depth > 4) return null;
  return wrapping(unwrap(held.initializer), depth + 1);
}
var handlerKeys = /^(?:handler|fn|handle|action|execute|resolve|run)$/;
var handlerNames = /handler|controller|route$|action$|^_?(?:get|post|put|patch|delete)(?:[A-Z_]|$)/i;
function handlerWithin(call) {
  const given = call.arguments.map((argument) => unwrap(argument));
  for (const argument of given) if (isFunction(argument) || ts.isIdentifier(argument) && functionOf(argument) !== null) return argument;
  for (const argument of given) {
    if (ts.isCallExpression(argument) && handlerWithin(argument) !== null) return argument;
    if (ts.isIdentifier(argument) && handlerNames.test(argument.text)) return argument;
    if (!ts.isObjectLiteralExpression(argument)) continue;
    for (const property of argument.properties) {
      const value = handlerKeys.test(keyOf(property.name) ?? "") ? memberValue(property) : null;
      if (value !== null && (isFunction(value) || ts.isIdentifier(value) || ts.isCallExpression(value))) return value;
    }
  }
  return null;
}
function wrapperValue(call, script) {
  let callee = unwrap(call.expression);
  if (ts.isPropertyAccessExpression(callee) && ts.isCallExpression(unwrap(callee.expression))) {
    for (let steps = 0; steps < 40; steps++) {
      if (ts.isPropertyAccessExpression(callee) || ts.isCallExpression(callee)) callee = unwrap(callee.expression);
      else break;
    }
  }
  const args = call.arguments.map((argument) => unwrap(argument)).filter((argument) => ts.isObjectLiteralExpression(argument) || ts.isStringLiteralLike(argument) || ts.isArrayLiteralExpression(argument));
  const made3 = valueOf(callee, script);
  const values = args.map((argument) => optionsValue(argument, script)).filter((value) => value.kind !== "map" || value.entries.length > 0);
  return values.length === 0 ? made3 : { kind: "call", callee: made3, args: values, named: [], at: rangeOf(call, script) };
}
function bareCall(call, script) {
  return { kind: "call", callee: valueOf(call.expression, script), args: call.arguments.map((argument) => optionsValue(unwrap(argument), script)), named: [], at: rangeOf(call, script) };
}
function optionsValue(node, script) {
  if (!ts.isObjectLiteralExpression(node)) return isFunction(node) ? { kind: "name", name: functionSymbol(node, script), at: rangeOf(node, script) } : valueOf(node, script);
  const entries = [];
  for (const property of node.properties.slice(0, 40)) {
    const key = keyOf(property.name);
    const value = memberValue(property);
    if (key === null || value === null || ts.isMethodDeclaration(value) || isFunction(value) || handlerKeys.test(key) && !ts.isStringLiteralLike(value) || ts.isObjectLiteralExpression(value)) continue;
    entries.push({ key: { kind: "literal", value: key, at: rangeOf(property.name ?? property, script) }, value: valueOf(value, script) });
  }
  return { kind: "map", entries, at: rangeOf(node, script) };
}

// src/extract/typescript/routes/next.ts
var framework6 = "next";
var verbs5 = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];
var extension = /\.[cm]?[jt]sx?$/;
function* nextRoutes(survey2, file) {
  const path = file.path.replace(extension, "");
  const handler = appPattern(path);
  const api = handler === null ? apiPattern(path) : null;
  if (handler !== null) yield* routeHandlers(handler, survey2);
  else if (api !== null) yield* apiRoutes(api, survey2, file);
  else if (/(?:^|\/)(?:middleware|proxy)$/.test(path)) yield* middleware(survey2);
  if (file.text.includes("use server")) yield* actions(survey2);
}
function appPattern(path) {
  const segments = path.split("/");
  if (segments.pop() !== "route") return null;
  const root = segments.findIndex((segment, at) => segment === "app" && !["app", "src", "pages"].includes(segments[at + 1] ?? ""));
  if (root < 0) return null;
  const inside = segments.slice(root + 1);
  if (inside.some((segment) => segment.startsWith("_") || segment.startsWith("node_modules"))) return null;
  return `/${inside.filter((segment) => !/^\(.*\)$|^@/.test(segment)).join("/")}`;
}
function apiPattern(path) {
  const inside = /(?:^|\/)pages\/(api(?:\/.+)?)$/.exec(path)?.[1];
  return inside === void 0 || /\.(?:test|spec|d)$/.test(inside) ? null : `/${inside.replace(/\/index$/, "")}`;
}
function* routeHandlers(pattern, survey2) {
  const exported = exportedBy(survey2);
  for (const verb of verbs5) {
    const found = exported.get(verb);
    if (found !== void 0) yield routeOf(pattern, [verb], found, survey2);
  }
}
function routeOf(pattern, methods, found, survey2) {
  const { handler, safeguards: safeguards3, transport } = peel(found, survey2);
  return { kind: "route", framework: framework6, methods, pattern: { kind: "literal", value: pattern, at: found.at }, transport, handler, safeguards: safeguards3, at: found.at };
}
function* apiRoutes(pattern, survey2, file) {
  const exported = exportedBy(survey2);
  const found = exported.get("default");
  if (found === void 0) yield* routeHandlers(pattern, survey2);
  if (found === void 0 || rendersPage(survey2, file)) return;
  const byVerb = verbTable(found, survey2);
  if (byVerb.length === 0) yield routeOf(pattern, methodsIn2(file.text), found, survey2);
  for (const { verb, ...rest } of byVerb) yield { kind: "route", framework: framework6, methods: [verb], pattern: { kind: "literal", value: pattern, at: rest.at }, ...rest };
}
function rendersPage({ imports }, { text }) {
  const answers2 = /\b(?:req|request|res|response|Request|Response|NextApi\w+)\b/.test(text);
  for (const from of imports.values()) {
    if (/^(?:react-router(?:-dom)?|vue|vue-router|@remix-run\/.*|gatsby|svelte)$/.test(from) || !answers2 && /^react(?:\/|$)/.test(from)) return true;
  }
  return false;
}
function verbTable({ node }, { script }) {
  if (node === null || !ts.isCallExpression(node)) return [];
  const table2 = node.arguments.map((argument) => unwrap(argument)).find((argument) => verbs5.some((verb) => memberOf(argument, verb) !== null || memberOf(argument, verb.toLowerCase()) !== null));
  if (table2 === void 0 || !ts.isObjectLiteralExpression(table2)) return [];
  const around2 = { what: valueOf(node.expression, script), how: "decorator", at: rangeOf(node.expression, script) };
  return table2.properties.flatMap((property) => {
    const verb = keyOf(property.name)?.toUpperCase() ?? "";
    const value = memberValue(property);
    if (!verbs5.includes(verb) || value === null) return [];
    const { handler, safeguards: safeguards3, transport } = peelNode(value, script, 0);
    return [{ verb, handler, safeguards: [around2, ...safeguards3], transport, at: rangeOf(property, script) }];
  });
}
function methodsIn2(text) {
  const found = /* @__PURE__ */ new Set();
  const head = text.slice(0, 1e5);
  for (const [, verb] of head.matchAll(/\bmethod\s{0,4}[!=]==?\s{0,4}['"`]([A-Z]{3,7})['"`]/g)) found.add(verb ?? "");
  for (const [, verb] of head.matchAll(/['"`]([A-Z]{3,7})['"`]\s{0,4}[!=]==?\s{0,4}(?:req|request)\.method\b/g)) found.add(verb ?? "");
  if (/\bswitch\s?\(\s{0,4}(?:\w+\.)?method\b/.test(head)) for (const [, verb] of head.matchAll(/\bcase\s{1,4}['"`]([A-Z]{3,7})['"`]/g)) found.add(verb ?? "");
  const listed2 = /\[([^\]]{1,80})\]\.includes\(\s{0,20}(?:req|request)\.method\b/.exec(head)?.[1] ?? "";
  for (const [, verb] of listed2.matchAll(/['"`]([A-Z]{3,7})['"`]/g)) found.add(verb ?? "");
  const known = verbs5.filter((verb) => found.has(verb));
  return known.length > 0 && known.some((verb) => verb !== "OPTIONS" && verb !== "HEAD") ? known : ["*"];
}
function* middleware(survey2) {
  const exported = exportedBy(survey2);
  const found = exported.get("middleware") ?? exported.get("proxy") ?? exported.get("default");
  const matcher = matchersOf(exported.get("config"), survey2);
  if (found === void 0 || matcher === void 0 && !isNext2(survey2)) return;
  const { handler, safeguards: safeguards3 } = peel(found, survey2);
  const chain = [...safeguards3.map((each) => ({ ...each, how: "middleware" })), { what: handler, how: "middleware", at: found.at }];
  yield { kind: "use", framework: framework6, chain, ...matcher && { only: matcher }, at: found.at };
}
function isNext2({ imports, script }) {
  for (const from of imports.values()) if (/^(?:next(?:\/|-auth|-intl|$)|@clerk\/nextjs|@auth0\/nextjs|@kinde-oss\/kinde-auth-nextjs|@supabase\/auth-helpers-nextjs)/.test(from)) return true;
  return /from\s{0,4}['"]next-auth\/middleware['"]/.test(script.source.text);
}
function matchersOf(config, { script }) {
  const node = config?.node;
  const given = node === null || node === void 0 ? null : memberValue(memberOf(node, "matcher"));
  if (given === null || ts.isMethodDeclaration(given)) return void 0;
  const value = valueOf(given, script);
  return (value.kind === "list" ? value.items : [value]).map((item) => item.kind === "map" ? item.entries.find(({ key }) => key.kind === "literal" && key.value === "source")?.value ?? item : item);
}
function* actions(survey2) {
  const { script } = survey2;
  if (isServer(script.source.statements[0])) {
    for (const found of exportedBy(survey2).values()) {
      if (found.node !== null && isAction(found.node)) yield action(found.name, peel(found, survey2), found.at);
    }
    return;
  }
  for (const node of survey2.functions) {
    if (node.body === void 0 || !ts.isBlock(node.body) || !isServer(node.body.statements[0])) continue;
    yield action(symbolOf(node) || "inline", peelNode(node, script, 0), rangeOf(node.name ?? node, script));
  }
}
function isServer(statement) {
  return statement !== void 0 && ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression) && statement.expression.text === "use server";
}
function isAction(node) {
  return isFunction(node) || ts.isCallExpression(node) || ts.isIdentifier(node);
}
function action(name, { handler, safeguards: safeguards3, transport }, at) {
  return { kind: "route", framework: framework6, methods: ["POST"], pattern: { kind: "literal", value: `(action) ${name}`, at }, transport, handler, safeguards: safeguards3, at };
}

// src/extract/typescript/routes/index.ts
var frameworks = [expressRoutes, koaRoutes, honoRoutes, fastifyRoutes, nestRoutes, nextRoutes, httpRoutes];
function* extractRoutes(document, file) {
  for (const survey2 of surveys(document)) {
    for (const framework7 of frameworks) yield* framework7(survey2, file);
    yield* guards(survey2);
  }
}

// src/extract/typescript/tls.ts
var options = /* @__PURE__ */ new Map([
  ["rejectUnauthorized", "falsy"],
  ["strictSSL", "falsy"],
  ["sslValidate", "falsy"],
  ["trustServerCertificate", "truthy"],
  ["tlsAllowInvalidCertificates", "truthy"],
  ["tlsAllowInvalidHostnames", "truthy"],
  ["tlsInsecure", "truthy"]
]);
function* extractTls(document) {
  for (const survey2 of surveys(document)) {
    for (const object of survey2.objects) for (const property of object.properties) yield* fromProperty(property, survey2);
    for (const assignment of survey2.assignments) yield* fromAssignment(assignment, survey2);
  }
}
function* fromProperty(property, { script }) {
  const option2 = keyOf(property.name);
  const offWhen = option2 === null ? void 0 : options.get(option2);
  if (option2 === null || offWhen === void 0 && option2 !== "checkServerIdentity") return;
  const held = memberValue(property);
  if (held === null) return;
  const place = { at: rangeOf(property, script), guards: guardsOf(property, script) };
  if (option2 === "checkServerIdentity") {
    if (isFunction(held) && acceptsAll(held) && isOfTls(property.parent)) yield { kind: "tls-verify", option: option2, value: { kind: "literal", value: false, at: place.at }, offWhen: "always", ...place };
    return;
  }
  if (offWhen !== void 0 && !ts.isMethodDeclaration(held)) yield { kind: "tls-verify", option: option2, value: valueOf(held, script), offWhen, ...place };
}
var tlsPlace = /tls|ssl|https?|secure|agent|socket|connect|request|axios|fetch|got$|options?$|default/i;
function isOfTls(options2) {
  let at = options2.parent;
  while (ts.isConditionalExpression(at) || ts.isParenthesizedExpression(at) || ts.isSpreadAssignment(at) || ts.isBinaryExpression(at) || ts.isAsExpression(at) || ts.isObjectLiteralExpression(at)) at = at.parent;
  if (ts.isPropertyAssignment(at)) return tlsPlace.test((keyOf(at.name) ?? "").replace(/^(?:redis|db|database|client|cluster)_?options$/i, ""));
  return !(ts.isCallExpression(at) || ts.isNewExpression(at)) || tlsPlace.test(dottedName(at.expression));
}
function acceptsAll(check) {
  const { body } = check;
  if (body === void 0) return false;
  if (!ts.isBlock(body)) return isNothing2(unwrap(body));
  return body.statements.every((statement) => ts.isReturnStatement(statement) && (statement.expression === void 0 || isNothing2(unwrap(statement.expression))));
}
function isNothing2(node) {
  return node.kind === ts.SyntaxKind.NullKeyword || ts.isIdentifier(node) && node.text === "undefined" || ts.isVoidExpression(node) || ts.isObjectLiteralExpression(node) && node.properties.length === 0 || node.kind === ts.SyntaxKind.TrueKeyword;
}
function* fromAssignment(assignment, { script }) {
  const option2 = accessedKey(assignment.left);
  const offWhen = option2 === null ? void 0 : options.get(option2);
  if (option2 === null || offWhen === void 0 && option2 !== "NODE_TLS_REJECT_UNAUTHORIZED") return;
  const place = { at: rangeOf(assignment, script), guards: guardsOf(assignment, script) };
  if (option2 === "NODE_TLS_REJECT_UNAUTHORIZED") {
    const value = valueOf(assignment.right, script);
    const off = value.kind === "literal" && String(value.value) === "0";
    if (dottedName(assignment.left) === "process.env.NODE_TLS_REJECT_UNAUTHORIZED" && off) yield { kind: "tls-verify", option: option2, value, offWhen: "always", ...place };
    return;
  }
  if (offWhen !== void 0) yield { kind: "tls-verify", option: option2, value: valueOf(assignment.right, script), offWhen, ...place };
}

// src/extract/typescript/index.ts
var extract = {
  module: [extractModule],
  environment: [extractEnvironment, extractRefusals],
  dotenv: [extractDotenv],
  cors: [extractCors],
  authentication: [extractCredentialUse, extractGates],
  credentials: [extractCredentials],
  tls: [extractTls],
  debug: [extractDebug],
  routes: [extractRoutes]
};
var exact = /* @__PURE__ */ new Set(["dotenv", "cors", "tls", "debug"]);
var typescriptExtractors = typescriptTriggers.map((topic) => {
  const words = exact.has(topic.topic) ? anyOf(topic.triggers) : null;
  return {
    ...topic,
    *extract(document, file) {
      if (words !== null && !words.test(file.text)) return;
      for (const step of extract[topic.topic]) yield* step(document, file);
    }
  };
});
export {
  typescriptExtractors
};
