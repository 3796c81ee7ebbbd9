// auth/weak-password-hash: which digests stand for users' passwords.
import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const users = (text: string): Record<string, string> => ({ 'main.py': 'from fastapi import FastAPI\nimport users\napp = FastAPI()\n@app.post("/users")\ndef create(name: str, password: str):\n    users.add_user(name, password)\n', 'users.py': `import hashlib\n${text}` });

describe('auth/weak-password-hash', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a digest that is given back', users('def hash_password(password: str):\n    return hashlib.sha256(password.encode()).hexdigest()\n'), ['users.py:3 P1 plain']],
    ['one that is compared', users('def login(user, pwd):\n    return user.digest == hashlib.md5(pwd.encode("utf-8")).hexdigest()\n'), ['users.py:3 P1 plain']],
    ['one that is kept', users('def add_user(name, password):\n    hashed_password = hashlib.sha512(password.encode()).hexdigest()\n    insert(name, hashed_password)\n'), ['users.py:3 P1 plain']],
    ['with a remark on slow ones', users('def hash_password(password):\n    # bcrypt would be better\n    return hashlib.sha256(password.encode()).hexdigest()\n'), ['users.py:4 P1 plain']],
    ['with a salt', users('def hash_password(password, salt):\n    return hashlib.sha256(f"{salt}{password}".encode()).hexdigest()\n'), ['users.py:3 P2 salted']],
    ['with the name of the account', users('def hash_password(username, password):\n    return hashlib.sha256((username + password).encode()).hexdigest()\n'), ['users.py:3 P2 salted']],
    ['with a text of the program', users('def hash_password(password):\n    return hashlib.sha256((PREFIX + password).encode()).hexdigest()\n'), ['users.py:3 P1 plain']],
    ['before a slow hash', users('import bcrypt\ndef hash_password(password):\n    return bcrypt.hashpw(hashlib.sha256(password.encode()).digest(), bcrypt.gensalt())\n'), []],
    ['what another service asks for', users('import requests\ndef login(name, password):\n    password = hashlib.md5(password.encode()).hexdigest()\n    return requests.post("https://router.example/login", json={"name": name, "password": password})\n'), []],
    ['a key made of a password', users('def login(password):\n    session_name = hashlib.sha256(password.encode()).hexdigest()\n    return Session(session_name)\n'), []],
    ['the answer to a challenge', users("function hashPassword(password, challenge) {\n  return crypto.createHash('md5').update(challenge + password).digest('hex');\n}\n"), []],
    ['a digest of something else', users('def check_file(content):\n    return hashlib.sha256(content).hexdigest()\n'), []],
    ['a part of a digest', users('def password_hash(self):\n    return hashlib.sha256(self.password.encode()).hexdigest()[:12]\n'), []],
    ['what tells of a change', users('def password_fingerprint(self):\n    return hashlib.sha256(self.password.encode()).hexdigest()\n'), []],
    ['a comment and an example', users('# return hashlib.sha256(password.encode()).hexdigest()\nhelp = """\ndef hash_password(password):\n    return hashlib.sha256(password.encode()).hexdigest()\n"""\n'), []],
    ['no program that serves', { 'users.py': 'import hashlib\ndef hash_password(password):\n    return hashlib.sha256(password.encode()).hexdigest()\n' }, []],
    ['a script', { ...users(''), 'scripts/reset.py': 'import hashlib\ndef hash_password(password):\n    return hashlib.sha256(password.encode()).hexdigest()\n' }, []],
  ])('%s', async (_, files, expected) => expect(await said('auth/weak-password-hash', files)).toEqual(expected));
});

describe('auth/weak-password-hash in JavaScript', () => {
  const users = (body: string, head = "const crypto = require('crypto');"): Record<string, string> => ({ 'app.js': "const express = require('express');\nconst app = express();\napp.post('/users', require('./users').register);\napp.listen(3000);\n", 'users.js': `${head}\n${body}` });
  const sha = "crypto.createHash('sha256').update(password).digest('hex')";
  const aes = (compared: string): string => `exports.register = async (req, res) => {\n  await User.create({ email: req.body.email, password: CryptoJS.AES.encrypt(req.body.password, process.env.PASS_KEY).toString() });\n};\nexports.login = async (req, res) => {\n  const user = await User.findOne({ email: String(req.body.email) });\n  const original = CryptoJS.AES.decrypt(user.password, process.env.PASS_KEY).toString(CryptoJS.enc.Utf8);\n  ${compared}\n};\n`;
  test.each<[string, Record<string, string>, string[]]>([
    ['a digest that is given back', users(`function hashPassword(password) {\n  return ${sha};\n}\nmodule.exports = { hashPassword };\n`), ['users.js:3 P1 plain']],
    ['one that is kept', users("exports.register = (req, res) => {\n  User.create({ password: md5(req.body.password) });\n};\n", "const md5 = require('md5');"), ['users.js:3 P1 plain']],
    ['one that is compared', users("exports.login = (req, res) => {\n  if (user.password !== CryptoJS.SHA1(req.body.password).toString()) res.sendStatus(401);\n};\n", "const CryptoJS = require('crypto-js');"), ['users.js:3 P1 plain']],
    ['with a salt', users("function hashPassword(password, salt) {\n  return crypto.createHash('sha512').update(`${salt}${password}`).digest('hex');\n}\n"), ['users.js:3 P2 salted']],
    ['encrypted, and read again to compare', users(aes('if (original !== req.body.password) return res.sendStatus(401);'), "const CryptoJS = require('crypto-js');"), ['users.js:3 P1 reversible']],
    ['encrypted, and read again to be handed on', users(aes('await mailbox.connect(user.email, original);'), "const CryptoJS = require('crypto-js');"), []],
    ['before a slow hash', users(`function hashPassword(password) {\n  return bcrypt.hash(${sha}, 12);\n}\n`, "const crypto = require('crypto');\nconst bcrypt = require('bcrypt');"), []],
    ['a digest of something else', users("function hashFile(content) {\n  return crypto.createHash('sha256').update(content).digest('hex');\n}\n"), []],
    ['a key made of a password', users(`function keyOf(password) {\n  const cacheName = ${sha};\n  return cache.get(cacheName);\n}\n`), []],
    ['in a page', users("function login() {\n  const password = md5(document.getElementById('password').value + password);\n}\n"), []],
    ['no program that serves', { 'users.js': `const crypto = require('crypto');\nexports.hashPassword = (password) => ${sha};\n` }, []],
  ])('%s', async (_, files, expected) => expect(await said('auth/weak-password-hash', files)).toEqual(expected));
});
