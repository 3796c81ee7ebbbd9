// What is asked with every item of a list of what is allowed, and what stands between slashes.
import { expect, test } from 'vitest';
import { pythonFlows, scriptFlows, told } from './flows.ts';

const indented = (body: string): string => body.split('\n').map((line) => `    ${line}`).join('\n');
const py = (body: string): string[] => told(pythonFlows(`import os, httpx\nfrom pathlib import Path\nALLOWED = ["/srv/a", "/srv/b"]\nasync def f(a, b=None):\n${indented(body)}\n`));
const ts = (body: string): string[] => told(scriptFlows(`import fs from 'fs';\nimport path from 'path';\nconst ALLOWED = ['/srv/a', '/srv/b'];\nexport async function f(req: any) {\n${body}\n}\n`));
const inside = 'p.startswith(d + os.sep)';
const resolved = ['path-read 0 resolved'];

test.each([
  ['one of the folders', `if not any(${inside} for d in ALLOWED):\n    raise ValueError()`, []],
  ['or the folder itself', `if not any(p == d or ${inside} for d in [os.path.realpath("/tmp"), b]):\n    raise ValueError()`, []],
  ['of those that are set', `if not any(${inside} for d in ALLOWED if d):\n    raise ValueError()`, []],
  ['kept in a name', `ok = any(${inside} for d in ALLOWED)\nif not ok:\n    raise ValueError()`, []],
  ['as none that does not', `if all(not ${inside} for d in ALLOWED):\n    raise ValueError()`, []],
  ['in a loop', `ok = False\nfor d in ALLOWED:\n    if ${inside}:\n        ok = True\n        break\nif not ok:\n    raise ValueError()`, []],
  ['not heard', `if not any(${inside} for d in ALLOWED):\n    print(p)`, resolved],
  ['the other way round', `if any(${inside} for d in ALLOWED):\n    raise ValueError()`, resolved],
  ['another path', 'if not any(b.startswith(d + os.sep) for d in ALLOWED):\n    raise ValueError()', resolved],
  ['of the items alone', 'if not any(d.startswith("/srv/") for d in ALLOWED):\n    raise ValueError()', resolved],
  ['or anything else of the items', `if not any(d == "*" or d.startswith("/") for d in ALLOWED):\n    raise ValueError()`, resolved],
  ['a flag of another loop', `ok = False\nfor d in ALLOWED:\n    if os.path.exists(d):\n        ok = True\nif not ok:\n    raise ValueError()`, resolved],
])('Python, a list of folders: %s', (_, body, expected) => expect(py(`p = os.path.realpath(a)\n${body}\nopen(p)`)).toEqual(expected));

test('folders that came with the path', () => {
  expect(py('p = os.path.realpath(a.path)\nif not any(p.startswith(d) for d in a.folders):\n    raise ValueError()\nopen(p)')).toEqual(['path-read 0.path resolved']);
  expect(py('p = (Path("up") / a).resolve()\nif not any(p.is_relative_to(d) for d in ALLOWED):\n    raise ValueError()\np.read_text()')).toEqual([]);
});

test.each([
  ['hosts', 'if not any(a.startswith(h) for h in ALLOWED):\n    raise ValueError()\nhttpx.get(a)', []],
  ['schemes', 'if not any(a.startswith("http://") for h in ALLOWED):\n    raise ValueError()\nhttpx.get(a)', ['url 0']],
  ['commands', 'if not any(a == c for c in ALLOWED):\n    raise ValueError()\nos.system(a)', []],
])('Python, lists of %s', (_, body, expected) => expect(py(body)).toEqual(expected));

test.each([
  ['one of the folders', 'if (!ALLOWED.some((d) => p.startsWith(d + path.sep))) return;', []],
  ['kept in a name', 'const ok = ALLOWED.some((d) => p === d || p.startsWith(d + path.sep));\nif (!ok) throw new Error();', []],
  ['made for it', 'if (!ALLOWED.some((d) => { const rest = path.relative(d, p); return !rest.startsWith("..") && !path.isAbsolute(rest); })) return;', []],
  ['as none that does not', 'if (ALLOWED.every((d) => !p.startsWith(d + path.sep))) return;', []],
  ['in a loop', 'let ok = false;\nfor (const d of ALLOWED) { if (p.startsWith(d + path.sep)) { ok = true; break; } }\nif (!ok) return;', []],
  ['not heard', 'if (!ALLOWED.some((d) => p.startsWith(d + path.sep))) console.log(p);', ['path-read 0.body.name resolved rooted']],
  ['of the items alone', 'if (!ALLOWED.some((d) => d.startsWith("/srv/"))) return;', ['path-read 0.body.name resolved rooted']],
])('TypeScript, a list of folders: %s', (_, body, expected) => {
  expect(ts(`const p = path.resolve(req.body.name);\n${body}\nfs.readFileSync(p)`).map((line) => line.replace(/ joined| rooted/g, ''))).toEqual(expected.map((line) => line.replace(/ joined| rooted/g, '')));
});

const segment = 'path-read 0.* joined basename after suffixed';

test.each([
  ['of a list with a name', 'parts = a.split("/")\nx = parts[1]'],
  ['of what was kept of it', 'parts = [p for p in a.split("/") if p]\nx = parts[1]'],
  ['trimmed', 'parts = [p.strip() for p in a.split("/")]\nx = parts[1]'],
  ['taken apart', 'x, y = a.split("/")'],
  ['of the rest of it', 'parts = a.split("/")[1:]\nx = parts[0]'],
])('Python, a segment %s', (_, body) => expect(py(`${body}\nopen(f"up/{x}.zip")`).map(sorted)).toEqual([sorted(segment)]));

test.each([
  ['of another sign', 'parts = a.split("_")\nx = parts[1]'],
  ['that holds the rest', 'parts = a.split("/", 1)\nx = parts[1]'],
  ['put together again', 'parts = a.split("/")\nx = "/".join(parts)'],
  ['made longer', 'parts = [p + b for p in a.split("/")]\nx = parts[0]'],
])('Python, no segment: %s', (_, body) => expect(py(`${body}\nopen(f"up/{x}.zip")`).some((line) => !line.includes('basename'))).toBe(true));

function sorted(line: string): string {
  return line.split(' ').sort().join(' ');
}

test('a text without dots', () => {
  expect(py('x = a.replace(".", "")\nopen(f"up/original.{x}")')).toEqual(['path-read 0 joined after glued dotless']);
  expect(py('x = a.replace(".", "..")\nopen(f"up/original.{x}")')).toEqual(['path-read 0 joined after glued']);
  expect(ts('fs.readFileSync(`up/a.${req.body.name.replace(/\\./g, "")}`)')).toEqual(['path-read 0.body.name joined after glued dotless']);
  expect(ts('fs.readFileSync(`up/a.${req.body.name.replace(/\\./, "")}`)')).toEqual(['path-read 0.body.name joined after glued']);
});

test.each([
  ['jinja2.Environment().from_string(a)', ['template 1']],
  ['self.env.from_string(a)', ['template 1']],
  ['templates.get_template_env().from_string(a)', ['template 1']],
  ['engines["django"].from_string(a)', ['template 1']],
  ['made.from_string(a)', ['template 1']],
  ['Cursor.from_string(a)', []],
  ['Version.from_string(a)', []],
])('a template: %s', (line, expected) => {
  expect(told(pythonFlows(`import jinja2\nfrom django.template import engines\ndef f(self, a):\n    made = jinja2.Environment()\n    ${line}\n`))).toEqual(expected);
});

test('a row that a column and a value say', () => {
  const read = (where: string): string[] => ts(`const found = await db.query.assets.findFirst({ where: ${where} });\nif (!found) throw new Error();\nfs.readFileSync(\`up/\${req.params.id}\`)`);
  expect(read('eq(assets.id, req.params.id)')).toEqual([]);
  expect(read('and(eq(assets.id, req.params.id), eq(assets.userId, req.user.id))')).toEqual([]);
  expect(read('like(assets.id, req.params.id)')).toEqual(['path-read 0.params.id joined after']);
  expect(read('eq(assets.userId, req.body.owner)')).toEqual(['path-read 0.params.id joined after']);
});

test('a database that comes with the request', () => {
  const read = (owner: string): string[] => ts(`const found = await ${owner}.findFirst({ where: eq(assets.id, req.params.id) });\nif (!found) throw new Error();\nfs.readFileSync(\`up/\${req.params.id}\`)`);
  expect(read('req.db.query.assets')).toEqual([]);
  expect(read('req.body.assets')).toEqual(['path-read 0.params.id joined after']);
});
