// Extract stage: the words that make a script worth loading the compiler for, by topic. Imports nothing of it.
import { answerWords, saysOfAnswers } from '../answer-words.ts';
import type { Extractor } from '../extractor.ts';
import { healthWords, saysOfHealth } from '../health-words.ts';
import { metricsWords, saysOfMetrics } from '../metrics-words.ts';
import { componentFile, type Format, scriptFormats } from '../../model/file.ts';
import { mayRunCompletions } from '../dataflow/completions.ts';
import { mayReadModelCalls } from '../dataflow/model-calls.ts';
import { hashesTokens, lookUps } from './looked-up-words.ts';
import { isOfPages, pageWords } from './page/concern.ts';
import { skipsEscaping } from './page/server-templates.ts';
import { isOfServices, serviceWords } from './services.ts';
import { safeguardVariable, safeguardWords } from '../../model/safeguard-variables.ts';
import { secretWords } from '../tables.ts';
import { localAddress, localAddressWords } from '../environment/addresses.ts';

export type ScriptTopic = Pick<Extractor, 'topic' | 'formats' | 'triggers' | 'paths' | 'concerns'>;

const formats: readonly Format[] = scriptFormats;

const environment = ['process.env', 'import.meta.env', 'deno.env', 'bun.env', '$env/', 'node:process', '@nestjs/config', 'configservice', 'createenv', 'cleanenv', 'env-var', 'envschema', 'fastify/env', 'convict'];
const dotenv = ['dotenv', 'loadenvfile', 'envfilepath'];
const cors = ['cors', 'access-control-allow-'];
const credentialUse = [
  'samesite', 'express-session', 'cookie-session', 'koa-session', '@fastify/session', '@fastify/secure-session', '@fastify/cookie', '@fastify/jwt', 'iron-session', 'cookie-parser', 'cookieparser',
  'jsonwebtoken', 'jwt', 'passport', 'next-auth', '@auth/', 'better-auth', 'lucia', 'headers.authorization', "'authorization'", '"authorization"', 'x-api-key', 'req.cookies', 'set-cookie', '.cookie(', 'next/headers', 'basic-auth', 'canactivate',
];
/** Keys that Koa, egg and midway sign cookies with, under a name that says nothing elsewhere. */
const frameworkConfiguration = /(?:^|\/)config\/config\.\w+\.[cm]?[jt]s$/;
const signingKeys = /\b(?:app|config|exports)\.keys\s?=|^\s{0,8}keys\s?:/m;
const credentials = ['app.keys', 'secret', 'passw', 'passphrase', 'pwd', 'token', 'api_key', 'apikey', '_key', 'salt'];
/** A quoted value given to such a name on its line: the bare words stand in every login form, and its texts have blanks. */
const given = String.raw`\w{0,20}['"\]]?(?:,\s{0,40}(?:default(?:Value)?|fallback))?\s?[?!]?\s?(?:[:=]|\|\||\?\?)\s{0,20}[^'"\x60\n;{}]{0,80}(['"\x60])`;
const givenPassword = new RegExp(String.raw`(?:secret|passw(?:or)?d|passphrase|pwd|salt)${given}[^'"\x60\s]{3,200}\1`, 'i');
/** What is called token or key as often names one. */
const givenKey = new RegExp(String.raw`(?:token|api_?key|[a-z]_key)${given}[^'"\x60\s]{0,60}(?:\d|secret|passw|admin|change|demo|test|dev|default|example)[^'"\x60\s]{0,140}\1`, 'i');
/** `password === 'x'` */
const comparedPassword = /pass(?:word|wd)?\s{0,2}[!=]==?\s{0,2}['"`][^'"`\s]/i;
/** `const passwords = { desk: 'x' }` */
const accountTable = /\b\w{0,20}(?:users?|accounts|credentials|logins|passwords)\w{0,5}\s?(?::[^=\n]{1,60})?=\s?\{\s{0,40}['"]?[\w.@-]{1,60}['"]?\s?:\s?['"]/i;
const authSwitch = ['disable_auth', 'disableauth', 'auth_enabled', 'authenabled', 'enable_auth', 'enableauth', 'auth_disabled', 'authdisabled', 'skip_auth', 'skipauth', 'require_auth', 'requireauth', 'bypass_auth', 'bypassauth', 'no_auth', 'auth_required', 'authrequired'];
const tls = ['rejectunauthorized', 'node_tls_reject', 'strictssl', 'checkserveridentity', 'trustservercertificate', 'tlsallowinvalid', 'tlsinsecure', 'sslvalidate'];
const debug = ['sourcemap', 'devtool:', 'productionbrowsersourcemaps', "'errorhandler'", '"errorhandler"', 'introspection', 'graphiql', 'apolloserver', 'graphqlmodule'];

const routes = [
  'express', '(app)', '(app,', '(router)', '(router,', '{ app', 'app }', 'koa', 'fastify', '@nestjs/common', '@nestjs/core', '@nestjs/websockets', '@nestjs/graphql', 'hono', 'next/server', 'use server', 'createserver', '.router(', 'router.', 'app.get(', 'app.post(', 'app.use(', '.route(', ".get('/", '.get("/', ".post('/", '.post("/', ".use('/", '.use("/', 'routing-controllers', 'ctx.', 'req.', '(req, res', 'request.', 'reply.', 'canactivate', 'unauthorized', 'forbidden', 'startstandaloneserver', 'microrouter', "method === '", 'method === "', 'procedure', 'router({', 'trpc/server', 'mergerouters(', '.auth.getuser(', '.auth.getsession(', '.auth.getclaims(', 'getserversession(', 'getserverauthsession(', 'getironsession', 'currentuser(', 'auth()', 'validaterequest(', "prefix: '/", 'prefix: "/',
];
const processes = ['.seed.run(', 'runseeder', 'sigterm', 'sigint', 'beforeexit', 'enableshutdownhooks', '.fork(', '.listen(', 'close-with-grace', 'terminus', 'graceful'];
const pm2Files = /(?:^|\/)(?:ecosystem[\w.-]*|pm2[\w.-]*|process(?:es)?)\.[cm]?[jt]s$/;
const activity = ['setinterval(', 'node-cron', "'cron'", '"cron"', 'node-schedule', 'nestjs/schedule', 'readfilesync', 'writefilesync', 'readdirsync', 'execsync', 'spawnsync', 'hashsync', 'comparesync', 'pbkdf2sync', 'scryptsync'];
/** Timers of pages are nobody's business here, nor are scripts that read their arguments and end. */
const runsInServer: NonNullable<Extractor['concerns']> = ({ path, text }) => !componentFile.test(path) && !/(?:^|\/)(?:scripts?|bin|cli|tools?)\//.test(path) && !/\b(?:window|document)\.|from ['"](?:react|vue|svelte|commander|yargs)['"]/.test(text);
/** Files of Next.js, SvelteKit and Nitro are routes by where they stand; Sails lists routes and policies in files of these names. */
const routeFiles = /(?:^|\/)(?:pages\/api\/.+|app\/(?:.+\/)?route|middleware|proxy|config\/(?:routes|policies))\.[cm]?[jt]sx?$|^api\/.+\.[cm]?[jt]s$|(?:^|\/)src\/(?:hooks\.server|routes\/(?:.+\/)?\+(?:page\.)?server)\.[jt]s$|(?:^|\/)server\/(?:api|routes|middleware)\/.+\.[cm]?[jt]s$/;

/** Hooks of React run in the browser, where nobody is let in or kept out; a framework's loaders may stand in the same file. */
const hook = /\buse(?:State|Effect|LayoutEffect|Reducer|Memo|Callback|Ref|Context|Transition|SWR|Query|Mutation)\s?[<(]/;
const onServer = /\bexport\b[^\n]{0,40}\b(?:loader|action|middleware)\b|\bget(?:ServerSide|Initial|Static)Props\b|['"]use server['"]/;
const runsOnServer: NonNullable<Extractor['concerns']> = ({ text }) => !hook.test(text) || onServer.test(text);

/** Limits stand in files of their own: limiters, upload middleware, database set-up. Routes' files are looked through anyway. */
const limits = ['rate-limit', 'ratelimit', 'throttler', 'arcjet', 'multer', 'busboy', 'fileupload', 'fastify/multipart', 'fastify-multipart', 'formidable', 'koa-body', 'fileinterceptor', 'filesinterceptor', 'synchronize', '.sync(', 'captcha', 'lockout', 'login_attempt', 'loginattempt', 'failedattempt', 'failedlogin', 'umzug', 'better-auth'];
const limitsConcern = /express-rate-limit|rate-limiter-flexible|throttler|fastify\/rate-limit|upstash\/ratelimit|koa2?-ratelimit|hono-rate-limiter|arcjet|express-(?:slow-down|brute)|rate_?-?limit(?:er|ing)?\b(?!.{0,20}error)|\b(?:multer|busboy|formidable)\b|fastify[/-]multipart|koa-body|express-fileupload|Files?Interceptor|\bsynchronize\s?:|\b(?:sequelize|db|models)\.sync\(|captcha|lockout|(?:login|failed)_?attempt|failed_?login|umzug|better-auth/i;

/** What a server keeps in memory and what is called after it; files of routes are looked through anyway. */
const containers = ['new map', 'new set', 'users = [', 'orders = [', 'sessions = {', 'tokens = [', 'tokens = {', 'memorysaver', 'inmemory', 'memorysession', 'memorystore'];
const containersConcern = /\b\w{0,40}(?:session|conversation|chat|job|task|order|cart|user|token|blacklist|denylist|revoked|history|histories|message)\w{0,20}\s?(?::[^=\n]{1,120})?=\s?(?:new (?:Map|Set)\b|\{\}|\[\]|\[$)|new (?:\w{1,30}\.)?(?:MemorySaver|MemoryStore|InMemory\w+|MemorySession\w+)\(/im;
export const inBrowser = /\b(?:document|window)\.|localStorage|from ['"](?:react|vue|svelte|zustand|preact|solid-js|@angular)|^['"]use client['"]/m;

/** `createHash('md5').update(password)`, `sha256(user.password + salt)`, `AES.encrypt(newPassword, key)` */
const digestsPasswords = /(?:createHash\([^()\n]{1,20}\)\s{0,40}\.update|\b(?:md5|sha1|sha256|sha512)|\bAES\.encrypt)\([^()\n;]{0,80}(?:passw(?:or)?d|pwd|passcode)|\bAES\.encrypt\(\s{1,40}\w{0,20}password/i;

/** Libraries that log to files, with what names one. */
const logFiles = ['transports.file', 'pino/file', 'pino.destination', 'log4js', 'bunyan', 'createwritestream'];
const logFilesConcern = /transports\.File\b|pino\/file|pino\.destination|['"]log4js['"]|['"]bunyan['"]|['"]morgan['"]/;

/** Functions that a language model may call, and code that reads what one wants called. */
const tools = ['modelcontextprotocol', '.tool(', 'registertool', 'addtool(', 'createtool', 'calltoolrequestschema', 'structuredtool', 'dynamictool', 'langchain', "from 'ai'", 'from "ai"', 'function.arguments', 'tool_use', 'tool_call', 'toolcall', 'function_call'];
const declaresTool = /\b(?:registerTool|addTool|createTool|CallToolRequestSchema|DynamicStructuredTool|DynamicTool|StructuredTool)\b|\btool\(|extends Tool\b/;

/** Socket.IO's servers, and files that are handed a socket. */
const events = ['socket.on(', 'client.on(', 'handshake.query', 'handshake.auth'];
const takesMessages = /\.on\(\s*['"]connect(?:ion)?['"]|\bfunction\b[^\n]{0,80}\(\s*(?:\w+\s*,\s*){0,2}socket\b|\bsocket\s*:\s*\w*Socket\b|\(\s*(?:\w+\s*,\s*){0,2}socket\b[^)\n]{0,60}\)\s*(?:=>|\{)/;

/** `writeFile(path, JSON.stringify(tokenData))` */
const holdsCredentials = /\b(?:\w{0,20}(?:access|refresh)_?token|\w{0,20}client_?secret|(?:admin|user|root|login|account)_?password)\s{0,4}[:=,}]/i;
const writesCredentials = /(?:write|output)(?:File|JSON|Json)\w{0,10}\([^;]{0,160}(?:token|cred|secret|oauth)\w{0,20}\s?[,)]/i;

export const anyOf = (words: readonly string[]): RegExp => new RegExp(words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'i');
/** What says whether somebody may come in: a credential that is read, or an answer that turns callers away. */
const readsCredential = anyOf(credentialUse);
const turnsAway = /\b40[13]\b|unauthori[sz]ed|forbidden|access_?denied|\bthrow\b|\bnext\(|return (?:true|false)\b/i;
/** `NODE_ENV` alone is nobody's setting. */
const readsEnvironment = new RegExp(`process\\.env(?!\\.NODE_ENV\\b)|${anyOf(environment.filter((word) => word !== 'process.env')).source}`, 'i');
const environmentConcerns: NonNullable<Extractor['concerns']> = ({ text }) => readsEnvironment.test(text);
const namesConcern: NonNullable<Extractor['concerns']> = ({ text }) => safeguardVariable.test(text);

/** A framework, a router's method, a function that handles requests, or what a controller hands its base. */
const routesConcern = /\.auth\.get(?:User|Session|Claims)\(|\b(?:getServer(?:Auth)?Session|getIronSession|currentUser|auth|validateRequest)\(|['"]use server['"]|@Resolver\(|['"]@trpc\/server|\b\w{0,30}[pP]rocedure\b[^;]{0,40}(?:\.(?:input|use|query|mutation)\(|=)|\b(?:\w{0,30}TRPCRouter|router|mergeRouters)\(\{?|['"](?:express|koa|@?koa[-/]router|fastify|@?hono|next\/server|https?|node:https?|@nestjs\/(?:common|core|websockets)|restify|polka|microrouter)['"/]|\bstartStandaloneServer\(|\b(?:app|router|server|api|routes?|fastify)\s{0,4}\.\s{0,40}(?:get|post|put|patch|delete|use|all|route|register|addHook)\s{0,4}\(|\b(?:req|request|ctx|reply|res)\b\s{0,3}[,):]|\bthis\.(?:route\(\s{0,40}\{|(?:use|get|post|put|patch|delete)\(\s{0,40}['"`]\/)|\b(?:get|post|put|patch|delete)\s{0,3}:\s{0,3}\{\s{0,60}['"`](?:\/|['"`]:)/;

/** `loadRoutes(app)`, `require('./routes')({ app })` */
const handsHost = /\b(?:default|\w{0,20}(?:[lL]oad\w{0,6}|[rR]outes?\w{0,6}|[sS]et_?[uU]p\w{0,10}|[iI]nit\w{0,10}|[rR]egister\w{0,10}|[cC]onfigure\w{0,10}|[mM]ount\w{0,10}|[eE]xpress)|require\(['"]\.[^'"]{1,80}['"]\))\(\s{0,20}(?:\{\s{0,20}(?:\w{1,20}\s?:\s?)?)?(?:app|server)\s{0,20}[,)}]|\w\(\s{0,20}(?:\{\s{0,20}(?:\w{1,20}\s?:\s?)?)?expressApp\s{0,20}[,)}]/;
/** Hands on a host, one that it was handed too: `(app, db) => { users(app, db); }`. */
const handsOn = (text: string): boolean => handsHost.test(text) || (/\w\(\s?(?:app|router)\s?[,)](?!\s{0,3}(?:=>|\{))/.test(text) && /\bfunction\b[^()\n]{0,60}\(\s?(?:app|router)\b|\(\s?(?:app|router)\s?[,):][^()\n]{0,80}\)?\s?=>|\b(?:app|router)\s?=>/.test(text));

export const typescriptTriggers = [
  { topic: 'module', formats, triggers: environment, concerns: environmentConcerns },
  { topic: 'environment', formats, triggers: environment, concerns: environmentConcerns },
  { topic: 'variable-names', formats, triggers: safeguardWords, concerns: namesConcern },
  { topic: 'endpoints', formats, triggers: localAddressWords, concerns: ({ text, path }) => localAddress.test(text) && !/\.config\.[cm]?[jt]s$/.test(path) },
  { topic: 'ciphers', formats, triggers: ['createcipher', 'encrypt('], concerns: ({ path }) => !componentFile.test(path) },
  { topic: 'dotenv', formats, triggers: dotenv },
  { topic: 'cors', formats, triggers: cors, concerns: runsOnServer },
  { topic: 'authentication', formats, triggers: [...credentialUse, ...authSwitch, 'status(401)', 'sendstatus(401)'], concerns: (file) => runsOnServer(file) && (readsCredential.test(file.text) || turnsAway.test(file.text)) },
  { topic: 'credentials', formats, triggers: credentials, paths: frameworkConfiguration, concerns: (file) => runsOnServer(file) && (givenPassword.test(file.text) || givenKey.test(file.text) || comparedPassword.test(file.text) || accountTable.test(file.text) || signingKeys.test(file.text)) },
  { topic: 'tls', formats, triggers: tls, concerns: runsOnServer },
  { topic: 'answers', formats, triggers: answerWords, concerns: ({ text }) => saysOfAnswers.test(text) },
  { topic: 'health', formats, triggers: healthWords, concerns: (file) => runsOnServer(file) && saysOfHealth(file.text) },
  { topic: 'metrics', formats, triggers: metricsWords, concerns: (file) => runsOnServer(file) && saysOfMetrics.test(file.text) },
  { topic: 'debug', formats, triggers: debug, concerns: runsOnServer },
  { topic: 'routes', formats, triggers: routes, paths: routeFiles, concerns: (file) => runsOnServer(file) && (routeFiles.test(file.path) || routesConcern.test(file.text) || handsOn(file.text)) },
  { topic: 'services', formats, triggers: serviceWords, concerns: isOfServices },
  { topic: 'rows', formats, triggers: ['@objecttype(', 'schema(', 'schema<', 'datatype', '@entity(', 'create table', 'createtable(', 'pgtable(', 'mysqltable(', 'sqlitetable(', 'select * from', 'returning *', 'insert into', 'config.json', 'settings.json', 'preferences.json'], concerns: ({ text }) => /\bselect\s\*\sfrom\b|\breturning\s\*/i.test(text) || (/\b(?:create\s{1,8}table|insert\sinto)\b|(?:create|pg|mysql|sqlite)Table\(/i.test(text) && secretWords.test(text)) || (text.includes('JSON.parse(') && /(?:config|settings|preferences)\.json['"`]/i.test(text)) || /\b(?:new\s|mongoose\.)(?:mongoose\.)?Schema[(<]|\bDataTypes?\.|@Entity\(|@ObjectType\(/.test(text) && /passw|token|secret/i.test(text) },
  { topic: 'looked-up', formats, triggers: ['findone(', 'findoneby(', 'findunique(', 'findfirst(', 'api_keys', 'apikeys', '_tokens', 'createhash(', 'hashtoken', 'tokenhash', 'hashapi', 'keyhash'], concerns: (file) => runsOnServer(file) && (hashesTokens.test(file.text) || lookUps.some((pattern) => file.text.search(pattern) >= 0)) },
  { topic: 'password-hashes', formats, triggers: ['createhash(', 'md5(', 'sha1(', 'sha256(', 'sha512(', 'aes.encrypt('], concerns: (file) => runsOnServer(file) && digestsPasswords.test(file.text) && !inBrowser.test(file.text) },
  { topic: 'tools', formats, triggers: [...tools, 'child_process', 'runinnewcontext', 'runinthiscontext', 'new function('], concerns: (file) => runsOnServer(file) && (declaresTool.test(file.text) || mayReadModelCalls(file.text) || mayRunCompletions(file.text)) },
  { topic: 'events', formats, triggers: events, concerns: (file) => runsOnServer(file) && takesMessages.test(file.text) && !inBrowser.test(file.text) },
  { topic: 'containers', formats, triggers: containers, concerns: (file) => runsOnServer(file) && containersConcern.test(file.text) && !inBrowser.test(file.text) },
  { topic: 'limits', formats, triggers: limits, concerns: (file) => runsOnServer(file) && limitsConcern.test(file.text) },
  { topic: 'processes', formats, triggers: processes, paths: pm2Files, concerns: (file) => runsInServer(file) },
  { topic: 'activity', formats, triggers: activity, concerns: (file) => runsInServer(file) },
  { topic: 'page', formats: [...formats, 'html'], triggers: pageWords, concerns: ({ text }) => isOfPages(text) },
  { topic: 'server-templates', formats: ['html'], triggers: ['|safe', '| safe'], concerns: ({ text }) => skipsEscaping(text) },
  { topic: 'log-files', formats, triggers: logFiles, concerns: (file) => runsInServer(file) && logFilesConcern.test(file.text) },
  { topic: 'secret-files', formats, triggers: ['writefile', 'outputjson', 'writejson'], concerns: (file) => runsInServer(file) && (writesCredentials.test(file.text) || holdsCredentials.test(file.text)) },
  { topic: 'wiring', formats, triggers: ['canactivate'], concerns: () => false }, // rides along: its word is another topic's, and chooses nothing
] as const satisfies readonly ScriptTopic[];
