// link: the settings an operator chooses and the defaults they ship with, from every idiom the facts know.
import type { Binding, ClassFact, FieldFact } from '../model/fact.ts';
import type { Located, Project, Setting } from '../model/project.ts';
import type { ModuleFact } from '../model/fact.ts';
import type { Value } from '../model/value.ts';

/** The variables that feed a field of a settings class, first match wins. pydantic-settings: explicit aliases, else prefix + name, upper case unless case-sensitive. */
export function variablesOf(owner: ClassFact, field: FieldFact): readonly string[] {
  if (owner.settings === undefined) return [];
  if (field.env !== undefined && field.env.length > 0) return field.env;
  const name = `${owner.settings.prefix}${field.name}`;
  return [owner.settings.caseSensitive ? name : name.toUpperCase()];
}

export function settingsOf(project: Project): Setting[] {
  const found: Setting[] = [];
  for (const module of project.modules.values()) {
    const { path, role } = module as Located<ModuleFact>;
    const django = isDjangoSettings(module);
    for (const owner of module.classes) for (const field of owner.fields) addField(found, { path, role }, owner, field);
    for (const binding of module.bindings) addBinding(found, { path, role }, binding, django);
    for (const { exported, value } of module.exports) if (value?.kind === 'map') addMap(found, { path, role }, exported, value, 0);
  }
  return found;
}

type Where = Pick<Setting, 'path' | 'role'>;

function addField(found: Setting[], where: Where, owner: ClassFact, field: FieldFact): void {
  if (owner.settings !== undefined) {
    found.push({ ...where, name: field.name, owner: owner.name, variables: variablesOf(owner, field), fallback: field.value, annotation: field.annotation, at: field.at });
    return;
  }
  const reads = field.value === undefined ? [] : envReads(field.value);
  if (reads.length > 0) found.push({ ...where, name: field.name, owner: owner.name, variables: reads.map((read) => read.name), fallback: field.value, annotation: field.annotation, at: field.at });
}

function addBinding(found: Setting[], where: Where, binding: Binding, django: boolean): void {
  const { name, value, at, annotation } = binding;
  if (value.kind === 'map') {
    addMap(found, where, name, value, 0);
    return;
  }
  const reads = envReads(value);
  if (reads.length === 0 && !(django && /^[A-Z][A-Z0-9_]*$/.test(name))) return;
  found.push({ ...where, name, variables: reads.map((read) => read.name), fallback: value, annotation, at });
}

/** `const config = {jwt: {secret: process.env.JWT_SECRET || 'x'}}` gives the setting `config.jwt.secret`. */
function addMap(found: Setting[], where: Where, prefix: string, map: Extract<Value, { kind: 'map' }>, depth: number): void {
  if (depth > 4) return;
  for (const { key, value } of map.entries) {
    if (key.kind !== 'literal' || typeof key.value !== 'string') continue;
    const name = `${prefix}.${key.value}`;
    if (value.kind === 'map') addMap(found, where, name, value, depth + 1);
    const reads = value.kind === 'map' ? [] : envReads(value);
    if (reads.length > 0) found.push({ ...where, name, variables: reads.map((read) => read.name), fallback: value, at: value.at });
  }
}

/** A Django settings module: it sets what only Django reads. */
export function isDjangoSettings(module: ModuleFact): boolean {
  if (module.language !== 'python') return false;
  return module.bindings.some(({ name }) => name === 'INSTALLED_APPS' || name === 'ROOT_URLCONF' || name === 'MIDDLEWARE');
}

type EnvRead = Extract<Value, { kind: 'env' }>;

/** The environment reads inside an expression, in the order written; calls' arguments included, function bodies not. */
export function envReads(value: Value): EnvRead[] {
  const found: EnvRead[] = [];
  const todo: Value[] = [value];
  for (let seen = 0; todo.length > 0 && seen < 200; seen++) {
    const at = todo.pop();
    if (at === undefined) break;
    if (at.kind === 'env') found.push(at);
    todo.push(...partsOf(at).reverse());
  }
  return found;
}

/** The expressions directly inside an expression. */
export function partsOf(value: Value): Value[] {
  switch (value.kind) {
    case 'literal':
    case 'name':
    case 'opaque':
      return [];
    case 'list':
      return [...value.items];
    case 'map':
      return value.entries.flatMap((entry) => [entry.key, entry.value]);
    case 'member':
      return [value.on];
    case 'index':
      return [value.on, value.key];
    case 'env':
      return value.fallback === undefined ? [] : [value.fallback];
    case 'call':
    case 'new':
      return [value.callee, ...value.args, ...value.named.map((argument) => argument.value)];
    case 'or':
    case 'and':
    case 'join':
      return [...value.parts];
    case 'not':
      return [value.of];
    case 'compare':
      return [value.left, value.right];
    case 'conditional':
      return [value.test, value.then, value.otherwise];
    case 'map-over':
      return [value.source, value.element];
    case 'function':
      return [...value.returns];
    default:
      return value satisfies never;
  }
}
