import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import "./chunk-VVXIB3GI.js";

// rules/samples.ts
var samples = {
  "api/returns-secrets": {
    "bad": [
      {
        "files": {
          "app.py": 'import streamlit as st\nfrom settings import config\n\nst.set_page_config(page_title="Shop")\nst.text_input("API key", value=config.openai_api_key, type="password")\n'
        },
        "at": [
          "app.py:5"
        ]
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n\nSCHEMA = "CREATE TABLE accounts (id TEXT, refresh_token TEXT)"\n\n@app.get("/accounts")\nasync def accounts():\n    rows = await db.fetchall("SELECT * FROM accounts")\n    return [dict(row) for row in rows]\n'
        },
        "at": [
          "main.py:7"
        ]
      },
      {
        "files": {
          "app.js": "const express = require('express');\nconst User = require('./user');\n\nconst app = express();\n\napp.get('/users', async (req, res) => {\n  const users = await User.find({});\n  res.json(users);\n});\n",
          "user.js": "const mongoose = require('mongoose');\n\nconst userSchema = new mongoose.Schema({ email: String, password: { type: String, required: true } });\n\nmodule.exports = mongoose.model('User', userSchema);\n"
        },
        "at": [
          "app.js:6"
        ]
      },
      {
        "files": {
          "config.py": 'from pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    AUTH_TOKEN: str = ""\n    API_KEYS: list[str] = []\n    PAGE_SIZE: int = 20\n\nsettings = Settings()\n',
          "service.py": "from config import settings\n\nclass ConfigService:\n    @staticmethod\n    async def get_config():\n        return settings.model_dump()\n",
          "main.py": 'from fastapi import FastAPI\nfrom service import ConfigService\n\napp = FastAPI()\n\n@app.get("/config")\nasync def config():\n    return await ConfigService.get_config()\n'
        },
        "at": [
          "main.py:6",
          "service.py:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    AUTH_TOKEN: str = ""\n    PAGE_SIZE: int = 20\n\nclass Shown(BaseSettings):\n    PAGE_SIZE: int = 20\n    TOKEN_URL: str = ""\n\napp = FastAPI()\nsettings = Settings()\nshown = Shown()\n\n@app.get("/config")\nasync def config():\n    return settings.model_dump(exclude={"AUTH_TOKEN"})\n\n@app.get("/shown")\nasync def what():\n    return shown.model_dump()\n'
        }
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n\nSCHEMA = "CREATE TABLE accounts (id TEXT, refresh_token TEXT)"\n\n@app.get("/accounts")\nasync def accounts():\n    rows = await db.fetchall("SELECT * FROM accounts")\n    return [{"id": row["id"]} for row in rows]\n'
        }
      },
      {
        "files": {
          "app.js": "const express = require('express');\nconst User = require('./user');\n\nconst app = express();\n\napp.get('/users', async (req, res) => {\n  const users = await User.find({}).select('-password');\n  res.json(users);\n});\n",
          "user.js": "const mongoose = require('mongoose');\n\nconst userSchema = new mongoose.Schema({ email: String, password: { type: String, required: true } });\n\nmodule.exports = mongoose.model('User', userSchema);\n"
        }
      }
    ]
  },
  "auth/credential-in-url": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, Query\n\napp = FastAPI()\n\n@app.get("/profile")\ndef profile(id: str, cookie: str = Query(...)):\n    return load(id, cookie)\n'
        },
        "at": [
          "main.py:5"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\nfunction check(req, res, next) {\n  if (req.query.token !== process.env.ACCESS_TOKEN) return res.status(401).end();\n  next();\n}\napp.get('/jobs', check, (req, res) => res.json(jobs()));\napp.listen(3000);\n"
        },
        "at": [
          "server.js:7"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, Header, Query\n\napp = FastAPI()\n\n@app.get("/profile")\ndef profile(id: str = Query(...), page_token: str = Query(None), cookie: str = Header(...)):\n    return load(id, page_token, cookie)\n\n@app.get("/verify-email")\ndef verify(token: str = Query(...)):\n    return confirm(token)\n'
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\nfunction check(req, res, next) {\n  if (req.headers['x-api-key'] !== process.env.ACCESS_TOKEN) return res.status(401).end();\n  next();\n}\napp.get('/jobs', check, (req, res) => res.json(jobs(req.query.page)));\napp.listen(3000);\n"
        }
      }
    ]
  },
  "auth/default-credential": {
    "bad": [
      {
        "files": {
          "app.py": 'import os\n\nADMIN_PASSWORD = os.getenv("ADMIN_PASSWORD", "admin")\n\ndef login(password):\n    return password == ADMIN_PASSWORD\n'
        },
        "at": [
          "app.py:3"
        ]
      },
      {
        "files": {
          "src/auth.ts": "import jwt from 'jsonwebtoken';\nconst secret = process.env.JWT_SECRET || 'my-jwt-secret';\nexport const sign = (id: string) => jwt.sign({ id }, secret);\n"
        },
        "at": [
          "src/auth.ts:2"
        ]
      },
      {
        "files": {
          "config/auth.js": 'module.exports = { secret: "our-secret-key" };\n',
          "middleware/check.js": 'const jwt = require("jsonwebtoken");\nconst config = require("../config/auth.js");\nmodule.exports = (req, res, next) => jwt.verify(req.headers["x-access-token"], config.secret, next);\n'
        },
        "at": [
          "config/auth.js:1"
        ]
      },
      {
        "files": {
          "docker-compose.yml": "services:\n  web:\n    build: .\n    environment:\n      JWT_SECRET: supersecret\n      APP_KEY: ${APP_KEY:-our-app-key}\n"
        },
        "at": [
          "docker-compose.yml:5",
          "docker-compose.yml:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "docker-compose.yml": "services:\n  web:\n    build: .\n    environment:\n      JWT_SECRET: ${JWT_SECRET:?}\n      OPENAI_API_KEY: none\n      PUBLIC_KEY: secret\n"
        }
      },
      {
        "files": {
          "app.py": 'import os\n\nADMIN_PASSWORD = os.environ["ADMIN_PASSWORD"]\n'
        }
      },
      {
        "files": {
          "config.py": 'import os\n\nENVIRONMENT = os.getenv("ENVIRONMENT", "production")\nSECRET_KEY = os.getenv("SECRET_KEY", "changethis")\n\nif SECRET_KEY == "changethis" and ENVIRONMENT != "local":\n    raise ValueError("SECRET_KEY must be changed")\n'
        }
      }
    ]
  },
  "auth/disabled-by-default": {
    "bad": [
      {
        "files": {
          "config.py": "from pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    auth_enabled: bool = False\n\nsettings = Settings()\n"
        },
        "at": [
          "config.py:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "config.py": "from pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    auth_enabled: bool = True\n\nsettings = Settings()\n"
        }
      }
    ]
  },
  "auth/empty-credential-opens": {
    "bad": [
      {
        "files": {
          "settings.py": 'from pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    ALLOWED_TOKENS: list[str] = []\n    AUTH_TOKEN: str = ""\n\nsettings = Settings()\n',
          "security.py": "from typing import Optional\nfrom fastapi import Header, HTTPException\nfrom settings import settings\n\nclass Security:\n    async def verify(self, key: Optional[str] = None, x_key: Optional[str] = Header(None)) -> str:\n        if key in settings.ALLOWED_TOKENS or key == settings.AUTH_TOKEN:\n            return key\n        if not x_key:\n            raise HTTPException(status_code=401)\n        if x_key not in settings.ALLOWED_TOKENS and x_key != settings.AUTH_TOKEN:\n            raise HTTPException(status_code=401)\n        return x_key\n"
        },
        "at": [
          "security.py:7"
        ]
      },
      {
        "files": {
          "app.py": 'import os\nfrom fastapi import Header, HTTPException\n\nAPI_KEY = os.getenv("API_KEY", "")\n\ndef verify(x_api_key: str = Header(None)):\n    if API_KEY:\n        if x_api_key != API_KEY:\n            raise HTTPException(status_code=401)\n'
        },
        "at": [
          "app.py:7"
        ]
      },
      {
        "files": {
          "shared.py": 'import argparse\n\nparser = argparse.ArgumentParser()\ngroup = parser.add_argument_group("API")\ngroup.add_argument("--api-key", type=str, default="", help="API authentication key.")\nargs = parser.parse_args()\n',
          "api.py": 'import shared\nfrom fastapi import Header, HTTPException\n\ndef verify(authorization: str = Header(None)):\n    expected = shared.args.api_key\n    if expected and authorization != f"Bearer {expected}":\n        raise HTTPException(status_code=401)\n'
        },
        "at": [
          "api.py:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app.py": 'import os\nfrom typing import Optional\nfrom fastapi import Header, HTTPException\n\nAPI_KEY = os.getenv("API_KEY", "")\nADMIN_KEY = os.environ["ADMIN_KEY"]\n\ndef verify(x_api_key: Optional[str] = Header(None)):\n    if not x_api_key:\n        raise HTTPException(status_code=401)\n    if x_api_key != API_KEY:\n        raise HTTPException(status_code=401)\n\nasync def verify_one(x_api_key: Optional[str] = Header(None)) -> str:\n    if not x_api_key:\n        raise HTTPException(status_code=401)\n    if (\n        x_api_key not in []\n        and x_api_key != API_KEY\n    ):\n        raise HTTPException(status_code=401)\n    return x_api_key\n\ndef verify_all(x_api_key: Optional[str] = Header(None)):\n    if x_api_key and x_api_key == API_KEY:\n        return x_api_key\n    raise HTTPException(status_code=401)\n\ndef verify_admin(x_admin_key: str = Header("")):\n    if x_admin_key != ADMIN_KEY:\n        raise HTTPException(status_code=401)\n'
        }
      },
      {
        "files": {
          "api.py": 'import argparse\nfrom fastapi import Header, HTTPException\n\nparser = argparse.ArgumentParser()\nparser.add_argument("--api-key", type=str, required=True)\nargs = parser.parse_args()\n\ndef verify(authorization: str = Header(None)):\n    if args.api_key and authorization != f"Bearer {args.api_key}":\n        raise HTTPException(status_code=401)\n'
        }
      },
      {
        "files": {
          "app.py": 'import os\nfrom fastapi import Header, HTTPException\n\nAPI_KEY = os.environ["API_KEY"]\n\ndef verify(x_api_key: str = Header(None)):\n    if x_api_key != API_KEY:\n        raise HTTPException(status_code=401)\n'
        }
      }
    ]
  },
  "auth/in-memory-revocation": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import Depends, FastAPI\n\napp = FastAPI()\ntoken_blacklist: set[str] = set()\n\n@app.post("/logout")\ndef logout(token: str = Depends(bearer)):\n    token_blacklist.add(token)\n    return {"ok": True}\n'
        },
        "at": [
          "main.py:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\nword_blacklist: set[str] = set()\n\n@app.post("/words")\ndef block(word: str):\n    word_blacklist.add(word)\n    if len(word_blacklist) > limit:\n        word_blacklist.pop()\n'
        }
      }
    ]
  },
  "auth/in-memory-users": {
    "bad": [
      {
        "files": {
          "server.js": "const express = require('express');\nconst users = [];\nconst app = express();\napp.post('/register', async (req, res) => {\n  const password = await bcrypt.hash(req.body.password, 12);\n  users.push({ id: users.length, email: req.body.email, password });\n  res.sendStatus(201);\n});\napp.listen(3000);\n"
        },
        "at": [
          "server.js:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "server.js": "const express = require('express');\nconst users = [];\nconst app = express();\napp.get('/online', async (req, res) => {\n  const users = [];\n  for (const one of await db.online()) users.push({ id: one.id, password: undefined });\n  res.json(users);\n});\napp.listen(3000);\n"
        }
      }
    ]
  },
  "auth/jwt-unverified": {
    "bad": [
      {
        "files": {
          "main.py": 'import jwt\nfrom fastapi import Depends, FastAPI, HTTPException, Request\n\napp = FastAPI()\n\ndef current_user(request: Request):\n    token = request.headers.get("Authorization")\n    if not token:\n        raise HTTPException(status_code=401)\n    return jwt.decode(token, options={"verify_signature": False})["sub"]\n\n@app.get("/orders")\ndef orders(user: str = Depends(current_user)): ...\n'
        },
        "at": [
          "main.py:10"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'import jwt\nfrom fastapi import Depends, FastAPI, HTTPException, Request\n\napp = FastAPI()\n\ndef current_user(request: Request):\n    token = request.headers.get("Authorization")\n    if not token:\n        raise HTTPException(status_code=401)\n    issuer = jwt.decode(token, options={"verify_signature": False})["iss"]\n    return jwt.decode(token, keys[issuer], algorithms=["RS256"])["sub"]\n\n@app.get("/orders")\ndef orders(user: str = Depends(current_user)): ...\n'
        }
      }
    ]
  },
  "auth/no-authentication": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom items import router\n\napp = FastAPI()\napp.include_router(router, prefix="/api")\n',
          "items.py": 'from fastapi import APIRouter\n\nrouter = APIRouter()\n\n@router.post("/items")\ndef create(item: dict): ...\n'
        },
        "at": [
          "main.py:4"
        ]
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.12-slim\nCOPY . .\nCMD ["streamlit", "run", "app.py", "--server.address=0.0.0.0"]\n',
          "app.py": 'import streamlit as st\nfrom settings import manager\n\nst.set_page_config(page_title="Shop")\nkey = st.text_input("Key", type="password")\nif st.button("Save"):\n    manager.save_config(key)\n'
        },
        "at": [
          "app.py:4"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.delete('/orders/:id', (req, res) => res.json(remove(req.params.id)));\napp.listen(3000);\n"
        },
        "at": [
          "server.js:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get("/health")\ndef health(): ...\n'
        }
      },
      {
        "files": {
          "main.py": 'from fastapi import Depends, FastAPI, Header, HTTPException\n\ndef verify(x_api_key: str = Header()):\n    if not check_key(x_api_key):\n        raise HTTPException(status_code=401)\n\napp = FastAPI(dependencies=[Depends(verify)])\n\n@app.post("/items")\ndef create(item: dict): ...\n'
        }
      }
    ]
  },
  "auth/no-brute-force-protection": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.post("/api/login")\ndef login(request: LoginRequest):\n    return {"success": request.password == ADMIN_PASSWORD}\n',
          "Dockerfile": 'FROM python:3.13\nCMD ["uvicorn", "main:app"]\n'
        },
        "at": [
          "main.py:5"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\n\napp.post('/login', async (req, res) => {\n  const user = await users.check(req.body.email, req.body.password);\n  res.json({ token: sign(user) });\n});\n",
          "Dockerfile": 'FROM node:24\nCMD ["node", "server.js"]\n'
        },
        "at": [
          "server.js:4"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\nconst routes = express.Router();\n\nroutes.post('/local', async (req, res) => {\n  const body = req.body;\n  const user = await users.find(body.email);\n  if (!(await user.passwordMatch(body.password))) return res.status(403).end();\n  res.json({ id: user.id });\n});\napp.use('/auth', routes);\n",
          "Dockerfile": 'FROM node:24\nCMD ["node", "server.js"]\n'
        },
        "at": [
          "server.js:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.post('/settings/local', async (req, res) => res.json(await save(req.body.password)));\n",
          "Dockerfile": 'FROM node:24\nCMD ["node", "server.js"]\n'
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst rateLimit = require('express-rate-limit');\nconst app = express();\n\napp.post('/login', rateLimit({ windowMs: 60000, max: 5 }), async (req, res) => {\n  const user = await users.check(req.body.email, req.body.password);\n  res.json({ token: sign(user) });\n});\n",
          "Dockerfile": 'FROM node:24\nCMD ["node", "server.js"]\n'
        }
      }
    ]
  },
  "auth/role-from-client": {
    "bad": [
      {
        "files": {
          "server.js": "const express = require('express');\nconst User = require('./user');\nconst app = express();\napp.post('/register', async (req, res) => {\n  const { name, email, password, role } = req.body;\n  const user = await User.create({ name, email, password, role });\n  res.json({ id: user.id });\n});\n",
          "user.js": "const mongoose = require('mongoose');\nconst schema = new mongoose.Schema({ name: String, email: String, password: String, role: { type: String, default: 'user' } });\nmodule.exports = mongoose.model('User', schema);\n"
        },
        "at": [
          "server.js:6"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst User = require('./user');\nconst app = express();\napp.post('/signup', async (req, res) => {\n  const user = new User(req.body);\n  await user.save();\n  res.json({ id: user.id });\n});\n",
          "user.js": "const mongoose = require('mongoose');\nconst schema = new mongoose.Schema({ name: String, password: String, isAdmin: { type: Boolean, default: false } });\nmodule.exports = mongoose.model('User', schema);\n"
        },
        "at": [
          "server.js:5"
        ]
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom models import User\nfrom schemas import UserIn\n\napp = FastAPI()\n\n@app.post("/register")\ndef register(data: UserIn):\n    user = User(**data.model_dump())\n    db.add(user)\n    return {"id": user.id}\n',
          "schemas.py": "from pydantic import BaseModel\n\nclass UserIn(BaseModel):\n    email: str\n    password: str\n    is_superuser: bool = False\n",
          "models.py": 'class User(Base):\n    __tablename__ = "users"\n    id = Column(Integer, primary_key=True)\n    is_superuser = Column(Boolean, default=False)\n'
        },
        "at": [
          "main.py:9"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "server.js": "const express = require('express');\nconst User = require('./user');\nconst app = express();\napp.post('/register', async (req, res) => {\n  const { name, email, password } = req.body;\n  const user = await User.create({ name, email, password, role: 'user' });\n  res.json({ id: user.id });\n});\napp.post('/users', requireAdmin, async (req, res) => {\n  res.json(await User.create(req.body));\n});\napp.put('/users/:id', async (req, res) => {\n  if (req.user.role !== 'admin') return res.sendStatus(403);\n  res.json(await User.findByIdAndUpdate(req.params.id, { role: req.body.role }));\n});\n",
          "user.js": "const mongoose = require('mongoose');\nconst schema = new mongoose.Schema({ name: String, role: { type: String, default: 'user' } });\nmodule.exports = mongoose.model('User', schema);\n"
        }
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom models import User\nfrom schemas import UserIn\n\napp = FastAPI()\n\n@app.post("/register")\ndef register(data: UserIn):\n    user = User(**data.model_dump())\n    db.add(user)\n    return {"id": user.id}\n',
          "schemas.py": "from pydantic import BaseModel\n\nclass UserIn(BaseModel):\n    email: str\n    password: str\n",
          "models.py": 'class User(Base):\n    __tablename__ = "users"\n    id = Column(Integer, primary_key=True)\n    is_superuser = Column(Boolean, default=False)\n'
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst User = require('./user');\nconst app = express();\napp.post('/register', async (req, res) => {\n  const user = await User.create({ email: req.body.email, role: req.body.role });\n  res.json({ id: user.id });\n});\n",
          "user.js": "const mongoose = require('mongoose');\nconst schema = new mongoose.Schema({ email: String, role: { type: String, enum: ['buyer', 'seller'] } });\nmodule.exports = mongoose.model('User', schema);\n"
        }
      }
    ]
  },
  "auth/unprotected-route": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import Depends, FastAPI, Header, HTTPException\n\ndef verify(x_api_key: str = Header()):\n    if not check_key(x_api_key):\n        raise HTTPException(status_code=401)\n\napp = FastAPI()\n\n@app.post("/items", dependencies=[Depends(verify)])\ndef create(item: dict): ...\n\n@app.put("/items/{id}", dependencies=[Depends(verify)])\ndef change(id: int, item: dict): ...\n\n@app.delete("/orders/{id}", dependencies=[Depends(verify)])\ndef cancel(id: int): ...\n\n@app.delete("/items/{id}")\ndef delete(id: int): ...\n'
        },
        "at": [
          "main.py:18"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst passport = require('passport');\nconst app = express();\napp.get('/me', passport.authenticate('jwt'), (req, res) => res.json(req.user));\napp.post('/orders', (req, res) => res.json(add(req.body)));\napp.put('/orders/:id', (req, res) => res.json(change(req.params.id, req.body)));\napp.delete('/orders/:id', (req, res) => res.json(remove(req.params.id)));\napp.listen(3000);\n"
        },
        "at": [
          "server.js:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import Depends, FastAPI, Header, HTTPException\n\ndef verify(x_api_key: str = Header()):\n    if not check_key(x_api_key):\n        raise HTTPException(status_code=401)\n\napp = FastAPI(dependencies=[Depends(verify)])\n\n@app.post("/items")\ndef create(item: dict): ...\n\n@app.delete("/items/{id}")\ndef delete(id: int): ...\n\n@app.put("/items/{id}")\ndef change(id: int, item: dict): ...\n'
        }
      }
    ]
  },
  "auth/unprotected-websocket": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, WebSocket\n\napp = FastAPI()\n\n@app.websocket("/ws")\nasync def run(websocket: WebSocket):\n    await websocket.accept()\n    await serve(websocket)\n'
        },
        "at": [
          "main.py:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, WebSocket\n\napp = FastAPI()\n\n@app.websocket("/ws")\nasync def run(websocket: WebSocket):\n    if not verify_token(websocket.query_params.get("token")):\n        await websocket.close(code=1008)\n        return\n    await websocket.accept()\n'
        }
      }
    ]
  },
  "auth/unproven-login": {
    "bad": [
      {
        "files": {
          "server.js": "const express = require('express');\nconst jwt = require('jsonwebtoken');\nconst app = express();\napp.post('/confirm-login', async (req, res) => {\n  const { phone } = req.body;\n  const user = await prisma.user.findUnique({ where: { phone } });\n  if (!user) return res.status(404).json({ error: 'unknown' });\n  const token = jwt.sign({ id: user.id }, process.env.JWT_SECRET);\n  res.json({ token });\n});\napp.listen(3000);\n"
        },
        "at": [
          "server.js:8"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.post('/login/start', async (req, res) => {\n  const otp = String(Math.floor(100000 + Math.random() * 900000));\n  await sms.send(req.body.phone, otp);\n  res.status(200).json({ sent: true, otp });\n});\napp.listen(3000);\n"
        },
        "at": [
          "server.js:6"
        ]
      },
      {
        "files": {
          "main.py": 'import secrets\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n@app.post("/forgot-password")\ndef forgot(data: Forgotten):\n    user = db.query(User).filter(User.email == data.email).first()\n    user.reset_token = secrets.token_urlsafe(32)\n    db.commit()\n    return {"message": "sent", "reset_token": user.reset_token}\n'
        },
        "at": [
          "main.py:11"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "server.js": "const express = require('express');\nconst jwt = require('jsonwebtoken');\nconst app = express();\napp.post('/confirm-login', async (req, res) => {\n  const { phone, otp } = req.body;\n  const user = await prisma.user.findUnique({ where: { phone } });\n  if (!user || user.otp !== otp) return res.status(401).json({ error: 'wrong' });\n  const token = jwt.sign({ id: user.id }, process.env.JWT_SECRET);\n  res.json({ token });\n});\napp.post('/login/start', async (req, res) => {\n  const otp = String(Math.floor(100000 + Math.random() * 900000));\n  await sms.send(req.body.phone, otp);\n  res.status(200).json({ sent: true, ...(process.env.NODE_ENV === 'test' && { otp }) });\n});\napp.listen(3000);\n"
        }
      },
      {
        "files": {
          "main.py": 'import secrets\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n@app.post("/forgot-password")\ndef forgot(data: Forgotten):\n    user = db.query(User).filter(User.email == data.email).first()\n    user.reset_token = secrets.token_urlsafe(32)\n    send(user.email, user.reset_token)\n    return {"message": "sent", "reset_token": True}\n'
        }
      }
    ]
  },
  "auth/weak-password-hash": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom users import add_user\n\napp = FastAPI()\n\n@app.post("/users")\ndef create(name: str, password: str):\n    add_user(name, password)\n',
          "users.py": 'import hashlib\n\ndef hash_password(password):\n    return hashlib.sha256(password.encode()).hexdigest()\n\ndef add_user(name, password):\n    database.execute("INSERT INTO users VALUES (?, ?)", (name, hash_password(password)))\n'
        },
        "at": [
          "users.py:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom users import add_user\n\napp = FastAPI()\n\n@app.post("/users")\ndef create(name: str, password: str):\n    add_user(name, password)\n',
          "users.py": 'import bcrypt\n\ndef hash_password(password):\n    return bcrypt.hashpw(password.encode(), bcrypt.gensalt())\n\ndef add_user(name, password):\n    database.execute("INSERT INTO users VALUES (?, ?)", (name, hash_password(password)))\n'
        }
      }
    ]
  },
  "build/broken": {
    "bad": [
      {
        "files": {
          "package.json": '{\n  "name": "api",\n  "scripts": {\n    "build": "npm run compile && npm run buidl:css",\n    "compile": "tsc",\n    "start": "node src/sever.js"\n  }\n}\n',
          "src/server.js": "console.log(1);\n"
        },
        "at": [
          "package.json:4",
          "package.json:6"
        ]
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCOPY . /app\nENTRYPOINT ["/app/entrypoint.sh"]\n',
          "entrypoint.sh": "#!/bin/sh\r\nexec gunicorn app:app\r\n"
        },
        "at": [
          "entrypoint.sh:1",
          "Dockerfile:3"
        ]
      },
      {
        "files": {
          "Dockerfile": 'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run bulid\nCMD ["sh", "./start.sh"]\n',
          "package.json": '{"name": "web", "scripts": {"build": "vite build"}}\n',
          "start.sh": '#!/bin/sh\nif [ -n "$A" ]; then\n  echo a\nexec node server.js\n'
        },
        "at": [
          "Dockerfile:4",
          "start.sh:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "package.json": '{\n  "name": "api",\n  "scripts": {\n    "build": "tsc && npm run --if-present css && cd web && npm run build:web",\n    "start": "node dist/server.js",\n    "seed": "node src/seed.js",\n    "make": "esbuild a.ts --outfile=src/made.js",\n    "made": "node src/made.js",\n    "all": "npm run build -w web"\n  },\n  "devDependencies": {"esbuild": "0.25.0", "typescript": "5.9.2"}\n}\n',
          "src/seed.ts": "console.log(1);\n",
          "Dockerfile": `FROM node:22
COPY . .
RUN npm run build && sed -i 's/\\r$//' /start.sh
CMD ["/start.sh"]
`,
          "start.sh": "#!/bin/sh\r\nexec node server.js\r\n",
          "other.sh": "#!/bin/bash\nif true; then\n"
        }
      }
    ]
  },
  "ci/absent": {
    "bad": [
      {
        "files": {
          "requirements.txt": "fastapi==0.115.6\n",
          "main.py": 'from fastapi import FastAPI\napp = FastAPI()\n\n@app.get("/orders")\ndef orders(): ...\n'
        },
        "at": [
          "requirements.txt:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "requirements.txt": "fastapi==0.115.6\n",
          "Dockerfile": "FROM python:3.13-slim\n",
          ".gitlab-ci.yml": "test:\n  script: [pytest]\n"
        }
      },
      {
        "files": {
          "pyproject.toml": '[project]\nname = "library"\n',
          "library.py": "def greet(): ...\n"
        }
      }
    ]
  },
  "ci/no-lint-or-types": {
    "bad": [
      {
        "files": {
          "Dockerfile": "FROM python:3.13-slim\n",
          ".gitlab-ci.yml": "test:\n  script:\n    - pip install -r requirements.txt\n    - pytest -q\n"
        },
        "at": [
          ".gitlab-ci.yml:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": "FROM python:3.13-slim\n",
          ".gitlab-ci.yml": "test:\n  script:\n    - bash .ci/run\n    - pytest -q\n"
        }
      },
      {
        "files": {
          "Dockerfile": "FROM python:3.13-slim\n",
          ".gitlab-ci.yml": "test:\n  script:\n    - pre-commit run --all-files\n    - pytest -q\n"
        }
      }
    ]
  },
  "ci/no-tests": {
    "bad": [
      {
        "files": {
          "package.json": '{ "name": "api", "scripts": { "build": "tsc", "test": "vitest run" } }\n',
          "src/total.test.ts": "import { expect, test } from 'vitest';\ntest('adds', () => expect(1 + 1).toBe(2));\n",
          "Dockerfile": 'FROM node:22-slim\nCMD ["node", "dist/server.js"]\n',
          ".github/workflows/deploy.yml": "on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm ci && npm run build\n      - run: docker build -t registry.example.com/api:latest .\n"
        },
        "at": [
          ".github/workflows/deploy.yml:7"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "package.json": '{ "name": "api", "scripts": { "ci": "run-s build verify", "build": "tsc", "verify": "vitest run" } }\n',
          "Dockerfile": "FROM node:22-slim\n",
          ".circleci/config.yml": "version: 2.1\njobs:\n  build:\n    docker: [{ image: cimg/node:22.0 }]\n    steps:\n      - checkout\n      - run: npm run ci\n"
        }
      },
      {
        "files": {
          "Dockerfile": "FROM python:3.13-slim\n",
          "Jenkinsfile": "pipeline {\n  agent any\n  stages {\n    stage('Unit') { steps { sh 'tox -e py313' } }\n  }\n}\n"
        }
      },
      {
        "files": {
          "Dockerfile": "FROM python:3.13-slim\n",
          ".github/workflows/ci.yml": "on: pull_request\njobs:\n  all:\n    uses: example/workflows/.github/workflows/python.yml@v3\n"
        }
      }
    ]
  },
  "compose/missing-mount": {
    "bad": [
      {
        "files": {
          "compose.yml": "services:\n  web:\n    build: .\n    volumes:\n      - ./conf/shop.yaml:/app/shop.yaml\n",
          "Dockerfile": 'FROM node:24\nCMD ["node", "server.js"]\n'
        },
        "at": [
          "compose.yml:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "compose.yml": "services:\n  web:\n    build: .\n    volumes:\n      - ./conf/shop.yaml:/app/shop.yaml\n      - ./uploads:/app/uploads\n      - ./other.json:/app/other.json\n",
          "Dockerfile": 'FROM node:24\nCMD ["node", "server.js"]\n',
          "conf/shop.yaml": "a: 1\n",
          "other.example.json": "{}\n"
        }
      }
    ]
  },
  "compose/no-healthcheck": {
    "bad": [
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    image: registry.example.com/shop:3\n    depends_on: [db]\n  db:\n    image: postgres:17\n    healthcheck:\n      test: pg_isready\n"
        },
        "at": [
          "docker-compose.yml:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "docker-compose.yml": 'services:\n  api:\n    build: .\n  db:\n    image: postgres:17\n    healthcheck:\n      test: ["CMD", "pg_isready"]\n',
          "Dockerfile": 'FROM python:3.13-slim\nHEALTHCHECK CMD python probe.py\nCMD ["python", "app.py"]\n'
        }
      }
    ]
  },
  "compose/no-production-file": {
    "bad": [
      {
        "files": {
          "docker-compose.yml": 'services:\n  api:\n    build: .\n    ports: ["8000:8000"]\n'
        },
        "at": [
          "docker-compose.yml:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: .\n",
          "docker-compose.prod.yml": "services:\n  api:\n    restart: always\n"
        }
      },
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    image: registry.example.com/shop:3\n"
        }
      },
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: .\n",
          "fly.toml": 'app = "shop"\n'
        }
      },
      {
        "files": {
          "docker-compose.yml": 'services:\n  api:\n    build: .\n    restart: unless-stopped\n    volumes: ["data:/app/data"]\nvolumes:\n  data:\n'
        }
      }
    ]
  },
  "compose/no-resource-limits": {
    "bad": [
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: .\n    mem_limit: 512m\n  worker:\n    build: .\n    deploy:\n      replicas: 2\n"
        },
        "at": [
          "docker-compose.yml:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: .\n    deploy:\n      resources:\n        limits:\n          memory: 512M\n"
        }
      }
    ]
  },
  "compose/no-restart-policy": {
    "bad": [
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: .\n  db:\n    image: postgres:17\n    restart: always\n  worker:\n    build: .\n"
        },
        "at": [
          "docker-compose.yml:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "docker-compose.yml": "x-common: &common\n  restart: unless-stopped\nservices:\n  api:\n    <<: *common\n    build: .\n  migrate:\n    build: .\n    command: alembic upgrade head\n"
        }
      },
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: .\n",
          "docker-compose.prod.yml": "services:\n  api:\n    restart: always\n"
        }
      }
    ]
  },
  "compose/source-mounted": {
    "bad": [
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: .\n    volumes:\n      - ./:/app\n    command: uvicorn app:app --workers 4\n  worker:\n    build: .\n    volumes:\n      - type: bind\n        source: .\n        target: /app\n",
          "app.py": ""
        },
        "at": [
          "docker-compose.yml:5"
        ]
      },
      {
        "files": {
          "compose.yml": "services:\n  api:\n    build: .\n    volumes:\n      - .:/app\n    restart: unless-stopped\n  web:\n    build:\n      context: web\n      target: dev\n",
          "web/index.ts": "",
          "app.py": ""
        },
        "at": [
          "compose.yml:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "compose.yml": "services:\n  api:\n    build:\n      context: .\n      target: dev\n    volumes:\n      - .:/app\n",
          "app.py": ""
        }
      },
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: .\n    volumes:\n      - data:/app/data\n      - ./config:/app/config:ro\nvolumes:\n  data:\n",
          "docker-compose.override.yml": "services:\n  api:\n    volumes:\n      - ./:/app\n",
          "app.py": ""
        }
      },
      {
        "files": {
          "docker-compose.yml": 'services:\n  api:\n    build: .\n    volumes: ["./:/app"]\n',
          "docker-compose.prod.yml": "services:\n  api:\n    volumes: !reset []\n    restart: always\n",
          "app.py": ""
        }
      }
    ]
  },
  "compose/unreachable-peer": {
    "bad": [
      {
        "files": {
          "docker-compose.yml": 'services:\n  api:\n    build: .\n    environment:\n      DATABASE_URL: postgresql://shop:${DB_PASSWORD:?}@db:5433/shop\n    ports: ["8000:8000"]\n  db:\n    image: postgres:17\n    ports: ["127.0.0.1:5433:5432"]\n'
        },
        "at": [
          "docker-compose.yml:5"
        ]
      },
      {
        "files": {
          "compose.yml": "services:\n  api:\n    image: registry.example.com/shop/api:1.4\n    environment:\n      - REDIS_HOST=cache\n      - REDIS_PORT=6380\n    networks: [front]\n  cache:\n    image: redis:8\n    networks: [front]\n  worker:\n    image: registry.example.com/shop/api:1.4\n    command: work --broker redis://cache:6379/0\n    networks: [back]\nnetworks:\n  front:\n  back:\n"
        },
        "at": [
          "compose.yml:5",
          "compose.yml:13"
        ]
      },
      {
        "files": {
          "compose.yml": "services:\n  api:\n    build: .\n    environment:\n      MONGO_URL: mongodb://mongodb:27017/shop\n  mongo:\n    image: mongo:8\n"
        },
        "at": [
          "compose.yml:5"
        ]
      },
      {
        "files": {
          "compose.yml": 'services:\n  api:\n    build: .\n    env_file: .env\n    ports: ["80:8000"]\n  queue:\n    image: rabbitmq:4\n',
          ".env": "BROKER_URL=amqp://localhost:5672/\n"
        },
        "at": [
          ".env:1"
        ]
      },
      {
        "files": {
          "compose.yml": 'services:\n  web:\n    image: nginx:1.29\n    volumes:\n      - ./nginx.conf:/etc/nginx/nginx.conf:ro\n    ports: ["80:80"]\n  api:\n    build: .\n    ports: ["9000:8000"]\n',
          "nginx.conf": "events {}\nhttp {\n  server {\n    listen 80;\n    location / {\n      proxy_pass http://api:9000;\n    }\n  }\n}\n",
          "Dockerfile": 'FROM python:3.13-slim\nEXPOSE 8000\nCMD ["uvicorn", "app:app", "--port", "8000"]\n'
        },
        "at": [
          "nginx.conf:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "docker-compose.yml": 'services:\n  api:\n    build: .\n    environment:\n      DATABASE_URL: postgresql://shop:${DB_PASSWORD:?}@db:5432/shop\n      SEARCH_URL: ${SEARCH_URL:-http://search:9200}\n      PUBLIC_URL: http://localhost:8080\n      MAIL_HOST: mail.example.com\n      PEER: http://partner.internal.example:8080\n  db:\n    image: postgres:17\n    ports: ["127.0.0.1:5433:5432"]\n'
        }
      },
      {
        "files": {
          "docker-compose.yml": 'services:\n  api:\n    build: .\n    environment:\n      DATABASE_URL: postgresql://shop@db:5433/shop\n      KAFKA: kafka:29092\n  db:\n    image: postgres:17\n    command: postgres -p 5433\n    ports: ["5433:5433"]\n  kafka:\n    image: confluentinc/cp-kafka:7.9.0\n    environment:\n      KAFKA_ADVERTISED_LISTENERS: INSIDE://kafka:29092,OUTSIDE://localhost:9092\n    ports: ["9092:9092"]\n'
        }
      },
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    image: registry.example.com/shop:2\n    environment:\n      REDIS_URL: redis://shared-cache:6379\n    networks: [shared]\nnetworks:\n  shared:\n    external: true\n"
        }
      },
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    image: registry.example.com/shop:2\n    environment:\n      DATABASE_URL: postgresql://shop@db/shop\n    networks: [front]\n  db:\n    image: postgres:17\n    networks: [back]\n",
          "docker-compose.prod.yml": "services:\n  api:\n    networks: [back]\nnetworks:\n  front:\n  back:\n"
        }
      },
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    image: registry.example.com/shop:2\n    environment:\n      CONFIG_URL: http://file_url/api.yaml\n"
        }
      }
    ]
  },
  "concurrency/background-task-per-worker": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.12\nCOPY . .\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--workers", "4"]\n',
          "app.py": 'import asyncio\nfrom fastapi import FastAPI\napp = FastAPI()\n\nasync def refresh_loop():\n    while True:\n        await asyncio.sleep(300)\n        rows = await db.fetchall("SELECT id FROM accounts")\n        for row in rows:\n            await refresh_token(row)\n\n@app.on_event("startup")\nasync def startup():\n    asyncio.create_task(refresh_loop())\n'
        },
        "at": [
          "app.py:14"
        ]
      },
      {
        "files": {
          "ecosystem.config.js": "module.exports = { apps: [{ name: 'api', script: './server.js', instances: 'max', exec_mode: 'cluster' }] };\n",
          "server.js": "const express = require('express');\nconst cron = require('node-cron');\nconst app = express();\ncron.schedule('0 * * * *', async () => {\n  const due = await Invoice.find({ paid: false });\n  await mailer.sendMail(due);\n});\napp.listen(3000);\n"
        },
        "at": [
          "server.js:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.12\nCOPY . .\nCMD ["uvicorn", "app:app", "--host", "0.0.0.0", "--workers", "1"]\n',
          "app.py": 'import asyncio\nfrom fastapi import FastAPI\napp = FastAPI()\n\nasync def refresh_loop():\n    while True:\n        await asyncio.sleep(300)\n        await db.execute("UPDATE accounts SET seen = now()")\n\n@app.on_event("startup")\nasync def startup():\n    asyncio.create_task(refresh_loop())\n'
        }
      },
      {
        "files": {
          "Dockerfile": "FROM python:3.12\nCOPY . .\nCMD uvicorn app:app --workers 4\n",
          "app.py": 'import asyncio\nfrom fastapi import FastAPI\napp = FastAPI()\n\nasync def refresh_loop():\n    while True:\n        await asyncio.sleep(300)\n        if await redis.set("refresh-leader", "1", nx=True, ex=290):\n            await db.execute("UPDATE accounts SET seen = now()")\n\n@app.on_event("startup")\nasync def startup():\n    asyncio.create_task(refresh_loop())\n'
        }
      }
    ]
  },
  "concurrency/blocking-in-async": {
    "bad": [
      {
        "files": {
          "main.py": 'import requests\nfrom fastapi import FastAPI\napp = FastAPI()\n\n@app.get("/weather")\nasync def weather(city: str):\n    return requests.get(f"https://weather.example/{city}", timeout=5).json()\n'
        },
        "at": [
          "main.py:7"
        ]
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom store import Store\napp = FastAPI()\n\n@app.get("/stats")\nasync def stats():\n    return Store().load()\n',
          "store.py": 'import sqlite3\n\nclass Store:\n    def load(self):\n        connection = sqlite3.connect("a.db")\n        return connection.execute("SELECT 1").fetchall()\n'
        },
        "at": [
          "main.py:7"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst fs = require('fs');\nconst app = express();\napp.get('/report', (req, res) => {\n  res.send(fs.readFileSync('report.html', 'utf8'));\n});\napp.listen(3000);\n"
        },
        "at": [
          "server.js:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'import asyncio\nimport requests\nfrom fastapi import FastAPI\napp = FastAPI()\n\n@app.get("/weather")\nasync def weather(city: str):\n    return (await asyncio.to_thread(requests.get, f"https://weather.example/{city}")).json()\n\n@app.get("/sync")\ndef sync(city: str):\n    return requests.get(f"https://weather.example/{city}", timeout=5).json()\n'
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst fs = require('fs');\nconst page = fs.readFileSync('report.html', 'utf8');\nconst app = express();\napp.get('/report', async (req, res) => {\n  res.send(page);\n});\napp.listen(3000);\n"
        }
      }
    ]
  },
  "concurrency/lost-promise": {
    "bad": [
      {
        "files": {
          "app.js": "const express = require('express');\nconst { save } = require('./store');\n\nconst app = express();\n\napp.post('/items', async (req, res) => {\n  try {\n    req.body.items.forEach(async (item) => {\n      await save(item);\n    });\n    res.json({ ok: true });\n  } catch (error) {\n    console.error(error);\n    res.status(500).end();\n  }\n});\n"
        },
        "at": [
          "app.js:8"
        ]
      },
      {
        "files": {
          "main.py": 'import asyncio\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n@app.post("/jobs")\nasync def start(name: str):\n    asyncio.create_task(work(name))\n    return {"started": name}\n'
        },
        "at": [
          "main.py:8"
        ]
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom store import remove_expired\n\napp = FastAPI()\n\n@app.post("/cleanup")\nasync def cleanup():\n    remove_expired()\n    return {"ok": True}\n',
          "store.py": 'async def remove_expired():\n    await database.execute("DELETE FROM sessions WHERE expires < now()")\n'
        },
        "at": [
          "main.py:8"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app.js": "const express = require('express');\nconst { save } = require('./store');\n\nconst app = express();\n\napp.post('/items', async (req, res) => {\n  for (const item of req.body.items) await save(item);\n  res.json({ ok: true });\n});\n"
        }
      },
      {
        "files": {
          "main.py": 'import asyncio\nfrom fastapi import FastAPI\n\napp = FastAPI()\ntasks = set()\n\n@app.post("/jobs")\nasync def start(name: str):\n    task = asyncio.create_task(work(name))\n    tasks.add(task)\n    task.add_done_callback(tasks.discard)\n    return {"started": name}\n'
        }
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom store import remove_expired\n\napp = FastAPI()\n\n@app.post("/cleanup")\nasync def cleanup():\n    await remove_expired()\n    return {"ok": True}\n',
          "store.py": 'async def remove_expired():\n    await database.execute("DELETE FROM sessions WHERE expires < now()")\n'
        }
      }
    ]
  },
  "config/env-not-supplied": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nWORKDIR /app\nCOPY app app\nCMD ["uvicorn", "app.main:app"]\n',
          "docker-compose.yml": "services:\n  api:\n    build: .\n    environment:\n      LOG_LEVEL: info\n      JWT_SECRET_KEY: ${JWT_SECRET_KEY:?}\n  db:\n    image: postgres:17\n",
          "app/main.py": "from fastapi import FastAPI\nfrom app.settings import JWT_SECRET\napp = FastAPI()\n",
          "app/settings.py": 'import os\nJWT_SECRET = os.environ["JWT_SECRET"]\nLOG_LEVEL = os.getenv("LOG_LEVEL", "info")\n'
        },
        "at": [
          "docker-compose.yml:2",
          "app/settings.py:2",
          "docker-compose.yml:6"
        ]
      },
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim\nWORKDIR /app\nCOPY . .\nCMD ["node", "server.js"]\n',
          "compose.yaml": "services:\n  web:\n    build: .\n    environment:\n      PORT: 3000\n      DATABASE_URL: postgres://db/app\n",
          "server.js": "const { start } = require('./config');\nstart();\n",
          "config.js": "if (!process.env.DATABASE_URL || !process.env.SESSION_SECRET) throw new Error('not configured');\nexports.start = () => {};\n"
        },
        "at": [
          "compose.yaml:2",
          "config.js:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nWORKDIR /app\nCOPY app app\nCMD ["uvicorn", "app.main:app"]\n',
          "docker-compose.yml": "services:\n  api:\n    build: .\n    env_file: .env\n    environment:\n      LOG_LEVEL: info\n",
          "app/main.py": 'import os\nfrom fastapi import FastAPI\nJWT_SECRET = os.environ["JWT_SECRET"]\nLOG_LEVEL = os.getenv("LOG_LEVEL", "info")\napp = FastAPI()\n'
        }
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nWORKDIR /app\nCOPY app app\nCMD ["uvicorn", "app.main:app"]\n',
          "docker-compose.yml": "services:\n  api:\n    build: .\n    environment:\n      LOG_LEVEL: info\n      JWT_SECRET: ${JWT_SECRET:?}\n",
          "app/main.py": 'import os\nfrom fastapi import FastAPI\nJWT_SECRET = os.environ["JWT_SECRET"]\nLOG_LEVEL = os.getenv("LOG_LEVEL", "info")\nif os.getenv("S3"):\n    BUCKET = os.environ["BUCKET"]\ntry:\n    REGION = os.environ["REGION"]\nexcept KeyError:\n    REGION = "eu"\napp = FastAPI()\n'
        }
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["uvicorn", "app.main:app"]\n',
          "docker-compose.yml": "services:\n  api:\n    build: .\n    environment:\n      LOG_LEVEL: info\n",
          "app/main.py": 'import os\nfrom dotenv import load_dotenv\nfrom fastapi import FastAPI\nload_dotenv()\nJWT_SECRET = os.environ["JWT_SECRET"]\nLOG_LEVEL = os.getenv("LOG_LEVEL", "info")\napp = FastAPI()\n'
        }
      }
    ]
  },
  "config/hard-coded-endpoint": {
    "bad": [
      {
        "files": {
          "src/api.ts": "import axios from 'axios';\nexport const API_URL = 'http://localhost:8000/api';\nexport const load = () => axios.get(`${API_URL}/orders`);\n"
        },
        "at": [
          "src/api.ts:2"
        ]
      },
      {
        "files": {
          "src/Orders.jsx": 'export function Orders() {\n  fetch("http://localhost:5000/orders").then(show);\n  fetch(`http://localhost:5000/orders/${id}`).then(show);\n  return null;\n}\n'
        },
        "at": [
          "src/Orders.jsx:2",
          "src/Orders.jsx:3"
        ]
      },
      {
        "files": {
          "app/billing.py": 'import requests\nBILLING_API_URL = "http://192.168.1.20:9000"\ndef pay(order):\n    return requests.post(f"{BILLING_API_URL}/pay", json=order, timeout=5)\n'
        },
        "at": [
          "app/billing.py:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "src/api.ts": "import axios from 'axios';\nconst API_URL = import.meta.env.VITE_API_URL ?? 'http://localhost:8000';\nconst other = process.env.NODE_ENV === 'production' ? '/api' : 'http://localhost:8000';\nconst origins = ['http://localhost:3000', 'https://app.example.com'];\nexport const load = (base = 'http://localhost:8000') => axios.get(`${base}/orders`);\n",
          "vite.config.ts": "export default { server: { proxy: { '/api': { target: 'http://localhost:8000' } } } };\n",
          "app/settings.py": 'import os\nBILLING_API_URL = os.getenv("BILLING_API_URL", "http://localhost:9000")\n'
        }
      }
    ]
  },
  "config/no-env-example": {
    "bad": [
      {
        "files": {
          "requirements.txt": "fastapi==0.115.6\n",
          "Dockerfile": "FROM python:3.13-slim\n",
          "app.py": 'import os\nfrom fastapi import FastAPI\nurl = os.environ["DATABASE_URL"]\nsecret = os.environ["JWT_SECRET"]\nsender = os.getenv("MAIL_SENDER", "a@example.com")\napp = FastAPI()\n@app.get("/orders")\ndef orders(): ...\n'
        },
        "at": [
          "app.py:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": "FROM python:3.13-slim\n",
          "README.md": "Set these environment variables: `DATABASE_URL`, `JWT_SECRET` and `MAIL_SENDER`.\n",
          "app.py": 'import os\nfrom fastapi import FastAPI\nurl = os.environ["DATABASE_URL"]\nsecret = os.environ["JWT_SECRET"]\nsender = os.getenv("MAIL_SENDER", "a@example.com")\napp = FastAPI()\n@app.get("/orders")\ndef orders(): ...\n'
        }
      },
      {
        "files": {
          "library.py": 'import os\nurl = os.environ["DATABASE_URL"]\nsecret = os.environ["JWT_SECRET"]\nsender = os.getenv("MAIL_SENDER", "a@example.com")\n'
        }
      }
    ]
  },
  "config/no-environment-layers": {
    "bad": [
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: .\n    env_file: .env\n",
          "Dockerfile": "FROM python:3.13-slim\n",
          "app.py": 'import os\nfrom fastapi import FastAPI\nurl = os.environ["DATABASE_URL"]\nsecret = os.environ["JWT_SECRET"]\ndebug = os.getenv("APP_DEBUG") == "1"\napp = FastAPI()\n@app.get("/orders")\ndef orders(): ...\n'
        },
        "at": [
          "app.py:5",
          "docker-compose.yml:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": "FROM python:3.13-slim\n",
          "app.py": 'import os\nfrom fastapi import FastAPI\nurl = os.environ["DATABASE_URL"]\nsecret = os.environ["JWT_SECRET"]\nsender = os.getenv("MAIL_SENDER")\nproduction = os.getenv("APP_ENV", "production") == "production"\napp = FastAPI(docs_url=None if production else "/docs")\n@app.get("/orders")\ndef orders(): ...\n'
        }
      },
      {
        "files": {
          "Dockerfile": "FROM python:3.13-slim\n",
          "docker-compose.yml": "services:\n  api:\n    build: .\n",
          "docker-compose.prod.yml": "services:\n  api:\n    restart: always\n",
          "app.py": 'import os\nfrom fastapi import FastAPI\nurl = os.environ["DATABASE_URL"]\nsecret = os.environ["JWT_SECRET"]\nsender = os.getenv("MAIL_SENDER")\napp = FastAPI()\n@app.get("/orders")\ndef orders(): ...\n'
        }
      }
    ]
  },
  "config/setting-never-read": {
    "bad": [
      {
        "files": {
          ".env.example": "DATABASE_URL=postgres://db/app\nJWT_SECRET=\nLOG_LEVEL=info\nALLOWED_ORIGINS=https://app.example.com\n",
          "app.py": 'import os\nfrom fastapi import FastAPI\nurl = os.environ["DATABASE_URL"]\nsecret = os.environ["JWT_SECRET"]\nlevel = os.getenv("LOG_LEVEL", "info")\napp = FastAPI()\n'
        },
        "at": [
          ".env.example:4"
        ]
      },
      {
        "files": {
          ".env.example": "DB_HOST=db\nJWT_SECRET=\nLOG_LEVEL=info\nMAIL_SENDER=a@example.com\n",
          "server.js": "const { DB_HOST, JWT_SECRET, LOG_LEVEL } = process.env;\nrequire('express')().listen(3000);\n"
        },
        "at": [
          ".env.example:4"
        ]
      },
      {
        "files": {
          ".env.example": "RATE_LIMIT_PER_MINUTE=60\n",
          "config.py": "from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    database_url: str\n    rate_limit_per_minute: int = 60\nsettings = Settings()\n",
          "app.py": "from fastapi import FastAPI\nfrom config import settings\napp = FastAPI()\nurl = settings.database_url\n"
        },
        "at": [
          "config.py:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          ".env.example": "RATE_LIMIT_PER_MINUTE=60\nALLOWED_ORIGINS=a\n",
          "config.py": 'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    rate_limit_per_minute: int = 60\n    allowed_origins: str = ""\n    @property\n    def origins(self):\n        return self.allowed_origins.split(",")\nsettings = Settings()\n',
          "app.py": "from fastapi import FastAPI\nfrom config import settings\nfrom limits import limiter\napp = FastAPI()\nlimiter.default = settings.rate_limit_per_minute\n"
        }
      },
      {
        "files": {
          ".env.example": "DB_HOST=db\nJWT_SECRET=\nLOG_LEVEL=info\nMAIL_SENDER=a@example.com\nSMTP_RELAY=mail\nQUEUE_NAME=a\nALLOWED_ORIGINS=https://app.example.com\n",
          "server.js": "const { DB_HOST, JWT_SECRET, LOG_LEVEL } = process.env;\nconst sender = require('./settings')('MAIL_SENDER');\nconst origins = process.env.ALLOWED_ORIGINS.split(',');\nrequire('express')().listen(3000);\n",
          "worker/main.go": 'package main\nimport "os"\nvar queue = os.Getenv("QUEUE_NAME")\n',
          "docker/entrypoint.sh": 'sed -i "s/RELAY/$SMTP_RELAY/" /etc/mail.conf\n'
        }
      },
      {
        "files": {
          ".env.example": "APP_DB_HOST=db\nAPP_JWT_SECRET=\nAPP_LOG_LEVEL=info\nAPP_RATE_LIMIT=10\n",
          "app.py": 'from pydantic_settings import BaseSettings, SettingsConfigDict\nclass Settings(BaseSettings):\n    model_config = SettingsConfigDict(env_prefix="APP_")\n    db_host: str\n    jwt_secret: str\n    log_level: str = "info"\n    rate_limit: int = 10\nsettings = Settings()\nlimiter = Limiter(settings.rate_limit)\n'
        }
      }
    ]
  },
  "config/undocumented-env": {
    "bad": [
      {
        "files": {
          ".env.example": "DATABASE_URL=postgres://db/app\n",
          "Dockerfile": "FROM python:3.13-slim\n",
          "app.py": 'import os\nfrom fastapi import FastAPI\nurl = os.environ["DATABASE_URL"]\nsecret = os.environ["JWT_SECRET"]\napp = FastAPI()\n@app.get("/orders")\ndef orders(): ...\n'
        },
        "at": [
          "app.py:4"
        ]
      },
      {
        "files": {
          ".env.sample": "DATABASE_URL=postgres://db/app\n",
          "Dockerfile": "FROM node:22\n",
          "server.js": "const express = require('express');\nconst { DATABASE_URL, QUEUE_NAME = 'a', CACHE_SECONDS = '5', MAIL_SENDER = 'a@example.com' } = process.env;\nconst app = express();\napp.get('/orders', (req, res) => res.json([]));\napp.listen(3000);\n"
        },
        "at": [
          "server.js:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          ".env.example": "DATABASE_URL=postgres://db/app\n# JWT_SECRET: drawn at random\n",
          "Dockerfile": "FROM python:3.13-slim\n",
          "app.py": 'import os\nfrom fastapi import FastAPI\nurl = os.environ["DATABASE_URL"]\nsecret = os.environ["JWT_SECRET"]\nhome = os.environ["HOME"]\napp = FastAPI()\n@app.get("/orders")\ndef orders(): ...\n'
        }
      },
      {
        "files": {
          ".env.example": "DATABASE_URL=postgres://db/app\n",
          "docker-compose.yml": "services:\n  api:\n    build: .\n    environment:\n      JWT_SECRET: ${JWT_SECRET:?}\n      DATABASE_URL: ${DATABASE_URL}\n",
          "Dockerfile": "FROM python:3.13-slim\n",
          "app.py": 'import os\nfrom fastapi import FastAPI\nurl = os.environ["DATABASE_URL"]\nsecret = os.environ["JWT_SECRET"]\napp = FastAPI()\n@app.get("/orders")\ndef orders(): ...\n'
        }
      }
    ]
  },
  "cors/wildcard": {
    "bad": [
      {
        "files": {
          "app/config.py": 'from pydantic_settings import BaseSettings\n\nclass Settings(BaseSettings):\n    cors_origins: list[str] = ["*"]\n\nsettings = Settings()\n',
          "app/main.py": "from fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\nfrom app.config import settings\n\napp = FastAPI()\napp.add_middleware(\n    CORSMiddleware,\n    allow_origins=settings.cors_origins,\n)\n"
        },
        "at": [
          "app/main.py:8"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst cors = require('cors');\nconst app = express();\napp.use(cors({ origin: true, credentials: true }));\n"
        },
        "at": [
          "server.js:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app/main.py": 'import os\nfrom fastapi import FastAPI\nfrom fastapi.middleware.cors import CORSMiddleware\n\napp = FastAPI()\norigins = [x.strip() for x in os.getenv("CORS_ORIGINS", "").split(",") if x.strip()]\napp.add_middleware(CORSMiddleware, allow_origins=origins, allow_credentials=True)\n'
        }
      }
    ]
  },
  "db/no-backup": {
    "bad": [
      {
        "files": {
          "docker-compose.yml": 'services:\n  api:\n    build: .\n  db:\n    image: postgres:17\n    volumes: ["data:/var/lib/postgresql/data"]\nvolumes:\n  data:\n',
          "docs/backup.md": "Restore with `pg_restore`.\n"
        },
        "at": [
          "docker-compose.yml:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "docker-compose.yml": 'services:\n  api:\n    build: .\n  db:\n    image: postgres:17\n    volumes: ["data:/var/lib/postgresql/data"]\n  nightly:\n    image: offen/docker-volume-backup:v2\n    volumes: ["data:/backup/data:ro"]\nvolumes:\n  data:\n'
        }
      },
      {
        "files": {
          "docker-compose.yml": 'services:\n  api:\n    build: .\n  db:\n    image: postgres:17\n    volumes: ["data:/var/lib/postgresql/data"]\nvolumes:\n  data:\n',
          "ops/nightly.sh": "#!/bin/sh\ndocker compose exec -T db pg_dump -U shop shop | gzip > /srv/dumps/$(date +%F).gz\n"
        }
      },
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: .\n  cache:\n    image: redis:8\n"
        }
      }
    ]
  },
  "db/no-migrations": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom models import Base, engine\n\nBase.metadata.create_all(bind=engine)\napp = FastAPI()\n\n@app.get("/items")\ndef items(): ...\n',
          "Dockerfile": 'FROM python:3.13\nCMD ["uvicorn", "main:app"]\n'
        },
        "at": [
          "main.py:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom models import Base, engine\n\nBase.metadata.create_all(bind=engine)\napp = FastAPI()\n\n@app.get("/items")\ndef items(): ...\n',
          "alembic.ini": "[alembic]\nscript_location = alembic\n"
        }
      }
    ]
  },
  "debug/enabled": {
    "bad": [
      {
        "files": {
          "shop/settings.py": 'import os\n\nDEBUG = os.environ.get("DEBUG", "True") == "True"\nINSTALLED_APPS = ["django.contrib.admin"]\nROOT_URLCONF = "shop.urls"\n'
        },
        "at": [
          "shop/settings.py:3"
        ]
      },
      {
        "files": {
          "app.py": 'from flask import Flask\n\napp = Flask(__name__)\n\nif __name__ == "__main__":\n    app.run(host="0.0.0.0", debug=True)\n',
          "Dockerfile": 'FROM python:3.12-slim\nCOPY . .\nCMD ["python", "app.py"]\n'
        },
        "at": [
          "app.py:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "shop/settings.py": 'import os\n\nDEBUG = os.environ.get("DEBUG", "false").lower() == "true"\nINSTALLED_APPS = ["django.contrib.admin"]\nROOT_URLCONF = "shop.urls"\n'
        }
      }
    ]
  },
  "deps/lock-out-of-sync": {
    "bad": [
      {
        "files": {
          "package.json": '{\n  "name": "api", "private": true,\n  "dependencies": {\n    "express": "^4.21.0",\n    "zod": "^3.24.0"\n  }\n}\n',
          "package-lock.json": '{"name": "api", "lockfileVersion": 3, "packages": {\n  "": {"name": "api", "dependencies": {"express": "^4.21.0"}},\n  "node_modules/express": {"version": "4.21.2"}\n}}\n'
        },
        "at": [
          "package.json:5",
          "package-lock.json:1"
        ]
      },
      {
        "files": {
          "pyproject.toml": '[project]\nname = "api"\ndependencies = ["fastapi>=0.115", "redis>=5"]\n[tool.uv]\npackage = false\n',
          "uv.lock": 'version = 1\n[[package]]\nname = "fastapi"\nversion = "0.115.6"\n'
        },
        "at": [
          "pyproject.toml:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "package.json": '{\n  "name": "api", "private": true,\n  "workspaces": ["packages/*"],\n  "dependencies": {"express": "^4.21.0", "@api/core": "1.0.0", "alias": "npm:zod@3.24.0", "there": "file:./there"},\n  "peerDependencies": {"react": ">=18"},\n  "optionalDependencies": {"fsevents": "^2.3.3"}\n}\n',
          "package-lock.json": '{"name": "api", "lockfileVersion": 1, "dependencies": {\n  "express": {"version": "4.21.2"}\n}}\n',
          "packages/core/package.json": '{"name": "@api/core", "version": "1.0.0"}\n'
        }
      },
      {
        "files": {
          "pyproject.toml": '[tool.poetry]\nname = "api"\n[tool.poetry.dependencies]\npython = "^3.12"\nFlask_SQLAlchemy = "^3.1"\n',
          "poetry.lock": '[[package]]\nname = "flask-sqlalchemy"\nversion = "3.1.1"\n'
        }
      }
    ]
  },
  "deps/missing": {
    "bad": [
      {
        "files": {
          "requirements.txt": "fastapi==0.115.6\nuvicorn==0.34.0\n",
          "app/__init__.py": "",
          "app/main.py": "from fastapi import FastAPI\nfrom app.api import router\napp = FastAPI()\napp.include_router(router)\n",
          "app/api.py": 'import redis\nfrom fastapi import APIRouter\nrouter = APIRouter()\ncache = redis.Redis()\n@router.get("/")\ndef read():\n    return cache.get("a")\n'
        },
        "at": [
          "app/api.py:1",
          "requirements.txt:1",
          "app/main.py:1"
        ]
      },
      {
        "files": {
          "pyproject.toml": '[project]\nname = "shop"\ndependencies = ["fastapi>=0.115", "sqlalchemy>=2"]\n',
          "shop/schemas.py": "from pydantic import BaseModel, EmailStr\nclass User(BaseModel):\n    email: EmailStr\n",
          "shop/jobs.py": "from PIL import Image\ndef shrink(path):\n    return Image.open(path).resize((10, 10))\n",
          "shop/database.py": 'from sqlalchemy.ext.asyncio import create_async_engine\nengine = create_async_engine("postgresql+asyncpg://db/shop")\n'
        },
        "at": [
          "shop/schemas.py:1",
          "shop/jobs.py:1",
          "shop/database.py:2"
        ]
      },
      {
        "files": {
          "package.json": '{"name": "api", "dependencies": {"express": "^4.21.0"}, "scripts": {"start": "node server.js"}}\n',
          "package-lock.json": '{"name": "api", "lockfileVersion": 3, "packages": {\n  "": {"name": "api"},\n  "node_modules/express": {"version": "4.21.2"},\n  "node_modules/qs": {"version": "6.13.0"}\n}}\n',
          "server.js": "const express = require('express');\nconst helmet = require('helmet');\nconst app = express();\napp.use(helmet());\napp.listen(3000);\n"
        },
        "at": [
          "server.js:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "requirements.txt": "fastapi[standard]==0.115.6\nopencv-python-headless==4.10.0.84\npasslib[bcrypt]==1.7.4\n",
          "main.py": "import cv2\nimport starlette\nimport pydantic\nimport passlib\nimport bcrypt\nfrom fastapi import FastAPI, Form\nfrom pydantic import EmailStr\nfrom settings import values\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import redis\ntry:\n    import orjson\nexcept ImportError:\n    orjson = None\napp = FastAPI()\n",
          "settings.py": "values = {}\n"
        }
      },
      {
        "files": {
          "pyproject.toml": '[project]\nname = "shop"\ndependencies = ["flask"]\n',
          "uv.lock": 'version = 1\n[[package]]\nname = "flask"\n[[package]]\nname = "pillow"\n',
          "shop.py": '"""\nimport celery\n"""\nfrom flask import Flask\nfrom PIL import Image\nfrom markdown import render\napp = Flask(__name__)\n',
          "markdown/__init__.py": "render = None\n",
          "scripts/load.py": "import pandas\n"
        }
      },
      {
        "files": {
          "package.json": '{"name": "web", "dependencies": {"express": "^4.21.0"}, "devDependencies": {"@types/geojson": "1"}, "workspaces": ["packages/*"]}\n',
          "package-lock.json": '{"lockfileVersion": 3, "packages": {\n  "node_modules/express": {"version": "4.21.2"},\n  "node_modules/@types/geojson": {"version": "1.0.0"},\n  "node_modules/qs": {"version": "6.13.0"}\n}}\n',
          "tsconfig.json": '{"compilerOptions": {"paths": {"@app/*": ["./src/*"]}}}\n',
          "packages/core/package.json": '{"name": "@web/core"}\n',
          "packages/core/index.ts": "export const a = 1;\n",
          "src/index.ts": "// import lodash from 'lodash';\nimport fs from 'node:fs';\nimport path from 'path';\nimport express from 'express';\nimport qs from 'qs';\nimport { a } from '@web/core';\nimport type { Feature } from 'geojson';\nimport type { Logger } from 'pino';\nimport { b } from '@app/b';\nconst text = `import x from 'left-pad'`;\nexport const all = [fs, path, express, qs, a, b, text];\n",
          "src/b.ts": "export const b = 1;\n"
        }
      }
    ]
  },
  "deps/no-lockfile": {
    "bad": [
      {
        "files": {
          "package.json": '{\n  "name": "shop-api",\n  "scripts": { "start": "node server.js" },\n  "dependencies": { "express": "^5.0.1" }\n}\n',
          "Dockerfile": 'FROM node:22-slim\nWORKDIR /app\nCOPY package*.json ./\nRUN npm install --omit=dev\nCOPY . .\nCMD ["node", "server.js"]\n'
        },
        "at": [
          "package.json:4"
        ]
      },
      {
        "files": {
          "api/pyproject.toml": '[tool.poetry]\nname = "api"\npackage-mode = false\n\n[tool.poetry.dependencies]\npython = "^3.13"\nfastapi = "^0.115"\n',
          "api/Dockerfile": "FROM python:3.13-slim\nWORKDIR /app\nCOPY pyproject.toml ./\nRUN pip install poetry && poetry install --no-root\n"
        },
        "at": [
          "api/pyproject.toml:7"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "package.json": '{ "name": "shop", "private": true, "workspaces": ["apps/*"] }\n',
          "yarn.lock": "# yarn lockfile v1\n",
          "apps/api/package.json": '{ "name": "api", "scripts": { "start": "node server.js" }, "dependencies": { "express": "^5.0.1" } }\n',
          "apps/api/Dockerfile": "FROM node:22-slim\nCOPY package.json ./\nRUN yarn install\n"
        }
      },
      {
        "files": {
          "package.json": '{ "name": "left-pad-more", "version": "1.2.0", "files": ["lib"], "scripts": { "build": "tsc" }, "dependencies": { "semver": "^7.0.0" } }\n'
        }
      }
    ]
  },
  "deps/unpinned": {
    "bad": [
      {
        "files": {
          "requirements.txt": "fastapi==0.115.6\nuvicorn==0.34.0\nhttpx>=0.27\nredis\n",
          "Dockerfile": 'FROM python:3.13-slim\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\nCOPY . .\nCMD ["uvicorn", "main:app"]\n'
        },
        "at": [
          "requirements.txt:3"
        ]
      },
      {
        "files": {
          "backend/requirements/production.txt": "-r base.txt\ngunicorn~=23.0\n",
          "backend/requirements/base.txt": "Django>=5.0\n",
          "Dockerfile": "FROM python:3.13-slim\nWORKDIR /srv\nCOPY backend/ .\nRUN pip install -r requirements/production.txt\n"
        },
        "at": [
          "backend/requirements/base.txt:1",
          "backend/requirements/production.txt:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "requirements.in": "fastapi\nhttpx>=0.27\n",
          "requirements.txt": "fastapi==0.115.6 \\\n    --hash=sha256:9ec46f7addc14ea472958a96aae5b5de65f39721a46aaf5705c480d9a8b76654\nhttpx==0.28.1  # via -r requirements.in\n",
          "Dockerfile": "FROM python:3.13-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n"
        }
      },
      {
        "files": {
          "requirements.txt": "fastapi\nhttpx>=0.27\n",
          "constraints.txt": "fastapi==0.115.6\nhttpx==0.28.1\n",
          "Dockerfile": "FROM python:3.13-slim\nCOPY *.txt ./\nRUN pip install -r requirements.txt -c constraints.txt\n"
        }
      },
      {
        "files": {
          "setup.py": 'from setuptools import setup\nsetup(name="greeter", install_requires=["requests>=2"])\n',
          "requirements.txt": "requests>=2\n"
        }
      }
    ]
  },
  "docker/absent": {
    "bad": [
      {
        "files": {
          "main.py": 'import uvicorn\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get("/a")\ndef a(): return 1\n\n@app.get("/b")\ndef b(): return 1\n\n@app.get("/c")\ndef c(): return 1\n\nuvicorn.run(app, host="0.0.0.0")\n'
        },
        "at": [
          "main.py:15"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'import uvicorn\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get("/a")\ndef a(): return 1\n\n@app.get("/b")\ndef b(): return 1\n\n@app.get("/c")\ndef c(): return 1\n\nuvicorn.run(app, host="0.0.0.0")\n',
          "Procfile": "web: python main.py\n"
        }
      }
    ]
  },
  "docker/copies-missing-path": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY app ./app\nCOPY scripts/start.sh /start.sh\nCMD ["/start.sh"]\n',
          "requirements.txt": "flask\n",
          "app/main.py": "print()\n"
        },
        "at": [
          "Dockerfile:5"
        ]
      },
      {
        "files": {
          "api/Dockerfile": "FROM python:3.13-slim\nCOPY . .\nCOPY config/settings.toml /etc/\n",
          "api/.dockerignore": "config\n",
          "api/config/settings.toml": "a = 1\n",
          "compose.yml": "services:\n  api:\n    build: ./api\n"
        },
        "at": [
          "api/Dockerfile:3"
        ]
      },
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nCMD ["node", "server.js"]\n',
          "package.json": '{"name": "shop"}\n',
          "server.js": "console.log(1);\n"
        },
        "at": [
          "Dockerfile:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "docker/Dockerfile": "FROM node:22-slim AS build\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY web ./web\nFROM nginx:1.29-alpine\nCOPY --from=build /web/dist /usr/share/nginx/html\nCOPY web/nginx*.conf /etc/nginx/\n",
          "package.json": '{"name": "shop"}\n',
          "package-lock.json": "{}\n",
          "web/index.html": "<p>\n"
        }
      },
      {
        "files": {
          "Dockerfile": "FROM eclipse-temurin:21-jre\nARG JAR\nCOPY pom.xml .\nCOPY target/shop.jar $JAR ./\nADD https://example.com/a.sh /a.sh\n",
          "pom.xml": "<project/>\n"
        }
      },
      {
        "files": {
          "Dockerfile": "FROM python:3.13-slim\nCOPY . .\nCOPY app/main.py app/settings.py ./\n",
          ".dockerignore": "*\n!app\n",
          "app/main.py": "print()\n",
          ".gitignore": "settings.py\n"
        }
      }
    ]
  },
  "docker/copy-too-broad": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCOPY *.py ./\nCMD ["python", "app.py"]\n',
          "app.py": "print()\n"
        },
        "at": [
          "Dockerfile:2"
        ]
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCOPY . .\nCMD ["python", "api/app.py"]\n',
          ".dockerignore": ".git\n.env\n",
          ".gitignore": ".env\n",
          "api/.env.example": "TOKEN=\n",
          "api/app.py": "print()\n"
        },
        "at": [
          "Dockerfile:2",
          ".dockerignore:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCOPY package*.json ./\nCOPY . .\nCMD ["python", "api/app.py"]\n',
          ".dockerignore": ".git\n**/.env\n**/node_modules\n",
          ".gitignore": ".env\nnode_modules\n",
          "api/.env.example": "TOKEN=\n",
          "web/package.json": '{"name": "web"}\n',
          "api/app.py": "print()\n"
        }
      }
    ]
  },
  "docker/dev-server": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim\nCOPY . .\nCMD ["npm", "run", "dev", "--", "--host"]\n',
          "package.json": '{"name": "web", "scripts": {"dev": "vite", "build": "vite build"}}\n'
        },
        "at": [
          "Dockerfile:3",
          "package.json:1"
        ]
      },
      {
        "files": {
          "web.dockerfile": 'FROM node:22-slim\nWORKDIR /srv/client\nCOPY ui /srv/client/ui\nWORKDIR /srv/client/ui\nENTRYPOINT ["npx", "bun", "run", "dev", "--", "--host"]\n',
          "package.json": '{"name": "all", "scripts": {"start": "node server.js"}}\n',
          "ui/package.json": '{"name": "ui", "scripts": {"dev": "vite dev"}}\n'
        },
        "at": [
          "web.dockerfile:5",
          "ui/package.json:1"
        ]
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCOPY app.py .\nCMD ["python", "app.py"]\n',
          "app.py": 'from flask import Flask\n\napp = Flask(__name__)\n\n@app.get("/")\ndef index():\n    return "ok"\n\nif __name__ == "__main__":\n    app.run(host="0.0.0.0", port=8000)\n'
        },
        "at": [
          "Dockerfile:3",
          "app.py:10"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim\nWORKDIR /app\nCOPY server/package.json ./\nCOPY server .\nCMD ["npm", "start"]\n',
          "package.json": '{"name": "all", "scripts": {"start": "vite"}}\n',
          "server/package.json": '{"name": "server", "scripts": {"start": "node server.js"}}\n'
        }
      },
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim AS dev\nCMD ["npm", "run", "dev"]\nFROM node:22-slim AS prod\nRUN npm run build\nCMD ["npm", "start"]\n',
          "Dockerfile.dev": 'FROM node:22-slim\nCMD ["npx", "vite"]\n',
          "package.json": '{"name": "web", "scripts": {"dev": "next dev", "start": "next start"}}\n'
        }
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCMD ["gunicorn", "app:app"]\n',
          "app.py": 'from flask import Flask\n\napp = Flask(__name__)\n\nif __name__ == "__main__":\n    app.run(host="0.0.0.0", port=8000)\n'
        }
      }
    ]
  },
  "docker/end-of-life-base": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.12-slim-buster\nCMD ["uvicorn", "main:app"]\n'
        },
        "at": [
          "Dockerfile:1"
        ]
      },
      {
        "files": {
          "compose.yml": "services:\n  web:\n    build: .\n  db:\n    image: mysql:5.7\n"
        },
        "at": [
          "compose.yml:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": "FROM node:22-alpine AS build\nFROM python:3.13-slim-bookworm\nCOPY --from=build /app /app\n",
          "compose.yml": "services:\n  web:\n    build: .\n  db:\n    image: postgres:17\n  cache:\n    image: redis:6-alpine\n"
        }
      }
    ]
  },
  "docker/frontend-not-built": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\napp.mount("/", StaticFiles(directory="frontend/dist", html=True))\n',
          "frontend/package.json": '{"name": "web", "scripts": {"build": "vite build"}}\n',
          "Dockerfile": 'FROM python:3.13-slim\nCOPY . .\nCMD ["uvicorn", "main:app"]\n',
          ".gitignore": "dist\n"
        },
        "at": [
          "main.py:5",
          "Dockerfile:2"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.use(express.static('client/build'));\napp.listen(3000);\n",
          "client/package.json": '{"name": "web", "scripts": {"build": "react-scripts build"}}\n',
          "client/build/index.html": "<p>\n",
          "Dockerfile": 'FROM node:22-slim\nCOPY . .\nCMD ["node", "server.js"]\n',
          ".dockerignore": "**/build\n"
        },
        "at": [
          "server.js:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\napp.mount("/", StaticFiles(directory="frontend/dist", html=True))\n',
          "frontend/package.json": '{"name": "web", "scripts": {"build": "vite build"}}\n',
          "Dockerfile": 'FROM node:22-slim AS web\nCOPY frontend .\nRUN npm ci && npm run build\nFROM python:3.13-slim\nCOPY . .\nCOPY --from=web /dist frontend/dist\nCMD ["uvicorn", "main:app"]\n'
        }
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\napp.mount("/", StaticFiles(directory="frontend/dist", html=True))\n',
          "frontend/package.json": '{"name": "web", "scripts": {"build": "vite build"}}\n',
          "frontend/dist/index.html": "<p>\n",
          "Dockerfile": 'FROM python:3.13-slim\nCOPY . .\nCMD ["uvicorn", "main:app"]\n'
        }
      }
    ]
  },
  "docker/healthcheck-tool-missing": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13 AS build\nRUN curl -LO https://example.com/a.tar.gz\nFROM python:3.13-slim\nCOPY --from=build /app /app\nHEALTHCHECK CMD curl -f http://localhost:8000/health || exit 1\nCMD ["uvicorn", "main:app"]\n'
        },
        "at": [
          "Dockerfile:5"
        ]
      },
      {
        "files": {
          "web/Dockerfile": 'FROM node:22-alpine\nRUN apk add --no-cache git\nCMD ["node", "server.js"]\n',
          "compose.yml": 'services:\n  web:\n    build: ./web\n    healthcheck:\n      test: ["CMD", "curl", "-f", "http://localhost:3000"]\n  db:\n    image: postgres:17\n    healthcheck:\n      test: ["CMD-SHELL", "curl -f http://localhost:5432 || exit 1"]\n'
        },
        "at": [
          "compose.yml:5",
          "compose.yml:9"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nRUN apt-get update \\\n    # for the probe\n    && apt-get install -y --no-install-recommends \\\n       curl=8.* \\\n    && rm -rf /var/lib/apt/lists/*\nHEALTHCHECK CMD curl -f http://localhost:8000/health || exit 1\nCMD ["uvicorn", "main:app"]\n'
        }
      },
      {
        "files": {
          "Dockerfile": 'FROM node:22-alpine\nHEALTHCHECK CMD wget -qO- http://localhost:3000 || exit 1\nCMD ["node", "server.js"]\n'
        }
      },
      {
        "files": {
          "Dockerfile": "FROM ghcr.io/example/runtime:4\nHEALTHCHECK CMD curl -f http://localhost:3000\n",
          "compose.yml": "services:\n  cache:\n    image: redis:8\n    healthcheck:\n      test: redis-cli ping\n  old:\n    build: .\n    healthcheck:\n      disable: true\n"
        }
      }
    ]
  },
  "docker/latest-tag": {
    "bad": [
      {
        "files": {
          "Dockerfile": "ARG IMAGE=node\nFROM golang:latest AS build\nFROM ${IMAGE}\nCOPY --from=build /app /app\n"
        },
        "at": [
          "Dockerfile:2",
          "Dockerfile:3"
        ]
      },
      {
        "files": {
          "Dockerfile": "FROM registry.example.com:5000/tools/runtime\n"
        },
        "at": [
          "Dockerfile:1"
        ]
      },
      {
        "files": {
          "Dockerfile": "FROM python:slim\n"
        },
        "at": [
          "Dockerfile:1"
        ]
      },
      {
        "files": {
          "Dockerfile": "FROM node:current-bookworm-slim\n"
        },
        "at": [
          "Dockerfile:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": "ARG VERSION=3.13\nARG BASE\nFROM python:${VERSION}-slim AS base\nFROM base AS build\nFROM node:lts-alpine\nFROM debian:bookworm-slim\nFROM node:22-slim\nFROM ${BASE}\nFROM debian@sha256:7959ed6f7e35f8b1aaa06d1d8259d4ee25aa85a086d5c125480c333183f9deeb\nFROM scratch\nCOPY --from=build /app /app\n"
        }
      },
      {
        "files": {
          "Dockerfile": "FROM shop-base\n",
          "compose.yml": "services:\n  base:\n    build: base\n    image: shop-base\n"
        }
      }
    ]
  },
  "docker/no-dockerignore": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n',
          "app.py": "print()\n"
        },
        "at": [
          "Dockerfile:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "deploy/Dockerfile": 'FROM python:3.13-slim\nCOPY . .\nCMD ["python", "app.py"]\n',
          "deploy/Dockerfile.dockerignore": ".git\n",
          "app.py": "print()\n",
          "compose.yml": "services:\n  app:\n    build:\n      context: .\n      dockerfile: deploy/Dockerfile\n"
        }
      },
      {
        "files": {
          "Dockerfile": "FROM nginx:1.29\nRUN rm /etc/nginx/conf.d/default.conf\n"
        }
      }
    ]
  },
  "docker/no-healthcheck": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim\nEXPOSE 3000\nCMD ["node", "server.js"]\n'
        },
        "at": [
          "Dockerfile:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim AS base\nHEALTHCHECK CMD node probe.js\nFROM base\nEXPOSE 3000\nCMD ["node", "server.js"]\n'
        }
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCMD ["python", "nightly.py"]\n'
        }
      }
    ]
  },
  "docker/no-multistage": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM golang:1.24\nCOPY main.go .\nRUN go build -o /app .\nCMD ["/app"]\n'
        },
        "at": [
          "Dockerfile:3"
        ]
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nRUN apt-get update && apt-get install -y gcc\nRUN pip install uwsgi\nCMD ["uwsgi", "app.ini"]\n'
        },
        "at": [
          "Dockerfile:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM node:22 AS build\nRUN npm ci && npm run build\nFROM nginx:1.29\nCOPY --from=build /dist /usr/share/nginx/html\nCMD ["nginx", "-g", "daemon off;"]\n',
          "api/Dockerfile": 'FROM python:3.13-alpine\nRUN apk add --no-cache --virtual .build gcc && pip install uwsgi && apk del .build\nCMD ["uwsgi", "app.ini"]\n'
        }
      }
    ]
  },
  "docker/port-not-honoured": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCOPY run.py .\nENV API_PORT=8000\nCMD ["python", "run.py"]\n',
          "run.py": 'import os\nPORT = int(os.getenv("API_PORT") or os.getenv("PORT", "8000"))\n'
        },
        "at": [
          "Dockerfile:3",
          "run.py:2"
        ]
      },
      {
        "files": {
          "heroku.yml": "build:\n  docker:\n    web: Dockerfile\n",
          "Dockerfile": 'FROM python:3.13-slim\nCMD ["uvicorn", "main:app", "--host", "0.0.0.0", "--port", "8000"]\n'
        },
        "at": [
          "Dockerfile:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nENV PORT=8000\nCMD ["python", "run.py"]\n',
          "run.py": 'import os\nPORT = int(os.getenv("PORT") or os.getenv("API_PORT", "8000"))\n'
        }
      },
      {
        "files": {
          "heroku.yml": "build:\n  docker:\n    web: Dockerfile\n",
          "Dockerfile": "FROM python:3.13-slim\nCMD uvicorn main:app --host 0.0.0.0 --port $PORT\n"
        }
      }
    ]
  },
  "docker/python-env": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCOPY app ./app\nCMD ["python", "-m", "app"]\n'
        },
        "at": [
          "Dockerfile:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim AS base\nENV PYTHONUNBUFFERED=1 \\\n    PYTHONDONTWRITEBYTECODE=1\nFROM base\nCMD ["python", "-m", "app"]\n',
          "worker/Dockerfile": 'FROM python:3.13-slim\nCMD ["python", "-u", "worker.py"]\n'
        }
      }
    ]
  },
  "docker/root-user": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nWORKDIR /app\nCOPY app ./app\nEXPOSE 8000\nCMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]\n'
        },
        "at": [
          "Dockerfile:1"
        ]
      },
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim AS base\nUSER node\nFROM base\nUSER 0:0\nCOPY server.js .\nCMD ["node", "server.js"]\n'
        },
        "at": [
          "Dockerfile:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim AS build\nRUN pip install --target /deps uvicorn\nFROM python:3.13-slim\nCOPY --from=build /deps /deps\nUSER root\nRUN useradd app\nUSER app\nEXPOSE 8000\nCMD ["uvicorn", "main:app"]\n'
        }
      },
      {
        "files": {
          "Dockerfile": 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y gosu\nCOPY entrypoint.sh /\nEXPOSE 80\nENTRYPOINT ["/entrypoint.sh"]\n',
          "entrypoint.sh": '#!/bin/sh\nexec gosu app "$@"\n'
        }
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nEXPOSE 8000\nCMD ["uvicorn", "main:app"]\n',
          "compose.yml": 'services:\n  api:\n    build: .\n    user: "1000:1000"\n'
        }
      },
      {
        "files": {
          "Dockerfile": "FROM nginx:1.29-alpine\nCOPY dist /usr/share/nginx/html\n"
        }
      }
    ]
  },
  "docker/secrets-in-layers": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim\nARG NPM_TOKEN\nRUN echo "//npm.example.com/:_authToken=${NPM_TOKEN}" > .npmrc && npm ci && rm .npmrc\nARG JWT_SECRET\nENV JWT_SECRET=$JWT_SECRET\nCMD ["node", "server.js"]\n'
        },
        "at": [
          "Dockerfile:2",
          "Dockerfile:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim AS build\nARG NPM_TOKEN\nRUN echo "//npm.example.com/:_authToken=${NPM_TOKEN}" > .npmrc && npm ci\nFROM node:22-slim\nARG VITE_API_KEY\nRUN --mount=type=secret,id=token cat /run/secrets/token > /dev/null\nRUN echo $VITE_API_KEY\nCOPY --from=build /app /app\nCMD ["node", "server.js"]\n'
        }
      }
    ]
  },
  "docker/single-worker": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCMD ["uvicorn", "main:app", "--host", "0.0.0.0"]\n'
        },
        "at": [
          "Dockerfile:2"
        ]
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCOPY run.py .\nCMD ["python", "run.py"]\n',
          "run.py": 'import uvicorn\nuvicorn.run("main:app", host="0.0.0.0", port=8000)\n'
        },
        "at": [
          "Dockerfile:3",
          "run.py:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCMD ["uvicorn", "main:app", "--workers", "4"]\n'
        }
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nCMD ["uvicorn", "main:app"]\n',
          "k8s/deployment.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  replicas: 3\n  template:\n    spec:\n      containers:\n        - name: api\n          image: api:1\n"
        }
      },
      {
        "files": {
          "Dockerfile": 'FROM python:3.13-slim\nENV WEB_CONCURRENCY=4\nCMD ["gunicorn", "main:app"]\n'
        }
      }
    ]
  },
  "error/leaks-exception-text": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\n\n@app.get("/run")\ndef run():\n    try:\n        return work()\n    except Exception as e:\n        raise HTTPException(status_code=500, detail=str(e))\n'
        },
        "at": [
          "main.py:10"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.get('/run', async (req, res) => {\n  try {\n    res.json(await work());\n  } catch (err) {\n    res.status(500).json({ error: err.message });\n  }\n});\n"
        },
        "at": [
          "server.js:7"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\nimport logging\n\n@app.get("/run")\ndef run():\n    try:\n        return work()\n    except Exception as e:\n        logging.exception("run failed: %s", e)\n        raise HTTPException(status_code=500, detail="internal error")\n'
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.get('/run', async (req, res) => {\n  try {\n    res.json(await work());\n  } catch (err) {\n    res.status(500).json({ error: process.env.NODE_ENV === 'development' ? err.message : 'internal error' });\n  }\n});\n"
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst { NotFound } = require('./errors');\nconst app = express();\napp.get('/run', async (req, res) => {\n  try {\n    res.json(await work());\n  } catch (err) {\n    if (err instanceof NotFound) return res.status(404).json({ error: err.message });\n    res.status(500).json({ error: 'internal error' });\n  }\n});\n"
        }
      }
    ]
  },
  "error/swallowed": {
    "bad": [
      {
        "files": {
          "main.py": 'import logging\nfrom contextlib import asynccontextmanager\nfrom fastapi import FastAPI\n\nlogger = logging.getLogger(__name__)\n\n@asynccontextmanager\nasync def lifespan(app: FastAPI):\n    try:\n        await connect_to_db()\n        await load_models()\n    except Exception as e:\n        logger.critical(f"start-up failed: {e}", exc_info=True)\n\n    yield\n\napp = FastAPI(lifespan=lifespan)\n\n@app.get("/")\ndef home():\n    return {}\n'
        },
        "at": [
          "main.py:12"
        ]
      },
      {
        "files": {
          "main.py": 'import json\nfrom fastapi import FastAPI\napp = FastAPI()\n\n@app.post("/tools")\nasync def tools(body: dict):\n    arguments = {}\n    try:\n        arguments = json.loads(body["arguments"])\n        run(arguments)\n    except Exception:\n        pass\n    return {"arguments": arguments}\n'
        },
        "at": [
          "main.py:11"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.post('/orders', async (req, res) => {\n  try {\n    await saveOrder(req.body);\n  } catch (error) {}\n  audit(req.body).catch(() => {});\n  res.json({ ok: true });\n});\n"
        },
        "at": [
          "server.js:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'import logging\nfrom contextlib import asynccontextmanager\nfrom fastapi import FastAPI\n\nlogger = logging.getLogger(__name__)\n\n@asynccontextmanager\nasync def lifespan(app: FastAPI):\n    try:\n        await connect_to_db()\n    except Exception as e:\n        logger.critical(f"start-up failed: {e}")\n        raise\n    try:\n        await warm_up()\n    except Exception as e:\n        logger.warning(f"cold: {e}")\n    yield\n    try:\n        await disconnect_db()\n    except Exception as e:\n        logger.error(e)\n\napp = FastAPI(lifespan=lifespan)\n\n@app.get("/")\ndef home():\n    return {}\n'
        }
      },
      {
        "files": {
          "main.py": 'import json\nfrom fastapi import FastAPI\napp = FastAPI()\n\ntry:\n    import orjson\nexcept Exception:\n    orjson = None\n\n@app.post("/tools")\nasync def tools(body: dict):\n    connection = connect()\n    try:\n        number = int(body["number"])\n    except ValueError:\n        pass\n    try:\n        announce(body)\n    except Exception:\n        pass  # listeners are told as a courtesy; the order stands without them\n    try:\n        connection.close()\n    except Exception:\n        pass\n'
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.post('/orders', async (req, res) => {\n  let note = null;\n  try {\n    note = JSON.parse(req.body.note);\n  } catch {}\n  try {\n    await saveOrder(req.body);\n  } catch (error) {\n    // the order is written again by the nightly job\n  }\n  await connection.close().catch(() => {});\n  res.json({ ok: true });\n});\n"
        }
      }
    ]
  },
  "frontend/fake-login": {
    "bad": [
      {
        "files": {
          "src/Login.jsx": `import { useState } from 'react'
import { useNavigate } from 'react-router-dom'

export function Login() {
  const [password, setPassword] = useState('')
  const navigate = useNavigate()
  const submit = () => {
    if (password === 'letmein-2024') {
      localStorage.setItem('isAdmin', 'true')
      navigate('/admin')
    }
  }
  return <input type="password" onChange={(event) => setPassword(event.target.value)} onBlur={submit} />
}
`
        },
        "at": [
          "src/Login.jsx:8"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "src/Login.jsx": `import { useState } from 'react'
import { useNavigate } from 'react-router-dom'

export function Login() {
  const [password, setPassword] = useState('')
  const navigate = useNavigate()
  const submit = async () => {
    if (password === '') return
    const response = await fetch('/api/login', { method: 'POST', body: JSON.stringify({ password }) })
    if (response.ok) navigate('/admin')
  }
  return <input type="password" onChange={(event) => setPassword(event.target.value)} onBlur={submit} />
}
`
        }
      }
    ]
  },
  "frontend/secret-in-storage": {
    "bad": [
      {
        "files": {
          "login.html": "<script>\nform.addEventListener('submit', async () => {\n  const data = new FormData(form)\n  const response = await fetch('/api/login', { method: 'POST', body: data })\n  if (response.ok) localStorage.setItem('adminPassword', data.get('password'))\n})\n</script>\n"
        },
        "at": [
          "login.html:5"
        ]
      },
      {
        "files": {
          "src/login.ts": "export function remember(form: { username: string; password: string }) {\n  localStorage.setItem('account', JSON.stringify({ username: form.username, password: form.password }));\n}\n"
        },
        "at": [
          "src/login.ts:2"
        ]
      },
      {
        "files": {
          "src/auth.ts": "export function remember(authCode: string) {\n  window.localStorage.setItem('authCode', authCode);\n}\n"
        },
        "at": [
          "src/auth.ts:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "src/preferences.ts": "export function remember(token: string, showPassword: boolean) {\n  sessionStorage.setItem('access_token', token);\n  localStorage.setItem('showPassword', String(showPassword));\n  localStorage.setItem('password', '');\n}\n"
        }
      }
    ]
  },
  "frontend/unsafe-html": {
    "bad": [
      {
        "files": {
          "index.html": `<ul id="accounts"></ul>
<script>
async function load() {
  const response = await fetch('/api/accounts');
  const accounts = await response.json();
  accounts.forEach(addAccount);
}
function addAccount(account) {
  const item = document.createElement('li');
  item.innerHTML = '<b>' + (account.label || 'none') + '</b>';
  document.getElementById('accounts').appendChild(item);
}
</script>
`
        },
        "at": [
          "index.html:10"
        ]
      },
      {
        "files": {
          "src/Answer.vue": `<script setup>
import { ref } from 'vue'
import axios from 'axios'
import { marked } from 'marked'

const answer = ref('')
async function ask(question) {
  const { data } = await axios.post('/api/ask', { question })
  answer.value = marked(data.answer)
}
</script>
<template>
  <div v-html="answer"></div>
</template>
`
        },
        "at": [
          "src/Answer.vue:13"
        ]
      },
      {
        "files": {
          "src/Post.jsx": "import { useEffect, useState } from 'react'\n\nexport function Post({ id }) {\n  const [post, setPost] = useState(null)\n  useEffect(() => {\n    fetch(`/api/posts/${id}`).then((response) => response.json()).then((data) => setPost(data))\n  }, [id])\n  return <div dangerouslySetInnerHTML={{ __html: post.content }} />\n}\n"
        },
        "at": [
          "src/Post.jsx:8"
        ]
      },
      {
        "files": {
          "src/lib/Thread.svelte": "<script>\n  import { messages } from './store'\n  let answer = ''\n  async function ask(question) {\n    const response = await fetch('/api/ask', { method: 'POST', body: question })\n    answer = (await response.json()).answer\n  }\n</script>\n<article>{@html answer}</article>\n{#each $messages as message, index (message.id)}\n  <p>{@html message.text.replace(/\\n/g, '<br>')}</p>\n{/each}\n"
        },
        "at": [
          "src/lib/Thread.svelte:9"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "src/lib/Thread.svelte": "<script>\n  import DOMPurify from 'dompurify'\n  import { icons } from './icons'\n  let answer = ''\n  async function ask(question) {\n    const response = await fetch('/api/ask', { method: 'POST', body: question })\n    answer = (await response.json()).answer\n  }\n</script>\n<article>{@html DOMPurify.sanitize(answer)}</article>\n<p>{answer} {@html icons.check} {@html '<b>done</b>'}</p>\n"
        }
      },
      {
        "files": {
          "index.html": `<ul id="accounts"></ul>
<script>
function esc(text) { return String(text).replace(/[&<>"']/g, (c) => '&#' + c.charCodeAt(0) + ';'); }
async function load() {
  const response = await fetch('/api/accounts');
  const list = document.getElementById('accounts');
  list.innerHTML = '';
  for (const account of await response.json()) list.innerHTML += '<li>' + esc(account.label) + '</li>';
}
</script>
`
        }
      },
      {
        "files": {
          "src/Answer.vue": `<script setup>
import { ref } from 'vue'
import axios from 'axios'
import { marked } from 'marked'
import DOMPurify from 'dompurify'

const answer = ref('')
async function ask(question) {
  const { data } = await axios.post('/api/ask', { question })
  answer.value = DOMPurify.sanitize(marked(data.answer))
}
</script>
<template>
  <div v-html="answer"></div>
</template>
`
        }
      },
      {
        "files": {
          "src/Help.jsx": "const help = '<p>Press <kbd>?</kbd></p>'\n\nexport function Help() {\n  return <div dangerouslySetInnerHTML={{ __html: help }} />\n}\n"
        }
      }
    ]
  },
  "ha/single-instance": {
    "bad": [
      {
        "files": {
          "compose.prod.yml": 'services:\n  api:\n    build: .\n    ports: ["8000:8000"]\n  store:\n    image: postgres:17\n    expose: ["5432"]\n  migrate:\n    build: .\n    command: alembic upgrade head\n',
          "Dockerfile": 'FROM python:3.13-slim\nCMD ["uvicorn", "main:app"]\n'
        },
        "at": [
          "compose.prod.yml:2"
        ]
      },
      {
        "files": {
          "deploy/shop.yaml": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: web\n      image: ghcr.io/acme/shop:1.4.0\n      ports: [{containerPort: 8000}]\n",
          "deploy/shop.service": "[Service]\nExecStart=/srv/shop/venv/bin/gunicorn shop.wsgi\nUser=shop\n"
        },
        "at": [
          "deploy/shop.yaml:4",
          "deploy/shop.service:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "compose.prod.yml": 'services:\n  api:\n    build: .\n    ports: ["8000:8000"]\n    restart: unless-stopped\n  migrate:\n    build: .\n    command: alembic upgrade head\n',
          "Dockerfile": 'FROM python:3.13-slim\nCMD ["uvicorn", "main:app"]\n'
        }
      },
      {
        "files": {
          "compose.yml": 'services:\n  api:\n    image: registry.example.com/shop\n    build: .\n    ports: ["8000:8000"]\n    deploy:\n      replicas: 3\n',
          "Dockerfile": 'FROM python:3.13-slim\nCMD ["uvicorn", "main:app"]\n'
        }
      },
      {
        "files": {
          "compose.yml": 'services:\n  api:\n    build: .\n    ports: ["8000:8000"]\n',
          "compose.prod.yml": "services:\n  api:\n    restart: always\n",
          "Dockerfile": 'FROM python:3.13-slim\nCMD ["uvicorn", "main:app"]\n'
        }
      },
      {
        "files": {
          "chart/templates/tests/connection.yaml": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: test\n  annotations:\n    helm.sh/hook: test\nspec:\n  restartPolicy: Never\n  containers:\n    - name: wget\n      image: busybox:1.37\n      ports: [{containerPort: 80}]\n",
          "deploy/tidy.service": "[Service]\nType=oneshot\nExecStart=/usr/bin/node /srv/shop/tidy.js\n",
          "deploy/shop.service": "[Service]\nExecStart=/usr/bin/node /srv/shop/server.js\nRestart=on-failure\n"
        }
      }
    ]
  },
  "headers/missing-security-headers": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import Depends, FastAPI, Header, HTTPException\n\ndef verify(x_api_key: str = Header()):\n    if not check_key(x_api_key):\n        raise HTTPException(status_code=401)\n\napp = FastAPI(dependencies=[Depends(verify)])\n\n@app.post("/orders")\ndef order(item: str): ...\n',
          "docker-compose.yml": 'services:\n  web:\n    image: nginx:1.27\n    ports:\n      - "80:80"\n    volumes:\n      - ./nginx/site.conf:/etc/nginx/conf.d/default.conf:ro\n',
          "nginx/site.conf": "server {\n  listen 80;\n  root /srv/www;\n  location / {\n    try_files $uri /index.html;\n  }\n  location /api/ {\n    proxy_pass http://127.0.0.1:8000/;\n  }\n}\n"
        },
        "at": [
          "nginx/site.conf:1",
          "docker-compose.yml:5"
        ]
      },
      {
        "files": {
          "nginx/site.conf": "server {\n  listen 80;\n  root /srv/www;\n  add_header X-Frame-Options DENY always;\n  add_header X-Content-Type-Options nosniff always;\n  location / {\n    add_header Cache-Control no-store;\n    try_files $uri /index.html;\n  }\n}\n"
        },
        "at": [
          "nginx/site.conf:7",
          "nginx/site.conf:4"
        ]
      },
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim\nCOPY . .\nCMD ["node", "server.js"]\n',
          "web/index.html": '<!doctype html><div id="app"></div>\n',
          "server.js": "const express = require('express');\nconst app = express();\napp.use(express.static('web/dist'));\napp.post('/orders', (req, res) => res.json({}));\napp.listen(3000);\n"
        },
        "at": [
          "server.js:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim\nCOPY . .\nCMD ["node", "server.js"]\n',
          "server.js": "const express = require('express');\nconst app = express();\napp.use('/files', express.static('files'));\napp.post('/orders', (req, res) => res.json({}));\napp.listen(3000);\n"
        }
      },
      {
        "files": {
          "nginx/site.conf": `server {
  listen 80;
  root /srv/www;
  add_header Content-Security-Policy "frame-ancestors 'self'" always;
  location / {
    try_files $uri /index.html;
  }
  location ~* \\.(js|css)$ {
    add_header Cache-Control "public, immutable";
  }
}
`
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst helmet = require('helmet');\nconst app = express();\napp.use(helmet());\napp.get('/', (req, res) => res.render('index'));\napp.listen(3000);\n",
          "nginx/site.conf": "server {\n  listen 80;\n  location / {\n    proxy_pass http://127.0.0.1:3000;\n  }\n}\n"
        }
      }
    ]
  },
  "health/no-endpoint": {
    "bad": [
      {
        "files": {
          "app/main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get("/orders")\ndef orders(): ...\n\n@app.get("/api/healthcheck")\ndef check(): ...\n',
          "Dockerfile": 'FROM python:3.13\nCOPY . .\nHEALTHCHECK CMD curl -f http://localhost:8000/health || exit 1\nCMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]\n'
        },
        "at": [
          "Dockerfile:3",
          "app/main.py:8"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.get('/orders', list);\napp.post('/orders', add);\napp.get('/orders/:id', one);\napp.put('/orders/:id', change);\napp.delete('/orders/:id', remove);\napp.listen(3000);\n",
          "Dockerfile": 'FROM node:22-slim\nCOPY . .\nCMD ["node", "server.js"]\n'
        },
        "at": [
          "server.js:2"
        ]
      },
      {
        "files": {
          "api/main.py": 'from fastapi import APIRouter, FastAPI\n\nrouter = APIRouter(prefix="/api/v1")\n\n@router.get("/health")\ndef check(): ...\n\n@router.get("/orders")\ndef orders(): ...\n\napp = FastAPI()\napp.include_router(router)\n',
          "api/Dockerfile": 'FROM python:3.13\nCOPY . .\nCMD ["uvicorn", "main:app", "--host", "0.0.0.0"]\n',
          "docker-compose.production.yml": 'services:\n  api:\n    build: ./api\n    healthcheck:\n      test: ["CMD", "curl", "-f", "http://localhost:8000/health"]\n'
        },
        "at": [
          "docker-compose.production.yml:5",
          "api/main.py:5"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.get('/orders', list);\napp.get('/livez', (req, res) => res.send('ok'));\napp.listen(3000);\n",
          "Dockerfile": 'FROM node:22-slim\nCOPY . .\nCMD ["node", "server.js"]\n',
          "render.yaml": "services:\n  - type: web\n    name: shop\n    runtime: docker\n    healthCheckPath: /healthz\n",
          "k8s/deployment.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: shop }\nspec:\n  template:\n    spec:\n      containers:\n        - name: shop\n          image: registry.example.com/other/thing:1.2.0\n          livenessProbe:\n            httpGet: { path: /nothing, port: 3000 }\n"
        },
        "at": [
          "render.yaml:5",
          "server.js:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app/main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get("/orders")\ndef orders(): ...\n\n@app.get("/health")\ndef check(): ...\n',
          "Dockerfile": 'FROM python:3.13\nCOPY . .\nHEALTHCHECK CMD curl -f http://localhost:8000/health/ || exit 1\nCMD ["uvicorn", "app.main:app", "--host", "0.0.0.0"]\n'
        }
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, Request\n\napp = FastAPI()\n\n@app.middleware("http")\nasync def answer(request: Request, call_next):\n    if request.url.path == "/livez":\n        return Response("ok")\n    return await call_next(request)\n\n@app.get("/orders")\ndef orders(): ...\n\n@app.get("/items")\ndef items(): ...\n',
          "Dockerfile": 'FROM python:3.13\nCOPY . .\nHEALTHCHECK CMD wget -qO- http://127.0.0.1:8000/livez\nCMD ["uvicorn", "main:app"]\n'
        }
      }
    ]
  },
  "infra/default-credentials": {
    "bad": [
      {
        "files": {
          "docker-compose.yml": 'services:\n  app:\n    build: .\n    environment:\n      DATABASE_URL: postgresql://postgres:postgres@db:5432/app\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: postgres\n  storage:\n    image: minio/minio\n    environment:\n      - MINIO_ROOT_USER=minioadmin\n      - MINIO_ROOT_PASSWORD=${MINIO_ROOT_PASSWORD:-minioadmin}\n  graph:\n    image: neo4j:5\n    environment:\n      NEO4J_AUTH: none\n  dashboards:\n    image: grafana/grafana\n    ports: ["3000:3000"]\n'
        },
        "at": [
          "docker-compose.yml:9",
          "docker-compose.yml:14",
          "docker-compose.yml:18",
          "docker-compose.yml:19"
        ]
      },
      {
        "files": {
          "charts/app/Chart.yaml": "apiVersion: v2\nname: app\n",
          "charts/app/values.yaml": "grafana:\n  adminUser: admin\n  adminPassword: admin\n"
        },
        "at": [
          "charts/app/values.yaml:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "docker-compose.yml": 'services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_USER: app\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?set it}\n  cache:\n    image: redis:7\n    command: redis-server --requirepass ${REDIS_PASSWORD}\n  dashboards:\n    image: grafana/grafana\n    environment:\n      GF_SECURITY_ADMIN_PASSWORD__FILE: /run/secrets/grafana\n    ports: ["127.0.0.1:3000:3000"]\n',
          "docker-compose.dev.yml": "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: postgres\n"
        }
      }
    ]
  },
  "infra/exposed-port": {
    "bad": [
      {
        "files": {
          "docker-compose.yml": 'services:\n  app:\n    build: .\n    ports: ["8000:8000"]\n  db:\n    image: postgres:16\n    ports:\n      - "5432:5432"\n  cache:\n    image: redis:7\n    command: redis-server --requirepass ${REDIS_PASSWORD:?}\n    ports:\n      - 6379:6379\n  monitoring:\n    image: prom/prometheus\n    ports:\n      - target: 9090\n        published: 9090\n'
        },
        "at": [
          "docker-compose.yml:8",
          "docker-compose.yml:13",
          "docker-compose.yml:17"
        ]
      },
      {
        "files": {
          "k8s/db.yaml": "apiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n  type: LoadBalancer\n  ports:\n    - port: 5432\n"
        },
        "at": [
          "k8s/db.yaml:8"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "docker-compose.yml": 'services:\n  db:\n    image: postgres:16\n    expose: ["5432"]\n  cache:\n    image: redis:7\n    ports: ["127.0.0.1:6379:6379"]\n  search:\n    image: milvusdb/milvus:v2.4.0\n    ports: ["${BIND:-127.0.0.1}:19530:19530"]\n',
          "docker-compose.dev.yml": 'services:\n  db:\n    ports: ["5432:5432"]\n'
        }
      }
    ]
  },
  "infra/privileged": {
    "bad": [
      {
        "files": {
          "compose.prod.yml": 'services:\n  api:\n    build: .\n    privileged: true\n    ports: ["8000:8000"]\n  store:\n    image: bitnami/redis:8.2\n    privileged: true\n  proxy:\n    image: traefik:v3.5\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock:ro\n  sandbox:\n    build: sandbox\n    volumes:\n      - type: bind\n        source: /var/run/docker.sock\n        target: /var/run/docker.sock\n'
        },
        "at": [
          "compose.prod.yml:4",
          "compose.prod.yml:8",
          "compose.prod.yml:12",
          "compose.prod.yml:16"
        ]
      },
      {
        "files": {
          "deploy/shop.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      hostPID: true\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          securityContext:\n            allowPrivilegeEscalation: true\n            capabilities:\n              add: [SYS_ADMIN]\n      volumes:\n        - name: docker\n          hostPath:\n            path: /var/run/docker.sock\n"
        },
        "at": [
          "deploy/shop.yaml:19"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "compose.prod.yml": "services:\n  api:\n    build: .\n    cap_drop: [ALL]\n    cap_add: [NET_BIND_SERVICE]\n    privileged: false\n    ipc: private\n    volumes:\n      - ./data:/data\n      - /etc/localtime:/etc/localtime:ro\n  figures:\n    image: quay.io/prometheus/node-exporter:v1.9.1\n    network_mode: host\n    pid: host\n"
        }
      },
      {
        "files": {
          "chart/templates/agent.yaml": "apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: agent\nspec:\n  template:\n    spec:\n      {{- if .Values.hostNetwork }}\n      hostNetwork: true\n      {{- end }}\n      containers:\n        - name: agent\n          image: grafana/promtail:3.5.0\n          securityContext:\n            privileged: {{ .Values.privileged }}\n            allowPrivilegeEscalation: false\n      volumes:\n        - name: logs\n          hostPath:\n            path: /var/log\n"
        }
      }
    ]
  },
  "infra/service-as-root": {
    "bad": [
      {
        "files": {
          "deploy/shop.service": "[Service]\nExecStart=/opt/shop/venv/bin/uvicorn main:app --host 0.0.0.0\nUser=root\n"
        },
        "at": [
          "deploy/shop.service:3"
        ]
      },
      {
        "files": {
          "deploy/shop.service": "[Service]\nExecStart=/opt/shop/venv/bin/gunicorn main:app\nRestart=always\n"
        },
        "at": [
          "deploy/shop.service:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "deploy/shop.service": "[Service]\nUser=shop\nExecStart=/opt/shop/venv/bin/uvicorn main:app\n",
          "deploy/dynamic.service": "[Service]\nDynamicUser=yes\nExecStart=/opt/shop/venv/bin/uvicorn main:app\n",
          "deploy/job.service": "[Service]\nType=oneshot\nExecStart=/usr/bin/python3 /opt/shop/nightly.py\n"
        }
      }
    ]
  },
  "inject/command": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\nimport subprocess\n\n@app.get("/ping")\ndef ping(host: str):\n    return subprocess.run(f"ping -c 1 {host}", shell=True, capture_output=True).stdout\n'
        },
        "at": [
          "main.py:8"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst { exec } = require('child_process');\nconst app = express();\napp.get('/ping', (req, res) => {\n  exec(`ping -c 1 ${req.query.host}`, (error, out) => res.send(out));\n});\n"
        },
        "at": [
          "server.js:5"
        ]
      },
      {
        "files": {
          "server.ts": "import express from 'express';\nimport { exec } from 'node:child_process';\nimport { promisify } from 'node:util';\nconst app = express();\nasync function run(command: string) {\n  const { stdout } = await promisify(exec)(command, { encoding: 'utf8' });\n  return stdout;\n}\napp.get('/ping', async (req, res) => {\n  res.send(await run(`ping -c 1 ${req.query.host}`));\n});\n"
        },
        "at": [
          "server.ts:6"
        ]
      },
      {
        "files": {
          "tools.py": 'import subprocess\nfrom langchain_core.tools import tool\n\n@tool\ndef search(words: str) -> str:\n    return subprocess.run(f"grep -r {words} notes", shell=True, capture_output=True, text=True).stdout\n'
        },
        "at": [
          "tools.py:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\nimport subprocess\n\n@app.get("/ping")\ndef ping(host: str):\n    return subprocess.run(["ping", "-c", "1", host], capture_output=True).stdout\n'
        }
      },
      {
        "files": {
          "tools.py": 'import shlex\nimport subprocess\nfrom langchain_core.tools import tool\n\n@tool\ndef search(words: str) -> str:\n    return subprocess.run(f"grep -r {shlex.quote(words)} notes", shell=True, capture_output=True, text=True).stdout\n'
        }
      }
    ]
  },
  "inject/deserialization": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\n\n@app.post("/calc")\ndef calc(body: dict):\n    return eval(body["formula"])\n'
        },
        "at": [
          "main.py:7"
        ]
      },
      {
        "files": {
          "app.py": "import base64\nimport pickle\nfrom flask import Flask, request\n\napp = Flask(__name__)\n\n@app.route('/state')\ndef state():\n    return str(pickle.loads(base64.b64decode(request.cookies['state'])))\n"
        },
        "at": [
          "app.py:9"
        ]
      },
      {
        "files": {
          "tools.py": "from agents import function_tool\n\n@function_tool\ndef calculate(formula: str) -> str:\n    return str(eval(formula))\n"
        },
        "at": [
          "tools.py:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\nimport json\n\n@app.post("/calc")\ndef calc(body: dict):\n    return json.loads(body["numbers"])\n'
        }
      }
    ]
  },
  "inject/html": {
    "bad": [
      {
        "files": {
          "app.py": "from fastapi import FastAPI\nfrom fastapi.responses import HTMLResponse\n\napp = FastAPI()\n\n@app.get('/hello')\ndef hello(name: str):\n    return HTMLResponse(f'<h1>Hello {name}</h1>')\n"
        },
        "at": [
          "app.py:8"
        ]
      },
      {
        "files": {
          "app.py": "from flask import Flask, request\n\napp = Flask(__name__)\n\n@app.route('/hello')\ndef hello():\n    name = request.args.get('name')\n    return f'<h1>Hello {name}</h1>'\n"
        },
        "at": [
          "app.py:8"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.get('/hello', (req, res) => {\n  res.send(`<h1>Hello ${req.query.name}</h1>`);\n});\n"
        },
        "at": [
          "server.js:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app.py": "from html import escape\nfrom fastapi import FastAPI\nfrom fastapi.responses import HTMLResponse\n\napp = FastAPI()\n\n@app.get('/hello')\ndef hello(name: str):\n    return HTMLResponse(f'<h1>Hello {escape(name)}</h1>')\n"
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst escapeHtml = require('escape-html');\nconst app = express();\napp.get('/hello', (req, res) => {\n  res.send(`<h1>Hello ${escapeHtml(req.query.name)}</h1>`);\n});\n"
        }
      }
    ]
  },
  "inject/model-output": {
    "bad": [
      {
        "files": {
          "agent.py": 'import subprocess\nfrom openai import OpenAI\n\nclient = OpenAI()\n\ndef work(task):\n    answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": task}])\n    command = answer.choices[0].message.content\n    return subprocess.run(command, shell=True, capture_output=True, timeout=60)\n'
        },
        "at": [
          "agent.py:9"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "agent.py": 'import subprocess\nfrom openai import OpenAI\n\nclient = OpenAI()\n\ndef work(task):\n    answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": task}])\n    command = answer.choices[0].message.content\n    return subprocess.run(["docker", "run", "--rm", "--network", "none", "sandbox", "sh", "-c", command], capture_output=True, timeout=60)\n'
        }
      }
    ]
  },
  "inject/sql": {
    "bad": [
      {
        "files": {
          "main.py": `from fastapi import FastAPI, HTTPException, UploadFile

app = FastAPI()
import sqlite3

@app.get("/items")
def items(name: str):
    cursor = sqlite3.connect("shop.db").cursor()
    cursor.execute(f"select * from items where name = '{name}'")
    return cursor.fetchall()
`
        },
        "at": [
          "main.py:9"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst { pool } = require('./db');\nconst app = express();\napp.get('/items', async (req, res) => {\n  const rows = await pool.query('select * from items where name = \\'' + req.query.name + '\\'');\n  res.json(rows);\n});\n"
        },
        "at": [
          "server.js:5"
        ]
      },
      {
        "files": {
          "tools.py": `import sqlite3
from fastmcp import FastMCP

mcp = FastMCP("shop")

@mcp.tool
def find(name: str) -> list:
    cursor = sqlite3.connect("shop.db").cursor()
    return cursor.execute(f"select * from items where name = '{name}'").fetchall()
`
        },
        "at": [
          "tools.py:9"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\nimport sqlite3\n\n@app.get("/items")\ndef items(limit: int, order: str):\n    columns = {"name": "name", "price": "price"}\n    cursor = sqlite3.connect("shop.db").cursor()\n    cursor.execute(f"select * from items order by {columns[order]} limit {limit}")\n    return cursor.fetchall()\n'
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst { pool } = require('./db');\nconst app = express();\napp.get('/items', async (req, res) => {\n  res.json(await pool.query('select * from items where name = $1', [req.query.name]));\n});\n"
        }
      }
    ]
  },
  "inject/ssrf": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\nimport requests\n\n@app.get("/preview")\ndef preview(url: str):\n    return requests.get(url, timeout=5).text\n'
        },
        "at": [
          "main.py:8"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst axios = require('axios');\nconst app = express();\napp.post('/fetch', async (req, res) => {\n  const answer = await axios.get(req.body.url);\n  res.json(answer.data);\n});\n"
        },
        "at": [
          "server.js:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\nimport requests\n\n@app.get("/weather")\ndef weather(city: str):\n    return requests.get(f"https://weather.internal/v1/{city}", timeout=5).text\n'
        }
      }
    ]
  },
  "inject/template": {
    "bad": [
      {
        "files": {
          "app.py": "from flask import Flask, render_template_string, request\n\napp = Flask(__name__)\n\n@app.route('/hello')\ndef hello():\n    return render_template_string('<h1>Hello ' + request.args.get('name', '') + '</h1>')\n"
        },
        "at": [
          "app.py:7"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app.py": "from flask import Flask, render_template_string, request\n\napp = Flask(__name__)\n\n@app.route('/hello')\ndef hello():\n    return render_template_string('<h1>Hello {{ name }}</h1>', name=request.args.get('name', ''))\n"
        }
      }
    ]
  },
  "input/huge-body": {
    "bad": [
      {
        "files": {
          "app.js": "const express = require('express');\nconst app = express();\napp.use(express.json({ limit: '500mb' }));\napp.post('/x', (req, res) => res.end());\napp.listen(3000);\n"
        },
        "at": [
          "app.js:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app.js": "const express = require('express');\nconst app = express();\napp.use(express.json({ limit: '10mb' }));\napp.post('/x', (req, res) => res.end());\napp.listen(3000);\n"
        }
      }
    ]
  },
  "input/unvalidated-body": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, Request\n\napp = FastAPI()\n\n@app.post("/items")\nasync def create(request: Request):\n    body = await request.json()\n    return save(body["name"])\n'
        },
        "at": [
          "main.py:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom pydantic import BaseModel\n\nclass Item(BaseModel):\n    name: str\n\napp = FastAPI()\n\n@app.post("/items")\nasync def create(item: Item):\n    return save(item.name)\n'
        }
      }
    ]
  },
  "k8s/latest-tag": {
    "bad": [
      {
        "files": {
          "deploy/shop.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      initContainers:\n        - name: migrate\n          image: ghcr.io/acme/migrate\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:latest\n"
        },
        "at": [
          "deploy/shop.yaml:13"
        ]
      },
      {
        "files": {
          "deploy/tidy.yaml": "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: tidy\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n            - name: tidy\n              image: registry.example.com:5000/tidy\n"
        },
        "at": [
          "deploy/tidy.yaml:12"
        ]
      },
      {
        "files": {
          "chart/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 1.0.0\n",
          "chart/values.yaml": "image:\n  repository: ghcr.io/acme/shop\n  tag: latest\nlog:\n  image: ghcr.io/acme/log:2.0.1\n",
          "chart/templates/deployment.yaml": 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"\n        - name: log\n          image: {{ .Values.log.image }}\n'
        },
        "at": [
          "chart/values.yaml:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "deploy/shop.yaml": 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop@sha256:7959ed6f7e35f8b1aaa06d1d8259d4ee25aa85a086d5c125480c333183f9deeb\n        - name: api\n          image: ${REGISTRY}/api\n        - name: log\n          image: "{{ .Values.log.image }}"\n'
        }
      },
      {
        "files": {
          "base/deployment.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: acme/shop\n        - name: api\n          image: api\n",
          "base/kustomization.yaml": "resources: [deployment.yaml]\nimages:\n  - name: acme/shop\n    newTag: 1.4.0\n",
          "skaffold.yaml": "apiVersion: skaffold/v4beta11\nkind: Config\nbuild:\n  artifacts:\n    - image: api\n"
        }
      }
    ]
  },
  "k8s/no-limits": {
    "bad": [
      {
        "files": {
          "deploy/shop.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          resources: {}\n        - name: log\n          image: ghcr.io/acme/log:2.0.1\n          resources:\n            requests:\n              cpu: 50m\n              memory: 64Mi\n"
        },
        "at": [
          "deploy/shop.yaml:9"
        ]
      },
      {
        "files": {
          "deploy/shop.json": '{"apiVersion": "v1", "kind": "List", "items": [\n  {"apiVersion": "apps/v1", "kind": "StatefulSet", "metadata": {"name": "shop"}, "spec": {"template": {"spec": {"containers": [\n    {"name": "web", "image": "ghcr.io/acme/shop:1.4.0", "resources": {"limits": {"cpu": "1"}}}\n  ]}}}}\n]}\n'
        },
        "at": [
          "deploy/shop.json:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "deploy/shop.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      initContainers:\n        - name: migrate\n          image: ghcr.io/acme/shop:1.4.0\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          resources:\n            requests: {cpu: 100m}\n            limits: {memory: 512Mi}\n"
        }
      },
      {
        "files": {
          "chart/templates/deployment.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:{{ .Chart.AppVersion }}\n          resources:\n            {{- toYaml .Values.resources | nindent 12 }}\n        - name: api\n          image: ghcr.io/acme/api:{{ .Chart.AppVersion }}\n          {{- with .Values.api.resources }}\n          resources: {{- toYaml . | nindent 12 }}\n          {{- end }}\n"
        }
      },
      {
        "files": {
          "deploy/shop.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n",
          "deploy/limits.yaml": 'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      default: {cpu: "1", memory: 512Mi}\n'
        }
      }
    ]
  },
  "k8s/no-probes": {
    "bad": [
      {
        "files": {
          "deploy/shop.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  replicas: 2\n  template:\n    metadata:\n      labels: {app: shop}\n    spec:\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          ports:\n            - containerPort: 8000\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  selector: {app: shop}\n  ports:\n    - port: 80\n      targetPort: 8000\n",
          "compose.yml": "services:\n  web:\n    build: .\n    image: ghcr.io/acme/shop\n"
        },
        "at": [
          "deploy/shop.yaml:12"
        ]
      },
      {
        "files": {
          "chart/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 1.0.0\n",
          "chart/templates/deployment.yaml": 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ include "shop.fullname" . }}\nspec:\n  replicas: {{ .Values.replicaCount }}\n  template:\n    metadata:\n      labels:\n        {{- include "shop.labels" . | nindent 8 }}\n    spec:\n      containers:\n        - name: worker\n          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"\n          env:\n            {{- toYaml .Values.env | nindent 12 }}\n'
        },
        "at": [
          "chart/templates/deployment.yaml:13"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "chart/Chart.yaml": "apiVersion: v2\nname: shop-admin\nversion: 1.0.0\n",
          "chart/templates/deployment.yaml": 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop-admin\nspec:\n  replicas: 1\n  template:\n    metadata:\n      labels: {app: shop-admin}\n    spec:\n      containers:\n        - name: admin\n          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"\n          command: ["/bin/sh", "-c", "while true; do sleep 86400; done"]\n          ports:\n            - containerPort: 3000\n'
        }
      },
      {
        "files": {
          "chart/templates/deployment.yaml": 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ include "shop.fullname" . }}\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: "{{ .Values.image }}"\n          ports:\n            - containerPort: 8000\n          {{- include "shop.probes" . | nindent 10 }}\n        - name: api\n          image: "{{ .Values.api.image }}"\n          ports:\n            - containerPort: 8001\n          {{- with .Values.readinessProbe }}\n          readinessProbe:\n            {{- toYaml . | nindent 12 }}\n          {{- end }}\n'
        }
      },
      {
        "files": {
          "base/deployment.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          ports:\n            - containerPort: 8000\n",
          "overlays/production/kustomization.yaml": "resources:\n  - ../../base\npatches:\n  - path: probes.yaml\n",
          "base/kustomization.yaml": "resources:\n  - deployment.yaml\n",
          "overlays/production/probes.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          readinessProbe:\n            httpGet: {path: /healthz, port: 8000}\n"
        }
      },
      {
        "files": {
          "jobs.yaml": 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: tidy\nspec:\n  schedule: "0 3 * * *"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n            - name: tidy\n              image: ghcr.io/acme/shop:1.4.0\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      initContainers:\n        - name: migrate\n          image: ghcr.io/acme/shop:1.4.0\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          readinessProbe:\n            tcpSocket: {port: 8000}\n'
        }
      }
    ]
  },
  "k8s/runs-as-root": {
    "bad": [
      {
        "files": {
          "deploy/shop.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      securityContext:\n        runAsUser: 1000\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          ports: [{containerPort: 8000}]\n          securityContext:\n            runAsUser: 0\n"
        },
        "at": [
          "deploy/shop.yaml:15"
        ]
      },
      {
        "files": {
          "deploy/shop.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          ports: [{containerPort: 8000}]\n",
          "compose.yml": "services:\n  web:\n    build: .\n    image: ghcr.io/acme/shop\n",
          "Dockerfile": 'FROM python:3.13-slim\nEXPOSE 8000\nCMD ["uvicorn", "main:app"]\n'
        },
        "at": [
          "deploy/shop.yaml:9"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "deploy/shop.yaml": 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      securityContext:\n        runAsNonRoot: true\n      initContainers:\n        - name: own\n          image: busybox:1.37\n          command: [chown, "-R", "1000", /data]\n          securityContext:\n            runAsUser: 0\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          ports: [{containerPort: 8000}]\n'
        }
      },
      {
        "files": {
          "deploy/shop.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          ports: [{containerPort: 8000}]\n        - name: cache\n          image: redis:8.2\n",
          "compose.yml": "services:\n  web:\n    build: .\n    image: ghcr.io/acme/shop\n",
          "Dockerfile": 'FROM python:3.13-slim\nRUN useradd app\nUSER app\nEXPOSE 8000\nCMD ["uvicorn", "main:app"]\n'
        }
      },
      {
        "files": {
          "chart/templates/deployment.yaml": 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      {{- with .Values.podSecurityContext }}\n      securityContext:\n        {{- toYaml . | nindent 8 }}\n      {{- end }}\n      containers:\n        - name: web\n          image: "{{ .Values.image }}"\n'
        }
      }
    ]
  },
  "k8s/single-replica": {
    "bad": [
      {
        "files": {
          "deploy/shop.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  replicas: 1\n  template:\n    spec:\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          ports: [{containerPort: 8000}]\n          livenessProbe: {tcpSocket: {port: 8000}}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          image: ghcr.io/acme/api:1.4.0\n          ports: [{containerPort: 8001}]\n          livenessProbe: {tcpSocket: {port: 8001}}\n"
        },
        "at": [
          "deploy/shop.yaml:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "deploy/shop.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          ports: [{containerPort: 8000}]\n---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: shop\nspec:\n  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: shop}\n  minReplicas: 2\n  maxReplicas: 8\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: ledger\nspec:\n  replicas: 1\n  template:\n    spec:\n      containers:\n        - name: ledger\n          image: ghcr.io/acme/ledger:2.0.0\n          ports: [{containerPort: 9000}]\n"
        }
      },
      {
        "files": {
          "base/shop.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: ghcr.io/acme/shop:1.4.0\n          ports: [{containerPort: 8000}]\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: operator\nspec:\n  replicas: 1\n  template:\n    spec:\n      containers:\n        - name: operator\n          image: ghcr.io/acme/operator:1.4.0\n          args: [--leader-elect]\n          ports: [{containerPort: 8443}]\n",
          "base/kustomization.yaml": "resources: [shop.yaml]\n",
          "overlays/production/kustomization.yaml": "resources: [../../base]\nreplicas:\n  - name: shop\n    count: 3\n"
        }
      }
    ]
  },
  "lifecycle/no-graceful-shutdown": {
    "bad": [
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.get('/', (req, res) => res.send('hello'));\napp.listen(3000);\n"
        },
        "at": [
          "server.js:4"
        ]
      },
      {
        "files": {
          "main.py": 'import asyncio\nfrom fastapi import FastAPI\napp = FastAPI()\n\n@app.post("/jobs")\nasync def start(job: dict):\n    asyncio.create_task(work(job))\n'
        },
        "at": [
          "main.py:7"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.get('/', (req, res) => res.send('hello'));\nconst server = app.listen(3000);\nprocess.on('SIGTERM', () => server.close());\n"
        }
      },
      {
        "files": {
          "main.py": 'import asyncio\nfrom fastapi import FastAPI\napp = FastAPI()\ntasks = set()\n\n@app.post("/jobs")\nasync def start(job: dict):\n    task = asyncio.create_task(work(job))\n    tasks.add(task)\n    task.add_done_callback(tasks.discard)\n'
        }
      }
    ]
  },
  "logging/no-rotation": {
    "bad": [
      {
        "files": {
          "app.py": 'import logging\nfrom fastapi import FastAPI\nimport log_setup\napp = FastAPI()\n\n@app.get("/orders")\ndef orders():\n    return []\n',
          "log_setup.py": 'import logging\nhandler = logging.FileHandler("logs/app.log")\nlogging.getLogger().addHandler(handler)\nlogging.getLogger("audit").addHandler(logging.handlers.RotatingFileHandler("logs/audit.log"))\n'
        },
        "at": [
          "log_setup.py:2"
        ]
      },
      {
        "files": {
          "app.py": 'from flask import Flask\nfrom loguru import logger\nlogger.add("logs/{time:YYYY-MM-DD}.log", rotation="1 day")\nlogger.add("logs/errors.log", level="ERROR")\napp = Flask(__name__)\n\n@app.route("/")\ndef index():\n    return "ok"\n'
        },
        "at": [
          "app.py:4"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst winston = require('winston');\nconst logger = winston.createLogger({\n  transports: [new winston.transports.Console(), new winston.transports.File({ filename: 'logs/combined.log' })],\n  exceptionHandlers: [new winston.transports.File({ filename: 'logs/crashes.log' })],\n});\nconst app = express();\napp.get('/orders', (req, res) => { logger.info('orders'); res.json([]); });\napp.listen(3000);\n"
        },
        "at": [
          "server.js:4"
        ]
      },
      {
        "files": {
          "server.js": "const fs = require('fs');\nconst express = require('express');\nconst morgan = require('morgan');\nconst stream = fs.createWriteStream('access.log', { flags: 'a' });\nconst app = express();\napp.use(morgan('combined', { stream }));\napp.get('/', (req, res) => res.send('ok'));\napp.listen(3000);\n"
        },
        "at": [
          "server.js:6"
        ]
      },
      {
        "files": {
          "shop/settings.py": 'from django.urls import path\nINSTALLED_APPS = ["shop"]\nROOT_URLCONF = "shop.urls"\nMIDDLEWARE = []\nLOGGING = {\n    "version": 1,\n    "handlers": {\n        "file": {"class": "logging.FileHandler", "filename": "/var/log/shop.log"},\n        "unused": {"class": "logging.FileHandler", "filename": "/var/log/old.log"},\n    },\n    "root": {"handlers": ["file"], "level": "INFO"},\n}\n',
          "shop/urls.py": 'from django.urls import path\nfrom shop import views\nurlpatterns = [path("orders/", views.orders)]\n',
          "shop/views.py": "from django.http import JsonResponse\ndef orders(request):\n    return JsonResponse({})\n",
          "manage.py": ""
        },
        "at": [
          "shop/settings.py:8"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app.py": 'import logging\nimport sys\nfrom logging.handlers import RotatingFileHandler, TimedRotatingFileHandler\nfrom fastapi import FastAPI\nfrom loguru import logger\nlogging.getLogger().addHandler(RotatingFileHandler("app.log", maxBytes=1_000_000, backupCount=3))\nlogging.getLogger().addHandler(TimedRotatingFileHandler("app.log"))\nlogging.getLogger().addHandler(logging.FileHandler("/dev/stdout"))\nlogging.basicConfig(level=logging.INFO, filename=None)\nlogger.add(sys.stderr)\nlogger.add("app.log", rotation="10 MB")\napp = FastAPI()\n\n@app.get("/orders")\ndef orders():\n    return []\n'
        }
      },
      {
        "files": {
          "app.py": 'import logging\nfrom fastapi import FastAPI\nlogging.basicConfig(filename="app.log")\napp = FastAPI()\n\n@app.get("/orders")\ndef orders():\n    return []\n',
          "deploy/logrotate.conf": "/app/app.log { daily }\n"
        }
      },
      {
        "files": {
          "scripts/report.py": 'import logging\nlogging.basicConfig(filename="report.log")\n'
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst winston = require('winston');\nconst log4js = require('log4js');\nconst logger = winston.createLogger({ transports: [new winston.transports.File({ filename: 'a.log', maxsize: 1e6, maxFiles: 5 })] });\nlog4js.configure({ appenders: { app: { type: 'dateFile', filename: 'b.log' } }, categories: { default: { appenders: ['app'], level: 'info' } } });\nif (process.env.NODE_ENV !== 'production') logger.add(new winston.transports.File({ filename: 'debug.log' }));\nconst app = express();\napp.get('/orders', (req, res) => res.json([]));\napp.listen(3000);\n"
        }
      }
    ]
  },
  "logging/sensitive-data": {
    "bad": [
      {
        "files": {
          "main.py": 'import logging\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n@app.post("/login")\ndef login(name: str, password: str):\n    logging.info(f"login of {name} with {password}")\n'
        },
        "at": [
          "main.py:8"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'import logging\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n@app.post("/login")\ndef login(name: str, password: str):\n    logging.info(f"login of {name}, {len(password)} characters, {password[:0]}***")\n'
        }
      }
    ]
  },
  "metrics/alert-on-unknown-metric": {
    "bad": [
      {
        "files": {
          "shop/metrics.py": 'from prometheus_client import Counter, Histogram\n\nORDERS = Counter("shop_orders_total", "Orders", ["state"])\nLATENCY = Histogram("shop_checkout_seconds", "Time for a checkout")\n',
          "monitoring/alerts.yml": 'groups:\n  - name: shop\n    rules:\n      - alert: OrdersFail\n        expr: rate(shop_orders_total{state="failed"}[5m]) > 1\n      - alert: SlowCheckout\n        expr: histogram_quantile(0.9, sum by (le) (rate(shop_checkout_seconds_bucket[5m]))) > 2\n      - alert: PaymentsFail\n        expr: rate(shop_order_payments_total[5m]) == 0 and up == 1\n'
        },
        "at": [
          "monitoring/alerts.yml:9"
        ]
      },
      {
        "files": {
          "src/metrics.js": "const client = require('prom-client');\nconst jobs = new client.Counter({ name: 'mailer_jobs_total', help: 'Jobs' });\nconst size = new client.Gauge({ name: 'mailer_queue_size', help: 'Waiting' });\nmodule.exports = { jobs, size };\n",
          "grafana/dashboards/mailer.json": '{\n  "title": "Mailer",\n  "panels": [\n    { "title": "Sent", "datasource": { "type": "prometheus" }, "targets": [\n      { "expr": "sum(rate(mailer_jobs_total[$__rate_interval]))" },\n      { "expr": "mailer_queue_length{env=\\"$env\\"}" }\n    ] }\n  ]\n}\n'
        },
        "at": [
          "grafana/dashboards/mailer.json:6",
          "src/metrics.js:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "shop/metrics.py": 'from prometheus_client import Counter, Gauge\n\nNAMESPACE = "shop"\nORDERS = Counter("orders", "Orders", namespace=NAMESPACE)\nOPEN = Gauge("carts_open", "Open carts", namespace=NAMESPACE, subsystem="web")\n',
          "monitoring/alerts.yml": "groups:\n  - name: shop\n    rules:\n      - record: shop:orders:rate5m\n        expr: rate(shop_orders_total[5m])\n      - alert: NoOrders\n        expr: shop:orders:rate5m == 0 and node_load1 > 0 and shop_web_carts_open > 5\n      - alert: Down\n        expr: up == 0 or absent(kube_pod_info) or billing_invoices_total > 3\n"
        }
      }
    ]
  },
  "metrics/no-alert-rules": {
    "bad": [
      {
        "files": {
          "prometheus/prometheus.yml": "global:\n  scrape_interval: 15s\nscrape_configs:\n  - job_name: api\n    static_configs:\n      - targets: ['api:8000']\n"
        },
        "at": [
          "prometheus/prometheus.yml:3"
        ]
      },
      {
        "files": {
          "prometheus/prometheus.yml": "rule_files:\nscrape_configs:\n  - job_name: api\n    static_configs:\n      - targets: ['api:8000']\n",
          "prometheus/alerts.yml": "groups:\n  - name: api\n    rules:\n      - alert: Down\n        expr: up == 0\n"
        },
        "at": [
          "prometheus/prometheus.yml:1",
          "prometheus/alerts.yml:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "prometheus/prometheus.yml": "rule_files: [alerts.yml]\nscrape_configs:\n  - job_name: api\n    static_configs:\n      - targets: ['api:8000']\n",
          "prometheus/alerts.yml": "groups:\n  - name: api\n    rules:\n      - alert: Down\n        expr: up == 0\n"
        }
      },
      {
        "files": {
          "prometheus.yml": "scrape_configs:\n  - job_name: api\n    static_configs: [{ targets: ['api:8000'] }]\nremote_write:\n  - url: https://metrics.example.com/api/v1/write\n"
        }
      }
    ]
  },
  "metrics/scrape-without-endpoint": {
    "bad": [
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: ./api\n  prometheus:\n    image: prom/prometheus:v3.1.0\n",
          "prometheus.yml": "rule_files: [alerts.yml]\nscrape_configs:\n  - job_name: api\n    static_configs:\n      - targets: ['api:8000']\n",
          "api/main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get("/orders")\ndef orders(): ...\n\n@app.get("/health")\ndef health(): ...\n'
        },
        "at": [
          "prometheus.yml:5",
          "api/main.py:3"
        ]
      },
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: ./api\n",
          "prometheus.yml": "scrape_configs:\n  - job_name: api\n    metrics_path: /metrics\n    static_configs:\n      - targets: ['api:3000']\n",
          "api/server.js": "const express = require('express');\nconst client = require('prom-client');\nconst app = express();\napp.get('/orders', list);\napp.get('/internal/metrics', async (req, res) => res.end(await client.register.metrics()));\napp.listen(3000);\n"
        },
        "at": [
          "prometheus.yml:3",
          "api/server.js:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "docker-compose.yml": "services:\n  api:\n    build: ./api\n",
          "prometheus.yml": "rule_files: [alerts.yml]\nscrape_configs:\n  - job_name: api\n    static_configs:\n      - targets: ['api:8000']\n",
          "api/main.py": 'from fastapi import FastAPI\nfrom prometheus_fastapi_instrumentator import Instrumentator\n\napp = FastAPI()\nInstrumentator().instrument(app).expose(app)\n\n@app.get("/orders")\ndef orders(): ...\n\n@app.get("/health")\ndef health(): ...\n'
        }
      }
    ]
  },
  "network/binds-all-without-auth": {
    "bad": [
      {
        "files": {
          "config.py": 'import os\n\nclass Config:\n    HOST = os.getenv("API_HOST", "0.0.0.0")\n',
          "run.py": 'import uvicorn\nfrom config import Config\nuvicorn.run("main:app", host=Config.HOST, port=8000)\n',
          "main.py": 'from fastapi import FastAPI\napp = FastAPI()\n\n@app.post("/items")\nasync def create(item: dict): ...\n\n@app.delete("/items/{id}")\nasync def delete(id: int): ...\n'
        },
        "at": [
          "config.py:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'import uvicorn\nfrom fastapi import FastAPI\napp = FastAPI()\n\n@app.post("/items")\nasync def create(item: dict): ...\n\nuvicorn.run(app, host="127.0.0.1", port=8000)\n'
        }
      },
      {
        "files": {
          "main.py": 'import uvicorn\nfrom fastapi import Depends, FastAPI, Header, HTTPException\n\ndef verify(x_api_key: str = Header()):\n    if not check_key(x_api_key):\n        raise HTTPException(status_code=401)\n\napp = FastAPI(dependencies=[Depends(verify)])\n\n@app.post("/items")\nasync def create(item: dict): ...\n\nuvicorn.run(app, host="0.0.0.0", port=8000)\n'
        }
      }
    ]
  },
  "path/traversal": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\n\n@app.get("/files")\ndef read(name: str):\n    with open("data/" + name) as file:\n        return file.read()\n'
        },
        "at": [
          "main.py:7"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst fs = require('fs');\nconst path = require('path');\nconst app = express();\napp.delete('/files', (req, res) => {\n  const file = path.join('uploads', req.query.name);\n  fs.unlinkSync(file);\n  res.end();\n});\n"
        },
        "at": [
          "server.js:7"
        ]
      },
      {
        "files": {
          "app.py": "from flask import Flask, request\nfrom store import load\n\napp = Flask(__name__)\n\n@app.route('/load')\ndef show():\n    return load(request.args['name'])\n",
          "store.py": "from pathlib import Path\n\ndef load(name):\n    return (Path('data') / name).read_text()\n"
        },
        "at": [
          "store.py:4"
        ]
      },
      {
        "files": {
          "server.py": 'from mcp.server.fastmcp import FastMCP\n\nmcp = FastMCP("notes")\n\n@mcp.tool()\ndef read_note(name: str) -> str:\n    with open(f"notes/{name}") as file:\n        return file.read()\n'
        },
        "at": [
          "server.py:7"
        ]
      },
      {
        "files": {
          "agent.ts": "import { writeFile } from 'node:fs/promises';\n\nexport async function run(message) {\n  for (const call of message.tool_calls) {\n    const { path, text } = JSON.parse(call.function.arguments);\n    await writeFile(path, text);\n  }\n}\n"
        },
        "at": [
          "agent.ts:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\nfrom pathlib import Path\n\nROOT = Path("data").resolve()\n\n@app.get("/files")\ndef read(name: str):\n    path = (ROOT / name).resolve()\n    if not path.is_relative_to(ROOT):\n        raise HTTPException(status_code=404)\n    return path.read_text()\n'
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst fs = require('fs');\nconst path = require('path');\nconst app = express();\napp.get('/files', (req, res) => {\n  const name = path.basename(req.query.name);\n  res.send(fs.readFileSync(path.join('uploads', name)));\n});\n"
        }
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\n\nKNOWN = {"a.txt", "b.txt"}\n\n@app.get("/files")\ndef read(name: str):\n    if name not in KNOWN:\n        raise HTTPException(status_code=404)\n    with open("data/" + name) as file:\n        return file.read()\n'
        }
      },
      {
        "files": {
          "server.py": 'from pathlib import Path\nfrom mcp.server.fastmcp import FastMCP\n\nmcp = FastMCP("notes")\nROOT = Path("notes").resolve()\n\n@mcp.tool()\ndef read_note(name: str) -> str:\n    path = (ROOT / name).resolve()\n    if not path.is_relative_to(ROOT):\n        raise ValueError(name)\n    return path.read_text()\n'
        }
      }
    ]
  },
  "perf/n-plus-one": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\napp = FastAPI()\n\n@app.get("/orders")\nasync def orders():\n    rows = await db.fetch_all("SELECT id, customer FROM orders")\n    found = []\n    for row in rows:\n        customer = await db.fetch_one("SELECT name FROM customers WHERE id = ?", (row["customer"],))\n        found.append({"id": row["id"], "customer": customer})\n    return found\n'
        },
        "at": [
          "main.py:9"
        ]
      },
      {
        "files": {
          "server.ts": "import express from 'express';\nconst app = express();\napp.get('/orders', async (req, res) => {\n  const orders = await prisma.order.findMany({ take: 50 });\n  for (const order of orders) {\n    order.customer = await prisma.customer.findUnique({ where: { id: order.customerId } });\n  }\n  res.json(orders);\n});\n"
        },
        "at": [
          "server.ts:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\napp = FastAPI()\n\n@app.get("/orders")\nasync def orders():\n    rows = await db.fetch_all("SELECT o.id, c.name FROM orders o JOIN customers c ON c.id = o.customer")\n    found = []\n    for row in rows:\n        found.append({"id": row["id"], "customer": row["name"]})\n    for name in ("new", "paid"):\n        found.append(await db.fetch_one("SELECT count(*) FROM orders WHERE state = ?", (name,)))\n    return found\n'
        }
      },
      {
        "files": {
          "server.ts": "import express from 'express';\nconst app = express();\napp.get('/orders', async (req, res) => {\n  const orders = await prisma.order.findMany({ take: 50, include: { customer: true } });\n  for (const order of orders) order.total = sum(order.items);\n  res.json(orders);\n});\n"
        }
      }
    ]
  },
  "perf/no-connection-pool": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom service import DataService\napp = FastAPI()\n\n@app.get("/orders")\ndef orders():\n    return DataService().all()\n',
          "service.py": 'from sqlalchemy import create_engine\n\nclass DataService:\n    def __init__(self):\n        self.engine = create_engine("postgresql://db/orders")\n'
        },
        "at": [
          "service.py:5"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst mysql = require('mysql2/promise');\nconst app = express();\napp.get('/orders', async (req, res) => {\n  const connection = await mysql.createConnection({ host: 'db' });\n  res.json(await connection.query('SELECT id FROM orders'));\n});\n"
        },
        "at": [
          "server.js:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from functools import lru_cache\nfrom fastapi import FastAPI\nfrom sqlalchemy import create_engine\napp = FastAPI()\n_engine = None\n\n@lru_cache\ndef reading_engine():\n    return create_engine("postgresql://db/orders")\n\ndef writing_engine():\n    global _engine\n    if _engine is None:\n        _engine = create_engine("postgresql://db/orders")\n    return _engine\n\n@app.get("/orders")\ndef orders():\n    return reading_engine().all() + writing_engine().all()\n'
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst mysql = require('mysql2/promise');\nconst app = express();\nconst pool = mysql.createPool({ host: 'db' });\napp.get('/orders', async (req, res) => {\n  res.json(await pool.query('SELECT id FROM orders'));\n});\n"
        }
      }
    ]
  },
  "proxy/alias-traversal": {
    "bad": [
      {
        "files": {
          "nginx/default.conf": "server {\n  listen 80;\n  location /static {\n    alias /app/static/;\n  }\n}\n"
        },
        "at": [
          "nginx/default.conf:4"
        ]
      },
      {
        "files": {
          "nginx/default.conf": "server {\n  listen 80;\n  location ^~ /media {\n    alias /data/media;\n  }\n}\n"
        },
        "at": [
          "nginx/default.conf:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "nginx/default.conf": "server {\n  listen 80;\n  location /static/ {\n    alias /app/static/;\n  }\n  location = /robots.txt {\n    alias /app/static/robots.txt;\n  }\n  location /favicon.ico {\n    alias /app/static/favicon.ico;\n  }\n  location ~ ^/media/(.+)$ {\n    alias /data/media/$1;\n  }\n}\n"
        }
      }
    ]
  },
  "proxy/host-spoofing": {
    "bad": [
      {
        "files": {
          "nginx/default.conf": "server {\n  listen 80;\n  location / {\n    proxy_set_header Host $http_host;\n    proxy_pass http://127.0.0.1:8000;\n  }\n}\n"
        },
        "at": [
          "nginx/default.conf:4"
        ]
      },
      {
        "files": {
          "nginx/default.conf": "server {\n  listen 80;\n  location / {\n    proxy_set_header host $arg_tenant;\n    proxy_pass http://127.0.0.1:8000;\n  }\n}\n"
        },
        "at": [
          "nginx/default.conf:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "nginx/default.conf": "server {\n  listen 80;\n  server_name shop.example.com;\n  location / {\n    proxy_set_header Host $host;\n    proxy_set_header X-Forwarded-Host $http_host;\n    proxy_pass http://127.0.0.1:8000;\n  }\n}\n"
        }
      }
    ]
  },
  "proxy/no-body-limit": {
    "bad": [
      {
        "files": {
          "nginx/default.conf": "server {\n  listen 80;\n  client_max_body_size 0;\n  location / {\n    proxy_pass http://127.0.0.1:8000;\n  }\n}\n"
        },
        "at": [
          "nginx/default.conf:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "nginx/default.conf": "server {\n  listen 80;\n  client_max_body_size 50m;\n  location / {\n    proxy_pass http://127.0.0.1:8000;\n  }\n  location /v2/ {\n    client_max_body_size 0;\n    proxy_pass http://127.0.0.1:5000;\n  }\n}\n"
        }
      }
    ]
  },
  "proxy/unsafe-redirect": {
    "bad": [
      {
        "files": {
          "nginx/default.conf": "server {\n  listen 80;\n  return 301 https://$host$uri;\n}\n"
        },
        "at": [
          "nginx/default.conf:3"
        ]
      },
      {
        "files": {
          "nginx/default.conf": "server {\n  listen 80;\n  location /out {\n    return 302 $arg_to;\n  }\n  location ~ ^/v1/([^/]+)/files {\n    proxy_pass http://127.0.0.1:8000/files/$1;\n  }\n}\n"
        },
        "at": [
          "nginx/default.conf:4",
          "nginx/default.conf:7"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "nginx/default.conf": "server {\n  listen 80;\n  location = /old {\n    return 301 https://$host$uri/new;\n  }\n  location ~ ^/v1/(.*)$ {\n    return 301 https://$host/v2/$1;\n  }\n  location /assets/ {\n    rewrite ^/assets/(.*)$ https://cdn.example.com/$1 permanent;\n  }\n  location / {\n    return 301 https://$host$request_uri;\n  }\n}\n"
        }
      }
    ]
  },
  "proxy/version-exposed": {
    "bad": [
      {
        "files": {
          "nginx/default.conf": "server {\n  listen 80;\n  root /srv/www;\n}\n"
        },
        "at": [
          "nginx/default.conf:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "nginx/nginx.conf": "events {}\nhttp {\n  server_tokens off;\n  include /etc/nginx/conf.d/*.conf;\n}\n",
          "nginx/conf.d/default.conf": "server {\n  listen 80;\n  root /srv/www;\n}\n"
        }
      }
    ]
  },
  "query/from-client": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\nimport sqlite3\n\n@app.post("/query")\ndef run(body: dict):\n    cursor = sqlite3.connect("shop.db").cursor()\n    cursor.execute(body["sql"])\n    return cursor.fetchall()\n'
        },
        "at": [
          "main.py:9"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\nimport sqlite3\n\n@app.post("/query")\ndef run(body: dict):\n    cursor = sqlite3.connect("shop.db").cursor()\n    cursor.execute("select * from items where name = ?", (body["name"],))\n    return cursor.fetchall()\n'
        }
      }
    ]
  },
  "ratelimit/ip-only": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import Depends, FastAPI, Header, HTTPException\n\ndef verify(x_api_key: str = Header()):\n    if not check_key(x_api_key):\n        raise HTTPException(status_code=401)\n\napp = FastAPI(dependencies=[Depends(verify)])\n\n@app.post("/orders")\ndef order(item: str): ...\n',
          "nginx.conf": "http {\n  limit_req_zone $binary_remote_addr zone=api:10m rate=5r/s;\n  server {\n    location / {\n      limit_req zone=api;\n      proxy_pass http://app:8000;\n    }\n  }\n}\n"
        },
        "at": [
          "nginx.conf:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "nginx.conf": "http {\n  limit_req_zone $binary_remote_addr zone=api:10m rate=5r/s;\n  server {\n    location / {\n      limit_req zone=api;\n      proxy_pass http://app:8000;\n    }\n  }\n}\n"
        }
      }
    ]
  },
  "ratelimit/not-applied": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.post("/orders")\ndef order(item: str): ...\n',
          "Dockerfile": 'FROM python:3.13\nCMD ["uvicorn", "main:app"]\n'
        },
        "at": [
          "main.py:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom slowapi import Limiter\n\napp = FastAPI()\nlimiter = Limiter(key_func=lambda request: request.client.host)\n\n@app.post("/orders")\n@limiter.limit("5/minute")\ndef order(item: str): ...\n',
          "Dockerfile": 'FROM python:3.13\nCMD ["uvicorn", "main:app"]\n'
        }
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.post("/orders")\ndef order(item: str): ...\n',
          "nginx.conf": "http {\n  limit_req_zone $http_x_account zone=api:10m rate=5r/s;\n  server {\n    location / {\n      limit_req zone=api;\n      proxy_pass http://app:8000;\n    }\n  }\n}\n"
        }
      }
    ]
  },
  "release/no-rollback": {
    "bad": [
      {
        "files": {
          "docker-compose.prod.yml": "services:\n  api:\n    image: registry.example.com/shop-api:latest\n    restart: always\n  web:\n    image: registry.example.com/shop-web\n    restart: always\n",
          "package.json": '{"name": "shop"}\n'
        },
        "at": [
          "docker-compose.prod.yml:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "docker-compose.prod.yml": "services:\n  api:\n    image: registry.example.com/shop-api:${TAG:-latest}\n  web:\n    image: registry.example.com/shop-web:1.4.2\n  cache:\n    image: redis:latest\n",
          "package.json": '{"name": "shop"}\n'
        }
      }
    ]
  },
  "repo/build-output-committed": {
    "bad": [
      {
        "files": {
          "src/main.ts": "console.log('hello');\n",
          "dist/index.html": '<script src="/assets/index-CYLQ6D20.js"></script>\n',
          "dist/assets/index-CYLQ6D20.js": 'console.log("hello")\n'
        },
        "at": [
          "dist/assets/index-CYLQ6D20.js:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "build/webpack.base.js": "module.exports = {};\n",
          "static/vendor/dist/lib.js.map": "{}\n"
        }
      },
      {
        "files": {
          "action.yml": "name: greet\nruns: { using: node20, main: dist/index.js }\n",
          "dist/index.js.map": "{}\n"
        }
      }
    ]
  },
  "repo/dependencies-committed": {
    "bad": [
      {
        "files": {
          "package.json": '{ "name": "api", "dependencies": { "left-pad": "1.3.0" } }\n',
          "node_modules/left-pad/package.json": '{ "name": "left-pad", "version": "1.3.0" }\n',
          "node_modules/left-pad/index.js": "module.exports = (text) => text;\n"
        },
        "at": [
          "node_modules/left-pad/package.json:1"
        ]
      },
      {
        "files": {
          "backend/venv/pyvenv.cfg": "home = /usr/bin\n",
          "backend/venv/lib/python3.12/site-packages/six.py": '__version__ = "1.16.0"\n'
        },
        "at": [
          "backend/venv/pyvenv.cfg:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "action.yml": "name: greet\nruns: { using: node20, main: index.js }\n",
          "package.json": '{ "name": "greet" }\n',
          "node_modules/left-pad/package.json": '{ "name": "left-pad", "version": "1.3.0" }\n'
        }
      },
      {
        "files": {
          "test/fixtures/app/package.json": '{ "name": "app" }\n',
          "test/fixtures/app/node_modules/a/package.json": '{ "name": "a" }\n'
        }
      }
    ]
  },
  "repo/runtime-data-committed": {
    "bad": [
      {
        "files": {
          "db.sqlite3": "SQLite format 3\0",
          "manage.py": 'print("manage")\n'
        },
        "at": [
          "db.sqlite3:1"
        ]
      },
      {
        "files": {
          "server/uploads/1718-invoice.pdf": "%PDF-1.7\0",
          "server/logs/app.log": "2026-01-02 10:00:00 started\n"
        },
        "at": [
          "server/uploads/1718-invoice.pdf:1",
          "server/logs/app.log:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "uploads/.gitkeep": "",
          "src/uploads/service.ts": "export const a = 1;\n",
          "tests/data/orders.sqlite": "SQLite format 3\0",
          "public/uploads/placeholder.png": "\x89PNG\0"
        }
      }
    ]
  },
  "resilience/no-retry-backoff": {
    "bad": [
      {
        "files": {
          "main.py": 'import asyncio\nimport traceback\nfrom fastapi import FastAPI\napp = FastAPI()\n\n@app.get("/")\nasync def index(): ...\n\nasync def refresh():\n    while True:\n        try:\n            await asyncio.sleep(300)\n            await db.execute("UPDATE accounts SET seen = now()")\n        except Exception:\n            traceback.print_exc()\n\n@app.on_event("startup")\nasync def start():\n    task = asyncio.create_task(refresh())\n'
        },
        "at": [
          "main.py:10"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'import asyncio\nfrom fastapi import FastAPI\napp = FastAPI()\n\n@app.get("/")\nasync def index(): ...\n\nasync def refresh():\n    failures = 0\n    while True:\n        try:\n            await asyncio.sleep(min(300 * 2 ** failures, 3600))\n            await db.execute("UPDATE accounts SET seen = now()")\n            failures = 0\n        except Exception:\n            failures += 1\n'
        }
      }
    ]
  },
  "resilience/no-timeout": {
    "bad": [
      {
        "files": {
          "client.py": 'import requests\n\ndef rates():\n    return requests.get("https://rates.example.com/v1").json()\n'
        },
        "at": [
          "client.py:4"
        ]
      },
      {
        "files": {
          "mail.py": 'import smtplib\n\ndef send(message):\n    with smtplib.SMTP("mail.example.com", 587) as server:\n        server.send_message(message)\n'
        },
        "at": [
          "mail.py:4"
        ]
      },
      {
        "files": {
          "server.js": "import express from 'express';\nimport axios from 'axios';\nconst app = express();\napp.get('/rates', async (req, res) => {\n  const { data } = await axios.get('https://rates.example.com/v1');\n  res.json(data);\n});\n"
        },
        "at": [
          "server.js:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "client.py": 'import requests\nimport httpx\n\ndef rates():\n    return requests.get("https://rates.example.com/v1", timeout=5).json()\n\ndef fetched(**options):\n    return requests.get("https://rates.example.com/v1", **options)\n\ndef others():\n    return httpx.get("https://rates.example.com/v1").json()\n'
        }
      },
      {
        "files": {
          "server.js": "import express from 'express';\nimport axios from 'axios';\nconst app = express();\napp.get('/rates', async (req, res) => {\n  const { data } = await axios.get('https://rates.example.com/v1', { timeout: 5000 });\n  res.json(data);\n});\n"
        }
      }
    ]
  },
  "route/shadowed": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get("/users/{user_id}")\ndef user(user_id: str): ...\n\n@app.get("/users/me")\ndef me(): ...\n'
        },
        "at": [
          "main.py:8"
        ]
      },
      {
        "files": {
          "users.controller.ts": "import { Controller, Get } from '@nestjs/common';\n\n@Controller('users')\nexport class UsersController {\n  @Get(':id')\n  one() {}\n\n  @Get('search')\n  search() {}\n}\n"
        },
        "at": [
          "users.controller.ts:8"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get("/users/me")\ndef me(): ...\n\n@app.get("/users/{user_id}")\ndef user(user_id: str): ...\n\n@app.post("/users/{user_id}")\ndef change(user_id: str): ...\n'
        }
      },
      {
        "files": {
          "app.js": "const express = require('express');\nconst app = express();\napp.get('/users/:id', (req, res, next) => (req.params.id === 'me' ? next() : res.json({})));\napp.get('/users/me', (req, res) => res.json({}));\n"
        }
      }
    ]
  },
  "safeguard/no-op": {
    "bad": [
      {
        "files": {
          "orders.controller.ts": "import { Controller, Delete, UseGuards } from '@nestjs/common';\nimport { OwnerGuard } from './owner.guard';\n\n@Controller('orders')\n@UseGuards(OwnerGuard)\nexport class OrdersController {\n  @Delete(':id')\n  remove() {}\n}\n",
          "owner.guard.ts": "import { CanActivate, Injectable } from '@nestjs/common';\n\n@Injectable()\nexport class OwnerGuard implements CanActivate {\n  canActivate() {\n    return true;\n  }\n}\n"
        },
        "at": [
          "owner.guard.ts:4"
        ]
      },
      {
        "files": {
          "sources.py": 'from fastapi import APIRouter, HTTPException\n\nrouter = APIRouter()\n\n@router.post("/sources/{source_id}/retry")\nasync def retry(source_id: str):\n    try:\n        if await status_of(source_id) == "running":\n            raise HTTPException(status_code=409, detail="already running")\n    except Exception as e:\n        logger.warning(f"no status: {e}")\n    return await queue(source_id)\n'
        },
        "at": [
          "sources.py:10"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "sources.py": 'from fastapi import APIRouter, HTTPException\n\nrouter = APIRouter()\n\n@router.post("/sources/{source_id}/retry")\nasync def retry(source_id: str):\n    try:\n        if await status_of(source_id) == "running":\n            raise HTTPException(status_code=409, detail="already running")\n    except HTTPException:\n        raise\n    except Exception as e:\n        logger.warning(f"no status: {e}")\n    return await queue(source_id)\n'
        }
      },
      {
        "files": {
          "orders.controller.ts": "import { Controller, Delete, UseGuards } from '@nestjs/common';\nimport { OwnerGuard } from './owner.guard';\n\n@Controller('orders')\n@UseGuards(OwnerGuard)\nexport class OrdersController {\n  @Delete(':id')\n  remove() {}\n}\n",
          "owner.guard.ts": "import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';\n\n@Injectable()\nexport class OwnerGuard implements CanActivate {\n  canActivate(context: ExecutionContext) {\n    return context.switchToHttp().getRequest().user?.role === 'owner';\n  }\n}\n"
        }
      }
    ]
  },
  "secret/dotenv-fallback": {
    "bad": [
      {
        "files": {
          "backend/config.py": 'from pathlib import Path\nfrom dotenv import load_dotenv\n\nbase = Path(__file__).parent.parent\nif (base / ".env").exists():\n    load_dotenv(base / ".env")\nelse:\n    load_dotenv(base / "billing" / ".env")\n',
          "billing/__init__.py": "",
          "billing/.env.example": "BILLING_URL=\n"
        },
        "at": [
          "backend/config.py:8"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "backend/config.py": 'from pathlib import Path\nfrom dotenv import load_dotenv\n\nload_dotenv(Path(__file__).parent.parent / ".env")\n'
        }
      }
    ]
  },
  "secret/dotenv-not-ignored": {
    "bad": [
      {
        "files": {
          ".gitignore": "node_modules\ndist\n",
          ".env.example": "SECRET_KEY=\n"
        },
        "at": [
          ".gitignore:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          ".gitignore": "node_modules\n.env*\n!.env.example\n",
          ".env.example": "SECRET_KEY=\n"
        }
      }
    ]
  },
  "secret/dotenv-tracked": {
    "bad": [
      {
        "files": {
          ".env": "DATABASE_HOST=db\nLOG_LEVEL=info\n"
        },
        "at": [
          ".env:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          ".env.example": "DATABASE_HOST=db\nSECRET_KEY=\n",
          "web/.env": "VITE_API_BASE=/api\n"
        }
      }
    ]
  },
  "secret/in-image": {
    "bad": [
      {
        "files": {
          "Dockerfile": 'FROM node:22-slim\nWORKDIR /app\nCOPY .env ./\nENV ADMIN_PASSWORD=admin123\nCMD ["node", "server.js"]\n'
        },
        "at": [
          "Dockerfile:3",
          "Dockerfile:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "Dockerfile": "FROM node:22-slim AS build\nRUN --mount=type=secret,id=npm,target=/root/.npmrc npm ci\nARG SECRET_KEY\nFROM node:22-slim\nCOPY --from=build /app /app\nCOPY .env.example /app/.env\nENV NODE_ENV=production PASSWORD_FILE=/run/secrets/password\n"
        }
      }
    ]
  },
  "secret/plaintext-at-rest": {
    "bad": [
      {
        "files": {
          "db.py": 'import sqlite3\n\ndef initialize(connection: sqlite3.Connection) -> None:\n    connection.execute("""\n        CREATE TABLE IF NOT EXISTS accounts (\n            id TEXT PRIMARY KEY,\n            client_secret TEXT,\n            refresh_token TEXT\n        )\n    """)\n'
        },
        "at": [
          "db.py:7"
        ]
      },
      {
        "files": {
          "package.json": '{"dependencies": {"express": "4.21.0", "mongoose": "8.9.0"}}\n',
          "server.js": "const express = require('express');\nconst User = require('./user');\nconst app = express();\napp.post('/login', async (req, res) => {\n  const user = await User.findOne({ email: req.body.email, password: req.body.password });\n  if (!user) return res.status(401).end();\n  res.json({ token: sign(user) });\n});\napp.listen(3000);\n"
        },
        "at": [
          "server.js:5"
        ]
      },
      {
        "files": {
          "models.py": 'from sqlalchemy import Column, Integer, String\nfrom sqlalchemy.orm import declarative_base\n\nBase = declarative_base()\n\nclass FileRecord(Base):\n    __tablename__ = "files"\n    id = Column(Integer, primary_key=True)\n    api_key = Column(String(100))\n    user_token = Column(String(100))\n    api_key_hash = Column(String(64))\n'
        },
        "at": [
          "models.py:9",
          "models.py:10"
        ]
      },
      {
        "files": {
          "server.js": "import express from 'express';\nimport { save } from './store.js';\n\nconst app = express();\napp.post('/login', async (req, res) => {\n  await save(await exchange(req.body.code));\n  res.json({});\n});\napp.listen(3000);\n",
          "store.js": "import fs from 'fs';\n\nexport async function save(tokenData) {\n  const credPath = 'data/oauth_creds.json';\n  await fs.promises.writeFile(credPath, JSON.stringify(tokenData, null, 2));\n}\n"
        },
        "at": [
          "store.js:5"
        ]
      },
      {
        "files": {
          "app.py": 'import json\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n@app.post("/login")\ndef login(code: str):\n    tokens = exchange(code)\n    with open("tokens.json", "w") as file:\n        json.dump(tokens, file)\n'
        },
        "at": [
          "app.py:10"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "package.json": '{"dependencies": {"express": "4.21.0", "mongoose": "8.9.0"}}\n',
          "server.js": "const express = require('express');\nconst bcrypt = require('bcrypt');\nconst crypto = require('crypto');\nconst User = require('./user');\nconst app = express();\napp.post('/login', async (req, res) => {\n  const user = await User.findOne({ email: req.body.email });\n  if (!user || !(await bcrypt.compare(req.body.password, user.password))) return res.status(401).end();\n  res.json({ token: sign(user) });\n});\napp.post('/old', async (req, res) => {\n  const password = crypto.createHash('sha256').update(req.body.password).digest('hex');\n  res.json(await User.findOne({ where: { email: req.body.email, password } }));\n});\napp.listen(3000);\n"
        }
      },
      {
        "files": {
          "app.py": 'import json\nfrom fastapi import FastAPI\n\napp = FastAPI()\n\n@app.post("/count")\ndef count(text: str):\n    max_tokens = len(text)\n    usage = {"n": max_tokens}\n    with open("usage.json", "w") as file:\n        json.dump(usage, file)\n'
        }
      },
      {
        "files": {
          "db.py": 'import sqlite3\nfrom cryptography.fernet import Fernet\n\ndef initialize(connection: sqlite3.Connection) -> None:\n    connection.execute("CREATE TABLE accounts (id TEXT PRIMARY KEY, client_secret TEXT, refresh_token TEXT)")\n'
        }
      }
    ]
  },
  "sse/compressed": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom fastapi.responses import StreamingResponse\n\napp = FastAPI()\n\n@app.get("/chat/stream")\nasync def stream(question: str):\n    return StreamingResponse(answer(question), media_type="text/event-stream")\n',
          "nginx.conf": "events {}\nhttp {\n  gzip on;\n  gzip_types *;\n  server {\n    listen 80;\n    location / {\n      proxy_pass http://127.0.0.1:8000;\n      proxy_buffering off;\n    }\n  }\n}\n"
        },
        "at": [
          "nginx.conf:4"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst compression = require('compression');\nconst app = express();\napp.use(compression());\napp.get('/events', (req, res) => {\n  res.set({ 'Content-Type': 'text/event-stream' });\n  subscribe((event) => res.write(`data: ${event}\\n\\n`));\n});\napp.listen(3000);\n"
        },
        "at": [
          "server.js:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom fastapi.responses import StreamingResponse\n\napp = FastAPI()\n\n@app.get("/chat/stream")\nasync def stream(question: str):\n    return StreamingResponse(answer(question), media_type="text/event-stream")\n',
          "nginx.conf": "events {}\nhttp {\n  gzip on;\n  gzip_types text/css application/json;\n  server {\n    listen 80;\n    location / {\n      proxy_pass http://127.0.0.1:8000;\n      proxy_buffering off;\n    }\n  }\n}\n"
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst compression = require('compression');\nconst app = express();\napp.use(compression());\napp.get('/events', (req, res) => {\n  res.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache, no-transform' });\n  subscribe((event) => res.write(`data: ${event}\\n\\n`));\n});\napp.listen(3000);\n"
        }
      }
    ]
  },
  "sse/proxy-buffering": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom fastapi.responses import StreamingResponse\n\napp = FastAPI()\n\n@app.get("/chat/stream")\nasync def stream(question: str):\n    return StreamingResponse(answer(question), media_type="text/event-stream")\n',
          "docker-compose.yml": "services:\n  api:\n    build: .\n  web:\n    image: nginx:1.27\n    volumes:\n      - ./nginx/default.conf:/etc/nginx/conf.d/default.conf:ro\n",
          "nginx/default.conf": "server {\n  listen 80;\n  location /api/ {\n    proxy_pass http://api:8000/;\n  }\n}\n"
        },
        "at": [
          "nginx/default.conf:3",
          "main.py:6",
          "docker-compose.yml:2"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.get('/events', (req, res) => {\n  res.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });\n  subscribe((event) => res.write(`data: ${event}\\n\\n`));\n});\napp.listen(3000);\n",
          "nginx.conf": "events {}\nhttp {\n  upstream app {\n    server 127.0.0.1:3000;\n  }\n  server {\n    listen 80;\n    location / {\n      proxy_pass http://app;\n      proxy_buffering on;\n    }\n  }\n}\n"
        },
        "at": [
          "nginx.conf:8"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom fastapi.responses import StreamingResponse\n\napp = FastAPI()\n\n@app.get("/chat/stream")\nasync def stream(question: str):\n    return StreamingResponse(answer(question), media_type="text/event-stream")\n',
          "nginx/default.conf": "server {\n  listen 80;\n  location / {\n    proxy_pass http://127.0.0.1:8000;\n  }\n  location /chat/ {\n    proxy_pass http://127.0.0.1:8000;\n    proxy_buffering off;\n  }\n}\n"
        }
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom fastapi.responses import StreamingResponse\n\napp = FastAPI()\n\n@app.get("/chat/stream")\nasync def stream(question: str):\n    headers = {"X-Accel-Buffering": "no"}\n    return StreamingResponse(answer(question), media_type="text/event-stream", headers=headers)\n',
          "nginx/default.conf": "server {\n  listen 80;\n  location / {\n    proxy_pass http://127.0.0.1:8000;\n  }\n}\n"
        }
      }
    ]
  },
  "state/in-memory-store": {
    "bad": [
      {
        "files": {
          "main.py": 'import uuid\nfrom fastapi import FastAPI, HTTPException\n\napp = FastAPI()\nSESSIONS: dict[str, dict] = {}\n\n@app.post("/flows")\ndef start(label: str):\n    flow = str(uuid.uuid4())\n    SESSIONS[flow] = {"label": label, "status": "pending"}\n    return {"id": flow}\n\n@app.get("/flows/{flow}")\ndef status(flow: str):\n    if flow not in SESSIONS:\n        raise HTTPException(status_code=404)\n    return SESSIONS[flow]\n'
        },
        "at": [
          "main.py:5"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst jobs = new Map();\nconst app = express();\napp.post('/jobs', (req, res) => {\n  const id = crypto.randomUUID();\n  jobs.set(id, { id, status: 'queued', input: req.body });\n  res.json({ id });\n});\napp.get('/jobs/:id', (req, res) => res.json(jobs.get(req.params.id)));\napp.listen(3000);\n"
        },
        "at": [
          "server.js:2"
        ]
      },
      {
        "files": {
          "app.js": "const express = require('express');\nconst session = require('express-session');\nconst app = express();\napp.use(session({ secret: process.env.SESSION_SECRET, resave: false }));\napp.listen(3000);\n"
        },
        "at": [
          "app.js:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'import asyncio\nfrom fastapi import FastAPI\n\napp = FastAPI()\nrunning_jobs: dict[str, asyncio.Task] = {}\npage_cache: dict[str, str] = {}\n\n@app.post("/jobs/{id}")\nasync def start(id: str):\n    running_jobs[id] = asyncio.create_task(work(id))\n\n@app.get("/pages/{id}")\ndef page(id: str):\n    page_cache[id] = render(id)\n    if len(page_cache) > limit:\n        page_cache.clear()\n    return page_cache[id]\n'
        }
      },
      {
        "files": {
          "app.js": "const session = require('express-session');\nconst { RedisStore } = require('connect-redis');\napp.use(session({ store: new RedisStore({ client }), secret: process.env.SESSION_SECRET }));\n"
        }
      }
    ]
  },
  "state/local-disk": {
    "bad": [
      {
        "files": {
          "app.py": 'import os\nimport sqlite3\nDATABASE_URL = os.getenv("DATABASE_URL", "sqlite:///./data/app.db")\n',
          "Dockerfile": 'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n',
          "docker-compose.yml": 'services:\n  api:\n    build: .\n    ports: ["8000:8000"]\n'
        },
        "at": [
          "app.py:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app.py": 'import os\nDATABASE_URL = os.getenv("DATABASE_URL", "sqlite:///./data/app.db")\n',
          "Dockerfile": 'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n',
          "docker-compose.yml": "services:\n  api:\n    build: .\n    volumes:\n      - data:/app/data\nvolumes:\n  data:\n"
        }
      },
      {
        "files": {
          "app.py": 'import os\nDATABASE_URL = os.getenv("DATABASE_URL", "sqlite:///./data/app.db")\n'
        }
      }
    ]
  },
  "state/unbounded-cache": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n_results = {}\n\n@app.get("/search")\ndef search(q: str):\n    if q not in _results:\n        _results[q] = find(q)\n    return _results[q]\n'
        },
        "at": [
          "main.py:4"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from cachetools import TTLCache\nfrom fastapi import FastAPI\n\napp = FastAPI()\n_results = TTLCache(maxsize=1000, ttl=60)\n_recent = []\n\n@app.get("/search")\ndef search(q: str):\n    _results[q] = find(q)\n    _recent.append(q)\n    if len(_recent) > limit:\n        _recent.pop(0)\n    return _results[q]\n'
        }
      }
    ]
  },
  "static/serves-source": {
    "bad": [
      {
        "files": {
          "server.js": "const express = require('express');\nconst app = express();\napp.use(express.static(__dirname));\napp.listen(3000);\n"
        },
        "at": [
          "server.js:3"
        ]
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\napp.mount("/", StaticFiles(directory="."))\n'
        },
        "at": [
          "main.py:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "server.js": "const express = require('express');\nconst path = require('path');\nconst app = express();\napp.use(express.static(path.join(__dirname, 'public')));\napp.listen(3000);\n",
          "public/index.html": "<p>Hello</p>\n"
        }
      }
    ]
  },
  "suppression/unused": {
    "bad": [
      {
        "files": {
          "app.py": "# readiness-ignore cors/wildcard -- public read-only API\nLIMIT = 10\n"
        },
        "at": [
          "app.py:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app.py": "# the gate's comments are described in the handbook\nLIMIT = 10\n"
        }
      }
    ]
  },
  "suppression/without-reason": {
    "bad": [
      {
        "files": {
          "app.py": "# readiness-ignore cors/wildcard\nLIMIT = 10\n"
        },
        "at": [
          "app.py:1"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app.py": "LIMIT = 10\n"
        }
      }
    ]
  },
  "tls/plaintext-only": {
    "bad": [
      {
        "files": {
          "client.py": "import requests\n\ndef fetch(url):\n    return requests.get(url, verify=False, timeout=5)\n"
        },
        "at": [
          "client.py:4"
        ]
      },
      {
        "files": {
          "docker-compose.yml": 'services:\n  web:\n    image: nginx:1.27\n    ports:\n      - "80:80"\n    volumes:\n      - ./nginx.conf:/etc/nginx/conf.d/default.conf:ro\n',
          "nginx.conf": "server {\n  listen 80;\n  location / {\n    proxy_pass http://127.0.0.1:8000;\n  }\n}\n"
        },
        "at": [
          "nginx.conf:2",
          "docker-compose.yml:5"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "client.py": 'import requests\n\ndef fetch(url):\n    return requests.get(url, verify="/etc/ssl/internal-ca.pem", timeout=5)\n'
        }
      },
      {
        "files": {
          "docker-compose.yml": 'services:\n  web:\n    image: nginx:1.27\n    ports:\n      - "80:80"\n    volumes:\n      - ./nginx.conf:/etc/nginx/conf.d/default.conf:ro\n  tunnel:\n    image: cloudflare/cloudflared:2025.1.0\n',
          "nginx.conf": "server {\n  listen 80;\n  location / {\n    proxy_pass http://127.0.0.1:8000;\n  }\n}\n"
        }
      },
      {
        "files": {
          "nginx/site.conf": "server {\n  listen 80;\n  server_name shop.acme-store.com;\n  location /.well-known/acme-challenge/ {\n    root /var/www/certbot;\n  }\n  location / {\n    return 301 https://$host$request_uri;\n  }\n}\n"
        }
      }
    ]
  },
  "upload/no-limits": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, UploadFile\n\napp = FastAPI()\n\n@app.post("/files")\nasync def upload(file: UploadFile):\n    content = await file.read()\n    if len(content) > 1_000_000:\n        return {"error": "too large"}\n    store(content)\n',
          "Dockerfile": 'FROM python:3.13\nCMD ["uvicorn", "main:app"]\n'
        },
        "at": [
          "main.py:6"
        ]
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst multer = require('multer');\nconst upload = multer({ dest: 'uploads/' });\nconst app = express();\napp.post('/files', upload.single('file'), (req, res) => res.json({}));\n",
          "Dockerfile": 'FROM node:24\nCMD ["node", "server.js"]\n'
        },
        "at": [
          "server.js:3"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, UploadFile\n\napp = FastAPI()\n\n@app.post("/files")\nasync def upload(file: UploadFile):\n    if file.size > 1_000_000:\n        return {"error": "too large"}\n    store(await file.read())\n',
          "Dockerfile": 'FROM python:3.13\nCMD ["uvicorn", "main:app"]\n'
        }
      },
      {
        "files": {
          "server.js": "const express = require('express');\nconst multer = require('multer');\nconst upload = multer({ dest: 'uploads/', limits: { fileSize: 1000000 } });\nconst app = express();\napp.post('/files', upload.single('file'), (req, res) => res.json({}));\n"
        }
      }
    ]
  },
  "upload/path-traversal": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\n\n@app.post("/upload")\nasync def upload(file: UploadFile):\n    path = f"uploads/{file.filename}"\n    with open(path, "wb") as out:\n        out.write(await file.read())\n'
        },
        "at": [
          "main.py:8"
        ]
      },
      {
        "files": {
          "app.py": "import os\nfrom flask import Flask, request\n\napp = Flask(__name__)\n\n@app.route('/upload', methods=['POST'])\ndef upload():\n    file = request.files['file']\n    file.save(os.path.join('uploads', file.filename))\n    return 'ok'\n"
        },
        "at": [
          "app.py:9"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app.py": "import os\nfrom flask import Flask, request\nfrom werkzeug.utils import secure_filename\n\napp = Flask(__name__)\n\n@app.route('/upload', methods=['POST'])\ndef upload():\n    file = request.files['file']\n    file.save(os.path.join('uploads', secure_filename(file.filename)))\n    return 'ok'\n"
        }
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, HTTPException, UploadFile\n\napp = FastAPI()\nfrom uuid import uuid4\n\n@app.post("/upload")\nasync def upload(file: UploadFile):\n    with open(f"uploads/{uuid4()}", "wb") as out:\n        out.write(await file.read())\n    return {"name": file.filename}\n'
        }
      }
    ]
  },
  "websocket/proxy-upgrade-missing": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, WebSocket\n\napp = FastAPI()\n\n@app.websocket("/ws")\nasync def run(websocket: WebSocket):\n    await serve(websocket)\n',
          "nginx/default.conf": 'server {\n  listen 80;\n  proxy_http_version 1.1;\n  proxy_set_header Upgrade $http_upgrade;\n  proxy_set_header Connection "upgrade";\n  location / {\n    proxy_set_header Host $host;\n    proxy_pass http://127.0.0.1:8000;\n  }\n}\n'
        },
        "at": [
          "nginx/default.conf:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, WebSocket\n\napp = FastAPI()\n\n@app.websocket("/ws")\nasync def run(websocket: WebSocket):\n    await serve(websocket)\n',
          "nginx/default.conf": 'server {\n  listen 80;\n  location / {\n    proxy_pass http://127.0.0.1:8000;\n  }\n  location = /ws {\n    proxy_http_version 1.1;\n    proxy_set_header Upgrade $http_upgrade;\n    proxy_set_header Connection "upgrade";\n    proxy_pass http://127.0.0.1:8000;\n  }\n}\n'
        }
      },
      {
        "files": {
          "main.py": 'from fastapi import FastAPI, WebSocket\n\napp = FastAPI()\n\n@app.websocket("/api/ws")\nasync def run(websocket: WebSocket):\n    await serve(websocket)\n',
          "nginx/default.conf": 'server {\n  listen 80;\n  location /api/ws {\n    proxy_http_version 1.1;\n    proxy_set_header Upgrade $http_upgrade;\n    proxy_set_header Connection "upgrade";\n    proxy_pass http://127.0.0.1:8000;\n  }\n  location /compatible/ {\n    rewrite ^/compatible/(.*) /api/$1 break;\n    proxy_http_version 1.1;\n    proxy_pass http://127.0.0.1:8000;\n  }\n}\n'
        }
      }
    ]
  },
  "wiring/safeguard-not-wired": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\n\napp = FastAPI()\n\n@app.get("/orders")\ndef orders(): ...\n',
          "limits.py": "from starlette.middleware.base import BaseHTTPMiddleware\n\nclass RateLimitMiddleware(BaseHTTPMiddleware):\n    async def dispatch(self, request, call_next):\n        return await call_next(request)\n"
        },
        "at": [
          "limits.py:3"
        ]
      },
      {
        "files": {
          "src/app.js": "const express = require('express');\nconst app = express();\napp.get('/orders', (req, res) => res.json([]));\napp.listen(3000);\n",
          "src/middleware/limit.js": "const rateLimit = require('express-rate-limit');\nconst limiter = rateLimit({ max: 100 });\nmodule.exports = { limiter };\n"
        },
        "at": [
          "src/middleware/limit.js:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "main.py": 'from fastapi import FastAPI\nfrom limits import RateLimitMiddleware\n\napp = FastAPI()\napp.add_middleware(RateLimitMiddleware)\n\n@app.get("/orders")\ndef orders(): ...\n',
          "limits.py": "from starlette.middleware.base import BaseHTTPMiddleware\n\nclass RateLimitMiddleware(BaseHTTPMiddleware):\n    async def dispatch(self, request, call_next):\n        return await call_next(request)\n"
        }
      },
      {
        "files": {
          "limits.py": "from starlette.middleware.base import BaseHTTPMiddleware\n\nclass RateLimitMiddleware(BaseHTTPMiddleware):\n    async def dispatch(self, request, call_next):\n        return await call_next(request)\n"
        }
      }
    ]
  },
  "workflow/excessive-permissions": {
    "bad": [
      {
        "files": {
          ".github/workflows/ci.yml": "on: [pull_request]\npermissions: write-all\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make test\n",
          ".github/workflows/triage.yml": "on:\n  issues:\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./triage.sh\n"
        },
        "at": [
          ".github/workflows/ci.yml:2",
          ".github/workflows/triage.yml:1"
        ]
      },
      {
        "files": {
          ".github/workflows/release.yml": "on: push\npermissions:\n  contents: write\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: make test }]\n  release:\n    runs-on: ubuntu-latest\n    steps: [{ run: make release }]\n"
        },
        "at": [
          ".github/workflows/release.yml:2"
        ]
      }
    ],
    "good": [
      {
        "files": {
          ".github/workflows/ci.yml": "on: [pull_request]\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: make test }]\n  publish:\n    permissions:\n      contents: write\n    runs-on: ubuntu-latest\n    steps: [{ run: make release }]\n",
          ".github/workflows/shared.yml": "on: workflow_call\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps: [{ run: make lint }]\n"
        }
      }
    ]
  },
  "workflow/script-injection": {
    "bad": [
      {
        "files": {
          ".github/workflows/triage.yml": 'on:\n  issues:\n    types: [opened]\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "New issue"\n          ./triage.sh "${{ github.event.issue.title }}"\n'
        },
        "at": [
          ".github/workflows/triage.yml:10"
        ]
      },
      {
        "files": {
          ".github/workflows/comment.yml": "on: issue_comment\nenv:\n  TEXT: ${{ github.event.comment.body }}\njobs:\n  reply:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/github-script@v7\n        with:\n          script: |\n            const text = `${{ env.TEXT }}`;\n      - uses: ./.github/actions/answer\n        with:\n          question: ${{ env.TEXT }}\n",
          ".github/actions/answer/action.yml": "name: answer\ninputs:\n  question: { required: true }\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: ./answer.sh '${{ inputs.question }}'\n"
        },
        "at": [
          ".github/workflows/comment.yml:11",
          ".github/actions/answer/action.yml:8"
        ]
      },
      {
        "files": {
          ".github/workflows/lint.yml": "on: pull_request\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - run: git fetch origin ${{ github.head_ref }}\n      - run: echo \"${{ format('{0}', github.event.pull_request.title) }}\"\n"
        },
        "at": [
          ".github/workflows/lint.yml:6"
        ]
      }
    ],
    "good": [
      {
        "files": {
          ".github/workflows/triage.yml": "on:\n  issues:\n    types: [opened]\n  push:\n    branches: [main]\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: ./triage.sh \"$TITLE\" ${{ github.event.issue.number }} ${{ contains(github.event.issue.body, 'urgent') }}\n      - uses: actions/github-script@v7\n        with:\n          script: |\n            const title = ${{ toJSON(github.event.issue.title) }};\n      - if: github.event_name == 'push'\n        run: echo \"${{ github.event.issue.title }}\"\n  mine:\n    if: github.event.issue.user.login == 'alice'\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \"${{ github.event.issue.title }}\"\n"
        }
      },
      {
        "files": {
          ".github/workflows/dispatch.yml": `on:
  workflow_dispatch:
    inputs:
      version: { required: true }
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: ./release.sh "\${{ inputs.version }}" "\${{ github.event.inputs.version }}" \${{ github.event_name == 'x' && github.head_ref == 'y' }}
`
        }
      }
    ]
  },
  "workflow/unpinned-action": {
    "bad": [
      {
        "files": {
          ".github/workflows/release.yml": "on: push\njobs:\n  release:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - uses: acme-tools/upload@v2\n      - uses: acme-tools/notify@main\n"
        },
        "at": [
          ".github/workflows/release.yml:8",
          ".github/workflows/release.yml:7"
        ]
      }
    ],
    "good": [
      {
        "files": {
          ".github/workflows/release.yml": "on: push\njobs:\n  release:\n    if: github.repository_owner == 'acme'\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - uses: github/codeql-action/init@v3\n      - uses: ./.github/actions/setup\n      - uses: acme/shared@v1\n      - uses: acme-tools/upload@3d3c42e5aac5ba805825da76410c181273ba90b1 # v2.1.0\n"
        }
      }
    ]
  },
  "workflow/untrusted-checkout": {
    "bad": [
      {
        "files": {
          ".github/workflows/preview.yml": "on: pull_request_target\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: npm ci && npm run build\n      - run: npx wrangler pages deploy dist\n        env:\n          CLOUDFLARE_API_TOKEN: ${{ secrets.CLOUDFLARE_API_TOKEN }}\n"
        },
        "at": [
          ".github/workflows/preview.yml:8"
        ]
      },
      {
        "files": {
          ".github/workflows/bot.yml": "on:\n  issue_comment:\n    types: [created]\njobs:\n  test:\n    if: github.event.issue.pull_request && startsWith(github.event.comment.body, '/test')\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n          gh pr checkout ${{ github.event.issue.number }}\n          make test\n"
        },
        "at": [
          ".github/workflows/bot.yml:11"
        ]
      },
      {
        "files": {
          ".github/workflows/labelled.yml": "on:\n  pull_request_target:\n    types: [labeled]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          repository: ${{ github.event.pull_request.head.repo.full_name }}\n          ref: ${{ github.head_ref }}\n      - uses: ./.github/actions/setup\n"
        },
        "at": [
          ".github/workflows/labelled.yml:11"
        ]
      }
    ],
    "good": [
      {
        "files": {
          ".github/workflows/label.yml": "on: [pull_request_target]\njobs:\n  label:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - uses: actions/labeler@v5\n      - run: npm ci\n  branch:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.head_ref }}\n      - run: make\n  own:\n    if: github.event.pull_request.head.repo.full_name == github.repository\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make\n"
        }
      },
      {
        "files": {
          ".github/workflows/test.yml": "on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make\n"
        }
      }
    ]
  }
};
export {
  samples
};
