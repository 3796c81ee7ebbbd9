// What the command line prints: results on stdout, progress and errors on stderr.
import { writeSync } from 'node:fs';
import { describe } from '../audit/describe.ts';
import { AuditError } from '../model/error.ts';
import type { Result } from '../model/result.ts';
import type { Language } from '../model/text.ts';
import { errorLine } from '../report/error-line.ts';
import { messages, type MessageId } from '../report/messages/index.ts';
import { fill } from '../report/phrase.ts';

/** Writes to stdout whole: a pipe that closes early is no error of ours. */
export function printLines(text: string): void {
  writeAll(1, text);
}

/** Beside results that other programs read. */
export function printAside(text: string): void {
  writeAll(2, text);
}

function writeAll(handle: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(handle, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5); // a full non-blocking pipe: the reader is slow
    }
  }
}

/** A user's mistake is one line; our own bug brings the places that a report of it needs. */
export function printError(error: unknown, language: Language): void {
  writeAll(2, `readiness-gate: ${errorLine(error, language)}\n${error instanceof AuditError ? '' : `${describe(error, 10)}\n`}`);
}

/** A line of its own on stderr, where results would not be looked for. */
export function printNote(text: string): void {
  writeAll(2, `${text}\n`);
}

const patience = 1000; // milliseconds before the first progress line
const pace = 100; // milliseconds between two

/** A line on stderr that overwrites itself: only on a terminal, only when the work takes long. */
export function progressLine(language: Language, quiet: boolean, id: MessageId = 'progress-auditing'): { report: (done: number, total: number) => void; clear: () => void } {
  if (quiet || process.stderr.isTTY !== true) return { report: () => undefined, clear: () => undefined };
  const start = performance.now();
  let last = start;
  let shown = false;
  return {
    report: (done, total) => {
      const now = performance.now();
      if (now - start < patience || now - last < pace) return;
      last = now;
      shown = true;
      writeAll(2, `\r\u001b[K${fill({ template: messages[id][language], data: { done, total } })}`);
    },
    clear: () => {
      if (shown) writeAll(2, '\r\u001b[K');
    },
  };
}

/** Milliseconds a phase and a rule, the longest first. */
export function printTimes({ durationMs, phases }: Result['stats']): void {
  const rows = Object.entries(phases).sort(([, a], [, b]) => b - a);
  writeAll(2, [`${String(durationMs).padStart(8)} ms`, ...rows.map(([phase, time]) => `${time.toFixed(1).padStart(8)} ms  ${phase}`), ''].join('\n'));
}
