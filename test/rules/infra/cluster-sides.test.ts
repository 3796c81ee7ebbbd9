// Manifests that no production runs: overlays of `skaffold dev`, and what a chart was made from.
import { expect, test } from 'vitest';
import { said } from '../said.ts';

const secret = 'apiVersion: v1\nkind: Secret\nmetadata: {name: shop}\nstringData:\n  NEXTAUTH_SECRET: secret\n';
const overlay = { 'k8s/overlays/pg/kustomization.yaml': 'resources: [../../base, ./secrets.yaml]\n', 'k8s/overlays/pg/secrets.yaml': secret, 'k8s/base/kustomization.yaml': 'resources: [secrets.yaml]\n', 'k8s/base/secrets.yaml': secret.replace('shop', 'base') };
const skaffold = { 'skaffold-pg.yaml': 'apiVersion: skaffold/v4beta10\nkind: Config\nmanifests:\n  kustomize:\n    paths: [./k8s/overlays/pg]\n' };
const script = (text: string): Record<string, string> => ({ 'package.json': JSON.stringify({ name: 'shop', scripts: { pg: text } }) });
const other = { 'k8s/overlays/live/kustomization.yaml': 'resources: [../../base]\n' };

test.each<[string, Record<string, string>, string[]]>([
  ['an overlay that only skaffold dev starts, and its base with it', { ...overlay, ...skaffold, ...script('skaffold dev -f skaffold-pg.yaml') }, ['k8s/base/secrets.yaml:5 P2 supplied', 'k8s/overlays/pg/secrets.yaml:5 P2 supplied']],
  ['a base that another overlay takes in', { ...overlay, ...other, ...skaffold, ...script('skaffold dev -f skaffold-pg.yaml') }, ['k8s/base/secrets.yaml:5 P0 supplied', 'k8s/overlays/pg/secrets.yaml:5 P2 supplied']],
  ['one that is deployed', { ...overlay, ...skaffold, ...script('skaffold run -f skaffold-pg.yaml') }, ['k8s/base/secrets.yaml:5 P0 supplied', 'k8s/overlays/pg/secrets.yaml:5 P0 supplied']],
  ['one that no script names', { ...overlay, ...skaffold, ...script('skaffold dev') }, ['k8s/base/secrets.yaml:5 P0 supplied', 'k8s/overlays/pg/secrets.yaml:5 P0 supplied']],
  ['what a chart was made from', { 'helm/source/shop.yaml': secret, 'helm/shop/Chart.yaml': 'name: shop\n', 'helm/shop/templates/shop.yaml': 'kind: Secret\n' }, ['helm/source/shop.yaml:5 P2 supplied']],
  ['a folder of that name without a chart beside it', { 'helm/source/shop.yaml': secret, 'chart/shop/Chart.yaml': 'name: shop\n', 'chart/shop/templates/shop.yaml': 'kind: Secret\n' }, ['helm/source/shop.yaml:5 P0 supplied']],
])('%s', async (_, files, expected) => expect(await said('auth/default-credential', files)).toEqual(expected));
