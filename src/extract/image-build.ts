// Dockerfiles -> ImageBuildFact: every stage with its steps. https://docs.docker.com/reference/dockerfile/
import type { BuildStage, BuildStep, ImageBuildFact, ShellCommand } from '../model/image-build.ts';
import type { Document, Instruction, Word } from '../parse/document.ts';
import { listedCommands, shellCommands } from '../parse/shell.ts';
import type { Extractor } from './extractor.ts';

const mostSteps = 2000;

export const imageBuildExtractor: Extractor = {
  topic: 'image-build',
  formats: ['dockerfile'],
  triggers: [],
  *extract(document, file) {
    if (document.kind !== 'dockerfile') return;
    const fact = imageBuild(document, file.text);
    if (fact.stages.length > 0) yield fact;
  },
};

function imageBuild({ instructions }: Extract<Document, { kind: 'dockerfile' }>, text: string): ImageBuildFact {
  const globals: ImageBuildFact['arguments'][number][] = [];
  const stages: (BuildStage & { readonly steps: BuildStep[] })[] = [];
  for (const instruction of instructions.slice(0, mostSteps)) {
    const stage = stages.at(-1);
    if (instruction.name === 'FROM') stages.push({ ...opened(instruction), steps: [] });
    else if (stage === undefined) globals.push(...assignments(instruction, text));
    else stage.steps.push(...stepsOf(instruction, text));
  }
  return { kind: 'image-build', arguments: globals, stages, ...(saysDevelopment(text) && { forDevelopment: true }), at: { start: 0, end: text.length } };
}

/** "Development image", "Dockerfile for local development" in the lines before the first instruction, and no word of production's own use of it. */
function saysDevelopment(text: string): boolean {
  const head = (/^(?:[ \t]*(?:#[^\n]{0,300})?\r?\n){0,20}/.exec(text)?.[0] ?? '').replaceAll(/[\s#]+/g, ' ');
  return forDevelopment.test(head) && !alsoProduction.test(head);
}

const forDevelopment = /\bdev(?:elopment)?[ -](?:only[ -])?(?:image|dockerfile|container)\b|\b(?:image|dockerfile|container)\b[^.]{0,30}\bfor (?:local )?dev(?:elopment)?\b|\bnot (?:intended |meant )?for production\b/i;
const alsoProduction = /\bprod(?:uction)?\b[ -](?:image|dockerfile|container|build|stage|target|ready)|\b(?:and|or|&|\/|,) ?prod(?:uction)?\b|\bprod(?:uction)? ?(?:and|or|&|\/|,)/i;

function opened({ args, flags, at }: Instruction): Omit<BuildStage, 'steps'> {
  const as = args.findIndex((word) => word.text.toLowerCase() === 'as');
  const platform = flags.find(({ name }) => name === 'platform')?.value;
  return { name: as < 0 ? '' : (args[as + 1]?.text ?? '').toLowerCase(), base: args[0]?.text ?? '', at, ...(platform !== undefined && { platform }) };
}

function stepsOf(instruction: Instruction, text: string): BuildStep[] {
  const { name, args, at, flags } = instruction;
  const values = (op: 'user' | 'folder' | 'port', words: readonly Word[]): BuildStep[] => words.map((word) => ({ op, value: plain(word), at }));
  switch (name) {
    case 'RUN':
      return [{ op: 'run', commands: commandsOf(instruction, text), mounts: flags.filter((flag) => flag.name === 'mount').map(({ value }) => value), at }];
    case 'COPY': case 'ADD':
      return [copied(instruction)];
    case 'ENV': case 'ARG':
      return assignments(instruction, text).map((each) => ({ op: name === 'ENV' ? 'env' : 'arg', ...each }));
    case 'USER':
      return values('user', args.slice(0, 1));
    case 'WORKDIR':
      return values('folder', args.slice(0, 1));
    case 'EXPOSE':
      return values('port', args);
    case 'HEALTHCHECK':
      return [{ op: 'probe', commands: /^none$/i.test(args[0]?.text ?? '') ? null : commandsOf(instruction, text), at }];
    case 'CMD': case 'ENTRYPOINT':
      return [{ op: 'start', entry: name === 'ENTRYPOINT', shell: !instruction.json, commands: commandsOf(instruction, text), at }];
    default:
      return [];
  }
}

function copied({ name, args, flags, at }: Instruction): BuildStep {
  const words = args.filter((word) => !/^\d*<</.test(word.text)).map(plain);
  const target = words.pop() ?? '';
  const from = flags.find((flag) => flag.name === 'from')?.value;
  return { op: 'copy', sources: words, target, at, ...(from !== undefined && { from }), ...(name === 'ADD' && { add: true as const }), ...(flags.some((flag) => flag.name === 'parents') && { parents: true as const }) };
}

/** Nothing is replaced between single quotes. */
function plain(word: Word): string {
  return word.quote === "'" ? word.text.replaceAll('$', '\\$') : word.text;
}

/** `ENV A=1 B=2`, `ARG A`, `ARG A=1`, and the old `ENV A the rest`. */
function assignments({ name, args }: Instruction, text: string): { name: string; value: string | null; at: Word['at'] }[] {
  const [first, second] = args;
  if (first && second && name === 'ENV' && !first.text.includes('=')) return [{ name: first.text, value: args.slice(1).map(plain).join(' '), at: { start: first.at.start, end: args.at(-1)?.at.end ?? first.at.end } }];
  return args.map((word) => {
    const equals = word.text.indexOf('=');
    const single = text.slice(word.at.start, word.at.end).includes("='");
    const value = word.text.slice(equals + 1);
    return equals < 0 ? { name: word.text, value: null, at: word.at } : { name: word.text.slice(0, equals), value: single ? value.replaceAll('$', '\\$') : value, at: word.at };
  });
}

// ---- commands ---------------------------------------------------------------------------------------------------

/** `HEALTHCHECK CMD …`: the word before the command. */
function commandsOf({ name, args, json, heredocs, at }: Instruction, text: string): ShellCommand[] {
  const words = name === 'HEALTHCHECK' ? args.slice(1) : args;
  const [first] = words;
  if (first === undefined) return [];
  if (json) return listedCommands(words.map((word) => word.text), at);
  const [script] = heredocs;
  if (script !== undefined && words.length === 1) {
    // A script of its own, for the shell unless its first line names another program.
    return /^#!(?!.*sh\b)/.test(script.content) ? [] : shellCommands(script.content, script.at.start);
  }
  const end = heredocs.at(-1) === undefined ? at.end : endOfLine(text, heredocs.at(-1)?.at.end ?? at.end);
  return shellCommands(unfolded(text.slice(first.at.start, end), heredocs.length > 0), first.at.start);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** Continuations, and comments and blank lines among them, as blanks of the same length: offsets stay what they are. */
function unfolded(text: string, withHeredoc: boolean): string {
  if (withHeredoc && !/\\[ \t]*\r?\n/.test(text)) return text;
  const lines = text.split('\n');
  let continues = false;
  return lines
    .map((line, index) => {
      if (continues && /^\s*(?:#|$)/.test(line)) return ' '.repeat(line.length) + (index < lines.length - 1 ? ' ' : '');
      const end = /\\[ \t]*\r?$/.exec(line);
      continues = end !== null;
      return (end === null ? line : line.slice(0, end.index) + ' '.repeat(line.length - end.index)) + (index < lines.length - 1 ? (continues ? ' ' : '\n') : '');
    })
    .join('');
}
