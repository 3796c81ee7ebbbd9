// extract/python: document -> PageAppFact: pages of Streamlit and Gradio. Read as text, because the parser passes over most bodies.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { PageAppFact, PageDeed } from '../../model/page.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { uploadsSaved } from './page-uploads.ts';
import { closedAt } from './statement-text.ts';
import { isQuoted } from './try-text.ts';

export const pageAppsExtractor: Extractor = { topic: 'page-apps', formats: ['python'], triggers: ['import streamlit', 'from streamlit', 'import gradio', 'from gradio'], inside: [], concerns: ({ text }) => library.test(text), extract };

const library = /^[ \t]{0,20}(?:import|from) (streamlit|gradio)\b/m;
const starts = /\bst\.set_page_config\(|\bst\.navigation\(|\.launch\(/;
/** In code, and as the keys of a session's state: who is who. */
const signsIn = /\bst\.login\(|streamlit_authenticator|\bst\.(?:experimental_)?user\b|\b(?:is_?)?(?:authenticated|logged_?in|authentication_status)\b|\b\w{0,30}(?:authenticate|check_?auth\w{0,12}|require_?auth\w{0,12}|log_?in|sign_?in|check_?password|verify_?password)\w{0,12}\(|\bauth\s?=\s?(?!None)[\w(["']/i;

function* extract(_document: Document, { text }: SourceFile): Iterable<Fact> {
  const by = library.exec(text)?.[1];
  if (by !== 'streamlit' && by !== 'gradio') return;
  const start = starts.exec(text);
  const at = start === null ? { start: 0, end: 0 } : { start: start.index, end: start.index + start[0].length - 1 };
  yield { kind: 'page-app', by, starts: start !== null, signsIn: signsIn.test(text), shows: [...shown(text)], changes: by === 'streamlit' ? [...changed(text)] : [], ...(by === 'streamlit' && { saves: [...uploadsSaved(text)] }), ...launchOf(text, by), at };
}

const launching = /\.launch\(/g;
const acting = /\b(?:subprocess\.|Popen\(|os\.(?:system|remove|popen)\(|shutil\.rmtree\()/;

/** `demo.launch(server_name="0.0.0.0")` without `auth`. */
function launchOf(text: string, by: PageAppFact['by']): Pick<PageAppFact, 'launches' | 'acts'> {
  if (by !== 'gradio') return {};
  for (const { index, 0: whole } of text.matchAll(launching)) {
    const open = index + whole.length;
    const end = closedAt(text, open);
    const given = end === null ? '' : text.slice(open, end - 1).replaceAll(/#[^\n]*/g, (remark) => ' '.repeat(remark.length));
    const found = /\b(?:server_name\s?=\s?["']0\.0\.0\.0["']|share\s?=\s?True\b)/.exec(given);
    if (found !== null && !/\bauth\s?=|\*\*/.test(given) && !isQuoted(text, index)) return { launches: { name: found[0], at: { start: open + found.index, end: open + found.index + found[0].length } }, ...(acting.test(text) && { acts: true as const }) };
  }
  return {};
}

const most = 12;
const hidden = /\btype\s?=\s?["']password["']/g;
const field = /(?:^|[\s=(,])((?:[\w.]{1,40}\.)?(?:text_input|Textbox|TextInput|Text))\($/;
/** Kept on the server: settings, the environment, a row. What a visitor's own session holds he has typed himself. */
const stored = /config|settings|getenv|environ|secrets\b|_manager|\bcfg\b|\bmodel\.|\bprovider\.|current_/i;
const own = /session_state|request|form_|input/i;
const credential = /(?:api_?key|secret|token|passw(?:or)?d|access_?key|private_?key|credential|cookie)/i;

/** `st.text_input("Key", value=config.api_key, type="password")` */
function* shown(text: string): Iterable<PageDeed> {
  let count = 0;
  for (const { index } of text.matchAll(hidden)) {
    const open = openedBefore(text, index);
    const end = open === null ? null : closedAt(text, open);
    if (open === null || end === null || !field.test(text.slice(Math.max(0, open - 60), open)) || isQuoted(text, index) || count >= most) continue;
    const given = argumentAt(text.slice(open, end - 1), 'value');
    const value = given === null ? null : meaning(text, given.text, open);
    if (given === null || value === null) continue;
    count++;
    yield { name: value, at: { start: open + given.start, end: open + given.start + given.text.length } };
  }
}

/** What the value is called where it is a stored credential; a plain name is what it was given last before. */
function meaning(text: string, written: string, before: number, depth = 0): string | null {
  if (/^(?:["']|f["']|None\b|\d)/.test(written) || own.test(written)) return null;
  const name = /(?:\.|\[["']|get\(["']|getenv\(["'])?(\w*)["'\])]*(?:,[^)]{0,20}\))?(?: or ["']{2})?$/.exec(credentialIn(written) ?? '')?.[1] ?? '';
  if (stored.test(written) && credential.test(written)) return credentialIn(written) ?? name;
  if (depth > 0 || !/^[a-z_]\w*$/i.test(written) || !credential.test(written)) return null;
  const given = [...text.slice(Math.max(0, before - 8000), before).matchAll(new RegExp(`^[ \\t]*${written} ?= ?([^\\n]{1,200})`, 'gm'))].map(([, value = '']) => value.trim());
  return given.map((value) => meaning(text, value, before, 1)).find((found) => found !== null) ?? null;
}

/** The word of an expression that names the credential: `api_key` of `config.app.get("api_key", "")`. */
function credentialIn(written: string): string | null {
  return /\w*(?:api_?key|secret|token|passw(?:or)?d|access_?key|private_?key|credential|cookie)\w*/i.exec(written)?.[0] ?? null;
}

function openedBefore(text: string, at: number): number | null {
  let depth = 0;
  for (let next = at - 1; next > Math.max(0, at - 1500); next--) {
    if (text[next] === ')') depth++;
    else if (text[next] === '(' && depth-- === 0) return next + 1;
  }
  return null;
}

/** A named argument of a call's own, as written. */
function argumentAt(args: string, name: string): { readonly start: number; readonly text: string } | null {
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= args.length; at++) {
    const sign = args[at] ?? ',';
    if (/[([{]/.test(sign)) depth++;
    else if (/[)\]}]/.test(sign)) depth--;
    if (depth > 0 || sign !== ',') continue;
    const found = new RegExp(`^\\s*${name}\\s*=\\s*`).exec(args.slice(from, at));
    if (found !== null) return { start: from + found[0].length, text: args.slice(from + found[0].length, at).trim() };
    from = at + 1;
  }
  return null;
}

const pressed = /^([ \t]*)(?:if|elif)\b[^\n]{0,120}?\.(?:button|form_submit_button)\(/gm;
/** What is kept changes there, by the words of the call. */
const changing = /(?<![\w.])((?:\w+\.){0,4}(?:(?:save|delete|remove|purge|wipe|clear|update|upload|overwrite)_\w+|delete|purge|rmtree)|(?:\w+\.){0,3}(?:\w*(?:config|settings|manager|store|repo|db|database)\w*)\.(?:save|update|remove|clear|reset|set)|os\.remove|\w+\.unlink)\(/gi;
/** Of the visitor's own page. */
const ofPage = /session|state|cache|progress|status|placeholder|container|chat|history_list|^st\.|_ui$|display|message|button|widget|form|image|figure|buffer|plot/i;

/** `if st.button("Delete"): store.delete_item(name)` */
function* changed(text: string): Iterable<PageDeed> {
  let count = 0;
  for (const match of text.matchAll(pressed)) {
    const close = closedAt(text, match.index + match[0].length);
    const from = close === null ? -1 : text.indexOf('\n', close) + 1;
    if (from <= 0 || isQuoted(text, match.index)) continue;
    const block = blockAt(text, from, (match[1] ?? '').length);
    for (const { 1: name = '', index } of block.matchAll(changing)) {
      const line = block.slice(block.lastIndexOf('\n', index) + 1, index);
      if (ofPage.test(name) || /#|["']$|\bdef $/.test(line) || count >= most) continue;
      count++;
      yield { name, at: { start: from + index, end: from + index + name.length } };
    }
  }
}

function blockAt(text: string, from: number, indent: number): string {
  const lines: string[] = [];
  for (const line of text.slice(from, from + 4000).split('\n')) {
    if (line.trim() !== '' && line.length - line.trimStart().length <= indent) break;
    lines.push(line);
  }
  return lines.join('\n');
}
