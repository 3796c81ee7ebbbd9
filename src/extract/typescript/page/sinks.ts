// Extract stage, pages: the places where a script hands text to the browser's markup parser.
import { ts } from 'ts-morph';
import type { Range } from '../../../model/range.ts';
import type { MarkupFact, PageSource } from '../../../model/page.ts';
import { accessedKey, keyOf, lastName, rangeOf, receiver, stringOf, symbolOf, unwrap } from '../syntax.ts';
import { sourcesOf } from './origins.ts';
import { declared, type Page, plainName, scriptOf } from './page.ts';

export function* markupOf(page: Page): Generator<MarkupFact> {
  for (const { assignments, calls, objects } of page.surveys) {
    for (const assignment of assignments) yield* fromAssignment(assignment, page);
    for (const call of calls) yield* fromCall(call, page);
    for (const object of objects) yield* fromObject(object, page);
  }
}

export function* markup(sink: string, place: ts.Node, sources: readonly PageSource[], page: Page, discarded = false): Generator<MarkupFact> {
  if (sources.length === 0) return;
  const told = sources.some(({ field }) => words.test(field)) && box.test(place.getText().slice(0, 4000)) ? sources.map((one) => (words.test(one.field) ? { ...one, notice: true } : one)) : sources;
  yield { kind: 'markup', sink, sources: told, at: headOf(place, page), symbol: symbolOf(place), ...(discarded && { discarded }) };
}

/** What a server says of its answer, shown in a box made for such words. */
const words = /^(?:message|msg|text|error|err|detail|reason|error_?message)$/i;
const box = /(?:class|id)\s?=\s?\\?["'][^"'>]{0,80}(?:\balert|flash|toast|snackbar|notif|danger\b|warning\b)/i;

/** Where the sink is named: what is written there may fill a page. */
function headOf(place: ts.Node, page: Page): Range {
  const head = ts.isBinaryExpression(place) ? place.left : ts.isPropertyAssignment(place) ? place.name : ts.isCallExpression(place) ? place.expression : place;
  const at = rangeOf(head, scriptOf(place, page));
  const own = ts.isCallExpression(place) && ts.isPropertyAccessExpression(place.expression) ? rangeOf(place.expression.name, scriptOf(place, page)) : at;
  return { start: own.start, end: at.end };
}

function* fromAssignment(assignment: ts.BinaryExpression, page: Page): Generator<MarkupFact> {
  const sink = accessedKey(assignment.left);
  if (sink !== 'innerHTML' && sink !== 'outerHTML') return;
  const element = receiver(assignment.left);
  if (element === null || isInert(element, page)) return;
  yield* markup(sink, assignment, sourcesOf(assignment.right, page), page, isRead(element, page));
}

const inert = /^(?:style|script|textarea|template|title|option|code)$/i;

/** An element whose content runs nothing: styles, fields, templates. */
function isInert(element: ts.Expression, page: Page): boolean {
  if (/style(?:El|Tag|Sheet|Element)?$|textarea|\btemplate$|script(?:El|Tag)?$/i.test(plainName(element))) return true;
  const declaration = ts.isIdentifier(element) ? declared(element, page) : null;
  if (declaration === null || !ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return false;
  const maker = unwrap(declaration.initializer);
  return ts.isCallExpression(maker) && lastName(maker.expression) === 'createElement' && inert.test(stringOf(maker.arguments[0]) ?? '');
}

/** A detached element made to read the text of markup: `div.innerHTML = x; return div.textContent`. */
function isRead(element: ts.Expression, page: Page): boolean {
  if (!ts.isIdentifier(element)) return false;
  const declaration = declared(element, page);
  if (declaration === null || !ts.isVariableDeclaration(declaration)) return false;
  const made = declaration.initializer?.getText() ?? '';
  if (!/createElement|implementation|DOMParser/.test(made)) return false;
  return page.surveys.some(({ accesses }) => accesses.some((access) => /^(?:textContent|innerText|childNodes)$/.test(accessedKey(access) ?? '') && ts.isIdentifier(access.expression) && access.expression.text === element.text && !isTarget(access)));
}

function isTarget(node: ts.Node): boolean {
  return ts.isBinaryExpression(node.parent) && node.parent.left === node;
}

const jquery = /^(?:html|append|prepend|after|before|replaceWith|wrap|appendTo|prependTo)$/;

function* fromCall(call: ts.CallExpression, page: Page): Generator<MarkupFact> {
  const name = lastName(call.expression);
  const on = receiver(call.expression);
  const [first, second] = call.arguments;
  if (first === undefined) return;
  if (name === 'insertAdjacentHTML' && second !== undefined) yield* markup(name, call, sourcesOf(second, page), page);
  else if ((name === 'write' || name === 'writeln') && on !== null && /(?:^|\.)document$/.test(plainName(on))) yield* ofWriting(call, on, page);
  else if (name === 'createContextualFragment' || name === 'bypassSecurityTrustHtml' || (name === 'unsafeHTML' && on === null)) yield* markup(name, call, sourcesOf(first, page), page);
  else if (on !== null && jquery.test(name) && isJquery(on, page, 0) && (name === 'html' || hasMarkup(first, page, 0))) yield* markup(`.${name}()`, call, sourcesOf(first, page), page);
}

/** What is written into a window of its own, to print it, is markup of the same origin all the same. */
function* ofWriting(call: ts.CallExpression, on: ts.Expression, page: Page): Generator<MarkupFact> {
  yield* markup(`${lastName(on)}.write`, call, [...call.arguments].flatMap((argument) => [...sourcesOf(argument, page)]), page);
}

function isJquery(on: ts.Expression, page: Page, depth: number): boolean {
  const inner = unwrap(on);
  if (depth > 6) return false;
  if (ts.isIdentifier(inner)) {
    if (/^\$|^jQuery$/.test(inner.text)) return true;
    const declaration = declared(inner, page);
    return declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined && isJquery(declaration.initializer, page, depth + 1);
  }
  if (ts.isCallExpression(inner)) return ts.isIdentifier(inner.expression) ? /^(?:\$|jQuery)$/.test(inner.expression.text) : ts.isPropertyAccessExpression(inner.expression) && isJquery(inner.expression.expression, page, depth + 1);
  return ts.isPropertyAccessExpression(inner) && /^\$/.test(inner.name.text);
}

/** jQuery's inserters take markup and elements alike: only text that begins a tag is the former. */
function hasMarkup(node: ts.Expression, page: Page, depth: number): boolean {
  const inner = unwrap(node);
  if (depth > 6) return false;
  if (ts.isStringLiteralLike(inner)) return inner.text.includes('<');
  if (ts.isTemplateExpression(inner)) return inner.head.text.includes('<') || inner.templateSpans.some(({ literal }) => literal.text.includes('<'));
  if (ts.isBinaryExpression(inner)) return hasMarkup(inner.left, page, depth + 1) || hasMarkup(inner.right, page, depth + 1);
  if (!ts.isIdentifier(inner)) return false;
  const declaration = declared(inner, page);
  return declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined && hasMarkup(declaration.initializer, page, depth + 1);
}

/** `dangerouslySetInnerHTML={{__html: x}}`, or a function that returns such an object. */
function* fromObject(object: ts.ObjectLiteralExpression, page: Page): Generator<MarkupFact> {
  for (const property of object.properties) {
    if (keyOf(property.name) !== '__html') continue;
    const held = ts.isPropertyAssignment(property) ? property.initializer : ts.isShorthandPropertyAssignment(property) ? property.name : null;
    if (held !== null && !isData(object)) yield* markup('dangerouslySetInnerHTML', property, sourcesOf(held, page), page);
  }
}

/** The content of `<script type="application/ld+json">` and `<style>`. */
function isData(object: ts.Node): boolean {
  let up = object.parent;
  for (let depth = 0; depth < 6; depth++) {
    if (ts.isJsxSelfClosingElement(up) || ts.isJsxOpeningElement(up)) return /^(?:script|style|Script|Style)$/.test(up.tagName.getText());
    up = up.parent;
    if ((up as ts.Node | undefined) === undefined) break;
  }
  return false;
}
