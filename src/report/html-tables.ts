// The tables of the HTML report: scores, controls, roadmap, closed findings, notices, files not scanned.
import type { Result } from '../model/result.ts';
import { anchor, escapeHtml, htmlText } from './html-escape.ts';
import { renderLine } from './markup.ts';
import { placeUrl, type Repository } from './place.ts';
import { roadmap, sum } from './roadmap.ts';
import { scoreRows, signed } from './scores.ts';
import { firstOf, groupedNotices, moreOf } from './tally.ts';
import type { Words } from './words.ts';

const MOST_EVIDENCE = 5;

export function scores(result: Result, words: Words): string[] {
  const compared = result.scoresBefore !== undefined;
  const rows = scoreRows(result).map(({ label, score, before, change }) => [
    words.t(label),
    score === null ? words.t('score-not-judged') : `<meter min="0" max="100" low="70" high="90" optimum="100" value="${score}">${score}</meter> ${score}`,
    ...(compared ? [before === null ? '' : String(before), signed(change)] : []),
  ]);
  const head = [words.t('area'), words.t('score'), ...(compared ? [words.t('before'), words.t('change')] : [])];
  return [`<h2>${words.t('scores')}</h2>`, table(head, rows, words.t('score-capped-P0'))];
}

export function controls(result: Result, words: Words, repository?: Repository): string[] {
  if (!result.controls.length) return [];
  const rows = result.controls.map(({ id, area, status, evidence, effortHours }) => {
    const shown = firstOf(evidence, MOST_EVIDENCE, words, (one) => `${place(one, repository)} ${renderLine(words.evidence(id, one.note), htmlText)}`);
    const effort = status === 'fail' || status === 'partial' ? words.t('hours', { hours: effortHours }) : '';
    return [renderLine(words.control(id), htmlText), words.t(`area-${area}`), words.t(`control-${status}`), shown.join('<br>'), effort];
  });
  return [`<h2>${words.t('controls')}</h2>`, table([words.t('control'), words.t('area'), words.t('status'), words.t('evidence'), words.t('effort')], rows)];
}

export function plan(result: Result, words: Words): string[] {
  const phases = roadmap(result, words);
  if (!phases.length) return [];
  const lines = [`<h2>${words.t('roadmap')}</h2>`, `<p>${words.t('roadmap-intro')}</p>`];
  for (const { phase, items, effortHours } of phases) {
    const rows = items.map(({ ruleId, severity, count, effortHours: hours }) => [
      severity,
      `${renderLine(words.rule(ruleId, 'title'), htmlText)} <code>${escapeHtml(ruleId)}</code>`,
      String(count),
      words.t('hours', { hours }),
    ]);
    lines.push(`<h3>${phase}. ${words.t(`phase-${phase}`)}</h3>`, table([words.t('severity'), words.t('finding'), words.t('places'), words.t('effort')], rows, words.t('phase-total', { hours: effortHours })));
  }
  return [...lines, `<p>${words.t('total-effort', { hours: sum(phases) })}</p>`];
}

/** Findings that ask for no work any more: one row each. */
export function closing(status: 'fixed' | 'suppressed', result: Result, words: Words): string[] {
  const list = result.findings.filter((finding) => finding.status === status);
  if (!list.length) return [];
  const suppressed = status === 'suppressed';
  const rows = list.map((finding) => [
    finding.severity,
    `${renderLine(words.rule(finding.ruleId, 'title'), htmlText)} <code>${escapeHtml(finding.ruleId)}</code>`,
    place(finding.location),
    ...(suppressed ? [escapeHtml(finding.suppression?.reason ?? '')] : []),
  ]);
  const head = [words.t('severity'), words.t('finding'), words.t('place'), ...(suppressed ? [words.t('reason')] : [])];
  return [`<h2>${words.t(`${status}-findings`)}${words.t('aside', { text: list.length })}</h2>`, table(head, rows)];
}

export function notices(result: Result, words: Words, repository?: Repository): string[] {
  if (!result.notices.length) return [];
  const items = groupedNotices(result).map(({ notice, more }) => {
    const at = notice.path === undefined ? '' : `${place({ path: notice.path, startLine: notice.line ?? 1 }, repository)} `;
    return `<li><strong>${words.t(notice.level)}</strong>${words.t('colon')}${at}${renderLine(words.reason(notice), htmlText)}${moreOf(more, words)}</li>`;
  });
  return [`<h2>${words.t('notices')}</h2>`, `<ul>${items.join('')}</ul>`];
}

export function notScanned(result: Result, words: Words): string[] {
  if (!result.notScanned.length) return [];
  const rows = result.notScanned.map(({ path, reason, detail }) => [`<code>${escapeHtml(path)}</code>`, escapeHtml(words.t(`reason-${reason}`)) + (detail ? ` <code>${escapeHtml(detail)}</code>` : '')]);
  const title = `${words.t('not-scanned')}${words.t('aside', { text: rows.length })}`;
  return [`<h2>${title}</h2>`, `<details><summary>${title}</summary>`, table([words.t('file'), words.t('reason')], rows), '</details>'];
}

function place(at: { readonly path: string; readonly startLine: number }, repository?: Repository): string {
  const label = `<code>${escapeHtml(`${at.path}:${at.startLine}`)}</code>`;
  return repository ? anchor(label, placeUrl(at, repository)) : label;
}

/** Cells are HTML already; the first one names its row. */
function table(head: readonly string[], rows: readonly (readonly string[])[], caption = ''): string {
  const body = rows.map(([name = '', ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return [
    '<table>',
    caption ? `<caption>${caption}</caption>` : '',
    `<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('');
}
