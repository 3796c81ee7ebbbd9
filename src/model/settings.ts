// Which environment variables feed a field of a settings class.
import type { ClassFact, FieldFact } from './fact.ts';

/** First match wins. pydantic-settings: explicit aliases, else prefix + name, upper case unless case-sensitive. None for other classes. */
export function variablesOf(owner: ClassFact, field: FieldFact): readonly string[] {
  if (owner.settings === undefined) return [];
  if (field.env !== undefined && field.env.length > 0) return field.env;
  const name = `${owner.settings.prefix}${field.name}`;
  return [owner.settings.caseSensitive ? name : name.toUpperCase()];
}
