// What an extractor is: a topic of a format, from document to facts.
import type { Fact } from '../model/fact.ts';
import type { Format, SourceFile } from '../model/file.ts';
import type { Document } from '../parse/document.ts';

export interface Extractor {
  readonly topic: string;
  readonly formats: readonly Format[];
  /** Case-insensitive ASCII words, one of which the file must hold for the extractor to have anything to say; empty: always asked, or never, if it only rides along. Specific words keep expensive parsers unloaded. */
  readonly triggers: readonly string[];
  /** Rides along on a file of its formats that another topic has brought here, where one of these words stands; empty: on all. */
  readonly accompanies?: readonly string[];
  /** Words that make a function's body worth reading, where they are not the triggers. Only for formats whose parser passes over bodies. */
  readonly inside?: readonly string[];
  /** Names of this file alone that make a function's body worth reading where they stand in it. */
  mentions?(file: SourceFile): Iterable<string>;
  /** Scripts, whose topics all look at a file that one of them chose: this one only where one of its own words stands. */
  readonly exact?: boolean;
  /** Or a path like this. */
  readonly paths?: RegExp;
  /** A look at path and text that is far cheaper than parsing. False: the file holds nothing of this topic. */
  concerns?(file: SourceFile): boolean;
  extract(document: Document, file: SourceFile): Iterable<Fact>;
}
