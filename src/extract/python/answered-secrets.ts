// extract/python: document -> AnsweredSecretsFact: handlers whose answer names credentials one by one, of each row of a list, of one that was
// picked or of the settings, or holds the environment or a file of credentials as a whole.
import type { Comprehension, Expr } from '../../parse/python/ast.ts';
import type { Fact } from '../../model/fact.ts';
import type { AnsweredSecretsFact } from '../../model/limits.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { givenCode, signedInUnproven } from '../believed.ts';
import { withoutComments } from '../limit-words.ts';
import { outlineOf } from './code.ts';
import { wholeAnswer, wholeWords } from './answered-whole.ts';
import { lastName, text } from './names.ts';
import type { FunctionSite, Outline } from './outline.ts';
import { servingWords } from './serving-words.ts';

const words = ['password', 'passwd', 'api_key', 'apikey', 'access_token', 'refresh_token', 'session_token', 'client_secret', 'secret_key', 'private_key', 'token'].flatMap((word) => [`${word}":`, `${word}':`, `${word}"]`, `${word}']`]);

/** In lower case: one of these stands where somebody is believed. */
const believing = ['otp', 'reset_token', 'reset_link', 'verification_code', 'jwt.encode(', 'access_token(', 'create_token(', 'generate_token(', 'login_user(', 'session["user', "session['user"];

export const answeredSecretsExtractor: Extractor = {
  topic: 'answered-secrets',
  formats: ['python'],
  triggers: words,
  inside: [...words, ...wholeWords, ...believing],
  accompanies: servingWords,
  extract,
};

const routing = /\.(?:get|route|api_route)\(/;
const posting = /\.(?:post|route|api_route)\(/;
const secret = /^(?:(?:\w{1,20}_)?passw(?:or)?d|(?:\w{1,20}_)?(?:access|refresh|session|oauth)_?token|(?:\w{1,20}_)?client_?secret|(?:\w{1,20}_)?api_?key|(?:secret|private)_?key|totp_?secret)$/i;
const saying = /^(?:has|is|no|needs|requires|show|hide|max|min|use|old|new)_/i;
const answering = /^(?:JSONResponse|JsonResponse|Response|ORJSONResponse|UJSONResponse|jsonify|json_response|jsonable_encoder|dumps|dict|list|sorted)$/;
const settings = /^(?:app_|server_|global_)?(?:config|settings|conf|cfg)(?:uration)?$/i;
const getter = /^(?:get|read|load|fetch)_/;
const deepest = 6;

function* extract(document: Document, file: SourceFile): Iterable<Fact> {
  const code = outlineOf(document);
  for (const site of code?.functions ?? []) {
    const isPost = site.node.decorator_list.some(({ start, end }) => posting.test(file.text.slice(start, Math.min(end, start + 200))));
    if (isPost || isView(site, file.text)) yield* believed(site, file.text);
    if (code === null || !(isView(site, file.text) || site.node.decorator_list.some(({ start, end }) => routing.test(file.text.slice(start, Math.min(end, start + 200)))))) continue;
    const found = new Answer(code, site).secrets();
    for (const by of ['rows', 'one', 'settings', 'environment', 'file'] as const) {
      const own = found.filter((each) => each.by === by);
      const [first] = own;
      if (first !== undefined) yield { kind: 'answered-secrets', symbol: site.inner.symbol, by, names: [...new Set(own.map(({ name }) => name))], at: first.at };
    }
  }
}

const longest = 12_000;

function* believed({ node, inner }: FunctionSite, whole: string): Iterable<AnsweredSecretsFact> {
  const body = withoutComments(whole, 'python').slice(node.start, Math.min(node.end, node.start + longest));
  for (const [by, found] of [['code', givenCode(body)], ['login', signedInUnproven(body)]] as const) {
    if (found !== null) yield { kind: 'answered-secrets', symbol: inner.symbol, by, names: [found.name], at: { start: node.start + found.at, end: node.start + found.at + found.length } };
  }
}

/** Of Django, whose routes stand elsewhere: `def users(request)`, `def get(self, request)`. */
function isView({ node: { args }, owner }: FunctionSite, text: string): boolean {
  return args.args[owner === null ? 0 : 1]?.arg === 'request' && /^\s*from (?:django|rest_framework)\b/m.test(text);
}

interface Found extends Pick<AnsweredSecretsFact, 'by' | 'at'> {
  readonly name: string;
}

/** What a function returns, through its own names. */
class Answer {
  readonly #code: Outline;
  readonly #site: FunctionSite;
  readonly #seen = new Set<string>();
  readonly #found: Found[] = [];

  constructor(code: Outline, site: FunctionSite) {
    this.#code = code;
    this.#site = site;
  }

  secrets(): readonly Found[] {
    for (const { node } of this.#site.returns) if (node.value !== null) this.#collect(node.value, new Set(), 0);
    return this.#found.sort((one, other) => Number(one.by === 'one') - Number(other.by === 'one'));
  }

  /** `rows`: names that stand for one of several. */
  #collect(node: Expr, rows: ReadonlySet<string>, depth: number): void {
    if (depth > deepest) return;
    const whole = wholeAnswer(node, this.#site, this.#code);
    if (whole !== null) {
      this.#found.push({ ...whole, at: { start: node.start, end: node.end } });
      return;
    }
    const on = (each: Expr, of: ReadonlySet<string> = rows): void => this.#collect(each, of, depth + 1);
    switch (node.type) {
      case 'Await':
        return on(node.value);
      case 'Call':
        if (answering.test(lastName(node.func))) for (const each of [...node.args, ...node.keywords.map(({ value }) => value)]) on(each);
        return;
      case 'Dict':
        for (const [at, key] of node.keys.entries()) this.#entry(text(key), node.values[at], rows, depth);
        return;
      case 'List':
      case 'Tuple':
        return node.elts.forEach((each) => on(each));
      case 'ListComp':
      case 'GeneratorExp':
        return on(node.elt, new Set([...rows, ...targets(node.generators)]));
      case 'IfExp':
        on(node.body);
        return on(node.orelse);
      case 'Name':
        return this.#held(node.id, depth);
    }
  }

  /** What the name was given, what was put into it by key, and what was appended to it, which stands in a loop. */
  #held(name: string, depth: number): void {
    if (this.#seen.has(name)) return;
    this.#seen.add(name);
    for (const { node, value, scope } of this.#code.assignments) {
      if (scope !== this.#site.inner || value === null) continue;
      if (node.type === 'Name' && node.id === name) this.#collect(value, this.#looped(), depth + 1);
      else if (node.type === 'Subscript' && node.value.type === 'Name' && node.value.id === name) this.#entry(text(node.slice), value, this.#looped(), depth);
    }
    for (const { node, scope } of this.#code.effects) {
      if (scope === this.#site.inner && node.func.type === 'Attribute' && node.func.attr === 'append' && node.func.value.type === 'Name' && node.func.value.id === name && node.args[0] !== undefined) this.#collect(node.args[0], this.#looped(), depth + 1);
    }
  }

  /** What the loops of the function call one of theirs. */
  #looped(): ReadonlySet<string> {
    return new Set([...this.#site.inner.names].filter(([, defs]) => defs.some(({ kind }) => kind === 'item')).map(([name]) => name));
  }

  /** `found[0]["api_key"]` where `found` holds those of a list that were asked for. */
  #isPicked(value: Expr): boolean {
    const [owner, name] = value.type === 'Attribute' ? [value.value, value.attr] : value.type === 'Subscript' ? [value.value, text(value.slice) ?? ''] : [null, ''];
    if (owner === null || !isSecret(name)) return false;
    const held = owner.type === 'Subscript' && text(owner.slice) === null ? owner.value : owner;
    if (held.type !== 'Name') return false;
    const given = this.#code.assignments.filter(({ node, scope, value: each }) => scope === this.#site.inner && node.type === 'Name' && node.id === held.id && each !== null);
    const picks = given[0]?.value;
    if (given.length !== 1 || !picks) return false;
    return held === owner ? picks.type === 'Call' && lastName(picks.func) === 'next' && picks.args[0]?.type === 'GeneratorExp' : picks.type === 'ListComp';
  }

  #entry(key: string | null, value: Expr | undefined, rows: ReadonlySet<string>, depth: number): void {
    if (key === null || value === undefined) return;
    const by = isSecret(key) ? (source(value, rows) ?? (this.#isPicked(value) ? 'one' : null)) : isToken(key, value, rows) ? 'rows' : null;
    if (by !== null) this.#found.push({ by, name: key, at: { start: value.start, end: value.end } });
    else this.#collect(value, rows, depth + 1);
  }
}

function isSecret(name: string): boolean {
  return secret.test(name) && !saying.test(name);
}

/** `"token": account.token` of each entry. */
function isToken(key: string, value: Expr, rows: ReadonlySet<string>): boolean {
  return key === 'token' && value.type === 'Attribute' && value.attr === 'token' && ownerOf(value.value, rows) === 'rows';
}

function targets(generators: readonly Comprehension[]): string[] {
  return generators.flatMap(({ target }) => (target.type === 'Name' ? [target.id] : target.type === 'Tuple' ? target.elts.flatMap((each) => (each.type === 'Name' ? [each.id] : [])) : []));
}

/** `account.refresh_token` of one of several, `settings.admin_password`, `config.get_password()`; what a function makes of it may be masked. */
function source(value: Expr, rows: ReadonlySet<string>): AnsweredSecretsFact['by'] | null {
  switch (value.type) {
    case 'Await':
      return source(value.value, rows);
    case 'BoolOp':
      return value.values[0] === undefined ? null : source(value.values[0], rows);
    case 'IfExp':
      return source(value.body, rows);
    case 'Attribute':
      return isSecret(value.attr) ? ownerOf(value.value, rows) : null;
    case 'Subscript':
      return isSecret(text(value.slice) ?? '') ? ownerOf(value.value, rows) : null;
    case 'Call':
      return called(value, rows);
    default:
      return null;
  }
}

function called({ func, args }: Extract<Expr, { type: 'Call' }>, rows: ReadonlySet<string>): AnsweredSecretsFact['by'] | null {
  if (func.type === 'Name' && func.id === 'str' && args[0] !== undefined) return source(args[0], rows);
  if (func.type !== 'Attribute') return null;
  if (func.attr === 'get' && isSecret(text(args[0]) ?? '')) return ownerOf(func.value, rows);
  return args.length === 0 && getter.test(func.attr) && isSecret(func.attr.replace(getter, '')) && settings.test(lastName(func.value)) ? 'settings' : null;
}

function ownerOf(node: Expr, rows: ReadonlySet<string>): AnsweredSecretsFact['by'] | null {
  if (node.type === 'Name' && rows.has(node.id)) return 'rows';
  return settings.test(lastName(node)) ? 'settings' : null;
}
