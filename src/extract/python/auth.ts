// extract/python: document -> facts about authentication: what recognises a caller, what opens it, what switches it, what refuses to start.
import type { Fact } from '../../model/fact.ts';
import type { SourceFile } from '../../model/file.ts';
import type { Document } from '../../parse/document.ts';
import type { Extractor } from '../extractor.ts';
import { authSwitches } from './auth-switch.ts';
import { credentialUses } from './credential-use.ts';
import { emptyCredentials } from './empty-credential.ts';
import { refusals } from './refusal.ts';

export const credentialUseExtractor: Extractor = {
  topic: 'credential-use',
  formats: ['python'],
  triggers: ['cookie', 'session', 'httpbearer', 'oauth2', 'httpbasic', 'authorization', 'apikey', 'api_key', 'api-key', 'flask_login', 'django.contrib.auth', 'flask_jwt', 'simplejwt', 'authentication', 'openidconnect', 'flask_httpauth'],
  extract: credentialUses,
};

export const emptyCredentialExtractor: Extractor = {
  topic: 'empty-credential',
  formats: ['python'],
  triggers: ['key', 'token', 'password', 'secret', 'passwd'],
  extract(document: Document, file: SourceFile): Iterable<Fact> {
    return decisive.test(file.text) ? emptyCredentials(document, file) : [];
  },
};

// Words of refusal; a file without any decides no access.
const decisive = /40[13]|unauthori|forbidden|compare_digest|HTTPException|abort\(|permission|verify|authenticate|return False|add_middleware|Depends\(/i;

export const authSwitchExtractor: Extractor = {
  topic: 'auth-switch',
  formats: ['python'],
  triggers: ['auth', 'login', 'api_key', 'apikey', 'anonymous', 'require_token', 'token_required'],
  extract: authSwitches,
};

export const refusalExtractor: Extractor = {
  topic: 'refusal',
  formats: ['python'],
  triggers: ['validator', 'post_init', 'lifespan', 'startup', 'create_app', 'environ', 'getenv', 'secret', 'basesettings', 'decouple'],
  extract: refusals,
};
