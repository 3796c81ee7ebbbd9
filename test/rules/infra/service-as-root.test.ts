import { expect, test } from 'vitest';
import { said } from '../said.ts';

const app = { 'start.py': 'from fastapi import FastAPI\nimport uvicorn\napp = FastAPI()\n@app.get("/x")\ndef x():\n    return 1\nif __name__ == "__main__":\n    uvicorn.run(app, host="0.0.0.0")\n', 'nightly.sh': 'echo\n' };
const unit = (lines: string): Record<string, string> => ({ 'daemon/shop.service': `[Unit]\nDescription=Shop\n[Service]\n${lines}\n[Install]\nWantedBy=multi-user.target\n` });

test.each<[string, Record<string, string>, string[]]>([
  ['root by name', unit('User=root\nExecStart=/www/venv/bin/python /www/start.py'), ['daemon/shop.service:4 P2 root']],
  ['nobody named', unit('ExecStart=/usr/bin/python3 start.py'), ['daemon/shop.service:4 P2 root']],
  ['a user of its own', unit('User=shop\nExecStart=/usr/bin/python3 start.py'), []],
  ['a user that systemd makes', unit('DynamicUser=yes\nExecStart=/usr/bin/python3 start.py'), []],
  ['another program', unit('ExecStart=/usr/bin/python3 /opt/other.py'), []],
])('infra/service-as-root: %s', async (_, files, expected) => expect(await said('infra/service-as-root', { ...app, ...files })).toEqual(expected));
