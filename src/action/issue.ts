// Full audit of the default branch -> the repository's report issue.
import { reportIssue } from '../report/issue.ts';
import type { Outcome, Stage } from './stage.ts';

/** An incomplete audit neither closes the issue nor rewrites it: what it missed may be what is wrong. */
export async function keepReportIssue(stage: Stage): Promise<void> {
  const { audited, inputs, words, scene } = stage;
  const { result } = audited.verdict;
  if (audited.range !== undefined || !scene.onDefaultBranch) return scene.log(words.t('issue-elsewhere'));
  if (result.verdict.conclusion === 'error') return stage.tell(words.phrase('issue-incomplete'));
  const { repository } = scene.links;
  await stage.attempt<Outcome>('channel-issue', true, 0, async (library, api) => {
    const issue = reportIssue(result, words, { folder: inputs.path, today: new Date().toISOString().slice(0, 10), ...(repository === undefined ? {} : { repository }) });
    const kept = await library.keepIssue(api, await stage.self(library, api), issue);
    if (kept.tooLong) stage.tell(words.phrase('issue-no-room', { number: kept.number }));
    else if (kept.failure === undefined) scene.log(words.t(`issue-${kept.change}`, { number: kept.number }));
    if (kept.damaged) stage.tell(words.phrase('issue-damaged', { number: kept.number }));
    return kept;
  });
}
