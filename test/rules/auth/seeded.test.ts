import { expect, test } from 'vitest';
import { said } from '../said.ts';

const row = "INSERT INTO \"public\".\"User\" (\"user_id\", \"username\", \"password\", \"first\") VALUES\n(1, 'admin', '$2a$12$zY2slOG8LUQwzAkMQcooM.UVr0ArR', 't');\n";
const compose = (volume: string): string => `services:\n  web:\n    build: .\n  db:\n    image: mysql:8.4\n    volumes:\n      - ${volume}\n`;
const dump = "INSERT INTO users VALUES (1, NULL, 'it''s', 'root', 'e10adc3949ba59abbe56e057f20f883e');\n";

test.each<[string, Record<string, string>, string[]]>([
  ['a migration', { 'server/prisma/migrations/init/migration.sql': row }, ['server/prisma/migrations/init/migration.sql:2 P0 seeded']],
  ['words in the place of a hash', { 'migrations/1.sql': "INSERT INTO users (email, password_hash) VALUES ('admin@shop.test', '$2b$10$hash_goes_here');\n" }, []],
  ['what undoes one', { 'migrations/1.down.sql': row }, []],
  ['a script that nothing runs', { 'db/dump.sql': row }, ['db/dump.sql:2 P2 seeded-script']],
  ['a script that the datastore runs', { 'db/init.sql': dump, 'compose.yml': compose('./db/init.sql:/docker-entrypoint-initdb.d/init.sql:ro') }, ['db/init.sql:1 P0 seeded-script']],
  ['a script that is mounted elsewhere', { 'db/init.sql': dump, 'compose.yml': compose('./db/init.sql:/backup/init.sql:ro') }, ['db/init.sql:1 P2 seeded-script']],
  ['a second row, and a hash made there', { 'migrations/1.sql': "INSERT IGNORE INTO sys_user (name, password) VALUES ('bob', 'bob12345'), ('admin@shop.test', crypt('shop-admin', gen_salt('bf')));\n" }, ['migrations/1.sql:1 P0 seeded']],
  ['no password, parameters, nobody who may all', { 'migrations/1.sql': "INSERT INTO users (name, password) VALUES ('admin', NULL), ('admin', :password), ('admin', '!'), ('bob', 'bob12345');\n" }, []],
  ['another table', { 'migrations/1.sql': "INSERT INTO roles (name, password_rule) VALUES ('admin', 'long-ones');\n" }, []],
])('auth/default-credential in SQL: %s', async (_, files, expected) => expect(await said('auth/default-credential', files)).toEqual(expected));

const python = (line: string): Record<string, string> => ({ 'app.py': `import hashlib\nimport sqlite3\nconn = sqlite3.connect("x.db")\nusers = [("admin", "SuperSecret1"), ("tim", "tim12345")]\ndef register_user(name, password, role):\n    conn.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, hashed(password)))\ndef init_db():\n    ${line}\ninit_db()\n` });

test.each<[string, string, string[]]>([
  ['a statement', 'conn.execute("INSERT OR IGNORE INTO users (name, password) VALUES (\'admin\', \'shop-admin1\')")', ['app.py:8 P0 fixed']],
  ['bound values', 'conn.execute("INSERT INTO users (name, password, role) VALUES (?, ?, \'x\')", ("admin", hashlib.sha256("shop-admin1".encode()).hexdigest()))', ['app.py:8 P0 fixed']],
  ['rows of a list', 'for name, password in users:\n        conn.execute("INSERT INTO users (name, password) VALUES (?, ?)", (name, password))', ['app.py:4 P0 fixed']],
  ['rows of a list at once', 'conn.executemany("INSERT INTO users (name, password) VALUES (?, ?)", users)', ['app.py:4 P0 fixed']],
  ['put into the text', 'for name, password in users:\n        conn.execute("INSERT INTO users (id, name, password) VALUES (\'%d\', \'%s\', \'%s\')" % (1, name, password))', ['app.py:4 P0 fixed']],
  ['a function of the file', 'register_user("admin", "shop-admin1", "admin")', ['app.py:8 P0 fixed']],
  ['nobody who may all', 'register_user("tim", "tim12345", "viewer")', []],
  ['what the operator gives', 'register_user("admin", os.environ["ADMIN_PASSWORD"], "admin")', []],
  ['bound values that come from elsewhere', 'conn.execute("INSERT INTO users (name, password) VALUES (?, ?)", ("admin", given))', []],
  ['another table', 'conn.execute("INSERT INTO templates (name, password_hint) VALUES (\'admin\', \'your pet\')")', []],
])('auth/default-credential in Python: %s', async (_, line, expected) => expect(await said('auth/default-credential', python(line))).toEqual(expected));

const made = (line: string, head = ''): Record<string, string> => ({
  'app.py': `import hashlib, json, bcrypt
from fastapi import FastAPI
from passlib.context import CryptContext
from models import User
context = CryptContext(schemes=["bcrypt"])
${head}
app = FastAPI()
@app.on_event("startup")
def first_account(db):
    ${line}
`,
});
const shop = 'shop-admin1';

test.each<[string, string, string, string[]]>([
  ['hashed on the spot', `db.add(User(username="admin", hashed_password=context.hash("${shop}")))`, '', ['app.py:10 P0 fixed']],
  ['by a mark of one', `db.add(User(username=name, password_hash=bcrypt.hashpw(b"${shop}", bcrypt.gensalt()), is_admin=True))`, '', ['app.py:10 P0 fixed']],
  ['hashed before', `hashed = hashlib.sha256("${shop}".encode()).hexdigest()\n    db.users.insert_one({"name": "admin", "password": hashed})`, '', ['app.py:10 P0 fixed']],
  ['rows of a list', 'for name, password in users:\n        db.add(User(username=name, hashed_password=context.hash(password)))', `users = [("admin", "${shop}"), ("tim", "tim12345")]`, ['app.py:6 P0 fixed']],
  ['rows of a table', 'for user in users:\n        db.add(User(username=user["name"], hashed_password=context.hash(user["password"])))', `users = [{"name": "admin", "password": "${shop}"}, {"name": "tim", "password": "tim12345"}]`, ['app.py:6 P0 fixed']],
  ['a table of its own', 'db.add(User(username=DEFAULT_ADMIN["name"], hashed_password=context.hash(DEFAULT_ADMIN["password"])))', `DEFAULT_ADMIN = {"name": "admin", "password": "${shop}"}`, ['app.py:6 P0 fixed']],
  ['a file of accounts', `json.dump({"username": "admin", "password": "${shop}"}, open("users.json", "w"))`, '', ['app.py:10 P0 fixed']],
  ['a function of another file', `create_user(db, "admin", "admin@shop.test", "${shop}")`, 'from accounts import create_user', ['app.py:10 P0 fixed']],
  ["Django's own", `User.objects.create_superuser("admin", "", "${shop}")`, '', ['app.py:10 P0 fixed']],
  ['nobody who may all', `db.add(User(username="tim", hashed_password=context.hash("${shop}")))`, '', []],
  ['rows of nobody who may all', 'for name, password in users:\n        db.add(User(username=name, hashed_password=context.hash(password)))', 'users = [("tim", "tim-secret1")]', []],
  ['what the operator gives', 'db.add(User(username="admin", hashed_password=context.hash(os.environ["ADMIN_PASSWORD"])))', '', []],
  ['a name that is shown', 'create_user(db, "admin", "Jim Beam")', 'from accounts import create_user', []],
  ['what is compared with where there is no account', `STRANGER = context.hash("${shop}")`, '', []],
])('auth/default-credential in Python, made at the first start: %s', async (_, line, head, expected) => expect(await said('auth/default-credential', made(line, head))).toEqual(expected));
