import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  anyOf,
  isStaticPath,
  overviewOf,
  typescriptTriggers
} from "./chunk-OHE63VPM.js";
import "./chunk-Y7BNEQZ6.js";
import {
  ts
} from "./chunk-UPRSSJFK.js";
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
  const own = keyOf(node.name);
  if (own !== null) return own;
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
  if (!node.elements.some(ts.isSpreadElement)) return { kind: "list", items: node.elements.map((element) => reading.read(element, depth + 1)), at };
  const parts = [];
  let items = [];
  for (const element of node.elements) {
    if (ts.isSpreadElement(element)) {
      if (items.length > 0) parts.push({ kind: "list", items, at });
      items = [];
      parts.push(reading.read(element.expression, depth + 1));
    } else items.push(reading.read(element, depth + 1));
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
  const names = /* @__PURE__ */ new Map();
  const top = ts.isSourceFile(scope);
  if (ts.isBlock(scope) || ts.isSourceFile(scope) || ts.isModuleBlock(scope)) for (const statement of scope.statements) declareStatement(statement, names, top);
  if (ts.isCaseBlock(scope)) for (const clause of scope.clauses) for (const statement of clause.statements) declareStatement(statement, names, false);
  if (ts.isCatchClause(scope) && scope.variableDeclaration !== void 0) bind(scope.variableDeclaration.name, names, "other", scope.variableDeclaration);
  if (ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)) {
    const { initializer } = scope;
    if (initializer !== void 0 && ts.isVariableDeclarationList(initializer)) for (const variable of initializer.declarations) bind(variable.name, names, "other", variable);
  }
  if (isFunction(scope)) {
    for (const parameter of scope.parameters) bind(parameter.name, names, "parameter", parameter);
    if (scope.body !== void 0) hoist(scope.body, names, false);
  }
  if (top) hoist(scope, names, true);
  return names;
}
function declareStatement(statement, names, top) {
  if (ts.isVariableStatement(statement)) {
    for (const variable of statement.declarationList.declarations) bind(variable.name, names, top ? "module" : "variable", variable);
  } else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name !== void 0) {
    const kind = ts.isFunctionDeclaration(statement) ? "function" : "class";
    names.set(statement.name.text, { kind: top ? "module" : kind, node: statement });
  } else if (ts.isEnumDeclaration(statement)) {
    names.set(statement.name.text, { kind: top ? "module" : "other", node: statement });
  } else if (ts.isImportDeclaration(statement)) {
    declareImport(statement, names);
  } else if (ts.isImportEqualsDeclaration(statement)) {
    names.set(statement.name.text, { kind: "module", node: statement });
  }
}
function declareImport(statement, names) {
  const clause = statement.importClause;
  if (clause?.name !== void 0) names.set(clause.name.text, { kind: "module", node: clause });
  const bindings2 = clause?.namedBindings;
  if (bindings2 === void 0) return;
  if (ts.isNamespaceImport(bindings2)) names.set(bindings2.name.text, { kind: "module", node: bindings2 });
  else for (const element of bindings2.elements) names.set(element.name.text, { kind: "module", node: element });
}
function bind(name, names, kind, node, depth = 0) {
  if (ts.isIdentifier(name)) {
    names.set(name.text, { kind, node });
    return;
  }
  if (depth > 8) return;
  for (const element of name.elements) if (ts.isBindingElement(element)) bind(element.name, names, kind, element, depth + 1);
}
function hoist(body, names, top) {
  const stack = [body];
  for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
    if (node !== body && (isFunction(node) || ts.isClassLike(node) || ts.isTypeNode(node))) continue;
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0) {
      for (const variable of node.declarations) if (ts.isIdentifier(variable.name) && !names.has(variable.name.text)) bind(variable.name, names, top ? "module" : "variable", variable);
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
  else for (const element of namedBindings.elements) found.imports.set(element.name.text, from);
}
function noteRequire(node, found) {
  const from = node.initializer === void 0 ? null : requiredModule(node.initializer);
  if (from === null) return;
  if (ts.isIdentifier(node.name)) found.imports.set(node.name.text, from);
  else for (const element of node.name.elements) if (ts.isBindingElement(element) && ts.isIdentifier(element.name)) found.imports.set(element.name.text, from);
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
  const key = accessedKey(node);
  if (key !== null) return isEnvironment(node.expression, script) ? key : null;
  if (!ts.isIdentifier(node)) return null;
  const declaration = declarationOf(node)?.node;
  if (declaration === void 0) return null;
  if (ts.isImportSpecifier(declaration)) return staticModules.has(survey(script).imports.get(node.text) ?? "") ? (declaration.propertyName ?? declaration.name).text : null;
  return null;
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
  const names = new Set(required2 !== null && ts.isArrayLiteralExpression(required2) ? required2.elements.map((element) => stringOf(element)) : []);
  const fields2 = [];
  for (const property of properties.properties) {
    const name = keyOf(property.name);
    const value = memberValue(property);
    if (name === null || value === null || ts.isMethodDeclaration(value)) continue;
    const fallback = memberValue(memberOf(value, "default"));
    const cast = casts.get((stringOf(memberValue(memberOf(value, "type")) ?? void 0) ?? "").toLowerCase());
    fields2.push({ name, at: property, required: names.has(name), transforms: [], ...fallback !== null && !ts.isMethodDeclaration(fallback) && { fallback }, ...cast && { cast } });
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
    const own = memberValue(memberOf(options2, "default"));
    if (own !== null && !ts.isMethodDeclaration(own)) fallback ??= own;
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
  const own = runtime !== null && ts.isObjectLiteralExpression(runtime) ? renamed(fields2, runtime) : fields2;
  return { fields: own, shape: "plain" };
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
    const parameter = transform.parameters[0];
    value = applied(transform, parameter === void 0 ? [] : [[parameter, value]], reading, depth);
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
  const parameter = inner.parameters[0];
  return applied(inner, parameter === void 0 ? [] : [[parameter, item]], reading, depth + 1);
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
  const { test, holds, equals } = condition;
  const value = reading.read(test, depth);
  const at = rangeOf(test, reading.script);
  if (equals !== void 0) return { kind: "compare", op: "==", left: value, right: reading.read(equals, depth), at };
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
    const guards = conditionsOf(change, enclosingBlock(node)).map((condition) => conditionValue(condition, reading, depth + 1));
    const assigned2 = reading.read(change.right, depth + 1);
    const test = guards.length > 1 ? { kind: "and", parts: guards, at: assigned2.at } : guards[0];
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
  const inner = unwrap(node);
  if (depth > 4) return false;
  if (ts.isIdentifier(inner)) {
    const declared3 = declarationOf(inner)?.node;
    if (declared3 === void 0) return false;
    if (ts.isVariableDeclaration(declared3)) return declared3.initializer !== void 0 && isRequestOrigin(declared3.initializer, depth + 1);
    if (!ts.isBindingElement(declared3)) return false;
    const { parent } = declared3.parent;
    return (declared3.propertyName ?? declared3.name).getText() === "origin" && ts.isVariableDeclaration(parent) && parent.initializer !== void 0 && /headers?$/.test(accessedKey(unwrap(parent.initializer)) ?? "");
  }
  if (ts.isBinaryExpression(inner)) return isRequestOrigin(inner.left, depth + 1);
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
  const answers = callback === null ? [] : callbackAnswers(check, callback);
  const given = answers.length > 0 ? answers : returnsOf(check).map(({ expression }) => expression);
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
  const others = conditions.flatMap((condition) => apartFromOrigin(condition, isOrigin));
  const guards = others.map((condition) => conditionValue(condition, readingOf(script), 0));
  if (guards.some((guard) => dependsOnRequest(guard, 0))) return null;
  const list = others.map((condition) => listedWildcard(condition, script)).find((origins) => origins !== null);
  if (list !== void 0 && list !== null) return { reflects: false, listed: list, guards: [] };
  const at = rangeOf(answer, script);
  const tests = guards.filter((guard) => guard.kind !== "opaque" && !isEnvironmentTest(guard));
  if (tests.length === 0) return { reflects: true, guards };
  return { reflects: false, tests: { kind: "and", parts: [...tests, { kind: "literal", value: true, at }], at }, guards: guards.filter((guard) => !tests.includes(guard)) };
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
  const equals = operator === ts.SyntaxKind.EqualsEqualsEqualsToken || operator === ts.SyntaxKind.EqualsEqualsToken;
  const differs = operator === ts.SyntaxKind.ExclamationEqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken;
  if (right === "-1" || right === "undefined" || right === "null" || right === "false") return equals;
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
    const credential2 = isGate(gate) || comparesRequest(test) ? bypassedCheck(test) : null;
    if (credential2 !== null) yield { kind: "empty-credential-opens", credential: credential2, guards: guardsOf(branch, script), ...place };
    const skipped = isGate(gate) ? switchedCheck(test) : null;
    if (skipped !== null) yield { kind: "auth-switch", test: negated(skipped), ...place };
    return;
  }
  const required2 = requiredCredential(branch, test, gate);
  if (required2 !== null) yield { kind: "empty-credential-opens", credential: required2, guards: guardsOf(branch, script), ...place };
  if (!opening) return;
  const credential = emptyTest(test);
  if (credential !== null) yield { kind: "empty-credential-opens", credential, guards: guardsOf(branch, script), ...place };
  else if (namesSwitch(test)) yield { kind: "auth-switch", test, ...place };
}
function checksInside(branch, gate) {
  const text = branch.thenStatement.getText();
  return text.length < 4e3 && (refusal.test(text) || isGate(gate) && /\bthrow\b|return false|next\(/.test(text));
}
function requiredCredential(branch, test, gate) {
  const asked = test.kind === "call" && test.args.length === 1 && test.args[0] !== void 0 ? test.args[0] : sized(positive(test));
  if (!isCredential(asked)) return null;
  const { thenStatement, elseStatement } = branch;
  const text = thenStatement.getText().slice(0, 4e3);
  const checks = refusal.test(text) && /req|header|auth|token|key|password/i.test(text.replace(/\b40[13]\b|unauthori[sz]ed|forbidden/gi, ""));
  if (!checks && !refusesInside(thenStatement)) return null;
  if (elseStatement !== void 0) return letsIn(elseStatement, gate) ? asked : null;
  return checks && !leavesAlways(thenStatement) && !refusesAfter(branch) ? asked : null;
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
    const answers = ts.isBlock(gate.body) ? gate.body.statements.flatMap((statement) => ts.isReturnStatement(statement) && statement.expression !== void 0 ? [statement.expression] : []) : [gate.body];
    for (const answer of answers) {
      const value = valueOf(answer, script);
      const credential = value.kind === "or" && !value.nullish && value.parts.length > 1 ? emptyTest(value) : null;
      const compares = value.kind === "or" && value.parts.some((part) => part.kind === "compare" || part.kind === "call");
      if (credential !== null && compares) yield { kind: "empty-credential-opens", credential, symbol: symbolOf(answer), guards: guardsOf(answer, script), at: rangeOf(answer, script) };
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
  return test.kind === "and" ? test.parts.find((part) => namesSwitch(part) && turnsOn(part)) ?? null : null;
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
      if (namesSwitch(test) && turnsOn(test)) yield { kind: "auth-switch", test: negated(test), symbol: symbolOf(call), at: rangeOf(condition.test, script) };
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
    if (written !== null && !isRequestHeader(call, survey2, file)) yield* facts(call, written, credentialsNear(call, survey2), "header", script);
  }
  for (const object of survey2.objects) yield* fromObject(object, survey2, file);
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
  if (/^\w*headers$/i.test(dottedName(on)) && !serves(imports, file)) return true;
  const root = ts.isNewExpression(on) ? lastName(on.expression) : "";
  return root === "HttpHeaders" || imports.get(dottedName(on).split(".")[0] ?? "") === "axios";
}
function* facts(node, written, credentials, by, script) {
  const base = { kind: "cors", by, at: rangeOf(node, script), originsAt: rangeOf(written, script), ...credentials && { credentials } };
  for (const leaf of leaves2(written)) {
    const guards = guardsOf(leaf, script);
    if (!isRequestOrigin(leaf)) {
      const granted2 = stringOf(leaf) === "*" ? grant(leaf, script.source, isRequestOrigin, script) : null;
      if (stringOf(leaf) !== "*") yield { ...base, origins: valueOf(leaf, script), guards };
      else if (granted2 !== null) yield granted2.listed === void 0 ? { ...base, origins: valueOf(leaf, script), guards } : { ...base, origins: granted2.listed, guards: granted2.guards };
      continue;
    }
    const granted = grant(leaf, script.source, isRequestOrigin, script);
    const origins = granted?.listed ?? granted?.tests;
    if (granted !== null) yield { ...base, guards: granted.guards, ...granted.reflects && { reflects: true }, ...origins && { origins } };
    else yield { ...base, defaultOrigins: "none", guards };
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
  ["koa-cors", ["koa-cors", "*"]],
  ["koa2-cors", ["koa-cors", "*"]],
  ["kcors", ["koa-cors", "reflect"]],
  ["hono/cors", ["hono-cors", "*"]],
  ["@elysiajs/cors", ["elysia-cors", "reflect"]],
  ["@fastify/cors", ["fastify-cors", "*"]],
  ["fastify-cors", ["fastify-cors", "*"]],
  ["micro-cors", ["micro-cors", "*"]],
  ["nextjs-cors", ["nextjs-cors", "*"]],
  ["@middy/http-cors", ["middy-cors", "none"]],
  ["restify-cors-middleware2", ["restify-cors", "none"]]
]);
function calledPolicy(call, { imports }) {
  const callee = unwrap(call.expression);
  const name = dottedName(callee).replace(/\.default$/, "");
  const from = ts.isCallExpression(callee) ? requiredModule(callee) : imports.get(name);
  const known = from === void 0 || from === null ? void 0 : packages.get(from);
  if (known === void 0 || known[0] === "fastify-cors" && name === "") {
    if (name === "handleCors" || /^(?:\w+\.)?appendCorsHeaders$/.test(name)) return { by: "h3", node: call, options: call.arguments[1], defaultOrigins: "*" };
    return null;
  }
  return { by: known[0], node: call, options: call.arguments[known[0] === "nextjs-cors" ? 2 : 0], defaultOrigins: known[1] };
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
  const declared3 = declarationOf(inner)?.node;
  if (declared3 === void 0 || !ts.isVariableDeclaration(declared3) || declared3.initializer === void 0) return inner;
  const target = resolved(declared3.initializer, depth + 1);
  return ts.isObjectLiteralExpression(target) || isFunction(target) ? target : inner;
}
function* corsFacts(policy, script) {
  const { by, node, defaultOrigins } = policy;
  const guards = guardsOf(node, script);
  const base = { kind: "cors", by, at: rangeOf(node, script), guards };
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
  for (const { reflects, listed, tests, guards } of grants) {
    const origins = listed ?? tests;
    yield { ...base, guards: [...base.guards, ...guards], ...reflects && { reflects }, ...origins && { origins } };
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
  const declared3 = declarationOf(inner)?.node;
  if (declared3 !== void 0 && ts.isVariableDeclaration(declared3) && declared3.initializer !== void 0) return isServerCookies(declared3.initializer, imports);
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
    for (const option of options2 ?? []) yield* fromOptions(given, option, name, survey2);
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
function* fromOptions(given, option, name, survey2) {
  for (const argument of given) {
    const held = memberValue(memberOf(unwrap(argument), option));
    if (held === null || ts.isMethodDeclaration(held)) continue;
    if (ts.isArrayLiteralExpression(held)) for (const item of held.elements) yield* fact(item, name, survey2);
    else if (option === "users" && ts.isObjectLiteralExpression(held)) {
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
    for (const element of variable.name.elements) {
      const name = destructuredVariable(element, script);
      if (name === null) continue;
      const fallback = element.initializer && valueOf(element.initializer, script);
      yield { kind: "env-read", name, required: false, inFunction: enclosingFunction(variable) !== null, at: rangeOf(element, script), ...fallback && { fallback } };
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
    yield* constants(survey2, file);
    yield* members(survey2, file);
  }
}
function made(name, how, value, node, script) {
  return { kind: "credential-default", name, value, how, guards: guardsOf(node, script), at: rangeOf(node, script) };
}
function* fallbacks({ script, defaults }) {
  for (const node of defaults) {
    if (ts.isBinaryExpression(node)) {
      if (isInsideChain(node) || !(ts.isIdentifier(unwrap(node.left)) || secretText.test(node.left.getText()))) continue;
      const value = valueOf(node, script);
      const name = fallbackName(value);
      if (name !== null) yield made(name.name, name.how, value, node, script);
    } else if (ts.isBindingElement(node) && node.initializer !== void 0) {
      const name = destructuredVariable(node, script);
      if (name === null || !isSecretName(name)) continue;
      const at = rangeOf(node, script);
      yield made(name, "env-fallback", { kind: "or", parts: [{ kind: "env", name, at }, valueOf(node.initializer, script)], nullish: true, at }, node, script);
    }
  }
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
    if (!/^(?:get|as[A-Z]\w*)$/.test(lastName(call.expression))) continue;
    const value = valueOf(call, script);
    if (value.kind === "env" && value.fallback !== void 0 && !isNothing(value.fallback) && isSecretName(value.name)) yield made(value.name, "env-fallback", value, call, script);
  }
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
      if (name !== null) yield made(name, "constant", plainText(value), property, survey2.script);
    }
  }
}
function memberName(object, key, survey2, isConfiguration) {
  const keys = [];
  let up = object.parent;
  while (ts.isPropertyAssignment(up) || ts.isArrayLiteralExpression(up) || ts.isObjectLiteralExpression(up) || ts.isParenthesizedExpression(up) || ts.isAsExpression(up) || ts.isSatisfiesExpression(up)) {
    if (ts.isPropertyAssignment(up)) keys.unshift(keyOf(up.name) ?? "");
    up = up.parent;
  }
  const path = genericKeys.test(key) ? [...keys.slice(-1), key].join("_") : key;
  if (ts.isCallExpression(up) || ts.isNewExpression(up)) return argumentName(up, object, path, key, survey2);
  const holder = ts.isVariableDeclaration(up) ? keyOf(up.name) ?? "" : ts.isBinaryExpression(up) ? dottedName(up.left) : "";
  if (ts.isReturnStatement(up) || ts.isArrowFunction(up)) return isConfiguration ? path : null;
  if (/placeholder|insecure|weak|forbidden|blocked|banned|known|example|sample|test|mock|fake|dummy|label|message|text|title/i.test(holder)) return null;
  if (/^users?$|accounts?$|admins?$/i.test(holder) && /pass/i.test(key)) return isAdministrator(object) ? "admin_password" : null;
  const isSettings = isConfiguration || objectName.test(holder) || keys.some((part) => objectName.test(part));
  if (!isSettings || enclosingFunction(object) !== null && !isConfiguration) return null;
  return genericKeys.test(key) && keys.length === 0 && holder !== "" && holder !== "module.exports" ? `${holder.split(".").pop() ?? ""}_${key}` : path;
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
  return clause.elements.map((element) => ({ exported: element.name.text, local: (element.propertyName ?? element.name).text, at: rangeOf(element, script), ...from }));
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
  return name.elements.flatMap((element) => ts.isBindingElement(element) ? boundNames(element.name, depth + 1) : []);
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
    for (const element of bindings2.elements) {
      const typeOnly = (type || element.isTypeOnly) && { typeOnly: true };
      found.push({ from, imported: (element.propertyName ?? element.name).text, local: element.name.text, at: rangeOf(element, script), ...typeOnly });
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
  for (const element of variable.name.elements) {
    if (!ts.isBindingElement(element) || !ts.isIdentifier(element.name)) continue;
    const imported2 = keyOf(element.propertyName ?? element.name);
    if (imported2 !== null && member2 === null) found.push({ from, imported: imported2, local: element.name.text, at: rangeOf(element, script), ...optional });
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
  const guards = guardsOf(variable, script);
  const annotation = variable.type === void 0 ? void 0 : { annotation: variable.type.getText(script.source).slice(0, 200) };
  if (ts.isIdentifier(variable.name)) {
    const value = variable.initializer === void 0 ? null : valueOf(variable.initializer, script);
    if (value !== null) yield { name: variable.name.text, value, guards, at: rangeOf(variable, script), ...annotation };
    return;
  }
  for (const name of boundNames(variable.name)) {
    const value = ts.isBindingElement(name.parent) ? declaredValue(name.parent, script) : null;
    if (value !== null) yield { name: name.text, value, guards, at: rangeOf(name.parent, script) };
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
      params: node.parameters.map((parameter) => ({
        name: ts.isIdentifier(parameter.name) ? parameter.name.text : "",
        ...parameter.initializer && { fallback: valueOf(parameter.initializer, survey2.script) }
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
    const own = ts.isConstructorDeclaration(node) ? "constructor" : keyOf(node.name);
    return own === null ? null : `${owner}.${own}`;
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
    for (const exit of survey2.exits) if (ts.isThrowStatement(exit) || isExit(exit)) yield* fromExit(exit, survey2.script);
    for (const call of survey2.calls) yield* fromCall(call, survey2.script);
  }
}
function* fromExit(exit, script) {
  if (servesRequest(exit) || inCatch(exit)) return;
  const guards = guardsOf(exit, script);
  const last = guards[guards.length - 1];
  if (last !== void 0 && speaksOfSettings(last, 0) && !guards.some((guard) => asksCaller(guard, 0))) yield { kind: "refusal", guards, symbol: symbolOf(exit), at: rangeOf(exit, script) };
}
var requestParameters = /^_?(?:req|request|res|response|ctx|next|event|socket|client|message|msg|payload|interaction)$/;
function servesRequest(node) {
  for (let gate = enclosingFunction(node); gate !== null; gate = enclosingFunction(gate)) {
    if (gate.parameters.some((parameter) => requestParameters.test(keyOf(parameter.name) ?? ""))) return true;
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
  const option = keyOf(property.name);
  const offWhen = option === null ? void 0 : options.get(option);
  if (option === null || offWhen === void 0 && option !== "checkServerIdentity") return;
  const held = memberValue(property);
  if (held === null) return;
  const place = { at: rangeOf(property, script), guards: guardsOf(property, script) };
  if (option === "checkServerIdentity") {
    if (isFunction(held) && acceptsAll(held)) yield { kind: "tls-verify", option, value: { kind: "literal", value: false, at: place.at }, offWhen: "always", ...place };
    return;
  }
  if (offWhen !== void 0 && !ts.isMethodDeclaration(held)) yield { kind: "tls-verify", option, value: valueOf(held, script), offWhen, ...place };
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
  const option = accessedKey(assignment.left);
  const offWhen = option === null ? void 0 : options.get(option);
  if (option === null || offWhen === void 0 && option !== "NODE_TLS_REJECT_UNAUTHORIZED") return;
  const place = { at: rangeOf(assignment, script), guards: guardsOf(assignment, script) };
  if (option === "NODE_TLS_REJECT_UNAUTHORIZED") {
    const value = valueOf(assignment.right, script);
    const off = value.kind === "literal" && String(value.value) === "0";
    if (dottedName(assignment.left) === "process.env.NODE_TLS_REJECT_UNAUTHORIZED" && off) yield { kind: "tls-verify", option, value, offWhen: "always", ...place };
    return;
  }
  if (offWhen !== void 0) yield { kind: "tls-verify", option, value: valueOf(assignment.right, script), offWhen, ...place };
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
  debug: [extractDebug]
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
