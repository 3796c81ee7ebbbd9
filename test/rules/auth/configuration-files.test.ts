import { describe, expect, test } from 'vitest';
import { said } from '../said.ts';

const main = { 'main.py': 'import tomllib\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.post("/x")\ndef x():\n    return 1\n' };
const toml = '[global]\napi_key = "shop1234"\nadmin_username = "admin"\nadmin_password = "admin"\n\n[openai]\napi_key = "sk-test"\n\n[database]\npassword = "postgres"\n';

describe('auth/default-credential: files of configuration', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['what callers show, not what is shown to others', { 'config/setting.toml': toml }, ['config/setting.toml:2 P0 fixed', 'config/setting.toml:4 P0 fixed']],
    ['an example', { 'config/setting.example.toml': toml, 'config_template.yaml': 'JWT_SECRET_KEY: secret\n' }, []],
    ['an example that the image makes the real one', { 'config.example.toml': toml, Dockerfile: 'FROM python:3.13\nCOPY . .\nRUN cp config.example.toml config.toml\nCMD ["uvicorn", "main:app"]\n' }, ['config.example.toml:2 P0 fixed', 'config.example.toml:4 P0 fixed']],
    ['another program, nothing, a placeholder, a variable', { 'docker/searxng/settings.yml': 'server:\n  secret_key: ultrasecretkey\n', 'config.yaml': 'auth:\n  password: ""\n  jwt_secret: your-jwt-secret\n  secret_key: ${SECRET_KEY}\n' }, ['config.yaml:3 P2 fixed']],
    ['INI', { 'conf/config.ini': '[web]\npassword = admin123\n[mysql]\npassword = admin123\n' }, ['conf/config.ini:2 P0 fixed']],
    ['deployments', { 'config/app.yaml': 'services:\n  web:\n    environment:\n      secret_key: x\n', 'config/settings.json': '{ "apiVersion": 1, "auth": { "password": "admin" } }' }, []],
  ])('%s', async (_, files, expected) => expect(await said('auth/default-credential', { ...main, ...files })).toEqual(expected));
});
