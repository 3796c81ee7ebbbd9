// Log files in scripts that nothing cuts.
import { expect, it } from 'vitest';
import { factsOf } from './facts.ts';

const shown = (text: string): string[] => factsOf('log-file', text).map(({ by, little }) => (little === true ? `${by} little` : by));

it.each<[what: string, text: string, result: readonly string[]]>([
  ['winston', "import winston from 'winston';\nwinston.createLogger({transports: [new winston.transports.File({filename: 'a.log'})]});", ['winston']],
  ['winston, destructured', "const { createLogger, transports } = require('winston');\ncreateLogger({transports: [new transports.File({filename: 'a.log', level: 'error'})]});", ['winston little']],
  ['winston with a size, and for crashes', "import winston from 'winston';\nwinston.createLogger({transports: [new winston.transports.File({filename: 'a.log', maxsize: 1})], rejectionHandlers: [new winston.transports.File({filename: 'b.log'})]});", []],
  ['winston with options of others', "import winston from 'winston';\nnew winston.transports.File({filename: 'a.log', ...options});\nnew winston.transports.File(options);", []],
  ['winston for a session, whose file is taken away', "import { transports } from 'winston';\nclass Debug {\n  start(logPath) { this.session = { logPath, to: new transports.File({filename: logPath}) }; }\n  async end() { const { logPath } = this.session; await rm(logPath, {force: true}); }\n}", []],
  ['winston beside a file that is taken away', "import { transports } from 'winston';\nclass Debug {\n  start(logPath) { this.session = { logPath, to: new transports.File({filename: logPath}) }; }\n  async end(other) { await rm(other, {force: true}); }\n}", ['winston']],
  ['pino', "import pino from 'pino';\npino(pino.destination('./a.log'));\npino(pino.destination({dest: './b.log'}));\npino(pino.destination(1));\npino({transport: {target: 'pino/file', options: {destination: './c.log'}}});\npino({transport: {target: 'pino/file', options: {destination: 1}}});", ['pino', 'pino', 'pino']],
  ['log4js', "import log4js from 'log4js';\nlog4js.configure({appenders: {a: {type: 'file', filename: 'a.log'}, b: {type: 'dateFile', filename: 'b.log'}, c: {type: 'file', filename: 'c.log', maxLogSize: 9}}});", ['log4js']],
  ['bunyan', "import bunyan from 'bunyan';\nbunyan.createLogger({streams: [{path: 'a.log'}, {type: 'rotating-file', path: 'b.log'}, {stream: process.stdout}]});", ['bunyan']],
  ['morgan', "import morgan from 'morgan';\nimport fs from 'fs';\nconst log = fs.createWriteStream('a.log', {flags: 'a'});\napp.use(morgan('dev'));\napp.use(morgan('combined', {stream: log}));\napp.use(morgan('combined', {stream: rfs.createStream('b.log', {interval: '1d'})}));", ['morgan']],
])('%s', (_what, text, result) => {
  expect(shown(text)).toEqual(result);
});
