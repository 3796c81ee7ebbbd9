import { describe, expect, it } from 'vitest';
import { metricsIn } from '../../src/parse/promql.ts';

const names = (query: string): string[] | null => metricsIn(query)?.map(({ name }) => name) ?? null;

describe('metrics of an expression', () => {
  it('takes selectors, not functions, labels or keywords', () => {
    expect(names('sum(rate(http_requests_total{job="a"}[5m])) by (job) / on() group_left up > bool 0.5')).toEqual(['http_requests_total', 'up']);
    expect(names('{__name__="a_b", x="y"} or {"c.d"}')).toEqual(['a_b', 'c.d']);
    expect(names('{__name__=~"a_.*"}')).toEqual([]);
  });

  it('reads round variables of dashboards and templates', () => {
    expect(names('rate(a_total{e=~"$env"}[$__rate_interval]) > $limit')).toEqual(['a_total']);
    expect(names('${prefix}_a + b_c{d="{{ .Values.e }}"}')).toEqual(['b_c']);
    expect(names('max_over_time(a[$__range:1m] offset $o)')).toEqual(['a']);
  });

  it('gives up on other languages', () => {
    expect(names('{app="x"} |= "error" | json')).toBeNull();
    expect(names('SELECT 1 FROM t')).toBeNull();
    expect(names('(('.repeat(2000))).toBeNull();
  });
});
