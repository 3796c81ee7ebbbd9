// http.server: classes whose methods ask for the path themselves.
import { describe, expect, test } from 'vitest';
import { scanFiles } from '../../../support/memory.ts';

const handler = (body: string, address = '("0.0.0.0", 8000)', name = 'Store'): Record<string, string> => ({
  Dockerfile: 'FROM python:3.12-slim\nCOPY . .\nEXPOSE 8000\nCMD ["python", "server.py"]\n',
  'server.py': `import json\nfrom http.server import BaseHTTPRequestHandler, ThreadingHTTPServer\nfrom urllib.parse import urlparse\n\nclass ${name}(BaseHTTPRequestHandler):\n${body}\n\nThreadingHTTPServer(${address}, ${name}).serve_forever()\n`,
});
const posting = '    def do_GET(self):\n        if self.path == "/health":\n            self.answer("ok")\n\n    def do_POST(self):\n        parsed = urlparse(self.path)\n        if parsed.path == "/items":\n            self.add()\n        elif parsed.path.startswith("/items/") and parsed.path.endswith("/rename"):\n            self.rename()\n\n    def do_DELETE(self):\n        self.remove()';

async function found(files: Record<string, string>): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => ruleId === 'auth/no-authentication').map(({ location, severity, data }) => `${location.path}:${String(location.startLine)} ${severity} ${String(data?.['count'])}`);
}

describe('http.server', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['to all interfaces', handler(posting), ['server.py:5 P2 2']],
    ['by an empty address', handler(posting, '("", PORT)'), ['server.py:5 P2 2']],
    ['to its own machine', handler(posting, '("127.0.0.1", 8000)'), []],
    ['to an address that is not known', handler(posting, '(host, port)'), []],
    ['with a key', handler(posting.replace('        parsed', '        if self.headers.get("Authorization") != KEY:\n            return self.send_error(401)\n        parsed')), []],
    ['one hook', handler('    def do_POST(self):\n        self.run()'), []],
    ['what only shows', handler('    def do_GET(self):\n        self.answer("ok")'), []],
    ['what a login calls back', handler(posting, undefined, 'OAuthCallbackHandler'), []],
  ])('%s', async (_, files, expected) => expect(await found(files)).toEqual(expected));
});
