// Shell text -> its commands, in order, with where they stand. Parsed by `unbash`; nothing is expanded or run.
import { parse } from 'unbash';
import type { Command, CommandNode, CompoundList, PipelineNode, Redirection, AndOr, Statement } from 'unbash';
import type { ShellCommand } from '../model/image-build.ts';

const longest = 50_000;
const mostCommands = 400;
const deepest = 40;

/** `from` is where the text starts in its file. What does not parse gives the commands before it. */
export function shellCommands(text: string, from: number): ShellCommand[] {
  const walk = new Walk(from);
  walk.text(text, false, 0);
  return walk.found;
}

/** Where the text is no shell script, as a shell would say before it runs any of it; undefined where it is one or is too long to tell. */
export function shellError(text: string): number | undefined {
  return text.length > longest ? undefined : parse(text).errors?.[0]?.pos;
}

class Walk {
  readonly found: ShellCommand[] = [];
  readonly #from: number;

  constructor(from: number) {
    this.#from = from;
  }

  text(text: string, maybe: boolean, depth: number, at?: ShellCommand['at']): void {
    if (depth > 3 || text.length > longest) return;
    this.#statements(parse(text).commands, maybe, depth * 10, depth, at);
  }

  #statements(statements: readonly Statement[], maybe: boolean, level: number, depth: number, at?: ShellCommand['at']): void {
    for (const { command } of statements) this.#node(command, maybe, level + 1, depth, at);
  }

  #list(list: CompoundList | undefined, maybe: boolean, level: number, depth: number, at?: ShellCommand['at']): void {
    if (list !== undefined) this.#statements(list.commands, maybe, level, depth, at);
  }

  #node(node: PipelineNode | AndOr | CommandNode | CompoundList, maybe: boolean, level: number, depth: number, at?: ShellCommand['at']): void {
    if (level > deepest || this.found.length >= mostCommands) return;
    const list = (body: CompoundList | undefined, unsure = maybe): void => this.#list(body, unsure, level + 1, depth, at);
    switch (node.type) {
      case 'Command':
        this.#command(node, maybe, depth, at);
        break;
      case 'Pipeline':
        for (const each of node.commands) this.#node(each, maybe, level + 1, depth, at);
        break;
      case 'AndOr': {
        let unsure = maybe;
        for (const [index, each] of node.commands.entries()) {
          if (node.operators[index - 1] === '||') unsure = true;
          this.#node(each, unsure, level + 1, depth, at);
        }
        break;
      }
      case 'If':
        list(node.clause);
        list(node.then, true);
        for (const each of node.elif) {
          list(each.clause, true);
          list(each.then, true);
        }
        list(node.else, true);
        break;
      case 'For': case 'Select': case 'ArithmeticFor':
        list(node.body);
        break;
      case 'While':
        list(node.clause);
        list(node.body, true);
        break;
      case 'Subshell': case 'BraceGroup':
        list(node.body);
        break;
      case 'CompoundList':
        list(node);
        break;
      case 'Case':
        for (const item of node.items) list(item.body, true);
        break;
      case 'Redirected':
        this.#node(node.command, maybe, level + 1, depth, at);
        break;
      case 'Function': case 'Coproc':
        this.#node(node.body, true, level + 1, depth, at);
        break;
      default: // tests and arithmetic run no program
    }
  }

  #command(node: Command, maybe: boolean, depth: number, inherited?: ShellCommand['at']): void {
    if (node.name === undefined) return;
    const at = inherited ?? { start: this.#from + node.pos, end: this.#from + node.end };
    const words = [node.name.value, ...node.args.map((word) => (word.type === 'Word' ? word.value : word.text))];
    const writes = node.redirects.flatMap((each) => written(each));
    this.found.push({ words, ...(writes.length > 0 && { writes }), ...(maybe && { maybe: true as const }), at });
    const inner = shellArgument(words);
    if (inner !== null) this.text(inner, maybe, depth + 1, at);
  }
}

function written(redirection: Redirection): readonly string[] {
  return redirection.type === 'Redirect' && redirection.operator.includes('>') && redirection.target !== undefined ? [redirection.target.value] : [];
}

/** `sh -c "…"`, `bash -lc "…"`, also behind `exec` and the like. */
function shellArgument(words: readonly string[]): string | null {
  const at = words.slice(0, 6).findIndex((word) => /(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(word));
  if (at < 0) return null;
  for (let index = at + 1; index < Math.min(words.length - 1, at + 6); index++) if (/^-\w*c$/.test(words[index] ?? '')) return words[index + 1] ?? null;
  return null;
}

/** An argument list as it is handed to the system: one command, and what it hands to a shell. */
export function listedCommands(words: readonly string[], at: ShellCommand['at']): ShellCommand[] {
  if (words.length === 0) return [];
  const walk = new Walk(at.start);
  walk.found.push({ words, at });
  const inner = shellArgument(words);
  if (inner !== null) walk.text(inner, false, 1, at);
  return walk.found;
}
