// How the terminal report is wanted.
import type { Frames } from '../model/result.ts';
import type { Colors } from './colors.ts';

export interface TextOptions {
  readonly frames: Frames;
  readonly colors: Colors;
  readonly width: number; // terminal columns
  readonly verbose?: boolean; // existing findings of a comparison, suppressed ones and files not scanned too
  readonly quiet?: boolean; // the summary only
}
