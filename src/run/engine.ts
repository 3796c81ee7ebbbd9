// What composition roots put together for the pipeline.
import type { Auditor, TypescriptKit } from '../audit/file.ts';
import type { FileRecord } from '../audit/record.ts';
import type { RuleSet } from '../audit/rule-set.ts';
import type { Helper, Task } from './helper.ts';

/** Rules, extractors, and how to get the half that is loaded only when needed. */
export interface Engine {
  readonly ruleSet: RuleSet;
  readonly loadAuditor: () => Promise<Auditor>;
  readonly loadTypescript: () => Promise<TypescriptKit>;
  /** A second thread for scripts, where the machine has a processor for it. */
  readonly startHelper?: (inline: (task: Task) => Promise<FileRecord>) => Helper;
}
