// The prose of the golden result's rules: short stand-ins for rules/, so that expected files change only with reporters.
import type { Prose, ProseTable } from '../../src/model/rule.ts';

const cors: Prose = {
  title: { en: 'Any website may call this API', 'zh-CN': '任意网站均可调用此接口' },
  problem: { en: 'The server answers every origin, `*`, with permission.', 'zh-CN': '服务端对任意来源（`*`）都予以放行。' },
  risk: { en: 'A page of an attacker reads data with the session of the user.', 'zh-CN': '攻击者的网页可以借用户的会话读取数据。' },
  fix: {
    en: 'List the origins of your own front ends:\n\n```python\nallow_origins=["https://app.example.com"]\n```\n\n- one entry an origin\n- no trailing slash',
    'zh-CN': '只列出自己的前端来源：\n\n```python\nallow_origins=["https://app.example.com"]\n```\n\n- 每个来源一项\n- 末尾不带斜杠',
  },
  acceptance: { en: 'A request with `Origin: https://evil.example` gets no `Access-Control-Allow-Origin`.', 'zh-CN': '携带 `Origin: https://evil.example` 的请求不会得到 `Access-Control-Allow-Origin` 响应头。' },
  effortHours: 1,
  references: ['CWE-942', 'ASVS 14.5.3', 'https://developer.mozilla.org/docs/Web/HTTP/Guides/CORS'],
  messages: {
    'wildcard-with-credentials': {
      en: 'Every origin (`{origins}`) is allowed and cookies are accepted: any website can act as the signed-in user. List your own origins.',
      'zh-CN': '允许任意来源（`{origins}`）且接受 Cookie：任何网站都能以已登录用户的身份发起请求。请只列出自己的来源。',
    },
    'value-from': { en: '{name} gets its value here', 'zh-CN': '{name} 的值来自此处' },
    'cookie-auth': { en: 'callers are recognised by a cookie', 'zh-CN': '此处通过 Cookie 识别调用方' },
    restrict: { en: 'Allow only your own origin', 'zh-CN': '只允许自己的来源' },
  },
  samples: { bad: [{ files: { 'main.py': 'app.add_middleware(CORSMiddleware, allow_origins=["*"])\n' }, at: ['main.py:1'] }], good: [{ files: { 'main.py': 'app.add_middleware(CORSMiddleware, allow_origins=["https://a.example"])\n' } }] },
};

const port: Prose = {
  ...cors,
  title: { en: 'A datastore is published on all interfaces', 'zh-CN': '数据存储端口暴露在所有网络接口上' },
  problem: { en: 'Port and service are reachable from outside the host.', 'zh-CN': '该端口可以从主机外部访问。' },
  risk: { en: 'Scanners find open datastores within minutes.', 'zh-CN': '扫描器几分钟内就会发现开放的数据存储。' },
  fix: { en: 'Publish on `127.0.0.1`, or use `expose`.', 'zh-CN': '绑定到 `127.0.0.1`，或改用 `expose`。' },
  acceptance: { en: 'The port does not answer from another machine.', 'zh-CN': '从其他机器无法连接该端口。' },
  effortHours: 0.5,
  references: ['CWE-668'],
  messages: {
    published: { en: '{what} of service `{service}` listens on port {port} of every interface.', 'zh-CN': '服务 `{service}` 的 {what} 在所有接口上监听端口 {port}。' },
    'bind-locally': { en: 'Bind the port to 127.0.0.1', 'zh-CN': '将端口绑定到 127.0.0.1' },
  },
};

const debug: Prose = {
  ...port,
  title: { en: 'Debugging is on in production', 'zh-CN': '生产环境开启了调试功能' },
  references: ['CWE-489'],
  messages: { reload: { en: 'The server restarts at each file change.', 'zh-CN': '服务会在文件变化时自动重启。' } },
};

const secret: Prose = {
  ...port,
  title: { en: '{vendor} {what} in the repository', 'zh-CN': '仓库中存在 {vendor} 的{what}' },
  problem: { en: 'A {vendor} {what} is committed.', 'zh-CN': '{vendor} 的{what}被提交到了仓库。' },
  fix: { en: 'Revoke it at {revoke}, then read it from the environment.', 'zh-CN': '先在 {revoke} 吊销，再改为从环境变量读取。' },
  effortHours: 1,
  references: ['CWE-798'],
  messages: { found: { en: 'This looks like a live {vendor} {what} ({preview}). Revoke it: history keeps it.', 'zh-CN': '疑似有效的 {vendor} {what}（{preview}）。请立即吊销，Git 历史会一直保留它。' } },
};

export const table: ProseTable = {
  rules: { 'cors/wildcard': cors, 'infra/exposed-port': port, 'debug/enabled': debug },
  controls: {
    cors: { title: { en: 'Cross-origin access is restricted', 'zh-CN': '跨域访问受限' }, notes: {} },
    infra: { title: { en: 'Infrastructure is closed to the outside', 'zh-CN': '基础设施不对外暴露' }, notes: { 'bound-locally': { en: 'bound to 127.0.0.1', 'zh-CN': '绑定到 127.0.0.1' } } },
    debug: { title: { en: 'Debugging is off', 'zh-CN': '调试功能已关闭' }, notes: { 'debug-off': { en: 'off by default', 'zh-CN': '默认关闭' } } },
    tls: { title: { en: 'Traffic is encrypted', 'zh-CN': '流量已加密' }, notes: {} },
  },
  secret,
  kinds: { 'acme-key': { vendor: 'Acme', what: { en: 'API key', 'zh-CN': 'API 密钥' }, docs: 'https://acme.example/keys' } },
};
