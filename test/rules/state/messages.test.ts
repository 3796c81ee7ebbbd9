// State that messages of Socket.IO fill, and tokens that inline handlers keep.
import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

const server = (events: string, rooms = 'const rooms = {};'): Record<string, string> => ({ 'server.js': `const { Server } = require('socket.io');\nconst io = new Server(3000);\n${rooms}\nio.on('connection', (socket) => {\n${events}\n});\n` });
const created = "  socket.on('create', (name) => { rooms[name] = { board: [], score: 0 }; });\n";

describe('state/in-memory-store of messages', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['one message adds, another reads', server(`${created}  socket.on('move', (name) => { io.emit('moved', rooms[name]); });`), ['server.js:3 P2 records']],
    ['nothing else reads', server(created), []],
    ['what cannot leave the process', server("  socket.on('create', (name) => { rooms[name] = { socket, score: 0 }; });\n  socket.on('move', (name) => { rooms[name].socket.emit('moved'); });"), []],
    ['orders', server("  socket.on('order', (id, item) => { orders.set(id, { id, item }); });\n  socket.on('cancel', (id) => { orders.delete(id); });", 'const orders = new Map();'), ['server.js:3 P0 orders']],
  ])('%s', async (_, files, expected) => expect(await said('state/in-memory-store', files)).toEqual(expected));
});

describe('auth/in-memory-revocation of inline handlers', () => {
  const app = (login: string, logout: string): Record<string, string> => ({ 'server.js': `const express = require('express');\nconst app = express();\nlet tokens = [];\napp.post('${login}', (req, res) => { const token = made(req.body); tokens.push(token); res.json({ token }); });\napp.delete('${logout}', (req, res) => { tokens = tokens.filter((one) => one !== req.body.token); res.end(); });\napp.listen(3000);\n` });
  test.each<[string, Record<string, string>, string[]]>([
    ['a login adds, a logout removes', app('/login', '/logout'), ['server.js:3 P0 valid']],
    ['tokens of devices', app('/devices', '/devices'), []],
  ])('%s', async (_, files, expected) => expect(await said('auth/in-memory-revocation', files)).toEqual(expected));
});
