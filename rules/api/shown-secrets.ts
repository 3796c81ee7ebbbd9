// api/returns-secrets: pages of Streamlit and Gradio whose fields for passwords are filled with what is stored.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';

const mostListed = 10;

export function* shownSecrets(project: Project): Iterable<Problem & { path: string }> {
  const pages = project.of('page-app').filter(({ role }) => role === 'production');
  const [first, ...others] = pages.flatMap((page) => page.shows.map((deed) => ({ ...deed, path: page.path, by: page.by })));
  if (first === undefined) return;
  const isOpen = !pages.some(({ signsIn }) => signsIn) && first.by === 'streamlit'; // Gradio listens to its own machine unless it is told otherwise
  yield {
    path: first.path,
    at: first.at,
    message: 'shown',
    severity: isOpen ? 'P1' : 'P2',
    data: { name: first.name },
    related: others.slice(0, mostListed).map(({ path, at, name }): Related => ({ path, at, note: 'shown-here', data: { name } })),
    symbol: first.name,
    cause: 'returns-secrets pages',
  };
}
