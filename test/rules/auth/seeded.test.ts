import { expect, test } from 'vitest';
import { said } from '../said.ts';

const row = "INSERT INTO \"public\".\"User\" (\"user_id\", \"username\", \"password\", \"first\") VALUES\n(1, 'admin', '$2a$12$zY2slOG8LUQwzAkMQcooM.UVr0ArR', 't');\n";
const compose = (volume: string): string => `services:\n  web:\n    build: .\n  db:\n    image: mysql:8.4\n    volumes:\n      - ${volume}\n`;
const dump = "INSERT INTO users VALUES (1, NULL, 'it''s', 'root', 'e10adc3949ba59abbe56e057f20f883e');\n";

test.each<[string, Record<string, string>, string[]]>([
  ['a migration', { 'server/prisma/migrations/init/migration.sql': row }, ['server/prisma/migrations/init/migration.sql:2 P0 seeded']],
  ['what undoes one', { 'migrations/1.down.sql': row }, []],
  ['a script that nothing runs', { 'db/dump.sql': row }, ['db/dump.sql:2 P2 seeded-script']],
  ['a script that the datastore runs', { 'db/init.sql': dump, 'compose.yml': compose('./db/init.sql:/docker-entrypoint-initdb.d/init.sql:ro') }, ['db/init.sql:1 P0 seeded-script']],
  ['a script that is mounted elsewhere', { 'db/init.sql': dump, 'compose.yml': compose('./db/init.sql:/backup/init.sql:ro') }, ['db/init.sql:1 P2 seeded-script']],
  ['a second row, and a hash made there', { 'migrations/1.sql': "INSERT IGNORE INTO sys_user (name, password) VALUES ('bob', 'bob12345'), ('admin@shop.test', crypt('shop-admin', gen_salt('bf')));\n" }, ['migrations/1.sql:1 P0 seeded']],
  ['no password, parameters, nobody who may all', { 'migrations/1.sql': "INSERT INTO users (name, password) VALUES ('admin', NULL), ('admin', :password), ('admin', '!'), ('bob', 'bob12345');\n" }, []],
  ['another table', { 'migrations/1.sql': "INSERT INTO roles (name, password_rule) VALUES ('admin', 'long-ones');\n" }, []],
])('auth/default-credential in SQL: %s', async (_, files, expected) => expect(await said('auth/default-credential', files)).toEqual(expected));
