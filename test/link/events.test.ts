// What a sender of Socket.IO or a caller of a function of AWS Lambda wrote, from where it arrives to where it does harm.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function found(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.findings.filter(({ ruleId }) => /^(?:path|inject|error|query)\//.test(ruleId)).map(({ ruleId, severity, location }) => `${severity} ${ruleId} ${location.path}:${String(location.startLine)}`).sort();
}

test.each([
  ['Flask-SocketIO', 'from flask_socketio import SocketIO\nsocketio = SocketIO()\n\n@socketio.on("read")\ndef read(data):\n    return open("data/" + data["path"]).read()\n', 6],
  ['python-socketio, inside a function', 'import socketio\n\ndef register(sio):\n    @sio.on("read")\n    async def read(sid, data):\n        return open("data/" + data["path"]).read()\n', 6],
  ['python-socketio, by name', 'import socketio\nsio = socketio.AsyncServer()\n\n@sio.event\nasync def read(sid, path):\n    return open("data/" + path).read()\n', 6],
  ['a namespace', 'from flask_socketio import Namespace\n\nclass Files(Namespace):\n    def on_read(self, data):\n        return open("data/" + data["path"]).read()\n', 5],
])('Python, %s', async (_what, text, line) => {
  expect(await found({ 'server.py': text })).toEqual([`P0 path/traversal server.py:${String(line)}`]);
});

test('Python, handed on to a thread as a lambda', async () => {
  expect(await found({ 'server.py': 'from threading import Thread\nfrom flask_socketio import SocketIO\nfrom agent import Agent\nsocketio = SocketIO()\n\n@socketio.on("run")\ndef run(data):\n    agent = Agent()\n    name = data.get("name")\n    Thread(target=lambda: agent.execute(name)).start()\n', 'agent.py': 'import os\n\nclass Agent:\n    def execute(self, name):\n        os.remove(os.path.join("data", name))\n' })).toEqual(['P0 path/traversal agent.py:5']);
});

const open = 'return open("data/" + path).read()';

test.each([
  ['Graphene, a query', `import graphene\n\nclass Query(graphene.ObjectType):\n    page = graphene.String(path=graphene.String())\n\n    def resolve_page(self, info, path):\n        ${open}\n`, 7],
  ['Graphene, a mutation', `import graphene\n\nclass ReadPage(graphene.Mutation):\n    class Arguments:\n        path = graphene.String()\n\n    def mutate(root, info, path):\n        ${open}\n`, 8],
  ['Graphene, arguments of any name', 'import graphene\n\nclass ReadPage(graphene.relay.ClientIDMutation):\n    def mutate_and_get_payload(root, info, **input):\n        return open("data/" + input.get("path")).read()\n', 5],
  ['Strawberry', `import strawberry\n\n@strawberry.type\nclass Query:\n    @strawberry.field\n    def page(self, info, path: str) -> str:\n        ${open}\n`, 7],
  ['Ariadne', `from ariadne import QueryType\nquery = QueryType()\n\n@query.field("page")\ndef page(_, info, path):\n    ${open}\n`, 6],
])('GraphQL: %s', async (_what, text, line) => {
  expect(await found({ 'server.py': text })).toEqual([`P0 path/traversal server.py:${String(line)}`]);
});

test.each([
  ['a number', `import graphene\n\nclass Query(graphene.ObjectType):\n    page = graphene.String(path=graphene.Int())\n\n    def resolve_page(self, info, path):\n        ${open}\n`],
  ['a number of a mutation', `import graphene\n\nclass ReadPage(graphene.Mutation):\n    class Arguments:\n        path = graphene.Argument(graphene.Int)\n\n    def mutate(root, info, path):\n        ${open}\n`],
  ['a typed number', `import strawberry\n\n@strawberry.type\nclass Query:\n    @strawberry.field\n    def page(self, path: int) -> str:\n        ${open}\n`],
  ['what stands above', `import graphene\n\nclass Page(graphene.ObjectType):\n    def resolve_text(parent, info):\n        return open("data/" + parent.path).read()\n`],
  ['a class of another kind', `import graphene\n\nclass Reader(Base):\n    def resolve_text(self, info, path):\n        ${open}\n`],
])('GraphQL, quiet: %s', async (_what, text) => {
  expect(await found({ 'server.py': text })).toEqual([]);
});

test.each([
  ['what the server gives', '@sio.on("read")\ndef read(sid, data):\n    return open("data/" + sid).read()\n'],
  ['a client of its own server', '@client.on("read")\ndef read(data):\n    return open("data/" + data).read()\n'],
  ['connecting', '@sio.event\ndef connect(sid, environ):\n    return open("data/" + sid).read()\n'],
])('Python, quiet: %s', async (_what, text) => {
  expect(await found({ 'server.py': `import socketio\nsio = socketio.Server()\n\n${text}` })).toEqual([]);
});

test.each([
  ['in the connection', "const fs = require('fs');\nconst io = require('socket.io')(3000);\nio.on('connection', (socket) => {\n  socket.on('read', (name, callback) => {\n    callback(fs.readFileSync('data/' + name, 'utf8'));\n  });\n});\n", 5],
  ['in a function of its own', "import fs from 'node:fs';\nexport function files(io, socket) {\n  socket.on('read', async ({ name }, callback) => {\n    callback(fs.readFileSync('data/' + name, 'utf8'));\n  });\n}\n", 4],
])('JavaScript, %s', async (_what, text, line) => {
  expect(await found({ 'server.js': text })).toEqual([`P0 path/traversal server.js:${String(line)}`]);
});

test('JavaScript, quiet: the client side, streams, the callback', async () => {
  expect(await found({ 'client.js': "const fs = require('fs');\nconst socket = require('socket.io-client')('http://hub');\nsocket.on('read', (name) => {\n  fs.readFileSync('data/' + name);\n});\n" })).toEqual([]);
  expect(await found({ 'server.js': "const fs = require('fs');\nconst net = require('net');\nnet.createServer((socket) => {\n  socket.on('data', (name) => fs.readFileSync('data/' + name));\n});\n" })).toEqual([]);
});

test('AWS Lambda: what API Gateway hands over, and not what queues do', async () => {
  expect(await found({ 'main.py': 'import json\n\ndef lambda_handler(event, context):\n    data = json.loads(event["body"])\n    return eval(data["formula"])\n' })).toEqual(['P0 inject/deserialization main.py:5']);
  expect(await found({ 'main.py': 'def lambda_handler(event, context):\n    code = event["answer"]\n    exec(code + "\\nprint(1)")\n' })).toEqual(['P1 inject/deserialization main.py:3']);
  expect(await found({ 'main.py': 'def lambda_handler(event, context):\n    exec(event["code"]["source"])\n' })).toEqual(['P2 inject/deserialization main.py:2']); // a runner of code
  expect(await found({ 'main.py': 'def lambda_handler(event, context):\n    return eval(event["Records"][0]["body"])\n' })).toEqual([]);
});
