import { expect, test } from 'vitest';
import { said } from './said.ts';

const server = (call: string): Record<string, string> => ({ 'main.py': `from fastapi import FastAPI\nfrom transformers import AutoModel\napp = FastAPI()\n@app.get("/")\ndef home():\n    return {}\n${call}\n` });

test.each([
  ['one by its name', server('model = AutoModel.from_pretrained("someone/model", trust_remote_code=True).cuda()'), ['main.py:7 P2 model-code']],
  ['one over several lines', server('model = AutoModel.from_pretrained(\n    settings.model,\n    trust_remote_code=True,\n    device_map=pick(0),\n)'), ['main.py:7 P2 model-code']],
  ['one at a commit', server('model = AutoModel.from_pretrained("someone/model", trust_remote_code=True, revision="9c2e")'), []],
  ['what lies on the disk', server('model = AutoModel.from_pretrained("./model", trust_remote_code=True)\nother = AutoModel.from_pretrained(model_dir, trust_remote_code=True)'), []],
  ['one whose code is not run', server('model = AutoModel.from_pretrained("someone/model", trust_remote_code=False)'), []],
  ['another call', server('config = dict(trust_remote_code=True)'), []],
  ['what nothing serves', { ...server(''), 'train.py': 'from transformers import AutoModel\nmodel = AutoModel.from_pretrained("someone/model", trust_remote_code=True)\n' }, []],
])('deps/unpinned, code of models: %s', async (_, files, expected) => {
  expect(await said('deps/unpinned', files)).toEqual(expected);
});
