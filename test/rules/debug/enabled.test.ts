import { expect, test } from 'vitest';
import { said } from '../said.ts';

const flask = 'from flask import Flask\napp = Flask(__name__)\nif __name__ == "__main__":\n    app.run(debug=True)\n';
const django = (debug: string): string => `import os\nROOT_URLCONF = "x"\nINSTALLED_APPS = []\nDEBUG = ${debug}\n`;
const sharedReader = (debug: string): string => `from conf.env import env\nROOT_URLCONF = "x"\nINSTALLED_APPS = []\n${debug}`;
const flaskEnv = 'FLASK_DEBUG=1\nFLASK_APP=shop.app\n';

const started = (script: string): string => `FROM python:3.12\nWORKDIR /app\nCOPY . .\nCMD ["${script}"]\n`;
const unit = (file: string): string => `[Unit]\nDescription=shop\n[Service]\nExecStart=/srv/shop/venv/bin/python3 ${file}\nRestart=always\n`;

const cases: [string, Record<string, string>, string[]][] = [
  ['Flask, nothing else starts it', { 'app.py': flask }, ['app.py:4 P1 flask-run']],
  ['Flask, the image runs this file', { 'app.py': flask, Dockerfile: 'FROM python:3.12\nCMD ["python", "app.py"]\n' }, ['app.py:4 P1 flask-run']],
  ['Flask, the image runs a script that runs this file', { 'app.py': flask, 'start.sh': '#!/bin/sh\nset -e\nexec python3 app.py\n', Dockerfile: started('./start.sh') }, ['app.py:4 P1 flask-run']],
  ['Flask, a script runs it that the image does not run', { 'app.py': flask, 'start.sh': '#!/bin/sh\npython3 app.py\n', 'serve.sh': '#!/bin/sh\nexec gunicorn app:app\n', Dockerfile: started('./serve.sh') }, ['app.py:4 P3 flask-run']],
  ['Flask, the script of the image runs it only in some case', { 'app.py': flask, 'start.sh': '#!/bin/sh\nif [ "$MODE" = local ]; then\n  python3 app.py\nelse\n  gunicorn app:app\nfi\n', Dockerfile: started('./start.sh') }, ['app.py:4 P3 flask-run']],
  ['Flask, a Procfile runs this file', { 'app.py': flask, Procfile: 'web: python3 app.py\n' }, ['app.py:4 P1 flask-run']],
  ['Flask, a Procfile runs another', { 'app.py': flask, 'main.py': '', Procfile: 'web: python3 main.py\n' }, ['app.py:4 P3 flask-run']],
  ['Flask, a unit runs this file and no image does', { 'app.py': flask, 'deploy/shop.service': unit('/srv/shop/app.py'), Dockerfile: 'FROM python:3.12\nCMD ["python", "job.py"]\n' }, ['app.py:4 P1 flask-run']],
  ['Flask, a unit runs a file of that name in another folder', { 'app.py': flask, 'jobs/app.py': '', 'deploy/shop.service': unit('/srv/shop/jobs/app.py'), Dockerfile: 'FROM python:3.12\nCMD ["python", "job.py"]\n' }, ['app.py:4 P3 flask-run']],
  ['Flask, the image runs gunicorn', { 'app.py': flask, Dockerfile: 'FROM python:3.12\nCMD ["gunicorn", "app:app"]\n' }, ['app.py:4 P3 flask-run']],
  ['Flask, a stage for developers runs it beside the one that ships', { 'app.py': flask, Dockerfile: 'FROM python:3.12 AS dev\nCOPY . .\nCMD ["python", "app.py"]\nFROM python:3.12\nCOPY . .\nCMD ["gunicorn", "app:app"]\n', 'compose.yml': 'services:\n  web:\n    build: {context: ., target: dev}\n' }, ['app.py:4 P3 flask-run']],
  ['Flask, the stage that ships runs it', { 'app.py': flask, Dockerfile: 'FROM python:3.12 AS test\nCMD ["pytest"]\nFROM python:3.12\nCOPY . .\nCMD ["python", "app.py"]\n' }, ['app.py:4 P1 flask-run']],
  ['FastAPI, on where Compose of developers says so', { 'app.py': 'import os\nfrom fastapi import FastAPI\nenv = os.getenv("ENV", "prod")\napp = FastAPI(debug=env != "prod")\n', 'docker-compose.yml': 'services:\n  web:\n    build: .\n    volumes: ["./src:/app/src", ".:/app"]\n    environment: [ENV=local]\n' }, ['app.py:4 P2 supplied']],
  ['FastAPI, on where Compose says so', { 'app.py': 'import os\nfrom fastapi import FastAPI\nenv = os.getenv("STAGE", "prod")\napp = FastAPI(debug=env != "prod")\n', 'docker-compose.yml': 'services:\n  web:\n    build: .\n    environment: [STAGE=shop]\n' }, ['app.py:4 P1 supplied']],
  ['Flask in a function, the start script runs gunicorn', { 'run.py': 'from app import create_app\ndef main():\n    app = create_app()\n    app.run(host="0.0.0.0", debug=True)\nif __name__ == "__main__":\n    main()\n', 'conf/entrypoint.sh': '#!/bin/sh\nexec gunicorn app.wsgi:app\n', Dockerfile: 'FROM python\nENTRYPOINT ["/src/conf/entrypoint.sh"]\n' }, ['run.py:4 P2 flask-run']],
  ['Flask in a function, the image runs it', { 'run.py': 'from app import create_app\ndef main():\n    app = create_app()\n    app.run(host="0.0.0.0", debug=True)\nif __name__ == "__main__":\n    main()\n', Dockerfile: 'FROM python\nCMD ["python", "run.py"]\n' }, ['run.py:4 P1 flask-run']],
  ['Flask, for the host itself', { 'serve.py': 'from flask import Flask\napp = Flask(__name__)\napp.run(debug=True, host="127.0.0.1")\n' }, ['serve.py:3 P2 flask-run']],
  ['Flask, by a class that says so itself', { 'app.py': 'from flask import Flask\nfrom config import Config\napp = Flask(__name__)\napp.config.from_object(Config)\nif __name__ == "__main__":\n    app.run(debug=Config.DEBUG)\n', 'config.py': 'class Config:\n    DEBUG = True\n    SECRET = None\n' }, ['config.py:2 P1 flask-config']],
  ['Flask, where a switch asks for it', { 'app.py': 'from flask import Flask\nimport conf\napp = Flask(__name__)\ndef run():\n    if conf.shop_debug:\n        app.run(debug=True)\n    else:\n        app.run()\ndef init():\n    if conf.shop_debug or app.debug:\n        app.debug = True\n', 'conf.py': 'import yaml\nshop_debug = yaml.safe_load(open("settings.yml"))["debug"]\n' }, []],
  ['Flask, where a switch that is on asks for it', { 'app.py': 'from flask import Flask\nimport conf\napp = Flask(__name__)\ndef run():\n    if conf.shop_debug:\n        app.run(debug=True)\n', 'conf.py': 'shop_debug = True\n' }, ['app.py:6 P1 flask-run']],
  ['Flask, where a variable that is on by default asks for it', { 'app.py': 'import os\nfrom flask import Flask\napp = Flask(__name__)\ndef run():\n    if os.getenv("SHOP_DEBUG_PAGES", "true") == "true":\n        app.run(debug=True)\n' }, ['app.py:6 P1 flask-run']],
  ['image with reload', { Dockerfile: 'FROM python:3.12\nCMD ["uvicorn", "app:app", "--reload"]\n' }, ['Dockerfile:2 P1 command']],
  ['image with reload that only Compose of developers builds', { Dockerfile: 'FROM python:3.12\nCMD gunicorn shop.wsgi --reload\n', 'docker-compose.yml': 'services:\n  web:\n    build: .\n    volumes: ["./:/app/"]\n  mail:\n    image: mailhog/mailhog\n', Procfile: 'web: gunicorn shop.wsgi\n' }, ['Dockerfile:2 P2 command']],
  ['the same where nothing else ships', { Dockerfile: 'FROM python:3.12\nCMD gunicorn shop.wsgi --reload\n', 'docker-compose.yml': 'services:\n  web:\n    build: .\n    volumes: ["./:/app/"]\n  mail:\n    image: mailhog/mailhog\n' }, ['Dockerfile:2 P1 command']],
  ['image with reload under mounted source', { Dockerfile: 'FROM python:3.12\nCMD gunicorn shop.wsgi --reload\n', 'docker-compose.yml': 'services:\n  web:\n    build: .\n    volumes: ["./:/app/"]\n' }, ['Dockerfile:2 P1 command']],
  ['image with reload that Compose builds', { Dockerfile: 'FROM python:3.12\nCMD gunicorn shop.wsgi --reload\n', 'docker-compose.yml': 'services:\n  web:\n    build: .\n' }, ['Dockerfile:2 P1 command']],
  ['Compose with reload', { 'docker-compose.yml': 'services:\n  api:\n    build: .\n    command: uvicorn app:app --reload\n' }, ['docker-compose.yml:4 P2 command']],
  ['an env file of a program that is not Django\'s, once', { '.env': 'DEBUG=True\nDB_HOST=db\nFLASK_DEBUG=1\n', 'app.py': 'import os\nfrom flask import Flask\napp = Flask(__name__)\n', Dockerfile: 'FROM python:3.12\nENV DEBUG=True\nCOPY . .\nCMD ["gunicorn", "app:app"]\n' }, ['.env:1 P1 supplied', 'Dockerfile:2 P1 supplied']],
  ['an env file of a sample for developers', { '.env.dev-sample': 'FLASK_DEBUG=1\nDB_HOST=db\nDB_PORT=1\n', 'app.py': 'from flask import Flask\napp = Flask(__name__)\n' }, []],
  ['Django', { 'site/settings.py': django('True') }, ['site/settings.py:4 P1 django-debug']],
  ['Django, off in the defaults of a table', { 'site/settings.py': 'from conf import CONFIG\nROOT_URLCONF = "x"\nINSTALLED_APPS = []\nDEBUG = CONFIG.get_debug()\n', 'conf.py': 'import os\nclass Config(dict):\n    defaults = {\n        "DEBUG": False,\n    }\n    def get_debug(self):\n        return self.get("DEBUG") if "DEBUG" in self else True\nCONFIG = Config()\n' }, []],
  ['Django, on in the defaults of a table', { 'site/settings.py': 'from conf import CONFIG\nROOT_URLCONF = "x"\nINSTALLED_APPS = []\nDEBUG = CONFIG.get_debug()\n', 'conf.py': 'import os\nclass Config(dict):\n    defaults = {\n        "DEBUG": True,\n    }\n    def get_debug(self):\n        return self.get("DEBUG") if "DEBUG" in self else True\nCONFIG = Config()\n' }, ['site/settings.py:4 P1 django-debug']],
  ['Django, replaced by settings that an installation may have', { 'site/settings.py': `from pathlib import Path\n${django('True')}if (Path("/srv") / "local_settings.py").exists():\n    from .local_settings import *\n` }, ['site/settings.py:5 P2 django-debug']],
  ['Django, beside settings that are asked for otherwise', { 'site/settings.py': `${django('True')}if not os.path.exists("x"):\n    from .local_settings import *\n` }, ['site/settings.py:4 P1 django-debug']],
  ['Django, replaced by settings of each installation', { 'site/settings.py': `${django('True')}try:\n    from .local_settings import *\nexcept ImportError:\n    pass\n` }, ['site/settings.py:4 P2 django-debug']],
  ['Django settings in a folder for those who look for bugs', { 'settings/debug/__init__.py': django('True'), 'settings/pytest/__init__.py': django('True'), 'settings/__init__.py': django('False') }, []],
  ['Django settings in a folder that the others build on', { 'settings/debug/__init__.py': django('True'), 'settings/__init__.py': 'from .debug import *\n' }, ['settings/debug/__init__.py:4 P1 django-debug']],
  ['Flask that is handed to another server', { 'web.py': 'from flask import Flask\nfrom gevent import pywsgi\napp = Flask(__name__)\napp.debug = True\npywsgi.WSGIServer(("", 80), app).serve_forever()\n' }, []],
  ['Flask that is handed to another server, or run', { 'web.py': 'from flask import Flask\nfrom gevent import pywsgi\napp = Flask(__name__)\napp.debug = True\nif fast:\n    pywsgi.WSGIServer(("", 80), app).serve_forever()\nelse:\n    app.run()\n' }, ['web.py:4 P1 flask-config']],
  ['Django settings for development on a machine', { 'settings/local_dev.py': django('True') }, []],
  ['Django, on by default', { 'site/settings.py': django('os.getenv("DEBUG", "True") == "True"') }, ['site/settings.py:4 P1 django-debug']],
  ['Django, off by default', { 'site/settings.py': django('os.getenv("DEBUG", "") == "1"') }, []],
  ['Django, with a switch of another name that is off by default', { 'site/settings.py': `import environ\nenv = environ.Env()\n${django('env.bool("DEBUG", default=False)')}LOG_QUERIES = env.bool("LOG_QUERIES", default=False)\nif LOG_QUERIES:\n    if not DEBUG:\n        DEBUG = True\n` }, []],
  ['Django, with a switch of another name that is on by default', { 'site/settings.py': `import environ\nenv = environ.Env()\n${django('env.bool("DEBUG", default=False)')}LOG_QUERIES = env.bool("LOG_QUERIES", default=True)\nif LOG_QUERIES:\n    DEBUG = True\n` }, ['site/settings.py:9 P1 django-debug']],
  ['Django, required, on in Compose', { 'site/settings.py': django('os.environ["DJANGO_DEBUG"] == "True"'), 'docker-compose.yml': 'services:\n  web:\n    build: .\n    command: gunicorn site.wsgi\n    environment:\n      DJANGO_DEBUG: "True"\n' }, ['docker-compose.yml:6 P1 django-debug']],
  ['Django base, off in production', { 'site/settings/base.py': django('True'), 'site/settings/production.py': 'from .base import *\nDEBUG = False\n' }, []],
  ['Django base, on by default of a shared reader', { 'conf/env.py': 'import environ\nenv = environ.Env()\n', 'conf/django/base.py': sharedReader('DEBUG = env.bool("DJANGO_DEBUG", default=True)\n') }, ['conf/django/base.py:4 P1 django-debug']],
  ['Django base, off by default in production', { 'conf/env.py': 'import environ\nenv = environ.Env()\n', 'conf/django/base.py': sharedReader('DEBUG = env.bool("DJANGO_DEBUG", default=True)\n'), 'conf/django/production.py': 'from conf.env import env\nfrom .base import *\nDEBUG = env.bool("DJANGO_DEBUG", default=False)\n' }, []],
  ['Django base, on in what builds on it', { 'conf/env.py': 'import environ\nenv = environ.Env()\n', 'conf/django/base.py': sharedReader('DEBUG = env.bool("DJANGO_DEBUG", default=True)\n'), 'conf/django/production.py': 'from .base import *\nDEBUG = True\n' }, ['conf/django/base.py:4 P1 django-debug']],
  ['variables of the flask command', { '.env': flaskEnv }, ['.env:1 P3 flask-config']],
  ['variables of the flask command in the image', { '.env': flaskEnv, Dockerfile: 'FROM python:3.12\nCOPY . .\n' }, ['.env:1 P1 flask-config']],
  ['variables of the flask command for a service', { '.env': flaskEnv, 'docker-compose.yml': 'services:\n  web:\n    build: .\n    env_file: .env\n' }, ['.env:1 P1 flask-config']],
  ['a variable of Flask under another server', { 'compose.yml': 'services:\n  web:\n    build: .\n    environment:\n      FLASK_DEBUG: 1\n    command: gunicorn shop:app\n' }, ['compose.yml:5 P2 flask-config']],
  ['a variable of Flask in the image of another server', { Dockerfile: 'FROM python:3.12\nCOPY . .\nENV FLASK_DEBUG=true\nCMD ["gunicorn", "-k", "uvicorn", "shop:app"]\n', 'app.py': 'from flask import Flask\napp = Flask(__name__)\n' }, ['Dockerfile:3 P2 flask-config']],
  ['a variable of Flask in the image of its own server', { Dockerfile: 'FROM python:3.12\nCOPY . .\nENV FLASK_DEBUG=true\nCMD ["flask", "run"]\n', 'app.py': 'from flask import Flask\napp = Flask(__name__)\n' }, ['Dockerfile:3 P1 flask-config']],
  ['a variable of Flask for its own server', { 'compose.yml': 'services:\n  web:\n    build: .\n    environment:\n      FLASK_DEBUG: 1\n    command: python app.py\n' }, ['compose.yml:5 P1 flask-config']],
  ['an env file of what runs from mounted sources, for development', { '.env.docker': 'DEBUG=True\nENV_TYPE=dev\nDB_HOST=db\n', 'docker-compose.yml': 'services:\n  web:\n    build: .\n    env_file: .env.docker\n    volumes: ["./backend:/app"]\n', 'site/settings.py': django('os.environ["DEBUG"] == "True"') }, ['.env.docker:1 P3 django-debug']],
  ['Flask among other variables', { '.env': `${flaskEnv}DATABASE_URL=x\nREDIS_URL=y\nMAIL_HOST=z\n` }, ['.env:1 P1 flask-config']],
  ['Django in a class that others build on', { 'shop/settings/base.py': 'class CommonBaseSettings:\n    DEBUG = True\n    SECRET_KEY = "x"\n    ROOT_URLCONF = "x"\n    INSTALLED_APPS = []\n' }, []],
  ['Django development settings', { 'site/settings/local.py': django('True') }, []],
  ['read from a class, off', { 'config.py': 'import os\nclass Config:\n    DEBUG = os.getenv("DEBUG", "false").lower() == "true"\n', 'run.py': 'import uvicorn\nfrom config import Config\nuvicorn.run("app:app", reload=Config.DEBUG)\n' }, []],
];

test.each(cases)('debug/enabled: %s', async (_, files, expected) => expect(await said('debug/enabled', files)).toEqual(expected));
