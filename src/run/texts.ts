// Reads again the few files that findings speak of: records keep offsets, policy needs the lines.
import { decodeUtf8, scannable } from '../audit/decode.ts';
import type { Listed, Source } from '../model/source.ts';
import { Texts } from '../policy/draft.ts';

export async function textsOf(source: Source, files: readonly Listed[]): Promise<Texts> {
  const texts = new Map<string, string>();
  await source.read(files, ({ path }, content) => {
    if (!(content instanceof Uint8Array)) return;
    const decoded = scannable(content);
    if ('utf8' in decoded) texts.set(path, decoded.text ?? decodeUtf8(decoded.utf8));
  });
  return new Texts(texts);
}
