// inject/deserialization: what a caller sends is run as code, unpacked into objects or read as XML with entities of its own. CWE-502, CWE-95, CWE-611.
import { Mark } from '../../src/model/dataflow.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isPrivileged, reaching } from '../inject/reaching.ts';

/** Take the name of a file. */
const opens = /^(?:torch|joblib)\.load$|^shelve\.open$/;

/** The whole of what is sent under such a name is made to be run. */
const script = /(?:^|[._])(?:\w{0,20}script|code|source_?code)(?:[_.]?(?:body|text|content|source))?$/i;

/** Leads to no other folder. */
const harmless = Mark.basename | Mark.encoded | Mark.content;

export const rule = projectRule({
  id: 'inject/deserialization',
  severity: 'P0',
  check: (project) => reaching(project, 'inject/deserialization', ({ sink, name, from, marks, route }) => {
    if (from.part === 'exception' || (sink !== 'code' && sink !== 'deserialize')) return null;
    if (sink === 'deserialize' && opens.test(name) && (marks & Mark.after) !== 0) return null; // a file of a folder of its own
    if (name === 'FAISS.load_local') return (marks & harmless) === 0 ? { message: 'folder', severity: 'P2' } : null;
    if (/^libxml/.test(name)) return { message: 'entities' };
    if (sink !== 'code') return { message: 'objects' };
    const isMeant = (isPrivileged(route) || from.part === 'invocation') && script.test(from.name); // a console for administrators, a runner of code
    return (marks & Mark.after) === 0 ? { message: 'code', ...(isMeant && { severity: 'P2' as const }) } : null;
  }),
});
