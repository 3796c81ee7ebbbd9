// Generated from the directory rules/ by `npm run generate`; do not edit.
import type { ProseTable } from '../src/model/rule.ts';

export const prose: ProseTable = {
  "rules": {
    "api/returns-secrets": {
      "title": {
        "en": "An answer gives away secrets of a table",
        "zh-CN": "接口返回数据表中的机密"
      },
      "problem": {
        "en": "The route answers with whole rows, and the table has columns for passwords, tokens or keys.",
        "zh-CN": "该路由返回整行数据，而表中含有密码、令牌或密钥列。"
      },
      "risk": {
        "en": "Whoever may call the route gets them all, and so does whoever reads logs, caches or the browser of somebody who may.",
        "zh-CN": "任何能调用该路由的人都能拿到全部机密，能读到其日志、缓存或浏览器内容的人也一样。"
      },
      "fix": {
        "en": "Answer with a model that names the fields callers need, and select these columns instead of all. Give a secret out once, when it is made.",
        "zh-CN": "用只包含所需字段的模型作为响应，并只查询这些列而非全部。机密仅在创建时返回一次。"
      },
      "acceptance": {
        "en": "The answer holds none of the secret columns.",
        "zh-CN": "响应中不含任何机密列。"
      },
      "effortHours": 2,
      "references": [
        "CWE-200",
        "CWE-522",
        "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/"
      ],
      "messages": {
        "route": {
          "en": "{route} answers with whole rows of {table}, with {columns}. Answer with a model that leaves them out.",
          "zh-CN": "{route} 返回 {table} 的整行数据，包括 {columns}。请用不含这些列的模型作为响应。"
        },
        "settings": {
          "en": "{route} answers with all of {table}, with {columns}. Answer with a model that names the settings a page needs, and mask what it only has to know is set.",
          "zh-CN": "{route} 返回整个 {table}，包括 {columns}。请只返回页面所需的配置项；只需知道“是否已设置”的，请脱敏。"
        },
        "settings-file": {
          "en": "{route} answers with the whole file of settings, with {columns}. Answer with the settings a page needs, and mask what it only has to know is set.",
          "zh-CN": "{route} 返回整个配置文件，包括 {columns}。请只返回页面所需的配置项；只需知道“是否已设置”的，请脱敏。"
        },
        "dotenv": {
          "en": "{route} answers with all of a .env file. Answer with the settings a page needs by name, and mask the secrets among them.",
          "zh-CN": "{route} 返回 .env 文件的全部内容。请只按名称返回页面所需的配置项，并对其中的机密脱敏。"
        },
        "listed": {
          "en": "{route} lists for each entry its {columns} in clear. Leave them out, or show the last characters alone.",
          "zh-CN": "{route} 的列表为每个条目明文返回 {columns}。请去掉这些字段，或只显示末尾几位。"
        },
        "picked": {
          "en": "{route} answers with the stored {columns} of the entry that was asked for, in clear. Say whether it is set, and show the last characters alone.",
          "zh-CN": "{route} 明文返回所查条目中保存的 {columns}。请只返回“是否已设置”，或只显示末尾几位。"
        },
        "environment": {
          "en": "{route} answers with all variables of the process's environment, keys and passwords among them. Answer with the few that a page needs, by name.",
          "zh-CN": "{route} 返回进程的全部环境变量，其中包含密钥和密码。请只按名称返回页面所需的少数变量。"
        },
        "kept": {
          "en": "{route} answers with all of {columns}: whoever may call it can act as those accounts. Answer with names and states alone.",
          "zh-CN": "{route} 返回 {columns} 的全部内容：能调用它的人即可冒用这些账号。请只返回名称和状态。"
        },
        "named": {
          "en": "{route} answers with {columns} of the settings in clear. Say whether they are set, and mask the rest.",
          "zh-CN": "{route} 明文返回配置中的 {columns}。请只返回“是否已设置”，其余脱敏。"
        },
        "shown": {
          "en": "This page fills a password field with the stored {name}: dots hide it on the screen, but its text goes to every browser that opens the page. Leave the field empty and say only whether a value is set.",
          "zh-CN": "该页面用已保存的 {name} 预填密码输入框：屏幕上虽显示为圆点，但明文会发送到每个打开页面的浏览器。请将输入框留空，只提示“是否已设置”。"
        },
        "shown-here": {
          "en": "{name} is filled in here",
          "zh-CN": "在此预填 {name}"
        },
        "given": {
          "en": "it is put into the answer here",
          "zh-CN": "在此写入响应"
        },
        "also-secrets": {
          "en": "credentials leave here too",
          "zh-CN": "此处同样返回凭据"
        },
        "dumped": {
          "en": "all of its fields are taken here",
          "zh-CN": "所有字段在此处一并取出"
        },
        "field": {
          "en": "`{name}` is a field of the GraphQL type {type}: whoever may ask for the type may ask for the hash too. Drop the field from the type (`@HideField()`), and keep it in the entity alone.",
          "zh-CN": "`{name}` 是 GraphQL 类型 {type} 的字段：能查询该类型的人也能查询密码哈希。请从类型中去掉该字段（`@HideField()`），只保留在实体中。"
        },
        "field-here": {
          "en": "`{name}` of {type} as well",
          "zh-CN": "{type} 的 `{name}` 同样如此"
        },
        "serializer": {
          "en": "{route} gives out every field of {table}, {columns} included. Name the fields that callers need.",
          "zh-CN": "{route} 输出 {table} 的所有字段，包括 {columns}。请明确列出所需字段。"
        },
        "read": {
          "en": "the rows are read here",
          "zh-CN": "数据行在此读取"
        },
        "column": {
          "en": "the column is declared here",
          "zh-CN": "机密列在此声明"
        },
        "also": {
          "en": "the same rows leave here",
          "zh-CN": "此处同样返回这些行"
        }
      }
    },
    "auth/credential-in-url": {
      "title": {
        "en": "Credential in the address of a request",
        "zh-CN": "凭据出现在请求地址中"
      },
      "problem": {
        "en": "The route takes a password, key, token or cookie as a parameter of the query, so that it is part of the address.",
        "zh-CN": "该路由通过查询参数接收密码、密钥、令牌或 Cookie，凭据因此成为地址的一部分。"
      },
      "risk": {
        "en": "Addresses are written to the logs of servers and proxies, to the history of browsers and to the Referer of the next request. Whoever reads one of these has the credential.",
        "zh-CN": "地址会被写入服务器与代理日志、浏览器历史以及后续请求的 Referer。任何能读到这些内容的人都能获得凭据。"
      },
      "fix": {
        "en": "Take it in the Authorization header or another header, or in the body of a POST. Where a browser cannot send one (an image, a stream), give a token that holds once and for minutes.",
        "zh-CN": "请改用 Authorization 等请求头，或放入 POST 请求体。浏览器无法携带请求头时（图片、流），请下发只用一次、几分钟内有效的令牌。"
      },
      "acceptance": {
        "en": "The route refuses the credential in the query, and the access log holds none.",
        "zh-CN": "该路由拒绝查询参数中的凭据，访问日志中不含凭据。"
      },
      "effortHours": 2,
      "references": [
        "CWE-598",
        "https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url"
      ],
      "messages": {
        "asked": {
          "en": "{route} takes the credential `{name}` in its address ({count} {count#such route|such routes} in this file), where logs, proxies and browsers keep it. Take it in a header or in a body.",
          "zh-CN": "{route} 通过地址接收凭据 `{name}`（该文件共 {count} 条此类路由），日志、代理和浏览器都会留存它。请改用请求头或请求体。"
        },
        "also": {
          "en": "{route} takes `{name}` so too",
          "zh-CN": "{route} 同样以此方式接收 `{name}`"
        }
      }
    },
    "auth/default-credential": {
      "title": {
        "en": "A password or secret that everybody knows",
        "zh-CN": "人人皆知的密码或密钥"
      },
      "problem": {
        "en": "The code contains a password, signing secret or API key, as a fixed value or as the fallback for a variable that nobody has to set. Whoever reads the code knows it, and a deployment that forgets the variable runs with it without a word.",
        "zh-CN": "代码中写有密码、签名密钥或 API 密钥，或写死，或作为某个可以不设置的变量的默认值。凡是读过代码的人都知道它；部署时只要忘了设置变量，系统就会不声不响地用它运行。"
      },
      "risk": {
        "en": "With the password an attacker logs in as administrator; with the signing secret he issues himself a session for any user. Neither leaves a trace that differs from normal use.",
        "zh-CN": "拿到密码，攻击者可以直接以管理员身份登录；拿到签名密钥，可以为任意用户伪造会话。这两种行为在日志中都与正常使用无异。"
      },
      "fix": {
        "en": "Take the value from the environment without a fallback and let start-up fail when it is missing or still a placeholder. Give development its own value in a file that does not ship. Change the value wherever it has been used.",
        "zh-CN": "从环境变量读取且不给默认值；缺失或仍是占位值时拒绝启动。开发环境使用单独的、不随交付发布的文件。凡是用过该值的地方都要更换。"
      },
      "acceptance": {
        "en": "Without the variable the program exits at start with a message that names it; the old value is refused.",
        "zh-CN": "不设置该变量时，程序在启动时退出并给出变量名；旧值不再被接受。"
      },
      "effortHours": 1,
      "references": [
        "CWE-1392",
        "CWE-798",
        "ASVS 2.10.2",
        "https://owasp.org/Top10/A07_2021-Identification_and_Authentication_Failures/"
      ],
      "messages": {
        "fallback": {
          "en": "{name} falls back to a value that stands in the code: a deployment that does not set it accepts a credential everybody knows. Drop the fallback and refuse to start without it.",
          "zh-CN": "{name} 未设置时会使用写在代码里的值：部署时只要漏设，就会接受人人皆知的凭据。请去掉默认值，缺失时拒绝启动。"
        },
        "fixed": {
          "en": "{name} is fixed in the code, so everybody who can read it can log in or forge sessions. Read it from the environment and refuse to start without it.",
          "zh-CN": "{name} 写死在代码中，任何能读到代码的人都可以登录或伪造会话。请改为从环境变量读取，缺失时拒绝启动。"
        },
        "forms": {
          "en": "{name} stands in the code. It signs the tokens of forms: whoever knows it is one step nearer to sending forms in the name of others, though a session of theirs is still needed. Read it from the environment and refuse to start without it.",
          "zh-CN": "{name} 写在代码中。它用于签署表单令牌：知道它的人距离冒用他人名义提交表单更近一步，不过仍需拿到对方的会话。请改为从环境变量读取，缺失时拒绝启动。"
        },
        "unsigned": {
          "en": "{name} stands in the code. Nothing is seen to sign with it yet; with the first session, form token or signed link everybody could forge those. Read it from the environment and refuse to start without it.",
          "zh-CN": "{name} 写在代码中。目前没有看到任何地方用它签名；但一旦用上会话、表单令牌或签名链接，任何人都可以伪造。请改为从环境变量读取，缺失时拒绝启动。"
        },
        "replaced": {
          "en": "{name} stands in the code, and only the settings of production replace it: whatever is started with others signs with a key that everybody knows. Take it out of the shared settings and require the variable.",
          "zh-CN": "{name} 写在代码中，只有生产环境的设置会替换它：用其他设置启动时，就会用人人皆知的密钥签名。请从共用设置中删除，并要求必须设置该变量。"
        },
        "store": {
          "en": "{name} falls back to a password that stands in the code. A datastore set up with it is open to everyone who can reach it: require the variable.",
          "zh-CN": "{name} 的默认密码写在代码里。若数据存储使用该密码，任何能连到它的人都可以进入：请要求必须设置该变量。"
        },
        "random": {
          "en": "{name} is made anew on every start when it is not set: sessions end at each restart, and several workers do not accept each other's tokens. Require the variable.",
          "zh-CN": "{name} 未设置时每次启动都会重新随机生成：重启后会话全部失效，多个进程之间也无法互认令牌。请要求必须设置该变量。"
        },
        "empty": {
          "en": "{name} is empty when its variable is not set, and what is signed with an empty key anybody can sign. Drop the fallback and refuse to start without it.",
          "zh-CN": "对应变量未设置时 {name} 为空；用空密钥签名的内容任何人都能伪造。请去掉默认值，缺失时拒绝启动。"
        },
        "supplied": {
          "en": "{name} is set to something that can be guessed or found by trying, in a file that deploys the application: whoever does forges sessions or passes for a caller it trusts. Take it from outside and require it, as in `${VARIABLE:?}`.",
          "zh-CN": "部署文件把 {name} 设成了可以猜到或试出来的值：猜中者可以伪造会话，或冒充受信任的调用方。请从外部传入并要求必须设置，例如 `${VARIABLE:?}`。"
        },
        "supplied-fallback": {
          "en": "{name} falls back to a value that stands in this deployment file: every deployment that sets no other shares a key that everybody can read here. Drop the fallback and require it, as in `${VARIABLE:?}`.",
          "zh-CN": "{name} 的默认值写在此部署文件中：所有没有另行设置的部署都使用同一个密钥，而任何人都能在这里读到它。请去掉默认值并要求必须设置，例如 `${VARIABLE:?}`。"
        },
        "supplied-placeholder": {
          "en": "{name} holds a placeholder that works as long as nobody replaces it. Take it from outside and require it, as in `${VARIABLE:?}`.",
          "zh-CN": "{name} 的值是占位符，只要没人替换就会一直生效。请从外部传入并要求必须设置，例如 `${VARIABLE:?}`。"
        },
        "seeded": {
          "en": "This migration makes the administrator `{name}` with a password that is the same in every installation, and whose text or hash everybody can read here. Make the first account at set-up, with a password that is chosen or drawn there.",
          "zh-CN": "此迁移会创建管理员 `{name}`，其密码在所有安装中都相同，密码或其哈希任何人都能在这里读到。请在安装时创建首个账号，并由安装者设置或随机生成密码。"
        },
        "seeded-script": {
          "en": "This script makes the administrator `{name}` with a password that is the same wherever it is run, and whose text or hash everybody can read here. Make the first account with a password that is chosen or drawn at set-up.",
          "zh-CN": "此脚本会创建管理员 `{name}`，无论在哪里运行密码都相同，密码或其哈希任何人都能在这里读到。请在安装时由安装者设置或随机生成首个账号的密码。"
        },
        "runs-here": {
          "en": "the datastore runs it at its first start",
          "zh-CN": "数据存储在首次启动时运行它"
        },
        "generated": {
          "en": "Every project that is generated from this template gets the same `{name}` unless its maker answers otherwise, and it can be read here. Make it anew when a project is generated, or have the program refuse to start with it.",
          "zh-CN": "由此模板生成的项目若不另行填写，都会使用相同且可在此读到的 `{name}`。请在生成项目时随机生成，或让程序在使用该值时拒绝启动。"
        },
        "scripted": {
          "en": "This script gives `{name}` a text that can be read here wherever nobody gives another: whoever knows it can sign tokens. Make a random one, or stop without it (`${VARIABLE:?}`).",
          "zh-CN": "若未另行提供，该脚本会给 `{name}` 设定一个可在此读到的值，知道它的人即可自行签发令牌。请随机生成，或在缺失时中止（`${VARIABLE:?}`）。"
        },
        "generated-also": {
          "en": "`{name}` is given in the same way here",
          "zh-CN": "`{name}` 在此以同样方式设定"
        },
        "used-here": {
          "en": "it is used here",
          "zh-CN": "该值在此处使用"
        },
        "defined-here": {
          "en": "the value is defined here",
          "zh-CN": "该值在此处定义"
        },
        "default-here": {
          "en": "the default is set here",
          "zh-CN": "默认值在此处设定"
        },
        "supplied-here": {
          "en": "a deployment file sets the value here",
          "zh-CN": "部署文件在此处设置了该值"
        },
        "fix-no-default": {
          "en": "Require the variable",
          "zh-CN": "要求必须提供该变量"
        },
        "fix-required": {
          "en": "Require the variable when the stack starts",
          "zh-CN": "启动时要求必须提供该变量"
        }
      }
    },
    "auth/disabled-by-default": {
      "title": {
        "en": "Authentication is off unless somebody turns it on",
        "zh-CN": "身份认证默认关闭"
      },
      "problem": {
        "en": "A switch decides whether callers have to authenticate, and the position in which it ships lets everybody in.",
        "zh-CN": "是否要求身份认证由一个开关决定，而该开关的默认状态会放行所有人。"
      },
      "risk": {
        "en": "Defaults are what most deployments run with. One forgotten variable puts the whole service on the network without a login.",
        "zh-CN": "大多数部署都直接沿用默认值。只要漏设一个变量，整个服务就会在没有登录保护的情况下暴露在网络上。"
      },
      "fix": {
        "en": "Turn authentication on by default, and let start-up refuse to run with it off in production. Remove the switch from production Compose files and manifests.",
        "zh-CN": "默认开启身份认证，并在生产环境中关闭认证时拒绝启动。从生产用的 Compose 文件和部署清单中去掉该开关。"
      },
      "acceptance": {
        "en": "A deployment with no variables set answers 401 to a request without credentials.",
        "zh-CN": "在不设置任何变量的部署中，未携带凭据的请求会得到 401。"
      },
      "effortHours": 2,
      "references": [
        "CWE-1188",
        "CWE-306",
        "ASVS 4.1.5",
        "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/"
      ],
      "messages": {
        "default-off": {
          "en": "{name} ships in the position that turns authentication off. Let it be on by default and refuse to run without it in production.",
          "zh-CN": "{name} 的默认值会关闭身份认证。请改为默认开启，并在生产环境中拒绝以关闭状态运行。"
        },
        "supplied": {
          "en": "This deployment file sets {name} so that authentication is off. Remove it, or turn it on.",
          "zh-CN": "该部署文件对 {name} 的设置会关闭身份认证。请删除该设置，或改为开启。"
        },
        "switch-here": {
          "en": "authentication is skipped here",
          "zh-CN": "此处会跳过身份认证"
        },
        "defined-here": {
          "en": "the value is defined here",
          "zh-CN": "该值在此处定义"
        },
        "default-here": {
          "en": "the default is set here",
          "zh-CN": "默认值在此处设定"
        },
        "supplied-here": {
          "en": "a deployment file sets the value here",
          "zh-CN": "部署文件在此处设置了该值"
        },
        "fix-on": {
          "en": "Ship with authentication on",
          "zh-CN": "默认开启身份认证"
        }
      }
    },
    "auth/empty-credential-opens": {
      "title": {
        "en": "No key configured means no authentication",
        "zh-CN": "未配置密钥即等于不做身份认证"
      },
      "problem": {
        "en": "The check that asks for a key, token or password is skipped when none is configured, and none is configured by default. The service fails open.",
        "zh-CN": "未配置密钥、令牌或密码时，身份校验会被直接跳过，而默认情况下恰恰没有配置。服务在缺省时是敞开的。"
      },
      "risk": {
        "en": "A deployment in which the variable is forgotten, misspelt or emptied serves everybody, and nothing shows it, since every request succeeds.",
        "zh-CN": "部署时只要漏设、拼错或清空该变量，服务就会对所有人开放；由于所有请求都成功，没有任何迹象会暴露这一点。"
      },
      "fix": {
        "en": "Refuse to start when the credential is empty, or refuse every request. If an open mode is wanted for development, give it a switch of its own with a name that says so, off by default.",
        "zh-CN": "凭据为空时拒绝启动，或拒绝所有请求。若开发时需要免认证模式，请使用名称明确、默认关闭的独立开关。"
      },
      "acceptance": {
        "en": "With the variable unset or empty the program does not start, or answers 401 to a request without credentials.",
        "zh-CN": "变量未设置或为空时，程序无法启动，或对未携带凭据的请求返回 401。"
      },
      "effortHours": 1,
      "references": [
        "CWE-636",
        "CWE-1188",
        "CWE-306",
        "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/"
      ],
      "messages": {
        "opens": {
          "en": "When {name} is empty, which it is unless somebody sets it, everybody is let in. Refuse to start, or refuse the request.",
          "zh-CN": "{name} 为空时（不设置即为空），任何人都会被放行。请拒绝启动，或拒绝请求。"
        },
        "equals": {
          "en": "{name} is empty unless somebody sets it, and an empty value from the caller equals it: whoever sends one is let in. Refuse to start without it, and refuse empty values first.",
          "zh-CN": "{name} 不设置即为空，而调用方传入的空值与之相等：只要传入空值就会被放行。缺失时请拒绝启动，并先拒绝空值。"
        },
        "unset": {
          "en": "Where {name} is not set, which it is not unless somebody does, a caller who sends nothing equals it (undefined === undefined) and is let in. Refuse to start without it, and refuse requests that lack the credential.",
          "zh-CN": "{name} 未设置时（不设置即为 undefined），未传凭据的调用方与之相等（undefined === undefined），会被放行。缺失时请拒绝启动，并先拒绝未携带凭据的请求。"
        },
        "forged": {
          "en": "When {name} is empty, which it is unless somebody sets it, messages are taken from everybody as the service's own. Refuse to start, or refuse the message.",
          "zh-CN": "{name} 为空时（不设置即为空），任何人发来的消息都会被当作该服务发出的。请拒绝启动，或拒绝该消息。"
        },
        "second": {
          "en": "When {name} is empty, which it is unless somebody sets it, it is not asked for: everybody who can log in passes. Refuse to start, or refuse the request.",
          "zh-CN": "{name} 为空时（不设置即为空）不会被校验：任何能登录的人都会被放行。请拒绝启动，或拒绝请求。"
        },
        "unsigned": {
          "en": "A message's signature is verified only when one is sent: whoever leaves it out passes for the service that signs, and his events are taken. Refuse messages without a signature.",
          "zh-CN": "仅在消息带有签名时才验签：任何人省略签名即可冒充签名方，其事件会被接受。请拒绝没有签名的消息。"
        },
        "defined-here": {
          "en": "the value is defined here",
          "zh-CN": "该值在此处定义"
        },
        "default-here": {
          "en": "empty by default here",
          "zh-CN": "此处默认为空"
        },
        "supplied-here": {
          "en": "a deployment file leaves it empty here",
          "zh-CN": "部署文件在此处将其留空"
        }
      }
    },
    "auth/guard-removed": {
      "title": {
        "en": "A change leaves a guarded route open",
        "zh-CN": "变更使原本受保护的路由不再需要认证"
      },
      "problem": {
        "en": "Before the change the route asked who calls; after it nothing does. The guard was deleted, or no longer stands before the route.",
        "zh-CN": "变更之前该路由会校验调用方身份，变更之后不再校验：守卫被删除，或不再位于该路由之前。"
      },
      "risk": {
        "en": "What only users with an account could do, everybody can from the next deployment on.",
        "zh-CN": "原本只有登录用户才能执行的操作，从下一次部署起对任何人开放。"
      },
      "fix": {
        "en": "Put the guard back, on the route or on the router that holds it. If the route is meant to be public, say so in a suppression with its reason.",
        "zh-CN": "将守卫恢复到该路由或其所在的路由器上。若该路由本应公开，请在抑制注释中写明原因。"
      },
      "acceptance": {
        "en": "A request without credentials is refused as before, and a test says so.",
        "zh-CN": "不带凭据的请求与变更前一样被拒绝，并有测试证明。"
      },
      "effortHours": 1,
      "references": [
        "CWE-306",
        "CWE-862",
        "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/"
      ],
      "messages": {
        "removed": {
          "en": "{count} {count#route|routes} ({route}) {count#was|were} guarded by {guard} before this change and {count#is|are} open after it. Put the guard back, or say why {count#it is|they are} meant to be public.",
          "zh-CN": "{count} 条路由（{route}）在此变更之前由 {guard} 保护，变更之后对任何人开放。请恢复守卫，或说明其应当公开的原因。"
        },
        "open-here": {
          "en": "{route} is open now",
          "zh-CN": "{route} 现已对任何人开放"
        },
        "stood-here": {
          "en": "{guard} stood here before the change",
          "zh-CN": "变更之前 {guard} 位于此处"
        }
      }
    },
    "auth/in-memory-revocation": {
      "title": {
        "en": "Token validity kept in process memory",
        "zh-CN": "令牌有效性仅记录在进程内存中"
      },
      "problem": {
        "en": "The list of revoked tokens, or of those that are valid, is a variable of the process.",
        "zh-CN": "已吊销（或有效）令牌的名单只是进程中的一个变量。"
      },
      "risk": {
        "en": "After a restart a revoked token is accepted again until it expires, and so it is by every other worker and replica. Logging out, blocking an account or answering a theft has no lasting effect.",
        "zh-CN": "重启后，已吊销的令牌在过期前会重新被接受，其他工作进程和副本也始终接受它。退出登录、封禁账号或处置令牌失窃都无法真正生效。"
      },
      "fix": {
        "en": "Keep it in a store that all processes share, such as Redis, each entry with the token's remaining lifetime as expiry, and refuse when the store cannot be asked.",
        "zh-CN": "改存到所有进程共享的存储（如 Redis），以令牌剩余有效期作为过期时间；存储不可用时应拒绝请求。"
      },
      "acceptance": {
        "en": "A token that was revoked on one worker is refused by another, also after a restart.",
        "zh-CN": "在一个工作进程上吊销的令牌会被另一个拒绝，重启后亦然。"
      },
      "effortHours": 4,
      "references": [
        "CWE-613"
      ],
      "messages": {
        "revoked": {
          "en": "{name} is known to this process alone: after a restart, and on every other worker, tokens that were revoked are accepted again. Keep it in a shared store.",
          "zh-CN": "{name} 只有本进程知道：重启之后以及在其他工作进程上，已吊销的令牌会重新被接受。请改用共享存储。"
        },
        "valid": {
          "en": "{name} is known to this process alone: a restart or another worker forgets which tokens are valid, so they cannot be revoked for good. Keep it in a shared store.",
          "zh-CN": "{name} 只有本进程知道：重启或切换工作进程后便无法判断哪些令牌有效，也就无法可靠地吊销。请改用共享存储。"
        },
        "fallback": {
          "en": "{name} stands in where the shared store is missing: tokens revoked then are accepted again by other workers and after a restart. Refuse instead when the store cannot be asked.",
          "zh-CN": "共享存储不可用时会退回到 {name}：此时吊销的令牌在其他工作进程上以及重启后会重新被接受。存储不可用时应拒绝请求。"
        },
        "grows-here": {
          "en": "added here",
          "zh-CN": "在此写入"
        }
      }
    },
    "auth/in-memory-users": {
      "title": {
        "en": "Accounts kept in process memory",
        "zh-CN": "账号仅保存在进程内存中"
      },
      "problem": {
        "en": "Accounts with their passwords or hashes are kept in a variable of the process, and registration adds to it.",
        "zh-CN": "账号及其密码或哈希保存在进程变量中，注册时直接写入该变量。"
      },
      "risk": {
        "en": "Every restart deletes the accounts that were registered since; other workers and replicas do not know them, and a changed password or blocked account comes back.",
        "zh-CN": "每次重启都会丢失此后注册的账号；其他工作进程和副本不知道这些账号，已修改的密码或已封禁的账号也会恢复原状。"
      },
      "fix": {
        "en": "Keep accounts in the database, with a unique index on the login name and a slow password hash (argon2id, scrypt, bcrypt).",
        "zh-CN": "将账号存入数据库，为登录名建立唯一索引，并使用慢速密码哈希（argon2id、scrypt、bcrypt）。"
      },
      "acceptance": {
        "en": "An account registered before a restart can log in after it.",
        "zh-CN": "重启前注册的账号在重启后仍能登录。"
      },
      "effortHours": 8,
      "references": [
        "CWE-522",
        "https://12factor.net/processes"
      ],
      "messages": {
        "users": {
          "en": "{name} keeps accounts in the memory of this process: a restart deletes them, and another worker or replica does not know them. Keep them in the database.",
          "zh-CN": "{name} 将账号保存在本进程内存中：重启即被清空，其他工作进程或副本也无从得知。请存入数据库。"
        },
        "grows-here": {
          "en": "added here",
          "zh-CN": "在此写入"
        }
      }
    },
    "auth/jwt-unverified": {
      "title": {
        "en": "A token is believed without checking its signature",
        "zh-CN": "未校验签名就信任令牌"
      },
      "problem": {
        "en": "The code reads the claims of a JSON Web Token with verification off, or accepts the algorithm `none`: anybody can write such a token.",
        "zh-CN": "代码在关闭校验的情况下读取 JWT 的内容，或接受 `none` 算法：任何人都能伪造这样的令牌。"
      },
      "risk": {
        "en": "Whoever writes another account's ID into a token is that account, administrators included.",
        "zh-CN": "只要在令牌中写入他人的账号 ID，就能以该账号（包括管理员）的身份登录。"
      },
      "fix": {
        "en": "Verify with the issuer's key and a fixed list of algorithms: `jwt.decode(token, key, algorithms=[\"RS256\"])`, `jwt.verify(token, key, { algorithms: ['RS256'] })`. Check issuer, audience and expiry with it.",
        "zh-CN": "使用签发方的密钥和固定的算法列表进行校验：`jwt.decode(token, key, algorithms=[\"RS256\"])`、`jwt.verify(token, key, { algorithms: ['RS256'] })`，并同时检查签发者、受众和有效期。"
      },
      "acceptance": {
        "en": "A token signed with another key is refused with 401.",
        "zh-CN": "用其他密钥签名的令牌会返回 401。"
      },
      "effortHours": 3,
      "references": [
        "CWE-347",
        "https://datatracker.ietf.org/doc/html/rfc8725"
      ],
      "messages": {
        "guard": {
          "en": "`{symbol}` authenticates callers by a token that {by} reads without checking its signature. Verify it with the issuer's key and a fixed list of algorithms.",
          "zh-CN": "`{symbol}` 依据 {by} 未校验签名读取的令牌来认证调用方。请使用签发方的密钥和固定的算法列表进行校验。"
        },
        "none": {
          "en": "{by} accepts tokens with the algorithm `none`, which nobody signed. List the algorithms that your issuer uses.",
          "zh-CN": "{by} 接受算法为 `none`、即无人签名的令牌。请只列出签发方使用的算法。"
        },
        "read": {
          "en": "{by} reads a token without checking its signature. Do not decide by its claims, or verify it first.",
          "zh-CN": "{by} 未校验签名就读取令牌。请不要依据其内容做判断，或先进行校验。"
        }
      }
    },
    "auth/no-authentication": {
      "title": {
        "en": "The application authenticates nobody",
        "zh-CN": "应用没有任何身份认证"
      },
      "problem": {
        "en": "The application has routes that change data, show what it keeps or spend what its operator pays for, and nothing asks who calls them - no dependency, middleware, decorator or check in a handler, on any route.",
        "zh-CN": "应用存在会修改数据、展示其保存的内容或消耗运营者资源的路由，但没有任何依赖、中间件、装饰器或处理函数内的检查来确认调用方身份，所有路由均如此。"
      },
      "risk": {
        "en": "Whoever reaches the port can create, change and delete what the application holds, and use whatever it pays for.",
        "zh-CN": "任何能访问该端口的人都可以新增、修改、删除应用中的数据，并消耗其付费资源。"
      },
      "fix": {
        "en": "Authenticate callers for the whole application (a global dependency, middleware or guard), and list the few routes that stay open. If a proxy in front does it, refuse requests that did not come through the proxy.",
        "zh-CN": "在整个应用层面对调用方做身份认证（全局依赖、中间件或守卫），只将少数路由列为例外。若由前置代理负责认证，请拒绝未经过代理的请求。"
      },
      "acceptance": {
        "en": "A request without credentials to any of the listed routes is answered with 401.",
        "zh-CN": "不带凭据请求所列任一路由时返回 401。"
      },
      "effortHours": 16,
      "references": [
        "CWE-306",
        "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/",
        "https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html"
      ],
      "messages": {
        "open": {
          "en": "{count} {count#route|routes} of this application {count#changes|change} data for whoever asks ({route}, …), and none of its routes authenticates its callers. Authenticate the whole application and list what stays open.",
          "zh-CN": "该应用有 {count} 条修改数据的路由对任何人开放（{route} 等），且没有任何路由对调用方做身份认证。请在整个应用层面做身份认证，仅将例外路由单独列出。"
        },
        "computes": {
          "en": "{count} {count#route|routes} of this application {count#works|work} something out for whoever asks ({route}, …), at your cost. Let it listen to its callers alone, or ask for a key.",
          "zh-CN": "该应用有 {count} 条路由为任何调用方执行计算（{route} 等），费用由你承担。请只对其调用方监听，或要求提供密钥。"
        },
        "tells": {
          "en": "{count} {count#route|routes} of this application {count#gives|give} whoever asks what is no stranger's business ({route}, …), and none of its routes authenticates its callers. Authenticate the whole application and list what stays open.",
          "zh-CN": "该应用有 {count} 条路由把不应对外公开的内容返回给任何人（{route} 等），且没有任何路由对调用方做身份认证。请在整个应用层面做身份认证，仅将例外路由单独列出。"
        },
        "spends": {
          "en": "{count} {count#route|routes} of this application {count#answers|answer} whoever asks with what other services give for the operator's own {name} header ({route}, …), and none of its routes authenticates its callers. Ask callers for a key, or they use up that account and get it blocked.",
          "zh-CN": "该应用有 {count} 条路由使用运营者自己的 {name} 请求头向其他服务取数据并返回给任何人（{route} 等），且没有任何路由对调用方做身份认证。请要求调用方提供密钥，否则他人会耗尽该账号的额度甚至导致其被封禁。"
        },
        "pages": {
          "en": "Whoever opens these {by} pages can change what is kept ({name}, …): nothing in them asks for a login. Put a login before the first page, or let only a proxy that asks for one reach the port.",
          "zh-CN": "任何能打开这些 {by} 页面的人都可以修改所保存的内容（{name} 等）：页面没有任何登录校验。请在首页之前加入登录，或仅允许带认证的代理访问该端口。"
        },
        "pressed-here": {
          "en": "pressing a button calls {name} here",
          "zh-CN": "点击按钮后在此调用 {name}"
        },
        "started-here": {
          "en": "it is started here",
          "zh-CN": "在此启动"
        },
        "open-here": {
          "en": "{route} is open",
          "zh-CN": "{route} 未做身份认证"
        },
        "told-here": {
          "en": "{route} gives it to whoever asks",
          "zh-CN": "{route} 对任何人返回内容"
        },
        "shown-here": {
          "en": "{name} of the operator's is sent here",
          "zh-CN": "此处发送运营者自己的 {name}"
        }
      }
    },
    "auth/no-brute-force-protection": {
      "title": {
        "en": "Login without protection against guessing",
        "zh-CN": "登录接口没有防暴力破解"
      },
      "problem": {
        "en": "The route compares a password as often as it is asked to: no rate limit, lockout or captcha stands before it, in the application or at a proxy of this repository.",
        "zh-CN": "该路由可被无限次尝试密码：应用和仓库中的代理都没有为其设置限流、锁定或验证码。"
      },
      "risk": {
        "en": "Passwords are guessed by machine, and lists of leaked ones tried against every account.",
        "zh-CN": "密码会被机器穷举，泄露的密码库会被用来逐一撞库。"
      },
      "fix": {
        "en": "Limit attempts by account and by address (about 5 a minute), answer 429, and slow down or lock the account after repeated failures. Answer a failed login with 401, so that proxies and monitoring can count them.",
        "zh-CN": "按账号和地址限制尝试次数（约每分钟 5 次），超限返回 429，连续失败后延迟或锁定账号。登录失败应返回 401，便于代理和监控统计。"
      },
      "acceptance": {
        "en": "The tenth wrong password within a minute is answered with 429.",
        "zh-CN": "一分钟内第十次错误密码返回 429。"
      },
      "effortHours": 3,
      "references": [
        "CWE-307",
        "ASVS 2.2.1",
        "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/"
      ],
      "messages": {
        "unlimited": {
          "en": "{route} takes passwords as often as somebody tries: no rate limit, lockout or captcha was found before it. Limit the attempts by account and address.",
          "zh-CN": "{route} 可被无限次尝试密码：未发现限流、锁定或验证码。请按账号和地址限制尝试次数。"
        },
        "also": {
          "en": "{route} takes passwords as well",
          "zh-CN": "{route} 同样接受密码"
        },
        "code": {
          "en": "{name} is compared with what comes with each request, as often as somebody tries: no rate limit or lockout was found before it, and a code that people choose is soon found. Limit the attempts by address.",
          "zh-CN": "{name} 会与每个请求携带的内容比对，且可无限次尝试：未发现任何速率限制或锁定，人为设定的授权码很快会被试出。请按地址限制尝试次数。"
        }
      }
    },
    "auth/role-from-client": {
      "title": {
        "en": "A caller gives himself a role",
        "zh-CN": "调用方可以自行指定角色"
      },
      "problem": {
        "en": "A route that is not kept for administrators writes a role, an administrator's flag or permissions from the request into an account.",
        "zh-CN": "一个并非仅限管理员的路由，将请求中的角色、管理员标志或权限写入账号。"
      },
      "risk": {
        "en": "Whoever adds one field to the request becomes administrator: all other checks of roles then let him through.",
        "zh-CN": "任何人只需在请求中多加一个字段即可成为管理员，此后所有的角色检查都会放行。"
      },
      "fix": {
        "en": "Name the fields that callers may write and leave roles out; set the role on the server. Change roles in a route of its own that asks whether its caller is an administrator.",
        "zh-CN": "逐一列出调用方可以写入的字段，不包含角色；角色由服务端设定。修改角色使用单独的路由，并检查调用方是否为管理员。"
      },
      "acceptance": {
        "en": "A registration or profile request with `role`, `is_admin` or `permissions` leaves the account an ordinary one.",
        "zh-CN": "注册或修改资料的请求带有 `role`、`is_admin` 或 `permissions` 时，账号仍为普通账号。"
      },
      "effortHours": 3,
      "references": [
        "CWE-269",
        "CWE-915",
        "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/"
      ],
      "messages": {
        "field": {
          "en": "{route} writes {source} into `{field}` of an account ({sink}): callers choose their own rights. Set it on the server.",
          "zh-CN": "{route} 将 {source} 写入账号的 `{field}`（{sink}），调用方可以自行决定权限。请由服务端设定。"
        },
        "whole": {
          "en": "{route} writes all of {source} into an account ({sink}), `{field}` included: callers choose their own rights. Name the fields that they may write.",
          "zh-CN": "{route} 将 {source} 整体写入账号（{sink}），其中包含 `{field}`，调用方可以自行决定权限。请逐一列出允许写入的字段。"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        }
      }
    },
    "auth/unprotected-route": {
      "title": {
        "en": "Route without authentication beside authenticated ones",
        "zh-CN": "同一应用中遗漏身份认证的路由"
      },
      "problem": {
        "en": "The application asks who calls its routes that change data, but not on this one - no dependency, middleware, decorator or check in its handler does.",
        "zh-CN": "应用对修改数据的路由会校验调用方身份，唯独这条路由没有 - 没有任何依赖、中间件、装饰器或处理函数内的检查。"
      },
      "risk": {
        "en": "A stranger can do through this route what the others were protected against.",
        "zh-CN": "陌生人可以通过这条路由完成其他路由所防范的操作。"
      },
      "fix": {
        "en": "Put the guard that its neighbours have on the route, or better on its router, so that the next route cannot be forgotten. If it is meant for everybody, say so in the code and suppress the finding with the reason.",
        "zh-CN": "给该路由加上与相邻路由相同的守卫，最好加在路由器上，避免以后再次遗漏。若确实面向所有人开放，请在代码中写明，并注明理由豁免该问题。"
      },
      "acceptance": {
        "en": "A request without credentials is answered with 401.",
        "zh-CN": "不带凭据的请求返回 401。"
      },
      "effortHours": 1,
      "references": [
        "CWE-306",
        "CWE-862",
        "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/"
      ],
      "messages": {
        "open": {
          "en": "{route} changes data for whoever asks, while {guarded} such {guarded#route|routes} of the application {guarded#asks|ask} who calls ({guard}). Put the same guard on it.",
          "zh-CN": "{route} 对任何人开放且会修改数据，而该应用另有 {guarded} 条同类路由会校验调用方身份（{guard}）。请为其加上同样的守卫。"
        },
        "most-open": {
          "en": "{count} {count#route|routes} of this application {count#changes|change} data for whoever asks ({route}, …); only {guarded} such {guarded#route|routes} {guarded#asks|ask} who calls ({guard}). Guard the whole application and list what stays open.",
          "zh-CN": "该应用有 {count} 条修改数据的路由对任何人开放（{route} 等），仅 {guarded} 条同类路由会校验调用方身份（{guard}）。请在整个应用层面做身份认证，仅将例外路由单独列出。"
        },
        "all-open": {
          "en": "{count} {count#route|routes} of this application {count#changes|change} data for whoever asks ({route}, …), and no route that changes data asks who calls, though others do ({other}). Guard the whole application and list what stays open.",
          "zh-CN": "该应用有 {count} 条修改数据的路由对任何人开放（{route} 等），没有任何修改数据的路由会校验调用方身份，而其他路由却会校验（{other}）。请在整个应用层面做身份认证，仅将例外路由单独列出。"
        },
        "shown": {
          "en": "{route} is open to everybody, {count} such {count#route|routes} in all, and shows what callers and the service leave behind or stops what runs, while {other} asks who calls ({guard}). Put the same guard there.",
          "zh-CN": "{route} 对任何人开放（同类路由共 {count} 条），会暴露调用方与服务留下的内容或停止正在运行的任务，而 {other} 会校验调用方身份（{guard}）。请为其加上同样的守卫。"
        },
        "gateway": {
          "en": "{route} hands on whatever anybody sends, from this server's address and with what it adds, while {other} asks who calls ({guard}). Put the same guard there, or hand on only the paths that are needed.",
          "zh-CN": "{route} 会以本服务器的地址及其附加内容转发任何人的请求，而 {other} 会校验调用方身份（{guard}）。请为其加上同样的守卫，或仅转发必要的路径。"
        },
        "action": {
          "en": "The server action `{action}` ({count} {count#such action|such actions} in this file) changes data with a key that no policy of the database holds back, and asks nobody who calls: actions are POST endpoints that anybody can send to, whatever page shows them. Others, such as {other}, ask. Check the session and the role first thing in each.",
          "zh-CN": "服务器动作 `{action}`（该文件共 {count} 个此类动作）使用不受数据库行级策略约束的密钥修改数据，却未确认调用者身份：动作就是任何人都能发送请求的 POST 端点，与由哪个页面展示无关。其他入口（如 {other}）会做确认。请在每个动作开头先校验会话与角色。"
        },
        "open-here": {
          "en": "{route} is open",
          "zh-CN": "{route} 未做身份认证"
        },
        "guarded-here": {
          "en": "another route is guarded by this",
          "zh-CN": "其他路由由此处的守卫保护"
        }
      }
    },
    "auth/unprotected-websocket": {
      "title": {
        "en": "WebSocket without authentication",
        "zh-CN": "WebSocket 接口没有身份认证"
      },
      "problem": {
        "en": "The endpoint accepts connections without looking at who connects. Middleware that only sees HTTP requests does not run for WebSockets, and browsers let every page open one to any server.",
        "zh-CN": "该接口不确认连接方身份就接受连接。仅处理 HTTP 请求的中间件不会作用于 WebSocket，而浏览器允许任意网页向任意服务器发起 WebSocket 连接。"
      },
      "risk": {
        "en": "Anybody, and any web page that a user of the network opens, can send messages through it and read what comes back.",
        "zh-CN": "任何人，以及内网用户打开的任意网页，都可以通过该连接收发消息。"
      },
      "fix": {
        "en": "Check a token or the session before accepting the connection, and compare the Origin header with the origins you serve. In FastAPI a dependency on the endpoint runs before the handler.",
        "zh-CN": "在接受连接之前校验令牌或会话，并将 Origin 请求头与允许的来源比对。FastAPI 中可在接口上声明依赖，它会先于处理函数执行。"
      },
      "acceptance": {
        "en": "A connection without credentials, or from a foreign Origin, is refused before it is accepted.",
        "zh-CN": "不带凭据或来自其他来源的连接在被接受之前即遭拒绝。"
      },
      "effortHours": 2,
      "references": [
        "CWE-306",
        "CWE-1385",
        "https://cheatsheetseries.owasp.org/cheatsheets/WebSocket_Security_Cheat_Sheet.html"
      ],
      "messages": {
        "open": {
          "en": "The WebSocket {route} accepts every connection: neither its handler nor anything before it looks at who connects. Check a token or the session, and the Origin, before accepting.",
          "zh-CN": "WebSocket {route} 接受任何连接：处理函数及其之前的环节均未确认连接方身份。请在接受连接前校验令牌或会话，并校验 Origin。"
        },
        "event": {
          "en": "The message `{event}` ({count} {count#such message|such messages} in this file) makes the server act for whoever connects: nothing around it asks who that is. Check a token when the connection is made, and refuse it otherwise.",
          "zh-CN": "任何连接者都能通过消息 `{event}`（该文件共 {count} 个此类消息）让服务端执行操作，周围没有任何对其身份的确认。请在建立连接时校验令牌，否则拒绝连接。"
        },
        "claimed": {
          "en": "Whoever connects says who he is (`{name}` of the handshake), and nothing checks it: with somebody else's id a stranger gets that user's messages. Check a signed token or the session in `io.use` and take the identity from it.",
          "zh-CN": "连接方自报身份（握手参数 `{name}`），服务端未做任何校验：陌生人填上别人的 id 就能收到该用户的消息。请在 `io.use` 中校验签名令牌或会话，并以其中的身份为准。"
        },
        "said": {
          "en": "Whoever connects says who he is (`{name}` of the message `{message}`), and nothing checks it: with somebody else's id a stranger gets that user's messages. Check a signed token or the session in `io.use` and take the identity from it.",
          "zh-CN": "连接方自报身份（消息 `{message}` 中的 `{name}`），服务端未做任何校验：陌生人填上别人的 id 就能收到该用户的消息。请在 `io.use` 中校验签名令牌或会话，并以其中的身份为准。"
        },
        "event-here": {
          "en": "`{event}` is answered too",
          "zh-CN": "`{event}` 同样会被响应"
        }
      }
    },
    "auth/unproven-login": {
      "title": {
        "en": "A login that asks for no proof",
        "zh-CN": "登录不要求任何身份证明"
      },
      "problem": {
        "en": "A handler signs in the account that the request names, or answers with the one-time code or reset link that should have gone to the account's owner alone.",
        "zh-CN": "处理函数直接为请求中指定的账号签发登录凭据，或在响应中返回本应只发给账号本人的一次性验证码或重置链接。"
      },
      "risk": {
        "en": "Whoever knows an address or a telephone number signs in as its owner, administrators included.",
        "zh-CN": "任何知道邮箱或手机号的人都能以其所有者身份登录，管理员账号也不例外。"
      },
      "fix": {
        "en": "Keep the code on the server with a short life, send it to the account's own address, and sign in only who sends it back; compare it in constant time and count the attempts.",
        "zh-CN": "验证码保存在服务端并设置较短的有效期，只发送到账号本人的地址；仅在对方回传正确的验证码后才完成登录，比较时使用常量时间算法，并限制尝试次数。"
      },
      "acceptance": {
        "en": "A request that holds nothing but an address or a number is given neither a token nor a code.",
        "zh-CN": "只包含邮箱或手机号的请求，既拿不到令牌，也拿不到验证码。"
      },
      "effortHours": 4,
      "references": [
        "CWE-287",
        "CWE-640",
        "https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html"
      ],
      "messages": {
        "login": {
          "en": "{route} signs in whoever the request names by `{name}`, and nothing in it compares a password, a code or a signature. Ask for a proof first.",
          "zh-CN": "{route} 按请求中的 `{name}` 直接完成登录，其中没有比较任何密码、验证码或签名。请先要求身份证明。"
        },
        "code": {
          "en": "{route} answers with `{name}`, which should prove who asks: whoever asks reads it and passes for the account's owner. Send it to the account's own address alone.",
          "zh-CN": "{route} 在响应中返回用于证明身份的 `{name}`：请求者可直接读取并冒充账号本人。请只发送到账号本人的地址。"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        }
      }
    },
    "auth/weak-password-hash": {
      "title": {
        "en": "Passwords kept as fast hashes, or readable",
        "zh-CN": "口令以快速哈希或可还原的形式保存"
      },
      "problem": {
        "en": "Passwords are kept as the digest of MD5 or one of the SHA family, which is made to be computed fast, or encrypted with a key that the application holds.",
        "zh-CN": "口令以 MD5 或 SHA 系列算法的摘要保存，而这些算法的设计目标就是计算得快；或者以应用自己持有的密钥加密保存。"
      },
      "risk": {
        "en": "Whoever gets hold of the table tries billions of passwords a second; without a salt one list made beforehand opens all accounts with a common password at once.",
        "zh-CN": "一旦数据表泄露，攻击者每秒可以尝试数十亿个口令；若没有盐值，一份事先算好的表就能同时破解所有使用常见口令的账号。"
      },
      "fix": {
        "en": "Hash passwords with argon2id, scrypt or bcrypt, which bring a salt of their own. Replace old digests when their owners log in the next time.",
        "zh-CN": "使用自带盐值的 argon2id、scrypt 或 bcrypt 对口令做哈希。旧摘要在用户下次登录时替换。"
      },
      "acceptance": {
        "en": "The stored value of a new password begins with the mark of a slow hash ($argon2id$, $2b$, scrypt), and two users with one password have different values.",
        "zh-CN": "新口令的存储值以慢速哈希的标识（$argon2id$、$2b$、scrypt）开头，且两个口令相同的用户其存储值不同。"
      },
      "effortHours": 3,
      "references": [
        "CWE-916",
        "CWE-759",
        "CWE-257",
        "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html"
      ],
      "messages": {
        "plain": {
          "en": "Passwords are kept as {algorithm} without a salt: whoever gets the table looks common ones up and tries billions of others a second. Use argon2id, scrypt or bcrypt.",
          "zh-CN": "口令以不加盐的 {algorithm} 保存：拿到数据表的人可以直接查出常见口令，并以每秒数十亿次的速度尝试其他口令。请使用 argon2id、scrypt 或 bcrypt。"
        },
        "salted": {
          "en": "Passwords are kept as {algorithm}, which is made to be fast: whoever gets the table tries billions of them a second. Use argon2id, scrypt or bcrypt.",
          "zh-CN": "口令以 {algorithm} 保存，而该算法计算很快：拿到数据表的人每秒可以尝试数十亿个口令。请使用 argon2id、scrypt 或 bcrypt。"
        },
        "reversible": {
          "en": "Passwords are encrypted with {algorithm} and decrypted to compare them: whoever gets the key, which every instance holds, reads all of them. Hash them with argon2id, scrypt or bcrypt.",
          "zh-CN": "口令以 {algorithm} 加密保存，登录时再解密比较：任何拿到密钥（每个实例都持有）的人都能读出全部口令。请改用 argon2id、scrypt 或 bcrypt 做哈希。"
        },
        "also": {
          "en": "here as well",
          "zh-CN": "此处同样如此"
        }
      }
    },
    "build/broken": {
      "title": {
        "en": "A build or start step cannot work",
        "zh-CN": "构建或启动步骤无法执行"
      },
      "problem": {
        "en": "A step that builds or starts the program names a script, a file or a tool that the repository does not have, or starts a shell script that no shell can run.",
        "zh-CN": "构建或启动程序的某个步骤引用了仓库中不存在的脚本或文件，或启动了任何 shell 都无法执行的脚本。"
      },
      "risk": {
        "en": "The step fails on every machine but perhaps its author's. The image is not built, or its container stops at once, mostly during a release.",
        "zh-CN": "除了作者的机器，该步骤在任何地方都会失败：镜像无法构建，或容器一启动就退出，而且往往发生在发布时。"
      },
      "fix": {
        "en": "Correct the name or path, or commit what is missing. Save shell scripts with Unix line ends (`*.sh text eol=lf` in `.gitattributes`, then `git add --renormalize .`) and check them with `bash -n`.",
        "zh-CN": "修正名称或路径，或提交缺少的文件。shell 脚本用 Unix 换行符保存（在 `.gitattributes` 中写 `*.sh text eol=lf`，再执行 `git add --renormalize .`），并用 `bash -n` 检查。"
      },
      "acceptance": {
        "en": "In a fresh checkout the build succeeds and the program starts.",
        "zh-CN": "在全新检出的代码中，构建成功且程序能够启动。"
      },
      "effortHours": 0.5,
      "references": [
        "https://docs.npmjs.com/cli/commands/npm-run",
        "https://git-scm.com/docs/gitattributes#_end_of_line_conversion"
      ],
      "messages": {
        "carriage-returns": {
          "en": "The lines of this script end in CRLF, and {image} starts it: Linux then looks for a program called `sh\\r` and stops with \"no such file or directory\". Save it with LF and set `*.sh text eol=lf` in .gitattributes.",
          "zh-CN": "此脚本使用 CRLF 换行，而 {image} 会启动它：Linux 会去找名为 `sh\\r` 的程序，并以 “no such file or directory” 退出。请改用 LF 保存，并在 .gitattributes 中设置 `*.sh text eol=lf`。"
        },
        "syntax-error": {
          "en": "No shell can read this script from here on, and {image} starts it: it stops with a syntax error. Mend it; `bash -n` shows the place.",
          "zh-CN": "从此处起任何 shell 都无法解析此脚本，而 {image} 会启动它：执行时会报语法错误退出。请修复；`bash -n` 可定位问题。"
        },
        "no-script": {
          "en": "`{by}` runs the script {name}, which package.json does not have: it stops with \"Missing script\". Correct the name, or add the script.",
          "zh-CN": "`{by}` 要运行脚本 {name}，但 package.json 中没有：会以 “Missing script” 失败。请修正名称或添加该脚本。"
        },
        "no-file": {
          "en": "The script {by} starts {name}, which is not in the repository and which nothing makes. Correct the path, or commit the file.",
          "zh-CN": "脚本 {by} 要启动 {name}，但仓库中没有该文件，也没有任何步骤生成它。请修正路径，或提交该文件。"
        },
        "no-tool": {
          "en": "The script {by} runs {name}, which no package.json of the repository declares: after an installation it stops with \"{name}: not found\". Declare the package that brings it.",
          "zh-CN": "脚本 {by} 要运行 {name}，但仓库中没有任何 package.json 声明它：全新安装后会以 “{name}: not found” 失败。请声明提供该命令的包。"
        },
        "tool-left-out": {
          "en": "The image starts the script {by}, which runs {name}: a package for developers alone, and the image installs without these. It stops with \"{name}: not found\". Move it to `dependencies`, or start without it.",
          "zh-CN": "镜像启动脚本 {by}，而它要运行 {name}：该包仅列在 devDependencies 中，镜像安装时又排除了开发依赖，启动会以 “{name}: not found” 失败。请移入 `dependencies`，或换用不依赖它的启动方式。"
        },
        "no-dockerfile": {
          "en": "`{name}` is built by {dockerfile}, which is not in the repository: the build stops before its first step. Correct the path, or commit the file.",
          "zh-CN": "`{name}` 由 {dockerfile} 构建，但仓库中没有该文件：构建在第一步之前就会失败。请修正路径或提交该文件。"
        },
        "no-stage": {
          "en": "This builds the stage `{target}`, which {dockerfile} does not have: the build stops with \"target stage could not be found\". Correct the name, or add the stage.",
          "zh-CN": "此处构建阶段 `{target}`，但 {dockerfile} 中没有：构建会报告找不到目标阶段并失败。请修正名称或添加该阶段。"
        },
        "retired-machine": {
          "en": "GitHub has switched off the machines called `{name}`: the job waits and is cancelled, and nothing of this workflow is checked or deployed. Name one that is offered, such as `ubuntu-24.04`.",
          "zh-CN": "GitHub 已停用 `{name}` 运行环境：任务会一直等待直至取消，该工作流不会执行任何检查或部署。请改用仍受支持的环境，例如 `ubuntu-24.04`。"
        },
        "retired-action": {
          "en": "`{name}` works with a service that GitHub has switched off: the job fails when it prepares its actions. Move to the current major version.",
          "zh-CN": "`{name}` 依赖的服务已被 GitHub 停用：任务在准备 action 时即告失败。请升级到当前主版本。"
        },
        "retired-here": {
          "en": "`{name}`",
          "zh-CN": "`{name}`"
        },
        "dockerfile": {
          "en": "the Dockerfile",
          "zh-CN": "该 Dockerfile"
        },
        "started": {
          "en": "it is started here",
          "zh-CN": "在此处启动"
        },
        "also": {
          "en": "asked for here as well",
          "zh-CN": "此处同样用到"
        }
      }
    },
    "ci/absent": {
      "title": {
        "en": "No continuous integration",
        "zh-CN": "没有持续集成流水线"
      },
      "problem": {
        "en": "The repository holds a program that is deployed, and no pipeline (GitHub Actions, GitLab CI, CircleCI, Azure Pipelines, Jenkins, Travis, Bitbucket, Drone and others) that builds or tests it.",
        "zh-CN": "仓库中的程序会被部署，但没有任何流水线（GitHub Actions、GitLab CI、CircleCI、Azure Pipelines、Jenkins、Travis、Bitbucket、Drone 等）构建或测试它。"
      },
      "risk": {
        "en": "Whether a change builds, starts and passes its tests is found out in production, or depends on what somebody remembers to run on their own machine.",
        "zh-CN": "改动能否构建、启动并通过测试，只能到生产环境才知道，或取决于开发者是否记得在本机运行。"
      },
      "fix": {
        "en": "Add a pipeline that runs on every pull request: install by the lock file, lint and type-check, test, build the image. Make it required for merging.",
        "zh-CN": "添加在每个合并请求上运行的流水线：按锁文件安装、代码检查与类型检查、测试、构建镜像，并设为合并的必要条件。"
      },
      "acceptance": {
        "en": "A pull request that breaks a test or the build cannot be merged.",
        "zh-CN": "破坏测试或构建的合并请求无法合并。"
      },
      "effortHours": 3,
      "references": [
        "https://docs.github.com/en/actions/how-tos/use-cases-and-examples/building-and-testing",
        "https://docs.gitlab.com/ci/"
      ],
      "messages": {
        "none": {
          "en": "No pipeline builds or tests this repository: a change that does not start, or breaks what worked, reaches production unseen. Add one that runs on every pull request.",
          "zh-CN": "没有流水线构建或测试此仓库：无法启动或破坏现有功能的改动会直接进入生产环境。请添加在每个合并请求上运行的流水线。"
        }
      }
    },
    "ci/no-lint-or-types": {
      "title": {
        "en": "The pipeline neither lints nor checks types",
        "zh-CN": "流水线不做代码检查和类型检查"
      },
      "problem": {
        "en": "There are pipelines, and none of their steps runs a linter, a type checker or a formatter's check.",
        "zh-CN": "仓库有流水线，但没有任何步骤运行代码检查、类型检查或格式检查。"
      },
      "risk": {
        "en": "Undefined names, wrong arguments and unreachable code, which a tool finds in seconds, come up at run time or cost reviewers their time.",
        "zh-CN": "未定义的名称、错误的参数和不可达代码等工具数秒即可发现的问题，会留到运行时才暴露，或占用评审者的时间。"
      },
      "fix": {
        "en": "Add a step that runs them on every pull request: `ruff check` and `mypy` or `pyright` for Python, `eslint` and `tsc --noEmit` for TypeScript; `pre-commit run --all-files` if the repository uses it.",
        "zh-CN": "添加在每个合并请求上运行的步骤：Python 用 `ruff check` 与 `mypy` 或 `pyright`，TypeScript 用 `eslint` 与 `tsc --noEmit`；若已使用 pre-commit，可运行 `pre-commit run --all-files`。"
      },
      "acceptance": {
        "en": "A pull request with an undefined name or a type error is red.",
        "zh-CN": "含未定义名称或类型错误的合并请求会变红。"
      },
      "effortHours": 2,
      "references": [
        "https://docs.astral.sh/ruff/integrations/#github-actions",
        "https://typescript-eslint.io/getting-started"
      ],
      "messages": {
        "never": {
          "en": "No step of any pipeline lints the code or checks its types: mistakes that a tool finds in seconds reach review or production. Add such a step.",
          "zh-CN": "没有任何流水线步骤做代码检查或类型检查：工具数秒可发现的错误会流入评审或生产环境。请添加相应步骤。"
        }
      }
    },
    "ci/no-tests": {
      "title": {
        "en": "The pipeline never runs tests",
        "zh-CN": "流水线从不运行测试"
      },
      "problem": {
        "en": "There are pipelines, and none of their steps runs a test, neither directly nor through a script, a tool or an action.",
        "zh-CN": "仓库有流水线，但没有任何步骤直接或通过脚本、工具、动作运行测试。"
      },
      "risk": {
        "en": "A green check says that it builds, not that it works: what breaks is found by users. Tests that nobody runs rot.",
        "zh-CN": "绿色对勾只说明能构建，不说明能用：问题由用户发现；无人运行的测试会逐渐失效。"
      },
      "fix": {
        "en": "Add a step that runs the tests on every pull request, before anything is built for release or deployed: `pytest`, `npm test`, `tox`.",
        "zh-CN": "添加在每个合并请求上运行测试的步骤，并置于构建发布与部署之前：`pytest`、`npm test`、`tox`。"
      },
      "acceptance": {
        "en": "A pull request with a failing test is red, and is neither merged nor deployed.",
        "zh-CN": "含失败测试的合并请求会变红，且不会被合并或部署。"
      },
      "effortHours": 2,
      "references": [
        "https://docs.github.com/en/actions/how-tos/use-cases-and-examples/building-and-testing"
      ],
      "messages": {
        "not-run": {
          "en": "The repository holds tests, and no step of any pipeline runs them: a change that breaks them is merged and deployed. Add a step that does.",
          "zh-CN": "仓库中有测试，但没有任何流水线步骤运行它们：破坏测试的改动会被合并并部署。请添加运行测试的步骤。"
        },
        "no-tests": {
          "en": "No step of any pipeline runs a test, and the repository holds none: a green check says nothing of whether a change works. Write tests for what must not break and run them here.",
          "zh-CN": "没有任何流水线步骤运行测试，仓库中也没有测试：绿色对勾无法说明改动是否可用。请为关键功能编写测试并在此运行。"
        },
        "test-here": {
          "en": "a test that nothing runs",
          "zh-CN": "无人运行的测试"
        }
      }
    },
    "compose/missing-mount": {
      "title": {
        "en": "Compose mounts a file that is not in the repository",
        "zh-CN": "Compose 挂载的文件不在仓库中"
      },
      "problem": {
        "en": "A service is given a file by a bind mount, but the repository has no such file, no example of it, and nothing that writes it.",
        "zh-CN": "服务通过绑定挂载获得某个文件，但仓库中既没有这个文件，也没有示例，更没有任何脚本会生成它。"
      },
      "risk": {
        "en": "Docker makes an empty folder where the file should be, owned by root. The container then fails with \"not a directory\", or starts without the configuration that it was meant to have.",
        "zh-CN": "Docker 会在该位置创建一个属主为 root 的空目录。容器随后会报 “not a directory” 而启动失败，或者在缺少预期配置的情况下启动。"
      },
      "fix": {
        "en": "Correct the path, commit the file, or commit an example and say in the instructions that it has to be copied first. The long form with `create_host_path: false` makes Compose stop with a clear message instead.",
        "zh-CN": "更正路径，提交该文件，或提交一个示例并在说明中要求先复制。使用长格式并设置 `create_host_path: false`，可让 Compose 直接给出清晰的错误。"
      },
      "acceptance": {
        "en": "`docker compose up` in a fresh clone starts the service with the file.",
        "zh-CN": "在全新克隆的仓库中执行 `docker compose up`，服务能带着该文件启动。"
      },
      "effortHours": 0.5,
      "references": [
        "https://docs.docker.com/engine/storage/bind-mounts/"
      ],
      "messages": {
        "missing": {
          "en": "`{service}` is given {file} as {target}, but the repository has no such file: Docker makes an empty folder instead, and the service fails or runs without its configuration. Correct the path or commit the file.",
          "zh-CN": "`{service}` 把 {file} 挂载为 {target}，但仓库中没有这个文件：Docker 会改为创建空目录，服务将启动失败或在没有配置的情况下运行。请更正路径或提交该文件。"
        },
        "also": {
          "en": "{file} is not there either",
          "zh-CN": "{file} 同样不存在"
        }
      }
    },
    "compose/no-healthcheck": {
      "title": {
        "en": "Services have no health check",
        "zh-CN": "服务没有健康检查"
      },
      "problem": {
        "en": "Services of a Compose file that ships have no `healthcheck`, and their images bring none that is known.",
        "zh-CN": "用于部署的 Compose 文件中，服务没有配置 `healthcheck`，其镜像也没有已知的健康检查。"
      },
      "risk": {
        "en": "A process that hangs counts as running, and services that need it start before it is ready: `depends_on` can only wait for what has a health check.",
        "zh-CN": "卡死的进程仍被视为正常；依赖它的服务会在它就绪之前启动，因为 `depends_on` 只能等待配置了健康检查的服务。"
      },
      "fix": {
        "en": "Add a probe that asks the service itself (`pg_isready -U $$POSTGRES_USER`, `redis-cli ping`, a request to `/health`), and let others wait for it with `depends_on: {db: {condition: service_healthy}}`.",
        "zh-CN": "添加真正访问服务的检查（如 `pg_isready -U $$POSTGRES_USER`、`redis-cli ping`、请求 `/health`），并让其他服务用 `depends_on: {db: {condition: service_healthy}}` 等待它。"
      },
      "acceptance": {
        "en": "`docker compose ps` shows `healthy` for every service, and `unhealthy` once one stops answering.",
        "zh-CN": "`docker compose ps` 显示所有服务为 `healthy`；停止响应的服务显示 `unhealthy`。"
      },
      "effortHours": 1,
      "references": [
        "https://docs.docker.com/reference/compose-file/services/#healthcheck"
      ],
      "messages": {
        "found": {
          "en": "Nobody asks whether {services} work: what hangs counts as running. Add `healthcheck`.",
          "zh-CN": "没有任何检查确认 {services} 是否正常：卡死也会被视为运行中。请添加 `healthcheck`。"
        },
        "also": {
          "en": "nor `{service}`",
          "zh-CN": "`{service}` 同样没有"
        }
      }
    },
    "compose/no-production-file": {
      "title": {
        "en": "Development and production share one Compose file",
        "zh-CN": "开发与生产共用同一个 Compose 文件"
      },
      "problem": {
        "en": "The repository has one Compose file, which builds the program from its source, and nothing tells development from production.",
        "zh-CN": "仓库只有一个从源码构建程序的 Compose 文件，没有区分开发与生产环境。"
      },
      "risk": {
        "en": "What eases development (mounts, published ports, reloading, simple passwords) reaches the server, and what a server needs (restart, limits, fixed images) is left out because it would be in the way.",
        "zh-CN": "方便开发的设置（挂载源码、开放端口、热重载、简单密码）会被带到服务器，而服务器需要的设置（重启策略、资源限制、固定镜像版本）又因为妨碍开发而缺失。"
      },
      "fix": {
        "en": "Keep what both share in `docker-compose.yml`, put what is for developers into `docker-compose.override.yml` (Compose reads it by itself) and what is for the server into `docker-compose.prod.yml`: `docker compose -f docker-compose.yml -f docker-compose.prod.yml up -d`.",
        "zh-CN": "公共部分保留在 `docker-compose.yml`，开发设置放入 `docker-compose.override.yml`（Compose 会自动读取），服务器设置放入 `docker-compose.prod.yml`：`docker compose -f docker-compose.yml -f docker-compose.prod.yml up -d`。"
      },
      "acceptance": {
        "en": "`docker compose -f docker-compose.yml -f docker-compose.prod.yml config` shows no source mount, no port of a datastore, and an image with a fixed tag a service.",
        "zh-CN": "`docker compose -f docker-compose.yml -f docker-compose.prod.yml config` 中没有源码挂载、没有开放数据库端口，且每个服务使用固定版本的镜像。"
      },
      "effortHours": 2,
      "references": [
        "https://docs.docker.com/compose/how-tos/production/",
        "https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/"
      ],
      "messages": {
        "found": {
          "en": "This is the only Compose file, and it builds `{service}` from the source: nothing tells development from production. Put what the server needs into `docker-compose.prod.yml`.",
          "zh-CN": "仓库只有这一个 Compose 文件，并从源码构建 `{service}`：没有区分开发与生产。请把服务器所需的设置放入 `docker-compose.prod.yml`。"
        }
      }
    },
    "compose/no-resource-limits": {
      "title": {
        "en": "Services may take all of the host",
        "zh-CN": "服务没有资源限制"
      },
      "problem": {
        "en": "Services of a Compose file that ships have no limit of memory or processor time.",
        "zh-CN": "用于部署的 Compose 文件中，服务没有内存或 CPU 限制。"
      },
      "risk": {
        "en": "A leak or one large request takes the memory of the whole host, and the kernel ends whichever process it likes, often the database.",
        "zh-CN": "一次内存泄漏或一个超大请求就会占满整台主机，内核随后会随意终止进程，往往是数据库。"
      },
      "fix": {
        "en": "Set `mem_limit` (or `deploy.resources.limits.memory`) and `cpus` a service, somewhat above what it needs under load.",
        "zh-CN": "为每个服务设置 `mem_limit`（或 `deploy.resources.limits.memory`）与 `cpus`，取值略高于压测时的用量。"
      },
      "acceptance": {
        "en": "`docker stats` shows a limit below the host's memory for every service.",
        "zh-CN": "`docker stats` 中每个服务的内存上限都小于主机内存。"
      },
      "effortHours": 1,
      "references": [
        "CIS Docker Benchmark 5.11",
        "CWE-770",
        "https://docs.docker.com/reference/compose-file/deploy/#resources"
      ],
      "messages": {
        "found": {
          "en": "Nothing limits the memory of {services}: one leak takes the whole host with it. Set `mem_limit` or `deploy.resources.limits`.",
          "zh-CN": "{services} 没有资源限制：一处泄漏就会拖垮整台主机。请设置 `mem_limit` 或 `deploy.resources.limits`。"
        },
        "also": {
          "en": "nor of `{service}`",
          "zh-CN": "`{service}` 同样没有"
        }
      }
    },
    "compose/no-restart-policy": {
      "title": {
        "en": "Services are not restarted",
        "zh-CN": "服务没有配置重启策略"
      },
      "problem": {
        "en": "Services of a Compose file that ships have no `restart`; Docker's default is `no`.",
        "zh-CN": "用于部署的 Compose 文件中，服务没有配置 `restart`，而 Docker 的默认值是 `no`。"
      },
      "risk": {
        "en": "After a crash, when memory runs out or the host reboots, the service stays down until somebody notices.",
        "zh-CN": "进程崩溃、内存耗尽或宿主机重启之后，服务会一直停着，直到有人发现。"
      },
      "fix": {
        "en": "Add `restart: unless-stopped` to services that are to run; jobs that end get `restart: \"no\"`.",
        "zh-CN": "为需要常驻的服务添加 `restart: unless-stopped`；执行完即退出的任务写明 `restart: \"no\"`。"
      },
      "acceptance": {
        "en": "`docker kill` of a service's process and a reboot of the host both bring it back.",
        "zh-CN": "杀掉服务进程或重启宿主机后，服务都会自动恢复。"
      },
      "effortHours": 0.5,
      "references": [
        "CIS Docker Benchmark 5.15",
        "https://docs.docker.com/reference/compose-file/services/#restart"
      ],
      "messages": {
        "found": {
          "en": "Nothing restarts {services}: after a crash or a reboot of the host they stay down. Add `restart: unless-stopped`.",
          "zh-CN": "{services} 没有重启策略：崩溃或宿主机重启后不会恢复。请添加 `restart: unless-stopped`。"
        },
        "also": {
          "en": "nor `{service}`",
          "zh-CN": "`{service}` 同样没有"
        },
        "fix-restart": {
          "en": "Add `restart: unless-stopped`",
          "zh-CN": "添加 `restart: unless-stopped`"
        }
      }
    },
    "compose/source-mounted": {
      "title": {
        "en": "The source folder is mounted over the image",
        "zh-CN": "源码目录被挂载覆盖了镜像内容"
      },
      "problem": {
        "en": "A Compose file that is not for development mounts the folder of the program into the container, in place of what the image was built with.",
        "zh-CN": "并非开发用途的 Compose 文件把程序目录挂载进容器，替代了镜像中构建好的内容。"
      },
      "risk": {
        "en": "What runs is whatever lies on the host: not what was built and tested, without what the build made, changed by every `git pull` in the middle of a request. The process can write to its own code and reads `.env` and `.git` beside it; data that it writes into its folder is kept only as long as the mount is.",
        "zh-CN": "实际运行的是宿主机上的文件：不是构建和测试过的版本，也缺少构建产物，每次 `git pull` 都会在运行中改变程序。进程可以改写自身代码，还能读取旁边的 `.env` 与 `.git`；写入该目录的数据也只依赖这个挂载才得以保留。"
      },
      "fix": {
        "en": "Copy the program in the Dockerfile, and move the mount to `docker-compose.override.yml` or `docker-compose.dev.yml`. What has to outlive the container gets a named volume at a folder of its own.",
        "zh-CN": "在 Dockerfile 中复制程序，把该挂载移到 `docker-compose.override.yml` 或 `docker-compose.dev.yml`。需要持久保存的数据使用命名卷，挂载到单独的目录。"
      },
      "acceptance": {
        "en": "`docker compose -f docker-compose.yml config` shows no bind mount of the source; the service starts on a host without the checkout.",
        "zh-CN": "`docker compose -f docker-compose.yml config` 中没有源码的 bind 挂载；在没有源码的主机上服务也能启动。"
      },
      "effortHours": 1,
      "references": [
        "https://docs.docker.com/compose/how-tos/production/"
      ],
      "messages": {
        "found": {
          "en": "`{service}` mounts its source (`{source}`) over what its image holds at `{target}`: the host's files run, not the image. Move the mount to an override file for development.",
          "zh-CN": "`{service}` 把源码（`{source}`）挂载到镜像的 `{target}`：运行的是宿主机上的文件而不是镜像。请把该挂载移到开发用的 override 文件。"
        },
        "unbuilt": {
          "en": "`{service}` runs the mounted source (`{source}`) in an image of the bare language: nothing is built, so nothing can be tested or rolled back. Build an image.",
          "zh-CN": "`{service}` 在语言基础镜像中直接运行挂载的源码（`{source}`）：没有构建产物，无法测试和回滚。请构建镜像。"
        },
        "also": {
          "en": "`{service}` does so, too",
          "zh-CN": "`{service}` 也是如此"
        }
      }
    },
    "compose/unreachable-peer": {
      "title": {
        "en": "A service asks a peer where nobody answers",
        "zh-CN": "服务配置的对端地址无法访问"
      },
      "problem": {
        "en": "A service of a Compose stack is told to ask another one under an address that does not lead there: the port published on the host instead of the container's own, a network that the two do not share, a name that no service has, or `localhost`, which inside a container is the container itself.",
        "zh-CN": "Compose 中的某个服务所配置的对端地址并不能到达目标：用了发布到宿主机的端口而非容器自身的端口、两个服务不在同一网络、名称不属于任何服务，或者写成了 `localhost`（在容器内指容器自身）。"
      },
      "risk": {
        "en": "The connection fails as soon as the stack is started from these files alone, on a new server or in a disaster, and works only where something outside the repository makes up for it.",
        "zh-CN": "仅凭这些文件启动（新服务器、灾难恢复）时连接必然失败；只有仓库之外的某些设置恰好弥补时才能工作。"
      },
      "fix": {
        "en": "Inside a stack, address a peer by its service name and the container's port (`postgres://db:5432`), whatever is published on the host. Put both on one network; let stacks that are apart share an `external` network. For what runs on the host itself, use `host.docker.internal` with `extra_hosts: [\"host.docker.internal:host-gateway\"]`.",
        "zh-CN": "在同一 Compose 网络内，请用服务名加容器端口访问对端（如 `postgres://db:5432`），与发布到宿主机的端口无关。让两个服务加入同一网络；分属不同 Compose 项目的服务通过 `external` 网络互通。若目标运行在宿主机上，请使用 `host.docker.internal` 并配置 `extra_hosts: [\"host.docker.internal:host-gateway\"]`。"
      },
      "acceptance": {
        "en": "`docker compose exec SERVICE` reaches the address as it is configured, for example with `nc -z HOST PORT`.",
        "zh-CN": "在容器内（`docker compose exec 服务名`）按配置的地址可以连通，例如 `nc -z 主机 端口` 成功。"
      },
      "effortHours": 1,
      "references": [
        "https://docs.docker.com/compose/how-tos/networking/",
        "https://docs.docker.com/reference/compose-file/networks/"
      ],
      "messages": {
        "published-port": {
          "en": "`{service}` asks `{host}:{port}` (`{by}`), but {port} is the port published on the host; inside the network `{peer}` listens on {listens}. Use `{host}:{listens}`.",
          "zh-CN": "`{service}` 访问 `{host}:{port}`（`{by}`），但 {port} 是发布到宿主机的端口；在网络内 `{peer}` 监听的是 {listens}。请改为 `{host}:{listens}`。"
        },
        "other-port": {
          "en": "`{service}` asks `{host}:{port}` (`{by}`), but `{peer}` listens on {listens}, and nothing tells it otherwise. Use `{host}:{listens}`.",
          "zh-CN": "`{service}` 访问 `{host}:{port}`（`{by}`），但 `{peer}` 监听的是 {listens}，也没有配置改变它。请改为 `{host}:{listens}`。"
        },
        "no-shared-network": {
          "en": "`{service}` asks `{host}` (`{by}`), but shares no network with `{peer}`, so the name is not found. Put both on one network.",
          "zh-CN": "`{service}` 访问 `{host}`（`{by}`），但与 `{peer}` 没有共同的网络，名称无法解析。请让两者加入同一网络。"
        },
        "host-network": {
          "en": "`{service}` runs on the host's network and asks `{host}` (`{by}`): service names are not known there. Publish the port and ask `127.0.0.1`, or take `{service}` off the host's network.",
          "zh-CN": "`{service}` 使用宿主机网络，却访问 `{host}`（`{by}`）：宿主机网络中无法解析服务名。请发布端口后访问 `127.0.0.1`，或不再使用宿主机网络。"
        },
        "peer-on-host": {
          "en": "`{service}` asks `{host}` (`{by}`), but `{peer}` runs on the host's network, where its name is not known. Use `host.docker.internal`, or take `{peer}` off the host's network.",
          "zh-CN": "`{service}` 访问 `{host}`（`{by}`），但 `{peer}` 使用宿主机网络，其服务名无法解析。请使用 `host.docker.internal`，或让 `{peer}` 不再使用宿主机网络。"
        },
        "unknown-name": {
          "en": "`{service}` asks `{host}` (`{by}`), but no service of this repository's Compose files has that name, and no external network brings one. Correct the name or add the service.",
          "zh-CN": "`{service}` 访问 `{host}`（`{by}`），但仓库的 Compose 文件中没有名为此的服务，也没有接入外部网络。请更正名称或补上该服务。"
        },
        "localhost": {
          "en": "`{service}` asks `{host}:{port}` (`{by}`): inside its container that is the container itself, not `{peer}`. Use the service's name and container port, on a network that both are on.",
          "zh-CN": "`{service}` 访问 `{host}:{port}`（`{by}`）：在容器内这指向容器自身，而不是 `{peer}`。请在共同的网络中使用服务名和容器端口。"
        },
        "peer": {
          "en": "`{peer}`, as it can be reached",
          "zh-CN": "`{peer}` 实际可访问的位置"
        },
        "also": {
          "en": "so does `{service}`",
          "zh-CN": "`{service}` 也是如此"
        },
        "asks": {
          "en": "`{service}` is told so",
          "zh-CN": "使用该配置的服务 `{service}`"
        }
      }
    },
    "concurrency/background-task-per-worker": {
      "title": {
        "en": "Background work repeated in every worker process",
        "zh-CN": "后台任务在每个工作进程中重复执行"
      },
      "problem": {
        "en": "The application starts a loop or a scheduled job when it is loaded, and its server runs several processes. Each of them does the same work at the same time.",
        "zh-CN": "应用在启动时运行循环或定时任务，而服务器会启动多个进程，每个进程都会同时执行同样的工作。"
      },
      "risk": {
        "en": "Mails go out several times, tokens that may be used once are refreshed in a race, other services are called too often, and rows are written twice.",
        "zh-CN": "邮件重复发送，一次性令牌被并发刷新而失效，第三方接口被过度调用，数据被重复写入。"
      },
      "fix": {
        "en": "Move the work into a process of its own (a worker service, Celery beat, a cron job), or let only the process that holds a lock in the database or Redis do it. One worker process is a way out for the time being.",
        "zh-CN": "将该任务移到独立进程（worker 服务、Celery beat 或 cron 任务），或者只让持有数据库 / Redis 锁的进程执行。临时方案是只启动一个工作进程。"
      },
      "acceptance": {
        "en": "With several worker processes started, the log shows the work once a round.",
        "zh-CN": "启动多个工作进程后，日志显示每个周期只执行一次该任务。"
      },
      "effortHours": 6,
      "references": [
        "CWE-362",
        "https://docs.gunicorn.org/en/stable/design.html",
        "https://fastapi.tiangolo.com/deployment/concepts/#previous-steps-before-starting"
      ],
      "messages": {
        "repeated-times": {
          "en": "{task} starts in each of the {count} {by} processes that run the application, so its work is done {count} times. Move it into a process of its own, or let one of them hold a lock.",
          "zh-CN": "运行该应用的 {count} 个 {by} 进程都会启动 {task}，其工作会被执行 {count} 次。请移到独立进程，或用锁保证只有一个进程执行。"
        },
        "repeated": {
          "en": "{task} starts in every {by} process that runs the application, so its work is done as many times as there are processes. Move it into a process of its own, or let one of them hold a lock.",
          "zh-CN": "每个运行该应用的 {by} 进程都会启动 {task}，有多少进程就会执行多少次。请移到独立进程，或用锁保证只有一个进程执行。"
        },
        "workers-here": {
          "en": "several processes are asked for here",
          "zh-CN": "此处要求启动多个进程"
        },
        "runs-here": {
          "en": "this is what runs in each of them",
          "zh-CN": "每个进程中运行的代码"
        }
      }
    },
    "concurrency/blocking-in-async": {
      "title": {
        "en": "Blocking call on the event loop",
        "zh-CN": "在事件循环中执行阻塞调用"
      },
      "problem": {
        "en": "Code that runs on the event loop makes a call that waits for a network, a disk, a process or a slow computation without giving the loop back.",
        "zh-CN": "运行在事件循环上的代码执行了阻塞调用（网络、磁盘、子进程或耗时计算），期间不会让出事件循环。"
      },
      "risk": {
        "en": "While one request waits, the process answers nobody, not even its health check. A few slow calls look like an outage, and orchestrators restart the service.",
        "zh-CN": "一个请求等待时，整个进程无法响应任何请求，包括健康检查；少量慢调用就会表现为服务不可用，并触发编排系统重启。"
      },
      "fix": {
        "en": "Use the asynchronous client (httpx.AsyncClient, AsyncOpenAI, an async database driver, fs.promises), or hand the call to a thread (asyncio.to_thread, run_in_threadpool). A FastAPI handler without `async` runs in a thread by itself.",
        "zh-CN": "改用异步客户端（httpx.AsyncClient、AsyncOpenAI、异步数据库驱动、fs.promises），或放入线程执行（asyncio.to_thread、run_in_threadpool）。FastAPI 中不带 `async` 的处理函数会自动在线程池中运行。"
      },
      "acceptance": {
        "en": "While a slow request runs, the health check of the same process answers within 100 ms.",
        "zh-CN": "慢请求执行期间，同一进程的健康检查在 100 毫秒内响应。"
      },
      "effortHours": 3,
      "references": [
        "CWE-400",
        "https://docs.python.org/3/library/asyncio-dev.html#running-blocking-code",
        "https://nodejs.org/en/learn/asynchronous-work/dont-block-the-event-loop"
      ],
      "messages": {
        "blocks": {
          "en": "{what} blocks the event loop in async {function}: nothing else is answered until it returns. Use an asynchronous client or asyncio.to_thread.",
          "zh-CN": "异步函数 {function} 中的 {what} 会阻塞事件循环，返回前无法响应其他请求。请改用异步客户端或 asyncio.to_thread。"
        },
        "blocks-through": {
          "en": "{via} calls {what}, which blocks the event loop of async {function}: nothing else is answered until it returns. Await an asynchronous version or use asyncio.to_thread.",
          "zh-CN": "{via} 内部调用了 {what}，会阻塞异步函数 {function} 的事件循环，返回前无法响应其他请求。请使用异步版本或 asyncio.to_thread。"
        },
        "blocks-node": {
          "en": "{what} stops the whole process while {function} answers a request. Use the asynchronous version.",
          "zh-CN": "{function} 处理请求时，{what} 会让整个进程停止响应。请使用异步版本。"
        },
        "blocks-node-through": {
          "en": "{via} calls {what}, which stops the whole process while {function} answers a request. Use the asynchronous version.",
          "zh-CN": "{via} 内部调用了 {what}，{function} 处理请求时会让整个进程停止响应。请使用异步版本。"
        },
        "waits-here": {
          "en": "the blocking call",
          "zh-CN": "阻塞调用所在处"
        },
        "also-here": {
          "en": "{what} blocks here as well",
          "zh-CN": "此处的 {what} 同样会阻塞"
        },
        "fix-sleep": {
          "en": "Wait with `await asyncio.sleep`",
          "zh-CN": "改用 `await asyncio.sleep` 等待"
        }
      }
    },
    "concurrency/lost-promise": {
      "title": {
        "en": "Asynchronous work that nobody waits for",
        "zh-CN": "无人等待的异步任务"
      },
      "problem": {
        "en": "Asynchronous work is started, nobody waits for it, and nobody takes its error.",
        "zh-CN": "启动了异步任务，但既没有人等待它完成，也没有人处理它的错误。"
      },
      "risk": {
        "en": "The caller goes on as if the work were done, and an error is lost. In Node a rejection that nobody takes ends the process by default, and with it every request under way. In Python the event loop keeps only weak references to tasks, so one that is kept nowhere may vanish before it is done.",
        "zh-CN": "调用方会当作任务已完成而继续执行，错误被丢失。在 Node 中，未处理的 Promise 拒绝默认会终止进程，正在处理的请求全部中断。在 Python 中，事件循环只保留任务的弱引用，未被保存的任务可能在完成前就被回收。"
      },
      "fix": {
        "en": "Wait for it (`await`, `for … of`, `Promise.all(list.map(…))`). Where it is meant to go on by itself, take its error where it is started (`.catch(…)`), and in Python keep the task in a set until it is done.",
        "zh-CN": "等待它完成（`await`、`for … of`、`Promise.all(list.map(…))`）。若确实要在后台运行，请在启动处处理错误（`.catch(…)`）；在 Python 中请把任务保存到集合中直至完成。"
      },
      "acceptance": {
        "en": "An error inside the work is in the log, the process goes on, and the caller sees success only after the work is done.",
        "zh-CN": "任务内部的错误会写入日志，进程继续运行，且调用方只有在任务完成后才得到成功结果。"
      },
      "effortHours": 1,
      "references": [
        "CWE-390",
        "CWE-755",
        "https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task",
        "https://nodejs.org/api/process.html#event-unhandledrejection"
      ],
      "messages": {
        "each": {
          "en": "{what} does not wait for its asynchronous function: the code goes on before the work is done, and no `try` around it takes an error, which by default ends the Node process. Use `for … of` or `await Promise.all(list.map(…))`.",
          "zh-CN": "{what} 不会等待异步函数：后续代码在任务完成前就会执行，外层的 `try` 也捕获不到错误，而未处理的错误默认会终止 Node 进程。请改用 `for … of` 或 `await Promise.all(list.map(…))`。"
        },
        "listener": {
          "en": "The event's listener is asynchronous, and nobody takes what it rejects with: by default the Node process ends. Catch the errors inside of it.",
          "zh-CN": "事件监听函数是异步的，其错误无人处理，默认会导致 Node 进程退出。请在函数内部捕获错误。"
        },
        "interval": {
          "en": "The timer's function is asynchronous, and nobody takes what it rejects with: one failed run ends the Node process by default. Catch the errors inside of it.",
          "zh-CN": "定时器的函数是异步的，其错误无人处理：默认情况下一次失败就会导致 Node 进程退出。请在函数内部捕获错误。"
        },
        "executor": {
          "en": "An error in an asynchronous executor of `new Promise` is lost: the promise never settles, whoever waits for it waits for ever, and the Node process may end. Make the function around it asynchronous instead.",
          "zh-CN": "`new Promise` 的异步执行函数中的错误会丢失：该 Promise 永远不会完成，等待者会一直等待，Node 进程也可能退出。请改为把外层函数写成异步函数。"
        },
        "floating": {
          "en": "{what} is asynchronous, and nobody waits for it or takes its error: the answer says that it worked, and a rejection ends the Node process by default. Await it, or add `.catch(…)`.",
          "zh-CN": "{what} 是异步函数，此处既未等待也未处理错误：响应会显示成功，而一旦出错默认会导致 Node 进程退出。请使用 await，或加上 `.catch(…)`。"
        },
        "task": {
          "en": "The task of {what} is kept nowhere: the event loop holds weak references only, so it may vanish before it is done, and its error is not seen. Keep it in a set and take it out with add_done_callback.",
          "zh-CN": "{what} 创建的任务没有保存：事件循环只持有弱引用，任务可能在完成前被回收，其错误也无人看到。请保存到集合中，并用 add_done_callback 移除。"
        },
        "gather": {
          "en": "{what} is not awaited: the code goes on before the work is done, and its errors are not seen. Put `await` before it.",
          "zh-CN": "{what} 没有 await：后续代码在任务完成前就会执行，其错误也无人看到。请加上 `await`。"
        },
        "unawaited": {
          "en": "{what} is asynchronous and is called without `await`: nothing of it runs, and Python only warns of it in the log. Put `await` before it, or start it as a task that is kept.",
          "zh-CN": "{what} 是异步函数，但调用时没有 await：函数体根本不会执行，Python 只会在日志中给出警告。请加上 `await`，或创建任务并保存它。"
        },
        "also-here": {
          "en": "here as well",
          "zh-CN": "此处同样如此"
        }
      }
    },
    "config/env-not-supplied": {
      "title": {
        "en": "Variable that start-up requires is not supplied",
        "zh-CN": "部署文件未提供启动必需的环境变量"
      },
      "problem": {
        "en": "The program reads an environment variable while it starts and cannot do without it: `os.environ[\"X\"]` at module level, a settings field without a default, a check that throws. The file that starts the service lists its variables, and this one is not among them, or stands there under another name.",
        "zh-CN": "程序在启动时读取某个环境变量且无法缺省：模块级的 `os.environ[\"X\"]`、没有默认值的配置字段，或抛出异常的检查。启动该服务的文件列出了它的环境变量，却没有这一个，或写成了别的名字。"
      },
      "risk": {
        "en": "The container exits as soon as it is started, and is restarted for ever. It is found out on the first day in production, since developers have the variable in their own shell or `.env`.",
        "zh-CN": "容器一启动就退出并不断重启。开发者自己的 shell 或 `.env` 中有该变量，因此往往要到上线当天才会发现。"
      },
      "fix": {
        "en": "Add the variable to the service (`X: ${X:?}` where the operator has to set it), correct its name, or give the code a default that is safe in production.",
        "zh-CN": "为该服务补上这个变量（须由运维设置时用 `X: ${X:?}`）、改正变量名，或在代码中给出生产环境安全的默认值。"
      },
      "acceptance": {
        "en": "The service starts from a fresh checkout with nothing but what the deployment file supplies.",
        "zh-CN": "在全新检出的代码上，仅凭部署文件提供的变量即可启动服务。"
      },
      "effortHours": 0.5,
      "references": [
        "https://12factor.net/config",
        "https://docs.docker.com/reference/compose-file/services/#environment"
      ],
      "messages": {
        "missing": {
          "en": "`{service}` does not start: its code requires {names} while it is loaded, and this file, which supplies its other variables, does not set {count#it|them}. Add {count#the variable|the variables}, or a default that is safe in production.",
          "zh-CN": "`{service}` 无法启动：其代码在加载时必须读取 {names}，而此文件提供了其他变量，却没有设置{count#它|它们}。请补上变量，或给出生产环境安全的默认值。"
        },
        "other-name": {
          "en": "`{service}` does not start: its code requires {names} while it is loaded, and this file sets `{other}` instead, which nothing reads. Use one name for both.",
          "zh-CN": "`{service}` 无法启动：其代码在加载时必须读取 {names}，而此文件设置的是没有代码读取的 `{other}`。请统一变量名。"
        },
        "needed-here": {
          "en": "{name} is required here",
          "zh-CN": "此处必须有 {name}"
        },
        "other-name-here": {
          "en": "{name} stands here, which nothing reads",
          "zh-CN": "此处写的是没有代码读取的 {name}"
        }
      }
    },
    "config/hard-coded-endpoint": {
      "title": {
        "en": "Address of a developer's machine in what ships",
        "zh-CN": "发布的代码中写死了开发机地址"
      },
      "problem": {
        "en": "The code calls an address of this machine or of a private network (`localhost`, `192.168.…`) that is written into it and that no setting can change.",
        "zh-CN": "代码调用的是写死的本机或内网地址（`localhost`、`192.168.…`），没有任何设置可以更改。"
      },
      "risk": {
        "en": "In a page, `localhost` is the visitor's own machine: everything works for the developer and nothing for anybody else. In a container, it is the container itself: the peer is not there.",
        "zh-CN": "在页面中，`localhost` 是访问者自己的机器：开发者一切正常，其他人全部失败。在容器中，它是容器自身，对端服务并不在那里。"
      },
      "fix": {
        "en": "Use a relative address (`/api`) behind one host, or read the address from a setting, with this one as a default for development at most.",
        "zh-CN": "同源部署时使用相对地址（`/api`），或从配置读取地址；写死的地址最多作为开发环境的默认值。"
      },
      "acceptance": {
        "en": "The same build works on another host; no address of a developer's machine is left in what is built.",
        "zh-CN": "同一份构建产物换一台主机也能工作，其中不再包含开发机地址。"
      },
      "effortHours": 1,
      "references": [
        "CWE-547",
        "https://12factor.net/backing-services"
      ],
      "messages": {
        "page": {
          "en": "The page calls `{address}`, which is the visitor's own machine or a network that they are not in: nothing answers there once this is deployed. Use a relative address, or one that the build is given.",
          "zh-CN": "页面调用 `{address}`，这是访问者自己的机器或其无法访问的内网，部署后不会有任何响应。请改用相对地址，或由构建参数提供地址。"
        },
        "server": {
          "en": "This program calls `{address}`, which no setting can change: in a container that is the container itself, and on another host somebody else. Read the address from the configuration.",
          "zh-CN": "程序调用的 `{address}` 无法通过配置更改：在容器中它指向容器自身，换一台主机则指向别处。请从配置读取该地址。"
        },
        "also-here": {
          "en": "called here, too",
          "zh-CN": "此处也有调用"
        }
      }
    },
    "config/no-env-example": {
      "title": {
        "en": "No file shows which variables to set",
        "zh-CN": "没有文件说明需要设置哪些环境变量"
      },
      "problem": {
        "en": "The program is configured by environment variables, and neither an example env file nor a document or deployment file lists them.",
        "zh-CN": "程序通过环境变量配置，但没有示例 env 文件，也没有文档或部署文件列出这些变量。"
      },
      "risk": {
        "en": "Whoever deploys has to read the code to learn what to set. What they miss falls back to defaults made for development, or fails on the first request that needs it.",
        "zh-CN": "部署者只能靠读代码来了解要设置什么。漏设的变量会使用为开发准备的默认值，或在第一个用到它的请求处失败。"
      },
      "fix": {
        "en": "Commit a `.env.example` that names every variable, without secrets: which are required, which have a default, what each is for.",
        "zh-CN": "提交一个 `.env.example`，列出每个变量（不含密钥）：哪些必填、哪些有默认值、各自的用途。"
      },
      "acceptance": {
        "en": "A copy of `.env.example`, filled in, is all that somebody new needs to start the program.",
        "zh-CN": "新成员复制并填写 `.env.example` 后即可启动程序，无需其他信息。"
      },
      "effortHours": 1,
      "references": [
        "https://12factor.net/config"
      ],
      "messages": {
        "none": {
          "en": "The code reads {count} variables ({names}), and no `.env.example`, document or deployment file lists them: whoever deploys has to find them in the code. Commit a `.env.example` that names each.",
          "zh-CN": "代码读取 {count} 个环境变量（{names}），但没有 `.env.example`、文档或部署文件列出它们，部署者只能到代码里找。请提交列出每个变量的 `.env.example`。"
        },
        "read-here": {
          "en": "{name} is read here",
          "zh-CN": "此处读取 {name}"
        }
      }
    },
    "config/no-environment-layers": {
      "title": {
        "en": "Development and production are not told apart",
        "zh-CN": "没有区分开发与生产环境"
      },
      "problem": {
        "en": "The program has one configuration: no switch such as `APP_ENV`, no env, settings or Compose file of its own for production or development, no overlay.",
        "zh-CN": "程序只有一套配置：没有 `APP_ENV` 之类的开关，没有为生产或开发准备的 env、配置或 Compose 文件，也没有 overlay。"
      },
      "risk": {
        "en": "What is convenient in development (open CORS, interactive documentation, debug output, weak defaults) is in force in production, because nothing can tell the two apart, and a check that refuses unsafe values in production has nothing to go by.",
        "zh-CN": "开发时图方便的设置（开放的 CORS、交互式文档、调试输出、弱默认值）在生产中同样生效，因为程序无法区分两者；想在生产环境拒绝不安全的值也无从判断。"
      },
      "fix": {
        "en": "Read one variable that names the environment (`APP_ENV=production`), make production the strict default, and keep what differs in one place: settings a class or module an environment, or Compose files that complete each other.",
        "zh-CN": "读取一个表示环境的变量（如 `APP_ENV=production`），默认按生产的严格要求运行，并把差异集中在一处：每个环境一个配置类或模块，或相互补充的 Compose 文件。"
      },
      "acceptance": {
        "en": "The program can be started as development and as production, and refuses in production what is meant for development only.",
        "zh-CN": "程序可以分别以开发和生产方式启动，并在生产环境拒绝仅供开发的设置。"
      },
      "effortHours": 3,
      "references": [
        "https://12factor.net/dev-prod-parity"
      ],
      "messages": {
        "none": {
          "en": "The code reads {count} variables, and none of them, nor any file, tells production from development: whatever is convenient in the one is in force in the other. Read a variable that names the environment, and make its strict side the default.",
          "zh-CN": "代码读取 {count} 个环境变量，但没有任何变量或文件区分生产与开发：开发时图方便的设置在生产中同样生效。请读取一个表示环境的变量，并以严格的一侧为默认。"
        },
        "one-here": {
          "en": "the one configuration comes in here",
          "zh-CN": "唯一的一套配置在此传入"
        },
        "loaded-here": {
          "en": "the one env file is loaded here",
          "zh-CN": "唯一的 env 文件在此加载"
        }
      }
    },
    "config/setting-never-read": {
      "title": {
        "en": "Setting that nothing reads",
        "zh-CN": "没有任何代码读取的配置项"
      },
      "problem": {
        "en": "An env file that people copy, or a file that starts the service, sets a variable whose name stands nowhere else in what ships: no code, script, template or tool reads it.",
        "zh-CN": "供人复制的 env 文件或启动服务的文件设置了某个变量，但发布的内容中别处都没有出现这个名字：没有代码、脚本、模板或工具读取它。"
      },
      "risk": {
        "en": "Whoever deploys believes that the setting is in force. Where it is a safeguard (allowed origins, rate limits, CSRF), the system runs without it and the configuration says otherwise. The others are leftovers that hide which settings count.",
        "zh-CN": "部署者会以为该设置已生效。如果它是一项防护（允许的来源、限流、CSRF），系统其实在没有防护的情况下运行，配置却显示相反。其余的则是残留项，让人分不清哪些设置真正起作用。"
      },
      "fix": {
        "en": "Read the variable where the code decides, or correct its name; remove it where nothing is meant to depend on it.",
        "zh-CN": "在做出判断的代码处读取该变量，或改正名字；如果本就不需要，则删除。"
      },
      "acceptance": {
        "en": "Changing the variable changes what the program does; every variable of the file is read somewhere.",
        "zh-CN": "修改该变量会改变程序行为；文件中的每个变量都有代码读取。"
      },
      "effortHours": 1,
      "references": [
        "CWE-1188",
        "https://12factor.net/config"
      ],
      "messages": {
        "safeguard": {
          "en": "Nothing that ships reads `{name}`: whatever is set here, the safeguard that it is called after does not follow it. Read it where the safeguard is set up, or remove it, so that nobody relies on it.",
          "zh-CN": "发布的代码都没有读取 `{name}`：无论这里设为什么，对应的防护都不会生效。请在配置该防护的代码处读取它，或将其删除，以免有人误以为已启用。"
        },
        "safeguard-other-name": {
          "en": "Nothing that ships reads `{name}`; the code reads `{other}`. What is set here is not in force. Use one name for both.",
          "zh-CN": "发布的代码都没有读取 `{name}`，代码读取的是 `{other}`，此处的设置不会生效。请统一变量名。"
        },
        "declared-only": {
          "en": "`{name}` is declared here and no other line of the code asks for it: whatever it is set to, the safeguard that it is called after does not exist or does not follow it. Use it where the safeguard is set up, or take it out.",
          "zh-CN": "`{name}` 只在此处声明，其他代码都没有使用它：无论设为什么，对应的防护要么不存在，要么不受其控制。请在配置该防护处使用它，或将其删除。"
        },
        "idle": {
          "en": "Nothing that ships reads {count#this variable|these variables}: {names} ({count} in all). Read {count#it|them} or take {count#it|them} out, so that the file shows what counts.",
          "zh-CN": "发布的代码都没有读取以下 {count} 个变量：{names}。请在代码中读取或将其删除，让此文件只保留真正起作用的设置。"
        },
        "set-here": {
          "en": "set here",
          "zh-CN": "在此设置"
        },
        "also-here": {
          "en": "set here, too",
          "zh-CN": "此处也有设置"
        },
        "idle-here": {
          "en": "{name} is read nowhere",
          "zh-CN": "{name} 没有被读取"
        }
      }
    },
    "config/undocumented-env": {
      "title": {
        "en": "Variables that the env example leaves out",
        "zh-CN": "示例 env 文件遗漏的环境变量"
      },
      "problem": {
        "en": "The code reads environment variables that neither the env example nor any document or deployment file of the repository names.",
        "zh-CN": "代码读取的部分环境变量既不在示例 env 文件中，也没有出现在仓库的任何文档或部署文件里。"
      },
      "risk": {
        "en": "Whoever sets the program up by the example leaves these out. A required one stops the program; the others keep their defaults, and nobody knows that there was something to choose.",
        "zh-CN": "按示例文件部署的人会漏设这些变量：必填的会让程序无法启动，其余的则使用默认值，没有人知道可以调整。"
      },
      "fix": {
        "en": "Add them to the env example, switched off by `#` where the default will do, with a word on what each is for. Take out of the code what nobody should set.",
        "zh-CN": "把它们加入示例 env 文件（默认值即可的用 `#` 注释），并简要说明用途；不应由使用者设置的则从代码中移除。"
      },
      "acceptance": {
        "en": "Every variable that the code reads stands in the env example or in a document.",
        "zh-CN": "代码读取的每个变量都出现在示例 env 文件或文档中。"
      },
      "effortHours": 1,
      "references": [
        "https://12factor.net/config"
      ],
      "messages": {
        "unnamed": {
          "en": "The code reads {count} {count#variable|variables} that neither `{example}` nor any document or deployment file names: {names}. Whoever sets the program up by that file leaves {count#it|them} out. Add {count#it|them}, with what {count#it is|they are} for.",
          "zh-CN": "代码读取了 {count} 个 `{example}`、文档和部署文件都没有提到的变量：{names}。按该文件部署的人会漏设它们。请补上并说明用途。"
        },
        "read-here": {
          "en": "{name} is read here",
          "zh-CN": "此处读取 {name}"
        },
        "fix-name": {
          "en": "Name the variables in the example",
          "zh-CN": "在示例文件中列出这些变量"
        }
      }
    },
    "cors/wildcard": {
      "title": {
        "en": "Any website may call the service from its visitors' browsers",
        "zh-CN": "任意网站都能在访客的浏览器中跨域调用该服务"
      },
      "problem": {
        "en": "The cross-origin policy allows every origin, by `*`, by echoing the request's `Origin` header, or by a pattern that matches everything. The browser's same-origin rule, which keeps foreign pages away from your API, is switched off for it.",
        "zh-CN": "跨域策略放行了所有来源：使用了 `*`、原样返回请求的 `Origin` 头，或使用了能匹配一切的正则。浏览器的同源策略原本会把外部页面挡在 API 之外，此时对该服务已经失效。"
      },
      "risk": {
        "en": "A page that a user merely visits can call the API and read its answers with whatever the browser attaches or the page knows. With credentials allowed, it acts as that user.",
        "zh-CN": "用户只要打开一个恶意页面，该页面就能调用 API 并读取响应，使用浏览器自动附带或页面已知的身份信息。如果允许携带凭据，攻击者就等于以该用户的身份操作。"
      },
      "fix": {
        "en": "List the origins of your own front ends, taken from configuration and different in each environment, and let the default be none. Never combine a wildcard or an echoed origin with credentials. Keep `*` for answers that are public for everybody, on their own routes.",
        "zh-CN": "只列出自家前端的来源，从配置读取并按环境区分，默认值应为空。切勿把通配符或原样返回的来源与允许凭据同时使用。确实对所有人公开的内容，可以在单独的路由上使用 `*`。"
      },
      "acceptance": {
        "en": "A request with `Origin: https://attacker.example` gets no `Access-Control-Allow-Origin` header in production; one from your front end does.",
        "zh-CN": "在生产环境中，携带 `Origin: https://attacker.example` 的请求得不到 `Access-Control-Allow-Origin` 响应头，而来自自家前端的请求可以得到。"
      },
      "effortHours": 1,
      "references": [
        "CWE-942",
        "CWE-346",
        "ASVS 14.5.3",
        "https://fetch.spec.whatwg.org/#http-cors-protocol",
        "https://owasp.org/API-Security/editions/2023/en/0xa8-security-misconfiguration/"
      ],
      "messages": {
        "any": {
          "en": "Every origin is allowed (`*`, {by}): any page that a user opens can call this service and read the answers. List your own front ends' origins.",
          "zh-CN": "此处允许所有来源（`*`，{by}）：用户打开的任何页面都能调用该服务并读取响应。请只列出自家前端的来源。"
        },
        "any-credentials": {
          "en": "Every origin is allowed together with credentials ({by}): any page that a user opens can act as that user. List your own front ends' origins.",
          "zh-CN": "此处允许所有来源，同时允许携带凭据（{by}）：用户打开的任何页面都能以该用户的身份操作。请只列出自家前端的来源。"
        },
        "reflected": {
          "en": "The request's Origin is echoed as allowed ({by}), which lets every page in. Compare it with a list first.",
          "zh-CN": "此处把请求的 Origin 原样作为允许的来源返回（{by}），等于放行所有页面。请先与白名单比对。"
        },
        "reflected-credentials": {
          "en": "The request's Origin is echoed as allowed, with credentials ({by}): any page that a user opens can act as that user. Compare it with a list first.",
          "zh-CN": "此处把请求的 Origin 原样作为允许的来源返回，并允许携带凭据（{by}）：用户打开的任何页面都能以该用户的身份操作。请先与白名单比对。"
        },
        "pattern": {
          "en": "The pattern for allowed origins matches every origin ({by}). Anchor it to your own domains, dots escaped.",
          "zh-CN": "允许来源的正则会匹配所有来源（{by}）。请限定为自家域名，并转义其中的点号。"
        },
        "pattern-credentials": {
          "en": "The pattern for allowed origins matches every origin, and credentials are allowed ({by}): any page can act as its visitor. Anchor it to your own domains.",
          "zh-CN": "允许来源的正则会匹配所有来源，并且允许携带凭据（{by}）：任何页面都能以访客的身份操作。请限定为自家域名。"
        },
        "default": {
          "en": "No origins are given, and the default of {by} is to allow every one. Pass the list of your own front ends' origins.",
          "zh-CN": "此处没有指定来源，而 {by} 的默认行为是允许所有来源。请传入自家前端的来源列表。"
        },
        "default-credentials": {
          "en": "No origins are given, the default of {by} is to allow every one, and credentials are allowed: any page can act as its visitor. Pass the list of your own origins.",
          "zh-CN": "此处没有指定来源，而 {by} 默认允许所有来源，同时又允许携带凭据：任何页面都能以访客的身份操作。请传入自家前端的来源列表。"
        },
        "credentials-unread": {
          "en": "Every origin is allowed together with credentials ({by}). The logins found here read a header that browsers do not attach by themselves; a cookie or session added later would let any page act as its visitor. List your own front ends' origins.",
          "zh-CN": "此处允许所有来源，同时允许携带凭据（{by}）。目前发现的登录方式读取的是浏览器不会自动附带的请求头；一旦以后加入 Cookie 或会话，任何页面都能以访客的身份操作。请只列出自家前端的来源。"
        },
        "credentials-kept": {
          "en": "Every origin is allowed together with credentials ({by}). The cookies found here are SameSite=Lax or Strict, so browsers send them along for pages of the same site only: its other subdomains, and every page once a cookie is set otherwise. List your own front ends' origins.",
          "zh-CN": "此处允许所有来源，同时允许携带凭据（{by}）。目前发现的 Cookie 均为 SameSite=Lax 或 Strict，浏览器只会为同站页面附带它们：即同站的其他子域名；一旦有 Cookie 改用其他设置，则任何页面都可以。请只列出自家前端的来源。"
        },
        "credentials-public": {
          "en": "Every origin is allowed together with credentials ({by}). The routes found here only read and are the same for everybody; a login added later would let any page act as its visitor. List your own front ends' origins, or leave the credentials out.",
          "zh-CN": "此处允许所有来源，同时允许携带凭据（{by}）。目前发现的路由只读取数据，且对所有人返回相同内容；一旦以后加入登录，任何页面都能以访客的身份操作。请只列出自家前端的来源，或不要允许携带凭据。"
        },
        "credentials-nobody": {
          "en": "Every origin is allowed together with credentials ({by}). No route found here asks who calls, so a page gets what anybody gets who reaches the service; a login added later would let any page act as its visitor. List your own front ends' origins, or leave the credentials out.",
          "zh-CN": "此处允许所有来源，同时允许携带凭据（{by}）。目前发现的路由都不识别调用方，因此页面能得到的与任何能访问该服务的人相同；一旦以后加入登录，任何页面都能以访客的身份操作。请只列出自家前端的来源，或不要允许携带凭据。"
        },
        "credentials-unseen": {
          "en": "Every origin is allowed together with credentials ({by}). No login by a cookie or session was found here; where there is one, or one is added, any page acts as its visitor. List your own front ends' origins, or leave the credentials out.",
          "zh-CN": "此处允许所有来源，同时允许携带凭据（{by}）。目前没有发现基于 Cookie 或会话的登录；如果存在这类登录，或以后加入，任何页面都能以访客的身份操作。请只列出自家前端的来源，或不要允许携带凭据。"
        },
        "one-path": {
          "en": "Every origin may read the answers of the paths that this middleware is registered for ({by}). Make sure that they are public for everybody, and do not allow credentials there.",
          "zh-CN": "该中间件所注册的路径允许所有来源读取响应（{by}）。请确认这些路径的内容对所有人公开，并且不要在此允许携带凭据。"
        },
        "checked-elsewhere": {
          "en": "Every origin is allowed ({by}), and only a check of the request's Origin in this file turns other pages away. Give the policy the same list, so that one forgotten path does not open the service.",
          "zh-CN": "此处允许所有来源（{by}），只靠本文件中对请求 Origin 的检查拒绝其他页面。请让跨域策略使用同一份来源列表，避免遗漏某个路径而放开服务。"
        },
        "replaced": {
          "en": "Every origin is allowed by these base settings ({by}); the settings for production close it again. A deployment that starts with other settings is open: let the base allow none, and open it for development.",
          "zh-CN": "基础配置允许所有来源（{by}），生产配置再将其关闭。如果部署时使用了其他配置模块，服务就会放开：请让基础配置默认不允许任何来源，只在开发配置中放开。"
        },
        "development": {
          "en": "Every origin is allowed for development ({by}). Make sure that this branch or file never reaches production.",
          "zh-CN": "开发环境下允许所有来源（{by}）。请确认该分支或文件不会进入生产环境。"
        },
        "defined-here": {
          "en": "the value is defined here",
          "zh-CN": "该值在此处定义"
        },
        "default-here": {
          "en": "the default is set here",
          "zh-CN": "默认值在此处设定"
        },
        "supplied-here": {
          "en": "a deployment file sets the value here",
          "zh-CN": "部署文件在此处设置了该值"
        },
        "cookie-here": {
          "en": "the application recognises callers by a cookie here",
          "zh-CN": "应用在此处通过 Cookie 识别调用方"
        }
      }
    },
    "db/no-backup": {
      "title": {
        "en": "Nothing backs the data up",
        "zh-CN": "数据没有备份"
      },
      "problem": {
        "en": "The deployment runs a database of its own, and no job, service or script of the repository copies its data away. A document that describes a restore is no backup.",
        "zh-CN": "部署中自行运行数据库，但仓库里没有任何任务、服务或脚本把数据备份出去。仅有恢复说明文档不算备份。"
      },
      "risk": {
        "en": "A deleted volume, a broken disk, a wrong migration or ransomware takes all data with it, for good.",
        "zh-CN": "卷被误删、磁盘损坏、错误的迁移或勒索软件都会造成全部数据永久丢失。"
      },
      "fix": {
        "en": "Add a scheduled job that dumps to another place, for example a Compose service with `pg_dump` and an object store (`offen/docker-volume-backup`, `restic`, Litestream for SQLite), or use a managed database with automatic backups. Restore one regularly.",
        "zh-CN": "添加定时任务，将数据导出到其他位置，例如用 `pg_dump` 加对象存储的 Compose 服务（`offen/docker-volume-backup`、`restic`；SQLite 可用 Litestream），或使用带自动备份的托管数据库。并定期演练恢复。"
      },
      "acceptance": {
        "en": "The last backup is younger than a day and lies outside the host; a restore into an empty database was tried.",
        "zh-CN": "最近一次备份不超过一天，且保存在主机之外；已在空库上演练过恢复。"
      },
      "effortHours": 4,
      "references": [
        "NIST SP 800-53 CP-9",
        "CIS Controls 11"
      ],
      "messages": {
        "server": {
          "en": "`{service}` keeps data in {product}, and nothing in the repository backs it up. Add a scheduled dump to another place.",
          "zh-CN": "`{service}` 使用 {product} 保存数据，但仓库中没有任何备份机制。请添加定时导出到其他位置的任务。"
        },
        "file": {
          "en": "The data stands in a {product} file, and nothing in the repository backs it up. Copy it elsewhere, for example with Litestream.",
          "zh-CN": "数据保存在 {product} 文件中，但仓库中没有任何备份机制。请将其复制到其他位置，例如使用 Litestream。"
        },
        "also": {
          "en": "nor `{service}`",
          "zh-CN": "`{service}` 同样没有备份"
        }
      }
    },
    "db/no-migrations": {
      "title": {
        "en": "Tables made at start-up, no migrations",
        "zh-CN": "启动时建表且没有迁移工具"
      },
      "problem": {
        "en": "The program creates its tables itself, and the repository holds no migration tool. What exists already is never changed.",
        "zh-CN": "程序自行建表，仓库中没有迁移工具；已存在的表永远不会被修改。"
      },
      "risk": {
        "en": "The next change of a model breaks every installation that has data, or somebody changes tables by hand; with `synchronize` columns are dropped together with what they hold. Nobody can go back.",
        "zh-CN": "下一次模型变更会使所有已有数据的部署出错，或需要手工改表；`synchronize` 会连同数据一起删除列。而且无法回退。"
      },
      "fix": {
        "en": "Bring in a migration tool (Alembic, Prisma Migrate, TypeORM migrations, Knex, Flyway), write the present schema as its first migration, run migrations as a step of the deployment, and take the creation at start-up out.",
        "zh-CN": "引入迁移工具（Alembic、Prisma Migrate、TypeORM migrations、Knex、Flyway），把当前结构写成首个迁移，在部署步骤中执行迁移，并移除启动时建表。"
      },
      "acceptance": {
        "en": "A new column reaches a database with data by a migration, and the migration can be taken back.",
        "zh-CN": "新增列可通过迁移应用到已有数据的数据库，且该迁移可回退。"
      },
      "effortHours": 6,
      "references": [
        "CWE-1188",
        "https://alembic.sqlalchemy.org/en/latest/tutorial.html"
      ],
      "messages": {
        "none": {
          "en": "{what} makes the tables at start-up, and there is no migration tool: a change of the schema never reaches an existing database. Bring in migrations.",
          "zh-CN": "{what} 在启动时建表，且没有迁移工具：结构变更无法应用到已有数据库。请引入迁移。"
        },
        "by-hand": {
          "en": "{what} makes the tables at start-up, and changes are made by hand-written statements that nothing orders, records or takes back. Bring in a migration tool.",
          "zh-CN": "{what} 在启动时建表，变更靠手写语句完成，没有顺序、记录和回退。请引入迁移工具。"
        },
        "switched": {
          "en": "`{what}` makes the tables only where it is switched on, and there is no migration tool: switched off, nothing changes an existing database; switched on, columns are dropped with what they hold. Bring in migrations.",
          "zh-CN": "`{what}` 仅在打开时建表，且没有迁移工具：关闭时没有任何途径变更已有数据库；打开时会连同数据删除列。请引入迁移。"
        },
        "changed": {
          "en": "tables are changed by hand here",
          "zh-CN": "此处手工改表"
        },
        "also": {
          "en": "tables are made here, too",
          "zh-CN": "此处同样建表"
        }
      }
    },
    "debug/enabled": {
      "title": {
        "en": "Debugging facility on in what ships",
        "zh-CN": "交付的代码中开启了调试功能"
      },
      "problem": {
        "en": "A debug mode, reloader, interactive debugger or source map is on in code or configuration that reaches production.",
        "zh-CN": "进入生产环境的代码或配置中开启了调试模式、自动重载、交互式调试器或源码映射。"
      },
      "risk": {
        "en": "Error pages show code, settings and variables to strangers; the interactive debugger of Flask runs code for whoever finds it; reloaders cost memory and restart the service when a file changes.",
        "zh-CN": "错误页面会向陌生人展示代码、配置和变量；Flask 的交互式调试器会替任何找到它的人执行代码；自动重载会占用内存，并在文件变化时重启服务。"
      },
      "fix": {
        "en": "Take the value from the environment with the default off, and start the program in production with a server made for it (gunicorn, uvicorn without reload, a process manager).",
        "zh-CN": "从环境变量读取该值且默认关闭；生产环境使用专用服务器启动（gunicorn、不带 reload 的 uvicorn 或进程管理器）。"
      },
      "acceptance": {
        "en": "With no variables set, an unhandled error in production answers 500 without traceback, and the process list shows no reloader.",
        "zh-CN": "在不设置任何变量时，生产环境中未处理的错误只返回 500 而不含堆栈信息，进程列表中没有自动重载进程。"
      },
      "effortHours": 1,
      "references": [
        "CWE-489",
        "CWE-215",
        "ASVS 14.3.2",
        "https://flask.palletsprojects.com/en/stable/debugging/",
        "https://docs.djangoproject.com/en/stable/ref/settings/#debug"
      ],
      "messages": {
        "supplied": {
          "en": "A deployment file switches a debug mode on. It shows tracebacks and settings to visitors. Switch it off there, in whatever others reach.",
          "zh-CN": "部署文件开启了调试模式，访客会看到错误堆栈和设置。请在他人可访问的环境中将其关闭。"
        },
        "flask-run": {
          "en": "Flask starts with its debugger on. It shows tracebacks and lets whoever reaches it run code. Switch it off, or read it from the environment with the default off.",
          "zh-CN": "Flask 以调试模式启动，会显示堆栈，并允许访问者执行代码。请关闭，或从环境变量读取且默认关闭。"
        },
        "flask-config": {
          "en": "Flask's DEBUG setting is on as shipped. It shows tracebacks and settings to visitors. Let the default be off.",
          "zh-CN": "Flask 的 DEBUG 配置在交付时为开启状态，会向访客显示堆栈和配置。请改为默认关闭。"
        },
        "django-debug": {
          "en": "Django's DEBUG is on as shipped. Error pages show settings, paths and variables to visitors. Let the default be off.",
          "zh-CN": "Django 的 DEBUG 在交付时为开启状态，错误页面会向访客显示配置、路径和变量。请改为默认关闭。"
        },
        "fastapi-debug": {
          "en": "The application's debug mode is on. Unhandled errors answer with tracebacks. Let the default be off.",
          "zh-CN": "应用开启了调试模式，未处理的错误会返回堆栈信息。请改为默认关闭。"
        },
        "uvicorn-reload": {
          "en": "The server starts with its reloader, which is made for development. Read it from the environment with the default off.",
          "zh-CN": "服务器启用了仅供开发使用的自动重载。请从环境变量读取且默认关闭。"
        },
        "werkzeug-debugger": {
          "en": "Werkzeug's interactive debugger wraps the application. Whoever reaches it runs code on the server. Remove it.",
          "zh-CN": "应用启用了 Werkzeug 交互式调试器，任何访问者都可能在服务器上执行代码。请移除。"
        },
        "source-maps": {
          "en": "Source maps are built for production, so that visitors read the original source. Do not publish them, or upload them to your error tracker only.",
          "zh-CN": "生产构建生成了源码映射，访客可以看到原始代码。请不要公开，或只上传到错误追踪平台。"
        },
        "command": {
          "en": "The start command asks for a development mode (reload, debug or a development server). Use the production form of the command.",
          "zh-CN": "启动命令使用了开发模式（自动重载、调试或开发服务器）。请改用生产环境的启动方式。"
        },
        "errorhandler": {
          "en": "A development error handler answers with stack traces. Register it in development only.",
          "zh-CN": "开发用的错误处理器会返回堆栈信息。请只在开发环境中注册。"
        },
        "graphql": {
          "en": "GraphQL's playground or debug mode is on as shipped; it shows the whole schema and errors to strangers. Switch it off in production.",
          "zh-CN": "GraphQL 的调试界面或调试模式在交付时为开启状态，会向陌生人展示完整 schema 和错误。请在生产环境中关闭。"
        },
        "defined-here": {
          "en": "the value is defined here",
          "zh-CN": "该值在此处定义"
        },
        "default-here": {
          "en": "the default is set here",
          "zh-CN": "默认值在此处设定"
        },
        "supplied-here": {
          "en": "a deployment file sets the value here",
          "zh-CN": "部署文件在此处设置了该值"
        },
        "fix-off": {
          "en": "Switch it off here",
          "zh-CN": "在此处关闭"
        },
        "fix-command": {
          "en": "Start without the development option",
          "zh-CN": "启动时去掉开发选项"
        }
      }
    },
    "deps/lock-out-of-sync": {
      "title": {
        "en": "The lock file does not fit the manifest",
        "zh-CN": "锁文件与依赖清单不一致"
      },
      "problem": {
        "en": "The manifest names packages that the lock file beside it does not hold: somebody changed the one without making the other anew.",
        "zh-CN": "清单声明了旁边的锁文件中没有的软件包：有人改了清单却没有重新生成锁文件。"
      },
      "risk": {
        "en": "Installers that keep to the lock (`npm ci`, `pnpm install --frozen-lockfile`, `uv sync --locked`, `poetry install`) stop, and with them the build. Others resolve the missing packages anew at each build, so what ships was never tested.",
        "zh-CN": "严格按锁文件安装的命令（`npm ci`、`pnpm install --frozen-lockfile`、`uv sync --locked`、`poetry install`）会直接失败，构建随之中断；其他方式则在每次构建时重新解析缺失的包，上线的组合从未被测试过。"
      },
      "fix": {
        "en": "Make the lock anew (`npm install`, `yarn install`, `pnpm install`, `uv lock`, `poetry lock`), test, and commit both files together. Let the pipeline install with the frozen lock, so that a mismatch is seen there.",
        "zh-CN": "重新生成锁文件（`npm install`、`yarn install`、`pnpm install`、`uv lock`、`poetry lock`），测试后与清单一并提交。让流水线以冻结锁文件的方式安装，以便及时发现不一致。"
      },
      "acceptance": {
        "en": "The frozen installation (`npm ci` or its like) succeeds in a fresh checkout.",
        "zh-CN": "在全新检出的代码中，冻结安装（如 `npm ci`）能够成功。"
      },
      "effortHours": 0.5,
      "references": [
        "https://docs.npmjs.com/cli/commands/npm-ci",
        "https://pnpm.io/cli/install#--frozen-lockfile",
        "https://docs.astral.sh/uv/concepts/projects/sync/",
        "https://python-poetry.org/docs/cli/#lock"
      ],
      "messages": {
        "lacking": {
          "en": "{count} packages of {file} are not in {lock}: {names}. An installation by the lock stops, or brings versions that nobody tested. Make {lock} anew and commit it.",
          "zh-CN": "{file} 中有 {count} 个软件包不在 {lock} 里：{names}。按锁文件安装会失败，或装上未经测试的版本。请重新生成并提交 {lock}。"
        },
        "lock": {
          "en": "the lock that lacks them",
          "zh-CN": "缺少它们的锁文件"
        },
        "also": {
          "en": "not in the lock either",
          "zh-CN": "同样不在锁文件中"
        }
      }
    },
    "deps/missing": {
      "title": {
        "en": "An imported package is declared nowhere",
        "zh-CN": "代码导入的依赖没有声明"
      },
      "problem": {
        "en": "Code that ships imports a package that no manifest which governs it names, that no lock file holds, and that nothing else brings in.",
        "zh-CN": "上线的代码导入了某个软件包，但管辖它的清单没有声明，锁文件中没有，其他依赖也不会带入它。"
      },
      "risk": {
        "en": "It runs on the machine of whoever happened to install the package by hand. A fresh installation or image stops with `ModuleNotFoundError` or `Cannot find module`: at start, or at the first request that comes by.",
        "zh-CN": "只有碰巧手工安装过该软件包的机器能运行。全新安装或新构建的镜像会以 `ModuleNotFoundError` 或 `Cannot find module` 失败：要么启动时崩溃，要么在首个用到它的请求上出错。"
      },
      "fix": {
        "en": "Add the package to the manifest with the version that was tested, and lock it (`uv add`, `poetry add`, `npm install --save`). Where it is an option of another package, ask for the extra: `pydantic[email]`, `fastapi[standard]`. Where the program works without it, import it in `try` and say so.",
        "zh-CN": "把该软件包连同测试过的版本写入清单并锁定（`uv add`、`poetry add`、`npm install --save`）。如果它是另一个包的可选功能，请声明对应的 extra，例如 `pydantic[email]`、`fastapi[standard]`。如果程序没有它也能工作，请在 `try` 中导入并说明。"
      },
      "acceptance": {
        "en": "In an empty environment, installing what the manifest names and starting the program succeeds.",
        "zh-CN": "在全新环境中按清单安装后，程序能够正常启动。"
      },
      "effortHours": 0.5,
      "references": [
        "https://packaging.python.org/en/latest/guides/writing-pyproject-toml/#dependencies-and-requirements",
        "https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies",
        "https://docs.pydantic.dev/latest/install/#optional-dependencies",
        "https://fastapi.tiangolo.com/tutorial/request-forms/"
      ],
      "messages": {
        "start": {
          "en": "{module} is imported when the application starts, and {file} does not name {package}: a fresh installation does not start. Add {package} to {file}.",
          "zh-CN": "应用启动时会导入 {module}，但 {file} 没有声明 {package}：全新安装后无法启动。请把 {package} 加入 {file}。"
        },
        "import": {
          "en": "{module} is imported here, and {file} does not name {package}: in a fresh installation this file cannot be loaded. Add {package} to {file}.",
          "zh-CN": "此处导入了 {module}，但 {file} 没有声明 {package}：全新安装后该文件无法加载。请把 {package} 加入 {file}。"
        },
        "feature": {
          "en": "{module} only works where {package} is installed, and {file} does not name it: in a fresh installation the code that uses it fails when it is loaded. Add {package} to {file}.",
          "zh-CN": "{module} 只有在安装了 {package} 时才能使用，但 {file} 没有声明它：全新安装后，使用它的代码在加载时即报错。请把 {package} 加入 {file}。"
        },
        "driver": {
          "en": "This database address makes SQLAlchemy load the driver {module}, and {file} does not name {package}: the first connection of a fresh installation fails. Add {package} to {file}.",
          "zh-CN": "此数据库地址会让 SQLAlchemy 加载驱动 {module}，但 {file} 没有声明 {package}：全新安装后首次连接即失败。请把 {package} 加入 {file}。"
        },
        "development": {
          "en": "{package} is imported here, and {file} names it for development alone, which the image's build leaves out: there, this file cannot be loaded. Name {package} in {file} among what production needs.",
          "zh-CN": "此处导入了 {package}，但 {file} 仅将其声明为开发依赖，而镜像构建时不安装开发依赖：该文件在镜像中无法加载。请在 {file} 中把 {package} 声明为生产依赖。"
        },
        "possible": {
          "en": "{module} is imported here, and {file} does not name {package}. Another package may bring it in today and drop it in its next version. Add {package} to {file}.",
          "zh-CN": "此处导入了 {module}，但 {file} 没有声明 {package}。目前可能由其他依赖间接带入，但其下一个版本随时可能去掉。请把 {package} 加入 {file}。"
        },
        "several-start": {
          "en": "{count} packages are imported when the application starts and not named in {file}: {package}. A fresh installation does not start. Add them to {file}.",
          "zh-CN": "应用启动时会导入 {count} 个未在 {file} 中声明的软件包：{package}。全新安装后无法启动。请把它们加入 {file}。"
        },
        "several": {
          "en": "{count} packages are imported and not named in {file}: {package}. In a fresh installation these files cannot be loaded. Add them to {file}.",
          "zh-CN": "代码导入了 {count} 个未在 {file} 中声明的软件包：{package}。全新安装后这些文件无法加载。请把它们加入 {file}。"
        },
        "several-possible": {
          "en": "{count} packages are imported and not named in {file}: {package}. Other packages may bring them in today and drop them in their next version. Add them to {file}.",
          "zh-CN": "代码导入了 {count} 个未在 {file} 中声明的软件包：{package}。目前可能由其他依赖间接带入，但其后续版本随时可能去掉。请把它们加入 {file}。"
        },
        "manifest": {
          "en": "it would have to be named here",
          "zh-CN": "应在此处声明"
        },
        "starts-here": {
          "en": "this is started, and loads it",
          "zh-CN": "启动此处时会加载它"
        },
        "also": {
          "en": "{module} is needed here",
          "zh-CN": "此处需要 {module}"
        }
      }
    },
    "deps/no-lockfile": {
      "title": {
        "en": "An application without a lock file",
        "zh-CN": "应用缺少锁文件"
      },
      "problem": {
        "en": "The package manager writes a lock file with the version of every package, those that dependencies bring along included, and the repository does not hold it.",
        "zh-CN": "包管理器会生成锁文件，记录包括间接依赖在内每个包的版本，但仓库中没有提交它。"
      },
      "risk": {
        "en": "Each build resolves anew, hundreds of packages deep: two builds of the same commit differ, a broken or hijacked release of a package that nobody here chose reaches production, and no scanner can tell which versions run.",
        "zh-CN": "每次构建都会重新解析，涉及数百个间接依赖：同一提交的两次构建结果不同，无人主动选择的某个包一旦出错或被投毒就会进入生产环境，漏洞扫描也无从得知线上运行的是哪些版本。"
      },
      "fix": {
        "en": "Take the lock file out of .gitignore, make it (`npm install`, `poetry lock`, `uv lock`), commit it, and install strictly by it in the image and in CI: `npm ci`, `yarn install --immutable`, `pnpm install --frozen-lockfile`, `uv sync --locked`, `poetry sync`.",
        "zh-CN": "从 .gitignore 中移除锁文件，生成它（`npm install`、`poetry lock`、`uv lock`）并提交；镜像与 CI 中严格按锁文件安装：`npm ci`、`yarn install --immutable`、`pnpm install --frozen-lockfile`、`uv sync --locked`、`poetry sync`。"
      },
      "acceptance": {
        "en": "The lock file is tracked, and the build fails when it does not match the manifest.",
        "zh-CN": "锁文件已纳入版本管理，且与清单不一致时构建会失败。"
      },
      "effortHours": 1,
      "references": [
        "CWE-1357",
        "https://docs.npmjs.com/cli/commands/npm-ci"
      ],
      "messages": {
        "installed": {
          "en": "{by} installs the {count} dependencies of {file} without a lock file: each build resolves them, and everything they bring along, anew. Commit {lock} (or your package manager's own) and install by it.",
          "zh-CN": "{by} 在没有锁文件的情况下安装 {file} 的 {count} 个依赖：每次构建都会重新解析它们及其全部间接依赖。请提交 {lock}（或所用包管理器的锁文件）并按它安装。"
        },
        "not-installed": {
          "en": "{file} lists {count} dependencies, and no lock file covers it: whoever builds it gets other versions than were tested. Commit {lock} (or your package manager's own).",
          "zh-CN": "{file} 列出了 {count} 个依赖，但没有锁文件覆盖它：构建得到的版本与测试过的不同。请提交 {lock}（或所用包管理器的锁文件）。"
        },
        "also": {
          "en": "no lock file covers this one either",
          "zh-CN": "此清单同样没有锁文件"
        },
        "installed-here": {
          "en": "it is installed here",
          "zh-CN": "在此处安装"
        }
      }
    },
    "deps/unpinned": {
      "title": {
        "en": "Versions of dependencies are left open",
        "zh-CN": "依赖版本未固定"
      },
      "problem": {
        "en": "The manifest names packages without an exact version, and no lock file that the build reads says which ones were tested. Every build installs whatever is newest on that day.",
        "zh-CN": "清单中的依赖没有写明确切版本，构建也没有读取记录了测试版本的锁文件；每次构建都会安装当天的最新版。"
      },
      "risk": {
        "en": "Two builds of the same commit differ. A new major version, or a release that somebody hijacked, reaches production by a rebuild that was meant for something else, and going back to the old commit does not bring the old packages back.",
        "zh-CN": "同一次提交的两次构建结果可能不同。不兼容的新主版本或被投毒的版本会随一次无关的重新构建进入生产环境，而且回退到旧提交也无法恢复旧的依赖。"
      },
      "fix": {
        "en": "Write down what was tested: `uv pip compile requirements.in -o requirements.txt --generate-hashes` or `pip-compile`, and install that file; or move to a tool with a lock file (uv, Poetry, PDM) and commit the lock. Let Dependabot or Renovate raise the versions.",
        "zh-CN": "固定测试过的版本：用 `uv pip compile requirements.in -o requirements.txt --generate-hashes` 或 `pip-compile` 生成完整清单并安装它；或改用带锁文件的工具（uv、Poetry、PDM）并提交锁文件。用 Dependabot 或 Renovate 升级版本。"
      },
      "acceptance": {
        "en": "Two builds of the same commit, weeks apart, install the same versions of all packages.",
        "zh-CN": "同一提交相隔数周的两次构建，安装的全部依赖版本一致。"
      },
      "effortHours": 1,
      "references": [
        "CWE-1357",
        "https://pip.pypa.io/en/stable/topics/repeatable-installs/",
        "https://slsa.dev/spec/v1.0/requirements"
      ],
      "messages": {
        "open": {
          "en": "{count} of {of} dependencies in {file} have no fixed version (first: {first}), and {by} installs them without a lock: each build may ship other versions. Pin them all, best by a compiled list or a lock file.",
          "zh-CN": "{file} 的 {of} 个依赖中有 {count} 个未固定版本（首个为 {first}），而 {by} 安装它们时不使用锁文件：每次构建都可能上线不同版本。请全部固定，最好使用编译生成的清单或锁文件。"
        },
        "bounded": {
          "en": "{count} of {of} dependencies in {file} are held to a range only (first: {first}), and {by} installs them without a lock: two builds may differ. Pin them by a compiled list or a lock file.",
          "zh-CN": "{file} 的 {of} 个依赖中有 {count} 个仅限定了版本范围（首个为 {first}），而 {by} 安装它们时不使用锁文件：两次构建可能不一致。请用编译生成的清单或锁文件固定版本。"
        },
        "not-installed": {
          "en": "{count} of {of} dependencies in {file} have no exact version (first: {first}), and there is no lock: whoever installs it gets other versions than were tested. Pin them by a compiled list or a lock file.",
          "zh-CN": "{file} 的 {of} 个依赖中有 {count} 个没有确切版本（首个为 {first}），且没有锁文件：安装得到的版本与测试过的不同。请用编译生成的清单或锁文件固定版本。"
        },
        "cloned": {
          "en": "{file} clones {repository} at whatever its branch holds on the day of the build: each build may ship other code, and nothing here brings the old one back. Clone a tag (`--branch v1.2.3`), or check a commit out.",
          "zh-CN": "{file} 在构建时克隆 {repository} 当时的分支内容：每次构建可能得到不同的代码，且无法还原旧版本。请克隆标签（`--branch v1.2.3`）或检出固定的提交。"
        },
        "model-code": {
          "en": "`{call}` with `trust_remote_code=True` and no `revision` fetches the model's own Python code from the hub and runs it, at whatever version lies there when the service starts: whoever can change that repository runs code here. Name the commit (`revision=\"<hash>\"`), or keep the reviewed model in the image.",
          "zh-CN": "`{call}` 使用 `trust_remote_code=True` 且未指定 `revision`：服务启动时会从模型仓库下载当时版本的 Python 代码并执行，能修改该仓库的人即可在此运行代码。请指定提交（`revision=\"<hash>\"`），或将审查过的模型放入镜像。"
        },
        "also": {
          "en": "not fixed either",
          "zh-CN": "此依赖同样未固定"
        },
        "installed-here": {
          "en": "it is installed here",
          "zh-CN": "在此处安装"
        }
      }
    },
    "docker/absent": {
      "title": {
        "en": "Nothing says how the service is deployed",
        "zh-CN": "仓库中没有任何部署配置"
      },
      "problem": {
        "en": "The repository holds a service, and no Dockerfile, Compose file, manifest, platform file, unit or script that says how it runs anywhere but on its author's machine.",
        "zh-CN": "仓库中是一个服务，但没有 Dockerfile、Compose 文件、部署清单、平台配置、systemd 单元或部署脚本来说明它如何在作者机器之外运行。"
      },
      "risk": {
        "en": "Each installation is made by hand and differs from the last; versions, start command and settings live in somebody's memory, and nobody can rebuild the server after it is lost.",
        "zh-CN": "每次部署都靠手工完成且互不相同；运行时版本、启动命令和配置只存在于个人记忆中，服务器丢失后无人能重建。"
      },
      "fix": {
        "en": "Add a Dockerfile with a pinned base, locked dependencies, a user of its own and a health check, and a Compose file or the file of the platform that runs it.",
        "zh-CN": "添加 Dockerfile（固定基础镜像、锁定依赖、专用用户、健康检查），以及 Compose 文件或所用平台的配置文件。"
      },
      "acceptance": {
        "en": "One command starts the service on a machine that has nothing but a container engine.",
        "zh-CN": "在只装有容器引擎的机器上，一条命令即可启动服务。"
      },
      "effortHours": 8,
      "references": [
        "https://12factor.net/build-release-run"
      ],
      "messages": {
        "found": {
          "en": "A service with {count} routes starts here, and nothing in the repository says how it is deployed. Add a Dockerfile and the file of whatever runs it.",
          "zh-CN": "此处启动了一个有 {count} 条路由的服务，但仓库中没有任何部署配置。请添加 Dockerfile 和运行它的平台配置。"
        }
      }
    },
    "docker/copies-missing-path": {
      "title": {
        "en": "The build needs a path that its context does not hold",
        "zh-CN": "构建需要的路径不在构建上下文中"
      },
      "problem": {
        "en": "A step of the image copies or reads a path that does not exist in the build context, or that `.dockerignore` keeps out of it.",
        "zh-CN": "镜像的某个构建步骤要复制或读取的路径在构建上下文中不存在，或被 `.dockerignore` 排除。"
      },
      "risk": {
        "en": "The image cannot be built from a fresh checkout. It works only on the machine of whoever happens to have the file, so a release or a rebuild after an incident stops here.",
        "zh-CN": "无法从全新检出的代码构建镜像，只有恰好存在该文件的机器上才能成功；发布或故障后的重新构建都会在此中断。"
      },
      "fix": {
        "en": "Correct the path, commit the file, build from the folder that holds it, or let `.dockerignore` pass it (`!path`). What is generated belongs into an earlier stage, from which it is copied.",
        "zh-CN": "修正路径、提交该文件、改从包含它的目录构建，或在 `.dockerignore` 中放行（`!路径`）。生成的内容应放到前面的构建阶段，再从中复制。"
      },
      "acceptance": {
        "en": "`git clone` into an empty folder and `docker build` succeed.",
        "zh-CN": "在空目录中 `git clone` 后执行 `docker build` 能够成功。"
      },
      "effortHours": 0.5,
      "references": [
        "https://docs.docker.com/build/concepts/context/",
        "https://docs.docker.com/reference/build-checks/copy-ignored-file/"
      ],
      "messages": {
        "missing": {
          "en": "{source} is not in the build context ({context}), so the build stops here. Correct the path, or commit what is missing.",
          "zh-CN": "构建上下文（{context}）中没有 {source}，构建会在此失败。请修正路径，或提交缺少的文件。"
        },
        "ignored": {
          "en": "{source} is there, but .dockerignore keeps it out of the build context, so the build stops here. Let it pass with `!{source}`.",
          "zh-CN": "{source} 存在，但被 .dockerignore 排除在构建上下文之外，构建会在此失败。请用 `!{source}` 放行。"
        },
        "not-copied": {
          "en": "`{command}` needs {file}, which nothing before it puts into the image, so the build stops here. Copy it first, and commit it if the repository lacks it.",
          "zh-CN": "`{command}` 需要 {file}，但此前没有任何步骤把它放进镜像，构建会在此失败。请先复制该文件；仓库中没有则需提交。"
        },
        "also": {
          "en": "{source} is missing as well",
          "zh-CN": "同样缺少 {source}"
        },
        "built-here": {
          "en": "the build that says from which folder",
          "zh-CN": "此处的构建决定了上下文目录"
        },
        "left-out": {
          "en": "kept out here",
          "zh-CN": "在此被排除"
        }
      }
    },
    "docker/copy-too-broad": {
      "title": {
        "en": "The image takes in more than the program",
        "zh-CN": "镜像复制了程序以外的内容"
      },
      "problem": {
        "en": "A `COPY` takes a whole folder, or whatever matches a star, and `.dockerignore` does not hold back what does not belong into an image. Patterns without `**/` match at the root of the context only.",
        "zh-CN": "`COPY` 复制了整个目录或通配符匹配的一切，而 `.dockerignore` 没有排除不该进入镜像的内容。注意：不带 `**/` 的规则只匹配上下文根目录。"
      },
      "risk": {
        "en": "Secrets, data and the history of the repository end up in a layer that everybody with access to the image can unpack; modules that nobody meant to ship can be imported and run.",
        "zh-CN": "密钥、数据和仓库历史进入镜像层，凡能拉取镜像的人都能解开读取；无意发布的模块也可能被导入执行。"
      },
      "fix": {
        "en": "Name what the program needs (`COPY app ./app`), and write patterns that hold at every depth: `**/.env*`, `**/node_modules`, `**/*.db`, `.git`.",
        "zh-CN": "只复制程序需要的内容（如 `COPY app ./app`），并使用在任意层级都生效的规则：`**/.env*`、`**/node_modules`、`**/*.db`、`.git`。"
      },
      "acceptance": {
        "en": "An image built on a developer's machine holds no `.env`, `.git`, database or `node_modules` of that machine.",
        "zh-CN": "在开发者机器上构建的镜像不含该机器的 `.env`、`.git`、数据库或 `node_modules`。"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-538",
        "https://docs.docker.com/build/concepts/context/#dockerignore-files"
      ],
      "messages": {
        "starred": {
          "en": "`COPY {source}` takes every such file that lies there, also scripts, tests and copies, and no .dockerignore holds any back. Copy a folder that holds the program alone.",
          "zh-CN": "`COPY {source}` 会带上目录中所有匹配的文件，包括脚本、测试和副本，且没有 .dockerignore 排除。请把程序放进单独目录后复制该目录。"
        },
        "incomplete": {
          "en": "The whole folder is copied into the image, and .dockerignore lets {paths} through. Add them; patterns without `**/` hold at the root only.",
          "zh-CN": "整个目录被复制进镜像，而 .dockerignore 没有排除 {paths}。请补充；不带 `**/` 的规则只对根目录生效。"
        },
        "incomplete-build": {
          "en": "The whole folder is copied into a build stage, and .dockerignore lets {paths} through: what lies on the builder's machine takes part in the build. Add them.",
          "zh-CN": "整个目录被复制进构建阶段，而 .dockerignore 没有排除 {paths}：构建者本机的文件会参与构建。请补充。"
        },
        "root-only": {
          "en": "`{pattern}` holds at the root only",
          "zh-CN": "`{pattern}` 只对根目录生效"
        },
        "ignore-file": {
          "en": "what is left out today",
          "zh-CN": "目前排除的内容"
        },
        "speaks-of": {
          "en": "speaks of the file",
          "zh-CN": "此处涉及该文件"
        },
        "fix-below": {
          "en": "Ignore it in folders below, too",
          "zh-CN": "子目录中的同名内容也一并忽略"
        }
      }
    },
    "docker/dev-server": {
      "title": {
        "en": "The image starts a development server",
        "zh-CN": "镜像启动的是开发服务器"
      },
      "problem": {
        "en": "The start command of an image that ships runs a server which its makers provide for development only.",
        "zh-CN": "发布镜像的启动命令运行的是其作者仅为开发提供的服务器。"
      },
      "risk": {
        "en": "Such a server is slow, holds few connections, rebuilds or watches files, shows sources and stack traces to whoever asks, and is not reviewed for attacks from outside.",
        "zh-CN": "这类服务器性能低、并发能力弱，会监听并重新编译文件，可能向任何访问者暴露源码与调用栈，也未针对外部攻击做过安全评审。"
      },
      "fix": {
        "en": "Build the front end (`npm run build`) and serve the result with nginx or the framework's production server (`next start`, `node .output/server/index.mjs`); serve Flask and Django with gunicorn or uvicorn.",
        "zh-CN": "先构建前端（`npm run build`），再用 nginx 或框架的生产服务器（`next start`、`node .output/server/index.mjs`）提供服务；Flask 与 Django 请用 gunicorn 或 uvicorn。"
      },
      "acceptance": {
        "en": "The running container's process is a production server, and no source map client, reloader or debugger answers.",
        "zh-CN": "容器中运行的是生产服务器，且没有热重载客户端或调试器响应请求。"
      },
      "effortHours": 2,
      "references": [
        "CWE-489",
        "https://flask.palletsprojects.com/en/stable/deploying/",
        "https://vite.dev/guide/static-deploy"
      ],
      "messages": {
        "found": {
          "en": "The image starts {server}, which is made for development: slow, chatty about sources, not hardened. Start a production server or serve a finished build.",
          "zh-CN": "镜像启动的是 {server}，它只适合开发：性能低、会暴露源码、未经加固。请改用生产服务器，或直接提供构建产物。"
        },
        "script": {
          "en": "what `{name}` runs",
          "zh-CN": "`{name}` 实际执行的命令"
        },
        "runs-here": {
          "en": "the server is started here",
          "zh-CN": "服务器在此启动"
        }
      }
    },
    "docker/end-of-life-base": {
      "title": {
        "en": "Image of a release without security fixes",
        "zh-CN": "镜像所用版本已停止安全更新"
      },
      "problem": {
        "en": "An image is built upon, or a service runs, a release of a language, a system or a server whose makers ended its support.",
        "zh-CN": "镜像的基础，或服务所运行的镜像，是其维护方已终止支持的语言、系统或服务器版本。"
      },
      "risk": {
        "en": "Holes that are found from now on stay open, however often the image is built again; scanners and auditors count each of them, and packages for the release disappear from their mirrors.",
        "zh-CN": "此后发现的漏洞将一直存在，重新构建多少次也无济于事；扫描器和审计方会逐个计数，该版本的软件包也会从镜像站下架。"
      },
      "fix": {
        "en": "Move to a supported release (https://endoflife.date lists them), run the tests, and let Renovate or Dependabot raise it from then on. A datastore wants its own steps: dump and restore, or `pg_upgrade`.",
        "zh-CN": "升级到受支持的版本（参见 https://endoflife.date），运行测试，之后由 Renovate 或 Dependabot 持续升级。数据存储需要专门的迁移步骤：导出再导入，或使用 `pg_upgrade`。"
      },
      "acceptance": {
        "en": "Every image in use is of a release that its makers still mend.",
        "zh-CN": "所用的每个镜像都属于维护方仍在修复的版本。"
      },
      "effortHours": 4,
      "references": [
        "CWE-1104",
        "https://endoflife.date"
      ],
      "messages": {
        "ended": {
          "en": "{image}: {product} {release} has had no security fixes since {since}. Move to a supported release.",
          "zh-CN": "{image}：{product} {release} 自 {since} 起不再有安全修复。请升级到受支持的版本。"
        },
        "builds": {
          "en": "{image} builds what ships: {product} {release} has had no security fixes since {since}. Move to a supported release.",
          "zh-CN": "{image} 用于构建要发布的内容：{product} {release} 自 {since} 起不再有安全修复。请升级到受支持的版本。"
        },
        "also": {
          "en": "{image}: {product} {release}, none since {since}",
          "zh-CN": "{image}：{product} {release}，自 {since} 起没有安全修复"
        }
      }
    },
    "docker/frontend-not-built": {
      "title": {
        "en": "The image lacks the front end that the program serves",
        "zh-CN": "镜像中缺少程序要提供的前端"
      },
      "problem": {
        "en": "The program serves a folder that the build of the front end makes. The repository does not hold that folder, and no step of the image builds or copies it, or `.dockerignore` keeps it out.",
        "zh-CN": "程序对外提供的目录由前端构建产生，但仓库中没有该目录，镜像的任何步骤也没有构建或复制它，或者它被 `.dockerignore` 排除。"
      },
      "risk": {
        "en": "The container does not start (StaticFiles and its kin refuse a missing folder) or answers every page with 404, though everything works on the machine of whoever built the front end there.",
        "zh-CN": "容器无法启动（StaticFiles 等会因目录不存在而报错），或所有页面都返回 404；而在本机构建过前端的开发者那里一切正常。"
      },
      "fix": {
        "en": "Build it in a stage of its own and copy the result: `FROM node:22 AS web … RUN npm ci && npm run build`, then `COPY --from=web /web/dist ./frontend/dist`.",
        "zh-CN": "用单独的构建阶段生成前端并复制结果：`FROM node:22 AS web … RUN npm ci && npm run build`，再 `COPY --from=web /web/dist ./frontend/dist`。"
      },
      "acceptance": {
        "en": "An image built from a fresh checkout answers the start page.",
        "zh-CN": "从全新检出的代码构建的镜像能够打开首页。"
      },
      "effortHours": 2,
      "references": [
        "https://docs.docker.com/build/building/multi-stage/"
      ],
      "messages": {
        "not-built": {
          "en": "{folder} is served here, but {image} never builds or copies it, and the repository does not hold it: the container has no front end. Build it in a stage and copy the result.",
          "zh-CN": "此处提供 {folder}，但 {image} 从未构建或复制它，仓库中也没有：容器里没有前端。请在构建阶段生成并复制结果。"
        },
        "left-out-of-image": {
          "en": "{folder} is served here, but what {image} copies does not hold it, since .dockerignore keeps it out: the container has no front end. Let it pass, or build it in a stage.",
          "zh-CN": "此处提供 {folder}，但它被 .dockerignore 排除，{image} 复制的内容中没有它：容器里没有前端。请放行，或在构建阶段生成。"
        },
        "copies": {
          "en": "the program gets into the image here, without the front end",
          "zh-CN": "程序在此进入镜像，但不含前端"
        },
        "source": {
          "en": "the front end's source",
          "zh-CN": "前端源码"
        },
        "left-out": {
          "en": "kept out of the image here",
          "zh-CN": "在此被排除出镜像"
        }
      }
    },
    "docker/healthcheck-tool-missing": {
      "title": {
        "en": "The health check calls a program that the image lacks",
        "zh-CN": "健康检查调用了镜像中不存在的程序"
      },
      "problem": {
        "en": "A health check runs a program, mostly curl or wget, that neither the base image brings nor the build installs.",
        "zh-CN": "健康检查要运行的程序（多为 curl 或 wget）既不在基础镜像中，构建时也没有安装。"
      },
      "risk": {
        "en": "The check fails for ever though the service works. The container is reported unhealthy, services that wait for `service_healthy` never start, and an orchestrator restarts or drains what is fine.",
        "zh-CN": "服务明明正常，检查却永远失败：容器一直显示 unhealthy，等待 `service_healthy` 的服务无法启动，编排系统会不断重启或摘除正常的实例。"
      },
      "fix": {
        "en": "Use what the image has (`python -c \"import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/health')\"`, `node -e \"fetch(…)\"`, BusyBox's `wget` in Alpine images), or install the program in the stage that ships.",
        "zh-CN": "改用镜像中已有的程序（`python -c \"import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/health')\"`、`node -e \"fetch(…)\"`，Alpine 镜像自带 BusyBox 的 `wget`），或在最终阶段安装该程序。"
      },
      "acceptance": {
        "en": "`docker inspect --format '{{.State.Health.Status}}'` shows `healthy` for a running container.",
        "zh-CN": "容器运行后，`docker inspect --format '{{.State.Health.Status}}'` 显示 `healthy`。"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-1164",
        "https://docs.docker.com/reference/dockerfile/#healthcheck"
      ],
      "messages": {
        "missing": {
          "en": "The check calls {tool}, which {base} does not have and the build does not install: it always fails. Install {tool} in the stage that ships, or use a program of the image.",
          "zh-CN": "检查调用了 {tool}，但基础镜像 {base} 没有它，构建时也未安装，检查必然失败。请在最终阶段安装 {tool}，或改用镜像自带的程序。"
        },
        "image": {
          "en": "The check calls {tool}, which the image {base} does not have: it always fails. Use a program of the image.",
          "zh-CN": "检查调用了 {tool}，而镜像 {base} 中没有该程序，检查必然失败。请改用镜像自带的程序。"
        },
        "base": {
          "en": "built upon {base}",
          "zh-CN": "基于 {base} 构建"
        }
      }
    },
    "docker/latest-tag": {
      "title": {
        "en": "Base image without a version",
        "zh-CN": "基础镜像没有固定版本"
      },
      "problem": {
        "en": "A stage is built upon an image without a tag, or with `latest`, so every build takes whatever is newest that day.",
        "zh-CN": "某个构建阶段所用的基础镜像没有标签，或使用 `latest`，每次构建都会取当天最新的镜像。"
      },
      "risk": {
        "en": "A build that worked yesterday breaks, or works differently, with no change in the repository; nobody can build last month's release again to compare or to roll back.",
        "zh-CN": "仓库没有任何改动，昨天还正常的构建今天可能失败或行为不同；也无法重新构建上个月的版本来比较或回滚。"
      },
      "fix": {
        "en": "Name a version (`python:3.13-slim`, `node:22.12-alpine`), better with its digest (`@sha256:…`), and let Renovate or Dependabot raise it.",
        "zh-CN": "写明版本（如 `python:3.13-slim`、`node:22.12-alpine`），最好再固定摘要（`@sha256:…`），由 Renovate 或 Dependabot 负责升级。"
      },
      "acceptance": {
        "en": "Every `FROM` names a version or a digest.",
        "zh-CN": "每个 `FROM` 都写明了版本或摘要。"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-1357",
        "CIS Docker Benchmark 4.2",
        "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"
      ],
      "messages": {
        "no-tag": {
          "en": "{image} has no tag, so each build takes the newest image. Name a version, so that the same sources give the same image.",
          "zh-CN": "{image} 没有标签，每次构建都会取最新镜像。请写明版本，使同样的源码得到同样的镜像。"
        },
        "latest": {
          "en": "{image} is another image after each release. Name a version, so that the same sources give the same image.",
          "zh-CN": "{image} 会随每次发布而变化。请写明版本，使同样的源码得到同样的镜像。"
        },
        "variant": {
          "en": "{image} names a form and no version: it is another release of the language one day. Name the version too, so that the same sources give the same image.",
          "zh-CN": "{image} 只写了变体而没有版本，总有一天会变成另一个语言版本。请同时写明版本，使同样的源码得到同样的镜像。"
        },
        "also": {
          "en": "{image} is not pinned either",
          "zh-CN": "{image} 同样没有固定版本"
        }
      }
    },
    "docker/no-dockerignore": {
      "title": {
        "en": "No .dockerignore",
        "zh-CN": "缺少 .dockerignore"
      },
      "problem": {
        "en": "The folder that the image is built from has no `.dockerignore`, so nothing in it is kept from the builder.",
        "zh-CN": "构建镜像的目录没有 `.dockerignore`，其中的任何内容都可能被送入构建。"
      },
      "risk": {
        "en": "With `COPY . .` the image holds `.git` with its whole history, the `.env` and databases of whoever built it, and packages of another platform. Every change to any file also builds the following steps anew.",
        "zh-CN": "使用 `COPY . .` 时，镜像会带上包含全部历史的 `.git`、构建者本机的 `.env` 与数据库文件，以及其他平台的依赖包。任何文件的改动还会使后续步骤的缓存失效。"
      },
      "fix": {
        "en": "Add a `.dockerignore` beside the build context's root: `.git`, `**/.env*`, `**/node_modules`, `**/__pycache__`, `.venv`, `*.db`, `data/`, `tests/`, documentation.",
        "zh-CN": "在构建上下文根目录添加 `.dockerignore`，至少包含：`.git`、`**/.env*`、`**/node_modules`、`**/__pycache__`、`.venv`、`*.db`、`data/`、`tests/` 和文档。"
      },
      "acceptance": {
        "en": "`docker build` sends only what the image needs, and the image holds neither `.git` nor `.env`.",
        "zh-CN": "`docker build` 只发送镜像需要的内容，镜像中既没有 `.git` 也没有 `.env`。"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-538",
        "https://docs.docker.com/build/concepts/context/#dockerignore-files"
      ],
      "messages": {
        "ships": {
          "en": "The whole folder ({context}) is copied into the image and no .dockerignore holds anything back: whatever lies there goes along, such as a local `.env` or a database. Add one.",
          "zh-CN": "整个目录（{context}）被复制进镜像，且没有 .dockerignore：其中的一切都会进入镜像，例如本地 `.env` 或数据库文件。请添加该文件。"
        },
        "builds": {
          "en": "The whole folder ({context}) is copied into a build stage and no .dockerignore holds anything back: a local `.env` or `node_modules` takes part in the build. Add one.",
          "zh-CN": "整个目录（{context}）被复制进构建阶段，且没有 .dockerignore：本地的 `.env` 或 `node_modules` 会参与构建。请添加该文件。"
        },
        "selective": {
          "en": "The build context ({context}) has no .dockerignore. The image copies by name, so nothing else gets in today; add one before somebody writes `COPY . .`.",
          "zh-CN": "构建上下文（{context}）没有 .dockerignore。目前镜像按名称复制，不会带入其他内容；请在有人改成 `COPY . .` 之前添加。"
        },
        "also": {
          "en": "built from the same folder",
          "zh-CN": "从同一目录构建"
        }
      }
    },
    "docker/no-healthcheck": {
      "title": {
        "en": "The image has no health check",
        "zh-CN": "镜像没有健康检查"
      },
      "problem": {
        "en": "The image of a service has no `HEALTHCHECK`, so whoever runs it sees only whether the process exists.",
        "zh-CN": "服务镜像没有 `HEALTHCHECK`，运行它的平台只能看到进程是否存在。"
      },
      "risk": {
        "en": "A process that hangs, lost its database or never finished starting counts as running; it gets traffic, and nothing restarts it or waits for it.",
        "zh-CN": "进程卡死、失去数据库连接或尚未启动完成时，仍被视为正常：流量照常进入，既没有人重启它，依赖它的服务也不会等待。"
      },
      "fix": {
        "en": "Add a probe that asks the service itself with a program that the image has: `HEALTHCHECK --interval=30s --timeout=3s CMD wget -qO- http://127.0.0.1:8000/health || exit 1`, or `healthcheck:` in Compose. In Kubernetes use liveness and readiness probes instead.",
        "zh-CN": "添加一个真正访问服务的检查，并使用镜像中已有的程序：`HEALTHCHECK --interval=30s --timeout=3s CMD wget -qO- http://127.0.0.1:8000/health || exit 1`，或在 Compose 中配置 `healthcheck:`。Kubernetes 中请改用存活探针与就绪探针。"
      },
      "acceptance": {
        "en": "`docker ps` shows `healthy`, and `unhealthy` once the service stops answering.",
        "zh-CN": "`docker ps` 显示 `healthy`；服务停止响应后显示 `unhealthy`。"
      },
      "effortHours": 0.5,
      "references": [
        "CIS Docker Benchmark 4.6",
        "https://docs.docker.com/reference/dockerfile/#healthcheck"
      ],
      "messages": {
        "none": {
          "en": "The image has no `HEALTHCHECK`: a service that hangs counts as running. Add one that asks the service itself.",
          "zh-CN": "镜像没有 `HEALTHCHECK`：服务卡死也会被视为正常运行。请添加真正访问服务的健康检查。"
        },
        "compose-only": {
          "en": "The health check stands in Compose only: whoever runs the image otherwise has none. Move it into the image.",
          "zh-CN": "健康检查只写在 Compose 中，用其他方式运行该镜像时就没有检查。建议移入镜像。"
        },
        "probed": {
          "en": "the check in Compose",
          "zh-CN": "Compose 中的检查"
        }
      }
    },
    "docker/no-multistage": {
      "title": {
        "en": "Build tools ship with the program",
        "zh-CN": "构建工具随程序一起发布"
      },
      "problem": {
        "en": "The stage that ships also builds, so compilers, sources and packages for development are part of the image.",
        "zh-CN": "发布的阶段同时承担构建，编译器、源码和开发依赖都成为镜像的一部分。"
      },
      "risk": {
        "en": "The image is several times as large, starts slower on a new machine, and hands whoever breaks in a compiler and many packages with flaws of their own.",
        "zh-CN": "镜像体积成倍增大，在新机器上启动更慢；入侵者还会得到编译器以及大量自带漏洞的软件包。"
      },
      "fix": {
        "en": "Build in a stage of its own (`FROM … AS build`) and copy only the result: `COPY --from=build /app/dist ./dist`.",
        "zh-CN": "在单独的阶段构建（`FROM … AS build`），只复制结果：`COPY --from=build /app/dist ./dist`。"
      },
      "acceptance": {
        "en": "The image holds no compiler and no packages for development.",
        "zh-CN": "镜像中没有编译器和开发依赖。"
      },
      "effortHours": 2,
      "references": [
        "CWE-1104",
        "https://docs.docker.com/build/building/multi-stage/"
      ],
      "messages": {
        "compiles": {
          "en": "{tool} builds in the stage that ships, so its toolchain and the sources ship, too. Build in a stage of its own and copy the result.",
          "zh-CN": "{tool} 在发布阶段执行构建，工具链和源码也会一起发布。请在单独阶段构建后复制结果。"
        },
        "bundles": {
          "en": "{tool} builds in the stage that ships, so packages for development and sources ship, too. Build in a stage of its own and copy the result.",
          "zh-CN": "{tool} 在发布阶段执行构建，开发依赖和源码也会一起发布。请在单独阶段构建后复制结果。"
        },
        "toolchain": {
          "en": "{tool} is installed in the stage that ships and never removed. Build wheels or binaries in a stage of its own and copy them.",
          "zh-CN": "发布阶段安装了 {tool} 且未移除。请在单独阶段构建 wheel 或二进制文件后再复制。"
        }
      }
    },
    "docker/port-not-honoured": {
      "title": {
        "en": "The platform's PORT is ignored",
        "zh-CN": "平台注入的 PORT 被忽略"
      },
      "problem": {
        "en": "Platforms such as Heroku, Render, Railway and Cloud Run tell a container by `PORT` where they send requests. The image fixes another port, or sets a variable that the program prefers.",
        "zh-CN": "Heroku、Render、Railway、Cloud Run 等平台通过 `PORT` 告诉容器应监听的端口。镜像却写死了另一个端口，或设置了程序会优先读取的变量。"
      },
      "risk": {
        "en": "The program listens where nobody asks; the platform finds no open port and stops the container or answers 502, though it works on every developer's machine.",
        "zh-CN": "程序监听的端口没有流量进入；平台找不到开放端口，会停止容器或返回 502，而在开发机器上一切正常。"
      },
      "fix": {
        "en": "Leave the variable out of the image and give the default in code, or start with `--port ${PORT:-8000}` through a shell.",
        "zh-CN": "不要在镜像中设置该变量，把默认值写在代码里；或通过 shell 以 `--port ${PORT:-8000}` 启动。"
      },
      "acceptance": {
        "en": "`docker run -e PORT=9000 -p 9000:9000 IMAGE` answers on port 9000.",
        "zh-CN": "`docker run -e PORT=9000 -p 9000:9000 IMAGE` 能在 9000 端口响应。"
      },
      "effortHours": 0.5,
      "references": [
        "https://cloud.google.com/run/docs/container-contract#port",
        "https://devcenter.heroku.com/articles/setting-the-http-port"
      ],
      "messages": {
        "overruled": {
          "en": "The image sets {name}={value}, which the program prefers to `PORT`: a platform that gives a port by `PORT` reaches nobody. Leave it out and keep the default in code.",
          "zh-CN": "镜像设置了 {name}={value}，程序会优先于 `PORT` 读取它：通过 `PORT` 指定端口的平台将无法访问服务。请去掉该设置，把默认值留在代码中。"
        },
        "fixed": {
          "en": "The command fixes {port}, and the platform gives each process a port of its own by `PORT`. Start with `${PORT:-8000}` through a shell.",
          "zh-CN": "命令写死了 {port}，而平台通过 `PORT` 为每个进程分配端口。请通过 shell 使用 `${PORT:-8000}` 启动。"
        },
        "read": {
          "en": "PORT comes second here",
          "zh-CN": "此处 PORT 排在其后"
        },
        "platform": {
          "en": "runs on a platform that sets PORT",
          "zh-CN": "运行在会设置 PORT 的平台上"
        }
      }
    },
    "docker/python-env": {
      "title": {
        "en": "Python's output is buffered",
        "zh-CN": "Python 输出被缓冲"
      },
      "problem": {
        "en": "The image runs Python without `PYTHONUNBUFFERED`, so what is printed waits in a buffer when no terminal is attached.",
        "zh-CN": "镜像运行 Python 时没有设置 `PYTHONUNBUFFERED`，没有终端时输出会先留在缓冲区。"
      },
      "risk": {
        "en": "Log lines appear late, and the last ones before a crash, those that explain it, are lost.",
        "zh-CN": "日志延迟出现；崩溃前最后几行、也就是能解释原因的日志，会丢失。"
      },
      "fix": {
        "en": "`ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1` below `FROM`.",
        "zh-CN": "在 `FROM` 之后加入 `ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1`。"
      },
      "acceptance": {
        "en": "`docker logs` shows a printed line at once.",
        "zh-CN": "`docker logs` 能立即显示打印的内容。"
      },
      "effortHours": 0.25,
      "references": [
        "https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUNBUFFERED"
      ],
      "messages": {
        "found": {
          "en": "`PYTHONUNBUFFERED` is not set: what Python prints waits in a buffer, and a crash loses it. Add `ENV PYTHONUNBUFFERED=1`.",
          "zh-CN": "没有设置 `PYTHONUNBUFFERED`：Python 的输出会滞留在缓冲区，崩溃时丢失。请加入 `ENV PYTHONUNBUFFERED=1`。"
        },
        "starts": {
          "en": "Python is started here",
          "zh-CN": "Python 在此启动"
        },
        "fix-unbuffered": {
          "en": "Set `PYTHONUNBUFFERED=1` in the image",
          "zh-CN": "在镜像中设置 `PYTHONUNBUFFERED=1`"
        }
      }
    },
    "docker/root-user": {
      "title": {
        "en": "The image runs as root",
        "zh-CN": "镜像以 root 身份运行"
      },
      "problem": {
        "en": "The image names no user, or names root, so the process that answers requests runs as root inside its container.",
        "zh-CN": "镜像没有指定用户，或指定了 root，因此处理请求的进程在容器内以 root 身份运行。"
      },
      "risk": {
        "en": "A flaw in the program gives an attacker root in the container, who may then change the program itself, write to every mounted folder as root of the host, and use flaws of the kernel that need root to break out.",
        "zh-CN": "程序一旦有漏洞，攻击者就能获得容器内的 root 权限：可以篡改程序本身，以宿主机 root 的身份写入所有挂载目录，并利用需要 root 权限的内核漏洞逃逸。"
      },
      "fix": {
        "en": "Create a user and switch to it after the last step that needs root: `RUN useradd --system --uid 10001 app` and `USER 10001`. Give it only the folders it writes to (`COPY --chown=`). Images of Node.js bring a user `node`; of nginx there is `nginxinc/nginx-unprivileged`.",
        "zh-CN": "创建专用用户，并在最后一个需要 root 的步骤之后切换：`RUN useradd --system --uid 10001 app`，然后 `USER 10001`。只把它需要写入的目录交给它（`COPY --chown=`）。Node.js 镜像自带 `node` 用户，nginx 可改用 `nginxinc/nginx-unprivileged`。"
      },
      "acceptance": {
        "en": "`docker run --rm IMAGE id -u` prints something other than 0, and the application still works.",
        "zh-CN": "`docker run --rm IMAGE id -u` 输出不为 0，且应用仍正常工作。"
      },
      "effortHours": 1,
      "references": [
        "CWE-250",
        "CIS Docker Benchmark 4.1",
        "https://docs.docker.com/build/building/best-practices/#user"
      ],
      "messages": {
        "no-user": {
          "en": "No `USER` is named, so the process runs as root, as {base} does. Create a user and switch to it before the start command.",
          "zh-CN": "没有指定 `USER`，进程会像基础镜像 {base} 一样以 root 运行。请创建专用用户，并在启动命令之前切换。"
        },
        "root": {
          "en": "The last `USER` is root, so the process runs as root. Switch to a user of its own before the start command.",
          "zh-CN": "最后一个 `USER` 是 root，进程将以 root 运行。请在启动命令之前切换到专用用户。"
        },
        "starts": {
          "en": "what then runs as root",
          "zh-CN": "此处启动的进程以 root 运行"
        }
      }
    },
    "docker/secrets-in-layers": {
      "title": {
        "en": "A secret that is handed to the build stays in the image",
        "zh-CN": "构建时传入的密钥会留在镜像中"
      },
      "problem": {
        "en": "A build argument that holds a credential is used in a stage that ships. The history of the image keeps the value of every argument its steps saw, and an `ENV` keeps it for every process.",
        "zh-CN": "最终阶段使用了存放凭据的构建参数。镜像历史会保留各步骤用到的参数值，而 `ENV` 会让它对镜像中的所有进程可见。"
      },
      "risk": {
        "en": "Everyone who can pull the image reads the credential with `docker history --no-trunc` or `docker inspect`.",
        "zh-CN": "任何能拉取镜像的人都可以用 `docker history --no-trunc` 或 `docker inspect` 读到该凭据。"
      },
      "fix": {
        "en": "Hand it over as a build secret: `RUN --mount=type=secret,id=token TOKEN=$(cat /run/secrets/token) …` and `docker build --secret id=token`. What the program needs when it runs belongs to the container's environment, not into the image. Rotate what has been in a pushed image.",
        "zh-CN": "改用构建密钥：`RUN --mount=type=secret,id=token TOKEN=$(cat /run/secrets/token) …`，并以 `docker build --secret id=token` 传入。运行时需要的密钥在启动容器时提供，不要写入镜像。凡进入过已推送镜像的密钥都要轮换。"
      },
      "acceptance": {
        "en": "`docker history --no-trunc` and `docker inspect` show no credential.",
        "zh-CN": "`docker history --no-trunc` 与 `docker inspect` 中看不到任何凭据。"
      },
      "effortHours": 1,
      "references": [
        "CWE-522",
        "CWE-538",
        "https://docs.docker.com/build/building/secrets/",
        "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/"
      ],
      "messages": {
        "argument": {
          "en": "The history of the image keeps {name}, which its steps use: whoever pulls it reads the value. Use `RUN --mount=type=secret`.",
          "zh-CN": "镜像历史会保留其步骤用到的 {name}，拉取镜像的人都能读到它。请改用 `RUN --mount=type=secret`。"
        },
        "variable": {
          "en": "{name} becomes a variable of the image: whoever pulls it reads the value with `docker inspect`. Give it to the container when it starts.",
          "zh-CN": "{name} 被写成镜像的环境变量，拉取镜像的人用 `docker inspect` 就能读到。请在启动容器时再提供。"
        },
        "declared": {
          "en": "{name} is an argument of the build: the image's provenance, and the history of every step behind it, keep what whoever builds hands over. Use `RUN --mount=type=secret`.",
          "zh-CN": "{name} 是构建参数：镜像的来源证明以及其后每个步骤的历史都会保留构建者传入的值。请改用 `RUN --mount=type=secret`。"
        },
        "written": {
          "en": "{name} has a value in the image, which every container starts with unless somebody replaces it. Leave it out, so that the program notices where it is missing.",
          "zh-CN": "{name} 的值写在镜像中，若无人替换，每个容器都会带着它启动。请不要写入，让程序在缺少它时能够发现。"
        },
        "key-file": {
          "en": "{name} names a file below what the build copies, so the image holds the key wherever it lies in the build's folder. Mount it when the container starts, and list it in `.dockerignore`.",
          "zh-CN": "{name} 指向构建所复制目录中的文件，只要密钥位于构建目录，镜像就会包含它。请在容器启动时挂载，并写入 `.dockerignore`。"
        },
        "handed-over": {
          "en": "the argument",
          "zh-CN": "构建参数"
        },
        "used": {
          "en": "used here",
          "zh-CN": "在此使用"
        }
      }
    },
    "docker/single-worker": {
      "title": {
        "en": "One process answers all requests",
        "zh-CN": "所有请求由单个进程处理"
      },
      "problem": {
        "en": "The image starts a Python server without a number of workers, so one process on one processor answers everything, and nothing in the repository runs several containers.",
        "zh-CN": "镜像启动 Python 服务器时没有指定 worker 数量，只有一个进程、一个处理器核心处理全部请求，仓库中也没有运行多个容器的配置。"
      },
      "risk": {
        "en": "One slow computation or blocking call holds up every caller, the other processors idle, and a crash takes the whole service down until it has started again.",
        "zh-CN": "一次耗时计算或阻塞调用就会拖住所有请求，其余处理器闲置；进程崩溃后，在重启完成之前服务完全不可用。"
      },
      "fix": {
        "en": "Start several workers (`uvicorn … --workers 4`, `gunicorn -w 4 -k uvicorn.workers.UvicornWorker`), once sessions, counters and background tasks live outside the process; or run several containers behind a proxy.",
        "zh-CN": "在会话、计数和后台任务移出进程之后，启动多个 worker（`uvicorn … --workers 4`、`gunicorn -w 4 -k uvicorn.workers.UvicornWorker`）；或在代理之后运行多个容器。"
      },
      "acceptance": {
        "en": "The container shows several worker processes, and a request that takes seconds does not delay the others.",
        "zh-CN": "容器中有多个 worker 进程，一个耗时数秒的请求不会拖慢其他请求。"
      },
      "effortHours": 2,
      "references": [
        "https://fastapi.tiangolo.com/deployment/server-workers/",
        "https://docs.gunicorn.org/en/stable/design.html#how-many-workers"
      ],
      "messages": {
        "found": {
          "en": "{server} is started with one worker: one slow request holds up all others. Give it several, or run several containers, once state lives outside the process.",
          "zh-CN": "{server} 只启动了一个 worker：一个慢请求会拖住其他所有请求。在状态移出进程之后，请增加 worker 或运行多个容器。"
        },
        "runs-here": {
          "en": "the server is started here",
          "zh-CN": "服务器在此启动"
        }
      }
    },
    "error/leaks-exception-text": {
      "title": {
        "en": "Callers read the text of exceptions",
        "zh-CN": "异常文本被返回给调用方"
      },
      "problem": {
        "en": "An answer holds the text of an exception. It is written for developers and names files, queries, hosts and libraries.",
        "zh-CN": "响应中包含异常文本。异常文本是写给开发者看的，会包含文件、查询、主机和依赖库的信息。"
      },
      "risk": {
        "en": "Attackers learn how the service is built and which of their attempts came close; users read what does not help them.",
        "zh-CN": "攻击者由此了解服务的内部构造以及哪些尝试接近成功；用户看到的则是没有帮助的内容。"
      },
      "fix": {
        "en": "Log the exception with an ID and answer with a fixed text and that ID. Raise errors of your own types, with texts for users, where the caller can do something about it.",
        "zh-CN": "记录异常并附上编号，响应中只返回固定文本和该编号。对于调用方能够处理的情况，抛出自定义类型的错误并给出面向用户的说明。"
      },
      "acceptance": {
        "en": "An unexpected error is answered with a fixed text; the log has the rest.",
        "zh-CN": "发生未预期错误时返回固定文本，详细信息只在日志中。"
      },
      "effortHours": 2,
      "references": [
        "CWE-209",
        "https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html",
        "ASVS 7.4.1"
      ],
      "messages": {
        "text": {
          "en": "The answer of {route} holds the text of whatever exception was caught, which names files, queries and hosts. Log it and answer with a fixed text.",
          "zh-CN": "{route} 的响应中包含所捕获异常的文本，其中会有文件、查询和主机等信息。请记录到日志，响应中只返回固定文本。"
        },
        "stack": {
          "en": "The answer of {route} holds the stack of whatever exception was caught. Log it and answer with a fixed text.",
          "zh-CN": "{route} 的响应中包含所捕获异常的调用栈。请记录到日志，响应中只返回固定文本。"
        },
        "uncaught-text": {
          "en": "The application's handler of errors answers with the text of whatever exception nobody caught, which names files, queries and hosts. Log it and answer with a fixed text.",
          "zh-CN": "应用的全局错误处理器会把未被捕获的异常文本返回给调用方，其中会有文件、查询和主机等信息。请记录到日志，响应中只返回固定文本。"
        },
        "uncaught-stack": {
          "en": "The application's handler of errors answers with the stack of whatever exception nobody caught. Log it and answer with a fixed text.",
          "zh-CN": "应用的全局错误处理器会把未被捕获的异常的调用栈返回给调用方。请记录到日志，响应中只返回固定文本。"
        },
        "uncaught-object": {
          "en": "The application's handler of errors answers with the error object as it is: those of databases and HTTP clients hold queries, hosts and the headers of requests. Log it and answer with a fixed text.",
          "zh-CN": "应用的全局错误处理器把错误对象原样返回给调用方：数据库和 HTTP 客户端的错误对象中会带有查询、主机和请求头。请记录到日志，响应中只返回固定文本。"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        }
      }
    },
    "error/swallowed": {
      "title": {
        "en": "Errors are swallowed",
        "zh-CN": "异常被吞掉"
      },
      "problem": {
        "en": "An error of any kind is caught and nothing is done about it, not even a line in the log (`except Exception: pass`, an empty `catch`, `.catch(() => {})`), and no comment says why.",
        "zh-CN": "捕获了所有类型的异常却不做任何处理，连日志都不记（`except Exception: pass`、空的 `catch`、`.catch(() => {})`），也没有注释说明原因。"
      },
      "risk": {
        "en": "What failed looks as if it had worked. Answers are incomplete, data is lost, and nobody can find out later because nothing was written down. Programming errors vanish as well.",
        "zh-CN": "失败的操作看起来像成功了：返回内容不完整、数据丢失，事后又无据可查。连编程错误也会被一并掩盖。"
      },
      "fix": {
        "en": "Catch only the errors that are expected there, log the others with their stack and let them go on. Where dropping one is meant, say why in a comment.",
        "zh-CN": "只捕获此处预期的异常，其余的连同堆栈写入日志并继续抛出。若确实要忽略，请用注释说明理由。"
      },
      "acceptance": {
        "en": "When the call inside fails with an unexpected error, the log shows it and the caller does not see success.",
        "zh-CN": "当其中的调用因意外错误失败时，日志中有记录，且调用方不会得到成功的结果。"
      },
      "effortHours": 1,
      "references": [
        "CWE-390",
        "CWE-391"
      ],
      "messages": {
        "passed": {
          "en": "Every error is caught here and dropped without a word: what failed looks as if it had worked. Narrow the exception, or log it.",
          "zh-CN": "此处捕获所有异常后直接丢弃，没有任何记录：失败看起来像成功。请缩小异常范围或记录日志。"
        },
        "empty": {
          "en": "The error is caught and dropped without a word: what failed looks as if it had worked. Log it, or say in a comment why it does not matter.",
          "zh-CN": "此处捕获错误后直接丢弃，没有任何记录：失败看起来像成功。请记录日志，或注释说明为何可忽略。"
        },
        "start": {
          "en": "A start-up that failed is only logged, and the application serves all the same, without what it could not set up. Let it end, so that whoever runs it sees it and starts it again.",
          "zh-CN": "启动失败只写入日志，应用仍继续对外服务，而所需的资源并未就绪。请让进程退出，以便运行平台发现并重启。"
        },
        "answered": {
          "en": "Whatever goes wrong is answered with one error here, and none of it is written down: nobody can find out later what failed. Log the error with its stack before answering.",
          "zh-CN": "此处无论发生什么错误都返回同一个错误响应，且没有任何记录，事后无从得知哪里失败。请在响应前连同堆栈写入日志。"
        },
        "succeeded": {
          "en": "Whatever goes wrong is answered here as if it had worked, and none of it is written down. Answer with an error status, and log the error.",
          "zh-CN": "此处无论发生什么错误都按成功返回，且没有任何记录。请返回错误状态码，并记录该错误。"
        },
        "own": {
          "en": "The handler of everything also catches the HTTPException that the code above raises for the caller, and turns it into another answer. Let it pass: `except HTTPException: raise` before it.",
          "zh-CN": "此处捕获所有异常，也捕获了上方代码主动抛给调用方的 HTTPException，并将其变成另一种响应。请在其前面加上 `except HTTPException: raise`。"
        },
        "defaulted": {
          "en": "Whatever goes wrong becomes an empty result here, and none of it is written down: callers take it for a true one. Narrow the exception, or log it and let it go on.",
          "zh-CN": "此处无论发生什么错误都返回空结果，且没有任何记录，调用方会把它当作真实结果。请缩小异常范围，或记录后继续抛出。"
        },
        "also-here": {
          "en": "dropped here as well",
          "zh-CN": "此处同样被丢弃"
        }
      }
    },
    "frontend/fake-login": {
      "title": {
        "en": "The login is decided in the browser",
        "zh-CN": "登录由浏览器端自行判定"
      },
      "problem": {
        "en": "The page compares what is typed with a name or password that stands in its own code and then opens itself. No server is asked.",
        "zh-CN": "页面把输入内容与自身代码里的账号或密码比较，随后自行放行，全程没有请求服务端。"
      },
      "risk": {
        "en": "Everyone who loads the page gets the password with it, and whoever sets the flag in the developer tools needs none. What the page shows, and every API behind it that trusts it, is open.",
        "zh-CN": "加载页面的人都会拿到这个密码；在开发者工具里设置标记的人甚至不需要密码。页面展示的内容以及信任它的接口等于全部公开。"
      },
      "fix": {
        "en": "Send the credentials to a server that checks them against stored hashes and answers with a session, and let the server check this session on every request.",
        "zh-CN": "把凭据发送到服务端，与已存储的哈希比对后签发会话，并由服务端在每个请求中校验该会话。"
      },
      "acceptance": {
        "en": "The shipped scripts hold no password, and without a session the API answers 401.",
        "zh-CN": "交付的脚本里没有任何密码；没有会话时接口返回 401。"
      },
      "effortHours": 8,
      "references": [
        "CWE-602",
        "CWE-798",
        "ASVS 4.1.1"
      ],
      "messages": {
        "constant": {
          "en": "`{name}` is compared with a constant that ships with the page, and no server is asked: everybody can read the password or skip the check. Let a server decide.",
          "zh-CN": "`{name}` 与随页面下发的常量比较，且没有请求服务端：任何人都能读到密码或绕过判断。请由服务端判定。"
        },
        "flag": {
          "en": "The login lets everybody in: it sets a flag and asks no server. Let a server decide.",
          "zh-CN": "登录放行所有人：只设置一个标记，没有请求服务端。请由服务端判定。"
        }
      }
    },
    "frontend/secret-in-storage": {
      "title": {
        "en": "A password or key is kept in the browser's storage",
        "zh-CN": "密码或密钥保存在浏览器存储中"
      },
      "problem": {
        "en": "A script writes a password or a lasting secret key into `localStorage`, `sessionStorage` or a cookie. What stands there is plain text for every script of the page and stays on the device.",
        "zh-CN": "脚本把密码或长期有效的密钥写入 `localStorage`、`sessionStorage` 或 Cookie。这些内容对页面上的所有脚本都是明文，并会留在设备上。"
      },
      "risk": {
        "en": "One injected script, one compromised dependency or browser extension, or one shared computer gives the password away. Unlike a token it does not expire, and it opens other accounts too.",
        "zh-CN": "只要有一段注入脚本、一个被攻陷的依赖或浏览器扩展，或一台共用电脑，密码就会泄露。它不像令牌会过期，还可能打开其他账户。"
      },
      "fix": {
        "en": "Exchange the password once for a session that the server can end (an `HttpOnly` cookie or a short-lived token) and forget it. Leave \"remember me\" to the browser's password manager.",
        "zh-CN": "用密码一次性换取服务端可撤销的会话（`HttpOnly` Cookie 或短期令牌），随后即丢弃密码。“记住我”交给浏览器的密码管理器。"
      },
      "acceptance": {
        "en": "After signing in, neither the storage nor the cookies of the page hold the password.",
        "zh-CN": "登录后，页面的存储和 Cookie 中都找不到密码。"
      },
      "effortHours": 4,
      "references": [
        "CWE-922",
        "CWE-312",
        "ASVS 8.2.2",
        "https://cheatsheetseries.owasp.org/cheatsheets/HTML5_Security_Cheat_Sheet.html"
      ],
      "messages": {
        "password": {
          "en": "The password (`{name}`) is kept in {store}, where every script of the page can read it. Keep a session that the server can end instead.",
          "zh-CN": "密码（`{name}`）被保存在 {store} 中，页面上的任何脚本都能读取。请改为保存服务端可撤销的会话。"
        },
        "key": {
          "en": "A lasting key (`{name}`) is kept in {store}, where every script of the page can read it. Keep it on the server, or let it expire soon.",
          "zh-CN": "长期密钥（`{name}`）被保存在 {store} 中，页面上的任何脚本都能读取。请保存在服务端，或让它尽快过期。"
        },
        "code": {
          "en": "The code that lets callers in (`{name}`) is kept in {store}, where every script of the page can read it, and it is the same for all. Give a session for it that the server can end.",
          "zh-CN": "用于放行调用方的授权码（`{name}`）被保存在 {store} 中，页面上的任何脚本都能读取，而且所有人共用同一个码。请用它换取服务端可撤销的会话。"
        },
        "token": {
          "en": "The token that signs its holder in (`{name}`) is put into {store} by a script, so that every script of the page can read it. Let the server set it as a cookie with HttpOnly, Secure and SameSite.",
          "zh-CN": "登录令牌（`{name}`）由脚本写入 {store}，页面上的任何脚本都能读取。请由服务端以带 HttpOnly、Secure 和 SameSite 的 Cookie 下发。"
        },
        "encrypted": {
          "en": "`{name}` is kept in {store}, encrypted by code that every visitor gets together with its key. Keep a session that the server can end instead.",
          "zh-CN": "`{name}` 被保存在 {store} 中，虽经加密，但加密代码和密钥都下发给了每个访问者。请改为保存服务端可撤销的会话。"
        }
      }
    },
    "frontend/unsafe-html": {
      "title": {
        "en": "Data is inserted into the page as markup",
        "zh-CN": "数据未经清洗即作为 HTML 插入页面"
      },
      "problem": {
        "en": "A script builds markup from data that comes from an API, a message or the address, and hands it to the browser's parser (`innerHTML`, `v-html`, `{@html}`, `dangerouslySetInnerHTML` and their like). Nothing escapes or cleans it on the way.",
        "zh-CN": "脚本用来自接口、消息或地址栏的数据拼接 HTML，再交给浏览器解析（`innerHTML`、`v-html`、`{@html}`、`dangerouslySetInnerHTML` 等），中途没有转义或清洗。"
      },
      "risk": {
        "en": "Whoever can put text into that data (a name, a label, a comment, a file name, a model's answer) runs scripts in the browser of everyone who opens the page, with their session.",
        "zh-CN": "凡能写入这些数据的人（姓名、标签、评论、文件名、模型回答等），都可以在打开该页面的每个用户的浏览器里、以其会话身份执行脚本。"
      },
      "fix": {
        "en": "Insert text as text (`textContent`, `{{ }}`, JSX children). Where markup is wanted, clean it last, right before it is inserted (`DOMPurify.sanitize(html)`), or escape each value in a template.",
        "zh-CN": "文本就按文本插入（`textContent`、`{{ }}`、JSX 子节点）。确实需要 HTML 时，在插入前的最后一步清洗（`DOMPurify.sanitize(html)`），或对模板中的每个值做转义。"
      },
      "acceptance": {
        "en": "A record whose text is `<img src=x onerror=alert(1)>` shows these characters, and no dialog opens.",
        "zh-CN": "把某条记录的文本设为 `<img src=x onerror=alert(1)>`，页面原样显示这些字符且不弹窗。"
      },
      "effortHours": 2,
      "references": [
        "CWE-79",
        "ASVS 5.3.3",
        "https://cheatsheetseries.owasp.org/cheatsheets/DOM_based_XSS_Prevention_Cheat_Sheet.html"
      ],
      "messages": {
        "from-outside": {
          "en": "`{source}` comes from outside and reaches `{sink}` as it is: markup in it runs in the reader's browser. Insert it as text, or clean it right before.",
          "zh-CN": "`{source}` 来自外部且未经处理就进入 `{sink}`：其中的标记会在访问者的浏览器中执行。请按文本插入，或在插入前清洗。"
        },
        "markdown": {
          "en": "`{source}` is rendered from Markdown that may hold HTML, and reaches `{sink}` as it is. Clean the result (`DOMPurify.sanitize`) right before.",
          "zh-CN": "`{source}` 由可能含 HTML 的 Markdown 渲染而来，未经清洗就进入 `{sink}`。请在插入前清洗结果（`DOMPurify.sanitize`）。"
        },
        "unproven": {
          "en": "Nothing is seen to clean `{source}` before `{sink}`. If others can write it, markup in it runs in the reader's browser: insert it as text, or clean it here.",
          "zh-CN": "未发现 `{source}` 在进入 `{sink}` 之前有任何清洗。若他人可写入该数据，其中的标记会在访问者的浏览器中执行：请按文本插入，或在此处清洗。"
        },
        "in-script": {
          "en": "`{source}` is written into a script as it is: `</script>` in a text of it ends the script, and what follows runs as the writer wishes. Let the template do it (`|tojson` of Jinja, `json_script` of Django).",
          "zh-CN": "`{source}` 被原样写入脚本：其中任何文本只要含有 `</script>` 就会结束脚本，其后的内容即可任意执行。请交给模板处理（Jinja 的 `|tojson`、Django 的 `json_script`）。"
        },
        "unescaped": {
          "en": "`{source}` is shown without escaping. If others can write it, markup in it runs in the reader's browser: clean it when it is saved (nh3, bleach), or drop `|safe`.",
          "zh-CN": "`{source}` 未经转义直接显示。若他人可写入该数据，其中的标记会在访问者的浏览器中执行：请在保存时清洗（nh3、bleach），或去掉 `|safe`。"
        },
        "data-here": {
          "en": "the data is named here",
          "zh-CN": "数据在此处出现"
        }
      }
    },
    "ha/single-instance": {
      "title": {
        "en": "A single instance that nothing starts again",
        "zh-CN": "单实例运行且不会自动重启"
      },
      "problem": {
        "en": "One process answers all requests, and neither Docker, Kubernetes nor systemd is told to start it again when it has ended.",
        "zh-CN": "所有请求都由一个进程处理，而 Docker、Kubernetes 或 systemd 都没有被要求在它退出后重新启动。"
      },
      "risk": {
        "en": "The first crash, the first time the machine runs out of memory, or a reboot at night takes the service down until somebody notices and starts it by hand.",
        "zh-CN": "第一次崩溃、内存耗尽或夜间重启机器之后，服务会一直中断，直到有人发现并手动启动。"
      },
      "fix": {
        "en": "Compose: `restart: unless-stopped` for every service that is meant to run on, with a `healthcheck`. Kubernetes: a Deployment with two replicas in place of a bare Pod. systemd: `Restart=on-failure` and `RestartSec=5`. Where minutes of outage matter, run two instances behind a proxy.",
        "zh-CN": "Compose：为所有常驻服务设置 `restart: unless-stopped`，并配置 `healthcheck`。Kubernetes：用至少两个副本的 Deployment 代替裸 Pod。systemd：设置 `Restart=on-failure` 与 `RestartSec=5`。如果不能接受分钟级中断，请在代理之后运行两个实例。"
      },
      "acceptance": {
        "en": "The service answers again within a minute after its process was killed (`docker kill --signal=KILL`, `kubectl delete pod`, `systemctl kill -s KILL`) and after the machine was rebooted.",
        "zh-CN": "杀掉进程（`docker kill --signal=KILL`、`kubectl delete pod`、`systemctl kill -s KILL`）以及重启机器之后，服务能在一分钟内恢复。"
      },
      "effortHours": 2,
      "references": [
        "https://docs.docker.com/engine/containers/start-containers-automatically/",
        "https://kubernetes.io/docs/concepts/workloads/pods/#working-with-pods",
        "https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Restart="
      ],
      "messages": {
        "compose": {
          "en": "{service} runs once and has no restart policy: after a crash or a reboot of the machine it stays down. Set `restart: unless-stopped`.",
          "zh-CN": "{service} 只运行一个实例且没有重启策略：崩溃或机器重启后会一直停着。请设置 `restart: unless-stopped`。"
        },
        "compose-unwatched": {
          "en": "{service} runs once, has no restart policy and no health check: after a crash or a reboot of the machine it stays down, and nothing tells. Set `restart: unless-stopped` and a `healthcheck`.",
          "zh-CN": "{service} 只运行一个实例，既没有重启策略也没有健康检查：崩溃或机器重启后会一直停着，且无人知晓。请设置 `restart: unless-stopped` 并配置 `healthcheck`。"
        },
        "pod": {
          "en": "{service} is a bare Pod: when its node is drained or lost it is gone, and nothing starts it elsewhere. Make it a Deployment with two replicas.",
          "zh-CN": "{service} 是裸 Pod：节点排空或故障后它就消失了，不会在其他节点重新启动。请改为至少两个副本的 Deployment。"
        },
        "unit": {
          "en": "{service} starts a server without `Restart=`, so after a crash it stays down. Set `Restart=on-failure`.",
          "zh-CN": "{service} 启动了服务器但没有 `Restart=`，崩溃后会一直停着。请设置 `Restart=on-failure`。"
        },
        "also": {
          "en": "{service} stays down, too",
          "zh-CN": "{service} 同样不会自动重启"
        },
        "fix-restart": {
          "en": "Add `restart: unless-stopped`",
          "zh-CN": "添加 `restart: unless-stopped`"
        },
        "fix-unit": {
          "en": "Let systemd restart the service on failure",
          "zh-CN": "由 systemd 在失败后重启服务"
        }
      }
    },
    "headers/missing-security-headers": {
      "title": {
        "en": "Pages without security headers",
        "zh-CN": "页面缺少安全响应头"
      },
      "problem": {
        "en": "Neither the application nor the proxy sends `Content-Security-Policy` (or `X-Frame-Options`), `X-Content-Type-Options` and `Strict-Transport-Security`; or a location loses them, because its own `add_header` replaces all of the outer level.",
        "zh-CN": "应用与代理都没有发送 `Content-Security-Policy`（或 `X-Frame-Options`）、`X-Content-Type-Options` 与 `Strict-Transport-Security`；或者某个 location 因自身的 `add_header` 整体替换了外层设置而丢失它们。"
      },
      "risk": {
        "en": "Another site frames your pages and steals clicks of people who are signed in; uploaded files run as scripts; a first visit over HTTP is intercepted; an injected script has nothing to stop it.",
        "zh-CN": "其他网站可以内嵌你的页面并劫持已登录用户的点击；上传的文件可能被当作脚本执行；首次 HTTP 访问可被拦截；注入的脚本没有任何阻拦。"
      },
      "fix": {
        "en": "Send them in one place: `helmet` (Express), `SecurityMiddleware` (Django), Talisman (Flask), `headers()` in `next.config`, or in nginx `add_header X-Content-Type-Options nosniff always;` and so on, in a file that every location with an `add_header` of its own includes again. Begin with `Content-Security-Policy: frame-ancestors 'self'` and tighten from there.",
        "zh-CN": "在一处统一发送：`helmet`（Express）、`SecurityMiddleware`（Django）、Talisman（Flask）、`next.config` 的 `headers()`，或在 nginx 中写 `add_header X-Content-Type-Options nosniff always;` 等，并放入单独文件，凡自带 `add_header` 的 location 都要再次 include。可从 `Content-Security-Policy: frame-ancestors 'self'` 开始逐步收紧。"
      },
      "acceptance": {
        "en": "`curl -sI https://host/` shows the headers, on pages and on errors.",
        "zh-CN": "`curl -sI https://host/` 能看到这些响应头，页面与错误页都有。"
      },
      "effortHours": 2,
      "references": [
        "CWE-693",
        "CWE-1021",
        "https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html",
        "https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header"
      ],
      "messages": {
        "files": {
          "en": "This server sends pages without `Content-Security-Policy`, `X-Frame-Options` and `X-Content-Type-Options`, and nothing before it adds them: other sites may frame them. Add the headers here.",
          "zh-CN": "该 server 发送的页面不带 `Content-Security-Policy`、`X-Frame-Options` 与 `X-Content-Type-Options`，前面也没有组件补上：其他网站可以内嵌这些页面。请在此处添加。"
        },
        "handed-on": {
          "en": "This server hands on pages of an application that sets no security headers, and adds none: other sites may frame them. Add them here or in the application.",
          "zh-CN": "该 server 转发的应用页面没有任何安全响应头，自身也未添加：其他网站可以内嵌这些页面。请在此处或应用中添加。"
        },
        "application": {
          "en": "This application sends pages without security headers, and the repository has no proxy that adds them. Add a middleware that does.",
          "zh-CN": "该应用发送的页面不带安全响应头，仓库中也没有代理来添加。请加入设置这些头的中间件。"
        },
        "lost": {
          "en": "`add_header {header}` in `location {location}` replaces all headers of the outer level: pages from here go out without the security headers that are set there. Repeat them here, or include them from a file.",
          "zh-CN": "`location {location}` 中的 `add_header {header}` 会整体替换外层的响应头：此处返回的页面不再带有外层设置的安全响应头。请在此重复设置，或从公共文件 include。"
        },
        "lost-here": {
          "en": "set here, and lost there",
          "zh-CN": "在此处设置，却在那里丢失"
        },
        "also-lost": {
          "en": "lost here, too",
          "zh-CN": "此处同样丢失"
        },
        "also": {
          "en": "so does this server",
          "zh-CN": "此 server 亦然"
        },
        "published": {
          "en": "its port is published by `{service}` here",
          "zh-CN": "其端口由 `{service}` 在此处对外发布"
        }
      }
    },
    "health/no-endpoint": {
      "title": {
        "en": "The service has no health check to ask",
        "zh-CN": "服务没有可用的健康检查"
      },
      "problem": {
        "en": "Load balancers, orchestrators and monitors learn only by asking whether a program works. Either nothing here can be asked, or what they are told to ask does not exist.",
        "zh-CN": "负载均衡、编排系统和监控只能通过探测得知程序是否正常。此处要么没有可探测的接口，要么探测的路径并不存在。"
      },
      "risk": {
        "en": "A probe of a missing path fails for ever: the container is restarted in circles, or never gets traffic. Without any, requests go to processes that hang or have lost their database, and nobody is told.",
        "zh-CN": "探测不存在的路径会一直失败：容器被反复重启，或永远得不到流量。完全没有探测时，请求会继续发给已卡死或失去数据库连接的进程，且无人知晓。"
      },
      "fix": {
        "en": "Serve two small routes without login: `/healthz` (the process answers) and `/readyz` (what it cannot do without, such as its database, answers within a second), and name exactly these in `HEALTHCHECK`, Compose, Kubernetes or the platform's settings.",
        "zh-CN": "提供两个无需登录的轻量接口：`/healthz`（进程可响应）与 `/readyz`（数据库等必要依赖在一秒内可响应），并在 `HEALTHCHECK`、Compose、Kubernetes 或平台设置中准确引用。"
      },
      "acceptance": {
        "en": "The path that each probe names answers 200 while the service works, and 503 soon after its database is stopped.",
        "zh-CN": "每个探测的路径在服务正常时返回 200，数据库停止后很快返回 503。"
      },
      "effortHours": 2,
      "references": [
        "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/",
        "https://docs.docker.com/reference/dockerfile/#healthcheck",
        "https://microservices.io/patterns/observability/health-check-api.html"
      ],
      "messages": {
        "unserved": {
          "en": "This probe asks for `{asks}`, which no route of the program answers: it gets 404 for ever, and the container counts as broken. Serve the path, or name one that is served.",
          "zh-CN": "此探测请求 `{asks}`，但程序没有任何路由应答：将一直得到 404，容器会被视为故障。请提供该路径，或改用已有的路径。"
        },
        "other-path": {
          "en": "This probe asks for `{asks}`, which no route of the program answers; it serves `{served}`. The probe gets 404 for ever, and the container counts as broken. Name the path that is served.",
          "zh-CN": "此探测请求 `{asks}`，但程序没有任何路由应答；实际提供的是 `{served}`。探测将一直得到 404，容器会被视为故障。请改用实际提供的路径。"
        },
        "none": {
          "en": "None of the {count} routes of `{name}` says whether the service works, and nothing that deploys it asks. A process that hangs keeps getting requests. Add `/healthz` and `/readyz` and have them probed.",
          "zh-CN": "`{name}` 的 {count} 个路由中没有一个能报告服务是否正常，部署配置也没有探测。卡死的进程会继续收到请求。请添加 `/healthz` 和 `/readyz` 并配置探测。"
        },
        "served": {
          "en": "`{route}` is served here",
          "zh-CN": "此处提供 `{route}`"
        },
        "application": {
          "en": "the program is made here",
          "zh-CN": "程序在此创建"
        }
      }
    },
    "infra/default-credentials": {
      "title": {
        "en": "An account with a password everybody knows, or with none",
        "zh-CN": "账号使用人人皆知的默认密码，或没有密码"
      },
      "problem": {
        "en": "A deployment file sets up a datastore or console with a well-known or guessable password, falls back to one when a variable is not set, or leaves the image's built-in account or missing password in place.",
        "zh-CN": "部署文件为数据存储或管理控制台设置了广为人知、容易猜到的密码，或在变量未设置时退回到这样的密码，或者保留了镜像自带的默认账号、空密码。"
      },
      "risk": {
        "en": "These passwords are the first that anyone tries, by hand or by worm. Whoever reaches the service, also from a neighbouring container or through a request forged by the application, owns its data.",
        "zh-CN": "无论是人工还是蠕虫，最先尝试的就是这些密码。只要能连到该服务，哪怕是从相邻容器或借助应用发起的伪造请求，就能掌控其中的数据。"
      },
      "fix": {
        "en": "Require the value from outside, so that start-up fails without it: `${POSTGRES_PASSWORD:?}`. Generate a long random password for each environment and keep it in a secret store. Changing the variable does not change an existing volume's account: change that one too.",
        "zh-CN": "改为必须由外部提供，缺失时启动失败：`${POSTGRES_PASSWORD:?}`。为每个环境生成足够长的随机密码并存入密钥管理服务。注意：仅修改变量不会改变已有数据卷中的账号，旧账号的密码也要一并修改。"
      },
      "acceptance": {
        "en": "Without the variable the service does not start, and logging in with the old password fails.",
        "zh-CN": "不设置该变量时服务无法启动；使用旧密码登录失败。"
      },
      "effortHours": 1,
      "references": [
        "CWE-1392",
        "CWE-521",
        "ASVS 2.5.4",
        "https://owasp.org/Top10/A07_2021-Identification_and_Authentication_Failures/"
      ],
      "messages": {
        "fixed": {
          "en": "{name} holds a password everybody tries first. Take it from outside and require it, as in `${VARIABLE:?}`, so that nothing starts without it.",
          "zh-CN": "{name} 中的密码是任何人都会最先尝试的。请改为由外部提供并设为必填（写作 `${VARIABLE:?}`），缺失时拒绝启动。"
        },
        "kubernetes": {
          "en": "{name} holds a password everybody tries first. Take it from a Secret that is made outside the repository, by an external or sealed secret.",
          "zh-CN": "{name} 中的密码是任何人都会最先尝试的。请改用不存放在仓库中的 Secret，例如 External Secrets 或 Sealed Secrets。"
        },
        "helm": {
          "en": "The chart sets {name} to a password everybody tries first, and an installation that does not override it keeps it. Leave it empty and require it, or generate it at installation.",
          "zh-CN": "该 chart 把 {name} 设为任何人都会最先尝试的密码，安装时不覆盖就会一直沿用。请留空并设为必填，或在安装时随机生成。"
        },
        "script": {
          "en": "Whenever the deployment starts, this script creates an account with a password everybody tries first, so every installation has it. Take the password from outside and require it, or draw one at the first start.",
          "zh-CN": "部署启动时，该脚本会用任何人都会最先尝试的密码创建账号，每个安装实例都有这个账号。请改为必须由外部提供密码，或在首次启动时随机生成。"
        },
        "fallback": {
          "en": "{name} falls back to a password everybody tries first, so a deployment that forgets to set it is open. Require it instead of giving a default.",
          "zh-CN": "{name} 未设置时会使用任何人都会最先尝试的密码，部署时漏设即等于敞开。请去掉默认值，改为必填。"
        },
        "placeholder": {
          "en": "{name} holds a placeholder that works as a password when nobody changes it. Require the value from outside instead.",
          "zh-CN": "{name} 写的是占位内容，没人修改时它就是实际密码。请改为必须由外部提供。"
        },
        "descriptive": {
          "en": "{name} is made of a name and the word for what it is, which whoever knows the product guesses, and it stands in the repository. Require a random value from outside, as in `${VARIABLE:?}`.",
          "zh-CN": "{name} 只是由名称加上“password”一类的词拼成，了解该产品的人很容易猜到，而且就写在仓库里。请改为必须由外部提供的随机值（写作 `${VARIABLE:?}`）。"
        },
        "neighbours": {
          "en": "{service} runs {product} without a password. Its port is not published, but every container of its network reads and changes all of it, and so does a request forged through the application. Set a password.",
          "zh-CN": "{service} 运行的 {product} 没有设置密码。虽然端口未对外发布，但同一网络内的任何容器，或借助应用伪造的请求，都能读写其中的全部数据。请设置密码。"
        },
        "no-authentication": {
          "en": "{name} turns authentication of {product} off: whoever reaches it reads and changes everything. Remove it and set a password.",
          "zh-CN": "{name} 关闭了 {product} 的身份认证：任何能连到它的人都可以读写全部数据。请去掉该设置并配置密码。"
        },
        "no-password": {
          "en": "{service} publishes {product} without a password: its image asks for none unless told so. Set one and do not publish the port.",
          "zh-CN": "{service} 在没有密码的情况下对外发布了 {product}：该镜像默认不要求密码。请设置密码，并且不要发布端口。"
        },
        "default-account": {
          "en": "{service} publishes {product} with the account that its image ships with, which everybody knows. Set the administrator's password from outside.",
          "zh-CN": "{service} 对外发布的 {product} 仍使用镜像自带的、人人皆知的账号。请由外部设置管理员密码。"
        },
        "also-here": {
          "en": "the same password is used by {name}",
          "zh-CN": "{name} 也使用同一密码"
        },
        "used-here": {
          "en": "the deployment reads it here",
          "zh-CN": "部署文件在此处读取该值"
        },
        "fix-required": {
          "en": "Require the variable when the stack starts",
          "zh-CN": "启动时要求必须提供该变量"
        }
      }
    },
    "infra/exposed-port": {
      "title": {
        "en": "A datastore or console is published to the network",
        "zh-CN": "数据存储或管理端口对外发布"
      },
      "problem": {
        "en": "A deployment file publishes the port of a datastore, queue, metrics or administration service on every network interface of the host. Docker writes its own firewall rules, so the port is open even where the host's firewall (ufw, firewalld) says otherwise.",
        "zh-CN": "部署文件把数据存储、消息队列、监控或管理服务的端口发布到了主机的所有网络接口。Docker 会自行写入防火墙规则，因此即使主机防火墙（ufw、firewalld）禁止访问，该端口仍然对外开放。"
      },
      "risk": {
        "en": "Scanners find such ports within hours. From there on one weak password or one unpatched flaw stands between a stranger and all data; open Redis, MongoDB and Elasticsearch instances are wiped and held to ransom routinely.",
        "zh-CN": "扫描器几小时内就会发现这样的端口。此后，陌生人与全部数据之间只隔着一个弱密码或一个未修补的漏洞；暴露在外的 Redis、MongoDB、Elasticsearch 经常被清空并勒索。"
      },
      "fix": {
        "en": "Remove the `ports` entry (services of one Compose network reach each other without it), or bind it to the host itself: `127.0.0.1:5432:5432`. Reach a console through a VPN, an SSH tunnel or a reverse proxy with authentication. In Kubernetes use a Service of type ClusterIP.",
        "zh-CN": "删除该 `ports` 条目（同一 Compose 网络内的服务无需发布端口即可互访），或只绑定本机：`127.0.0.1:5432:5432`。管理控制台请通过 VPN、SSH 隧道或带身份认证的反向代理访问。Kubernetes 中请使用 ClusterIP 类型的 Service。"
      },
      "acceptance": {
        "en": "From another machine the port refuses connections; the application still works.",
        "zh-CN": "从另一台机器连接该端口会被拒绝，应用仍能正常工作。"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-668",
        "CWE-284",
        "https://docs.docker.com/engine/network/packet-filtering-firewalls/",
        "https://docs.docker.com/engine/network/port-publishing/"
      ],
      "messages": {
        "datastore": {
          "en": "{service} publishes {product} (port {port}) on every interface of the host. Drop the entry or bind it to 127.0.0.1: the other services of the network reach it without.",
          "zh-CN": "{service} 把 {product}（端口 {port}）发布到主机的所有网络接口。请删除该条目或绑定到 127.0.0.1：同一网络内的其他服务不需要它也能访问。"
        },
        "admin": {
          "en": "{service} publishes the administration interface of {product} (port {port}) on every interface of the host. Bind it to 127.0.0.1 and reach it through a tunnel or an authenticating proxy.",
          "zh-CN": "{service} 把 {product} 的管理界面（端口 {port}）发布到主机的所有网络接口。请绑定到 127.0.0.1，并通过隧道或带认证的代理访问。"
        },
        "queue": {
          "en": "{service} publishes the message broker {product} (port {port}) on every interface of the host. Clients of the same network do not need it: drop the entry or bind it to 127.0.0.1.",
          "zh-CN": "{service} 把消息中间件 {product}（端口 {port}）发布到主机的所有网络接口。同一网络内的客户端并不需要它：请删除该条目或绑定到 127.0.0.1。"
        },
        "metrics": {
          "en": "{service} publishes {product} (port {port}) on every interface of the host. It tells strangers how the system is built and how it fares: bind it to 127.0.0.1.",
          "zh-CN": "{service} 把 {product}（端口 {port}）发布到主机的所有网络接口，陌生人可由此了解系统的构成与运行状况：请绑定到 127.0.0.1。"
        },
        "dashboard": {
          "en": "{service} publishes {product} (port {port}) on every interface of the host. Put it behind the proxy with TLS and authentication, or bind it to 127.0.0.1.",
          "zh-CN": "{service} 把 {product}（端口 {port}）发布到主机的所有网络接口。请置于带 TLS 和身份认证的代理之后，或绑定到 127.0.0.1。"
        },
        "host-network": {
          "en": "{service} runs in the host's own network, where Compose ignores `ports`: {product} (port {port}) listens on whatever interfaces it chooses, by default on every one. Give it a network of the stack instead of `network_mode: host`, or let it listen on 127.0.0.1 itself.",
          "zh-CN": "{service} 直接使用主机网络，Compose 会忽略其 `ports`：{product}（端口 {port}）监听哪些接口由它自己决定，默认监听所有接口。请改用 Compose 网络，不要使用 `network_mode: host`；或者让它自身只监听 127.0.0.1。"
        },
        "kubernetes-datastore": {
          "en": "{service} publishes {product} (port {port}) outside the cluster. Use a Service of type ClusterIP; for access from outside, a private load balancer with source ranges.",
          "zh-CN": "{service} 把 {product}（端口 {port}）发布到集群之外。请使用 ClusterIP 类型的 Service；确需外部访问时，使用限制来源地址的内网负载均衡。"
        },
        "kubernetes-admin": {
          "en": "{service} publishes the administration interface of {product} (port {port}) outside the cluster. Use a Service of type ClusterIP and an ingress with authentication.",
          "zh-CN": "{service} 把 {product} 的管理界面（端口 {port}）发布到集群之外。请使用 ClusterIP 类型的 Service，并通过带身份认证的 Ingress 访问。"
        },
        "kubernetes-queue": {
          "en": "{service} publishes the message broker {product} (port {port}) outside the cluster. Use a Service of type ClusterIP.",
          "zh-CN": "{service} 把消息中间件 {product}（端口 {port}）发布到集群之外。请使用 ClusterIP 类型的 Service。"
        },
        "kubernetes-metrics": {
          "en": "{service} publishes {product} (port {port}) outside the cluster. Use a Service of type ClusterIP.",
          "zh-CN": "{service} 把 {product}（端口 {port}）发布到集群之外。请使用 ClusterIP 类型的 Service。"
        },
        "kubernetes-dashboard": {
          "en": "{service} publishes {product} (port {port}) outside the cluster. Put it behind an ingress with TLS and authentication.",
          "zh-CN": "{service} 把 {product}（端口 {port}）发布到集群之外。请置于带 TLS 和身份认证的 Ingress 之后。"
        },
        "render": {
          "en": "{service} ({product}) takes connections from every address of the internet. Services of the same account and region reach it without an entry: leave the list empty (`ipAllowList: []`), or name the addresses that maintain it.",
          "zh-CN": "{service}（{product}）接受来自互联网任意地址的连接。同一账号、同一区域内的服务无需白名单即可访问：请将列表留空（`ipAllowList: []`），或只填写运维所用的地址。"
        },
        "cloudformation": {
          "en": "{service} ({product}) gets an address on the internet; only its security groups stand before it. Keep it in private subnets (`PubliclyAccessible: false`) and reach it through a bastion or a VPN.",
          "zh-CN": "{service}（{product}）会获得公网地址，仅由安全组保护。请放在私有子网中（`PubliclyAccessible: false`），并通过堡垒机或 VPN 访问。"
        },
        "service-here": {
          "en": "the service {service}",
          "zh-CN": "服务 {service}"
        },
        "fix-loopback": {
          "en": "Publish the port to the host itself only",
          "zh-CN": "端口只向宿主机本身开放"
        }
      }
    },
    "infra/privileged": {
      "title": {
        "en": "Container has power over its host",
        "zh-CN": "容器拥有对宿主机的控制权"
      },
      "problem": {
        "en": "A container gets privileges, namespaces, capabilities or sockets that separate containers from their host.",
        "zh-CN": "容器获得了本应用于与宿主机隔离的特权、命名空间、内核能力或套接字。"
      },
      "risk": {
        "en": "Whoever takes over the program in the container takes over the machine it runs on, with every other container and secret there. A mounted Docker socket is root on the host, read-only or not.",
        "zh-CN": "攻击者一旦控制容器内的程序，就控制了所在的机器，以及其上的所有其他容器和密钥。挂载 Docker 套接字等同于宿主机 root，只读挂载也一样。"
      },
      "fix": {
        "en": "Remove it, and give back only what is missing then: a single capability (`cap_drop: [ALL]`, `cap_add: [NET_BIND_SERVICE]`), a device, a published port in place of the host's network. Put a filtering proxy before the Docker socket (`tecnativa/docker-socket-proxy`), or a rootless daemon of its own behind it. In Kubernetes set `allowPrivilegeEscalation: false` and enforce the Pod Security Standard `baseline`.",
        "zh-CN": "移除该设置，再只补回确实需要的部分：单个 capability（`cap_drop: [ALL]`、`cap_add: [NET_BIND_SERVICE]`）、单个设备，或用端口发布代替宿主机网络。需要 Docker 套接字时，前面加一层过滤代理（`tecnativa/docker-socket-proxy`），或使用独立的 rootless 守护进程。在 Kubernetes 中设置 `allowPrivilegeEscalation: false`，并强制执行 Pod 安全标准 `baseline`。"
      },
      "acceptance": {
        "en": "`docker inspect` shows `Privileged: false`, no host namespaces and no Docker socket for the service; a Kubernetes namespace with `pod-security.kubernetes.io/enforce: baseline` accepts the pod.",
        "zh-CN": "`docker inspect` 显示该服务 `Privileged: false`，未使用宿主机命名空间，也未挂载 Docker 套接字；在 `pod-security.kubernetes.io/enforce: baseline` 的命名空间中 Pod 能正常创建。"
      },
      "effortHours": 2,
      "references": [
        "CWE-250",
        "CIS Docker Benchmark 5.4, 5.9, 5.31",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
        "https://docs.docker.com/engine/security/#docker-daemon-attack-surface"
      ],
      "messages": {
        "privileged": {
          "en": "{service} is privileged: its processes may do to the host whatever root may. Remove `privileged`, and add back single capabilities or devices.",
          "zh-CN": "{service} 以特权模式运行：其中的进程可以像宿主机 root 一样操作宿主机。请移除 `privileged`，只补回需要的 capability 或设备。"
        },
        "docker-socket": {
          "en": "{service} gets {detail}, with which it can start a container that is root on the host, even where the mount is read-only. Put a filtering proxy between them, or do without.",
          "zh-CN": "{service} 挂载了 {detail}，借此可以启动拥有宿主机 root 权限的容器，只读挂载也不例外。请在中间加一层过滤代理，或不再使用。"
        },
        "host-root": {
          "en": "{service} mounts {detail} of its host, from which the host itself can be read or changed. Mount only the folder it needs, read-only.",
          "zh-CN": "{service} 挂载了宿主机的 {detail}，可借此读取或更改宿主机本身。请只以只读方式挂载需要的目录。"
        },
        "host-network": {
          "en": "{service} uses its host's network: every port it opens stands on the host, and it reaches what listens on the host's loopback alone. Publish the ports it needs instead.",
          "zh-CN": "{service} 使用宿主机网络：它打开的每个端口都直接暴露在宿主机上，还能访问只监听宿主机回环地址的服务。请改为只发布需要的端口。"
        },
        "host-pid": {
          "en": "{service} sees all processes of its host, their arguments and environment, and as root may end or trace them. Remove it.",
          "zh-CN": "{service} 能看到宿主机上的所有进程及其参数和环境变量，以 root 运行时还能终止或跟踪它们。请移除该设置。"
        },
        "host-ipc": {
          "en": "{service} shares its host's memory segments with every other process there. If it needs more shared memory, give it its own (`shm_size`, an `emptyDir` of medium `Memory`).",
          "zh-CN": "{service} 与宿主机上的其他进程共享内存段。如果只是需要更大的共享内存，请单独分配（`shm_size`，或 medium 为 `Memory` 的 `emptyDir`）。"
        },
        "capability": {
          "en": "{service} gets the capability {detail}, with which a process reaches beyond its container. Remove it, or take a narrower one.",
          "zh-CN": "{service} 获得了 {detail} 能力，进程可借此越出容器边界。请移除，或改用更小的能力。"
        },
        "unconfined": {
          "en": "{service} runs without {detail}, which keeps its processes from calls to the kernel that programs do not need and attackers do. Remove the option, or give a profile that allows what is missing.",
          "zh-CN": "{service} 关闭了 {detail}，它本可阻止进程发起程序用不到、攻击者却需要的内核调用。请移除该选项，或提供只放行所缺调用的配置。"
        },
        "escalation": {
          "en": "A process of {service} may gain more rights than the one that starts it (setuid programs). Set `allowPrivilegeEscalation: false`.",
          "zh-CN": "{service} 中的进程可以通过 setuid 程序获得比父进程更高的权限。请设置 `allowPrivilegeEscalation: false`。"
        },
        "also-privileged": {
          "en": "{service} is privileged",
          "zh-CN": "{service} 以特权模式运行"
        },
        "also-docker-socket": {
          "en": "{service} gets {detail}",
          "zh-CN": "{service} 挂载了 {detail}"
        },
        "also-host-root": {
          "en": "{service} mounts {detail} of the host",
          "zh-CN": "{service} 挂载了宿主机的 {detail}"
        },
        "also-host-network": {
          "en": "{service} uses the host's network",
          "zh-CN": "{service} 使用宿主机网络"
        },
        "also-host-pid": {
          "en": "{service} sees the host's processes",
          "zh-CN": "{service} 能看到宿主机进程"
        },
        "also-host-ipc": {
          "en": "{service} shares the host's memory segments",
          "zh-CN": "{service} 共享宿主机的内存段"
        },
        "also-capability": {
          "en": "{service} gets {detail}",
          "zh-CN": "{service} 获得了 {detail} 能力"
        },
        "also-unconfined": {
          "en": "{service} runs without {detail}",
          "zh-CN": "{service} 关闭了 {detail}"
        },
        "also-escalation": {
          "en": "{service} may gain rights",
          "zh-CN": "{service} 允许提升权限"
        },
        "fix-unprivileged": {
          "en": "Take the privilege away",
          "zh-CN": "取消该特权"
        }
      }
    },
    "infra/service-as-root": {
      "title": {
        "en": "systemd runs the server as root",
        "zh-CN": "systemd 以 root 身份运行服务"
      },
      "problem": {
        "en": "A unit of systemd in the repository starts a network service without a `User=`, or with root.",
        "zh-CN": "仓库中的 systemd 单元启动网络服务时没有设置 `User=`，或设置为 root。"
      },
      "risk": {
        "en": "A hole in the service, or in one of its packages, is then a hole in the whole machine. Nothing keeps the process from other people's files, devices and ports.",
        "zh-CN": "服务自身或其任何依赖包一旦出现漏洞，整台机器都会沦陷：没有任何机制阻止该进程访问其他文件、设备和端口。"
      },
      "fix": {
        "en": "Make a user for the service and name it (`User=shop`), or let systemd do so (`DynamicUser=yes` with `StateDirectory=`). Add `NoNewPrivileges=yes` and `ProtectSystem=strict`. A port below 1024 wants only `AmbientCapabilities=CAP_NET_BIND_SERVICE`.",
        "zh-CN": "为该服务创建专用用户并写明（`User=shop`），或交由 systemd 管理（`DynamicUser=yes` 配合 `StateDirectory=`）。再加上 `NoNewPrivileges=yes` 和 `ProtectSystem=strict`。使用 1024 以下端口只需 `AmbientCapabilities=CAP_NET_BIND_SERVICE`。"
      },
      "acceptance": {
        "en": "`ps -o user= -C NAME` shows the service's own user.",
        "zh-CN": "`ps -o user= -C NAME` 显示的是该服务的专用用户。"
      },
      "effortHours": 1,
      "references": [
        "CWE-250",
        "https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html"
      ],
      "messages": {
        "root": {
          "en": "{unit} starts the server as root: a hole in it is one in the whole machine. Name a user of its own (`User=`), or set `DynamicUser=yes`.",
          "zh-CN": "{unit} 以 root 身份启动服务：服务一旦有漏洞，整台机器都会受影响。请用 `User=` 指定专用用户，或设置 `DynamicUser=yes`。"
        }
      }
    },
    "inject/command": {
      "title": {
        "en": "Data of a caller stands in a shell command",
        "zh-CN": "调用方的数据被拼入 shell 命令"
      },
      "problem": {
        "en": "A shell runs text that holds what a caller sends. Semicolons, backticks and `$()` in it are commands of their own.",
        "zh-CN": "shell 执行的文本中包含调用方提交的内容，其中的分号、反引号和 `$()` 都会成为独立的命令。"
      },
      "risk": {
        "en": "The caller runs what he likes on the server, with the rights of the service.",
        "zh-CN": "调用方可以用服务的权限在服务器上执行任意命令。"
      },
      "fix": {
        "en": "Start the program with a list of arguments and without a shell (`subprocess.run([...])`, `execFile`). Check that a value does not begin with `-`.",
        "zh-CN": "以参数列表方式启动程序且不经过 shell（`subprocess.run([...])`、`execFile`），并确认值不以 `-` 开头。"
      },
      "acceptance": {
        "en": "No command text is put together; `;` in the value reaches the program as a character.",
        "zh-CN": "不再拼接命令文本；值中的 `;` 只作为普通字符传给程序。"
      },
      "effortHours": 2,
      "references": [
        "CWE-78",
        "https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html",
        "https://genai.owasp.org/llmrisk/llm01-prompt-injection/"
      ],
      "messages": {
        "shell": {
          "en": "{source} of {route} becomes part of a command that {sink} gives to a shell: the caller can run anything on the server. Pass a list of arguments without a shell.",
          "zh-CN": "{route} 的 {source} 成为 {sink} 交给 shell 的命令的一部分，调用方可在服务器上执行任意命令。请以参数列表方式调用，不经过 shell。"
        },
        "program": {
          "en": "{source} of {route} says which program {sink} starts: the caller can run anything on the server. Name the program in the code.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 启动的程序：调用方可在服务器上执行任意程序。请在代码中写明程序名。"
        },
        "tool-program": {
          "en": "{source} of {route}, which a model chooses, says which program {sink} starts: any text that the model reads can make it run anything on the server (prompt injection). Name the program in the code, or run the tool in a sandbox.",
          "zh-CN": "模型为 {route} 选择的 {source} 决定 {sink} 启动的程序：模型读到的任何文本都可能使其在服务器上执行任意程序（提示词注入）。请在代码中写明程序名，或在沙箱中运行该工具。"
        },
        "tool-shell": {
          "en": "A model chooses {source} of {route}, which becomes part of a command that {sink} gives to a shell: any text that the model reads can make it run anything on the server (prompt injection). Pass a list of arguments without a shell, or run the tool in a sandbox.",
          "zh-CN": "模型为 {route} 选择的 {source} 成为 {sink} 交给 shell 的命令的一部分：模型读到的任何文本都可能使其在服务器上执行任意命令（提示词注入）。请以参数列表方式调用且不经过 shell，或在沙箱中运行该工具。"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        }
      }
    },
    "inject/deserialization": {
      "title": {
        "en": "Data of a caller is run as code or unpacked into objects",
        "zh-CN": "调用方的数据被当作代码执行或反序列化为对象"
      },
      "problem": {
        "en": "`eval`, `exec`, `pickle` and their like run what they are given. Here that comes from a request.",
        "zh-CN": "`eval`、`exec`、`pickle` 等会执行传入的内容，而此处的内容来自请求。"
      },
      "risk": {
        "en": "Whoever can call the route runs code with the rights of the service.",
        "zh-CN": "能调用该路由的人即可用服务的权限执行代码。"
      },
      "fix": {
        "en": "Exchange data as JSON and check it against a schema. For formulas use a parser of your own or a sandboxed evaluator with a fixed grammar.",
        "zh-CN": "以 JSON 交换数据并用 schema 校验。需要计算表达式时，使用自行编写的解析器或语法固定的沙箱求值器。"
      },
      "acceptance": {
        "en": "The route takes JSON of a known shape; code in it is data.",
        "zh-CN": "该路由只接受固定结构的 JSON，其中的代码仅为数据。"
      },
      "effortHours": 4,
      "references": [
        "CWE-502",
        "CWE-95",
        "CWE-611",
        "https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html",
        "https://genai.owasp.org/llmrisk/llm01-prompt-injection/"
      ],
      "messages": {
        "code": {
          "en": "{sink} runs {source} of {route} as code. Parse it as data instead.",
          "zh-CN": "{sink} 将 {route} 的 {source} 作为代码执行。请改为按数据解析。"
        },
        "objects": {
          "en": "{sink} unpacks {source} of {route} into objects, which can run code while it does. Take JSON and check its shape.",
          "zh-CN": "{sink} 将 {route} 的 {source} 反序列化为对象，过程中可能执行代码。请改用 JSON 并校验结构。"
        },
        "entities": {
          "en": "{sink} reads {source} of {route} as XML and puts in what its entities name: a document can fetch files of the server and addresses of its network (XXE). Take `noent` out.",
          "zh-CN": "{sink} 解析 {route} 的 {source} 为 XML 并展开其中的实体：文档可借此读取服务器文件或访问内网地址（XXE）。请去掉 `noent`。"
        },
        "tool-entities": {
          "en": "{sink} reads {source} of {route} as XML, which a model chooses, and puts in what its entities name: files of the server and addresses of its network (XXE). Take `noent` out.",
          "zh-CN": "{sink} 将模型为 {route} 选择的 {source} 解析为 XML 并展开其中的实体，可能读取服务器文件或访问内网地址（XXE）。请去掉 `noent`。"
        },
        "folder": {
          "en": "{source} of {route} says which folder {sink} reads, and `allow_dangerous_deserialization=True` unpacks the pickle that lies there: whoever gets a file into a folder of the server runs code. Hold the name to known indexes, or keep them in a format without pickles.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 读取的目录，而 `allow_dangerous_deserialization=True` 会反序列化其中的 pickle：能向服务器目录写入文件的人即可执行代码。请将名称限制为已知索引，或改用不含 pickle 的格式。"
        },
        "tool-folder": {
          "en": "{source} of {route}, which a model chooses, says which folder {sink} reads, and `allow_dangerous_deserialization=True` unpacks the pickle that lies there. Hold the name to known indexes.",
          "zh-CN": "模型为 {route} 选择的 {source} 决定 {sink} 读取的目录，而 `allow_dangerous_deserialization=True` 会反序列化其中的 pickle。请将名称限制为已知索引。"
        },
        "tool-code": {
          "en": "{sink} runs {source} of {route} as code, and a model chooses it: any text that the model reads can make it run anything on the server (prompt injection). Parse it as data, or run the tool in a sandbox.",
          "zh-CN": "{sink} 将模型为 {route} 选择的 {source} 作为代码执行：模型读到的任何文本都可能使其在服务器上执行任意代码（提示词注入）。请按数据解析，或在沙箱中运行该工具。"
        },
        "tool-objects": {
          "en": "{sink} unpacks {source} of {route} into objects, and a model chooses it: any text that the model reads can make it run code (prompt injection). Take JSON and check its shape.",
          "zh-CN": "{sink} 将模型为 {route} 选择的 {source} 反序列化为对象：模型读到的任何文本都可能使其执行代码（提示词注入）。请改用 JSON 并校验结构。"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        },
        "fix-safe-load": {
          "en": "Load with `yaml.safe_load`",
          "zh-CN": "改用 `yaml.safe_load`"
        }
      }
    },
    "inject/html": {
      "title": {
        "en": "Data of a caller stands unescaped in a page",
        "zh-CN": "调用方的数据未经转义写入页面"
      },
      "problem": {
        "en": "A page is put together from text that holds what a caller sends, and nothing escapes it: `HTMLResponse`, `Markup` and `mark_safe` take the text as it is.",
        "zh-CN": "页面由包含调用方提交内容的文本拼成，且未经转义：`HTMLResponse`、`Markup` 和 `mark_safe` 会原样使用该文本。"
      },
      "risk": {
        "en": "A link with a script in it runs that script in the browser of whoever opens it, with their session.",
        "zh-CN": "链接中带有脚本时，打开它的人会在自己的浏览器和会话中执行该脚本。"
      },
      "fix": {
        "en": "Render a template that escapes its variables, or escape the value (`markupsafe.escape`, `html.escape`) where it is inserted.",
        "zh-CN": "使用会自动转义变量的模板，或在插入处转义该值（`markupsafe.escape`、`html.escape`）。"
      },
      "acceptance": {
        "en": "`<img src=x onerror=alert(1)>` in the value appears as text.",
        "zh-CN": "值中的 `<img src=x onerror=alert(1)>` 以文本形式显示。"
      },
      "effortHours": 1,
      "references": [
        "CWE-79",
        "https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html"
      ],
      "messages": {
        "source": {
          "en": "{source} of {route} stands in the page that {sink} makes as it was sent: markup in it runs in the browser of whoever opens the link. Escape it, or pass it to a template as a variable.",
          "zh-CN": "{route} 的 {source} 原样写入 {sink} 生成的页面：其中的标记会在打开链接的人的浏览器中执行。请先转义，或作为变量传给模板。"
        },
        "returned": {
          "en": "{source} of {route} stands in the page that the handler returns as it was sent: markup in it runs in the browser of whoever opens the link. Escape it, or pass it to a template as a variable.",
          "zh-CN": "{route} 的 {source} 原样写入处理函数返回的页面：其中的标记会在打开链接的人的浏览器中执行。请先转义，或作为变量传给模板。"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        }
      }
    },
    "inject/model-output": {
      "title": {
        "en": "What a language model answers is run where the service runs",
        "zh-CN": "语言模型的回答在服务所在的环境中被直接执行"
      },
      "problem": {
        "en": "The text of a model's answer goes to a shell, `exec` or `eval` of the service itself, and nothing separates what runs from the service.",
        "zh-CN": "模型回答的文本被交给服务自身的 shell、`exec` 或 `eval` 执行，所运行的内容与服务之间没有任何隔离。"
      },
      "risk": {
        "en": "Whoever gets a text before the model (a prompt, a page, a file, a mail) makes it run commands with the service's rights, keys and network (prompt injection).",
        "zh-CN": "任何能让模型读到文本的人（提示词、网页、文件、邮件）都可能使其以服务的权限、密钥和网络执行命令（提示词注入）。"
      },
      "fix": {
        "en": "Run it in a sandbox of its own: a container or microVM without secrets, with limits and without network but what it needs. Where a few actions will do, let the model choose from a list instead of writing code.",
        "zh-CN": "在独立的沙箱中运行：使用不含密钥、有资源限制且仅开放必要网络的容器或微型虚拟机。若只需少数操作，请让模型从清单中选择，而不是编写代码。"
      },
      "acceptance": {
        "en": "A command that the model answers with sees neither the service's files nor its environment.",
        "zh-CN": "模型回答中的命令既看不到服务的文件，也看不到其环境变量。"
      },
      "effortHours": 16,
      "references": [
        "CWE-94",
        "https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/"
      ],
      "messages": {
        "command": {
          "en": "{sink} runs a command that a language model answered with in {route}, with the rights and keys of the service: any text that the model reads can lead it to run anything (prompt injection). Run it in a sandbox without secrets, or let the model choose from a list.",
          "zh-CN": "{sink} 以服务的权限和密钥执行语言模型在 {route} 中回答的命令：模型读到的任何文本都可能使其执行任意命令（提示词注入）。请在不含密钥的沙箱中运行，或让模型从清单中选择。"
        },
        "code": {
          "en": "{sink} runs code that a language model answered with in {route}, inside the service: any text that the model reads can lead it to run anything (prompt injection). Run it in a sandbox without secrets, or parse the answer as data.",
          "zh-CN": "{sink} 在服务进程内执行语言模型在 {route} 中回答的代码：模型读到的任何文本都可能使其执行任意操作（提示词注入）。请在不含密钥的沙箱中运行，或按数据解析该回答。"
        },
        "enters-here": {
          "en": "the model is asked in {route}",
          "zh-CN": "在 {route} 中询问模型"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        }
      }
    },
    "inject/sql": {
      "title": {
        "en": "Data of a caller stands in the text of a query",
        "zh-CN": "调用方的数据被拼入查询语句"
      },
      "problem": {
        "en": "A query is put together from text and from what a caller sends. The database cannot tell one from the other.",
        "zh-CN": "查询语句由固定文本和调用方提交的内容拼接而成，数据库无法区分二者。"
      },
      "risk": {
        "en": "A quote in the value ends the text and starts a statement of the attacker's: he reads, changes or deletes everything the account may.",
        "zh-CN": "值中的引号会结束文本并开始攻击者的语句，从而读取、修改或删除该账号有权操作的全部数据。"
      },
      "fix": {
        "en": "Bind values as parameters (`?`, `%s`, `$1`, `:name` with the values as a second argument). Take names of columns and directions from a fixed list.",
        "zh-CN": "将值作为参数绑定（`?`、`%s`、`$1`、`:name`，值作为第二个参数传入）；列名和排序方向从固定清单中选取。"
      },
      "acceptance": {
        "en": "The query is one constant text, and a quote in the value is found as data.",
        "zh-CN": "查询语句为固定文本，值中的引号只作为数据处理。"
      },
      "effortHours": 2,
      "references": [
        "CWE-89",
        "https://cheatsheetseries.owasp.org/cheatsheets/SQL_Injection_Prevention_Cheat_Sheet.html",
        "ASVS 5.3.4",
        "https://genai.owasp.org/llmrisk/llm01-prompt-injection/"
      ],
      "messages": {
        "joined": {
          "en": "{source} of {route} becomes part of the text that {sink} runs: a quote in it starts a statement of the caller's. Bind it as a parameter.",
          "zh-CN": "{route} 的 {source} 成为 {sink} 所执行语句的一部分，其中的引号可以引出调用方的语句。请作为参数绑定。"
        },
        "operators": {
          "en": "{source} of {route} goes into the filter of {sink} as it is: who sends an object such as `{\"$ne\": null}` in place of a text matches other records. Make it a text (`String(…)`) or refuse what is none.",
          "zh-CN": "{route} 的 {source} 未经检查即进入 {sink} 的查询条件：若提交 `{\"$ne\": null}` 之类的对象而非文本，就能匹配其他记录。请转换为文本（`String(…)`）或拒绝非文本的值。"
        },
        "tool-operators": {
          "en": "A model chooses {source} of {route}, which goes into the filter of {sink} as it is: an object in place of a text matches other records. Make it a text (`String(…)`) or refuse what is none.",
          "zh-CN": "模型为 {route} 选择的 {source} 未经检查即进入 {sink} 的查询条件：以对象代替文本就能匹配其他记录。请转换为文本（`String(…)`）或拒绝非文本的值。"
        },
        "tool-joined": {
          "en": "A model chooses {source} of {route}, which becomes part of the text that {sink} runs: any text that the model reads can start a statement of its own (prompt injection). Bind it as a parameter; take names from a fixed list.",
          "zh-CN": "模型为 {route} 选择的 {source} 成为 {sink} 所执行语句的一部分：模型读到的任何文本都可能引出自己的语句（提示词注入）。请作为参数绑定；名称从固定清单中选取。"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        }
      }
    },
    "inject/ssrf": {
      "title": {
        "en": "A caller chooses the address that the server asks",
        "zh-CN": "服务器访问的地址由调用方决定"
      },
      "problem": {
        "en": "A URL from a request is fetched by the server, which stands inside the network and has an identity of its own there.",
        "zh-CN": "服务器会访问请求中给出的 URL，而服务器位于内网，并拥有自己的身份。"
      },
      "risk": {
        "en": "The caller reads metadata and credentials of the cloud, scans the network, and reaches services that trust their neighbours.",
        "zh-CN": "调用方可以读取云平台的元数据和凭据、探测内网，并访问信任内部来源的服务。"
      },
      "fix": {
        "en": "Allow hosts from a list. Where any address must do, resolve it, refuse private and link-local ranges, pin the address for the request and do not follow redirects.",
        "zh-CN": "仅允许清单中的主机。必须支持任意地址时，先解析并拒绝私有与链路本地网段，请求时固定该地址，且不跟随重定向。"
      },
      "acceptance": {
        "en": "A request for `http://169.254.169.254/` or a private address is refused.",
        "zh-CN": "对 `http://169.254.169.254/` 或私有地址的请求会被拒绝。"
      },
      "effortHours": 4,
      "references": [
        "CWE-918",
        "https://owasp.org/API-Security/editions/2023/en/0xa7-server-side-request-forgery/",
        "https://genai.owasp.org/llmrisk/llm01-prompt-injection/"
      ],
      "messages": {
        "address": {
          "en": "{sink} fetches the address that {source} of {route} names, inside your network and with its identity. Allow hosts from a list, or refuse private and link-local addresses after resolving.",
          "zh-CN": "{sink} 会以服务器的身份在内网中访问 {route} 的 {source} 给出的地址。请只允许清单中的主机，或在解析后拒绝私有与链路本地地址。"
        },
        "tool-address": {
          "en": "A model chooses {source} of {route}, which is the address that {sink} asks: any text that the model reads can lead it to addresses inside the network (prompt injection). Allow known hosts only, or refuse private addresses after the name is resolved.",
          "zh-CN": "{sink} 请求的地址由模型为 {route} 选择的 {source} 决定：模型读到的任何文本都可能诱导它访问内网地址（提示词注入）。请只允许已知主机，或在解析域名后拒绝内网地址。"
        },
        "proxy": {
          "en": "`${variable}` decides which host this proxy asks, and the caller sends it: whoever can reach the proxy reaches every host that it reaches, metadata services of clouds included. Let a `map` choose among known hosts, or mark the location `internal`.",
          "zh-CN": "此代理请求哪台主机由调用方发送的 `${variable}` 决定：能访问该代理的人就能访问它可达的任何主机，包括云平台的元数据服务。请用 `map` 在已知主机中选择，或将该 location 标记为 `internal`。"
        },
        "location": {
          "en": "in this location",
          "zh-CN": "所在的 location"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        }
      }
    },
    "inject/template": {
      "title": {
        "en": "Data of a caller stands in the source of a template",
        "zh-CN": "调用方的数据被拼入模板源码"
      },
      "problem": {
        "en": "A template engine compiles text that holds what a caller sends. Expressions in it run on the server.",
        "zh-CN": "模板引擎编译的文本中包含调用方提交的内容，其中的表达式会在服务器上执行。"
      },
      "risk": {
        "en": "Template expressions reach objects of the process and, with most engines, run commands.",
        "zh-CN": "模板表达式可以访问进程内的对象，在多数引擎中还能执行命令。"
      },
      "fix": {
        "en": "Keep templates in files and pass values as variables of the rendering.",
        "zh-CN": "模板放在文件中，值作为渲染变量传入。"
      },
      "acceptance": {
        "en": "`{{ 7*7 }}` in the value appears as it was sent.",
        "zh-CN": "值中的 `{{ 7*7 }}` 原样显示。"
      },
      "effortHours": 2,
      "references": [
        "CWE-1336",
        "https://portswigger.net/web-security/server-side-template-injection",
        "https://genai.owasp.org/llmrisk/llm01-prompt-injection/"
      ],
      "messages": {
        "source": {
          "en": "{source} of {route} becomes part of the template that {sink} compiles: expressions in it run on the server. Pass it as a variable of a fixed template.",
          "zh-CN": "{route} 的 {source} 成为 {sink} 所编译模板的一部分，其中的表达式会在服务器上执行。请作为固定模板的变量传入。"
        },
        "tool-source": {
          "en": "A model chooses {source} of {route}, which becomes part of a template that {sink} runs: any text that the model reads can make it run code (prompt injection). Hand it to the template as a value.",
          "zh-CN": "模型为 {route} 选择的 {source} 成为 {sink} 所执行模板的一部分：模型读到的任何文本都可能使其执行代码（提示词注入）。请将其作为变量传入模板。"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        }
      }
    },
    "input/huge-body": {
      "title": {
        "en": "Bodies of a hundred megabytes and more are read into memory",
        "zh-CN": "请求体上限达到一百兆以上，且全部读入内存"
      },
      "problem": {
        "en": "A parser for JSON, forms or raw bodies is allowed to take a hundred megabytes or more from one request, and keeps all of it in memory while it parses.",
        "zh-CN": "JSON、表单或原始请求体的解析器允许单个请求携带一百兆以上的数据，并在解析期间全部放在内存中。"
      },
      "risk": {
        "en": "A few requests at once fill the memory, and parsing them holds up all others. Parsers usually run before anybody is asked who they are, so strangers can do it.",
        "zh-CN": "只需几个并发请求就能占满内存，解析期间其他请求也会被阻塞。解析器通常在身份验证之前执行，因此任何人都能做到。"
      },
      "fix": {
        "en": "Keep the limit of the whole application small (`express.json({ limit: '1mb' })`), and give a larger one only to the routes that need it, behind the check of who calls. Take large files as a stream or through object storage.",
        "zh-CN": "为整个应用设置较小的上限（`express.json({ limit: '1mb' })`），只为确有需要的路由放宽，并放在身份校验之后。大文件请用流式接收或交给对象存储。"
      },
      "acceptance": {
        "en": "A request of 100 MB is answered with 413 before it is read, and without a login.",
        "zh-CN": "未登录时发送 100 MB 的请求，会在读取之前就收到 413。"
      },
      "effortHours": 2,
      "references": [
        "CWE-770",
        "https://expressjs.com/en/api.html#express.json"
      ],
      "messages": {
        "huge": {
          "en": "A request may bring {size}, which is kept in memory while it is parsed: a few at once are enough to stop the process. Keep the general limit small and raise it only for routes that need more, behind the check of who calls.",
          "zh-CN": "单个请求最大可达 {size}，解析期间全部占用内存：几个并发请求就足以使进程崩溃。请保持较小的通用上限，只为确有需要的路由放宽，并放在身份校验之后。"
        },
        "also": {
          "en": "{size} here",
          "zh-CN": "此处为 {size}"
        }
      }
    },
    "input/unvalidated-body": {
      "title": {
        "en": "Request body without a schema",
        "zh-CN": "请求体没有校验"
      },
      "problem": {
        "en": "The handler uses what the caller sends as it comes: no model or schema says which fields there are, of what type and how long.",
        "zh-CN": "处理函数直接使用调用方传入的内容：没有模型或 schema 规定有哪些字段、何种类型、多长。"
      },
      "risk": {
        "en": "Missing fields and wrong types become 500s, fields that nobody thought of reach the database, and lists of any length are worked through.",
        "zh-CN": "缺失字段和错误类型会变成 500，意料之外的字段会进入数据库，任意长度的列表会被逐项处理。"
      },
      "fix": {
        "en": "Declare the body: a pydantic model, a zod, Joi or class-validator schema, a marshmallow schema. Bound texts and lists, refuse unknown fields, and answer 422 or 400.",
        "zh-CN": "为请求体声明结构：pydantic 模型，zod、Joi 或 class-validator schema，marshmallow schema。限制文本和列表长度，拒绝未知字段，并返回 422 或 400。"
      },
      "acceptance": {
        "en": "A body with a missing field, a wrong type or an oversized list is answered with 422 or 400.",
        "zh-CN": "缺字段、类型错误或列表超长的请求体返回 422 或 400。"
      },
      "effortHours": 3,
      "references": [
        "CWE-20",
        "ASVS 5.1.3"
      ],
      "messages": {
        "raw": {
          "en": "{route} uses the request's body as it comes ({count} such {count#place|places} in this application). Declare a schema for it.",
          "zh-CN": "{route} 直接使用请求体（该应用共 {count} 处）。请声明 schema。"
        },
        "shapeless": {
          "en": "The body of {route} takes a list of any length of objects of any shape here. Declare the items' model and bound the list.",
          "zh-CN": "{route} 的请求体在此接受任意长度、任意结构的对象列表。请声明元素模型并限制列表长度。"
        },
        "also": {
          "en": "so does {route}",
          "zh-CN": "{route} 同样如此"
        }
      }
    },
    "k8s/latest-tag": {
      "title": {
        "en": "Workload runs an image without a version",
        "zh-CN": "工作负载使用的镜像没有固定版本"
      },
      "problem": {
        "en": "An image has no tag, or `latest`, so each node that starts a pod takes whatever is newest then, or what it has kept under that name.",
        "zh-CN": "镜像没有标签，或使用 `latest`。每个节点启动 Pod 时，要么拉取当时最新的镜像，要么使用本地以该名称缓存的旧镜像。"
      },
      "risk": {
        "en": "Pods of one workload run different programs; a restart at night is an unplanned upgrade; `kubectl rollout undo` brings nothing back, since both revisions name the same image.",
        "zh-CN": "同一工作负载的 Pod 可能运行不同的程序；夜间一次重启就是一次计划外升级；`kubectl rollout undo` 也无法回退，因为两个版本写的是同一个镜像。"
      },
      "fix": {
        "en": "Name the version or digest that was tested (`image: ghcr.io/acme/shop:1.4.0`), and let the pipeline write it at each release (`kustomize edit set image`, Helm's `image.tag`).",
        "zh-CN": "写明经过测试的版本或摘要（`image: ghcr.io/acme/shop:1.4.0`），并由流水线在每次发布时更新（`kustomize edit set image`、Helm 的 `image.tag`）。"
      },
      "acceptance": {
        "en": "Every image of the manifests names a version or a digest.",
        "zh-CN": "清单中的每个镜像都写明了版本或摘要。"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-1357",
        "https://kubernetes.io/docs/concepts/containers/images/#image-names",
        "Trivy KSV-0013"
      ],
      "messages": {
        "no-tag": {
          "en": "{image} of {workload} has no tag, so pods started at different times may run different programs, and no rollback brings the old one back. Name a version.",
          "zh-CN": "{workload} 使用的 {image} 没有标签，不同时间启动的 Pod 可能运行不同的程序，也无法回退到旧版本。请写明版本。"
        },
        "latest": {
          "en": "{image} of {workload} is another image after each release, so pods started at different times may run different programs, and no rollback brings the old one back. Name a version.",
          "zh-CN": "{workload} 使用的 {image} 会随每次发布而变化，不同时间启动的 Pod 可能运行不同的程序，也无法回退到旧版本。请写明版本。"
        },
        "also": {
          "en": "{image} is not pinned either",
          "zh-CN": "{image} 同样没有固定版本"
        }
      }
    },
    "k8s/no-limits": {
      "title": {
        "en": "Container without a memory limit",
        "zh-CN": "容器没有内存上限"
      },
      "problem": {
        "en": "The container says neither how much memory it needs nor how much it may take.",
        "zh-CN": "容器既没有声明需要多少内存，也没有声明最多可以用多少。"
      },
      "risk": {
        "en": "A leak or one large request takes the memory of the whole node, and the kernel or the kubelet then ends whatever is largest, other services included. Without requests the scheduler puts too much on one node.",
        "zh-CN": "一次内存泄漏或一个大请求就可能耗尽整个节点的内存，随后内核或 kubelet 会杀掉占用最大的进程，殃及其他服务。没有 requests，调度器还会在一个节点上放过多的 Pod。"
      },
      "fix": {
        "en": "Measure, then write `resources: {requests: {cpu: 100m, memory: 256Mi}, limits: {memory: 512Mi}}`. A CPU limit is a matter of taste once CPU is requested. A `LimitRange` gives defaults to a namespace.",
        "zh-CN": "先测量实际用量，再写 `resources: {requests: {cpu: 100m, memory: 256Mi}, limits: {memory: 512Mi}}`。只要声明了 CPU 的 requests，是否设置 CPU 上限可自行取舍。也可以用 `LimitRange` 为整个命名空间设置默认值。"
      },
      "acceptance": {
        "en": "`kubectl get pod POD -o jsonpath='{.spec.containers[*].resources}'` shows a memory limit for each container.",
        "zh-CN": "`kubectl get pod POD -o jsonpath='{.spec.containers[*].resources}'` 显示每个容器都有内存上限。"
      },
      "effortHours": 1,
      "references": [
        "CWE-770",
        "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/",
        "Trivy KSV-0018, KSV-0011"
      ],
      "messages": {
        "none": {
          "en": "{place} has no memory limit and asks for none: it may take all memory of its node, and others with it. Set `resources.requests` and `resources.limits.memory`.",
          "zh-CN": "{place} 既没有内存上限也没有内存请求，可能耗尽节点内存并殃及其他服务。请设置 `resources.requests` 与 `resources.limits.memory`。"
        },
        "no-memory-limit": {
          "en": "{place} asks for memory but has no limit, so a leak takes all memory of its node. Set `resources.limits.memory`.",
          "zh-CN": "{place} 声明了内存请求但没有上限，一旦泄漏会耗尽节点内存。请设置 `resources.limits.memory`。"
        },
        "no-cpu": {
          "en": "{place} says nothing of CPU, so it gets next to none where the node is busy and may starve others. Set `resources.requests.cpu`.",
          "zh-CN": "{place} 没有任何 CPU 声明，节点繁忙时几乎分不到 CPU，也可能挤占其他服务。请设置 `resources.requests.cpu`。"
        },
        "also": {
          "en": "{place} lacks limits, too",
          "zh-CN": "{place} 同样缺少资源限制"
        }
      }
    },
    "k8s/no-probes": {
      "title": {
        "en": "Container without a readiness probe",
        "zh-CN": "容器没有就绪探针"
      },
      "problem": {
        "en": "Nobody asks the container whether it can answer, so Kubernetes takes it for ready as soon as its process has started, and for healthy as long as the process exists.",
        "zh-CN": "没有任何探针询问容器能否提供服务。只要进程一启动，Kubernetes 就认为它已就绪；只要进程还在，就认为它健康。"
      },
      "risk": {
        "en": "At every rollout and restart requests reach pods that are still loading or have lost their database, and fail. A broken version replaces the working one without anything stopping it, and a process that hangs is never restarted.",
        "zh-CN": "每次发布和重启时，请求都会打到仍在加载、或已连不上数据库的 Pod 上而失败；有问题的新版本会直接替换正常版本，没有任何机制拦住它；卡死的进程也永远不会被重启。"
      },
      "fix": {
        "en": "Give the container a `readinessProbe` that asks a cheap endpoint of its own (`httpGet: {path: /healthz, port: http}`), and a `startupProbe` if it starts slowly. Add a `livenessProbe` for processes that may hang; it must not depend on other services.",
        "zh-CN": "为容器配置 `readinessProbe`，访问它自己的轻量端点（`httpGet: {path: /healthz, port: http}`）；启动较慢的再加 `startupProbe`。可能卡死的进程应再加 `livenessProbe`，且该探针不能依赖其他服务。"
      },
      "acceptance": {
        "en": "`kubectl rollout restart` under load loses no request, and a pod whose process is paused is taken out of its Service.",
        "zh-CN": "在有负载时执行 `kubectl rollout restart` 不丢失任何请求；进程被挂起的 Pod 会被移出 Service。"
      },
      "effortHours": 1,
      "references": [
        "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/",
        "Checkov CKV_K8S_8, CKV_K8S_9"
      ],
      "messages": {
        "none": {
          "en": "{place} answers requests and has neither a readiness nor a liveness probe: rollouts send requests to pods that are not ready, and one that hangs stays. Add a `readinessProbe`.",
          "zh-CN": "{place} 对外提供服务，却既没有就绪探针也没有存活探针：发布时请求会打到未就绪的 Pod，卡死的 Pod 也不会被处理。请添加 `readinessProbe`。"
        },
        "no-readiness": {
          "en": "{place} has a liveness probe but no readiness probe, so it gets requests as soon as its process has started. Add a `readinessProbe`.",
          "zh-CN": "{place} 有存活探针但没有就绪探针，进程一启动就会收到请求。请添加 `readinessProbe`。"
        },
        "worker": {
          "en": "{place} has no probe, so one that hangs is never restarted. Add a `livenessProbe` that asks whether it still works.",
          "zh-CN": "{place} 没有任何探针，卡死后永远不会被重启。请添加能判断其是否仍在工作的 `livenessProbe`。"
        },
        "also": {
          "en": "{place} lacks probes, too",
          "zh-CN": "{place} 同样缺少探针"
        }
      }
    },
    "k8s/runs-as-root": {
      "title": {
        "en": "Pod runs as root",
        "zh-CN": "Pod 以 root 身份运行"
      },
      "problem": {
        "en": "The manifest makes a container's process root, or leaves the user to an image that is root or may be.",
        "zh-CN": "清单让容器进程以 root 运行，或者没有指定用户，而镜像本身以（或可能以）root 运行。"
      },
      "risk": {
        "en": "A flaw in the program gives an attacker root in the container, who may then change the program itself, write to mounted volumes as root, and use flaws of the kernel that need root to reach the node.",
        "zh-CN": "程序一旦有漏洞，攻击者就能获得容器内的 root 权限：可以篡改程序本身，以 root 身份写入挂载卷，并利用需要 root 的内核漏洞攻击所在节点。"
      },
      "fix": {
        "en": "Give the image a user (`USER 10001`) and say so for the pod: `securityContext: {runAsNonRoot: true, runAsUser: 10001, fsGroup: 10001}`; for each container also `allowPrivilegeEscalation: false` and `capabilities: {drop: [ALL]}`.",
        "zh-CN": "在镜像中设置专用用户（`USER 10001`），并在 Pod 上声明 `securityContext: {runAsNonRoot: true, runAsUser: 10001, fsGroup: 10001}`；每个容器再加上 `allowPrivilegeEscalation: false` 与 `capabilities: {drop: [ALL]}`。"
      },
      "acceptance": {
        "en": "`kubectl exec POD -- id -u` prints something other than 0, and the namespace accepts the pod with `pod-security.kubernetes.io/enforce: restricted`.",
        "zh-CN": "`kubectl exec POD -- id -u` 输出不为 0，且在 `pod-security.kubernetes.io/enforce: restricted` 的命名空间中 Pod 能正常创建。"
      },
      "effortHours": 1,
      "references": [
        "CWE-250",
        "CIS Kubernetes Benchmark 5.2.7",
        "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
        "Trivy KSV-0012, KSV-0105"
      ],
      "messages": {
        "root": {
          "en": "`runAsUser: 0` makes {place} root. Let the image work as a user of its own and set `runAsNonRoot: true`.",
          "zh-CN": "`runAsUser: 0` 使 {place} 以 root 运行。请让镜像以专用用户工作，并设置 `runAsNonRoot: true`。"
        },
        "image-root": {
          "en": "{place} names no user, and its image is built to run as root. Give the image a user and set `runAsNonRoot: true`.",
          "zh-CN": "{place} 没有指定用户，而其镜像以 root 运行。请在镜像中设置专用用户，并声明 `runAsNonRoot: true`。"
        },
        "not-said": {
          "en": "Nothing keeps {place} from running as root: it has no `runAsNonRoot` and no `runAsUser`, and {image} decides. Set `runAsNonRoot: true`.",
          "zh-CN": "没有任何设置阻止 {place} 以 root 运行：既没有 `runAsNonRoot` 也没有 `runAsUser`，完全取决于 {image}。请设置 `runAsNonRoot: true`。"
        },
        "built": {
          "en": "the image's user is decided here",
          "zh-CN": "镜像的用户在此决定"
        },
        "also": {
          "en": "so does {place}",
          "zh-CN": "{place} 同样如此"
        }
      }
    },
    "k8s/single-replica": {
      "title": {
        "en": "Service runs as a single pod",
        "zh-CN": "服务只有一个 Pod"
      },
      "problem": {
        "en": "A Deployment that answers requests has one replica, and nothing scales it.",
        "zh-CN": "对外提供服务的 Deployment 只有一个副本，也没有自动扩缩容。"
      },
      "risk": {
        "en": "Every drained or lost node, every crash and every eviction is an outage until another pod has started.",
        "zh-CN": "节点排空或故障、进程崩溃、Pod 被驱逐，每一次都会造成中断，直到新的 Pod 启动完成。"
      },
      "fix": {
        "en": "Set `replicas: 2` or more, or let a HorizontalPodAutoscaler with `minReplicas: 2` decide; spread the pods over nodes (`topologySpreadConstraints`) and add a PodDisruptionBudget. What may run only once says so with `strategy: {type: Recreate}`.",
        "zh-CN": "设置 `replicas: 2` 或更多，或使用 `minReplicas: 2` 的 HorizontalPodAutoscaler；用 `topologySpreadConstraints` 将 Pod 分散到不同节点，并添加 PodDisruptionBudget。只能单实例运行的服务，请用 `strategy: {type: Recreate}` 明确声明。"
      },
      "acceptance": {
        "en": "`kubectl drain` of any node interrupts no request.",
        "zh-CN": "对任一节点执行 `kubectl drain` 都不会中断请求。"
      },
      "effortHours": 2,
      "references": [
        "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/"
      ],
      "messages": {
        "one": {
          "en": "{workload} answers requests with one pod, so every drained node and every crash is an outage. Set two replicas or more, or add a HorizontalPodAutoscaler.",
          "zh-CN": "{workload} 只用一个 Pod 提供服务，节点排空或崩溃都会造成中断。请设置两个以上副本，或添加 HorizontalPodAutoscaler。"
        },
        "not-said": {
          "en": "{workload} answers requests and names no number of replicas, which means one: every drained node and every crash is an outage. Set two or more, or add a HorizontalPodAutoscaler.",
          "zh-CN": "{workload} 对外提供服务却没有声明副本数，默认只有一个：节点排空或崩溃都会造成中断。请设置两个以上副本，或添加 HorizontalPodAutoscaler。"
        },
        "also": {
          "en": "so does {workload}",
          "zh-CN": "{workload} 同样如此"
        }
      }
    },
    "lifecycle/no-graceful-shutdown": {
      "title": {
        "en": "Work is cut off when the process ends",
        "zh-CN": "进程退出时未完成的工作被中断"
      },
      "problem": {
        "en": "The server does not react to the signal that asks it to end, or tasks are started that nobody keeps, so nothing can wait for them or see their errors.",
        "zh-CN": "服务器未处理终止信号，或启动的任务没有被保存引用，因而无人等待其完成，也看不到其中的异常。"
      },
      "risk": {
        "en": "At every deployment requests in flight are cut off and half-finished work is lost. Python may even collect a task that nobody holds before it is done.",
        "zh-CN": "每次发布都会中断进行中的请求，未完成的工作丢失；在 Python 中，没有引用的任务甚至可能在完成前被垃圾回收。"
      },
      "fix": {
        "en": "On SIGTERM stop accepting connections, let requests finish, close pools, then exit. Keep tasks in a set, remove them when they are done, and cancel and await them at shutdown.",
        "zh-CN": "收到 SIGTERM 后停止接受新连接，等待请求完成，关闭连接池后再退出。将任务保存在集合中，完成后移除，并在关闭时取消并等待。"
      },
      "acceptance": {
        "en": "A request that takes five seconds is answered although the process is asked to end after one.",
        "zh-CN": "一个耗时 5 秒的请求，即使进程在第 1 秒收到终止信号，也能得到完整响应。"
      },
      "effortHours": 2,
      "references": [
        "CWE-404",
        "https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task",
        "https://expressjs.com/en/advanced/healthcheck-graceful-shutdown.html"
      ],
      "messages": {
        "deaf": {
          "en": "The server listens here, and nothing in its package reacts to SIGTERM: requests in flight are cut off at every deployment. Close the server and its pools on SIGTERM.",
          "zh-CN": "服务器在此监听，但其所在包没有处理 SIGTERM：每次发布都会中断进行中的请求。请在 SIGTERM 时关闭服务器与连接池。"
        },
        "dropped": {
          "en": "{count} {count#task|tasks} {count#is|are} started and kept nowhere: errors are lost, Python may collect {count#it|them} halfway, and shutdown cannot wait. Keep references and cancel them at shutdown.",
          "zh-CN": "有 {count} 处启动的任务没有保存引用：异常会丢失，可能在完成前被垃圾回收，关闭时也无法等待。请保存引用并在关闭时取消。"
        },
        "dropped-here": {
          "en": "the same here",
          "zh-CN": "此处同样"
        }
      }
    },
    "logging/no-rotation": {
      "title": {
        "en": "A log file grows without end",
        "zh-CN": "日志文件无限增长"
      },
      "problem": {
        "en": "The server writes its log to a file that nothing ever cuts, replaces or removes, and the repository brings no logrotate configuration.",
        "zh-CN": "服务把日志写入文件，但没有任何轮转、截断或清理机制，仓库中也没有 logrotate 配置。"
      },
      "risk": {
        "en": "The file grows until the disk is full. Then the service can no longer log, nor the database on the same disk write, and a file of many gigabytes is of no use to whoever looks for the cause.",
        "zh-CN": "文件会一直增长直到写满磁盘。届时服务无法记录日志，同一磁盘上的数据库也无法写入；而排查问题的人面对的是几十 GB 的单个文件。"
      },
      "fix": {
        "en": "In a container log to standard output and let the engine rotate. Elsewhere use `RotatingFileHandler(path, maxBytes=10_000_000, backupCount=5)` or `TimedRotatingFileHandler`, `logger.add(path, rotation=\"10 MB\", retention=5)` (loguru), `maxsize` and `maxFiles` or `winston-daily-rotate-file` (winston), `pino-roll` (pino), `maxLogSize` and `backups` (log4js), `rotating-file-stream` (morgan); or ship a logrotate configuration.",
        "zh-CN": "在容器中请输出到标准输出，由容器引擎轮转。其他环境可使用 `RotatingFileHandler(path, maxBytes=10_000_000, backupCount=5)` 或 `TimedRotatingFileHandler`；loguru 用 `logger.add(path, rotation=\"10 MB\", retention=5)`；winston 设置 `maxsize` 与 `maxFiles` 或使用 `winston-daily-rotate-file`；pino 用 `pino-roll`；log4js 设置 `maxLogSize` 与 `backups`；morgan 用 `rotating-file-stream`；也可随部署提供 logrotate 配置。"
      },
      "acceptance": {
        "en": "After writing more than the limit, a second file begins and the oldest is removed.",
        "zh-CN": "写入超过上限后会生成新文件，并删除最旧的文件。"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-770",
        "https://docs.python.org/3/library/logging.handlers.html#rotatingfilehandler",
        "https://12factor.net/logs"
      ],
      "messages": {
        "found": {
          "en": "`{by}` writes to a file that is never rotated: it grows until the disk is full. Rotate it by size or time, or log to standard output.",
          "zh-CN": "`{by}` 写入的日志文件从不轮转，会一直增长到写满磁盘。请按大小或时间轮转，或改为输出到标准输出。"
        },
        "no-limit": {
          "en": "`{by}` has no `maxBytes`; its default 0 means that it never rotates. Set `maxBytes` and `backupCount`.",
          "zh-CN": "`{by}` 没有设置 `maxBytes`，默认值 0 表示从不轮转。请设置 `maxBytes` 与 `backupCount`。"
        },
        "also": {
          "en": "this file neither",
          "zh-CN": "此文件同样没有轮转"
        },
        "fix-rotate": {
          "en": "Rotate the file at 10 MB and keep five",
          "zh-CN": "日志达到 10 MB 时轮转，保留五份"
        }
      }
    },
    "logging/sensitive-data": {
      "title": {
        "en": "Credentials in the log",
        "zh-CN": "日志中写入凭据"
      },
      "problem": {
        "en": "The server writes a password, key, token or all headers of a request to its log as they are.",
        "zh-CN": "服务端将密码、密钥、令牌或请求的全部头信息原样写入日志。"
      },
      "risk": {
        "en": "Logs are kept for long, copied to other systems and read by many: whoever reads them can sign in as others.",
        "zh-CN": "日志保存时间长、会被复制到其他系统并由多人查阅：任何能看到日志的人都可以冒充他人登录。"
      },
      "fix": {
        "en": "Leave the value out, or log what identifies it without giving it away (an ID, the last four characters). Let the logger redact such fields (`redact` of pino, a `logging.Filter`), and change the credentials that old logs hold.",
        "zh-CN": "不要记录该值，或只记录可识别但不泄密的信息（ID、末四位）。在日志库中统一脱敏（pino 的 `redact`、`logging.Filter`），并更换旧日志中已出现的凭据。"
      },
      "acceptance": {
        "en": "After a login the log holds neither password nor token.",
        "zh-CN": "登录后日志中既没有密码也没有令牌。"
      },
      "effortHours": 1,
      "references": [
        "CWE-532",
        "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
      ],
      "messages": {
        "secret": {
          "en": "`{name}` is written to the log as it is. Leave it out, or mask it.",
          "zh-CN": "`{name}` 被原样写入日志。请不要记录，或先脱敏。"
        },
        "headers": {
          "en": "All headers of a request are written to the log, `Authorization` and cookies among them. Log the ones you need by name.",
          "zh-CN": "请求的全部头信息被写入日志，包括 `Authorization` 和 Cookie。请只按名称记录需要的头。"
        },
        "body": {
          "en": "The whole body of a request that brings a password is written to the log. Log the fields you need by name.",
          "zh-CN": "含有密码的请求体被整体写入日志。请只按名称记录需要的字段。"
        },
        "connection": {
          "en": "`{name}` is written to the log as it is, with the user and password that such an address may hold. Log the host alone, or the database's name.",
          "zh-CN": "`{name}` 被原样写入日志，这类地址中可能含有用户名和密码。请只记录主机名或数据库名。"
        },
        "settings": {
          "en": "All of `{name}` is written to the log, with the keys and passwords among its fields. Log the settings you need by name.",
          "zh-CN": "`{name}` 被整体写入日志，其中含有密钥或密码字段。请只按名称记录需要的配置项。"
        },
        "model": {
          "en": "All of `{name}` is written to the log, with the passwords, keys or tokens among its fields. Log the fields you need by name, or make those `SecretStr`.",
          "zh-CN": "`{name}` 被整体写入日志，其中的字段包含密码、密钥或令牌。请只按名称记录需要的字段，或将这些字段改为 `SecretStr`。"
        },
        "environment": {
          "en": "`{name}` is the value of any environment variable, keys and passwords among them, and is written to the log. Log the variable's name alone.",
          "zh-CN": "`{name}` 是任意环境变量的值（可能是密钥或密码），却被写入日志。请只记录变量名。"
        },
        "all-variables": {
          "en": "All environment variables (`{name}`) are written to the log, and with them every key and password that the deployment hands over. Log the names you need.",
          "zh-CN": "全部环境变量（`{name}`）被写入日志，部署时传入的所有密钥和密码都在其中。请只记录需要的变量名。"
        },
        "printed": {
          "en": "A script that the container starts with prints `{name}`: it stands in the container's log from then on. Leave the value out, or write it to a file that only its user can read.",
          "zh-CN": "容器启动时运行的脚本会打印 `{name}`，其值会一直留在容器日志中。请不要输出该值，或写入仅所属用户可读的文件。"
        },
        "printed-by-hand": {
          "en": "This script prints `{name}` to the terminal, or to the log of the pipeline that runs it. Leave the value out.",
          "zh-CN": "该脚本会把 `{name}` 打印到终端（或运行它的流水线日志）。请不要输出该值。"
        },
        "also": {
          "en": "`{name}` is logged here too",
          "zh-CN": "`{name}` 在此同样写入日志"
        }
      }
    },
    "metrics/alert-on-unknown-metric": {
      "title": {
        "en": "An alert or dashboard asks for a metric that nothing exports",
        "zh-CN": "告警或仪表盘引用了无人导出的指标"
      },
      "problem": {
        "en": "An expression over a metric that does not exist gives no result, which Prometheus takes for: all is well. Nothing says that the rule is dead. Most often the metric was renamed in the code, or the suffix that the client adds was forgotten (`_total`, `_seconds_bucket`).",
        "zh-CN": "对不存在的指标求值不会有结果，Prometheus 会视为一切正常，也不会提示规则已失效。常见原因是代码中改了指标名，或遗漏客户端自动追加的后缀（`_total`、`_seconds_bucket`）。"
      },
      "risk": {
        "en": "The outage that the alert was written for comes, and nobody is woken; the dashboard shows an empty panel that looks like no traffic.",
        "zh-CN": "真正发生该告警所针对的故障时无人收到通知；仪表盘面板为空，看起来像没有流量。"
      },
      "fix": {
        "en": "Write the name as `/metrics` shows it. Test rules with `promtool test rules`, and check in CI that every name in rules and dashboards appears in a scrape of a running instance.",
        "zh-CN": "使用 `/metrics` 中实际显示的名称。用 `promtool test rules` 测试规则，并在 CI 中检查规则与仪表盘里的每个名称都能在实例的采集结果中找到。"
      },
      "acceptance": {
        "en": "Every metric in alerts and dashboards is in the output of `/metrics` of what is scraped, and each alert has a test in which it fires.",
        "zh-CN": "告警和仪表盘中的每个指标都出现在被采集目标的 `/metrics` 输出中，且每条告警都有能触发它的测试。"
      },
      "effortHours": 1,
      "references": [
        "https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/",
        "https://prometheus.io/docs/practices/naming/",
        "https://prometheus.io/docs/concepts/metric_types/"
      ],
      "messages": {
        "alert": {
          "en": "`{title}` asks for `{metric}`, which no code of this repository makes: the expression never gives a result, and the alert never fires. Name a metric that is exported, or export this one.",
          "zh-CN": "`{title}` 使用的 `{metric}` 在本仓库代码中没有定义：表达式永远没有结果，告警永远不会触发。请改用已导出的指标，或导出该指标。"
        },
        "alert-near": {
          "en": "`{title}` asks for `{metric}`, which no code of this repository makes; it makes `{near}`. The expression never gives a result, and the alert never fires. Correct the name.",
          "zh-CN": "`{title}` 使用的 `{metric}` 在本仓库代码中没有定义，代码定义的是 `{near}`。表达式永远没有结果，告警永远不会触发。请更正名称。"
        },
        "panels": {
          "en": "{count#A panel asks|Panels ask} for {names}, which no code of this repository makes, and {count#stays|stay} empty. Name metrics that are exported, or take the panels out.",
          "zh-CN": "面板使用的 {count} 个指标（{names}）在本仓库代码中没有定义，将一直为空。请改用已导出的指标，或移除这些面板。"
        },
        "panels-near": {
          "en": "{count#A panel asks|Panels ask} for {names}, which no code of this repository makes, and {count#stays|stay} empty. In place of `{metric}`, the code makes `{near}`. Correct the names.",
          "zh-CN": "面板使用的 {count} 个指标（{names}）在本仓库代码中没有定义，将一直为空。与 `{metric}` 相近的是代码定义的 `{near}`。请更正名称。"
        },
        "panel-here": {
          "en": "`{title}` asks for `{metric}`",
          "zh-CN": "`{title}` 使用了 `{metric}`"
        },
        "made": {
          "en": "`{metric}` is made here",
          "zh-CN": "`{metric}` 在此定义"
        },
        "also": {
          "en": "also in `{title}`",
          "zh-CN": "`{title}` 也使用了它"
        }
      }
    },
    "metrics/no-alert-rules": {
      "title": {
        "en": "Prometheus collects metrics, and no alert is defined",
        "zh-CN": "Prometheus 采集了指标，却没有定义告警"
      },
      "problem": {
        "en": "Metrics help only whoever looks. Here they are collected, and no rule says when somebody has to.",
        "zh-CN": "指标只对正在查看的人有用。此处采集了指标，却没有规则说明何时需要有人处理。"
      },
      "risk": {
        "en": "Outages are reported by users, and slow decay (a filling disk, a growing queue, an expiring certificate) by its end.",
        "zh-CN": "故障由用户告知；缓慢恶化的问题（磁盘写满、队列堆积、证书到期）直到爆发才被发现。"
      },
      "fix": {
        "en": "Start with few alerts on what users notice: the service is down (`up == 0`), share of errors, latency, and what runs full. Name their file under `rule_files` and send them through Alertmanager to a person on duty.",
        "zh-CN": "先从用户能感知的少量告警开始：服务宕机（`up == 0`）、错误率、延迟以及资源将满。把规则文件写入 `rule_files`，并通过 Alertmanager 发给值班人员。"
      },
      "acceptance": {
        "en": "`promtool check config` lists the rules, and stopping the service sends a notification within minutes.",
        "zh-CN": "`promtool check config` 能列出规则；停止服务后几分钟内能收到通知。"
      },
      "effortHours": 4,
      "references": [
        "https://prometheus.io/docs/practices/alerting/",
        "https://sre.google/sre-book/monitoring-distributed-systems/"
      ],
      "messages": {
        "none": {
          "en": "Prometheus collects metrics here, and the repository holds no alert, neither as rules of Prometheus nor of Grafana: nobody is told when it goes wrong. Add a rule file with the few alerts that matter.",
          "zh-CN": "Prometheus 在此采集指标，但仓库中没有任何告警规则（Prometheus 或 Grafana）：出问题时无人得知。请添加包含关键告警的规则文件。"
        },
        "missing": {
          "en": "`rule_files` names `{files}`, and the repository holds no alert: Prometheus starts without rules, and nobody is told when it goes wrong. Add the file, or take the entry out.",
          "zh-CN": "`rule_files` 指向 `{files}`，但仓库中没有任何告警：Prometheus 将不带规则启动，出问题时无人得知。请补上该文件或删除此项。"
        },
        "not-loaded": {
          "en": "The repository defines alerts, and this configuration does not load them: `rule_files` is missing or empty, so none ever fires. Name the file.",
          "zh-CN": "仓库定义了告警，但此配置没有加载：缺少 `rule_files` 或其为空，因此永远不会触发。请在其中写明规则文件。"
        },
        "also": {
          "en": "also here",
          "zh-CN": "还有此处"
        },
        "rules": {
          "en": "alerts that nothing loads",
          "zh-CN": "未被加载的告警"
        }
      }
    },
    "metrics/scrape-without-endpoint": {
      "title": {
        "en": "Prometheus scrapes a path that the program does not serve",
        "zh-CN": "Prometheus 采集的路径程序并未提供"
      },
      "problem": {
        "en": "The configuration names a program of this repository as a target, and the program answers that path with 404.",
        "zh-CN": "配置把本仓库的程序列为采集目标，但该程序对此路径返回 404。"
      },
      "risk": {
        "en": "The target counts as down (`up == 0`) although it works, its metrics are missing, and alerts on them stay silent or never stop.",
        "zh-CN": "目标虽在正常工作却被视为宕机（`up == 0`），指标缺失，相关告警要么沉默要么一直触发。"
      },
      "fix": {
        "en": "Serve the metrics (`prometheus_client.make_asgi_app()`, `prometheus-fastapi-instrumentator`, prom-client's `register.metrics()`), and let `metrics_path` name exactly that path.",
        "zh-CN": "提供指标接口（`prometheus_client.make_asgi_app()`、`prometheus-fastapi-instrumentator`、prom-client 的 `register.metrics()`），并让 `metrics_path` 与之完全一致。"
      },
      "acceptance": {
        "en": "All targets of Prometheus are `UP`, and the path shows the program's metrics.",
        "zh-CN": "Prometheus 的所有目标均为 `UP`，该路径能看到程序指标。"
      },
      "effortHours": 2,
      "references": [
        "https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config",
        "https://prometheus.io/docs/instrumenting/clientlibs/"
      ],
      "messages": {
        "nothing": {
          "en": "Prometheus asks `{target}` for `{asks}`, which no route of the program answers, and nothing in it makes metrics. Instrument it, or take the target out.",
          "zh-CN": "Prometheus 向 `{target}` 请求 `{asks}`，但程序没有任何路由应答，其中也没有生成指标的代码。请为其加上指标，或移除该目标。"
        },
        "other-path": {
          "en": "Prometheus asks `{target}` for `{asks}`, which no route of the program answers; its metrics are at `{served}`. Set `metrics_path`.",
          "zh-CN": "Prometheus 向 `{target}` 请求 `{asks}`，但程序没有任何路由应答；其指标位于 `{served}`。请设置 `metrics_path`。"
        },
        "application": {
          "en": "the program is made here",
          "zh-CN": "程序在此创建"
        },
        "served": {
          "en": "`{route}` is served here",
          "zh-CN": "此处提供 `{route}`"
        }
      }
    },
    "network/binds-all-without-auth": {
      "title": {
        "en": "Open application listens on all interfaces",
        "zh-CN": "无认证的应用监听所有网络接口"
      },
      "problem": {
        "en": "The server listens on every network interface unless it is told otherwise, and the application asks nobody who they are.",
        "zh-CN": "服务器默认监听所有网络接口，而应用不校验任何调用方的身份。"
      },
      "risk": {
        "en": "Whoever shares a network with the machine - an office, a cloud subnet, the internet where no firewall stands before it - can change its data.",
        "zh-CN": "与该主机处于同一网络的任何人（办公网、云子网，或没有防火墙时的整个互联网）都可以修改其数据。"
      },
      "fix": {
        "en": "Listen on 127.0.0.1 by default and let deployments choose another address, and put authentication before the routes.",
        "zh-CN": "默认监听 127.0.0.1，由部署配置决定其他地址，并为路由加上身份认证。"
      },
      "acceptance": {
        "en": "Started without settings, the port is not reachable from another machine; with an address set, requests without credentials are answered with 401.",
        "zh-CN": "不带配置启动时，其他主机无法访问该端口；配置监听地址后，不带凭据的请求返回 401。"
      },
      "effortHours": 2,
      "references": [
        "CWE-1327",
        "CWE-306"
      ],
      "messages": {
        "open": {
          "en": "The server listens on all interfaces by default, and {count} {count#route|routes} that {count#changes|change} data {count#asks|ask} nobody who they are ({route}). Listen on 127.0.0.1 by default and require authentication.",
          "zh-CN": "服务器默认监听所有网络接口，而 {count} 条修改数据的路由不做身份认证（{route}）。请默认监听 127.0.0.1，并要求身份认证。"
        },
        "computes": {
          "en": "The server listens on all interfaces by default, and {count} {count#route works|routes work} something out for whoever asks ({route}), at your cost. Listen on 127.0.0.1 by default.",
          "zh-CN": "服务器默认监听所有网络接口，而 {count} 条路由为任何调用方执行计算（{route}），费用由你承担。请默认监听 127.0.0.1。"
        },
        "launched": {
          "en": "The pages are launched for everybody ({name}), and nothing in them asks for a login: whoever reaches the port uses them, at your cost. Listen on 127.0.0.1, or give `launch` an `auth`.",
          "zh-CN": "页面对所有人开放（{name}），且没有任何登录校验：任何能访问该端口的人都可以使用，费用由你承担。请只监听 127.0.0.1，或为 `launch` 设置 `auth`。"
        },
        "launched-acting": {
          "en": "The pages are launched for everybody ({name}), nothing in them asks for a login, and they run programs or delete files on the server. Listen on 127.0.0.1, or give `launch` an `auth`.",
          "zh-CN": "页面对所有人开放（{name}），没有任何登录校验，且会在服务器上运行程序或删除文件。请只监听 127.0.0.1，或为 `launch` 设置 `auth`。"
        },
        "launched-here": {
          "en": "launched for everybody here as well",
          "zh-CN": "此处同样对所有人开放"
        },
        "listens-here": {
          "en": "the server is started with it here",
          "zh-CN": "服务器在此处使用该地址启动"
        },
        "shows": {
          "en": "The server listens on all interfaces by default, and {count} {count#route|routes} that {count#gives|give} away what is kept here or {count#spends|spend} the operator's own credential {count#asks|ask} nobody who they are ({route}). Listen on 127.0.0.1 by default and require authentication.",
          "zh-CN": "服务默认监听所有网卡，而有 {count} 条会暴露所存内容或消耗运营者凭据的路由不确认调用方身份（{route}）。请默认监听 127.0.0.1 并要求身份认证。"
        },
        "open-here": {
          "en": "one of the open routes",
          "zh-CN": "其中一条未认证的路由"
        },
        "default-here": {
          "en": "the default is set here",
          "zh-CN": "默认值在此处设置"
        },
        "defined-here": {
          "en": "the address is defined here",
          "zh-CN": "地址在此处定义"
        },
        "supplied-here": {
          "en": "a deployment file sets it here",
          "zh-CN": "部署文件在此处设置"
        }
      }
    },
    "path/traversal": {
      "title": {
        "en": "A caller chooses which file is touched",
        "zh-CN": "调用方可以决定访问哪个文件"
      },
      "problem": {
        "en": "A path or file name from a request reaches the file system without being held inside a folder. `..` or an absolute path leads anywhere the process may go.",
        "zh-CN": "请求中的路径或文件名未限制在指定目录内就用于访问文件系统，`..` 或绝对路径可以指向进程有权访问的任何位置。"
      },
      "risk": {
        "en": "Reading gives away configuration, keys and source; writing or deleting takes over or destroys the service.",
        "zh-CN": "读取会泄露配置、密钥和源码；写入或删除则可能导致服务被接管或破坏。"
      },
      "fix": {
        "en": "Take names, not paths, and look them up in a list. Where a path must come from outside, join it to the folder, resolve it, and refuse it unless the result lies inside (`is_relative_to`, `startsWith(root + sep)` after `path.resolve`).",
        "zh-CN": "只接受名称并在清单中查找，不接受路径。必须接受外部路径时，先与目录拼接并解析，再确认结果仍在该目录内，否则拒绝（`is_relative_to`，或 `path.resolve` 之后用 `startsWith(root + sep)` 判断）。"
      },
      "acceptance": {
        "en": "A request with `../` or an absolute path is refused, and a test shows it.",
        "zh-CN": "包含 `../` 或绝对路径的请求会被拒绝，并有测试证明。"
      },
      "effortHours": 3,
      "references": [
        "CWE-22",
        "https://owasp.org/www-community/attacks/Path_Traversal",
        "ASVS 12.3.1",
        "https://genai.owasp.org/llmrisk/llm01-prompt-injection/"
      ],
      "messages": {
        "read": {
          "en": "{source} of {route} names the file that {sink} reads, and nothing holds it inside a folder: `..` or an absolute path reads any file of the server. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 读取哪个文件，且没有限制在目录内：用 `..` 或绝对路径即可读取服务器上的任意文件。请解析路径，不在目录内则拒绝。"
        },
        "read-kind": {
          "en": "{source} of {route} names the file that {sink} reads, and nothing but its ending is fixed: `..` or an absolute path reads any file of the server with that ending. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 读取哪个文件，除固定的后缀外没有任何限制：用 `..` 或绝对路径即可读取服务器上任意同后缀的文件。请解析路径，不在目录内则拒绝。"
        },
        "read-format": {
          "en": "{source} of {route} names the file that {sink} reads, and nothing holds it inside a folder: `..` or an absolute path reads any file of the format that it understands. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 读取哪个文件，且没有限制在目录内：用 `..` 或绝对路径即可读取任意它能解析的格式的文件。请解析路径，不在目录内则拒绝。"
        },
        "step": {
          "en": "{source} and another part of the path of {route} are joined to the file that {sink} opens, and nothing refuses `..`: as the first of them it lets the second choose any file of the folder above. Refuse both unless they are plain names, or resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 路径中的 {source} 与另一个参数被拼接成 {sink} 打开的文件，且没有拒绝 `..`：前一个参数填 `..`，后一个参数即可选择上一级目录中的任意文件。请只接受普通名称，或解析路径，不在目录内则拒绝。"
        },
        "list": {
          "en": "{source} of {route} names the folder that {sink} lists, and nothing holds it inside another: `..` or an absolute path shows the names in any folder of the server. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 列出哪个文件夹，且没有限制在目录内：用 `..` 或绝对路径即可看到服务器上任意文件夹中的文件名。请解析路径，不在目录内则拒绝。"
        },
        "folder": {
          "en": "{source} of {route} names the folder that {sink} makes, and nothing holds it inside another: `..` or an absolute path makes folders anywhere, and what is written there next may follow. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 创建哪个文件夹，且没有限制在目录内：用 `..` 或绝对路径即可在任意位置创建文件夹，随后写入的内容也可能落到那里。请解析路径，不在目录内则拒绝。"
        },
        "link": {
          "en": "{source} of {route} names the link that {sink} makes, and nothing holds it inside a folder: `..` or an absolute path puts a link anywhere that is free. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 创建哪个链接，且没有限制在目录内：用 `..` 或绝对路径即可在任意空闲位置创建链接。请解析路径，不在目录内则拒绝。"
        },
        "write": {
          "en": "{source} of {route} names the file that {sink} writes, and nothing holds it inside a folder: `..` or an absolute path overwrites any file of the server. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 写入哪个文件，且没有限制在目录内：用 `..` 或绝对路径即可覆盖服务器上的任意文件。请解析路径，不在目录内则拒绝。"
        },
        "delete": {
          "en": "{source} of {route} names what {sink} removes, and nothing holds it inside a folder: `..` or an absolute path removes anything the process may. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 删除什么，且没有限制在目录内：用 `..` 或绝对路径即可删除进程有权删除的任何内容。请解析路径，不在目录内则拒绝。"
        },
        "write-kind": {
          "en": "{source} of {route} names the file that {sink} writes, and nothing but its ending is fixed: `..` or an absolute path overwrites, or puts, a file with that ending anywhere the process may write; others it does not reach. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 写入哪个文件，除固定的后缀外没有任何限制：用 `..` 或绝对路径即可在进程可写的任意位置新建或覆盖同后缀的文件，其他文件不受影响。请解析路径，不在目录内则拒绝。"
        },
        "write-named": {
          "en": "{source} of {route} names the folder in which {sink} writes a file whose name the program chooses: `..` or an absolute path puts it, or overwrites one of that name, anywhere the process may write; others it does not reach. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 在哪个文件夹写入由程序命名的文件：用 `..` 或绝对路径即可在进程可写的任意位置新建或覆盖同名文件，其他文件不受影响。请解析路径，不在目录内则拒绝。"
        },
        "delete-kind": {
          "en": "{source} of {route} names what {sink} removes, and nothing but its ending is fixed: `..` or an absolute path removes any file with that ending. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 删除什么，除固定的后缀外没有任何限制：用 `..` 或绝对路径即可删除任意同后缀的文件。请解析路径，不在目录内则拒绝。"
        },
        "delete-named": {
          "en": "{source} of {route} names the folder in which {sink} removes what the program names: `..` or an absolute path removes what is called so in any folder. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} 的 {source} 决定 {sink} 在哪个文件夹删除由程序命名的内容：用 `..` 或绝对路径即可删除任意文件夹中同名的内容。请解析路径，不在目录内则拒绝。"
        },
        "tool-read": {
          "en": "A model chooses {source} of {route}, which names the file that {sink} reads: any text that the model reads can lead it to any file of the server (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} 读取哪个文件由模型为 {route} 选择的 {source} 决定：模型读到的任何文本都可能诱导它读取服务器上的任意文件（提示词注入）。请解析路径，不在该工具的目录内则拒绝。"
        },
        "tool-read-kind": {
          "en": "A model chooses {source} of {route}, which names the file that {sink} reads, and nothing but its ending is fixed: any text that the model reads can lead it to any file with that ending (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} 读取哪个文件由模型为 {route} 选择的 {source} 决定，除固定的后缀外没有任何限制：模型读到的任何文本都可能诱导它读取任意同后缀的文件（提示词注入）。请解析路径，不在该工具的目录内则拒绝。"
        },
        "tool-read-format": {
          "en": "A model chooses {source} of {route}, which names the file that {sink} reads: any text that the model reads can lead it to any file of the format that {sink} understands (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} 读取哪个文件由模型为 {route} 选择的 {source} 决定：模型读到的任何文本都可能诱导它读取任意可被解析的格式的文件（提示词注入）。请解析路径，不在该工具的目录内则拒绝。"
        },
        "tool-list": {
          "en": "A model chooses {source} of {route}, which names the folder that {sink} lists: any text that the model reads can lead it to any folder of the server (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} 列出哪个文件夹由模型为 {route} 选择的 {source} 决定：模型读到的任何文本都可能诱导它列出服务器上的任意文件夹（提示词注入）。请解析路径，不在该工具的目录内则拒绝。"
        },
        "tool-folder": {
          "en": "A model chooses {source} of {route}, which names the folder that {sink} makes: any text that the model reads can lead it to make folders anywhere (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} 创建哪个文件夹由模型为 {route} 选择的 {source} 决定：模型读到的任何文本都可能诱导它在任意位置创建文件夹（提示词注入）。请解析路径，不在该工具的目录内则拒绝。"
        },
        "tool-link": {
          "en": "A model chooses {source} of {route}, which names the link that {sink} makes: any text that the model reads can lead it to put links anywhere (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} 创建哪个链接由模型为 {route} 选择的 {source} 决定：模型读到的任何文本都可能诱导它在任意位置创建链接（提示词注入）。请解析路径，不在该工具的目录内则拒绝。"
        },
        "tool-write": {
          "en": "A model chooses {source} of {route}, which names the file that {sink} writes: any text that the model reads can lead it to overwrite any file of the server (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} 写入哪个文件由模型为 {route} 选择的 {source} 决定：模型读到的任何文本都可能诱导它覆盖服务器上的任意文件（提示词注入）。请解析路径，不在该工具的目录内则拒绝。"
        },
        "tool-delete": {
          "en": "A model chooses {source} of {route}, which names what {sink} removes: any text that the model reads can lead it to remove anything that the process may (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} 删除什么由模型为 {route} 选择的 {source} 决定：模型读到的任何文本都可能诱导它删除进程有权删除的任何内容（提示词注入）。请解析路径，不在该工具的目录内则拒绝。"
        },
        "tool-write-kind": {
          "en": "A model chooses {source} of {route}, which names the file that {sink} writes, and nothing but its ending is fixed: any text that the model reads can lead it to overwrite any file with that ending (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} 写入哪个文件由模型为 {route} 选择的 {source} 决定，除固定的后缀外没有任何限制：模型读到的任何文本都可能诱导它覆盖任意同后缀的文件（提示词注入）。请解析路径，不在该工具的目录内则拒绝。"
        },
        "tool-write-named": {
          "en": "A model chooses {source} of {route}, which names the folder in which {sink} writes a file whose name the program chooses: any text that the model reads can lead it to any folder (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} 在哪个文件夹写入由程序命名的文件由模型为 {route} 选择的 {source} 决定：模型读到的任何文本都可能诱导它写入任意文件夹（提示词注入）。请解析路径，不在该工具的目录内则拒绝。"
        },
        "tool-delete-kind": {
          "en": "A model chooses {source} of {route}, which names what {sink} removes, and nothing but its ending is fixed: any text that the model reads can lead it to remove any file with that ending (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} 删除什么由模型为 {route} 选择的 {source} 决定，除固定的后缀外没有任何限制：模型读到的任何文本都可能诱导它删除任意同后缀的文件（提示词注入）。请解析路径，不在该工具的目录内则拒绝。"
        },
        "tool-delete-named": {
          "en": "A model chooses {source} of {route}, which names the folder in which {sink} removes what the program names: any text that the model reads can lead it to any folder (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} 在哪个文件夹删除由程序命名的内容由模型为 {route} 选择的 {source} 决定：模型读到的任何文本都可能诱导它删除任意文件夹中同名的内容（提示词注入）。请解析路径，不在该工具的目录内则拒绝。"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        }
      }
    },
    "perf/n-plus-one": {
      "title": {
        "en": "One query for each row",
        "zh-CN": "循环中逐行查询（N+1）"
      },
      "problem": {
        "en": "Code goes through the rows of a query and asks the database again for each of them.",
        "zh-CN": "代码遍历一次查询的结果，又为其中每一行再查询一次数据库。"
      },
      "risk": {
        "en": "A page of a hundred rows takes a hundred and one round trips. It is fast with the test data and slow with real data, and it keeps a connection busy all the while.",
        "zh-CN": "一百行数据就要往返一百零一次。测试数据下很快，真实数据下很慢，并且期间一直占用数据库连接。"
      },
      "fix": {
        "en": "Ask once for all of them, with a join, `IN (…)`, or the loading options of the mapper (`selectinload`, `select_related`, `prefetch_related`, `include`), and put the parts together in memory.",
        "zh-CN": "用一次查询取回全部数据：使用 JOIN、`IN (…)` 或 ORM 的预加载选项（`selectinload`、`select_related`、`prefetch_related`、`include`），再在内存中组合。"
      },
      "acceptance": {
        "en": "The number of queries of the request is the same for ten rows and for a thousand.",
        "zh-CN": "返回十行与一千行时，该请求执行的查询次数相同。"
      },
      "effortHours": 2,
      "references": [
        "CWE-1073",
        "https://docs.sqlalchemy.org/en/20/orm/queryguide/relationships.html"
      ],
      "messages": {
        "each": {
          "en": "This query runs once for each row of `{rows}`. Fetch all of them with one query before the loop.",
          "zh-CN": "此查询会对 `{rows}` 的每一行各执行一次。请在循环前用一次查询取回全部数据。"
        },
        "loop": {
          "en": "the loop over the rows",
          "zh-CN": "遍历结果的循环"
        },
        "also-here": {
          "en": "the same in another loop",
          "zh-CN": "另一处循环同样如此"
        }
      }
    },
    "perf/no-connection-pool": {
      "title": {
        "en": "A database connection for each request",
        "zh-CN": "每个请求都新建数据库连接"
      },
      "problem": {
        "en": "A handler, or a function or class that it calls, makes an engine, a pool or a connection each time it runs instead of using one that the process keeps.",
        "zh-CN": "接口处理函数（或其调用的函数、类）每次运行都会新建引擎、连接池或连接，而不是复用进程内已有的。"
      },
      "risk": {
        "en": "Each request pays for a new connection with its handshake and login. Under load the database runs out of connections, and pools that nobody closes leak theirs.",
        "zh-CN": "每个请求都要承担建立连接、握手和登录的开销；负载上升时数据库连接会被耗尽，无人关闭的连接池还会造成泄漏。"
      },
      "fix": {
        "en": "Make the engine, client or pool once when the process starts (at module level, in the lifespan, behind a cached function), borrow from it in handlers, and close it at shutdown.",
        "zh-CN": "在进程启动时只创建一次引擎、客户端或连接池（模块级、lifespan 或带缓存的函数），在处理函数中借用，并在退出时关闭。"
      },
      "acceptance": {
        "en": "Under a hundred requests in a row the number of connections at the database stays at the size of the pool.",
        "zh-CN": "连续发送一百个请求，数据库侧的连接数保持在连接池大小以内。"
      },
      "effortHours": 3,
      "references": [
        "CWE-400",
        "https://docs.sqlalchemy.org/en/20/core/connections.html#basic-usage"
      ],
      "messages": {
        "engine": {
          "en": "`{function}` makes an engine with its own pool (`{what}`) each time, and {count} {count#route runs|routes run} it: connections pile up. Make it once for the process.",
          "zh-CN": "`{function}` 每次都会创建自带连接池的引擎（`{what}`），有 {count} 个路由会执行它：连接会不断堆积。请在进程内只创建一次。"
        },
        "pool": {
          "en": "`{function}` makes a client with its own pool (`{what}`) each time, and {count} {count#route runs|routes run} it. Make it once for the process.",
          "zh-CN": "`{function}` 每次都会创建自带连接池的客户端（`{what}`），有 {count} 个路由会执行它。请在进程内只创建一次。"
        },
        "connection": {
          "en": "`{function}` opens a new connection (`{what}`) each time, and {count} {count#route runs|routes run} it: every request pays for the login, and load uses the database's connections up. Use a pool.",
          "zh-CN": "`{function}` 每次都会新开连接（`{what}`），有 {count} 个路由会执行它：每个请求都要重新登录，负载上升时会耗尽数据库连接。请使用连接池。"
        },
        "route": {
          "en": "{url} runs it",
          "zh-CN": "{url} 会执行它"
        }
      }
    },
    "proxy/alias-traversal": {
      "title": {
        "en": "A location with `alias` can be left",
        "zh-CN": "带 `alias` 的 location 可被越出"
      },
      "problem": {
        "en": "The location's prefix does not end with `/`, and `alias` puts whatever follows the prefix behind its folder.",
        "zh-CN": "location 的前缀没有以 `/` 结尾，而 `alias` 会把前缀之后的内容直接接在目录后面。"
      },
      "risk": {
        "en": "`/files../secret` becomes `/data/../secret`: anybody reads what lies beside the folder, such as the application's source and its configuration.",
        "zh-CN": "`/files../secret` 会变成 `/data/../secret`：任何人都能读取与该目录同级的内容，例如应用源码与配置。"
      },
      "fix": {
        "en": "End both with a slash: `location /files/ { alias /data/; }`, or use `root`.",
        "zh-CN": "两者都以斜杠结尾：`location /files/ { alias /data/; }`，或改用 `root`。"
      },
      "acceptance": {
        "en": "`curl --path-as-is https://host/files../` answers 404.",
        "zh-CN": "`curl --path-as-is https://host/files../` 返回 404。"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-22",
        "https://nginx.org/en/docs/http/ngx_http_core_module.html#alias",
        "https://github.com/yandex/gixy/blob/master/docs/en/plugins/aliastraversal.md"
      ],
      "messages": {
        "leaves": {
          "en": "`location {location}` has no slash at its end, and `alias {folder}` has: `{location}../x` is answered with what lies beside the folder. Write `location {location}/`.",
          "zh-CN": "`location {location}` 结尾没有斜杠，而 `alias {folder}` 有：请求 `{location}../x` 会返回与该目录同级的内容。请写成 `location {location}/`。"
        },
        "neighbours": {
          "en": "`location {location}` has no slash at its end: `{location}-old/x` is answered from `{folder}-old`, if there is such a folder. End both with a slash.",
          "zh-CN": "`location {location}` 结尾没有斜杠：若存在目录 `{folder}-old`，请求 `{location}-old/x` 会从中返回内容。请让两者都以斜杠结尾。"
        },
        "location": {
          "en": "the location that it stands in",
          "zh-CN": "它所在的 location"
        },
        "fix-slash": {
          "en": "End the location and its folder with a slash",
          "zh-CN": "location 与其目录都以斜杠结尾"
        }
      }
    },
    "proxy/host-spoofing": {
      "title": {
        "en": "The application is told a host that the caller chose",
        "zh-CN": "传给应用的主机名由调用方决定"
      },
      "problem": {
        "en": "`proxy_set_header Host` hands on what the caller wrote, instead of the name by which nginx chose the server.",
        "zh-CN": "`proxy_set_header Host` 转发了调用方写的内容，而不是 nginx 用来选择 server 的主机名。"
      },
      "risk": {
        "en": "Links that the application builds from its host name (password reset mails, redirects, cached pages) lead to the attacker's.",
        "zh-CN": "应用用主机名拼出的链接（密码重置邮件、重定向、被缓存的页面）会指向攻击者的站点。"
      },
      "fix": {
        "en": "Use `proxy_set_header Host $host;` with a `server_name` that lists the real names, and a default server that answers 444 for all others. Let the application check the name too (`ALLOWED_HOSTS`, `TrustedHostMiddleware`).",
        "zh-CN": "使用 `proxy_set_header Host $host;`，在 `server_name` 中列出真实域名，并设置一个对其余主机名返回 444 的默认 server。应用也应校验主机名（`ALLOWED_HOSTS`、`TrustedHostMiddleware`）。"
      },
      "acceptance": {
        "en": "A request with `Host: evil.example` does not make the application answer with that name.",
        "zh-CN": "发送 `Host: evil.example` 的请求时，应用的响应中不会出现该主机名。"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-290",
        "https://portswigger.net/web-security/host-header",
        "https://github.com/yandex/gixy/blob/master/docs/en/plugins/hostspoofing.md"
      ],
      "messages": {
        "as-sent": {
          "en": "`Host` is handed on as the caller sent it (`{value}`), even where nginx picked the server by another name. Use `$host`.",
          "zh-CN": "`Host` 按调用方发送的原样转发（`{value}`），即使 nginx 是按另一个名字选择的 server。请改用 `$host`。"
        },
        "chosen": {
          "en": "`Host` is taken from the request's own parameters (`{value}`): a link decides which host the application believes to be. Use `$host`.",
          "zh-CN": "`Host` 取自请求参数（`{value}`）：一个链接就能决定应用以为自己是哪个主机。请改用 `$host`。"
        },
        "also": {
          "en": "so is it here",
          "zh-CN": "此处亦然"
        }
      }
    },
    "proxy/no-body-limit": {
      "title": {
        "en": "Requests may be of any size",
        "zh-CN": "请求体大小不受限制"
      },
      "problem": {
        "en": "`client_max_body_size 0` takes away nginx's bound of a megabyte, and the application sets none.",
        "zh-CN": "`client_max_body_size 0` 取消了 nginx 默认 1 MB 的限制，应用自身也没有设限。"
      },
      "risk": {
        "en": "One caller fills the disk or the memory of the server with a single request.",
        "zh-CN": "单个调用方用一个请求就能占满服务器的磁盘或内存。"
      },
      "fix": {
        "en": "Set it to the largest body that you expect (`client_max_body_size 50m;`), higher only in the location that takes uploads.",
        "zh-CN": "设为预期的最大请求体（`client_max_body_size 50m;`），仅在接收上传的 location 中放宽。"
      },
      "acceptance": {
        "en": "A request above the size is answered with 413.",
        "zh-CN": "超过该大小的请求返回 413。"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-770",
        "https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size"
      ],
      "messages": {
        "unbounded": {
          "en": "`client_max_body_size 0` lets a request be of any size, and the application sets no bound either. Give the largest size that you expect.",
          "zh-CN": "`client_max_body_size 0` 允许任意大小的请求，应用自身也没有限制。请设为预期的最大值。"
        },
        "also": {
          "en": "so does this one",
          "zh-CN": "此处亦然"
        },
        "fix-limit": {
          "en": "Allow 100 MB",
          "zh-CN": "限制为 100 MB"
        }
      }
    },
    "proxy/unsafe-redirect": {
      "title": {
        "en": "A request decides what is written into a header",
        "zh-CN": "请求内容可控制响应头或转发内容"
      },
      "problem": {
        "en": "`$uri`, `$document_uri` and captures of a location hold the decoded path: `%0d%0a` in a request is a line break there. Written into a redirect or a header they end it and begin another. Or a parameter says which host a redirect leads to.",
        "zh-CN": "`$uri`、`$document_uri` 以及 location 捕获组保存的是解码后的路径：请求中的 `%0d%0a` 在这里就是换行。写进重定向或头部后，会结束当前头并开始新的头。或者由参数决定重定向到哪个主机。"
      },
      "risk": {
        "en": "A link to your site sets cookies, changes the answer or leads to another site, under your name.",
        "zh-CN": "攻击者可借助一个指向你站点的链接设置 Cookie、篡改响应，或以你的名义跳转到其他网站。"
      },
      "fix": {
        "en": "Use `$request_uri`, which is as the client sent it: `return 301 https://$host$request_uri;`. Let captures leave line breaks out (`[^/\\s]+`, `.` does). Compare a target that comes from a parameter with a list (`map`).",
        "zh-CN": "使用保持客户端原样的 `$request_uri`：`return 301 https://$host$request_uri;`。让捕获组排除换行（`[^/\\s]+`；`.` 本身不含换行）。来自参数的目标应与白名单（`map`）比对。"
      },
      "acceptance": {
        "en": "`curl -i 'http://host/%0d%0aX-Test:1'` answers without a header `X-Test`.",
        "zh-CN": "`curl -i 'http://host/%0d%0aX-Test:1'` 的响应中没有 `X-Test` 头。"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-113",
        "CWE-601",
        "https://github.com/yandex/gixy/blob/master/docs/en/plugins/httpsplitting.md"
      ],
      "messages": {
        "splits": {
          "en": "`{directive}` writes `${variable}`, the decoded path, into a redirect: `%0d%0a` in a request adds headers to the answer. Use `$request_uri`.",
          "zh-CN": "`{directive}` 把解码后的路径 `${variable}` 写入重定向：请求中的 `%0d%0a` 可在响应里添加任意头。请改用 `$request_uri`。"
        },
        "splits-onward": {
          "en": "`{directive}` writes `${variable}`, which may hold a line break from the decoded path, into what is sent on: `%0a` in a request adds headers there. Use `$request_uri`, or a capture without line breaks.",
          "zh-CN": "`{directive}` 把可能含有换行的 `${variable}`（来自解码后的路径）写入发出的内容：请求中的 `%0a` 可在其中添加头。请改用 `$request_uri`，或使用不含换行的捕获组。"
        },
        "open": {
          "en": "`{directive}` leads to wherever `${variable}` says: a link to your site ends on any other. Compare it with a list first.",
          "zh-CN": "`{directive}` 会跳转到 `${variable}` 指定的任何地方：指向你站点的链接可落到其他任意网站。请先与白名单比对。"
        },
        "also": {
          "en": "so does this one",
          "zh-CN": "此处亦然"
        },
        "fix-request-uri": {
          "en": "Redirect to `$request_uri`",
          "zh-CN": "重定向到 `$request_uri`"
        }
      }
    },
    "proxy/version-exposed": {
      "title": {
        "en": "The server says its version",
        "zh-CN": "服务器暴露版本号"
      },
      "problem": {
        "en": "nginx writes its version into the `Server` header and on error pages, unless `server_tokens off` is set.",
        "zh-CN": "除非设置 `server_tokens off`，nginx 会在 `Server` 头和错误页中写出版本号。"
      },
      "risk": {
        "en": "Whoever looks for servers with a known hole finds yours without trying.",
        "zh-CN": "寻找已知漏洞版本的人无需试探就能找到你的服务器。"
      },
      "fix": {
        "en": "Set `server_tokens off;` in the `http` block (or in each `server`), and keep nginx up to date.",
        "zh-CN": "在 `http` 块（或每个 `server`）中设置 `server_tokens off;`，并保持 nginx 为最新版本。"
      },
      "acceptance": {
        "en": "`curl -I` shows `Server: nginx` without a version.",
        "zh-CN": "`curl -I` 只显示 `Server: nginx`，不含版本号。"
      },
      "effortHours": 0.25,
      "references": [
        "CWE-200",
        "https://nginx.org/en/docs/http/ngx_http_core_module.html#server_tokens"
      ],
      "messages": {
        "says": {
          "en": "This server says nginx's version in each answer. Set `server_tokens off;`.",
          "zh-CN": "该 server 会在每个响应中暴露 nginx 版本号。请设置 `server_tokens off;`。"
        },
        "also": {
          "en": "so does this one",
          "zh-CN": "此 server 亦然"
        },
        "fix-tokens": {
          "en": "Add `server_tokens off;`",
          "zh-CN": "添加 `server_tokens off;`"
        }
      }
    },
    "query/from-client": {
      "title": {
        "en": "A caller writes the query",
        "zh-CN": "查询语句由调用方编写"
      },
      "problem": {
        "en": "The text of a query comes from the request as a whole. Whoever can call the route can run any statement.",
        "zh-CN": "查询语句整体来自请求，能调用该路由的人即可执行任意语句。"
      },
      "risk": {
        "en": "Every table can be read, changed or dropped, and on many databases commands run on the host.",
        "zh-CN": "可以读取、修改或删除所有表；在许多数据库上还能在主机上执行命令。"
      },
      "fix": {
        "en": "Offer the questions that callers need as routes with parameters. Where free queries are the product, run them as a read-only user with its own schema, time and row limits, for authenticated callers only.",
        "zh-CN": "把调用方需要的查询做成带参数的路由。若产品本身就是自由查询，请使用只读账号、独立的 schema、时间与行数限制，并只向已认证的调用方开放。"
      },
      "acceptance": {
        "en": "No route takes query text, or it runs with a read-only role that a test shows cannot write.",
        "zh-CN": "没有路由接收查询文本；或以只读角色执行，并有测试证明无法写入。"
      },
      "effortHours": 8,
      "references": [
        "CWE-89",
        "CWE-943"
      ],
      "messages": {
        "whole": {
          "en": "{sink} runs {source} of {route} as it is: the caller writes the query. Offer parameters instead, or run it as a read-only user for authenticated callers only.",
          "zh-CN": "{sink} 原样执行 {route} 的 {source}：查询由调用方编写。请改为提供参数，或仅对已认证的调用方以只读账号执行。"
        },
        "filter": {
          "en": "{sink} takes {source} of {route} as its filter: the caller chooses the fields and operators (`$where`, `$regex`, `$ne`) and so which records he gets. Read the fields that callers may ask by, one by one.",
          "zh-CN": "{sink} 将 {route} 的 {source} 直接用作查询条件：字段与操作符（`$where`、`$regex`、`$ne`）均由调用方决定，返回哪些记录也由其决定。请逐一读取允许查询的字段。"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        }
      }
    },
    "ratelimit/ip-only": {
      "title": {
        "en": "Rate limit by address alone",
        "zh-CN": "仅按 IP 地址限流"
      },
      "problem": {
        "en": "The proxy counts requests by the caller's address, and the application, which knows who is signed in, counts nothing.",
        "zh-CN": "代理只按调用方地址计数，而知道登录用户是谁的应用却不做任何计数。"
      },
      "risk": {
        "en": "Everybody behind one office or mobile network shares a limit, while somebody with many addresses has none.",
        "zh-CN": "同一办公网或移动网络下的所有人共用一个额度，而拥有大量地址的人却不受限制。"
      },
      "fix": {
        "en": "Keep the limit at the proxy against floods, and count by account or API key in the application, lowest for expensive routes.",
        "zh-CN": "保留代理层限流以抵御洪泛，并在应用内按账号或 API 密钥计数，对昂贵的接口设更低额度。"
      },
      "acceptance": {
        "en": "Two clients with one account share a limit, from whatever address they call.",
        "zh-CN": "同一账号的两个客户端无论来自哪个地址都共用一个额度。"
      },
      "effortHours": 4,
      "references": [
        "CWE-799",
        "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"
      ],
      "messages": {
        "address": {
          "en": "The only rate limit counts by address, and no account is ever limited. Count by account or API key in the application as well.",
          "zh-CN": "唯一的限流按地址计数，账号本身从不受限。请在应用内同时按账号或 API 密钥计数。"
        },
        "also": {
          "en": "so does this zone",
          "zh-CN": "此限流区亦然"
        }
      }
    },
    "ratelimit/not-applied": {
      "title": {
        "en": "No rate limit on an API",
        "zh-CN": "接口没有限流"
      },
      "problem": {
        "en": "The application answers whoever asks, as often as they ask: neither it nor a proxy in this repository counts a caller's requests and refuses with 429.",
        "zh-CN": "应用对任何请求都来者不拒：应用本身和仓库中的代理都没有统计调用方的请求次数并以 429 拒绝。"
      },
      "risk": {
        "en": "One caller can use up the server, the database or a paid API behind it, try passwords and tokens in bulk, or copy all data.",
        "zh-CN": "单个调用方就能耗尽服务器、数据库或其后的付费接口，也能批量尝试密码和令牌，或拖走全部数据。"
      },
      "fix": {
        "en": "Limit requests where they arrive: `limit_req` of nginx, a rate limit of Traefik or the gateway, or a limiter in the application (slowapi, Flask-Limiter, DRF throttles, express-rate-limit, @nestjs/throttler). Count by account where there is one, and keep the counters in Redis when several processes serve. If a platform outside the repository limits already, suppress the finding with that reason.",
        "zh-CN": "在入口处限流：nginx 的 `limit_req`、Traefik 或网关的限流，或应用内的限流器（slowapi、Flask-Limiter、DRF throttle、express-rate-limit、@nestjs/throttler）。有账号时按账号计数；多进程部署时计数器放在 Redis。若仓库之外的平台已限流，请注明该理由并豁免。"
      },
      "acceptance": {
        "en": "A burst of requests from one client is answered with 429 after the limit.",
        "zh-CN": "单个客户端短时间内大量请求，超过上限后返回 429。"
      },
      "effortHours": 4,
      "references": [
        "CWE-770",
        "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"
      ],
      "messages": {
        "open": {
          "en": "Nothing limits how often a caller may ask: {count} {count#route|routes} of this application, {route} among them, are answered as often as they are called. Put a rate limit on the application or on the proxy before it.",
          "zh-CN": "没有任何限流：该应用的 {count} 条路由（如 {route}）可被无限次调用。请在应用或其前面的代理上限流。"
        },
        "signed-in": {
          "en": "Nothing limits how often a signed-in caller may ask ({count} {count#route|routes}, such as {route}). Put a rate limit on the application or on the proxy before it.",
          "zh-CN": "对已登录的调用方没有限流（{count} 条路由，如 {route}）。请在应用或其前面的代理上限流。"
        },
        "reached": {
          "en": "{route} is reached without a limit",
          "zh-CN": "{route} 可被无限次调用"
        }
      }
    },
    "release/no-rollback": {
      "title": {
        "en": "The deployment cannot go back to the last version",
        "zh-CN": "部署无法回滚到上一版本"
      },
      "problem": {
        "en": "The files that deploy the project name its own images by tags that move (`latest`, `main`, none) and by nothing else.",
        "zh-CN": "部署文件中，项目自己的镜像只使用会移动的标签（`latest`、`main` 或不写标签）。"
      },
      "risk": {
        "en": "After a bad release nobody can start the one before, since its tag names the bad one now; two hosts may run different versions under one name.",
        "zh-CN": "发布出问题后无法启动上一版本，因为同一标签已指向有问题的版本；不同主机还可能以同一名称运行不同版本。"
      },
      "fix": {
        "en": "Tag every build with its version or commit (`shop:1.4.2`, `shop:${GIT_SHA}`), deploy that tag (`image: shop:${TAG:?}`), and keep the last few in the registry.",
        "zh-CN": "每次构建都打上版本号或提交号标签（`shop:1.4.2`、`shop:${GIT_SHA}`），部署时使用该标签（`image: shop:${TAG:?}`），并在镜像仓库中保留最近几个版本。"
      },
      "acceptance": {
        "en": "Deploying the previous tag starts the previous version.",
        "zh-CN": "部署上一个标签即可启动上一个版本。"
      },
      "effortHours": 2,
      "references": [
        "https://docs.docker.com/dhi/core-concepts/digests/",
        "https://kubernetes.io/docs/concepts/containers/images/#image-names"
      ],
      "messages": {
        "found": {
          "en": "The deployment runs `{image}`, a tag that moves: the version before cannot be started again. Deploy a tag of the version or the commit.",
          "zh-CN": "部署使用的 `{image}` 是会移动的标签：无法再启动上一版本。请使用版本号或提交号标签部署。"
        },
        "also": {
          "en": "and `{image}`",
          "zh-CN": "还有 `{image}`"
        }
      }
    },
    "repo/build-output-committed": {
      "title": {
        "en": "Build output or caches are committed",
        "zh-CN": "构建产物或缓存被提交进仓库"
      },
      "problem": {
        "en": "Folders that a build, a compiler or a test run writes are tracked by Git.",
        "zh-CN": "由构建、编译或测试生成的目录被 Git 跟踪。"
      },
      "risk": {
        "en": "Output and source drift apart: what is served may be older than what was reviewed. Source maps go public with it, and every build fills the diff with lines that nobody reads.",
        "zh-CN": "产物与源码会脱节：对外提供的内容可能比评审过的代码更旧；源码映射也会随之公开，每次构建都让差异中充满无人阅读的内容。"
      },
      "fix": {
        "en": "`git rm -r --cached <folder>`, name it in .gitignore, and build it in CI or in a stage of the image.",
        "zh-CN": "执行 `git rm -r --cached <目录>`，写入 .gitignore，并在 CI 或镜像的构建阶段生成它。"
      },
      "acceptance": {
        "en": "A fresh clone holds no build output, and the pipeline or image makes it.",
        "zh-CN": "全新克隆不含构建产物，产物由流水线或镜像生成。"
      },
      "effortHours": 1,
      "references": [
        "https://git-scm.com/docs/gitignore"
      ],
      "messages": {
        "committed": {
          "en": "{folder} is committed with {count} files, though a build or a tool writes them ({folders} such folders): what is deployed may differ from the source beside it. Remove it from Git and build it in the pipeline or the image.",
          "zh-CN": "{folder} 的 {count} 个文件由构建或工具生成却被提交（此类目录共 {folders} 个）：部署的内容可能与源码不一致。请从 Git 移除，改由流水线或镜像生成。"
        },
        "also": {
          "en": "{folder} is written by a tool, too",
          "zh-CN": "{folder} 同样由工具生成"
        }
      }
    },
    "repo/dependencies-committed": {
      "title": {
        "en": "Installed dependencies are committed",
        "zh-CN": "已安装的依赖被提交进仓库"
      },
      "problem": {
        "en": "A folder that a package manager fills (`node_modules`, a virtual environment) is tracked by Git.",
        "zh-CN": "由包管理器生成的目录（`node_modules`、虚拟环境）被 Git 跟踪。"
      },
      "risk": {
        "en": "What runs is what somebody once installed on their machine: built for another platform, never updated, possibly edited by hand, and out of reach of reviews and of scanners that read lock files. Each clone and each image carries it.",
        "zh-CN": "运行的是某人当初在自己机器上安装的内容：可能为其他平台编译、从不更新、被手工改过，评审者与读取锁文件的扫描器都看不到问题；每次克隆和每个镜像都要带上它。"
      },
      "fix": {
        "en": "`git rm -r --cached <folder>`, name it in .gitignore and .dockerignore, commit the lock file, and install in the build.",
        "zh-CN": "执行 `git rm -r --cached <目录>`，写入 .gitignore 与 .dockerignore，提交锁文件，并在构建时安装依赖。"
      },
      "acceptance": {
        "en": "`git ls-files` lists nothing below the folder, and a fresh clone builds.",
        "zh-CN": "`git ls-files` 不再列出该目录下的文件，且全新克隆可以构建。"
      },
      "effortHours": 1,
      "references": [
        "CWE-1104",
        "https://docs.npmjs.com/cli/configuring-npm/folders"
      ],
      "messages": {
        "committed": {
          "en": "{folder} is committed with {count} files: what runs in production is a copy from somebody's machine that no update and no review reaches. Remove it from Git and install by the lock file.",
          "zh-CN": "{folder} 连同 {count} 个文件被提交：生产环境运行的是某台机器上的副本，更新与评审都无法覆盖。请从 Git 移除并按锁文件安装。"
        }
      }
    },
    "repo/large-file": {
      "title": {
        "en": "A big binary lies in Git",
        "zh-CN": "大型二进制文件被直接提交进 Git"
      },
      "problem": {
        "en": "A binary of more than 10 MB is tracked by Git itself and not by Git LFS.",
        "zh-CN": "超过 10 MB 的二进制文件由 Git 直接跟踪，而不是 Git LFS。"
      },
      "risk": {
        "en": "Every clone, pipeline and image build fetches each version of it that ever was; Git never gives it back. Nobody can review a change of it.",
        "zh-CN": "每次克隆、流水线与镜像构建都要下载它的所有历史版本，且无法回收；它的变更也无法评审。"
      },
      "fix": {
        "en": "Keep it in object storage, a release or a model registry and fetch it by version and checksum in the build, or track it with Git LFS (`git lfs migrate import`).",
        "zh-CN": "把它放到对象存储、发行版附件或模型仓库，构建时按版本与校验和获取；或改用 Git LFS（`git lfs migrate import`）。"
      },
      "acceptance": {
        "en": "No binary over 10 MB stands in `git ls-tree -rl HEAD`.",
        "zh-CN": "`git ls-tree -rl HEAD` 中没有超过 10 MB 的二进制文件。"
      },
      "effortHours": 2,
      "references": [
        "https://git-lfs.com/"
      ],
      "messages": {
        "large": {
          "en": "{file} has {size} MB and lies in Git itself ({count} such files): every clone and build carries each version of it for ever. Keep it in storage or in Git LFS.",
          "zh-CN": "{file} 有 {size} MB，且直接存放在 Git 中（此类文件共 {count} 个）：每次克隆与构建都要带上它的全部历史版本。请改用存储服务或 Git LFS。"
        },
        "also": {
          "en": "{size} MB",
          "zh-CN": "{size} MB"
        }
      }
    },
    "repo/runtime-data-committed": {
      "title": {
        "en": "Data of a running program is committed",
        "zh-CN": "运行时数据被提交进仓库"
      },
      "problem": {
        "en": "A database, uploaded files or logs, which the program writes while it runs, are tracked by Git.",
        "zh-CN": "程序运行时写入的数据库、上传文件或日志被 Git 跟踪。"
      },
      "risk": {
        "en": "It may hold people's data, which everybody with a clone then has, for ever, since Git keeps it. A deployment from a checkout overwrites the live data, or starts with somebody's accounts.",
        "zh-CN": "其中可能有个人数据，任何克隆仓库的人都会得到，且因 Git 历史而永久保留；从代码检出部署时可能覆盖线上数据，或带上他人的账号启动。"
      },
      "fix": {
        "en": "Look at what it holds. `git rm --cached` it, name it in .gitignore, keep such files on a volume outside the source tree; if it holds personal data or credentials, rewrite the history (git filter-repo) and replace what was exposed. Make data to start with by a migration or a seed script.",
        "zh-CN": "先检查内容。执行 `git rm --cached`，写入 .gitignore，把此类文件放在源码目录之外的卷上；若含个人数据或凭据，用 git filter-repo 重写历史并更换已泄露的凭据。初始数据应由迁移或种子脚本生成。"
      },
      "acceptance": {
        "en": "`git ls-files` lists no database, upload or log, and a fresh clone starts empty.",
        "zh-CN": "`git ls-files` 不再列出数据库、上传文件或日志，全新克隆以空数据启动。"
      },
      "effortHours": 1,
      "references": [
        "CWE-538",
        "CWE-359"
      ],
      "messages": {
        "database": {
          "en": "{count} database files are committed (first: {file}): rows of whoever ran the program go to everybody with a clone, and a deployment may start with them. Remove them from Git and keep data on a volume.",
          "zh-CN": "{count} 个数据库文件被提交（首个为 {file}）：运行者的数据会随克隆扩散，部署也可能带着它启动。请从 Git 移除，并把数据放在卷上。"
        },
        "upload": {
          "en": "{count} uploaded files are committed (first: {file}): they may be somebody's, and the folder that visitors fill belongs on a volume. Remove them from Git and ignore the folder.",
          "zh-CN": "{count} 个上传文件被提交（首个为 {file}）：它们可能属于他人，供访客写入的目录应放在卷上。请从 Git 移除并忽略该目录。"
        },
        "log": {
          "en": "{count} log files are committed (first: {file}): they show what happened on somebody's machine, addresses and tokens included. Remove them from Git and ignore them.",
          "zh-CN": "{count} 个日志文件被提交（首个为 {file}）：其中可能包含地址与令牌等运行信息。请从 Git 移除并忽略。"
        },
        "also": {
          "en": "another one",
          "zh-CN": "另一个"
        }
      }
    },
    "resilience/no-retry-backoff": {
      "title": {
        "en": "Background loop without back-off",
        "zh-CN": "后台循环缺少退避策略"
      },
      "problem": {
        "en": "The loop catches every error, prints or logs it at most, and goes on at the same pace. Nothing counts failures, waits longer or raises an alarm.",
        "zh-CN": "循环捕获所有异常，最多打印或记录日志，然后以固定间隔继续；没有失败计数、退避等待或告警。"
      },
      "risk": {
        "en": "A service that is down is called again and again, accounts get locked or limited, and a loop that has failed for days looks like one that works.",
        "zh-CN": "下游服务故障时仍被持续调用，账号可能被锁定或限流；循环已失败多日却无人察觉。"
      },
      "fix": {
        "en": "Count failures in a row, wait longer after each (exponentially, with jitter and a limit), reset on success, and report after a few.",
        "zh-CN": "统计连续失败次数，每次失败后延长等待（指数退避，带抖动和上限），成功后重置，连续失败若干次后告警。"
      },
      "acceptance": {
        "en": "With the called service stopped, the time between two attempts grows up to the limit and a metric or alert shows the failures.",
        "zh-CN": "停掉被调用的服务后，两次尝试的间隔逐渐增大至上限，且有指标或告警反映失败。"
      },
      "effortHours": 2,
      "references": [
        "CWE-754",
        "https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/"
      ],
      "messages": {
        "fixed": {
          "en": "{function} catches every error and tries again at the same pace for ever. Wait longer after each failure, and report when they do not stop.",
          "zh-CN": "{function} 捕获所有错误后永远以固定间隔重试。请在每次失败后延长等待，并在持续失败时告警。"
        }
      }
    },
    "resilience/no-timeout": {
      "title": {
        "en": "Outbound call without a timeout",
        "zh-CN": "对外调用未设置超时"
      },
      "problem": {
        "en": "A request, mail or model call is made without saying how long to wait, and the library's default is to wait for ever or for many minutes.",
        "zh-CN": "发起 HTTP 请求、发送邮件或调用模型时没有指定等待时间，而该库的默认行为是一直等待，或等待很多分钟。"
      },
      "risk": {
        "en": "When the other side accepts the connection and says nothing, the worker waits with it. A few such calls take every worker or thread, and the whole service stands still although only one dependency is slow.",
        "zh-CN": "对端接受连接却不响应时，工作进程也会一直等下去。几次这样的调用就能占满全部工作进程或线程，仅一个依赖变慢就会让整个服务停摆。"
      },
      "fix": {
        "en": "Give each call or its client a limit that fits the caller (`timeout=(3.05, 10)`, `smtplib.SMTP(host, port, timeout=10)`, `axios.create({ timeout: 10_000 })`, `OpenAI(timeout=60, max_retries=1)`) and handle the error that follows.",
        "zh-CN": "为每次调用或客户端设置符合业务的超时（`timeout=(3.05, 10)`、`smtplib.SMTP(host, port, timeout=10)`、`axios.create({ timeout: 10_000 })`、`OpenAI(timeout=60, max_retries=1)`），并处理超时错误。"
      },
      "acceptance": {
        "en": "With the other side accepting connections and never answering, the call fails within the limit and other requests are answered meanwhile.",
        "zh-CN": "让对端只接受连接而不响应，调用会在限定时间内失败，期间其他请求仍能正常返回。"
      },
      "effortHours": 1,
      "references": [
        "CWE-1088",
        "CWE-400",
        "https://requests.readthedocs.io/en/latest/user/advanced/#timeouts"
      ],
      "messages": {
        "for-ever": {
          "en": "`{what}` has no time limit, and {library} waits for ever by default: a silent server holds this worker. Set a timeout.",
          "zh-CN": "`{what}` 未设置超时，而 {library} 默认无限等待：对端无响应时该工作进程会一直被占用。请设置超时。"
        },
        "minutes": {
          "en": "`{what}` keeps the default limit of {library}, ten minutes an attempt with two more attempts: a request can hang for half an hour. Set a timeout that fits the caller.",
          "zh-CN": "`{what}` 沿用 {library} 的默认超时：每次 10 分钟，另有两次重试，一个请求可能挂起半小时。请设置符合业务的超时。"
        },
        "switched-off": {
          "en": "`{what}` switches the time limit off (`timeout=None`): a silent server holds this call for ever. Set one, at least for connecting and between two pieces of a stream.",
          "zh-CN": "`{what}` 关闭了超时（`timeout=None`）：对端无响应时调用会永远挂起。请至少为建立连接和流式数据的间隔设置超时。"
        },
        "also-here": {
          "en": "`{what}` without a limit",
          "zh-CN": "`{what}` 未设置超时"
        },
        "fix-timeout": {
          "en": "Wait 60 seconds at most",
          "zh-CN": "最多等待 60 秒"
        }
      }
    },
    "route/shadowed": {
      "title": {
        "en": "A route that is never reached",
        "zh-CN": "永远不会被匹配到的路由"
      },
      "problem": {
        "en": "The framework takes the first route that matches, and one that was declared earlier on the same router matches every request meant for this one.",
        "zh-CN": "框架采用第一条匹配的路由，而同一路由器上更早声明的路由会匹配所有本应到达此处的请求。"
      },
      "risk": {
        "en": "The endpoint does not exist for its callers: they get the answer of another handler, an error about a malformed identifier, or the other handler's permissions.",
        "zh-CN": "对调用方而言该接口并不存在：得到的是另一个处理函数的响应、标识符格式错误，或者另一个处理函数的权限规则。"
      },
      "fix": {
        "en": "Declare the specific route before the one with a parameter or a catch-all, mount static files and catch-alls last, and delete one of two equal routes.",
        "zh-CN": "将具体路由放在带参数或通配的路由之前；静态文件和通配路由最后挂载；重复路由只保留一条。"
      },
      "acceptance": {
        "en": "A test calls the path and gets the answer of its own handler.",
        "zh-CN": "有测试请求该路径，并得到其自身处理函数的响应。"
      },
      "effortHours": 1,
      "references": [
        "CWE-561",
        "https://fastapi.tiangolo.com/tutorial/path-params/#order-matters"
      ],
      "messages": {
        "shadowed": {
          "en": "{route} is never reached: {by} was declared before it and answers these requests. Declare the specific route first.",
          "zh-CN": "{route} 永远不会被匹配：之前声明的 {by} 会先响应这些请求。请先声明具体路由。"
        },
        "duplicate": {
          "en": "{route} is declared a second time: the first declaration answers, this one never runs. Delete one of them.",
          "zh-CN": "{route} 重复声明：请求由第一处响应，此处永远不会执行。请删除其中之一。"
        },
        "late": {
          "en": "What is registered here is never reached: {by} was mounted before it and answers everything. Mount it last.",
          "zh-CN": "此处注册的路由永远不会被匹配：之前挂载的 {by} 会响应所有请求。请最后挂载它。"
        },
        "answers": {
          "en": "this one answers first",
          "zh-CN": "此处先响应"
        },
        "also": {
          "en": "{route} is not reached either",
          "zh-CN": "{route} 同样无法匹配"
        }
      }
    },
    "safeguard/no-op": {
      "title": {
        "en": "A guard that never refuses",
        "zh-CN": "从不拒绝请求的守卫"
      },
      "problem": {
        "en": "The function or class is called like a check of who may come in, and its body says yes to everybody.",
        "zh-CN": "该函数或类从名称看是访问检查，但函数体对任何人都放行。"
      },
      "risk": {
        "en": "Routes that name it look guarded in every review and are open to whoever calls them.",
        "zh-CN": "引用它的路由在评审中看似受保护，实际上对任何调用方开放。"
      },
      "fix": {
        "en": "Write the check: compare the caller with what the route asks for, and refuse with 401 or 403 by default. If the routes are meant for everybody, remove the guard or give it a name that says so.",
        "zh-CN": "补全检查逻辑：将调用方与路由要求进行比对，默认返回 401 或 403。如果这些路由本就面向所有人，请移除该守卫，或改用能表明这一点的名称。"
      },
      "acceptance": {
        "en": "A test without credentials is refused with 401 or 403.",
        "zh-CN": "有测试证明不带凭据的请求会返回 401 或 403。"
      },
      "effortHours": 3,
      "references": [
        "CWE-285",
        "CWE-636",
        "https://owasp.org/Top10/A01_2021-Broken_Access_Control/"
      ],
      "messages": {
        "asked": {
          "en": "{name} guards routes and lets everybody through: nothing in its body can refuse. Write the check, or remove it.",
          "zh-CN": "{name} 用于保护路由，却放行所有人：函数体中没有任何拒绝逻辑。请补全检查，或将其移除。"
        },
        "defined": {
          "en": "{name} is called like a check and says yes to everybody. Write the check, or remove it.",
          "zh-CN": "{name} 从名称看是一项检查，却对所有人放行。请补全检查，或将其移除。"
        },
        "dropped": {
          "en": "The HTTPException that the code above raises to refuse the request is caught here with everything else, written to the log and forgotten: the request goes on. Put `except HTTPException: raise` before it, or raise after the `try`.",
          "zh-CN": "上方代码为拒绝请求而抛出的 HTTPException 在此处与其他异常一同被捕获，仅写入日志后便被忽略：请求会继续执行。请在其前面加上 `except HTTPException: raise`，或将抛出移到 `try` 之外。"
        },
        "also-here": {
          "en": "dropped here as well",
          "zh-CN": "此处同样被丢弃"
        }
      }
    },
    "secret/dotenv-fallback": {
      "title": {
        "en": "Another component's .env file is loaded",
        "zh-CN": "加载了其他组件的 .env 文件"
      },
      "problem": {
        "en": "The code tries several `.env` files and takes the first that exists, one of which belongs to another component. Which settings and keys it runs with depends on what files happen to lie around.",
        "zh-CN": "代码依次尝试多个 `.env` 文件并使用第一个存在的，其中包含其他组件的文件。程序最终使用哪套配置和密钥，取决于磁盘上恰好有哪些文件。"
      },
      "risk": {
        "en": "A missing file is not noticed; the service runs with the keys, database or switches of another component or environment, writes to the wrong place, or spends the wrong account's money.",
        "zh-CN": "缺失的文件不会被发现；服务会使用其他组件或环境的密钥、数据库或开关运行，可能写错位置，或消耗别的账号的额度。"
      },
      "fix": {
        "en": "Load one file, the component's own, and let start-up fail when a required variable is missing. Share common settings through the environment, not through another component's folder.",
        "zh-CN": "只加载组件自己的那一个文件，缺少必需变量时拒绝启动。公共配置应通过环境变量共享，不要读取其他组件的目录。"
      },
      "acceptance": {
        "en": "Without its own `.env` file and variables the program exits with a message that names what is missing.",
        "zh-CN": "在没有自己的 `.env` 文件和变量时，程序退出并指出缺少哪些配置。"
      },
      "effortHours": 1,
      "references": [
        "CWE-1188",
        "https://12factor.net/config"
      ],
      "messages": {
        "fallback": {
          "en": "{file} belongs to another component and is loaded when the own file is missing, so that the program silently runs with foreign keys and settings. Load the own file only, and fail without it.",
          "zh-CN": "{file} 属于其他组件，在自身文件缺失时会被加载，程序会不声不响地使用别人的密钥和配置运行。请只加载自己的文件，缺失时报错退出。"
        },
        "foreign": {
          "en": "{file} belongs to another component. Give this one its own settings, or pass shared ones through the environment.",
          "zh-CN": "{file} 属于其他组件。请为当前组件提供独立的配置，或通过环境变量传递公共配置。"
        },
        "loaded-here": {
          "en": "loaded here",
          "zh-CN": "在此处加载"
        }
      }
    },
    "secret/dotenv-not-ignored": {
      "title": {
        "en": "Git does not ignore .env",
        "zh-CN": "Git 未忽略 .env"
      },
      "problem": {
        "en": "The project reads its settings from a `.env` file, and no `.gitignore` covers it.",
        "zh-CN": "项目从 `.env` 文件读取配置，但没有任何 `.gitignore` 规则覆盖它。"
      },
      "risk": {
        "en": "The first `git add .` after somebody fills the file in publishes every secret in it.",
        "zh-CN": "有人填好该文件之后，只要执行一次 `git add .`，其中的所有密钥就会被提交并公开。"
      },
      "fix": {
        "en": "Add `.env` and `.env.*` to `.gitignore`, with `!.env.example` behind them.",
        "zh-CN": "在 `.gitignore` 中加入 `.env` 和 `.env.*`，并在其后加上 `!.env.example`。"
      },
      "acceptance": {
        "en": "`git check-ignore .env` names the rule that covers it.",
        "zh-CN": "`git check-ignore .env` 能指出覆盖它的规则。"
      },
      "effortHours": 0.1,
      "references": [
        "CWE-538",
        "https://git-scm.com/docs/gitignore"
      ],
      "messages": {
        "not-ignored": {
          "en": "No pattern here covers {file}, from which the project reads its settings. Add `.env` before somebody commits one.",
          "zh-CN": "这里没有规则覆盖 {file}，而项目从该文件读取配置。请在有人误提交之前加入 `.env`。"
        },
        "no-gitignore": {
          "en": "The project reads its settings from {file}, and there is no .gitignore that keeps it out of Git. Add one with `.env`.",
          "zh-CN": "项目从 {file} 读取配置，但仓库没有 .gitignore 将其排除。请添加并写入 `.env`。"
        },
        "used-here": {
          "en": "the file is used or expected here",
          "zh-CN": "此处使用或需要该文件"
        },
        "fix-ignore": {
          "en": "Add `.env` to .gitignore",
          "zh-CN": "在 .gitignore 中添加 `.env`"
        }
      }
    },
    "secret/dotenv-tracked": {
      "title": {
        "en": "An environment file is part of the repository",
        "zh-CN": "环境变量文件被提交到仓库"
      },
      "problem": {
        "en": "A `.env` file is committed. Such files hold what differs between deployments, secrets above all, and the next value written into this one will be committed as well.",
        "zh-CN": "仓库中提交了 `.env` 文件。这类文件存放各部署环境不同的配置，尤其是密钥；今后写入其中的值也会随之提交。"
      },
      "risk": {
        "en": "Everyone who can read the repository, its forks, clones and backups has the values, also after the file is deleted, since the history keeps it.",
        "zh-CN": "凡能读取仓库及其 fork、克隆或备份的人都能得到这些值；即使删除文件，历史记录中仍会保留。"
      },
      "fix": {
        "en": "Rotate every secret in the file, then `git rm --cached` it, add `.env` to `.gitignore`, and commit an `.env.example` with names and harmless values.",
        "zh-CN": "先轮换文件中的所有密钥，再执行 `git rm --cached`，把 `.env` 加入 `.gitignore`，并提交一份只含变量名和无害示例值的 `.env.example`。"
      },
      "acceptance": {
        "en": "`git ls-files` names no `.env` file, and the old secrets are refused.",
        "zh-CN": "`git ls-files` 不再列出 `.env` 文件，旧密钥已失效。"
      },
      "effortHours": 1,
      "references": [
        "CWE-540",
        "CWE-538",
        "ASVS 14.3.2",
        "https://12factor.net/config"
      ],
      "messages": {
        "secrets": {
          "en": "{file} is committed with {count} value(s) that look live, among them {name}. Rotate them, take the file out of Git and ignore it.",
          "zh-CN": "{file} 已提交到仓库，其中有 {count} 个疑似真实有效的值，包括 {name}。请轮换这些值，将该文件移出 Git 并加入忽略列表。"
        },
        "doubtful": {
          "en": "{file} is committed. Of its values {count} may be live, among them {name}: make sure of them, then ignore the file and commit an example instead.",
          "zh-CN": "{file} 已提交到仓库，其中有 {count} 个值可能真实有效，包括 {name}。请逐一核实，再将该文件加入忽略列表，改为提交示例文件。"
        },
        "stated": {
          "en": "{file} is committed and sets {name}. The value looks like no live secret, but wherever this file is used as it is, it is in force, and everybody can read it here: ignore the file and commit an example with empty values instead.",
          "zh-CN": "{file} 已提交到仓库，并且设置了 {name}。该值看起来不像真实密钥，但只要原样使用此文件，它就会生效，而任何人都能在这里读到：请将其加入忽略列表，改为提交值留空的示例文件。"
        },
        "settings": {
          "en": "{file} is committed. It holds no live secret now, but the next one written here will be published: ignore it and commit an example instead.",
          "zh-CN": "{file} 已提交到仓库。目前其中没有真实密钥，但以后写入的密钥会随之公开：请将其加入忽略列表，改为提交示例文件。"
        },
        "value-here": {
          "en": "{name} looks live",
          "zh-CN": "{name} 疑似真实有效"
        }
      }
    },
    "secret/in-history": {
      "title": {
        "en": "A secret stands in an earlier commit of this change",
        "zh-CN": "本次变更的历史提交中含有密钥"
      },
      "problem": {
        "en": "A commit of this change holds a credential that its last state holds no more. Removing the line did not remove it, since the commit was pushed and can be read like any other.",
        "zh-CN": "本次变更的某个提交中写有凭据，虽然最终状态已不含该凭据，但该提交已被推送，任何人仍可读取。"
      },
      "risk": {
        "en": "Whoever can read the repository, a fork or a clone of it can use the credential until it is revoked. Merging these commits keeps it in the history of the base branch for good.",
        "zh-CN": "在吊销之前，凡能读取该仓库、fork 或克隆的人都可以使用它。若按原样合并这些提交，它将永久留在目标分支的历史中。"
      },
      "fix": {
        "en": "Revoke or rotate the credential first, for it is out. Then squash or rewrite the branch so that no commit holds it, and push it anew. GitHub keeps commits of a pull request reachable, so rewriting alone is not enough.",
        "zh-CN": "凭据已经泄露，请首先吊销或轮换。然后压缩（squash）或改写分支，使任何提交都不再包含它，再重新推送。GitHub 会保留拉取请求的旧提交，因此仅改写历史是不够的。"
      },
      "acceptance": {
        "en": "The old value is refused by the service it was for, and no commit between base and head holds it.",
        "zh-CN": "旧值已被对应服务拒绝，且基准与当前提交之间没有任何提交包含它。"
      },
      "effortHours": 1,
      "references": [
        "CWE-540",
        "CWE-798",
        "https://docs.github.com/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository"
      ],
      "messages": {
        "in-history": {
          "en": "Commit {commit} put a secret into {path} ({kind}), and it was removed later. It can still be read: revoke it, then squash the branch before it is merged.",
          "zh-CN": "提交 {commit} 在 {path} 中写入了密钥（{kind}），之后又被删除。它仍然可以读取：请先吊销，再压缩分支后合并。"
        }
      }
    },
    "secret/in-image": {
      "title": {
        "en": "A secret becomes part of an image",
        "zh-CN": "密钥被写入镜像"
      },
      "problem": {
        "en": "A Dockerfile puts a secret into the image, as a variable, as the default of a build argument, or by copying the file that holds it.",
        "zh-CN": "Dockerfile 把密钥放进了镜像：写成环境变量、写成构建参数的默认值，或复制了存放密钥的文件。"
      },
      "risk": {
        "en": "Everyone who can pull the image reads it with `docker history` or by unpacking a layer; deleting the file in a later instruction does not help.",
        "zh-CN": "凡能拉取该镜像的人都可以用 `docker history` 或解开镜像层读取它；在后续指令中删除文件也无济于事。"
      },
      "fix": {
        "en": "Give secrets to the running container (environment, mounted secret), and to builds with `RUN --mount=type=secret,id=…`. Add `.env` to `.dockerignore`. Rotate what has been in a pushed image.",
        "zh-CN": "运行时的密钥在启动容器时提供（环境变量或挂载的 secret），构建时的密钥使用 `RUN --mount=type=secret,id=…`。在 `.dockerignore` 中加入 `.env`。凡进入过已推送镜像的密钥都要轮换。"
      },
      "acceptance": {
        "en": "`docker history --no-trunc` and the unpacked layers show no secret.",
        "zh-CN": "`docker history --no-trunc` 以及解开的各层中均看不到密钥。"
      },
      "effortHours": 1,
      "references": [
        "CWE-522",
        "CWE-538",
        "CIS Docker Benchmark 4.10",
        "https://docs.docker.com/build/building/secrets/"
      ],
      "messages": {
        "env": {
          "en": "{name} is set in the image, so everyone who can pull it has the value. Give it to the container when it starts.",
          "zh-CN": "{name} 被写进镜像，任何能拉取镜像的人都能得到它。请在启动容器时再提供。"
        },
        "arg": {
          "en": "The default of the build argument {name} stands in the image's history. Use `RUN --mount=type=secret` and drop the default.",
          "zh-CN": "构建参数 {name} 的默认值会留在镜像历史中。请改用 `RUN --mount=type=secret` 并去掉默认值。"
        },
        "copy-env": {
          "en": "{file} is copied into the image with every secret in it. Give its values to the container when it starts, and add it to .dockerignore.",
          "zh-CN": "{file} 连同其中的密钥一起被复制进镜像。请在启动容器时提供这些值，并将该文件加入 .dockerignore。"
        },
        "copy-key": {
          "en": "{file} is copied into the image; whoever pulls it has the credential. Use `RUN --mount=type=secret` for builds, a mounted secret at run time.",
          "zh-CN": "{file} 被复制进镜像，拉取镜像的人都能得到其中的凭据。构建时请使用 `RUN --mount=type=secret`，运行时请挂载 secret。"
        }
      }
    },
    "secret/plaintext-at-rest": {
      "title": {
        "en": "Credentials stored readable in the database",
        "zh-CN": "凭据以明文存储在数据库中"
      },
      "problem": {
        "en": "A table keeps client secrets or tokens of others in plain text columns, and nothing in the code encrypts them before the write; or accounts are looked up by the password as it was typed, so it is stored that way.",
        "zh-CN": "数据表以明文字段保存客户端密钥或他人的令牌，而代码中没有任何写入前的加密处理；或者直接用用户输入的密码查询账号，说明密码是以明文存储的。"
      },
      "risk": {
        "en": "Whoever reads the database once (a backup, a copied SQLite file, an injection, a support export) can act as all of those accounts, for as long as the tokens live.",
        "zh-CN": "只要有人读到一次数据库（备份、被拷走的 SQLite 文件、注入、导出的数据），就能在令牌有效期内冒用其中所有账号。"
      },
      "fix": {
        "en": "Encrypt the columns with a key that is kept outside the database (envelope encryption with a KMS, or an authenticated cipher such as Fernet or AES-GCM). Store only a hash where the value is compared and never sent on.",
        "zh-CN": "使用保存在数据库之外的密钥对这些字段加密（KMS 信封加密，或 Fernet、AES-GCM 等带认证的加密方式）。只用于比对、不再发送出去的值，应只保存哈希。"
      },
      "acceptance": {
        "en": "A dump of the table shows no usable credential.",
        "zh-CN": "导出该表后看不到任何可用的凭据。"
      },
      "effortHours": 8,
      "references": [
        "CWE-312",
        "CWE-522",
        "ASVS 6.1.1",
        "https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html"
      ],
      "messages": {
        "readable": {
          "en": "Table {table} keeps {columns} as plain text, and nothing in the code encrypts it. Encrypt the columns with a key kept outside the database.",
          "zh-CN": "数据表 {table} 以明文保存 {columns}，代码中没有任何加密处理。请使用保存在数据库之外的密钥加密这些字段。"
        },
        "looked-up": {
          "en": "{columns} is looked for by the very token or key that a caller brings, so it is stored readable: whoever reads the table once (a backup, an injection) can act as all of them. Store a SHA-256 of it, and look for that.",
          "zh-CN": "{columns} 直接用调用方带来的令牌或密钥查询，说明它以明文存储：只要有人读到一次该表（备份、注入），就能冒用所有调用方。请保存其 SHA-256，并按摘要查询。"
        },
        "looked-up-here": {
          "en": "looked for as it comes here",
          "zh-CN": "在此处按原值查询"
        },
        "left-readable": {
          "en": "Table {table} keeps {columns} as plain text. The program knows how to encrypt, but nothing that does so speaks of these columns or of their table. Encrypt them as well, with a key kept outside the database.",
          "zh-CN": "数据表 {table} 以明文保存 {columns}。程序中已有加密的代码，但没有一处涉及这些字段或该表。请同样使用保存在数据库之外的密钥加密这些字段。"
        },
        "compared": {
          "en": "{route} looks for the account by `{source}` as it was typed ({sink}), so passwords are stored in plain text, and whoever reads the table once has them all. Store a slow hash (argon2id, bcrypt), find the account by its name, and compare with the hash.",
          "zh-CN": "{route} 直接用输入的 `{source}` 查询账号（{sink}），说明密码以明文存储：只要有人读到一次该表，所有密码都会泄露。请只保存慢哈希（argon2id、bcrypt），先按用户名查出账号，再与哈希比对。"
        },
        "matched": {
          "en": "{route} compares `{source}` as it was typed with the password of the account, so passwords are stored in plain text, and whoever reads the table once has them all. Store a slow hash (argon2id, bcrypt), and compare with that.",
          "zh-CN": "{route} 直接用输入的 `{source}` 与账号的密码比较，说明密码以明文存储：只要有人读到一次该表，所有密码都会泄露。请只保存慢哈希（argon2id、bcrypt），并与哈希比对。"
        },
        "stored": {
          "en": "{route} writes `{source}` to the database as it was typed ({sink}): whoever reads the collection once has every password. Store a slow hash of it (argon2id, bcrypt) and compare with that.",
          "zh-CN": "{route} 将 `{source}` 原样写入数据库（{sink}）：只要有人读到一次该集合，所有密码都会泄露。请只保存慢哈希（argon2id、bcrypt），并与哈希比对。"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        },
        "file": {
          "en": "{name} is written to a file as it is: whoever reads the volume, a backup or the image can use it. Encrypt it with a key kept elsewhere, or keep it in a secret manager.",
          "zh-CN": "{name} 原样写入文件：能读到该卷、备份或镜像的人都能直接使用。请用另行保存的密钥加密，或存入密钥管理服务。"
        },
        "file-place": {
          "en": "What opens something is written to {name} as it is: whoever reads the volume, a backup or the image can use it. Encrypt it with a key kept elsewhere, or keep it in a secret manager.",
          "zh-CN": "凭据原样写入 {name}：能读到该卷、备份或镜像的人都能直接使用。请用另行保存的密钥加密，或存入密钥管理服务。"
        },
        "file-password": {
          "en": "{name} is written to a file as it was typed: whoever reads the volume, a backup or the image can sign in with it. Keep a slow hash of it (argon2id, bcrypt) instead.",
          "zh-CN": "{name} 以明文写入文件：能读到该卷、备份或镜像的人都能用它登录。请只保存慢哈希（argon2id、bcrypt）。"
        },
        "file-here": {
          "en": "written to a file too",
          "zh-CN": "此处同样写入文件"
        },
        "column-here": {
          "en": "stored as plain text too",
          "zh-CN": "此字段同样以明文存储"
        }
      }
    },
    "sse/compressed": {
      "title": {
        "en": "An event stream is compressed",
        "zh-CN": "事件流被压缩"
      },
      "problem": {
        "en": "A route streams events, and the proxy or a middleware compresses them.",
        "zh-CN": "某个路由推送事件流，而代理或中间件会对其压缩。"
      },
      "risk": {
        "en": "Whoever compresses waits until there is enough to pack: single events are held back, although buffering is off.",
        "zh-CN": "压缩需要攒够数据才会输出：即使关闭了缓冲，单个事件仍会被扣住。"
      },
      "fix": {
        "en": "Leave `text/event-stream` out of `gzip_types` (do not write `*`), or set `gzip off;` in the stream's location. With Express's `compression`, answer with `Cache-Control: no-transform`, leave the route out by `filter`, or call `res.flush()` after each event.",
        "zh-CN": "不要在 `gzip_types` 中列出 `text/event-stream`（也不要写 `*`），或在该流的 location 中设置 `gzip off;`。使用 Express 的 `compression` 时，请返回 `Cache-Control: no-transform`，用 `filter` 排除该路由，或在每个事件后调用 `res.flush()`。"
      },
      "acceptance": {
        "en": "`curl -N --compressed` shows each event when it is sent, and the answer has no `Content-Encoding`.",
        "zh-CN": "`curl -N --compressed` 能在事件发出时立即看到，且响应没有 `Content-Encoding`。"
      },
      "effortHours": 1,
      "references": [
        "https://nginx.org/en/docs/http/ngx_http_gzip_module.html#gzip_types",
        "https://github.com/expressjs/compression#server-sent-events"
      ],
      "messages": {
        "packed": {
          "en": "`gzip_types` covers `text/event-stream`, and `location {location}` serves `{route}`, which streams events: single events are held back until there is enough to pack. Leave the type out.",
          "zh-CN": "`gzip_types` 包含 `text/event-stream`，而 `location {location}` 为流式路由 `{route}` 提供服务：单个事件会被扣住，直到攒够可压缩的数据。请去掉该类型。"
        },
        "packed-by-app": {
          "en": "`compression` packs `{route}`, which streams events: they are held back until its buffer is full. Answer with `Cache-Control: no-transform`, or leave the route out by `filter`.",
          "zh-CN": "`compression` 会压缩流式路由 `{route}`：事件会被扣住，直到其缓冲区写满。请返回 `Cache-Control: no-transform`，或用 `filter` 排除该路由。"
        },
        "route": {
          "en": "`{route}` streams its answer",
          "zh-CN": "`{route}` 以流的方式返回响应"
        },
        "service": {
          "en": "the location hands requests on to the service `{service}`",
          "zh-CN": "该 location 把请求转发给服务 `{service}`"
        },
        "also": {
          "en": "so does this location",
          "zh-CN": "此 location 亦然"
        },
        "fix-left-out": {
          "en": "Leave event streams uncompressed",
          "zh-CN": "不压缩事件流"
        }
      }
    },
    "sse/proxy-buffering": {
      "title": {
        "en": "The proxy buffers an event stream",
        "zh-CN": "代理缓冲了事件流"
      },
      "problem": {
        "en": "A route streams its answer (`text/event-stream`), and the nginx location that serves it collects answers in a buffer before it sends them, as it does unless told otherwise.",
        "zh-CN": "某个路由以流的方式返回响应（`text/event-stream`），而为其提供服务的 nginx location 会先把响应收进缓冲区再发送（nginx 默认如此）。"
      },
      "risk": {
        "en": "Events arrive late and in lumps, often only when the stream ends: a chat shows nothing for half a minute, progress bars jump, and quiet streams are cut off by timeouts. On a developer's machine, without the proxy, it works.",
        "zh-CN": "事件会延迟并成批到达，往往要等到流结束才出现：对话界面半分钟没有内容、进度条跳变、安静的流因超时被切断。开发机上没有代理，一切正常，因此很难提前发现。"
      },
      "fix": {
        "en": "Set `proxy_buffering off;` (`uwsgi_buffering`, `fastcgi_buffering`) in the location that serves the stream, or send `X-Accel-Buffering: no` with the answer. Set `proxy_read_timeout` above the longest pause between two events. `add_header X-Accel-Buffering no` in nginx has no effect: the header must come from the application.",
        "zh-CN": "在为该流提供服务的 location 中设置 `proxy_buffering off;`（或 `uwsgi_buffering`、`fastcgi_buffering`），或由应用在响应中发送 `X-Accel-Buffering: no`。同时把 `proxy_read_timeout` 设为大于两个事件之间的最长间隔。在 nginx 里写 `add_header X-Accel-Buffering no` 没有作用：该头必须来自应用。"
      },
      "acceptance": {
        "en": "`curl -N` through the proxy shows the first event as soon as the application sends it.",
        "zh-CN": "通过代理执行 `curl -N`，应用一发出首个事件即可看到。"
      },
      "effortHours": 1,
      "references": [
        "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering",
        "https://html.spec.whatwg.org/multipage/server-sent-events.html"
      ],
      "messages": {
        "buffers": {
          "en": "`location {location}` serves `{route}`, which streams events, with buffering on: they reach the client late and in lumps. Set `proxy_buffering off;` here, or send `X-Accel-Buffering: no` from the route.",
          "zh-CN": "`location {location}` 为流式路由 `{route}` 提供服务，却开启了缓冲：事件会延迟并成批到达客户端。请在此处设置 `proxy_buffering off;`，或由该路由发送 `X-Accel-Buffering: no`。"
        },
        "ignores": {
          "en": "`location {location}` serves `{route}`, which streams events, with buffering on, and is told not to listen to the application's `X-Accel-Buffering`. Set `proxy_buffering off;` here.",
          "zh-CN": "`location {location}` 为流式路由 `{route}` 提供服务，开启了缓冲，并且被配置为忽略应用发出的 `X-Accel-Buffering`。请在此处设置 `proxy_buffering off;`。"
        },
        "route": {
          "en": "`{route}` streams its answer",
          "zh-CN": "`{route}` 以流的方式返回响应"
        },
        "service": {
          "en": "the location hands requests on to the service `{service}`",
          "zh-CN": "该 location 把请求转发给服务 `{service}`"
        },
        "also": {
          "en": "so does this location",
          "zh-CN": "此 location 亦然"
        },
        "fix-unbuffered": {
          "en": "Switch buffering off in the location",
          "zh-CN": "在该 location 中关闭缓冲"
        }
      }
    },
    "state/in-memory-store": {
      "title": {
        "en": "Business state kept in process memory",
        "zh-CN": "业务状态仅保存在进程内存中"
      },
      "problem": {
        "en": "Sessions, conversations, jobs or other records that requests create are kept in a variable of the process - a module-level dict or Map, a field of a singleton, or a library store that works in memory.",
        "zh-CN": "请求产生的会话、对话、任务或其他业务数据保存在进程的变量里 - 模块级字典或 Map、单例的字段，或仅在内存中工作的库存储。"
      },
      "risk": {
        "en": "Every restart, deployment or crash loses it. With a second worker or replica a request may reach a process that knows nothing of it, so users are logged out, jobs vanish and status calls answer 404.",
        "zh-CN": "每次重启、发布或崩溃都会丢失这些数据。一旦运行第二个工作进程或副本，请求可能落到一无所知的进程上：用户被登出、任务消失、状态查询返回 404。"
      },
      "fix": {
        "en": "Keep it in a store that all processes share - Redis with an expiry for sessions and short-lived flows, the database or a job queue for jobs, conversations and orders - and let memory hold at most a cache of it.",
        "zh-CN": "改存到所有进程共享的存储中 - 会话和短期流程用带过期时间的 Redis，任务、对话和订单用数据库或任务队列；内存至多作为其缓存。"
      },
      "acceptance": {
        "en": "With two workers, a flow that begins on one can be continued on the other, also after a restart.",
        "zh-CN": "启动两个工作进程，在一个进程上开始的流程可在另一个进程上继续，重启后亦然。"
      },
      "effortHours": 6,
      "references": [
        "CWE-664",
        "https://12factor.net/processes"
      ],
      "messages": {
        "sessions": {
          "en": "{name} keeps sessions in the memory of this process: a restart loses them, and another worker or replica does not know them. Keep them in a shared store with an expiry.",
          "zh-CN": "{name} 将会话保存在本进程内存中：重启即丢失，其他工作进程或副本也无从得知。请改用带过期时间的共享存储。"
        },
        "sessions-for-ever": {
          "en": "{name} keeps sessions in the memory of this process and never removes one: a restart loses them, another worker or replica does not know them, and memory grows without end. Keep them in a shared store with an expiry.",
          "zh-CN": "{name} 将会话保存在本进程内存中且从不清除：重启即丢失，其他工作进程或副本无从得知，内存还会无限增长。请改用带过期时间的共享存储。"
        },
        "conversations": {
          "en": "{name} keeps conversations in the memory of this process: a restart loses them, and another worker or replica does not know them. Keep them in the database.",
          "zh-CN": "{name} 将对话保存在本进程内存中：重启即丢失，其他工作进程或副本也无从得知。请存入数据库。"
        },
        "conversations-for-ever": {
          "en": "{name} keeps conversations in the memory of this process and never removes one: a restart loses them, another worker or replica does not know them, and memory grows without end. Keep them in the database.",
          "zh-CN": "{name} 将对话保存在本进程内存中且从不清除：重启即丢失，其他工作进程或副本无从得知，内存还会无限增长。请存入数据库。"
        },
        "jobs": {
          "en": "{name} keeps jobs and their state in the memory of this process: a restart loses them, and another worker or replica does not know them. Keep them in a job queue or the database.",
          "zh-CN": "{name} 将任务及其状态保存在本进程内存中：重启即丢失，其他工作进程或副本也无从得知。请存入任务队列或数据库。"
        },
        "jobs-for-ever": {
          "en": "{name} keeps jobs and their state in the memory of this process and never removes one: a restart loses them, another worker or replica does not know them, and memory grows without end. Keep them in a job queue or the database.",
          "zh-CN": "{name} 将任务及其状态保存在本进程内存中且从不清除：重启即丢失，其他工作进程或副本无从得知，内存还会无限增长。请存入任务队列或数据库。"
        },
        "orders": {
          "en": "{name} keeps business records in the memory of this process: a restart loses them, and another worker or replica does not know them. Keep them in the database.",
          "zh-CN": "{name} 将业务单据保存在本进程内存中：重启即丢失，其他工作进程或副本也无从得知。请存入数据库。"
        },
        "orders-for-ever": {
          "en": "{name} keeps business records in the memory of this process and never removes one: a restart loses them, and another worker or replica does not know them. Keep them in the database.",
          "zh-CN": "{name} 将业务单据保存在本进程内存中且从不清除：重启即丢失，其他工作进程或副本也无从得知。请存入数据库。"
        },
        "records": {
          "en": "{name} is filled by one request and read by others, and lives in the memory of this process alone: a restart loses it, and another worker or replica does not know it. Keep the records in the database.",
          "zh-CN": "{name} 由某个请求写入、供其他请求读取，却只存在于本进程内存中：重启即丢失，其他工作进程或副本也无从得知。请存入数据库。"
        },
        "default-store": {
          "en": "{name} is given no store, so sessions stay in the memory of this process: a restart logs everybody out, other processes do not know them, and the default store is documented as unfit for production. Give it a shared store.",
          "zh-CN": "{name} 未指定 store，会话只保存在本进程内存中：重启后所有用户被登出，其他进程无从得知，且官方文档说明默认存储不适用于生产环境。请配置共享存储。"
        },
        "default-store-marks": {
          "en": "{name} is given no store, so sessions stay in the memory of this process: a restart or another process forgets what visitors' sessions hold, the memory grows with each visitor, and the default store is documented as unfit for production. Give it a shared store.",
          "zh-CN": "{name} 未指定 store，会话只保存在本进程内存中：重启或换到其他进程后会话内容丢失，内存随访客数增长，且官方文档说明默认存储不适用于生产环境。请配置共享存储。"
        },
        "library-sessions": {
          "en": "{name} keeps sessions in the memory of this process: a restart loses them, and another worker or replica does not know them. Choose the variant that keeps them in a database.",
          "zh-CN": "{name} 将会话保存在本进程内存中：重启即丢失，其他工作进程或副本也无从得知。请改用基于数据库的实现。"
        },
        "library-conversations": {
          "en": "{name} keeps conversations in the memory of this process: a restart loses them, and another worker or replica does not know them. Choose a saver that keeps them in a database.",
          "zh-CN": "{name} 将对话保存在本进程内存中：重启即丢失，其他工作进程或副本也无从得知。请改用基于数据库的实现。"
        },
        "library-jobs": {
          "en": "{name} keeps jobs in the memory of this process: a restart loses them, and another worker or replica does not know them. Choose the variant that keeps them in a database.",
          "zh-CN": "{name} 将任务保存在本进程内存中：重启即丢失，其他工作进程或副本也无从得知。请改用基于数据库的实现。"
        },
        "grows-here": {
          "en": "added here",
          "zh-CN": "在此写入"
        }
      }
    },
    "state/local-disk": {
      "title": {
        "en": "Data on the container's own disk",
        "zh-CN": "数据保存在容器自身磁盘上"
      },
      "problem": {
        "en": "The application keeps its database file, uploads or sessions in a folder of its container, or a datastore keeps its records there, and neither the image nor a deployment file puts a volume there; or the volume is mounted where the datastore does not keep them.",
        "zh-CN": "应用将数据库文件、上传文件或会话保存在容器内的目录中，或数据库服务将数据保存在容器内，而镜像和部署文件都没有为其挂载持久卷；或者持久卷挂载到了数据库并不存放数据的目录。"
      },
      "risk": {
        "en": "What is written there is gone when the container is replaced - with every deployment. Replicas do not see each other's files, and several writers can damage a SQLite file on a shared folder.",
        "zh-CN": "容器一旦被替换（每次发布都会发生），其中写入的数据即告丢失。各副本之间看不到彼此的文件，而多个进程通过共享目录写同一个 SQLite 文件可能造成损坏。"
      },
      "fix": {
        "en": "Use a database server and an object store (S3 or the like) where several replicas run. For a single container, mount a named volume on a folder for data alone and back it up.",
        "zh-CN": "多副本运行时请使用数据库服务和对象存储（如 S3）。单容器部署则应为专用数据目录挂载命名卷，并做好备份。"
      },
      "acceptance": {
        "en": "After the container was removed and created anew, the data is still there.",
        "zh-CN": "删除并重新创建容器后，数据依然存在。"
      },
      "effortHours": 4,
      "references": [
        "CWE-664",
        "https://12factor.net/backing-services",
        "https://docs.docker.com/engine/storage/volumes/",
        "https://github.com/docker-library/postgres/pull/1259"
      ],
      "messages": {
        "database": {
          "en": "The database file lies on the disk of the container that {image} builds, and no volume keeps it: the data is gone when the container is replaced. Use a database server, or mount a volume.",
          "zh-CN": "数据库文件位于 {image} 所构建容器的自身磁盘上，没有持久卷保存：容器被替换后数据即丢失。请使用数据库服务或挂载持久卷。"
        },
        "uploads": {
          "en": "Uploads lie on the disk of the container that {image} builds, and no volume keeps them: they are gone when the container is replaced. Use an object store, or mount a volume.",
          "zh-CN": "上传文件位于 {image} 所构建容器的自身磁盘上，没有持久卷保存：容器被替换后文件即丢失。请使用对象存储或挂载持久卷。"
        },
        "sessions": {
          "en": "Sessions lie on the disk of the container that {image} builds, and no volume keeps them: they are gone when the container is replaced. Use a shared store.",
          "zh-CN": "会话文件位于 {image} 所构建容器的自身磁盘上，没有持久卷保存：容器被替换后即丢失。请使用共享存储。"
        },
        "database-in-source": {
          "en": "The database file lies beside the code, and only the mount of the source folder keeps it: without that mount the data is gone when the container is replaced. Give the data a folder and a volume of its own, or use a database server.",
          "zh-CN": "数据库文件与代码放在一起，仅靠挂载源码目录得以保留：一旦移除该挂载，容器被替换后数据即丢失。请为数据使用独立目录和持久卷，或使用数据库服务。"
        },
        "uploads-in-source": {
          "en": "Uploads lie beside the code, and only the mount of the source folder keeps them: without that mount they are gone when the container is replaced. Give them a folder and a volume of their own, or use an object store.",
          "zh-CN": "上传文件与代码放在一起，仅靠挂载源码目录得以保留：一旦移除该挂载，容器被替换后文件即丢失。请使用独立目录和持久卷，或使用对象存储。"
        },
        "sessions-in-source": {
          "en": "Sessions lie beside the code, and only the mount of the source folder keeps them: without that mount they are gone when the container is replaced. Use a shared store.",
          "zh-CN": "会话文件与代码放在一起，仅靠挂载源码目录得以保留：一旦移除该挂载，容器被替换后即丢失。请使用共享存储。"
        },
        "thrown-away": {
          "en": "{service} runs {product}, and its data goes with the pod: each rescheduling and each rollout starts with an empty database. Mount a PersistentVolumeClaim (best in a StatefulSet), or use a managed database.",
          "zh-CN": "{service} 运行 {product}，但数据随 Pod 一同消失：每次重新调度或发布后数据库都是空的。请挂载 PersistentVolumeClaim（最好使用 StatefulSet），或使用托管数据库。"
        },
        "in-container": {
          "en": "{service} runs {product} without a named volume: its data is left behind when the container is removed (`docker compose down`). Mount a named volume on its data folder.",
          "zh-CN": "{service} 运行 {product} 但没有命名卷：容器被移除（`docker compose down`）后数据即丢失。请为其数据目录挂载命名卷。"
        },
        "misplaced": {
          "en": "{service} runs {product}, which keeps its data in `{folder}`, but the volume is mounted on `{target}`: nothing lands there, and the data is gone when the container is removed. Mount the volume on `{folder}`.",
          "zh-CN": "{service} 运行 {product}，数据保存在 `{folder}`，但持久卷挂载在 `{target}`：数据不会写入该卷，容器被移除后即丢失。请将卷挂载到 `{folder}`。"
        },
        "refused-mount": {
          "en": "{service} runs `{image}`, which is PostgreSQL 18 or later: it does not start with a volume on `{target}`. Mount the volume on `{folder}` (an older database has to be taken over with pg_upgrade or a dump), or set PGDATA.",
          "zh-CN": "{service} 运行 `{image}`，即 PostgreSQL 18 或更高版本：当持久卷挂载在 `{target}` 时它拒绝启动。请将卷挂载到 `{folder}`（旧版本数据库需通过 pg_upgrade 或转储迁移），或设置 PGDATA。"
        },
        "store": {
          "en": "{service} is started here",
          "zh-CN": "{service} 在此处启动"
        },
        "also-store": {
          "en": "{service}, too",
          "zh-CN": "{service} 也是如此"
        },
        "also-database": {
          "en": "a database file, too",
          "zh-CN": "数据库文件也在此"
        },
        "also-uploads": {
          "en": "uploads, too",
          "zh-CN": "上传文件也在此"
        },
        "also-sessions": {
          "en": "sessions, too",
          "zh-CN": "会话文件也在此"
        },
        "source-mount": {
          "en": "the source folder is mounted here",
          "zh-CN": "此处挂载了源码目录"
        },
        "runs-without-volume": {
          "en": "runs here without a volume",
          "zh-CN": "此处运行时未挂载持久卷"
        }
      }
    },
    "state/unbounded-cache": {
      "title": {
        "en": "Container that grows without end",
        "zh-CN": "无上限增长的内存容器"
      },
      "problem": {
        "en": "A container that lives as long as the process gets new entries from requests, and no code limits its size or takes old entries out.",
        "zh-CN": "与进程同寿命的容器随请求不断增加条目，而没有任何代码限制其大小或清除旧条目。"
      },
      "risk": {
        "en": "Memory grows with traffic until the process is killed. Where callers choose the keys, anybody can bring that about on purpose.",
        "zh-CN": "内存随流量增长，直至进程被终止。若键由调用方决定，任何人都可以蓄意造成这种结果。"
      },
      "fix": {
        "en": "Give it a size and an expiry - cachetools' TTLCache, functools.lru_cache(maxsize=…), lru-cache with max and ttl - or keep the entries in a store that expires them.",
        "zh-CN": "为其设置容量和过期时间 - 例如 cachetools 的 TTLCache、functools.lru_cache(maxsize=…)、带 max 与 ttl 的 lru-cache，或改用支持过期的存储。"
      },
      "acceptance": {
        "en": "After a load test with ever new keys the number of entries stays below its limit.",
        "zh-CN": "用不断变化的键做压力测试后，条目数仍低于上限。"
      },
      "effortHours": 1,
      "references": [
        "CWE-770",
        "CWE-401"
      ],
      "messages": {
        "never": {
          "en": "{name} gets entries while the application serves, and nothing ever removes one. Give it a size limit and an expiry.",
          "zh-CN": "{name} 在应用运行期间不断写入，却从不清除。请为其设置容量上限和过期时间。"
        },
        "on-demand": {
          "en": "{name} gets an entry for each that begins, and loses one only when somebody asks for it: what is abandoned stays for ever. Give it a size limit and an expiry.",
          "zh-CN": "{name} 每次开始都会写入一个条目，只有显式删除时才会移除：被放弃的条目将永远保留。请为其设置容量上限和过期时间。"
        },
        "grows-here": {
          "en": "added here",
          "zh-CN": "在此写入"
        }
      }
    },
    "static/serves-source": {
      "title": {
        "en": "The application's own files are served",
        "zh-CN": "应用自身的文件被当作静态文件提供"
      },
      "problem": {
        "en": "A static mount answers requests with the files of a folder that holds the application's code, or keys and variables.",
        "zh-CN": "静态挂载的目录中含有应用代码，或密钥与环境变量文件。"
      },
      "risk": {
        "en": "Anybody downloads the source, and whatever lies beside it: databases, configuration, credentials, uploads of others.",
        "zh-CN": "任何人都能下载源代码以及同目录下的一切内容：数据库、配置、凭据、其他用户的上传文件。"
      },
      "fix": {
        "en": "Move what pages need into a folder of its own (`public/`, `static/`) and serve that one by an absolute path. Change every credential that could be downloaded.",
        "zh-CN": "将页面所需文件移到单独的目录（`public/`、`static/`），并以绝对路径只提供该目录。更换所有可能已被下载的凭据。"
      },
      "acceptance": {
        "en": "A request for the name of a source file or of `.env` is answered with 404.",
        "zh-CN": "请求源代码文件名或 `.env` 均返回 404。"
      },
      "effortHours": 2,
      "references": [
        "CWE-552",
        "CWE-538"
      ],
      "messages": {
        "source": {
          "en": "{by} serves `{folder}`, the folder of this code: `{example}` can be downloaded by anybody. Serve a folder that holds public files only.",
          "zh-CN": "{by} 对外提供 `{folder}`，即本代码所在目录：任何人都能下载 `{example}`。请只提供存放公开文件的目录。"
        },
        "secret": {
          "en": "{by} serves `{folder}`, which holds `{example}`. Move it away and serve a folder that holds public files only.",
          "zh-CN": "{by} 对外提供 `{folder}`，其中含有 `{example}`。请将其移走，只提供存放公开文件的目录。"
        }
      }
    },
    "suppression/unused": {
      "title": {
        "en": "Suppression without a finding",
        "zh-CN": "豁免没有对应的问题"
      },
      "problem": {
        "en": "A `readiness-ignore` comment names a rule that reports nothing on that line.",
        "zh-CN": "`readiness-ignore` 注释所指的规则在该行没有报告任何问题。"
      },
      "risk": {
        "en": "It silences the next real finding on this line before anybody has seen it.",
        "zh-CN": "今后该行真正出现问题时，会在无人知晓的情况下被直接豁免。"
      },
      "fix": {
        "en": "Remove the comment. If it was meant for another line or rule, move or correct it.",
        "zh-CN": "删除该注释；如果它本应针对其他行或其他规则，请移动或改正。"
      },
      "acceptance": {
        "en": "The audit reports no unused suppression.",
        "zh-CN": "审计不再报告无效的豁免。"
      },
      "effortHours": 0.1,
      "references": [
        "CWE-1164"
      ],
      "messages": {
        "unused": {
          "en": "This suppression of {rules} matches no finding; remove it.",
          "zh-CN": "对 {rules} 的豁免没有匹配到任何问题，请删除。"
        },
        "fix-remove": {
          "en": "Remove the comment",
          "zh-CN": "删除该注释"
        }
      }
    },
    "suppression/without-reason": {
      "title": {
        "en": "Suppression without a reason",
        "zh-CN": "豁免未写明理由"
      },
      "problem": {
        "en": "A `readiness-ignore` comment gives no reason. It is void, and the finding counts.",
        "zh-CN": "`readiness-ignore` 注释没有写明理由，因此不予生效，对应的问题照常计入。"
      },
      "risk": {
        "en": "Nobody can tell later whether the risk was accepted or the alarm just switched off.",
        "zh-CN": "日后无从判断当初是有意接受风险，还是随手关掉了告警。"
      },
      "fix": {
        "en": "Write the reason behind two dashes: `readiness-ignore rule/id -- reason`.",
        "zh-CN": "在两个连字符之后写明理由：`readiness-ignore rule/id -- 理由`。"
      },
      "acceptance": {
        "en": "Every suppression in the repository states its reason.",
        "zh-CN": "仓库中的每条豁免都写有理由。"
      },
      "effortHours": 0.1,
      "references": [
        "CWE-1116"
      ],
      "messages": {
        "without-reason": {
          "en": "This suppression of {rules} gives no reason and is void; write `readiness-ignore {rules} -- reason`.",
          "zh-CN": "对 {rules} 的豁免没有写明理由，不予生效；请写成 `readiness-ignore {rules} -- 理由`。"
        }
      }
    },
    "tls/plaintext-only": {
      "title": {
        "en": "Traffic is not protected on its way",
        "zh-CN": "传输过程缺乏保护"
      },
      "problem": {
        "en": "The code makes a connection without checking the other side's certificate, so that encryption protects it from nobody who sits on the way; or a server that the world reaches answers over plain HTTP.",
        "zh-CN": "代码在建立连接时不校验对端证书，加密因此挡不住任何处于链路中间的人；或者对外的服务器只提供明文 HTTP。"
      },
      "risk": {
        "en": "Someone on the network path (a shared network, a proxy, a hijacked name) answers in the server's place, reads tokens and data and changes the answers. The program notices nothing.",
        "zh-CN": "处于网络路径上的人（公共网络、代理、被劫持的域名）可以冒充服务器，读取令牌和数据并篡改响应，而程序毫无察觉。"
      },
      "fix": {
        "en": "Leave verification on. For a private certificate authority, hand its certificate to the client (`verify=\"/path/ca.pem\"`, `ca`, `NODE_EXTRA_CA_CERTS`) instead of switching the check off. A public server listens on 443 with a certificate (certbot, Caddy or a load balancer in front), and on 80 it only redirects: `return 301 https://$host$request_uri;`.",
        "zh-CN": "保持证书校验开启。若使用私有 CA，请把 CA 证书提供给客户端（`verify=\"/path/ca.pem\"`、`ca`、`NODE_EXTRA_CA_CERTS`），不要关闭校验。对外的服务器应在 443 端口使用证书（certbot，或由前置的 Caddy、负载均衡完成），80 端口只做跳转：`return 301 https://$host$request_uri;`。"
      },
      "acceptance": {
        "en": "A connection to a server with a self-signed certificate fails; `curl -I http://host/` answers with a redirect to HTTPS.",
        "zh-CN": "连接使用自签名证书的服务器时会失败；`curl -I http://host/` 返回到 HTTPS 的跳转。"
      },
      "effortHours": 1,
      "references": [
        "CWE-295",
        "CWE-319",
        "ASVS 9.2.1",
        "https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html"
      ],
      "messages": {
        "verification-off": {
          "en": "Certificate verification is off (`{option}`): whoever sits on the way can pose as the server. Leave it on, and hand over your own CA certificate where one is needed.",
          "zh-CN": "证书校验已关闭（`{option}`）：链路中间的任何人都可以冒充服务器。请保持开启；如需私有 CA，请传入其证书。"
        },
        "verification-off-by-default": {
          "en": "Certificate verification is off unless somebody turns it on (`{option}`): whoever sits on the way can pose as the server. Let the default be on.",
          "zh-CN": "证书校验默认关闭（`{option}`）：链路中间的任何人都可以冒充服务器。请改为默认开启。"
        },
        "verification-inverted": {
          "en": "`{option}` turns the check on, yet what it is given is named after leaving the check out: certificates are checked only where somebody asks for the opposite. Negate it.",
          "zh-CN": "`{option}` 为真时才校验证书，但传入的却是名称含义为“跳过校验”的选项：只有要求跳过时才会校验，平时反而不校验。请取反。"
        },
        "server-published": {
          "en": "Port {port} of `{service}` is published, and this server answers there over plain HTTP: passwords and sessions are readable on the way, and nothing in the repository ends TLS before it. Listen on 443 with a certificate and redirect 80, or put a proxy in front that does.",
          "zh-CN": "`{service}` 的 {port} 端口对外发布，该 server 在其上只提供明文 HTTP：密码与会话在传输途中可被读取，仓库中也没有任何前置组件提供 TLS。请在 443 端口配置证书并让 80 端口跳转，或在前面放置提供 TLS 的代理。"
        },
        "server-plain": {
          "en": "This server answers for `{domain}` over plain HTTP only: passwords and sessions are readable on the way. Listen on 443 with a certificate, and redirect here with `return 301 https://$host$request_uri;`.",
          "zh-CN": "该 server 仅以明文 HTTP 为 `{domain}` 提供服务：密码与会话在传输途中可被读取。请在 443 端口配置证书，并在此处使用 `return 301 https://$host$request_uri;` 跳转。"
        },
        "published-here": {
          "en": "the port of `{service}` is published here",
          "zh-CN": "`{service}` 的端口在此处对外发布"
        },
        "defined-here": {
          "en": "the value is defined here",
          "zh-CN": "该值在此处定义"
        },
        "default-here": {
          "en": "the default is set here",
          "zh-CN": "默认值在此处设定"
        },
        "supplied-here": {
          "en": "a deployment file sets the value here",
          "zh-CN": "部署文件在此处设置了该值"
        },
        "fix-verify": {
          "en": "Verify certificates",
          "zh-CN": "校验证书"
        }
      }
    },
    "upload/no-limits": {
      "title": {
        "en": "Upload without limits",
        "zh-CN": "上传没有限制"
      },
      "problem": {
        "en": "Files are taken from callers without a bound on their size that holds before they are in memory or on disk, in the application or at a proxy of this repository.",
        "zh-CN": "接收调用方文件时，在其进入内存或磁盘之前没有任何大小上限，应用和仓库中的代理均未设置。"
      },
      "risk": {
        "en": "A few large files fill memory or disk, and the server stops answering everybody.",
        "zh-CN": "几个大文件就能占满内存或磁盘，使服务对所有人不可用。"
      },
      "fix": {
        "en": "Bound the request where it arrives (`client_max_body_size`, `limits.fileSize` of multer, `MAX_CONTENT_LENGTH` of Flask), read in pieces and stop at the bound, and accept only the kinds of file that are needed, by content rather than by name.",
        "zh-CN": "在入口限制请求大小（`client_max_body_size`、multer 的 `limits.fileSize`、Flask 的 `MAX_CONTENT_LENGTH`），分块读取并在达到上限时停止，并只接受所需的文件类型，按内容而非文件名判断。"
      },
      "acceptance": {
        "en": "A file over the limit is refused with 413, and the memory of the process does not grow.",
        "zh-CN": "超过上限的文件返回 413，且进程内存不增长。"
      },
      "effortHours": 2,
      "references": [
        "CWE-400",
        "CWE-434",
        "ASVS 12.1.1"
      ],
      "messages": {
        "any": {
          "en": "Uploads are taken here without a limit on size or kind. Bound the size before the file is read, and check what kind of file it is.",
          "zh-CN": "此处上传既不限大小也不限类型。请在读取前限制大小，并检查文件类型。"
        },
        "size": {
          "en": "Uploads are taken here without a limit on their size. Bound it before the file is read.",
          "zh-CN": "此处上传没有大小限制。请在读取前限制大小。"
        },
        "late": {
          "en": "The whole file is in memory before its size is looked at. Bound the request, or read in pieces and stop at the limit.",
          "zh-CN": "整个文件读入内存后才检查大小。请限制请求大小，或分块读取并在达到上限时停止。"
        },
        "huge": {
          "en": "Uploads of up to {size} are taken here: a few requests fill the disk or the memory. Take what the application needs, and give the number of files a limit, too.",
          "zh-CN": "此处接受最大 {size} 的上传：少量请求即可占满磁盘或内存。请按应用实际需要设置大小，并同时限制文件数量。"
        },
        "also": {
          "en": "the same here",
          "zh-CN": "此处同样"
        }
      }
    },
    "upload/path-traversal": {
      "title": {
        "en": "A client names the file its upload is stored as",
        "zh-CN": "上传文件的存储路径由客户端给出的文件名决定"
      },
      "problem": {
        "en": "The file name that comes with an upload is written by the client. Used in a path as it is, it can hold `..` or be absolute.",
        "zh-CN": "上传请求中的文件名由客户端填写。若直接用于路径，其中可以包含 `..` 或绝对路径。"
      },
      "risk": {
        "en": "An upload overwrites code, templates or keys of the server, or lands in a folder that is served to others.",
        "zh-CN": "上传的内容可以覆盖服务器上的代码、模板或密钥，或落入对外提供访问的目录。"
      },
      "fix": {
        "en": "Store under a name of your own (a UUID) and keep the client's name as data. Or cut it to its last part (`secure_filename`, `basename`) and check that the resolved path lies inside the upload folder.",
        "zh-CN": "用自己生成的名称（如 UUID）存储，把客户端给出的文件名仅作为数据保存；或只取最后一段（`secure_filename`、`basename`），并确认解析后的路径位于上传目录内。"
      },
      "acceptance": {
        "en": "An upload named `../../x` is stored inside the upload folder or refused.",
        "zh-CN": "文件名为 `../../x` 的上传会被存入上传目录内或被拒绝。"
      },
      "effortHours": 2,
      "references": [
        "CWE-22",
        "CWE-73",
        "https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html"
      ],
      "messages": {
        "saved": {
          "en": "The upload is written under `{name}`, the name that came with it: with `..` or an absolute path in it, it overwrites any file that the process may write. Take the last part alone (`Path({name}).name`), or a name of your own.",
          "zh-CN": "上传文件按随之发送的文件名 `{name}` 写入：若其中含有 `..` 或绝对路径，就会覆盖进程可写的任意文件。请只取最后一段（`Path({name}).name`），或使用自己生成的文件名。"
        },
        "saved-here": {
          "en": "written under its name here as well",
          "zh-CN": "此处同样按原文件名写入"
        },
        "named": {
          "en": "The file name that the client of {route} sends ({source}) becomes part of the path that {sink} uses; `../` in it leaves the upload folder. Store under a name of your own, or cut it to its last part and check the resolved path.",
          "zh-CN": "{route} 的客户端提交的文件名（{source}）成为 {sink} 所用路径的一部分，其中的 `../` 可以越出上传目录。请使用自己生成的名称存储，或只取最后一段并校验解析后的路径。"
        },
        "chosen-folder": {
          "en": "`{name}`, which the caller writes, becomes part of the folder that the upload is stored in: with `../` in it, the file lands anywhere the process may write. Look the folder up in a list of your own.",
          "zh-CN": "调用方填写的 `{name}` 成为上传文件存储目录的一部分：若其中含有 `../`，文件可被写到进程有写权限的任意位置。请在自己维护的列表中查出目录。"
        },
        "chosen-name": {
          "en": "`{name}`, which the caller writes, becomes part of the name that the upload is stored under: with `../` in it, the file lands anywhere the process may write. Use a name of your own, or the last part alone (`path.basename`).",
          "zh-CN": "调用方填写的 `{name}` 成为上传文件存储名的一部分：若其中含有 `../`，文件可被写到进程有写权限的任意位置。请使用自己生成的名称，或只取最后一段（`path.basename`）。"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "由 {route} 传入"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "在此处传递"
        }
      }
    },
    "websocket/proxy-upgrade-missing": {
      "title": {
        "en": "The proxy drops the WebSocket upgrade",
        "zh-CN": "代理丢弃了 WebSocket 升级请求"
      },
      "problem": {
        "en": "A route takes WebSocket connections, and the nginx location that serves it does not hand on the `Upgrade` and `Connection` headers, which end at each hop unless they are set again.",
        "zh-CN": "某个路由接受 WebSocket 连接，而为其提供服务的 nginx location 没有转发 `Upgrade` 与 `Connection` 头；这两个头是逐跳的，必须重新设置。"
      },
      "risk": {
        "en": "No connection is ever opened through the proxy: the application answers with an error, and clients fail or fall back to polling.",
        "zh-CN": "通过代理永远无法建立连接：应用返回错误，客户端失败或退化为轮询。"
      },
      "fix": {
        "en": "In the location: `proxy_http_version 1.1;`, `proxy_set_header Upgrade $http_upgrade;`, `proxy_set_header Connection \"upgrade\";` (or a variable made by `map $http_upgrade`). One `proxy_set_header` in a location replaces all of the outer level: repeat those that are still needed. Set `proxy_read_timeout` above the longest silence.",
        "zh-CN": "在该 location 中设置 `proxy_http_version 1.1;`、`proxy_set_header Upgrade $http_upgrade;`、`proxy_set_header Connection \"upgrade\";`（或由 `map $http_upgrade` 生成的变量）。location 中只要出现一个 `proxy_set_header`，就会整体替换外层的设置，仍需要的请重复写出。并把 `proxy_read_timeout` 设为大于最长的静默时间。"
      },
      "acceptance": {
        "en": "A WebSocket client connects through the proxy (status 101).",
        "zh-CN": "WebSocket 客户端可以通过代理建立连接（状态码 101）。"
      },
      "effortHours": 1,
      "references": [
        "https://nginx.org/en/docs/http/websocket.html",
        "RFC 6455"
      ],
      "messages": {
        "not-upgraded": {
          "en": "`location {location}` serves the WebSocket route `{route}` without handing on `Upgrade` and `Connection`: no connection is opened through it. Set both headers and `proxy_http_version 1.1`.",
          "zh-CN": "`location {location}` 为 WebSocket 路由 `{route}` 提供服务，却没有转发 `Upgrade` 与 `Connection`：无法通过它建立连接。请设置这两个头以及 `proxy_http_version 1.1`。"
        },
        "old-protocol": {
          "en": "`location {location}` serves the WebSocket route `{route}` and speaks HTTP/1.0 to it (the default before nginx 1.29.7), which knows no upgrade. Set `proxy_http_version 1.1`.",
          "zh-CN": "`location {location}` 为 WebSocket 路由 `{route}` 提供服务，却以 HTTP/1.0 与其通信（nginx 1.29.7 之前的默认值），而该版本不支持升级。请设置 `proxy_http_version 1.1`。"
        },
        "route": {
          "en": "`{route}` takes WebSocket connections",
          "zh-CN": "`{route}` 接受 WebSocket 连接"
        },
        "service": {
          "en": "the location hands requests on to the service `{service}`",
          "zh-CN": "该 location 把请求转发给服务 `{service}`"
        },
        "also": {
          "en": "so does this location",
          "zh-CN": "此 location 亦然"
        },
        "fix-upgrade": {
          "en": "Hand on the headers that open a WebSocket",
          "zh-CN": "传递建立 WebSocket 所需的请求头"
        }
      }
    },
    "wiring/safeguard-not-wired": {
      "title": {
        "en": "A safeguard that nothing uses",
        "zh-CN": "防护措施已编写但从未启用"
      },
      "problem": {
        "en": "The repository defines a middleware, guard, limiter or exception handler, and no code that runs imports, registers or calls it.",
        "zh-CN": "仓库中定义了中间件、守卫、限流器或异常处理器，但没有任何运行中的代码导入、注册或调用它。"
      },
      "risk": {
        "en": "Everybody who reads the code, reviews and audits included, believes in a protection that no request ever meets.",
        "zh-CN": "阅读代码的人（包括评审和审计人员）都以为有这层防护，而实际上没有任何请求会经过它。"
      },
      "fix": {
        "en": "Register it where the application is made (`app.add_middleware`, `app.use`, `APP_GUARD`, `Depends`, `MIDDLEWARE`) and test that it refuses. If something else does its work, delete it.",
        "zh-CN": "在创建应用的位置注册它（`app.add_middleware`、`app.use`、`APP_GUARD`、`Depends`、`MIDDLEWARE`），并用测试验证它确实会拒绝请求。若已有其他实现代替，请删除它。"
      },
      "acceptance": {
        "en": "A test shows a request that the safeguard refuses, or the definition is gone.",
        "zh-CN": "有测试证明该防护会拒绝请求；或该定义已删除。"
      },
      "effortHours": 2,
      "references": [
        "CWE-693",
        "CWE-1164"
      ],
      "messages": {
        "one": {
          "en": "{name} is defined here, and nothing that runs uses it. Register it with the application, or delete it.",
          "zh-CN": "{name} 在此定义，但没有任何运行中的代码使用它。请在应用中注册，或将其删除。"
        },
        "several": {
          "en": "{name} is defined here, and nothing that runs uses it; nor {others}. Register them with the application, or delete them.",
          "zh-CN": "{name} 在此定义，但没有任何运行中的代码使用它；{others} 同样如此。请在应用中注册，或将其删除。"
        },
        "set-up": {
          "en": "A limit is set up here, but no file of the repository names {name}, the guard that applies it: every request passes. Provide it as APP_GUARD, or put it on the controllers with @UseGuards.",
          "zh-CN": "此处配置了限流，但仓库中没有任何文件使用执行限流的 {name}：所有请求都会被放行。请将其注册为 APP_GUARD，或用 @UseGuards 加到控制器上。"
        },
        "parameters": {
          "en": "Express never calls this error handler: it takes three parameters, and Express knows an error handler by its four. It runs as ordinary middleware, with the request for its first argument; errors go to Express's own page. Add the fourth parameter (next).",
          "zh-CN": "Express 永远不会调用这个错误处理器：它只有三个参数，而 Express 靠四个参数来识别错误处理器。它会被当作普通中间件执行，第一个参数收到的是请求；真正的错误会落到 Express 的默认错误页。请补上第四个参数（next）。"
        },
        "too-early": {
          "en": "This error handler is registered before the routes: Express passes an error on to what stands after the route that failed, so that theirs never come here. Register it last.",
          "zh-CN": "这个错误处理器注册在路由之前：Express 只会把错误交给出错路由之后注册的处理器，因此这些路由的错误不会到达这里。请把它放到最后注册。"
        },
        "misnamed": {
          "en": "{name} sets `{written}`, which Django REST framework never reads: {asked} never runs. Write `{meant}`, with a list, and test that it refuses.",
          "zh-CN": "{name} 设置的是 `{written}`，而 Django REST framework 从不读取这个名字：{asked} 根本不会生效。请改为 `{meant}`（列表），并用测试验证它确实会拒绝请求。"
        },
        "misnamed-too": {
          "en": "{name} sets `{written}` too",
          "zh-CN": "{name} 同样设置了 `{written}`"
        },
        "declared": {
          "en": "the handler",
          "zh-CN": "该处理器的定义"
        },
        "later": {
          "en": "declared after it",
          "zh-CN": "在它之后声明"
        },
        "also": {
          "en": "nothing uses {name} either",
          "zh-CN": "{name} 同样未被使用"
        }
      }
    },
    "workflow/excessive-permissions": {
      "title": {
        "en": "A workflow's token may do more than it needs",
        "zh-CN": "工作流令牌的权限超出所需"
      },
      "problem": {
        "en": "Every job gets a token for the repository. Unless `permissions:` says what it may do, the repository's setting decides, which for repositories and organisations from before February 2023 is to write everything.",
        "zh-CN": "每个任务都会得到一个仓库令牌。若未用 `permissions:` 说明权限，则由仓库设置决定；2023 年 2 月之前的仓库和组织默认拥有全部写权限。"
      },
      "risk": {
        "en": "One bad action or dependency in a test job pushes commits, replaces releases and packages, or approves pull requests.",
        "zh-CN": "测试任务中的一个恶意动作或依赖，就能推送提交、替换发布版本与软件包，或批准合并请求。"
      },
      "fix": {
        "en": "Write `permissions: { contents: read }` at the top of each workflow, and give single jobs the rights they need beyond that.",
        "zh-CN": "在每个工作流顶部写明 `permissions: { contents: read }`，再单独为需要的任务授予额外权限。"
      },
      "acceptance": {
        "en": "Every workflow names its permissions, none is `write-all`, and rights to write stand at the jobs that use them.",
        "zh-CN": "每个工作流都声明权限，没有 `write-all`，写权限只出现在需要它的任务上。"
      },
      "effortHours": 1,
      "references": [
        "CWE-250",
        "https://docs.github.com/en/actions/reference/security/secure-use#use-the-github_token-with-least-privilege",
        "https://docs.zizmor.sh/audits/#excessive-permissions"
      ],
      "messages": {
        "everything": {
          "en": "`write-all` gives the token every right there is, {count#here|in {count} places}. Name the few that are needed, at the jobs that need them.",
          "zh-CN": "`write-all` 授予令牌全部权限（共 {count} 处）。请只列出所需的少数权限，并放到需要它们的任务上。"
        },
        "unsaid-open": {
          "en": "Strangers can start {count#this workflow|{count} workflows}, and nothing says what the token may do: by the repository's setting it may be everything. Add `permissions:` with the few rights that are needed.",
          "zh-CN": "外部人员可以触发{count#此工作流|{count} 个工作流}，却没有说明令牌权限：按仓库设置可能拥有全部写权限。请添加 `permissions:` 并只列出所需权限。"
        },
        "unsaid": {
          "en": "{count#This workflow does|{count} workflows do} not say what the token may do, so that the repository's setting decides. Add `permissions: { contents: read }`.",
          "zh-CN": "{count#此工作流|{count} 个工作流}未说明令牌权限，由仓库设置决定。请添加 `permissions: { contents: read }`。"
        },
        "for-all-jobs": {
          "en": "All jobs of {count#this workflow|{count} workflows} may write (`{scopes}`), whether they need to or not. Move it to the job that publishes.",
          "zh-CN": "{count#此工作流|{count} 个工作流}的所有任务都有写权限（`{scopes}`），无论是否需要。请移到负责发布的任务上。"
        },
        "also": {
          "en": "also here",
          "zh-CN": "还有此处"
        },
        "fix-read": {
          "en": "Give the token `contents: read`",
          "zh-CN": "令牌只授予 `contents: read`"
        },
        "fix-read-all": {
          "en": "Replace `write-all` with `read-all`",
          "zh-CN": "将 `write-all` 改为 `read-all`"
        }
      }
    },
    "workflow/script-injection": {
      "title": {
        "en": "A stranger's text becomes part of a script in a workflow",
        "zh-CN": "外部人员的文本被拼进工作流脚本"
      },
      "problem": {
        "en": "`${{ }}` is replaced before the script is started. Text that anybody may write, such as the title of an issue, the name of a branch or a comment, stands in the script itself and is executed as code, whatever quotes are around it.",
        "zh-CN": "`${{ }}` 在脚本启动之前就被替换。任何人都能填写的文本（如 issue 标题、分支名、评论）会直接成为脚本的一部分，并作为代码执行，加引号也无济于事。"
      },
      "risk": {
        "en": "Whoever opens an issue or pull request runs commands on the runner: reads the job's secrets, uses its token to change code, releases and packages, and leaves something behind in caches.",
        "zh-CN": "提交 issue 或合并请求的人即可在运行器上执行命令：读取任务密钥，用其令牌修改代码、发布版本与软件包，还能污染缓存。"
      },
      "fix": {
        "en": "Hand the text over as an environment variable and let the script read that, in quotes:\n\n```yaml\n- env:\n    TITLE: ${{ github.event.issue.title }}\n  run: echo \"$TITLE\"\n```\n\nIn `actions/github-script` read `context.payload` or `process.env`.",
        "zh-CN": "用环境变量传递文本，并在脚本中带引号读取：\n\n```yaml\n- env:\n    TITLE: ${{ github.event.issue.title }}\n  run: echo \"$TITLE\"\n```\n\n在 `actions/github-script` 中读取 `context.payload` 或 `process.env`。"
      },
      "acceptance": {
        "en": "No `run` and no script input holds an expression with text from outside; a title such as `$(id)` is printed as it is.",
        "zh-CN": "`run` 与脚本输入中不再含有外部文本的表达式；`$(id)` 这样的标题会被原样输出。"
      },
      "effortHours": 1,
      "references": [
        "CWE-94",
        "https://docs.github.com/en/actions/concepts/security/script-injections",
        "https://securitylab.github.com/resources/github-actions-untrusted-input/",
        "https://docs.zizmor.sh/audits/#template-injection"
      ],
      "messages": {
        "open": {
          "en": "`{text}` is put into this script before it runs, and anybody can start it by `{event}`, with the repository's token and secrets: a crafted text executes commands. Hand it over in `env` and read the variable in quotes.",
          "zh-CN": "`{text}` 在脚本运行前被拼入其中，任何人都能通过 `{event}` 触发，且带有仓库的令牌和密钥：精心构造的文本可执行命令。请用 `env` 传递，并在脚本中带引号读取该变量。"
        },
        "weak": {
          "en": "`{text}` is put into this script before it runs, and anybody can start it by `{event}`. The token may only read and no secret is handed over, but the commands still run in the repository's name, with its caches. Hand the text over in `env` and read the variable in quotes.",
          "zh-CN": "`{text}` 在脚本运行前被拼入其中，任何人都能通过 `{event}` 触发。虽然令牌只读且未传入密钥，但命令仍以仓库身份运行并可访问其缓存。请用 `env` 传递，并带引号读取该变量。"
        },
        "gated": {
          "en": "`{text}` is put into this script before it runs. `{event}` needs somebody of the repository to let it pass, who will hardly look for commands in a text. Hand it over in `env` and read the variable in quotes.",
          "zh-CN": "`{text}` 在脚本运行前被拼入其中。`{event}` 虽需维护者放行，但很少有人会检查文本里是否藏有命令。请用 `env` 传递，并带引号读取该变量。"
        },
        "by-fork": {
          "en": "`{text}` is put into this script before it runs: whoever sends the pull request executes commands in this job. From a fork it holds no secrets and its token may only read, until the event or the settings are changed. Hand the text over in `env` and read the variable in quotes.",
          "zh-CN": "`{text}` 在脚本运行前被拼入其中：提交合并请求的人可在此任务中执行命令。来自派生仓库的运行没有密钥且令牌只读，但触发事件或设置一改就不再如此。请用 `env` 传递，并带引号读取该变量。"
        },
        "by-push": {
          "en": "`{text}` is put into this script before it runs. Messages of commits come from contributors and are merged with their changes. Hand the text over in `env` and read the variable in quotes.",
          "zh-CN": "`{text}` 在脚本运行前被拼入其中。提交信息来自贡献者，会随其改动一起合入。请用 `env` 传递，并带引号读取该变量。"
        },
        "handed-on": {
          "en": "`{text}` is handed on here",
          "zh-CN": "`{text}` 在此被传入"
        },
        "started-by": {
          "en": "started by `{event}`",
          "zh-CN": "由 `{event}` 触发"
        },
        "also": {
          "en": "also `{text}`",
          "zh-CN": "还有 `{text}`"
        },
        "fix-environment": {
          "en": "Hand the text to the script through the environment",
          "zh-CN": "通过环境变量把文本传给脚本"
        }
      }
    },
    "workflow/unpinned-action": {
      "title": {
        "en": "Actions of others are not pinned to a commit",
        "zh-CN": "第三方动作未固定到提交"
      },
      "problem": {
        "en": "`uses: owner/action@v3` takes whatever stands under that name today. Tags and branches can be moved, and were: in March 2025 all tags of tj-actions/changed-files led to code that printed secrets into logs, in 2026 those of trivy-action.",
        "zh-CN": "`uses: owner/action@v3` 会取当前该名称指向的代码。标签和分支都可以被移动，且已有先例：2025 年 3 月 tj-actions/changed-files 的全部标签被指向打印密钥的代码，2026 年 trivy-action 亦遭同样攻击。"
      },
      "risk": {
        "en": "Whoever takes over one publisher's account runs code in every job that uses the action, with its secrets and its token.",
        "zh-CN": "攻击者控制某个发布者账号后，即可在所有使用该动作的任务里执行代码，并获得其密钥和令牌。"
      },
      "fix": {
        "en": "Pin to the full commit and say the version behind it: `uses: owner/action@<40 digits> # v3.1.0`. Dependabot and Renovate keep both up to date; `pinact` or `ratchet` rewrite them at once.",
        "zh-CN": "固定到完整提交号，并在其后注明版本：`uses: owner/action@<40 位提交号> # v3.1.0`。Dependabot 和 Renovate 会同步更新两者；`pinact` 或 `ratchet` 可一次性改写。"
      },
      "acceptance": {
        "en": "Every `uses:` of another owner ends in a commit of 40 digits.",
        "zh-CN": "所有引用其他所有者的 `uses:` 都以 40 位提交号结尾。"
      },
      "effortHours": 1,
      "references": [
        "CWE-829",
        "https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions",
        "https://docs.zizmor.sh/audits/#unpinned-uses"
      ],
      "messages": {
        "branch": {
          "en": "`{action}` follows a branch: whatever is pushed there next runs in this job, unreviewed. {count#One use of an action of others is|{count} uses of actions of others are} not pinned to a commit: {names}.",
          "zh-CN": "`{action}` 跟随分支：之后推送到该分支的任何代码都会未经审查在此任务中运行。共有 {count} 处第三方动作未固定到提交：{names}。"
        },
        "tag": {
          "en": "`{action}` is named by a tag, which its owner, or who takes over the account, can point at other code. {count#One use of an action of others is|{count} uses of actions of others are} not pinned to a commit: {names}.",
          "zh-CN": "`{action}` 以标签引用，其所有者或盗用账号者可将标签指向其他代码。共有 {count} 处第三方动作未固定到提交：{names}。"
        },
        "also": {
          "en": "`{action}`",
          "zh-CN": "`{action}`"
        }
      }
    },
    "workflow/untrusted-checkout": {
      "title": {
        "en": "A stranger's pull request runs with the repository's rights",
        "zh-CN": "外部合并请求的代码以仓库权限运行"
      },
      "problem": {
        "en": "`pull_request_target`, `workflow_run` and comments start workflows with the secrets and the token of the repository, also for pull requests from forks. This one checks the pull request's code out and runs it: install scripts, tests, build files and local actions all belong to whoever sent it.",
        "zh-CN": "`pull_request_target`、`workflow_run` 和评论触发的工作流即使面对派生仓库的合并请求，也持有本仓库的密钥与令牌。此工作流检出合并请求的代码并执行：安装脚本、测试、构建文件和本地动作都由提交者掌控。"
      },
      "risk": {
        "en": "Anybody with an account sends a pull request and takes the secrets, pushes code and releases with the token, or poisons caches that trusted builds use (\"pwn request\").",
        "zh-CN": "任何有账号的人提交一个合并请求，就能窃取密钥、用令牌推送代码和发布版本，或污染可信构建使用的缓存（即 “pwn request”）。"
      },
      "fix": {
        "en": "Run what belongs to the pull request on `pull_request`, without secrets. What needs rights (a label, a comment, a preview) goes into a second workflow on `workflow_run` that takes only data from the first and never runs it. Where both cannot be parted, let maintainers start it: a label that new pushes remove, or an environment with required reviewers, and `permissions: {}`.",
        "zh-CN": "在 `pull_request` 上运行合并请求的代码，且不给密钥。需要权限的操作（打标签、评论、预览部署）放到另一个由 `workflow_run` 触发的工作流里，只取前者的数据，绝不执行其代码。若无法拆分，则由维护者放行：推送新提交即移除的标签，或设有必需审批人的环境，并设置 `permissions: {}`。"
      },
      "acceptance": {
        "en": "No job that holds secrets or a token with rights runs files of a pull request from a fork.",
        "zh-CN": "持有密钥或有写权限令牌的任务都不会运行来自派生仓库的合并请求中的文件。"
      },
      "effortHours": 3,
      "references": [
        "CWE-829",
        "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/",
        "https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target",
        "https://docs.zizmor.sh/audits/#dangerous-triggers"
      ],
      "messages": {
        "executed": {
          "en": "This checks out the pull request's code, and `{what}` runs it with the repository's token and secrets. Anybody can start it by `{event}`. Run it on `pull_request` without secrets, and keep what needs rights in a workflow of its own.",
          "zh-CN": "此处检出合并请求的代码，`{what}` 以仓库的令牌和密钥执行它，任何人都能通过 `{event}` 触发。请改在 `pull_request` 上无密钥运行，把需要权限的部分放到单独的工作流。"
        },
        "weak": {
          "en": "This checks out the pull request's code, and `{what}` runs it. Anybody can start it by `{event}`; the token may only read and no secret is handed over, but the run shares the caches of the default branch. Run it on `pull_request`.",
          "zh-CN": "此处检出合并请求的代码并由 `{what}` 执行，任何人都能通过 `{event}` 触发；虽然令牌只读且未传入密钥，但运行与默认分支共享缓存。请改在 `pull_request` 上运行。"
        },
        "gated": {
          "en": "This checks out the pull request's code, and `{what}` runs it with the repository's rights once somebody of the repository lets it pass. A push after that look is run as well unless the approval is bound to the commit. Prefer `pull_request`, or check out exactly the commit that was approved.",
          "zh-CN": "此处检出合并请求的代码，经维护者放行后由 `{what}` 以仓库权限执行。若放行未绑定到具体提交，之后推送的内容也会被执行。请优先使用 `pull_request`，或只检出被批准的那个提交。"
        },
        "refused": {
          "en": "This checks out the pull request's code, and `{what}` runs it with the repository's token and secrets, started by `{event}`. This release of the checkout action refuses the code of forks, so the job fails for them; an older release, or `allow-unsafe-pr-checkout`, would open the repository. Run it on `pull_request` without secrets.",
          "zh-CN": "此处检出合并请求的代码，`{what}` 以仓库的令牌和密钥执行它，由 `{event}` 触发。当前版本的 checkout 动作会拒绝派生仓库的代码，任务对其直接失败；一旦换用旧版本或设置 `allow-unsafe-pr-checkout`，仓库即被打开。请改在 `pull_request` 上无密钥运行。"
        },
        "brought": {
          "en": "This checks out the pull request's code in a run with the repository's rights (`{event}`). Nothing is seen to run it yet; the next step that installs or builds will. Read what is needed through the API, or move it to `pull_request`.",
          "zh-CN": "此处在拥有仓库权限的运行（`{event}`）中检出合并请求的代码。目前未见执行，但日后加入的安装或构建步骤就会执行它。请通过 API 读取所需内容，或移到 `pull_request`。"
        },
        "started-by": {
          "en": "started by `{event}`",
          "zh-CN": "由 `{event}` 触发"
        },
        "also": {
          "en": "also here",
          "zh-CN": "还有此处"
        },
        "run-here": {
          "en": "`{what}` runs what was checked out",
          "zh-CN": "`{what}` 执行检出的内容"
        }
      }
    }
  },
  "controls": {
    "api": {
      "title": {
        "en": "Answers give away no secrets",
        "zh-CN": "接口响应不泄露机密"
      },
      "notes": {
        "answers": {
          "en": "this route was looked at",
          "zh-CN": "已检查该路由"
        }
      }
    },
    "auth": {
      "title": {
        "en": "Callers are authenticated, with credentials only they know",
        "zh-CN": "调用方必须通过身份认证，且凭据不为他人所知"
      },
      "notes": {
        "checked": {
          "en": "a credential is read from the request here",
          "zh-CN": "此处从请求中读取凭据"
        },
        "refuses": {
          "en": "start-up refuses an unsafe configuration here",
          "zh-CN": "此处在配置不安全时拒绝启动"
        },
        "answers": {
          "en": "an application answers requests here, and nothing is seen to ask who calls",
          "zh-CN": "应用在此处响应请求，未发现任何对调用方身份的确认"
        }
      }
    },
    "build": {
      "title": {
        "en": "A fresh checkout can be built and started",
        "zh-CN": "全新检出的代码可以构建和启动"
      },
      "notes": {
        "script": {
          "en": "a script builds or starts the package here",
          "zh-CN": "此处的脚本用于构建或启动"
        }
      }
    },
    "ci": {
      "title": {
        "en": "Every change is tested and checked by a pipeline",
        "zh-CN": "每次改动都由流水线测试和检查"
      },
      "notes": {
        "tests": {
          "en": "tests run here",
          "zh-CN": "在此运行测试"
        },
        "checks": {
          "en": "the code is linted or type-checked here",
          "zh-CN": "在此做代码检查或类型检查"
        }
      }
    },
    "compose": {
      "title": {
        "en": "The Compose stack is made for a server",
        "zh-CN": "Compose 编排按生产服务器的要求编写"
      },
      "notes": {
        "restarts": {
          "en": "the service is started again when it ends",
          "zh-CN": "服务退出后会自动重启"
        },
        "limited": {
          "en": "memory or processor time is limited",
          "zh-CN": "限制了内存或 CPU"
        },
        "probed": {
          "en": "the service has a health check",
          "zh-CN": "服务配置了健康检查"
        }
      }
    },
    "concurrency": {
      "title": {
        "en": "The event loop stays free and background work runs once",
        "zh-CN": "事件循环不被阻塞，后台任务只执行一次"
      },
      "notes": {
        "asynchronous": {
          "en": "asynchronous code; no call that blocks was seen in it, nor in what it calls as far as that was read",
          "zh-CN": "异步代码；在其中以及已读取的被调用函数中未发现阻塞调用"
        }
      }
    },
    "config": {
      "title": {
        "en": "Configuration is documented and supplied",
        "zh-CN": "配置有文档说明且部署时完整提供"
      },
      "notes": {
        "documented": {
          "en": "variables that the code reads are listed here",
          "zh-CN": "此处列出了代码读取的环境变量"
        },
        "supplied": {
          "en": "the service is given variables that its code reads",
          "zh-CN": "此服务获得了其代码读取的环境变量"
        }
      }
    },
    "cors": {
      "title": {
        "en": "Only named origins may call the service from a browser",
        "zh-CN": "只有指定的来源可以从浏览器跨域调用服务"
      },
      "notes": {
        "policy": {
          "en": "a cross-origin policy that names its origins",
          "zh-CN": "此处的跨域策略限定了来源"
        }
      }
    },
    "db": {
      "title": {
        "en": "The database schema is versioned",
        "zh-CN": "数据库结构有版本管理"
      },
      "notes": {
        "migrates": {
          "en": "tables are migrated here",
          "zh-CN": "此处执行数据库迁移"
        }
      }
    },
    "debug": {
      "title": {
        "en": "Debugging facilities are off in production",
        "zh-CN": "生产环境关闭了调试功能"
      },
      "notes": {
        "off": {
          "en": "a debugging facility that is off as shipped",
          "zh-CN": "此处的调试功能在交付时处于关闭状态"
        }
      }
    },
    "deps": {
      "title": {
        "en": "Every build installs the versions that were tested",
        "zh-CN": "每次构建都安装测试过的依赖版本"
      },
      "notes": {
        "locked": {
          "en": "a lock file covers this manifest",
          "zh-CN": "锁文件覆盖此清单"
        },
        "pinned": {
          "en": "every version here is exact",
          "zh-CN": "此处所有版本均已固定"
        }
      }
    },
    "docker": {
      "title": {
        "en": "Images are built for production",
        "zh-CN": "镜像按生产要求构建"
      },
      "notes": {
        "own-user": {
          "en": "the image runs as a user of its own",
          "zh-CN": "镜像以专用用户运行"
        },
        "probe": {
          "en": "the image says how to tell whether it works",
          "zh-CN": "镜像声明了健康检查"
        },
        "ignore-file": {
          "en": "the build context leaves out what does not belong into an image",
          "zh-CN": "构建上下文排除了不应进入镜像的内容"
        }
      }
    },
    "error": {
      "title": {
        "en": "Errors are handled and tell callers nothing of the inside",
        "zh-CN": "错误得到处理，且不向调用方泄露内部信息"
      },
      "notes": {
        "contained": {
          "en": "an answer after an error is written here",
          "zh-CN": "此处编写出错后的响应"
        }
      }
    },
    "frontend": {
      "title": {
        "en": "The browser runs no markup of others and keeps no passwords",
        "zh-CN": "浏览器端不执行他人的标记，也不保存密码"
      },
      "notes": {
        "handled": {
          "en": "the page handles markup, secrets or logins here",
          "zh-CN": "页面在此处处理标记、机密或登录"
        }
      }
    },
    "ha": {
      "title": {
        "en": "Services survive the end of a process and the loss of a node",
        "zh-CN": "进程退出或节点故障时服务仍可用"
      },
      "notes": {
        "several": {
          "en": "several instances share the requests",
          "zh-CN": "由多个实例分担请求"
        },
        "restarts": {
          "en": "this is started again when it ends",
          "zh-CN": "退出后会自动重新启动"
        }
      }
    },
    "headers": {
      "title": {
        "en": "Pages carry security headers",
        "zh-CN": "页面带有安全响应头"
      },
      "notes": {
        "set": {
          "en": "security headers are set here",
          "zh-CN": "此处设置了安全响应头"
        }
      }
    },
    "health": {
      "title": {
        "en": "Services say whether they work",
        "zh-CN": "服务能报告自身是否正常"
      },
      "notes": {
        "route": {
          "en": "a health check is served here",
          "zh-CN": "在此提供健康检查"
        },
        "probe": {
          "en": "it is asked for health here",
          "zh-CN": "在此探测健康状态"
        }
      }
    },
    "infra": {
      "title": {
        "en": "Datastores and consoles are closed to the outside and have accounts of their own",
        "zh-CN": "数据存储与管理控制台不对外开放，并使用专属账号"
      },
      "notes": {
        "bound": {
          "en": "this port is bound to the host itself only",
          "zh-CN": "此端口只绑定在本机地址"
        },
        "from-outside": {
          "en": "this password comes from outside the repository",
          "zh-CN": "此密码由仓库之外提供"
        }
      }
    },
    "inject": {
      "title": {
        "en": "Data of callers is never run",
        "zh-CN": "调用方的数据不会被当作代码执行"
      },
      "notes": {
        "contained": {
          "en": "data of a caller reaches an interpreter here",
          "zh-CN": "调用方的数据在此处进入解释器"
        }
      }
    },
    "input": {
      "title": {
        "en": "What callers send is validated",
        "zh-CN": "已校验调用方输入"
      },
      "notes": {
        "checked": {
          "en": "the body is checked here",
          "zh-CN": "此处校验了请求体"
        }
      }
    },
    "k8s": {
      "title": {
        "en": "Workloads on Kubernetes are ready for production",
        "zh-CN": "Kubernetes 工作负载满足生产要求"
      },
      "notes": {
        "probed": {
          "en": "the cluster asks this container whether it is ready",
          "zh-CN": "集群会探测该容器是否就绪"
        },
        "limited": {
          "en": "this container's memory is limited",
          "zh-CN": "该容器设置了内存上限"
        },
        "not-root": {
          "en": "this container may not run as root",
          "zh-CN": "该容器不允许以 root 运行"
        },
        "replicated": {
          "en": "several pods share the requests",
          "zh-CN": "由多个 Pod 分担请求"
        }
      }
    },
    "lifecycle": {
      "title": {
        "en": "The service shuts down in order",
        "zh-CN": "服务能够优雅关闭"
      },
      "notes": {
        "ends": {
          "en": "what has to be done at the end is done here",
          "zh-CN": "关闭时的清理在此处理"
        }
      }
    },
    "logging": {
      "title": {
        "en": "Logs hold no credentials and do not fill the disk",
        "zh-CN": "日志中不含凭据，也不会写满磁盘"
      },
      "notes": {
        "serves": {
          "en": "nothing confidential is seen in the logs of what is served from here",
          "zh-CN": "此处提供的服务，日志中未发现敏感信息"
        }
      }
    },
    "metrics": {
      "title": {
        "en": "The system is measured, and somebody is told when it goes wrong",
        "zh-CN": "系统有指标，异常时有人收到告警"
      },
      "notes": {
        "made": {
          "en": "a metric is made here",
          "zh-CN": "在此定义指标"
        },
        "exposed": {
          "en": "metrics are handed out here",
          "zh-CN": "在此暴露指标"
        },
        "collected": {
          "en": "metrics are collected here",
          "zh-CN": "在此采集指标"
        },
        "alerts": {
          "en": "alerts are defined here",
          "zh-CN": "在此定义告警"
        }
      }
    },
    "network": {
      "title": {
        "en": "Servers listen only where they are meant to be reached",
        "zh-CN": "服务只在预期的网络接口上监听"
      },
      "notes": {
        "listens": {
          "en": "the server is told where to listen",
          "zh-CN": "服务监听地址在此指定"
        }
      }
    },
    "path": {
      "title": {
        "en": "File paths stay inside their folder",
        "zh-CN": "文件路径不会越出其目录"
      },
      "notes": {
        "contained": {
          "en": "what a caller names reaches a file here",
          "zh-CN": "调用方给出的名称在此处用于访问文件"
        }
      }
    },
    "perf": {
      "title": {
        "en": "Connections are shared and rows are fetched together",
        "zh-CN": "连接可复用，数据批量读取"
      },
      "notes": {
        "connects": {
          "en": "a handler that works with a database or client",
          "zh-CN": "使用数据库或客户端的处理函数"
        }
      }
    },
    "proxy": {
      "title": {
        "en": "The proxy's configuration is safe",
        "zh-CN": "代理配置安全"
      },
      "notes": {
        "read": {
          "en": "this server's configuration was read, and nothing was found",
          "zh-CN": "已检查该 server 的配置，未发现问题"
        }
      }
    },
    "query": {
      "title": {
        "en": "Queries are written by the application",
        "zh-CN": "查询语句由应用自身编写"
      },
      "notes": {
        "contained": {
          "en": "a query runs here",
          "zh-CN": "此处执行查询"
        }
      }
    },
    "ratelimit": {
      "title": {
        "en": "Callers are rate limited",
        "zh-CN": "已对调用方限流"
      },
      "notes": {
        "limits": {
          "en": "requests are limited here",
          "zh-CN": "此处限制请求频率"
        }
      }
    },
    "release": {
      "title": {
        "en": "A release can be taken back",
        "zh-CN": "发布可以回滚"
      },
      "notes": {
        "versioned": {
          "en": "the deployment names a version of the image",
          "zh-CN": "部署指定了镜像版本"
        }
      }
    },
    "repo": {
      "title": {
        "en": "The repository holds sources only",
        "zh-CN": "仓库中只存放源文件"
      },
      "notes": {
        "ignored": {
          "en": "what programs make is ignored here",
          "zh-CN": "此处忽略程序生成的文件"
        }
      }
    },
    "resilience": {
      "title": {
        "en": "Failures of other services are lived through",
        "zh-CN": "能够承受依赖服务的故障"
      },
      "notes": {
        "handles": {
          "en": "this loop deals with failures",
          "zh-CN": "该循环会处理失败"
        }
      }
    },
    "route": {
      "title": {
        "en": "Every declared route is reached",
        "zh-CN": "每条声明的路由都可到达"
      },
      "notes": {
        "declared": {
          "en": "routes are declared here",
          "zh-CN": "路由在此声明"
        }
      }
    },
    "safeguard": {
      "title": {
        "en": "Guards and permission checks can refuse",
        "zh-CN": "守卫和权限检查能够真正拒绝请求"
      },
      "notes": {
        "decides": {
          "en": "this check decides about its callers",
          "zh-CN": "该检查会对调用方作出判断"
        }
      }
    },
    "secret": {
      "title": {
        "en": "No credential stands in the repository",
        "zh-CN": "仓库中不含任何凭据"
      },
      "notes": {
        "from-environment": {
          "en": "a credential is read from the environment here",
          "zh-CN": "此处从环境变量读取凭据"
        }
      }
    },
    "sse": {
      "title": {
        "en": "Streamed answers reach the client as they are produced",
        "zh-CN": "流式响应会随产生实时到达客户端"
      },
      "notes": {
        "unbuffered": {
          "en": "the location that serves the stream does not buffer",
          "zh-CN": "提供该流的 location 未启用缓冲"
        },
        "said-by-app": {
          "en": "the application asks proxies not to buffer this stream",
          "zh-CN": "应用要求代理不要缓冲该流"
        }
      }
    },
    "state": {
      "title": {
        "en": "State outlives the process",
        "zh-CN": "状态不随进程消失"
      },
      "notes": {
        "kept": {
          "en": "a volume keeps this folder",
          "zh-CN": "此目录由持久卷保存"
        }
      }
    },
    "static": {
      "title": {
        "en": "Only public files are served",
        "zh-CN": "仅对外提供公开文件"
      },
      "notes": {
        "serves": {
          "en": "this serves a folder of its own",
          "zh-CN": "此处提供的是独立目录"
        }
      }
    },
    "suppression": {
      "title": {
        "en": "Suppressions are justified and in use",
        "zh-CN": "每条豁免都有理由且仍然有效"
      },
      "notes": {}
    },
    "tls": {
      "title": {
        "en": "Connections are encrypted and certificates verified",
        "zh-CN": "连接已加密，并校验对端证书"
      },
      "notes": {
        "verifies": {
          "en": "certificate verification stays on here as shipped",
          "zh-CN": "此处在交付时保持证书校验"
        }
      }
    },
    "upload": {
      "title": {
        "en": "Uploads are limited",
        "zh-CN": "已限制上传内容"
      },
      "notes": {
        "bounded": {
          "en": "the size of uploads is bounded here",
          "zh-CN": "此处限制了上传大小"
        }
      }
    },
    "websocket": {
      "title": {
        "en": "WebSocket connections get through the proxy",
        "zh-CN": "WebSocket 连接可以穿过代理"
      },
      "notes": {
        "upgrades": {
          "en": "the location hands the upgrade on",
          "zh-CN": "该 location 会转发协议升级"
        }
      }
    },
    "wiring": {
      "title": {
        "en": "Safeguards that exist are in use",
        "zh-CN": "已有的防护措施均已启用"
      },
      "notes": {
        "used": {
          "en": "this safeguard is used where it is defined",
          "zh-CN": "该防护措施在定义处已被使用"
        }
      }
    },
    "workflow": {
      "title": {
        "en": "Workflows give strangers no rights and run only what was chosen",
        "zh-CN": "工作流不向外部人员授予权限，且只运行选定的代码"
      },
      "notes": {
        "limited": {
          "en": "the token's rights are limited here",
          "zh-CN": "在此限制令牌权限"
        },
        "pinned": {
          "en": "an action is pinned to a commit",
          "zh-CN": "动作固定到提交"
        },
        "started-by": {
          "en": "nothing a stranger sends is run here",
          "zh-CN": "此处不运行外部人员提交的内容"
        }
      }
    }
  },
  "secret": {
    "title": {
      "en": "{vendor} {what} in the repository",
      "zh-CN": "仓库中含有{vendor}{what}"
    },
    "problem": {
      "en": "A {vendor} {what} is committed in plain sight. Everyone who can read the repository, a fork, a clone, a build log or a backup of it can use it, and it stays in the Git history after the line is deleted.",
      "zh-CN": "{vendor}{what}以明文形式提交到了仓库。凡是能读取该仓库、其 fork、克隆、构建日志或备份的人都可以直接使用它；即使删掉这一行，它仍会留在 Git 历史中。"
    },
    "risk": {
      "en": "Whoever finds it acts with its rights: reads or changes data, spends money, or moves on to other systems. Leaked credentials in public repositories are found and used within minutes.",
      "zh-CN": "拿到它的人即拥有相应权限，可以读取或篡改数据、产生费用，或进一步入侵其他系统。公开仓库中泄露的凭据往往在几分钟内就会被扫描并滥用。"
    },
    "fix": {
      "en": "Revoke or rotate it first: deleting the line does not help, since the history keeps it. Then read the new value from the environment or a secret manager, and make start-up fail when it is missing. Look through the vendor's logs for uses you cannot explain.",
      "zh-CN": "首先吊销或轮换该凭据：历史记录会保留旧值，仅删除这一行没有用。然后改为从环境变量或密钥管理服务读取新值，缺失时拒绝启动。最后检查服务商日志中有无来历不明的调用。"
    },
    "acceptance": {
      "en": "The old value is refused by {vendor}, the new one stands in no file of the repository, and this rule reports nothing.",
      "zh-CN": "旧值已失效，新值不出现在仓库的任何文件中，且本规则不再报告问题。"
    },
    "effortHours": 1,
    "references": [
      "CWE-798",
      "CWE-540",
      "ASVS 2.10.4",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
      "https://docs.github.com/code-security/secret-scanning/working-with-secret-scanning-and-push-protection/remediating-a-leaked-secret"
    ],
    "messages": {
      "live": {
        "en": "{vendor} {what} in plain text. Revoke it, then read it from the environment or a secret manager.",
        "zh-CN": "此处以明文写有{vendor}{what}。请先吊销，再改为从环境变量或密钥管理服务读取。"
      },
      "private-key": {
        "en": "A private key ({name}) without a passphrase. Whoever reads the repository can impersonate its owner: replace the key pair and keep the new private key out of Git.",
        "zh-CN": "此处有一把没有口令保护的私钥（{name}）。任何能读取仓库的人都可以冒充其持有者：请更换密钥对，新私钥不要放进 Git。"
      },
      "private-key-encrypted": {
        "en": "A private key ({name}) protected by a passphrase only. The file can be attacked offline for as long as anyone has a copy: keep it out of Git.",
        "zh-CN": "此处有一把仅靠口令保护的私钥（{name}）。只要有人拿到副本，就能无限期离线破解口令：请勿将其放进 Git。"
      },
      "jwt": {
        "en": "A signed token (JWT) that has not expired. It is accepted until its key is rotated: rotate the signing key or revoke the session.",
        "zh-CN": "此处有一枚未过期的签名令牌（JWT）。在签名密钥轮换之前它一直有效：请轮换签名密钥或吊销对应会话。"
      },
      "jwt-service-role": {
        "en": "The service_role key of Supabase project {name}. It bypasses row level security, so whoever has it reads and writes every table: rotate the project's JWT secret now and use the key on the server only.",
        "zh-CN": "这是 Supabase 项目 {name} 的 service_role 密钥。它会绕过行级安全策略（RLS），持有者可以读写所有表：请立即轮换项目的 JWT 密钥，并且只在服务端使用。"
      },
      "connection-string": {
        "en": "A connection string with the password of {host}. Change the password and take the whole string from the environment.",
        "zh-CN": "连接串中写有 {host} 的密码。请修改该密码，并从环境变量读取整个连接串。"
      },
      "basic-auth-url": {
        "en": "A URL with the user name and password of {host}. URLs end up in logs and process lists: change the password and pass it separately.",
        "zh-CN": "URL 中写有 {host} 的用户名和密码。URL 会进入日志和进程列表：请修改密码，并改用其他方式传递。"
      },
      "basic-auth": {
        "en": "User name and password for HTTP access ({name}), readable as they stand. Change the password and take it from the environment.",
        "zh-CN": "此处写有可直接读取的用户名和密码（{name}）。请修改密码，并从环境变量读取。"
      },
      "bearer": {
        "en": "An access token in an Authorization header. Revoke it and take the new one from the environment.",
        "zh-CN": "Authorization 请求头中写死了访问令牌。请吊销该令牌，新令牌从环境变量读取。"
      },
      "named-key": {
        "en": "{name} is given what looks like a live key, token or secret. Revoke it, then read it from the environment or a secret manager.",
        "zh-CN": "{name} 被赋予了一个疑似真实有效的密钥或令牌。请先吊销，再改为从环境变量或密钥管理服务读取。"
      },
      "named-password": {
        "en": "{name} is given what looks like a real password. Change it, then read it from the environment or a secret manager.",
        "zh-CN": "{name} 被赋予了一个疑似真实使用的密码。请修改该密码，再改为从环境变量或密钥管理服务读取。"
      },
      "kubernetes-secret": {
        "en": "The value of {name} in a Kubernetes Secret manifest. Base64 is no encryption: change the value and deliver it with a sealed or external secret.",
        "zh-CN": "Kubernetes Secret 清单中写有 {name} 的值。Base64 不是加密：请更换该值，并改用 Sealed Secrets 或 External Secrets 等方式下发。"
      },
      "checksum-mismatch": {
        "en": "This has the form of a {vendor} {what}, but its checksum is wrong: made up, altered or cut. If it was ever real, revoke it; if it is a stand-in, write it so that nobody takes it for one.",
        "zh-CN": "此处具有{vendor}{what}的格式，但校验和不符：可能是编造、改动或截断的。如果它曾经有效，请吊销；如果只是占位符，请改成一眼可辨的写法。"
      },
      "installed-client": {
        "en": "{vendor} {what} of an installed application: everybody who has the application has it, so it proves nothing. See that the client is yours, that it is registered as an installed one, and that the flow uses PKCE.",
        "zh-CN": "这是已安装应用的{vendor}{what}：每个拿到该应用的人都持有它，因此不能证明任何身份。请确认该客户端归你所有、注册类型为已安装应用，并且流程使用 PKCE。"
      },
      "publishable-key": {
        "en": "{vendor} {what}: made to be seen by everyone, so nothing is leaked. See that it is restricted (domains, apps, quotas) in the vendor's console, and that no secret key stands where this one does.",
        "zh-CN": "{vendor}{what}：本身设计为可公开，因此不算泄露。请在服务商控制台限制其用途（域名、应用、配额），并确认此处没有误放私密密钥。"
      }
    }
  },
  "kinds": {
    "ably-api-key": {
      "vendor": "Ably",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://ably.com/docs/auth/basic"
    },
    "activecampaign-api-key": {
      "vendor": "ActiveCampaign",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developers.activecampaign.com/reference/authentication"
    },
    "adafruit-io-key": {
      "vendor": "Adafruit",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://io.adafruit.com/api/docs/#authentication"
    },
    "adafruit-legacy-key": {
      "vendor": "Adafruit",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://io.adafruit.com/api/docs/#authentication"
    },
    "adobe-api-key": {
      "vendor": "Adobe",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developer.adobe.com/developer-console/docs/guides/authentication/"
    },
    "adobe-client-secret": {
      "vendor": "Adobe",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://developer.adobe.com/developer-console/docs/guides/authentication/"
    },
    "adyen-api-key": {
      "vendor": "Adyen",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.adyen.com/development-resources/api-credentials/"
    },
    "age-secret-key": {
      "vendor": "age",
      "what": {
        "en": "encryption identity",
        "zh-CN": "加密身份密钥"
      },
      "docs": "https://github.com/FiloSottile/age"
    },
    "agora-certificate": {
      "vendor": "Agora",
      "what": {
        "en": "app certificate",
        "zh-CN": "App 证书"
      },
      "docs": "https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server"
    },
    "ai21-api-key": {
      "vendor": "AI21 Labs",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.ai21.com/docs/overview"
    },
    "airbrake-project-key": {
      "vendor": "Airbrake",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.airbrake.io/docs/devops-tools/api/"
    },
    "airtable-api-key": {
      "vendor": "Airtable",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://support.airtable.com/docs/creating-personal-access-tokens"
    },
    "airtable-pat": {
      "vendor": "Airtable",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://airtable.com/developers/web/guides/personal-access-tokens"
    },
    "aiven-service-password": {
      "vendor": "Aiven",
      "what": {
        "en": "service password",
        "zh-CN": "服务密码"
      },
      "docs": "https://aiven.io/docs/platform/howto/reset-service-password"
    },
    "alchemy-api-key": {
      "vendor": "Alchemy",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.alchemy.com/docs/alchemy-quickstart-guide"
    },
    "alchemy-auth-token": {
      "vendor": "Alchemy",
      "what": {
        "en": "auth token",
        "zh-CN": "认证令牌"
      },
      "docs": "https://docs.alchemy.com/reference/api-overview"
    },
    "algolia-admin-key": {
      "vendor": "Algolia",
      "what": {
        "en": "admin key",
        "zh-CN": "管理密钥"
      },
      "docs": "https://www.algolia.com/doc/guides/security/api-keys/"
    },
    "algolia-api-key": {
      "vendor": "Algolia",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.algolia.com/doc/guides/security/api-keys/"
    },
    "alibaba-access-key-id": {
      "vendor": "Alibaba Cloud",
      "what": {
        "en": "access key ID",
        "zh-CN": "访问密钥 ID(AccessKey ID)"
      },
      "docs": "https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair"
    },
    "alibaba-access-key-secret": {
      "vendor": "Alibaba Cloud",
      "what": {
        "en": "secret access key",
        "zh-CN": "访问密钥(Secret Access Key)"
      },
      "docs": "https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair",
      "revoke": "https://ram.console.aliyun.com/manage/ak"
    },
    "alibaba-sts-token": {
      "vendor": "Alibaba Cloud",
      "what": {
        "en": "temporary access key (STS)",
        "zh-CN": "临时访问密钥(STS)"
      },
      "docs": "https://help.aliyun.com/zh/ram/product-overview/what-is-sts"
    },
    "amap-key": {
      "vendor": "AMap",
      "what": {
        "en": "web service key",
        "zh-CN": "Web 服务 Key"
      },
      "docs": "https://lbs.amap.com/api/webservice/create-project-and-key"
    },
    "amplitude-secret-key": {
      "vendor": "Amplitude",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://amplitude.com/docs/apis/authentication"
    },
    "anthropic-admin-key": {
      "vendor": "Anthropic",
      "what": {
        "en": "admin key",
        "zh-CN": "管理密钥"
      },
      "docs": "https://docs.anthropic.com/en/api/administration-api",
      "revoke": "https://console.anthropic.com/settings/admin-keys"
    },
    "anthropic-api-key": {
      "vendor": "Anthropic",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.anthropic.com/en/api/overview",
      "revoke": "https://console.anthropic.com/settings/keys"
    },
    "anthropic-oauth-token": {
      "vendor": "Anthropic",
      "what": {
        "en": "OAuth access token (Claude Code)",
        "zh-CN": "OAuth 访问令牌(Claude Code)"
      },
      "docs": "https://docs.anthropic.com/en/docs/claude-code/iam",
      "revoke": "https://claude.ai/settings"
    },
    "anthropic-refresh-token": {
      "vendor": "Anthropic",
      "what": {
        "en": "refresh token",
        "zh-CN": "刷新令牌"
      },
      "docs": "https://docs.anthropic.com/en/docs/claude-code/iam"
    },
    "anthropic-session-key": {
      "vendor": "Anthropic",
      "what": {
        "en": "claude.ai session key",
        "zh-CN": "claude.ai 会话密钥"
      },
      "docs": "https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure"
    },
    "anyscale-api-key": {
      "vendor": "Anyscale",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.anyscale.com/reference/quickstart-cli"
    },
    "apify-api-token": {
      "vendor": "Apify",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.apify.com/platform/integrations/api"
    },
    "apple-app-specific-password": {
      "vendor": "Apple",
      "what": {
        "en": "app-specific password",
        "zh-CN": "App 专用密码"
      },
      "docs": "https://support.apple.com/en-us/102654"
    },
    "appwrite-api-key": {
      "vendor": "Appwrite",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://appwrite.io/docs/advanced/platform/api-keys"
    },
    "arcjet-key": {
      "vendor": "Arcjet",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.arcjet.com/"
    },
    "asana-client-id": {
      "vendor": "Asana",
      "what": {
        "en": "client ID",
        "zh-CN": "客户端 ID"
      },
      "docs": "https://developers.asana.com/docs/oauth"
    },
    "asana-token": {
      "vendor": "Asana",
      "what": {
        "en": "personal access token or client secret",
        "zh-CN": "个人访问令牌或客户端密钥"
      },
      "docs": "https://developers.asana.com/docs/personal-access-token"
    },
    "assemblyai-api-key": {
      "vendor": "AssemblyAI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.assemblyai.com/docs/getting-started"
    },
    "atlassian-api-token": {
      "vendor": "Atlassian",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
      "revoke": "https://id.atlassian.com/manage-profile/security/api-tokens"
    },
    "atlassian-data-center-token": {
      "vendor": "Atlassian",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html"
    },
    "atlassian-legacy-token": {
      "vendor": "Atlassian",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"
    },
    "auth0-client-secret": {
      "vendor": "Auth0",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://auth0.com/docs/get-started/applications/rotate-client-secret"
    },
    "authorization-header": {
      "vendor": "",
      "what": {
        "en": "HTTP authorization header",
        "zh-CN": "HTTP Authorization 请求头凭据"
      },
      "docs": "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2"
    },
    "authress-access-key": {
      "vendor": "Authress",
      "what": {
        "en": "service client access key",
        "zh-CN": "服务客户端访问密钥"
      },
      "docs": "https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning"
    },
    "aws-access-key-id": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "access key ID",
        "zh-CN": "访问密钥 ID"
      },
      "docs": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
      "revoke": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
    },
    "aws-bedrock-api-key": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "Bedrock API key (long-term)",
        "zh-CN": "Bedrock API 密钥(长期)"
      },
      "docs": "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html"
    },
    "aws-bedrock-short-term-key": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "Bedrock API key (short-term)",
        "zh-CN": "Bedrock API 密钥(短期)"
      },
      "docs": "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html"
    },
    "aws-key-pair": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "secret access key beside its access key ID",
        "zh-CN": "与 Access Key ID 成对的访问密钥"
      },
      "docs": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
    },
    "aws-mws-auth-token": {
      "vendor": "Amazon",
      "what": {
        "en": "Marketplace Web Service token",
        "zh-CN": "商城网络服务令牌"
      },
      "docs": "https://developer-docs.amazon.com/sp-api/docs"
    },
    "aws-secret-access-key": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "secret access key",
        "zh-CN": "访问密钥(Secret Access Key)"
      },
      "docs": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
    },
    "aws-ses-smtp-password": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "SES SMTP password",
        "zh-CN": "SES SMTP 密码"
      },
      "docs": "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html"
    },
    "aws-session-token": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "session token (temporary, STS)",
        "zh-CN": "会话令牌(临时凭证 STS)"
      },
      "docs": "https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html"
    },
    "axiom-token": {
      "vendor": "Axiom",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://axiom.co/docs/reference/tokens"
    },
    "azure-account-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "account key in a connection string",
        "zh-CN": "连接字符串中的账户密钥"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string"
    },
    "azure-ad-client-secret": {
      "vendor": "Microsoft Entra",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://learn.microsoft.com/en-us/entra/identity-platform/howto-create-service-principal-portal"
    },
    "azure-apim-subscription-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "API Management subscription key",
        "zh-CN": "API 管理订阅密钥"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions"
    },
    "azure-container-registry-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "Container Registry password",
        "zh-CN": "容器注册表密码"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication"
    },
    "azure-devops-legacy-pat": {
      "vendor": "Azure DevOps",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"
    },
    "azure-devops-pat": {
      "vendor": "Azure DevOps",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"
    },
    "azure-function-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "Functions key",
        "zh-CN": "Functions 密钥"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to"
    },
    "azure-openai-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "Azure OpenAI / AI services key",
        "zh-CN": "Azure OpenAI / AI 服务密钥"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/ai-services/authentication"
    },
    "azure-openai-legacy-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "Azure OpenAI / AI services key",
        "zh-CN": "Azure OpenAI / AI 服务密钥"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/ai-services/openai/reference"
    },
    "azure-redis-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "Cache for Redis key",
        "zh-CN": "Redis 缓存密钥"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure"
    },
    "azure-sas-token": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "shared access signature",
        "zh-CN": "共享访问签名(SAS)"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview"
    },
    "azure-search-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "AI Search key",
        "zh-CN": "AI 搜索密钥"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/search/search-security-api-keys"
    },
    "azure-service-bus-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "Service Bus, Event Hubs, IoT or Relay key",
        "zh-CN": "Service Bus、事件中心、IoT 或中继密钥"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas"
    },
    "azure-shared-access-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "SharedAccessKey of a connection string",
        "zh-CN": "连接字符串中的 SharedAccessKey"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-get-connection-string"
    },
    "azure-storage-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "storage, Cosmos DB, Batch or API Management key",
        "zh-CN": "存储、Cosmos DB、Batch 或 API 管理密钥"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage"
    },
    "backblaze-key": {
      "vendor": "Backblaze",
      "what": {
        "en": "application key",
        "zh-CN": "应用密钥"
      },
      "docs": "https://www.backblaze.com/docs/cloud-storage-application-keys"
    },
    "baichuan-api-key": {
      "vendor": "Baichuan",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://platform.baichuan-ai.com/docs/api"
    },
    "baidu-access-key": {
      "vendor": "Baidu AI Cloud",
      "what": {
        "en": "access key ID",
        "zh-CN": "访问密钥 ID(AccessKey ID)"
      },
      "docs": "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb"
    },
    "baidu-map-key": {
      "vendor": "Baidu Maps",
      "what": {
        "en": "web service key (AK)",
        "zh-CN": "Web 服务 AK"
      },
      "docs": "https://lbsyun.baidu.com/apiconsole/key"
    },
    "baidu-qianfan-key": {
      "vendor": "Baidu AI Cloud",
      "what": {
        "en": "Qianfan API key",
        "zh-CN": "千帆 API Key"
      },
      "docs": "https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5"
    },
    "baidu-secret-key": {
      "vendor": "Baidu AI Cloud",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb"
    },
    "bannerbear-api-key": {
      "vendor": "Bannerbear",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developers.bannerbear.com/#authentication"
    },
    "baseten-api-key": {
      "vendor": "Baseten",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.baseten.co/organization/api-keys"
    },
    "basic-auth-url": {
      "vendor": "",
      "what": {
        "en": "URL with user name and password",
        "zh-CN": "含用户名和密码的 URL"
      },
      "docs": "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"
    },
    "beamer-api-token": {
      "vendor": "Beamer",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://www.getbeamer.com/docs/api/"
    },
    "betterstack-token": {
      "vendor": "Better Stack",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://betterstack.com/docs/logs/api/getting-started/"
    },
    "binance-api-secret": {
      "vendor": "Binance",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security"
    },
    "bitbucket-access-token": {
      "vendor": "Bitbucket",
      "what": {
        "en": "repository, project or workspace token",
        "zh-CN": "仓库/项目/工作区令牌"
      },
      "docs": "https://support.atlassian.com/bitbucket-cloud/docs/repository-access-tokens/"
    },
    "bitbucket-app-password": {
      "vendor": "Bitbucket",
      "what": {
        "en": "app password",
        "zh-CN": "应用密码"
      },
      "docs": "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/"
    },
    "bitbucket-client-secret": {
      "vendor": "Bitbucket",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/"
    },
    "bittrex-secret-key": {
      "vendor": "Bittrex",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://bittrex.github.io/api/v3"
    },
    "bitwarden-access-token": {
      "vendor": "Bitwarden",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://bitwarden.com/help/access-tokens/"
    },
    "bitwarden-client-secret": {
      "vendor": "Bitwarden",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://bitwarden.com/help/personal-api-key/"
    },
    "box-client-secret": {
      "vendor": "Box",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://developer.box.com/guides/authentication/"
    },
    "braintree-access-token": {
      "vendor": "PayPal Braintree",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens"
    },
    "braintree-private-key": {
      "vendor": "PayPal Braintree",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials"
    },
    "braintrust-api-key": {
      "vendor": "Braintrust",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.braintrust.dev/docs/reference/api/authentication"
    },
    "brave-search-key": {
      "vendor": "Brave",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://api-dashboard.search.brave.com/app/documentation/web-search/get-started"
    },
    "brevo-api-key": {
      "vendor": "Brevo",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developers.brevo.com/docs/getting-started"
    },
    "brevo-smtp-key": {
      "vendor": "Brevo",
      "what": {
        "en": "SMTP key",
        "zh-CN": "SMTP 密钥"
      },
      "docs": "https://developers.brevo.com/docs/smtp-integration"
    },
    "browserbase-api-key": {
      "vendor": "Browserbase",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.browserbase.com/introduction/getting-started"
    },
    "browserstack-access-key": {
      "vendor": "BrowserStack",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://www.browserstack.com/docs/automate/api-reference/selenium/introduction"
    },
    "bugsnag-api-key": {
      "vendor": "BugSnag",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.bugsnag.com/api/"
    },
    "buildkite-token": {
      "vendor": "Buildkite",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://buildkite.com/docs/apis/managing-api-tokens"
    },
    "bunny-access-key": {
      "vendor": "bunny.net",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.bunny.net/reference/bunnynet-api-overview"
    },
    "bybit-api-secret": {
      "vendor": "Bybit",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://bybit-exchange.github.io/docs/v5/guide"
    },
    "calcom-api-key": {
      "vendor": "Cal.com",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://cal.com/docs/api-reference/v1/authentication"
    },
    "canva-client-secret": {
      "vendor": "Canva",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://www.canva.dev/docs/connect/authentication/"
    },
    "cartesia-api-key": {
      "vendor": "Cartesia",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.cartesia.ai/get-started/make-an-api-request"
    },
    "cerebras-api-key": {
      "vendor": "Cerebras",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://inference-docs.cerebras.ai/quickstart"
    },
    "checkout-secret-key": {
      "vendor": "Checkout.com",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://www.checkout.com/docs/developer-resources/api/api-keys"
    },
    "chroma-api-key": {
      "vendor": "Chroma",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.trychroma.com/cloud/getting-started"
    },
    "circleci-legacy-token": {
      "vendor": "CircleCI",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://circleci.com/docs/managing-api-tokens/"
    },
    "circleci-token": {
      "vendor": "CircleCI",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://circleci.com/docs/managing-api-tokens/"
    },
    "clarifai-pat": {
      "vendor": "Clarifai",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://docs.clarifai.com/control/authentication/pat"
    },
    "clerk-secret-key": {
      "vendor": "Clerk",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://clerk.com/docs/deployments/clerk-environment-variables"
    },
    "clickhouse-cloud-secret": {
      "vendor": "ClickHouse Cloud",
      "what": {
        "en": "API key secret",
        "zh-CN": "API 密钥"
      },
      "docs": "https://clickhouse.com/docs/cloud/manage/openapi"
    },
    "clickup-token": {
      "vendor": "ClickUp",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://developer.clickup.com/docs/authentication"
    },
    "clojars-token": {
      "vendor": "Clojars",
      "what": {
        "en": "deploy token",
        "zh-CN": "部署令牌"
      },
      "docs": "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens"
    },
    "cloudflare-api-token": {
      "vendor": "Cloudflare",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
      "revoke": "https://dash.cloudflare.com/profile/api-tokens"
    },
    "cloudflare-global-api-key": {
      "vendor": "Cloudflare",
      "what": {
        "en": "global API key",
        "zh-CN": "全局 API 密钥"
      },
      "docs": "https://developers.cloudflare.com/fundamentals/api/get-started/keys/"
    },
    "cloudflare-origin-ca-key": {
      "vendor": "Cloudflare",
      "what": {
        "en": "Origin CA key",
        "zh-CN": "Origin CA 密钥"
      },
      "docs": "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/"
    },
    "cloudflare-token": {
      "vendor": "Cloudflare",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/"
    },
    "cloudflare-turnstile-secret": {
      "vendor": "Cloudflare Turnstile",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://developers.cloudflare.com/turnstile/get-started/"
    },
    "cloudinary-api-secret": {
      "vendor": "Cloudinary",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://cloudinary.com/documentation/cloudinary_credentials_tutorial"
    },
    "cloudinary-url": {
      "vendor": "Cloudinary",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://cloudinary.com/documentation/cloudinary_credentials_tutorial"
    },
    "cloudsmith-api-key": {
      "vendor": "Cloudsmith",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://help.cloudsmith.io/docs/api-key"
    },
    "cockroachdb-api-key": {
      "vendor": "CockroachDB",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access"
    },
    "codecov-token": {
      "vendor": "Codecov",
      "what": {
        "en": "upload token",
        "zh-CN": "上传令牌"
      },
      "docs": "https://docs.codecov.com/docs/codecov-tokens"
    },
    "cohere-api-key": {
      "vendor": "Cohere",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.cohere.com/docs/rate-limits",
      "revoke": "https://dashboard.cohere.com/api-keys"
    },
    "coinbase-api-secret": {
      "vendor": "Coinbase",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys"
    },
    "coinbase-cloud-key": {
      "vendor": "Coinbase",
      "what": {
        "en": "developer platform key",
        "zh-CN": "开发者平台密钥"
      },
      "docs": "https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys"
    },
    "comet-api-key": {
      "vendor": "Comet",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/"
    },
    "composio-api-key": {
      "vendor": "Composio",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.composio.dev/docs/authenticating-tools"
    },
    "confluent-marked-secret": {
      "vendor": "Confluent",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html"
    },
    "confluent-secret": {
      "vendor": "Confluent",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html"
    },
    "connection-properties": {
      "vendor": "",
      "what": {
        "en": "connection string with a password",
        "zh-CN": "含密码的连接串"
      },
      "docs": "https://learn.microsoft.com/dotnet/api/system.data.sqlclient.sqlconnection.connectionstring"
    },
    "connection-string": {
      "vendor": "",
      "what": {
        "en": "connection string with a password",
        "zh-CN": "含密码的连接串"
      },
      "docs": "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"
    },
    "consul-token": {
      "vendor": "HashiCorp Consul",
      "what": {
        "en": "ACL token",
        "zh-CN": "ACL 令牌"
      },
      "docs": "https://developer.hashicorp.com/consul/docs/security/acl/tokens"
    },
    "contentful-delivery-token": {
      "vendor": "Contentful",
      "what": {
        "en": "delivery or preview token",
        "zh-CN": "内容分发/预览令牌"
      },
      "docs": "https://www.contentful.com/developers/docs/references/authentication/"
    },
    "contentful-pat": {
      "vendor": "Contentful",
      "what": {
        "en": "management token",
        "zh-CN": "管理令牌"
      },
      "docs": "https://www.contentful.com/developers/docs/references/authentication/"
    },
    "context7-api-key": {
      "vendor": "Context7",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://context7.com/docs/howto/api-keys"
    },
    "convertkit-api-secret": {
      "vendor": "Kit (ConvertKit)",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://developers.kit.com/"
    },
    "convex-deploy-key": {
      "vendor": "Convex",
      "what": {
        "en": "deploy token",
        "zh-CN": "部署令牌"
      },
      "docs": "https://docs.convex.dev/cli/deploy-key-types"
    },
    "coralogix-key": {
      "vendor": "Coralogix",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/"
    },
    "couchbase-api-secret": {
      "vendor": "Couchbase Capella",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://docs.couchbase.com/cloud/management-api-guide/management-api-intro.html"
    },
    "coveralls-token": {
      "vendor": "Coveralls",
      "what": {
        "en": "repository token",
        "zh-CN": "仓库令牌"
      },
      "docs": "https://docs.coveralls.io/"
    },
    "coze-access-token": {
      "vendor": "Coze",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://www.coze.com/docs/developer_guides/pat",
      "revoke": "https://www.coze.cn/open/oauth/pats"
    },
    "crates-io-token": {
      "vendor": "crates.io",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://doc.rust-lang.org/cargo/reference/publishing.html"
    },
    "crowdin-token": {
      "vendor": "Crowdin",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://support.crowdin.com/developer/authorization/"
    },
    "curl-user": {
      "vendor": "",
      "what": {
        "en": "user name and password of a curl command",
        "zh-CN": "curl 命令中的用户名和密码"
      },
      "docs": "https://curl.se/docs/manpage.html#-u"
    },
    "cursor-api-key": {
      "vendor": "Cursor",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.cursor.com/en/account/teams/admin-api"
    },
    "customerio-api-key": {
      "vendor": "Customer.io",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.customer.io/integrations/api/"
    },
    "dagster-cloud-token": {
      "vendor": "Dagster",
      "what": {
        "en": "service token",
        "zh-CN": "服务令牌"
      },
      "docs": "https://docs.dagster.io/deployment/dagster-plus"
    },
    "daily-api-key": {
      "vendor": "Daily",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.daily.co/reference/rest-api"
    },
    "dashscope-api-key": {
      "vendor": "Alibaba Cloud Model Studio",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://help.aliyun.com/zh/model-studio/get-api-key"
    },
    "databricks-oauth-secret": {
      "vendor": "Databricks",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m"
    },
    "databricks-token": {
      "vendor": "Databricks",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://docs.databricks.com/aws/en/dev-tools/auth/pat"
    },
    "datadog-api-key": {
      "vendor": "Datadog",
      "what": {
        "en": "API or application key",
        "zh-CN": "API 密钥或应用密钥"
      },
      "docs": "https://docs.datadoghq.com/account_management/api-app-keys/"
    },
    "dbt-cloud-token": {
      "vendor": "dbt Cloud",
      "what": {
        "en": "service token",
        "zh-CN": "服务令牌"
      },
      "docs": "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens"
    },
    "deepgram-api-key": {
      "vendor": "Deepgram",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developers.deepgram.com/docs/create-additional-api-keys"
    },
    "deepinfra-api-key": {
      "vendor": "DeepInfra",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://deepinfra.com/docs/getting-started"
    },
    "deepl-api-key": {
      "vendor": "DeepL",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developers.deepl.com/docs/getting-started/auth"
    },
    "deepseek-api-key": {
      "vendor": "DeepSeek",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://api-docs.deepseek.com/"
    },
    "defined-networking-key": {
      "vendor": "Defined Networking",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.defined.net/guides/automating-with-api/"
    },
    "deno-token": {
      "vendor": "Deno Deploy",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.deno.com/deploy/api/rest/"
    },
    "dependency-track-key": {
      "vendor": "Dependency-Track",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.dependencytrack.org/integrations/rest-api/"
    },
    "descope-management-key": {
      "vendor": "Descope",
      "what": {
        "en": "management key",
        "zh-CN": "管理密钥"
      },
      "docs": "https://docs.descope.com/management/m2m-access-keys"
    },
    "dify-api-key": {
      "vendor": "Dify",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.dify.ai/en/guides/application-publishing/developing-with-apis"
    },
    "digitalocean-oauth-token": {
      "vendor": "DigitalOcean",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.digitalocean.com/reference/api/oauth/"
    },
    "digitalocean-pat": {
      "vendor": "DigitalOcean",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://docs.digitalocean.com/reference/api/create-personal-access-token/"
    },
    "digitalocean-refresh-token": {
      "vendor": "DigitalOcean",
      "what": {
        "en": "refresh token",
        "zh-CN": "刷新令牌"
      },
      "docs": "https://docs.digitalocean.com/reference/api/oauth/"
    },
    "digitalocean-spaces-secret": {
      "vendor": "DigitalOcean",
      "what": {
        "en": "Spaces secret key",
        "zh-CN": "Spaces 密钥"
      },
      "docs": "https://docs.digitalocean.com/products/spaces/how-to/manage-access/"
    },
    "dingtalk-app-secret": {
      "vendor": "DingTalk",
      "what": {
        "en": "app secret",
        "zh-CN": "应用密钥(App Secret)"
      },
      "docs": "https://open.dingtalk.com/document/orgapp/obtain-the-access_token-of-an-internal-app"
    },
    "dingtalk-robot-secret": {
      "vendor": "DingTalk",
      "what": {
        "en": "robot signing secret",
        "zh-CN": "机器人加签密钥"
      },
      "docs": "https://open.dingtalk.com/document/robots/customize-robot-security-settings"
    },
    "dingtalk-webhook": {
      "vendor": "DingTalk",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook 地址"
      },
      "docs": "https://open.dingtalk.com/document/robots/custom-robot-access"
    },
    "discord-application-id": {
      "vendor": "Discord",
      "what": {
        "en": "application ID",
        "zh-CN": "应用 ID"
      },
      "docs": "https://discord.com/developers/docs/reference#snowflakes"
    },
    "discord-bot-token": {
      "vendor": "Discord",
      "what": {
        "en": "bot token",
        "zh-CN": "机器人令牌"
      },
      "docs": "https://discord.com/developers/docs/reference#authentication"
    },
    "discord-client-secret": {
      "vendor": "Discord",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://discord.com/developers/docs/topics/oauth2"
    },
    "discord-webhook-url": {
      "vendor": "Discord",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook 地址"
      },
      "docs": "https://discord.com/developers/docs/resources/webhook"
    },
    "docker-config-auth": {
      "vendor": "Docker",
      "what": {
        "en": "registry credentials of config.json",
        "zh-CN": "config.json 中的镜像仓库凭据"
      },
      "docs": "https://docs.docker.com/reference/cli/docker/login/"
    },
    "docker-hub-pat": {
      "vendor": "Docker",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://docs.docker.com/security/for-developers/access-tokens/"
    },
    "docusign-secret": {
      "vendor": "Docusign",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://developers.docusign.com/platform/auth/"
    },
    "doppler-token": {
      "vendor": "Doppler",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.doppler.com/reference/auth-token-formats"
    },
    "dotenv-vault-key": {
      "vendor": "Dotenv",
      "what": {
        "en": "vault decryption key",
        "zh-CN": "Vault 解密密钥"
      },
      "docs": "https://www.dotenv.org/docs/security/dotenv-key"
    },
    "dotenvx-private-key": {
      "vendor": "dotenvx",
      "what": {
        "en": "decryption key",
        "zh-CN": "解密私钥"
      },
      "docs": "https://dotenvx.com/docs/env-keys-file"
    },
    "drone-token": {
      "vendor": "Drone CI",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.drone.io/cli/configure/"
    },
    "dropbox-app-secret": {
      "vendor": "Dropbox",
      "what": {
        "en": "app secret",
        "zh-CN": "应用密钥(App Secret)"
      },
      "docs": "https://www.dropbox.com/developers/reference/oauth-guide"
    },
    "dropbox-long-lived-token": {
      "vendor": "Dropbox",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://developers.dropbox.com/oauth-guide"
    },
    "dropbox-short-lived-token": {
      "vendor": "Dropbox",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://developers.dropbox.com/oauth-guide"
    },
    "duffel-access-token": {
      "vendor": "Duffel",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://duffel.com/docs/api/overview/authentication"
    },
    "duo-secret-key": {
      "vendor": "Duo",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://duo.com/docs/authapi"
    },
    "dynatrace-token": {
      "vendor": "Dynatrace",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens"
    },
    "e2b-api-key": {
      "vendor": "E2B",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://e2b.dev/docs/api-key"
    },
    "easypost-api-key": {
      "vendor": "EasyPost",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.easypost.com/docs/authentication"
    },
    "easypost-test-key": {
      "vendor": "EasyPost",
      "what": {
        "en": "test-mode secret key",
        "zh-CN": "测试模式密钥"
      },
      "docs": "https://docs.easypost.com/docs/authentication"
    },
    "elastic-api-key": {
      "vendor": "Elastic",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys"
    },
    "elastic-api-key-header": {
      "vendor": "Elastic Cloud",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.elastic.co/docs/deploy-manage/api-keys"
    },
    "elevenlabs-api-key": {
      "vendor": "ElevenLabs",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://elevenlabs.io/docs/api-reference/authentication"
    },
    "elevenlabs-legacy-key": {
      "vendor": "ElevenLabs",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://elevenlabs.io/docs/api-reference/authentication"
    },
    "ethereum-private-key": {
      "vendor": "Ethereum",
      "what": {
        "en": "account private key",
        "zh-CN": "账户私钥"
      },
      "docs": "https://ethereum.org/en/developers/docs/accounts/"
    },
    "etherscan-api-key": {
      "vendor": "Etherscan",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.etherscan.io/getting-an-api-key"
    },
    "etsy-api-key": {
      "vendor": "Etsy",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developers.etsy.com/documentation/essentials/authentication"
    },
    "exa-api-key": {
      "vendor": "Exa",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.exa.ai/reference/quickstart"
    },
    "expo-access-token": {
      "vendor": "Expo",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.expo.dev/accounts/programmatic-access/"
    },
    "facebook-app-secret": {
      "vendor": "Meta",
      "what": {
        "en": "app secret",
        "zh-CN": "应用密钥(App Secret)"
      },
      "docs": "https://developers.facebook.com/docs/facebook-login/security"
    },
    "facebook-app-token": {
      "vendor": "Meta",
      "what": {
        "en": "app access token",
        "zh-CN": "应用访问令牌"
      },
      "docs": "https://developers.facebook.com/docs/facebook-login/guides/access-tokens"
    },
    "facebook-page-token": {
      "vendor": "Meta",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://developers.facebook.com/docs/facebook-login/guides/access-tokens"
    },
    "fastly-api-token": {
      "vendor": "Fastly",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.fastly.com/en/guides/using-api-tokens"
    },
    "fauna-secret": {
      "vendor": "Fauna",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://docs.fauna.com/"
    },
    "feishu-app-pair": {
      "vendor": "Feishu / Lark",
      "what": {
        "en": "app secret beside its app ID",
        "zh-CN": "与 App ID 成对的 App Secret"
      },
      "docs": "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal"
    },
    "feishu-app-secret": {
      "vendor": "Feishu / Lark",
      "what": {
        "en": "app secret",
        "zh-CN": "应用密钥(App Secret)"
      },
      "docs": "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal"
    },
    "feishu-webhook": {
      "vendor": "Feishu / Lark",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook 地址"
      },
      "docs": "https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot"
    },
    "figma-pat": {
      "vendor": "Figma",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://www.figma.com/developers/api#access-tokens"
    },
    "finicity-secret": {
      "vendor": "Finicity",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://developer.mastercard.com/open-finance-us/documentation/"
    },
    "finnhub-api-key": {
      "vendor": "Finnhub",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://finnhub.io/docs/api/authentication"
    },
    "firebase-server-key": {
      "vendor": "Firebase",
      "what": {
        "en": "Cloud Messaging server key",
        "zh-CN": "云消息服务器密钥"
      },
      "docs": "https://firebase.google.com/docs/cloud-messaging/auth-server"
    },
    "firecrawl-api-key": {
      "vendor": "Firecrawl",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.firecrawl.dev/introduction"
    },
    "fireworks-api-key": {
      "vendor": "Fireworks AI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.fireworks.ai/getting-started/quickstart"
    },
    "fivetran-api-secret": {
      "vendor": "Fivetran",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://fivetran.com/docs/rest-api/getting-started"
    },
    "flickr-secret": {
      "vendor": "Flickr",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://www.flickr.com/services/api/auth.oauth.html"
    },
    "flutterwave-public-key": {
      "vendor": "Flutterwave",
      "what": {
        "en": "public key",
        "zh-CN": "公钥(可公开)"
      },
      "docs": "https://developer.flutterwave.com/docs/authentication"
    },
    "flutterwave-secret-key": {
      "vendor": "Flutterwave",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://developer.flutterwave.com/docs/authentication"
    },
    "flyio-access-token": {
      "vendor": "Fly.io",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://fly.io/docs/security/tokens/"
    },
    "flyio-macaroon": {
      "vendor": "Fly.io",
      "what": {
        "en": "deploy token",
        "zh-CN": "部署令牌"
      },
      "docs": "https://fly.io/docs/security/tokens/"
    },
    "frameio-token": {
      "vendor": "Frame.io",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developer.frame.io/docs/getting-started/authentication"
    },
    "freemius-secret-key": {
      "vendor": "Freemius",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/"
    },
    "freshbooks-access-token": {
      "vendor": "FreshBooks",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://www.freshbooks.com/api/authentication"
    },
    "freshdesk-api-key": {
      "vendor": "Freshworks",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developers.freshdesk.com/api/#authentication"
    },
    "friendli-token": {
      "vendor": "FriendliAI",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://friendli.ai/docs/guides/personal_access_tokens"
    },
    "frontegg-api-key": {
      "vendor": "Frontegg",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developers.frontegg.com/"
    },
    "fullstory-api-key": {
      "vendor": "FullStory",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developer.fullstory.com/server/authentication/"
    },
    "fusionauth-api-key": {
      "vendor": "FusionAuth",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://fusionauth.io/docs/apis/authentication"
    },
    "gcp-service-account": {
      "vendor": "Google Cloud",
      "what": {
        "en": "service account key file",
        "zh-CN": "服务账号密钥文件"
      },
      "docs": "https://cloud.google.com/iam/docs/keys-create-delete",
      "revoke": "https://console.cloud.google.com/iam-admin/serviceaccounts"
    },
    "gemini-auth-key": {
      "vendor": "Google",
      "what": {
        "en": "Gemini / Vertex AI express key",
        "zh-CN": "Gemini / Vertex AI 快速模式密钥"
      },
      "docs": "https://ai.google.dev/gemini-api/docs/api-key"
    },
    "generic-credential": {
      "vendor": "",
      "what": {
        "en": "hard-coded credential",
        "zh-CN": "硬编码的凭据"
      },
      "docs": "https://cwe.mitre.org/data/definitions/798.html"
    },
    "getui-master-secret": {
      "vendor": "Getui",
      "what": {
        "en": "push Master Secret",
        "zh-CN": "推送 Master Secret"
      },
      "docs": "https://docs.getui.com/getui/start/accessGuide/"
    },
    "ghost-admin-key": {
      "vendor": "Ghost",
      "what": {
        "en": "admin key",
        "zh-CN": "管理密钥"
      },
      "docs": "https://ghost.org/docs/admin-api/"
    },
    "gitcode-token": {
      "vendor": "GitCode",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://docs.gitcode.com/docs/help/home/user_center/security_management/user_pat"
    },
    "gitee-token": {
      "vendor": "Gitee",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://gitee.com/api/v5/swagger",
      "revoke": "https://gitee.com/profile/personal_access_tokens"
    },
    "github-app-jwt-token": {
      "vendor": "GitHub",
      "what": {
        "en": "app installation token",
        "zh-CN": "应用安装令牌"
      },
      "docs": "https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/about-authentication-with-a-github-app"
    },
    "github-client-secret": {
      "vendor": "GitHub",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"
    },
    "github-fine-grained-pat": {
      "vendor": "GitHub",
      "what": {
        "en": "personal access token (fine-grained)",
        "zh-CN": "个人访问令牌(细粒度)"
      },
      "docs": "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
      "revoke": "https://github.com/settings/personal-access-tokens"
    },
    "github-oauth-token": {
      "vendor": "GitHub",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
      "revoke": "https://github.com/settings/tokens"
    },
    "github-pat": {
      "vendor": "GitHub",
      "what": {
        "en": "personal access token (classic)",
        "zh-CN": "个人访问令牌(经典)"
      },
      "docs": "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
      "revoke": "https://github.com/settings/tokens"
    },
    "github-refresh-token": {
      "vendor": "GitHub",
      "what": {
        "en": "refresh token",
        "zh-CN": "刷新令牌"
      },
      "docs": "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
      "revoke": "https://github.com/settings/tokens"
    },
    "github-server-to-server-token": {
      "vendor": "GitHub",
      "what": {
        "en": "app installation token",
        "zh-CN": "应用安装令牌"
      },
      "docs": "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
      "revoke": "https://github.com/settings/tokens"
    },
    "github-user-to-server-token": {
      "vendor": "GitHub",
      "what": {
        "en": "app user token",
        "zh-CN": "应用用户令牌"
      },
      "docs": "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
      "revoke": "https://github.com/settings/tokens"
    },
    "gitlab-agent-token": {
      "vendor": "GitLab",
      "what": {
        "en": "Kubernetes agent token",
        "zh-CN": "Kubernetes 代理令牌"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-ci-job-token": {
      "vendor": "GitLab",
      "what": {
        "en": "CI/CD job token",
        "zh-CN": "CI/CD 作业令牌"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-deploy-token": {
      "vendor": "GitLab",
      "what": {
        "en": "deploy token",
        "zh-CN": "部署令牌"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-feature-flag-token": {
      "vendor": "GitLab",
      "what": {
        "en": "feature flags client token",
        "zh-CN": "功能开关客户端令牌"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-feed-token": {
      "vendor": "GitLab",
      "what": {
        "en": "feed token",
        "zh-CN": "Feed 令牌"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-incoming-mail-token": {
      "vendor": "GitLab",
      "what": {
        "en": "incoming mail token",
        "zh-CN": "收件令牌"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-oauth-secret": {
      "vendor": "GitLab",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-pat": {
      "vendor": "GitLab",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-pat-routable": {
      "vendor": "GitLab",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-pipeline-trigger-token": {
      "vendor": "GitLab",
      "what": {
        "en": "pipeline trigger token",
        "zh-CN": "流水线触发令牌"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-runner-registration-token": {
      "vendor": "GitLab",
      "what": {
        "en": "runner registration token",
        "zh-CN": "Runner 注册令牌"
      },
      "docs": "https://docs.gitlab.com/ci/runners/new_creation_workflow/"
    },
    "gitlab-runner-token": {
      "vendor": "GitLab",
      "what": {
        "en": "runner authentication token",
        "zh-CN": "Runner 认证令牌"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-runner-token-routable": {
      "vendor": "GitLab",
      "what": {
        "en": "runner authentication token",
        "zh-CN": "Runner 认证令牌"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-scim-token": {
      "vendor": "GitLab",
      "what": {
        "en": "SCIM token",
        "zh-CN": "SCIM 令牌"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-session-cookie": {
      "vendor": "GitLab",
      "what": {
        "en": "session cookie",
        "zh-CN": "会话 Cookie"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitter-token": {
      "vendor": "Gitter",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://developer.gitter.im/docs/authentication"
    },
    "gmail-app-password": {
      "vendor": "Google",
      "what": {
        "en": "app password",
        "zh-CN": "应用专用密码"
      },
      "docs": "https://support.google.com/accounts/answer/185833"
    },
    "gocardless-access-token": {
      "vendor": "GoCardless",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://developer.gocardless.com/api-reference/#making-requests"
    },
    "google-api-key": {
      "vendor": "Google Cloud",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://cloud.google.com/docs/authentication/api-keys",
      "revoke": "https://console.cloud.google.com/apis/credentials"
    },
    "google-oauth-access-token": {
      "vendor": "Google",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://developers.google.com/identity/protocols/oauth2"
    },
    "google-oauth-client-secret": {
      "vendor": "Google",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://support.google.com/cloud/answer/6158849"
    },
    "google-oauth-legacy-secret": {
      "vendor": "Google",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://support.google.com/cloud/answer/6158849"
    },
    "google-recaptcha-secret": {
      "vendor": "Google",
      "what": {
        "en": "reCAPTCHA key",
        "zh-CN": "reCAPTCHA 密钥"
      },
      "docs": "https://developers.google.com/recaptcha/docs/verify"
    },
    "google-refresh-token": {
      "vendor": "Google",
      "what": {
        "en": "refresh token",
        "zh-CN": "刷新令牌"
      },
      "docs": "https://developers.google.com/identity/protocols/oauth2"
    },
    "grafana-api-key": {
      "vendor": "Grafana",
      "what": {
        "en": "API key (legacy)",
        "zh-CN": "API 密钥(旧版)"
      },
      "docs": "https://grafana.com/docs/grafana/latest/developers/http_api/auth/"
    },
    "grafana-cloud-token": {
      "vendor": "Grafana",
      "what": {
        "en": "Cloud access policy token",
        "zh-CN": "Cloud 访问策略令牌"
      },
      "docs": "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/"
    },
    "grafana-service-account-token": {
      "vendor": "Grafana",
      "what": {
        "en": "service account token",
        "zh-CN": "服务账号令牌"
      },
      "docs": "https://grafana.com/docs/grafana/latest/administration/service-accounts/"
    },
    "groq-api-key": {
      "vendor": "Groq",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://console.groq.com/docs/quickstart",
      "revoke": "https://console.groq.com/keys"
    },
    "growthbook-secret-key": {
      "vendor": "GrowthBook",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://docs.growthbook.io/api"
    },
    "harness-token": {
      "vendor": "Harness",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys"
    },
    "hasura-admin-secret": {
      "vendor": "Hasura",
      "what": {
        "en": "admin key",
        "zh-CN": "管理密钥"
      },
      "docs": "https://hasura.io/docs/latest/auth/authentication/admin-secret-access/"
    },
    "hcaptcha-secret": {
      "vendor": "hCaptcha",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://docs.hcaptcha.com/"
    },
    "helicone-api-key": {
      "vendor": "Helicone",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.helicone.ai/helicone-headers/helicone-auth"
    },
    "here-api-key": {
      "vendor": "HERE",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide-api/"
    },
    "heroku-api-key": {
      "vendor": "Heroku",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://devcenter.heroku.com/articles/authentication"
    },
    "heroku-legacy-key": {
      "vendor": "Heroku",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://devcenter.heroku.com/articles/authentication"
    },
    "hetzner-api-token": {
      "vendor": "Hetzner",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.hetzner.cloud/"
    },
    "hex-api-key": {
      "vendor": "Hex.pm",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://hex.pm/docs/publish"
    },
    "honeycomb-key": {
      "vendor": "Honeycomb",
      "what": {
        "en": "ingest key",
        "zh-CN": "数据写入密钥"
      },
      "docs": "https://docs.honeycomb.io/configure/environments/manage-api-keys/"
    },
    "honeycomb-legacy-key": {
      "vendor": "Honeycomb",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.honeycomb.io/configure/environments/manage-api-keys/"
    },
    "huawei-access-key-id": {
      "vendor": "Huawei Cloud",
      "what": {
        "en": "access key ID",
        "zh-CN": "访问密钥 ID(AccessKey ID)"
      },
      "docs": "https://support.huaweicloud.com/usermanual-ca/ca_01_0003.html"
    },
    "huawei-secret-access-key": {
      "vendor": "Huawei Cloud",
      "what": {
        "en": "secret access key",
        "zh-CN": "访问密钥(Secret Access Key)"
      },
      "docs": "https://support.huaweicloud.com/usermanual-ca/ca_01_0003.html"
    },
    "hubspot-api-key": {
      "vendor": "HubSpot",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth"
    },
    "hubspot-private-app-token": {
      "vendor": "HubSpot",
      "what": {
        "en": "private app token",
        "zh-CN": "私有应用令牌"
      },
      "docs": "https://developers.hubspot.com/docs/guides/apps/private-apps/overview"
    },
    "huggingface-organization-token": {
      "vendor": "Hugging Face",
      "what": {
        "en": "organization API token",
        "zh-CN": "组织 API 令牌"
      },
      "docs": "https://huggingface.co/docs/hub/security-tokens"
    },
    "huggingface-token": {
      "vendor": "Hugging Face",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://huggingface.co/docs/hub/security-tokens",
      "revoke": "https://huggingface.co/settings/tokens"
    },
    "humanloop-api-key": {
      "vendor": "Humanloop",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://humanloop.com/docs/guides/organization/create-api-key"
    },
    "hunyuan-api-key": {
      "vendor": "Tencent Hunyuan",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://cloud.tencent.com/document/product/1729/111008"
    },
    "ibm-cloud-api-key": {
      "vendor": "IBM Cloud",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://cloud.ibm.com/docs/account?topic=account-userapikey"
    },
    "iflytek-api-secret": {
      "vendor": "iFLYTEK",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://www.xfyun.cn/doc/spark/Web.html"
    },
    "imagekit-private-key": {
      "vendor": "ImageKit",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://imagekit.io/docs/api-keys"
    },
    "infisical-service-token": {
      "vendor": "Infisical",
      "what": {
        "en": "service token",
        "zh-CN": "服务令牌"
      },
      "docs": "https://infisical.com/docs/documentation/platform/token"
    },
    "influxdb-token": {
      "vendor": "InfluxDB",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.influxdata.com/influxdb/v2/admin/tokens/"
    },
    "infracost-api-key": {
      "vendor": "Infracost",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.infracost.io/docs/cloud_pricing_api/overview/"
    },
    "infura-project-key": {
      "vendor": "Infura",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.metamask.io/services/how-to/secure-an-api/"
    },
    "inngest-signing-key": {
      "vendor": "Inngest",
      "what": {
        "en": "signing key",
        "zh-CN": "签名密钥"
      },
      "docs": "https://www.inngest.com/docs/platform/signing-keys"
    },
    "instagram-token": {
      "vendor": "Meta",
      "what": {
        "en": "Instagram access token",
        "zh-CN": "Instagram 访问令牌"
      },
      "docs": "https://developers.facebook.com/docs/instagram-platform"
    },
    "intercom-access-token": {
      "vendor": "Intercom",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication"
    },
    "intra42-client-secret": {
      "vendor": "42",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://api.intra.42.fr/apidoc/guides/getting_started"
    },
    "jdcloud-access-key": {
      "vendor": "JD Cloud",
      "what": {
        "en": "access key ID",
        "zh-CN": "访问密钥 ID(AccessKey ID)"
      },
      "docs": "https://docs.jdcloud.com/cn/account-management/accesskey-management"
    },
    "jfrog-api-key": {
      "vendor": "JFrog",
      "what": {
        "en": "Artifactory API key",
        "zh-CN": "Artifactory API 密钥"
      },
      "docs": "https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key"
    },
    "jfrog-identity-token": {
      "vendor": "JFrog",
      "what": {
        "en": "API key or identity token",
        "zh-CN": "API 密钥或身份令牌"
      },
      "docs": "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"
    },
    "jfrog-reference-token": {
      "vendor": "JFrog",
      "what": {
        "en": "Artifactory reference token",
        "zh-CN": "Artifactory 引用令牌"
      },
      "docs": "https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-token"
    },
    "jina-api-key": {
      "vendor": "Jina AI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://jina.ai/api-dashboard"
    },
    "jpush-master-secret": {
      "vendor": "Jiguang",
      "what": {
        "en": "push Master Secret",
        "zh-CN": "推送 Master Secret"
      },
      "docs": "https://docs.jiguang.cn/jpush/server/push/rest_api_v3_push"
    },
    "jumpcloud-api-key": {
      "vendor": "JumpCloud",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://jumpcloud.com/support/jumpcloud-apis1"
    },
    "jwt": {
      "vendor": "",
      "what": {
        "en": "JSON Web Token",
        "zh-CN": "JSON Web Token（JWT）"
      },
      "docs": "https://www.rfc-editor.org/rfc/rfc7519"
    },
    "kafka-sasl-password": {
      "vendor": "Apache Kafka",
      "what": {
        "en": "password",
        "zh-CN": "密码"
      },
      "docs": "https://kafka.apache.org/documentation/#security_sasl_jaasconfig"
    },
    "kakao-api-key": {
      "vendor": "Kakao",
      "what": {
        "en": "REST API key or client secret",
        "zh-CN": "REST API 密钥或客户端密钥"
      },
      "docs": "https://developers.kakao.com/docs/latest/en/kakaologin/rest-api"
    },
    "keycloak-client-secret": {
      "vendor": "Keycloak",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://www.keycloak.org/docs/latest/server_admin/"
    },
    "kimi-api-key": {
      "vendor": "Moonshot AI",
      "what": {
        "en": "Kimi Code key",
        "zh-CN": "Kimi Code 密钥"
      },
      "docs": "https://www.kimi.com/coding/docs/"
    },
    "kinde-client-secret": {
      "vendor": "Kinde",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://docs.kinde.com/developer-tools/"
    },
    "klarna-api-key": {
      "vendor": "Klarna",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.klarna.com/api/authentication/"
    },
    "klaviyo-private-key": {
      "vendor": "Klaviyo",
      "what": {
        "en": "private API key",
        "zh-CN": "私有 API 密钥"
      },
      "docs": "https://developers.klaviyo.com/en/docs/authenticate_"
    },
    "knock-secret-key": {
      "vendor": "Knock",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://docs.knock.app/developer-tools/api-keys"
    },
    "kraken-api-secret": {
      "vendor": "Kraken",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://docs.kraken.com/api/docs/guides/spot-rest-auth"
    },
    "kubernetes-bootstrap-token": {
      "vendor": "Kubernetes",
      "what": {
        "en": "kubeadm bootstrap token",
        "zh-CN": "kubeadm 引导令牌"
      },
      "docs": "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/"
    },
    "kubernetes-secret": {
      "vendor": "",
      "what": {
        "en": "Kubernetes Secret value",
        "zh-CN": "Kubernetes Secret 的值"
      },
      "docs": "https://kubernetes.io/docs/concepts/configuration/secret/"
    },
    "kucoin-api-secret": {
      "vendor": "KuCoin",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://www.kucoin.com/docs/basic-info/connection-method/authentication/creating-a-request"
    },
    "langfuse-secret-key": {
      "vendor": "Langfuse",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://langfuse.com/faq/all/where-are-langfuse-api-keys"
    },
    "langsmith-api-key": {
      "vendor": "LangSmith",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key"
    },
    "langsmith-legacy-key": {
      "vendor": "LangSmith",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.smith.langchain.com/"
    },
    "launchdarkly-access-token": {
      "vendor": "LaunchDarkly",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://launchdarkly.com/docs/home/account/api"
    },
    "launchdarkly-sdk-key": {
      "vendor": "LaunchDarkly",
      "what": {
        "en": "SDK or API key",
        "zh-CN": "SDK 或 API 密钥"
      },
      "docs": "https://launchdarkly.com/docs/home/account/api"
    },
    "lemonsqueezy-api-key": {
      "vendor": "Lemon Squeezy",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.lemonsqueezy.com/api/getting-started/requests"
    },
    "line-channel-token": {
      "vendor": "LINE",
      "what": {
        "en": "channel access token",
        "zh-CN": "频道访问令牌"
      },
      "docs": "https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/"
    },
    "linear-api-key": {
      "vendor": "Linear",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://linear.app/developers/graphql"
    },
    "linear-client-secret": {
      "vendor": "Linear",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://linear.app/developers/oauth-2-0-authentication"
    },
    "linear-webhook-secret": {
      "vendor": "Linear",
      "what": {
        "en": "webhook signing secret",
        "zh-CN": "Webhook 签名密钥"
      },
      "docs": "https://linear.app/developers/webhooks"
    },
    "lingyiwanwu-api-key": {
      "vendor": "01.AI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://platform.lingyiwanwu.com/docs"
    },
    "linkedin-client-secret": {
      "vendor": "LinkedIn",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow"
    },
    "linode-token": {
      "vendor": "Akamai Linode",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://techdocs.akamai.com/linode-api/reference/get-started"
    },
    "liveblocks-secret-key": {
      "vendor": "Liveblocks",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://liveblocks.io/docs/authentication"
    },
    "livekit-api-secret": {
      "vendor": "LiveKit",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://docs.livekit.io/home/get-started/authentication/"
    },
    "llamacloud-api-key": {
      "vendor": "LlamaIndex",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key"
    },
    "lob-api-key": {
      "vendor": "Lob",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.lob.com/#tag/Authentication"
    },
    "lob-publishable-key": {
      "vendor": "Lob",
      "what": {
        "en": "publishable key",
        "zh-CN": "可公开密钥"
      },
      "docs": "https://docs.lob.com/#tag/Authentication"
    },
    "logfire-token": {
      "vendor": "Pydantic Logfire",
      "what": {
        "en": "write token",
        "zh-CN": "写入令牌"
      },
      "docs": "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/"
    },
    "loggly-token": {
      "vendor": "Loggly",
      "what": {
        "en": "customer token",
        "zh-CN": "客户令牌"
      },
      "docs": "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm"
    },
    "logzio-token": {
      "vendor": "Logz.io",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/"
    },
    "lokalise-token": {
      "vendor": "Lokalise",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.lokalise.com/en/articles/1929556-api-and-sdk-tokens"
    },
    "looker-client-secret": {
      "vendor": "Looker",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://cloud.google.com/looker/docs/api-auth"
    },
    "loops-api-key": {
      "vendor": "Loops",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://loops.so/docs/api-reference/intro"
    },
    "mailchimp-api-key": {
      "vendor": "Mailchimp",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://mailchimp.com/developer/marketing/guides/quick-start/"
    },
    "mailersend-api-token": {
      "vendor": "MailerSend",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developers.mailersend.com/general.html#authentication"
    },
    "mailgun-private-key": {
      "vendor": "Mailgun",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth"
    },
    "mailgun-public-key": {
      "vendor": "Mailgun",
      "what": {
        "en": "public validation key",
        "zh-CN": "公开校验密钥"
      },
      "docs": "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth"
    },
    "mailgun-signing-key": {
      "vendor": "Mailgun",
      "what": {
        "en": "webhook signing secret",
        "zh-CN": "Webhook 签名密钥"
      },
      "docs": "https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks"
    },
    "mailjet-secret-key": {
      "vendor": "Mailjet",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://dev.mailjet.com/email/guides/"
    },
    "mandrill-api-key": {
      "vendor": "Mandrill",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://mailchimp.com/developer/transactional/guides/quick-start/"
    },
    "mandrill-legacy-key": {
      "vendor": "Mandrill",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://mailchimp.com/developer/transactional/guides/quick-start/"
    },
    "mapbox-secret-token": {
      "vendor": "Mapbox",
      "what": {
        "en": "secret access token",
        "zh-CN": "私密访问令牌"
      },
      "docs": "https://docs.mapbox.com/help/getting-started/access-tokens/"
    },
    "mattermost-token": {
      "vendor": "Mattermost",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://developers.mattermost.com/integrate/reference/personal-access-token/"
    },
    "maxmind-license-key": {
      "vendor": "MaxMind",
      "what": {
        "en": "license key",
        "zh-CN": "许可证密钥"
      },
      "docs": "https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key"
    },
    "meilisearch-master-key": {
      "vendor": "Meilisearch",
      "what": {
        "en": "admin key",
        "zh-CN": "管理密钥"
      },
      "docs": "https://www.meilisearch.com/docs/learn/security/basic_security"
    },
    "mem0-api-key": {
      "vendor": "Mem0",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.mem0.ai/platform/quickstart"
    },
    "meraki-api-key": {
      "vendor": "Cisco Meraki",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developer.cisco.com/meraki/api-v1/authorization/"
    },
    "mercadopago-access-token": {
      "vendor": "Mercado Pago",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials"
    },
    "messagebird-access-key": {
      "vendor": "Bird (MessageBird)",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://developers.messagebird.com/api/"
    },
    "metabase-api-key": {
      "vendor": "Metabase",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.metabase.com/docs/latest/people-and-groups/api-keys"
    },
    "microsoft-teams-webhook": {
      "vendor": "Microsoft Teams",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook 地址"
      },
      "docs": "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook"
    },
    "minimax-api-key": {
      "vendor": "MiniMax",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://platform.minimaxi.com/document/Fast%20access"
    },
    "minimax-platform-key": {
      "vendor": "MiniMax",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://platform.minimax.io/docs/guides/quickstart"
    },
    "mistral-api-key": {
      "vendor": "Mistral AI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.mistral.ai/getting-started/quickstart",
      "revoke": "https://console.mistral.ai/api-keys"
    },
    "mixpanel-secret": {
      "vendor": "Mixpanel",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects#api-secret"
    },
    "modal-token-secret": {
      "vendor": "Modal",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://modal.com/docs/reference/modal.config"
    },
    "modelscope-token": {
      "vendor": "ModelScope",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://modelscope.cn/docs/accounts/token"
    },
    "mollie-api-key": {
      "vendor": "Mollie",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.mollie.com/reference/authentication"
    },
    "monday-api-token": {
      "vendor": "monday.com",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developer.monday.com/api-reference/docs/authentication"
    },
    "mongodb-atlas-private-key": {
      "vendor": "MongoDB Atlas",
      "what": {
        "en": "API private key",
        "zh-CN": "API 私钥"
      },
      "docs": "https://www.mongodb.com/docs/atlas/configure-api-access/"
    },
    "mongodb-atlas-service-account": {
      "vendor": "MongoDB Atlas",
      "what": {
        "en": "service account secret",
        "zh-CN": "服务账号密钥"
      },
      "docs": "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/"
    },
    "moonshot-api-key": {
      "vendor": "Moonshot AI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://platform.moonshot.cn/docs/intro"
    },
    "mux-token-secret": {
      "vendor": "Mux",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://www.mux.com/docs/core/make-api-requests"
    },
    "n8n-api-key": {
      "vendor": "n8n",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.n8n.io/api/authentication/"
    },
    "neon-api-key": {
      "vendor": "Neon",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://neon.com/docs/manage/api-keys"
    },
    "neon-role-password": {
      "vendor": "Neon",
      "what": {
        "en": "password",
        "zh-CN": "密码"
      },
      "docs": "https://neon.com/docs/connect/connect-from-any-app"
    },
    "netlify-legacy-token": {
      "vendor": "Netlify",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.netlify.com/api/get-started/"
    },
    "netlify-token": {
      "vendor": "Netlify",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.netlify.com/api/get-started/"
    },
    "netrc": {
      "vendor": "",
      "what": {
        "en": "netrc password",
        "zh-CN": "netrc 密码"
      },
      "docs": "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html"
    },
    "newrelic-browser-key": {
      "vendor": "New Relic",
      "what": {
        "en": "browser key (made to be published)",
        "zh-CN": "浏览器密钥(可公开)"
      },
      "docs": "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
    },
    "newrelic-insert-key": {
      "vendor": "New Relic",
      "what": {
        "en": "Insights insert or query key",
        "zh-CN": "Insights 写入/查询密钥"
      },
      "docs": "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
    },
    "newrelic-legacy-key": {
      "vendor": "New Relic",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
    },
    "newrelic-license-key": {
      "vendor": "New Relic",
      "what": {
        "en": "license key",
        "zh-CN": "许可证密钥"
      },
      "docs": "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key"
    },
    "newrelic-user-key": {
      "vendor": "New Relic",
      "what": {
        "en": "user API key",
        "zh-CN": "用户 API 密钥"
      },
      "docs": "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
    },
    "newsapi-key": {
      "vendor": "NewsAPI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://newsapi.org/docs/authentication"
    },
    "ngrok-token": {
      "vendor": "ngrok",
      "what": {
        "en": "authtoken or API key",
        "zh-CN": "authtoken 或 API 密钥"
      },
      "docs": "https://ngrok.com/docs/agent/config/v3/"
    },
    "nightfall-api-key": {
      "vendor": "Nightfall",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.nightfall.ai/docs/creating-api-key"
    },
    "nomad-token": {
      "vendor": "HashiCorp Nomad",
      "what": {
        "en": "ACL token",
        "zh-CN": "ACL 令牌"
      },
      "docs": "https://developer.hashicorp.com/nomad/docs/concepts/acl"
    },
    "notion-legacy-token": {
      "vendor": "Notion",
      "what": {
        "en": "integration token",
        "zh-CN": "集成令牌"
      },
      "docs": "https://developers.notion.com/docs/authorization"
    },
    "notion-token": {
      "vendor": "Notion",
      "what": {
        "en": "integration token",
        "zh-CN": "集成令牌"
      },
      "docs": "https://developers.notion.com/docs/authorization"
    },
    "novita-api-key": {
      "vendor": "Novita AI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://novita.ai/docs/guides/quickstart"
    },
    "npm-access-token": {
      "vendor": "npm",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.npmjs.com/about-access-tokens"
    },
    "npm-legacy-token": {
      "vendor": "npm",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.npmjs.com/about-access-tokens"
    },
    "npmrc-auth": {
      "vendor": "npm",
      "what": {
        "en": "basic credentials of .npmrc",
        "zh-CN": ".npmrc 中的基本认证凭据"
      },
      "docs": "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc"
    },
    "nuget-api-key": {
      "vendor": "NuGet",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package"
    },
    "nvidia-api-key": {
      "vendor": "NVIDIA",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.nvidia.com/nim/large-language-models/latest/getting-started.html"
    },
    "nytimes-api-key": {
      "vendor": "The New York Times",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developer.nytimes.com/get-started"
    },
    "octopus-deploy-api-key": {
      "vendor": "Octopus Deploy",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key"
    },
    "okta-api-token": {
      "vendor": "Okta",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developer.okta.com/docs/guides/create-an-api-token/main/"
    },
    "okta-client-secret": {
      "vendor": "Okta",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://developer.okta.com/docs/guides/implement-grant-type/clientcreds/main/"
    },
    "okta-ssws-header": {
      "vendor": "Okta",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developer.okta.com/docs/guides/create-an-api-token/main/"
    },
    "okx-api-secret": {
      "vendor": "OKX",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://www.okx.com/docs-v5/en/#overview-rest-authentication"
    },
    "onelogin-client-secret": {
      "vendor": "OneLogin",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials"
    },
    "onepassword-secret-key": {
      "vendor": "1Password",
      "what": {
        "en": "account Secret Key",
        "zh-CN": "账户密钥(Secret Key)"
      },
      "docs": "https://support.1password.com/secret-key/"
    },
    "onepassword-service-account-token": {
      "vendor": "1Password",
      "what": {
        "en": "service account token",
        "zh-CN": "服务账号令牌"
      },
      "docs": "https://developer.1password.com/docs/service-accounts/"
    },
    "onesignal-api-key": {
      "vendor": "OneSignal",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://documentation.onesignal.com/docs/en/keys-and-ids"
    },
    "openai-admin-key": {
      "vendor": "OpenAI",
      "what": {
        "en": "admin key",
        "zh-CN": "管理密钥"
      },
      "docs": "https://platform.openai.com/docs/api-reference/admin-api-keys",
      "revoke": "https://platform.openai.com/settings/organization/admin-keys"
    },
    "openai-api-key": {
      "vendor": "OpenAI",
      "what": {
        "en": "user API key",
        "zh-CN": "用户 API 密钥"
      },
      "docs": "https://platform.openai.com/docs/api-reference/authentication",
      "revoke": "https://platform.openai.com/api-keys"
    },
    "openai-compatible-key": {
      "vendor": "OpenAI-compatible service",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://platform.openai.com/docs/api-reference/authentication"
    },
    "openai-project-key": {
      "vendor": "OpenAI",
      "what": {
        "en": "project API key",
        "zh-CN": "项目 API 密钥"
      },
      "docs": "https://platform.openai.com/docs/api-reference/project-api-keys",
      "revoke": "https://platform.openai.com/api-keys"
    },
    "openai-service-account-key": {
      "vendor": "OpenAI",
      "what": {
        "en": "service account key",
        "zh-CN": "服务账号密钥"
      },
      "docs": "https://platform.openai.com/docs/api-reference/project-service-accounts",
      "revoke": "https://platform.openai.com/api-keys"
    },
    "openrouter-api-key": {
      "vendor": "OpenRouter",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://openrouter.ai/docs/api-reference/authentication",
      "revoke": "https://openrouter.ai/settings/keys"
    },
    "openshift-token": {
      "vendor": "Red Hat OpenShift",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.redhat.com/en/documentation/openshift_container_platform/"
    },
    "openweather-api-key": {
      "vendor": "OpenWeather",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://openweathermap.org/appid"
    },
    "opsgenie-api-key": {
      "vendor": "Opsgenie",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://support.atlassian.com/opsgenie/docs/api-key-management/"
    },
    "optimizely-token": {
      "vendor": "Optimizely",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token"
    },
    "packagecloud-token": {
      "vendor": "packagecloud",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://packagecloud.io/docs/api"
    },
    "paddle-api-key": {
      "vendor": "Paddle",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developer.paddle.com/api-reference/about/api-keys"
    },
    "paddle-webhook-secret": {
      "vendor": "Paddle",
      "what": {
        "en": "webhook signing secret",
        "zh-CN": "Webhook 签名密钥"
      },
      "docs": "https://developer.paddle.com/webhooks/signature-verification"
    },
    "pagarme-api-key": {
      "vendor": "Pagar.me",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.pagar.me/reference/autentica%C3%A7%C3%A3o-2"
    },
    "pagerduty-api-key": {
      "vendor": "PagerDuty",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://support.pagerduty.com/main/docs/api-access-keys"
    },
    "paypal-client-secret": {
      "vendor": "PayPal",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://developer.paypal.com/api/rest/"
    },
    "paystack-secret-key": {
      "vendor": "Paystack",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://paystack.com/docs/api/authentication/"
    },
    "percy-token": {
      "vendor": "Percy",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://www.browserstack.com/docs/percy/get-started/key-concepts"
    },
    "perplexity-api-key": {
      "vendor": "Perplexity",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.perplexity.ai/getting-started/quickstart"
    },
    "pinata-api-secret": {
      "vendor": "Pinata",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://docs.pinata.cloud/account-management/api-keys"
    },
    "pinecone-api-key": {
      "vendor": "Pinecone",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.pinecone.io/guides/projects/manage-api-keys"
    },
    "pinecone-legacy-key": {
      "vendor": "Pinecone",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.pinecone.io/guides/projects/manage-api-keys"
    },
    "pipedrive-api-token": {
      "vendor": "Pipedrive",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://pipedrive.readme.io/docs/core-api-concepts-authentication"
    },
    "plaid-access-token": {
      "vendor": "Plaid",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://plaid.com/docs/api/items/"
    },
    "plaid-secret": {
      "vendor": "Plaid",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://plaid.com/docs/quickstart/glossary/"
    },
    "planetscale-oauth-token": {
      "vendor": "PlanetScale",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://planetscale.com/docs/concepts/planetscale-oauth-applications"
    },
    "planetscale-password": {
      "vendor": "PlanetScale",
      "what": {
        "en": "password",
        "zh-CN": "密码"
      },
      "docs": "https://planetscale.com/docs/concepts/connection-strings"
    },
    "planetscale-token": {
      "vendor": "PlanetScale",
      "what": {
        "en": "service token",
        "zh-CN": "服务令牌"
      },
      "docs": "https://planetscale.com/docs/concepts/service-tokens"
    },
    "plivo-auth-token": {
      "vendor": "Plivo",
      "what": {
        "en": "auth token",
        "zh-CN": "认证令牌"
      },
      "docs": "https://www.plivo.com/docs/account/api/overview"
    },
    "polar-access-token": {
      "vendor": "Polar",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.polar.sh/integrate/oat"
    },
    "polygon-io-key": {
      "vendor": "Polygon.io",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://polygon.io/docs/rest/quickstart"
    },
    "portainer-token": {
      "vendor": "Portainer",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://docs.portainer.io/api/access"
    },
    "posthog-personal-key": {
      "vendor": "PostHog",
      "what": {
        "en": "personal API key",
        "zh-CN": "个人 API 密钥"
      },
      "docs": "https://posthog.com/docs/api"
    },
    "postman-api-key": {
      "vendor": "Postman",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://learning.postman.com/docs/developer/postman-api/authentication/"
    },
    "postmark-server-token": {
      "vendor": "Postmark",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://postmarkapp.com/developer/api/overview#authentication"
    },
    "power-automate-url": {
      "vendor": "Microsoft Power Automate",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook 地址"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app"
    },
    "prefect-api-key": {
      "vendor": "Prefect",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys"
    },
    "private-key": {
      "vendor": "",
      "what": {
        "en": "private key",
        "zh-CN": "私钥"
      },
      "docs": "https://www.rfc-editor.org/rfc/rfc7468"
    },
    "privateai-api-key": {
      "vendor": "Private AI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.private-ai.com/"
    },
    "promptlayer-api-key": {
      "vendor": "PromptLayer",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.promptlayer.com/quickstart"
    },
    "pubnub-secret-key": {
      "vendor": "PubNub",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://www.pubnub.com/docs/general/setup/account-setup"
    },
    "pulumi-token": {
      "vendor": "Pulumi",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"
    },
    "pusher-secret": {
      "vendor": "Pusher",
      "what": {
        "en": "app secret",
        "zh-CN": "应用密钥(App Secret)"
      },
      "docs": "https://pusher.com/docs/channels/getting_started/"
    },
    "pushplus-token": {
      "vendor": "PushPlus",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://www.pushplus.plus/doc/guide/api.html"
    },
    "pypi-token": {
      "vendor": "PyPI",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://packaging.python.org/en/latest/specifications/pypirc/"
    },
    "qiniu-secret-key": {
      "vendor": "Qiniu",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://developer.qiniu.com/kodo/1222/access-key"
    },
    "railway-token": {
      "vendor": "Railway",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.railway.com/guides/public-api"
    },
    "ramp-client-secret": {
      "vendor": "Ramp",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://docs.ramp.com/developer-api/v1/authorization"
    },
    "rapidapi-key": {
      "vendor": "RapidAPI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.rapidapi.com/docs/keys-and-key-rotation"
    },
    "rapidapi-marked-key": {
      "vendor": "RapidAPI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.rapidapi.com/docs/keys-and-key-rotation"
    },
    "razorpay-key-pair": {
      "vendor": "Razorpay",
      "what": {
        "en": "key secret beside its key ID",
        "zh-CN": "与 Key ID 成对的密钥"
      },
      "docs": "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/"
    },
    "razorpay-key-secret": {
      "vendor": "Razorpay",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/"
    },
    "readme-api-key": {
      "vendor": "ReadMe",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.readme.com/main/reference/authentication"
    },
    "recharge-api-token": {
      "vendor": "Recharge",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developer.rechargepayments.com/2021-11#authentication"
    },
    "reddit-client-secret": {
      "vendor": "Reddit",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://github.com/reddit-archive/reddit/wiki/OAuth2"
    },
    "redis-cloud-secret": {
      "vendor": "Redis Cloud",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/"
    },
    "registry-auth": {
      "vendor": "",
      "what": {
        "en": "registry credentials",
        "zh-CN": "制品仓库凭据"
      },
      "docs": "https://docs.docker.com/reference/cli/docker/login/"
    },
    "render-api-key": {
      "vendor": "Render",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://render.com/docs/api"
    },
    "render-deploy-hook": {
      "vendor": "Render",
      "what": {
        "en": "deploy hook URL",
        "zh-CN": "部署钩子地址"
      },
      "docs": "https://render.com/docs/deploy-hooks"
    },
    "replicate-api-token": {
      "vendor": "Replicate",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://replicate.com/docs/topics/security/api-tokens"
    },
    "resend-api-key": {
      "vendor": "Resend",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://resend.com/docs/dashboard/api-keys/introduction"
    },
    "rollbar-access-token": {
      "vendor": "Rollbar",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.rollbar.com/docs/access-tokens"
    },
    "rootly-api-key": {
      "vendor": "Rootly",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://rootly.com/api"
    },
    "rubygems-api-key": {
      "vendor": "RubyGems",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://guides.rubygems.org/api-key-scopes/"
    },
    "runpod-api-key": {
      "vendor": "RunPod",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.runpod.io/get-started/api-keys"
    },
    "salesforce-access-token": {
      "vendor": "Salesforce",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm"
    },
    "salesforce-client-secret": {
      "vendor": "Salesforce",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm"
    },
    "salesforce-refresh-token": {
      "vendor": "Salesforce",
      "what": {
        "en": "refresh token",
        "zh-CN": "刷新令牌"
      },
      "docs": "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm"
    },
    "sanity-token": {
      "vendor": "Sanity",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://www.sanity.io/docs/http-auth"
    },
    "saucelabs-access-key": {
      "vendor": "Sauce Labs",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/"
    },
    "scaleway-secret-key": {
      "vendor": "Scaleway",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/"
    },
    "scalingo-api-token": {
      "vendor": "Scalingo",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developers.scalingo.com/#authentication"
    },
    "scrapingbee-api-key": {
      "vendor": "ScrapingBee",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.scrapingbee.com/documentation/"
    },
    "segment-access-token": {
      "vendor": "Segment",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://segment.com/docs/api/config-api/authentication/"
    },
    "segment-public-api-token": {
      "vendor": "Segment",
      "what": {
        "en": "Public API token (secret despite its name)",
        "zh-CN": "Public API 令牌(名为 Public 但须保密)"
      },
      "docs": "https://segment.com/docs/api/public-api/"
    },
    "sendbird-token": {
      "vendor": "Sendbird",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api"
    },
    "sendgrid-api-key": {
      "vendor": "SendGrid",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"
    },
    "sentry-integration-token": {
      "vendor": "Sentry",
      "what": {
        "en": "integration auth token",
        "zh-CN": "集成认证令牌"
      },
      "docs": "https://docs.sentry.io/account/auth-tokens/"
    },
    "sentry-legacy-token": {
      "vendor": "Sentry",
      "what": {
        "en": "auth token",
        "zh-CN": "认证令牌"
      },
      "docs": "https://docs.sentry.io/account/auth-tokens/"
    },
    "sentry-org-token": {
      "vendor": "Sentry",
      "what": {
        "en": "organization auth token",
        "zh-CN": "组织认证令牌"
      },
      "docs": "https://docs.sentry.io/account/auth-tokens/"
    },
    "sentry-user-token": {
      "vendor": "Sentry",
      "what": {
        "en": "user auth token",
        "zh-CN": "用户认证令牌"
      },
      "docs": "https://docs.sentry.io/account/auth-tokens/"
    },
    "serpapi-api-key": {
      "vendor": "SerpApi",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://serpapi.com/search-api"
    },
    "serper-api-key": {
      "vendor": "Serper",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://serper.dev/api-key"
    },
    "serverchan-sendkey": {
      "vendor": "ServerChan",
      "what": {
        "en": "SendKey",
        "zh-CN": "SendKey"
      },
      "docs": "https://sct.ftqq.com/sendkey"
    },
    "settlemint-token": {
      "vendor": "SettleMint",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://console.settlemint.com/documentation/platform-components/security-and-authentication/application-access-tokens"
    },
    "shippo-api-token": {
      "vendor": "Shippo",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.goshippo.com/docs/guides_general/authentication/"
    },
    "shodan-api-key": {
      "vendor": "Shodan",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developer.shodan.io/api"
    },
    "shopify-access-token": {
      "vendor": "Shopify",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://shopify.dev/docs/apps/build/authentication-authorization"
    },
    "shopify-custom-app-token": {
      "vendor": "Shopify",
      "what": {
        "en": "custom app access token",
        "zh-CN": "自定义应用访问令牌"
      },
      "docs": "https://shopify.dev/docs/apps/build/authentication-authorization"
    },
    "shopify-partner-token": {
      "vendor": "Shopify",
      "what": {
        "en": "Partner or CLI token",
        "zh-CN": "合作伙伴或 CLI 令牌"
      },
      "docs": "https://shopify.dev/docs/api/partner"
    },
    "shopify-private-app-token": {
      "vendor": "Shopify",
      "what": {
        "en": "private app password",
        "zh-CN": "私有应用密码"
      },
      "docs": "https://shopify.dev/docs/apps/build/authentication-authorization"
    },
    "shopify-shared-secret": {
      "vendor": "Shopify",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets"
    },
    "sidekiq-credentials": {
      "vendor": "Sidekiq",
      "what": {
        "en": "Pro/Enterprise gem credentials",
        "zh-CN": "Pro/Enterprise Gem 凭据"
      },
      "docs": "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ"
    },
    "siliconflow-api-key": {
      "vendor": "SiliconFlow",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.siliconflow.cn/cn/userguide/quickstart"
    },
    "slack-app-token": {
      "vendor": "Slack",
      "what": {
        "en": "app-level token",
        "zh-CN": "应用级令牌"
      },
      "docs": "https://api.slack.com/authentication/token-types"
    },
    "slack-app-token-short": {
      "vendor": "Slack",
      "what": {
        "en": "app-level token",
        "zh-CN": "应用级令牌"
      },
      "docs": "https://api.slack.com/authentication/token-types"
    },
    "slack-bot-token": {
      "vendor": "Slack",
      "what": {
        "en": "bot token",
        "zh-CN": "机器人令牌"
      },
      "docs": "https://api.slack.com/authentication/token-types"
    },
    "slack-config-refresh-token": {
      "vendor": "Slack",
      "what": {
        "en": "refresh token",
        "zh-CN": "刷新令牌"
      },
      "docs": "https://api.slack.com/authentication/config-tokens"
    },
    "slack-config-token": {
      "vendor": "Slack",
      "what": {
        "en": "app configuration token",
        "zh-CN": "应用配置令牌"
      },
      "docs": "https://api.slack.com/authentication/config-tokens"
    },
    "slack-legacy-token": {
      "vendor": "Slack",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://api.slack.com/legacy/custom-integrations/legacy-tokens"
    },
    "slack-signing-secret": {
      "vendor": "Slack",
      "what": {
        "en": "webhook signing secret",
        "zh-CN": "Webhook 签名密钥"
      },
      "docs": "https://api.slack.com/authentication/verifying-requests-from-slack"
    },
    "slack-user-token": {
      "vendor": "Slack",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://api.slack.com/authentication/token-types"
    },
    "slack-webhook-url": {
      "vendor": "Slack",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook 地址"
      },
      "docs": "https://api.slack.com/messaging/webhooks"
    },
    "slack-workspace-token": {
      "vendor": "Slack",
      "what": {
        "en": "workspace token",
        "zh-CN": "工作区令牌"
      },
      "docs": "https://api.slack.com/authentication/token-types"
    },
    "snowflake-pat": {
      "vendor": "Snowflake",
      "what": {
        "en": "programmatic access token",
        "zh-CN": "编程访问令牌"
      },
      "docs": "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens"
    },
    "snyk-service-token": {
      "vendor": "Snyk",
      "what": {
        "en": "service token",
        "zh-CN": "服务令牌"
      },
      "docs": "https://docs.snyk.io/enterprise-setup/service-accounts"
    },
    "snyk-token": {
      "vendor": "Snyk",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.snyk.io/snyk-api/authentication-for-api"
    },
    "sonar-legacy-token": {
      "vendor": "SonarQube",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/"
    },
    "sonar-token": {
      "vendor": "SonarQube",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/"
    },
    "sourcegraph-legacy-token": {
      "vendor": "Sourcegraph",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token"
    },
    "sourcegraph-token": {
      "vendor": "Sourcegraph",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token"
    },
    "sparkpost-api-key": {
      "vendor": "SparkPost",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developers.sparkpost.com/api/#header-authentication"
    },
    "splunk-hec-token": {
      "vendor": "Splunk",
      "what": {
        "en": "HTTP Event Collector token",
        "zh-CN": "HTTP 事件收集器令牌"
      },
      "docs": "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector"
    },
    "splunk-observability-token": {
      "vendor": "Splunk Observability",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html"
    },
    "spotify-client-secret": {
      "vendor": "Spotify",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://developer.spotify.com/documentation/web-api/concepts/apps"
    },
    "square-access-token": {
      "vendor": "Square",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://developer.squareup.com/docs/build-basics/access-tokens"
    },
    "square-application-secret": {
      "vendor": "Square",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://developer.squareup.com/docs/oauth-api/overview"
    },
    "squarespace-api-key": {
      "vendor": "Squarespace",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developers.squarespace.com/commerce-apis/authentication-and-permissions"
    },
    "stability-api-key": {
      "vendor": "Stability AI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://platform.stability.ai/docs/getting-started/authentication"
    },
    "stackhawk-api-key": {
      "vendor": "StackHawk",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.stackhawk.com/apidocs/"
    },
    "statsig-secret-key": {
      "vendor": "Statsig",
      "what": {
        "en": "server secret key",
        "zh-CN": "服务端密钥"
      },
      "docs": "https://docs.statsig.com/access-management/introduction"
    },
    "statuspage-api-key": {
      "vendor": "Atlassian Statuspage",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developer.statuspage.io/#section/Authentication"
    },
    "steam-web-api-key": {
      "vendor": "Steam",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://steamcommunity.com/dev"
    },
    "stepfun-api-key": {
      "vendor": "StepFun",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://platform.stepfun.com/docs/guide/quick_start"
    },
    "storyblok-token": {
      "vendor": "Storyblok",
      "what": {
        "en": "management token",
        "zh-CN": "管理令牌"
      },
      "docs": "https://www.storyblok.com/docs/api/management/getting-started/authentication"
    },
    "strava-client-secret": {
      "vendor": "Strava",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://developers.strava.com/docs/authentication/"
    },
    "stream-api-secret": {
      "vendor": "Stream",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://getstream.io/chat/docs/"
    },
    "stripe-restricted-key": {
      "vendor": "Stripe",
      "what": {
        "en": "restricted key",
        "zh-CN": "受限密钥"
      },
      "docs": "https://docs.stripe.com/keys/restricted-api-keys"
    },
    "stripe-secret-key": {
      "vendor": "Stripe",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://docs.stripe.com/keys",
      "revoke": "https://dashboard.stripe.com/apikeys"
    },
    "stripe-test-key": {
      "vendor": "Stripe",
      "what": {
        "en": "test-mode secret key",
        "zh-CN": "测试模式密钥"
      },
      "docs": "https://docs.stripe.com/keys"
    },
    "stripe-webhook-secret": {
      "vendor": "Stripe",
      "what": {
        "en": "webhook signing secret",
        "zh-CN": "Webhook 签名密钥"
      },
      "docs": "https://docs.stripe.com/webhooks/signature"
    },
    "stytch-secret": {
      "vendor": "Stytch",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://stytch.com/docs/api/authentication"
    },
    "sumologic-access-key": {
      "vendor": "Sumo Logic",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://help.sumologic.com/docs/manage/security/access-keys/"
    },
    "supabase-access-token": {
      "vendor": "Supabase",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://supabase.com/docs/reference/api/introduction"
    },
    "supabase-secret-key": {
      "vendor": "Supabase",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://supabase.com/docs/guides/api/api-keys"
    },
    "tableau-pat": {
      "vendor": "Tableau",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm"
    },
    "tailscale-key": {
      "vendor": "Tailscale",
      "what": {
        "en": "API, auth or OAuth key",
        "zh-CN": "API / 认证 / OAuth 密钥"
      },
      "docs": "https://tailscale.com/kb/1277/key-prefixes"
    },
    "tavily-api-key": {
      "vendor": "Tavily",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.tavily.com/documentation/quickstart"
    },
    "telegram-bot-token": {
      "vendor": "Telegram",
      "what": {
        "en": "bot token",
        "zh-CN": "机器人令牌"
      },
      "docs": "https://core.telegram.org/bots/api#authorizing-your-bot"
    },
    "telegram-bot-token-named": {
      "vendor": "Telegram",
      "what": {
        "en": "bot token",
        "zh-CN": "机器人令牌"
      },
      "docs": "https://core.telegram.org/bots/api#authorizing-your-bot"
    },
    "telegram-payments-token": {
      "vendor": "Telegram Payments",
      "what": {
        "en": "payment provider token",
        "zh-CN": "支付提供方令牌"
      },
      "docs": "https://core.telegram.org/bots/payments"
    },
    "telnyx-api-key": {
      "vendor": "Telnyx",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developers.telnyx.com/docs/overview"
    },
    "tencent-map-key": {
      "vendor": "Tencent Maps",
      "what": {
        "en": "web service key",
        "zh-CN": "Web 服务 Key"
      },
      "docs": "https://lbs.qq.com/dev/console/application/mine"
    },
    "tencent-secret-id": {
      "vendor": "Tencent Cloud",
      "what": {
        "en": "SecretId",
        "zh-CN": "SecretId"
      },
      "docs": "https://cloud.tencent.com/document/product/598/40488"
    },
    "tencent-secret-key": {
      "vendor": "Tencent Cloud",
      "what": {
        "en": "SecretKey",
        "zh-CN": "SecretKey"
      },
      "docs": "https://cloud.tencent.com/document/product/598/40488",
      "revoke": "https://console.cloud.tencent.com/cam/capi"
    },
    "tencent-secret-pair": {
      "vendor": "Tencent Cloud",
      "what": {
        "en": "SecretKey beside its SecretId",
        "zh-CN": "与 SecretId 成对的 SecretKey"
      },
      "docs": "https://cloud.tencent.com/document/product/598/40488"
    },
    "terraform-cloud-token": {
      "vendor": "HCP Terraform",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"
    },
    "thousandeyes-token": {
      "vendor": "ThousandEyes",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developer.cisco.com/docs/thousandeyes/authentication/"
    },
    "tiktok-client-secret": {
      "vendor": "TikTok",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://developers.tiktok.com/doc/oauth-user-access-token-management"
    },
    "tines-webhook-url": {
      "vendor": "Tines",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook 地址"
      },
      "docs": "https://www.tines.com/docs/actions/types/webhook/"
    },
    "tinybird-token": {
      "vendor": "Tinybird",
      "what": {
        "en": "admin key",
        "zh-CN": "管理密钥"
      },
      "docs": "https://www.tinybird.co/docs/forward/administration/tokens"
    },
    "tmdb-api-key": {
      "vendor": "TMDB",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developer.themoviedb.org/docs/getting-started"
    },
    "todoist-token": {
      "vendor": "Todoist",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developer.todoist.com/"
    },
    "together-api-key": {
      "vendor": "Together AI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.together.ai/docs/quickstart"
    },
    "together-legacy-key": {
      "vendor": "Together AI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.together.ai/docs/quickstart"
    },
    "tomtom-api-key": {
      "vendor": "TomTom",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://developer.tomtom.com/"
    },
    "travis-token": {
      "vendor": "Travis CI",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://docs.travis-ci.com/api/"
    },
    "trello-legacy-token": {
      "vendor": "Trello",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/"
    },
    "trello-token": {
      "vendor": "Trello",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/"
    },
    "trigger-dev-key": {
      "vendor": "Trigger.dev",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://trigger.dev/docs/apikeys"
    },
    "turbopuffer-api-key": {
      "vendor": "turbopuffer",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://turbopuffer.com/docs/auth"
    },
    "turso-token": {
      "vendor": "Turso",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.turso.tech/sdk/authentication"
    },
    "tushare-token": {
      "vendor": "Tushare",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://tushare.pro/document/1?doc_id=39"
    },
    "twilio-account-pair": {
      "vendor": "Twilio",
      "what": {
        "en": "auth token beside its account SID",
        "zh-CN": "与账户 SID 成对的认证令牌"
      },
      "docs": "https://www.twilio.com/docs/iam/api/authtoken"
    },
    "twilio-api-key": {
      "vendor": "Twilio",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.twilio.com/docs/iam/api-keys"
    },
    "twilio-auth-token": {
      "vendor": "Twilio",
      "what": {
        "en": "auth token or API key secret",
        "zh-CN": "认证令牌或 API 密钥"
      },
      "docs": "https://www.twilio.com/docs/iam/api/authtoken"
    },
    "twitch-secret": {
      "vendor": "Twitch",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://dev.twitch.tv/docs/authentication/"
    },
    "twitter-api-secret": {
      "vendor": "X (Twitter)",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://docs.x.com/resources/fundamentals/authentication/overview"
    },
    "twitter-bearer-token": {
      "vendor": "X (Twitter)",
      "what": {
        "en": "app bearer token",
        "zh-CN": "应用 Bearer 令牌"
      },
      "docs": "https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/application-only"
    },
    "typeform-token": {
      "vendor": "Typeform",
      "what": {
        "en": "personal access token",
        "zh-CN": "个人访问令牌"
      },
      "docs": "https://www.typeform.com/developers/get-started/personal-access-token/"
    },
    "typesense-api-key": {
      "vendor": "Typesense",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://typesense.org/docs/guide/install-typesense.html"
    },
    "ubidots-token": {
      "vendor": "Ubidots",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.ubidots.com/reference/authentication"
    },
    "ucloud-private-key": {
      "vendor": "UCloud",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://docs.ucloud.cn/api/summary/get_started"
    },
    "unkey-root-key": {
      "vendor": "Unkey",
      "what": {
        "en": "root key",
        "zh-CN": "根密钥"
      },
      "docs": "https://www.unkey.com/docs/security/root-keys"
    },
    "unsplash-key": {
      "vendor": "Unsplash",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://unsplash.com/documentation"
    },
    "unstructured-api-key": {
      "vendor": "Unstructured",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.unstructured.io/api-reference/overview"
    },
    "upstash-token": {
      "vendor": "Upstash",
      "what": {
        "en": "REST token",
        "zh-CN": "REST 令牌"
      },
      "docs": "https://upstash.com/docs/redis/features/restapi"
    },
    "uptimerobot-api-key": {
      "vendor": "UptimeRobot",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://uptimerobot.com/api/"
    },
    "valtown-api-key": {
      "vendor": "Val Town",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.val.town/guides/generate-api-key/"
    },
    "vapi-private-key": {
      "vendor": "Vapi",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://docs.vapi.ai/quickstart/phone"
    },
    "vault-batch-token": {
      "vendor": "HashiCorp Vault",
      "what": {
        "en": "batch token",
        "zh-CN": "批处理令牌"
      },
      "docs": "https://developer.hashicorp.com/vault/docs/concepts/tokens"
    },
    "vault-legacy-token": {
      "vendor": "HashiCorp Vault",
      "what": {
        "en": "service token",
        "zh-CN": "服务令牌"
      },
      "docs": "https://developer.hashicorp.com/vault/docs/concepts/tokens"
    },
    "vault-recovery-token": {
      "vendor": "HashiCorp Vault",
      "what": {
        "en": "recovery token",
        "zh-CN": "恢复令牌"
      },
      "docs": "https://developer.hashicorp.com/vault/docs/concepts/recovery-mode"
    },
    "vault-service-token": {
      "vendor": "HashiCorp Vault",
      "what": {
        "en": "service token",
        "zh-CN": "服务令牌"
      },
      "docs": "https://developer.hashicorp.com/vault/docs/concepts/tokens"
    },
    "vercel-blob-token": {
      "vendor": "Vercel",
      "what": {
        "en": "Blob read-write token",
        "zh-CN": "Blob 读写令牌"
      },
      "docs": "https://vercel.com/docs/vercel-blob/using-blob-sdk"
    },
    "vercel-legacy-token": {
      "vendor": "Vercel",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://vercel.com/docs/rest-api"
    },
    "vercel-token": {
      "vendor": "Vercel",
      "what": {
        "en": "access token",
        "zh-CN": "访问令牌"
      },
      "docs": "https://vercel.com/docs/rest-api"
    },
    "virustotal-api-key": {
      "vendor": "VirusTotal",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.virustotal.com/reference/overview"
    },
    "voiceflow-api-key": {
      "vendor": "Voiceflow",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.voiceflow.com/reference/authentication"
    },
    "volcengine-access-key-id": {
      "vendor": "Volcengine",
      "what": {
        "en": "access key ID",
        "zh-CN": "访问密钥 ID(AccessKey ID)"
      },
      "docs": "https://www.volcengine.com/docs/6257/64983"
    },
    "volcengine-ark-key": {
      "vendor": "Volcengine",
      "what": {
        "en": "Ark (Doubao) API key",
        "zh-CN": "火山方舟(豆包)API Key"
      },
      "docs": "https://www.volcengine.com/docs/82379/1361424"
    },
    "volcengine-secret-access-key": {
      "vendor": "Volcengine",
      "what": {
        "en": "secret access key",
        "zh-CN": "访问密钥(Secret Access Key)"
      },
      "docs": "https://www.volcengine.com/docs/6257/64983"
    },
    "vonage-api-secret": {
      "vendor": "Vonage",
      "what": {
        "en": "API secret",
        "zh-CN": "API 密钥(Secret)"
      },
      "docs": "https://developer.vonage.com/en/getting-started/concepts/authentication"
    },
    "voyage-api-key": {
      "vendor": "Voyage AI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.voyageai.com/docs/api-key-and-installation"
    },
    "vultr-api-key": {
      "vendor": "Vultr",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.vultr.com/api/"
    },
    "wakatime-key": {
      "vendor": "WakaTime",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://wakatime.com/developers"
    },
    "wandb-api-key": {
      "vendor": "Weights & Biases",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.wandb.ai/quickstart"
    },
    "wandb-legacy-key": {
      "vendor": "Weights & Biases",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.wandb.ai/quickstart"
    },
    "wasabi-secret-key": {
      "vendor": "Wasabi",
      "what": {
        "en": "secret access key",
        "zh-CN": "访问密钥(Secret Access Key)"
      },
      "docs": "https://docs.wasabi.com/docs/creating-a-user-account-and-access-key"
    },
    "weaviate-api-key": {
      "vendor": "Weaviate",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.weaviate.io/cloud/manage-clusters/connect"
    },
    "webex-bot-token": {
      "vendor": "Webex",
      "what": {
        "en": "bot token",
        "zh-CN": "机器人令牌"
      },
      "docs": "https://developer.webex.com/docs/bots"
    },
    "webflow-token": {
      "vendor": "Webflow",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://developers.webflow.com/data/reference/authentication/site-token"
    },
    "wechat-app-pair": {
      "vendor": "WeChat",
      "what": {
        "en": "AppSecret beside its AppID",
        "zh-CN": "与 AppID 成对的 AppSecret"
      },
      "docs": "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/mp-access-token/getAccessToken.html"
    },
    "wechat-app-secret": {
      "vendor": "WeChat",
      "what": {
        "en": "AppSecret",
        "zh-CN": "AppSecret"
      },
      "docs": "https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html"
    },
    "wechat-pay-key": {
      "vendor": "WeChat Pay",
      "what": {
        "en": "merchant API key",
        "zh-CN": "商户 API 密钥"
      },
      "docs": "https://pay.weixin.qq.com/doc/v3/merchant/4012071382"
    },
    "wecom-corp-secret": {
      "vendor": "WeCom",
      "what": {
        "en": "application secret",
        "zh-CN": "应用 Secret"
      },
      "docs": "https://developer.work.weixin.qq.com/document/path/90665"
    },
    "wecom-webhook": {
      "vendor": "WeCom",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook 地址"
      },
      "docs": "https://developer.work.weixin.qq.com/document/path/91770"
    },
    "wireguard-private-key": {
      "vendor": "WireGuard",
      "what": {
        "en": "private or preshared key",
        "zh-CN": "私钥或预共享密钥"
      },
      "docs": "https://www.wireguard.com/quickstart/"
    },
    "wise-api-token": {
      "vendor": "Wise",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.wise.com/api-docs/features/authentication-access"
    },
    "workos-api-key": {
      "vendor": "WorkOS",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://workos.com/docs/reference/api-keys"
    },
    "xai-api-key": {
      "vendor": "xAI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.x.ai/docs/tutorial",
      "revoke": "https://console.x.ai"
    },
    "xata-api-key": {
      "vendor": "Xata",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://xata.io/docs/rest-api/authentication"
    },
    "yandex-api-key": {
      "vendor": "Yandex Cloud",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key"
    },
    "yandex-iam-token": {
      "vendor": "Yandex Cloud",
      "what": {
        "en": "IAM token",
        "zh-CN": "IAM 令牌"
      },
      "docs": "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token"
    },
    "yandex-secret-key": {
      "vendor": "Yandex Cloud",
      "what": {
        "en": "secret access key",
        "zh-CN": "访问密钥(Secret Access Key)"
      },
      "docs": "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key"
    },
    "yookassa-secret-key": {
      "vendor": "YooKassa",
      "what": {
        "en": "secret key",
        "zh-CN": "密钥"
      },
      "docs": "https://yookassa.ru/developers/using-api/interaction-format"
    },
    "youdao-app-secret": {
      "vendor": "Youdao",
      "what": {
        "en": "app secret",
        "zh-CN": "应用密钥(App Secret)"
      },
      "docs": "https://ai.youdao.com/DOCSIRMA/html/trans/api/wbfy/index.html"
    },
    "yunpian-api-key": {
      "vendor": "Yunpian",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://www.yunpian.com/official/document/sms/zh_cn/introduction_brief"
    },
    "zapier-webhook-url": {
      "vendor": "Zapier",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook 地址"
      },
      "docs": "https://help.zapier.com/hc/en-us/articles/8496288690317"
    },
    "zendesk-token": {
      "vendor": "Zendesk",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://support.zendesk.com/hc/en-us/articles/4408889192858"
    },
    "zerotier-api-token": {
      "vendor": "ZeroTier",
      "what": {
        "en": "API token",
        "zh-CN": "API 令牌"
      },
      "docs": "https://docs.zerotier.com/api/tokens/"
    },
    "zhipu-api-key": {
      "vendor": "Zhipu AI",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.bigmodel.cn/cn/guide/start/quick-start",
      "revoke": "https://bigmodel.cn/usercenter/proj-mgmt/apikeys"
    },
    "zilliz-api-key": {
      "vendor": "Zilliz",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://docs.zilliz.com/docs/manage-api-keys"
    },
    "zoho-oauth-token": {
      "vendor": "Zoho",
      "what": {
        "en": "OAuth token",
        "zh-CN": "OAuth 令牌"
      },
      "docs": "https://www.zoho.com/crm/developer/docs/api/v8/oauth-overview.html"
    },
    "zoom-client-secret": {
      "vendor": "Zoom",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth 客户端密钥"
      },
      "docs": "https://developers.zoom.us/docs/internal-apps/s2s-oauth/"
    },
    "zulip-api-key": {
      "vendor": "Zulip",
      "what": {
        "en": "API key",
        "zh-CN": "API 密钥"
      },
      "docs": "https://zulip.com/api/api-keys"
    }
  }
};
