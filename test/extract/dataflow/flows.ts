// Test support: one function in either language -> the places that its arguments come to, a line each.
import { Mark, type DataflowFact } from '../../../src/model/dataflow.ts';
import { dataflowExtractor as python } from '../../../src/extract/python/dataflow.ts';
import { dataflowExtractor as script } from '../../../src/extract/typescript/dataflow.ts';
import type { SourceFile } from '../../../src/model/file.ts';
import { parsePython } from '../../../src/parse/python/parser.ts';
import { parseTypeScript } from '../../../src/parse/typescript.ts';

function file(path: string, format: SourceFile['format'], text: string): SourceFile {
  return { path, text, blob: '', size: text.length, role: 'production', format };
}

export function pythonFlows(text: string): DataflowFact[] {
  const { module, problems } = parsePython(text);
  return [...python.extract({ kind: 'python', module, problems }, file('app.py', 'python', text))] as DataflowFact[];
}

export function scriptFlows(text: string): DataflowFact[] {
  const source = file('server/app.ts', 'typescript', text);
  return [...script.extract(parseTypeScript(source), source)] as DataflowFact[];
}

/** `path-read 0.body.name joined`: the sink, the parameter by its place with the members read from it, the marks. */
export function told(facts: readonly DataflowFact[]): string[] {
  return facts.flatMap(({ sinks }) => sinks).flatMap(({ sink, traces }) => traces.map(({ origin, marks, slots = [] }) => {
    const from = origin.from === 'parameter' ? [origin.index, ...origin.path] : origin.from === 'global' ? [origin.name, ...origin.path] : origin.from === 'exception' ? ['exception', ...origin.path] : ['result', ...origin.path];
    const happened = Object.entries(Mark).flatMap(([name, bit]) => ((marks & bit) === 0 ? [] : [name]));
    return [sink, from.join('.'), ...slots.map((slot) => `<${slot}>`), ...happened].join(' ');
  })).sort();
}
