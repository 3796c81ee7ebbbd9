// Generated from the directory rules/ by `npm run generate`; do not edit.
import type { Fixers } from '../src/model/fixing.ts';
import { fix as authDefaultCredential } from './auth/default-credential.fix.ts';
import { fix as authDisabledByDefault } from './auth/disabled-by-default.fix.ts';
import { fix as composeNoRestartPolicy } from './compose/no-restart-policy.fix.ts';
import { fix as concurrencyBlockingInAsync } from './concurrency/blocking-in-async.fix.ts';
import { fix as configUndocumentedEnv } from './config/undocumented-env.fix.ts';
import { fix as debugEnabled } from './debug/enabled.fix.ts';
import { fix as dockerCopyTooBroad } from './docker/copy-too-broad.fix.ts';
import { fix as dockerPythonEnv } from './docker/python-env.fix.ts';
import { fix as haSingleInstance } from './ha/single-instance.fix.ts';
import { fix as infraDefaultCredentials } from './infra/default-credentials.fix.ts';
import { fix as infraExposedPort } from './infra/exposed-port.fix.ts';
import { fix as infraPrivileged } from './infra/privileged.fix.ts';
import { fix as injectDeserialization } from './inject/deserialization.fix.ts';
import { fix as loggingNoRotation } from './logging/no-rotation.fix.ts';
import { fix as proxyAliasTraversal } from './proxy/alias-traversal.fix.ts';
import { fix as proxyNoBodyLimit } from './proxy/no-body-limit.fix.ts';
import { fix as proxyUnsafeRedirect } from './proxy/unsafe-redirect.fix.ts';
import { fix as proxyVersionExposed } from './proxy/version-exposed.fix.ts';
import { fix as resilienceNoTimeout } from './resilience/no-timeout.fix.ts';
import { fix as secretDotenvNotIgnored } from './secret/dotenv-not-ignored.fix.ts';
import { fix as sseCompressed } from './sse/compressed.fix.ts';
import { fix as sseProxyBuffering } from './sse/proxy-buffering.fix.ts';
import { fix as suppressionUnused } from './suppression/unused.fix.ts';
import { fix as tlsPlaintextOnly } from './tls/plaintext-only.fix.ts';
import { fix as websocketProxyUpgradeMissing } from './websocket/proxy-upgrade-missing.fix.ts';
import { fix as workflowExcessivePermissions } from './workflow/excessive-permissions.fix.ts';
import { fix as workflowScriptInjection } from './workflow/script-injection.fix.ts';

export const fixers: Fixers = {
  'auth/default-credential': authDefaultCredential,
  'auth/disabled-by-default': authDisabledByDefault,
  'compose/no-restart-policy': composeNoRestartPolicy,
  'concurrency/blocking-in-async': concurrencyBlockingInAsync,
  'config/undocumented-env': configUndocumentedEnv,
  'debug/enabled': debugEnabled,
  'docker/copy-too-broad': dockerCopyTooBroad,
  'docker/python-env': dockerPythonEnv,
  'ha/single-instance': haSingleInstance,
  'infra/default-credentials': infraDefaultCredentials,
  'infra/exposed-port': infraExposedPort,
  'infra/privileged': infraPrivileged,
  'inject/deserialization': injectDeserialization,
  'logging/no-rotation': loggingNoRotation,
  'proxy/alias-traversal': proxyAliasTraversal,
  'proxy/no-body-limit': proxyNoBodyLimit,
  'proxy/unsafe-redirect': proxyUnsafeRedirect,
  'proxy/version-exposed': proxyVersionExposed,
  'resilience/no-timeout': resilienceNoTimeout,
  'secret/dotenv-not-ignored': secretDotenvNotIgnored,
  'sse/compressed': sseCompressed,
  'sse/proxy-buffering': sseProxyBuffering,
  'suppression/unused': suppressionUnused,
  'tls/plaintext-only': tlsPlaintextOnly,
  'websocket/proxy-upgrade-missing': websocketProxyUpgradeMissing,
  'workflow/excessive-permissions': workflowExcessivePermissions,
  'workflow/script-injection': workflowScriptInjection,
};
