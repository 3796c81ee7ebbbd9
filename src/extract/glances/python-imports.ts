// Python -> ImportsFact: what stands at the start of a line, which is done whenever the file is loaded. It may stand in a text; who reports one asks for the module, which is parsed.
import type { ImportedName, ImportsFact } from '../../model/dependency.ts';
import { interned } from '../interned.ts';
import type { Glance } from './glance.ts';

const statement = /^(?:import[ \t]+([\w.]+(?:[ \t]+as[ \t]+\w+)?(?:[ \t]*,[ \t]*[\w.]+(?:[ \t]+as[ \t]+\w+)?){0,20})|from[ \t]+([\w.]{1,200})[ \t]+import[ \t]+(?:\(([^)]{0,4000})\)|([^\n]{1,500})))/gm;
/** https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls: what stands behind the plus is a package that is loaded by name. */
const driver = /\b(?:postgres(?:ql)?|mysql|mariadb|sqlite|oracle|mssql)\+(\w{1,20}):\/\/(?=[^'"\s])/g;
const most = 500;

export const pythonImportsGlance: Glance = {
  formats: ['python'],
  roles: ['production'],
  paths: /\.py$/,
  *glance({ text }) {
    const imports: ImportedName[] = [];
    for (const { index, 1: plain, 2: from, 3: several, 4: line } of text.matchAll(statement)) {
      if (imports.length >= most) break;
      if (from !== undefined) imports.push({ from: interned(from), names: usedNames(text, from, namesOf(several ?? line ?? ''), index), start: index });
      else for (const name of (plain ?? '').split(',')) imports.push({ from: interned(name.trim().split(/\s/, 1)[0] ?? ''), names: [], start: index });
    }
    const drivers = text.includes('ql+') || text.includes('sqlite+') ? [...text.matchAll(driver)].slice(0, 20).map(({ index, 1: name = '' }) => ({ name, start: index })) : [];
    if (imports.length > 0 || drivers.length > 0) yield { kind: 'imports', language: 'python', imports, drivers, at: { start: 0, end: 0 } } satisfies ImportsFact;
  },
};

/** Of libraries that ask for more where some of their names are used: those that are. */
function usedNames(text: string, from: string, names: readonly string[], start: number): readonly string[] {
  if (!/^(?:pydantic|fastapi|starlette)\b/.test(from)) return names;
  const after = text.indexOf('\n', text.indexOf(names.at(-1) ?? '', start));
  return after < 0 ? [] : names.filter((name) => text.includes(name, after));
}

function namesOf(list: string): string[] {
  return list.replaceAll(/#[^\n]*/g, '').replace(/\\\s*$/, '').split(',', 200).flatMap((part) => /^\s*(\w{1,100})/.exec(part)?.slice(1, 2).map(interned) ?? []);
}
