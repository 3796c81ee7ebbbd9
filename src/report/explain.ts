// A rule told in full, for `readiness-gate explain`: text or JSON.
import type { Prose, RuleEntry } from '../model/rule.ts';
import type { Sample } from '../model/rule.ts';
import { severityColor } from './colors.ts';
import { plainText, render, renderLine } from './markup.ts';
import { fill, visible } from './phrase.ts';
import type { ListStyle } from './rules.ts';
import { wrap } from './width.ts';
import type { Words } from './words.ts';

export interface Explained {
  readonly entry: RuleEntry;
  readonly samples?: Prose['samples'];
  readonly mends: boolean; // the rule knows a change that mends its findings
}

const CHAPTERS = ['problem', 'risk', 'fix', 'acceptance'] as const;

export function explainText({ entry, samples, mends }: Explained, words: Words, { colors, width }: ListStyle): string {
  const { id, severity, standing, area } = entry;
  const facts = [words.t(`area-${area}`), renderLine(words.control(entry.control), plainText), `${words.t('effort')}${words.t('colon')}${words.t('hours', { hours: words.effortHours(id) })}`];
  const lines = [
    `${severityColor(severity, colors)(` ${severity} `)} ${colors.bold(renderLine(words.rule(id, 'title'), plainText))}  ${colors.dim(id)}`,
    colors.dim(facts.join(' · ')),
    ...(standing === undefined ? [] : wrap(words.t('rule-standing', { severity: standing }), width)),
    '',
  ];
  for (const chapter of CHAPTERS) lines.push(colors.bold(words.t(chapter)), ...indented(render(words.rule(id, chapter), plainText), width), '');
  for (const kind of ['bad', 'good'] as const) {
    for (const sample of samples?.[kind] ?? []) lines.push(colors.bold(words.t(`sample-${kind}`)), ...sampleLines(sample, kind), '');
  }
  const references = words.references(id);
  if (references.length) lines.push(colors.bold(words.t('references')), ...references.map((reference) => `  ${reference}`), '');
  if (mends) lines.push(...wrap(words.t('rule-fix', { rule: id }), width));
  lines.push(...wrap(words.t('rule-suppress', { rule: id }), width));
  return `${lines.join('\n')}\n`;
}

export function explainJson({ entry, samples, mends }: Explained, words: Words): string {
  const { id, severity, standing, confidence, control, area } = entry;
  const chapters = Object.fromEntries(CHAPTERS.map((chapter) => [chapter, fill(words.rule(id, chapter))]));
  const rule = {
    schemaVersion: 1,
    id,
    severity,
    ...(standing !== undefined && { standing }),
    confidence,
    control,
    area,
    title: fill(words.rule(id, 'title')),
    ...chapters,
    effortHours: words.effortHours(id),
    references: words.references(id),
    mends,
    samples: samples ?? { bad: [], good: [] },
  };
  return `${JSON.stringify(rule, null, 2)}\n`;
}

/** Code blocks of the prose are indented already and stay as they are. */
function indented(body: string, width: number): string[] {
  return body.split('\n').flatMap((line) => (line.startsWith('    ') ? [`  ${line}`] : wrap(line, width - 2).map((part) => `  ${part}`.trimEnd())));
}

/** The lines of a sample, with a mark at each line that is reported. */
function sampleLines(sample: Sample, kind: 'bad' | 'good'): string[] {
  return Object.entries(sample.files).flatMap(([path, content]) => {
    const lines = content.trimEnd().split('\n');
    const digits = String(lines.length).length;
    const reported = (line: number): boolean => kind === 'bad' && (sample.at ?? []).includes(`${path}:${line}`);
    return [`  ${visible(path)}`, ...lines.map((line, index) => `  ${reported(index + 1) ? '>' : ' '} ${String(index + 1).padStart(digits)} | ${visible(line.replaceAll('\t', '    '))}`.trimEnd())];
  });
}
