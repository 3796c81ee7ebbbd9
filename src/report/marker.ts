// Hidden marks by which a later run finds what an earlier one wrote. A mark counts at the start of a text only, and in a comment of our
// own: text of the repository inside such a comment cannot pass for one.

const SUMMARY = 'readiness-gate:summary';
const FINDING = 'readiness-gate:finding';
const FIXED = 'readiness-gate:fixed';
const REPORT = 'readiness-gate:report';
const HISTORY = 'readiness-gate:history';
const FORK_SUMMARY = 'readiness-gate:fork-summary';
const FORK_FINDING = 'readiness-gate:fork-finding';

/** `folder`: the gate of each has its own comment. Nothing but letters, digits and percent signs gets into an HTML comment. */
export function summaryMark(folder: string): string {
  return `<!-- ${SUMMARY} ${harmless(folder)} -->`;
}

function harmless(folder: string): string {
  return encodeURIComponent(folder).replace(/[^\w%.]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** A text in which one part is ours, and how it stands there: what is before and after belongs to others. */
export interface Parts {
  readonly before: string;
  readonly ours: string; // marks included
  readonly after: string;
}

/** The lines that our part of the report issue begins and ends with. A line that quotes the repository always holds more than a mark. */
export function reportMarks(folder: string): { readonly start: string; readonly end: string } {
  return { start: `<!-- ${REPORT} ${harmless(folder)} -->`, end: `<!-- ${REPORT}-end ${harmless(folder)} -->` };
}

/** Null where our part is not in it. Without its last line the part goes on to the end. */
export function reportParts(body: string, folder: string): Parts | null {
  const { start, end } = reportMarks(folder);
  const from = lineOf(body, start);
  if (from === -1) return null;
  const until = lineOf(body.slice(from), end);
  const stop = until === -1 ? body.length : from + until + end.length;
  return { before: body.slice(0, from), ours: body.slice(from, stop), after: body.slice(stop) };
}

/** Where a line begins that holds `mark` and nothing else; -1 where there is none. */
function lineOf(text: string, mark: string): number {
  return new RegExp(`^${mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[ \\t]*\\r?$)`, 'm').exec(text)?.index ?? -1;
}

/** `data`: JSON without a text of anybody's. */
export function historyMark(data: string): string {
  return `<!-- ${HISTORY} ${data} -->`;
}

export function historyData(ours: string): string | null {
  return new RegExp(`^<!-- ${HISTORY} (.*) -->[ \\t]*\\r?$`, 'm').exec(ours)?.[1] ?? null;
}

/** `place` tells the remarks of one finding apart; `folder` whose gate wrote it, which alone can tell that it is fixed. */
export function findingMark(fingerprint: string, place: 'main' | 'cause' | 'removed', folder: string, index = 0): { readonly key: string; readonly mark: string } {
  const key = `${fingerprint}:${place}${index === 0 ? '' : String(index)}`;
  return { key, mark: `<!-- ${FINDING} ${key}${folder === '' ? '' : ` ${harmless(folder)}`} -->` };
}

function partsOfMark(body: string, name: string): { readonly key: string; readonly folder: string } | null {
  const [, key, folder = ''] = new RegExp(`^<!-- ${name} ([0-9a-f]+:[a-z]+\\d*)(?: ([\\w%.]+))? -->`).exec(body) ?? [];
  return key === undefined ? null : { key, folder };
}

/** The key of a comment's mark; null for what is no comment on a finding, or told to be fixed. */
export function keyOfComment(body: string): string | null {
  return partsOfMark(body, FINDING)?.key ?? null;
}

/** Whether the gate of this folder wrote the comment. */
export function isOfFolder(body: string, folder: string): boolean {
  return partsOfMark(body, FINDING)?.folder === harmless(folder);
}

export function fingerprintOfKey(key: string): string {
  return key.split(':')[0] ?? '';
}

/** The same comment, told to be about something that is fixed: it is no longer found by its key. */
export function fixedComment(body: string, note: string): string {
  return body.replace(`<!-- ${FINDING} `, `<!-- ${FIXED} `).replace(/\r?\n|$/, `\n✅ **${note}**\n\n`);
}

/** Marks of what a fork's run reported: never those of this repository's own runs. */
export function forkSummaryMark(folder: string): string {
  return `<!-- ${FORK_SUMMARY} ${harmless(folder)} -->`;
}

export function asForked(body: string): string {
  return body.replace(new RegExp(`^<!-- ${FINDING} `), `<!-- ${FORK_FINDING} `);
}

export function keyOfForked(body: string): string | null {
  return partsOfMark(body, FORK_FINDING)?.key ?? null;
}
