// The route inventory of web.py, and what a request holds there.
import { expect, test } from 'vitest';
import { said } from '../rules/said.ts';
import { scanFiles, type Files } from '../support/memory.ts';

const app = (body: string, check = '    if not known(web.cookies().get("sid", "")):\n        raise web.HTTPError("401 Unauthorized", {}, "")\n'): Files => ({
  'app.py': `import web\nfrom keys import known\ndef require_auth():\n${check}class Index:\n    def GET(self):\n        return "x"\nclass Items:\n    def GET(self, name):\n        require_auth()\n        ${body}\n    def POST(self, name):\n        return name\n    def label(self):\n        return 1\ndef start():\n    urls = ("/", "Index", "/items/(.*)", "Items", "/other", "other.Other")\n    app = web.application(urls, globals())\n    app.run()\n`,
});

test('classes and their verbs', async () => {
  const { result } = await scanFiles(app('return name'));
  expect(result.routes.map(({ methods, url, authentication }) => `${methods.join()} ${url} ${authentication}`).sort()).toEqual(['GET / none', 'GET /items/(.*) required', 'POST /items/(.*) none']);
});

test('a module of the project that is called web', async () => {
  const { result } = await scanFiles({ 'app.py': app('return name')['app.py']!.replace('import web', 'from shop import web') });
  expect(result.routes).toEqual([]);
});

test.each([
  ['a part of the path', 'return open("data/" + name).read()', ['app.py:12 P0']],
  ['a parameter', 'return open(web.input(path="").path).read()', ['app.py:12 P0']],
  ['a word of its own', 'return open("data/items.txt").read()', []],
])('path/traversal: %s', async (_, body, expected) => {
  expect((await said('path/traversal', app(body) as Record<string, string>)).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(expected);
});
