// inject/deserialization of indexes that are pickles: who names their folder.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const app = (use: string): Record<string, string> => ({ 'main.py': `import os\nfrom fastapi import FastAPI, Body\nfrom langchain_community.vectorstores import FAISS\napp = FastAPI()\n@app.post("/search")\ndef search(name: str = Body(...)):\n    return ${use}.search("x")\n` });

test.each<[string, string, string[]]>([
  ['the caller names', 'FAISS.load_local(name, model, allow_dangerous_deserialization=True)', ['main.py:7 P2 folder']],
  ['stands below one of its own', 'FAISS.load_local(os.path.join("/data", name), model, allow_dangerous_deserialization=True)', ['main.py:7 P2 folder']],
  ['holds no pickle', 'FAISS.load_local(name, model)', []],
  ['is always the same', 'FAISS.load_local("/data/index", model, allow_dangerous_deserialization=True)', []],
  ['is cut to its last part', 'FAISS.load_local("/data/" + os.path.basename(name), model, allow_dangerous_deserialization=True)', []],
])('a folder that %s', async (_, use, expected) => expect(await said('inject/deserialization', app(use))).toEqual(expected));
