// extract/python: what an answer holds whole: the environment of the process, or the content of a file called after what opens something.
import type { Call, Expr, Stmt } from '../../parse/python/ast.ts';
import type { AnsweredSecretsFact } from '../../model/limits.ts';
import { nodesBelow } from './descend.ts';
import { dotted, lastName, text } from './names.ts';
import type { FunctionSite, Outline } from './outline.ts';

type Whole = Pick<AnsweredSecretsFact, 'by'> & { readonly name: string };

export const wholeWords: readonly string[] = ['os.environ)', 'os.environ.items()', 'return os.environ', ': os.environ', 'credential', 'cookies.json', 'token.json', 'tokens.json', 'secrets.json', 'token.txt', 'tokens.txt', 'accounts.json', 'cookie', 'account_path', 'account_file', 'token_file', 'token_path', 'auth_file', 'auth_path'];

const opening = /(?:^|[/_.-])(?:cookies?|tokens?|(?:\w{1,20}_)?cred(?:ential)?s?|secrets|(?:refresh|access|session|auth|login)_?(?:token|state|map)s?|accounts|storage_state)(?:_(?:data|store|file|state|dict))?\.(?:json|txt|ya?ml|pickle|pkl|db)$/i;
/** What stands for such a file: `TOKEN_FILE`, `_account_path(name)`. */
const place = /^_?(?:get_)?(?:accounts?|cred(?:ential)?s?|cookies?|tokens?|auth|login_state)_(?:json_)?(?:file_?path|path|file|filename)$/i;
const sample = /example|sample|template|test|schema|usage|count/i;
const stored = /^(?:get|load|read|fetch)_(?:\w{1,20}_)?cred(?:ential)?s?(?:_(?:data|by_\w{1,20}|json|content))?$/i;
const held = /^(?:\w{1,20}_)?cred(?:ential)?s?(?:_(?:data|json|dict|content))?$/i;
const deepest = 4;

export function wholeAnswer(node: Expr, site: FunctionSite, code: Outline): Whole | null {
  if (isEnvironment(node)) return { by: 'environment', name: 'os.environ' };
  const name = fileOf(node, site, code, 0) ?? credentialOf(node, site, code);
  return name === null ? null : { by: 'file', name };
}

/** `dict(os.environ)`, `{k: v for k, v in os.environ.items()}`; what is asked of a variable's name leaves some out. */
function isEnvironment(node: Expr): boolean {
  if (node.type === 'Call') return (node.func.type === 'Name' && node.func.id === 'dict' && node.args.length === 1 && node.args[0] !== undefined && dotted(node.args[0]) === 'os.environ') || dotted(node.func) === 'os.environ.copy';
  if (node.type !== 'DictComp') return false;
  const [loop, ...others] = node.generators;
  const isPlain = node.value?.type === 'Name' && loop?.target.type === 'Tuple' && loop.target.elts[1]?.type === 'Name' && loop.target.elts[1].id === node.value.id;
  return isPlain && others.length === 0 && loop.ifs.length === 0 && loop.iter.type === 'Call' && dotted(loop.iter.func) === 'os.environ.items';
}

// ---- files ------------------------------------------------------------------------------------------------------

/** `json.load(file)`, `file.read()` of `with open("cookies.json") as file`, `FileResponse("token.json")`, a name that was given one of them. */
function fileOf(node: Expr, site: FunctionSite, code: Outline, depth: number): string | null {
  if (depth > deepest) return null;
  if (node.type === 'Await') return fileOf(node.value, site, code, depth + 1);
  if (node.type === 'Name') {
    const value = onlyValue(node.id, site, code);
    return value === null ? null : fileOf(value, site, code, depth + 1);
  }
  if (node.type !== 'Call') return null;
  const name = lastName(node.func);
  const [first] = node.args;
  if (/^(?:FileResponse|send_file|read_text)$/.test(name)) return namedFile(name === 'read_text' && node.func.type === 'Attribute' ? node.func.value : (first ?? keywordOf(node, 'path')), site, code, 0);
  if (/^(?:json|yaml|orjson|pickle)\.(?:safe_)?loads?$/.test(dotted(node.func) ?? '') && first !== undefined) return first.type === 'Name' && /load$/.test(name) ? openedAs(first.id, site, code) : fileOf(first, site, code, depth + 1);
  return name === 'read' && node.func.type === 'Attribute' && node.func.value.type === 'Name' ? openedAs(node.func.value.id, site, code) : null;
}

function keywordOf({ keywords }: Call, name: string): Expr | undefined {
  return keywords.find(({ arg }) => arg === name)?.value;
}

/** What `with open(…) as name` opens. */
function openedAs(name: string, site: FunctionSite, code: Outline): string | null {
  const opened = openedIn(site.node.body, name);
  return opened === null ? null : namedFile(opened.args[0], site, code, 0);
}

/** The call of `open` whose file a body calls so. */
export function openedIn(body: readonly Stmt[], name: string): Call | null {
  const opened = nodesBelow(body, 2000).flatMap((each) => (each.type === 'With' || each.type === 'AsyncWith' ? each.items : [])).find(({ optional_vars }) => optional_vars?.type === 'Name' && optional_vars.id === name)?.context_expr;
  return opened?.type === 'Call' && lastName(opened.func) === 'open' ? opened : null;
}

/** The last part of the path of a file of credentials, as far as it is written: of the function's own names and of the module's. */
export function namedFile(node: Expr | undefined, site: Pick<FunctionSite, 'inner'>, code: Outline, depth: number): string | null {
  if (node === undefined || depth > deepest) return null;
  const plain = text(node);
  if (plain !== null) return opening.test(plain) && !sample.test(plain) ? plain.slice(plain.lastIndexOf('/') + 1) : null;
  if (node.type === 'Name') {
    const value = onlyValue(node.id, site, code) ?? code.assignments.find(({ node: target, scope }) => scope === code.root && target.type === 'Name' && target.id === node.id)?.value ?? null;
    return value === null ? (place.test(node.id) ? node.id : null) : namedFile(value, site, code, depth + 1);
  }
  if (node.type === 'Attribute' || (node.type === 'Call' && place.test(lastName(node.func)))) return place.test(lastName(node)) || node.type === 'Call' ? lastName(node.type === 'Call' ? node.func : node) : null;
  if (node.type === 'BinOp' && node.op === 'Div') return namedFile(node.right, site, code, depth + 1);
  return node.type === 'Call' && /^(?:join|Path|str|abspath)$/.test(lastName(node.func)) ? namedFile(node.args.at(-1), site, code, depth + 1) : null;
}

// ---- what a store of credentials gave ---------------------------------------------------------------------------

/** `credential_data` that was `await storage.get_credential(name)`, unchanged. */
function credentialOf(node: Expr, site: FunctionSite, code: Outline): string | null {
  if (node.type !== 'Name' || !held.test(node.id) || isChanged(node.id, site, code)) return null;
  const value = onlyValue(node.id, site, code);
  const call = value?.type === 'Await' ? value.value : value;
  return call?.type === 'Call' && call.func.type === 'Attribute' && stored.test(call.func.attr) ? node.id : null;
}

/** `data["token"] = mask(data["token"])`, `data.pop("secret")`. */
function isChanged(name: string, { inner }: FunctionSite, { assignments, effects, deletions }: Outline): boolean {
  const isOf = (node: Expr): boolean => node.type === 'Subscript' && node.value.type === 'Name' && node.value.id === name;
  return assignments.some(({ node, scope }) => scope === inner && isOf(node)) || deletions.some(({ node, scope }) => scope === inner && isOf(node)) || effects.some(({ node, scope }) => scope === inner && node.func.type === 'Attribute' && node.func.value.type === 'Name' && node.func.value.id === name);
}

function onlyValue(name: string, { inner }: Pick<FunctionSite, 'inner'>, { assignments }: Outline): Expr | null {
  const given = assignments.filter(({ node, scope }) => scope === inner && node.type === 'Name' && node.id === name);
  return given.length === 1 ? (given[0]?.value ?? null) : null;
}
