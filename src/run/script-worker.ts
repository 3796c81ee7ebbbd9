// Main side of the second thread: files that need the TypeScript compiler go there in batches while this thread goes on reading.
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { FileInput, FileRecord } from '../audit/file.ts';

export interface Batch {
  readonly inputs: readonly FileInput[];
}

export interface Answer {
  readonly records?: readonly FileRecord[];
  readonly failure?: string;
}

const batchSize = 24;
const patience = 48; // files that must wait before a second thread is worth its start (about 0.3 s of processor time)

/** Collects inputs; starts the thread when there are enough; `finish` gives every record, or the inputs that nobody audited. */
export class ScriptWorker {
  readonly #url: URL | null;
  readonly #waiting: FileInput[] = [];
  readonly #sent: FileInput[] = [];
  readonly #answers: Promise<FileRecord[]>[] = [];
  #worker: Worker | undefined;

  /** `url`: the worker's bundle; null where there is none (the sources, --jobs 1). */
  constructor(url: URL | null) {
    this.#url = url !== null && existsSync(url) ? url : null;
  }

  add(input: FileInput): void {
    this.#waiting.push({ ...input, bytes: input.bytes.slice() });
    if (this.#url === null) return;
    if (this.#worker === undefined && this.#waiting.length < patience) return;
    if (this.#waiting.length >= batchSize) this.#send(this.#url);
  }

  #send(url: URL): void {
    this.#worker ??= new Worker(url, { stdout: false, stderr: false });
    const worker = this.#worker;
    const inputs = this.#waiting.splice(0);
    this.#sent.push(...inputs.map(({ path, blob, role }) => ({ path, blob, role, bytes: new Uint8Array() })));
    this.#answers.push(
      new Promise((resolve, reject) => {
        const done = ({ records, failure }: Answer): void => (records === undefined ? reject(new Error(failure ?? 'worker')) : resolve([...records]));
        worker.once('message', done);
        worker.once('error', reject);
      }),
    );
    worker.postMessage({ inputs } satisfies Batch, inputs.map(({ bytes }) => bytes.buffer as ArrayBuffer));
  }

  /** What the thread audited, and what is left to audit here. */
  async finish(): Promise<{ readonly done: readonly { readonly input: FileInput; readonly record: FileRecord }[]; readonly left: readonly FileInput[] }> {
    if (this.#worker === undefined || this.#url === null) return { done: [], left: this.#waiting };
    if (this.#waiting.length > 0) this.#send(this.#url);
    try {
      const records = (await Promise.all(this.#answers)).flat();
      return { done: this.#sent.map((input, index) => ({ input, record: records[index] as FileRecord })), left: [] };
    } finally {
      await this.#worker.terminate();
    }
  }
}
