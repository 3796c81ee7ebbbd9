// link: what a package that code needs and nothing installs is described by.
import type { Range } from '../model/range.ts';

/** A package that a file needs and nothing installs. */
export interface Needed {
  readonly path: string;
  readonly at: Range;
  readonly module: string; // as the code names it
  readonly packages: readonly string[]; // any of these would do
  readonly manifest: string; // where it would have to stand
  readonly manifestAt: Range;
  readonly why: 'import' | 'feature' | 'driver'; // feature: what is imported from a package that is there works with another only
  readonly development?: true; // the manifest asks for it for development alone, and the image leaves that out
  readonly possible: boolean; // something that is installed may bring it
  readonly optional: boolean; // the manifest is a library's, whose modules each user picks from
}
