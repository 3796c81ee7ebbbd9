import { expect, test } from 'vitest';
import { said } from '../said.ts';

const image = { Dockerfile: 'FROM python:3.13\nCOPY . .\nCMD ["./start.sh"]\n' };
const shell = '#!/bin/bash\n';

test.each<[string, Record<string, string>, string[]]>([
  ['a key that is made at the start', { ...image, 'start.sh': `${shell}SECRET_KEY=$(openssl rand -hex 32)\necho "Your key: \${SECRET_KEY}"\ngunicorn app:app\n` }, ['start.sh:3 P1 printed']],
  ["a password of the environment, in a script that another calls, on the channel of errors", { ...image, 'start.sh': `${shell}bash prepare.sh\ngunicorn app:app\n`, 'prepare.sh': `${shell}printf 'user %s\\n' "$DB_PASSWORD" >&2\ntrue\n` }, ['prepare.sh:2 P1 printed']],
  ['the first password of an administrator', { ...image, 'start.sh': `${shell}ADMIN_PASSWORD=\${ADMIN_PASSWORD:-$(pwgen 20)}\necho "Password: $ADMIN_PASSWORD"\ngunicorn app:app\n` }, ['start.sh:3 P2 printed']],
  ['a signing key that somebody typed', { 'setup.sh': `${shell}read -p "Secret: " jwt_secret\necho "JWT secret: $jwt_secret"\necho done\n` }, ['setup.sh:3 P2 printed-by-hand']],
  ['a password that is shown to whoever sets up', { 'setup.sh': `${shell}ADMIN_PASSWORD=$(openssl rand -hex 8)\necho "Password: $ADMIN_PASSWORD"\necho done\n` }, []],
  ['to a file, to a program, its length, a piece of it, in single quotes, or that it is set', { ...image, 'start.sh': `${shell}SECRET_KEY=$(openssl rand -hex 32)\necho "SECRET_KEY=$SECRET_KEY" >> .env\necho "$SECRET_KEY" | docker login --password-stdin\n{ echo "$SECRET_KEY"; } > key\necho \${#SECRET_KEY} \${SECRET_KEY:0:4} \${SECRET_KEY:+set} 'no $SECRET_KEY'\ngunicorn app:app\n` }, []],
  ['what a caller takes, the name of a variable, what a runner is told to hide', { ...image, 'start.sh': `${shell}make_secret() {\n  SECRET_KEY=$(openssl rand -hex 32)\n  echo "$SECRET_KEY"\n}\nfor secret in A B; do\n  echo "Setting $secret"\ndone\nAPI_TOKEN=$(vault read x)\necho "::add-mask::$API_TOKEN"\ngunicorn app:app\n` }, []],
])('logging/sensitive-data, shell: %s', async (_, files, expected) => expect(await said('logging/sensitive-data', files)).toEqual(expected));
