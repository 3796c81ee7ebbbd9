// Facts about metrics: what a program exports, who collects it, and what alerts and dashboards ask for. Names as Prometheus has them.
import type { Range } from './range.ts';

/** A metric that code or a recording rule makes. */
export interface MetricFact {
  readonly kind: 'metric';
  readonly name: string; // with its namespace, as far as they can be read; without suffixes that clients add
  readonly namespace?: string; // given on its own
  readonly partial?: true; // something that cannot be read stands before it
  readonly is: 'counter' | 'gauge' | 'histogram' | 'summary' | 'info' | 'any'; // any: also what clients make of the name is not known (OpenTelemetry)
  readonly by: 'code' | 'recording';
  readonly at: Range;
}

/** How a file has to do with metrics as a whole. */
export interface MetricsUseFact {
  readonly kind: 'metrics-use';
  readonly unread: boolean; // it makes metrics whose names cannot be read
  readonly exposes: boolean; // it hands them out, or uses a library that does
  readonly libraries: readonly string[]; // that bring metrics of their own
  readonly words: readonly string[]; // texts that may be names of metrics
  readonly at: Range;
}

/** A selector in an expression of PromQL. */
export interface MetricQueryFact {
  readonly kind: 'metric-query';
  readonly from: 'alert' | 'recording' | 'dashboard';
  readonly metric: string;
  readonly title: string; // of the alert, rule or panel
  readonly at: Range; // the name in the expression
}

/** A job of Prometheus's configuration. */
export interface ScrapeFact {
  readonly kind: 'scrape';
  readonly job: string;
  readonly asks: string; // the path
  readonly asksAt?: Range; // where it is written
  readonly targets: readonly { readonly host: string; readonly port: string; readonly at: Range }[];
  readonly discovers: boolean; // targets are also found in other ways
  readonly at: Range;
}

/** A configuration of Prometheus. */
export interface CollectorFact {
  readonly kind: 'collector';
  readonly rules: readonly string[]; // patterns of rule files, as written
  readonly rulesAt?: Range;
  readonly sends: boolean; // to a store that may have rules of its own
  readonly at: Range;
}

/** Alerting rules stand here. */
export interface AlertsFact {
  readonly kind: 'alerts';
  readonly by: 'prometheus' | 'kubernetes' | 'grafana';
  readonly count: number;
  readonly at: Range;
}
