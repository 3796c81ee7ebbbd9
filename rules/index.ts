// Generated from the directory rules/ by `npm run generate`; do not edit.
import type { Control, Rule } from '../src/model/rule.ts';
import type { SecretKind } from '../src/model/secret.ts';
import { control as authControl } from './auth/control.ts';
import { control as corsControl } from './cors/control.ts';
import { control as debugControl } from './debug/control.ts';
import { control as infraControl } from './infra/control.ts';
import { control as secretControl } from './secret/control.ts';
import { control as suppressionControl } from './suppression/control.ts';
import { control as tlsControl } from './tls/control.ts';
import { rule as authDefaultCredential } from './auth/default-credential.ts';
import { rule as authDisabledByDefault } from './auth/disabled-by-default.ts';
import { rule as authEmptyCredentialOpens } from './auth/empty-credential-opens.ts';
import { rule as authNoAuthentication } from './auth/no-authentication.ts';
import { rule as authUnprotectedRoute } from './auth/unprotected-route.ts';
import { rule as authUnprotectedWebsocket } from './auth/unprotected-websocket.ts';
import { rule as corsWildcard } from './cors/wildcard.ts';
import { rule as debugEnabled } from './debug/enabled.ts';
import { rule as infraDefaultCredentials } from './infra/default-credentials.ts';
import { rule as infraExposedPort } from './infra/exposed-port.ts';
import { rule as secretDotenvFallback } from './secret/dotenv-fallback.ts';
import { rule as secretDotenvNotIgnored } from './secret/dotenv-not-ignored.ts';
import { rule as secretDotenvTracked } from './secret/dotenv-tracked.ts';
import { rule as secretInImage } from './secret/in-image.ts';
import { rule as secretPlaintextAtRest } from './secret/plaintext-at-rest.ts';
import { rule as suppressionUnused } from './suppression/unused.ts';
import { rule as suppressionWithoutReason } from './suppression/without-reason.ts';
import { rule as tlsPlaintextOnly } from './tls/plaintext-only.ts';
import { providerSecrets } from './secret/providers/index.ts';
import { genericSecrets } from './secret/generic.ts';

export const rules: readonly Rule[] = [
  authDefaultCredential,
  authDisabledByDefault,
  authEmptyCredentialOpens,
  authNoAuthentication,
  authUnprotectedRoute,
  authUnprotectedWebsocket,
  corsWildcard,
  debugEnabled,
  infraDefaultCredentials,
  infraExposedPort,
  secretDotenvFallback,
  secretDotenvNotIgnored,
  secretDotenvTracked,
  secretInImage,
  secretPlaintextAtRest,
  suppressionUnused,
  suppressionWithoutReason,
  tlsPlaintextOnly,
];

export const controls: readonly Control[] = [
  authControl,
  corsControl,
  debugControl,
  infraControl,
  secretControl,
  suppressionControl,
  tlsControl,
];

export const secrets: readonly SecretKind[] = [
  ...providerSecrets,
  ...genericSecrets,
];
