// An event's name and payload -> what to audit. Pure; the facts are in GitHub's "Events that trigger workflows".

/** What is compared with what, as far as the event knows; source/history.ts finds the commits. */
export type Plan =
  | { readonly kind: 'full'; readonly gate: boolean }
  | { readonly kind: 'pull-request'; readonly headSha: string; readonly baseRef: string; readonly checkedOut: boolean }
  | { readonly kind: 'range'; readonly baseSha: string; readonly headSha: string } // merge_group, and a push on top of what was there
  | { readonly kind: 'branch'; readonly defaultBranch: string } // a new or rewritten branch: since it left the default branch
  | { readonly kind: 'given'; readonly base: string };

export type Mode = 'auto' | 'compare' | 'full';

type Payload = Readonly<Record<string, unknown>>;

/** A plan for any event: `compare` without a base of its own compares with the default branch. */
export function planOf(event: string, payload: Payload, mode: Mode, base: string): Plan {
  if (mode === 'full') return { kind: 'full', gate: true };
  if (base !== '') return { kind: 'given', base };
  const plan = planOfEvent(event, payload);
  return plan.kind === 'full' && mode === 'compare' ? { kind: 'branch', defaultBranch: defaultBranchOf(payload) } : plan;
}

function planOfEvent(event: string, payload: Payload): Plan {
  if (ofRequests.has(event)) {
    const request = record(payload.pull_request);
    return { kind: 'pull-request', headSha: sha(record(request.head).sha), baseRef: text(record(request.base).ref), checkedOut: event !== 'pull_request_target' };
  }
  switch (event) {
    case 'merge_group': {
      const group = record(payload.merge_group);
      return { kind: 'range', baseSha: sha(group.base_sha), headSha: sha(group.head_sha) };
    }
    case 'push':
      return planOfPush(payload);
    default:
      return { kind: 'full', gate: event !== 'schedule' }; // a scheduled audit reports; a person who dispatches one wants its verdict
  }
}

/** Events whose payload holds the pull request; all but one check out its merge ref. */
const ofRequests: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment']);

/** The pull request that an event is about; null for every other event, a merge group's included. */
export function requestOf(event: string, payload: Payload): { readonly number: number; readonly head: string } | null {
  if (!ofRequests.has(event)) return null;
  const request = record(payload.pull_request);
  const { number } = request;
  return typeof number === 'number' && Number.isInteger(number) && number > 0 ? { number, head: sha(record(request.head).sha) } : null;
}

/** Whether the run's commit is the default branch's, which alone a report on the repository may be made of. `ref`: GITHUB_REF, or ''. */
export function onDefaultBranch(event: string, payload: Payload, ref: string): boolean {
  if (event === 'schedule') return true; // runs there only, and its payload names no repository
  if (ofRequests.has(event) || event === 'merge_group') return false;
  return ref === '' || ref === `refs/heads/${defaultBranchOf(payload)}`;
}

/** The run that a `workflow_run` event tells of. Its fields are GitHub's own, though a stranger chose the branch's name. */
export interface FinishedRun {
  readonly event: string; // what started it
  readonly actor: string; // login
  readonly head: string; // commit; of a pull request, its head's
  readonly branch: string;
  readonly repository: string; // owner/name of the branch; '' where that is gone
}

export function finishedRunOf(event: string, payload: Payload): FinishedRun | null {
  if (event !== 'workflow_run') return null;
  const run = record(payload.workflow_run);
  return { event: text(run.event), actor: text(record(run.actor).login), head: sha(run.head_sha), branch: text(run.head_branch), repository: text(record(run.head_repository).full_name) };
}

/**
 * `before` is all zeros on a new branch, `after` where one is deleted: then the default branch is checked out, and there is nothing to stop.
 * `forced` means that `before` is no ancestor of `after`.
 */
function planOfPush(payload: Payload): Plan {
  if (payload.deleted === true) return { kind: 'full', gate: false };
  const before = sha(payload.before);
  const defaultBranch = defaultBranchOf(payload);
  const onDefault = text(payload.ref) === `refs/heads/${defaultBranch}`;
  const isNew = /^0*$/.test(before);
  if (isNew) return onDefault || text(payload.ref).startsWith('refs/tags/') ? { kind: 'full', gate: true } : { kind: 'branch', defaultBranch };
  if (payload.forced === true && !onDefault) return { kind: 'branch', defaultBranch };
  return { kind: 'range', baseSha: before, headSha: sha(payload.after) };
}

function defaultBranchOf(payload: Payload): string {
  return text(record(payload.repository).default_branch) || 'main';
}

function record(value: unknown): Payload {
  return typeof value === 'object' && value !== null ? (value as Payload) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** An object ID, or '' for anything else: payloads reach git's command line. */
function sha(value: unknown): string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : '';
}
