import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/report/colors.ts
var same = (text) => text;
var noColors = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same, magenta: same, inverse: same, underline: same };
function severityColor(severity, colors) {
  switch (severity) {
    case "P0":
      return (text) => colors.bold(colors.red(colors.inverse(text)));
    case "P1":
      return (text) => colors.bold(colors.red(text));
    case "P2":
      return colors.yellow;
    case "P3":
      return colors.cyan;
    default:
      return severity;
  }
}

export {
  noColors,
  severityColor
};
