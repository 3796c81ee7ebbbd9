// The directory rules/ -> what is in it: modules, prose, and a line for each thing that is missing or broken.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Control, ControlProse, Prose, ProseTable, Rule, SecretName } from '../src/model/rule.ts';
import type { SecretKind } from '../src/model/secret.ts';
import { readControlProse, readProse, type Checked } from './prose-file.ts';

export interface RulesTree {
  readonly rules: readonly Rule[];
  readonly controls: readonly Control[];
  readonly fixes: readonly string[]; // IDs of the rules that have a fix
  readonly secretTables: readonly SecretTable[];
  readonly table: ProseTable;
  readonly errors: readonly string[]; // 'rules/cors/wildcard.yml:3: …'
}

interface SecretTable {
  readonly module: string; // relative to rules/
  readonly name: string; // of its export
}

const SECRET_TABLES: readonly SecretTable[] = [
  { module: 'secret/providers/index.ts', name: 'providerSecrets' },
  { module: 'secret/generic.ts', name: 'genericSecrets' },
];
const SHARED_PROSE = 'secret/prose.yml';

/** Reads and loads everything; what is broken is left out and told. */
export async function readRules(root: string): Promise<RulesTree> {
  const reader = new Reader(root);
  for (const family of folders(root)) await reader.family(family);
  return reader.done();
}

class Reader {
  private readonly root: string;
  private readonly errors: string[] = [];
  private readonly rules: Rule[] = [];
  private readonly controls: Control[] = [];
  private readonly prose: Record<string, Prose> = {};
  private readonly controlProse: Record<string, ControlProse> = {};
  private readonly kinds: Record<string, SecretName> = {};
  private readonly tables: SecretTable[] = [];
  private readonly fixes: string[] = [];
  private shared: Prose | undefined;

  constructor(root: string) {
    this.root = root;
  }

  async family(family: string): Promise<void> {
    const files = readdirSync(join(this.root, family)).sort();
    for (const file of files) {
      const path = `${family}/${file}`;
      if (path === SHARED_PROSE) this.shared = this.checked(path, readProse) ?? undefined;
      else if (file === 'control.yml') this.keep(this.controlProse, family, this.checked(path, readControlProse));
      else if (file.endsWith('.yml')) this.ruleProse(family, file.slice(0, -4));
      else if (file === 'control.ts') await this.control(family);
      else if (file.endsWith('.fix.ts')) this.fix(family, file.slice(0, -'.fix.ts'.length));
      else if (file.endsWith('.ts')) await this.rule(family, file.slice(0, -3));
    }
    if (!files.includes('control.ts')) this.tell(`${family}/control.ts`, 'is missing: each family feeds one control');
    if (family === 'secret') for (const table of SECRET_TABLES) await this.secrets(table);
  }

  done(): RulesTree {
    if (this.tables.length && !this.shared) this.tell(SHARED_PROSE, 'is missing or broken: it speaks for every kind of secret');
    const table: ProseTable = { rules: this.prose, controls: this.controlProse, ...(this.shared ? { secret: this.shared } : {}), kinds: this.kinds };
    return { rules: this.rules, controls: this.controls, fixes: this.fixes, secretTables: this.tables, table, errors: this.errors };
  }

  private ruleProse(family: string, name: string): void {
    const path = `${family}/${name}.yml`;
    this.keep(this.prose, `${family}/${name}`, this.checked(path, readProse));
    if (!existsSync(join(this.root, family, `${name}.ts`))) this.tell(path, `speaks for a rule that is not there: ${name}.ts is missing`);
  }

  private async rule(family: string, name: string): Promise<void> {
    const path = `${family}/${name}.ts`;
    if (!/^export const rule\b/m.test(readFileSync(join(this.root, path), 'utf8'))) return; // a helper of the family
    const rule = (await this.load(path))?.['rule'] as Rule | undefined;
    if (!rule) return;
    if (rule.id !== `${family}/${name}`) return this.tell(path, `calls itself ${JSON.stringify(rule.id)}; the ID of a rule is its path, '${family}/${name}'`);
    this.rules.push(rule);
    if (!existsSync(join(this.root, family, `${name}.yml`))) this.tell(path, `has no prose: ${name}.yml is missing`);
  }

  private fix(family: string, name: string): void {
    const path = `${family}/${name}.fix.ts`;
    if (!existsSync(join(this.root, family, `${name}.ts`))) return this.tell(path, `mends a rule that is not there: ${name}.ts is missing`);
    if (/^export const fix\b/m.test(readFileSync(join(this.root, path), 'utf8'))) this.fixes.push(`${family}/${name}`);
    else this.tell(path, 'has no fix');
  }

  private async control(family: string): Promise<void> {
    const path = `${family}/control.ts`;
    const control = (await this.load(path))?.['control'] as Control | undefined;
    if (!control) return;
    if (control.id !== family) return this.tell(path, `calls itself ${JSON.stringify(control.id)}; the ID of a control is its family, '${family}'`);
    this.controls.push(control);
    if (!existsSync(join(this.root, family, 'control.yml'))) this.tell(path, 'has no prose: control.yml (title, notes) is missing');
  }

  private async secrets(table: SecretTable): Promise<void> {
    if (!existsSync(join(this.root, table.module))) return this.tell(table.module, 'is missing');
    const rows = (await this.load(table.module))?.[table.name] as readonly SecretKind[] | undefined;
    if (!Array.isArray(rows)) return this.tell(table.module, `has no ${table.name}`);
    this.tables.push(table);
    for (const { id, vendor, what, docs, revoke } of rows as readonly SecretKind[]) {
      if (Object.hasOwn(this.kinds, id)) this.tell(table.module, `has the ID '${id}' twice`);
      if (!what?.en?.trim() || !what['zh-CN']?.trim()) this.tell(table.module, `row '${id}': what is missing in a language`);
      else this.kinds[id] = { vendor, what, docs, ...(revoke ? { revoke } : {}) };
    }
  }

  private async load(path: string): Promise<Readonly<Record<string, unknown>> | null> {
    try {
      return (await import(pathToFileURL(join(this.root, path)).href)) as Readonly<Record<string, unknown>>;
    } catch (error) {
      this.tell(path, `does not load: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
      return null;
    }
  }

  private checked<T>(path: string, read: (source: string) => Checked<T>): T | null {
    const { value, mistakes } = read(readFileSync(join(this.root, path), 'utf8'));
    for (const { line, text } of mistakes) this.tell(`${path}:${line}`, text);
    return value;
  }

  private keep<T>(record: Record<string, T>, key: string, value: T | null): void {
    if (value !== null) record[key] = value;
  }

  private tell(path: string, text: string): void {
    this.errors.push(`rules/${path}: ${text}`);
  }
}

function folders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
