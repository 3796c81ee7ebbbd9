// Reads again the few files that findings speak of: records keep offsets, policy needs the lines.
import { decodeUtf8, scannable } from '../audit/decode.ts';
import type { Source } from '../model/source.ts';
import { Texts, type RawProblem } from '../policy/draft.ts';
import type { AuditedEntry } from './files.ts';

export async function textsOf(
  source: Source,
  files: ReadonlyMap<string, AuditedEntry>,
  problems: readonly RawProblem[],
  ...others: readonly (readonly { readonly path: string }[])[]
): Promise<Texts> {
  const paths = new Set<string>();
  for (const { problem } of problems) {
    paths.add(problem.path);
    for (const { path } of problem.related ?? []) paths.add(path);
  }
  for (const list of others) for (const { path } of list) paths.add(path);
  const texts = new Map<string, string>();
  const listed = [...paths].flatMap((path) => files.get(path)?.listed ?? []);
  await source.read(listed, ({ path }, content) => {
    if (!(content instanceof Uint8Array)) return;
    const decoded = scannable(content);
    if ('utf8' in decoded) texts.set(path, decoded.text ?? decodeUtf8(decoded.utf8));
  });
  return new Texts(texts);
}
