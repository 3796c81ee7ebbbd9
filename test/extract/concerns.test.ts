// What is looked at before a configuration file is parsed must keep every file that an extractor has something to say about.
import { describe, expect, it } from 'vitest';
import { composeExtractor } from '../../src/extract/compose.ts';
import type { Extractor } from '../../src/extract/extractor.ts';
import { helmExtractor } from '../../src/extract/helm.ts';
import { kubernetesExtractor } from '../../src/extract/kubernetes.ts';
import { platformCorsExtractor } from '../../src/extract/platform-cors.ts';
import { platformExtractor } from '../../src/extract/platform.ts';
import { tlsOptionsExtractor } from '../../src/extract/tls-options.ts';

const crd = 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  Secret: 1\n';

const cases: readonly (readonly [Extractor, path: string, text: string, boolean])[] = [
  [composeExtractor, 'compose.yml', 'services:\n  web: {image: a}\n', true],
  [composeExtractor, 'compose.yml', '{"services": {}}', true],
  [composeExtractor, '.github/workflows/ci.yml', 'jobs:\n  a:\n    services:\n      db: {image: a}\n', false],
  [composeExtractor, 'api.yaml', 'openapi: 3.1.0\nservices:\n', false],
  [kubernetesExtractor, 'k8s/a.yaml', 'apiVersion: v1\nkind: Secret\n', true],
  [kubernetesExtractor, 'k8s/a.yaml', 'kind: Deployment\nspec:\n  containers: []\n', true],
  [kubernetesExtractor, 'k8s/a.yaml', `${crd}---\nkind: Secret\n`, true],
  [kubernetesExtractor, 'k8s/a.yaml', crd, false],
  [kubernetesExtractor, 'k8s/a.yaml', 'apiVersion: v1\nkind: ClusterRole\n', false],
  [helmExtractor, 'chart/values.yaml', 'auth:\n  rootPassword: a\n', true],
  [helmExtractor, 'chart/values.yaml', 'replicas: 1\n', false],
  [platformExtractor, 'app.yaml', 'env_variables: {}\n', true],
  [platformExtractor, 'k8s/deployment.yaml', 'envvars: {}\n', false],
  [platformCorsExtractor, 'netlify.toml', '', true],
  [platformCorsExtractor, 'web/vercel.json', '{}', true],
  [platformCorsExtractor, 'a.json', '{"Resources": {}}', true],
  [platformCorsExtractor, 'model/tokenizer.json', '{"cors": 1}', false],
  [platformCorsExtractor, 'a.yaml', 'Resources:\n  Api: {}\n', true],
  [platformCorsExtractor, 'values.yaml', 'cors: true\n', false],
  [tlsOptionsExtractor, 'a.yaml', 'tls:\n  insecureSkipVerify: true\n', true],
  [tlsOptionsExtractor, 'a.yaml', 'tls_config:\n  insecure_skip_verify:\n    true\n', true],
  [tlsOptionsExtractor, '.npmrc', 'strict-ssl=false\n', true],
  [tlsOptionsExtractor, 'a.yaml', 'clusters:\n- insecure-skip-tls-verify: true\n', true],
  [tlsOptionsExtractor, 'a.json', '{"tlsSkipVerify": true, "x": 1}', true],
  [tlsOptionsExtractor, 'a.yaml', 'insecureSkipTLSVerify: "true"\n', true],
  [tlsOptionsExtractor, 'crd.yaml', 'insecureSkipVerify:\n  description: text\n  type: boolean\n', false],
];

describe('concerns', () => {
  it.each(cases.map(([extractor, path, text, expected]) => [extractor.topic, path, text, expected, extractor] as const))('%s %s %j: %s', (_topic, path, text, expected, extractor) => {
    expect(extractor.concerns?.({ path, text, blob: '', size: text.length, role: 'production', format: 'yaml' })).toBe(expected);
  });
});
