// JavaScript, TypeScript -> SecretReadsFact: which names that speak of a secret a script mentions other than to declare them. Components sign nothing, so they are left out.
import { scriptFormats } from '../../model/file.ts';
import type { SecretReadsFact } from '../../model/fact.ts';
import type { Glance } from './glance.ts';

const named = /[A-Za-z_$][\w$]{0,60}/g;
const most = 200;

export const scriptSecretsGlance: Glance = {
  formats: scriptFormats,
  roles: ['production', 'development'],
  paths: /\.[cm]?[jt]s$/,
  *glance({ path, text }) {
    if (path.endsWith('.d.ts') || !/secret/i.test(text)) return;
    const attributes = new Set<string>();
    const own = new Set(Array.from(text.matchAll(/\b(?:const|let|var)[ \t]+(\w{1,60})[ \t]*[=:]/g), ([, name = '']) => name)); // of this file, whatever others call a member
    const names = new Set<string>();
    for (const line of text.split('\n')) {
      if (line.length > longest || !/secret/i.test(line) || /^\s*(?:\/?\*|\/\/)/.test(line)) continue;
      for (const { 0: name, index } of line.matchAll(named)) {
        if (attributes.size + names.size >= most || !/secret/i.test(name) || !isRead(line, index, index + name.length)) continue;
        (own.has(name) && !/[.?"'`]$/.test(line.slice(0, index)) ? names : attributes).add(name);
      }
    }
    if (attributes.size + names.size > 0) yield { kind: 'secret-reads', names: [...names], attributes: [...attributes], compared: [], handed: [], kept: [], at: { start: 0, end: 0 } } satisfies SecretReadsFact;
  },
};

const longest = 2000;

/** Not the variable of the environment, nor what an object's key, a declaration or a type calls it, nor a question whether it is a certain text. */
function isRead(line: string, start: number, end: number): boolean {
  const before = line.slice(0, start);
  const after = line.slice(end);
  if (/\benv(?:\??\.|\??\.?\[\s?["'`])$/.test(before)) return false;
  if (/^["'`]?\s*\??:(?!:)/.test(after) && /(?:^\s*|[{,]\s*)(?:readonly\s+)?["'`]?$/.test(before)) return false;
  if (/^\s*(?:[=!]==?\s*["'`]|=(?![=>]))/.test(after) || (/\bif \(!?[\w.?]*$/.test(before) && /^\) ?\{/.test(after))) return false; // asked about, or written
  return !/\b(?:const|let|var)\s+$/.test(before);
}
