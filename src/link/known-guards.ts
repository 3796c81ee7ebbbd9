// link: functions and classes of packages that let a caller in or not, by their documentation.
import type { Authentication } from '../model/route.ts';

/** Dotted names as `externalName` writes them: the module, then members; `()` for what a call of it gives. */
const known: readonly (readonly [RegExp, Authentication])[] = [
  // Flask and its extensions
  [/^flask_login\.(?:login_required|fresh_login_required)$/, 'required'],
  [/^flask_jwt_extended\.(?:jwt_required|fresh_jwt_required|jwt_refresh_token_required)\b/, 'required'],
  [/^flask_jwt_extended\.jwt_optional\b/, 'optional'],
  [/^flask_jwt\.jwt_required\b/, 'required'],
  [/^flask_security\.(?:decorators\.)?(?:auth_required|login_required|roles_required|roles_accepted|permissions_required|permissions_accepted|token_required|auth_token_required|http_auth_required)\b/, 'required'],
  [/^flask_httpauth\.\w+\(\)\.login_required\b/, 'required'],
  [/^flask_basicauth\.BasicAuth\(\)\.required$/, 'required'],
  [/^flask_(?:user|praetorian)\.(?:login_required|auth_required|roles_required)\b/, 'required'],
  [/^authlib\.integrations\.\w+\.ResourceProtector\(\)/, 'required'],
  // Django and Django REST framework
  [/^django\.contrib\.auth\.decorators\.(?:login_required|permission_required|user_passes_test)\b/, 'required'],
  [/^django\.contrib\.auth\.mixins\.(?:LoginRequiredMixin|PermissionRequiredMixin|UserPassesTestMixin|AccessMixin)$/, 'required'],
  [/^django\.contrib\.auth\.middleware\.LoginRequiredMiddleware$/, 'required'],
  [/^django\.contrib\.admin\.views\.decorators\.staff_member_required\b/, 'required'],
  [/^django\.contrib\.admin\./, 'required'],
  [/^rest_framework\.permissions\.(?:IsAuthenticated|IsAdminUser|DjangoModelPermissions|DjangoObjectPermissions)$/, 'required'],
  [/^rest_framework\.permissions\.(?:IsAuthenticatedOrReadOnly|DjangoModelPermissionsOrAnonReadOnly)$/, 'optional'],
  [/^rest_framework\.permissions\.AllowAny$/, 'none'],
  [/^rest_framework_api_key\.permissions\.HasAPIKey$/, 'required'],
  // FastAPI, Starlette
  [/^fastapi_users\.(?:\w+\.)*\w+\(\)\.current_user\b/, 'required'],
  [/^fastapi\.security\.(?:oauth2\.)?OAuth2PasswordRequestForm/, 'none'],
  [/^starlette\.authentication\.requires\b/, 'required'],
  [/^fastapi\.security\.(?:\w+\.)*(?:OAuth2(?!PasswordRequestForm)\w*|HTTPBearer|HTTPBasic|HTTPDigest|APIKey\w+|OpenIdConnect)\b/, 'presence'],
  [/^aiohttp_security\.(?:api\.)?(?:check_authorized|check_permission|login_required|has_permission)\b/, 'required'],
  [/^tornado\.web\.authenticated$/, 'required'],
  // Sanic, Bottle
  [/^sanic_jwt\.(?:decorators\.)?(?:protected|scoped)\b|^sanic_jwt_extended\.(?:\w+\.)?jwt_required\b/, 'required'],
  [/^sanic_httpauth\.\w+\(\)\.login_required\b|^sanic_auth\.Auth\(\)\.login_required\b/, 'required'],
  [/^bottle\.auth_basic\b/, 'required'],
  // Node
  [/^passport\.(?:default\.)?authenticate\b/, 'required'],
  [/^(?:express-jwt|koa-jwt|express-oauth2-jwt-bearer|express-openid-connect|connect-ensure-login|express-basic-auth|koa-basic-auth|koa-passport)\b/, 'required'],
  [/^@nestjs\/passport\.AuthGuard\b/, 'required'],
  [/^hono\/(?:jwt|bearer-auth|basic-auth|jwk)\b/, 'required'],
  [/^next-auth\/middleware\b/, 'required'],
  // handlers that packages make for Next.js, and that ask callers, or check their signatures, by the package's own settings
  [/^@payloadcms\/next\/routes\.(?:REST|GRAPHQL)_[A-Z]+$/, 'required'],
  [/^uploadthing\/\w+\.create(?:NextRoute|Route)Handler$/, 'required'],
  [/^inngest\/\w+\.serve$/, 'required'],
  [/^better-auth\/[\w-]+\.toNextJsHandler$/, 'required'],
  [/^@upstash\/workflow\/\w+\.(?:serve|serveMany)$/, 'required'],
  [/^@fastify\/(?:basic-auth|bearer-auth)\b/, 'required'],
  [/^@fastify\/(?:jwt|auth|passport|oauth2|secure-session|session|cookie)(?:\.default)?$/, 'none'], // registered they only lend methods to requests
  [/^@clerk\/(?:express|fastify|clerk-sdk-node)\.(?:requireAuth|ClerkExpressRequireAuth)\b/, 'required'],
  [/^supertokens-node\/recipe\/session\/framework\/\w+\.verifySession\b/, 'required'],
  [/^keycloak-connect\.(?:default\(\)\.)?protect\b/, 'required'],
];

// The same few packages come back in every file.
const answers = new Map<string, Authentication | null>();
const mostAnswers = 5000;

export function knownGuard(name: string): Authentication | null {
  let answer = answers.get(name);
  if (answer === undefined) {
    answer = known.find(([pattern]) => pattern.test(name))?.[1] ?? null;
    if (answers.size < mostAnswers) answers.set(name, answer);
  }
  return answer;
}

/** Strategies of Passport that sign somebody in. */
export const signsIn = /^(?:local|google|facebook|github|gitlab|twitter|linkedin|apple|microsoft|azure\w*|discord|steam|saml|oauth2?|oidc|openidconnect|auth0|ldap\w*|magic\w*)(?:-\w+)*$/i;

/** Of those what is never asked for a token: 'azure-ad' and 'auth0' are often told by one. */
const signsInOnly = /^(?:local(?:-\w+)*|google|facebook|github|gitlab|twitter|linkedin|apple|discord|steam)$/i;

/** `AuthGuard('local')`, `passport.authenticate('google')`: signs in, and guards nothing. */
export function isLogin(external: string, strategy: string): boolean {
  if (!signsIn.test(strategy)) return false;
  return external === '@nestjs/passport.AuthGuard' ? signsInOnly.test(strategy) : /^(?:koa-)?passport\b.*authenticate$/.test(external);
}
