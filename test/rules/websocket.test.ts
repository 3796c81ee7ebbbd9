// websocket/proxy-upgrade-missing where several images are built from one folder: whose Dockerfile stands with the code runs it.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const stack = (host: string, recipes: readonly [string, string] = ['api/Dockerfile', 'web/Dockerfile']): Record<string, string> => ({
  'compose.yml': `services:\n  api:\n    build:\n      context: .\n      dockerfile: ${recipes[0]}\n  web:\n    build:\n      context: .\n      dockerfile: ${recipes[1]}\n  nginx:\n    image: nginx:1.29\n    ports: ["80:80"]\n    volumes: ["./nginx.conf:/etc/nginx/conf.d/default.conf:ro"]\n`,
  'api/Dockerfile': 'FROM python:3.13\nCOPY api .\nCMD ["uvicorn", "main:app"]\n',
  'web/Dockerfile': 'FROM node:22\nCOPY web .\nCMD ["npm", "start"]\n',
  'api/main.py': 'from fastapi import FastAPI, WebSocket\napp = FastAPI()\n@app.websocket("/ws")\nasync def run(websocket: WebSocket):\n    await serve(websocket)\n',
  'nginx.conf': `server {\n  listen 80;\n  location / {\n    proxy_http_version 1.1;\n    proxy_pass http://${host}:8000;\n  }\n}\n`,
});

test.each<[string, Record<string, string>, string[]]>([
  ['the one beside the code', stack('api'), ['nginx.conf:3 P1 not-upgraded']],
  ['another', stack('web'), []],
  ['one at the root, which says nothing', stack('web', ['Dockerfile.api', 'Dockerfile.web']), ['nginx.conf:3 P1 not-upgraded']],
])('%s', async (_, files, expected) => expect(await said('websocket/proxy-upgrade-missing', files)).toEqual(expected));
