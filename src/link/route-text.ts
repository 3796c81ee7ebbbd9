// link: the path of a route, mount or prefix as text, as far as the project tells.
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { textOf } from './concrete.ts';
import { outcomes } from './resolve.ts';

const mostParts = 20; // of a path that is read piece by piece
const unread = '{…}';

export function pathText(project: Project, path: string, value: Value): string {
  if (value.kind === 'literal') return String(value.value ?? '');
  const known = outcomes(project, path, value).filter(({ origin }) => origin !== 'unset'); // a variable that nobody sets is no empty path
  const text = known.map((outcome) => textOf(outcome.value)).find((each) => each !== undefined);
  if (text !== undefined) return text;
  return value.kind === 'join' && value.parts.length <= mostParts ? value.parts.map((part) => (part.kind === 'join' ? unread : pathText(project, path, part))).join('') : unread;
}

/** One path or several: `@Controller(['a', 'b'])`. */
export function pathTexts(project: Project, path: string, value: Value | undefined): readonly string[] {
  if (value === undefined) return [''];
  if (value.kind !== 'list') return [pathText(project, path, value)];
  return value.items.length === 0 ? [''] : value.items.map((item) => pathText(project, path, item));
}
