// Facts about what lies open by what a declaration says: datastores of a platform, fields of answers.
import type { Range } from './range.ts';

interface At {
  readonly at: Range;
}

/** A datastore that a platform keeps, and whose address takes connections from anywhere. */
export interface OpenStoreFact extends At {
  readonly kind: 'open-store';
  readonly by: 'render' | 'cloudformation';
  readonly name: string;
  readonly product: string;
}

/** A field of a type that answers are made of, by what it is called a password. */
export interface ShownFieldFact extends At {
  readonly kind: 'shown-field';
  readonly by: 'graphql';
  readonly type: string; // 'UserModel'
  readonly name: string;
}
