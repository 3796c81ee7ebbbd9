// What is new: a generated matrix of findings x edits through the whole engine.
import { describe, expect, it } from 'vitest';
import { briefly, compareFiles, type Files } from '../support/memory.ts';

const slackToken = ['xoxb', '2410936417351', '2417936457351', 'b8Kq2ZtR9sVx4WmN7pLc3dYf'].join('-');
const otherToken = ['xoxb', '2410936417351', '2417936457352', 'Qm7Yd2Kx9Bv4Tn8Rz1Hc6WpL'].join('-');

/** Pieces of code with exactly one finding each, and the path they stand in. */
const pieces: Readonly<Record<string, { path: string; code: string; rule: string }>> = {
  'secret in Python': { path: 'app/client.py', code: `TOKEN = "${slackToken}"\n`, rule: 'secret/' },
  'secret in YAML': { path: 'deploy/values.yaml', code: `slack:\n  token: ${slackToken}\n`, rule: 'secret/' },
  'CORS in FastAPI': { path: 'app/main.py', code: 'from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\napp = FastAPI()\napp.add_middleware(CORSMiddleware, allow_origins=["*"])\n', rule: 'cors/wildcard' },
  'CORS in Express': { path: 'src/server.ts', code: "import express from 'express';\nimport cors from 'cors';\nconst app = express();\napp.use(cors({ origin: '*' }));\n", rule: 'cors/wildcard' },
  'default password': { path: 'app/settings.py', code: 'import os\nADMIN_PASSWORD = os.getenv("ADMIN_PASSWORD", "admin")\n', rule: 'auth/default-credential' },
};

const filler = (lines: number): string => Array.from({ length: lines }, (_, index) => `# line ${index} of something else\n`).join('');

function comment(path: string, text: string): string {
  return path.endsWith('.ts') ? text.replace(/^#/gm, '//') : text;
}

/** Edits that change no finding. */
const edits: Readonly<Record<string, (path: string, code: string) => Files>> = {
  'lines above': (path, code) => ({ [path]: comment(path, filler(40)) + code }),
  'lines below': (path, code) => ({ [path]: code + comment(path, filler(40)) }),
  'other file renamed beside it': (path, code) => ({ [path]: code, 'z/new.txt': 'x\n' }),
  'file renamed': (path, code) => ({ [path.replace(/([^/]+)$/, 'renamed_$1')]: code }),
  'folder renamed': (path, code) => ({ [`service/${path}`]: code }),
  'renamed and edited': (path, code) => ({ [`service/${path}`]: code + comment(path, '# a new last line\n') }),
  'CRLF line ends': (path, code) => ({ [path]: code.replace(/\n/g, '\r\n') }),
  'trailing blanks': (path, code) => ({ [path]: code.replace(/\n/g, '  \n') }),
};

describe('an edit around a finding makes nothing new', () => {
  for (const [piece, { path, code, rule }] of Object.entries(pieces)) {
    for (const [edit, apply] of Object.entries(edits)) {
      it(`${piece}: ${edit}`, async () => {
        const { result } = await compareFiles({ [path]: code, 'README.md': 'x\n' }, { ...apply(path, code), 'README.md': 'x\n' });
        const own = result.findings.filter(({ ruleId }) => ruleId.startsWith(rule));
        expect(own.map(({ status }) => status)).toEqual(['existing']);
        expect(result.verdict.conclusion).toBe('passed');
      });
    }
  }
});

describe('re-indented and re-quoted code', () => {
  it('Python moved into a function, quotes changed by a formatter', async () => {
    const before = 'from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\napp = FastAPI()\nif True:\n    app.add_middleware(CORSMiddleware, allow_origins=["*"])\n';
    const after = "from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\napp = FastAPI()\nif True:\n  if True:\n      app.add_middleware(\n          CORSMiddleware,\n          allow_origins=[\n              '*',\n          ],\n      )\n";
    const { result } = await compareFiles({ 'main.py': before }, { 'main.py': after });
    expect(result.findings.map(({ status }) => status)).toEqual(['existing']);
  });
});

describe('what a change adds is new', () => {
  for (const [piece, { path, code, rule }] of Object.entries(pieces)) {
    it(`${piece}: added`, async () => {
      const { result } = await compareFiles({ 'README.md': 'x\n' }, { 'README.md': 'x\n', [path]: code });
      expect(result.findings.filter(({ ruleId }) => ruleId.startsWith(rule)).map(({ status }) => status)).toEqual(['new']);
      expect(result.verdict.conclusion).toBe('failed');
    });

    it(`${piece}: copied to another file, the original stays`, async () => {
      const copy = `copy/${path}`;
      const { result } = await compareFiles({ [path]: code }, { [path]: code, [copy]: code });
      const own = result.findings.filter(({ ruleId }) => ruleId.startsWith(rule));
      expect(own.map(({ status, location }) => `${location.path} ${status}`).sort()).toEqual([`${copy} new`, `${path} existing`].sort());
    });

    it(`${piece}: removed shows as fixed`, async () => {
      const { result } = await compareFiles({ [path]: code, 'README.md': 'x\n' }, { 'README.md': 'x\n' });
      expect(result.findings.filter(({ ruleId }) => ruleId.startsWith(rule)).map(({ status }) => status)).toEqual(['fixed']);
      expect(result.verdict.conclusion).toBe('passed');
    });
  }

  it('the second copy in a file, reported at the copy although it stands above', async () => {
    const line = `TOKEN = "${slackToken}"\n`;
    const before = `def one():\n    pass\n\n${line}\ndef end():\n    return 1\n`;
    const { result } = await compareFiles({ 'a.py': before }, { 'a.py': `${line}\n${before}` });
    expect(briefly(result.findings).map((text) => text.replace(/^secret\/\S+/, 'secret'))).toEqual(['secret a.py:1 new', 'secret a.py:6 existing']);
  });

  it('a swapped secret on the same line', async () => {
    const { result } = await compareFiles({ 'a.py': `T = "${slackToken}"\n` }, { 'a.py': `T = "${otherToken}"\n` });
    expect(result.findings.map(({ status }) => status).sort()).toEqual(['fixed', 'new']);
  });

  it('a renamed file that is also copied: one old, one new', async () => {
    const code = `T = "${slackToken}"\n`;
    const { result } = await compareFiles({ 'a.py': code }, { 'b.py': code, 'c.py': code });
    expect(result.findings.map(({ status }) => status).sort()).toEqual(['existing', 'new']);
  });
});

describe('a cause in another file', () => {
  const main = 'from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\nfrom settings import ORIGINS\napp = FastAPI()\napp.add_middleware(CORSMiddleware, allow_origins=ORIGINS)\n';

  it('is annotated where the change is, the effect is related', async () => {
    const { result } = await compareFiles({ 'main.py': main, 'settings.py': 'X = 1\nORIGINS = ["https://example.org"]\n' }, { 'main.py': main, 'settings.py': 'X = 1\nORIGINS = ["*"]\n' });
    const [finding] = result.findings;
    expect(briefly(result.findings)).toEqual(['cors/wildcard settings.py:2 new']);
    expect(finding?.related.map(({ path, startLine }) => `${path}:${startLine}`)).toContain('main.py:5');
  });
});

describe('suppressions and configuration come from the base', () => {
  const bad = 'from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\napp = FastAPI()\n';
  const open = 'app.add_middleware(CORSMiddleware, allow_origins=["*"])';

  it('a comment that the change brings along does not help it', async () => {
    const { result } = await compareFiles({ 'main.py': bad }, { 'main.py': `${bad}${open}  # readiness-ignore cors/wildcard -- please\n` });
    expect(briefly(result.findings)).toEqual(['cors/wildcard main.py:4 new']);
    expect(result.verdict.conclusion).toBe('failed');
    expect(result.notices.map(({ message }) => message)).toContain('notice.pending-suppression');
  });

  it('a comment of the base silences what it silenced', async () => {
    const code = `${bad}${open}  # readiness-ignore cors/wildcard -- public read-only API\n`;
    const { result } = await compareFiles({ 'main.py': code }, { 'main.py': `# edited\n${code}` });
    expect(briefly(result.findings)).toEqual(['cors/wildcard main.py:5 suppressed']);
  });

  it('an old finding with a new comment is pending, not silent', async () => {
    const { result } = await compareFiles({ 'main.py': `${bad}${open}\n` }, { 'main.py': `${bad}# readiness-ignore cors/wildcard -- later\n${open}\n` });
    expect(briefly(result.findings)).toEqual(['cors/wildcard main.py:5 pending']);
  });

  it('a loosened configuration does not count', async () => {
    const loose = 'rules:\n  cors/*: off\nfail-on: none\nexclude: ["**"]\n';
    const { result } = await compareFiles({ 'main.py': bad }, { 'main.py': `${bad}${open}\n`, 'readiness.yml': loose });
    expect(briefly(result.findings)).toEqual(['cors/wildcard main.py:4 new']);
    expect(result.verdict.conclusion).toBe('failed');
  });

  it('a new secret is not covered by a comment that was there before', async () => {
    const line = (token: string): string => `T = "${token}"  # readiness-ignore secret/* -- revoked test token\n`;
    const { result } = await compareFiles({ 'a.py': line(slackToken) }, { 'a.py': line(otherToken) });
    expect(result.verdict.conclusion).toBe('failed');
  });

  it('a comment left behind by the fix, or without a reason, is a finding of the change', async () => {
    const { result } = await compareFiles({ 'main.py': `${bad}${open}  # readiness-ignore cors/wildcard -- demo\n` }, { 'main.py': `${bad}LIMIT = 1  # readiness-ignore cors/wildcard -- demo\nX = 2  # readiness-ignore debug/enabled\n` });
    expect(briefly(result.findings)).toEqual(['cors/wildcard main.py:4 fixed', 'suppression/unused main.py:4 new', 'suppression/without-reason main.py:5 new']);
    expect(result.verdict.conclusion).toBe('passed');
  });

  it('old debt never blocks', async () => {
    const { result } = await compareFiles({ 'main.py': `${bad}${open}\n` }, { 'main.py': `${bad}${open}\n`, 'x.py': 'A = 1\n' });
    expect(result.verdict.conclusion).toBe('passed');
    expect(result.findings.map(({ status }) => status)).toEqual(['existing']);
  });
});

describe('hostile amounts', () => {
  it('ten thousand equal findings are paired and counted', async () => {
    const many = (count: number): string => Array.from({ length: count }, () => 'requests.get("https://example.org", verify=False)\n').join('');
    const { result } = await compareFiles({ 'a.py': `import requests\n${many(3000)}` }, { 'a.py': `import requests\n${many(3001)}` });
    expect(result.counts.byStatus.new + result.counts.byStatus.existing).toBeGreaterThan(0);
    expect(result.counts.byStatus.new).toBeLessThanOrEqual(1);
  });
});
