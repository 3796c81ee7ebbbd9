// JSON that somebody handed over, value by value: each has its type and is no larger than ours would be, or the file is refused.
import { AuditError } from '../../model/error.ts';

/** A value and where it stands, for the message. */
export class Reader {
  readonly #value: unknown;
  readonly #file: string;
  readonly #at: string;

  constructor(value: unknown, file: string, at = '') {
    this.#value = value;
    this.#file = file;
    this.#at = at;
  }

  get(name: string): Reader {
    const { fields } = this;
    return new Reader(Object.hasOwn(fields, name) ? fields[name] : undefined, this.#file, this.#at === '' ? name : `${this.#at}.${name}`);
  }

  get absent(): boolean {
    return this.#value === undefined;
  }

  get fields(): Readonly<Record<string, unknown>> {
    const value = this.#value;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : this.refuse();
  }

  list<T>(read: (item: Reader) => T, most = 100_000): T[] {
    const value = this.#value;
    if (!Array.isArray(value) || value.length > most) return this.refuse();
    return value.map((item: unknown, index) => read(new Reader(item, this.#file, `${this.#at}[${index}]`)));
  }

  text(pattern: RegExp): string {
    return typeof this.#value === 'string' && pattern.test(this.#value) ? this.#value : this.refuse();
  }

  choice<T extends string>(allowed: readonly T[]): T {
    return allowed.find((candidate) => candidate === this.#value) ?? this.refuse();
  }

  count(least = 0): number {
    return Number.isSafeInteger(this.#value) && (this.#value as number) >= least ? (this.#value as number) : this.refuse();
  }

  /** Percent, or null: nothing to judge. */
  score(): number | null {
    const value = this.#value;
    if (value === null) return null;
    return typeof value === 'number' && value >= 0 && value <= 100 ? value : this.refuse();
  }

  /** What fills the placeholders of a message. */
  data(): Readonly<Record<string, string | number>> {
    const entries = Object.entries(this.fields);
    if (entries.length > 50) return this.refuse();
    for (const [, value] of entries) if (!(typeof value === 'string' && value.length <= 10_000) && !Number.isFinite(value)) return this.refuse();
    return Object.fromEntries(entries) as Record<string, string | number>;
  }

  refuse(): never {
    throw new AuditError('merge-malformed', { path: this.#file, at: this.#at === '' ? '/' : this.#at });
  }
}

/** The top of a file of ours. Throws AuditError 'merge-…' where it is none, or one of another version. */
export function openJson(text: string, file: string, kind: string): Reader {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new AuditError('merge-not-ours', { path: file, kind });
  }
  const { kind: found, schemaVersion } = (typeof value === 'object' && value !== null ? value : {}) as { readonly kind?: unknown; readonly schemaVersion?: unknown };
  if (found !== kind) throw new AuditError('merge-not-ours', { path: file, kind });
  if (schemaVersion !== 1) throw new AuditError('merge-schema', { path: file, version: typeof schemaVersion === 'number' ? schemaVersion : '?' });
  return new Reader(value, file);
}
