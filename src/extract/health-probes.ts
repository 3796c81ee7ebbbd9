// Kubernetes manifests and platforms' configuration -> ProbeFact: which paths are asked for health.
import type { Fact } from '../model/fact.ts';
import type { ProbeFact } from '../model/health.ts';
import type { TreeNode } from '../parse/document.ts';
import { entriesOf, itemsOf, nodeAt, textOf, walkEntries } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';

const platformFile = /(?:^|\/)(?:render\.ya?ml|fly(?:\.[\w-]+)?\.toml|railway\.(?:toml|json)|app\.ya?ml|koyeb\.ya?ml|captain-definition)$/;
const mostProbes = 200;

export const healthProbesExtractor: Extractor = {
  topic: 'health-probes',
  formats: ['yaml', 'json', 'toml'],
  triggers: ['httpget'],
  paths: platformFile,
  concerns: ({ path, text }) => platformFile.test(path) || (/\bhttpGet\b/.test(text) && /^kind:|"kind"/m.test(text)),
  *extract(document, { path }): Generator<Fact> {
    if (document.kind !== 'tree') return;
    for (const root of document.roots) yield* platformFile.test(path) ? ofPlatform(root) : ofManifest(root);
  },
};

function* ofManifest(root: TreeNode): Generator<ProbeFact> {
  let count = 0;
  for (const { entry } of walkEntries([root])) {
    if (entry.key !== 'containers' || ++count > mostProbes) continue;
    for (const container of itemsOf(entry.value)) {
      for (const key of ['readinessProbe', 'livenessProbe', 'startupProbe']) yield* probe(nodeAt(container, key, 'httpGet', 'path'), 'kubernetes', textOf(nodeAt(container, 'name')) ?? '', textOf(nodeAt(container, 'image')));
    }
  }
}

function* probe(node: TreeNode | undefined, by: ProbeFact['by'], service: string, image?: string): Generator<ProbeFact> {
  const asks = textOf(node);
  if (node !== undefined && asks !== undefined && /^\/[\w./~-]*(?:\?[\w=&.-]*)?$/.test(asks)) yield { kind: 'probe', by, service, asks: asks.replace(/\?.*/, ''), at: node.at, ...(image !== undefined && { image }) };
}

/** https://render.com/docs/blueprint-spec, https://fly.io/docs/reference/configuration/#http_service-checks, https://docs.railway.com/reference/config-as-code, https://cloud.google.com/appengine/docs/flexible/reference/app-yaml */
function* ofPlatform(root: TreeNode): Generator<ProbeFact> {
  for (const service of itemsOf(nodeAt(root, 'services'))) {
    yield* probe(nodeAt(service, 'healthCheckPath'), 'platform', textOf(nodeAt(service, 'name')) ?? '');
    for (const check of [...itemsOf(nodeAt(service, 'http_checks')), ...itemsOf(nodeAt(service, 'checks'))]) yield* probe(nodeAt(check, 'path'), 'platform', '');
  }
  for (const check of itemsOf(nodeAt(root, 'http_service', 'checks'))) yield* probe(nodeAt(check, 'path'), 'platform', '');
  for (const { value } of entriesOf(nodeAt(root, 'checks'))) yield* probe(nodeAt(value, 'path'), 'platform', '');
  yield* probe(nodeAt(root, 'deploy', 'healthcheckPath'), 'platform', '');
  for (const key of ['readiness_check', 'liveness_check']) yield* probe(nodeAt(root, key, 'path'), 'platform', '');
}
