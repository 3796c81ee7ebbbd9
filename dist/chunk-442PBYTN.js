import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));

// src/extract/typescript/triggers.ts
var formats = ["javascript", "typescript", "vue"];
var environment = ["process.env", "import.meta.env", "deno.env", "bun.env", "$env/", "node:process", "@nestjs/config", "configservice", "createenv", "cleanenv", "env-var", "envschema", "fastify/env", "convict"];
var dotenv = ["dotenv", "loadenvfile", "envfilepath"];
var cors = ["cors", "access-control-allow-"];
var credentialUse = [
  "express-session",
  "cookie-session",
  "koa-session",
  "@fastify/session",
  "@fastify/secure-session",
  "@fastify/cookie",
  "@fastify/jwt",
  "iron-session",
  "cookie-parser",
  "cookieparser",
  "jsonwebtoken",
  "jwt",
  "passport",
  "next-auth",
  "@auth/",
  "better-auth",
  "lucia",
  "headers.authorization",
  "'authorization'",
  '"authorization"',
  "x-api-key",
  "req.cookies",
  "set-cookie",
  ".cookie(",
  "next/headers",
  "basic-auth",
  "canactivate"
];
var credentials = ["secret", "admin_password", "adminpassword", "password: '", 'password: "', "password = '", 'password = "', "_token = '", '_token = "', "api_key = '", 'api_key = "', "apikey = '", 'apikey = "', "apikey: '", 'apikey: "'];
var authSwitch = ["disable_auth", "disableauth", "auth_enabled", "authenabled", "enable_auth", "enableauth", "auth_disabled", "authdisabled", "skip_auth", "skipauth", "require_auth", "requireauth", "bypass_auth", "bypassauth", "no_auth", "auth_required", "authrequired"];
var tls = ["rejectunauthorized", "node_tls_reject", "strictssl", "checkserveridentity", "trustservercertificate", "tlsallowinvalid", "tlsinsecure", "sslvalidate"];
var debug = ["sourcemap", "devtool:", "productionbrowsersourcemaps", "'errorhandler'", '"errorhandler"', "introspection", "graphiql", "apolloserver", "graphqlmodule"];
var constantModules = /(?:^|[/._-])(?:config|configs|configuration|settings?|constants?|env|environment|cors|origins?|security|defaults|secrets?)(?:[/._-]|$)/i;
var typescriptTriggers = [
  { topic: "module", formats, triggers: environment, paths: constantModules },
  { topic: "environment", formats, triggers: environment },
  { topic: "dotenv", formats, triggers: dotenv },
  { topic: "cors", formats, triggers: cors },
  { topic: "authentication", formats, triggers: [...credentialUse, ...authSwitch] },
  { topic: "credentials", formats, triggers: credentials },
  { topic: "tls", formats, triggers: tls },
  { topic: "debug", formats, triggers: debug }
];

export {
  typescriptTriggers
};
