// Gives findings, rules and controls their words: IDs and the prose table in, phrases of one language out.
import type { Data, Finding } from '../model/finding.ts';
import type { Reason } from '../model/result.ts';
import type { Prose, ProseTable } from '../model/rule.ts';
import type { Language, Text } from '../model/text.ts';
import { messages, type MessageId } from './messages/index.ts';
import { fill, plain, type Phrase } from './phrase.ts';

/** The long texts of a rule. */
export type Chapter = 'title' | 'problem' | 'risk' | 'fix' | 'acceptance';

export interface Words {
  readonly language: Language;
  /** A text of the program itself; data made visible. */
  t(id: MessageId, data?: Data): string;
  /** A reason or notice, whose ID comes from another stage. An unknown ID is shown as it is, with its data. */
  reason(reason: Reason): Phrase;
  rule(ruleId: string, chapter: Chapter): Phrase;
  message(finding: Finding): Phrase;
  note(finding: Finding, related: { readonly note: string; readonly data: Data }): Phrase;
  fixTitle(finding: Finding): Phrase | null;
  references(ruleId: string): readonly string[];
  effortHours(ruleId: string): number;
  control(id: string): Phrase;
  /** A control's evidence: a note of the control, or the ID (or a message) of the rule that found the place, told by its title. */
  evidence(controlId: string, note: string): Phrase;
}

/** Words before the prose table is loaded, or without one: IDs stand for the texts they would name. */
export const noProse: ProseTable = { rules: {}, controls: {}, kinds: {} };

export function wordsOf(language: Language, table: ProseTable = noProse): Words {
  const pick = (text: Text | undefined, otherwise: string): string => text?.[language] ?? otherwise;
  const named = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);
  const t = (id: MessageId, data: Data = {}): string => plain({ template: messages[id][language], data });
  const prose = (ruleId: string): Prose | undefined => proseOf(table, ruleId);
  const kind = (ruleId: string): Data => kindData(table, ruleId, language);
  const say = (ruleId: string, id: string, data: Data): Phrase => {
    const text = named<Text>(prose(ruleId)?.messages ?? {}, id);
    return text ? { template: text[language], data: { ...kind(ruleId), ...data } } : unknown(id, data);
  };
  return {
    language,
    t,
    reason: ({ message, data }) => {
      const text = named<Text>(messages, message);
      return text ? { template: text[language], data } : unknown(message, data);
    },
    rule: (ruleId, chapter) => ({ template: pick(prose(ruleId)?.[chapter], ruleId), data: kind(ruleId) }),
    message: (finding) => say(finding.ruleId, finding.message, finding.data),
    note: (finding, related) => say(finding.ruleId, related.note, related.data),
    fixTitle: (finding) => (finding.fix ? say(finding.ruleId, finding.fix.title, finding.data) : null),
    references: (ruleId) => (prose(ruleId)?.references ?? []).map((reference) => fill({ template: reference, data: kind(ruleId) })),
    effortHours: (ruleId) => prose(ruleId)?.effortHours ?? 0,
    control: (id) => ({ template: pick(named(table.controls, id)?.title, id), data: {} }),
    evidence: (controlId, note) => {
      const own = named<Text>(named(table.controls, controlId)?.notes ?? {}, note);
      if (own) return { template: own[language], data: {} };
      const ruleId = prose(note) ? note : ruleWith(table, controlId, note);
      return { template: pick(prose(ruleId)?.title, note), data: kind(ruleId) };
    },
  };
}

/** The prose of a rule; every kind of secret shares one. */
export function proseOf(table: ProseTable, ruleId: string): Prose | undefined {
  if (Object.hasOwn(table.rules, ruleId)) return table.rules[ruleId];
  return ruleId.startsWith('secret/') && Object.hasOwn(table.kinds, ruleId.slice(7)) ? table.secret : undefined;
}

/** The rule of a family that owns a message; '' where none does. */
function ruleWith(table: ProseTable, family: string, message: string): string {
  return Object.keys(table.rules).find((id) => id.startsWith(`${family}/`) && Object.hasOwn(table.rules[id]?.messages ?? {}, message)) ?? '';
}

function kindData(table: ProseTable, ruleId: string, language: Language): Data {
  const id = ruleId.startsWith('secret/') ? ruleId.slice(7) : '';
  const kind = Object.hasOwn(table.kinds, id) ? table.kinds[id] : undefined;
  return kind ? { vendor: kind.vendor, what: kind.what[language], docs: kind.docs, revoke: kind.revoke ?? kind.docs } : {};
}

/** An ID without a text: shown rather than lost. Braces keep the data out of the template. */
function unknown(id: string, data: Data): Phrase {
  const names = Object.keys(data);
  return { template: names.length ? `${id} (${names.map((name) => `${name}: {${name}}`).join(', ')})` : id, data };
}
