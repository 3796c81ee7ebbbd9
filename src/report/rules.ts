// The list of rules and controls, for `readiness-gate rules`: text or JSON.
import type { Control, RuleEntry } from '../model/rule.ts';
import { severityColor, type Colors } from './colors.ts';
import { plainText, renderLine } from './markup.ts';
import { fill } from './phrase.ts';
import { areas } from './scores.ts';
import { cut, pad, width } from './width.ts';
import type { Words } from './words.ts';

export interface ListStyle {
  readonly colors: Colors;
  readonly width: number;
}

/** By control, in the order of areas; every kind of secret is a rule of its own. */
export function rulesText(rules: readonly RuleEntry[], controls: readonly Control[], words: Words, { colors, width: columns }: ListStyle): string {
  const lines: string[] = [];
  const longest = Math.max(...rules.map((rule) => width(rule.id)), 0);
  for (const family of families(rules, controls)) {
    const own = sorted(rules.filter((rule) => rule.control === family));
    const area = own[0]?.area ?? controls.find((control) => control.id === family)?.area ?? 'maintainability';
    lines.push(`${colors.bold(renderLine(words.control(family), plainText))}  ${colors.dim(words.t(`area-${area}`))}`);
    for (const { id, severity } of own) {
      const title = renderLine(words.rule(id, 'title'), plainText);
      lines.push(`  ${severityColor(severity, colors)(` ${severity} `)} ${pad(id, longest)}  ${cut(title, Math.max(20, columns - longest - 9))}`);
    }
    lines.push('');
  }
  lines.push(words.t('rules-count', { rules: rules.length, controls: controls.length }), words.t('rules-hint'));
  return `${lines.join('\n')}\n`;
}

export function rulesJson(rules: readonly RuleEntry[], controls: readonly Control[], words: Words): string {
  const list = {
    schemaVersion: 1,
    rules: sorted(rules).map(({ id, severity, standing, confidence, control, area }) => ({
      id,
      severity,
      ...(standing !== undefined && { standing }),
      confidence,
      control,
      area,
      title: fill(words.rule(id, 'title')),
      effortHours: words.effortHours(id),
      references: words.references(id),
    })),
    controls: sorted(controls).map(({ id, area, effortHours }) => ({ id, area, title: fill(words.control(id)), effortHours })),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function families(rules: readonly RuleEntry[], controls: readonly Control[]): string[] {
  const area = new Map<string, number>();
  for (const rule of rules) area.set(rule.control, areas.indexOf(rule.area));
  for (const control of controls) area.set(control.id, areas.indexOf(control.area));
  return [...area].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([family]) => family);
}

function sorted<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}
