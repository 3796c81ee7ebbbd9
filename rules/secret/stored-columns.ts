// secret: the columns and model fields of a project that hold credentials, from SQL and from the classes of
// SQLAlchemy and Django.
import type { ColumnFact, ModuleFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Value } from '../../src/model/value.ts';

export interface StoredColumn {
  readonly path: string;
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly at: { readonly start: number; readonly end: number };
  readonly by: ColumnFact['by'];
}

export function storedColumns(project: Project): StoredColumn[] {
  const found: StoredColumn[] = project.of('column').filter(({ role }) => role === 'production');
  for (const module of project.modules.values()) {
    const { path, role } = module as Located<ModuleFact>;
    if (module.language !== 'python' || role !== 'production' || /(?:^|\/)(?:migrations|versions|alembic)\//.test(path)) continue;
    for (const { name: table, fields } of module.classes) {
      for (const { name, value, at } of fields) {
        const type = value === undefined ? null : columnType(value);
        if (type !== null) found.push({ path, table, name, at, ...type });
      }
    }
  }
  return found;
}

/** `Column(String(255))`, `mapped_column(Text)`, `models.CharField(…)`: the type's name. */
function columnType(value: Value): { type: string; by: ColumnFact['by'] } | null {
  if (value.kind !== 'call') return null;
  const name = nameOf(value.callee);
  if (name === 'Column' || name === 'mapped_column') {
    const types = value.args.map((arg) => nameOf(arg.kind === 'call' || arg.kind === 'new' ? arg.callee : arg)).filter((each) => each !== '');
    return { type: types[0] ?? '', by: 'sqlalchemy' };
  }
  return /^[A-Z]\w*Field$/.test(name) && value.callee.kind === 'member' ? { type: name, by: 'django' } : null;
}

function nameOf(value: Value): string {
  return value.kind === 'name' || value.kind === 'member' ? value.name : '';
}
