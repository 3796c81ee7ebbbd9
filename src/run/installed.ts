// run: packages that an installer unpacked into the repository, by the list it leaves beside them.
import { decodeUtf8 } from '../audit/decode.ts';
import type { Listed, Source } from '../model/source.ts';

const record = /(?:^|\/)[^/]+\.dist-info\/RECORD$/;
const mostRecords = 1000;

/** The files that `*.dist-info/RECORD` names, from the folder beside it. https://packaging.python.org/en/latest/specifications/recording-installed-packages/ */
export async function installedFiles(source: Source, files: readonly Listed[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const records = files.filter(({ path }) => record.test(path)).slice(0, mostRecords);
  if (records.length === 0) return found;
  await source.read(records, ({ path }, content) => {
    if (!(content instanceof Uint8Array)) return;
    const folder = path.slice(0, path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
    for (const line of decodeUtf8(content).split('\n')) {
      const name = line.slice(0, Math.max(0, line.indexOf(',')));
      if (name !== '' && !/^[."/]/.test(name)) found.add(folder + name);
    }
  });
  return found;
}
