// What counts as a look at a value before it goes on, and what does not.
import { expect, test } from 'vitest';
import { harmlessWhen, isScheme } from '../../../src/extract/dataflow/patterns.ts';
import { pythonFlows, scriptFlows, told } from './flows.ts';

const py = (body: string): string[] => told(pythonFlows(`import os, re, ipaddress\nfrom pathlib import Path\nfrom urllib.parse import urlparse\nimport requests\ndef f(a):\n${body.split('\n').map((line) => `    ${line}`).join('\n')}\n`));
const ts = (body: string): string[] => told(scriptFlows(`import fs from 'fs';\nimport { exec } from 'child_process';\nconst image = /!\\[\\]\\((http.*)\\)/;\nconst plain = /^[\\w-]+$/;\nexport function f(req: any) {\n${body}\n}\n`));

test.each([
  ['one of a list', 'if a not in ("x", "y"):\n    raise ValueError()\nopen(a)', []],
  ['a refusal that does not leave', 'if a not in ("x", "y"):\n    print(a)\nopen(a)', ['path-read 0']],
  ['no dots', 'if ".." in a:\n    raise ValueError()\nopen(a)', ['path-read 0 undotted']],
  ['a file of that very folder', 'p = Path("up") / a\nif not (p.is_file() and p.parent.samefile("up")):\n    raise ValueError()\np.read_text()', []],
  ['the folder itself is the same', 'p = Path("up") / a\nif not p.samefile("up"):\n    raise ValueError()\np.read_text()', ['path-read 0 after path rooted']],
  ['inside of a folder', 'p = (Path("up") / a).resolve()\nif not p.is_relative_to("up"):\n    raise ValueError()\np.read_text()', []],
  ['relative_to throws', 'p = (Path("up") / a).resolve()\np.relative_to("up")\np.read_text()', []],
  ['one of the parents', 'p = (Path("up") / a).resolve()\nif Path("up") not in p.parents:\n    raise ValueError()\np.read_text()', []],
  ['the parents of another', 'p = (Path("up") / a).resolve()\nif Path("up") not in q.parents:\n    raise ValueError()\np.read_text()', ['path-read 0 after path resolved rooted']],
  ['a common path', 'p = os.path.realpath(os.path.join("up", a))\nif os.path.commonpath([p, "up"]) != "up":\n    raise ValueError()\nopen(p)', []],
  ['a common path of the others', 'p = os.path.realpath(os.path.join("up", a))\nif os.path.commonpath([p, "up"]) == "up":\n    raise ValueError()\nopen(p)', ['path-read 0 joined after resolved rooted']],
  ['a pattern that says all', 'if not re.fullmatch(r"[\\w-]+", a):\n    raise ValueError()\nopen(a)', []],
  ['a pattern that says little', 'if not re.match(r"^up.*", a):\n    raise ValueError()\nopen(a)', ['path-read 0']],
  ['whether it exists says nothing', 'if not os.path.exists(a):\n    raise ValueError()\nopen(a)', ['path-read 0']],
  ['an ending says of which kind', 'if not a.endswith(".pdf"):\n    raise ValueError()\nopen(a)', ['path-read 0 named']],
  ['a scheme says nothing', 'if not a.startswith("https://"):\n    raise ValueError()\nrequests.get(a)', ['url 0']],
  ['the host of an address', 'if urlparse(a).hostname not in ("x.test",):\n    raise ValueError()\nrequests.get(a)', []],
  ['an address that is private', 'ip = ipaddress.ip_address(a)\nif ip.is_private:\n    raise ValueError()\nrequests.get(a)', []],
])('Python: %s', (_, body, expected) => expect(py(body)).toEqual(expected));

test.each([
  ['a pattern that says all, by its name', 'if (!plain.test(req.body.name)) return;\nfs.readFileSync(req.body.name)', []],
  ['a pattern that finds something', 'if (req.body.text.match(image)) exec("identify " + req.body.text.match(image)[1])', ['command 0.body.text.match().* joined after glued']],
  ['dots are refused', 'if (req.body.name.includes("..")) return;\nfs.readFileSync(req.body.name)', ['path-read 0.body.name undotted']],
  ['by a pattern', 'if (/[\\/\\\\]/.test(req.body.name)) return;\nfs.readFileSync(req.body.name)', []],
  ['one case of a switch', 'switch (req.body.name) { case "a": fs.readFileSync(req.body.name); break; default: }', []],
])('TypeScript: %s', (_, body, expected) => expect(ts(body)).toEqual(expected));

test('what was asked and kept in a name counts like what is asked on the spot; link looks what the function does', () => {
  const [fact] = pythonFlows('from guard import check\ndef f(a):\n    ok, why = check(a)\n    if not ok:\n        raise ValueError(why)\n    open(a)\n');
  expect(fact?.sinks[0]?.traces[0]).toMatchObject({ tests: [0] });
});

test.each([
  ['^[\\w-]+$', true], ['^[a-z]{3}\\.json$', true], ['^(?!.*\\.\\.)[\\w./]+$', true], ['^[A-Za-z0-9_.+-]+$', true], ['^[\\w\\W]+$', null], ['^[^/]+$', null], ['^https?://', null], ['^.+\\.pdf$', null], ['identify (.*)', null], ['\\.\\.', false], ['[^\\w.-]', false], ['[\\/\\\\]', false],
])('%s -> %s', (pattern, expected) => expect(harmlessWhen(pattern, { start: false, end: false })).toBe(expected));

test('schemes', () => expect(['http', 'https://', 'file:', '/srv', 'https://x.test/'].map(isScheme)).toEqual([true, true, true, false, false]));

test.each([
  ['a number throws for all else', 'find(id=int(a))\nopen(f"up/{a}.sql")', []],
  ['not where that is swallowed', 'try:\n    int(a)\nexcept ValueError:\n    pass\nopen(a)', ['path-read 0']],
  ['nor a part of it', 'int(a[:3])\nopen(a)', ['path-read 0']],
  ['what a table knows', 'found = TABLE.get(a)\nif not found:\n    raise ValueError()\nopen(a)', []],
  ['in other words', 'found = TABLE.get(a)\nif found is None:\n    raise ValueError()\nopen(a)', []],
  ['a table that is asked and not heard', 'found = TABLE.get(a)\nif found:\n    raise ValueError()\nopen(a)', ['path-read 0']],
  ['a value that is replaced unless it is harmless', 'if not re.fullmatch(r"[\\w-]+", a):\n    a = ""\nopen(f"up/{a}")', []],
  ['another that is replaced', 'b = a\nif not re.fullmatch(r"[\\w-]+", a):\n    b = ""\nopen(f"up/{a}")', ['path-read 0 joined after']],
  ['an absolute path is asked for', 'if not os.path.isabs(a):\n    raise ValueError()\nopen(a)', ['path-read 0 absolute']],
])('Python, more of it: %s', (_, body, expected) => expect(py(body)).toEqual(expected));
