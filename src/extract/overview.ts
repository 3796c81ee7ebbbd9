// extract: ModuleFact -> what rules ask of all modules at once, so that they need not look into each: settings, stored columns, traits.
import type { Binding, ClassFact, CodeTraitFact, ColumnFact, Fact, FieldFact, ModuleFact, SettingFact } from '../model/fact.ts';
import type { Value } from '../model/value.ts';
import { envReads } from '../model/value.ts';
import { variablesOf } from '../model/settings.ts';

export function* overviewOf(module: ModuleFact): Iterable<Fact> {
  yield* settings(module);
  if (module.language === 'python') yield* columns(module);
  yield* traits(module);
}

// ---- settings ---------------------------------------------------------------------------------------------------

function* settings(module: ModuleFact): Iterable<SettingFact> {
  const django = isDjangoSettings(module);
  for (const owner of module.classes) for (const field of owner.fields) yield* fieldSetting(owner, field);
  for (const binding of module.bindings) yield* bindingSetting(binding, django);
  for (const { exported, value } of module.exports) if (value?.kind === 'map') yield* mapSettings(exported, value, 0);
}

function* fieldSetting(owner: ClassFact, field: FieldFact): Iterable<SettingFact> {
  const { name, at, value: fallback, annotation } = field;
  const made = { kind: 'setting', name, owner: owner.name, at, ...(fallback && { fallback }), ...(annotation !== undefined && { annotation }) } as const;
  if (owner.settings !== undefined) {
    yield { ...made, variables: variablesOf(owner, field) };
    return;
  }
  const reads = fallback === undefined ? [] : envReads(fallback);
  if (reads.length > 0) yield { ...made, variables: reads.map((read) => read.name) };
}

function* bindingSetting({ name, value, at, annotation }: Binding, django: boolean): Iterable<SettingFact> {
  if (value.kind === 'map') {
    yield* mapSettings(name, value, 0);
    return;
  }
  const reads = envReads(value);
  if (reads.length === 0 && !(django && /^[A-Z][A-Z0-9_]*$/.test(name))) return;
  yield { kind: 'setting', name, variables: reads.map((read) => read.name), fallback: value, at, ...(annotation !== undefined && { annotation }) };
}

/** `const config = {jwt: {secret: process.env.JWT_SECRET || 'x'}}` gives the setting `config.jwt.secret`. */
function* mapSettings(prefix: string, map: Extract<Value, { kind: 'map' }>, depth: number): Iterable<SettingFact> {
  if (depth > 4) return;
  for (const { key, value } of map.entries) {
    if (key.kind !== 'literal' || typeof key.value !== 'string') continue;
    const name = `${prefix}.${key.value}`;
    if (value.kind === 'map') yield* mapSettings(name, value, depth + 1);
    const reads = value.kind === 'map' ? [] : envReads(value);
    if (reads.length > 0) yield { kind: 'setting', name, variables: reads.map((read) => read.name), fallback: value, at: value.at };
  }
}

/** A Django settings module: it sets what only Django reads. */
function isDjangoSettings(module: ModuleFact): boolean {
  if (module.language !== 'python') return false;
  return module.bindings.some(({ name }) => name === 'INSTALLED_APPS' || name === 'ROOT_URLCONF' || name === 'MIDDLEWARE');
}

// ---- columns of SQLAlchemy and Django models --------------------------------------------------------------------

function* columns({ classes }: ModuleFact): Iterable<ColumnFact> {
  for (const { name: table, fields } of classes) {
    for (const { name, value, at } of fields) {
      const type = value === undefined ? null : columnType(value);
      if (type !== null) yield { kind: 'column', table, name, at, ...type };
    }
  }
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

// ---- traits -----------------------------------------------------------------------------------------------------

const cryptography = /^(?:cryptography(?:\.|$)|Crypto(?:dome)?\.Cipher|nacl|fernet_fields|encrypted_fields|encrypted_model_fields|django_cryptography|sqlalchemy_utils\.types\.encrypted|pgcrypto|google\.cloud\.kms|hvac|tink|@aws-sdk\/client-kms|libsodium|tweetnacl|typeorm-encrypted|mongoose-encryption|sequelize-encrypted|prisma-field-encryption)/;

function* traits(module: ModuleFact): Iterable<CodeTraitFact> {
  const { at } = module;
  if (isDjangoSettings(module)) yield { kind: 'code-trait', trait: 'django-settings', at };
  if (encrypts(module)) yield { kind: 'code-trait', trait: 'encryption', at };
  if (module.language === 'python' && configuresApplication(module)) yield { kind: 'code-trait', trait: 'application-configuration', at };
}

function encrypts({ imports, functions, classes }: ModuleFact): boolean {
  if (imports.some((each) => cryptography.test(each.from) || /encrypt|fernet|cipher/i.test(each.imported ?? ''))) return true;
  return functions.some(({ name }) => /encrypt|cipher/i.test(name)) || classes.some(({ name }) => /encrypt|cipher/i.test(name));
}

/** Sets `app.config[…]`, or has a class that such a configuration is loaded from. */
function configuresApplication({ bindings, classes }: ModuleFact): boolean {
  return bindings.some(({ name }) => name.startsWith('app.config.')) || classes.some(({ name, fields }) => fields.length > 0 && /config|settings/i.test(name));
}
