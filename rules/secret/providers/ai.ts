// Secret rows: language models, speech, images, vector stores, agent and search services.
import type { SecretRow } from '../../../src/model/secret.ts';
import { kinds, named, opening, row, token, START, END } from './row.ts';

const { apiKey, apiToken, accessToken, secretKey } = kinds;

export const rows: readonly SecretRow[] = [
  // OpenAI: every key holds base64 of "OpenAI" (T3BlbkFJ) in the middle.
  token({
    id: 'openai-project-key', vendor: 'OpenAI', what: { en: 'project API key', 'zh-CN': '项目 API 密钥' }, keywords: ['t3blbkfj'],
    body: 'sk-proj-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}', docs: 'https://platform.openai.com/docs/api-reference/project-api-keys', revoke: 'https://platform.openai.com/api-keys',
    match: ['OPENAI_API_KEY=«sk-proj-<w74>T3BlbkFJ<w74>»', 'key: "«sk-proj-<w58>T3BlbkFJ<w58>»"'], ignore: ['sk-proj-your-key-here', 'sk-proj-<w10>T3BlbkFJ<w10>'],
  }),
  token({
    id: 'openai-service-account-key', vendor: 'OpenAI', what: { en: 'service account key', 'zh-CN': '服务账号密钥' }, keywords: ['t3blbkfj'],
    body: 'sk-(?:svcacct|service)-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}', docs: 'https://platform.openai.com/docs/api-reference/project-service-accounts', revoke: 'https://platform.openai.com/api-keys',
    match: ['«sk-svcacct-<w74>T3BlbkFJ<w74>»'], ignore: ['sk-svcacct-<w9>T3BlbkFJ<w9>'],
  }),
  token({
    id: 'openai-admin-key', vendor: 'OpenAI', what: kinds.adminKey, keywords: ['t3blbkfj'],
    body: 'sk-admin-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}', docs: 'https://platform.openai.com/docs/api-reference/admin-api-keys', revoke: 'https://platform.openai.com/settings/organization/admin-keys',
    match: ['«sk-admin-<w58>T3BlbkFJ<w58>»'], ignore: ['sk-admin-<w9>T3BlbkFJ<w9>'],
  }),
  token({
    id: 'openai-api-key', vendor: 'OpenAI', what: { en: 'user API key', 'zh-CN': '用户 API 密钥' }, keywords: ['t3blbkfj'],
    body: 'sk-(?:None-)?[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}', docs: 'https://platform.openai.com/docs/api-reference/authentication', revoke: 'https://platform.openai.com/api-keys',
    match: ["openai.api_key = '«sk-<m20>T3BlbkFJ<m20>»'"], ignore: ['sk-<m20>T3BlbkFJ<m24>'],
  }),
  token({
    id: 'anthropic-api-key', vendor: 'Anthropic', what: apiKey, keywords: ['sk-ant-api'],
    body: 'sk-ant-api\\d{2}-[A-Za-z0-9_-]{93}AA', docs: 'https://docs.anthropic.com/en/api/overview', revoke: 'https://console.anthropic.com/settings/keys',
    match: ['ANTHROPIC_API_KEY=«sk-ant-api03-<w93>AA»'], ignore: ['sk-ant-api03-<w93>BB', 'ANTHROPIC_API_KEY=sk-ant-api03-...'],
  }),
  token({
    id: 'anthropic-admin-key', vendor: 'Anthropic', what: kinds.adminKey, keywords: ['sk-ant-admin'],
    body: 'sk-ant-admin\\d{2}-[A-Za-z0-9_-]{93}AA', docs: 'https://docs.anthropic.com/en/api/administration-api', revoke: 'https://console.anthropic.com/settings/admin-keys',
    match: ['«sk-ant-admin01-<w93>AA»'], ignore: ['sk-ant-admin01-<w20>'],
  }),
  token({
    id: 'anthropic-oauth-token', vendor: 'Anthropic', what: { en: 'OAuth access token (Claude Code)', 'zh-CN': 'OAuth 访问令牌(Claude Code)' }, keywords: ['sk-ant-oat'],
    body: 'sk-ant-oat\\d{2}-[A-Za-z0-9_-]{80,120}', docs: 'https://docs.anthropic.com/en/docs/claude-code/iam', revoke: 'https://claude.ai/settings',
    match: ['CLAUDE_CODE_OAUTH_TOKEN=«sk-ant-oat01-<w93>AA»'], ignore: ['sk-ant-oat01-<w12>'],
  }),
  token({
    id: 'anthropic-refresh-token', vendor: 'Anthropic', what: kinds.refreshToken, keywords: ['sk-ant-ort'],
    body: 'sk-ant-ort\\d{2}-[A-Za-z0-9_-]{80,120}', docs: 'https://docs.anthropic.com/en/docs/claude-code/iam',
    match: ['"refreshToken": "«sk-ant-ort01-<w93>AA»"'], ignore: ['sk-ant-ort01-<w12>'],
  }),
  token({
    id: 'anthropic-session-key', vendor: 'Anthropic', what: { en: 'claude.ai session key', 'zh-CN': 'claude.ai 会话密钥' }, keywords: ['sk-ant-sid'],
    body: 'sk-ant-sid\\d{2}-[A-Za-z0-9_-]{80,120}', docs: 'https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
    match: ['sessionKey=«sk-ant-sid01-<w86>AA»'], ignore: ['sk-ant-sid01-<w12>'],
  }),
  token({
    id: 'gemini-auth-key', vendor: 'Google', what: { en: 'Gemini / Vertex AI express key', 'zh-CN': 'Gemini / Vertex AI 快速模式密钥' }, keywords: ['aq.ab8'],
    body: 'AQ\\.Ab8[A-Za-z0-9_-]{45,60}', docs: 'https://ai.google.dev/gemini-api/docs/api-key',
    match: ['GEMINI_API_KEY=«AQ.Ab8<w47>»'],
  }),
  token({
    id: 'groq-api-key', vendor: 'Groq', what: apiKey, keywords: ['gsk_'], body: 'gsk_[A-Za-z0-9]{52}',
    docs: 'https://console.groq.com/docs/quickstart', revoke: 'https://console.groq.com/keys', match: ['GROQ_API_KEY=«gsk_<m52>»'], ignore: ['gsk_<m51>', 'x_gsk_<m52>'],
  }),
  token({
    id: 'xai-api-key', vendor: 'xAI', what: apiKey, keywords: ['xai-'], body: 'xai-[A-Za-z0-9_]{80}',
    docs: 'https://docs.x.ai/docs/tutorial', revoke: 'https://console.x.ai', match: ['XAI_API_KEY="«xai-<m80>»"'], ignore: ['xai-<m79>'],
  }),
  token({
    id: 'perplexity-api-key', vendor: 'Perplexity', what: apiKey, keywords: ['pplx-'], body: 'pplx-[A-Za-z0-9]{48}', entropy: 3.5,
    docs: 'https://docs.perplexity.ai/getting-started/quickstart', match: ['«pplx-<m48>»'], ignore: ['pplx-<m40>'],
  }),
  token({
    id: 'openrouter-api-key', vendor: 'OpenRouter', what: apiKey, keywords: ['sk-or-v1-'], body: 'sk-or-v1-[a-f0-9]{64}',
    docs: 'https://openrouter.ai/docs/api-reference/authentication', revoke: 'https://openrouter.ai/settings/keys', match: ['OPENROUTER_API_KEY=«sk-or-v1-<h64>»'], ignore: ['sk-or-v1-<h63>'],
  }),
  token({
    id: 'replicate-api-token', vendor: 'Replicate', what: apiToken, keywords: ['r8_'], body: 'r8_[A-Za-z0-9_-]{37}', entropy: 3.5,
    docs: 'https://replicate.com/docs/topics/security/api-tokens', match: ['REPLICATE_API_TOKEN=«r8_<m37>»'], ignore: ['r8_<m30>'],
  }),
  // Letters only, as the vendor draws them; entropy keeps identifiers out.
  token({
    id: 'huggingface-token', vendor: 'Hugging Face', what: accessToken, keywords: opening('hf_'), body: 'hf_[A-Za-z]{34}', entropy: 3.6,
    docs: 'https://huggingface.co/docs/hub/security-tokens', revoke: 'https://huggingface.co/settings/tokens', match: ['HF_TOKEN=«hf_<L34>»'], ignore: ['hf_<L33>', 'hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  }),
  token({
    id: 'huggingface-organization-token', vendor: 'Hugging Face', what: { en: 'organization API token', 'zh-CN': '组织 API 令牌' }, keywords: ['api_org_'], body: 'api_org_[A-Za-z]{34}', entropy: 3.6,
    docs: 'https://huggingface.co/docs/hub/security-tokens', match: ['«api_org_<L34>»'], ignore: ['api_org_<L20>'],
  }),
  token({
    id: 'together-api-key', vendor: 'Together AI', what: apiKey, keywords: ['tgp_v1_'], body: 'tgp_v1_[A-Za-z0-9_-]{43}',
    docs: 'https://docs.together.ai/docs/quickstart', match: ['TOGETHER_API_KEY=«tgp_v1_<w43>»'],
  }),
  named({
    id: 'together-legacy-key', vendor: 'Together AI', what: apiKey, keywords: ['together_', 'together-', 'togetherai', 'togetherapi'], names: 'together(?:[_-]?ai)?', body: '[a-f0-9]{64}', sample: '<h64>', variable: 'TOGETHER_API_KEY',
    docs: 'https://docs.together.ai/docs/quickstart',
  }),
  token({
    id: 'fireworks-api-key', vendor: 'Fireworks AI', what: apiKey, keywords: opening('fw_'), body: 'fw_(?=[A-Za-z]*[0-9])[A-Za-z0-9]{22,24}', entropy: 3.5,
    docs: 'https://docs.fireworks.ai/getting-started/quickstart', match: ['FIREWORKS_API_KEY=«fw_<m24>»'], ignore: ['fw_<m18>', 'fw_initializeFirmwareTable', 'fw_<m30>'],
  }),
  token({
    id: 'nvidia-api-key', vendor: 'NVIDIA', what: apiKey, keywords: ['nvapi-'], body: 'nvapi-[A-Za-z0-9_-]{60,70}',
    docs: 'https://docs.nvidia.com/nim/large-language-models/latest/getting-started.html', match: ['NVIDIA_API_KEY=«nvapi-<w64>»'],
  }),
  named({
    id: 'mistral-api-key', vendor: 'Mistral AI', what: apiKey, keywords: ['mistral'], names: 'mistral(?:ai)?', body: '[A-Za-z0-9]{32}', sample: '<m32>', variable: 'MISTRAL_API_KEY',
    docs: 'https://docs.mistral.ai/getting-started/quickstart', revoke: 'https://console.mistral.ai/api-keys',
  }),
  named({
    id: 'cohere-api-key', vendor: 'Cohere', what: apiKey, keywords: ['cohere', 'co_api_key'], names: 'cohere|\\bco(?=_api_key)', body: '[A-Za-z0-9]{40}', sample: '<m40>', variable: 'COHERE_API_KEY', entropy: 3.5,
    docs: 'https://docs.cohere.com/docs/rate-limits', revoke: 'https://dashboard.cohere.com/api-keys', match: ['CO_API_KEY=«<m40>»'],
  }),
  named({
    id: 'ai21-api-key', vendor: 'AI21 Labs', what: apiKey, keywords: ['ai21'], names: 'ai21', body: '[A-Za-z0-9]{32}', sample: '<m32>', variable: 'AI21_API_KEY', docs: 'https://docs.ai21.com/docs/overview',
  }),
  named({
    id: 'deepinfra-api-key', vendor: 'DeepInfra', what: apiKey, keywords: ['deepinfra'], names: 'deepinfra', body: '[A-Za-z0-9]{32}', sample: '<m32>', variable: 'DEEPINFRA_API_KEY', docs: 'https://deepinfra.com/docs/getting-started',
  }),
  named({
    id: 'baseten-api-key', vendor: 'Baseten', what: apiKey, keywords: ['baseten'], names: 'baseten', body: '[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}', sample: '<m8>.<m32>', variable: 'BASETEN_API_KEY', docs: 'https://docs.baseten.co/organization/api-keys',
  }),
  named({
    id: 'voyage-api-key', vendor: 'Voyage AI', what: apiKey, keywords: ['voyage'], names: 'voyage(?:ai)?', body: '(?:pa|al)-[A-Za-z0-9_-]{43}', sample: 'pa-<w43>', variable: 'VOYAGE_API_KEY', docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  }),
  token({
    id: 'jina-api-key', vendor: 'Jina AI', what: apiKey, keywords: ['jina_'], body: 'jina_[a-f0-9]{32}[A-Za-z0-9_-]{28}',
    docs: 'https://jina.ai/api-dashboard', match: ['JINA_API_KEY=«jina_<h32><w28>»'],
  }),
  token({
    id: 'cerebras-api-key', vendor: 'Cerebras', what: apiKey, keywords: ['csk-'], body: 'csk-[a-z0-9]{48}', entropy: 3.5,
    docs: 'https://inference-docs.cerebras.ai/quickstart', match: ['CEREBRAS_API_KEY=«csk-<a48>»'], ignore: ['csk-<a40>'],
  }),
  token({
    id: 'anyscale-api-key', vendor: 'Anyscale', what: apiKey, keywords: ['esecret_'], body: '(?:esecret|aph0)_[a-z0-9]{26,40}', docs: 'https://docs.anyscale.com/reference/quickstart-cli', match: ['«esecret_<a26>»'],
  }),
  token({
    id: 'friendli-token', vendor: 'FriendliAI', what: kinds.personalToken, keywords: ['flp_'], body: 'flp_[A-Za-z0-9]{46,50}', docs: 'https://friendli.ai/docs/guides/personal_access_tokens', match: ['FRIENDLI_TOKEN=«flp_<m48>»'],
  }),
  named({
    id: 'novita-api-key', vendor: 'Novita AI', what: apiKey, keywords: ['novita'], names: 'novita', body: 'sk_[A-Za-z0-9_-]{43}', sample: 'sk_<w43>', variable: 'NOVITA_API_KEY', docs: 'https://novita.ai/docs/guides/quickstart',
  }),
  token({
    id: 'runpod-api-key', vendor: 'RunPod', what: apiKey, keywords: ['rpa_'], body: 'rpa_[A-Z0-9]{40}[A-Za-z0-9]{2,8}', docs: 'https://docs.runpod.io/get-started/api-keys', match: ['RUNPOD_API_KEY=«rpa_<A40><a6>»'],
  }),
  named({
    id: 'modal-token-secret', vendor: 'Modal', what: secretKey, keywords: ['modal_token', 'modal.com'], names: 'modal(?:\\.com)?', body: 'as-[A-Za-z0-9]{22}', sample: 'as-<m22>', variable: 'MODAL_TOKEN_SECRET', docs: 'https://modal.com/docs/reference/modal.config',
  }),
  token({
    id: 'e2b-api-key', vendor: 'E2B', what: apiKey, keywords: ['e2b_'], body: 'e2b_[a-f0-9]{40}', docs: 'https://e2b.dev/docs/api-key', match: ['E2B_API_KEY=«e2b_<h40>»'],
  }),
  token({
    id: 'langfuse-secret-key', vendor: 'Langfuse', what: secretKey, keywords: ['sk-lf-'], body: 'sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
    docs: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys', match: ['LANGFUSE_SECRET_KEY=«sk-lf-<u1>»'], ignore: ['LANGFUSE_PUBLIC_KEY=pk-lf-<u1>', 'sk-lf-1234567890'],
  }),
  token({
    id: 'langsmith-api-key', vendor: 'LangSmith', what: apiKey, keywords: ['lsv2_'], body: 'lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}',
    docs: 'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key', match: ['LANGSMITH_API_KEY=«lsv2_pt_<h32>_<h10>»'], ignore: ['lsv2_pt_<h32>'],
  }),
  token({
    id: 'langsmith-legacy-key', vendor: 'LangSmith', what: apiKey, keywords: ['ls__'], body: 'ls__[a-f0-9]{32}', docs: 'https://docs.smith.langchain.com/', match: ['LANGCHAIN_API_KEY=«ls__<h32>»'],
  }),
  token({
    id: 'pinecone-api-key', vendor: 'Pinecone', what: apiKey, keywords: ['pcsk_'], body: 'pcsk_[A-Za-z0-9]{4,6}_[A-Za-z0-9]{50,68}',
    docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys', match: ['PINECONE_API_KEY=«pcsk_<m5>_<m63>»'],
  }),
  named({
    id: 'pinecone-legacy-key', vendor: 'Pinecone', what: apiKey, keywords: ['pinecone'], names: 'pinecone', body: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', sample: '<u1>', variable: 'PINECONE_API_KEY', docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  }),
  named({
    id: 'weaviate-api-key', vendor: 'Weaviate', what: apiKey, keywords: ['weaviate', 'wcs_api', 'wcd_api'], names: 'weaviate|wc[sd](?=_api)', body: '[A-Za-z0-9]{36,40}', sample: '<m36>', variable: 'WEAVIATE_API_KEY', docs: 'https://docs.weaviate.io/cloud/manage-clusters/connect',
  }),
  token({
    id: 'turbopuffer-api-key', vendor: 'turbopuffer', what: apiKey, keywords: ['tpuf_'], body: 'tpuf_[A-Za-z0-9]{32}', docs: 'https://turbopuffer.com/docs/auth', match: ['TURBOPUFFER_API_KEY=«tpuf_<m32>»'],
  }),
  token({
    id: 'llamacloud-api-key', vendor: 'LlamaIndex', what: apiKey, keywords: ['llx-'], body: 'llx-[A-Za-z0-9]{48}', docs: 'https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key', match: ['LLAMA_CLOUD_API_KEY=«llx-<m48>»'],
  }),
  token({
    id: 'tavily-api-key', vendor: 'Tavily', what: apiKey, keywords: ['tvly-'], body: 'tvly-(?:(?:dev|prod)-)?[A-Za-z0-9]{28,40}(?:-[A-Za-z0-9]{20,60})?', docs: 'https://docs.tavily.com/documentation/quickstart',
    match: ['TAVILY_API_KEY=«tvly-<m32>»', '«tvly-dev-<m32>»'], ignore: ['tvly-YOUR_API_KEY'],
  }),
  named({
    id: 'exa-api-key', vendor: 'Exa', what: apiKey, keywords: ['exa_api', 'exaapi', 'exa-api', 'exa('], names: '(?<![A-Za-z])exa', body: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', sample: '<u1>', variable: 'EXA_API_KEY', docs: 'https://docs.exa.ai/reference/quickstart',
  }),
  token({
    id: 'firecrawl-api-key', vendor: 'Firecrawl', what: apiKey, keywords: opening('fc-'), body: 'fc-[a-f0-9]{32}', docs: 'https://docs.firecrawl.dev/introduction', match: ['FIRECRAWL_API_KEY=«fc-<h32>»'], ignore: ['fc-<h31>', 'fc-YOUR_API_KEY'],
  }),
  named({
    id: 'serper-api-key', vendor: 'Serper', what: apiKey, keywords: ['serper'], names: 'serper(?:\\.dev)?', body: '[a-f0-9]{40}', sample: '<h40>', variable: 'SERPER_API_KEY', docs: 'https://serper.dev/api-key',
  }),
  named({
    id: 'serpapi-api-key', vendor: 'SerpApi', what: apiKey, keywords: ['serpapi', 'serp_api'], names: 'serp_?(?=api)', body: '[a-f0-9]{64}', sample: '<h64>', variable: 'SERPAPI_API_KEY', docs: 'https://serpapi.com/search-api',
  }),
  named({
    id: 'brave-search-key', vendor: 'Brave', what: apiKey, keywords: ['brave_', 'bravesearch', 'brave-search', 'x-subscription-token'], names: 'brave|x-subscription(?=-token)', body: 'BSA[A-Za-z0-9_-]{28}', sample: 'BSA<w28>', variable: 'BRAVE_API_KEY', docs: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started',
  }),
  token({
    id: 'elevenlabs-api-key', vendor: 'ElevenLabs', what: apiKey, keywords: opening('sk_'), body: 'sk_[a-f0-9]{48}', docs: 'https://elevenlabs.io/docs/api-reference/authentication', match: ['ELEVENLABS_API_KEY=«sk_<h48>»'], ignore: ['sk_<h40>'],
  }),
  named({
    id: 'elevenlabs-legacy-key', vendor: 'ElevenLabs', what: apiKey, keywords: ['elevenlabs', 'eleven_labs', 'eleven_api', 'xi-api-key', 'xi_api_key'], names: 'eleven_?(?:labs)?|xi(?=[-_]api)', body: '[a-f0-9]{32}', sample: '<h32>', variable: 'ELEVENLABS_API_KEY', docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  }),
  named({
    id: 'deepgram-api-key', vendor: 'Deepgram', what: apiKey, keywords: ['deepgram'], names: 'deepgram', body: '[a-f0-9]{40}', sample: '<h40>', variable: 'DEEPGRAM_API_KEY', docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  }),
  named({
    id: 'assemblyai-api-key', vendor: 'AssemblyAI', what: apiKey, keywords: ['assemblyai', 'assembly_ai', 'aai.settings'], names: 'assembly_?ai|aai(?=\\.settings)', body: '[a-f0-9]{32}', sample: '<h32>', variable: 'ASSEMBLYAI_API_KEY', docs: 'https://www.assemblyai.com/docs/getting-started',
    match: ['aai.settings.api_key = "«<h32>»"'],
  }),
  token({
    id: 'cartesia-api-key', vendor: 'Cartesia', what: apiKey, keywords: ['sk_car_'], body: 'sk_car_[A-Za-z0-9_-]{20,48}', docs: 'https://docs.cartesia.ai/get-started/make-an-api-request', match: ['CARTESIA_API_KEY=«sk_car_<m22>»'],
  }),
  named({
    id: 'clarifai-pat', vendor: 'Clarifai', what: kinds.personalToken, keywords: ['clarifai'], names: 'clarifai', body: '[a-f0-9]{32}', sample: '<h32>', variable: 'CLARIFAI_PAT', docs: 'https://docs.clarifai.com/control/authentication/pat',
  }),
  token({
    id: 'wandb-api-key', vendor: 'Weights & Biases', what: apiKey, keywords: ['wandb_v1_'], body: 'wandb_v1_[A-Za-z0-9_]{60,90}', docs: 'https://docs.wandb.ai/quickstart', match: ['WANDB_API_KEY=«wandb_v1_<m77>»'],
  }),
  named({
    id: 'wandb-legacy-key', vendor: 'Weights & Biases', what: apiKey, keywords: ['wandb'], names: 'wandb', body: '(?:local-)?[a-f0-9]{40}', sample: '<h40>', variable: 'WANDB_API_KEY', docs: 'https://docs.wandb.ai/quickstart',
  }),
  named({
    id: 'comet-api-key', vendor: 'Comet', what: apiKey, keywords: ['comet_', 'opik_', 'comet_ml'], names: 'comet|opik', body: '[A-Za-z0-9]{25}', sample: '<m25>', variable: 'COMET_API_KEY', docs: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/',
  }),
  token({
    id: 'helicone-api-key', vendor: 'Helicone', what: apiKey, keywords: ['sk-helicone-'], body: 'sk-helicone-(?:eu-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}', docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth', match: ['HELICONE_API_KEY=«sk-helicone-<a7>-<a7>-<a7>-<a7>»'],
    ignore: ['sk-helicone-<a7>-<a7>'],
  }),
  token({
    id: 'humanloop-api-key', vendor: 'Humanloop', what: apiKey, keywords: ['hl_sk_'], body: 'hl_sk_[a-f0-9]{48}', docs: 'https://humanloop.com/docs/guides/organization/create-api-key', match: ['HUMANLOOP_API_KEY=«hl_sk_<h48>»'],
  }),
  named({
    id: 'promptlayer-api-key', vendor: 'PromptLayer', what: apiKey, keywords: ['promptlayer'], names: 'promptlayer', body: 'pl_[a-f0-9]{32}', sample: 'pl_<h32>', variable: 'PROMPTLAYER_API_KEY', docs: 'https://docs.promptlayer.com/quickstart',
  }),
  token({
    id: 'mem0-api-key', vendor: 'Mem0', what: apiKey, keywords: opening('m0-'), body: 'm0-[A-Za-z0-9]{40}', entropy: 3.5, docs: 'https://docs.mem0.ai/platform/quickstart', match: ['MEM0_API_KEY=«m0-<m40>»'],
  }),
  token({
    id: 'cursor-api-key', vendor: 'Cursor', what: apiKey, keywords: ['crsr_', ...opening('key_')], body: '(?:crsr|key)_[a-f0-9]{64}(?!@dotenv)', docs: 'https://docs.cursor.com/en/account/teams/admin-api', match: ['CURSOR_API_KEY=«crsr_<h64>»', 'cursor_key: «key_<h64>»'],
  }),
  token({
    id: 'apify-api-token', vendor: 'Apify', what: apiToken, keywords: ['apify_api_'], body: 'apify_api_[A-Za-z0-9]{34,40}', docs: 'https://docs.apify.com/platform/integrations/api', match: ['APIFY_TOKEN=«apify_api_<m36>»'],
  }),
  token({
    id: 'browserbase-api-key', vendor: 'Browserbase', what: apiKey, keywords: ['bb_live_'], body: 'bb_live_[A-Za-z0-9_-]{24,32}', docs: 'https://docs.browserbase.com/introduction/getting-started', match: ['BROWSERBASE_API_KEY=«bb_live_<w27>»'],
  }),
  token({
    id: 'context7-api-key', vendor: 'Context7', what: apiKey, keywords: ['ctx7sk-'], body: 'ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', docs: 'https://context7.com/docs/howto/api-keys', match: ['CONTEXT7_API_KEY=«ctx7sk-<u1>»'],
  }),
  named({
    id: 'scrapingbee-api-key', vendor: 'ScrapingBee', what: apiKey, keywords: ['scrapingbee', 'scraping_bee'], names: 'scraping_?bee', body: '[A-Z0-9]{80}', sample: '<A80>', variable: 'SCRAPINGBEE_API_KEY', docs: 'https://www.scrapingbee.com/documentation/',
  }),
  named({
    id: 'dify-api-key', vendor: 'Dify', what: apiKey, keywords: ['dify'], names: '(?<![a-z]{2})dify', body: '(?:app|dataset)-[A-Za-z0-9]{24}', sample: 'app-<m24>', variable: 'DIFY_API_KEY', docs: 'https://docs.dify.ai/en/guides/application-publishing/developing-with-apis',
  }),
  named({
    id: 'composio-api-key', vendor: 'Composio', what: apiKey, keywords: ['composio'], names: 'composio', body: '(?:ak_[A-Za-z0-9_-]{20}|[a-z0-9]{20,24})', sample: 'ak_<m20>', variable: 'COMPOSIO_API_KEY', docs: 'https://docs.composio.dev/docs/authenticating-tools',
  }),
  named({
    id: 'unstructured-api-key', vendor: 'Unstructured', what: apiKey, keywords: ['unstructured_', 'unstructuredclient'], names: 'unstructured(?:client)?', body: '[A-Za-z0-9]{30}', sample: '<m30>', variable: 'UNSTRUCTURED_API_KEY', docs: 'https://docs.unstructured.io/api-reference/overview',
  }),
  named({
    id: 'vapi-private-key', vendor: 'Vapi', what: secretKey, keywords: ['vapi_'], names: '(?<![A-Za-z])vapi', nouns: 'private_?key|api_?key|token', body: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', sample: '<u1>', variable: 'VAPI_API_KEY', docs: 'https://docs.vapi.ai/quickstart/phone',
  }),
  row({
    id: 'azure-openai-key', vendor: 'Microsoft Azure', what: { en: 'Azure OpenAI / AI services key', 'zh-CN': 'Azure OpenAI / AI 服务密钥' }, keywords: ['jqqj9'], entropy: 3.5,
    pattern: new RegExp(`${START}(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?)${END}`, 'g'),
    docs: 'https://learn.microsoft.com/en-us/azure/ai-services/authentication', match: ['AZURE_OPENAI_API_KEY=«<m52>JQQJ99BAC<m15>A<m7>»'],
  }),
  named({
    id: 'azure-openai-legacy-key', vendor: 'Microsoft Azure', what: { en: 'Azure OpenAI / AI services key', 'zh-CN': 'Azure OpenAI / AI 服务密钥' },
    keywords: ['azure_openai', 'azureopenai', 'azure_api_key', 'openai_api_key', 'openai.azure.com', 'cognitiveservices', 'ocp-apim-subscription-key', 'azure_search', 'azure_speech'],
    names: 'azure[_-]?openai|azure(?=_api_key)|azure_(?:search|speech)|openai(?=_api_key)|openai\\.azure\\.com[^\\n]{0,80}\\n[^\\n]{0,40}?|cognitiveservices|ocp-apim-subscription(?=-key)', body: '[a-f0-9]{32}', sample: '<h32>', variable: 'AZURE_OPENAI_API_KEY',
    docs: 'https://learn.microsoft.com/en-us/azure/ai-services/openai/reference',
  }),
];
