import { describe, expect, test } from 'vitest';
import { briefly, compareFiles, scanFiles, type Files } from '../support/memory.ts';

const app = 'from fastapi import FastAPI\nimport a, b, c, d, e, f\napp = FastAPI()\n@app.get("/")\ndef root():\n    return 1\n';
const asking = 'import requests\ndef ask(url):\n    return requests.get(url)\n';
const files = (...names: string[]): Files => ({ 'app.py': app, ...Object.fromEntries(names.map((name) => [`${name}.py`, asking])) });
const ruleId = 'resilience/no-timeout';
const key = ['AKIA', 'Z7TQ4M2XWKPL', 'R6VN'].join('');
const told = <T extends { readonly ruleId: string }>(all: readonly T[]): T[] => all.filter((each) => each.ruleId === ruleId);

describe('habits', () => {
  test('five places are told one by one', async () => {
    const { result } = await scanFiles(files('a', 'b', 'c', 'd', 'e'));
    expect(told(result.findings)).toHaveLength(5);
  });

  test('six are one finding with all its places', async () => {
    const { result, frames } = await scanFiles(files('a', 'b', 'c', 'd', 'e', 'f'));
    const [one, ...others] = result.findings.filter((each) => each.ruleId === ruleId);
    expect(others).toEqual([]);
    expect(one?.location.path).toBe('a.py');
    expect(one?.related.map(({ path, startLine }) => `${path}:${startLine}`)).toEqual(['b.py:3', 'c.py:3', 'd.py:3', 'e.py:3', 'f.py:3']);
    expect(one?.joined).toHaveLength(6);
    expect(one?.fix).toMatchObject({ edits: [{ path: 'a.py' }, { path: 'b.py' }, { path: 'c.py' }, { path: 'd.py' }, { path: 'e.py' }, { path: 'f.py' }] });
    expect(frames.get(one?.fingerprint ?? '')).not.toEqual([]);
    expect(result.counts.byStatus.existing).toBe(result.findings.length);
  });

  test('after what explains the first place come the others, one a file', async () => {
    const twice = `${asking}def again(url):\n    return requests.post(url)\n${asking.replace('ask', 'third')}${asking.replace('ask', 'fourth')}`;
    const { result } = await scanFiles({ ...files('a', 'b', 'c', 'd', 'e', 'f'), 'a.py': twice, 'b.py': twice });
    expect(told(result.findings)[0]?.related.map(({ path }) => path[0]).join('')).toBe('aabcdefabbb');
  });

  test('the first place that is mended leaves the identity as it is', async () => {
    const seven = { ...files('a', 'b', 'c', 'd', 'e', 'f'), 'g.py': asking };
    const before = told((await scanFiles(seven)).result.findings);
    const after = told((await scanFiles({ ...seven, 'a.py': 'x = 1\n' })).result.findings);
    expect(after[0]?.fingerprint).toBe(before[0]?.fingerprint);
  });

  test('what a change brings in or mends is a finding of its own', async () => {
    const base = files('a', 'b', 'c', 'd', 'e', 'f');
    const { result } = await compareFiles({ ...base, 'h.py': 'import requests\nclass Other:\n    def post(self):\n        return [requests.post(self.url, json=self.body)]\n' }, { ...base, 'g.py': asking });
    expect(briefly(result.findings).filter((each) => each.startsWith(ruleId))).toEqual([`${ruleId} a.py:3 existing`, `${ruleId} g.py:3 new`, `${ruleId} h.py:4 fixed`]);
  });

  test('one secret is one finding, and a new copy of it a new one', async () => {
    const config = `KEY = "${key}"\n`;
    const full = await scanFiles({ 'a.py': config, 'b.py': config });
    const keys = full.result.findings.filter((each) => each.ruleId.startsWith('secret/aws'));
    expect(keys.map(({ location, related }) => [location.path, ...related.map(({ path }) => path)])).toEqual([['a.py', 'b.py']]);
    const { result } = await compareFiles({ 'a.py': config }, { 'a.py': config, 'b.py': config });
    expect(briefly(result.findings).filter((each) => each.startsWith('secret/aws'))).toEqual([`${keys[0]?.ruleId} a.py:1 existing`, `${keys[0]?.ruleId} b.py:1 new`]);
  });

  test('a list of credentials of one kind is one finding with all its places', async () => {
    const line = (at: number): string => `KEY_${at} = "${['AKIA', 'Z7TQ4M2XWKPL', `R6V${'ABCDEFG'[at] ?? ''}`].join('')}"\n`;
    const keys = async (count: number): Promise<number[]> => {
      const { result } = await scanFiles({ 'a.py': Array.from({ length: count }, (_, at) => line(at)).join('') });
      return result.findings.filter((each) => each.ruleId.startsWith('secret/aws')).map(({ joined }) => joined?.length ?? 1);
    };
    expect([await keys(5), await keys(7)]).toEqual([[1, 1, 1, 1, 1], [7]]);
  });

  const stack = 'services:\n  app: {build: .}\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: postgres\n    ports: ["5432:5432"]\n';
  const infra = async (files: Files): Promise<string[]> => {
    const { result } = await scanFiles(files);
    return result.findings.filter((each) => each.ruleId.startsWith('infra/')).map(({ ruleId: id, location, related }) => `${id} ${location.path} ${related.filter(({ note }) => note === '@also').map(({ path }) => path).join()}`).sort();
  };

  test('variants of a stack are one stack, and those of another folder another', async () => {
    expect(await infra({ 'compose.hub.yml': stack, 'compose.arm.yml': stack, 'other/compose.yml': stack })).toEqual([
      'infra/default-credentials compose.arm.yml compose.hub.yml',
      'infra/default-credentials other/compose.yml ',
      'infra/exposed-port compose.arm.yml compose.hub.yml',
      'infra/exposed-port other/compose.yml ',
    ]);
    expect(await infra({ 'compose-arm.yml': stack, 'compose.yml': stack })).toEqual(['infra/default-credentials compose.yml compose-arm.yml', 'infra/exposed-port compose.yml compose-arm.yml']);
    expect(await infra({ 'docker/MacArm/compose.yml': stack, 'docker/linux/compose.yml': stack, 'docker/compose.yml': stack })).toEqual(['infra/default-credentials docker/compose.yml docker/MacArm/compose.yml,docker/linux/compose.yml', 'infra/exposed-port docker/compose.yml docker/MacArm/compose.yml,docker/linux/compose.yml']);
    expect(await infra({ 'orders/compose.yml': stack, 'users/compose.yml': stack })).toHaveLength(4);
    expect(await infra({ 'compose.hub.yml': stack, 'compose.arm.yml': stack.replace('  db:', '  store:') })).toHaveLength(4);
  });

  test('what is set up in one manifest and asked in another with one password is told once', async () => {
    const pod = (name: string, image: string, variables: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec:\n  template:\n    spec:\n      containers:\n        - name: ${name}\n          image: ${image}\n          env:\n${variables}---\napiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec:\n  ports: [{port: 3306}]\n`;
    const variable = (name: string, value: string): string => `            - {name: ${name}, value: ${value}}\n`;
    const client = (password: string): string => pod('shop', 'acme/shop', variable('DB_HOST', 'db') + variable('DB_PASSWORD', password));
    const server = pod('db', 'mysql:8', variable('MYSQL_ROOT_PASSWORD', 'root'));
    const told = async (files: Files): Promise<string[]> => (await infra(files)).filter((each) => each.startsWith('infra/default-credentials'));
    const { result } = await scanFiles({ 'kube/shop.yaml': client('root'), 'kube/db.yaml': server });
    expect(result.findings.filter(({ ruleId }) => ruleId === 'infra/default-credentials').map(({ location, related }) => [location.path, related.map(({ path }) => path)])).toEqual([['kube/db.yaml', expect.arrayContaining(['kube/shop.yaml'])]]);
    expect(await told({ 'kube/shop.yaml': client('admin'), 'kube/db.yaml': server })).toHaveLength(2);
  });

  test('a variant that a change adds is new', async () => {
    const { result } = await compareFiles({ 'compose.arm.yml': stack }, { 'compose.arm.yml': stack, 'compose.hub.yml': stack });
    expect(briefly(result.findings).filter((each) => each.startsWith('infra/exposed-port'))).toEqual(['infra/exposed-port compose.arm.yml:7 existing', 'infra/exposed-port compose.hub.yml:7 new']);
  });
});
