// error/leaks-exception-text and path/traversal in Python: pages that are rendered with an exception, downloads that are named by a caller.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const flask = (line: string, type = 'Exception'): Record<string, string> => ({ 'app.py': `from flask import Flask, flash, render_template, request\napp = Flask(__name__)\n@app.route("/a", methods=["POST"])\ndef a():\n    try:\n        return work(request.form["x"])\n    except ${type} as e:\n        ${line}\n` });
const starlette = (line: string): Record<string, string> => ({ 'app.py': `from fastapi import FastAPI, Request\nfrom fastapi.templating import Jinja2Templates\napp = FastAPI()\ntemplates = Jinja2Templates(directory="pages")\n@app.get("/a")\ndef a(request: Request):\n    try:\n        return work()\n    except Exception as e:\n        ${line}\n` });

test.each<[string, Record<string, string>, string[]]>([
  ['a page of Flask', flask('return render_template("a.html", error=str(e))'), ['app.py:8 P2 text']],
  ['a note that the next page shows', flask('flash(f"failed: {e}")\n        return render_template("a.html")'), ['app.py:8 P2 text']],
  ['a page of Starlette', starlette('return templates.TemplateResponse("a.html", {"request": request, "error": str(e)})'), ['app.py:10 P2 text']],
  ['a page of its own words', flask('return render_template("a.html", error="failed")'), []],
  ['an error that is written for people', flask('return render_template("a.html", error=str(e))', 'NameTaken'), []],
])('error/leaks-exception-text: %s', async (_, files, expected) => expect(await said('error/leaks-exception-text', files)).toEqual(expected));

const download = (options: string): Record<string, string> => ({ 'app.py': `import os\nimport yt_dlp\nfrom flask import Flask, request\nfrom werkzeug.utils import secure_filename\napp = Flask(__name__)\n@app.route("/a", methods=["POST"])\ndef a():\n    body = request.get_json()\n    options = ${options}\n    with yt_dlp.YoutubeDL(options) as loader:\n        loader.download([body["url"]])\n    return "ok"\n` });

test.each<[string, Record<string, string>, string[]]>([
  ['the name of the file', download('{"format": "best", "outtmpl": os.path.join("downloads", body["name"] + ".%(ext)s")}'), ['app.py:10 P2 write-kind']],
  ['the folder', download('{"paths": {"home": body["folder"]}}'), ['app.py:10 P0 write']],
  ['a name without folders', download('{"outtmpl": os.path.join("downloads", secure_filename(body["name"]) + ".%(ext)s")}'), []],
  ['the format', download('{"format": body["format"], "outtmpl": "downloads/%(id)s.%(ext)s"}'), []],
])('path/traversal, yt-dlp: %s', async (_, files, expected) => expect(await said('path/traversal', files)).toEqual(expected));
