// Gives findings, rules and controls their words: IDs and the prose table in, phrases of one language out.
import type { Data, Finding } from '../model/finding.ts';
import type { Reason } from '../model/result.ts';
import type { Prose, ProseTable, SecretName } from '../model/rule.ts';
import type { Language, Text } from '../model/text.ts';
import { messages, type MessageId } from './messages/index.ts';
import { plain, type Phrase } from './phrase.ts';

/** The long texts of a rule. */
export type Chapter = 'title' | 'problem' | 'risk' | 'fix' | 'acceptance';

export interface Words {
  readonly language: Language;
  /** A text of the program itself; data made visible. */
  t(id: MessageId, data?: Data): string;
  /** The same, unfilled: for formats that escape. */
  phrase(id: MessageId, data?: Data): Phrase;
  /** A reason or notice, whose ID comes from another stage. An unknown ID is shown as it is, with its data. */
  reason(reason: Reason): Phrase;
  rule(ruleId: string, chapter: Chapter): Phrase;
  message(finding: Pick<Finding, 'ruleId' | 'message' | 'data'>): Phrase;
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
  const told = (ruleId: string, text: Text, data: Data = {}): Phrase => ({ template: bent(text[language], kindOf(table, ruleId), language), data: { ...kind(ruleId), ...data } });
  const say = (ruleId: string, id: string, data: Data): Phrase => {
    const text = named<Text>(prose(ruleId)?.messages ?? {}, id);
    return text ? told(ruleId, text, data) : unknown(id, data);
  };
  return {
    language,
    t,
    phrase: (id, data = {}) => ({ template: messages[id][language], data }),
    reason: ({ message, data }) => {
      const text = named<Text>(messages, message);
      return text ? { template: text[language], data } : unknown(message, data);
    },
    rule: (ruleId, chapter) => {
      const text = prose(ruleId)?.[chapter];
      return text ? told(ruleId, text) : { template: ruleId, data: {} };
    },
    message: (finding) => say(finding.ruleId, finding.message, finding.data),
    note: (finding, related) => (isPolicyNote(related.note) ? { template: messages[policyNotes[related.note]][language], data: {} } : say(finding.ruleId, related.note, related.data)),
    fixTitle: (finding) => (finding.fix ? say(finding.ruleId, finding.fix.title, finding.data) : null),
    references: (ruleId) => {
      const named = kindOf(table, ruleId);
      return [...new Set([...(prose(ruleId)?.references ?? []), ...(named ? [named.docs, named.revoke ?? named.docs] : [])])];
    },
    effortHours: (ruleId) => prose(ruleId)?.effortHours ?? 0,
    control: (id) => ({ template: pick(named(table.controls, id)?.title, id), data: {} }),
    evidence: (controlId, note) => {
      const own = named<Text>(named(table.controls, controlId)?.notes ?? {}, note);
      if (own) return { template: own[language], data: {} };
      const ruleId = prose(note) ? note : ruleWith(table, controlId, note);
      const title = prose(ruleId)?.title;
      return title ? told(ruleId, title) : { template: note, data: {} };
    },
  };
}

/** Notes that policy writes itself, whatever the rule. */
const policyNotes = { '@also': 'note.also', '@effect': 'note.effect' } as const satisfies Record<string, MessageId>;

function isPolicyNote(note: string): note is keyof typeof policyNotes {
  return Object.hasOwn(policyNotes, note);
}

/** The prose of a rule; every kind of secret shares one. */
export function proseOf(table: ProseTable, ruleId: string): Prose | undefined {
  if (Object.hasOwn(table.rules, ruleId)) return table.rules[ruleId];
  return kindOf(table, ruleId) ? table.secret : undefined;
}

/** The rule of a family that owns a message; '' where none does. */
function ruleWith(table: ProseTable, family: string, message: string): string {
  return Object.keys(table.rules).find((id) => id.startsWith(`${family}/`) && Object.hasOwn(table.rules[id]?.messages ?? {}, message)) ?? '';
}

/** A kind's own words for {vendor}, {what}, {docs} and {revoke}. */
function kindData(table: ProseTable, ruleId: string, language: Language): Data {
  const kind = kindOf(table, ruleId);
  if (!kind) return {};
  return { vendor: kind.vendor || messages['any-vendor'][language], what: kind.what[language], docs: kind.docs, revoke: kind.revoke ?? kind.docs };
}

/** The shared prose's template, bent to the grammar of a kind: no gap where no vendor is known, 'an' before a vowel. */
function bent(template: string, kind: SecretName | undefined, language: Language): string {
  if (!kind) return template;
  if (!kind.vendor) template = template.replace(/\{vendor\} ?\{what\}/g, '{what}').replace(/^\{what\}/, capital(kind.what[language]));
  template = template.replaceAll('{vendor}{what}', '{vendor} {what}'); // Chinese writes them together; two Latin names need the space
  const first = template.includes('{vendor}') ? kind.vendor : kind.what.en;
  return /^[aeio]/i.test(first) ? template.replace(/\b([Aa]) (?=\{(?:vendor|what)\})/g, '$1n ') : template;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function kindOf(table: ProseTable, ruleId: string): SecretName | undefined {
  const id = ruleId.startsWith('secret/') ? ruleId.slice(7) : '';
  return !Object.hasOwn(table.rules, ruleId) && Object.hasOwn(table.kinds, id) ? table.kinds[id] : undefined;
}

/** An ID without a text: shown rather than lost. Braces keep the data out of the template. */
function unknown(id: string, data: Data): Phrase {
  const names = Object.keys(data);
  return { template: names.length ? `${id} (${names.map((name) => `${name}: {${name}}`).join(', ')})` : id, data };
}
