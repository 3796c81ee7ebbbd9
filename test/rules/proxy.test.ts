// Rules about what stands before applications, where several files decide.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const app = (answer: string): string => `from fastapi import FastAPI\nfrom fastapi.responses import StreamingResponse\n\napp = FastAPI()\n\n@app.get("/stream")\nasync def stream():\n    ${answer}\n`;
const events = app('return StreamingResponse(run(), media_type="text/event-stream")');
const express = (body: string): string => `import express from 'express';\nconst app = express();\napp.post('/stream', async (req, res) => { ${body} });\napp.listen(3000);\n`;
const server = (inside: string): string => `server {\n  listen 80;\n  location / {\n    ${inside}\n  }\n}\n`;
const compose = 'services:\n  api:\n    build: .\n  shop:\n    build: ./shop\n  web:\n    image: nginx\n';

const streams: [string, Record<string, string>, string[]][] = [
  ['another service', { 'main.py': events, 'compose.yml': compose, 'shop/index.js': '', 'nginx.conf': server('proxy_pass http://shop:3000;') }, []],
  ['a host that the stack does not have', { 'main.py': events, 'compose.yml': compose, 'nginx.conf': server('proxy_pass http://elsewhere:3000;') }, []],
  ['an address of somebody\'s own network', { 'main.py': events, 'compose.yml': 'services:\n  api:\n    build: .\n', 'nginx.conf': server('proxy_pass http://192.168.7.9:8000;') }, []],
  ['that address, where no stack says what runs', { 'main.py': events, 'nginx.conf': server('proxy_pass http://192.168.7.9:8000;') }, ['nginx.conf:3 P0 buffers']],
  ['a rewrite that only other paths meet', { 'main.py': events, 'compose.yml': 'services:\n  api:\n    build: .\n', 'nginx.conf': 'server {\n  listen 80;\n  location ~ ^(/shop)?/stream {\n    rewrite ^/shop(/.*)$ $1 break;\n    proxy_pass http://api:8000;\n  }\n}\n' }, ['nginx.conf:3 P0 buffers']],
  ['somebody else\'s server', { 'main.py': events, 'nginx.conf': server('proxy_pass https://api.vendor.com;') }, []],
  ['a file that nobody can look into', { 'main.py': events, 'nginx.conf': server('include /etc/nginx/snippets/streaming.conf; proxy_pass http://127.0.0.1:8000;') }, []],
  ['parameters of a package', { 'main.py': events, 'nginx.conf': server('include proxy_params; proxy_pass http://127.0.0.1:8000;') }, ['nginx.conf:3 P0 buffers']],
  ['a library that says so itself', { 'main.py': 'from sse_starlette import EventSourceResponse\n' + app('return EventSourceResponse(run())'), 'nginx.conf': server('proxy_pass http://127.0.0.1:8000;') }, []],
  ['a proxy that does not listen', { 'main.py': 'from sse_starlette import EventSourceResponse\n' + app('return EventSourceResponse(run())'), 'nginx.conf': server('proxy_ignore_headers X-Accel-Buffering; proxy_pass http://127.0.0.1:8000;') }, ['nginx.conf:3 P0 ignores']],
  ['a framework that says so itself', { 'a.controller.ts': "import { Controller, Sse } from '@nestjs/common';\n\n@Controller('a')\nexport class AController {\n  @Sse('events')\n  events() { return this.all; }\n}\n", 'nginx.conf': server('proxy_pass http://127.0.0.1:3000;') }, []],
  ['Express, object by object', { 'app.ts': express("res.setHeader('Content-type', 'application/octet-stream'); for await (const part of run()) res.write(first ? JSON.stringify(part) : `\\n${JSON.stringify(part)}`); res.end();"), 'nginx.conf': server('proxy_pass http://127.0.0.1:3000;') }, ['nginx.conf:3 P0 buffers']],
  ['Express, a file for download', { 'app.ts': express("res.setHeader('Content-type', 'application/octet-stream'); res.write(await file()); res.end();"), 'nginx.conf': server('proxy_pass http://127.0.0.1:3000;') }, []],
  ['FastAPI, line by line', { 'main.py': app('return StreamingResponse(run(), media_type="application/x-ndjson")'), 'nginx.conf': server('proxy_pass http://127.0.0.1:8000;') }, ['nginx.conf:3 P0 buffers']],
  ['an example', { 'main.py': events, 'examples/nginx.conf': server('proxy_pass http://127.0.0.1:8000;') }, []],
];
test.each(streams)('a stream behind %s', async (_, files, expected) => expect(await said('sse/proxy-buffering', files)).toEqual(expected));

const published = (name: string, ports: string, more = ''): Record<string, string> => ({ [name]: `services:\n  web:\n    image: nginx\n    ports: ["${ports}"]\n    volumes:\n      - ./nginx.conf:/etc/nginx/conf.d/default.conf\n${more}`, 'nginx.conf': server('proxy_pass http://127.0.0.1:8000;') });
const plain: [string, Record<string, string>, string[]][] = [
  ['published', published('compose.yml', '80:80'), ['nginx.conf:2 P2 server-published']],
  ['published by production\'s own file', published('compose.prod.yml', '80:80'), ['nginx.conf:2 P1 server-published']],
  ['on another port, for a proxy of the deployer\'s', published('compose.yml', '8080:80'), []],
  ['on the loopback', published('compose.yml', '127.0.0.1:80:80'), []],
  ['behind Traefik', published('compose.yml', '80:80', '    labels:\n      - traefik.enable=true\n'), []],
  ['on a platform', { ...published('compose.yml', '80:80'), 'fly.toml': 'app = "x"\n' }, []],
  ['on a host, under a name', { 'nginx/site.conf': 'server {\n  listen 80;\n  server_name shop.acme.io;\n  root /srv;\n}\n' }, ['nginx/site.conf:2 P2 server-plain']],
];
test.each(plain)('a plain server %s', async (_, files, expected) => expect(await said('tls/plaintext-only', files)).toEqual(expected));

const login = 'from flask import Flask, session\napp = Flask(__name__)\n@app.post("/orders")\ndef order():\n    if "user" not in session:\n        abort(401)\n    return "ok"\n';
const pages = (name: string): string => `server {\n  listen 443 ssl;\n  server_name ${name};\n  ssl_certificate /a.pem;\n  root /srv/dist;\n  include proxy.conf;\n}\n`;
const bare: [string, Record<string, string>, string[]][] = [
  ['of a host', { 'main.py': login, 'nginx/site.conf': pages('shop.acme.io'), 'nginx/proxy.conf': 'proxy_set_header Host $host;\n' }, ['nginx/site.conf:1 P1 files']],
  ['of a template for deployers, whose snippet another server has too', { 'main.py': login, 'nginx/site.conf': pages('your-shop-domain.com'), 'nginx/proxy.conf': 'proxy_set_header Host $host;\n', 'compose.yml': 'services:\n  web:\n    image: shop\n    build: .\n    ports: ["443:443"]\n    volumes: ["./nginx/proxy.conf:/etc/nginx/proxy.conf"]\n' }, ['nginx/site.conf:1 P2 files']],
  ['of a template that a service mounts', { 'main.py': login, 'nginx/site.conf': pages('your-shop-domain.com'), 'nginx/proxy.conf': 'proxy_set_header Host $host;\n', 'compose.yml': 'services:\n  web:\n    image: shop\n    build: .\n    ports: ["443:443"]\n    volumes: ["./nginx/site.conf:/etc/nginx/conf.d/site.conf"]\n' }, ['nginx/site.conf:1 P1 files']],
];
test.each(bare)('pages without headers %s', async (_, files, expected) => expect(await said('headers/missing-security-headers', files)).toEqual(expected));

const json = 'from flask import Flask\napp = Flask(__name__)\n@app.post("/")\ndef ask():\n    return {"a": 1}\n';
const image = 'FROM python:3.13\nCOPY . .\nEXPOSE 80\nCMD ["gunicorn", "app:app"]\n';
const applications: [string, Record<string, string>, string[]][] = [
  ['with pages', { 'src/ask/app.py': json, 'src/ask/templates/a.html': '<p>', 'src/ask/Dockerfile': image }, ['src/ask/app.py:2 P2 application']],
  ['beside another that has pages', { 'src/ask/app.py': json, 'src/shop/templates/a.html': '<p>', 'src/shop/Dockerfile': 'FROM scratch\n', 'src/ask/Dockerfile': image }, []],
  ['whose pages lie in folders of their own', { 'site/app.py': json, 'shop/templates/a.html': '<p>', Dockerfile: image }, ['site/app.py:2 P2 application']],
  ['below pages of the root', { 'app.py': json, 'templates/a.html': '<p>', Dockerfile: image }, ['app.py:2 P2 application']],
];
test.each(applications)('an application %s', async (_, files, expected) => expect(await said('headers/missing-security-headers', files)).toEqual(expected));

const hostChosen: [string, Record<string, string>, string[]][] = [
  ['a parameter', { 'nginx.conf': server('proxy_pass $arg_url;') }, ['nginx.conf:4 P2 proxy']],
  ['a parameter by way of a variable', { 'nginx.conf': server('set $target $arg_host;\n    proxy_pass http://$target:8080/;') }, ['nginx.conf:5 P2 proxy']],
  ['a part of the path', { 'nginx.conf': 'server {\n  location ~ ^/get/(.+?)/(.*)$ {\n    proxy_pass https://$1/$2;\n  }\n}\n' }, ['nginx.conf:3 P2 proxy']],
  ['the end of a name', { 'nginx.conf': 'server {\n  location ~ ^/get/(?<rest>.*) {\n    proxy_pass http://shop$rest;\n  }\n}\n' }, ['nginx.conf:3 P2 proxy']],
  ['a part of the path that holds no dot', { 'nginx.conf': 'server {\n  location ~ ^/(blue|green)/(.*)$ {\n    proxy_pass http://$1:8080/$2;\n  }\n}\n' }, []],
  ['a name below a domain of one\'s own', { 'nginx.conf': 'server {\n  location ~ ^/([a-z.]+)/(.*)$ {\n    proxy_pass http://$1.acme.io/$2;\n  }\n}\n' }, []],
  ['the path alone', { 'nginx.conf': server('proxy_pass http://api:8000$request_uri$is_args$arg_a;') }, []],
  ['a parameter, from inside', { 'nginx.conf': server('internal; proxy_pass $arg_url;') }, []],
  ['a parameter that is looked at before', { 'nginx.conf': server('if ($arg_host !~ "^shop[0-9]+$") { return 403; } proxy_pass http://$arg_host;') }, []],
  ['what a map chooses', { 'nginx.conf': `map $arg_shop $target {\n  default one;\n}\n${server('proxy_pass http://$target;')}` }, []],
];
test.each(hostChosen)('a proxy whose host is %s', async (_, files, expected) => expect(await said('inject/ssrf', files)).toEqual(expected));
