// Hosting platforms' configuration -> cross-origin headers: Vercel, Netlify, Cloudflare Pages, Firebase, Serverless
// Framework, AWS SAM and CloudFormation, Spring and its kin.
import type { CorsFact } from '../model/fact.ts';
import type { Range } from '../model/range.ts';
import type { TreeEntry, TreeNode } from '../parse/document.ts';
import { entriesOf, entryOf, isTrue, itemsOf, nodeAt, textOf, walkEntries } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { literal, nodeValue } from './interpolation.ts';
import { isStaticPath } from './static-path.ts';

export const platformCorsExtractor: Extractor = {
  topic: 'platform-cors',
  formats: ['json', 'toml', 'yaml', 'ini'],
  triggers: ['access-control-allow-origin', 'cors', 'allowed-origin', 'allowedorigin'],
  concerns: ({ path, text }) => /(?:^|\/)(?:(?:vercel|firebase|serverless)\.json|netlify\.toml|_headers|serverless\.ya?ml|application[\w-]*\.(?:ya?ml|properties))$/i.test(path) || /\b(?:Resources|AWSTemplateFormatVersion|spring|micronaut|quarkus)\b/.test(text),
  *extract(document, file) {
    if (document.kind !== 'tree') return;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).toLowerCase();
    for (const root of document.roots) yield* rootFacts(name, root);
  },
};

function* rootFacts(name: string, root: TreeNode): Generator<CorsFact> {
  if (name === 'vercel.json' || name === 'firebase.json' || name === 'staticwebapp.config.json') yield* headerLists(name, root);
  else if (name === 'netlify.toml') for (const block of itemsOf(nodeAt(root, 'headers'))) yield* headerMap('netlify', nodeAt(block, 'values'), textOf(nodeAt(block, 'for')) ?? '');
  else if (name === '_headers') for (const { key, value } of entriesOf(root)) yield* headerMap('netlify', value, key);
  else if (/^serverless\.(?:ya?ml|json)$/.test(name)) yield* serverless(root);
  else if (nodeAt(root, 'Resources') || nodeAt(root, 'AWSTemplateFormatVersion')) yield* cloudFormation(root);
  else if (/^application[\w-]*\.(?:ya?ml|properties)$/.test(name) || nodeAt(root, 'spring') || nodeAt(root, 'micronaut') || nodeAt(root, 'quarkus')) yield* spring(root);
}

// ---- headers by path ---------------------------------------------------------------------------------------------

/** `headers: [{source, headers: [{key, value}]}]`, in Firebase under `hosting`. */
function* headerLists(name: string, root: TreeNode): Generator<CorsFact> {
  const by = name === 'vercel.json' ? 'vercel' : name === 'firebase.json' ? 'firebase' : 'azure-static-web-apps';
  for (const host of by === 'firebase' ? itemsOf(nodeAt(root, 'hosting')) : [root]) {
    for (const block of itemsOf(nodeAt(host, 'headers'))) {
      const list = itemsOf(nodeAt(block, 'headers'));
      const find = (header: string): TreeNode | undefined => list.find((item) => textOf(nodeAt(item, 'key'))?.toLowerCase() === header);
      const origin = find('access-control-allow-origin');
      const source = textOf(nodeAt(block, 'source')) ?? textOf(nodeAt(block, 'glob')) ?? '';
      const value = nodeAt(origin, 'value');
      if (origin && value && !isStaticPath(source)) yield fact(by, value, nodeAt(find('access-control-allow-credentials'), 'value'), origin.at);
    }
    // Vercel's older `routes` and Azure's: headers as a map beside the path.
    for (const route of itemsOf(nodeAt(host, 'routes'))) yield* headerMap(by, nodeAt(route, 'headers'), textOf(nodeAt(route, 'src')) ?? textOf(nodeAt(route, 'route')) ?? '');
    yield* headerMap(by, nodeAt(host, 'globalHeaders'), '');
  }
}

function* headerMap(by: string, map: TreeNode | undefined, path: string): Generator<CorsFact> {
  const find = (header: string): TreeEntry | undefined => entriesOf(map).find((entry) => entry.key.toLowerCase() === header);
  const origin = find('access-control-allow-origin');
  if (origin && !isStaticPath(path)) yield fact(by, origin.value, find('access-control-allow-credentials')?.value, span(origin));
}

function fact(by: string, origins: TreeNode, credentials: TreeNode | undefined, at: Range): CorsFact {
  return { kind: 'cors', by, origins: nodeValue(origins, 'none'), ...(credentials ? { credentials: literal(isTrue(credentials), credentials.at) } : {}), originsAt: at, guards: [], at };
}

function span(entry: TreeEntry): Range {
  return { start: entry.keyAt.start, end: Math.max(entry.keyAt.end, entry.value.at.end) };
}

// ---- functions as a service --------------------------------------------------------------------------------------

/** https://www.serverless.com/framework/docs/providers/aws/events/apigateway#enabling-cors: `cors: true` allows any origin. */
function* serverless(root: TreeNode): Generator<CorsFact> {
  for (const { entry, path } of walkEntries([root])) {
    if (entry.key !== 'cors' || !/^(?:http|httpApi|url|provider)$/.test(path.at(-2) ?? '')) continue;
    yield* corsSetting('serverless', entry, ['origin', 'origins', 'allowedOrigins'], 'allowCredentials');
  }
}

/** `Cors` of a SAM API, `CorsConfiguration` of an HTTP API; SAM wants quotes inside the quotes: "'*'". */
function* cloudFormation(root: TreeNode): Generator<CorsFact> {
  for (const { entry } of walkEntries([root])) {
    if (entry.key === 'Cors' || entry.key === 'CorsConfiguration') yield* corsSetting('aws', entry, ['AllowOrigin', 'AllowOrigins'], 'AllowCredentials');
  }
}

function* corsSetting(by: string, entry: TreeEntry, originKeys: readonly string[], credentialsKey: string): Generator<CorsFact> {
  const { value } = entry;
  if (value.kind === 'scalar') {
    if (isTrue(value)) yield { kind: 'cors', by, defaultOrigins: '*', originsAt: span(entry), guards: [], at: span(entry) };
    else if (textOf(value)?.includes('*')) yield { kind: 'cors', by, origins: literal(textOf(value)?.replace(/'/g, '') ?? '', value.at), originsAt: span(entry), guards: [], at: span(entry) };
    return;
  }
  const origin = originKeys.map((key) => entryOf(value, key)).find((found) => found !== undefined);
  if (!origin) return;
  const text = textOf(origin.value);
  const credentials = nodeAt(value, credentialsKey);
  yield {
    kind: 'cors',
    by,
    origins: text === undefined ? nodeValue(origin.value, 'none') : literal(text.replace(/^'|'$/g, ''), origin.value.at),
    ...(credentials ? { credentials: literal(/^'?true'?$/i.test(textOf(credentials) ?? ''), credentials.at) } : {}),
    originsAt: span(origin),
    guards: [],
    at: span(origin),
  };
}

// ---- JVM frameworks ----------------------------------------------------------------------------------------------

const originKey = /(?:^|[.\]])(?:allowed-?origins?(?:-?patterns?)?)(?:\[\d+\])?$|(?:^|\.)cors\.origins?$/i;

/** Spring Cloud Gateway, actuator, Micronaut, Quarkus: `…cors….allowed-origins`, nested or as one dotted key. */
function* spring(root: TreeNode): Generator<CorsFact> {
  for (const { entry, path } of walkEntries([root])) {
    const full = path.join('.');
    if (!/cors/i.test(full) || !originKey.test(full)) continue;
    yield { kind: 'cors', by: 'spring', origins: nodeValue(entry.value, 'braces'), originsAt: span(entry), guards: [], at: span(entry) };
  }
}
