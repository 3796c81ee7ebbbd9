// cors: what Flask-CORS takes where a call names no origins: `CORS_ORIGINS` of the application's configuration.
import type { CorsFact } from '../../src/model/fact.ts';
import type { Located, Project } from '../../src/model/project.ts';
import type { Value } from '../../src/model/value.ts';
import { isOneProgram } from '../../src/link/refusals.ts';

const setting = 'CORS_ORIGINS';
const settingsFile = /(?:^|\/)(?:\w*(?:settings|config|default)\w*\.py|(?:settings|config)\/\w+\.py)$/i;

export interface Configured {
  readonly path: string;
  readonly origins: Value;
}

/** The values of production, with the files that set them. Those that code puts into `app.config` are facts of their own. */
export function configuredOrigins(project: Project, fact: Located<CorsFact>): readonly Configured[] | 'told' {
  if (fact.by !== 'flask-cors' || fact.origins !== undefined || fact.defaultOrigins !== '*') return [];
  const isSetting = ({ by, origins, defaultOrigins, role, path }: Located<CorsFact>): boolean => by === fact.by && origins !== undefined && defaultOrigins === undefined && role === 'production' && isOneProgram(fact.path, path);
  if (project.of('cors').some(isSetting)) return 'told';
  const found: Configured[] = [];
  for (const { path, role } of project.files.values()) {
    if (role !== 'production' || !settingsFile.test(path) || !isOneProgram(fact.path, path)) continue;
    const module = project.module(path);
    const held = [...(module?.bindings ?? []).filter(({ name }) => name === setting).map(({ value }) => value), ...(module?.classes ?? []).flatMap(({ fields }) => fields.filter(({ name }) => name === setting).map(({ value }) => value))];
    for (const origins of held) if (origins !== undefined) found.push({ path, origins });
  }
  return found;
}
