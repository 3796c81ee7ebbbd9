// What a value keeps on its way through one function, in both languages.
import { expect, test } from 'vitest';
import { pythonFlows, scriptFlows, told } from './flows.ts';

const py = (body: string): string[] => told(pythonFlows(`import os, re, uuid\nfrom pathlib import Path\ndef f(a, b=None):\n${body.split('\n').map((line) => `    ${line}`).join('\n')}\n`));
const ts = (body: string): string[] => told(scriptFlows(`import fs from 'fs';\nimport path from 'path';\nexport function f(req: any, other: any) {\n${body}\n}\n`));

test.each([
  ['the whole argument', 'open(a)', ['path-read 0']],
  ['behind a folder', 'open(os.path.join("up", a))', ['path-read 0 joined after rooted']],
  ['a member of a member', 'open(a.body["name"])', ['path-read 0.body.name']],
  ['the last part only', 'open(os.path.basename(a))', ['path-read 0 basename']],
  ['a part between slashes', 'open(a.split("/")[-1])', ['path-read 0.* basename']],
  ['a part between other signs', 'open(a.split("_")[0])', ['path-read 0.*']],
  ['a number can do no harm', 'open(f"up/{int(a)}")', []],
  ['one field of a record', 'job = {"name": a, "path": "x"}\nopen(job["path"])', []],
  ['the other field of it', 'job = {"name": a, "path": "x"}\nopen(job["name"])', ['path-read 0']],
  ['records of a list keep their fields', 'for name, data in [(a, "x")]:\n    open(data)', []],
  ['and give the right one', 'for name, data in [(a, "x")]:\n    open(name)', ['path-read 0']],
  ['a field that is set later', 'job = {}\njob["name"] = a\nopen(job["path"])', []],
  ['records under a key that nobody knows', 'jobs = {}\njobs[b] = {"name": a, "path": "x"}\nopen(jobs.get(b)["path"])', []],
  ['a tuple taken apart', 'name, data = ("x", a)\nopen(name)', []],
  ['by number', 'pair = ("x", a)\nopen(pair[0])', []],
  ['what a list was given', 'parts = []\nparts.append(a)\nopen(parts[0])', ['path-read 0.*']],
  ['text of a record holds all of it', 'job = {"name": a}\nopen(str(job))', ['path-read 0']],
  ['an attribute of what is kept', 'job = Job()\njob.name = a\nopen(job.name)', ['path-read 0']],
  ['only one branch is harmless', 'if b:\n    a = "x"\nopen(a)', ['path-read 0']],
  ['a name that a table written here has', 'ends = {"python": "py", "go": "go"}\nend = ends[a]\nopen(os.path.join("sdk", a))', []],
  ['a name that another table has', 'ends = load()\nend = ends[a]\nopen(a)', ['path-read 0']],
  ['a table that may lack it', 'ends = {"python": "py"}\nend = ends.get(a, "x")\nopen(a)', ['path-read 0']],
  ['one ending of those with a name', 'if a.lower().endswith(IMAGE_EXTENSIONS):\n    open(a)', ['path-read 0 suffixed']],
  ['the shell and the list', 'import subprocess\nsubprocess.run(["ls", a])\nsubprocess.run("ls " + a, shell=True)', ['command 0 joined after glued']],
])('Python: %s', (_, body, expected) => expect(py(body)).toEqual(expected));

test.each([
  ['an address found in a text', 'm = re.search(r"https?://\\S+", a)\nhttpx.get(m.group(0))', ['url 0']],
  ['by a pattern with a name', 'httpx.get(LINK.search(a).group())', ['url 0']],
  ['by a pattern made here', 'link = re.compile(r"(http|https)://[^\\s]+")\nm = link.match(a)\nhttpx.get(m[0])', ['url 0.*']],
  ['by a text with a name', 'httpx.get(re.findall(ADDRESS, a)[0])', ['url 0.*']],
  ['each of several', 'for m in re.finditer(r"<(.+?)>", a):\n    open(m.group(1))', ['path-read 0.*']],
  ['a host of letters and dots', 'httpx.get("https://" + re.search(r"@([\\w.]+)", a).group(1))', ['url 0 joined after']],
  ['letters and digits alone', 'open(re.search(r"id=(\\w+)", a).group(1))', []],
  ['a number of an address', 'httpx.get(re.search(r"https?://.*/(?P<id>\\d+)", a)["id"])', []],
  ['an address of one host', 'httpx.get(re.search(r"https://(?:www\\.)?video\\.example/watch\\?v=[\\w-]+", a).group(0))', []],
  ['a pattern that nobody knows', 'open(re.search(b, a).group(0))', ['path-read result']],
  ['a pattern with a name is a check like any other', 'if not WORD.fullmatch(a):\n    raise ValueError()\nopen(a)', []],
  ['and says as little', 'if not LINK.match(a):\n    raise ValueError()\nhttpx.get(a)', ['url 0']],
])('Python, taken out by a pattern: %s', (_, body, expected) => {
  const source = `import re\nimport httpx\nLINK = re.compile(r"https?://\\S+")\nWORD = re.compile(r"\\w+")\nADDRESS = r"https?://\\S+"\ndef f(a, b=None):\n${body.split('\n').map((line) => `    ${line}`).join('\n')}\n`;
  expect(told(pythonFlows(source))).toEqual(expected);
});

test.each([
  ['a part between slashes', 'fs.readFileSync(req.body.name.split("/").pop())', ['path-read 0.body.name.* basename text']],
  ['its last part without the ending', 'fs.readFileSync(path.join("up", path.parse(req.body.name).name))', ['path-read 0.body.name.name basename joined after resolved']],
  ['under a name', 'const parsed = path.parse(req.body.name);\nfs.readFileSync(path.join("up", parsed.base))', ['path-read 0.body.name.base basename joined after resolved']],
  ['taken apart', 'const { name } = path.parse(req.body.name);\nfs.readFileSync(path.join("up", name))', ['path-read 0.body.name.name basename joined after resolved']],
  ['its folders', 'fs.readFileSync(path.join("up", path.parse(req.body.name).dir))', ['path-read 0.body.name.dir joined after resolved']],
  ['a table of TypeScript has nothing for it', 'const ends = { python: "py" };\nconst end = ends[req.body.name];\nfs.readFileSync(req.body.name)', ['path-read 0.body.name']],
  ['the whole argument', 'fs.readFileSync(req.body.name)', ['path-read 0.body.name']],
  ['one field of a record', 'const job = { name: req.body.name, path: "x" };\nfs.readFileSync(job.path)', []],
  ['a spread keeps the fields', 'const job = { name: req.body.name };\nconst more = { ...job, path: "x" };\nfs.readFileSync(more.path)', []],
  ['a pattern takes one', 'const { name } = req.body;\nfs.readFileSync(path.join("up", name))', ['path-read 0.body.name joined after resolved']],
  ['a list taken apart', 'const [name, data] = ["x", req.body.name];\nfs.readFileSync(path.basename(data))', ['path-read 0.body.name.* basename']],
  ['what belongs to nobody here is not written into', 'process.env.URL = req.body.url;\nfs.readFileSync(path.join(process.cwd(), ".env"))', []],
  ['a callback gets the items', 'req.body.names.map((name) => fs.unlinkSync(name))', ['path-delete 0.body.names.*']],
  ['a promise that is waited for', 'load(req.query.x).catch((err) => other.status(500).send(err.message))', []],
  ['the address of a call', 'fetch(req.body.url, { method: "POST" })', ['url 0.body.url']],
])('TypeScript: %s', (_, body, expected) => expect(ts(body)).toEqual(expected));

test('functions say what they look at and whether they throw', () => {
  const [fact] = pythonFlows('def check(name, size):\n    if name not in ("a", "b"):\n        raise ValueError(name)\n');
  expect(fact).toMatchObject({ symbol: 'check', tested: [0], throws: true });
});

test('a test of rights is told', () => {
  expect(scriptFlows('export async function f(req, res) { if (!req.user.isAdmin) return; await User.create({ role: req.body.role }); }')[0]).toMatchObject({ asksRights: true });
});

test.each([
  ['a role from the body', 'User.create({ name: req.body.name, role: req.body.role })', ['record 0.body.role <role>']],
  ['no role', 'User.create({ name: req.body.name, role: "user" })', []],
  ['all of the body', 'new User(req.body)', ['record 0.body']],
  ['a role that is set', 'const user = new User();\nuser.role = req.body.role', ['record 0.body.role <role>']],
  ['a role among those that may be chosen', 'if (!["user", "editor"].includes(req.body.role)) return;\nUser.create({ role: req.body.role })', []],
  ['prisma puts the fields into an envelope', 'prisma.user.update({ where: { id: 1 }, data: { isAdmin: req.body.isAdmin } })', ['record 0.body.isAdmin <isAdmin>']],
  ['no account', 'Order.create({ role: req.body.role })', []],
])('records of people: %s', (_, body, expected) => expect(ts(body).filter((line) => line.startsWith('record'))).toEqual(expected));

test('long and deep functions end', () => {
  const deep = `${'if a:\n'.split('\n').map(() => '').join('')}${Array.from({ length: 60 }, (_, at) => `${' '.repeat(at + 1)}if a:`).join('\n')}\n${' '.repeat(61)}open(a)\n`;
  const long = Array.from({ length: 3000 }, () => ' x = a + str(b)').join('\n');
  expect(pythonFlows(`def f(a, b):\n${deep}`).length + pythonFlows(`def g(a, b):\n${long}\n open(x)\n`).length).toBeGreaterThanOrEqual(0);
});

test.each([
  ['format of a text', 'open("up/{}".format(a))', ['path-read 0 joined after']],
  ['format by number and by name', 'open("{1}/{n:>4}".format(b, "x", n=a))', ['path-read 0 joined after']],
  ['format puts in what it is told to', 'open("{0}".format("x", a))', []],
  ['format of whatever is there', 'open("{}".format(*a))', ['path-read 0']],
  ['braces that are doubled', 'open("{{x}}/{}".format(a))', ['path-read 0 joined after']],
  ['a number in a format', 'open("up/{}".format(int(a)))', []],
  ['join of a list', 'os.system(" ".join(["dig", a]))', ['command 0 joined']],
  ['join of what is made of numbers', 'os.system(" ".join(str(int(x)) for x in a))', []],
  ['percent', 'os.system("dig %s %s" % ("x", a))', ['command 0 joined after glued']],
  ['percent by name', 'os.system("dig %(a)s" % {"a": a, "b": b})', ['command 0 joined after glued']],
  ['quotes that are doubled', 'db.execute("attach \'{}\'".format(a.replace("\'", "\'\'")))', ['sql 0 joined after encoded glued']],
  ['percent takes a number', 'os.system("sleep %d" % a)', []],
])('Python, text put together: %s', (_, body, expected) => expect(py(body)).toEqual(expected));

test.each([
  ['a file that is told', 'open(os.path.join(a, "config.json"))', ['path-read 0 joined named']],
  ['as a text', 'open(f"{a}/config.json")', ['path-read 0 joined named']],
  ['an ending is none', 'open(f"{a}.json")', ['path-read 0 joined suffixed']],
  ['a time in the name', 'import time\ntag = time.time()\nopen("%s_%s.sql" % (a, tag))', ['path-read 0 joined named suffixed', 'path-read result joined after glued suffixed']],
  ['what saves no file', 'kept = make(a)\nkept.save(b)', []],
  ['a file that is saved', 'a.save(b)', ['path-write 1']],
  ['a raw query of Django', 'User.objects.raw("select " + a)', ['sql 0 joined after glued']],
  ['a cursor by any name', 'from django.db import connection\nqq = connection.cursor()\nqq.execute("select " + a)', ['sql 0 joined after glued']],
])('Python, what is done there: %s', (_, body, expected) => expect(py(body)).toEqual(expected));
