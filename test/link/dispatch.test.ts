// Which method runs of an object that a factory, a branch or a base class made.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

const wanted = /^(?:path|inject)/;

async function found(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => wanted.test(ruleId)).map(({ ruleId, severity, location }) => `${ruleId} ${severity} ${location.path}:${String(location.startLine)}`).sort();
}

const app = (body: string): string => `from fastapi import FastAPI, Body\nfrom factory import Services\nfrom stores import Disk, Memory, Store\napp = FastAPI()\n@app.post("/drop")\ndef drop(name: str = Body(...), kind: str = Body(...)):\n${body}\n`;
const store = 'from abc import ABC, abstractmethod\nclass Store(ABC):\n    def __init__(self, name):\n        self.name = name\n        self.set_up()\n    def drop(self):\n        self.do_drop()\n    def set_up(self):\n        pass\n    @abstractmethod\n    def do_drop(self):\n        """by each"""\n';
const stores = 'import os\nfrom store import Store\nclass Memory(Store):\n    def do_drop(self):\n        pass\nclass Disk(Store):\n    def set_up(self):\n        self.folder = os.path.join("/data", self.name)\n    def do_drop(self):\n        os.remove(self.folder)\n';
const factory = (body: string, kind = '@staticmethod\n    def get(name, kind)'): string => `from store import Store\nfrom stores import Disk, Memory\nclass Services:\n    ${kind} -> Store:\n${body}\n`;
const chosen = '        if kind == "memory":\n            return Memory(name)\n        elif kind == "disk":\n            return Disk(name)';

const given = (body: string, made = chosen, kind?: string): Files => ({ 'main.py': app(body), 'factory.py': factory(made, kind), 'store.py': store, 'stores.py': stores });
const removed = ['path/traversal P0 stores.py:10'];
const late = `        if kind == "memory":\n            # ${'far '.repeat(80)}\n            from stores import Memory as Quick\n            return Quick(name)\n        from disks import Platters\n        return Platters(**{"name": name})`;

test.each<[string, Files, string[]]>([
  ['a static method makes one of several', given('    Services.get(name, kind).drop()'), removed],
  ['its object got a name first', given('    service = Services.get(name, kind)\n    service.drop()'), removed],
  ['a class method does', given('    Services.get(name, kind).drop()', chosen, '@classmethod\n    def get(cls, name, kind)'), removed],
  ['each branch makes another', given('    if kind == "disk":\n        store = Disk(name)\n    else:\n        store = Memory(name)\n    store.drop()'), removed],
  ['none of them removes anything', given('    Services.get(name, kind).drop()', '        if kind == "memory":\n            return Memory(name)\n        return Memory(kind)'), []],
  ['it is made of another name', given('    Services.get("own", kind).drop()'), []],
  ['the class is imported where it is made', { ...given('    Services.get(name, kind).drop()', late), 'disks.py': 'from stores import Disk\nclass Platters(Disk):\n    pass\n' }, removed],
])('Python: %s', async (_, files, expected) => expect(await found(files)).toEqual(expected));

const server = (body: string): string => `import express from 'express';\nimport { Stores, storeOf } from './stores';\nconst app = express();\napp.post('/drop', async (req, res) => {\n${body}\n  res.json({});\n});\n`;
const scripts = (makes: string): string => `import fs from 'fs';\nabstract class Base {\n  drop(name: string) { this.doDrop(name); }\n  abstract doDrop(name: string): void;\n}\nclass Memory extends Base { doDrop(name: string) {} }\nclass Disk extends Base { doDrop(name: string) { fs.rmSync('/data/' + name); } }\nexport class Stores {\n  static get(kind: string): Base {\n${makes}\n  }\n}\nexport function storeOf(kind: string) { return Stores.get(kind); }\n`;
const either = "    if (kind === 'a') return new Memory();\n    return new Disk();";

test.each([
  ['a static method makes one of several', '  const store = Stores.get(req.body.kind);\n  store.drop(req.body.name);', either, ['path/traversal P0 stores.ts:7']],
  ['it is asked at once', '  Stores.get(req.body.kind).drop(req.body.name);', either, ['path/traversal P0 stores.ts:7']],
  ['a function asks it', '  const store = storeOf(req.body.kind);\n  store.drop(req.body.name);', either, ['path/traversal P0 stores.ts:7']],
  ['none of them removes anything', '  const store = Stores.get(req.body.kind);\n  store.drop(req.body.name);', '    return new Memory();', []],
])('TypeScript: %s', async (_, body, makes, expected) => expect(await found({ 'app.ts': server(body), 'stores.ts': scripts(makes) })).toEqual(expected));
