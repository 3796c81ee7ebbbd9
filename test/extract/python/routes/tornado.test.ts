import { expect, test } from 'vitest';
import { shown } from './shown.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['tuples', 'import tornado.web\napp = tornado.web.Application([(r"/a/(.*)", A), (r"/s/(.*)", tornado.web.StaticFileHandler, {"path": "x"})], debug=True)', ['tornado application app', 'app "/a/(.*)" < A mounts', 'GET app "/s/(.*)" static -> tornado.web.StaticFileHandler']],
  ['made in a function', 'from tornado.web import Application, url\ndef make():\n  handlers = [url(r"/a", A)]\n  handlers += [(r"/b", B)]\n  return Application(handlers)', ['tornado application make.application@118 returned by make', 'make.application@118 "/a" < A mounts', 'make.application@118 "/b" < B mounts']],
  ['class', 'import tornado.web\nfrom .urls import handlers\nclass App(tornado.web.Application):\n  def __init__(self):\n    super().__init__(handlers, debug=True)', ['tornado application App', 'App - < handlers']],
  ['list of a module', '# of tornado\nfrom .views import AHandler\nhandlers = [(r"/a", AHandler)]\nTYPES = [("a/b", Thing)]\nmore_handler = 1', ['tornado router handlers', 'handlers "/a" < AHandler mounts']],
  ['additions', '# of tornado\ndef load(web_app):\n  web_app.add_handlers(".*$", [(r"/a", A)])', ['load.web_app "/a" < A mounts', 'tornado router load.web_app argument 0 of load']],
];

test.each(cases)('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
