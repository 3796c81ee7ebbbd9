import { expect, test } from 'vitest';
import { said } from '../said.ts';

const image = (inside: string): Record<string, string> => ({ Dockerfile: `FROM debian:12\n${inside}\nCMD ["./app"]\n` });

test.each<[string, Record<string, string>, string[]]>([
  ['an argument that a step uses', image('ARG NPM_TOKEN\nRUN echo $NPM_TOKEN'), ['Dockerfile:2 P1 argument']],
  ['an argument that none uses', image('ARG GITHUB_TOKEN\nRUN ./build'), ['Dockerfile:2 P3 declared']],
  ['an argument of no stage', { Dockerfile: 'ARG GITHUB_TOKEN\nFROM debian:12\nRUN ./build\nCMD ["./app"]\n' }, ['Dockerfile:1 P3 declared']],
  ['an argument of a stage that does not ship', { Dockerfile: 'ARG GITHUB_TOKEN\nFROM debian:12 AS build\nARG GITHUB_TOKEN\nRUN ./build\nFROM debian:12\nCOPY --from=build /app /app\nCMD ["/app"]\n' }, []],
  ['arguments that are public', image('ARG PUBLIC_TOKEN\nARG VITE_API_KEY\nARG TOKEN_TTL'), []],
  ['the key of an account, for a page', image('ARG VITE_AWS_ACCESS_KEY_ID=REPLACE_WITH_YOUR_OWN'), ['Dockerfile:2 P3 written']],
  ['a variable with a placeholder', image('ENV MY_PASSWORD=abcdefghijklmnop'), ['Dockerfile:2 P3 written']],
  ['a variable without a value, a switch, and one that is given', image('ENV A_PASSWORD="" B_TOKEN=none C_SECRET=$C'), []],
  ['a file of keys below what is copied', image('COPY . /app/\nENV GOOGLE_APPLICATION_CREDENTIALS=./app/key.json'), ['Dockerfile:3 P3 key-file']],
  ['a file of keys elsewhere', image('COPY . /app/\nENV GOOGLE_APPLICATION_CREDENTIALS=/run/secrets/key.json'), []],
])('docker/secrets-in-layers: %s', async (_, files, expected) => expect(await said('docker/secrets-in-layers', files)).toEqual(expected));

test('a live value is told once', async () => {
  const files = image('ENV MYSQL_ROOT_PASSWORD=Wq8vT2mZ5kLx9Rb3');
  expect(await said('docker/secrets-in-layers', files)).toEqual([]);
  expect(await said('secret/in-image', files)).toHaveLength(1);
});

test.each<[string, string, string[]]>([
  ['that Compose does not build, and starts from the vendor\'s image', 'image: mysql:8.0', ['db/Dockerfile:2 P2 env']],
  ['that Compose builds', 'build: ./db', ['db/Dockerfile:2 P1 env']],
  ['beside another datastore', 'image: redis:7', ['db/Dockerfile:2 P1 env']],
])('secret/in-image: the Dockerfile of a datastore %s', async (_, line, expected) => {
  const password = ['root', 'password'].join('');
  expect(await said('secret/in-image', { 'db/Dockerfile': `FROM mysql:8.0\nENV MYSQL_ROOT_PASSWORD=${password}\nCOPY init.sql /docker-entrypoint-initdb.d/\n`, 'db/init.sql': 'select 1;\n', 'compose.yml': `services:\n  db:\n    ${line}\n  web:\n    image: acme/shop\n` })).toEqual(expected);
});
