import { expect, test } from 'vitest';
import { factsOfKind } from './facts.ts';

function steps(path: string, text: string): string[] {
  return factsOfKind('pipeline', path, text).flatMap((fact) => [...fact.steps.map(({ what, text: said }) => `${what} ${said}`), ...(fact.elsewhere ? ['elsewhere'] : [])]);
}

test('what each service runs', () => {
  expect(steps('.github/workflows/ci.yml', 'jobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm test\n')).toEqual(['uses actions/checkout@v4', 'command npm test']);
  expect(steps('.github/workflows/ci.yml', 'jobs:\n  a:\n    uses: o/r/.github/workflows/x.yml@v1\n')).toEqual(['uses o/r/.github/workflows/x.yml@v1', 'elsewhere']);
  expect(steps('.gitlab-ci.yml', 'include:\n  - template: x.yml\ntest:\n  script:\n    - pytest\n    - mypy .\n')).toEqual(['command pytest', 'command mypy .', 'elsewhere']);
  expect(steps('.circleci/config.yml', 'jobs:\n  a:\n    steps:\n      - checkout\n      - node/test\n      - run: {command: make x}\n')).toEqual(expect.arrayContaining(['uses node/test', 'command make x']));
  expect(steps('azure-pipelines.yml', 'steps:\n  - task: VSTest@2\n  - bash: tox\n')).toEqual(['uses VSTest@2', 'command tox']);
  expect(steps('.travis.yml', 'language: node_js\n')).toEqual(['command default test']);
  expect(steps('.travis.yml', 'language: python\nscript: ./run.sh\n')).toEqual(['command ./run.sh']);
  expect(steps('bitbucket-pipelines.yml', 'pipelines:\n  default:\n    - step:\n        script: [npm ci, npm test]\n')).toEqual(['command npm ci', 'command npm test']);
  expect(steps('Jenkinsfile', "// sh 'no'\nstage('a') {\n  sh 'pytest'\n}\n")).toContain("command sh 'pytest'");
  expect(steps('cloudbuild.yaml', "steps:\n  - name: gcr.io/b/docker\n    args: ['build', '.']\n")).toEqual(['uses gcr.io/b/docker', 'command build .']);
});

test('files of services count where the service reads them', () => {
  expect(factsOfKind('pipeline', 'templates/.github/workflows/ci.yml', 'jobs: {}\n')).toEqual([]);
  expect(factsOfKind('pipeline', '.github/dependabot.yml', 'version: 2\n')).toEqual([]);
});
