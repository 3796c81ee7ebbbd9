// state/local-disk: datastores of a deployment, and whether a volume keeps their folder.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const pod = (image: string, more = '', object = 'Deployment'): string => `apiVersion: apps/v1\nkind: ${object}\nmetadata:\n  name: db\nspec:\n  selector:\n    matchLabels: {app: db}\n  template:\n    metadata:\n      labels: {app: db}\n    spec:\n      containers:\n        - name: db\n          image: ${image}\n${more}`;
const mounted = (volume: string): string => `          volumeMounts:\n            - name: data\n              mountPath: /var/lib/postgresql/data\n      volumes:\n        - name: data\n          ${volume}\n`;
const job = pod('postgres:16', '', 'Job').replace('apps/v1', 'batch/v1');

const inPods: [string, Record<string, string>, string[]][] = [
  ['that goes with the pod', { 'k8s/db.yaml': pod('postgres:16', mounted('emptyDir: {}')) }, ['k8s/db.yaml:16 P1 thrown-away']],
  ['that nothing mounts', { 'k8s/db.yaml': pod('mysql:8') }, ['k8s/db.yaml:13 P1 thrown-away']],
  ['of a claim', { 'k8s/db.yaml': pod('postgres:16', mounted('persistentVolumeClaim: {claimName: db}')) }, []],
  ['of the host', { 'k8s/db.yaml': pod('postgres:16', mounted('hostPath: {path: /srv/db}')) }, []],
  ['of a set\'s own claims', { 'k8s/db.yaml': `${pod('postgres:16', '          volumeMounts: [{name: data, mountPath: /var/lib/postgresql/data}]\n', 'StatefulSet')}  volumeClaimTemplates:\n    - metadata: {name: data}\n` }, []],
  ['of a chart, as its values say', { 'chart/Chart.yaml': 'name: shop\n', 'chart/templates/db.yaml': pod('postgres:16', mounted('{{ .Values.volume }}: {}')) }, []],
  ['of a cache', { 'k8s/db.yaml': pod('redis:7', mounted('emptyDir: {}')) }, []],
  ['of a job', { 'k8s/db.yaml': job }, []],
  ['for developers', { 'k8s/dev/db.yaml': pod('postgres:16') }, []],
];
test.each(inPods)('a folder %s', async (_, files, expected) => expect(await said('state/local-disk', files)).toEqual(expected));

const compose = (more: string, name = 'docker-compose.yml'): Record<string, string> => ({ [name]: `services:\n  web:\n    build: .\n    ports: ["80:80"]\n  db:\n    image: postgres:16\n${more}` });
const inContainers: [string, Record<string, string>, string[]][] = [
  ['without a volume', compose(''), ['docker-compose.yml:5 P2 in-container']],
  ['with scripts for its first start alone', compose('    volumes: ["./init.sql:/docker-entrypoint-initdb.d/init.sql"]\n'), ['docker-compose.yml:5 P2 in-container']],
  ['with a volume', compose('    volumes: ["data:/var/lib/postgresql/data"]\nvolumes:\n  data:\n'), []],
  ['of developers', compose('', 'docker-compose.dev.yml'), []],
];
test.each(inContainers)('a database %s', async (_, files, expected) => expect(await said('state/local-disk', files)).toEqual(expected));
