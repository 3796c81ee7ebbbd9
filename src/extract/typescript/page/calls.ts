// Extract stage, pages: the data from outside in the result of a call.
import { ts } from 'ts-morph';
import type { PageSource } from '../../../model/page.ts';
import { lastName, memberOf, memberValue, receiver, stringOf, unwrap } from '../syntax.ts';
import { all, merge, renamed, source, type Trace } from './trace.ts';
import { declared, functionsAt, plainName, returnsOf } from './page.ts';
import { clients, fetching, isCleaner, isSanitiser, mapping, passing, permissive, requesting, wrappers } from './vocabulary.ts';

export function traceCall(call: ts.CallExpression, trace: Trace): readonly PageSource[] {
  const name = lastName(call.expression);
  const on = receiver(call.expression);
  if (/^(?:replace|replaceAll)$/.test(name) && on !== null) return escapes(call) ? [] : all([on, ...replacements(call)], trace);
  if (mapping.has(name) && on !== null) return ofCallback(call, on, trace);
  if (isMarkdown(call, name, on, trace)) return ofMarkdown(call, trace);
  if (isSanitiser(name)) return [];
  const local = functionsAt(call.expression, trace.page);
  if (local.some((made) => returnsOf(made).some((value) => isCleaned(value, trace)))) return []; // its other ways out are for what is empty or fails
  if (local.length > 0) return merge(local.slice(0, 3).map((made) => all(returnsOf(made), trace)));
  if (name === 'getItem' || (name === 'get' && on !== null && /cookie|storage/i.test(plainName(on)))) return [source('stored', call, trace)];
  if (name === 'val' && on !== null) return [source('input', call, trace, 'val')];
  if (/^(?:useSearchParams|useParams|useRoute|useLocation|useRouter)$/.test(name)) return name === 'useSearchParams' ? [source('address', call, trace)] : [];
  if (/^(?:defineProps|withDefaults|useLoaderData|usePage)$/.test(name)) return [source('props', call, trace)];
  if (isRequest(call, name, on)) return isStatic(call) ? [] : [source('response', call, trace)];
  if (passing.has(name) && on !== null) return ofPassing(call, name, on, trace);
  if (wrappers.has(name)) return ofWrapped(call, trace);
  if (isCleaner(name) || isCleaner(on === null ? '' : lastName(on))) return [];
  return ofForeign(call, name, on, trace);
}

/** `DOMPurify.sanitize(x)`, or a variable that holds such a result. */
function isCleaned(value: ts.Expression, trace: Trace): boolean {
  const inner = unwrap(value);
  if (ts.isIdentifier(inner)) {
    const declaration = declared(inner, trace.page);
    return declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined && isCleaningCall(declaration.initializer);
  }
  return isCleaningCall(inner);
}

function isCleaningCall(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (!ts.isCallExpression(inner)) return false;
  const on = receiver(inner.expression);
  return isSanitiser(lastName(inner.expression)) || (on !== null && isSanitiser(lastName(on)));
}

function ofWrapped(call: ts.CallExpression, trace: Trace): readonly PageSource[] {
  return merge(call.arguments.map((argument) => {
    const made = functionsAt(argument, trace.page);
    return made.length > 0 ? all(made.flatMap(returnsOf), trace) : trace.follow(argument);
  }));
}

/** The text of a response is a fragment that the server rendered; one key of a store or an address is data. */
function ofPassing(call: ts.CallExpression, name: string, on: ts.Expression, trace: Trace): readonly PageSource[] {
  const key = name === 'get' ? stringOf(call.arguments[0]) : null;
  const found = all(name === 'concat' ? [on, ...call.arguments] : [on], trace);
  return key === null ? found : renamed(found, call, key, trace);
}

/** `.map(x => …)` and `.then(x => …)` give what their callback gives. */
function ofCallback(call: ts.CallExpression, on: ts.Expression, trace: Trace): readonly PageSource[] {
  const callback = call.arguments[0];
  if (callback === undefined) return trace.follow(on);
  const made = functionsAt(callback, trace.page);
  if (made.length === 0) return /^(?:String|JSON\.parse)$/.test(plainName(callback)) ? trace.follow(on) : [];
  return all(made.flatMap(returnsOf), trace);
}

/** `.replace(/</g, '&lt;')`, a class of characters or of tags, or a map of them. */
function escapes(call: ts.CallExpression): boolean {
  const what = call.arguments[0]?.getText() ?? '';
  return /<|&lt;|\\W|\[\^|\^a-z|entit|html|tag|unsafe|[&"']\]/i.test(what) && !/^['"]<(?:br|p|a|b|i|span|div|em|mark|img)/i.test(what);
}

function replacements(call: ts.CallExpression): ts.Expression[] {
  const by = call.arguments[1];
  return by === undefined || ts.isFunctionLike(unwrap(by)) ? [] : [by];
}

function isRequest(call: ts.CallExpression, name: string, on: ts.Expression | null): boolean {
  if (on !== null && /^window\.|electron|ipc|storage|cache|\bdb\b|store$/i.test(plainName(on))) return false; // of the shell around the page, or kept by it
  if (fetching.test(name)) return true;
  if (on !== null && requesting.test(name)) return clients.test(plainName(on)) || /^(?:\$|jQuery)$/.test(on.getText());
  const awaited = ts.isAwaitExpression(call.parent) || (ts.isPropertyAccessExpression(call.parent) && /^(?:then|subscribe)$/.test(call.parent.name.text));
  return awaited && (requesting.test(name) || /api|request/i.test(name)) && !isCleaner(name);
}

/** Files that are shipped beside the page. */
function isStatic(call: ts.CallExpression): boolean {
  const address = call.arguments[0];
  const text = address === undefined ? '' : (stringOf(address) ?? address.getText());
  return /api\.github\.com\/repos\//.test(text) || /\.(?:html?|svg|md|txt|xml|css|mdx|json)\b/i.test(text) && !/\/api\//.test(text);
}

function isMarkdown(call: ts.CallExpression, name: string, on: ts.Expression | null, trace: Trace): boolean {
  if (permissive.test(name)) return name !== 'parseInline' || on !== null;
  const library = on === null ? '' : lastName(on);
  if (name === 'parse') return library === 'marked' || made(on, /^Marked$/, trace) !== null;
  if (name !== 'render' || on === null) return false;
  const engine = made(on, /^(?:MarkdownIt|markdownit|markdownIt|Remarkable|md)$/i, trace);
  const html = engine === null ? null : memberValue(memberOf(engine.arguments?.find(ts.isObjectLiteralExpression), 'html'));
  return html !== null && html.kind === ts.SyntaxKind.TrueKeyword;
}

/** The call or `new` that made an object, where a name like that was called. */
function made(on: ts.Expression | null, by: RegExp, { page }: Trace): ts.CallExpression | ts.NewExpression | null {
  if (on === null) return null;
  const declaration = ts.isIdentifier(on) ? declared(on, page) : null;
  const maker = declaration !== null && ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined ? unwrap(declaration.initializer) : on;
  if (!ts.isCallExpression(maker) && !ts.isNewExpression(maker)) return null;
  return by.test(lastName(maker.expression)) ? maker : null;
}

/** Old versions of marked cleaned when told to. */
function ofMarkdown(call: ts.CallExpression, trace: Trace): readonly PageSource[] {
  const first = call.arguments[0];
  if (first === undefined || /\bsanitize(?:r)?\s?:\s?(?!false)|use\w{0,30}(?:sanitize|dompurify)|escapeHtml|\bhtml\s?[(:]/i.test(call.getSourceFile().text)) return [];
  return trace.follow(first).map((one) => ({ ...one, markdown: true }));
}

/** A function of another module: what it makes of its arguments is not seen here. */
function ofForeign(call: ts.CallExpression, name: string, on: ts.Expression | null, trace: Trace): readonly PageSource[] {
  const through = on === null ? name : `${plainName(on) || '…'}.${name}`;
  return all(call.arguments.slice(0, 3), trace).map((one) => ({ ...one, through: through.slice(0, 60) }));
}
