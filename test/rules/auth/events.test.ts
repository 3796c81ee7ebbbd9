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
