// network/binds-all-without-auth: pages of Gradio that are launched for everybody.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';

const mostListed = 6;

export function* openLaunches(project: Project): Iterable<Problem & { path: string }> {
  const pages = project.of('page-app').filter(({ role }) => role === 'production');
  if (pages.some(({ signsIn }) => signsIn)) return;
  const launched = pages.flatMap((page) => (page.launches === undefined ? [] : [{ path: page.path, at: page.launches.at, how: page.launches.name, acts: page.acts === true }]));
  const [first, ...others] = [...launched.filter(({ acts }) => acts), ...launched.filter(({ acts }) => !acts)];
  if (first === undefined) return;
  yield {
    path: first.path,
    at: first.at,
    message: first.acts ? 'launched-acting' : 'launched',
    severity: first.acts ? 'P1' : 'P2',
    data: { name: first.how },
    related: others.slice(0, mostListed).map(({ path, at }): Related => ({ path, at, note: 'launched-here' })),
    symbol: 'launch',
    cause: `binds pages ${first.path}`,
  };
}
