// Middleware that goes on for those alone whom it knows, whatever it shows the others.
import { expect, test } from 'vitest';
import { scanFiles } from '../support/memory.ts';

async function inventory(middleware: string): Promise<string[]> {
  const files = { 'package.json': '{"name": "shop"}', 'asks.js': `exports.asks = function (req, res, next) {\n${middleware}\n};\n`, 'app.js': "const express = require('express');\nconst { asks } = require('./asks');\nconst app = express();\napp.post('/orders', asks, (req, res) => res.end());\n" };
  const { result } = await scanFiles(files);
  return result.routes.map(({ url, authentication }) => `${url} ${authentication}`);
}

test.each<[string, string, string]>([
  ['a page for the others', "  if (req.isAuthenticated()) {\n    return next();\n  }\n  return res.render('index', { message: '' });", 'required'],
  ['the way home for the others', "  if (req.session.loggedIn === 1) {\n    return next();\n  } else {\n    return res.redirect('/');\n  }", 'required'],
  ['a page for strangers first', "  if (!req.session.user) {\n    return res.render('index');\n  }\n  next();", 'required'],
  ['everybody goes on', "  if (req.isAuthenticated()) {\n    req.flash('known', true);\n  }\n  return next();", 'none'],
  ['a page for those whom it knows', "  if (!req.isAuthenticated()) return next();\n  res.redirect('/learn');", 'none'],
  ['the others go on too', "  if (req.session.user) {\n    res.locals.user = req.session.user;\n    return next();\n  }\n  res.status(200);\n  return next();", 'none'],
])('%s', async (_, middleware, expected) => {
  const [found] = await inventory(middleware);
  if (expected === 'required') expect(found).toBe('/orders required');
  else expect(found).not.toBe('/orders required');
});
