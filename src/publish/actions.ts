// Payloads -> the runner: annotations, step summary, outputs. Only through @actions/core, which escapes what commands carry.
import type * as Core from '@actions/core';
import type { Annotations, Outputs } from '../model/payload.ts';

/** The part of @actions/core that is used; handed in, so that tests need no runner. */
export type Runner = Pick<typeof Core, 'error' | 'warning' | 'notice' | 'info' | 'setOutput'> & {
  readonly summary: Pick<(typeof Core)['summary'], 'addRaw' | 'write'>;
};

export function sendAnnotations({ shown, remark }: Annotations, runner: Runner): void {
  for (const { level, message, path, ...properties } of shown) runner[level](message, { ...properties, file: path });
  if (remark) runner.info(remark);
}

export function setOutputs(outputs: Outputs, runner: Runner): void {
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
}

/** Says why when there is no summary to write to (an old runner, a local run); the verdict does not depend on it. */
export async function writeSummary(markdown: string, runner: Runner): Promise<{ readonly failed?: string }> {
  try {
    await runner.summary.addRaw(markdown, true).write();
    return {};
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
