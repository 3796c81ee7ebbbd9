// Reads again the few files that findings speak of: records keep offsets, policy needs the lines.
import { decodeUtf8, scannable } from '../audit/decode.ts';
import type { Listed, Source } from '../model/source.ts';
import { Texts } from '../policy/draft.ts';

export async function textsOf(source: Source, files: readonly Listed[]): Promise<Texts> {
  return new Texts(await read(source, files));
}

/** The base's texts with those files that only the head's findings speak of: what changed in them tells where a finding comes from. */
export async function withShown(texts: Texts, base: Source, shown: readonly Listed[], head: Texts): Promise<Texts> {
  const wanted = new Map(shown.filter(({ path }) => !texts.has(path)).map(({ path, blob }) => [path, blob]));
  if (wanted.size === 0) return texts;
  const found = await base.find([...wanted.keys()]);
  const isSame = ({ path, blob }: Listed): boolean => blob !== null && blob === wanted.get(path);
  const others = await read(base, found.filter((file) => !isSame(file)));
  for (const file of found) if (isSame(file)) others.set(file.path, head.text(file.path));
  return texts.joined(others);
}

/** The texts with these files of the source too. */
export async function withFiles(texts: Texts, source: Source, paths: readonly string[]): Promise<Texts> {
  const wanted = [...new Set(paths)].filter((path) => !texts.has(path));
  return wanted.length === 0 ? texts : texts.joined(await read(source, await source.find(wanted)));
}

async function read(source: Source, files: readonly Listed[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  await source.read(files, ({ path }, content) => {
    if (!(content instanceof Uint8Array)) return;
    const decoded = scannable(content);
    if ('utf8' in decoded) texts.set(path, decoded.text ?? decodeUtf8(decoded.utf8));
  });
  return texts;
}
