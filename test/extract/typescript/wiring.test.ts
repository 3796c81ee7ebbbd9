// Facts about safeguards, tokens, served folders and logs in scripts.
import { expect, it } from 'vitest';
import { factsOf as facts } from './facts.ts';

it('tells which safeguards a file defines, whether it uses them and whether they can refuse', () => {
  const told = (text: string): string[] => facts('safeguard', text).map(({ symbol, is, used, idle }) => [symbol, is, used === true ? 'used' : '', idle === true ? 'idle' : ''].filter(Boolean).join(' '));
  expect(told('const requireAuth = (req, res, next) => { next(); };\nmodule.exports = { requireAuth };\n')).toEqual(['requireAuth guard idle']);
  expect(told('const globalRateLimit = async (req, res, next) =>\n  // switched off\n  next();\napp.use(globalRateLimit);\n')).toEqual(['globalRateLimit limiter used idle']);
  expect(told('const disabledRateLimit = (req, res, next) => next();\napp.use(disabledRateLimit);\n')).toEqual(['disabledRateLimit limiter used']);
  expect(told('const rateLimit = (req, res, next) => { if (count(req) > 9) return res.status(429).end(); next(); };\napp.use(rateLimit);\n')).toEqual(['rateLimit limiter used']);
  expect(told('function errorHandler(err, req, res, next) { res.status(500).end(); }\napp.use(errorHandler);\n')).toEqual(['errorHandler exception-handler used']);
  expect(told('@Injectable() export class RolesGuard implements CanActivate { canActivate() { return true; } }')).toEqual(['RolesGuard guard idle']);
  expect(told('@Injectable() export class PublicGuard implements CanActivate { canActivate() { return true; } }')).toEqual(['PublicGuard guard']);
});

it('a token is read unverified unless the function verifies it', () => {
  const told = (body: string): string[] => facts('token-read', `const jwt = require('jsonwebtoken');\nfunction user(req) { ${body} }`).map(({ how }) => how);
  expect(told('return jwt.decode(req.headers.authorization);')).toEqual(['unverified']);
  expect(told('const { kid } = jwt.decode(t); return jwt.verify(t, keys[kid]);')).toEqual([]);
  expect(told("return jwt.verify(t, '', { algorithms: ['none'] });")).toEqual(['no-algorithm']);
});

it('folders are told relative to the file or to the process', () => {
  const told = (text: string): string[] => facts('static-folder', `const express = require('express');\n${text}`).map(({ folder, from }) => `${from} ${folder}`);
  expect(told('app.use(express.static(__dirname));')).toEqual(['file .']);
  expect(told("app.use(express.static(path.join(__dirname, '..', 'public')));")).toEqual(['file ./../public']);
  expect(told("app.use(express.static('./'));")).toEqual(['process ./']);
  expect(told('app.use(express.static(settings.folder));')).toEqual([]);
});

it('what is masked or measured is not logged', () => {
  const told = (argument: string): string[] => facts('log', `function f(req, user) { console.log(${argument}); }`).map(({ what }) => what);
  expect(told('`login ${user.password}`')).toEqual(['password']);
  expect(told('JSON.stringify(req.headers)')).toEqual(['headers']);
  expect(told('{ email: user.email, accessToken: user.accessToken }')).toEqual(['token']);
  expect(told('user.password.length, !!user.password, mask(user.password), user.passwordHash')).toEqual([]);
});
