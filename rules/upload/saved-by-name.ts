// upload/path-traversal: pages of Streamlit that write uploads under the name that came with them. Its server hands the name on as it was sent.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';

const mostListed = 8;

export function* savedByName(project: Project): Iterable<Problem & { path: string }> {
  const pages = project.of('page-app').filter(({ role }) => role === 'production');
  const [first, ...others] = pages.flatMap((page) => (page.saves ?? []).map((deed) => ({ ...deed, path: page.path })));
  if (first === undefined) return;
  yield {
    path: first.path,
    at: first.at,
    message: 'saved',
    severity: pages.some(({ signsIn }) => signsIn) ? 'P1' : 'P0',
    confidence: 'medium',
    data: { name: first.name },
    related: others.slice(0, mostListed).map(({ path, at }): Related => ({ path, at, note: 'saved-here' })),
    symbol: first.name,
    cause: 'upload-name pages',
  };
}
