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
