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
    ['a digest of something else', users('def check_file(content):\n    return hashlib.sha256(content).hexdigest()\n'), []],
    ['a comment and an example', users('# return hashlib.sha256(password.encode()).hexdigest()\nhelp = """\ndef hash_password(password):\n    return hashlib.sha256(password.encode()).hexdigest()\n"""\n'), []],
    ['no program that serves', { 'users.py': 'import hashlib\ndef hash_password(password):\n    return hashlib.sha256(password.encode()).hexdigest()\n' }, []],
    ['a script', { ...users(''), 'scripts/reset.py': 'import hashlib\ndef hash_password(password):\n    return hashlib.sha256(password.encode()).hexdigest()\n' }, []],
  ])('%s', async (_, files, expected) => expect(await said('auth/weak-password-hash', files)).toEqual(expected));
});
