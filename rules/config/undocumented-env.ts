// config/undocumented-env: variables that the code reads and neither the env example nor any document or deployment file names.
import { projectRule } from '../../src/model/rule.ts';
import { isProduct } from '../../src/link/pipelines.ts';
import { isWithin } from '../../src/link/paths.ts';
import { envExamples, isListed, operatorsVariables, servedBy } from '../../src/link/variables.ts';
import { busiest } from './readers.ts';

/** One or two that have a default may be nobody's business. */
const fewest = 3;

export const rule = projectRule({
  id: 'config/undocumented-env',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const variables = operatorsVariables(project);
    const examples = envExamples(project);
    if (examples.length === 0 || !isProduct(project)) return;
    const served = examples.map(servedBy);
    const unnamed = [...variables.values()].filter(({ names, path }) => served.some((folder) => isWithin(folder, path)) && !isListed(project, names));
    const needed = unnamed.filter((reading) => reading.needed !== 'no');
    if (needed.length === 0 && unnamed.length < fewest) return;
    const { first, rest } = busiest(unnamed);
    const example = examples.find((each) => isWithin(servedBy(each), first.path)) ?? '';
    const names = [...needed, ...unnamed.filter((reading) => reading.needed === 'no')].map((reading) => reading.names[0] ?? '');
    yield { path: first.path, at: first.at, message: 'unnamed', data: { count: names.length, names: names.slice(0, 8).join(', '), example }, related: rest, symbol: 'undocumented', cause: 'undocumented variables' };
  },
});
