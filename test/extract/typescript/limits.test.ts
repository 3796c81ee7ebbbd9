// Facts about limits in scripts: what handlers are handed, upload parsers, tables made at start-up.
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';

describe('handlers', () => {
  it('names a wrapped handler by what it is given to', () => {
    const [fact] = factsOf('handling', "const signIn = asyncHandler(async (req, res) => {\n  const { email, password } = req.body;\n});\n");
    expect(fact).toMatchObject({ symbol: 'signIn', password: true, body: 'raw' });
  });

  it('knows the login of a library by what it is exported as', () => {
    expect(factsOf('handling', "const passport = require('passport');\nexports.login = passport.authenticate('local', { failureRedirect: '/' });\n")).toMatchObject([{ symbol: 'login', password: true }]);
  });

  it('says nothing of bodies that another function is given', () => {
    expect(factsOf('handling', 'export async function make(req, res) { res.json(await create(req.body)); }').map(({ body }) => body)).toEqual(['checked']);
  });
});

describe('limiters', () => {
  const layers = (text: string): string[] => factsOf('limiter', text).map(({ purpose }) => purpose);
  it('passes over keys that are fetched', () => {
    expect(layers("import jwks from 'jwks-rsa';\nexport const check = (req, res) => jwt({ secret: jwks.expressJwtSecret({ cache: true, rateLimit: true }) });\n")).toEqual([]);
    expect(layers("import rateLimit from 'express-rate-limit';\napp.use(rateLimit({ max: 5 }));\n")).toEqual(['requests']);
  });
});

describe('uploads', () => {
  const sizes = (text: string): string[] => factsOf('upload', text).map(({ by, size }) => `${by} ${size}`);

  it('says nothing of forms without files', () => {
    const form = (use: string): string => `import multer from 'multer';\nconst upload = multer();\nexport default (req, res, next) => { ${use} };\n`;
    expect(sizes(form('upload.none()(req, res, next);'))).toEqual([]);
    expect(sizes(form("upload.none()(req, res, next); upload.single('a')(req, res, next);"))).toEqual(['multer none']);
    expect(sizes(form('handed(upload);'))).toEqual(['multer none']);
    expect(sizes("const multer = require('multer');\napp.post('/a', multer().none(), save);\n")).toEqual([]);
  });

  it('asks parsers for a bound on the size', () => {
    expect(sizes("import multer from 'multer';\nconst upload = multer({ dest: 'uploads/' });\n")).toEqual(['multer none']);
    expect(sizes("import multer from 'multer';\nconst upload = multer({ limits: { fileSize: 1000 } });\n")).toEqual(['multer checked']);
    expect(sizes("import multer, { diskStorage } from 'multer';\nexport const kept = () => diskStorage({ destination: 'uploads/' });\n")).toEqual([]);
    expect(sizes("import multer from 'multer';\nconst options = { storage };\nconst upload = multer(options);\n")).toEqual(['multer none']);
    expect(sizes("import multer from 'multer';\nimport { options } from './o';\nconst upload = multer(options);\n")).toEqual([]);
  });

  it('knows which parsers are bounded by themselves, and sizes that bound nothing', () => {
    expect(sizes("import multipart from 'fastify-multipart';\napp.register(multipart);\n")).toEqual(['fastify-multipart none']);
    expect(sizes("import multipart from 'fastify-multipart';\napp.register(multipart, { limits: { fileSize: 1000 } });\n")).toEqual(['fastify-multipart checked']);
    expect(sizes("import multipart from '@fastify/multipart';\napp.register(multipart);\n")).toEqual([]);
    expect(sizes("import multipart from '@fastify/multipart';\napp.register(multipart, { limits: { fileSize: 1 * 1024 * 1024 * 1024 } });\n")).toEqual(['parser huge']);
    expect(sizes("import formidable from 'formidable';\nconst form = formidable({ maxFileSize: Infinity });\n")).toEqual(['parser huge']);
    expect(sizes("import formidable from 'formidable';\nconst form = formidable({ maxFileSize: 1024 * 1024 * LIMIT });\nconst other = formidable({ maxFileSize: 50 * 1024 * 1024 });\n")).toEqual([]);
    expect(sizes('const player = { fileSize: 5000000000 };\n')).toEqual([]);
  });

  it('reads interceptors, and pipes that look once the file is there', () => {
    const controller = (argument: string): string => `@Controller()\nclass Files {\n  @Post()\n  @UseInterceptors(FileInterceptor('file'))\n  take(@UploadedFile(${argument}) file) {}\n}\n`;
    expect(sizes(controller(''))).toEqual(['multer none']);
    expect(sizes(controller('new ParseFilePipe({ validators: [] })'))).toEqual(['multer late']);
  });
});

describe('tables made at start-up', () => {
  it('knows sequelize and TypeORM', () => {
    const by = (text: string): string[] => factsOf('schema-setup', text).map((fact) => fact.by);
    expect(by("import { Sequelize } from 'sequelize';\nawait sequelize.sync();\n")).toEqual(['sequelize']);
    expect(by("import { DataSource } from 'typeorm';\nnew DataSource({ synchronize: true });\n")).toEqual(['typeorm']);
    expect(by("import { DataSource } from 'typeorm';\nnew DataSource({ synchronize: false });\n")).toEqual([]);
  });
});

describe('words that are no limiter', () => {
  it.each([
    ['another word', "import express from 'express';\nconst delimiter = ',';\n"],
    ['a function of the page', "import { throttle } from 'lodash';\nexport const middleware = throttle(save, 100);\n"],
  ])('%s', (_, text) => expect(factsOf('limiter', text)).toEqual([]));

  it('knows the libraries', () => expect(factsOf('limiter', "import rateLimit from 'express-rate-limit';\nimport express from 'express';\n")).toHaveLength(1));
});

describe('calls that wait', () => {
  const blocking = (body: string): number => factsOf('activity', `import { readFileSync } from 'fs';\nlet page;\nexport function handler(req, res) {\n${body}\n}\n`).reduce((sum, fact) => sum + fact.blocking.length, 0);

  it('leaves out what happens once', () => {
    expect(blocking("  res.send(readFileSync('a'));")).toBe(1);
    expect(blocking("  if (!page) {\n    page = readFileSync('a').toString();\n  }\n  res.send(page);")).toBe(0);
    expect(blocking("  let own;\n  if (!own) own = readFileSync('a');\n  res.send(own);")).toBe(1);
  });
});
