// Hidden marks by which a later run finds what an earlier one wrote. A mark counts at the start of a text only, and in a comment of our
// own: text of the repository inside such a comment cannot pass for one.

const SUMMARY = 'readiness-gate:summary';
const FINDING = 'readiness-gate:finding';
const FIXED = 'readiness-gate:fixed';

/** `folder`: the gate of each has its own comment. Nothing but letters, digits and percent signs gets into an HTML comment. */
export function summaryMark(folder: string): string {
  return `<!-- ${SUMMARY} ${encodeURIComponent(folder).replace(/[^\w%.]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)} -->`;
}

/** `place` tells the remarks of one finding apart. */
export function findingMark(fingerprint: string, place: 'main' | 'cause' | 'removed', index = 0): { readonly key: string; readonly mark: string } {
  const key = `${fingerprint}:${place}${index === 0 ? '' : String(index)}`;
  return { key, mark: `<!-- ${FINDING} ${key} -->` };
}

/** The key of a comment's mark; null for what is no comment on a finding, or told to be fixed. */
export function keyOfComment(body: string): string | null {
  return new RegExp(`^<!-- ${FINDING} ([0-9a-f]+:[a-z]+\\d*) -->`).exec(body)?.[1] ?? null;
}

export function fingerprintOfKey(key: string): string {
  return key.split(':')[0] ?? '';
}

/** The same comment, told to be about something that is fixed: it is no longer found by its key. */
export function fixedComment(body: string, note: string): string {
  return body.replace(`<!-- ${FINDING} `, `<!-- ${FIXED} `).replace(/\r?\n|$/, `\n✅ **${note}**\n\n`);
}
