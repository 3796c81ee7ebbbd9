// Verdict -> annotations, check run, review, summary comment and report issue on GitHub: which channel shows what, and what takes over from one that
// failed. The verdict is not touched, and nothing that is thrown leaves this file.
import type { Diffs } from '../model/diff.ts';
import type { Finding } from '../model/finding.ts';
import type { Annotations } from '../model/payload.ts';
import { annotations, toAnnotate } from '../report/annotations.ts';
import { checkRun, MOST_IN_CHECK } from '../report/check-run.ts';
import type { Phrase } from '../report/phrase.ts';
import { review } from '../report/review.ts';
import { sticky } from '../report/sticky.ts';
import type { Words } from '../report/words.ts';
import { diffsOf, type Ends } from '../source/diff.ts';
import { historyOf, type Audited } from './audit.ts';
import type { ActionInputs } from './inputs.ts';
import { keepReportIssue } from './issue.ts';
import { shownEnds } from './shown.ts';
import { Stage, type Outcome, type Scene } from './stage.ts';

export interface Decorated {
  readonly commands: Annotations; // for workflow commands
  readonly remarks: readonly Phrase[]; // for the summary: what was not possible
}

/** Write requests that each channel leaves for those after it: twenty in all. */
export const AFTER_CHECK = 9;
export const AFTER_REVIEW = 2;
const MOST_FILES = 300; // whose diffs are computed

export async function decorate(audited: Audited, inputs: ActionInputs, words: Words, scene: Scene): Promise<Decorated> {
  const stage = new Stage(audited, inputs, words, scene);
  const commands = inputs.annotations === 'none' ? { shown: [], notShown: 0, remark: '' } : await annotate(stage);
  if (scene.request !== null) {
    const { number } = scene.request;
    if (inputs.reviewComments) await comment(stage, number);
    if (inputs.summaryComment) await summarise(stage, number);
  }
  if (inputs.reportIssue) await keepReportIssue(stage);
  return { commands, remarks: stage.remarks };
}

/** A check run, unless workflow commands are asked for; they show what did not get into it. Beyond both there is the summary. */
async function annotate(stage: Stage): Promise<Annotations> {
  const { audited, inputs, words, scene } = stage;
  const { result } = audited.verdict;
  const diffs = await causes(audited, scene.root);
  if (inputs.annotations === 'commands') return annotations(result, words, diffs);
  const total = toAnnotate(result).length;
  const most = Math.min(total, MOST_IN_CHECK);
  let standing = 0;
  const { failure } = await stage.attempt<Outcome>('channel-check', inputs.annotations === 'check', AFTER_CHECK, async (library, api) => {
    const head = audited.range?.tip ?? scene.request?.head ?? result.target.head ?? '';
    const sent = await library.publishCheckRun(api, checkRun(result, words, diffs, { ...scene.links, head, folder: inputs.path }));
    standing = sent.shown;
    return sent;
  });
  if (failure !== undefined) return annotations(result, words, diffs, Math.min(standing, most));
  const more = total - most;
  return { shown: [], notShown: more, remark: more > 0 ? words.t('check-summary-more', { count: more, most: MOST_IN_CHECK }) : '' };
}

/** Diffs of the files that findings relate to, between the commits at hand. */
async function causes({ verdict, range }: Audited, root: string): Promise<Diffs> {
  if (range === undefined) return new Map();
  const { base, head } = range;
  return diffs(root, { left: base, right: head, base, audited: head }, toAnnotate(verdict.result), (finding) => finding.related.filter(({ inBase }) => inBase === undefined));
}

/** Empty where a diff cannot be had: findings lose their causes, not their annotations. */
async function diffs(root: string, ends: Ends, findings: readonly Finding[], places: (finding: Finding) => readonly { readonly path: string }[]): Promise<Diffs> {
  const paths = [...new Set(findings.flatMap((finding) => places(finding).map(({ path }) => path)))].slice(0, MOST_FILES);
  return diffsOf(root, ends, paths).catch(() => new Map());
}

async function comment(stage: Stage, number: number): Promise<void> {
  const { audited, inputs, words, scene } = stage;
  const { range, verdict } = audited;
  if (range === undefined) return;
  await stage.attempt<Outcome>('channel-review', true, AFTER_REVIEW, async (library, api) => {
    if (await stage.isBehind(library, api)) return {};
    const { ends, deletions } = await shownEnds(range, scene.request?.head ?? '', historyOf(inputs, scene), (base, head) => library.mergeBase(api, base, head));
    const shown = await diffs(scene.root, ends, toAnnotate(verdict.result), ({ location, related }) => [location, ...related]);
    const planned = review(verdict.result, words, shown, { ...scene.links, head: ends.right, folder: inputs.path, frames: verdict.frames, suggestions: inputs.suggestions, deletions });
    const sent = await library.publishReview(api, number, await stage.self(library, api), planned);
    const missing = planned.notShown + sent.refused.filter(({ key }) => key.endsWith(':main')).length;
    if (sent.posted > 0) scene.log(words.t('review-posted', { count: sent.posted }));
    if (missing > 0 && sent.failure === undefined) stage.tell(words.phrase('review-not-shown', { count: missing }), false);
    if (sent.closing !== undefined) stage.tellFailure('channel-resolve', sent.closing);
    return sent;
  });
}

async function summarise(stage: Stage, number: number): Promise<void> {
  const { audited, inputs, words, scene } = stage;
  await stage.attempt<Outcome>('channel-comment', true, 0, async (library, api) => {
    if (await stage.isBehind(library, api)) return {};
    const failure = await library.publishSticky(api, number, await stage.self(library, api), sticky(audited.verdict.result, words, inputs.path, scene.links));
    return failure === undefined ? {} : { failure };
  });
}
