// run: packages that an installer unpacked into the repository, by the list it leaves beside them, or by those that lie together.
import { decodeUtf8 } from '../audit/decode.ts';
import { packageFiles, packages } from '../model/brought-packages.ts';
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

/** Folders for what is not a program's own in which a fifth of all that lies there, and five at least, are packages of the Python index. */
export function foldersOfPackages(paths: Iterable<string>): ReadonlySet<string> {
  const contents = new Map<string, Set<string>>();
  for (const path of paths) {
    const [, folder, name] = /^((?:.*\/)?(?:libs?|ext|externals?))\/([A-Za-z]\w*)(?:\/.+)?\.py$/.exec(path) ?? [];
    if (folder !== undefined && name !== undefined) contents.set(folder, (contents.get(folder) ?? new Set()).add(name));
  }
  return new Set([...contents].flatMap(([folder, names]) => {
    const known = [...names].filter((name) => packages.has(name) || packageFiles.has(name)).length;
    return known >= 5 && known * 5 >= names.size ? [folder] : [];
  }));
}
