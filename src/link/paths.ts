// link: repository paths as strings; '/' between segments, '' is the root.

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function inFolder(folder: string, name: string): string {
  if (name === '') return folder;
  return folder === '' ? name : `${folder}/${name}`;
}

/** `from` joined with a relative path; null when that leaves the repository. */
export function joinPath(from: string, relative: string): string | null {
  const segments = from === '' ? [] : from.split('/');
  for (const segment of relative.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}

/** The folder itself, its parent, … down to the root. */
export function ancestors(folder: string): string[] {
  const found = [folder];
  let at = folder;
  while (at !== '') {
    at = folderOf(at);
    found.push(at);
  }
  return found;
}

export function isWithin(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** `bin/migrate-a-to-b.mjs`: a program that moves data from one place to another, once. */
export function movesData(path: string): boolean {
  return /(?:^|\/)(?:bin|scripts?|tools?|cli)\/(?:[\w.-]+\/)*migrat(?:e|ion)[-_][\w.-]+\.(?:py|[cm]?[jt]s)$/i.test(path);
}
