// Generated from the directory rules/ by `npm run generate`; do not edit.
import type { Control, Rule } from '../src/model/rule.ts';
import type { SecretKind } from '../src/model/secret.ts';
import { control as apiControl } from './api/control.ts';
import { control as authControl } from './auth/control.ts';
import { control as buildControl } from './build/control.ts';
import { control as ciControl } from './ci/control.ts';
import { control as composeControl } from './compose/control.ts';
import { control as concurrencyControl } from './concurrency/control.ts';
import { control as configControl } from './config/control.ts';
import { control as corsControl } from './cors/control.ts';
import { control as dbControl } from './db/control.ts';
import { control as debugControl } from './debug/control.ts';
import { control as depsControl } from './deps/control.ts';
import { control as dockerControl } from './docker/control.ts';
import { control as errorControl } from './error/control.ts';
import { control as frontendControl } from './frontend/control.ts';
import { control as haControl } from './ha/control.ts';
import { control as headersControl } from './headers/control.ts';
import { control as healthControl } from './health/control.ts';
import { control as infraControl } from './infra/control.ts';
import { control as injectControl } from './inject/control.ts';
import { control as inputControl } from './input/control.ts';
import { control as k8sControl } from './k8s/control.ts';
import { control as lifecycleControl } from './lifecycle/control.ts';
import { control as loggingControl } from './logging/control.ts';
import { control as metricsControl } from './metrics/control.ts';
import { control as networkControl } from './network/control.ts';
import { control as pathControl } from './path/control.ts';
import { control as perfControl } from './perf/control.ts';
import { control as proxyControl } from './proxy/control.ts';
import { control as queryControl } from './query/control.ts';
import { control as ratelimitControl } from './ratelimit/control.ts';
import { control as releaseControl } from './release/control.ts';
import { control as repoControl } from './repo/control.ts';
import { control as resilienceControl } from './resilience/control.ts';
import { control as routeControl } from './route/control.ts';
import { control as safeguardControl } from './safeguard/control.ts';
import { control as secretControl } from './secret/control.ts';
import { control as sseControl } from './sse/control.ts';
import { control as stateControl } from './state/control.ts';
import { control as staticControl } from './static/control.ts';
import { control as suppressionControl } from './suppression/control.ts';
import { control as tlsControl } from './tls/control.ts';
import { control as uploadControl } from './upload/control.ts';
import { control as websocketControl } from './websocket/control.ts';
import { control as wiringControl } from './wiring/control.ts';
import { control as workflowControl } from './workflow/control.ts';
import { rule as apiReturnsSecrets } from './api/returns-secrets.ts';
import { rule as authCredentialInUrl } from './auth/credential-in-url.ts';
import { rule as authDefaultCredential } from './auth/default-credential.ts';
import { rule as authDisabledByDefault } from './auth/disabled-by-default.ts';
import { rule as authEmptyCredentialOpens } from './auth/empty-credential-opens.ts';
import { rule as authGuardRemoved } from './auth/guard-removed.ts';
import { rule as authInMemoryRevocation } from './auth/in-memory-revocation.ts';
import { rule as authInMemoryUsers } from './auth/in-memory-users.ts';
import { rule as authJwtUnverified } from './auth/jwt-unverified.ts';
import { rule as authNoAuthentication } from './auth/no-authentication.ts';
import { rule as authNoBruteForceProtection } from './auth/no-brute-force-protection.ts';
import { rule as authRoleFromClient } from './auth/role-from-client.ts';
import { rule as authUnprotectedRoute } from './auth/unprotected-route.ts';
import { rule as authUnprotectedWebsocket } from './auth/unprotected-websocket.ts';
import { rule as authUnprovenLogin } from './auth/unproven-login.ts';
import { rule as authWeakPasswordHash } from './auth/weak-password-hash.ts';
import { rule as buildBroken } from './build/broken.ts';
import { rule as ciAbsent } from './ci/absent.ts';
import { rule as ciNoLintOrTypes } from './ci/no-lint-or-types.ts';
import { rule as ciNoTests } from './ci/no-tests.ts';
import { rule as composeMissingMount } from './compose/missing-mount.ts';
import { rule as composeNoHealthcheck } from './compose/no-healthcheck.ts';
import { rule as composeNoProductionFile } from './compose/no-production-file.ts';
import { rule as composeNoResourceLimits } from './compose/no-resource-limits.ts';
import { rule as composeNoRestartPolicy } from './compose/no-restart-policy.ts';
import { rule as composeSourceMounted } from './compose/source-mounted.ts';
import { rule as composeUnreachablePeer } from './compose/unreachable-peer.ts';
import { rule as concurrencyBackgroundTaskPerWorker } from './concurrency/background-task-per-worker.ts';
import { rule as concurrencyBlockingInAsync } from './concurrency/blocking-in-async.ts';
import { rule as concurrencyLostPromise } from './concurrency/lost-promise.ts';
import { rule as configEnvNotSupplied } from './config/env-not-supplied.ts';
import { rule as configHardCodedEndpoint } from './config/hard-coded-endpoint.ts';
import { rule as configNoEnvExample } from './config/no-env-example.ts';
import { rule as configNoEnvironmentLayers } from './config/no-environment-layers.ts';
import { rule as configSettingNeverRead } from './config/setting-never-read.ts';
import { rule as configUndocumentedEnv } from './config/undocumented-env.ts';
import { rule as corsWildcard } from './cors/wildcard.ts';
import { rule as dbNoBackup } from './db/no-backup.ts';
import { rule as dbNoMigrations } from './db/no-migrations.ts';
import { rule as debugEnabled } from './debug/enabled.ts';
import { rule as depsLockOutOfSync } from './deps/lock-out-of-sync.ts';
import { rule as depsMissing } from './deps/missing.ts';
import { rule as depsNoLockfile } from './deps/no-lockfile.ts';
import { rule as depsUnpinned } from './deps/unpinned.ts';
import { rule as dockerAbsent } from './docker/absent.ts';
import { rule as dockerCopiesMissingPath } from './docker/copies-missing-path.ts';
import { rule as dockerCopyTooBroad } from './docker/copy-too-broad.ts';
import { rule as dockerDevServer } from './docker/dev-server.ts';
import { rule as dockerEndOfLifeBase } from './docker/end-of-life-base.ts';
import { rule as dockerFrontendNotBuilt } from './docker/frontend-not-built.ts';
import { rule as dockerHealthcheckToolMissing } from './docker/healthcheck-tool-missing.ts';
import { rule as dockerLatestTag } from './docker/latest-tag.ts';
import { rule as dockerNoDockerignore } from './docker/no-dockerignore.ts';
import { rule as dockerNoHealthcheck } from './docker/no-healthcheck.ts';
import { rule as dockerNoMultistage } from './docker/no-multistage.ts';
import { rule as dockerPortNotHonoured } from './docker/port-not-honoured.ts';
import { rule as dockerPythonEnv } from './docker/python-env.ts';
import { rule as dockerRootUser } from './docker/root-user.ts';
import { rule as dockerSecretsInLayers } from './docker/secrets-in-layers.ts';
import { rule as dockerSingleWorker } from './docker/single-worker.ts';
import { rule as errorLeaksExceptionText } from './error/leaks-exception-text.ts';
import { rule as errorSwallowed } from './error/swallowed.ts';
import { rule as frontendFakeLogin } from './frontend/fake-login.ts';
import { rule as frontendSecretInStorage } from './frontend/secret-in-storage.ts';
import { rule as frontendUnsafeHtml } from './frontend/unsafe-html.ts';
import { rule as haSingleInstance } from './ha/single-instance.ts';
import { rule as headersMissingSecurityHeaders } from './headers/missing-security-headers.ts';
import { rule as healthNoEndpoint } from './health/no-endpoint.ts';
import { rule as infraDefaultCredentials } from './infra/default-credentials.ts';
import { rule as infraExposedPort } from './infra/exposed-port.ts';
import { rule as infraPrivileged } from './infra/privileged.ts';
import { rule as infraServiceAsRoot } from './infra/service-as-root.ts';
import { rule as injectCommand } from './inject/command.ts';
import { rule as injectDeserialization } from './inject/deserialization.ts';
import { rule as injectHtml } from './inject/html.ts';
import { rule as injectModelOutput } from './inject/model-output.ts';
import { rule as injectSql } from './inject/sql.ts';
import { rule as injectSsrf } from './inject/ssrf.ts';
import { rule as injectTemplate } from './inject/template.ts';
import { rule as inputHugeBody } from './input/huge-body.ts';
import { rule as inputUnvalidatedBody } from './input/unvalidated-body.ts';
import { rule as k8sLatestTag } from './k8s/latest-tag.ts';
import { rule as k8sNoLimits } from './k8s/no-limits.ts';
import { rule as k8sNoProbes } from './k8s/no-probes.ts';
import { rule as k8sRunsAsRoot } from './k8s/runs-as-root.ts';
import { rule as k8sSingleReplica } from './k8s/single-replica.ts';
import { rule as lifecycleNoGracefulShutdown } from './lifecycle/no-graceful-shutdown.ts';
import { rule as loggingNoRotation } from './logging/no-rotation.ts';
import { rule as loggingSensitiveData } from './logging/sensitive-data.ts';
import { rule as metricsAlertOnUnknownMetric } from './metrics/alert-on-unknown-metric.ts';
import { rule as metricsNoAlertRules } from './metrics/no-alert-rules.ts';
import { rule as metricsScrapeWithoutEndpoint } from './metrics/scrape-without-endpoint.ts';
import { rule as networkBindsAllWithoutAuth } from './network/binds-all-without-auth.ts';
import { rule as pathTraversal } from './path/traversal.ts';
import { rule as perfNPlusOne } from './perf/n-plus-one.ts';
import { rule as perfNoConnectionPool } from './perf/no-connection-pool.ts';
import { rule as proxyAliasTraversal } from './proxy/alias-traversal.ts';
import { rule as proxyHostSpoofing } from './proxy/host-spoofing.ts';
import { rule as proxyNoBodyLimit } from './proxy/no-body-limit.ts';
import { rule as proxyUnsafeRedirect } from './proxy/unsafe-redirect.ts';
import { rule as proxyVersionExposed } from './proxy/version-exposed.ts';
import { rule as queryFromClient } from './query/from-client.ts';
import { rule as ratelimitIpOnly } from './ratelimit/ip-only.ts';
import { rule as ratelimitNotApplied } from './ratelimit/not-applied.ts';
import { rule as releaseNoRollback } from './release/no-rollback.ts';
import { rule as repoBuildOutputCommitted } from './repo/build-output-committed.ts';
import { rule as repoDependenciesCommitted } from './repo/dependencies-committed.ts';
import { rule as repoLargeFile } from './repo/large-file.ts';
import { rule as repoRuntimeDataCommitted } from './repo/runtime-data-committed.ts';
import { rule as resilienceNoRetryBackoff } from './resilience/no-retry-backoff.ts';
import { rule as resilienceNoTimeout } from './resilience/no-timeout.ts';
import { rule as routeShadowed } from './route/shadowed.ts';
import { rule as safeguardNoOp } from './safeguard/no-op.ts';
import { rule as secretDotenvFallback } from './secret/dotenv-fallback.ts';
import { rule as secretDotenvNotIgnored } from './secret/dotenv-not-ignored.ts';
import { rule as secretDotenvTracked } from './secret/dotenv-tracked.ts';
import { rule as secretInHistory } from './secret/in-history.ts';
import { rule as secretInImage } from './secret/in-image.ts';
import { rule as secretPlaintextAtRest } from './secret/plaintext-at-rest.ts';
import { rule as sseCompressed } from './sse/compressed.ts';
import { rule as sseProxyBuffering } from './sse/proxy-buffering.ts';
import { rule as stateInMemoryStore } from './state/in-memory-store.ts';
import { rule as stateLocalDisk } from './state/local-disk.ts';
import { rule as stateUnboundedCache } from './state/unbounded-cache.ts';
import { rule as staticServesSource } from './static/serves-source.ts';
import { rule as suppressionUnused } from './suppression/unused.ts';
import { rule as suppressionWithoutReason } from './suppression/without-reason.ts';
import { rule as tlsPlaintextOnly } from './tls/plaintext-only.ts';
import { rule as uploadNoLimits } from './upload/no-limits.ts';
import { rule as uploadPathTraversal } from './upload/path-traversal.ts';
import { rule as websocketProxyUpgradeMissing } from './websocket/proxy-upgrade-missing.ts';
import { rule as wiringSafeguardNotWired } from './wiring/safeguard-not-wired.ts';
import { rule as workflowExcessivePermissions } from './workflow/excessive-permissions.ts';
import { rule as workflowScriptInjection } from './workflow/script-injection.ts';
import { rule as workflowUnpinnedAction } from './workflow/unpinned-action.ts';
import { rule as workflowUntrustedCheckout } from './workflow/untrusted-checkout.ts';
import { providerSecrets } from './secret/providers/index.ts';
import { genericSecrets } from './secret/generic.ts';

export const rules: readonly Rule[] = [
  apiReturnsSecrets,
  authCredentialInUrl,
  authDefaultCredential,
  authDisabledByDefault,
  authEmptyCredentialOpens,
  authGuardRemoved,
  authInMemoryRevocation,
  authInMemoryUsers,
  authJwtUnverified,
  authNoAuthentication,
  authNoBruteForceProtection,
  authRoleFromClient,
  authUnprotectedRoute,
  authUnprotectedWebsocket,
  authUnprovenLogin,
  authWeakPasswordHash,
  buildBroken,
  ciAbsent,
  ciNoLintOrTypes,
  ciNoTests,
  composeMissingMount,
  composeNoHealthcheck,
  composeNoProductionFile,
  composeNoResourceLimits,
  composeNoRestartPolicy,
  composeSourceMounted,
  composeUnreachablePeer,
  concurrencyBackgroundTaskPerWorker,
  concurrencyBlockingInAsync,
  concurrencyLostPromise,
  configEnvNotSupplied,
  configHardCodedEndpoint,
  configNoEnvExample,
  configNoEnvironmentLayers,
  configSettingNeverRead,
  configUndocumentedEnv,
  corsWildcard,
  dbNoBackup,
  dbNoMigrations,
  debugEnabled,
  depsLockOutOfSync,
  depsMissing,
  depsNoLockfile,
  depsUnpinned,
  dockerAbsent,
  dockerCopiesMissingPath,
  dockerCopyTooBroad,
  dockerDevServer,
  dockerEndOfLifeBase,
  dockerFrontendNotBuilt,
  dockerHealthcheckToolMissing,
  dockerLatestTag,
  dockerNoDockerignore,
  dockerNoHealthcheck,
  dockerNoMultistage,
  dockerPortNotHonoured,
  dockerPythonEnv,
  dockerRootUser,
  dockerSecretsInLayers,
  dockerSingleWorker,
  errorLeaksExceptionText,
  errorSwallowed,
  frontendFakeLogin,
  frontendSecretInStorage,
  frontendUnsafeHtml,
  haSingleInstance,
  headersMissingSecurityHeaders,
  healthNoEndpoint,
  infraDefaultCredentials,
  infraExposedPort,
  infraPrivileged,
  infraServiceAsRoot,
  injectCommand,
  injectDeserialization,
  injectHtml,
  injectModelOutput,
  injectSql,
  injectSsrf,
  injectTemplate,
  inputHugeBody,
  inputUnvalidatedBody,
  k8sLatestTag,
  k8sNoLimits,
  k8sNoProbes,
  k8sRunsAsRoot,
  k8sSingleReplica,
  lifecycleNoGracefulShutdown,
  loggingNoRotation,
  loggingSensitiveData,
  metricsAlertOnUnknownMetric,
  metricsNoAlertRules,
  metricsScrapeWithoutEndpoint,
  networkBindsAllWithoutAuth,
  pathTraversal,
  perfNPlusOne,
  perfNoConnectionPool,
  proxyAliasTraversal,
  proxyHostSpoofing,
  proxyNoBodyLimit,
  proxyUnsafeRedirect,
  proxyVersionExposed,
  queryFromClient,
  ratelimitIpOnly,
  ratelimitNotApplied,
  releaseNoRollback,
  repoBuildOutputCommitted,
  repoDependenciesCommitted,
  repoLargeFile,
  repoRuntimeDataCommitted,
  resilienceNoRetryBackoff,
  resilienceNoTimeout,
  routeShadowed,
  safeguardNoOp,
  secretDotenvFallback,
  secretDotenvNotIgnored,
  secretDotenvTracked,
  secretInHistory,
  secretInImage,
  secretPlaintextAtRest,
  sseCompressed,
  sseProxyBuffering,
  stateInMemoryStore,
  stateLocalDisk,
  stateUnboundedCache,
  staticServesSource,
  suppressionUnused,
  suppressionWithoutReason,
  tlsPlaintextOnly,
  uploadNoLimits,
  uploadPathTraversal,
  websocketProxyUpgradeMissing,
  wiringSafeguardNotWired,
  workflowExcessivePermissions,
  workflowScriptInjection,
  workflowUnpinnedAction,
  workflowUntrustedCheckout,
];

export const controls: readonly Control[] = [
  apiControl,
  authControl,
  buildControl,
  ciControl,
  composeControl,
  concurrencyControl,
  configControl,
  corsControl,
  dbControl,
  debugControl,
  depsControl,
  dockerControl,
  errorControl,
  frontendControl,
  haControl,
  headersControl,
  healthControl,
  infraControl,
  injectControl,
  inputControl,
  k8sControl,
  lifecycleControl,
  loggingControl,
  metricsControl,
  networkControl,
  pathControl,
  perfControl,
  proxyControl,
  queryControl,
  ratelimitControl,
  releaseControl,
  repoControl,
  resilienceControl,
  routeControl,
  safeguardControl,
  secretControl,
  sseControl,
  stateControl,
  staticControl,
  suppressionControl,
  tlsControl,
  uploadControl,
  websocketControl,
  wiringControl,
  workflowControl,
];

export const secrets: readonly SecretKind[] = [
  ...providerSecrets,
  ...genericSecrets,
];
