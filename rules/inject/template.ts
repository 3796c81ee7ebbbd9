// inject/template: what a caller sends becomes part of a template's source. CWE-1336.
import { Mark } from '../../src/model/dataflow.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { someWithin } from '../../src/model/value.ts';
import { reaching } from '../inject/reaching.ts';

export const rule = projectRule({
  id: 'inject/template',
  severity: 'P0',
  check: (project) => reaching(project, 'inject/template', ({ sink, name, from, marks }) => (sink === 'template' && from.part !== 'exception' && (marks & Mark.encoded) === 0 && !(name === 'from_string' && project.once(sandboxed)) ? { message: 'source' } : null)),
});

/** `TEMPLATES` with `"environment": "jinja2.sandbox.SandboxedEnvironment"`: Django's engines render in it. https://docs.djangoproject.com/en/stable/topics/templates/#django.template.backends.jinja2.Jinja2 */
function sandboxed(project: Project): boolean {
  const namesIt = (text: unknown): boolean => typeof text === 'string' && text.endsWith('SandboxedEnvironment');
  return project.of('module').some(({ bindings }) => bindings.some(({ name, value }) => name === 'TEMPLATES' && someWithin(value, (part) => part.kind === 'literal' && namesIt(part.value), 8)));
}
