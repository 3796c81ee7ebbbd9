/** The first lines of an error's stack: enough to find the bug from a log. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' | ') : String(error);
}
