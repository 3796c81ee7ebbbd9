// Kubernetes: what manifests and templates say of workloads, and what they leave open.
import { describe, expect, it } from 'vitest';
import type { WorkloadFact } from '../../src/model/kubernetes.ts';
import { factsOf, factsOfKind } from './facts.ts';

const head = 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n';

function only(text: string, path = 'deploy/shop.yaml'): WorkloadFact {
  const [fact] = factsOfKind('workload', path, text);
  if (fact === undefined) throw new Error('no workload');
  return fact;
}

function grants(path: string, text: string): string[] {
  return factsOfKind('host-access', path, text).flatMap(({ service, grants: all }) => all.map(({ what, detail, readOnly, once, conditional }) => [service, what, detail, readOnly && 'ro', once && 'once', conditional && 'if'].filter(Boolean).join(' ')));
}

describe('workloads', () => {
  it('folds kinds, and passes over resources that only look alike', () => {
    const objects = (kind: string, version: string): string[] => factsOfKind('workload', 'a.yaml', `apiVersion: ${version}\nkind: ${kind}\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{name: c, image: i}]}}}\n`).map(({ object }) => object);
    expect(objects('DeploymentConfig', 'apps.openshift.io/v1')).toEqual(['Deployment']);
    expect(objects('Rollout', 'argoproj.io/v1alpha1')).toEqual(['Deployment']);
    expect(objects('ReplicationController', 'v1')).toEqual(['ReplicaSet']);
    expect(objects('Deployment', 'example.com/v1')).toEqual([]);
    expect(objects('Kafka', 'kafka.strimzi.io/v1beta2')).toEqual([]);
  });

  it('reads lists, several documents and JSON', () => {
    const text = `${head}  template: {spec: {containers: [{name: a, image: i}]}}\n---\napiVersion: v1\nkind: List\nitems:\n  - apiVersion: batch/v1\n    kind: CronJob\n    metadata: {name: tidy}\n    spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: b, image: j}]}}}}}\n`;
    expect(factsOfKind('workload', 'a.yaml', text).map(({ object, name, pod }) => `${object} ${name} ${pod.containers[0]?.name ?? ''}`)).toEqual(['Deployment shop a', 'CronJob tidy b']);
    expect(only('{"apiVersion": "apps/v1", "kind": "StatefulSet", "metadata": {"name": "s"}, "spec": {"replicas": 3, "template": {"spec": {"containers": [{"name": "a", "image": "i"}]}}}}', 'a.json').replicas).toBe(3);
  });

  it('tells patches, pods that end, and sidecars', () => {
    expect(only(`${head}  replicas: 3\n`).partial).toBe(true);
    expect(only(`${head}  template: {spec: {containers: [{name: a, resources: {limits: {memory: 1Gi}}}]}}\n`).partial).toBe(true);
    expect(only('apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {restartPolicy: Never, containers: [{name: a, image: i}]}\n').object).toBe('Job');
    expect(only(`${head}  template: {spec: {initContainers: [{name: a, image: i}, {name: b, image: i, restartPolicy: Always}], containers: []}}\n`).pod.containers.map(({ role }) => role)).toEqual(['init', 'sidecar']);
  });

  it('takes OpenShift at its word that pods have users of their own', () => {
    expect(only('apiVersion: apps.openshift.io/v1\nkind: DeploymentConfig\nmetadata: {name: a}\nspec: {template: {spec: {containers: [{name: a, image: i}]}}}\n').pod.user).toEqual({ nonRoot: true });
  });
});

describe('templates', () => {
  const chart = (container: string, pod = ''): WorkloadFact => only(`${head}  template:\n    spec:\n${pod}      containers:\n        - name: a\n          image: "{{ .Values.image }}"\n${container}        - name: b\n          image: b:1\n`);

  it('know what an action writes beside the keys of a container, and what it writes below one of them', () => {
    expect(chart('          {{- include "probes" . | nindent 10 }}\n').pod.containers.map(({ open }) => open)).toEqual([true, undefined]);
    expect(chart('          env:\n            {{- toYaml .Values.env | nindent 12 }}\n').pod.containers.map(({ open }) => open)).toEqual([undefined, undefined]);
    expect(chart('          env:\n{{ toYaml .Values.env | indent 12 }}\n').pod.containers[0]?.open).toBeUndefined();
    expect(chart('{{ include "rest" . }}\n').pod.containers[0]?.open).toBe(true);
  });

  it('know values that a template fills, and those behind a condition', () => {
    expect(chart('          resources:\n            {{- toYaml .Values.r | nindent 12 }}\n').pod.containers[0]?.limits).toEqual({ open: true, from: 'r' });
    expect(chart('          resources: {{- toYaml .Values.r | nindent 12 }}\n').pod.containers[0]?.limits).toEqual({ open: true, from: 'r' });
    expect(chart('', '      {{- with .Values.s }}\n      securityContext:\n        {{- toYaml . | nindent 8 }}\n      {{- end }}\n').pod.user).toEqual({ open: true, from: 's' });
    expect(only(`${head}  {{- if not .Values.scaling }}\n  replicas: 1\n  {{- end }}\n  template: {spec: {containers: [{name: a, image: i}]}}\n`).replicas).toBe('open');
    expect(chart('          livenessProbe: {}\n          readinessProbe:\n            {{- toYaml .Values.p | nindent 12 }}\n').pod.containers[0]?.probes).toEqual(['readiness']);
    expect(grants('a.yaml', `${head}  template:\n    spec:\n      {{- if .Values.host }}\n      hostNetwork: true\n      {{- end }}\n      hostPID: true\n      containers: [{name: a, image: i}]\n`)).toEqual(['shop host-network if', 'shop host-pid']);
  });

  it('do not fall over what never closes', () => {
    expect(() => factsOf('a.yaml', `${head}  template: {{ `)).not.toThrow();
    expect(() => factsOf('a.yaml', `${head}{{ end }}{{ end }}\n${'{{ if x }}\n'.repeat(3000)}`)).not.toThrow();
    for (const text of ['apiVersion: v1\nkind: Pod\nspec: [containers]\n', 'apiVersion: [v1]\nkind: {Pod: 1}\n', `${head}  replicas: many\n  template: 7\n`, 'apiVersion: v1\nkind: List\nitems: {a: b}\n']) expect(() => factsOf('a.yaml', text)).not.toThrow();
  });
});

describe('what containers get of their host', () => {
  it('in Kubernetes, with who mounts it and how', () => {
    const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  initContainers:\n    - {name: i, image: busybox, securityContext: {privileged: true}}\n  containers:\n    - name: a\n      image: i\n      securityContext: {capabilities: {add: [CHOWN, CAP_SYS_ADMIN]}}\n      volumeMounts: [{name: d, mountPath: /d, readOnly: true}]\n  volumes:\n    - {name: d, hostPath: {path: /var/run/docker.sock}}\n    - {name: l, hostPath: {path: /var/log}}\n';
    expect(grants('a.yaml', pod)).toEqual(['p capability CAP_SYS_ADMIN', 'p privileged once', 'p docker-socket /var/run/docker.sock ro']);
  });

  it('in Compose, in short and long form', () => {
    expect(grants('compose.yml', 'services:\n  a:\n    image: i\n    privileged: true\n    network_mode: host\n    ipc: shareable\n    cap_add: [NET_BIND_SERVICE, ALL]\n    volumes:\n      - ${SOCK:-/var/run/docker.sock}:/var/run/docker.sock:ro\n      - {type: bind, source: /, target: /host}\n      - /etc/localtime:/etc/localtime\n')).toEqual([
      'a privileged',
      'a host-network',
      'a capability ALL',
      'a docker-socket /var/run/docker.sock ro',
      'a host-root /',
    ]);
  });
});

it('units of systemd, and whether they start again', () => {
  const units = (text: string): string[] => factsOfKind('unit', 'a.service', text).map(({ command, restarts }) => `${command} ${String(restarts)}`);
  expect(units('[Service]\nExecStart=-/usr/bin/node a.js\nRestart=always\n')).toEqual(['/usr/bin/node a.js true']);
  expect(units('[Service]\nExecStart=/usr/bin/node a.js\nRestart=no\n')).toEqual(['/usr/bin/node a.js false']);
  expect(units('[Service]\nType=oneshot\nExecStart=/usr/bin/node a.js\n')).toEqual([]);
});

it('names under which pipelines publish images', () => {
  const tags = (step: string): readonly string[] => factsOfKind('build-use', '.github/workflows/a.yml', `env:\n  IMAGE: ghcr.io/acme/shop\njobs:\n  a:\n    steps:\n${step}`).flatMap(({ tags: all = [] }) => all);
  expect(tags('      - uses: docker/build-push-action@v6\n        with:\n          tags: |\n            acme/shop:latest\n            ${{ env.IMAGE }}:${{ github.sha }}\n            ${{ github.repository }}:1\n')).toEqual(['acme/shop:latest', 'ghcr.io/acme/shop']);
  expect(tags('      - id: meta\n        uses: docker/metadata-action@v5\n        with: {images: "name=acme/shop"}\n      - uses: docker/build-push-action@v6\n        with: {tags: "${{ steps.meta.outputs.tags }}"}\n')).toEqual(['acme/shop']);
  expect(tags('      - run: docker build -t acme/shop:1 -t $X .\n')).toEqual(['acme/shop:1']);
});
