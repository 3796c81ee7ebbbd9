// Start scripts, Procfiles, package.json, supervisor's and systemd's files, PM2's JSON -> the command lines that start servers.
import type { Fact } from '../model/fact.ts';
import type { SourceFile } from '../model/file.ts';
import type { Value } from '../model/value.ts';
import type { CommandFact } from '../model/workers.ts';
import type { TreeNode } from '../parse/document.ts';
import { entriesOf, itemsOf, nodeAt, textOf } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { nodeValue, textValue } from './interpolation.ts';

const servers = ['uvicorn', 'gunicorn', 'hypercorn', 'granian', 'pm2'];
/** What a start script runs before the server, or as it. */
const program = /^\s*(?:exec\s+)?node\s+[\w./-]+\.[cm]?js\b/;
const speaksOfServer = /\b(?:uvicorn|gunicorn|hypercorn|granian|pm2)\b/;
export const shellScript = /\.(?:sh|bash|service)$|(?:^|\/)(?:Procfile[\w.-]*|[\w.-]*(?:start|entrypoint|run|serve|boot|launch)[\w-]*)$/i;
const mostLines = 2000;

export const commandsExtractor: Extractor = {
  topic: 'commands',
  formats: ['text', 'json', 'ini'],
  triggers: [...servers, 'node '],
  concerns: ({ path, format }) => (format === 'json' ? /(?:^|\/)(?:package|ecosystem[\w.-]*|pm2[\w.-]*|processes)\.json$/.test(path) : format === 'ini' || shellScript.test(path)),
  *extract(document, file): Iterable<Fact> {
    if (document.kind === 'tree') yield* treeCommands(document.roots, file);
    else if (document.kind === 'text') yield* scriptCommands(file);
  },
};

function* treeCommands(roots: readonly TreeNode[], { format }: SourceFile): Iterable<Fact> {
  for (const root of roots) {
    if (format === 'json') {
      for (const { key, value } of entriesOf(nodeAt(root, 'scripts'))) if (!/dev|test|debug|watch/i.test(key)) yield* commandOf(value, 'package');
      for (const app of itemsOf(nodeAt(root, 'apps')).slice(0, 50)) yield* pm2App(app);
      continue;
    }
    for (const { key, value } of entriesOf(root)) if (/^program:/.test(key)) yield* commandOf(nodeAt(value, 'command'), 'supervisor');
  }
}

function* commandOf(node: TreeNode | undefined, by: CommandFact['by']): Iterable<CommandFact> {
  const text = textOf(node);
  if (node === undefined || text === undefined || !speaksOfServer.test(text)) return;
  yield { kind: 'command', by, line: textValue(text, null, node.at, 'shell'), at: node.at };
}

/** https://pm2.keymetrics.io/docs/usage/application-declaration/ */
function* pm2App(app: TreeNode): Iterable<Fact> {
  const instances = nodeAt(app, 'instances');
  const script = nodeAt(app, 'script');
  if (!instances || !script || textOf(nodeAt(app, 'exec_mode')) === 'fork') return;
  yield { kind: 'processes', by: 'pm2', count: nodeValue(instances, 'none'), application: nodeValue(script, 'none'), guards: [], at: instances.at };
}

const assignment = /^\s*(?:export\s+)?([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)\s*$/;

/** Lines of a shell script, those that end in a backslash joined; names that the script itself sets are replaced. */
function* scriptCommands({ path, text }: SourceFile): Iterable<CommandFact> {
  const by = /Procfile/i.test(path) ? 'procfile' : path.endsWith('.service') ? 'systemd' : 'script';
  const known = new Map<string, string>();
  const lines = text.split('\n', mostLines);
  let offset = 0;
  for (let at = 0; at < lines.length; at++) {
    const start = offset;
    let line = lines[at] ?? '';
    offset += line.length + 1;
    while (/\\\r?$/.test(line) && line.length < 4000 && at + 1 < lines.length) {
      const next = lines[++at] ?? '';
      line = `${line.replace(/\\\r?$/, ' ')}${next}`;
      offset += next.length + 1;
    }
    const set = assignment.exec(line);
    if (set?.[1] !== undefined) known.set(set[1], (set[2] ?? '').replaceAll(/^["']|["']$/g, ''));
    else if (isCommand(line) || (by === 'script' && program.test(line))) yield { kind: 'command', by, line: lineValue(replaced(line, known), start, offset - 1), at: { start, end: offset - 1 } };
  }
}

/** Not a comment, a message or an installation. */
function isCommand(line: string): boolean {
  return speaksOfServer.test(line) && !/^\s*(?:#|echo\b|printf\b|log\w*\b|pip\b|apt|npm\s+i|npm install|pkill|killall|command -v|which\b)/.test(line) && !/\b(?:pip3?|npm|yarn|pnpm|poetry) (?:install|add|i)\b/.test(line);
}

function replaced(line: string, known: ReadonlyMap<string, string>): string {
  return line.slice(0, 4000).replaceAll(/\$\{?([A-Za-z_]\w*)\}?/g, (whole, name: string) => known.get(name) ?? whole);
}

function lineValue(line: string, start: number, end: number): Value {
  return textValue(line, null, { start, end }, 'shell');
}
