// extract/typescript: code as text -> LookedUpFact: rows that are looked for by the token or key that a caller brings.
import type { CodeTraitFact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { LookedUpFact } from '../../model/wiring.ts';
import type { Document } from '../../parse/document.ts';
import { asksWho, isCredential, ofTokens, saysHashed } from '../looked-up.ts';
import { hashesTokens, lookUps } from './looked-up-words.ts';

/** One page, one mail: what is sent for that is used once. */
const once = /mail|activat|confirm|reset|forgot|invit|magic|unsubscrib|otp|share|register|sign_?-?up/i;
const functionHead = /(?:\bfunction\s{1,4}(\w{1,60})|\b(\w{1,60})\s?[:=]\s?(?:async\s)?(?:function\b|\([^()\n]{0,120}\)(?:\s?:\s?[\w<>[\] |]{1,60})?\s?=>)|^[ \t]{0,12}(?:(?:public|private|protected|static|async)\s{1,4}){0,3}(\w{1,60})\([^()\n]{0,160}\)[^\n;=]{0,80}\{)/gm;
const longest = 3000;

export function* extractLookedUp(_document: Document, { text, path }: SourceFile): Generator<LookedUpFact | CodeTraitFact> {
  if (hashesTokens.test(text)) yield { kind: 'code-trait', trait: 'hashes-tokens', at: { start: 0, end: 0 } };
  for (const pattern of lookUps) {
    for (const match of text.matchAll(pattern)) {
      const { table = '', name = '', value = '' } = match.groups ?? {};
      const before = text.slice(Math.max(0, match.index - longest), match.index);
      const head = [...before.matchAll(functionHead)].filter((each) => !/^(?:if|for|while|switch|catch)$/.test(each[3] ?? '')).at(-1);
      const symbol = head?.[1] ?? head?.[2] ?? head?.[3] ?? '';
      const owner = table.charAt(0).toUpperCase() + table.slice(1);
      const isOfTokens = ofTokens.test(owner) || ofTokens.test(table);
      if (!(isCredential(owner, name) || isCredential(table, name)) || saysHashed.test(value) || once.test(symbol) || !(isOfTokens || asksWho.test(`${path} ${symbol}`))) continue;
      if (saysHashed.test(before.slice(head?.index ?? 0))) continue;
      yield { kind: 'looked-up', table, name, symbol, at: { start: match.index, end: match.index + match[0].length } };
    }
  }
}
