// query/from-client: filters of a document store that a caller writes as a whole.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const server = (route: string, packages = '"mongoose":"^7.0.0"'): Record<string, string> => ({ 'package.json': `{"name":"shop","dependencies":{"express":"^4.18.0",${packages}}}`, 'server.js': `const express = require('express');\nconst { Order, User } = require('./models');\nconst app = express();\n${route}\napp.listen(3000);\n`, 'models.js': "const mongoose = require('mongoose');\nexports.Order = mongoose.model('Order', new mongoose.Schema({ total: Number }));\nexports.User = mongoose.model('User', new mongoose.Schema({ name: String }));\n" });
const asking = (line: string): string => `app.post('/orders', async (req, res) => res.json(await ${line}));`;

test.each<[string, Record<string, string>, string[]]>([
  ['the query', server(asking('Order.find(req.query)')), ['server.js:4 P2 filter']],
  ['a filter of the body', server(asking('Order.find(req.body.filter)')), ['server.js:4 P2 filter']],
  ['one that is parsed', server(asking('Order.find(JSON.parse(req.query.where))')), ['server.js:4 P2 filter']],
  ['steps of an aggregation', server(asking('Order.aggregate(req.body.pipeline)')), ['server.js:4 P2 filter']],
  ['the body at a login', server("app.post('/login', async (req, res) => res.json(await User.findOne(req.body)));"), ['server.js:4 P1 filter']],
  ['one field', server(asking('Order.find({ total: req.query.total })')), []],
  ['an identifier', server(asking('Order.findOne(req.body.id)')), []],
  ['behind a validator', server("app.post('/orders', validate(schema), async (req, res) => res.json(await Order.find(req.body)));"), []],
  ['another database', server(asking('Order.find(req.query)'), '"sequelize":"^6.0.0"'), []],
  ['a package takes operators out', server(asking('Order.find(req.query)'), '"mongoose":"^7.0.0","express-mongo-sanitize":"^2.0.0"'), []],
])('%s', async (_, files, expected) => expect(await said('query/from-client', files)).toEqual(expected));
