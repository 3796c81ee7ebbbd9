// Files that wait for the TypeScript parser: for a second thread when they are many, for the end when they are few.
import type { Auditor, FileInput } from '../audit/file.ts';
import { emptyRecord, type FileRecord } from '../audit/record.ts';
import type { Engine } from './engine.ts';
import type { Helper, Task } from './helper.ts';

const helperFrom = 128 * 1024; // bytes of scripts that are worth starting a thread
const shareFrom = 512 * 1024; // bytes that are worth loading the parser on this thread as well

interface Waiting {
  readonly want: Task['want'];
  readonly input: FileInput;
  readonly done: (record: FileRecord) => void;
}

export class Scripts {
  readonly #engine: Engine;
  readonly #auditor: Auditor;
  #waiting: Waiting[] = [];
  #bytes = 0;
  #helper: Helper | undefined;

  constructor(engine: Engine, auditor: Auditor) {
    this.#engine = engine;
    this.#auditor = auditor;
  }

  /** `done` is called no later than the end of `finish`. The bytes are copied. */
  add(want: Task['want'], file: FileInput, done: (record: FileRecord) => void): void {
    const waiting: Waiting = { want, input: { ...file, bytes: new Uint8Array(file.bytes) }, done };
    this.#bytes += file.bytes.length;
    if (this.#helper === undefined && this.#bytes > helperFrom) {
      this.#helper = this.#engine.startHelper?.((task) => this.#inline(task));
      const before = this.#waiting;
      this.#waiting = [];
      for (const one of before) this.#pass(one);
    }
    this.#pass(waiting);
  }

  async finish(): Promise<void> {
    await this.#helper?.finish(shareFrom);
    for (const { done, ...task } of this.#waiting) done(await this.#inline(task));
    this.#waiting = [];
  }

  #pass(waiting: Waiting): void {
    if (this.#helper?.add(waiting.want, waiting.input, waiting.done) !== true) this.#waiting.push(waiting);
  }

  async #inline({ want, input }: Pick<Task, 'want' | 'input'>): Promise<FileRecord> {
    this.#auditor.useTypescript(await this.#engine.loadTypescript());
    if (want === 'module') return { ...emptyRecord, facts: this.#auditor.module(input) };
    return this.#auditor.audit(this.#auditor.scan(input)) ?? emptyRecord;
  }
}
