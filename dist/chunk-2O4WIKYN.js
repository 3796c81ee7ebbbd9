import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  listingJson,
  listingKind,
  overviewJson,
  overviewKind
} from "./chunk-F7UMQCEK.js";
import "./chunk-DBVB26YB.js";
import "./chunk-U6SEALJ2.js";
import "./chunk-VVXIB3GI.js";
export {
  listingJson,
  listingKind,
  overviewJson,
  overviewKind
};
