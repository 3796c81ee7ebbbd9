// Dockerfiles -> variables, copies, base images and start commands, stage by stage.
import type { Fact, ImageFact } from '../model/fact.ts';
import type { Range } from '../model/range.ts';
import type { Value } from '../model/value.ts';
import type { Document, Instruction, Word } from '../parse/document.ts';
import type { Extractor } from './extractor.ts';
import { textValue } from './interpolation.ts';
import { commandFacts, variableFacts, verificationFacts } from './switches.ts';
import { uncheckedDownloads } from './unchecked-downloads.ts';

type DockerfileDocument = Extract<Document, { kind: 'dockerfile' }>;

export const dockerfileExtractor: Extractor = {
  topic: 'dockerfile',
  formats: ['dockerfile'],
  triggers: [],
  *extract(document, file) {
    if (document.kind !== 'dockerfile') return;
    const stages = new Stages(document);
    for (const instruction of document.instructions) yield* instructionFacts(instruction, stages, file.text);
  },
};

/** Names of the stages, and which of them end up in what ships: the last and those it is built upon. */
class Stages {
  readonly names: string[] = [];
  readonly last: number;
  readonly shipped = new Set<number>();

  constructor({ instructions }: DockerfileDocument) {
    const bases: string[] = [];
    for (const { name, args } of instructions) {
      if (name !== 'FROM') continue;
      const as = args.findIndex((word) => word.text.toLowerCase() === 'as');
      this.names.push(as < 0 ? '' : (args[as + 1]?.text ?? '').toLowerCase());
      bases.push((args[0]?.text ?? '').toLowerCase());
    }
    this.last = this.names.length - 1;
    for (let stage = this.last; stage >= 0 && !this.shipped.has(stage); ) {
      this.shipped.add(stage);
      const base = bases[stage] ?? '';
      stage = base === '' ? -1 : this.names.lastIndexOf(base, stage - 1);
    }
  }

  /** Debugging counts where it ships; a last stage that is called after development is chosen by name only. */
  runs(stage: number): boolean {
    return this.shipped.has(stage) && !/^(?:dev|develop|development|debug|test|tests|local|ci)/.test(this.names[this.last] ?? '');
  }
}

function* instructionFacts(instruction: Instruction, stages: Stages, text: string): Generator<Fact> {
  const { name, at } = instruction;
  const stageName = stages.names[instruction.stage] ?? '';
  const base = { kind: 'image', stage: instruction.stage, lastStage: instruction.stage === stages.last, at, ...(stageName === '' ? {} : { stageName }) } as const;
  if (name === 'ENV' || name === 'ARG') yield* variables(instruction, name, base, stages, text);
  else if (name === 'RUN') yield* uncheckedDownloads(text.slice(at.start, at.end), at.start);
  else if (name === 'COPY' || name === 'ADD') {
    // From another stage or image: not the build context.
    if (instruction.flags.some((flag) => flag.name === 'from')) return;
    const sources = instruction.args.filter((word) => !/^\d*<</.test(word.text)).map((word) => word.text);
    const target = sources.pop();
    yield { ...base, op: 'copy', sources, ...(target === undefined ? {} : { target }) };
  } else if (name === 'FROM') {
    const image = instruction.args[0];
    if (image) yield { ...base, op: 'from', value: wordValue(image, text) };
  } else if (name === 'CMD' || name === 'ENTRYPOINT') {
    const value: Value = { kind: 'list', items: instruction.args.map((word) => wordValue(word, text)), at };
    yield { ...base, op: name === 'CMD' ? 'cmd' : 'entrypoint', value };
    if (stages.runs(instruction.stage)) yield* commandFacts(value, at);
  }
}

function* variables(instruction: Instruction, name: 'ENV' | 'ARG', base: Omit<ImageFact, 'op'>, stages: Stages, text: string): Generator<Fact> {
  for (const { variable, value, at } of assignments(instruction, text)) {
    yield { ...base, op: name === 'ENV' ? 'env' : 'arg', name: variable, at, ...(value ? { value } : {}) };
    if (name === 'ARG' && value) for (const fact of verificationFacts(variable, value, at)) yield { ...fact, building: true };
    if (name !== 'ENV' || !value) continue;
    yield { kind: 'supply', by: 'dockerfile', name: variable, value, service: stages.names[instruction.stage] ?? '', at };
    if (stages.runs(instruction.stage)) yield* variableFacts(variable, value, at);
  }
}

/** `ENV A=1 B=2`, `ARG A`, `ARG A=1`, and the old `ENV A the rest`. */
function* assignments(instruction: Instruction, text: string): Generator<{ variable: string; value: Value | null; at: Range }> {
  const [first, second] = instruction.args;
  if (first && second && instruction.name === 'ENV' && !first.text.includes('=')) {
    const at = { start: second.at.start, end: instruction.at.end };
    const rest = text.slice(at.start, at.end);
    yield { variable: first.text, value: textValue(rest, at.start, at, 'shell'), at: { start: first.at.start, end: at.end } };
    return;
  }
  for (const word of instruction.args) {
    const equals = word.text.indexOf('=');
    if (equals < 0) yield { variable: word.text, value: null, at: word.at };
    else yield { variable: word.text.slice(0, equals), value: afterEquals(word, equals, text), at: word.at };
  }
}

function afterEquals(word: Word, equals: number, text: string): Value {
  const raw = text.slice(word.at.start, word.at.end);
  const value = word.text.slice(equals + 1);
  const from = raw.indexOf(value, raw.indexOf('=') + 1);
  const start = value === '' || from < 0 ? null : word.at.start + from;
  const whole = { start: word.at.start + raw.indexOf('=') + 1, end: word.at.end };
  return textValue(value, start, whole, raw.includes("='") ? 'none' : 'shell');
}

function wordValue(word: Word, text: string): Value {
  const raw = text.slice(word.at.start, word.at.end);
  const from = raw.indexOf(word.text);
  return textValue(word.text, from < 0 ? null : word.at.start + from, word.at, 'shell');
}
