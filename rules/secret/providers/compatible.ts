// Secret rows: keys of the form `sk-…` that many OpenAI-compatible services share. Which one it is, the text around it says.
import type { SecretRow, SecretCandidate } from '../../../src/model/secret.ts';
import { kinds, opening, random, row, token, START, END } from './row.ts';

interface Service {
  readonly id: string;
  readonly vendor: string;
  readonly named: RegExp; // variable names, hosts and model names that tell it
  readonly docs: string;
  readonly sample: string;
}

const services: readonly Service[] = [
  { id: 'deepseek-api-key', vendor: 'DeepSeek', named: /deepseek|深度求索/i, docs: 'https://api-docs.deepseek.com/', sample: 'DEEPSEEK_API_KEY=«sk-<h32>»' },
  { id: 'dashscope-api-key', vendor: 'Alibaba Cloud Model Studio', named: /dashscope|qwen|tongyi|bailian|通义|百炼/i, docs: 'https://help.aliyun.com/zh/model-studio/get-api-key', sample: 'DASHSCOPE_API_KEY=«sk-<h32>»' },
  { id: 'moonshot-api-key', vendor: 'Moonshot AI', named: /moonshot|kimi|月之暗面/i, docs: 'https://platform.moonshot.cn/docs/intro', sample: 'MOONSHOT_API_KEY=«sk-<m48>»' },
  { id: 'siliconflow-api-key', vendor: 'SiliconFlow', named: /silicon_?(?:flow|cloud)|硅基流动/i, docs: 'https://docs.siliconflow.cn/cn/userguide/quickstart', sample: 'SILICONFLOW_API_KEY=«sk-<l48>»' },
  { id: 'hunyuan-api-key', vendor: 'Tencent Hunyuan', named: /hunyuan|lkeap|混元/i, docs: 'https://cloud.tencent.com/document/product/1729/111008', sample: 'HUNYUAN_API_KEY=«sk-<m48>»' },
  { id: 'baichuan-api-key', vendor: 'Baichuan', named: /baichuan|百川/i, docs: 'https://platform.baichuan-ai.com/docs/api', sample: 'BAICHUAN_API_KEY=«sk-<h32>»' },
  { id: 'stability-api-key', vendor: 'Stability AI', named: /stability|dreamstudio/i, docs: 'https://platform.stability.ai/docs/getting-started/authentication', sample: 'STABILITY_API_KEY=«sk-<m48>»' },
  { id: 'braintrust-api-key', vendor: 'Braintrust', named: /braintrust/i, docs: 'https://www.braintrust.dev/docs/reference/api/authentication', sample: 'BRAINTRUST_API_KEY=«sk-<m48>»' },
];

/** The line tells before the surroundings do: a file often lists the keys of several services. */
function serviceOf({ line, text }: SecretCandidate): Service | undefined {
  return services.find(({ named }) => named.test(line)) ?? services.find(({ named }) => named.test(text));
}

function real({ secret }: SecretCandidate): boolean {
  const body = secret.slice(3);
  return random(body) || (/^[a-z]{48}$/.test(body) && !/(.)\1{3}|abcdef/.test(body));
}

/** An element of a list of keys, as a service has of those that it hands out. */
const listed = /^\s*(?:#\s*)?[-*]\s+(?:["']?(?:api|token|[\w-]{0,20}key)["']?\s*:\s*)?["']?sk-/i;
const bearer = /\bBearer\s+sk-/i;
/** A host of whoever reads it. */
const ownHost = /\blocalhost\b|\b127\.0\.0\.1\b|\b0\.0\.0\.0\b|\byour[-_. ]|\bexample\.(?:com|org|net)\b|<[a-z][\w -]{0,30}>/i;

/** A document shows the keys that the service it describes is configured with or asks for, in a form that no vendor owns. */
function isOfOwnService({ role, line, text }: SecretCandidate): boolean {
  return role === 'documentation' && (listed.test(line) || (bearer.test(line) && ownHost.test(text) && !/\bapi\.openai\.com\b/.test(text)));
}

const keywords = opening('sk-');
const pattern = new RegExp(`${START}(?<secret>sk-(?![A-Za-z0-9]{20}T3BlbkFJ)(?:[a-f0-9]{32}|[A-Za-z0-9]{48}|[A-Za-z0-9]{51}))${END}`, 'g');
const reach = { before: 300, after: 300 };

export const rows: readonly SecretRow[] = [
  ...services.map((service) => row({
    id: service.id, vendor: service.vendor, what: kinds.apiKey, keywords, reach, entropy: 3, pattern, docs: service.docs,
    check: (candidate) => real(candidate) && serviceOf(candidate) === service,
    match: [service.sample], ignore: ['MY_SERVICE_API_KEY=sk-<h32>', 'key = "sk-1234567890abcdef1234567890abcdef"'],
  })),
  row({
    id: 'openai-compatible-key', vendor: 'OpenAI-compatible service', what: kinds.apiKey, keywords, reach, entropy: 3, pattern,
    docs: 'https://platform.openai.com/docs/api-reference/authentication',
    check: (candidate) => real(candidate) && serviceOf(candidate) === undefined && (isOfOwnService(candidate) ? { severity: 'P2' } : true),
    match: ['OPENAI_API_KEY=«sk-<m48>»', 'api_key="«sk-<h32>»"'], ignore: ['DEEPSEEK_API_KEY=sk-<h32>', 'sk-1234567890abcdef1234567890abcdef', 'id: task-<h32>'],
  }),
  token({
    id: 'kimi-api-key', vendor: 'Moonshot AI', what: { en: 'Kimi Code key', 'zh-CN': 'Kimi Code 密钥' }, keywords: ['sk-kimi-'], body: 'sk-kimi-[A-Za-z0-9]{40,80}', docs: 'https://www.kimi.com/coding/docs/',
    match: ['«sk-kimi-<m64>»'],
  }),
];
