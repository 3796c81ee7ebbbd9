// The prose of one secret rule. Input: the shared text of prose.yml and a row. Output: that text with the row's words in it.
import type { Prose } from '../../src/model/rule.ts';
import type { SecretKind } from '../../src/model/secret.ts';
import type { Language, Text } from '../../src/model/text.ts';

/** Puts {vendor} and {what} into every text, each language in its own words; rows without a vendor lose the gap, too. */
export function secretProse(shared: Prose, row: SecretKind): Prose {
  const fill = (text: Text): Text => ({ en: filled(text.en, row, 'en'), 'zh-CN': filled(text['zh-CN'], row, 'zh-CN') });
  const references = [...shared.references, row.docs, ...(row.revoke === undefined ? [] : [row.revoke])];
  return {
    title: fill(shared.title),
    problem: fill(shared.problem),
    risk: fill(shared.risk),
    fix: fill(shared.fix),
    acceptance: fill(shared.acceptance),
    effortHours: shared.effortHours,
    references: [...new Set(references)],
    messages: Object.fromEntries(Object.entries(shared.messages).map(([id, text]) => [id, fill(text)])),
  };
}

function filled(text: string, row: SecretKind, language: Language): string {
  const what = row.what[language];
  if (row.vendor !== '') {
    // Chinese sets a space between a Latin name and a Chinese word, none between two Chinese ones.
    const vendor = language === 'zh-CN' && /[\w)]$/.test(row.vendor) ? `${row.vendor} ` : row.vendor;
    return text.replaceAll('{vendor}', vendor).replaceAll('{what}', what).replaceAll('  ', ' ');
  }
  const service = language === 'en' ? 'the service it opens' : '对应服务';
  const bare = text.replace('by {vendor}', `by ${service}`).replace(/\{vendor\} ?\{what\}/g, what);
  return bare.replaceAll('{vendor}', service).replace(/^./, (first) => first.toUpperCase());
}
