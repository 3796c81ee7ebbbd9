import { expect, test } from 'vitest';
import { isCredentialName } from '../../../src/extract/python/credential-names.ts';
import { rows } from './facts.ts';

const credentials: readonly (readonly [string, string, readonly string[]])[] = [
  ['fallback', 'import os\nP = os.getenv("ADMIN_PASSWORD", "admin")', ['ADMIN_PASSWORD $ADMIN_PASSWORD:-"admin" env-fallback']],
  ['or', 'import os\nS = os.environ.get("JWT_SECRET") or "dev"', ['JWT_SECRET ($JWT_SECRET or "dev") env-fallback']],
  ['random each start', 'import os, secrets\nS = os.getenv("JWT_SECRET") or secrets.token_hex(32)', ['JWT_SECRET ($JWT_SECRET or secrets.token_hex(32)) env-fallback']],
  ['setting field', 'class S(BaseSettings):\n  secret_key: str = "x1"\n  token_url: str = "y"', ['secret_key "x1" setting']],
  ['Field', 'class S(BaseSettings):\n  secret_key: str = Field(default="x1")', ['secret_key "x1" setting']],
  ['flask', 'app.secret_key = "x1"\napp.config["SECRET_KEY"] = "x2"\napp.config.update(SECRET_KEY="x3")', ['secret_key "x1" setting', 'SECRET_KEY "x2" setting', 'SECRET_KEY "x3" setting']],
  ['django', 'INSTALLED_APPS = []\nSECRET_KEY = "x1"', ['SECRET_KEY "x1" setting']],
  ['constant', 'JWT_SECRET = "x1"', ['JWT_SECRET "x1" constant']],
  ['jwt', 'import jwt\njwt.encode(p, "s3", algorithm="HS256")', ['key "s3" argument']],
  ['default argument', 'def connect(host, password="pg"): pass', ['password "pg" argument']],
  ['seeded', 'def seed():\n  u = User(name="admin", password_hash=generate_password_hash("adm1n"))', ['password "adm1n" argument']],
  ['compared', 'def login(user, password):\n  return user == "admin" and password == "adm1n"', ['password "adm1n" constant']],
  ['empty fallback', 'import os\nK = os.getenv("API_KEY", "")', []],
  ['name of a field', 'API_KEY = "api_key"\nACCESS_TOKEN = "access_token"', []],
  ['enum', 'class K(str, Enum):\n  API_KEY = "x1"', []],
  ['schema of a request', 'class Login(BaseModel):\n  password: str = "x1"', []],
  ['address', 'import os\nU = os.getenv("DB_PASSWORD_URL", "http://x")\nSECRET_KEY = "https://vault/x"', []],
  ['prompt', 'password = "Enter your password"', []],
  ['client placeholder', 'client = OpenAI(api_key="EMPTY")', []],
];

test.each(credentials)('credential: %s', (_, text, expected) => {
  expect(rows('credential-default', ['name', 'value', 'how'], text)).toEqual(expected);
});

test.each(['SECRET_KEY', 'jwtSecret', 'DB_PASSWORD', 'admin_password', 'API_KEY', 'apiKey', 'ACCESS_TOKEN', 'MINIO_PWD', 'client_secret', 'AWS_SECRET_ACCESS_KEY'])('%s is a credential', (name) => {
  expect(isCredentialName(name)).toBe(true);
});

test.each(['SECRET_ID', 'TOKEN_URL', 'ACCESS_TOKEN_EXPIRE_MINUTES', 'JWT_ALGORITHM', 'PASSWORD_FIELD', 'PUBLIC_KEY', 'max_tokens', 'primary_key', 'API_KEY_HEADER', 'pad_token', 'cache_key', 'password_hash', 'KEY', 'SESSION_COOKIE_KEY', 'ENABLE_PASSWORD', 'bypass', 'AWS_ACCESS_KEY_ID'])('%s is none', (name) => {
  expect(isCredentialName(name)).toBe(false);
});

const tls: readonly (readonly [string, readonly string[]])[] = [
  ['import requests\nrequests.get(u, verify=False)', ['verify false falsy']],
  ['import requests\nrequests.get(u, verify=True)\nrequests.get(u, verify="/ca.pem")', []],
  ['import requests\ns = requests.Session()\ns.verify = False', ['verify false falsy']],
  ['import httpx\nc = httpx.AsyncClient(verify=settings.VERIFY)', ['verify settings.VERIFY falsy']],
  ['import aiohttp\nc = aiohttp.TCPConnector(ssl=False)', ['ssl false falsy']],
  ['import ssl\nc = ssl._create_unverified_context()', ['unverified-context ssl._create_unverified_context() always']],
  ['import ssl\nws.run_forever(sslopt={"cert_reqs": ssl.CERT_NONE})', ['cert_reqs ssl.CERT_NONE always']],
  ['import ssl\nws.run_forever(sslopt={"cert_reqs": ssl.CERT_REQUIRED})', []],
  ['import ssl\nCACHES = {"default": {"OPTIONS": {"ssl_cert_reqs": None}}}', ['ssl_cert_reqs null always']],
  ['options["ssl_cert_reqs"] = None', ['ssl_cert_reqs null always']],
  ['import ssl\nc.check_hostname = False\nc.verify_mode = ssl.CERT_NONE', ['check_hostname false falsy', 'verify_mode ssl.CERT_NONE always']],
  ['import boto3\nboto3.client("s3", verify=False)', ['verify false falsy']],
  ['import ldap\nldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)', ['OPT_X_TLS_REQUIRE_CERT ldap.OPT_X_TLS_NEVER always']],
  ['import pymongo\npymongo.MongoClient(u, tlsAllowInvalidCertificates=True)', ['tlsAllowInvalidCertificates true truthy']],
  ['import jwt, requests\njwt.decode(t, verify=False)', []],
  ['import urllib3\nurllib3.disable_warnings()  # verify', []],
];

test.each(tls)('tls: %s', (text, expected) => {
  expect(rows('tls-verify', ['option', 'value', 'offWhen'], text)).toEqual(expected);
});

const debug: readonly (readonly [string, string, readonly string[]])[] = [
  ['app.py', 'from flask import Flask\napp = Flask("a")\nif __name__ == "__main__":\n  app.run(debug=True)', ['flask-run true if (__name__ == "__main__")']],
  ['app.py', 'from pkg import app\napp.run(host="0.0.0.0", debug=D)', ['flask-run D']],
  ['app.py', 'import asyncio\nasyncio.run(main(), debug=True)', []],
  ['app.py', 'from fastapi import FastAPI\na = FastAPI(debug=True)', ['fastapi-debug true']],
  ['app.py', 'import uvicorn\nuvicorn.run("a:b", reload=True)', ['uvicorn-reload true']],
  ['config.py', 'class ProductionConfig(Config):\n  DEBUG = True\nclass DevelopmentConfig(Config):\n  DEBUG = True', ['flask-config true']],
  ['app.py', 'app.config["DEBUG"] = True', ['flask-config true']],
  ['proj/settings.py', 'INSTALLED_APPS = []\nDEBUG = True', ['django-debug true']],
  ['util.py', 'DEBUG = True', []],
  ['app.py', 'from werkzeug.debug import DebuggedApplication\na = DebuggedApplication(app, evalex=True)', ['werkzeug-debugger true']],
];

test.each(debug)('debug: %s %s', (path, text, expected) => {
  expect(rows('debug', ['what', 'value'], text, path)).toEqual(expected);
});

const dotenv: readonly (readonly [string, readonly string[]])[] = [
  ['from dotenv import load_dotenv\nload_dotenv()\nload_dotenv("b.env")', ['- 0', '"b.env" 1']],
  ['from dotenv import load_dotenv, find_dotenv\nload_dotenv(find_dotenv())', ['- 0']],
  ['import environ\nenv = environ.Env()\nif READ:\n  environ.Env.read_env(BASE / ".env")', ['(BASE + "/" + ".env") 0 if READ']],
  ['class S(BaseSettings):\n  class Config:\n    env_file = ".env"', ['".env" 0']],
];

test.each(dotenv)('dotenv: %s', (text, expected) => {
  expect(rows('dotenv-load', ['file', 'order'], text)).toEqual(expected);
});

test('environment reads say whether they are required and when they happen', () => {
  const text = 'import os\nA = os.environ["A"]\ndef f():\n  return os.getenv("B", "c")';
  expect(rows('env-read', ['name', 'fallback', 'required', 'inFunction'], text).sort()).toEqual(['A - true false', 'B "c" false true']);
});
