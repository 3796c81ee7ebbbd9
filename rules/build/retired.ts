// build/broken: jobs of GitHub that stop before their first step, because the machine or the action they name was switched off.
// https://github.com/actions/runner-images#available-images, https://github.blog/changelog/2024-12-05-notice-of-upcoming-releases-and-breaking-changes-for-github-actions/
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import type { Range } from '../../src/model/range.ts';
import { workflowsOf } from '../../src/link/workflow/entries.ts';

const mostListed = 20;
const machines = /^(?:ubuntu-(?:16|18|20)\.04|macos-(?:10\.15|11|12|13)(?:-(?:large|xlarge))?|windows-(?:2016|2019))$/;
/** Later releases of the same tags were moved to services that are there; these were not. */
const actions = /^actions\/(?:cache(?:\/(?:save|restore))?@v[12](?:\.|$)|(?:upload|download)-artifact@v[123](?:\.|$)|upload-pages-artifact@v[12](?:\.|$))/;

interface Use {
  readonly at: Range;
  readonly name: string;
  readonly message: 'retired-machine' | 'retired-action';
}

/** One finding a workflow: P2, as what stands still is seen at once. */
export function* retired(project: Project): Iterable<Problem & { readonly path: string }> {
  for (const { path, jobs } of workflowsOf(project)) {
    if (!path.startsWith('.github/')) continue;
    const uses = jobs.flatMap(({ runner, steps }): Use[] => [
      ...(runner !== undefined && machines.test(runner.text) ? [{ at: runner.at, name: runner.text, message: 'retired-machine' as const }] : []),
      ...steps.flatMap((step): Use[] => (step.uses !== undefined && actions.test(step.uses.text) ? [{ at: step.uses.at, name: step.uses.text, message: 'retired-action' }] : [])),
    ]);
    const [first, ...others] = uses;
    if (first === undefined) continue;
    yield { path, at: first.at, message: first.message, data: { name: first.name }, severity: 'P2', whenNew: 'P1', related: others.slice(0, mostListed).map(({ at, name }) => ({ path, at, note: 'retired-here', data: { name } })), symbol: first.name, cause: `retired ${path}` };
  }
}
