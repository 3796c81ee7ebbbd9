// Result -> one self-contained HTML file: nothing is loaded, filters work without a server, it prints.
import { createHash } from 'node:crypto';
import { severities, type Finding } from '../model/finding.ts';
import type { Frames, FrameLine, Result } from '../model/result.ts';
import { parts } from './frame.ts';
import { SCRIPT, STYLE } from './html-assets.ts';
import { anchor, escapeHtml, htmlText } from './html-escape.ts';
import { closing, controls, notices, notScanned, plan, scores } from './html-tables.ts';
import { render, renderLine } from './markup.ts';
import { bySeverity, mostRelated, scopeOf, thingsToDoFirst, type RuleGroup } from './outline.ts';
import { placeUrl, type Repository } from './place.ts';
import { areas, levelOf } from './scores.ts';
import { countsLine, firstOf, verdictReasons } from './tally.ts';
import type { Words } from './words.ts';

export interface HtmlOptions {
  readonly frames?: Frames;
  readonly repository?: Repository;
}

export function html(result: Result, words: Words, options: HtmlOptions = {}): string {
  const policy = `default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const title = `${words.t('audit-report')}${words.t('colon')}${result.target.root}`;
  return [
    '<!doctype html>',
    `<html lang="${words.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#findings">${words.t('skip-to-findings')}</a>`,
    ...header(result, words),
    '<main>',
    ...scores(result, words),
    ...first(result, words, options),
    ...findings(result, words, options),
    ...closing('fixed', result, words),
    ...closing('suppressed', result, words),
    ...controls(result, words, options.repository),
    ...plan(result, words),
    ...notices(result, words, options.repository),
    ...notScanned(result, words),
    '</main>',
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function header(result: Result, words: Words): string[] {
  const { conclusion } = result.verdict;
  return [
    '<header>',
    `<h1>${words.t('audit-report')}</h1>`,
    `<p><strong class="${conclusion}">${words.t(`verdict-${conclusion}`)}</strong>${words.t('colon')}${words.t(`level-${levelOf(result)}`)}</p>`,
    `<ul>${verdictReasons(result).map((reason) => `<li>${renderLine(words.reason(reason), htmlText)}</li>`).join('')}</ul>`,
    `<p>${escapeHtml(words.t('findings-line', { counts: countsLine(result, words) }))}</p>`,
    `<ul class="quiet">${scopeOf(result, words).map((phrase) => `<li>${renderLine(phrase, htmlText)}</li>`).join('')}</ul>`,
    '</header>',
  ];
}

function first(result: Result, words: Words, options: HtmlOptions): string[] {
  const groups = thingsToDoFirst(result);
  if (!groups.length) return [];
  const items = groups.map(({ ruleId, findings: [top] }) => (top ? `<li>${badge(top)} ${renderLine(words.rule(ruleId, 'title'), htmlText)}${words.t('colon')}${place(top.location, options.repository)}</li>` : ''));
  return [`<h2>${words.t('do-first')}</h2>`, `<ol>${items.join('')}</ol>`];
}

function findings(result: Result, words: Words, options: HtmlOptions): string[] {
  const groups = bySeverity(result);
  const lines = [`<h2 id="findings" tabindex="-1">${words.t('findings')}</h2>`];
  if (!groups.length) return [...lines, `<p>${words.t('found-nothing')}</p>`];
  lines.push(...filters(result, words));
  for (const { severity, count, rules } of groups) {
    lines.push('<section data-group>', `<h3>${severity}${words.t('colon')}${words.t(`severity-${severity}`)}${words.t('aside', { text: count })}</h3>`);
    for (const group of rules) lines.push(...article(group, result, words, options));
    lines.push('</section>');
  }
  return lines;
}

/** Hidden until the script runs: without one everything is shown anyway. */
function filters(result: Result, words: Words): string[] {
  const option = (value: string, label: string): string => `<option value="${value}">${label}</option>`;
  const statuses = (['new', 'existing', 'pending'] as const).filter((status) => result.counts.byStatus[status] > 0);
  const shown = words.t('filter-shown', { shown: '%s', total: '%t' });
  return [
    `<form id="filters" hidden aria-label="${words.t('filters')}">`,
    `<fieldset><legend>${words.t('severity')}</legend>${severities.map((severity) => `<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity}</label>`).join('')}</fieldset>`,
    `<label>${words.t('area')} <select name="area">${option('', words.t('filter-all-areas'))}${areas.map((area) => option(area, words.t(`area-${area}`))).join('')}</select></label>`,
    `<label>${words.t('status')} <select name="status">${option('', words.t('filter-all-statuses'))}${statuses.map((status) => option(status, words.t(`status-${status}`))).join('')}</select></label>`,
    `<label>${words.t('filter-text')} <input type="search" name="text" autocomplete="off"></label>`,
    `<button type="reset">${words.t('filter-reset')}</button>`,
    `<output id="shown" aria-live="polite" data-template="${escapeHtml(shown)}"></output>`,
    '</form>',
  ];
}

function article({ ruleId, findings: places }: RuleGroup, result: Result, words: Words, options: HtmlOptions): string[] {
  const [top] = places;
  if (!top) return [];
  const chapters = (['problem', 'risk', 'fix', 'acceptance'] as const).map((chapter) => `<dt>${words.t(chapter)}</dt><dd>${render(words.rule(ruleId, chapter), htmlText)}</dd>`);
  const references = words.references(ruleId).map((reference) => anchor(escapeHtml(reference), reference));
  return [
    `<article data-severity="${top.severity}" data-area="${top.area}">`,
    `<h4>${badge(top)} ${renderLine(words.rule(ruleId, 'title'), htmlText)} <code>${escapeHtml(ruleId)}</code></h4>`,
    `<ol class="places">${places.map((finding) => placeItem(finding, result, words, options)).join('')}</ol>`,
    `<details${top.severity <= 'P1' ? ' open' : ''}><summary>${words.t('problem')}${words.t('list-separator')}${words.t('risk')}${words.t('list-separator')}${words.t('fix')}</summary>`,
    `<dl>${chapters.join('')}<dt>${words.t('effort')}</dt><dd>${words.t('hours', { hours: words.effortHours(ruleId) })}</dd>`,
    references.length ? `<dt>${words.t('references')}</dt><dd>${references.join(words.t('list-separator'))}</dd>` : '',
    '</dl></details>',
    '</article>',
  ];
}

function placeItem(finding: Finding, result: Result, words: Words, options: HtmlOptions): string {
  const facts = [
    ...(result.target.base === undefined ? [] : [words.t(`status-${finding.status}`)]),
    `${words.t('confidence')}${words.t('colon')}${words.t(`confidence-${finding.confidence}`)}`,
  ];
  const related = firstOf(finding.related, mostRelated, words, (one) => `${place(one, options.repository)} ${renderLine(words.note(finding, one), htmlText)}`);
  return [
    `<li data-place data-status="${finding.status}">${place(finding.location, options.repository)}<span class="quiet">${words.t('aside', { text: facts.join(words.t('list-separator')) })}</span>`,
    `<br>${renderLine(words.message(finding), htmlText)}`,
    code(options.frames?.get(finding.fingerprint) ?? []),
    finding.fix?.safe === true && finding.status !== 'suppressed' ? `<p>${renderLine(words.phrase('safe-fix'), htmlText)}</p>` : '',
    related.length ? `<p>${words.t('why-believed')}${words.t('colon')}</p><ul>${related.map((one) => `<li>${one}</li>`).join('')}</ul>` : '',
    '</li>',
  ].join('');
}

function code(frame: readonly FrameLine[]): string {
  if (!frame.length) return '';
  const digits = Math.max(...frame.map((line) => String(line.line).length));
  const lines = frame.map((line) => {
    const [before, marked, after] = parts(line);
    return `${String(line.line).padStart(digits)} | ${escapeHtml(before)}${marked ? `<mark>${escapeHtml(marked)}</mark>` : ''}${escapeHtml(after)}`;
  });
  return `<pre tabindex="0"><code>${lines.join('\n')}</code></pre>`;
}

function place(at: { readonly path: string; readonly startLine: number; readonly endLine: number }, repository?: Repository): string {
  const label = `<code>${escapeHtml(`${at.path}:${at.startLine}`)}</code>`;
  return repository ? anchor(label, placeUrl(at, repository)) : label;
}

function badge({ severity }: Finding): string {
  return `<span class="badge ${severity}">${severity}</span>`;
}
