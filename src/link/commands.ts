// link: command lines wherever they stand -> the servers they start: which application, in how many processes.
import type { Range } from '../model/range.ts';
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { folderOf } from './paths.ts';
import { ships } from './project.ts';
import { outcomes } from './resolve.ts';

/** A server that a command starts. */
export interface Served {
  readonly path: string;
  readonly at: Range;
  readonly by: 'uvicorn' | 'gunicorn' | 'hypercorn' | 'granian' | 'pm2' | 'fastapi';
  readonly workers?: string; // as written, variables replaced
  readonly application?: string; // 'app.main:app', 'dist/main.js'
  readonly preload?: true; // what is imported runs once, before the workers fork
  readonly settings?: string; // gunicorn's -c
  readonly folder: string;
}

/** Of files that ship. */
export function servedBy(project: Project): readonly Served[] {
  return project.once(servers);
}

function servers(project: Project): readonly Served[] {
  return [...commandLines(project)].flatMap(({ path, at, text }) => serversIn(text).map((server) => ({ ...server, path, at, folder: folderOf(path) })));
}

/** Of containers, units, Procfiles and scripts that ship. */
export function* commandLines(project: Project): Iterable<{ path: string; at: Range; text: string }> {
  for (const fact of project.of('command')) if (fact.role === 'production') yield { path: fact.path, at: fact.at, text: lineOf(project, fact.path, fact.line) };
  for (const fact of project.of('image')) {
    if (fact.role !== 'production' || fact.value === undefined || (fact.op !== 'cmd' && fact.op !== 'entrypoint') || !fact.lastStage) continue;
    if (!/dev|test|debug/i.test(fact.stageName ?? '')) yield { path: fact.path, at: fact.at, text: lineOf(project, fact.path, fact.value) };
  }
  for (const fact of project.of('service')) {
    if (ships(fact) && fact.role === 'production' && fact.command !== undefined && fact.development !== true) yield { path: fact.path, at: fact.command.at, text: lineOf(project, fact.path, fact.command) };
  }
}

/** One line of text; what cannot be known reads as `?`. */
function lineOf(project: Project, path: string, value: Value): string {
  const parts = value.kind === 'list' ? value.items : value.kind === 'join' ? value.parts : [value];
  const texts = parts.slice(0, 200).map((part) => {
    if (part.kind === 'literal') return String(part.value ?? '');
    if (part.kind === 'join') return lineOf(project, path, part);
    const found = outcomes(project, path, part).find((outcome) => outcome.value.kind === 'scalar' && outcome.value.value !== null);
    return found?.value.kind === 'scalar' ? String(found.value.value) : '?';
  });
  return texts.join(value.kind === 'list' ? ' ' : '').replaceAll(/\s+/g, ' ').slice(0, 5000);
}

const program = /(?:^|[\s/"'])(uvicorn|gunicorn|hypercorn|granian|pm2(?:-runtime|-docker)?|fastapi run)(?=\s)/;

function serversIn(line: string): Omit<Served, 'path' | 'at' | 'folder'>[] {
  return line.split(/&&|\|\||;|\s\|\s/).flatMap((part) => {
    const found = program.exec(part);
    if (found === null) return [];
    const by = found[1]?.startsWith('pm2') === true ? 'pm2' : found[1] === 'fastapi run' ? 'fastapi' : (found[1] as Served['by']);
    const words = part.slice(found.index + found[0].length).trim().split(' ').map((word) => word.replaceAll(/^["']+|["']+$/g, ''));
    if (words.includes('--reload')) return [];
    const workers = option(words, by === 'pm2' ? /^(?:-i|--instances)$/ : /^(?:-w|--workers)$/);
    const settings = option(words, /^(?:-c|--config)$/);
    const application = by === 'pm2' ? words.find((word) => /\.[cm]?[jt]s$/.test(word) && !/config/.test(word)) : words.find((word, at) => (by === 'fastapi' ? /\.py$/.test(word) : /^[\w.]+(?::[\w.()]+)$/.test(word)) && !/^\d/.test(word) && !(words[at - 1] ?? '').startsWith('-'));
    return [{ by, ...(workers !== undefined && { workers }), ...(application !== undefined && { application }), ...(words.includes('--preload') && { preload: true as const }), ...(by === 'gunicorn' && settings !== undefined && { settings }) }];
  });
}

/** `-w 4`, `--workers 4`, `--workers=4`, `-w4`. */
function option(words: readonly string[], name: RegExp): string | undefined {
  for (const [at, word] of words.entries()) {
    const equals = word.indexOf('=');
    if (equals > 0 && name.test(word.slice(0, equals))) return word.slice(equals + 1);
    if (name.test(word)) return words[at + 1];
    if (/^-[wi](?:\d+|max)$/.test(word) && name.test(word.slice(0, 2))) return word.slice(2);
  }
  return undefined;
}
