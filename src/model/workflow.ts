// Facts about workflows of a code host (GitHub Actions and what follows it): who starts them, what they run, with which rights.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
import type { ShellCommand } from './image-build.ts';
import type { Range } from './range.ts';

/** What stands in `${{ }}` or `if:`. https://docs.github.com/en/actions/reference/workflows-and-actions/expressions */
export type Expression =
  | { readonly op: 'literal'; readonly value: string | number | boolean | null }
  | { readonly op: 'context'; readonly path: string } // lower case, `*` for any element: 'github.event.commits.*.message'
  | { readonly op: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly op: 'and' | 'or'; readonly parts: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: 'compare'; readonly by: '==' | '!=' | '<' | '<=' | '>' | '>='; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'unread' };

/** An expression that is put into a text before anybody reads that text. */
export interface Insert {
  readonly expression: Expression;
  readonly at: Range;
}

export interface WorkflowText {
  readonly text: string;
  readonly inserts: readonly Insert[];
  readonly version?: string; // of an action, as the comment behind it says
  readonly at: Range;
}

export type WorkflowTexts = Readonly<Record<string, WorkflowText>>;

/** What the token of a run may do. Scopes that are not named are taken away. */
export interface Permissions {
  readonly all?: 'read' | 'write' | 'none';
  readonly writes: readonly string[];
  readonly at: Range;
}

export interface WorkflowEvent {
  readonly name: string; // 'pull_request_target', 'workflow_call'
  readonly types: readonly string[]; // none: the event's usual ones
  readonly branches: readonly string[];
  readonly workflows: readonly string[]; // of `workflow_run`: the names of those it follows
  readonly at: Range;
}

export interface WorkflowStep {
  readonly id?: string;
  readonly condition?: Expression;
  readonly uses?: WorkflowText; // an action
  readonly inputs: WorkflowTexts;
  readonly script?: WorkflowText;
  readonly commands: readonly ShellCommand[]; // of the script
  readonly folder?: string; // where it runs
  readonly variables: WorkflowTexts;
  readonly at: Range;
}

export interface WorkflowJob {
  readonly name: string;
  readonly needs: readonly string[];
  readonly condition?: Expression;
  readonly environment?: true; // where somebody may have to approve
  readonly permissions?: Permissions;
  readonly secrets?: true; // it is handed secrets besides its own token
  readonly uses?: WorkflowText; // a whole workflow
  readonly runner?: WorkflowText; // `runs-on`, where it is one word
  readonly inputs: WorkflowTexts;
  readonly variables: WorkflowTexts;
  readonly steps: readonly WorkflowStep[];
  readonly at: Range;
}

/** One per workflow or composite action. */
export interface WorkflowFact {
  readonly kind: 'workflow';
  readonly is: 'workflow' | 'action';
  readonly name: string;
  readonly events: readonly WorkflowEvent[]; // of an action none
  readonly permissions?: Permissions;
  readonly variables: WorkflowTexts;
  readonly jobs: readonly WorkflowJob[]; // of an action one
  readonly owners: readonly string[]; // whose repository it takes itself to be in, lower case
  readonly at: Range;
}
