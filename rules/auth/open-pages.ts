// auth/no-authentication: pages of Streamlit that change what is kept for whoever opens them.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { PageAppFact } from '../../src/model/page.ts';
import type { Located, Project } from '../../src/model/project.ts';
import { commandLines } from '../../src/link/commands.ts';
import { isDeployed } from '../../src/link/limits.ts';

const mostListed = 8;
/** Whoever may do this has the whole of it. */
const telling = /config|setting|delete|remove|purge|wipe|rmtree|unlink|users?$|_key/i;

/** Nobody is seen to start it, and its folder says what it is. */
const demonstration = /(?:^|[/_-])demo\//i;

export function* openPages(project: Project): Iterable<Problem & { path: string }> {
  const pages = project.of('page-app').filter(({ role, by }) => role === 'production' && by === 'streamlit');
  if (pages.length === 0 || pages.some(({ signsIn }) => signsIn)) return;
  const deeds = pages.flatMap((page) => page.changes.map((deed) => ({ ...deed, path: page.path })));
  const first = deeds.find(({ name }) => telling.test(name));
  const place = startOf(pages);
  if (first === undefined || place === undefined) return;
  const started = startedBy(project);
  yield {
    path: place.path,
    at: place.at,
    message: 'pages',
    severity: started !== null ? 'P0' : isDeployed(project) && !demonstration.test(place.path) ? 'P1' : 'P2',
    data: { by: 'Streamlit', name: first.name },
    related: [...(started === null ? [] : [{ ...started, note: 'started-here' }]), ...[first, ...deeds.filter((deed) => deed !== first)].slice(0, mostListed).map(({ path, at, name }): Related => ({ path, at, note: 'pressed-here', data: { name } }))],
    symbol: 'pages',
    cause: `no-authentication pages ${place.path}`,
  };
}

/** The page that is opened first: the one nearest to the root. */
function startOf(pages: readonly Located<PageAppFact>[]): Located<PageAppFact> | undefined {
  const depth = ({ path }: Located<PageAppFact>): number => path.split('/').length;
  return pages.filter(({ starts }) => starts).sort((one, other) => depth(one) - depth(other) || one.path.localeCompare(other.path))[0];
}

/** A command that ships serves the pages, and not to its own machine alone. */
function startedBy(project: Project): Pick<Related, 'path' | 'at'> | null {
  for (const { path, at, text } of commandLines(project)) if (/\bstreamlit(?:\.\w+)? run\b/.test(text) && !/server\.address[= ](?:localhost|127\.)/.test(text)) return { path, at };
  for (const { path, role, at, commands } of project.of('start-script')) {
    const line = commands.map(({ words }) => words.join(' ')).find((words) => /\bstreamlit(?:\.\w+)? run\b/.test(words));
    if (role === 'production' && line !== undefined && isDeployed(project) && !/server\.address[= ](?:localhost|127\.)/.test(line)) return { path, at };
  }
  return null;
}
