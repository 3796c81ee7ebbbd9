// What the emulator's check runs lack: an update replaces annotations there, titles and columns are dropped, no limit is enforced, and runs
// of commits that it did not make itself cannot be listed. The runs are the emulator's; their annotations are kept here, with the limits of
// docs.github.com/rest/checks/runs.
import { refused, type Answer, type Call } from './answer.ts';

export interface WireAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly external_id: string;
  output: { readonly title: string; readonly summary: string; annotations_count?: number };
}

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly annotations?: readonly WireAnnotation[];
}

export class Checks {
  readonly runs: CheckRun[] = [];
  readonly annotations = new Map<number, WireAnnotation[]>();

  async answer(call: Call, forward: (call: Call) => Promise<Answer>): Promise<Answer | null> {
    const { method, path, body } = call;
    const listed = /^\/repos\/acme\/shop\/commits\/([0-9a-f]{40})\/check-runs\?(.*)$/.exec(path);
    if (listed !== null && method === 'GET') return this.#list(listed[1] ?? '', new URLSearchParams(listed[2]));
    if (!/^\/repos\/acme\/shop\/check-runs(?:\/\d+)?$/.test(path) || method === 'GET') return null;
    const output = (body.output ?? {}) as Output;
    const error = errorOf(output);
    if (error !== null) return refused(error);
    const { annotations: _kept, ...rest } = output;
    const answer = await forward({ ...call, body: { ...body, output: rest } });
    if (answer.status >= 300) return answer;
    const run = answer.body as CheckRun;
    const standing = [...(this.annotations.get(run.id) ?? []), ...(output.annotations ?? [])];
    this.annotations.set(run.id, standing);
    const known = this.runs.findIndex(({ id }) => id === run.id);
    const counted = { ...run, output: { ...run.output, annotations_count: standing.length } };
    if (known === -1) this.runs.push(counted);
    else this.runs[known] = counted;
    return { ...answer, body: counted };
  }

  /** `filter=latest`: the most recent run of each name. */
  #list(head: string, query: URLSearchParams): Answer {
    const own = this.runs.filter(({ head_sha, name }) => head_sha === head && name === (query.get('check_name') ?? name));
    const latest = own.filter((run, index) => !own.slice(index + 1).some(({ name }) => name === run.name));
    return { status: 200, body: { total_count: latest.length, check_runs: latest } };
  }
}

function errorOf({ title, summary, annotations = [] }: Output): string | null {
  if (annotations.length > 50) return 'annotations: No more than 50 annotations are allowed per request';
  if (typeof title !== 'string' || title.length > 255 || typeof summary !== 'string' || summary.length > 65535) return 'output: title or summary is missing or too long';
  for (const { path, message, title: heading, start_line: start, end_line: end, start_column: column, annotation_level: level } of annotations) {
    if (path === '' || start < 1 || end < start || !['notice', 'warning', 'failure'].includes(level)) return 'annotation: not valid';
    if (Buffer.byteLength(message) > 65536 || message === '' || heading.length > 255) return 'annotation: too long';
    if (column !== undefined && start !== end) return 'annotation: columns need a single line';
  }
  return null;
}
