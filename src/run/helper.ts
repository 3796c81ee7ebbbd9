// A thread that audits scripts while the main one reads on: it loads the TypeScript parser, which the main thread may then never need.
import { Worker } from 'node:worker_threads';
import type { FileInput } from '../audit/file.ts';
import type { FileRecord } from '../audit/record.ts';
import type { Fact } from '../model/fact.ts';
import { groupFacts } from '../model/facts.ts';

/** What the thread is given: a file, and whether its audit is wanted or what it defines as a module. */
export interface Task {
  readonly number: number;
  readonly want: 'record' | 'module';
  readonly input: FileInput;
}

/** A record as it crosses the border between threads. */
export interface Answer {
  readonly number: number;
  readonly record: Omit<FileRecord, 'facts'>;
  readonly facts: readonly Fact[];
}

export interface Start {
  readonly claims: Int32Array; // by task number: 1 when a thread has taken it
}

/** Takes a task, unless another thread has. */
export function claim(claims: Int32Array, number: number): boolean {
  return Atomics.compareExchange(claims, number, 0, 1) === 0;
}

export function toAnswer(number: number, { facts, ...record }: FileRecord): Answer {
  return { number, record, facts: facts.kinds.flatMap((kind) => facts.of(kind) as readonly Fact[]) };
}

interface Pending extends Task {
  readonly done: (record: FileRecord) => void;
}

const capacity = 1 << 16;

/**
 * Tasks are handed over at once and claimed one by one, so that the main thread can take back what the other has not begun. `inline`
 * audits on the main thread: it takes the rest when the thread fails, which a hostile file may bring about.
 */
export class Helper {
  readonly #worker: Worker;
  readonly #inline: (task: Task) => Promise<FileRecord>;
  readonly #claims = new Int32Array(new SharedArrayBuffer(4 * capacity));
  readonly #pending = new Map<number, Pending>();
  #count = 0;
  #settled: (() => void) | undefined;
  #hasFailed = false;

  constructor(script: URL, inline: (task: Task) => Promise<FileRecord>) {
    this.#inline = inline;
    const workerData: Start = { claims: this.#claims };
    this.#worker = new Worker(script, { workerData });
    this.#worker.on('message', ({ number, record, facts }: Answer) => this.#settle(number, { ...record, facts: groupFacts(facts) }));
    this.#worker.on('error', () => this.#fail());
    this.#worker.on('exit', () => this.#fail());
    this.#worker.unref();
  }

  /** The input's bytes must stay as they are until `done`. False: it can take no more. */
  add(want: Task['want'], input: FileInput, done: (record: FileRecord) => void): boolean {
    if (this.#count === capacity || this.#hasFailed) return false;
    const task: Task = { number: this.#count++, want, input };
    this.#pending.set(task.number, { ...task, done });
    this.#worker.postMessage(task);
    return true;
  }

  /** Waits for all tasks. While more than `spare` bytes are left to begin, this thread takes its share, from the end. */
  async finish(spare: number): Promise<void> {
    let left = 0;
    for (const { number, input } of this.#pending.values()) if (Atomics.load(this.#claims, number) === 0) left += input.bytes.length;
    for (const task of [...this.#pending.values()].reverse()) {
      if (left <= spare) break;
      left -= task.input.bytes.length;
      if (claim(this.#claims, task.number)) this.#settle(task.number, await this.#inline(task));
      else if (this.#pending.size > 0) left = Math.min(left, spare); // the two have met
    }
    if (this.#pending.size === 0) return;
    this.#worker.ref();
    await new Promise<void>((settled) => (this.#settled = settled));
    this.#worker.unref();
    if (this.#hasFailed) for (const task of this.#pending.values()) this.#settle(task.number, await this.#inline(task));
  }

  #settle(number: number, record: FileRecord): void {
    const pending = this.#pending.get(number);
    this.#pending.delete(number);
    pending?.done(record);
    if (this.#pending.size === 0) this.#settled?.();
  }

  #fail(): void {
    this.#hasFailed = true;
    this.#settled?.();
  }
}
