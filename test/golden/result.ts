// One realistic outcome of a comparison: what every reporter's expected file is made of.
import type { Finding } from '../../src/model/finding.ts';
import type { Frames, Result } from '../../src/model/result.ts';

const cors: Finding = {
  ruleId: 'cors/wildcard',
  control: 'cors',
  area: 'security',
  severity: 'P0',
  confidence: 'high',
  status: 'new',
  message: 'wildcard-with-credentials',
  data: { by: 'starlette', origins: '*' },
  location: { path: 'backend/app/main.py', startLine: 18, startColumn: 19, endLine: 18, endColumn: 40 },
  related: [
    { path: 'backend/app/settings.py', startLine: 9, startColumn: 5, endLine: 9, endColumn: 32, note: 'value-from', data: { name: 'settings.CORS_ORIGINS' } },
    { path: 'backend/app/auth.py', startLine: 31, startColumn: 5, endLine: 31, endColumn: 48, note: 'cookie-auth', data: {} },
  ],
  fix: {
    title: 'restrict',
    safe: false,
    edits: [{ path: 'backend/app/settings.py', startLine: 9, startColumn: 27, endLine: 9, endColumn: 32, text: '["https://app.example.com"]' }],
  },
  fingerprint: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
};

const secret: Finding = {
  ruleId: 'secret/acme-key',
  control: 'secret',
  area: 'security',
  severity: 'P0',
  confidence: 'high',
  status: 'new',
  message: 'found',
  data: { preview: 'ak_l****' },
  location: { path: 'deploy/.env.production', startLine: 3, startColumn: 10, endLine: 3, endColumn: 50 },
  related: [],
  fingerprint: 'b1b2c3d4e5f60718293a4b5c6d7e8f90',
  secret: { hash: '0'.repeat(64), preview: 'ak_l****' },
};

const port: Finding = {
  ruleId: 'infra/exposed-port',
  control: 'infra',
  area: 'security',
  severity: 'P1',
  confidence: 'medium',
  status: 'existing',
  message: 'published',
  data: { port: 6379, what: 'Redis', service: 'cache' },
  location: { path: 'docker-compose.yml', startLine: 22, startColumn: 9, endLine: 22, endColumn: 20 },
  related: [],
  fix: { title: 'bind-locally', safe: true, edits: [{ path: 'docker-compose.yml', startLine: 22, startColumn: 9, endLine: 22, endColumn: 20, text: '"127.0.0.1:6379:6379"' }] },
  fingerprint: 'c1b2c3d4e5f60718293a4b5c6d7e8f90',
};

const debug: Finding = {
  ruleId: 'debug/enabled',
  control: 'debug',
  area: 'deployability',
  severity: 'P2',
  confidence: 'low',
  status: 'new',
  message: 'reload',
  data: {},
  location: { path: '前端/服务.ts', startLine: 4, startColumn: 3, endLine: 5, endColumn: 6 },
  related: [],
  fingerprint: 'd1b2c3d4e5f60718293a4b5c6d7e8f90',
};

const fixed: Finding = { ...port, status: 'fixed', fingerprint: 'e1b2c3d4e5f60718293a4b5c6d7e8f90', data: { port: 5432, what: 'PostgreSQL', service: 'db' }, location: { ...port.location, startLine: 30, endLine: 30 } };

const suppressed: Finding = {
  ...debug,
  status: 'suppressed',
  fingerprint: 'f1b2c3d4e5f60718293a4b5c6d7e8f90',
  location: { path: 'scripts/dev.py', startLine: 7, startColumn: 1, endLine: 7, endColumn: 24 },
  suppression: { by: 'inline', reason: 'local tool, never deployed' },
};

const pending: Finding = {
  ...debug,
  status: 'pending',
  fingerprint: '01b2c3d4e5f60718293a4b5c6d7e8f90',
  location: { path: 'backend/app/run.py', startLine: 12, startColumn: 1, endLine: 12, endColumn: 40 },
};

export const golden: Result = {
  tool: { name: 'Readiness Gate', version: '0.1.0', rulesDigest: '5f1d7a84db00d2fc' },
  target: { root: 'shop', base: '1111111111111111111111111111111111111111', head: '2222222222222222222222222222222222222222' },
  verdict: { conclusion: 'failed', failOn: 'P1', reasons: [{ message: 'gate.new-findings', data: { count: 2, severity: 'P0' } }] },
  findings: [cors, secret, port, fixed, pending, suppressed, debug],
  controls: [
    { id: 'cors', area: 'security', status: 'fail', evidence: [{ path: 'backend/app/main.py', startLine: 18, note: 'cors/wildcard' }], effortHours: 1 },
    { id: 'infra', area: 'security', status: 'partial', evidence: [{ path: 'docker-compose.yml', startLine: 22, note: 'infra/exposed-port' }, { path: 'docker-compose.yml', startLine: 12, note: 'bound-locally' }], effortHours: 2 },
    { id: 'debug', area: 'deployability', status: 'pass', evidence: [{ path: 'backend/app/settings.py', startLine: 4, note: 'debug-off' }], effortHours: 0.5 },
    { id: 'tls', area: 'security', status: 'unknown', evidence: [], effortHours: 4 },
  ],
  scores: { overall: 31, areas: { security: 25, reliability: null, observability: null, deployability: 100, maintainability: null, governance: null } },
  scoresBefore: { overall: 58, areas: { security: 50, reliability: null, observability: null, deployability: 100, maintainability: null, governance: null } },
  routes: [],
  notScanned: [
    { path: 'assets/logo.png', reason: 'binary' },
    { path: 'assets/hero.jpg', reason: 'binary' },
    { path: 'backend/app/broken.py', reason: 'parse-error', detail: 'line 3: expected an indented block' },
  ],
  counts: {
    bySeverity: { P0: 2, P1: 1, P2: 1, P3: 0 },
    byStatus: { new: 3, existing: 1, fixed: 1, suppressed: 1, pending: 1 },
    newBySeverity: { P0: 2, P1: 0, P2: 1, P3: 0 },
  },
  stats: { files: 214, bytes: 1_834_201, durationMs: 412, phases: { list: 12, audit: 310, link: 60 } },
  notices: [{ level: 'warning', message: 'notice.pending-suppression', data: { rule: 'debug/enabled' }, path: 'backend/app/run.py', line: 12 }],
};

export const frames: Frames = new Map([
  [
    cors.fingerprint,
    [
      { line: 16, text: 'app.add_middleware(' },
      { line: 17, text: '    CORSMiddleware,' },
      { line: 18, text: '    allow_origins=settings.CORS_ORIGINS,', startColumn: 19, endColumn: 40 },
      { line: 19, text: '    allow_credentials=True,' },
    ],
  ],
  [secret.fingerprint, [{ line: 3, text: 'ACME_KEY=ak_l****', startColumn: 10, endColumn: 18 }]],
  [
    debug.fingerprint,
    [
      { line: 4, text: '\tlisten({ 名称: "服务", reload: true,', startColumn: 2, endColumn: 40 },
      { line: 5, text: '\t\t})', startColumn: 1, endColumn: 5 },
    ],
  ],
]);
