import { expect, test } from 'vitest';
import { said } from '../said.ts';

const template = { '{{cookiecutter.slug}}/.env': 'SECRET_KEY={{cookiecutter.secret_key}}\n' };

test.each<[string, Record<string, string>, string[]]>([
  ['a placeholder that every project gets', { ...template, 'cookiecutter.json': '{\n  "slug": "shop",\n  "secret_key": "changethis",\n  "first_superuser_password": "changethis"\n}\n' }, ['cookiecutter.json:3 P2 generated']],
  ['a text that everybody tries', { ...template, 'cookiecutter.json': '{\n  "secret_key": "super_secret"\n}\n' }, ['cookiecutter.json:2 P1 generated']],
  ["copier's questions", { 'copier.yml': 'slug:\n  type: str\nsecret_key:\n  type: str\n  default: changethis\n' }, ['copier.yml:3 P2 generated']],
  ['a hook that makes it anew', { ...template, 'cookiecutter.json': '{"secret_key": "changethis"}\n', 'hooks/post_gen_project.py': 'import secrets\nprint(secrets.token_hex())\n' }, []],
  ['a program that refuses it', { 'copier.yml': 'secret_key:\n  default: changethis\n', 'app/config.py': 'import os\nSECRET_KEY = os.environ["SECRET_KEY"]\nif SECRET_KEY == "changethis":\n    raise ValueError("change it")\n' }, []],
  ['an answer that is asked for, one that is made from others, and what is no credential', { ...template, 'cookiecutter.json': '{"secret_key": "", "admin_password": "{{ random_ascii_string(32) }}", "secret_name": "shop-secret"}\n' }, []],
])('auth/default-credential, templates: %s', async (_, files, expected) => expect((await said('auth/default-credential', files)).filter((each) => each.includes('generated'))).toEqual(expected));

const image = { Dockerfile: 'FROM python:3.13\nCOPY . .\nCMD ["./start.sh"]\n' };

test.each<[string, Record<string, string>, string[]]>([
  ['a fallback in what a container starts', { ...image, 'start.sh': '#!/bin/sh\nexport JWT_SECRET="${JWT_SECRET:-supersecret}"\ngunicorn app:app\n' }, ['start.sh:2 P1 scripted']],
  ['a default that a set-up script writes', { 'setup.sh': '#!/bin/bash\ndefault_jwt_secret="my_secret"\nread jwt_secret\necho "JWT_SECRET=${jwt_secret:-$default_jwt_secret}" > server.env\n' }, ['setup.sh:2 P2 scripted']],
  ['made anew, asked for, or set for one command', { ...image, 'start.sh': '#!/bin/sh\nSECRET_KEY=${SECRET_KEY:-$(openssl rand -hex 32)}\nJWT_SECRET=${JWT_SECRET:?}\nSECRET_KEY=secret python manage.py collectstatic\n' }, []],
])('auth/default-credential, scripts: %s', async (_, files, expected) => expect((await said('auth/default-credential', files)).filter((each) => each.includes('scripted'))).toEqual(expected));
