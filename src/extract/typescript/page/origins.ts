// Extract stage, pages: an expression -> the data from outside in it, followed back through the functions of its file.
import { ts } from 'ts-morph';
import type { PageSource } from '../../../model/page.ts';
import { dottedName, enclosingFunction, keyOf, lastName, receiver, unwrap } from '../syntax.ts';
import { traceCall } from './calls.ts';
import { declared, functionsAt, type Page, plainName, returnsOf } from './page.ts';
import { traceParameter } from './parameters.ts';
import { all, merge, renamed, source, type Trace } from './trace.ts';
import { isCleaner, isFigure } from './vocabulary.ts';

const { SyntaxKind } = ts;
export function sourcesOf(node: ts.Expression, page: Page): readonly PageSource[] {
  const trace: Trace = { page, open: new Set(), left: { steps: 600 }, fields: [], follow: (inner) => step(inner, trace) };
  return trace.follow(node);
}

function step(node: ts.Expression, trace: Trace): readonly PageSource[] {
  const inner = unwrap(node);
  if (trace.left.steps-- <= 0 || trace.open.has(inner) || trace.open.size > 60) return [];
  trace.open.add(inner);
  const found = byKind(inner, trace);
  trace.open.delete(inner);
  return found;
}

function byKind(node: ts.Expression, trace: Trace): readonly PageSource[] {
  switch (node.kind) {
    case SyntaxKind.Identifier:
      return ofName(node as ts.Identifier, trace);
    case SyntaxKind.PropertyAccessExpression:
    case SyntaxKind.ElementAccessExpression:
      return ofMember(node as ts.PropertyAccessExpression, trace);
    case SyntaxKind.CallExpression:
      return traceCall(node as ts.CallExpression, trace);
    case SyntaxKind.NewExpression:
      return /^(?:URLSearchParams|URL|Promise|Set|Map|Proxy)$/.test(lastName((node as ts.NewExpression).expression)) ? all((node as ts.NewExpression).arguments ?? [], trace) : [];
    case SyntaxKind.BinaryExpression:
      return ofBinary(node as ts.BinaryExpression, trace);
    case SyntaxKind.ConditionalExpression:
      return all([(node as ts.ConditionalExpression).whenTrue, (node as ts.ConditionalExpression).whenFalse], trace);
    case SyntaxKind.TemplateExpression:
      return ofTemplate(node as ts.TemplateExpression, trace);
    case SyntaxKind.ArrayLiteralExpression:
      return all((node as ts.ArrayLiteralExpression).elements.slice(0, 40), trace);
    case SyntaxKind.SpreadElement:
      return trace.follow((node as ts.SpreadElement).expression);
    case SyntaxKind.ObjectLiteralExpression:
      return ofObject(node as ts.ObjectLiteralExpression, trace);
    default:
      return [];
  }
}

function ofTemplate({ head, templateSpans }: ts.TemplateExpression, trace: Trace): readonly PageSource[] {
  let before = head.text;
  return merge(templateSpans.map(({ expression, literal }) => {
    const found = placed(trace.follow(expression), before);
    before += literal.text;
    return found;
  }));
}

/** Data put after this much of the markup; what stood elsewhere before stays there. */
function placed(found: readonly PageSource[], before: string): readonly PageSource[] {
  const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
  return found.map((one) => (one.part === undefined || isInTag ? { ...one, part: isInTag ? ('attribute' as const) : ('text' as const) } : one));
}

/** The literal text at the end of a concatenation. */
function trailing(node: ts.Expression): string {
  const inner = unwrap(node);
  if (ts.isStringLiteralLike(inner)) return inner.text;
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.at(-1)?.literal.text ?? '';
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === SyntaxKind.PlusToken ? trailing(inner.right) : '';
}

/** The member that is asked for; all of them where none is, or where the object does not name it. */
function ofObject({ properties }: ts.ObjectLiteralExpression, trace: Trace): readonly PageSource[] {
  const field = trace.fields.pop();
  const named = field === undefined ? [] : properties.filter((property) => keyOf(property.name) === field);
  const spread = properties.filter(ts.isSpreadAssignment);
  const asked = field === undefined ? properties.slice(0, 40) : named.length > 0 ? named : spread;
  const found = merge(asked.map((property) => ofProperty(property, trace)));
  if (field !== undefined) trace.fields.push(field);
  return found;
}

function ofProperty(property: ts.ObjectLiteralElementLike, trace: Trace): readonly PageSource[] {
  if (ts.isPropertyAssignment(property)) return trace.follow(property.initializer);
  if (ts.isShorthandPropertyAssignment(property)) return trace.follow(property.name);
  return ts.isSpreadAssignment(property) ? trace.follow(property.expression) : [];
}

function ofBinary({ operatorToken, left, right }: ts.BinaryExpression, trace: Trace): readonly PageSource[] {
  switch (operatorToken.kind) {
    case SyntaxKind.PlusToken:
      return merge([trace.follow(left), placed(trace.follow(right), trailing(left))].map((found) => placed(found, '')));
    case SyntaxKind.BarBarToken:
    case SyntaxKind.QuestionQuestionToken:
      return all([left, right], trace);
    case SyntaxKind.AmpersandAmpersandToken:
    case SyntaxKind.EqualsToken:
      return trace.follow(right);
    default:
      return [];
  }
}

function ofName(name: ts.Identifier, trace: Trace): readonly PageSource[] {
  if (isFigure(name.text)) return [];
  const declaration = declared(name, trace.page);
  if (declaration === null || cleanedBefore(name, declaration, trace.page)) return [];
  if (ts.isVariableDeclaration(declaration)) return ofVariable(name, declaration, trace);
  if (ts.isBindingElement(declaration)) return ofBinding(name, declaration, trace);
  return ts.isParameter(declaration) ? traceParameter(name, declaration, '', trace) : [];
}

/** `text = clean(text)` above, in the same function. */
function cleanedBefore(name: ts.Identifier, declaration: ts.Node, page: Page): boolean {
  const holder = enclosingFunction(name);
  return assignmentsTo(name, declaration, page).some((assignment) => {
    const value = unwrap(assignment.right);
    if (assignment.end > name.pos || enclosingFunction(assignment) !== holder || !ts.isCallExpression(value)) return false;
    const on = receiver(value.expression);
    return isCleaner(lastName(value.expression)) || (on !== null && isCleaner(lastName(on)));
  });
}

/** Whatever a variable is given, wherever. */
function ofVariable(name: ts.Identifier, declaration: ts.VariableDeclaration, trace: Trace): readonly PageSource[] {
  const { parent } = declaration;
  const loop = parent.parent;
  if (ts.isForOfStatement(loop)) return trace.follow(loop.expression);
  const given = declaration.initializer === undefined ? [] : [declaration.initializer];
  const held = (trace.page.assigned.get(`${name.text}.value`) ?? []).slice(0, 10).map(({ right }) => right); // a ref, in a template or handed on
  return all([...given, ...held, ...assignedTo(name, declaration, trace.page), ...pushedTo(name, declaration, trace.page)], trace);
}

function assignmentsTo(name: ts.Identifier, declaration: ts.Node, page: Page): ts.BinaryExpression[] {
  return (page.assigned.get(name.text) ?? []).filter(({ left }) => ts.isIdentifier(left) && declared(left, page) === declaration).slice(0, 30);
}

function assignedTo(name: ts.Identifier, declaration: ts.Node, page: Page): ts.Expression[] {
  return assignmentsTo(name, declaration, page).map(({ right }) => right);
}

function pushedTo(name: ts.Identifier, declaration: ts.Node, page: Page): ts.Expression[] {
  const pushes = [...(page.calls.get('push') ?? []), ...(page.calls.get('unshift') ?? [])].filter(({ expression }) => {
    const list = receiver(expression);
    if (list === null) return false;
    const root = ts.isPropertyAccessExpression(list) && list.name.text === 'value' ? unwrap(list.expression) : list;
    return ts.isIdentifier(root) && root.text === name.text && declared(root, page) === declaration;
  });
  return pushes.slice(0, 10).flatMap((call) => [...call.arguments]);
}

/** `const {a} = x`, `const [a, setA] = useState()`, `({a}) => …`. */
function ofBinding(name: ts.Identifier, element: ts.BindingElement, trace: Trace): readonly PageSource[] {
  const field = keyOf(element.propertyName) ?? name.text;
  let root: ts.Node = element;
  for (let depth = 0; depth < 10 && !ts.isVariableDeclaration(root) && !ts.isParameter(root); depth++) root = root.parent;
  if (ts.isParameter(root)) return traceParameter(name, root, field, trace);
  if (!ts.isVariableDeclaration(root)) return [];
  const loop = root.parent.parent;
  const held = ts.isForOfStatement(loop) ? loop.expression : root.initializer;
  if (held === undefined) return [];
  if (ts.isArrayBindingPattern(element.parent)) {
    const setter = element.parent.elements[1];
    const set = setter !== undefined && ts.isBindingElement(setter) && ts.isIdentifier(setter.name) && /^set/.test(setter.name.text) ? given(setter.name.text, trace) : [];
    const first = unwrap(held);
    const state = ts.isCallExpression(first) && /^(?:use\w*State|createSignal)$/.test(lastName(first.expression)) ? [...first.arguments] : [held];
    return merge([renamed(all([...state, ...set], trace), name, name.text, trace)]);
  }
  const origins = merge([trace.follow(held), all(assignedTo(name, element, trace.page), trace)]);
  return renamed(origins, name, field, trace);
}

/** What a state's setter is called with; an updater's results. */
function given(setter: string, { page }: Trace): ts.Expression[] {
  return (page.calls.get(setter) ?? []).slice(0, 12).flatMap((call) => call.arguments.slice(0, 1).flatMap((argument) => {
    const made = functionsAt(argument, page);
    return made.length > 0 ? made.flatMap(returnsOf) : [argument];
  }));
}

const own = /^(?:window\.|document\.|self\.|top\.|parent\.)?location(?:\.(?:search|hash|href))?$|^document\.(?:URL|documentURI|referrer|baseURI)$|(?:^|\.)\$?route\.(?:query|params|fullPath|hash)$/;
/** Members of elements, responses and errors that hold no markup of others. */
const quiet = /^(?:innerHTML|outerHTML|textContent|innerText|dataset|pathname|host|hostname|origin|protocol|env|style|classList|childNodes|children|tagName|message_id)$/;

function ofMember(node: ts.PropertyAccessExpression, trace: Trace): readonly PageSource[] {
  const dotted = plainName(node);
  if (own.test(dottedName(node))) return [source('address', node, trace, lastName(node))];
  const field = lastName(node);
  if (quiet.test(field) || isFigure(field)) return [];
  if (isTold(node)) return []; // one of several fixed texts
  if (/^response(?:Text|XML)?$/.test(field) && /xhr|req|http/i.test(dotted)) return [source('response', node, trace, field)];
  const held = unwrap(node.expression);
  if (ts.isElementAccessExpression(node) && (field === '' || /^\d+$/.test(field))) return renamed(trace.follow(held), node, lastName(held), trace);
  const pushed = dotted === '' ? [] : (trace.page.calls.get('push') ?? []).filter(({ expression }) => plainName(receiver(expression) ?? expression) === dotted).slice(0, 8).flatMap((call) => [...call.arguments]);
  const assigned = dotted === '' ? [] : (trace.page.assigned.get(dotted) ?? []).slice(0, 20).map(({ right }) => right);
  const isRef = field === 'value' || field === 'current';
  if (isRef && /(?:^|\.)(?:target|currentTarget)$|input|textarea|querySelector|getElementById/i.test(plainName(held) || held.getText().slice(0, 80))) return [source('input', node, trace, field)];
  const property = propertyOf(held, field, trace.page);
  const parts = property === null ? [within(held, isRef ? '' : field, trace)] : property === undefined ? [] : [trace.follow(property)];
  const found = merge([...parts, all([...assigned, ...pushed], trace), ...ofThis(node, dotted, trace)]);
  const isNotice = notice.test(dotted);
  return renamed(found, node, isRef ? lastName(held) || field : field, trace).map((one) => (isNotice ? { ...one, notice: true } : one));
}

/** A figure that stands for one of several: `texts[answer.status]`, `texts[11]`. */
function isTold(node: ts.Node): boolean {
  const key = ts.isElementAccessExpression(node) ? unwrap(node.argumentExpression) : node;
  return key !== node && ts.isPropertyAccessExpression(key) && /^(?:status|code|state|type|kind|level|lang|locale)$/.test(key.name.text);
}

/** What a server says of an answer: mostly a text of its own. */
const notice = /(?:^|\.)(?:data|res|resp|response|result|json|body|r|d|err|error|e|x|j|ret)\.(?:data\.)?(?:message|msg|error|err|detail|reason|errorMessage)$/;

function within(held: ts.Expression, field: string, trace: Trace): readonly PageSource[] {
  if (field === '') return trace.follow(held);
  trace.fields.push(field);
  const found = trace.follow(held);
  trace.fields.pop();
  return found;
}

/** `this.x`: a getter, computed property or input of the component. */
function ofThis(node: ts.Expression, dotted: string, trace: Trace): (readonly PageSource[])[] {
  const [, name] = /^this\.(\w+)$/.exec(dotted) ?? [];
  if (name === undefined) return [];
  const { parent } = node;
  if (ts.isCallExpression(parent) && parent.expression === node) return [];
  return (trace.page.functions.get(name) ?? []).map((one) => all(returnsOf(one), trace));
}

/** The member of an object literal that a name holds; null where it is none, undefined where it lacks the member. */
function propertyOf(held: ts.Expression, field: string, page: Page): ts.Expression | null | undefined {
  const declaration = ts.isIdentifier(held) ? declared(held, page) : null;
  const literal = declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined ? unwrap(declaration.initializer) : held;
  if (!ts.isObjectLiteralExpression(literal) || literal.properties.some(ts.isSpreadAssignment)) return null;
  for (const property of literal.properties) {
    if (keyOf(property.name) !== field) continue;
    return ts.isPropertyAssignment(property) ? property.initializer : ts.isShorthandPropertyAssignment(property) ? property.name : undefined;
  }
  return undefined;
}
