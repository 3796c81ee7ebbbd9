// Classes of the project that extend an application or router, and declare routes on themselves.
import { expect, test } from 'vitest';
import { scanFiles, type Files } from '../support/memory.ts';

async function inventory(files: Files): Promise<string[]> {
  const { result } = await scanFiles(files);
  return result.routes.map(({ methods, url, authentication }) => [methods.join(',') || 'WS', url, authentication].join(' ')).sort();
}

const stub = 'from fastapi import FastAPI\nfrom shop.users import router\nclass Stub(FastAPI):\n    def __init__(self, **kwargs):\n        super().__init__(**kwargs)\n        self.include_router(router)\n        @self.get("/health")\n        async def health(): ...\n        @self.get("/models")\n        async def models(): ...\n';
const users = 'from fastapi import APIRouter\nrouter = APIRouter(prefix="/users")\n@router.post("/")\ndef add(): ...\n';

test.each<readonly [string, Files, readonly string[]]>([
  ['of another file', {
    'shop/stub.py': stub,
    'shop/users.py': users,
    'shop/main.py': 'from fastapi.responses import StreamingResponse\nfrom shop.stub import Stub\napp = Stub(title="shop")\n@app.post("/speech")\nasync def speech(): ...\n',
  }, ['GET /health none', 'GET /models none', 'POST /speech none', 'POST /users/ none']],
  ['of the same file', {
    'shop/main.py': `${stub}app = Stub(title="shop")\n@app.post("/speech")\nasync def speech(): ...\n`,
    'shop/users.py': users,
  }, ['GET /health none', 'GET /models none', 'POST /speech none', 'POST /users/ none']],
  ['that declares nothing itself', {
    'shop/base.py': 'from flask import Flask\nclass Shop(Flask):\n    def make_response(self, value):\n        return super().make_response(value)\n',
    'shop/main.py': 'from shop.base import Shop\napp = Shop(__name__)\n@app.route("/orders", methods=["POST"])\ndef orders(): ...\n',
  }, ['POST /orders none']],
  ['of a class between', {
    'shop/base.py': 'from fastapi import FastAPI\nclass Base(FastAPI):\n    title = "shop"\n',
    'shop/main.py': 'from fastapi import Request\nfrom shop.base import Base\nclass Mine(Base):\n    pass\napp = Mine()\n@app.post("/orders")\ndef orders(request: Request): ...\n',
  }, ['POST /orders none']],
  ['a blueprint of its own', {
    'shop/admin.py': 'from flask import Blueprint\nclass Admin(Blueprint):\n    def __init__(self):\n        super().__init__("admin", __name__, url_prefix="/admin")\n        self.add_url_rule("/stats", view_func=self.stats)\n    def stats(self): ...\n',
    'shop/main.py': 'from flask import Flask\nfrom shop.admin import Admin\napp = Flask(__name__)\napp.register_blueprint(Admin())\n@app.route("/")\ndef index(): ...\n',
  }, ['GET / none', 'GET /stats none']],
])('%s', async (_, files, expected) => expect(await inventory(files)).toEqual(expected));
