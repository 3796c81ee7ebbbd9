// What a text report needs of picocolors; the caller decides whether the terminal wants colour.
import type { Severity } from '../model/finding.ts';

type Style = (text: string) => string;
export type Colors = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'magenta' | 'inverse' | 'underline', Style>>;

const same: Style = (text) => text;
export const noColors: Colors = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same, magenta: same, inverse: same, underline: same };

export function severityColor(severity: Severity, colors: Colors): Style {
  switch (severity) {
    case 'P0':
      return (text) => colors.bold(colors.red(colors.inverse(text)));
    case 'P1':
      return (text) => colors.bold(colors.red(text));
    case 'P2':
      return colors.yellow;
    case 'P3':
      return colors.cyan;
    default:
      return severity satisfies never;
  }
}
