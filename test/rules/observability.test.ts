// health/* and metrics/*: what needs the route inventory, with severities.
import { describe, expect, it } from 'vitest';
import { scanFiles } from '../support/memory.ts';

async function found(rule: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => ruleId === rule).map(({ severity, message, location }) => `${severity} ${message} ${location.path}:${location.startLine}`);
}

const api = {
  'shop/main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get("/api/healthz")\ndef check(): ...\n\n@app.get("/orders")\ndef orders(): ...\n',
  'shop/Dockerfile': 'FROM python:3.13\nCOPY . .\nCMD ["uvicorn", "main:app"]\n',
};
const deployment = (image: string, path: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: shop }\nspec:\n  template:\n    spec:\n      containers:\n        - name: shop\n          image: ${image}\n          readinessProbe:\n            httpGet:\n              path: ${path}\n              port: 8000\n`;

describe('health/no-endpoint', () => {
  const rule = 'health/no-endpoint';

  it('knows the image of a manifest by its name', async () => {
    expect(await found(rule, { ...api, 'k8s/shop.yaml': deployment('ghcr.io/acme/shop:1.2', '/healthz') })).toEqual(['P1 other-path k8s/shop.yaml:12']);
    expect(await found(rule, { ...api, 'k8s/shop.yaml': deployment('ghcr.io/acme/shop:1.2', '/api/healthz') })).toEqual([]);
    expect(await found(rule, { ...api, 'k8s/shop.yaml': deployment('ghcr.io/acme/other:1.2', '/healthz') })).toEqual([]);
  });

  it('leaves alone what may answer in ways that are not seen', async () => {
    const probe = { 'k8s/shop.yaml': deployment('acme/shop:1', '/healthz') };
    expect(await found(rule, { ...api, ...probe, 'shop/static.py': 'from fastapi import FastAPI\nPATHS = ["/healthz"]\n' })).toEqual([]);
    expect(await found(rule, { ...api, ...probe, 'shop/web/next.config.js': 'module.exports = {};\n' })).toEqual([]);
    expect(await found(rule, { ...api, ...probe, 'shop/Dockerfile': 'FROM python:3.13\nRUN apt-get install -y nginx\nCOPY . .\nCMD ["uvicorn", "main:app"]\n' })).toEqual([]);
  });
});

describe('metrics/alert-on-unknown-metric', () => {
  const rule = 'metrics/alert-on-unknown-metric';
  const alerts = (expression: string): string => `groups:\n  - name: a\n    rules:\n      - alert: A\n        expr: ${expression}\n`;
  const made = 'from prometheus_client import Counter, Histogram, Gauge\n\nA = Counter("shop_orders", "x")\nB = Histogram(\n    "shop_checkout_seconds",\n    "x",\n)\n';

  it.each([
    ['rate(shop_orders_total[5m]) > 1', []],
    ['shop_orders_created > 1 and shop_checkout_seconds_sum > 0', []],
    ['shop_order_total > 1', ['P1 alert-near rules.yml:5']],
    ['shop_checkout_duration_seconds_bucket > 1', ['P1 alert-near rules.yml:5']],
    ['node_load1 > 1 or pg_up == 0 or billing_total > 2', []],
  ])('%s', async (expression, expected) => {
    expect(await found(rule, { 'm.py': made, 'rules.yml': alerts(expression) })).toEqual(expected);
  });

  it('is less sure where names cannot be read', async () => {
    expect(await found(rule, { 'm.py': `${made}C = Gauge(name_of("x"), "x")\n`, 'rules.yml': alerts('shop_order_total > 1') })).toEqual(['P2 alert-near rules.yml:5']);
    expect(await found(rule, { 'm.py': `${made}def count():\n    yield "shop_order_total 1"\n`, 'rules.yml': alerts('shop_order_total > 1') })).toEqual([]);
  });

  it('takes every metric for known where all that is scraped is known', async () => {
    const stack = { 'compose.yaml': 'services:\n  api:\n    build: .\n', 'prometheus.yml': "rule_files: [rules.yml]\nscrape_configs:\n  - job_name: a\n    static_configs: [{ targets: ['api:8000'] }]\n" };
    expect(await found(rule, { 'm.py': made, 'rules.yml': alerts('billing_invoices_total > 1'), ...stack })).toEqual(['P1 alert rules.yml:5']);
    expect(await found(rule, { 'm.py': made, 'rules.yml': alerts('billing_invoices_total > 1') })).toEqual([]);
  });

  it('reads the rules of Kubernetes and Grafana', async () => {
    const kubernetes = `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: { name: a }\nspec:\n  groups:\n    - name: a\n      rules:\n        - alert: A\n          expr: |\n            rate(shop_order_total{namespace="{{ .Release.Namespace }}"}[5m]) > 1\n`;
    expect(await found(rule, { 'm.py': made, 'rules.yaml': kubernetes })).toEqual(['P1 alert-near rules.yaml:10']);
    const grafana = `apiVersion: 1\ngroups:\n  - name: a\n    rules:\n      - uid: x\n        title: A\n        grafana_alert: true\n        data:\n          - refId: A\n            model:\n              expr: shop_order_total > 1\n`;
    expect(await found(rule, { 'm.py': made, 'rules.yaml': grafana })).toEqual(['P1 alert-near rules.yaml:11']);
  });
});
