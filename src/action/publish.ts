// `mode: publish`: a fork's run ended, and what it reported goes to its pull request, whose own run may only read. The job's conclusion does
// not depend on it: the report is the fork's word. No commit of the fork is fetched, and no path of the report is opened.
import { resolve } from 'node:path';
import { engine } from '../engine.ts';
import { defaultConfig } from '../model/config.ts';
import { AuditError } from '../model/error.ts';
import type { Request } from '../publish/github/forks.ts';
import { toAnnotate } from '../report/annotations.ts';
import { forkedCheckRun, forkedReview, forkedSticky, type ForkedOptions } from '../report/forked.ts';
import { plain, type Phrase } from '../report/phrase.ts';
import { resultOf } from '../report/received.ts';
import type { Words } from '../report/words.ts';
import { knowledgeOf } from '../run/knowledge.ts';
import { tool } from '../version.ts';
import { AFTER_CHECK, AFTER_REVIEW } from './decorate.ts';
import type { FinishedRun } from './event.ts';
import type { ActionInputs } from './inputs.ts';
import { readReceived } from './received.ts';
import { Stage, type Outcome, type Scene } from './stage.ts';

export type Place = Pick<Scene, 'server' | 'repository' | 'apiUrl' | 'log'> & { readonly workspace: string };

/** What there is to tell in the job summary. */
export async function publishReceived(run: FinishedRun | null, event: string, inputs: ActionInputs, words: Words, place: Place): Promise<readonly Phrase[]> {
  if (run === null) throw new AuditError('publish-wrong-event', { event });
  const file = inputs.files.find(({ format }) => format === 'json')?.path;
  if (file === undefined) throw new AuditError('publish-no-file');
  const told = (phrase: Phrase): readonly Phrase[] => {
    place.log(plain(phrase));
    return [phrase];
  };
  if (run.event !== 'pull_request') return told(words.phrase('fork-other-event'));
  if (run.repository.toLowerCase() === place.repository.toLowerCase() && run.actor !== 'dependabot[bot]') return told(words.phrase('fork-own-branch'));
  const received = await readReceived(resolve(place.workspace, file));
  if ('refused' in received) return told(words.phrase(received.refused, received.data));
  const { result, leftOut } = resultOf(received.report, knowledgeOf(engine.ruleSet).rules, run.head, tool);
  const at = (commit: string) => ({ url: `${place.server}/${place.repository}`, commit });
  const links = { repository: at(run.head), ...(result.target.base === undefined ? {} : { base: at(result.target.base) }) };
  const scene: Scene = { ...place, root: place.workspace, request: null, onDefaultBranch: false, links };
  const stage = new Stage({ verdict: { result, frames: new Map(), hidden: new Map() }, config: defaultConfig }, inputs, words, scene);
  if (leftOut > 0) stage.tell(words.phrase('fork-left-out', { count: leftOut }));
  await onRequest(stage, run, { ...links, head: run.head, folder: inputs.path, remarks: [...stage.remarks] });
  return stage.remarks;
}

/** The request is worked out by the run's head alone; where that is not exactly one, nothing is written. */
async function onRequest(stage: Stage, run: FinishedRun, options: ForkedOptions): Promise<void> {
  const { audited, inputs, words } = stage;
  const { result } = audited.verdict;
  const data = { head: run.head, repository: run.repository };
  const outcome = await stage.attempt<Outcome & { readonly requests: readonly Request[] }>('channel-fork', true, 0, async (library, api) => {
    const named = run.head !== '' && run.repository !== '' && run.branch !== '';
    return { requests: named ? await library.requestsWithHead(api, { repository: run.repository, branch: run.branch, sha: run.head }) : [] };
  });
  if (!('requests' in outcome)) return;
  const [request, ...others] = outcome.requests;
  if (request === undefined) return stage.tell(words.phrase('fork-no-request', data));
  if (others.length > 0) return stage.tell(words.phrase('fork-many-requests', { ...data, count: others.length + 1 }));
  stage.tell(words.phrase('fork-request', { number: request.number }));
  if (inputs.annotations === 'auto' || inputs.annotations === 'check') {
    await stage.attempt<Outcome>('channel-check', inputs.annotations === 'check', AFTER_CHECK, (library, api) => library.publishCheckRun(api, forkedCheckRun(result, words, options)));
  }
  if (inputs.reviewComments) await comment(stage, request, options);
  if (inputs.summaryComment) {
    await stage.attempt<Outcome>('channel-comment', true, 0, async (library, api) => {
      const failure = await library.publishSticky(api, request.number, await stage.self(library, api), forkedSticky(result, words, options));
      return failure === undefined ? {} : { failure };
    });
  }
}

async function comment(stage: Stage, request: Request, options: ForkedOptions): Promise<void> {
  const { audited, words, scene } = stage;
  const { result } = audited.verdict;
  await stage.attempt<Outcome>('channel-review', true, AFTER_REVIEW, async (library, api) => {
    const paths = new Set(toAnnotate(result).map(({ location }) => location.path));
    const planned = forkedReview(result, words, await library.shownDiffs(api, request, options.head, paths), options);
    const sent = await library.publishReview(api, request.number, await stage.self(library, api), planned);
    const missing = planned.notShown + sent.refused.filter(({ key }) => key.endsWith(':main')).length;
    if (sent.posted > 0) scene.log(words.t('review-posted', { count: sent.posted }));
    if (missing > 0 && sent.failure === undefined) stage.tell(words.phrase('review-not-shown', { count: missing }), false);
    return sent;
  });
}
