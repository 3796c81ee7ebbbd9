// An error of ours -> what a report of the bug needs: its kind and where it was thrown. Never its message, which may quote a scanned file.

/** Kind, system code, and the first frames of the stack, without folders of this machine. */
export function describe(error: unknown, frames = 2): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { readonly code?: unknown };
  const kind = typeof code === 'string' ? `${error.constructor.name} ${code}` : error.constructor.name;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line) && /:\d+\)?$/.test(line));
  return [kind, ...places.slice(0, frames).map((line) => line.trim().replace(/(?:file:\/\/)?[^\s()]*\//, ''))].join(' | ');
}
