import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

const head = 'import asyncio\nfrom fastapi import FastAPI\napp = FastAPI()\n';
const route = (body: string): string => `\n@app.post("/x/{id}")\nasync def x(id: str, note: str):\n    ${body}\n`;

describe('state/in-memory-store', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    ['records of sessions', { 'app.py': `${head}SESSIONS = {}\n${route('SESSIONS[id] = {"note": note}')}` }, ['app.py:4 P0 sessions-for-ever']],
    ['taken out again', { 'app.py': `${head}SESSIONS = {}\n${route('SESSIONS[id] = {"note": note}')}\n@app.delete("/x/{id}")\ndef y(id: str):\n    del SESSIONS[id]\n` }, ['app.py:4 P0 sessions']],
    ['tasks of the event loop', { 'app.py': `${head}jobs: dict[str, asyncio.Task] = {}\n${route('jobs[id] = asyncio.create_task(run(id))')}` }, []],
    ['a copy of what is saved', { 'app.py': `${head}SESSIONS = {}\n${route('SESSIONS[id] = {"note": note}\n    db.sessions.insert_one(SESSIONS[id])')}` }, []],
    ['keyed by a session', { 'app.py': `${head}profile_by_session = {}\n${route('profile_by_session[id] = {"note": note}')}` }, []],
    ['a field of a record whose base another package has', { 'app.py': `from langchain_core.runnables import RunnableSerializable\n${head}class Runner(RunnableSerializable[dict, str]):\n    name: str\n    history: list[dict] = []\n    def invoke(self, text):\n        self.history.append({"role": "user", "content": text})\n        return text\n@app.post("/chat")\ndef chat(q: str):\n    runner = Runner(name="x")\n    return runner.invoke(q)\n` }, []],
    ['a list that all objects of a class share', { 'app.py': `from langchain_core.runnables import RunnableSerializable\n${head}class Runner(RunnableSerializable[dict, str]):\n    history: list[dict] = []\n    def invoke(self, text):\n        self.history.append({"role": "user", "content": text})\n        return text\n@app.post("/chat")\ndef chat(q: str):\n    runner = Runner(name="x")\n    return runner.invoke(q)\n` }, ['app.py:6 P0 conversations-for-ever']],
    ['filled at start', { 'app.py': `${head}JOBS = {}\nJOBS["a"] = {"b": 1}\n` }, []],
    ['of a file that no handler imports', { 'app.py': head, 'tool.py': 'import os\nKEY = os.getenv("K")\njobs = {}\ndef add(id, note):\n    jobs[id] = {"note": note}\n' }, []],
    ['of a file that a handler imports when it runs', { 'app.py': `${head}${route('from work import add\n    add(id, note)')}`, 'work.py': 'jobs = {}\ndef add(id, note):\n    jobs[id] = {"note": note}\n' }, ['work.py:1 P0 jobs-for-ever']],
    ['an object that the start of the program makes', { 'app.py': `${head}from tasks import TaskService\ndef create_app():\n    service = TaskService()\n    return build(service)\n${route('app.state.tasks.add(id, note)')}`, 'tasks.py': 'class TaskService:\n    def __init__(self):\n        self.jobs: dict[\n            str, UploadTask\n        ] = {}\n\n    def add(self, id, note):\n        self.jobs[id] = {"note": note}\n' }, ['tasks.py:3 P2 jobs-for-ever']],
    ['a part of an object that whoever asks first makes for all', { 'app.py': `${head}import state\n${route('state.manager().store.add(id, note)')}`, 'state.py': 'from work import Manager\nheld = None\ndef manager():\n    global held\n    if held is None:\n        held = Manager()\n    return held\n', 'work.py': 'class JobStore:\n    def __init__(self):\n        self._jobs = {}\n\n    def add(self, id, note):\n        self._jobs[id] = {"note": note}\n\nclass Manager:\n    def __init__(self, store=None):\n        self.store = store or JobStore()\n' }, ['work.py:3 P0 jobs-for-ever']],
    ['a part of an object that each request makes', { 'app.py': `${head}from work import Manager\n${route('Manager().store.add(id, note)')}`, 'work.py': 'class JobStore:\n    def __init__(self):\n        self._jobs = {}\n\n    def add(self, id, note):\n        self._jobs[id] = {"note": note}\n\nclass Manager:\n    def __init__(self):\n        self.store = JobStore()\n' }, []],
    ['a variable of the module that whoever asks first fills', { 'app.js': "const express = require('express');\nconst { manager } = require('./state');\nconst app = express();\napp.post('/x', (req, res) => res.json(manager().jobs.add(req.body)));\n", 'state.js': "const { JobManager } = require('./work');\nlet held;\nexports.manager = () => (held ??= new JobManager());\n", 'work.js': "class JobStore {\n  constructor() { this.jobs = new Map(); }\n  add(job) { this.jobs.set(job.id, { id: job.id, note: job.note }); }\n}\nclass JobManager {\n  store = new JobStore();\n}\nmodule.exports = { JobManager };\n" }, ['work.js:2 P0 jobs-for-ever']],
    ['records of a module of records, whatever they are called; a docstring names the store that may come', { 'app.py': `${head}from app.models import Task\n${route('tasks.add(id, note)')}\nclass TaskManager:\n    """In-memory storage (can be replaced with Redis later)"""\n    def __init__(self):\n        # db.save() later\n        self._tasks: dict[str, Task] = {}\n\n    def add(self, id, note):\n        task = Task(id=id, note=note)\n        self._tasks[id] = task\n\ntasks = TaskManager()\n` }, ['app.py:14 P2 jobs-for-ever']],
    ['tasks of the event loop, of a class of that name', { 'app.py': `from asyncio import Task\n${head}${route('tasks.add(id, note)')}\nclass TaskManager:\n    def __init__(self):\n        self._tasks: dict[str, Task] = {}\n\n    def add(self, id, note):\n        task = Task(id=id, note=note)\n        self._tasks[id] = task\n\ntasks = TaskManager()\n` }, []],
    ['a copy of what a database has, which a comment explains', { 'app.js': "const app = require('express')();\n// kept in redis\nconst jobs = new Map();\napp.post('/x', (req, res) => {\n  jobs.set(req.body.id, { id: req.body.id, note: req.body.note });\n  redis.set(req.body.id, req.body.note);\n  res.json({});\n});\n" }, []],
    ['a comment alone names a database', { 'app.js': "const app = require('express')();\nconst jobs = new Map();\napp.post('/x', (req, res) => {\n  /* redis.set(id) one day */\n  jobs.set(req.body.id, { id: req.body.id, note: req.body.note });\n  res.json({});\n});\n" }, ['app.js:2 P0 jobs-for-ever']],
    ['an object that each request makes', { 'app.py': `${head}from tasks import TaskService\n${route('service = TaskService()\n    service.add(id, note)')}`, 'tasks.py': 'class TaskService:\n    def __init__(self):\n        self.jobs = {}\n\n    def add(self, id, note):\n        self.jobs[id] = {"note": note}\n' }, []],
    ['one of the whole process, made in a function', { 'app.js': "const express = require('express');\nconst app = express();\napp.post('/x', (req, res) => {\n  if (!global.sessions) global.sessions = new Map();\n  global.sessions.set(req.body.id, { id: req.body.id, at: Date.now() });\n  res.json({});\n});\napp.listen(3000);\n" }, ['app.js:4 P0 sessions-for-ever']],
    ['a local of a handler', { 'app.js': "const express = require('express');\nconst app = express();\napp.post('/x', (req, res) => {\n  const jobs = new Map();\n  req.body.forEach((one) => jobs.set(one.id, { id: one.id }));\n  res.json([...jobs]);\n});\n" }, []],
    ['the session library\'s own store', { 'app.js': "const session = require('express-session');\nconst app = require('express')();\napp.use(session({ store: new session.MemoryStore(), secret }));\napp.get('/a', (req, res) => res.json({}));\napp.listen(3000);\n" }, ['app.js:3 P0 library-sessions']],
    ...([['req.session.is_guest = true', 'app.js:3 P2 default-store-marks'], ['req.session.userId = 5', 'app.js:3 P0 default-store'], ["req.session.set('is_admin', true)", 'app.js:3 P0 default-store'], ['Object.assign(req.session, found)', 'app.js:3 P0 default-store']] as const).map(([entry, expected]): [string, Record<string, string>, string[]] => [`sessions with ${entry}`, { 'app.js': `const session = require('express-session');\nconst app = require('express')();\napp.use(session({ secret }));\napp.get('/a', (req, res) => { ${entry}; res.json({}); });\napp.listen(3000);\n` }, [expected]]),
    ...([['session: false', ['app.js:3 P2 default-store-marks']], ['session: true', ['app.js:3 P0 default-store']]] as const).map(([option, expected]): [string, Record<string, string>, string[]] => [`sessions beside a provider's login with ${option}`, { 'app.js': `const session = require('express-session');\nconst app = require('express')();\napp.use(session({ secret }));\nconst passport = require('passport');\nconst { Strategy } = require('passport-openidconnect');\nconst jwt = require('jsonwebtoken');\napp.get('/in', passport.authenticate('openidconnect', { ${option} }));\napp.get('/a', (req, res) => res.json(jwt.verify(req.headers.authorization, key)));\napp.listen(3000);\n` }, [...expected]]),
    ['what is known of a connection, by its own name', { 'app.ts': "import { WebSocketGateway } from '@nestjs/websockets';\n@WebSocketGateway()\nexport class OrdersGateway {\n  private sessions = new Map<string, { userId: string }>();\n  handleConnection(client: Socket) { this.sessions.set(client.id, { userId: client.data.userId }); }\n}\n" }, []],
    ['a store in memory that is told for how long it keeps', { 'app.js': "const session = require('express-session');\nconst Made = require('memorystore')(session);\nconst { MemoryStore } = { MemoryStore: Made };\nconst app = require('express')();\napp.use(session({ store: new MemoryStore({ checkPeriod: 1000 }), secret }));\napp.get('/a', (req, res) => res.json({}));\napp.listen(3000);\n" }, ['app.js:5 P2 library-sessions']],
    ['a store of the project\'s own', { 'app.js': "const session = require('express-session');\nconst MemoryStore = require('./libs/memorystore');\nconst app = require('express')();\napp.use(session({ store: new MemoryStore(1000, 1000, 10), secret }));\napp.get('/a', (req, res) => res.json({}));\napp.listen(3000);\n", 'libs/memorystore.js': 'module.exports = class {};\n' }, []],
    ['a session store is given', { 'app.js': "const session = require('express-session');\nconst app = require('express')();\napp.use(session({ store: new RedisStore(), secret }));\n" }, []],
  ];
  test.each(cases)('%s', (_, files, expected) => expect(said('state/in-memory-store', files)).resolves.toEqual(expected));
});

describe('state/local-disk', () => {
  const code = { 'app.py': 'import os\nDATABASE_URL = os.getenv("DATABASE_URL", "sqlite:///./app.db")\n' };
  const image = { Dockerfile: 'FROM python\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n' };
  const compose = (rest: string): Record<string, string> => ({ 'compose.yml': `services:\n  web:\n    build: .\n${rest}` });
  const cases: [string, Record<string, string>, string[]][] = [
    ['no container', code, []],
    ['an image alone', { ...code, ...image }, ['app.py:2 P2 database']],
    ['run without a volume', { ...code, ...image, ...compose('') }, ['app.py:2 P1 database']],
    ['run with a disk that cannot be written to', { ...code, ...image, ...compose('    read_only: true\n    tmpfs: [/app/data]\n') }, []],
    ['run with a disk that can be written to', { ...code, ...image, ...compose('    read_only: false\n    tmpfs: [/app/data]\n') }, ['app.py:2 P1 database']],
    ['a volume of the image', { ...code, Dockerfile: `${image.Dockerfile}VOLUME /app/data\n` }, []],
    ['only the source is mounted', { ...code, ...image, ...compose('    volumes:\n      - ./:/app\n') }, ['app.py:2 P2 database-in-source']],
    ['a database server is deployed', { ...code, ...image, ...compose('  db:\n    image: postgres:16\n') }, ['compose.yml:4 P2 in-container']],
    ['the variable is set where it is deployed', { ...code, ...image, ...compose('    environment:\n      DATABASE_URL: postgresql://db/app\n') }, []],
    ['in memory', { 'app.py': 'import os\nDATABASE_URL = os.getenv("DATABASE_URL", "sqlite:///:memory:")\n', ...image }, []],
  ];
  test.each(cases)('%s', (_, files, expected) => expect(said('state/local-disk', files)).resolves.toEqual(expected));
});

describe('state/local-disk, a volume in the wrong place', () => {
  const stack = (image: string, rest: string): Record<string, string> => ({ Dockerfile: 'FROM node:22\nCMD ["node", "a.js"]\n', 'compose.yml': `services:\n  web:\n    build: .\n  db:\n    image: ${image}\n${rest}volumes:\n  kept:\n` });
  const mounted = (target: string, more = ''): string => `    volumes:\n      - kept:${target}\n${more}`;
  const pod = (image: string, mountPath: string, more = ''): Record<string, string> => ({
    'k8s/db.yaml': `apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  template:\n    spec:\n      containers:\n        - name: db\n          image: ${image}\n${more}          volumeMounts:\n            - name: data\n              mountPath: ${mountPath}\n  volumeClaimTemplates:\n    - metadata:\n        name: data\n`,
  });
  const cases: [string, Record<string, string>, string[]][] = [
    ['PostgreSQL 18 where 17 kept its data', stack('postgres:18-alpine', mounted('/var/lib/postgresql/data')), ['compose.yml:7 P1 refused-mount']],
    ['whatever is the newest', stack('postgres', mounted('/var/lib/postgresql/data/')), ['compose.yml:7 P1 refused-mount']],
    ['built upon it', stack('pgvector/pgvector:pg18', mounted('/var/lib/postgresql/data')), ['compose.yml:7 P1 refused-mount']],
    ['PostgreSQL 18 as it wants it', stack('postgres:18', mounted('/var/lib/postgresql')), []],
    ['PostgreSQL 18 told where', stack('postgres:18', mounted('/var/lib/postgresql/data', '    environment:\n      PGDATA: /var/lib/postgresql/data/pgdata\n')), []],
    ['PostgreSQL 17', stack('postgres:17', mounted('/var/lib/postgresql/data')), []],
    ['the version of a variable', stack('postgres:${TAG:-16}', mounted('/var/lib/postgresql/data')), []],
    ['a version that nobody knows', stack('postgres:${TAG}', mounted('/var/lib/postgresql/data')), []],
    ['above the folder that PostgreSQL 17 declares a volume', stack('postgres:17', mounted('/var/lib/postgresql')), ['compose.yml:7 P1 misplaced']],
    ['Redis elsewhere', stack('redis:7', mounted('/var/lib/redis')), ['compose.yml:7 P1 misplaced']],
    ['Redis told where', stack('redis:7', mounted('/var/lib/redis', '    command: redis-server --dir /var/lib/redis\n')), []],
    ['Redis with a file of its own', stack('redis:7', mounted('/var/lib/redis', '      - ./redis.conf:/etc/redis/redis.conf\n')), []],
    ['MongoDB above', stack('mongo:7', mounted('/data')), ['compose.yml:7 P1 misplaced']],
    ['MongoDB with both of its folders', stack('mongo:7', `${mounted('/data/db')}      - ./conf:/data/configdb\n`), []],
    ['a folder for backups alone', stack('mysql:8', mounted('/data/backups')), []],
    ['in a cluster', pod('redis:7', '/mnt/redis'), ['k8s/db.yaml:12 P1 misplaced']],
    ['PostgreSQL 18 in a cluster', pod('postgres:18', '/var/lib/postgresql/data'), ['k8s/db.yaml:12 P1 refused-mount']],
    ['PostgreSQL 18 in a cluster, told where', pod('postgres:18', '/var/lib/postgresql/data', '          env:\n            - name: PGDATA\n              value: /var/lib/postgresql/data/pgdata\n'), []],
  ];
  test.each(cases)('%s', async (_, files, expected) => expect((await said('state/local-disk', files)).filter((each) => !each.endsWith('in-container'))).toEqual(expected));
});
