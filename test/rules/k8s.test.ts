// Rules about clusters, where the names of images say who builds them.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const deployment = (name: string, image: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  replicas: 2\n  selector:\n    matchLabels: {app: ${name}}\n  template:\n    metadata:\n      labels: {app: ${name}}\n    spec:\n      containers:\n        - name: ${name}\n          image: ${image}\n          ports: [{containerPort: 80}]\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  selector: {app: ${name}}\n  ports: [{port: 80}]\n`;
const build = 'FROM python:3.12\nCOPY . .\nEXPOSE 80\nCMD ["gunicorn", "app:app"]\n';
const shop = { 'k8s/cart.yaml': deployment('cart', 'acme/shop_cart'), 'k8s/user.yaml': deployment('user', 'acme/shop_user:1') };

const families: [string, Record<string, string>, string[]][] = [
  ['of two folders that are built', { ...shop, 'cart/Dockerfile': build, 'user/Dockerfile': build }, ['k8s/cart.yaml:14 P1 none', 'k8s/user.yaml:14 P1 none']],
  ['of an overlay for a developer', { 'overlays/localDev/cart.yaml': deployment('cart', 'acme/shop_cart'), 'overlays/localDev/user.yaml': deployment('user', 'acme/shop_user'), 'cart/Dockerfile': build, 'user/Dockerfile': build }, []],
  ['of an overlay for a place', { 'overlays/localeDe/cart.yaml': deployment('cart', 'acme/shop_cart'), 'overlays/localeDe/user.yaml': deployment('user', 'acme/shop_user'), 'cart/Dockerfile': build, 'user/Dockerfile': build }, ['overlays/localeDe/cart.yaml:14 P1 none', 'overlays/localeDe/user.yaml:14 P1 none']],
  ['of one folder alone', { ...shop, 'cart/Dockerfile': build }, ['k8s/cart.yaml:14 P2 none']],
  ['of folders that no other has', { ...shop, 'orders/Dockerfile': build, 'mail/Dockerfile': build }, ['k8s/cart.yaml:14 P2 none']],
  ['of others', { 'k8s/cart.yaml': deployment('cart', 'acme/shop_cart'), 'k8s/user.yaml': deployment('user', 'vendor/sso_user'), 'cart/Dockerfile': build, 'user/Dockerfile': build }, ['k8s/cart.yaml:14 P2 none']],
];
test.each(families)('images %s', async (_, files, expected) => expect(await said('k8s/no-probes', files)).toEqual(expected));

const pipeline = (tag: string): Record<string, string> => ({ 'cart/Dockerfile': build, '.github/workflows/publish.yml': `on: push\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/build-push-action@v5\n        with:\n          context: cart\n          push: true\n          tags: ${tag}\n` });
const published: [string, Record<string, string>, string[]][] = [
  ['under an organisation that a secret names', { 'k8s/cart.yaml': deployment('cart', 'acme/cart'), ...pipeline('${{ secrets.ORGANISATION }}/cart:${{ github.sha }}') }, ['k8s/cart.yaml:14 P1 none']],
  ['of another name', { 'k8s/cart.yaml': deployment('cart', 'acme/user'), ...pipeline('${{ secrets.ORGANISATION }}/cart:${{ github.sha }}') }, ['k8s/cart.yaml:14 P2 none']],
  ['under a name that only a variable holds', { 'k8s/cart.yaml': deployment('cart', 'acme/cart'), ...pipeline('${{ env.ORGANISATION }}/${{ env.IMAGE }}') }, ['k8s/cart.yaml:14 P2 none']],
  ['with a tag that whoever deploys names', { 'k8s/cart.yaml': deployment('cart', 'acme/cart:${VERSION:-1}'), ...pipeline('acme/cart:latest') }, ['k8s/cart.yaml:14 P1 none']],
];
test.each(published)('an image published %s', async (_, files, expected) => expect(await said('k8s/no-probes', files)).toEqual(expected));

test('the image of such a folder says who its process is', async () => {
  expect(await said('k8s/runs-as-root', { ...shop, 'cart/Dockerfile': build, 'user/Dockerfile': build.replace('CMD', 'USER 1000\nCMD') })).toEqual(['k8s/cart.yaml:14 P1 image-root']);
});

const skaffold = (build: string): string => `apiVersion: skaffold/v4beta1\nkind: Config\n${build}`;
test.each([
  ['builds', skaffold('build:\n  artifacts: [{image: acme/shop_cart}]\n'), []],
  ['builds in one of its profiles', skaffold('profiles:\n  - name: cluster\n    build:\n      artifacts: [{image: acme/shop_cart}]\n'), []],
  ['tests in one of its profiles', skaffold('profiles:\n  - name: cluster\n    test: [{image: acme/shop_cart}]\n'), ['k8s/cart.yaml:15 P2 no-tag']],
  ['does not build', skaffold('profiles:\n  - name: cluster\n    build:\n      artifacts: [{image: acme/mail}]\n'), ['k8s/cart.yaml:15 P2 no-tag']],
])('the tag of an image that Skaffold %s', async (_, text, expected) => expect(await said('k8s/latest-tag', { ...shop, 'skaffold.yaml': text })).toEqual(expected));

const chart = (context: string, values: string): Record<string, string> => ({
  'chart/Chart.yaml': 'name: cart\n',
  'chart/values.yaml': `image:\n  repository: acme/cart\n${values}`,
  'chart/templates/deployment.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: cart\nspec:\n  replicas: 2\n  selector:\n    matchLabels: {app: cart}\n  template:\n    metadata:\n      labels: {app: cart}\n    spec:\n${context}      containers:\n        - name: cart\n          image: "{{ .Values.image.repository }}:1"\n          ports: [{containerPort: 80}]\n          resources:\n            {{- toYaml .Values.resources | nindent 12 }}\n`,
});
const written = '      securityContext:\n        {{- toYaml .Values.podSecurityContext | nindent 8 }}\n';
const within = '      {{- with .Values.podSecurityContext }}\n      securityContext:\n        {{- toYaml . | nindent 8 }}\n      {{- end }}\n';
test.each<[string, string, string, string[]]>([
  ['left empty', written, 'podSecurityContext: {}\n', ['P2']],
  ['left empty, asked for by `with`', within, 'podSecurityContext:\n  {}\n', ['P2']],
  ['set', written, 'podSecurityContext:\n  runAsNonRoot: true\n', []],
  ['that nobody names', written, '', []],
])("a context of the chart's values, %s", async (_, context, values, expected) => expect((await said('k8s/runs-as-root', chart(context, values))).map((each) => each.split(' ')[1])).toEqual(expected));

test('a list that a template goes on with leaves the container as it is', async () => {
  const files = chart(written, 'podSecurityContext: {}\n');
  const mounts = (before: string): Record<string, string> => ({ ...files, 'chart/templates/deployment.yaml': files['chart/templates/deployment.yaml']!.replace('          resources:', `${before}          {{- with .Values.mounts }}\n          {{- toYaml . | nindent 10 }}\n          {{- end }}\n          resources:`) });
  expect(await said('k8s/runs-as-root', mounts('          volumeMounts:\n'))).toHaveLength(1);
  expect(await said('k8s/runs-as-root', mounts('          env:\n          - name: A\n            value: "1"\n'))).toHaveLength(1);
  expect(await said('k8s/runs-as-root', mounts('          env:\n            - name: A\n              value: "1"\n'))).toHaveLength(0);
  expect(await said('k8s/runs-as-root', mounts(''))).toHaveLength(0);
});

test("resources of the chart's values", async () => {
  expect((await said('k8s/no-limits', chart('', 'resources: {}\n'))).map((each) => each.split(' ')[1])).toEqual(['P2']);
  expect(await said('k8s/no-limits', chart('', 'resources:\n  limits:\n    memory: 1Gi\n'))).toEqual([]);
});
