// Facts about what a program keeps on the disk it runs on, and which folders of a container outlive it.
import type { Range } from './range.ts';
import type { Value } from './value.ts';

/** A database file, or a folder for uploads or sessions, that the code writes to. */
export interface DiskUseFact {
  readonly kind: 'disk-use';
  readonly keeps: 'database' | 'uploads' | 'sessions';
  readonly by: string; // 'sqlite3', 'multer', 'UPLOAD_DIR'
  readonly where?: Value; // the file or folder, or a URL of it; absent: the library's choice (not named `path`, which Located adds)
  readonly guards: readonly Value[];
  readonly at: Range;
}

/** Folder or name of an upload that a caller's own field chooses as it is. */
export interface UploadPlaceFact {
  readonly kind: 'upload-place';
  readonly of: 'destination' | 'filename';
  readonly name: string; // 'req.body.category'
  readonly at: Range;
}

/** A folder of a container that is kept when the container goes, or the folder it starts in. */
export interface VolumeFact {
  readonly kind: 'volume';
  readonly by: 'dockerfile' | 'compose' | 'kubernetes' | 'platform';
  readonly is: 'kept' | 'working-folder' | 'throw-away'; // throw-away: emptyDir, tmpfs
  readonly target: string; // inside the container; '' where it cannot be told
  readonly service?: string;
  readonly source?: 'build'; // the project's own folder, mounted over what was built
  readonly at: Range;
}
