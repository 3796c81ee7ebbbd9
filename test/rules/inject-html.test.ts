// What a caller sends in pages that Python puts together, and in templates of what nobody caught.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const fastapi = (line: string): Record<string, string> => ({ 'app.py': `import html\nfrom fastapi import FastAPI, Form\nfrom fastapi.responses import HTMLResponse\napp = FastAPI()\n@app.get("/hello/{who}")\ndef hello(who: str, name: str, count: int):\n    ${line}\n` });
const flask = (line: string): Record<string, string> => ({ 'app.py': `from flask import Flask, Markup, escape, render_template, request\napp = Flask(__name__)\n@app.route("/hello", methods=["POST"])\ndef hello():\n    ${line}\n` });
const page = (body: string): Record<string, string> => ({ 'app.py': `from flask import Flask, escape, jsonify, request\napp = Flask(__name__)\n@app.route("/hello/<who>", methods=["GET", "POST"])\ndef hello(who):\n    ${body}\n` });

test.each<[string, Record<string, string>, string[]]>([
  ['of the query', fastapi('return HTMLResponse(f"<h1>{name}</h1>")'), ['app.py:7 P1 source']],
  ['of the path, by name', fastapi('return HTMLResponse(content="<h1>" + who + "</h1>")'), ['app.py:7 P1 source']],
  ['of a form', flask('return render_template("x.html", note=Markup(request.form["note"]))'), ['app.py:5 P2 source']],
  ['escaped', fastapi('return HTMLResponse(f"<h1>{html.escape(name)}</h1>")'), []],
  ['a number', fastapi('return HTMLResponse(f"<h1>{count}</h1>")'), []],
  ['escaped by Flask', flask('return render_template("x.html", note=Markup("<b>") + escape(request.form["note"]))'), []],
  ['returned as a page', page('name = request.args.get("name")\n    return f"<h1>{name}</h1>"'), ['app.py:6 P1 returned']],
  ['returned by its name', page('page = "<p class=a>Hello %s</p>" % request.args["name"]\n    return page'), ['app.py:6 P1 returned']],
  ['formatted, of the address', page('return "<b>{}</b>".format(who)'), ['app.py:5 P1 returned']],
  ['returned with a status, of a form', page('return f"<b>{request.form[\'name\']}</b>", 400'), ['app.py:5 P2 returned']],
  ['returned escaped', page('return f"<h1>{escape(request.args[\'name\'])}</h1>"'), []],
  ['returned without tags', page('return f"Hello {request.args[\'name\']} < 3"'), []],
  ['returned as JSON', page('return jsonify(text=f"<h1>{request.args[\'name\']}</h1>")'), []],
  ['a text with tags made for something else', page('return store(label(request.args["name"]))\ndef label(name):\n    return f"<b>{name}</b>"'), []],
  ['returned by FastAPI', fastapi('return f"<h1>{name}</h1>"'), []],
  ['returned by a class of an API', { 'app.py': 'from flask import Flask, request\nfrom flask_restful import Api, Resource\napp = Flask(__name__)\napi = Api(app)\nclass Hello(Resource):\n    def get(self):\n        return f"<b>{request.args[\'name\']}</b>"\napi.add_resource(Hello, "/hello")\n' }, []],
  ['a page of its own', fastapi('return HTMLResponse(open("index.html").read())'), []],
])('inject/html: %s', async (_, files, expected) => expect(await said('inject/html', files)).toEqual(expected));

test('inject/template: the address that was not found', async () => {
  const app = (given: string): Record<string, string> => ({ 'app.py': `from flask import Flask, render_template_string, request\napp = Flask(__name__)\n@app.errorhandler(404)\ndef missing(e):\n    ${given}\n@app.get("/x")\ndef x():\n    return {}\n` });
  expect(await said('inject/template', app('return render_template_string("<h3>%s</h3>" % request.url), 404'))).toEqual(['app.py:5 P0 source']);
  expect(await said('inject/template', app('return render_template_string("<h3>{{ url }}</h3>", url=request.url), 404'))).toEqual([]);
});
