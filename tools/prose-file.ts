// A prose file (.yml) -> checked prose, or one line for each mistake. Pure.
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { languages, type Text } from '../src/model/text.ts';
import type { ControlProse, Prose } from '../src/model/rule.ts';
import { fill, placeholders } from '../src/report/phrase.ts';

/** A mistake at a line of the file. */
export interface Mistake {
  readonly line: number;
  readonly text: string;
}

export interface Checked<T> {
  readonly value: T | null; // null: too broken to use
  readonly mistakes: readonly Mistake[];
}

type Path = readonly (string | number)[];
type Plain = Readonly<Record<string, unknown>>;

const CHAPTERS = ['title', 'problem', 'risk', 'fix', 'acceptance'] as const;
const MESSAGE_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Five English words in a row outside of code, names and quotes are a text that nobody translated. */
const ENGLISH = /(?:\b[a-z]{2,}\b[ ,]+){5,}/;
const HAN = /\p{Script=Han}/u;

export function readProse(source: string): Checked<Prose> {
  return new Check(source).prose();
}

export function readControlProse(source: string): Checked<ControlProse> {
  return new Check(source).control();
}

class Check {
  private readonly lines = new LineCounter();
  private readonly document: Document;
  private readonly mistakes: Mistake[] = [];

  constructor(source: string) {
    this.document = parseDocument(source, { lineCounter: this.lines, uniqueKeys: true });
  }

  prose(): Checked<Prose> {
    const root = this.root(['title', 'problem', 'risk', 'fix', 'acceptance', 'effortHours', 'references', 'messages', 'samples']);
    if (!root) return { value: null, mistakes: this.mistakes };
    for (const chapter of CHAPTERS) this.text(root[chapter], [chapter]);
    if (typeof root['effortHours'] !== 'number' || !(root['effortHours'] > 0)) this.say(['effortHours'], 'must be a number of hours above 0');
    this.references(root['references']);
    this.texts(root['messages'], 'messages', true);
    if (root['samples'] !== undefined) this.samples(root['samples']);
    return { value: this.broken() ? null : (root as unknown as Prose), mistakes: this.mistakes };
  }

  control(): Checked<ControlProse> {
    const root = this.root(['title', 'notes']);
    if (!root) return { value: null, mistakes: this.mistakes };
    this.text(root['title'], ['title']);
    this.texts(root['notes'] ?? {}, 'notes', false);
    return { value: this.broken() ? null : { title: root['title'] as Text, notes: (root['notes'] ?? {}) as ControlProse['notes'] }, mistakes: this.mistakes };
  }

  private broken(): boolean {
    return this.mistakes.length > 0;
  }

  private root(known: readonly string[]): Plain | null {
    for (const error of this.document.errors) this.mistakes.push({ line: this.lines.linePos(error.pos[0]).line, text: `not valid YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}` });
    if (this.document.errors.length) return null;
    const root: unknown = this.document.toJS();
    if (!isPlain(root)) {
      this.say([], 'must be a map');
      return null;
    }
    this.keys(root, [], known);
    return root;
  }

  private keys(value: Plain, path: Path, known: readonly string[]): void {
    for (const key of Object.keys(value)) if (!known.includes(key)) this.say([...path, key], `unknown key; known here: ${known.join(', ')}`);
  }

  private texts(value: unknown, name: string, needed: boolean): void {
    if (!isPlain(value) || (needed && Object.keys(value).length === 0)) return this.say([name], 'must be a map of IDs to texts');
    for (const [id, text] of Object.entries(value)) {
      if (!MESSAGE_ID.test(id)) this.say([name, id], 'an ID is lower-case words joined by hyphens');
      this.text(text, [name, id]);
    }
  }

  private text(value: unknown, path: Path): void {
    if (!isPlain(value)) return this.say(path, `is missing; it needs a text in each language: ${languages.join(', ')}`);
    this.keys(value, path, languages);
    for (const language of languages) {
      if (typeof value[language] !== 'string' || !value[language].trim()) this.say([...path, language], 'is missing or empty');
    }
    const { en, 'zh-CN': zh } = value;
    if (typeof en !== 'string' || typeof zh !== 'string') return;
    for (const mistake of textMistakes({ en, 'zh-CN': zh }, path[0] === 'messages')) this.say(path, mistake);
  }

  private references(value: unknown): void {
    if (!Array.isArray(value) || value.length === 0) return this.say(['references'], "must list at least one, like 'CWE-942' or a URL");
    value.forEach((reference: unknown, index) => {
      if (typeof reference !== 'string' || !reference.trim()) this.say(['references', index], 'must be a text');
      else if (/^http:/.test(reference)) this.say(['references', index], 'must be an https URL');
      else if (/^cwe/i.test(reference) && !/^CWE-\d+$/.test(reference)) this.say(['references', index], "must be written 'CWE-942'");
    });
  }

  private samples(value: unknown): void {
    if (!isPlain(value)) return this.say(['samples'], 'must be a map of bad and good');
    this.keys(value, ['samples'], ['bad', 'good']);
    for (const kind of ['bad', 'good'] as const) {
      const list: unknown = value[kind];
      if (!Array.isArray(list) || list.length === 0) this.say(['samples', kind], 'must list at least one sample');
      else list.forEach((sample: unknown, index) => this.sample(sample, ['samples', kind, index], kind === 'bad'));
    }
  }

  private sample(value: unknown, path: Path, bad: boolean): void {
    if (!isPlain(value) || !isPlain(value['files']) || Object.keys(value['files']).length === 0) return this.say(path, 'must have `files`: a map of path to content');
    this.keys(value, path, ['files', 'at']);
    const files = value['files'];
    for (const [file, content] of Object.entries(files)) {
      if (typeof content !== 'string') this.say([...path, 'files', file], 'must be a text');
      if (file.startsWith('/') || file.split('/').includes('..')) this.say([...path, 'files', file], 'must be a relative path');
    }
    const at: unknown = value['at'];
    if (at === undefined && !bad) return;
    if (!Array.isArray(at) || (bad && at.length === 0)) return this.say(path, "must say where findings are expected: `at: ['path:line']`");
    if (!bad && at.length) this.say([...path, 'at'], 'a good sample has no findings');
    at.forEach((place: unknown, index) => this.place(place, files, [...path, 'at', index]));
  }

  private place(place: unknown, files: Plain, path: Path): void {
    const match = typeof place === 'string' ? /^(.+):(\d+)$/.exec(place) : null;
    const content = match?.[1] === undefined ? undefined : files[match[1]];
    if (!match || typeof content !== 'string') return this.say(path, `${JSON.stringify(place)} must be 'path:line' of a file of this sample`);
    const line = Number(match[2]);
    if (line < 1 || line > content.split('\n').length) this.say(path, `${match[1]} has no line ${line}`);
  }

  private say(path: Path, text: string): void {
    this.mistakes.push({ line: this.lineOf(path), text: path.length ? `${path.join('.')} ${text}` : text });
  }

  /** The line of the value, or of the closest parent that exists. */
  private lineOf(path: Path): number {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = length === 0 ? this.document.contents : this.document.getIn(path.slice(0, length), true);
      const pair = length === 0 ? undefined : this.document.getIn(path.slice(0, length - 1), true);
      const key = isMap(pair) ? pair.items.find((item) => isNode(item.key) && String(item.key) === String(path[length - 1]))?.key : undefined;
      const range = isNode(key) ? key.range : isNode(node) ? node.range : undefined;
      if (range) return this.lines.linePos(range[0]).line;
    }
    return 1;
  }
}

/** What is wrong with a text in two languages. `whole`: each placeholder has to stand in both. */
export function textMistakes(text: Text, whole = true): string[] {
  const mistakes: string[] = [];
  const { en, 'zh-CN': zh } = text;
  const asked = placeholders(en);
  const given = placeholders(zh);
  const differ = whole ? asked.join() !== given.join() : !given.every((name) => asked.includes(name));
  const filled = [en, zh].map((template) => fill({ template, data: Object.fromEntries(asked.map((name) => [name, 1])) }));
  if (filled.some((each) => /\{[\w-]+#/.test(each))) mistakes.push('has a plural form that cannot be read');
  if (differ) mistakes.push(`has other placeholders in zh-CN {${given.join(', ')}} than in en {${asked.join(', ')}}`);
  if (HAN.test(withoutCode(en))) mistakes.push('has Chinese in en');
  if (!HAN.test(zh) && /[a-z]{3}/i.test(withoutCode(en))) mistakes.push('has no Chinese in zh-CN');
  const leftover = ENGLISH.exec(withoutCode(zh));
  if (leftover) mistakes.push(`seems untranslated in zh-CN: "${leftover[0].trim()}"`);
  return mistakes;
}

function withoutCode(text: string): string {
  return text.replace(/```[^]*?```/g, ' ').replace(/`[^`]*`/g, ' ').replace(/\{[^}]*\}/g, ' ').replace(/https?:\S+/g, ' ').replace(/^( {2,}|\t).*$/gm, ' ');
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

