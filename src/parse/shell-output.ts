// Shell text -> what it says on its own standard output, and where the variables come from that stand there. Parsed by `unbash`; nothing is expanded or run.
import { parse } from 'unbash';
import type { AndOr, Command, CommandNode, CompoundList, PipelineNode, Redirection, Statement, Word, WordPart } from 'unbash';
import type { Range } from '../model/range.ts';

const longest = 50_000;
const mostFound = 400;
const deepest = 40;

/** `echo "Key: $KEY"`, with the variables whose values stand there whole. */
export interface SpokenLine {
  readonly names: readonly string[];
  readonly bare: boolean; // nothing but a value: perhaps what a caller takes from it
  readonly last: boolean; // nothing of its script, or of its function, comes after it
  readonly at: Range;
}

/** How a script comes by a variable's value: by a command, from whoever types it, from another value, or as a text that stands in the script. */
export type Origin = 'command' | 'typed' | 'other' | 'text' | 'kept'; // kept: `X=${X:-…}`

export interface ShellOutput {
  readonly spoken: readonly SpokenLine[];
  readonly origins: ReadonlyMap<string, ReadonlySet<Origin>>;
}

export function shellOutput(text: string): ShellOutput {
  const walk = new Walk();
  if (text.length <= longest) walk.statements(parse(text).commands, 0, true);
  return { spoken: walk.spoken, origins: walk.origins };
}

class Walk {
  readonly spoken: SpokenLine[] = [];
  readonly origins = new Map<string, Set<Origin>>();

  statements(all: readonly Statement[], level: number, isLast: boolean): void {
    for (const [index, { command }] of all.entries()) this.#node(command, level + 1, isLast && index === all.length - 1);
  }

  #node(node: PipelineNode | AndOr | CommandNode | CompoundList, level: number, isLast: boolean): void {
    if (level > deepest || this.spoken.length >= mostFound) return;
    const list = (body: CompoundList | undefined): void => {
      if (body !== undefined) this.statements(body.commands, level + 1, isLast);
    };
    switch (node.type) {
      case 'Command':
        this.#command(node, isLast);
        break;
      case 'Pipeline': // what goes into another program is not seen
        if (node.commands.length === 1) for (const each of node.commands) this.#node(each, level + 1, isLast);
        break;
      case 'AndOr':
        for (const each of node.commands) this.#node(each, level + 1, isLast);
        break;
      case 'If':
        list(node.clause);
        for (const each of [node.then, ...node.elif.map(({ then }) => then), node.else]) list(each);
        break;
      case 'For': case 'Select':
        this.#from(node.name.value, 'other');
        list(node.body);
        break;
      case 'ArithmeticFor': case 'Subshell': case 'BraceGroup':
        list(node.body);
        break;
      case 'While':
        list(node.clause);
        list(node.body);
        break;
      case 'CompoundList':
        list(node);
        break;
      case 'Case':
        for (const item of node.items) list(item.body);
        break;
      case 'Redirected':
        if (!leavesScript(node.redirects)) this.#node(node.command, level + 1, isLast);
        break;
      case 'Function':
        this.#node(node.body, level + 1, true);
        break;
      default: // tests and arithmetic say nothing
    }
  }

  #command(node: Command, isLast: boolean): void {
    const program = node.name?.value;
    const assigned = [...node.prefix, ...(program !== undefined && /^(?:export|declare|local|readonly|typeset)$/.test(program) ? node.suffix : [])];
    for (const each of assigned) if (each.type === 'Assignment') this.#from(each.name, each.value.type === 'Word' ? originOf(each.name, each.value) : 'other');
    const words = node.args.filter((word) => word.type === 'Word');
    if (program === 'read') for (const word of words) if (/^\w+$/.test(word.value)) this.#from(word.value, 'typed');
    if ((program !== 'echo' && program !== 'printf') || leavesScript(node.redirects)) return;
    const said = words.filter(({ value }) => !/^-[neE]+$/.test(value));
    const parts = said.flatMap(partsOf);
    const names = [...new Set(parts.flatMap((part) => expanded(part) ?? []))];
    if (names.length > 0) this.spoken.push({ names, bare: said.length === 1 && parts.every((part) => expanded(part) !== null), last: isLast, at: { start: node.pos, end: node.end } });
  }

  #from(name: string, origin: Origin): void {
    const known = this.origins.get(name);
    if (known === undefined) this.origins.set(name, new Set([origin]));
    else known.add(origin);
  }
}

/** To a file, or to a terminal; `>&2` is the log as well. */
function leavesScript(redirects: readonly Redirection[]): boolean {
  return redirects.some((each) => each.type === 'Redirect' && each.operator.includes('>') && !/^(?:[12]|\/dev\/std(?:out|err)|\/proc\/(?:self|1)\/fd\/[12])$/.test(each.target?.value ?? ''));
}

function partsOf(word: Word): readonly WordPart[] {
  return (word.parts ?? [{ type: 'Literal', pos: word.pos, end: word.end, value: word.value, text: word.text } as const]).flatMap((part): readonly WordPart[] => (part.type === 'DoubleQuoted' ? part.parts : [part]));
}

/** `$KEY`, `${KEY}`, `${KEY:-…}`; not its length, a piece of it, or what stands there because it is set. */
function expanded(part: WordPart): string | null {
  if (part.type === 'SimpleExpansion') return /^\$[A-Za-z_]\w*$/.test(part.text) ? part.text.slice(1) : null;
  if (part.type !== 'ParameterExpansion' || part.prefix !== undefined || part.index !== undefined) return null;
  const whole = part.operation === undefined || (part.operation.type === 'Default' && /^:?[-=?]$/.test(part.operation.operator));
  return whole && /^[A-Za-z_]\w*$/.test(part.parameter) ? part.parameter : null;
}

const takesApart = /^(?:\$\(|`)\s*(?:echo|printf|basename|dirname|date|wc|grep|expr|tput)\b/;

function originOf(name: string, value: Word): Origin {
  const parts = partsOf(value);
  const isOwn = (part: WordPart): boolean => expanded(part) === name;
  if (parts.some(isOwn)) return 'kept';
  const command = parts.find((part) => part.type === 'CommandExpansion');
  if (command !== undefined) return parts.length === 1 && !takesApart.test(command.text) ? 'command' : 'other';
  if (parts.length === 1 && parts.some((part) => part.type === 'ParameterExpansion' && part.operation?.type === 'Default' && expanded(part) !== null && !/^\d/.test(part.parameter))) return 'kept';
  return parts.every((part) => part.type === 'Literal' || part.type === 'SingleQuoted') ? 'text' : 'other';
}
