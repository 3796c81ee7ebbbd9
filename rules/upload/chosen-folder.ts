// upload/path-traversal: uploads whose folder or name multer is told by the caller's own fields. It joins both and resolves `..` in them.
import type { Problem } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';

export function* chosenFolders(project: Project): Iterable<Problem & { path: string }> {
  for (const { path, at, of, name, role } of project.of('upload-place')) {
    if (role !== 'production') continue;
    yield { path, at, message: of === 'destination' ? 'chosen-folder' : 'chosen-name', data: { name }, symbol: name, cause: `upload-place ${path} ${of} ${name}` };
  }
}
