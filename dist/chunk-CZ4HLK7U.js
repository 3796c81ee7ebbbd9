import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  codeSpan,
  link,
  urlPath
} from "./chunk-I5JFAHOS.js";

// src/report/place.ts
function placeLink(place, repository) {
  const label = codeSpan(`${place.path}:${place.startLine}`);
  return repository ? link(label, placeUrl(place, repository)) : label;
}
function placeUrl({ path, startLine, endLine, commit: own }, { url, commit }) {
  const lines = endLine !== void 0 && endLine > startLine ? `L${startLine}-L${endLine}` : `L${startLine}`;
  return `${url}/blob/${encodeURIComponent(own ?? commit)}/${urlPath(path)}#${lines}`;
}

export {
  placeLink,
  placeUrl
};
