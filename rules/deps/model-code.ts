// deps/unpinned: a server runs what a model's author puts beside the model, at whatever version lies on the hub that day. CWE-829.
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { servingOf } from '../../src/link/serving.ts';

const mostListed = 8;

/** Only what serves: who trains or evaluates looks at what is fetched. */
export function* modelCode(project: Project): Generator<Problem & { path: string }> {
  const { distance } = servingOf(project);
  const [first, ...others] = project.of('model-code').filter(({ role, path }) => role === 'production' && distance.has(path) && !aside.test(path));
  if (first === undefined) return;
  yield {
    path: first.path,
    at: first.at,
    message: 'model-code',
    data: { call: first.name },
    severity: 'P2',
    confidence: 'medium',
    related: others.slice(0, mostListed).map(({ path, at }) => ({ path, at, note: 'also' })),
    cause: 'model-code',
  };
}

const aside = /(?:^|\/)(?:train|finetun|fine_tun|eval|evaluation|benchmarks?|examples?|scripts?|tools?|demos?|quantiz\w*|ptuning)/i;
