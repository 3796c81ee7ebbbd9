// [edge] The second thread: audits files that need the TypeScript compiler, batch by batch, in the order they come.
import { parentPort } from 'node:worker_threads';
import { createAuditor } from './audit/file.ts';
import { engine } from './engine.ts';
import type { Answer, Batch } from './run/script-worker.ts';

const auditor = createAuditor(engine.ruleSet, engine.extractors, engine.typescriptTriggers);
const kit = engine.loadTypescript();

parentPort?.on('message', (batch: Batch) => {
  void answer(batch).then((message) => parentPort?.postMessage(message));
});

async function answer({ inputs }: Batch): Promise<Answer> {
  try {
    auditor.useTypescript(await kit);
    const records = inputs.map((input) => auditor.audit(input));
    return { records: records.filter((record) => record !== undefined) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
