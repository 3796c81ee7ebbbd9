// The JSON of an overview, as far as tests look at it.
import type { Ran } from '../../support/dist.ts';

export interface OrganisationReport {
  readonly owner: string;
  readonly listing: { readonly digest: string; readonly total: number };
  readonly shard?: { readonly index: number; readonly of: number };
  readonly verdict: { readonly conclusion: string };
  readonly repositories: readonly {
    readonly name: string;
    readonly conclusion: string;
    readonly level?: string;
    readonly reasons: readonly { readonly id: string; readonly text: string }[];
    readonly findings?: readonly { readonly fingerprint: string; readonly title: string }[];
    readonly stats?: { readonly durationMs: number };
  }[];
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
  readonly rules: readonly { readonly ruleId: string; readonly repositories: number; readonly count: number; readonly title: string }[];
}

/** Fails loudly where there is none. */
export function organisationReport({ stdout, stderr, code }: Ran): OrganisationReport {
  if (!stdout.startsWith('{')) throw new Error(`no report: exit code ${String(code)} ${stderr}`);
  return JSON.parse(stdout) as OrganisationReport;
}

/** `name -> conclusion and why`. */
export function rowsOf({ repositories }: OrganisationReport): Record<string, string> {
  return Object.fromEntries(repositories.map(({ name, conclusion, reasons }) => [name, [conclusion, ...reasons.map(({ id }) => id)].join(' ')]));
}

/** Without how long it took. */
export function timeless(report: OrganisationReport): unknown {
  return JSON.parse(JSON.stringify(report, (key, value: unknown) => (key === 'durationMs' ? 0 : value)));
}
