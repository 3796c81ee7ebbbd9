// Secret rows: clouds of the West, hosting, DNS and delivery networks.
import type { SecretCandidate, SecretRow } from '../../../src/model/secret.ts';
import { isOver } from '../age.ts';
import { crc32 } from './checksum.ts';
import { kinds, named, near, random, row, token, START, END } from './row.ts';

const { accessKeySecret, accessToken, apiKey, apiToken, clientSecret, deployToken, personalToken, refreshToken, secretKey, webhookUrl } = kinds;
const accessKeyId = { en: 'access key ID', 'zh-CN': '访问密钥 ID' };
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const BEDROCK = ['YmVkcm9jay5h', 'bWF6b25hd3MuY29t'].join(''); // base64 of "bedrock.amazonaws.com"
const NOT_BASE64 = '(?<![A-Za-z0-9+/_-])';

const secretKeyLike = /(?<![A-Za-z0-9+/])(?=[^\s"']{0,39}[0-9])(?=[^\s"']{0,39}[A-Z])[A-Za-z0-9/+]{40}(?![A-Za-z0-9+/=])/;
// Keys that Google's own client libraries put into web pages and apps: they name a project, quotas and referrers protect it.
const publishable = /authDomain|messagingSenderId|firebaseapp\.com|storageBucket|appspot\.com|google-services|current_key|maps\/(?:api\/js|embed)|youtubei\/|GoogleService-Info|GCM_SENDER_ID|GOOGLE_APP_ID|mobilesdk_app_id|FirebaseOptions|firebasestorage\.app|measurementId/;
/** What Firebase has every copy of an app carry. https://firebase.google.com/docs/projects/api-keys */
const ofApps = /(?:^|\/)(?:GoogleService-Info[^/]*\.plist|google-services[^/]*\.json|firebase_options[^/]*\.dart)$/i;

// CRC-32 of the keys that stand in the samples of Google's own SDKs and in its console's page, and of the client secrets that its own installed
// applications (Gemini CLI, Antigravity) show to everybody.
const published = new Set([0xa85a34a9, 0xcc3bc988, 0x4f1a9cfd, 0x6b66e8a8, 0xafe8ff3e, 0x3c5d7fda, 0x8394327, 0xfbc47221, 0x6a4f7820, 0x3627aa84, 0x202f468f, 0x1f358cbe, 0x6b9463f8, 0x94bb94f9, 0x6159ac90, 0xffddd189, 0x5c298136, 0x91a9dc7, 0x7aa120d5]);

/** `se` ends what `st` begins: 2023-05-29T18%3A00%3A00Z or the day alone. */
function isSignatureOver(query: string): boolean {
  const at = (name: string): number => {
    const written = new RegExp(`[?&"']${name}=([\\dT:Z%A-]{10,30})`, 'i').exec(query)?.[1];
    return written === undefined ? Number.NaN : Date.parse(written.replaceAll(/%3A/gi, ':')) / 1000;
  };
  const [from, until] = [at('st'), at('se')];
  return !Number.isNaN(until) && isOver(until, Number.isNaN(from) ? undefined : from);
}

/** Pages that show a map hold its key, which opens but maps. */
function isMapKey({ text, match }: SecretCandidate): boolean {
  return /maps?[_-]?(?:\w{0,20}[_-]?)?key\w{0,8}\W{0,20}(?:value\W{1,4})?$/i.test(text.slice(Math.max(0, match.index - 90), match.index));
}

/**
 * The file waits on the loopback for the browser to come back, as an installed application does: everybody who has the application has
 * its client's secret. https://developers.google.com/identity/protocols/oauth2#installed
 */
function isInstalledClient(text: string): boolean {
  if (/\b(?:InstalledAppFlow|run_local_server)\b/.test(text)) return true;
  return /["'`]http:\/\/(?:localhost|127\.0\.0\.1):\d{2,5}\/?[\w/-]{0,60}callback/i.test(text) && /\bBaseHTTPRequestHandler\b|\bhttp\.createServer\(/.test(text);
}

export const rows: readonly SecretRow[] = [
  // Amazon Web Services
  token({
    id: 'aws-access-key-id', vendor: 'Amazon Web Services', what: accessKeyId, keywords: ['akia', 'asia', 'abia', 'acca'], body: '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}', severity: 'P2',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html', revoke: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    // By itself it opens nothing; with what looks like a secret key beside it, it is half of a pair. `ASIA`: for some hours alone.
    check: (candidate) => !candidate.secret.endsWith('EXAMPLE') && (candidate.secret.startsWith('ASIA') || !near(candidate, secretKeyLike) || { severity: 'P1' }),
    match: ['aws_access_key_id = «AKIA<t16>»'], ignore: ['AKIAIOSFODNN7EXAMPLE', 'TODAYINASIAASACKOFRICEFELLOVER', 'AKIA<t17>', 'AKIA<x12>'],
  }),
  named({
    id: 'aws-secret-access-key', vendor: 'Amazon Web Services', what: accessKeySecret, keywords: ['aws', 'secret_access_key', 'secretaccesskey', 'secret_key', 'secret-access-key'],
    names: '(?<![a-z])aws|secret[_-]?(?=access[_-]?key)', nouns: 'secret(?:[_-]?access)?(?:[_-]?key)?|access[_-]?key', body: '[A-Za-z0-9/+]{40}', sample: '<b40>', variable: 'AWS_SECRET_ACCESS_KEY', entropy: 4,
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    check: ({ secret }) => /[A-Z]/.test(secret) && /[a-z]/.test(secret),
    match: ['aws_secret_access_key = «<b40>»', 'secretAccessKey: "«<b40>»"'], ignore: ['AWS_SECRET_ACCESS_KEY=<b30>EXAMPLEKEY', 'aws_secret_hash = "<h40>"'],
  }),
  // A secret key in the company of an access key ID, whatever the two are called.
  row({
    id: 'aws-key-pair', vendor: 'Amazon Web Services', what: { en: 'secret access key beside its access key ID', 'zh-CN': '与 Access Key ID 成对的访问密钥' }, keywords: ['akia'], reach: { before: 10, after: 160 }, entropy: 4.2,
    pattern: /(?<![A-Za-z0-9])AKIA[A-Z2-7]{16}(?![A-Za-z0-9])(?:["',;:\s]|\\n){1,8}(?:[\w-]{0,20}(?:secret|sk)[\w-]{0,20}["']?\s{0,3}[:=]\s{0,3})?["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/g,
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html', check: ({ secret, match }) => random(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret) && !/aws|secret[_-]?access/i.test(match[0].slice(20, -40)),
    match: ['AKIA<t16>:«<b40>»', 'id = AKIA<t16>\nsk = "«<b40>»"'], ignore: ['AKIAIOSFODNN7EXAMPLE:<x40>'],
  }),
  named({
    id: 'aws-session-token', vendor: 'Amazon Web Services', what: { en: 'session token (temporary, STS)', 'zh-CN': '会话令牌(临时凭证 STS)' }, keywords: ['session_token', 'sessiontoken', 'security_token', 'x-amz-security-token'], reach: { before: 40, after: 1400 }, severity: 'P1',
    names: 'aws[_-]?(?=session|security)|(?<![a-z])session(?=_?token)|x-amz-security(?=-token)', nouns: 'token', body: '(?:FwoGZXIvYXdz|IQoJb3JpZ2lu|FQoGZXIvYXdz|FQoDYXdz)[A-Za-z0-9+/]{100,1200}={0,2}', sample: 'IQoJb3JpZ2lu<b300>', variable: 'AWS_SESSION_TOKEN',
    docs: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html',
  }),
  row({
    id: 'aws-bedrock-api-key', vendor: 'Amazon Web Services', what: { en: 'Bedrock API key (long-term)', 'zh-CN': 'Bedrock API 密钥(长期)' }, keywords: ['absk'], reach: { before: 10, after: 300 }, entropy: 3,
    pattern: new RegExp(`${NOT_BASE64}(?<secret>ABSK[A-Za-z0-9+/]{100,269}={0,2})(?![A-Za-z0-9+/=])`, 'g'), docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html',
    match: ['AWS_BEARER_TOKEN_BEDROCK=«ABSKQmVkcm9ja0FQSUtleS1<b109>=»'], ignore: ['ABSKQmVkcm9ja0FQSUtleS1<b20>'],
  }),
  row({
    id: 'aws-bedrock-short-term-key', vendor: 'Amazon Web Services', what: { en: 'Bedrock API key (short-term)', 'zh-CN': 'Bedrock API 密钥(短期)' }, keywords: ['bedrock-api-key-'], severity: 'P1',
    pattern: new RegExp(`(?<![A-Za-z0-9])(?<secret>bedrock-api-key-${BEDROCK}[A-Za-z0-9+/=]{0,240})`, 'g'), docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html',
    match: [`«bedrock-api-key-${BEDROCK}<b120>»`], nearMisses: false, ignore: ['bedrock-api-key-<x24>'],
  }),
  named({
    id: 'aws-ses-smtp-password', vendor: 'Amazon Web Services', what: { en: 'SES SMTP password', 'zh-CN': 'SES SMTP 密码' }, keywords: ['ses_smtp', 'ses_pass', 'smtp_pass', 'smtppass'], names: '(?<![a-z])ses|smtp', nouns: 'pass(?:word)?', body: 'B[A-Za-z0-9+/]{43}', sample: 'B<b43>', variable: 'SES_SMTP_PASSWORD', entropy: 4,
    docs: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
  }),
  token({
    id: 'aws-mws-auth-token', vendor: 'Amazon', what: { en: 'Marketplace Web Service token', 'zh-CN': '商城网络服务令牌' }, keywords: ['amzn.mws.'], body: `amzn\\.mws\\.${UUID}`, docs: 'https://developer-docs.amazon.com/sp-api/docs', match: ['«amzn.mws.<u1>»'],
  }),
  // Google Cloud
  token({
    id: 'google-api-key', vendor: 'Google Cloud', what: apiKey, keywords: ['aiza'], body: 'AIza[A-Za-z0-9_-]{35}', entropy: 3.8,
    docs: 'https://cloud.google.com/docs/authentication/api-keys', revoke: 'https://console.cloud.google.com/apis/credentials',
    check: (candidate) => !published.has(crc32(candidate.secret)) && (near(candidate, publishable) || ofApps.test(candidate.path) ? { severity: 'P3', message: 'publishable-key' } : isMapKey(candidate) ? { severity: 'P2' } : true),
    match: ['GOOGLE_API_KEY=«AIzaSy<w33>»', '- key: GOOGLE_MAPS_API_KEY\n  value: «AIzaSy<w33>»'], ignore: ['AIzaSyabcdefghijklmnopqrstuvwxyz1234567', 'AIzaSy<m32>'],
  }),
  row({
    id: 'gcp-service-account', vendor: 'Google Cloud', what: { en: 'service account key file', 'zh-CN': '服务账号密钥文件' }, keywords: ['"private_key_id"', '\\"private_key_id\\"'], reach: { before: 20, after: 200 },
    pattern: /\\?"private_key_id\\?"\s{0,4}:\s{0,4}\\?"(?<secret>[a-f0-9]{40})\\?"/g, entropy: 3, docs: 'https://cloud.google.com/iam/docs/keys-create-delete', revoke: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
    check: ({ secret }) => random(secret),
    match: ['{"type": "service_account", "private_key_id": "«<h40>»", "private_key": "…"}'], ignore: ['"private_key_id": "your-key-id"'],
  }),
  token({
    id: 'google-oauth-client-secret', vendor: 'Google', what: clientSecret, keywords: ['gocspx-'], body: 'GOCSPX-[A-Za-z0-9_-]{28}', reach: 'file', docs: 'https://support.google.com/cloud/answer/6158849',
    check: ({ secret, text }) => !published.has(crc32(secret)) && (isInstalledClient(text) ? { severity: 'P2', message: 'installed-client' } : true),
    match: ['GOOGLE_CLIENT_SECRET=«GOCSPX-<w28>»'], ignore: ['GOCSPX-<w20>'],
  }),
  named({
    id: 'google-oauth-legacy-secret', vendor: 'Google', what: clientSecret, keywords: ['google_client_secret', 'google_oauth', 'googleclientsecret', 'google_secret', 'google-client-secret', 'googleusercontent.com'],
    names: 'google|apps\\.googleusercontent\\.com["\\s,]{1,12}client', nouns: 'secret', body: '[A-Za-z0-9_-]{24}', sample: '<m24>', variable: 'GOOGLE_CLIENT_SECRET', entropy: 3.6, docs: 'https://support.google.com/cloud/answer/6158849',
    match: ['"client_id": "1-a.apps.googleusercontent.com", "client_secret": "«<m24>»"'],
  }),
  row({
    id: 'google-refresh-token', vendor: 'Google', what: refreshToken, keywords: ['1//0'], entropy: 4, pattern: /(?<![A-Za-z0-9_/:.-])(?<secret>1\/\/0[A-Za-z0-9][A-Za-z0-9_-]{60,110})(?![A-Za-z0-9_/-])/g,
    docs: 'https://developers.google.com/identity/protocols/oauth2', match: ['"refresh_token": "«1//0g<w99>»"'], ignore: ['1//0<w20>', 'https://example.com/1//0<w80>/x'],
  }),
  token({
    id: 'google-oauth-access-token', vendor: 'Google', what: accessToken, keywords: ['ya29.'], body: 'ya29\\.[A-Za-z0-9_-]{60,1024}', reach: { before: 10, after: 1100 }, severity: 'P2' /* lives an hour */, entropy: 4, docs: 'https://developers.google.com/identity/protocols/oauth2', match: ['«ya29.a0<w150>»'], ignore: ['ya29.<m20>'],
  }),
  token({
    id: 'google-recaptcha-secret', vendor: 'Google', what: { en: 'reCAPTCHA key', 'zh-CN': 'reCAPTCHA 密钥' }, keywords: ['recaptcha'], reach: { before: 20, after: 120 }, body: '6L[c-f][A-Za-z0-9_-]{37}', severity: 'P3', entropy: 3.6, docs: 'https://developers.google.com/recaptcha/docs/verify',
    // Site key and secret key look alike; only the name tells them apart.
    check: ({ line }) => /secret|private/i.test(line) && !/6LeIxAcT/.test(line) && { severity: 'P1' },
    match: ['RECAPTCHA_SECRET_KEY=«6Lc<w37>»'], ignore: ['RECAPTCHA_SITE_KEY=6Lc<w37>', 'RECAPTCHA_SECRET_KEY=6LeIxAcT<w32>'],
  }),
  row({
    id: 'firebase-server-key', vendor: 'Firebase', what: { en: 'Cloud Messaging server key', 'zh-CN': '云消息服务器密钥' }, keywords: [':apa91b'], entropy: 4, pattern: /(?<![A-Za-z0-9_-])(?<secret>AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134})(?![A-Za-z0-9_-])/g,
    docs: 'https://firebase.google.com/docs/cloud-messaging/auth-server', match: ['FCM_SERVER_KEY=«AAAA<w7>:APA91b<w134>»'], ignore: ['AAAA<w7>:APA91b<w40>'],
  }),
  // Microsoft Azure: keys made since 2021 hold a signature at a fixed place (aka "identifiable keys").
  row({
    id: 'azure-storage-key', vendor: 'Microsoft Azure', what: { en: 'storage, Cosmos DB, Batch or API Management key', 'zh-CN': '存储、Cosmos DB、Batch 或 API 管理密钥' }, keywords: ['+ast', 'acdb', '+aba', '+amc', 'apim'], entropy: 4,
    pattern: new RegExp(`${NOT_BASE64}(?<secret>[A-Za-z0-9+/]{76}(?:APIM|ACDb|\\+(?:ABa|AMC|ASt))[A-Za-z0-9+/]{5}[AQgw]==)(?![A-Za-z0-9+/=])`, 'g'), docs: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
    match: ['DefaultEndpointsProtocol=https;AccountName=a;AccountKey=«<b76>+ASt<b5>w==»;EndpointSuffix=core.windows.net'], ignore: ['AccountKey=<b76>+Xyz<b5>w=='],
  }),
  row({
    id: 'azure-account-key', vendor: 'Microsoft Azure', what: { en: 'account key in a connection string', 'zh-CN': '连接字符串中的账户密钥' }, keywords: ['accountkey=', 'account_key', 'storage_key', 'azure_storage'], entropy: 4, reach: { before: 60, after: 200 },
    pattern: /(?:account|storage)_?(?:access_?)?key["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/gi, docs: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string',
    // The emulator's key is published and the same everywhere.
    check: ({ secret }) => !secret.startsWith('Eby8vdM02xNOcqFl') && !/(?:APIM|ACDb|\+(?:ABa|AMC|ASt))[A-Za-z0-9+/]{5}[AQgw]==$/.test(secret),
    match: ['AccountName=a;AccountKey=«<b86>==»;EndpointSuffix=core.windows.net'], ignore: ['AccountKey=Eby8vdM02xNOcqFl<b70>=='],
  }),
  row({
    id: 'azure-service-bus-key', vendor: 'Microsoft Azure', what: { en: 'Service Bus, Event Hubs, IoT or Relay key', 'zh-CN': 'Service Bus、事件中心、IoT 或中继密钥' }, keywords: ['+asb', '+aeh', '+arm', 'aiot'], entropy: 3.8,
    pattern: new RegExp(`${NOT_BASE64}(?<secret>[A-Za-z0-9+/]{33}(?:AIoT|\\+(?:ASb|AEh|ARm))[A-P][A-Za-z0-9+/]{5}=)(?![A-Za-z0-9+/=])`, 'g'), docs: 'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
    match: ['SharedAccessKey=«<b33>+ASbB<b5>=»'], ignore: ['SharedAccessKey=<b33>+XyzB<b5>='],
  }),
  row({
    id: 'azure-shared-access-key', vendor: 'Microsoft Azure', what: { en: 'SharedAccessKey of a connection string', 'zh-CN': '连接字符串中的 SharedAccessKey' }, keywords: ['sharedaccesskey='], entropy: 3.8,
    pattern: /SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/gi, check: ({ secret }) => !/(?:AIoT|\+(?:ASb|AEh|ARm))[A-P][A-Za-z0-9+/]{5}=$/.test(secret),
    docs: 'https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-get-connection-string', match: ['Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=«<b43>=»'],
  }),
  row({
    id: 'azure-redis-key', vendor: 'Microsoft Azure', what: { en: 'Cache for Redis key', 'zh-CN': 'Redis 缓存密钥' }, keywords: ['azca'], entropy: 3.8, pattern: new RegExp(`${NOT_BASE64}(?<secret>[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=)(?![A-Za-z0-9+/=])`, 'g'),
    docs: 'https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure', match: ['password=«<m33>AzCaB<m5>=»'],
  }),
  row({
    id: 'azure-search-key', vendor: 'Microsoft Azure', what: { en: 'AI Search key', 'zh-CN': 'AI 搜索密钥' }, keywords: ['azse'], entropy: 3.8, pattern: new RegExp(`${START}(?<secret>[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5})${END}`, 'g'),
    docs: 'https://learn.microsoft.com/en-us/azure/search/search-security-api-keys', match: ['AZURE_SEARCH_KEY=«<m42>AzSeA<m5>»'],
  }),
  row({
    id: 'azure-container-registry-key', vendor: 'Microsoft Azure', what: { en: 'Container Registry password', 'zh-CN': '容器注册表密码' }, keywords: ['+acr'], entropy: 3.8, pattern: new RegExp(`${NOT_BASE64}(?<secret>[A-Za-z0-9+/]{42}\\+ACR[A-D][A-Za-z0-9+/]{5})(?![A-Za-z0-9+/=])`, 'g'),
    docs: 'https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication', match: ['ACR_PASSWORD=«<b42>+ACRA<b5>»'],
  }),
  row({
    id: 'azure-function-key', vendor: 'Microsoft Azure', what: { en: 'Functions key', 'zh-CN': 'Functions 密钥' }, keywords: ['azfu'], entropy: 3.8, pattern: /(?<![A-Za-z0-9_-])(?<secret>[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==)(?![A-Za-z0-9_=-])/g,
    docs: 'https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to', match: ['code=«<w44>AzFu<w5>A==»'],
  }),
  row({
    id: 'azure-devops-pat', vendor: 'Azure DevOps', what: personalToken, keywords: ['azdo'], entropy: 3.8, pattern: new RegExp(`${START}(?<secret>[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4})${END}`, 'g'),
    docs: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate', match: ['AZURE_DEVOPS_PAT=«<m76>AZDO<m4>»'],
  }),
  named({
    id: 'azure-devops-legacy-pat', vendor: 'Azure DevOps', what: personalToken, keywords: ['azure_devops', 'azuredevops', 'system_accesstoken', 'vsts', 'ado_pat', 'ado_token', 'dev.azure.com', 'devops_pat'], names: 'azure_?devops|vsts|(?<![a-z])ado(?=_)|dev\\.azure\\.com|devops(?=_pat)', nouns: '_pat|token', body: '[a-z2-7]{52}', sample: 'a7<l48>23', variable: 'AZURE_DEVOPS_PAT',
    docs: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate', check: ({ secret }) => secret.replace(/[^2-7]/g, '').length >= 2,
  }),
  row({
    id: 'azure-ad-client-secret', vendor: 'Microsoft Entra', what: clientSecret, keywords: ['0q~', '1q~', '2q~', '3q~', '4q~', '5q~', '6q~', '7q~', '8q~', '9q~'], entropy: 3.5,
    pattern: /(?<![A-Za-z0-9_~.-])(?<secret>[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])/g, docs: 'https://learn.microsoft.com/en-us/entra/identity-platform/howto-create-service-principal-portal', match: ['AZURE_CLIENT_SECRET=«<m3>8Q~<w34>»'], ignore: ['client_secret=<m3>8Q~<m10>'],
  }),
  row({
    id: 'azure-sas-token', vendor: 'Microsoft Azure', what: { en: 'shared access signature', 'zh-CN': '共享访问签名(SAS)' }, keywords: ['&sig=', 'sig='], severity: 'P1', entropy: 3.8, reach: { before: 400, after: 120 },
    pattern: /[?&"'](?:sv|se|sp|sr|st|ss|srt)=[^\s"'<>]{4,300}?&sig=(?<secret>[A-Za-z0-9+/%]{43,60}(?:%3D|=)?)(?![A-Za-z0-9+/%=])/g, docs: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview',
    check: ({ match }) => /[?&"']sv=\d{4}-\d\d-\d\d|&sv=\d{4}/.test(match[0]) && /se=/.test(match[0]) && !isSignatureOver(match[0]),
    match: ['https://a.blob.core.windows.net/c?sv=2024-11-04&se=2026-12-31T00%3A00%3A00Z&sr=c&sp=rl&sig=«<m41>%2B%3D»'], ignore: ['https://a.example/?v=1&sig=<m44>', 'https://a.blob.core.windows.net/c?st=2023-05-29T16%3A00%3A00Z&se=2023-05-29T18%3A00%3A00Z&sp=r&sv=2021-08-06&sig=<m41>%2B%3D', 'https://a.blob.core.windows.net/c?sv=2024-11-04&st=2030-05-29&se=2030-05-30&sp=r&sig=<m41>%2B%3D'],
  }),
  named({
    id: 'azure-apim-subscription-key', vendor: 'Microsoft Azure', what: { en: 'API Management subscription key', 'zh-CN': 'API 管理订阅密钥' }, keywords: ['azure-api.net', 'apim_subscription', 'apim_key'], names: 'azure-api\\.net|apim', body: '[a-f0-9]{32}', sample: '<h32>', variable: 'APIM_SUBSCRIPTION_KEY', docs: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
  }),
  // Others
  token({ id: 'digitalocean-pat', vendor: 'DigitalOcean', what: personalToken, keywords: ['dop_v1_'], body: 'dop_v1_[a-f0-9]{64}', docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/', match: ['DIGITALOCEAN_TOKEN=«dop_v1_<h64>»'], ignore: ['dop_v1_<h60>'] }),
  token({ id: 'digitalocean-oauth-token', vendor: 'DigitalOcean', what: accessToken, keywords: ['doo_v1_'], body: 'doo_v1_[a-f0-9]{64}', docs: 'https://docs.digitalocean.com/reference/api/oauth/', match: ['«doo_v1_<h64>»'] }),
  token({ id: 'digitalocean-refresh-token', vendor: 'DigitalOcean', what: refreshToken, keywords: ['dor_v1_'], body: 'dor_v1_[a-f0-9]{64}', docs: 'https://docs.digitalocean.com/reference/api/oauth/', match: ['«dor_v1_<h64>»'] }),
  named({
    id: 'digitalocean-spaces-secret', vendor: 'DigitalOcean', what: { en: 'Spaces secret key', 'zh-CN': 'Spaces 密钥' }, keywords: ['spaces_secret', 'digitalocean'], names: 'spaces|digitalocean', nouns: 'secret', body: '[A-Za-z0-9+/]{43}', sample: '<m43>', variable: 'SPACES_SECRET_KEY', docs: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
  }),
  token({ id: 'heroku-api-key', vendor: 'Heroku', what: apiKey, keywords: ['hrku-'], body: 'HRKU-(?:AA[A-Za-z0-9_-]{58}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})', docs: 'https://devcenter.heroku.com/articles/authentication', match: ['HEROKU_API_KEY=«HRKU-AA<w58>»', '«HRKU-<u1>»'], ignore: ['HRKU-AA<w20>'] }),
  named({ id: 'heroku-legacy-key', vendor: 'Heroku', what: apiKey, keywords: ['heroku'], names: 'heroku', body: UUID, sample: '<u1>', variable: 'HEROKU_API_KEY', docs: 'https://devcenter.heroku.com/articles/authentication' }),
  token({ id: 'netlify-token', vendor: 'Netlify', what: accessToken, keywords: ['nfp_', 'nfc_', 'nfo_'], body: 'nf[pco]_[A-Za-z0-9]{36}', docs: 'https://docs.netlify.com/api/get-started/', match: ['NETLIFY_AUTH_TOKEN=«nfp_<m36>»'] }),
  named({ id: 'netlify-legacy-token', vendor: 'Netlify', what: accessToken, keywords: ['netlify'], names: 'netlify', body: '[A-Za-z0-9=_-]{40,46}', sample: '<m43>', variable: 'NETLIFY_AUTH_TOKEN', entropy: 3.5, docs: 'https://docs.netlify.com/api/get-started/', check: ({ secret }) => !/^nf[pco]_/.test(secret) }),
  token({ id: 'vercel-token', vendor: 'Vercel', what: accessToken, keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], body: 'vc[piark]_[A-Za-z0-9]{20,60}', entropy: 3.5, docs: 'https://vercel.com/docs/rest-api', match: ['VERCEL_TOKEN=«vcp_<m56>»', 'AI_GATEWAY_API_KEY=«vck_<m56>»'], ignore: ['vcp_<m12>'] }),
  named({ id: 'vercel-legacy-token', vendor: 'Vercel', what: accessToken, keywords: ['vercel_token', 'vercel_api', 'vercel-token', 'verceltoken', 'vercel_access'], names: 'vercel', nouns: 'token', body: '[A-Za-z0-9]{24}', sample: '<m24>', variable: 'VERCEL_TOKEN', entropy: 3.5, docs: 'https://vercel.com/docs/rest-api' }),
  token({ id: 'vercel-blob-token', vendor: 'Vercel', what: { en: 'Blob read-write token', 'zh-CN': 'Blob 读写令牌' }, keywords: ['vercel_blob_rw_'], body: 'vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{28,32}', docs: 'https://vercel.com/docs/vercel-blob/using-blob-sdk', match: ['BLOB_READ_WRITE_TOKEN=«vercel_blob_rw_<m16>_<m30>»'] }),
  token({ id: 'cloudflare-token', vendor: 'Cloudflare', what: apiToken, keywords: ['cfut_', 'cfat_', 'cfk_'], body: 'cf(?:ut|at|k)_[A-Za-z0-9]{40}[0-9a-f]{8}', docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/', match: ['CLOUDFLARE_API_TOKEN=«cfut_<m40><h8>»'], ignore: ['cfut_<m40>'] }),
  named({ id: 'cloudflare-api-token', vendor: 'Cloudflare', what: apiToken, keywords: ['cloudflare', 'cf_api', 'cf_token'], names: 'cloudflare|(?<![a-z])cf(?=_)', body: '[A-Za-z0-9_-]{40}', sample: '<m40>', variable: 'CLOUDFLARE_API_TOKEN', entropy: 3.5, docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/', revoke: 'https://dash.cloudflare.com/profile/api-tokens' }),
  named({ id: 'cloudflare-global-api-key', vendor: 'Cloudflare', what: { en: 'global API key', 'zh-CN': '全局 API 密钥' }, keywords: ['cloudflare', 'cf_api', 'x-auth-key'], names: 'cloudflare|(?<![a-z])cf(?=_)|x-auth(?=-key)', body: '[a-f0-9]{37}', sample: '<h37>', variable: 'CLOUDFLARE_API_KEY', docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/keys/' }),
  token({ id: 'cloudflare-origin-ca-key', vendor: 'Cloudflare', what: { en: 'Origin CA key', 'zh-CN': 'Origin CA 密钥' }, keywords: ['v1.0-'], body: 'v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}', docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/', match: ['«v1.0-<h24>-<h146>»'] }),
  token({ id: 'flyio-access-token', vendor: 'Fly.io', what: accessToken, keywords: ['fo1_'], body: 'fo1_[A-Za-z0-9_-]{43}', entropy: 3.5, docs: 'https://fly.io/docs/security/tokens/', match: ['FLY_API_TOKEN=«fo1_<w43>»'] }),
  row({
    id: 'flyio-macaroon', vendor: 'Fly.io', what: deployToken, keywords: ['fm2_', 'fm1a_', 'fm1r_'], reach: { before: 12, after: 1200 }, entropy: 4, pattern: /(?<![A-Za-z0-9+/_-])(?<secret>(?:fm1[ar]|fm2)_[A-Za-z0-9+/]{100,1000}={0,3}(?:,fm2_[A-Za-z0-9+/]{100,1000}={0,3})?)(?![A-Za-z0-9+/=])/g,
    docs: 'https://fly.io/docs/security/tokens/', match: ['FLY_API_TOKEN="FlyV1 «fm2_<b300>»"'], ignore: ['fm2_<b40>'],
  }),
  token({ id: 'render-api-key', vendor: 'Render', what: apiKey, keywords: ['rnd_'], body: 'rnd_(?=[A-Za-z]*\\d)[A-Za-z0-9]{28,36}', entropy: 3.6, docs: 'https://render.com/docs/api', match: ['RENDER_API_KEY=«rnd_<m32>»'], ignore: ['rnd_<m16>'] }),
  row({ id: 'render-deploy-hook', vendor: 'Render', what: { en: 'deploy hook URL', 'zh-CN': '部署钩子地址' }, keywords: ['api.render.com/deploy/'], severity: 'P1', pattern: /api\.render\.com\/deploy\/srv-[a-z0-9]{20}\?key=(?<secret>[A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])/g, docs: 'https://render.com/docs/deploy-hooks', match: ['https://api.render.com/deploy/srv-<a20>?key=«<m11>»'] }),
  named({ id: 'railway-token', vendor: 'Railway', what: apiToken, keywords: ['railway'], names: 'railway', nouns: 'token', body: UUID, sample: '<u1>', variable: 'RAILWAY_TOKEN', docs: 'https://docs.railway.com/guides/public-api' }),
  token({ id: 'deno-token', vendor: 'Deno Deploy', what: accessToken, keywords: ['ddp_', 'ddw_', 'ddo_'], body: 'dd[pwo]_[A-Za-z0-9]{36}', docs: 'https://docs.deno.com/deploy/api/rest/', match: ['DENO_DEPLOY_TOKEN=«ddp_<m36>»'] }),
  named({ id: 'linode-token', vendor: 'Akamai Linode', what: personalToken, keywords: ['linode'], names: 'linode', body: '[a-f0-9]{64}', sample: '<h64>', variable: 'LINODE_TOKEN', docs: 'https://techdocs.akamai.com/linode-api/reference/get-started' }),
  named({ id: 'vultr-api-key', vendor: 'Vultr', what: apiKey, keywords: ['vultr'], names: 'vultr', body: '[A-Z0-9]{36}', sample: '<A36>', variable: 'VULTR_API_KEY', docs: 'https://www.vultr.com/api/' }),
  named({ id: 'hetzner-api-token', vendor: 'Hetzner', what: apiToken, keywords: ['hcloud', 'hetzner'], names: 'hcloud|hetzner', nouns: 'token|key', body: '[A-Za-z0-9]{64}', sample: '<m64>', variable: 'HCLOUD_TOKEN', docs: 'https://docs.hetzner.cloud/' }),
  named({ id: 'scaleway-secret-key', vendor: 'Scaleway', what: secretKey, keywords: ['scaleway', 'scw_'], names: 'scaleway|(?<![a-z])scw(?=_)', nouns: 'secret|token', body: UUID, sample: '<u1>', variable: 'SCW_SECRET_KEY', docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/' }),
  token({ id: 'scalingo-api-token', vendor: 'Scalingo', what: apiToken, keywords: ['tk-us-'], body: 'tk-us-[A-Za-z0-9_-]{48}', docs: 'https://developers.scalingo.com/#authentication', match: ['«tk-us-<w48>»'] }),
  named({ id: 'ibm-cloud-api-key', vendor: 'IBM Cloud', what: apiKey, keywords: ['ibmcloud', 'ibm_cloud', 'watson', 'ibm_api'], names: 'ibm_?cloud|watsonx?|ibm(?=_api)', body: '[A-Za-z0-9_-]{44}', sample: '<m44>', variable: 'IBMCLOUD_API_KEY', entropy: 4, docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey' }),
  named({ id: 'fastly-api-token', vendor: 'Fastly', what: apiToken, keywords: ['fastly'], names: 'fastly', body: '[A-Za-z0-9_-]{32}', sample: '<m32>', variable: 'FASTLY_API_TOKEN', entropy: 3.5, docs: 'https://docs.fastly.com/en/guides/using-api-tokens' }),
  named({ id: 'bunny-access-key', vendor: 'bunny.net', what: accessToken, keywords: ['bunny_', 'bunnycdn', 'bunny.net'], names: 'bunny(?:cdn|\\.net)?', body: `(?:${UUID}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}|${UUID})`, sample: '<u1>', variable: 'BUNNY_API_KEY', docs: 'https://docs.bunny.net/reference/bunnynet-api-overview' }),
  named({ id: 'yandex-api-key', vendor: 'Yandex Cloud', what: apiKey, keywords: ['aqvn'], names: 'yandex|y(?:c|andex)?_?cloud|api', body: 'AQVN[A-Za-z0-9_-]{35,38}', sample: 'AQVN<m36>', variable: 'YANDEX_API_KEY', docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key' }),
  row({ id: 'yandex-iam-token', vendor: 'Yandex Cloud', what: { en: 'IAM token', 'zh-CN': 'IAM 令牌' }, keywords: ['yandex', 'yc_token', 'iam_token'], severity: 'P1', reach: { before: 10, after: 400 }, entropy: 3.5, pattern: new RegExp(`${START}(?<secret>t1\\.[A-Za-z0-9_-]{1,250}={0,2}\\.[A-Za-z0-9_-]{86}={0,2})(?![A-Za-z0-9_=-])`, 'g'), docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token', match: ['YANDEX_TOKEN=«t1.<w60>.<w86>»'] }),
  named({ id: 'yandex-secret-key', vendor: 'Yandex Cloud', what: accessKeySecret, keywords: ['yandex'], names: 'yandex', body: 'YC[A-Za-z0-9_-]{38}', sample: 'YC<w38>', variable: 'YANDEX_SECRET_KEY', docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key' }),
  token({ id: 'tailscale-key', vendor: 'Tailscale', what: { en: 'API, auth or OAuth key', 'zh-CN': 'API / 认证 / OAuth 密钥' }, keywords: ['tskey-'], body: 'tskey-[a-z]{2,20}-[A-Za-z0-9_]{8,40}-[A-Za-z0-9_]{16,60}', docs: 'https://tailscale.com/kb/1277/key-prefixes', match: ['TS_AUTHKEY=«tskey-auth-<m17>-<m32>»', '«tskey-api-<m17>-<m32>»'], ignore: ['tskey-auth-xxxx'] }),
  token({ id: 'defined-networking-key', vendor: 'Defined Networking', what: apiToken, keywords: ['dnkey-'], body: 'dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}', docs: 'https://docs.defined.net/guides/automating-with-api/', match: ['DNKEY_API_TOKEN=«dnkey-<m26>-<m52>»'] }),
  named({ id: 'ngrok-token', vendor: 'ngrok', what: { en: 'authtoken or API key', 'zh-CN': 'authtoken 或 API 密钥' }, keywords: ['ngrok'], names: 'ngrok', body: '(?:[A-Za-z0-9]{25,30}_\\d[A-Za-z0-9]{20}|(?:cr|ak)_[A-Za-z0-9]{25,30})', sample: '<m27>_5<m20>', variable: 'NGROK_AUTHTOKEN', docs: 'https://ngrok.com/docs/agent/config/v3/' }),
  named({ id: 'zerotier-api-token', vendor: 'ZeroTier', what: apiToken, keywords: ['zerotier'], names: 'zerotier', body: '[A-Za-z0-9]{32}', sample: '<m32>', variable: 'ZEROTIER_CENTRAL_TOKEN', docs: 'https://docs.zerotier.com/api/tokens/' }),
  named({ id: 'cloudinary-api-secret', vendor: 'Cloudinary', what: kinds.apiSecret, keywords: ['cloudinary'], names: 'cloudinary', nouns: 'secret', body: '[A-Za-z0-9_-]{27}', sample: '<m27>', variable: 'CLOUDINARY_API_SECRET', entropy: 3.5, docs: 'https://cloudinary.com/documentation/cloudinary_credentials_tutorial' }),
  row({ id: 'cloudinary-url', vendor: 'Cloudinary', what: kinds.apiSecret, keywords: ['cloudinary://'], pattern: /cloudinary:\/\/\d{15}:(?<secret>[A-Za-z0-9_-]{27})@[\w-]{2,60}/g, entropy: 3.5, docs: 'https://cloudinary.com/documentation/cloudinary_credentials_tutorial', match: ['CLOUDINARY_URL=cloudinary://<d15>:«<m27>»@demo'], ignore: ['cloudinary://<your_api_key>:<your_api_secret>@demo'] }),
  named({ id: 'imagekit-private-key', vendor: 'ImageKit', what: secretKey, keywords: ['imagekit'], names: 'imagekit', body: 'private_[A-Za-z0-9+/]{27}=', sample: 'private_<m27>=', variable: 'IMAGEKIT_PRIVATE_KEY', docs: 'https://imagekit.io/docs/api-keys' }),
  named({ id: 'backblaze-key', vendor: 'Backblaze', what: { en: 'application key', 'zh-CN': '应用密钥' }, keywords: ['backblaze', 'b2_'], names: 'backblaze|(?<![A-Za-z])b2(?=_)', nouns: 'key', body: 'K00\\d[A-Za-z0-9+/]{27}', sample: 'K005<m27>', variable: 'B2_APPLICATION_KEY', docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys' }),
  named({ id: 'wasabi-secret-key', vendor: 'Wasabi', what: accessKeySecret, keywords: ['wasabi'], names: 'wasabi', nouns: 'secret', body: '[A-Za-z0-9]{40}', sample: '<m40>', variable: 'WASABI_SECRET_KEY', docs: 'https://docs.wasabi.com/docs/creating-a-user-account-and-access-key' }),
  row({ id: 'microsoft-teams-webhook', vendor: 'Microsoft Teams', what: webhookUrl, keywords: ['webhook.office.com', 'outlook.office.com/webhook'], severity: 'P1', entropy: 3, pattern: /(?:[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2|outlook\.office(?:365)?\.com\/webhook)\/[0-9a-z-]{36}@[0-9a-z-]{36}\/IncomingWebhook\/(?<secret>[0-9a-z]{32}\/[0-9a-z-]{36}(?:\/[A-Za-z0-9_-]{20,60})?)/gi, docs: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook', match: ['https://a.webhook.office.com/webhookb2/<u1>@<u1>/IncomingWebhook/«<h32>/<u1>»'] }),
];
