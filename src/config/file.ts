// Where the configuration file stands in a state of the repository.
import type { Source } from '../model/source.ts';

/** Tried in this order. */
export const configPaths = ['.github/readiness.yml', 'readiness.yml', '.github/readiness.yaml', 'readiness.yaml'] as const;

/** The first of `paths` that the state has, with its text, or null. */
export async function findConfig(source: Pick<Source, 'find' | 'read'>, paths: readonly string[] = configPaths): Promise<{ path: string; text: string } | null> {
  for (const listed of await source.find(paths)) {
    let text: string | null = null;
    await source.read([listed], (_file, content) => {
      if (content instanceof Uint8Array) text = new TextDecoder().decode(content);
    });
    if (text !== null) return { path: listed.path, text };
  }
  return null;
}
