// Workloads: what overlays, Services, autoscalers and charts' values add to a manifest.
import { expect, it } from 'vitest';
import { roleOf } from '../../src/config/roles.ts';
import { configExtractors } from '../../src/extract/config.ts';
import { chartImage } from '../../src/link/chart-images.ts';
import { link } from '../../src/link/project.ts';
import { imageIn, workloadsOf } from '../../src/link/workloads.ts';
import type { DeployedWorkload } from '../../src/link/workloads.ts';
import { groupFacts } from '../../src/model/facts.ts';
import { formatOf } from '../../src/parse/format.ts';
import { parse } from '../../src/parse/parse.ts';

function workloads(files: Readonly<Record<string, string>>): readonly DeployedWorkload[] {
  const audited = Object.entries(files).map(([path, text]) => {
    const file = { path, blob: '', size: text.length, role: roleOf(path), format: formatOf(path, text), text };
    const document = parse(file);
    return { path, role: file.role, format: file.format, facts: groupFacts(document === null ? [] : configExtractors.filter((each) => each.formats.includes(file.format)).flatMap((each) => [...each.extract(document, file)])) };
  });
  return workloadsOf(link(audited, []));
}

const shop = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: shop}\nspec:\n  template:\n    metadata: {labels: {app: shop, tier: web}}\n    spec:\n      containers:\n        - {name: web, image: acme/shop}\n';

it('a patch completes its workload and is none of its own', () => {
  const found = workloads({
    'base/shop.yaml': shop,
    'base/kustomization.yaml': 'resources: [shop.yaml]\n',
    'prod/kustomization.yaml': 'resources: [../base]\npatches:\n  - path: more.yaml\nreplicas:\n  - {name: shop, count: 3}\nimages:\n  - {name: acme/shop, newTag: "2"}\n',
    'prod/more.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: shop}\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          readinessProbe: {tcpSocket: {port: 80}}\n          resources: {limits: {memory: 1Gi}}\n',
  });
  expect(found.map(({ path }) => path)).toEqual(['base/shop.yaml']);
  expect(found[0]?.replicas).toBe(3);
  expect(found[0]?.pod.containers[0]).toMatchObject({ probes: ['readiness'], limits: { memory: true } });
  expect([...(found[0]?.retagged ?? [])]).toEqual(['acme/shop']);
});

it('patches by operations count as what they speak of', () => {
  const found = workloads({ 'base/shop.yaml': shop, 'base/kustomization.yaml': 'resources: [shop.yaml]\n', 'prod/kustomization.yaml': 'bases: [../base]\npatches:\n  - target: {kind: Deployment}\n    patch: |-\n      - {op: add, path: /spec/replicas, value: 4}\n      - {op: add, path: /spec/template/spec/containers/0/readinessProbe, value: {}}\n' });
  expect(found[0]?.replicas).toBe('open');
  expect(found[0]?.pod.containers[0]?.open).toBe(true);
});

it('kustomizations that take each other in come to an end', () => {
  const rows = Array.from({ length: 12 }, (_, index) => [`k${index}/kustomization.yaml`, `resources: [${Array.from({ length: 12 }, (__, other) => `../k${other}`).join(', ')}]\n`] as const);
  expect(workloads({ ...Object.fromEntries(rows), 'k0/shop.yaml': shop })).toHaveLength(1);
});

it('Services by all their labels, autoscalers by name', () => {
  const service = (labels: string): string => `apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {selector: {${labels}}, ports: [{port: 80}]}\n`;
  const scaler = 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h}\nspec: {scaleTargetRef: {kind: Deployment, name: shop}, minReplicas: 2}\n';
  expect(workloads({ 'a.yaml': shop, 'b.yaml': service('app: shop') })[0]?.services).toHaveLength(1);
  expect(workloads({ 'a.yaml': shop, 'b.yaml': service('app: shop, tier: api') })[0]?.services).toHaveLength(0);
  expect(workloads({ 'a.yaml': shop, 'b.yaml': scaler })[0]?.scaled).toBe(true);
});

it('a Service of another folder is for the workload of the same name beside it', () => {
  const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {selector: {app: shop}, ports: [{port: 80}]}\n';
  const served = (files: Readonly<Record<string, string>>): readonly string[] => workloads(files).filter(({ services }) => services.length > 0).map(({ path }) => path);
  expect(served({ 'k8s/shop.yaml': shop, 'alternative/shop.yaml': `${service}---\n${shop}` })).toEqual(['alternative/shop.yaml']);
  expect(served({ 'k8s/shop.yaml': shop, 'alternative/shop.yaml': service })).toEqual(['k8s/shop.yaml']);
  expect(served({ 'k8s/shop.yaml': shop, 'alternative/shop.yaml': `${service}---\n${shop.replace('name: shop}', 'name: tail}')}` })).toEqual(['k8s/shop.yaml', 'alternative/shop.yaml']);
  expect(served({ 'k8s/shop.yaml': shop, 'k8s/service.yaml': service, 'alternative/shop.yaml': shop })).toEqual(['k8s/shop.yaml']);
});

it('images of a chart by its values', () => {
  const values = new Map([['image.repository', 'acme/shop'], ['image.tag', 'latest'], ['log.image', 'acme/log:2']].map(([key = '', text = '']) => [key, { key, text, at: { start: 0, end: 1 } }]));
  const image = (text: string): string | undefined => chartImage(text, { path: 'values.yaml', values })?.image;
  expect(image('{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}')).toBe('acme/shop:latest');
  expect(image('{{ include "image" (dict "root" .Values.image) }}')).toBe('acme/shop:latest');
  expect(image('{{ $.Values.log.image }}')).toBe('acme/log:2');
  expect(image('acme/api:{{ .Chart.AppVersion }}')).toBe('acme/api:version');
  expect(image('{{ .Values.other }}:1')).toBeUndefined();
  const [found] = workloads({ 'c/Chart.yaml': 'name: c\n', 'c/values.yaml': 'image: {repository: acme/shop, tag: "1"}\n', 'c/templates/d.yaml': shop.replace('acme/shop', '"{{ .Values.image.repository }}:{{ .Values.image.tag }}"') });
  const [container] = found?.pod.containers ?? [];
  expect(found !== undefined && container !== undefined ? imageIn(found, container) : null).toBe('acme/shop:1');
});
