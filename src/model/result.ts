// The outcome of a run: what every reporter takes. Texts are IDs; no raw secret fits in here.
import type { NotScanned } from './file.ts';
import type { Area, Finding, Severity, Status } from './finding.ts';
import type { Authentication, Framework, RouteFact, RouteGuard } from './route.ts';
import type { ControlStatus } from './rule.ts';

export interface Result {
  readonly tool: { readonly name: string; readonly version: string; readonly rulesDigest: string };
  readonly target: { readonly root: string; readonly base?: string; readonly head?: string };
  readonly verdict: { readonly conclusion: 'passed' | 'failed' | 'error'; readonly failOn: Severity | 'none'; readonly reasons: readonly Reason[] };
  readonly findings: readonly Finding[]; // all statuses, gravest first, then by path and line
  readonly controls: readonly ControlResult[];
  readonly scores: { readonly overall: number | null; readonly areas: Readonly<Record<Area, number | null>> };
  readonly scoresBefore?: { readonly overall: number | null; readonly areas: Readonly<Record<Area, number | null>> };
  readonly routes: readonly RouteEntry[]; // by path and line
  readonly notScanned: readonly NotScanned[];
  readonly counts: Counts;
  readonly stats: { readonly files: number; readonly bytes: number; readonly durationMs: number; readonly phases: Readonly<Record<string, number>> };
  readonly notices: readonly Notice[];
}

/** Why the verdict is what it is: a message ID of report/messages with its data. */
export interface Reason {
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Something the user should know that is no finding: expired suppression, rule that threw, pending config change. */
export interface Notice extends Reason {
  readonly level: 'warning' | 'error';
  readonly path?: string;
  readonly line?: number;
}

export interface ControlResult {
  readonly id: string;
  readonly area: Area;
  readonly status: ControlStatus;
  readonly evidence: readonly { readonly path: string; readonly startLine: number; readonly note: string }[];
  readonly effortHours: number;
}

/** A route of the inventory (model/route.ts) with lines in place of offsets. */
export interface RouteEntry extends LinePlace {
  readonly methods: readonly string[]; // upper case; `*` for any; none for a WebSocket
  readonly url: string;
  readonly transport: RouteFact['transport'];
  readonly framework: Framework;
  readonly authentication: Authentication;
  readonly guards: readonly (LinePlace & Pick<RouteGuard, 'name' | 'how' | 'authentication'>)[];
  readonly handler?: LinePlace & { readonly symbol: string };
}

interface LinePlace {
  readonly path: string;
  readonly startLine: number; // 1-based
}

export interface Counts {
  readonly bySeverity: Readonly<Record<Severity, number>>; // open findings: new and existing
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly newBySeverity: Readonly<Record<Severity, number>>;
}

/** A source line of a code frame, secrets already masked. */
export interface FrameLine {
  readonly line: number;
  readonly text: string;
  readonly startColumn?: number; // the part to mark: 1-based UTF-16 columns, end exclusive; absent on a line that gives context
  readonly endColumn?: number;
}

/** Code frames by fingerprint. */
export type Frames = ReadonlyMap<string, readonly FrameLine[]>;
