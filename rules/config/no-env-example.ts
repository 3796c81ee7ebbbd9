// config/no-env-example: the program is configured by environment variables, and no file shows which.
import { projectRule } from '../../src/model/rule.ts';
import { isProduct } from '../../src/link/pipelines.ts';
import { envExamples, isListed, operatorsVariables } from '../../src/link/variables.ts';
import { busiest } from './readers.ts';

const fewest = 3;
/** What nobody can do without setting: a program that only has knobs may keep them to itself. */
const weighty = /(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD|PASS|DSN|DATABASE|DB|MONGO|REDIS|POSTGRES|MYSQL|BUCKET|API)(?:_|$)/i;
/** Documents and deployment files that list this share of them do as well. */
const enough = 0.4;

export const rule = projectRule({
  id: 'config/no-env-example',
  severity: 'P2',
  confidence: 'medium',
  *check(project) {
    const variables = operatorsVariables(project);
    if (variables.size < fewest || envExamples(project).length > 0 || !isProduct(project)) return;
    const readings = [...variables.values()];
    if (![...variables.keys()].some((name) => weighty.test(name))) return;
    const unlisted = readings.filter(({ names }) => !isListed(project, names));
    if (unlisted.length < fewest || readings.length - unlisted.length >= readings.length * enough) return;
    const { first, rest } = busiest(unlisted);
    const names = unlisted.map((reading) => reading.names[0] ?? '');
    yield { path: first.path, at: first.at, message: 'none', data: { count: names.length, names: names.slice(0, 6).join(', ') }, related: rest, symbol: 'example', cause: 'env example' };
  },
});
