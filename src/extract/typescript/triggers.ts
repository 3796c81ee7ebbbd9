// Extract stage: the words that make a script worth loading the compiler for, by topic. Imports nothing of it.
import type { Extractor } from '../extractor.ts';
import type { Format } from '../../model/file.ts';

export type ScriptTopic = Pick<Extractor, 'topic' | 'formats' | 'triggers' | 'paths'>;

const formats: readonly Format[] = ['javascript', 'typescript', 'vue'];

const environment = ['process.env', 'import.meta.env', 'deno.env', 'bun.env', '$env/', 'node:process', '@nestjs/config', 'configservice', 'createenv', 'cleanenv', 'env-var', 'envschema', 'fastify/env', 'convict'];
const dotenv = ['dotenv', 'loadenvfile', 'envfilepath'];
const cors = ['cors', 'access-control-allow-'];
const credentialUse = [
  'express-session', 'cookie-session', 'koa-session', '@fastify/session', '@fastify/secure-session', '@fastify/cookie', '@fastify/jwt', 'iron-session', 'cookie-parser', 'cookieparser',
  'jsonwebtoken', 'jwt', 'passport', 'next-auth', '@auth/', 'better-auth', 'lucia', 'headers.authorization', "'authorization'", '"authorization"', 'x-api-key', 'req.cookies', 'set-cookie', '.cookie(', 'next/headers', 'basic-auth', 'canactivate',
];
/** Quoted values given to password-like names; the bare word stands in every login form. */
const credentials = ['secret', 'admin_password', 'adminpassword', "password: '", 'password: "', "password = '", 'password = "', "_token = '", '_token = "', "api_key = '", 'api_key = "', "apikey = '", 'apikey = "', "apikey: '", 'apikey: "'];
const authSwitch = ['disable_auth', 'disableauth', 'auth_enabled', 'authenabled', 'enable_auth', 'enableauth', 'auth_disabled', 'authdisabled', 'skip_auth', 'skipauth', 'require_auth', 'requireauth', 'bypass_auth', 'bypassauth', 'no_auth', 'auth_required', 'authrequired'];
const tls = ['rejectunauthorized', 'node_tls_reject', 'strictssl', 'checkserveridentity', 'trustservercertificate', 'tlsallowinvalid', 'tlsinsecure', 'sslvalidate'];
const debug = ['sourcemap', 'devtool:', 'productionbrowsersourcemaps', "'errorhandler'", '"errorhandler"', 'introspection', 'graphiql', 'apolloserver', 'graphqlmodule'];

/** Modules whose constants others are likely to import. */
const constantModules = /(?:^|[/._-])(?:config|configs|configuration|settings?|constants?|env|environment|cors|origins?|security|defaults|secrets?)(?:[/._-]|$)/i;

export const typescriptTriggers = [
  { topic: 'module', formats, triggers: environment, paths: constantModules },
  { topic: 'environment', formats, triggers: environment },
  { topic: 'dotenv', formats, triggers: dotenv },
  { topic: 'cors', formats, triggers: cors },
  { topic: 'authentication', formats, triggers: [...credentialUse, ...authSwitch] },
  { topic: 'credentials', formats, triggers: credentials },
  { topic: 'tls', formats, triggers: tls },
  { topic: 'debug', formats, triggers: debug },
] as const satisfies readonly ScriptTopic[];
