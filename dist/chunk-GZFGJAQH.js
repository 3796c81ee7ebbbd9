import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import {
  envReads,
  variablesOf
} from "./chunk-Y7BNEQZ6.js";

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
var frameworkConfiguration = /(?:^|\/)config\/config\.\w+\.[cm]?[jt]s$/;
var signingKeys = /\b(?:app|config|exports)\.keys\s?=|^\s{0,8}keys\s?:/m;
var credentials = ["app.keys", "secret", "passw", "passphrase", "pwd", "token", "api_key", "apikey", "_key", "salt"];
var given = String.raw`\w{0,20}['"\]]?(?:,\s{0,40}(?:default(?:Value)?|fallback))?\s?[?!]?\s?(?:[:=]|\|\||\?\?)\s{0,20}[^'"\x60\n;{}]{0,80}(['"\x60])`;
var givenPassword = new RegExp(String.raw`(?:secret|passw(?:or)?d|passphrase|pwd|salt)${given}[^'"\x60\s]{3,200}\1`, "i");
var givenKey = new RegExp(String.raw`(?:token|api_?key|[a-z]_key)${given}[^'"\x60\s]{0,60}(?:\d|secret|passw|admin|change|demo|test|dev|default|example)[^'"\x60\s]{0,140}\1`, "i");
var authSwitch = ["disable_auth", "disableauth", "auth_enabled", "authenabled", "enable_auth", "enableauth", "auth_disabled", "authdisabled", "skip_auth", "skipauth", "require_auth", "requireauth", "bypass_auth", "bypassauth", "no_auth", "auth_required", "authrequired"];
var tls = ["rejectunauthorized", "node_tls_reject", "strictssl", "checkserveridentity", "trustservercertificate", "tlsallowinvalid", "tlsinsecure", "sslvalidate"];
var debug = ["sourcemap", "devtool:", "productionbrowsersourcemaps", "'errorhandler'", '"errorhandler"', "introspection", "graphiql", "apolloserver", "graphqlmodule"];
var routes = [
  "express",
  "koa",
  "fastify",
  "@nestjs/common",
  "@nestjs/core",
  "@nestjs/websockets",
  "hono",
  "next/server",
  "use server",
  "createserver",
  ".router(",
  "router.",
  "app.get(",
  "app.post(",
  "app.use(",
  ".route(",
  ".get('/",
  '.get("/',
  ".post('/",
  '.post("/',
  ".use('/",
  '.use("/',
  "routing-controllers",
  "ctx.",
  "req.",
  "request.",
  "reply.",
  "canactivate",
  "unauthorized",
  "forbidden"
];
var routeFiles = /(?:^|\/)(?:pages\/api\/.+|app\/(?:.+\/)?route|middleware|proxy)\.[cm]?[jt]sx?$/;
var hook = /\buse(?:State|Effect|LayoutEffect|Reducer|Memo|Callback|Ref|Context|Transition|SWR|Query|Mutation)\s?[<(]/;
var onServer = /\b(?:loader|action|getServerSideProps|getInitialProps|getStaticProps|middleware)\b|['"]use server['"]/;
var runsOnServer = ({ text }) => !hook.test(text) || onServer.test(text);
var anyOf = (words) => new RegExp(words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "i");
var readsCredential = anyOf(credentialUse);
var turnsAway = /\b40[13]\b|unauthori[sz]ed|forbidden|access_?denied|\bthrow\b|\bnext\(|return (?:true|false)\b/i;
var readsEnvironment = new RegExp(`process\\.env(?!\\.NODE_ENV\\b)|${anyOf(environment.filter((word) => word !== "process.env")).source}`, "i");
var environmentConcerns = ({ text }) => readsEnvironment.test(text);
var routesConcern = /['"]use server['"]|['"](?:express|koa|@?koa[-/]router|fastify|hono|next\/server|https?|node:https?|@nestjs\/(?:common|core|websockets)|restify|polka)['"/]|\b(?:app|router|server|api|routes?|fastify)\s{0,4}\.\s{0,40}(?:get|post|put|patch|delete|use|all|route|register|addHook)\s{0,4}\(|\b(?:req|request|ctx|reply|res)\b\s{0,3}[,):]/;
var typescriptTriggers = [
  { topic: "module", formats, triggers: environment, concerns: environmentConcerns },
  { topic: "environment", formats, triggers: environment, concerns: environmentConcerns },
  { topic: "dotenv", formats, triggers: dotenv },
  { topic: "cors", formats, triggers: cors, concerns: runsOnServer },
  { topic: "authentication", formats, triggers: [...credentialUse, ...authSwitch], concerns: (file) => runsOnServer(file) && (readsCredential.test(file.text) || turnsAway.test(file.text)) },
  { topic: "credentials", formats, triggers: credentials, paths: frameworkConfiguration, concerns: (file) => runsOnServer(file) && (givenPassword.test(file.text) || givenKey.test(file.text) || signingKeys.test(file.text)) },
  { topic: "tls", formats, triggers: tls, concerns: runsOnServer },
  { topic: "debug", formats, triggers: debug, concerns: runsOnServer },
  { topic: "routes", formats, triggers: routes, paths: routeFiles, concerns: (file) => runsOnServer(file) && (routeFiles.test(file.path) || routesConcern.test(file.text)) }
];

// src/extract/overview.ts
function* overviewOf(module) {
  yield* settings(module);
  if (module.language === "python") yield* columns(module);
  yield* traits(module);
}
function* settings(module) {
  const django = isDjangoSettings(module);
  for (const owner of module.classes) for (const field of owner.fields) yield* fieldSetting(owner, field);
  for (const binding of module.bindings) yield* bindingSetting(binding, django);
  for (const { exported, value } of module.exports) if (value?.kind === "map") yield* mapSettings(exported, value, 0);
}
function* fieldSetting(owner, field) {
  const { name, at, value: fallback, annotation } = field;
  const made = { kind: "setting", name, owner: owner.name, at, ...fallback && { fallback }, ...annotation !== void 0 && { annotation } };
  if (owner.settings !== void 0) {
    yield { ...made, variables: variablesOf(owner, field) };
    return;
  }
  const reads = fallback === void 0 ? [] : envReads(fallback);
  if (reads.length > 0) yield { ...made, variables: reads.map((read) => read.name) };
}
function* bindingSetting({ name, value, at, annotation }, django) {
  if (value.kind === "map") {
    yield* mapSettings(name, value, 0);
    return;
  }
  const reads = envReads(value);
  if (reads.length === 0 && !(django && /^[A-Z][A-Z0-9_]*$/.test(name))) return;
  yield { kind: "setting", name, variables: reads.map((read) => read.name), fallback: value, at, ...annotation !== void 0 && { annotation } };
}
function* mapSettings(prefix, map, depth) {
  if (depth > 4) return;
  for (const { key, value } of map.entries) {
    if (key.kind !== "literal" || typeof key.value !== "string") continue;
    const name = `${prefix}.${key.value}`;
    if (value.kind === "map") yield* mapSettings(name, value, depth + 1);
    const reads = value.kind === "map" ? [] : envReads(value);
    if (reads.length > 0) yield { kind: "setting", name, variables: reads.map((read) => read.name), fallback: value, at: value.at };
  }
}
function isDjangoSettings(module) {
  if (module.language !== "python") return false;
  return module.bindings.some(({ name }) => name === "INSTALLED_APPS" || name === "ROOT_URLCONF" || name === "MIDDLEWARE");
}
function* columns({ classes }) {
  for (const { name: table, fields } of classes) {
    for (const { name, value, at } of fields) {
      const type = value === void 0 ? null : columnType(value);
      if (type !== null) yield { kind: "column", table, name, at, ...type };
    }
  }
}
function columnType(value) {
  if (value.kind !== "call") return null;
  const name = nameOf(value.callee);
  if (name === "Column" || name === "mapped_column") {
    const types = value.args.map((arg) => nameOf(arg.kind === "call" || arg.kind === "new" ? arg.callee : arg)).filter((each) => each !== "");
    return { type: types[0] ?? "", by: "sqlalchemy" };
  }
  return /^[A-Z]\w*Field$/.test(name) && value.callee.kind === "member" ? { type: name, by: "django" } : null;
}
function nameOf(value) {
  return value.kind === "name" || value.kind === "member" ? value.name : "";
}
var cryptography = /^(?:cryptography(?:\.|$)|Crypto(?:dome)?\.Cipher|nacl|fernet_fields|encrypted_fields|encrypted_model_fields|django_cryptography|sqlalchemy_utils\.types\.encrypted|pgcrypto|google\.cloud\.kms|hvac|tink|@aws-sdk\/client-kms|libsodium|tweetnacl|typeorm-encrypted|mongoose-encryption|sequelize-encrypted|prisma-field-encryption)/;
function* traits(module) {
  const { at } = module;
  if (isDjangoSettings(module)) yield { kind: "code-trait", trait: "django-settings", at };
  if (encrypts(module)) yield { kind: "code-trait", trait: "encryption", at };
  if (module.language === "python" && configuresApplication(module)) yield { kind: "code-trait", trait: "application-configuration", at };
}
function encrypts({ imports, functions, classes }) {
  if (imports.some((each) => cryptography.test(each.from) || /encrypt|fernet|cipher/i.test(each.imported ?? ""))) return true;
  return functions.some(({ name }) => /encrypt|cipher/i.test(name)) || classes.some(({ name }) => /encrypt|cipher/i.test(name));
}
function configuresApplication({ bindings, classes }) {
  return bindings.some(({ name }) => name.startsWith("app.config.")) || classes.some(({ name, fields }) => fields.length > 0 && /config|settings/i.test(name));
}

// src/extract/static-path.ts
var staticWords = /font|sdk|static|assets?\b|images?\b|media|css|\.js\b|icons?\b|\.(?:\(|\\)?(?:\?:)?(?:[\w|?]*\|)?(?:woff2?|ttf|eot|otf|svg|png|jpe?g|gif|ico|webp|css|js|map|wasm|xml|txt|pdf|mp[34]|webm)\b|\.well-known|manifest|sw\.js|robots|favicon|schema|openapi|swagger|_next|_astro|_nuxt|cdn|downloads?\b|badge/i;
function isStaticPath(path) {
  return staticWords.test(path) && !/\bapi\b/i.test(path.replace(/openapi/gi, ""));
}

export {
  isStaticPath,
  overviewOf,
  anyOf,
  typescriptTriggers
};
