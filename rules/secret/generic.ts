// Kinds of secret that no vendor's format gives away: known by the name they are given to, the protocol they are used
// in, or their structure. The order is the precedence: of two rows that find the same place, the earlier one reports it.
import type { FinderRow, SecretKind, SecretSamples } from '../../src/model/secret.ts';
import { findCredential, mayBeAssigned } from './credential.ts';
import { findAuthorization, findCurlUser, findNetrc, findRegistryAuth, mayAuthorize, mayBeEntry } from './headers.ts';
import { findJwt, findKubernetesSecret, findPrivateKey, mayBeSecret } from './structures.ts';
import { findBasicAuthUrl, findDatabaseUrl, findKeyValueConnection, mayBeProperty, mayHoldUser } from './urls.ts';

function row(id: string, what: readonly [en: string, zh: string], keywords: readonly string[], find: FinderRow['find'] | Pick<FinderRow, 'find' | 'may' | 'standing'>, docs: string, samples: SecretSamples): FinderRow {
  return { id, vendor: '', what: { en: what[0], 'zh-CN': what[1] }, keywords, ...(typeof find === 'function' ? { find } : find), generic: true, docs, samples };
}

export const genericSecrets: readonly SecretKind[] = [
  row('private-key', ['private key', '私钥'], ['-----begin'], findPrivateKey, 'https://www.rfc-editor.org/rfc/rfc7468', {
    match: [['-----BEGIN EC PRIVATE', ' KEY-----\nMHcCAQEEIGq3f9Xw2LkZp7Vt5YbNc8RmDh4JsQ1uKoAe6TgWxBvFoAoGCCqGSM49\nAwEHoUQDQgAEy7Kd0EdMtpESOwpMuYlTO53yethgMDoYPL64ex2HkX5pRfToUTB5\nHzHbFpn2Gl5657XoXnA5lBTzhHYJGJYhR3==\n-----END EC PRIVATE KEY-----']],
    ignore: [['-----BEGIN PUBLIC', ' KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEy7KdPq3f9Xw2LkZp7Vt5YbNc8RmDh4Js\n-----END PUBLIC KEY-----'], ['-----BEGIN PRIVATE', ' KEY-----\n...\n-----END PRIVATE KEY-----']],
  }),
  row('jwt', ['JSON Web Token', 'JSON Web Token（JWT）'], ['eyj'], findJwt, 'https://www.rfc-editor.org/rfc/rfc7519', {
    match: [['Cookie: s=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', '.eyJzdWIiOiJzdmMtYmlsbGluZyIsInNjb3BlIjoiYWRtaW4ifQ', '.k3Jx9Qm2Wv7Zt5LpR8sYbNc4Hd6GfTa1UeXoIiKjMqA']],
    ignore: [['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', '.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ', '.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c']],
  }),
  row('kubernetes-secret', ['Kubernetes Secret value', 'Kubernetes Secret 的值'], ['kind'], { find: findKubernetesSecret, may: mayBeSecret }, 'https://kubernetes.io/docs/concepts/configuration/secret/', {
    match: [['kind: Secret\ndata:\n  rabbit: ', 'S2o5I3hRMm1adg==\n']],
    ignore: [['kind: Secret\ndata:\n  username: ', 'Ym9va3NlcnZpY2U=\n'], ['kind: ExternalSecret\ndata:\n  rabbit: ', 'S2o5I3hRMm1adg==\n']],
  }),
  row('connection-string', ['connection string with a password', '含密码的连接串'], ['://'], { find: findDatabaseUrl, may: mayHoldUser }, 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1', {
    match: [['postgres://billing:', 'k9X2mQ7vLp@db.corp.net:5432/app']],
    ignore: [['postgres://user:', 'password@db.corp.net/app'], ['postgres://app:$', '{DB_PASSWORD}@db.corp.net/app']],
  }),
  row('connection-properties', ['connection string with a password', '含密码的连接串'], ['password', 'pwd'], { find: findKeyValueConnection, may: mayBeProperty }, 'https://learn.microsoft.com/dotnet/api/system.data.sqlclient.sqlconnection.connectionstring', {
    match: [['Server=tcp:sql.corp.net,1433;User ID=app;Password=', 'k9X2mQ7vLp!;']],
    ignore: [['Server=sql.corp.net;User ID=app;Password=', '<password>;']],
  }),
  row('basic-auth-url', ['URL with user name and password', '含用户名和密码的 URL'], ['://'], { find: findBasicAuthUrl, may: mayHoldUser }, 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1', {
    match: [['https://deploy:', 'k9X2mQ7vLp@git.corp.net/app.git']],
    ignore: [['https://user:', 'pass@example.com/'], ['https://github.com/@scope/', 'a:b']],
  }),
  row('curl-user', ['user name and password of a curl command', 'curl 命令中的用户名和密码'], ['curl'], findCurlUser, 'https://curl.se/docs/manpage.html#-u', {
    match: [['curl -u admin:', 'k9X2mQ7vLp https://api.corp.net']],
    ignore: [['curl -u "$USER:', '$PASS" https://api.corp.net'], ['curl -u test:', 'test https://api.corp.net']],
  }),
  row('registry-auth', ['registry credentials', '制品仓库凭据'], ['auth'], { find: findRegistryAuth, may: mayBeEntry }, 'https://docs.docker.com/reference/cli/docker/login/', {
    match: [['{"auths":{"r.corp.net":{"auth":"', 'YWRtaW46azlYMm1RN3ZMcA=="}}}']],
    ignore: [['"auth": "', 'dXNlcjpwYXNzd29yZA=="']],
  }),
  row('netrc', ['netrc password', 'netrc 密码'], ['machine'], findNetrc, 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html', {
    match: [['machine git.corp.net login deploy password ', 'k9X2mQ7vLp']],
    ignore: [['machine git.corp.net login deploy password ', '$TOKEN']],
  }),
  row('authorization-header', ['HTTP authorization header', 'HTTP Authorization 请求头凭据'], ['bearer', 'basic', 'token', 'api-key', 'apikey'], { find: findAuthorization, may: mayAuthorize }, 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2', {
    match: [['Authorization: Bearer ', 'k9X2mQ7vLpR8sYbNc4Hd'], ['Authorization: Basic ', 'YWRtaW46azlYMm1RN3ZMcA==']],
    ignore: [['Authorization: Bearer ', '$TOKEN'], ['Authorization: Basic ', 'dXNlcjpwYXNzd29yZA==']],
  }),
  row('generic-credential', ['hard-coded credential', '硬编码的凭据'], ['key', 'token', 'secret', 'pass', 'pwd', 'cred', 'auth', 'psw', 'bearer'], { find: findCredential, may: mayBeAssigned, standing: 'P2' }, 'https://cwe.mitre.org/data/definitions/798.html', {
    match: [['API_KEY=', 'k9X2mQ7vLpR8sYbNc4HdGf'], ['DB_PASSWORD=', 'Tr0ub4dor&3']],
    ignore: [['API_KEY=', 'your-api-key-here'], ['DB_PASSWORD=', 'changeme'], ['password = ', 'getpass()']],
  }),
];
