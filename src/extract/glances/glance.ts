// What a glance is: a look at a text, line by line and without a parser, for what all files have to be asked. It must cost next to nothing.
import type { Fact } from '../../model/fact.ts';
import type { Format, Role, SourceFile } from '../../model/file.ts';

/** What of a file decides whether it is looked at. */
export type Glanced = Pick<SourceFile, 'path' | 'role' | 'format'>;

export interface Glance {
  readonly formats: readonly Format[];
  readonly roles: readonly Role[];
  readonly paths?: RegExp;
  glance(file: SourceFile): Iterable<Fact>;
}

export function isGlancedAt({ formats, roles, paths }: Glance, { path, role, format }: Glanced): boolean {
  return formats.includes(format) && roles.includes(role) && paths?.test(path) !== false;
}
