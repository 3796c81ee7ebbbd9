// Extract stage: handlers whose answer names credentials of each entry or of the settings, or holds all of a `.env` -> AnsweredSecretsFact.
import type { ts } from 'ts-morph';
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { AnsweredSecretsFact } from '../../model/limits.ts';
import type { Document } from '../../parse/document.ts';
import { givenCode, signedInUnproven } from '../believed.ts';
import { givenBack, isGivenBack } from '../returned-rows.ts';
import { withoutComments } from '../limit-words.ts';
import { heldAs } from './routes/guards.ts';
import { functionSymbol } from './routes/host.ts';
import { type Survey, surveys } from './survey.ts';

const longest = 12_000;
const exits = /\b(?:res|response|reply)\b(?:\s{0,4}\.(?:status|code)\([^()\n]{0,40}\))?\s{0,4}\.(?:json|send|end)\(\s?|\bctx\.body\s?=\s?|\breturn\s{1,3}(?:\w{0,20}(?:c|Response|NextResponse)\.json\(\s?)/g;
const answers = /\.(?:json|send|end)\(|ctx\.body\s?=/;
const word = String.raw`(?:access|refresh|session)_?[tT]oken|[pP]assword|client_?[sS]ecret|(?:private|secret)_?[kK]ey`;
/** `refreshToken: account.refreshToken`, `password: config.adminPassword` */
const entry = new RegExp(String.raw`\b(\w{0,20}(?:${word}))\s?:\s?(\w{1,40})(?:\??\.\w{1,30}){0,2}\??\.(\w{0,20}(?:${word}))\b(?!\s?[.?(&=!<>+])`, 'g');
/** `jwtSecret: process.env.JWT_SECRET || 'none'`, and not whether it is set. */
const ofEnvironment = new RegExp(String.raw`\b(\w{0,20}(?:${word}|[sS]ecret))\s?:\s?process\.env(?:\.|\[["'])\w{0,30}(?:PASSWORD|SECRET|TOKEN|KEY)\b(?:["']\])?(?!\s?(?:\?(?!\?)|[.(&=!<>+]))`, 'g');
const speaks = new RegExp(`(?:${word}|[sS]ecret)\\s?:`);
const settings = /^(?:app|server|global)?(?:config|settings|conf|cfg)$/i;
const readsDotenv = /(?:\b(?:const|let|var)\s{1,3})(\w{1,40})\s?=\s?(?:await\s)?(?:\w{1,20}\.){0,2}readFile(?:Sync)?\(\s?(?:\w{0,20}env_?(?:file|path)\w{0,10}|["'`][^"'`\n]{0,40}\.env["'`]|path\.(?:join|resolve)\([^()\n]{0,60}\.env["'`]\))/gi;
const masks = /\*{3}|mask|redact|obscure|hideSecret|sanitiz/i;

export function* extractAnsweredSecrets(document: Document, { text }: SourceFile): Generator<Fact> {
  if (!answers.test(text) || !(speaks.test(text) || /readFile(?:Sync)?\([^)\n]{0,80}env|otp|sign|token|reset_?link/i.test(text))) return;
  for (const survey of surveys(document)) for (const node of survey.functions) yield* told(node, survey, text);
}

function* told(node: ts.FunctionLikeDeclaration, { script }: Survey, text: string): Generator<Fact> {
  const body = node.getText(script.source).slice(0, longest);
  if (!answers.test(body)) return;
  const offset = node.getStart(script.source) + script.offset;
  for (const { by, names, at, length } of [...(masks.test(body) ? [] : [...listed(body), ...dotenv(body)]), ...believed(withoutComments(text, 'javascript').slice(offset, offset + body.length))]) {
    for (const symbol of new Set([functionSymbol(node, script), heldAs(node, script)])) {
      if (symbol !== null) yield { kind: 'answered-secrets', symbol, by, names, at: { start: offset + at, end: offset + at + length } };
    }
  }
}

interface Found extends Pick<AnsweredSecretsFact, 'by' | 'names'> {
  readonly at: number;
  readonly length: number;
}

function listed(body: string): Found[] {
  const found = new Map<Found['by'], Found>();
  for (const match of [...body.matchAll(entry), ...body.matchAll(ofEnvironment)]) {
    const [whole, name = '', of] = match;
    const by = of === undefined || settings.test(of) ? 'settings' : isItem(body.slice(0, match.index), of) ? 'rows' : null;
    if (by === null || !isGivenBack(body, { table: '', at: match.index }, exits)) continue;
    const known = found.get(by);
    found.set(by, known === undefined ? { by, names: [name], at: match.index, length: whole.length } : { ...known, names: [...new Set([...known.names, name])] });
  }
  return [...found.values()];
}

function believed(body: string): Found[] {
  const [code, login] = [givenCode(body), signedInUnproven(body)];
  return [...(code === null ? [] : [{ by: 'code' as const, names: [code.name], at: code.at, length: code.length }]), ...(login === null ? [] : [{ by: 'login' as const, names: [login.name], at: login.at, length: login.length }])];
}

/** The loop or the `map` around calls one of its entries so. */
function isItem(before: string, name: string): boolean {
  return new RegExp(String.raw`\.(?:map|forEach|flatMap)\(\s?(?:async\s)?\(?${name}\b[^=\n]{0,40}=>|\bfor\s?\((?:const|let)\s${name}\sof\b`).test(before);
}

/** The text of the file, what it was parsed to, or the object that its lines are put into by a name of theirs. */
function dotenv(body: string): Found[] {
  for (const match of body.matchAll(readsDotenv)) {
    const [whole, content = ''] = match;
    const after = body.slice(match.index);
    const filled = new RegExp(String.raw`\b${content}\b[^;]{0,60}\.split\([\s\S]{0,600}?\b(\w{1,40})\[\w{1,30}(?:\.trim\(\))?\]\s?=`).exec(after)?.[1];
    const names = [content, ...(filled === undefined ? [] : [filled])];
    if (givenBack(body, names, match.index, exits)) return [{ by: 'dotenv', names: ['.env'], at: match.index, length: whole.length }];
  }
  return [];
}
