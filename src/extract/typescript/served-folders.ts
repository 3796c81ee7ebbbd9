// Extract stage: scripts -> StaticFolderFact: which folder a file has answered to whoever asks.
import { ts } from 'ts-morph';
import type { StaticFolderFact } from '../../model/wiring.ts';
import { guardsOf } from './expression.ts';
import type { Survey } from './survey.ts';
import { dottedName, lastName, memberOf, memberValue, rangeOf, stringOf, unwrap } from './syntax.ts';

type Folder = Pick<StaticFolderFact, 'folder' | 'from'>;

export function* servedFolders(survey: Survey): Iterable<StaticFolderFact> {
  for (const call of survey.calls) {
    const given = folderArgument(call, survey.imports);
    const folder = given === null ? null : folderOf(given, survey, 0);
    if (folder === null) continue;
    const hides = !/dotfiles\s?:\s?['"]allow/.test(call.getText().slice(0, 400));
    yield { kind: 'static-folder', by: dottedName(call.expression), ...folder, ...(hides && { hidesDotfiles: true as const }), guards: guardsOf(call, survey.script), at: rangeOf(call, survey.script) };
  }
}

function folderArgument(call: ts.CallExpression, imports: ReadonlyMap<string, string>): ts.Expression | null {
  const name = dottedName(call.expression);
  const from = imports.get(name.split('.', 1)[0] ?? '') ?? '';
  const [first, second] = call.arguments;
  if (name === 'express.static' || (from === 'express' && name.endsWith('.static')) || /^(?:serve-static|koa-static)$/.test(from)) return first ?? null;
  if (lastName(call.expression) === 'serveStatic' && /hono/.test(from)) return option(first, 'root');
  if (lastName(call.expression) === 'useStaticAssets') return first ?? null;
  if (name === 'ServeStaticModule.forRoot') return option(first, 'rootPath');
  if (lastName(call.expression) !== 'register' || first === undefined) return null;
  const plugin = unwrap(first);
  const package_ = ts.isIdentifier(plugin) ? imports.get(plugin.text) : ts.isCallExpression(plugin) ? stringOf(plugin.arguments[0]) : null;
  return package_ === '@fastify/static' || package_ === 'fastify-static' ? option(second, 'root') : null;
}

function option(node: ts.Node | undefined, key: string): ts.Expression | null {
  const value = memberValue(memberOf(node, key));
  return value === null || ts.isMethodDeclaration(value) ? null : value;
}

function folderOf(node: ts.Expression, survey: Survey, depth: number): Folder | null {
  const inner = unwrap(node);
  if (depth > 6) return null;
  const plain = stringOf(inner);
  if (plain !== null) return plain.startsWith('/') || plain.includes('://') ? null : { folder: plain, from: 'process' };
  const name = dottedName(inner);
  if (name === '__dirname' || name === 'import.meta.dirname') return { folder: '.', from: 'file' };
  if (ts.isIdentifier(inner)) {
    const [declared, ...more] = survey.variables.filter((variable) => ts.isIdentifier(variable.name) && variable.name.text === inner.text);
    return declared?.initializer === undefined || more.length > 0 || survey.reassigned.has(inner.text) ? null : folderOf(declared.initializer, survey, depth + 1);
  }
  if (ts.isCallExpression(inner)) return ofCall(inner, survey, depth);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken) return joined(folderOf(inner.left, survey, depth + 1), stringOf(unwrap(inner.right))?.replace(/^\//, '') ?? null);
  return ts.isTemplateExpression(inner) ? ofTemplate(inner, survey, depth) : null;
}

function ofCall(call: ts.CallExpression, survey: Survey, depth: number): Folder | null {
  const name = dottedName(call.expression);
  if (name === 'process.cwd') return { folder: '.', from: 'process' };
  const [first, ...rest] = call.arguments;
  if (first === undefined) return null;
  if (/^(?:path\.)?dirname$/.test(name) && /import\.meta\.url|^__filename$/.test(first.getText())) return { folder: '.', from: 'file' };
  if (!/^(?:path\.)?(?:join|resolve|normalize)$/.test(name)) return null;
  return rest.reduce<Folder | null>((folder, part) => joined(folder, stringOf(unwrap(part))), folderOf(first, survey, depth + 1));
}

/** `${__dirname}/public` */
function ofTemplate({ head, templateSpans }: ts.TemplateExpression, survey: Survey, depth: number): Folder | null {
  const [span, ...more] = templateSpans;
  return span === undefined || more.length > 0 || head.text !== '' ? null : joined(folderOf(span.expression, survey, depth + 1), span.literal.text.replace(/^\//, ''));
}

function joined(folder: Folder | null, part: string | null): Folder | null {
  return folder === null || part === null ? null : { ...folder, folder: `${folder.folder}/${part}` };
}
