// [edge] The second thread: audits scripts, one message a file. See run/helper.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { emptyRecord } from './audit/record.ts';
import { engine } from './engine.ts';
import { claim, toAnswer, type Start, type Task } from './run/helper.ts';

const { claims } = workerData as Start;
const ready = Promise.all([engine.loadAuditor(), engine.loadTypescript()]).then(([auditor, kit]) => {
  auditor.useTypescript(kit);
  return auditor;
});

parentPort?.on('message', ({ number, want, input }: Task) => {
  void ready.then((auditor) => {
    if (!claim(claims, number)) return;
    const record = want === 'module' ? { ...emptyRecord, facts: auditor.module(input) } : auditor.audit(auditor.scan(input));
    parentPort?.postMessage(toAnswer(number, record ?? emptyRecord));
  });
});
