// run: what other files say a file is for: an installer's list, the packages beside it, Foundry's manifest, the manifests of a library that is tested with a project of its own, the
// document of a repository that collects the code of tutorials, or the sources of what a compiler made.
import type { Role, RoleOf } from '../model/file.ts';
import type { Listed, Source } from '../model/source.ts';
import { isCollection } from './collection.ts';
import { foldersOfPackages, installedFiles } from './installed.ts';
import { sampleProject } from './sample-project.ts';

/** Undefined where no other file says anything. */
export async function givenRoles(source: Source, files: readonly Listed[], classify: RoleOf): Promise<(path: string) => Role | undefined> {
  const installed = await installedFiles(source, files);
  const sample = await sampleProject(source, files, (path) => classify(path));
  const collection = await isCollection(source, files);
  const brought = [...foldersOfPackages(files.map(({ path }) => path))].map((folder) => `${folder}/`);
  const contracts = files.flatMap(({ path }) => (/(?:^|\/)foundry\.toml$/.test(path) ? [path.replace(/foundry\.toml$/, 'lib/')] : []));
  const isVendored = (path: string): boolean => installed.has(path) || contracts.some((folder) => path.startsWith(folder)) || (path.endsWith('.py') && brought.some((folder) => path.startsWith(folder)));
  const sources = new Set(files.flatMap(({ path }) => (/(?<!\.d)\.[cm]?tsx?$/.test(path) ? [path] : [])));
  const isProgram = (path: string): boolean => ['production', 'development'].includes(classify(path));
  return (path) => (isVendored(path) ? 'vendored' : sample !== null && path.startsWith(`${sample}/`) ? 'test' : collection && isProgram(path) ? 'example' : isCompiled(path, sources) ? 'generated' : undefined);
}

/** What the compiler made of a source that stands beside it, or in `src/` beside its `lib/`. */
function isCompiled(path: string, sources: ReadonlySet<string>): boolean {
  const [, stem, letter = ''] = /^(.+)\.([cm]?)jsx?$/.exec(path) ?? [];
  if (stem === undefined) return false;
  return [stem, stem.replace(/(?<=^|\/)lib\/(?!.*(?:^|\/)lib\/)/, 'src/')].some((each) => [`${each}.${letter}ts`, `${each}.${letter}tsx`].some((source) => sources.has(source)));
}
