// link: conditions of workflows -> how far a stranger gets with them: somebody who may open issues, comment and send pull requests from a fork.
import type { Expression, WorkflowEvent } from '../../model/workflow.ts';

/** 0: not at all; 1: once somebody who maintains the repository acts on it, or in a way that cannot be seen; 2: by himself. */
export type Reach = 0 | 1 | 2;

/** How far he gets in making it true, and false. */
interface Odds {
  readonly yes: Reach;
  readonly no: Reach;
}

const either: Odds = { yes: 2, no: 2 };
const always: Odds = { yes: 2, no: 0 };
const never: Odds = { yes: 0, no: 2 };
const acted: Odds = { yes: 1, no: 2 };

export function least(...all: readonly Reach[]): Reach {
  return Math.min(2, ...all) as Reach;
}

export function most(...all: readonly Reach[]): Reach {
  return Math.max(0, ...all) as Reach;
}

/** Events that a stranger causes, and whose runs hold the secrets and the token of the repository. */
export const privileged: ReadonlySet<string> = new Set(['issues', 'issue_comment', 'pull_request_target', 'workflow_run', 'discussion', 'discussion_comment', 'commit_comment']);
/** Those whose runs for forks hold no secrets and a token that may only read. */
export const unprivileged: ReadonlySet<string> = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
/** Types of events that maintainers alone cause. */
const actsOfMaintainers = /^(?:(?:un)?labeled|(?:un)?assigned|(?:de)?milestoned|(?:un)?pinned|(?:un)?locked|transferred|review_requested|review_request_removed|category_changed|auto_merge_(?:en|dis)abled|(?:en|de)queued)$/;

/** How far he gets in causing the event. */
export function reachOfEvent({ name, types }: Pick<WorkflowEvent, 'name' | 'types'>): Reach {
  if (!privileged.has(name) && !unprivileged.has(name)) return 0;
  return types.length > 0 && types.every((type) => actsOfMaintainers.test(type)) ? 1 : 2;
}

export function reachOfCondition(condition: Expression | undefined, event: string): Reach {
  return condition === undefined ? 2 : oddsOf(condition, event).yes;
}

function oddsOf(expression: Expression, event: string): Odds {
  switch (expression.op) {
    case 'and': {
      const parts = expression.parts.map((part) => oddsOf(part, event));
      return { yes: least(...parts.map(({ yes }) => yes)), no: most(...parts.map(({ no }) => no)) };
    }
    case 'or': {
      const parts = expression.parts.map((part) => oddsOf(part, event));
      return { yes: most(...parts.map(({ yes }) => yes)), no: least(...parts.map(({ no }) => no)) };
    }
    case 'not': {
      const { yes, no } = oddsOf(expression.of, event);
      return { yes: no, no: yes };
    }
    case 'compare': {
      const odds = compared(expression.left, expression.right, event);
      return expression.by === '!=' ? { yes: odds.no, no: odds.yes } : expression.by === '==' ? odds : either;
    }
    case 'call':
      return called(expression.name, expression.args, event);
    case 'context':
      return mentioned(expression.path);
    case 'literal':
      return expression.value === false || expression.value === null || expression.value === '' || expression.value === 0 ? never : always;
    case 'unread':
      return either;
    default:
      return expression satisfies never;
  }
}

// ---- single questions ------------------------------------------------------------------------------------------------

const identity = /^github\.(?:actor|triggering_actor|event\.sender\.login|event\.(?:[\w*]+\.)*(?:user|author|actor|triggering_actor|sender|owner)\.(?:login|id|name|username|email))$/;
const association = /\.author_association$/;
const isFork = /\.head\.repo\.fork$|\.head_repository\.fork$/;
const headRepository = /\.head(?:\.repo|_repository)\.(?:full_name|id|node_id|owner\.login|owner\.id|url|html_url|clone_url)$|^github\.event\.pull_request\.head\.user\.login$/;
const labels = /\.labels?(?:\.\*)?(?:\.name)?$/;
/** What a step or job is called that asks who calls. */
const asks = /permission|authori[sz]|\ballow|trust|member|collab|admin|maintain|\bgate|approv|access|eligib|(?:is|check)[-_]?(?:user|actor|label|team|org)|verify[-_]?(?:user|actor|sender)|safe|guard/;
const members = new Set(['owner', 'member', 'collaborator']);

/** Truth of what is simply named. */
function mentioned(path: string): Odds {
  if (isFork.test(path)) return always;
  if (path.endsWith('.merged') || labels.test(path)) return acted;
  return byOwnCheck(path) ?? either;
}

/** An answer of an earlier step or job whose name says that it asks who calls. */
function byOwnCheck(path: string): Odds | undefined {
  return /^(?:steps|needs|jobs)\./.test(path) && asks.test(path) ? acted : undefined;
}

function called(name: string, args: readonly Expression[], event: string): Odds {
  if (name === 'always' || name === 'success') return always;
  if (name === 'fromjson' || name === 'tojson' || name === 'format') return args[0] === undefined ? either : oddsOf(args[0], event);
  if (name !== 'contains') return either;
  const [within, what] = args;
  if (within === undefined || what === undefined) return either;
  const listed = literalOf(within.op === 'call' && within.name === 'fromjson' ? (within.args[0] ?? within) : within);
  if (what.op === 'context' && listed !== undefined) {
    const words: readonly string[] = listed.toLowerCase().match(/[\w-]+(?:\[bot\])?/g) ?? [];
    if (what.path === 'github.event_name') return words.includes(event) ? always : never;
    if (association.test(what.path)) return words.every((word) => members.has(word)) ? never : either;
    if (identity.test(what.path)) return never;
  }
  if (what.op === 'context' && identity.test(what.path)) return acted; // a list that stands elsewhere
  return within.op === 'context' && labels.test(within.path) ? acted : either;
}

function literalOf(expression: Expression): string | undefined {
  return expression.op === 'literal' && expression.value !== null ? String(expression.value) : undefined;
}

function compared(left: Expression, right: Expression, event: string): Odds {
  if (left.op !== 'context') return right.op === 'context' ? compared(right, left, event) : either;
  const { path } = left;
  const value = literalOf(right)?.toLowerCase();
  if (headRepository.test(path) || (right.op === 'context' && headRepository.test(right.path))) return never;
  if (value === undefined) return right.op === 'context' && (identity.test(path) || identity.test(right.path)) ? never : either;
  if (value === 'true' || value === 'false') {
    const { yes, no } = mentioned(path);
    return value === 'true' ? { yes, no } : { yes: no, no: yes };
  }
  if (path === 'github.event_name') return value === event ? always : never;
  if (path === 'github.repository' || path === 'github.repository_owner') return always;
  if (path === 'github.event.workflow_run.event') return privileged.has(value) || unprivileged.has(value) ? either : never;
  if (path === 'github.event.action' || labels.test(path)) return labels.test(path) || actsOfMaintainers.test(value) ? acted : either;
  if (path === 'github.ref' || path === 'github.ref_type' || path === 'github.ref_name') return event === 'pull_request' && /^(?:refs\/(?:heads|tags)\/|main$|master$|tag$)/.test(value) ? never : either;
  if (association.test(path)) return members.has(value) ? never : value === 'none' ? { yes: 2, no: 1 } : either;
  if (identity.test(path)) return value.endsWith('[bot]') ? acted : never;
  return byOwnCheck(path) ?? either;
}
