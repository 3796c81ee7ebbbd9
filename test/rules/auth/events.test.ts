// Messages of Socket.IO that make a server act.
import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

const server = (more: string, route = ''): Record<string, string> => ({ Dockerfile: 'FROM python\n', 'app.py': `from flask import Flask, request\nfrom flask_socketio import SocketIO\napp = Flask(__name__)\nsocketio = SocketIO(app)\n@socketio.on('user-message')\ndef handle(data):\n    start(data["message"])\n${route}${more}` });
const changing = '@app.route("/settings", methods=["POST"])\ndef settings():\n    save(request.json)\n';

describe('auth/unprotected-websocket of messages', () => {
  test.each([
    ['beside routes that ask nobody', server('', changing), ['app.py:6 P1 event']],
    ['alone', server(''), ['app.py:6 P2 event']],
    ['where the connection is asked for a token', server("@socketio.on('connect')\ndef connect():\n    if request.headers.get('Authorization') != KEY:\n        return False\n", changing), []],
    ['that only say who is there', { 'app.py': server('')['app.py']!.replace('user-message', 'socket_connect') }, []],
  ])('%s', async (_, files, expected) => expect(await said('auth/unprotected-websocket', files)).toEqual(expected));
});

describe('auth/unprotected-websocket of messages in JavaScript', () => {
  const server = (check: string, login = ''): Record<string, string> => ({ 'server.js': `const { Server } = require('socket.io');\nconst io = new Server(3000);\nconst checkLogin = (socket) => { ${check} };\nio.on('connection', (socket) => {\n  ${login}\n  socket.on('deleteStack', async (name) => { checkLogin(socket); await drop(name); });\n});\n` });
  test.each([
    ['nothing asks', server(''), ['server.js:6 P2 event']],
    ['whoever logged in is noted at the socket', server("if (!socket.userID) throw new Error('no');", "socket.on('login', async (name, password) => { socket.userID = await idOf(name, password); });"), []],
    ['noted in its data', server("if (!socket.data.user) throw new Error('no');"), []],
    ['another note', server("if (!socket.room) throw new Error('no');"), ['server.js:6 P2 event']],
  ])('%s', async (_, files, expected) => expect(await said('auth/unprotected-websocket', files)).toEqual(expected));
});

describe('auth/unprotected-websocket of whom a caller says he is', () => {
  const server = (more: string, read = 'handshake.query.userId'): Record<string, string> => ({ 'server.js': `import { Server } from 'socket.io';\nconst io = new Server(3000);\nconst sockets = {};\n${more}io.on('connection', (socket) => {\n  const userId = socket.${read};\n  sockets[userId] = socket.id;\n  socket.on('disconnect', () => { delete sockets[userId]; });\n});\n` });
  test.each([
    ['he names his id', server(''), ['server.js:5 P2 claimed']],
    ['something stands before it', server("io.use((socket, next) => check(socket, next));\n"), []],
    ['he names a room', server('', 'handshake.query.room'), []],
  ])('%s', async (_, files, expected) => expect(await said('auth/unprotected-websocket', files)).toEqual(expected));
});

describe('auth/unprotected-websocket of whom a message says its sender is', () => {
  const server = (said: string, more = ''): Record<string, string> => ({ 'server.js': `const express = require('express');\nconst { Server } = require('socket.io');\nconst app = express();\napp.use(express.json());\nconst io = new Server(3000);\nconst online = new Map();\n${more}io.on('connection', (socket) => {\n  ${said}\n});\n`, 'login.js': "const jwt = require('jsonwebtoken');\nexports.verify = (req, res, next) => { req.user = jwt.verify(req.headers.authorization, process.env.KEY); next(); };\n" });
  test.each([
    ['an id that joins his room', server("socket.on('join', (userId) => { socket.join(`user-${userId}`); });"), ['server.js:8 P2 said']],
    ['an address that joins his room', server("socket.on('join', async (userEmail) => { socket.join(`room-${userEmail}`); });"), ['server.js:8 P2 said']],
    ['unpacked from what was sent', server("socket.on('setup', (data) => { const { userId, role } = data; online.set(userId, { role, id: socket.id }); });"), ['server.js:8 P2 said']],
    ['of a user that was sent', server("socket.on('setup', (userData) => { socket.join(userData._id); });"), ['server.js:8 P2 said']],
    ['an entry of a table', server("socket.on('new-user', ({ userId }) => { sockets[userId] = socket.id; });"), ['server.js:8 P2 said']],
    ['something stands before it', server("socket.on('join', (userId) => { socket.join(userId); });", 'io.use((socket, next) => check(socket, next));\n'), []],
    ['a room', server("socket.on('join', (roomId) => { socket.join(roomId); });"), []],
    ['somebody else', server("socket.on('call', ({ userId, offer }) => { io.to(userId).emit('offer', offer); });"), []],
    ['nobody has an account', { 'server.js': server("socket.on('join', (userId) => { socket.join(userId); });")['server.js']! }, []],
  ])('%s', async (_, files, expected) => expect(await said('auth/unprotected-websocket', files)).toEqual(expected));
});
