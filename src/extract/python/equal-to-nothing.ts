// extract/python: document -> EmptyCredentialFact: what a caller presents is only compared with a setting, so that nothing equals nothing.
// `def verify(key: str = None, x_key: str = Header(None)): if key == settings.TOKEN: return key`.
import type { Expr, If, Stmt } from '../../parse/python/ast.ts';
import type { EmptyCredentialFact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import { outlineOf } from './code.ts';
import { isConfigured, namesCredential, refusalIn } from './decides.ts';
import { guardValues, rangeOf, toValue } from './expression.ts';
import { lastName } from './names.ts';
import type { FunctionSite } from './outline.ts';

const ofRequest = /^(?:Header|Query|Cookie|Form|Security)$/;
const longest = 6000; // characters of a function
const mostIfs = 20;

export function* equalToNothing(document: Document, file: SourceFile): Iterable<EmptyCredentialFact> {
  for (const site of outlineOf(document)?.functions ?? []) {
    const { node } = site;
    if (node.end - node.start > longest) continue;
    const presented = presentedIn(site);
    if (presented.length === 0) continue;
    const text = file.text.slice(node.body[0]?.start ?? node.start, node.end);
    for (const name of presented) if (!asksForIt(text, name)) yield* comparedIn(site, name);
  }
}

/** Parameters that a request fills, of a function that the framework calls with it. */
function presentedIn({ node: { args } }: FunctionSite): string[] {
  const plain = [...args.posonlyargs, ...args.args];
  const from = plain.length - args.defaults.length;
  const filled = [...plain.map(({ arg }, at) => ({ arg, fallback: args.defaults[at - from] ?? null })), ...args.kwonlyargs.map(({ arg }, at) => ({ arg, fallback: args.kw_defaults[at] ?? null }))];
  const isFilled = (fallback: Expr | null): boolean => fallback?.type === 'Call' && ofRequest.test(lastName(fallback.func));
  if (!filled.some(({ fallback }) => isFilled(fallback))) return [];
  return filled.filter(({ fallback }) => isFilled(fallback) || (fallback?.type === 'Constant' && (fallback.literal === 'none' || fallback.value === ''))).map(({ arg }) => arg);
}

/** Whether the code looks if there is anything at all: `if not key`, `key and key == …`, `key is None`. */
function asksForIt(text: string, name: string): boolean {
  return new RegExp(String.raw`\b(?:not|if|and|or|elif|while|bool\(|len\()\s*${name}\b(?!\s*(?:==|!=|in\b|not\s+in\b|[.\[(\w]))|\b${name}\s+is\b|\b${name}\s*=(?!=)[^=]|\b${name}\b[^\n]{0,4}\bor\s+(?!${name}\b)[\w"']`).test(text) || new RegExp(String.raw`\b${name}\.strip\(\)`).test(text);
}

function* comparedIn(site: FunctionSite, name: string): Iterable<EmptyCredentialFact> {
  let left = mostIfs;
  for (const branch of ifs(site.node.body, 0)) {
    if (--left < 0) return;
    const setting = settingIn(branch, name);
    if (setting === null) continue;
    const credential = toValue(setting, site.inner, site.guard, 120);
    if (!isConfigured(credential) || !namesCredential(setting, credential)) continue;
    yield { kind: 'empty-credential-opens', credential, symbol: site.inner.symbol, guards: guardValues(site.guard), equals: true, at: rangeOf(branch.test) };
    return;
  }
}

function* ifs(body: readonly Stmt[], depth: number): Iterable<If> {
  if (depth > 4) return;
  for (const node of body) {
    if (node.type === 'If') {
      yield node;
      yield* ifs(node.body, depth + 1);
      yield* ifs(node.orelse, depth + 1);
    } else if (node.type === 'Try') yield* ifs(node.body, depth + 1);
  }
}

/** What the parameter is compared with where equality lets in: `if key == X: return key`, `if key != X: raise`. */
function settingIn({ test, body }: If, name: string): Expr | null {
  const last = body.at(-1);
  const accepts = last?.type === 'Return' && refusalIn(body) === null;
  const refuses = refusalIn(body) !== null;
  const wanted = accepts ? 'Eq' : refuses ? 'NotEq' : null;
  const parts = test.type === 'BoolOp' && test.op === (accepts ? 'Or' : 'And') ? test.values : [test];
  if (wanted === null || parts.length > 4) return null;
  for (const part of parts) {
    if (part.type !== 'Compare' || part.comparators.length !== 1 || part.ops[0] !== wanted) continue;
    const [right] = part.comparators;
    if (right === undefined) continue;
    if (part.left.type === 'Name' && part.left.id === name) return right;
    if (right.type === 'Name' && right.id === name) return part.left;
  }
  return null;
}
