// api/returns-secrets: types of GraphQL with a field for the password: whoever may ask for the type may ask for that.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';

const mostListed = 8;

export function* shownFields(project: Project): Iterable<Problem & { path: string }> {
  const [first, ...others] = project.of('shown-field').filter(({ role }) => role === 'production');
  if (first === undefined) return;
  yield {
    path: first.path,
    at: first.at,
    message: 'field',
    confidence: 'high',
    data: { name: first.name, type: first.type },
    related: others.slice(0, mostListed).map(({ path, at, name, type }): Related => ({ path, at, note: 'field-here', data: { name, type } })),
    symbol: `${first.type}.${first.name}`,
    cause: 'returns-secrets graphql',
  };
}
