// path/traversal: a path that a caller wrote is opened, written or removed. CWE-22.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Flow } from '../../src/link/dataflow.ts';
import { reaching } from '../inject/reaching.ts';

const harmless = Mark.basename | Mark.encoded | Mark.content;

/** Show nothing of files that are not of their own format. */
const ofFormat = /^(?:PIL|cv2|pandas|numpy|openpyxl|docx|pypdf|PyPDF2|fitz|pdfplumber)\./;
/** Show names alone, if they show them. */
const listing = /(?:^|\.)(?:listdir|scandir|walk|iterdir|r?glob|readdir(?:Sync)?|opendir(?:Sync)?)$/;

/** Make a folder, and touch none that is there. */
const folderOnly = /(?:^|\.)(?:makedirs|mkdirs?|ensureDir)(?:Sync)?$/;

/** Point to what is there, and take the place of nothing. */
const linkOnly = /(?:^|\.)(?:sym)?link(?:Sync|_to)?$/;

export const rule = projectRule({
  id: 'path/traversal',
  severity: 'P0',
  standing: 'P2',
  check: (project) => reaching(project, 'path/traversal', (flow) => {
    const { path, sink, name, from, marks } = flow;
    if (!isTraversal({ sink, from, marks })) return flow.steps === true && path.endsWith('.py') && sink.startsWith('path-') && !folderOnly.test(name) ? { message: 'step', severity: 'P2' } : null; // `..` as the first lets the second choose among the files of the folder above
    const fixed = fixedIn(sink, marks);
    if (folderOnly.test(name)) return { message: 'folder', severity: 'P2' }; // nothing is lost or shown by it
    if (linkOnly.test(name)) return { message: 'link', severity: 'P2' };
    if (listing.test(name)) return { message: 'list', severity: 'P2' }; // names alone, and often no more than their number
    const isOfFormat = ofFormat.test(name);
    const isMeant = (marks & (Mark.absolute | Mark.cleaned)) !== 0 || (sink === 'path-read' && (marks & Mark.named) !== 0);
    const kind = fixed === null || isOfFormat || isMeant ? '' : (`-${fixed}` as const);
    const message = isOfFormat && sink === 'path-read' ? 'read-format' : (`${messageOf(sink)}${kind}` as const);
    const isLesser = isMeant || isOfFormat || fixed !== null || (sink !== 'path-read' && isStuck(path, marks));
    return { message, ...(isLesser && { severity: 'P2' as const }) };
  }),
});

/** What is left to the program of the file's name: its ending, or all of it behind the caller's folder. */
function fixedIn(sink: Flow['sink'], marks: number): 'kind' | 'named' | null {
  if ((marks & Mark.suffixed) !== 0) return 'kind';
  return sink !== 'path-read' && (marks & Mark.named) !== 0 ? 'named' : null;
}

/** `up/backup_<x>`: `..` leads on only from a folder that begins so, which is not there. Node's `path.join` takes it away first. */
function isStuck(path: string, marks: number): boolean {
  return path.endsWith('.py') && (marks & Mark.glued) !== 0 && (marks & Mark.resolved) === 0;
}

function messageOf(sink: Flow['sink']): string {
  return sink === 'path-read' ? 'read' : sink === 'path-write' ? 'write' : 'delete';
}

export function isTraversal({ sink, from, marks }: Pick<Flow, 'sink' | 'from' | 'marks'>): boolean {
  if (!sink.startsWith('path-') || (marks & harmless) !== 0) return false;
  return /^(?:body|query|path|header|cookie|message|tool)$/.test(from.part) || (from.part === 'segment' && (marks & Mark.decoded) !== 0);
}
