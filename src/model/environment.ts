// Facts about environment variables besides reads (EnvReadFact, SettingFact) and supplies (SupplyFact): who else knows their names, and
// addresses that stand where a variable should.
import type { Range } from './range.ts';

/** Names written like environment variables in a file, as far as it may read or explain them. One a file. */
export interface VariableNamesFact {
  readonly kind: 'variable-names';
  readonly uses: readonly string[]; // whole names: code that may read them, `${X}` of a template or a script
  readonly explains: readonly string[]; // documents, and lines of an env file that are switched off
  readonly beginnings: readonly string[]; // `APP_`: the rest is made up as it goes
  readonly endings: readonly string[]; // `_API_KEY`, and fields of classes in capitals: a prefix may stand before them
  readonly sets: readonly string[]; // what code puts into its own environment
  readonly safeguards: readonly { readonly name: string; readonly count: number }[]; // code's words that are called after a safeguard, as `flatName` has them, and how often each stands there
  readonly at: Range;
}

/** An address of this machine or a private network that code calls, other than as the default of a setting. */
export interface EndpointFact {
  readonly kind: 'endpoint';
  readonly address: string; // scheme, host and port: 'http://localhost:8000'
  readonly use: 'base' | 'call'; // base: a name or option that other calls build on
  readonly side: 'page' | 'server';
  readonly at: Range;
}
