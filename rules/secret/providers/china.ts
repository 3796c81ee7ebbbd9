// Secret rows: clouds, platforms and services of China (model services with `sk-…` keys: compatible.ts).
import type { SecretRow } from '../../../src/model/secret.ts';
import { kinds, named, opening, row, token, START, END } from './row.ts';

const { apiKey, apiSecret, apiToken, accessKeySecret, accessToken, appSecret, personalToken, secretKey, webhookUrl } = kinds;
const accessKeyId = { en: 'access key ID', 'zh-CN': '访问密钥 ID(AccessKey ID)' };
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

export const rows: readonly SecretRow[] = [
  // Alibaba Cloud
  token({
    id: 'alibaba-access-key-id', vendor: 'Alibaba Cloud', what: accessKeyId, keywords: ['ltai'], body: 'LTAI(?=[A-Za-z]*\\d)(?:[A-Za-z0-9]{12}|[A-Za-z0-9]{16}|[A-Za-z0-9]{20})', severity: 'P1',
    docs: 'https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair', match: ['ALIBABA_CLOUD_ACCESS_KEY_ID=«LTAI5t<m18>»', 'accessKeyId: «LTAI<m12>»'], ignore: ['LTAI<m9>', 'LTAI<m30>'],
  }),
  named({
    id: 'alibaba-access-key-secret', vendor: 'Alibaba Cloud', what: accessKeySecret, keywords: ['alibaba', 'aliyun', 'alicloud', 'ali_oss', 'oss_', 'accesskeysecret', 'access_key_secret', 'access-key-secret'],
    names: 'alibaba|aliyun|alicloud|ali_?oss|(?<![A-Za-z])oss(?=_)|access[_-]?key(?=[_-]?secret)', body: '[A-Za-z0-9]{30}', sample: '<m30>', variable: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
    docs: 'https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair', revoke: 'https://ram.console.aliyun.com/manage/ak', match: ['accessKeySecret: "«<m30>»"'],
  }),
  token({
    id: 'alibaba-sts-token', vendor: 'Alibaba Cloud', what: { en: 'temporary access key (STS)', 'zh-CN': '临时访问密钥(STS)' }, keywords: ['sts.n'], body: 'STS\\.N[A-Za-z0-9]{20,28}', severity: 'P1',
    docs: 'https://help.aliyun.com/zh/ram/product-overview/what-is-sts', match: ['AccessKeyId: «STS.N<m23>»'],
  }),
  // Tencent Cloud
  token({
    id: 'tencent-secret-id', vendor: 'Tencent Cloud', what: { en: 'SecretId', 'zh-CN': 'SecretId' }, keywords: ['akid'], body: 'AKID(?=[A-Za-z]*\\d)[A-Za-z0-9]{32}', severity: 'P1',
    docs: 'https://cloud.tencent.com/document/product/598/40488', match: ['TENCENTCLOUD_SECRET_ID=«AKID<m32>»'], ignore: ['AKID<m20>', 'AKIDEXAMPLE'],
  }),
  named({
    id: 'tencent-secret-key', vendor: 'Tencent Cloud', what: { en: 'SecretKey', 'zh-CN': 'SecretKey' }, keywords: ['tencent', 'qcloud', 'cos_secret', 'txcos'], names: 'tencent|qcloud|txcos|(?<![a-z])cos(?=_secret)', nouns: 'secret_?key|secret', body: '[A-Za-z0-9]{32}', sample: '<m32>', variable: 'TENCENTCLOUD_SECRET_KEY',
    docs: 'https://cloud.tencent.com/document/product/598/40488', revoke: 'https://console.cloud.tencent.com/cam/capi',
  }),
  // The pair stands together in configuration: SecretId names the vendor, SecretKey only itself.
  row({
    id: 'tencent-secret-pair', vendor: 'Tencent Cloud', what: { en: 'SecretKey beside its SecretId', 'zh-CN': '与 SecretId 成对的 SecretKey' }, keywords: ['akid'], reach: { before: 20, after: 200 }, entropy: 3.5,
    pattern: new RegExp(`(?<![A-Za-z0-9])AKID[A-Za-z0-9]{32}(?![A-Za-z0-9])[^\\n]{0,40}\\n?[^\\n]{0,24}secret[_-]?key["']?\\s{0,3}[:=]\\s{0,3}["']?(?<secret>[A-Za-z0-9]{32})${END}`, 'gi'),
    docs: 'https://cloud.tencent.com/document/product/598/40488', match: ['secret_id = "AKID<m32>"\nsecret_key = "«<m32>»"'],
  }),
  // Huawei Cloud, Baidu AI Cloud, Volcengine, others
  named({
    id: 'huawei-access-key-id', vendor: 'Huawei Cloud', what: accessKeyId, keywords: ['huawei', 'hwcloud', 'hw_access', 'obs_access'], names: 'huawei|hwcloud|(?<![a-z])(?:hw|obs)(?=_access)', nouns: 'access_?key(?:_?id)?|\\bak|_ak', body: '[A-Z0-9]{20}', sample: '<A20>', variable: 'HUAWEICLOUD_SDK_AK', severity: 'P1',
    docs: 'https://support.huaweicloud.com/usermanual-ca/ca_01_0003.html',
  }),
  named({
    id: 'huawei-secret-access-key', vendor: 'Huawei Cloud', what: accessKeySecret, keywords: ['huawei', 'hwcloud', 'hw_secret', 'obs_secret'], names: 'huawei|hwcloud|(?<![a-z])(?:hw|obs)(?=_secret)', nouns: 'secret(?:_?access)?_?key|\\bsk|_sk|secret', body: '[A-Za-z0-9]{40}', sample: '<m40>', variable: 'HUAWEICLOUD_SDK_SK',
    docs: 'https://support.huaweicloud.com/usermanual-ca/ca_01_0003.html',
  }),
  token({
    id: 'baidu-qianfan-key', vendor: 'Baidu AI Cloud', what: { en: 'Qianfan API key', 'zh-CN': '千帆 API Key' }, keywords: ['bce-v3/'], body: 'bce-v3/ALTAK-[A-Za-z0-9]{18,24}/[a-f0-9]{40}',
    docs: 'https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5', match: ['QIANFAN_API_KEY="«bce-v3/ALTAK-<m21>/<h40>»"'], ignore: ['bce-v3/ALTAK-xxx/xxx'],
  }),
  token({
    id: 'baidu-access-key', vendor: 'Baidu AI Cloud', what: accessKeyId, keywords: ['altak'], body: 'ALTAK(?!-)[A-Za-z0-9]{21}', severity: 'P1', docs: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb', match: ['ak: «ALTAK<m21>»'],
  }),
  named({
    id: 'baidu-secret-key', vendor: 'Baidu AI Cloud', what: secretKey, keywords: ['baidu', 'qianfan', 'wenxin', 'ernie_', 'bce_'], names: 'baidu(?![_-]?map)|qianfan|wenxin|ernie|(?<![a-z])bce', nouns: 'secret_?(?:access_?)?key|api_?key|\\bsk|_sk|_ak', body: '(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{24})', sample: '<m32>', variable: 'QIANFAN_SECRET_KEY',
    docs: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
  }),
  token({
    id: 'volcengine-access-key-id', vendor: 'Volcengine', what: accessKeyId, keywords: ['aklt', 'aktp'], body: 'AK(?:LT|TP)(?=[A-Za-z]*\\d)[A-Za-z0-9]{40,46}', severity: 'P1', docs: 'https://www.volcengine.com/docs/6257/64983', match: ['VOLC_ACCESSKEY=«AKLT<m43>»'],
  }),
  named({
    id: 'volcengine-secret-access-key', vendor: 'Volcengine', what: accessKeySecret, keywords: ['volc'], names: 'volc(?:engine)?', nouns: 'secret|\\bsk|_sk', body: '[A-Za-z0-9+/]{56,58}={1,2}', sample: '<m58>==', variable: 'VOLC_SECRETKEY', docs: 'https://www.volcengine.com/docs/6257/64983',
  }),
  named({
    id: 'volcengine-ark-key', vendor: 'Volcengine', what: { en: 'Ark (Doubao) API key', 'zh-CN': '火山方舟(豆包)API Key' }, keywords: ['ark_api', 'arkapi', 'ark-api', 'doubao', 'volc'], names: '(?<![A-Za-z])ark(?=[_-]?api)|doubao|volc(?:engine)?', body: UUID, sample: '<u1>', variable: 'ARK_API_KEY',
    docs: 'https://www.volcengine.com/docs/82379/1361424',
  }),
  row({
    id: 'zhipu-api-key', vendor: 'Zhipu AI', what: apiKey, keywords: ['zhipu', 'bigmodel', 'glm', 'zai_', 'z.ai', 'zai-sdk'], reach: { before: 200, after: 300 }, entropy: 3.5,
    pattern: new RegExp(`${START}(?<secret>[a-f0-9]{32}\\.[A-Za-z0-9]{16})(?![\\w.-])`, 'g'),
    docs: 'https://docs.bigmodel.cn/cn/guide/start/quick-start', revoke: 'https://bigmodel.cn/usercenter/proj-mgmt/apikeys', match: ['ZHIPUAI_API_KEY=«<h32>.<m16>»', 'client = ZhipuAI(api_key="«<h32>.<m16>»")'], ignore: ['glm_file = "<h32>.json"', 'ZHIPUAI_API_KEY=your.api.key'],
  }),
  row({
    id: 'minimax-api-key', vendor: 'MiniMax', what: apiKey, keywords: ['minimax'], reach: { before: 60, after: 1600 },
    pattern: new RegExp(`minimax[\\w.-]{0,30}?(?:key|token)["']?\\s{0,3}[:=,]\\s{0,3}["']?(?<secret>eyJ[A-Za-z0-9_-]{20,400}\\.eyJ[A-Za-z0-9_-]{20,800}\\.[A-Za-z0-9_-]{43,400})${END}`, 'gi'),
    docs: 'https://platform.minimaxi.com/document/Fast%20access', match: ['MINIMAX_API_KEY=«eyJ<m33>.eyJ<m200>.<w342>»'],
  }),
  token({
    id: 'minimax-platform-key', vendor: 'MiniMax', what: apiKey, keywords: ['sk-api-', 'sk-cp-'], body: 'sk-(?:api|cp)-[A-Za-z0-9_-]{80,140}', docs: 'https://platform.minimax.io/docs/guides/quickstart', match: ['«sk-cp-<w100>»'],
  }),
  token({
    id: 'coze-access-token', vendor: 'Coze', what: personalToken, keywords: opening('pat_', 'sat_'), body: '(?:pat|sat)_[A-Za-z0-9]{64}', docs: 'https://www.coze.com/docs/developer_guides/pat', revoke: 'https://www.coze.cn/open/oauth/pats', match: ['COZE_API_TOKEN=«pat_<m64>»'], ignore: ['pat_<m32>'],
  }),
  named({
    id: 'stepfun-api-key', vendor: 'StepFun', what: apiKey, keywords: ['stepfun', 'step_api'], names: 'stepfun|(?<![A-Za-z])step(?=_api)', body: '[A-Za-z0-9]{56,66}', sample: '<m64>', variable: 'STEPFUN_API_KEY', docs: 'https://platform.stepfun.com/docs/guide/quick_start',
  }),
  named({
    id: 'lingyiwanwu-api-key', vendor: '01.AI', what: apiKey, keywords: ['lingyi', '01_ai', '01ai', 'yi_api'], names: 'lingyi(?:wanwu)?|01_?ai|(?<![A-Za-z])yi(?=_api)', body: '[a-f0-9]{32}', sample: '<h32>', variable: 'LINGYIWANWU_API_KEY', docs: 'https://platform.lingyiwanwu.com/docs',
  }),
  named({
    id: 'iflytek-api-secret', vendor: 'iFLYTEK', what: apiSecret, keywords: ['xfyun', 'iflytek', 'xunfei', 'xf_', 'sparkai', 'spark_api', 'spark_app'], names: 'xfyun|iflytek|xunfei|(?<![A-Za-z])xf(?=_)|sparkai|(?<![A-Za-z])spark(?=_a)', nouns: 'api_?secret|api_?key|app_?key', body: '(?:[A-Za-z0-9]{32})', sample: '<m32>', variable: 'XFYUN_API_SECRET',
    docs: 'https://www.xfyun.cn/doc/spark/Web.html',
  }),
  token({
    id: 'modelscope-token', vendor: 'ModelScope', what: accessToken, keywords: opening('ms-'), body: `ms-${UUID}`, docs: 'https://modelscope.cn/docs/accounts/token', match: ['MODELSCOPE_API_TOKEN=«ms-<u1>»'], ignore: ['ms-<h32>'],
  }),
  named({
    id: 'qiniu-secret-key', vendor: 'Qiniu', what: secretKey, keywords: ['qiniu'], names: 'qiniu', nouns: 'secret_?key|\\bsk|_sk', body: '[A-Za-z0-9_-]{40}', sample: '<w40>', variable: 'QINIU_SECRET_KEY', docs: 'https://developer.qiniu.com/kodo/1222/access-key',
  }),
  named({
    id: 'ucloud-private-key', vendor: 'UCloud', what: secretKey, keywords: ['ucloud'], names: 'ucloud', nouns: 'private_?key|secret_?key|public_?key', body: '[A-Za-z0-9+/_-]{40,90}={0,2}', sample: '<m44>', variable: 'UCLOUD_PRIVATE_KEY', docs: 'https://docs.ucloud.cn/api/summary/get_started',
  }),
  token({
    id: 'jdcloud-access-key', vendor: 'JD Cloud', what: accessKeyId, keywords: ['jdc_'], body: 'JDC_[A-F0-9]{28}', severity: 'P1', docs: 'https://docs.jdcloud.com/cn/account-management/accesskey-management', match: ['access_key: «JDC_<H28>»'],
  }),
  // Messaging and office
  named({
    id: 'wechat-app-secret', vendor: 'WeChat', what: { en: 'AppSecret', 'zh-CN': 'AppSecret' }, keywords: ['wechat', 'weixin', 'wx_', 'wxapp', 'miniprogram'], names: 'wechat|weixin|wxapp|(?<![A-Za-z])wx(?=_)|miniprogram', nouns: '(?:app_?)?secret', body: '[a-f0-9]{32}', sample: '<h32>', variable: 'WECHAT_APP_SECRET',
    docs: 'https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html',
  }),
  row({
    id: 'wechat-app-pair', vendor: 'WeChat', what: { en: 'AppSecret beside its AppID', 'zh-CN': '与 AppID 成对的 AppSecret' }, keywords: ['appid', 'app_id', 'app-id'], reach: { before: 4, after: 200 }, entropy: 3,
    pattern: /(?<![A-Za-z0-9])app[_-]?id["']?\s{0,3}[:=]\s{0,3}["']?wx[a-f0-9]{16}["']?[\s,;]{1,24}["']?(?:app[_-]?)?secret["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[a-f0-9]{32})(?![A-Za-z0-9])/gi,
    docs: 'https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-access-token/getAccessToken.html', match: ['{"appid": "wx<h16>", "secret": "«<h32>»"}'],
  }),
  named({
    id: 'wechat-pay-key', vendor: 'WeChat Pay', what: { en: 'merchant API key', 'zh-CN': '商户 API 密钥' }, keywords: ['wxpay', 'wechatpay', 'wechat_pay', 'weixinpay', 'mch_key', 'mchkey', 'apiv3', 'api_v3_key'], names: 'wxpay|wechat_?pay|weixinpay|mch(?=_?key)|api_?v3', nouns: 'key|secret', body: '[A-Za-z0-9]{32}', sample: '<m32>', variable: 'WXPAY_API_V3_KEY',
    docs: 'https://pay.weixin.qq.com/doc/v3/merchant/4012071382',
  }),
  row({
    id: 'wecom-webhook', vendor: 'WeCom', what: webhookUrl, keywords: ['qyapi.weixin.qq.com'], pattern: new RegExp(`qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/(?:send|upload_media)\\?key=(?<secret>${UUID})(?![0-9a-f-])`, 'gi'), entropy: 3,
    docs: 'https://developer.work.weixin.qq.com/document/path/91770', match: ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=«<u1>»'], ignore: ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa'],
  }),
  named({
    id: 'wecom-corp-secret', vendor: 'WeCom', what: { en: 'application secret', 'zh-CN': '应用 Secret' }, keywords: ['wecom', 'qywx', 'qyweixin', 'wxwork', 'corpsecret', 'corp_secret', 'workweixin', 'wework'], names: 'wecom|qywx|qyweixin|wxwork|workweixin|wework|corp(?=_?secret)', nouns: 'secret', body: '[A-Za-z0-9_-]{43}', sample: '<w43>', variable: 'WECOM_CORP_SECRET',
    docs: 'https://developer.work.weixin.qq.com/document/path/90665',
  }),
  row({
    id: 'dingtalk-webhook', vendor: 'DingTalk', what: webhookUrl, keywords: ['oapi.dingtalk.com'], pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=(?<secret>[a-f0-9]{64})(?![A-Za-z0-9])/gi, entropy: 3,
    docs: 'https://open.dingtalk.com/document/robots/custom-robot-access', match: ['https://oapi.dingtalk.com/robot/send?access_token=«<h64>»'],
  }),
  token({
    id: 'dingtalk-robot-secret', vendor: 'DingTalk', what: { en: 'robot signing secret', 'zh-CN': '机器人加签密钥' }, keywords: ['dingtalk', 'dingding'], body: 'SEC[a-f0-9]{64}', reach: { before: 200, after: 300 },
    docs: 'https://open.dingtalk.com/document/robots/customize-robot-security-settings', match: ['DINGTALK_SECRET=«SEC<h64>»'],
  }),
  named({
    id: 'dingtalk-app-secret', vendor: 'DingTalk', what: appSecret, keywords: ['dingtalk', 'dingding'], names: 'dingtalk|dingding', nouns: 'secret', body: '[A-Za-z0-9_-]{64}', sample: '<w64>', variable: 'DINGTALK_APP_SECRET', docs: 'https://open.dingtalk.com/document/orgapp/obtain-the-access_token-of-an-internal-app',
  }),
  row({
    id: 'feishu-webhook', vendor: 'Feishu / Lark', what: webhookUrl, keywords: ['/open-apis/bot/'], pattern: new RegExp(`open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/(?:v2/)?hook/(?<secret>${UUID}|[A-Za-z0-9]{32})(?![0-9A-Za-z-])`, 'gi'), entropy: 3,
    docs: 'https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot', match: ['https://open.feishu.cn/open-apis/bot/v2/hook/«<u1>»'],
  }),
  named({
    id: 'feishu-app-secret', vendor: 'Feishu / Lark', what: appSecret, keywords: ['feishu', 'lark_', 'larksuite', 'larkapp', 'lark-'], names: 'feishu|lark(?:suite)?', nouns: 'secret|encrypt_?key', body: '[A-Za-z0-9]{32}', sample: '<m32>', variable: 'FEISHU_APP_SECRET', docs: 'https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal',
  }),
  row({
    id: 'feishu-app-pair', vendor: 'Feishu / Lark', what: { en: 'app secret beside its app ID', 'zh-CN': '与 App ID 成对的 App Secret' }, keywords: ['cli_'], reach: { before: 10, after: 200 }, entropy: 3.5,
    pattern: /(?<![A-Za-z0-9_])cli_[a-z0-9]{16}(?![A-Za-z0-9])["']?[\s,;]{1,24}["']?[\w-]{0,20}secret["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/gi,
    docs: 'https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal', match: ['app_id = "cli_<a16>"\napp_secret = "«<m32>»"'],
  }),
  // Code hosting, push, maps, data
  named({
    id: 'gitee-token', vendor: 'Gitee', what: personalToken, keywords: ['gitee'], names: 'gitee', nouns: 'token|_pat|secret', body: '(?:[a-f0-9]{32}|[a-f0-9]{64})', sample: '<h32>', variable: 'GITEE_TOKEN', docs: 'https://gitee.com/api/v5/swagger', revoke: 'https://gitee.com/profile/personal_access_tokens',
  }),
  named({
    id: 'gitcode-token', vendor: 'GitCode', what: personalToken, keywords: ['gitcode'], names: 'gitcode', nouns: 'token|_pat', body: '[A-Za-z0-9_-]{20,24}', sample: '<m20>', variable: 'GITCODE_TOKEN', docs: 'https://docs.gitcode.com/docs/help/home/user_center/security_management/user_pat',
  }),
  named({
    id: 'jpush-master-secret', vendor: 'Jiguang', what: { en: 'push Master Secret', 'zh-CN': '推送 Master Secret' }, keywords: ['jpush', 'jiguang'], names: 'jpush|jiguang', nouns: 'secret', body: '[a-f0-9]{24}', sample: '<h24>', variable: 'JPUSH_MASTER_SECRET', docs: 'https://docs.jiguang.cn/jpush/server/push/rest_api_v3_push',
  }),
  named({
    id: 'getui-master-secret', vendor: 'Getui', what: { en: 'push Master Secret', 'zh-CN': '推送 Master Secret' }, keywords: ['getui', 'gt_master'], names: 'getui|gt(?=_master)', nouns: 'secret', body: '[A-Za-z0-9]{22}', sample: '<m22>', variable: 'GETUI_MASTER_SECRET', docs: 'https://docs.getui.com/getui/start/accessGuide/',
  }),
  named({
    id: 'agora-certificate', vendor: 'Agora', what: { en: 'app certificate', 'zh-CN': 'App 证书' }, keywords: ['agora'], names: 'agora', nouns: 'certificate', body: '[a-f0-9]{32}', sample: '<h32>', variable: 'AGORA_APP_CERTIFICATE', docs: 'https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server',
  }),
  named({
    id: 'amap-key', vendor: 'AMap', what: { en: 'web service key', 'zh-CN': 'Web 服务 Key' }, keywords: ['amap', 'gaode'], names: '(?<![a-z])amap|gaode', nouns: 'key|secret|jscode', body: '[a-f0-9]{32}', sample: '<h32>', variable: 'AMAP_KEY', severity: 'P2', docs: 'https://lbs.amap.com/api/webservice/create-project-and-key',
  }),
  token({
    id: 'tencent-map-key', vendor: 'Tencent Maps', what: { en: 'web service key', 'zh-CN': 'Web 服务 Key' }, keywords: ['bz-'], body: '[A-Z0-9]{3}BZ(?:-[A-Z0-9]{5}){5}', severity: 'P2', docs: 'https://lbs.qq.com/dev/console/application/mine', match: ['https://apis.map.qq.com/ws/place/v1/search?key=«<A3>BZ-<A5>-<A5>-<A5>-<A5>-<A5>»'], ignore: ['<A5>-<A5>-<A5>-<A5>-<A5>'],
  }),
  named({
    id: 'baidu-map-key', vendor: 'Baidu Maps', what: { en: 'web service key (AK)', 'zh-CN': 'Web 服务 AK' }, keywords: ['baidu', 'bmap'], names: 'baidu_?maps?|bmap|baidu(?=_?(?:key|ak)\\b)', nouns: 'key|ak', body: '[A-Za-z0-9]{32}', sample: '<m32>', variable: 'BAIDU_MAP_AK', severity: 'P2', docs: 'https://lbsyun.baidu.com/apiconsole/key', match: ["this.baidukey = '«<m32>»'"],
  }),
  named({
    id: 'tushare-token', vendor: 'Tushare', what: apiToken, keywords: ['tushare', 'ts.set_token'], names: 'tushare|ts\\.set(?=_token)', body: '[a-f0-9]{56}', sample: '<h56>', variable: 'TUSHARE_TOKEN', docs: 'https://tushare.pro/document/1?doc_id=39', match: ["ts.set_token('«<h56>»')"],
  }),
  named({
    id: 'youdao-app-secret', vendor: 'Youdao', what: appSecret, keywords: ['youdao'], names: 'youdao', nouns: 'secret', body: '[A-Za-z0-9]{32}', sample: '<m32>', variable: 'YOUDAO_APP_SECRET', docs: 'https://ai.youdao.com/DOCSIRMA/html/trans/api/wbfy/index.html',
  }),
  named({
    id: 'yunpian-api-key', vendor: 'Yunpian', what: apiKey, keywords: ['yunpian'], names: 'yunpian', body: '[a-f0-9]{32}', sample: '<h32>', variable: 'YUNPIAN_API_KEY', docs: 'https://www.yunpian.com/official/document/sms/zh_cn/introduction_brief',
  }),
  token({
    id: 'serverchan-sendkey', vendor: 'ServerChan', what: { en: 'SendKey', 'zh-CN': 'SendKey' }, keywords: ['sctapi', 'serverchan', 'send_key', 'sendkey'], body: 'SCT\\d{4,7}T[A-Za-z0-9]{20,28}', reach: { before: 200, after: 300 }, severity: 'P1', docs: 'https://sct.ftqq.com/sendkey', match: ['SERVERCHAN_SENDKEY=«SCT<d6>T<m24>»'],
  }),
  named({
    id: 'pushplus-token', vendor: 'PushPlus', what: apiToken, keywords: ['pushplus', 'push_plus'], names: 'push_?plus', nouns: 'token', body: '[a-f0-9]{32}', sample: '<h32>', variable: 'PUSHPLUS_TOKEN', severity: 'P1', docs: 'https://www.pushplus.plus/doc/guide/api.html',
  }),
];
