// extract/python: document -> facts about authentication: what recognises a caller, what opens it, what switches it, what refuses to start.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { authModes } from './auth-mode.ts';
import { authSwitches } from './auth-switch.ts';
import { credentialUses } from './credential-use.ts';
import { emptyCredentials } from './empty-credential.ts';
import { equalToNothing } from './equal-to-nothing.ts';
import { refusals } from './refusal.ts';

export const credentialUseExtractor: Extractor = {
  topic: 'credential-use',
  formats: ['python'],
  triggers: ['cookie', 'samesite', 'sessionmiddleware', 'request.session', 'flask', 'from quart', 'import quart', 'aiohttp_se', 'httpbearer', 'oauth2passwordbearer', 'oauth2authorization', 'openidconnect', 'httpbasic', 'authorization', 'apikeyheader', 'apikeyquery', 'api_key: ', 'x_api_key', 'x-api-key', 'api-key', 'apikey', 'simplejwt', 'rest_framework', 'django.contrib.auth', 'ninja.security', 'fastapi_users', 'x-auth', 'x_auth', 'x-admin', 'x_admin', 'x-internal', 'x_internal', 'auth_token', 'access_token'],
  extract: credentialUses,
};

export const emptyCredentialExtractor: Extractor = {
  topic: 'empty-credential',
  formats: ['python'],
  triggers: ['=401', '=403', '= 401', '= 403', '(401', '(403', ' 401', ' 403', '_401', '_403', 'unauthori', 'forbidden', 'unauthenticated', 'compare_digest', 'authenticat', 'api_key', 'apikey', 'api_token', 'access_token', 'auth_token', 'permissionerror', 'verify_token', 'verify_key', 'check_auth', 'is_authorized', 'is_allowed', 'admin_password', 'def verify', 'def _verify', 'def check_', 'def _check_', 'def authorize', 'def validate_'],
  extract(document: Document, file: SourceFile): Iterable<Fact> {
    return credential.test(file.text) ? [...emptyCredentials(document, file), ...equalToNothing(document, file)] : [];
  },
};

// Words of refusal bring the file here; without a credential's name it has none that could be empty.
const credential = /key|token|passw|pwd|secret/i;

const verbs = ['enabled', 'enable', 'required', 'require', 'requires', 'enforce', 'use', 'disabled', 'disable', 'skip', 'bypass', 'no', 'without', 'ignore', 'allow', 'is', 'need', 'protect'];
const subjects = ['auth', 'login', 'api_key', 'apikey', 'token', 'anonymous', 'unauthenticated', 'security'];
const switchWords = [
  ...verbs.flatMap((verb) => subjects.flatMap((subject) => [`${verb}_${subject}`, `${subject}_${verb}`])),
  ...['type', 'mode', 'method', 'provider', 'backend', 'strategy', 'check', 'on', 'off', 'active'].flatMap((word) => [`auth_${word}`, `authentication_${word}`]),
  ...['enabled', 'required', 'disabled'].map((verb) => `authentication_${verb}`),
  ...['ui', 'api', 'app', 'basic', 'admin', 'user', 'dev', 'debug'].map((word) => `${word}_auth`),
  'authenabled',
  'authrequired',
  ...['auth', 'authentication', 'login'].flatMap((owner) => ['enabled', 'required', 'disabled', 'type', 'mode'].flatMap((word) => [`${owner}.${word}`, `${owner}"]["${word}`, `${owner}']['${word}`])),
  'settings.auth',
  'config.auth',
];

export const authSwitchExtractor: Extractor = {
  topic: 'auth-switch',
  formats: ['python'],
  triggers: switchWords,
  *extract(document: Document): Iterable<Fact> {
    yield* authSwitches(document);
    yield* authModes(document);
  },
};

export const refusalExtractor: Extractor = {
  topic: 'refusal',
  formats: ['python'],
  triggers: ['validator', 'post_init', 'lifespan', 'startup', 'create_app', 'make_app', 'build_app', 'init_app', 'def main(', 'def bootstrap', 'environ', 'getenv', 'secret', 'basesettings', 'decouple'],
  extract: refusals,
};
