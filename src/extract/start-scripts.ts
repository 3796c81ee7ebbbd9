// Start scripts, Procfiles, systemd's units -> StartScriptFact: the commands that they run.
import type { ShellCommand, StartScriptFact } from '../model/image-build.ts';
import type { Range } from '../model/range.ts';
import { shellCommands } from '../parse/shell.ts';
import { shellScript } from './commands.ts';
import type { Extractor } from './extractor.ts';

/** What goes before the command on a line: https://devcenter.heroku.com/articles/procfile and systemd.service(5). */
const prefixes: Readonly<Record<Exclude<StartScriptFact['by'], 'script'>, RegExp>> = {
  procfile: /^[A-Za-z][\w-]*[ \t]*:[ \t]*(?=\S)/gm,
  systemd: /^ExecStart[ \t]*=[ \t]*[-@:+!]*(?=\S)/gm,
};
const longestLine = 4000;

export const startScriptsExtractor: Extractor = {
  topic: 'start-scripts',
  formats: ['text'],
  triggers: ['python', 'node ', 'gunicorn', 'uvicorn', '.py'],
  concerns: ({ path }) => shellScript.test(path),
  *extract(_document, { path, text }) {
    const by = /(?:^|\/)Procfile/i.test(path) ? 'procfile' : path.endsWith('.service') ? 'systemd' : 'script';
    const commands = by === 'script' ? shellCommands(text, 0) : [...text.matchAll(prefixes[by])].slice(0, 50).flatMap((match) => lineCommands(text, match.index + match[0].length));
    const asRoot = by === 'systemd' ? rootOf(text) : undefined;
    if (commands.length > 0) yield { kind: 'start-script', by, commands, ...(asRoot !== undefined && { asRoot }), at: { start: 0, end: 1 } };
  },
};

/** systemd.exec(5): without `User=` a system service runs as root. A user's own units stand in folders of theirs; templates take the name from outside. */
function rootOf(text: string): Range | undefined {
  if (/^DynamicUser[ \t]*=[ \t]*(?:yes|true|on|1)\b|^WantedBy[ \t]*=[ \t]*default\.target|\{\{|<%|%i\b/im.test(text)) return undefined;
  const user = /^User[ \t]*=[ \t]*([^\r\n]*)/m.exec(text);
  const found = user ?? /^ExecStart[ \t]*=[^\r\n]*/m.exec(text);
  if (found === null || (user !== null && !/^(?:root|0)?$/.test((user[1] ?? '').trim()))) return undefined;
  return { start: found.index, end: found.index + found[0].length };
}

function lineCommands(text: string, start: number): ShellCommand[] {
  const line = /^[^\r\n]*/.exec(text.slice(start, start + longestLine))?.[0] ?? '';
  return shellCommands(line, start);
}
