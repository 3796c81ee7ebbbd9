import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  controls,
  first,
  markdown,
  plan
} from "./chunk-FIU7YBZQ.js";
import "./chunk-DFVQTNOW.js";
import "./chunk-KOR2OD5K.js";
import "./chunk-ZXJWF6VG.js";
import "./chunk-IQI7IQPO.js";
import "./chunk-X3OIZBVP.js";
import "./chunk-PWJGSV44.js";
import "./chunk-TWT2FWRL.js";
import "./chunk-3V6UMIKG.js";
import "./chunk-4CRQQEO6.js";
import "./chunk-TB4O3NRN.js";
import "./chunk-BASCNBGX.js";
import "./chunk-IBGPIOPE.js";
import "./chunk-VVXIB3GI.js";
export {
  controls,
  first,
  markdown,
  plan
};
