// Platforms' configuration -> variables they supply: Fly, Render, Heroku, Vercel, Netlify, App Engine, Serverless, SAM.
import type { OpenStoreFact } from '../model/exposed.ts';
import type { Fact, SupplyFact } from '../model/fact.ts';
import type { TreeEntry, TreeNode } from '../parse/document.ts';
import { entriesOf, isTrue, itemsOf, nodeAt, textOf, walkEntries } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { scalarValue } from './interpolation.ts';
import { variableFacts } from './switches.ts';

/** File name -> paths of the maps that hold its variables. */
const maps: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['fly.toml', [['env']]],
  ['vercel.json', [['env'], ['build', 'env']]],
  ['now.json', [['env']]],
  ['netlify.toml', [['build', 'environment'], ['context', 'production', 'environment']]],
  ['app.yaml', [['env_variables']]],
  ['serverless.yml', [['provider', 'environment']]],
  ['serverless.yaml', [['provider', 'environment']]],
  ['railway.toml', [['deploy', 'env']]],
  ['wrangler.toml', [['vars'], ['env', 'production', 'vars']]],
]);

export const platformExtractor: Extractor = {
  topic: 'platform',
  formats: ['yaml', 'toml', 'json'],
  triggers: ['env_variables', 'envvars', 'ipallowlist', 'publiclyaccessible'],
  paths: /(?:^|\/)(?:fly\.toml|vercel\.json|now\.json|netlify\.toml|app\.yaml|app\.json|serverless\.ya?ml|railway\.toml|wrangler\.toml|template\.ya?ml)$/,
  concerns: ({ path }) => /(?:^|\/)(?:[\w]+\.toml|\w+\.json|(?:app|render|serverless|template)\.ya?ml)$/i.test(path),
  *extract(document, file): Generator<Fact> {
    if (document.kind !== 'tree') return;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).toLowerCase();
    for (const root of document.roots) {
      for (const path of maps.get(name) ?? []) for (const entry of entriesOf(nodeAt(root, ...path))) yield* supply(entry.key, entry.value, entry);
      if (name === 'render.yaml') yield* render(root);
      if (name === 'render.yaml') yield* openOnRender(root);
      if (name === 'app.json') for (const entry of entriesOf(nodeAt(root, 'env'))) yield* herokuVariable(entry);
      if (/^template\.ya?ml$/.test(name)) yield* lambda(root);
      if (/^(?:template|serverless)\.ya?ml$/.test(name)) yield* openOnAws(root);
    }
  },
};

function* supply(name: string, node: TreeNode, entry: TreeEntry, service?: string): Generator<Fact> {
  if (node.kind !== 'scalar') return;
  const at = { start: entry.keyAt.start, end: Math.max(entry.keyAt.end, node.at.end) };
  const value = scalarValue(node, 'none');
  const fact: SupplyFact = { kind: 'supply', by: 'platform', name, value, at, ...(service === undefined ? {} : { service }) };
  yield fact;
  yield* variableFacts(name, value, at);
}

function* render(root: TreeNode): Generator<Fact> {
  for (const service of itemsOf(nodeAt(root, 'services'))) {
    for (const variable of itemsOf(nodeAt(service, 'envVars'))) {
      const name = textOf(nodeAt(variable, 'key'));
      const entry = entriesOf(variable).find(({ key }) => key === 'value');
      if (name !== undefined && !entry) yield openSupply(name, variable, serviceOf(service));
      if (name !== undefined && entry) yield* supply(name, entry.value, { ...entry, keyAt: { start: variable.at.start, end: variable.at.start } }, textOf(nodeAt(service, 'name')));
    }
  }
}

/** `"KEY": "value"`, or what is asked for, perhaps with a value. https://devcenter.heroku.com/articles/app-json-schema#env */
function* herokuVariable(entry: TreeEntry): Generator<Fact> {
  const value = nodeAt(entry.value, 'value');
  if (value === undefined && entry.value.kind === 'map') yield openSupply(entry.key, { at: entry.keyAt }, {});
  else yield* supply(entry.key, value ?? entry.value, entry);
}

/** Without a value it is typed in, drawn at random or taken from another service. */
function openSupply(name: string, { at }: Pick<TreeNode, 'at'>, service: { service?: string }): SupplyFact {
  return { kind: 'supply', by: 'platform', name, value: { kind: 'env', name, at }, at, ...service };
}

function serviceOf(node: TreeNode): { service?: string } {
  const service = textOf(nodeAt(node, 'name'));
  return service === undefined ? {} : { service };
}

/** `Environment: Variables:` of functions, in Globals or Resources. */
function* lambda(root: TreeNode): Generator<Fact> {
  for (const { entry, path } of walkEntries([root])) {
    if (entry.key !== 'Variables' || path.at(-2) !== 'Environment') continue;
    for (const variable of entriesOf(entry.value)) yield* supply(variable.key, variable.value, variable, path[1]);
  }
}

/** `ipAllowList` with every address in it. Credentials are drawn by Render. https://render.com/docs/blueprint-spec#ipallowlist */
function* openOnRender(root: TreeNode): Generator<OpenStoreFact> {
  const caches = itemsOf(nodeAt(root, 'services')).filter((service) => /^(?:keyvalue|redis)$/.test(textOf(nodeAt(service, 'type')) ?? ''));
  for (const [product, stores] of [['PostgreSQL', itemsOf(nodeAt(root, 'databases'))], ['Redis', caches]] as const) {
    for (const store of stores) {
      const every = itemsOf(nodeAt(store, 'ipAllowList')).map((entry) => nodeAt(entry, 'source') ?? entry).find((source) => /^(?:0\.0\.0\.0|::)\/0$/.test(textOf(source) ?? ''));
      if (every !== undefined) yield { kind: 'open-store', by: 'render', name: textOf(nodeAt(store, 'name')) ?? product, product, at: every.at };
    }
  }
}

/** `PubliclyAccessible: true` of RDS: security groups may still close it. */
function* openOnAws(root: TreeNode): Generator<OpenStoreFact> {
  for (const resources of [nodeAt(root, 'Resources'), nodeAt(root, 'resources', 'Resources')]) {
    for (const { key, value } of entriesOf(resources)) {
      if (!/^AWS::(?:RDS::DBInstance|Redshift::Cluster)$/.test(textOf(nodeAt(value, 'Type')) ?? '')) continue;
      const open = nodeAt(value, 'Properties', 'PubliclyAccessible');
      if (open !== undefined && isTrue(open)) yield { kind: 'open-store', by: 'cloudformation', name: key, product: textOf(nodeAt(value, 'Properties', 'Engine')) ?? 'RDS', at: open.at };
    }
  }
}
