// extract/python: the extractors of Python, in the order their facts are listed.
import type { Extractor } from '../extractor.ts';
import { authSwitchExtractor, credentialUseExtractor, emptyCredentialExtractor, refusalExtractor } from './auth.ts';
import { corsExtractor } from './cors.ts';
import { credentialsExtractor } from './credentials.ts';
import { debugExtractor } from './debug.ts';
import { dotenvExtractor } from './dotenv.ts';
import { envExtractor } from './env.ts';
import { moduleExtractor } from './module.ts';
import { tlsExtractor } from './tls.ts';

export const pythonExtractors: readonly Extractor[] = [
  moduleExtractor,
  envExtractor,
  dotenvExtractor,
  corsExtractor,
  credentialUseExtractor,
  emptyCredentialExtractor,
  authSwitchExtractor,
  refusalExtractor,
  credentialsExtractor,
  tlsExtractor,
  debugExtractor,
];
