import { describe, expect, it } from 'vitest';
import { typescriptExtractors } from '../../../src/extract/typescript/index.ts';
import { allFacts, factsOf, show } from './facts.ts';

describe('environment reads', () => {
  it.each([
    ['f(process.env.A); process.env.B = 1; delete process.env.C', ['A optional']],
    ["const { A, B = 'b' } = process.env", ['A optional', 'B optional "b"']],
    ['() => process.env.A?.split(",")', ['A optional inside']],
    ["z.object({ A: z.string(), B: z.string().optional(), C: z.string().default('c') }).parse(process.env)", ['A required', 'B optional', 'C optional "c"']],
    ["Joi.object({ A: Joi.string().required(), B: Joi.string() }).validate(process.env)", ['A required', 'B optional']],
    ["this.config.getOrThrow('A')", ['A required']],
  ])('%s', (text, expected) => {
    expect(factsOf('env-read', text).map(({ name, required, inFunction, fallback }) => [name, required ? 'required' : 'optional', inFunction && 'inside', fallback && show(fallback)].filter(Boolean).join(' '))).toEqual(expected);
  });
});

describe('TLS verification', () => {
  it.each([
    ['new https.Agent({ rejectUnauthorized: false })', 'rejectUnauthorized false falsy'],
    ["process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'", 'NODE_TLS_REJECT_UNAUTHORIZED "0" always'],
    ["process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'", undefined],
    ['tls.connect({ checkServerIdentity: () => undefined })', 'checkServerIdentity false always'],
    ['tls.connect({ checkServerIdentity: (h, c) => verify(h, c) })', undefined],
    ['agent.options.rejectUnauthorized = x', 'rejectUnauthorized x falsy'],
    ['({ trustServerCertificate: true })', 'trustServerCertificate true truthy'],
  ])('%s', (text, expected) => {
    const [fact] = factsOf('tls-verify', text);
    expect(fact && `${fact.option} ${show(fact.value)} ${fact.offWhen}`).toBe(expected);
  });
});

describe('dotenv', () => {
  it.each([
    ["import 'dotenv/config'; require('dotenv').config({ path: '../.env' })", ['-', '"../.env"']],
    ["import { config } from 'dotenv'; config()", ['-']],
    ["process.loadEnvFile('.env')", ['".env"']],
    ["ConfigModule.forRoot({ envFilePath: ['.env', '../.env'] })", ['[".env", "../.env"]']],
    ['config()', []],
  ])('%s', (text, expected) => {
    const facts = factsOf('dotenv-load', text);
    expect(facts.map(({ file: loaded }) => show(loaded))).toEqual(expected);
    expect(facts.map(({ order }) => order)).toEqual(expected.map((_, at) => at));
  });
});

describe('debugging aids', () => {
  it.each([
    ['export default { build: { sourcemap: true } }', 'vite.config.ts', ['source-maps true']],
    ["export default { build: { sourcemap: 'hidden' } }", 'vite.config.ts', []],
    ['export default { css: { sourcemap: true } }', 'vite.config.ts', []],
    ['module.exports = { productionBrowserSourceMaps: true }', 'next.config.js', ['source-maps true']],
    ["import errorHandler from 'errorhandler'; app.use(errorHandler())", 'app.ts', ['errorhandler true']],
    ['new ApolloServer({ introspection: true })', 'app.ts', ['graphql true']],
    ['const form = { playground: true }', 'app.ts', []],
  ])('%s', (text, path, expected) => expect(factsOf('debug', text, path).map(({ what, value }) => `${what} ${show(value)}`)).toEqual(expected));
});

it.each(['', 'const = = ;', 'export', 'class {', "import { from 'x'", 'cors({ origin: ', 'process.env', '}}}}', 'jwt.sign(', '@Dec', 'if (!process.env.X', 'z.object().parse(process.env', '`${process.env.X'])('survives %j', (text) => {
  expect(() => allFacts(text)).not.toThrow();
});

it('asks for specific words only', () => {
  for (const { topic, triggers } of typescriptExtractors) {
    expect(triggers.length, topic).toBeGreaterThan(0);
    for (const word of triggers) {
      expect(word, topic).toBe(word.toLowerCase());
      expect(word.length, word).toBeGreaterThan(2);
    }
  }
});
