// Payloads for pull requests: which lines comments stand on, suggestions that are exact, limits, and names of an attacker.
import { describe, expect, it } from 'vitest';
import type { FileDiff } from '../../src/model/diff.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { FrameLine, Result } from '../../src/model/result.ts';
import { annotations } from '../../src/report/annotations.ts';
import { checkRun, MOST_IN_CHECK } from '../../src/report/check-run.ts';
import { fingerprintOfKey, fixedComment, keyOfComment, summaryMark } from '../../src/report/marker.ts';
import { review } from '../../src/report/review.ts';
import { sticky } from '../../src/report/sticky.ts';
import { suggestion } from '../../src/report/suggestion.ts';
import { wordsOf } from '../../src/report/words.ts';
import { fileDiff } from '../../src/source/diff.ts';
import { hostile, hostileNames } from '../golden/hostile.ts';
import { table } from '../golden/prose.ts';
import { golden } from '../golden/result.ts';
import { expectNoMarkupOfTheirs, outsideCode } from '../support/markdown.ts';

const words = wordsOf('en', table);
const repository = { url: 'https://github.example/acme/shop', commit: '2'.repeat(40) };
const options = { head: '3'.repeat(40), folder: '', repository, base: { ...repository, commit: '1'.repeat(40) }, frames: new Map(), suggestions: true, deletions: true };

/** A file of `count` lines of which these changed; the audited commit is the request's head. */
function changed(count: number, ...lines: readonly number[]): FileDiff {
  const before = Array.from({ length: count }, (_value, index) => `line ${String(index + 1)}`);
  const after = before.map((line, index) => (lines.includes(index + 1) ? `${line}!` : line));
  const diff = fileDiff(before, after) ?? { hunks: [], added: new Set(), removed: new Set() };
  const same = (line: number): number | undefined => (line <= count ? line : undefined);
  return { ...diff, right: same, left: same, text: (line) => after[line - 1] };
}

const [cors] = golden.findings as [Finding];
const only = (finding: Partial<Finding>): Result => ({ ...golden, findings: [{ ...cors, related: [], ...finding }] });
const { path } = cors.location;
const at = (startLine: number, endLine = startLine, endColumn = 9): Finding['location'] => ({ path, startLine, startColumn: 1, endLine, endColumn });
const places = (result: Result, diffs: ReadonlyMap<string, FileDiff>): unknown[] => review(result, words, diffs, options).comments.map((comment) => [comment.key.split(':')[1], comment.path, comment.at]);
const right = (start: number, end = start): object => ({ side: 'RIGHT', start, end });

describe('where a comment stands', () => {
  const diffs = new Map([[path, changed(60, 20, 40)]]);

  it.each<[string, Finding['location'], unknown[]]>([
    ['a changed line', at(20), [['main', path, right(20)]]],
    ['a line shown beside it', at(23), [['main', path, right(23)]]],
    ['lines shown together', at(18, 22), [['main', path, right(18, 22)]]],
    ['lines up to the start of the next', at(19, 21, 1), [['main', path, right(19, 20)]]],
    ['lines that leave the hunk: the first', at(22, 30), [['main', path, right(22)]]],
    ['lines of two hunks: the first', at(22, 38), [['main', path, right(22)]]],
    ['a line that is not shown: the file, where it is grave', at(30), [['main', path, 'file']]],
  ])('%s', (_name, location, expected) => {
    expect(places(only({ location }), diffs)).toEqual(expected);
  });

  it('nowhere for a lesser finding that is not shown, and for a file that did not change: counted', () => {
    expect(review(only({ location: at(30), severity: 'P2' }), words, diffs, options)).toMatchObject({ comments: [], notShown: 1 });
    expect(review(only({ location: { ...at(20), path: 'other.py' } }), words, diffs, options)).toMatchObject({ comments: [], notShown: 1 });
  });

  it('also at the cause that the change brought, and where a line was deleted', () => {
    const related: Finding['related'] = [
      { ...at(40), path: 'settings.py', note: 'value-from', data: { name: 'X' } },
      { ...at(41), path: 'settings.py', note: 'value-from', data: { name: 'not changed' } },
      { ...at(3), path: 'guard.py', note: 'cookie-auth', data: {}, inBase: true as const },
    ];
    const all = new Map([...diffs, ['settings.py', changed(60, 40)], ['guard.py', changed(9, 3)]]);
    const planned = review(only({ location: at(20), related }), words, all, options);
    expect(planned.comments.map(({ path: file, at: lines }) => [file, lines])).toEqual([[path, right(20)], ['settings.py', right(40)], ['guard.py', { side: 'LEFT', start: 3, end: 3 }]]);
    expect(planned.comments[1]?.body).toContain(`brings about the finding at \`${path}:20\``);
    expect(planned.notShown).toBe(0);
    expect(review(only({ location: at(20), related }), words, all, { ...options, deletions: false }).comments).toHaveLength(2);
    expect(annotations(only({ location: at(20), related }), words, all).shown.map(({ level, path: file, startLine }) => `${level} ${file}:${String(startLine)}`)).toEqual([`error ${path}:20`, 'notice settings.py:40']);
  });

  it('thirty at most, the gravest', () => {
    const findings = Array.from({ length: 50 }, (_value, index): Finding => ({ ...cors, related: [], location: at(20), fingerprint: String(index).padStart(32, '0'), severity: index < 45 ? 'P2' : 'P0' }));
    const { comments, notShown } = review({ ...golden, findings }, words, diffs, options);
    expect([comments.length, notShown, comments.slice(0, 5).every(({ body }) => body.includes('**P0 '))]).toEqual([30, 20, true]);
  });

  it('not for what is not new; an audit that broke off closes nothing', () => {
    expect(places(only({ status: 'existing', location: at(20) }), diffs)).toEqual([]);
    expect(review(only({}), words, diffs, options).open).toEqual(new Set([cors.fingerprint]));
    expect(review({ ...only({}), verdict: { ...golden.verdict, conclusion: 'error' } }, words, diffs, options).open).toBeNull();
  });
});

describe('suggestions', () => {
  const text = ['app = FastAPI(', '    debug=True,  # `x`', '    title="Shop",', ')', 'key = "abc"'];
  const diff: FileDiff = { hunks: [{ left: { start: 1, end: 5 }, right: { start: 11, end: 15 } }], added: new Set([12]), removed: new Set(), right: (line) => (line <= 5 ? line + 10 : undefined), left: (line) => line, text: (line) => text[line - 1] };
  const plain: FrameLine[] = text.map((line, index) => ({ line: index + 1, text: line }));
  const edit = (startLine: number, startColumn: number, endLine: number, endColumn: number, replacement: string, safe = true): Finding => ({ ...cors, location: { ...cors.location, startLine }, fix: { title: 'restrict', safe, edits: [{ path, startLine, startColumn, endLine, endColumn, text: replacement }] } });

  /** What GitHub makes of it: the commented lines are replaced by the block's. */
  function applied(finding: Finding, frame = plain): string[] | null {
    const found = suggestion(finding, diff, frame);
    if (found === null) return null;
    const [, fence = '', body = ''] = /^(`{3,})suggestion\n([\s\S]*?)\1$/.exec(found.markdown) ?? [];
    expect(fence).not.toBe('');
    const lines = body === '' ? [] : body.replace(/\n$/, '').split('\n');
    return [...text.slice(0, found.at.start - 11), ...lines, ...text.slice(found.at.end - 10)];
  }

  it.each<[string, Finding, string[]]>([
    ['within a line', edit(2, 11, 2, 15, 'False'), [text[0] ?? '', '    debug=False,  # `x`', ...text.slice(2)]],
    ['over two lines', edit(2, 5, 3, 11, 'title=x'), [text[0] ?? '', '    title=x"Shop",', ...text.slice(3)]],
    ['a line more', edit(2, 1, 2, 1, '    x=1,\n'), [text[0] ?? '', '    x=1,', ...text.slice(1)]],
    ['a whole line less', edit(2, 1, 3, 1, ''), [text[0] ?? '', ...text.slice(2)]],
    ['a whole line for another', edit(2, 1, 3, 1, '    debug=False,\n'), [text[0] ?? '', '    debug=False,', ...text.slice(2)]],
  ])('%s', (_name, finding, expected) => {
    expect(applied(finding)).toEqual(expected);
  });

  it('a fence longer than the backticks inside', () => {
    expect(suggestion(edit(2, 11, 2, 15, '"````"'), diff, plain)?.markdown).toMatch(/^`{5}suggestion\n[^\n]*\n`{5}$/);
  });

  it('quote no secret beside the fix', () => {
    const masked = plain.map(({ line, text: whole }) => ({ line, text: whole.replace('abc', '****') }));
    expect(suggestion(edit(5, 1, 5, 4, 'KEY'), diff, masked)).toBeNull();
    expect(applied(edit(5, 7, 5, 12, 'os.environ["KEY"]'), masked)?.at(-1)).toBe('key = os.environ["KEY"]');
  });

  it.each<[string, Finding, readonly FrameLine[]]>([
    ['that are not safe', edit(2, 11, 2, 15, 'False', false), plain],
    ['with hidden characters', edit(2, 11, 2, 15, '\u202eFalse'), plain],
    ['of lines that the pull request does not show', edit(6, 1, 6, 2, 'x'), plain],
    ['whose lines have no frame', edit(2, 11, 2, 15, 'False'), []],
    ['of another file', { ...cors, fix: { title: 'x', safe: true, edits: [{ ...at(2), path: 'other.py', text: 'x' }] } }, plain],
  ])('none %s', (_name, finding, frame) => {
    expect(suggestion(finding, diff, frame)).toBeNull();
  });

  it('stand in the comment, on exactly their lines, unless they are switched off', () => {
    const finding = { ...edit(2, 5, 3, 11, 'title=x'), related: [] };
    const given = { ...options, frames: new Map([[cors.fingerprint, plain]]) };
    const [comment] = review({ ...golden, findings: [finding] }, words, new Map([[path, diff]]), given).comments;
    expect(comment?.at).toEqual(right(12, 13));
    expect(comment?.body).toMatch(/\*\*Allow only your own origin\*\*\n\n```suggestion\n {4}title=x"Shop",\n```$/);
    expect(review({ ...golden, findings: [finding] }, words, new Map([[path, diff]]), { ...given, suggestions: false }).comments[0]?.body).not.toContain('suggestion');
  });
});

describe('marks', () => {
  it('are found at the start of a comment only, and not once it is told to be fixed', () => {
    const [comment] = review(only({ location: at(20) }), words, new Map([[path, changed(60, 20)]]), options).comments;
    const body = comment?.body ?? '';
    expect([keyOfComment(body), fingerprintOfKey(keyOfComment(body) ?? '')]).toEqual([`${cors.fingerprint}:main`, cors.fingerprint]);
    expect(keyOfComment(`> quoted\n${body}`)).toBeNull();
    expect(keyOfComment(fixedComment(body, 'Fixed'))).toBeNull();
    expect(fixedComment('<!-- readiness-gate:finding ab:main -->\r\nx', 'Fixed')).toBe('<!-- readiness-gate:fixed ab:main -->\n✅ **Fixed**\n\nx');
  });

  it('of folders end no HTML comment', () => {
    for (const name of ['', 'app', 'a-->b', 'a b/-->', '--!>', '中']) expect(summaryMark(name)).toMatch(/^<!-- readiness-gate:summary [\w%.]* -->$/);
  });
});

describe.each(hostileNames)('a name of an attacker: %j', (name) => {
  const result = hostile(name);
  const diffs = new Map([[name, changed(60, 3, 4, 9, 18, 31)]]);

  it('is text in comments, check runs and the summary comment', () => {
    const planned = review(result, words, diffs, options);
    expect(planned.comments.length).toBeGreaterThan(2);
    for (const { body } of [...planned.comments, sticky(result, words, name.replace('\ud800', ''), { repository })]) {
      expectNoMarkupOfTheirs(body);
      expect(outsideCode(body)).not.toContain(':tada:');
    }
    const check = checkRun(result, words, diffs, { head: 'x', folder: '', repository });
    expectNoMarkupOfTheirs(check.summary);
    for (const { title, message } of check.annotations) expect(`${title}${message}`).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe('limits', () => {
  const findings = Array.from({ length: 10_000 }, (_value, index): Finding => ({ ...cors, data: { by: '很长的名字'.repeat(200), origins: '*' }, location: { ...at(index + 1), path: '目录/'.repeat(60) }, fingerprint: String(index).padStart(32, '0'), severity: index % 100 === 0 ? 'P0' : 'P2' }));
  const many: Result = { ...golden, findings, notScanned: Array.from({ length: 900 }, () => ({ path: '长'.repeat(900), reason: 'binary' as const })), counts: { ...golden.counts, byStatus: { ...golden.counts.byStatus, new: 10_000 } } };

  it.each(['en', 'zh-CN'] as const)('of a comment and a check run, %s', (language) => {
    const own = wordsOf(language, table);
    const { body } = sticky(many, own, 'x'.repeat(2000), { repository });
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    const check = checkRun(many, own, new Map(), { head: 'x', folder: 'x'.repeat(500), repository });
    expect([check.annotations.length, check.title.length <= 255, Buffer.byteLength(check.summary) < 65_535, check.name.length < 130]).toEqual([MOST_IN_CHECK, true, true, true]);
    expect(check.annotations.filter(({ title }) => title.startsWith('P0'))).toHaveLength(100);
    expect(check.annotations.every(({ title, message }) => title.length <= 255 && Buffer.byteLength(message) < 65_536)).toBe(true);
    expect(check.summary).toContain('9500');
  });

  it('the same result makes the same check, another one another', () => {
    const id = (result: Result): string => checkRun(result, words, new Map(), { head: 'x', folder: '' }).id;
    const later = { ...golden, stats: { ...golden.stats, durationMs: 99 } };
    expect(id(later)).toBe(id(golden));
    expect(id(only({}))).not.toBe(id(golden));
  });
});
