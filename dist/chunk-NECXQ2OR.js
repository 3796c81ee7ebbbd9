import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  controls,
  first,
  markdown,
  plan
} from "./chunk-UXCBORTF.js";
import "./chunk-DFVQTNOW.js";
import "./chunk-CZ4HLK7U.js";
import "./chunk-6JUIRWML.js";
import "./chunk-IQI7IQPO.js";
import "./chunk-X3OIZBVP.js";
import "./chunk-I5JFAHOS.js";
import "./chunk-DBVB26YB.js";
import "./chunk-NRSGFV4J.js";
import "./chunk-ZMOI22FV.js";
import "./chunk-U6SEALJ2.js";
import "./chunk-4CRQQEO6.js";
import "./chunk-IBGPIOPE.js";
import "./chunk-VVXIB3GI.js";
export {
  controls,
  first,
  markdown,
  plan
};
