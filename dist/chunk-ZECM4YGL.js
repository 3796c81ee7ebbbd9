import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import "./chunk-VVXIB3GI.js";

// rules/samples.ts
var samples = {
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
          "app.py": 'import os\nfrom fastapi import Header, HTTPException\n\nAPI_KEY = os.getenv("API_KEY", "")\n\ndef verify(x_api_key: str = Header(None)):\n    if API_KEY:\n        if x_api_key != API_KEY:\n            raise HTTPException(status_code=401)\n'
        },
        "at": [
          "app.py:7"
        ]
      }
    ],
    "good": [
      {
        "files": {
          "app.py": 'import os\nfrom fastapi import Header, HTTPException\n\nAPI_KEY = os.environ["API_KEY"]\n\ndef verify(x_api_key: str = Header(None)):\n    if x_api_key != API_KEY:\n        raise HTTPException(status_code=401)\n'
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
  "auth/unprotected-route": {
    "bad": [
      {
        "files": {
          "main.py": 'from fastapi import Depends, FastAPI, Header, HTTPException\n\ndef verify(x_api_key: str = Header()):\n    if not check_key(x_api_key):\n        raise HTTPException(status_code=401)\n\napp = FastAPI()\n\n@app.post("/items", dependencies=[Depends(verify)])\ndef create(item: dict): ...\n\n@app.put("/items/{id}", dependencies=[Depends(verify)])\ndef change(id: int, item: dict): ...\n\n@app.delete("/orders/{id}", dependencies=[Depends(verify)])\ndef cancel(id: int): ...\n\n@app.delete("/items/{id}")\ndef delete(id: int): ...\n'
        },
        "at": [
          "main.py:18"
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
      }
    ],
    "good": [
      {
        "files": {
          "db.py": 'import sqlite3\nfrom cryptography.fernet import Fernet\n\ndef initialize(connection: sqlite3.Connection) -> None:\n    connection.execute("CREATE TABLE accounts (id TEXT PRIMARY KEY, client_secret TEXT, refresh_token TEXT)")\n'
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
      }
    ],
    "good": [
      {
        "files": {
          "client.py": 'import requests\n\ndef fetch(url):\n    return requests.get(url, verify="/etc/ssl/internal-ca.pem", timeout=5)\n'
        }
      }
    ]
  }
};
export {
  samples
};
