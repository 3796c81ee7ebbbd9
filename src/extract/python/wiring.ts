// extract/python: document -> facts of model/wiring.ts. They ride along on files that another topic chose.
import type { Extractor } from '../extractor.ts';
import { wholeWords } from './answered-whole.ts';
import { outlineOf } from './code.ts';
import { logs } from './logs.ts';
import { misnamedLists } from './misnamed-lists.ts';
import { ownCredentials, shownHeaders } from './own-credentials.ts';
import { safeguards } from './safeguards.ts';
import { secretFiles } from './secret-files.ts';
import { servedFolders } from './served-folders.ts';
import { tokenReads } from './tokens.ts';

const riding = { formats: ['python'], triggers: [], inside: [] } as const;

const dumping = ['json.dump', 'toml.dump', 'yaml.dump', 'yaml.safe_dump'];

const proxyWords = ['proxy_ur', 'https_proxy', 'http_proxy', 'all_proxy', 'socks_proxy', 'socks5_proxy', 'proxy_server'];

/** Words of which a name has one that stands for something that no log should hold. */
const confidentialWords = ['passw', 'passphrase', 'passcode', 'pwd', 'api_key', 'apikey', 'api-key', 'private_key', 'privatekey', 'private-key', 'encryption_key', 'encryptionkey', 'encryption-key', 'secret', 'token', 'jwt', 'auth', 'bearer', 'cookie', 'otp', 'credentials', 'headers', 'database_ur', 'mongo_ur', 'mongodb_ur', 'redis_url', 'db_ur', 'connection_string', ...proxyWords, 'environ.items', 'os.environ)', 'os.environ}', 'uvicorn.run'];

export const wiringExtractors: readonly Extractor[] = [
  {
    ...riding,
    topic: 'safeguards',
    accompanies: [],
    extract(document, file) {
      const code = outlineOf(document);
      return code ? [...safeguards(code, file), ...misnamedLists(code)] : [];
    },
  },
  { ...riding, topic: 'token-reads', accompanies: ['jwt', 'jose'], extract: tokenReads },
  { ...riding, topic: 'served-folders', accompanies: ['staticfiles', 'static_folder', 'send_from_directory', 'add_static', 'aiohttp'], extract: servedFolders },
  { ...riding, topic: 'secret-files', inside: dumping, accompanies: [...dumping, ...wholeWords], extract: secretFiles },
  { ...riding, topic: 'own-credentials', accompanies: shownHeaders, extract: (_document, file) => ownCredentials(file) },
  { ...riding, topic: 'logs', inside: ['environ.items', 'os.environ)', 'os.environ}', ...proxyWords], accompanies: confidentialWords, extract: logs },
];
