// The user's mistake, or the world's: one clear line, exit code 2. Anything else that is thrown is our bug.

/** `id` is a message of report/messages; `data` fills its placeholders. */
export class AuditError extends Error {
  readonly id: string;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(id: string, data: Readonly<Record<string, string | number>> = {}) {
    super(`${id} ${JSON.stringify(data)}`);
    this.name = 'AuditError';
    this.id = id;
    this.data = data;
  }
}
