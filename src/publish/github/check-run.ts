// A check run payload -> GitHub: created with its conclusion and the first annotations, the others appended by updates.
// docs.github.com/rest/checks/runs: at most 50 annotations a request; those of an update are added to what is there.
import type { Annotation, CheckRun, Failure } from '../../model/payload.ts';
import type { Api } from './client.ts';
import { failureOf, made, noRetry } from './failure.ts';

const BATCH = 50;

export interface Sent {
  readonly shown: number; // annotations that stand in the check run
  readonly failure?: Failure;
}

interface Standing {
  readonly id: number;
  readonly count: number;
}

/**
 * A run of the same content is completed, not repeated: what an earlier attempt left out, or one whose answer was lost, is found by the
 * number of annotations that stand there.
 */
export async function publishCheckRun(api: Api, run: CheckRun): Promise<Sent> {
  let standing: Standing | undefined;
  let lost = 0;
  try {
    standing = await find(api, run);
    while (standing === undefined || standing.count < run.annotations.length) {
      try {
        standing = standing === undefined ? await create(api, run) : await append(api, run, standing);
      } catch (error) {
        if (failureOf(error).kind !== 'unreachable' || lost++ > 0) throw error;
        standing = await find(api, run);
      }
    }
    return { shown: standing.count };
  } catch (error) {
    return { shown: standing?.count ?? 0, failure: failureOf(error) };
  }
}

async function find({ octokit, at }: Api, { head, name, id }: CheckRun): Promise<Standing | undefined> {
  const { data } = await octokit.rest.checks.listForRef({ ...at, ref: head, check_name: name, filter: 'latest', per_page: 100 });
  const found = data.check_runs.find((one) => one.external_id === id && one.status === 'completed');
  return found === undefined ? undefined : { id: found.id, count: found.output.annotations_count };
}

async function create({ octokit, at }: Api, run: CheckRun): Promise<Standing> {
  const { name, head, id, conclusion, title, summary } = run;
  const first = run.annotations.slice(0, BATCH);
  const { id: number } = made(await octokit.rest.checks.create({ ...at, name, head_sha: head, external_id: id, status: 'completed', conclusion, output: { title, summary, annotations: first.map(wire) }, ...noRetry }));
  return { id: number, count: first.length };
}

async function append({ octokit, at }: Api, { annotations, title, summary }: CheckRun, { id, count }: Standing): Promise<Standing> {
  const next = annotations.slice(count, count + BATCH);
  made(await octokit.rest.checks.update({ ...at, check_run_id: id, output: { title, summary, annotations: next.map(wire) }, ...noRetry }));
  return { id, count: count + next.length };
}

const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

function wire({ level, title, message, path, startLine, endLine, startColumn, endColumn }: Annotation) {
  const columns = startLine === endLine && startColumn !== undefined && endColumn !== undefined ? { start_column: startColumn, end_column: endColumn } : {};
  return { path, start_line: startLine, end_line: endLine, annotation_level: LEVEL[level], title, message, ...columns };
}
