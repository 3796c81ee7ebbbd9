import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  answerFacts,
  asksWho,
  bodyLimits,
  columns,
  confidential,
  cookieLibrary,
  dataflowOf,
  decides,
  developmentTest,
  encrypting,
  equalTo,
  extended,
  extractServerTemplates,
  gathered,
  gathersComplaints,
  givenBack,
  givenCode,
  handling,
  harmlessWhen,
  hashesTokens,
  healthFacts,
  inBrowser,
  isCleanup,
  isCredential,
  isCredentialField,
  isCredentialPlace,
  isCredentialSet,
  isGivenBack,
  isLiveName,
  isLiveType,
  isOfAnyVisitor,
  isOfPages,
  isOfPeople,
  isPersisting,
  isPlainType,
  isScheme,
  isStaticPath,
  isUsedIn,
  keepers,
  keepsWords,
  knowsSharedStore,
  limiters,
  localAddress,
  localAddressOf,
  lookUps,
  loopQueries,
  maker,
  matchedBy,
  mayLead,
  mayLimit,
  mayReadModelCalls,
  mayRunCompletions,
  metricFacts,
  migrations,
  mostLeads,
  mostPlaces,
  namesIn,
  ofTokens,
  overviewOf,
  persistLibrary,
  purposeOf,
  rootOf,
  saysHashed,
  saysOpen,
  saysWhy,
  secretWords,
  signedInUnproven,
  splitsFolders,
  startsProgram,
  storedValue,
  summary,
  takesUnsigned,
  truthOf,
  typescriptTriggers,
  withheld,
  withoutComments,
  withoutText,
  writtenColumns
} from "./chunk-BZCZMQEF.js";
import {
  Mark,
  componentFile,
  scriptFormats,
  someWithin,
  writtenAs
} from "./chunk-NR2PJG7T.js";
import {
  parseScripts,
  ts
} from "./chunk-EJ2JCWHO.js";
import "./chunk-VVXIB3GI.js";

// src/extract/typescript/syntax.ts
var { SyntaxKind } = ts;
var farthest = 1e3;
function kindTable(...kinds) {
  const table4 = new Uint8Array(512);
  for (const kind of kinds) table4[kind] = 1;
  return table4;
}
function rangeOf(node, script) {
  return { start: startOf(node, script.source) + script.offset, end: node.end + script.offset };
}
function startOf(node, source2) {
  const { text: text2 } = source2;
  let at = node.pos;
  let code = text2.charCodeAt(at);
  while (code === 32 || code === 10 || code === 13 || code === 9) code = text2.charCodeAt(++at);
  return at < node.end && plainStart[code] === 1 ? at : node.getStart(source2);
}
var plainStart = Uint8Array.from({ length: 128 }, (_, code) => /[\w$"'`(){}[\]!.,;:?&^~@+*%-]/.test(String.fromCharCode(code)) ? 1 : 0);
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
  return chained(node, 0) ?? "";
}
function chained(node, depth) {
  const inner = unwrap(node);
  if (depth >= 12) return null;
  if (inner.kind === SyntaxKind.Identifier) return inner.text;
  if (inner.kind === SyntaxKind.ThisKeyword) return "this";
  const key = accessedKey(inner);
  const on = key === null ? null : chained(inner.expression, depth + 1);
  return on === null ? null : `${on}.${key ?? ""}`;
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
function keyOf(name3) {
  if (name3 === void 0) return null;
  if (ts.isIdentifier(name3) || ts.isStringLiteralLike(name3) || ts.isNumericLiteral(name3) || ts.isPrivateIdentifier(name3)) return name3.text;
  return ts.isComputedPropertyName(name3) ? stringOf(name3.expression) : null;
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
    const name3 = isFunction(up) || ts.isClassLike(up) ? nameOfScope(up) : null;
    if (name3 !== null) parts.unshift(name3);
  }
  return parts.slice(0, 4).join(".");
}
function nameOfScope(node) {
  if (ts.isConstructorDeclaration(node)) return "constructor";
  const own6 = keyOf(node.name);
  if (own6 !== null) return own6;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return keyOf(parent.name);
  if (ts.isBinaryExpression(parent) && parent.right === node) return lastName(parent.left) || null;
  return null;
}
function bodyOf(node) {
  return node.body;
}
function usesBehind(name3, text2) {
  const uses3 = text2.matchAll(new RegExp(String.raw`(?<![\w$.])${name3.replaceAll("$", String.raw`\$`)}(?![\w$])`, "g"));
  return [...uses3].slice(1).map(({ index }) => text2.slice(index + name3.length, index + name3.length + 20).trimStart());
}

// src/extract/typescript/functions.ts
function applied(node, given5, reading, depth) {
  const bound = new Map([...reading.bound, ...given5]);
  const made4 = functionValue(node, { ...reading, bound, read: (part, at) => reading.read(part, at, bound) }, depth);
  return made4.kind === "function" && made4.returns.length === 1 ? made4.returns[0] : made4;
}
function functionValue(node, reading, depth) {
  const at = rangeOf(node, reading.script);
  const returns2 = [];
  if (reading.open.has(node)) return { kind: "function", returns: returns2, at };
  reading.open.add(node);
  for (const { expression } of returnsOf(node).slice(0, 8)) returns2.push(reading.read(expression, depth + 1));
  reading.open.delete(node);
  return { kind: "function", returns: returns2, at };
}
function returnsOf(node) {
  const { body } = node;
  if (body === void 0) return [];
  if (!ts.isBlock(body)) return [{ expression: body, statement: body }];
  const found2 = [];
  const stack = [body];
  for (let at = stack.pop(); at !== void 0 && found2.length < 40; at = stack.pop()) {
    if (ts.isReturnStatement(at)) {
      if (at.expression !== void 0) found2.push({ expression: at.expression, statement: at });
    } else if (!isFunction(at) && !ts.isClassLike(at) && !ts.isExpressionStatement(at) && !ts.isVariableStatement(at)) {
      ts.forEachChild(at, (child) => void stack.push(child));
    }
  }
  return found2.sort((a, b) => a.expression.pos - b.expression.pos);
}

// src/extract/typescript/reading.ts
var deepest = 60;
var longest = 400;

// src/extract/typescript/composites.ts
function readObject(node, reading, depth) {
  const at = rangeOf(node, reading.script);
  if (node.properties.length > longest) return { kind: "opaque", why: "unsupported", at };
  const entries2 = [];
  for (const property of node.properties) {
    const entry2 = readProperty(property, reading, depth + 1);
    if (entry2 !== null) entries2.push(entry2);
  }
  return { kind: "map", entries: entries2, at };
}
function readProperty(property, reading, depth) {
  const at = rangeOf(property, reading.script);
  if (ts.isSpreadAssignment(property)) return { key: { kind: "opaque", why: "unsupported", name: "...", at }, value: reading.read(property.expression, depth) };
  const name3 = keyOf(property.name);
  const keyAt = property.name === void 0 ? at : rangeOf(property.name, reading.script);
  const computed2 = ts.isComputedPropertyName(property.name) ? reading.read(property.name.expression, depth) : null;
  const key = name3 === null ? computed2 ?? { kind: "opaque", why: "unsupported", at: keyAt } : { kind: "literal", value: name3, at: keyAt };
  if (ts.isPropertyAssignment(property)) return { key, value: reading.read(property.initializer, depth) };
  if (ts.isShorthandPropertyAssignment(property)) return { key, value: reading.read(property.name, depth) };
  if (ts.isSetAccessorDeclaration(property)) return null;
  return { key, value: ts.isGetAccessorDeclaration(property) ? onlyReturn(functionValue(property, reading, depth)) : functionValue(property, reading, depth) };
}
function onlyReturn(made4) {
  return made4.kind === "function" && made4.returns.length === 1 ? made4.returns[0] : made4;
}
function readArray(node, reading, depth) {
  const at = rangeOf(node, reading.script);
  if (node.elements.length > longest) return { kind: "opaque", why: "unsupported", at };
  if (!node.elements.some(ts.isSpreadElement)) return { kind: "list", items: node.elements.map((element2) => reading.read(element2, depth + 1)), at };
  const parts = [];
  let items2 = [];
  for (const element2 of node.elements) {
    if (ts.isSpreadElement(element2)) {
      if (items2.length > 0) parts.push({ kind: "list", items: items2, at });
      items2 = [];
      parts.push(reading.read(element2.expression, depth + 1));
    } else items2.push(reading.read(element2, depth + 1));
  }
  if (items2.length > 0) parts.push({ kind: "list", items: items2, at });
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
function declarationOf(name3) {
  if (name3 !== latest.name) latest = { name: name3, found: lookUp(name3) };
  return latest.found;
}
var latest = { name: null, found: null };
function lookUp(name3) {
  for (let up = name3.parent, steps = 0; up !== void 0 && steps < farthest; up = up.parent, steps++) {
    const found2 = table(up)?.get(name3.text);
    if (found2 !== void 0) return found2;
  }
  return null;
}
function table(node) {
  if (scopeKinds[node.kind] !== 1) return null;
  return node.emitNode ??= declare(node);
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
  if (ts.isBlock(scope) || ts.isSourceFile(scope) || ts.isModuleBlock(scope)) for (const statement2 of scope.statements) declareStatement(statement2, names2, top);
  if (ts.isCaseBlock(scope)) for (const clause2 of scope.clauses) for (const statement2 of clause2.statements) declareStatement(statement2, names2, false);
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
function declareStatement(statement2, names2, top) {
  if (ts.isVariableStatement(statement2)) {
    for (const variable of statement2.declarationList.declarations) bind(variable.name, names2, top ? "module" : "variable", variable);
  } else if ((ts.isFunctionDeclaration(statement2) || ts.isClassDeclaration(statement2)) && statement2.name !== void 0) {
    const kind = ts.isFunctionDeclaration(statement2) ? "function" : "class";
    names2.set(statement2.name.text, { kind: top ? "module" : kind, node: statement2 });
  } else if (ts.isEnumDeclaration(statement2)) {
    names2.set(statement2.name.text, { kind: top ? "module" : "other", node: statement2 });
  } else if (ts.isImportDeclaration(statement2)) {
    declareImport(statement2, names2);
  } else if (ts.isImportEqualsDeclaration(statement2)) {
    names2.set(statement2.name.text, { kind: "module", node: statement2 });
  }
}
function declareImport(statement2, names2) {
  const clause2 = statement2.importClause;
  if (clause2?.name !== void 0) names2.set(clause2.name.text, { kind: "module", node: clause2 });
  const bindings2 = clause2?.namedBindings;
  if (bindings2 === void 0) return;
  if (ts.isNamespaceImport(bindings2)) names2.set(bindings2.name.text, { kind: "module", node: bindings2 });
  else for (const element2 of bindings2.elements) names2.set(element2.name.text, { kind: "module", node: element2 });
}
function bind(name3, names2, kind, node, depth = 0) {
  if (ts.isIdentifier(name3)) {
    names2.set(name3.text, { kind, node });
    return;
  }
  if (depth > 8) return;
  for (const element2 of name3.elements) if (ts.isBindingElement(element2)) bind(element2.name, names2, kind, element2, depth + 1);
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
  const known2 = cache.get(script.source);
  if (known2 !== void 0) return known2;
  const made4 = walk(script);
  cache.set(script.source, made4);
  return made4;
}
function walk(script) {
  const found2 = {
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
  const push2 = (node) => void stack.push(node);
  for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
    const { kind } = node;
    if (kind >= SyntaxKind3.FirstTypeNode && kind <= SyntaxKind3.LastTypeNode) continue;
    if (kind === SyntaxKind3.InterfaceDeclaration || kind === SyntaxKind3.TypeAliasDeclaration) continue;
    sort(node, found2);
    const before = stack.length;
    ts.forEachChild(node, push2);
    reverse(stack, before);
  }
  return found2;
}
function reverse(stack, from) {
  for (let low = from, high = stack.length - 1; low < high; low++, high--) {
    const node = stack[low];
    stack[low] = stack[high];
    stack[high] = node;
  }
}
function sort(node, found2) {
  switch (node.kind) {
    case SyntaxKind3.CallExpression:
      return sortCall(node, found2);
    case SyntaxKind3.NewExpression:
      found2.news.push(node);
      return;
    case SyntaxKind3.PropertyAccessExpression:
    case SyntaxKind3.ElementAccessExpression:
      if (!ts.isCallExpression(node.parent) || node.parent.expression !== node) found2.accesses.push(node);
      return;
    case SyntaxKind3.BinaryExpression:
      return sortBinary(node, found2);
    case SyntaxKind3.ObjectLiteralExpression:
      found2.objects.push(node);
      return;
    case SyntaxKind3.VariableDeclaration:
      found2.variables.push(node);
      noteRequire(node, found2);
      return;
    case SyntaxKind3.BindingElement:
    case SyntaxKind3.Parameter:
    case SyntaxKind3.PropertyDeclaration:
      if (node.initializer !== void 0) found2.defaults.push(node);
      return;
    case SyntaxKind3.IfStatement:
      found2.ifs.push(node);
      return;
    case SyntaxKind3.ThrowStatement:
      found2.exits.push(node);
      return;
    case SyntaxKind3.Decorator:
      found2.decorators.push(node);
      return;
    case SyntaxKind3.ClassDeclaration:
    case SyntaxKind3.ClassExpression:
      found2.classes.push(node);
      return;
    case SyntaxKind3.PrefixUnaryExpression:
    case SyntaxKind3.PostfixUnaryExpression:
      return sortUnary(node, found2);
    case SyntaxKind3.ImportDeclaration:
      return noteImport(node, found2);
    case SyntaxKind3.ArrowFunction:
    case SyntaxKind3.FunctionExpression:
    case SyntaxKind3.FunctionDeclaration:
    case SyntaxKind3.MethodDeclaration:
    case SyntaxKind3.Constructor:
    case SyntaxKind3.GetAccessor:
      found2.functions.push(node);
      return;
    default:
  }
}
function sortCall(node, found2) {
  found2.calls.push(node);
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return;
  const { text: text2 } = expression.name;
  if (text2 === "exit" || text2 === "abort") found2.exits.push(node);
  if (mutators.has(text2)) noteMutation(text2 === "assign" ? node.arguments[0] : expression.expression, found2);
}
var mutators = /* @__PURE__ */ new Set(["push", "unshift", "splice", "pop", "shift", "set", "add", "delete", "assign", "sort", "reverse", "fill"]);
function noteMutation(node, found2) {
  let root = node;
  while (root !== void 0 && (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root) || ts.isNonNullExpression(root))) root = root.expression;
  if (root !== void 0 && ts.isIdentifier(root)) found2.mutated.add(root.text);
}
function sortBinary(node, found2) {
  const operator = node.operatorToken.kind;
  if (operator === SyntaxKind3.BarBarToken || operator === SyntaxKind3.QuestionQuestionToken) {
    found2.defaults.push(node);
    return;
  }
  if (operator < SyntaxKind3.FirstAssignment || operator > SyntaxKind3.LastAssignment) return;
  found2.assignments.push(node);
  if (ts.isIdentifier(node.left)) {
    const known2 = found2.reassigned.get(node.left.text);
    if (known2 === void 0) found2.reassigned.set(node.left.text, [node]);
    else if (known2.length > 0) known2.push(node);
  } else if (ts.isPropertyAccessExpression(node.left) || ts.isElementAccessExpression(node.left)) {
    noteMutation(node.left, found2);
  } else if (ts.isArrayLiteralExpression(node.left) || ts.isObjectLiteralExpression(node.left)) {
    untrack(node.left, found2, 0);
  }
}
function untrack(pattern, found2, depth) {
  if (ts.isIdentifier(pattern)) found2.reassigned.set(pattern.text, []);
  if (depth < 8) ts.forEachChild(pattern, (child) => untrack(child, found2, depth + 1));
}
function sortUnary(node, found2) {
  if (node.operator !== SyntaxKind3.PlusPlusToken && node.operator !== SyntaxKind3.MinusMinusToken) return;
  if (ts.isIdentifier(node.operand)) found2.reassigned.set(node.operand.text, []);
}
function noteImport(node, found2) {
  const { importClause, moduleSpecifier } = node;
  if (importClause === void 0 || !ts.isStringLiteral(moduleSpecifier)) return;
  const from = moduleSpecifier.text;
  if (importClause.name !== void 0) found2.imports.set(importClause.name.text, from);
  const { namedBindings } = importClause;
  if (namedBindings === void 0) return;
  if (ts.isNamespaceImport(namedBindings)) found2.imports.set(namedBindings.name.text, from);
  else for (const element2 of namedBindings.elements) found2.imports.set(element2.name.text, from);
}
function noteRequire(node, found2) {
  const from = node.initializer === void 0 ? null : requiredModule(node.initializer);
  if (from === null) return;
  if (ts.isIdentifier(node.name)) found2.imports.set(node.name.text, from);
  else for (const element2 of node.name.elements) if (ts.isBindingElement(element2) && ts.isIdentifier(element2.name)) found2.imports.set(element2.name.text, from);
}
function requiredModule(node) {
  let inner = unwrap(node);
  for (let depth = 0; depth < 6; depth++) {
    if (ts.isPropertyAccessExpression(inner)) inner = unwrap(inner.expression);
    else if (ts.isCallExpression(inner)) {
      const callee = unwrap(inner.expression);
      const first = inner.arguments[0];
      const isRequire = ts.isIdentifier(callee) && callee.text === "require" || callee.kind === SyntaxKind3.ImportKeyword;
      if (isRequire) return first === void 0 ? null : specifierOf(first);
      const helper = ts.isIdentifier(callee) && /^(?:_*interop\w*|__import\w*|tslib\w*)$/.test(callee.text);
      if (helper && first !== void 0) inner = unwrap(first);
      else inner = callee;
    } else return null;
  }
  return null;
}
function specifierOf(given5) {
  const node = unwrap(given5);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isCallExpression(node) || !/^(?:path\.)?(?:join|resolve)$/.test(dottedName(node.expression))) return null;
  const [from, ...parts] = node.arguments;
  if (from === void 0 || !ts.isIdentifier(from) || from.text !== "__dirname" || !parts.every((part) => ts.isStringLiteralLike(part))) return null;
  return `./${parts.map(({ text: text2 }) => text2.replace(/^\.?\//, "")).join("/")}`;
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
  const name3 = dottedName(inner);
  if (environments.has(name3)) return true;
  return /^(?:c|ctx|context)\.env$/.test(name3) && isParameter(inner);
}
function isImportMeta(node) {
  return ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword;
}
function isParameter(node) {
  const root = unwrap(node.expression);
  return ts.isIdentifier(root) && declarationOf(root)?.kind === "parameter";
}
function isEnvironmentName(name3, script, depth) {
  const declaration = declarationOf(name3);
  if (declaration === null) return false;
  const { node } = declaration;
  if (ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === "env") return environmentModules.has(survey(script).imports.get(name3.text) ?? "");
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
  const declared6 = on !== null && ts.isIdentifier(on) ? declarationOf(on)?.node : void 0;
  if (key === null || declared6 === void 0 || !ts.isVariableDeclaration(declared6) || declared6.initializer === void 0) return null;
  const held2 = memberValue(memberOf(unwrap(declared6.initializer), key));
  return held2 === null ? null : stringOf(held2);
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
  const name3 = lastName(call.expression);
  const on = receiver(call.expression);
  const first = call.arguments[0];
  const base2 = on !== null && ts.isCallExpression(on) ? schemaFields(on, script, depth + 1) : on !== null && ts.isIdentifier(on) ? schemaFields(on, script, depth + 1) : null;
  if (base2 !== null) {
    if (!adders.has(name3) || first === void 0) return base2;
    return [...base2, ...schemaFields(first, script, depth + 1) ?? []];
  }
  if (name3 === "Object" && first !== void 0 && lastName(receiver(call.expression) ?? first) !== "Type") return null;
  return makers.has(name3) && first !== void 0 ? schemaFields(first, script, depth + 1) : null;
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
    const name3 = keyOf(property.name);
    const value = memberValue(property);
    if (name3 === null || value === null || ts.isMethodDeclaration(value)) continue;
    fields2.push(field(name3, property, followed(value)));
  }
  return fields2;
}
function followed(value) {
  const node = ts.isIdentifier(value) ? declarationOf(value)?.node : void 0;
  return node !== void 0 && ts.isVariableDeclaration(node) && node.initializer !== void 0 ? unwrap(node.initializer) : value;
}
function jsonFields(node, properties) {
  const required3 = memberValue(memberOf(node, "required"));
  const names2 = new Set(required3 !== null && ts.isArrayLiteralExpression(required3) ? required3.elements.map((element2) => stringOf(element2)) : []);
  const fields2 = [];
  for (const property of properties.properties) {
    const name3 = keyOf(property.name);
    const value = memberValue(property);
    if (name3 === null || value === null || ts.isMethodDeclaration(value)) continue;
    const fallback = memberValue(memberOf(value, "default"));
    const cast = casts.get((stringOf(memberValue(memberOf(value, "type")) ?? void 0) ?? "").toLowerCase());
    fields2.push({ name: name3, at: property, required: names2.has(name3), transforms: [], ...fallback !== null && !ts.isMethodDeclaration(fallback) && { fallback }, ...cast && { cast } });
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
var known = /^(?:(?:z|zod|v|valibot|Type|t|yup|Joi|joi|s)\s*\.|(?:str|bool|num|port|url|email|host|json)\()/;
var lenient = /\bcoerce\s*\.\s*(?:boolean|string)|\bor\(|\bunion\(|\bany\(|\bunknown\(|\bundefined\b|\bcatch\(|\bpreprocess\(|\bstringbool\(|\bvoid\(|\bcustom\(/;
function field(name3, at, schema) {
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
    const method2 = lastName(inner.expression);
    const first = inner.arguments[0];
    if ((method2 === "default" || method2 === "prefault" || method2 === "catch") && first !== void 0) fallback ??= first;
    if (method2 === "optional" || method2 === "nullish") optional = true;
    if (method2 === "required") demanded = true;
    if (method2 === "transform" && first !== void 0 && isFunction(first)) transforms.unshift(first);
    if (method2 === "preprocess" && inner.arguments[1] !== void 0 && ts.isCallExpression(inner.arguments[1])) {
      inner = inner.arguments[1];
      continue;
    }
    cast = casts.get(method2.toLowerCase()) ?? cast;
    const options3 = first !== void 0 && ts.isObjectLiteralExpression(first) ? first : inner.arguments[1];
    const own6 = memberValue(memberOf(options3, "default"));
    if (own6 !== null && !ts.isMethodDeclaration(own6)) fallback ??= own6;
    const wrapped = method2 === "optional" && first !== void 0 && ts.isCallExpression(first);
    if (wrapped && inner.arguments[1] !== void 0) fallback ??= inner.arguments[1];
    inner = wrapped && first !== void 0 ? first : receiver(inner.expression);
  }
  const byDefault = !/^(?:joi|yup)\b/i.test(schema.getText().slice(0, 8));
  const text2 = schema.getText().slice(0, 500);
  const unsure = !known.test(text2) || lenient.test(text2);
  return { name: name3, at, required: (demanded || byDefault) && !optional && fallback === void 0, ...unsure && { unsure }, transforms, ...fallback && { fallback }, ...cast && { cast } };
}

// src/extract/typescript/schema.ts
function schemaRead(call, script) {
  const name3 = lastName(call.expression);
  const shape = shapes.get(name3);
  if (shape === void 0) return null;
  if (name3 === "createEnv") return t3Read(call, script);
  const schema = schemaArgument(call, name3);
  const source2 = name3 === "parse" && call.arguments.length === 2 ? call.arguments[1] : call.arguments[name3 === "cleanEnv" || receiver(call.expression) !== null ? 0 : 1];
  if (schema === null) return null;
  const fields2 = schemaFields(schema, script);
  if (fields2 === null || fields2.length === 0) return null;
  const fromEnvironment = source2 !== void 0 && isEnvironment(source2, script);
  if (fromEnvironment || name3 === "envSchema") return { fields: fields2, shape };
  if (source2 !== void 0 && ts.isObjectLiteralExpression(unwrap(source2))) return { fields: renamed(fields2, unwrap(source2)), shape };
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
function schemaArgument(call, name3) {
  if (name3 === "cleanEnv" || name3 === "parseEnv") return call.arguments[1] ?? null;
  if (name3 === "attempt") return call.arguments[1] ?? null;
  if (name3 === "envSchema") return memberValue(memberOf(call.arguments[0], "schema")) ?? null;
  if (call.arguments.length === 2 && name3 === "parse") return call.arguments[0] ?? null;
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
  const own6 = runtime !== null && ts.isObjectLiteralExpression(runtime) ? renamed(fields2, runtime) : fields2;
  return { fields: own6, shape: "plain" };
}
function renamed(fields2, source2) {
  return fields2.map((field2) => {
    const given5 = memberValue(memberOf(source2, field2.name));
    if (given5 === null || ts.isMethodDeclaration(given5)) return field2;
    return { ...field2, given: given5 };
  });
}
function configuredCall(node, reading, depth) {
  const read2 = schemaRead(node, reading.script);
  if (read2 !== null) return schemaValue(node, read2, reading, depth);
  return environmentVariableChain(node, reading, depth) ?? configService(node, reading, depth);
}
function schemaValue(node, { fields: fields2, shape }, reading, depth) {
  const at = rangeOf(node, reading.script);
  const entries2 = fields2.map((field2) => ({
    key: { kind: "literal", value: field2.name, at: rangeOf(field2.at, reading.script) },
    value: fieldRead(field2, reading, depth + 1)
  }));
  const map = { kind: "map", entries: entries2, at };
  if (shape === "plain") return map;
  return { kind: "map", at, entries: [{ key: { kind: "literal", value: shape, at }, value: map }, { key: { kind: "literal", value: "success", at }, value: { kind: "literal", value: true, at } }] };
}
function fieldRead(field2, reading, depth) {
  const at = rangeOf(field2.at, reading.script);
  const fallback = field2.fallback === void 0 ? void 0 : called(reading.read(field2.fallback, depth));
  let value = { kind: "env", name: field2.name, at, ...fallback && { fallback }, ...field2.cast && { cast: field2.cast } };
  if (field2.given !== void 0) {
    const given5 = reading.read(field2.given, depth);
    value = fallback === void 0 ? given5 : { kind: "or", parts: [given5, fallback], nullish: true, at };
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
    const name3 = lastName(inner.expression);
    if (name3 === "default") fallback = inner.arguments[0];
    if (name3 === "get") {
      const variable = stringOf(inner.arguments[0]);
      if (variable === null || ![...survey(reading.script).imports.values()].includes("env-var")) return null;
      const known2 = casts2.get(cast);
      return { kind: "env", name: variable, at: rangeOf(node, reading.script), ...fallback && { fallback: reading.read(fallback, depth + 1) }, ...known2 && { cast: known2 } };
    }
    inner = receiver(inner.expression);
  }
  return null;
}
function configService(node, reading, depth) {
  const name3 = lastName(node.expression);
  if (name3 !== "get" && name3 !== "getOrThrow") return null;
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
  const name3 = accessedKey(callee);
  if (name3 !== null && first !== void 0 && node.arguments.length === 1) {
    const on = callee.expression;
    if (name3 === "map") return { kind: "map-over", source: reading.read(on, depth + 1), element: readElement(first, reading, depth + 1), at };
    if (name3 === "includes" || name3 === "has") return { kind: "compare", op: "in", left: reading.read(first, depth + 1), right: reading.read(on, depth + 1), at };
    if (name3 === "test") return { kind: "compare", op: "matches", left: reading.read(first, depth + 1), right: reading.read(on, depth + 1), at };
    if (name3 === "freeze" && lastName(on) === "Object") return reading.read(first, depth + 1);
  }
  const required3 = first !== void 0 && ts.isCallExpression(first) && ts.isIdentifier(callee) && callee.text === "require" ? specifierOf(first) : null;
  if (required3 !== null) return { kind: "call", callee: reading.read(callee, depth + 1), args: [{ kind: "literal", value: required3, at }], named: [], at };
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
  const found2 = [];
  let child = node;
  for (let up = node.parent, steps = 0; up !== void 0 && child !== until && found2.length < most && steps < farthest; up = up.parent, steps++) {
    found2.push(...stepConditions(up, child));
    child = up;
  }
  return found2.reverse();
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
  if (ts.isBlock(up) || ts.isSourceFile(up)) return earlierExits(up, child);
  return [];
}
function earlierExits(block, child) {
  const exits3 = block.original ??= exitsOf(block.statements);
  const found2 = [];
  for (let at = exits3.length - 1; at >= 0 && found2.length < most; at--) {
    const exit = exits3[at];
    if (exit.end <= child.pos) found2.push(exit.condition);
  }
  return found2;
}
function exitsOf(statements2) {
  const found2 = [];
  for (const statement2 of statements2) {
    if (!ts.isIfStatement(statement2)) continue;
    const { expression: test2, thenStatement, elseStatement, end } = statement2;
    if (leaves(thenStatement)) {
      if (tells(test2, thenStatement)) found2.push({ end, condition: { test: test2, holds: false } });
    } else if (elseStatement !== void 0 && leaves(elseStatement) && tells(test2, elseStatement)) found2.push({ end, condition: { test: test2, holds: true } });
  }
  return found2;
}
function tells(test2, exit) {
  const last = ts.isBlock(exit) ? exit.statements[exit.statements.length - 1] : exit;
  const ends = last !== void 0 && (ts.isThrowStatement(last) || ts.isExpressionStatement(last) && isExit(last.expression));
  return !ends || /env|prod|dev/i.test(test2.getText().slice(0, 400));
}
function leaves(statement2) {
  const last = ts.isBlock(statement2) ? statement2.statements[statement2.statements.length - 1] : statement2;
  if (last === void 0) return false;
  if (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isContinueStatement(last) || ts.isBreakStatement(last)) return true;
  return ts.isExpressionStatement(last) && isExit(last.expression);
}
function isExit(node) {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return false;
  const { expression, name: name3 } = inner.expression;
  return ts.isIdentifier(expression) && (expression.text === "process" && (name3.text === "exit" || name3.text === "abort") || expression.text === "Deno" && name3.text === "exit");
}
function conditionValue(condition, reading, depth) {
  const { test: test2, holds, equals: equals2 } = condition;
  const value = reading.read(test2, depth);
  const at = rangeOf(test2, reading.script);
  if (equals2 !== void 0) return { kind: "compare", op: "==", left: value, right: reading.read(equals2, depth), at };
  if (holds) return value;
  return value.kind === "not" ? value.of : { kind: "not", of: value, at };
}

// src/extract/typescript/fields.ts
var tables = /* @__PURE__ */ new WeakMap();
function fieldValue(node, key) {
  let up = node.parent;
  while (up !== void 0 && !ts.isClassLike(up)) up = up.parent;
  if (up === void 0) return null;
  const known2 = tables.get(up) ?? fields(up);
  tables.set(up, known2);
  const values = known2.get(key);
  return values?.length === 1 ? values[0] : null;
}
function fields(node) {
  const found2 = /* @__PURE__ */ new Map();
  const add = (key, value) => {
    if (key === null) return;
    const known2 = found2.get(key);
    if (known2 === void 0) found2.set(key, [value]);
    else known2.push(value);
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
  return found2;
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
function member(on, name3, at) {
  if (on.kind === "map") {
    for (let last = on.entries.length - 1; last >= 0; last--) {
      const entry2 = on.entries[last];
      if (entry2.key.kind !== "literal") break;
      if (entry2.key.value === name3) return entry2.value;
    }
  }
  return { kind: "member", on, name: name3, at };
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
function readName(name3, reading, depth) {
  const at = rangeOf(name3, reading.script);
  const declaration = declarationOf(name3);
  if (declaration === null) return { kind: "name", name: name3.text, at };
  const { kind, node } = declaration;
  const bound = reading.bound.get(node);
  if (bound !== void 0) return bound;
  switch (kind) {
    case "module": {
      const variable = ts.isBindingElement(node) ? destructuredVariable(node, reading.script) : null;
      if (variable !== null) return readLocal(name3, node, reading, depth);
      return { kind: "name", name: name3.text, at };
    }
    case "parameter":
      return { kind: "opaque", why: requestNames.test(name3.text) ? "request" : "parameter", name: name3.text, at };
    case "variable":
      return readLocal(name3, node, reading, depth);
    case "function":
      return ts.isFunctionDeclaration(node) ? functionValue(node, reading, depth) : { kind: "opaque", why: "local", name: name3.text, at };
    case "class":
    case "other":
      return { kind: "opaque", why: "local", name: name3.text, at };
    default:
      return kind;
  }
}
function readLocal(name3, node, reading, depth) {
  const { script, open } = reading;
  const unknown = { kind: "opaque", why: "local", name: name3.text, at: rangeOf(name3, script) };
  if (open.has(node)) return unknown;
  const changes = survey(script).reassigned.get(name3.text);
  const changed = changes !== void 0 && !isConstant(node);
  open.add(node);
  const first = readDeclared(node, reading, depth + 1) ?? (changed ? { kind: "literal", value: null, at: unknown.at } : null);
  const isChanging = first !== null && (first.kind === "map" || first.kind === "list") && survey(script).mutated.has(name3.text);
  const value = isChanging ? null : first !== null && changed ? afterChanges(name3, node, first, changes, reading, depth) : first;
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
function afterChanges(name3, node, first, changes, reading, depth) {
  const home = enclosingFunction(node);
  if (changes.length === 0 || changes.length > 8) return null;
  let value = first;
  for (const change of changes) {
    if (declarationOf(change.left)?.node !== node) continue;
    const isPlain2 = change.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isExpressionStatement(change.parent);
    if (!isPlain2 || enclosingFunction(change) !== home || mayNotHappen(change, node)) return null;
    if (change.pos > name3.pos) continue;
    const guards2 = conditionsOf(change, enclosingBlock(node)).map((condition) => conditionValue(condition, reading, depth + 1));
    const assigned3 = reading.read(change.right, depth + 1);
    const test2 = guards2.length > 1 ? { kind: "and", parts: guards2, at: assigned3.at } : guards2[0];
    value = test2 === void 0 ? assigned3 : { kind: "conditional", test: test2, then: assigned3, otherwise: value, at: assigned3.at };
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
  const whole2 = variable === null ? readDeclared(node.parent.parent, reading, depth + 1) : null;
  const key = keyOf(node.propertyName ?? node.name);
  let value = variable === null ? null : { kind: "env", name: variable, at };
  if (whole2 !== null && ts.isObjectBindingPattern(node.parent) && key !== null) value = member(whole2, key, at);
  if (whole2 !== null && ts.isArrayBindingPattern(node.parent)) {
    value = indexed(whole2, { kind: "literal", value: node.parent.elements.indexOf(node), at }, at);
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
function optionValue(options3, key, script) {
  const found2 = memberOf(options3, key);
  if (found2 === null) return void 0;
  if (ts.isPropertyAssignment(found2)) return valueOf(found2.initializer, script);
  if (ts.isShorthandPropertyAssignment(found2)) return valueOf(found2.name, script);
  if (ts.isMethodDeclaration(found2)) return functionValue(found2, readingOf(script), 0);
  return { kind: "opaque", why: "unsupported", at: rangeOf(found2, script) };
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
      const made4 = inner;
      return { kind: "new", callee: reading.read(made4.expression, depth + 1), args: readArguments(made4.arguments ?? [], reading, depth), named: [], at };
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
    case SyntaxKind4.ImportKeyword:
      return { kind: "name", name: "require", at };
    default:
      return { kind: "opaque", why: "unsupported", at };
  }
}

// src/extract/typescript/routes/credentials-read.ts
var requests = /^(?:_?(?:req|request|ctx|context|c|event|socket|client|conn|connection|handshake|info|httpRequest|nextRequest|expressRequest|koaCtx|ws|http|evt|r)|\w+(?:Req|Request|Ctx|Context))$/;
function headerCredential(name3) {
  const lower = name3.toLowerCase();
  if (/(?:^|-)authorization(?:-|$)/.test(lower) || lower === "x-access-token" || lower === "x-auth-token" || lower === "auth-token" || lower === "token" || lower === "x-token") return "bearer";
  if (lower === "cookie") return "cookie";
  if (/signature|integrity|^x-hub|^x-line|hmac/.test(lower)) return "signature";
  return /api-?key|-key$|secret|token|^x-auth|^x-user|access-?key|^x-forwarded-user|^x-admin/.test(lower) ? "api-key" : null;
}
var deepest2 = 12;
var queryKeys = /^(?:\w*token|api_?key|key|secret|auth|access_?key|signature|sig|password)$/i;
function accessCredential(node) {
  if (isTarget(node) || isHandled(node)) return null;
  const key = accessedKey(node);
  if (key === null) return null;
  const on = unwrap(node.expression);
  const owner = lastName(on);
  if (owner === "headers" || owner === "header") return headerCredential(key);
  if (owner === "query" || owner === "searchParams") return fromRequest(on) && queryKeys.test(key) ? "query" : null;
  if (!isRequest(on) || /^sess(?:ion)?$/.test(key) && isOfAnyVisitor(accessedKey(node.parent) ?? "")) return null;
  return memberCredential(key) ?? (verdicts.test(key) && !isCalled(node) ? "user" : null);
}
var verdicts = /^(?:is)?(?:Auth|Authenticated|Authorized|LoggedIn|auth|authenticated|authorized|loggedIn)$/;
function isCalled(node) {
  return ts.isCallExpression(node.parent) && node.parent.expression === node;
}
function memberCredential(key) {
  if (/^(?:cookies?|signedCookies)$/.test(key)) return "cookie";
  if (/^(?:session|sess)$/.test(key)) return "session";
  if (/^(?:user|currentUser|auth|userI[dD]|user_id|userInfo|currentUserId|account|jwtPayload|accessToken|loginUser|admin|payload|token)$/.test(key)) return key === "token" ? "bearer" : "user";
  return null;
}
function isRequest(node, depth = 0) {
  if (depth > deepest2) return false;
  if (ts.isIdentifier(node)) return requests.test(node.text) || node.text === "locals";
  if (ts.isCallExpression(node)) return lastName(node.expression) === "getRequest";
  const key = accessedKey(node);
  if (key === null) return false;
  const on = unwrap(node.expression);
  if (key === "locals") return ts.isIdentifier(on) && /^(?:_?res(?:ponse)?|event)$/.test(on.text);
  if (on.kind === ts.SyntaxKind.ThisKeyword) return /^(?:ctx|req|request|context)$/.test(key);
  return /^(?:req|request|state|raw|var|ctx|handshake|auth|data|context)$/.test(key) && isRequest(on, depth + 1);
}
function fromRequest(node) {
  const root = dottedName(node).split(".")[0] ?? "";
  return requests.test(root) || root === "url" || root === "this" || root === "searchParams" || root === "nextUrl";
}
function isHandled(node) {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node && /^(?:regenerate|destroy|save|touch|reload|resetMaxAge)$/.test(parent.name.text) && ts.isCallExpression(parent.parent);
}
function isTarget(start3) {
  let node = start3;
  for (let steps = 0; steps < deepest2; steps++) {
    const { parent } = node;
    if (ts.isBinaryExpression(parent)) return parent.left === node && parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
    if (ts.isDeleteExpression(parent)) return true;
    if (!(ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) || parent.expression !== node) return false;
    node = parent;
  }
  return false;
}
function parameterCredential(parameter2) {
  for (const { expression } of ts.getDecorators(parameter2) ?? []) {
    if (!ts.isCallExpression(expression)) continue;
    const name3 = lastName(expression.expression);
    const key = stringOf(expression.arguments[0]);
    if (name3 === "Headers" || name3 === "Header") return key === null ? null : headerCredential(key);
    if (name3 === "Cookies" || name3 === "Cookie") return "cookie";
  }
  return null;
}
function* handedCredentials({ name: name3 }) {
  for (const part of ts.isObjectBindingPattern(name3) ? name3.elements : []) {
    const owner = keyOf(part.propertyName ?? part.name);
    if (!ts.isObjectBindingPattern(part.name) || owner !== "locals" && owner !== "headers") continue;
    for (const element2 of part.name.elements) {
      const key = keyOf(element2.propertyName ?? element2.name) ?? "";
      const known2 = owner === "headers" ? headerCredential(key) : memberCredential(key);
      if (known2 !== null) yield known2;
    }
  }
}
var sessions = /^(?:getServerSession|unstable_getServerSession|getServerAuthSession|currentUser|getAuth|getIronSession|validateRequest|getSessionFromRequest|withApiAuthRequired|getSession|getKindeServerSession|decodeIdToken)$/;
function callCredential(call, imports) {
  const callee = unwrap(call.expression);
  const name3 = lastName(callee);
  const first = stringOf(call.arguments[0]);
  const on = accessedKey(callee) === null ? null : unwrap(callee.expression);
  if (on !== null) {
    if (first !== null && (name3 === "get" || name3 === "header" || name3 === "getHeader")) return fetched(on, first);
    if (name3 === "isAuthenticated" || name3 === "isUnauthenticated") return isRequest(on) ? "session" : null;
    if (name3 === "get" && isCookies(on)) return "cookie";
    if (name3 === "getSession" && /auth|\.api$/i.test(dottedName(on))) return "session";
    if (lastName(on) === "locals" && /^(?:getSession|safeGetSession|auth|validate|validateUser)$/.test(name3)) return "session";
    if (name3 === "authenticate" && /passport/i.test(dottedName(on))) return strategyCredential(first);
    if ((name3 === "getUser" || name3 === "getClaims") && /auth/i.test(dottedName(on))) return "session";
    return name3 === "authenticateRequest" || name3 === "verifyIdToken" ? "bearer" : null;
  }
  if (/^get(?:Request)?Header$/.test(name3) && call.arguments.length > 1) return headerCredential(stringOf(call.arguments[1]) ?? "");
  if (name3 === "getUserSession" || name3 === "requireUserSession") return "session";
  if (name3 === "getCookie" || name3 === "getSignedCookie" || name3 === "parseCookies") return "cookie";
  const from = imports.get(name3);
  if (from !== void 0 && sessions.test(name3)) return "session";
  if (name3 === "auth" && from !== void 0 && /clerk|next-auth|^[@~./].*auth/.test(from)) return call.arguments.length === 0 ? "session" : null;
  if (name3 === "getToken" && from !== void 0 && /next-auth/.test(from)) return "session";
  return from === "basic-auth" ? "basic" : null;
}
function isCookies(on) {
  return lastName(ts.isCallExpression(on) ? on.expression : on) === "cookies";
}
function fetched(on, key) {
  const owner = lastName(on);
  if (/headers?$/i.test(owner) || isRequest(on) || /^(?:headers|nextHeaders)$/.test(lastName(ts.isCallExpression(on) ? on.expression : on))) {
    const known2 = headerCredential(key);
    if (known2 !== null && !(owner === "c" && known2 === "api-key")) return known2;
  }
  if (owner === "searchParams" && queryKeys.test(key)) return "query";
  if (/cookie/i.test(owner) || isCookies(on)) return "cookie";
  if (/^(?:c|ctx|context)$/.test(owner) && /^(?:user|userId|session|jwtPayload|auth|currentUser|account)$/.test(key)) return key === "session" ? "session" : "user";
  return null;
}
function strategyCredential(strategy) {
  if (strategy === "local") return "unknown";
  return strategy === "session" ? "session" : strategy === "basic" ? "basic" : "bearer";
}
function* patternCredentials(variable) {
  if (!ts.isObjectBindingPattern(variable.name) || variable.initializer === void 0) return;
  const whole2 = unwrap(variable.initializer);
  const owner = lastName(whole2);
  for (const element2 of variable.name.elements) {
    const key = keyOf(element2.propertyName ?? element2.name);
    if (key === null) continue;
    const known2 = owner === "headers" || owner === "header" ? headerCredential(key) : owner === "query" && queryKeys.test(key) ? "query" : owner === "cookies" ? "cookie" : isRequest(whole2) ? memberCredential(key) : null;
    if (known2 !== null) yield known2;
    if (isRequest(whole2) && key === "headers" && ts.isObjectBindingPattern(element2.name)) {
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
  const name3 = lastName(call.expression);
  if (checks.test(name3)) return name3 !== "compare" || call.arguments.length > 1;
  if (name3 === "decode" && /jwt|jose/i.test(dottedName(call.expression))) return false;
  if (!lookups.test(name3) || stringOf(call.arguments[0]) !== null) return false;
  if ((name3 === "get" || name3 === "has") && !/session|token|key|store|redis|cache|user/i.test(dottedName(call.expression))) return false;
  return call.arguments.some((argument) => credential.test(argument.getText().slice(0, 300)));
}
var whoCalls = /^(?:(?:get|fetch|load|query)_?(?:me|myself|self|currentUser|loginUser|loggedInUser)|whoami)$/i;
var shown = /^(?:cookies?|authorization|token|accessToken|bearer|jwt|sessionId)$/;
function asksWhoCalls(call) {
  if (!whoCalls.test(lastName(call.expression)) || !ts.isAwaitExpression(call.parent)) return false;
  return call.arguments.some((argument) => {
    const given5 = unwrap(argument);
    if (!ts.isObjectLiteralExpression(given5)) return shown.test(lastName(given5));
    return given5.properties.some((property) => shown.test(keyOf(property.name) ?? ""));
  });
}
var operators = /* @__PURE__ */ new Set([ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken]);
function tested(test2) {
  const stack = [test2];
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
  if (!sides.every((side) => isValue(side))) return false;
  return sides.some((side) => credential.test(lastName(side) || side.getText().slice(0, 120)));
}
function isValue(node) {
  if (ts.isStringLiteralLike(node)) return node.text.length > 5 && !/^(?:bearer|basic|string|object|undefined|function|token|jwt)$/i.test(node.text);
  if (ts.isIdentifier(node)) return node.text !== "undefined" && node.text !== "null";
  if (accessedKey(node) !== null) return lastName(node) !== "length" && lastName(node) !== "status";
  return ts.isTemplateExpression(node) || ts.isCallExpression(node) || ts.isBinaryExpression(node);
}

// src/extract/typescript/constructors.ts
function oldMember(assignment) {
  if (assignment.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  const left = unwrap(assignment.left);
  const key = accessedKey(left);
  if (key === null) return null;
  const on = unwrap(left.expression);
  const prototype = ts.isPropertyAccessExpression(on) && on.name.text === "prototype" && ts.isIdentifier(on.expression) ? on.expression.text : null;
  if (prototype !== null) return enclosingFunction(assignment) === null ? { owner: prototype, key, maker: null } : null;
  if (!isThis(on)) return null;
  const home = homeOf(assignment);
  const owner = home === null || home !== enclosingFunction(assignment) ? null : makerName(home);
  return owner === null ? null : { owner, key, maker: home };
}
function oldOwner(node) {
  let home = homeOf(node);
  for (let depth = 0; home !== null && depth < 4; depth++) {
    const own6 = oldMethod(home)?.owner ?? makerName(home);
    if (own6 !== null || !ts.isArrowFunction(home)) return own6;
    home = homeOf(home);
  }
  return null;
}
function oldMethod(node) {
  let outer = node;
  while (ts.isParenthesizedExpression(outer.parent)) outer = outer.parent;
  const { parent } = outer;
  if (ts.isBinaryExpression(parent)) return parent.right === outer ? oldMember(parent) : null;
  const entry2 = ts.isMethodDeclaration(node) ? node : ts.isPropertyAssignment(parent) ? parent : null;
  const table4 = entry2 !== null && ts.isObjectLiteralExpression(entry2.parent) ? entry2.parent.parent : void 0;
  if (entry2 === null || table4 === void 0 || !ts.isBinaryExpression(table4) || table4.right !== entry2.parent) return null;
  const owner = /^(\w+)\.prototype$/.exec(dottedName(table4.left))?.[1];
  const key = keyOf(entry2.name);
  return owner === void 0 || key === null ? null : { owner, key, maker: null };
}
function homeOf(node) {
  let home = enclosingFunction(node);
  for (let depth = 0; home !== null && ts.isArrowFunction(home) && depth < 12; depth++) home = enclosingFunction(home);
  return home;
}
function makerName(node) {
  if (enclosingFunction(node) !== null || node.body === void 0) return null;
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? "default";
  if (!ts.isFunctionExpression(node)) return null;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) return keyOf(parent.name);
  if (!ts.isBinaryExpression(parent) || parent.right !== node) return null;
  const target = dottedName(parent.left);
  if (target === "module.exports") return "default";
  return /^(?:(?:module\.)?exports\.)?([A-Z]\w*)$/.exec(target)?.[1] ?? null;
}
function isThis(node) {
  if (node.kind === ts.SyntaxKind.ThisKeyword) return true;
  if (!ts.isIdentifier(node) || !/^_?(?:self|that|this|me|vm)$/.test(node.text)) return false;
  const declared6 = declarationOf(node)?.node;
  return declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer?.kind === ts.SyntaxKind.ThisKeyword;
}
function givesMethod({ right }) {
  return isFunction(unwrap(right));
}

// src/extract/typescript/routes/host.ts
var deepestNesting = 8;
function functionSymbol(node, script, depth = 0) {
  const own6 = ownName(node);
  if (own6 === null || depth > deepestNesting) return inlineSymbol(node, script);
  if (own6.whole) return own6.name;
  const outer = enclosingFunction(node);
  return outer === null ? own6.name : `${functionSymbol(outer, script, depth + 1)}.${own6.name}`;
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
  const old = oldMethod(node);
  if (old !== null) return { name: `${old.owner}.${old.key}`, whole: true };
  return ts.isMethodDeclaration(node) || ts.isGetAccessor(node) || ts.isSetAccessor(node) ? memberName(node) : holderName(node);
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
  if (ts.isPropertyAssignment(parent)) return memberName(parent, depth);
  if (ts.isBinaryExpression(parent) && parent.right === inner && isAssignment(parent.operatorToken.kind)) return targetName(parent, depth);
  return null;
}
function isAssignment(kind) {
  return kind === ts.SyntaxKind.EqualsToken || kind === ts.SyntaxKind.QuestionQuestionEqualsToken || kind === ts.SyntaxKind.BarBarEqualsToken;
}
function memberName(member2, depth = 0) {
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
  const old = enclosingClass(assignment) === null ? oldMember(assignment) : null;
  if (old !== null) return { name: `${old.owner}.${old.key}`, whole: true };
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
  const old = oldOwner(node);
  if (old !== null) return old;
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
  if (/^this\.\w+\.\w+$/.test(dotted)) return `${ownerOf(inner)}.${dotted.slice(5)}`;
  if (dotted === "" || dotted.startsWith("this.")) return null;
  if (ts.isIdentifier(on) && declarationOf(on)?.kind === "parameter") return `${identifierName(on, script, depth) ?? on.text}.${key}`;
  return dotted === "module.exports" ? "default" : dotted.replace(/^(?:module\.)?exports\./, "");
}
function routesCall(call, script, depth) {
  const callee = unwrap(call.expression);
  const key = accessedKey(callee);
  return (key === "routes" || key === "middleware") && call.arguments.length === 0 && depth < deepestNesting ? hostName(callee.expression, script, depth + 1) : null;
}
function identifierName(name3, script, depth) {
  const declaration = declarationOf(name3);
  if (declaration === null || depth > deepestNesting) return null;
  const { kind, node } = declaration;
  if (kind !== "module" && kind !== "variable" && kind !== "parameter") return null;
  const alias = kind === "parameter" ? null : aliasName(node, script, depth);
  if (alias !== null) return alias;
  const home = kind === "module" ? null : enclosingFunction(node);
  return home === null ? name3.text : `${functionSymbol(home, script)}.${name3.text}`;
}
function aliasName(node, script, depth) {
  if (ts.isVariableDeclaration(node) && node.initializer !== void 0) {
    const given5 = unwrap(node.initializer);
    return ts.isIdentifier(given5) || accessedKey(given5) !== null ? hostName(given5, script, depth + 1) : null;
  }
  if (!ts.isBindingElement(node) || !ts.isVariableDeclaration(node.parent.parent)) return null;
  const whole2 = node.parent.parent.initializer;
  const key = keyOf(node.propertyName ?? node.name);
  if (whole2 === void 0 || key === null) return null;
  if (whole2.kind === ts.SyntaxKind.ThisKeyword) return `${ownerOf(node)}.${key}`;
  const of = ts.isObjectBindingPattern(node.parent) && ts.isIdentifier(whole2) && declarationOf(whole2)?.kind === "parameter" ? identifierName(whole2, script, depth + 1) : null;
  return of === null ? null : `${of}.${key}`;
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
    const declared6 = declarationOf(inner)?.node;
    if (declared6 === void 0) return null;
    if (ts.isFunctionDeclaration(declared6)) return declared6;
    return ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? functionOf(declared6.initializer, depth + 1) : null;
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
  const declared6 = declarationOf(on)?.node;
  if (declared6 === void 0) return null;
  if (ts.isClassLike(declared6)) return methodOf(declared6, key);
  if (!ts.isVariableDeclaration(declared6) || declared6.initializer === void 0) return null;
  const held2 = unwrap(declared6.initializer);
  if (!ts.isObjectLiteralExpression(held2)) return null;
  const member2 = held2.properties.find((property) => keyOf(property.name) === key);
  if (member2 === void 0) return null;
  if (ts.isMethodDeclaration(member2)) return member2;
  return ts.isPropertyAssignment(member2) && isFunction(unwrap(member2.initializer)) ? unwrap(member2.initializer) : null;
}
function assignedFunction(on, key) {
  if (enclosingClass(on) !== null) return null;
  for (const statement2 of on.getSourceFile().statements) {
    if (!ts.isExpressionStatement(statement2) || !ts.isBinaryExpression(statement2.expression)) continue;
    const { left, right } = statement2.expression;
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
  const known2 = cache2.get(survey2.script);
  if (known2 !== void 0) return known2;
  const found2 = find(survey2);
  cache2.set(survey2.script, found2);
  return found2;
}
function find(survey2) {
  const uses3 = /* @__PURE__ */ new Map();
  const note = (node, call) => {
    const given5 = parameterBehind(unwrap(node)) ?? memberBehind(unwrap(node));
    if (given5 === null) return;
    const of = uses3.get(given5.node) ?? /* @__PURE__ */ new Map();
    const known2 = of.get(given5.property ?? "");
    if (known2 === void 0) uses3.set(given5.node, of.set(given5.property ?? "", [call]));
    else if (known2.length < 200) known2.push(call);
  };
  for (const call of survey2.calls) {
    const callee = unwrap(call.expression);
    if (ts.isPropertyAccessExpression(callee) && hostMethods.has(callee.name.text)) note(chainBase(callee.expression), call);
    for (const argument of passedOn(call)) note(argument, call);
  }
  const handed3 = [];
  for (const [node, properties] of uses3) {
    for (const [property, calls] of properties) {
      const framework11 = property === "" ? frameworkOf(node, calls, survey2) : frameworkByCalls(property, calls, survey2);
      const place2 = framework11 === null ? null : placeOf(node, property, survey2.script);
      if (framework11 !== null && place2 !== null && ts.isIdentifier(node.name)) handed3.push({ framework: framework11, node, ...place2 });
    }
  }
  return handed3;
}
function passedOn(call) {
  const given5 = call.arguments.flatMap((argument) => ts.isObjectLiteralExpression(argument) ? argument.properties.map(memberValue) : [argument]);
  return given5.filter((node) => node !== null && ts.isIdentifier(node) && passedNames.test(node.text));
}
var settings = /^(?:set|enable|disable|engine)$/;
function chainBase(node) {
  let inner = unwrap(node);
  for (let steps = 0; steps < 400 && ts.isCallExpression(inner); steps++) {
    const callee = unwrap(inner.expression);
    if (!ts.isPropertyAccessExpression(callee) || !(hostMethods.has(callee.name.text) || settings.test(callee.name.text))) break;
    inner = unwrap(callee.expression);
  }
  return inner;
}
function memberBehind(node, depth = 0) {
  const declared6 = ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  if (declared6 !== void 0) {
    const variable = ts.isBindingElement(declared6) ? declared6.parent.parent : declared6;
    if (depth > 0 || !ts.isVariableDeclaration(variable) || variable.initializer === void 0) return null;
    if (variable === declared6) return memberBehind(unwrap(variable.initializer), depth + 1);
    return ts.isBindingElement(declared6) ? withProperty(unwrap(variable.initializer), keyOf(declared6.propertyName ?? declared6.name)) : null;
  }
  return ts.isPropertyAccessExpression(node) ? withProperty(unwrap(node.expression), node.name.text) : null;
}
function withProperty(on, property) {
  const given5 = property !== null && passedNames.test(property) ? parameterBehind(on) : null;
  return given5 === null || property === null ? null : { node: given5.node, property };
}
function parameterBehind(node) {
  if (ts.isIdentifier(node)) {
    const declaration = declarationOf(node);
    if (declaration?.kind === "variable" && ts.isBindingElement(declaration.node)) return restBehind(declaration.node) === null ? null : { node: declaration.node };
    return declaration?.kind === "parameter" ? { node: declaration.node } : null;
  }
  if (!ts.isPropertyAccessExpression(node) || node.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  let up = node.parent;
  while (up !== void 0 && !ts.isClassLike(up)) up = up.parent;
  const constructor = up?.members.find(ts.isConstructorDeclaration);
  const kept3 = constructor?.parameters.find((parameter2) => keepsAs(constructor, parameter2, node.name.text));
  return kept3 === void 0 ? null : { node: kept3 };
}
function restBehind(element2) {
  const variable = element2.parent.parent;
  if (!ts.isArrayBindingPattern(element2.parent) || !ts.isVariableDeclaration(variable) || variable.initializer === void 0 || !ts.isIdentifier(variable.initializer)) return null;
  const declared6 = declarationOf(variable.initializer)?.node;
  return declared6 !== void 0 && ts.isParameter(declared6) && declared6.dotDotDotToken !== void 0 ? declared6 : null;
}
function keepsAs(constructor, parameter2, field2) {
  const name3 = keyOf(parameter2.name);
  if (ts.isParameterPropertyDeclaration(parameter2, constructor) && name3 === field2) return true;
  return (constructor.body?.statements ?? []).some((statement2) => {
    if (!ts.isExpressionStatement(statement2) || !ts.isBinaryExpression(statement2.expression)) return false;
    const { left, right } = statement2.expression;
    return ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword && left.name.text === field2 && ts.isIdentifier(right) && right.text === name3;
  });
}
function placeOf(node, inside, script) {
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
  const own6 = ts.isBindingElement(node) ? keyOf(node.propertyName ?? node.name) : null;
  if (own6 !== null && inside !== "") return null;
  const property = inside === "" ? own6 : inside;
  const kept3 = ts.isConstructorDeclaration(home) && ts.isParameter(node) ? keptField(home, node) : null;
  const holder = kept3 === null || !ts.isClassLike(home.parent) ? `${symbol}.${node.name.text}` : `${classSymbol(home.parent)}.${kept3}`;
  const name3 = inside === "" ? holder : `${holder}.${inside}`;
  return { name: name3, parameterOf: { function: symbol, index, ...property !== null && { property } } };
}
function keptField(constructor, parameter2) {
  const name3 = keyOf(parameter2.name);
  if (name3 === null) return null;
  if (ts.isParameterPropertyDeclaration(parameter2, constructor)) return name3;
  for (const statement2 of constructor.body?.statements ?? []) {
    if (!ts.isExpressionStatement(statement2) || !ts.isBinaryExpression(statement2.expression)) continue;
    const { left, right } = statement2.expression;
    if (ts.isPropertyAccessExpression(left) && left.expression.kind === ts.SyntaxKind.ThisKeyword && ts.isIdentifier(right) && right.text === name3) return left.name.text;
  }
  return null;
}
var types = [
  [/\bFastify\w*|\bfastify\./, "fastify"],
  [/\bHono\b|\bOpenAPIHono\b/, "hono"],
  [/\bKoa\w*\b/, "koa"],
  [/\bExpress\b|\bexpress\.|\bI?Router\b|\bApplication\b|\be\.(?:Express|Router|Application)\b/, "express"]
];
var packages = /* @__PURE__ */ new Map([
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
  const found2 = /* @__PURE__ */ new Set();
  for (const from of imports.values()) {
    const known2 = packages.get(from) ?? (from.startsWith("hono/") ? "hono" : from.startsWith("@fastify/") ? "fastify" : void 0);
    if (known2 !== void 0) found2.add(known2);
  }
  const [first] = found2;
  return found2.size === 1 ? first ?? null : found2.has("express") ? "express" : first ?? null;
}
function frameworkByCalls(name3, calls, survey2) {
  const declares = calls.filter(declaresRoute);
  if (declares.length === 0) return null;
  const shaped = declares.map(handlerFramework).find((framework11) => framework11 !== null) ?? null;
  const imported2 = importedFramework(survey2);
  if (/^fastify$/i.test(name3)) return "fastify";
  return imported2 ?? shaped ?? (declares.some((call) => call.arguments.length > 1) ? "express" : null);
}
function frameworkOf(node, calls, survey2) {
  const type = ts.isParameter(node) && node.type !== void 0 ? node.type.getText(survey2.script.source).slice(0, 200) : "";
  const imported2 = importedFramework(survey2);
  const typed2 = types.find(([pattern]) => pattern.test(type))?.[1];
  if (typed2 !== void 0) return typed2 === "express" && imported2 === "koa" ? "koa" : typed2;
  const name3 = ts.isIdentifier(node.name) ? node.name.text : "";
  const declares = calls.filter((call) => declaresRoute(call));
  const shaped = declares.map((call) => handlerFramework(call)).find((framework11) => framework11 !== null) ?? null;
  if (type !== "" && !/^(?:any|unknown)$/.test(type) && shaped === null) return null;
  if (!hostNames.test(name3) && shaped === null) return null;
  const methods3 = new Set(calls.map((call) => ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : ""));
  if (/^fastify$/i.test(name3) || methods3.has("register") || methods3.has("addHook")) return "fastify";
  const isUsed = declares.length > 0 || methods3.has("use") || methods3.has("route") || calls.some((call) => passedOn(call).length > 0);
  return isUsed ? imported2 ?? shaped ?? "express" : null;
}
function declaresRoute(call) {
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee) || !hostMethods.has(callee.name.text)) return false;
  const first = call.arguments[0];
  const last = call.arguments[call.arguments.length - 1];
  if (first === void 0 || last === void 0) return false;
  const chained4 = ts.isCallExpression(unwrap(callee.expression));
  if (call.arguments.length === 1) return callee.name.text === "use" || callee.name.text === "route" || chained4 && !ts.isStringLiteralLike(first);
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
function handedFact(handed3, script) {
  const { framework: framework11, name: name3, parameterOf: parameterOf2, node } = handed3;
  return { kind: "router", framework: framework11, name: name3, is: "router", safeguards: [], parameterOf: parameterOf2, at: rangeOf(node, script) };
}

// src/extract/typescript/routes/handlers.ts
var mostParts = 60;
function flat(nodes, depth = 0) {
  const found2 = [];
  for (const node of nodes) {
    const inner = unwrap(ts.isSpreadElement(node) ? node.expression : node);
    const list = ts.isArrayLiteralExpression(inner) ? inner.elements : composed(inner) ?? listBehind(inner)?.elements ?? null;
    if (found2.length > mostParts) break;
    if (list === null || depth > 4) found2.push(inner);
    else found2.push(...flat(list, depth + 1));
  }
  return found2;
}
function composed(node) {
  if (!ts.isCallExpression(node)) return null;
  const name3 = lastName(node.expression);
  if (name3 === "allowedMethods") return [];
  return /^(?:compose|convert|every)$/.test(name3) && node.arguments.length > 0 ? node.arguments : null;
}
function listBehind(node) {
  if (!ts.isIdentifier(node)) return null;
  const declared6 = declarationOf(node)?.node;
  if (declared6 === void 0 || !ts.isVariableDeclaration(declared6) || declared6.initializer === void 0) return null;
  const given5 = unwrap(declared6.initializer);
  return ts.isArrayLiteralExpression(given5) ? given5 : null;
}
var constant = /^[A-Z][A-Z0-9_]*$/;
var pathNames = /path|prefix|url|uri|endpoint|api|version|root|mount|base|route$/i;
var pathTables = /^(?:[A-Z][A-Z0-9_]*_)?(?:ENDPOINT|ROUTE|PATH|URL)S?\.\w+$/;
var functionNames = /router|routes|middleware|handler|controller|guard|auth|limiter|parser|use[A-Z]|verif|check|require|ensure|protect|validat|permission|token|session/i;
function isPath(node, place2) {
  if (node === void 0) return false;
  const inner = unwrap(node);
  if (ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner) || ts.isRegularExpressionLiteral(inner)) return true;
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length > 0 && inner.elements.every((element2) => isPath(element2, place2));
  if (ts.isBinaryExpression(inner)) return inner.operatorToken.kind === ts.SyntaxKind.PlusToken;
  if (isFunction(inner)) return false;
  const value = place2.read(inner);
  if (value.kind === "literal" || value.kind === "join" || value.kind === "env") return true;
  if (ts.isConditionalExpression(inner)) return isPath(inner.whenTrue, place2);
  const name3 = lastName(inner);
  if (ts.isIdentifier(inner)) {
    const declared6 = declarationOf(inner)?.node;
    const given5 = declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? unwrap(declared6.initializer) : null;
    if (given5 !== null && (ts.isStringLiteralLike(given5) || ts.isTemplateExpression(given5) || ts.isBinaryExpression(given5) || ts.isRegularExpressionLiteral(given5))) return true;
    if (given5 !== null && (isFunction(given5) || ts.isCallExpression(given5) || ts.isNewExpression(given5))) return false;
  }
  if (hostName(inner, place2.script) !== null && place2.hosts.has(hostName(inner, place2.script) ?? "")) return false;
  if (ts.isCallExpression(inner)) return /^(?:join|resolve|concat|replace|toString|url|path\w*|prefix\w*|\w*(?:Path|Url|Prefix))$/.test(name3);
  return pathTables.test(dottedName(inner)) ? !/router|middleware|handler|controller/i.test(name3) : (constant.test(name3) || pathNames.test(name3)) && !functionNames.test(name3);
}
function pathsOf(node, place2) {
  const inner = unwrap(node);
  return ts.isArrayLiteralExpression(inner) ? inner.elements.slice(0, mostParts).map((element2) => place2.read(element2)) : [place2.read(inner)];
}
function partOf(node, place2) {
  const inner = unwrap(node);
  const { script } = place2;
  const at = rangeOf(inner, script);
  const made4 = place2.made.get(inner);
  if (made4 !== void 0) return { kind: "name", name: made4, at };
  const turn = isParameter2(inner) ? place2.read(inner) : null;
  if (turn !== null && turn.kind !== "opaque") return turn;
  const name3 = hostName(inner, script);
  if (name3 !== null && place2.hosts.has(name3)) return { kind: "name", name: name3, at };
  const target = functionOf(inner);
  if (target !== null) return { kind: "name", name: functionSymbol(target, script), at };
  return throughBind(inner, place2) ?? injected(inner, script) ?? place2.read(inner);
}
function isParameter2(node) {
  const declared6 = ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  return declared6 !== void 0 && ts.isParameter(declared6);
}
function safeguard(node, place2) {
  const wrapped = ts.isCallExpression(unwrap(node)) && wrapperNames.test(lastName(unwrap(node).expression)) ? wrappedFunction(unwrap(node)) : null;
  return { what: partOf(wrapped ?? node, place2), how: "middleware", at: rangeOf(unwrap(node), place2.script) };
}
function throughBind(node, place2) {
  if (!ts.isCallExpression(node)) return null;
  const callee = unwrap(node.expression);
  return ts.isPropertyAccessExpression(callee) && callee.name.text === "bind" ? partOf(callee.expression, place2) : null;
}
function injected(node, script) {
  const key = accessedKey(node);
  const on = key === null ? null : unwrap(node.expression);
  if (key === null || on === null || !ts.isPropertyAccessExpression(on) || on.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const owner = enclosingClass(on);
  const name3 = owner === null ? null : fieldClass(owner, on.name.text);
  const at = rangeOf(node, script);
  return name3 === null ? null : { kind: "member", on: { kind: "new", callee: { kind: "name", name: name3, at }, args: [], named: [], at }, name: key, at };
}
function fieldClass(owner, field2) {
  const constructor = owner.members.find(ts.isConstructorDeclaration);
  const declared6 = owner.members.find((member2) => ts.isPropertyDeclaration(member2) && keyOf(member2.name) === field2) ?? constructor?.parameters.find((parameter2) => keyOf(parameter2.name) === field2);
  const { initializer, type } = declared6 !== void 0 && (ts.isPropertyDeclaration(declared6) || ts.isParameter(declared6)) ? declared6 : {};
  if (initializer !== void 0) return madeClass(initializer);
  if (type !== void 0) return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : null;
  for (const statement2 of constructor?.body?.statements ?? []) {
    const given5 = ts.isExpressionStatement(statement2) && ts.isBinaryExpression(statement2.expression) && statement2.expression.operatorToken.kind === ts.SyntaxKind.EqualsToken ? statement2.expression : null;
    if (given5 !== null && dottedName(given5.left) === `this.${field2}`) return madeClass(given5.right);
  }
  return null;
}
function madeClass(node) {
  const made4 = unwrap(node);
  return ts.isNewExpression(made4) && ts.isIdentifier(made4.expression) ? made4.expression.text : null;
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
function handlingOf(nodes, place2) {
  const parts = flat(nodes);
  const last = parts.at(-1);
  if (last === void 0) return null;
  const before = parts.slice(0, -1).map((part) => safeguard(part, place2));
  const wrapper = ts.isCallExpression(last) ? wrappedFunction(last) : null;
  const node = wrapper ?? last;
  const around2 = wrapper !== null && ts.isCallExpression(last) && !wrapperNames.test(lastName(last.expression)) ? [{ what: place2.read(last.expression), how: "decorator", at: rangeOf(last, place2.script) }] : [];
  return { handler: partOf(node, place2), safeguards: [...before, ...around2], transport: transportOf(node, last), node };
}
var stream = /text\/event-stream|application\/(?:x-)?ndjson|\bstreamSSE\s*\(|\bcreateSession\s*\(\s*req/;
function writesParts(text2) {
  return /application\/octet-stream/.test(text2) && /\.write\(.{0,40}JSON\.stringify/.test(text2);
}
function transportOf(node, whole2) {
  if (ts.isCallExpression(whole2) && /^upgradeWebSocket$/.test(lastName(whole2.expression))) return "websocket";
  const target = functionOf(node);
  const text2 = target?.body?.getText().slice(0, 4e4) ?? "";
  return stream.test(text2) || writesParts(text2) ? "sse" : "http";
}
function handlesErrors(node) {
  return functionOf(node)?.parameters.length === 4;
}
function nodeIs(node, pattern) {
  const inner = unwrap(node);
  return pattern.test(dottedName(ts.isCallExpression(inner) ? inner.expression : inner));
}

// src/extract/typescript/routes/origin.ts
var hostly = /^(?:_?app|application|\w*router|routers?|server|webApp|expressApp|routes?|fastify|api(?:Router)?|v\d+)$/i;
function isHostly(node) {
  return hostly.test(lastName(node));
}
function isLocal(specifier) {
  return /^(?:[./~#]|@\/|src\/|app\/|\$lib(?:\/|$)|server\/|lib\/|@(?:src|app|server|core|lib|modules?|shared|config|routes?)\/)/.test(specifier);
}
function fromElsewhere(base2, call, survey2) {
  const shaped = handlerFramework(call) !== null || isHostly(base2) && handsFunction(call);
  if (!shaped) return false;
  const root = rootOf2(base2);
  if (root === null) return ts.isCallExpression(base2) && requiredLocal(base2);
  const from = survey2.imports.get(root.text);
  if (from !== void 0) return isLocal(from);
  const declaration = declarationOf(root);
  if (declaration === null || declaration.kind === "parameter" || declaration.kind === "other") return false;
  const { node } = declaration;
  const given5 = ts.isVariableDeclaration(node) ? node.initializer : ts.isBindingElement(node) && ts.isVariableDeclaration(node.parent.parent) ? node.parent.parent.initializer : void 0;
  return given5 !== void 0 && madeLocally(unwrap(given5), survey2);
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

// src/extract/typescript/routes/hands-on.ts
var names = /auth|token|session|verify|permission|role|guard|valid|check|allow|access|api_?key|logged|require|ensure|protect|cred|current_?user|get_?user|is_?admin|forbid|owner|profile|viewer|identity|current_?[a-z]|me$/i;
var asking = /^_?(?:is[A-Z]\w*(?:Admin|User|Owner|Member|Staff|Manager|Editor|Moderator|In)|has[A-Z]\w*|can[A-Z]\w*)$/;
var mostGiven = 4;
var passes = /^(?:_?req|request|ctx|context|c|event|locals|input)$/;
function mayGuard(call, survey2) {
  const callee = unwrap(call.expression);
  const name3 = lastName(callee);
  if (name3 === "" || name3 === "require" || name3 === "next" || /^(?:set|clear|remove|create|generate|sign|revoke|delete|update|refresh|on|use)[A-Z]/.test(name3)) return false;
  const first = call.arguments[0];
  if (!names.test(name3) && !asking.test(name3) && !(first !== void 0 && ts.isIdentifier(first) && passes.test(first.text)) && !isNeeded(call, survey2)) return false;
  const root = rootOf2(callee);
  if (root === null) return ts.isPropertyAccessExpression(callee);
  if (root.text === "require") return isLocal(requiredModule(callee) ?? "");
  const from = survey2.imports.get(root.text);
  if (from !== void 0) return isLocal(from);
  const declared6 = declarationOf(root);
  return declared6 !== null && declared6.kind !== "parameter" && declared6.kind !== "other";
}
function isNeeded(call, { script }) {
  const { parent } = call;
  const declared6 = ts.isAwaitExpression(parent) ? parent.parent : null;
  if (declared6 === null || !ts.isVariableDeclaration(declared6) || !ts.isIdentifier(declared6.name) || !ts.isIdentifier(call.expression)) return false;
  const after = script.source.text.slice(declared6.end, declared6.end + near);
  return new RegExp(String.raw`^;?\s{1,40}if \(!${declared6.name.text}(?:\?\.\w{1,30})?\)[^;]{0,160}(?:\b40[13]\b|[uU]nauthori[sz]ed|[fF]orbidden)`).test(after);
}
var near = 300;
function calledFunctions(call, survey2) {
  const { script } = survey2;
  const callee = unwrap(call.expression);
  const declared6 = ts.isIdentifier(callee) ? declarationOf(callee)?.node : void 0;
  const given5 = declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer === void 0 ? survey2.reassigned.get(lastName(callee)) ?? [] : [];
  const named5 = given5.length === 0 ? [callee] : given5.slice(0, mostGiven).map(({ right }) => right);
  return named5.map((node) => partOf(node, { script, hosts: /* @__PURE__ */ new Set(), made: /* @__PURE__ */ new Map(), read: (part) => valueOf(part, script) })).filter(isKnown);
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
  return pathName.test(lastName(inner)) || ts.isIdentifier(inner) && isReadFromPath(inner);
}
function isReadFromPath(name3) {
  const declared6 = declarationOf(name3);
  if (declared6?.kind !== "variable") return false;
  const { node } = declared6;
  if (ts.isVariableDeclaration(node)) return node.initializer !== void 0 && (isAddress(node.initializer) || /path|route|url/i.test(name3.text) && isMadeOfPath(node.initializer));
  const renamed5 = node.propertyName !== void 0 && ts.isIdentifier(node.propertyName) ? node.propertyName.text : "";
  const made4 = node.parent.parent;
  return pathName.test(renamed5) || /path|route|url/i.test(name3.text) && ts.isVariableDeclaration(made4) && made4.initializer !== void 0 && isMadeOfPath(made4.initializer);
}
function isAddress(node) {
  const inner = unwrap(node);
  return ts.isPropertyAccessExpression(inner) && /^(?:path|pathname|originalUrl)$/.test(inner.name.text) && /req|url|ctx|\bc\b/i.test(inner.expression.getText().slice(0, 200));
}
function isMadeOfPath(node) {
  const inner = unwrap(node);
  if (ts.isConditionalExpression(inner)) return isMadeOfPath(inner.whenTrue) || isMadeOfPath(inner.whenFalse);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken) return isMadeOfPath(inner.left);
  if (ts.isCallExpression(inner)) return [...inner.arguments, ...ts.isPropertyAccessExpression(inner.expression) ? [inner.expression.expression] : []].some((part) => pathName.test(lastName(unwrap(part))) || isAddress(part) || isMadeOfPath(part));
  return isAddress(inner);
}
function allowedPaths(test2, script, depth = 0) {
  const inner = unwrap(test2);
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
  const text2 = (part) => part === "" ? [] : [{ kind: "literal", value: part, at: value.at }];
  return { kind: "join", parts: [...text2(before), value, ...text2(after)], at: value.at };
}

// src/extract/typescript/routes/markers.ts
var none = { skips: [], needs: [] };
var readers = /^(?:get|getAllAndOverride|getAllAndMerge|getAll)$/;
function markersOf(node) {
  if (node.body === void 0 || !speaksOfMetadata(node)) return none;
  const skips = /* @__PURE__ */ new Set();
  const needs = /* @__PURE__ */ new Set();
  for (const { expression, statement: statement2 } of returnsOf(node)) {
    if (unwrap(expression).kind !== ts.SyntaxKind.TrueKeyword) {
      for (const key of keysIn(expression)) skips.add(key);
      continue;
    }
    const condition = conditionsOf(statement2).at(-1);
    if (condition?.holds !== true) continue;
    for (const { key, negated: negated2 } of asked(condition.test)) (negated2 ? needs : skips).add(key);
  }
  return { skips: [...skips], needs: [...needs] };
}
function speaksOfMetadata(node) {
  const says = (text2) => /reflector|Reflect\.getMetadata/i.test(text2.slice(0, 2e4));
  if (says(node.body?.getText() ?? "")) return true;
  return keyOf(node.name) === "canActivate" && ts.isClassLike(node.parent) && says(node.parent.getText()) && /\bthis\.\w+\(/.test(node.body?.getText().slice(0, 2e4) ?? "");
}
function asked(test2, negated2 = false, depth = 0) {
  const inner = unwrap(test2);
  if (depth > 8) return [];
  if (ts.isPrefixUnaryExpression(inner)) return asked(inner.operand, !negated2, depth + 1);
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    const isEqual = operator === ts.SyntaxKind.EqualsEqualsEqualsToken || operator === ts.SyntaxKind.EqualsEqualsToken;
    const isUnequal = operator === ts.SyntaxKind.ExclamationEqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken;
    const right = inner.right.getText();
    const turns = isEqual && /^(?:0|null|undefined|false)$/.test(right) || isUnequal && right === "true";
    return [...asked(inner.left, turns ? !negated2 : negated2, depth + 1), ...asked(inner.right, negated2, depth + 1)];
  }
  const answers6 = answersOf(inner);
  if (answers6.length > 0) return answers6.flatMap((answer2) => asked(answer2, negated2, depth + 3));
  if (ts.isPropertyAccessExpression(inner) && inner.name.text === "length") return asked(inner.expression, negated2, depth + 1);
  const key = keyRead(inner);
  return key === null ? [] : [{ key, negated: negated2 }];
}
function answersOf(node) {
  const call = ts.isIdentifier(node) ? initializerOf(node) : node;
  if (call === void 0 || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression) || call.expression.expression.kind !== ts.SyntaxKind.ThisKeyword) return [];
  const name3 = call.expression.name.text;
  let home = call;
  while (home.parent !== void 0 && !ts.isClassLike(home)) home = home.parent;
  const method2 = ts.isClassLike(home) ? home.members.find((each) => ts.isMethodDeclaration(each) && keyOf(each.name) === name3) : void 0;
  return method2 === void 0 ? [] : [...returnsOf(method2)].map(({ expression }) => expression);
}
function initializerOf(name3) {
  const declared6 = declarationOf(name3)?.node;
  return declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? unwrap(declared6.initializer) : void 0;
}
function keysIn(node) {
  const inner = unwrap(node);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken ? asked(inner.left).filter(({ negated: negated2 }) => !negated2).map(({ key }) => key) : [];
}
function keyRead(node) {
  const inner = unwrap(node);
  if (ts.isIdentifier(inner)) {
    const given5 = initializerOf(inner);
    return given5 === void 0 ? null : keyOfRead(given5);
  }
  return keyOfRead(inner);
}
function keyOfRead(node) {
  if (ts.isBinaryExpression(node)) return keyOfRead(unwrap(node.left));
  if (!ts.isCallExpression(node) || isFunction(node)) return null;
  const callee = unwrap(node.expression);
  const name3 = lastName(callee);
  const onReflector = ts.isPropertyAccessExpression(callee) && /reflector$/i.test(lastName(callee.expression));
  if (!(onReflector && readers.test(name3)) && name3 !== "getMetadata") return null;
  const key = node.arguments[0];
  if (key === void 0) return null;
  return stringOf(key) ?? constantText(unwrap(key)) ?? lastName(key);
}
function constantText(node) {
  const declared6 = ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  return declared6 !== void 0 && ts.isVariableDeclaration(declared6) ? stringOf(declared6.initializer) : null;
}

// src/extract/typescript/routes/refusing.ts
var about = /\b40[13]\b|unauthori[sz]|un_?authenticated|forbidden|access[ _-]?denied|not[ _-]?(?:logged|authenticated|authori[sz]ed|allowed)|permission|invalid[ _-]?(?:\w+[ _-])?(?:token|api[ _-]?key|credential|signature|session)|(?:token|session|jwt)\w*[ _-]?(?:expired|invalid|missing|required)|login|log in|sign[ _-]?in|authentication|authorization|no[ _-]token|missing[ _-](?:token|api)|AuthError|jwt/i;
var refusalName = /^(?:unauthori[sz]ed|forbidden|deny|accessDenied|sendUnauthori[sz]ed|sendForbidden|notAuthori[sz]ed|unauthenticated)\w*$|^(?:throw|respond|reject|send|return|create|reply)?(?:With)?(?:Unauthori[sz]ed|Forbidden|Unauthenticated)\w*$/i;
var ofRole = /\breq(?:uest)?\.\w{0,40}user\b.{0,20}(?:role|admin)/i;
function textOf(node) {
  return node.getText().slice(0, 400);
}
function isStatus(node) {
  if (node === void 0) return false;
  const inner = unwrap(node);
  if (ts.isNumericLiteral(inner)) return inner.text === "401" || inner.text === "403";
  const text2 = stringOf(inner);
  if (text2 !== null) return /^(?:401|403|UNAUTHORIZED|FORBIDDEN|UNAUTHENTICATED)$/.test(text2);
  if (ts.isConditionalExpression(inner)) return isStatus(inner.whenTrue) || isStatus(inner.whenFalse);
  return /^(?:HTTP_?)?(?:STATUS_?)?(?:\d{3}_)?(?:unauthori[sz]ed|forbidden)/i.test(lastName(inner));
}
var statusCalls = /* @__PURE__ */ new Set(["status", "sendStatus", "code", "writeHead", "throw", "json", "text", "body", "createError", "send", "error", "abort", "httpError", "assert", "fail", "end", "html", "jsonError", "newResponse"]);
var answering = /error|response|respond|fail|deny|denied|reject|problem/i;
var mostGiven2 = 3;
function callRefuses(call) {
  const name3 = lastName(call.expression);
  if (name3 === "next") return call.arguments[0] !== void 0 && !stringOf(call.arguments[0]) && refusesWith(call.arguments[0]);
  if (statusCalls.has(name3)) {
    const position = name3 === "json" || name3 === "text" || name3 === "body" || name3 === "html" || name3 === "newResponse" ? 1 : 0;
    if (isStatus(call.arguments[position]) || position === 0 && isStatus(call.arguments[1]) && name3 !== "assert") return true;
  }
  if (refusalName.test(name3) && !/^is/i.test(name3)) return true;
  if (answering.test(name3) && call.arguments.slice(0, mostGiven2).some((argument) => isStatus(argument))) return true;
  if (name3 === "notFound" && conditionsOf(call).some(({ test: test2 }) => ofRole.test(textOf(test2)))) return true;
  if (name3 === "redirect" || name3 === "navigateTo") return call.arguments.some((argument) => /log-?in|sign-?in|\/auth\b|unauthori|401|403|forbidden/i.test(textOf(argument))) && conditionsOf(call).length > 0;
  return false;
}
function refusesWith(node) {
  const inner = unwrap(node);
  return !ts.isIdentifier(inner) && about.test(textOf(inner));
}
function throwRefuses(node) {
  const text2 = textOf(node);
  return about.test(text2) && !/not ?found/i.test(text2.slice(0, 80));
}
function assignmentRefuses(node) {
  return /(?:^|\.)(?:status|statusCode|code)$/.test(dottedName(node.left)) && isStatus(node.right);
}
function objectRefuses(node) {
  const { parent } = node;
  const handed3 = ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isReturnStatement(parent) || ts.isPropertyAssignment(parent) || ts.isBinaryExpression(parent) && parent.right === node;
  return handed3 && node.properties.some((property) => ts.isPropertyAssignment(property) && /^(?:status|statusCode|code|errno|errcode|error_code)$/.test(keyOf(property.name) ?? "") && isStatus(property.initializer));
}

// src/extract/typescript/routes/strangers.ts
var deepest3 = 6;
var response = /^_?(?:res|response|reply|ctx|context|c)$/;
var shows = /^(?:render|redirect|sendFile|view|next|log|info|warn|error|debug)$/;
function turnsStrangersAway(branch, imports) {
  return isStranger(branch.expression, imports) && (answersAndEnds(branch.thenStatement) || throws(branch.thenStatement));
}
var goesOn = /\bnext\(\s{0,4}\)/;
var givesAnswer = /\b(?:res|response|reply)\s{0,4}\.\s{0,4}(?:redirect|render|send|sendFile|sendStatus|status|json|end)\(/;
var longest2 = 4e3;
function goesOnForKnown(branch, imports) {
  const block = branch.parent;
  const home = ts.isBlock(block) && isFunction(block.parent) ? block.parent : null;
  if (home === null || !ts.isBlock(block) || keyOf(home.parameters.at(-1)?.name) !== "next") return false;
  const then = branch.thenStatement.getText().slice(0, longest2);
  const rest = [branch.elseStatement, ...block.statements.slice(block.statements.indexOf(branch) + 1)].map((node) => node?.getText().slice(0, longest2) ?? "").join("\n");
  const [known2, others3] = isKnown2(branch.expression, imports) ? [then, rest] : isStranger(branch.expression, imports) ? [rest, then] : ["", ""];
  return goesOn.test(known2) && !goesOn.test(others3) && givesAnswer.test(others3);
}
function isKnown2(test2, imports) {
  const inner = unwrap(test2);
  if (!ts.isBinaryExpression(inner)) return isIdentity(inner, imports);
  const { left, right, operatorToken: { kind } } = inner;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return isKnown2(left, imports);
  const isEqual = kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsToken;
  return isEqual && !isNothing(right) && right.kind !== ts.SyntaxKind.FalseKeyword && isIdentity(left, imports);
}
function throws(branch) {
  const last = ts.isBlock(branch) ? branch.statements.at(-1) : branch;
  return last !== void 0 && ts.isThrowStatement(last);
}
function isStranger(test2, imports, depth = 0) {
  const inner = unwrap(test2);
  if (depth > deepest3) return false;
  if (ts.isPrefixUnaryExpression(inner)) return inner.operator === ts.SyntaxKind.ExclamationToken && isIdentity(inner.operand, imports);
  if (!ts.isBinaryExpression(inner)) return false;
  const { left, right, operatorToken: { kind } } = inner;
  if (kind === ts.SyntaxKind.BarBarToken) return isStranger(left, imports, depth + 1) || isStranger(right, imports, depth + 1);
  const isEqual = kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsToken;
  return isEqual && isNothing(right) && isIdentity(left, imports);
}
function isNothing(node) {
  const inner = unwrap(node);
  return inner.kind === ts.SyntaxKind.NullKeyword || ts.isIdentifier(inner) && inner.text === "undefined";
}
function isIdentity(start3, imports, depth = 0) {
  let node = unwrap(start3);
  for (let steps = 0; steps < deepest3 && accessedKey(node) !== null; steps++) {
    const access = node;
    const credential3 = accessCredential(access);
    if (credential3 === "session" || credential3 === "user") return true;
    node = unwrap(access.expression);
  }
  if (ts.isAwaitExpression(node)) return isIdentity(node.expression, imports, depth);
  if (ts.isCallExpression(node)) return callCredential(node, imports) === "session" || lastName(node.expression) === "isAuthenticated" || asksForCaller(node);
  const declared6 = ts.isIdentifier(node) && depth < 3 ? declarationOf(node)?.node : void 0;
  const given5 = declared6 === void 0 ? void 0 : givenTo(declared6);
  return given5 !== void 0 && isIdentity(given5, imports, depth + 1);
}
function asksForCaller({ expression, arguments: given5 }) {
  const [first] = given5;
  if (!ts.isIdentifier(expression) || !/session|auth|token|currentUser|viewer|caller|identity|^(?:get|require|ensure)(?:User|Admin|Staff|Member)$/i.test(expression.text)) return false;
  return first === void 0 || ts.isIdentifier(first) && /^_?(?:req|request|ctx|context|event|headers|c)$/.test(first.text);
}
function givenTo(start3) {
  let node = start3;
  for (let steps = 0; steps < deepest3 && (ts.isBindingElement(node) || ts.isObjectBindingPattern(node)); steps++) node = node.parent;
  return ts.isVariableDeclaration(node) ? node.initializer : void 0;
}
function answersAndEnds(branch) {
  const statements2 = ts.isBlock(branch) ? branch.statements : [branch];
  const last = statements2.at(-1);
  if (last === void 0 || !ts.isReturnStatement(last) || statements2.length > 4) return false;
  return statements2.some((statement2) => {
    const given5 = ts.isReturnStatement(statement2) || ts.isExpressionStatement(statement2) ? statement2.expression : void 0;
    return given5 !== void 0 && (answers(unwrap(given5)) || statement2 === last && saysNo(unwrap(given5)));
  });
}
function saysNo(node) {
  return ts.isObjectLiteralExpression(node) && node.properties.some((property) => ts.isPropertyAssignment(property) && (/^err(?:or)?s?$/.test(keyOf(property.name) ?? "") || /^(?:ok|success)$/.test(keyOf(property.name) ?? "") && property.initializer.kind === ts.SyntaxKind.FalseKeyword));
}
function answers(node) {
  if (ts.isBinaryExpression(node)) return node.operatorToken.kind === ts.SyntaxKind.EqualsToken && /^(?:ctx|context)\.(?:response\.)?body$/.test(dottedName(node.left));
  if (!ts.isCallExpression(node) || shows.test(lastName(node.expression))) return false;
  if (node.arguments.some((argument) => isFunction(argument))) return false;
  return response.test(dottedName(node.expression).split(".")[0] ?? "") || node.arguments.some((argument) => ts.isIdentifier(argument) && response.test(argument.text)) || isChained(node);
}
function isChained(node) {
  let inner = node;
  for (let steps = 0; steps < deepest3; steps++) {
    if (ts.isIdentifier(inner)) return response.test(inner.text);
    if (!ts.isCallExpression(inner) && !ts.isPropertyAccessExpression(inner)) return false;
    inner = unwrap(inner.expression);
  }
  return false;
}

// src/extract/typescript/routes/guards.ts
var mostCalls = 12;
var mostLevels = 6;
function* guards(survey2) {
  const found2 = /* @__PURE__ */ new Map();
  const note = (node, tell) => {
    for (const home of homesOf(node)) {
      const record = found2.get(home) ?? { reads: /* @__PURE__ */ new Set(), calls: /* @__PURE__ */ new Map(), lets: [], asks: /* @__PURE__ */ new Set(), refuses: false, verifies: false, optional: false };
      found2.set(home, record);
      tell(record, home);
    }
  };
  readCredentials(survey2, note);
  noteRefusals(survey2, note);
  noteCalls(survey2, note);
  noteAnswering(survey2, note);
  for (const branch of survey2.ifs) if (turnsStrangersAway(branch, survey2.imports) || goesOnForKnown(branch, survey2.imports)) note(branch, (record) => void (record.refuses = true, record.asks.add(methodAsked(branch.expression))));
  for (const branch of survey2.ifs) if (tested(branch.expression)) note(branch, (record) => void (record.verifies = true));
  for (const node of survey2.functions) {
    noteReturns(node, note);
    if (found2.has(node)) {
      for (const { expression } of returnsOf(node)) if (tested(expression)) note(expression, (record) => void (record.verifies = true));
    }
  }
  for (const [node, record] of found2) yield* guardFacts(node, record, survey2);
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
function readCredentials({ accesses: accesses2, calls, variables, functions: functions4, imports }, note) {
  const read2 = (node, credential3) => note(node, (record) => {
    record.reads.add(credential3);
    if (credential3 === "session") record.verifies = true;
  });
  for (const access of accesses2) {
    const credential3 = accessCredential(access);
    if (credential3 !== null) read2(access, credential3);
  }
  for (const call of calls) {
    const callee = unwrap(call.expression);
    const inCallee = ts.isPropertyAccessExpression(callee) && (ts.isPropertyAccessExpression(callee.expression) || ts.isElementAccessExpression(callee.expression)) ? accessCredential(callee.expression) : null;
    const credential3 = callCredential(call, imports) ?? inCallee;
    if (credential3 !== null) read2(call, credential3);
  }
  for (const variable of variables) for (const credential3 of patternCredentials(variable)) read2(variable, credential3);
  for (const { parameters } of functions4) {
    for (const parameter2 of parameters) {
      const credential3 = parameterCredential(parameter2);
      if (credential3 !== null) read2(parameter2, credential3);
      for (const handed3 of handedCredentials(parameter2)) read2(parameter2, handed3);
    }
  }
}
function noteRefusals({ calls, exits: exits3, assignments, objects }, note) {
  const refuse = (node) => {
    const condition = conditionsOf(node).at(-1);
    if (condition === void 0 || !concernsKnown(condition)) note(node, (record) => void (record.refuses = true, record.asks.add(methodAsked(condition?.test))));
  };
  for (const call of calls) if (callRefuses(call)) refuse(call);
  for (const exit of exits3) if (ts.isThrowStatement(exit) && throwRefuses(exit)) refuse(exit);
  for (const assignment of assignments) if (assignmentRefuses(assignment)) refuse(assignment);
  for (const object of objects) if (objectRefuses(object)) refuse(object);
}
function concernsKnown({ test: test2, holds }) {
  const parts = holds ? joined(unwrap(test2), 0) : [];
  return parts.length > 1 && parts.some((part) => ts.isPropertyAccessExpression(part) && accessCredential(part) === "user");
}
function joined(test2, depth) {
  if (!ts.isBinaryExpression(test2) || test2.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken || depth > 8) return [test2];
  return [...joined(unwrap(test2.left), depth + 1), ...joined(unwrap(test2.right), depth + 1)];
}
function noteCalls(survey2, note) {
  for (const call of survey2.calls) {
    const name3 = lastName(call.expression);
    if (name3 === "authenticate" && stringOf(call.arguments[0]) === "local" && /passport/i.test(dottedName(call.expression))) continue;
    if (asksWhoCalls(call)) note(call, (record) => void (record.verifies = true, record.refuses = true));
    if (callCheck(call)) note(call, (record) => void (record.verifies = true));
    if (name3 === "authenticate" && /passport/i.test(dottedName(call.expression))) {
      const decides2 = !call.arguments.some((argument) => isFunction(unwrap(argument)));
      note(call, (record) => void (record.verifies = true, record.refuses ||= decides2));
    }
    if (name3 === "protect" && dottedName(call.expression) === "auth.protect") note(call, (record) => void (record.verifies = true, record.refuses = true, record.reads.add("session")));
    if (name3 === "requireUserSession") note(call, (record) => void (record.refuses = true));
    if (goesOn2(call, name3)) noteNext(call, survey2, note);
    if (!mayGuard(call, survey2) || asksNobody(call)) continue;
    for (const [at, value] of calledFunctions(call, survey2).entries()) note(call, ({ calls }) => void (calls.size < mostCalls && calls.set(`${dottedName(call.expression)}${at === 0 ? "" : ` ${String(at)}`}`, value)));
  }
}
function methodAsked(test2) {
  const inner = test2 === void 0 ? void 0 : unwrap(test2);
  if (inner === void 0) return "";
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return methodAsked(inner.left) || methodAsked(inner.right);
  const callee = ts.isCallExpression(inner) && inner.arguments.length === 0 ? unwrap(inner.expression) : void 0;
  return callee !== void 0 && ts.isPropertyAccessExpression(callee) && callee.expression.kind === ts.SyntaxKind.ThisKeyword ? callee.name.text : "";
}
function noteAnswering({ news, imports, script }, note) {
  for (const made4 of news) {
    const name3 = unwrap(made4.expression);
    const isHanded = made4.arguments?.some((argument) => ts.isIdentifier(argument) && /^_?req(?:uest)?$/.test(argument.text)) === true;
    if (isHanded && ts.isIdentifier(name3) && isLocal(imports.get(name3.text) ?? "./")) note(made4, ({ calls }) => void (calls.size < mostCalls && calls.set(`new ${name3.text}`, valueOf(name3, script))));
  }
}
function goesOn2(call, name3) {
  const [first] = call.arguments;
  if (name3 === "next") return first === void 0 || dottedName(call.expression) === "NextResponse.next";
  return name3 === "resolve" && first !== void 0 && lastName(first) === "event";
}
function asksNobody(call) {
  const options3 = call.arguments.at(-1);
  return options3 !== void 0 && ts.isObjectLiteralExpression(options3) && options3.properties.some((property) => ts.isPropertyAssignment(property) && /^(?:skip|no|without|disable)_?auth\w*$/i.test(keyOf(property.name) ?? "") && property.initializer.kind === ts.SyntaxKind.TrueKeyword);
}
var missing = /token|auth|header|key|session|cookie|user|cred|bearer|jwt|secret/i;
function noteNext(call, survey2, note) {
  const condition = conditionsOf(call).at(-1);
  const paths = condition === void 0 ? [] : unasked(call, condition, survey2.script);
  const test2 = condition === void 0 ? null : unwrap(condition.test);
  const lacks = test2 !== null && condition !== void 0 && (ts.isPrefixUnaryExpression(test2) && test2.operator === ts.SyntaxKind.ExclamationToken ? condition.holds && missing.test(lastName(test2.operand)) : false);
  note(call, (record) => {
    record.lets.push(...paths.slice(0, 40));
    if (lacks || inCatch(call)) record.optional = true;
  });
}
function unasked(call, { test: test2 }, script) {
  let child = call;
  for (let steps = 0; steps < 12 && child.parent !== void 0 && !ts.isIfStatement(child.parent); steps++) {
    if (isFunction(child)) return [];
    child = child.parent;
  }
  const branch = child.parent;
  if (branch === void 0 || !ts.isIfStatement(branch) || branch.expression !== test2 || child === branch.expression) return [];
  if (/verif|authenticate|\bjwt\b|check/i.test(child.getText().slice(0, 1e3))) return [];
  const paths = allowedPaths(test2, script);
  return child === branch.thenStatement ? paths : paths.map((path) => path.kind === "not" ? path.of : { kind: "not", of: path, at: path.at });
}
function inCatch(node) {
  for (let up = node.parent, steps = 0; up !== void 0 && !isFunction(up) && steps < 30; up = up.parent, steps++) {
    if (ts.isCatchClause(up)) return isRefusedBefore(up) ? checking.test(up.parent.tryBlock.getText().slice(0, 1e4).replaceAll(/\/\/[^\n]*/g, "")) : true;
  }
  return false;
}
function isRefusedBefore({ parent }) {
  const block = parent.parent;
  if (!ts.isBlock(block) || !isFunction(block.parent)) return false;
  return block.statements.some((one) => one.end <= parent.pos && ts.isIfStatement(one) && /\b40[13]\b|unauthori[sz]ed|forbidden/i.test(one.thenStatement.getText().slice(0, 400)));
}
var checking = /(?:verif\w*|decode\w*|authenticat\w*|getSession|getToken|getUser|getClaims|currentUser|introspect\w*|validate\w*)\s{0,2}\(/i;
var deciding = /^(?:canActivate|canLoad|authorize|isAuthorized|isAllowed|hasPermission|checkPermission|authorizationChecker)$/;
function noteReturns(node, note) {
  const name3 = keyOf(node.name) ?? "";
  const body = node.body;
  if (!deciding.test(name3) || body === void 0) return;
  const within2 = ts.isBlock(body) ? body.statements[0] ?? body : body;
  for (const { expression } of returnsOf(node)) {
    const given5 = unwrap(expression);
    if (given5.kind === ts.SyntaxKind.TrueKeyword) {
      const condition = conditionsOf(expression).at(-1);
      const test2 = condition === void 0 ? null : unwrap(condition.test);
      if (condition?.holds === true && test2 !== null && ts.isPrefixUnaryExpression(test2) && /token|auth|header|user|session|cookie|jwt/i.test(lastName(test2.operand))) note(within2, (record) => void (record.optional = true));
    } else if (!ts.isCallExpression(given5) || unwrap(given5.expression).kind !== ts.SyntaxKind.SuperKeyword) note(within2, (record) => void (record.refuses ||= !/^super\.|await super\./.test(given5.getText().slice(0, 40))));
  }
}
function* basesOf(node, survey2) {
  if (node.body === void 0 || !/\bsuper\.\w+\(/.test(node.body.getText().slice(0, 8e3))) return;
  const base2 = enclosingClass(node)?.heritageClauses?.find((clause2) => clause2.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  if (base2 !== void 0) yield valueOf(base2.expression, survey2.script);
}
var guardName = /auth|guard|protect|require|ensure|permission|session|verify|can[A-Z]|is[A-Z]\w*(?:In|Admin|User|Owner)|login|middleware|access|token|user|role/i;
var handlerName = /handler@|^(?:GET|POST|PUT|PATCH|DELETE|HEAD|default|loader|action)$/;
function* guardFacts(node, record, survey2) {
  const { script } = survey2;
  const calls = [...record.calls.values(), ...basesOf(node, survey2)];
  const handsOn = calls.length > 0;
  if (record.reads.size === 0 && !record.refuses && !handsOn) return;
  const symbol = functionSymbol(node, script);
  if (record.reads.size === 0 && !record.refuses && !guardName.test(symbol) && !handlerName.test(symbol) && node.parameters.length === 0) return;
  const { skips, needs } = markersOf(node);
  const asks3 = [...record.asks];
  const refuses2 = record.refuses || record.reads.has("signature") && /\bstatus\s{0,2}\(\s{0,2}4\d\d\b|statusCode\s{0,2}=\s{0,2}4\d\d\b/.test(node.body?.getText().slice(0, 8e3) ?? "");
  const fact3 = {
    kind: "guard",
    symbol,
    reads: [...record.reads],
    refuses: refuses2,
    verifies: record.verifies,
    ...record.optional && { optional: true },
    calls,
    ...skips.length > 0 && { skips },
    ...needs.length > 0 && { needs },
    ...asks3.length > 0 && !asks3.includes("") && { asks: asks3 },
    ...record.lets.length > 0 && { lets: record.lets },
    ...foundBy(node),
    at: rangeOf(node, script)
  };
  yield fact3;
  const other = heldAs(node, script);
  if (other !== null && other !== symbol) yield { ...fact3, symbol: other };
}
function foundBy(node) {
  if (keyOf(node.name) !== "canActivate" || node.body === void 0) return {};
  const text2 = node.body.getText().slice(0, 8e3);
  const names2 = [...text2.matchAll(/\bconst (\w{1,40}) = \w{1,40}\.params(?:\.|\[['"])(\w{1,40})\b|\bconst \{ ?(\w{1,40}) ?\} = \w{1,40}\.params\b/g)].map(([, local, key, both]) => ({ local: local ?? both ?? "", key: key ?? both ?? "" }));
  const finds = names2.filter(({ local }) => [...text2.matchAll(new RegExp(String.raw`\bconst (\w{1,40}) = await this\.[\w.]{1,80}\b(?:find|get|load|fetch)\w{0,40}\(\s{0,20}${local}\b`, "gi"))].some((found2) => new RegExp(String.raw`\bif \(!${found2[1] ?? ""}\) ?\{?\s{0,40}(?:return false|throw)\b`).test(text2)));
  return finds.length === 0 ? {} : { finds: finds.map(({ key }) => key) };
}
function heldAs(node, script) {
  let top = node;
  for (let depth = 0; depth < 4 && ts.isCallExpression(top.parent) && top.parent.expression !== top; depth++) top = top.parent;
  if (top === node || !ts.isCallExpression(top) || requiredModule(top) !== null || stringOf(top.arguments[0]) !== null && accessedKey(top.expression) !== null) return null;
  const own6 = holderName(top);
  if (own6 === null || own6.whole) return own6?.name ?? null;
  const home = enclosingFunction(top);
  return home === null ? own6.name : `${functionSymbol(home, script)}.${own6.name}`;
}

// src/extract/typescript/answered-calls.ts
var speaks = /\.(?:json|send)\(|\.body\s?=/;
var most2 = 60;
var longest3 = 12e3;
var deepest4 = 4;
function* extractAnsweredCalls(document, { text: text2 }) {
  if (!speaks.test(text2) || !text2.includes("await ")) return;
  for (const survey2 of surveys(document)) yield* [...found(survey2)].slice(0, most2);
}
function* found(survey2) {
  for (const call of survey2.calls) if (isAnswer(call) && call.arguments[0] !== void 0) yield* given(call.arguments[0], call, survey2);
  for (const { left, right } of survey2.assignments) if (/^(?:this\.)?ctx\.(?:response\.)?body$/.test(dottedName(left))) yield* given(right, left, survey2);
}
function isAnswer({ expression }) {
  if (!/^(?:json|send)$/.test(lastName(expression))) return false;
  let on = receiver(expression);
  for (let steps = 0; on !== null && ts.isCallExpression(on) && steps < deepest4; steps++) on = receiver(on.expression);
  return on !== null && /^(?:res|resp|response|reply|c|ctx|context|NextResponse|Response)$/.test(dottedName(on));
}
function* given(answer2, at, { script }) {
  const home = enclosingFunction(at);
  if (home === null || withheld(home.getText(script.source).slice(0, longest3)).length > 0) return;
  const symbols = new Set([functionSymbol(home, script), heldAs(home, script)].filter((symbol) => symbol !== null));
  for (const call of callsBehind(answer2, 0)) {
    for (const symbol of symbols) yield { kind: "given-back", symbol, of: valueOf(call.expression, script), by: "call", at: rangeOf(call, script) };
  }
}
function callsBehind(node, depth) {
  const inner = unwrap(node);
  if (depth > deepest4) return [];
  if (ts.isCallExpression(inner)) return [inner];
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.flatMap((member2) => partsOf(member2).flatMap((each) => callsBehind(each, depth + 1)));
  return ts.isIdentifier(inner) ? madeBy(inner, depth) : [];
}
function partsOf(member2) {
  if (ts.isShorthandPropertyAssignment(member2)) return [member2.name];
  return ts.isPropertyAssignment(member2) || ts.isSpreadAssignment(member2) ? [ts.isPropertyAssignment(member2) ? member2.initializer : member2.expression] : [];
}
function madeBy(name3, depth) {
  const node = declarationOf(name3)?.node;
  if (node === void 0) return [];
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== void 0 && !isFunction(unwrap(node.initializer))) return callsBehind(node.initializer, depth + 1);
  return ts.isBindingElement(node) ? togetherWith(node) : [];
}
function togetherWith(element2) {
  const { parent: pattern } = element2;
  const declared6 = pattern.parent;
  if (!ts.isArrayBindingPattern(pattern) || !ts.isVariableDeclaration(declared6) || declared6.initializer === void 0) return [];
  const all2 = unwrap(declared6.initializer);
  const list = ts.isCallExpression(all2) && dottedName(all2.expression) === "Promise.all" && all2.arguments[0] !== void 0 ? unwrap(all2.arguments[0]) : null;
  const own6 = list !== null && ts.isArrayLiteralExpression(list) ? list.elements[pattern.elements.indexOf(element2)] : void 0;
  const call = own6 === void 0 ? null : unwrap(own6);
  return call !== null && ts.isCallExpression(call) ? [call] : [];
}

// src/extract/typescript/answered-secrets.ts
var longest4 = 12e3;
var exits = /\b(?:res|response|reply)\b(?:\s{0,4}\.(?:status|code)\([^()\n]{0,40}\))?\s{0,4}\.(?:json|send|end)\(\s?|\bctx\.body\s?=\s?|\breturn\s{1,3}(?:\w{0,20}(?:c|Response|NextResponse)\.json\(\s?)/g;
var answers2 = /\.(?:json|send|end)\(|ctx\.body\s?=/;
var word = String.raw`(?:access|refresh|session)_?[tT]oken|[pP]assword|client_?[sS]ecret|(?:private|secret)_?[kK]ey`;
var entry = new RegExp(String.raw`\b(\w{0,20}(?:${word}))\s?:\s?(\w{1,40})(?:\??\.\w{1,30}){0,2}\??\.(\w{0,20}(?:${word}))\b(?!\s?[.?(&=!<>+])`, "g");
var ofEnvironment = new RegExp(String.raw`\b(\w{0,20}(?:${word}|[sS]ecret))\s?:\s?process\.env(?:\.|\[["'])\w{0,30}(?:PASSWORD|SECRET|TOKEN|KEY)\b(?:["']\])?(?!\s?(?:\?(?!\?)|[.(&=!<>+]))`, "g");
var speaks2 = new RegExp(`(?:${word}|[sS]ecret)\\s?:`);
var settings2 = /^(?:app|server|global)?(?:config|settings|conf|cfg)$/i;
var readsDotenv = /(?:\b(?:const|let|var)\s{1,3})(\w{1,40})\s?=\s?(?:await\s)?(?:\w{1,20}\.){0,2}readFile(?:Sync)?\(\s?(?:\w{0,20}env_?(?:file|path)\w{0,10}|["'`][^"'`\n]{0,40}\.env["'`]|path\.(?:join|resolve)\([^()\n]{0,60}\.env["'`]\))/gi;
var masks = /\*{3}|mask|redact|obscure|hideSecret|sanitiz/i;
function* extractAnsweredSecrets(document, { text: text2 }) {
  if (!answers2.test(text2) || !(speaks2.test(text2) || /readFile(?:Sync)?\([^)\n]{0,80}env|otp|sign|token|reset_?link/i.test(text2))) return;
  for (const survey2 of surveys(document)) for (const node of survey2.functions) yield* told(node, survey2, text2);
}
function* told(node, { script }, text2) {
  const body = node.getText(script.source).slice(0, longest4);
  if (!answers2.test(body)) return;
  const offset = node.getStart(script.source) + script.offset;
  for (const { by, names: names2, at, length } of [...masks.test(body) ? [] : [...listed(body), ...dotenv(body)], ...believed(withoutComments(text2, "javascript").slice(offset, offset + body.length))]) {
    for (const symbol of /* @__PURE__ */ new Set([functionSymbol(node, script), heldAs(node, script)])) {
      if (symbol !== null) yield { kind: "answered-secrets", symbol, by, names: names2, at: { start: offset + at, end: offset + at + length } };
    }
  }
}
function listed(body) {
  const found2 = /* @__PURE__ */ new Map();
  for (const match of [...body.matchAll(entry), ...body.matchAll(ofEnvironment)]) {
    const [whole2, name3 = "", of] = match;
    const by = of === void 0 || settings2.test(of) ? "settings" : isItem(body.slice(0, match.index), of) ? "rows" : null;
    if (by === null || !isGivenBack(body, { table: "", at: match.index }, exits)) continue;
    const known2 = found2.get(by);
    found2.set(by, known2 === void 0 ? { by, names: [name3], at: match.index, length: whole2.length } : { ...known2, names: [.../* @__PURE__ */ new Set([...known2.names, name3])] });
  }
  return [...found2.values()];
}
function believed(body) {
  const [code, login] = [givenCode(body), signedInUnproven(body)];
  return [...code === null ? [] : [{ by: "code", names: [code.name], at: code.at, length: code.length }], ...login === null ? [] : [{ by: "login", names: [login.name], at: login.at, length: login.length }]];
}
function isItem(before, name3) {
  return new RegExp(String.raw`\.(?:map|forEach|flatMap)\(\s?(?:async\s)?\(?${name3}\b[^=\n]{0,40}=>|\bfor\s?\((?:const|let)\s${name3}\sof\b`).test(before);
}
function dotenv(body) {
  for (const match of body.matchAll(readsDotenv)) {
    const [whole2, content = ""] = match;
    const after = body.slice(match.index);
    const filled = new RegExp(String.raw`\b${content}\b[^;]{0,60}\.split\([\s\S]{0,600}?\b(\w{1,40})\[\w{1,30}(?:\.trim\(\))?\]\s?=`).exec(after)?.[1];
    const names2 = [content, ...filled === void 0 ? [] : [filled]];
    if (givenBack(body, names2, match.index, exits)) return [{ by: "dotenv", names: [".env"], at: match.index, length: whole2.length }];
  }
  return [];
}

// src/extract/typescript/activity.ts
var mostCalls2 = 30;
var mostBlocking = 10;
function* extractActivity(document, { path }) {
  if (componentFile.test(path)) return;
  for (const survey2 of surveys(document)) {
    const records = recordsOf(survey2);
    for (let round = 0; round < 2; round++) for (const record of records.values()) absorb(record, records, survey2);
    for (const record of records.values()) {
      const fact3 = factOf(record, survey2);
      if (fact3 !== null) yield fact3;
    }
  }
}
function recordsOf(survey2) {
  const { script } = survey2;
  const records = /* @__PURE__ */ new Map();
  const recordAt = (node) => {
    const home = enclosingFunction(node);
    const symbol = home === null ? "" : functionSymbol(home, script);
    const record = records.get(symbol) ?? { node: home, symbol, blocking: [], starts: [], called: [] };
    records.set(symbol, record);
    return record;
  };
  for (const call of survey2.calls) {
    const record = recordAt(call);
    const blocking = blockingCall(call, survey2);
    const start3 = startOf2(call, survey2);
    if (start3 !== null) record.starts.push(start3);
    if (blocking !== null && record.blocking.length < mostBlocking) record.blocking.push({ ...blocking, at: rangeOf(call, script) });
    else if (start3 === null) record.called.push(call);
  }
  for (const made4 of survey2.news) if (/^(?:CronJob|Cron)$/.test(lastName(made4.expression))) recordAt(made4).starts.push(cronJob(made4, survey2));
  for (const decorator of survey2.decorators) {
    const job = decoratedJob(decorator, survey2);
    if (job !== null) recordAt(decorator.parent.parent).starts.push(job);
  }
  return records;
}
var synchronous = new Map([
  ...["readFileSync", "writeFileSync", "appendFileSync", "readdirSync", "copyFileSync", "cpSync", "rmSync", "readJsonSync", "writeJsonSync", "readJSONSync", "writeJSONSync", "removeSync", "copySync"].map((name3) => [name3, "fs"]),
  ...["execSync", "spawnSync", "execFileSync"].map((name3) => [name3, "child_process"]),
  ...["hashSync", "compareSync", "genSaltSync", "pbkdf2Sync", "scryptSync", "generateKeyPairSync"].map((name3) => [name3, "crypto"]),
  ...["gzipSync", "gunzipSync", "deflateSync", "inflateSync", "brotliCompressSync"].map((name3) => [name3, "zlib"])
]);
function blockingCall(call, { imports }) {
  const name3 = lastName(call.expression);
  const family = synchronous.get(name3);
  if (family === void 0) return null;
  const owner = receiver(call.expression);
  const from = imports.get(dottedName(owner ?? call.expression).split(".", 1)[0] ?? "");
  if (isOnce(call)) return null;
  return from !== void 0 && /^(?:node:)?(?:fs|child_process|crypto|zlib|fs-extra|graceful-fs|bcrypt|bcryptjs|bcrypt-nodejs|@node-rs\/bcrypt)$/.test(from) ? { what: name3, family } : null;
}
function isOnce(call) {
  let up = call;
  for (let depth = 0; depth < 16 && !ts.isFunctionLike(up) && !ts.isSourceFile(up); depth++) {
    const { parent } = up;
    if (ts.isBinaryExpression(parent) && parent.right === up && (parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionEqualsToken || parent.operatorToken.kind === ts.SyntaxKind.BarBarEqualsToken)) return outlives(parent.left, call);
    if (ts.isIfStatement(parent) && parent.thenStatement === up) {
      const absent = absentIn(parent.expression);
      if (absent !== null && outlives(absent, call) && new RegExp(String.raw`(?<![\w.])${absent.getText().replaceAll(".", String.raw`\.`)}\s?=(?!=)`).test(parent.thenStatement.getText())) return true;
    }
    up = parent;
  }
  return false;
}
function absentIn(test2) {
  const inner = unwrap(test2);
  const isEmpty = ts.isPrefixUnaryExpression(inner) ? inner.operator === ts.SyntaxKind.ExclamationToken : ts.isBinaryExpression(inner) && /^={2,3}$/.test(inner.operatorToken.getText()) && /^(?:null|undefined|'')$/.test(inner.right.getText());
  const name3 = !isEmpty ? null : ts.isPrefixUnaryExpression(inner) ? unwrap(inner.operand) : ts.isBinaryExpression(inner) ? unwrap(inner.left) : null;
  return name3 !== null && /^[\w.]{1,60}$/.test(name3.getText()) ? name3 : null;
}
function outlives(target, call) {
  const node = ts.isIdentifier(target) ? declarationOf(target)?.node : void 0;
  return !ts.isIdentifier(target) ? ts.isPropertyAccessExpression(target) : node !== void 0 && enclosingFunction(node) !== enclosingFunction(call);
}
var schedulers = [
  [/^(?:node-)?cron$/, /^(?:schedule|job)$/, 1],
  [/^node-schedule$/, /^scheduleJob$/, 1],
  [/^croner$/, /^Cron$/, 1]
];
function startOf2(call, survey2) {
  const { script, imports } = survey2;
  const name3 = lastName(call.expression);
  const made4 = (how, run) => ({
    how,
    what: run === void 0 ? [] : [runValue(run, survey2)],
    kept: !ts.isExpressionStatement(call.parent),
    guards: guardsOf(call, script),
    at: rangeOf(call, script)
  });
  if (name3 === "setInterval") return made4("timer", call.arguments[0]);
  const owner = receiver(call.expression);
  const from = imports.get(dottedName(owner ?? call.expression).split(".", 1)[0] ?? "") ?? "";
  for (const [library2, method2, at] of schedulers) if (library2.test(from) && method2.test(name3)) return made4("periodic", call.arguments[at] ?? call.arguments.at(-1));
  return null;
}
function cronJob(made4, survey2) {
  const [first, second] = made4.arguments ?? [];
  const run = second ?? first;
  return { how: "periodic", what: run === void 0 ? [] : [runValue(run, survey2)], kept: true, guards: guardsOf(made4, survey2.script), at: rangeOf(made4, survey2.script) };
}
function decoratedJob(decorator, { script, imports }) {
  const call = unwrap(decorator.expression);
  if (!ts.isCallExpression(call) || !ts.isMethodDeclaration(decorator.parent)) return null;
  const name3 = dottedName(call.expression);
  if (!/^(?:Cron|Interval)$/.test(name3) || imports.get(name3) !== "@nestjs/schedule") return null;
  const at = rangeOf(decorator, script);
  return { how: "periodic", what: [{ kind: "name", name: functionSymbol(decorator.parent, script), at }], kept: true, guards: [], at };
}
function runValue(run, { script }) {
  const inner = unwrap(run);
  return isFunction(inner) ? { kind: "name", name: functionSymbol(inner, script), at: rangeOf(inner, script) } : valueOf(inner, script);
}
function absorb(record, records, { script }) {
  if (record.node === null) return;
  const seen = new Set(record.blocking.map(({ via }) => via));
  for (const call of record.called) {
    const symbol = localSymbol(call, record.symbol);
    const inner = records.get(symbol);
    const [first] = inner?.blocking ?? [];
    if (symbol === "" || !inner || first === void 0 || inner === record || seen.has(symbol) || record.blocking.length >= mostBlocking) continue;
    seen.add(symbol);
    record.blocking.push({ what: first.what, family: first.family, via: symbol, at: rangeOf(call, script) });
  }
}
function localSymbol(call, from) {
  const name3 = dottedName(call.expression);
  return name3.startsWith("this.") ? `${from.split(".", 1)[0] ?? ""}.${name3.slice(5)}` : name3;
}
var sharing = /\bawait\b|\.(?:save|update|delete|deleteMany|updateMany|create|insert\w{0,10}|remove|query|execute|send|sendMail|post|put|publish|writeFile\w{0,4})\(|\bprisma\b|\bfetch\(|axios/;
var ofProcess = /memory|cache|heart_?beat|metrics|gauge|\bping\b|broadcast|\.emit\(|clients|sockets|connections|process\.memoryUsage|clear\(|\.delete\(\w+\)/i;
var locking = /lock|acquire|leader|isPrimary|isMaster|setnx|'NX'|NODE_APP_INSTANCE|redlock|mutex|advisory|skip locked|is_?running/i;
var callsHandlers = /^\(?\s*(?:async\s*)?\(?\s*(?:\{[^}]{0,80}\}|_?(?:req|request|ctx|context|c|event))\b/;
var starting = /start|init|setup|bootstrap|main|boot|run|listen|schedul|onModule|onApplication/i;
function factOf({ node, symbol, blocking, starts, called: called3 }, survey2) {
  const { script } = survey2;
  const text2 = node === null ? "" : node.getText(script.source).slice(0, 2e4);
  const calls = node === null || isHandler(node) || starts.length > 0 || starting.test(symbol) ? callValues(called3, survey2) : [];
  const hook2 = node !== null && /\.(?:onModuleInit|onApplicationBootstrap)$/.test(symbol);
  const shared = sharing.test(text2) && !ofProcess.test(text2);
  const runs = /^handler@/.test(symbol) && node !== null && isStarted(node);
  if (blocking.length === 0 && starts.length === 0 && calls.length === 0 && !hook2 && !(shared && runs)) return null;
  return {
    kind: "activity",
    symbol,
    async: node?.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true,
    ...hook2 && { hook: "start" },
    blocking,
    starts,
    ...shared && { shared: true },
    ...locking.test(text2) && { locked: true },
    calls,
    at: node === null ? { start: 0, end: 0 } : rangeOf(node, script)
  };
}
function isStarted({ parent }) {
  return ts.isCallExpression(parent) && /^(?:setInterval|schedule|scheduleJob|job)$/.test(lastName(parent.expression)) || ts.isNewExpression(parent);
}
function isHandler(node) {
  const [first] = node.parameters;
  return first !== void 0 && callsHandlers.test(first.getText()) || ts.isMethodDeclaration(node) && ts.canHaveDecorators(node) && (ts.getDecorators(node)?.length ?? 0) > 0;
}
var plain = /^(?:json|send|status|get|set|push|map|filter|forEach|log|error|info|warn|then|catch|use|listen|on|once|end|next|stringify|parse|join|split|trim|includes|toString|require|find|reduce|keys|values|entries|Number|String|Boolean|parseInt|now|static|urlencoded|cors|helmet)$/;
function callValues(called3, { script, imports }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const call of called3) {
    const name3 = dottedName(call.expression);
    if (found2.size >= mostCalls2) break;
    const root = name3.split(".", 1)[0] ?? "";
    const from = imports.get(root);
    if (name3 === "" || plain.test(lastName(call.expression)) || found2.has(name3) || from !== void 0 && !/^[.@~#/]/.test(from)) continue;
    if (name3.includes(".") && from === void 0 && root !== "this" && !isInstance(call)) continue;
    found2.set(name3, valueOf(call.expression, script));
  }
  return [...found2.values()];
}
function isInstance({ expression }) {
  const owner = receiver(expression);
  const node = owner !== null && ts.isIdentifier(owner) ? declarationOf(owner)?.node : void 0;
  return node !== void 0 && ts.isVariableDeclaration(node) && node.initializer !== void 0 && ts.isNewExpression(unwrap(node.initializer)) && starting.test(lastName(expression));
}

// src/extract/typescript/origin-grants.ts
function isRequestOrigin(node, depth = 0) {
  let inner = unwrap(node);
  if (depth > 4) return false;
  while (ts.isBinaryExpression(inner) && (inner.operatorToken.kind === ts.SyntaxKind.BarBarToken || inner.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)) inner = unwrap(inner.left);
  if (ts.isIdentifier(inner)) {
    const declared6 = declarationOf(inner)?.node;
    if (declared6 === void 0) return false;
    if (ts.isVariableDeclaration(declared6)) return declared6.initializer !== void 0 && isRequestOrigin(declared6.initializer, depth + 1);
    if (!ts.isBindingElement(declared6)) return false;
    const { parent } = declared6.parent;
    return (declared6.propertyName ?? declared6.name).getText() === "origin" && ts.isVariableDeclaration(parent) && parent.initializer !== void 0 && /headers?$/.test(accessedKey(unwrap(parent.initializer)) ?? "");
  }
  if (ts.isCallExpression(inner)) {
    const method2 = accessedKey(unwrap(inner.expression));
    return (method2 === "get" || method2 === "header" || method2 === "getHeader") && stringOf(inner.arguments[0])?.toLowerCase() === "origin";
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
  const answers6 = callback === null ? [] : callbackAnswers(check, callback);
  const given5 = answers6.length > 0 ? answers6 : returnsOf(check).map(({ expression }) => expression);
  return given5.flatMap((answer2) => leaves2(answer2)).flatMap((leaf) => grant(leaf, check, isOrigin, script) ?? []);
}
function callbackAnswers(check, callback) {
  const found2 = [];
  const stack = check.body === void 0 ? [] : [check.body];
  for (let node = stack.pop(); node !== void 0 && found2.length < 20; node = stack.pop()) {
    const answer2 = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === callback ? node.arguments[1] : void 0;
    if (answer2 !== void 0) found2.push(answer2);
    ts.forEachChild(node, (child) => void stack.push(child));
  }
  return found2;
}
function leaves2(node, depth = 0) {
  const inner = unwrap(node);
  if (depth < 6 && ts.isConditionalExpression(inner)) return [...leaves2(inner.whenTrue, depth + 1), ...leaves2(inner.whenFalse, depth + 1)];
  return [inner];
}
function grant(answer2, scope, isOrigin, script) {
  const isOpen = answer2.kind === ts.SyntaxKind.TrueKeyword || stringOf(answer2) === "*" || isOrigin(answer2) || ts.isArrayLiteralExpression(answer2) && answer2.elements.some((part) => stringOf(part) === "*");
  if (!isOpen) return null;
  const conditions = conditionsOf(answer2, scope);
  if (conditions.some((condition) => checksOrigin(condition, isOrigin))) return null;
  const others3 = conditions.flatMap((condition) => apartFromOrigin(condition, isOrigin));
  const guards2 = others3.map((condition) => conditionValue(condition, readingOf(script), 0));
  if (guards2.some((guard) => dependsOnRequest(guard, 0))) return null;
  const list = others3.map((condition) => listedWildcard(condition, script)).find((origins) => origins !== null);
  if (list !== void 0 && list !== null) return { reflects: false, listed: list, guards: [] };
  const at = rangeOf(answer2, script);
  const tests = guards2.filter((guard) => guard.kind !== "opaque" && !isEnvironmentTest(guard));
  if (tests.length === 0) return { reflects: true, guards: guards2 };
  return { reflects: false, tests: { kind: "and", parts: [...tests, { kind: "literal", value: true, at }], at }, guards: guards2.filter((guard) => !tests.includes(guard)) };
}
function apartFromOrigin(condition, isOrigin) {
  if (!mentions(condition.test, isOrigin)) return [condition];
  const test2 = unwrap(condition.test);
  if (!ts.isBinaryExpression(test2) || test2.operatorToken.kind !== ts.SyntaxKind.BarBarToken && test2.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) return [];
  return [test2.left, test2.right].flatMap((side) => apartFromOrigin({ test: side, holds: condition.holds }, isOrigin));
}
function isEnvironmentTest(guard) {
  return /NODE_ENV|APP_ENV|ENVIRONMENT|development|production|isDev|isProd|\bdev\b/i.test(JSON.stringify(guard));
}
function checksOrigin({ test: test2, holds }, isOrigin) {
  let inner = unwrap(test2);
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
function listedWildcard({ test: test2, holds }, script) {
  const value = valueOf(test2, script);
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
  return parts.some((part) => isValue2(part) && dependsOnRequest(part, depth + 1));
}
function isValue2(part) {
  return typeof part === "object" && part !== null && "kind" in part;
}

// src/extract/typescript/secret-names.ts
var secretWord = /(?:^|_)(?:secrets?|password|passwd|passphrase|pass|pwd|tokens?|apikeys?|credentials?|jwt|salt|secretkey|jwtsecret|(?:api|secret|private|signing|encryption|access|master|admin|auth|jwt|session|app|hmac|service|internal)_keys?|secret_key_base)(?:_(?:default|dev|prod|base|\d+))?$/;
var aboutSecrets = /(?:^|_)(?:public|publishable|masked|no|not|reset|forgot|forget|confirm|change|next|page|eos|bos|pad|stop|start|end|mask|csrf|max|min|num|invalid|missing|wrong|error|has|is|use|show|hide|method|type)(?:_|$)/;
function isSecretName(name3) {
  const last = snake(name3.slice(name3.lastIndexOf(".") + 1));
  return last.length < 80 && last !== "pwd" && secretWord.test(last) && !aboutSecrets.test(last);
}
function snake(name3) {
  return name3.replaceAll(/[-.\s]+/g, "_").replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase();
}

// src/extract/typescript/auth-gates.ts
function* extractGates(document) {
  for (const survey2 of surveys(document)) {
    for (const branch of survey2.ifs) {
      const unsigned = fromSignature(branch, survey2.script);
      if (unsigned === null) yield* fromBranch(branch, survey2.script);
      else yield unsigned;
    }
    yield* fromAnswers(survey2);
    yield* fromWiring(survey2);
  }
}
function* fromBranch(branch, script) {
  const gate = enclosingFunction(branch);
  if (gate === null) return;
  const refusing2 = refuses(branch.thenStatement) || notes(branch.thenStatement);
  const opening = !refusing2 && letsIn(branch.thenStatement, gate);
  if (!refusing2 && !opening && !checksInside(branch, gate)) return;
  const test2 = valueOf(branch.expression, script);
  const place2 = { symbol: symbolOf(branch), at: rangeOf(branch.expression, script) };
  if (refusing2) {
    const credential4 = isGate(gate) || comparesRequest(test2) ? bypassedCheck(test2) : null;
    if (credential4 !== null) yield { kind: "empty-credential-opens", credential: credential4, guards: guardsOf(branch, script), ...place2 };
    const skipped = isGate(gate) ? switchedCheck(test2) : null;
    if (skipped !== null) yield { kind: "auth-switch", test: negated(skipped), ...place2 };
    return;
  }
  const required3 = requiredCredential(branch, test2, gate);
  if (required3 !== null) yield { kind: "empty-credential-opens", credential: required3, guards: guardsOf(branch, script), ...place2 };
  if (!opening) return;
  const credential3 = passesStrangers(branch, gate) ? null : emptyTest(test2);
  if (credential3 !== null) yield { kind: "empty-credential-opens", credential: credential3, guards: [...guardsOf(branch, script), ...guardsWithin(branch.thenStatement, script)], ...place2 };
  else if (namesSwitch(test2)) yield { kind: "auth-switch", test: test2, ...place2 };
  else yield* fromMaker(test2, gate, place2);
}
function passesStrangers(branch, gate) {
  if (gate.body === void 0 || !ts.isBlock(gate.body)) return false;
  return gate.body.statements.some((one) => one !== branch && one.end <= branch.pos && ts.isIfStatement(one) && strangers.test(one.expression.getText().slice(0, 200)) && letsIn(one.thenStatement, gate));
}
var strangers = /^!\s{0,2}(?:\(\s?)?(?:await )?[\w.]{0,60}(?:headers?\b|authorization|auth_?header|token|bearer|cookie)/i;
function guardsWithin(branch, script) {
  const last = statementsOf(branch).at(-1) ?? branch;
  return conditionsOf(last, branch).map((condition) => conditionValue(condition, readingOf(script), 0));
}
function fromSignature(branch, script) {
  if (!/sig/i.test(branch.expression.getText())) return null;
  const gate = enclosingFunction(branch);
  const text2 = gate?.body?.getText() ?? "";
  if (gate?.body === void 0 || text2.length > longestHandler) return null;
  const [start3, end] = [branch.getStart() - gate.body.getStart(), branch.getEnd() - gate.body.getStart()];
  const told5 = { test: branch.expression.getText(), then: branch.thenStatement.getText(), otherwise: branch.elseStatement?.getText() ?? "", before: text2.slice(0, start3), after: text2.slice(end), symbol: symbolOf(branch) };
  if (!takesUnsigned(told5)) return null;
  const at = rangeOf(branch.expression, script);
  return { kind: "empty-credential-opens", credential: { kind: "opaque", why: "request", at }, unsigned: true, guards: guardsOf(branch, script), symbol: told5.symbol, at };
}
var longestHandler = 12e3;
var credentialName = /^(?:pin|(?:api_?|auth_?|access_?|admin_?)?(?:key|token|password|secret|code)|passw(?:or)?d|passcode)$/i;
function* fromMaker(test2, gate, place2) {
  const credential3 = test2.kind === "not" && test2.of.kind === "opaque" && test2.of.why === "parameter" && credentialName.test(test2.of.name ?? "") ? test2.of : null;
  const maker2 = credential3 === null ? null : enclosingFunction(gate);
  if (credential3 === null || maker2 === null || !(ts.isReturnStatement(gate.parent) || gate.parent === maker2) || !refusesSomewhere(gate)) return;
  const index = maker2.parameters.findIndex(({ name: name3 }) => ts.isIdentifier(name3) && name3.text === credential3.name);
  if (index >= 0) yield { kind: "empty-credential-opens", credential: credential3, given: { function: symbolOf(maker2), index }, guards: [], ...place2 };
}
function checksInside(branch, gate) {
  const text2 = branch.thenStatement.getText();
  return text2.length < 4e3 && (refusal.test(text2) || isGate(gate) && /\bthrow\b|return false|next\(/.test(text2));
}
function requiredCredential(branch, test2, gate) {
  const asked3 = test2.kind === "call" && test2.args.length === 1 && test2.args[0] !== void 0 ? test2.args[0] : sized(positive(test2));
  if (!isCredential2(asked3)) return null;
  const { thenStatement, elseStatement } = branch;
  const text2 = thenStatement.getText().slice(0, 4e3);
  const checks3 = refusal.test(text2) && /req|header|auth|token|key|password/i.test(text2.replace(/\b40[13]\b|unauthori[sz]ed|forbidden/gi, ""));
  if (!checks3 && !refusesInside(thenStatement)) return null;
  if (elseStatement !== void 0) return letsIn(elseStatement, gate) ? asked3 : null;
  return checks3 && !leavesAlways(thenStatement) && !refusesAfter(branch) ? asked3 : null;
}
function refusesInside(branch) {
  return /\bthrow\b|return false|next\(\s*(?:new|err)/.test(branch.getText().slice(0, 4e3));
}
function leavesAlways(branch) {
  const last = statementsOf(branch)[statementsOf(branch).length - 1];
  return last !== void 0 && (ts.isThrowStatement(last) || ts.isReturnStatement(last) && refuses(last));
}
var nobody = /^return\s{1,4}(?:null\b|undefined\b|\{\s{0,20}(?:err(?:or)?s?\s?[:,]|(?:ok|valid|success|authenticated|authorized)\s?:\s?false))/;
function refusesAfter(branch) {
  const { parent } = branch;
  if (!ts.isBlock(parent)) return true;
  return parent.statements.slice(parent.statements.indexOf(branch) + 1).some((statement2) => refuses(statement2) || nobody.test(statement2.getText().slice(0, 80)));
}
var gateNames = /auth|guard|verify|check|protect|require|permission|canactivate|authoriz|allowed|middleware|token|api_?key|admin|secure|login|access|session/i;
function isGate(gate) {
  const last = gate.parameters[gate.parameters.length - 1];
  if (last !== void 0 && keyOf(last.name) === "next") return true;
  return gateNames.test(symbolOf(gate));
}
function statementsOf(statement2) {
  return ts.isBlock(statement2) ? statement2.statements : [statement2];
}
function letsIn(branch, gate) {
  if (!isGate(gate)) return false;
  const statements2 = statementsOf(branch);
  const last = statements2[statements2.length - 1];
  if (last === void 0) return false;
  if (ts.isExpressionStatement(last)) return isNext(last.expression);
  if (!ts.isReturnStatement(last)) return false;
  const before = statements2[statements2.length - 2];
  if (last.expression === void 0) return before !== void 0 && ts.isExpressionStatement(before) && isNext(before.expression) || gateNames.test(symbolOf(gate)) && refusesSomewhere(gate) && !putsUpRoutes(gate);
  const given5 = unwrap(last.expression);
  if (given5.kind === ts.SyntaxKind.TrueKeyword) return true;
  return isNext(given5) || ts.isObjectLiteralExpression(given5) && /(?:ok|valid|authorized|authenticated|allowed|success)['"]?\s*:\s*true/i.test(given5.getText());
}
function putsUpRoutes({ body }) {
  if (body === void 0 || !ts.isBlock(body)) return false;
  return body.statements.some((statement2) => registers(statement2) || ts.isIfStatement(statement2) && statementsOf(statement2.thenStatement).some(registers));
}
function registers(statement2) {
  if (!ts.isExpressionStatement(statement2)) return false;
  const call = unwrap(statement2.expression);
  if (!ts.isCallExpression(call) || call.arguments.length < 2 || !/^(?:get|post|put|patch|delete|all|use|route)$/.test(lastName(call.expression))) return false;
  const [where] = call.arguments;
  return where !== void 0 && (/^\//.test(stringOf(where) ?? "") || /(?:path|route|url|endpoint)$/i.test(lastName(where)));
}
function isNext(node) {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner) || inner.arguments.some((argument) => !ts.isIdentifier(argument))) return false;
  const name3 = lastName(inner.expression);
  return name3 === "next" && (inner.arguments.length === 0 || inner.arguments[0]?.getText() !== "err");
}
var refusal = /\b40[13]\b|unauthori[sz]ed|forbidden|accessdenied|(?:invalid|wrong|incorrect)[_ ]?(?:token|api[_ ]?key|credentials|(?:site |access )?(?:password|passcode|code|secret))|not_?authenticated/i;
function refuses(branch) {
  return statementsOf(branch).some((statement2) => {
    if (ts.isThrowStatement(statement2)) return refusal.test(statement2.getText());
    if (ts.isReturnStatement(statement2)) return statement2.expression?.kind === ts.SyntaxKind.FalseKeyword || statement2.expression !== void 0 && refusal.test(statement2.getText().slice(0, 400));
    return ts.isExpressionStatement(statement2) && refusal.test(statement2.getText().slice(0, 400));
  });
}
function notes(branch) {
  return /^createContext$/i.test(symbolOf(branch).replace(/^.*\./, "")) && statementsOf(branch).some((statement2) => ts.isReturnStatement(statement2) && /^\{\s*['"]?err(?:or)?(?:Msg|Message|Code)?['"]?\s*:(?!\s*(?:null|undefined))/i.test(statement2.expression?.getText() ?? ""));
}
function refusesSomewhere(gate) {
  return gate.body !== void 0 && (refusal.test(gate.body.getText().slice(0, 6e3)) || /\bthrow\b|return false/.test(gate.body.getText().slice(0, 6e3)));
}
function isCredential2(value) {
  if (dependsOnRequest(value, 0)) return false;
  switch (value.kind) {
    case "env":
      return isKeyName(value.name);
    case "name":
      return isKeyName(value.name) && !/^(?:token|password|secret|apiKey|key)$/.test(value.name);
    case "member":
      if (serviceKey(value.on) !== null) return isKeyName(`${serviceKey(value.on)}_${value.name}`);
      return isKeyName(value.name) && (value.on.kind === "name" || value.on.kind === "member" || value.on.kind === "opaque" && value.on.name === "this") && isSetting(value.on);
    case "or":
      return value.parts.some(isCredential2);
    case "call": {
      const key = serviceKey(value);
      return key === null ? value.callee.kind === "member" && isCredential2(value.callee.on) : isKeyName(key.replaceAll(".", "_"));
    }
    case "map-over":
      return isCredential2(value.source);
    default:
      return false;
  }
}
function serviceKey(value) {
  if (value.kind !== "call" || value.callee.kind !== "member" || value.callee.name !== "get") return null;
  const { on } = value.callee;
  const [key] = value.args;
  return (on.kind === "name" || on.kind === "member") && /^_?config(?:uration)?_?service$/i.test(on.name) && key?.kind === "literal" && typeof key.value === "string" ? key.value : null;
}
function isKeyName(name3) {
  return isSecretName(name3) || /(?:valid|allowed|accepted|client|shared|webhook)_?(?:api_?)?keys?$|^keys$|(?:auth|access)_?code$/i.test(name3);
}
function isSetting(on) {
  const name3 = on.kind === "name" || on.kind === "member" || on.kind === "opaque" ? on.name ?? "" : "";
  return /config|settings?|env|options|opts|secrets|constants|auth|security|^this$|server|app/i.test(name3) && !/user|session|req|body|query|params|data|input|row|record/i.test(name3);
}
function emptyTest(test2) {
  if (test2.kind === "not") return isCredential2(sized(test2.of)) ? sized(test2.of) : null;
  if (test2.kind === "or") {
    const empty2 = test2.parts.map(emptyTest).find((part) => part !== null);
    return empty2 !== void 0 && !test2.nullish ? empty2 : null;
  }
  if (test2.kind === "and") {
    const all2 = test2.parts.flatMap((part) => emptyTest(part) ?? []);
    return all2.length === test2.parts.length && all2.length > 1 ? { kind: "or", parts: all2, at: test2.at } : null;
  }
  if (test2.kind !== "compare" || test2.op !== "==") return null;
  const isEmpty = test2.right.kind === "literal" && (test2.right.value === "" || test2.right.value === null || test2.right.value === 0);
  return isEmpty && isCredential2(sized(test2.left)) ? sized(test2.left) : null;
}
function sized(value) {
  return value.kind === "member" && (value.name === "length" || value.name === "size") ? value.on : value;
}
function bypassedCheck(test2) {
  if (test2.kind !== "and") return null;
  const [first, ...rest] = test2.parts;
  const head = first === void 0 ? null : sized(positive(first));
  if (head === null || !isCredential2(head)) return null;
  const text2 = writtenAs(head);
  const compared = rest.some((part) => dependsOnRequest(part, 0) || writtenAs(part).includes(text2) || part.kind === "not");
  return compared && rest.some((part) => part.kind === "compare" || part.kind === "not" || part.kind === "call") ? head : null;
}
function positive(value) {
  if (value.kind === "compare" && (value.op === ">" || value.op === "!=") && value.right.kind === "literal" && !value.right.value) return value.left;
  return value;
}
function comparesRequest(test2) {
  return test2.kind === "and" && test2.parts.some((part) => dependsOnRequest(part, 0));
}
function* fromAnswers({ script, functions: functions4 }) {
  for (const gate of functions4) {
    if (!isGate(gate) || gate.body === void 0) continue;
    const answers6 = ts.isBlock(gate.body) ? gate.body.statements.flatMap((statement2) => ts.isReturnStatement(statement2) && statement2.expression !== void 0 ? [statement2.expression] : []) : [gate.body];
    for (const answer2 of answers6) {
      const value = valueOf(answer2, script);
      const credential3 = value.kind === "or" && !value.nullish && value.parts.length > 1 ? emptyTest(value) : null;
      const compares3 = value.kind === "or" && value.parts.some((part) => part.kind === "compare" || part.kind === "call");
      if (credential3 !== null && compares3) yield { kind: "empty-credential-opens", credential: credential3, symbol: symbolOf(answer2), guards: guardsOf(answer2, script), at: rangeOf(answer2, script) };
    }
  }
}
var switchName = /(?:auth\w*?|login|security|api_?key)_?(?:enabled?|disabled?|required?|off|on|bypass|optional|mode)$|(?:auth|api_?key)_?check$|(?:enable|disable|require|skip|bypass|no|use|with|without|enforce|need|allow)_?(?:\w{0,12}_)?(?:auth\w*|login|security|anonymous\w*|unauthenticated)$|^auth$/i;
function namesSwitch(test2, depth = 0) {
  if (depth > 6 || dependsOnRequest(test2, 0)) return false;
  switch (test2.kind) {
    case "not":
      return namesSwitch(test2.of, depth + 1);
    case "compare":
      return namesSwitch(test2.left, depth + 1) || namesSwitch(test2.right, depth + 1);
    case "and":
    case "or":
      return test2.parts.some((part) => namesSwitch(part, depth + 1));
    case "env":
    case "name":
    case "member":
      return switchName.test(test2.name);
    case "call":
      return test2.callee.kind === "member" && (namesSwitch(test2.callee.on, depth + 1) || test2.args.some((part) => part.kind === "literal" && typeof part.value === "string" && switchName.test(part.value)));
    default:
      return false;
  }
}
function switchedCheck(test2) {
  return test2.kind === "and" ? test2.parts.find((part) => turnsAllOn(part)) ?? null : null;
}
var oneMethod = /o_?auth|oidc|open_?id|saml|sso|ldap|kerberos|passkey|webauthn|google|git_?(?:hub|lab)|facebook|apple|azure|entra|okta|keycloak|cognito|clerk|social|magic|smtp/i;
function turnsAllOn(test2) {
  return namesSwitch(test2) && turnsOn(test2) && !someWithin(test2, (each) => (each.kind === "env" || each.kind === "name" || each.kind === "member") && oneMethod.test(each.name));
}
function turnsOn(test2) {
  if (test2.kind === "not") return !turnsOn(test2.of);
  if (test2.kind === "compare") return turnsOn(test2.left) === (test2.op === "==" === !(test2.right.kind === "literal" && /^(?:false|0|off|no|none)$/i.test(String(test2.right.value))));
  const name3 = test2.kind === "env" || test2.kind === "name" || test2.kind === "member" ? test2.name : "";
  return !/disable|skip|bypass|(?:^|_)no_?|without|optional|anonymous|off$/i.test(name3);
}
function negated(value) {
  return value.kind === "not" ? value.of : { kind: "not", of: value, at: value.at };
}
var guardName2 = /auth|guard|passport|jwt|protect|session|token|login|apikey|api_key/i;
var registrars = /* @__PURE__ */ new Set(["use", "useGlobalGuards", "register", "addHook", "preHandler", "all", "plugin"]);
function* fromWiring({ script, calls, variables }) {
  for (const call of calls) {
    if (!registrars.has(lastName(call.expression)) || !call.arguments.some((argument) => guardName2.test(argument.getText().slice(0, 80)))) continue;
    for (const condition of conditionsOf(call)) {
      const test2 = conditionValue(condition, readingOf(script), 0);
      if (turnsAllOn(test2)) yield { kind: "auth-switch", test: negated(test2), symbol: symbolOf(call), at: rangeOf(condition.test, script) };
    }
  }
  for (const variable of variables) {
    const chosen2 = variable.initializer === void 0 ? null : unwrap(variable.initializer);
    if (chosen2 === null || !ts.isConditionalExpression(chosen2) || !guardName2.test(chosen2.whenTrue.getText().slice(0, 80) + chosen2.whenFalse.getText().slice(0, 80))) continue;
    const test2 = valueOf(chosen2.condition, script);
    const openFirst = isFunction(unwrap(chosen2.whenTrue)) && !isFunction(unwrap(chosen2.whenFalse));
    const choosesGuard = isFunction(unwrap(chosen2.whenFalse)) || openFirst;
    if (choosesGuard && namesSwitch(test2)) yield { kind: "auth-switch", test: openFirst ? test2 : negated(test2), symbol: symbolOf(chosen2), at: rangeOf(chosen2.condition, script) };
  }
}

// src/extract/typescript/equal-to-nothing.ts
var longest5 = 8e3;
function* extractEqualities(document) {
  for (const { ifs, script } of surveys(document)) {
    for (const branch of ifs) {
      const fact3 = equalToNothing(branch, script);
      if (fact3 !== null) yield fact3;
    }
  }
}
function equalToNothing(branch, script) {
  const gate = enclosingFunction(branch);
  const test2 = unwrap(branch.expression);
  if (gate === null || !isGate(gate) || !ts.isBinaryExpression(test2)) return null;
  const decides2 = differ.has(test2.operatorToken.kind) ? refuses(branch.thenStatement) : agree.has(test2.operatorToken.kind) && letsIn(branch.thenStatement, gate);
  if (!decides2) return null;
  for (const [sent2, kept3] of [[test2.left, test2.right], [test2.right, test2.left]]) {
    const variable = variableOf(kept3);
    const credential3 = variable === null || !mayBeMissing(sent2) ? null : valueOf(variable, script);
    if (credential3?.kind !== "env" || credential3.fallback !== void 0 || !isCredential2(credential3)) continue;
    if (isAsked(gate, branch, [sent2, kept3])) continue;
    return { kind: "empty-credential-opens", credential: credential3, symbol: symbolOf(branch), guards: guardsOf(branch, script), equals: true, at: rangeOf(branch.expression, script) };
  }
  return null;
}
var differ = /* @__PURE__ */ new Set([ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken]);
var agree = /* @__PURE__ */ new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.EqualsEqualsToken]);
function variableOf(node) {
  const inner = unwrap(node);
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) return dottedName(inner.expression) === "process.env" ? inner : null;
  const declared6 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  return declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 && ts.isPropertyAccessExpression(unwrap(declared6.initializer)) ? variableOf(declared6.initializer) : null;
}
var request = /^(?:_?req|request|ctx|c)(?:\.request|\.req)?\.(?:headers|query|body|cookies|params)$/;
var getter = /^(?:_?req|request|ctx)\.(?:get|header)$/;
function mayBeMissing(node) {
  const inner = unwrap(node);
  if (ts.isCallExpression(inner)) return getter.test(dottedName(inner.expression)) && inner.arguments.length === 1;
  if (accessedKey(inner) !== null && (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner))) return request.test(dottedName(inner.expression));
  const declared6 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  if (declared6 === void 0) return false;
  if (ts.isVariableDeclaration(declared6)) return declared6.initializer !== void 0 && !ts.isIdentifier(unwrap(declared6.initializer)) && mayBeMissing(declared6.initializer);
  const from = ts.isBindingElement(declared6) && declared6.initializer === void 0 && ts.isVariableDeclaration(declared6.parent.parent) ? declared6.parent.parent.initializer : void 0;
  return from !== void 0 && request.test(dottedName(from));
}
function isAsked(gate, branch, sides) {
  const whole2 = gate.getText().slice(0, longest5);
  const asked3 = sides.map((side) => ts.isIdentifier(unwrap(side)) ? unwrap(side).getText() : lastName(side)).filter((name3) => name3 !== "");
  if (conditionsOf(branch).some(({ test: test2 }) => asked3.some((name3) => test2.getText().includes(name3)))) return true;
  return asked3.some((name3) => new RegExp(`!\\s*[\\w.]*\\b${escaped(name3)}\\b(?!\\s*[!=]=)|\\b${escaped(name3)}\\b['"\\]]*\\s*(?:&&|\\?\\s|\\.length|(?:===?|!==?)\\s*(?:undefined|null|''|""))|typeof\\s+[\\w.]*\\b${escaped(name3)}\\b`).test(whole2));
}
function escaped(name3) {
  return name3.replace(/[^\w]/g, (found2) => `\\${found2}`);
}

// src/extract/typescript/container-values.ts
var deepest5 = 4;
var mostFields = 24;
function fieldsOf(node, depth = 0) {
  const inner = unwrap(node);
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.flatMap((property) => keyOf(property.name) ?? []).slice(0, mostFields);
  if (ts.isArrayLiteralExpression(inner)) {
    const last = inner.elements.at(-1);
    return last === void 0 ? [] : fieldsOf(last, depth + 1);
  }
  if (!ts.isIdentifier(inner) || depth > deepest5) return [];
  const given5 = initializerOf2(inner);
  return given5 === null ? [] : fieldsOf(given5, depth + 1);
}
function initializerOf2(name3) {
  const declared6 = declarationOf(name3);
  const node = declared6?.node;
  return node !== void 0 && ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) ? node.initializer ?? null : null;
}
function seedFields(node) {
  const [first] = ts.isArrayLiteralExpression(node) ? node.elements : ts.isObjectLiteralExpression(node) ? node.properties : [];
  if (first === void 0) return [];
  const record = ts.isPropertyAssignment(first) ? first.initializer : first;
  return ts.isObjectLiteralExpression(record) ? fieldsOf(record) : [];
}
function isLive(node, depth = 0) {
  if (depth > deepest5) return false;
  const inner = unwrap(node);
  if (isFunction(inner)) return true;
  if (ts.isNewExpression(inner)) return isLiveName(dottedName(inner.expression));
  if (ts.isCallExpression(inner)) return /^(?:setTimeout|setInterval|spawn|fork|createServer)$/.test(dottedName(inner.expression)) || isLiveName(dottedName(inner.expression));
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.some((property) => isLiveProperty(property, depth));
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.some((element2) => !ts.isSpreadElement(element2) && isLive(element2, depth + 1));
  if (ts.isPropertyAccessExpression(inner)) return isLiveName(inner.name.text);
  if (!ts.isIdentifier(inner)) return false;
  return isLiveIdentifier(inner, depth);
}
function isLiveProperty(property, depth) {
  if (ts.isMethodDeclaration(property)) return true;
  if (ts.isShorthandPropertyAssignment(property)) return isLive(property.name, depth + 1);
  return ts.isPropertyAssignment(property) && isLive(property.initializer, depth + 1);
}
function isLiveIdentifier(name3, depth) {
  const declared6 = declarationOf(name3);
  const node = declared6?.node;
  if (node !== void 0 && (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node))) return true;
  const given5 = initializerOf2(name3);
  if (given5 !== null && isLive(given5, depth + 1)) return true;
  if (node !== void 0 && ts.isParameter(node) && node.type !== void 0) return ts.isFunctionTypeNode(node.type) || isLiveName(node.type.getText().slice(0, 80).replace(/[^\w.].*$/s, ""));
  return given5 === null || !ts.isObjectLiteralExpression(unwrap(given5)) ? isLiveName(name3.text) : false;
}
function isPlain(node, depth = 0) {
  if (depth > deepest5) return false;
  const inner = unwrap(node);
  if (ts.isStringLiteralLike(inner) || ts.isNumericLiteral(inner) || ts.isTemplateExpression(inner)) return true;
  if (inner.kind === ts.SyntaxKind.TrueKeyword || inner.kind === ts.SyntaxKind.FalseKeyword) return true;
  if (ts.isObjectLiteralExpression(inner) || ts.isArrayLiteralExpression(inner)) return !isLive(inner);
  if (ts.isCallExpression(inner)) return /^(?:Date\.now|String|Number|JSON\.parse)$/.test(dottedName(inner.expression));
  if (ts.isPropertyAccessExpression(inner)) return /^(?:req|request|ctx)(?:\.\w+)?\.body(?:\.|$)/.test(dottedName(inner));
  if (!ts.isIdentifier(inner)) return false;
  const given5 = initializerOf2(inner);
  if (given5 !== null) return isPlain(given5, depth + 1);
  const declared6 = declarationOf(inner)?.node;
  return declared6 !== void 0 && ts.isParameter(declared6) && declared6.type !== void 0 && /^(?:string|number|boolean)$/.test(declared6.type.getText());
}
function isRecordType(name3, { source: source2 }) {
  for (const statement2 of source2.statements) {
    if ((ts.isInterfaceDeclaration(statement2) || ts.isTypeAliasDeclaration(statement2)) && statement2.name.text === name3) {
      const text2 = statement2.getText(source2);
      return !isLiveType(text2.slice(text2.indexOf(name3) + name3.length));
    }
  }
  return false;
}

// src/extract/typescript/containers.ts
function* extractContainers(document) {
  for (const survey2 of surveys(document)) {
    const candidates = candidatesOf(survey2);
    if (candidates.size === 0) continue;
    gather(survey2, candidates);
    for (const candidate of candidates.values()) if (candidate.grows.length > 0) yield factOf2(candidate, survey2);
  }
}
function candidatesOf({ variables, classes: classes2, assignments, functions: functions4 }) {
  const found2 = /* @__PURE__ */ new Map();
  const hosts = functions4.length === 0;
  for (const node of variables) {
    const holds = node.initializer === void 0 ? null : holdsOf(node.initializer);
    if (holds === null || !ts.isIdentifier(node.name) || hosts) continue;
    const scope = enclosingFunction(node) ?? node.getSourceFile();
    found2.set(node, { name: node.name.text, node, value: unwrap(node.initializer), scope, holds, ...gathered() });
  }
  for (const owner of classes2) {
    for (const member2 of owner.members) {
      const holds = ts.isPropertyDeclaration(member2) && member2.initializer !== void 0 ? holdsOf(member2.initializer) : null;
      if (holds !== null && ts.isPropertyDeclaration(member2)) found2.set(memberKey(owner, keyOf(member2.name) ?? ""), { name: keyOf(member2.name) ?? "", node: member2, value: unwrap(member2.initializer), scope: owner, holds, ...gathered() });
    }
  }
  for (const node of assignments) {
    const holds = globalKey(node.left) === null ? null : holdsOf(node.right);
    if (holds !== null) found2.set(globalKey(node.left) ?? "", { name: lastName(node.left), node, value: unwrap(node.right), scope: node.getSourceFile(), holds, ...gathered() });
  }
  for (const node of assignments) {
    const owner = isThisMember(node.left) ? ownerOf2(node) : null;
    const holds = owner === null || !ts.isConstructorDeclaration(enclosingFunction(node) ?? node) ? null : holdsOf(node.right);
    if (owner !== null && holds !== null) found2.set(memberKey(owner, lastName(node.left)), { name: lastName(node.left), node, value: unwrap(node.right), scope: owner, holds, ...gathered() });
  }
  return found2;
}
function memberKey(owner, name3) {
  return `${owner.pos} ${name3}`;
}
function globalKey(node) {
  const on = ts.isPropertyAccessExpression(node) ? unwrap(node.expression) : null;
  return on !== null && ts.isIdentifier(on) && /^global(?:This)?$/.test(on.text) ? `global ${node.name.text}` : null;
}
function isThisMember(node) {
  return ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;
}
function ownerOf2(node) {
  for (let up = node.parent, steps = 0; up !== void 0 && steps < farthest; up = up.parent, steps++) if (ts.isClassLike(up)) return up;
  return null;
}
function holdsOf(node) {
  const inner = unwrap(node);
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.every((property) => ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer)) ? "map" : null;
  if (ts.isArrayLiteralExpression(inner)) return "list";
  if (ts.isNewExpression(inner) && ts.isIdentifier(inner.expression)) return inner.expression.text === "Map" ? "map" : inner.expression.text === "Set" ? "set" : null;
  return ts.isCallExpression(inner) && inner.expression.getText() === "Object.create" ? "map" : null;
}
function containerAt(node, candidates) {
  const inner = unwrap(node);
  if (ts.isIdentifier(inner)) {
    const declared6 = declarationOf(inner);
    const known2 = declared6 === null ? void 0 : candidates.get(declared6.node);
    return known2 !== void 0 && (enclosingFunction(inner) ?? inner.getSourceFile()) !== known2.scope ? known2 : void 0;
  }
  if (!ts.isPropertyAccessExpression(inner)) return void 0;
  const shared = globalKey(inner);
  if (shared !== null) return candidates.get(shared);
  const on = unwrap(inner.expression);
  const owner = ownerOf2(inner);
  if (owner === null) return void 0;
  const isOwn2 = on.kind === ts.SyntaxKind.ThisKeyword || ts.isIdentifier(on) && on.text === owner.name?.text;
  return isOwn2 ? candidates.get(memberKey(owner, inner.name.text)) : void 0;
}
var methods = /* @__PURE__ */ new Map([
  ["set", "grow"],
  ["add", "grow"],
  ["push", "grow"],
  ["unshift", "grow"],
  ["delete", "entry"],
  ["splice", "entry"],
  ["shift", "entry"],
  ["pop", "entry"],
  ["clear", "all"]
]);
function gather(survey2, candidates) {
  for (const call of survey2.calls) {
    const callee = call.expression;
    const how = ts.isPropertyAccessExpression(callee) ? methods.get(callee.name.text) : void 0;
    if (how === void 0 || !ts.isPropertyAccessExpression(callee)) continue;
    const candidate = containerAt(callee.expression, candidates);
    const value = call.arguments.at(-1);
    if (candidate === void 0) continue;
    if (how !== "grow") candidate.removes.push({ symbol: symbolOf(call), how });
    else if (value !== void 0 && !(callee.name.text === "set" && isConstant2(call.arguments[0]))) grown(candidate, call, value, survey2.script);
  }
  for (const node of survey2.assignments) assigned(node, candidates, survey2.script);
  for (const node of survey2.accesses) measured(node, candidates);
}
function assigned({ left, right }, candidates, script) {
  if (ts.isElementAccessExpression(left)) {
    const candidate = isConstant2(left.argumentExpression) ? void 0 : containerAt(left.expression, candidates);
    if (candidate !== void 0) grown(candidate, left, right, script);
    return;
  }
  const emptied = ts.isPropertyAccessExpression(left) && left.name.text === "length" ? containerAt(left.expression, candidates) : containerAt(left, candidates);
  if (emptied === void 0 || emptied.node === left.parent) return;
  const given5 = unwrap(right);
  const [first] = ts.isArrayLiteralExpression(given5) ? given5.elements : [];
  if (first !== void 0 && ts.isSpreadElement(first)) grown(emptied, left, given5, script);
  else emptied.removes.push({ symbol: symbolOf(left), how: "all" });
}
function measured(node, candidates) {
  const { parent } = node;
  if (ts.isDeleteExpression(parent)) {
    const candidate = ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node) ? containerAt(node.expression, candidates) : void 0;
    candidate?.removes.push({ symbol: symbolOf(node), how: "entry" });
  } else if (ts.isPropertyAccessExpression(node) && (node.name.text === "size" || node.name.text === "length") && ts.isBinaryExpression(parent) && parent.left === node && isLimit(parent)) {
    containerAt(node.expression, candidates)?.removes.push({ symbol: symbolOf(node), how: "limit" });
  }
}
function isLimit({ operatorToken, right }) {
  return (operatorToken.kind === ts.SyntaxKind.GreaterThanToken || operatorToken.kind === ts.SyntaxKind.GreaterThanEqualsToken) && right.getText() !== "0";
}
function isConstant2(node) {
  return node !== void 0 && (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node));
}
function outlives2(node, { scope }) {
  if (!isFunction(scope)) return true;
  for (let inner = enclosingFunction(node), steps = 0; inner !== null && inner !== scope && steps < 12; inner = enclosingFunction(inner), steps++) {
    const { parent } = inner;
    if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && verbs2.has(parent.expression.name.text) && parent.arguments[0] !== inner) return true;
  }
  return false;
}
var verbs2 = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "delete", "all", "use", "route", "handle"]);
function grown(candidate, node, value, script) {
  if (!outlives2(node, candidate)) return;
  candidate.grows.push({ symbol: symbolOf(node), fields: fieldsOf(value), at: rangeOf(node, script), live: isLive(value) || isOfConnection(node), plain: isPlain(value) });
}
function isOfConnection(node) {
  const key = ts.isCallExpression(node) ? node.arguments[0] : ts.isElementAccessExpression(node) ? node.argumentExpression : void 0;
  return key !== void 0 && /^(?:client|socket|conn(?:ection)?|ws)\.id$/.test(key.getText());
}
function factOf2(candidate, survey2) {
  const { name: name3, node, scope, holds, value } = candidate;
  const text2 = survey2.script.source.text;
  const inClass = ts.isClassLike(scope);
  const users = usersOf(candidate, survey2);
  const around2 = text2.slice(scope.pos, scope.end);
  const type = ts.isBinaryExpression(node) ? void 0 : node.type;
  const declaredType = `${type?.getText() ?? ""} ${ts.isNewExpression(value) ? (value.typeArguments ?? []).map((one) => one.getText()).join(" ") : ""}`;
  const persisted = inClass ? isPersisting(around2, "javascript") : users.some((user) => isPersisting(user.getText(), "javascript"));
  const seeds = seedFields(value);
  const isStatic2 = ts.isPropertyDeclaration(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true;
  return {
    kind: "container",
    name: name3,
    owner: inClass ? scope.name?.text ?? "" : isFunction(scope) ? symbolOf(scope) : "",
    held: inClass ? isStatic2 ? "class" : "instance" : isFunction(scope) ? "function" : "module",
    ...inClass && !isStatic2 && isSingle(scope, survey2) && { single: true },
    holds,
    ...summary(candidate, users.map((user) => functionSymbol(user, survey2.script))),
    ...isLiveType(declaredType) && { live: true },
    ...(declaredType.trim() === "" ? candidate.grows.every(({ plain: plain5 }) => plain5) : isPlainType(declaredType, (word2) => isRecordType(word2, survey2.script))) && { plain: true },
    ...persisted && { persisted: true },
    ...seeds.length > 0 && { seeds },
    ...knowsSharedStore(inClass ? around2 : text2, "javascript") && { shared: true },
    at: firstLine(rangeOf(node, survey2.script), survey2.script)
  };
}
function firstLine(at, { source: source2, offset }) {
  const end = source2.text.indexOf("\n", at.start - offset);
  return end < 0 ? at : { start: at.start, end: Math.min(at.end, end + offset) };
}
function usersOf({ name: name3, scope }, { functions: functions4, script }) {
  const word2 = new RegExp(String.raw`(?<![\w$])${name3.replaceAll(/[^\w]/g, String.raw`\$&`)}(?![\w$])`);
  return functions4.filter((one) => one !== scope && one.pos >= scope.pos && one.end <= scope.end && word2.test(script.source.text.slice(one.pos, one.end)));
}
var providers = /* @__PURE__ */ new Set(["Injectable", "Controller", "Service", "WebSocketGateway", "singleton", "Singleton", "Resolver"]);
function isSingle(owner, { news }) {
  const decorators = ts.canHaveDecorators(owner) ? ts.getDecorators(owner) ?? [] : [];
  if (decorators.some(({ expression }) => providers.has(lastName(ts.isCallExpression(expression) ? expression.expression : expression)))) return true;
  const name3 = owner.name?.text;
  return name3 !== void 0 && news.some((made4) => ts.isIdentifier(made4.expression) && made4.expression.text === name3 && isKept(made4, owner));
}
function isKept(made4, owner) {
  if (enclosingFunction(made4) === null) return true;
  const { parent } = made4;
  return ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left) && (parent.left.expression.getText() === owner.name?.text || /^_?instance$/i.test(parent.left.name.text));
}

// src/extract/typescript/ciphers.ts
function* extractCiphers(_document, { text: text2 }) {
  const start3 = text2.search(/createCipher|encrypt/i);
  if (start3 >= 0) yield { kind: "code-trait", trait: "ciphers", at: { start: start3, end: start3 + 7 } };
}

// src/extract/typescript/cors-headers.ts
var allowOrigin = "access-control-allow-origin";
var allowCredentials = "access-control-allow-credentials";
var writers = /* @__PURE__ */ new Set(["setHeader", "header", "set", "append", "appendHeader", "writeHeader", "setResponseHeader", "addHeader", "setHeaders", "appendResponseHeader"]);
function* corsHeaders(survey2, file) {
  const { script } = survey2;
  for (const call of survey2.calls) {
    const written4 = headerCall(call);
    if (written4 !== null && !isRequestHeader(call, survey2, file)) yield* isOfFiles(call) ? narrowed(facts(call, written4, void 0, "header", script)) : facts(call, written4, credentialsNear(call, survey2), "header", script);
  }
  for (const object of survey2.objects) yield* fromObject(object, survey2, file);
}
function isOfFiles(call) {
  const around2 = enclosingFunction(call);
  const member2 = around2 === null ? null : ts.isMethodDeclaration(around2) ? around2 : around2.parent;
  return member2 !== null && (ts.isMethodDeclaration(member2) || ts.isPropertyAssignment(member2)) && ts.isObjectLiteralExpression(member2.parent) && keyOf(member2.name) === "setHeaders";
}
function* narrowed(found2) {
  for (const fact3 of found2) yield { ...fact3, narrowed: "files" };
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
function* facts(node, written4, credentials, by, script) {
  const base2 = { kind: "cors", by, at: rangeOf(node, script), originsAt: rangeOf(written4, script), ...credentials && { credentials } };
  for (const leaf of leaves2(written4)) {
    const guards2 = guardsOf(leaf, script);
    if (!isRequestOrigin(leaf)) {
      const granted2 = stringOf(leaf) === "*" ? grant(leaf, script.source, isRequestOrigin, script) : null;
      if (stringOf(leaf) !== "*") yield { ...base2, origins: valueOf(leaf, script), guards: guards2 };
      else if (granted2 !== null) yield granted2.listed === void 0 ? { ...base2, origins: valueOf(leaf, script), guards: guards2 } : { ...base2, origins: granted2.listed, guards: granted2.guards };
      continue;
    }
    const granted = grant(leaf, script.source, isRequestOrigin, script);
    const origins = granted?.listed ?? granted?.tests;
    if (granted !== null) yield { ...base2, guards: granted.guards, ...granted.reflects && { reflects: true }, ...origins && { origins } };
    else yield { ...base2, defaultOrigins: "none", guards: guards2 };
  }
}
var credentialTables = /* @__PURE__ */ new WeakMap();
function credentialsNear(call, survey2) {
  let table4 = credentialTables.get(survey2);
  if (table4 === void 0) {
    table4 = /* @__PURE__ */ new Map();
    for (const other of survey2.calls) {
      const written5 = headerCall(other, allowCredentials);
      if (written5 !== null) table4.set(enclosingFunction(other), written5);
    }
    credentialTables.set(survey2, table4);
  }
  const written4 = table4.get(enclosingFunction(call));
  return written4 && valueOf(written4, survey2.script);
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
    const held2 = other === void 0 ? null : memberValue(other);
    yield* facts(property, value, held2 === null || ts.isMethodDeclaration(held2) ? void 0 : valueOf(held2, script), "header", script);
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
      const name3 = dottedName(up.expression) || lastName(up.expression);
      const [root = ""] = name3.split(".");
      if (clients.test(root) || (imports.get(root) ?? "").startsWith("axios") || clients.test(lastName(up.expression))) return false;
      if (servers.test(lastName(up.expression))) return true;
    }
    if (ts.isObjectLiteralExpression(up) && memberOf(up, "statusCode") !== null) return true;
    if (ts.isFunctionLike(up)) break;
  }
  if (/axios/.test([...imports.values()].join(" "))) return false;
  if (/cors/i.test(symbolOf(object)) || ts.isVariableDeclaration(object.parent) && /cors|response/i.test(keyOf(object.parent.name) ?? "")) return serverPath.test(file.path) || !componentFile.test(file.path);
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
      const policy2 = calledPolicy(call, survey2) ?? registeredPolicy(call, survey2) ?? createdPolicy(call, survey2);
      if (policy2 === null) continue;
      const isNarrow = servesRoutes(call, survey2.script);
      for (const fact3 of corsFacts(policy2, survey2.script)) yield isNarrow ? { ...fact3, narrowed: "route" } : fact3;
    }
    for (const made4 of survey2.news) yield* optionPolicy(made4, survey2);
    for (const decorator of survey2.decorators) yield* gatewayPolicy(decorator, survey2);
    for (const object of survey2.objects) yield* objectPolicy(object, survey2, file);
    yield* corsHeaders(survey2, file);
  }
}
function answersPreflight(call) {
  return ts.isCallExpression(call.parent) && lastName(call.parent.expression) === "options" && call.parent.arguments.indexOf(call) > 0;
}
function servesRoutes(call, script) {
  if (isGivenToRoute(call)) return true;
  const { parent } = call;
  if (!ts.isVariableDeclaration(parent) || parent.initializer !== call || !ts.isIdentifier(parent.name)) return false;
  const uses3 = namesLike(parent.name, script);
  return uses3.length > 0 && uses3.every(isGivenToRoute);
}
function namesLike(name3, script) {
  const found2 = [];
  const stack = [script.source];
  for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
    if (ts.isIdentifier(node) && node !== name3 && node.text === name3.text) found2.push(node);
    ts.forEachChild(node, (child) => void stack.push(child));
  }
  return found2;
}
var verbs3 = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "delete", "head", "options"]);
function isGivenToRoute(node) {
  const call = node.parent;
  if (!ts.isCallExpression(call) || !verbs3.has(lastName(call.expression) ?? "")) return false;
  const [path] = call.arguments;
  const isPath4 = path !== void 0 && path !== node && (stringOf(path) === null || !/[*(]/.test(stringOf(path) ?? ""));
  return isPath4 && (call.arguments.at(-1) !== node || lastName(call.expression) === "options");
}
var packages2 = /* @__PURE__ */ new Map([
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
  const name3 = dottedName(callee).replace(/\.default$/, "");
  const from = ts.isCallExpression(callee) ? requiredModule(callee) : imports.get(name3);
  const known2 = from === void 0 || from === null ? void 0 : packages2.get(from);
  if (known2 === void 0 || known2[0] === "fastify-cors" && name3 === "") {
    if (name3 === "handleCors" || /^(?:\w+\.)?appendCorsHeaders$/.test(name3)) return { by: "h3", node: call, options: call.arguments[1], defaultOrigins: "*" };
    return null;
  }
  return { by: known2[0], node: call, options: call.arguments[afterRequest.has(known2[0]) ? 2 : 0], defaultOrigins: known2[1] };
}
function registeredPolicy(call, { imports }) {
  const [plugin, options3] = call.arguments;
  if (lastName(call.expression) !== "register" || plugin === void 0) return null;
  const from = imports.get(dottedName(plugin)) ?? requiredModule(plugin);
  return from === "@fastify/cors" || from === "fastify-cors" ? { by: "fastify-cors", node: call, options: options3, defaultOrigins: "*" } : null;
}
function createdPolicy(call, { script }) {
  const name3 = lastName(call.expression);
  if (name3 === "enableCors") return { by: "nest", node: call, options: call.arguments[0], defaultOrigins: "*" };
  if (name3 !== "create" || !/NestFactory\.create$/.test(dottedName(call.expression))) return null;
  return enabledBy(call.arguments.map((argument) => resolved(argument)).find((argument) => memberOf(argument, "cors") !== null), "nest", "*", script);
}
function enabledBy(options3, by, defaultOrigins, script) {
  const member2 = memberOf(options3, "cors");
  const held2 = memberValue(member2);
  if (member2 === null || held2 === null || ts.isMethodDeclaration(held2) || by === "socket.io" && speaksSocketsOnly(options3)) return null;
  const value = valueOf(held2, script);
  if (value.kind === "literal") return value.value === true ? { by, node: member2, options: void 0, defaultOrigins } : null;
  return { by, node: member2, options: held2, defaultOrigins };
}
function speaksSocketsOnly(options3) {
  const given5 = memberValue(memberOf(options3, "transports"));
  return given5 !== null && ts.isArrayLiteralExpression(given5) && given5.elements.length > 0 && given5.elements.every((each) => stringOf(each) === "websocket" || stringOf(each) === "webtransport");
}
function* optionPolicy(made4, { script, imports }) {
  const name3 = dottedName(made4.expression);
  const from = imports.get(name3.split(".")[0] ?? "");
  const options3 = made4.arguments?.map((argument) => resolved(argument)).find((argument) => memberOf(argument, "cors") !== null);
  if (options3 === void 0) return;
  const by = from === "socket.io" ? "socket.io" : /ApolloServer$/.test(name3) ? "apollo" : null;
  const policy2 = by === null ? null : enabledBy(options3, by, "*", script);
  if (policy2 !== null) yield* corsFacts(policy2, script);
}
function* gatewayPolicy(decorator, { script }) {
  const call = decorator.expression;
  if (!ts.isCallExpression(call) || lastName(call.expression) !== "WebSocketGateway") return;
  const options3 = call.arguments.map((argument) => resolved(argument)).find((argument) => memberOf(argument, "cors") !== null);
  const policy2 = enabledBy(options3, "nest-gateway", "*", script);
  if (policy2 !== null) yield* corsFacts(policy2, script);
}
function* objectPolicy(object, { script, imports }, file) {
  const { parent } = object;
  if (stringOf(memberValue(memberOf(object, "name")) ?? void 0) === "strapi::cors") {
    const config = memberValue(memberOf(object, "config"));
    if (config !== null && !ts.isMethodDeclaration(config)) yield* corsFacts({ by: "strapi", node: object, options: config, defaultOrigins: "*" }, script);
    return;
  }
  if (memberOf(object, "cors") === null || /(?:^|\/)(?:vite|webpack|vue|rspack|craco)[\w.-]*\.[cm]?[jt]s$/.test(file.path)) return;
  const by = isForApollo(object, imports) ? "apollo" : ts.isCallExpression(parent) ? callOptions(parent, imports) : keyedOptions(object, imports);
  const policy2 = by === null ? null : enabledBy(object, by, "*", script);
  if (policy2 !== null) yield* corsFacts(policy2, script);
}
function isForApollo(object, imports) {
  const call = ts.isCallExpression(object.parent) ? object.parent : null;
  if (call !== null && /(?:^|\.)GraphQLModule\.forRoot$/.test(dottedName(call.expression))) return true;
  const from = new Set(imports.values());
  if (call !== null && lastName(call.expression) === "applyMiddleware") return [...from].some((each) => each.startsWith("apollo-server"));
  return from.has("@nestjs/graphql") && (memberOf(object, "autoSchemaFile") ?? memberOf(object, "typePaths") ?? memberOf(object, "playground") ?? memberOf(object, "context")) !== null;
}
function callOptions(call, imports) {
  const name3 = dottedName(call.expression);
  const from = imports.get(name3.split(".")[0] ?? "") ?? requiredModule(call);
  if (from === "socket.io") return "socket.io";
  if (/(?:^|\.)createYoga$/.test(name3) || from === "graphql-yoga") return "graphql-yoga";
  if (/(?:^|\.)(?:createExpressServer|useExpressServer|createKoaServer|useKoaServer)$/.test(name3)) return "routing-controllers";
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
  const declared6 = declarationOf(inner)?.node;
  if (declared6 === void 0 || !(ts.isVariableDeclaration(declared6) || ts.isParameter(declared6)) || declared6.initializer === void 0) return inner;
  const target = resolved(declared6.initializer, depth + 1);
  return ts.isObjectLiteralExpression(target) || isFunction(target) ? target : inner;
}
function* corsFacts(policy2, script) {
  const { by, node, defaultOrigins } = policy2;
  const guards2 = guardsOf(node, script);
  const base2 = { kind: "cors", by, at: rangeOf(node, script), guards: guards2 };
  const options3 = policy2.options === void 0 ? void 0 : resolved(policy2.options);
  const ways = options3 === void 0 ? null : waysOf(options3);
  if (options3 === void 0) {
    yield { ...base2, defaultOrigins };
  } else if (ts.isObjectLiteralExpression(options3)) {
    yield* objectFacts(options3, base2, defaultOrigins, script);
  } else if (ways !== null) {
    for (const way of ways) yield* objectFacts(way, { ...base2, guards: [...guards2, ...guardsOf(way, script)] }, defaultOrigins, script);
  } else if (isFunction(options3)) {
    yield* delegateFacts(options3, base2, defaultOrigins, script);
  } else {
    const on = valueOf(options3, script);
    if (on.kind === "literal") {
      if (on.value === true || on.value === null) yield { ...base2, defaultOrigins };
      return;
    }
    const part = (name3) => ({ kind: "member", on, name: name3, at: on.at });
    yield { ...base2, origins: part("origin"), credentials: part("credentials"), defaultOrigins, originsAt: on.at };
  }
}
function* objectFacts(options3, base2, defaultOrigins, script) {
  const credentials = optionValue(options3, "credentials", script);
  const rest = { ...base2, ...credentials && { credentials } };
  const origin = memberOf(options3, "origin") ?? memberOf(options3, "origins");
  const [spread, ...otherSpreads] = options3.properties.filter(ts.isSpreadAssignment);
  const ways = origin === null && spread !== void 0 && otherSpreads.length === 0 ? waysOf(spread.expression) : null;
  if (ways !== null) {
    for (const way of ways) yield* objectFacts(way, { ...rest, guards: [...base2.guards, ...guardsOf(way, script)] }, defaultOrigins, script);
    return;
  }
  if (origin === null && spread !== void 0) {
    const on = valueOf(spread.expression, script);
    yield { ...rest, origins: { kind: "member", on, name: "origin", at: on.at }, originsAt: on.at };
    return;
  }
  const held2 = memberValue(origin);
  if (origin === null || held2 === null) {
    yield { ...rest, defaultOrigins };
    return;
  }
  const originsAt = rangeOf(origin, script);
  const check = ts.isMethodDeclaration(held2) ? held2 : resolved(held2);
  if (isFunction(check)) yield* grantFacts(grantsOf(check, script), { ...rest, originsAt });
  else yield valueFact(held2, { ...rest, originsAt }, script);
}
function waysOf(node, depth = 0) {
  const inner = unwrap(node);
  if (depth > 4) return null;
  if (ts.isObjectLiteralExpression(inner)) return [inner];
  if (ts.isConditionalExpression(inner)) {
    const [first, second] = [waysOf(inner.whenTrue, depth + 1), waysOf(inner.whenFalse, depth + 1)];
    return first === null || second === null ? null : [...first, ...second];
  }
  const declared6 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  return declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? waysOf(declared6.initializer, depth + 1) : null;
}
function* grantFacts(grants, base2) {
  if (grants.length === 0) yield { ...base2, defaultOrigins: "none" };
  for (const { reflects, listed: listed4, tests, guards: guards2 } of grants) {
    const origins = listed4 ?? tests;
    yield { ...base2, guards: [...base2.guards, ...guards2], ...reflects && { reflects }, ...origins && { origins } };
  }
}
function valueFact(node, base2, script) {
  const origins = valueOf(node, script);
  const patterns = patternsIn(origins);
  return { ...base2, origins, ...patterns.length > 0 && { pattern: { kind: "list", items: patterns, at: origins.at } } };
}
function patternsIn(value) {
  const items2 = value.kind === "list" ? value.items : [value];
  return items2.flatMap((item) => {
    const source2 = item.kind === "new" && item.callee.kind === "name" && item.callee.name === "RegExp" ? item.args[0] : void 0;
    if (source2?.kind !== "literal" || typeof source2.value !== "string") return [];
    const start3 = source2.value.startsWith("^") ? "" : ".*";
    const end = source2.value.endsWith("$") ? "" : ".*";
    return [{ kind: "literal", value: `${start3}${source2.value}${end}`, at: item.at }];
  });
}
function* delegateFacts(delegate, base2, defaultOrigins, script) {
  const stack = delegate.body === void 0 ? [] : [delegate.body];
  for (let node = stack.pop(), seen = 0; node !== void 0 && seen < 2e3; node = stack.pop(), seen++) {
    if (ts.isObjectLiteralExpression(node) && memberOf(node, "origin") !== null) {
      const inner = guardsOf(node, script);
      const isChecked2 = inner.length > base2.guards.length;
      if (!isChecked2) yield* objectFacts(node, base2, defaultOrigins, script);
      return;
    }
    ts.forEachChild(node, (child) => void stack.push(child));
  }
}

// src/extract/typescript/credential-use.ts
var packages3 = /* @__PURE__ */ new Map([
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
    for (const fact3 of uses(survey2)) {
      const key = `${fact3.scheme}:${fact3.at.start}`;
      if (!seen.has(key)) yield fact3;
      seen.add(key);
    }
    yield* reaches(survey2);
  }
}
function* reaches({ script, objects }) {
  for (const object of objects) {
    const given5 = sameSiteOf(object);
    if (given5 === void 0) continue;
    const value = stringOf(given5)?.toLowerCase();
    yield { kind: "cookie-reach", sent: value !== "lax" && value !== "strict" && given5.kind !== ts.SyntaxKind.TrueKeyword, at: rangeOf(given5, script) };
  }
}
function sameSiteOf(object) {
  const property = object.properties.find((each) => each.name !== void 0 && /^['"]?sameSite['"]?$/i.test(each.name.getText()));
  if (property === void 0) return void 0;
  return ts.isPropertyAssignment(property) ? unwrap(property.initializer) : ts.isShorthandPropertyAssignment(property) ? property.name : void 0;
}
function* uses(survey2) {
  const { script } = survey2;
  const use2 = (node, scheme, sameSite) => ({ kind: "credential-use", scheme, ...sameSite && { sameSite }, ...ts.isCallExpression(node) && scheme === "cookie" && setting.test(lastName(node.expression)) && { given: true }, at: rangeOf(node, script) });
  for (const statement2 of script.source.statements) {
    const from = ts.isImportDeclaration(statement2) && ts.isStringLiteral(statement2.moduleSpecifier) ? statement2.moduleSpecifier.text : "";
    const scheme = packages3.get(from);
    if (scheme !== void 0 && statement2.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) yield use2(statement2, scheme, laxByDefault.test(from) ? "lax" : void 0);
  }
  for (const call of survey2.calls) {
    const scheme = calledScheme(call, survey2);
    if (scheme !== null) yield use2(call, scheme, scheme === "cookie" && setsCookie(call) ? "unsaid" : void 0);
  }
  for (const access of survey2.accesses) {
    const scheme = accessedScheme(access);
    if (scheme !== null) yield use2(access, scheme);
  }
}
var laxByDefault = /^(?:next-auth|@auth\/(?:core|express)|better-auth|iron-session|next-iron-session|lucia|lucia-auth)$/;
var setting = /^(?:cookie|set|setCookie|setSignedCookie)$/;
function setsCookie({ expression, arguments: given5 }) {
  if (!setting.test(lastName(expression))) return false;
  return !given5.some((each) => ts.isObjectLiteralExpression(each) && sameSiteOf(each) !== void 0);
}
var sessionNames = /token|session|auth|jwt|(?:^|[._-])sid$|^sid|refresh|user_?id|login|connect\.sid/i;
function calledScheme(call, { imports }) {
  const name3 = lastName(call.expression);
  const text2 = stringOf(call.arguments[0]);
  const on = receiver(call.expression);
  if (name3 === "require" && text2 !== null) return packages3.get(text2) ?? null;
  if (name3 === "fromAuthHeaderAsBearerToken" || name3 === "fromAuthHeaderWithScheme") return "bearer";
  if (text2 === null || on === null) return name3 === "setCookie" || name3 === "getCookie" || name3 === "setSignedCookie" ? cookieHelper(call, imports) : null;
  if (text2.toLowerCase() === "www-authenticate") return asksForPassword(call.arguments[1]) ? "basic" : null;
  if (name3 === "get" || name3 === "header") return readHeader(on, text2);
  if (name3 === "cookie" && /^(?:res|response|reply|this\.res)$/.test(dottedName(on))) return sessionNames.test(text2) ? "cookie" : null;
  if (name3 === "set" && /cookies/.test(lastName(on)) && isServerCookies(on, imports)) return sessionNames.test(text2) ? "cookie" : null;
  return null;
}
function asksForPassword(challenge2) {
  const text2 = challenge2 === void 0 ? null : ts.isTemplateExpression(challenge2) ? challenge2.head.text : stringOf(challenge2);
  return text2 !== null && /^Basic\b/i.test(text2);
}
function cookieHelper(call, imports) {
  const from = imports.get(dottedName(call.expression));
  const name3 = stringOf(call.arguments[1]);
  return from !== void 0 && /^(?:hono\/cookie|h3)$/.test(from) && name3 !== null && sessionNames.test(name3) ? "cookie" : null;
}
function readHeader(on, text2) {
  const holder = lastName(ts.isCallExpression(on) ? on.expression : on);
  const header = text2.toLowerCase();
  if (/cookies?$|cookieStore/.test(holder)) return isServerCookies(on, /* @__PURE__ */ new Map()) && sessionNames.test(text2) ? "cookie" : null;
  if (!/^(?:_?req|request|headers|ctx|c|context)$/i.test(holder)) return null;
  return headerScheme(header);
}
function headerScheme(header) {
  if (/(?:^|-)authorization(?:-|$)/.test(header)) return "bearer";
  if (header === "cookie") return "cookie";
  return /^x-(?:api|auth|access|admin|internal)-?(?:key|token|secret)$/.test(header) ? "api-key" : null;
}
function isServerCookies(on, imports) {
  const inner = unwrap(on);
  if (ts.isCallExpression(inner)) return dottedName(inner.expression) === "cookies";
  if (/^(?:req|request|ctx|context|event|res|response|c|Astro|locals)\./.test(dottedName(inner))) return true;
  if (!ts.isIdentifier(inner)) return false;
  const declared6 = declarationOf(inner)?.node;
  if (declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0) return isServerCookies(declared6.initializer, imports);
  return imports.get(inner.text) === "next/headers";
}
function accessedScheme(access) {
  const key = accessedKey(access);
  const holder = accessedKey(unwrap(access.expression));
  if (key === null || isWritten(access)) return null;
  const root = dottedName(access).split(".")[0] ?? "";
  if (/^(?:client|\w*[sS]ocket)$/.test(root) && (holder === null || holder === "data") && whoIsConnected.test(key)) return "session";
  if (holder === null) return null;
  if (!/^(?:_?req|request|ctx|context|c|event|socket|client|handshake|this|message)$/.test(root)) return null;
  if (holder === "headers" || holder === "header") return isOtherCookie(access, key) ? null : headerScheme(key.toLowerCase());
  if (holder === "cookies" || holder === "signedCookies") return sessionNames.test(key) ? "cookie" : null;
  return holder === "session" && /^(?:user\w*|passport|loggedIn|isLoggedIn|isAuth\w*|account\w*|admin\w*)$/i.test(key) ? "session" : null;
}
var whoIsConnected = /^(?:user|userI[dD]|user_id|currentUser|loggedIn|isLoggedIn|authenticated|isAuthenticated)$/;
function isOtherCookie(access, key) {
  if (key.toLowerCase() !== "cookie") return false;
  let chain = access;
  while (isContinued(chain.parent, chain)) chain = chain.parent;
  const name3 = /['"\x60]([\w.-]{1,60})=['"\x60]/.exec(chain.getText().slice(0, 400))?.[1];
  return name3 !== void 0 && !sessionNames.test(name3);
}
function isContinued(parent, inner) {
  return (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) || ts.isCallExpression(parent) || ts.isNonNullExpression(parent)) && parent.expression === inner;
}
function isWritten(access) {
  const { parent } = access;
  return ts.isBinaryExpression(parent) && parent.left === access && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && /headers?/.test(access.getText());
}

// src/extract/typescript/compared-accounts.ts
var password = /^(?:(?:user|admin|login|input)_?)?(?:password|passwd|pwd|pass)$/i;
var account = /^(?:(?:user|admin|login|input)_?)?(?:user_?name|user|login|e_?mail|name|id|account|phone)$/i;
var presented = /\b(?:req|request|ctx|context|credentials|body|dto|\w{1,20}Dto)\b/;
var farthest2 = 6;
function* comparedAccounts({ script, ifs }) {
  for (const { expression } of ifs) {
    const pairs = comparedIn(expression, 0);
    const found2 = pairs.find(({ name: name4, text: text2 }) => password.test(name4) && (stringOf(text2) ?? "").length > 2);
    const owner = pairs.find(({ name: name4 }) => account.test(name4));
    if (found2 === void 0 || owner === void 0 || !isHandedRequest(expression)) continue;
    const name3 = /admin|root|super/i.test(`${owner.name} ${stringOf(owner.text) ?? ""}`) ? "admin_password" : "login_password";
    yield { kind: "credential-default", name: name3, value: valueOf(found2.text, script), how: "setting", guards: guardsOf(found2.text, script), at: rangeOf(found2.text, script) };
  }
}
var table2 = /^_?(?:(?:valid|allowed|auth|admin|basic_?auth|default|demo|app|api|http|login|registered|hard_?coded)_?)*(?:users?|accounts|credentials|logins|passwords)(?:_?(?:db|map|dict))?$/i;
var mostAccounts = 20;
function* listedAccounts({ script, variables, accesses: accesses2 }) {
  for (const { name: name3, initializer } of variables) {
    if (!ts.isIdentifier(name3) || !table2.test(name3.text) || initializer === void 0) continue;
    const accounts = unwrap(initializer);
    if (!ts.isObjectLiteralExpression(accounts) || accounts.properties.length > mostAccounts) continue;
    const first = accounts.properties.map((each) => ts.isPropertyAssignment(each) && (stringOf(each.initializer) ?? "").length > 2 ? each.initializer : null).find((value) => value !== null);
    if (first === void 0 || !accesses2.some((access) => ts.isElementAccessExpression(access) && ts.isIdentifier(access.expression) && access.expression.text === name3.text && isMetByPassword(access))) continue;
    yield { kind: "credential-default", name: "login_password", value: valueOf(first, script), how: "setting", guards: guardsOf(first, script), at: rangeOf(first, script) };
  }
}
function isMetByPassword(entry2) {
  let at = entry2;
  while (ts.isParenthesizedExpression(at.parent) || ts.isNonNullExpression(at.parent) || ts.isAsExpression(at.parent) || ts.isBinaryExpression(at.parent) && isFallback(at.parent)) at = at.parent;
  const { parent } = at;
  if (ts.isBinaryExpression(parent)) return compares2(parent) && password.test(lastName(parent.left === at ? parent.right : parent.left));
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return false;
  const body = enclosingFunction(parent)?.body?.getText().slice(0, 2e4) ?? "";
  const word2 = parent.name.text.replaceAll("$", String.raw`\$`);
  return new RegExp(String.raw`(?:\b${word2}\s{0,4}[!=]==?\s{0,4}[\w.]{0,40}(?:passw(?:or)?d|pwd|pass)\b|(?:passw(?:or)?d|pwd|pass)\s{0,4}[!=]==?\s{0,4}${word2}\b)`, "i").test(body);
}
function isFallback({ operatorToken: { kind } }) {
  return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;
}
function compares2({ operatorToken: { kind } }) {
  return kind === ts.SyntaxKind.EqualsEqualsToken || kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
}
function comparedIn(node, depth) {
  const inner = unwrap(node);
  if (!ts.isBinaryExpression(inner) || depth > farthest2) return [];
  switch (inner.operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.BarBarToken:
      return [...comparedIn(inner.left, depth + 1), ...comparedIn(inner.right, depth + 1)];
    default:
      return !compares2(inner) || (stringOf(inner.right) ?? "") === "" ? [] : [{ name: lastName(inner.left), text: unwrap(inner.right) }];
  }
}
function isHandedRequest(node) {
  for (let at = enclosingFunction(node), steps = 0; at !== null && steps < farthest2; at = enclosingFunction(at), steps++) {
    if (at.parameters.some(({ name: name3, type }) => presented.test(`${name3.getText()} ${type?.getText().slice(0, 80) ?? ""}`))) return true;
  }
  return false;
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
  for (const made4 of survey2.news) yield* sunk(made4, made4.arguments ?? [], survey2);
  const isRemix = [...survey2.imports.values()].some((from) => remix.test(from));
  for (const object of survey2.objects) {
    if (isRemix && isCookie(object)) yield* fromOptions([object], "secrets", keepsChoice(object) ? "cookie_secret" : "session_secret", survey2);
    const key = memberValue(memberOf(object, "secretOrKey"));
    const isStrategy = key !== null && ts.isCallExpression(object.parent) && object.parent.expression.kind === ts.SyntaxKind.SuperKeyword;
    if (isStrategy && !ts.isMethodDeclaration(key)) yield* fact(key, "jwt_secret", survey2);
  }
}
var remix = /^(?:@remix-run\/|@?react-router(?:\/|$))/;
function isCookie({ parent }) {
  return ts.isPropertyAssignment(parent) && keyOf(parent.name) === "cookie" || ts.isCallExpression(parent) && lastName(parent.expression) === "createCookie";
}
function keepsChoice(object) {
  const [first] = ts.isCallExpression(object.parent) ? object.parent.arguments : [];
  const name3 = memberValue(memberOf(object, "name")) ?? first;
  return name3 !== void 0 && ts.isStringLiteralLike(name3) && /^_*(?:[\w-]{1,20}[-_])?(?:theme|locale|lang|language|color-?scheme|dark-?mode|flash|toast)$/i.test(name3.text);
}
function* sunk(call, given5, survey2) {
  const callee = unwrap(call.expression);
  const path = dottedName(callee).split(".");
  const from = ts.isCallExpression(callee) ? requiredModule(callee) : survey2.imports.get(path[0] ?? "") ?? null;
  const isDirect = path.length === 1 || path.length === 2 && path[1] === "default";
  for (const { methods: methods3, position, options: options3, name: name3 } of from === null ? [] : sinks.get(from) ?? []) {
    if (methods3 === void 0 ? !isDirect : !methods3.test(lastName(callee))) continue;
    if (position !== void 0 && given5[position] !== void 0) yield* fact(given5[position], name3, survey2);
    for (const option3 of options3 ?? []) yield* fromOptions(given5, option3, name3, survey2);
  }
}
function* registered(call, survey2) {
  const [plugin, options3] = call.arguments;
  if (lastName(call.expression) !== "register" || plugin === void 0 || options3 === void 0) return;
  const name3 = plugins.get(survey2.imports.get(dottedName(plugin)) ?? requiredModule(plugin) ?? "");
  if (name3 === void 0) return;
  yield* fromOptions([options3], "secret", name3, survey2);
  yield* fromOptions([options3], "key", name3, survey2);
}
function* fromOptions(given5, option3, name3, survey2) {
  for (const argument of given5) {
    const held2 = memberValue(memberOf(unwrap(argument), option3));
    if (held2 === null || ts.isMethodDeclaration(held2)) continue;
    if (ts.isArrayLiteralExpression(held2)) for (const item of held2.elements) yield* fact(item, name3, survey2);
    else if (option3 === "users" && ts.isObjectLiteralExpression(held2)) {
      for (const user of held2.properties) {
        const password6 = memberValue(user);
        if (password6 !== null && !ts.isMethodDeclaration(password6)) yield* fact(password6, name3, survey2);
      }
    } else yield* fact(held2, name3, survey2);
  }
}
function* fact(node, name3, survey2) {
  const { script } = survey2;
  const value = ofManifest(node, survey2) ?? encoded(valueOf(node, script));
  if (isTold(value) || !mayBeText(value)) return;
  yield { kind: "credential-default", name: name3, value, how: "argument", guards: guardsOf(node, script), at: rangeOf(node, script) };
}
function ofManifest(node, { imports, script }) {
  const inner = unwrap(node);
  if (!ts.isPropertyAccessExpression(inner)) return null;
  const from = requiredModule(inner.expression) ?? imports.get(dottedName(inner.expression)) ?? "";
  return /(?:^|\/)package\.json$/.test(from) ? { kind: "literal", value: `package.json ${inner.name.text}`, at: rangeOf(node, script) } : null;
}
function encoded(value) {
  if (value.kind !== "call" || value.callee.kind !== "member" || !/^(?:from|encode|createSecretKey)$/.test(value.callee.name)) return value;
  return value.args[0] ?? value;
}
function isTold(value) {
  return value.kind === "env" && value.fallback !== void 0 || value.kind === "or" && value.parts.some((part) => part.kind === "env");
}
function mayBeText(value) {
  switch (value.kind) {
    case "literal":
      return typeof value.value === "string";
    case "name":
    case "env":
      return true;
    case "call":
      return value.callee.kind === "name";
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
    const name3 = environmentName(access, script);
    if (name3 === null || isWritten2(access)) continue;
    const fallback = fallbackOf(access, script);
    yield { kind: "env-read", name: name3, required: false, inFunction: enclosingFunction(access) !== null, at: rangeOf(access, script), ...fallback && { fallback } };
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
      const name3 = destructuredVariable(element2, script);
      if (name3 === null) continue;
      const fallback = element2.initializer && valueOf(element2.initializer, script);
      yield { kind: "env-read", name: name3, required: false, inFunction: enclosingFunction(variable) !== null, at: rangeOf(element2, script), ...fallback && { fallback } };
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
      yield { kind: "env-read", name: field2.name, required: field2.required, inFunction, schema: true, ...field2.required && (field2.unsure === true || guardsOf(call, script).length > 0) && { conditional: true }, at: rangeOf(field2.at, script), ...value2.kind === "env" && value2.fallback && { fallback: value2.fallback } };
    }
    if (read2 !== null || !mayRead.has(lastName(call.expression))) continue;
    const value = valueOf(call, script);
    if (value.kind === "env") yield { kind: "env-read", name: value.name, required: lastName(call.expression) === "getOrThrow", inFunction, at: rangeOf(call, script), ...value.fallback && { fallback: value.fallback } };
  }
}
var mayRead = /* @__PURE__ */ new Set(["get", "getOrThrow", "asString", "asBool", "asBoolStrict", "asInt", "asIntPositive", "asPortNumber", "asFloat", "asArray", "asSet", "asJson", "asJsonObject", "asUrlString", "asEnum"]);
function registeredFields(call, script) {
  const name3 = lastName(call.expression);
  if (name3 === "forRoot") {
    const schema = memberValue(memberOf(call.arguments[0], "validationSchema"));
    return schema === null || ts.isMethodDeclaration(schema) ? [] : schemaFields(schema, script) ?? [];
  }
  if (name3 === "register" && call.arguments[0] !== void 0 && /fastify-?env|env/i.test(lastName(call.arguments[0]))) {
    const schema = memberValue(memberOf(call.arguments[1], "schema"));
    return schema === null || ts.isMethodDeclaration(schema) ? [] : schemaFields(schema, script) ?? [];
  }
  return name3 === "convict" && call.arguments[0] !== void 0 ? convictFields(call.arguments[0], 0) : [];
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
    const name3 = dottedName(node.left);
    if (name3 === "app.keys" || isFramework && /^(?:config|exports|module\.exports)\.keys$/.test(name3)) yield* keysOf(node.right, name3 === "app.keys" ? "app_keys" : "config_keys", script);
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
function* keysOf(node, name3, script) {
  const value = valueOf(node, script);
  for (const one of value.kind === "list" ? value.items : [value]) {
    const text2 = one.kind === "join" ? one.parts.findLast((part) => part.kind === "literal") : one;
    const isPlain2 = one.kind !== "join" || one.parts.every((part) => part.kind === "literal" || part.kind === "member" && part.name === "name" || part.kind === "opaque" && part.name === "name");
    if (text2 !== void 0 && isPlain2 && text2.kind === "literal" && typeof text2.value === "string" && text2.value.length > 2) yield { kind: "credential-default", name: name3, value: text2, how: "setting", guards: guardsOf(node, script), at: rangeOf(node, script) };
  }
}

// src/extract/typescript/credentials.ts
function isPlausible(name3, value) {
  const text2 = plainText(value);
  if (text2.kind !== "literal" || typeof text2.value !== "string") return true;
  if (text2.value === name3 || /^(?:omit|include|same-origin)$/.test(text2.value) || /^[a-z]+\.(?:[a-z]+\.)*[a-z]+[A-Z][A-Za-z]*$/.test(text2.value)) return false;
  if (namesEntry(name3, text2.value)) return false;
  if (/^[[(^].*[\])}+*$]$/.test(text2.value) || /^[*\u2022x]+$/.test(text2.value)) return false;
  return /secret|pass|pwd|salt/i.test(name3) || /\d|secret|passw|admin|change|demo|test|dev|default|example/i.test(text2.value);
}
function namesEntry(name3, text2) {
  const flat3 = (each) => each.replaceAll(/[^A-Za-z\d]/g, "").toLowerCase();
  return /[_a-z]KEY$|[a-z]Key$/.test(name3) && flat3(name3) === `${flat3(text2)}key`;
}
var notConfiguration = /(?:^|[/._-])(?:i18n|locales?|lang|langs|languages?|translations?|messages|mocks?|fixtures?|stories|storybook|labels|strings|copy|types?|schemas?|errors?)(?:[/._-]|$)/i;
var configuration = /(?:^|[/._-])(?:config|configs|configuration|settings?|env|environment|secrets?|constants?)(?:[/._-]|$)/i;
function* extractCredentials(document, file) {
  for (const survey2 of surveys(document)) {
    yield* fallbacks(survey2);
    yield* readsWithDefault(survey2);
    yield* extractArguments(survey2);
    yield* optionTables(survey2);
    yield* comparedAccounts(survey2);
    yield* listedAccounts(survey2);
    if (notConfiguration.test(file.path)) continue;
    yield* signingKeys(survey2, file);
    yield* constants(survey2, file);
    yield* members(survey2, file);
  }
}
function made(name3, how, value, node, script) {
  return { kind: "credential-default", name: name3, value, how, guards: guardsOf(node, script), at: rangeOf(node, script) };
}
function* fallbacks(survey2) {
  const { script, defaults: defaults2 } = survey2;
  for (const node of defaults2) {
    if (ts.isBinaryExpression(node)) {
      if (isInsideChain(node) || !(ts.isIdentifier(unwrap(node.left)) || secretText.test(node.left.getText()))) continue;
      const value = valueOf(node, script);
      const name3 = fallbackName(value) ?? firstAccount(node, value);
      if (name3 !== null && !isShownByClient(node, survey2) && !isSent(node) && !isPreset(node)) yield { ...made(name3.name, name3.how, value, node, script), ...keyOfFallback(node, name3.how) };
    } else if (ts.isBindingElement(node) && node.initializer !== void 0) {
      const name3 = destructuredVariable(node, script);
      if (name3 === null || !isSecretName(name3)) continue;
      const at = rangeOf(node, script);
      yield made(name3, "env-fallback", { kind: "or", parts: [{ kind: "env", name: name3, at }, valueOf(node.initializer, script)], nullish: true, at }, node, script);
    }
  }
}
function keyOfFallback({ parent }, how) {
  const key = how === "env-fallback" && ts.isPropertyAssignment(parent) ? keyOf(parent.name) : null;
  let up = parent;
  while (ts.isObjectLiteralElement(up) || ts.isObjectLiteralExpression(up) || ts.isArrayLiteralExpression(up)) up = up.parent;
  return key === null || ts.isCallExpression(up) || ts.isNewExpression(up) ? {} : { key };
}
function isShownByClient(node, { imports }) {
  const property = node.parent;
  if (!ts.isPropertyAssignment(property) || !/^(?:(?:api|access|auth)_?(?:key|token|secret)|token)$/i.test(keyOf(property.name) ?? "")) return false;
  const made4 = property.parent.parent;
  if (!ts.isNewExpression(made4) || !/(?:client|api|sdk)$/i.test(lastName(made4.expression))) return false;
  return /^[^.~#]/.test(imports.get(dottedName(made4.expression).split(".")[0] ?? "") ?? "");
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
function isPreset(node) {
  const property = node.parent;
  if (!ts.isPropertyAssignment(property) || !/^(?:initial|default|defaultValue)$/.test(keyOf(property.name) ?? "")) return false;
  const asked3 = memberOf(property.parent, "message");
  return asked3 !== null && memberOf(property.parent, "type") !== null;
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
  if (last === void 0 || last.kind === "env" || isNothing2(last)) return null;
  for (const part of value.parts.slice(0, -1)) {
    if (part.kind === "env" && isSecretName(part.name)) return { name: part.name, how: "env-fallback" };
    const isSetting2 = part.kind === "member" && /config|settings|env|options/i.test(rootOf3(part));
    if (isSetting2 && isSecretName(part.name) && last.kind === "literal") return { name: part.name, how: "setting" };
  }
  return null;
}
function firstAccount(node, value) {
  const [first, last] = value.kind === "or" ? value.parts : [];
  const list = ts.isVariableDeclaration(node.parent) ? node.parent.parent.parent : node.parent;
  if (first?.kind !== "member" || !/^(?:password|passwd|pwd)$/i.test(first.name) || last?.kind !== "literal" || isNothing2(last) || !ts.isVariableStatement(list) || !ts.isBlock(list.parent)) return null;
  const owner = receiver(node.left)?.getText() ?? "";
  const beside3 = list.parent.statements.flatMap((statement2) => ts.isVariableStatement(statement2) ? [...statement2.declarationList.declarations] : []);
  return beside3.some(({ initializer }) => initializer !== void 0 && isFallbackTo(unwrap(initializer), owner)) ? { name: "admin_password", how: "setting" } : null;
}
function isFallbackTo(node, owner) {
  if (!ts.isBinaryExpression(node) || !/^(?:user_?name|user|login|email|name)$/i.test(lastName(node.left)) || receiver(node.left)?.getText() !== owner) return false;
  return /^(?:(?:super_?)?admin|administrator|root)(?:@.*)?$/i.test(stringOf(node.right) ?? "");
}
function isNothing2(value) {
  return value.kind === "literal" && (typeof value.value !== "string" || /^(?:true|false)?$/i.test(value.value.trim()));
}
function rootOf3(value) {
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
      if (fallback !== void 0 && !isNothing2(fallback)) yield made(field2.name, "env-fallback", value2, field2.at, script);
    }
    yield* readByOptions(call, script);
    if (!/^(?:get|as[A-Z]\w*)$/.test(lastName(call.expression))) continue;
    const value = valueOf(call, script);
    if (value.kind === "env" && value.fallback !== void 0 && !isNothing2(value.fallback) && isSecretName(value.name)) yield made(value.name, "env-fallback", value, call, script);
  }
}
function* readByOptions(call, script) {
  const [first] = call.arguments;
  const options3 = first === void 0 ? void 0 : unwrap(first);
  if (options3 === void 0 || !ts.isObjectLiteralExpression(options3)) return;
  const given5 = (names2) => {
    const held2 = names2.map((name4) => memberValue(memberOf(options3, name4))).find((value2) => value2 !== null);
    return held2 === void 0 || ts.isMethodDeclaration(held2) ? void 0 : held2;
  };
  const name3 = stringOf(given5(["key", "name", "env", "var"]));
  const fallback = given5(["default", "fallback", "defaultValue"]);
  if (name3 === null || !/^[A-Z][A-Z0-9_]+$/.test(name3) || !isSecretName(name3) || fallback === void 0) return;
  const value = valueOf(fallback, script);
  if (holdsText(value)) yield made(name3, "env-fallback", { kind: "env", name: name3, fallback: value, at: rangeOf(call, script) }, call, script);
}
function* optionTables({ script, objects }) {
  for (const object of objects) {
    if (!ts.isArrayLiteralExpression(object.parent)) continue;
    const variable = textOf2(object, ["envVar", "env", "env_var", "envName", "environmentVariable"]);
    const fallback = memberValue(memberOf(object, "default") ?? memberOf(object, "defaultValue"));
    if (variable === null || fallback === null || ts.isMethodDeclaration(fallback) || !/^[A-Z][A-Z0-9_]+$/.test(variable)) continue;
    const name3 = textOf2(object, ["key", "name", "id"]) ?? variable;
    const value = valueOf(fallback, script);
    if (isSecretName(name3) && value.kind === "literal" && holdsText(value)) yield made(name3, "env-fallback", { kind: "env", name: variable, fallback: value, at: rangeOf(object, script) }, object, script);
  }
}
function textOf2(object, keys) {
  for (const key of keys) {
    const held2 = memberValue(memberOf(object, key));
    if (held2 !== null && !ts.isMethodDeclaration(held2) && stringOf(held2) !== null) return stringOf(held2);
  }
  return null;
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
function* constants({ script, variables, classes: classes2, assignments }, file) {
  const how = configuration.test(file.path) ? "setting" : "constant";
  for (const variable of variables) {
    if (!ts.isIdentifier(variable.name) || variable.initializer === void 0 || !isSecretName(variable.name.text)) continue;
    if (enclosingFunction(variable) !== null && (genericKeys.test(variable.name.text) || isComponentState(variable))) continue;
    const value = valueOf(variable.initializer, script);
    if (holdsText(value) && isPlausible(variable.name.text, value) && !isStirredIn(variable.name.text, file.text) && !isSlot(variable.name.text, file.text)) yield made(variable.name.text, "constant", plainText(value), variable, script);
  }
  for (const node of classes2) {
    for (const member2 of node.members) {
      const name3 = ts.isPropertyDeclaration(member2) ? keyOf(member2.name) : null;
      if (name3 === null || !ts.isPropertyDeclaration(member2) || member2.initializer === void 0 || !isSecretName(name3)) continue;
      const value = valueOf(member2.initializer, script);
      if (holdsText(value) && isPlausible(name3, value)) yield made(name3, how === "setting" ? how : "constant", plainText(value), member2, script);
    }
  }
  for (const assignment of assignments) {
    const name3 = dottedName(assignment.left);
    if (!isSecretName(name3) || !/^(?:module\.)?exports\.|^process\.env\.|config|settings/i.test(name3)) continue;
    const value = valueOf(assignment.right, script);
    if (holdsText(value) && isPlausible(name3, value)) yield made(name3.slice(name3.lastIndexOf(".") + 1), "constant", plainText(value), assignment, script);
  }
}
function isStirredIn(name3, text2) {
  return usesBehind(name3, text2).every((behind4) => /^\.(?:charCodeAt\(|codePointAt\(|length\b)/.test(behind4)) && text2.includes(`${name3}.charCodeAt(`);
}
function isSlot(name3, text2) {
  const uses3 = [...text2.matchAll(new RegExp(String.raw`(?<![\w$.])${name3.replaceAll("$", String.raw`\$`)}(?![\w$])`, "g"))].slice(1);
  return uses3.length > 0 && uses3.every(({ index }) => /(?:[sS]torage|[cC]ookies?|[cC]ache|[mM]ap)\s*\.\s*(?:get|set|remove|has|delete)(?:Item)?\(\s*$/.test(text2.slice(Math.max(0, index - 80), index)));
}
function isComponentState(variable) {
  const home = enclosingFunction(variable);
  return home !== null && /<\/|\/>/.test(home.getText().slice(0, 2e4));
}
var genericKeys = /^(?:secret|key|password|passwd|pass|token|secretKey|pwd)$/;
var databaseModules = /^(?:pg|mysql2?(?:\/promise)?|mariadb|mongodb|mongoose|redis|ioredis|typeorm|sequelize|knex|@nestjs\/(?:typeorm|mongoose|sequelize)|@mikro-orm\/.*|amqplib|mssql|pg-promise|postgres)$/;
var serversOfOthers = /^(?:nodemailer|ldapjs)$/;
var objectName = /conf|cfg|settings?|options|env|secrets?|credentials|auth|jwt|session|defaults|admin|database|db/i;
function* members(survey2, file) {
  const isConfiguration = configuration.test(file.path);
  for (const object of survey2.objects) {
    for (const property of object.properties) {
      const key = keyOf(property.name);
      const held2 = memberValue(property);
      if (key === null || held2 === null || ts.isMethodDeclaration(held2) || !isSecretName(key)) continue;
      const value = valueOf(held2, survey2.script);
      if (!holdsText(value) || describesField(object, value) || !isPlausible(key, value) || isOneOfLevels(object, key, value)) continue;
      const name3 = memberName2(object, key, survey2, isConfiguration);
      if (name3 !== null) yield made(name3, isConfiguration && signingMember.test(name3) ? "setting" : "constant", plainText(value), property, survey2.script);
    }
  }
}
function describesField(object, value) {
  return value.kind === "literal" && /^[a-z]+(?:[A-Z][a-z]+)+$/.test(String(value.value)) && object.properties.some((property) => /^(?:label|placeholder|helper_?text|help_?text|tooltip)$/i.test(keyOf(property.name) ?? ""));
}
var rightsWord = /^(?:admin|administrator|owner|root|user|member|viewer|editor|guest|read|write|readonly|read-only|none|all|any|public|private|hidden)$/i;
var besideCredential = /user|login|account|email|name|database|^db|schema|host|realm|role|bucket|issuer|audience|domain|cookie|prefix|path|^(?:iss|aud|app|id)$/i;
function isOneOfLevels(object, key, value) {
  const text2 = value.kind === "literal" ? value.value : null;
  if (typeof text2 !== "string" || /pass|pwd/i.test(key)) return false;
  if (rightsWord.test(text2) && /(?:key|token|secret|credential)s$/i.test(key)) return true;
  const same = object.properties.filter((property) => {
    const name3 = keyOf(property.name);
    const held2 = memberValue(property);
    return name3 !== null && held2 !== null && !ts.isMethodDeclaration(held2) && !isSecretName(name3) && !besideCredential.test(name3) && stringOf(held2) === text2;
  });
  return same.length > 1;
}
var signingMember = /(?:^|_)(?:jwt|session|cookie)_secret$/i;
var datastoreKey = /^(?:typeorm|data_?sources?|sequelize|mongoose|mongo(?:db)?|redis|ioredis|knex|databases?|db|mysql2?|mariadb|postgres(?:ql)?|pg|mssql|oracle|rabbitmq|amqp|elasticsearch)$/i;
function isDatastore(object, keys) {
  if (keys.some((key) => datastoreKey.test(key))) return true;
  const beside3 = new Set(object.properties.map((property) => keyOf(property.name)?.toLowerCase()));
  if (!beside3.has("host")) return false;
  return beside3.has("dialect") || beside3.has("port") && (beside3.has("database") || beside3.has("db") || beside3.has("type") && beside3.has("username"));
}
var directory = /^(?:ldaps?|active_?directory|smtp|imap|pop3|proxy)(?=$|_|[A-Z])/;
function memberName2(object, key, survey2, isConfiguration) {
  const keys = [];
  let up = object.parent;
  while (ts.isPropertyAssignment(up) || ts.isArrayLiteralExpression(up) || ts.isObjectLiteralExpression(up) || ts.isParenthesizedExpression(up) || ts.isAsExpression(up) || ts.isSatisfiesExpression(up)) {
    if (ts.isPropertyAssignment(up)) keys.unshift(keyOf(up.name) ?? "");
    up = up.parent;
  }
  if (/pass|pwd/i.test(key) && keys.some((part) => directory.test(part))) return null;
  const isStore = /pass|pwd/i.test(key) && isDatastore(object, keys);
  const path = isStore ? "database_password" : genericKeys.test(key) ? [...keys.slice(-1), key].join("_") : key;
  if (ts.isCallExpression(up) || ts.isNewExpression(up)) return argumentName(up, object, path, key, survey2);
  const holder = ts.isVariableDeclaration(up) ? keyOf(up.name) ?? "" : ts.isBinaryExpression(up) ? dottedName(up.left) : "";
  if (ts.isReturnStatement(up) || ts.isArrowFunction(up)) return isConfiguration ? path : null;
  if (/placeholder|insecure|weak|forbidden|blocked|banned|known|example|sample|test|mock|fake|dummy|label|message|text|title/i.test(holder)) return null;
  if ([holder, keys.at(-1) ?? ""].some((name3) => people.test(name3)) && /pass/i.test(key)) return isAdministrator(object) ? "admin_password" : null;
  const isSettings = isConfiguration || objectName.test(holder) || keys.some((part) => objectName.test(part));
  if (!isSettings || enclosingFunction(object) !== null && !isConfiguration) return null;
  return !isStore && genericKeys.test(key) && keys.length === 0 && holder !== "" && holder !== "module.exports" ? `${holder.split(".").pop() ?? ""}_${key}` : path;
}
function argumentName(call, object, path, key, { imports }) {
  const callee = dottedName(call.expression);
  const from = imports.get(callee.split(".")[0] ?? "") ?? "";
  if (serversOfOthers.test(from)) return null;
  if (databaseModules.test(from)) return /pass|pwd/i.test(key) ? "database_password" : null;
  if (!/pass/i.test(key) || !/(?:^|\.)(?:create|insert|insertOne|insertMany|upsert|save|findOrCreate|createUser|register|bulkCreate|new)$|^User$/.test(callee) && !ts.isNewExpression(call)) return null;
  return isAdministrator(object) ? "admin_password" : path === "admin_password" ? path : null;
}
var people = /^users?$|accounts?$|admins?$|(?:default|initial|seed(?:ed)?)_?users?$|^users?_?to_?(?:insert|create|seed|add)$/i;
function isAdministrator(object) {
  return object.properties.some((property) => {
    const value = memberValue(property);
    if (value === null || ts.isMethodDeclaration(value)) return false;
    const held2 = unwrap(value);
    if (held2.kind === ts.SyntaxKind.TrueKeyword) return /^(?:is_?)?(?:admin|root|super_?user|staff)$/i.test(keyOf(property.name) ?? "");
    return ts.isStringLiteralLike(held2) && /admin|root|superuser/i.test(held2.text);
  });
}

// src/extract/typescript/dataflow-names.ts
var table3 = /* @__PURE__ */ new Map();
var enter = (kind, of, module, ...names2) => {
  for (const name3 of names2) table3.set(`${module}.${name3}`, { kind, name: `${module}.${name3}`, of });
};
var withSync = (...names2) => names2.flatMap((name3) => [name3, `${name3}Sync`]);
for (const fs of ["fs", "fs.promises"]) {
  enter("path-read", [0], fs, ...withSync("readFile", "readdir", "open", "opendir", "readJson", "readJSON", "readlink"), "createReadStream");
  enter("path-write", [0], fs, ...withSync("writeFile", "appendFile", "mkdir", "outputFile", "outputJson", "writeJson", "writeJSON", "ensureDir", "ensureFile", "mkdirs", "truncate"), "createWriteStream");
  enter("path-write", [1], fs, ...withSync("copyFile", "rename", "copy", "move", "cp", "symlink"));
  enter("path-delete", [0], fs, ...withSync("unlink", "rm", "rmdir", "remove", "emptyDir"));
}
enter("path-delete", [0], "rimraf", "default", "rimraf", "sync");
enter("path-read", [0], "Bun", "file");
enter("command", [0], "child_process", "exec", "execSync");
enter("command", [0], "shelljs", "exec");
enter("command", [0], "execa", "command", "commandSync", "execaCommand");
enter("code", [0], "vm", "runInNewContext", "runInThisContext", "runInContext", "Script", "compileFunction");
enter("code", [0], "mathjs", "eval", "evaluate");
enter("template", [0], "ejs", "render", "compile");
enter("template", [0], "pug", "render", "compile");
enter("template", [0], "handlebars", "compile", "precompile");
enter("template", [0], "nunjucks", "renderString", "compile");
enter("template", [0], "lodash", "template");
enter("template", [0], "underscore", "template");
enter("template", [0], "dot", "template", "compile");
enter("template", [0], "swig", "render", "compile");
enter("template", [0], "eta", "renderString", "renderStringAsync");
enter("deserialize", [0], "node-serialize", "unserialize");
enter("deserialize", [0], "serialize-to-js", "deserialize");
enter("deserialize", [0], "funcster", "deepDeserialize");
var verbs4 = ["get", "post", "put", "patch", "delete", "head", "request", "default", "options"];
for (const library2 of ["axios", "got", "needle", "request", "request-promise", "superagent", "undici", "node-fetch", "ky", "phin", "bent", "cross-fetch", "isomorphic-fetch", "http", "https"]) enter("url", [0, "url"], library2, ...verbs4, "fetch", "stream");
enter("url", [0], "@microsoft/fetch-event-source", "fetchEventSource");
enter("url", [0], "ofetch", "ofetch", "$fetch");
enter("response", [0], "NextResponse", "json");
enter("response", [0], "Response", "json");
enter("response", [0], "next/server.NextResponse", "json");
var plain2 = new Map([
  ["AsyncFunction", { kind: "code", name: "AsyncFunction", of: ["all"] }],
  ...["global.eval", "globalThis.eval"].map((name3) => [name3, { kind: "code", name: "eval", of: [0] }]),
  ["require", { kind: "path-read", name: "require", of: [0] }],
  ["eval", { kind: "code", name: "eval", of: [0] }],
  ["Function", { kind: "code", name: "Function", of: ["all"] }],
  ["fetch", { kind: "url", name: "fetch", of: [0] }],
  ["Response", { kind: "response", name: "Response", of: [0] }],
  ["next/server.NextResponse", { kind: "response", name: "NextResponse", of: [0] }],
  ...["axios", "got", "needle", "request", "superagent", "node-fetch", "ky", "request-promise", "cross-fetch"].map((name3) => [name3, { kind: "url", name: name3, of: [0] }])
]);
var databases = /(?:^|\.|_)(?:\w*db|\w*pool|client|\w*connection|\w*conn|knex|sequelize|prisma|\w*prisma\w*|sql|mysql|pg|\w*data_?source|\w*manager|em|query_?runner|\w*repository|database|orm|trx|tx|query|c|con|drizzle|raw)(?:\(\))?$/i;
var queries = /* @__PURE__ */ new Set(["query", "execute", "raw", "$queryRawUnsafe", "$executeRawUnsafe", "unsafe", "exec", "all", "run", "whereRaw", "orderByRaw", "havingRaw", "selectRaw", "literal", "prepare"]);
var ofPgPromise = /^(?:one|oneOrNone|many|manyOrNone|none|any|multi)$/;
var builders = /createQueryBuilder\(\)|(?:^|\.)(?:qb|\w*query_?builder)(?:\(\)|$)/i;
var answers3 = /^(?:res|resp|response|reply|rep)$/;
var exceptions = /^(?:HttpException|BadRequestException|InternalServerErrorException|ForbiddenException|NotFoundException|UnprocessableEntityException|BadGatewayException|HttpError|HTTPException|UnauthorizedException|ConflictException|ServiceUnavailableException)$/;
function sinks2(call, on, made4) {
  const { name: name3, method: method2, callee } = call;
  const known2 = table3.get(name3) ?? plain2.get(name3);
  if (known2 !== void 0) return known2.kind !== "url" ? [known2] : refusesOwnNetwork(call) ? [] : [{ ...known2, of: [0, "url", "uri"] }];
  if (programs.test(name3)) return [usesShell(call) ? { kind: "command", name: name3, of: ["all"] } : { kind: "program", name: name3, of: [0] }];
  if (/^libxmljs2?\.(?:default\.)?parseXml(?:String|Async)?$/.test(name3)) return opensEntities(call) ? [{ kind: "deserialize", name: name3, of: [0] }] : [];
  if (exceptions.test(method2) && callee.is === "name") return [{ kind: "response", name: method2, of: [0, 1] }];
  if (callee.is === "name") return /^[A-Z]/.test(callee.name) && isOfPeople(callee.name) ? [{ kind: "record", name: callee.name, of: [0] }] : [];
  if (method2 === "run" && callee.is === "member" && /^vm2\.(?:Node)?VM$/.test(callee.on.is === "call" ? callee.on.name : made4.get(nameOf(callee.on)) ?? "")) return [{ kind: "code", name: "vm2.run", of: [0] }];
  if (method2 === "exec" && callee.is === "member" && /^ssh2\.(?:default\.)?Client$/.test(made4.get(nameOf(callee.on)) ?? "")) return [{ kind: "command", name: "ssh2.exec", of: [0] }];
  if (name3 === "Object.assign") return call.args[0] !== void 0 && isOfPeople(nameOf(call.args[0])) ? [{ kind: "record", name: `${nameOf(call.args[0])}.assign`, of: [1, 2] }] : [];
  return callee.is === "member" ? [...ofMethod(call, callee.on, on), ...ofModel(method2, callee.on)] : [];
}
var programs = /^(?:child_process\.(?:spawn|spawnSync|execFile|execFileSync)|(?:execa|cross-spawn)(?:\.(?:default|execa|execaSync|spawn|sync))?)$/;
function ofMethod({ method: method2, args }, owner, on) {
  const root = writesLog(owner) || /\.(?:req|request)$/.test(nameOf(owner)) ? "" : rootOf(owner);
  if (answers3.test(root) || root === "ctx" || root === "c" || root === "context") {
    if (/^(?:json|jsonp|send|end|write|status|text|html|body|sendStatus|internalServerError|badRequest)$/.test(method2) || method2 === "error" && !answers3.test(root)) return [{ kind: "response", name: `${root}.${method2}`, of: ["all"] }, ...writesPage(method2, root, args[0]) ? [{ kind: "html", name: `${root}.${method2}`, of: [0] }] : []];
    if (method2 === "render" && args.length > 1) return [{ kind: "response", name: `${root}.render`, of: [1] }];
    if (method2 === "sendFile" || method2 === "download" || method2 === "sendfile") return hasRoot(args[1]) ? [] : [{ kind: "path-read", name: `${root}.${method2}`, of: [0] }];
  }
  if (queries.has(method2) && databases.test(nameOf(owner)) && on.every(({ origin }) => origin.path.length === 0)) return [{ kind: "sql", name: method2, of: [0, "text", "sql"] }];
  if ((method2 === "get" || method2 === "each") && databases.test(nameOf(owner)) && isStatement(args[0])) return [{ kind: "sql", name: method2, of: [0] }];
  if (/^(?:query|batch|execute)$/.test(method2) && /(?:^|\.)[rR]equest\(\)$|^request$/.test(nameOf(owner)) && isStatement(args[0])) return [{ kind: "sql", name: method2, of: [0] }];
  if (method2 === "mv" && args.length > 0 && args[0]?.is !== "function") return [{ kind: "path-write", name: "mv", of: [0] }];
  if (ofPgPromise.test(method2) && /(?:^|\.)(?:\w*db|task|t|tx)(?:\(\))?$/.test(nameOf(owner)) && args[0]?.is !== "function") return [{ kind: "sql", name: method2, of: [0] }];
  if (/^(?:where|andWhere|orWhere|having|andHaving|orHaving)$/.test(method2) && args[0]?.is !== "record" && builders.test(nameOf(owner))) return [{ kind: "sql", name: method2, of: [0] }];
  if (method2 === "goto" && /(?:^|\.)\w*page$/i.test(nameOf(owner))) return [{ kind: "url", name: "goto", of: [0] }];
  if (method2 === "$queryRawUnsafe" || method2 === "$executeRawUnsafe" || method2 === "whereRaw" || method2 === "orderByRaw") return [{ kind: "sql", name: method2, of: [0] }];
  if (/^(?:get|post|put|patch|delete|head|request)$/.test(method2) && /(?:^|\.)(?:axios\w*|http_?client|http_?service|got|ky|fetcher|superagent)$/i.test(nameOf(owner))) return [{ kind: "url", name: method2, of: [0] }];
  if (/^(?:find|findOne|count|aggregate|distinct|update|remove)$/.test(method2) && args[0]?.is === "record" && args[0].entries.some(({ key, value }) => key === "$where" && value.is !== "function")) return [{ kind: "sql", name: "$where", of: ["$where"] }];
  if (/^(?:find|findOne|count|updateOne|updateMany)$/.test(method2) && args[0]?.is === "call" && args[0].callee.is === "name") return [{ kind: "sql", name: "$where", of: ["$where"] }];
  if (/^(?:find|findOne|findMany|findFirst|findUnique|findOneBy|findBy|findAll|findOneAnd(?:Update|Delete|Remove|Replace)|updateOne|updateMany|deleteMany|deleteOne|countDocuments|exists|aggregate)(?:Or(?:Throw|Fail))?$/.test(method2) && rowsOf.test(nameOf(owner))) return [{ kind: "filter", name: method2, of: [0] }];
  if (/^insert(?:One)?$/.test(method2) && /(?:[cC]oll?|[cC]ollection)(?:\(\))?$/.test(nameOf(owner))) return [{ kind: "filter", name: method2, of: [0] }];
  return [];
}
function writesPage(method2, root, given5) {
  return given5?.is === "join" && (root === "c" ? method2 === "html" : /^(?:send|write|end|body)$/.test(method2) && /^(?:res|resp|response|ctx)$/.test(root)) && hasTag(given5);
}
function hasTag(term) {
  return term.is === "text" ? /<(?:!doctype|\/?[a-z][a-z\d]*)\b/i.test(term.value) : term.is === "join" && term.parts.some(hasTag);
}
function isStatement(given5) {
  if (given5?.is === "join") return given5.parts[0] !== void 0 && isStatement(given5.parts[0]);
  return given5?.is === "text" ? /^\s*(?:select|insert|update|delete|with|replace|pragma)\s/i.test(given5.value) : given5?.is === "name" && /sql|query|statement|stmt/i.test(given5.name);
}
var rowsOf = /^[A-Z]|(?:[mM]odel|[rR]epo(?:sitory)?)$|(?:[cC]oll?|[cC]ollection)(?:\(\))?$|(?:^|\.)\w*(?:[pP]risma|db)\.\w+$/;
function writesLog(owner, depth = 0) {
  if (depth > 8) return false;
  if (owner.is === "member") return /^_?log(?:ger)?$/.test(owner.name) || writesLog(owner.on, depth + 1);
  return owner.is === "call" && writesLog(owner.callee, depth + 1);
}
var models = /(?:^|\.)(?:[A-Z]\w*|\w*(?:model|repo|repository|collection)|(?:prisma|db|tx)\w*\.\w+)$/i;
function ofModel(method2, owner) {
  const name3 = nameOf(owner).replace(/^this\./, "");
  if (!models.test(name3) || !/^(?:[A-Z]|.*(?:model|repo|collection|prisma|db|tx))/i.test(name3) || !isOfPeople(name3.replace(/(?:model|repo|repository|collection)$/i, ""))) return [];
  const made4 = { kind: "record", name: `${name3}.${method2}` };
  if (/^(?:create|insert|insertOne|insertMany|bulkCreate|build|save|upsert|findOrCreate)$/.test(method2)) return [{ ...made4, of: [0] }];
  return /^(?:update|updateOne|findByIdAndUpdate|findOneAndUpdate|findAndUpdate)$/.test(method2) ? [{ ...made4, of: [0, 1] }] : [];
}
function hasRoot(options3) {
  return options3?.is === "record" && options3.entries.some(({ key }) => key === "root");
}
function refusesOwnNetwork({ args }) {
  return args.some((arg) => arg.is === "record" && arg.entries.some(({ key, value }) => /^(?:dispatcher|agent|httpAgent|httpsAgent|lookup)$/.test(key ?? "") && /ssrf|safe|guard|filter/i.test(nameOf(value))));
}
function opensEntities({ args }) {
  const options3 = args[1];
  return options3?.is === "record" && options3.entries.some(({ key, value }) => (key === "noent" || key === "replaceEntities") && value.is === "constant" && value.truth === true);
}
function usesShell({ args }) {
  if (args.some((arg) => arg.is === "record" && arg.entries.some(({ key, value }) => key === "shell" && value.is === "constant"))) return true;
  const [command, list] = args;
  return command?.is === "text" && /(?:^|\/)(?:ba|z|da)?sh$|^cmd(?:\.exe)?$|^powershell/.test(command.value) && list?.is === "any" && list.parts[0]?.is === "text" && /^(?:-l?c|\/c|-Command)$/i.test(list.parts[0].value);
}
function nameOf(term) {
  if (term.is === "name") return term.name;
  if (term.is === "member") return `${nameOf(term.on)}.${term.name}`;
  return term.is === "call" ? `${nameOf(term.callee)}()` : "";
}
var functions = /* @__PURE__ */ new Map();
var give = (effect2, ...names2) => {
  for (const name3 of names2) functions.set(name3, effect2);
};
give({ of: "all", marks: Mark.text, flattens: true }, "String", "JSON.stringify", "util.format", "util.inspect");
give({ of: "all", marks: Mark.decoded }, "decodeURIComponent", "decodeURI", "unescape", "atob");
give({ of: "all", marks: Mark.armoured }, "btoa");
give({ of: "all", marks: 0 }, "JSON.parse", "Object.values", "Object.entries", "Object.assign", "Array.from", "Array", "Buffer", "Buffer.from", "Buffer.concat", "URL", "url.parse", "url.fileURLToPath", "querystring.parse", "qs.parse", "path.dirname", "path.parse", "path.relative", "path.posix.relative", "path.format", "structuredClone", "Promise.resolve", "Promise.all", "lodash.get", "lodash.pick", "lodash.omit", "Set", "Map", "Error", "URLSearchParams", "Readable.from", "Request", "Headers");
give({ of: "all", marks: Mark.joined | Mark.resolved, joins: true }, "path.join", "path.posix.join", "path.win32.join");
give({ of: "all", marks: Mark.joined | Mark.resolved, joins: true, roots: true }, "path.resolve", "path.posix.resolve");
give({ of: "first", marks: Mark.resolved }, "path.normalize", "path.posix.normalize", "fs.realpathSync", "fs.realpath", "fs.promises.realpath");
give({ of: "first", marks: Mark.basename }, "path.basename", "path.posix.basename", "sanitize-filename", "sanitize-filename.default", "slugify", "slugify.default", "filenamify", "filenamify.default");
give({ of: "all", marks: Mark.number }, "parseInt", "parseFloat", "Number", "Number.parseInt", "Number.parseFloat", "Boolean", "BigInt", "Date", "Date.parse", "Math.max", "Math.min", "Math.floor", "isNaN", "mongoose.Types.ObjectId", "mongodb.ObjectId", "ObjectId", "Array.isArray", "typeof", "path.extname", "mime.lookup", "mime.getType", "mime-types.lookup", "Object.keys");
give({ of: "all", marks: Mark.encoded }, "encodeURIComponent", "encodeURI", "escape", "querystring.stringify", "he.encode", "escape-html", "escape-html.default", "validator.escape", "dompurify.sanitize", "isomorphic-dompurify.sanitize", "sanitize-html", "sanitize-html.default", "xss", "xss.default", "xss.filterXSS", "mysql.escape", "mysql2.escape", "sqlstring.escape", "pg.escapeLiteral", "pg-format", "shell-quote.quote", "lodash.escape", "lodash.escapeRegExp");
give({ of: "all", marks: Mark.digest }, "bcrypt.hash", "bcrypt.hashSync", "bcryptjs.hash", "bcryptjs.hashSync", "md5", "md5.default", "object-hash", "object-hash.default", "crypto.createHash", "crypto.createHmac", "uuid.v5", "uuid.v3", "argon2.hash");
var ofTexts = /^(?:trim(?:Start|End)?|to(?:Locale)?(?:Lower|Upper)Case|normalize|split|substring|substr|padStart|padEnd|charAt|repeat)$/;
var kept = /* @__PURE__ */ new Set(["trim", "trimStart", "trimEnd", "toLowerCase", "toUpperCase", "normalize", "split", "slice", "substring", "substr", "concat", "padStart", "padEnd", "valueOf", "charAt", "flat", "reverse", "sort", "filter", "entries", "values", "then", "finally", "repeat", "toLocaleLowerCase", "buffer", "toJSON", "toObject"]);
var items = /* @__PURE__ */ new Set(["pop", "shift", "find", "at"]);
var dropped = /* @__PURE__ */ new Set(["startsWith", "endsWith", "includes", "indexOf", "lastIndexOf", "test", "charCodeAt", "codePointAt", "localeCompare", "some", "every", "keys", "search", "setHeader", "on", "once", "pipe", "status", "header", "set", "close", "destroy", "push", "is", "accepts", "getTime", "resume", "pause", "emit", "sendStatus"]);
function effect(call, on) {
  const { name: name3, method: method2, callee, args } = call;
  const known2 = functions.get(name3);
  if (known2 !== void 0) return (name3 === "Buffer.from" || name3 === "Buffer") && isArmour(args[1]) ? { ...known2, marks: Mark.decoded } : known2;
  if (callee.is !== "member") return null;
  if (on.length === 0) {
    if (/^(?:concat|replace|replaceAll)$/.test(method2) && callee.on.is === "text") return { of: "all", marks: Mark.joined };
    if (/^(?:parse|parseAsync|safeParse|safeParseAsync|validate|validateAsync|validateSync|cast|plainToInstance|plainToClass|check|decode|assert)$/.test(method2) && args.length > 0) return { of: "all", marks: Mark.schema, unless: "own" };
    return null;
  }
  if (method2 === "join" || method2 === "toString") return { of: "receiver", marks: Mark.text | (method2 === "toString" && isArmour(args[0]) ? Mark.armoured : 0), flattens: true };
  if (kept.has(method2)) return { of: "receiver", marks: ofTexts.test(method2) ? Mark.text : 0 };
  if (items.has(method2)) return { of: "receiver", marks: splitsName(callee.on) && method2 === "pop" ? null : splitsFolders(callee.on) ? Mark.basename : 0, member: "*" };
  if (dropped.has(method2) && !(method2 === "header" && args.length === 1)) return { of: "receiver", marks: null };
  if (method2 === "replace" || method2 === "replaceAll") return { of: "all", marks: cleaned(args, callee.on, on) };
  if (method2 === "digest") return { of: "receiver", marks: Mark.digest };
  return null;
}
function isArmour(encoding) {
  return encoding?.is === "text" && /^(?:base64(?:url)?|hex)$/.test(encoding.value);
}
function splitsName(term) {
  return term.is === "call" && term.method === "split" && term.args[0]?.is === "text" && term.args[0].value === ".";
}
function cleaned([pattern, by], owner, on) {
  if (pattern?.is === "text" && pattern.once !== true && keepsWords(pattern.value) && by?.is === "text" && /^\w*$/.test(by.value)) return Mark.basename | Mark.identifier;
  if (cleans(pattern)) return Mark.basename;
  if (pattern?.is !== "text") return 0;
  if (pattern.value === "\\." && pattern.once !== true && by?.is === "text" && !by.value.includes(".")) return Mark.dotless;
  if (isNormalised(owner, on) && climbs.test(pattern.value)) return Mark.undotted;
  return /^\^[([]{0,2}\\?[/\\]/.test(pattern.value) ? Mark.relative : 0;
}
var climbs = /^\^\((?:\?:)?\\\.\\\..*[)\]][+*]$/;
function isNormalised(owner, on) {
  const isCall = owner.is === "call" && /^path\.(?:posix\.)?normalize$/.test(owner.name);
  return on.length > 0 && on.every(({ marks }) => (marks & Mark.after) === 0 && (isCall || (marks & (Mark.resolved | Mark.joined)) === Mark.resolved));
}
function cleans(pattern) {
  if (pattern?.is !== "text") return false;
  const { value } = pattern;
  if (/\[\^[^\]]*\]|\\W/.test(value)) return !/\[\^[^\]]*(?:\\\/|(?<!\\)\/)[^\]]*\]/.test(value);
  return /^(?:\/|\\\\|\.\.|\.\.\/|\(?\\\.\\\.|\\\/)/.test(value) || /\[[^\]]*\/[^\]]*\]/.test(value);
}
var spoken = /^(?:message|stack|stderr|stdout|sqlMessage|sql|detail|reason|response|data|body|description|cause|errmsg|error|statusText|hint)$/;
var beside = /^(?:method|socket|app|user|session|log|logger|prisma)$/;
var sent = /^(?:body|query|params|cookies|json\(\))$/;
function isSent2({ origin }) {
  return origin.from === "parameter" && sent.test(origin.path.at(-1) ?? "");
}
function memberOf2(on, name3) {
  if (name3 === "length" || (name3 === "size" || name3 === "mimetype") && !on.some(isSent2)) return [];
  const told5 = beside.test(name3) ? on.filter(({ origin }) => origin.from === "parameter" && origin.path.some((member2) => sent.test(member2))) : on;
  return told5.flatMap((trace) => trace.origin.from === "exception" && !spoken.test(name3) ? [] : extended([trace], name3));
}
var caught = [{ origin: { from: "exception", types: [], path: [] }, marks: 0 }];
function handedTo({ method: method2 }, on, { params }) {
  if (method2 === "catch") return [caught];
  if (method2 === "then" || method2 === "tap") return [on];
  if (/^(?:map|forEach|flatMap|filter|find|some|every)$/.test(method2)) return [extended(on, "*")];
  if (method2 === "reduce") return [[], extended(on, "*")];
  const [first] = params;
  return first?.length === 1 && /^(?:err|error|e|ex)$/.test(first[0]?.name ?? "") ? [caught] : [];
}
function test({ method: method2, callee, args }) {
  const [given5] = args;
  if (given5 !== void 0 && /^is(?:[A-Z]\w*)?(?:Boom|Error|Exception)$/.test(method2) && !/^is(?:Native|Axios|Prisma|Fetch)?Error$/.test(method2)) return { subject: given5, when: true, marks: Mark.narrowed };
  if (callee.is !== "member") return null;
  if (method2 === "isAbsolute" && given5 !== void 0) return { subject: given5, when: true, marks: Mark.absolute, otherwise: Mark.relative };
  const checked = (subject, when, more = 0) => ({ subject, when, marks: Mark.checked | more });
  if ((method2 === "test" || method2 === "match") && given5 !== void 0) {
    const [pattern, subject] = method2 === "test" ? [callee.on, given5] : [given5, callee.on];
    const when = pattern.is === "text" ? harmlessWhen(pattern.value, { start: false, end: false }) : true;
    return when === null ? null : checked(subject, when);
  }
  if (method2 === "startsWith" && given5 !== void 0) {
    if (given5.is === "text" && (isScheme(given5.value) || /^[^\w./\\~]$/.test(given5.value))) return null;
    if (given5.is === "text") return checked(callee.on, !(/^[./\\~]/.test(given5.value) && given5.value.length < 4), Mark.narrowed);
    return callee.on.is === "join" ? null : checked(callee.on, true);
  }
  if (method2 === "includes" && given5?.is === "text") return /\.\.|[/\\\0]/.test(given5.value) ? { subject: callee.on, when: false, marks: withoutText(given5.value) } : null;
  if (method2 === "endsWith" && given5?.is === "text" && /\w{2}/.test(given5.value)) return { subject: callee.on, when: true, marks: Mark.named };
  if ((method2 === "includes" || method2 === "has" || method2 === "hasOwnProperty") && given5 !== void 0) return checked(given5, true, Mark.narrowed);
  return null;
}
var remote = /(?:session|client|https?|axios|request|req|api|cache|redis|headers|cookies|params|config\w*)(?:\(\))?$/i;
function looksUp({ method: method2, callee, args }) {
  const [given5] = args;
  if (callee.is !== "member" || given5 === void 0) return [];
  if (method2 === "get") return args.length === 1 && !remote.test(nameOf(callee.on)) ? [given5] : [];
  if (/^(?:find|some|findIndex)$/.test(method2)) return given5.is === "function" ? matchedBy(given5) : [];
  if (/^find(?:ByPk|ById)(?:Or(?:Throw|Fail))?$/.test(method2)) return [given5];
  return /^find(?:First|One|Unique|OneBy)(?:Or(?:Throw|Fail))?$/.test(method2) ? equalTo(given5) : [];
}
var looking = /^(?:existsSync|exists|access|accessSync|stat|statSync|lstat|isArray|isFile|isDirectory|endsWith|Boolean|String|log|info|warn|error|debug|push|get|extname|isEmpty|keys|find|findOne|next|json|send)$/;
var scriptKnowledge = {
  isSource: (global) => global === "this.ctx" || global === "this.request",
  sourceCall: ({ name: name3 }) => name3 === "next/headers.cookies" || name3 === "next/headers.headers" || /^(?:h3\.)?(?:readBody|readRawBody|readFormData|readMultipartFormData|getQuery|getRouterParams?)$/.test(name3) ? name3 : null,
  sinks: sinks2,
  effect,
  memberOf: memberOf2,
  handedTo,
  unknownMethod: ({ method: method2, args }, on) => {
    const given5 = extended(on, `${method2}()`);
    return args[0]?.is === "text" && !/^(?:match|matchAll|exec|render|redirect)$/.test(method2) ? extended(given5, args[0].value) : given5;
  },
  test,
  looksOnly: ({ method: method2 }) => looking.test(method2),
  checks: ({ name: name3, method: method2 }) => name3 !== "" && /valid|safe|allow|sanit|verif|permit|whitelist|inside|within|^is(?:UUID|Int|Numeric|Alphanumeric|URL|IP|In|Mongo)/i.test(method2),
  demands: () => null,
  looksUp,
  isExtension: (term) => term.is === "call" && term.method === "pop",
  isDevelopment: developmentTest(
    // `process.env.NODE_ENV !== 'production'`, `if (isDev)`
    { development: /^(?:dev|local|debug|test)/i, production: /^(?:prod|live)/i },
    { development: /^(?:is_?)?(?:dev(?:elopment)?|debug|local)(?:_?mode)?$|^__DEV__$/i, production: /^(?:is_?)?prod(?:uction)?(?:_?mode)?$/i }
  )
};

// src/extract/typescript/events.ts
function* extractEvents(document) {
  for (const survey2 of surveys(document)) {
    for (const call of survey2.calls) yield* ofCall(call, survey2);
    yield* claimed(survey2);
  }
}
var looks = /(?:^|[^\w.])(?!(?:app|router|server|api)\.)[\w.]{1,40}(?:\([^()\n]{0,40}\))?\.use\(|\bjwt\b|verif|authenticat|passport|session|allowRequest|\btoken\b/im;
var identity = /^(?:user|account|member|player|sender|client)(?:_?(?:id|name))?$|^(?:uid|e_?mail)$/i;
function* claimed({ script, imports, accesses: accesses2, calls }) {
  if (![...imports.values()].includes("socket.io") || looks.test(script.source.text)) return;
  for (const access of accesses2) {
    if (!ts.isPropertyAccessExpression(access) || !identity.test(access.name.text) || !/\bhandshake\.(?:query|auth)$/.test(unwrap(access.expression).getText())) continue;
    yield { kind: "claimed-identity", name: access.name.text, at: rangeOf(access, script) };
    return;
  }
  for (const call of calls) {
    const message = messageOf(call);
    const name3 = message === null ? null : saidIn(call.arguments[1]);
    if (message === null || name3 === null) continue;
    yield { kind: "claimed-identity", name: name3, message, at: rangeOf(call.expression, script) };
    return;
  }
}
var taken = /\bsocket\.join\(\s{0,20}(?:`[^`$]{0,30}\$\{)?(?:String\()?([\w.?]{2,40})|(?:\.set|\b\w{2,30})\(\s{0,20}([\w.?]{2,40})\s{0,4},[^;]{0,200}\bsocket\b|\w\[([\w.?]{2,40})\]\s?=\s?[^=;]{0,100}\bsocket\b/g;
var ownId = /^(?:user|account|member|sender)_?(?:id|e_?mail|name)$|^e_?mail$|\.e_?mail$|(?:^|\.)(?:user|account|member|sender)(?:_?data)?\??\.(?:_?id|uid)$|\.(?:user|account|member|sender)_?(?:id|e_?mail|name)$/i;
function saidIn(handler) {
  const node = handler === void 0 ? null : unwrap(handler);
  if (node === null || !ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return null;
  const [first] = node.parameters;
  const text2 = node.body.getText();
  for (const match of text2.matchAll(taken)) {
    const name3 = match[1] ?? match[2] ?? match[3] ?? "";
    const root = name3.split(/[.?]/, 1)[0] ?? "";
    if (ownId.test(name3) && first !== void 0 && isOfMessage(root, first.name, text2)) return name3;
  }
  return null;
}
function isOfMessage(root, parameter2, body) {
  if (!ts.isIdentifier(parameter2)) return parameter2.elements.some((each) => ts.isBindingElement(each) && each.name.getText() === root);
  if (parameter2.text === root) return true;
  const unpacked = new RegExp(`\\{([^{}]{1,200})\\}\\s?=\\s?${parameter2.text}\\b|\\b${root}\\s?=\\s?${parameter2.text}\\b`).exec(body);
  return unpacked !== null && (unpacked[1] === void 0 || new RegExp(`\\b${root}\\b`).test(unpacked[1]));
}
function* ofCall(call, { script }) {
  const name3 = messageOf(call);
  const handler = call.arguments[1];
  if (name3 !== null && handler !== void 0) yield { kind: "event", by: "socketio", name: name3, handler: functionRef(handler, script), at: rangeOf(call.expression, script) };
}
function messageOf(call) {
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "on" || call.arguments.length !== 2) return null;
  const name3 = stringOf(call.arguments[0]);
  const socket2 = lastName(callee.expression);
  return name3 === null || own.test(name3) || !/socket|client/i.test(socket2) || !isOfServer(call, socket2) ? null : name3;
}
var own = /^(?:connect|connection|connect_error|disconnect|disconnecting|error|data|end|close|open|message|drain|finish|timeout|ping|pong|upgrade|listening|reconnect\w*)$/;
function isOfServer(node, name3) {
  for (let at = node.parent; at !== void 0; at = at.parent) {
    if (!ts.isFunctionLike(at)) continue;
    const parameter2 = at.parameters.find((one) => ts.isIdentifier(one.name) && one.name.text === name3);
    if (parameter2 === void 0) continue;
    const around2 = at.parent;
    if (ts.isCallExpression(around2) && /^(?:on|once)$/.test(lastName(around2.expression)) && around2.arguments[0] !== void 0 && /^connect(?:ion)?$/.test(stringOf(around2.arguments[0]) ?? "")) return true;
    return !ts.isArrowFunction(at) || ts.isVariableDeclaration(around2) || ts.isPropertyDeclaration(around2);
  }
  return false;
}

// src/extract/typescript/lowering.ts
var deepest6 = 40;
var { SyntaxKind: SyntaxKind5 } = ts;
function targetOf(name3, member2 = null, depth = 0) {
  if (ts.isIdentifier(name3)) return [{ name: name3.text, member: member2 }];
  if (depth > 4) return [];
  return name3.elements.flatMap((element2) => {
    if (!ts.isBindingElement(element2)) return [];
    const key = ts.isArrayBindingPattern(name3) ? String(name3.elements.indexOf(element2)) : element2.dotDotDotToken !== void 0 ? null : keyOf(element2.propertyName) ?? (ts.isIdentifier(element2.name) ? element2.name.text : "*");
    return targetOf(element2.name, key ?? member2, depth + 1);
  });
}
function importedName(name3, names2) {
  const [root = "", ...rest] = name3.split(".");
  const module = names2.get(root);
  return module === void 0 ? "" : [module, ...rest].join(".");
}
function moduleName(specifier) {
  const name3 = specifier.replace(/^node:/, "");
  return /^(?:fs\/promises|fs-extra|graceful-fs)$/.test(name3) ? "fs" : name3 === "path/posix" ? "path" : name3;
}
function requiredName(node) {
  const keys = [];
  let inner = unwrap(node);
  for (; ts.isPropertyAccessExpression(inner) && keys.length < 4; inner = unwrap(inner.expression)) keys.unshift(inner.name.text);
  const given5 = ts.isCallExpression(inner) && ts.isIdentifier(inner.expression) && inner.expression.text === "require" ? inner.arguments[0] : void 0;
  return given5 !== void 0 && ts.isStringLiteralLike(given5) ? [moduleName(given5.text), ...keys].join(".") : "";
}
var Lowering = class {
  #script;
  #names;
  #objects = /* @__PURE__ */ new Map();
  // by the declarations of local names
  constructor(script, names2) {
    this.#script = script;
    this.#names = names2;
  }
  /** `return [status, type, data]`: each has a place of its own. */
  #given(node, depth) {
    const inner = unwrap(node);
    if (!ts.isArrayLiteralExpression(inner) || inner.elements.length < 2 || inner.elements.some((each) => ts.isSpreadElement(each) || ts.isOmittedExpression(each))) return this.term(node, depth);
    return { is: "record", entries: inner.elements.map((each, index) => ({ key: String(index), value: this.term(each, depth) })), at: rangeOf(inner, this.#script) };
  }
  body({ body, parameters }, depth = 0) {
    if (body === void 0) return [];
    const defaults2 = parameters.flatMap(({ name: name3, initializer }) => initializer === void 0 ? [] : [{ do: "set", target: targetOf(name3), value: this.term(initializer, depth + 1), adds: true }]);
    return [...defaults2, ...this.#declared(parameters), ...ts.isBlock(body) ? this.block(body.statements, depth) : [{ do: "return", value: this.#given(body, depth) }]];
  }
  /** `constructor(private readonly url: string)` */
  #declared(parameters) {
    return parameters.flatMap((parameter2) => {
      if (!ts.isParameterPropertyDeclaration(parameter2, parameter2.parent) || !ts.isIdentifier(parameter2.name)) return [];
      return [{ do: "set", target: [{ name: `this.${parameter2.name.text}`, member: null }], value: { is: "name", name: parameter2.name.text, global: "", at: rangeOf(parameter2, this.#script) }, adds: false }];
    });
  }
  block(statements2, depth) {
    return depth > deepest6 ? [] : statements2.flatMap((statement2) => this.#statement(statement2, depth + 1));
  }
  #one(statement2, depth) {
    return this.block(ts.isBlock(statement2) ? statement2.statements : [statement2], depth);
  }
  #statement(node, depth) {
    if (ts.isExpressionStatement(node)) return this.#expression(unwrap(node.expression), depth);
    if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap((variable) => variable.initializer === void 0 ? [] : [{ do: "set", target: targetOf(variable.name), value: this.term(variable.initializer, depth), adds: false }]);
    if (ts.isReturnStatement(node)) return [{ do: "return", value: node.expression === void 0 ? null : this.#given(node.expression, depth) }];
    if (ts.isThrowStatement(node)) return [{ do: "raise", value: this.term(node.expression, depth) }];
    if (ts.isIfStatement(node)) return [{ do: "branch", test: this.term(node.expression, depth), then: this.#one(node.thenStatement, depth), otherwise: node.elseStatement === void 0 ? [] : this.#one(node.elseStatement, depth) }];
    if (ts.isBlock(node)) return this.block(node.statements, depth);
    if (ts.isBreakStatement(node) || ts.isContinueStatement(node)) return [{ do: "leave" }];
    return this.#compound(node, depth);
  }
  #compound(node, depth) {
    if (ts.isTryStatement(node)) {
      const { tryBlock, catchClause, finallyBlock } = node;
      const declared6 = catchClause?.variableDeclaration?.name;
      const handlers = catchClause === void 0 ? [] : [{ name: declared6 !== void 0 && ts.isIdentifier(declared6) ? declared6.text : null, types: [], body: this.block(catchClause.block.statements, depth) }];
      return [{ do: "attempt", body: this.block(tryBlock.statements, depth), handlers, last: finallyBlock === void 0 ? [] : this.block(finallyBlock.statements, depth) }];
    }
    if (ts.isForOfStatement(node) || ts.isForInStatement(node)) {
      const target = ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations.flatMap(({ name: name3 }) => targetOf(name3)) : [];
      return [{ do: "loop", target, over: this.term(node.expression, depth), body: this.#one(node.statement, depth) }];
    }
    if (ts.isForStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return [{ do: "loop", target: [], over: null, body: this.#one(node.statement, depth) }];
    if (ts.isSwitchStatement(node)) return this.#switch(node, depth);
    return ts.isLabeledStatement(node) ? this.#statement(node.statement, depth) : [];
  }
  /** Each case by itself: its value has been compared. */
  #switch({ expression, caseBlock }, depth) {
    const on = this.term(expression, depth);
    const at = rangeOf(expression, this.#script);
    return [
      { do: "run", value: on },
      ...caseBlock.clauses.map((clause2) => ({ do: "branch", test: ts.isCaseClause(clause2) ? { is: "compare", op: "==", left: on, right: this.term(clause2.expression, depth), at } : { is: "constant", at }, then: this.block(clause2.statements.filter((each) => !ts.isBreakStatement(each) && !ts.isReturnStatement(each)), depth), otherwise: [] }))
    ];
  }
  #expression(node, depth) {
    const gone = ts.isDeleteExpression(node) ? dottedName(node.expression) : "";
    if (gone !== "") return [{ do: "set", target: [{ name: gone, member: null }], value: { is: "constant", at: rangeOf(node, this.#script) }, adds: false }];
    if (!ts.isBinaryExpression(node) || !isAssignment2(node.operatorToken.kind)) return [{ do: "run", value: this.term(node, depth) }];
    const value = this.term(node.right, depth);
    const at = rangeOf(node, this.#script);
    const name3 = dottedName(node.left);
    if (/^(?:this\.)?(?:ctx|context)\.(?:body|response\.body)$|^(?:res|response)\.body$/.test(name3)) return [{ do: "run", value: this.#answer(value, at) }];
    const adds = node.operatorToken.kind !== SyntaxKind5.EqualsToken;
    const given5 = adds ? { is: "join", parts: [this.term(node.left, depth), value], slash: false, at } : value;
    const left = unwrap(node.left);
    const root = name3 !== "" ? name3 : ts.isElementAccessExpression(left) ? dottedName(left.expression) : "";
    if (root === "") return [{ do: "run", value }];
    if (name3 !== "") return [{ do: "set", target: [{ name: root, member: null }], value: given5, adds }];
    const index = unwrap(left.argumentExpression);
    return [{ do: "set", target: [{ name: root, member: null }], value: { is: "record", entries: [{ key: ts.isStringLiteralLike(index) ? index.text : "*", value: given5 }], at }, adds: true }];
  }
  /** `ctx.body = x` is Koa's `ctx.send(x)`. */
  #answer(value, at) {
    const on = { is: "name", name: "ctx", global: "", at };
    return { is: "call", callee: { is: "member", on, name: "body", global: "", at }, name: "", method: "body", args: [value], named: [], reference: () => null, at };
  }
  term(expression, depth) {
    const node = unwrap(expression);
    const at = rangeOf(node, this.#script);
    if (depth > deepest6) return { is: "constant", at };
    const next = depth + 1;
    switch (node.kind) {
      case SyntaxKind5.Identifier:
        return { is: "name", name: node.text, global: this.#global(node), at };
      case SyntaxKind5.ThisKeyword:
      case SyntaxKind5.SuperKeyword:
        return { is: "name", name: "this", global: "this", at };
      case SyntaxKind5.PropertyAccessExpression:
        return this.#got(node) ?? { is: "member", on: this.term(node.expression, next), name: node.name.text, global: this.#global(node), at };
      case SyntaxKind5.ElementAccessExpression:
        return { is: "index", on: this.term(node.expression, next), key: this.#key(unwrap(node.argumentExpression), next), at };
      case SyntaxKind5.CallExpression:
      case SyntaxKind5.NewExpression:
        return this.#call(node, next);
      case SyntaxKind5.TemplateExpression: {
        const { head, templateSpans } = node;
        const parts = [{ is: "text", value: head.text, at }, ...templateSpans.flatMap((span) => [this.term(span.expression, next), { is: "text", value: span.literal.text, at }])];
        return { is: "join", parts, slash: false, at };
      }
      case SyntaxKind5.BinaryExpression:
        return this.#binary(node, next);
      case SyntaxKind5.ConditionalExpression: {
        const { condition, whenTrue, whenFalse } = node;
        return { is: "choice", test: this.term(condition, next), then: this.term(whenTrue, next), otherwise: this.term(whenFalse, next), at };
      }
      case SyntaxKind5.PrefixUnaryExpression:
        return node.operator === SyntaxKind5.ExclamationToken ? { is: "not", of: this.term(node.operand, next), at } : { is: "constant", at };
      default:
        return this.#rest(node, at, next);
    }
  }
  #rest(node, at, depth) {
    if (node.kind === SyntaxKind5.TrueKeyword || node.kind === SyntaxKind5.FalseKeyword || node.kind === SyntaxKind5.NullKeyword) return { is: "constant", truth: node.kind === SyntaxKind5.TrueKeyword, at };
    if (ts.isNumericLiteral(node)) return { is: "constant", value: Number(node.text), at };
    if (ts.isStringLiteralLike(node)) return { is: "text", value: node.text, at };
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      return { is: "text", value: node.text.slice(1, end), once: !node.text.slice(end).includes("g"), at };
    }
    if (ts.isArrayLiteralExpression(node)) return { is: "any", parts: node.elements.map((each) => this.term(ts.isSpreadElement(each) ? each.expression : each, depth)), at };
    if (ts.isObjectLiteralExpression(node)) return { is: "record", entries: node.properties.flatMap((property) => this.#entry(property, depth)), at };
    if (ts.isTypeOfExpression(node)) return { is: "call", callee: { is: "name", name: "typeof", global: "typeof", at }, name: "typeof", method: "typeof", args: [this.term(node.expression, depth)], named: [], reference: () => null, at };
    if (ts.isSpreadElement(node) || ts.isYieldExpression(node)) return node.expression === void 0 ? { is: "constant", at } : this.term(node.expression, depth);
    if (isFunction(node)) return { is: "function", params: node.parameters.map(({ name: name3 }) => targetOf(name3)), body: this.body(node, depth), at };
    if (ts.isTaggedTemplateExpression(node)) return { is: "constant", at };
    return { is: "constant", at };
  }
  /** The number in `pair[0]` is a name like any other. */
  #key(node, depth) {
    return ts.isNumericLiteral(node) ? { is: "text", value: node.text, at: rangeOf(node, this.#script) } : this.term(node, depth);
  }
  #entry(property, depth) {
    if (ts.isPropertyAssignment(property)) return [{ key: keyOf(property.name) ?? "*", value: this.term(property.initializer, depth) }];
    if (ts.isShorthandPropertyAssignment(property)) return [{ key: property.name.text, value: this.term(property.name, depth) }];
    return ts.isSpreadAssignment(property) ? [{ key: null, value: this.term(property.expression, depth) }] : [];
  }
  #binary(node, depth) {
    const at = rangeOf(node, this.#script);
    const kind = node.operatorToken.kind;
    if (kind === SyntaxKind5.PlusToken) return { is: "join", parts: this.#summands(node, depth), slash: false, at };
    if (kind === SyntaxKind5.BarBarToken || kind === SyntaxKind5.AmpersandAmpersandToken || kind === SyntaxKind5.QuestionQuestionToken) return { is: kind === SyntaxKind5.AmpersandAmpersandToken ? "and" : "or", parts: [this.term(node.left, depth), this.term(node.right, depth)], at };
    if (isAssignment2(kind)) return this.term(node.right, depth);
    const op = comparisons2.get(kind);
    return op === void 0 ? { is: "any", parts: [], at } : { is: "compare", op, left: this.term(node.left, depth), right: this.term(node.right, depth), at };
  }
  /** Long sums lean left. */
  #summands(node, depth) {
    const parts = [];
    let left = node;
    while (ts.isBinaryExpression(left) && left.operatorToken.kind === SyntaxKind5.PlusToken && parts.length < 60) {
      parts.push(this.term(left.right, depth));
      left = unwrap(left.left);
    }
    return [...parts, this.term(left, depth)].reverse();
  }
  #call(node, depth) {
    const method2 = lastName(node.expression);
    const callee = node.expression.kind === SyntaxKind5.SuperKeyword ? this.#base(node.expression, depth) : this.#asking(this.term(node.expression, depth), node.expression, method2);
    const first = node.arguments?.[0];
    const options3 = first !== void 0 && ts.isObjectLiteralExpression(unwrap(first)) ? unwrap(first) : null;
    return {
      is: "call",
      callee,
      name: callee.is === "name" || callee.is === "member" ? callee.global : this.#promised(node.expression),
      method: method2,
      args: (node.arguments ?? []).map((argument) => this.#pattern(argument, method2) ?? this.term(ts.isSpreadElement(argument) ? argument.expression : argument, depth)),
      named: options3 === null ? [] : options3.properties.flatMap((property) => this.#entry(property, depth)).flatMap(({ key, value }) => key === "url" || key === "uri" || key === "text" || key === "sql" || key === "$where" ? [{ name: key, value }] : []),
      spreads: node.arguments?.some((argument) => ts.isSpreadElement(argument)) === true,
      reference: () => this.#reference(node.expression),
      at: rangeOf(node, this.#script)
    };
  }
  /** `promisify(exec)(command)` calls exec. */
  #promised(callee) {
    const inner = unwrap(callee);
    const [promised2] = ts.isCallExpression(inner) && lastName(inner.expression) === "promisify" ? inner.arguments : [];
    return promised2 === void 0 ? "" : this.#global(unwrap(promised2));
  }
  /** `this.path` of `get path() { \u2026 }`: asks it. */
  #got(node) {
    if (node.expression.kind !== SyntaxKind5.ThisKeyword || saysWhether.test(node.name.text) || ts.isPropertyAccessExpression(node.parent)) return null;
    const owner = enclosingClass2(node);
    if (owner === null || !gettersOf(owner).has(node.name.text)) return null;
    const at = rangeOf(node, this.#script);
    const callee = { is: "member", on: { is: "name", name: "this", global: "this", at }, name: node.name.text, global: "", at };
    return { is: "call", callee, name: "", method: node.name.text, args: [], named: [], reference: () => this.#reference(node), at };
  }
  /** `super(x)`: a method of the object itself. */
  #base(node, depth) {
    return { is: "member", on: this.term(node, depth), name: "constructor", global: "", at: rangeOf(node, this.#script) };
  }
  /** `safeName.test(name)` where the file says what `safeName` is. */
  #asking(callee, node, method2) {
    const on = method2 === "test" && callee.is === "member" ? this.#pattern(unwrap(node).expression, "match") : null;
    return on === null || callee.is !== "member" ? callee : { ...callee, on };
  }
  /** A regular expression that a name stands for. */
  #pattern(node, method2) {
    const name3 = unwrap(node);
    if (!/^(?:match|replace|replaceAll)$/.test(method2) || !ts.isIdentifier(name3)) return null;
    const declared6 = declarationOf(name3)?.node;
    const given5 = declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? unwrap(declared6.initializer) : null;
    return given5 !== null && ts.isRegularExpressionLiteral(given5) ? this.term(given5, 0) : null;
  }
  #reference(expression) {
    const node = unwrap(expression);
    const at = rangeOf(node, this.#script);
    const given5 = injected(node, this.#script);
    if (given5 !== null) return given5;
    if (node.kind === SyntaxKind5.SuperKeyword) return { kind: "member", on: { kind: "opaque", why: "local", name: "super", at }, name: "constructor", at };
    if (ts.isIdentifier(node)) {
      const target = functionOf(node);
      if (target !== null) return { kind: "name", name: functionSymbol(target, this.#script), at };
      return declarationOf(node)?.kind === "module" ? { kind: "name", name: node.text, at } : null;
    }
    const key = accessedKey(node);
    const on = key === null ? null : unwrap(node.expression);
    if (key === null || on === null) return null;
    if (on.kind === SyntaxKind5.ThisKeyword) {
      const owner2 = enclosingClass2(node);
      const name3 = owner2 === null ? oldOwner(node) : classSymbol(owner2);
      return name3 === null ? null : { kind: "name", name: `${name3}.${key}`, at };
    }
    if (on.kind === SyntaxKind5.SuperKeyword) return { kind: "member", on: { kind: "opaque", why: "local", name: "super", at }, name: key, at };
    const owner = ts.isIdentifier(on) ? this.#object(on) : ts.isNewExpression(on) || ts.isCallExpression(on) && asksClass(on) ? valueOf(on, this.#script) : null;
    return owner === null ? null : { kind: "member", on: owner, name: key, at };
  }
  /** What a name stands for that belongs to the file, or that the function gives an object: `const client = new Client(options)`. */
  #object(name3) {
    const declared6 = declarationOf(name3);
    if (declared6?.kind === "module") return valueOf(name3, this.#script);
    if (declared6?.kind !== "variable" || !ts.isVariableDeclaration(declared6.node) || declared6.node.initializer === void 0) return null;
    const known2 = this.#objects.get(declared6.node);
    if (known2 !== void 0) return known2;
    const made4 = unwrap(declared6.node.initializer);
    const inner = ts.isAwaitExpression(made4) ? unwrap(made4.expression) : made4;
    const value = makes(inner) ? valueOf(inner, this.#script) : null;
    this.#objects.set(declared6.node, value);
    return value;
  }
  /** The full name of what an import or the language gives; '' for what the file makes itself. */
  #global(node) {
    const name3 = dottedName(node);
    if (name3 === "") return requiredName(node);
    if (name3.startsWith("this.")) return name3;
    const full = importedName(name3, this.#names);
    if (full !== "") return full;
    const root = rootOf4(node);
    return root !== null && declarationOf(root) === null ? name3 : "";
  }
};
function makes(node) {
  return ts.isNewExpression(node) || ts.isCallExpression(node) && (ts.isIdentifier(unwrap(node.expression)) || asksClass(node));
}
function asksClass({ expression }) {
  const callee = unwrap(expression);
  const on = ts.isPropertyAccessExpression(callee) ? unwrap(callee.expression) : null;
  return on !== null && ts.isIdentifier(on) && /^[A-Z][A-Za-z]*[a-z]/.test(on.text) && declarationOf(on)?.kind === "module";
}
function rootOf4(node) {
  let inner = unwrap(node);
  for (let depth = 0; depth < 12 && accessedKey(inner) !== null; depth++) inner = unwrap(inner.expression);
  return ts.isIdentifier(inner) ? inner : null;
}
function enclosingClass2(node) {
  for (let up = node.parent, steps = 0; up !== void 0 && steps < 1e3; up = up.parent, steps++) if (ts.isClassLike(up)) return up;
  return null;
}
var saysWhether = /^(?:is|has|can|should)(?=[A-Z_])|dev|debug|prod/i;
var getters = /* @__PURE__ */ new WeakMap();
function gettersOf(owner) {
  const known2 = getters.get(owner) ?? new Set(owner.members.flatMap((member2) => ts.isGetAccessorDeclaration(member2) && ts.isIdentifier(member2.name) ? [member2.name.text] : []));
  getters.set(owner, known2);
  return known2;
}
var comparisons2 = /* @__PURE__ */ new Map([
  [SyntaxKind5.EqualsEqualsEqualsToken, "=="],
  [SyntaxKind5.EqualsEqualsToken, "=="],
  [SyntaxKind5.ExclamationEqualsEqualsToken, "!="],
  [SyntaxKind5.ExclamationEqualsToken, "!="],
  [SyntaxKind5.InKeyword, "in"],
  [SyntaxKind5.LessThanToken, "<"],
  [SyntaxKind5.GreaterThanToken, ">"],
  [SyntaxKind5.LessThanEqualsToken, "<="],
  [SyntaxKind5.GreaterThanEqualsToken, ">="],
  [SyntaxKind5.InstanceOfKeyword, "is-a"]
]);
function isAssignment2(kind) {
  return kind >= SyntaxKind5.FirstAssignment && kind <= SyntaxKind5.LastAssignment;
}

// src/extract/typescript/dataflow.ts
var dataflowExtractor = { topic: "dataflow", formats: scriptFormats, triggers: [], extract };
function* extract(document) {
  for (const { script, functions: functions4 } of surveys(document)) {
    const names2 = importedNames(script);
    for (const node of functions4) {
      if (node.body === void 0 || !standsAlone(node)) continue;
      const fact3 = dataflowOf(bodyOf2(node, new Lowering(script, names2), script), scriptKnowledge);
      if (fact3 !== null) yield fact3;
    }
  }
}
function standsAlone(node) {
  if (enclosingFunction(node) === null || ts.isFunctionDeclaration(node) || ts.isClassLike(node.parent) || oldMethod(node) !== null) return true;
  const names2 = node.parameters.map(({ name: name3 }) => ts.isIdentifier(name3) ? name3.text : name3.getText());
  return /^_?(?:err|error|exception)$/.test(names2[0] ?? "") || names2.some((name3) => /^_?(?:req|request|ctx|context|c|event|r)$|\b(?:body|params|query|request|req)\b/.test(name3)) || ts.isPropertyAssignment(node.parent) || ts.isVariableDeclaration(node.parent) || ts.isMethodDeclaration(node) || ts.isCallExpression(node.parent) && (tools.test(lastName(node.parent.expression)) || messageOf(node.parent) !== null);
}
var tools = /^(?:tool|registerTool|setRequestHandler)$/;
function importedNames(script) {
  const names2 = /* @__PURE__ */ new Map();
  for (const statement2 of script.source.statements) {
    if (!ts.isImportDeclaration(statement2) || !ts.isStringLiteral(statement2.moduleSpecifier)) continue;
    const module = moduleName(statement2.moduleSpecifier.text);
    const { importClause: clause2 } = statement2;
    if (clause2?.name !== void 0) names2.set(clause2.name.text, module);
    const bindings2 = clause2?.namedBindings;
    if (bindings2 === void 0) continue;
    if (ts.isNamespaceImport(bindings2)) names2.set(bindings2.name.text, module);
    else for (const { name: name3, propertyName } of bindings2.elements) names2.set(name3.text, `${module}.${(propertyName ?? name3).text}`);
  }
  for (const { name: name3, initializer } of survey(script).variables) required(name3, initializer, names2);
  return names2;
}
function required(name3, initializer, names2) {
  const given5 = initializer === void 0 ? null : unwrap(initializer);
  if (given5 === null) return;
  if (ts.isIdentifier(name3) && ts.isCallExpression(given5) && lastName(given5.expression) === "promisify" && given5.arguments[0] !== void 0) {
    const promised2 = unwrap(given5.arguments[0]);
    const module2 = requiredModule(promised2);
    const full = module2 === null ? importedName(dottedName(promised2), names2) : `${moduleName(module2)}.${lastName(promised2)}`;
    if (full !== "") names2.set(name3.text, full);
    return;
  }
  const specifier = requiredModule(given5);
  if (specifier === null) return;
  const module = moduleName(specifier);
  const key = accessedKey(given5);
  if (ts.isIdentifier(name3)) names2.set(name3.text, key === null ? module : module === "fs" && key === "promises" ? "fs" : `${module}.${key}`);
  else for (const element2 of name3.elements) if (ts.isBindingElement(element2) && ts.isIdentifier(element2.name)) names2.set(element2.name.text, `${module}.${keyOf(element2.propertyName) ?? element2.name.text}`);
}
function bodyOf2(node, lowering, script) {
  const harmless2 = (parameter2) => parameter2.type !== void 0 && plainType.test(parameter2.type.getText(script.source));
  return {
    symbol: functionSymbol(node, script),
    ...(ts.isClassLike(node.parent) || oldMethod(node) !== null) && { self: "this" },
    parameters: node.parameters.map((parameter2) => parameterOf(parameter2, script)),
    bound: node.parameters.map((parameter2) => harmless2(parameter2) ? [] : targetOf(parameter2.name)),
    omitted: node.parameters.map(({ initializer, dotDotDotToken }) => dotDotDotToken !== void 0 ? null : initializer === void 0 ? false : truthOf(lowering.term(initializer, 0))),
    steps: lowering.body(node),
    at: rangeOf(node, script)
  };
}
var plainType = /^(?:number|boolean|Date|bigint)(?:\s*\|\s*(?:undefined|null))?$/;
function plainMembers(type, script) {
  return membersOf(type, script).flatMap((member2) => {
    const name3 = ts.isPropertySignature(member2) && member2.type !== void 0 && plainType.test(member2.type.getText(script.source)) ? keyOf(member2.name) : null;
    return name3 === null ? [] : [name3];
  }).slice(0, 40);
}
function membersOf(type, { source: source2 }) {
  if (type === void 0) return [];
  if (ts.isTypeLiteralNode(type)) return [...type.members];
  const name3 = ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : "";
  for (const statement2 of name3 === "" ? [] : source2.statements) {
    if (ts.isInterfaceDeclaration(statement2) && statement2.name.text === name3) return [...statement2.members];
    if (ts.isTypeAliasDeclaration(statement2) && statement2.name.text === name3) return ts.isTypeLiteralNode(statement2.type) ? [...statement2.type.members] : [];
  }
  return [];
}
function parameterOf(parameter2, script) {
  const decorator = ts.canHaveDecorators(parameter2) ? ts.getDecorators(parameter2)?.[0] : void 0;
  const call = decorator === void 0 ? null : unwrap(decorator.expression);
  const name3 = call === null ? "" : lastName(ts.isCallExpression(call) ? call.expression : call);
  const plain5 = plainMembers(parameter2.type, script);
  const numbers = decorator !== void 0 && /Parse(?:Int|Float|Bool|UUID|Enum)Pipe/.test(decorator.getText(script.source));
  return {
    name: ts.isIdentifier(parameter2.name) ? parameter2.name.text : "",
    ...parameter2.type !== void 0 && { annotation: parameter2.type.getText(script.source).slice(0, 80) },
    ...plain5.length > 0 && { plain: plain5 },
    ...name3 !== "" && { source: numbers ? "@number" : `@${name3}` }
  };
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
  const name3 = keyOf(property.name);
  const held2 = memberValue(property);
  if (name3 === null || held2 === null || ts.isMethodDeclaration(held2)) return;
  const what = explorers.has(name3) ? isGraphql(property) ? "graphql" : null : bundlerConfig.test(file.path) && servesMaps(name3, property) ? "source-maps" : null;
  if (what === null) return;
  const value = valueOf(held2, script);
  if (what === "source-maps" && isUnlinked(value)) return;
  yield { kind: "debug", what, value, guards: guardsOf(property, script), at: rangeOf(property, script) };
}
function servesMaps(name3, property) {
  if (name3 === "productionBrowserSourceMaps" || name3 === "productionSourceMap" || name3 === "devtool") return true;
  if (name3 !== "sourcemap") return false;
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

// src/extract/typescript/upload-places.ts
var deepest7 = 8;
var brought = /^(?:body|query|params|headers)$/;
var putsTogether = /^(?:path\.)?(?:join|resolve|normalize)$/;
var keepsText = /^(?:toString|trim|toLowerCase|toUpperCase|concat)$/;
var asks = /^(?:includes|has|test|match|indexOf|some|find|parse|safeParse|hasOwnProperty|startsWith|\w*[vV]alid\w*|is[A-Z]\w*)$/;
function* uploadPlaces(survey2) {
  for (const call of survey2.calls) {
    if (lastName(call.expression) !== "diskStorage") continue;
    for (const of of ["destination", "filename"]) {
      const chosen2 = functionAt(memberValue(memberOf(call.arguments[0], of)));
      const found2 = chosen2 === null ? null : broughtBy(chosen2);
      if (found2 !== null) yield { kind: "upload-place", of, name: found2.name, at: rangeOf(found2.node, survey2.script) };
    }
  }
}
function functionAt(given5) {
  if (given5 === null || ts.isMethodDeclaration(given5)) return given5;
  const inner = unwrap(given5);
  if (isFunction(inner)) return inner;
  const declared6 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  if (declared6 === void 0) return null;
  if (isFunction(declared6)) return declared6;
  return ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 && isFunction(unwrap(declared6.initializer)) ? unwrap(declared6.initializer) : null;
}
function broughtBy(chosen2) {
  const [request3, , back] = chosen2.parameters.map(({ name: name3 }) => ts.isIdentifier(name3) ? name3.text : null);
  const body = bodyOf(chosen2);
  if (typeof request3 !== "string" || typeof back !== "string" || body === void 0) return null;
  const calls = [];
  const visit = (node) => {
    if (ts.isCallExpression(node)) calls.push(node);
    ts.forEachChild(node, visit);
  };
  visit(body);
  for (const { expression, arguments: [, given5] } of calls) {
    if (given5 === void 0 || dottedName(expression) !== back) continue;
    const name3 = broughtIn(given5, request3, 0);
    if (name3 !== null && !isAsked2(calls, name3)) return { name: name3, node: madeAt(given5) };
  }
  return null;
}
function madeAt(given5) {
  const declared6 = ts.isIdentifier(given5) ? declarationOf(given5)?.node : void 0;
  return declared6 !== void 0 && ts.isVariableDeclaration(declared6) ? declared6.initializer ?? given5 : given5;
}
function isAsked2(calls, name3) {
  const last = new RegExp(String.raw`(?<![\w$])${name3.slice(name3.lastIndexOf(".") + 1).replaceAll(/[^\w]/g, String.raw`\$&`)}(?![\w$])`);
  return calls.some((call) => asks.test(lastName(call.expression)) && last.test(call.getText().slice(0, 400)));
}
function broughtIn(node, request3, depth) {
  const inner = unwrap(node);
  if (depth > deepest7) return null;
  const any = (nodes) => nodes.map((each) => broughtIn(each, request3, depth + 1)).find((name3) => name3 !== null) ?? null;
  if (ts.isIdentifier(inner)) return ofLocal(inner, request3, depth);
  if (accessedKey(inner) !== null) return ofRequest(inner, request3);
  if (ts.isTemplateExpression(inner)) return any(inner.templateSpans.map(({ expression }) => expression));
  if (ts.isBinaryExpression(inner)) return /^(?:\+|\|\||\?\?)$/.test(inner.operatorToken.getText()) ? any([inner.left, inner.right]) : null;
  if (ts.isConditionalExpression(inner)) return any([inner.whenTrue, inner.whenFalse]);
  if (!ts.isCallExpression(inner)) return null;
  if (putsTogether.test(dottedName(inner.expression)) || dottedName(inner.expression) === "String") return any(inner.arguments);
  const on = receiver(inner.expression);
  return on !== null && keepsText.test(lastName(inner.expression)) ? any([on, ...inner.arguments]) : null;
}
function ofRequest(node, request3) {
  const name3 = dottedName(node);
  const [root, part, ...rest] = name3.split(".");
  return root === request3 && part !== void 0 && brought.test(part) && rest.length > 0 ? name3 : null;
}
function ofLocal(name3, request3, depth) {
  const declared6 = declarationOf(name3)?.node;
  if (declared6 === void 0) return null;
  if (ts.isVariableDeclaration(declared6)) return declared6.initializer === void 0 ? null : broughtIn(declared6.initializer, request3, depth + 1);
  if (!ts.isBindingElement(declared6) || declared6.dotDotDotToken !== void 0) return null;
  const around2 = declared6.parent.parent;
  const key = keyOf(declared6.propertyName ?? (ts.isIdentifier(declared6.name) ? declared6.name : void 0));
  if (key === null || !ts.isVariableDeclaration(around2) || around2.initializer === void 0) return null;
  const from = dottedName(unwrap(around2.initializer)).split(".");
  return from.length === 2 && from[0] === request3 && brought.test(from[1] ?? "") ? `${from.join(".")}.${key}` : null;
}

// src/extract/typescript/disk.ts
var databases2 = /* @__PURE__ */ new Set(["better-sqlite3", "sqlite3", "sqlite", "@libsql/client", "bun:sqlite", "node:sqlite"]);
function* extractDisk(document) {
  for (const survey2 of surveys(document)) {
    const from = new Set(survey2.imports.values());
    if ([...from].some((one) => databases2.has(one))) yield* databaseFiles(survey2);
    if (from.has("multer") || from.has("@nestjs/platform-express")) {
      yield* uploadFolders(survey2);
      yield* uploadPlaces(survey2);
    }
    for (const object of survey2.objects) yield* dataSource(object, survey2);
  }
}
function use(keeps, by, where, node, { script }) {
  return { kind: "disk-use", keeps, by, ...where !== void 0 && { where }, guards: guardsOf(node, script), at: rangeOf(node, script) };
}
function* databaseFiles(survey2) {
  for (const node of survey2.news) {
    const name3 = dottedName(node.expression);
    const [first] = node.arguments ?? [];
    const from = survey2.imports.get(name3.split(".")[0] ?? "");
    if (first !== void 0 && from !== void 0 && databases2.has(from) && /(?:^|\.)(?:Database|DatabaseSync)$/i.test(name3)) yield use("database", from, valueOf(first, survey2.script), node, survey2);
  }
}
function* uploadFolders(survey2) {
  for (const call of survey2.calls) {
    const name3 = dottedName(call.expression);
    const key = name3 === "multer" ? "dest" : /(?:^|\.)diskStorage$/.test(name3) ? "destination" : null;
    const [options3] = call.arguments;
    if (key === null || memberOf(options3, key) === null) continue;
    yield use("uploads", "multer", optionValue(options3, key, survey2.script), call.expression, survey2);
  }
}
function* dataSource(object, survey2) {
  for (const [key, where] of [["type", "database"], ["dialect", "storage"], ["client", "connection"]]) {
    const kind = memberValue(memberOf(object, key));
    if (kind === null || !/^(?:better-)?sqlite3?$/.test(stringOf(kind) ?? "") || memberOf(object, where) === null) continue;
    yield use("database", stringOf(kind) ?? "", optionValue(object, where, survey2.script), memberOf(object, key) ?? object, survey2);
  }
}

// src/extract/typescript/dotenv.ts
var packages4 = /* @__PURE__ */ new Set(["dotenv", "dotenv-flow", "dotenv-safe", "dotenv-defaults", "@dotenvx/dotenvx", "dotenv-extended"]);
function* extractDotenv(document) {
  let order = 0;
  for (const survey2 of surveys(document)) {
    const found2 = [...imported(survey2), ...survey2.calls.flatMap((call) => load(call, survey2) ?? [])].sort((a, b) => a.at.start - b.at.start);
    for (const fact3 of found2) yield { ...fact3, order: order++ };
  }
}
function* imported({ script }) {
  for (const statement2 of script.source.statements) {
    const from = ts.isImportDeclaration(statement2) && ts.isStringLiteral(statement2.moduleSpecifier) ? statement2.moduleSpecifier.text : null;
    if (from !== null && /^(?:dotenv(?:-\w+)?|@dotenvx\/dotenvx)\/config$/.test(from)) yield made2(void 0, statement2, script);
  }
}
function made2(file, node, script) {
  return { kind: "dotenv-load", order: 0, guards: guardsOf(node, script), at: rangeOf(node, script), ...file && { file } };
}
function load(call, { script, imports }) {
  const name3 = lastName(call.expression);
  const [first] = call.arguments;
  if (name3 === "require" && first !== void 0 && ts.isStringLiteralLike(first) && /^dotenv(?:-\w+)?\/config$/.test(first.text)) return made2(void 0, call, script);
  if (name3 === "config" || name3 === "configDotenv") {
    const on = receiver(call.expression);
    const from = on === null ? imports.get(dottedName(call.expression)) : requiredModule(on) ?? imports.get(dottedName(on));
    return from !== void 0 && from !== null && packages4.has(from) ? made2(pathOf(first, "path", script), call, script) : null;
  }
  if (name3 === "loadEnvFile") return dottedName(call.expression) === "process.loadEnvFile" ? made2(first && valueOf(first, script), call, script) : null;
  if (name3 === "loadEnvConfig") return imports.get(dottedName(call.expression)) === "@next/env" ? made2(void 0, call, script) : null;
  if (name3 !== "forRoot" || !/ConfigModule\.forRoot$/.test(dottedName(call.expression))) return null;
  return made2(optionValue(first, "envFilePath", script), call, script);
}
function pathOf(options3, key, script) {
  if (options3 === void 0) return void 0;
  if (ts.isObjectLiteralExpression(options3)) return optionValue(options3, key, script);
  const value = valueOf(options3, script);
  return { kind: "member", on: value, name: key, at: value.at };
}

// src/extract/typescript/guard-wiring.ts
function* extractGuardWiring(document) {
  for (const survey2 of surveys(document)) {
    yield* fromRegistrations(survey2);
    yield* fromChoices(survey2);
    yield* fromMakers(survey2);
  }
}
var registrars2 = /* @__PURE__ */ new Set(["use", "all", "addHook", "useGlobalGuards"]);
var protecting = /auth|guard|protect|bearer|(?:require|check|verify|need|valid)\w{0,20}(?:key|token|secret|password)/i;
var notGuarding = /o_?auth|saml|oidc|sso|strategy|session|csrf|initialize|rout(?:er|es)|handler|controller|plugin|author(?!iz)/i;
var mostText = 80;
function isGuard(node) {
  const inner = unwrap(node);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length > 0 && inner.elements.every((element2) => isGuard(element2));
  if (isFunction(inner) || ts.isStringLiteralLike(inner)) return false;
  const text2 = (ts.isCallExpression(inner) || ts.isNewExpression(inner) ? inner.expression : inner).getText().slice(0, mostText);
  return protecting.test(text2) && !notGuarding.test(text2);
}
function* fromRegistrations({ script, calls }) {
  for (const call of calls) {
    if (!registrars2.has(lastName(call.expression)) || !call.arguments.some(isGuard) || call.arguments.some((argument) => ts.isStringLiteralLike(argument) && /auth|login|sso/i.test(argument.text))) continue;
    const condition = conditionsOf(call).at(-1);
    if (condition === void 0 || isMadeUpFor(condition)) continue;
    yield* told2(conditionValue(condition, readingOf(script), 0), condition.test, script);
  }
}
function isMadeUpFor({ test: test2, holds }) {
  const branch = test2.parent;
  if (!ts.isIfStatement(branch)) return false;
  const other = holds ? branch.elseStatement : branch.thenStatement;
  if (other === void 0) return false;
  const text2 = other.getText().slice(0, 2e3);
  return /\bthrow\b|process\.exit|\b(?:401|403|503)\b/.test(text2) || registrars2.has(/\.(\w{1,20})\(/.exec(text2)?.[1] ?? "") && protecting.test(text2);
}
function* fromChoices({ script, variables }) {
  for (const { initializer } of variables) {
    const chosen2 = initializer === void 0 ? null : unwrap(initializer);
    if (chosen2 === null || !ts.isConditionalExpression(chosen2)) continue;
    const [yes, no] = [unwrap(chosen2.whenTrue), unwrap(chosen2.whenFalse)];
    if (isGuard(yes) && isNoGuard(no)) yield* told2(valueOf(chosen2.condition, script), chosen2.condition, script);
  }
}
function isNoGuard(node) {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  return passesOn(node);
}
function passesOn(node) {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const [only, ...more] = ts.isBlock(node.body) ? node.body.statements : [node.body];
  const said = only !== void 0 && more.length === 0 ? ts.isExpressionStatement(only) || ts.isReturnStatement(only) ? only.expression : ts.isBlock(only) ? void 0 : only : void 0;
  const called3 = said === void 0 ? null : unwrap(said);
  return called3 !== null && ts.isCallExpression(called3) && called3.arguments.length === 0 && lastName(called3.expression) === "next";
}
function* fromMakers({ script, functions: functions4 }) {
  for (const { body } of functions4) {
    const last = body !== void 0 && ts.isBlock(body) ? body.statements.at(-1) : void 0;
    if (last === void 0 || !ts.isReturnStatement(last) || last.expression === void 0 || !passesOn(unwrap(last.expression))) continue;
    for (const branch of branchesIn(body)) {
      const made4 = ts.isBlock(branch.thenStatement) ? branch.thenStatement.statements.at(-1) : branch.thenStatement;
      if (made4 === void 0 || !ts.isReturnStatement(made4) || made4.expression === void 0 || !isGuard(made4.expression)) continue;
      yield* told2(valueOf(branch.expression, script), branch.expression, script);
    }
  }
}
function* branchesIn({ statements: statements2 }) {
  for (const statement2 of statements2) {
    let branch = statement2;
    for (let steps = 0; branch !== void 0 && ts.isIfStatement(branch) && steps < 20; steps++) {
      yield branch;
      branch = branch.elseStatement;
    }
  }
}
function* told2(test2, at, script) {
  const credential3 = (test2.kind === "and" ? test2.parts : [test2]).map((part) => sized(positive(part))).findLast((part) => isCredential2(part) && !isOfAnother(part));
  if (credential3 !== void 0) yield { kind: "empty-credential-opens", credential: credential3, guards: [], symbol: symbolOf(at), at: rangeOf(at, script) };
}
function isOfAnother(value) {
  return (value.kind === "name" || value.kind === "member" || value.kind === "env") && /client_?secret|o_?auth|session|cookie|smtp|mail|database|redis|sentry|stripe/i.test(value.name);
}

// src/extract/typescript/huge-bodies.ts
var inWords = /\b(?:json|urlencoded|raw|text|koaBody|bodyParser|bodyparser)\b(?:\(\s{0,20}|\s{0,3}:\s{0,3})\{[^{}]{0,200}?\b(?:limit|jsonLimit|formLimit|textLimit|sizeLimit)\s{0,3}:\s{0,10}[^,{}\n]{0,80}?['"\x60](?<count>\d{1,5})\s?(?<unit>[mg])b?['"\x60]/gi;
var inBytes = /\bbodyLimit\s{0,3}:\s{0,3}(?<factors>\d[\d_]{0,12}(?:\s?\*\s?\d[\d_]{0,12}){0,3})/g;
var least = 100;
var most3 = 20;
function* extractHugeBodies(_document, { text: text2 }) {
  if (!/limit/i.test(text2)) return;
  let count = 0;
  for (const match of [...text2.matchAll(inWords), ...text2.matchAll(inBytes)]) {
    const megabytes = sizeOf(match.groups ?? {});
    const from = match[0].search(/\b(?:limit|jsonLimit|formLimit|textLimit|sizeLimit|bodyLimit)\s{0,3}:/i);
    if (megabytes < least || isCommented(text2, match.index) || ++count > most3) continue;
    yield { kind: "huge-body", megabytes, written: megabytes >= 1024 ? `${String(Math.round(megabytes / 1024))} GB` : `${String(megabytes)} MB`, at: { start: match.index + from, end: match.index + match[0].length } };
  }
}
function sizeOf(groups) {
  const { count, unit, factors } = groups;
  if (count !== void 0) return Number(count) * (unit?.toLowerCase() === "g" ? 1024 : 1);
  const bytes = (factors ?? "0").split("*").reduce((product, factor) => product * Number(factor.trim().replaceAll("_", "")), 1);
  return Math.round(bytes / 1024 / 1024);
}
function isCommented(text2, at) {
  return /(?:^|[^:])\/\/|^\s*\*/.test(text2.slice(text2.lastIndexOf("\n", at) + 1, at));
}

// src/extract/typescript/limiter-places.ts
var verbs5 = /^(?:get|post|put|patch|delete)$/;
function isOfOneRoute({ expression, arguments: given5 }) {
  const [path] = given5;
  return verbs5.test(lastName(expression)) && given5.length > 1 && path !== void 0 && ts.isStringLiteralLike(path) && path.text.startsWith("/") && !path.text.includes("*");
}
function* limitersOfRoutes(document) {
  for (const { calls, script } of surveys(document)) {
    for (const call of calls) {
      const given5 = isOfOneRoute(call) ? call.arguments.slice(1, -1).find((each) => ts.isCallExpression(each) && /rate_?limit/i.test(lastName(each.expression))) : void 0;
      if (given5 !== void 0) yield { kind: "limiter", layer: "application", purpose: "requests", of: rangeOf(call, script), alone: true, at: rangeOf(given5, script) };
    }
  }
}
function limiterPlaces(document, taken4) {
  const all2 = surveys(document);
  const routes5 = all2.flatMap(({ calls, script }) => calls.filter(isOfOneRoute).map((call) => rangeOf(call, script)));
  const aside = all2.flatMap(({ script }) => script.source.statements.filter(handsAround).map((statement2) => rangeOf(statement2, script)));
  const named5 = all2.flatMap((survey2) => [...namedIn(survey2)]);
  return (at) => {
    const holds = ({ start: start3, end }) => start3 <= at && at < end;
    if (taken4.some((each) => holds(each.at))) return "said";
    if (aside.some(holds)) return taken4.length > 0 ? "said" : "aside";
    const of = routes5.filter(holds).at(-1);
    if (of !== void 0) return { of };
    const symbol = named5.find(({ range }) => holds(range))?.symbol;
    return symbol === void 0 ? null : { symbol };
  };
}
function handsAround(statement2) {
  if (ts.isImportDeclaration(statement2) || ts.isExportDeclaration(statement2) || ts.isExportAssignment(statement2)) return true;
  const text2 = statement2.getText().slice(0, 200);
  return /^(?:const|let|var)\b[^=]{0,120}=\s?require\(/.test(text2) || /^module\.exports\s?=\s?(?:\{[^(){}]*\}|\w+);?$/.test(statement2.getText().slice(0, 2e3));
}
function* usedBy({ arguments: given5 }, script) {
  for (const each of given5) {
    const inner = unwrap(each);
    const symbol = isFunction(inner) ? "" : lastName(ts.isCallExpression(inner) ? inner.expression : inner);
    if (symbol !== "") yield { symbol, range: rangeOf(each, script) };
  }
}
function* namedIn({ script, functions: functions4, calls }) {
  for (const call of calls) if (lastName(call.expression) === "use") yield* usedBy(call, script);
  for (const node of functions4) if (ts.isMethodDeclaration(node) && ts.isClassLike(node.parent)) yield { symbol: functionSymbol(node, script), range: rangeOf(node, script) };
  for (const statement2 of script.source.statements) {
    const range = rangeOf(statement2, script);
    if (ts.isFunctionDeclaration(statement2)) yield { symbol: statement2.name?.text ?? "default", range };
    else if (ts.isVariableStatement(statement2)) for (const declared6 of statement2.declarationList.declarations) {
      const symbol = keyOf(declared6.name);
      if (symbol !== null) yield { symbol, range: rangeOf(declared6, script) };
    }
    else if (ts.isExpressionStatement(statement2) && ts.isBinaryExpression(statement2.expression)) {
      const symbol = /^(?:module\.)?exports\.(\w+)$/.exec(dottedName(statement2.expression.left))?.[1];
      if (symbol !== void 0) yield { symbol, range };
    }
  }
}

// src/extract/typescript/upload-sizes.ts
var sizedParsers = /\bmulter\b|\bbusboy\b|express-fileupload|Files?Interceptor|fastify[/-]multipart|\bformidable\b|koa-body/i;
var size = /\b(?:fileSize|maxFileSize|maxTotalFileSize)\s{0,3}:\s{0,3}(?<factors>\d[\d_]{0,14}(?:\s?\*\s?\d[\d_]{0,14}){0,4}|(?:Number\.POSITIVE_)?(?:Infinity|INFINITY))(?!\s?[\w*.])/g;
var least2 = 512;
function* hugeUploads(text2) {
  if (!sizedParsers.test(text2)) return;
  for (const match of text2.matchAll(size)) {
    const megabytes = megabytesOf(match.groups?.["factors"] ?? "0");
    if (megabytes < least2) continue;
    const written4 = megabytes === Infinity ? "\u221E" : megabytes >= 1024 ? `${String(Math.round(megabytes / 1024))} GB` : `${String(megabytes)} MB`;
    yield { kind: "upload", by: "parser", symbol: "", size: "huge", written: written4, type: true, memory: false, at: { start: match.index, end: match.index + match[0].length } };
  }
}
function megabytesOf(factors) {
  if (/infinity/i.test(factors)) return Infinity;
  return Math.round(factors.split("*").reduce((product, factor) => product * Number(factor.trim().replaceAll("_", "")), 1) / 1024 / 1024);
}

// src/extract/typescript/limits.ts
function* extractLimits(document, file) {
  const text2 = withoutComments(file.text, "javascript");
  if (mayLimit(text2)) {
    const single = [...limitersOfRoutes(document)];
    yield* single;
    yield* limiters(text2, file.path, limiterPlaces(document, single));
    yield* bodyLimits(text2);
    yield* migrations(text2);
  }
  yield* hugeUploads(text2);
  for (const survey2 of surveys(document)) {
    if (handles.test(text2)) yield* functions2(survey2, text2);
    if (text2.includes("passport")) yield* strategies(survey2);
    if (uploading.test(text2)) yield* uploads(survey2, text2);
    if (/\bsync\(|synchronize|create\s{1,4}table/i.test(text2)) yield* schemaSetups(survey2, text2);
  }
}
var handles = /\b(?:req|request|ctx|c|context|dto)\b|@Body\(/;
var longest6 = 12e3;
var rawBody = /\b(?:req|request|ctx\.request)\.body\b(?!Parser)|\bawait (?:req|request|c\.req)\.json\(\s?\)|@Body\(\s?\)\s?\w{1,40}\s?:\s?(?:any|object|Record<[^>]{0,40}>|\{\s?\[)/;
var shapeOf = /@Body\((?:[^)]{0,80})\)\s?(?:readonly )?\w{1,40}\s?:\s?([A-Z]\w{1,60})/;
function* functions2({ functions: all2, script }, text2) {
  for (const node of all2) {
    if (node.body === void 0) continue;
    const { start: start3, end } = rangeOf(node, script);
    const body = text2.slice(start3, Math.min(end, start3 + longest6));
    const shape = shapeOf.exec(body)?.[1];
    const fact3 = handling(held(node) ?? functionSymbol(node, script), body, rawBody, { start: start3, end: Math.min(end, start3 + 60) }, shape === void 0 ? [] : [shape]);
    if (fact3 !== null) yield fact3;
    else if (onlyDenies(node)) yield { kind: "handling", symbol: held(node) ?? functionSymbol(node, script), denies: true, at: { start: start3, end: Math.min(end, start3 + 60) } };
  }
}
function onlyDenies({ body }) {
  const [only, more] = body === void 0 || !ts.isBlock(body) ? [body] : body.statements;
  if (only === void 0 || more !== void 0) return false;
  if (ts.isThrowStatement(only)) return true;
  const done = ts.isReturnStatement(only) || ts.isExpressionStatement(only) ? only.expression : only;
  return done !== void 0 && ts.isExpression(done) && denial.test(done.getText().slice(0, 200));
}
var denial = /^(?:ctx|c)\.throw\(|^next\(\s{0,20}new \w{0,40}Error\(|^(?:res|reply|response)\.(?:sendStatus|status|code)\(\s?40[45]\s?\)(?:\.(?:json|send|end)\([^()]{0,150}\))?;?$/;
function* strategies({ calls, script }) {
  for (const call of calls) {
    const first = call.arguments[0];
    if (first === void 0 || !ts.isStringLiteralLike(first) || !passwordStrategy.test(first.text) || !authenticates(call.expression)) continue;
    yield { kind: "handling", symbol: holderName(call)?.name ?? "", password: true, at: rangeOf(call, script) };
  }
}
var passwordStrategy = /^(?:local|log_?-?in|sign_?-?in)(?!.*(?:sign_?-?up|regist|create))/i;
function authenticates(callee) {
  if (lastName(callee) === "authenticate") return true;
  const declared6 = ts.isIdentifier(callee) ? declarationOf(callee)?.node : void 0;
  return declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 && /^\w*[pP]assport\.authenticate(?:\.bind\(|$)/.test(declared6.initializer.getText().slice(0, 60));
}
function held(node) {
  let outer = node;
  for (let depth = 0; depth < 4 && ts.isCallExpression(outer.parent) && outer.parent.expression !== outer; depth++) outer = outer.parent;
  return outer === node ? null : holderName(outer)?.name ?? null;
}
var uploading = /\bmulter\b|\bbusboy\b|express-fileupload|FileInterceptor|FilesInterceptor|['"]fastify-multipart['"]/i;
function* uploads({ calls, decorators, script, imports }, text2) {
  const range = (node) => rangeOf(node, script);
  for (const call of calls) {
    const by = parserOf(call, imports);
    if (by === null) continue;
    const first = call.arguments[by === "fastify-multipart" ? 1 : 0];
    const options3 = first === void 0 ? null : written(first);
    if (options3 !== null && !ts.isObjectLiteralExpression(options3)) continue;
    if (by === "multer" && takesNoFiles(call, text2)) continue;
    yield { kind: "upload", by, symbol: symbolOf(call), size: limits(options3) ? "checked" : "none", type: memberOf(options3 ?? void 0, "fileFilter") !== null || typed.test(text2), memory: /memoryStorage/.test(options3?.getText() ?? "") || by === "busboy", at: range(call) };
  }
  for (const { expression } of decorators) {
    const interceptor = ts.isCallExpression(expression) && lastName(expression.expression) === "UseInterceptors" ? expression.arguments.map(unwrap).find((argument) => ts.isCallExpression(argument) && /^(?:Any)?Files?(?:Fields)?Interceptor$/.test(lastName(argument.expression))) : void 0;
    if (interceptor === void 0 || !ts.isCallExpression(interceptor)) continue;
    const last = interceptor.arguments.map(unwrap).at(-1);
    if (last !== void 0 && (ts.isIdentifier(last) || ts.isCallExpression(last) || ts.isPropertyAccessExpression(last))) continue;
    const options3 = last !== void 0 && ts.isObjectLiteralExpression(last) ? last : null;
    const around2 = expression.parent.parent.getText().slice(0, longest6);
    const piped = /MaxFileSize|ParseFilePipe|maxSize/.test(around2);
    yield { kind: "upload", by: "multer", symbol: symbolOf(expression.parent.parent), size: limits(options3) ? "checked" : piped ? "late" : "none", type: memberOf(options3 ?? void 0, "fileFilter") !== null || /FileType|mimetype/.test(around2), memory: true, at: range(interceptor) };
  }
}
function takesNoFiles(call, text2) {
  const direct2 = call.parent;
  if (ts.isPropertyAccessExpression(direct2)) return direct2.name.text === "none";
  const holder = ts.isVariableDeclaration(direct2) && ts.isIdentifier(direct2.name) ? direct2 : void 0;
  if (holder === void 0 || (ts.getCombinedModifierFlags(holder) & ts.ModifierFlags.Export) !== 0) return false;
  const uses3 = usesBehind(holder.name.text, text2);
  return uses3.length > 0 && uses3.every((behind4) => behind4.startsWith(".none("));
}
function written(given5) {
  const inner = unwrap(given5);
  const node = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  return node !== void 0 && ts.isVariableDeclaration(node) && node.initializer !== void 0 ? unwrap(node.initializer) : inner;
}
var typed = /mimetype|mimeType|fileFilter|extname\(/;
function parserOf(call, imports) {
  if (lastName(call.expression) === "register" && isOldMultipart(call.arguments[0], imports)) return "fastify-multipart";
  const callee = unwrap(call.expression);
  const name3 = dottedName(callee);
  const from = ts.isCallExpression(callee) && dottedName(callee.expression) === "require" ? requiredModule(callee) : imports.get(name3.split(".", 1)[0] ?? "");
  if (from === void 0 || from === null || name3.includes(".") || /Storage$|Error$/.test(name3)) return null;
  if (/^(?:multer|koa-multer|@koa\/multer)$/.test(from)) return "multer";
  return /^(?:busboy|@fastify\/busboy)$/.test(from) ? "busboy" : from === "express-fileupload" ? "express-fileupload" : null;
}
function isOldMultipart(plugin, imports) {
  return plugin !== void 0 && (requiredModule(plugin) ?? imports.get(dottedName(plugin))) === "fastify-multipart";
}
function limits(options3) {
  if (options3 === null || !ts.isObjectLiteralExpression(options3)) return false;
  if (options3.properties.some(ts.isSpreadAssignment)) return true;
  const given5 = memberValue(memberOf(options3, "limits"));
  if (given5 === null) return false;
  return !ts.isObjectLiteralExpression(given5) || given5.properties.some((property) => ts.isSpreadAssignment(property) || keyOf(property.name) === "fileSize");
}
function* schemaSetups({ calls, objects, script }, text2) {
  for (const call of calls) {
    const what = dottedName(call.expression);
    if (/^(?:\w{1,40}\.){0,3}(?:sequelize|db|database|connection|models|sequelizeInstance)\.sync$/i.test(what) && /sequelize/i.test(text2)) yield { kind: "schema-setup", by: "sequelize", what, guards: guardsOf(call, script), at: rangeOf(call, script) };
  }
  for (const object of objects) {
    const value = memberValue(memberOf(object, "synchronize"));
    if (value === null || value.kind === ts.SyntaxKind.FalseKeyword || !/typeorm|DataSource/i.test(text2)) continue;
    const always = value.kind === ts.SyntaxKind.TrueKeyword;
    yield { kind: "schema-setup", by: "typeorm", what: always ? "synchronize: true" : "synchronize", ...!always && { switched: true }, guards: guardsOf(object, script), at: rangeOf(memberOf(object, "synchronize") ?? object, script) };
  }
  const made4 = /\bcreate\s{1,4}table\s{1,4}if\s{1,4}not\s{1,4}exists\b/i.exec(text2);
  if (made4 !== null) yield { kind: "schema-setup", by: "sql", what: "CREATE TABLE IF NOT EXISTS", guards: [], at: { start: made4.index, end: made4.index + made4[0].length } };
}

// src/extract/typescript/log-files.ts
function* extractLogFiles(document) {
  for (const survey2 of surveys(document)) {
    const from = new Set(survey2.imports.values());
    if (from.has("winston") || from.has("nest-winston")) yield* winston(survey2);
    if (from.has("pino") || from.has("pino-http") || from.has("nestjs-pino") || from.has("fastify")) yield* pino(survey2);
    if (from.has("log4js")) yield* named(survey2, "type", /^(?:file|fileSync)$/, "filename", ["maxLogSize"], "log4js");
    if (from.has("bunyan")) yield* bunyan(survey2);
    if (from.has("morgan")) yield* morgan(survey2);
  }
}
function fact2(by, where, node, { script }) {
  return { kind: "log-file", by, ...where !== void 0 && { where }, symbol: symbolOf(node), guards: guardsOf(node, script), at: rangeOf(node, script) };
}
var ownKeys = /^(?:exceptionHandlers|rejectionHandlers|exceptions|rejections)$/;
function* winston(survey2) {
  for (const node of survey2.news) {
    const name3 = dottedName(node.expression);
    const origin = survey2.imports.get(name3.split(".")[0] ?? "") ?? "";
    if (!/(?:^|\.)transports\.File$/.test(name3) || origin !== "winston" && !/^(?:winston\.)?transports\./.test(name3)) continue;
    const [options3] = node.arguments ?? [];
    if (options3 === void 0 || memberOf(options3, "maxsize") !== null || memberOf(options3, "filename") === null || isForCrashes(node) || hasSpread(options3) || isRemoved(memberValue(memberOf(options3, "filename")), survey2)) continue;
    const little = stringOf(memberValue(memberOf(options3, "level")) ?? void 0) === "error";
    yield { ...fact2("winston", optionValue(options3, "filename", survey2.script), node.expression, survey2), ...little && { little: true } };
  }
}
function isRemoved(file, { calls, script }) {
  const name3 = lastWord(file, script.source);
  return name3 !== null && calls.some(({ expression, arguments: [first] }) => /(?:^|\.)(?:rm|rmSync|unlink|unlinkSync|remove|removeSync)$/.test(dottedName(expression)) && lastWord(first ?? null, script.source) === name3);
}
function lastWord(node, source2) {
  const text2 = node === null ? "" : node.getText(source2);
  return /^(?:[\w$]+\.){0,3}[\w$]{1,60}$/.test(text2) ? text2.slice(text2.lastIndexOf(".") + 1) : null;
}
function hasSpread(node) {
  return "properties" in node && node.properties.some((each) => each.name === void 0);
}
function isForCrashes(node) {
  let at = node.parent;
  for (let depth = 0; at !== void 0 && depth < 4; depth++, at = at.parent) if ("name" in at && ownKeys.test(keyOf(at.name) ?? "")) return true;
  return false;
}
function* pino(survey2) {
  for (const call of survey2.calls) {
    if (!/(?:^|\.)pino\.destination$/.test(dottedName(call.expression))) continue;
    const [given5] = call.arguments;
    const file = stringOf(given5) !== null ? given5 : memberValue(memberOf(given5, "dest")) ?? void 0;
    if (file !== void 0 && isFile(stringOf(file))) yield fact2("pino", valueOf(file, survey2.script), call.expression, survey2);
  }
  for (const object of survey2.objects) {
    const target = memberValue(memberOf(object, "target"));
    const options3 = memberValue(memberOf(object, "options"));
    const file = options3 === null ? null : memberValue(memberOf(options3, "destination"));
    if (target !== null && stringOf(target) === "pino/file" && file !== null && isFile(stringOf(file))) yield fact2("pino", valueOf(file, survey2.script), target, survey2);
  }
}
function isFile(text2) {
  return text2 !== null && !/^\d*$|^\/(?:dev|proc)\//.test(text2);
}
function* named(survey2, key, is, file, limits3, by) {
  for (const object of survey2.objects) {
    const kind = memberValue(memberOf(object, key));
    if (kind === null || !is.test(stringOf(kind) ?? "") || memberOf(object, file) === null || limits3.some((each) => memberOf(object, each) !== null) || hasSpread(object)) continue;
    yield fact2(by, optionValue(object, file, survey2.script), kind, survey2);
  }
}
function* bunyan(survey2) {
  for (const object of survey2.objects) {
    const streams3 = memberValue(memberOf(object, "streams"));
    if (streams3 === null || !("elements" in streams3)) continue;
    for (const each of streams3.elements.slice(0, 20)) {
      const file = memberOf(each, "path");
      if (file !== null && memberOf(each, "type") === null) yield fact2("bunyan", optionValue(each, "path", survey2.script), file, survey2);
    }
  }
}
function* morgan(survey2) {
  for (const call of survey2.calls) {
    if (survey2.imports.get(dottedName(call.expression)) !== "morgan") continue;
    const stream2 = memberValue(memberOf(call.arguments[1], "stream"));
    const made4 = stream2 === null ? void 0 : streamOf(stream2, survey2);
    if (made4 !== void 0) yield fact2("morgan", made4.arguments[0] === void 0 ? void 0 : valueOf(made4.arguments[0], survey2.script), call.expression, survey2);
  }
}
function streamOf(node, { variables, script }) {
  const name3 = node.getText(script.source);
  const value = /^[\w$]{1,60}$/.test(name3) ? variables.find((each) => each.name.getText(script.source) === name3)?.initializer : node;
  if (value === void 0 || !("expression" in value) || !("arguments" in value)) return void 0;
  const call = value;
  return /(?:^|\.)createWriteStream$/.test(dottedName(call.expression)) ? call : void 0;
}

// src/extract/typescript/memory-stores.ts
var classes = /* @__PURE__ */ new Map([
  ["MemorySaver", "conversations"],
  ["InMemorySaver", "conversations"],
  ["InMemorySessionStore", "sessions"],
  ["MemorySessionStore", "sessions"],
  ["MemorySessionStorage", "sessions"],
  ["InMemorySessionService", "sessions"],
  ["InMemoryJobStore", "jobs"],
  ["InMemoryTaskStore", "jobs"],
  ["InMemoryConversationStore", "conversations"]
]);
var sessionLibraries = /* @__PURE__ */ new Set(["express-session", "@fastify/session", "fastify-session"]);
function* extractMemoryStores(document) {
  for (const survey2 of surveys(document)) {
    for (const made4 of survey2.news) yield* fromClass(made4, survey2);
    for (const call of survey2.calls) yield* fromSession(call, survey2);
    yield* entries(survey2);
  }
}
var session = /(?:^|\.)session$/;
function* entries({ assignments, calls, script }) {
  const names2 = [];
  let first;
  for (const { left } of assignments) {
    const on = ts.isPropertyAccessExpression(left) || ts.isElementAccessExpression(left) ? dottedName(left.expression) : "";
    if (!session.test(on) || !on.includes(".")) continue;
    names2.push(ts.isPropertyAccessExpression(left) ? left.name.text : "*");
    first ??= left;
  }
  for (const { expression, arguments: given5 } of calls) {
    const on = ts.isPropertyAccessExpression(expression) ? dottedName(expression.expression) : "";
    const isSet = lastName(expression) === "set" && session.test(on) && on.includes(".");
    if (!isSet && !(dottedName(expression) === "Object.assign" && given5[0] !== void 0 && session.test(dottedName(given5[0])))) continue;
    names2.push(isSet && given5[0] !== void 0 && ts.isStringLiteralLike(given5[0]) ? given5[0].text : "*");
    first ??= expression;
  }
  for (const call of calls) {
    if (!notesUser(call)) continue;
    names2.push("passport");
    first ??= call;
  }
  if (first !== void 0) yield { kind: "session-entry", names: [...new Set(names2)], at: rangeOf(first, script) };
}
function notesUser({ expression, arguments: given5 }) {
  const callee = dottedName(expression);
  if (/^passport\.(?:session|serializeUser)$/.test(callee)) return true;
  const options3 = given5[1] === void 0 ? void 0 : unwrap(given5[1]);
  return callee === "passport.authenticate" && !(options3 !== void 0 && ts.isObjectLiteralExpression(options3) && options3.properties.some((property) => keyOf(property.name) === "session" && /:\s*false$/.test(property.getText())));
}
function* fromClass(made4, survey2) {
  const name3 = lastName(made4.expression);
  const isSessionMemory = name3 === "MemoryStore" && isOfLibrary(made4, survey2);
  const bounded = isSessionMemory && (made4.arguments ?? []).length > 0;
  const keeps = classes.get(name3) ?? (isSessionMemory ? "sessions" : void 0);
  if (keeps === void 0) return;
  const fallback = isFallback2(made4) || standsIn(made4, survey2);
  yield { kind: "memory-store", name: name3, keeps, ...fallback && { fallback: true }, ...bounded && { bounded: true }, symbol: symbolOf(made4), guards: guardsOf(made4, survey2.script), at: rangeOf(made4, survey2.script) };
}
function isOfLibrary(made4, { imports }) {
  const from = imports.get(dottedName(made4.expression).split(".")[0] ?? "");
  return from === void 0 ? [...imports.values()].some((each) => sessionLibraries.has(each)) : sessionLibraries.has(from);
}
function isFallback2({ parent }) {
  if (ts.isParameter(parent) || ts.isConditionalExpression(parent) || ts.isBindingElement(parent)) return true;
  if (!ts.isBinaryExpression(parent)) return false;
  const { kind } = parent.operatorToken;
  return kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionEqualsToken;
}
function standsIn(made4, { assignments }) {
  for (let up = made4; !ts.isSourceFile(up) && !ts.isFunctionLike(up); up = up.parent) if (ts.isCatchClause(up)) return true;
  const { parent } = made4;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const name3 = parent.left.getText();
    return assignments.some((other) => other !== parent && other.left.getText() === name3 && isOther(other.right));
  }
  const maker2 = ts.isReturnStatement(parent) ? enclosingFunction(parent) : null;
  return maker2?.body !== void 0 && /\breturn (?:await )?(?:new )?\w{0,40}(?:Redis|Postgres|Sqlite|Mongo|Prisma|Database)\w{0,40}(?:\.\w{1,40})?\(/i.test(maker2.body.getText().slice(0, 8e3));
}
function isOther(value) {
  const inner = unwrap(value);
  const call = ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  return (ts.isNewExpression(call) || ts.isCallExpression(call)) && !classes.has(lastName(call.expression)) && /saver|store|checkpoint|session|service/i.test(call.expression.getText());
}
function* fromSession(call, survey2) {
  const isRegister = lastName(call.expression) === "register";
  const plugin = isRegister ? call.arguments[0] : call.expression;
  const options3 = call.arguments[isRegister ? 1 : 0];
  const from = plugin !== void 0 && ts.isIdentifier(plugin) ? survey2.imports.get(plugin.text) : void 0;
  if (from === void 0 || !sessionLibraries.has(from) || isRegister !== from.includes("fastify")) return;
  const given5 = options3 === void 0 ? null : objectOf(options3);
  if (given5 === null || !leavesStoreOut(given5, survey2)) return;
  yield { kind: "memory-store", name: from, keeps: "sessions", symbol: symbolOf(call), guards: guardsOf(call, survey2.script), at: rangeOf(plugin, survey2.script) };
}
function objectOf(options3) {
  const inner = unwrap(options3);
  if (ts.isObjectLiteralExpression(inner)) return inner;
  const node = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  const held2 = node !== void 0 && ts.isVariableDeclaration(node) && node.initializer !== void 0 ? unwrap(node.initializer) : void 0;
  return held2 !== void 0 && ts.isObjectLiteralExpression(held2) ? held2 : null;
}
function leavesStoreOut(options3, { assignments }) {
  if (options3.properties.some((property) => ts.isSpreadAssignment(property) || keyOf(property.name) === "store")) return false;
  const { parent } = options3;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return true;
  const { text: text2 } = parent.name;
  return !assignments.some(({ left }) => ts.isPropertyAccessExpression(left) && left.name.text === "store" && left.expression.getText() === text2 && enclosingFunction(left) !== void 0);
}

// src/extract/typescript/once-made.ts
var { SyntaxKind: SyntaxKind6 } = ts;
function* extractOnceMade(document) {
  for (const { news, script } of surveys(document)) {
    for (const made4 of news) {
      if (!keepers.test(lastName(made4.expression))) continue;
      const fact3 = { kind: "once-made", class: valueOf(made4.expression, script), at: rangeOf(made4, script) };
      const owner = ownerOf3(made4);
      if (owner !== null) yield { ...fact3, owner };
      else if (enclosingFunction(made4) !== null && (startsProgram.test(symbolOf(made4)) || isForModule(made4, script.source))) yield fact3;
    }
  }
}
function ownerOf3(made4) {
  const target = targetOf2(made4);
  if (ts.isPropertyDeclaration(target)) return ts.isClassLike(target.parent) ? target.parent.name?.text ?? null : null;
  if (!ts.isPropertyAccessExpression(target) || target.expression.kind !== SyntaxKind6.ThisKeyword) return null;
  const maker2 = enclosingFunction(made4);
  return maker2 !== null && ts.isConstructorDeclaration(maker2) ? maker2.parent.name?.text ?? null : null;
}
function isForModule(made4, source2) {
  const target = targetOf2(made4);
  if (!ts.isIdentifier(target)) return false;
  return source2.statements.some((statement2) => ts.isVariableStatement(statement2) && statement2.declarationList.declarations.some(({ name: name3 }) => ts.isIdentifier(name3) && name3.text === target.text));
}
function targetOf2(made4) {
  let value = made4;
  for (let steps = 0; steps < farthest && (ts.isParenthesizedExpression(value.parent) || isChoice(value.parent)); steps++) value = value.parent;
  const { parent } = value;
  return ts.isBinaryExpression(parent) && parent.right === value ? parent.left : parent;
}
function isChoice(node) {
  return ts.isBinaryExpression(node) && (node.operatorToken.kind === SyntaxKind6.QuestionQuestionToken || node.operatorToken.kind === SyntaxKind6.BarBarToken);
}

// src/extract/typescript/exports.ts
function exportsOf(survey2) {
  const { script } = survey2;
  const found2 = [];
  for (const statement2 of script.source.statements) {
    if (ts.isExportDeclaration(statement2)) found2.push(...declared(statement2, script));
    else if (ts.isExportAssignment(statement2)) found2.push(direct("default", statement2.expression, script));
    else if (isExported(statement2)) found2.push(...modified(statement2, script));
  }
  const own6 = ownName2(survey2);
  for (const assignment of survey2.assignments) {
    if (assignment.operatorToken.kind !== ts.SyntaxKind.EqualsToken) continue;
    const key = own6 !== void 0 && dottedName(assignment.left).startsWith(`${own6}.`) ? accessedKey(assignment.left) : null;
    if (key === null) found2.push(...assigned2(assignment, script));
    else found2.push({ exported: key, local: `${own6}.${key}`, at: rangeOf(assignment.right, script) });
  }
  return found2;
}
function ownName2({ variables, script }) {
  if (!/=\s*(?:module\.)?exports\s*;?[ \t]*$/m.test(script.source.text)) return void 0;
  const held2 = variables.find(({ name: name3, initializer }) => ts.isIdentifier(name3) && initializer !== void 0 && /^(?:module\.)?exports$/.test(dottedName(initializer)));
  return held2 === void 0 ? void 0 : keyOf(held2.name) ?? void 0;
}
function declared(statement2, script) {
  const at = rangeOf(statement2, script);
  const from = statement2.moduleSpecifier !== void 0 && ts.isStringLiteral(statement2.moduleSpecifier) ? { from: statement2.moduleSpecifier.text } : void 0;
  const clause2 = statement2.exportClause;
  if (clause2 === void 0) return from === void 0 ? [] : [{ exported: "*", local: null, at, ...from }];
  if (ts.isNamespaceExport(clause2)) return [{ exported: clause2.name.text, local: "*", at, ...from }];
  return clause2.elements.map((element2) => ({ exported: element2.name.text, local: (element2.propertyName ?? element2.name).text, at: rangeOf(element2, script), ...from }));
}
function direct(exported, expression, script) {
  const inner = unwrap(expression);
  const at = rangeOf(inner, script);
  if (ts.isIdentifier(inner)) return { exported, local: inner.text, at };
  const member2 = accessedKey(inner);
  const required3 = member2 === null ? inner : unwrap(inner.expression);
  const from = ts.isCallExpression(required3) && ts.isIdentifier(required3.expression) ? requiredModule(required3) : null;
  if (from !== null) return { exported, local: member2 ?? "*", from, at };
  return { exported, local: null, at, value: valueOf(inner, script) };
}
function isExported(statement2) {
  return ts.canHaveModifiers(statement2) && (ts.getModifiers(statement2)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false);
}
function modified(statement2, script) {
  if (ts.isVariableStatement(statement2)) {
    return statement2.declarationList.declarations.flatMap((variable) => boundNames(variable.name)).map((name3) => ({ exported: name3.text, local: name3.text, at: rangeOf(name3, script) }));
  }
  if (!ts.isFunctionDeclaration(statement2) && !ts.isClassDeclaration(statement2) && !ts.isEnumDeclaration(statement2)) return [];
  const isDefault = ts.getModifiers(statement2)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) ?? false;
  const local = statement2.name?.text ?? null;
  const exported = isDefault ? "default" : local;
  return exported === null ? [] : [{ exported, local: local ?? "default", at: rangeOf(statement2.name ?? statement2, script) }];
}
function boundNames(name3, depth = 0) {
  if (ts.isIdentifier(name3)) return [name3];
  if (depth > 8) return [];
  return name3.elements.flatMap((element2) => ts.isBindingElement(element2) ? boundNames(element2.name, depth + 1) : []);
}
function assigned2(assignment, script) {
  const target = dottedName(assignment.left);
  const right = unwrap(assignment.right);
  const named5 = /^(?:module\.)?exports\.(\w+)$/.exec(target)?.[1];
  if (named5 !== void 0) return named5 === "__esModule" ? [] : [direct(named5, right, script)];
  if (target !== "module.exports") return [];
  const from = requiredModule(right);
  if (from !== null && ts.isCallExpression(right)) return [{ exported: "*", local: null, from, at: rangeOf(right, script) }];
  const found2 = [{ ...direct("default", right, script), ...heldAs2(assignment) }];
  if (!ts.isObjectLiteralExpression(right)) return found2;
  for (const property of right.properties) {
    const name3 = keyOf(property.name);
    const value = memberValue(property);
    if (name3 !== null && value !== null && !ts.isMethodDeclaration(value)) found2.push(direct(name3, value, script));
    else if (ts.isSpreadAssignment(property) && requiredModule(property.expression) !== null) {
      found2.push({ exported: "*", local: null, from: requiredModule(property.expression), at: rangeOf(property, script) });
    }
  }
  return found2;
}
function heldAs2({ parent }) {
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && ts.isSourceFile(parent.parent.parent.parent) ? { local: parent.name.text } : {};
}

// src/extract/typescript/imports.ts
function importsOf(survey2) {
  const { script } = survey2;
  const found2 = [];
  for (const statement2 of script.source.statements) {
    if (ts.isImportDeclaration(statement2)) found2.push(...declared2(statement2, script));
    else if (ts.isImportEqualsDeclaration(statement2)) found2.push(...equated(statement2, script));
  }
  const bound = /* @__PURE__ */ new Set();
  for (const variable of survey2.variables) found2.push(...required2(variable, script, bound));
  for (const call of survey2.calls) {
    if (bound.has(call)) continue;
    const isImport = call.expression.kind === ts.SyntaxKind.ImportKeyword || ts.isIdentifier(call.expression) && call.expression.text === "require";
    const [first] = call.arguments;
    const from = isImport && first !== void 0 ? specifierOf(first) : null;
    if (from === null) continue;
    found2.push({ from, imported: null, local: "", at: rangeOf(call, script), ...isOptional(call) && { optional: true } });
  }
  return found2;
}
function declared2(statement2, script) {
  if (!ts.isStringLiteral(statement2.moduleSpecifier)) return [];
  const from = statement2.moduleSpecifier.text;
  const clause2 = statement2.importClause;
  if (clause2 === void 0) return [{ from, imported: null, local: "", at: rangeOf(statement2, script) }];
  const found2 = [];
  const type = isTypeOnly(clause2) && { typeOnly: true };
  if (clause2.name !== void 0) found2.push({ from, imported: "default", local: clause2.name.text, at: rangeOf(clause2.name, script), ...type });
  const bindings2 = clause2.namedBindings;
  if (bindings2 !== void 0 && ts.isNamespaceImport(bindings2)) found2.push({ from, imported: null, local: bindings2.name.text, at: rangeOf(bindings2, script), ...type });
  if (bindings2 !== void 0 && ts.isNamedImports(bindings2)) {
    for (const element2 of bindings2.elements) {
      const typeOnly = (type || element2.isTypeOnly) && { typeOnly: true };
      found2.push({ from, imported: (element2.propertyName ?? element2.name).text, local: element2.name.text, at: rangeOf(element2, script), ...typeOnly });
    }
  }
  return found2;
}
function isTypeOnly(clause2) {
  return clause2.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
function equated(statement2, script) {
  const reference2 = statement2.moduleReference;
  if (!ts.isExternalModuleReference(reference2) || !ts.isStringLiteral(reference2.expression)) return [];
  return [{ from: reference2.expression.text, imported: null, local: statement2.name.text, at: rangeOf(statement2, script) }];
}
function required2(variable, script, bound) {
  const from = variable.initializer === void 0 ? null : requiredModule(variable.initializer);
  if (from === null || variable.initializer === void 0) return [];
  const init = unwrap(variable.initializer);
  const member2 = accessedKey(init);
  const call = member2 === null ? init : unwrap(init.expression);
  if (!ts.isCallExpression(call)) return [];
  const isPlain2 = call.arguments[0] !== void 0 && specifierOf(call.arguments[0]) !== null;
  if (!isPlain2) return [];
  bound.add(call);
  const optional = isOptional(call) && { optional: true };
  const at = rangeOf(variable, script);
  if (ts.isIdentifier(variable.name)) return [{ from, imported: member2, local: variable.name.text, at, ...optional }];
  const found2 = [];
  for (const element2 of variable.name.elements) {
    if (!ts.isBindingElement(element2) || !ts.isIdentifier(element2.name)) continue;
    const imported2 = keyOf(element2.propertyName ?? element2.name);
    if (imported2 !== null && member2 === null) found2.push({ from, imported: imported2, local: element2.name.text, at: rangeOf(element2, script), ...optional });
  }
  return found2;
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
  const fact3 = {
    kind: "module",
    language: "javascript",
    imports: scripts.flatMap(importsOf),
    exports: scripts.flatMap(exportsOf),
    bindings: scripts.flatMap((survey2) => [...bindings(survey2)]),
    classes: scripts.flatMap((survey2) => [...survey2.classes.map((node) => classFact(node, survey2.script)).filter((fact4) => fact4 !== null), ...oldClasses(survey2)]),
    functions: scripts.flatMap((survey2) => [...functions3(survey2)]),
    at: { start: first.script.offset, end: last.script.offset + last.script.source.end }
  };
  yield fact3;
  yield* overviewOf(fact3);
}
function* bindings({ script, variables, assignments, calls }) {
  for (const variable of variables) {
    if (enclosingFunction(variable) !== null || !atModuleLevel(variable)) continue;
    if (variable.initializer !== void 0 && (requiredModule(variable.initializer) !== null || isFunction(unwrap(variable.initializer)))) continue;
    yield* declaredBindings(variable, script);
  }
  for (const statement2 of script.source.statements) if (ts.isEnumDeclaration(statement2)) yield enumBinding(statement2, script);
  for (const assignment of assignments) {
    const name3 = dottedName(assignment.left);
    if (name3 === "" || /^(?:module\.exports|exports)\b/.test(name3) || enclosingFunction(assignment) !== null || name3.startsWith("this.")) continue;
    if (isFunction(unwrap(assignment.right))) continue;
    const update = assignment.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken && { mutation: "extend" };
    yield { name: name3, value: valueOf(assignment.right, script), guards: guardsOf(assignment, script), at: rangeOf(assignment, script), ...update };
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
  for (const name3 of boundNames(variable.name)) {
    const value = ts.isBindingElement(name3.parent) ? declaredValue(name3.parent, script) : null;
    if (value !== null) yield { name: name3.text, value, guards: guards2, at: rangeOf(name3.parent, script) };
  }
}
function enumBinding(node, script) {
  const entries2 = node.members.map((member2, position) => {
    const at = rangeOf(member2, script);
    const value = member2.initializer === void 0 ? { kind: "literal", value: position, at } : valueOf(member2.initializer, script);
    return { key: { kind: "literal", value: keyOf(member2.name), at }, value };
  });
  return { name: node.name.text, value: { kind: "map", entries: entries2, at: rangeOf(node, script) }, guards: [], at: rangeOf(node, script) };
}
function* mutations(call, script) {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee) || !ts.isExpressionStatement(call.parent) || enclosingFunction(call) !== null) return;
  const [first, second] = call.arguments;
  const at = rangeOf(call, script);
  if (callee.name.text === "push" && first !== void 0) {
    const name3 = dottedName(callee.expression);
    for (const item of call.arguments) if (name3 !== "") yield { name: name3, value: valueOf(ts.isSpreadElement(item) ? item.expression : item, script), guards: guardsOf(call, script), at, mutation: ts.isSpreadElement(item) ? "extend" : "append" };
  }
  if (callee.name.text === "assign" && dottedName(callee.expression) === "Object" && first !== void 0 && second !== void 0) {
    const name3 = dottedName(first);
    if (name3 !== "") yield { name: name3, value: valueOf(second, script), guards: guardsOf(call, script), at, mutation: "update" };
  }
}
function classFact(node, script) {
  const name3 = node.name?.text ?? (ts.isVariableDeclaration(node.parent) ? keyOf(node.parent.name) : null) ?? (ts.isClassDeclaration(node) ? "default" : null);
  if (name3 === null) return null;
  return {
    name: name3,
    bases: (node.heritageClauses ?? []).flatMap((clause2) => clause2.token === ts.SyntaxKind.ExtendsKeyword ? clause2.types.map((type) => valueOf(type.expression, script)) : []),
    decorators: decoratorsOf(node, script),
    fields: node.members.flatMap((member2) => ts.isPropertyDeclaration(member2) ? fieldFact(member2, script) ?? [] : ts.isConstructorDeclaration(member2) ? heldParameters(member2, script) : []),
    methods: node.members.flatMap((member2) => ts.isMethodDeclaration(member2) ? keyOf(member2.name) ?? [] : []),
    at: rangeOf(node, script)
  };
}
function oldClasses({ script, assignments, functions: functions4 }) {
  const fields2 = /* @__PURE__ */ new Map();
  const methods3 = /* @__PURE__ */ new Map();
  for (const assignment of assignments) {
    const member2 = givesMethod(assignment) ? null : oldMember(assignment);
    if (member2 !== null) fields2.set(member2.owner, [...fields2.get(member2.owner) ?? [], { name: member2.key, at: rangeOf(assignment, script), value: valueOf(assignment.right, script) }]);
  }
  const makers3 = /* @__PURE__ */ new Map();
  for (const node of functions4) {
    const member2 = oldMethod(node);
    const name3 = member2 === null ? makerName(node) : null;
    if (name3 !== null) makers3.set(name3, node);
    if (member2 !== null) methods3.set(member2.owner, [...methods3.get(member2.owner) ?? [], member2]);
  }
  return [...methods3].flatMap(([name3, all2]) => {
    const maker2 = makers3.get(name3);
    return maker2 === void 0 ? [] : [{ name: name3, bases: [], decorators: [], fields: fields2.get(name3) ?? [], methods: all2.map(({ key }) => key), at: rangeOf(maker2, script) }];
  });
}
function fieldFact(member2, script) {
  const name3 = keyOf(member2.name);
  if (name3 === null || member2.initializer !== void 0 && isFunction(unwrap(member2.initializer))) return null;
  return {
    name: name3,
    at: rangeOf(member2, script),
    ...member2.initializer && { value: valueOf(member2.initializer, script) },
    ...member2.type && { annotation: member2.type.getText(script.source).slice(0, 200) }
  };
}
function heldParameters({ parameters }, script) {
  return parameters.flatMap((parameter2) => {
    if (!ts.isParameterPropertyDeclaration(parameter2, parameter2.parent) || parameter2.type === void 0 || !ts.isIdentifier(parameter2.name)) return [];
    return [{ name: parameter2.name.text, at: rangeOf(parameter2, script), annotation: parameter2.type.getText(script.source).slice(0, 200) }];
  });
}
function decoratorsOf(node, script) {
  return ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []).map((decorator) => valueOf(decorator.expression, script)) : [];
}
function* functions3(survey2) {
  for (const node of survey2.functions) {
    const name3 = nameOf2(node);
    if (name3 === null) continue;
    yield {
      name: name3,
      params: node.parameters.map((parameter2) => ({
        name: ts.isIdentifier(parameter2.name) ? parameter2.name.text : "",
        ...parameter2.initializer && { fallback: valueOf(parameter2.initializer, survey2.script) }
      })),
      returns: returnsOf(node).slice(0, 12).map(({ expression, statement: statement2 }) => {
        const value = valueOf(expression, survey2.script);
        return { value, guards: value.kind === "opaque" && value.why === "unsupported" ? [] : guardsOf(statement2, survey2.script) };
      }),
      decorators: decoratorsOf(node, survey2.script),
      async: ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) ?? false),
      at: rangeOf(node, survey2.script)
    };
  }
}
function nameOf2(node) {
  const { parent } = node;
  if (ts.isFunctionDeclaration(node)) return ts.isSourceFile(parent) ? node.name?.text ?? "default" : null;
  if (ts.isClassLike(parent)) {
    const owner = parent.name?.text ?? "default";
    const own6 = ts.isConstructorDeclaration(node) ? "constructor" : keyOf(node.name);
    return own6 === null ? null : `${owner}.${own6}`;
  }
  const old = oldMethod(node);
  if (old !== null) return `${old.owner}.${old.key}`;
  if (enclosingFunction(node) !== null) return null;
  let outer = parent;
  while (ts.isParenthesizedExpression(outer) || ts.isAsExpression(outer) || ts.isSatisfiesExpression(outer)) outer = outer.parent;
  if (ts.isVariableDeclaration(outer)) return keyOf(outer.name);
  if (ts.isExportAssignment(outer)) return "default";
  if (!ts.isBinaryExpression(outer)) return null;
  const target = dottedName(outer.left);
  return target === "module.exports" ? "default" : target.replace(/^(?:module\.)?exports\./, "") || null;
}

// src/extract/typescript/password-hashes.ts
var slow = /\b(?:bcrypt(?:js)?|argon2|scrypt(?:Sync)?|pbkdf2(?:Sync)?|createHmac|PBKDF2|HmacSHA\d+)\b/;
var password2 = /(?:^|[._])(?:\w{0,20}password|passwd|pwd|\w{0,20}passcode)$/i;
var stored = /passw(?:or)?d|pwd|hash|digest/i;
var hashing = /hash|verify|check|compare|authenticat|log_?in|sign_?(?:in|up)|regist|passw(?:or)?d|pwd|create_?user|add_?user/i;
var foreign = /realm|nonce|digest_?auth|gravatar/i;
function* extractPasswordHashes(document, { text: text2 }) {
  if (inBrowser.test(text2)) return;
  const reads = readsAgain.test(text2);
  for (const survey2 of surveys(document)) {
    for (const call of survey2.calls) {
      const found2 = digested(call) ?? (reads ? encrypted(call) : null);
      if (found2 === null || found2.algorithm !== "aes" && slow.test(text2) || !isKept2(call) || foreign.test(call.getText())) continue;
      yield factOf3(found2, call, survey2);
    }
  }
}
var readsAgain = /\.decrypt\([\s\S]{1,900}[!=]==?\s{0,4}(?:req\.body\.|body\.|dto\.|input\.|data\.|\w{1,20}\.)?\w{0,20}password\b/i;
function digested(call) {
  const callee = unwrap(call.expression);
  const direct2 = /^(?:CryptoJS\.|crypto\.)?(md5|sha1|sha256|sha512)$/i.exec(dottedName(callee))?.[1];
  const [first] = call.arguments;
  if (direct2 !== void 0) return first !== void 0 && isPassword(first) ? { algorithm: direct2.toLowerCase(), of: first } : null;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "digest") return null;
  const update = unwrap(callee.expression);
  if (!ts.isCallExpression(update) || lastName(update.expression) !== "update" || !ts.isPropertyAccessExpression(update.expression)) return null;
  const made4 = unwrap(update.expression.expression);
  const [what] = update.arguments;
  const algorithm = ts.isCallExpression(made4) && lastName(made4.expression) === "createHash" ? stringOf(made4.arguments[0])?.toLowerCase() : void 0;
  return algorithm !== void 0 && /^(?:md5|sha-?(?:1|224|256|384|512))$/.test(algorithm) && what !== void 0 && isPassword(what) && !challenge.test(what.getText()) ? { algorithm: algorithm.replace("-", ""), of: what } : null;
}
var challenge = /challenge|nonce|realm|timestamp/i;
function encrypted(call) {
  const [first] = call.arguments;
  return /(?:^|\.)(?:AES|DES|TripleDES|Rabbit|RC4)\.encrypt$/.test(dottedName(call.expression)) && first !== void 0 && isPassword(first) ? { algorithm: "aes", of: first } : null;
}
function isPassword(node) {
  const value = unwrap(node);
  if (ts.isBinaryExpression(value)) return isPassword(value.left) || isPassword(value.right);
  if (ts.isTemplateExpression(value)) return value.templateSpans.some(({ expression }) => isPassword(expression));
  if (ts.isCallExpression(value) && /^(?:toString|trim|String)$/.test(lastName(value.expression))) return ts.isPropertyAccessExpression(value.expression) ? isPassword(value.expression.expression) : value.arguments.some(isPassword);
  return password2.test(dottedName(value));
}
function isKept2(call) {
  let node = call;
  while (ts.isPropertyAccessExpression(node.parent) || ts.isAwaitExpression(node.parent) || ts.isParenthesizedExpression(node.parent) || ts.isAsExpression(node.parent) || ts.isCallExpression(node.parent) && node.parent.expression === node) node = node.parent;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return stored.test(keyOf(parent.name) ?? "");
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name) && stored.test(parent.name.text);
  if (ts.isBinaryExpression(parent)) return stored.test(lastName(parent.operatorToken.kind === ts.SyntaxKind.EqualsToken || parent.right === node ? parent.left : parent.right));
  return (ts.isReturnStatement(parent) || ts.isArrowFunction(parent)) && hashing.test(symbolOf(parent));
}
var salt = /salt|pepper|\bkey\b|secret|(?:user_?name|login|e?mail|user_?id)/i;
function factOf3({ algorithm, of }, call, { script }) {
  return { kind: "password-hash", algorithm, ...algorithm !== "aes" && salt.test(of.getText(script.source)) && { salted: true }, symbol: symbolOf(call), at: rangeOf(call, script) };
}

// src/extract/typescript/processes.ts
var pm2File = /(?:^|\/)(?:ecosystem[\w.-]*|pm2[\w.-]*|process(?:es)?)\.[cm]?[jt]s$/;
function* extractProcesses(document, file) {
  for (const survey2 of surveys(document)) {
    if (pm2File.test(file.path)) yield* pm2Apps(survey2);
    for (const call of survey2.calls) {
      yield* fork(call, survey2);
      yield* listen(call, survey2);
      yield* shutdown(call, survey2);
      yield* seeding(call, survey2);
    }
    for (const [, from] of survey2.imports) if (shutdownLibraries.test(from)) yield { kind: "shutdown", by: "library", at: { start: 0, end: 0 } };
  }
}
function* pm2Apps({ objects, script }) {
  for (const object of objects) {
    const instances = memberValue(memberOf(object, "instances"));
    const program = memberValue(memberOf(object, "script"));
    if (instances === null || program === null || ts.isMethodDeclaration(instances) || ts.isMethodDeclaration(program)) continue;
    const mode = memberValue(memberOf(object, "exec_mode"));
    if (mode !== null && /^fork/.test(stringOf(mode) ?? "")) continue;
    yield { kind: "processes", by: "pm2", count: valueOf(instances, script), application: valueOf(program, script), guards: [], at: rangeOf(instances, script) };
  }
}
function* fork(call, { script, imports }) {
  if (lastName(call.expression) !== "fork") return;
  const owner = receiver(call.expression);
  if (owner === null || !/^(?:node:)?cluster$/.test(imports.get(dottedName(owner)) ?? "")) return;
  if (inHandler(call)) return;
  yield { kind: "processes", by: "cluster", count: { kind: "literal", value: "max", at: rangeOf(call, script) }, guards: guardsOf(call, script), at: rangeOf(call, script) };
}
function inHandler(node) {
  const home = enclosingFunction(node);
  return home !== null && ts.isCallExpression(home.parent) && lastName(home.parent.expression) === "on";
}
var servers2 = /(?:app|server|fastify|httpServer|httpsServer|express|koa|api|http|nestApp|application)$/i;
function* listen(call, { script }) {
  if (lastName(call.expression) !== "listen" || call.arguments.length === 0) return;
  const owner = receiver(call.expression);
  if (owner === null || !(servers2.test(dottedName(owner)) || ts.isCallExpression(owner))) return;
  const first = unwrap(call.arguments[0]);
  if (ts.isArrowFunction(first) || ts.isFunctionExpression(first)) return;
  const at = rangeOf(call, script);
  yield { kind: "listen", by: "node", at };
  const option3 = ts.isObjectLiteralExpression(first) ? memberValue(memberOf(first, "host")) : null;
  const second = call.arguments[1];
  const host2 = option3 !== null && !ts.isMethodDeclaration(option3) ? option3 : second !== void 0 && !ts.isArrowFunction(second) && !ts.isFunctionExpression(second) ? second : null;
  if (host2 !== null) yield { kind: "bind", by: "node", host: valueOf(host2, script), application: valueOf(owner, script), guards: guardsOf(call, script), at: rangeOf(host2, script) };
}
function* seeding(call, { script }) {
  const name3 = dottedName(call.expression);
  if (/\.seed\.run$/.test(name3)) yield { kind: "seeding", by: "knex", at: rangeOf(call, script) };
  if (/^runSeeders?$/.test(lastName(call.expression))) yield { kind: "seeding", by: "typeorm-extension", at: rangeOf(call, script) };
}
var shutdownLibraries = /^(?:@godaddy\/terminus|http-terminator|stoppable|close-with-grace|http-graceful-shutdown|fastify-graceful-shutdown|lightship|node-graceful-shutdown|@hapi\/hapi|death|async-exit-hook|exit-hook|http-shutdown|graceful-shutdown|gracefulshutdown|@moebius\/http-graceful-shutdown|express-graceful-exit)$/;
function* shutdown(call, { script }) {
  const name3 = lastName(call.expression);
  if (name3 === "enableShutdownHooks") yield { kind: "shutdown", by: "framework", at: rangeOf(call, script) };
  if (name3 !== "on" && name3 !== "once" && name3 !== "addListener") return;
  const owner = dottedName(receiver(call.expression) ?? call.expression);
  const event = stringOf(call.arguments[0]);
  if (owner === "process" && (event === null || /^SIG(?:TERM|INT|QUIT)$|^beforeExit$/.test(event))) yield { kind: "shutdown", by: "signal", at: rangeOf(call, script) };
}

// src/extract/typescript/page/page.ts
var pages = /* @__PURE__ */ new WeakMap();
function pageOf(surveys2) {
  const [first] = surveys2;
  if (first === void 0) return null;
  const known2 = pages.get(first);
  if (known2 !== void 0) return known2;
  const made4 = { surveys: surveys2, calls: callsOf(surveys2), handed: handedOf(surveys2), assigned: assignedOf(surveys2), functions: functionsOf(surveys2) };
  pages.set(first, made4);
  return made4;
}
function scriptOf(node, page) {
  const source2 = node.getSourceFile();
  return (page.surveys.find(({ script }) => script.source === source2) ?? page.surveys[0]).script;
}
function push(map, key, item) {
  const known2 = map.get(key);
  if (known2 === void 0) map.set(key, [item]);
  else known2.push(item);
}
function callsOf(surveys2) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { calls, news } of surveys2) {
    for (const call of calls) push(found2, lastName(call.expression), call);
    for (const made4 of news) if (made4.arguments !== void 0) push(found2, lastName(made4.expression), made4);
  }
  return found2;
}
function handedOf(surveys2) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { calls } of surveys2) {
    for (const call of calls) {
      for (const argument of call.arguments) if (ts.isIdentifier(argument)) push(found2, argument.text, argument);
    }
  }
  return found2;
}
function plainName(node) {
  return dottedName(node).replace(/^(?:self|that|_this|vm|me)\./, "this.");
}
function assignedOf(surveys2) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { assignments } of surveys2) {
    for (const assignment of assignments) {
      const name3 = plainName(assignment.left);
      if (name3 !== "") push(found2, name3, assignment);
    }
  }
  return found2;
}
function functionsOf(surveys2) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { functions: functions4 } of surveys2) for (const one of functions4) push(found2, nameOf3(one), one);
  return found2;
}
function nameOf3(node) {
  if (ts.isConstructorDeclaration(node)) return node.parent.name?.text ?? "";
  const own6 = keyOf(node.name);
  if (own6 !== null) return own6;
  let { parent } = node;
  while (ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isCallExpression(parent) && wrapping.test(lastName(parent.expression))) parent = parent.parent;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return keyOf(parent.name) ?? "";
  return ts.isBinaryExpression(parent) ? lastName(parent.left) : "";
}
var wrapping = /^(?:useCallback|useMemoizedFn|useEvent|memo|forwardRef|observer|debounce|throttle)$/;
function declared3(name3, page) {
  const own6 = declarationOf(name3);
  if (own6 !== null) return own6.node;
  const here = name3.getSourceFile();
  for (const { script, variables } of page.surveys) {
    if (script.source === here) continue;
    for (const variable of variables) if (ts.isIdentifier(variable.name) ? variable.name.text === name3.text && enclosingFunction(variable) === null : false) return variable;
    for (const variable of variables) {
      if (ts.isIdentifier(variable.name) || enclosingFunction(variable) !== null) continue;
      for (const element2 of variable.name.elements) if (ts.isBindingElement(element2) && ts.isIdentifier(element2.name) && element2.name.text === name3.text) return element2;
    }
  }
  return page.functions.get(name3.text)?.find((one) => ts.isFunctionDeclaration(one) && enclosingFunction(one) === null) ?? null;
}
function returnsOf2(node) {
  const { body } = node;
  if (body === void 0) return [];
  if (!ts.isBlock(body)) return [body];
  const found2 = [];
  const stack = [...body.statements];
  for (let at = stack.pop(); at !== void 0 && found2.length < 12; at = stack.pop()) {
    if (ts.isReturnStatement(at)) {
      if (at.expression !== void 0) found2.push(at.expression);
    } else if (ts.isStatement(at) || ts.isCaseBlock(at) || ts.isCaseOrDefaultClause(at) || ts.isCatchClause(at)) {
      ts.forEachChild(at, (child) => void stack.push(child));
    }
  }
  return found2;
}
function functionsAt(node, page) {
  const inner = unwrap(node);
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) return [inner];
  if (ts.isIdentifier(inner)) {
    const declaration = declared3(inner, page);
    if (declaration === null || ts.isImportSpecifier(declaration) || ts.isImportClause(declaration)) return [];
    return page.functions.get(inner.text) ?? [];
  }
  return /^this\.\w+$/.test(plainName(inner)) ? page.functions.get(lastName(inner)) ?? [] : [];
}

// src/extract/typescript/page/vocabulary.ts
var cleaning = /sani[st]|escap|purif|encod|xss|strip|clean|^safe|^esc|^h$|striptags|totext|plaintext|textonly|remove(?:html|tags|script)|nohtml|html2text|htmltotext/i;
var unsettling = /^un|unescape|^de(?:code|entit)|unsafe|notsafe|encodedToHtml/i;
var harmless = /highlight|hljs|prism|codeToHtml|shiki|colori[sz]e|katex|renderToString|renderToStaticMarkup|mathjax|mermaid|qrcode|^svg|icon|avatar|^(?:Number|parseInt|parseFloat|Boolean|isNaN|toFixed|toPrecision|getTime|toLocaleString|toLocaleDateString|toLocaleTimeString|toISOString|toDateString|charCodeAt|indexOf|includes|startsWith|endsWith|test|some|every|findIndex|count|i18n|\$?t|tc|gettext|ngettext|translate|__?|trans|localize|lang|abs|round|floor|ceil|min|max|random|now|btoa|encodeURI|encodeURIComponent|createElement|querySelector|querySelectorAll|getElementById|getPropertyValue|getAttribute|find|closest|cloneNode|outerHTML|classNames?|cn|clsx)$|(?:format|render|pretty|human|display|fmt|get|to|calc)\w{0,12}(?:date|time|ago|number|num|size|bytes|duration|price|currency|money|percent|count|color|class|style|status|badge|icon|url|href|version|ms|rate|score)|^(?:moment|dayjs|date|time|ago|bytes|fmt(?:Num|Date|Time|Bytes|Size|Price)?|format(?:ted)?)$|fromNow|number|date|duration|pluralize/i;
function isSanitiser(name3) {
  return cleaning.test(name3) && !unsettling.test(name3);
}
function isCleaner(name3) {
  return isSanitiser(name3) || harmless.test(name3);
}
var passing = new Set(
  "trim trimStart trimEnd slice substring substr toLowerCase toUpperCase split join concat replace replaceAll padStart padEnd repeat reverse sort filter find at flat values entries toString normalize pop shift get match toSorted toReversed json data finally catch valueOf toArray first last tap pipe".split(" ")
);
var mapping = /* @__PURE__ */ new Set(["map", "flatMap", "reduce", "then"]);
var handing = /* @__PURE__ */ new Set(["map", "flatMap", "forEach", "filter", "find", "some", "every", "sort", "then", "done", "success", "subscribe", "each", "tap"]);
var wrappers2 = new Set(
  "String decodeURIComponent decodeURI unescape atob parse stringify ref shallowRef reactive shallowReactive toRef toRefs unref toRaw readonly computed useMemo signal observable of from keys values entries all assign freeze structuredClone cloneDeep createSignal memo createMemo $derived $state useDeferredValue".split(" ")
);
var figures = /^(?:id|_id|uid|uuid|guid|key|idx|index|num|len|length|size|width|height|top|left|count|total|sum|avg|min|max|step|page|pages|percent(?:age)?|ratio|rate|score|rank|level|lvl|price|cost|amount|balance|duration|elapsed|date|time|timestamp|ts|year|month|day|hour|minute|second|created|updated|modified|expires?|status|statusText|state|code|ok|type|kind|mode|enabled|active|checked|selected|disabled|visible|loading|color|colour|icon|svg|class|className|style|theme|lang|locale|version|port|ip|hash|sha|md5|checksum|cpu|memory|mem|disk|bool|flag|role|gender|age|currency|unit|digits?|offset|limit|css|nonce|theme|qr\w*)$|(?:Id|ID|_id|Ids|Count|_count|Num|_num|Total|_total|Size|_size|_at|At|Date|_date|Time|_time|Index|Percent|_percent|Rate|Ratio|Status|_status|State|Type|_type|Code|_code|Color|_color|Class|Icon|_icon|Svg|Seconds|_seconds|Ms|_ms|Bytes|Price|Amount|Score|Level|Number|_number|Version|Length|Width|Height|Style|Css|Lang|Locale)$|^(?:is|has|can|num|n|total|max|min)(?:[A-Z_])/;
function isFigure(field2) {
  return figures.test(field2);
}
var words = /(?:^|_|[a-z])(?:name|names|title|label|text|content|contents|body|message|msg|messages|desc|description|summary|comment|comments|note|notes|email|mail|username|user|author|nickname|nick|markdown|md|answer|question|reply|response|query|prompt|output|subject|reason|detail|details|bio|about|intro|introduction|caption|headline|excerpt|snippet|remark|feedback|review|post|article|paragraph|transcript|translation|tag|keyword|filename|file|path|url|link|address|company|city|signature|quote|announcement|notice|chunk|highlight|error)s?$|(?:^|_)log(?:s|_lines?)?$/i;
function isProse(field2) {
  return words.test(field2.replace(/([a-z])([A-Z])/g, "$1_$2"));
}
var fetching = /^(?:fetch|\$fetch|axios|ky|got|superagent|ofetch|wretch|ajax|getJSON|useFetch|useLazyFetch|useAsyncData|useSWR|useSWRImmutable|useQuery|useSuspenseQuery|useInfiniteQuery|useMutation|useLazyQuery|useRequest|useSubscription|useCompletion|authFetch|fetchJson|fetchJSON|apiFetch|apiRequest|apiCall|\w{1,20}Fetch|fetch[A-Z]\w{0,40})$/;
var clients2 = /(?:^|\.)_?\$?(?:axios|http|https|httpClient|api|apis|apiClient|client|service|ajax|rest|trpc|supabase|gql|apollo)$|(?:Api|API|Service|Client|Http|Axios)$/;
var requesting = /^(?:get|post|put|patch|delete|request|query|mutate|fetch|load|list|find|search|read|call|send|ask|chat|generate|retrieve|invoke|rpc|from|select|ajax)(?:$|[A-Z_])/;
var permissive = /^(?:marked|parseInline|makeHtml|snarkdown|mdToHtml)$/;

// src/extract/typescript/page/login.ts
var inBrowser2 = /\buse(?:State|Navigate|Router|Ref|History|Form)\b|\bdocument\.|\bwindow\.|\b(?:local|session)Storage\b|<template\b|from ['"](?:vue|react|svelte|@angular\/core)['"]/;
var onServer = /['"](?:express|koa|fastify|hono|@nestjs\/common|node:http|http|mongoose|next\/server)['"]|['"]use server['"]/;
function* localLoginsOf(page, text2) {
  if (!/pass|pwd/i.test(text2) || onServer.test(text2) || !inBrowser2.test(text2)) return;
  for (const { ifs } of page.surveys) {
    for (const statement2 of ifs) {
      const name3 = comparesPassword(statement2.expression, page, 0);
      if (name3 === null || !letsIn2(statement2, page)) continue;
      yield { kind: "local-login", how: "constant", name: name3, at: rangeOf(statement2.expression, scriptOf(statement2, page)), symbol: symbolOf(statement2) };
    }
  }
}
var password3 = /^(?:user|login|input|admin|entered|typed|my|the|form|current)?_?(?:pass|password|passwd|passcode|pwd|psw)_?(?:input|value|field|val|el|text)?$/i;
function comparesPassword(test2, page, depth) {
  const inner = unwrap(test2);
  if (depth > 8) return null;
  if (ts.isCallExpression(inner)) return comparesWithin(inner, page);
  if (ts.isIdentifier(inner)) {
    const declaration = declared3(inner, page);
    return declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== void 0 ? comparesPassword(declaration.initializer, page, depth + 1) : null;
  }
  if (!ts.isBinaryExpression(inner)) return null;
  const operator = inner.operatorToken.kind;
  if (operator === ts.SyntaxKind.EqualsEqualsEqualsToken || operator === ts.SyntaxKind.EqualsEqualsToken) return comparison(inner.left, inner.right, page) ?? comparison(inner.right, inner.left, page);
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken) return comparesPassword(inner.left, page, depth + 1) ?? comparesPassword(inner.right, page, depth + 1);
  return null;
}
function comparison(typed2, fixed, page) {
  const name3 = passwordName(typed2);
  if (name3 === null) return null;
  const text2 = constant2(fixed, page);
  return text2 !== null && isPassword2(text2) ? name3 : null;
}
function passwordName(node) {
  let inner = unwrap(node);
  for (let depth = 0; depth < 4; depth++) {
    if (ts.isCallExpression(inner) && /^(?:trim|val|toString)$/.test(lastName(inner.expression))) inner = receiver(inner.expression) ?? inner;
    else if (ts.isPropertyAccessExpression(inner) && /^(?:value|current)$/.test(inner.name.text)) inner = unwrap(inner.expression);
    else break;
  }
  if (ts.isCallExpression(inner)) {
    const selector = stringOf(inner.arguments[0])?.replace(/^[#.]/, "") ?? "";
    return password3.test(selector) ? selector : null;
  }
  const name3 = lastName(inner);
  return password3.test(name3) ? name3 : null;
}
function constant2(node, page) {
  const own6 = stringOf(unwrap(node));
  if (own6 !== null) return own6;
  const inner = unwrap(node);
  const declaration = ts.isIdentifier(inner) ? declared3(inner, page) : null;
  if (declaration !== null && ts.isVariableDeclaration(declaration) && (declaration.parent.flags & ts.NodeFlags.Const) !== 0) return stringOf(declaration.initializer);
  if (!ts.isPropertyAccessExpression(inner) || !ts.isIdentifier(inner.expression)) return null;
  const holder = declared3(inner.expression, page);
  if (holder === null || !ts.isVariableDeclaration(holder) || holder.initializer === void 0) return null;
  const held2 = memberValue(memberOf(unwrap(holder.initializer), inner.name.text));
  return held2 === null ? null : stringOf(held2);
}
function isPassword2(text2) {
  return text2.length >= 3 && text2.length <= 60 && !/\s|^(?:text|password|true|false|null|undefined|required|invalid|missing|none|hidden|show|hide|string|object|number|function|\*+|\u2022+)$/i.test(text2);
}
function comparesWithin(call, page) {
  const list = receiver(call.expression);
  const test2 = call.arguments[0];
  if (list === null || test2 === void 0 || !/^(?:find|some|filter|findIndex)$/.test(lastName(call.expression)) || !ts.isIdentifier(list)) return null;
  const declaration = declared3(list, page);
  const held2 = declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== void 0 ? unwrap(declaration.initializer) : null;
  if (held2 === null || !ts.isArrayLiteralExpression(held2)) return null;
  const lists = held2.elements.some((element2) => ts.isObjectLiteralExpression(element2) && element2.properties.some((property) => password3.test(keyOf(property.name) ?? "") && ts.isPropertyAssignment(property) && isPassword2(stringOf(property.initializer) ?? "")));
  return lists && /\.(?:password|passwd|pwd|pass)\s*===?/i.test(test2.getText()) ? "password" : null;
}
var entering = /^(?:push|navigate|replace|assign|setItem|login|dispatch|commit|reload|set(?:Is)?(?:Logged|Auth|Login|User|Admin|Unlocked|Session|Token)\w*|signIn|onLogin|onSuccess|redirect|navigateTo|switchTab|reLaunch|setCookie|set)$/;
function letsIn2(statement2, page) {
  const decides2 = enclosingFunction(statement2);
  if (decides2 === null || !ts.isStatement(statement2.thenStatement)) return false;
  const within2 = (node, outer) => node.getSourceFile() === outer.getSourceFile() && node.pos >= outer.pos && node.end <= outer.end;
  let opens = false;
  for (const { calls, assignments } of page.surveys) {
    for (const call of calls) {
      if (!within2(call, decides2)) continue;
      if (asks2(call)) return false;
      if (within2(call, statement2.thenStatement) && entering.test(lastName(call.expression))) opens = true;
    }
    opens ||= assignments.some((assignment) => within2(assignment, statement2.thenStatement) && /location|logged|auth|login|isAdmin|display|hidden/i.test(plainName(assignment.left)));
  }
  return opens;
}
function asks2(call) {
  const name3 = lastName(call.expression);
  const on = receiver(call.expression);
  if (ts.isAwaitExpression(call.parent) && !/^(?:push|navigate|nextTick|sleep|delay|replace|setItem)$/.test(name3)) return true;
  return fetching.test(name3) || on !== null && requesting.test(name3) && clients2.test(plainName(on));
}

// src/extract/typescript/page/trace.ts
var most4 = 6;
function source(origin, node, trace, field2 = "") {
  return { origin, text: shown2(node), field: field2, prose: isProse(field2), at: rangeOf(node, scriptOf(node, trace.page)) };
}
function renamed2(sources, node, field2, trace) {
  if (isFigure(field2)) return [];
  const at = rangeOf(node, scriptOf(node, trace.page));
  const gravest = sources.toSorted((one, other) => rank(one) - rank(other)).slice(0, 1);
  return gravest.map((one) => ({ ...one, text: shown2(node), field: field2, prose: isProse(field2), at }));
}
var ranks = ["response", "message", "address", "stored", "input", "props", "parameter"];
function rank({ origin, through, notice: notice2 }) {
  return ranks.indexOf(origin) + (through === void 0 ? 0 : 10) + (notice2 === true ? 5 : 0);
}
function shown2(node) {
  return node.getText().replaceAll(/\s+/g, " ").slice(0, 60);
}
function merge(parts) {
  const found2 = [];
  for (const part of parts) {
    for (const one of part) if (found2.length < most4 && !found2.some((other) => other.text === one.text && other.part === one.part)) found2.push(one);
  }
  return found2;
}
function all(nodes, trace) {
  return merge([...nodes].map((node) => trace.follow(node)));
}

// src/extract/typescript/page/calls.ts
function traceCall(call, trace) {
  const name3 = lastName(call.expression);
  const on = receiver(call.expression);
  if (/^(?:replace|replaceAll)$/.test(name3) && on !== null) return escapes(call) ? [] : all([on, ...replacements(call)], trace);
  if (mapping.has(name3) && on !== null) return ofCallback(call, on, trace);
  if (isMarkdown(call, name3, on, trace)) return ofMarkdown(call, trace);
  if (isSanitiser(name3)) return [];
  const local = functionsAt(call.expression, trace.page);
  if (local.some((made4) => returnsOf2(made4).some((value) => isCleaned(value, trace)))) return [];
  if (local.length > 0) return merge(local.slice(0, 3).map((made4) => all(returnsOf2(made4), trace)));
  if (name3 === "getItem" || name3 === "get" && on !== null && /cookie|storage/i.test(plainName(on))) return [source("stored", call, trace)];
  if (name3 === "val" && on !== null) return [source("input", call, trace, "val")];
  if (/^(?:useSearchParams|useParams|useRoute|useLocation|useRouter)$/.test(name3)) return name3 === "useSearchParams" ? [source("address", call, trace)] : [];
  if (/^(?:defineProps|withDefaults|useLoaderData|usePage)$/.test(name3)) return [source("props", call, trace)];
  if (isRequest2(call, name3, on)) return isStatic(call) ? [] : [source("response", call, trace)];
  if (passing.has(name3) && on !== null) return ofPassing(call, name3, on, trace);
  if (wrappers2.has(name3)) return ofWrapped(call, trace);
  if (isCleaner(name3) || isCleaner(on === null ? "" : lastName(on))) return [];
  return ofForeign(call, name3, on, trace);
}
function isCleaned(value, trace) {
  const inner = unwrap(value);
  if (ts.isIdentifier(inner)) {
    const declaration = declared3(inner, trace.page);
    return declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== void 0 && isCleaningCall(declaration.initializer);
  }
  return isCleaningCall(inner);
}
function isCleaningCall(value) {
  const inner = unwrap(value);
  if (!ts.isCallExpression(inner)) return false;
  const on = receiver(inner.expression);
  return isSanitiser(lastName(inner.expression)) || on !== null && isSanitiser(lastName(on));
}
function ofWrapped(call, trace) {
  return merge(call.arguments.map((argument) => {
    const made4 = functionsAt(argument, trace.page);
    return made4.length > 0 ? all(made4.flatMap(returnsOf2), trace) : trace.follow(argument);
  }));
}
function ofPassing(call, name3, on, trace) {
  const key = name3 === "get" ? stringOf(call.arguments[0]) : null;
  const found2 = all(name3 === "concat" ? [on, ...call.arguments] : [on], trace);
  return key === null ? found2 : renamed2(found2, call, key, trace);
}
function ofCallback(call, on, trace) {
  const callback = call.arguments[0];
  if (callback === void 0) return trace.follow(on);
  const made4 = functionsAt(callback, trace.page);
  if (made4.length === 0) return /^(?:String|JSON\.parse)$/.test(plainName(callback)) ? trace.follow(on) : [];
  return all(made4.flatMap(returnsOf2), trace);
}
function escapes(call) {
  const what = call.arguments[0]?.getText() ?? "";
  return /<|&lt;|\\W|\[\^|\^a-z|entit|html|tag|unsafe|[&"']\]/i.test(what) && !/^['"]<(?:br|p|a|b|i|span|div|em|mark|img)/i.test(what);
}
function replacements(call) {
  const by = call.arguments[1];
  return by === void 0 || ts.isFunctionLike(unwrap(by)) ? [] : [by];
}
function isRequest2(call, name3, on) {
  if (on !== null && /^window\.|electron|ipc|storage|cache|\bdb\b|store$/i.test(plainName(on))) return false;
  if (fetching.test(name3)) return true;
  if (on !== null && requesting.test(name3)) return clients2.test(plainName(on)) || /^(?:\$|jQuery)$/.test(on.getText());
  const awaited = ts.isAwaitExpression(call.parent) || ts.isPropertyAccessExpression(call.parent) && /^(?:then|subscribe)$/.test(call.parent.name.text);
  return awaited && (requesting.test(name3) || /api|request/i.test(name3)) && !isCleaner(name3);
}
function isStatic(call) {
  const address = call.arguments[0];
  const text2 = address === void 0 ? "" : stringOf(address) ?? address.getText();
  return /api\.github\.com\/repos\//.test(text2) || /\.(?:html?|svg|md|txt|xml|css|mdx|json)\b/i.test(text2) && !/\/api\//.test(text2);
}
function isMarkdown(call, name3, on, trace) {
  if (permissive.test(name3)) return name3 !== "parseInline" || on !== null;
  const library2 = on === null ? "" : lastName(on);
  if (name3 === "parse") return library2 === "marked" || made3(on, /^Marked$/, trace) !== null;
  if (name3 !== "render" || on === null) return false;
  const engine = made3(on, /^(?:MarkdownIt|markdownit|markdownIt|Remarkable|md)$/i, trace);
  const html = engine === null ? null : memberValue(memberOf(engine.arguments?.find(ts.isObjectLiteralExpression), "html"));
  return html !== null && html.kind === ts.SyntaxKind.TrueKeyword;
}
function made3(on, by, { page }) {
  if (on === null) return null;
  const declaration = ts.isIdentifier(on) ? declared3(on, page) : null;
  const maker2 = declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== void 0 ? unwrap(declaration.initializer) : on;
  if (!ts.isCallExpression(maker2) && !ts.isNewExpression(maker2)) return null;
  return by.test(lastName(maker2.expression)) ? maker2 : null;
}
function ofMarkdown(call, trace) {
  const first = call.arguments[0];
  if (first === void 0 || /\bsanitize(?:r)?\s?:\s?(?!false)|use\w{0,30}(?:sanitize|dompurify)|escapeHtml|\bhtml\s?[(:]/i.test(call.getSourceFile().text)) return [];
  return trace.follow(first).map((one) => ({ ...one, markdown: true }));
}
function ofForeign(call, name3, on, trace) {
  const through = on === null ? name3 : `${plainName(on) || "\u2026"}.${name3}`;
  return all(call.arguments.slice(0, 3), trace).map((one) => ({ ...one, through: through.slice(0, 60) }));
}

// src/extract/typescript/page/parameters.ts
function traceParameter(name3, parameter2, field2, trace) {
  const made4 = parameter2.parent;
  if (!isFunction(made4)) return [];
  const found2 = given2(made4, made4.parameters.indexOf(parameter2), parameter2, trace);
  const called3 = found2 ?? [source(isComponent(made4, parameter2) ? "props" : "parameter", name3, trace, name3.text)];
  return field2 === "" ? renamed2(called3, name3, called3[0]?.field === "" ? name3.text : called3[0]?.field ?? "", trace) : renamed2(called3, name3, field2, trace);
}
function given2(made4, index, parameter2, trace) {
  const holder = made4.parent;
  if (ts.isCallExpression(holder) && holder.arguments.includes(made4)) {
    const taken4 = asCallback(holder, made4, index, trace);
    if (taken4 !== void 0) return taken4;
  }
  const option3 = ts.isPropertyAssignment(holder) || ts.isMethodDeclaration(made4) ? nameOf3(made4) : "";
  if (/^(?:success|onSuccess|complete|done|onCompleted|onMessage|onmessage|onData|onUpdate|then)$/.test(option3) && index === 0 && isOption(made4)) return [source("response", parameter2, trace)];
  if (ts.isBinaryExpression(holder) && /\.onmessage$/.test(plainName(holder.left) || `.${lastName(holder.left)}`)) return [source("message", parameter2, trace)];
  const name3 = nameOf3(made4);
  return name3 === "" ? null : fromCallers(name3, made4, index, trace);
}
function isOption(made4) {
  let up = made4.parent;
  for (let depth = 0; depth < 3; depth++) {
    if (ts.isCallExpression(up)) return fetching.test(lastName(up.expression)) || requesting.test(lastName(up.expression)) || /^(?:ajax|request|Swal|fetchEventSource)$/.test(lastName(up.expression));
    up = up.parent;
  }
  return false;
}
function asCallback(call, callback, index, trace) {
  const name3 = lastName(call.expression);
  const on = receiver(call.expression);
  const first = call.arguments[0];
  if (name3 === "catch" || name3 === "addEventListener" || name3 === "on") return ofEvent(name3, first, on, index, callback, trace);
  if ((name3 === "each" || name3 === "map") && on !== null && ts.isIdentifier(on) && /^(?:\$|jQuery|_|d3)$/.test(on.text) && first !== void 0 && first !== callback) return trace.follow(first);
  if (name3 === "reduce" && on !== null) return index === 1 ? trace.follow(on) : [];
  if (handing.has(name3) && on !== null) return index === 0 || name3 === "sort" && index === 1 || name3 === "each" && index === 1 ? trace.follow(on) : [];
  if (fetching.test(name3) || requesting.test(name3) && on !== null && (clients2.test(plainName(on)) || /^(?:\$|jQuery)$/.test(on.getText()))) return index === 0 ? [source("response", callback, trace)] : [];
  return void 0;
}
function ofEvent(name3, first, on, index, callback, trace) {
  const event = first !== void 0 && ts.isStringLiteralLike(first) ? first.text : "";
  const channel = on === null ? "" : plainName(on);
  const isMessage = name3 === "addEventListener" ? event === "message" : name3 === "on" && /socket|\bio\b|\bws\b|channel|connection|hub|stream/i.test(channel);
  return isMessage && index === 0 ? [source("message", callback, trace)] : [];
}
function fromCallers(name3, made4, index, trace) {
  const calls = (trace.page.calls.get(name3) ?? []).filter((call) => call.pos < made4.pos || call.end > made4.end || call.getSourceFile() !== made4.getSourceFile());
  const handed3 = (trace.page.handed.get(name3) ?? []).filter(({ parent }) => ts.isCallExpression(parent) && handing.has(lastName(parent.expression)));
  if (calls.length + handed3.length === 0) return null;
  const asArguments = calls.slice(0, 10).map((call) => {
    const argument = call.arguments[index];
    return argument === void 0 ? [] : trace.follow(argument);
  });
  const asCallbacks = index > 0 ? [] : handed3.slice(0, 4).map(({ parent }) => {
    const on = receiver(parent.expression);
    return on === null ? [] : trace.follow(unwrap(on));
  });
  return merge([...asArguments, ...asCallbacks]);
}
function isComponent(made4, parameter2) {
  return /^[A-Z]/.test(nameOf3(made4)) && made4.parameters[0] === parameter2;
}

// src/extract/typescript/page/origins.ts
var { SyntaxKind: SyntaxKind7 } = ts;
function sourcesOf(node, page) {
  const trace = { page, open: /* @__PURE__ */ new Set(), left: { steps: 600 }, fields: [], follow: (inner) => step(inner, trace) };
  return trace.follow(node);
}
function step(node, trace) {
  const inner = unwrap(node);
  if (trace.left.steps-- <= 0 || trace.open.has(inner) || trace.open.size > 60) return [];
  trace.open.add(inner);
  const found2 = byKind(inner, trace);
  trace.open.delete(inner);
  return found2;
}
function byKind(node, trace) {
  switch (node.kind) {
    case SyntaxKind7.Identifier:
      return ofName(node, trace);
    case SyntaxKind7.PropertyAccessExpression:
    case SyntaxKind7.ElementAccessExpression:
      return ofMember(node, trace);
    case SyntaxKind7.CallExpression:
      return traceCall(node, trace);
    case SyntaxKind7.NewExpression:
      return /^(?:URLSearchParams|URL|Promise|Set|Map|Proxy)$/.test(lastName(node.expression)) ? all(node.arguments ?? [], trace) : [];
    case SyntaxKind7.BinaryExpression:
      return ofBinary(node, trace);
    case SyntaxKind7.ConditionalExpression:
      return all([node.whenTrue, node.whenFalse], trace);
    case SyntaxKind7.TemplateExpression:
      return ofTemplate(node, trace);
    case SyntaxKind7.ArrayLiteralExpression:
      return all(node.elements.slice(0, 40), trace);
    case SyntaxKind7.SpreadElement:
      return trace.follow(node.expression);
    case SyntaxKind7.ObjectLiteralExpression:
      return ofObject(node, trace);
    default:
      return [];
  }
}
function ofTemplate({ head, templateSpans }, trace) {
  let before = head.text;
  return merge(templateSpans.map(({ expression, literal: literal2 }) => {
    const found2 = placed(trace.follow(expression), before);
    before += literal2.text;
    return found2;
  }));
}
function placed(found2, before) {
  const isInTag = before.lastIndexOf("<") > before.lastIndexOf(">");
  return found2.map((one) => one.part === void 0 || isInTag ? { ...one, part: isInTag ? "attribute" : "text" } : one);
}
function trailing(node) {
  const inner = unwrap(node);
  if (ts.isStringLiteralLike(inner)) return inner.text;
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.at(-1)?.literal.text ?? "";
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === SyntaxKind7.PlusToken ? trailing(inner.right) : "";
}
function ofObject({ properties }, trace) {
  const field2 = trace.fields.pop();
  const named5 = field2 === void 0 ? [] : properties.filter((property) => keyOf(property.name) === field2);
  const spread = properties.filter(ts.isSpreadAssignment);
  const asked3 = field2 === void 0 ? properties.slice(0, 40) : named5.length > 0 ? named5 : spread;
  const found2 = merge(asked3.map((property) => ofProperty(property, trace)));
  if (field2 !== void 0) trace.fields.push(field2);
  return found2;
}
function ofProperty(property, trace) {
  if (ts.isPropertyAssignment(property)) return trace.follow(property.initializer);
  if (ts.isShorthandPropertyAssignment(property)) return trace.follow(property.name);
  return ts.isSpreadAssignment(property) ? trace.follow(property.expression) : [];
}
function ofBinary({ operatorToken, left, right }, trace) {
  switch (operatorToken.kind) {
    case SyntaxKind7.PlusToken:
      return merge([trace.follow(left), placed(trace.follow(right), trailing(left))].map((found2) => placed(found2, "")));
    case SyntaxKind7.BarBarToken:
    case SyntaxKind7.QuestionQuestionToken:
      return all([left, right], trace);
    case SyntaxKind7.AmpersandAmpersandToken:
    case SyntaxKind7.EqualsToken:
      return trace.follow(right);
    default:
      return [];
  }
}
function ofName(name3, trace) {
  if (isFigure(name3.text)) return [];
  const declaration = declared3(name3, trace.page);
  if (declaration === null || cleanedBefore(name3, declaration, trace.page)) return [];
  if (ts.isVariableDeclaration(declaration)) return ofVariable(name3, declaration, trace);
  if (ts.isBindingElement(declaration)) return ofBinding(name3, declaration, trace);
  return ts.isParameter(declaration) ? traceParameter(name3, declaration, "", trace) : [];
}
function cleanedBefore(name3, declaration, page) {
  const holder = enclosingFunction(name3);
  return assignmentsTo(name3, declaration, page).some((assignment) => {
    const value = unwrap(assignment.right);
    if (assignment.end > name3.pos || enclosingFunction(assignment) !== holder || !ts.isCallExpression(value)) return false;
    const on = receiver(value.expression);
    return isCleaner(lastName(value.expression)) || on !== null && isCleaner(lastName(on));
  });
}
function ofVariable(name3, declaration, trace) {
  const { parent } = declaration;
  const loop = parent.parent;
  if (ts.isForOfStatement(loop)) return trace.follow(loop.expression);
  const given5 = declaration.initializer === void 0 ? [] : [declaration.initializer];
  const held2 = (trace.page.assigned.get(`${name3.text}.value`) ?? []).slice(0, 10).map(({ right }) => right);
  return all([...given5, ...held2, ...assignedTo(name3, declaration, trace.page), ...pushedTo(name3, declaration, trace.page)], trace);
}
function assignmentsTo(name3, declaration, page) {
  return (page.assigned.get(name3.text) ?? []).filter(({ left }) => ts.isIdentifier(left) && declared3(left, page) === declaration).slice(0, 30);
}
function assignedTo(name3, declaration, page) {
  return assignmentsTo(name3, declaration, page).map(({ right }) => right);
}
function pushedTo(name3, declaration, page) {
  const pushes = [...page.calls.get("push") ?? [], ...page.calls.get("unshift") ?? []].filter(({ expression }) => {
    const list = receiver(expression);
    if (list === null) return false;
    const root = ts.isPropertyAccessExpression(list) && list.name.text === "value" ? unwrap(list.expression) : list;
    return ts.isIdentifier(root) && root.text === name3.text && declared3(root, page) === declaration;
  });
  return pushes.slice(0, 10).flatMap((call) => [...call.arguments]);
}
function ofBinding(name3, element2, trace) {
  const field2 = keyOf(element2.propertyName) ?? name3.text;
  let root = element2;
  for (let depth = 0; depth < 10 && !ts.isVariableDeclaration(root) && !ts.isParameter(root); depth++) root = root.parent;
  if (ts.isParameter(root)) return traceParameter(name3, root, field2, trace);
  if (!ts.isVariableDeclaration(root)) return [];
  const loop = root.parent.parent;
  const held2 = ts.isForOfStatement(loop) ? loop.expression : root.initializer;
  if (held2 === void 0) return [];
  if (ts.isArrayBindingPattern(element2.parent)) {
    const setter = element2.parent.elements[1];
    const set = setter !== void 0 && ts.isBindingElement(setter) && ts.isIdentifier(setter.name) && /^set/.test(setter.name.text) ? given3(setter.name.text, trace) : [];
    const first = unwrap(held2);
    const state = ts.isCallExpression(first) && /^(?:use\w*State|createSignal)$/.test(lastName(first.expression)) ? [...first.arguments] : [held2];
    return merge([renamed2(all([...state, ...set], trace), name3, name3.text, trace)]);
  }
  const origins = merge([trace.follow(held2), all(assignedTo(name3, element2, trace.page), trace)]);
  return renamed2(origins, name3, field2, trace);
}
function given3(setter, { page }) {
  return (page.calls.get(setter) ?? []).slice(0, 12).flatMap((call) => call.arguments.slice(0, 1).flatMap((argument) => {
    const made4 = functionsAt(argument, page);
    return made4.length > 0 ? made4.flatMap(returnsOf2) : [argument];
  }));
}
var own2 = /^(?:window\.|document\.|self\.|top\.|parent\.)?location(?:\.(?:search|hash|href))?$|^document\.(?:URL|documentURI|referrer|baseURI)$|(?:^|\.)\$?route\.(?:query|params|fullPath|hash)$/;
var quiet = /^(?:innerHTML|outerHTML|textContent|innerText|dataset|pathname|host|hostname|origin|protocol|env|style|classList|childNodes|children|tagName|message_id)$/;
function ofMember(node, trace) {
  const dotted = plainName(node);
  if (own2.test(dottedName(node))) return [source("address", node, trace, lastName(node))];
  const field2 = lastName(node);
  if (quiet.test(field2) || isFigure(field2)) return [];
  if (isTold2(node)) return [];
  if (/^response(?:Text|XML)?$/.test(field2) && /xhr|req|http/i.test(dotted)) return [source("response", node, trace, field2)];
  const held2 = unwrap(node.expression);
  if (ts.isElementAccessExpression(node) && (field2 === "" || /^\d+$/.test(field2))) return renamed2(trace.follow(held2), node, lastName(held2), trace);
  const pushed = dotted === "" ? [] : (trace.page.calls.get("push") ?? []).filter(({ expression }) => plainName(receiver(expression) ?? expression) === dotted).slice(0, 8).flatMap((call) => [...call.arguments]);
  const assigned3 = dotted === "" ? [] : (trace.page.assigned.get(dotted) ?? []).slice(0, 20).map(({ right }) => right);
  const isRef = field2 === "value" || field2 === "current";
  if (isRef && /(?:^|\.)(?:target|currentTarget)$|input|textarea|querySelector|getElementById/i.test(plainName(held2) || held2.getText().slice(0, 80))) return [source("input", node, trace, field2)];
  const property = propertyOf(held2, field2, trace.page);
  const parts = property === null ? [within(held2, isRef ? "" : field2, trace)] : property === void 0 ? [] : [trace.follow(property)];
  const found2 = merge([...parts, all([...assigned3, ...pushed], trace), ...ofThis(node, dotted, trace)]);
  const isNotice = notice.test(dotted);
  return renamed2(found2, node, isRef ? lastName(held2) || field2 : field2, trace).map((one) => isNotice ? { ...one, notice: true } : one);
}
function isTold2(node) {
  const key = ts.isElementAccessExpression(node) ? unwrap(node.argumentExpression) : node;
  return key !== node && ts.isPropertyAccessExpression(key) && /^(?:status|code|state|type|kind|level|lang|locale)$/.test(key.name.text);
}
var notice = /(?:^|\.)(?:data|res|resp|response|result|json|body|r|d|err|error|e|x|j|ret)\.(?:data\.)?(?:message|msg|error|err|detail|reason|errorMessage)$/;
function within(held2, field2, trace) {
  if (field2 === "") return trace.follow(held2);
  trace.fields.push(field2);
  const found2 = trace.follow(held2);
  trace.fields.pop();
  return found2;
}
function ofThis(node, dotted, trace) {
  const [, name3] = /^this\.(\w+)$/.exec(dotted) ?? [];
  if (name3 === void 0) return [];
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.expression === node) return [];
  return (trace.page.functions.get(name3) ?? []).map((one) => all(returnsOf2(one), trace));
}
function propertyOf(held2, field2, page) {
  const declaration = ts.isIdentifier(held2) ? declared3(held2, page) : null;
  const literal2 = declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== void 0 ? unwrap(declaration.initializer) : held2;
  if (!ts.isObjectLiteralExpression(literal2) || literal2.properties.some(ts.isSpreadAssignment)) return null;
  for (const property of literal2.properties) {
    if (keyOf(property.name) !== field2) continue;
    return ts.isPropertyAssignment(property) ? property.initializer : ts.isShorthandPropertyAssignment(property) ? property.name : void 0;
  }
  return void 0;
}

// src/extract/typescript/page/sinks.ts
function* markupOf(page) {
  for (const { assignments, calls, objects } of page.surveys) {
    for (const assignment of assignments) yield* fromAssignment(assignment, page);
    for (const call of calls) yield* fromCall(call, page);
    for (const object of objects) yield* fromObject2(object, page);
  }
}
function* markup(sink, place2, sources, page, discarded = false) {
  if (sources.length === 0) return;
  const told5 = sources.some(({ field: field2 }) => words2.test(field2)) && box.test(place2.getText().slice(0, 4e3)) ? sources.map((one) => words2.test(one.field) ? { ...one, notice: true } : one) : sources;
  yield { kind: "markup", sink, sources: told5, at: headOf(place2, page), symbol: symbolOf(place2), ...discarded && { discarded } };
}
var words2 = /^(?:message|msg|text|error|err|detail|reason|error_?message)$/i;
var box = /(?:class|id)\s?=\s?\\?["'][^"'>]{0,80}(?:\balert|flash|toast|snackbar|notif|danger\b|warning\b)/i;
function headOf(place2, page) {
  const head = ts.isBinaryExpression(place2) ? place2.left : ts.isPropertyAssignment(place2) ? place2.name : ts.isCallExpression(place2) ? place2.expression : place2;
  const at = rangeOf(head, scriptOf(place2, page));
  const own6 = ts.isCallExpression(place2) && ts.isPropertyAccessExpression(place2.expression) ? rangeOf(place2.expression.name, scriptOf(place2, page)) : at;
  return { start: own6.start, end: at.end };
}
function* fromAssignment(assignment, page) {
  const sink = accessedKey(assignment.left);
  if (sink !== "innerHTML" && sink !== "outerHTML") return;
  const element2 = receiver(assignment.left);
  if (element2 === null || isInert(element2, page)) return;
  yield* markup(sink, assignment, sourcesOf(assignment.right, page), page, isRead(element2, page));
}
var inert = /^(?:style|script|textarea|template|title|option|code)$/i;
function isInert(element2, page) {
  if (/style(?:El|Tag|Sheet|Element)?$|textarea|\btemplate$|script(?:El|Tag)?$/i.test(plainName(element2))) return true;
  const declaration = ts.isIdentifier(element2) ? declared3(element2, page) : null;
  if (declaration === null || !ts.isVariableDeclaration(declaration) || declaration.initializer === void 0) return false;
  const maker2 = unwrap(declaration.initializer);
  return ts.isCallExpression(maker2) && lastName(maker2.expression) === "createElement" && inert.test(stringOf(maker2.arguments[0]) ?? "");
}
function isRead(element2, page) {
  if (!ts.isIdentifier(element2)) return false;
  const declaration = declared3(element2, page);
  if (declaration === null || !ts.isVariableDeclaration(declaration)) return false;
  const made4 = declaration.initializer?.getText() ?? "";
  if (!/createElement|implementation|DOMParser/.test(made4)) return false;
  return page.surveys.some(({ accesses: accesses2 }) => accesses2.some((access) => /^(?:textContent|innerText|childNodes)$/.test(accessedKey(access) ?? "") && ts.isIdentifier(access.expression) && access.expression.text === element2.text && !isTarget2(access)));
}
function isTarget2(node) {
  return ts.isBinaryExpression(node.parent) && node.parent.left === node;
}
var jquery = /^(?:html|append|prepend|after|before|replaceWith|wrap|appendTo|prependTo)$/;
function* fromCall(call, page) {
  const name3 = lastName(call.expression);
  const on = receiver(call.expression);
  const [first, second] = call.arguments;
  if (first === void 0) return;
  if (name3 === "insertAdjacentHTML" && second !== void 0) yield* markup(name3, call, sourcesOf(second, page), page);
  else if ((name3 === "write" || name3 === "writeln") && on !== null && /(?:^|\.)document$/.test(plainName(on))) yield* ofWriting(call, on, page);
  else if (name3 === "createContextualFragment" || name3 === "bypassSecurityTrustHtml" || name3 === "unsafeHTML" && on === null) yield* markup(name3, call, sourcesOf(first, page), page);
  else if (on !== null && jquery.test(name3) && isJquery(on, page, 0) && (name3 === "html" || hasMarkup(first, page, 0))) yield* markup(`.${name3}()`, call, sourcesOf(first, page), page);
}
function* ofWriting(call, on, page) {
  yield* markup(`${lastName(on)}.write`, call, [...call.arguments].flatMap((argument) => [...sourcesOf(argument, page)]), page);
}
function isJquery(on, page, depth) {
  const inner = unwrap(on);
  if (depth > 6) return false;
  if (ts.isIdentifier(inner)) {
    if (/^\$|^jQuery$/.test(inner.text)) return true;
    const declaration = declared3(inner, page);
    return declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== void 0 && isJquery(declaration.initializer, page, depth + 1);
  }
  if (ts.isCallExpression(inner)) return ts.isIdentifier(inner.expression) ? /^(?:\$|jQuery)$/.test(inner.expression.text) : ts.isPropertyAccessExpression(inner.expression) && isJquery(inner.expression.expression, page, depth + 1);
  return ts.isPropertyAccessExpression(inner) && /^\$/.test(inner.name.text);
}
function hasMarkup(node, page, depth) {
  const inner = unwrap(node);
  if (depth > 6) return false;
  if (ts.isStringLiteralLike(inner)) return inner.text.includes("<");
  if (ts.isTemplateExpression(inner)) return inner.head.text.includes("<") || inner.templateSpans.some(({ literal: literal2 }) => literal2.text.includes("<"));
  if (ts.isBinaryExpression(inner)) return hasMarkup(inner.left, page, depth + 1) || hasMarkup(inner.right, page, depth + 1);
  if (!ts.isIdentifier(inner)) return false;
  const declaration = declared3(inner, page);
  return declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== void 0 && hasMarkup(declaration.initializer, page, depth + 1);
}
function* fromObject2(object, page) {
  for (const property of object.properties) {
    if (keyOf(property.name) !== "__html") continue;
    const held2 = ts.isPropertyAssignment(property) ? property.initializer : ts.isShorthandPropertyAssignment(property) ? property.name : null;
    if (held2 !== null && !isData(object)) yield* markup("dangerouslySetInnerHTML", property, sourcesOf(held2, page), page);
  }
}
function isData(object) {
  let up = object.parent;
  for (let depth = 0; depth < 6; depth++) {
    if (ts.isJsxSelfClosingElement(up) || ts.isJsxOpeningElement(up)) return /^(?:script|style|Script|Style)$/.test(up.tagName.getText());
    up = up.parent;
    if (up === void 0) break;
  }
  return false;
}

// src/extract/typescript/page/persisted.ts
var mostFields2 = 60;
function* persistedSecretsOf(page, kindOf3) {
  for (const call of page.calls.get("persist") ?? []) {
    const script = scriptOf(call, page);
    const [made4, given5] = call.arguments;
    const options3 = given5 === void 0 ? void 0 : unwrap(given5);
    if (made4 === void 0 || options3 === void 0 || !ts.isObjectLiteralExpression(options3) || !persistLibrary.test(script.source.text)) continue;
    const store = storeOf(options3);
    const fields2 = store === null ? [] : chosenFields(options3) ?? namesIn2(unwrap(made4));
    const held2 = heldSecrets(unwrap(made4), page, kindOf3);
    for (const name3 of fields2) {
      const what = kindOf3(name3) ?? held2.get(name3) ?? null;
      if (store !== null && what !== null) yield { kind: "browser-secret", store, name: name3, what, at: rangeOf(memberOf(options3, "partialize") ?? options3, script), symbol: symbolOf(call) };
    }
  }
}
function* storedValuesOf(page, kindOf3) {
  for (const [callee, calls] of page.calls) {
    for (const call of storedValue.test(callee) ? calls : []) {
      const [key, first] = call.arguments;
      const name3 = stringOf(key);
      const started = first === void 0 ? null : unwrap(first);
      if (name3 === null || /crypt|secure/i.test(call.getText().slice(0, 400))) continue;
      const store = /[sS]ession/.test(callee) || call.arguments[2]?.getText() === "sessionStorage" ? "sessionStorage" : "localStorage";
      const names2 = started !== null && ts.isObjectLiteralExpression(started) ? [name3, ...valuesOf(started)] : isTruth(started) ? [] : [name3];
      yield* told3(call, names2, store, page, kindOf3);
    }
  }
}
function* persistedStoresOf(page, kindOf3) {
  for (const call of page.calls.get("defineStore") ?? []) {
    const options3 = objectOf2(call.arguments.at(-1));
    const persist = options3 === null ? null : memberOf(options3, "persist");
    if (options3 === null || persist === null || ts.isMethodDeclaration(persist)) continue;
    const said = objectOf2(memberValue(persist));
    const store = said === null ? /^true\b/.test(memberValue(persist)?.getText() ?? "") ? "localStorage" : null : storeOf(said);
    const picked2 = said === null ? null : memberOf(said, "pick") ?? memberOf(said, "paths");
    const state = memberOf(options3, "state");
    const made4 = state !== null ? memberValue(state) : call.arguments.at(-2) ?? null;
    const all2 = made4 === null ? [] : namesIn2(ts.isMethodDeclaration(made4) ? made4 : unwrap(made4));
    const names2 = picked2 === null ? all2 : all2.filter((name3) => new RegExp(`['"\`]${name3}['"\`]`).test(picked2.getText()));
    if (store !== null) yield* told3(call, names2, store, page, kindOf3);
  }
}
function* told3(call, names2, store, page, kindOf3) {
  for (const name3 of names2) {
    const what = kindOf3(name3);
    if (what !== null) yield { kind: "browser-secret", store, name: name3, what, at: rangeOf(call.expression, scriptOf(call, page)), symbol: symbolOf(call) };
  }
}
function objectOf2(node) {
  const inner = node === void 0 || node === null || ts.isMethodDeclaration(node) ? null : unwrap(node);
  return inner !== null && ts.isObjectLiteralExpression(inner) ? inner : null;
}
function isTruth(node) {
  return node !== null && (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword || ts.isNumericLiteral(node));
}
function storeOf(options3) {
  const said = (memberOf(options3, "storage") ?? memberOf(options3, "getStorage"))?.getText();
  if (said === void 0) return "localStorage";
  return /\bsessionStorage\b/.test(said) ? "sessionStorage" : /\blocalStorage\b/.test(said) && !/crypt/i.test(said) ? "localStorage" : null;
}
function chosenFields(options3) {
  const member2 = memberOf(options3, "partialize");
  if (member2 === null) return null;
  const value = memberValue(member2);
  return value === null ? [] : namesIn2(value);
}
function namesIn2(node) {
  const object = objectGiven(node);
  return object === null ? [] : valuesOf(object);
}
function valuesOf(object) {
  return object.properties.slice(0, mostFields2).flatMap((property) => {
    const isValue4 = ts.isShorthandPropertyAssignment(property) || ts.isPropertyAssignment(property) && !isFunction(unwrap(property.initializer));
    return isValue4 ? keyOf(property.name) ?? [] : [];
  });
}
function objectGiven(node) {
  if (!isFunction(node)) return null;
  const body = bodyOf(node);
  if (body === void 0) return null;
  const given5 = ts.isBlock(body) ? body.statements.find(ts.isReturnStatement)?.expression : body;
  const value = given5 === void 0 ? null : unwrap(given5);
  return value !== null && ts.isObjectLiteralExpression(value) ? value : null;
}
function heldSecrets(made4, page, kindOf3) {
  const found2 = /* @__PURE__ */ new Map();
  const setter = isFunction(made4) ? made4.parameters[0]?.name.getText() : void 0;
  for (const call of setter === void 0 ? [] : page.calls.get(setter) ?? []) {
    if (call.getSourceFile() !== made4.getSourceFile() || call.pos < made4.pos || call.end > made4.end || call.arguments[0] === void 0) continue;
    const given5 = unwrap(call.arguments[0]);
    const object = ts.isObjectLiteralExpression(given5) ? given5 : objectGiven(given5);
    for (const property of object?.properties ?? []) {
      const value = ts.isPropertyAssignment(property) ? unwrap(property.initializer) : null;
      const what = value !== null && (ts.isIdentifier(value) || ts.isPropertyAccessExpression(value)) ? kindOf3(lastName(value)) : null;
      const name3 = keyOf(property.name);
      if (what !== null && name3 !== null) found2.set(name3, what);
    }
  }
  return found2;
}

// src/extract/typescript/page/storage.ts
function* storedSecretsOf(page) {
  for (const { assignments, calls } of page.surveys) {
    for (const call of calls) yield* fromCall2(call, page);
    for (const assignment of assignments) yield* fromAssignment2(assignment, page);
  }
}
var writing = /^(?:setItem|set|setStorageSync|setCookie|setCache|save|put|setLocal|setSession)$/;
function* fromCall2(call, page) {
  const name3 = lastName(call.expression);
  const [key, value] = call.arguments;
  if (key === void 0 || value === void 0) return;
  const on = receiver(call.expression);
  const store = on === null ? storeOfHelper(call.expression, page) : writing.test(name3) ? storeOf2(plainName(on) || on.getText().slice(0, 60), name3) : null;
  if (store !== null) yield* kept2(call, store, key, value, page);
}
function storeOfHelper(callee, page) {
  const inner = unwrap(callee);
  const helper = ts.isIdentifier(inner) && page.calls.has("setItem") ? declared3(inner, page) : null;
  const made4 = helper !== null && ts.isVariableDeclaration(helper) && helper.initializer !== void 0 ? unwrap(helper.initializer) : helper;
  if (made4 === null || !isFunction(made4)) return null;
  const [first] = made4.parameters;
  for (const call of page.calls.get("setItem") ?? []) {
    const on = receiver(call.expression);
    const key = call.arguments[0];
    if (on !== null && key !== void 0 && first !== void 0 && enclosingFunction(call) === made4 && unwrap(key).getText() === first.name.getText()) return storeOf2(plainName(on), "setItem");
  }
  return null;
}
function storeOf2(on, method2) {
  if (/(?:^|\.)localStorage$/.test(on)) return "localStorage";
  if (/(?:^|\.)sessionStorage$/.test(on)) return "sessionStorage";
  if (method2 === "setStorageSync") return /^(?:uni|wx|my|Taro|tt|swan)$/.test(on) ? "localStorage" : null;
  if (/^(?:Cookies?|cookies?|VueCookies?|jsCookie|JsCookie|this\.\$cookies?)$/.test(on) && method2 === "set") return "cookie";
  if (/(?:^|\.)\$?(?:local|ls|localCache|LocalStorage|local_?storage|localStore|LStorage|Local)$/.test(on)) return "localStorage";
  return /(?:^|\.)\$?(?:sessionCache|SessionStorage|session_?storage)$/.test(on) ? "sessionStorage" : null;
}
function* fromAssignment2(assignment, page) {
  const { left, right } = assignment;
  const on = receiver(left);
  const target = on === null ? "" : plainName(on);
  const key = accessedKey(left);
  if (key === "cookie" && /(?:^|\.)document$/.test(target)) {
    const name3 = cookieName(right);
    if (name3 !== null && !isFixed(right)) yield* told4(assignment, "cookie", kindOf(name3) ?? tokenOf(name3, "cookie"), name3, encrypts(right), page);
  } else if (key !== null && /(?:^|\.)(?:local|session)Storage$/.test(target)) {
    yield* named2(assignment, target.endsWith("localStorage") ? "localStorage" : "sessionStorage", key, right, page);
  }
}
function cookieName(value) {
  const inner = unwrap(value);
  const head = ts.isTemplateExpression(inner) ? inner.head.text : ts.isBinaryExpression(inner) ? firstText(inner, 0) : "";
  return /^\s*([\w.-]{1,60})=/.exec(head)?.[1] ?? null;
}
function firstText(node, depth) {
  const inner = unwrap(node);
  if (ts.isBinaryExpression(inner) && depth < 20) return firstText(inner.left, depth + 1);
  return stringOf(inner) ?? "";
}
function* kept2(call, store, key, value, page) {
  const name3 = stringOf(key) ?? constantText2(key, page) ?? lastName(key);
  yield* named2(call, store, name3, value, page);
}
function constantText2(node, page) {
  const inner = unwrap(node);
  const declaration = ts.isIdentifier(inner) ? declared3(inner, page) : null;
  return declaration !== null && ts.isVariableDeclaration(declaration) ? stringOf(declaration.initializer) : null;
}
function* named2(place2, store, key, value, page) {
  const held2 = plain3(value);
  if (isFixed(held2)) return;
  const byKey = kindOf(key) ?? (store === "cookie" && !cookieLibrary.test(scriptOf(place2, page).source.text) ? null : tokenOf(key, store));
  if (byKey !== null) yield* told4(place2, store, byKey, key, encrypts(value), page);
  else {
    const within2 = secretWithin(held2, page, 0);
    if (within2 !== null) yield* told4(place2, store, within2.what, within2.name, within2.encrypted, page);
  }
}
function* told4(place2, store, what, name3, encrypted2, page) {
  const passing3 = store === "sessionStorage" && isTakenOut(name3, scriptOf(place2, page).source.text);
  if (what !== null) yield { kind: "browser-secret", store, name: name3, what, ...encrypted2 && { encrypted: encrypted2 }, ...passing3 && { passing: passing3 }, at: rangeOf(place2, scriptOf(place2, page)), symbol: symbolOf(place2) };
}
function isTakenOut(name3, text2) {
  const asked3 = [`'${name3}'`, `"${name3}"`];
  return asked3.some((key) => text2.includes(`sessionStorage.getItem(${key})`) && (text2.includes("sessionStorage.clear()") || text2.includes(`sessionStorage.removeItem(${key})`)));
}
function plain3(value) {
  const inner = unwrap(value);
  if (ts.isBinaryExpression(inner) && /^(?:\|\||\?\?)$/.test(inner.operatorToken.getText())) return plain3(inner.left);
  if (!ts.isCallExpression(inner)) return inner;
  const first = inner.arguments[0];
  if (first !== void 0 && /^(?:stringify|String|btoa|encodeURIComponent|escape|toRaw|unref)$/.test(lastName(inner.expression))) return plain3(first);
  return inner;
}
function isFixed(value) {
  const inner = unwrap(value);
  if (stringOf(inner) !== null || ts.isNumericLiteral(inner) || ts.isPrefixUnaryExpression(inner)) return true;
  if (inner.kind === ts.SyntaxKind.TrueKeyword || inner.kind === ts.SyntaxKind.FalseKeyword || inner.kind === ts.SyntaxKind.NullKeyword) return true;
  if (ts.isConditionalExpression(inner)) return isFixed(inner.whenTrue) && isFixed(inner.whenFalse);
  if (ts.isBinaryExpression(inner)) return /^[=!]==?$|^[<>]=?$/.test(inner.operatorToken.getText()) || isFixed(inner.left) && isFixed(inner.right);
  return ts.isIdentifier(inner) && inner.text === "undefined" || ts.isCallExpression(inner) && /^(?:Boolean|now|toISOString|getTime)$/.test(lastName(inner.expression));
}
var password4 = /(?:^|_)(?:pass_?word|passwd|passphrase|pass_?phrase|passcode|pwd|userpwd|psw)s?$/;
var lasting = /(?:^|_)(?:private_?key|secret_?key|client_?secret|app_?secret|api_?secret|mnemonic|seed_?phrase|api_?key|access_?key_?secret|master_?key|totp_?secret|(?:openai|anthropic)_?key)s?$/;
var about2 = /(?:^|_)(?:show|hide|visible|visibility|is|has|had|need|needs|require|required|reset|forgot|forget|change|changed|update|updated|hint|strength|policy|expired?|min|max|step|mode|type|enabled?|disable|disabled|without|no|encrypted|hashed|hash|temp|temporary|one_time|public|skip|set|store|save|remember|use|toggle|last|prompt|confirm_?dialog|field|label|placeholder|column)_/;
function flat2(name3) {
  return name3.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").replaceAll(/[^A-Za-z\d]+/g, "_").toLowerCase().replace(/^_+|_+$/g, "");
}
function kindOf(name3) {
  const lower = flat2(name3);
  if (about2.test(lower)) return null;
  if (password4.test(lower)) return "password";
  if (/(?:^|_)(?:auth|access)_code$/.test(lower)) return "code";
  return lasting.test(lower) ? "key" : null;
}
function tokenOf(name3, store) {
  const lower = flat2(name3);
  if (/csrf|xsrf|push|fcm|device/.test(lower)) return null;
  if (/(?:^|_)admin_(?:auth_|access_)?(?:token|jwt|session)$/.test(lower)) return "token";
  if (store === "localStorage" && /(?:^|_)refresh_?(?:token|jwt)$/.test(lower)) return "token";
  return store === "cookie" && /(?:^|_)(?:token|jwt|session_?id)$/.test(lower) ? "token" : null;
}
function encrypts(value) {
  return /encrypt|cipher|crypt|\bAES\b|\bmd5\b|sha\d|hash|\bseal/i.test(value.getText().slice(0, 300));
}
function secretWithin(value, page, depth) {
  if (depth > 4) return null;
  if (ts.isObjectLiteralExpression(value)) return fieldOf(value, page, depth);
  const name3 = ts.isIdentifier(value) || ts.isPropertyAccessExpression(value) ? lastName(value) : ts.isCallExpression(value) && lastName(value.expression) === "get" ? stringOf(value.arguments[0]) ?? "" : "";
  const what = name3 === "" ? null : kindOf(name3 === "value" && ts.isPropertyAccessExpression(value) ? lastName(value.expression) : name3);
  if (what !== null) return { what, name: name3, encrypted: false };
  const literal2 = objectOf3(value, page) ?? addedTo(value, page);
  return literal2 === null ? null : fieldOf(literal2, page, depth + 1);
}
function fieldOf(object, page, depth) {
  for (const property of object.properties) {
    if (ts.isSpreadAssignment(property)) continue;
    const name3 = keyOf(property.name) ?? "";
    const what = kindOf(name3);
    const held2 = ts.isPropertyAssignment(property) ? property.initializer : null;
    const isBlank = held2 !== null && isFixed(held2) && (depth === 0 || stringOf(held2) !== "");
    if (what !== null && !isBlank) return { what, name: name3, encrypted: held2 !== null && encrypts(held2) };
    if (held2 !== null && ts.isObjectLiteralExpression(unwrap(held2)) && depth < 3) {
      const inner = fieldOf(unwrap(held2), page, depth + 1);
      if (inner !== null) return inner;
    }
  }
  return null;
}
function addedTo(list, page) {
  if (!ts.isIdentifier(list)) return null;
  const call = page.calls.get("push")?.find((one) => receiver(one.expression)?.getText() === list.text && one.getSourceFile() === list.getSourceFile());
  const added = call?.arguments[0] === void 0 ? null : unwrap(call.arguments[0]);
  return added !== null && ts.isObjectLiteralExpression(added) ? added : added === null ? null : objectOf3(added, page);
}
function objectOf3(value, page) {
  const inner = ts.isPropertyAccessExpression(value) && value.name.text === "value" ? unwrap(value.expression) : value;
  const declaration = ts.isIdentifier(inner) ? declared3(inner, page) : null;
  const variable = declaration !== null && ts.isBindingElement(declaration) && ts.isArrayBindingPattern(declaration.parent) ? declaration.parent.parent : declaration;
  if (variable === null || !ts.isVariableDeclaration(variable) || variable.initializer === void 0) return null;
  const held2 = unwrap(variable.initializer);
  const made4 = ts.isCallExpression(held2) && /^(?:ref|reactive|useState)$/.test(lastName(held2.expression)) ? held2.arguments[0] : held2;
  return made4 !== void 0 && ts.isObjectLiteralExpression(made4) ? made4 : null;
}

// src/parse/markup-attributes.ts
var start2 = /<(?:!--|(\/?)([A-Za-z][\w.:-]{0,80}))/g;
var attribute = /[\s/]*([^\s"'<>/=]{1,120})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
var passedOver = /* @__PURE__ */ new Set(["script", "style"]);
function attributesOf(text2, wanted) {
  const found2 = [];
  const tags = new RegExp(start2.source, "g");
  const lower = text2.toLowerCase();
  for (let tag = tags.exec(text2); tag !== null; tag = tags.exec(text2)) {
    const name3 = (tag[2] ?? "").toLowerCase();
    if (name3 === "") {
      const end = text2.indexOf("-->", tags.lastIndex);
      if (end === -1) break;
      tags.lastIndex = end;
      continue;
    }
    if (tag[1] === "") tags.lastIndex = readTag(text2, tags.lastIndex, wanted, found2);
    if (passedOver.has(name3) && tag[1] === "") {
      const end = lower.indexOf(`</${name3}`, tags.lastIndex);
      if (end === -1) break;
      tags.lastIndex = end;
    }
  }
  return found2;
}
function readTag(text2, from, wanted, found2) {
  let at = from;
  for (let count = 0; count < 200; count++) {
    attribute.lastIndex = at;
    const match = attribute.exec(text2);
    if (match === null) return at;
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    const name3 = (match[1] ?? "").toLowerCase();
    if (value !== "" && wanted(name3)) found2.push({ name: name3, value, at: attribute.lastIndex - value.length - (match[4] === void 0 ? 1 : 0) });
    at = attribute.lastIndex;
  }
  return at;
}

// src/extract/typescript/page/svelte.ts
var deepest8 = 2e3;
var most5 = 200;
function markupTags(text2) {
  const found2 = [];
  for (const { index, 0: tag } of [...text2.matchAll(/\{@html\s+|\binnerHTML=\{/g)].slice(0, most5)) {
    const at = index + tag.length;
    const end = endOf(text2, at);
    if (end !== null) found2.push({ sink: tag.startsWith("{") ? "{@html}" : "innerHTML", text: text2.slice(at, end), at });
  }
  return found2;
}
function eachBlocks(text2) {
  const found2 = [];
  for (const { index, 0: tag } of [...text2.matchAll(/\{#each\s+/g)].slice(0, most5)) {
    const at = index + tag.length;
    const end = endOf(text2, at);
    const [, over, item] = end === null ? [] : /^([\s\S]{1,400}?)\s+as\s+([\s\S]{1,200})$/.exec(text2.slice(at, end)) ?? [];
    if (over !== void 0 && item !== void 0) found2.push({ item, over: { text: over, at } });
  }
  return found2;
}
function endOf(text2, from) {
  let depth = 0;
  let quote = "";
  for (let at = from; at < text2.length && at < from + deepest8; at++) {
    const char = text2[at] ?? "";
    if (quote !== "") {
      if (char === "\\") at++;
      else if (char === quote) quote = "";
    } else if (char === '"' || char === "'" || char === "`") quote = char;
    else if (char === "{") depth++;
    else if (char === "}" && depth-- === 0) return at;
  }
  return null;
}

// src/extract/typescript/page/template.ts
function* fromTemplate({ format, text: text2 }, page) {
  const { sinks: sinks3, loops } = format === "svelte" ? ofSvelte(text2) : ofVue(text2);
  for (const { sink, script } of sinks3) {
    const statement2 = script?.source.statements[0];
    if (script === void 0 || statement2 === void 0 || !ts.isExpressionStatement(statement2)) continue;
    const seen = { ...page, surveys: [...page.surveys, survey(script)] };
    const expression = unwrap(statement2.expression);
    yield* markup(sink, expression, [...sourcesInTemplate(expression, seen, loops)], seen);
  }
}
function ofVue(text2) {
  const attributes = attributesOf(text2, (name3) => name3 === "v-html" || name3 === "v-for");
  const loops = attributes.flatMap(({ name: name3, value, at }) => {
    const [whole2, item, over] = /^\s*\(?\s*([^()]{1,200}?)\s*\)?\s+(?:in|of)\s+([\s\S]{1,400})$/.exec(value) ?? [];
    return name3 !== "v-for" || whole2 === void 0 || item === void 0 || over === void 0 ? [] : loopOf(item, over, at + value.length - over.length);
  });
  return { sinks: attributes.filter(({ name: name3 }) => name3 === "v-html").map(({ name: name3, value, at }) => ({ sink: name3, script: expressionOf(value, at) })), loops };
}
function ofSvelte(text2) {
  return {
    sinks: markupTags(text2).map((tag) => ({ sink: tag.sink, script: expressionOf(tag.text, tag.at) })),
    loops: eachBlocks(text2).flatMap(({ item, over }) => loopOf(item, over.text, over.at))
  };
}
function loopOf(item, over, at) {
  const script = expressionOf(over, at);
  const [first = ""] = /^\{[^}]*\}/.exec(item) ?? item.split(",");
  return script === void 0 ? [] : [{ names: first.match(/[\w$]+/g) ?? [], over: script }];
}
function expressionOf(value, at) {
  return parseScripts([{ text: `(${value})`, language: "ts", offset: at - 1 }]).scripts[0];
}
function sourcesInTemplate(node, page, loops) {
  const direct2 = sourcesOf(node, page);
  if (direct2.length > 0) return direct2;
  if (ts.isCallExpression(node)) return throughCall(node, page, loops);
  const root = rootOf5(node);
  if (root === null) return [];
  const loop = loops.find(({ names: names2 }) => names2.includes(root.text));
  const statement2 = loop?.over.source.statements[0];
  const inner = statement2 !== void 0 && ts.isExpressionStatement(statement2) ? unwrap(statement2.expression) : null;
  const looped = inner !== null && loop !== void 0 ? sourcesInTemplate(inner, { ...page, surveys: [...page.surveys, survey(loop.over)] }, loops.filter((one) => one !== loop)) : [];
  const field2 = lastName(node) || root.text;
  const found2 = looped.length > 0 ? looped : memberSources(root.text, page);
  return renamedIn(found2, node, field2);
}
function throughCall(call, page, loops) {
  const on = receiver(call.expression);
  if (isCleaner(lastName(call.expression)) || on !== null && isCleaner(lastName(on))) return [];
  const given5 = on !== null && passing.has(lastName(call.expression)) ? on : call.arguments[0];
  return given5 === void 0 ? [] : sourcesInTemplate(unwrap(given5), page, loops);
}
function renamedIn(found2, node, field2) {
  return found2.slice(0, 1).map((one) => ({ ...one, text: node.getText().slice(0, 60), field: field2, prose: isProse(field2) }));
}
function rootOf5(node) {
  let inner = unwrap(node);
  for (let depth = 0; depth < 12; depth++) {
    if (ts.isIdentifier(inner)) return inner;
    if (!ts.isPropertyAccessExpression(inner) && !ts.isElementAccessExpression(inner)) return null;
    inner = unwrap(inner.expression);
  }
  return null;
}
function memberSources(name3, page) {
  const given5 = (page.assigned.get(`this.${name3}`) ?? []).slice(0, 8).flatMap(({ right }) => [...sourcesOf(right, page)]);
  if (given5.length > 0) return given5;
  const computed2 = (page.functions.get(name3) ?? []).slice(0, 2).flatMap((made4) => returnsIn(made4, page));
  return computed2.length > 0 ? computed2 : [...propOf(name3, page.surveys), ...inputOf(name3, page.surveys)].slice(0, 1);
}
function returnsIn(made4, page) {
  const { body } = made4;
  if (body === void 0) return [];
  if (!ts.isBlock(body)) return [...sourcesOf(body, page)];
  return body.statements.flatMap((statement2) => ts.isReturnStatement(statement2) && statement2.expression !== void 0 ? [...sourcesOf(statement2.expression, page)] : []);
}
function propOf(name3, surveys2) {
  for (const { objects, script } of surveys2) {
    for (const object of objects) {
      const holder = object.parent;
      if (!(ts.isPropertyAssignment(holder) && keyOf(holder.name) === "props") && !(ts.isCallExpression(holder) && lastName(holder.expression) === "defineProps")) continue;
      if (object.properties.some((property) => keyOf(property.name) === name3)) return [{ origin: "props", text: name3, field: name3, prose: isProse(name3), at: { start: object.getStart() + script.offset, end: object.end + script.offset } }];
    }
  }
  return [];
}
function inputOf(name3, surveys2) {
  const store = name3.startsWith("$") ? name3.slice(1) : "";
  for (const { variables, imports, script } of surveys2) {
    if (store !== "" && imports.has(store)) return [{ origin: "props", text: name3, field: store, prose: isProse(store), at: { start: script.offset, end: script.offset } }];
    for (const { name: bound, initializer, parent } of variables) {
      const isExported2 = ts.isIdentifier(bound) && bound.text === name3 && ts.isVariableStatement(parent.parent) && parent.parent.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
      const isHanded = ts.isObjectBindingPattern(bound) && initializer !== void 0 && ts.isCallExpression(initializer) && lastName(initializer.expression) === "$props" && bound.elements.some((element2) => ts.isIdentifier(element2.name) && element2.name.text === name3);
      if (isExported2 || isHanded) return [{ origin: "props", text: name3, field: name3, prose: isProse(name3), at: { start: bound.getStart() + script.offset, end: bound.end + script.offset } }];
    }
  }
  return [];
}
function handlerScripts(text2) {
  const handlers = attributesOf(text2, (name3) => /^on[a-z]{3,20}$/.test(name3)).filter(({ value }) => /innerHTML|outerHTML|insertAdjacentHTML|document\.write|Storage\b/.test(value)).slice(0, 50);
  return parseScripts(handlers.map(({ value, at }) => ({ text: value, offset: at, language: "js" }))).scripts.map(survey);
}

// src/extract/typescript/page/index.ts
function* extractPage(document, file) {
  if (!isOfPages(file.text)) return;
  const handlers = file.format === "html" ? handlerScripts(file.text) : [];
  const page = pageOf([...surveys(document), ...handlers]);
  if (page === null) return;
  yield* markupOf(page);
  if (file.format === "vue" || file.format === "svelte") yield* fromTemplate(file, page);
  yield* storedSecretsOf(page);
  yield* persistedSecretsOf(page, kindOf);
  yield* persistedStoresOf(page, kindOf);
  yield* storedValuesOf(page, kindOf);
  yield* localLoginsOf(page, file.text);
}

// src/extract/typescript/refusals.ts
function* extractRefusals(document) {
  for (const survey2 of surveys(document)) {
    for (const exit of survey2.exits) {
      if (!ts.isThrowStatement(exit) && !isExit(exit)) continue;
      yield* fromExit(exit, survey2.script);
      yield* fromComplaints(exit, survey2);
      yield* heeded(exit, survey2.script);
    }
    for (const call of survey2.calls) {
      yield* fromCall3(call, survey2.script);
      yield* fromComplaint(call, survey2.script);
      yield* fromRewriting(call, survey2.script);
    }
    for (const assignment of survey2.assignments) yield* fromReplacement(assignment, survey2.script);
  }
}
function* fromExit(exit, script) {
  if (servesRequest(exit) || inCatch2(exit)) return;
  const guards2 = guardsOf(exit, script);
  const last = guards2[guards2.length - 1];
  if (last !== void 0 && speaksOfSettings(last, 0) && !guards2.some((guard) => asksCaller(guard, 0))) yield { kind: "refusal", guards: guards2, symbol: symbolOf(exit), at: rangeOf(exit, script) };
}
function* fromReplacement({ left, right, parent }, script) {
  if (!isSecretName(lastName(left)) || !/random|uuid|nanoid|generate/i.test(right.getText())) return;
  const guards2 = guardsOf(parent, script);
  const last = guards2.at(-1);
  const name3 = lastName(left);
  const isIt = (value) => (value.kind === "member" || value.kind === "name") && value.name === name3;
  const isText = (value) => value.kind === "literal" && typeof value.value === "string" && value.value !== "";
  const compares3 = last?.kind === "compare" && last.op === "==" && (isIt(last.left) && isText(last.right) || isIt(last.right) && isText(last.left));
  if (compares3) yield { kind: "refusal", guards: guards2, symbol: symbolOf(parent), at: rangeOf(parent, script) };
}
function* fromRewriting(call, script) {
  const [old, made4] = call.arguments;
  if (old === void 0 || made4 === void 0 || !/^replace(?:All)?$/.test(lastName(call.expression)) || !ts.isStringLiteralLike(old) || old.text.length < shortestKey || !/^\w{0,40}(?:secret|key|pass|uuid|random|token|salt)/i.test(made4.getText().slice(0, 60))) return;
  if (!/\bwriteFile/.test(enclosingFunction(call)?.getText() ?? "")) return;
  for (let up = call.parent; up !== void 0; up = up.parent) {
    if (!ts.isIfStatement(up) || call.pos > up.thenStatement.end || !ts.isBinaryExpression(up.expression) || !/^={2,3}$/.test(up.expression.operatorToken.getText())) continue;
    if ([up.expression.left, up.expression.right].some((side) => ts.isStringLiteralLike(side) && side.text === old.text)) yield { kind: "refusal", guards: [valueOf(up.expression, script)], symbol: symbolOf(call), at: rangeOf(call, script) };
  }
}
var shortestKey = 8;
var validation = /^_?(?:validate|check|verify|assert|ensure|require)/i;
var mostReads = 50;
function* fromComplaints(exit, { script, accesses: accesses2 }) {
  const home = enclosingFunction(exit);
  const test2 = ts.isBlock(exit.parent) ? exit.parent.parent : exit.parent;
  if (home === null || !ts.isFunctionDeclaration(home) || home.parameters.length > 0 || !validation.test(home.name?.text ?? "") || !ts.isIfStatement(test2) || !/^\w+\.length\b/.test(test2.expression.getText())) return;
  const at = rangeOf(exit, script);
  const items2 = accesses2.filter((read2) => read2.pos >= home.pos && read2.end <= home.end && environmentName(read2, script) !== null).slice(0, mostReads).map((read2) => valueOf(read2, script));
  if (items2.length === 0) return;
  const guard = { kind: "compare", op: ">", left: { kind: "list", items: items2, at }, right: { kind: "literal", value: 0, at }, at };
  yield { kind: "refusal", guards: [guard], symbol: symbolOf(exit), at };
}
function* fromComplaint(call, script) {
  const list = receiver(call.expression);
  const home = lastName(call.expression) === "push" && list !== null && ts.isIdentifier(list) ? enclosingFunction(call) : null;
  const name3 = home === null ? "" : nameOf4(home);
  if (list === null || home === null || !gathersComplaints(name3) || home.parameters.some(({ initializer, questionToken }) => initializer === void 0 && questionToken === void 0)) return;
  if (!new RegExp(`\\breturn\\b[^;]{0,${String(mostReturned)}}(?<![\\w$.])${list.getText().replaceAll("$", "\\$")}(?![\\w$])`).test(home.getText())) return;
  const guards2 = guardsOf(call, script);
  const last = guards2.at(-1);
  if (last !== void 0 && speaksOfSettings(last, 0) && !guards2.some((guard) => asksCaller(guard, 0))) yield { kind: "refusal", guards: guards2, symbol: symbolOf(call), reportedBy: name3, at: rangeOf(call, script) };
}
var mostReturned = 200;
function nameOf4(home) {
  return keyOf(home.name) ?? (ts.isVariableDeclaration(home.parent) ? keyOf(home.parent.name) ?? "" : "");
}
function* heeded(exit, script) {
  if (servesRequest(exit) || inCatch2(exit)) return;
  for (let at = exit; at.parent !== void 0 && !isFunction(at.parent); at = at.parent) {
    const test2 = ts.isIfStatement(at.parent) && at.parent.thenStatement === at ? at.parent.expression : void 0;
    for (const name3 of test2 === void 0 ? [] : askedIn(test2)) yield { kind: "heeded", name: name3, at: rangeOf(exit, script) };
  }
}
function askedIn(node, depth = 0) {
  if (ts.isAwaitExpression(node)) return askedIn(node.expression, depth);
  if (ts.isCallExpression(node)) {
    const name3 = lastName(node.expression);
    return gathersComplaints(name3) && node.arguments.length <= 1 ? [name3] : receiver(node.expression) === null ? [] : askedIn(node.expression, depth);
  }
  if (ts.isPropertyAccessExpression(node) || ts.isPrefixUnaryExpression(node) || ts.isParenthesizedExpression(node)) return askedIn(ts.isPrefixUnaryExpression(node) ? node.operand : node.expression, depth);
  if (ts.isBinaryExpression(node)) return [...askedIn(node.left, depth), ...askedIn(node.right, depth)];
  if (!ts.isIdentifier(node) || depth > 3) return [];
  let declared6 = declarationOf(node)?.node;
  while (declared6 !== void 0 && (ts.isBindingElement(declared6) || ts.isObjectBindingPattern(declared6))) declared6 = declared6.parent;
  return declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? askedIn(declared6.initializer, depth + 1) : [];
}
var requestParameters = /^_?(?:req|request|res|response|ctx|next|event|socket|client|message|msg|payload|interaction)$/;
function servesRequest(node) {
  for (let gate = enclosingFunction(node); gate !== null; gate = enclosingFunction(gate)) {
    if (gate.parameters.some((parameter2) => requestParameters.test(keyOf(parameter2.name) ?? ""))) return true;
  }
  return false;
}
function inCatch2(node) {
  for (let up = node.parent; up !== void 0 && !isFunction(up); up = up.parent) if (ts.isCatchClause(up)) return true;
  return false;
}
function asksCaller(value, depth) {
  if (depth > 12) return false;
  if (value.kind === "opaque") return (value.why === "parameter" || value.why === "request") && !/^(?:\w*config|env|\w*settings|options|opts|values|vars|parsed|secret|name|key|variable)$/i.test(value.name ?? "");
  if (value.kind === "function") return false;
  return Object.values(value).some((part) => Array.isArray(part) ? part.some((each) => isValue3(each) && asksCaller(each, depth + 1)) : isValue3(part) && asksCaller(part, depth + 1));
}
function isValue3(part) {
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
function* fromCall3(call, script) {
  const name3 = lastName(call.expression);
  const [first] = call.arguments;
  if (first === void 0) return;
  const at = rangeOf(call, script);
  if (asserts.has(name3) && !servesRequest(call)) {
    const test2 = valueOf(first, script);
    if (speaksOfSettings(test2, 0)) yield { kind: "refusal", guards: [...guardsOf(call, script), { kind: "not", of: test2, at }], symbol: symbolOf(call), at };
    return;
  }
  const check = unwrap(first);
  if (name3 === "refine" && isFunction(check) && refinesObject(call)) {
    const value = valueOf(check, script);
    for (const answer2 of value.kind === "function" ? value.returns : []) if (mentionsVariable(answer2) || fieldAround(call) !== null) yield { kind: "refusal", guards: [{ kind: "not", of: answer2, at: answer2.at }], symbol: symbolOf(call), at };
  }
  if (name3 === "addIssue" && inRefinement(call) && guardsOf(call, script).some(mentionsVariable)) yield { kind: "refusal", guards: guardsOf(call, script), symbol: symbolOf(call), at };
  if (name3 === "invalid" && mentionsJoi(call)) {
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
    const name3 = keyOf(up.name);
    return name3 !== null && /^[A-Z][A-Z0-9_]+$/.test(name3) ? name3 : null;
  }
  return null;
}
function mentionsJoi(call) {
  return /^\s*(?:Joi|joi|celebrate)\b/.test(call.getText().slice(0, 20));
}

// src/extract/typescript/endpoints.ts
var most6 = 40;
var everyAddress = new RegExp(localAddress.source, "gi");
var ofPages = /\b(?:window|document)\.|localStorage|from ['"](?:react|vue|svelte|zustand|preact|solid-js|@angular|pinia|@reduxjs)|import\.meta\.env/;
function* extractEndpoints(document, file) {
  const side = componentFile.test(file.path) || ofPages.test(file.text) ? "page" : "server";
  for (const survey2 of surveys(document)) {
    const { source: source2 } = survey2.script;
    let count = 0;
    for (const { index } of source2.text.matchAll(everyAddress)) {
      if (++count > most6) return;
      const node = textAt(source2, index);
      const address = node === null ? null : localAddressOf(node.text);
      const use2 = node === null || address === null ? null : useOf(node, survey2);
      if (node !== null && address !== null && use2 !== null) yield { kind: "endpoint", address, use: use2, side, at: rangeOf(node, survey2.script) };
    }
  }
}
function textAt(source2, offset) {
  let node = source2;
  for (let depth = 0; depth < 500; depth++) {
    const inner = ts.forEachChild(node, (child) => child.pos <= offset && offset < child.end ? child : void 0);
    if (inner === void 0) break;
    node = inner;
  }
  const text2 = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) ? node : null;
  return text2 !== null && text2.getStart(source2) + 1 === offset ? text2 : null;
}
var longestName = 60;
var baseName = /^(?!.*(?:default|example|fallback|placeholder|_?dev(?:_|$|[A-Z])|local))(?:base_?ur[il]|(?:\w*_)?(?:api|backend|server|gateway|ws|web_?socket|socket)(?:_?(?:base|root|server|service|gateway))?_?(?:ur[il]|host|origin|endpoint|base|address)?s?|endpoint|\w+_?(?:api|service|backend|server|socket|base)_?(?:ur[il]|host|endpoint))$/i;
var client = /^(?:fetch|\$?fetch|ofetch|useFetch|axios|ky|got|superagent|request|io|socketIOClient|needle|wretch|useSWR)$/;
var clientMethod = /^(?:axios|ky|got|superagent|request|https?|needle|ofetch|\$?http|api|client|instance)\.(?:get|post|put|patch|delete|head|request|create)$/i;
var socket = /^(?:WebSocket|ReconnectingWebSocket|EventSource|W3CWebSocket|XMLHttpRequest)$/;
function useOf(text2, survey2) {
  const { script } = survey2;
  if (guardsOf(text2, script).length > 0) return null;
  const written4 = ts.isTemplateHead(text2) ? text2.parent : text2;
  if (!ts.isExpression(written4)) return null;
  const node = whole(written4);
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) {
    const name3 = keyOf(parent.name);
    return isBase(name3) && !survey2.reassigned.has(name3 ?? "") ? "base" : null;
  }
  if (ts.isPropertyDeclaration(parent)) return isBase(keyOf(parent.name)) ? "base" : null;
  if (ts.isPropertyAssignment(parent)) return isBase(keyOf(parent.name)) && !inConfiguration(parent, script) ? "base" : null;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.right === node && /^base_?ur[il]$/i.test(lastName(parent.left)) ? "base" : null;
  if (ts.isNewExpression(parent)) return socket.test(lastName(parent.expression)) && parent.arguments?.[0] === node ? "call" : null;
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return null;
  const callee = dottedName(parent.expression);
  return client.test(callee) || clientMethod.test(callee) ? "call" : null;
}
function isBase(name3) {
  return name3 !== null && name3.length <= longestName && baseName.test(name3);
}
function whole(text2) {
  let node = text2;
  for (let depth = 0; depth < 50; depth++) {
    const { parent } = node;
    const goesOn3 = ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isSatisfiesExpression(parent) || ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken && parent.left === node;
    if (!goesOn3) return node;
    node = parent;
  }
  return node;
}
function inConfiguration(node, script) {
  for (let up = node.parent, depth = 0; up !== void 0 && depth < 12; up = up.parent, depth++) {
    if (ts.isArrayLiteralExpression(up)) return true;
    const name3 = ts.isPropertyAssignment(up) ? keyOf(up.name) ?? "" : ts.isVariableDeclaration(up) ? keyOf(up.name) ?? "" : "";
    if (/^(?:dev|develop|development|local|localhost|test|testing|proxy|proxies|servers?|devServer|cors|swagger|openapi|defaults?|initial\w*)$/i.test(name3)) return true;
  }
  return /\b(?:production|prod)\b\s?:/.test(script.source.text.slice(0, 2e4));
}

// src/extract/typescript/routes/base-calls.ts
var baseMethods = /^(?:use[A-Z]\w*|(?:add|register)Route)$/;
function baseCall(call) {
  const callee = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(callee) || callee.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const name3 = callee.name.text;
  const [first, ...rest] = call.arguments.map(unwrap);
  if (first === void 0) return null;
  if (/route$/i.test(name3)) return ts.isObjectLiteralExpression(first) ? described(first) : null;
  if (verbs.has(name3)) return listed2(name3, first, rest);
  return name3.startsWith("use") ? mounted(first, rest) : null;
}
function described(options3) {
  const given5 = (...keys) => {
    for (const key of keys) {
      const value = memberValue(memberOf(options3, key));
      if (value !== null && !ts.isMethodDeclaration(value)) return value;
    }
    return null;
  };
  const path = given5("path", "url");
  const handler = given5("handler");
  if (path === null || handler === null) return null;
  const before = given5("middleware", "middlewares", "preHandler");
  const method2 = stringOf(given5("method") ?? void 0);
  const asks3 = options3.properties.find((property) => asking2.test(keyOf(property.name) ?? "") && ts.isPropertyAssignment(property));
  return {
    methods: [method2 === null ? "*" : method2.toUpperCase()],
    path,
    parts: [...before === null ? [] : [before], handler],
    ...asks3 !== void 0 && ts.isPropertyAssignment(asks3) && { asks: asks3.initializer }
  };
}
var asking2 = /^(?:permissions?|roles?|scopes?|access|auth\w*)$/i;
function listed2(method2, path, rest) {
  const at = rest.findLastIndex((part) => isFunction(part) || isOwnMember(part));
  if (at < 0) return null;
  const asks3 = rest.slice(at + 1).find((part) => /^[A-Z][A-Z0-9_]+$/.test(lastName(part)));
  return { methods: [method2 === "all" ? "*" : method2 === "del" ? "DELETE" : method2.toUpperCase()], path, parts: rest.slice(0, at + 1), ...asks3 !== void 0 && { asks: asks3 } };
}
function isOwnMember(node) {
  if (ts.isPropertyAccessExpression(node)) return node.expression.kind === ts.SyntaxKind.ThisKeyword;
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "bind" && isOwnMember(unwrap(node.expression.expression));
}
function mounted(first, rest) {
  const path = ts.isStringLiteralLike(first) ? first : null;
  const parts = path === null ? [first, ...rest] : rest;
  const routers2 = parts.filter((part) => /^(?:router|routes)$/.test(lastName(part)));
  return routers2.length === 0 ? null : { methods: null, path, parts: [...parts.filter((part) => !routers2.includes(part)), ...routers2] };
}
function askedOf(asks3, script) {
  const text2 = asks3 === void 0 ? "" : asks3.getText(script.source).slice(0, 60);
  if (asks3 === void 0 || /^(?:none|false|null|undefined|['"](?:none|public)['"]|\w*\.?(?:none|public|anonymous))$/i.test(text2)) return [];
  const at = rangeOf(asks3, script);
  return [{ what: { kind: "opaque", why: "unsupported", name: `permission ${text2}`, at }, how: "permission", at }];
}

// src/extract/typescript/routes/decorations.ts
var cache3 = /* @__PURE__ */ new WeakMap();
function renamed3(survey2) {
  const known2 = cache3.get(survey2);
  if (known2 !== void 0) return known2;
  const names2 = /* @__PURE__ */ new Map();
  for (const statement2 of survey2.script.source.statements) {
    const bindings2 = ts.isImportDeclaration(statement2) ? statement2.importClause?.namedBindings : void 0;
    if (bindings2 === void 0 || !ts.isNamedImports(bindings2)) continue;
    for (const { name: name3, propertyName } of bindings2.elements) if (propertyName !== void 0) names2.set(name3.text, propertyName.text);
  }
  cache3.set(survey2, names2);
  return names2;
}
function importedAs(local, survey2) {
  return { name: renamed3(survey2).get(local) ?? local, from: survey2.imports.get(local) ?? "" };
}
function decorationsOf(node, survey2) {
  if (!ts.canHaveDecorators(node)) return [];
  return (ts.getDecorators(node) ?? []).flatMap((decorator) => {
    const made4 = unwrap(decorator.expression);
    const path = dottedName(ts.isCallExpression(made4) ? made4.expression : made4).split(".");
    const [root = ""] = path;
    if (root === "") return [];
    const { name: name3, from } = importedAs(root, survey2);
    return { name: path.length > 1 ? path.at(-1) : name3, from, args: ts.isCallExpression(made4) ? made4.arguments : [], node: decorator };
  });
}

// src/extract/typescript/routes/error-handlers.ts
var speaksOfErrors = /(?:^|[^a-z])(?:on)?(?:errs?|errors?|exceptions?|fail(?:s|ed|ures?)?|catch(?:er|all)?)(?![a-z])|(?:Err(?:or)?s?|Exceptions?|Fail(?:ed|ures?)?|Catch(?:er|All)?)(?![a-z])|ERR|EXCEPTION|errorhandl|errhandl|handleerr/;
var anError = /^_?(?:e|ex|er|err|error|exception)$/;
function* errorMiddleware(use2, parts, framework11, refer, { script, imports }) {
  for (const part of parts) {
    const own6 = functionOf(part);
    const at = rangeOf(part, script);
    if (framework11 === "express") {
      if (own6 === null ? !isNamedSo(part, imports) : own6.parameters.length !== 4 && !isMeantFor(own6)) continue;
      const later = isForAll(part) ? declaredAfter(use2, imports) : null;
      yield { kind: "error-handler", framework: framework11, handler: refer(part), parameter: 0, types: [], takes: 4, ...own6 !== null && { arity: own6.parameters.length }, ...later !== null && { ahead: rangeOf(later, script) }, at };
    } else if (own6 === null ? isNamedSo(part, imports) : /\bcatch\b/.test(own6.getText(script.source).slice(0, 2e4))) yield { kind: "error-handler", framework: framework11, handler: refer(part), types: [], at };
  }
}
function isMeantFor({ parameters }) {
  const [first] = parameters;
  return parameters.length === 3 && first !== void 0 && ts.isIdentifier(first.name) && anError.test(first.name.text);
}
function isForAll(part) {
  const name3 = dottedName(unwrap(part));
  return name3 !== "" && !/json|body|syntax|csrf|parse|valid|upload|multer|cors|jwt|auth/i.test(name3);
}
var declaring = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "delete", "all", "use"]);
function declaredAfter(use2, imports) {
  const statement2 = use2.parent;
  const block = statement2.parent;
  const host2 = hostText(use2);
  if (host2 === null || !ts.isExpressionStatement(statement2) || !(ts.isSourceFile(block) || ts.isBlock(block))) return null;
  let found2 = null;
  for (const other of block.statements) {
    const call = ts.isExpressionStatement(other) ? unwrap(other.expression) : null;
    if (call === null || call === use2 || !ts.isCallExpression(call)) continue;
    const isLater = call.pos > use2.pos;
    if (isLater && call.arguments.some((part) => functionOf(part)?.parameters.length === 4 || isNamedSo(part, imports))) return null;
    if (hostText(call) !== host2 || !declaring.has(lastName(call.expression)) || stringOf(call.arguments[0]) === null || call.arguments.length < 2) continue;
    if (!isLater) return null;
    found2 ??= call;
  }
  return found2;
}
function hostText(call) {
  const callee = unwrap(call.expression);
  return ts.isPropertyAccessExpression(callee) ? dottedName(callee.expression) || null : null;
}
function isNamedSo(part, imports) {
  const inner = unwrap(part);
  const name3 = dottedName(ts.isCallExpression(inner) ? inner.expression : inner);
  const from = requiredModule(inner) ?? imports.get(name3.split(".", 1)[0] ?? "") ?? "";
  return speaksOfErrors.test(name3) || from.startsWith(".") && speaksOfErrors.test(from);
}
function* errorHook(call, framework11, { script }) {
  const [first, second] = call.arguments;
  const given5 = framework11 === "koa" ? stringOf(first) === "error" ? second : void 0 : first;
  if (given5 !== void 0) yield { kind: "error-handler", framework: framework11, handler: functionRef(given5, script), parameter: 0, types: [], at: rangeOf(call, script) };
}
function* exceptionFilter(node, survey2) {
  const made4 = decorationsOf(node, survey2).find(({ name: name3, from }) => name3 === "Catch" && from.startsWith("@nestjs/"));
  const method2 = made4 === void 0 ? void 0 : node.members.find((member2) => ts.isMethodDeclaration(member2) && keyOf(member2.name) === "catch");
  if (made4 === void 0 || method2 === void 0) return;
  const at = rangeOf(method2.name, survey2.script);
  yield { kind: "error-handler", framework: "nestjs", handler: { kind: "name", name: functionSymbol(method2, survey2.script), at }, parameter: 0, types: made4.args.map((type) => lastName(type)), at: rangeOf(made4.node, survey2.script) };
}

// src/extract/typescript/routes/loops.ts
var mostTurns = 100;
function turnsOf(node, script) {
  const loop = loopAround(node);
  const items2 = loop === null ? null : itemsOf(loop.list, script);
  if (loop === null || items2 === null) return [(part) => valueOf(part, script)];
  return items2.slice(0, mostTurns).map((item) => {
    const bound = /* @__PURE__ */ new Map();
    bind2(loop.variable, loop.declaration, item, bound, script);
    return (part) => readingOf(script).read(part, 0, bound);
  });
}
function loopOver(node, script) {
  const loop = loopAround(node);
  if (loop === null || itemsOf(loop.list, script) !== null) return null;
  return { list: valueOf(loop.list, script), keyOf: (part) => elementKey(unwrap(part), loop.declaration) };
}
function overOf(node, script) {
  const loop = loopAround(node);
  return loop === null || itemsOf(loop.list, script) !== null ? {} : { over: valueOf(loop.list, script) };
}
function elementKey(part, declaration) {
  if (ts.isPropertyAccessExpression(part)) return ts.isIdentifier(part.expression) && declarationOf(part.expression)?.node === declaration ? part.name.text : null;
  const bound = ts.isIdentifier(part) ? declarationOf(part)?.node : void 0;
  return bound !== void 0 && ts.isBindingElement(bound) && bound.parent.parent === declaration ? keyOf(bound.propertyName ?? bound.name) : null;
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
  return value.entries.map((entry2) => {
    if (how === "keys") return entry2.key;
    return how === "values" ? entry2.value : { kind: "list", items: [entry2.key, entry2.value], at: value.at };
  });
}
function behind(node) {
  const inner = unwrap(node);
  const declared6 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  return declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? unwrap(declared6.initializer) : inner;
}
function bind2(name3, node, value, bound, script, depth = 0) {
  if (ts.isIdentifier(name3)) {
    bound.set(node, value);
    return;
  }
  if (depth > 4) return;
  name3.elements.forEach((element2, position) => {
    if (!ts.isBindingElement(element2)) return;
    const key = keyOf(element2.propertyName ?? element2.name);
    const at = rangeOf(element2, script);
    const part = ts.isArrayBindingPattern(name3) ? indexed(value, { kind: "literal", value: position, at }, at) : key === null ? null : member(value, key, at);
    if (part !== null) bind2(element2.name, element2, part, bound, script, depth + 1);
  });
}

// src/extract/typescript/routes/handing.ts
var others = /^(?:bind|call|apply|listen|createServer|applyMiddleware|emit|log|info|debug|set|push|attach|createHttpServer|expressWs|request|supertest|agent|resolve|next|get|has|add|init(?:ialize)?Sentry|setupExpressErrorHandler)$/;
var passed = /^(?:app|expressApp|server|router)$/;
function* handingOn(survey2, framework11, hosts) {
  const elsewhere = (importedFramework(survey2) ?? "express") === framework11;
  for (const call of [...survey2.calls, ...survey2.news]) {
    const callee = unwrap(call.expression);
    if (others.test(lastName(callee)) || (call.arguments?.length ?? 0) === 0 || !isProjects(callee, survey2)) continue;
    if (ts.isPropertyAccessExpression(callee) && hostMethods.has(callee.name.text) && !ts.isNewExpression(call)) continue;
    for (const [argument, given5] of (call.arguments ?? []).entries()) {
      for (const { on, property } of [...handed(given5, hosts, survey2, elsewhere), ...isNamed(callee, survey2) ? instanceHosts(unwrap(given5), hosts, survey2, elsewhere) : []]) {
        const guards2 = guardsOf(call, survey2.script);
        const chain = calledWith(call, callee, survey2).map((what) => ({ what, how: "middleware", at: rangeOf(callee, survey2.script) }));
        yield { kind: "use", framework: framework11, on, chain, argument, ...property !== void 0 && { property }, ...guards2.length > 0 && { guards: guards2 }, ...overOf(call, survey2.script), at: rangeOf(call, survey2.script) };
      }
    }
  }
}
function calledWith(call, callee, { script }) {
  const plain5 = functionRef(callee, script);
  return plain5.kind === "opaque" ? turnsOf(call, script).map((read2) => read2(callee)) : [plain5];
}
function handed(node, hosts, survey2, elsewhere) {
  const inner = writtenObject(unwrap(node));
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
function writtenObject(node) {
  const declared6 = ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  const object = declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? unwrap(declared6.initializer) : node;
  return ts.isObjectLiteralExpression(object) ? object : node;
}
function instanceHosts(node, { names: names2 }, survey2, elsewhere) {
  const at = rangeOf(node, survey2.script);
  if (node.kind === ts.SyntaxKind.ThisKeyword) {
    const owner = `${ownerOf(node)}.`;
    return [...names2.keys()].flatMap((name3) => name3.startsWith(owner) && passed.test(name3.slice(owner.length)) ? [{ on: { kind: "name", name: name3, at }, property: name3.slice(owner.length) }] : []);
  }
  const declared6 = elsewhere && ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  const made4 = declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? unwrap(declared6.initializer) : void 0;
  if (made4 === void 0 || !ts.isNewExpression(made4) || !/(?:server|app|application)$/i.test(lastName(made4.expression))) return [];
  return ["app", "server"].map((property) => ({ on: { kind: "member", on: valueOf(node, survey2.script), name: property, at }, property }));
}
function isNamed(callee, survey2) {
  const root = ts.isIdentifier(callee) ? callee : ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) && /^[A-Z]/.test(callee.expression.text) ? callee.expression : null;
  const from = root === null ? void 0 : survey2.imports.get(root.text);
  return root !== null && (from === void 0 ? declarationOf(root)?.kind === "module" : isLocal(from));
}
function hostGiven(node, hosts, survey2, elsewhere) {
  const name3 = hostName(node, survey2.script);
  if (name3 !== null && hosts.names.has(name3)) return { kind: "name", name: name3, at: rangeOf(node, survey2.script) };
  const from = elsewhere && ts.isIdentifier(node) && passed.test(node.text) ? survey2.imports.get(node.text) : void 0;
  return from !== void 0 && isLocal(from) ? valueOf(node, survey2.script) : null;
}
function isProjects(callee, survey2) {
  const required3 = requiredModule(callee);
  if (required3 !== null) return isLocal(required3);
  if (ts.isCallExpression(callee) && ts.isIdentifier(callee.expression) && callee.expression.text === "require") return true;
  const root = rootOf2(callee);
  if (root === null) return callee.kind === ts.SyntaxKind.PropertyAccessExpression;
  const from = survey2.imports.get(root.text);
  return from === void 0 ? root.text !== "require" && root.text !== "console" && root.text !== "Object" && root.text !== "Promise" : !from.startsWith("node:") && !packages5.test(from);
}
var packages5 = /^(?:https?2?|spdy|net|express(?:-.*)?|koa(?:-.*)?|hono(?:\/.*)?|@?koa\/.*|@sentry\/.*|socket\.io|supertest|passport|@apollo\/.*|apollo-server.*|swagger-.*|cluster|util|fs|path)$/;

// src/extract/typescript/routes/graphql.ts
var packages6 = /^(?:@apollo\/server|apollo-server|graphql-yoga|mercurius|@nestjs\/(?:graphql|mercurius)|@as-integrations\/)/;
function* graphqlRoutes(survey2) {
  if (![...survey2.imports.values()].some((from) => packages6.test(from)) && !survey2.script.source.text.includes(".applyMiddleware(")) return;
  for (const call of survey2.calls) yield* endpoint(call, survey2);
  for (const made4 of survey2.news) if (fromPackage(made4, survey2) === "apollo-server" && lastName(made4.expression) === "ApolloServer") yield* standalone(made4, survey2);
}
function byResolvers(at) {
  return { what: { kind: "opaque", why: "unsupported", name: "permissions of resolvers", at }, how: "permission", at };
}
function* endpoint(call, survey2) {
  const name3 = lastName(call.expression);
  const from = fromPackage(call, survey2);
  const [first, second] = call.arguments;
  if (name3 === "applyMiddleware") yield* mountedBy(call, survey2);
  else if (name3 === "startStandaloneServer" && from === "@apollo/server/standalone") yield* standalone(call, survey2);
  else if (name3 === "createServer" && first !== void 0 && isYoga(first, survey2)) yield* standalone(call, survey2, pathIn(madeOf(first)?.arguments?.[0], "graphqlEndpoint", survey2) ?? text("/graphql", call, survey2));
  else if (/^forRoot(?:Async)?$/.test(name3) && /^@nestjs\/(?:graphql|mercurius)$/.test(from ?? "")) yield route("nestjs", call, pathIn(first, "path", survey2), void 0, survey2);
  else if (name3 === "register" && first !== void 0 && isPlugin(first, survey2)) {
    const on = receiver(call.expression);
    if (on !== null) yield route("fastify", call, pathIn(second, "path", survey2), host(on, survey2), survey2);
  }
}
function* mountedBy(call, survey2) {
  const app = memberValue(memberOf(call.arguments[0], "app"));
  const from = [...survey2.imports.values()].find((each) => /^apollo-server-(?:koa|fastify|express)$/.test(each));
  if (app === null || ts.isMethodDeclaration(app)) return;
  yield route(from === "apollo-server-koa" ? "koa" : from === "apollo-server-fastify" ? "fastify" : "express", call, pathIn(call.arguments[0], "path", survey2), host(app, survey2), survey2);
}
function* standalone(made4, survey2, path = text("/", made4, survey2)) {
  const at = rangeOf(made4, survey2.script);
  const name3 = `graphql@${at.start}`;
  yield { kind: "router", framework: "http", name: name3, is: "application", safeguards: [], at };
  yield route("http", made4, path, { kind: "name", name: name3, at }, survey2);
}
function route(framework11, node, path, on, survey2) {
  const at = rangeOf(node, survey2.script);
  return { kind: "route", framework: framework11, ...on && { on }, methods: ["POST"], pattern: path ?? text("/graphql", node, survey2), transport: "http", safeguards: [byResolvers(at)], at };
}
function text(value, node, { script }) {
  return { kind: "literal", value, at: rangeOf(node, script) };
}
function pathIn(options3, key, { script }) {
  const given5 = memberValue(memberOf(options3 === void 0 ? void 0 : unwrap(options3), key));
  return given5 === null || ts.isMethodDeclaration(given5) ? null : valueOf(given5, script);
}
function host(node, { script }) {
  const name3 = hostName(node, script);
  return name3 === null ? valueOf(node, script) : { kind: "name", name: name3, at: rangeOf(node, script) };
}
function isPlugin(node, survey2) {
  const root = rootOf2(unwrap(node));
  const from = root === null ? null : survey2.imports.get(root.text) ?? null;
  return from === "mercurius" || from === "@as-integrations/fastify";
}
function isYoga(node, survey2) {
  const made4 = madeOf(node);
  return made4 !== null && /^(?:createYoga|createServer)$/.test(lastName(made4.expression)) && fromPackage(made4, survey2) === "graphql-yoga";
}
function madeOf(node) {
  const inner = unwrap(node);
  const declared6 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  const given5 = declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? unwrap(declared6.initializer) : inner;
  return ts.isCallExpression(given5) || ts.isNewExpression(given5) ? given5 : null;
}
function fromPackage(node, { imports }) {
  const root = rootOf2(node.expression);
  return requiredModule(node) ?? (root === null ? null : imports.get(root.text) ?? null);
}

// src/extract/typescript/routes/hosts.ts
function hostsOf(survey2, framework11, make5) {
  const names2 = /* @__PURE__ */ new Map();
  const made4 = /* @__PURE__ */ new Map();
  for (const node of [...survey2.calls, ...survey2.news]) {
    const maker2 = make5(node, survey2);
    if (maker2 === null) continue;
    const fact3 = madeFact(node, maker2, framework11, survey2);
    made4.set(node, fact3.name);
    names2.set(fact3.name, { ...names2.get(fact3.name), ...fact3 });
  }
  for (const handed3 of handedHosts(survey2)) if (handed3.framework === framework11 && !names2.has(handed3.name)) names2.set(handed3.name, handedFact(handed3, survey2.script));
  if (names2.size > 0) noteReturns2(names2, survey2);
  return { names: names2, made: made4 };
}
function madeFact(node, { is, prefix }, framework11, { script }) {
  const top = outermost(node, script);
  const held2 = top.name ?? heldName(top.node, script);
  const home = enclosingFunction(top.node);
  const returned3 = home !== null && (ts.isReturnStatement(top.node.parent) || home.body === top.node) ? { returnedBy: functionSymbol(home, script) } : void 0;
  return { kind: "router", framework: framework11, name: held2 ?? `router@${node.getStart(script.source) + script.offset}`, is, safeguards: [], ...prefix && { prefix }, ...returned3, at: rangeOf(node, script) };
}
function heldName(node, script) {
  const own6 = holderName(node);
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.right === node && ts.isPropertyAccessExpression(parent.left) && ts.isIdentifier(parent.left.expression) && declarationOf(parent.left.expression)?.kind === "parameter") return hostName(parent.left, script) ?? own6?.name ?? null;
  if (own6 === null || own6.whole) return own6?.name ?? null;
  const home = enclosingFunction(node);
  return home === null ? own6.name : `${functionSymbol(home, script)}.${own6.name}`;
}
function outermost(node, script) {
  let top = node;
  for (let steps = 0; steps < 800; steps++) {
    const { parent } = top;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === top) {
      const chained4 = ts.isCallExpression(parent.parent) && parent.parent.expression === parent && hostMethods.has(parent.name.text);
      if (!chained4 && parent.name.text !== "app") return { node: top };
      top = chained4 ? parent.parent : parent;
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
function nameThere(name3, at, script) {
  const home = enclosingFunction(at);
  return home === null ? name3.text : `${functionSymbol(home, script)}.${name3.text}`;
}
function wraps(call) {
  return !hostMethods.has(lastName(call.expression)) && !/createServer|listen|http|spdy|Server$|request|supertest/i.test(dottedName(call.expression));
}
function noteReturns2(names2, { functions: functions4, script }) {
  for (const node of functions4) {
    for (const { expression } of returnsOf(node)) {
      const name3 = hostName(expression, script);
      const fact3 = name3 === null ? void 0 : names2.get(name3);
      if (fact3 !== void 0 && name3 !== null && fact3.returnedBy === void 0) names2.set(name3, { ...fact3, returnedBy: functionSymbol(node, script) });
    }
  }
}
function baseHost(node, framework11, survey2) {
  const owner = enclosingClass(node);
  const base2 = owner?.heritageClauses?.find((clause2) => clause2.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  if (owner === null || base2 === void 0 || isFunction(base2.expression)) return null;
  const at = rangeOf(owner, survey2.script);
  return { kind: "router", framework: framework11, name: classSymbol(owner), is: "router", safeguards: [], bases: [valueOf(base2.expression, survey2.script)], at };
}
function inheritedHost(node, framework11, { script }) {
  const inner = unwrap(node);
  if (!ts.isPropertyAccessExpression(inner) || inner.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const base2 = enclosingClass(inner)?.heritageClauses?.find((clause2) => clause2.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const name3 = hostName(inner, script);
  if (base2 === void 0 || name3 === null || isFunction(base2.expression)) return null;
  const at = rangeOf(inner, script);
  return { kind: "router", framework: framework11, name: name3, is: "router", safeguards: [], bases: [{ kind: "member", on: valueOf(base2.expression, script), name: inner.name.text, at }], at };
}

// src/extract/typescript/routes/tables.ts
function methodExpression(callee) {
  const inner = unwrap(callee.argumentExpression);
  const turned = ts.isCallExpression(inner) && /^to(?:Locale)?(?:Lower|Upper)Case$/.test(lastName(inner.expression)) ? unwrap(inner.expression) : null;
  return turned !== null && ts.isPropertyAccessExpression(turned) ? unwrap(turned.expression) : inner;
}
function verbOf(value) {
  const text2 = value.kind === "literal" && typeof value.value === "string" ? value.value.toLowerCase() : "";
  return verbs.has(text2) ? text2 : null;
}
function tableRoute(call, on, framework11, { script }) {
  const [path, ...rest] = call.arguments;
  const loop = path === void 0 || rest.length === 0 ? null : loopOver(call, script);
  const key = loop === null || path === void 0 ? null : loop.keyOf(path);
  if (loop === null || path === void 0 || key === null) return null;
  const callee = unwrap(call.expression);
  const method2 = ts.isElementAccessExpression(callee) ? loop.keyOf(methodExpression(callee)) : null;
  const parts = flat(rest);
  const keys = parts.map((part) => loop.keyOf(part));
  const handler = keys.at(-1) ?? null;
  const each = { list: loop.list, path: key, ...method2 !== null && { method: method2 }, ...handler !== null && { handler }, before: keys.slice(0, -1).filter((each2) => each2 !== null) };
  const at = rangeOf(call, script);
  const named5 = lastName(callee);
  const methods3 = ts.isPropertyAccessExpression(callee) && named5 !== "all" ? [named5 === "del" ? "DELETE" : named5.toUpperCase()] : ["*"];
  return { kind: "route", framework: framework11, on, methods: methods3, pattern: { kind: "opaque", why: "item", at }, transport: "http", safeguards: [], each, at };
}

// src/extract/typescript/routes/exported.ts
function exportedBy({ script, assignments }) {
  const found2 = /* @__PURE__ */ new Map();
  const add = (name3, node, place2, outOf) => void found2.set(name3, { name: name3, node, ...outOf && { outOf }, at: rangeOf(place2, script) });
  for (const statement2 of script.source.statements) {
    if (ts.isExportAssignment(statement2)) add("default", unwrap(statement2.expression), statement2);
    else if (ts.isExportDeclaration(statement2)) renamed4(statement2, add);
    else if (ts.canHaveModifiers(statement2) && ts.getModifiers(statement2)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true) declared4(statement2, add);
  }
  for (const { left, right } of assignments) {
    const name3 = /^(?:module\.exports|(?:module\.)?exports\.(\w+))$/.exec(dottedName(left));
    if (name3 !== null) add(name3[1] ?? "default", unwrap(right), left);
  }
  return found2;
}
function renamed4({ exportClause, moduleSpecifier, isTypeOnly: isTypeOnly2 }, add) {
  if (exportClause === void 0 || isTypeOnly2 || !ts.isNamedExports(exportClause)) return;
  for (const element2 of exportClause.elements) {
    const local = element2.propertyName ?? element2.name;
    if (!element2.isTypeOnly) add(element2.name.text, moduleSpecifier === void 0 && ts.isIdentifier(local) ? local : null, element2);
  }
}
function declared4(statement2, add) {
  if (ts.isFunctionDeclaration(statement2)) {
    const isDefault = ts.getModifiers(statement2)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) === true;
    if (isDefault || statement2.name !== void 0) add(isDefault ? "default" : statement2.name?.text ?? "default", statement2, statement2.name ?? statement2);
  } else if (ts.isVariableStatement(statement2)) {
    for (const { name: name3, initializer } of statement2.declarationList.declarations) {
      if (ts.isIdentifier(name3)) add(name3.text, initializer === void 0 ? null : unwrap(initializer), name3);
      else for (const element2 of name3.elements) if (ts.isBindingElement(element2) && ts.isIdentifier(element2.name)) add(element2.name.text, null, element2, initializer && unwrap(initializer));
    }
  }
}
var deepest9 = 8;
function peel({ name: name3, node, at }, survey2) {
  if (node === null) return { handler: { kind: "name", name: name3, at }, safeguards: [], transport: "http" };
  return peelNode(node, survey2.script, 0);
}
function peelNode(node, script, depth) {
  const inner = isFunction(node) ? node : unwrap(node);
  const target = isFunction(inner) ? inner : functionOf(inner);
  const at = rangeOf(inner, script);
  if (target !== null) return { handler: { kind: "name", name: functionSymbol(target, script), at }, safeguards: [], transport: streams(target, script) ? "sse" : "http", node: target };
  const expression = inner;
  const call = wrapping2(expression);
  const within2 = call === null || depth > deepest9 ? null : handlerWithin(call);
  if (call === null || within2 === null) return { handler: ts.isCallExpression(expression) ? bareCall(expression, script) : valueOf(expression, script), safeguards: [], transport: "http" };
  const peeled = peelNode(within2, script, depth + 1);
  return { ...peeled, safeguards: [{ what: wrapperValue(call, script), how: "decorator", at: rangeOf(call.expression, script) }, ...peeled.safeguards] };
}
function streams(node, { source: source2 }) {
  return source2.text.includes("text/event-stream") && node.getText(source2).includes("text/event-stream");
}
function wrapping2(node, depth = 0) {
  if (ts.isCallExpression(node)) return node;
  const held2 = ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  if (held2 === void 0 || !ts.isVariableDeclaration(held2) || held2.initializer === void 0 || depth > 4) return null;
  return wrapping2(unwrap(held2.initializer), depth + 1);
}
function makerOf({ node, outOf }, { imports, script }) {
  const call = node !== null && !ts.isFunctionDeclaration(node) ? wrapping2(node) : outOf === void 0 ? null : wrapping2(outOf);
  const callee = call === null ? null : unwrap(call.expression);
  if (callee === null || !ts.isIdentifier(callee) || !madeByPackages.test(imports.get(callee.text) ?? "")) return null;
  return { what: valueOf(callee, script), how: "decorator", at: rangeOf(callee, script) };
}
var madeByPackages = /^(?:@payloadcms\/next\/|uploadthing\/|inngest\/|better-auth\/|@upstash\/workflow\/)/;
var handlerKeys = /^(?:handler|fn|handle|action|execute|resolve|run)$/;
var handlerNames = /handler|controller|route$|action$|^_?(?:get|post|put|patch|delete)(?:[A-Z_]|$)/i;
function handlerWithin(call) {
  const given5 = call.arguments.map((argument) => unwrap(argument));
  for (const argument of given5) if (isFunction(argument) || ts.isIdentifier(argument) && functionOf(argument) !== null) return argument;
  for (const argument of given5) {
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
  const made4 = valueOf(callee, script);
  const values = args.map((argument) => optionsValue(argument, script)).filter((value) => value.kind !== "map" || value.entries.length > 0);
  return values.length === 0 ? made4 : { kind: "call", callee: made4, args: values, named: [], at: rangeOf(call, script) };
}
function bareCall(call, script) {
  return { kind: "call", callee: valueOf(call.expression, script), args: call.arguments.map((argument) => optionsValue(unwrap(argument), script)), named: [], at: rangeOf(call, script) };
}
function optionsValue(node, script) {
  if (!ts.isObjectLiteralExpression(node)) return isFunction(node) ? { kind: "name", name: functionSymbol(node, script), at: rangeOf(node, script) } : valueOf(node, script);
  const entries2 = [];
  for (const property of node.properties.slice(0, 40)) {
    const key = keyOf(property.name);
    const value = memberValue(property);
    if (key === null || value === null || ts.isMethodDeclaration(value) || isFunction(value) || handlerKeys.test(key) && !ts.isStringLiteralLike(value) || ts.isObjectLiteralExpression(value)) continue;
    entries2.push({ key: { kind: "literal", value: key, at: rangeOf(property.name ?? property, script) }, value: valueOf(value, script) });
  }
  return { kind: "map", entries: entries2, at: rangeOf(node, script) };
}

// src/extract/typescript/routes/verb-tables.ts
var verb = /^(?:get|post|put|patch|delete|del|all)$/i;
var prefixes = /* @__PURE__ */ new Set(["prefix", "basePath", "base", "path"]);
var mostTables = 50;
var mostRoutes = 500;
function* verbTables(survey2) {
  const { script } = survey2;
  const seen = /* @__PURE__ */ new Set();
  for (const { node } of exportedBy(survey2).values()) {
    if (node === null || isFunction(node)) continue;
    for (const table4 of tablesIn(node)) {
      if (seen.has(table4) || seen.size > mostTables) continue;
      seen.add(table4);
      yield* routesOf(table4, script);
    }
  }
}
function tablesIn(node) {
  const inner = behind2(node);
  const items2 = ts.isArrayLiteralExpression(inner) ? inner.elements.map(unwrap) : [inner];
  return items2.filter(ts.isObjectLiteralExpression).filter((item) => item.properties.some((property) => pathsOf2(property) !== null));
}
function behind2(node) {
  const inner = unwrap(node);
  const declared6 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  return declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? unwrap(declared6.initializer) : inner;
}
function pathsOf2(property) {
  const held2 = verb.test(keyOf(property.name) ?? "") ? memberValue(property) : null;
  if (held2 === null || !ts.isObjectLiteralExpression(held2) || held2.properties.length === 0) return null;
  return held2.properties.every((each) => /^(?:\/|$)/.test(keyOf(each.name) ?? "-") && answers4(each)) ? held2 : null;
}
function answers4(property) {
  const value = memberValue(property);
  return value !== null && (ts.isMethodDeclaration(value) || isFunction(value) || ts.isIdentifier(value) || ts.isPropertyAccessExpression(value) || ts.isCallExpression(value));
}
function* routesOf(table4, script) {
  const at = rangeOf(table4, script);
  const name3 = `verbs@${at.start}`;
  const on = { kind: "name", name: name3, at };
  const given5 = table4.properties.find((property) => prefixes.has(keyOf(property.name) ?? ""));
  const prefix = given5 === void 0 ? null : memberValue(given5);
  const groups = table4.properties.flatMap((property) => {
    const paths = pathsOf2(property);
    return paths === null ? [] : [{ method: (keyOf(property.name) ?? "").toLowerCase(), paths }];
  });
  const framework11 = groups.flatMap(({ paths }) => [...paths.properties]).map(spokenBy).find((each) => each !== null) ?? "express";
  yield { kind: "router", framework: framework11, name: name3, is: "router", table: true, safeguards: [], ...prefix !== null && !ts.isMethodDeclaration(prefix) && { prefix: valueOf(prefix, script) }, at };
  for (const { method: method2, paths } of groups) {
    for (const each of paths.properties.slice(0, mostRoutes)) {
      const value = memberValue(each);
      if (value === null) continue;
      const handler = ts.isMethodDeclaration(value) ? { kind: "name", name: functionSymbol(value, script), at: rangeOf(value, script) } : functionRef(value, script);
      const pattern = { kind: "literal", value: keyOf(each.name) ?? "", at: rangeOf(each, script) };
      const methods3 = [method2 === "all" ? "*" : method2 === "del" ? "DELETE" : method2.toUpperCase()];
      yield { kind: "route", framework: framework11, on, methods: methods3, pattern, transport: streams2(value) ? "sse" : "http", handler, safeguards: [], at: rangeOf(each, script) };
    }
  }
}
function spokenBy(property) {
  const value = memberValue(property);
  const target = value === null ? null : ts.isMethodDeclaration(value) ? value : functionOf(value);
  const name3 = target?.parameters[0] === void 0 ? null : keyOf(target.parameters[0].name);
  return name3 === null ? null : /^_?(?:ctx|context)$/.test(name3) ? "koa" : name3 === "c" ? "hono" : "express";
}
function streams2(node) {
  return node.getText().slice(0, 4e4).includes("text/event-stream");
}
function tableLoop(call, callee, on, framework11, script) {
  const method2 = methodExpression(callee);
  const [path] = call.arguments;
  const declared6 = ts.isIdentifier(method2) ? declarationOf(method2)?.node : void 0;
  if (declared6 === void 0 || path === void 0 || ts.isStringLiteralLike(path) || !isLooped(declared6)) return null;
  return { kind: "use", framework: framework11, on, chain: [], discovers: true, tables: true, at: rangeOf(call, script) };
}
function isLooped(node) {
  if (ts.isVariableDeclaration(node)) return ts.isForInStatement(node.parent.parent) || ts.isForOfStatement(node.parent.parent);
  return ts.isParameter(node) || ts.isBindingElement(node) && isLooped(node.parent.parent);
}

// src/extract/typescript/routes/connect.ts
function* connectRoutes(survey2, dialect) {
  const hosts = hostsOf(survey2, dialect.framework, dialect.make);
  const facts2 = [];
  for (const call of survey2.calls) {
    const callee = unwrap(call.expression);
    if (ts.isElementAccessExpression(callee)) facts2.push(...computed(call, callee, hosts, survey2, dialect));
    if (!ts.isPropertyAccessExpression(callee)) continue;
    const method2 = callee.name.text;
    if (method2 === "onError" && dialect.framework === "hono" || method2 === "on" && dialect.framework === "koa") facts2.push(...errorHook(call, dialect.framework, survey2));
    if (!hostMethods.has(method2) && !(callee.expression.kind === ts.SyntaxKind.ThisKeyword && baseMethods.test(method2))) continue;
    const on = hostBehind(callee.expression, call, hosts, survey2, dialect);
    if (on === null) continue;
    const start3 = ts.isCallExpression(unwrap(callee.expression)) ? callee.name.getStart(survey2.script.source) + survey2.script.offset : rangeOf(call, survey2.script).start;
    const at = { start: start3, end: rangeOf(call, survey2.script).end };
    const table4 = verbs.has(method2) ? tableRoute(call, on, dialect.framework, survey2) : null;
    if (table4 !== null) facts2.push(table4);
    else for (const read2 of turnsOf(call, survey2.script)) {
      const place2 = { script: survey2.script, hosts: hosts.names, made: hosts.made, read: read2 };
      facts2.push(...factsOf({ call, method: method2, on, receiver: callee.expression, place: place2, survey: survey2, dialect, at }));
    }
  }
  facts2.push(...handingOn(survey2, dialect.framework, hosts));
  yield* hosts.names.values();
  yield* withParameters(facts2);
}
function* computed(call, callee, hosts, survey2, dialect) {
  const { script } = survey2;
  const name3 = hosts.made.get(unwrap(callee.expression)) ?? hostName(callee.expression, script);
  if (name3 === null || !hosts.names.has(name3) || call.arguments.length < 2) return;
  const on = { kind: "name", name: name3, at: rangeOf(callee.expression, script) };
  const table4 = tableRoute(call, on, dialect.framework, survey2);
  const loop = table4 === null ? tableLoop(call, callee, on, dialect.framework, script) : null;
  if (table4 !== null) yield table4;
  else for (const read2 of turnsOf(call, script)) {
    const method2 = verbOf(read2(methodExpression(callee)));
    if (method2 === null && loop !== null) yield loop;
    const place2 = { script, hosts: hosts.names, made: hosts.made, read: read2 };
    if (method2 !== null) yield* factsOf({ call, method: method2, on, receiver: callee.expression, place: place2, survey: survey2, dialect, at: rangeOf(call, script) });
  }
}
function hostBehind(receiver2, call, hosts, survey2, dialect) {
  const base2 = chainBase(receiver2);
  const at = rangeOf(base2, survey2.script);
  const made4 = hosts.made.get(base2);
  if (made4 !== void 0) return { kind: "name", name: made4, at };
  const name3 = hostName(base2, survey2.script);
  if (name3 !== null && hosts.names.has(name3)) return { kind: "name", name: name3, at };
  const byBase = dialect.throughBase === true && baseCall(call) !== null;
  if (!(byBase || declaresRoute(call)) || !speaks3(call, survey2, dialect.framework)) return null;
  const inherited = byBase ? baseHost(base2, dialect.framework, survey2) : inheritedHost(base2, dialect.framework, survey2);
  if (inherited !== null && (byBase || isHostly(base2))) {
    hosts.names.set(inherited.name, inherited);
    return { kind: "name", name: inherited.name, at };
  }
  return fromElsewhere(base2, call, survey2) ? valueOf(base2, survey2.script) : null;
}
function speaks3(call, survey2, framework11) {
  return (importedFramework(survey2) ?? handlerFramework(call) ?? "express") === framework11;
}
function* factsOf(spot) {
  const own6 = spot.dialect.own?.(spot) ?? null;
  if (own6 !== null) yield* own6;
  else if (spot.method === "use") yield* uses2(spot);
  else if (verbs.has(spot.method)) yield* routes(spot);
}
function* routes(spot) {
  const { call, receiver: receiver2 } = spot;
  const given5 = routedPath(receiver2);
  const [first, ...rest] = call.arguments;
  if (first === void 0) return;
  if (given5 !== null) {
    if (spot.method === "all" && call.parent.kind === ts.SyntaxKind.PropertyAccessExpression) yield* covering(spot, given5, call.arguments);
    else yield* routesAt(spot, given5, call.arguments);
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
function* routesAt(spot, path, handlers, methods3 = methodsOf(spot.method)) {
  for (const pattern of pathsOf(path, spot.place)) {
    const fact3 = routeAt(spot, pattern, handlers, methods3);
    if (fact3 !== null) yield fact3;
  }
}
function routeAt({ on, place: place2, dialect, at }, pattern, handlers, methods3) {
  const handling3 = handlingOf(handlers.map((handler2) => dialect.element?.(handler2) ?? handler2), place2);
  if (methods3[0] === "OPTIONS" && handling3 !== null && nodeIs(handling3.node, /cors$/i)) return null;
  if (handling3 === null || ts.isObjectLiteralExpression(handling3.node) || ts.isStringLiteralLike(handling3.node)) return null;
  const { handler, safeguards: safeguards4, transport } = handling3;
  return { kind: "route", framework: dialect.framework, on, methods: transport === "websocket" ? ["GET"] : methods3, pattern, transport, handler, safeguards: safeguards4, at };
}
function methodsOf(method2) {
  if (method2 === "all") return ["*"];
  return [method2 === "del" ? "DELETE" : method2.toUpperCase()];
}
var guardLike = /auth|guard|require|ensure|check|verify|protect|cors|limit|log|middleware|^is[A-Z]|session|csrf/;
function coversAll(path, handlers) {
  const text2 = ts.isStringLiteralLike(path) ? path.text : ts.isTemplateExpression(path) ? path.templateSpans.at(-1)?.literal.text ?? "" : "";
  const last = flat(handlers).at(-1);
  if (last === void 0 || !/\*\w*\)?$/.test(text2)) return false;
  if (isFunction(last)) return last.parameters.length === 3 && /\bnext\(/.test(last.getText().slice(0, 1e4));
  return guardLike.test(last.getText().slice(0, 200));
}
function* covering(spot, path, handlers) {
  for (const pattern of pathsOf(path, spot.place)) yield useFact(spot, flat(handlers).map((handler) => safeguard(handler, spot.place)), reach(spot, pattern));
}
function* uses2(spot) {
  const { call, place: place2, dialect, survey: survey2 } = spot;
  const [first, ...rest] = call.arguments;
  if (first === void 0) return;
  const hasPath = isPath(first, place2) && (rest.length > 0 || !ts.isIdentifier(unwrap(first)));
  const given5 = flat(hasPath ? rest : call.arguments);
  yield* errorMiddleware(call, given5, dialect.framework, (part) => partOf(part, place2), survey2);
  const parts = given5.filter((part) => !handlesErrors(part));
  const patterns = hasPath ? pathsOf(first, place2) : [void 0];
  for (const pattern of patterns) yield* used(spot, pattern, parts.map((part) => dialect.element?.(part) ?? part));
}
function* used(spot, pattern, parts) {
  const { place: place2, dialect, survey: survey2, on, at } = spot;
  const chain = [];
  for (const part of parts) {
    const verb2 = pattern === void 0 ? null : forVerb(part);
    if (verb2 !== null && pattern !== void 0) {
      const fact3 = routeAt(spot, pattern, [part], [verb2]);
      if (fact3 !== null) yield { ...fact3, safeguards: [...chain] };
      continue;
    }
    const serves5 = dialect.serves?.(part, survey2) ?? null;
    if (serves5 !== null || pattern !== void 0 && answers5(part, dialect.framework)) {
      const under = pattern ?? { kind: "literal", value: "/", at: rangeOf(part, survey2.script) };
      const fact3 = routeAt(spot, under, [part], serves5 === "static" ? ["GET"] : serves5 === "graphql" ? ["POST"] : ["*"]);
      if (fact3 !== null) yield { ...fact3, ...serves5 === "static" && { transport: "static" }, safeguards: serves5 === "graphql" ? [...chain, byResolvers(at)] : [...chain] };
    } else chain.push({ what: partOf(part, place2), how: "middleware", at: rangeOf(part, survey2.script) });
  }
  if (chain.length > 0) yield { kind: "use", framework: dialect.framework, on, ...pattern && reach(spot, pattern), chain, ...overOf(spot.call, survey2.script), ordered: true, at };
}
function forVerb(part) {
  if (!ts.isCallExpression(part) || part.arguments.length !== 2) return null;
  const [first, second] = part.arguments.map(unwrap);
  const verb2 = first !== void 0 && ts.isStringLiteralLike(first) && /^(?:GET|POST|PUT|PATCH|DELETE)$/.test(first.text) ? first.text : null;
  return verb2 !== null && second !== void 0 && isFunction(second) && second.parameters.length === 2 ? verb2 : null;
}
function answers5(part, framework11) {
  if (!isFunction(part) || framework11 !== "express") return false;
  const [first, second] = part.parameters;
  return part.parameters.length === 2 && first !== void 0 && second !== void 0 && !/next/i.test(keyOf(second.name) ?? "");
}
function useFact({ on, dialect, at }, chain, where) {
  return { kind: "use", framework: dialect.framework, on, ...where, chain, ordered: true, at };
}
function reach({ dialect }, pattern) {
  return (dialect.reach ?? prefixReach)(pattern);
}
var everything = /\/?(?:\(\.\*\)|\{\*\w*\}|\*\w*)$/;
function prefixReach(pattern) {
  const tail = pattern.kind === "join" ? pattern.parts.at(-1) : void 0;
  if (pattern.kind === "join" && tail?.kind === "literal" && typeof tail.value === "string") return { under: { ...pattern, parts: [...pattern.parts.slice(0, -1), { ...tail, value: tail.value.replace(everything, "") }] } };
  if (pattern.kind !== "literal" || typeof pattern.value !== "string") return { under: pattern };
  const bare = pattern.value.replace(everything, "");
  return bare === "" || bare === "/" ? {} : { under: { ...pattern, value: bare } };
}
function* withParameters(facts2) {
  const loaders = facts2.filter((fact3) => fact3.kind === "use" && isLoader(fact3));
  for (const fact3 of facts2) {
    if (fact3.kind === "use" && isLoader(fact3)) continue;
    if (fact3.kind !== "route" || loaders.length === 0 || fact3.pattern.kind !== "literal") {
      yield fact3;
      continue;
    }
    const pattern = String(fact3.pattern.value);
    const before = loaders.filter((loader) => hostKey(loader) === hostKey(fact3) && loader.only?.some((name3) => name3.kind === "literal" && new RegExp(`:${String(name3.value).slice(1)}(?!\\w)`).test(pattern))).flatMap(({ chain }) => chain);
    yield { ...fact3, safeguards: [...before, ...fact3.safeguards] };
  }
}
function* parameterLoader(spot) {
  const [name3, loader] = spot.call.arguments;
  if (name3 === void 0 || loader === void 0 || !ts.isStringLiteralLike(name3) || !/^\w+$/.test(name3.text)) return;
  yield useFact(spot, [safeguard(loader, spot.place)], { only: [{ kind: "literal", value: `:${name3.text}`, at: rangeOf(name3, spot.survey.script) }] });
}
function isLoader({ only }) {
  return only?.length === 1 && only[0]?.kind === "literal" && /^:\w+$/.test(String(only[0].value));
}
function hostKey({ on }) {
  return on?.kind === "name" ? on.name : "";
}

// src/extract/typescript/routes/routing-controllers.ts
var verbs6 = /* @__PURE__ */ new Set(["Get", "Post", "Put", "Patch", "Delete", "Head", "All"]);
function* controllers({ classes: classes2, imports, script }) {
  if (![...imports.values()].includes("routing-controllers")) return;
  for (const node of classes2) {
    const made4 = decoratorsOf2(node).find(({ name: name4 }) => name4 === "Controller" || name4 === "JsonController");
    if (made4 === void 0) continue;
    const name3 = classSymbol(node);
    const prefix = made4.args[0] === void 0 ? void 0 : valueOf(made4.args[0], script);
    yield { kind: "router", framework: "express", name: name3, is: "controller", automatic: true, safeguards: safeguards(node, script), ...prefix && { prefix }, at: rangeOf(made4.node, script) };
    for (const member2 of node.members) if (ts.isMethodDeclaration(member2)) yield* routes2(member2, name3, script);
  }
}
function* routes2(method2, owner, script) {
  const own6 = keyOf(method2.name);
  for (const { name: name3, args, node } of decoratorsOf2(method2)) {
    if (!verbs6.has(name3) || own6 === null) continue;
    const at = rangeOf(node, script);
    const pattern = args[0] === void 0 ? { kind: "literal", value: "", at } : valueOf(args[0], script);
    const handler = { kind: "name", name: `${owner}.${own6}`, at: rangeOf(method2.name, script) };
    const on = { kind: "name", name: owner, at };
    yield { kind: "route", framework: "express", on, methods: [name3 === "All" ? "*" : name3.toUpperCase()], pattern, transport: "http", handler, safeguards: safeguards(method2, script), at };
  }
}
function safeguards(node, script) {
  return decoratorsOf2(node).flatMap(({ name: name3, args, node: decorator }) => {
    const at = rangeOf(decorator, script);
    if (name3 === "UseBefore") return args.map((argument) => ({ what: valueOf(argument, script), how: "middleware", at }));
    return name3 === "Authorized" ? [{ what: valueOf(decorator.expression, script), how: "decorator", at }] : [];
  });
}
function decoratorsOf2(node) {
  const found2 = ts.canHaveDecorators(node) ? ts.getDecorators(node) ?? [] : [];
  return found2.map((decorator) => {
    const { expression } = decorator;
    return ts.isCallExpression(expression) ? { name: lastName(expression.expression), args: [...expression.arguments], node: decorator } : { name: lastName(expression), args: [], node: decorator };
  });
}

// src/extract/typescript/routes/express.ts
var express = { framework: "express", make, own: own3, serves: serves2, throughBase: true };
function* expressRoutes(survey2, _file) {
  yield* controllers(survey2);
  if (mayRoute(survey2)) yield* connectRoutes(survey2, express);
}
var packages7 = /* @__PURE__ */ new Set(["express", "@feathersjs/express", "express-promise-router", "polka", "restify", "json-server", "ultimate-express", "hyper-express", "express-async-router", "@awaitjs/express", "router", "find-my-way", "express5", "express4"]);
function mayRoute(survey2) {
  for (const from of survey2.imports.values()) if (packages7.has(from)) return true;
  return /require\(['"](?:express|polka|restify|json-server)['"]\)|\.(?:get|post|put|patch|delete|all|use|route)\s*\(|\((?:\{\s{0,20}(?:\w{1,20}\s?:\s?)?)?(?:app|router|server|expressApp|this\.app)\b/.test(survey2.script.source.text) && (handedHosts(survey2).some(({ framework: framework11 }) => framework11 === "express") || /\b(?:app|router|server|api|routes?|\w+Router)\b/i.test(survey2.script.source.text));
}
function make(node, survey2) {
  const callee = unwrap(node.expression);
  const name3 = lastName(callee);
  const root = rootOf2(callee);
  const imported2 = root === null || root.text === "require" ? requiredModule(node) : survey2.imports.get(root.text);
  const from = imported2 === void 0 && root?.text === "express" && declarationOf(root) !== null ? "express" : imported2;
  if (from === void 0 || from === null || !packages7.has(from) || name3 === "require") return null;
  if (/^(?:Router|AsyncRouter|PromiseRouter|promiseRouter|router)$/.test(name3) || from === "express-promise-router") return { is: "router" };
  if (/^(?:static|json|urlencoded|raw|text|query)$/.test(name3)) return null;
  const whole2 = ts.isIdentifier(callee) || ts.isCallExpression(callee) || name3 === "default";
  if (whole2 && (from === "express" || from === "@feathersjs/express" || from === "polka" || /express/.test(from))) return ts.isIdentifier(callee) && /^\{|^[A-Z]/.test(callee.text) && from === "express" ? null : { is: "application" };
  return /^(?:createServer|create|Server)$/.test(name3) && (from === "restify" || from === "json-server" || from === "hyper-express") ? { is: "application" } : null;
}
function own3(spot) {
  const { method: method2, call } = spot;
  const byBase = baseCall(call);
  if (byBase !== null) return throughBase(spot, byBase);
  if (method2 === "param") return parameterLoader(spot);
  if (method2 === "ws") return sockets(spot);
  return method2 === "on" || method2 === "register" || method2 === "get" && call.arguments.length === 1 && !ts.isCallExpression(spot.receiver) ? [] : null;
}
function* throughBase(spot, { methods: methods3, path, parts, asks: asks3 }) {
  if (methods3 === null) yield* used(spot, path === null ? void 0 : spot.place.read(path), parts);
  else if (path !== null) for (const route2 of routesAt(spot, path, parts, methods3)) yield { ...route2, safeguards: [...askedOf(asks3, spot.survey.script), ...route2.safeguards] };
}
function* sockets(spot) {
  const [path, ...handlers] = spot.call.arguments;
  if (path !== void 0) for (const route2 of routesAt(spot, path, handlers, ["GET"])) yield { ...route2, transport: "websocket" };
}
var answering2 = /* @__PURE__ */ new Map([
  ["swagger-ui-express", /setup$/],
  ["http-proxy-middleware", /./],
  ["express-http-proxy", /./],
  ["@trpc/server/adapters/express", /createExpressMiddleware$/],
  ["agendash", /./],
  ["express-status-monitor", /./],
  ["serve-index", /./],
  ["better-auth/node", /toNodeHandler$/]
]);
var graphql = /* @__PURE__ */ new Map([["express-graphql", /./], ["graphql-http/lib/use/express", /createHandler$/i], ["@apollo/server/express4", /expressMiddleware$/i], ["@as-integrations/express5", /expressMiddleware$/i], ["@as-integrations/express4", /expressMiddleware$/i]]);
function serves2(node, survey2) {
  const call = unwrap(node);
  if (ts.isIdentifier(call) && isYoga(call, survey2)) return "graphql";
  if (!ts.isCallExpression(call)) return null;
  const callee = unwrap(call.expression);
  const root = rootOf2(callee);
  const from = requiredModule(call) ?? (root === null ? void 0 : survey2.imports.get(root.text));
  const name3 = dottedName(callee);
  if (from === "serve-static" || from === "express-static-gzip" || lastName(callee) === "static" && (from === "express" || from === "@feathersjs/express" || /^express\.static$/.test(name3))) return "static";
  if (lastName(callee) === "getRouter" && call.arguments.length === 0 && /bull|adapter/i.test(name3)) return "http";
  if (from === void 0) return null;
  if (graphql.get(from)?.test(lastName(callee)) === true) return "graphql";
  return answering2.get(from)?.test(lastName(callee)) === true ? "http" : null;
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
    const own6 = functionSymbol(node, survey2.script);
    const holder = wrapped === void 0 || wrapped === null ? null : holderName(wrapped);
    const name3 = `${own6}.${parameter2.name.text}`;
    names2.set(name3, {
      kind: "router",
      framework,
      name: name3,
      is: "router",
      safeguards: [],
      parameterOf: { function: holder?.name ?? own6, index },
      ...wrapped !== void 0 && { shared: true },
      ...pick(names2.get(name3)),
      at: rangeOf(parameter2, survey2.script)
    });
  }
  return { ...hosts, shared, aliases: aliasesOf(names2, survey2) };
}
function pick(known2) {
  return known2?.returnedBy === void 0 ? {} : { returnedBy: known2.returnedBy };
}
function make2(node, survey2) {
  if (!ts.isCallExpression(node)) return null;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && passing2.has(parent.name.text)) return null;
  return isMade(node, survey2) ? { is: "application" } : null;
}
var passing2 = /* @__PURE__ */ new Set(["withTypeProvider", "after"]);
function isMade(node, survey2) {
  let inner = unwrap(node);
  for (let steps = 0; steps < 8 && ts.isCallExpression(inner); steps++) {
    const callee = unwrap(inner.expression);
    const key = accessedKey(callee);
    if (key !== null && passing2.has(key)) {
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
  const { source: source2 } = survey2.script;
  const typed2 = node.parameters.findIndex(({ name: name4, type }) => type !== void 0 && name4.getText(source2) !== "this" && instanceType.test(type.getText(source2).slice(0, 200)));
  if (typed2 >= 0) return typed2;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) && parent.type !== void 0) return pluginType.test(parent.type.getText(source2).slice(0, 200)) ? 0 : -1;
  let outer = parent;
  for (let steps = 0; steps < 6 && (ts.isParenthesizedExpression(outer) || ts.isSatisfiesExpression(outer) || ts.isAsExpression(outer)); steps++) {
    if (!ts.isParenthesizedExpression(outer) && pluginType.test(outer.type.getText(source2).slice(0, 200))) return 0;
    outer = outer.parent;
  }
  if (!ts.isCallExpression(outer) || outer.arguments[0] === void 0 || unwrap(outer.arguments[0]) !== node) return -1;
  if (isPluginWrapper(outer, survey2)) return 0;
  const on = accessedKey(unwrap(outer.expression)) === "register" ? receiver(outer.expression) : null;
  const name3 = on === null ? null : hostName(baseOf(on), survey2.script);
  return name3 !== null && names2.has(name3) ? 0 : -1;
}
function isPluginWrapper(call, survey2) {
  const callee = unwrap(call.expression);
  if (ts.isCallExpression(callee)) return requiredModule(callee) === "fastify-plugin";
  const root = accessedKey(callee) === "default" ? receiver(callee) : callee;
  return root !== null && ts.isIdentifier(root) && survey2.imports.get(root.text) === "fastify-plugin";
}
function sharedPlugins(survey2) {
  const found2 = /* @__PURE__ */ new Map();
  for (const call of survey2.calls) {
    const [first] = call.arguments;
    const target = first !== void 0 && isPluginWrapper(call, survey2) ? functionOf(first) : null;
    if (target !== null) found2.set(target, isRegistered(call) ? null : call);
  }
  for (const { left } of survey2.assignments) {
    if (!ts.isElementAccessExpression(left) || !left.argumentExpression.getText(survey2.script.source).includes("skip-override")) continue;
    const target = functionOf(left.expression);
    if (target !== null) found2.set(target, null);
  }
  return found2;
}
function isRegistered(call) {
  return ts.isCallExpression(call.parent) && lastName(call.parent.expression) === "register";
}
var chained2 = /* @__PURE__ */ new Set([...passing2, "get", "post", "put", "patch", "delete", "head", "options", "all", "route", "register", "addHook", "decorate", "decorateRequest", "decorateReply", "use"]);
function baseOf(node) {
  let inner = unwrap(node);
  for (let steps = 0; steps < 400 && ts.isCallExpression(inner); steps++) {
    const key = accessedKey(unwrap(inner.expression));
    if (key === null || !chained2.has(key)) break;
    inner = receiver(inner.expression) ?? inner;
  }
  return inner;
}
function instanceName(node, { names: names2, made: made4, aliases }, survey2) {
  const base2 = baseOf(node);
  const known2 = made4.get(base2) ?? made4.get(unwrap(node));
  if (known2 !== void 0) return known2;
  const name3 = hostName(base2, survey2.script);
  if (name3 === null) return null;
  return names2.has(name3) ? name3 : aliases.get(name3) ?? null;
}
function aliasesOf(names2, { variables, script }) {
  const aliases = /* @__PURE__ */ new Map();
  for (const { name: name3, initializer } of variables) {
    if (initializer === void 0 || !ts.isIdentifier(name3) || !ts.isCallExpression(unwrap(initializer)) || declarationOf(name3) === null) continue;
    const base2 = hostName(baseOf(initializer), script);
    const own6 = base2 === null ? null : hostName(name3, script);
    const known2 = base2 === null ? void 0 : names2.has(base2) ? base2 : aliases.get(base2);
    if (own6 !== null && known2 !== void 0 && own6 !== known2) aliases.set(own6, known2);
  }
  return aliases;
}

// src/extract/typescript/routes/fastify-options.ts
function optionsObject(node, depth = 0) {
  const inner = node === void 0 || !ts.isExpression(node) ? null : unwrap(node);
  if (inner === null || depth > 4) return null;
  if (ts.isObjectLiteralExpression(inner)) return inner;
  const declared6 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  return declared6 !== void 0 && ts.isVariableDeclaration(declared6) ? optionsObject(declared6.initializer, depth + 1) : null;
}
function option(options3, key, depth = 0) {
  const object = optionsObject(options3);
  if (object === null || depth > 4) return void 0;
  for (const property of [...object.properties].reverse()) {
    if (ts.isSpreadAssignment(property)) {
      const found2 = option(property.expression, key, depth + 1);
      if (found2 !== void 0) return found2;
    } else if (keyOf(property.name) === key) return memberValue(property) ?? void 0;
  }
  return void 0;
}

// src/extract/typescript/routes/fastify-plugins.ts
var framework2 = "fastify";
function* registered2(spot) {
  const [first, options3] = spot.call.arguments;
  if (first === void 0) return;
  const { survey: survey2 } = spot;
  const inner = unwrap(first);
  const wrapped = ts.isCallExpression(inner) && isPluginWrapper(inner, survey2) ? inner.arguments[0] : void 0;
  const plugin = wrapped ?? inner;
  const from = packageOf(plugin, spot);
  if (from === null) yield mounted2(spot, plugin, options3, wrapped === void 0);
  else if (/^(?:@fastify\/|fastify-)autoload$/.test(from)) yield* folder(spot, options3);
  else yield* library(spot, plugin, from, options3);
}
function packageOf(plugin, { survey: survey2 }) {
  let root = plugin;
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const from = ts.isIdentifier(root) ? survey2.imports.get(root.text) : requiredModule(root);
  return from === void 0 || from === null || isLocal(from) || !/fastify/.test(from) ? null : from;
}
function mounted2({ call, on, survey: { script } }, plugin, options3, encapsulated) {
  const prefix = prefixOf(options3, "prefix", script);
  const chain = [{ what: functionRef(plugin, script), how: "middleware", at: rangeOf(plugin, script) }];
  return { kind: "use", framework: framework2, on, ...prefix && { under: prefix }, chain, argument: 0, ...encapsulated && { encapsulated: true }, at: rangeOf(call, script) };
}
function prefixOf(options3, key, script) {
  if (options3 === void 0) return void 0;
  const given5 = option(options3, key);
  if (given5 !== void 0) return ts.isMethodDeclaration(given5) ? void 0 : valueOf(given5, script);
  const value = optionsObject(options3) === null && ts.isIdentifier(unwrap(options3)) ? valueOf(options3, script) : null;
  return value?.kind === "name" ? { kind: "member", on: value, name: key, at: value.at } : void 0;
}
function* folder({ call, on, survey: { script } }, options3) {
  const path = folderPath(option(options3, "dir"));
  if (path === null) return;
  const handed3 = option(options3, "options");
  const prefix = prefixOf(handed3 === void 0 || ts.isMethodDeclaration(handed3) ? void 0 : handed3, "prefix", script);
  const isOn = (key) => option(options3, key)?.kind === ts.SyntaxKind.TrueKeyword;
  const found2 = {
    path,
    ...option(options3, "dirNameRoutePrefix")?.kind === ts.SyntaxKind.FalseKeyword && { flat: true },
    ...isOn("routeParams") && { parameters: true },
    ...isOn("autoHooks") && { hooks: isOn("cascadeHooks") ? "below" : "folder" }
  };
  yield { kind: "use", framework: framework2, on, ...prefix && { under: prefix }, chain: [], argument: 0, encapsulated: true, folder: found2, at: rangeOf(call, script) };
}
function folderPath(node, depth = 0) {
  const inner = node === void 0 || !ts.isExpression(node) ? null : unwrap(node);
  if (inner === null || depth > 6) return null;
  const text2 = stringOf(inner);
  if (text2 !== null) return tidy(text2);
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.length === 1 ? tidy(inner.templateSpans[0]?.literal.text ?? "") : null;
  if (ts.isNewExpression(inner)) return folderPath(inner.arguments?.[0], depth + 1);
  if (ts.isPropertyAccessExpression(inner)) return folderPath(inner.expression, depth + 1);
  if (!ts.isCallExpression(inner)) return null;
  if (!/^(?:join|resolve)$/.test(lastName(inner.expression))) return folderPath(inner.arguments[0], depth + 1);
  const parts = inner.arguments.slice(1).map((argument) => stringOf(argument));
  return parts.length > 0 && parts.every((part) => part !== null) ? tidy(parts.join("/")) : null;
}
function tidy(path) {
  const made4 = path.replace(/^\.?\//, "").replace(/\/$/, "");
  return made4 === "" ? null : made4;
}
var pages2 = [
  [/(?:@fastify\/|fastify-)static$/, "prefix", "/", "static"],
  [/(?:@fastify\/|fastify-)swagger-ui$/, "routePrefix", "/documentation", "http"],
  [/@scalar\/fastify-api-reference$/, "routePrefix", "/reference", "http"],
  [/fastify-metrics$/, "endpoint", "/metrics", "http"]
];
function* library({ call, on, survey: { script } }, plugin, from, options3) {
  const at = rangeOf(call, script);
  const page = pages2.find(([name3]) => name3.test(from));
  if (page === void 0) {
    yield { kind: "use", framework: framework2, on, chain: [{ what: valueOf(plugin, script), how: "hook", at: rangeOf(plugin, script) }], at };
    return;
  }
  const [, key, standard, transport] = page;
  yield { kind: "route", framework: framework2, on, methods: ["GET"], pattern: prefixOf(options3, key, script) ?? { kind: "literal", value: standard, at }, transport, safeguards: [], at };
}

// src/extract/typescript/routes/fastify.ts
var framework3 = "fastify";
var verbs7 = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "delete", "head", "options", "all", "search", "propfind", "trace"]);
var hooks = ["onRequest", "preParsing", "preValidation", "preHandler"];
function* fastifyRoutes(survey2, _file) {
  if (!/fastify/i.test(survey2.script.source.text) && !/\.(?:addHook|register)\(/.test(survey2.script.source.text)) return;
  const instances = instancesOf(survey2);
  if (instances.names.size === 0) return;
  yield* instances.names.values();
  for (const call of survey2.calls) {
    const key = accessedKey(unwrap(call.expression));
    const on = key === null ? null : receiver(call.expression);
    const name3 = on === null ? null : instanceName(on, instances, survey2);
    if (key !== null && name3 !== null) yield* spoken2({ call, key, on: { kind: "name", name: name3, at: rangeOf(on ?? call, survey2.script) }, instances, survey: survey2 });
  }
  yield* handingOn(survey2, framework3, instances);
}
function* spoken2(spot) {
  const { key, call } = spot;
  if (verbs7.has(key) && call.arguments.length > 1) yield* shorthand(spot);
  else if (key === "route") yield* described2(spot);
  else if (key === "addHook") yield* hooked(spot);
  else if (key === "setErrorHandler") yield* errorHook(call, framework3, spot.survey);
  else if (key === "register") yield* registered2(spot);
  else if (key === "use") yield* used2(spot);
  else if (/^decorate(?:Request)?$/.test(key)) yield* decorated(spot);
}
function* shorthand(spot) {
  const { key, call, survey: survey2 } = spot;
  const [path, second, third] = call.arguments;
  if (path === void 0) return;
  const options3 = third === void 0 && second !== void 0 && optionsObject(second) === null ? void 0 : second;
  yield* routes3(spot, [key === "all" ? "*" : key.toUpperCase()], valueOf(path, survey2.script), options3, third ?? (options3 === void 0 ? second : void 0));
}
function* described2(spot) {
  const { call: { arguments: [options3] }, survey: survey2 } = spot;
  const url = option(options3, "url") ?? option(options3, "path");
  const method2 = option(options3, "method");
  if (options3 === void 0 || url === void 0 || ts.isMethodDeclaration(url)) return;
  const given5 = method2 === void 0 || ts.isMethodDeclaration(method2) ? [] : flat([method2]).map((each) => ts.isStringLiteralLike(each) ? each.text.toUpperCase() : "*");
  yield* routes3(spot, given5.length === 0 || given5.includes("*") ? ["*"] : given5, valueOf(url, survey2.script), options3, void 0);
}
function* routes3(spot, methods3, pattern, options3, last) {
  const { on, call, survey: survey2 } = spot;
  const own6 = last ?? option(options3, "handler");
  const socket2 = option(options3, "wsHandler");
  const isSocket = option(options3, "websocket")?.kind === ts.SyntaxKind.TrueKeyword;
  const route2 = { kind: "route", framework: framework3, on, pattern, at: rangeOf(call, survey2.script) };
  const before = safeguards2(options3, spot);
  if (own6 !== void 0) {
    const { handler, around: around2, transport } = handling2(own6, spot);
    yield { ...route2, methods: methods3, transport: isSocket ? "websocket" : transport, handler, safeguards: [...before, ...around2] };
  } else if (socket2 === void 0) yield { ...route2, methods: methods3, transport: "http", safeguards: before };
  if (socket2 !== void 0) yield { ...route2, methods: ["GET"], transport: "websocket", handler: handling2(socket2, spot).handler, safeguards: before };
}
function handling2(node, { instances, survey: { script } }) {
  if (ts.isMethodDeclaration(node)) return { handler: { kind: "name", name: functionSymbol(node, script), at: rangeOf(node.name, script) }, around: [], transport: "http" };
  const found2 = handlingOf([node], { script, hosts: instances.names, made: instances.made, read: (part) => valueOf(part, script) });
  return found2 === null ? { handler: valueOf(node, script), around: [], transport: "http" } : { handler: found2.handler, around: found2.safeguards, transport: found2.transport };
}
function safeguards2(options3, spot) {
  if (options3 === void 0) return [];
  const { script } = spot.survey;
  const at = rangeOf(options3, script);
  const elsewhere = optionsObject(options3) === null ? valueOf(options3, script) : null;
  if (elsewhere !== null) return elsewhere.kind === "name" || elsewhere.kind === "member" ? hooks.map((name3) => ({ what: { kind: "member", on: elsewhere, name: name3, at }, how: "hook", at })) : [];
  return hooks.flatMap((name3) => {
    const given5 = option(options3, name3);
    return given5 === void 0 ? [] : hookValues(given5, spot);
  });
}
function hookValues(given5, spot) {
  const { script } = spot.survey;
  if (ts.isMethodDeclaration(given5)) return [{ what: { kind: "name", name: functionSymbol(given5, script), at: rangeOf(given5.name, script) }, how: "hook", at: rangeOf(given5.name, script) }];
  return flat([given5]).map((part) => ({ what: hookValue(part, spot), how: "hook", at: rangeOf(part, script) }));
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
  const name3 = on === null ? null : instanceName(on, instances, survey2);
  const at = rangeOf(inner, survey2.script);
  return key === null || name3 === null ? null : { kind: "member", on: { kind: "name", name: name3, at }, name: key, at };
}
function picked(name3) {
  const element2 = declarationOf(name3)?.node;
  const whole2 = element2 !== void 0 && ts.isBindingElement(element2) ? element2.parent.parent : null;
  if (element2 === void 0 || !ts.isBindingElement(element2) || whole2 === null || !ts.isVariableDeclaration(whole2) || whole2.initializer === void 0) return { key: null, on: null };
  return { key: keyOf(element2.propertyName ?? element2.name), on: unwrap(whole2.initializer) };
}
function* hooked(spot) {
  const { call, on, survey: survey2 } = spot;
  const [name3, ...given5] = call.arguments;
  if (name3 === void 0 || !ts.isStringLiteralLike(name3) || !hooks.some((hook2) => hook2 === name3.text)) return;
  const chain = given5.flatMap((each) => hookValues(each, spot));
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
  const [name3, given5] = call.arguments;
  if (name3 === void 0 || given5 === void 0 || !ts.isStringLiteralLike(name3)) return;
  const what = functionRef(given5, script);
  if (what.kind === "literal" || what.kind === "map" || what.kind === "list") return;
  yield { kind: "guard", symbol: `${key === "decorate" ? "fastify" : "request"}.${name3.text}`, reads: [], refuses: false, verifies: false, calls: [what], at: rangeOf(call, script) };
}

// src/extract/typescript/routes/hono.ts
var hono = { framework: "hono", make: make3, own: own4, serves: serves3, reach: reach2 };
function* honoRoutes(survey2, _file) {
  const imports = [...survey2.imports.values()].some((from) => from === "hono" || from.startsWith("hono/") || from.startsWith("@hono/") || from.includes("deno.land/x/hono") || /^(?:npm|jsr):@?hono/.test(from));
  if (imports || handedHosts(survey2).some(({ framework: framework11 }) => framework11 === "hono")) yield* connectRoutes(survey2, hono);
}
function make3(node, survey2) {
  const name3 = lastName(node.expression);
  if (ts.isNewExpression(node)) {
    const root = rootOf2(node.expression);
    const from = root === null ? void 0 : survey2.imports.get(root.text);
    if (!/^(?:OpenAPI)?Hono$/.test(name3) && !(from === "hono" || from === "@hono/zod-openapi")) return null;
    const base2 = basePathOf(node);
    return from === "hono/factory" ? null : { is: "application", ...base2 !== null && { prefix: { kind: "literal", value: base2.text, at: rangeOf(base2, survey2.script) } } };
  }
  const called3 = unwrap(node.expression);
  return name3 === "createApp" && ts.isPropertyAccessExpression(called3) && /factory/i.test(lastName(called3.expression)) ? { is: "application" } : null;
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
function own4(spot) {
  const { method: method2, call } = spot;
  const [first, second, ...rest] = call.arguments;
  switch (method2) {
    case "route":
    case "mount":
      return first !== void 0 && second !== void 0 ? mounting(spot, first, second) : [];
    case "on":
      return first !== void 0 && second !== void 0 ? several(spot, first, second, rest) : [];
    case "openapi":
      return first !== void 0 && second !== void 0 ? described3(spot, first, second) : [];
    case "basePath":
    case "register":
    case "param":
      return [];
    default:
  }
  return verbs.has(method2) && first !== void 0 && isFunction(unwrap(first)) ? pathless(spot) : null;
}
function* mounting(spot, path, target) {
  const inner = unwrap(target);
  const app = ts.isPropertyAccessExpression(inner) && inner.name.text === "fetch" ? inner.expression : inner;
  yield { kind: "use", framework: "hono", on: spot.on, under: spot.place.read(path), chain: [safeguard(app, spot.place)], ordered: true, at: spot.at };
}
function* several(spot, methods3, path, handlers) {
  const names2 = flat([methods3]).map((method2) => stringOf(method2)).flatMap((method2) => method2 === null ? ["*"] : methodsOf(method2.toLowerCase()));
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
  const fact3 = routeAt(spot, pattern, spot.call.arguments, methodsOf(spot.method));
  if (fact3 !== null) yield fact3;
}
function* described3(spot, route2, handler) {
  const { script } = spot.survey;
  const options3 = routeOptions(route2);
  const at = rangeOf(route2, script);
  if (options3 === null) {
    const on = spot.place.read(route2);
    const part = (name3) => ({ kind: "member", on, name: name3, at });
    const fact4 = routeAt(spot, part("path"), [handler], ["*"]);
    if (fact4 !== null) yield fact4;
    return;
  }
  const path = optionValue(options3, "path", script);
  const method2 = stringOf(memberValue(memberOf(options3, "method")) ?? void 0);
  const middleware2 = memberValue(memberOf(options3, "middleware"));
  const handlers = [...middleware2 === null || ts.isMethodDeclaration(middleware2) ? [] : [middleware2], handler];
  const fact3 = path === void 0 ? null : routeAt(spot, path, handlers, method2 === null ? ["*"] : methodsOf(method2));
  if (fact3 !== null) yield fact3;
}
function routeOptions(node) {
  let inner = unwrap(node);
  for (let depth = 0; depth < 4; depth++) {
    if (ts.isObjectLiteralExpression(inner)) return inner;
    const declared6 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
    const next = ts.isCallExpression(inner) ? inner.arguments[0] : declared6 !== void 0 && ts.isVariableDeclaration(declared6) ? declared6.initializer : void 0;
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
  const name3 = lastName(call.expression);
  if (name3 === "serveStatic") return "static";
  if (name3 === "graphqlServer") return "graphql";
  return name3 === "swaggerUI" || name3 === "trpcServer" ? "http" : null;
}

// src/extract/typescript/routes/compared-paths.ts
var mostNodes2 = 2e4;
var equals = /* @__PURE__ */ new Set([ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken]);
function comparisonsIn(handler, script) {
  const found2 = [];
  const stack = handler.body === void 0 ? [] : [handler.body];
  for (let node = stack.pop(), seen = 0; node !== void 0 && seen < mostNodes2; node = stack.pop(), seen++) {
    const pattern = comparedPath(node, script);
    if (pattern !== null) found2.push({ pattern, node, branch: branchOf(node) });
    ts.forEachChild(node, (child) => void stack.push(child));
  }
  return found2.sort((a, b) => a.node.pos - b.node.pos);
}
function comparedPath(node, script) {
  if (ts.isBinaryExpression(node) && equals.has(node.operatorToken.kind)) {
    const path = isPath3(node.left) ? node.right : isPath3(node.right) ? node.left : null;
    return path !== null && startsWithSlash(path) ? valueOf(path, script) : null;
  }
  if (ts.isCaseClause(node)) return isPath3(node.parent.parent.expression) && startsWithSlash(node.expression) ? valueOf(node.expression, script) : null;
  const pattern = matchedPattern(node);
  if (pattern !== null) return { kind: "literal", value: pattern, at: rangeOf(node, script) };
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const first = node.arguments[0];
  if (node.expression.name.text !== "startsWith" || first === void 0 || !isPath3(node.expression.expression) || !startsWithSlash(first)) return null;
  const value = valueOf(first, script);
  return value.kind === "literal" ? { ...value, value: `${String(value.value)}*` } : value;
}
function isPath3(node) {
  return /^(?:url|pathname|path|reqPath|route|urlPath|pathParam|requestUrl|reqUrl|requestPath)$/.test(lastName(node)) && !/^(?:window|location|document)/.test(dottedName(node));
}
function startsWithSlash(node) {
  const text2 = stringOf(unwrap(node));
  return text2 === null ? ts.isIdentifier(unwrap(node)) || ts.isPropertyAccessExpression(unwrap(node)) : text2.startsWith("/");
}
function branchOf(node) {
  if (ts.isCaseClause(node)) return node;
  for (let up = node, steps = 0; up.parent !== void 0 && steps < 30; up = up.parent, steps++) if (ts.isIfStatement(up.parent)) return up.parent.expression === up ? up.parent.thenStatement : null;
  return null;
}
function matchedPattern(node) {
  const call = ts.isCallExpression(node) ? node : isAsked3(node) ? matchBehind(node) : null;
  if (call === null || call === node && !isAsked3(node) || !ts.isPropertyAccessExpression(call.expression)) return null;
  const [first] = call.arguments;
  const on = call.expression.expression;
  if (first === void 0) return null;
  if (call.expression.name.text === "match" && isPath3(on) && ts.isRegularExpressionLiteral(first)) return pathOf2(first.text);
  return call.expression.name.text === "test" && ts.isRegularExpressionLiteral(on) && isPath3(first) ? pathOf2(on.text) : null;
}
function matchBehind(node) {
  const declared6 = ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  const given5 = declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? unwrap(declared6.initializer) : null;
  return given5 !== null && ts.isCallExpression(given5) ? given5 : null;
}
function isAsked3(node) {
  let at = node;
  while (ts.isParenthesizedExpression(at.parent) || ts.isBinaryExpression(at.parent) && at.parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) at = at.parent;
  return ts.isIfStatement(at.parent) && at.parent.expression === at;
}
function pathOf2(regex) {
  const source2 = /^\/\^(.*?)\$?\/[a-z]*$/.exec(regex)?.[1];
  if (source2 === void 0 || source2.length > 300) return null;
  const path = source2.replaceAll("\\/", "/").replaceAll(/\(\?:([\w|-]+)\)/g, ":part").replaceAll(/\((?:\[[^\]]{1,40}\]|\\[\w]|\.)[+*]\??\)|\([\w|-]+\)/g, ":part").replaceAll("\\.", ".");
  return /^\/[\w:/.-]*$/.test(path) ? path : null;
}
function methodsAt(node, branch) {
  const around2 = conditionsOf(branch ?? node).filter(({ holds }) => holds).flatMap(methodsIn);
  if (around2.length > 0) return [...new Set(around2)];
  const within2 = branch === null ? [] : [...branch.getText().slice(0, 2e4).matchAll(/\bmethod\s*={2,3}\s*['"](\w+)['"]/g)].map(([, method2]) => (method2 ?? "").toUpperCase());
  return within2.length > 0 ? [...new Set(within2)] : ["*"];
}
function methodsIn({ test: test2, equals: label }) {
  if (label !== void 0 && lastName(test2) === "method") return [(stringOf(label) ?? "").toUpperCase()].filter((method2) => method2 !== "");
  const text2 = test2.getText().slice(0, 2e3);
  return [...text2.matchAll(/\bmethod\??(?:\.toUpperCase\(\))?\s*={2,3}\s*['"](\w+)['"]/g)].map(([, method2]) => (method2 ?? "").toUpperCase());
}

// src/extract/typescript/routes/dispatch.ts
var leastPaths = 3;
var request2 = /^(?:_?req|request)$/;
var response2 = /^(?:res|response)$/;
var frameworks = /^(?:express|koa|fastify|restify|polka|hono|next|@nestjs\/.*|connect|router|find-my-way)$/;
var foreign2 = /^(?:\w*app|application|server|express\w*|koa\w*|fastify\w*|next\w*|nuxt\w*|api|callback|handle|listener|toNodeListener|getRequestListener|yoga|router)$/i;
function isDispatched(given5, survey2, depth = 0) {
  const inner = unwrap(given5);
  if (depth > 3 || isFunction(inner)) return false;
  if (ts.isIdentifier(inner)) {
    if (foreign2.test(inner.text)) return false;
    const from2 = survey2.imports.get(inner.text);
    if (from2 !== void 0) return isLocal(from2);
    const declared6 = declarationOf(inner)?.node;
    return declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 && isDispatched(declared6.initializer, survey2, depth + 1);
  }
  if (!ts.isCallExpression(inner) || foreign2.test(lastName(inner.expression))) return false;
  const root = rootOf2(inner.expression);
  const from = root === null ? void 0 : survey2.imports.get(root.text);
  return from !== void 0 && isLocal(from);
}
function* dispatchers(survey2, served2) {
  if ([...survey2.imports.values()].some((from) => frameworks.test(from))) return;
  for (const node of survey2.functions) {
    if (served2.has(node) || !takesRequest(node)) continue;
    const compared = comparisonsIn(node, survey2.script).filter(({ node: at, branch }) => branch !== null && !methodsAt(at, branch).includes("*"));
    if (compared.length >= leastPaths) yield* dispatcher(node, compared, survey2);
  }
}
function takesRequest({ parameters }) {
  const names2 = parameters.map(({ name: name3 }) => keyOf(name3) ?? "");
  return !names2.includes("next") && names2.some((name3) => request2.test(name3)) && names2.some((name3) => response2.test(name3));
}
function* dispatcher(node, compared, survey2) {
  const { script } = survey2;
  const at = rangeOf(node, script);
  const own6 = { kind: "name", name: functionSymbol(node, script), at };
  const asking4 = refusalIn(node, survey2);
  const before = (where) => asking4 !== null && asking4.from < where.pos ? [{ what: own6, how: "middleware", at }, ...asking4.by] : [];
  yield { kind: "router", framework: "http", name: own6.name, is: "router", safeguards: [], at };
  const handed3 = compared.map(({ branch }) => branch === null ? null : handedTo2(branch));
  const onward = survey2.calls.filter((call) => handsAllOn(call, survey2) && enclosingFunctions(call).includes(node));
  const handsOn = onward.length > 0 || handed3.some((to) => to !== null);
  for (const [index, { pattern, node: test2, branch }] of compared.entries()) {
    const to = handed3[index] ?? null;
    const handler = to !== null ? functionRef(to, script) : handsOn ? void 0 : own6;
    yield { kind: "route", framework: "http", on: own6, methods: methodsAt(test2, branch), pattern, transport: "http", ...handler && { handler }, safeguards: before(test2), at: rangeOf(test2, script) };
  }
  for (const call of onward) {
    yield { kind: "use", framework: "http", on: own6, chain: [...before(call), { what: functionRef(call.expression, script), how: "middleware", at: rangeOf(call, script) }], at: rangeOf(call, script) };
  }
}
function enclosingFunctions(node) {
  const found2 = [];
  for (let up = enclosingFunction(node); up !== null && found2.length < 8; up = enclosingFunction(up)) found2.push(up);
  return found2;
}
function handsAllOn(call, { imports }) {
  const names2 = call.arguments.map((argument) => ts.isIdentifier(argument) ? argument.text : "");
  return ts.isIdentifier(call.expression) && isLocal(imports.get(call.expression.text) ?? "") && takesBoth(call) && names2.includes("method") && names2.some((name3) => /path|url/i.test(name3));
}
var refusal2 = /\b(?:writeHead|status|sendJson|sendError|send)\(\s*(?:res\w*\s*,\s*)?401\b|statusCode\s*=\s*401\b|\b401\s*,|status:\s*401\b|[uU]nauthorized/;
var checking2 = /auth|verify|token|session|permission|credential/i;
function refusalIn(node, survey2) {
  const { calls, script } = survey2;
  const found2 = refusal2.exec(node.getText(script.source));
  if (found2 === null) return null;
  const from = node.getStart(script.source) + found2.index;
  const asked3 = calls.findLast((call) => call.pos > node.pos && call.end < from && checking2.test(lastName(call.expression)) && !/error|log/i.test(lastName(call.expression)));
  return { from, by: asked3 === void 0 ? [] : askedBy(asked3, survey2) };
}
function askedBy(call, { script }) {
  const at = rangeOf(call, script);
  return [{ what: functionRef(call.expression, script), how: "middleware", at }, { what: { kind: "opaque", why: "unsupported", name: `auth ${lastName(call.expression)}`, at }, how: "middleware", at }];
}
function handedTo2(branch) {
  const stack = [branch];
  for (let node = stack.pop(), seen = 0; node !== void 0 && seen < 400; node = stack.pop(), seen++) {
    if (ts.isCallExpression(node) && takesBoth(node)) return node.expression;
    const children = [];
    ts.forEachChild(node, (child) => void (isFunction(child) || children.push(child)));
    stack.push(...children.reverse());
  }
  return null;
}
var refusing = /error|fail|unauth|forbid|deny|denied|not_?found|reject/i;
function takesBoth({ expression, arguments: given5 }) {
  if (refusing.test(lastName(expression))) return false;
  const names2 = given5.map((argument) => ts.isIdentifier(argument) ? argument.text : "");
  return names2.some((name3) => request2.test(name3)) && names2.some((name3) => response2.test(name3));
}

// src/extract/typescript/routes/http.ts
var modules = /^(?:node:)?https?2?$/;
function* httpRoutes(survey2, _file) {
  const served2 = /* @__PURE__ */ new Set();
  for (const call of survey2.calls) {
    const given5 = servedBy(call, survey2);
    if (given5 === null) continue;
    const handler = functionOf(given5);
    if (handler !== null) served2.add(handler);
    yield* application(call, given5, handler, survey2);
  }
  yield* dispatchers(survey2, served2);
}
function servedBy(call, { imports }) {
  const name3 = lastName(call.expression);
  if (name3 !== "createServer" && name3 !== "createSecureServer") return null;
  const root = rootOf2(call.expression);
  const from = requiredModule(call) ?? (root === null ? void 0 : imports.get(root.text));
  return from === void 0 || !modules.test(from) ? null : call.arguments.at(-1) ?? null;
}
function* application(call, given5, handler, survey2) {
  const { script } = survey2;
  const at = rangeOf(call, script);
  const own6 = holderName(call);
  const home = enclosingFunction(call);
  const name3 = own6 === null ? `router@${at.start}` : own6.whole || home === null ? own6.name : `${functionSymbol(home, script)}.${own6.name}`;
  const on = { kind: "name", name: name3, at };
  const compared = handler === null ? [] : comparisonsIn(handler, script);
  if (handler === null && !isDispatched(given5, survey2)) return;
  yield { kind: "router", framework: "http", name: name3, is: "application", safeguards: [], at };
  if (compared.length === 0) yield { kind: "use", framework: "http", on, chain: [{ what: functionRef(given5, script), how: "middleware", at: rangeOf(given5, script) }], discovers: true, at };
  if (handler === null) return;
  const symbol = { kind: "name", name: functionSymbol(handler, script), at: rangeOf(handler, script) };
  const sse = (node) => /text\/event-stream/.test(node.getText().slice(0, 2e4));
  for (const { pattern, node, branch } of compared) {
    yield { kind: "route", framework: "http", on, methods: methodsAt(node, branch), pattern, transport: branch !== null && sse(branch) ? "sse" : "http", handler: symbol, safeguards: [], at: rangeOf(node, script) };
  }
}

// src/extract/typescript/routes/instances.ts
var mostInstances = 200;
function* instancesHanded({ news, script }) {
  for (const made4 of news) {
    const lists = (made4.arguments ?? []).flatMap((argument) => listsIn(unwrap(argument))).map((list) => list.elements.map(unwrap));
    const items2 = lists.filter((list) => list.every(isInstance2)).flat().slice(0, mostInstances);
    if (items2.length === 0) continue;
    const chain = items2.map((item) => ({ what: valueOf(item, script), how: "middleware", at: rangeOf(item, script) }));
    yield { kind: "use", framework: "express", on: valueOf(made4.expression, script), chain, hands: true, at: rangeOf(made4, script) };
  }
}
function isInstance2(node) {
  const declared6 = ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  return ts.isNewExpression(declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? unwrap(declared6.initializer) : node);
}
function listsIn(node) {
  if (ts.isArrayLiteralExpression(node)) return [node];
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((property) => {
      const value = memberValue(property);
      return value !== null && ts.isArrayLiteralExpression(value) ? [value] : [];
    });
  }
  const declared6 = ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  const given5 = declared6 !== void 0 && ts.isVariableDeclaration(declared6) && declared6.initializer !== void 0 ? unwrap(declared6.initializer) : null;
  return given5 !== null && ts.isArrayLiteralExpression(given5) ? [given5] : [];
}

// src/extract/typescript/routes/koa.ts
var koa = { framework: "koa", make: make4, own: own5, element, serves: serves4 };
function* koaRoutes(survey2, _file) {
  const imports = [...survey2.imports.values()].some((from) => routers.has(from) || from === "koa" || from === "koa-mount");
  const { text: text2 } = survey2.script.source;
  const mayRoute2 = imports || handedHosts(survey2).some(({ framework: framework11 }) => framework11 === "koa") || /\brouter\s*\.\s*\w+\s*\([^)]{0,200}\b(?:ctx|context)\b|require\(['"]@?koa/.test(text2);
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
  const name3 = lastName(callee);
  if (from === "lin-mizar" && !/Router$/.test(name3)) return null;
  if (!ts.isNewExpression(node) && !ts.isIdentifier(callee) && !ts.isCallExpression(callee)) return null;
  const prefix = optionValue(node.arguments?.[0], "prefix", survey2.script);
  return { is: "router", ...prefix && { prefix } };
}
function* prefixed(facts2) {
  const known2 = [...facts2];
  const prefixes2 = /* @__PURE__ */ new Map();
  for (const fact3 of known2) if (fact3.kind === "use" && fact3.chain.length === 0 && fact3.on?.kind === "name" && fact3.under !== void 0) prefixes2.set(fact3.on.name, fact3.under);
  for (const fact3 of known2) {
    if (fact3.kind === "use" && fact3.chain.length === 0 && fact3.tables !== true) continue;
    const prefix = fact3.kind === "router" ? prefixes2.get(fact3.name) : void 0;
    yield prefix === void 0 ? fact3 : { ...fact3, prefix };
  }
}
function own5(spot) {
  const { call, method: method2 } = spot;
  if (method2 === "param") return parameterLoader(spot);
  if (method2 === "prefix") return prefixing(spot);
  if (method2 === "register") return registered3(spot);
  if (method2 === "on" || method2 === "route" || method2 === "mount") return [];
  if (method2 === "use") return mounted3(spot);
  const [first, second, ...rest] = call.arguments;
  if (!verbs.has(method2) || first === void 0 || second === void 0 || rest.length === 0) return null;
  const named5 = stringOf(first) !== null && (stringOf(second) !== null || ts.isTemplateExpression(unwrap(second)));
  return named5 ? routesAt(spot, second, rest) : null;
}
function* prefixing({ call, on, place: place2, at }) {
  if (call.arguments[0] !== void 0) yield { kind: "use", framework: "koa", on, under: place2.read(call.arguments[0]), chain: [], at };
}
function* registered3(spot) {
  const [path, methods3, ...handlers] = spot.call.arguments;
  if (path === void 0 || methods3 === void 0) return;
  yield* routesAt(spot, path, handlers, flat([methods3]).flatMap((method2) => methodsOf(stringOf(method2) ?? "all")));
}
function mounted3(spot) {
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
  const name3 = accessedKey(callee);
  const isRouter = (name3 === "routes" || name3 === "middleware") && inner.arguments.length === 0;
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
  if (from === "koa-graphql" || from === "@as-integrations/koa") return "graphql";
  return from === "koa2-swagger-ui" || from === "koa-proxies" ? "http" : null;
}

// src/extract/typescript/routes/micro.ts
var name = "microrouter";
var verbs8 = /* @__PURE__ */ new Set(["get", "post", "put", "patch", "del", "head", "options"]);
function* microRoutes({ calls, imports, script }) {
  const declaring2 = [...imports.values()].includes(name) ? calls.filter(({ expression }) => ts.isIdentifier(expression) && verbs8.has(expression.text) && imports.get(expression.text) === name) : [];
  const [start3] = declaring2;
  if (start3 === void 0) return;
  const isGraphql2 = [...imports.values()].includes("apollo-server-micro");
  yield { kind: "router", framework: "http", name, is: "application", safeguards: [], at: rangeOf(start3, script) };
  for (const call of declaring2) {
    const [path, ...rest] = call.arguments;
    const at = rangeOf(call, script);
    const handling3 = handlingOf(rest, { script, hosts: /* @__PURE__ */ new Set(), made: /* @__PURE__ */ new Map(), read: (node2) => valueOf(node2, script) });
    if (path === void 0 || handling3 === null) continue;
    const { handler, safeguards: safeguards4, transport, node } = handling3;
    const byApollo = isGraphql2 && /apollo|graphql/i.test(node.getText(script.source).slice(0, 200)) ? [byResolvers(at)] : [];
    yield { kind: "route", framework: "http", on: { kind: "name", name, at }, methods: methodsOf(lastName(call.expression)), pattern: valueOf(path, script), transport, handler, safeguards: [...safeguards4, ...byApollo], at };
  }
}

// src/extract/typescript/routes/nest-application.ts
var framework4 = "nestjs";
function* nestApplication(survey2) {
  yield* applications(survey2);
  for (const call of survey2.calls) {
    const key = accessedKey(unwrap(call.expression));
    if (key === "forRoutes") yield* consumed(call, survey2);
    else if (key === "register" && lastName(receiver(call.expression) ?? call) === "RouterModule") {
      for (const routes5 of call.arguments.slice(0, 1)) yield* modulePaths(valueOf(routes5, survey2.script), survey2);
    } else if (key === "setup" && lastName(receiver(call.expression) ?? call) === "SwaggerModule") yield* absolute(call, call.arguments[0], "http", survey2);
    else if (key === "useStaticAssets") yield* absolute(call, optionNode(call.arguments[1], "prefix"), "static", survey2);
    else if (key === "forRoot" && lastName(receiver(call.expression) ?? call) === "ServeStaticModule") {
      for (const options3 of call.arguments) yield* absolute(call, optionNode(options3, "serveRoot"), "static", survey2);
    }
  }
  for (const object of survey2.objects) yield* provided(object, survey2);
  for (const node of survey2.classes) yield* moduleControllers(node, survey2);
}
var settings3 = /* @__PURE__ */ new Set(["setGlobalPrefix", "useGlobalGuards", "useGlobalInterceptors", "enableVersioning"]);
var others2 = /* @__PURE__ */ new Set(["use", "listen", "listenAsync"]);
function* applications(survey2) {
  const found2 = /* @__PURE__ */ new Map();
  for (const variable of survey2.variables) {
    const made4 = variable.initializer === void 0 ? null : unwrap(variable.initializer);
    const isMade2 = made4 !== null && ts.isCallExpression(made4) && dottedName(made4.expression) === "NestFactory.create";
    const name3 = isMade2 && ts.isIdentifier(variable.name) ? hostName(variable.name, survey2.script) : null;
    if (made4 !== null && name3 !== null) found2.set(name3, { name: name3, at: made4, calls: [] });
  }
  for (const call of survey2.calls) {
    const key = accessedKey(unwrap(call.expression));
    if (key === null || !settings3.has(key) && !others2.has(key)) continue;
    const on = receiver(call.expression);
    const host2 = on === null ? null : applicationOf(on, found2, settings3.has(key), survey2);
    if (host2 !== null) host2.calls.push(call);
  }
  for (const application2 of found2.values()) if (application2.calls.length > 0) yield* applicationFacts(application2, survey2);
}
function applicationOf(on, found2, isNests, survey2) {
  const name3 = hostName(on, survey2.script);
  const known2 = name3 === null ? void 0 : found2.get(name3);
  if (name3 === null || known2 !== void 0 || !isNests) return known2 ?? null;
  const parameterOf2 = ts.isIdentifier(on) ? parameter(on, survey2) : void 0;
  const made4 = { name: name3, at: on, calls: [], ...parameterOf2 && { parameterOf: parameterOf2 } };
  found2.set(name3, made4);
  return made4;
}
function parameter(name3, { script }) {
  const declaration = declarationOf(name3);
  if (declaration?.kind !== "parameter" || !ts.isParameter(declaration.node) || !isFunction(declaration.node.parent)) return void 0;
  return { function: functionSymbol(declaration.node.parent, script), index: declaration.node.parent.parameters.indexOf(declaration.node) };
}
function* applicationFacts({ name: name3, parameterOf: parameterOf2, at, calls }, survey2) {
  const { script } = survey2;
  const named5 = (key) => calls.filter((call) => accessedKey(unwrap(call.expression)) === key);
  const [prefix, options3] = named5("setGlobalPrefix").at(-1)?.arguments ?? [];
  const except = optionNode(options3, "exclude");
  const versioning = named5("enableVersioning").at(-1);
  yield {
    kind: "router",
    framework: framework4,
    name: name3,
    is: "application",
    ...prefix && { prefix: valueOf(prefix, script) },
    ...except && { prefixExcept: infos(except, survey2) },
    ...versioning && inPaths(versioning, survey2),
    safeguards: [...globals(named5("useGlobalGuards"), "guard", survey2), ...globals(named5("useGlobalInterceptors"), "middleware", survey2)],
    ...parameterOf2 && { parameterOf: parameterOf2 },
    at: rangeOf(at, script)
  };
  for (const call of named5("use")) yield* used3(call, name3, survey2);
}
function globals(calls, how, { script }) {
  return calls.flatMap((call) => call.arguments.map((argument) => ({ what: guardValue(argument, script), how, http: true, at: rangeOf(argument, script) })));
}
function guardValue(node, script) {
  const value = valueOf(ts.isSpreadElement(node) ? node.expression : node, script);
  return value.kind === "new" && value.args.some(({ kind }) => kind !== "literal") ? { ...value, args: [] } : value;
}
function inPaths(call, { script }) {
  const [options3] = call.arguments;
  const type = optionNode(options3, "type");
  if (type !== void 0 && lastName(type) !== "URI") return {};
  const at = rangeOf(call, script);
  const given5 = optionNode(options3, "prefix");
  const prefix = given5 === void 0 ? { kind: "literal", value: "v", at } : given5.kind === ts.SyntaxKind.FalseKeyword ? { kind: "literal", value: "", at } : valueOf(given5, script);
  const fallback = optionNode(options3, "defaultVersion");
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
  const given5 = ["useClass", "useExisting", "useValue", "useFactory"].map((key) => optionValue(object, key, script)).find((value) => value !== void 0);
  if (given5 === void 0) return;
  const [only, ...others3] = given5.kind === "function" ? given5.returns : [];
  const what = only !== void 0 && others3.length === 0 ? only : given5;
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
  const items2 = value.kind === "list" ? value.items : value.kind === "join" && value.parts.some(({ kind }) => kind === "list") ? value.parts : null;
  if (items2 !== null && depth < 4) return items2.flatMap((item) => routeInfos(item, depth + 1));
  if (value.kind !== "map") return [value];
  const held2 = (key) => value.entries.find((entry3) => entry3.key.kind === "literal" && entry3.key.value === key)?.value;
  const path = held2("path");
  const method2 = held2("method");
  const verb2 = method2?.kind === "member" ? method2.name : "ALL";
  if (path === void 0) return [value];
  if (verb2 === "ALL" || method2 === void 0) return [path];
  const entry2 = (key, given5) => ({ key: { kind: "literal", value: key, at: given5.at }, value: given5 });
  return [{ kind: "map", entries: [entry2("path", path), entry2("method", { kind: "literal", value: verb2, at: method2.at })], at: value.at }];
}
function* moduleControllers(node, survey2) {
  const made4 = decorationsOf(node, survey2).find(({ name: name3, from }) => name3 === "Module" && from === "@nestjs/common");
  const controllers2 = optionNode(made4?.args[0], "controllers");
  if (made4 === void 0 || node.name === void 0 || controllers2 === void 0 || !ts.isArrayLiteralExpression(controllers2) || controllers2.elements.length === 0) return;
  const chain = controllers2.elements.map((element2) => ({ what: valueOf(ts.isSpreadElement(element2) ? element2.expression : element2, survey2.script), how: "middleware", at: rangeOf(element2, survey2.script) }));
  yield { kind: "use", framework: framework4, on: { kind: "name", name: node.name.text, at: rangeOf(node.name, survey2.script) }, chain, at: rangeOf(controllers2, survey2.script) };
}
function* modulePaths(routes5, survey2, above = []) {
  if (above.length > 8) return;
  for (const route2 of listed3(routes5, survey2)) {
    const { at } = route2;
    const held2 = (key) => route2.kind === "map" ? route2.entries.find((entry2) => entry2.key.kind === "literal" && entry2.key.value === key)?.value : void 0;
    const own6 = held2("path");
    const slash = above.length > 0 && own6 !== void 0 ? [{ kind: "literal", value: "/", at }] : [];
    const prefixes2 = own6 === void 0 ? above : [...above, ...slash, own6];
    const [only, ...others3] = prefixes2;
    const under = others3.length === 0 ? only : { kind: "join", parts: prefixes2, at };
    const module = route2.kind === "map" ? held2("module") : route2;
    if (module !== void 0 && under !== void 0) yield { kind: "use", framework: framework4, under, chain: [{ what: module, how: "middleware", at }], at };
    const children = held2("children");
    if (children !== void 0) yield* modulePaths(children, survey2, prefixes2);
  }
}
function listed3(value, survey2, depth = 0) {
  if (depth > 4) return [];
  const inner = (each) => each.kind === "name" && /^[a-z]/.test(each.name) ? listed3(constant3(each.name, survey2), survey2, depth + 1) : each.kind === "list" || each.kind === "join" ? listed3(each, survey2, depth + 1) : [each];
  if (value.kind === "list") return [...value.items];
  return value.kind === "join" ? value.parts.flatMap(inner) : value.kind === "name" ? inner(value) : [];
}
function constant3(name3, { script, variables }) {
  const held2 = variables.find((variable) => ts.isIdentifier(variable.name) && variable.name.text === name3);
  return held2?.initializer === void 0 ? { kind: "opaque", why: "unsupported", at: { start: 0, end: 0 } } : valueOf(held2.initializer, script);
}
function* absolute(call, path, transport, { script }) {
  const at = rangeOf(call, script);
  yield { kind: "route", framework: framework4, methods: ["GET"], pattern: path === void 0 ? { kind: "literal", value: "/", at } : valueOf(path, script), transport, safeguards: [], at };
}
function optionNode(options3, key) {
  const inner = options3 === void 0 || !ts.isExpression(options3) ? void 0 : unwrap(options3);
  const value = memberValue(memberOf(inner, key));
  return value === null || ts.isMethodDeclaration(value) ? void 0 : value;
}

// src/extract/typescript/routes/nest.ts
var framework5 = "nestjs";
var verbs9 = /* @__PURE__ */ new Map([
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
var ofGraphql = /^@nestjs\/graphql$/;
var rootFields = /* @__PURE__ */ new Map([["Query", "GET"], ["Mutation", "POST"], ["Subscription", "GET"]]);
var ofNest = /^@nestjs\/(?:common|websockets)(?:\/|$)|^@nestia\/core$/;
var descriptive = /^(?:@nestjs\/(?:swagger|graphql|cqrs|schedule|event-emitter|microservices|typeorm|mongoose|config)|class-(?:validator|transformer)|typeorm|reflect-metadata|@nestia\/.+)$/;
function* nestRoutes(survey2, _file) {
  let isNest = false;
  for (const from of survey2.imports.values()) isNest ||= from.startsWith("@nestjs/") || from.startsWith("@nestia/");
  if (!isNest) return;
  for (const node of survey2.classes) {
    yield* classRoutes(node, survey2);
    yield* exceptionFilter(node, survey2);
  }
  yield* nestApplication(survey2);
}
function* classRoutes(node, survey2) {
  const decorations = decorationsOf(node, survey2);
  const made4 = decorations.find(({ name: name4, from }) => (name4 === "Controller" || name4 === "WebSocketGateway") && ofNest.test(from) || name4 === "Resolver" && ofGraphql.test(from));
  const name3 = classSymbol(node);
  const routes5 = node.members.flatMap((member2) => ts.isMethodDeclaration(member2) ? methodRoutes(member2, name3, survey2) : []);
  const isGateway = made4?.name === "WebSocketGateway";
  if (made4 === void 0 && routes5.length === 0) return;
  yield {
    kind: "router",
    framework: framework5,
    name: name3,
    is: "controller",
    ...made4 && { automatic: true, ...isGateway ? gatewayOptions(made4, survey2) : made4.name === "Resolver" ? {} : controllerOptions(made4, survey2) },
    safeguards: [...safeguardsOf(decorations, survey2), ...isGateway ? connectionHooks(node, name3, survey2) : []],
    marks: marksOf(decorations, survey2),
    bases: basesOf2(node, survey2),
    ...returned(node, survey2),
    at: rangeOf(made4?.node ?? node.name ?? node, survey2.script)
  };
  yield* routes5;
  const connects = methodNamed(node, "handleConnection");
  if (isGateway && connects !== null) yield { kind: "route", framework: framework5, on: hostRef(name3, node, survey2), methods: ["GET"], pattern: { kind: "literal", value: "", at: rangeOf(connects, survey2.script) }, transport: "websocket", handler: { kind: "name", name: `${name3}.handleConnection`, at: rangeOf(connects.name, survey2.script) }, safeguards: [], at: rangeOf(connects.name, survey2.script) };
}
function returned(node, survey2) {
  const maker2 = enclosingFunction(node);
  return maker2 === null ? {} : { returnedBy: functionSymbol(maker2, survey2.script) };
}
function hostRef(name3, node, { script }) {
  return { kind: "name", name: name3, at: rangeOf(node, script) };
}
function basesOf2(node, { script }) {
  return (node.heritageClauses ?? []).flatMap((clause2) => clause2.token === ts.SyntaxKind.ExtendsKeyword ? clause2.types.map((type) => valueOf(type.expression, script)) : []);
}
function controllerOptions({ args: [options3] }, { script }) {
  if (options3 === void 0) return {};
  const inner = unwrap(options3);
  if (!ts.isObjectLiteralExpression(inner)) return { prefix: valueOf(inner, script) };
  const prefix = optionValue(inner, "path", script);
  const version = optionValue(inner, "version", script);
  return { ...prefix && { prefix }, ...version && { version } };
}
function gatewayOptions({ args }, { script }) {
  const options3 = args.find((argument) => ts.isObjectLiteralExpression(unwrap(argument)));
  const prefix = options3 && (optionValue(unwrap(options3), "namespace", script) ?? optionValue(unwrap(options3), "path", script));
  return prefix ? { prefix } : {};
}
function connectionHooks(node, name3, { script }) {
  return ["afterInit", "handleConnection"].flatMap((key) => {
    const method2 = methodNamed(node, key);
    if (method2 === null) return [];
    const at = rangeOf(method2.name, script);
    return { what: { kind: "name", name: `${name3}.${key}`, at }, how: "hook", at };
  });
}
function methodNamed(node, name3) {
  return node.members.find((member2) => ts.isMethodDeclaration(member2) && keyOf(member2.name) === name3) ?? null;
}
function methodRoutes(method2, on, survey2) {
  const decorations = decorationsOf(method2, survey2);
  const key = keyOf(method2.name);
  if (key === null) return [];
  const { script } = survey2;
  const version = decorations.find(({ name: name3, from }) => name3 === "Version" && ofNest.test(from))?.args[0];
  const shared = () => ({
    kind: "route",
    framework: framework5,
    on: hostRef(on, method2.name, survey2),
    handler: { kind: "name", name: `${on}.${key}`, at: rangeOf(method2.name, script) },
    safeguards: safeguardsOf(decorations, survey2),
    marks: marksOf(decorations, survey2),
    ...version && { version: valueOf(version, script) }
  });
  return decorations.flatMap((decoration) => {
    const field2 = ofGraphql.test(decoration.from) ? rootFields.get(decoration.name) : void 0;
    if (field2 !== void 0) return [{ ...shared(), methods: [field2], transport: "http", pattern: rootField(decoration, key, survey2), at: rangeOf(decoration.node, script) }];
    const endpoint2 = ofNest.test(decoration.from) ? endpointOf(decoration, survey2) : null;
    if (endpoint2 === null) return [];
    const transport = endpoint2.transport === "http" && method2.getText(script.source).includes("text/event-stream") ? "sse" : endpoint2.transport;
    return patternsOf(endpoint2.path, decoration.node, survey2).map((pattern) => ({ ...shared(), methods: endpoint2.methods, transport, pattern, at: rangeOf(decoration.node, script) }));
  });
}
function rootField({ name: name3, args, node }, key, { script }) {
  const told5 = args.map((argument) => memberValue(memberOf(unwrap(argument), "name"))).find((value) => value !== null);
  return { kind: "literal", value: `(${name3.toLowerCase()}) ${stringOf(told5 ?? void 0) ?? stringOf(args[0]) ?? key}`, at: rangeOf(node, script) };
}
function endpointOf({ name: name3, args: [first] }, { script }) {
  const verb2 = verbs9.get(name3);
  if (verb2 !== void 0) return { methods: [verb2], transport: name3 === "Sse" ? "sse" : "http", path: first };
  if (name3 === "SubscribeMessage") return { methods: ["GET"], transport: "websocket", path: first };
  if (name3 !== "RequestMapping" || first === void 0 || !ts.isObjectLiteralExpression(unwrap(first))) return null;
  const method2 = optionValue(unwrap(first), "method", script);
  const path = unwrap(first).properties.find((property) => keyOf(property.name) === "path");
  const named5 = method2?.kind === "member" ? method2.name : "GET";
  return { methods: [named5 === "ALL" ? "*" : named5], transport: "http", path: path !== void 0 && ts.isPropertyAssignment(path) ? path.initializer : void 0 };
}
function patternsOf(path, decorator, { script }) {
  if (path === void 0) return [{ kind: "literal", value: "", at: rangeOf(decorator, script) }];
  const value = valueOf(path, script);
  return value.kind === "list" ? [...value.items] : [value];
}
var binders = /* @__PURE__ */ new Map([["UseGuards", "guard"], ["UseInterceptors", "middleware"]]);
function safeguardsOf(decorations, { script }) {
  return decorations.flatMap(({ name: name3, from, args }) => {
    const how = ofNest.test(from) ? binders.get(name3) : void 0;
    return how === void 0 ? [] : args.map((argument) => ({ what: valueOf(ts.isSpreadElement(argument) ? argument.expression : argument, script), how, at: rangeOf(argument, script) }));
  });
}
function marksOf(decorations, { script }) {
  return decorations.filter(({ name: name3, from }) => !descriptive.test(from) && (!ofNest.test(from) || name3 === "SetMetadata" || name3 === "applyDecorators")).map(({ node }) => valueOf(node.expression, script));
}

// src/extract/typescript/routes/next.ts
var framework6 = "next";
var verbs10 = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];
var extension = /\.[cm]?[jt]sx?$/;
function* nextRoutes(survey2, file) {
  const path = file.path.replace(extension, "");
  const handler = appPattern(path);
  const api = handler === null ? apiPattern(path) ?? functionPattern(path, file.text) : null;
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
function functionPattern(path, text2) {
  const inside = /^api\/(.+)$/.exec(path)?.[1];
  if (inside === void 0 || inside.split("/").some((segment) => /^[_.]/.test(segment)) || /\.(?:test|spec|d)$/.test(inside)) return null;
  return givesHandler.test(text2) ? `/api/${inside}`.replace(/\/index$/, "") : null;
}
var givesHandler = /\bfrom ['"]@vercel\/node['"]|\b(?:export default|module\.exports\s?=) (?:async )?(?:function\s{0,3}\w{0,40}\s{0,3})?\(\s{0,3}_?req\w{0,10}\s{0,3}(?::[^,)\n]{1,60})?,\s{0,3}_?res\w{0,10}\b|\bexport (?:async )?function (?:GET|POST|PUT|PATCH|DELETE)\(/;
function* routeHandlers(pattern, survey2) {
  const exported = exportedBy(survey2);
  for (const verb2 of verbs10) {
    const found2 = exported.get(verb2);
    if (found2 !== void 0) yield routeOf(pattern, [verb2], found2, survey2);
  }
}
function routeOf(pattern, methods3, found2, survey2) {
  const { handler, safeguards: safeguards4, transport } = peel(found2, survey2);
  const maker2 = makerOf(found2, survey2);
  return { kind: "route", framework: framework6, methods: methods3, pattern: { kind: "literal", value: pattern, at: found2.at }, transport, handler, safeguards: maker2 === null ? safeguards4 : [maker2, ...safeguards4], at: found2.at };
}
function* apiRoutes(pattern, survey2, file) {
  const exported = exportedBy(survey2);
  const found2 = exported.get("default");
  if (found2 === void 0) yield* routeHandlers(pattern, survey2);
  if (found2 === void 0 || rendersPage(survey2, file)) return;
  const byVerb = verbTable(found2, survey2);
  if (byVerb.length === 0) yield routeOf(pattern, methodsIn2(file.text), found2, survey2);
  for (const { verb: verb2, ...rest } of byVerb) yield { kind: "route", framework: framework6, methods: [verb2], pattern: { kind: "literal", value: pattern, at: rest.at }, ...rest };
}
function rendersPage({ imports }, { text: text2 }) {
  const answers6 = /\b(?:req|request|res|response|Request|Response|NextApi\w+)\b/.test(text2);
  for (const from of imports.values()) {
    if (/^(?:react-router(?:-dom)?|vue|vue-router|@remix-run\/.*|gatsby|svelte)$/.test(from) || !answers6 && /^react(?:\/|$)/.test(from)) return true;
  }
  return false;
}
function verbTable({ node }, { script }) {
  if (node === null || !ts.isCallExpression(node)) return [];
  const table4 = node.arguments.map((argument) => unwrap(argument)).find((argument) => verbs10.some((verb2) => memberOf(argument, verb2) !== null || memberOf(argument, verb2.toLowerCase()) !== null));
  if (table4 === void 0 || !ts.isObjectLiteralExpression(table4)) return [];
  const around2 = { what: valueOf(node.expression, script), how: "decorator", at: rangeOf(node.expression, script) };
  return table4.properties.flatMap((property) => {
    const verb2 = keyOf(property.name)?.toUpperCase() ?? "";
    const value = memberValue(property);
    if (!verbs10.includes(verb2) || value === null) return [];
    const { handler, safeguards: safeguards4, transport } = peelNode(value, script, 0);
    return [{ verb: verb2, handler, safeguards: [around2, ...safeguards4], transport, at: rangeOf(property, script) }];
  });
}
function methodsIn2(text2) {
  const found2 = /* @__PURE__ */ new Set();
  const head = text2.slice(0, 1e5);
  for (const [, verb2] of head.matchAll(/\bmethod\s{0,4}[!=]==?\s{0,4}['"`]([A-Z]{3,7})['"`]/g)) found2.add(verb2 ?? "");
  for (const [, verb2] of head.matchAll(/['"`]([A-Z]{3,7})['"`]\s{0,4}[!=]==?\s{0,4}(?:req|request)\.method\b/g)) found2.add(verb2 ?? "");
  if (/\bswitch\s?\(\s{0,4}(?:\w+\.)?method\b/.test(head)) for (const [, verb2] of head.matchAll(/\bcase\s{1,4}['"`]([A-Z]{3,7})['"`]/g)) found2.add(verb2 ?? "");
  const listed4 = /\[([^\]]{1,80})\]\.includes\(\s{0,20}(?:req|request)\.method\b/.exec(head)?.[1] ?? "";
  for (const [, verb2] of listed4.matchAll(/['"`]([A-Z]{3,7})['"`]/g)) found2.add(verb2 ?? "");
  const known2 = verbs10.filter((verb2) => found2.has(verb2));
  return known2.length > 0 && known2.some((verb2) => verb2 !== "OPTIONS" && verb2 !== "HEAD") ? known2 : ["*"];
}
function* middleware(survey2) {
  const exported = exportedBy(survey2);
  const found2 = exported.get("middleware") ?? exported.get("proxy") ?? exported.get("default");
  const matcher = matchersOf(exported.get("config"), survey2);
  if (found2 === void 0 || matcher === void 0 && !isNext2(survey2)) return;
  const { handler, safeguards: safeguards4 } = peel(found2, survey2);
  const chain = [...safeguards4.map((each) => ({ ...each, how: "middleware" })), { what: handler, how: "middleware", at: found2.at }];
  yield { kind: "use", framework: framework6, chain, ...matcher && { only: matcher }, at: found2.at };
}
function isNext2({ imports, script }) {
  for (const from of imports.values()) if (/^(?:next(?:\/|-auth|-intl|$)|@clerk\/nextjs|@auth0\/nextjs|@kinde-oss\/kinde-auth-nextjs|@supabase\/auth-helpers-nextjs)/.test(from)) return true;
  return /from\s{0,4}['"]next-auth\/middleware['"]/.test(script.source.text);
}
function matchersOf(config, { script }) {
  const node = config?.node;
  const given5 = node === null || node === void 0 ? null : memberValue(memberOf(node, "matcher"));
  if (given5 === null || ts.isMethodDeclaration(given5)) return void 0;
  const value = valueOf(given5, script);
  return (value.kind === "list" ? value.items : [value]).map((item) => item.kind === "map" ? item.entries.find(({ key }) => key.kind === "literal" && key.value === "source")?.value ?? item : item);
}
function* actions(survey2) {
  const { script } = survey2;
  if (isServer(script.source.statements[0])) {
    for (const found2 of exportedBy(survey2).values()) {
      if (found2.node !== null && isAction(found2.node)) yield action(found2.name, peel(found2, survey2), found2.at);
    }
    return;
  }
  for (const node of survey2.functions) {
    if (node.body === void 0 || !ts.isBlock(node.body) || !isServer(node.body.statements[0])) continue;
    yield action(symbolOf(node) || "inline", peelNode(node, script, 0), rangeOf(node.name ?? node, script));
  }
}
function isServer(statement2) {
  return statement2 !== void 0 && ts.isExpressionStatement(statement2) && ts.isStringLiteral(statement2.expression) && statement2.expression.text === "use server";
}
function isAction(node) {
  return isFunction(node) || ts.isCallExpression(node) || ts.isIdentifier(node);
}
function action(name3, { handler, safeguards: safeguards4, transport }, at) {
  return { kind: "route", framework: framework6, methods: ["POST"], pattern: { kind: "literal", value: `(action) ${name3}`, at }, transport, handler, safeguards: safeguards4, at };
}

// src/extract/typescript/routes/nitro.ts
var framework7 = "nitro";
var place = /(?:^|\/)server\/(api|routes|middleware)\/(.+)\.[cm]?[jt]s$/;
var method = /\.(get|post|put|patch|delete|head|options|connect|trace)$/;
function* nitroRoutes(survey2, { path }) {
  const [, kind, file] = place.exec(path) ?? [];
  const found2 = file === void 0 ? void 0 : exportedBy(survey2).get("default");
  if (file === void 0 || found2 === void 0 || found2.node === null || !ts.isCallExpression(found2.node) || !/handler$/i.test(lastName(found2.node.expression))) return;
  const { handler, safeguards: safeguards4, transport } = peel(found2, survey2);
  if (kind === "middleware") {
    yield { kind: "use", framework: framework7, chain: [...safeguards4, { what: handler, how: "middleware", at: found2.at }], at: found2.at };
    return;
  }
  const verb2 = method.exec(file)?.[1]?.toUpperCase() ?? "*";
  const isSocket = lastName(found2.node.expression) === "defineWebSocketHandler";
  const pattern = { kind: "literal", value: `${kind === "api" ? "/api/" : "/"}${segmentsOf(file)}`.replace(/(?!^)\/$/, ""), at: found2.at };
  yield { kind: "route", framework: framework7, methods: isSocket ? [] : [verb2], pattern, transport: isSocket ? "websocket" : transport, handler, safeguards: safeguards4, at: found2.at };
}
function segmentsOf(file) {
  return file.replace(method, "").split("/").filter((segment, at, all2) => !/^\(.*\)$/.test(segment) && !(segment === "index" && at === all2.length - 1)).join("/");
}

// src/extract/typescript/routes/sails.ts
var framework8 = "sails";
var name2 = "routes";
var mostRoutes2 = 2e3;
function* sailsRoutes({ script, assignments, variables }, { path }) {
  const topic = /(?:^|\/)config\/(routes|policies)\.[cm]?[jt]s$/.exec(path)?.[1];
  if (topic === void 0) return;
  const assigned3 = assignments.find(({ left }) => dottedName(left).replace(/^module\./, "") === `exports.${topic}`)?.right;
  const given5 = assigned3 ?? variables.find((variable) => keyOf(variable.name) === topic)?.initializer;
  const table4 = given5 === void 0 ? null : unwrap(given5);
  if (table4 === null || !ts.isObjectLiteralExpression(table4)) return;
  if (topic === "policies") yield* policies(table4, "", script);
  else yield* routes4(table4, script);
}
function* routes4(table4, script) {
  const at = rangeOf(table4, script);
  yield { kind: "router", framework: framework8, name: name2, is: "application", safeguards: [], at };
  for (const property of table4.properties.slice(0, mostRoutes2)) {
    const address = /^(?:([a-z]+)\s+)?(?:(\/\S*)|r\|([^|]+)\|.*)$/i.exec(keyOf(property.name) ?? "");
    if (address === null || !ts.isPropertyAssignment(property)) continue;
    const [, method2 = "all", plain5, expression = ""] = address;
    const path = plain5 ?? expression.replace(/^\^|\$$/g, "");
    const handler = actionOf(property.initializer, script);
    const route2 = {
      kind: "route",
      framework: framework8,
      on: { kind: "name", name: name2, at },
      methods: [method2.toLowerCase() === "all" ? "*" : method2.toUpperCase()],
      pattern: { kind: "literal", value: path, at },
      transport: "http",
      ...handler !== null && { handler },
      safeguards: [],
      at: rangeOf(property, script)
    };
    yield route2;
  }
}
function actionOf(node, script) {
  const target = unwrap(node);
  const at = rangeOf(target, script);
  if (isFunction(target)) return { kind: "name", name: functionSymbol(target, script), at };
  const fn = ts.isObjectLiteralExpression(target) ? memberOf(target, "fn") : null;
  if (fn !== null) return ts.isPropertyAssignment(fn) ? functionRef(fn.initializer, script) : ts.isMethodDeclaration(fn) ? { kind: "name", name: functionSymbol(fn, script), at } : null;
  if (ts.isArrayLiteralExpression(target)) return target.elements.length === 0 ? null : actionOf(target.elements[target.elements.length - 1], script);
  const text2 = ts.isObjectLiteralExpression(target) ? actionNamed(target) : stringOf(target);
  return text2 === null || /^(?:\/|https?:)/.test(text2) ? null : { kind: "literal", value: actionName(text2), at };
}
function actionNamed(target) {
  const texts = new Map(target.properties.map((property) => [keyOf(property.name), ts.isPropertyAssignment(property) ? stringOf(property.initializer) : null]));
  const action2 = texts.get("action") ?? texts.get("target") ?? null;
  const controller = texts.get("controller") ?? null;
  return action2 === null || controller === null ? action2 : `${controller}.${action2}`;
}
function actionName(text2) {
  return text2.replace(/Controller(?=\.)/, "").replace(".", "/");
}
function* policies(table4, controller, script) {
  for (const property of table4.properties.slice(0, mostRoutes2)) {
    const key = keyOf(property.name);
    if (key === null || !ts.isPropertyAssignment(property)) continue;
    const given5 = unwrap(property.initializer);
    if (ts.isObjectLiteralExpression(given5)) {
      if (controller === "") yield* policies(given5, `${key.replace(/Controller$/, "")}/`, script);
      continue;
    }
    const at = rangeOf(property, script);
    if (given5.kind === ts.SyntaxKind.FalseKeyword) continue;
    const chain = given5.kind === ts.SyntaxKind.TrueKeyword ? [] : (ts.isArrayLiteralExpression(given5) ? [...given5.elements] : [given5]).map((each) => policy(each, script));
    yield { kind: "use", framework: framework8, only: [{ kind: "literal", value: `${controller}${actionName(key)}`.toLowerCase(), at }], chain, at };
  }
}
function policy(node, script) {
  const at = rangeOf(node, script);
  const file = stringOf(unwrap(node));
  if (file === null) return { what: functionRef(node, script), how: "guard", at };
  const required3 = { kind: "literal", value: `../api/policies/${file}`, at };
  return { what: { kind: "call", callee: { kind: "name", name: "require", at }, args: [required3], named: [], at }, how: "guard", at };
}

// src/extract/typescript/routes/sveltekit.ts
var framework9 = "sveltekit";
var verbs11 = new Map(["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"].map((verb2) => [verb2, verb2])).set("fallback", "*");
function* svelteKitRoutes(survey2, { path }) {
  const [, folder2, kind] = /(?:^|\/)src\/routes(?:\/(.+))?\/\+(server|page\.server)\.[jt]s$/.exec(path) ?? [];
  if (kind !== void 0) yield* kind === "server" ? endpoints(patternOf(folder2), survey2) : pages3(patternOf(folder2), survey2);
  else if (/(?:^|\/)src\/hooks\.server\.[jt]s$/.test(path)) yield* hook(survey2);
}
function patternOf(folder2 = "") {
  return `/${folder2.split("/").filter((segment) => segment !== "" && !/^\(.*\)$/.test(segment)).map((segment) => segment.replaceAll(/\[(\[?[^\]=]+)=\w+\]/g, "[$1]")).join("/")}`;
}
function* endpoints(pattern, survey2) {
  const exported = exportedBy(survey2);
  for (const [name3, verb2] of verbs11) {
    const found2 = exported.get(name3);
    if (found2 !== void 0) yield routeOf2(pattern, verb2, found2, survey2);
  }
}
function* pages3(pattern, survey2) {
  const exported = exportedBy(survey2);
  const load2 = exported.get("load");
  if (load2 !== void 0) yield routeOf2(pattern, "GET", load2, survey2);
  const actions2 = exported.get("actions")?.node ?? null;
  const table4 = actions2 === null || ts.isFunctionDeclaration(actions2) ? null : unwrap(actions2);
  if (table4 === null || !ts.isObjectLiteralExpression(table4)) return;
  for (const property of table4.properties) {
    const name3 = keyOf(property.name);
    const value = memberValue(property);
    if (name3 === null || value === null) continue;
    const { handler, safeguards: safeguards4, transport } = peelNode(value, survey2.script, 0);
    const at = rangeOf(property.name ?? property, survey2.script);
    yield { kind: "route", framework: framework9, methods: ["POST"], pattern: { kind: "literal", value: name3 === "default" ? pattern : `${pattern}?/${name3}`, at }, transport, handler, safeguards: safeguards4, at };
  }
}
function routeOf2(pattern, verb2, found2, survey2) {
  const { handler, safeguards: safeguards4, transport } = peel(found2, survey2);
  return { kind: "route", framework: framework9, methods: [verb2], pattern: { kind: "literal", value: pattern, at: found2.at }, transport, handler, safeguards: safeguards4, at: found2.at };
}
function* hook(survey2) {
  const found2 = exportedBy(survey2).get("handle");
  if (found2 === void 0) return;
  const { node } = found2;
  const parts = node !== null && ts.isCallExpression(node) && lastName(node.expression) === "sequence" ? [...node.arguments].map((argument) => ({ ...peelNode(unwrap(argument), survey2.script, 0), at: rangeOf(argument, survey2.script) })) : [{ ...peel(found2, survey2), at: found2.at }];
  const chain = parts.flatMap(({ handler, safeguards: safeguards4, at }) => [...safeguards4, { what: handler, how: "middleware", at }]);
  yield { kind: "use", framework: framework9, chain, at: found2.at };
}

// src/extract/typescript/routes/trpc.ts
var framework10 = "trpc";
var methods2 = { query: "GET", mutation: "POST", subscription: "GET" };
var chained3 = /* @__PURE__ */ new Set(["input", "output", "meta", "use", "concat", "unstable_concat", "unstable_pipe", ...Object.keys(methods2)]);
var adapters = /^(?:createNextApiHandler|fetchRequestHandler|createExpressMiddleware|createHTTPServer|createHTTPHandler|createHTTP2Handler|nodeHTTPRequestHandler|awsLambdaRequestHandler|trpcServer)$/;
var routerName = /^router$|Router$/;
var spoken3 = /trpc|\b\w*[pP]rocedure\b|\brouter\(\{/;
var deepest10 = 20;
var mostProcedures = 1e3;
function* trpcRoutes(survey2, file) {
  if (!spoken3.test(file.text)) return;
  for (const call of survey2.calls) {
    const name3 = lastName(call.expression);
    if (adapters.test(name3)) yield* served(call, survey2, file);
    else if (name3 === "register" && call.arguments[0] !== void 0 && lastName(call.arguments[0]) === "fastifyTRPCPlugin") yield* served(call, survey2, file);
    else if (name3 === "mergeRouters") yield* merged(call, survey2);
    else if (routerName.test(name3) && !isNested(call) && !isFactory(call)) yield* declared5(call, survey2);
    else if (name3 in methods2) yield* standing(call, survey2);
    else if (name3 === "use" || name3 === "concat") yield* base(call, survey2);
  }
  for (const { name: name3, initializer } of survey2.variables) if (initializer !== void 0 && ts.isIdentifier(name3)) yield* plain4(name3, initializer, survey2);
  for (const node of survey2.functions) yield* lookingAtCaller(node, survey2);
}
function isNested(call) {
  for (let node = call.parent, steps = 0; steps < deepest10 && (ts.isPropertyAssignment(node) || ts.isObjectLiteralExpression(node) || ts.isCallExpression(node)); node = node.parent, steps++) {
    if (ts.isCallExpression(node)) return routerName.test(lastName(node.expression));
  }
  return false;
}
function* declared5(call, survey2) {
  const members2 = call.arguments[0] === void 0 ? void 0 : unwrap(call.arguments[0]);
  if (members2 === void 0 || !ts.isObjectLiteralExpression(members2) || isComponent2(members2)) return;
  yield* router(members2, nameOf5(call, survey2), call, survey2, 0);
}
function isComponent2(members2) {
  return memberOf(members2, "routes") !== null || memberOf(members2, "history") !== null || memberOf(members2, "routeTree") !== null;
}
function nameOf5(call, { script }) {
  return holderName(call)?.name ?? `trpc@${String(rangeOf(call, script).start)}`;
}
function* router(members2, name3, node, survey2, depth) {
  const at = rangeOf(node, survey2.script);
  const on = { kind: "name", name: name3, at };
  yield { kind: "router", framework: framework10, name: name3, is: "router", safeguards: [], ...returned2(node, survey2), at };
  for (const member2 of members2.properties.slice(0, mostProcedures)) {
    const key = keyOf(member2.name);
    const value = ts.isShorthandPropertyAssignment(member2) ? member2.name : memberValue(member2);
    if (key === null || value === null || ts.isMethodDeclaration(value) || depth > deepest10) continue;
    yield* mounted4(key, unwrap(value), on, member2, survey2, depth);
  }
}
function returned2(node, { script }) {
  const home = enclosingFunction(node);
  if (home === null) return {};
  const { parent } = node;
  const isGiven = ts.isReturnStatement(parent) || home.body === node || ts.isParenthesizedExpression(parent) && home.body === parent;
  const local = ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : null;
  return isGiven || local !== null && returnsOf(home).some(({ expression }) => ts.isIdentifier(expression) && expression.text === local) ? { returnedBy: functionSymbol(home, script) } : {};
}
function isFactory({ expression, arguments: [given5] }) {
  const members2 = given5 === void 0 ? void 0 : unwrap(given5);
  return /^(?:create|make|build|get|new)(?!(?:T?RPC|Trpc|tRPC)?Router$)\w+Router$/.test(lastName(expression)) && !(members2 !== void 0 && ts.isObjectLiteralExpression(members2) && members2.properties.some((member2) => ts.isPropertyAssignment(member2) && ts.isCallExpression(unwrap(member2.initializer))));
}
function routerRef(node, survey2) {
  const inner = unwrap(node);
  const own6 = ts.isPropertyAccessExpression(inner) && inner.expression.kind === ts.SyntaxKind.ThisKeyword ? hostName(inner, survey2.script) : null;
  return own6 === null ? partOf(inner, placeOf2(survey2)) : { kind: "name", name: own6, at: rangeOf(inner, survey2.script) };
}
function* mounted4(key, value, on, member2, survey2, depth) {
  const at = rangeOf(member2, survey2.script);
  const under = { kind: "literal", value: key, at };
  const route2 = procedure(value, on, under, survey2);
  if (route2 !== null) {
    yield route2;
    return;
  }
  const inner = ts.isCallExpression(value) && routerName.test(lastName(value.expression)) && !isFactory(value) && value.arguments[0] !== void 0 ? unwrap(value.arguments[0]) : value;
  const isInline = ts.isObjectLiteralExpression(inner);
  const name3 = `trpc@${String(rangeOf(value, survey2.script).start)}`;
  if (isInline) yield* router(inner, name3, value, survey2, depth + 1);
  yield { kind: "use", framework: framework10, on, under, chain: [{ what: isInline ? { kind: "name", name: name3, at } : routerRef(value, survey2), how: "middleware", at }], at };
}
function* merged(call, survey2) {
  const at = rangeOf(call, survey2.script);
  const name3 = nameOf5(call, survey2);
  yield { kind: "router", framework: framework10, name: name3, is: "router", safeguards: [], ...returned2(call, survey2), at };
  for (const part of call.arguments) {
    const inner = unwrap(part);
    const isInline = ts.isCallExpression(inner) && routerName.test(lastName(inner.expression)) && !isFactory(inner);
    yield { kind: "use", framework: framework10, on: { kind: "name", name: name3, at }, chain: [{ what: isInline ? { kind: "name", name: nameOf5(inner, survey2), at } : routerRef(inner, survey2), how: "middleware", at }], at };
  }
}
function chainOf(call) {
  const uses3 = [];
  const inputs = [];
  let node = call;
  for (let steps = 0; steps < deepest10; steps++) {
    const callee = ts.isCallExpression(node) ? unwrap(node.expression) : null;
    if (callee === null || !ts.isPropertyAccessExpression(callee) || !chained3.has(callee.name.text)) break;
    const [first] = node.arguments;
    if (first !== void 0 && /^(?:use|concat|unstable_concat|unstable_pipe)$/.test(callee.name.text)) uses3.unshift(first);
    if (first !== void 0 && callee.name.text === "input") inputs.unshift(first);
    node = unwrap(callee.expression);
  }
  return /procedure$/i.test(lastName(ts.isCallExpression(node) ? node.expression : node)) ? { base: node, uses: uses3, inputs } : null;
}
function procedure(value, on, pattern, survey2) {
  if (!ts.isCallExpression(value)) return null;
  const method2 = methods2[lastName(value.expression)];
  const chain = method2 === void 0 ? null : chainOf(value);
  const [given5] = value.arguments;
  if (method2 === void 0 || chain === null || given5 === void 0) return null;
  return { kind: "route", framework: framework10, on, methods: [method2], pattern, transport: "http", handler: partOf(given5, placeOf2(survey2)), safeguards: safeguardsOf2(chain, survey2), ...chain.inputs.length > 0 && { inputs: chain.inputs.map((input) => valueOf(input, survey2.script)) }, at: pattern.at };
}
function* standing(call, survey2) {
  const held2 = holderName(call);
  if (held2 === null || ts.isPropertyAssignment(call.parent)) return;
  const at = rangeOf(call.parent, survey2.script);
  const route2 = procedure(call, { kind: "name", name: held2.name, at }, { kind: "literal", value: "", at }, survey2);
  if (route2 === null) return;
  yield { kind: "router", framework: framework10, name: held2.name, is: "controller", safeguards: [], at };
  yield route2;
}
function safeguardsOf2({ base: root, uses: uses3 }, survey2) {
  const { script } = survey2;
  const before = isBuilder(root) ? [] : [{ what: valueOf(root, script), how: "guard", at: rangeOf(root, script) }];
  return [...before, ...uses3.map((use2) => ({ what: partOf(use2, placeOf2(survey2)), how: "middleware", at: rangeOf(use2, script) }))];
}
function isBuilder(node) {
  return ts.isPropertyAccessExpression(node) && node.name.text === "procedure";
}
function* base(call, survey2) {
  if (ts.isPropertyAccessExpression(call.parent) && chained3.has(call.parent.name.text)) return;
  const chain = chainOf(call);
  if (chain === null) return;
  const home = enclosingFunction(call);
  const symbol = holderName(call)?.name ?? (home !== null && (home.body === call || ts.isReturnStatement(call.parent)) ? functionSymbol(home, survey2.script) : null);
  if (symbol === null) return;
  yield { kind: "guard", symbol, reads: [], refuses: false, verifies: false, calls: safeguardsOf2(chain, survey2).map(({ what }) => what), at: rangeOf(call, survey2.script) };
}
function* plain4(name3, initializer, { script }) {
  const inner = unwrap(initializer);
  if (/procedure$/i.test(name3.text) && isBuilder(inner)) yield { kind: "guard", symbol: name3.text, reads: [], refuses: false, verifies: false, calls: [], at: rangeOf(name3, script) };
}
var caller = /\b(?:ctx|context)\??\.(?:\w{1,30}\??\.)?(?:current)?(?:user|session|auth|account|viewer|apiKey|token|member|actor)|\{[^{}]{0,200}\b(?:user|session|auth)\w{0,20}\b[^{}]{0,200}\}\s{0,4}=\s{0,4}(?:\w{1,20}\.)?ctx\b/i;
function* lookingAtCaller(node, { script }) {
  const text2 = node.body?.getText().slice(0, 6e3) ?? "";
  const isOfWhom = /\bUNAUTHORIZED\b/.test(text2) && /\bnext\(/.test(text2);
  if (!isOfWhom && !(/\bFORBIDDEN\b|TRPCError/.test(text2) && caller.test(text2))) return;
  const fact3 = { kind: "guard", reads: ["session"], refuses: false, verifies: true, calls: [], at: rangeOf(node, script) };
  const symbol = functionSymbol(node, script);
  const held2 = heldAs(node, script);
  yield { ...fact3, symbol };
  if (held2 !== null && held2 !== symbol) yield { ...fact3, symbol: held2 };
}
function* served(call, survey2, file) {
  const options3 = call.arguments.map((argument) => unwrap(argument)).find((argument) => ts.isObjectLiteralExpression(argument));
  const given5 = memberValue(memberOf(memberValue(memberOf(options3, "trpcOptions")) ?? options3, "router"));
  if (given5 === null || isFunction(given5)) return;
  const at = rangeOf(call, survey2.script);
  const name3 = `trpc@${String(at.start)}`;
  yield { kind: "router", framework: framework10, name: name3, is: "application", prefix: { kind: "literal", value: endpointOf2(call, options3, file), at }, safeguards: [], at };
  yield { kind: "use", framework: framework10, on: { kind: "name", name: name3, at }, chain: [{ what: routerRef(given5, survey2), how: "middleware", at }], at };
}
function endpointOf2(call, options3, { path }) {
  const told5 = stringOf(memberValue(memberOf(options3, "endpoint")) ?? memberValue(memberOf(options3, "prefix")) ?? void 0);
  if (told5 !== null) return told5;
  const mount = ts.isCallExpression(call.parent) ? stringOf(call.parent.arguments[0]) : null;
  const page = /(?:^|\/)(?:pages|app)\/(api\/[\w/-]{1,100}?)\/\[/.exec(path)?.[1];
  return mount?.replace(/\/?\*+$/, "") ?? (page === void 0 ? "/trpc" : `/${page}`);
}
function placeOf2({ script }) {
  return { script, hosts: /* @__PURE__ */ new Set(), made: /* @__PURE__ */ new Map(), read: (node) => valueOf(node, script) };
}

// src/extract/typescript/routes/index.ts
var frameworks2 = [expressRoutes, koaRoutes, honoRoutes, fastifyRoutes, nestRoutes, nextRoutes, svelteKitRoutes, nitroRoutes, sailsRoutes, graphqlRoutes, trpcRoutes, microRoutes, instancesHanded, httpRoutes, verbTables];
function* extractRoutes(document, file) {
  for (const survey2 of surveys(document)) {
    for (const framework11 of frameworks2) yield* framework11(survey2, file);
    yield* guards(survey2);
  }
}

// src/extract/typescript/connecting.ts
var makers2 = [
  [/^(?:pg|@neondatabase\/serverless)$/, /(?:^|\.)Pool$/, "pool"],
  [/^pg$/, /(?:^|\.)Client$/, "connection"],
  [/^(?:mysql2?|mysql2\/promise|promise-mysql|mariadb|oracledb)$/, /(?:^|\.)(?:createConnection|getConnection)$/, "connection"],
  [/^(?:mysql2?|mysql2\/promise|promise-mysql|mariadb|oracledb)$/, /(?:^|\.)createPool$/, "pool"],
  [/^mongodb$/, /(?:^|\.)MongoClient(?:\.connect)?$/, "pool"],
  [/^mongoose$/, /(?:^|\.)createConnection$/, "pool"],
  [/^@prisma\/client$/, /(?:^|\.)PrismaClient$/, "engine"],
  [/^(?:sequelize|sequelize-typescript)$/, /(?:^|\.)Sequelize$/, "engine"],
  [/^(?:ioredis|redis)$/, /^(?:Redis|IORedis)$|(?:^|\.)createClient$/, "connection"]
];
var speaking = /['"](?:pg|mysql2?|mysql2\/promise|promise-mysql|mariadb|oracledb|mongodb|mongoose|@prisma\/client|sequelize|sequelize-typescript|ioredis|redis|@neondatabase\/serverless)['"]/;
function* extractConnecting(document, { path, text: text2 }) {
  if (componentFile.test(path)) return;
  const mayMake = speaking.test(text2);
  for (const survey2 of surveys(document)) {
    const records = /* @__PURE__ */ new Map();
    for (const call of [...survey2.calls, ...survey2.news]) {
      const name3 = mayMake ? dottedName(call.expression) : ts.isIdentifier(call.expression) ? call.expression.text : "";
      const makes2 = mayMake ? madeBy2(call, name3, survey2) : null;
      if (makes2 === null && (name3.includes(".") || !mayLead(name3) || !isOwn(name3, survey2))) continue;
      const home = enclosingFunction(call);
      if (home === null || isImmediate(home)) continue;
      const symbol = functionSymbol(home, survey2.script);
      const record = records.get(symbol) ?? { node: home, calls: /* @__PURE__ */ new Map() };
      records.set(symbol, record);
      if (makes2 !== null) {
        if (record.makes === void 0 && !isKept3(call, home, survey2)) record.makes = makes2;
      } else if (record.calls.size < mostLeads) record.calls.set(name3, { kind: "name", name: name3, at: rangeOf(call.expression, survey2.script) });
    }
    for (const [symbol, { node, calls, makes: makes2 }] of records) {
      if (makes2 !== void 0 || calls.size > 0) yield { kind: "connecting", symbol, ...makes2 && { makes: makes2 }, calls: [...calls.values()], at: rangeOf(node, survey2.script) };
    }
  }
}
function madeBy2(call, name3, { imports, script }) {
  const from = imports.get(name3.split(".", 1)[0] ?? "");
  if (from === void 0) return null;
  const family = makers2.find(([library2, what]) => library2.test(from) && what.test(name3))?.[2];
  return family === void 0 ? null : { what: maker(name3), family, at: rangeOf(call.expression, script) };
}
function isOwn(name3, { imports }) {
  const from = imports.get(name3);
  return from === void 0 || /^[.@~#/]/.test(from);
}
function isImmediate({ parent }) {
  const around2 = ts.isParenthesizedExpression(parent) ? parent.parent : parent;
  return ts.isCallExpression(around2) && around2.arguments.length === 0;
}
function isKept3(call, home, { script }) {
  for (let up = call.parent; up !== home && !ts.isSourceFile(up); up = up.parent) {
    if (ts.isIfStatement(up) || ts.isConditionalExpression(up)) return true;
    if (ts.isBinaryExpression(up) && /^(?:\?\?=|\|\|=|\?\?|\|\|)$/.test(up.operatorToken.getText(script.source))) return true;
    if (ts.isBinaryExpression(up) && up.operatorToken.kind === ts.SyntaxKind.EqualsToken && !isLocal2(up.left, home)) return true;
  }
  return /\b(?:cached|globalThis|global|singleton|instance)\b/i.test(home.getText(script.source).slice(0, 1500));
}
function isLocal2(target, home) {
  if (!ts.isIdentifier(target)) return false;
  return new RegExp(`\\b(?:let|var) ${target.text.replaceAll("$", "\\$")}\\b`).test(home.getText());
}

// src/extract/typescript/looked-up.ts
var once = /mail|activat|confirm|reset|forgot|invit|magic|unsubscrib|otp|share|register|sign_?-?up/i;
var functionHead = /(?:\bfunction\s{1,4}(\w{1,60})|\b(\w{1,60})\s?[:=]\s?(?:async\s)?(?:function\b|\([^()\n]{0,120}\)(?:\s?:\s?[\w<>[\] |]{1,60})?\s?=>)|^[ \t]{0,12}(?:(?:public|private|protected|static|async)\s{1,4}){0,3}(\w{1,60})\([^()\n]{0,160}\)[^\n;=]{0,80}\{)/gm;
var longest7 = 3e3;
function* extractLookedUp(_document, { text: text2, path }) {
  if (hashesTokens.test(text2)) yield { kind: "code-trait", trait: "hashes-tokens", at: { start: 0, end: 0 } };
  for (const pattern of lookUps) {
    for (const match of text2.matchAll(pattern)) {
      const { table: table4 = "", name: name3 = "", value = "" } = match.groups ?? {};
      const before = text2.slice(Math.max(0, match.index - longest7), match.index);
      const head = [...before.matchAll(functionHead)].filter((each) => !/^(?:if|for|while|switch|catch)$/.test(each[3] ?? "")).at(-1);
      const symbol = head?.[1] ?? head?.[2] ?? head?.[3] ?? "";
      const owner = table4.charAt(0).toUpperCase() + table4.slice(1);
      const isOfTokens = ofTokens.test(owner) || ofTokens.test(table4);
      if (!(isCredential(owner, name3) || isCredential(table4, name3)) || saysHashed.test(value) || once.test(symbol) || !(isOfTokens || asksWho.test(`${path} ${symbol}`))) continue;
      if (saysHashed.test(before.slice(head?.index ?? 0))) continue;
      yield { kind: "looked-up", table: table4, name: name3, symbol, at: { start: match.index, end: match.index + match[0].length } };
    }
  }
}

// src/extract/typescript/loop-queries.ts
var speaking2 = /\.(?:findMany|findAll|find|query|aggregate|execute|all)\(/;
var words3 = {
  loop: /\bfor (?:await )?\(\s?(?:const|let|var) (?<items>[\w{}, []{1,80}\]?) of (?<rows>[^\n]{1,160}?)\)\s?\{?[ \t]*$|\b(?<rows2>\w{1,60})\.(?:map|forEach)\(\s?async\s?\(?(?<items2>[\w{}, ]{1,80})\)?\s?=>\s?[{(]?[ \t]*$/gm,
  rows: /\.(?:findMany|findAll)\(|\bawait [\w.]{1,60}\.(?:find|query|aggregate|execute|all|select)\(|\.query\(\s?['"`]\s*select\b/i,
  query: /\bawait\s{1,4}(?:[\w.]{1,60}\.(?:findUnique|findUniqueOrThrow|findFirst|findOne|findOneBy|findById|findByPk|findMany|findAll|findBy|countDocuments|count|aggregate)\(|[\w.]{0,40}\b(?:db|pool|client|conn|connection|knex|sequelize)\.(?:query|execute|get|all)\(\s?['"`]\s*select\b)/i,
  bodyOf: (text2, match) => blockAfter(text2, match.index + match[0].length)
};
function* extractLoopQueries(document, { path, text: text2 }) {
  if (document.kind !== "typescript" || componentFile.test(path) || !speaking2.test(text2)) return;
  yield* loopQueries(text2, words3);
}
var longest8 = 2500;
function blockAfter(text2, from) {
  let depth = 1;
  const end = Math.min(text2.length, from + longest8);
  for (let at = from; at < end; at++) {
    if (text2[at] === "{") depth++;
    else if (text2[at] === "}" && --depth === 0) return text2.slice(from, at);
  }
  return text2.slice(from, end);
}

// src/extract/typescript/outbound.ts
var speaking3 = /['"](?:axios|got|node-fetch|request|request-promise(?:-native)?|openai|@anthropic-ai\/sdk)['"]/;
var browser = /\b(?:document|window)\.|localStorage|^['"]use client['"]|from ['"](?:react|vue)['"]/m;
var mostCalls3 = 20;
function* extractOutbound(document, { path, text: text2 }) {
  if (componentFile.test(path) || !speaking3.test(text2) || browser.test(text2)) return;
  for (const survey2 of surveys(document)) {
    yield* defaults(survey2);
    let count = 0;
    for (const call of survey2.calls) {
      const fact3 = untimedCall(call, survey2, text2);
      if (fact3 !== null && ++count <= mostCalls3) yield fact3;
    }
    for (const made4 of survey2.news) {
      const fact3 = untimedClient(made4, survey2, text2);
      if (fact3 !== null) yield fact3;
    }
  }
}
function* defaults({ assignments, imports, script }) {
  for (const { left } of assignments) {
    const name3 = dottedName(left);
    const [root = ""] = name3.split(".", 1);
    if (name3.endsWith(".defaults.timeout") && imports.get(root) === "axios") yield { kind: "default-timeout", library: "axios", at: rangeOf(left, script) };
  }
}
var options = /* @__PURE__ */ new Map([
  ["axios", /* @__PURE__ */ new Map([["", 0], ["request", 0], ["get", 1], ["delete", 1], ["head", 1], ["options", 1], ["post", 2], ["put", 2], ["patch", 2], ["create", 0]])],
  ["got", /* @__PURE__ */ new Map([["", 1], ["get", 1], ["post", 1], ["put", 1], ["patch", 1], ["delete", 1], ["head", 1], ["stream", 1], ["extend", 0]])],
  ["node-fetch", /* @__PURE__ */ new Map([["", 1]])],
  ["request", /* @__PURE__ */ new Map([["", 0], ["get", 0], ["post", 0], ["put", 0], ["delete", 0]])],
  ["request-promise", /* @__PURE__ */ new Map([["", 0], ["get", 0], ["post", 0], ["put", 0], ["delete", 0]])]
]);
var limits2 = /* @__PURE__ */ new Set(["timeout", "signal", "cancelToken", "agent", "httpAgent", "httpsAgent", "dispatcher"]);
function untimedCall(call, { imports, script }, text2) {
  const name3 = dottedName(call.expression);
  const [root = "", method2 = "", ...rest] = name3.split(".");
  const library2 = (imports.get(root) ?? "").replace(/-native$/, "");
  const at = rest.length > 0 ? void 0 : options.get(library2)?.get(method2);
  if (at === void 0 || isTypeOrError(root)) return null;
  if (library2 === "axios" && method2 !== "create" && /axios\.(?:defaults\b|interceptors\b)/.test(text2) && /\btimeout\b/.test(text2)) return null;
  if (!isWithoutLimit(call.arguments, at, library2 === "axios" && method2 === "" ? 1 : at)) return null;
  return { kind: "untimed-call", what: method2 === "" ? library2 : `${library2}.${method2}`, library: library2, waits: "for-ever", at: rangeOf(call.expression, script) };
}
function isTypeOrError(root) {
  return /^(?:Axios[A-Z]\w*|isAxiosError|FetchError|Headers|Request|Response|Got\w*)$/.test(root);
}
function isWithoutLimit(given5, at, otherwise) {
  if (given5.some((one) => ts.isSpreadElement(one))) return false;
  const argument = given5[at];
  if (argument === void 0) return true;
  const inner = unwrap(argument);
  if (at !== otherwise && (ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner))) return isWithoutLimit(given5, otherwise, otherwise);
  if (ts.isStringLiteralLike(inner) || ts.isTemplateExpression(inner)) return true;
  return ts.isObjectLiteralExpression(inner) && inner.properties.every((property) => !ts.isSpreadAssignment(property) && !limits2.has(keyOf(property.name) ?? ""));
}
var clients3 = /* @__PURE__ */ new Map([["openai", "openai"], ["@anthropic-ai/sdk", "anthropic"]]);
function untimedClient(made4, { imports, script }, text2) {
  const name3 = dottedName(made4.expression);
  const library2 = clients3.get(imports.get(name3) ?? "");
  if (library2 === void 0 || !/^(?:Azure)?OpenAI(?:Api)?$|^Anthropic$/i.test(name3) || /\btimeout\b|\bsignal\b/i.test(text2) || !isWithoutLimit(made4.arguments ?? [], 0, 0)) return null;
  return { kind: "untimed-call", what: name3, library: library2, waits: "minutes", at: rangeOf(made4.expression, script) };
}

// src/extract/typescript/shown-fields.ts
var password5 = /^(?:hashed_?|encrypted_?)?pass(?:wor)?d_?(?:hash(?:ed)?|digest)?$|^pass(?:word)?_?hash$/i;
var ofGraphql2 = /^(?:@nestjs\/graphql|type-graphql)$/;
var withheld2 = /hide|authori[sz]ed|exclude|middleware|directive|extensions|guard|role|permission|internal|private/i;
function* shownFields(survey2) {
  for (const node of survey2.classes) {
    const made4 = decorationsOf(node, survey2);
    if (node.name === void 0 || !made4.some(({ name: name3, from }) => name3 === "ObjectType" && ofGraphql2.test(from)) || made4.some(({ name: name3 }) => withheld2.test(name3))) continue;
    for (const member2 of node.members) {
      const name3 = ts.isPropertyDeclaration(member2) ? keyOf(member2.name) : null;
      if (name3 === null || member2.name === void 0 || !password5.test(name3)) continue;
      const told5 = decorationsOf(member2, survey2);
      const field2 = told5.find((each) => each.name === "Field" && ofGraphql2.test(each.from));
      if (field2 === void 0 || told5.some((each) => withheld2.test(each.name)) || field2.args.some((given5) => memberOf(unwrap(given5), "middleware") !== null)) continue;
      yield { kind: "shown-field", by: "graphql", type: node.name.text, name: name3, at: rangeOf(member2.name, survey2.script) };
    }
  }
}

// src/extract/typescript/table-columns.ts
var hides = /toJSON|toObject|\btransform\b|defaultScope|\bexclude\b|@Exclude|\bhide\b/;
function* tableColumns(survey2, text2) {
  if (/[cC]reateTable\(|(?:pg|mysql|sqlite)Table\(/.test(text2)) for (const call of survey2.calls) yield* built(call, survey2);
  if (!/DataTypes?\b|@Entity\(/.test(text2) || hides.test(text2)) return;
  for (const call of survey2.calls) yield* defined(call, survey2);
  for (const node of survey2.classes) if (ts.isClassDeclaration(node) && decorated2(node, "Entity") !== null) yield* entity(node, survey2);
}
function* defined(call, { script }) {
  const method2 = lastName(call.expression);
  const callee = unwrap(call.expression);
  const [first, second] = call.arguments;
  const fields2 = method2 === "define" ? second : method2 === "init" ? first : void 0;
  const table4 = method2 === "define" ? stringOf(first) : ts.isPropertyAccessExpression(callee) && /^[A-Z]\w*$/.test(callee.expression.getText()) ? callee.expression.getText() : null;
  const object = fields2 === void 0 ? void 0 : unwrap(fields2);
  if (table4 === null || object === void 0 || !ts.isObjectLiteralExpression(object)) return;
  for (const field2 of object.properties) {
    const name3 = keyOf(field2.name);
    const described4 = memberValue(field2);
    if (name3 === null || described4 === null || memberOf(described4, "get") !== null) continue;
    const type = (memberValue(memberOf(described4, "type")) ?? described4).getText().slice(0, 40);
    if (/DataTypes?\.|Sequelize\./i.test(type) && !/VIRTUAL/.test(type)) yield { kind: "column", by: "sequelize", table: table4, name: name3, type, at: rangeOf(field2, script) };
  }
}
function* built(call, { script }) {
  const method2 = lastName(call.expression);
  const [first, second] = call.arguments;
  const table4 = stringOf(first);
  const given5 = second === void 0 ? void 0 : unwrap(second);
  if (table4 === null || given5 === void 0 || !/^(?:pg|mysql|sqlite|create)Table$/.test(method2)) return;
  const fields2 = isFunction(given5) ? given5.body && unwrapBody(given5.body) : given5;
  if (fields2 !== void 0 && ts.isObjectLiteralExpression(fields2)) {
    for (const field2 of fields2.properties) {
      const described4 = memberValue(field2);
      const made4 = described4 === null || ts.isMethodDeclaration(described4) ? null : firstCall(described4);
      const name3 = made4 === null ? null : stringOf(made4.arguments[0]) ?? keyOf(field2.name);
      if (made4 !== null && name3 !== null) yield { kind: "column", by: "drizzle", table: table4, name: name3, type: lastName(made4.expression), at: rangeOf(field2, script) };
    }
  }
  const [builder] = isFunction(given5) ? given5.parameters : [];
  const own6 = builder === void 0 ? null : keyOf(builder.name);
  if (own6 === null || !isFunction(given5) || given5.body === void 0 || !ts.isBlock(given5.body)) return;
  for (const statement2 of given5.body.statements) {
    const made4 = ts.isExpressionStatement(statement2) ? firstCall(statement2.expression) : null;
    const name3 = made4 !== null && receiver(made4.expression)?.getText() === own6 ? stringOf(made4.arguments[0]) : null;
    if (made4 !== null && name3 !== null) yield { kind: "column", by: "sql", table: table4, name: name3, type: lastName(made4.expression), at: rangeOf(statement2, script) };
  }
}
function unwrapBody(body) {
  if (!ts.isBlock(body)) return unwrap(body);
  const last = body.statements.at(-1);
  return last !== void 0 && ts.isReturnStatement(last) && last.expression !== void 0 ? unwrap(last.expression) : void 0;
}
function firstCall(expression) {
  let at = unwrap(expression);
  for (let steps = 0; steps < 20 && ts.isCallExpression(at); steps++) {
    const on = receiver(at.expression);
    if (on === null || !ts.isCallExpression(on)) return at;
    at = on;
  }
  return null;
}
function* entity(node, { script }) {
  const table4 = node.name?.text;
  if (table4 === void 0) return;
  for (const member2 of node.members) {
    const column = ts.isPropertyDeclaration(member2) ? decorated2(member2, "Column") : null;
    const name3 = column === null ? null : keyOf(member2.name);
    if (name3 === null || column === null || column.arguments.some((given5) => /\b(?:select|hidden)\s?:\s?(?:false|true)|transformer/.test(given5.getText()))) continue;
    yield { kind: "column", by: "typeorm", table: table4, name: name3, type: "string", at: rangeOf(member2, script) };
  }
}
function decorated2(node, name3) {
  const found2 = ts.getDecorators(node)?.find(({ expression }) => ts.isCallExpression(expression) && lastName(expression.expression) === name3);
  return found2 !== void 0 && ts.isCallExpression(found2.expression) ? found2.expression : null;
}

// src/extract/typescript/rows.ts
var longest9 = 12e3;
var statement = /\bselect\s{1,8}\*\s{1,20}from\s{1,8}["'`]?(?:\w{1,40}\.)?(\w{1,60})|\b(?:update|insert\s{1,8}into)\s{1,8}["'`]?(?:\w{1,40}\.)?(\w{1,60})[^;]{1,1500}?\breturning\s{1,8}\*/i;
var statements = new RegExp(statement, "gi");
var query = /\b(?:(?:this\.)?\w{0,20}(?:prisma|db|models)\w{0,10}\.(\w{1,60})\.(?:findMany|findUnique|findFirst|findUniqueOrThrow|findFirstOrThrow|create|update|upsert|findAll|findByPk|findAndCountAll|findOne)|([A-Z]\w{1,60})\.(?:create|find|findOne|findById|findAll|findByPk|findAndCountAll|findByIdAndUpdate|findOneAndUpdate)|(\w{1,60}?)s?Repo(?:sitory)?\.(?:find(?:One)?(?:By)?(?:OrFail)?|findAndCount(?:By)?|findAll))\(/g;
var chosen = /\b(?:select|omit|attributes|projection)\b\s{0,3}[:(]|['"`]-?\w{0,40}passw\w{0,20}['"`]|\.(?:countDocuments|exists|distinct|deleteOne|updateOne|cursor)\(/;
var asked2 = /\bselect\s?:\s?\{([^{}]{1,900})\}/;
var leaving = /\.select\(\s{0,40}(?:['"`]((?:\s?-[\w.]{1,40}){1,20})\s?['"`]|\{((?:\s{0,80}['"]?[\w.]{1,40}['"]?\s?:\s?(?:0|false)\s?,?){1,20})\s{0,80}\})\s{0,40}\)|,\s{0,80}(?:['"`]((?:\s?-[\w.]{1,40}){1,20})\s?['"`]|\{((?:\s{0,80}['"]?[\w.]{1,40}['"]?\s?:\s?(?:0|false)\s?,?){1,20})\s{0,80}\})|\battributes\s?:\s?\{\s{0,80}exclude\s?:\s?\[([^[\]]{1,300})\]\s?,?\s{0,80}\}|\bomit\s?:\s?\{([^{}]{1,300})\}/g;
var exits2 = /\b(?:res|response|reply)\b(?:\s{0,4}\.(?:status|code)\([^()\n]{0,40}\))?\s{0,4}\.(?:json|send)\(\s?|\bctx\.body\s?=\s?|\breturn\s{1,3}(?:\w{0,20}(?:c|Response|NextResponse)\.json\(\s?)/g;
var returns = /\breturn\s{1,3}/g;
var hides2 = /toJSON|toObject|transform|\bhide\b|mongoose-hidden|mongoose-private/;
function* extractRows(document, { text: text2 }) {
  const speaksSql = /\b(?:create\s{1,8}table|insert\s{1,8}into|select\s{1,8}\*|returning\s{1,8}\*)/i.test(text2);
  const asks3 = /\.(?:find|create\(|update\(|upsert\()/.test(text2) || speaksSql && statement.test(text2);
  if (speaksSql && secretWords.test(text2)) {
    yield* columns(text2);
    yield* writtenColumns(text2);
  }
  for (const survey2 of surveys(document)) {
    if (/Schema[(<]/.test(text2)) yield* schemas(survey2, text2);
    yield* tableColumns(survey2, text2);
    if (/@ObjectType\(/.test(text2)) yield* shownFields(survey2);
    if (asks3) for (const node of survey2.functions) yield* given4(node, survey2);
  }
}
function* schemas(survey2, text2) {
  if (hides2.test(text2)) return;
  for (const made4 of [...survey2.news, ...survey2.calls]) {
    if (lastName(made4.expression) !== "Schema") continue;
    const fields2 = made4.arguments?.[0] === void 0 ? void 0 : unwrap(made4.arguments[0]);
    if (fields2 === void 0 || !ts.isObjectLiteralExpression(fields2)) continue;
    const table4 = modelOf(made4, survey2) ?? namedFor(made4);
    if (table4 === null) continue;
    for (const field2 of fields2.properties) {
      const name3 = keyOf(field2.name);
      const described4 = memberValue(field2);
      if (name3 === null || described4 === null || isFunction(described4) || memberValue(memberOf(described4, "select"))?.kind === ts.SyntaxKind.FalseKeyword) continue;
      yield { kind: "column", by: "mongoose", table: table4, name: name3, type: typeOf(described4), at: rangeOf(field2, survey2.script) };
    }
  }
}
function modelOf(schema, { calls }) {
  const held2 = holderName(schema)?.name;
  for (const call of calls) {
    const [name3, given5] = call.arguments;
    if (lastName(call.expression) === "model" && given5 !== void 0 && (unwrap(given5) === schema || held2 !== void 0 && unwrap(given5).getText() === held2)) return stringOf(name3);
  }
  return null;
}
function namedFor(schema) {
  const name3 = holderName(schema)?.name.replace(/_?schema$/i, "") ?? "";
  return /^[A-Za-z]\w+$/.test(name3) ? name3 : null;
}
function typeOf(described4) {
  const type = memberValue(memberOf(described4, "type"));
  return (type ?? described4).getText().slice(0, 40);
}
function isWholeBody(node, body, at) {
  if (node.body === void 0 || ts.isBlock(node.body)) return false;
  const start3 = node.body.getStart() - node.getStart();
  return /^\(?\s?(?:await )?$/.test(body.slice(start3, at)) && !/\)\s?\.(?:then|map)\(/.test(body.slice(at));
}
function handedOn(call, end) {
  const found2 = /\)\s{0,80}\.then\(\s{0,80}(?:async\s)?(?:function\s?\w{0,40}\s?\(|\()?\s?(\w{1,40})\s?\)?\s?(?:=>|\{)|,\s{0,80}(?:async\s)?(?:function\s?\w{0,40}\s?)?\(\s?_?(?:err|error|e)\w{0,10}\s?,\s?(\w{1,40})\s?\)\s?(?:=>|\{)/.exec(call);
  const name3 = found2 === null || found2.index > end ? void 0 : found2[1] ?? found2[2];
  return name3 === void 0 ? [] : [name3];
}
function leftOut(call) {
  const without = [];
  const rest = call.replaceAll(leaving, (_whole, ...groups) => {
    const names2 = groups.slice(0, 6).find((group) => typeof group === "string");
    if (typeof names2 === "string") without.push(...[...names2.matchAll(/[a-z_][\w.]{0,39}/gi)].map(([name3]) => name3));
    return "";
  });
  return { rest, without };
}
function* queriesIn(body) {
  for (const match of body.matchAll(query)) yield { table: match[1] ?? match[2] ?? match[3] ?? "", by: "orm", match };
  if (/\b(?:select|returning)\s{1,8}\*/i.test(body)) for (const match of body.matchAll(statements)) yield { table: match[1] ?? match[2] ?? "", by: "sql", match };
}
function named3(call) {
  const fields2 = asked2.exec(call)?.[1];
  return fields2 !== void 0 && /passw/i.test(fields2) ? [...fields2.matchAll(/(\w{1,60})\s?:\s?true\b/g)].map(([, name3 = ""]) => name3) : void 0;
}
function* given4(node, { script }) {
  const start3 = node.getStart(script.source);
  const body = node.getText(script.source).slice(0, longest9);
  for (const { table: table4, by, match } of queriesIn(body)) {
    const call = body.slice(match.index, match.index + 600);
    const end = /;|\n\s{0,80}(?:const|let|if|return|res)\b/.exec(call)?.index ?? call.length;
    const { rest, without } = leftOut(call.slice(0, end));
    const names2 = by === "orm" ? named3(rest) : void 0;
    if (by === "orm" && names2 === void 0 && chosen.test(rest)) continue;
    const how = isWholeBody(node, body, match.index) ? 1 : [exits2, returns].findIndex((ways) => isGivenBack(body, { table: table4, at: match.index }, ways) || givenBack(body, handedOn(call, end), match.index, exits2));
    if (how < 0) continue;
    const at = { start: start3 + script.offset + match.index, end: start3 + script.offset + match.index + match[0].length };
    const leaves3 = [...without, ...withheld(body)];
    const symbols = /* @__PURE__ */ new Set([functionSymbol(node, script), heldAs(node, script)]);
    for (const symbol of symbols) if (symbol !== null) yield { kind: "rows", symbol, by, table: table4, ...leaves3.length > 0 && { leaves: leaves3 }, ...names2 !== void 0 && { names: names2 }, ...how > 0 && { returned: true }, at };
    return;
  }
}

// src/extract/typescript/secret-files.ts
var writing2 = /^(?:writeFile|writeFileSync|atomicWriteFile|outputFile|outputJson|outputJSON|writeJson|writeJSON|writeJsonSync|writeFileAtomic)$/;
var tokensOfOthers = /\b(?:access_?token|refresh_?token)\b/i;
function* extractSecretFiles(document, file) {
  if (!encrypting.test(file.text)) for (const survey2 of surveys(document)) yield* secretFiles(survey2, tokensOfOthers.test(file.text));
}
function* secretFiles(survey2, knowsTokens) {
  const { calls, script } = survey2;
  for (const call of calls) {
    const [place2, given5] = call.arguments;
    const home = enclosingFunction(call);
    if (home === null || place2 === void 0 || given5 === void 0 || !writing2.test(lastName(call.expression))) continue;
    const name3 = nameWritten(written2(given5), isCredentialPlace(place2.getText().slice(0, 200)) || knowsTokens, survey2);
    if (name3 !== null) yield { kind: "secret-file", name: name3, symbol: functionSymbol(home, script), at: rangeOf(call, script) };
  }
}
function nameWritten(node, isExpected2, survey2) {
  if (node === null) return null;
  if (isExpected2 && isCredentialSet(lastName(node))) return lastName(node);
  return fieldOf2(node, survey2, 0);
}
function written2(node) {
  const inner = unwrap(node);
  if (!ts.isCallExpression(inner)) return inner;
  const [first] = inner.arguments;
  return dottedName(inner.expression) === "JSON.stringify" && first !== void 0 ? unwrap(first) : null;
}
function fieldOf2(node, survey2, depth) {
  if (depth > 3) return null;
  if (ts.isObjectLiteralExpression(node)) return ownField(node);
  const held2 = ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  if (held2 === void 0 || !ts.isVariableDeclaration(held2)) return null;
  const made4 = held2.initializer === void 0 ? null : fieldOf2(unwrap(held2.initializer), survey2, depth + 1);
  return made4 ?? assignedField(held2, survey2) ?? pushedField(held2, survey2, depth);
}
function ownField(object) {
  for (const property of object.properties) {
    const name3 = keyOf(property.name);
    const value = memberValue(property);
    if (name3 !== null && value !== null && !ts.isMethodDeclaration(value) && isCredentialField(name3) && isReadable(value)) return name3;
  }
  return null;
}
function assignedField(held2, { assignments }) {
  for (const { left, right } of assignments) {
    const target = unwrap(left);
    if (!ts.isPropertyAccessExpression(target) || !isCredentialField(target.name.text) || !stands(target.expression, held2) || !isReadable(unwrap(right))) continue;
    return target.name.text;
  }
  return null;
}
function pushedField(held2, survey2, depth) {
  for (const call of survey2.calls) {
    const callee = unwrap(call.expression);
    const [given5] = call.arguments;
    if (given5 === void 0 || !ts.isPropertyAccessExpression(callee) || callee.name.text !== "push" || !stands(callee.expression, held2)) continue;
    const field2 = fieldOf2(unwrap(given5), survey2, depth + 1);
    if (field2 !== null) return field2;
  }
  return null;
}
function stands(node, held2) {
  const inner = unwrap(node);
  return ts.isIdentifier(inner) && declarationOf(inner)?.node === held2;
}
function isReadable(value) {
  if (ts.isStringLiteralLike(value) || value.kind === ts.SyntaxKind.NullKeyword || value.kind === ts.SyntaxKind.FalseKeyword || value.kind === ts.SyntaxKind.TrueKeyword) return false;
  return !/hash|digest|mask|redact|seal|protect|\bundefined\b/i.test(value.getText().slice(0, 300));
}

// src/extract/typescript/settings-files.ts
var settingsFile = /['"`/][\w.-]{0,40}(?:config|settings|preferences)[\w.-]{0,20}\.json['"`]/i;
var settingsCall = /(?:config|configuration|settings|preferences)$/i;
var credential2 = /(?:^|_)(?:api_?key|secret|password|passwd|access_?token|private_?key|client_?secret)$|(?:ApiKey|Secret|Password|AccessToken|PrivateKey)$/i;
var describing = /public|has|is[A-Z]|show|enable|min|max|length/;
var longest10 = 12e3;
function* extractSettingsFiles(document, { text: text2 }) {
  const loads = text2.includes("JSON.parse(") && settingsFile.test(text2);
  const takes = /(?:config|configuration|settings|preferences)\(\s?\)/i.test(text2) && /key|secret|passw|token/i.test(text2);
  if (!loads && !takes) return;
  for (const survey2 of surveys(document)) {
    if (loads) for (const node of survey2.functions) yield* givenBack2(node, survey2);
    if (takes) yield* taken2(survey2);
  }
}
function* givenBack2(node, { script }) {
  const body = node.getText(script.source).slice(0, longest10);
  if (!body.includes("JSON.parse(") || !settingsFile.test(body) || withheld(body).length > 0) return;
  for (const { expression } of returnsOf(node)) {
    if (!isParsed(expression)) continue;
    for (const symbol of /* @__PURE__ */ new Set([functionSymbol(node, script), heldAs(node, script)])) {
      if (symbol !== null) yield { kind: "given-back", symbol, of: valueOf(expression, script), by: "file", at: rangeOf(expression, script) };
    }
    return;
  }
}
function isParsed(node) {
  const inner = behind3(node);
  return ts.isCallExpression(inner) && inner.expression.getText() === "JSON.parse";
}
function behind3(node) {
  const inner = unwrap(node);
  const declared6 = ts.isIdentifier(inner) ? declarationOf(inner)?.node : void 0;
  return declared6 !== void 0 && ts.isVariableDeclaration(declared6) && ts.isIdentifier(declared6.name) && declared6.initializer !== void 0 ? unwrap(declared6.initializer) : inner;
}
function* taken2({ variables, accesses: accesses2, script }) {
  for (const variable of variables) {
    const call = variable.initializer === void 0 ? null : settingsOf(variable.initializer);
    if (call === null || !ts.isObjectBindingPattern(variable.name)) continue;
    const names2 = variable.name.elements.map((each) => keyOf(each.propertyName ?? each.name) ?? "").filter(isCredential3);
    if (names2.length > 0) yield { kind: "taken-settings", of: valueOf(call.expression, script), names: names2, at: rangeOf(variable, script) };
  }
  for (const access of accesses2) {
    const key = accessedKey(access) ?? "";
    const call = isCredential3(key) ? settingsOf(behind3(access.expression)) : null;
    if (call !== null) yield { kind: "taken-settings", of: valueOf(call.expression, script), names: [key], at: rangeOf(access, script) };
  }
}
function settingsOf(node) {
  const inner = unwrap(node);
  return ts.isCallExpression(inner) && inner.arguments.length === 0 && settingsCall.test(lastName(inner.expression)) ? inner : null;
}
function isCredential3(name3) {
  return credential2.test(name3) && !describing.test(name3);
}

// src/extract/typescript/lost-promises.ts
var browser2 = /\b(?:document|window)\.|localStorage|^['"]use client['"]/m;
var speaks4 = /\basync\b/;
var takesPromises = /(?:^|\.)(?:bot|app|router|page|fastify|server|hooks?|nuxtApp|nitroApp|context|process|cron|probot)$/i;
var ending = /^(?:SIG\w+|exit|beforeExit|uncaughtException|unhandledRejection|close|shutdown)$/;
var deepest11 = 60;
var farStep = 20;
var most7 = 30;
var mostSymbols = 200;
function* extractLostPromises(document, { path, text: text2 }) {
  if (!(speaks4.test(text2) || text2.includes("unhandledRejection")) || componentFile.test(path) || browser2.test(text2)) return;
  for (const survey2 of surveys(document)) {
    if (text2.includes("unhandledRejection")) yield* taken3(survey2);
    yield* unsettled(survey2);
    yield* [...lostIn(survey2)].slice(0, most7);
  }
}
function* unsettled({ functions: functions4, script }) {
  const symbols = functions4.filter((node) => isAsync(node) && mayReject(node)).map((node) => functionSymbol(node, script));
  const [first] = functions4;
  if (symbols.length > 0 && first !== void 0) yield { kind: "unsettled", symbols: [...new Set(symbols)].slice(0, mostSymbols), at: rangeOf(first, script) };
}
function* taken3({ calls, script }) {
  for (const call of calls) {
    const [event, listener] = call.arguments;
    if (!/^process\.(?:on|addListener)$/.test(dottedName(call.expression)) || event === void 0 || listener === void 0 || !ts.isStringLiteralLike(event) || event.text !== "unhandledRejection") continue;
    const inner = unwrap(listener);
    if (isFunction(inner) && !/\b(?:exit|abort|kill|throw|close|shut_?down|stop|terminate|die|panic)\b/i.test(inner.getText())) yield { kind: "taken-rejections", at: rangeOf(call, script) };
  }
}
function* lostIn(survey2) {
  const { script } = survey2;
  for (const call of survey2.calls) {
    const how = handed2(call) ?? null;
    if (how !== null) yield { kind: "lost-promise", how, what: dottedName(call.expression) || lastName(call.expression), at: { start: rangeOf(call, script).start, end: rangeOf(call.expression, script).end } };
    else if (isLeft(call)) yield { kind: "lost-promise", how: "floating", what: dottedName(call.expression), of: calleeOf(call, survey2), symbol: symbolAround(call, survey2), at: rangeOf(call, script) };
  }
  for (const made4 of survey2.news) {
    const [executor] = made4.arguments ?? [];
    if (lastName(made4.expression) === "Promise" && executor !== void 0 && isLost(executor)) yield { kind: "lost-promise", how: "executor", what: "new Promise", at: rangeOf(executor, script) };
  }
}
function handed2({ expression, arguments: given5 }) {
  const [first, second] = given5;
  const name3 = lastName(expression);
  if (name3 === "forEach") return first !== void 0 && ts.isPropertyAccessExpression(expression) && isLost(first) ? "each" : null;
  if (name3 === "setInterval") return first !== void 0 && isLost(first) ? "interval" : null;
  if (name3 !== "on" && name3 !== "once" || first === void 0 || second === void 0 || !ts.isStringLiteralLike(first) || ending.test(first.text)) return null;
  return !takesPromises.test(dottedName(receiver(expression) ?? expression)) && isLost(second) ? "listener" : null;
}
function isLost(node) {
  const inner = unwrap(node);
  return isFunction(inner) && isAsync(inner) && mayReject(inner);
}
function isAsync(node) {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false) && node.asteriskToken === void 0;
}
function mayReject(node) {
  return node.body !== void 0 && rejects(node.body, 0);
}
function rejects(node, depth) {
  if (depth > deepest11 || isFunction(node) || ts.isTryStatement(node) && node.catchClause !== void 0) return false;
  if (ts.isAwaitExpression(node) && !isTaken(node.expression, depth)) return true;
  return ts.forEachChild(node, (child) => rejects(child, depth + 1)) ?? false;
}
function isTaken(node, depth) {
  const inner = unwrap(node);
  if (ts.isNewExpression(inner)) return true;
  if (!ts.isCallExpression(inner)) return false;
  const name3 = lastName(inner.expression);
  return name3 === "catch" || name3 === "allSettled" || name3 === "then" && inner.arguments.length > 1 || /^(?:sleep|delay|wait|setTimeout|nextTick)$/.test(name3) || takesItsErrors(inner.expression, depth);
}
function takesItsErrors(callee, depth) {
  const called3 = functionOf2(callee);
  return called3?.body !== void 0 && isAsync(called3) && !rejects(called3.body, depth + farStep) && !throwsOrHandsOn(called3.body, 0);
}
function throwsOrHandsOn(node, depth) {
  if (depth > deepest11 || isFunction(node)) return depth > deepest11;
  if (ts.isThrowStatement(node) || ts.isReturnStatement(node) && node.expression !== void 0 && ts.isCallExpression(unwrap(node.expression))) return true;
  return ts.forEachChild(node, (child) => throwsOrHandsOn(child, depth + 1)) ?? false;
}
function functionOf2(callee) {
  if (ts.isIdentifier(callee)) {
    const node = declarationOf(callee)?.node;
    const held2 = node !== void 0 && ts.isVariableDeclaration(node) && node.initializer !== void 0 ? unwrap(node.initializer) : node;
    return held2 !== void 0 && isFunction(held2) ? held2 : null;
  }
  if (!ts.isPropertyAccessExpression(callee) || callee.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const name3 = callee.name.text;
  const found2 = classAround(callee)?.members.filter((member2) => ts.isMethodDeclaration(member2) && member2.name.getText() === name3 && member2.body !== void 0) ?? [];
  return found2.length === 1 ? found2[0] ?? null : null;
}
function classAround(node) {
  let home = node;
  while (!ts.isClassLike(home) && !ts.isSourceFile(home)) home = home.parent;
  return ts.isClassLike(home) ? home : null;
}
function isLeft(call) {
  if (!ts.isExpressionStatement(call.parent) || enclosingFunction(call) === null) return false;
  const { expression } = call;
  if (ts.isIdentifier(expression)) return true;
  return ts.isPropertyAccessExpression(expression) && !common.test(expression.name.text) && /^(?:this\.)?\w+$/.test(dottedName(expression.expression));
}
var common = /^(?:log|info|warn|error|debug|trace|verbose|fatal|push|unshift|set|add|delete|clear|append|json|send|end|status|write|next|resolve|reject|abort|on|once|off|emit|use|get|post|put|patch|listen|then|catch|finally|forEach|map|sort|splice|destroy|close|pipe|header|setHeader|clearInterval|clearTimeout|test|assign|freeze|bind|call|apply|exit|table|time|timeEnd|join|pop|shift|fill|reverse|register|required?)$/;
function calleeOf({ expression }, survey2) {
  return named4(expression, survey2) ?? valueOf(expression, survey2.script);
}
function named4(node, survey2) {
  const at = rangeOf(node, survey2.script);
  if (node.kind === ts.SyntaxKind.ThisKeyword) {
    const home = classAround(node);
    return home?.name !== void 0 ? { kind: "name", name: home.name.text, at } : null;
  }
  const on = ts.isPropertyAccessExpression(node) ? named4(node.expression, survey2) : null;
  return on !== null && ts.isPropertyAccessExpression(node) ? { kind: "member", on, name: node.name.text, at } : null;
}
function symbolAround(call, { script }) {
  const home = enclosingFunction(call);
  return home === null ? "" : functionSymbol(home, script);
}

// src/extract/typescript/swallowed.ts
var caught2 = /\}\s{0,40}(catch\s?(?:\(\s?[\w$]{1,40}(?:\s?:\s?\w{1,20})?\s?\)\s?)?\{\s{0,200}\})|\.(catch\(\s?(?:async\s)?(?:\(\s?[\w$]{0,40}\s?\)|[\w$]{1,40})\s?=>\s?(?:\{\s{0,200}\}|undefined|void 0)\s?,?\s?\))/g;
var quick = /\bcatch\b/;
var beside2 = /^\s{0,200}(?:void\s)?[\w$.]{1,80}\s{0,200}\.finally\(/;
var noting = /\blog[A-Z]\w{0,20}\(|\blog(?:ger)?\.\w{1,10}\(|\btrack\w{0,20}\(|\banalytics\b/;
var browser3 = /\b(?:document|window)\.|localStorage|^['"]use client['"]/m;
var farthest3 = 2500;
function* extractSwallowed(document, { path, text: text2 }) {
  if (document.kind !== "typescript" || componentFile.test(path) || !quick.test(text2) || browser3.test(text2)) return;
  const places = [];
  for (const match of text2.matchAll(caught2)) {
    const [whole2, empty2, promise] = match;
    if (places.length >= mostPlaces) break;
    const start3 = match.index + whole2.length - (empty2 ?? promise ?? "").length;
    const lost = empty2 === void 0 ? promised(text2, match.index) : triedBefore(text2, match.index);
    if (lost === null || isExpected(lost) || isComment(text2, match.index) || empty2 === void 0 && (beside2.test(lost) || noting.test(lost) || isTakenElsewhere(text2, lost))) continue;
    places.push({ start: start3, end: match.index + whole2.length });
  }
  const [first] = places;
  if (first !== void 0) yield { kind: "swallowed", places, at: first };
  yield* answered(text2);
}
var clause = /\}\s{0,40}catch\s?(?:\(\s?([\w$]{1,40})(?:\s?:\s?\w{1,20})?\s?\)\s?)?\{/g;
var tells2 = /\bthrow\b|\bconsole\.|\blog\w{0,10}\b|log(?:ger)?\w{0,10}[.(]|capture\w{0,10}\(|sentry|\bnext\(|reject\(|report|notify|emit\(|\bon[A-Z]?\w{0,10}[eE]rror|handle\w{0,20}[eE]rror|debug|warn|process\.exit/i;
var answer = /\b(?:res|response|reply)\b(?:\s{0,4}\.(?:status|code)\([^()\n]{0,40}\))?\s{0,4}\.(?:json|send|end|sendStatus)\(|\breturn\s(?:\w{0,20}(?:NextResponse|Response)|c)\.json\(|\breturn new (?:Next)?Response\(|\bctx\.body\s?=/;
var status = /\.(?:status|code|sendStatus)\(\s?(\d{3})|\bstatus(?:Code)?\s?[:=]\s?(\d{3})|\},\s{0,8}(\d{3})\s?\)/;
var lettingIn = /\b(?:verify|assert|validate|jwt|decode|authenticate|getSession|getToken|parse|safeParse)\w{0,40}\(/i;
var empty = /^\s*return(?:\s(?:null|undefined|''|""|\[\]|\{\}|\[\] as \w+(?:\[\])?))?;?\s*$/;
var longestClause = 1500;
function* answered(text2) {
  const found2 = /* @__PURE__ */ new Map();
  for (const match of text2.matchAll(clause)) {
    const from = match.index + match[0].length;
    const block = blockFrom(text2, from);
    if (block === null || isTold3(block, match[1]) || isComment(text2, match.index)) continue;
    const lost = triedBefore(text2, match.index);
    const how = lost === null || isExpected(lost) ? null : howOf(block, lost);
    const places = how === null ? [] : found2.get(how) ?? [];
    if (how !== null && places.length < mostPlaces) found2.set(how, [...places, { start: match.index + match[0].indexOf("catch"), end: from }]);
  }
  for (const [how, places] of found2) if (places[0] !== void 0) yield { kind: "swallowed", how, places, at: places[0] };
}
function isTold3(block, name3) {
  return tells2.test(block) || /\/[/*]/.test(block) || name3 !== void 0 && new RegExp(String.raw`(?<![\w$.])${name3.replaceAll("$", String.raw`\$`)}(?![\w$]|\s?:)`).test(block);
}
function howOf(block, lost) {
  if (empty.test(block)) return /\bawait\b/.test(lost) && !/\breturn\s(?:true|false|!)/.test(lost) && !asking3.test(lost) && !lettingIn.test(lost) && !/^\s*(?:return|const \w+ =)\s[^;\n]{0,80}\.(?:json|text|formData)\(\)/.test(lost) ? "defaulted" : null;
  if (!answer.test(block)) return null;
  const code = Number(status.exec(block)?.slice(1).find((each) => each !== void 0) ?? "200");
  if ([401, 403].includes(code) || code < 500 && (lettingIn.test(lost) || asking3.test(lost))) return null;
  return code >= 400 ? "answered" : "succeeded";
}
function blockFrom(text2, from) {
  let depth = 1;
  for (let at = from; at < Math.min(text2.length, from + longestClause); at++) {
    if (text2[at] === "{") depth++;
    else if (text2[at] === "}" && --depth === 0) return text2.slice(from, at);
  }
  return null;
}
function triedBefore(text2, end) {
  let depth = 0;
  for (let at = end; at > Math.max(0, end - farthest3); at--) {
    if (text2[at] === "}") depth++;
    else if (text2[at] === "{" && --depth === 0) return text2.slice(at + 1, end);
  }
  return null;
}
function promised(text2, end) {
  let depth = 0;
  let at = end - 1;
  for (; at > Math.max(0, end - farthest3); at--) {
    const sign = text2[at];
    if (sign === ")" || sign === "}" || sign === "]") depth++;
    else if (sign === "(" || sign === "{" || sign === "[") depth--;
    if (depth < 0 || depth === 0 && (sign === ";" || sign === "\n" && !/^\s*[.)\]}]/.test(text2.slice(at + 1, at + 60)))) break;
  }
  return text2.slice(at + 1, end);
}
function isTakenElsewhere(text2, lost) {
  const name3 = /^\s*(?:void\s)?([\w$]{1,60})\s*$/.exec(lost)?.[1];
  return name3 !== void 0 && new RegExp(String.raw`(?:\bawait\s|\breturn\s|\b(?:race|all|allSettled|any)\(\[[^\]]{0,200}?)(?<![\w$.])${name3.replaceAll("$", String.raw`\$`)}(?![\w$(.])`).test(text2);
}
var asking3 = /\b(?:JSON\.parse|new URL|new RegExp|decodeURI\w*|BigInt|atob|accessSync|statSync|lstatSync|readFileSync|readdirSync|mkdirSync|realpathSync|existsSync|require|require\.resolve|import|access|stat|lstat|mkdir|readFile|readdir|realpath|JSON5\.parse|YAML\.parse|structuredClone|URL\.canParse|setEncoding|process\.kill|execSync)\(/;
var longest11 = 5;
var longestReading = 20;
function isExpected(lost) {
  const lines = lost.split("\n").map((line) => line.replace(/\/\/.*$/, "").trim()).filter((line) => line !== "");
  if (asking3.test(lost) && (lines.length <= longest11 || asking3.test(lines[0] ?? "") && lines.length <= longestReading && !/\bawait\b/.test(lost))) return true;
  return lines.length <= longest11 && isCleanup(lines.flatMap((line) => line.split(";").map((part) => part.trim()).filter((part) => part !== "")));
}
function isComment(text2, at) {
  return text2.lastIndexOf("/*", at) > text2.lastIndexOf("*/", at) || /^\s*\/\/|\s\/\/ /.test(text2.slice(text2.lastIndexOf("\n", at) + 1, at));
}

// src/extract/typescript/tools.ts
function* extractTools(document, { text: text2 }) {
  for (const survey2 of surveys(document)) {
    for (const call of [...survey2.calls, ...survey2.news]) yield* ofCall2(call, survey2);
    for (const node of survey2.classes) yield* ofClass(node, survey2);
  }
  if (mayReadModelCalls(text2) || mayRunCompletions(text2)) yield { kind: "tool", name: "", at: { start: 0, end: 0 } };
}
function* ofCall2(call, { script }) {
  const callee = lastName(call.expression);
  if (!callees.test(callee) || call.arguments === void 0) return;
  const given5 = callee === "setRequestHandler" ? lastName(call.arguments[0] ?? call.expression) === "CallToolRequestSchema" ? call.arguments[1] : void 0 : handlerIn(call.arguments);
  if (given5 === void 0) return;
  const name3 = call.arguments.map((one) => stringOf(one) ?? nameIn(one)).find((one) => one !== null) ?? (ts.isPropertyAssignment(call.parent) || ts.isVariableDeclaration(call.parent) ? keyOf(call.parent.name) : null);
  const handler = ts.isMethodDeclaration(given5) ? { kind: "name", name: functionSymbol(given5, script), at: rangeOf(given5.name, script) } : functionRef(given5, script);
  yield { kind: "tool", name: name3 ?? callee, handler, parameter: 0, at: rangeOf(call.expression, script) };
}
var callees = /^(?:tool|dynamicTool|registerTool|addTool|createTool|defineTool|setRequestHandler|DynamicStructuredTool|DynamicTool)$/;
function handlerIn(args) {
  for (const arg of args) {
    const inner = unwrap(arg);
    if (functionOf(inner) !== null) return inner;
    const property = propertyOf2(inner, /^(?:execute|func|handler)$/);
    if (property !== void 0 && ts.isMethodDeclaration(property)) return property;
    if (property !== void 0 && ts.isPropertyAssignment(property)) return property.initializer;
  }
  return void 0;
}
function propertyOf2(node, name3) {
  return ts.isObjectLiteralExpression(node) ? node.properties.find((property) => name3.test(keyOf(property.name) ?? "")) : void 0;
}
function nameIn(node) {
  const property = propertyOf2(unwrap(node), /^name$/);
  return property !== void 0 && ts.isPropertyAssignment(property) ? stringOf(property.initializer) : null;
}
function* ofClass(node, { script }) {
  const base2 = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  if (base2 === void 0 || !/^(?:Structured|Dynamic\w*)?Tool$/.test(lastName(base2.expression))) return;
  const method2 = node.members.find((member2) => ts.isMethodDeclaration(member2) && keyOf(member2.name) === "_call");
  if (method2 === void 0) return;
  const at = rangeOf(method2.name, script);
  yield { kind: "tool", name: classSymbol(node), handler: { kind: "name", name: functionSymbol(method2, script), at }, parameter: 0, at };
}

// src/extract/typescript/tls.ts
var options2 = /* @__PURE__ */ new Map([
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
    for (const assignment of survey2.assignments) yield* fromAssignment3(assignment, survey2);
  }
}
function* fromProperty(property, { script }) {
  const option3 = keyOf(property.name);
  const offWhen = option3 === null ? void 0 : options2.get(option3);
  if (option3 === null || offWhen === void 0 && option3 !== "checkServerIdentity") return;
  const held2 = memberValue(property);
  if (held2 === null || isBlankField(property.parent) || option3 === "rejectUnauthorized" && asksNoClient(property.parent)) return;
  const place2 = { at: rangeOf(property, script), guards: guardsOf(property, script) };
  if (option3 === "checkServerIdentity") {
    if (isFunction(held2) && acceptsAll(held2) && isOfTls(property.parent)) yield { kind: "tls-verify", option: option3, value: { kind: "literal", value: false, at: place2.at }, offWhen: "always", ...place2 };
    return;
  }
  if (offWhen !== void 0 && !ts.isMethodDeclaration(held2)) yield { kind: "tls-verify", option: option3, value: valueOf(held2, script), offWhen, ...place2 };
}
function isBlankField(record) {
  const { parent } = record;
  if (!ts.isObjectLiteralExpression(record) || !ts.isCallExpression(parent) || parent.arguments[0]?.kind !== ts.SyntaxKind.ThisKeyword) return false;
  return record.properties.some((field2) => /^(?:use_?)?(?:tls|ssl)$/i.test(keyOf(field2.name) ?? "") && ts.isPropertyAssignment(field2) && field2.initializer.kind === ts.SyntaxKind.FalseKeyword);
}
function asksNoClient(record) {
  if (!ts.isObjectLiteralExpression(record)) return false;
  const asked3 = record.properties.find((field2) => keyOf(field2.name) === "requestCert");
  return asked3 !== void 0 && ts.isPropertyAssignment(asked3) && asked3.initializer.kind === ts.SyntaxKind.FalseKeyword;
}
var tlsPlace = /tls|ssl|https?|secure|agent|socket|connect|request|axios|fetch|got$|options?$|default/i;
function isOfTls(options3) {
  let at = options3.parent;
  while (ts.isConditionalExpression(at) || ts.isParenthesizedExpression(at) || ts.isSpreadAssignment(at) || ts.isBinaryExpression(at) || ts.isAsExpression(at) || ts.isObjectLiteralExpression(at)) at = at.parent;
  if (ts.isPropertyAssignment(at)) return tlsPlace.test((keyOf(at.name) ?? "").replace(/^(?:redis|db|database|client|cluster)_?options$/i, ""));
  return !(ts.isCallExpression(at) || ts.isNewExpression(at)) || tlsPlace.test(dottedName(at.expression));
}
function acceptsAll(check) {
  const { body } = check;
  if (body === void 0) return false;
  if (!ts.isBlock(body)) return isNothing3(unwrap(body));
  return body.statements.every((statement2) => ts.isReturnStatement(statement2) && (statement2.expression === void 0 || isNothing3(unwrap(statement2.expression))));
}
function isNothing3(node) {
  return node.kind === ts.SyntaxKind.NullKeyword || ts.isIdentifier(node) && node.text === "undefined" || ts.isVoidExpression(node) || ts.isObjectLiteralExpression(node) && node.properties.length === 0 || node.kind === ts.SyntaxKind.TrueKeyword;
}
function* fromAssignment3(assignment, { script }) {
  const option3 = accessedKey(assignment.left);
  const offWhen = option3 === null ? void 0 : options2.get(option3);
  if (option3 === null || offWhen === void 0 && option3 !== "NODE_TLS_REJECT_UNAUTHORIZED") return;
  const place2 = { at: rangeOf(assignment, script), guards: guardsOf(assignment, script) };
  if (option3 === "NODE_TLS_REJECT_UNAUTHORIZED") {
    const value = valueOf(assignment.right, script);
    const off = value.kind === "literal" && String(value.value) === "0";
    if (dottedName(assignment.left) === "process.env.NODE_TLS_REJECT_UNAUTHORIZED" && off) yield { kind: "tls-verify", option: option3, value, offWhen: "always", ...place2 };
    return;
  }
  if (offWhen !== void 0) yield { kind: "tls-verify", option: option3, value: valueOf(assignment.right, script), offWhen, ...place2 };
}

// src/extract/typescript/logs.ts
var levels = /^(?:log|info|warn|error|debug|trace|verbose|fatal|silly)$/;
var loggers = /^(?:console|(?:this\.|\w{1,30}\.){0,3}_?(?:logger|log|Logger|LOGGER|winston|logging))$/;
var deepest12 = 6;
function* logs({ calls, script }) {
  for (const call of calls) {
    const level = levelOf(call);
    const home = level === null ? null : enclosingFunction(call);
    if (level === null) continue;
    for (const found2 of call.arguments.flatMap((argument) => written3(argument, 0))) if (home !== null || found2.what === "all-variables") yield { kind: "log", ...found2, level, ...isRefused(call, found2) && { refused: true }, symbol: home === null ? "" : functionSymbol(home, script), guards: guardsOf(call, script), at: rangeOf(call, script) };
  }
}
function levelOf({ expression, arguments: given5 }) {
  if (given5.length === 0 || !ts.isPropertyAccessExpression(expression) || !levels.test(expression.name.text)) return null;
  const on = dottedName(expression.expression);
  if (!loggers.test(on)) return null;
  return /^(?:debug|trace|verbose|silly)$/.test(expression.name.text) ? "debug" : "info";
}
function isRefused(call, { name: name3, what }) {
  if (what === "headers" || what === "body") return false;
  const asks3 = (node) => new RegExp(String.raw`(?<![\w.$])${name3.replaceAll(/[^\w]/g, String.raw`\$&`)}(?![\w$])`).test(node.getText().slice(0, 2e3));
  for (let node = call, steps = 0; !ts.isSourceFile(node) && steps < 30; node = node.parent, steps++) {
    if (ts.isCatchClause(node.parent) && asks3(node.parent.parent.tryBlock)) return true;
    if (!ts.isIfStatement(node.parent) || node.parent.thenStatement !== node) continue;
    const test2 = unwrap(node.parent.expression);
    const denied = ts.isPrefixUnaryExpression(test2) && test2.operator === ts.SyntaxKind.ExclamationToken ? unwrap(test2.operand) : null;
    const asked3 = denied !== null && ts.isAwaitExpression(denied) ? unwrap(denied.expression) : denied;
    if (asked3 !== null && ts.isCallExpression(asked3) && asked3.arguments.some(asks3)) return true;
    if (ts.isIdentifier(test2) && /^e(?:rr(?:or)?)?$/.test(test2.text) && askedBefore(test2, asks3)) return true;
  }
  return false;
}
function askedBefore(error, asks3) {
  const home = enclosingFunction(error);
  const asked3 = home?.parent;
  const [first] = home?.parameters ?? [];
  return asked3 !== void 0 && ts.isCallExpression(asked3) && first?.name.getText() === error.text && asked3.arguments.some((given5) => given5 !== home && asks3(given5));
}
function written3(node, depth) {
  const inner = unwrap(node);
  if (depth > deepest12) return [];
  if (ts.isIdentifier(inner) || accessedKey(inner) !== null) return ofName2(inner);
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.flatMap(({ expression }) => written3(expression, depth + 1));
  if (ts.isBinaryExpression(inner)) {
    const { kind } = inner.operatorToken;
    const isText = kind === ts.SyntaxKind.PlusToken;
    const falls = kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;
    return isText || falls ? [...written3(inner.left, depth + 1), ...isText ? written3(inner.right, depth + 1) : []] : [];
  }
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.flatMap((property) => ofProperty2(property, depth));
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.flatMap((element2) => written3(element2, depth + 1));
  if (!ts.isCallExpression(inner)) return [];
  const [first] = inner.arguments;
  return first !== void 0 && /^(?:JSON\.stringify|String|util\.inspect|inspect)$/.test(dottedName(inner.expression)) ? written3(first, depth + 1) : [];
}
function ofProperty2(property, depth) {
  const value = memberValue(property);
  if (value === null || ts.isMethodDeclaration(value)) return [];
  const own6 = keyOf(property.name);
  return /mask|redact|hash|has|is[A-Z]/.test(own6 ?? "") ? [] : written3(value, depth + 1);
}
var identifying = /(?:^|\.)(?:ctx|context|req|request|requestContext)\.(?:channel|tenant|shop|store|site)\.token$/;
function ofName2(node) {
  const name3 = dottedName(node) || lastName(node);
  if (/^(?:req|request|ctx\.request|ctx|c\.req)\.headers$/.test(name3)) return [{ what: "headers", name: name3 }];
  if (/^(?:req|request|ctx\.request)\.body$/.test(name3)) return [{ what: "body", name: name3 }];
  if (name3 === "process.env") return [{ what: "all-variables", name: name3 }];
  if (identifying.test(name3)) return [];
  const what = confidential(lastName(node));
  return what === null || isDecoded(node) ? [] : [{ what, name: name3 }];
}
function isDecoded(node) {
  const declared6 = ts.isIdentifier(node) ? declarationOf(node)?.node : void 0;
  return declared6 !== void 0 && (ts.isParameter(declared6) || ts.isVariableDeclaration(declared6)) && /Payload|Claims|Decoded/.test(declared6.type?.getText() ?? "");
}

// src/extract/typescript/safeguards.ts
function* safeguards3(survey2, file) {
  let text2 = null;
  const uses3 = (name3) => isUsedIn(name3, text2 ??= withoutComments(file.text, "javascript"));
  for (const node of survey2.classes) yield* ofClass2(node, survey2, uses3);
  const handing2 = [];
  for (const node of survey2.functions) {
    if (node.parameters.length > 2) handing2.push(functionSymbol(node, survey2.script));
    yield* ofFunction(node, survey2, uses3);
  }
  if (handing2.length > 0) yield { kind: "hands-over", symbols: handing2, at: { start: 0, end: 0 } };
  for (const node of survey2.variables) yield* ofLimiter(node, survey2, uses3);
  yield* ofThrottler(survey2, uses3);
}
var contracts = /* @__PURE__ */ new Map([["CanActivate", "guard"], ["NestMiddleware", "middleware"], ["ExceptionFilter", "exception-handler"]]);
function* ofClass2(node, { script }, uses3) {
  const name3 = node.name?.text;
  if (name3 === void 0 || node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) === true || /^(?:Base|Abstract)/.test(name3)) return;
  const kinds = (node.heritageClauses ?? []).flatMap(({ types: types2 }) => types2.map(({ expression }) => contractOf(expression)));
  const is = kinds.find((kind) => kind !== void 0);
  if (is === void 0) return;
  const answer2 = is === "guard" ? methodOf(node, "canActivate") : null;
  const isIdle = answer2 !== null && !saysOpen.test(name3) && isTrue(answer2);
  yield { kind: "safeguard", symbol: name3, is, ...uses3(name3) && { used: true }, ...isIdle && { idle: true }, at: rangeOf(node.name ?? node, script) };
}
function contractOf(expression) {
  if (ts.isIdentifier(expression)) return contracts.get(expression.text);
  return ts.isCallExpression(expression) && lastName(expression.expression) === "AuthGuard" ? "guard" : void 0;
}
function isTrue({ body }) {
  if (body === void 0) return false;
  if (!ts.isBlock(body)) return body.kind === ts.SyntaxKind.TrueKeyword;
  const [only, ...more] = body.statements;
  return more.length === 0 && only !== void 0 && ts.isReturnStatement(only) && only.expression !== void 0 && unwrap(only.expression).kind === ts.SyntaxKind.TrueKeyword;
}
var fallible = /^_?(?:err|error|e|ex|exception)$/;
function* ofFunction(node, { script }, uses3) {
  const symbol = functionSymbol(node, script);
  if (symbol.includes(".") || symbol.includes("@") || symbol === "default" || node.body === void 0) return;
  const params = node.parameters.map(({ name: name3 }) => keyOf(name3) ?? "");
  const is = kindOf2(symbol, params);
  if (is === null) return;
  const isIdle = is !== "exception-handler" && params.length === 3 && !saysOpen.test(symbol) && onlyGoesOn(node.body, params[2] ?? "");
  yield { kind: "safeguard", symbol, is, ...uses3(symbol) && { used: true }, ...isIdle && { idle: true }, at: headOf2(node, script) };
}
function kindOf2(name3, params) {
  const [first = "", second = ""] = params;
  if (params.length === 4 && fallible.test(first) && /^_?req/.test(second)) return "exception-handler";
  if (params.length !== 3 || !/^_?(?:req|request)$/.test(first) || !/^_?(?:res|response|reply)$/.test(second) || !/^_?(?:next|done)$/.test(params[2] ?? "")) return null;
  const purpose = purposeOf(name3);
  return purpose === "guard" && !decides.test(name3) && !/middleware|guard|^(?:auth|protect|admin)/i.test(name3) ? null : purpose === "exception-handler" ? null : purpose;
}
function onlyGoesOn(body, next) {
  const isNext3 = (node) => node !== void 0 && ts.isCallExpression(node) && node.arguments.length === 0 && lastName(node.expression) === next;
  if (!ts.isBlock(body)) return isNext3(unwrap(body));
  const [only, ...more] = body.statements;
  if (only === void 0 || more.length > 0) return false;
  return ts.isExpressionStatement(only) || ts.isReturnStatement(only) ? isNext3(only.expression) : false;
}
function headOf2(node, script) {
  const { start: start3, end } = rangeOf(node, script);
  return { start: start3, end: Math.min(end, start3 + 40) };
}
function* ofLimiter(node, { script, imports }, uses3) {
  const made4 = node.initializer === void 0 ? void 0 : unwrap(node.initializer);
  if (made4 === void 0 || !ts.isIdentifier(node.name) || !ts.isCallExpression(made4) || !ts.isIdentifier(made4.expression)) return;
  const name3 = node.name.text;
  if (imports.get(made4.expression.text) === "express-rate-limit") yield { kind: "safeguard", symbol: name3, is: "limiter", ...uses3(name3) && { used: true }, at: rangeOf(node, script) };
}
function* ofThrottler({ calls, imports, script }, uses3) {
  if (imports.get("ThrottlerModule") !== "@nestjs/throttler") return;
  const made4 = calls.find(({ expression }) => /^ThrottlerModule\.forRoot(?:Async)?$/.test(dottedName(expression)));
  if (made4 !== void 0) yield { kind: "safeguard", symbol: "ThrottlerGuard", is: "limiter", ...uses3("ThrottlerGuard") && { used: true }, at: rangeOf(made4.expression, script) };
}

// src/extract/typescript/served-folders.ts
function* servedFolders(survey2) {
  for (const call of survey2.calls) {
    const given5 = folderArgument(call, survey2.imports);
    const folder2 = given5 === null ? null : folderOf(given5, survey2, 0);
    if (folder2 === null) continue;
    const hides3 = !/dotfiles\s?:\s?['"]allow/.test(call.getText().slice(0, 400));
    yield { kind: "static-folder", by: dottedName(call.expression), ...folder2, ...hides3 && { hidesDotfiles: true }, guards: guardsOf(call, survey2.script), at: rangeOf(call, survey2.script) };
  }
}
function folderArgument(call, imports) {
  const name3 = dottedName(call.expression);
  const from = imports.get(name3.split(".", 1)[0] ?? "") ?? "";
  const [first, second] = call.arguments;
  if (name3 === "express.static" || from === "express" && name3.endsWith(".static") || /^(?:serve-static|koa-static)$/.test(from)) return first ?? null;
  if (lastName(call.expression) === "serveStatic" && /hono/.test(from)) return option2(first, "root");
  if (lastName(call.expression) === "useStaticAssets") return first ?? null;
  if (name3 === "ServeStaticModule.forRoot") return option2(first, "rootPath");
  if (lastName(call.expression) !== "register" || first === void 0) return null;
  const plugin = unwrap(first);
  const package_ = ts.isIdentifier(plugin) ? imports.get(plugin.text) : ts.isCallExpression(plugin) ? stringOf(plugin.arguments[0]) : null;
  return package_ === "@fastify/static" || package_ === "fastify-static" ? option2(second, "root") : null;
}
function option2(node, key) {
  const value = memberValue(memberOf(node, key));
  return value === null || ts.isMethodDeclaration(value) ? null : value;
}
function folderOf(node, survey2, depth) {
  const inner = unwrap(node);
  if (depth > 6) return null;
  const plain5 = stringOf(inner);
  if (plain5 !== null) return plain5.startsWith("/") || plain5.includes("://") ? null : { folder: plain5, from: "process" };
  const name3 = dottedName(inner);
  if (name3 === "__dirname" || name3 === "import.meta.dirname") return { folder: ".", from: "file" };
  if (ts.isIdentifier(inner)) {
    const [declared6, ...more] = survey2.variables.filter((variable) => ts.isIdentifier(variable.name) && variable.name.text === inner.text);
    return declared6?.initializer === void 0 || more.length > 0 || survey2.reassigned.has(inner.text) ? null : folderOf(declared6.initializer, survey2, depth + 1);
  }
  if (ts.isCallExpression(inner)) return ofCall3(inner, survey2, depth);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken) return joined2(folderOf(inner.left, survey2, depth + 1), stringOf(unwrap(inner.right))?.replace(/^\//, "") ?? null);
  return ts.isTemplateExpression(inner) ? ofTemplate2(inner, survey2, depth) : null;
}
function ofCall3(call, survey2, depth) {
  const name3 = dottedName(call.expression);
  if (name3 === "process.cwd") return { folder: ".", from: "process" };
  const [first, ...rest] = call.arguments;
  if (first === void 0) return null;
  if (/^(?:path\.)?dirname$/.test(name3) && /import\.meta\.url|^__filename$/.test(first.getText())) return { folder: ".", from: "file" };
  if (!/^(?:path\.)?(?:join|resolve|normalize)$/.test(name3)) return null;
  return rest.reduce((folder2, part) => joined2(folder2, stringOf(unwrap(part))), folderOf(first, survey2, depth + 1));
}
function ofTemplate2({ head, templateSpans }, survey2, depth) {
  const [span, ...more] = templateSpans;
  return span === void 0 || more.length > 0 || head.text !== "" ? null : joined2(folderOf(span.expression, survey2, depth + 1), span.literal.text.replace(/^\//, ""));
}
function joined2(folder2, part) {
  return folder2 === null || part === null ? null : { ...folder2, folder: `${folder2.folder}/${part}` };
}

// src/extract/typescript/tokens.ts
var inBrowser3 = /\b(?:localStorage|sessionStorage|window\.|document\.)|from ['"](?:react|vue|svelte|@angular|@ngrx)\b|^['"]use client['"]/m;
function* tokenReads({ calls, imports, script }) {
  const { text: text2 } = script.source;
  if (!/jwt|jsonwebtoken|jose/i.test(text2) || inBrowser3.test(text2)) return;
  for (const call of calls) {
    const by = dottedName(call.expression);
    const how = howRead(call, by, imports);
    if (how === null) continue;
    const home = outermost2(call);
    if (how === "unverified" && (isChecked(call, home) || /id_?token|assertion/i.test(call.arguments[0] === void 0 ? "" : lastName(call.arguments[0])))) continue;
    yield { kind: "token-read", by, how, symbol: home === null ? "" : functionSymbol(home, script), ...home !== null && saysWhy(home.getFullText().slice(0, longest12)) && { shown: true }, guards: guardsOf(call, script), at: rangeOf(call, script) };
  }
}
function howRead(call, by, imports) {
  const [root = "", ...rest] = by.split(".");
  const from = imports.get(root) ?? "";
  const last = rest.at(-1) ?? root;
  if (from === "jsonwebtoken" && last === "verify" && allowsNone(call.arguments[2])) return "no-algorithm";
  if (from === "jsonwebtoken" && last === "decode") return "unverified";
  if (from === "jwt-decode" && rest.length === 0 || from === "jose" && last === "decodeJwt") return "unverified";
  return last === "decode" && /^this\.jwt(?:Service)?\.decode$/.test(by) ? "unverified" : null;
}
function allowsNone(options3) {
  const list = memberValue(memberOf(options3, "algorithms"));
  return list !== null && ts.isArrayLiteralExpression(list) && list.elements.some((each) => stringOf(unwrap(each))?.toLowerCase() === "none");
}
function outermost2(node) {
  let home = enclosingFunction(node);
  for (let depth = 0; home !== null && depth < 6; depth++) {
    const outer = enclosingFunction(home);
    if (outer === null || ts.isClassLike(home.parent) || !ts.isCallExpression(home.parent)) return home;
    home = outer;
  }
  return home;
}
var checks2 = /\bverify\w{0,20}\(|\bjwtVerify\b|jwks|introspect|public_?key|expire|\bexp\b|passport\.authenticate/i;
var longest12 = 6e3;
function isChecked(call, home) {
  return home !== null && checks2.test(home.getText().slice(0, longest12).replace(call.getText(), ""));
}

// src/extract/typescript/wiring.ts
function* extractWiring(document, file) {
  if (/\.(?:vue|svelte|jsx)$/.test(file.path)) return;
  for (const survey2 of surveys(document)) {
    yield* safeguards3(survey2, file);
    yield* tokenReads(survey2);
    yield* servedFolders(survey2);
    yield* logs(survey2);
  }
}

// src/extract/typescript/index.ts
var extract2 = {
  module: [extractModule],
  environment: [extractEnvironment, extractRefusals],
  "variable-names": [(_document, file) => namesIn(file)],
  endpoints: [extractEndpoints],
  dotenv: [extractDotenv],
  ciphers: [extractCiphers],
  cors: [extractCors],
  authentication: [extractCredentialUse, extractGates, extractEqualities],
  credentials: [extractCredentials],
  tls: [extractTls],
  answers: [(_document, file) => answerFacts(file)],
  health: [(_document, file) => healthFacts(file)],
  metrics: [(_document, file) => metricFacts(file)],
  debug: [extractDebug],
  routes: [extractRoutes, extractGuardWiring, extractHugeBodies, extractConnecting],
  services: [extractSwallowed, extractOutbound, extractLoopQueries, extractLostPromises],
  rows: [extractRows, extractAnsweredSecrets, extractAnsweredCalls, extractSettingsFiles],
  "looked-up": [extractLookedUp],
  "password-hashes": [extractPasswordHashes],
  tools: [extractTools],
  events: [extractEvents],
  processes: [extractProcesses],
  activity: [extractActivity],
  containers: [extractContainers, extractMemoryStores, extractOnceMade, extractDisk],
  limits: [extractLimits],
  page: [extractPage],
  "server-templates": [extractServerTemplates],
  "log-files": [extractLogFiles],
  "secret-files": [extractSecretFiles],
  wiring: [extractWiring]
};
var exact = /* @__PURE__ */ new Set(["dotenv", "cors", "tls", "debug", "tools", "events", "answers", "endpoints", "health", "metrics", "log-files", "secret-files", "password-hashes"]);
var typescriptExtractors = typescriptTriggers.map((topic) => ({
  ...topic,
  exact: exact.has(topic.topic),
  *extract(document, file) {
    for (const step2 of extract2[topic.topic]) yield* step2(document, file);
  }
}));
var typescriptFollowers = [dataflowExtractor];
export {
  typescriptExtractors,
  typescriptFollowers
};
