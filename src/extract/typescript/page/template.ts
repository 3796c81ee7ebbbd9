// Extract stage, pages: what the tags of Vue's and Svelte's components write as markup, and event handlers written in a page's tags.
import { ts } from 'ts-morph';
import type { SourceFile } from '../../../model/file.ts';
import type { MarkupFact, PageSource } from '../../../model/page.ts';
import type { Script } from '../../../parse/document.ts';
import { attributesOf } from '../../../parse/markup-attributes.ts';
import { parseScripts } from '../../../parse/script-trees.ts';
import { survey, type Survey } from '../survey.ts';
import { keyOf, lastName, receiver, unwrap } from '../syntax.ts';
import { sourcesOf } from './origins.ts';
import type { Page } from './page.ts';
import { markup } from './sinks.ts';
import { eachBlocks, markupTags } from './svelte.ts';
import { isCleaner, isProse, passing } from './vocabulary.ts';

/** What a component's tags write as markup, each expression placed as a script of its own among the component's. */
export function* fromTemplate({ format, text }: SourceFile, page: Page): Generator<MarkupFact> {
  const { sinks, loops } = format === 'svelte' ? ofSvelte(text) : ofVue(text);
  for (const { sink, script } of sinks) {
    const statement = script?.source.statements[0];
    if (script === undefined || statement === undefined || !ts.isExpressionStatement(statement)) continue;
    const seen: Page = { ...page, surveys: [...page.surveys, survey(script)] };
    const expression = unwrap(statement.expression);
    yield* markup(sink, expression, [...sourcesInTemplate(expression, seen, loops)], seen);
  }
}

interface Tags {
  readonly sinks: readonly { readonly sink: string; readonly script: Script | undefined }[];
  readonly loops: readonly Loop[];
}

interface Loop {
  readonly names: readonly string[];
  readonly over: Script;
}

/** `v-html`, `v-for="(item, index) in items"` */
function ofVue(text: string): Tags {
  const attributes = attributesOf(text, (name) => name === 'v-html' || name === 'v-for');
  const loops = attributes.flatMap(({ name, value, at }) => {
    const [whole, item, over] = /^\s*\(?\s*([^()]{1,200}?)\s*\)?\s+(?:in|of)\s+([\s\S]{1,400})$/.exec(value) ?? [];
    return name !== 'v-for' || whole === undefined || item === undefined || over === undefined ? [] : loopOf(item, over, at + value.length - over.length);
  });
  return { sinks: attributes.filter(({ name }) => name === 'v-html').map(({ name, value, at }) => ({ sink: name, script: expressionOf(value, at) })), loops };
}

function ofSvelte(text: string): Tags {
  return {
    sinks: markupTags(text).map((tag) => ({ sink: tag.sink, script: expressionOf(tag.text, tag.at) })),
    loops: eachBlocks(text).flatMap(({ item, over }) => loopOf(item, over.text, over.at)),
  };
}

function loopOf(item: string, over: string, at: number): Loop[] {
  const script = expressionOf(over, at);
  const [first = ''] = /^\{[^}]*\}/.exec(item) ?? item.split(',');
  return script === undefined ? [] : [{ names: first.match(/[\w$]+/g) ?? [], over: script }];
}

function expressionOf(value: string, at: number): Script | undefined {
  return parseScripts([{ text: `(${value})`, language: 'ts', offset: at - 1 }]).scripts[0];
}

/** Names of a template are those of `<script setup>`, members of the component, or items of a loop. */
function sourcesInTemplate(node: ts.Expression, page: Page, loops: readonly Loop[]): readonly PageSource[] {
  const direct = sourcesOf(node, page);
  if (direct.length > 0) return direct;
  if (ts.isCallExpression(node)) return throughCall(node, page, loops);
  const root = rootOf(node);
  if (root === null) return [];
  const loop = loops.find(({ names }) => names.includes(root.text));
  const statement = loop?.over.source.statements[0];
  const inner = statement !== undefined && ts.isExpressionStatement(statement) ? unwrap(statement.expression) : null;
  const looped = inner !== null && loop !== undefined ? sourcesInTemplate(inner, { ...page, surveys: [...page.surveys, survey(loop.over)] }, loops.filter((one) => one !== loop)) : [];
  const field = lastName(node) || root.text;
  const found = looped.length > 0 ? looped : memberSources(root.text, page);
  return renamedIn(found, node, field);
}

/** `message.text.replace(…)`, `marked(message.text)`: what goes in comes out. */
function throughCall(call: ts.CallExpression, page: Page, loops: readonly Loop[]): readonly PageSource[] {
  const on = receiver(call.expression);
  if (isCleaner(lastName(call.expression)) || (on !== null && isCleaner(lastName(on)))) return [];
  const given = on !== null && passing.has(lastName(call.expression)) ? on : call.arguments[0];
  return given === undefined ? [] : sourcesInTemplate(unwrap(given), page, loops);
}

function renamedIn(found: readonly PageSource[], node: ts.Expression, field: string): readonly PageSource[] {
  return found.slice(0, 1).map((one) => ({ ...one, text: node.getText().slice(0, 60), field, prose: isProse(field) }));
}

/** The leftmost name, where nothing but members is read from it. */
function rootOf(node: ts.Expression): ts.Identifier | null {
  let inner = unwrap(node);
  for (let depth = 0; depth < 12; depth++) {
    if (ts.isIdentifier(inner)) return inner;
    if (!ts.isPropertyAccessExpression(inner) && !ts.isElementAccessExpression(inner)) return null;
    inner = unwrap(inner.expression);
  }
  return null;
}

/** A member of the options API: what `this.name` is given, what the computed property returns, or a prop. */
function memberSources(name: string, page: Page): readonly PageSource[] {
  const given = (page.assigned.get(`this.${name}`) ?? []).slice(0, 8).flatMap(({ right }) => [...sourcesOf(right, page)]);
  if (given.length > 0) return given;
  const computed = (page.functions.get(name) ?? []).slice(0, 2).flatMap((made) => returnsIn(made, page));
  return computed.length > 0 ? computed : [...propOf(name, page.surveys), ...inputOf(name, page.surveys)].slice(0, 1);
}

function returnsIn(made: ts.FunctionLikeDeclaration, page: Page): PageSource[] {
  const { body } = made;
  if (body === undefined) return [];
  if (!ts.isBlock(body)) return [...sourcesOf(body, page)];
  return body.statements.flatMap((statement) => (ts.isReturnStatement(statement) && statement.expression !== undefined ? [...sourcesOf(statement.expression, page)] : []));
}

function propOf(name: string, surveys: readonly Survey[]): PageSource[] {
  for (const { objects, script } of surveys) {
    for (const object of objects) {
      const holder = object.parent;
      if (!(ts.isPropertyAssignment(holder) && keyOf(holder.name) === 'props') && !(ts.isCallExpression(holder) && lastName(holder.expression) === 'defineProps')) continue;
      if (object.properties.some((property) => keyOf(property.name) === name)) return [{ origin: 'props', text: name, field: name, prose: isProse(name), at: { start: object.getStart() + script.offset, end: object.end + script.offset } }];
    }
  }
  return [];
}

/** Svelte: `export let name`, `let { name } = $props()`, and the value of a store, which is written `$store`. */
function inputOf(name: string, surveys: readonly Survey[]): PageSource[] {
  const store = name.startsWith('$') ? name.slice(1) : '';
  for (const { variables, imports, script } of surveys) {
    if (store !== '' && imports.has(store)) return [{ origin: 'props', text: name, field: store, prose: isProse(store), at: { start: script.offset, end: script.offset } }];
    for (const { name: bound, initializer, parent } of variables) {
      const isExported = ts.isIdentifier(bound) && bound.text === name && ts.isVariableStatement(parent.parent) && parent.parent.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
      const isHanded = ts.isObjectBindingPattern(bound) && initializer !== undefined && ts.isCallExpression(initializer) && lastName(initializer.expression) === '$props' && bound.elements.some((element) => ts.isIdentifier(element.name) && element.name.text === name);
      if (isExported || isHanded) return [{ origin: 'props', text: name, field: name, prose: isProse(name), at: { start: bound.getStart() + script.offset, end: bound.end + script.offset } }];
    }
  }
  return [];
}

/** `onclick="…"` and its like, where one writes markup or keeps something. */
export function handlerScripts(text: string): Survey[] {
  const handlers = attributesOf(text, (name) => /^on[a-z]{3,20}$/.test(name)).filter(({ value }) => /innerHTML|outerHTML|insertAdjacentHTML|document\.write|Storage\b/.test(value)).slice(0, 50);
  return parseScripts(handlers.map(({ value, at }) => ({ text: value, offset: at, language: 'js' }))).scripts.map(survey);
}
