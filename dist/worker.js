import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  claim,
  engine,
  toAnswer
} from "./chunk-JTSGATT5.js";
import "./chunk-46VOWHZZ.js";
import {
  emptyRecord
} from "./chunk-YECZGDYU.js";
import "./chunk-Y7BNEQZ6.js";
import "./chunk-VVXIB3GI.js";

// src/worker.ts
import { parentPort, workerData } from "node:worker_threads";
var { claims } = workerData;
var ready = Promise.all([engine.loadAuditor(), engine.loadTypescript()]).then(([auditor, kit]) => {
  auditor.useTypescript(kit);
  return auditor;
});
parentPort?.on("message", ({ number, want, input }) => {
  void ready.then((auditor) => {
    if (!claim(claims, number)) return;
    const record = want === "module" ? { ...emptyRecord, facts: auditor.module(input) } : auditor.audit(auditor.scan(input));
    parentPort?.postMessage(toAnswer(number, record ?? emptyRecord));
  });
});
