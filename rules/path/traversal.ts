// path/traversal: a path that a caller wrote is opened, written or removed. CWE-22.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { reaching } from '../inject/reaching.ts';

const harmless = Mark.basename | Mark.encoded | Mark.content;

/** Show nothing of files that are not of their own format. */
const decoders = /^(?:PIL|cv2|pandas|numpy|openpyxl|docx|pypdf|PyPDF2|fitz|pdfplumber)\./;

export const rule = projectRule({
  id: 'path/traversal',
  severity: 'P0',
  check: (project) => reaching(project, 'path/traversal', ({ sink, name, from, marks }) => {
    if (!sink.startsWith('path-') || (marks & harmless) !== 0 || !/^(?:body|query|path|header|cookie|message)$/.test(from.part)) return null;
    return { message: sink === 'path-read' ? 'read' : sink === 'path-write' ? 'write' : 'delete', ...(decoders.test(name) && { severity: 'P1' as const }) };
  }),
});
