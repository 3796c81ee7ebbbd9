// Rules as read -> the pages docs/rules/<family>.md and docs/rules/zh-CN/<family>.md. Pure.
import type { Data } from '../src/model/finding.ts';
import type { ProseTable, Rule, Sample } from '../src/model/rule.ts';
import { languages, type Language } from '../src/model/text.ts';
import { codeBlock, codeSpan, escapeText, link, markdownText, table as rows } from '../src/report/markdown-escape.ts';
import { render, renderLine } from '../src/report/markup.ts';
import { wordsOf, type Words } from '../src/report/words.ts';
import type { RulesTree } from './rules-tree.ts';

const CHAPTERS = ['problem', 'risk', 'fix', 'acceptance'] as const;
const LABELS = { problem: 'problem', risk: 'risk', fix: 'fix', acceptance: 'acceptance' } as const;

/** Path under docs/rules/ -> content. */
export function pages(tree: RulesTree): Map<string, string> {
  const found = new Map<string, string>();
  for (const language of languages) {
    const words = wordsOf(language, tree.table);
    const folder = language === 'en' ? '' : `${language}/`;
    const families = [...new Set([...tree.rules.map((rule) => family(rule.id)), ...tree.controls.map((control) => control.id), ...(Object.keys(tree.table.kinds).length ? ['secret'] : [])])].sort();
    found.set(`${folder}README.md`, overview(families, tree, words));
    for (const name of families) found.set(`${folder}${name}.md`, page(name, tree, words));
  }
  return found;
}

function overview(families: readonly string[], tree: RulesTree, words: Words): string {
  const lines = [`# ${words.t('rules-title')}`, '', other(words.language, 'README.md'), ''];
  const cells = families.flatMap((name) =>
    tree.rules
      .filter((rule) => family(rule.id) === name)
      .map((rule) => [link(codeSpan(rule.id), `${name}.md#${anchor(rule.id)}`), rule.severity, renderLine(words.rule(rule.id, 'title'), markdownText)]),
  );
  lines.push(...rows([words.t('rule'), words.t('severity'), words.t('finding')], cells), '');
  const kinds = Object.keys(tree.table.kinds).length;
  if (kinds) lines.push(link(words.t('secret-kinds', { count: kinds }), 'secret.md'), '');
  return lines.join('\n');
}

function page(name: string, tree: RulesTree, words: Words): string {
  const lines = [`# ${renderLine(words.control(name), markdownText)}`, '', other(words.language, `${name}.md`), ''];
  for (const rule of tree.rules.filter((one) => family(one.id) === name)) lines.push(...chapter(rule, words, samplesOf(tree.table, rule, words)));
  if (name === 'secret') lines.push(...secrets(tree.table, words));
  return lines.join('\n');
}

function chapter({ id, severity, standing }: Rule, words: Words, samples: readonly string[]): string[] {
  const facts = [severity, `${words.t('effort')}${words.t('colon')}${words.t('hours', { hours: words.effortHours(id) })}`].join(words.t('list-separator'));
  return [
    `## ${id}`,
    '',
    `**${renderLine(words.rule(id, 'title'), markdownText)}**${words.t('aside', { text: facts })}`,
    '',
    ...(standing === undefined ? [] : [words.t('rule-standing', { severity: standing }), '']),
    ...CHAPTERS.flatMap((part) => [`### ${words.t(LABELS[part])}`, '', render(words.rule(id, part), markdownText), '']),
    ...samples,
    `${words.t('references')}${words.t('colon')}${words.references(id).map((reference) => (reference.startsWith('https://') ? `<${reference}>` : escapeText(reference))).join(words.t('list-separator'))}`,
    '',
  ];
}

function samplesOf(table: ProseTable, rule: Rule, words: Words): string[] {
  const samples = table.rules[rule.id]?.samples;
  if (!samples) return [];
  return (['bad', 'good'] as const).flatMap((kind) => samples[kind].flatMap((sample) => [`### ${words.t(`sample-${kind}`)}`, '', ...files(sample, words)]));
}

function files(sample: Sample, words: Words): string[] {
  const blocks = Object.entries(sample.files).flatMap(([path, content]) => [`${codeSpan(path)}${words.t('colon').trim()}`, '', codeBlock(content.trimEnd()), '']);
  const places = (sample.at ?? []).map((place) => codeSpan(place)).join(words.t('list-separator'));
  return places ? [...blocks, `${words.t('place')}${words.t('colon')}${places}`, ''] : blocks;
}

/** Every kind shares one prose, so the page tells it once, with the kinds in a table. */
function secrets(table: ProseTable, words: Words): string[] {
  const kinds = Object.entries(table.kinds).sort(([a], [b]) => (a < b ? -1 : 1));
  if (!kinds.length) return [];
  const cells = kinds.map(([id, kind]) => [codeSpan(`secret/${id}`), escapeText(kind.vendor), escapeText(kind.what[words.language]), link(words.t('documentation'), kind.docs)]);
  const shared = table.secret
    ? CHAPTERS.flatMap((part) => [`### ${words.t(LABELS[part])}`, '', render({ template: table.secret?.[part][words.language] ?? '', data: anyKind(words) }, markdownText), ''])
    : [];
  return [`## ${words.t('secret-kinds', { count: kinds.length })}`, '', ...shared, ...rows([words.t('rule'), words.t('vendor'), words.t('secret-what'), ''], cells), ''];
}

/** What the shared prose says where no kind is meant. */
function anyKind(words: Words): Data {
  return { vendor: words.t('any-vendor'), what: words.t('any-secret'), docs: words.t('any-page'), revoke: words.t('any-page') };
}

function family(id: string): string {
  return id.split('/')[0] ?? id;
}

/** GitHub's anchor of a heading: '/' is dropped. */
function anchor(id: string): string {
  return id.replaceAll('/', '');
}

function other(language: Language, file: string): string {
  return language === 'en' ? `[中文](zh-CN/${file})` : `[English](../${file})`;
}
