// Places as Markdown: a code span, linked to the lines at a commit where the repository has an address.
import type { Location } from '../model/range.ts';
import { codeSpan, link, urlPath } from './markdown-escape.ts';

/** Where links lead: 'https://github.com/acme/shop' and the commit whose lines are meant. */
export interface Repository {
  readonly url: string;
  readonly commit: string;
}

type Place = Pick<Location, 'path' | 'startLine'> & { readonly endLine?: number; readonly commit?: string };

export function placeLink(place: Place, repository?: Repository): string {
  const label = codeSpan(`${place.path}:${place.startLine}`);
  return repository ? link(label, placeUrl(place, repository)) : label;
}

export function placeUrl({ path, startLine, endLine, commit: own }: Place, { url, commit }: Repository): string {
  const lines = endLine !== undefined && endLine > startLine ? `L${startLine}-L${endLine}` : `L${startLine}`;
  return `${url}/blob/${encodeURIComponent(own ?? commit)}/${urlPath(path)}#${lines}`;
}
