// Kinds of secret that no vendor's format gives away: known by the name they are given to, the protocol they are used
// in, or their structure. The order is the precedence: of two rows that find the same place, the earlier one reports it.
import type { FinderRow, SecretKind, SecretSamples } from '../../src/model/secret.ts';
import { findCredential } from './credential.ts';
import { findAuthorization, findCurlUser, findNetrc, findRegistryAuth } from './headers.ts';
import { findJwt, findKubernetesSecret, findPrivateKey } from './structures.ts';
import { findBasicAuthUrl, findDatabaseUrl, findKeyValueConnection } from './urls.ts';

function row(id: string, what: readonly [en: string, zh: string], keywords: readonly string[], find: FinderRow['find'], docs: string, samples: SecretSamples): FinderRow {
  return { id, vendor: '', what: { en: what[0], 'zh-CN': what[1] }, keywords, find, generic: true, docs, samples };
}

export const genericSecrets: readonly SecretKind[] = [
  row('private-key', ['private key', '私钥'], ['-----begin'], findPrivateKey, 'https://www.rfc-editor.org/rfc/rfc7468', { match: [], ignore: [] }),
  row('jwt', ['JSON Web Token', 'JSON Web Token（JWT）'], ['eyj'], findJwt, 'https://www.rfc-editor.org/rfc/rfc7519', { match: [], ignore: [] }),
  row('kubernetes-secret', ['Kubernetes Secret value', 'Kubernetes Secret 的值'], ['kind'], findKubernetesSecret, 'https://kubernetes.io/docs/concepts/configuration/secret/', { match: [], ignore: [] }),
  row('connection-string', ['connection string with a password', '含密码的连接串'], ['://'], findDatabaseUrl, 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1', { match: [], ignore: [] }),
  row('connection-properties', ['connection string with a password', '含密码的连接串'], ['password', 'pwd'], findKeyValueConnection, 'https://learn.microsoft.com/dotnet/api/system.data.sqlclient.sqlconnection.connectionstring', { match: [], ignore: [] }),
  row('basic-auth-url', ['URL with user name and password', '含用户名和密码的 URL'], ['://'], findBasicAuthUrl, 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1', { match: [], ignore: [] }),
  row('curl-user', ['user name and password of a curl command', 'curl 命令中的用户名和密码'], ['curl'], findCurlUser, 'https://curl.se/docs/manpage.html#-u', { match: [], ignore: [] }),
  row('registry-auth', ['registry credentials', '制品仓库凭据'], ['auth'], findRegistryAuth, 'https://docs.docker.com/reference/cli/docker/login/', { match: [], ignore: [] }),
  row('netrc', ['netrc password', 'netrc 密码'], ['machine'], findNetrc, 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html', { match: [], ignore: [] }),
  row('authorization-header', ['HTTP authorization header', 'HTTP Authorization 请求头凭据'], ['bearer', 'basic', 'token', 'api-key', 'apikey'], findAuthorization, 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2', { match: [], ignore: [] }),
  row('generic-credential', ['hard-coded credential', '硬编码的凭据'], ['key', 'token', 'secret', 'pass', 'pwd', 'cred', 'auth', 'psw', 'bearer'], findCredential, 'https://cwe.mitre.org/data/definitions/798.html', { match: [], ignore: [] }),
];
