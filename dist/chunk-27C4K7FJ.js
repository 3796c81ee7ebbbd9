import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __toPath(new URL('.', import.meta.url));
import "./chunk-VVXIB3GI.js";

// rules/prose.ts
var prose = {
  "rules": {
    "api/returns-secrets": {
      "title": {
        "en": "An answer gives away secrets of a table",
        "zh-CN": "\u63A5\u53E3\u8FD4\u56DE\u6570\u636E\u8868\u4E2D\u7684\u673A\u5BC6"
      },
      "problem": {
        "en": "The route answers with whole rows, and the table has columns for passwords, tokens or keys.",
        "zh-CN": "\u8BE5\u8DEF\u7531\u8FD4\u56DE\u6574\u884C\u6570\u636E\uFF0C\u800C\u8868\u4E2D\u542B\u6709\u5BC6\u7801\u3001\u4EE4\u724C\u6216\u5BC6\u94A5\u5217\u3002"
      },
      "risk": {
        "en": "Whoever may call the route gets them all, and so does whoever reads logs, caches or the browser of somebody who may.",
        "zh-CN": "\u4EFB\u4F55\u80FD\u8C03\u7528\u8BE5\u8DEF\u7531\u7684\u4EBA\u90FD\u80FD\u62FF\u5230\u5168\u90E8\u673A\u5BC6\uFF0C\u80FD\u8BFB\u5230\u5176\u65E5\u5FD7\u3001\u7F13\u5B58\u6216\u6D4F\u89C8\u5668\u5185\u5BB9\u7684\u4EBA\u4E5F\u4E00\u6837\u3002"
      },
      "fix": {
        "en": "Answer with a model that names the fields callers need, and select these columns instead of all. Give a secret out once, when it is made.",
        "zh-CN": "\u7528\u53EA\u5305\u542B\u6240\u9700\u5B57\u6BB5\u7684\u6A21\u578B\u4F5C\u4E3A\u54CD\u5E94\uFF0C\u5E76\u53EA\u67E5\u8BE2\u8FD9\u4E9B\u5217\u800C\u975E\u5168\u90E8\u3002\u673A\u5BC6\u4EC5\u5728\u521B\u5EFA\u65F6\u8FD4\u56DE\u4E00\u6B21\u3002"
      },
      "acceptance": {
        "en": "The answer holds none of the secret columns.",
        "zh-CN": "\u54CD\u5E94\u4E2D\u4E0D\u542B\u4EFB\u4F55\u673A\u5BC6\u5217\u3002"
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
          "zh-CN": "{route} \u8FD4\u56DE {table} \u7684\u6574\u884C\u6570\u636E\uFF0C\u5305\u62EC {columns}\u3002\u8BF7\u7528\u4E0D\u542B\u8FD9\u4E9B\u5217\u7684\u6A21\u578B\u4F5C\u4E3A\u54CD\u5E94\u3002"
        },
        "settings": {
          "en": "{route} answers with all of {table}, with {columns}. Answer with a model that names the settings a page needs, and mask what it only has to know is set.",
          "zh-CN": "{route} \u8FD4\u56DE\u6574\u4E2A {table}\uFF0C\u5305\u62EC {columns}\u3002\u8BF7\u53EA\u8FD4\u56DE\u9875\u9762\u6240\u9700\u7684\u914D\u7F6E\u9879\uFF1B\u53EA\u9700\u77E5\u9053\u201C\u662F\u5426\u5DF2\u8BBE\u7F6E\u201D\u7684\uFF0C\u8BF7\u8131\u654F\u3002"
        },
        "settings-file": {
          "en": "{route} answers with the whole file of settings, with {columns}. Answer with the settings a page needs, and mask what it only has to know is set.",
          "zh-CN": "{route} \u8FD4\u56DE\u6574\u4E2A\u914D\u7F6E\u6587\u4EF6\uFF0C\u5305\u62EC {columns}\u3002\u8BF7\u53EA\u8FD4\u56DE\u9875\u9762\u6240\u9700\u7684\u914D\u7F6E\u9879\uFF1B\u53EA\u9700\u77E5\u9053\u201C\u662F\u5426\u5DF2\u8BBE\u7F6E\u201D\u7684\uFF0C\u8BF7\u8131\u654F\u3002"
        },
        "dotenv": {
          "en": "{route} answers with all of a .env file. Answer with the settings a page needs by name, and mask the secrets among them.",
          "zh-CN": "{route} \u8FD4\u56DE .env \u6587\u4EF6\u7684\u5168\u90E8\u5185\u5BB9\u3002\u8BF7\u53EA\u6309\u540D\u79F0\u8FD4\u56DE\u9875\u9762\u6240\u9700\u7684\u914D\u7F6E\u9879\uFF0C\u5E76\u5BF9\u5176\u4E2D\u7684\u673A\u5BC6\u8131\u654F\u3002"
        },
        "listed": {
          "en": "{route} lists for each entry its {columns} in clear. Leave them out, or show the last characters alone.",
          "zh-CN": "{route} \u7684\u5217\u8868\u4E3A\u6BCF\u4E2A\u6761\u76EE\u660E\u6587\u8FD4\u56DE {columns}\u3002\u8BF7\u53BB\u6389\u8FD9\u4E9B\u5B57\u6BB5\uFF0C\u6216\u53EA\u663E\u793A\u672B\u5C3E\u51E0\u4F4D\u3002"
        },
        "picked": {
          "en": "{route} answers with the stored {columns} of the entry that was asked for, in clear. Say whether it is set, and show the last characters alone.",
          "zh-CN": "{route} \u660E\u6587\u8FD4\u56DE\u6240\u67E5\u6761\u76EE\u4E2D\u4FDD\u5B58\u7684 {columns}\u3002\u8BF7\u53EA\u8FD4\u56DE\u201C\u662F\u5426\u5DF2\u8BBE\u7F6E\u201D\uFF0C\u6216\u53EA\u663E\u793A\u672B\u5C3E\u51E0\u4F4D\u3002"
        },
        "environment": {
          "en": "{route} answers with all variables of the process's environment, keys and passwords among them. Answer with the few that a page needs, by name.",
          "zh-CN": "{route} \u8FD4\u56DE\u8FDB\u7A0B\u7684\u5168\u90E8\u73AF\u5883\u53D8\u91CF\uFF0C\u5176\u4E2D\u5305\u542B\u5BC6\u94A5\u548C\u5BC6\u7801\u3002\u8BF7\u53EA\u6309\u540D\u79F0\u8FD4\u56DE\u9875\u9762\u6240\u9700\u7684\u5C11\u6570\u53D8\u91CF\u3002"
        },
        "kept": {
          "en": "{route} answers with all of {columns}: whoever may call it can act as those accounts. Answer with names and states alone.",
          "zh-CN": "{route} \u8FD4\u56DE {columns} \u7684\u5168\u90E8\u5185\u5BB9\uFF1A\u80FD\u8C03\u7528\u5B83\u7684\u4EBA\u5373\u53EF\u5192\u7528\u8FD9\u4E9B\u8D26\u53F7\u3002\u8BF7\u53EA\u8FD4\u56DE\u540D\u79F0\u548C\u72B6\u6001\u3002"
        },
        "named": {
          "en": "{route} answers with {columns} of the settings in clear. Say whether they are set, and mask the rest.",
          "zh-CN": "{route} \u660E\u6587\u8FD4\u56DE\u914D\u7F6E\u4E2D\u7684 {columns}\u3002\u8BF7\u53EA\u8FD4\u56DE\u201C\u662F\u5426\u5DF2\u8BBE\u7F6E\u201D\uFF0C\u5176\u4F59\u8131\u654F\u3002"
        },
        "shown": {
          "en": "This page fills a password field with the stored {name}: dots hide it on the screen, but its text goes to every browser that opens the page. Leave the field empty and say only whether a value is set.",
          "zh-CN": "\u8BE5\u9875\u9762\u7528\u5DF2\u4FDD\u5B58\u7684 {name} \u9884\u586B\u5BC6\u7801\u8F93\u5165\u6846\uFF1A\u5C4F\u5E55\u4E0A\u867D\u663E\u793A\u4E3A\u5706\u70B9\uFF0C\u4F46\u660E\u6587\u4F1A\u53D1\u9001\u5230\u6BCF\u4E2A\u6253\u5F00\u9875\u9762\u7684\u6D4F\u89C8\u5668\u3002\u8BF7\u5C06\u8F93\u5165\u6846\u7559\u7A7A\uFF0C\u53EA\u63D0\u793A\u201C\u662F\u5426\u5DF2\u8BBE\u7F6E\u201D\u3002"
        },
        "shown-here": {
          "en": "{name} is filled in here",
          "zh-CN": "\u5728\u6B64\u9884\u586B {name}"
        },
        "given": {
          "en": "it is put into the answer here",
          "zh-CN": "\u5728\u6B64\u5199\u5165\u54CD\u5E94"
        },
        "also-secrets": {
          "en": "credentials leave here too",
          "zh-CN": "\u6B64\u5904\u540C\u6837\u8FD4\u56DE\u51ED\u636E"
        },
        "dumped": {
          "en": "all of its fields are taken here",
          "zh-CN": "\u6240\u6709\u5B57\u6BB5\u5728\u6B64\u5904\u4E00\u5E76\u53D6\u51FA"
        },
        "field": {
          "en": "`{name}` is a field of the GraphQL type {type}: whoever may ask for the type may ask for the hash too. Drop the field from the type (`@HideField()`), and keep it in the entity alone.",
          "zh-CN": "`{name}` \u662F GraphQL \u7C7B\u578B {type} \u7684\u5B57\u6BB5\uFF1A\u80FD\u67E5\u8BE2\u8BE5\u7C7B\u578B\u7684\u4EBA\u4E5F\u80FD\u67E5\u8BE2\u5BC6\u7801\u54C8\u5E0C\u3002\u8BF7\u4ECE\u7C7B\u578B\u4E2D\u53BB\u6389\u8BE5\u5B57\u6BB5\uFF08`@HideField()`\uFF09\uFF0C\u53EA\u4FDD\u7559\u5728\u5B9E\u4F53\u4E2D\u3002"
        },
        "field-here": {
          "en": "`{name}` of {type} as well",
          "zh-CN": "{type} \u7684 `{name}` \u540C\u6837\u5982\u6B64"
        },
        "serializer": {
          "en": "{route} gives out every field of {table}, {columns} included. Name the fields that callers need.",
          "zh-CN": "{route} \u8F93\u51FA {table} \u7684\u6240\u6709\u5B57\u6BB5\uFF0C\u5305\u62EC {columns}\u3002\u8BF7\u660E\u786E\u5217\u51FA\u6240\u9700\u5B57\u6BB5\u3002"
        },
        "read": {
          "en": "the rows are read here",
          "zh-CN": "\u6570\u636E\u884C\u5728\u6B64\u8BFB\u53D6"
        },
        "column": {
          "en": "the column is declared here",
          "zh-CN": "\u673A\u5BC6\u5217\u5728\u6B64\u58F0\u660E"
        },
        "also": {
          "en": "the same rows leave here",
          "zh-CN": "\u6B64\u5904\u540C\u6837\u8FD4\u56DE\u8FD9\u4E9B\u884C"
        }
      }
    },
    "auth/credential-in-url": {
      "title": {
        "en": "Credential in the address of a request",
        "zh-CN": "\u51ED\u636E\u51FA\u73B0\u5728\u8BF7\u6C42\u5730\u5740\u4E2D"
      },
      "problem": {
        "en": "The route takes a password, key, token or cookie as a parameter of the query, so that it is part of the address.",
        "zh-CN": "\u8BE5\u8DEF\u7531\u901A\u8FC7\u67E5\u8BE2\u53C2\u6570\u63A5\u6536\u5BC6\u7801\u3001\u5BC6\u94A5\u3001\u4EE4\u724C\u6216 Cookie\uFF0C\u51ED\u636E\u56E0\u6B64\u6210\u4E3A\u5730\u5740\u7684\u4E00\u90E8\u5206\u3002"
      },
      "risk": {
        "en": "Addresses are written to the logs of servers and proxies, to the history of browsers and to the Referer of the next request. Whoever reads one of these has the credential.",
        "zh-CN": "\u5730\u5740\u4F1A\u88AB\u5199\u5165\u670D\u52A1\u5668\u4E0E\u4EE3\u7406\u65E5\u5FD7\u3001\u6D4F\u89C8\u5668\u5386\u53F2\u4EE5\u53CA\u540E\u7EED\u8BF7\u6C42\u7684 Referer\u3002\u4EFB\u4F55\u80FD\u8BFB\u5230\u8FD9\u4E9B\u5185\u5BB9\u7684\u4EBA\u90FD\u80FD\u83B7\u5F97\u51ED\u636E\u3002"
      },
      "fix": {
        "en": "Take it in the Authorization header or another header, or in the body of a POST. Where a browser cannot send one (an image, a stream), give a token that holds once and for minutes.",
        "zh-CN": "\u8BF7\u6539\u7528 Authorization \u7B49\u8BF7\u6C42\u5934\uFF0C\u6216\u653E\u5165 POST \u8BF7\u6C42\u4F53\u3002\u6D4F\u89C8\u5668\u65E0\u6CD5\u643A\u5E26\u8BF7\u6C42\u5934\u65F6\uFF08\u56FE\u7247\u3001\u6D41\uFF09\uFF0C\u8BF7\u4E0B\u53D1\u53EA\u7528\u4E00\u6B21\u3001\u51E0\u5206\u949F\u5185\u6709\u6548\u7684\u4EE4\u724C\u3002"
      },
      "acceptance": {
        "en": "The route refuses the credential in the query, and the access log holds none.",
        "zh-CN": "\u8BE5\u8DEF\u7531\u62D2\u7EDD\u67E5\u8BE2\u53C2\u6570\u4E2D\u7684\u51ED\u636E\uFF0C\u8BBF\u95EE\u65E5\u5FD7\u4E2D\u4E0D\u542B\u51ED\u636E\u3002"
      },
      "effortHours": 2,
      "references": [
        "CWE-598",
        "https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url"
      ],
      "messages": {
        "asked": {
          "en": "{route} takes the credential `{name}` in its address ({count} {count#such route|such routes} in this file), where logs, proxies and browsers keep it. Take it in a header or in a body.",
          "zh-CN": "{route} \u901A\u8FC7\u5730\u5740\u63A5\u6536\u51ED\u636E `{name}`\uFF08\u8BE5\u6587\u4EF6\u5171 {count} \u6761\u6B64\u7C7B\u8DEF\u7531\uFF09\uFF0C\u65E5\u5FD7\u3001\u4EE3\u7406\u548C\u6D4F\u89C8\u5668\u90FD\u4F1A\u7559\u5B58\u5B83\u3002\u8BF7\u6539\u7528\u8BF7\u6C42\u5934\u6216\u8BF7\u6C42\u4F53\u3002"
        },
        "also": {
          "en": "{route} takes `{name}` so too",
          "zh-CN": "{route} \u540C\u6837\u4EE5\u6B64\u65B9\u5F0F\u63A5\u6536 `{name}`"
        }
      }
    },
    "auth/default-credential": {
      "title": {
        "en": "A password or secret that everybody knows",
        "zh-CN": "\u4EBA\u4EBA\u7686\u77E5\u7684\u5BC6\u7801\u6216\u5BC6\u94A5"
      },
      "problem": {
        "en": "The code contains a password, signing secret or API key, as a fixed value or as the fallback for a variable that nobody has to set. Whoever reads the code knows it, and a deployment that forgets the variable runs with it without a word.",
        "zh-CN": "\u4EE3\u7801\u4E2D\u5199\u6709\u5BC6\u7801\u3001\u7B7E\u540D\u5BC6\u94A5\u6216 API \u5BC6\u94A5\uFF0C\u6216\u5199\u6B7B\uFF0C\u6216\u4F5C\u4E3A\u67D0\u4E2A\u53EF\u4EE5\u4E0D\u8BBE\u7F6E\u7684\u53D8\u91CF\u7684\u9ED8\u8BA4\u503C\u3002\u51E1\u662F\u8BFB\u8FC7\u4EE3\u7801\u7684\u4EBA\u90FD\u77E5\u9053\u5B83\uFF1B\u90E8\u7F72\u65F6\u53EA\u8981\u5FD8\u4E86\u8BBE\u7F6E\u53D8\u91CF\uFF0C\u7CFB\u7EDF\u5C31\u4F1A\u4E0D\u58F0\u4E0D\u54CD\u5730\u7528\u5B83\u8FD0\u884C\u3002"
      },
      "risk": {
        "en": "With the password an attacker logs in as administrator; with the signing secret he issues himself a session for any user. Neither leaves a trace that differs from normal use.",
        "zh-CN": "\u62FF\u5230\u5BC6\u7801\uFF0C\u653B\u51FB\u8005\u53EF\u4EE5\u76F4\u63A5\u4EE5\u7BA1\u7406\u5458\u8EAB\u4EFD\u767B\u5F55\uFF1B\u62FF\u5230\u7B7E\u540D\u5BC6\u94A5\uFF0C\u53EF\u4EE5\u4E3A\u4EFB\u610F\u7528\u6237\u4F2A\u9020\u4F1A\u8BDD\u3002\u8FD9\u4E24\u79CD\u884C\u4E3A\u5728\u65E5\u5FD7\u4E2D\u90FD\u4E0E\u6B63\u5E38\u4F7F\u7528\u65E0\u5F02\u3002"
      },
      "fix": {
        "en": "Take the value from the environment without a fallback and let start-up fail when it is missing or still a placeholder. Give development its own value in a file that does not ship. Change the value wherever it has been used.",
        "zh-CN": "\u4ECE\u73AF\u5883\u53D8\u91CF\u8BFB\u53D6\u4E14\u4E0D\u7ED9\u9ED8\u8BA4\u503C\uFF1B\u7F3A\u5931\u6216\u4ECD\u662F\u5360\u4F4D\u503C\u65F6\u62D2\u7EDD\u542F\u52A8\u3002\u5F00\u53D1\u73AF\u5883\u4F7F\u7528\u5355\u72EC\u7684\u3001\u4E0D\u968F\u4EA4\u4ED8\u53D1\u5E03\u7684\u6587\u4EF6\u3002\u51E1\u662F\u7528\u8FC7\u8BE5\u503C\u7684\u5730\u65B9\u90FD\u8981\u66F4\u6362\u3002"
      },
      "acceptance": {
        "en": "Without the variable the program exits at start with a message that names it; the old value is refused.",
        "zh-CN": "\u4E0D\u8BBE\u7F6E\u8BE5\u53D8\u91CF\u65F6\uFF0C\u7A0B\u5E8F\u5728\u542F\u52A8\u65F6\u9000\u51FA\u5E76\u7ED9\u51FA\u53D8\u91CF\u540D\uFF1B\u65E7\u503C\u4E0D\u518D\u88AB\u63A5\u53D7\u3002"
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
          "zh-CN": "{name} \u672A\u8BBE\u7F6E\u65F6\u4F1A\u4F7F\u7528\u5199\u5728\u4EE3\u7801\u91CC\u7684\u503C\uFF1A\u90E8\u7F72\u65F6\u53EA\u8981\u6F0F\u8BBE\uFF0C\u5C31\u4F1A\u63A5\u53D7\u4EBA\u4EBA\u7686\u77E5\u7684\u51ED\u636E\u3002\u8BF7\u53BB\u6389\u9ED8\u8BA4\u503C\uFF0C\u7F3A\u5931\u65F6\u62D2\u7EDD\u542F\u52A8\u3002"
        },
        "fixed": {
          "en": "{name} is fixed in the code, so everybody who can read it can log in or forge sessions. Read it from the environment and refuse to start without it.",
          "zh-CN": "{name} \u5199\u6B7B\u5728\u4EE3\u7801\u4E2D\uFF0C\u4EFB\u4F55\u80FD\u8BFB\u5230\u4EE3\u7801\u7684\u4EBA\u90FD\u53EF\u4EE5\u767B\u5F55\u6216\u4F2A\u9020\u4F1A\u8BDD\u3002\u8BF7\u6539\u4E3A\u4ECE\u73AF\u5883\u53D8\u91CF\u8BFB\u53D6\uFF0C\u7F3A\u5931\u65F6\u62D2\u7EDD\u542F\u52A8\u3002"
        },
        "forms": {
          "en": "{name} stands in the code. It signs the tokens of forms: whoever knows it is one step nearer to sending forms in the name of others, though a session of theirs is still needed. Read it from the environment and refuse to start without it.",
          "zh-CN": "{name} \u5199\u5728\u4EE3\u7801\u4E2D\u3002\u5B83\u7528\u4E8E\u7B7E\u7F72\u8868\u5355\u4EE4\u724C\uFF1A\u77E5\u9053\u5B83\u7684\u4EBA\u8DDD\u79BB\u5192\u7528\u4ED6\u4EBA\u540D\u4E49\u63D0\u4EA4\u8868\u5355\u66F4\u8FD1\u4E00\u6B65\uFF0C\u4E0D\u8FC7\u4ECD\u9700\u62FF\u5230\u5BF9\u65B9\u7684\u4F1A\u8BDD\u3002\u8BF7\u6539\u4E3A\u4ECE\u73AF\u5883\u53D8\u91CF\u8BFB\u53D6\uFF0C\u7F3A\u5931\u65F6\u62D2\u7EDD\u542F\u52A8\u3002"
        },
        "unsigned": {
          "en": "{name} stands in the code. Nothing is seen to sign with it yet; with the first session, form token or signed link everybody could forge those. Read it from the environment and refuse to start without it.",
          "zh-CN": "{name} \u5199\u5728\u4EE3\u7801\u4E2D\u3002\u76EE\u524D\u6CA1\u6709\u770B\u5230\u4EFB\u4F55\u5730\u65B9\u7528\u5B83\u7B7E\u540D\uFF1B\u4F46\u4E00\u65E6\u7528\u4E0A\u4F1A\u8BDD\u3001\u8868\u5355\u4EE4\u724C\u6216\u7B7E\u540D\u94FE\u63A5\uFF0C\u4EFB\u4F55\u4EBA\u90FD\u53EF\u4EE5\u4F2A\u9020\u3002\u8BF7\u6539\u4E3A\u4ECE\u73AF\u5883\u53D8\u91CF\u8BFB\u53D6\uFF0C\u7F3A\u5931\u65F6\u62D2\u7EDD\u542F\u52A8\u3002"
        },
        "replaced": {
          "en": "{name} stands in the code, and only the settings of production replace it: whatever is started with others signs with a key that everybody knows. Take it out of the shared settings and require the variable.",
          "zh-CN": "{name} \u5199\u5728\u4EE3\u7801\u4E2D\uFF0C\u53EA\u6709\u751F\u4EA7\u73AF\u5883\u7684\u8BBE\u7F6E\u4F1A\u66FF\u6362\u5B83\uFF1A\u7528\u5176\u4ED6\u8BBE\u7F6E\u542F\u52A8\u65F6\uFF0C\u5C31\u4F1A\u7528\u4EBA\u4EBA\u7686\u77E5\u7684\u5BC6\u94A5\u7B7E\u540D\u3002\u8BF7\u4ECE\u5171\u7528\u8BBE\u7F6E\u4E2D\u5220\u9664\uFF0C\u5E76\u8981\u6C42\u5FC5\u987B\u8BBE\u7F6E\u8BE5\u53D8\u91CF\u3002"
        },
        "store": {
          "en": "{name} falls back to a password that stands in the code. A datastore set up with it is open to everyone who can reach it: require the variable.",
          "zh-CN": "{name} \u7684\u9ED8\u8BA4\u5BC6\u7801\u5199\u5728\u4EE3\u7801\u91CC\u3002\u82E5\u6570\u636E\u5B58\u50A8\u4F7F\u7528\u8BE5\u5BC6\u7801\uFF0C\u4EFB\u4F55\u80FD\u8FDE\u5230\u5B83\u7684\u4EBA\u90FD\u53EF\u4EE5\u8FDB\u5165\uFF1A\u8BF7\u8981\u6C42\u5FC5\u987B\u8BBE\u7F6E\u8BE5\u53D8\u91CF\u3002"
        },
        "random": {
          "en": "{name} is made anew on every start when it is not set: sessions end at each restart, and several workers do not accept each other's tokens. Require the variable.",
          "zh-CN": "{name} \u672A\u8BBE\u7F6E\u65F6\u6BCF\u6B21\u542F\u52A8\u90FD\u4F1A\u91CD\u65B0\u968F\u673A\u751F\u6210\uFF1A\u91CD\u542F\u540E\u4F1A\u8BDD\u5168\u90E8\u5931\u6548\uFF0C\u591A\u4E2A\u8FDB\u7A0B\u4E4B\u95F4\u4E5F\u65E0\u6CD5\u4E92\u8BA4\u4EE4\u724C\u3002\u8BF7\u8981\u6C42\u5FC5\u987B\u8BBE\u7F6E\u8BE5\u53D8\u91CF\u3002"
        },
        "empty": {
          "en": "{name} is empty when its variable is not set, and what is signed with an empty key anybody can sign. Drop the fallback and refuse to start without it.",
          "zh-CN": "\u5BF9\u5E94\u53D8\u91CF\u672A\u8BBE\u7F6E\u65F6 {name} \u4E3A\u7A7A\uFF1B\u7528\u7A7A\u5BC6\u94A5\u7B7E\u540D\u7684\u5185\u5BB9\u4EFB\u4F55\u4EBA\u90FD\u80FD\u4F2A\u9020\u3002\u8BF7\u53BB\u6389\u9ED8\u8BA4\u503C\uFF0C\u7F3A\u5931\u65F6\u62D2\u7EDD\u542F\u52A8\u3002"
        },
        "supplied": {
          "en": "{name} is set to something that can be guessed or found by trying, in a file that deploys the application: whoever does forges sessions or passes for a caller it trusts. Take it from outside and require it, as in `${VARIABLE:?}`.",
          "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u628A {name} \u8BBE\u6210\u4E86\u53EF\u4EE5\u731C\u5230\u6216\u8BD5\u51FA\u6765\u7684\u503C\uFF1A\u731C\u4E2D\u8005\u53EF\u4EE5\u4F2A\u9020\u4F1A\u8BDD\uFF0C\u6216\u5192\u5145\u53D7\u4FE1\u4EFB\u7684\u8C03\u7528\u65B9\u3002\u8BF7\u4ECE\u5916\u90E8\u4F20\u5165\u5E76\u8981\u6C42\u5FC5\u987B\u8BBE\u7F6E\uFF0C\u4F8B\u5982 `${VARIABLE:?}`\u3002"
        },
        "supplied-fallback": {
          "en": "{name} falls back to a value that stands in this deployment file: every deployment that sets no other shares a key that everybody can read here. Drop the fallback and require it, as in `${VARIABLE:?}`.",
          "zh-CN": "{name} \u7684\u9ED8\u8BA4\u503C\u5199\u5728\u6B64\u90E8\u7F72\u6587\u4EF6\u4E2D\uFF1A\u6240\u6709\u6CA1\u6709\u53E6\u884C\u8BBE\u7F6E\u7684\u90E8\u7F72\u90FD\u4F7F\u7528\u540C\u4E00\u4E2A\u5BC6\u94A5\uFF0C\u800C\u4EFB\u4F55\u4EBA\u90FD\u80FD\u5728\u8FD9\u91CC\u8BFB\u5230\u5B83\u3002\u8BF7\u53BB\u6389\u9ED8\u8BA4\u503C\u5E76\u8981\u6C42\u5FC5\u987B\u8BBE\u7F6E\uFF0C\u4F8B\u5982 `${VARIABLE:?}`\u3002"
        },
        "supplied-placeholder": {
          "en": "{name} holds a placeholder that works as long as nobody replaces it. Take it from outside and require it, as in `${VARIABLE:?}`.",
          "zh-CN": "{name} \u7684\u503C\u662F\u5360\u4F4D\u7B26\uFF0C\u53EA\u8981\u6CA1\u4EBA\u66FF\u6362\u5C31\u4F1A\u4E00\u76F4\u751F\u6548\u3002\u8BF7\u4ECE\u5916\u90E8\u4F20\u5165\u5E76\u8981\u6C42\u5FC5\u987B\u8BBE\u7F6E\uFF0C\u4F8B\u5982 `${VARIABLE:?}`\u3002"
        },
        "seeded": {
          "en": "This migration makes the administrator `{name}` with a password that is the same in every installation, and whose text or hash everybody can read here. Make the first account at set-up, with a password that is chosen or drawn there.",
          "zh-CN": "\u6B64\u8FC1\u79FB\u4F1A\u521B\u5EFA\u7BA1\u7406\u5458 `{name}`\uFF0C\u5176\u5BC6\u7801\u5728\u6240\u6709\u5B89\u88C5\u4E2D\u90FD\u76F8\u540C\uFF0C\u5BC6\u7801\u6216\u5176\u54C8\u5E0C\u4EFB\u4F55\u4EBA\u90FD\u80FD\u5728\u8FD9\u91CC\u8BFB\u5230\u3002\u8BF7\u5728\u5B89\u88C5\u65F6\u521B\u5EFA\u9996\u4E2A\u8D26\u53F7\uFF0C\u5E76\u7531\u5B89\u88C5\u8005\u8BBE\u7F6E\u6216\u968F\u673A\u751F\u6210\u5BC6\u7801\u3002"
        },
        "seeded-script": {
          "en": "This script makes the administrator `{name}` with a password that is the same wherever it is run, and whose text or hash everybody can read here. Make the first account with a password that is chosen or drawn at set-up.",
          "zh-CN": "\u6B64\u811A\u672C\u4F1A\u521B\u5EFA\u7BA1\u7406\u5458 `{name}`\uFF0C\u65E0\u8BBA\u5728\u54EA\u91CC\u8FD0\u884C\u5BC6\u7801\u90FD\u76F8\u540C\uFF0C\u5BC6\u7801\u6216\u5176\u54C8\u5E0C\u4EFB\u4F55\u4EBA\u90FD\u80FD\u5728\u8FD9\u91CC\u8BFB\u5230\u3002\u8BF7\u5728\u5B89\u88C5\u65F6\u7531\u5B89\u88C5\u8005\u8BBE\u7F6E\u6216\u968F\u673A\u751F\u6210\u9996\u4E2A\u8D26\u53F7\u7684\u5BC6\u7801\u3002"
        },
        "runs-here": {
          "en": "the datastore runs it at its first start",
          "zh-CN": "\u6570\u636E\u5B58\u50A8\u5728\u9996\u6B21\u542F\u52A8\u65F6\u8FD0\u884C\u5B83"
        },
        "generated": {
          "en": "Every project that is generated from this template gets the same `{name}` unless its maker answers otherwise, and it can be read here. Make it anew when a project is generated, or have the program refuse to start with it.",
          "zh-CN": "\u7531\u6B64\u6A21\u677F\u751F\u6210\u7684\u9879\u76EE\u82E5\u4E0D\u53E6\u884C\u586B\u5199\uFF0C\u90FD\u4F1A\u4F7F\u7528\u76F8\u540C\u4E14\u53EF\u5728\u6B64\u8BFB\u5230\u7684 `{name}`\u3002\u8BF7\u5728\u751F\u6210\u9879\u76EE\u65F6\u968F\u673A\u751F\u6210\uFF0C\u6216\u8BA9\u7A0B\u5E8F\u5728\u4F7F\u7528\u8BE5\u503C\u65F6\u62D2\u7EDD\u542F\u52A8\u3002"
        },
        "scripted": {
          "en": "This script gives `{name}` a text that can be read here wherever nobody gives another: whoever knows it can sign tokens. Make a random one, or stop without it (`${VARIABLE:?}`).",
          "zh-CN": "\u82E5\u672A\u53E6\u884C\u63D0\u4F9B\uFF0C\u8BE5\u811A\u672C\u4F1A\u7ED9 `{name}` \u8BBE\u5B9A\u4E00\u4E2A\u53EF\u5728\u6B64\u8BFB\u5230\u7684\u503C\uFF0C\u77E5\u9053\u5B83\u7684\u4EBA\u5373\u53EF\u81EA\u884C\u7B7E\u53D1\u4EE4\u724C\u3002\u8BF7\u968F\u673A\u751F\u6210\uFF0C\u6216\u5728\u7F3A\u5931\u65F6\u4E2D\u6B62\uFF08`${VARIABLE:?}`\uFF09\u3002"
        },
        "generated-also": {
          "en": "`{name}` is given in the same way here",
          "zh-CN": "`{name}` \u5728\u6B64\u4EE5\u540C\u6837\u65B9\u5F0F\u8BBE\u5B9A"
        },
        "used-here": {
          "en": "it is used here",
          "zh-CN": "\u8BE5\u503C\u5728\u6B64\u5904\u4F7F\u7528"
        },
        "defined-here": {
          "en": "the value is defined here",
          "zh-CN": "\u8BE5\u503C\u5728\u6B64\u5904\u5B9A\u4E49"
        },
        "default-here": {
          "en": "the default is set here",
          "zh-CN": "\u9ED8\u8BA4\u503C\u5728\u6B64\u5904\u8BBE\u5B9A"
        },
        "supplied-here": {
          "en": "a deployment file sets the value here",
          "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u5728\u6B64\u5904\u8BBE\u7F6E\u4E86\u8BE5\u503C"
        },
        "fix-no-default": {
          "en": "Require the variable",
          "zh-CN": "\u8981\u6C42\u5FC5\u987B\u63D0\u4F9B\u8BE5\u53D8\u91CF"
        },
        "fix-required": {
          "en": "Require the variable when the stack starts",
          "zh-CN": "\u542F\u52A8\u65F6\u8981\u6C42\u5FC5\u987B\u63D0\u4F9B\u8BE5\u53D8\u91CF"
        }
      }
    },
    "auth/disabled-by-default": {
      "title": {
        "en": "Authentication is off unless somebody turns it on",
        "zh-CN": "\u8EAB\u4EFD\u8BA4\u8BC1\u9ED8\u8BA4\u5173\u95ED"
      },
      "problem": {
        "en": "A switch decides whether callers have to authenticate, and the position in which it ships lets everybody in.",
        "zh-CN": "\u662F\u5426\u8981\u6C42\u8EAB\u4EFD\u8BA4\u8BC1\u7531\u4E00\u4E2A\u5F00\u5173\u51B3\u5B9A\uFF0C\u800C\u8BE5\u5F00\u5173\u7684\u9ED8\u8BA4\u72B6\u6001\u4F1A\u653E\u884C\u6240\u6709\u4EBA\u3002"
      },
      "risk": {
        "en": "Defaults are what most deployments run with. One forgotten variable puts the whole service on the network without a login.",
        "zh-CN": "\u5927\u591A\u6570\u90E8\u7F72\u90FD\u76F4\u63A5\u6CBF\u7528\u9ED8\u8BA4\u503C\u3002\u53EA\u8981\u6F0F\u8BBE\u4E00\u4E2A\u53D8\u91CF\uFF0C\u6574\u4E2A\u670D\u52A1\u5C31\u4F1A\u5728\u6CA1\u6709\u767B\u5F55\u4FDD\u62A4\u7684\u60C5\u51B5\u4E0B\u66B4\u9732\u5728\u7F51\u7EDC\u4E0A\u3002"
      },
      "fix": {
        "en": "Turn authentication on by default, and let start-up refuse to run with it off in production. Remove the switch from production Compose files and manifests.",
        "zh-CN": "\u9ED8\u8BA4\u5F00\u542F\u8EAB\u4EFD\u8BA4\u8BC1\uFF0C\u5E76\u5728\u751F\u4EA7\u73AF\u5883\u4E2D\u5173\u95ED\u8BA4\u8BC1\u65F6\u62D2\u7EDD\u542F\u52A8\u3002\u4ECE\u751F\u4EA7\u7528\u7684 Compose \u6587\u4EF6\u548C\u90E8\u7F72\u6E05\u5355\u4E2D\u53BB\u6389\u8BE5\u5F00\u5173\u3002"
      },
      "acceptance": {
        "en": "A deployment with no variables set answers 401 to a request without credentials.",
        "zh-CN": "\u5728\u4E0D\u8BBE\u7F6E\u4EFB\u4F55\u53D8\u91CF\u7684\u90E8\u7F72\u4E2D\uFF0C\u672A\u643A\u5E26\u51ED\u636E\u7684\u8BF7\u6C42\u4F1A\u5F97\u5230 401\u3002"
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
          "zh-CN": "{name} \u7684\u9ED8\u8BA4\u503C\u4F1A\u5173\u95ED\u8EAB\u4EFD\u8BA4\u8BC1\u3002\u8BF7\u6539\u4E3A\u9ED8\u8BA4\u5F00\u542F\uFF0C\u5E76\u5728\u751F\u4EA7\u73AF\u5883\u4E2D\u62D2\u7EDD\u4EE5\u5173\u95ED\u72B6\u6001\u8FD0\u884C\u3002"
        },
        "supplied": {
          "en": "This deployment file sets {name} so that authentication is off. Remove it, or turn it on.",
          "zh-CN": "\u8BE5\u90E8\u7F72\u6587\u4EF6\u5BF9 {name} \u7684\u8BBE\u7F6E\u4F1A\u5173\u95ED\u8EAB\u4EFD\u8BA4\u8BC1\u3002\u8BF7\u5220\u9664\u8BE5\u8BBE\u7F6E\uFF0C\u6216\u6539\u4E3A\u5F00\u542F\u3002"
        },
        "switch-here": {
          "en": "authentication is skipped here",
          "zh-CN": "\u6B64\u5904\u4F1A\u8DF3\u8FC7\u8EAB\u4EFD\u8BA4\u8BC1"
        },
        "defined-here": {
          "en": "the value is defined here",
          "zh-CN": "\u8BE5\u503C\u5728\u6B64\u5904\u5B9A\u4E49"
        },
        "default-here": {
          "en": "the default is set here",
          "zh-CN": "\u9ED8\u8BA4\u503C\u5728\u6B64\u5904\u8BBE\u5B9A"
        },
        "supplied-here": {
          "en": "a deployment file sets the value here",
          "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u5728\u6B64\u5904\u8BBE\u7F6E\u4E86\u8BE5\u503C"
        },
        "fix-on": {
          "en": "Ship with authentication on",
          "zh-CN": "\u9ED8\u8BA4\u5F00\u542F\u8EAB\u4EFD\u8BA4\u8BC1"
        }
      }
    },
    "auth/empty-credential-opens": {
      "title": {
        "en": "No key configured means no authentication",
        "zh-CN": "\u672A\u914D\u7F6E\u5BC6\u94A5\u5373\u7B49\u4E8E\u4E0D\u505A\u8EAB\u4EFD\u8BA4\u8BC1"
      },
      "problem": {
        "en": "The check that asks for a key, token or password is skipped when none is configured, and none is configured by default. The service fails open.",
        "zh-CN": "\u672A\u914D\u7F6E\u5BC6\u94A5\u3001\u4EE4\u724C\u6216\u5BC6\u7801\u65F6\uFF0C\u8EAB\u4EFD\u6821\u9A8C\u4F1A\u88AB\u76F4\u63A5\u8DF3\u8FC7\uFF0C\u800C\u9ED8\u8BA4\u60C5\u51B5\u4E0B\u6070\u6070\u6CA1\u6709\u914D\u7F6E\u3002\u670D\u52A1\u5728\u7F3A\u7701\u65F6\u662F\u655E\u5F00\u7684\u3002"
      },
      "risk": {
        "en": "A deployment in which the variable is forgotten, misspelt or emptied serves everybody, and nothing shows it, since every request succeeds.",
        "zh-CN": "\u90E8\u7F72\u65F6\u53EA\u8981\u6F0F\u8BBE\u3001\u62FC\u9519\u6216\u6E05\u7A7A\u8BE5\u53D8\u91CF\uFF0C\u670D\u52A1\u5C31\u4F1A\u5BF9\u6240\u6709\u4EBA\u5F00\u653E\uFF1B\u7531\u4E8E\u6240\u6709\u8BF7\u6C42\u90FD\u6210\u529F\uFF0C\u6CA1\u6709\u4EFB\u4F55\u8FF9\u8C61\u4F1A\u66B4\u9732\u8FD9\u4E00\u70B9\u3002"
      },
      "fix": {
        "en": "Refuse to start when the credential is empty, or refuse every request. If an open mode is wanted for development, give it a switch of its own with a name that says so, off by default.",
        "zh-CN": "\u51ED\u636E\u4E3A\u7A7A\u65F6\u62D2\u7EDD\u542F\u52A8\uFF0C\u6216\u62D2\u7EDD\u6240\u6709\u8BF7\u6C42\u3002\u82E5\u5F00\u53D1\u65F6\u9700\u8981\u514D\u8BA4\u8BC1\u6A21\u5F0F\uFF0C\u8BF7\u4F7F\u7528\u540D\u79F0\u660E\u786E\u3001\u9ED8\u8BA4\u5173\u95ED\u7684\u72EC\u7ACB\u5F00\u5173\u3002"
      },
      "acceptance": {
        "en": "With the variable unset or empty the program does not start, or answers 401 to a request without credentials.",
        "zh-CN": "\u53D8\u91CF\u672A\u8BBE\u7F6E\u6216\u4E3A\u7A7A\u65F6\uFF0C\u7A0B\u5E8F\u65E0\u6CD5\u542F\u52A8\uFF0C\u6216\u5BF9\u672A\u643A\u5E26\u51ED\u636E\u7684\u8BF7\u6C42\u8FD4\u56DE 401\u3002"
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
          "zh-CN": "{name} \u4E3A\u7A7A\u65F6\uFF08\u4E0D\u8BBE\u7F6E\u5373\u4E3A\u7A7A\uFF09\uFF0C\u4EFB\u4F55\u4EBA\u90FD\u4F1A\u88AB\u653E\u884C\u3002\u8BF7\u62D2\u7EDD\u542F\u52A8\uFF0C\u6216\u62D2\u7EDD\u8BF7\u6C42\u3002"
        },
        "equals": {
          "en": "{name} is empty unless somebody sets it, and an empty value from the caller equals it: whoever sends one is let in. Refuse to start without it, and refuse empty values first.",
          "zh-CN": "{name} \u4E0D\u8BBE\u7F6E\u5373\u4E3A\u7A7A\uFF0C\u800C\u8C03\u7528\u65B9\u4F20\u5165\u7684\u7A7A\u503C\u4E0E\u4E4B\u76F8\u7B49\uFF1A\u53EA\u8981\u4F20\u5165\u7A7A\u503C\u5C31\u4F1A\u88AB\u653E\u884C\u3002\u7F3A\u5931\u65F6\u8BF7\u62D2\u7EDD\u542F\u52A8\uFF0C\u5E76\u5148\u62D2\u7EDD\u7A7A\u503C\u3002"
        },
        "unset": {
          "en": "Where {name} is not set, which it is not unless somebody does, a caller who sends nothing equals it (undefined === undefined) and is let in. Refuse to start without it, and refuse requests that lack the credential.",
          "zh-CN": "{name} \u672A\u8BBE\u7F6E\u65F6\uFF08\u4E0D\u8BBE\u7F6E\u5373\u4E3A undefined\uFF09\uFF0C\u672A\u4F20\u51ED\u636E\u7684\u8C03\u7528\u65B9\u4E0E\u4E4B\u76F8\u7B49\uFF08undefined === undefined\uFF09\uFF0C\u4F1A\u88AB\u653E\u884C\u3002\u7F3A\u5931\u65F6\u8BF7\u62D2\u7EDD\u542F\u52A8\uFF0C\u5E76\u5148\u62D2\u7EDD\u672A\u643A\u5E26\u51ED\u636E\u7684\u8BF7\u6C42\u3002"
        },
        "forged": {
          "en": "When {name} is empty, which it is unless somebody sets it, messages are taken from everybody as the service's own. Refuse to start, or refuse the message.",
          "zh-CN": "{name} \u4E3A\u7A7A\u65F6\uFF08\u4E0D\u8BBE\u7F6E\u5373\u4E3A\u7A7A\uFF09\uFF0C\u4EFB\u4F55\u4EBA\u53D1\u6765\u7684\u6D88\u606F\u90FD\u4F1A\u88AB\u5F53\u4F5C\u8BE5\u670D\u52A1\u53D1\u51FA\u7684\u3002\u8BF7\u62D2\u7EDD\u542F\u52A8\uFF0C\u6216\u62D2\u7EDD\u8BE5\u6D88\u606F\u3002"
        },
        "second": {
          "en": "When {name} is empty, which it is unless somebody sets it, it is not asked for: everybody who can log in passes. Refuse to start, or refuse the request.",
          "zh-CN": "{name} \u4E3A\u7A7A\u65F6\uFF08\u4E0D\u8BBE\u7F6E\u5373\u4E3A\u7A7A\uFF09\u4E0D\u4F1A\u88AB\u6821\u9A8C\uFF1A\u4EFB\u4F55\u80FD\u767B\u5F55\u7684\u4EBA\u90FD\u4F1A\u88AB\u653E\u884C\u3002\u8BF7\u62D2\u7EDD\u542F\u52A8\uFF0C\u6216\u62D2\u7EDD\u8BF7\u6C42\u3002"
        },
        "unsigned": {
          "en": "A message's signature is verified only when one is sent: whoever leaves it out passes for the service that signs, and his events are taken. Refuse messages without a signature.",
          "zh-CN": "\u4EC5\u5728\u6D88\u606F\u5E26\u6709\u7B7E\u540D\u65F6\u624D\u9A8C\u7B7E\uFF1A\u4EFB\u4F55\u4EBA\u7701\u7565\u7B7E\u540D\u5373\u53EF\u5192\u5145\u7B7E\u540D\u65B9\uFF0C\u5176\u4E8B\u4EF6\u4F1A\u88AB\u63A5\u53D7\u3002\u8BF7\u62D2\u7EDD\u6CA1\u6709\u7B7E\u540D\u7684\u6D88\u606F\u3002"
        },
        "defined-here": {
          "en": "the value is defined here",
          "zh-CN": "\u8BE5\u503C\u5728\u6B64\u5904\u5B9A\u4E49"
        },
        "default-here": {
          "en": "empty by default here",
          "zh-CN": "\u6B64\u5904\u9ED8\u8BA4\u4E3A\u7A7A"
        },
        "supplied-here": {
          "en": "a deployment file leaves it empty here",
          "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u5728\u6B64\u5904\u5C06\u5176\u7559\u7A7A"
        }
      }
    },
    "auth/guard-removed": {
      "title": {
        "en": "A change leaves a guarded route open",
        "zh-CN": "\u53D8\u66F4\u4F7F\u539F\u672C\u53D7\u4FDD\u62A4\u7684\u8DEF\u7531\u4E0D\u518D\u9700\u8981\u8BA4\u8BC1"
      },
      "problem": {
        "en": "Before the change the route asked who calls; after it nothing does. The guard was deleted, or no longer stands before the route.",
        "zh-CN": "\u53D8\u66F4\u4E4B\u524D\u8BE5\u8DEF\u7531\u4F1A\u6821\u9A8C\u8C03\u7528\u65B9\u8EAB\u4EFD\uFF0C\u53D8\u66F4\u4E4B\u540E\u4E0D\u518D\u6821\u9A8C\uFF1A\u5B88\u536B\u88AB\u5220\u9664\uFF0C\u6216\u4E0D\u518D\u4F4D\u4E8E\u8BE5\u8DEF\u7531\u4E4B\u524D\u3002"
      },
      "risk": {
        "en": "What only users with an account could do, everybody can from the next deployment on.",
        "zh-CN": "\u539F\u672C\u53EA\u6709\u767B\u5F55\u7528\u6237\u624D\u80FD\u6267\u884C\u7684\u64CD\u4F5C\uFF0C\u4ECE\u4E0B\u4E00\u6B21\u90E8\u7F72\u8D77\u5BF9\u4EFB\u4F55\u4EBA\u5F00\u653E\u3002"
      },
      "fix": {
        "en": "Put the guard back, on the route or on the router that holds it. If the route is meant to be public, say so in a suppression with its reason.",
        "zh-CN": "\u5C06\u5B88\u536B\u6062\u590D\u5230\u8BE5\u8DEF\u7531\u6216\u5176\u6240\u5728\u7684\u8DEF\u7531\u5668\u4E0A\u3002\u82E5\u8BE5\u8DEF\u7531\u672C\u5E94\u516C\u5F00\uFF0C\u8BF7\u5728\u6291\u5236\u6CE8\u91CA\u4E2D\u5199\u660E\u539F\u56E0\u3002"
      },
      "acceptance": {
        "en": "A request without credentials is refused as before, and a test says so.",
        "zh-CN": "\u4E0D\u5E26\u51ED\u636E\u7684\u8BF7\u6C42\u4E0E\u53D8\u66F4\u524D\u4E00\u6837\u88AB\u62D2\u7EDD\uFF0C\u5E76\u6709\u6D4B\u8BD5\u8BC1\u660E\u3002"
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
          "zh-CN": "{count} \u6761\u8DEF\u7531\uFF08{route}\uFF09\u5728\u6B64\u53D8\u66F4\u4E4B\u524D\u7531 {guard} \u4FDD\u62A4\uFF0C\u53D8\u66F4\u4E4B\u540E\u5BF9\u4EFB\u4F55\u4EBA\u5F00\u653E\u3002\u8BF7\u6062\u590D\u5B88\u536B\uFF0C\u6216\u8BF4\u660E\u5176\u5E94\u5F53\u516C\u5F00\u7684\u539F\u56E0\u3002"
        },
        "open-here": {
          "en": "{route} is open now",
          "zh-CN": "{route} \u73B0\u5DF2\u5BF9\u4EFB\u4F55\u4EBA\u5F00\u653E"
        },
        "stood-here": {
          "en": "{guard} stood here before the change",
          "zh-CN": "\u53D8\u66F4\u4E4B\u524D {guard} \u4F4D\u4E8E\u6B64\u5904"
        }
      }
    },
    "auth/in-memory-revocation": {
      "title": {
        "en": "Token validity kept in process memory",
        "zh-CN": "\u4EE4\u724C\u6709\u6548\u6027\u4EC5\u8BB0\u5F55\u5728\u8FDB\u7A0B\u5185\u5B58\u4E2D"
      },
      "problem": {
        "en": "The list of revoked tokens, or of those that are valid, is a variable of the process.",
        "zh-CN": "\u5DF2\u540A\u9500\uFF08\u6216\u6709\u6548\uFF09\u4EE4\u724C\u7684\u540D\u5355\u53EA\u662F\u8FDB\u7A0B\u4E2D\u7684\u4E00\u4E2A\u53D8\u91CF\u3002"
      },
      "risk": {
        "en": "After a restart a revoked token is accepted again until it expires, and so it is by every other worker and replica. Logging out, blocking an account or answering a theft has no lasting effect.",
        "zh-CN": "\u91CD\u542F\u540E\uFF0C\u5DF2\u540A\u9500\u7684\u4EE4\u724C\u5728\u8FC7\u671F\u524D\u4F1A\u91CD\u65B0\u88AB\u63A5\u53D7\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u548C\u526F\u672C\u4E5F\u59CB\u7EC8\u63A5\u53D7\u5B83\u3002\u9000\u51FA\u767B\u5F55\u3001\u5C01\u7981\u8D26\u53F7\u6216\u5904\u7F6E\u4EE4\u724C\u5931\u7A83\u90FD\u65E0\u6CD5\u771F\u6B63\u751F\u6548\u3002"
      },
      "fix": {
        "en": "Keep it in a store that all processes share, such as Redis, each entry with the token's remaining lifetime as expiry, and refuse when the store cannot be asked.",
        "zh-CN": "\u6539\u5B58\u5230\u6240\u6709\u8FDB\u7A0B\u5171\u4EAB\u7684\u5B58\u50A8\uFF08\u5982 Redis\uFF09\uFF0C\u4EE5\u4EE4\u724C\u5269\u4F59\u6709\u6548\u671F\u4F5C\u4E3A\u8FC7\u671F\u65F6\u95F4\uFF1B\u5B58\u50A8\u4E0D\u53EF\u7528\u65F6\u5E94\u62D2\u7EDD\u8BF7\u6C42\u3002"
      },
      "acceptance": {
        "en": "A token that was revoked on one worker is refused by another, also after a restart.",
        "zh-CN": "\u5728\u4E00\u4E2A\u5DE5\u4F5C\u8FDB\u7A0B\u4E0A\u540A\u9500\u7684\u4EE4\u724C\u4F1A\u88AB\u53E6\u4E00\u4E2A\u62D2\u7EDD\uFF0C\u91CD\u542F\u540E\u4EA6\u7136\u3002"
      },
      "effortHours": 4,
      "references": [
        "CWE-613"
      ],
      "messages": {
        "revoked": {
          "en": "{name} is known to this process alone: after a restart, and on every other worker, tokens that were revoked are accepted again. Keep it in a shared store.",
          "zh-CN": "{name} \u53EA\u6709\u672C\u8FDB\u7A0B\u77E5\u9053\uFF1A\u91CD\u542F\u4E4B\u540E\u4EE5\u53CA\u5728\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u4E0A\uFF0C\u5DF2\u540A\u9500\u7684\u4EE4\u724C\u4F1A\u91CD\u65B0\u88AB\u63A5\u53D7\u3002\u8BF7\u6539\u7528\u5171\u4EAB\u5B58\u50A8\u3002"
        },
        "valid": {
          "en": "{name} is known to this process alone: a restart or another worker forgets which tokens are valid, so they cannot be revoked for good. Keep it in a shared store.",
          "zh-CN": "{name} \u53EA\u6709\u672C\u8FDB\u7A0B\u77E5\u9053\uFF1A\u91CD\u542F\u6216\u5207\u6362\u5DE5\u4F5C\u8FDB\u7A0B\u540E\u4FBF\u65E0\u6CD5\u5224\u65AD\u54EA\u4E9B\u4EE4\u724C\u6709\u6548\uFF0C\u4E5F\u5C31\u65E0\u6CD5\u53EF\u9760\u5730\u540A\u9500\u3002\u8BF7\u6539\u7528\u5171\u4EAB\u5B58\u50A8\u3002"
        },
        "fallback": {
          "en": "{name} stands in where the shared store is missing: tokens revoked then are accepted again by other workers and after a restart. Refuse instead when the store cannot be asked.",
          "zh-CN": "\u5171\u4EAB\u5B58\u50A8\u4E0D\u53EF\u7528\u65F6\u4F1A\u9000\u56DE\u5230 {name}\uFF1A\u6B64\u65F6\u540A\u9500\u7684\u4EE4\u724C\u5728\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u4E0A\u4EE5\u53CA\u91CD\u542F\u540E\u4F1A\u91CD\u65B0\u88AB\u63A5\u53D7\u3002\u5B58\u50A8\u4E0D\u53EF\u7528\u65F6\u5E94\u62D2\u7EDD\u8BF7\u6C42\u3002"
        },
        "grows-here": {
          "en": "added here",
          "zh-CN": "\u5728\u6B64\u5199\u5165"
        }
      }
    },
    "auth/in-memory-users": {
      "title": {
        "en": "Accounts kept in process memory",
        "zh-CN": "\u8D26\u53F7\u4EC5\u4FDD\u5B58\u5728\u8FDB\u7A0B\u5185\u5B58\u4E2D"
      },
      "problem": {
        "en": "Accounts with their passwords or hashes are kept in a variable of the process, and registration adds to it.",
        "zh-CN": "\u8D26\u53F7\u53CA\u5176\u5BC6\u7801\u6216\u54C8\u5E0C\u4FDD\u5B58\u5728\u8FDB\u7A0B\u53D8\u91CF\u4E2D\uFF0C\u6CE8\u518C\u65F6\u76F4\u63A5\u5199\u5165\u8BE5\u53D8\u91CF\u3002"
      },
      "risk": {
        "en": "Every restart deletes the accounts that were registered since; other workers and replicas do not know them, and a changed password or blocked account comes back.",
        "zh-CN": "\u6BCF\u6B21\u91CD\u542F\u90FD\u4F1A\u4E22\u5931\u6B64\u540E\u6CE8\u518C\u7684\u8D26\u53F7\uFF1B\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u548C\u526F\u672C\u4E0D\u77E5\u9053\u8FD9\u4E9B\u8D26\u53F7\uFF0C\u5DF2\u4FEE\u6539\u7684\u5BC6\u7801\u6216\u5DF2\u5C01\u7981\u7684\u8D26\u53F7\u4E5F\u4F1A\u6062\u590D\u539F\u72B6\u3002"
      },
      "fix": {
        "en": "Keep accounts in the database, with a unique index on the login name and a slow password hash (argon2id, scrypt, bcrypt).",
        "zh-CN": "\u5C06\u8D26\u53F7\u5B58\u5165\u6570\u636E\u5E93\uFF0C\u4E3A\u767B\u5F55\u540D\u5EFA\u7ACB\u552F\u4E00\u7D22\u5F15\uFF0C\u5E76\u4F7F\u7528\u6162\u901F\u5BC6\u7801\u54C8\u5E0C\uFF08argon2id\u3001scrypt\u3001bcrypt\uFF09\u3002"
      },
      "acceptance": {
        "en": "An account registered before a restart can log in after it.",
        "zh-CN": "\u91CD\u542F\u524D\u6CE8\u518C\u7684\u8D26\u53F7\u5728\u91CD\u542F\u540E\u4ECD\u80FD\u767B\u5F55\u3002"
      },
      "effortHours": 8,
      "references": [
        "CWE-522",
        "https://12factor.net/processes"
      ],
      "messages": {
        "users": {
          "en": "{name} keeps accounts in the memory of this process: a restart deletes them, and another worker or replica does not know them. Keep them in the database.",
          "zh-CN": "{name} \u5C06\u8D26\u53F7\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\uFF1A\u91CD\u542F\u5373\u88AB\u6E05\u7A7A\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u4E5F\u65E0\u4ECE\u5F97\u77E5\u3002\u8BF7\u5B58\u5165\u6570\u636E\u5E93\u3002"
        },
        "grows-here": {
          "en": "added here",
          "zh-CN": "\u5728\u6B64\u5199\u5165"
        }
      }
    },
    "auth/jwt-unverified": {
      "title": {
        "en": "A token is believed without checking its signature",
        "zh-CN": "\u672A\u6821\u9A8C\u7B7E\u540D\u5C31\u4FE1\u4EFB\u4EE4\u724C"
      },
      "problem": {
        "en": "The code reads the claims of a JSON Web Token with verification off, or accepts the algorithm `none`: anybody can write such a token.",
        "zh-CN": "\u4EE3\u7801\u5728\u5173\u95ED\u6821\u9A8C\u7684\u60C5\u51B5\u4E0B\u8BFB\u53D6 JWT \u7684\u5185\u5BB9\uFF0C\u6216\u63A5\u53D7 `none` \u7B97\u6CD5\uFF1A\u4EFB\u4F55\u4EBA\u90FD\u80FD\u4F2A\u9020\u8FD9\u6837\u7684\u4EE4\u724C\u3002"
      },
      "risk": {
        "en": "Whoever writes another account's ID into a token is that account, administrators included.",
        "zh-CN": "\u53EA\u8981\u5728\u4EE4\u724C\u4E2D\u5199\u5165\u4ED6\u4EBA\u7684\u8D26\u53F7 ID\uFF0C\u5C31\u80FD\u4EE5\u8BE5\u8D26\u53F7\uFF08\u5305\u62EC\u7BA1\u7406\u5458\uFF09\u7684\u8EAB\u4EFD\u767B\u5F55\u3002"
      },
      "fix": {
        "en": "Verify with the issuer's key and a fixed list of algorithms: `jwt.decode(token, key, algorithms=[\"RS256\"])`, `jwt.verify(token, key, { algorithms: ['RS256'] })`. Check issuer, audience and expiry with it.",
        "zh-CN": "\u4F7F\u7528\u7B7E\u53D1\u65B9\u7684\u5BC6\u94A5\u548C\u56FA\u5B9A\u7684\u7B97\u6CD5\u5217\u8868\u8FDB\u884C\u6821\u9A8C\uFF1A`jwt.decode(token, key, algorithms=[\"RS256\"])`\u3001`jwt.verify(token, key, { algorithms: ['RS256'] })`\uFF0C\u5E76\u540C\u65F6\u68C0\u67E5\u7B7E\u53D1\u8005\u3001\u53D7\u4F17\u548C\u6709\u6548\u671F\u3002"
      },
      "acceptance": {
        "en": "A token signed with another key is refused with 401.",
        "zh-CN": "\u7528\u5176\u4ED6\u5BC6\u94A5\u7B7E\u540D\u7684\u4EE4\u724C\u4F1A\u8FD4\u56DE 401\u3002"
      },
      "effortHours": 3,
      "references": [
        "CWE-347",
        "https://datatracker.ietf.org/doc/html/rfc8725"
      ],
      "messages": {
        "guard": {
          "en": "`{symbol}` authenticates callers by a token that {by} reads without checking its signature. Verify it with the issuer's key and a fixed list of algorithms.",
          "zh-CN": "`{symbol}` \u4F9D\u636E {by} \u672A\u6821\u9A8C\u7B7E\u540D\u8BFB\u53D6\u7684\u4EE4\u724C\u6765\u8BA4\u8BC1\u8C03\u7528\u65B9\u3002\u8BF7\u4F7F\u7528\u7B7E\u53D1\u65B9\u7684\u5BC6\u94A5\u548C\u56FA\u5B9A\u7684\u7B97\u6CD5\u5217\u8868\u8FDB\u884C\u6821\u9A8C\u3002"
        },
        "none": {
          "en": "{by} accepts tokens with the algorithm `none`, which nobody signed. List the algorithms that your issuer uses.",
          "zh-CN": "{by} \u63A5\u53D7\u7B97\u6CD5\u4E3A `none`\u3001\u5373\u65E0\u4EBA\u7B7E\u540D\u7684\u4EE4\u724C\u3002\u8BF7\u53EA\u5217\u51FA\u7B7E\u53D1\u65B9\u4F7F\u7528\u7684\u7B97\u6CD5\u3002"
        },
        "read": {
          "en": "{by} reads a token without checking its signature. Do not decide by its claims, or verify it first.",
          "zh-CN": "{by} \u672A\u6821\u9A8C\u7B7E\u540D\u5C31\u8BFB\u53D6\u4EE4\u724C\u3002\u8BF7\u4E0D\u8981\u4F9D\u636E\u5176\u5185\u5BB9\u505A\u5224\u65AD\uFF0C\u6216\u5148\u8FDB\u884C\u6821\u9A8C\u3002"
        }
      }
    },
    "auth/no-authentication": {
      "title": {
        "en": "The application authenticates nobody",
        "zh-CN": "\u5E94\u7528\u6CA1\u6709\u4EFB\u4F55\u8EAB\u4EFD\u8BA4\u8BC1"
      },
      "problem": {
        "en": "The application has routes that change data, show what it keeps or spend what its operator pays for, and nothing asks who calls them - no dependency, middleware, decorator or check in a handler, on any route.",
        "zh-CN": "\u5E94\u7528\u5B58\u5728\u4F1A\u4FEE\u6539\u6570\u636E\u3001\u5C55\u793A\u5176\u4FDD\u5B58\u7684\u5185\u5BB9\u6216\u6D88\u8017\u8FD0\u8425\u8005\u8D44\u6E90\u7684\u8DEF\u7531\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u4F9D\u8D56\u3001\u4E2D\u95F4\u4EF6\u3001\u88C5\u9970\u5668\u6216\u5904\u7406\u51FD\u6570\u5185\u7684\u68C0\u67E5\u6765\u786E\u8BA4\u8C03\u7528\u65B9\u8EAB\u4EFD\uFF0C\u6240\u6709\u8DEF\u7531\u5747\u5982\u6B64\u3002"
      },
      "risk": {
        "en": "Whoever reaches the port can create, change and delete what the application holds, and use whatever it pays for.",
        "zh-CN": "\u4EFB\u4F55\u80FD\u8BBF\u95EE\u8BE5\u7AEF\u53E3\u7684\u4EBA\u90FD\u53EF\u4EE5\u65B0\u589E\u3001\u4FEE\u6539\u3001\u5220\u9664\u5E94\u7528\u4E2D\u7684\u6570\u636E\uFF0C\u5E76\u6D88\u8017\u5176\u4ED8\u8D39\u8D44\u6E90\u3002"
      },
      "fix": {
        "en": "Authenticate callers for the whole application (a global dependency, middleware or guard), and list the few routes that stay open. If a proxy in front does it, refuse requests that did not come through the proxy.",
        "zh-CN": "\u5728\u6574\u4E2A\u5E94\u7528\u5C42\u9762\u5BF9\u8C03\u7528\u65B9\u505A\u8EAB\u4EFD\u8BA4\u8BC1\uFF08\u5168\u5C40\u4F9D\u8D56\u3001\u4E2D\u95F4\u4EF6\u6216\u5B88\u536B\uFF09\uFF0C\u53EA\u5C06\u5C11\u6570\u8DEF\u7531\u5217\u4E3A\u4F8B\u5916\u3002\u82E5\u7531\u524D\u7F6E\u4EE3\u7406\u8D1F\u8D23\u8BA4\u8BC1\uFF0C\u8BF7\u62D2\u7EDD\u672A\u7ECF\u8FC7\u4EE3\u7406\u7684\u8BF7\u6C42\u3002"
      },
      "acceptance": {
        "en": "A request without credentials to any of the listed routes is answered with 401.",
        "zh-CN": "\u4E0D\u5E26\u51ED\u636E\u8BF7\u6C42\u6240\u5217\u4EFB\u4E00\u8DEF\u7531\u65F6\u8FD4\u56DE 401\u3002"
      },
      "effortHours": 16,
      "references": [
        "CWE-306",
        "https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/",
        "https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html"
      ],
      "messages": {
        "open": {
          "en": "{count} {count#route|routes} of this application {count#changes|change} data for whoever asks ({route}, \u2026), and none of its routes authenticates its callers. Authenticate the whole application and list what stays open.",
          "zh-CN": "\u8BE5\u5E94\u7528\u6709 {count} \u6761\u4FEE\u6539\u6570\u636E\u7684\u8DEF\u7531\u5BF9\u4EFB\u4F55\u4EBA\u5F00\u653E\uFF08{route} \u7B49\uFF09\uFF0C\u4E14\u6CA1\u6709\u4EFB\u4F55\u8DEF\u7531\u5BF9\u8C03\u7528\u65B9\u505A\u8EAB\u4EFD\u8BA4\u8BC1\u3002\u8BF7\u5728\u6574\u4E2A\u5E94\u7528\u5C42\u9762\u505A\u8EAB\u4EFD\u8BA4\u8BC1\uFF0C\u4EC5\u5C06\u4F8B\u5916\u8DEF\u7531\u5355\u72EC\u5217\u51FA\u3002"
        },
        "computes": {
          "en": "{count} {count#route|routes} of this application {count#works|work} something out for whoever asks ({route}, \u2026), at your cost. Let it listen to its callers alone, or ask for a key.",
          "zh-CN": "\u8BE5\u5E94\u7528\u6709 {count} \u6761\u8DEF\u7531\u4E3A\u4EFB\u4F55\u8C03\u7528\u65B9\u6267\u884C\u8BA1\u7B97\uFF08{route} \u7B49\uFF09\uFF0C\u8D39\u7528\u7531\u4F60\u627F\u62C5\u3002\u8BF7\u53EA\u5BF9\u5176\u8C03\u7528\u65B9\u76D1\u542C\uFF0C\u6216\u8981\u6C42\u63D0\u4F9B\u5BC6\u94A5\u3002"
        },
        "tells": {
          "en": "{count} {count#route|routes} of this application {count#gives|give} whoever asks what is no stranger's business ({route}, \u2026), and none of its routes authenticates its callers. Authenticate the whole application and list what stays open.",
          "zh-CN": "\u8BE5\u5E94\u7528\u6709 {count} \u6761\u8DEF\u7531\u628A\u4E0D\u5E94\u5BF9\u5916\u516C\u5F00\u7684\u5185\u5BB9\u8FD4\u56DE\u7ED9\u4EFB\u4F55\u4EBA\uFF08{route} \u7B49\uFF09\uFF0C\u4E14\u6CA1\u6709\u4EFB\u4F55\u8DEF\u7531\u5BF9\u8C03\u7528\u65B9\u505A\u8EAB\u4EFD\u8BA4\u8BC1\u3002\u8BF7\u5728\u6574\u4E2A\u5E94\u7528\u5C42\u9762\u505A\u8EAB\u4EFD\u8BA4\u8BC1\uFF0C\u4EC5\u5C06\u4F8B\u5916\u8DEF\u7531\u5355\u72EC\u5217\u51FA\u3002"
        },
        "spends": {
          "en": "{count} {count#route|routes} of this application {count#answers|answer} whoever asks with what other services give for the operator's own {name} header ({route}, \u2026), and none of its routes authenticates its callers. Ask callers for a key, or they use up that account and get it blocked.",
          "zh-CN": "\u8BE5\u5E94\u7528\u6709 {count} \u6761\u8DEF\u7531\u4F7F\u7528\u8FD0\u8425\u8005\u81EA\u5DF1\u7684 {name} \u8BF7\u6C42\u5934\u5411\u5176\u4ED6\u670D\u52A1\u53D6\u6570\u636E\u5E76\u8FD4\u56DE\u7ED9\u4EFB\u4F55\u4EBA\uFF08{route} \u7B49\uFF09\uFF0C\u4E14\u6CA1\u6709\u4EFB\u4F55\u8DEF\u7531\u5BF9\u8C03\u7528\u65B9\u505A\u8EAB\u4EFD\u8BA4\u8BC1\u3002\u8BF7\u8981\u6C42\u8C03\u7528\u65B9\u63D0\u4F9B\u5BC6\u94A5\uFF0C\u5426\u5219\u4ED6\u4EBA\u4F1A\u8017\u5C3D\u8BE5\u8D26\u53F7\u7684\u989D\u5EA6\u751A\u81F3\u5BFC\u81F4\u5176\u88AB\u5C01\u7981\u3002"
        },
        "pages": {
          "en": "Whoever opens these {by} pages can change what is kept ({name}, \u2026): nothing in them asks for a login. Put a login before the first page, or let only a proxy that asks for one reach the port.",
          "zh-CN": "\u4EFB\u4F55\u80FD\u6253\u5F00\u8FD9\u4E9B {by} \u9875\u9762\u7684\u4EBA\u90FD\u53EF\u4EE5\u4FEE\u6539\u6240\u4FDD\u5B58\u7684\u5185\u5BB9\uFF08{name} \u7B49\uFF09\uFF1A\u9875\u9762\u6CA1\u6709\u4EFB\u4F55\u767B\u5F55\u6821\u9A8C\u3002\u8BF7\u5728\u9996\u9875\u4E4B\u524D\u52A0\u5165\u767B\u5F55\uFF0C\u6216\u4EC5\u5141\u8BB8\u5E26\u8BA4\u8BC1\u7684\u4EE3\u7406\u8BBF\u95EE\u8BE5\u7AEF\u53E3\u3002"
        },
        "pressed-here": {
          "en": "pressing a button calls {name} here",
          "zh-CN": "\u70B9\u51FB\u6309\u94AE\u540E\u5728\u6B64\u8C03\u7528 {name}"
        },
        "started-here": {
          "en": "it is started here",
          "zh-CN": "\u5728\u6B64\u542F\u52A8"
        },
        "open-here": {
          "en": "{route} is open",
          "zh-CN": "{route} \u672A\u505A\u8EAB\u4EFD\u8BA4\u8BC1"
        },
        "told-here": {
          "en": "{route} gives it to whoever asks",
          "zh-CN": "{route} \u5BF9\u4EFB\u4F55\u4EBA\u8FD4\u56DE\u5185\u5BB9"
        },
        "shown-here": {
          "en": "{name} of the operator's is sent here",
          "zh-CN": "\u6B64\u5904\u53D1\u9001\u8FD0\u8425\u8005\u81EA\u5DF1\u7684 {name}"
        }
      }
    },
    "auth/no-brute-force-protection": {
      "title": {
        "en": "Login without protection against guessing",
        "zh-CN": "\u767B\u5F55\u63A5\u53E3\u6CA1\u6709\u9632\u66B4\u529B\u7834\u89E3"
      },
      "problem": {
        "en": "The route compares a password as often as it is asked to: no rate limit, lockout or captcha stands before it, in the application or at a proxy of this repository.",
        "zh-CN": "\u8BE5\u8DEF\u7531\u53EF\u88AB\u65E0\u9650\u6B21\u5C1D\u8BD5\u5BC6\u7801\uFF1A\u5E94\u7528\u548C\u4ED3\u5E93\u4E2D\u7684\u4EE3\u7406\u90FD\u6CA1\u6709\u4E3A\u5176\u8BBE\u7F6E\u9650\u6D41\u3001\u9501\u5B9A\u6216\u9A8C\u8BC1\u7801\u3002"
      },
      "risk": {
        "en": "Passwords are guessed by machine, and lists of leaked ones tried against every account.",
        "zh-CN": "\u5BC6\u7801\u4F1A\u88AB\u673A\u5668\u7A77\u4E3E\uFF0C\u6CC4\u9732\u7684\u5BC6\u7801\u5E93\u4F1A\u88AB\u7528\u6765\u9010\u4E00\u649E\u5E93\u3002"
      },
      "fix": {
        "en": "Limit attempts by account and by address (about 5 a minute), answer 429, and slow down or lock the account after repeated failures. Answer a failed login with 401, so that proxies and monitoring can count them.",
        "zh-CN": "\u6309\u8D26\u53F7\u548C\u5730\u5740\u9650\u5236\u5C1D\u8BD5\u6B21\u6570\uFF08\u7EA6\u6BCF\u5206\u949F 5 \u6B21\uFF09\uFF0C\u8D85\u9650\u8FD4\u56DE 429\uFF0C\u8FDE\u7EED\u5931\u8D25\u540E\u5EF6\u8FDF\u6216\u9501\u5B9A\u8D26\u53F7\u3002\u767B\u5F55\u5931\u8D25\u5E94\u8FD4\u56DE 401\uFF0C\u4FBF\u4E8E\u4EE3\u7406\u548C\u76D1\u63A7\u7EDF\u8BA1\u3002"
      },
      "acceptance": {
        "en": "The tenth wrong password within a minute is answered with 429.",
        "zh-CN": "\u4E00\u5206\u949F\u5185\u7B2C\u5341\u6B21\u9519\u8BEF\u5BC6\u7801\u8FD4\u56DE 429\u3002"
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
          "zh-CN": "{route} \u53EF\u88AB\u65E0\u9650\u6B21\u5C1D\u8BD5\u5BC6\u7801\uFF1A\u672A\u53D1\u73B0\u9650\u6D41\u3001\u9501\u5B9A\u6216\u9A8C\u8BC1\u7801\u3002\u8BF7\u6309\u8D26\u53F7\u548C\u5730\u5740\u9650\u5236\u5C1D\u8BD5\u6B21\u6570\u3002"
        },
        "also": {
          "en": "{route} takes passwords as well",
          "zh-CN": "{route} \u540C\u6837\u63A5\u53D7\u5BC6\u7801"
        },
        "code": {
          "en": "{name} is compared with what comes with each request, as often as somebody tries: no rate limit or lockout was found before it, and a code that people choose is soon found. Limit the attempts by address.",
          "zh-CN": "{name} \u4F1A\u4E0E\u6BCF\u4E2A\u8BF7\u6C42\u643A\u5E26\u7684\u5185\u5BB9\u6BD4\u5BF9\uFF0C\u4E14\u53EF\u65E0\u9650\u6B21\u5C1D\u8BD5\uFF1A\u672A\u53D1\u73B0\u4EFB\u4F55\u901F\u7387\u9650\u5236\u6216\u9501\u5B9A\uFF0C\u4EBA\u4E3A\u8BBE\u5B9A\u7684\u6388\u6743\u7801\u5F88\u5FEB\u4F1A\u88AB\u8BD5\u51FA\u3002\u8BF7\u6309\u5730\u5740\u9650\u5236\u5C1D\u8BD5\u6B21\u6570\u3002"
        }
      }
    },
    "auth/role-from-client": {
      "title": {
        "en": "A caller gives himself a role",
        "zh-CN": "\u8C03\u7528\u65B9\u53EF\u4EE5\u81EA\u884C\u6307\u5B9A\u89D2\u8272"
      },
      "problem": {
        "en": "A route that is not kept for administrators writes a role, an administrator's flag or permissions from the request into an account.",
        "zh-CN": "\u4E00\u4E2A\u5E76\u975E\u4EC5\u9650\u7BA1\u7406\u5458\u7684\u8DEF\u7531\uFF0C\u5C06\u8BF7\u6C42\u4E2D\u7684\u89D2\u8272\u3001\u7BA1\u7406\u5458\u6807\u5FD7\u6216\u6743\u9650\u5199\u5165\u8D26\u53F7\u3002"
      },
      "risk": {
        "en": "Whoever adds one field to the request becomes administrator: all other checks of roles then let him through.",
        "zh-CN": "\u4EFB\u4F55\u4EBA\u53EA\u9700\u5728\u8BF7\u6C42\u4E2D\u591A\u52A0\u4E00\u4E2A\u5B57\u6BB5\u5373\u53EF\u6210\u4E3A\u7BA1\u7406\u5458\uFF0C\u6B64\u540E\u6240\u6709\u7684\u89D2\u8272\u68C0\u67E5\u90FD\u4F1A\u653E\u884C\u3002"
      },
      "fix": {
        "en": "Name the fields that callers may write and leave roles out; set the role on the server. Change roles in a route of its own that asks whether its caller is an administrator.",
        "zh-CN": "\u9010\u4E00\u5217\u51FA\u8C03\u7528\u65B9\u53EF\u4EE5\u5199\u5165\u7684\u5B57\u6BB5\uFF0C\u4E0D\u5305\u542B\u89D2\u8272\uFF1B\u89D2\u8272\u7531\u670D\u52A1\u7AEF\u8BBE\u5B9A\u3002\u4FEE\u6539\u89D2\u8272\u4F7F\u7528\u5355\u72EC\u7684\u8DEF\u7531\uFF0C\u5E76\u68C0\u67E5\u8C03\u7528\u65B9\u662F\u5426\u4E3A\u7BA1\u7406\u5458\u3002"
      },
      "acceptance": {
        "en": "A registration or profile request with `role`, `is_admin` or `permissions` leaves the account an ordinary one.",
        "zh-CN": "\u6CE8\u518C\u6216\u4FEE\u6539\u8D44\u6599\u7684\u8BF7\u6C42\u5E26\u6709 `role`\u3001`is_admin` \u6216 `permissions` \u65F6\uFF0C\u8D26\u53F7\u4ECD\u4E3A\u666E\u901A\u8D26\u53F7\u3002"
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
          "zh-CN": "{route} \u5C06 {source} \u5199\u5165\u8D26\u53F7\u7684 `{field}`\uFF08{sink}\uFF09\uFF0C\u8C03\u7528\u65B9\u53EF\u4EE5\u81EA\u884C\u51B3\u5B9A\u6743\u9650\u3002\u8BF7\u7531\u670D\u52A1\u7AEF\u8BBE\u5B9A\u3002"
        },
        "whole": {
          "en": "{route} writes all of {source} into an account ({sink}), `{field}` included: callers choose their own rights. Name the fields that they may write.",
          "zh-CN": "{route} \u5C06 {source} \u6574\u4F53\u5199\u5165\u8D26\u53F7\uFF08{sink}\uFF09\uFF0C\u5176\u4E2D\u5305\u542B `{field}`\uFF0C\u8C03\u7528\u65B9\u53EF\u4EE5\u81EA\u884C\u51B3\u5B9A\u6743\u9650\u3002\u8BF7\u9010\u4E00\u5217\u51FA\u5141\u8BB8\u5199\u5165\u7684\u5B57\u6BB5\u3002"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        }
      }
    },
    "auth/unprotected-route": {
      "title": {
        "en": "Route without authentication beside authenticated ones",
        "zh-CN": "\u540C\u4E00\u5E94\u7528\u4E2D\u9057\u6F0F\u8EAB\u4EFD\u8BA4\u8BC1\u7684\u8DEF\u7531"
      },
      "problem": {
        "en": "The application asks who calls its routes that change data, but not on this one - no dependency, middleware, decorator or check in its handler does.",
        "zh-CN": "\u5E94\u7528\u5BF9\u4FEE\u6539\u6570\u636E\u7684\u8DEF\u7531\u4F1A\u6821\u9A8C\u8C03\u7528\u65B9\u8EAB\u4EFD\uFF0C\u552F\u72EC\u8FD9\u6761\u8DEF\u7531\u6CA1\u6709 - \u6CA1\u6709\u4EFB\u4F55\u4F9D\u8D56\u3001\u4E2D\u95F4\u4EF6\u3001\u88C5\u9970\u5668\u6216\u5904\u7406\u51FD\u6570\u5185\u7684\u68C0\u67E5\u3002"
      },
      "risk": {
        "en": "A stranger can do through this route what the others were protected against.",
        "zh-CN": "\u964C\u751F\u4EBA\u53EF\u4EE5\u901A\u8FC7\u8FD9\u6761\u8DEF\u7531\u5B8C\u6210\u5176\u4ED6\u8DEF\u7531\u6240\u9632\u8303\u7684\u64CD\u4F5C\u3002"
      },
      "fix": {
        "en": "Put the guard that its neighbours have on the route, or better on its router, so that the next route cannot be forgotten. If it is meant for everybody, say so in the code and suppress the finding with the reason.",
        "zh-CN": "\u7ED9\u8BE5\u8DEF\u7531\u52A0\u4E0A\u4E0E\u76F8\u90BB\u8DEF\u7531\u76F8\u540C\u7684\u5B88\u536B\uFF0C\u6700\u597D\u52A0\u5728\u8DEF\u7531\u5668\u4E0A\uFF0C\u907F\u514D\u4EE5\u540E\u518D\u6B21\u9057\u6F0F\u3002\u82E5\u786E\u5B9E\u9762\u5411\u6240\u6709\u4EBA\u5F00\u653E\uFF0C\u8BF7\u5728\u4EE3\u7801\u4E2D\u5199\u660E\uFF0C\u5E76\u6CE8\u660E\u7406\u7531\u8C41\u514D\u8BE5\u95EE\u9898\u3002"
      },
      "acceptance": {
        "en": "A request without credentials is answered with 401.",
        "zh-CN": "\u4E0D\u5E26\u51ED\u636E\u7684\u8BF7\u6C42\u8FD4\u56DE 401\u3002"
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
          "zh-CN": "{route} \u5BF9\u4EFB\u4F55\u4EBA\u5F00\u653E\u4E14\u4F1A\u4FEE\u6539\u6570\u636E\uFF0C\u800C\u8BE5\u5E94\u7528\u53E6\u6709 {guarded} \u6761\u540C\u7C7B\u8DEF\u7531\u4F1A\u6821\u9A8C\u8C03\u7528\u65B9\u8EAB\u4EFD\uFF08{guard}\uFF09\u3002\u8BF7\u4E3A\u5176\u52A0\u4E0A\u540C\u6837\u7684\u5B88\u536B\u3002"
        },
        "most-open": {
          "en": "{count} {count#route|routes} of this application {count#changes|change} data for whoever asks ({route}, \u2026); only {guarded} such {guarded#route|routes} {guarded#asks|ask} who calls ({guard}). Guard the whole application and list what stays open.",
          "zh-CN": "\u8BE5\u5E94\u7528\u6709 {count} \u6761\u4FEE\u6539\u6570\u636E\u7684\u8DEF\u7531\u5BF9\u4EFB\u4F55\u4EBA\u5F00\u653E\uFF08{route} \u7B49\uFF09\uFF0C\u4EC5 {guarded} \u6761\u540C\u7C7B\u8DEF\u7531\u4F1A\u6821\u9A8C\u8C03\u7528\u65B9\u8EAB\u4EFD\uFF08{guard}\uFF09\u3002\u8BF7\u5728\u6574\u4E2A\u5E94\u7528\u5C42\u9762\u505A\u8EAB\u4EFD\u8BA4\u8BC1\uFF0C\u4EC5\u5C06\u4F8B\u5916\u8DEF\u7531\u5355\u72EC\u5217\u51FA\u3002"
        },
        "all-open": {
          "en": "{count} {count#route|routes} of this application {count#changes|change} data for whoever asks ({route}, \u2026), and no route that changes data asks who calls, though others do ({other}). Guard the whole application and list what stays open.",
          "zh-CN": "\u8BE5\u5E94\u7528\u6709 {count} \u6761\u4FEE\u6539\u6570\u636E\u7684\u8DEF\u7531\u5BF9\u4EFB\u4F55\u4EBA\u5F00\u653E\uFF08{route} \u7B49\uFF09\uFF0C\u6CA1\u6709\u4EFB\u4F55\u4FEE\u6539\u6570\u636E\u7684\u8DEF\u7531\u4F1A\u6821\u9A8C\u8C03\u7528\u65B9\u8EAB\u4EFD\uFF0C\u800C\u5176\u4ED6\u8DEF\u7531\u5374\u4F1A\u6821\u9A8C\uFF08{other}\uFF09\u3002\u8BF7\u5728\u6574\u4E2A\u5E94\u7528\u5C42\u9762\u505A\u8EAB\u4EFD\u8BA4\u8BC1\uFF0C\u4EC5\u5C06\u4F8B\u5916\u8DEF\u7531\u5355\u72EC\u5217\u51FA\u3002"
        },
        "shown": {
          "en": "{route} is open to everybody, {count} such {count#route|routes} in all, and shows what callers and the service leave behind or stops what runs, while {other} asks who calls ({guard}). Put the same guard there.",
          "zh-CN": "{route} \u5BF9\u4EFB\u4F55\u4EBA\u5F00\u653E\uFF08\u540C\u7C7B\u8DEF\u7531\u5171 {count} \u6761\uFF09\uFF0C\u4F1A\u66B4\u9732\u8C03\u7528\u65B9\u4E0E\u670D\u52A1\u7559\u4E0B\u7684\u5185\u5BB9\u6216\u505C\u6B62\u6B63\u5728\u8FD0\u884C\u7684\u4EFB\u52A1\uFF0C\u800C {other} \u4F1A\u6821\u9A8C\u8C03\u7528\u65B9\u8EAB\u4EFD\uFF08{guard}\uFF09\u3002\u8BF7\u4E3A\u5176\u52A0\u4E0A\u540C\u6837\u7684\u5B88\u536B\u3002"
        },
        "gateway": {
          "en": "{route} hands on whatever anybody sends, from this server's address and with what it adds, while {other} asks who calls ({guard}). Put the same guard there, or hand on only the paths that are needed.",
          "zh-CN": "{route} \u4F1A\u4EE5\u672C\u670D\u52A1\u5668\u7684\u5730\u5740\u53CA\u5176\u9644\u52A0\u5185\u5BB9\u8F6C\u53D1\u4EFB\u4F55\u4EBA\u7684\u8BF7\u6C42\uFF0C\u800C {other} \u4F1A\u6821\u9A8C\u8C03\u7528\u65B9\u8EAB\u4EFD\uFF08{guard}\uFF09\u3002\u8BF7\u4E3A\u5176\u52A0\u4E0A\u540C\u6837\u7684\u5B88\u536B\uFF0C\u6216\u4EC5\u8F6C\u53D1\u5FC5\u8981\u7684\u8DEF\u5F84\u3002"
        },
        "action": {
          "en": "The server action `{action}` ({count} {count#such action|such actions} in this file) changes data with a key that no policy of the database holds back, and asks nobody who calls: actions are POST endpoints that anybody can send to, whatever page shows them. Others, such as {other}, ask. Check the session and the role first thing in each.",
          "zh-CN": "\u670D\u52A1\u5668\u52A8\u4F5C `{action}`\uFF08\u8BE5\u6587\u4EF6\u5171 {count} \u4E2A\u6B64\u7C7B\u52A8\u4F5C\uFF09\u4F7F\u7528\u4E0D\u53D7\u6570\u636E\u5E93\u884C\u7EA7\u7B56\u7565\u7EA6\u675F\u7684\u5BC6\u94A5\u4FEE\u6539\u6570\u636E\uFF0C\u5374\u672A\u786E\u8BA4\u8C03\u7528\u8005\u8EAB\u4EFD\uFF1A\u52A8\u4F5C\u5C31\u662F\u4EFB\u4F55\u4EBA\u90FD\u80FD\u53D1\u9001\u8BF7\u6C42\u7684 POST \u7AEF\u70B9\uFF0C\u4E0E\u7531\u54EA\u4E2A\u9875\u9762\u5C55\u793A\u65E0\u5173\u3002\u5176\u4ED6\u5165\u53E3\uFF08\u5982 {other}\uFF09\u4F1A\u505A\u786E\u8BA4\u3002\u8BF7\u5728\u6BCF\u4E2A\u52A8\u4F5C\u5F00\u5934\u5148\u6821\u9A8C\u4F1A\u8BDD\u4E0E\u89D2\u8272\u3002"
        },
        "open-here": {
          "en": "{route} is open",
          "zh-CN": "{route} \u672A\u505A\u8EAB\u4EFD\u8BA4\u8BC1"
        },
        "guarded-here": {
          "en": "another route is guarded by this",
          "zh-CN": "\u5176\u4ED6\u8DEF\u7531\u7531\u6B64\u5904\u7684\u5B88\u536B\u4FDD\u62A4"
        }
      }
    },
    "auth/unprotected-websocket": {
      "title": {
        "en": "WebSocket without authentication",
        "zh-CN": "WebSocket \u63A5\u53E3\u6CA1\u6709\u8EAB\u4EFD\u8BA4\u8BC1"
      },
      "problem": {
        "en": "The endpoint accepts connections without looking at who connects. Middleware that only sees HTTP requests does not run for WebSockets, and browsers let every page open one to any server.",
        "zh-CN": "\u8BE5\u63A5\u53E3\u4E0D\u786E\u8BA4\u8FDE\u63A5\u65B9\u8EAB\u4EFD\u5C31\u63A5\u53D7\u8FDE\u63A5\u3002\u4EC5\u5904\u7406 HTTP \u8BF7\u6C42\u7684\u4E2D\u95F4\u4EF6\u4E0D\u4F1A\u4F5C\u7528\u4E8E WebSocket\uFF0C\u800C\u6D4F\u89C8\u5668\u5141\u8BB8\u4EFB\u610F\u7F51\u9875\u5411\u4EFB\u610F\u670D\u52A1\u5668\u53D1\u8D77 WebSocket \u8FDE\u63A5\u3002"
      },
      "risk": {
        "en": "Anybody, and any web page that a user of the network opens, can send messages through it and read what comes back.",
        "zh-CN": "\u4EFB\u4F55\u4EBA\uFF0C\u4EE5\u53CA\u5185\u7F51\u7528\u6237\u6253\u5F00\u7684\u4EFB\u610F\u7F51\u9875\uFF0C\u90FD\u53EF\u4EE5\u901A\u8FC7\u8BE5\u8FDE\u63A5\u6536\u53D1\u6D88\u606F\u3002"
      },
      "fix": {
        "en": "Check a token or the session before accepting the connection, and compare the Origin header with the origins you serve. In FastAPI a dependency on the endpoint runs before the handler.",
        "zh-CN": "\u5728\u63A5\u53D7\u8FDE\u63A5\u4E4B\u524D\u6821\u9A8C\u4EE4\u724C\u6216\u4F1A\u8BDD\uFF0C\u5E76\u5C06 Origin \u8BF7\u6C42\u5934\u4E0E\u5141\u8BB8\u7684\u6765\u6E90\u6BD4\u5BF9\u3002FastAPI \u4E2D\u53EF\u5728\u63A5\u53E3\u4E0A\u58F0\u660E\u4F9D\u8D56\uFF0C\u5B83\u4F1A\u5148\u4E8E\u5904\u7406\u51FD\u6570\u6267\u884C\u3002"
      },
      "acceptance": {
        "en": "A connection without credentials, or from a foreign Origin, is refused before it is accepted.",
        "zh-CN": "\u4E0D\u5E26\u51ED\u636E\u6216\u6765\u81EA\u5176\u4ED6\u6765\u6E90\u7684\u8FDE\u63A5\u5728\u88AB\u63A5\u53D7\u4E4B\u524D\u5373\u906D\u62D2\u7EDD\u3002"
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
          "zh-CN": "WebSocket {route} \u63A5\u53D7\u4EFB\u4F55\u8FDE\u63A5\uFF1A\u5904\u7406\u51FD\u6570\u53CA\u5176\u4E4B\u524D\u7684\u73AF\u8282\u5747\u672A\u786E\u8BA4\u8FDE\u63A5\u65B9\u8EAB\u4EFD\u3002\u8BF7\u5728\u63A5\u53D7\u8FDE\u63A5\u524D\u6821\u9A8C\u4EE4\u724C\u6216\u4F1A\u8BDD\uFF0C\u5E76\u6821\u9A8C Origin\u3002"
        },
        "event": {
          "en": "The message `{event}` ({count} {count#such message|such messages} in this file) makes the server act for whoever connects: nothing around it asks who that is. Check a token when the connection is made, and refuse it otherwise.",
          "zh-CN": "\u4EFB\u4F55\u8FDE\u63A5\u8005\u90FD\u80FD\u901A\u8FC7\u6D88\u606F `{event}`\uFF08\u8BE5\u6587\u4EF6\u5171 {count} \u4E2A\u6B64\u7C7B\u6D88\u606F\uFF09\u8BA9\u670D\u52A1\u7AEF\u6267\u884C\u64CD\u4F5C\uFF0C\u5468\u56F4\u6CA1\u6709\u4EFB\u4F55\u5BF9\u5176\u8EAB\u4EFD\u7684\u786E\u8BA4\u3002\u8BF7\u5728\u5EFA\u7ACB\u8FDE\u63A5\u65F6\u6821\u9A8C\u4EE4\u724C\uFF0C\u5426\u5219\u62D2\u7EDD\u8FDE\u63A5\u3002"
        },
        "claimed": {
          "en": "Whoever connects says who he is (`{name}` of the handshake), and nothing checks it: with somebody else's id a stranger gets that user's messages. Check a signed token or the session in `io.use` and take the identity from it.",
          "zh-CN": "\u8FDE\u63A5\u65B9\u81EA\u62A5\u8EAB\u4EFD\uFF08\u63E1\u624B\u53C2\u6570 `{name}`\uFF09\uFF0C\u670D\u52A1\u7AEF\u672A\u505A\u4EFB\u4F55\u6821\u9A8C\uFF1A\u964C\u751F\u4EBA\u586B\u4E0A\u522B\u4EBA\u7684 id \u5C31\u80FD\u6536\u5230\u8BE5\u7528\u6237\u7684\u6D88\u606F\u3002\u8BF7\u5728 `io.use` \u4E2D\u6821\u9A8C\u7B7E\u540D\u4EE4\u724C\u6216\u4F1A\u8BDD\uFF0C\u5E76\u4EE5\u5176\u4E2D\u7684\u8EAB\u4EFD\u4E3A\u51C6\u3002"
        },
        "said": {
          "en": "Whoever connects says who he is (`{name}` of the message `{message}`), and nothing checks it: with somebody else's id a stranger gets that user's messages. Check a signed token or the session in `io.use` and take the identity from it.",
          "zh-CN": "\u8FDE\u63A5\u65B9\u81EA\u62A5\u8EAB\u4EFD\uFF08\u6D88\u606F `{message}` \u4E2D\u7684 `{name}`\uFF09\uFF0C\u670D\u52A1\u7AEF\u672A\u505A\u4EFB\u4F55\u6821\u9A8C\uFF1A\u964C\u751F\u4EBA\u586B\u4E0A\u522B\u4EBA\u7684 id \u5C31\u80FD\u6536\u5230\u8BE5\u7528\u6237\u7684\u6D88\u606F\u3002\u8BF7\u5728 `io.use` \u4E2D\u6821\u9A8C\u7B7E\u540D\u4EE4\u724C\u6216\u4F1A\u8BDD\uFF0C\u5E76\u4EE5\u5176\u4E2D\u7684\u8EAB\u4EFD\u4E3A\u51C6\u3002"
        },
        "event-here": {
          "en": "`{event}` is answered too",
          "zh-CN": "`{event}` \u540C\u6837\u4F1A\u88AB\u54CD\u5E94"
        }
      }
    },
    "auth/unproven-login": {
      "title": {
        "en": "A login that asks for no proof",
        "zh-CN": "\u767B\u5F55\u4E0D\u8981\u6C42\u4EFB\u4F55\u8EAB\u4EFD\u8BC1\u660E"
      },
      "problem": {
        "en": "A handler signs in the account that the request names, or answers with the one-time code or reset link that should have gone to the account's owner alone.",
        "zh-CN": "\u5904\u7406\u51FD\u6570\u76F4\u63A5\u4E3A\u8BF7\u6C42\u4E2D\u6307\u5B9A\u7684\u8D26\u53F7\u7B7E\u53D1\u767B\u5F55\u51ED\u636E\uFF0C\u6216\u5728\u54CD\u5E94\u4E2D\u8FD4\u56DE\u672C\u5E94\u53EA\u53D1\u7ED9\u8D26\u53F7\u672C\u4EBA\u7684\u4E00\u6B21\u6027\u9A8C\u8BC1\u7801\u6216\u91CD\u7F6E\u94FE\u63A5\u3002"
      },
      "risk": {
        "en": "Whoever knows an address or a telephone number signs in as its owner, administrators included.",
        "zh-CN": "\u4EFB\u4F55\u77E5\u9053\u90AE\u7BB1\u6216\u624B\u673A\u53F7\u7684\u4EBA\u90FD\u80FD\u4EE5\u5176\u6240\u6709\u8005\u8EAB\u4EFD\u767B\u5F55\uFF0C\u7BA1\u7406\u5458\u8D26\u53F7\u4E5F\u4E0D\u4F8B\u5916\u3002"
      },
      "fix": {
        "en": "Keep the code on the server with a short life, send it to the account's own address, and sign in only who sends it back; compare it in constant time and count the attempts.",
        "zh-CN": "\u9A8C\u8BC1\u7801\u4FDD\u5B58\u5728\u670D\u52A1\u7AEF\u5E76\u8BBE\u7F6E\u8F83\u77ED\u7684\u6709\u6548\u671F\uFF0C\u53EA\u53D1\u9001\u5230\u8D26\u53F7\u672C\u4EBA\u7684\u5730\u5740\uFF1B\u4EC5\u5728\u5BF9\u65B9\u56DE\u4F20\u6B63\u786E\u7684\u9A8C\u8BC1\u7801\u540E\u624D\u5B8C\u6210\u767B\u5F55\uFF0C\u6BD4\u8F83\u65F6\u4F7F\u7528\u5E38\u91CF\u65F6\u95F4\u7B97\u6CD5\uFF0C\u5E76\u9650\u5236\u5C1D\u8BD5\u6B21\u6570\u3002"
      },
      "acceptance": {
        "en": "A request that holds nothing but an address or a number is given neither a token nor a code.",
        "zh-CN": "\u53EA\u5305\u542B\u90AE\u7BB1\u6216\u624B\u673A\u53F7\u7684\u8BF7\u6C42\uFF0C\u65E2\u62FF\u4E0D\u5230\u4EE4\u724C\uFF0C\u4E5F\u62FF\u4E0D\u5230\u9A8C\u8BC1\u7801\u3002"
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
          "zh-CN": "{route} \u6309\u8BF7\u6C42\u4E2D\u7684 `{name}` \u76F4\u63A5\u5B8C\u6210\u767B\u5F55\uFF0C\u5176\u4E2D\u6CA1\u6709\u6BD4\u8F83\u4EFB\u4F55\u5BC6\u7801\u3001\u9A8C\u8BC1\u7801\u6216\u7B7E\u540D\u3002\u8BF7\u5148\u8981\u6C42\u8EAB\u4EFD\u8BC1\u660E\u3002"
        },
        "code": {
          "en": "{route} answers with `{name}`, which should prove who asks: whoever asks reads it and passes for the account's owner. Send it to the account's own address alone.",
          "zh-CN": "{route} \u5728\u54CD\u5E94\u4E2D\u8FD4\u56DE\u7528\u4E8E\u8BC1\u660E\u8EAB\u4EFD\u7684 `{name}`\uFF1A\u8BF7\u6C42\u8005\u53EF\u76F4\u63A5\u8BFB\u53D6\u5E76\u5192\u5145\u8D26\u53F7\u672C\u4EBA\u3002\u8BF7\u53EA\u53D1\u9001\u5230\u8D26\u53F7\u672C\u4EBA\u7684\u5730\u5740\u3002"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        }
      }
    },
    "auth/weak-password-hash": {
      "title": {
        "en": "Passwords kept as fast hashes, or readable",
        "zh-CN": "\u53E3\u4EE4\u4EE5\u5FEB\u901F\u54C8\u5E0C\u6216\u53EF\u8FD8\u539F\u7684\u5F62\u5F0F\u4FDD\u5B58"
      },
      "problem": {
        "en": "Passwords are kept as the digest of MD5 or one of the SHA family, which is made to be computed fast, or encrypted with a key that the application holds.",
        "zh-CN": "\u53E3\u4EE4\u4EE5 MD5 \u6216 SHA \u7CFB\u5217\u7B97\u6CD5\u7684\u6458\u8981\u4FDD\u5B58\uFF0C\u800C\u8FD9\u4E9B\u7B97\u6CD5\u7684\u8BBE\u8BA1\u76EE\u6807\u5C31\u662F\u8BA1\u7B97\u5F97\u5FEB\uFF1B\u6216\u8005\u4EE5\u5E94\u7528\u81EA\u5DF1\u6301\u6709\u7684\u5BC6\u94A5\u52A0\u5BC6\u4FDD\u5B58\u3002"
      },
      "risk": {
        "en": "Whoever gets hold of the table tries billions of passwords a second; without a salt one list made beforehand opens all accounts with a common password at once.",
        "zh-CN": "\u4E00\u65E6\u6570\u636E\u8868\u6CC4\u9732\uFF0C\u653B\u51FB\u8005\u6BCF\u79D2\u53EF\u4EE5\u5C1D\u8BD5\u6570\u5341\u4EBF\u4E2A\u53E3\u4EE4\uFF1B\u82E5\u6CA1\u6709\u76D0\u503C\uFF0C\u4E00\u4EFD\u4E8B\u5148\u7B97\u597D\u7684\u8868\u5C31\u80FD\u540C\u65F6\u7834\u89E3\u6240\u6709\u4F7F\u7528\u5E38\u89C1\u53E3\u4EE4\u7684\u8D26\u53F7\u3002"
      },
      "fix": {
        "en": "Hash passwords with argon2id, scrypt or bcrypt, which bring a salt of their own. Replace old digests when their owners log in the next time.",
        "zh-CN": "\u4F7F\u7528\u81EA\u5E26\u76D0\u503C\u7684 argon2id\u3001scrypt \u6216 bcrypt \u5BF9\u53E3\u4EE4\u505A\u54C8\u5E0C\u3002\u65E7\u6458\u8981\u5728\u7528\u6237\u4E0B\u6B21\u767B\u5F55\u65F6\u66FF\u6362\u3002"
      },
      "acceptance": {
        "en": "The stored value of a new password begins with the mark of a slow hash ($argon2id$, $2b$, scrypt), and two users with one password have different values.",
        "zh-CN": "\u65B0\u53E3\u4EE4\u7684\u5B58\u50A8\u503C\u4EE5\u6162\u901F\u54C8\u5E0C\u7684\u6807\u8BC6\uFF08$argon2id$\u3001$2b$\u3001scrypt\uFF09\u5F00\u5934\uFF0C\u4E14\u4E24\u4E2A\u53E3\u4EE4\u76F8\u540C\u7684\u7528\u6237\u5176\u5B58\u50A8\u503C\u4E0D\u540C\u3002"
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
          "zh-CN": "\u53E3\u4EE4\u4EE5\u4E0D\u52A0\u76D0\u7684 {algorithm} \u4FDD\u5B58\uFF1A\u62FF\u5230\u6570\u636E\u8868\u7684\u4EBA\u53EF\u4EE5\u76F4\u63A5\u67E5\u51FA\u5E38\u89C1\u53E3\u4EE4\uFF0C\u5E76\u4EE5\u6BCF\u79D2\u6570\u5341\u4EBF\u6B21\u7684\u901F\u5EA6\u5C1D\u8BD5\u5176\u4ED6\u53E3\u4EE4\u3002\u8BF7\u4F7F\u7528 argon2id\u3001scrypt \u6216 bcrypt\u3002"
        },
        "salted": {
          "en": "Passwords are kept as {algorithm}, which is made to be fast: whoever gets the table tries billions of them a second. Use argon2id, scrypt or bcrypt.",
          "zh-CN": "\u53E3\u4EE4\u4EE5 {algorithm} \u4FDD\u5B58\uFF0C\u800C\u8BE5\u7B97\u6CD5\u8BA1\u7B97\u5F88\u5FEB\uFF1A\u62FF\u5230\u6570\u636E\u8868\u7684\u4EBA\u6BCF\u79D2\u53EF\u4EE5\u5C1D\u8BD5\u6570\u5341\u4EBF\u4E2A\u53E3\u4EE4\u3002\u8BF7\u4F7F\u7528 argon2id\u3001scrypt \u6216 bcrypt\u3002"
        },
        "reversible": {
          "en": "Passwords are encrypted with {algorithm} and decrypted to compare them: whoever gets the key, which every instance holds, reads all of them. Hash them with argon2id, scrypt or bcrypt.",
          "zh-CN": "\u53E3\u4EE4\u4EE5 {algorithm} \u52A0\u5BC6\u4FDD\u5B58\uFF0C\u767B\u5F55\u65F6\u518D\u89E3\u5BC6\u6BD4\u8F83\uFF1A\u4EFB\u4F55\u62FF\u5230\u5BC6\u94A5\uFF08\u6BCF\u4E2A\u5B9E\u4F8B\u90FD\u6301\u6709\uFF09\u7684\u4EBA\u90FD\u80FD\u8BFB\u51FA\u5168\u90E8\u53E3\u4EE4\u3002\u8BF7\u6539\u7528 argon2id\u3001scrypt \u6216 bcrypt \u505A\u54C8\u5E0C\u3002"
        },
        "also": {
          "en": "here as well",
          "zh-CN": "\u6B64\u5904\u540C\u6837\u5982\u6B64"
        }
      }
    },
    "build/broken": {
      "title": {
        "en": "A build or start step cannot work",
        "zh-CN": "\u6784\u5EFA\u6216\u542F\u52A8\u6B65\u9AA4\u65E0\u6CD5\u6267\u884C"
      },
      "problem": {
        "en": "A step that builds or starts the program names a script, a file or a tool that the repository does not have, or starts a shell script that no shell can run.",
        "zh-CN": "\u6784\u5EFA\u6216\u542F\u52A8\u7A0B\u5E8F\u7684\u67D0\u4E2A\u6B65\u9AA4\u5F15\u7528\u4E86\u4ED3\u5E93\u4E2D\u4E0D\u5B58\u5728\u7684\u811A\u672C\u6216\u6587\u4EF6\uFF0C\u6216\u542F\u52A8\u4E86\u4EFB\u4F55 shell \u90FD\u65E0\u6CD5\u6267\u884C\u7684\u811A\u672C\u3002"
      },
      "risk": {
        "en": "The step fails on every machine but perhaps its author's. The image is not built, or its container stops at once, mostly during a release.",
        "zh-CN": "\u9664\u4E86\u4F5C\u8005\u7684\u673A\u5668\uFF0C\u8BE5\u6B65\u9AA4\u5728\u4EFB\u4F55\u5730\u65B9\u90FD\u4F1A\u5931\u8D25\uFF1A\u955C\u50CF\u65E0\u6CD5\u6784\u5EFA\uFF0C\u6216\u5BB9\u5668\u4E00\u542F\u52A8\u5C31\u9000\u51FA\uFF0C\u800C\u4E14\u5F80\u5F80\u53D1\u751F\u5728\u53D1\u5E03\u65F6\u3002"
      },
      "fix": {
        "en": "Correct the name or path, or commit what is missing. Save shell scripts with Unix line ends (`*.sh text eol=lf` in `.gitattributes`, then `git add --renormalize .`) and check them with `bash -n`.",
        "zh-CN": "\u4FEE\u6B63\u540D\u79F0\u6216\u8DEF\u5F84\uFF0C\u6216\u63D0\u4EA4\u7F3A\u5C11\u7684\u6587\u4EF6\u3002shell \u811A\u672C\u7528 Unix \u6362\u884C\u7B26\u4FDD\u5B58\uFF08\u5728 `.gitattributes` \u4E2D\u5199 `*.sh text eol=lf`\uFF0C\u518D\u6267\u884C `git add --renormalize .`\uFF09\uFF0C\u5E76\u7528 `bash -n` \u68C0\u67E5\u3002"
      },
      "acceptance": {
        "en": "In a fresh checkout the build succeeds and the program starts.",
        "zh-CN": "\u5728\u5168\u65B0\u68C0\u51FA\u7684\u4EE3\u7801\u4E2D\uFF0C\u6784\u5EFA\u6210\u529F\u4E14\u7A0B\u5E8F\u80FD\u591F\u542F\u52A8\u3002"
      },
      "effortHours": 0.5,
      "references": [
        "https://docs.npmjs.com/cli/commands/npm-run",
        "https://git-scm.com/docs/gitattributes#_end_of_line_conversion"
      ],
      "messages": {
        "carriage-returns": {
          "en": 'The lines of this script end in CRLF, and {image} starts it: Linux then looks for a program called `sh\\r` and stops with "no such file or directory". Save it with LF and set `*.sh text eol=lf` in .gitattributes.',
          "zh-CN": "\u6B64\u811A\u672C\u4F7F\u7528 CRLF \u6362\u884C\uFF0C\u800C {image} \u4F1A\u542F\u52A8\u5B83\uFF1ALinux \u4F1A\u53BB\u627E\u540D\u4E3A `sh\\r` \u7684\u7A0B\u5E8F\uFF0C\u5E76\u4EE5 \u201Cno such file or directory\u201D \u9000\u51FA\u3002\u8BF7\u6539\u7528 LF \u4FDD\u5B58\uFF0C\u5E76\u5728 .gitattributes \u4E2D\u8BBE\u7F6E `*.sh text eol=lf`\u3002"
        },
        "syntax-error": {
          "en": "No shell can read this script from here on, and {image} starts it: it stops with a syntax error. Mend it; `bash -n` shows the place.",
          "zh-CN": "\u4ECE\u6B64\u5904\u8D77\u4EFB\u4F55 shell \u90FD\u65E0\u6CD5\u89E3\u6790\u6B64\u811A\u672C\uFF0C\u800C {image} \u4F1A\u542F\u52A8\u5B83\uFF1A\u6267\u884C\u65F6\u4F1A\u62A5\u8BED\u6CD5\u9519\u8BEF\u9000\u51FA\u3002\u8BF7\u4FEE\u590D\uFF1B`bash -n` \u53EF\u5B9A\u4F4D\u95EE\u9898\u3002"
        },
        "no-script": {
          "en": '`{by}` runs the script {name}, which package.json does not have: it stops with "Missing script". Correct the name, or add the script.',
          "zh-CN": "`{by}` \u8981\u8FD0\u884C\u811A\u672C {name}\uFF0C\u4F46 package.json \u4E2D\u6CA1\u6709\uFF1A\u4F1A\u4EE5 \u201CMissing script\u201D \u5931\u8D25\u3002\u8BF7\u4FEE\u6B63\u540D\u79F0\u6216\u6DFB\u52A0\u8BE5\u811A\u672C\u3002"
        },
        "no-file": {
          "en": "The script {by} starts {name}, which is not in the repository and which nothing makes. Correct the path, or commit the file.",
          "zh-CN": "\u811A\u672C {by} \u8981\u542F\u52A8 {name}\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u6CA1\u6709\u8BE5\u6587\u4EF6\uFF0C\u4E5F\u6CA1\u6709\u4EFB\u4F55\u6B65\u9AA4\u751F\u6210\u5B83\u3002\u8BF7\u4FEE\u6B63\u8DEF\u5F84\uFF0C\u6216\u63D0\u4EA4\u8BE5\u6587\u4EF6\u3002"
        },
        "no-tool": {
          "en": 'The script {by} runs {name}, which no package.json of the repository declares: after an installation it stops with "{name}: not found". Declare the package that brings it.',
          "zh-CN": "\u811A\u672C {by} \u8981\u8FD0\u884C {name}\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u6CA1\u6709\u4EFB\u4F55 package.json \u58F0\u660E\u5B83\uFF1A\u5168\u65B0\u5B89\u88C5\u540E\u4F1A\u4EE5 \u201C{name}: not found\u201D \u5931\u8D25\u3002\u8BF7\u58F0\u660E\u63D0\u4F9B\u8BE5\u547D\u4EE4\u7684\u5305\u3002"
        },
        "tool-left-out": {
          "en": 'The image starts the script {by}, which runs {name}: a package for developers alone, and the image installs without these. It stops with "{name}: not found". Move it to `dependencies`, or start without it.',
          "zh-CN": "\u955C\u50CF\u542F\u52A8\u811A\u672C {by}\uFF0C\u800C\u5B83\u8981\u8FD0\u884C {name}\uFF1A\u8BE5\u5305\u4EC5\u5217\u5728 devDependencies \u4E2D\uFF0C\u955C\u50CF\u5B89\u88C5\u65F6\u53C8\u6392\u9664\u4E86\u5F00\u53D1\u4F9D\u8D56\uFF0C\u542F\u52A8\u4F1A\u4EE5 \u201C{name}: not found\u201D \u5931\u8D25\u3002\u8BF7\u79FB\u5165 `dependencies`\uFF0C\u6216\u6362\u7528\u4E0D\u4F9D\u8D56\u5B83\u7684\u542F\u52A8\u65B9\u5F0F\u3002"
        },
        "no-dockerfile": {
          "en": "`{name}` is built by {dockerfile}, which is not in the repository: the build stops before its first step. Correct the path, or commit the file.",
          "zh-CN": "`{name}` \u7531 {dockerfile} \u6784\u5EFA\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u6CA1\u6709\u8BE5\u6587\u4EF6\uFF1A\u6784\u5EFA\u5728\u7B2C\u4E00\u6B65\u4E4B\u524D\u5C31\u4F1A\u5931\u8D25\u3002\u8BF7\u4FEE\u6B63\u8DEF\u5F84\u6216\u63D0\u4EA4\u8BE5\u6587\u4EF6\u3002"
        },
        "no-stage": {
          "en": 'This builds the stage `{target}`, which {dockerfile} does not have: the build stops with "target stage could not be found". Correct the name, or add the stage.',
          "zh-CN": "\u6B64\u5904\u6784\u5EFA\u9636\u6BB5 `{target}`\uFF0C\u4F46 {dockerfile} \u4E2D\u6CA1\u6709\uFF1A\u6784\u5EFA\u4F1A\u62A5\u544A\u627E\u4E0D\u5230\u76EE\u6807\u9636\u6BB5\u5E76\u5931\u8D25\u3002\u8BF7\u4FEE\u6B63\u540D\u79F0\u6216\u6DFB\u52A0\u8BE5\u9636\u6BB5\u3002"
        },
        "retired-machine": {
          "en": "GitHub has switched off the machines called `{name}`: the job waits and is cancelled, and nothing of this workflow is checked or deployed. Name one that is offered, such as `ubuntu-24.04`.",
          "zh-CN": "GitHub \u5DF2\u505C\u7528 `{name}` \u8FD0\u884C\u73AF\u5883\uFF1A\u4EFB\u52A1\u4F1A\u4E00\u76F4\u7B49\u5F85\u76F4\u81F3\u53D6\u6D88\uFF0C\u8BE5\u5DE5\u4F5C\u6D41\u4E0D\u4F1A\u6267\u884C\u4EFB\u4F55\u68C0\u67E5\u6216\u90E8\u7F72\u3002\u8BF7\u6539\u7528\u4ECD\u53D7\u652F\u6301\u7684\u73AF\u5883\uFF0C\u4F8B\u5982 `ubuntu-24.04`\u3002"
        },
        "retired-action": {
          "en": "`{name}` works with a service that GitHub has switched off: the job fails when it prepares its actions. Move to the current major version.",
          "zh-CN": "`{name}` \u4F9D\u8D56\u7684\u670D\u52A1\u5DF2\u88AB GitHub \u505C\u7528\uFF1A\u4EFB\u52A1\u5728\u51C6\u5907 action \u65F6\u5373\u544A\u5931\u8D25\u3002\u8BF7\u5347\u7EA7\u5230\u5F53\u524D\u4E3B\u7248\u672C\u3002"
        },
        "retired-here": {
          "en": "`{name}`",
          "zh-CN": "`{name}`"
        },
        "dockerfile": {
          "en": "the Dockerfile",
          "zh-CN": "\u8BE5 Dockerfile"
        },
        "started": {
          "en": "it is started here",
          "zh-CN": "\u5728\u6B64\u5904\u542F\u52A8"
        },
        "also": {
          "en": "asked for here as well",
          "zh-CN": "\u6B64\u5904\u540C\u6837\u7528\u5230"
        }
      }
    },
    "ci/absent": {
      "title": {
        "en": "No continuous integration",
        "zh-CN": "\u6CA1\u6709\u6301\u7EED\u96C6\u6210\u6D41\u6C34\u7EBF"
      },
      "problem": {
        "en": "The repository holds a program that is deployed, and no pipeline (GitHub Actions, GitLab CI, CircleCI, Azure Pipelines, Jenkins, Travis, Bitbucket, Drone and others) that builds or tests it.",
        "zh-CN": "\u4ED3\u5E93\u4E2D\u7684\u7A0B\u5E8F\u4F1A\u88AB\u90E8\u7F72\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u6D41\u6C34\u7EBF\uFF08GitHub Actions\u3001GitLab CI\u3001CircleCI\u3001Azure Pipelines\u3001Jenkins\u3001Travis\u3001Bitbucket\u3001Drone \u7B49\uFF09\u6784\u5EFA\u6216\u6D4B\u8BD5\u5B83\u3002"
      },
      "risk": {
        "en": "Whether a change builds, starts and passes its tests is found out in production, or depends on what somebody remembers to run on their own machine.",
        "zh-CN": "\u6539\u52A8\u80FD\u5426\u6784\u5EFA\u3001\u542F\u52A8\u5E76\u901A\u8FC7\u6D4B\u8BD5\uFF0C\u53EA\u80FD\u5230\u751F\u4EA7\u73AF\u5883\u624D\u77E5\u9053\uFF0C\u6216\u53D6\u51B3\u4E8E\u5F00\u53D1\u8005\u662F\u5426\u8BB0\u5F97\u5728\u672C\u673A\u8FD0\u884C\u3002"
      },
      "fix": {
        "en": "Add a pipeline that runs on every pull request: install by the lock file, lint and type-check, test, build the image. Make it required for merging.",
        "zh-CN": "\u6DFB\u52A0\u5728\u6BCF\u4E2A\u5408\u5E76\u8BF7\u6C42\u4E0A\u8FD0\u884C\u7684\u6D41\u6C34\u7EBF\uFF1A\u6309\u9501\u6587\u4EF6\u5B89\u88C5\u3001\u4EE3\u7801\u68C0\u67E5\u4E0E\u7C7B\u578B\u68C0\u67E5\u3001\u6D4B\u8BD5\u3001\u6784\u5EFA\u955C\u50CF\uFF0C\u5E76\u8BBE\u4E3A\u5408\u5E76\u7684\u5FC5\u8981\u6761\u4EF6\u3002"
      },
      "acceptance": {
        "en": "A pull request that breaks a test or the build cannot be merged.",
        "zh-CN": "\u7834\u574F\u6D4B\u8BD5\u6216\u6784\u5EFA\u7684\u5408\u5E76\u8BF7\u6C42\u65E0\u6CD5\u5408\u5E76\u3002"
      },
      "effortHours": 3,
      "references": [
        "https://docs.github.com/en/actions/how-tos/use-cases-and-examples/building-and-testing",
        "https://docs.gitlab.com/ci/"
      ],
      "messages": {
        "none": {
          "en": "No pipeline builds or tests this repository: a change that does not start, or breaks what worked, reaches production unseen. Add one that runs on every pull request.",
          "zh-CN": "\u6CA1\u6709\u6D41\u6C34\u7EBF\u6784\u5EFA\u6216\u6D4B\u8BD5\u6B64\u4ED3\u5E93\uFF1A\u65E0\u6CD5\u542F\u52A8\u6216\u7834\u574F\u73B0\u6709\u529F\u80FD\u7684\u6539\u52A8\u4F1A\u76F4\u63A5\u8FDB\u5165\u751F\u4EA7\u73AF\u5883\u3002\u8BF7\u6DFB\u52A0\u5728\u6BCF\u4E2A\u5408\u5E76\u8BF7\u6C42\u4E0A\u8FD0\u884C\u7684\u6D41\u6C34\u7EBF\u3002"
        }
      }
    },
    "ci/no-lint-or-types": {
      "title": {
        "en": "The pipeline neither lints nor checks types",
        "zh-CN": "\u6D41\u6C34\u7EBF\u4E0D\u505A\u4EE3\u7801\u68C0\u67E5\u548C\u7C7B\u578B\u68C0\u67E5"
      },
      "problem": {
        "en": "There are pipelines, and none of their steps runs a linter, a type checker or a formatter's check.",
        "zh-CN": "\u4ED3\u5E93\u6709\u6D41\u6C34\u7EBF\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u6B65\u9AA4\u8FD0\u884C\u4EE3\u7801\u68C0\u67E5\u3001\u7C7B\u578B\u68C0\u67E5\u6216\u683C\u5F0F\u68C0\u67E5\u3002"
      },
      "risk": {
        "en": "Undefined names, wrong arguments and unreachable code, which a tool finds in seconds, come up at run time or cost reviewers their time.",
        "zh-CN": "\u672A\u5B9A\u4E49\u7684\u540D\u79F0\u3001\u9519\u8BEF\u7684\u53C2\u6570\u548C\u4E0D\u53EF\u8FBE\u4EE3\u7801\u7B49\u5DE5\u5177\u6570\u79D2\u5373\u53EF\u53D1\u73B0\u7684\u95EE\u9898\uFF0C\u4F1A\u7559\u5230\u8FD0\u884C\u65F6\u624D\u66B4\u9732\uFF0C\u6216\u5360\u7528\u8BC4\u5BA1\u8005\u7684\u65F6\u95F4\u3002"
      },
      "fix": {
        "en": "Add a step that runs them on every pull request: `ruff check` and `mypy` or `pyright` for Python, `eslint` and `tsc --noEmit` for TypeScript; `pre-commit run --all-files` if the repository uses it.",
        "zh-CN": "\u6DFB\u52A0\u5728\u6BCF\u4E2A\u5408\u5E76\u8BF7\u6C42\u4E0A\u8FD0\u884C\u7684\u6B65\u9AA4\uFF1APython \u7528 `ruff check` \u4E0E `mypy` \u6216 `pyright`\uFF0CTypeScript \u7528 `eslint` \u4E0E `tsc --noEmit`\uFF1B\u82E5\u5DF2\u4F7F\u7528 pre-commit\uFF0C\u53EF\u8FD0\u884C `pre-commit run --all-files`\u3002"
      },
      "acceptance": {
        "en": "A pull request with an undefined name or a type error is red.",
        "zh-CN": "\u542B\u672A\u5B9A\u4E49\u540D\u79F0\u6216\u7C7B\u578B\u9519\u8BEF\u7684\u5408\u5E76\u8BF7\u6C42\u4F1A\u53D8\u7EA2\u3002"
      },
      "effortHours": 2,
      "references": [
        "https://docs.astral.sh/ruff/integrations/#github-actions",
        "https://typescript-eslint.io/getting-started"
      ],
      "messages": {
        "never": {
          "en": "No step of any pipeline lints the code or checks its types: mistakes that a tool finds in seconds reach review or production. Add such a step.",
          "zh-CN": "\u6CA1\u6709\u4EFB\u4F55\u6D41\u6C34\u7EBF\u6B65\u9AA4\u505A\u4EE3\u7801\u68C0\u67E5\u6216\u7C7B\u578B\u68C0\u67E5\uFF1A\u5DE5\u5177\u6570\u79D2\u53EF\u53D1\u73B0\u7684\u9519\u8BEF\u4F1A\u6D41\u5165\u8BC4\u5BA1\u6216\u751F\u4EA7\u73AF\u5883\u3002\u8BF7\u6DFB\u52A0\u76F8\u5E94\u6B65\u9AA4\u3002"
        }
      }
    },
    "ci/no-tests": {
      "title": {
        "en": "The pipeline never runs tests",
        "zh-CN": "\u6D41\u6C34\u7EBF\u4ECE\u4E0D\u8FD0\u884C\u6D4B\u8BD5"
      },
      "problem": {
        "en": "There are pipelines, and none of their steps runs a test, neither directly nor through a script, a tool or an action.",
        "zh-CN": "\u4ED3\u5E93\u6709\u6D41\u6C34\u7EBF\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u6B65\u9AA4\u76F4\u63A5\u6216\u901A\u8FC7\u811A\u672C\u3001\u5DE5\u5177\u3001\u52A8\u4F5C\u8FD0\u884C\u6D4B\u8BD5\u3002"
      },
      "risk": {
        "en": "A green check says that it builds, not that it works: what breaks is found by users. Tests that nobody runs rot.",
        "zh-CN": "\u7EFF\u8272\u5BF9\u52FE\u53EA\u8BF4\u660E\u80FD\u6784\u5EFA\uFF0C\u4E0D\u8BF4\u660E\u80FD\u7528\uFF1A\u95EE\u9898\u7531\u7528\u6237\u53D1\u73B0\uFF1B\u65E0\u4EBA\u8FD0\u884C\u7684\u6D4B\u8BD5\u4F1A\u9010\u6E10\u5931\u6548\u3002"
      },
      "fix": {
        "en": "Add a step that runs the tests on every pull request, before anything is built for release or deployed: `pytest`, `npm test`, `tox`.",
        "zh-CN": "\u6DFB\u52A0\u5728\u6BCF\u4E2A\u5408\u5E76\u8BF7\u6C42\u4E0A\u8FD0\u884C\u6D4B\u8BD5\u7684\u6B65\u9AA4\uFF0C\u5E76\u7F6E\u4E8E\u6784\u5EFA\u53D1\u5E03\u4E0E\u90E8\u7F72\u4E4B\u524D\uFF1A`pytest`\u3001`npm test`\u3001`tox`\u3002"
      },
      "acceptance": {
        "en": "A pull request with a failing test is red, and is neither merged nor deployed.",
        "zh-CN": "\u542B\u5931\u8D25\u6D4B\u8BD5\u7684\u5408\u5E76\u8BF7\u6C42\u4F1A\u53D8\u7EA2\uFF0C\u4E14\u4E0D\u4F1A\u88AB\u5408\u5E76\u6216\u90E8\u7F72\u3002"
      },
      "effortHours": 2,
      "references": [
        "https://docs.github.com/en/actions/how-tos/use-cases-and-examples/building-and-testing"
      ],
      "messages": {
        "not-run": {
          "en": "The repository holds tests, and no step of any pipeline runs them: a change that breaks them is merged and deployed. Add a step that does.",
          "zh-CN": "\u4ED3\u5E93\u4E2D\u6709\u6D4B\u8BD5\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u6D41\u6C34\u7EBF\u6B65\u9AA4\u8FD0\u884C\u5B83\u4EEC\uFF1A\u7834\u574F\u6D4B\u8BD5\u7684\u6539\u52A8\u4F1A\u88AB\u5408\u5E76\u5E76\u90E8\u7F72\u3002\u8BF7\u6DFB\u52A0\u8FD0\u884C\u6D4B\u8BD5\u7684\u6B65\u9AA4\u3002"
        },
        "no-tests": {
          "en": "No step of any pipeline runs a test, and the repository holds none: a green check says nothing of whether a change works. Write tests for what must not break and run them here.",
          "zh-CN": "\u6CA1\u6709\u4EFB\u4F55\u6D41\u6C34\u7EBF\u6B65\u9AA4\u8FD0\u884C\u6D4B\u8BD5\uFF0C\u4ED3\u5E93\u4E2D\u4E5F\u6CA1\u6709\u6D4B\u8BD5\uFF1A\u7EFF\u8272\u5BF9\u52FE\u65E0\u6CD5\u8BF4\u660E\u6539\u52A8\u662F\u5426\u53EF\u7528\u3002\u8BF7\u4E3A\u5173\u952E\u529F\u80FD\u7F16\u5199\u6D4B\u8BD5\u5E76\u5728\u6B64\u8FD0\u884C\u3002"
        },
        "test-here": {
          "en": "a test that nothing runs",
          "zh-CN": "\u65E0\u4EBA\u8FD0\u884C\u7684\u6D4B\u8BD5"
        }
      }
    },
    "compose/missing-mount": {
      "title": {
        "en": "Compose mounts a file that is not in the repository",
        "zh-CN": "Compose \u6302\u8F7D\u7684\u6587\u4EF6\u4E0D\u5728\u4ED3\u5E93\u4E2D"
      },
      "problem": {
        "en": "A service is given a file by a bind mount, but the repository has no such file, no example of it, and nothing that writes it.",
        "zh-CN": "\u670D\u52A1\u901A\u8FC7\u7ED1\u5B9A\u6302\u8F7D\u83B7\u5F97\u67D0\u4E2A\u6587\u4EF6\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u65E2\u6CA1\u6709\u8FD9\u4E2A\u6587\u4EF6\uFF0C\u4E5F\u6CA1\u6709\u793A\u4F8B\uFF0C\u66F4\u6CA1\u6709\u4EFB\u4F55\u811A\u672C\u4F1A\u751F\u6210\u5B83\u3002"
      },
      "risk": {
        "en": 'Docker makes an empty folder where the file should be, owned by root. The container then fails with "not a directory", or starts without the configuration that it was meant to have.',
        "zh-CN": "Docker \u4F1A\u5728\u8BE5\u4F4D\u7F6E\u521B\u5EFA\u4E00\u4E2A\u5C5E\u4E3B\u4E3A root \u7684\u7A7A\u76EE\u5F55\u3002\u5BB9\u5668\u968F\u540E\u4F1A\u62A5 \u201Cnot a directory\u201D \u800C\u542F\u52A8\u5931\u8D25\uFF0C\u6216\u8005\u5728\u7F3A\u5C11\u9884\u671F\u914D\u7F6E\u7684\u60C5\u51B5\u4E0B\u542F\u52A8\u3002"
      },
      "fix": {
        "en": "Correct the path, commit the file, or commit an example and say in the instructions that it has to be copied first. The long form with `create_host_path: false` makes Compose stop with a clear message instead.",
        "zh-CN": "\u66F4\u6B63\u8DEF\u5F84\uFF0C\u63D0\u4EA4\u8BE5\u6587\u4EF6\uFF0C\u6216\u63D0\u4EA4\u4E00\u4E2A\u793A\u4F8B\u5E76\u5728\u8BF4\u660E\u4E2D\u8981\u6C42\u5148\u590D\u5236\u3002\u4F7F\u7528\u957F\u683C\u5F0F\u5E76\u8BBE\u7F6E `create_host_path: false`\uFF0C\u53EF\u8BA9 Compose \u76F4\u63A5\u7ED9\u51FA\u6E05\u6670\u7684\u9519\u8BEF\u3002"
      },
      "acceptance": {
        "en": "`docker compose up` in a fresh clone starts the service with the file.",
        "zh-CN": "\u5728\u5168\u65B0\u514B\u9686\u7684\u4ED3\u5E93\u4E2D\u6267\u884C `docker compose up`\uFF0C\u670D\u52A1\u80FD\u5E26\u7740\u8BE5\u6587\u4EF6\u542F\u52A8\u3002"
      },
      "effortHours": 0.5,
      "references": [
        "https://docs.docker.com/engine/storage/bind-mounts/"
      ],
      "messages": {
        "missing": {
          "en": "`{service}` is given {file} as {target}, but the repository has no such file: Docker makes an empty folder instead, and the service fails or runs without its configuration. Correct the path or commit the file.",
          "zh-CN": "`{service}` \u628A {file} \u6302\u8F7D\u4E3A {target}\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u6CA1\u6709\u8FD9\u4E2A\u6587\u4EF6\uFF1ADocker \u4F1A\u6539\u4E3A\u521B\u5EFA\u7A7A\u76EE\u5F55\uFF0C\u670D\u52A1\u5C06\u542F\u52A8\u5931\u8D25\u6216\u5728\u6CA1\u6709\u914D\u7F6E\u7684\u60C5\u51B5\u4E0B\u8FD0\u884C\u3002\u8BF7\u66F4\u6B63\u8DEF\u5F84\u6216\u63D0\u4EA4\u8BE5\u6587\u4EF6\u3002"
        },
        "also": {
          "en": "{file} is not there either",
          "zh-CN": "{file} \u540C\u6837\u4E0D\u5B58\u5728"
        }
      }
    },
    "compose/no-healthcheck": {
      "title": {
        "en": "Services have no health check",
        "zh-CN": "\u670D\u52A1\u6CA1\u6709\u5065\u5EB7\u68C0\u67E5"
      },
      "problem": {
        "en": "Services of a Compose file that ships have no `healthcheck`, and their images bring none that is known.",
        "zh-CN": "\u7528\u4E8E\u90E8\u7F72\u7684 Compose \u6587\u4EF6\u4E2D\uFF0C\u670D\u52A1\u6CA1\u6709\u914D\u7F6E `healthcheck`\uFF0C\u5176\u955C\u50CF\u4E5F\u6CA1\u6709\u5DF2\u77E5\u7684\u5065\u5EB7\u68C0\u67E5\u3002"
      },
      "risk": {
        "en": "A process that hangs counts as running, and services that need it start before it is ready: `depends_on` can only wait for what has a health check.",
        "zh-CN": "\u5361\u6B7B\u7684\u8FDB\u7A0B\u4ECD\u88AB\u89C6\u4E3A\u6B63\u5E38\uFF1B\u4F9D\u8D56\u5B83\u7684\u670D\u52A1\u4F1A\u5728\u5B83\u5C31\u7EEA\u4E4B\u524D\u542F\u52A8\uFF0C\u56E0\u4E3A `depends_on` \u53EA\u80FD\u7B49\u5F85\u914D\u7F6E\u4E86\u5065\u5EB7\u68C0\u67E5\u7684\u670D\u52A1\u3002"
      },
      "fix": {
        "en": "Add a probe that asks the service itself (`pg_isready -U $$POSTGRES_USER`, `redis-cli ping`, a request to `/health`), and let others wait for it with `depends_on: {db: {condition: service_healthy}}`.",
        "zh-CN": "\u6DFB\u52A0\u771F\u6B63\u8BBF\u95EE\u670D\u52A1\u7684\u68C0\u67E5\uFF08\u5982 `pg_isready -U $$POSTGRES_USER`\u3001`redis-cli ping`\u3001\u8BF7\u6C42 `/health`\uFF09\uFF0C\u5E76\u8BA9\u5176\u4ED6\u670D\u52A1\u7528 `depends_on: {db: {condition: service_healthy}}` \u7B49\u5F85\u5B83\u3002"
      },
      "acceptance": {
        "en": "`docker compose ps` shows `healthy` for every service, and `unhealthy` once one stops answering.",
        "zh-CN": "`docker compose ps` \u663E\u793A\u6240\u6709\u670D\u52A1\u4E3A `healthy`\uFF1B\u505C\u6B62\u54CD\u5E94\u7684\u670D\u52A1\u663E\u793A `unhealthy`\u3002"
      },
      "effortHours": 1,
      "references": [
        "https://docs.docker.com/reference/compose-file/services/#healthcheck"
      ],
      "messages": {
        "found": {
          "en": "Nobody asks whether {services} work: what hangs counts as running. Add `healthcheck`.",
          "zh-CN": "\u6CA1\u6709\u4EFB\u4F55\u68C0\u67E5\u786E\u8BA4 {services} \u662F\u5426\u6B63\u5E38\uFF1A\u5361\u6B7B\u4E5F\u4F1A\u88AB\u89C6\u4E3A\u8FD0\u884C\u4E2D\u3002\u8BF7\u6DFB\u52A0 `healthcheck`\u3002"
        },
        "also": {
          "en": "nor `{service}`",
          "zh-CN": "`{service}` \u540C\u6837\u6CA1\u6709"
        }
      }
    },
    "compose/no-production-file": {
      "title": {
        "en": "Development and production share one Compose file",
        "zh-CN": "\u5F00\u53D1\u4E0E\u751F\u4EA7\u5171\u7528\u540C\u4E00\u4E2A Compose \u6587\u4EF6"
      },
      "problem": {
        "en": "The repository has one Compose file, which builds the program from its source, and nothing tells development from production.",
        "zh-CN": "\u4ED3\u5E93\u53EA\u6709\u4E00\u4E2A\u4ECE\u6E90\u7801\u6784\u5EFA\u7A0B\u5E8F\u7684 Compose \u6587\u4EF6\uFF0C\u6CA1\u6709\u533A\u5206\u5F00\u53D1\u4E0E\u751F\u4EA7\u73AF\u5883\u3002"
      },
      "risk": {
        "en": "What eases development (mounts, published ports, reloading, simple passwords) reaches the server, and what a server needs (restart, limits, fixed images) is left out because it would be in the way.",
        "zh-CN": "\u65B9\u4FBF\u5F00\u53D1\u7684\u8BBE\u7F6E\uFF08\u6302\u8F7D\u6E90\u7801\u3001\u5F00\u653E\u7AEF\u53E3\u3001\u70ED\u91CD\u8F7D\u3001\u7B80\u5355\u5BC6\u7801\uFF09\u4F1A\u88AB\u5E26\u5230\u670D\u52A1\u5668\uFF0C\u800C\u670D\u52A1\u5668\u9700\u8981\u7684\u8BBE\u7F6E\uFF08\u91CD\u542F\u7B56\u7565\u3001\u8D44\u6E90\u9650\u5236\u3001\u56FA\u5B9A\u955C\u50CF\u7248\u672C\uFF09\u53C8\u56E0\u4E3A\u59A8\u788D\u5F00\u53D1\u800C\u7F3A\u5931\u3002"
      },
      "fix": {
        "en": "Keep what both share in `docker-compose.yml`, put what is for developers into `docker-compose.override.yml` (Compose reads it by itself) and what is for the server into `docker-compose.prod.yml`: `docker compose -f docker-compose.yml -f docker-compose.prod.yml up -d`.",
        "zh-CN": "\u516C\u5171\u90E8\u5206\u4FDD\u7559\u5728 `docker-compose.yml`\uFF0C\u5F00\u53D1\u8BBE\u7F6E\u653E\u5165 `docker-compose.override.yml`\uFF08Compose \u4F1A\u81EA\u52A8\u8BFB\u53D6\uFF09\uFF0C\u670D\u52A1\u5668\u8BBE\u7F6E\u653E\u5165 `docker-compose.prod.yml`\uFF1A`docker compose -f docker-compose.yml -f docker-compose.prod.yml up -d`\u3002"
      },
      "acceptance": {
        "en": "`docker compose -f docker-compose.yml -f docker-compose.prod.yml config` shows no source mount, no port of a datastore, and an image with a fixed tag a service.",
        "zh-CN": "`docker compose -f docker-compose.yml -f docker-compose.prod.yml config` \u4E2D\u6CA1\u6709\u6E90\u7801\u6302\u8F7D\u3001\u6CA1\u6709\u5F00\u653E\u6570\u636E\u5E93\u7AEF\u53E3\uFF0C\u4E14\u6BCF\u4E2A\u670D\u52A1\u4F7F\u7528\u56FA\u5B9A\u7248\u672C\u7684\u955C\u50CF\u3002"
      },
      "effortHours": 2,
      "references": [
        "https://docs.docker.com/compose/how-tos/production/",
        "https://docs.docker.com/compose/how-tos/multiple-compose-files/merge/"
      ],
      "messages": {
        "found": {
          "en": "This is the only Compose file, and it builds `{service}` from the source: nothing tells development from production. Put what the server needs into `docker-compose.prod.yml`.",
          "zh-CN": "\u4ED3\u5E93\u53EA\u6709\u8FD9\u4E00\u4E2A Compose \u6587\u4EF6\uFF0C\u5E76\u4ECE\u6E90\u7801\u6784\u5EFA `{service}`\uFF1A\u6CA1\u6709\u533A\u5206\u5F00\u53D1\u4E0E\u751F\u4EA7\u3002\u8BF7\u628A\u670D\u52A1\u5668\u6240\u9700\u7684\u8BBE\u7F6E\u653E\u5165 `docker-compose.prod.yml`\u3002"
        }
      }
    },
    "compose/no-resource-limits": {
      "title": {
        "en": "Services may take all of the host",
        "zh-CN": "\u670D\u52A1\u6CA1\u6709\u8D44\u6E90\u9650\u5236"
      },
      "problem": {
        "en": "Services of a Compose file that ships have no limit of memory or processor time.",
        "zh-CN": "\u7528\u4E8E\u90E8\u7F72\u7684 Compose \u6587\u4EF6\u4E2D\uFF0C\u670D\u52A1\u6CA1\u6709\u5185\u5B58\u6216 CPU \u9650\u5236\u3002"
      },
      "risk": {
        "en": "A leak or one large request takes the memory of the whole host, and the kernel ends whichever process it likes, often the database.",
        "zh-CN": "\u4E00\u6B21\u5185\u5B58\u6CC4\u6F0F\u6216\u4E00\u4E2A\u8D85\u5927\u8BF7\u6C42\u5C31\u4F1A\u5360\u6EE1\u6574\u53F0\u4E3B\u673A\uFF0C\u5185\u6838\u968F\u540E\u4F1A\u968F\u610F\u7EC8\u6B62\u8FDB\u7A0B\uFF0C\u5F80\u5F80\u662F\u6570\u636E\u5E93\u3002"
      },
      "fix": {
        "en": "Set `mem_limit` (or `deploy.resources.limits.memory`) and `cpus` a service, somewhat above what it needs under load.",
        "zh-CN": "\u4E3A\u6BCF\u4E2A\u670D\u52A1\u8BBE\u7F6E `mem_limit`\uFF08\u6216 `deploy.resources.limits.memory`\uFF09\u4E0E `cpus`\uFF0C\u53D6\u503C\u7565\u9AD8\u4E8E\u538B\u6D4B\u65F6\u7684\u7528\u91CF\u3002"
      },
      "acceptance": {
        "en": "`docker stats` shows a limit below the host's memory for every service.",
        "zh-CN": "`docker stats` \u4E2D\u6BCF\u4E2A\u670D\u52A1\u7684\u5185\u5B58\u4E0A\u9650\u90FD\u5C0F\u4E8E\u4E3B\u673A\u5185\u5B58\u3002"
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
          "zh-CN": "{services} \u6CA1\u6709\u8D44\u6E90\u9650\u5236\uFF1A\u4E00\u5904\u6CC4\u6F0F\u5C31\u4F1A\u62D6\u57AE\u6574\u53F0\u4E3B\u673A\u3002\u8BF7\u8BBE\u7F6E `mem_limit` \u6216 `deploy.resources.limits`\u3002"
        },
        "also": {
          "en": "nor of `{service}`",
          "zh-CN": "`{service}` \u540C\u6837\u6CA1\u6709"
        }
      }
    },
    "compose/no-restart-policy": {
      "title": {
        "en": "Services are not restarted",
        "zh-CN": "\u670D\u52A1\u6CA1\u6709\u914D\u7F6E\u91CD\u542F\u7B56\u7565"
      },
      "problem": {
        "en": "Services of a Compose file that ships have no `restart`; Docker's default is `no`.",
        "zh-CN": "\u7528\u4E8E\u90E8\u7F72\u7684 Compose \u6587\u4EF6\u4E2D\uFF0C\u670D\u52A1\u6CA1\u6709\u914D\u7F6E `restart`\uFF0C\u800C Docker \u7684\u9ED8\u8BA4\u503C\u662F `no`\u3002"
      },
      "risk": {
        "en": "After a crash, when memory runs out or the host reboots, the service stays down until somebody notices.",
        "zh-CN": "\u8FDB\u7A0B\u5D29\u6E83\u3001\u5185\u5B58\u8017\u5C3D\u6216\u5BBF\u4E3B\u673A\u91CD\u542F\u4E4B\u540E\uFF0C\u670D\u52A1\u4F1A\u4E00\u76F4\u505C\u7740\uFF0C\u76F4\u5230\u6709\u4EBA\u53D1\u73B0\u3002"
      },
      "fix": {
        "en": 'Add `restart: unless-stopped` to services that are to run; jobs that end get `restart: "no"`.',
        "zh-CN": '\u4E3A\u9700\u8981\u5E38\u9A7B\u7684\u670D\u52A1\u6DFB\u52A0 `restart: unless-stopped`\uFF1B\u6267\u884C\u5B8C\u5373\u9000\u51FA\u7684\u4EFB\u52A1\u5199\u660E `restart: "no"`\u3002'
      },
      "acceptance": {
        "en": "`docker kill` of a service's process and a reboot of the host both bring it back.",
        "zh-CN": "\u6740\u6389\u670D\u52A1\u8FDB\u7A0B\u6216\u91CD\u542F\u5BBF\u4E3B\u673A\u540E\uFF0C\u670D\u52A1\u90FD\u4F1A\u81EA\u52A8\u6062\u590D\u3002"
      },
      "effortHours": 0.5,
      "references": [
        "CIS Docker Benchmark 5.15",
        "https://docs.docker.com/reference/compose-file/services/#restart"
      ],
      "messages": {
        "found": {
          "en": "Nothing restarts {services}: after a crash or a reboot of the host they stay down. Add `restart: unless-stopped`.",
          "zh-CN": "{services} \u6CA1\u6709\u91CD\u542F\u7B56\u7565\uFF1A\u5D29\u6E83\u6216\u5BBF\u4E3B\u673A\u91CD\u542F\u540E\u4E0D\u4F1A\u6062\u590D\u3002\u8BF7\u6DFB\u52A0 `restart: unless-stopped`\u3002"
        },
        "also": {
          "en": "nor `{service}`",
          "zh-CN": "`{service}` \u540C\u6837\u6CA1\u6709"
        },
        "fix-restart": {
          "en": "Add `restart: unless-stopped`",
          "zh-CN": "\u6DFB\u52A0 `restart: unless-stopped`"
        }
      }
    },
    "compose/source-mounted": {
      "title": {
        "en": "The source folder is mounted over the image",
        "zh-CN": "\u6E90\u7801\u76EE\u5F55\u88AB\u6302\u8F7D\u8986\u76D6\u4E86\u955C\u50CF\u5185\u5BB9"
      },
      "problem": {
        "en": "A Compose file that is not for development mounts the folder of the program into the container, in place of what the image was built with.",
        "zh-CN": "\u5E76\u975E\u5F00\u53D1\u7528\u9014\u7684 Compose \u6587\u4EF6\u628A\u7A0B\u5E8F\u76EE\u5F55\u6302\u8F7D\u8FDB\u5BB9\u5668\uFF0C\u66FF\u4EE3\u4E86\u955C\u50CF\u4E2D\u6784\u5EFA\u597D\u7684\u5185\u5BB9\u3002"
      },
      "risk": {
        "en": "What runs is whatever lies on the host: not what was built and tested, without what the build made, changed by every `git pull` in the middle of a request. The process can write to its own code and reads `.env` and `.git` beside it; data that it writes into its folder is kept only as long as the mount is.",
        "zh-CN": "\u5B9E\u9645\u8FD0\u884C\u7684\u662F\u5BBF\u4E3B\u673A\u4E0A\u7684\u6587\u4EF6\uFF1A\u4E0D\u662F\u6784\u5EFA\u548C\u6D4B\u8BD5\u8FC7\u7684\u7248\u672C\uFF0C\u4E5F\u7F3A\u5C11\u6784\u5EFA\u4EA7\u7269\uFF0C\u6BCF\u6B21 `git pull` \u90FD\u4F1A\u5728\u8FD0\u884C\u4E2D\u6539\u53D8\u7A0B\u5E8F\u3002\u8FDB\u7A0B\u53EF\u4EE5\u6539\u5199\u81EA\u8EAB\u4EE3\u7801\uFF0C\u8FD8\u80FD\u8BFB\u53D6\u65C1\u8FB9\u7684 `.env` \u4E0E `.git`\uFF1B\u5199\u5165\u8BE5\u76EE\u5F55\u7684\u6570\u636E\u4E5F\u53EA\u4F9D\u8D56\u8FD9\u4E2A\u6302\u8F7D\u624D\u5F97\u4EE5\u4FDD\u7559\u3002"
      },
      "fix": {
        "en": "Copy the program in the Dockerfile, and move the mount to `docker-compose.override.yml` or `docker-compose.dev.yml`. What has to outlive the container gets a named volume at a folder of its own.",
        "zh-CN": "\u5728 Dockerfile \u4E2D\u590D\u5236\u7A0B\u5E8F\uFF0C\u628A\u8BE5\u6302\u8F7D\u79FB\u5230 `docker-compose.override.yml` \u6216 `docker-compose.dev.yml`\u3002\u9700\u8981\u6301\u4E45\u4FDD\u5B58\u7684\u6570\u636E\u4F7F\u7528\u547D\u540D\u5377\uFF0C\u6302\u8F7D\u5230\u5355\u72EC\u7684\u76EE\u5F55\u3002"
      },
      "acceptance": {
        "en": "`docker compose -f docker-compose.yml config` shows no bind mount of the source; the service starts on a host without the checkout.",
        "zh-CN": "`docker compose -f docker-compose.yml config` \u4E2D\u6CA1\u6709\u6E90\u7801\u7684 bind \u6302\u8F7D\uFF1B\u5728\u6CA1\u6709\u6E90\u7801\u7684\u4E3B\u673A\u4E0A\u670D\u52A1\u4E5F\u80FD\u542F\u52A8\u3002"
      },
      "effortHours": 1,
      "references": [
        "https://docs.docker.com/compose/how-tos/production/"
      ],
      "messages": {
        "found": {
          "en": "`{service}` mounts its source (`{source}`) over what its image holds at `{target}`: the host's files run, not the image. Move the mount to an override file for development.",
          "zh-CN": "`{service}` \u628A\u6E90\u7801\uFF08`{source}`\uFF09\u6302\u8F7D\u5230\u955C\u50CF\u7684 `{target}`\uFF1A\u8FD0\u884C\u7684\u662F\u5BBF\u4E3B\u673A\u4E0A\u7684\u6587\u4EF6\u800C\u4E0D\u662F\u955C\u50CF\u3002\u8BF7\u628A\u8BE5\u6302\u8F7D\u79FB\u5230\u5F00\u53D1\u7528\u7684 override \u6587\u4EF6\u3002"
        },
        "unbuilt": {
          "en": "`{service}` runs the mounted source (`{source}`) in an image of the bare language: nothing is built, so nothing can be tested or rolled back. Build an image.",
          "zh-CN": "`{service}` \u5728\u8BED\u8A00\u57FA\u7840\u955C\u50CF\u4E2D\u76F4\u63A5\u8FD0\u884C\u6302\u8F7D\u7684\u6E90\u7801\uFF08`{source}`\uFF09\uFF1A\u6CA1\u6709\u6784\u5EFA\u4EA7\u7269\uFF0C\u65E0\u6CD5\u6D4B\u8BD5\u548C\u56DE\u6EDA\u3002\u8BF7\u6784\u5EFA\u955C\u50CF\u3002"
        },
        "also": {
          "en": "`{service}` does so, too",
          "zh-CN": "`{service}` \u4E5F\u662F\u5982\u6B64"
        }
      }
    },
    "compose/unreachable-peer": {
      "title": {
        "en": "A service asks a peer where nobody answers",
        "zh-CN": "\u670D\u52A1\u914D\u7F6E\u7684\u5BF9\u7AEF\u5730\u5740\u65E0\u6CD5\u8BBF\u95EE"
      },
      "problem": {
        "en": "A service of a Compose stack is told to ask another one under an address that does not lead there: the port published on the host instead of the container's own, a network that the two do not share, a name that no service has, or `localhost`, which inside a container is the container itself.",
        "zh-CN": "Compose \u4E2D\u7684\u67D0\u4E2A\u670D\u52A1\u6240\u914D\u7F6E\u7684\u5BF9\u7AEF\u5730\u5740\u5E76\u4E0D\u80FD\u5230\u8FBE\u76EE\u6807\uFF1A\u7528\u4E86\u53D1\u5E03\u5230\u5BBF\u4E3B\u673A\u7684\u7AEF\u53E3\u800C\u975E\u5BB9\u5668\u81EA\u8EAB\u7684\u7AEF\u53E3\u3001\u4E24\u4E2A\u670D\u52A1\u4E0D\u5728\u540C\u4E00\u7F51\u7EDC\u3001\u540D\u79F0\u4E0D\u5C5E\u4E8E\u4EFB\u4F55\u670D\u52A1\uFF0C\u6216\u8005\u5199\u6210\u4E86 `localhost`\uFF08\u5728\u5BB9\u5668\u5185\u6307\u5BB9\u5668\u81EA\u8EAB\uFF09\u3002"
      },
      "risk": {
        "en": "The connection fails as soon as the stack is started from these files alone, on a new server or in a disaster, and works only where something outside the repository makes up for it.",
        "zh-CN": "\u4EC5\u51ED\u8FD9\u4E9B\u6587\u4EF6\u542F\u52A8\uFF08\u65B0\u670D\u52A1\u5668\u3001\u707E\u96BE\u6062\u590D\uFF09\u65F6\u8FDE\u63A5\u5FC5\u7136\u5931\u8D25\uFF1B\u53EA\u6709\u4ED3\u5E93\u4E4B\u5916\u7684\u67D0\u4E9B\u8BBE\u7F6E\u6070\u597D\u5F25\u8865\u65F6\u624D\u80FD\u5DE5\u4F5C\u3002"
      },
      "fix": {
        "en": 'Inside a stack, address a peer by its service name and the container\'s port (`postgres://db:5432`), whatever is published on the host. Put both on one network; let stacks that are apart share an `external` network. For what runs on the host itself, use `host.docker.internal` with `extra_hosts: ["host.docker.internal:host-gateway"]`.',
        "zh-CN": '\u5728\u540C\u4E00 Compose \u7F51\u7EDC\u5185\uFF0C\u8BF7\u7528\u670D\u52A1\u540D\u52A0\u5BB9\u5668\u7AEF\u53E3\u8BBF\u95EE\u5BF9\u7AEF\uFF08\u5982 `postgres://db:5432`\uFF09\uFF0C\u4E0E\u53D1\u5E03\u5230\u5BBF\u4E3B\u673A\u7684\u7AEF\u53E3\u65E0\u5173\u3002\u8BA9\u4E24\u4E2A\u670D\u52A1\u52A0\u5165\u540C\u4E00\u7F51\u7EDC\uFF1B\u5206\u5C5E\u4E0D\u540C Compose \u9879\u76EE\u7684\u670D\u52A1\u901A\u8FC7 `external` \u7F51\u7EDC\u4E92\u901A\u3002\u82E5\u76EE\u6807\u8FD0\u884C\u5728\u5BBF\u4E3B\u673A\u4E0A\uFF0C\u8BF7\u4F7F\u7528 `host.docker.internal` \u5E76\u914D\u7F6E `extra_hosts: ["host.docker.internal:host-gateway"]`\u3002'
      },
      "acceptance": {
        "en": "`docker compose exec SERVICE` reaches the address as it is configured, for example with `nc -z HOST PORT`.",
        "zh-CN": "\u5728\u5BB9\u5668\u5185\uFF08`docker compose exec \u670D\u52A1\u540D`\uFF09\u6309\u914D\u7F6E\u7684\u5730\u5740\u53EF\u4EE5\u8FDE\u901A\uFF0C\u4F8B\u5982 `nc -z \u4E3B\u673A \u7AEF\u53E3` \u6210\u529F\u3002"
      },
      "effortHours": 1,
      "references": [
        "https://docs.docker.com/compose/how-tos/networking/",
        "https://docs.docker.com/reference/compose-file/networks/"
      ],
      "messages": {
        "published-port": {
          "en": "`{service}` asks `{host}:{port}` (`{by}`), but {port} is the port published on the host; inside the network `{peer}` listens on {listens}. Use `{host}:{listens}`.",
          "zh-CN": "`{service}` \u8BBF\u95EE `{host}:{port}`\uFF08`{by}`\uFF09\uFF0C\u4F46 {port} \u662F\u53D1\u5E03\u5230\u5BBF\u4E3B\u673A\u7684\u7AEF\u53E3\uFF1B\u5728\u7F51\u7EDC\u5185 `{peer}` \u76D1\u542C\u7684\u662F {listens}\u3002\u8BF7\u6539\u4E3A `{host}:{listens}`\u3002"
        },
        "other-port": {
          "en": "`{service}` asks `{host}:{port}` (`{by}`), but `{peer}` listens on {listens}, and nothing tells it otherwise. Use `{host}:{listens}`.",
          "zh-CN": "`{service}` \u8BBF\u95EE `{host}:{port}`\uFF08`{by}`\uFF09\uFF0C\u4F46 `{peer}` \u76D1\u542C\u7684\u662F {listens}\uFF0C\u4E5F\u6CA1\u6709\u914D\u7F6E\u6539\u53D8\u5B83\u3002\u8BF7\u6539\u4E3A `{host}:{listens}`\u3002"
        },
        "no-shared-network": {
          "en": "`{service}` asks `{host}` (`{by}`), but shares no network with `{peer}`, so the name is not found. Put both on one network.",
          "zh-CN": "`{service}` \u8BBF\u95EE `{host}`\uFF08`{by}`\uFF09\uFF0C\u4F46\u4E0E `{peer}` \u6CA1\u6709\u5171\u540C\u7684\u7F51\u7EDC\uFF0C\u540D\u79F0\u65E0\u6CD5\u89E3\u6790\u3002\u8BF7\u8BA9\u4E24\u8005\u52A0\u5165\u540C\u4E00\u7F51\u7EDC\u3002"
        },
        "host-network": {
          "en": "`{service}` runs on the host's network and asks `{host}` (`{by}`): service names are not known there. Publish the port and ask `127.0.0.1`, or take `{service}` off the host's network.",
          "zh-CN": "`{service}` \u4F7F\u7528\u5BBF\u4E3B\u673A\u7F51\u7EDC\uFF0C\u5374\u8BBF\u95EE `{host}`\uFF08`{by}`\uFF09\uFF1A\u5BBF\u4E3B\u673A\u7F51\u7EDC\u4E2D\u65E0\u6CD5\u89E3\u6790\u670D\u52A1\u540D\u3002\u8BF7\u53D1\u5E03\u7AEF\u53E3\u540E\u8BBF\u95EE `127.0.0.1`\uFF0C\u6216\u4E0D\u518D\u4F7F\u7528\u5BBF\u4E3B\u673A\u7F51\u7EDC\u3002"
        },
        "peer-on-host": {
          "en": "`{service}` asks `{host}` (`{by}`), but `{peer}` runs on the host's network, where its name is not known. Use `host.docker.internal`, or take `{peer}` off the host's network.",
          "zh-CN": "`{service}` \u8BBF\u95EE `{host}`\uFF08`{by}`\uFF09\uFF0C\u4F46 `{peer}` \u4F7F\u7528\u5BBF\u4E3B\u673A\u7F51\u7EDC\uFF0C\u5176\u670D\u52A1\u540D\u65E0\u6CD5\u89E3\u6790\u3002\u8BF7\u4F7F\u7528 `host.docker.internal`\uFF0C\u6216\u8BA9 `{peer}` \u4E0D\u518D\u4F7F\u7528\u5BBF\u4E3B\u673A\u7F51\u7EDC\u3002"
        },
        "unknown-name": {
          "en": "`{service}` asks `{host}` (`{by}`), but no service of this repository's Compose files has that name, and no external network brings one. Correct the name or add the service.",
          "zh-CN": "`{service}` \u8BBF\u95EE `{host}`\uFF08`{by}`\uFF09\uFF0C\u4F46\u4ED3\u5E93\u7684 Compose \u6587\u4EF6\u4E2D\u6CA1\u6709\u540D\u4E3A\u6B64\u7684\u670D\u52A1\uFF0C\u4E5F\u6CA1\u6709\u63A5\u5165\u5916\u90E8\u7F51\u7EDC\u3002\u8BF7\u66F4\u6B63\u540D\u79F0\u6216\u8865\u4E0A\u8BE5\u670D\u52A1\u3002"
        },
        "localhost": {
          "en": "`{service}` asks `{host}:{port}` (`{by}`): inside its container that is the container itself, not `{peer}`. Use the service's name and container port, on a network that both are on.",
          "zh-CN": "`{service}` \u8BBF\u95EE `{host}:{port}`\uFF08`{by}`\uFF09\uFF1A\u5728\u5BB9\u5668\u5185\u8FD9\u6307\u5411\u5BB9\u5668\u81EA\u8EAB\uFF0C\u800C\u4E0D\u662F `{peer}`\u3002\u8BF7\u5728\u5171\u540C\u7684\u7F51\u7EDC\u4E2D\u4F7F\u7528\u670D\u52A1\u540D\u548C\u5BB9\u5668\u7AEF\u53E3\u3002"
        },
        "peer": {
          "en": "`{peer}`, as it can be reached",
          "zh-CN": "`{peer}` \u5B9E\u9645\u53EF\u8BBF\u95EE\u7684\u4F4D\u7F6E"
        },
        "also": {
          "en": "so does `{service}`",
          "zh-CN": "`{service}` \u4E5F\u662F\u5982\u6B64"
        },
        "asks": {
          "en": "`{service}` is told so",
          "zh-CN": "\u4F7F\u7528\u8BE5\u914D\u7F6E\u7684\u670D\u52A1 `{service}`"
        }
      }
    },
    "concurrency/background-task-per-worker": {
      "title": {
        "en": "Background work repeated in every worker process",
        "zh-CN": "\u540E\u53F0\u4EFB\u52A1\u5728\u6BCF\u4E2A\u5DE5\u4F5C\u8FDB\u7A0B\u4E2D\u91CD\u590D\u6267\u884C"
      },
      "problem": {
        "en": "The application starts a loop or a scheduled job when it is loaded, and its server runs several processes. Each of them does the same work at the same time.",
        "zh-CN": "\u5E94\u7528\u5728\u542F\u52A8\u65F6\u8FD0\u884C\u5FAA\u73AF\u6216\u5B9A\u65F6\u4EFB\u52A1\uFF0C\u800C\u670D\u52A1\u5668\u4F1A\u542F\u52A8\u591A\u4E2A\u8FDB\u7A0B\uFF0C\u6BCF\u4E2A\u8FDB\u7A0B\u90FD\u4F1A\u540C\u65F6\u6267\u884C\u540C\u6837\u7684\u5DE5\u4F5C\u3002"
      },
      "risk": {
        "en": "Mails go out several times, tokens that may be used once are refreshed in a race, other services are called too often, and rows are written twice.",
        "zh-CN": "\u90AE\u4EF6\u91CD\u590D\u53D1\u9001\uFF0C\u4E00\u6B21\u6027\u4EE4\u724C\u88AB\u5E76\u53D1\u5237\u65B0\u800C\u5931\u6548\uFF0C\u7B2C\u4E09\u65B9\u63A5\u53E3\u88AB\u8FC7\u5EA6\u8C03\u7528\uFF0C\u6570\u636E\u88AB\u91CD\u590D\u5199\u5165\u3002"
      },
      "fix": {
        "en": "Move the work into a process of its own (a worker service, Celery beat, a cron job), or let only the process that holds a lock in the database or Redis do it. One worker process is a way out for the time being.",
        "zh-CN": "\u5C06\u8BE5\u4EFB\u52A1\u79FB\u5230\u72EC\u7ACB\u8FDB\u7A0B\uFF08worker \u670D\u52A1\u3001Celery beat \u6216 cron \u4EFB\u52A1\uFF09\uFF0C\u6216\u8005\u53EA\u8BA9\u6301\u6709\u6570\u636E\u5E93 / Redis \u9501\u7684\u8FDB\u7A0B\u6267\u884C\u3002\u4E34\u65F6\u65B9\u6848\u662F\u53EA\u542F\u52A8\u4E00\u4E2A\u5DE5\u4F5C\u8FDB\u7A0B\u3002"
      },
      "acceptance": {
        "en": "With several worker processes started, the log shows the work once a round.",
        "zh-CN": "\u542F\u52A8\u591A\u4E2A\u5DE5\u4F5C\u8FDB\u7A0B\u540E\uFF0C\u65E5\u5FD7\u663E\u793A\u6BCF\u4E2A\u5468\u671F\u53EA\u6267\u884C\u4E00\u6B21\u8BE5\u4EFB\u52A1\u3002"
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
          "zh-CN": "\u8FD0\u884C\u8BE5\u5E94\u7528\u7684 {count} \u4E2A {by} \u8FDB\u7A0B\u90FD\u4F1A\u542F\u52A8 {task}\uFF0C\u5176\u5DE5\u4F5C\u4F1A\u88AB\u6267\u884C {count} \u6B21\u3002\u8BF7\u79FB\u5230\u72EC\u7ACB\u8FDB\u7A0B\uFF0C\u6216\u7528\u9501\u4FDD\u8BC1\u53EA\u6709\u4E00\u4E2A\u8FDB\u7A0B\u6267\u884C\u3002"
        },
        "repeated": {
          "en": "{task} starts in every {by} process that runs the application, so its work is done as many times as there are processes. Move it into a process of its own, or let one of them hold a lock.",
          "zh-CN": "\u6BCF\u4E2A\u8FD0\u884C\u8BE5\u5E94\u7528\u7684 {by} \u8FDB\u7A0B\u90FD\u4F1A\u542F\u52A8 {task}\uFF0C\u6709\u591A\u5C11\u8FDB\u7A0B\u5C31\u4F1A\u6267\u884C\u591A\u5C11\u6B21\u3002\u8BF7\u79FB\u5230\u72EC\u7ACB\u8FDB\u7A0B\uFF0C\u6216\u7528\u9501\u4FDD\u8BC1\u53EA\u6709\u4E00\u4E2A\u8FDB\u7A0B\u6267\u884C\u3002"
        },
        "workers-here": {
          "en": "several processes are asked for here",
          "zh-CN": "\u6B64\u5904\u8981\u6C42\u542F\u52A8\u591A\u4E2A\u8FDB\u7A0B"
        },
        "runs-here": {
          "en": "this is what runs in each of them",
          "zh-CN": "\u6BCF\u4E2A\u8FDB\u7A0B\u4E2D\u8FD0\u884C\u7684\u4EE3\u7801"
        }
      }
    },
    "concurrency/blocking-in-async": {
      "title": {
        "en": "Blocking call on the event loop",
        "zh-CN": "\u5728\u4E8B\u4EF6\u5FAA\u73AF\u4E2D\u6267\u884C\u963B\u585E\u8C03\u7528"
      },
      "problem": {
        "en": "Code that runs on the event loop makes a call that waits for a network, a disk, a process or a slow computation without giving the loop back.",
        "zh-CN": "\u8FD0\u884C\u5728\u4E8B\u4EF6\u5FAA\u73AF\u4E0A\u7684\u4EE3\u7801\u6267\u884C\u4E86\u963B\u585E\u8C03\u7528\uFF08\u7F51\u7EDC\u3001\u78C1\u76D8\u3001\u5B50\u8FDB\u7A0B\u6216\u8017\u65F6\u8BA1\u7B97\uFF09\uFF0C\u671F\u95F4\u4E0D\u4F1A\u8BA9\u51FA\u4E8B\u4EF6\u5FAA\u73AF\u3002"
      },
      "risk": {
        "en": "While one request waits, the process answers nobody, not even its health check. A few slow calls look like an outage, and orchestrators restart the service.",
        "zh-CN": "\u4E00\u4E2A\u8BF7\u6C42\u7B49\u5F85\u65F6\uFF0C\u6574\u4E2A\u8FDB\u7A0B\u65E0\u6CD5\u54CD\u5E94\u4EFB\u4F55\u8BF7\u6C42\uFF0C\u5305\u62EC\u5065\u5EB7\u68C0\u67E5\uFF1B\u5C11\u91CF\u6162\u8C03\u7528\u5C31\u4F1A\u8868\u73B0\u4E3A\u670D\u52A1\u4E0D\u53EF\u7528\uFF0C\u5E76\u89E6\u53D1\u7F16\u6392\u7CFB\u7EDF\u91CD\u542F\u3002"
      },
      "fix": {
        "en": "Use the asynchronous client (httpx.AsyncClient, AsyncOpenAI, an async database driver, fs.promises), or hand the call to a thread (asyncio.to_thread, run_in_threadpool). A FastAPI handler without `async` runs in a thread by itself.",
        "zh-CN": "\u6539\u7528\u5F02\u6B65\u5BA2\u6237\u7AEF\uFF08httpx.AsyncClient\u3001AsyncOpenAI\u3001\u5F02\u6B65\u6570\u636E\u5E93\u9A71\u52A8\u3001fs.promises\uFF09\uFF0C\u6216\u653E\u5165\u7EBF\u7A0B\u6267\u884C\uFF08asyncio.to_thread\u3001run_in_threadpool\uFF09\u3002FastAPI \u4E2D\u4E0D\u5E26 `async` \u7684\u5904\u7406\u51FD\u6570\u4F1A\u81EA\u52A8\u5728\u7EBF\u7A0B\u6C60\u4E2D\u8FD0\u884C\u3002"
      },
      "acceptance": {
        "en": "While a slow request runs, the health check of the same process answers within 100 ms.",
        "zh-CN": "\u6162\u8BF7\u6C42\u6267\u884C\u671F\u95F4\uFF0C\u540C\u4E00\u8FDB\u7A0B\u7684\u5065\u5EB7\u68C0\u67E5\u5728 100 \u6BEB\u79D2\u5185\u54CD\u5E94\u3002"
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
          "zh-CN": "\u5F02\u6B65\u51FD\u6570 {function} \u4E2D\u7684 {what} \u4F1A\u963B\u585E\u4E8B\u4EF6\u5FAA\u73AF\uFF0C\u8FD4\u56DE\u524D\u65E0\u6CD5\u54CD\u5E94\u5176\u4ED6\u8BF7\u6C42\u3002\u8BF7\u6539\u7528\u5F02\u6B65\u5BA2\u6237\u7AEF\u6216 asyncio.to_thread\u3002"
        },
        "blocks-through": {
          "en": "{via} calls {what}, which blocks the event loop of async {function}: nothing else is answered until it returns. Await an asynchronous version or use asyncio.to_thread.",
          "zh-CN": "{via} \u5185\u90E8\u8C03\u7528\u4E86 {what}\uFF0C\u4F1A\u963B\u585E\u5F02\u6B65\u51FD\u6570 {function} \u7684\u4E8B\u4EF6\u5FAA\u73AF\uFF0C\u8FD4\u56DE\u524D\u65E0\u6CD5\u54CD\u5E94\u5176\u4ED6\u8BF7\u6C42\u3002\u8BF7\u4F7F\u7528\u5F02\u6B65\u7248\u672C\u6216 asyncio.to_thread\u3002"
        },
        "blocks-node": {
          "en": "{what} stops the whole process while {function} answers a request. Use the asynchronous version.",
          "zh-CN": "{function} \u5904\u7406\u8BF7\u6C42\u65F6\uFF0C{what} \u4F1A\u8BA9\u6574\u4E2A\u8FDB\u7A0B\u505C\u6B62\u54CD\u5E94\u3002\u8BF7\u4F7F\u7528\u5F02\u6B65\u7248\u672C\u3002"
        },
        "blocks-node-through": {
          "en": "{via} calls {what}, which stops the whole process while {function} answers a request. Use the asynchronous version.",
          "zh-CN": "{via} \u5185\u90E8\u8C03\u7528\u4E86 {what}\uFF0C{function} \u5904\u7406\u8BF7\u6C42\u65F6\u4F1A\u8BA9\u6574\u4E2A\u8FDB\u7A0B\u505C\u6B62\u54CD\u5E94\u3002\u8BF7\u4F7F\u7528\u5F02\u6B65\u7248\u672C\u3002"
        },
        "waits-here": {
          "en": "the blocking call",
          "zh-CN": "\u963B\u585E\u8C03\u7528\u6240\u5728\u5904"
        },
        "also-here": {
          "en": "{what} blocks here as well",
          "zh-CN": "\u6B64\u5904\u7684 {what} \u540C\u6837\u4F1A\u963B\u585E"
        },
        "fix-sleep": {
          "en": "Wait with `await asyncio.sleep`",
          "zh-CN": "\u6539\u7528 `await asyncio.sleep` \u7B49\u5F85"
        }
      }
    },
    "concurrency/lost-promise": {
      "title": {
        "en": "Asynchronous work that nobody waits for",
        "zh-CN": "\u65E0\u4EBA\u7B49\u5F85\u7684\u5F02\u6B65\u4EFB\u52A1"
      },
      "problem": {
        "en": "Asynchronous work is started, nobody waits for it, and nobody takes its error.",
        "zh-CN": "\u542F\u52A8\u4E86\u5F02\u6B65\u4EFB\u52A1\uFF0C\u4F46\u65E2\u6CA1\u6709\u4EBA\u7B49\u5F85\u5B83\u5B8C\u6210\uFF0C\u4E5F\u6CA1\u6709\u4EBA\u5904\u7406\u5B83\u7684\u9519\u8BEF\u3002"
      },
      "risk": {
        "en": "The caller goes on as if the work were done, and an error is lost. In Node a rejection that nobody takes ends the process by default, and with it every request under way. In Python the event loop keeps only weak references to tasks, so one that is kept nowhere may vanish before it is done.",
        "zh-CN": "\u8C03\u7528\u65B9\u4F1A\u5F53\u4F5C\u4EFB\u52A1\u5DF2\u5B8C\u6210\u800C\u7EE7\u7EED\u6267\u884C\uFF0C\u9519\u8BEF\u88AB\u4E22\u5931\u3002\u5728 Node \u4E2D\uFF0C\u672A\u5904\u7406\u7684 Promise \u62D2\u7EDD\u9ED8\u8BA4\u4F1A\u7EC8\u6B62\u8FDB\u7A0B\uFF0C\u6B63\u5728\u5904\u7406\u7684\u8BF7\u6C42\u5168\u90E8\u4E2D\u65AD\u3002\u5728 Python \u4E2D\uFF0C\u4E8B\u4EF6\u5FAA\u73AF\u53EA\u4FDD\u7559\u4EFB\u52A1\u7684\u5F31\u5F15\u7528\uFF0C\u672A\u88AB\u4FDD\u5B58\u7684\u4EFB\u52A1\u53EF\u80FD\u5728\u5B8C\u6210\u524D\u5C31\u88AB\u56DE\u6536\u3002"
      },
      "fix": {
        "en": "Wait for it (`await`, `for \u2026 of`, `Promise.all(list.map(\u2026))`). Where it is meant to go on by itself, take its error where it is started (`.catch(\u2026)`), and in Python keep the task in a set until it is done.",
        "zh-CN": "\u7B49\u5F85\u5B83\u5B8C\u6210\uFF08`await`\u3001`for \u2026 of`\u3001`Promise.all(list.map(\u2026))`\uFF09\u3002\u82E5\u786E\u5B9E\u8981\u5728\u540E\u53F0\u8FD0\u884C\uFF0C\u8BF7\u5728\u542F\u52A8\u5904\u5904\u7406\u9519\u8BEF\uFF08`.catch(\u2026)`\uFF09\uFF1B\u5728 Python \u4E2D\u8BF7\u628A\u4EFB\u52A1\u4FDD\u5B58\u5230\u96C6\u5408\u4E2D\u76F4\u81F3\u5B8C\u6210\u3002"
      },
      "acceptance": {
        "en": "An error inside the work is in the log, the process goes on, and the caller sees success only after the work is done.",
        "zh-CN": "\u4EFB\u52A1\u5185\u90E8\u7684\u9519\u8BEF\u4F1A\u5199\u5165\u65E5\u5FD7\uFF0C\u8FDB\u7A0B\u7EE7\u7EED\u8FD0\u884C\uFF0C\u4E14\u8C03\u7528\u65B9\u53EA\u6709\u5728\u4EFB\u52A1\u5B8C\u6210\u540E\u624D\u5F97\u5230\u6210\u529F\u7ED3\u679C\u3002"
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
          "en": "{what} does not wait for its asynchronous function: the code goes on before the work is done, and no `try` around it takes an error, which by default ends the Node process. Use `for \u2026 of` or `await Promise.all(list.map(\u2026))`.",
          "zh-CN": "{what} \u4E0D\u4F1A\u7B49\u5F85\u5F02\u6B65\u51FD\u6570\uFF1A\u540E\u7EED\u4EE3\u7801\u5728\u4EFB\u52A1\u5B8C\u6210\u524D\u5C31\u4F1A\u6267\u884C\uFF0C\u5916\u5C42\u7684 `try` \u4E5F\u6355\u83B7\u4E0D\u5230\u9519\u8BEF\uFF0C\u800C\u672A\u5904\u7406\u7684\u9519\u8BEF\u9ED8\u8BA4\u4F1A\u7EC8\u6B62 Node \u8FDB\u7A0B\u3002\u8BF7\u6539\u7528 `for \u2026 of` \u6216 `await Promise.all(list.map(\u2026))`\u3002"
        },
        "listener": {
          "en": "The event's listener is asynchronous, and nobody takes what it rejects with: by default the Node process ends. Catch the errors inside of it.",
          "zh-CN": "\u4E8B\u4EF6\u76D1\u542C\u51FD\u6570\u662F\u5F02\u6B65\u7684\uFF0C\u5176\u9519\u8BEF\u65E0\u4EBA\u5904\u7406\uFF0C\u9ED8\u8BA4\u4F1A\u5BFC\u81F4 Node \u8FDB\u7A0B\u9000\u51FA\u3002\u8BF7\u5728\u51FD\u6570\u5185\u90E8\u6355\u83B7\u9519\u8BEF\u3002"
        },
        "interval": {
          "en": "The timer's function is asynchronous, and nobody takes what it rejects with: one failed run ends the Node process by default. Catch the errors inside of it.",
          "zh-CN": "\u5B9A\u65F6\u5668\u7684\u51FD\u6570\u662F\u5F02\u6B65\u7684\uFF0C\u5176\u9519\u8BEF\u65E0\u4EBA\u5904\u7406\uFF1A\u9ED8\u8BA4\u60C5\u51B5\u4E0B\u4E00\u6B21\u5931\u8D25\u5C31\u4F1A\u5BFC\u81F4 Node \u8FDB\u7A0B\u9000\u51FA\u3002\u8BF7\u5728\u51FD\u6570\u5185\u90E8\u6355\u83B7\u9519\u8BEF\u3002"
        },
        "executor": {
          "en": "An error in an asynchronous executor of `new Promise` is lost: the promise never settles, whoever waits for it waits for ever, and the Node process may end. Make the function around it asynchronous instead.",
          "zh-CN": "`new Promise` \u7684\u5F02\u6B65\u6267\u884C\u51FD\u6570\u4E2D\u7684\u9519\u8BEF\u4F1A\u4E22\u5931\uFF1A\u8BE5 Promise \u6C38\u8FDC\u4E0D\u4F1A\u5B8C\u6210\uFF0C\u7B49\u5F85\u8005\u4F1A\u4E00\u76F4\u7B49\u5F85\uFF0CNode \u8FDB\u7A0B\u4E5F\u53EF\u80FD\u9000\u51FA\u3002\u8BF7\u6539\u4E3A\u628A\u5916\u5C42\u51FD\u6570\u5199\u6210\u5F02\u6B65\u51FD\u6570\u3002"
        },
        "floating": {
          "en": "{what} is asynchronous, and nobody waits for it or takes its error: the answer says that it worked, and a rejection ends the Node process by default. Await it, or add `.catch(\u2026)`.",
          "zh-CN": "{what} \u662F\u5F02\u6B65\u51FD\u6570\uFF0C\u6B64\u5904\u65E2\u672A\u7B49\u5F85\u4E5F\u672A\u5904\u7406\u9519\u8BEF\uFF1A\u54CD\u5E94\u4F1A\u663E\u793A\u6210\u529F\uFF0C\u800C\u4E00\u65E6\u51FA\u9519\u9ED8\u8BA4\u4F1A\u5BFC\u81F4 Node \u8FDB\u7A0B\u9000\u51FA\u3002\u8BF7\u4F7F\u7528 await\uFF0C\u6216\u52A0\u4E0A `.catch(\u2026)`\u3002"
        },
        "task": {
          "en": "The task of {what} is kept nowhere: the event loop holds weak references only, so it may vanish before it is done, and its error is not seen. Keep it in a set and take it out with add_done_callback.",
          "zh-CN": "{what} \u521B\u5EFA\u7684\u4EFB\u52A1\u6CA1\u6709\u4FDD\u5B58\uFF1A\u4E8B\u4EF6\u5FAA\u73AF\u53EA\u6301\u6709\u5F31\u5F15\u7528\uFF0C\u4EFB\u52A1\u53EF\u80FD\u5728\u5B8C\u6210\u524D\u88AB\u56DE\u6536\uFF0C\u5176\u9519\u8BEF\u4E5F\u65E0\u4EBA\u770B\u5230\u3002\u8BF7\u4FDD\u5B58\u5230\u96C6\u5408\u4E2D\uFF0C\u5E76\u7528 add_done_callback \u79FB\u9664\u3002"
        },
        "gather": {
          "en": "{what} is not awaited: the code goes on before the work is done, and its errors are not seen. Put `await` before it.",
          "zh-CN": "{what} \u6CA1\u6709 await\uFF1A\u540E\u7EED\u4EE3\u7801\u5728\u4EFB\u52A1\u5B8C\u6210\u524D\u5C31\u4F1A\u6267\u884C\uFF0C\u5176\u9519\u8BEF\u4E5F\u65E0\u4EBA\u770B\u5230\u3002\u8BF7\u52A0\u4E0A `await`\u3002"
        },
        "unawaited": {
          "en": "{what} is asynchronous and is called without `await`: nothing of it runs, and Python only warns of it in the log. Put `await` before it, or start it as a task that is kept.",
          "zh-CN": "{what} \u662F\u5F02\u6B65\u51FD\u6570\uFF0C\u4F46\u8C03\u7528\u65F6\u6CA1\u6709 await\uFF1A\u51FD\u6570\u4F53\u6839\u672C\u4E0D\u4F1A\u6267\u884C\uFF0CPython \u53EA\u4F1A\u5728\u65E5\u5FD7\u4E2D\u7ED9\u51FA\u8B66\u544A\u3002\u8BF7\u52A0\u4E0A `await`\uFF0C\u6216\u521B\u5EFA\u4EFB\u52A1\u5E76\u4FDD\u5B58\u5B83\u3002"
        },
        "also-here": {
          "en": "here as well",
          "zh-CN": "\u6B64\u5904\u540C\u6837\u5982\u6B64"
        }
      }
    },
    "config/env-not-supplied": {
      "title": {
        "en": "Variable that start-up requires is not supplied",
        "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u672A\u63D0\u4F9B\u542F\u52A8\u5FC5\u9700\u7684\u73AF\u5883\u53D8\u91CF"
      },
      "problem": {
        "en": 'The program reads an environment variable while it starts and cannot do without it: `os.environ["X"]` at module level, a settings field without a default, a check that throws. The file that starts the service lists its variables, and this one is not among them, or stands there under another name.',
        "zh-CN": '\u7A0B\u5E8F\u5728\u542F\u52A8\u65F6\u8BFB\u53D6\u67D0\u4E2A\u73AF\u5883\u53D8\u91CF\u4E14\u65E0\u6CD5\u7F3A\u7701\uFF1A\u6A21\u5757\u7EA7\u7684 `os.environ["X"]`\u3001\u6CA1\u6709\u9ED8\u8BA4\u503C\u7684\u914D\u7F6E\u5B57\u6BB5\uFF0C\u6216\u629B\u51FA\u5F02\u5E38\u7684\u68C0\u67E5\u3002\u542F\u52A8\u8BE5\u670D\u52A1\u7684\u6587\u4EF6\u5217\u51FA\u4E86\u5B83\u7684\u73AF\u5883\u53D8\u91CF\uFF0C\u5374\u6CA1\u6709\u8FD9\u4E00\u4E2A\uFF0C\u6216\u5199\u6210\u4E86\u522B\u7684\u540D\u5B57\u3002'
      },
      "risk": {
        "en": "The container exits as soon as it is started, and is restarted for ever. It is found out on the first day in production, since developers have the variable in their own shell or `.env`.",
        "zh-CN": "\u5BB9\u5668\u4E00\u542F\u52A8\u5C31\u9000\u51FA\u5E76\u4E0D\u65AD\u91CD\u542F\u3002\u5F00\u53D1\u8005\u81EA\u5DF1\u7684 shell \u6216 `.env` \u4E2D\u6709\u8BE5\u53D8\u91CF\uFF0C\u56E0\u6B64\u5F80\u5F80\u8981\u5230\u4E0A\u7EBF\u5F53\u5929\u624D\u4F1A\u53D1\u73B0\u3002"
      },
      "fix": {
        "en": "Add the variable to the service (`X: ${X:?}` where the operator has to set it), correct its name, or give the code a default that is safe in production.",
        "zh-CN": "\u4E3A\u8BE5\u670D\u52A1\u8865\u4E0A\u8FD9\u4E2A\u53D8\u91CF\uFF08\u987B\u7531\u8FD0\u7EF4\u8BBE\u7F6E\u65F6\u7528 `X: ${X:?}`\uFF09\u3001\u6539\u6B63\u53D8\u91CF\u540D\uFF0C\u6216\u5728\u4EE3\u7801\u4E2D\u7ED9\u51FA\u751F\u4EA7\u73AF\u5883\u5B89\u5168\u7684\u9ED8\u8BA4\u503C\u3002"
      },
      "acceptance": {
        "en": "The service starts from a fresh checkout with nothing but what the deployment file supplies.",
        "zh-CN": "\u5728\u5168\u65B0\u68C0\u51FA\u7684\u4EE3\u7801\u4E0A\uFF0C\u4EC5\u51ED\u90E8\u7F72\u6587\u4EF6\u63D0\u4F9B\u7684\u53D8\u91CF\u5373\u53EF\u542F\u52A8\u670D\u52A1\u3002"
      },
      "effortHours": 0.5,
      "references": [
        "https://12factor.net/config",
        "https://docs.docker.com/reference/compose-file/services/#environment"
      ],
      "messages": {
        "missing": {
          "en": "`{service}` does not start: its code requires {names} while it is loaded, and this file, which supplies its other variables, does not set {count#it|them}. Add {count#the variable|the variables}, or a default that is safe in production.",
          "zh-CN": "`{service}` \u65E0\u6CD5\u542F\u52A8\uFF1A\u5176\u4EE3\u7801\u5728\u52A0\u8F7D\u65F6\u5FC5\u987B\u8BFB\u53D6 {names}\uFF0C\u800C\u6B64\u6587\u4EF6\u63D0\u4F9B\u4E86\u5176\u4ED6\u53D8\u91CF\uFF0C\u5374\u6CA1\u6709\u8BBE\u7F6E{count#\u5B83|\u5B83\u4EEC}\u3002\u8BF7\u8865\u4E0A\u53D8\u91CF\uFF0C\u6216\u7ED9\u51FA\u751F\u4EA7\u73AF\u5883\u5B89\u5168\u7684\u9ED8\u8BA4\u503C\u3002"
        },
        "other-name": {
          "en": "`{service}` does not start: its code requires {names} while it is loaded, and this file sets `{other}` instead, which nothing reads. Use one name for both.",
          "zh-CN": "`{service}` \u65E0\u6CD5\u542F\u52A8\uFF1A\u5176\u4EE3\u7801\u5728\u52A0\u8F7D\u65F6\u5FC5\u987B\u8BFB\u53D6 {names}\uFF0C\u800C\u6B64\u6587\u4EF6\u8BBE\u7F6E\u7684\u662F\u6CA1\u6709\u4EE3\u7801\u8BFB\u53D6\u7684 `{other}`\u3002\u8BF7\u7EDF\u4E00\u53D8\u91CF\u540D\u3002"
        },
        "needed-here": {
          "en": "{name} is required here",
          "zh-CN": "\u6B64\u5904\u5FC5\u987B\u6709 {name}"
        },
        "other-name-here": {
          "en": "{name} stands here, which nothing reads",
          "zh-CN": "\u6B64\u5904\u5199\u7684\u662F\u6CA1\u6709\u4EE3\u7801\u8BFB\u53D6\u7684 {name}"
        }
      }
    },
    "config/hard-coded-endpoint": {
      "title": {
        "en": "Address of a developer's machine in what ships",
        "zh-CN": "\u53D1\u5E03\u7684\u4EE3\u7801\u4E2D\u5199\u6B7B\u4E86\u5F00\u53D1\u673A\u5730\u5740"
      },
      "problem": {
        "en": "The code calls an address of this machine or of a private network (`localhost`, `192.168.\u2026`) that is written into it and that no setting can change.",
        "zh-CN": "\u4EE3\u7801\u8C03\u7528\u7684\u662F\u5199\u6B7B\u7684\u672C\u673A\u6216\u5185\u7F51\u5730\u5740\uFF08`localhost`\u3001`192.168.\u2026`\uFF09\uFF0C\u6CA1\u6709\u4EFB\u4F55\u8BBE\u7F6E\u53EF\u4EE5\u66F4\u6539\u3002"
      },
      "risk": {
        "en": "In a page, `localhost` is the visitor's own machine: everything works for the developer and nothing for anybody else. In a container, it is the container itself: the peer is not there.",
        "zh-CN": "\u5728\u9875\u9762\u4E2D\uFF0C`localhost` \u662F\u8BBF\u95EE\u8005\u81EA\u5DF1\u7684\u673A\u5668\uFF1A\u5F00\u53D1\u8005\u4E00\u5207\u6B63\u5E38\uFF0C\u5176\u4ED6\u4EBA\u5168\u90E8\u5931\u8D25\u3002\u5728\u5BB9\u5668\u4E2D\uFF0C\u5B83\u662F\u5BB9\u5668\u81EA\u8EAB\uFF0C\u5BF9\u7AEF\u670D\u52A1\u5E76\u4E0D\u5728\u90A3\u91CC\u3002"
      },
      "fix": {
        "en": "Use a relative address (`/api`) behind one host, or read the address from a setting, with this one as a default for development at most.",
        "zh-CN": "\u540C\u6E90\u90E8\u7F72\u65F6\u4F7F\u7528\u76F8\u5BF9\u5730\u5740\uFF08`/api`\uFF09\uFF0C\u6216\u4ECE\u914D\u7F6E\u8BFB\u53D6\u5730\u5740\uFF1B\u5199\u6B7B\u7684\u5730\u5740\u6700\u591A\u4F5C\u4E3A\u5F00\u53D1\u73AF\u5883\u7684\u9ED8\u8BA4\u503C\u3002"
      },
      "acceptance": {
        "en": "The same build works on another host; no address of a developer's machine is left in what is built.",
        "zh-CN": "\u540C\u4E00\u4EFD\u6784\u5EFA\u4EA7\u7269\u6362\u4E00\u53F0\u4E3B\u673A\u4E5F\u80FD\u5DE5\u4F5C\uFF0C\u5176\u4E2D\u4E0D\u518D\u5305\u542B\u5F00\u53D1\u673A\u5730\u5740\u3002"
      },
      "effortHours": 1,
      "references": [
        "CWE-547",
        "https://12factor.net/backing-services"
      ],
      "messages": {
        "page": {
          "en": "The page calls `{address}`, which is the visitor's own machine or a network that they are not in: nothing answers there once this is deployed. Use a relative address, or one that the build is given.",
          "zh-CN": "\u9875\u9762\u8C03\u7528 `{address}`\uFF0C\u8FD9\u662F\u8BBF\u95EE\u8005\u81EA\u5DF1\u7684\u673A\u5668\u6216\u5176\u65E0\u6CD5\u8BBF\u95EE\u7684\u5185\u7F51\uFF0C\u90E8\u7F72\u540E\u4E0D\u4F1A\u6709\u4EFB\u4F55\u54CD\u5E94\u3002\u8BF7\u6539\u7528\u76F8\u5BF9\u5730\u5740\uFF0C\u6216\u7531\u6784\u5EFA\u53C2\u6570\u63D0\u4F9B\u5730\u5740\u3002"
        },
        "server": {
          "en": "This program calls `{address}`, which no setting can change: in a container that is the container itself, and on another host somebody else. Read the address from the configuration.",
          "zh-CN": "\u7A0B\u5E8F\u8C03\u7528\u7684 `{address}` \u65E0\u6CD5\u901A\u8FC7\u914D\u7F6E\u66F4\u6539\uFF1A\u5728\u5BB9\u5668\u4E2D\u5B83\u6307\u5411\u5BB9\u5668\u81EA\u8EAB\uFF0C\u6362\u4E00\u53F0\u4E3B\u673A\u5219\u6307\u5411\u522B\u5904\u3002\u8BF7\u4ECE\u914D\u7F6E\u8BFB\u53D6\u8BE5\u5730\u5740\u3002"
        },
        "also-here": {
          "en": "called here, too",
          "zh-CN": "\u6B64\u5904\u4E5F\u6709\u8C03\u7528"
        }
      }
    },
    "config/no-env-example": {
      "title": {
        "en": "No file shows which variables to set",
        "zh-CN": "\u6CA1\u6709\u6587\u4EF6\u8BF4\u660E\u9700\u8981\u8BBE\u7F6E\u54EA\u4E9B\u73AF\u5883\u53D8\u91CF"
      },
      "problem": {
        "en": "The program is configured by environment variables, and neither an example env file nor a document or deployment file lists them.",
        "zh-CN": "\u7A0B\u5E8F\u901A\u8FC7\u73AF\u5883\u53D8\u91CF\u914D\u7F6E\uFF0C\u4F46\u6CA1\u6709\u793A\u4F8B env \u6587\u4EF6\uFF0C\u4E5F\u6CA1\u6709\u6587\u6863\u6216\u90E8\u7F72\u6587\u4EF6\u5217\u51FA\u8FD9\u4E9B\u53D8\u91CF\u3002"
      },
      "risk": {
        "en": "Whoever deploys has to read the code to learn what to set. What they miss falls back to defaults made for development, or fails on the first request that needs it.",
        "zh-CN": "\u90E8\u7F72\u8005\u53EA\u80FD\u9760\u8BFB\u4EE3\u7801\u6765\u4E86\u89E3\u8981\u8BBE\u7F6E\u4EC0\u4E48\u3002\u6F0F\u8BBE\u7684\u53D8\u91CF\u4F1A\u4F7F\u7528\u4E3A\u5F00\u53D1\u51C6\u5907\u7684\u9ED8\u8BA4\u503C\uFF0C\u6216\u5728\u7B2C\u4E00\u4E2A\u7528\u5230\u5B83\u7684\u8BF7\u6C42\u5904\u5931\u8D25\u3002"
      },
      "fix": {
        "en": "Commit a `.env.example` that names every variable, without secrets: which are required, which have a default, what each is for.",
        "zh-CN": "\u63D0\u4EA4\u4E00\u4E2A `.env.example`\uFF0C\u5217\u51FA\u6BCF\u4E2A\u53D8\u91CF\uFF08\u4E0D\u542B\u5BC6\u94A5\uFF09\uFF1A\u54EA\u4E9B\u5FC5\u586B\u3001\u54EA\u4E9B\u6709\u9ED8\u8BA4\u503C\u3001\u5404\u81EA\u7684\u7528\u9014\u3002"
      },
      "acceptance": {
        "en": "A copy of `.env.example`, filled in, is all that somebody new needs to start the program.",
        "zh-CN": "\u65B0\u6210\u5458\u590D\u5236\u5E76\u586B\u5199 `.env.example` \u540E\u5373\u53EF\u542F\u52A8\u7A0B\u5E8F\uFF0C\u65E0\u9700\u5176\u4ED6\u4FE1\u606F\u3002"
      },
      "effortHours": 1,
      "references": [
        "https://12factor.net/config"
      ],
      "messages": {
        "none": {
          "en": "The code reads {count} variables ({names}), and no `.env.example`, document or deployment file lists them: whoever deploys has to find them in the code. Commit a `.env.example` that names each.",
          "zh-CN": "\u4EE3\u7801\u8BFB\u53D6 {count} \u4E2A\u73AF\u5883\u53D8\u91CF\uFF08{names}\uFF09\uFF0C\u4F46\u6CA1\u6709 `.env.example`\u3001\u6587\u6863\u6216\u90E8\u7F72\u6587\u4EF6\u5217\u51FA\u5B83\u4EEC\uFF0C\u90E8\u7F72\u8005\u53EA\u80FD\u5230\u4EE3\u7801\u91CC\u627E\u3002\u8BF7\u63D0\u4EA4\u5217\u51FA\u6BCF\u4E2A\u53D8\u91CF\u7684 `.env.example`\u3002"
        },
        "read-here": {
          "en": "{name} is read here",
          "zh-CN": "\u6B64\u5904\u8BFB\u53D6 {name}"
        }
      }
    },
    "config/no-environment-layers": {
      "title": {
        "en": "Development and production are not told apart",
        "zh-CN": "\u6CA1\u6709\u533A\u5206\u5F00\u53D1\u4E0E\u751F\u4EA7\u73AF\u5883"
      },
      "problem": {
        "en": "The program has one configuration: no switch such as `APP_ENV`, no env, settings or Compose file of its own for production or development, no overlay.",
        "zh-CN": "\u7A0B\u5E8F\u53EA\u6709\u4E00\u5957\u914D\u7F6E\uFF1A\u6CA1\u6709 `APP_ENV` \u4E4B\u7C7B\u7684\u5F00\u5173\uFF0C\u6CA1\u6709\u4E3A\u751F\u4EA7\u6216\u5F00\u53D1\u51C6\u5907\u7684 env\u3001\u914D\u7F6E\u6216 Compose \u6587\u4EF6\uFF0C\u4E5F\u6CA1\u6709 overlay\u3002"
      },
      "risk": {
        "en": "What is convenient in development (open CORS, interactive documentation, debug output, weak defaults) is in force in production, because nothing can tell the two apart, and a check that refuses unsafe values in production has nothing to go by.",
        "zh-CN": "\u5F00\u53D1\u65F6\u56FE\u65B9\u4FBF\u7684\u8BBE\u7F6E\uFF08\u5F00\u653E\u7684 CORS\u3001\u4EA4\u4E92\u5F0F\u6587\u6863\u3001\u8C03\u8BD5\u8F93\u51FA\u3001\u5F31\u9ED8\u8BA4\u503C\uFF09\u5728\u751F\u4EA7\u4E2D\u540C\u6837\u751F\u6548\uFF0C\u56E0\u4E3A\u7A0B\u5E8F\u65E0\u6CD5\u533A\u5206\u4E24\u8005\uFF1B\u60F3\u5728\u751F\u4EA7\u73AF\u5883\u62D2\u7EDD\u4E0D\u5B89\u5168\u7684\u503C\u4E5F\u65E0\u4ECE\u5224\u65AD\u3002"
      },
      "fix": {
        "en": "Read one variable that names the environment (`APP_ENV=production`), make production the strict default, and keep what differs in one place: settings a class or module an environment, or Compose files that complete each other.",
        "zh-CN": "\u8BFB\u53D6\u4E00\u4E2A\u8868\u793A\u73AF\u5883\u7684\u53D8\u91CF\uFF08\u5982 `APP_ENV=production`\uFF09\uFF0C\u9ED8\u8BA4\u6309\u751F\u4EA7\u7684\u4E25\u683C\u8981\u6C42\u8FD0\u884C\uFF0C\u5E76\u628A\u5DEE\u5F02\u96C6\u4E2D\u5728\u4E00\u5904\uFF1A\u6BCF\u4E2A\u73AF\u5883\u4E00\u4E2A\u914D\u7F6E\u7C7B\u6216\u6A21\u5757\uFF0C\u6216\u76F8\u4E92\u8865\u5145\u7684 Compose \u6587\u4EF6\u3002"
      },
      "acceptance": {
        "en": "The program can be started as development and as production, and refuses in production what is meant for development only.",
        "zh-CN": "\u7A0B\u5E8F\u53EF\u4EE5\u5206\u522B\u4EE5\u5F00\u53D1\u548C\u751F\u4EA7\u65B9\u5F0F\u542F\u52A8\uFF0C\u5E76\u5728\u751F\u4EA7\u73AF\u5883\u62D2\u7EDD\u4EC5\u4F9B\u5F00\u53D1\u7684\u8BBE\u7F6E\u3002"
      },
      "effortHours": 3,
      "references": [
        "https://12factor.net/dev-prod-parity"
      ],
      "messages": {
        "none": {
          "en": "The code reads {count} variables, and none of them, nor any file, tells production from development: whatever is convenient in the one is in force in the other. Read a variable that names the environment, and make its strict side the default.",
          "zh-CN": "\u4EE3\u7801\u8BFB\u53D6 {count} \u4E2A\u73AF\u5883\u53D8\u91CF\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u53D8\u91CF\u6216\u6587\u4EF6\u533A\u5206\u751F\u4EA7\u4E0E\u5F00\u53D1\uFF1A\u5F00\u53D1\u65F6\u56FE\u65B9\u4FBF\u7684\u8BBE\u7F6E\u5728\u751F\u4EA7\u4E2D\u540C\u6837\u751F\u6548\u3002\u8BF7\u8BFB\u53D6\u4E00\u4E2A\u8868\u793A\u73AF\u5883\u7684\u53D8\u91CF\uFF0C\u5E76\u4EE5\u4E25\u683C\u7684\u4E00\u4FA7\u4E3A\u9ED8\u8BA4\u3002"
        },
        "one-here": {
          "en": "the one configuration comes in here",
          "zh-CN": "\u552F\u4E00\u7684\u4E00\u5957\u914D\u7F6E\u5728\u6B64\u4F20\u5165"
        },
        "loaded-here": {
          "en": "the one env file is loaded here",
          "zh-CN": "\u552F\u4E00\u7684 env \u6587\u4EF6\u5728\u6B64\u52A0\u8F7D"
        }
      }
    },
    "config/setting-never-read": {
      "title": {
        "en": "Setting that nothing reads",
        "zh-CN": "\u6CA1\u6709\u4EFB\u4F55\u4EE3\u7801\u8BFB\u53D6\u7684\u914D\u7F6E\u9879"
      },
      "problem": {
        "en": "An env file that people copy, or a file that starts the service, sets a variable whose name stands nowhere else in what ships: no code, script, template or tool reads it.",
        "zh-CN": "\u4F9B\u4EBA\u590D\u5236\u7684 env \u6587\u4EF6\u6216\u542F\u52A8\u670D\u52A1\u7684\u6587\u4EF6\u8BBE\u7F6E\u4E86\u67D0\u4E2A\u53D8\u91CF\uFF0C\u4F46\u53D1\u5E03\u7684\u5185\u5BB9\u4E2D\u522B\u5904\u90FD\u6CA1\u6709\u51FA\u73B0\u8FD9\u4E2A\u540D\u5B57\uFF1A\u6CA1\u6709\u4EE3\u7801\u3001\u811A\u672C\u3001\u6A21\u677F\u6216\u5DE5\u5177\u8BFB\u53D6\u5B83\u3002"
      },
      "risk": {
        "en": "Whoever deploys believes that the setting is in force. Where it is a safeguard (allowed origins, rate limits, CSRF), the system runs without it and the configuration says otherwise. The others are leftovers that hide which settings count.",
        "zh-CN": "\u90E8\u7F72\u8005\u4F1A\u4EE5\u4E3A\u8BE5\u8BBE\u7F6E\u5DF2\u751F\u6548\u3002\u5982\u679C\u5B83\u662F\u4E00\u9879\u9632\u62A4\uFF08\u5141\u8BB8\u7684\u6765\u6E90\u3001\u9650\u6D41\u3001CSRF\uFF09\uFF0C\u7CFB\u7EDF\u5176\u5B9E\u5728\u6CA1\u6709\u9632\u62A4\u7684\u60C5\u51B5\u4E0B\u8FD0\u884C\uFF0C\u914D\u7F6E\u5374\u663E\u793A\u76F8\u53CD\u3002\u5176\u4F59\u7684\u5219\u662F\u6B8B\u7559\u9879\uFF0C\u8BA9\u4EBA\u5206\u4E0D\u6E05\u54EA\u4E9B\u8BBE\u7F6E\u771F\u6B63\u8D77\u4F5C\u7528\u3002"
      },
      "fix": {
        "en": "Read the variable where the code decides, or correct its name; remove it where nothing is meant to depend on it.",
        "zh-CN": "\u5728\u505A\u51FA\u5224\u65AD\u7684\u4EE3\u7801\u5904\u8BFB\u53D6\u8BE5\u53D8\u91CF\uFF0C\u6216\u6539\u6B63\u540D\u5B57\uFF1B\u5982\u679C\u672C\u5C31\u4E0D\u9700\u8981\uFF0C\u5219\u5220\u9664\u3002"
      },
      "acceptance": {
        "en": "Changing the variable changes what the program does; every variable of the file is read somewhere.",
        "zh-CN": "\u4FEE\u6539\u8BE5\u53D8\u91CF\u4F1A\u6539\u53D8\u7A0B\u5E8F\u884C\u4E3A\uFF1B\u6587\u4EF6\u4E2D\u7684\u6BCF\u4E2A\u53D8\u91CF\u90FD\u6709\u4EE3\u7801\u8BFB\u53D6\u3002"
      },
      "effortHours": 1,
      "references": [
        "CWE-1188",
        "https://12factor.net/config"
      ],
      "messages": {
        "safeguard": {
          "en": "Nothing that ships reads `{name}`: whatever is set here, the safeguard that it is called after does not follow it. Read it where the safeguard is set up, or remove it, so that nobody relies on it.",
          "zh-CN": "\u53D1\u5E03\u7684\u4EE3\u7801\u90FD\u6CA1\u6709\u8BFB\u53D6 `{name}`\uFF1A\u65E0\u8BBA\u8FD9\u91CC\u8BBE\u4E3A\u4EC0\u4E48\uFF0C\u5BF9\u5E94\u7684\u9632\u62A4\u90FD\u4E0D\u4F1A\u751F\u6548\u3002\u8BF7\u5728\u914D\u7F6E\u8BE5\u9632\u62A4\u7684\u4EE3\u7801\u5904\u8BFB\u53D6\u5B83\uFF0C\u6216\u5C06\u5176\u5220\u9664\uFF0C\u4EE5\u514D\u6709\u4EBA\u8BEF\u4EE5\u4E3A\u5DF2\u542F\u7528\u3002"
        },
        "safeguard-other-name": {
          "en": "Nothing that ships reads `{name}`; the code reads `{other}`. What is set here is not in force. Use one name for both.",
          "zh-CN": "\u53D1\u5E03\u7684\u4EE3\u7801\u90FD\u6CA1\u6709\u8BFB\u53D6 `{name}`\uFF0C\u4EE3\u7801\u8BFB\u53D6\u7684\u662F `{other}`\uFF0C\u6B64\u5904\u7684\u8BBE\u7F6E\u4E0D\u4F1A\u751F\u6548\u3002\u8BF7\u7EDF\u4E00\u53D8\u91CF\u540D\u3002"
        },
        "declared-only": {
          "en": "`{name}` is declared here and no other line of the code asks for it: whatever it is set to, the safeguard that it is called after does not exist or does not follow it. Use it where the safeguard is set up, or take it out.",
          "zh-CN": "`{name}` \u53EA\u5728\u6B64\u5904\u58F0\u660E\uFF0C\u5176\u4ED6\u4EE3\u7801\u90FD\u6CA1\u6709\u4F7F\u7528\u5B83\uFF1A\u65E0\u8BBA\u8BBE\u4E3A\u4EC0\u4E48\uFF0C\u5BF9\u5E94\u7684\u9632\u62A4\u8981\u4E48\u4E0D\u5B58\u5728\uFF0C\u8981\u4E48\u4E0D\u53D7\u5176\u63A7\u5236\u3002\u8BF7\u5728\u914D\u7F6E\u8BE5\u9632\u62A4\u5904\u4F7F\u7528\u5B83\uFF0C\u6216\u5C06\u5176\u5220\u9664\u3002"
        },
        "idle": {
          "en": "Nothing that ships reads {count#this variable|these variables}: {names} ({count} in all). Read {count#it|them} or take {count#it|them} out, so that the file shows what counts.",
          "zh-CN": "\u53D1\u5E03\u7684\u4EE3\u7801\u90FD\u6CA1\u6709\u8BFB\u53D6\u4EE5\u4E0B {count} \u4E2A\u53D8\u91CF\uFF1A{names}\u3002\u8BF7\u5728\u4EE3\u7801\u4E2D\u8BFB\u53D6\u6216\u5C06\u5176\u5220\u9664\uFF0C\u8BA9\u6B64\u6587\u4EF6\u53EA\u4FDD\u7559\u771F\u6B63\u8D77\u4F5C\u7528\u7684\u8BBE\u7F6E\u3002"
        },
        "set-here": {
          "en": "set here",
          "zh-CN": "\u5728\u6B64\u8BBE\u7F6E"
        },
        "also-here": {
          "en": "set here, too",
          "zh-CN": "\u6B64\u5904\u4E5F\u6709\u8BBE\u7F6E"
        },
        "idle-here": {
          "en": "{name} is read nowhere",
          "zh-CN": "{name} \u6CA1\u6709\u88AB\u8BFB\u53D6"
        }
      }
    },
    "config/undocumented-env": {
      "title": {
        "en": "Variables that the env example leaves out",
        "zh-CN": "\u793A\u4F8B env \u6587\u4EF6\u9057\u6F0F\u7684\u73AF\u5883\u53D8\u91CF"
      },
      "problem": {
        "en": "The code reads environment variables that neither the env example nor any document or deployment file of the repository names.",
        "zh-CN": "\u4EE3\u7801\u8BFB\u53D6\u7684\u90E8\u5206\u73AF\u5883\u53D8\u91CF\u65E2\u4E0D\u5728\u793A\u4F8B env \u6587\u4EF6\u4E2D\uFF0C\u4E5F\u6CA1\u6709\u51FA\u73B0\u5728\u4ED3\u5E93\u7684\u4EFB\u4F55\u6587\u6863\u6216\u90E8\u7F72\u6587\u4EF6\u91CC\u3002"
      },
      "risk": {
        "en": "Whoever sets the program up by the example leaves these out. A required one stops the program; the others keep their defaults, and nobody knows that there was something to choose.",
        "zh-CN": "\u6309\u793A\u4F8B\u6587\u4EF6\u90E8\u7F72\u7684\u4EBA\u4F1A\u6F0F\u8BBE\u8FD9\u4E9B\u53D8\u91CF\uFF1A\u5FC5\u586B\u7684\u4F1A\u8BA9\u7A0B\u5E8F\u65E0\u6CD5\u542F\u52A8\uFF0C\u5176\u4F59\u7684\u5219\u4F7F\u7528\u9ED8\u8BA4\u503C\uFF0C\u6CA1\u6709\u4EBA\u77E5\u9053\u53EF\u4EE5\u8C03\u6574\u3002"
      },
      "fix": {
        "en": "Add them to the env example, switched off by `#` where the default will do, with a word on what each is for. Take out of the code what nobody should set.",
        "zh-CN": "\u628A\u5B83\u4EEC\u52A0\u5165\u793A\u4F8B env \u6587\u4EF6\uFF08\u9ED8\u8BA4\u503C\u5373\u53EF\u7684\u7528 `#` \u6CE8\u91CA\uFF09\uFF0C\u5E76\u7B80\u8981\u8BF4\u660E\u7528\u9014\uFF1B\u4E0D\u5E94\u7531\u4F7F\u7528\u8005\u8BBE\u7F6E\u7684\u5219\u4ECE\u4EE3\u7801\u4E2D\u79FB\u9664\u3002"
      },
      "acceptance": {
        "en": "Every variable that the code reads stands in the env example or in a document.",
        "zh-CN": "\u4EE3\u7801\u8BFB\u53D6\u7684\u6BCF\u4E2A\u53D8\u91CF\u90FD\u51FA\u73B0\u5728\u793A\u4F8B env \u6587\u4EF6\u6216\u6587\u6863\u4E2D\u3002"
      },
      "effortHours": 1,
      "references": [
        "https://12factor.net/config"
      ],
      "messages": {
        "unnamed": {
          "en": "The code reads {count} {count#variable|variables} that neither `{example}` nor any document or deployment file names: {names}. Whoever sets the program up by that file leaves {count#it|them} out. Add {count#it|them}, with what {count#it is|they are} for.",
          "zh-CN": "\u4EE3\u7801\u8BFB\u53D6\u4E86 {count} \u4E2A `{example}`\u3001\u6587\u6863\u548C\u90E8\u7F72\u6587\u4EF6\u90FD\u6CA1\u6709\u63D0\u5230\u7684\u53D8\u91CF\uFF1A{names}\u3002\u6309\u8BE5\u6587\u4EF6\u90E8\u7F72\u7684\u4EBA\u4F1A\u6F0F\u8BBE\u5B83\u4EEC\u3002\u8BF7\u8865\u4E0A\u5E76\u8BF4\u660E\u7528\u9014\u3002"
        },
        "read-here": {
          "en": "{name} is read here",
          "zh-CN": "\u6B64\u5904\u8BFB\u53D6 {name}"
        },
        "fix-name": {
          "en": "Name the variables in the example",
          "zh-CN": "\u5728\u793A\u4F8B\u6587\u4EF6\u4E2D\u5217\u51FA\u8FD9\u4E9B\u53D8\u91CF"
        }
      }
    },
    "cors/wildcard": {
      "title": {
        "en": "Any website may call the service from its visitors' browsers",
        "zh-CN": "\u4EFB\u610F\u7F51\u7AD9\u90FD\u80FD\u5728\u8BBF\u5BA2\u7684\u6D4F\u89C8\u5668\u4E2D\u8DE8\u57DF\u8C03\u7528\u8BE5\u670D\u52A1"
      },
      "problem": {
        "en": "The cross-origin policy allows every origin, by `*`, by echoing the request's `Origin` header, or by a pattern that matches everything. The browser's same-origin rule, which keeps foreign pages away from your API, is switched off for it.",
        "zh-CN": "\u8DE8\u57DF\u7B56\u7565\u653E\u884C\u4E86\u6240\u6709\u6765\u6E90\uFF1A\u4F7F\u7528\u4E86 `*`\u3001\u539F\u6837\u8FD4\u56DE\u8BF7\u6C42\u7684 `Origin` \u5934\uFF0C\u6216\u4F7F\u7528\u4E86\u80FD\u5339\u914D\u4E00\u5207\u7684\u6B63\u5219\u3002\u6D4F\u89C8\u5668\u7684\u540C\u6E90\u7B56\u7565\u539F\u672C\u4F1A\u628A\u5916\u90E8\u9875\u9762\u6321\u5728 API \u4E4B\u5916\uFF0C\u6B64\u65F6\u5BF9\u8BE5\u670D\u52A1\u5DF2\u7ECF\u5931\u6548\u3002"
      },
      "risk": {
        "en": "A page that a user merely visits can call the API and read its answers with whatever the browser attaches or the page knows. With credentials allowed, it acts as that user.",
        "zh-CN": "\u7528\u6237\u53EA\u8981\u6253\u5F00\u4E00\u4E2A\u6076\u610F\u9875\u9762\uFF0C\u8BE5\u9875\u9762\u5C31\u80FD\u8C03\u7528 API \u5E76\u8BFB\u53D6\u54CD\u5E94\uFF0C\u4F7F\u7528\u6D4F\u89C8\u5668\u81EA\u52A8\u9644\u5E26\u6216\u9875\u9762\u5DF2\u77E5\u7684\u8EAB\u4EFD\u4FE1\u606F\u3002\u5982\u679C\u5141\u8BB8\u643A\u5E26\u51ED\u636E\uFF0C\u653B\u51FB\u8005\u5C31\u7B49\u4E8E\u4EE5\u8BE5\u7528\u6237\u7684\u8EAB\u4EFD\u64CD\u4F5C\u3002"
      },
      "fix": {
        "en": "List the origins of your own front ends, taken from configuration and different in each environment, and let the default be none. Never combine a wildcard or an echoed origin with credentials. Keep `*` for answers that are public for everybody, on their own routes.",
        "zh-CN": "\u53EA\u5217\u51FA\u81EA\u5BB6\u524D\u7AEF\u7684\u6765\u6E90\uFF0C\u4ECE\u914D\u7F6E\u8BFB\u53D6\u5E76\u6309\u73AF\u5883\u533A\u5206\uFF0C\u9ED8\u8BA4\u503C\u5E94\u4E3A\u7A7A\u3002\u5207\u52FF\u628A\u901A\u914D\u7B26\u6216\u539F\u6837\u8FD4\u56DE\u7684\u6765\u6E90\u4E0E\u5141\u8BB8\u51ED\u636E\u540C\u65F6\u4F7F\u7528\u3002\u786E\u5B9E\u5BF9\u6240\u6709\u4EBA\u516C\u5F00\u7684\u5185\u5BB9\uFF0C\u53EF\u4EE5\u5728\u5355\u72EC\u7684\u8DEF\u7531\u4E0A\u4F7F\u7528 `*`\u3002"
      },
      "acceptance": {
        "en": "A request with `Origin: https://attacker.example` gets no `Access-Control-Allow-Origin` header in production; one from your front end does.",
        "zh-CN": "\u5728\u751F\u4EA7\u73AF\u5883\u4E2D\uFF0C\u643A\u5E26 `Origin: https://attacker.example` \u7684\u8BF7\u6C42\u5F97\u4E0D\u5230 `Access-Control-Allow-Origin` \u54CD\u5E94\u5934\uFF0C\u800C\u6765\u81EA\u81EA\u5BB6\u524D\u7AEF\u7684\u8BF7\u6C42\u53EF\u4EE5\u5F97\u5230\u3002"
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
          "zh-CN": "\u6B64\u5904\u5141\u8BB8\u6240\u6709\u6765\u6E90\uFF08`*`\uFF0C{by}\uFF09\uFF1A\u7528\u6237\u6253\u5F00\u7684\u4EFB\u4F55\u9875\u9762\u90FD\u80FD\u8C03\u7528\u8BE5\u670D\u52A1\u5E76\u8BFB\u53D6\u54CD\u5E94\u3002\u8BF7\u53EA\u5217\u51FA\u81EA\u5BB6\u524D\u7AEF\u7684\u6765\u6E90\u3002"
        },
        "any-credentials": {
          "en": "Every origin is allowed together with credentials ({by}): any page that a user opens can act as that user. List your own front ends' origins.",
          "zh-CN": "\u6B64\u5904\u5141\u8BB8\u6240\u6709\u6765\u6E90\uFF0C\u540C\u65F6\u5141\u8BB8\u643A\u5E26\u51ED\u636E\uFF08{by}\uFF09\uFF1A\u7528\u6237\u6253\u5F00\u7684\u4EFB\u4F55\u9875\u9762\u90FD\u80FD\u4EE5\u8BE5\u7528\u6237\u7684\u8EAB\u4EFD\u64CD\u4F5C\u3002\u8BF7\u53EA\u5217\u51FA\u81EA\u5BB6\u524D\u7AEF\u7684\u6765\u6E90\u3002"
        },
        "reflected": {
          "en": "The request's Origin is echoed as allowed ({by}), which lets every page in. Compare it with a list first.",
          "zh-CN": "\u6B64\u5904\u628A\u8BF7\u6C42\u7684 Origin \u539F\u6837\u4F5C\u4E3A\u5141\u8BB8\u7684\u6765\u6E90\u8FD4\u56DE\uFF08{by}\uFF09\uFF0C\u7B49\u4E8E\u653E\u884C\u6240\u6709\u9875\u9762\u3002\u8BF7\u5148\u4E0E\u767D\u540D\u5355\u6BD4\u5BF9\u3002"
        },
        "reflected-credentials": {
          "en": "The request's Origin is echoed as allowed, with credentials ({by}): any page that a user opens can act as that user. Compare it with a list first.",
          "zh-CN": "\u6B64\u5904\u628A\u8BF7\u6C42\u7684 Origin \u539F\u6837\u4F5C\u4E3A\u5141\u8BB8\u7684\u6765\u6E90\u8FD4\u56DE\uFF0C\u5E76\u5141\u8BB8\u643A\u5E26\u51ED\u636E\uFF08{by}\uFF09\uFF1A\u7528\u6237\u6253\u5F00\u7684\u4EFB\u4F55\u9875\u9762\u90FD\u80FD\u4EE5\u8BE5\u7528\u6237\u7684\u8EAB\u4EFD\u64CD\u4F5C\u3002\u8BF7\u5148\u4E0E\u767D\u540D\u5355\u6BD4\u5BF9\u3002"
        },
        "pattern": {
          "en": "The pattern for allowed origins matches every origin ({by}). Anchor it to your own domains, dots escaped.",
          "zh-CN": "\u5141\u8BB8\u6765\u6E90\u7684\u6B63\u5219\u4F1A\u5339\u914D\u6240\u6709\u6765\u6E90\uFF08{by}\uFF09\u3002\u8BF7\u9650\u5B9A\u4E3A\u81EA\u5BB6\u57DF\u540D\uFF0C\u5E76\u8F6C\u4E49\u5176\u4E2D\u7684\u70B9\u53F7\u3002"
        },
        "pattern-credentials": {
          "en": "The pattern for allowed origins matches every origin, and credentials are allowed ({by}): any page can act as its visitor. Anchor it to your own domains.",
          "zh-CN": "\u5141\u8BB8\u6765\u6E90\u7684\u6B63\u5219\u4F1A\u5339\u914D\u6240\u6709\u6765\u6E90\uFF0C\u5E76\u4E14\u5141\u8BB8\u643A\u5E26\u51ED\u636E\uFF08{by}\uFF09\uFF1A\u4EFB\u4F55\u9875\u9762\u90FD\u80FD\u4EE5\u8BBF\u5BA2\u7684\u8EAB\u4EFD\u64CD\u4F5C\u3002\u8BF7\u9650\u5B9A\u4E3A\u81EA\u5BB6\u57DF\u540D\u3002"
        },
        "default": {
          "en": "No origins are given, and the default of {by} is to allow every one. Pass the list of your own front ends' origins.",
          "zh-CN": "\u6B64\u5904\u6CA1\u6709\u6307\u5B9A\u6765\u6E90\uFF0C\u800C {by} \u7684\u9ED8\u8BA4\u884C\u4E3A\u662F\u5141\u8BB8\u6240\u6709\u6765\u6E90\u3002\u8BF7\u4F20\u5165\u81EA\u5BB6\u524D\u7AEF\u7684\u6765\u6E90\u5217\u8868\u3002"
        },
        "default-credentials": {
          "en": "No origins are given, the default of {by} is to allow every one, and credentials are allowed: any page can act as its visitor. Pass the list of your own origins.",
          "zh-CN": "\u6B64\u5904\u6CA1\u6709\u6307\u5B9A\u6765\u6E90\uFF0C\u800C {by} \u9ED8\u8BA4\u5141\u8BB8\u6240\u6709\u6765\u6E90\uFF0C\u540C\u65F6\u53C8\u5141\u8BB8\u643A\u5E26\u51ED\u636E\uFF1A\u4EFB\u4F55\u9875\u9762\u90FD\u80FD\u4EE5\u8BBF\u5BA2\u7684\u8EAB\u4EFD\u64CD\u4F5C\u3002\u8BF7\u4F20\u5165\u81EA\u5BB6\u524D\u7AEF\u7684\u6765\u6E90\u5217\u8868\u3002"
        },
        "credentials-unread": {
          "en": "Every origin is allowed together with credentials ({by}). The logins found here read a header that browsers do not attach by themselves; a cookie or session added later would let any page act as its visitor. List your own front ends' origins.",
          "zh-CN": "\u6B64\u5904\u5141\u8BB8\u6240\u6709\u6765\u6E90\uFF0C\u540C\u65F6\u5141\u8BB8\u643A\u5E26\u51ED\u636E\uFF08{by}\uFF09\u3002\u76EE\u524D\u53D1\u73B0\u7684\u767B\u5F55\u65B9\u5F0F\u8BFB\u53D6\u7684\u662F\u6D4F\u89C8\u5668\u4E0D\u4F1A\u81EA\u52A8\u9644\u5E26\u7684\u8BF7\u6C42\u5934\uFF1B\u4E00\u65E6\u4EE5\u540E\u52A0\u5165 Cookie \u6216\u4F1A\u8BDD\uFF0C\u4EFB\u4F55\u9875\u9762\u90FD\u80FD\u4EE5\u8BBF\u5BA2\u7684\u8EAB\u4EFD\u64CD\u4F5C\u3002\u8BF7\u53EA\u5217\u51FA\u81EA\u5BB6\u524D\u7AEF\u7684\u6765\u6E90\u3002"
        },
        "credentials-kept": {
          "en": "Every origin is allowed together with credentials ({by}). The cookies found here are SameSite=Lax or Strict, so browsers send them along for pages of the same site only: its other subdomains, and every page once a cookie is set otherwise. List your own front ends' origins.",
          "zh-CN": "\u6B64\u5904\u5141\u8BB8\u6240\u6709\u6765\u6E90\uFF0C\u540C\u65F6\u5141\u8BB8\u643A\u5E26\u51ED\u636E\uFF08{by}\uFF09\u3002\u76EE\u524D\u53D1\u73B0\u7684 Cookie \u5747\u4E3A SameSite=Lax \u6216 Strict\uFF0C\u6D4F\u89C8\u5668\u53EA\u4F1A\u4E3A\u540C\u7AD9\u9875\u9762\u9644\u5E26\u5B83\u4EEC\uFF1A\u5373\u540C\u7AD9\u7684\u5176\u4ED6\u5B50\u57DF\u540D\uFF1B\u4E00\u65E6\u6709 Cookie \u6539\u7528\u5176\u4ED6\u8BBE\u7F6E\uFF0C\u5219\u4EFB\u4F55\u9875\u9762\u90FD\u53EF\u4EE5\u3002\u8BF7\u53EA\u5217\u51FA\u81EA\u5BB6\u524D\u7AEF\u7684\u6765\u6E90\u3002"
        },
        "credentials-public": {
          "en": "Every origin is allowed together with credentials ({by}). The routes found here only read and are the same for everybody; a login added later would let any page act as its visitor. List your own front ends' origins, or leave the credentials out.",
          "zh-CN": "\u6B64\u5904\u5141\u8BB8\u6240\u6709\u6765\u6E90\uFF0C\u540C\u65F6\u5141\u8BB8\u643A\u5E26\u51ED\u636E\uFF08{by}\uFF09\u3002\u76EE\u524D\u53D1\u73B0\u7684\u8DEF\u7531\u53EA\u8BFB\u53D6\u6570\u636E\uFF0C\u4E14\u5BF9\u6240\u6709\u4EBA\u8FD4\u56DE\u76F8\u540C\u5185\u5BB9\uFF1B\u4E00\u65E6\u4EE5\u540E\u52A0\u5165\u767B\u5F55\uFF0C\u4EFB\u4F55\u9875\u9762\u90FD\u80FD\u4EE5\u8BBF\u5BA2\u7684\u8EAB\u4EFD\u64CD\u4F5C\u3002\u8BF7\u53EA\u5217\u51FA\u81EA\u5BB6\u524D\u7AEF\u7684\u6765\u6E90\uFF0C\u6216\u4E0D\u8981\u5141\u8BB8\u643A\u5E26\u51ED\u636E\u3002"
        },
        "credentials-nobody": {
          "en": "Every origin is allowed together with credentials ({by}). No route found here asks who calls, so a page gets what anybody gets who reaches the service; a login added later would let any page act as its visitor. List your own front ends' origins, or leave the credentials out.",
          "zh-CN": "\u6B64\u5904\u5141\u8BB8\u6240\u6709\u6765\u6E90\uFF0C\u540C\u65F6\u5141\u8BB8\u643A\u5E26\u51ED\u636E\uFF08{by}\uFF09\u3002\u76EE\u524D\u53D1\u73B0\u7684\u8DEF\u7531\u90FD\u4E0D\u8BC6\u522B\u8C03\u7528\u65B9\uFF0C\u56E0\u6B64\u9875\u9762\u80FD\u5F97\u5230\u7684\u4E0E\u4EFB\u4F55\u80FD\u8BBF\u95EE\u8BE5\u670D\u52A1\u7684\u4EBA\u76F8\u540C\uFF1B\u4E00\u65E6\u4EE5\u540E\u52A0\u5165\u767B\u5F55\uFF0C\u4EFB\u4F55\u9875\u9762\u90FD\u80FD\u4EE5\u8BBF\u5BA2\u7684\u8EAB\u4EFD\u64CD\u4F5C\u3002\u8BF7\u53EA\u5217\u51FA\u81EA\u5BB6\u524D\u7AEF\u7684\u6765\u6E90\uFF0C\u6216\u4E0D\u8981\u5141\u8BB8\u643A\u5E26\u51ED\u636E\u3002"
        },
        "credentials-unseen": {
          "en": "Every origin is allowed together with credentials ({by}). No login by a cookie or session was found here; where there is one, or one is added, any page acts as its visitor. List your own front ends' origins, or leave the credentials out.",
          "zh-CN": "\u6B64\u5904\u5141\u8BB8\u6240\u6709\u6765\u6E90\uFF0C\u540C\u65F6\u5141\u8BB8\u643A\u5E26\u51ED\u636E\uFF08{by}\uFF09\u3002\u76EE\u524D\u6CA1\u6709\u53D1\u73B0\u57FA\u4E8E Cookie \u6216\u4F1A\u8BDD\u7684\u767B\u5F55\uFF1B\u5982\u679C\u5B58\u5728\u8FD9\u7C7B\u767B\u5F55\uFF0C\u6216\u4EE5\u540E\u52A0\u5165\uFF0C\u4EFB\u4F55\u9875\u9762\u90FD\u80FD\u4EE5\u8BBF\u5BA2\u7684\u8EAB\u4EFD\u64CD\u4F5C\u3002\u8BF7\u53EA\u5217\u51FA\u81EA\u5BB6\u524D\u7AEF\u7684\u6765\u6E90\uFF0C\u6216\u4E0D\u8981\u5141\u8BB8\u643A\u5E26\u51ED\u636E\u3002"
        },
        "one-path": {
          "en": "Every origin may read the answers of the paths that this middleware is registered for ({by}). Make sure that they are public for everybody, and do not allow credentials there.",
          "zh-CN": "\u8BE5\u4E2D\u95F4\u4EF6\u6240\u6CE8\u518C\u7684\u8DEF\u5F84\u5141\u8BB8\u6240\u6709\u6765\u6E90\u8BFB\u53D6\u54CD\u5E94\uFF08{by}\uFF09\u3002\u8BF7\u786E\u8BA4\u8FD9\u4E9B\u8DEF\u5F84\u7684\u5185\u5BB9\u5BF9\u6240\u6709\u4EBA\u516C\u5F00\uFF0C\u5E76\u4E14\u4E0D\u8981\u5728\u6B64\u5141\u8BB8\u643A\u5E26\u51ED\u636E\u3002"
        },
        "checked-elsewhere": {
          "en": "Every origin is allowed ({by}), and only a check of the request's Origin in this file turns other pages away. Give the policy the same list, so that one forgotten path does not open the service.",
          "zh-CN": "\u6B64\u5904\u5141\u8BB8\u6240\u6709\u6765\u6E90\uFF08{by}\uFF09\uFF0C\u53EA\u9760\u672C\u6587\u4EF6\u4E2D\u5BF9\u8BF7\u6C42 Origin \u7684\u68C0\u67E5\u62D2\u7EDD\u5176\u4ED6\u9875\u9762\u3002\u8BF7\u8BA9\u8DE8\u57DF\u7B56\u7565\u4F7F\u7528\u540C\u4E00\u4EFD\u6765\u6E90\u5217\u8868\uFF0C\u907F\u514D\u9057\u6F0F\u67D0\u4E2A\u8DEF\u5F84\u800C\u653E\u5F00\u670D\u52A1\u3002"
        },
        "replaced": {
          "en": "Every origin is allowed by these base settings ({by}); the settings for production close it again. A deployment that starts with other settings is open: let the base allow none, and open it for development.",
          "zh-CN": "\u57FA\u7840\u914D\u7F6E\u5141\u8BB8\u6240\u6709\u6765\u6E90\uFF08{by}\uFF09\uFF0C\u751F\u4EA7\u914D\u7F6E\u518D\u5C06\u5176\u5173\u95ED\u3002\u5982\u679C\u90E8\u7F72\u65F6\u4F7F\u7528\u4E86\u5176\u4ED6\u914D\u7F6E\u6A21\u5757\uFF0C\u670D\u52A1\u5C31\u4F1A\u653E\u5F00\uFF1A\u8BF7\u8BA9\u57FA\u7840\u914D\u7F6E\u9ED8\u8BA4\u4E0D\u5141\u8BB8\u4EFB\u4F55\u6765\u6E90\uFF0C\u53EA\u5728\u5F00\u53D1\u914D\u7F6E\u4E2D\u653E\u5F00\u3002"
        },
        "development": {
          "en": "Every origin is allowed for development ({by}). Make sure that this branch or file never reaches production.",
          "zh-CN": "\u5F00\u53D1\u73AF\u5883\u4E0B\u5141\u8BB8\u6240\u6709\u6765\u6E90\uFF08{by}\uFF09\u3002\u8BF7\u786E\u8BA4\u8BE5\u5206\u652F\u6216\u6587\u4EF6\u4E0D\u4F1A\u8FDB\u5165\u751F\u4EA7\u73AF\u5883\u3002"
        },
        "defined-here": {
          "en": "the value is defined here",
          "zh-CN": "\u8BE5\u503C\u5728\u6B64\u5904\u5B9A\u4E49"
        },
        "default-here": {
          "en": "the default is set here",
          "zh-CN": "\u9ED8\u8BA4\u503C\u5728\u6B64\u5904\u8BBE\u5B9A"
        },
        "supplied-here": {
          "en": "a deployment file sets the value here",
          "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u5728\u6B64\u5904\u8BBE\u7F6E\u4E86\u8BE5\u503C"
        },
        "cookie-here": {
          "en": "the application recognises callers by a cookie here",
          "zh-CN": "\u5E94\u7528\u5728\u6B64\u5904\u901A\u8FC7 Cookie \u8BC6\u522B\u8C03\u7528\u65B9"
        }
      }
    },
    "db/no-backup": {
      "title": {
        "en": "Nothing backs the data up",
        "zh-CN": "\u6570\u636E\u6CA1\u6709\u5907\u4EFD"
      },
      "problem": {
        "en": "The deployment runs a database of its own, and no job, service or script of the repository copies its data away. A document that describes a restore is no backup.",
        "zh-CN": "\u90E8\u7F72\u4E2D\u81EA\u884C\u8FD0\u884C\u6570\u636E\u5E93\uFF0C\u4F46\u4ED3\u5E93\u91CC\u6CA1\u6709\u4EFB\u4F55\u4EFB\u52A1\u3001\u670D\u52A1\u6216\u811A\u672C\u628A\u6570\u636E\u5907\u4EFD\u51FA\u53BB\u3002\u4EC5\u6709\u6062\u590D\u8BF4\u660E\u6587\u6863\u4E0D\u7B97\u5907\u4EFD\u3002"
      },
      "risk": {
        "en": "A deleted volume, a broken disk, a wrong migration or ransomware takes all data with it, for good.",
        "zh-CN": "\u5377\u88AB\u8BEF\u5220\u3001\u78C1\u76D8\u635F\u574F\u3001\u9519\u8BEF\u7684\u8FC1\u79FB\u6216\u52D2\u7D22\u8F6F\u4EF6\u90FD\u4F1A\u9020\u6210\u5168\u90E8\u6570\u636E\u6C38\u4E45\u4E22\u5931\u3002"
      },
      "fix": {
        "en": "Add a scheduled job that dumps to another place, for example a Compose service with `pg_dump` and an object store (`offen/docker-volume-backup`, `restic`, Litestream for SQLite), or use a managed database with automatic backups. Restore one regularly.",
        "zh-CN": "\u6DFB\u52A0\u5B9A\u65F6\u4EFB\u52A1\uFF0C\u5C06\u6570\u636E\u5BFC\u51FA\u5230\u5176\u4ED6\u4F4D\u7F6E\uFF0C\u4F8B\u5982\u7528 `pg_dump` \u52A0\u5BF9\u8C61\u5B58\u50A8\u7684 Compose \u670D\u52A1\uFF08`offen/docker-volume-backup`\u3001`restic`\uFF1BSQLite \u53EF\u7528 Litestream\uFF09\uFF0C\u6216\u4F7F\u7528\u5E26\u81EA\u52A8\u5907\u4EFD\u7684\u6258\u7BA1\u6570\u636E\u5E93\u3002\u5E76\u5B9A\u671F\u6F14\u7EC3\u6062\u590D\u3002"
      },
      "acceptance": {
        "en": "The last backup is younger than a day and lies outside the host; a restore into an empty database was tried.",
        "zh-CN": "\u6700\u8FD1\u4E00\u6B21\u5907\u4EFD\u4E0D\u8D85\u8FC7\u4E00\u5929\uFF0C\u4E14\u4FDD\u5B58\u5728\u4E3B\u673A\u4E4B\u5916\uFF1B\u5DF2\u5728\u7A7A\u5E93\u4E0A\u6F14\u7EC3\u8FC7\u6062\u590D\u3002"
      },
      "effortHours": 4,
      "references": [
        "NIST SP 800-53 CP-9",
        "CIS Controls 11"
      ],
      "messages": {
        "server": {
          "en": "`{service}` keeps data in {product}, and nothing in the repository backs it up. Add a scheduled dump to another place.",
          "zh-CN": "`{service}` \u4F7F\u7528 {product} \u4FDD\u5B58\u6570\u636E\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u6CA1\u6709\u4EFB\u4F55\u5907\u4EFD\u673A\u5236\u3002\u8BF7\u6DFB\u52A0\u5B9A\u65F6\u5BFC\u51FA\u5230\u5176\u4ED6\u4F4D\u7F6E\u7684\u4EFB\u52A1\u3002"
        },
        "file": {
          "en": "The data stands in a {product} file, and nothing in the repository backs it up. Copy it elsewhere, for example with Litestream.",
          "zh-CN": "\u6570\u636E\u4FDD\u5B58\u5728 {product} \u6587\u4EF6\u4E2D\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u6CA1\u6709\u4EFB\u4F55\u5907\u4EFD\u673A\u5236\u3002\u8BF7\u5C06\u5176\u590D\u5236\u5230\u5176\u4ED6\u4F4D\u7F6E\uFF0C\u4F8B\u5982\u4F7F\u7528 Litestream\u3002"
        },
        "also": {
          "en": "nor `{service}`",
          "zh-CN": "`{service}` \u540C\u6837\u6CA1\u6709\u5907\u4EFD"
        }
      }
    },
    "db/no-migrations": {
      "title": {
        "en": "Tables made at start-up, no migrations",
        "zh-CN": "\u542F\u52A8\u65F6\u5EFA\u8868\u4E14\u6CA1\u6709\u8FC1\u79FB\u5DE5\u5177"
      },
      "problem": {
        "en": "The program creates its tables itself, and the repository holds no migration tool. What exists already is never changed.",
        "zh-CN": "\u7A0B\u5E8F\u81EA\u884C\u5EFA\u8868\uFF0C\u4ED3\u5E93\u4E2D\u6CA1\u6709\u8FC1\u79FB\u5DE5\u5177\uFF1B\u5DF2\u5B58\u5728\u7684\u8868\u6C38\u8FDC\u4E0D\u4F1A\u88AB\u4FEE\u6539\u3002"
      },
      "risk": {
        "en": "The next change of a model breaks every installation that has data, or somebody changes tables by hand; with `synchronize` columns are dropped together with what they hold. Nobody can go back.",
        "zh-CN": "\u4E0B\u4E00\u6B21\u6A21\u578B\u53D8\u66F4\u4F1A\u4F7F\u6240\u6709\u5DF2\u6709\u6570\u636E\u7684\u90E8\u7F72\u51FA\u9519\uFF0C\u6216\u9700\u8981\u624B\u5DE5\u6539\u8868\uFF1B`synchronize` \u4F1A\u8FDE\u540C\u6570\u636E\u4E00\u8D77\u5220\u9664\u5217\u3002\u800C\u4E14\u65E0\u6CD5\u56DE\u9000\u3002"
      },
      "fix": {
        "en": "Bring in a migration tool (Alembic, Prisma Migrate, TypeORM migrations, Knex, Flyway), write the present schema as its first migration, run migrations as a step of the deployment, and take the creation at start-up out.",
        "zh-CN": "\u5F15\u5165\u8FC1\u79FB\u5DE5\u5177\uFF08Alembic\u3001Prisma Migrate\u3001TypeORM migrations\u3001Knex\u3001Flyway\uFF09\uFF0C\u628A\u5F53\u524D\u7ED3\u6784\u5199\u6210\u9996\u4E2A\u8FC1\u79FB\uFF0C\u5728\u90E8\u7F72\u6B65\u9AA4\u4E2D\u6267\u884C\u8FC1\u79FB\uFF0C\u5E76\u79FB\u9664\u542F\u52A8\u65F6\u5EFA\u8868\u3002"
      },
      "acceptance": {
        "en": "A new column reaches a database with data by a migration, and the migration can be taken back.",
        "zh-CN": "\u65B0\u589E\u5217\u53EF\u901A\u8FC7\u8FC1\u79FB\u5E94\u7528\u5230\u5DF2\u6709\u6570\u636E\u7684\u6570\u636E\u5E93\uFF0C\u4E14\u8BE5\u8FC1\u79FB\u53EF\u56DE\u9000\u3002"
      },
      "effortHours": 6,
      "references": [
        "CWE-1188",
        "https://alembic.sqlalchemy.org/en/latest/tutorial.html"
      ],
      "messages": {
        "none": {
          "en": "{what} makes the tables at start-up, and there is no migration tool: a change of the schema never reaches an existing database. Bring in migrations.",
          "zh-CN": "{what} \u5728\u542F\u52A8\u65F6\u5EFA\u8868\uFF0C\u4E14\u6CA1\u6709\u8FC1\u79FB\u5DE5\u5177\uFF1A\u7ED3\u6784\u53D8\u66F4\u65E0\u6CD5\u5E94\u7528\u5230\u5DF2\u6709\u6570\u636E\u5E93\u3002\u8BF7\u5F15\u5165\u8FC1\u79FB\u3002"
        },
        "by-hand": {
          "en": "{what} makes the tables at start-up, and changes are made by hand-written statements that nothing orders, records or takes back. Bring in a migration tool.",
          "zh-CN": "{what} \u5728\u542F\u52A8\u65F6\u5EFA\u8868\uFF0C\u53D8\u66F4\u9760\u624B\u5199\u8BED\u53E5\u5B8C\u6210\uFF0C\u6CA1\u6709\u987A\u5E8F\u3001\u8BB0\u5F55\u548C\u56DE\u9000\u3002\u8BF7\u5F15\u5165\u8FC1\u79FB\u5DE5\u5177\u3002"
        },
        "switched": {
          "en": "`{what}` makes the tables only where it is switched on, and there is no migration tool: switched off, nothing changes an existing database; switched on, columns are dropped with what they hold. Bring in migrations.",
          "zh-CN": "`{what}` \u4EC5\u5728\u6253\u5F00\u65F6\u5EFA\u8868\uFF0C\u4E14\u6CA1\u6709\u8FC1\u79FB\u5DE5\u5177\uFF1A\u5173\u95ED\u65F6\u6CA1\u6709\u4EFB\u4F55\u9014\u5F84\u53D8\u66F4\u5DF2\u6709\u6570\u636E\u5E93\uFF1B\u6253\u5F00\u65F6\u4F1A\u8FDE\u540C\u6570\u636E\u5220\u9664\u5217\u3002\u8BF7\u5F15\u5165\u8FC1\u79FB\u3002"
        },
        "changed": {
          "en": "tables are changed by hand here",
          "zh-CN": "\u6B64\u5904\u624B\u5DE5\u6539\u8868"
        },
        "also": {
          "en": "tables are made here, too",
          "zh-CN": "\u6B64\u5904\u540C\u6837\u5EFA\u8868"
        }
      }
    },
    "debug/enabled": {
      "title": {
        "en": "Debugging facility on in what ships",
        "zh-CN": "\u4EA4\u4ED8\u7684\u4EE3\u7801\u4E2D\u5F00\u542F\u4E86\u8C03\u8BD5\u529F\u80FD"
      },
      "problem": {
        "en": "A debug mode, reloader, interactive debugger or source map is on in code or configuration that reaches production.",
        "zh-CN": "\u8FDB\u5165\u751F\u4EA7\u73AF\u5883\u7684\u4EE3\u7801\u6216\u914D\u7F6E\u4E2D\u5F00\u542F\u4E86\u8C03\u8BD5\u6A21\u5F0F\u3001\u81EA\u52A8\u91CD\u8F7D\u3001\u4EA4\u4E92\u5F0F\u8C03\u8BD5\u5668\u6216\u6E90\u7801\u6620\u5C04\u3002"
      },
      "risk": {
        "en": "Error pages show code, settings and variables to strangers; the interactive debugger of Flask runs code for whoever finds it; reloaders cost memory and restart the service when a file changes.",
        "zh-CN": "\u9519\u8BEF\u9875\u9762\u4F1A\u5411\u964C\u751F\u4EBA\u5C55\u793A\u4EE3\u7801\u3001\u914D\u7F6E\u548C\u53D8\u91CF\uFF1BFlask \u7684\u4EA4\u4E92\u5F0F\u8C03\u8BD5\u5668\u4F1A\u66FF\u4EFB\u4F55\u627E\u5230\u5B83\u7684\u4EBA\u6267\u884C\u4EE3\u7801\uFF1B\u81EA\u52A8\u91CD\u8F7D\u4F1A\u5360\u7528\u5185\u5B58\uFF0C\u5E76\u5728\u6587\u4EF6\u53D8\u5316\u65F6\u91CD\u542F\u670D\u52A1\u3002"
      },
      "fix": {
        "en": "Take the value from the environment with the default off, and start the program in production with a server made for it (gunicorn, uvicorn without reload, a process manager).",
        "zh-CN": "\u4ECE\u73AF\u5883\u53D8\u91CF\u8BFB\u53D6\u8BE5\u503C\u4E14\u9ED8\u8BA4\u5173\u95ED\uFF1B\u751F\u4EA7\u73AF\u5883\u4F7F\u7528\u4E13\u7528\u670D\u52A1\u5668\u542F\u52A8\uFF08gunicorn\u3001\u4E0D\u5E26 reload \u7684 uvicorn \u6216\u8FDB\u7A0B\u7BA1\u7406\u5668\uFF09\u3002"
      },
      "acceptance": {
        "en": "With no variables set, an unhandled error in production answers 500 without traceback, and the process list shows no reloader.",
        "zh-CN": "\u5728\u4E0D\u8BBE\u7F6E\u4EFB\u4F55\u53D8\u91CF\u65F6\uFF0C\u751F\u4EA7\u73AF\u5883\u4E2D\u672A\u5904\u7406\u7684\u9519\u8BEF\u53EA\u8FD4\u56DE 500 \u800C\u4E0D\u542B\u5806\u6808\u4FE1\u606F\uFF0C\u8FDB\u7A0B\u5217\u8868\u4E2D\u6CA1\u6709\u81EA\u52A8\u91CD\u8F7D\u8FDB\u7A0B\u3002"
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
          "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u5F00\u542F\u4E86\u8C03\u8BD5\u6A21\u5F0F\uFF0C\u8BBF\u5BA2\u4F1A\u770B\u5230\u9519\u8BEF\u5806\u6808\u548C\u8BBE\u7F6E\u3002\u8BF7\u5728\u4ED6\u4EBA\u53EF\u8BBF\u95EE\u7684\u73AF\u5883\u4E2D\u5C06\u5176\u5173\u95ED\u3002"
        },
        "flask-run": {
          "en": "Flask starts with its debugger on. It shows tracebacks and lets whoever reaches it run code. Switch it off, or read it from the environment with the default off.",
          "zh-CN": "Flask \u4EE5\u8C03\u8BD5\u6A21\u5F0F\u542F\u52A8\uFF0C\u4F1A\u663E\u793A\u5806\u6808\uFF0C\u5E76\u5141\u8BB8\u8BBF\u95EE\u8005\u6267\u884C\u4EE3\u7801\u3002\u8BF7\u5173\u95ED\uFF0C\u6216\u4ECE\u73AF\u5883\u53D8\u91CF\u8BFB\u53D6\u4E14\u9ED8\u8BA4\u5173\u95ED\u3002"
        },
        "flask-config": {
          "en": "Flask's DEBUG setting is on as shipped. It shows tracebacks and settings to visitors. Let the default be off.",
          "zh-CN": "Flask \u7684 DEBUG \u914D\u7F6E\u5728\u4EA4\u4ED8\u65F6\u4E3A\u5F00\u542F\u72B6\u6001\uFF0C\u4F1A\u5411\u8BBF\u5BA2\u663E\u793A\u5806\u6808\u548C\u914D\u7F6E\u3002\u8BF7\u6539\u4E3A\u9ED8\u8BA4\u5173\u95ED\u3002"
        },
        "django-debug": {
          "en": "Django's DEBUG is on as shipped. Error pages show settings, paths and variables to visitors. Let the default be off.",
          "zh-CN": "Django \u7684 DEBUG \u5728\u4EA4\u4ED8\u65F6\u4E3A\u5F00\u542F\u72B6\u6001\uFF0C\u9519\u8BEF\u9875\u9762\u4F1A\u5411\u8BBF\u5BA2\u663E\u793A\u914D\u7F6E\u3001\u8DEF\u5F84\u548C\u53D8\u91CF\u3002\u8BF7\u6539\u4E3A\u9ED8\u8BA4\u5173\u95ED\u3002"
        },
        "fastapi-debug": {
          "en": "The application's debug mode is on. Unhandled errors answer with tracebacks. Let the default be off.",
          "zh-CN": "\u5E94\u7528\u5F00\u542F\u4E86\u8C03\u8BD5\u6A21\u5F0F\uFF0C\u672A\u5904\u7406\u7684\u9519\u8BEF\u4F1A\u8FD4\u56DE\u5806\u6808\u4FE1\u606F\u3002\u8BF7\u6539\u4E3A\u9ED8\u8BA4\u5173\u95ED\u3002"
        },
        "uvicorn-reload": {
          "en": "The server starts with its reloader, which is made for development. Read it from the environment with the default off.",
          "zh-CN": "\u670D\u52A1\u5668\u542F\u7528\u4E86\u4EC5\u4F9B\u5F00\u53D1\u4F7F\u7528\u7684\u81EA\u52A8\u91CD\u8F7D\u3002\u8BF7\u4ECE\u73AF\u5883\u53D8\u91CF\u8BFB\u53D6\u4E14\u9ED8\u8BA4\u5173\u95ED\u3002"
        },
        "werkzeug-debugger": {
          "en": "Werkzeug's interactive debugger wraps the application. Whoever reaches it runs code on the server. Remove it.",
          "zh-CN": "\u5E94\u7528\u542F\u7528\u4E86 Werkzeug \u4EA4\u4E92\u5F0F\u8C03\u8BD5\u5668\uFF0C\u4EFB\u4F55\u8BBF\u95EE\u8005\u90FD\u53EF\u80FD\u5728\u670D\u52A1\u5668\u4E0A\u6267\u884C\u4EE3\u7801\u3002\u8BF7\u79FB\u9664\u3002"
        },
        "source-maps": {
          "en": "Source maps are built for production, so that visitors read the original source. Do not publish them, or upload them to your error tracker only.",
          "zh-CN": "\u751F\u4EA7\u6784\u5EFA\u751F\u6210\u4E86\u6E90\u7801\u6620\u5C04\uFF0C\u8BBF\u5BA2\u53EF\u4EE5\u770B\u5230\u539F\u59CB\u4EE3\u7801\u3002\u8BF7\u4E0D\u8981\u516C\u5F00\uFF0C\u6216\u53EA\u4E0A\u4F20\u5230\u9519\u8BEF\u8FFD\u8E2A\u5E73\u53F0\u3002"
        },
        "command": {
          "en": "The start command asks for a development mode (reload, debug or a development server). Use the production form of the command.",
          "zh-CN": "\u542F\u52A8\u547D\u4EE4\u4F7F\u7528\u4E86\u5F00\u53D1\u6A21\u5F0F\uFF08\u81EA\u52A8\u91CD\u8F7D\u3001\u8C03\u8BD5\u6216\u5F00\u53D1\u670D\u52A1\u5668\uFF09\u3002\u8BF7\u6539\u7528\u751F\u4EA7\u73AF\u5883\u7684\u542F\u52A8\u65B9\u5F0F\u3002"
        },
        "errorhandler": {
          "en": "A development error handler answers with stack traces. Register it in development only.",
          "zh-CN": "\u5F00\u53D1\u7528\u7684\u9519\u8BEF\u5904\u7406\u5668\u4F1A\u8FD4\u56DE\u5806\u6808\u4FE1\u606F\u3002\u8BF7\u53EA\u5728\u5F00\u53D1\u73AF\u5883\u4E2D\u6CE8\u518C\u3002"
        },
        "graphql": {
          "en": "GraphQL's playground or debug mode is on as shipped; it shows the whole schema and errors to strangers. Switch it off in production.",
          "zh-CN": "GraphQL \u7684\u8C03\u8BD5\u754C\u9762\u6216\u8C03\u8BD5\u6A21\u5F0F\u5728\u4EA4\u4ED8\u65F6\u4E3A\u5F00\u542F\u72B6\u6001\uFF0C\u4F1A\u5411\u964C\u751F\u4EBA\u5C55\u793A\u5B8C\u6574 schema \u548C\u9519\u8BEF\u3002\u8BF7\u5728\u751F\u4EA7\u73AF\u5883\u4E2D\u5173\u95ED\u3002"
        },
        "defined-here": {
          "en": "the value is defined here",
          "zh-CN": "\u8BE5\u503C\u5728\u6B64\u5904\u5B9A\u4E49"
        },
        "default-here": {
          "en": "the default is set here",
          "zh-CN": "\u9ED8\u8BA4\u503C\u5728\u6B64\u5904\u8BBE\u5B9A"
        },
        "supplied-here": {
          "en": "a deployment file sets the value here",
          "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u5728\u6B64\u5904\u8BBE\u7F6E\u4E86\u8BE5\u503C"
        },
        "fix-off": {
          "en": "Switch it off here",
          "zh-CN": "\u5728\u6B64\u5904\u5173\u95ED"
        },
        "fix-command": {
          "en": "Start without the development option",
          "zh-CN": "\u542F\u52A8\u65F6\u53BB\u6389\u5F00\u53D1\u9009\u9879"
        }
      }
    },
    "deps/lock-out-of-sync": {
      "title": {
        "en": "The lock file does not fit the manifest",
        "zh-CN": "\u9501\u6587\u4EF6\u4E0E\u4F9D\u8D56\u6E05\u5355\u4E0D\u4E00\u81F4"
      },
      "problem": {
        "en": "The manifest names packages that the lock file beside it does not hold: somebody changed the one without making the other anew.",
        "zh-CN": "\u6E05\u5355\u58F0\u660E\u4E86\u65C1\u8FB9\u7684\u9501\u6587\u4EF6\u4E2D\u6CA1\u6709\u7684\u8F6F\u4EF6\u5305\uFF1A\u6709\u4EBA\u6539\u4E86\u6E05\u5355\u5374\u6CA1\u6709\u91CD\u65B0\u751F\u6210\u9501\u6587\u4EF6\u3002"
      },
      "risk": {
        "en": "Installers that keep to the lock (`npm ci`, `pnpm install --frozen-lockfile`, `uv sync --locked`, `poetry install`) stop, and with them the build. Others resolve the missing packages anew at each build, so what ships was never tested.",
        "zh-CN": "\u4E25\u683C\u6309\u9501\u6587\u4EF6\u5B89\u88C5\u7684\u547D\u4EE4\uFF08`npm ci`\u3001`pnpm install --frozen-lockfile`\u3001`uv sync --locked`\u3001`poetry install`\uFF09\u4F1A\u76F4\u63A5\u5931\u8D25\uFF0C\u6784\u5EFA\u968F\u4E4B\u4E2D\u65AD\uFF1B\u5176\u4ED6\u65B9\u5F0F\u5219\u5728\u6BCF\u6B21\u6784\u5EFA\u65F6\u91CD\u65B0\u89E3\u6790\u7F3A\u5931\u7684\u5305\uFF0C\u4E0A\u7EBF\u7684\u7EC4\u5408\u4ECE\u672A\u88AB\u6D4B\u8BD5\u8FC7\u3002"
      },
      "fix": {
        "en": "Make the lock anew (`npm install`, `yarn install`, `pnpm install`, `uv lock`, `poetry lock`), test, and commit both files together. Let the pipeline install with the frozen lock, so that a mismatch is seen there.",
        "zh-CN": "\u91CD\u65B0\u751F\u6210\u9501\u6587\u4EF6\uFF08`npm install`\u3001`yarn install`\u3001`pnpm install`\u3001`uv lock`\u3001`poetry lock`\uFF09\uFF0C\u6D4B\u8BD5\u540E\u4E0E\u6E05\u5355\u4E00\u5E76\u63D0\u4EA4\u3002\u8BA9\u6D41\u6C34\u7EBF\u4EE5\u51BB\u7ED3\u9501\u6587\u4EF6\u7684\u65B9\u5F0F\u5B89\u88C5\uFF0C\u4EE5\u4FBF\u53CA\u65F6\u53D1\u73B0\u4E0D\u4E00\u81F4\u3002"
      },
      "acceptance": {
        "en": "The frozen installation (`npm ci` or its like) succeeds in a fresh checkout.",
        "zh-CN": "\u5728\u5168\u65B0\u68C0\u51FA\u7684\u4EE3\u7801\u4E2D\uFF0C\u51BB\u7ED3\u5B89\u88C5\uFF08\u5982 `npm ci`\uFF09\u80FD\u591F\u6210\u529F\u3002"
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
          "zh-CN": "{file} \u4E2D\u6709 {count} \u4E2A\u8F6F\u4EF6\u5305\u4E0D\u5728 {lock} \u91CC\uFF1A{names}\u3002\u6309\u9501\u6587\u4EF6\u5B89\u88C5\u4F1A\u5931\u8D25\uFF0C\u6216\u88C5\u4E0A\u672A\u7ECF\u6D4B\u8BD5\u7684\u7248\u672C\u3002\u8BF7\u91CD\u65B0\u751F\u6210\u5E76\u63D0\u4EA4 {lock}\u3002"
        },
        "lock": {
          "en": "the lock that lacks them",
          "zh-CN": "\u7F3A\u5C11\u5B83\u4EEC\u7684\u9501\u6587\u4EF6"
        },
        "also": {
          "en": "not in the lock either",
          "zh-CN": "\u540C\u6837\u4E0D\u5728\u9501\u6587\u4EF6\u4E2D"
        }
      }
    },
    "deps/missing": {
      "title": {
        "en": "An imported package is declared nowhere",
        "zh-CN": "\u4EE3\u7801\u5BFC\u5165\u7684\u4F9D\u8D56\u6CA1\u6709\u58F0\u660E"
      },
      "problem": {
        "en": "Code that ships imports a package that no manifest which governs it names, that no lock file holds, and that nothing else brings in.",
        "zh-CN": "\u4E0A\u7EBF\u7684\u4EE3\u7801\u5BFC\u5165\u4E86\u67D0\u4E2A\u8F6F\u4EF6\u5305\uFF0C\u4F46\u7BA1\u8F96\u5B83\u7684\u6E05\u5355\u6CA1\u6709\u58F0\u660E\uFF0C\u9501\u6587\u4EF6\u4E2D\u6CA1\u6709\uFF0C\u5176\u4ED6\u4F9D\u8D56\u4E5F\u4E0D\u4F1A\u5E26\u5165\u5B83\u3002"
      },
      "risk": {
        "en": "It runs on the machine of whoever happened to install the package by hand. A fresh installation or image stops with `ModuleNotFoundError` or `Cannot find module`: at start, or at the first request that comes by.",
        "zh-CN": "\u53EA\u6709\u78B0\u5DE7\u624B\u5DE5\u5B89\u88C5\u8FC7\u8BE5\u8F6F\u4EF6\u5305\u7684\u673A\u5668\u80FD\u8FD0\u884C\u3002\u5168\u65B0\u5B89\u88C5\u6216\u65B0\u6784\u5EFA\u7684\u955C\u50CF\u4F1A\u4EE5 `ModuleNotFoundError` \u6216 `Cannot find module` \u5931\u8D25\uFF1A\u8981\u4E48\u542F\u52A8\u65F6\u5D29\u6E83\uFF0C\u8981\u4E48\u5728\u9996\u4E2A\u7528\u5230\u5B83\u7684\u8BF7\u6C42\u4E0A\u51FA\u9519\u3002"
      },
      "fix": {
        "en": "Add the package to the manifest with the version that was tested, and lock it (`uv add`, `poetry add`, `npm install --save`). Where it is an option of another package, ask for the extra: `pydantic[email]`, `fastapi[standard]`. Where the program works without it, import it in `try` and say so.",
        "zh-CN": "\u628A\u8BE5\u8F6F\u4EF6\u5305\u8FDE\u540C\u6D4B\u8BD5\u8FC7\u7684\u7248\u672C\u5199\u5165\u6E05\u5355\u5E76\u9501\u5B9A\uFF08`uv add`\u3001`poetry add`\u3001`npm install --save`\uFF09\u3002\u5982\u679C\u5B83\u662F\u53E6\u4E00\u4E2A\u5305\u7684\u53EF\u9009\u529F\u80FD\uFF0C\u8BF7\u58F0\u660E\u5BF9\u5E94\u7684 extra\uFF0C\u4F8B\u5982 `pydantic[email]`\u3001`fastapi[standard]`\u3002\u5982\u679C\u7A0B\u5E8F\u6CA1\u6709\u5B83\u4E5F\u80FD\u5DE5\u4F5C\uFF0C\u8BF7\u5728 `try` \u4E2D\u5BFC\u5165\u5E76\u8BF4\u660E\u3002"
      },
      "acceptance": {
        "en": "In an empty environment, installing what the manifest names and starting the program succeeds.",
        "zh-CN": "\u5728\u5168\u65B0\u73AF\u5883\u4E2D\u6309\u6E05\u5355\u5B89\u88C5\u540E\uFF0C\u7A0B\u5E8F\u80FD\u591F\u6B63\u5E38\u542F\u52A8\u3002"
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
          "zh-CN": "\u5E94\u7528\u542F\u52A8\u65F6\u4F1A\u5BFC\u5165 {module}\uFF0C\u4F46 {file} \u6CA1\u6709\u58F0\u660E {package}\uFF1A\u5168\u65B0\u5B89\u88C5\u540E\u65E0\u6CD5\u542F\u52A8\u3002\u8BF7\u628A {package} \u52A0\u5165 {file}\u3002"
        },
        "import": {
          "en": "{module} is imported here, and {file} does not name {package}: in a fresh installation this file cannot be loaded. Add {package} to {file}.",
          "zh-CN": "\u6B64\u5904\u5BFC\u5165\u4E86 {module}\uFF0C\u4F46 {file} \u6CA1\u6709\u58F0\u660E {package}\uFF1A\u5168\u65B0\u5B89\u88C5\u540E\u8BE5\u6587\u4EF6\u65E0\u6CD5\u52A0\u8F7D\u3002\u8BF7\u628A {package} \u52A0\u5165 {file}\u3002"
        },
        "feature": {
          "en": "{module} only works where {package} is installed, and {file} does not name it: in a fresh installation the code that uses it fails when it is loaded. Add {package} to {file}.",
          "zh-CN": "{module} \u53EA\u6709\u5728\u5B89\u88C5\u4E86 {package} \u65F6\u624D\u80FD\u4F7F\u7528\uFF0C\u4F46 {file} \u6CA1\u6709\u58F0\u660E\u5B83\uFF1A\u5168\u65B0\u5B89\u88C5\u540E\uFF0C\u4F7F\u7528\u5B83\u7684\u4EE3\u7801\u5728\u52A0\u8F7D\u65F6\u5373\u62A5\u9519\u3002\u8BF7\u628A {package} \u52A0\u5165 {file}\u3002"
        },
        "driver": {
          "en": "This database address makes SQLAlchemy load the driver {module}, and {file} does not name {package}: the first connection of a fresh installation fails. Add {package} to {file}.",
          "zh-CN": "\u6B64\u6570\u636E\u5E93\u5730\u5740\u4F1A\u8BA9 SQLAlchemy \u52A0\u8F7D\u9A71\u52A8 {module}\uFF0C\u4F46 {file} \u6CA1\u6709\u58F0\u660E {package}\uFF1A\u5168\u65B0\u5B89\u88C5\u540E\u9996\u6B21\u8FDE\u63A5\u5373\u5931\u8D25\u3002\u8BF7\u628A {package} \u52A0\u5165 {file}\u3002"
        },
        "development": {
          "en": "{package} is imported here, and {file} names it for development alone, which the image's build leaves out: there, this file cannot be loaded. Name {package} in {file} among what production needs.",
          "zh-CN": "\u6B64\u5904\u5BFC\u5165\u4E86 {package}\uFF0C\u4F46 {file} \u4EC5\u5C06\u5176\u58F0\u660E\u4E3A\u5F00\u53D1\u4F9D\u8D56\uFF0C\u800C\u955C\u50CF\u6784\u5EFA\u65F6\u4E0D\u5B89\u88C5\u5F00\u53D1\u4F9D\u8D56\uFF1A\u8BE5\u6587\u4EF6\u5728\u955C\u50CF\u4E2D\u65E0\u6CD5\u52A0\u8F7D\u3002\u8BF7\u5728 {file} \u4E2D\u628A {package} \u58F0\u660E\u4E3A\u751F\u4EA7\u4F9D\u8D56\u3002"
        },
        "possible": {
          "en": "{module} is imported here, and {file} does not name {package}. Another package may bring it in today and drop it in its next version. Add {package} to {file}.",
          "zh-CN": "\u6B64\u5904\u5BFC\u5165\u4E86 {module}\uFF0C\u4F46 {file} \u6CA1\u6709\u58F0\u660E {package}\u3002\u76EE\u524D\u53EF\u80FD\u7531\u5176\u4ED6\u4F9D\u8D56\u95F4\u63A5\u5E26\u5165\uFF0C\u4F46\u5176\u4E0B\u4E00\u4E2A\u7248\u672C\u968F\u65F6\u53EF\u80FD\u53BB\u6389\u3002\u8BF7\u628A {package} \u52A0\u5165 {file}\u3002"
        },
        "several-start": {
          "en": "{count} packages are imported when the application starts and not named in {file}: {package}. A fresh installation does not start. Add them to {file}.",
          "zh-CN": "\u5E94\u7528\u542F\u52A8\u65F6\u4F1A\u5BFC\u5165 {count} \u4E2A\u672A\u5728 {file} \u4E2D\u58F0\u660E\u7684\u8F6F\u4EF6\u5305\uFF1A{package}\u3002\u5168\u65B0\u5B89\u88C5\u540E\u65E0\u6CD5\u542F\u52A8\u3002\u8BF7\u628A\u5B83\u4EEC\u52A0\u5165 {file}\u3002"
        },
        "several": {
          "en": "{count} packages are imported and not named in {file}: {package}. In a fresh installation these files cannot be loaded. Add them to {file}.",
          "zh-CN": "\u4EE3\u7801\u5BFC\u5165\u4E86 {count} \u4E2A\u672A\u5728 {file} \u4E2D\u58F0\u660E\u7684\u8F6F\u4EF6\u5305\uFF1A{package}\u3002\u5168\u65B0\u5B89\u88C5\u540E\u8FD9\u4E9B\u6587\u4EF6\u65E0\u6CD5\u52A0\u8F7D\u3002\u8BF7\u628A\u5B83\u4EEC\u52A0\u5165 {file}\u3002"
        },
        "several-possible": {
          "en": "{count} packages are imported and not named in {file}: {package}. Other packages may bring them in today and drop them in their next version. Add them to {file}.",
          "zh-CN": "\u4EE3\u7801\u5BFC\u5165\u4E86 {count} \u4E2A\u672A\u5728 {file} \u4E2D\u58F0\u660E\u7684\u8F6F\u4EF6\u5305\uFF1A{package}\u3002\u76EE\u524D\u53EF\u80FD\u7531\u5176\u4ED6\u4F9D\u8D56\u95F4\u63A5\u5E26\u5165\uFF0C\u4F46\u5176\u540E\u7EED\u7248\u672C\u968F\u65F6\u53EF\u80FD\u53BB\u6389\u3002\u8BF7\u628A\u5B83\u4EEC\u52A0\u5165 {file}\u3002"
        },
        "manifest": {
          "en": "it would have to be named here",
          "zh-CN": "\u5E94\u5728\u6B64\u5904\u58F0\u660E"
        },
        "starts-here": {
          "en": "this is started, and loads it",
          "zh-CN": "\u542F\u52A8\u6B64\u5904\u65F6\u4F1A\u52A0\u8F7D\u5B83"
        },
        "also": {
          "en": "{module} is needed here",
          "zh-CN": "\u6B64\u5904\u9700\u8981 {module}"
        }
      }
    },
    "deps/no-lockfile": {
      "title": {
        "en": "An application without a lock file",
        "zh-CN": "\u5E94\u7528\u7F3A\u5C11\u9501\u6587\u4EF6"
      },
      "problem": {
        "en": "The package manager writes a lock file with the version of every package, those that dependencies bring along included, and the repository does not hold it.",
        "zh-CN": "\u5305\u7BA1\u7406\u5668\u4F1A\u751F\u6210\u9501\u6587\u4EF6\uFF0C\u8BB0\u5F55\u5305\u62EC\u95F4\u63A5\u4F9D\u8D56\u5728\u5185\u6BCF\u4E2A\u5305\u7684\u7248\u672C\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u6CA1\u6709\u63D0\u4EA4\u5B83\u3002"
      },
      "risk": {
        "en": "Each build resolves anew, hundreds of packages deep: two builds of the same commit differ, a broken or hijacked release of a package that nobody here chose reaches production, and no scanner can tell which versions run.",
        "zh-CN": "\u6BCF\u6B21\u6784\u5EFA\u90FD\u4F1A\u91CD\u65B0\u89E3\u6790\uFF0C\u6D89\u53CA\u6570\u767E\u4E2A\u95F4\u63A5\u4F9D\u8D56\uFF1A\u540C\u4E00\u63D0\u4EA4\u7684\u4E24\u6B21\u6784\u5EFA\u7ED3\u679C\u4E0D\u540C\uFF0C\u65E0\u4EBA\u4E3B\u52A8\u9009\u62E9\u7684\u67D0\u4E2A\u5305\u4E00\u65E6\u51FA\u9519\u6216\u88AB\u6295\u6BD2\u5C31\u4F1A\u8FDB\u5165\u751F\u4EA7\u73AF\u5883\uFF0C\u6F0F\u6D1E\u626B\u63CF\u4E5F\u65E0\u4ECE\u5F97\u77E5\u7EBF\u4E0A\u8FD0\u884C\u7684\u662F\u54EA\u4E9B\u7248\u672C\u3002"
      },
      "fix": {
        "en": "Take the lock file out of .gitignore, make it (`npm install`, `poetry lock`, `uv lock`), commit it, and install strictly by it in the image and in CI: `npm ci`, `yarn install --immutable`, `pnpm install --frozen-lockfile`, `uv sync --locked`, `poetry sync`.",
        "zh-CN": "\u4ECE .gitignore \u4E2D\u79FB\u9664\u9501\u6587\u4EF6\uFF0C\u751F\u6210\u5B83\uFF08`npm install`\u3001`poetry lock`\u3001`uv lock`\uFF09\u5E76\u63D0\u4EA4\uFF1B\u955C\u50CF\u4E0E CI \u4E2D\u4E25\u683C\u6309\u9501\u6587\u4EF6\u5B89\u88C5\uFF1A`npm ci`\u3001`yarn install --immutable`\u3001`pnpm install --frozen-lockfile`\u3001`uv sync --locked`\u3001`poetry sync`\u3002"
      },
      "acceptance": {
        "en": "The lock file is tracked, and the build fails when it does not match the manifest.",
        "zh-CN": "\u9501\u6587\u4EF6\u5DF2\u7EB3\u5165\u7248\u672C\u7BA1\u7406\uFF0C\u4E14\u4E0E\u6E05\u5355\u4E0D\u4E00\u81F4\u65F6\u6784\u5EFA\u4F1A\u5931\u8D25\u3002"
      },
      "effortHours": 1,
      "references": [
        "CWE-1357",
        "https://docs.npmjs.com/cli/commands/npm-ci"
      ],
      "messages": {
        "installed": {
          "en": "{by} installs the {count} dependencies of {file} without a lock file: each build resolves them, and everything they bring along, anew. Commit {lock} (or your package manager's own) and install by it.",
          "zh-CN": "{by} \u5728\u6CA1\u6709\u9501\u6587\u4EF6\u7684\u60C5\u51B5\u4E0B\u5B89\u88C5 {file} \u7684 {count} \u4E2A\u4F9D\u8D56\uFF1A\u6BCF\u6B21\u6784\u5EFA\u90FD\u4F1A\u91CD\u65B0\u89E3\u6790\u5B83\u4EEC\u53CA\u5176\u5168\u90E8\u95F4\u63A5\u4F9D\u8D56\u3002\u8BF7\u63D0\u4EA4 {lock}\uFF08\u6216\u6240\u7528\u5305\u7BA1\u7406\u5668\u7684\u9501\u6587\u4EF6\uFF09\u5E76\u6309\u5B83\u5B89\u88C5\u3002"
        },
        "not-installed": {
          "en": "{file} lists {count} dependencies, and no lock file covers it: whoever builds it gets other versions than were tested. Commit {lock} (or your package manager's own).",
          "zh-CN": "{file} \u5217\u51FA\u4E86 {count} \u4E2A\u4F9D\u8D56\uFF0C\u4F46\u6CA1\u6709\u9501\u6587\u4EF6\u8986\u76D6\u5B83\uFF1A\u6784\u5EFA\u5F97\u5230\u7684\u7248\u672C\u4E0E\u6D4B\u8BD5\u8FC7\u7684\u4E0D\u540C\u3002\u8BF7\u63D0\u4EA4 {lock}\uFF08\u6216\u6240\u7528\u5305\u7BA1\u7406\u5668\u7684\u9501\u6587\u4EF6\uFF09\u3002"
        },
        "also": {
          "en": "no lock file covers this one either",
          "zh-CN": "\u6B64\u6E05\u5355\u540C\u6837\u6CA1\u6709\u9501\u6587\u4EF6"
        },
        "installed-here": {
          "en": "it is installed here",
          "zh-CN": "\u5728\u6B64\u5904\u5B89\u88C5"
        }
      }
    },
    "deps/unpinned": {
      "title": {
        "en": "Versions of dependencies are left open",
        "zh-CN": "\u4F9D\u8D56\u7248\u672C\u672A\u56FA\u5B9A"
      },
      "problem": {
        "en": "The manifest names packages without an exact version, and no lock file that the build reads says which ones were tested. Every build installs whatever is newest on that day.",
        "zh-CN": "\u6E05\u5355\u4E2D\u7684\u4F9D\u8D56\u6CA1\u6709\u5199\u660E\u786E\u5207\u7248\u672C\uFF0C\u6784\u5EFA\u4E5F\u6CA1\u6709\u8BFB\u53D6\u8BB0\u5F55\u4E86\u6D4B\u8BD5\u7248\u672C\u7684\u9501\u6587\u4EF6\uFF1B\u6BCF\u6B21\u6784\u5EFA\u90FD\u4F1A\u5B89\u88C5\u5F53\u5929\u7684\u6700\u65B0\u7248\u3002"
      },
      "risk": {
        "en": "Two builds of the same commit differ. A new major version, or a release that somebody hijacked, reaches production by a rebuild that was meant for something else, and going back to the old commit does not bring the old packages back.",
        "zh-CN": "\u540C\u4E00\u6B21\u63D0\u4EA4\u7684\u4E24\u6B21\u6784\u5EFA\u7ED3\u679C\u53EF\u80FD\u4E0D\u540C\u3002\u4E0D\u517C\u5BB9\u7684\u65B0\u4E3B\u7248\u672C\u6216\u88AB\u6295\u6BD2\u7684\u7248\u672C\u4F1A\u968F\u4E00\u6B21\u65E0\u5173\u7684\u91CD\u65B0\u6784\u5EFA\u8FDB\u5165\u751F\u4EA7\u73AF\u5883\uFF0C\u800C\u4E14\u56DE\u9000\u5230\u65E7\u63D0\u4EA4\u4E5F\u65E0\u6CD5\u6062\u590D\u65E7\u7684\u4F9D\u8D56\u3002"
      },
      "fix": {
        "en": "Write down what was tested: `uv pip compile requirements.in -o requirements.txt --generate-hashes` or `pip-compile`, and install that file; or move to a tool with a lock file (uv, Poetry, PDM) and commit the lock. Let Dependabot or Renovate raise the versions.",
        "zh-CN": "\u56FA\u5B9A\u6D4B\u8BD5\u8FC7\u7684\u7248\u672C\uFF1A\u7528 `uv pip compile requirements.in -o requirements.txt --generate-hashes` \u6216 `pip-compile` \u751F\u6210\u5B8C\u6574\u6E05\u5355\u5E76\u5B89\u88C5\u5B83\uFF1B\u6216\u6539\u7528\u5E26\u9501\u6587\u4EF6\u7684\u5DE5\u5177\uFF08uv\u3001Poetry\u3001PDM\uFF09\u5E76\u63D0\u4EA4\u9501\u6587\u4EF6\u3002\u7528 Dependabot \u6216 Renovate \u5347\u7EA7\u7248\u672C\u3002"
      },
      "acceptance": {
        "en": "Two builds of the same commit, weeks apart, install the same versions of all packages.",
        "zh-CN": "\u540C\u4E00\u63D0\u4EA4\u76F8\u9694\u6570\u5468\u7684\u4E24\u6B21\u6784\u5EFA\uFF0C\u5B89\u88C5\u7684\u5168\u90E8\u4F9D\u8D56\u7248\u672C\u4E00\u81F4\u3002"
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
          "zh-CN": "{file} \u7684 {of} \u4E2A\u4F9D\u8D56\u4E2D\u6709 {count} \u4E2A\u672A\u56FA\u5B9A\u7248\u672C\uFF08\u9996\u4E2A\u4E3A {first}\uFF09\uFF0C\u800C {by} \u5B89\u88C5\u5B83\u4EEC\u65F6\u4E0D\u4F7F\u7528\u9501\u6587\u4EF6\uFF1A\u6BCF\u6B21\u6784\u5EFA\u90FD\u53EF\u80FD\u4E0A\u7EBF\u4E0D\u540C\u7248\u672C\u3002\u8BF7\u5168\u90E8\u56FA\u5B9A\uFF0C\u6700\u597D\u4F7F\u7528\u7F16\u8BD1\u751F\u6210\u7684\u6E05\u5355\u6216\u9501\u6587\u4EF6\u3002"
        },
        "bounded": {
          "en": "{count} of {of} dependencies in {file} are held to a range only (first: {first}), and {by} installs them without a lock: two builds may differ. Pin them by a compiled list or a lock file.",
          "zh-CN": "{file} \u7684 {of} \u4E2A\u4F9D\u8D56\u4E2D\u6709 {count} \u4E2A\u4EC5\u9650\u5B9A\u4E86\u7248\u672C\u8303\u56F4\uFF08\u9996\u4E2A\u4E3A {first}\uFF09\uFF0C\u800C {by} \u5B89\u88C5\u5B83\u4EEC\u65F6\u4E0D\u4F7F\u7528\u9501\u6587\u4EF6\uFF1A\u4E24\u6B21\u6784\u5EFA\u53EF\u80FD\u4E0D\u4E00\u81F4\u3002\u8BF7\u7528\u7F16\u8BD1\u751F\u6210\u7684\u6E05\u5355\u6216\u9501\u6587\u4EF6\u56FA\u5B9A\u7248\u672C\u3002"
        },
        "not-installed": {
          "en": "{count} of {of} dependencies in {file} have no exact version (first: {first}), and there is no lock: whoever installs it gets other versions than were tested. Pin them by a compiled list or a lock file.",
          "zh-CN": "{file} \u7684 {of} \u4E2A\u4F9D\u8D56\u4E2D\u6709 {count} \u4E2A\u6CA1\u6709\u786E\u5207\u7248\u672C\uFF08\u9996\u4E2A\u4E3A {first}\uFF09\uFF0C\u4E14\u6CA1\u6709\u9501\u6587\u4EF6\uFF1A\u5B89\u88C5\u5F97\u5230\u7684\u7248\u672C\u4E0E\u6D4B\u8BD5\u8FC7\u7684\u4E0D\u540C\u3002\u8BF7\u7528\u7F16\u8BD1\u751F\u6210\u7684\u6E05\u5355\u6216\u9501\u6587\u4EF6\u56FA\u5B9A\u7248\u672C\u3002"
        },
        "cloned": {
          "en": "{file} clones {repository} at whatever its branch holds on the day of the build: each build may ship other code, and nothing here brings the old one back. Clone a tag (`--branch v1.2.3`), or check a commit out.",
          "zh-CN": "{file} \u5728\u6784\u5EFA\u65F6\u514B\u9686 {repository} \u5F53\u65F6\u7684\u5206\u652F\u5185\u5BB9\uFF1A\u6BCF\u6B21\u6784\u5EFA\u53EF\u80FD\u5F97\u5230\u4E0D\u540C\u7684\u4EE3\u7801\uFF0C\u4E14\u65E0\u6CD5\u8FD8\u539F\u65E7\u7248\u672C\u3002\u8BF7\u514B\u9686\u6807\u7B7E\uFF08`--branch v1.2.3`\uFF09\u6216\u68C0\u51FA\u56FA\u5B9A\u7684\u63D0\u4EA4\u3002"
        },
        "model-code": {
          "en": '`{call}` with `trust_remote_code=True` and no `revision` fetches the model\'s own Python code from the hub and runs it, at whatever version lies there when the service starts: whoever can change that repository runs code here. Name the commit (`revision="<hash>"`), or keep the reviewed model in the image.',
          "zh-CN": '`{call}` \u4F7F\u7528 `trust_remote_code=True` \u4E14\u672A\u6307\u5B9A `revision`\uFF1A\u670D\u52A1\u542F\u52A8\u65F6\u4F1A\u4ECE\u6A21\u578B\u4ED3\u5E93\u4E0B\u8F7D\u5F53\u65F6\u7248\u672C\u7684 Python \u4EE3\u7801\u5E76\u6267\u884C\uFF0C\u80FD\u4FEE\u6539\u8BE5\u4ED3\u5E93\u7684\u4EBA\u5373\u53EF\u5728\u6B64\u8FD0\u884C\u4EE3\u7801\u3002\u8BF7\u6307\u5B9A\u63D0\u4EA4\uFF08`revision="<hash>"`\uFF09\uFF0C\u6216\u5C06\u5BA1\u67E5\u8FC7\u7684\u6A21\u578B\u653E\u5165\u955C\u50CF\u3002'
        },
        "also": {
          "en": "not fixed either",
          "zh-CN": "\u6B64\u4F9D\u8D56\u540C\u6837\u672A\u56FA\u5B9A"
        },
        "installed-here": {
          "en": "it is installed here",
          "zh-CN": "\u5728\u6B64\u5904\u5B89\u88C5"
        }
      }
    },
    "docker/absent": {
      "title": {
        "en": "Nothing says how the service is deployed",
        "zh-CN": "\u4ED3\u5E93\u4E2D\u6CA1\u6709\u4EFB\u4F55\u90E8\u7F72\u914D\u7F6E"
      },
      "problem": {
        "en": "The repository holds a service, and no Dockerfile, Compose file, manifest, platform file, unit or script that says how it runs anywhere but on its author's machine.",
        "zh-CN": "\u4ED3\u5E93\u4E2D\u662F\u4E00\u4E2A\u670D\u52A1\uFF0C\u4F46\u6CA1\u6709 Dockerfile\u3001Compose \u6587\u4EF6\u3001\u90E8\u7F72\u6E05\u5355\u3001\u5E73\u53F0\u914D\u7F6E\u3001systemd \u5355\u5143\u6216\u90E8\u7F72\u811A\u672C\u6765\u8BF4\u660E\u5B83\u5982\u4F55\u5728\u4F5C\u8005\u673A\u5668\u4E4B\u5916\u8FD0\u884C\u3002"
      },
      "risk": {
        "en": "Each installation is made by hand and differs from the last; versions, start command and settings live in somebody's memory, and nobody can rebuild the server after it is lost.",
        "zh-CN": "\u6BCF\u6B21\u90E8\u7F72\u90FD\u9760\u624B\u5DE5\u5B8C\u6210\u4E14\u4E92\u4E0D\u76F8\u540C\uFF1B\u8FD0\u884C\u65F6\u7248\u672C\u3001\u542F\u52A8\u547D\u4EE4\u548C\u914D\u7F6E\u53EA\u5B58\u5728\u4E8E\u4E2A\u4EBA\u8BB0\u5FC6\u4E2D\uFF0C\u670D\u52A1\u5668\u4E22\u5931\u540E\u65E0\u4EBA\u80FD\u91CD\u5EFA\u3002"
      },
      "fix": {
        "en": "Add a Dockerfile with a pinned base, locked dependencies, a user of its own and a health check, and a Compose file or the file of the platform that runs it.",
        "zh-CN": "\u6DFB\u52A0 Dockerfile\uFF08\u56FA\u5B9A\u57FA\u7840\u955C\u50CF\u3001\u9501\u5B9A\u4F9D\u8D56\u3001\u4E13\u7528\u7528\u6237\u3001\u5065\u5EB7\u68C0\u67E5\uFF09\uFF0C\u4EE5\u53CA Compose \u6587\u4EF6\u6216\u6240\u7528\u5E73\u53F0\u7684\u914D\u7F6E\u6587\u4EF6\u3002"
      },
      "acceptance": {
        "en": "One command starts the service on a machine that has nothing but a container engine.",
        "zh-CN": "\u5728\u53EA\u88C5\u6709\u5BB9\u5668\u5F15\u64CE\u7684\u673A\u5668\u4E0A\uFF0C\u4E00\u6761\u547D\u4EE4\u5373\u53EF\u542F\u52A8\u670D\u52A1\u3002"
      },
      "effortHours": 8,
      "references": [
        "https://12factor.net/build-release-run"
      ],
      "messages": {
        "found": {
          "en": "A service with {count} routes starts here, and nothing in the repository says how it is deployed. Add a Dockerfile and the file of whatever runs it.",
          "zh-CN": "\u6B64\u5904\u542F\u52A8\u4E86\u4E00\u4E2A\u6709 {count} \u6761\u8DEF\u7531\u7684\u670D\u52A1\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u6CA1\u6709\u4EFB\u4F55\u90E8\u7F72\u914D\u7F6E\u3002\u8BF7\u6DFB\u52A0 Dockerfile \u548C\u8FD0\u884C\u5B83\u7684\u5E73\u53F0\u914D\u7F6E\u3002"
        }
      }
    },
    "docker/copies-missing-path": {
      "title": {
        "en": "The build needs a path that its context does not hold",
        "zh-CN": "\u6784\u5EFA\u9700\u8981\u7684\u8DEF\u5F84\u4E0D\u5728\u6784\u5EFA\u4E0A\u4E0B\u6587\u4E2D"
      },
      "problem": {
        "en": "A step of the image copies or reads a path that does not exist in the build context, or that `.dockerignore` keeps out of it.",
        "zh-CN": "\u955C\u50CF\u7684\u67D0\u4E2A\u6784\u5EFA\u6B65\u9AA4\u8981\u590D\u5236\u6216\u8BFB\u53D6\u7684\u8DEF\u5F84\u5728\u6784\u5EFA\u4E0A\u4E0B\u6587\u4E2D\u4E0D\u5B58\u5728\uFF0C\u6216\u88AB `.dockerignore` \u6392\u9664\u3002"
      },
      "risk": {
        "en": "The image cannot be built from a fresh checkout. It works only on the machine of whoever happens to have the file, so a release or a rebuild after an incident stops here.",
        "zh-CN": "\u65E0\u6CD5\u4ECE\u5168\u65B0\u68C0\u51FA\u7684\u4EE3\u7801\u6784\u5EFA\u955C\u50CF\uFF0C\u53EA\u6709\u6070\u597D\u5B58\u5728\u8BE5\u6587\u4EF6\u7684\u673A\u5668\u4E0A\u624D\u80FD\u6210\u529F\uFF1B\u53D1\u5E03\u6216\u6545\u969C\u540E\u7684\u91CD\u65B0\u6784\u5EFA\u90FD\u4F1A\u5728\u6B64\u4E2D\u65AD\u3002"
      },
      "fix": {
        "en": "Correct the path, commit the file, build from the folder that holds it, or let `.dockerignore` pass it (`!path`). What is generated belongs into an earlier stage, from which it is copied.",
        "zh-CN": "\u4FEE\u6B63\u8DEF\u5F84\u3001\u63D0\u4EA4\u8BE5\u6587\u4EF6\u3001\u6539\u4ECE\u5305\u542B\u5B83\u7684\u76EE\u5F55\u6784\u5EFA\uFF0C\u6216\u5728 `.dockerignore` \u4E2D\u653E\u884C\uFF08`!\u8DEF\u5F84`\uFF09\u3002\u751F\u6210\u7684\u5185\u5BB9\u5E94\u653E\u5230\u524D\u9762\u7684\u6784\u5EFA\u9636\u6BB5\uFF0C\u518D\u4ECE\u4E2D\u590D\u5236\u3002"
      },
      "acceptance": {
        "en": "`git clone` into an empty folder and `docker build` succeed.",
        "zh-CN": "\u5728\u7A7A\u76EE\u5F55\u4E2D `git clone` \u540E\u6267\u884C `docker build` \u80FD\u591F\u6210\u529F\u3002"
      },
      "effortHours": 0.5,
      "references": [
        "https://docs.docker.com/build/concepts/context/",
        "https://docs.docker.com/reference/build-checks/copy-ignored-file/"
      ],
      "messages": {
        "missing": {
          "en": "{source} is not in the build context ({context}), so the build stops here. Correct the path, or commit what is missing.",
          "zh-CN": "\u6784\u5EFA\u4E0A\u4E0B\u6587\uFF08{context}\uFF09\u4E2D\u6CA1\u6709 {source}\uFF0C\u6784\u5EFA\u4F1A\u5728\u6B64\u5931\u8D25\u3002\u8BF7\u4FEE\u6B63\u8DEF\u5F84\uFF0C\u6216\u63D0\u4EA4\u7F3A\u5C11\u7684\u6587\u4EF6\u3002"
        },
        "ignored": {
          "en": "{source} is there, but .dockerignore keeps it out of the build context, so the build stops here. Let it pass with `!{source}`.",
          "zh-CN": "{source} \u5B58\u5728\uFF0C\u4F46\u88AB .dockerignore \u6392\u9664\u5728\u6784\u5EFA\u4E0A\u4E0B\u6587\u4E4B\u5916\uFF0C\u6784\u5EFA\u4F1A\u5728\u6B64\u5931\u8D25\u3002\u8BF7\u7528 `!{source}` \u653E\u884C\u3002"
        },
        "not-copied": {
          "en": "`{command}` needs {file}, which nothing before it puts into the image, so the build stops here. Copy it first, and commit it if the repository lacks it.",
          "zh-CN": "`{command}` \u9700\u8981 {file}\uFF0C\u4F46\u6B64\u524D\u6CA1\u6709\u4EFB\u4F55\u6B65\u9AA4\u628A\u5B83\u653E\u8FDB\u955C\u50CF\uFF0C\u6784\u5EFA\u4F1A\u5728\u6B64\u5931\u8D25\u3002\u8BF7\u5148\u590D\u5236\u8BE5\u6587\u4EF6\uFF1B\u4ED3\u5E93\u4E2D\u6CA1\u6709\u5219\u9700\u63D0\u4EA4\u3002"
        },
        "also": {
          "en": "{source} is missing as well",
          "zh-CN": "\u540C\u6837\u7F3A\u5C11 {source}"
        },
        "built-here": {
          "en": "the build that says from which folder",
          "zh-CN": "\u6B64\u5904\u7684\u6784\u5EFA\u51B3\u5B9A\u4E86\u4E0A\u4E0B\u6587\u76EE\u5F55"
        },
        "left-out": {
          "en": "kept out here",
          "zh-CN": "\u5728\u6B64\u88AB\u6392\u9664"
        }
      }
    },
    "docker/copy-too-broad": {
      "title": {
        "en": "The image takes in more than the program",
        "zh-CN": "\u955C\u50CF\u590D\u5236\u4E86\u7A0B\u5E8F\u4EE5\u5916\u7684\u5185\u5BB9"
      },
      "problem": {
        "en": "A `COPY` takes a whole folder, or whatever matches a star, and `.dockerignore` does not hold back what does not belong into an image. Patterns without `**/` match at the root of the context only.",
        "zh-CN": "`COPY` \u590D\u5236\u4E86\u6574\u4E2A\u76EE\u5F55\u6216\u901A\u914D\u7B26\u5339\u914D\u7684\u4E00\u5207\uFF0C\u800C `.dockerignore` \u6CA1\u6709\u6392\u9664\u4E0D\u8BE5\u8FDB\u5165\u955C\u50CF\u7684\u5185\u5BB9\u3002\u6CE8\u610F\uFF1A\u4E0D\u5E26 `**/` \u7684\u89C4\u5219\u53EA\u5339\u914D\u4E0A\u4E0B\u6587\u6839\u76EE\u5F55\u3002"
      },
      "risk": {
        "en": "Secrets, data and the history of the repository end up in a layer that everybody with access to the image can unpack; modules that nobody meant to ship can be imported and run.",
        "zh-CN": "\u5BC6\u94A5\u3001\u6570\u636E\u548C\u4ED3\u5E93\u5386\u53F2\u8FDB\u5165\u955C\u50CF\u5C42\uFF0C\u51E1\u80FD\u62C9\u53D6\u955C\u50CF\u7684\u4EBA\u90FD\u80FD\u89E3\u5F00\u8BFB\u53D6\uFF1B\u65E0\u610F\u53D1\u5E03\u7684\u6A21\u5757\u4E5F\u53EF\u80FD\u88AB\u5BFC\u5165\u6267\u884C\u3002"
      },
      "fix": {
        "en": "Name what the program needs (`COPY app ./app`), and write patterns that hold at every depth: `**/.env*`, `**/node_modules`, `**/*.db`, `.git`.",
        "zh-CN": "\u53EA\u590D\u5236\u7A0B\u5E8F\u9700\u8981\u7684\u5185\u5BB9\uFF08\u5982 `COPY app ./app`\uFF09\uFF0C\u5E76\u4F7F\u7528\u5728\u4EFB\u610F\u5C42\u7EA7\u90FD\u751F\u6548\u7684\u89C4\u5219\uFF1A`**/.env*`\u3001`**/node_modules`\u3001`**/*.db`\u3001`.git`\u3002"
      },
      "acceptance": {
        "en": "An image built on a developer's machine holds no `.env`, `.git`, database or `node_modules` of that machine.",
        "zh-CN": "\u5728\u5F00\u53D1\u8005\u673A\u5668\u4E0A\u6784\u5EFA\u7684\u955C\u50CF\u4E0D\u542B\u8BE5\u673A\u5668\u7684 `.env`\u3001`.git`\u3001\u6570\u636E\u5E93\u6216 `node_modules`\u3002"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-538",
        "https://docs.docker.com/build/concepts/context/#dockerignore-files"
      ],
      "messages": {
        "starred": {
          "en": "`COPY {source}` takes every such file that lies there, also scripts, tests and copies, and no .dockerignore holds any back. Copy a folder that holds the program alone.",
          "zh-CN": "`COPY {source}` \u4F1A\u5E26\u4E0A\u76EE\u5F55\u4E2D\u6240\u6709\u5339\u914D\u7684\u6587\u4EF6\uFF0C\u5305\u62EC\u811A\u672C\u3001\u6D4B\u8BD5\u548C\u526F\u672C\uFF0C\u4E14\u6CA1\u6709 .dockerignore \u6392\u9664\u3002\u8BF7\u628A\u7A0B\u5E8F\u653E\u8FDB\u5355\u72EC\u76EE\u5F55\u540E\u590D\u5236\u8BE5\u76EE\u5F55\u3002"
        },
        "incomplete": {
          "en": "The whole folder is copied into the image, and .dockerignore lets {paths} through. Add them; patterns without `**/` hold at the root only.",
          "zh-CN": "\u6574\u4E2A\u76EE\u5F55\u88AB\u590D\u5236\u8FDB\u955C\u50CF\uFF0C\u800C .dockerignore \u6CA1\u6709\u6392\u9664 {paths}\u3002\u8BF7\u8865\u5145\uFF1B\u4E0D\u5E26 `**/` \u7684\u89C4\u5219\u53EA\u5BF9\u6839\u76EE\u5F55\u751F\u6548\u3002"
        },
        "incomplete-build": {
          "en": "The whole folder is copied into a build stage, and .dockerignore lets {paths} through: what lies on the builder's machine takes part in the build. Add them.",
          "zh-CN": "\u6574\u4E2A\u76EE\u5F55\u88AB\u590D\u5236\u8FDB\u6784\u5EFA\u9636\u6BB5\uFF0C\u800C .dockerignore \u6CA1\u6709\u6392\u9664 {paths}\uFF1A\u6784\u5EFA\u8005\u672C\u673A\u7684\u6587\u4EF6\u4F1A\u53C2\u4E0E\u6784\u5EFA\u3002\u8BF7\u8865\u5145\u3002"
        },
        "root-only": {
          "en": "`{pattern}` holds at the root only",
          "zh-CN": "`{pattern}` \u53EA\u5BF9\u6839\u76EE\u5F55\u751F\u6548"
        },
        "ignore-file": {
          "en": "what is left out today",
          "zh-CN": "\u76EE\u524D\u6392\u9664\u7684\u5185\u5BB9"
        },
        "speaks-of": {
          "en": "speaks of the file",
          "zh-CN": "\u6B64\u5904\u6D89\u53CA\u8BE5\u6587\u4EF6"
        },
        "fix-below": {
          "en": "Ignore it in folders below, too",
          "zh-CN": "\u5B50\u76EE\u5F55\u4E2D\u7684\u540C\u540D\u5185\u5BB9\u4E5F\u4E00\u5E76\u5FFD\u7565"
        }
      }
    },
    "docker/dev-server": {
      "title": {
        "en": "The image starts a development server",
        "zh-CN": "\u955C\u50CF\u542F\u52A8\u7684\u662F\u5F00\u53D1\u670D\u52A1\u5668"
      },
      "problem": {
        "en": "The start command of an image that ships runs a server which its makers provide for development only.",
        "zh-CN": "\u53D1\u5E03\u955C\u50CF\u7684\u542F\u52A8\u547D\u4EE4\u8FD0\u884C\u7684\u662F\u5176\u4F5C\u8005\u4EC5\u4E3A\u5F00\u53D1\u63D0\u4F9B\u7684\u670D\u52A1\u5668\u3002"
      },
      "risk": {
        "en": "Such a server is slow, holds few connections, rebuilds or watches files, shows sources and stack traces to whoever asks, and is not reviewed for attacks from outside.",
        "zh-CN": "\u8FD9\u7C7B\u670D\u52A1\u5668\u6027\u80FD\u4F4E\u3001\u5E76\u53D1\u80FD\u529B\u5F31\uFF0C\u4F1A\u76D1\u542C\u5E76\u91CD\u65B0\u7F16\u8BD1\u6587\u4EF6\uFF0C\u53EF\u80FD\u5411\u4EFB\u4F55\u8BBF\u95EE\u8005\u66B4\u9732\u6E90\u7801\u4E0E\u8C03\u7528\u6808\uFF0C\u4E5F\u672A\u9488\u5BF9\u5916\u90E8\u653B\u51FB\u505A\u8FC7\u5B89\u5168\u8BC4\u5BA1\u3002"
      },
      "fix": {
        "en": "Build the front end (`npm run build`) and serve the result with nginx or the framework's production server (`next start`, `node .output/server/index.mjs`); serve Flask and Django with gunicorn or uvicorn.",
        "zh-CN": "\u5148\u6784\u5EFA\u524D\u7AEF\uFF08`npm run build`\uFF09\uFF0C\u518D\u7528 nginx \u6216\u6846\u67B6\u7684\u751F\u4EA7\u670D\u52A1\u5668\uFF08`next start`\u3001`node .output/server/index.mjs`\uFF09\u63D0\u4F9B\u670D\u52A1\uFF1BFlask \u4E0E Django \u8BF7\u7528 gunicorn \u6216 uvicorn\u3002"
      },
      "acceptance": {
        "en": "The running container's process is a production server, and no source map client, reloader or debugger answers.",
        "zh-CN": "\u5BB9\u5668\u4E2D\u8FD0\u884C\u7684\u662F\u751F\u4EA7\u670D\u52A1\u5668\uFF0C\u4E14\u6CA1\u6709\u70ED\u91CD\u8F7D\u5BA2\u6237\u7AEF\u6216\u8C03\u8BD5\u5668\u54CD\u5E94\u8BF7\u6C42\u3002"
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
          "zh-CN": "\u955C\u50CF\u542F\u52A8\u7684\u662F {server}\uFF0C\u5B83\u53EA\u9002\u5408\u5F00\u53D1\uFF1A\u6027\u80FD\u4F4E\u3001\u4F1A\u66B4\u9732\u6E90\u7801\u3001\u672A\u7ECF\u52A0\u56FA\u3002\u8BF7\u6539\u7528\u751F\u4EA7\u670D\u52A1\u5668\uFF0C\u6216\u76F4\u63A5\u63D0\u4F9B\u6784\u5EFA\u4EA7\u7269\u3002"
        },
        "script": {
          "en": "what `{name}` runs",
          "zh-CN": "`{name}` \u5B9E\u9645\u6267\u884C\u7684\u547D\u4EE4"
        },
        "runs-here": {
          "en": "the server is started here",
          "zh-CN": "\u670D\u52A1\u5668\u5728\u6B64\u542F\u52A8"
        }
      }
    },
    "docker/end-of-life-base": {
      "title": {
        "en": "Image of a release without security fixes",
        "zh-CN": "\u955C\u50CF\u6240\u7528\u7248\u672C\u5DF2\u505C\u6B62\u5B89\u5168\u66F4\u65B0"
      },
      "problem": {
        "en": "An image is built upon, or a service runs, a release of a language, a system or a server whose makers ended its support.",
        "zh-CN": "\u955C\u50CF\u7684\u57FA\u7840\uFF0C\u6216\u670D\u52A1\u6240\u8FD0\u884C\u7684\u955C\u50CF\uFF0C\u662F\u5176\u7EF4\u62A4\u65B9\u5DF2\u7EC8\u6B62\u652F\u6301\u7684\u8BED\u8A00\u3001\u7CFB\u7EDF\u6216\u670D\u52A1\u5668\u7248\u672C\u3002"
      },
      "risk": {
        "en": "Holes that are found from now on stay open, however often the image is built again; scanners and auditors count each of them, and packages for the release disappear from their mirrors.",
        "zh-CN": "\u6B64\u540E\u53D1\u73B0\u7684\u6F0F\u6D1E\u5C06\u4E00\u76F4\u5B58\u5728\uFF0C\u91CD\u65B0\u6784\u5EFA\u591A\u5C11\u6B21\u4E5F\u65E0\u6D4E\u4E8E\u4E8B\uFF1B\u626B\u63CF\u5668\u548C\u5BA1\u8BA1\u65B9\u4F1A\u9010\u4E2A\u8BA1\u6570\uFF0C\u8BE5\u7248\u672C\u7684\u8F6F\u4EF6\u5305\u4E5F\u4F1A\u4ECE\u955C\u50CF\u7AD9\u4E0B\u67B6\u3002"
      },
      "fix": {
        "en": "Move to a supported release (https://endoflife.date lists them), run the tests, and let Renovate or Dependabot raise it from then on. A datastore wants its own steps: dump and restore, or `pg_upgrade`.",
        "zh-CN": "\u5347\u7EA7\u5230\u53D7\u652F\u6301\u7684\u7248\u672C\uFF08\u53C2\u89C1 https://endoflife.date\uFF09\uFF0C\u8FD0\u884C\u6D4B\u8BD5\uFF0C\u4E4B\u540E\u7531 Renovate \u6216 Dependabot \u6301\u7EED\u5347\u7EA7\u3002\u6570\u636E\u5B58\u50A8\u9700\u8981\u4E13\u95E8\u7684\u8FC1\u79FB\u6B65\u9AA4\uFF1A\u5BFC\u51FA\u518D\u5BFC\u5165\uFF0C\u6216\u4F7F\u7528 `pg_upgrade`\u3002"
      },
      "acceptance": {
        "en": "Every image in use is of a release that its makers still mend.",
        "zh-CN": "\u6240\u7528\u7684\u6BCF\u4E2A\u955C\u50CF\u90FD\u5C5E\u4E8E\u7EF4\u62A4\u65B9\u4ECD\u5728\u4FEE\u590D\u7684\u7248\u672C\u3002"
      },
      "effortHours": 4,
      "references": [
        "CWE-1104",
        "https://endoflife.date"
      ],
      "messages": {
        "ended": {
          "en": "{image}: {product} {release} has had no security fixes since {since}. Move to a supported release.",
          "zh-CN": "{image}\uFF1A{product} {release} \u81EA {since} \u8D77\u4E0D\u518D\u6709\u5B89\u5168\u4FEE\u590D\u3002\u8BF7\u5347\u7EA7\u5230\u53D7\u652F\u6301\u7684\u7248\u672C\u3002"
        },
        "builds": {
          "en": "{image} builds what ships: {product} {release} has had no security fixes since {since}. Move to a supported release.",
          "zh-CN": "{image} \u7528\u4E8E\u6784\u5EFA\u8981\u53D1\u5E03\u7684\u5185\u5BB9\uFF1A{product} {release} \u81EA {since} \u8D77\u4E0D\u518D\u6709\u5B89\u5168\u4FEE\u590D\u3002\u8BF7\u5347\u7EA7\u5230\u53D7\u652F\u6301\u7684\u7248\u672C\u3002"
        },
        "also": {
          "en": "{image}: {product} {release}, none since {since}",
          "zh-CN": "{image}\uFF1A{product} {release}\uFF0C\u81EA {since} \u8D77\u6CA1\u6709\u5B89\u5168\u4FEE\u590D"
        }
      }
    },
    "docker/frontend-not-built": {
      "title": {
        "en": "The image lacks the front end that the program serves",
        "zh-CN": "\u955C\u50CF\u4E2D\u7F3A\u5C11\u7A0B\u5E8F\u8981\u63D0\u4F9B\u7684\u524D\u7AEF"
      },
      "problem": {
        "en": "The program serves a folder that the build of the front end makes. The repository does not hold that folder, and no step of the image builds or copies it, or `.dockerignore` keeps it out.",
        "zh-CN": "\u7A0B\u5E8F\u5BF9\u5916\u63D0\u4F9B\u7684\u76EE\u5F55\u7531\u524D\u7AEF\u6784\u5EFA\u4EA7\u751F\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u6CA1\u6709\u8BE5\u76EE\u5F55\uFF0C\u955C\u50CF\u7684\u4EFB\u4F55\u6B65\u9AA4\u4E5F\u6CA1\u6709\u6784\u5EFA\u6216\u590D\u5236\u5B83\uFF0C\u6216\u8005\u5B83\u88AB `.dockerignore` \u6392\u9664\u3002"
      },
      "risk": {
        "en": "The container does not start (StaticFiles and its kin refuse a missing folder) or answers every page with 404, though everything works on the machine of whoever built the front end there.",
        "zh-CN": "\u5BB9\u5668\u65E0\u6CD5\u542F\u52A8\uFF08StaticFiles \u7B49\u4F1A\u56E0\u76EE\u5F55\u4E0D\u5B58\u5728\u800C\u62A5\u9519\uFF09\uFF0C\u6216\u6240\u6709\u9875\u9762\u90FD\u8FD4\u56DE 404\uFF1B\u800C\u5728\u672C\u673A\u6784\u5EFA\u8FC7\u524D\u7AEF\u7684\u5F00\u53D1\u8005\u90A3\u91CC\u4E00\u5207\u6B63\u5E38\u3002"
      },
      "fix": {
        "en": "Build it in a stage of its own and copy the result: `FROM node:22 AS web \u2026 RUN npm ci && npm run build`, then `COPY --from=web /web/dist ./frontend/dist`.",
        "zh-CN": "\u7528\u5355\u72EC\u7684\u6784\u5EFA\u9636\u6BB5\u751F\u6210\u524D\u7AEF\u5E76\u590D\u5236\u7ED3\u679C\uFF1A`FROM node:22 AS web \u2026 RUN npm ci && npm run build`\uFF0C\u518D `COPY --from=web /web/dist ./frontend/dist`\u3002"
      },
      "acceptance": {
        "en": "An image built from a fresh checkout answers the start page.",
        "zh-CN": "\u4ECE\u5168\u65B0\u68C0\u51FA\u7684\u4EE3\u7801\u6784\u5EFA\u7684\u955C\u50CF\u80FD\u591F\u6253\u5F00\u9996\u9875\u3002"
      },
      "effortHours": 2,
      "references": [
        "https://docs.docker.com/build/building/multi-stage/"
      ],
      "messages": {
        "not-built": {
          "en": "{folder} is served here, but {image} never builds or copies it, and the repository does not hold it: the container has no front end. Build it in a stage and copy the result.",
          "zh-CN": "\u6B64\u5904\u63D0\u4F9B {folder}\uFF0C\u4F46 {image} \u4ECE\u672A\u6784\u5EFA\u6216\u590D\u5236\u5B83\uFF0C\u4ED3\u5E93\u4E2D\u4E5F\u6CA1\u6709\uFF1A\u5BB9\u5668\u91CC\u6CA1\u6709\u524D\u7AEF\u3002\u8BF7\u5728\u6784\u5EFA\u9636\u6BB5\u751F\u6210\u5E76\u590D\u5236\u7ED3\u679C\u3002"
        },
        "left-out-of-image": {
          "en": "{folder} is served here, but what {image} copies does not hold it, since .dockerignore keeps it out: the container has no front end. Let it pass, or build it in a stage.",
          "zh-CN": "\u6B64\u5904\u63D0\u4F9B {folder}\uFF0C\u4F46\u5B83\u88AB .dockerignore \u6392\u9664\uFF0C{image} \u590D\u5236\u7684\u5185\u5BB9\u4E2D\u6CA1\u6709\u5B83\uFF1A\u5BB9\u5668\u91CC\u6CA1\u6709\u524D\u7AEF\u3002\u8BF7\u653E\u884C\uFF0C\u6216\u5728\u6784\u5EFA\u9636\u6BB5\u751F\u6210\u3002"
        },
        "copies": {
          "en": "the program gets into the image here, without the front end",
          "zh-CN": "\u7A0B\u5E8F\u5728\u6B64\u8FDB\u5165\u955C\u50CF\uFF0C\u4F46\u4E0D\u542B\u524D\u7AEF"
        },
        "source": {
          "en": "the front end's source",
          "zh-CN": "\u524D\u7AEF\u6E90\u7801"
        },
        "left-out": {
          "en": "kept out of the image here",
          "zh-CN": "\u5728\u6B64\u88AB\u6392\u9664\u51FA\u955C\u50CF"
        }
      }
    },
    "docker/healthcheck-tool-missing": {
      "title": {
        "en": "The health check calls a program that the image lacks",
        "zh-CN": "\u5065\u5EB7\u68C0\u67E5\u8C03\u7528\u4E86\u955C\u50CF\u4E2D\u4E0D\u5B58\u5728\u7684\u7A0B\u5E8F"
      },
      "problem": {
        "en": "A health check runs a program, mostly curl or wget, that neither the base image brings nor the build installs.",
        "zh-CN": "\u5065\u5EB7\u68C0\u67E5\u8981\u8FD0\u884C\u7684\u7A0B\u5E8F\uFF08\u591A\u4E3A curl \u6216 wget\uFF09\u65E2\u4E0D\u5728\u57FA\u7840\u955C\u50CF\u4E2D\uFF0C\u6784\u5EFA\u65F6\u4E5F\u6CA1\u6709\u5B89\u88C5\u3002"
      },
      "risk": {
        "en": "The check fails for ever though the service works. The container is reported unhealthy, services that wait for `service_healthy` never start, and an orchestrator restarts or drains what is fine.",
        "zh-CN": "\u670D\u52A1\u660E\u660E\u6B63\u5E38\uFF0C\u68C0\u67E5\u5374\u6C38\u8FDC\u5931\u8D25\uFF1A\u5BB9\u5668\u4E00\u76F4\u663E\u793A unhealthy\uFF0C\u7B49\u5F85 `service_healthy` \u7684\u670D\u52A1\u65E0\u6CD5\u542F\u52A8\uFF0C\u7F16\u6392\u7CFB\u7EDF\u4F1A\u4E0D\u65AD\u91CD\u542F\u6216\u6458\u9664\u6B63\u5E38\u7684\u5B9E\u4F8B\u3002"
      },
      "fix": {
        "en": 'Use what the image has (`python -c "import urllib.request; urllib.request.urlopen(\'http://127.0.0.1:8000/health\')"`, `node -e "fetch(\u2026)"`, BusyBox\'s `wget` in Alpine images), or install the program in the stage that ships.',
        "zh-CN": '\u6539\u7528\u955C\u50CF\u4E2D\u5DF2\u6709\u7684\u7A0B\u5E8F\uFF08`python -c "import urllib.request; urllib.request.urlopen(\'http://127.0.0.1:8000/health\')"`\u3001`node -e "fetch(\u2026)"`\uFF0CAlpine \u955C\u50CF\u81EA\u5E26 BusyBox \u7684 `wget`\uFF09\uFF0C\u6216\u5728\u6700\u7EC8\u9636\u6BB5\u5B89\u88C5\u8BE5\u7A0B\u5E8F\u3002'
      },
      "acceptance": {
        "en": "`docker inspect --format '{{.State.Health.Status}}'` shows `healthy` for a running container.",
        "zh-CN": "\u5BB9\u5668\u8FD0\u884C\u540E\uFF0C`docker inspect --format '{{.State.Health.Status}}'` \u663E\u793A `healthy`\u3002"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-1164",
        "https://docs.docker.com/reference/dockerfile/#healthcheck"
      ],
      "messages": {
        "missing": {
          "en": "The check calls {tool}, which {base} does not have and the build does not install: it always fails. Install {tool} in the stage that ships, or use a program of the image.",
          "zh-CN": "\u68C0\u67E5\u8C03\u7528\u4E86 {tool}\uFF0C\u4F46\u57FA\u7840\u955C\u50CF {base} \u6CA1\u6709\u5B83\uFF0C\u6784\u5EFA\u65F6\u4E5F\u672A\u5B89\u88C5\uFF0C\u68C0\u67E5\u5FC5\u7136\u5931\u8D25\u3002\u8BF7\u5728\u6700\u7EC8\u9636\u6BB5\u5B89\u88C5 {tool}\uFF0C\u6216\u6539\u7528\u955C\u50CF\u81EA\u5E26\u7684\u7A0B\u5E8F\u3002"
        },
        "image": {
          "en": "The check calls {tool}, which the image {base} does not have: it always fails. Use a program of the image.",
          "zh-CN": "\u68C0\u67E5\u8C03\u7528\u4E86 {tool}\uFF0C\u800C\u955C\u50CF {base} \u4E2D\u6CA1\u6709\u8BE5\u7A0B\u5E8F\uFF0C\u68C0\u67E5\u5FC5\u7136\u5931\u8D25\u3002\u8BF7\u6539\u7528\u955C\u50CF\u81EA\u5E26\u7684\u7A0B\u5E8F\u3002"
        },
        "base": {
          "en": "built upon {base}",
          "zh-CN": "\u57FA\u4E8E {base} \u6784\u5EFA"
        }
      }
    },
    "docker/latest-tag": {
      "title": {
        "en": "Base image without a version",
        "zh-CN": "\u57FA\u7840\u955C\u50CF\u6CA1\u6709\u56FA\u5B9A\u7248\u672C"
      },
      "problem": {
        "en": "A stage is built upon an image without a tag, or with `latest`, so every build takes whatever is newest that day.",
        "zh-CN": "\u67D0\u4E2A\u6784\u5EFA\u9636\u6BB5\u6240\u7528\u7684\u57FA\u7840\u955C\u50CF\u6CA1\u6709\u6807\u7B7E\uFF0C\u6216\u4F7F\u7528 `latest`\uFF0C\u6BCF\u6B21\u6784\u5EFA\u90FD\u4F1A\u53D6\u5F53\u5929\u6700\u65B0\u7684\u955C\u50CF\u3002"
      },
      "risk": {
        "en": "A build that worked yesterday breaks, or works differently, with no change in the repository; nobody can build last month's release again to compare or to roll back.",
        "zh-CN": "\u4ED3\u5E93\u6CA1\u6709\u4EFB\u4F55\u6539\u52A8\uFF0C\u6628\u5929\u8FD8\u6B63\u5E38\u7684\u6784\u5EFA\u4ECA\u5929\u53EF\u80FD\u5931\u8D25\u6216\u884C\u4E3A\u4E0D\u540C\uFF1B\u4E5F\u65E0\u6CD5\u91CD\u65B0\u6784\u5EFA\u4E0A\u4E2A\u6708\u7684\u7248\u672C\u6765\u6BD4\u8F83\u6216\u56DE\u6EDA\u3002"
      },
      "fix": {
        "en": "Name a version (`python:3.13-slim`, `node:22.12-alpine`), better with its digest (`@sha256:\u2026`), and let Renovate or Dependabot raise it.",
        "zh-CN": "\u5199\u660E\u7248\u672C\uFF08\u5982 `python:3.13-slim`\u3001`node:22.12-alpine`\uFF09\uFF0C\u6700\u597D\u518D\u56FA\u5B9A\u6458\u8981\uFF08`@sha256:\u2026`\uFF09\uFF0C\u7531 Renovate \u6216 Dependabot \u8D1F\u8D23\u5347\u7EA7\u3002"
      },
      "acceptance": {
        "en": "Every `FROM` names a version or a digest.",
        "zh-CN": "\u6BCF\u4E2A `FROM` \u90FD\u5199\u660E\u4E86\u7248\u672C\u6216\u6458\u8981\u3002"
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
          "zh-CN": "{image} \u6CA1\u6709\u6807\u7B7E\uFF0C\u6BCF\u6B21\u6784\u5EFA\u90FD\u4F1A\u53D6\u6700\u65B0\u955C\u50CF\u3002\u8BF7\u5199\u660E\u7248\u672C\uFF0C\u4F7F\u540C\u6837\u7684\u6E90\u7801\u5F97\u5230\u540C\u6837\u7684\u955C\u50CF\u3002"
        },
        "latest": {
          "en": "{image} is another image after each release. Name a version, so that the same sources give the same image.",
          "zh-CN": "{image} \u4F1A\u968F\u6BCF\u6B21\u53D1\u5E03\u800C\u53D8\u5316\u3002\u8BF7\u5199\u660E\u7248\u672C\uFF0C\u4F7F\u540C\u6837\u7684\u6E90\u7801\u5F97\u5230\u540C\u6837\u7684\u955C\u50CF\u3002"
        },
        "variant": {
          "en": "{image} names a form and no version: it is another release of the language one day. Name the version too, so that the same sources give the same image.",
          "zh-CN": "{image} \u53EA\u5199\u4E86\u53D8\u4F53\u800C\u6CA1\u6709\u7248\u672C\uFF0C\u603B\u6709\u4E00\u5929\u4F1A\u53D8\u6210\u53E6\u4E00\u4E2A\u8BED\u8A00\u7248\u672C\u3002\u8BF7\u540C\u65F6\u5199\u660E\u7248\u672C\uFF0C\u4F7F\u540C\u6837\u7684\u6E90\u7801\u5F97\u5230\u540C\u6837\u7684\u955C\u50CF\u3002"
        },
        "also": {
          "en": "{image} is not pinned either",
          "zh-CN": "{image} \u540C\u6837\u6CA1\u6709\u56FA\u5B9A\u7248\u672C"
        }
      }
    },
    "docker/no-dockerignore": {
      "title": {
        "en": "No .dockerignore",
        "zh-CN": "\u7F3A\u5C11 .dockerignore"
      },
      "problem": {
        "en": "The folder that the image is built from has no `.dockerignore`, so nothing in it is kept from the builder.",
        "zh-CN": "\u6784\u5EFA\u955C\u50CF\u7684\u76EE\u5F55\u6CA1\u6709 `.dockerignore`\uFF0C\u5176\u4E2D\u7684\u4EFB\u4F55\u5185\u5BB9\u90FD\u53EF\u80FD\u88AB\u9001\u5165\u6784\u5EFA\u3002"
      },
      "risk": {
        "en": "With `COPY . .` the image holds `.git` with its whole history, the `.env` and databases of whoever built it, and packages of another platform. Every change to any file also builds the following steps anew.",
        "zh-CN": "\u4F7F\u7528 `COPY . .` \u65F6\uFF0C\u955C\u50CF\u4F1A\u5E26\u4E0A\u5305\u542B\u5168\u90E8\u5386\u53F2\u7684 `.git`\u3001\u6784\u5EFA\u8005\u672C\u673A\u7684 `.env` \u4E0E\u6570\u636E\u5E93\u6587\u4EF6\uFF0C\u4EE5\u53CA\u5176\u4ED6\u5E73\u53F0\u7684\u4F9D\u8D56\u5305\u3002\u4EFB\u4F55\u6587\u4EF6\u7684\u6539\u52A8\u8FD8\u4F1A\u4F7F\u540E\u7EED\u6B65\u9AA4\u7684\u7F13\u5B58\u5931\u6548\u3002"
      },
      "fix": {
        "en": "Add a `.dockerignore` beside the build context's root: `.git`, `**/.env*`, `**/node_modules`, `**/__pycache__`, `.venv`, `*.db`, `data/`, `tests/`, documentation.",
        "zh-CN": "\u5728\u6784\u5EFA\u4E0A\u4E0B\u6587\u6839\u76EE\u5F55\u6DFB\u52A0 `.dockerignore`\uFF0C\u81F3\u5C11\u5305\u542B\uFF1A`.git`\u3001`**/.env*`\u3001`**/node_modules`\u3001`**/__pycache__`\u3001`.venv`\u3001`*.db`\u3001`data/`\u3001`tests/` \u548C\u6587\u6863\u3002"
      },
      "acceptance": {
        "en": "`docker build` sends only what the image needs, and the image holds neither `.git` nor `.env`.",
        "zh-CN": "`docker build` \u53EA\u53D1\u9001\u955C\u50CF\u9700\u8981\u7684\u5185\u5BB9\uFF0C\u955C\u50CF\u4E2D\u65E2\u6CA1\u6709 `.git` \u4E5F\u6CA1\u6709 `.env`\u3002"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-538",
        "https://docs.docker.com/build/concepts/context/#dockerignore-files"
      ],
      "messages": {
        "ships": {
          "en": "The whole folder ({context}) is copied into the image and no .dockerignore holds anything back: whatever lies there goes along, such as a local `.env` or a database. Add one.",
          "zh-CN": "\u6574\u4E2A\u76EE\u5F55\uFF08{context}\uFF09\u88AB\u590D\u5236\u8FDB\u955C\u50CF\uFF0C\u4E14\u6CA1\u6709 .dockerignore\uFF1A\u5176\u4E2D\u7684\u4E00\u5207\u90FD\u4F1A\u8FDB\u5165\u955C\u50CF\uFF0C\u4F8B\u5982\u672C\u5730 `.env` \u6216\u6570\u636E\u5E93\u6587\u4EF6\u3002\u8BF7\u6DFB\u52A0\u8BE5\u6587\u4EF6\u3002"
        },
        "builds": {
          "en": "The whole folder ({context}) is copied into a build stage and no .dockerignore holds anything back: a local `.env` or `node_modules` takes part in the build. Add one.",
          "zh-CN": "\u6574\u4E2A\u76EE\u5F55\uFF08{context}\uFF09\u88AB\u590D\u5236\u8FDB\u6784\u5EFA\u9636\u6BB5\uFF0C\u4E14\u6CA1\u6709 .dockerignore\uFF1A\u672C\u5730\u7684 `.env` \u6216 `node_modules` \u4F1A\u53C2\u4E0E\u6784\u5EFA\u3002\u8BF7\u6DFB\u52A0\u8BE5\u6587\u4EF6\u3002"
        },
        "selective": {
          "en": "The build context ({context}) has no .dockerignore. The image copies by name, so nothing else gets in today; add one before somebody writes `COPY . .`.",
          "zh-CN": "\u6784\u5EFA\u4E0A\u4E0B\u6587\uFF08{context}\uFF09\u6CA1\u6709 .dockerignore\u3002\u76EE\u524D\u955C\u50CF\u6309\u540D\u79F0\u590D\u5236\uFF0C\u4E0D\u4F1A\u5E26\u5165\u5176\u4ED6\u5185\u5BB9\uFF1B\u8BF7\u5728\u6709\u4EBA\u6539\u6210 `COPY . .` \u4E4B\u524D\u6DFB\u52A0\u3002"
        },
        "also": {
          "en": "built from the same folder",
          "zh-CN": "\u4ECE\u540C\u4E00\u76EE\u5F55\u6784\u5EFA"
        }
      }
    },
    "docker/no-healthcheck": {
      "title": {
        "en": "The image has no health check",
        "zh-CN": "\u955C\u50CF\u6CA1\u6709\u5065\u5EB7\u68C0\u67E5"
      },
      "problem": {
        "en": "The image of a service has no `HEALTHCHECK`, so whoever runs it sees only whether the process exists.",
        "zh-CN": "\u670D\u52A1\u955C\u50CF\u6CA1\u6709 `HEALTHCHECK`\uFF0C\u8FD0\u884C\u5B83\u7684\u5E73\u53F0\u53EA\u80FD\u770B\u5230\u8FDB\u7A0B\u662F\u5426\u5B58\u5728\u3002"
      },
      "risk": {
        "en": "A process that hangs, lost its database or never finished starting counts as running; it gets traffic, and nothing restarts it or waits for it.",
        "zh-CN": "\u8FDB\u7A0B\u5361\u6B7B\u3001\u5931\u53BB\u6570\u636E\u5E93\u8FDE\u63A5\u6216\u5C1A\u672A\u542F\u52A8\u5B8C\u6210\u65F6\uFF0C\u4ECD\u88AB\u89C6\u4E3A\u6B63\u5E38\uFF1A\u6D41\u91CF\u7167\u5E38\u8FDB\u5165\uFF0C\u65E2\u6CA1\u6709\u4EBA\u91CD\u542F\u5B83\uFF0C\u4F9D\u8D56\u5B83\u7684\u670D\u52A1\u4E5F\u4E0D\u4F1A\u7B49\u5F85\u3002"
      },
      "fix": {
        "en": "Add a probe that asks the service itself with a program that the image has: `HEALTHCHECK --interval=30s --timeout=3s CMD wget -qO- http://127.0.0.1:8000/health || exit 1`, or `healthcheck:` in Compose. In Kubernetes use liveness and readiness probes instead.",
        "zh-CN": "\u6DFB\u52A0\u4E00\u4E2A\u771F\u6B63\u8BBF\u95EE\u670D\u52A1\u7684\u68C0\u67E5\uFF0C\u5E76\u4F7F\u7528\u955C\u50CF\u4E2D\u5DF2\u6709\u7684\u7A0B\u5E8F\uFF1A`HEALTHCHECK --interval=30s --timeout=3s CMD wget -qO- http://127.0.0.1:8000/health || exit 1`\uFF0C\u6216\u5728 Compose \u4E2D\u914D\u7F6E `healthcheck:`\u3002Kubernetes \u4E2D\u8BF7\u6539\u7528\u5B58\u6D3B\u63A2\u9488\u4E0E\u5C31\u7EEA\u63A2\u9488\u3002"
      },
      "acceptance": {
        "en": "`docker ps` shows `healthy`, and `unhealthy` once the service stops answering.",
        "zh-CN": "`docker ps` \u663E\u793A `healthy`\uFF1B\u670D\u52A1\u505C\u6B62\u54CD\u5E94\u540E\u663E\u793A `unhealthy`\u3002"
      },
      "effortHours": 0.5,
      "references": [
        "CIS Docker Benchmark 4.6",
        "https://docs.docker.com/reference/dockerfile/#healthcheck"
      ],
      "messages": {
        "none": {
          "en": "The image has no `HEALTHCHECK`: a service that hangs counts as running. Add one that asks the service itself.",
          "zh-CN": "\u955C\u50CF\u6CA1\u6709 `HEALTHCHECK`\uFF1A\u670D\u52A1\u5361\u6B7B\u4E5F\u4F1A\u88AB\u89C6\u4E3A\u6B63\u5E38\u8FD0\u884C\u3002\u8BF7\u6DFB\u52A0\u771F\u6B63\u8BBF\u95EE\u670D\u52A1\u7684\u5065\u5EB7\u68C0\u67E5\u3002"
        },
        "compose-only": {
          "en": "The health check stands in Compose only: whoever runs the image otherwise has none. Move it into the image.",
          "zh-CN": "\u5065\u5EB7\u68C0\u67E5\u53EA\u5199\u5728 Compose \u4E2D\uFF0C\u7528\u5176\u4ED6\u65B9\u5F0F\u8FD0\u884C\u8BE5\u955C\u50CF\u65F6\u5C31\u6CA1\u6709\u68C0\u67E5\u3002\u5EFA\u8BAE\u79FB\u5165\u955C\u50CF\u3002"
        },
        "probed": {
          "en": "the check in Compose",
          "zh-CN": "Compose \u4E2D\u7684\u68C0\u67E5"
        }
      }
    },
    "docker/no-multistage": {
      "title": {
        "en": "Build tools ship with the program",
        "zh-CN": "\u6784\u5EFA\u5DE5\u5177\u968F\u7A0B\u5E8F\u4E00\u8D77\u53D1\u5E03"
      },
      "problem": {
        "en": "The stage that ships also builds, so compilers, sources and packages for development are part of the image.",
        "zh-CN": "\u53D1\u5E03\u7684\u9636\u6BB5\u540C\u65F6\u627F\u62C5\u6784\u5EFA\uFF0C\u7F16\u8BD1\u5668\u3001\u6E90\u7801\u548C\u5F00\u53D1\u4F9D\u8D56\u90FD\u6210\u4E3A\u955C\u50CF\u7684\u4E00\u90E8\u5206\u3002"
      },
      "risk": {
        "en": "The image is several times as large, starts slower on a new machine, and hands whoever breaks in a compiler and many packages with flaws of their own.",
        "zh-CN": "\u955C\u50CF\u4F53\u79EF\u6210\u500D\u589E\u5927\uFF0C\u5728\u65B0\u673A\u5668\u4E0A\u542F\u52A8\u66F4\u6162\uFF1B\u5165\u4FB5\u8005\u8FD8\u4F1A\u5F97\u5230\u7F16\u8BD1\u5668\u4EE5\u53CA\u5927\u91CF\u81EA\u5E26\u6F0F\u6D1E\u7684\u8F6F\u4EF6\u5305\u3002"
      },
      "fix": {
        "en": "Build in a stage of its own (`FROM \u2026 AS build`) and copy only the result: `COPY --from=build /app/dist ./dist`.",
        "zh-CN": "\u5728\u5355\u72EC\u7684\u9636\u6BB5\u6784\u5EFA\uFF08`FROM \u2026 AS build`\uFF09\uFF0C\u53EA\u590D\u5236\u7ED3\u679C\uFF1A`COPY --from=build /app/dist ./dist`\u3002"
      },
      "acceptance": {
        "en": "The image holds no compiler and no packages for development.",
        "zh-CN": "\u955C\u50CF\u4E2D\u6CA1\u6709\u7F16\u8BD1\u5668\u548C\u5F00\u53D1\u4F9D\u8D56\u3002"
      },
      "effortHours": 2,
      "references": [
        "CWE-1104",
        "https://docs.docker.com/build/building/multi-stage/"
      ],
      "messages": {
        "compiles": {
          "en": "{tool} builds in the stage that ships, so its toolchain and the sources ship, too. Build in a stage of its own and copy the result.",
          "zh-CN": "{tool} \u5728\u53D1\u5E03\u9636\u6BB5\u6267\u884C\u6784\u5EFA\uFF0C\u5DE5\u5177\u94FE\u548C\u6E90\u7801\u4E5F\u4F1A\u4E00\u8D77\u53D1\u5E03\u3002\u8BF7\u5728\u5355\u72EC\u9636\u6BB5\u6784\u5EFA\u540E\u590D\u5236\u7ED3\u679C\u3002"
        },
        "bundles": {
          "en": "{tool} builds in the stage that ships, so packages for development and sources ship, too. Build in a stage of its own and copy the result.",
          "zh-CN": "{tool} \u5728\u53D1\u5E03\u9636\u6BB5\u6267\u884C\u6784\u5EFA\uFF0C\u5F00\u53D1\u4F9D\u8D56\u548C\u6E90\u7801\u4E5F\u4F1A\u4E00\u8D77\u53D1\u5E03\u3002\u8BF7\u5728\u5355\u72EC\u9636\u6BB5\u6784\u5EFA\u540E\u590D\u5236\u7ED3\u679C\u3002"
        },
        "toolchain": {
          "en": "{tool} is installed in the stage that ships and never removed. Build wheels or binaries in a stage of its own and copy them.",
          "zh-CN": "\u53D1\u5E03\u9636\u6BB5\u5B89\u88C5\u4E86 {tool} \u4E14\u672A\u79FB\u9664\u3002\u8BF7\u5728\u5355\u72EC\u9636\u6BB5\u6784\u5EFA wheel \u6216\u4E8C\u8FDB\u5236\u6587\u4EF6\u540E\u518D\u590D\u5236\u3002"
        }
      }
    },
    "docker/port-not-honoured": {
      "title": {
        "en": "The platform's PORT is ignored",
        "zh-CN": "\u5E73\u53F0\u6CE8\u5165\u7684 PORT \u88AB\u5FFD\u7565"
      },
      "problem": {
        "en": "Platforms such as Heroku, Render, Railway and Cloud Run tell a container by `PORT` where they send requests. The image fixes another port, or sets a variable that the program prefers.",
        "zh-CN": "Heroku\u3001Render\u3001Railway\u3001Cloud Run \u7B49\u5E73\u53F0\u901A\u8FC7 `PORT` \u544A\u8BC9\u5BB9\u5668\u5E94\u76D1\u542C\u7684\u7AEF\u53E3\u3002\u955C\u50CF\u5374\u5199\u6B7B\u4E86\u53E6\u4E00\u4E2A\u7AEF\u53E3\uFF0C\u6216\u8BBE\u7F6E\u4E86\u7A0B\u5E8F\u4F1A\u4F18\u5148\u8BFB\u53D6\u7684\u53D8\u91CF\u3002"
      },
      "risk": {
        "en": "The program listens where nobody asks; the platform finds no open port and stops the container or answers 502, though it works on every developer's machine.",
        "zh-CN": "\u7A0B\u5E8F\u76D1\u542C\u7684\u7AEF\u53E3\u6CA1\u6709\u6D41\u91CF\u8FDB\u5165\uFF1B\u5E73\u53F0\u627E\u4E0D\u5230\u5F00\u653E\u7AEF\u53E3\uFF0C\u4F1A\u505C\u6B62\u5BB9\u5668\u6216\u8FD4\u56DE 502\uFF0C\u800C\u5728\u5F00\u53D1\u673A\u5668\u4E0A\u4E00\u5207\u6B63\u5E38\u3002"
      },
      "fix": {
        "en": "Leave the variable out of the image and give the default in code, or start with `--port ${PORT:-8000}` through a shell.",
        "zh-CN": "\u4E0D\u8981\u5728\u955C\u50CF\u4E2D\u8BBE\u7F6E\u8BE5\u53D8\u91CF\uFF0C\u628A\u9ED8\u8BA4\u503C\u5199\u5728\u4EE3\u7801\u91CC\uFF1B\u6216\u901A\u8FC7 shell \u4EE5 `--port ${PORT:-8000}` \u542F\u52A8\u3002"
      },
      "acceptance": {
        "en": "`docker run -e PORT=9000 -p 9000:9000 IMAGE` answers on port 9000.",
        "zh-CN": "`docker run -e PORT=9000 -p 9000:9000 IMAGE` \u80FD\u5728 9000 \u7AEF\u53E3\u54CD\u5E94\u3002"
      },
      "effortHours": 0.5,
      "references": [
        "https://cloud.google.com/run/docs/container-contract#port",
        "https://devcenter.heroku.com/articles/setting-the-http-port"
      ],
      "messages": {
        "overruled": {
          "en": "The image sets {name}={value}, which the program prefers to `PORT`: a platform that gives a port by `PORT` reaches nobody. Leave it out and keep the default in code.",
          "zh-CN": "\u955C\u50CF\u8BBE\u7F6E\u4E86 {name}={value}\uFF0C\u7A0B\u5E8F\u4F1A\u4F18\u5148\u4E8E `PORT` \u8BFB\u53D6\u5B83\uFF1A\u901A\u8FC7 `PORT` \u6307\u5B9A\u7AEF\u53E3\u7684\u5E73\u53F0\u5C06\u65E0\u6CD5\u8BBF\u95EE\u670D\u52A1\u3002\u8BF7\u53BB\u6389\u8BE5\u8BBE\u7F6E\uFF0C\u628A\u9ED8\u8BA4\u503C\u7559\u5728\u4EE3\u7801\u4E2D\u3002"
        },
        "fixed": {
          "en": "The command fixes {port}, and the platform gives each process a port of its own by `PORT`. Start with `${PORT:-8000}` through a shell.",
          "zh-CN": "\u547D\u4EE4\u5199\u6B7B\u4E86 {port}\uFF0C\u800C\u5E73\u53F0\u901A\u8FC7 `PORT` \u4E3A\u6BCF\u4E2A\u8FDB\u7A0B\u5206\u914D\u7AEF\u53E3\u3002\u8BF7\u901A\u8FC7 shell \u4F7F\u7528 `${PORT:-8000}` \u542F\u52A8\u3002"
        },
        "read": {
          "en": "PORT comes second here",
          "zh-CN": "\u6B64\u5904 PORT \u6392\u5728\u5176\u540E"
        },
        "platform": {
          "en": "runs on a platform that sets PORT",
          "zh-CN": "\u8FD0\u884C\u5728\u4F1A\u8BBE\u7F6E PORT \u7684\u5E73\u53F0\u4E0A"
        }
      }
    },
    "docker/python-env": {
      "title": {
        "en": "Python's output is buffered",
        "zh-CN": "Python \u8F93\u51FA\u88AB\u7F13\u51B2"
      },
      "problem": {
        "en": "The image runs Python without `PYTHONUNBUFFERED`, so what is printed waits in a buffer when no terminal is attached.",
        "zh-CN": "\u955C\u50CF\u8FD0\u884C Python \u65F6\u6CA1\u6709\u8BBE\u7F6E `PYTHONUNBUFFERED`\uFF0C\u6CA1\u6709\u7EC8\u7AEF\u65F6\u8F93\u51FA\u4F1A\u5148\u7559\u5728\u7F13\u51B2\u533A\u3002"
      },
      "risk": {
        "en": "Log lines appear late, and the last ones before a crash, those that explain it, are lost.",
        "zh-CN": "\u65E5\u5FD7\u5EF6\u8FDF\u51FA\u73B0\uFF1B\u5D29\u6E83\u524D\u6700\u540E\u51E0\u884C\u3001\u4E5F\u5C31\u662F\u80FD\u89E3\u91CA\u539F\u56E0\u7684\u65E5\u5FD7\uFF0C\u4F1A\u4E22\u5931\u3002"
      },
      "fix": {
        "en": "`ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1` below `FROM`.",
        "zh-CN": "\u5728 `FROM` \u4E4B\u540E\u52A0\u5165 `ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1`\u3002"
      },
      "acceptance": {
        "en": "`docker logs` shows a printed line at once.",
        "zh-CN": "`docker logs` \u80FD\u7ACB\u5373\u663E\u793A\u6253\u5370\u7684\u5185\u5BB9\u3002"
      },
      "effortHours": 0.25,
      "references": [
        "https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUNBUFFERED"
      ],
      "messages": {
        "found": {
          "en": "`PYTHONUNBUFFERED` is not set: what Python prints waits in a buffer, and a crash loses it. Add `ENV PYTHONUNBUFFERED=1`.",
          "zh-CN": "\u6CA1\u6709\u8BBE\u7F6E `PYTHONUNBUFFERED`\uFF1APython \u7684\u8F93\u51FA\u4F1A\u6EDE\u7559\u5728\u7F13\u51B2\u533A\uFF0C\u5D29\u6E83\u65F6\u4E22\u5931\u3002\u8BF7\u52A0\u5165 `ENV PYTHONUNBUFFERED=1`\u3002"
        },
        "starts": {
          "en": "Python is started here",
          "zh-CN": "Python \u5728\u6B64\u542F\u52A8"
        },
        "fix-unbuffered": {
          "en": "Set `PYTHONUNBUFFERED=1` in the image",
          "zh-CN": "\u5728\u955C\u50CF\u4E2D\u8BBE\u7F6E `PYTHONUNBUFFERED=1`"
        }
      }
    },
    "docker/root-user": {
      "title": {
        "en": "The image runs as root",
        "zh-CN": "\u955C\u50CF\u4EE5 root \u8EAB\u4EFD\u8FD0\u884C"
      },
      "problem": {
        "en": "The image names no user, or names root, so the process that answers requests runs as root inside its container.",
        "zh-CN": "\u955C\u50CF\u6CA1\u6709\u6307\u5B9A\u7528\u6237\uFF0C\u6216\u6307\u5B9A\u4E86 root\uFF0C\u56E0\u6B64\u5904\u7406\u8BF7\u6C42\u7684\u8FDB\u7A0B\u5728\u5BB9\u5668\u5185\u4EE5 root \u8EAB\u4EFD\u8FD0\u884C\u3002"
      },
      "risk": {
        "en": "A flaw in the program gives an attacker root in the container, who may then change the program itself, write to every mounted folder as root of the host, and use flaws of the kernel that need root to break out.",
        "zh-CN": "\u7A0B\u5E8F\u4E00\u65E6\u6709\u6F0F\u6D1E\uFF0C\u653B\u51FB\u8005\u5C31\u80FD\u83B7\u5F97\u5BB9\u5668\u5185\u7684 root \u6743\u9650\uFF1A\u53EF\u4EE5\u7BE1\u6539\u7A0B\u5E8F\u672C\u8EAB\uFF0C\u4EE5\u5BBF\u4E3B\u673A root \u7684\u8EAB\u4EFD\u5199\u5165\u6240\u6709\u6302\u8F7D\u76EE\u5F55\uFF0C\u5E76\u5229\u7528\u9700\u8981 root \u6743\u9650\u7684\u5185\u6838\u6F0F\u6D1E\u9003\u9038\u3002"
      },
      "fix": {
        "en": "Create a user and switch to it after the last step that needs root: `RUN useradd --system --uid 10001 app` and `USER 10001`. Give it only the folders it writes to (`COPY --chown=`). Images of Node.js bring a user `node`; of nginx there is `nginxinc/nginx-unprivileged`.",
        "zh-CN": "\u521B\u5EFA\u4E13\u7528\u7528\u6237\uFF0C\u5E76\u5728\u6700\u540E\u4E00\u4E2A\u9700\u8981 root \u7684\u6B65\u9AA4\u4E4B\u540E\u5207\u6362\uFF1A`RUN useradd --system --uid 10001 app`\uFF0C\u7136\u540E `USER 10001`\u3002\u53EA\u628A\u5B83\u9700\u8981\u5199\u5165\u7684\u76EE\u5F55\u4EA4\u7ED9\u5B83\uFF08`COPY --chown=`\uFF09\u3002Node.js \u955C\u50CF\u81EA\u5E26 `node` \u7528\u6237\uFF0Cnginx \u53EF\u6539\u7528 `nginxinc/nginx-unprivileged`\u3002"
      },
      "acceptance": {
        "en": "`docker run --rm IMAGE id -u` prints something other than 0, and the application still works.",
        "zh-CN": "`docker run --rm IMAGE id -u` \u8F93\u51FA\u4E0D\u4E3A 0\uFF0C\u4E14\u5E94\u7528\u4ECD\u6B63\u5E38\u5DE5\u4F5C\u3002"
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
          "zh-CN": "\u6CA1\u6709\u6307\u5B9A `USER`\uFF0C\u8FDB\u7A0B\u4F1A\u50CF\u57FA\u7840\u955C\u50CF {base} \u4E00\u6837\u4EE5 root \u8FD0\u884C\u3002\u8BF7\u521B\u5EFA\u4E13\u7528\u7528\u6237\uFF0C\u5E76\u5728\u542F\u52A8\u547D\u4EE4\u4E4B\u524D\u5207\u6362\u3002"
        },
        "root": {
          "en": "The last `USER` is root, so the process runs as root. Switch to a user of its own before the start command.",
          "zh-CN": "\u6700\u540E\u4E00\u4E2A `USER` \u662F root\uFF0C\u8FDB\u7A0B\u5C06\u4EE5 root \u8FD0\u884C\u3002\u8BF7\u5728\u542F\u52A8\u547D\u4EE4\u4E4B\u524D\u5207\u6362\u5230\u4E13\u7528\u7528\u6237\u3002"
        },
        "starts": {
          "en": "what then runs as root",
          "zh-CN": "\u6B64\u5904\u542F\u52A8\u7684\u8FDB\u7A0B\u4EE5 root \u8FD0\u884C"
        }
      }
    },
    "docker/secrets-in-layers": {
      "title": {
        "en": "A secret that is handed to the build stays in the image",
        "zh-CN": "\u6784\u5EFA\u65F6\u4F20\u5165\u7684\u5BC6\u94A5\u4F1A\u7559\u5728\u955C\u50CF\u4E2D"
      },
      "problem": {
        "en": "A build argument that holds a credential is used in a stage that ships. The history of the image keeps the value of every argument its steps saw, and an `ENV` keeps it for every process.",
        "zh-CN": "\u6700\u7EC8\u9636\u6BB5\u4F7F\u7528\u4E86\u5B58\u653E\u51ED\u636E\u7684\u6784\u5EFA\u53C2\u6570\u3002\u955C\u50CF\u5386\u53F2\u4F1A\u4FDD\u7559\u5404\u6B65\u9AA4\u7528\u5230\u7684\u53C2\u6570\u503C\uFF0C\u800C `ENV` \u4F1A\u8BA9\u5B83\u5BF9\u955C\u50CF\u4E2D\u7684\u6240\u6709\u8FDB\u7A0B\u53EF\u89C1\u3002"
      },
      "risk": {
        "en": "Everyone who can pull the image reads the credential with `docker history --no-trunc` or `docker inspect`.",
        "zh-CN": "\u4EFB\u4F55\u80FD\u62C9\u53D6\u955C\u50CF\u7684\u4EBA\u90FD\u53EF\u4EE5\u7528 `docker history --no-trunc` \u6216 `docker inspect` \u8BFB\u5230\u8BE5\u51ED\u636E\u3002"
      },
      "fix": {
        "en": "Hand it over as a build secret: `RUN --mount=type=secret,id=token TOKEN=$(cat /run/secrets/token) \u2026` and `docker build --secret id=token`. What the program needs when it runs belongs to the container's environment, not into the image. Rotate what has been in a pushed image.",
        "zh-CN": "\u6539\u7528\u6784\u5EFA\u5BC6\u94A5\uFF1A`RUN --mount=type=secret,id=token TOKEN=$(cat /run/secrets/token) \u2026`\uFF0C\u5E76\u4EE5 `docker build --secret id=token` \u4F20\u5165\u3002\u8FD0\u884C\u65F6\u9700\u8981\u7684\u5BC6\u94A5\u5728\u542F\u52A8\u5BB9\u5668\u65F6\u63D0\u4F9B\uFF0C\u4E0D\u8981\u5199\u5165\u955C\u50CF\u3002\u51E1\u8FDB\u5165\u8FC7\u5DF2\u63A8\u9001\u955C\u50CF\u7684\u5BC6\u94A5\u90FD\u8981\u8F6E\u6362\u3002"
      },
      "acceptance": {
        "en": "`docker history --no-trunc` and `docker inspect` show no credential.",
        "zh-CN": "`docker history --no-trunc` \u4E0E `docker inspect` \u4E2D\u770B\u4E0D\u5230\u4EFB\u4F55\u51ED\u636E\u3002"
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
          "zh-CN": "\u955C\u50CF\u5386\u53F2\u4F1A\u4FDD\u7559\u5176\u6B65\u9AA4\u7528\u5230\u7684 {name}\uFF0C\u62C9\u53D6\u955C\u50CF\u7684\u4EBA\u90FD\u80FD\u8BFB\u5230\u5B83\u3002\u8BF7\u6539\u7528 `RUN --mount=type=secret`\u3002"
        },
        "variable": {
          "en": "{name} becomes a variable of the image: whoever pulls it reads the value with `docker inspect`. Give it to the container when it starts.",
          "zh-CN": "{name} \u88AB\u5199\u6210\u955C\u50CF\u7684\u73AF\u5883\u53D8\u91CF\uFF0C\u62C9\u53D6\u955C\u50CF\u7684\u4EBA\u7528 `docker inspect` \u5C31\u80FD\u8BFB\u5230\u3002\u8BF7\u5728\u542F\u52A8\u5BB9\u5668\u65F6\u518D\u63D0\u4F9B\u3002"
        },
        "declared": {
          "en": "{name} is an argument of the build: the image's provenance, and the history of every step behind it, keep what whoever builds hands over. Use `RUN --mount=type=secret`.",
          "zh-CN": "{name} \u662F\u6784\u5EFA\u53C2\u6570\uFF1A\u955C\u50CF\u7684\u6765\u6E90\u8BC1\u660E\u4EE5\u53CA\u5176\u540E\u6BCF\u4E2A\u6B65\u9AA4\u7684\u5386\u53F2\u90FD\u4F1A\u4FDD\u7559\u6784\u5EFA\u8005\u4F20\u5165\u7684\u503C\u3002\u8BF7\u6539\u7528 `RUN --mount=type=secret`\u3002"
        },
        "written": {
          "en": "{name} has a value in the image, which every container starts with unless somebody replaces it. Leave it out, so that the program notices where it is missing.",
          "zh-CN": "{name} \u7684\u503C\u5199\u5728\u955C\u50CF\u4E2D\uFF0C\u82E5\u65E0\u4EBA\u66FF\u6362\uFF0C\u6BCF\u4E2A\u5BB9\u5668\u90FD\u4F1A\u5E26\u7740\u5B83\u542F\u52A8\u3002\u8BF7\u4E0D\u8981\u5199\u5165\uFF0C\u8BA9\u7A0B\u5E8F\u5728\u7F3A\u5C11\u5B83\u65F6\u80FD\u591F\u53D1\u73B0\u3002"
        },
        "key-file": {
          "en": "{name} names a file below what the build copies, so the image holds the key wherever it lies in the build's folder. Mount it when the container starts, and list it in `.dockerignore`.",
          "zh-CN": "{name} \u6307\u5411\u6784\u5EFA\u6240\u590D\u5236\u76EE\u5F55\u4E2D\u7684\u6587\u4EF6\uFF0C\u53EA\u8981\u5BC6\u94A5\u4F4D\u4E8E\u6784\u5EFA\u76EE\u5F55\uFF0C\u955C\u50CF\u5C31\u4F1A\u5305\u542B\u5B83\u3002\u8BF7\u5728\u5BB9\u5668\u542F\u52A8\u65F6\u6302\u8F7D\uFF0C\u5E76\u5199\u5165 `.dockerignore`\u3002"
        },
        "handed-over": {
          "en": "the argument",
          "zh-CN": "\u6784\u5EFA\u53C2\u6570"
        },
        "used": {
          "en": "used here",
          "zh-CN": "\u5728\u6B64\u4F7F\u7528"
        }
      }
    },
    "docker/single-worker": {
      "title": {
        "en": "One process answers all requests",
        "zh-CN": "\u6240\u6709\u8BF7\u6C42\u7531\u5355\u4E2A\u8FDB\u7A0B\u5904\u7406"
      },
      "problem": {
        "en": "The image starts a Python server without a number of workers, so one process on one processor answers everything, and nothing in the repository runs several containers.",
        "zh-CN": "\u955C\u50CF\u542F\u52A8 Python \u670D\u52A1\u5668\u65F6\u6CA1\u6709\u6307\u5B9A worker \u6570\u91CF\uFF0C\u53EA\u6709\u4E00\u4E2A\u8FDB\u7A0B\u3001\u4E00\u4E2A\u5904\u7406\u5668\u6838\u5FC3\u5904\u7406\u5168\u90E8\u8BF7\u6C42\uFF0C\u4ED3\u5E93\u4E2D\u4E5F\u6CA1\u6709\u8FD0\u884C\u591A\u4E2A\u5BB9\u5668\u7684\u914D\u7F6E\u3002"
      },
      "risk": {
        "en": "One slow computation or blocking call holds up every caller, the other processors idle, and a crash takes the whole service down until it has started again.",
        "zh-CN": "\u4E00\u6B21\u8017\u65F6\u8BA1\u7B97\u6216\u963B\u585E\u8C03\u7528\u5C31\u4F1A\u62D6\u4F4F\u6240\u6709\u8BF7\u6C42\uFF0C\u5176\u4F59\u5904\u7406\u5668\u95F2\u7F6E\uFF1B\u8FDB\u7A0B\u5D29\u6E83\u540E\uFF0C\u5728\u91CD\u542F\u5B8C\u6210\u4E4B\u524D\u670D\u52A1\u5B8C\u5168\u4E0D\u53EF\u7528\u3002"
      },
      "fix": {
        "en": "Start several workers (`uvicorn \u2026 --workers 4`, `gunicorn -w 4 -k uvicorn.workers.UvicornWorker`), once sessions, counters and background tasks live outside the process; or run several containers behind a proxy.",
        "zh-CN": "\u5728\u4F1A\u8BDD\u3001\u8BA1\u6570\u548C\u540E\u53F0\u4EFB\u52A1\u79FB\u51FA\u8FDB\u7A0B\u4E4B\u540E\uFF0C\u542F\u52A8\u591A\u4E2A worker\uFF08`uvicorn \u2026 --workers 4`\u3001`gunicorn -w 4 -k uvicorn.workers.UvicornWorker`\uFF09\uFF1B\u6216\u5728\u4EE3\u7406\u4E4B\u540E\u8FD0\u884C\u591A\u4E2A\u5BB9\u5668\u3002"
      },
      "acceptance": {
        "en": "The container shows several worker processes, and a request that takes seconds does not delay the others.",
        "zh-CN": "\u5BB9\u5668\u4E2D\u6709\u591A\u4E2A worker \u8FDB\u7A0B\uFF0C\u4E00\u4E2A\u8017\u65F6\u6570\u79D2\u7684\u8BF7\u6C42\u4E0D\u4F1A\u62D6\u6162\u5176\u4ED6\u8BF7\u6C42\u3002"
      },
      "effortHours": 2,
      "references": [
        "https://fastapi.tiangolo.com/deployment/server-workers/",
        "https://docs.gunicorn.org/en/stable/design.html#how-many-workers"
      ],
      "messages": {
        "found": {
          "en": "{server} is started with one worker: one slow request holds up all others. Give it several, or run several containers, once state lives outside the process.",
          "zh-CN": "{server} \u53EA\u542F\u52A8\u4E86\u4E00\u4E2A worker\uFF1A\u4E00\u4E2A\u6162\u8BF7\u6C42\u4F1A\u62D6\u4F4F\u5176\u4ED6\u6240\u6709\u8BF7\u6C42\u3002\u5728\u72B6\u6001\u79FB\u51FA\u8FDB\u7A0B\u4E4B\u540E\uFF0C\u8BF7\u589E\u52A0 worker \u6216\u8FD0\u884C\u591A\u4E2A\u5BB9\u5668\u3002"
        },
        "runs-here": {
          "en": "the server is started here",
          "zh-CN": "\u670D\u52A1\u5668\u5728\u6B64\u542F\u52A8"
        }
      }
    },
    "error/leaks-exception-text": {
      "title": {
        "en": "Callers read the text of exceptions",
        "zh-CN": "\u5F02\u5E38\u6587\u672C\u88AB\u8FD4\u56DE\u7ED9\u8C03\u7528\u65B9"
      },
      "problem": {
        "en": "An answer holds the text of an exception. It is written for developers and names files, queries, hosts and libraries.",
        "zh-CN": "\u54CD\u5E94\u4E2D\u5305\u542B\u5F02\u5E38\u6587\u672C\u3002\u5F02\u5E38\u6587\u672C\u662F\u5199\u7ED9\u5F00\u53D1\u8005\u770B\u7684\uFF0C\u4F1A\u5305\u542B\u6587\u4EF6\u3001\u67E5\u8BE2\u3001\u4E3B\u673A\u548C\u4F9D\u8D56\u5E93\u7684\u4FE1\u606F\u3002"
      },
      "risk": {
        "en": "Attackers learn how the service is built and which of their attempts came close; users read what does not help them.",
        "zh-CN": "\u653B\u51FB\u8005\u7531\u6B64\u4E86\u89E3\u670D\u52A1\u7684\u5185\u90E8\u6784\u9020\u4EE5\u53CA\u54EA\u4E9B\u5C1D\u8BD5\u63A5\u8FD1\u6210\u529F\uFF1B\u7528\u6237\u770B\u5230\u7684\u5219\u662F\u6CA1\u6709\u5E2E\u52A9\u7684\u5185\u5BB9\u3002"
      },
      "fix": {
        "en": "Log the exception with an ID and answer with a fixed text and that ID. Raise errors of your own types, with texts for users, where the caller can do something about it.",
        "zh-CN": "\u8BB0\u5F55\u5F02\u5E38\u5E76\u9644\u4E0A\u7F16\u53F7\uFF0C\u54CD\u5E94\u4E2D\u53EA\u8FD4\u56DE\u56FA\u5B9A\u6587\u672C\u548C\u8BE5\u7F16\u53F7\u3002\u5BF9\u4E8E\u8C03\u7528\u65B9\u80FD\u591F\u5904\u7406\u7684\u60C5\u51B5\uFF0C\u629B\u51FA\u81EA\u5B9A\u4E49\u7C7B\u578B\u7684\u9519\u8BEF\u5E76\u7ED9\u51FA\u9762\u5411\u7528\u6237\u7684\u8BF4\u660E\u3002"
      },
      "acceptance": {
        "en": "An unexpected error is answered with a fixed text; the log has the rest.",
        "zh-CN": "\u53D1\u751F\u672A\u9884\u671F\u9519\u8BEF\u65F6\u8FD4\u56DE\u56FA\u5B9A\u6587\u672C\uFF0C\u8BE6\u7EC6\u4FE1\u606F\u53EA\u5728\u65E5\u5FD7\u4E2D\u3002"
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
          "zh-CN": "{route} \u7684\u54CD\u5E94\u4E2D\u5305\u542B\u6240\u6355\u83B7\u5F02\u5E38\u7684\u6587\u672C\uFF0C\u5176\u4E2D\u4F1A\u6709\u6587\u4EF6\u3001\u67E5\u8BE2\u548C\u4E3B\u673A\u7B49\u4FE1\u606F\u3002\u8BF7\u8BB0\u5F55\u5230\u65E5\u5FD7\uFF0C\u54CD\u5E94\u4E2D\u53EA\u8FD4\u56DE\u56FA\u5B9A\u6587\u672C\u3002"
        },
        "stack": {
          "en": "The answer of {route} holds the stack of whatever exception was caught. Log it and answer with a fixed text.",
          "zh-CN": "{route} \u7684\u54CD\u5E94\u4E2D\u5305\u542B\u6240\u6355\u83B7\u5F02\u5E38\u7684\u8C03\u7528\u6808\u3002\u8BF7\u8BB0\u5F55\u5230\u65E5\u5FD7\uFF0C\u54CD\u5E94\u4E2D\u53EA\u8FD4\u56DE\u56FA\u5B9A\u6587\u672C\u3002"
        },
        "uncaught-text": {
          "en": "The application's handler of errors answers with the text of whatever exception nobody caught, which names files, queries and hosts. Log it and answer with a fixed text.",
          "zh-CN": "\u5E94\u7528\u7684\u5168\u5C40\u9519\u8BEF\u5904\u7406\u5668\u4F1A\u628A\u672A\u88AB\u6355\u83B7\u7684\u5F02\u5E38\u6587\u672C\u8FD4\u56DE\u7ED9\u8C03\u7528\u65B9\uFF0C\u5176\u4E2D\u4F1A\u6709\u6587\u4EF6\u3001\u67E5\u8BE2\u548C\u4E3B\u673A\u7B49\u4FE1\u606F\u3002\u8BF7\u8BB0\u5F55\u5230\u65E5\u5FD7\uFF0C\u54CD\u5E94\u4E2D\u53EA\u8FD4\u56DE\u56FA\u5B9A\u6587\u672C\u3002"
        },
        "uncaught-stack": {
          "en": "The application's handler of errors answers with the stack of whatever exception nobody caught. Log it and answer with a fixed text.",
          "zh-CN": "\u5E94\u7528\u7684\u5168\u5C40\u9519\u8BEF\u5904\u7406\u5668\u4F1A\u628A\u672A\u88AB\u6355\u83B7\u7684\u5F02\u5E38\u7684\u8C03\u7528\u6808\u8FD4\u56DE\u7ED9\u8C03\u7528\u65B9\u3002\u8BF7\u8BB0\u5F55\u5230\u65E5\u5FD7\uFF0C\u54CD\u5E94\u4E2D\u53EA\u8FD4\u56DE\u56FA\u5B9A\u6587\u672C\u3002"
        },
        "uncaught-object": {
          "en": "The application's handler of errors answers with the error object as it is: those of databases and HTTP clients hold queries, hosts and the headers of requests. Log it and answer with a fixed text.",
          "zh-CN": "\u5E94\u7528\u7684\u5168\u5C40\u9519\u8BEF\u5904\u7406\u5668\u628A\u9519\u8BEF\u5BF9\u8C61\u539F\u6837\u8FD4\u56DE\u7ED9\u8C03\u7528\u65B9\uFF1A\u6570\u636E\u5E93\u548C HTTP \u5BA2\u6237\u7AEF\u7684\u9519\u8BEF\u5BF9\u8C61\u4E2D\u4F1A\u5E26\u6709\u67E5\u8BE2\u3001\u4E3B\u673A\u548C\u8BF7\u6C42\u5934\u3002\u8BF7\u8BB0\u5F55\u5230\u65E5\u5FD7\uFF0C\u54CD\u5E94\u4E2D\u53EA\u8FD4\u56DE\u56FA\u5B9A\u6587\u672C\u3002"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        }
      }
    },
    "error/swallowed": {
      "title": {
        "en": "Errors are swallowed",
        "zh-CN": "\u5F02\u5E38\u88AB\u541E\u6389"
      },
      "problem": {
        "en": "An error of any kind is caught and nothing is done about it, not even a line in the log (`except Exception: pass`, an empty `catch`, `.catch(() => {})`), and no comment says why.",
        "zh-CN": "\u6355\u83B7\u4E86\u6240\u6709\u7C7B\u578B\u7684\u5F02\u5E38\u5374\u4E0D\u505A\u4EFB\u4F55\u5904\u7406\uFF0C\u8FDE\u65E5\u5FD7\u90FD\u4E0D\u8BB0\uFF08`except Exception: pass`\u3001\u7A7A\u7684 `catch`\u3001`.catch(() => {})`\uFF09\uFF0C\u4E5F\u6CA1\u6709\u6CE8\u91CA\u8BF4\u660E\u539F\u56E0\u3002"
      },
      "risk": {
        "en": "What failed looks as if it had worked. Answers are incomplete, data is lost, and nobody can find out later because nothing was written down. Programming errors vanish as well.",
        "zh-CN": "\u5931\u8D25\u7684\u64CD\u4F5C\u770B\u8D77\u6765\u50CF\u6210\u529F\u4E86\uFF1A\u8FD4\u56DE\u5185\u5BB9\u4E0D\u5B8C\u6574\u3001\u6570\u636E\u4E22\u5931\uFF0C\u4E8B\u540E\u53C8\u65E0\u636E\u53EF\u67E5\u3002\u8FDE\u7F16\u7A0B\u9519\u8BEF\u4E5F\u4F1A\u88AB\u4E00\u5E76\u63A9\u76D6\u3002"
      },
      "fix": {
        "en": "Catch only the errors that are expected there, log the others with their stack and let them go on. Where dropping one is meant, say why in a comment.",
        "zh-CN": "\u53EA\u6355\u83B7\u6B64\u5904\u9884\u671F\u7684\u5F02\u5E38\uFF0C\u5176\u4F59\u7684\u8FDE\u540C\u5806\u6808\u5199\u5165\u65E5\u5FD7\u5E76\u7EE7\u7EED\u629B\u51FA\u3002\u82E5\u786E\u5B9E\u8981\u5FFD\u7565\uFF0C\u8BF7\u7528\u6CE8\u91CA\u8BF4\u660E\u7406\u7531\u3002"
      },
      "acceptance": {
        "en": "When the call inside fails with an unexpected error, the log shows it and the caller does not see success.",
        "zh-CN": "\u5F53\u5176\u4E2D\u7684\u8C03\u7528\u56E0\u610F\u5916\u9519\u8BEF\u5931\u8D25\u65F6\uFF0C\u65E5\u5FD7\u4E2D\u6709\u8BB0\u5F55\uFF0C\u4E14\u8C03\u7528\u65B9\u4E0D\u4F1A\u5F97\u5230\u6210\u529F\u7684\u7ED3\u679C\u3002"
      },
      "effortHours": 1,
      "references": [
        "CWE-390",
        "CWE-391"
      ],
      "messages": {
        "passed": {
          "en": "Every error is caught here and dropped without a word: what failed looks as if it had worked. Narrow the exception, or log it.",
          "zh-CN": "\u6B64\u5904\u6355\u83B7\u6240\u6709\u5F02\u5E38\u540E\u76F4\u63A5\u4E22\u5F03\uFF0C\u6CA1\u6709\u4EFB\u4F55\u8BB0\u5F55\uFF1A\u5931\u8D25\u770B\u8D77\u6765\u50CF\u6210\u529F\u3002\u8BF7\u7F29\u5C0F\u5F02\u5E38\u8303\u56F4\u6216\u8BB0\u5F55\u65E5\u5FD7\u3002"
        },
        "empty": {
          "en": "The error is caught and dropped without a word: what failed looks as if it had worked. Log it, or say in a comment why it does not matter.",
          "zh-CN": "\u6B64\u5904\u6355\u83B7\u9519\u8BEF\u540E\u76F4\u63A5\u4E22\u5F03\uFF0C\u6CA1\u6709\u4EFB\u4F55\u8BB0\u5F55\uFF1A\u5931\u8D25\u770B\u8D77\u6765\u50CF\u6210\u529F\u3002\u8BF7\u8BB0\u5F55\u65E5\u5FD7\uFF0C\u6216\u6CE8\u91CA\u8BF4\u660E\u4E3A\u4F55\u53EF\u5FFD\u7565\u3002"
        },
        "start": {
          "en": "A start-up that failed is only logged, and the application serves all the same, without what it could not set up. Let it end, so that whoever runs it sees it and starts it again.",
          "zh-CN": "\u542F\u52A8\u5931\u8D25\u53EA\u5199\u5165\u65E5\u5FD7\uFF0C\u5E94\u7528\u4ECD\u7EE7\u7EED\u5BF9\u5916\u670D\u52A1\uFF0C\u800C\u6240\u9700\u7684\u8D44\u6E90\u5E76\u672A\u5C31\u7EEA\u3002\u8BF7\u8BA9\u8FDB\u7A0B\u9000\u51FA\uFF0C\u4EE5\u4FBF\u8FD0\u884C\u5E73\u53F0\u53D1\u73B0\u5E76\u91CD\u542F\u3002"
        },
        "answered": {
          "en": "Whatever goes wrong is answered with one error here, and none of it is written down: nobody can find out later what failed. Log the error with its stack before answering.",
          "zh-CN": "\u6B64\u5904\u65E0\u8BBA\u53D1\u751F\u4EC0\u4E48\u9519\u8BEF\u90FD\u8FD4\u56DE\u540C\u4E00\u4E2A\u9519\u8BEF\u54CD\u5E94\uFF0C\u4E14\u6CA1\u6709\u4EFB\u4F55\u8BB0\u5F55\uFF0C\u4E8B\u540E\u65E0\u4ECE\u5F97\u77E5\u54EA\u91CC\u5931\u8D25\u3002\u8BF7\u5728\u54CD\u5E94\u524D\u8FDE\u540C\u5806\u6808\u5199\u5165\u65E5\u5FD7\u3002"
        },
        "succeeded": {
          "en": "Whatever goes wrong is answered here as if it had worked, and none of it is written down. Answer with an error status, and log the error.",
          "zh-CN": "\u6B64\u5904\u65E0\u8BBA\u53D1\u751F\u4EC0\u4E48\u9519\u8BEF\u90FD\u6309\u6210\u529F\u8FD4\u56DE\uFF0C\u4E14\u6CA1\u6709\u4EFB\u4F55\u8BB0\u5F55\u3002\u8BF7\u8FD4\u56DE\u9519\u8BEF\u72B6\u6001\u7801\uFF0C\u5E76\u8BB0\u5F55\u8BE5\u9519\u8BEF\u3002"
        },
        "own": {
          "en": "The handler of everything also catches the HTTPException that the code above raises for the caller, and turns it into another answer. Let it pass: `except HTTPException: raise` before it.",
          "zh-CN": "\u6B64\u5904\u6355\u83B7\u6240\u6709\u5F02\u5E38\uFF0C\u4E5F\u6355\u83B7\u4E86\u4E0A\u65B9\u4EE3\u7801\u4E3B\u52A8\u629B\u7ED9\u8C03\u7528\u65B9\u7684 HTTPException\uFF0C\u5E76\u5C06\u5176\u53D8\u6210\u53E6\u4E00\u79CD\u54CD\u5E94\u3002\u8BF7\u5728\u5176\u524D\u9762\u52A0\u4E0A `except HTTPException: raise`\u3002"
        },
        "defaulted": {
          "en": "Whatever goes wrong becomes an empty result here, and none of it is written down: callers take it for a true one. Narrow the exception, or log it and let it go on.",
          "zh-CN": "\u6B64\u5904\u65E0\u8BBA\u53D1\u751F\u4EC0\u4E48\u9519\u8BEF\u90FD\u8FD4\u56DE\u7A7A\u7ED3\u679C\uFF0C\u4E14\u6CA1\u6709\u4EFB\u4F55\u8BB0\u5F55\uFF0C\u8C03\u7528\u65B9\u4F1A\u628A\u5B83\u5F53\u4F5C\u771F\u5B9E\u7ED3\u679C\u3002\u8BF7\u7F29\u5C0F\u5F02\u5E38\u8303\u56F4\uFF0C\u6216\u8BB0\u5F55\u540E\u7EE7\u7EED\u629B\u51FA\u3002"
        },
        "also-here": {
          "en": "dropped here as well",
          "zh-CN": "\u6B64\u5904\u540C\u6837\u88AB\u4E22\u5F03"
        }
      }
    },
    "frontend/fake-login": {
      "title": {
        "en": "The login is decided in the browser",
        "zh-CN": "\u767B\u5F55\u7531\u6D4F\u89C8\u5668\u7AEF\u81EA\u884C\u5224\u5B9A"
      },
      "problem": {
        "en": "The page compares what is typed with a name or password that stands in its own code and then opens itself. No server is asked.",
        "zh-CN": "\u9875\u9762\u628A\u8F93\u5165\u5185\u5BB9\u4E0E\u81EA\u8EAB\u4EE3\u7801\u91CC\u7684\u8D26\u53F7\u6216\u5BC6\u7801\u6BD4\u8F83\uFF0C\u968F\u540E\u81EA\u884C\u653E\u884C\uFF0C\u5168\u7A0B\u6CA1\u6709\u8BF7\u6C42\u670D\u52A1\u7AEF\u3002"
      },
      "risk": {
        "en": "Everyone who loads the page gets the password with it, and whoever sets the flag in the developer tools needs none. What the page shows, and every API behind it that trusts it, is open.",
        "zh-CN": "\u52A0\u8F7D\u9875\u9762\u7684\u4EBA\u90FD\u4F1A\u62FF\u5230\u8FD9\u4E2A\u5BC6\u7801\uFF1B\u5728\u5F00\u53D1\u8005\u5DE5\u5177\u91CC\u8BBE\u7F6E\u6807\u8BB0\u7684\u4EBA\u751A\u81F3\u4E0D\u9700\u8981\u5BC6\u7801\u3002\u9875\u9762\u5C55\u793A\u7684\u5185\u5BB9\u4EE5\u53CA\u4FE1\u4EFB\u5B83\u7684\u63A5\u53E3\u7B49\u4E8E\u5168\u90E8\u516C\u5F00\u3002"
      },
      "fix": {
        "en": "Send the credentials to a server that checks them against stored hashes and answers with a session, and let the server check this session on every request.",
        "zh-CN": "\u628A\u51ED\u636E\u53D1\u9001\u5230\u670D\u52A1\u7AEF\uFF0C\u4E0E\u5DF2\u5B58\u50A8\u7684\u54C8\u5E0C\u6BD4\u5BF9\u540E\u7B7E\u53D1\u4F1A\u8BDD\uFF0C\u5E76\u7531\u670D\u52A1\u7AEF\u5728\u6BCF\u4E2A\u8BF7\u6C42\u4E2D\u6821\u9A8C\u8BE5\u4F1A\u8BDD\u3002"
      },
      "acceptance": {
        "en": "The shipped scripts hold no password, and without a session the API answers 401.",
        "zh-CN": "\u4EA4\u4ED8\u7684\u811A\u672C\u91CC\u6CA1\u6709\u4EFB\u4F55\u5BC6\u7801\uFF1B\u6CA1\u6709\u4F1A\u8BDD\u65F6\u63A5\u53E3\u8FD4\u56DE 401\u3002"
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
          "zh-CN": "`{name}` \u4E0E\u968F\u9875\u9762\u4E0B\u53D1\u7684\u5E38\u91CF\u6BD4\u8F83\uFF0C\u4E14\u6CA1\u6709\u8BF7\u6C42\u670D\u52A1\u7AEF\uFF1A\u4EFB\u4F55\u4EBA\u90FD\u80FD\u8BFB\u5230\u5BC6\u7801\u6216\u7ED5\u8FC7\u5224\u65AD\u3002\u8BF7\u7531\u670D\u52A1\u7AEF\u5224\u5B9A\u3002"
        },
        "flag": {
          "en": "The login lets everybody in: it sets a flag and asks no server. Let a server decide.",
          "zh-CN": "\u767B\u5F55\u653E\u884C\u6240\u6709\u4EBA\uFF1A\u53EA\u8BBE\u7F6E\u4E00\u4E2A\u6807\u8BB0\uFF0C\u6CA1\u6709\u8BF7\u6C42\u670D\u52A1\u7AEF\u3002\u8BF7\u7531\u670D\u52A1\u7AEF\u5224\u5B9A\u3002"
        }
      }
    },
    "frontend/secret-in-storage": {
      "title": {
        "en": "A password or key is kept in the browser's storage",
        "zh-CN": "\u5BC6\u7801\u6216\u5BC6\u94A5\u4FDD\u5B58\u5728\u6D4F\u89C8\u5668\u5B58\u50A8\u4E2D"
      },
      "problem": {
        "en": "A script writes a password or a lasting secret key into `localStorage`, `sessionStorage` or a cookie. What stands there is plain text for every script of the page and stays on the device.",
        "zh-CN": "\u811A\u672C\u628A\u5BC6\u7801\u6216\u957F\u671F\u6709\u6548\u7684\u5BC6\u94A5\u5199\u5165 `localStorage`\u3001`sessionStorage` \u6216 Cookie\u3002\u8FD9\u4E9B\u5185\u5BB9\u5BF9\u9875\u9762\u4E0A\u7684\u6240\u6709\u811A\u672C\u90FD\u662F\u660E\u6587\uFF0C\u5E76\u4F1A\u7559\u5728\u8BBE\u5907\u4E0A\u3002"
      },
      "risk": {
        "en": "One injected script, one compromised dependency or browser extension, or one shared computer gives the password away. Unlike a token it does not expire, and it opens other accounts too.",
        "zh-CN": "\u53EA\u8981\u6709\u4E00\u6BB5\u6CE8\u5165\u811A\u672C\u3001\u4E00\u4E2A\u88AB\u653B\u9677\u7684\u4F9D\u8D56\u6216\u6D4F\u89C8\u5668\u6269\u5C55\uFF0C\u6216\u4E00\u53F0\u5171\u7528\u7535\u8111\uFF0C\u5BC6\u7801\u5C31\u4F1A\u6CC4\u9732\u3002\u5B83\u4E0D\u50CF\u4EE4\u724C\u4F1A\u8FC7\u671F\uFF0C\u8FD8\u53EF\u80FD\u6253\u5F00\u5176\u4ED6\u8D26\u6237\u3002"
      },
      "fix": {
        "en": 'Exchange the password once for a session that the server can end (an `HttpOnly` cookie or a short-lived token) and forget it. Leave "remember me" to the browser\'s password manager.',
        "zh-CN": "\u7528\u5BC6\u7801\u4E00\u6B21\u6027\u6362\u53D6\u670D\u52A1\u7AEF\u53EF\u64A4\u9500\u7684\u4F1A\u8BDD\uFF08`HttpOnly` Cookie \u6216\u77ED\u671F\u4EE4\u724C\uFF09\uFF0C\u968F\u540E\u5373\u4E22\u5F03\u5BC6\u7801\u3002\u201C\u8BB0\u4F4F\u6211\u201D\u4EA4\u7ED9\u6D4F\u89C8\u5668\u7684\u5BC6\u7801\u7BA1\u7406\u5668\u3002"
      },
      "acceptance": {
        "en": "After signing in, neither the storage nor the cookies of the page hold the password.",
        "zh-CN": "\u767B\u5F55\u540E\uFF0C\u9875\u9762\u7684\u5B58\u50A8\u548C Cookie \u4E2D\u90FD\u627E\u4E0D\u5230\u5BC6\u7801\u3002"
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
          "zh-CN": "\u5BC6\u7801\uFF08`{name}`\uFF09\u88AB\u4FDD\u5B58\u5728 {store} \u4E2D\uFF0C\u9875\u9762\u4E0A\u7684\u4EFB\u4F55\u811A\u672C\u90FD\u80FD\u8BFB\u53D6\u3002\u8BF7\u6539\u4E3A\u4FDD\u5B58\u670D\u52A1\u7AEF\u53EF\u64A4\u9500\u7684\u4F1A\u8BDD\u3002"
        },
        "key": {
          "en": "A lasting key (`{name}`) is kept in {store}, where every script of the page can read it. Keep it on the server, or let it expire soon.",
          "zh-CN": "\u957F\u671F\u5BC6\u94A5\uFF08`{name}`\uFF09\u88AB\u4FDD\u5B58\u5728 {store} \u4E2D\uFF0C\u9875\u9762\u4E0A\u7684\u4EFB\u4F55\u811A\u672C\u90FD\u80FD\u8BFB\u53D6\u3002\u8BF7\u4FDD\u5B58\u5728\u670D\u52A1\u7AEF\uFF0C\u6216\u8BA9\u5B83\u5C3D\u5FEB\u8FC7\u671F\u3002"
        },
        "code": {
          "en": "The code that lets callers in (`{name}`) is kept in {store}, where every script of the page can read it, and it is the same for all. Give a session for it that the server can end.",
          "zh-CN": "\u7528\u4E8E\u653E\u884C\u8C03\u7528\u65B9\u7684\u6388\u6743\u7801\uFF08`{name}`\uFF09\u88AB\u4FDD\u5B58\u5728 {store} \u4E2D\uFF0C\u9875\u9762\u4E0A\u7684\u4EFB\u4F55\u811A\u672C\u90FD\u80FD\u8BFB\u53D6\uFF0C\u800C\u4E14\u6240\u6709\u4EBA\u5171\u7528\u540C\u4E00\u4E2A\u7801\u3002\u8BF7\u7528\u5B83\u6362\u53D6\u670D\u52A1\u7AEF\u53EF\u64A4\u9500\u7684\u4F1A\u8BDD\u3002"
        },
        "token": {
          "en": "The token that signs its holder in (`{name}`) is put into {store} by a script, so that every script of the page can read it. Let the server set it as a cookie with HttpOnly, Secure and SameSite.",
          "zh-CN": "\u767B\u5F55\u4EE4\u724C\uFF08`{name}`\uFF09\u7531\u811A\u672C\u5199\u5165 {store}\uFF0C\u9875\u9762\u4E0A\u7684\u4EFB\u4F55\u811A\u672C\u90FD\u80FD\u8BFB\u53D6\u3002\u8BF7\u7531\u670D\u52A1\u7AEF\u4EE5\u5E26 HttpOnly\u3001Secure \u548C SameSite \u7684 Cookie \u4E0B\u53D1\u3002"
        },
        "encrypted": {
          "en": "`{name}` is kept in {store}, encrypted by code that every visitor gets together with its key. Keep a session that the server can end instead.",
          "zh-CN": "`{name}` \u88AB\u4FDD\u5B58\u5728 {store} \u4E2D\uFF0C\u867D\u7ECF\u52A0\u5BC6\uFF0C\u4F46\u52A0\u5BC6\u4EE3\u7801\u548C\u5BC6\u94A5\u90FD\u4E0B\u53D1\u7ED9\u4E86\u6BCF\u4E2A\u8BBF\u95EE\u8005\u3002\u8BF7\u6539\u4E3A\u4FDD\u5B58\u670D\u52A1\u7AEF\u53EF\u64A4\u9500\u7684\u4F1A\u8BDD\u3002"
        }
      }
    },
    "frontend/unsafe-html": {
      "title": {
        "en": "Data is inserted into the page as markup",
        "zh-CN": "\u6570\u636E\u672A\u7ECF\u6E05\u6D17\u5373\u4F5C\u4E3A HTML \u63D2\u5165\u9875\u9762"
      },
      "problem": {
        "en": "A script builds markup from data that comes from an API, a message or the address, and hands it to the browser's parser (`innerHTML`, `v-html`, `{@html}`, `dangerouslySetInnerHTML` and their like). Nothing escapes or cleans it on the way.",
        "zh-CN": "\u811A\u672C\u7528\u6765\u81EA\u63A5\u53E3\u3001\u6D88\u606F\u6216\u5730\u5740\u680F\u7684\u6570\u636E\u62FC\u63A5 HTML\uFF0C\u518D\u4EA4\u7ED9\u6D4F\u89C8\u5668\u89E3\u6790\uFF08`innerHTML`\u3001`v-html`\u3001`{@html}`\u3001`dangerouslySetInnerHTML` \u7B49\uFF09\uFF0C\u4E2D\u9014\u6CA1\u6709\u8F6C\u4E49\u6216\u6E05\u6D17\u3002"
      },
      "risk": {
        "en": "Whoever can put text into that data (a name, a label, a comment, a file name, a model's answer) runs scripts in the browser of everyone who opens the page, with their session.",
        "zh-CN": "\u51E1\u80FD\u5199\u5165\u8FD9\u4E9B\u6570\u636E\u7684\u4EBA\uFF08\u59D3\u540D\u3001\u6807\u7B7E\u3001\u8BC4\u8BBA\u3001\u6587\u4EF6\u540D\u3001\u6A21\u578B\u56DE\u7B54\u7B49\uFF09\uFF0C\u90FD\u53EF\u4EE5\u5728\u6253\u5F00\u8BE5\u9875\u9762\u7684\u6BCF\u4E2A\u7528\u6237\u7684\u6D4F\u89C8\u5668\u91CC\u3001\u4EE5\u5176\u4F1A\u8BDD\u8EAB\u4EFD\u6267\u884C\u811A\u672C\u3002"
      },
      "fix": {
        "en": "Insert text as text (`textContent`, `{{ }}`, JSX children). Where markup is wanted, clean it last, right before it is inserted (`DOMPurify.sanitize(html)`), or escape each value in a template.",
        "zh-CN": "\u6587\u672C\u5C31\u6309\u6587\u672C\u63D2\u5165\uFF08`textContent`\u3001`{{ }}`\u3001JSX \u5B50\u8282\u70B9\uFF09\u3002\u786E\u5B9E\u9700\u8981 HTML \u65F6\uFF0C\u5728\u63D2\u5165\u524D\u7684\u6700\u540E\u4E00\u6B65\u6E05\u6D17\uFF08`DOMPurify.sanitize(html)`\uFF09\uFF0C\u6216\u5BF9\u6A21\u677F\u4E2D\u7684\u6BCF\u4E2A\u503C\u505A\u8F6C\u4E49\u3002"
      },
      "acceptance": {
        "en": "A record whose text is `<img src=x onerror=alert(1)>` shows these characters, and no dialog opens.",
        "zh-CN": "\u628A\u67D0\u6761\u8BB0\u5F55\u7684\u6587\u672C\u8BBE\u4E3A `<img src=x onerror=alert(1)>`\uFF0C\u9875\u9762\u539F\u6837\u663E\u793A\u8FD9\u4E9B\u5B57\u7B26\u4E14\u4E0D\u5F39\u7A97\u3002"
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
          "zh-CN": "`{source}` \u6765\u81EA\u5916\u90E8\u4E14\u672A\u7ECF\u5904\u7406\u5C31\u8FDB\u5165 `{sink}`\uFF1A\u5176\u4E2D\u7684\u6807\u8BB0\u4F1A\u5728\u8BBF\u95EE\u8005\u7684\u6D4F\u89C8\u5668\u4E2D\u6267\u884C\u3002\u8BF7\u6309\u6587\u672C\u63D2\u5165\uFF0C\u6216\u5728\u63D2\u5165\u524D\u6E05\u6D17\u3002"
        },
        "markdown": {
          "en": "`{source}` is rendered from Markdown that may hold HTML, and reaches `{sink}` as it is. Clean the result (`DOMPurify.sanitize`) right before.",
          "zh-CN": "`{source}` \u7531\u53EF\u80FD\u542B HTML \u7684 Markdown \u6E32\u67D3\u800C\u6765\uFF0C\u672A\u7ECF\u6E05\u6D17\u5C31\u8FDB\u5165 `{sink}`\u3002\u8BF7\u5728\u63D2\u5165\u524D\u6E05\u6D17\u7ED3\u679C\uFF08`DOMPurify.sanitize`\uFF09\u3002"
        },
        "unproven": {
          "en": "Nothing is seen to clean `{source}` before `{sink}`. If others can write it, markup in it runs in the reader's browser: insert it as text, or clean it here.",
          "zh-CN": "\u672A\u53D1\u73B0 `{source}` \u5728\u8FDB\u5165 `{sink}` \u4E4B\u524D\u6709\u4EFB\u4F55\u6E05\u6D17\u3002\u82E5\u4ED6\u4EBA\u53EF\u5199\u5165\u8BE5\u6570\u636E\uFF0C\u5176\u4E2D\u7684\u6807\u8BB0\u4F1A\u5728\u8BBF\u95EE\u8005\u7684\u6D4F\u89C8\u5668\u4E2D\u6267\u884C\uFF1A\u8BF7\u6309\u6587\u672C\u63D2\u5165\uFF0C\u6216\u5728\u6B64\u5904\u6E05\u6D17\u3002"
        },
        "in-script": {
          "en": "`{source}` is written into a script as it is: `</script>` in a text of it ends the script, and what follows runs as the writer wishes. Let the template do it (`|tojson` of Jinja, `json_script` of Django).",
          "zh-CN": "`{source}` \u88AB\u539F\u6837\u5199\u5165\u811A\u672C\uFF1A\u5176\u4E2D\u4EFB\u4F55\u6587\u672C\u53EA\u8981\u542B\u6709 `</script>` \u5C31\u4F1A\u7ED3\u675F\u811A\u672C\uFF0C\u5176\u540E\u7684\u5185\u5BB9\u5373\u53EF\u4EFB\u610F\u6267\u884C\u3002\u8BF7\u4EA4\u7ED9\u6A21\u677F\u5904\u7406\uFF08Jinja \u7684 `|tojson`\u3001Django \u7684 `json_script`\uFF09\u3002"
        },
        "unescaped": {
          "en": "`{source}` is shown without escaping. If others can write it, markup in it runs in the reader's browser: clean it when it is saved (nh3, bleach), or drop `|safe`.",
          "zh-CN": "`{source}` \u672A\u7ECF\u8F6C\u4E49\u76F4\u63A5\u663E\u793A\u3002\u82E5\u4ED6\u4EBA\u53EF\u5199\u5165\u8BE5\u6570\u636E\uFF0C\u5176\u4E2D\u7684\u6807\u8BB0\u4F1A\u5728\u8BBF\u95EE\u8005\u7684\u6D4F\u89C8\u5668\u4E2D\u6267\u884C\uFF1A\u8BF7\u5728\u4FDD\u5B58\u65F6\u6E05\u6D17\uFF08nh3\u3001bleach\uFF09\uFF0C\u6216\u53BB\u6389 `|safe`\u3002"
        },
        "data-here": {
          "en": "the data is named here",
          "zh-CN": "\u6570\u636E\u5728\u6B64\u5904\u51FA\u73B0"
        }
      }
    },
    "ha/single-instance": {
      "title": {
        "en": "A single instance that nothing starts again",
        "zh-CN": "\u5355\u5B9E\u4F8B\u8FD0\u884C\u4E14\u4E0D\u4F1A\u81EA\u52A8\u91CD\u542F"
      },
      "problem": {
        "en": "One process answers all requests, and neither Docker, Kubernetes nor systemd is told to start it again when it has ended.",
        "zh-CN": "\u6240\u6709\u8BF7\u6C42\u90FD\u7531\u4E00\u4E2A\u8FDB\u7A0B\u5904\u7406\uFF0C\u800C Docker\u3001Kubernetes \u6216 systemd \u90FD\u6CA1\u6709\u88AB\u8981\u6C42\u5728\u5B83\u9000\u51FA\u540E\u91CD\u65B0\u542F\u52A8\u3002"
      },
      "risk": {
        "en": "The first crash, the first time the machine runs out of memory, or a reboot at night takes the service down until somebody notices and starts it by hand.",
        "zh-CN": "\u7B2C\u4E00\u6B21\u5D29\u6E83\u3001\u5185\u5B58\u8017\u5C3D\u6216\u591C\u95F4\u91CD\u542F\u673A\u5668\u4E4B\u540E\uFF0C\u670D\u52A1\u4F1A\u4E00\u76F4\u4E2D\u65AD\uFF0C\u76F4\u5230\u6709\u4EBA\u53D1\u73B0\u5E76\u624B\u52A8\u542F\u52A8\u3002"
      },
      "fix": {
        "en": "Compose: `restart: unless-stopped` for every service that is meant to run on, with a `healthcheck`. Kubernetes: a Deployment with two replicas in place of a bare Pod. systemd: `Restart=on-failure` and `RestartSec=5`. Where minutes of outage matter, run two instances behind a proxy.",
        "zh-CN": "Compose\uFF1A\u4E3A\u6240\u6709\u5E38\u9A7B\u670D\u52A1\u8BBE\u7F6E `restart: unless-stopped`\uFF0C\u5E76\u914D\u7F6E `healthcheck`\u3002Kubernetes\uFF1A\u7528\u81F3\u5C11\u4E24\u4E2A\u526F\u672C\u7684 Deployment \u4EE3\u66FF\u88F8 Pod\u3002systemd\uFF1A\u8BBE\u7F6E `Restart=on-failure` \u4E0E `RestartSec=5`\u3002\u5982\u679C\u4E0D\u80FD\u63A5\u53D7\u5206\u949F\u7EA7\u4E2D\u65AD\uFF0C\u8BF7\u5728\u4EE3\u7406\u4E4B\u540E\u8FD0\u884C\u4E24\u4E2A\u5B9E\u4F8B\u3002"
      },
      "acceptance": {
        "en": "The service answers again within a minute after its process was killed (`docker kill --signal=KILL`, `kubectl delete pod`, `systemctl kill -s KILL`) and after the machine was rebooted.",
        "zh-CN": "\u6740\u6389\u8FDB\u7A0B\uFF08`docker kill --signal=KILL`\u3001`kubectl delete pod`\u3001`systemctl kill -s KILL`\uFF09\u4EE5\u53CA\u91CD\u542F\u673A\u5668\u4E4B\u540E\uFF0C\u670D\u52A1\u80FD\u5728\u4E00\u5206\u949F\u5185\u6062\u590D\u3002"
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
          "zh-CN": "{service} \u53EA\u8FD0\u884C\u4E00\u4E2A\u5B9E\u4F8B\u4E14\u6CA1\u6709\u91CD\u542F\u7B56\u7565\uFF1A\u5D29\u6E83\u6216\u673A\u5668\u91CD\u542F\u540E\u4F1A\u4E00\u76F4\u505C\u7740\u3002\u8BF7\u8BBE\u7F6E `restart: unless-stopped`\u3002"
        },
        "compose-unwatched": {
          "en": "{service} runs once, has no restart policy and no health check: after a crash or a reboot of the machine it stays down, and nothing tells. Set `restart: unless-stopped` and a `healthcheck`.",
          "zh-CN": "{service} \u53EA\u8FD0\u884C\u4E00\u4E2A\u5B9E\u4F8B\uFF0C\u65E2\u6CA1\u6709\u91CD\u542F\u7B56\u7565\u4E5F\u6CA1\u6709\u5065\u5EB7\u68C0\u67E5\uFF1A\u5D29\u6E83\u6216\u673A\u5668\u91CD\u542F\u540E\u4F1A\u4E00\u76F4\u505C\u7740\uFF0C\u4E14\u65E0\u4EBA\u77E5\u6653\u3002\u8BF7\u8BBE\u7F6E `restart: unless-stopped` \u5E76\u914D\u7F6E `healthcheck`\u3002"
        },
        "pod": {
          "en": "{service} is a bare Pod: when its node is drained or lost it is gone, and nothing starts it elsewhere. Make it a Deployment with two replicas.",
          "zh-CN": "{service} \u662F\u88F8 Pod\uFF1A\u8282\u70B9\u6392\u7A7A\u6216\u6545\u969C\u540E\u5B83\u5C31\u6D88\u5931\u4E86\uFF0C\u4E0D\u4F1A\u5728\u5176\u4ED6\u8282\u70B9\u91CD\u65B0\u542F\u52A8\u3002\u8BF7\u6539\u4E3A\u81F3\u5C11\u4E24\u4E2A\u526F\u672C\u7684 Deployment\u3002"
        },
        "unit": {
          "en": "{service} starts a server without `Restart=`, so after a crash it stays down. Set `Restart=on-failure`.",
          "zh-CN": "{service} \u542F\u52A8\u4E86\u670D\u52A1\u5668\u4F46\u6CA1\u6709 `Restart=`\uFF0C\u5D29\u6E83\u540E\u4F1A\u4E00\u76F4\u505C\u7740\u3002\u8BF7\u8BBE\u7F6E `Restart=on-failure`\u3002"
        },
        "also": {
          "en": "{service} stays down, too",
          "zh-CN": "{service} \u540C\u6837\u4E0D\u4F1A\u81EA\u52A8\u91CD\u542F"
        },
        "fix-restart": {
          "en": "Add `restart: unless-stopped`",
          "zh-CN": "\u6DFB\u52A0 `restart: unless-stopped`"
        },
        "fix-unit": {
          "en": "Let systemd restart the service on failure",
          "zh-CN": "\u7531 systemd \u5728\u5931\u8D25\u540E\u91CD\u542F\u670D\u52A1"
        }
      }
    },
    "headers/missing-security-headers": {
      "title": {
        "en": "Pages without security headers",
        "zh-CN": "\u9875\u9762\u7F3A\u5C11\u5B89\u5168\u54CD\u5E94\u5934"
      },
      "problem": {
        "en": "Neither the application nor the proxy sends `Content-Security-Policy` (or `X-Frame-Options`), `X-Content-Type-Options` and `Strict-Transport-Security`; or a location loses them, because its own `add_header` replaces all of the outer level.",
        "zh-CN": "\u5E94\u7528\u4E0E\u4EE3\u7406\u90FD\u6CA1\u6709\u53D1\u9001 `Content-Security-Policy`\uFF08\u6216 `X-Frame-Options`\uFF09\u3001`X-Content-Type-Options` \u4E0E `Strict-Transport-Security`\uFF1B\u6216\u8005\u67D0\u4E2A location \u56E0\u81EA\u8EAB\u7684 `add_header` \u6574\u4F53\u66FF\u6362\u4E86\u5916\u5C42\u8BBE\u7F6E\u800C\u4E22\u5931\u5B83\u4EEC\u3002"
      },
      "risk": {
        "en": "Another site frames your pages and steals clicks of people who are signed in; uploaded files run as scripts; a first visit over HTTP is intercepted; an injected script has nothing to stop it.",
        "zh-CN": "\u5176\u4ED6\u7F51\u7AD9\u53EF\u4EE5\u5185\u5D4C\u4F60\u7684\u9875\u9762\u5E76\u52AB\u6301\u5DF2\u767B\u5F55\u7528\u6237\u7684\u70B9\u51FB\uFF1B\u4E0A\u4F20\u7684\u6587\u4EF6\u53EF\u80FD\u88AB\u5F53\u4F5C\u811A\u672C\u6267\u884C\uFF1B\u9996\u6B21 HTTP \u8BBF\u95EE\u53EF\u88AB\u62E6\u622A\uFF1B\u6CE8\u5165\u7684\u811A\u672C\u6CA1\u6709\u4EFB\u4F55\u963B\u62E6\u3002"
      },
      "fix": {
        "en": "Send them in one place: `helmet` (Express), `SecurityMiddleware` (Django), Talisman (Flask), `headers()` in `next.config`, or in nginx `add_header X-Content-Type-Options nosniff always;` and so on, in a file that every location with an `add_header` of its own includes again. Begin with `Content-Security-Policy: frame-ancestors 'self'` and tighten from there.",
        "zh-CN": "\u5728\u4E00\u5904\u7EDF\u4E00\u53D1\u9001\uFF1A`helmet`\uFF08Express\uFF09\u3001`SecurityMiddleware`\uFF08Django\uFF09\u3001Talisman\uFF08Flask\uFF09\u3001`next.config` \u7684 `headers()`\uFF0C\u6216\u5728 nginx \u4E2D\u5199 `add_header X-Content-Type-Options nosniff always;` \u7B49\uFF0C\u5E76\u653E\u5165\u5355\u72EC\u6587\u4EF6\uFF0C\u51E1\u81EA\u5E26 `add_header` \u7684 location \u90FD\u8981\u518D\u6B21 include\u3002\u53EF\u4ECE `Content-Security-Policy: frame-ancestors 'self'` \u5F00\u59CB\u9010\u6B65\u6536\u7D27\u3002"
      },
      "acceptance": {
        "en": "`curl -sI https://host/` shows the headers, on pages and on errors.",
        "zh-CN": "`curl -sI https://host/` \u80FD\u770B\u5230\u8FD9\u4E9B\u54CD\u5E94\u5934\uFF0C\u9875\u9762\u4E0E\u9519\u8BEF\u9875\u90FD\u6709\u3002"
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
          "zh-CN": "\u8BE5 server \u53D1\u9001\u7684\u9875\u9762\u4E0D\u5E26 `Content-Security-Policy`\u3001`X-Frame-Options` \u4E0E `X-Content-Type-Options`\uFF0C\u524D\u9762\u4E5F\u6CA1\u6709\u7EC4\u4EF6\u8865\u4E0A\uFF1A\u5176\u4ED6\u7F51\u7AD9\u53EF\u4EE5\u5185\u5D4C\u8FD9\u4E9B\u9875\u9762\u3002\u8BF7\u5728\u6B64\u5904\u6DFB\u52A0\u3002"
        },
        "handed-on": {
          "en": "This server hands on pages of an application that sets no security headers, and adds none: other sites may frame them. Add them here or in the application.",
          "zh-CN": "\u8BE5 server \u8F6C\u53D1\u7684\u5E94\u7528\u9875\u9762\u6CA1\u6709\u4EFB\u4F55\u5B89\u5168\u54CD\u5E94\u5934\uFF0C\u81EA\u8EAB\u4E5F\u672A\u6DFB\u52A0\uFF1A\u5176\u4ED6\u7F51\u7AD9\u53EF\u4EE5\u5185\u5D4C\u8FD9\u4E9B\u9875\u9762\u3002\u8BF7\u5728\u6B64\u5904\u6216\u5E94\u7528\u4E2D\u6DFB\u52A0\u3002"
        },
        "application": {
          "en": "This application sends pages without security headers, and the repository has no proxy that adds them. Add a middleware that does.",
          "zh-CN": "\u8BE5\u5E94\u7528\u53D1\u9001\u7684\u9875\u9762\u4E0D\u5E26\u5B89\u5168\u54CD\u5E94\u5934\uFF0C\u4ED3\u5E93\u4E2D\u4E5F\u6CA1\u6709\u4EE3\u7406\u6765\u6DFB\u52A0\u3002\u8BF7\u52A0\u5165\u8BBE\u7F6E\u8FD9\u4E9B\u5934\u7684\u4E2D\u95F4\u4EF6\u3002"
        },
        "lost": {
          "en": "`add_header {header}` in `location {location}` replaces all headers of the outer level: pages from here go out without the security headers that are set there. Repeat them here, or include them from a file.",
          "zh-CN": "`location {location}` \u4E2D\u7684 `add_header {header}` \u4F1A\u6574\u4F53\u66FF\u6362\u5916\u5C42\u7684\u54CD\u5E94\u5934\uFF1A\u6B64\u5904\u8FD4\u56DE\u7684\u9875\u9762\u4E0D\u518D\u5E26\u6709\u5916\u5C42\u8BBE\u7F6E\u7684\u5B89\u5168\u54CD\u5E94\u5934\u3002\u8BF7\u5728\u6B64\u91CD\u590D\u8BBE\u7F6E\uFF0C\u6216\u4ECE\u516C\u5171\u6587\u4EF6 include\u3002"
        },
        "lost-here": {
          "en": "set here, and lost there",
          "zh-CN": "\u5728\u6B64\u5904\u8BBE\u7F6E\uFF0C\u5374\u5728\u90A3\u91CC\u4E22\u5931"
        },
        "also-lost": {
          "en": "lost here, too",
          "zh-CN": "\u6B64\u5904\u540C\u6837\u4E22\u5931"
        },
        "also": {
          "en": "so does this server",
          "zh-CN": "\u6B64 server \u4EA6\u7136"
        },
        "published": {
          "en": "its port is published by `{service}` here",
          "zh-CN": "\u5176\u7AEF\u53E3\u7531 `{service}` \u5728\u6B64\u5904\u5BF9\u5916\u53D1\u5E03"
        }
      }
    },
    "health/no-endpoint": {
      "title": {
        "en": "The service has no health check to ask",
        "zh-CN": "\u670D\u52A1\u6CA1\u6709\u53EF\u7528\u7684\u5065\u5EB7\u68C0\u67E5"
      },
      "problem": {
        "en": "Load balancers, orchestrators and monitors learn only by asking whether a program works. Either nothing here can be asked, or what they are told to ask does not exist.",
        "zh-CN": "\u8D1F\u8F7D\u5747\u8861\u3001\u7F16\u6392\u7CFB\u7EDF\u548C\u76D1\u63A7\u53EA\u80FD\u901A\u8FC7\u63A2\u6D4B\u5F97\u77E5\u7A0B\u5E8F\u662F\u5426\u6B63\u5E38\u3002\u6B64\u5904\u8981\u4E48\u6CA1\u6709\u53EF\u63A2\u6D4B\u7684\u63A5\u53E3\uFF0C\u8981\u4E48\u63A2\u6D4B\u7684\u8DEF\u5F84\u5E76\u4E0D\u5B58\u5728\u3002"
      },
      "risk": {
        "en": "A probe of a missing path fails for ever: the container is restarted in circles, or never gets traffic. Without any, requests go to processes that hang or have lost their database, and nobody is told.",
        "zh-CN": "\u63A2\u6D4B\u4E0D\u5B58\u5728\u7684\u8DEF\u5F84\u4F1A\u4E00\u76F4\u5931\u8D25\uFF1A\u5BB9\u5668\u88AB\u53CD\u590D\u91CD\u542F\uFF0C\u6216\u6C38\u8FDC\u5F97\u4E0D\u5230\u6D41\u91CF\u3002\u5B8C\u5168\u6CA1\u6709\u63A2\u6D4B\u65F6\uFF0C\u8BF7\u6C42\u4F1A\u7EE7\u7EED\u53D1\u7ED9\u5DF2\u5361\u6B7B\u6216\u5931\u53BB\u6570\u636E\u5E93\u8FDE\u63A5\u7684\u8FDB\u7A0B\uFF0C\u4E14\u65E0\u4EBA\u77E5\u6653\u3002"
      },
      "fix": {
        "en": "Serve two small routes without login: `/healthz` (the process answers) and `/readyz` (what it cannot do without, such as its database, answers within a second), and name exactly these in `HEALTHCHECK`, Compose, Kubernetes or the platform's settings.",
        "zh-CN": "\u63D0\u4F9B\u4E24\u4E2A\u65E0\u9700\u767B\u5F55\u7684\u8F7B\u91CF\u63A5\u53E3\uFF1A`/healthz`\uFF08\u8FDB\u7A0B\u53EF\u54CD\u5E94\uFF09\u4E0E `/readyz`\uFF08\u6570\u636E\u5E93\u7B49\u5FC5\u8981\u4F9D\u8D56\u5728\u4E00\u79D2\u5185\u53EF\u54CD\u5E94\uFF09\uFF0C\u5E76\u5728 `HEALTHCHECK`\u3001Compose\u3001Kubernetes \u6216\u5E73\u53F0\u8BBE\u7F6E\u4E2D\u51C6\u786E\u5F15\u7528\u3002"
      },
      "acceptance": {
        "en": "The path that each probe names answers 200 while the service works, and 503 soon after its database is stopped.",
        "zh-CN": "\u6BCF\u4E2A\u63A2\u6D4B\u7684\u8DEF\u5F84\u5728\u670D\u52A1\u6B63\u5E38\u65F6\u8FD4\u56DE 200\uFF0C\u6570\u636E\u5E93\u505C\u6B62\u540E\u5F88\u5FEB\u8FD4\u56DE 503\u3002"
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
          "zh-CN": "\u6B64\u63A2\u6D4B\u8BF7\u6C42 `{asks}`\uFF0C\u4F46\u7A0B\u5E8F\u6CA1\u6709\u4EFB\u4F55\u8DEF\u7531\u5E94\u7B54\uFF1A\u5C06\u4E00\u76F4\u5F97\u5230 404\uFF0C\u5BB9\u5668\u4F1A\u88AB\u89C6\u4E3A\u6545\u969C\u3002\u8BF7\u63D0\u4F9B\u8BE5\u8DEF\u5F84\uFF0C\u6216\u6539\u7528\u5DF2\u6709\u7684\u8DEF\u5F84\u3002"
        },
        "other-path": {
          "en": "This probe asks for `{asks}`, which no route of the program answers; it serves `{served}`. The probe gets 404 for ever, and the container counts as broken. Name the path that is served.",
          "zh-CN": "\u6B64\u63A2\u6D4B\u8BF7\u6C42 `{asks}`\uFF0C\u4F46\u7A0B\u5E8F\u6CA1\u6709\u4EFB\u4F55\u8DEF\u7531\u5E94\u7B54\uFF1B\u5B9E\u9645\u63D0\u4F9B\u7684\u662F `{served}`\u3002\u63A2\u6D4B\u5C06\u4E00\u76F4\u5F97\u5230 404\uFF0C\u5BB9\u5668\u4F1A\u88AB\u89C6\u4E3A\u6545\u969C\u3002\u8BF7\u6539\u7528\u5B9E\u9645\u63D0\u4F9B\u7684\u8DEF\u5F84\u3002"
        },
        "none": {
          "en": "None of the {count} routes of `{name}` says whether the service works, and nothing that deploys it asks. A process that hangs keeps getting requests. Add `/healthz` and `/readyz` and have them probed.",
          "zh-CN": "`{name}` \u7684 {count} \u4E2A\u8DEF\u7531\u4E2D\u6CA1\u6709\u4E00\u4E2A\u80FD\u62A5\u544A\u670D\u52A1\u662F\u5426\u6B63\u5E38\uFF0C\u90E8\u7F72\u914D\u7F6E\u4E5F\u6CA1\u6709\u63A2\u6D4B\u3002\u5361\u6B7B\u7684\u8FDB\u7A0B\u4F1A\u7EE7\u7EED\u6536\u5230\u8BF7\u6C42\u3002\u8BF7\u6DFB\u52A0 `/healthz` \u548C `/readyz` \u5E76\u914D\u7F6E\u63A2\u6D4B\u3002"
        },
        "served": {
          "en": "`{route}` is served here",
          "zh-CN": "\u6B64\u5904\u63D0\u4F9B `{route}`"
        },
        "application": {
          "en": "the program is made here",
          "zh-CN": "\u7A0B\u5E8F\u5728\u6B64\u521B\u5EFA"
        }
      }
    },
    "infra/default-credentials": {
      "title": {
        "en": "An account with a password everybody knows, or with none",
        "zh-CN": "\u8D26\u53F7\u4F7F\u7528\u4EBA\u4EBA\u7686\u77E5\u7684\u9ED8\u8BA4\u5BC6\u7801\uFF0C\u6216\u6CA1\u6709\u5BC6\u7801"
      },
      "problem": {
        "en": "A deployment file sets up a datastore or console with a well-known or guessable password, falls back to one when a variable is not set, or leaves the image's built-in account or missing password in place.",
        "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u4E3A\u6570\u636E\u5B58\u50A8\u6216\u7BA1\u7406\u63A7\u5236\u53F0\u8BBE\u7F6E\u4E86\u5E7F\u4E3A\u4EBA\u77E5\u3001\u5BB9\u6613\u731C\u5230\u7684\u5BC6\u7801\uFF0C\u6216\u5728\u53D8\u91CF\u672A\u8BBE\u7F6E\u65F6\u9000\u56DE\u5230\u8FD9\u6837\u7684\u5BC6\u7801\uFF0C\u6216\u8005\u4FDD\u7559\u4E86\u955C\u50CF\u81EA\u5E26\u7684\u9ED8\u8BA4\u8D26\u53F7\u3001\u7A7A\u5BC6\u7801\u3002"
      },
      "risk": {
        "en": "These passwords are the first that anyone tries, by hand or by worm. Whoever reaches the service, also from a neighbouring container or through a request forged by the application, owns its data.",
        "zh-CN": "\u65E0\u8BBA\u662F\u4EBA\u5DE5\u8FD8\u662F\u8815\u866B\uFF0C\u6700\u5148\u5C1D\u8BD5\u7684\u5C31\u662F\u8FD9\u4E9B\u5BC6\u7801\u3002\u53EA\u8981\u80FD\u8FDE\u5230\u8BE5\u670D\u52A1\uFF0C\u54EA\u6015\u662F\u4ECE\u76F8\u90BB\u5BB9\u5668\u6216\u501F\u52A9\u5E94\u7528\u53D1\u8D77\u7684\u4F2A\u9020\u8BF7\u6C42\uFF0C\u5C31\u80FD\u638C\u63A7\u5176\u4E2D\u7684\u6570\u636E\u3002"
      },
      "fix": {
        "en": "Require the value from outside, so that start-up fails without it: `${POSTGRES_PASSWORD:?}`. Generate a long random password for each environment and keep it in a secret store. Changing the variable does not change an existing volume's account: change that one too.",
        "zh-CN": "\u6539\u4E3A\u5FC5\u987B\u7531\u5916\u90E8\u63D0\u4F9B\uFF0C\u7F3A\u5931\u65F6\u542F\u52A8\u5931\u8D25\uFF1A`${POSTGRES_PASSWORD:?}`\u3002\u4E3A\u6BCF\u4E2A\u73AF\u5883\u751F\u6210\u8DB3\u591F\u957F\u7684\u968F\u673A\u5BC6\u7801\u5E76\u5B58\u5165\u5BC6\u94A5\u7BA1\u7406\u670D\u52A1\u3002\u6CE8\u610F\uFF1A\u4EC5\u4FEE\u6539\u53D8\u91CF\u4E0D\u4F1A\u6539\u53D8\u5DF2\u6709\u6570\u636E\u5377\u4E2D\u7684\u8D26\u53F7\uFF0C\u65E7\u8D26\u53F7\u7684\u5BC6\u7801\u4E5F\u8981\u4E00\u5E76\u4FEE\u6539\u3002"
      },
      "acceptance": {
        "en": "Without the variable the service does not start, and logging in with the old password fails.",
        "zh-CN": "\u4E0D\u8BBE\u7F6E\u8BE5\u53D8\u91CF\u65F6\u670D\u52A1\u65E0\u6CD5\u542F\u52A8\uFF1B\u4F7F\u7528\u65E7\u5BC6\u7801\u767B\u5F55\u5931\u8D25\u3002"
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
          "zh-CN": "{name} \u4E2D\u7684\u5BC6\u7801\u662F\u4EFB\u4F55\u4EBA\u90FD\u4F1A\u6700\u5148\u5C1D\u8BD5\u7684\u3002\u8BF7\u6539\u4E3A\u7531\u5916\u90E8\u63D0\u4F9B\u5E76\u8BBE\u4E3A\u5FC5\u586B\uFF08\u5199\u4F5C `${VARIABLE:?}`\uFF09\uFF0C\u7F3A\u5931\u65F6\u62D2\u7EDD\u542F\u52A8\u3002"
        },
        "kubernetes": {
          "en": "{name} holds a password everybody tries first. Take it from a Secret that is made outside the repository, by an external or sealed secret.",
          "zh-CN": "{name} \u4E2D\u7684\u5BC6\u7801\u662F\u4EFB\u4F55\u4EBA\u90FD\u4F1A\u6700\u5148\u5C1D\u8BD5\u7684\u3002\u8BF7\u6539\u7528\u4E0D\u5B58\u653E\u5728\u4ED3\u5E93\u4E2D\u7684 Secret\uFF0C\u4F8B\u5982 External Secrets \u6216 Sealed Secrets\u3002"
        },
        "helm": {
          "en": "The chart sets {name} to a password everybody tries first, and an installation that does not override it keeps it. Leave it empty and require it, or generate it at installation.",
          "zh-CN": "\u8BE5 chart \u628A {name} \u8BBE\u4E3A\u4EFB\u4F55\u4EBA\u90FD\u4F1A\u6700\u5148\u5C1D\u8BD5\u7684\u5BC6\u7801\uFF0C\u5B89\u88C5\u65F6\u4E0D\u8986\u76D6\u5C31\u4F1A\u4E00\u76F4\u6CBF\u7528\u3002\u8BF7\u7559\u7A7A\u5E76\u8BBE\u4E3A\u5FC5\u586B\uFF0C\u6216\u5728\u5B89\u88C5\u65F6\u968F\u673A\u751F\u6210\u3002"
        },
        "script": {
          "en": "Whenever the deployment starts, this script creates an account with a password everybody tries first, so every installation has it. Take the password from outside and require it, or draw one at the first start.",
          "zh-CN": "\u90E8\u7F72\u542F\u52A8\u65F6\uFF0C\u8BE5\u811A\u672C\u4F1A\u7528\u4EFB\u4F55\u4EBA\u90FD\u4F1A\u6700\u5148\u5C1D\u8BD5\u7684\u5BC6\u7801\u521B\u5EFA\u8D26\u53F7\uFF0C\u6BCF\u4E2A\u5B89\u88C5\u5B9E\u4F8B\u90FD\u6709\u8FD9\u4E2A\u8D26\u53F7\u3002\u8BF7\u6539\u4E3A\u5FC5\u987B\u7531\u5916\u90E8\u63D0\u4F9B\u5BC6\u7801\uFF0C\u6216\u5728\u9996\u6B21\u542F\u52A8\u65F6\u968F\u673A\u751F\u6210\u3002"
        },
        "fallback": {
          "en": "{name} falls back to a password everybody tries first, so a deployment that forgets to set it is open. Require it instead of giving a default.",
          "zh-CN": "{name} \u672A\u8BBE\u7F6E\u65F6\u4F1A\u4F7F\u7528\u4EFB\u4F55\u4EBA\u90FD\u4F1A\u6700\u5148\u5C1D\u8BD5\u7684\u5BC6\u7801\uFF0C\u90E8\u7F72\u65F6\u6F0F\u8BBE\u5373\u7B49\u4E8E\u655E\u5F00\u3002\u8BF7\u53BB\u6389\u9ED8\u8BA4\u503C\uFF0C\u6539\u4E3A\u5FC5\u586B\u3002"
        },
        "placeholder": {
          "en": "{name} holds a placeholder that works as a password when nobody changes it. Require the value from outside instead.",
          "zh-CN": "{name} \u5199\u7684\u662F\u5360\u4F4D\u5185\u5BB9\uFF0C\u6CA1\u4EBA\u4FEE\u6539\u65F6\u5B83\u5C31\u662F\u5B9E\u9645\u5BC6\u7801\u3002\u8BF7\u6539\u4E3A\u5FC5\u987B\u7531\u5916\u90E8\u63D0\u4F9B\u3002"
        },
        "descriptive": {
          "en": "{name} is made of a name and the word for what it is, which whoever knows the product guesses, and it stands in the repository. Require a random value from outside, as in `${VARIABLE:?}`.",
          "zh-CN": "{name} \u53EA\u662F\u7531\u540D\u79F0\u52A0\u4E0A\u201Cpassword\u201D\u4E00\u7C7B\u7684\u8BCD\u62FC\u6210\uFF0C\u4E86\u89E3\u8BE5\u4EA7\u54C1\u7684\u4EBA\u5F88\u5BB9\u6613\u731C\u5230\uFF0C\u800C\u4E14\u5C31\u5199\u5728\u4ED3\u5E93\u91CC\u3002\u8BF7\u6539\u4E3A\u5FC5\u987B\u7531\u5916\u90E8\u63D0\u4F9B\u7684\u968F\u673A\u503C\uFF08\u5199\u4F5C `${VARIABLE:?}`\uFF09\u3002"
        },
        "neighbours": {
          "en": "{service} runs {product} without a password. Its port is not published, but every container of its network reads and changes all of it, and so does a request forged through the application. Set a password.",
          "zh-CN": "{service} \u8FD0\u884C\u7684 {product} \u6CA1\u6709\u8BBE\u7F6E\u5BC6\u7801\u3002\u867D\u7136\u7AEF\u53E3\u672A\u5BF9\u5916\u53D1\u5E03\uFF0C\u4F46\u540C\u4E00\u7F51\u7EDC\u5185\u7684\u4EFB\u4F55\u5BB9\u5668\uFF0C\u6216\u501F\u52A9\u5E94\u7528\u4F2A\u9020\u7684\u8BF7\u6C42\uFF0C\u90FD\u80FD\u8BFB\u5199\u5176\u4E2D\u7684\u5168\u90E8\u6570\u636E\u3002\u8BF7\u8BBE\u7F6E\u5BC6\u7801\u3002"
        },
        "no-authentication": {
          "en": "{name} turns authentication of {product} off: whoever reaches it reads and changes everything. Remove it and set a password.",
          "zh-CN": "{name} \u5173\u95ED\u4E86 {product} \u7684\u8EAB\u4EFD\u8BA4\u8BC1\uFF1A\u4EFB\u4F55\u80FD\u8FDE\u5230\u5B83\u7684\u4EBA\u90FD\u53EF\u4EE5\u8BFB\u5199\u5168\u90E8\u6570\u636E\u3002\u8BF7\u53BB\u6389\u8BE5\u8BBE\u7F6E\u5E76\u914D\u7F6E\u5BC6\u7801\u3002"
        },
        "no-password": {
          "en": "{service} publishes {product} without a password: its image asks for none unless told so. Set one and do not publish the port.",
          "zh-CN": "{service} \u5728\u6CA1\u6709\u5BC6\u7801\u7684\u60C5\u51B5\u4E0B\u5BF9\u5916\u53D1\u5E03\u4E86 {product}\uFF1A\u8BE5\u955C\u50CF\u9ED8\u8BA4\u4E0D\u8981\u6C42\u5BC6\u7801\u3002\u8BF7\u8BBE\u7F6E\u5BC6\u7801\uFF0C\u5E76\u4E14\u4E0D\u8981\u53D1\u5E03\u7AEF\u53E3\u3002"
        },
        "default-account": {
          "en": "{service} publishes {product} with the account that its image ships with, which everybody knows. Set the administrator's password from outside.",
          "zh-CN": "{service} \u5BF9\u5916\u53D1\u5E03\u7684 {product} \u4ECD\u4F7F\u7528\u955C\u50CF\u81EA\u5E26\u7684\u3001\u4EBA\u4EBA\u7686\u77E5\u7684\u8D26\u53F7\u3002\u8BF7\u7531\u5916\u90E8\u8BBE\u7F6E\u7BA1\u7406\u5458\u5BC6\u7801\u3002"
        },
        "also-here": {
          "en": "the same password is used by {name}",
          "zh-CN": "{name} \u4E5F\u4F7F\u7528\u540C\u4E00\u5BC6\u7801"
        },
        "used-here": {
          "en": "the deployment reads it here",
          "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u5728\u6B64\u5904\u8BFB\u53D6\u8BE5\u503C"
        },
        "fix-required": {
          "en": "Require the variable when the stack starts",
          "zh-CN": "\u542F\u52A8\u65F6\u8981\u6C42\u5FC5\u987B\u63D0\u4F9B\u8BE5\u53D8\u91CF"
        }
      }
    },
    "infra/exposed-port": {
      "title": {
        "en": "A datastore or console is published to the network",
        "zh-CN": "\u6570\u636E\u5B58\u50A8\u6216\u7BA1\u7406\u7AEF\u53E3\u5BF9\u5916\u53D1\u5E03"
      },
      "problem": {
        "en": "A deployment file publishes the port of a datastore, queue, metrics or administration service on every network interface of the host. Docker writes its own firewall rules, so the port is open even where the host's firewall (ufw, firewalld) says otherwise.",
        "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u628A\u6570\u636E\u5B58\u50A8\u3001\u6D88\u606F\u961F\u5217\u3001\u76D1\u63A7\u6216\u7BA1\u7406\u670D\u52A1\u7684\u7AEF\u53E3\u53D1\u5E03\u5230\u4E86\u4E3B\u673A\u7684\u6240\u6709\u7F51\u7EDC\u63A5\u53E3\u3002Docker \u4F1A\u81EA\u884C\u5199\u5165\u9632\u706B\u5899\u89C4\u5219\uFF0C\u56E0\u6B64\u5373\u4F7F\u4E3B\u673A\u9632\u706B\u5899\uFF08ufw\u3001firewalld\uFF09\u7981\u6B62\u8BBF\u95EE\uFF0C\u8BE5\u7AEF\u53E3\u4ECD\u7136\u5BF9\u5916\u5F00\u653E\u3002"
      },
      "risk": {
        "en": "Scanners find such ports within hours. From there on one weak password or one unpatched flaw stands between a stranger and all data; open Redis, MongoDB and Elasticsearch instances are wiped and held to ransom routinely.",
        "zh-CN": "\u626B\u63CF\u5668\u51E0\u5C0F\u65F6\u5185\u5C31\u4F1A\u53D1\u73B0\u8FD9\u6837\u7684\u7AEF\u53E3\u3002\u6B64\u540E\uFF0C\u964C\u751F\u4EBA\u4E0E\u5168\u90E8\u6570\u636E\u4E4B\u95F4\u53EA\u9694\u7740\u4E00\u4E2A\u5F31\u5BC6\u7801\u6216\u4E00\u4E2A\u672A\u4FEE\u8865\u7684\u6F0F\u6D1E\uFF1B\u66B4\u9732\u5728\u5916\u7684 Redis\u3001MongoDB\u3001Elasticsearch \u7ECF\u5E38\u88AB\u6E05\u7A7A\u5E76\u52D2\u7D22\u3002"
      },
      "fix": {
        "en": "Remove the `ports` entry (services of one Compose network reach each other without it), or bind it to the host itself: `127.0.0.1:5432:5432`. Reach a console through a VPN, an SSH tunnel or a reverse proxy with authentication. In Kubernetes use a Service of type ClusterIP.",
        "zh-CN": "\u5220\u9664\u8BE5 `ports` \u6761\u76EE\uFF08\u540C\u4E00 Compose \u7F51\u7EDC\u5185\u7684\u670D\u52A1\u65E0\u9700\u53D1\u5E03\u7AEF\u53E3\u5373\u53EF\u4E92\u8BBF\uFF09\uFF0C\u6216\u53EA\u7ED1\u5B9A\u672C\u673A\uFF1A`127.0.0.1:5432:5432`\u3002\u7BA1\u7406\u63A7\u5236\u53F0\u8BF7\u901A\u8FC7 VPN\u3001SSH \u96A7\u9053\u6216\u5E26\u8EAB\u4EFD\u8BA4\u8BC1\u7684\u53CD\u5411\u4EE3\u7406\u8BBF\u95EE\u3002Kubernetes \u4E2D\u8BF7\u4F7F\u7528 ClusterIP \u7C7B\u578B\u7684 Service\u3002"
      },
      "acceptance": {
        "en": "From another machine the port refuses connections; the application still works.",
        "zh-CN": "\u4ECE\u53E6\u4E00\u53F0\u673A\u5668\u8FDE\u63A5\u8BE5\u7AEF\u53E3\u4F1A\u88AB\u62D2\u7EDD\uFF0C\u5E94\u7528\u4ECD\u80FD\u6B63\u5E38\u5DE5\u4F5C\u3002"
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
          "zh-CN": "{service} \u628A {product}\uFF08\u7AEF\u53E3 {port}\uFF09\u53D1\u5E03\u5230\u4E3B\u673A\u7684\u6240\u6709\u7F51\u7EDC\u63A5\u53E3\u3002\u8BF7\u5220\u9664\u8BE5\u6761\u76EE\u6216\u7ED1\u5B9A\u5230 127.0.0.1\uFF1A\u540C\u4E00\u7F51\u7EDC\u5185\u7684\u5176\u4ED6\u670D\u52A1\u4E0D\u9700\u8981\u5B83\u4E5F\u80FD\u8BBF\u95EE\u3002"
        },
        "admin": {
          "en": "{service} publishes the administration interface of {product} (port {port}) on every interface of the host. Bind it to 127.0.0.1 and reach it through a tunnel or an authenticating proxy.",
          "zh-CN": "{service} \u628A {product} \u7684\u7BA1\u7406\u754C\u9762\uFF08\u7AEF\u53E3 {port}\uFF09\u53D1\u5E03\u5230\u4E3B\u673A\u7684\u6240\u6709\u7F51\u7EDC\u63A5\u53E3\u3002\u8BF7\u7ED1\u5B9A\u5230 127.0.0.1\uFF0C\u5E76\u901A\u8FC7\u96A7\u9053\u6216\u5E26\u8BA4\u8BC1\u7684\u4EE3\u7406\u8BBF\u95EE\u3002"
        },
        "queue": {
          "en": "{service} publishes the message broker {product} (port {port}) on every interface of the host. Clients of the same network do not need it: drop the entry or bind it to 127.0.0.1.",
          "zh-CN": "{service} \u628A\u6D88\u606F\u4E2D\u95F4\u4EF6 {product}\uFF08\u7AEF\u53E3 {port}\uFF09\u53D1\u5E03\u5230\u4E3B\u673A\u7684\u6240\u6709\u7F51\u7EDC\u63A5\u53E3\u3002\u540C\u4E00\u7F51\u7EDC\u5185\u7684\u5BA2\u6237\u7AEF\u5E76\u4E0D\u9700\u8981\u5B83\uFF1A\u8BF7\u5220\u9664\u8BE5\u6761\u76EE\u6216\u7ED1\u5B9A\u5230 127.0.0.1\u3002"
        },
        "metrics": {
          "en": "{service} publishes {product} (port {port}) on every interface of the host. It tells strangers how the system is built and how it fares: bind it to 127.0.0.1.",
          "zh-CN": "{service} \u628A {product}\uFF08\u7AEF\u53E3 {port}\uFF09\u53D1\u5E03\u5230\u4E3B\u673A\u7684\u6240\u6709\u7F51\u7EDC\u63A5\u53E3\uFF0C\u964C\u751F\u4EBA\u53EF\u7531\u6B64\u4E86\u89E3\u7CFB\u7EDF\u7684\u6784\u6210\u4E0E\u8FD0\u884C\u72B6\u51B5\uFF1A\u8BF7\u7ED1\u5B9A\u5230 127.0.0.1\u3002"
        },
        "dashboard": {
          "en": "{service} publishes {product} (port {port}) on every interface of the host. Put it behind the proxy with TLS and authentication, or bind it to 127.0.0.1.",
          "zh-CN": "{service} \u628A {product}\uFF08\u7AEF\u53E3 {port}\uFF09\u53D1\u5E03\u5230\u4E3B\u673A\u7684\u6240\u6709\u7F51\u7EDC\u63A5\u53E3\u3002\u8BF7\u7F6E\u4E8E\u5E26 TLS \u548C\u8EAB\u4EFD\u8BA4\u8BC1\u7684\u4EE3\u7406\u4E4B\u540E\uFF0C\u6216\u7ED1\u5B9A\u5230 127.0.0.1\u3002"
        },
        "host-network": {
          "en": "{service} runs in the host's own network, where Compose ignores `ports`: {product} (port {port}) listens on whatever interfaces it chooses, by default on every one. Give it a network of the stack instead of `network_mode: host`, or let it listen on 127.0.0.1 itself.",
          "zh-CN": "{service} \u76F4\u63A5\u4F7F\u7528\u4E3B\u673A\u7F51\u7EDC\uFF0CCompose \u4F1A\u5FFD\u7565\u5176 `ports`\uFF1A{product}\uFF08\u7AEF\u53E3 {port}\uFF09\u76D1\u542C\u54EA\u4E9B\u63A5\u53E3\u7531\u5B83\u81EA\u5DF1\u51B3\u5B9A\uFF0C\u9ED8\u8BA4\u76D1\u542C\u6240\u6709\u63A5\u53E3\u3002\u8BF7\u6539\u7528 Compose \u7F51\u7EDC\uFF0C\u4E0D\u8981\u4F7F\u7528 `network_mode: host`\uFF1B\u6216\u8005\u8BA9\u5B83\u81EA\u8EAB\u53EA\u76D1\u542C 127.0.0.1\u3002"
        },
        "kubernetes-datastore": {
          "en": "{service} publishes {product} (port {port}) outside the cluster. Use a Service of type ClusterIP; for access from outside, a private load balancer with source ranges.",
          "zh-CN": "{service} \u628A {product}\uFF08\u7AEF\u53E3 {port}\uFF09\u53D1\u5E03\u5230\u96C6\u7FA4\u4E4B\u5916\u3002\u8BF7\u4F7F\u7528 ClusterIP \u7C7B\u578B\u7684 Service\uFF1B\u786E\u9700\u5916\u90E8\u8BBF\u95EE\u65F6\uFF0C\u4F7F\u7528\u9650\u5236\u6765\u6E90\u5730\u5740\u7684\u5185\u7F51\u8D1F\u8F7D\u5747\u8861\u3002"
        },
        "kubernetes-admin": {
          "en": "{service} publishes the administration interface of {product} (port {port}) outside the cluster. Use a Service of type ClusterIP and an ingress with authentication.",
          "zh-CN": "{service} \u628A {product} \u7684\u7BA1\u7406\u754C\u9762\uFF08\u7AEF\u53E3 {port}\uFF09\u53D1\u5E03\u5230\u96C6\u7FA4\u4E4B\u5916\u3002\u8BF7\u4F7F\u7528 ClusterIP \u7C7B\u578B\u7684 Service\uFF0C\u5E76\u901A\u8FC7\u5E26\u8EAB\u4EFD\u8BA4\u8BC1\u7684 Ingress \u8BBF\u95EE\u3002"
        },
        "kubernetes-queue": {
          "en": "{service} publishes the message broker {product} (port {port}) outside the cluster. Use a Service of type ClusterIP.",
          "zh-CN": "{service} \u628A\u6D88\u606F\u4E2D\u95F4\u4EF6 {product}\uFF08\u7AEF\u53E3 {port}\uFF09\u53D1\u5E03\u5230\u96C6\u7FA4\u4E4B\u5916\u3002\u8BF7\u4F7F\u7528 ClusterIP \u7C7B\u578B\u7684 Service\u3002"
        },
        "kubernetes-metrics": {
          "en": "{service} publishes {product} (port {port}) outside the cluster. Use a Service of type ClusterIP.",
          "zh-CN": "{service} \u628A {product}\uFF08\u7AEF\u53E3 {port}\uFF09\u53D1\u5E03\u5230\u96C6\u7FA4\u4E4B\u5916\u3002\u8BF7\u4F7F\u7528 ClusterIP \u7C7B\u578B\u7684 Service\u3002"
        },
        "kubernetes-dashboard": {
          "en": "{service} publishes {product} (port {port}) outside the cluster. Put it behind an ingress with TLS and authentication.",
          "zh-CN": "{service} \u628A {product}\uFF08\u7AEF\u53E3 {port}\uFF09\u53D1\u5E03\u5230\u96C6\u7FA4\u4E4B\u5916\u3002\u8BF7\u7F6E\u4E8E\u5E26 TLS \u548C\u8EAB\u4EFD\u8BA4\u8BC1\u7684 Ingress \u4E4B\u540E\u3002"
        },
        "render": {
          "en": "{service} ({product}) takes connections from every address of the internet. Services of the same account and region reach it without an entry: leave the list empty (`ipAllowList: []`), or name the addresses that maintain it.",
          "zh-CN": "{service}\uFF08{product}\uFF09\u63A5\u53D7\u6765\u81EA\u4E92\u8054\u7F51\u4EFB\u610F\u5730\u5740\u7684\u8FDE\u63A5\u3002\u540C\u4E00\u8D26\u53F7\u3001\u540C\u4E00\u533A\u57DF\u5185\u7684\u670D\u52A1\u65E0\u9700\u767D\u540D\u5355\u5373\u53EF\u8BBF\u95EE\uFF1A\u8BF7\u5C06\u5217\u8868\u7559\u7A7A\uFF08`ipAllowList: []`\uFF09\uFF0C\u6216\u53EA\u586B\u5199\u8FD0\u7EF4\u6240\u7528\u7684\u5730\u5740\u3002"
        },
        "cloudformation": {
          "en": "{service} ({product}) gets an address on the internet; only its security groups stand before it. Keep it in private subnets (`PubliclyAccessible: false`) and reach it through a bastion or a VPN.",
          "zh-CN": "{service}\uFF08{product}\uFF09\u4F1A\u83B7\u5F97\u516C\u7F51\u5730\u5740\uFF0C\u4EC5\u7531\u5B89\u5168\u7EC4\u4FDD\u62A4\u3002\u8BF7\u653E\u5728\u79C1\u6709\u5B50\u7F51\u4E2D\uFF08`PubliclyAccessible: false`\uFF09\uFF0C\u5E76\u901A\u8FC7\u5821\u5792\u673A\u6216 VPN \u8BBF\u95EE\u3002"
        },
        "service-here": {
          "en": "the service {service}",
          "zh-CN": "\u670D\u52A1 {service}"
        },
        "fix-loopback": {
          "en": "Publish the port to the host itself only",
          "zh-CN": "\u7AEF\u53E3\u53EA\u5411\u5BBF\u4E3B\u673A\u672C\u8EAB\u5F00\u653E"
        }
      }
    },
    "infra/privileged": {
      "title": {
        "en": "Container has power over its host",
        "zh-CN": "\u5BB9\u5668\u62E5\u6709\u5BF9\u5BBF\u4E3B\u673A\u7684\u63A7\u5236\u6743"
      },
      "problem": {
        "en": "A container gets privileges, namespaces, capabilities or sockets that separate containers from their host.",
        "zh-CN": "\u5BB9\u5668\u83B7\u5F97\u4E86\u672C\u5E94\u7528\u4E8E\u4E0E\u5BBF\u4E3B\u673A\u9694\u79BB\u7684\u7279\u6743\u3001\u547D\u540D\u7A7A\u95F4\u3001\u5185\u6838\u80FD\u529B\u6216\u5957\u63A5\u5B57\u3002"
      },
      "risk": {
        "en": "Whoever takes over the program in the container takes over the machine it runs on, with every other container and secret there. A mounted Docker socket is root on the host, read-only or not.",
        "zh-CN": "\u653B\u51FB\u8005\u4E00\u65E6\u63A7\u5236\u5BB9\u5668\u5185\u7684\u7A0B\u5E8F\uFF0C\u5C31\u63A7\u5236\u4E86\u6240\u5728\u7684\u673A\u5668\uFF0C\u4EE5\u53CA\u5176\u4E0A\u7684\u6240\u6709\u5176\u4ED6\u5BB9\u5668\u548C\u5BC6\u94A5\u3002\u6302\u8F7D Docker \u5957\u63A5\u5B57\u7B49\u540C\u4E8E\u5BBF\u4E3B\u673A root\uFF0C\u53EA\u8BFB\u6302\u8F7D\u4E5F\u4E00\u6837\u3002"
      },
      "fix": {
        "en": "Remove it, and give back only what is missing then: a single capability (`cap_drop: [ALL]`, `cap_add: [NET_BIND_SERVICE]`), a device, a published port in place of the host's network. Put a filtering proxy before the Docker socket (`tecnativa/docker-socket-proxy`), or a rootless daemon of its own behind it. In Kubernetes set `allowPrivilegeEscalation: false` and enforce the Pod Security Standard `baseline`.",
        "zh-CN": "\u79FB\u9664\u8BE5\u8BBE\u7F6E\uFF0C\u518D\u53EA\u8865\u56DE\u786E\u5B9E\u9700\u8981\u7684\u90E8\u5206\uFF1A\u5355\u4E2A capability\uFF08`cap_drop: [ALL]`\u3001`cap_add: [NET_BIND_SERVICE]`\uFF09\u3001\u5355\u4E2A\u8BBE\u5907\uFF0C\u6216\u7528\u7AEF\u53E3\u53D1\u5E03\u4EE3\u66FF\u5BBF\u4E3B\u673A\u7F51\u7EDC\u3002\u9700\u8981 Docker \u5957\u63A5\u5B57\u65F6\uFF0C\u524D\u9762\u52A0\u4E00\u5C42\u8FC7\u6EE4\u4EE3\u7406\uFF08`tecnativa/docker-socket-proxy`\uFF09\uFF0C\u6216\u4F7F\u7528\u72EC\u7ACB\u7684 rootless \u5B88\u62A4\u8FDB\u7A0B\u3002\u5728 Kubernetes \u4E2D\u8BBE\u7F6E `allowPrivilegeEscalation: false`\uFF0C\u5E76\u5F3A\u5236\u6267\u884C Pod \u5B89\u5168\u6807\u51C6 `baseline`\u3002"
      },
      "acceptance": {
        "en": "`docker inspect` shows `Privileged: false`, no host namespaces and no Docker socket for the service; a Kubernetes namespace with `pod-security.kubernetes.io/enforce: baseline` accepts the pod.",
        "zh-CN": "`docker inspect` \u663E\u793A\u8BE5\u670D\u52A1 `Privileged: false`\uFF0C\u672A\u4F7F\u7528\u5BBF\u4E3B\u673A\u547D\u540D\u7A7A\u95F4\uFF0C\u4E5F\u672A\u6302\u8F7D Docker \u5957\u63A5\u5B57\uFF1B\u5728 `pod-security.kubernetes.io/enforce: baseline` \u7684\u547D\u540D\u7A7A\u95F4\u4E2D Pod \u80FD\u6B63\u5E38\u521B\u5EFA\u3002"
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
          "zh-CN": "{service} \u4EE5\u7279\u6743\u6A21\u5F0F\u8FD0\u884C\uFF1A\u5176\u4E2D\u7684\u8FDB\u7A0B\u53EF\u4EE5\u50CF\u5BBF\u4E3B\u673A root \u4E00\u6837\u64CD\u4F5C\u5BBF\u4E3B\u673A\u3002\u8BF7\u79FB\u9664 `privileged`\uFF0C\u53EA\u8865\u56DE\u9700\u8981\u7684 capability \u6216\u8BBE\u5907\u3002"
        },
        "docker-socket": {
          "en": "{service} gets {detail}, with which it can start a container that is root on the host, even where the mount is read-only. Put a filtering proxy between them, or do without.",
          "zh-CN": "{service} \u6302\u8F7D\u4E86 {detail}\uFF0C\u501F\u6B64\u53EF\u4EE5\u542F\u52A8\u62E5\u6709\u5BBF\u4E3B\u673A root \u6743\u9650\u7684\u5BB9\u5668\uFF0C\u53EA\u8BFB\u6302\u8F7D\u4E5F\u4E0D\u4F8B\u5916\u3002\u8BF7\u5728\u4E2D\u95F4\u52A0\u4E00\u5C42\u8FC7\u6EE4\u4EE3\u7406\uFF0C\u6216\u4E0D\u518D\u4F7F\u7528\u3002"
        },
        "host-root": {
          "en": "{service} mounts {detail} of its host, from which the host itself can be read or changed. Mount only the folder it needs, read-only.",
          "zh-CN": "{service} \u6302\u8F7D\u4E86\u5BBF\u4E3B\u673A\u7684 {detail}\uFF0C\u53EF\u501F\u6B64\u8BFB\u53D6\u6216\u66F4\u6539\u5BBF\u4E3B\u673A\u672C\u8EAB\u3002\u8BF7\u53EA\u4EE5\u53EA\u8BFB\u65B9\u5F0F\u6302\u8F7D\u9700\u8981\u7684\u76EE\u5F55\u3002"
        },
        "host-network": {
          "en": "{service} uses its host's network: every port it opens stands on the host, and it reaches what listens on the host's loopback alone. Publish the ports it needs instead.",
          "zh-CN": "{service} \u4F7F\u7528\u5BBF\u4E3B\u673A\u7F51\u7EDC\uFF1A\u5B83\u6253\u5F00\u7684\u6BCF\u4E2A\u7AEF\u53E3\u90FD\u76F4\u63A5\u66B4\u9732\u5728\u5BBF\u4E3B\u673A\u4E0A\uFF0C\u8FD8\u80FD\u8BBF\u95EE\u53EA\u76D1\u542C\u5BBF\u4E3B\u673A\u56DE\u73AF\u5730\u5740\u7684\u670D\u52A1\u3002\u8BF7\u6539\u4E3A\u53EA\u53D1\u5E03\u9700\u8981\u7684\u7AEF\u53E3\u3002"
        },
        "host-pid": {
          "en": "{service} sees all processes of its host, their arguments and environment, and as root may end or trace them. Remove it.",
          "zh-CN": "{service} \u80FD\u770B\u5230\u5BBF\u4E3B\u673A\u4E0A\u7684\u6240\u6709\u8FDB\u7A0B\u53CA\u5176\u53C2\u6570\u548C\u73AF\u5883\u53D8\u91CF\uFF0C\u4EE5 root \u8FD0\u884C\u65F6\u8FD8\u80FD\u7EC8\u6B62\u6216\u8DDF\u8E2A\u5B83\u4EEC\u3002\u8BF7\u79FB\u9664\u8BE5\u8BBE\u7F6E\u3002"
        },
        "host-ipc": {
          "en": "{service} shares its host's memory segments with every other process there. If it needs more shared memory, give it its own (`shm_size`, an `emptyDir` of medium `Memory`).",
          "zh-CN": "{service} \u4E0E\u5BBF\u4E3B\u673A\u4E0A\u7684\u5176\u4ED6\u8FDB\u7A0B\u5171\u4EAB\u5185\u5B58\u6BB5\u3002\u5982\u679C\u53EA\u662F\u9700\u8981\u66F4\u5927\u7684\u5171\u4EAB\u5185\u5B58\uFF0C\u8BF7\u5355\u72EC\u5206\u914D\uFF08`shm_size`\uFF0C\u6216 medium \u4E3A `Memory` \u7684 `emptyDir`\uFF09\u3002"
        },
        "capability": {
          "en": "{service} gets the capability {detail}, with which a process reaches beyond its container. Remove it, or take a narrower one.",
          "zh-CN": "{service} \u83B7\u5F97\u4E86 {detail} \u80FD\u529B\uFF0C\u8FDB\u7A0B\u53EF\u501F\u6B64\u8D8A\u51FA\u5BB9\u5668\u8FB9\u754C\u3002\u8BF7\u79FB\u9664\uFF0C\u6216\u6539\u7528\u66F4\u5C0F\u7684\u80FD\u529B\u3002"
        },
        "unconfined": {
          "en": "{service} runs without {detail}, which keeps its processes from calls to the kernel that programs do not need and attackers do. Remove the option, or give a profile that allows what is missing.",
          "zh-CN": "{service} \u5173\u95ED\u4E86 {detail}\uFF0C\u5B83\u672C\u53EF\u963B\u6B62\u8FDB\u7A0B\u53D1\u8D77\u7A0B\u5E8F\u7528\u4E0D\u5230\u3001\u653B\u51FB\u8005\u5374\u9700\u8981\u7684\u5185\u6838\u8C03\u7528\u3002\u8BF7\u79FB\u9664\u8BE5\u9009\u9879\uFF0C\u6216\u63D0\u4F9B\u53EA\u653E\u884C\u6240\u7F3A\u8C03\u7528\u7684\u914D\u7F6E\u3002"
        },
        "escalation": {
          "en": "A process of {service} may gain more rights than the one that starts it (setuid programs). Set `allowPrivilegeEscalation: false`.",
          "zh-CN": "{service} \u4E2D\u7684\u8FDB\u7A0B\u53EF\u4EE5\u901A\u8FC7 setuid \u7A0B\u5E8F\u83B7\u5F97\u6BD4\u7236\u8FDB\u7A0B\u66F4\u9AD8\u7684\u6743\u9650\u3002\u8BF7\u8BBE\u7F6E `allowPrivilegeEscalation: false`\u3002"
        },
        "also-privileged": {
          "en": "{service} is privileged",
          "zh-CN": "{service} \u4EE5\u7279\u6743\u6A21\u5F0F\u8FD0\u884C"
        },
        "also-docker-socket": {
          "en": "{service} gets {detail}",
          "zh-CN": "{service} \u6302\u8F7D\u4E86 {detail}"
        },
        "also-host-root": {
          "en": "{service} mounts {detail} of the host",
          "zh-CN": "{service} \u6302\u8F7D\u4E86\u5BBF\u4E3B\u673A\u7684 {detail}"
        },
        "also-host-network": {
          "en": "{service} uses the host's network",
          "zh-CN": "{service} \u4F7F\u7528\u5BBF\u4E3B\u673A\u7F51\u7EDC"
        },
        "also-host-pid": {
          "en": "{service} sees the host's processes",
          "zh-CN": "{service} \u80FD\u770B\u5230\u5BBF\u4E3B\u673A\u8FDB\u7A0B"
        },
        "also-host-ipc": {
          "en": "{service} shares the host's memory segments",
          "zh-CN": "{service} \u5171\u4EAB\u5BBF\u4E3B\u673A\u7684\u5185\u5B58\u6BB5"
        },
        "also-capability": {
          "en": "{service} gets {detail}",
          "zh-CN": "{service} \u83B7\u5F97\u4E86 {detail} \u80FD\u529B"
        },
        "also-unconfined": {
          "en": "{service} runs without {detail}",
          "zh-CN": "{service} \u5173\u95ED\u4E86 {detail}"
        },
        "also-escalation": {
          "en": "{service} may gain rights",
          "zh-CN": "{service} \u5141\u8BB8\u63D0\u5347\u6743\u9650"
        },
        "fix-unprivileged": {
          "en": "Take the privilege away",
          "zh-CN": "\u53D6\u6D88\u8BE5\u7279\u6743"
        }
      }
    },
    "infra/service-as-root": {
      "title": {
        "en": "systemd runs the server as root",
        "zh-CN": "systemd \u4EE5 root \u8EAB\u4EFD\u8FD0\u884C\u670D\u52A1"
      },
      "problem": {
        "en": "A unit of systemd in the repository starts a network service without a `User=`, or with root.",
        "zh-CN": "\u4ED3\u5E93\u4E2D\u7684 systemd \u5355\u5143\u542F\u52A8\u7F51\u7EDC\u670D\u52A1\u65F6\u6CA1\u6709\u8BBE\u7F6E `User=`\uFF0C\u6216\u8BBE\u7F6E\u4E3A root\u3002"
      },
      "risk": {
        "en": "A hole in the service, or in one of its packages, is then a hole in the whole machine. Nothing keeps the process from other people's files, devices and ports.",
        "zh-CN": "\u670D\u52A1\u81EA\u8EAB\u6216\u5176\u4EFB\u4F55\u4F9D\u8D56\u5305\u4E00\u65E6\u51FA\u73B0\u6F0F\u6D1E\uFF0C\u6574\u53F0\u673A\u5668\u90FD\u4F1A\u6CA6\u9677\uFF1A\u6CA1\u6709\u4EFB\u4F55\u673A\u5236\u963B\u6B62\u8BE5\u8FDB\u7A0B\u8BBF\u95EE\u5176\u4ED6\u6587\u4EF6\u3001\u8BBE\u5907\u548C\u7AEF\u53E3\u3002"
      },
      "fix": {
        "en": "Make a user for the service and name it (`User=shop`), or let systemd do so (`DynamicUser=yes` with `StateDirectory=`). Add `NoNewPrivileges=yes` and `ProtectSystem=strict`. A port below 1024 wants only `AmbientCapabilities=CAP_NET_BIND_SERVICE`.",
        "zh-CN": "\u4E3A\u8BE5\u670D\u52A1\u521B\u5EFA\u4E13\u7528\u7528\u6237\u5E76\u5199\u660E\uFF08`User=shop`\uFF09\uFF0C\u6216\u4EA4\u7531 systemd \u7BA1\u7406\uFF08`DynamicUser=yes` \u914D\u5408 `StateDirectory=`\uFF09\u3002\u518D\u52A0\u4E0A `NoNewPrivileges=yes` \u548C `ProtectSystem=strict`\u3002\u4F7F\u7528 1024 \u4EE5\u4E0B\u7AEF\u53E3\u53EA\u9700 `AmbientCapabilities=CAP_NET_BIND_SERVICE`\u3002"
      },
      "acceptance": {
        "en": "`ps -o user= -C NAME` shows the service's own user.",
        "zh-CN": "`ps -o user= -C NAME` \u663E\u793A\u7684\u662F\u8BE5\u670D\u52A1\u7684\u4E13\u7528\u7528\u6237\u3002"
      },
      "effortHours": 1,
      "references": [
        "CWE-250",
        "https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html"
      ],
      "messages": {
        "root": {
          "en": "{unit} starts the server as root: a hole in it is one in the whole machine. Name a user of its own (`User=`), or set `DynamicUser=yes`.",
          "zh-CN": "{unit} \u4EE5 root \u8EAB\u4EFD\u542F\u52A8\u670D\u52A1\uFF1A\u670D\u52A1\u4E00\u65E6\u6709\u6F0F\u6D1E\uFF0C\u6574\u53F0\u673A\u5668\u90FD\u4F1A\u53D7\u5F71\u54CD\u3002\u8BF7\u7528 `User=` \u6307\u5B9A\u4E13\u7528\u7528\u6237\uFF0C\u6216\u8BBE\u7F6E `DynamicUser=yes`\u3002"
        }
      }
    },
    "inject/command": {
      "title": {
        "en": "Data of a caller stands in a shell command",
        "zh-CN": "\u8C03\u7528\u65B9\u7684\u6570\u636E\u88AB\u62FC\u5165 shell \u547D\u4EE4"
      },
      "problem": {
        "en": "A shell runs text that holds what a caller sends. Semicolons, backticks and `$()` in it are commands of their own.",
        "zh-CN": "shell \u6267\u884C\u7684\u6587\u672C\u4E2D\u5305\u542B\u8C03\u7528\u65B9\u63D0\u4EA4\u7684\u5185\u5BB9\uFF0C\u5176\u4E2D\u7684\u5206\u53F7\u3001\u53CD\u5F15\u53F7\u548C `$()` \u90FD\u4F1A\u6210\u4E3A\u72EC\u7ACB\u7684\u547D\u4EE4\u3002"
      },
      "risk": {
        "en": "The caller runs what he likes on the server, with the rights of the service.",
        "zh-CN": "\u8C03\u7528\u65B9\u53EF\u4EE5\u7528\u670D\u52A1\u7684\u6743\u9650\u5728\u670D\u52A1\u5668\u4E0A\u6267\u884C\u4EFB\u610F\u547D\u4EE4\u3002"
      },
      "fix": {
        "en": "Start the program with a list of arguments and without a shell (`subprocess.run([...])`, `execFile`). Check that a value does not begin with `-`.",
        "zh-CN": "\u4EE5\u53C2\u6570\u5217\u8868\u65B9\u5F0F\u542F\u52A8\u7A0B\u5E8F\u4E14\u4E0D\u7ECF\u8FC7 shell\uFF08`subprocess.run([...])`\u3001`execFile`\uFF09\uFF0C\u5E76\u786E\u8BA4\u503C\u4E0D\u4EE5 `-` \u5F00\u5934\u3002"
      },
      "acceptance": {
        "en": "No command text is put together; `;` in the value reaches the program as a character.",
        "zh-CN": "\u4E0D\u518D\u62FC\u63A5\u547D\u4EE4\u6587\u672C\uFF1B\u503C\u4E2D\u7684 `;` \u53EA\u4F5C\u4E3A\u666E\u901A\u5B57\u7B26\u4F20\u7ED9\u7A0B\u5E8F\u3002"
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
          "zh-CN": "{route} \u7684 {source} \u6210\u4E3A {sink} \u4EA4\u7ED9 shell \u7684\u547D\u4EE4\u7684\u4E00\u90E8\u5206\uFF0C\u8C03\u7528\u65B9\u53EF\u5728\u670D\u52A1\u5668\u4E0A\u6267\u884C\u4EFB\u610F\u547D\u4EE4\u3002\u8BF7\u4EE5\u53C2\u6570\u5217\u8868\u65B9\u5F0F\u8C03\u7528\uFF0C\u4E0D\u7ECF\u8FC7 shell\u3002"
        },
        "program": {
          "en": "{source} of {route} says which program {sink} starts: the caller can run anything on the server. Name the program in the code.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u542F\u52A8\u7684\u7A0B\u5E8F\uFF1A\u8C03\u7528\u65B9\u53EF\u5728\u670D\u52A1\u5668\u4E0A\u6267\u884C\u4EFB\u610F\u7A0B\u5E8F\u3002\u8BF7\u5728\u4EE3\u7801\u4E2D\u5199\u660E\u7A0B\u5E8F\u540D\u3002"
        },
        "tool-program": {
          "en": "{source} of {route}, which a model chooses, says which program {sink} starts: any text that the model reads can make it run anything on the server (prompt injection). Name the program in the code, or run the tool in a sandbox.",
          "zh-CN": "\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A {sink} \u542F\u52A8\u7684\u7A0B\u5E8F\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u4F7F\u5176\u5728\u670D\u52A1\u5668\u4E0A\u6267\u884C\u4EFB\u610F\u7A0B\u5E8F\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u5728\u4EE3\u7801\u4E2D\u5199\u660E\u7A0B\u5E8F\u540D\uFF0C\u6216\u5728\u6C99\u7BB1\u4E2D\u8FD0\u884C\u8BE5\u5DE5\u5177\u3002"
        },
        "tool-shell": {
          "en": "A model chooses {source} of {route}, which becomes part of a command that {sink} gives to a shell: any text that the model reads can make it run anything on the server (prompt injection). Pass a list of arguments without a shell, or run the tool in a sandbox.",
          "zh-CN": "\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u6210\u4E3A {sink} \u4EA4\u7ED9 shell \u7684\u547D\u4EE4\u7684\u4E00\u90E8\u5206\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u4F7F\u5176\u5728\u670D\u52A1\u5668\u4E0A\u6267\u884C\u4EFB\u610F\u547D\u4EE4\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u4EE5\u53C2\u6570\u5217\u8868\u65B9\u5F0F\u8C03\u7528\u4E14\u4E0D\u7ECF\u8FC7 shell\uFF0C\u6216\u5728\u6C99\u7BB1\u4E2D\u8FD0\u884C\u8BE5\u5DE5\u5177\u3002"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        }
      }
    },
    "inject/deserialization": {
      "title": {
        "en": "Data of a caller is run as code or unpacked into objects",
        "zh-CN": "\u8C03\u7528\u65B9\u7684\u6570\u636E\u88AB\u5F53\u4F5C\u4EE3\u7801\u6267\u884C\u6216\u53CD\u5E8F\u5217\u5316\u4E3A\u5BF9\u8C61"
      },
      "problem": {
        "en": "`eval`, `exec`, `pickle` and their like run what they are given. Here that comes from a request.",
        "zh-CN": "`eval`\u3001`exec`\u3001`pickle` \u7B49\u4F1A\u6267\u884C\u4F20\u5165\u7684\u5185\u5BB9\uFF0C\u800C\u6B64\u5904\u7684\u5185\u5BB9\u6765\u81EA\u8BF7\u6C42\u3002"
      },
      "risk": {
        "en": "Whoever can call the route runs code with the rights of the service.",
        "zh-CN": "\u80FD\u8C03\u7528\u8BE5\u8DEF\u7531\u7684\u4EBA\u5373\u53EF\u7528\u670D\u52A1\u7684\u6743\u9650\u6267\u884C\u4EE3\u7801\u3002"
      },
      "fix": {
        "en": "Exchange data as JSON and check it against a schema. For formulas use a parser of your own or a sandboxed evaluator with a fixed grammar.",
        "zh-CN": "\u4EE5 JSON \u4EA4\u6362\u6570\u636E\u5E76\u7528 schema \u6821\u9A8C\u3002\u9700\u8981\u8BA1\u7B97\u8868\u8FBE\u5F0F\u65F6\uFF0C\u4F7F\u7528\u81EA\u884C\u7F16\u5199\u7684\u89E3\u6790\u5668\u6216\u8BED\u6CD5\u56FA\u5B9A\u7684\u6C99\u7BB1\u6C42\u503C\u5668\u3002"
      },
      "acceptance": {
        "en": "The route takes JSON of a known shape; code in it is data.",
        "zh-CN": "\u8BE5\u8DEF\u7531\u53EA\u63A5\u53D7\u56FA\u5B9A\u7ED3\u6784\u7684 JSON\uFF0C\u5176\u4E2D\u7684\u4EE3\u7801\u4EC5\u4E3A\u6570\u636E\u3002"
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
          "zh-CN": "{sink} \u5C06 {route} \u7684 {source} \u4F5C\u4E3A\u4EE3\u7801\u6267\u884C\u3002\u8BF7\u6539\u4E3A\u6309\u6570\u636E\u89E3\u6790\u3002"
        },
        "objects": {
          "en": "{sink} unpacks {source} of {route} into objects, which can run code while it does. Take JSON and check its shape.",
          "zh-CN": "{sink} \u5C06 {route} \u7684 {source} \u53CD\u5E8F\u5217\u5316\u4E3A\u5BF9\u8C61\uFF0C\u8FC7\u7A0B\u4E2D\u53EF\u80FD\u6267\u884C\u4EE3\u7801\u3002\u8BF7\u6539\u7528 JSON \u5E76\u6821\u9A8C\u7ED3\u6784\u3002"
        },
        "entities": {
          "en": "{sink} reads {source} of {route} as XML and puts in what its entities name: a document can fetch files of the server and addresses of its network (XXE). Take `noent` out.",
          "zh-CN": "{sink} \u89E3\u6790 {route} \u7684 {source} \u4E3A XML \u5E76\u5C55\u5F00\u5176\u4E2D\u7684\u5B9E\u4F53\uFF1A\u6587\u6863\u53EF\u501F\u6B64\u8BFB\u53D6\u670D\u52A1\u5668\u6587\u4EF6\u6216\u8BBF\u95EE\u5185\u7F51\u5730\u5740\uFF08XXE\uFF09\u3002\u8BF7\u53BB\u6389 `noent`\u3002"
        },
        "tool-entities": {
          "en": "{sink} reads {source} of {route} as XML, which a model chooses, and puts in what its entities name: files of the server and addresses of its network (XXE). Take `noent` out.",
          "zh-CN": "{sink} \u5C06\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u89E3\u6790\u4E3A XML \u5E76\u5C55\u5F00\u5176\u4E2D\u7684\u5B9E\u4F53\uFF0C\u53EF\u80FD\u8BFB\u53D6\u670D\u52A1\u5668\u6587\u4EF6\u6216\u8BBF\u95EE\u5185\u7F51\u5730\u5740\uFF08XXE\uFF09\u3002\u8BF7\u53BB\u6389 `noent`\u3002"
        },
        "folder": {
          "en": "{source} of {route} says which folder {sink} reads, and `allow_dangerous_deserialization=True` unpacks the pickle that lies there: whoever gets a file into a folder of the server runs code. Hold the name to known indexes, or keep them in a format without pickles.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u8BFB\u53D6\u7684\u76EE\u5F55\uFF0C\u800C `allow_dangerous_deserialization=True` \u4F1A\u53CD\u5E8F\u5217\u5316\u5176\u4E2D\u7684 pickle\uFF1A\u80FD\u5411\u670D\u52A1\u5668\u76EE\u5F55\u5199\u5165\u6587\u4EF6\u7684\u4EBA\u5373\u53EF\u6267\u884C\u4EE3\u7801\u3002\u8BF7\u5C06\u540D\u79F0\u9650\u5236\u4E3A\u5DF2\u77E5\u7D22\u5F15\uFF0C\u6216\u6539\u7528\u4E0D\u542B pickle \u7684\u683C\u5F0F\u3002"
        },
        "tool-folder": {
          "en": "{source} of {route}, which a model chooses, says which folder {sink} reads, and `allow_dangerous_deserialization=True` unpacks the pickle that lies there. Hold the name to known indexes.",
          "zh-CN": "\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A {sink} \u8BFB\u53D6\u7684\u76EE\u5F55\uFF0C\u800C `allow_dangerous_deserialization=True` \u4F1A\u53CD\u5E8F\u5217\u5316\u5176\u4E2D\u7684 pickle\u3002\u8BF7\u5C06\u540D\u79F0\u9650\u5236\u4E3A\u5DF2\u77E5\u7D22\u5F15\u3002"
        },
        "tool-code": {
          "en": "{sink} runs {source} of {route} as code, and a model chooses it: any text that the model reads can make it run anything on the server (prompt injection). Parse it as data, or run the tool in a sandbox.",
          "zh-CN": "{sink} \u5C06\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u4F5C\u4E3A\u4EE3\u7801\u6267\u884C\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u4F7F\u5176\u5728\u670D\u52A1\u5668\u4E0A\u6267\u884C\u4EFB\u610F\u4EE3\u7801\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u6309\u6570\u636E\u89E3\u6790\uFF0C\u6216\u5728\u6C99\u7BB1\u4E2D\u8FD0\u884C\u8BE5\u5DE5\u5177\u3002"
        },
        "tool-objects": {
          "en": "{sink} unpacks {source} of {route} into objects, and a model chooses it: any text that the model reads can make it run code (prompt injection). Take JSON and check its shape.",
          "zh-CN": "{sink} \u5C06\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u53CD\u5E8F\u5217\u5316\u4E3A\u5BF9\u8C61\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u4F7F\u5176\u6267\u884C\u4EE3\u7801\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u6539\u7528 JSON \u5E76\u6821\u9A8C\u7ED3\u6784\u3002"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        },
        "fix-safe-load": {
          "en": "Load with `yaml.safe_load`",
          "zh-CN": "\u6539\u7528 `yaml.safe_load`"
        }
      }
    },
    "inject/html": {
      "title": {
        "en": "Data of a caller stands unescaped in a page",
        "zh-CN": "\u8C03\u7528\u65B9\u7684\u6570\u636E\u672A\u7ECF\u8F6C\u4E49\u5199\u5165\u9875\u9762"
      },
      "problem": {
        "en": "A page is put together from text that holds what a caller sends, and nothing escapes it: `HTMLResponse`, `Markup` and `mark_safe` take the text as it is.",
        "zh-CN": "\u9875\u9762\u7531\u5305\u542B\u8C03\u7528\u65B9\u63D0\u4EA4\u5185\u5BB9\u7684\u6587\u672C\u62FC\u6210\uFF0C\u4E14\u672A\u7ECF\u8F6C\u4E49\uFF1A`HTMLResponse`\u3001`Markup` \u548C `mark_safe` \u4F1A\u539F\u6837\u4F7F\u7528\u8BE5\u6587\u672C\u3002"
      },
      "risk": {
        "en": "A link with a script in it runs that script in the browser of whoever opens it, with their session.",
        "zh-CN": "\u94FE\u63A5\u4E2D\u5E26\u6709\u811A\u672C\u65F6\uFF0C\u6253\u5F00\u5B83\u7684\u4EBA\u4F1A\u5728\u81EA\u5DF1\u7684\u6D4F\u89C8\u5668\u548C\u4F1A\u8BDD\u4E2D\u6267\u884C\u8BE5\u811A\u672C\u3002"
      },
      "fix": {
        "en": "Render a template that escapes its variables, or escape the value (`markupsafe.escape`, `html.escape`) where it is inserted.",
        "zh-CN": "\u4F7F\u7528\u4F1A\u81EA\u52A8\u8F6C\u4E49\u53D8\u91CF\u7684\u6A21\u677F\uFF0C\u6216\u5728\u63D2\u5165\u5904\u8F6C\u4E49\u8BE5\u503C\uFF08`markupsafe.escape`\u3001`html.escape`\uFF09\u3002"
      },
      "acceptance": {
        "en": "`<img src=x onerror=alert(1)>` in the value appears as text.",
        "zh-CN": "\u503C\u4E2D\u7684 `<img src=x onerror=alert(1)>` \u4EE5\u6587\u672C\u5F62\u5F0F\u663E\u793A\u3002"
      },
      "effortHours": 1,
      "references": [
        "CWE-79",
        "https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html"
      ],
      "messages": {
        "source": {
          "en": "{source} of {route} stands in the page that {sink} makes as it was sent: markup in it runs in the browser of whoever opens the link. Escape it, or pass it to a template as a variable.",
          "zh-CN": "{route} \u7684 {source} \u539F\u6837\u5199\u5165 {sink} \u751F\u6210\u7684\u9875\u9762\uFF1A\u5176\u4E2D\u7684\u6807\u8BB0\u4F1A\u5728\u6253\u5F00\u94FE\u63A5\u7684\u4EBA\u7684\u6D4F\u89C8\u5668\u4E2D\u6267\u884C\u3002\u8BF7\u5148\u8F6C\u4E49\uFF0C\u6216\u4F5C\u4E3A\u53D8\u91CF\u4F20\u7ED9\u6A21\u677F\u3002"
        },
        "returned": {
          "en": "{source} of {route} stands in the page that the handler returns as it was sent: markup in it runs in the browser of whoever opens the link. Escape it, or pass it to a template as a variable.",
          "zh-CN": "{route} \u7684 {source} \u539F\u6837\u5199\u5165\u5904\u7406\u51FD\u6570\u8FD4\u56DE\u7684\u9875\u9762\uFF1A\u5176\u4E2D\u7684\u6807\u8BB0\u4F1A\u5728\u6253\u5F00\u94FE\u63A5\u7684\u4EBA\u7684\u6D4F\u89C8\u5668\u4E2D\u6267\u884C\u3002\u8BF7\u5148\u8F6C\u4E49\uFF0C\u6216\u4F5C\u4E3A\u53D8\u91CF\u4F20\u7ED9\u6A21\u677F\u3002"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        }
      }
    },
    "inject/model-output": {
      "title": {
        "en": "What a language model answers is run where the service runs",
        "zh-CN": "\u8BED\u8A00\u6A21\u578B\u7684\u56DE\u7B54\u5728\u670D\u52A1\u6240\u5728\u7684\u73AF\u5883\u4E2D\u88AB\u76F4\u63A5\u6267\u884C"
      },
      "problem": {
        "en": "The text of a model's answer goes to a shell, `exec` or `eval` of the service itself, and nothing separates what runs from the service.",
        "zh-CN": "\u6A21\u578B\u56DE\u7B54\u7684\u6587\u672C\u88AB\u4EA4\u7ED9\u670D\u52A1\u81EA\u8EAB\u7684 shell\u3001`exec` \u6216 `eval` \u6267\u884C\uFF0C\u6240\u8FD0\u884C\u7684\u5185\u5BB9\u4E0E\u670D\u52A1\u4E4B\u95F4\u6CA1\u6709\u4EFB\u4F55\u9694\u79BB\u3002"
      },
      "risk": {
        "en": "Whoever gets a text before the model (a prompt, a page, a file, a mail) makes it run commands with the service's rights, keys and network (prompt injection).",
        "zh-CN": "\u4EFB\u4F55\u80FD\u8BA9\u6A21\u578B\u8BFB\u5230\u6587\u672C\u7684\u4EBA\uFF08\u63D0\u793A\u8BCD\u3001\u7F51\u9875\u3001\u6587\u4EF6\u3001\u90AE\u4EF6\uFF09\u90FD\u53EF\u80FD\u4F7F\u5176\u4EE5\u670D\u52A1\u7684\u6743\u9650\u3001\u5BC6\u94A5\u548C\u7F51\u7EDC\u6267\u884C\u547D\u4EE4\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002"
      },
      "fix": {
        "en": "Run it in a sandbox of its own: a container or microVM without secrets, with limits and without network but what it needs. Where a few actions will do, let the model choose from a list instead of writing code.",
        "zh-CN": "\u5728\u72EC\u7ACB\u7684\u6C99\u7BB1\u4E2D\u8FD0\u884C\uFF1A\u4F7F\u7528\u4E0D\u542B\u5BC6\u94A5\u3001\u6709\u8D44\u6E90\u9650\u5236\u4E14\u4EC5\u5F00\u653E\u5FC5\u8981\u7F51\u7EDC\u7684\u5BB9\u5668\u6216\u5FAE\u578B\u865A\u62DF\u673A\u3002\u82E5\u53EA\u9700\u5C11\u6570\u64CD\u4F5C\uFF0C\u8BF7\u8BA9\u6A21\u578B\u4ECE\u6E05\u5355\u4E2D\u9009\u62E9\uFF0C\u800C\u4E0D\u662F\u7F16\u5199\u4EE3\u7801\u3002"
      },
      "acceptance": {
        "en": "A command that the model answers with sees neither the service's files nor its environment.",
        "zh-CN": "\u6A21\u578B\u56DE\u7B54\u4E2D\u7684\u547D\u4EE4\u65E2\u770B\u4E0D\u5230\u670D\u52A1\u7684\u6587\u4EF6\uFF0C\u4E5F\u770B\u4E0D\u5230\u5176\u73AF\u5883\u53D8\u91CF\u3002"
      },
      "effortHours": 16,
      "references": [
        "CWE-94",
        "https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/"
      ],
      "messages": {
        "command": {
          "en": "{sink} runs a command that a language model answered with in {route}, with the rights and keys of the service: any text that the model reads can lead it to run anything (prompt injection). Run it in a sandbox without secrets, or let the model choose from a list.",
          "zh-CN": "{sink} \u4EE5\u670D\u52A1\u7684\u6743\u9650\u548C\u5BC6\u94A5\u6267\u884C\u8BED\u8A00\u6A21\u578B\u5728 {route} \u4E2D\u56DE\u7B54\u7684\u547D\u4EE4\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u4F7F\u5176\u6267\u884C\u4EFB\u610F\u547D\u4EE4\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u5728\u4E0D\u542B\u5BC6\u94A5\u7684\u6C99\u7BB1\u4E2D\u8FD0\u884C\uFF0C\u6216\u8BA9\u6A21\u578B\u4ECE\u6E05\u5355\u4E2D\u9009\u62E9\u3002"
        },
        "code": {
          "en": "{sink} runs code that a language model answered with in {route}, inside the service: any text that the model reads can lead it to run anything (prompt injection). Run it in a sandbox without secrets, or parse the answer as data.",
          "zh-CN": "{sink} \u5728\u670D\u52A1\u8FDB\u7A0B\u5185\u6267\u884C\u8BED\u8A00\u6A21\u578B\u5728 {route} \u4E2D\u56DE\u7B54\u7684\u4EE3\u7801\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u4F7F\u5176\u6267\u884C\u4EFB\u610F\u64CD\u4F5C\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u5728\u4E0D\u542B\u5BC6\u94A5\u7684\u6C99\u7BB1\u4E2D\u8FD0\u884C\uFF0C\u6216\u6309\u6570\u636E\u89E3\u6790\u8BE5\u56DE\u7B54\u3002"
        },
        "enters-here": {
          "en": "the model is asked in {route}",
          "zh-CN": "\u5728 {route} \u4E2D\u8BE2\u95EE\u6A21\u578B"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        }
      }
    },
    "inject/sql": {
      "title": {
        "en": "Data of a caller stands in the text of a query",
        "zh-CN": "\u8C03\u7528\u65B9\u7684\u6570\u636E\u88AB\u62FC\u5165\u67E5\u8BE2\u8BED\u53E5"
      },
      "problem": {
        "en": "A query is put together from text and from what a caller sends. The database cannot tell one from the other.",
        "zh-CN": "\u67E5\u8BE2\u8BED\u53E5\u7531\u56FA\u5B9A\u6587\u672C\u548C\u8C03\u7528\u65B9\u63D0\u4EA4\u7684\u5185\u5BB9\u62FC\u63A5\u800C\u6210\uFF0C\u6570\u636E\u5E93\u65E0\u6CD5\u533A\u5206\u4E8C\u8005\u3002"
      },
      "risk": {
        "en": "A quote in the value ends the text and starts a statement of the attacker's: he reads, changes or deletes everything the account may.",
        "zh-CN": "\u503C\u4E2D\u7684\u5F15\u53F7\u4F1A\u7ED3\u675F\u6587\u672C\u5E76\u5F00\u59CB\u653B\u51FB\u8005\u7684\u8BED\u53E5\uFF0C\u4ECE\u800C\u8BFB\u53D6\u3001\u4FEE\u6539\u6216\u5220\u9664\u8BE5\u8D26\u53F7\u6709\u6743\u64CD\u4F5C\u7684\u5168\u90E8\u6570\u636E\u3002"
      },
      "fix": {
        "en": "Bind values as parameters (`?`, `%s`, `$1`, `:name` with the values as a second argument). Take names of columns and directions from a fixed list.",
        "zh-CN": "\u5C06\u503C\u4F5C\u4E3A\u53C2\u6570\u7ED1\u5B9A\uFF08`?`\u3001`%s`\u3001`$1`\u3001`:name`\uFF0C\u503C\u4F5C\u4E3A\u7B2C\u4E8C\u4E2A\u53C2\u6570\u4F20\u5165\uFF09\uFF1B\u5217\u540D\u548C\u6392\u5E8F\u65B9\u5411\u4ECE\u56FA\u5B9A\u6E05\u5355\u4E2D\u9009\u53D6\u3002"
      },
      "acceptance": {
        "en": "The query is one constant text, and a quote in the value is found as data.",
        "zh-CN": "\u67E5\u8BE2\u8BED\u53E5\u4E3A\u56FA\u5B9A\u6587\u672C\uFF0C\u503C\u4E2D\u7684\u5F15\u53F7\u53EA\u4F5C\u4E3A\u6570\u636E\u5904\u7406\u3002"
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
          "zh-CN": "{route} \u7684 {source} \u6210\u4E3A {sink} \u6240\u6267\u884C\u8BED\u53E5\u7684\u4E00\u90E8\u5206\uFF0C\u5176\u4E2D\u7684\u5F15\u53F7\u53EF\u4EE5\u5F15\u51FA\u8C03\u7528\u65B9\u7684\u8BED\u53E5\u3002\u8BF7\u4F5C\u4E3A\u53C2\u6570\u7ED1\u5B9A\u3002"
        },
        "operators": {
          "en": '{source} of {route} goes into the filter of {sink} as it is: who sends an object such as `{"$ne": null}` in place of a text matches other records. Make it a text (`String(\u2026)`) or refuse what is none.',
          "zh-CN": '{route} \u7684 {source} \u672A\u7ECF\u68C0\u67E5\u5373\u8FDB\u5165 {sink} \u7684\u67E5\u8BE2\u6761\u4EF6\uFF1A\u82E5\u63D0\u4EA4 `{"$ne": null}` \u4E4B\u7C7B\u7684\u5BF9\u8C61\u800C\u975E\u6587\u672C\uFF0C\u5C31\u80FD\u5339\u914D\u5176\u4ED6\u8BB0\u5F55\u3002\u8BF7\u8F6C\u6362\u4E3A\u6587\u672C\uFF08`String(\u2026)`\uFF09\u6216\u62D2\u7EDD\u975E\u6587\u672C\u7684\u503C\u3002'
        },
        "tool-operators": {
          "en": "A model chooses {source} of {route}, which goes into the filter of {sink} as it is: an object in place of a text matches other records. Make it a text (`String(\u2026)`) or refuse what is none.",
          "zh-CN": "\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u672A\u7ECF\u68C0\u67E5\u5373\u8FDB\u5165 {sink} \u7684\u67E5\u8BE2\u6761\u4EF6\uFF1A\u4EE5\u5BF9\u8C61\u4EE3\u66FF\u6587\u672C\u5C31\u80FD\u5339\u914D\u5176\u4ED6\u8BB0\u5F55\u3002\u8BF7\u8F6C\u6362\u4E3A\u6587\u672C\uFF08`String(\u2026)`\uFF09\u6216\u62D2\u7EDD\u975E\u6587\u672C\u7684\u503C\u3002"
        },
        "tool-joined": {
          "en": "A model chooses {source} of {route}, which becomes part of the text that {sink} runs: any text that the model reads can start a statement of its own (prompt injection). Bind it as a parameter; take names from a fixed list.",
          "zh-CN": "\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u6210\u4E3A {sink} \u6240\u6267\u884C\u8BED\u53E5\u7684\u4E00\u90E8\u5206\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u5F15\u51FA\u81EA\u5DF1\u7684\u8BED\u53E5\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u4F5C\u4E3A\u53C2\u6570\u7ED1\u5B9A\uFF1B\u540D\u79F0\u4ECE\u56FA\u5B9A\u6E05\u5355\u4E2D\u9009\u53D6\u3002"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        }
      }
    },
    "inject/ssrf": {
      "title": {
        "en": "A caller chooses the address that the server asks",
        "zh-CN": "\u670D\u52A1\u5668\u8BBF\u95EE\u7684\u5730\u5740\u7531\u8C03\u7528\u65B9\u51B3\u5B9A"
      },
      "problem": {
        "en": "A URL from a request is fetched by the server, which stands inside the network and has an identity of its own there.",
        "zh-CN": "\u670D\u52A1\u5668\u4F1A\u8BBF\u95EE\u8BF7\u6C42\u4E2D\u7ED9\u51FA\u7684 URL\uFF0C\u800C\u670D\u52A1\u5668\u4F4D\u4E8E\u5185\u7F51\uFF0C\u5E76\u62E5\u6709\u81EA\u5DF1\u7684\u8EAB\u4EFD\u3002"
      },
      "risk": {
        "en": "The caller reads metadata and credentials of the cloud, scans the network, and reaches services that trust their neighbours.",
        "zh-CN": "\u8C03\u7528\u65B9\u53EF\u4EE5\u8BFB\u53D6\u4E91\u5E73\u53F0\u7684\u5143\u6570\u636E\u548C\u51ED\u636E\u3001\u63A2\u6D4B\u5185\u7F51\uFF0C\u5E76\u8BBF\u95EE\u4FE1\u4EFB\u5185\u90E8\u6765\u6E90\u7684\u670D\u52A1\u3002"
      },
      "fix": {
        "en": "Allow hosts from a list. Where any address must do, resolve it, refuse private and link-local ranges, pin the address for the request and do not follow redirects.",
        "zh-CN": "\u4EC5\u5141\u8BB8\u6E05\u5355\u4E2D\u7684\u4E3B\u673A\u3002\u5FC5\u987B\u652F\u6301\u4EFB\u610F\u5730\u5740\u65F6\uFF0C\u5148\u89E3\u6790\u5E76\u62D2\u7EDD\u79C1\u6709\u4E0E\u94FE\u8DEF\u672C\u5730\u7F51\u6BB5\uFF0C\u8BF7\u6C42\u65F6\u56FA\u5B9A\u8BE5\u5730\u5740\uFF0C\u4E14\u4E0D\u8DDF\u968F\u91CD\u5B9A\u5411\u3002"
      },
      "acceptance": {
        "en": "A request for `http://169.254.169.254/` or a private address is refused.",
        "zh-CN": "\u5BF9 `http://169.254.169.254/` \u6216\u79C1\u6709\u5730\u5740\u7684\u8BF7\u6C42\u4F1A\u88AB\u62D2\u7EDD\u3002"
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
          "zh-CN": "{sink} \u4F1A\u4EE5\u670D\u52A1\u5668\u7684\u8EAB\u4EFD\u5728\u5185\u7F51\u4E2D\u8BBF\u95EE {route} \u7684 {source} \u7ED9\u51FA\u7684\u5730\u5740\u3002\u8BF7\u53EA\u5141\u8BB8\u6E05\u5355\u4E2D\u7684\u4E3B\u673A\uFF0C\u6216\u5728\u89E3\u6790\u540E\u62D2\u7EDD\u79C1\u6709\u4E0E\u94FE\u8DEF\u672C\u5730\u5730\u5740\u3002"
        },
        "tool-address": {
          "en": "A model chooses {source} of {route}, which is the address that {sink} asks: any text that the model reads can lead it to addresses inside the network (prompt injection). Allow known hosts only, or refuse private addresses after the name is resolved.",
          "zh-CN": "{sink} \u8BF7\u6C42\u7684\u5730\u5740\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u8BBF\u95EE\u5185\u7F51\u5730\u5740\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u53EA\u5141\u8BB8\u5DF2\u77E5\u4E3B\u673A\uFF0C\u6216\u5728\u89E3\u6790\u57DF\u540D\u540E\u62D2\u7EDD\u5185\u7F51\u5730\u5740\u3002"
        },
        "proxy": {
          "en": "`${variable}` decides which host this proxy asks, and the caller sends it: whoever can reach the proxy reaches every host that it reaches, metadata services of clouds included. Let a `map` choose among known hosts, or mark the location `internal`.",
          "zh-CN": "\u6B64\u4EE3\u7406\u8BF7\u6C42\u54EA\u53F0\u4E3B\u673A\u7531\u8C03\u7528\u65B9\u53D1\u9001\u7684 `${variable}` \u51B3\u5B9A\uFF1A\u80FD\u8BBF\u95EE\u8BE5\u4EE3\u7406\u7684\u4EBA\u5C31\u80FD\u8BBF\u95EE\u5B83\u53EF\u8FBE\u7684\u4EFB\u4F55\u4E3B\u673A\uFF0C\u5305\u62EC\u4E91\u5E73\u53F0\u7684\u5143\u6570\u636E\u670D\u52A1\u3002\u8BF7\u7528 `map` \u5728\u5DF2\u77E5\u4E3B\u673A\u4E2D\u9009\u62E9\uFF0C\u6216\u5C06\u8BE5 location \u6807\u8BB0\u4E3A `internal`\u3002"
        },
        "location": {
          "en": "in this location",
          "zh-CN": "\u6240\u5728\u7684 location"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        }
      }
    },
    "inject/template": {
      "title": {
        "en": "Data of a caller stands in the source of a template",
        "zh-CN": "\u8C03\u7528\u65B9\u7684\u6570\u636E\u88AB\u62FC\u5165\u6A21\u677F\u6E90\u7801"
      },
      "problem": {
        "en": "A template engine compiles text that holds what a caller sends. Expressions in it run on the server.",
        "zh-CN": "\u6A21\u677F\u5F15\u64CE\u7F16\u8BD1\u7684\u6587\u672C\u4E2D\u5305\u542B\u8C03\u7528\u65B9\u63D0\u4EA4\u7684\u5185\u5BB9\uFF0C\u5176\u4E2D\u7684\u8868\u8FBE\u5F0F\u4F1A\u5728\u670D\u52A1\u5668\u4E0A\u6267\u884C\u3002"
      },
      "risk": {
        "en": "Template expressions reach objects of the process and, with most engines, run commands.",
        "zh-CN": "\u6A21\u677F\u8868\u8FBE\u5F0F\u53EF\u4EE5\u8BBF\u95EE\u8FDB\u7A0B\u5185\u7684\u5BF9\u8C61\uFF0C\u5728\u591A\u6570\u5F15\u64CE\u4E2D\u8FD8\u80FD\u6267\u884C\u547D\u4EE4\u3002"
      },
      "fix": {
        "en": "Keep templates in files and pass values as variables of the rendering.",
        "zh-CN": "\u6A21\u677F\u653E\u5728\u6587\u4EF6\u4E2D\uFF0C\u503C\u4F5C\u4E3A\u6E32\u67D3\u53D8\u91CF\u4F20\u5165\u3002"
      },
      "acceptance": {
        "en": "`{{ 7*7 }}` in the value appears as it was sent.",
        "zh-CN": "\u503C\u4E2D\u7684 `{{ 7*7 }}` \u539F\u6837\u663E\u793A\u3002"
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
          "zh-CN": "{route} \u7684 {source} \u6210\u4E3A {sink} \u6240\u7F16\u8BD1\u6A21\u677F\u7684\u4E00\u90E8\u5206\uFF0C\u5176\u4E2D\u7684\u8868\u8FBE\u5F0F\u4F1A\u5728\u670D\u52A1\u5668\u4E0A\u6267\u884C\u3002\u8BF7\u4F5C\u4E3A\u56FA\u5B9A\u6A21\u677F\u7684\u53D8\u91CF\u4F20\u5165\u3002"
        },
        "tool-source": {
          "en": "A model chooses {source} of {route}, which becomes part of a template that {sink} runs: any text that the model reads can make it run code (prompt injection). Hand it to the template as a value.",
          "zh-CN": "\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u6210\u4E3A {sink} \u6240\u6267\u884C\u6A21\u677F\u7684\u4E00\u90E8\u5206\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u4F7F\u5176\u6267\u884C\u4EE3\u7801\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u5C06\u5176\u4F5C\u4E3A\u53D8\u91CF\u4F20\u5165\u6A21\u677F\u3002"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        }
      }
    },
    "input/huge-body": {
      "title": {
        "en": "Bodies of a hundred megabytes and more are read into memory",
        "zh-CN": "\u8BF7\u6C42\u4F53\u4E0A\u9650\u8FBE\u5230\u4E00\u767E\u5146\u4EE5\u4E0A\uFF0C\u4E14\u5168\u90E8\u8BFB\u5165\u5185\u5B58"
      },
      "problem": {
        "en": "A parser for JSON, forms or raw bodies is allowed to take a hundred megabytes or more from one request, and keeps all of it in memory while it parses.",
        "zh-CN": "JSON\u3001\u8868\u5355\u6216\u539F\u59CB\u8BF7\u6C42\u4F53\u7684\u89E3\u6790\u5668\u5141\u8BB8\u5355\u4E2A\u8BF7\u6C42\u643A\u5E26\u4E00\u767E\u5146\u4EE5\u4E0A\u7684\u6570\u636E\uFF0C\u5E76\u5728\u89E3\u6790\u671F\u95F4\u5168\u90E8\u653E\u5728\u5185\u5B58\u4E2D\u3002"
      },
      "risk": {
        "en": "A few requests at once fill the memory, and parsing them holds up all others. Parsers usually run before anybody is asked who they are, so strangers can do it.",
        "zh-CN": "\u53EA\u9700\u51E0\u4E2A\u5E76\u53D1\u8BF7\u6C42\u5C31\u80FD\u5360\u6EE1\u5185\u5B58\uFF0C\u89E3\u6790\u671F\u95F4\u5176\u4ED6\u8BF7\u6C42\u4E5F\u4F1A\u88AB\u963B\u585E\u3002\u89E3\u6790\u5668\u901A\u5E38\u5728\u8EAB\u4EFD\u9A8C\u8BC1\u4E4B\u524D\u6267\u884C\uFF0C\u56E0\u6B64\u4EFB\u4F55\u4EBA\u90FD\u80FD\u505A\u5230\u3002"
      },
      "fix": {
        "en": "Keep the limit of the whole application small (`express.json({ limit: '1mb' })`), and give a larger one only to the routes that need it, behind the check of who calls. Take large files as a stream or through object storage.",
        "zh-CN": "\u4E3A\u6574\u4E2A\u5E94\u7528\u8BBE\u7F6E\u8F83\u5C0F\u7684\u4E0A\u9650\uFF08`express.json({ limit: '1mb' })`\uFF09\uFF0C\u53EA\u4E3A\u786E\u6709\u9700\u8981\u7684\u8DEF\u7531\u653E\u5BBD\uFF0C\u5E76\u653E\u5728\u8EAB\u4EFD\u6821\u9A8C\u4E4B\u540E\u3002\u5927\u6587\u4EF6\u8BF7\u7528\u6D41\u5F0F\u63A5\u6536\u6216\u4EA4\u7ED9\u5BF9\u8C61\u5B58\u50A8\u3002"
      },
      "acceptance": {
        "en": "A request of 100 MB is answered with 413 before it is read, and without a login.",
        "zh-CN": "\u672A\u767B\u5F55\u65F6\u53D1\u9001 100 MB \u7684\u8BF7\u6C42\uFF0C\u4F1A\u5728\u8BFB\u53D6\u4E4B\u524D\u5C31\u6536\u5230 413\u3002"
      },
      "effortHours": 2,
      "references": [
        "CWE-770",
        "https://expressjs.com/en/api.html#express.json"
      ],
      "messages": {
        "huge": {
          "en": "A request may bring {size}, which is kept in memory while it is parsed: a few at once are enough to stop the process. Keep the general limit small and raise it only for routes that need more, behind the check of who calls.",
          "zh-CN": "\u5355\u4E2A\u8BF7\u6C42\u6700\u5927\u53EF\u8FBE {size}\uFF0C\u89E3\u6790\u671F\u95F4\u5168\u90E8\u5360\u7528\u5185\u5B58\uFF1A\u51E0\u4E2A\u5E76\u53D1\u8BF7\u6C42\u5C31\u8DB3\u4EE5\u4F7F\u8FDB\u7A0B\u5D29\u6E83\u3002\u8BF7\u4FDD\u6301\u8F83\u5C0F\u7684\u901A\u7528\u4E0A\u9650\uFF0C\u53EA\u4E3A\u786E\u6709\u9700\u8981\u7684\u8DEF\u7531\u653E\u5BBD\uFF0C\u5E76\u653E\u5728\u8EAB\u4EFD\u6821\u9A8C\u4E4B\u540E\u3002"
        },
        "also": {
          "en": "{size} here",
          "zh-CN": "\u6B64\u5904\u4E3A {size}"
        }
      }
    },
    "input/unvalidated-body": {
      "title": {
        "en": "Request body without a schema",
        "zh-CN": "\u8BF7\u6C42\u4F53\u6CA1\u6709\u6821\u9A8C"
      },
      "problem": {
        "en": "The handler uses what the caller sends as it comes: no model or schema says which fields there are, of what type and how long.",
        "zh-CN": "\u5904\u7406\u51FD\u6570\u76F4\u63A5\u4F7F\u7528\u8C03\u7528\u65B9\u4F20\u5165\u7684\u5185\u5BB9\uFF1A\u6CA1\u6709\u6A21\u578B\u6216 schema \u89C4\u5B9A\u6709\u54EA\u4E9B\u5B57\u6BB5\u3001\u4F55\u79CD\u7C7B\u578B\u3001\u591A\u957F\u3002"
      },
      "risk": {
        "en": "Missing fields and wrong types become 500s, fields that nobody thought of reach the database, and lists of any length are worked through.",
        "zh-CN": "\u7F3A\u5931\u5B57\u6BB5\u548C\u9519\u8BEF\u7C7B\u578B\u4F1A\u53D8\u6210 500\uFF0C\u610F\u6599\u4E4B\u5916\u7684\u5B57\u6BB5\u4F1A\u8FDB\u5165\u6570\u636E\u5E93\uFF0C\u4EFB\u610F\u957F\u5EA6\u7684\u5217\u8868\u4F1A\u88AB\u9010\u9879\u5904\u7406\u3002"
      },
      "fix": {
        "en": "Declare the body: a pydantic model, a zod, Joi or class-validator schema, a marshmallow schema. Bound texts and lists, refuse unknown fields, and answer 422 or 400.",
        "zh-CN": "\u4E3A\u8BF7\u6C42\u4F53\u58F0\u660E\u7ED3\u6784\uFF1Apydantic \u6A21\u578B\uFF0Czod\u3001Joi \u6216 class-validator schema\uFF0Cmarshmallow schema\u3002\u9650\u5236\u6587\u672C\u548C\u5217\u8868\u957F\u5EA6\uFF0C\u62D2\u7EDD\u672A\u77E5\u5B57\u6BB5\uFF0C\u5E76\u8FD4\u56DE 422 \u6216 400\u3002"
      },
      "acceptance": {
        "en": "A body with a missing field, a wrong type or an oversized list is answered with 422 or 400.",
        "zh-CN": "\u7F3A\u5B57\u6BB5\u3001\u7C7B\u578B\u9519\u8BEF\u6216\u5217\u8868\u8D85\u957F\u7684\u8BF7\u6C42\u4F53\u8FD4\u56DE 422 \u6216 400\u3002"
      },
      "effortHours": 3,
      "references": [
        "CWE-20",
        "ASVS 5.1.3"
      ],
      "messages": {
        "raw": {
          "en": "{route} uses the request's body as it comes ({count} such {count#place|places} in this application). Declare a schema for it.",
          "zh-CN": "{route} \u76F4\u63A5\u4F7F\u7528\u8BF7\u6C42\u4F53\uFF08\u8BE5\u5E94\u7528\u5171 {count} \u5904\uFF09\u3002\u8BF7\u58F0\u660E schema\u3002"
        },
        "shapeless": {
          "en": "The body of {route} takes a list of any length of objects of any shape here. Declare the items' model and bound the list.",
          "zh-CN": "{route} \u7684\u8BF7\u6C42\u4F53\u5728\u6B64\u63A5\u53D7\u4EFB\u610F\u957F\u5EA6\u3001\u4EFB\u610F\u7ED3\u6784\u7684\u5BF9\u8C61\u5217\u8868\u3002\u8BF7\u58F0\u660E\u5143\u7D20\u6A21\u578B\u5E76\u9650\u5236\u5217\u8868\u957F\u5EA6\u3002"
        },
        "also": {
          "en": "so does {route}",
          "zh-CN": "{route} \u540C\u6837\u5982\u6B64"
        }
      }
    },
    "k8s/latest-tag": {
      "title": {
        "en": "Workload runs an image without a version",
        "zh-CN": "\u5DE5\u4F5C\u8D1F\u8F7D\u4F7F\u7528\u7684\u955C\u50CF\u6CA1\u6709\u56FA\u5B9A\u7248\u672C"
      },
      "problem": {
        "en": "An image has no tag, or `latest`, so each node that starts a pod takes whatever is newest then, or what it has kept under that name.",
        "zh-CN": "\u955C\u50CF\u6CA1\u6709\u6807\u7B7E\uFF0C\u6216\u4F7F\u7528 `latest`\u3002\u6BCF\u4E2A\u8282\u70B9\u542F\u52A8 Pod \u65F6\uFF0C\u8981\u4E48\u62C9\u53D6\u5F53\u65F6\u6700\u65B0\u7684\u955C\u50CF\uFF0C\u8981\u4E48\u4F7F\u7528\u672C\u5730\u4EE5\u8BE5\u540D\u79F0\u7F13\u5B58\u7684\u65E7\u955C\u50CF\u3002"
      },
      "risk": {
        "en": "Pods of one workload run different programs; a restart at night is an unplanned upgrade; `kubectl rollout undo` brings nothing back, since both revisions name the same image.",
        "zh-CN": "\u540C\u4E00\u5DE5\u4F5C\u8D1F\u8F7D\u7684 Pod \u53EF\u80FD\u8FD0\u884C\u4E0D\u540C\u7684\u7A0B\u5E8F\uFF1B\u591C\u95F4\u4E00\u6B21\u91CD\u542F\u5C31\u662F\u4E00\u6B21\u8BA1\u5212\u5916\u5347\u7EA7\uFF1B`kubectl rollout undo` \u4E5F\u65E0\u6CD5\u56DE\u9000\uFF0C\u56E0\u4E3A\u4E24\u4E2A\u7248\u672C\u5199\u7684\u662F\u540C\u4E00\u4E2A\u955C\u50CF\u3002"
      },
      "fix": {
        "en": "Name the version or digest that was tested (`image: ghcr.io/acme/shop:1.4.0`), and let the pipeline write it at each release (`kustomize edit set image`, Helm's `image.tag`).",
        "zh-CN": "\u5199\u660E\u7ECF\u8FC7\u6D4B\u8BD5\u7684\u7248\u672C\u6216\u6458\u8981\uFF08`image: ghcr.io/acme/shop:1.4.0`\uFF09\uFF0C\u5E76\u7531\u6D41\u6C34\u7EBF\u5728\u6BCF\u6B21\u53D1\u5E03\u65F6\u66F4\u65B0\uFF08`kustomize edit set image`\u3001Helm \u7684 `image.tag`\uFF09\u3002"
      },
      "acceptance": {
        "en": "Every image of the manifests names a version or a digest.",
        "zh-CN": "\u6E05\u5355\u4E2D\u7684\u6BCF\u4E2A\u955C\u50CF\u90FD\u5199\u660E\u4E86\u7248\u672C\u6216\u6458\u8981\u3002"
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
          "zh-CN": "{workload} \u4F7F\u7528\u7684 {image} \u6CA1\u6709\u6807\u7B7E\uFF0C\u4E0D\u540C\u65F6\u95F4\u542F\u52A8\u7684 Pod \u53EF\u80FD\u8FD0\u884C\u4E0D\u540C\u7684\u7A0B\u5E8F\uFF0C\u4E5F\u65E0\u6CD5\u56DE\u9000\u5230\u65E7\u7248\u672C\u3002\u8BF7\u5199\u660E\u7248\u672C\u3002"
        },
        "latest": {
          "en": "{image} of {workload} is another image after each release, so pods started at different times may run different programs, and no rollback brings the old one back. Name a version.",
          "zh-CN": "{workload} \u4F7F\u7528\u7684 {image} \u4F1A\u968F\u6BCF\u6B21\u53D1\u5E03\u800C\u53D8\u5316\uFF0C\u4E0D\u540C\u65F6\u95F4\u542F\u52A8\u7684 Pod \u53EF\u80FD\u8FD0\u884C\u4E0D\u540C\u7684\u7A0B\u5E8F\uFF0C\u4E5F\u65E0\u6CD5\u56DE\u9000\u5230\u65E7\u7248\u672C\u3002\u8BF7\u5199\u660E\u7248\u672C\u3002"
        },
        "also": {
          "en": "{image} is not pinned either",
          "zh-CN": "{image} \u540C\u6837\u6CA1\u6709\u56FA\u5B9A\u7248\u672C"
        }
      }
    },
    "k8s/no-limits": {
      "title": {
        "en": "Container without a memory limit",
        "zh-CN": "\u5BB9\u5668\u6CA1\u6709\u5185\u5B58\u4E0A\u9650"
      },
      "problem": {
        "en": "The container says neither how much memory it needs nor how much it may take.",
        "zh-CN": "\u5BB9\u5668\u65E2\u6CA1\u6709\u58F0\u660E\u9700\u8981\u591A\u5C11\u5185\u5B58\uFF0C\u4E5F\u6CA1\u6709\u58F0\u660E\u6700\u591A\u53EF\u4EE5\u7528\u591A\u5C11\u3002"
      },
      "risk": {
        "en": "A leak or one large request takes the memory of the whole node, and the kernel or the kubelet then ends whatever is largest, other services included. Without requests the scheduler puts too much on one node.",
        "zh-CN": "\u4E00\u6B21\u5185\u5B58\u6CC4\u6F0F\u6216\u4E00\u4E2A\u5927\u8BF7\u6C42\u5C31\u53EF\u80FD\u8017\u5C3D\u6574\u4E2A\u8282\u70B9\u7684\u5185\u5B58\uFF0C\u968F\u540E\u5185\u6838\u6216 kubelet \u4F1A\u6740\u6389\u5360\u7528\u6700\u5927\u7684\u8FDB\u7A0B\uFF0C\u6B83\u53CA\u5176\u4ED6\u670D\u52A1\u3002\u6CA1\u6709 requests\uFF0C\u8C03\u5EA6\u5668\u8FD8\u4F1A\u5728\u4E00\u4E2A\u8282\u70B9\u4E0A\u653E\u8FC7\u591A\u7684 Pod\u3002"
      },
      "fix": {
        "en": "Measure, then write `resources: {requests: {cpu: 100m, memory: 256Mi}, limits: {memory: 512Mi}}`. A CPU limit is a matter of taste once CPU is requested. A `LimitRange` gives defaults to a namespace.",
        "zh-CN": "\u5148\u6D4B\u91CF\u5B9E\u9645\u7528\u91CF\uFF0C\u518D\u5199 `resources: {requests: {cpu: 100m, memory: 256Mi}, limits: {memory: 512Mi}}`\u3002\u53EA\u8981\u58F0\u660E\u4E86 CPU \u7684 requests\uFF0C\u662F\u5426\u8BBE\u7F6E CPU \u4E0A\u9650\u53EF\u81EA\u884C\u53D6\u820D\u3002\u4E5F\u53EF\u4EE5\u7528 `LimitRange` \u4E3A\u6574\u4E2A\u547D\u540D\u7A7A\u95F4\u8BBE\u7F6E\u9ED8\u8BA4\u503C\u3002"
      },
      "acceptance": {
        "en": "`kubectl get pod POD -o jsonpath='{.spec.containers[*].resources}'` shows a memory limit for each container.",
        "zh-CN": "`kubectl get pod POD -o jsonpath='{.spec.containers[*].resources}'` \u663E\u793A\u6BCF\u4E2A\u5BB9\u5668\u90FD\u6709\u5185\u5B58\u4E0A\u9650\u3002"
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
          "zh-CN": "{place} \u65E2\u6CA1\u6709\u5185\u5B58\u4E0A\u9650\u4E5F\u6CA1\u6709\u5185\u5B58\u8BF7\u6C42\uFF0C\u53EF\u80FD\u8017\u5C3D\u8282\u70B9\u5185\u5B58\u5E76\u6B83\u53CA\u5176\u4ED6\u670D\u52A1\u3002\u8BF7\u8BBE\u7F6E `resources.requests` \u4E0E `resources.limits.memory`\u3002"
        },
        "no-memory-limit": {
          "en": "{place} asks for memory but has no limit, so a leak takes all memory of its node. Set `resources.limits.memory`.",
          "zh-CN": "{place} \u58F0\u660E\u4E86\u5185\u5B58\u8BF7\u6C42\u4F46\u6CA1\u6709\u4E0A\u9650\uFF0C\u4E00\u65E6\u6CC4\u6F0F\u4F1A\u8017\u5C3D\u8282\u70B9\u5185\u5B58\u3002\u8BF7\u8BBE\u7F6E `resources.limits.memory`\u3002"
        },
        "no-cpu": {
          "en": "{place} says nothing of CPU, so it gets next to none where the node is busy and may starve others. Set `resources.requests.cpu`.",
          "zh-CN": "{place} \u6CA1\u6709\u4EFB\u4F55 CPU \u58F0\u660E\uFF0C\u8282\u70B9\u7E41\u5FD9\u65F6\u51E0\u4E4E\u5206\u4E0D\u5230 CPU\uFF0C\u4E5F\u53EF\u80FD\u6324\u5360\u5176\u4ED6\u670D\u52A1\u3002\u8BF7\u8BBE\u7F6E `resources.requests.cpu`\u3002"
        },
        "also": {
          "en": "{place} lacks limits, too",
          "zh-CN": "{place} \u540C\u6837\u7F3A\u5C11\u8D44\u6E90\u9650\u5236"
        }
      }
    },
    "k8s/no-probes": {
      "title": {
        "en": "Container without a readiness probe",
        "zh-CN": "\u5BB9\u5668\u6CA1\u6709\u5C31\u7EEA\u63A2\u9488"
      },
      "problem": {
        "en": "Nobody asks the container whether it can answer, so Kubernetes takes it for ready as soon as its process has started, and for healthy as long as the process exists.",
        "zh-CN": "\u6CA1\u6709\u4EFB\u4F55\u63A2\u9488\u8BE2\u95EE\u5BB9\u5668\u80FD\u5426\u63D0\u4F9B\u670D\u52A1\u3002\u53EA\u8981\u8FDB\u7A0B\u4E00\u542F\u52A8\uFF0CKubernetes \u5C31\u8BA4\u4E3A\u5B83\u5DF2\u5C31\u7EEA\uFF1B\u53EA\u8981\u8FDB\u7A0B\u8FD8\u5728\uFF0C\u5C31\u8BA4\u4E3A\u5B83\u5065\u5EB7\u3002"
      },
      "risk": {
        "en": "At every rollout and restart requests reach pods that are still loading or have lost their database, and fail. A broken version replaces the working one without anything stopping it, and a process that hangs is never restarted.",
        "zh-CN": "\u6BCF\u6B21\u53D1\u5E03\u548C\u91CD\u542F\u65F6\uFF0C\u8BF7\u6C42\u90FD\u4F1A\u6253\u5230\u4ECD\u5728\u52A0\u8F7D\u3001\u6216\u5DF2\u8FDE\u4E0D\u4E0A\u6570\u636E\u5E93\u7684 Pod \u4E0A\u800C\u5931\u8D25\uFF1B\u6709\u95EE\u9898\u7684\u65B0\u7248\u672C\u4F1A\u76F4\u63A5\u66FF\u6362\u6B63\u5E38\u7248\u672C\uFF0C\u6CA1\u6709\u4EFB\u4F55\u673A\u5236\u62E6\u4F4F\u5B83\uFF1B\u5361\u6B7B\u7684\u8FDB\u7A0B\u4E5F\u6C38\u8FDC\u4E0D\u4F1A\u88AB\u91CD\u542F\u3002"
      },
      "fix": {
        "en": "Give the container a `readinessProbe` that asks a cheap endpoint of its own (`httpGet: {path: /healthz, port: http}`), and a `startupProbe` if it starts slowly. Add a `livenessProbe` for processes that may hang; it must not depend on other services.",
        "zh-CN": "\u4E3A\u5BB9\u5668\u914D\u7F6E `readinessProbe`\uFF0C\u8BBF\u95EE\u5B83\u81EA\u5DF1\u7684\u8F7B\u91CF\u7AEF\u70B9\uFF08`httpGet: {path: /healthz, port: http}`\uFF09\uFF1B\u542F\u52A8\u8F83\u6162\u7684\u518D\u52A0 `startupProbe`\u3002\u53EF\u80FD\u5361\u6B7B\u7684\u8FDB\u7A0B\u5E94\u518D\u52A0 `livenessProbe`\uFF0C\u4E14\u8BE5\u63A2\u9488\u4E0D\u80FD\u4F9D\u8D56\u5176\u4ED6\u670D\u52A1\u3002"
      },
      "acceptance": {
        "en": "`kubectl rollout restart` under load loses no request, and a pod whose process is paused is taken out of its Service.",
        "zh-CN": "\u5728\u6709\u8D1F\u8F7D\u65F6\u6267\u884C `kubectl rollout restart` \u4E0D\u4E22\u5931\u4EFB\u4F55\u8BF7\u6C42\uFF1B\u8FDB\u7A0B\u88AB\u6302\u8D77\u7684 Pod \u4F1A\u88AB\u79FB\u51FA Service\u3002"
      },
      "effortHours": 1,
      "references": [
        "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/",
        "Checkov CKV_K8S_8, CKV_K8S_9"
      ],
      "messages": {
        "none": {
          "en": "{place} answers requests and has neither a readiness nor a liveness probe: rollouts send requests to pods that are not ready, and one that hangs stays. Add a `readinessProbe`.",
          "zh-CN": "{place} \u5BF9\u5916\u63D0\u4F9B\u670D\u52A1\uFF0C\u5374\u65E2\u6CA1\u6709\u5C31\u7EEA\u63A2\u9488\u4E5F\u6CA1\u6709\u5B58\u6D3B\u63A2\u9488\uFF1A\u53D1\u5E03\u65F6\u8BF7\u6C42\u4F1A\u6253\u5230\u672A\u5C31\u7EEA\u7684 Pod\uFF0C\u5361\u6B7B\u7684 Pod \u4E5F\u4E0D\u4F1A\u88AB\u5904\u7406\u3002\u8BF7\u6DFB\u52A0 `readinessProbe`\u3002"
        },
        "no-readiness": {
          "en": "{place} has a liveness probe but no readiness probe, so it gets requests as soon as its process has started. Add a `readinessProbe`.",
          "zh-CN": "{place} \u6709\u5B58\u6D3B\u63A2\u9488\u4F46\u6CA1\u6709\u5C31\u7EEA\u63A2\u9488\uFF0C\u8FDB\u7A0B\u4E00\u542F\u52A8\u5C31\u4F1A\u6536\u5230\u8BF7\u6C42\u3002\u8BF7\u6DFB\u52A0 `readinessProbe`\u3002"
        },
        "worker": {
          "en": "{place} has no probe, so one that hangs is never restarted. Add a `livenessProbe` that asks whether it still works.",
          "zh-CN": "{place} \u6CA1\u6709\u4EFB\u4F55\u63A2\u9488\uFF0C\u5361\u6B7B\u540E\u6C38\u8FDC\u4E0D\u4F1A\u88AB\u91CD\u542F\u3002\u8BF7\u6DFB\u52A0\u80FD\u5224\u65AD\u5176\u662F\u5426\u4ECD\u5728\u5DE5\u4F5C\u7684 `livenessProbe`\u3002"
        },
        "also": {
          "en": "{place} lacks probes, too",
          "zh-CN": "{place} \u540C\u6837\u7F3A\u5C11\u63A2\u9488"
        }
      }
    },
    "k8s/runs-as-root": {
      "title": {
        "en": "Pod runs as root",
        "zh-CN": "Pod \u4EE5 root \u8EAB\u4EFD\u8FD0\u884C"
      },
      "problem": {
        "en": "The manifest makes a container's process root, or leaves the user to an image that is root or may be.",
        "zh-CN": "\u6E05\u5355\u8BA9\u5BB9\u5668\u8FDB\u7A0B\u4EE5 root \u8FD0\u884C\uFF0C\u6216\u8005\u6CA1\u6709\u6307\u5B9A\u7528\u6237\uFF0C\u800C\u955C\u50CF\u672C\u8EAB\u4EE5\uFF08\u6216\u53EF\u80FD\u4EE5\uFF09root \u8FD0\u884C\u3002"
      },
      "risk": {
        "en": "A flaw in the program gives an attacker root in the container, who may then change the program itself, write to mounted volumes as root, and use flaws of the kernel that need root to reach the node.",
        "zh-CN": "\u7A0B\u5E8F\u4E00\u65E6\u6709\u6F0F\u6D1E\uFF0C\u653B\u51FB\u8005\u5C31\u80FD\u83B7\u5F97\u5BB9\u5668\u5185\u7684 root \u6743\u9650\uFF1A\u53EF\u4EE5\u7BE1\u6539\u7A0B\u5E8F\u672C\u8EAB\uFF0C\u4EE5 root \u8EAB\u4EFD\u5199\u5165\u6302\u8F7D\u5377\uFF0C\u5E76\u5229\u7528\u9700\u8981 root \u7684\u5185\u6838\u6F0F\u6D1E\u653B\u51FB\u6240\u5728\u8282\u70B9\u3002"
      },
      "fix": {
        "en": "Give the image a user (`USER 10001`) and say so for the pod: `securityContext: {runAsNonRoot: true, runAsUser: 10001, fsGroup: 10001}`; for each container also `allowPrivilegeEscalation: false` and `capabilities: {drop: [ALL]}`.",
        "zh-CN": "\u5728\u955C\u50CF\u4E2D\u8BBE\u7F6E\u4E13\u7528\u7528\u6237\uFF08`USER 10001`\uFF09\uFF0C\u5E76\u5728 Pod \u4E0A\u58F0\u660E `securityContext: {runAsNonRoot: true, runAsUser: 10001, fsGroup: 10001}`\uFF1B\u6BCF\u4E2A\u5BB9\u5668\u518D\u52A0\u4E0A `allowPrivilegeEscalation: false` \u4E0E `capabilities: {drop: [ALL]}`\u3002"
      },
      "acceptance": {
        "en": "`kubectl exec POD -- id -u` prints something other than 0, and the namespace accepts the pod with `pod-security.kubernetes.io/enforce: restricted`.",
        "zh-CN": "`kubectl exec POD -- id -u` \u8F93\u51FA\u4E0D\u4E3A 0\uFF0C\u4E14\u5728 `pod-security.kubernetes.io/enforce: restricted` \u7684\u547D\u540D\u7A7A\u95F4\u4E2D Pod \u80FD\u6B63\u5E38\u521B\u5EFA\u3002"
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
          "zh-CN": "`runAsUser: 0` \u4F7F {place} \u4EE5 root \u8FD0\u884C\u3002\u8BF7\u8BA9\u955C\u50CF\u4EE5\u4E13\u7528\u7528\u6237\u5DE5\u4F5C\uFF0C\u5E76\u8BBE\u7F6E `runAsNonRoot: true`\u3002"
        },
        "image-root": {
          "en": "{place} names no user, and its image is built to run as root. Give the image a user and set `runAsNonRoot: true`.",
          "zh-CN": "{place} \u6CA1\u6709\u6307\u5B9A\u7528\u6237\uFF0C\u800C\u5176\u955C\u50CF\u4EE5 root \u8FD0\u884C\u3002\u8BF7\u5728\u955C\u50CF\u4E2D\u8BBE\u7F6E\u4E13\u7528\u7528\u6237\uFF0C\u5E76\u58F0\u660E `runAsNonRoot: true`\u3002"
        },
        "not-said": {
          "en": "Nothing keeps {place} from running as root: it has no `runAsNonRoot` and no `runAsUser`, and {image} decides. Set `runAsNonRoot: true`.",
          "zh-CN": "\u6CA1\u6709\u4EFB\u4F55\u8BBE\u7F6E\u963B\u6B62 {place} \u4EE5 root \u8FD0\u884C\uFF1A\u65E2\u6CA1\u6709 `runAsNonRoot` \u4E5F\u6CA1\u6709 `runAsUser`\uFF0C\u5B8C\u5168\u53D6\u51B3\u4E8E {image}\u3002\u8BF7\u8BBE\u7F6E `runAsNonRoot: true`\u3002"
        },
        "built": {
          "en": "the image's user is decided here",
          "zh-CN": "\u955C\u50CF\u7684\u7528\u6237\u5728\u6B64\u51B3\u5B9A"
        },
        "also": {
          "en": "so does {place}",
          "zh-CN": "{place} \u540C\u6837\u5982\u6B64"
        }
      }
    },
    "k8s/single-replica": {
      "title": {
        "en": "Service runs as a single pod",
        "zh-CN": "\u670D\u52A1\u53EA\u6709\u4E00\u4E2A Pod"
      },
      "problem": {
        "en": "A Deployment that answers requests has one replica, and nothing scales it.",
        "zh-CN": "\u5BF9\u5916\u63D0\u4F9B\u670D\u52A1\u7684 Deployment \u53EA\u6709\u4E00\u4E2A\u526F\u672C\uFF0C\u4E5F\u6CA1\u6709\u81EA\u52A8\u6269\u7F29\u5BB9\u3002"
      },
      "risk": {
        "en": "Every drained or lost node, every crash and every eviction is an outage until another pod has started.",
        "zh-CN": "\u8282\u70B9\u6392\u7A7A\u6216\u6545\u969C\u3001\u8FDB\u7A0B\u5D29\u6E83\u3001Pod \u88AB\u9A71\u9010\uFF0C\u6BCF\u4E00\u6B21\u90FD\u4F1A\u9020\u6210\u4E2D\u65AD\uFF0C\u76F4\u5230\u65B0\u7684 Pod \u542F\u52A8\u5B8C\u6210\u3002"
      },
      "fix": {
        "en": "Set `replicas: 2` or more, or let a HorizontalPodAutoscaler with `minReplicas: 2` decide; spread the pods over nodes (`topologySpreadConstraints`) and add a PodDisruptionBudget. What may run only once says so with `strategy: {type: Recreate}`.",
        "zh-CN": "\u8BBE\u7F6E `replicas: 2` \u6216\u66F4\u591A\uFF0C\u6216\u4F7F\u7528 `minReplicas: 2` \u7684 HorizontalPodAutoscaler\uFF1B\u7528 `topologySpreadConstraints` \u5C06 Pod \u5206\u6563\u5230\u4E0D\u540C\u8282\u70B9\uFF0C\u5E76\u6DFB\u52A0 PodDisruptionBudget\u3002\u53EA\u80FD\u5355\u5B9E\u4F8B\u8FD0\u884C\u7684\u670D\u52A1\uFF0C\u8BF7\u7528 `strategy: {type: Recreate}` \u660E\u786E\u58F0\u660E\u3002"
      },
      "acceptance": {
        "en": "`kubectl drain` of any node interrupts no request.",
        "zh-CN": "\u5BF9\u4EFB\u4E00\u8282\u70B9\u6267\u884C `kubectl drain` \u90FD\u4E0D\u4F1A\u4E2D\u65AD\u8BF7\u6C42\u3002"
      },
      "effortHours": 2,
      "references": [
        "https://kubernetes.io/docs/concepts/workloads/pods/disruptions/"
      ],
      "messages": {
        "one": {
          "en": "{workload} answers requests with one pod, so every drained node and every crash is an outage. Set two replicas or more, or add a HorizontalPodAutoscaler.",
          "zh-CN": "{workload} \u53EA\u7528\u4E00\u4E2A Pod \u63D0\u4F9B\u670D\u52A1\uFF0C\u8282\u70B9\u6392\u7A7A\u6216\u5D29\u6E83\u90FD\u4F1A\u9020\u6210\u4E2D\u65AD\u3002\u8BF7\u8BBE\u7F6E\u4E24\u4E2A\u4EE5\u4E0A\u526F\u672C\uFF0C\u6216\u6DFB\u52A0 HorizontalPodAutoscaler\u3002"
        },
        "not-said": {
          "en": "{workload} answers requests and names no number of replicas, which means one: every drained node and every crash is an outage. Set two or more, or add a HorizontalPodAutoscaler.",
          "zh-CN": "{workload} \u5BF9\u5916\u63D0\u4F9B\u670D\u52A1\u5374\u6CA1\u6709\u58F0\u660E\u526F\u672C\u6570\uFF0C\u9ED8\u8BA4\u53EA\u6709\u4E00\u4E2A\uFF1A\u8282\u70B9\u6392\u7A7A\u6216\u5D29\u6E83\u90FD\u4F1A\u9020\u6210\u4E2D\u65AD\u3002\u8BF7\u8BBE\u7F6E\u4E24\u4E2A\u4EE5\u4E0A\u526F\u672C\uFF0C\u6216\u6DFB\u52A0 HorizontalPodAutoscaler\u3002"
        },
        "also": {
          "en": "so does {workload}",
          "zh-CN": "{workload} \u540C\u6837\u5982\u6B64"
        }
      }
    },
    "lifecycle/no-graceful-shutdown": {
      "title": {
        "en": "Work is cut off when the process ends",
        "zh-CN": "\u8FDB\u7A0B\u9000\u51FA\u65F6\u672A\u5B8C\u6210\u7684\u5DE5\u4F5C\u88AB\u4E2D\u65AD"
      },
      "problem": {
        "en": "The server does not react to the signal that asks it to end, or tasks are started that nobody keeps, so nothing can wait for them or see their errors.",
        "zh-CN": "\u670D\u52A1\u5668\u672A\u5904\u7406\u7EC8\u6B62\u4FE1\u53F7\uFF0C\u6216\u542F\u52A8\u7684\u4EFB\u52A1\u6CA1\u6709\u88AB\u4FDD\u5B58\u5F15\u7528\uFF0C\u56E0\u800C\u65E0\u4EBA\u7B49\u5F85\u5176\u5B8C\u6210\uFF0C\u4E5F\u770B\u4E0D\u5230\u5176\u4E2D\u7684\u5F02\u5E38\u3002"
      },
      "risk": {
        "en": "At every deployment requests in flight are cut off and half-finished work is lost. Python may even collect a task that nobody holds before it is done.",
        "zh-CN": "\u6BCF\u6B21\u53D1\u5E03\u90FD\u4F1A\u4E2D\u65AD\u8FDB\u884C\u4E2D\u7684\u8BF7\u6C42\uFF0C\u672A\u5B8C\u6210\u7684\u5DE5\u4F5C\u4E22\u5931\uFF1B\u5728 Python \u4E2D\uFF0C\u6CA1\u6709\u5F15\u7528\u7684\u4EFB\u52A1\u751A\u81F3\u53EF\u80FD\u5728\u5B8C\u6210\u524D\u88AB\u5783\u573E\u56DE\u6536\u3002"
      },
      "fix": {
        "en": "On SIGTERM stop accepting connections, let requests finish, close pools, then exit. Keep tasks in a set, remove them when they are done, and cancel and await them at shutdown.",
        "zh-CN": "\u6536\u5230 SIGTERM \u540E\u505C\u6B62\u63A5\u53D7\u65B0\u8FDE\u63A5\uFF0C\u7B49\u5F85\u8BF7\u6C42\u5B8C\u6210\uFF0C\u5173\u95ED\u8FDE\u63A5\u6C60\u540E\u518D\u9000\u51FA\u3002\u5C06\u4EFB\u52A1\u4FDD\u5B58\u5728\u96C6\u5408\u4E2D\uFF0C\u5B8C\u6210\u540E\u79FB\u9664\uFF0C\u5E76\u5728\u5173\u95ED\u65F6\u53D6\u6D88\u5E76\u7B49\u5F85\u3002"
      },
      "acceptance": {
        "en": "A request that takes five seconds is answered although the process is asked to end after one.",
        "zh-CN": "\u4E00\u4E2A\u8017\u65F6 5 \u79D2\u7684\u8BF7\u6C42\uFF0C\u5373\u4F7F\u8FDB\u7A0B\u5728\u7B2C 1 \u79D2\u6536\u5230\u7EC8\u6B62\u4FE1\u53F7\uFF0C\u4E5F\u80FD\u5F97\u5230\u5B8C\u6574\u54CD\u5E94\u3002"
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
          "zh-CN": "\u670D\u52A1\u5668\u5728\u6B64\u76D1\u542C\uFF0C\u4F46\u5176\u6240\u5728\u5305\u6CA1\u6709\u5904\u7406 SIGTERM\uFF1A\u6BCF\u6B21\u53D1\u5E03\u90FD\u4F1A\u4E2D\u65AD\u8FDB\u884C\u4E2D\u7684\u8BF7\u6C42\u3002\u8BF7\u5728 SIGTERM \u65F6\u5173\u95ED\u670D\u52A1\u5668\u4E0E\u8FDE\u63A5\u6C60\u3002"
        },
        "dropped": {
          "en": "{count} {count#task|tasks} {count#is|are} started and kept nowhere: errors are lost, Python may collect {count#it|them} halfway, and shutdown cannot wait. Keep references and cancel them at shutdown.",
          "zh-CN": "\u6709 {count} \u5904\u542F\u52A8\u7684\u4EFB\u52A1\u6CA1\u6709\u4FDD\u5B58\u5F15\u7528\uFF1A\u5F02\u5E38\u4F1A\u4E22\u5931\uFF0C\u53EF\u80FD\u5728\u5B8C\u6210\u524D\u88AB\u5783\u573E\u56DE\u6536\uFF0C\u5173\u95ED\u65F6\u4E5F\u65E0\u6CD5\u7B49\u5F85\u3002\u8BF7\u4FDD\u5B58\u5F15\u7528\u5E76\u5728\u5173\u95ED\u65F6\u53D6\u6D88\u3002"
        },
        "dropped-here": {
          "en": "the same here",
          "zh-CN": "\u6B64\u5904\u540C\u6837"
        }
      }
    },
    "logging/no-rotation": {
      "title": {
        "en": "A log file grows without end",
        "zh-CN": "\u65E5\u5FD7\u6587\u4EF6\u65E0\u9650\u589E\u957F"
      },
      "problem": {
        "en": "The server writes its log to a file that nothing ever cuts, replaces or removes, and the repository brings no logrotate configuration.",
        "zh-CN": "\u670D\u52A1\u628A\u65E5\u5FD7\u5199\u5165\u6587\u4EF6\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u8F6E\u8F6C\u3001\u622A\u65AD\u6216\u6E05\u7406\u673A\u5236\uFF0C\u4ED3\u5E93\u4E2D\u4E5F\u6CA1\u6709 logrotate \u914D\u7F6E\u3002"
      },
      "risk": {
        "en": "The file grows until the disk is full. Then the service can no longer log, nor the database on the same disk write, and a file of many gigabytes is of no use to whoever looks for the cause.",
        "zh-CN": "\u6587\u4EF6\u4F1A\u4E00\u76F4\u589E\u957F\u76F4\u5230\u5199\u6EE1\u78C1\u76D8\u3002\u5C4A\u65F6\u670D\u52A1\u65E0\u6CD5\u8BB0\u5F55\u65E5\u5FD7\uFF0C\u540C\u4E00\u78C1\u76D8\u4E0A\u7684\u6570\u636E\u5E93\u4E5F\u65E0\u6CD5\u5199\u5165\uFF1B\u800C\u6392\u67E5\u95EE\u9898\u7684\u4EBA\u9762\u5BF9\u7684\u662F\u51E0\u5341 GB \u7684\u5355\u4E2A\u6587\u4EF6\u3002"
      },
      "fix": {
        "en": 'In a container log to standard output and let the engine rotate. Elsewhere use `RotatingFileHandler(path, maxBytes=10_000_000, backupCount=5)` or `TimedRotatingFileHandler`, `logger.add(path, rotation="10 MB", retention=5)` (loguru), `maxsize` and `maxFiles` or `winston-daily-rotate-file` (winston), `pino-roll` (pino), `maxLogSize` and `backups` (log4js), `rotating-file-stream` (morgan); or ship a logrotate configuration.',
        "zh-CN": '\u5728\u5BB9\u5668\u4E2D\u8BF7\u8F93\u51FA\u5230\u6807\u51C6\u8F93\u51FA\uFF0C\u7531\u5BB9\u5668\u5F15\u64CE\u8F6E\u8F6C\u3002\u5176\u4ED6\u73AF\u5883\u53EF\u4F7F\u7528 `RotatingFileHandler(path, maxBytes=10_000_000, backupCount=5)` \u6216 `TimedRotatingFileHandler`\uFF1Bloguru \u7528 `logger.add(path, rotation="10 MB", retention=5)`\uFF1Bwinston \u8BBE\u7F6E `maxsize` \u4E0E `maxFiles` \u6216\u4F7F\u7528 `winston-daily-rotate-file`\uFF1Bpino \u7528 `pino-roll`\uFF1Blog4js \u8BBE\u7F6E `maxLogSize` \u4E0E `backups`\uFF1Bmorgan \u7528 `rotating-file-stream`\uFF1B\u4E5F\u53EF\u968F\u90E8\u7F72\u63D0\u4F9B logrotate \u914D\u7F6E\u3002'
      },
      "acceptance": {
        "en": "After writing more than the limit, a second file begins and the oldest is removed.",
        "zh-CN": "\u5199\u5165\u8D85\u8FC7\u4E0A\u9650\u540E\u4F1A\u751F\u6210\u65B0\u6587\u4EF6\uFF0C\u5E76\u5220\u9664\u6700\u65E7\u7684\u6587\u4EF6\u3002"
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
          "zh-CN": "`{by}` \u5199\u5165\u7684\u65E5\u5FD7\u6587\u4EF6\u4ECE\u4E0D\u8F6E\u8F6C\uFF0C\u4F1A\u4E00\u76F4\u589E\u957F\u5230\u5199\u6EE1\u78C1\u76D8\u3002\u8BF7\u6309\u5927\u5C0F\u6216\u65F6\u95F4\u8F6E\u8F6C\uFF0C\u6216\u6539\u4E3A\u8F93\u51FA\u5230\u6807\u51C6\u8F93\u51FA\u3002"
        },
        "no-limit": {
          "en": "`{by}` has no `maxBytes`; its default 0 means that it never rotates. Set `maxBytes` and `backupCount`.",
          "zh-CN": "`{by}` \u6CA1\u6709\u8BBE\u7F6E `maxBytes`\uFF0C\u9ED8\u8BA4\u503C 0 \u8868\u793A\u4ECE\u4E0D\u8F6E\u8F6C\u3002\u8BF7\u8BBE\u7F6E `maxBytes` \u4E0E `backupCount`\u3002"
        },
        "also": {
          "en": "this file neither",
          "zh-CN": "\u6B64\u6587\u4EF6\u540C\u6837\u6CA1\u6709\u8F6E\u8F6C"
        },
        "fix-rotate": {
          "en": "Rotate the file at 10 MB and keep five",
          "zh-CN": "\u65E5\u5FD7\u8FBE\u5230 10 MB \u65F6\u8F6E\u8F6C\uFF0C\u4FDD\u7559\u4E94\u4EFD"
        }
      }
    },
    "logging/sensitive-data": {
      "title": {
        "en": "Credentials in the log",
        "zh-CN": "\u65E5\u5FD7\u4E2D\u5199\u5165\u51ED\u636E"
      },
      "problem": {
        "en": "The server writes a password, key, token or all headers of a request to its log as they are.",
        "zh-CN": "\u670D\u52A1\u7AEF\u5C06\u5BC6\u7801\u3001\u5BC6\u94A5\u3001\u4EE4\u724C\u6216\u8BF7\u6C42\u7684\u5168\u90E8\u5934\u4FE1\u606F\u539F\u6837\u5199\u5165\u65E5\u5FD7\u3002"
      },
      "risk": {
        "en": "Logs are kept for long, copied to other systems and read by many: whoever reads them can sign in as others.",
        "zh-CN": "\u65E5\u5FD7\u4FDD\u5B58\u65F6\u95F4\u957F\u3001\u4F1A\u88AB\u590D\u5236\u5230\u5176\u4ED6\u7CFB\u7EDF\u5E76\u7531\u591A\u4EBA\u67E5\u9605\uFF1A\u4EFB\u4F55\u80FD\u770B\u5230\u65E5\u5FD7\u7684\u4EBA\u90FD\u53EF\u4EE5\u5192\u5145\u4ED6\u4EBA\u767B\u5F55\u3002"
      },
      "fix": {
        "en": "Leave the value out, or log what identifies it without giving it away (an ID, the last four characters). Let the logger redact such fields (`redact` of pino, a `logging.Filter`), and change the credentials that old logs hold.",
        "zh-CN": "\u4E0D\u8981\u8BB0\u5F55\u8BE5\u503C\uFF0C\u6216\u53EA\u8BB0\u5F55\u53EF\u8BC6\u522B\u4F46\u4E0D\u6CC4\u5BC6\u7684\u4FE1\u606F\uFF08ID\u3001\u672B\u56DB\u4F4D\uFF09\u3002\u5728\u65E5\u5FD7\u5E93\u4E2D\u7EDF\u4E00\u8131\u654F\uFF08pino \u7684 `redact`\u3001`logging.Filter`\uFF09\uFF0C\u5E76\u66F4\u6362\u65E7\u65E5\u5FD7\u4E2D\u5DF2\u51FA\u73B0\u7684\u51ED\u636E\u3002"
      },
      "acceptance": {
        "en": "After a login the log holds neither password nor token.",
        "zh-CN": "\u767B\u5F55\u540E\u65E5\u5FD7\u4E2D\u65E2\u6CA1\u6709\u5BC6\u7801\u4E5F\u6CA1\u6709\u4EE4\u724C\u3002"
      },
      "effortHours": 1,
      "references": [
        "CWE-532",
        "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html"
      ],
      "messages": {
        "secret": {
          "en": "`{name}` is written to the log as it is. Leave it out, or mask it.",
          "zh-CN": "`{name}` \u88AB\u539F\u6837\u5199\u5165\u65E5\u5FD7\u3002\u8BF7\u4E0D\u8981\u8BB0\u5F55\uFF0C\u6216\u5148\u8131\u654F\u3002"
        },
        "headers": {
          "en": "All headers of a request are written to the log, `Authorization` and cookies among them. Log the ones you need by name.",
          "zh-CN": "\u8BF7\u6C42\u7684\u5168\u90E8\u5934\u4FE1\u606F\u88AB\u5199\u5165\u65E5\u5FD7\uFF0C\u5305\u62EC `Authorization` \u548C Cookie\u3002\u8BF7\u53EA\u6309\u540D\u79F0\u8BB0\u5F55\u9700\u8981\u7684\u5934\u3002"
        },
        "body": {
          "en": "The whole body of a request that brings a password is written to the log. Log the fields you need by name.",
          "zh-CN": "\u542B\u6709\u5BC6\u7801\u7684\u8BF7\u6C42\u4F53\u88AB\u6574\u4F53\u5199\u5165\u65E5\u5FD7\u3002\u8BF7\u53EA\u6309\u540D\u79F0\u8BB0\u5F55\u9700\u8981\u7684\u5B57\u6BB5\u3002"
        },
        "connection": {
          "en": "`{name}` is written to the log as it is, with the user and password that such an address may hold. Log the host alone, or the database's name.",
          "zh-CN": "`{name}` \u88AB\u539F\u6837\u5199\u5165\u65E5\u5FD7\uFF0C\u8FD9\u7C7B\u5730\u5740\u4E2D\u53EF\u80FD\u542B\u6709\u7528\u6237\u540D\u548C\u5BC6\u7801\u3002\u8BF7\u53EA\u8BB0\u5F55\u4E3B\u673A\u540D\u6216\u6570\u636E\u5E93\u540D\u3002"
        },
        "settings": {
          "en": "All of `{name}` is written to the log, with the keys and passwords among its fields. Log the settings you need by name.",
          "zh-CN": "`{name}` \u88AB\u6574\u4F53\u5199\u5165\u65E5\u5FD7\uFF0C\u5176\u4E2D\u542B\u6709\u5BC6\u94A5\u6216\u5BC6\u7801\u5B57\u6BB5\u3002\u8BF7\u53EA\u6309\u540D\u79F0\u8BB0\u5F55\u9700\u8981\u7684\u914D\u7F6E\u9879\u3002"
        },
        "model": {
          "en": "All of `{name}` is written to the log, with the passwords, keys or tokens among its fields. Log the fields you need by name, or make those `SecretStr`.",
          "zh-CN": "`{name}` \u88AB\u6574\u4F53\u5199\u5165\u65E5\u5FD7\uFF0C\u5176\u4E2D\u7684\u5B57\u6BB5\u5305\u542B\u5BC6\u7801\u3001\u5BC6\u94A5\u6216\u4EE4\u724C\u3002\u8BF7\u53EA\u6309\u540D\u79F0\u8BB0\u5F55\u9700\u8981\u7684\u5B57\u6BB5\uFF0C\u6216\u5C06\u8FD9\u4E9B\u5B57\u6BB5\u6539\u4E3A `SecretStr`\u3002"
        },
        "environment": {
          "en": "`{name}` is the value of any environment variable, keys and passwords among them, and is written to the log. Log the variable's name alone.",
          "zh-CN": "`{name}` \u662F\u4EFB\u610F\u73AF\u5883\u53D8\u91CF\u7684\u503C\uFF08\u53EF\u80FD\u662F\u5BC6\u94A5\u6216\u5BC6\u7801\uFF09\uFF0C\u5374\u88AB\u5199\u5165\u65E5\u5FD7\u3002\u8BF7\u53EA\u8BB0\u5F55\u53D8\u91CF\u540D\u3002"
        },
        "all-variables": {
          "en": "All environment variables (`{name}`) are written to the log, and with them every key and password that the deployment hands over. Log the names you need.",
          "zh-CN": "\u5168\u90E8\u73AF\u5883\u53D8\u91CF\uFF08`{name}`\uFF09\u88AB\u5199\u5165\u65E5\u5FD7\uFF0C\u90E8\u7F72\u65F6\u4F20\u5165\u7684\u6240\u6709\u5BC6\u94A5\u548C\u5BC6\u7801\u90FD\u5728\u5176\u4E2D\u3002\u8BF7\u53EA\u8BB0\u5F55\u9700\u8981\u7684\u53D8\u91CF\u540D\u3002"
        },
        "printed": {
          "en": "A script that the container starts with prints `{name}`: it stands in the container's log from then on. Leave the value out, or write it to a file that only its user can read.",
          "zh-CN": "\u5BB9\u5668\u542F\u52A8\u65F6\u8FD0\u884C\u7684\u811A\u672C\u4F1A\u6253\u5370 `{name}`\uFF0C\u5176\u503C\u4F1A\u4E00\u76F4\u7559\u5728\u5BB9\u5668\u65E5\u5FD7\u4E2D\u3002\u8BF7\u4E0D\u8981\u8F93\u51FA\u8BE5\u503C\uFF0C\u6216\u5199\u5165\u4EC5\u6240\u5C5E\u7528\u6237\u53EF\u8BFB\u7684\u6587\u4EF6\u3002"
        },
        "printed-by-hand": {
          "en": "This script prints `{name}` to the terminal, or to the log of the pipeline that runs it. Leave the value out.",
          "zh-CN": "\u8BE5\u811A\u672C\u4F1A\u628A `{name}` \u6253\u5370\u5230\u7EC8\u7AEF\uFF08\u6216\u8FD0\u884C\u5B83\u7684\u6D41\u6C34\u7EBF\u65E5\u5FD7\uFF09\u3002\u8BF7\u4E0D\u8981\u8F93\u51FA\u8BE5\u503C\u3002"
        },
        "also": {
          "en": "`{name}` is logged here too",
          "zh-CN": "`{name}` \u5728\u6B64\u540C\u6837\u5199\u5165\u65E5\u5FD7"
        }
      }
    },
    "metrics/alert-on-unknown-metric": {
      "title": {
        "en": "An alert or dashboard asks for a metric that nothing exports",
        "zh-CN": "\u544A\u8B66\u6216\u4EEA\u8868\u76D8\u5F15\u7528\u4E86\u65E0\u4EBA\u5BFC\u51FA\u7684\u6307\u6807"
      },
      "problem": {
        "en": "An expression over a metric that does not exist gives no result, which Prometheus takes for: all is well. Nothing says that the rule is dead. Most often the metric was renamed in the code, or the suffix that the client adds was forgotten (`_total`, `_seconds_bucket`).",
        "zh-CN": "\u5BF9\u4E0D\u5B58\u5728\u7684\u6307\u6807\u6C42\u503C\u4E0D\u4F1A\u6709\u7ED3\u679C\uFF0CPrometheus \u4F1A\u89C6\u4E3A\u4E00\u5207\u6B63\u5E38\uFF0C\u4E5F\u4E0D\u4F1A\u63D0\u793A\u89C4\u5219\u5DF2\u5931\u6548\u3002\u5E38\u89C1\u539F\u56E0\u662F\u4EE3\u7801\u4E2D\u6539\u4E86\u6307\u6807\u540D\uFF0C\u6216\u9057\u6F0F\u5BA2\u6237\u7AEF\u81EA\u52A8\u8FFD\u52A0\u7684\u540E\u7F00\uFF08`_total`\u3001`_seconds_bucket`\uFF09\u3002"
      },
      "risk": {
        "en": "The outage that the alert was written for comes, and nobody is woken; the dashboard shows an empty panel that looks like no traffic.",
        "zh-CN": "\u771F\u6B63\u53D1\u751F\u8BE5\u544A\u8B66\u6240\u9488\u5BF9\u7684\u6545\u969C\u65F6\u65E0\u4EBA\u6536\u5230\u901A\u77E5\uFF1B\u4EEA\u8868\u76D8\u9762\u677F\u4E3A\u7A7A\uFF0C\u770B\u8D77\u6765\u50CF\u6CA1\u6709\u6D41\u91CF\u3002"
      },
      "fix": {
        "en": "Write the name as `/metrics` shows it. Test rules with `promtool test rules`, and check in CI that every name in rules and dashboards appears in a scrape of a running instance.",
        "zh-CN": "\u4F7F\u7528 `/metrics` \u4E2D\u5B9E\u9645\u663E\u793A\u7684\u540D\u79F0\u3002\u7528 `promtool test rules` \u6D4B\u8BD5\u89C4\u5219\uFF0C\u5E76\u5728 CI \u4E2D\u68C0\u67E5\u89C4\u5219\u4E0E\u4EEA\u8868\u76D8\u91CC\u7684\u6BCF\u4E2A\u540D\u79F0\u90FD\u80FD\u5728\u5B9E\u4F8B\u7684\u91C7\u96C6\u7ED3\u679C\u4E2D\u627E\u5230\u3002"
      },
      "acceptance": {
        "en": "Every metric in alerts and dashboards is in the output of `/metrics` of what is scraped, and each alert has a test in which it fires.",
        "zh-CN": "\u544A\u8B66\u548C\u4EEA\u8868\u76D8\u4E2D\u7684\u6BCF\u4E2A\u6307\u6807\u90FD\u51FA\u73B0\u5728\u88AB\u91C7\u96C6\u76EE\u6807\u7684 `/metrics` \u8F93\u51FA\u4E2D\uFF0C\u4E14\u6BCF\u6761\u544A\u8B66\u90FD\u6709\u80FD\u89E6\u53D1\u5B83\u7684\u6D4B\u8BD5\u3002"
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
          "zh-CN": "`{title}` \u4F7F\u7528\u7684 `{metric}` \u5728\u672C\u4ED3\u5E93\u4EE3\u7801\u4E2D\u6CA1\u6709\u5B9A\u4E49\uFF1A\u8868\u8FBE\u5F0F\u6C38\u8FDC\u6CA1\u6709\u7ED3\u679C\uFF0C\u544A\u8B66\u6C38\u8FDC\u4E0D\u4F1A\u89E6\u53D1\u3002\u8BF7\u6539\u7528\u5DF2\u5BFC\u51FA\u7684\u6307\u6807\uFF0C\u6216\u5BFC\u51FA\u8BE5\u6307\u6807\u3002"
        },
        "alert-near": {
          "en": "`{title}` asks for `{metric}`, which no code of this repository makes; it makes `{near}`. The expression never gives a result, and the alert never fires. Correct the name.",
          "zh-CN": "`{title}` \u4F7F\u7528\u7684 `{metric}` \u5728\u672C\u4ED3\u5E93\u4EE3\u7801\u4E2D\u6CA1\u6709\u5B9A\u4E49\uFF0C\u4EE3\u7801\u5B9A\u4E49\u7684\u662F `{near}`\u3002\u8868\u8FBE\u5F0F\u6C38\u8FDC\u6CA1\u6709\u7ED3\u679C\uFF0C\u544A\u8B66\u6C38\u8FDC\u4E0D\u4F1A\u89E6\u53D1\u3002\u8BF7\u66F4\u6B63\u540D\u79F0\u3002"
        },
        "panels": {
          "en": "{count#A panel asks|Panels ask} for {names}, which no code of this repository makes, and {count#stays|stay} empty. Name metrics that are exported, or take the panels out.",
          "zh-CN": "\u9762\u677F\u4F7F\u7528\u7684 {count} \u4E2A\u6307\u6807\uFF08{names}\uFF09\u5728\u672C\u4ED3\u5E93\u4EE3\u7801\u4E2D\u6CA1\u6709\u5B9A\u4E49\uFF0C\u5C06\u4E00\u76F4\u4E3A\u7A7A\u3002\u8BF7\u6539\u7528\u5DF2\u5BFC\u51FA\u7684\u6307\u6807\uFF0C\u6216\u79FB\u9664\u8FD9\u4E9B\u9762\u677F\u3002"
        },
        "panels-near": {
          "en": "{count#A panel asks|Panels ask} for {names}, which no code of this repository makes, and {count#stays|stay} empty. In place of `{metric}`, the code makes `{near}`. Correct the names.",
          "zh-CN": "\u9762\u677F\u4F7F\u7528\u7684 {count} \u4E2A\u6307\u6807\uFF08{names}\uFF09\u5728\u672C\u4ED3\u5E93\u4EE3\u7801\u4E2D\u6CA1\u6709\u5B9A\u4E49\uFF0C\u5C06\u4E00\u76F4\u4E3A\u7A7A\u3002\u4E0E `{metric}` \u76F8\u8FD1\u7684\u662F\u4EE3\u7801\u5B9A\u4E49\u7684 `{near}`\u3002\u8BF7\u66F4\u6B63\u540D\u79F0\u3002"
        },
        "panel-here": {
          "en": "`{title}` asks for `{metric}`",
          "zh-CN": "`{title}` \u4F7F\u7528\u4E86 `{metric}`"
        },
        "made": {
          "en": "`{metric}` is made here",
          "zh-CN": "`{metric}` \u5728\u6B64\u5B9A\u4E49"
        },
        "also": {
          "en": "also in `{title}`",
          "zh-CN": "`{title}` \u4E5F\u4F7F\u7528\u4E86\u5B83"
        }
      }
    },
    "metrics/no-alert-rules": {
      "title": {
        "en": "Prometheus collects metrics, and no alert is defined",
        "zh-CN": "Prometheus \u91C7\u96C6\u4E86\u6307\u6807\uFF0C\u5374\u6CA1\u6709\u5B9A\u4E49\u544A\u8B66"
      },
      "problem": {
        "en": "Metrics help only whoever looks. Here they are collected, and no rule says when somebody has to.",
        "zh-CN": "\u6307\u6807\u53EA\u5BF9\u6B63\u5728\u67E5\u770B\u7684\u4EBA\u6709\u7528\u3002\u6B64\u5904\u91C7\u96C6\u4E86\u6307\u6807\uFF0C\u5374\u6CA1\u6709\u89C4\u5219\u8BF4\u660E\u4F55\u65F6\u9700\u8981\u6709\u4EBA\u5904\u7406\u3002"
      },
      "risk": {
        "en": "Outages are reported by users, and slow decay (a filling disk, a growing queue, an expiring certificate) by its end.",
        "zh-CN": "\u6545\u969C\u7531\u7528\u6237\u544A\u77E5\uFF1B\u7F13\u6162\u6076\u5316\u7684\u95EE\u9898\uFF08\u78C1\u76D8\u5199\u6EE1\u3001\u961F\u5217\u5806\u79EF\u3001\u8BC1\u4E66\u5230\u671F\uFF09\u76F4\u5230\u7206\u53D1\u624D\u88AB\u53D1\u73B0\u3002"
      },
      "fix": {
        "en": "Start with few alerts on what users notice: the service is down (`up == 0`), share of errors, latency, and what runs full. Name their file under `rule_files` and send them through Alertmanager to a person on duty.",
        "zh-CN": "\u5148\u4ECE\u7528\u6237\u80FD\u611F\u77E5\u7684\u5C11\u91CF\u544A\u8B66\u5F00\u59CB\uFF1A\u670D\u52A1\u5B95\u673A\uFF08`up == 0`\uFF09\u3001\u9519\u8BEF\u7387\u3001\u5EF6\u8FDF\u4EE5\u53CA\u8D44\u6E90\u5C06\u6EE1\u3002\u628A\u89C4\u5219\u6587\u4EF6\u5199\u5165 `rule_files`\uFF0C\u5E76\u901A\u8FC7 Alertmanager \u53D1\u7ED9\u503C\u73ED\u4EBA\u5458\u3002"
      },
      "acceptance": {
        "en": "`promtool check config` lists the rules, and stopping the service sends a notification within minutes.",
        "zh-CN": "`promtool check config` \u80FD\u5217\u51FA\u89C4\u5219\uFF1B\u505C\u6B62\u670D\u52A1\u540E\u51E0\u5206\u949F\u5185\u80FD\u6536\u5230\u901A\u77E5\u3002"
      },
      "effortHours": 4,
      "references": [
        "https://prometheus.io/docs/practices/alerting/",
        "https://sre.google/sre-book/monitoring-distributed-systems/"
      ],
      "messages": {
        "none": {
          "en": "Prometheus collects metrics here, and the repository holds no alert, neither as rules of Prometheus nor of Grafana: nobody is told when it goes wrong. Add a rule file with the few alerts that matter.",
          "zh-CN": "Prometheus \u5728\u6B64\u91C7\u96C6\u6307\u6807\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u6CA1\u6709\u4EFB\u4F55\u544A\u8B66\u89C4\u5219\uFF08Prometheus \u6216 Grafana\uFF09\uFF1A\u51FA\u95EE\u9898\u65F6\u65E0\u4EBA\u5F97\u77E5\u3002\u8BF7\u6DFB\u52A0\u5305\u542B\u5173\u952E\u544A\u8B66\u7684\u89C4\u5219\u6587\u4EF6\u3002"
        },
        "missing": {
          "en": "`rule_files` names `{files}`, and the repository holds no alert: Prometheus starts without rules, and nobody is told when it goes wrong. Add the file, or take the entry out.",
          "zh-CN": "`rule_files` \u6307\u5411 `{files}`\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u6CA1\u6709\u4EFB\u4F55\u544A\u8B66\uFF1APrometheus \u5C06\u4E0D\u5E26\u89C4\u5219\u542F\u52A8\uFF0C\u51FA\u95EE\u9898\u65F6\u65E0\u4EBA\u5F97\u77E5\u3002\u8BF7\u8865\u4E0A\u8BE5\u6587\u4EF6\u6216\u5220\u9664\u6B64\u9879\u3002"
        },
        "not-loaded": {
          "en": "The repository defines alerts, and this configuration does not load them: `rule_files` is missing or empty, so none ever fires. Name the file.",
          "zh-CN": "\u4ED3\u5E93\u5B9A\u4E49\u4E86\u544A\u8B66\uFF0C\u4F46\u6B64\u914D\u7F6E\u6CA1\u6709\u52A0\u8F7D\uFF1A\u7F3A\u5C11 `rule_files` \u6216\u5176\u4E3A\u7A7A\uFF0C\u56E0\u6B64\u6C38\u8FDC\u4E0D\u4F1A\u89E6\u53D1\u3002\u8BF7\u5728\u5176\u4E2D\u5199\u660E\u89C4\u5219\u6587\u4EF6\u3002"
        },
        "also": {
          "en": "also here",
          "zh-CN": "\u8FD8\u6709\u6B64\u5904"
        },
        "rules": {
          "en": "alerts that nothing loads",
          "zh-CN": "\u672A\u88AB\u52A0\u8F7D\u7684\u544A\u8B66"
        }
      }
    },
    "metrics/scrape-without-endpoint": {
      "title": {
        "en": "Prometheus scrapes a path that the program does not serve",
        "zh-CN": "Prometheus \u91C7\u96C6\u7684\u8DEF\u5F84\u7A0B\u5E8F\u5E76\u672A\u63D0\u4F9B"
      },
      "problem": {
        "en": "The configuration names a program of this repository as a target, and the program answers that path with 404.",
        "zh-CN": "\u914D\u7F6E\u628A\u672C\u4ED3\u5E93\u7684\u7A0B\u5E8F\u5217\u4E3A\u91C7\u96C6\u76EE\u6807\uFF0C\u4F46\u8BE5\u7A0B\u5E8F\u5BF9\u6B64\u8DEF\u5F84\u8FD4\u56DE 404\u3002"
      },
      "risk": {
        "en": "The target counts as down (`up == 0`) although it works, its metrics are missing, and alerts on them stay silent or never stop.",
        "zh-CN": "\u76EE\u6807\u867D\u5728\u6B63\u5E38\u5DE5\u4F5C\u5374\u88AB\u89C6\u4E3A\u5B95\u673A\uFF08`up == 0`\uFF09\uFF0C\u6307\u6807\u7F3A\u5931\uFF0C\u76F8\u5173\u544A\u8B66\u8981\u4E48\u6C89\u9ED8\u8981\u4E48\u4E00\u76F4\u89E6\u53D1\u3002"
      },
      "fix": {
        "en": "Serve the metrics (`prometheus_client.make_asgi_app()`, `prometheus-fastapi-instrumentator`, prom-client's `register.metrics()`), and let `metrics_path` name exactly that path.",
        "zh-CN": "\u63D0\u4F9B\u6307\u6807\u63A5\u53E3\uFF08`prometheus_client.make_asgi_app()`\u3001`prometheus-fastapi-instrumentator`\u3001prom-client \u7684 `register.metrics()`\uFF09\uFF0C\u5E76\u8BA9 `metrics_path` \u4E0E\u4E4B\u5B8C\u5168\u4E00\u81F4\u3002"
      },
      "acceptance": {
        "en": "All targets of Prometheus are `UP`, and the path shows the program's metrics.",
        "zh-CN": "Prometheus \u7684\u6240\u6709\u76EE\u6807\u5747\u4E3A `UP`\uFF0C\u8BE5\u8DEF\u5F84\u80FD\u770B\u5230\u7A0B\u5E8F\u6307\u6807\u3002"
      },
      "effortHours": 2,
      "references": [
        "https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config",
        "https://prometheus.io/docs/instrumenting/clientlibs/"
      ],
      "messages": {
        "nothing": {
          "en": "Prometheus asks `{target}` for `{asks}`, which no route of the program answers, and nothing in it makes metrics. Instrument it, or take the target out.",
          "zh-CN": "Prometheus \u5411 `{target}` \u8BF7\u6C42 `{asks}`\uFF0C\u4F46\u7A0B\u5E8F\u6CA1\u6709\u4EFB\u4F55\u8DEF\u7531\u5E94\u7B54\uFF0C\u5176\u4E2D\u4E5F\u6CA1\u6709\u751F\u6210\u6307\u6807\u7684\u4EE3\u7801\u3002\u8BF7\u4E3A\u5176\u52A0\u4E0A\u6307\u6807\uFF0C\u6216\u79FB\u9664\u8BE5\u76EE\u6807\u3002"
        },
        "other-path": {
          "en": "Prometheus asks `{target}` for `{asks}`, which no route of the program answers; its metrics are at `{served}`. Set `metrics_path`.",
          "zh-CN": "Prometheus \u5411 `{target}` \u8BF7\u6C42 `{asks}`\uFF0C\u4F46\u7A0B\u5E8F\u6CA1\u6709\u4EFB\u4F55\u8DEF\u7531\u5E94\u7B54\uFF1B\u5176\u6307\u6807\u4F4D\u4E8E `{served}`\u3002\u8BF7\u8BBE\u7F6E `metrics_path`\u3002"
        },
        "application": {
          "en": "the program is made here",
          "zh-CN": "\u7A0B\u5E8F\u5728\u6B64\u521B\u5EFA"
        },
        "served": {
          "en": "`{route}` is served here",
          "zh-CN": "\u6B64\u5904\u63D0\u4F9B `{route}`"
        }
      }
    },
    "network/binds-all-without-auth": {
      "title": {
        "en": "Open application listens on all interfaces",
        "zh-CN": "\u65E0\u8BA4\u8BC1\u7684\u5E94\u7528\u76D1\u542C\u6240\u6709\u7F51\u7EDC\u63A5\u53E3"
      },
      "problem": {
        "en": "The server listens on every network interface unless it is told otherwise, and the application asks nobody who they are.",
        "zh-CN": "\u670D\u52A1\u5668\u9ED8\u8BA4\u76D1\u542C\u6240\u6709\u7F51\u7EDC\u63A5\u53E3\uFF0C\u800C\u5E94\u7528\u4E0D\u6821\u9A8C\u4EFB\u4F55\u8C03\u7528\u65B9\u7684\u8EAB\u4EFD\u3002"
      },
      "risk": {
        "en": "Whoever shares a network with the machine - an office, a cloud subnet, the internet where no firewall stands before it - can change its data.",
        "zh-CN": "\u4E0E\u8BE5\u4E3B\u673A\u5904\u4E8E\u540C\u4E00\u7F51\u7EDC\u7684\u4EFB\u4F55\u4EBA\uFF08\u529E\u516C\u7F51\u3001\u4E91\u5B50\u7F51\uFF0C\u6216\u6CA1\u6709\u9632\u706B\u5899\u65F6\u7684\u6574\u4E2A\u4E92\u8054\u7F51\uFF09\u90FD\u53EF\u4EE5\u4FEE\u6539\u5176\u6570\u636E\u3002"
      },
      "fix": {
        "en": "Listen on 127.0.0.1 by default and let deployments choose another address, and put authentication before the routes.",
        "zh-CN": "\u9ED8\u8BA4\u76D1\u542C 127.0.0.1\uFF0C\u7531\u90E8\u7F72\u914D\u7F6E\u51B3\u5B9A\u5176\u4ED6\u5730\u5740\uFF0C\u5E76\u4E3A\u8DEF\u7531\u52A0\u4E0A\u8EAB\u4EFD\u8BA4\u8BC1\u3002"
      },
      "acceptance": {
        "en": "Started without settings, the port is not reachable from another machine; with an address set, requests without credentials are answered with 401.",
        "zh-CN": "\u4E0D\u5E26\u914D\u7F6E\u542F\u52A8\u65F6\uFF0C\u5176\u4ED6\u4E3B\u673A\u65E0\u6CD5\u8BBF\u95EE\u8BE5\u7AEF\u53E3\uFF1B\u914D\u7F6E\u76D1\u542C\u5730\u5740\u540E\uFF0C\u4E0D\u5E26\u51ED\u636E\u7684\u8BF7\u6C42\u8FD4\u56DE 401\u3002"
      },
      "effortHours": 2,
      "references": [
        "CWE-1327",
        "CWE-306"
      ],
      "messages": {
        "open": {
          "en": "The server listens on all interfaces by default, and {count} {count#route|routes} that {count#changes|change} data {count#asks|ask} nobody who they are ({route}). Listen on 127.0.0.1 by default and require authentication.",
          "zh-CN": "\u670D\u52A1\u5668\u9ED8\u8BA4\u76D1\u542C\u6240\u6709\u7F51\u7EDC\u63A5\u53E3\uFF0C\u800C {count} \u6761\u4FEE\u6539\u6570\u636E\u7684\u8DEF\u7531\u4E0D\u505A\u8EAB\u4EFD\u8BA4\u8BC1\uFF08{route}\uFF09\u3002\u8BF7\u9ED8\u8BA4\u76D1\u542C 127.0.0.1\uFF0C\u5E76\u8981\u6C42\u8EAB\u4EFD\u8BA4\u8BC1\u3002"
        },
        "computes": {
          "en": "The server listens on all interfaces by default, and {count} {count#route works|routes work} something out for whoever asks ({route}), at your cost. Listen on 127.0.0.1 by default.",
          "zh-CN": "\u670D\u52A1\u5668\u9ED8\u8BA4\u76D1\u542C\u6240\u6709\u7F51\u7EDC\u63A5\u53E3\uFF0C\u800C {count} \u6761\u8DEF\u7531\u4E3A\u4EFB\u4F55\u8C03\u7528\u65B9\u6267\u884C\u8BA1\u7B97\uFF08{route}\uFF09\uFF0C\u8D39\u7528\u7531\u4F60\u627F\u62C5\u3002\u8BF7\u9ED8\u8BA4\u76D1\u542C 127.0.0.1\u3002"
        },
        "launched": {
          "en": "The pages are launched for everybody ({name}), and nothing in them asks for a login: whoever reaches the port uses them, at your cost. Listen on 127.0.0.1, or give `launch` an `auth`.",
          "zh-CN": "\u9875\u9762\u5BF9\u6240\u6709\u4EBA\u5F00\u653E\uFF08{name}\uFF09\uFF0C\u4E14\u6CA1\u6709\u4EFB\u4F55\u767B\u5F55\u6821\u9A8C\uFF1A\u4EFB\u4F55\u80FD\u8BBF\u95EE\u8BE5\u7AEF\u53E3\u7684\u4EBA\u90FD\u53EF\u4EE5\u4F7F\u7528\uFF0C\u8D39\u7528\u7531\u4F60\u627F\u62C5\u3002\u8BF7\u53EA\u76D1\u542C 127.0.0.1\uFF0C\u6216\u4E3A `launch` \u8BBE\u7F6E `auth`\u3002"
        },
        "launched-acting": {
          "en": "The pages are launched for everybody ({name}), nothing in them asks for a login, and they run programs or delete files on the server. Listen on 127.0.0.1, or give `launch` an `auth`.",
          "zh-CN": "\u9875\u9762\u5BF9\u6240\u6709\u4EBA\u5F00\u653E\uFF08{name}\uFF09\uFF0C\u6CA1\u6709\u4EFB\u4F55\u767B\u5F55\u6821\u9A8C\uFF0C\u4E14\u4F1A\u5728\u670D\u52A1\u5668\u4E0A\u8FD0\u884C\u7A0B\u5E8F\u6216\u5220\u9664\u6587\u4EF6\u3002\u8BF7\u53EA\u76D1\u542C 127.0.0.1\uFF0C\u6216\u4E3A `launch` \u8BBE\u7F6E `auth`\u3002"
        },
        "launched-here": {
          "en": "launched for everybody here as well",
          "zh-CN": "\u6B64\u5904\u540C\u6837\u5BF9\u6240\u6709\u4EBA\u5F00\u653E"
        },
        "listens-here": {
          "en": "the server is started with it here",
          "zh-CN": "\u670D\u52A1\u5668\u5728\u6B64\u5904\u4F7F\u7528\u8BE5\u5730\u5740\u542F\u52A8"
        },
        "shows": {
          "en": "The server listens on all interfaces by default, and {count} {count#route|routes} that {count#gives|give} away what is kept here or {count#spends|spend} the operator's own credential {count#asks|ask} nobody who they are ({route}). Listen on 127.0.0.1 by default and require authentication.",
          "zh-CN": "\u670D\u52A1\u9ED8\u8BA4\u76D1\u542C\u6240\u6709\u7F51\u5361\uFF0C\u800C\u6709 {count} \u6761\u4F1A\u66B4\u9732\u6240\u5B58\u5185\u5BB9\u6216\u6D88\u8017\u8FD0\u8425\u8005\u51ED\u636E\u7684\u8DEF\u7531\u4E0D\u786E\u8BA4\u8C03\u7528\u65B9\u8EAB\u4EFD\uFF08{route}\uFF09\u3002\u8BF7\u9ED8\u8BA4\u76D1\u542C 127.0.0.1 \u5E76\u8981\u6C42\u8EAB\u4EFD\u8BA4\u8BC1\u3002"
        },
        "open-here": {
          "en": "one of the open routes",
          "zh-CN": "\u5176\u4E2D\u4E00\u6761\u672A\u8BA4\u8BC1\u7684\u8DEF\u7531"
        },
        "default-here": {
          "en": "the default is set here",
          "zh-CN": "\u9ED8\u8BA4\u503C\u5728\u6B64\u5904\u8BBE\u7F6E"
        },
        "defined-here": {
          "en": "the address is defined here",
          "zh-CN": "\u5730\u5740\u5728\u6B64\u5904\u5B9A\u4E49"
        },
        "supplied-here": {
          "en": "a deployment file sets it here",
          "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u5728\u6B64\u5904\u8BBE\u7F6E"
        }
      }
    },
    "path/traversal": {
      "title": {
        "en": "A caller chooses which file is touched",
        "zh-CN": "\u8C03\u7528\u65B9\u53EF\u4EE5\u51B3\u5B9A\u8BBF\u95EE\u54EA\u4E2A\u6587\u4EF6"
      },
      "problem": {
        "en": "A path or file name from a request reaches the file system without being held inside a folder. `..` or an absolute path leads anywhere the process may go.",
        "zh-CN": "\u8BF7\u6C42\u4E2D\u7684\u8DEF\u5F84\u6216\u6587\u4EF6\u540D\u672A\u9650\u5236\u5728\u6307\u5B9A\u76EE\u5F55\u5185\u5C31\u7528\u4E8E\u8BBF\u95EE\u6587\u4EF6\u7CFB\u7EDF\uFF0C`..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u53EF\u4EE5\u6307\u5411\u8FDB\u7A0B\u6709\u6743\u8BBF\u95EE\u7684\u4EFB\u4F55\u4F4D\u7F6E\u3002"
      },
      "risk": {
        "en": "Reading gives away configuration, keys and source; writing or deleting takes over or destroys the service.",
        "zh-CN": "\u8BFB\u53D6\u4F1A\u6CC4\u9732\u914D\u7F6E\u3001\u5BC6\u94A5\u548C\u6E90\u7801\uFF1B\u5199\u5165\u6216\u5220\u9664\u5219\u53EF\u80FD\u5BFC\u81F4\u670D\u52A1\u88AB\u63A5\u7BA1\u6216\u7834\u574F\u3002"
      },
      "fix": {
        "en": "Take names, not paths, and look them up in a list. Where a path must come from outside, join it to the folder, resolve it, and refuse it unless the result lies inside (`is_relative_to`, `startsWith(root + sep)` after `path.resolve`).",
        "zh-CN": "\u53EA\u63A5\u53D7\u540D\u79F0\u5E76\u5728\u6E05\u5355\u4E2D\u67E5\u627E\uFF0C\u4E0D\u63A5\u53D7\u8DEF\u5F84\u3002\u5FC5\u987B\u63A5\u53D7\u5916\u90E8\u8DEF\u5F84\u65F6\uFF0C\u5148\u4E0E\u76EE\u5F55\u62FC\u63A5\u5E76\u89E3\u6790\uFF0C\u518D\u786E\u8BA4\u7ED3\u679C\u4ECD\u5728\u8BE5\u76EE\u5F55\u5185\uFF0C\u5426\u5219\u62D2\u7EDD\uFF08`is_relative_to`\uFF0C\u6216 `path.resolve` \u4E4B\u540E\u7528 `startsWith(root + sep)` \u5224\u65AD\uFF09\u3002"
      },
      "acceptance": {
        "en": "A request with `../` or an absolute path is refused, and a test shows it.",
        "zh-CN": "\u5305\u542B `../` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u7684\u8BF7\u6C42\u4F1A\u88AB\u62D2\u7EDD\uFF0C\u5E76\u6709\u6D4B\u8BD5\u8BC1\u660E\u3002"
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
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u8BFB\u53D6\u54EA\u4E2A\u6587\u4EF6\uFF0C\u4E14\u6CA1\u6709\u9650\u5236\u5728\u76EE\u5F55\u5185\uFF1A\u7528 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u5373\u53EF\u8BFB\u53D6\u670D\u52A1\u5668\u4E0A\u7684\u4EFB\u610F\u6587\u4EF6\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "read-kind": {
          "en": "{source} of {route} names the file that {sink} reads, and nothing but its ending is fixed: `..` or an absolute path reads any file of the server with that ending. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u8BFB\u53D6\u54EA\u4E2A\u6587\u4EF6\uFF0C\u9664\u56FA\u5B9A\u7684\u540E\u7F00\u5916\u6CA1\u6709\u4EFB\u4F55\u9650\u5236\uFF1A\u7528 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u5373\u53EF\u8BFB\u53D6\u670D\u52A1\u5668\u4E0A\u4EFB\u610F\u540C\u540E\u7F00\u7684\u6587\u4EF6\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "read-format": {
          "en": "{source} of {route} names the file that {sink} reads, and nothing holds it inside a folder: `..` or an absolute path reads any file of the format that it understands. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u8BFB\u53D6\u54EA\u4E2A\u6587\u4EF6\uFF0C\u4E14\u6CA1\u6709\u9650\u5236\u5728\u76EE\u5F55\u5185\uFF1A\u7528 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u5373\u53EF\u8BFB\u53D6\u4EFB\u610F\u5B83\u80FD\u89E3\u6790\u7684\u683C\u5F0F\u7684\u6587\u4EF6\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "step": {
          "en": "{source} and another part of the path of {route} are joined to the file that {sink} opens, and nothing refuses `..`: as the first of them it lets the second choose any file of the folder above. Refuse both unless they are plain names, or resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} \u8DEF\u5F84\u4E2D\u7684 {source} \u4E0E\u53E6\u4E00\u4E2A\u53C2\u6570\u88AB\u62FC\u63A5\u6210 {sink} \u6253\u5F00\u7684\u6587\u4EF6\uFF0C\u4E14\u6CA1\u6709\u62D2\u7EDD `..`\uFF1A\u524D\u4E00\u4E2A\u53C2\u6570\u586B `..`\uFF0C\u540E\u4E00\u4E2A\u53C2\u6570\u5373\u53EF\u9009\u62E9\u4E0A\u4E00\u7EA7\u76EE\u5F55\u4E2D\u7684\u4EFB\u610F\u6587\u4EF6\u3002\u8BF7\u53EA\u63A5\u53D7\u666E\u901A\u540D\u79F0\uFF0C\u6216\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "list": {
          "en": "{source} of {route} names the folder that {sink} lists, and nothing holds it inside another: `..` or an absolute path shows the names in any folder of the server. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u5217\u51FA\u54EA\u4E2A\u6587\u4EF6\u5939\uFF0C\u4E14\u6CA1\u6709\u9650\u5236\u5728\u76EE\u5F55\u5185\uFF1A\u7528 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u5373\u53EF\u770B\u5230\u670D\u52A1\u5668\u4E0A\u4EFB\u610F\u6587\u4EF6\u5939\u4E2D\u7684\u6587\u4EF6\u540D\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "folder": {
          "en": "{source} of {route} names the folder that {sink} makes, and nothing holds it inside another: `..` or an absolute path makes folders anywhere, and what is written there next may follow. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u521B\u5EFA\u54EA\u4E2A\u6587\u4EF6\u5939\uFF0C\u4E14\u6CA1\u6709\u9650\u5236\u5728\u76EE\u5F55\u5185\uFF1A\u7528 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u5373\u53EF\u5728\u4EFB\u610F\u4F4D\u7F6E\u521B\u5EFA\u6587\u4EF6\u5939\uFF0C\u968F\u540E\u5199\u5165\u7684\u5185\u5BB9\u4E5F\u53EF\u80FD\u843D\u5230\u90A3\u91CC\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "link": {
          "en": "{source} of {route} names the link that {sink} makes, and nothing holds it inside a folder: `..` or an absolute path puts a link anywhere that is free. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u521B\u5EFA\u54EA\u4E2A\u94FE\u63A5\uFF0C\u4E14\u6CA1\u6709\u9650\u5236\u5728\u76EE\u5F55\u5185\uFF1A\u7528 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u5373\u53EF\u5728\u4EFB\u610F\u7A7A\u95F2\u4F4D\u7F6E\u521B\u5EFA\u94FE\u63A5\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "write": {
          "en": "{source} of {route} names the file that {sink} writes, and nothing holds it inside a folder: `..` or an absolute path overwrites any file of the server. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u5199\u5165\u54EA\u4E2A\u6587\u4EF6\uFF0C\u4E14\u6CA1\u6709\u9650\u5236\u5728\u76EE\u5F55\u5185\uFF1A\u7528 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u5373\u53EF\u8986\u76D6\u670D\u52A1\u5668\u4E0A\u7684\u4EFB\u610F\u6587\u4EF6\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "delete": {
          "en": "{source} of {route} names what {sink} removes, and nothing holds it inside a folder: `..` or an absolute path removes anything the process may. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u5220\u9664\u4EC0\u4E48\uFF0C\u4E14\u6CA1\u6709\u9650\u5236\u5728\u76EE\u5F55\u5185\uFF1A\u7528 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u5373\u53EF\u5220\u9664\u8FDB\u7A0B\u6709\u6743\u5220\u9664\u7684\u4EFB\u4F55\u5185\u5BB9\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "write-kind": {
          "en": "{source} of {route} names the file that {sink} writes, and nothing but its ending is fixed: `..` or an absolute path overwrites, or puts, a file with that ending anywhere the process may write; others it does not reach. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u5199\u5165\u54EA\u4E2A\u6587\u4EF6\uFF0C\u9664\u56FA\u5B9A\u7684\u540E\u7F00\u5916\u6CA1\u6709\u4EFB\u4F55\u9650\u5236\uFF1A\u7528 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u5373\u53EF\u5728\u8FDB\u7A0B\u53EF\u5199\u7684\u4EFB\u610F\u4F4D\u7F6E\u65B0\u5EFA\u6216\u8986\u76D6\u540C\u540E\u7F00\u7684\u6587\u4EF6\uFF0C\u5176\u4ED6\u6587\u4EF6\u4E0D\u53D7\u5F71\u54CD\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "write-named": {
          "en": "{source} of {route} names the folder in which {sink} writes a file whose name the program chooses: `..` or an absolute path puts it, or overwrites one of that name, anywhere the process may write; others it does not reach. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u5728\u54EA\u4E2A\u6587\u4EF6\u5939\u5199\u5165\u7531\u7A0B\u5E8F\u547D\u540D\u7684\u6587\u4EF6\uFF1A\u7528 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u5373\u53EF\u5728\u8FDB\u7A0B\u53EF\u5199\u7684\u4EFB\u610F\u4F4D\u7F6E\u65B0\u5EFA\u6216\u8986\u76D6\u540C\u540D\u6587\u4EF6\uFF0C\u5176\u4ED6\u6587\u4EF6\u4E0D\u53D7\u5F71\u54CD\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "delete-kind": {
          "en": "{source} of {route} names what {sink} removes, and nothing but its ending is fixed: `..` or an absolute path removes any file with that ending. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u5220\u9664\u4EC0\u4E48\uFF0C\u9664\u56FA\u5B9A\u7684\u540E\u7F00\u5916\u6CA1\u6709\u4EFB\u4F55\u9650\u5236\uFF1A\u7528 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u5373\u53EF\u5220\u9664\u4EFB\u610F\u540C\u540E\u7F00\u7684\u6587\u4EF6\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "delete-named": {
          "en": "{source} of {route} names the folder in which {sink} removes what the program names: `..` or an absolute path removes what is called so in any folder. Resolve the path and refuse it unless it lies inside.",
          "zh-CN": "{route} \u7684 {source} \u51B3\u5B9A {sink} \u5728\u54EA\u4E2A\u6587\u4EF6\u5939\u5220\u9664\u7531\u7A0B\u5E8F\u547D\u540D\u7684\u5185\u5BB9\uFF1A\u7528 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u5373\u53EF\u5220\u9664\u4EFB\u610F\u6587\u4EF6\u5939\u4E2D\u540C\u540D\u7684\u5185\u5BB9\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "tool-read": {
          "en": "A model chooses {source} of {route}, which names the file that {sink} reads: any text that the model reads can lead it to any file of the server (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} \u8BFB\u53D6\u54EA\u4E2A\u6587\u4EF6\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u8BFB\u53D6\u670D\u52A1\u5668\u4E0A\u7684\u4EFB\u610F\u6587\u4EF6\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u8BE5\u5DE5\u5177\u7684\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "tool-read-kind": {
          "en": "A model chooses {source} of {route}, which names the file that {sink} reads, and nothing but its ending is fixed: any text that the model reads can lead it to any file with that ending (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} \u8BFB\u53D6\u54EA\u4E2A\u6587\u4EF6\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF0C\u9664\u56FA\u5B9A\u7684\u540E\u7F00\u5916\u6CA1\u6709\u4EFB\u4F55\u9650\u5236\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u8BFB\u53D6\u4EFB\u610F\u540C\u540E\u7F00\u7684\u6587\u4EF6\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u8BE5\u5DE5\u5177\u7684\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "tool-read-format": {
          "en": "A model chooses {source} of {route}, which names the file that {sink} reads: any text that the model reads can lead it to any file of the format that {sink} understands (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} \u8BFB\u53D6\u54EA\u4E2A\u6587\u4EF6\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u8BFB\u53D6\u4EFB\u610F\u53EF\u88AB\u89E3\u6790\u7684\u683C\u5F0F\u7684\u6587\u4EF6\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u8BE5\u5DE5\u5177\u7684\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "tool-list": {
          "en": "A model chooses {source} of {route}, which names the folder that {sink} lists: any text that the model reads can lead it to any folder of the server (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} \u5217\u51FA\u54EA\u4E2A\u6587\u4EF6\u5939\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u5217\u51FA\u670D\u52A1\u5668\u4E0A\u7684\u4EFB\u610F\u6587\u4EF6\u5939\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u8BE5\u5DE5\u5177\u7684\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "tool-folder": {
          "en": "A model chooses {source} of {route}, which names the folder that {sink} makes: any text that the model reads can lead it to make folders anywhere (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} \u521B\u5EFA\u54EA\u4E2A\u6587\u4EF6\u5939\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u5728\u4EFB\u610F\u4F4D\u7F6E\u521B\u5EFA\u6587\u4EF6\u5939\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u8BE5\u5DE5\u5177\u7684\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "tool-link": {
          "en": "A model chooses {source} of {route}, which names the link that {sink} makes: any text that the model reads can lead it to put links anywhere (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} \u521B\u5EFA\u54EA\u4E2A\u94FE\u63A5\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u5728\u4EFB\u610F\u4F4D\u7F6E\u521B\u5EFA\u94FE\u63A5\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u8BE5\u5DE5\u5177\u7684\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "tool-write": {
          "en": "A model chooses {source} of {route}, which names the file that {sink} writes: any text that the model reads can lead it to overwrite any file of the server (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} \u5199\u5165\u54EA\u4E2A\u6587\u4EF6\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u8986\u76D6\u670D\u52A1\u5668\u4E0A\u7684\u4EFB\u610F\u6587\u4EF6\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u8BE5\u5DE5\u5177\u7684\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "tool-delete": {
          "en": "A model chooses {source} of {route}, which names what {sink} removes: any text that the model reads can lead it to remove anything that the process may (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} \u5220\u9664\u4EC0\u4E48\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u5220\u9664\u8FDB\u7A0B\u6709\u6743\u5220\u9664\u7684\u4EFB\u4F55\u5185\u5BB9\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u8BE5\u5DE5\u5177\u7684\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "tool-write-kind": {
          "en": "A model chooses {source} of {route}, which names the file that {sink} writes, and nothing but its ending is fixed: any text that the model reads can lead it to overwrite any file with that ending (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} \u5199\u5165\u54EA\u4E2A\u6587\u4EF6\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF0C\u9664\u56FA\u5B9A\u7684\u540E\u7F00\u5916\u6CA1\u6709\u4EFB\u4F55\u9650\u5236\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u8986\u76D6\u4EFB\u610F\u540C\u540E\u7F00\u7684\u6587\u4EF6\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u8BE5\u5DE5\u5177\u7684\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "tool-write-named": {
          "en": "A model chooses {source} of {route}, which names the folder in which {sink} writes a file whose name the program chooses: any text that the model reads can lead it to any folder (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} \u5728\u54EA\u4E2A\u6587\u4EF6\u5939\u5199\u5165\u7531\u7A0B\u5E8F\u547D\u540D\u7684\u6587\u4EF6\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u5199\u5165\u4EFB\u610F\u6587\u4EF6\u5939\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u8BE5\u5DE5\u5177\u7684\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "tool-delete-kind": {
          "en": "A model chooses {source} of {route}, which names what {sink} removes, and nothing but its ending is fixed: any text that the model reads can lead it to remove any file with that ending (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} \u5220\u9664\u4EC0\u4E48\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF0C\u9664\u56FA\u5B9A\u7684\u540E\u7F00\u5916\u6CA1\u6709\u4EFB\u4F55\u9650\u5236\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u5220\u9664\u4EFB\u610F\u540C\u540E\u7F00\u7684\u6587\u4EF6\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u8BE5\u5DE5\u5177\u7684\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "tool-delete-named": {
          "en": "A model chooses {source} of {route}, which names the folder in which {sink} removes what the program names: any text that the model reads can lead it to any folder (prompt injection). Resolve the path and refuse it unless it lies inside the folder that the tool is for.",
          "zh-CN": "{sink} \u5728\u54EA\u4E2A\u6587\u4EF6\u5939\u5220\u9664\u7531\u7A0B\u5E8F\u547D\u540D\u7684\u5185\u5BB9\u7531\u6A21\u578B\u4E3A {route} \u9009\u62E9\u7684 {source} \u51B3\u5B9A\uFF1A\u6A21\u578B\u8BFB\u5230\u7684\u4EFB\u4F55\u6587\u672C\u90FD\u53EF\u80FD\u8BF1\u5BFC\u5B83\u5220\u9664\u4EFB\u610F\u6587\u4EF6\u5939\u4E2D\u540C\u540D\u7684\u5185\u5BB9\uFF08\u63D0\u793A\u8BCD\u6CE8\u5165\uFF09\u3002\u8BF7\u89E3\u6790\u8DEF\u5F84\uFF0C\u4E0D\u5728\u8BE5\u5DE5\u5177\u7684\u76EE\u5F55\u5185\u5219\u62D2\u7EDD\u3002"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        }
      }
    },
    "perf/n-plus-one": {
      "title": {
        "en": "One query for each row",
        "zh-CN": "\u5FAA\u73AF\u4E2D\u9010\u884C\u67E5\u8BE2\uFF08N+1\uFF09"
      },
      "problem": {
        "en": "Code goes through the rows of a query and asks the database again for each of them.",
        "zh-CN": "\u4EE3\u7801\u904D\u5386\u4E00\u6B21\u67E5\u8BE2\u7684\u7ED3\u679C\uFF0C\u53C8\u4E3A\u5176\u4E2D\u6BCF\u4E00\u884C\u518D\u67E5\u8BE2\u4E00\u6B21\u6570\u636E\u5E93\u3002"
      },
      "risk": {
        "en": "A page of a hundred rows takes a hundred and one round trips. It is fast with the test data and slow with real data, and it keeps a connection busy all the while.",
        "zh-CN": "\u4E00\u767E\u884C\u6570\u636E\u5C31\u8981\u5F80\u8FD4\u4E00\u767E\u96F6\u4E00\u6B21\u3002\u6D4B\u8BD5\u6570\u636E\u4E0B\u5F88\u5FEB\uFF0C\u771F\u5B9E\u6570\u636E\u4E0B\u5F88\u6162\uFF0C\u5E76\u4E14\u671F\u95F4\u4E00\u76F4\u5360\u7528\u6570\u636E\u5E93\u8FDE\u63A5\u3002"
      },
      "fix": {
        "en": "Ask once for all of them, with a join, `IN (\u2026)`, or the loading options of the mapper (`selectinload`, `select_related`, `prefetch_related`, `include`), and put the parts together in memory.",
        "zh-CN": "\u7528\u4E00\u6B21\u67E5\u8BE2\u53D6\u56DE\u5168\u90E8\u6570\u636E\uFF1A\u4F7F\u7528 JOIN\u3001`IN (\u2026)` \u6216 ORM \u7684\u9884\u52A0\u8F7D\u9009\u9879\uFF08`selectinload`\u3001`select_related`\u3001`prefetch_related`\u3001`include`\uFF09\uFF0C\u518D\u5728\u5185\u5B58\u4E2D\u7EC4\u5408\u3002"
      },
      "acceptance": {
        "en": "The number of queries of the request is the same for ten rows and for a thousand.",
        "zh-CN": "\u8FD4\u56DE\u5341\u884C\u4E0E\u4E00\u5343\u884C\u65F6\uFF0C\u8BE5\u8BF7\u6C42\u6267\u884C\u7684\u67E5\u8BE2\u6B21\u6570\u76F8\u540C\u3002"
      },
      "effortHours": 2,
      "references": [
        "CWE-1073",
        "https://docs.sqlalchemy.org/en/20/orm/queryguide/relationships.html"
      ],
      "messages": {
        "each": {
          "en": "This query runs once for each row of `{rows}`. Fetch all of them with one query before the loop.",
          "zh-CN": "\u6B64\u67E5\u8BE2\u4F1A\u5BF9 `{rows}` \u7684\u6BCF\u4E00\u884C\u5404\u6267\u884C\u4E00\u6B21\u3002\u8BF7\u5728\u5FAA\u73AF\u524D\u7528\u4E00\u6B21\u67E5\u8BE2\u53D6\u56DE\u5168\u90E8\u6570\u636E\u3002"
        },
        "loop": {
          "en": "the loop over the rows",
          "zh-CN": "\u904D\u5386\u7ED3\u679C\u7684\u5FAA\u73AF"
        },
        "also-here": {
          "en": "the same in another loop",
          "zh-CN": "\u53E6\u4E00\u5904\u5FAA\u73AF\u540C\u6837\u5982\u6B64"
        }
      }
    },
    "perf/no-connection-pool": {
      "title": {
        "en": "A database connection for each request",
        "zh-CN": "\u6BCF\u4E2A\u8BF7\u6C42\u90FD\u65B0\u5EFA\u6570\u636E\u5E93\u8FDE\u63A5"
      },
      "problem": {
        "en": "A handler, or a function or class that it calls, makes an engine, a pool or a connection each time it runs instead of using one that the process keeps.",
        "zh-CN": "\u63A5\u53E3\u5904\u7406\u51FD\u6570\uFF08\u6216\u5176\u8C03\u7528\u7684\u51FD\u6570\u3001\u7C7B\uFF09\u6BCF\u6B21\u8FD0\u884C\u90FD\u4F1A\u65B0\u5EFA\u5F15\u64CE\u3001\u8FDE\u63A5\u6C60\u6216\u8FDE\u63A5\uFF0C\u800C\u4E0D\u662F\u590D\u7528\u8FDB\u7A0B\u5185\u5DF2\u6709\u7684\u3002"
      },
      "risk": {
        "en": "Each request pays for a new connection with its handshake and login. Under load the database runs out of connections, and pools that nobody closes leak theirs.",
        "zh-CN": "\u6BCF\u4E2A\u8BF7\u6C42\u90FD\u8981\u627F\u62C5\u5EFA\u7ACB\u8FDE\u63A5\u3001\u63E1\u624B\u548C\u767B\u5F55\u7684\u5F00\u9500\uFF1B\u8D1F\u8F7D\u4E0A\u5347\u65F6\u6570\u636E\u5E93\u8FDE\u63A5\u4F1A\u88AB\u8017\u5C3D\uFF0C\u65E0\u4EBA\u5173\u95ED\u7684\u8FDE\u63A5\u6C60\u8FD8\u4F1A\u9020\u6210\u6CC4\u6F0F\u3002"
      },
      "fix": {
        "en": "Make the engine, client or pool once when the process starts (at module level, in the lifespan, behind a cached function), borrow from it in handlers, and close it at shutdown.",
        "zh-CN": "\u5728\u8FDB\u7A0B\u542F\u52A8\u65F6\u53EA\u521B\u5EFA\u4E00\u6B21\u5F15\u64CE\u3001\u5BA2\u6237\u7AEF\u6216\u8FDE\u63A5\u6C60\uFF08\u6A21\u5757\u7EA7\u3001lifespan \u6216\u5E26\u7F13\u5B58\u7684\u51FD\u6570\uFF09\uFF0C\u5728\u5904\u7406\u51FD\u6570\u4E2D\u501F\u7528\uFF0C\u5E76\u5728\u9000\u51FA\u65F6\u5173\u95ED\u3002"
      },
      "acceptance": {
        "en": "Under a hundred requests in a row the number of connections at the database stays at the size of the pool.",
        "zh-CN": "\u8FDE\u7EED\u53D1\u9001\u4E00\u767E\u4E2A\u8BF7\u6C42\uFF0C\u6570\u636E\u5E93\u4FA7\u7684\u8FDE\u63A5\u6570\u4FDD\u6301\u5728\u8FDE\u63A5\u6C60\u5927\u5C0F\u4EE5\u5185\u3002"
      },
      "effortHours": 3,
      "references": [
        "CWE-400",
        "https://docs.sqlalchemy.org/en/20/core/connections.html#basic-usage"
      ],
      "messages": {
        "engine": {
          "en": "`{function}` makes an engine with its own pool (`{what}`) each time, and {count} {count#route runs|routes run} it: connections pile up. Make it once for the process.",
          "zh-CN": "`{function}` \u6BCF\u6B21\u90FD\u4F1A\u521B\u5EFA\u81EA\u5E26\u8FDE\u63A5\u6C60\u7684\u5F15\u64CE\uFF08`{what}`\uFF09\uFF0C\u6709 {count} \u4E2A\u8DEF\u7531\u4F1A\u6267\u884C\u5B83\uFF1A\u8FDE\u63A5\u4F1A\u4E0D\u65AD\u5806\u79EF\u3002\u8BF7\u5728\u8FDB\u7A0B\u5185\u53EA\u521B\u5EFA\u4E00\u6B21\u3002"
        },
        "pool": {
          "en": "`{function}` makes a client with its own pool (`{what}`) each time, and {count} {count#route runs|routes run} it. Make it once for the process.",
          "zh-CN": "`{function}` \u6BCF\u6B21\u90FD\u4F1A\u521B\u5EFA\u81EA\u5E26\u8FDE\u63A5\u6C60\u7684\u5BA2\u6237\u7AEF\uFF08`{what}`\uFF09\uFF0C\u6709 {count} \u4E2A\u8DEF\u7531\u4F1A\u6267\u884C\u5B83\u3002\u8BF7\u5728\u8FDB\u7A0B\u5185\u53EA\u521B\u5EFA\u4E00\u6B21\u3002"
        },
        "connection": {
          "en": "`{function}` opens a new connection (`{what}`) each time, and {count} {count#route runs|routes run} it: every request pays for the login, and load uses the database's connections up. Use a pool.",
          "zh-CN": "`{function}` \u6BCF\u6B21\u90FD\u4F1A\u65B0\u5F00\u8FDE\u63A5\uFF08`{what}`\uFF09\uFF0C\u6709 {count} \u4E2A\u8DEF\u7531\u4F1A\u6267\u884C\u5B83\uFF1A\u6BCF\u4E2A\u8BF7\u6C42\u90FD\u8981\u91CD\u65B0\u767B\u5F55\uFF0C\u8D1F\u8F7D\u4E0A\u5347\u65F6\u4F1A\u8017\u5C3D\u6570\u636E\u5E93\u8FDE\u63A5\u3002\u8BF7\u4F7F\u7528\u8FDE\u63A5\u6C60\u3002"
        },
        "route": {
          "en": "{url} runs it",
          "zh-CN": "{url} \u4F1A\u6267\u884C\u5B83"
        }
      }
    },
    "proxy/alias-traversal": {
      "title": {
        "en": "A location with `alias` can be left",
        "zh-CN": "\u5E26 `alias` \u7684 location \u53EF\u88AB\u8D8A\u51FA"
      },
      "problem": {
        "en": "The location's prefix does not end with `/`, and `alias` puts whatever follows the prefix behind its folder.",
        "zh-CN": "location \u7684\u524D\u7F00\u6CA1\u6709\u4EE5 `/` \u7ED3\u5C3E\uFF0C\u800C `alias` \u4F1A\u628A\u524D\u7F00\u4E4B\u540E\u7684\u5185\u5BB9\u76F4\u63A5\u63A5\u5728\u76EE\u5F55\u540E\u9762\u3002"
      },
      "risk": {
        "en": "`/files../secret` becomes `/data/../secret`: anybody reads what lies beside the folder, such as the application's source and its configuration.",
        "zh-CN": "`/files../secret` \u4F1A\u53D8\u6210 `/data/../secret`\uFF1A\u4EFB\u4F55\u4EBA\u90FD\u80FD\u8BFB\u53D6\u4E0E\u8BE5\u76EE\u5F55\u540C\u7EA7\u7684\u5185\u5BB9\uFF0C\u4F8B\u5982\u5E94\u7528\u6E90\u7801\u4E0E\u914D\u7F6E\u3002"
      },
      "fix": {
        "en": "End both with a slash: `location /files/ { alias /data/; }`, or use `root`.",
        "zh-CN": "\u4E24\u8005\u90FD\u4EE5\u659C\u6760\u7ED3\u5C3E\uFF1A`location /files/ { alias /data/; }`\uFF0C\u6216\u6539\u7528 `root`\u3002"
      },
      "acceptance": {
        "en": "`curl --path-as-is https://host/files../` answers 404.",
        "zh-CN": "`curl --path-as-is https://host/files../` \u8FD4\u56DE 404\u3002"
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
          "zh-CN": "`location {location}` \u7ED3\u5C3E\u6CA1\u6709\u659C\u6760\uFF0C\u800C `alias {folder}` \u6709\uFF1A\u8BF7\u6C42 `{location}../x` \u4F1A\u8FD4\u56DE\u4E0E\u8BE5\u76EE\u5F55\u540C\u7EA7\u7684\u5185\u5BB9\u3002\u8BF7\u5199\u6210 `location {location}/`\u3002"
        },
        "neighbours": {
          "en": "`location {location}` has no slash at its end: `{location}-old/x` is answered from `{folder}-old`, if there is such a folder. End both with a slash.",
          "zh-CN": "`location {location}` \u7ED3\u5C3E\u6CA1\u6709\u659C\u6760\uFF1A\u82E5\u5B58\u5728\u76EE\u5F55 `{folder}-old`\uFF0C\u8BF7\u6C42 `{location}-old/x` \u4F1A\u4ECE\u4E2D\u8FD4\u56DE\u5185\u5BB9\u3002\u8BF7\u8BA9\u4E24\u8005\u90FD\u4EE5\u659C\u6760\u7ED3\u5C3E\u3002"
        },
        "location": {
          "en": "the location that it stands in",
          "zh-CN": "\u5B83\u6240\u5728\u7684 location"
        },
        "fix-slash": {
          "en": "End the location and its folder with a slash",
          "zh-CN": "location \u4E0E\u5176\u76EE\u5F55\u90FD\u4EE5\u659C\u6760\u7ED3\u5C3E"
        }
      }
    },
    "proxy/host-spoofing": {
      "title": {
        "en": "The application is told a host that the caller chose",
        "zh-CN": "\u4F20\u7ED9\u5E94\u7528\u7684\u4E3B\u673A\u540D\u7531\u8C03\u7528\u65B9\u51B3\u5B9A"
      },
      "problem": {
        "en": "`proxy_set_header Host` hands on what the caller wrote, instead of the name by which nginx chose the server.",
        "zh-CN": "`proxy_set_header Host` \u8F6C\u53D1\u4E86\u8C03\u7528\u65B9\u5199\u7684\u5185\u5BB9\uFF0C\u800C\u4E0D\u662F nginx \u7528\u6765\u9009\u62E9 server \u7684\u4E3B\u673A\u540D\u3002"
      },
      "risk": {
        "en": "Links that the application builds from its host name (password reset mails, redirects, cached pages) lead to the attacker's.",
        "zh-CN": "\u5E94\u7528\u7528\u4E3B\u673A\u540D\u62FC\u51FA\u7684\u94FE\u63A5\uFF08\u5BC6\u7801\u91CD\u7F6E\u90AE\u4EF6\u3001\u91CD\u5B9A\u5411\u3001\u88AB\u7F13\u5B58\u7684\u9875\u9762\uFF09\u4F1A\u6307\u5411\u653B\u51FB\u8005\u7684\u7AD9\u70B9\u3002"
      },
      "fix": {
        "en": "Use `proxy_set_header Host $host;` with a `server_name` that lists the real names, and a default server that answers 444 for all others. Let the application check the name too (`ALLOWED_HOSTS`, `TrustedHostMiddleware`).",
        "zh-CN": "\u4F7F\u7528 `proxy_set_header Host $host;`\uFF0C\u5728 `server_name` \u4E2D\u5217\u51FA\u771F\u5B9E\u57DF\u540D\uFF0C\u5E76\u8BBE\u7F6E\u4E00\u4E2A\u5BF9\u5176\u4F59\u4E3B\u673A\u540D\u8FD4\u56DE 444 \u7684\u9ED8\u8BA4 server\u3002\u5E94\u7528\u4E5F\u5E94\u6821\u9A8C\u4E3B\u673A\u540D\uFF08`ALLOWED_HOSTS`\u3001`TrustedHostMiddleware`\uFF09\u3002"
      },
      "acceptance": {
        "en": "A request with `Host: evil.example` does not make the application answer with that name.",
        "zh-CN": "\u53D1\u9001 `Host: evil.example` \u7684\u8BF7\u6C42\u65F6\uFF0C\u5E94\u7528\u7684\u54CD\u5E94\u4E2D\u4E0D\u4F1A\u51FA\u73B0\u8BE5\u4E3B\u673A\u540D\u3002"
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
          "zh-CN": "`Host` \u6309\u8C03\u7528\u65B9\u53D1\u9001\u7684\u539F\u6837\u8F6C\u53D1\uFF08`{value}`\uFF09\uFF0C\u5373\u4F7F nginx \u662F\u6309\u53E6\u4E00\u4E2A\u540D\u5B57\u9009\u62E9\u7684 server\u3002\u8BF7\u6539\u7528 `$host`\u3002"
        },
        "chosen": {
          "en": "`Host` is taken from the request's own parameters (`{value}`): a link decides which host the application believes to be. Use `$host`.",
          "zh-CN": "`Host` \u53D6\u81EA\u8BF7\u6C42\u53C2\u6570\uFF08`{value}`\uFF09\uFF1A\u4E00\u4E2A\u94FE\u63A5\u5C31\u80FD\u51B3\u5B9A\u5E94\u7528\u4EE5\u4E3A\u81EA\u5DF1\u662F\u54EA\u4E2A\u4E3B\u673A\u3002\u8BF7\u6539\u7528 `$host`\u3002"
        },
        "also": {
          "en": "so is it here",
          "zh-CN": "\u6B64\u5904\u4EA6\u7136"
        }
      }
    },
    "proxy/no-body-limit": {
      "title": {
        "en": "Requests may be of any size",
        "zh-CN": "\u8BF7\u6C42\u4F53\u5927\u5C0F\u4E0D\u53D7\u9650\u5236"
      },
      "problem": {
        "en": "`client_max_body_size 0` takes away nginx's bound of a megabyte, and the application sets none.",
        "zh-CN": "`client_max_body_size 0` \u53D6\u6D88\u4E86 nginx \u9ED8\u8BA4 1 MB \u7684\u9650\u5236\uFF0C\u5E94\u7528\u81EA\u8EAB\u4E5F\u6CA1\u6709\u8BBE\u9650\u3002"
      },
      "risk": {
        "en": "One caller fills the disk or the memory of the server with a single request.",
        "zh-CN": "\u5355\u4E2A\u8C03\u7528\u65B9\u7528\u4E00\u4E2A\u8BF7\u6C42\u5C31\u80FD\u5360\u6EE1\u670D\u52A1\u5668\u7684\u78C1\u76D8\u6216\u5185\u5B58\u3002"
      },
      "fix": {
        "en": "Set it to the largest body that you expect (`client_max_body_size 50m;`), higher only in the location that takes uploads.",
        "zh-CN": "\u8BBE\u4E3A\u9884\u671F\u7684\u6700\u5927\u8BF7\u6C42\u4F53\uFF08`client_max_body_size 50m;`\uFF09\uFF0C\u4EC5\u5728\u63A5\u6536\u4E0A\u4F20\u7684 location \u4E2D\u653E\u5BBD\u3002"
      },
      "acceptance": {
        "en": "A request above the size is answered with 413.",
        "zh-CN": "\u8D85\u8FC7\u8BE5\u5927\u5C0F\u7684\u8BF7\u6C42\u8FD4\u56DE 413\u3002"
      },
      "effortHours": 0.5,
      "references": [
        "CWE-770",
        "https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size"
      ],
      "messages": {
        "unbounded": {
          "en": "`client_max_body_size 0` lets a request be of any size, and the application sets no bound either. Give the largest size that you expect.",
          "zh-CN": "`client_max_body_size 0` \u5141\u8BB8\u4EFB\u610F\u5927\u5C0F\u7684\u8BF7\u6C42\uFF0C\u5E94\u7528\u81EA\u8EAB\u4E5F\u6CA1\u6709\u9650\u5236\u3002\u8BF7\u8BBE\u4E3A\u9884\u671F\u7684\u6700\u5927\u503C\u3002"
        },
        "also": {
          "en": "so does this one",
          "zh-CN": "\u6B64\u5904\u4EA6\u7136"
        },
        "fix-limit": {
          "en": "Allow 100 MB",
          "zh-CN": "\u9650\u5236\u4E3A 100 MB"
        }
      }
    },
    "proxy/unsafe-redirect": {
      "title": {
        "en": "A request decides what is written into a header",
        "zh-CN": "\u8BF7\u6C42\u5185\u5BB9\u53EF\u63A7\u5236\u54CD\u5E94\u5934\u6216\u8F6C\u53D1\u5185\u5BB9"
      },
      "problem": {
        "en": "`$uri`, `$document_uri` and captures of a location hold the decoded path: `%0d%0a` in a request is a line break there. Written into a redirect or a header they end it and begin another. Or a parameter says which host a redirect leads to.",
        "zh-CN": "`$uri`\u3001`$document_uri` \u4EE5\u53CA location \u6355\u83B7\u7EC4\u4FDD\u5B58\u7684\u662F\u89E3\u7801\u540E\u7684\u8DEF\u5F84\uFF1A\u8BF7\u6C42\u4E2D\u7684 `%0d%0a` \u5728\u8FD9\u91CC\u5C31\u662F\u6362\u884C\u3002\u5199\u8FDB\u91CD\u5B9A\u5411\u6216\u5934\u90E8\u540E\uFF0C\u4F1A\u7ED3\u675F\u5F53\u524D\u5934\u5E76\u5F00\u59CB\u65B0\u7684\u5934\u3002\u6216\u8005\u7531\u53C2\u6570\u51B3\u5B9A\u91CD\u5B9A\u5411\u5230\u54EA\u4E2A\u4E3B\u673A\u3002"
      },
      "risk": {
        "en": "A link to your site sets cookies, changes the answer or leads to another site, under your name.",
        "zh-CN": "\u653B\u51FB\u8005\u53EF\u501F\u52A9\u4E00\u4E2A\u6307\u5411\u4F60\u7AD9\u70B9\u7684\u94FE\u63A5\u8BBE\u7F6E Cookie\u3001\u7BE1\u6539\u54CD\u5E94\uFF0C\u6216\u4EE5\u4F60\u7684\u540D\u4E49\u8DF3\u8F6C\u5230\u5176\u4ED6\u7F51\u7AD9\u3002"
      },
      "fix": {
        "en": "Use `$request_uri`, which is as the client sent it: `return 301 https://$host$request_uri;`. Let captures leave line breaks out (`[^/\\s]+`, `.` does). Compare a target that comes from a parameter with a list (`map`).",
        "zh-CN": "\u4F7F\u7528\u4FDD\u6301\u5BA2\u6237\u7AEF\u539F\u6837\u7684 `$request_uri`\uFF1A`return 301 https://$host$request_uri;`\u3002\u8BA9\u6355\u83B7\u7EC4\u6392\u9664\u6362\u884C\uFF08`[^/\\s]+`\uFF1B`.` \u672C\u8EAB\u4E0D\u542B\u6362\u884C\uFF09\u3002\u6765\u81EA\u53C2\u6570\u7684\u76EE\u6807\u5E94\u4E0E\u767D\u540D\u5355\uFF08`map`\uFF09\u6BD4\u5BF9\u3002"
      },
      "acceptance": {
        "en": "`curl -i 'http://host/%0d%0aX-Test:1'` answers without a header `X-Test`.",
        "zh-CN": "`curl -i 'http://host/%0d%0aX-Test:1'` \u7684\u54CD\u5E94\u4E2D\u6CA1\u6709 `X-Test` \u5934\u3002"
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
          "zh-CN": "`{directive}` \u628A\u89E3\u7801\u540E\u7684\u8DEF\u5F84 `${variable}` \u5199\u5165\u91CD\u5B9A\u5411\uFF1A\u8BF7\u6C42\u4E2D\u7684 `%0d%0a` \u53EF\u5728\u54CD\u5E94\u91CC\u6DFB\u52A0\u4EFB\u610F\u5934\u3002\u8BF7\u6539\u7528 `$request_uri`\u3002"
        },
        "splits-onward": {
          "en": "`{directive}` writes `${variable}`, which may hold a line break from the decoded path, into what is sent on: `%0a` in a request adds headers there. Use `$request_uri`, or a capture without line breaks.",
          "zh-CN": "`{directive}` \u628A\u53EF\u80FD\u542B\u6709\u6362\u884C\u7684 `${variable}`\uFF08\u6765\u81EA\u89E3\u7801\u540E\u7684\u8DEF\u5F84\uFF09\u5199\u5165\u53D1\u51FA\u7684\u5185\u5BB9\uFF1A\u8BF7\u6C42\u4E2D\u7684 `%0a` \u53EF\u5728\u5176\u4E2D\u6DFB\u52A0\u5934\u3002\u8BF7\u6539\u7528 `$request_uri`\uFF0C\u6216\u4F7F\u7528\u4E0D\u542B\u6362\u884C\u7684\u6355\u83B7\u7EC4\u3002"
        },
        "open": {
          "en": "`{directive}` leads to wherever `${variable}` says: a link to your site ends on any other. Compare it with a list first.",
          "zh-CN": "`{directive}` \u4F1A\u8DF3\u8F6C\u5230 `${variable}` \u6307\u5B9A\u7684\u4EFB\u4F55\u5730\u65B9\uFF1A\u6307\u5411\u4F60\u7AD9\u70B9\u7684\u94FE\u63A5\u53EF\u843D\u5230\u5176\u4ED6\u4EFB\u610F\u7F51\u7AD9\u3002\u8BF7\u5148\u4E0E\u767D\u540D\u5355\u6BD4\u5BF9\u3002"
        },
        "also": {
          "en": "so does this one",
          "zh-CN": "\u6B64\u5904\u4EA6\u7136"
        },
        "fix-request-uri": {
          "en": "Redirect to `$request_uri`",
          "zh-CN": "\u91CD\u5B9A\u5411\u5230 `$request_uri`"
        }
      }
    },
    "proxy/version-exposed": {
      "title": {
        "en": "The server says its version",
        "zh-CN": "\u670D\u52A1\u5668\u66B4\u9732\u7248\u672C\u53F7"
      },
      "problem": {
        "en": "nginx writes its version into the `Server` header and on error pages, unless `server_tokens off` is set.",
        "zh-CN": "\u9664\u975E\u8BBE\u7F6E `server_tokens off`\uFF0Cnginx \u4F1A\u5728 `Server` \u5934\u548C\u9519\u8BEF\u9875\u4E2D\u5199\u51FA\u7248\u672C\u53F7\u3002"
      },
      "risk": {
        "en": "Whoever looks for servers with a known hole finds yours without trying.",
        "zh-CN": "\u5BFB\u627E\u5DF2\u77E5\u6F0F\u6D1E\u7248\u672C\u7684\u4EBA\u65E0\u9700\u8BD5\u63A2\u5C31\u80FD\u627E\u5230\u4F60\u7684\u670D\u52A1\u5668\u3002"
      },
      "fix": {
        "en": "Set `server_tokens off;` in the `http` block (or in each `server`), and keep nginx up to date.",
        "zh-CN": "\u5728 `http` \u5757\uFF08\u6216\u6BCF\u4E2A `server`\uFF09\u4E2D\u8BBE\u7F6E `server_tokens off;`\uFF0C\u5E76\u4FDD\u6301 nginx \u4E3A\u6700\u65B0\u7248\u672C\u3002"
      },
      "acceptance": {
        "en": "`curl -I` shows `Server: nginx` without a version.",
        "zh-CN": "`curl -I` \u53EA\u663E\u793A `Server: nginx`\uFF0C\u4E0D\u542B\u7248\u672C\u53F7\u3002"
      },
      "effortHours": 0.25,
      "references": [
        "CWE-200",
        "https://nginx.org/en/docs/http/ngx_http_core_module.html#server_tokens"
      ],
      "messages": {
        "says": {
          "en": "This server says nginx's version in each answer. Set `server_tokens off;`.",
          "zh-CN": "\u8BE5 server \u4F1A\u5728\u6BCF\u4E2A\u54CD\u5E94\u4E2D\u66B4\u9732 nginx \u7248\u672C\u53F7\u3002\u8BF7\u8BBE\u7F6E `server_tokens off;`\u3002"
        },
        "also": {
          "en": "so does this one",
          "zh-CN": "\u6B64 server \u4EA6\u7136"
        },
        "fix-tokens": {
          "en": "Add `server_tokens off;`",
          "zh-CN": "\u6DFB\u52A0 `server_tokens off;`"
        }
      }
    },
    "query/from-client": {
      "title": {
        "en": "A caller writes the query",
        "zh-CN": "\u67E5\u8BE2\u8BED\u53E5\u7531\u8C03\u7528\u65B9\u7F16\u5199"
      },
      "problem": {
        "en": "The text of a query comes from the request as a whole. Whoever can call the route can run any statement.",
        "zh-CN": "\u67E5\u8BE2\u8BED\u53E5\u6574\u4F53\u6765\u81EA\u8BF7\u6C42\uFF0C\u80FD\u8C03\u7528\u8BE5\u8DEF\u7531\u7684\u4EBA\u5373\u53EF\u6267\u884C\u4EFB\u610F\u8BED\u53E5\u3002"
      },
      "risk": {
        "en": "Every table can be read, changed or dropped, and on many databases commands run on the host.",
        "zh-CN": "\u53EF\u4EE5\u8BFB\u53D6\u3001\u4FEE\u6539\u6216\u5220\u9664\u6240\u6709\u8868\uFF1B\u5728\u8BB8\u591A\u6570\u636E\u5E93\u4E0A\u8FD8\u80FD\u5728\u4E3B\u673A\u4E0A\u6267\u884C\u547D\u4EE4\u3002"
      },
      "fix": {
        "en": "Offer the questions that callers need as routes with parameters. Where free queries are the product, run them as a read-only user with its own schema, time and row limits, for authenticated callers only.",
        "zh-CN": "\u628A\u8C03\u7528\u65B9\u9700\u8981\u7684\u67E5\u8BE2\u505A\u6210\u5E26\u53C2\u6570\u7684\u8DEF\u7531\u3002\u82E5\u4EA7\u54C1\u672C\u8EAB\u5C31\u662F\u81EA\u7531\u67E5\u8BE2\uFF0C\u8BF7\u4F7F\u7528\u53EA\u8BFB\u8D26\u53F7\u3001\u72EC\u7ACB\u7684 schema\u3001\u65F6\u95F4\u4E0E\u884C\u6570\u9650\u5236\uFF0C\u5E76\u53EA\u5411\u5DF2\u8BA4\u8BC1\u7684\u8C03\u7528\u65B9\u5F00\u653E\u3002"
      },
      "acceptance": {
        "en": "No route takes query text, or it runs with a read-only role that a test shows cannot write.",
        "zh-CN": "\u6CA1\u6709\u8DEF\u7531\u63A5\u6536\u67E5\u8BE2\u6587\u672C\uFF1B\u6216\u4EE5\u53EA\u8BFB\u89D2\u8272\u6267\u884C\uFF0C\u5E76\u6709\u6D4B\u8BD5\u8BC1\u660E\u65E0\u6CD5\u5199\u5165\u3002"
      },
      "effortHours": 8,
      "references": [
        "CWE-89",
        "CWE-943"
      ],
      "messages": {
        "whole": {
          "en": "{sink} runs {source} of {route} as it is: the caller writes the query. Offer parameters instead, or run it as a read-only user for authenticated callers only.",
          "zh-CN": "{sink} \u539F\u6837\u6267\u884C {route} \u7684 {source}\uFF1A\u67E5\u8BE2\u7531\u8C03\u7528\u65B9\u7F16\u5199\u3002\u8BF7\u6539\u4E3A\u63D0\u4F9B\u53C2\u6570\uFF0C\u6216\u4EC5\u5BF9\u5DF2\u8BA4\u8BC1\u7684\u8C03\u7528\u65B9\u4EE5\u53EA\u8BFB\u8D26\u53F7\u6267\u884C\u3002"
        },
        "filter": {
          "en": "{sink} takes {source} of {route} as its filter: the caller chooses the fields and operators (`$where`, `$regex`, `$ne`) and so which records he gets. Read the fields that callers may ask by, one by one.",
          "zh-CN": "{sink} \u5C06 {route} \u7684 {source} \u76F4\u63A5\u7528\u4F5C\u67E5\u8BE2\u6761\u4EF6\uFF1A\u5B57\u6BB5\u4E0E\u64CD\u4F5C\u7B26\uFF08`$where`\u3001`$regex`\u3001`$ne`\uFF09\u5747\u7531\u8C03\u7528\u65B9\u51B3\u5B9A\uFF0C\u8FD4\u56DE\u54EA\u4E9B\u8BB0\u5F55\u4E5F\u7531\u5176\u51B3\u5B9A\u3002\u8BF7\u9010\u4E00\u8BFB\u53D6\u5141\u8BB8\u67E5\u8BE2\u7684\u5B57\u6BB5\u3002"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        }
      }
    },
    "ratelimit/ip-only": {
      "title": {
        "en": "Rate limit by address alone",
        "zh-CN": "\u4EC5\u6309 IP \u5730\u5740\u9650\u6D41"
      },
      "problem": {
        "en": "The proxy counts requests by the caller's address, and the application, which knows who is signed in, counts nothing.",
        "zh-CN": "\u4EE3\u7406\u53EA\u6309\u8C03\u7528\u65B9\u5730\u5740\u8BA1\u6570\uFF0C\u800C\u77E5\u9053\u767B\u5F55\u7528\u6237\u662F\u8C01\u7684\u5E94\u7528\u5374\u4E0D\u505A\u4EFB\u4F55\u8BA1\u6570\u3002"
      },
      "risk": {
        "en": "Everybody behind one office or mobile network shares a limit, while somebody with many addresses has none.",
        "zh-CN": "\u540C\u4E00\u529E\u516C\u7F51\u6216\u79FB\u52A8\u7F51\u7EDC\u4E0B\u7684\u6240\u6709\u4EBA\u5171\u7528\u4E00\u4E2A\u989D\u5EA6\uFF0C\u800C\u62E5\u6709\u5927\u91CF\u5730\u5740\u7684\u4EBA\u5374\u4E0D\u53D7\u9650\u5236\u3002"
      },
      "fix": {
        "en": "Keep the limit at the proxy against floods, and count by account or API key in the application, lowest for expensive routes.",
        "zh-CN": "\u4FDD\u7559\u4EE3\u7406\u5C42\u9650\u6D41\u4EE5\u62B5\u5FA1\u6D2A\u6CDB\uFF0C\u5E76\u5728\u5E94\u7528\u5185\u6309\u8D26\u53F7\u6216 API \u5BC6\u94A5\u8BA1\u6570\uFF0C\u5BF9\u6602\u8D35\u7684\u63A5\u53E3\u8BBE\u66F4\u4F4E\u989D\u5EA6\u3002"
      },
      "acceptance": {
        "en": "Two clients with one account share a limit, from whatever address they call.",
        "zh-CN": "\u540C\u4E00\u8D26\u53F7\u7684\u4E24\u4E2A\u5BA2\u6237\u7AEF\u65E0\u8BBA\u6765\u81EA\u54EA\u4E2A\u5730\u5740\u90FD\u5171\u7528\u4E00\u4E2A\u989D\u5EA6\u3002"
      },
      "effortHours": 4,
      "references": [
        "CWE-799",
        "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"
      ],
      "messages": {
        "address": {
          "en": "The only rate limit counts by address, and no account is ever limited. Count by account or API key in the application as well.",
          "zh-CN": "\u552F\u4E00\u7684\u9650\u6D41\u6309\u5730\u5740\u8BA1\u6570\uFF0C\u8D26\u53F7\u672C\u8EAB\u4ECE\u4E0D\u53D7\u9650\u3002\u8BF7\u5728\u5E94\u7528\u5185\u540C\u65F6\u6309\u8D26\u53F7\u6216 API \u5BC6\u94A5\u8BA1\u6570\u3002"
        },
        "also": {
          "en": "so does this zone",
          "zh-CN": "\u6B64\u9650\u6D41\u533A\u4EA6\u7136"
        }
      }
    },
    "ratelimit/not-applied": {
      "title": {
        "en": "No rate limit on an API",
        "zh-CN": "\u63A5\u53E3\u6CA1\u6709\u9650\u6D41"
      },
      "problem": {
        "en": "The application answers whoever asks, as often as they ask: neither it nor a proxy in this repository counts a caller's requests and refuses with 429.",
        "zh-CN": "\u5E94\u7528\u5BF9\u4EFB\u4F55\u8BF7\u6C42\u90FD\u6765\u8005\u4E0D\u62D2\uFF1A\u5E94\u7528\u672C\u8EAB\u548C\u4ED3\u5E93\u4E2D\u7684\u4EE3\u7406\u90FD\u6CA1\u6709\u7EDF\u8BA1\u8C03\u7528\u65B9\u7684\u8BF7\u6C42\u6B21\u6570\u5E76\u4EE5 429 \u62D2\u7EDD\u3002"
      },
      "risk": {
        "en": "One caller can use up the server, the database or a paid API behind it, try passwords and tokens in bulk, or copy all data.",
        "zh-CN": "\u5355\u4E2A\u8C03\u7528\u65B9\u5C31\u80FD\u8017\u5C3D\u670D\u52A1\u5668\u3001\u6570\u636E\u5E93\u6216\u5176\u540E\u7684\u4ED8\u8D39\u63A5\u53E3\uFF0C\u4E5F\u80FD\u6279\u91CF\u5C1D\u8BD5\u5BC6\u7801\u548C\u4EE4\u724C\uFF0C\u6216\u62D6\u8D70\u5168\u90E8\u6570\u636E\u3002"
      },
      "fix": {
        "en": "Limit requests where they arrive: `limit_req` of nginx, a rate limit of Traefik or the gateway, or a limiter in the application (slowapi, Flask-Limiter, DRF throttles, express-rate-limit, @nestjs/throttler). Count by account where there is one, and keep the counters in Redis when several processes serve. If a platform outside the repository limits already, suppress the finding with that reason.",
        "zh-CN": "\u5728\u5165\u53E3\u5904\u9650\u6D41\uFF1Anginx \u7684 `limit_req`\u3001Traefik \u6216\u7F51\u5173\u7684\u9650\u6D41\uFF0C\u6216\u5E94\u7528\u5185\u7684\u9650\u6D41\u5668\uFF08slowapi\u3001Flask-Limiter\u3001DRF throttle\u3001express-rate-limit\u3001@nestjs/throttler\uFF09\u3002\u6709\u8D26\u53F7\u65F6\u6309\u8D26\u53F7\u8BA1\u6570\uFF1B\u591A\u8FDB\u7A0B\u90E8\u7F72\u65F6\u8BA1\u6570\u5668\u653E\u5728 Redis\u3002\u82E5\u4ED3\u5E93\u4E4B\u5916\u7684\u5E73\u53F0\u5DF2\u9650\u6D41\uFF0C\u8BF7\u6CE8\u660E\u8BE5\u7406\u7531\u5E76\u8C41\u514D\u3002"
      },
      "acceptance": {
        "en": "A burst of requests from one client is answered with 429 after the limit.",
        "zh-CN": "\u5355\u4E2A\u5BA2\u6237\u7AEF\u77ED\u65F6\u95F4\u5185\u5927\u91CF\u8BF7\u6C42\uFF0C\u8D85\u8FC7\u4E0A\u9650\u540E\u8FD4\u56DE 429\u3002"
      },
      "effortHours": 4,
      "references": [
        "CWE-770",
        "https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/"
      ],
      "messages": {
        "open": {
          "en": "Nothing limits how often a caller may ask: {count} {count#route|routes} of this application, {route} among them, are answered as often as they are called. Put a rate limit on the application or on the proxy before it.",
          "zh-CN": "\u6CA1\u6709\u4EFB\u4F55\u9650\u6D41\uFF1A\u8BE5\u5E94\u7528\u7684 {count} \u6761\u8DEF\u7531\uFF08\u5982 {route}\uFF09\u53EF\u88AB\u65E0\u9650\u6B21\u8C03\u7528\u3002\u8BF7\u5728\u5E94\u7528\u6216\u5176\u524D\u9762\u7684\u4EE3\u7406\u4E0A\u9650\u6D41\u3002"
        },
        "signed-in": {
          "en": "Nothing limits how often a signed-in caller may ask ({count} {count#route|routes}, such as {route}). Put a rate limit on the application or on the proxy before it.",
          "zh-CN": "\u5BF9\u5DF2\u767B\u5F55\u7684\u8C03\u7528\u65B9\u6CA1\u6709\u9650\u6D41\uFF08{count} \u6761\u8DEF\u7531\uFF0C\u5982 {route}\uFF09\u3002\u8BF7\u5728\u5E94\u7528\u6216\u5176\u524D\u9762\u7684\u4EE3\u7406\u4E0A\u9650\u6D41\u3002"
        },
        "reached": {
          "en": "{route} is reached without a limit",
          "zh-CN": "{route} \u53EF\u88AB\u65E0\u9650\u6B21\u8C03\u7528"
        }
      }
    },
    "release/no-rollback": {
      "title": {
        "en": "The deployment cannot go back to the last version",
        "zh-CN": "\u90E8\u7F72\u65E0\u6CD5\u56DE\u6EDA\u5230\u4E0A\u4E00\u7248\u672C"
      },
      "problem": {
        "en": "The files that deploy the project name its own images by tags that move (`latest`, `main`, none) and by nothing else.",
        "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u4E2D\uFF0C\u9879\u76EE\u81EA\u5DF1\u7684\u955C\u50CF\u53EA\u4F7F\u7528\u4F1A\u79FB\u52A8\u7684\u6807\u7B7E\uFF08`latest`\u3001`main` \u6216\u4E0D\u5199\u6807\u7B7E\uFF09\u3002"
      },
      "risk": {
        "en": "After a bad release nobody can start the one before, since its tag names the bad one now; two hosts may run different versions under one name.",
        "zh-CN": "\u53D1\u5E03\u51FA\u95EE\u9898\u540E\u65E0\u6CD5\u542F\u52A8\u4E0A\u4E00\u7248\u672C\uFF0C\u56E0\u4E3A\u540C\u4E00\u6807\u7B7E\u5DF2\u6307\u5411\u6709\u95EE\u9898\u7684\u7248\u672C\uFF1B\u4E0D\u540C\u4E3B\u673A\u8FD8\u53EF\u80FD\u4EE5\u540C\u4E00\u540D\u79F0\u8FD0\u884C\u4E0D\u540C\u7248\u672C\u3002"
      },
      "fix": {
        "en": "Tag every build with its version or commit (`shop:1.4.2`, `shop:${GIT_SHA}`), deploy that tag (`image: shop:${TAG:?}`), and keep the last few in the registry.",
        "zh-CN": "\u6BCF\u6B21\u6784\u5EFA\u90FD\u6253\u4E0A\u7248\u672C\u53F7\u6216\u63D0\u4EA4\u53F7\u6807\u7B7E\uFF08`shop:1.4.2`\u3001`shop:${GIT_SHA}`\uFF09\uFF0C\u90E8\u7F72\u65F6\u4F7F\u7528\u8BE5\u6807\u7B7E\uFF08`image: shop:${TAG:?}`\uFF09\uFF0C\u5E76\u5728\u955C\u50CF\u4ED3\u5E93\u4E2D\u4FDD\u7559\u6700\u8FD1\u51E0\u4E2A\u7248\u672C\u3002"
      },
      "acceptance": {
        "en": "Deploying the previous tag starts the previous version.",
        "zh-CN": "\u90E8\u7F72\u4E0A\u4E00\u4E2A\u6807\u7B7E\u5373\u53EF\u542F\u52A8\u4E0A\u4E00\u4E2A\u7248\u672C\u3002"
      },
      "effortHours": 2,
      "references": [
        "https://docs.docker.com/dhi/core-concepts/digests/",
        "https://kubernetes.io/docs/concepts/containers/images/#image-names"
      ],
      "messages": {
        "found": {
          "en": "The deployment runs `{image}`, a tag that moves: the version before cannot be started again. Deploy a tag of the version or the commit.",
          "zh-CN": "\u90E8\u7F72\u4F7F\u7528\u7684 `{image}` \u662F\u4F1A\u79FB\u52A8\u7684\u6807\u7B7E\uFF1A\u65E0\u6CD5\u518D\u542F\u52A8\u4E0A\u4E00\u7248\u672C\u3002\u8BF7\u4F7F\u7528\u7248\u672C\u53F7\u6216\u63D0\u4EA4\u53F7\u6807\u7B7E\u90E8\u7F72\u3002"
        },
        "also": {
          "en": "and `{image}`",
          "zh-CN": "\u8FD8\u6709 `{image}`"
        }
      }
    },
    "repo/build-output-committed": {
      "title": {
        "en": "Build output or caches are committed",
        "zh-CN": "\u6784\u5EFA\u4EA7\u7269\u6216\u7F13\u5B58\u88AB\u63D0\u4EA4\u8FDB\u4ED3\u5E93"
      },
      "problem": {
        "en": "Folders that a build, a compiler or a test run writes are tracked by Git.",
        "zh-CN": "\u7531\u6784\u5EFA\u3001\u7F16\u8BD1\u6216\u6D4B\u8BD5\u751F\u6210\u7684\u76EE\u5F55\u88AB Git \u8DDF\u8E2A\u3002"
      },
      "risk": {
        "en": "Output and source drift apart: what is served may be older than what was reviewed. Source maps go public with it, and every build fills the diff with lines that nobody reads.",
        "zh-CN": "\u4EA7\u7269\u4E0E\u6E90\u7801\u4F1A\u8131\u8282\uFF1A\u5BF9\u5916\u63D0\u4F9B\u7684\u5185\u5BB9\u53EF\u80FD\u6BD4\u8BC4\u5BA1\u8FC7\u7684\u4EE3\u7801\u66F4\u65E7\uFF1B\u6E90\u7801\u6620\u5C04\u4E5F\u4F1A\u968F\u4E4B\u516C\u5F00\uFF0C\u6BCF\u6B21\u6784\u5EFA\u90FD\u8BA9\u5DEE\u5F02\u4E2D\u5145\u6EE1\u65E0\u4EBA\u9605\u8BFB\u7684\u5185\u5BB9\u3002"
      },
      "fix": {
        "en": "`git rm -r --cached <folder>`, name it in .gitignore, and build it in CI or in a stage of the image.",
        "zh-CN": "\u6267\u884C `git rm -r --cached <\u76EE\u5F55>`\uFF0C\u5199\u5165 .gitignore\uFF0C\u5E76\u5728 CI \u6216\u955C\u50CF\u7684\u6784\u5EFA\u9636\u6BB5\u751F\u6210\u5B83\u3002"
      },
      "acceptance": {
        "en": "A fresh clone holds no build output, and the pipeline or image makes it.",
        "zh-CN": "\u5168\u65B0\u514B\u9686\u4E0D\u542B\u6784\u5EFA\u4EA7\u7269\uFF0C\u4EA7\u7269\u7531\u6D41\u6C34\u7EBF\u6216\u955C\u50CF\u751F\u6210\u3002"
      },
      "effortHours": 1,
      "references": [
        "https://git-scm.com/docs/gitignore"
      ],
      "messages": {
        "committed": {
          "en": "{folder} is committed with {count} files, though a build or a tool writes them ({folders} such folders): what is deployed may differ from the source beside it. Remove it from Git and build it in the pipeline or the image.",
          "zh-CN": "{folder} \u7684 {count} \u4E2A\u6587\u4EF6\u7531\u6784\u5EFA\u6216\u5DE5\u5177\u751F\u6210\u5374\u88AB\u63D0\u4EA4\uFF08\u6B64\u7C7B\u76EE\u5F55\u5171 {folders} \u4E2A\uFF09\uFF1A\u90E8\u7F72\u7684\u5185\u5BB9\u53EF\u80FD\u4E0E\u6E90\u7801\u4E0D\u4E00\u81F4\u3002\u8BF7\u4ECE Git \u79FB\u9664\uFF0C\u6539\u7531\u6D41\u6C34\u7EBF\u6216\u955C\u50CF\u751F\u6210\u3002"
        },
        "also": {
          "en": "{folder} is written by a tool, too",
          "zh-CN": "{folder} \u540C\u6837\u7531\u5DE5\u5177\u751F\u6210"
        }
      }
    },
    "repo/dependencies-committed": {
      "title": {
        "en": "Installed dependencies are committed",
        "zh-CN": "\u5DF2\u5B89\u88C5\u7684\u4F9D\u8D56\u88AB\u63D0\u4EA4\u8FDB\u4ED3\u5E93"
      },
      "problem": {
        "en": "A folder that a package manager fills (`node_modules`, a virtual environment) is tracked by Git.",
        "zh-CN": "\u7531\u5305\u7BA1\u7406\u5668\u751F\u6210\u7684\u76EE\u5F55\uFF08`node_modules`\u3001\u865A\u62DF\u73AF\u5883\uFF09\u88AB Git \u8DDF\u8E2A\u3002"
      },
      "risk": {
        "en": "What runs is what somebody once installed on their machine: built for another platform, never updated, possibly edited by hand, and out of reach of reviews and of scanners that read lock files. Each clone and each image carries it.",
        "zh-CN": "\u8FD0\u884C\u7684\u662F\u67D0\u4EBA\u5F53\u521D\u5728\u81EA\u5DF1\u673A\u5668\u4E0A\u5B89\u88C5\u7684\u5185\u5BB9\uFF1A\u53EF\u80FD\u4E3A\u5176\u4ED6\u5E73\u53F0\u7F16\u8BD1\u3001\u4ECE\u4E0D\u66F4\u65B0\u3001\u88AB\u624B\u5DE5\u6539\u8FC7\uFF0C\u8BC4\u5BA1\u8005\u4E0E\u8BFB\u53D6\u9501\u6587\u4EF6\u7684\u626B\u63CF\u5668\u90FD\u770B\u4E0D\u5230\u95EE\u9898\uFF1B\u6BCF\u6B21\u514B\u9686\u548C\u6BCF\u4E2A\u955C\u50CF\u90FD\u8981\u5E26\u4E0A\u5B83\u3002"
      },
      "fix": {
        "en": "`git rm -r --cached <folder>`, name it in .gitignore and .dockerignore, commit the lock file, and install in the build.",
        "zh-CN": "\u6267\u884C `git rm -r --cached <\u76EE\u5F55>`\uFF0C\u5199\u5165 .gitignore \u4E0E .dockerignore\uFF0C\u63D0\u4EA4\u9501\u6587\u4EF6\uFF0C\u5E76\u5728\u6784\u5EFA\u65F6\u5B89\u88C5\u4F9D\u8D56\u3002"
      },
      "acceptance": {
        "en": "`git ls-files` lists nothing below the folder, and a fresh clone builds.",
        "zh-CN": "`git ls-files` \u4E0D\u518D\u5217\u51FA\u8BE5\u76EE\u5F55\u4E0B\u7684\u6587\u4EF6\uFF0C\u4E14\u5168\u65B0\u514B\u9686\u53EF\u4EE5\u6784\u5EFA\u3002"
      },
      "effortHours": 1,
      "references": [
        "CWE-1104",
        "https://docs.npmjs.com/cli/configuring-npm/folders"
      ],
      "messages": {
        "committed": {
          "en": "{folder} is committed with {count} files: what runs in production is a copy from somebody's machine that no update and no review reaches. Remove it from Git and install by the lock file.",
          "zh-CN": "{folder} \u8FDE\u540C {count} \u4E2A\u6587\u4EF6\u88AB\u63D0\u4EA4\uFF1A\u751F\u4EA7\u73AF\u5883\u8FD0\u884C\u7684\u662F\u67D0\u53F0\u673A\u5668\u4E0A\u7684\u526F\u672C\uFF0C\u66F4\u65B0\u4E0E\u8BC4\u5BA1\u90FD\u65E0\u6CD5\u8986\u76D6\u3002\u8BF7\u4ECE Git \u79FB\u9664\u5E76\u6309\u9501\u6587\u4EF6\u5B89\u88C5\u3002"
        }
      }
    },
    "repo/large-file": {
      "title": {
        "en": "A big binary lies in Git",
        "zh-CN": "\u5927\u578B\u4E8C\u8FDB\u5236\u6587\u4EF6\u88AB\u76F4\u63A5\u63D0\u4EA4\u8FDB Git"
      },
      "problem": {
        "en": "A binary of more than 10 MB is tracked by Git itself and not by Git LFS.",
        "zh-CN": "\u8D85\u8FC7 10 MB \u7684\u4E8C\u8FDB\u5236\u6587\u4EF6\u7531 Git \u76F4\u63A5\u8DDF\u8E2A\uFF0C\u800C\u4E0D\u662F Git LFS\u3002"
      },
      "risk": {
        "en": "Every clone, pipeline and image build fetches each version of it that ever was; Git never gives it back. Nobody can review a change of it.",
        "zh-CN": "\u6BCF\u6B21\u514B\u9686\u3001\u6D41\u6C34\u7EBF\u4E0E\u955C\u50CF\u6784\u5EFA\u90FD\u8981\u4E0B\u8F7D\u5B83\u7684\u6240\u6709\u5386\u53F2\u7248\u672C\uFF0C\u4E14\u65E0\u6CD5\u56DE\u6536\uFF1B\u5B83\u7684\u53D8\u66F4\u4E5F\u65E0\u6CD5\u8BC4\u5BA1\u3002"
      },
      "fix": {
        "en": "Keep it in object storage, a release or a model registry and fetch it by version and checksum in the build, or track it with Git LFS (`git lfs migrate import`).",
        "zh-CN": "\u628A\u5B83\u653E\u5230\u5BF9\u8C61\u5B58\u50A8\u3001\u53D1\u884C\u7248\u9644\u4EF6\u6216\u6A21\u578B\u4ED3\u5E93\uFF0C\u6784\u5EFA\u65F6\u6309\u7248\u672C\u4E0E\u6821\u9A8C\u548C\u83B7\u53D6\uFF1B\u6216\u6539\u7528 Git LFS\uFF08`git lfs migrate import`\uFF09\u3002"
      },
      "acceptance": {
        "en": "No binary over 10 MB stands in `git ls-tree -rl HEAD`.",
        "zh-CN": "`git ls-tree -rl HEAD` \u4E2D\u6CA1\u6709\u8D85\u8FC7 10 MB \u7684\u4E8C\u8FDB\u5236\u6587\u4EF6\u3002"
      },
      "effortHours": 2,
      "references": [
        "https://git-lfs.com/"
      ],
      "messages": {
        "large": {
          "en": "{file} has {size} MB and lies in Git itself ({count} such files): every clone and build carries each version of it for ever. Keep it in storage or in Git LFS.",
          "zh-CN": "{file} \u6709 {size} MB\uFF0C\u4E14\u76F4\u63A5\u5B58\u653E\u5728 Git \u4E2D\uFF08\u6B64\u7C7B\u6587\u4EF6\u5171 {count} \u4E2A\uFF09\uFF1A\u6BCF\u6B21\u514B\u9686\u4E0E\u6784\u5EFA\u90FD\u8981\u5E26\u4E0A\u5B83\u7684\u5168\u90E8\u5386\u53F2\u7248\u672C\u3002\u8BF7\u6539\u7528\u5B58\u50A8\u670D\u52A1\u6216 Git LFS\u3002"
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
        "zh-CN": "\u8FD0\u884C\u65F6\u6570\u636E\u88AB\u63D0\u4EA4\u8FDB\u4ED3\u5E93"
      },
      "problem": {
        "en": "A database, uploaded files or logs, which the program writes while it runs, are tracked by Git.",
        "zh-CN": "\u7A0B\u5E8F\u8FD0\u884C\u65F6\u5199\u5165\u7684\u6570\u636E\u5E93\u3001\u4E0A\u4F20\u6587\u4EF6\u6216\u65E5\u5FD7\u88AB Git \u8DDF\u8E2A\u3002"
      },
      "risk": {
        "en": "It may hold people's data, which everybody with a clone then has, for ever, since Git keeps it. A deployment from a checkout overwrites the live data, or starts with somebody's accounts.",
        "zh-CN": "\u5176\u4E2D\u53EF\u80FD\u6709\u4E2A\u4EBA\u6570\u636E\uFF0C\u4EFB\u4F55\u514B\u9686\u4ED3\u5E93\u7684\u4EBA\u90FD\u4F1A\u5F97\u5230\uFF0C\u4E14\u56E0 Git \u5386\u53F2\u800C\u6C38\u4E45\u4FDD\u7559\uFF1B\u4ECE\u4EE3\u7801\u68C0\u51FA\u90E8\u7F72\u65F6\u53EF\u80FD\u8986\u76D6\u7EBF\u4E0A\u6570\u636E\uFF0C\u6216\u5E26\u4E0A\u4ED6\u4EBA\u7684\u8D26\u53F7\u542F\u52A8\u3002"
      },
      "fix": {
        "en": "Look at what it holds. `git rm --cached` it, name it in .gitignore, keep such files on a volume outside the source tree; if it holds personal data or credentials, rewrite the history (git filter-repo) and replace what was exposed. Make data to start with by a migration or a seed script.",
        "zh-CN": "\u5148\u68C0\u67E5\u5185\u5BB9\u3002\u6267\u884C `git rm --cached`\uFF0C\u5199\u5165 .gitignore\uFF0C\u628A\u6B64\u7C7B\u6587\u4EF6\u653E\u5728\u6E90\u7801\u76EE\u5F55\u4E4B\u5916\u7684\u5377\u4E0A\uFF1B\u82E5\u542B\u4E2A\u4EBA\u6570\u636E\u6216\u51ED\u636E\uFF0C\u7528 git filter-repo \u91CD\u5199\u5386\u53F2\u5E76\u66F4\u6362\u5DF2\u6CC4\u9732\u7684\u51ED\u636E\u3002\u521D\u59CB\u6570\u636E\u5E94\u7531\u8FC1\u79FB\u6216\u79CD\u5B50\u811A\u672C\u751F\u6210\u3002"
      },
      "acceptance": {
        "en": "`git ls-files` lists no database, upload or log, and a fresh clone starts empty.",
        "zh-CN": "`git ls-files` \u4E0D\u518D\u5217\u51FA\u6570\u636E\u5E93\u3001\u4E0A\u4F20\u6587\u4EF6\u6216\u65E5\u5FD7\uFF0C\u5168\u65B0\u514B\u9686\u4EE5\u7A7A\u6570\u636E\u542F\u52A8\u3002"
      },
      "effortHours": 1,
      "references": [
        "CWE-538",
        "CWE-359"
      ],
      "messages": {
        "database": {
          "en": "{count} database files are committed (first: {file}): rows of whoever ran the program go to everybody with a clone, and a deployment may start with them. Remove them from Git and keep data on a volume.",
          "zh-CN": "{count} \u4E2A\u6570\u636E\u5E93\u6587\u4EF6\u88AB\u63D0\u4EA4\uFF08\u9996\u4E2A\u4E3A {file}\uFF09\uFF1A\u8FD0\u884C\u8005\u7684\u6570\u636E\u4F1A\u968F\u514B\u9686\u6269\u6563\uFF0C\u90E8\u7F72\u4E5F\u53EF\u80FD\u5E26\u7740\u5B83\u542F\u52A8\u3002\u8BF7\u4ECE Git \u79FB\u9664\uFF0C\u5E76\u628A\u6570\u636E\u653E\u5728\u5377\u4E0A\u3002"
        },
        "upload": {
          "en": "{count} uploaded files are committed (first: {file}): they may be somebody's, and the folder that visitors fill belongs on a volume. Remove them from Git and ignore the folder.",
          "zh-CN": "{count} \u4E2A\u4E0A\u4F20\u6587\u4EF6\u88AB\u63D0\u4EA4\uFF08\u9996\u4E2A\u4E3A {file}\uFF09\uFF1A\u5B83\u4EEC\u53EF\u80FD\u5C5E\u4E8E\u4ED6\u4EBA\uFF0C\u4F9B\u8BBF\u5BA2\u5199\u5165\u7684\u76EE\u5F55\u5E94\u653E\u5728\u5377\u4E0A\u3002\u8BF7\u4ECE Git \u79FB\u9664\u5E76\u5FFD\u7565\u8BE5\u76EE\u5F55\u3002"
        },
        "log": {
          "en": "{count} log files are committed (first: {file}): they show what happened on somebody's machine, addresses and tokens included. Remove them from Git and ignore them.",
          "zh-CN": "{count} \u4E2A\u65E5\u5FD7\u6587\u4EF6\u88AB\u63D0\u4EA4\uFF08\u9996\u4E2A\u4E3A {file}\uFF09\uFF1A\u5176\u4E2D\u53EF\u80FD\u5305\u542B\u5730\u5740\u4E0E\u4EE4\u724C\u7B49\u8FD0\u884C\u4FE1\u606F\u3002\u8BF7\u4ECE Git \u79FB\u9664\u5E76\u5FFD\u7565\u3002"
        },
        "also": {
          "en": "another one",
          "zh-CN": "\u53E6\u4E00\u4E2A"
        }
      }
    },
    "resilience/no-retry-backoff": {
      "title": {
        "en": "Background loop without back-off",
        "zh-CN": "\u540E\u53F0\u5FAA\u73AF\u7F3A\u5C11\u9000\u907F\u7B56\u7565"
      },
      "problem": {
        "en": "The loop catches every error, prints or logs it at most, and goes on at the same pace. Nothing counts failures, waits longer or raises an alarm.",
        "zh-CN": "\u5FAA\u73AF\u6355\u83B7\u6240\u6709\u5F02\u5E38\uFF0C\u6700\u591A\u6253\u5370\u6216\u8BB0\u5F55\u65E5\u5FD7\uFF0C\u7136\u540E\u4EE5\u56FA\u5B9A\u95F4\u9694\u7EE7\u7EED\uFF1B\u6CA1\u6709\u5931\u8D25\u8BA1\u6570\u3001\u9000\u907F\u7B49\u5F85\u6216\u544A\u8B66\u3002"
      },
      "risk": {
        "en": "A service that is down is called again and again, accounts get locked or limited, and a loop that has failed for days looks like one that works.",
        "zh-CN": "\u4E0B\u6E38\u670D\u52A1\u6545\u969C\u65F6\u4ECD\u88AB\u6301\u7EED\u8C03\u7528\uFF0C\u8D26\u53F7\u53EF\u80FD\u88AB\u9501\u5B9A\u6216\u9650\u6D41\uFF1B\u5FAA\u73AF\u5DF2\u5931\u8D25\u591A\u65E5\u5374\u65E0\u4EBA\u5BDF\u89C9\u3002"
      },
      "fix": {
        "en": "Count failures in a row, wait longer after each (exponentially, with jitter and a limit), reset on success, and report after a few.",
        "zh-CN": "\u7EDF\u8BA1\u8FDE\u7EED\u5931\u8D25\u6B21\u6570\uFF0C\u6BCF\u6B21\u5931\u8D25\u540E\u5EF6\u957F\u7B49\u5F85\uFF08\u6307\u6570\u9000\u907F\uFF0C\u5E26\u6296\u52A8\u548C\u4E0A\u9650\uFF09\uFF0C\u6210\u529F\u540E\u91CD\u7F6E\uFF0C\u8FDE\u7EED\u5931\u8D25\u82E5\u5E72\u6B21\u540E\u544A\u8B66\u3002"
      },
      "acceptance": {
        "en": "With the called service stopped, the time between two attempts grows up to the limit and a metric or alert shows the failures.",
        "zh-CN": "\u505C\u6389\u88AB\u8C03\u7528\u7684\u670D\u52A1\u540E\uFF0C\u4E24\u6B21\u5C1D\u8BD5\u7684\u95F4\u9694\u9010\u6E10\u589E\u5927\u81F3\u4E0A\u9650\uFF0C\u4E14\u6709\u6307\u6807\u6216\u544A\u8B66\u53CD\u6620\u5931\u8D25\u3002"
      },
      "effortHours": 2,
      "references": [
        "CWE-754",
        "https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/"
      ],
      "messages": {
        "fixed": {
          "en": "{function} catches every error and tries again at the same pace for ever. Wait longer after each failure, and report when they do not stop.",
          "zh-CN": "{function} \u6355\u83B7\u6240\u6709\u9519\u8BEF\u540E\u6C38\u8FDC\u4EE5\u56FA\u5B9A\u95F4\u9694\u91CD\u8BD5\u3002\u8BF7\u5728\u6BCF\u6B21\u5931\u8D25\u540E\u5EF6\u957F\u7B49\u5F85\uFF0C\u5E76\u5728\u6301\u7EED\u5931\u8D25\u65F6\u544A\u8B66\u3002"
        }
      }
    },
    "resilience/no-timeout": {
      "title": {
        "en": "Outbound call without a timeout",
        "zh-CN": "\u5BF9\u5916\u8C03\u7528\u672A\u8BBE\u7F6E\u8D85\u65F6"
      },
      "problem": {
        "en": "A request, mail or model call is made without saying how long to wait, and the library's default is to wait for ever or for many minutes.",
        "zh-CN": "\u53D1\u8D77 HTTP \u8BF7\u6C42\u3001\u53D1\u9001\u90AE\u4EF6\u6216\u8C03\u7528\u6A21\u578B\u65F6\u6CA1\u6709\u6307\u5B9A\u7B49\u5F85\u65F6\u95F4\uFF0C\u800C\u8BE5\u5E93\u7684\u9ED8\u8BA4\u884C\u4E3A\u662F\u4E00\u76F4\u7B49\u5F85\uFF0C\u6216\u7B49\u5F85\u5F88\u591A\u5206\u949F\u3002"
      },
      "risk": {
        "en": "When the other side accepts the connection and says nothing, the worker waits with it. A few such calls take every worker or thread, and the whole service stands still although only one dependency is slow.",
        "zh-CN": "\u5BF9\u7AEF\u63A5\u53D7\u8FDE\u63A5\u5374\u4E0D\u54CD\u5E94\u65F6\uFF0C\u5DE5\u4F5C\u8FDB\u7A0B\u4E5F\u4F1A\u4E00\u76F4\u7B49\u4E0B\u53BB\u3002\u51E0\u6B21\u8FD9\u6837\u7684\u8C03\u7528\u5C31\u80FD\u5360\u6EE1\u5168\u90E8\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u7EBF\u7A0B\uFF0C\u4EC5\u4E00\u4E2A\u4F9D\u8D56\u53D8\u6162\u5C31\u4F1A\u8BA9\u6574\u4E2A\u670D\u52A1\u505C\u6446\u3002"
      },
      "fix": {
        "en": "Give each call or its client a limit that fits the caller (`timeout=(3.05, 10)`, `smtplib.SMTP(host, port, timeout=10)`, `axios.create({ timeout: 10_000 })`, `OpenAI(timeout=60, max_retries=1)`) and handle the error that follows.",
        "zh-CN": "\u4E3A\u6BCF\u6B21\u8C03\u7528\u6216\u5BA2\u6237\u7AEF\u8BBE\u7F6E\u7B26\u5408\u4E1A\u52A1\u7684\u8D85\u65F6\uFF08`timeout=(3.05, 10)`\u3001`smtplib.SMTP(host, port, timeout=10)`\u3001`axios.create({ timeout: 10_000 })`\u3001`OpenAI(timeout=60, max_retries=1)`\uFF09\uFF0C\u5E76\u5904\u7406\u8D85\u65F6\u9519\u8BEF\u3002"
      },
      "acceptance": {
        "en": "With the other side accepting connections and never answering, the call fails within the limit and other requests are answered meanwhile.",
        "zh-CN": "\u8BA9\u5BF9\u7AEF\u53EA\u63A5\u53D7\u8FDE\u63A5\u800C\u4E0D\u54CD\u5E94\uFF0C\u8C03\u7528\u4F1A\u5728\u9650\u5B9A\u65F6\u95F4\u5185\u5931\u8D25\uFF0C\u671F\u95F4\u5176\u4ED6\u8BF7\u6C42\u4ECD\u80FD\u6B63\u5E38\u8FD4\u56DE\u3002"
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
          "zh-CN": "`{what}` \u672A\u8BBE\u7F6E\u8D85\u65F6\uFF0C\u800C {library} \u9ED8\u8BA4\u65E0\u9650\u7B49\u5F85\uFF1A\u5BF9\u7AEF\u65E0\u54CD\u5E94\u65F6\u8BE5\u5DE5\u4F5C\u8FDB\u7A0B\u4F1A\u4E00\u76F4\u88AB\u5360\u7528\u3002\u8BF7\u8BBE\u7F6E\u8D85\u65F6\u3002"
        },
        "minutes": {
          "en": "`{what}` keeps the default limit of {library}, ten minutes an attempt with two more attempts: a request can hang for half an hour. Set a timeout that fits the caller.",
          "zh-CN": "`{what}` \u6CBF\u7528 {library} \u7684\u9ED8\u8BA4\u8D85\u65F6\uFF1A\u6BCF\u6B21 10 \u5206\u949F\uFF0C\u53E6\u6709\u4E24\u6B21\u91CD\u8BD5\uFF0C\u4E00\u4E2A\u8BF7\u6C42\u53EF\u80FD\u6302\u8D77\u534A\u5C0F\u65F6\u3002\u8BF7\u8BBE\u7F6E\u7B26\u5408\u4E1A\u52A1\u7684\u8D85\u65F6\u3002"
        },
        "switched-off": {
          "en": "`{what}` switches the time limit off (`timeout=None`): a silent server holds this call for ever. Set one, at least for connecting and between two pieces of a stream.",
          "zh-CN": "`{what}` \u5173\u95ED\u4E86\u8D85\u65F6\uFF08`timeout=None`\uFF09\uFF1A\u5BF9\u7AEF\u65E0\u54CD\u5E94\u65F6\u8C03\u7528\u4F1A\u6C38\u8FDC\u6302\u8D77\u3002\u8BF7\u81F3\u5C11\u4E3A\u5EFA\u7ACB\u8FDE\u63A5\u548C\u6D41\u5F0F\u6570\u636E\u7684\u95F4\u9694\u8BBE\u7F6E\u8D85\u65F6\u3002"
        },
        "also-here": {
          "en": "`{what}` without a limit",
          "zh-CN": "`{what}` \u672A\u8BBE\u7F6E\u8D85\u65F6"
        },
        "fix-timeout": {
          "en": "Wait 60 seconds at most",
          "zh-CN": "\u6700\u591A\u7B49\u5F85 60 \u79D2"
        }
      }
    },
    "route/shadowed": {
      "title": {
        "en": "A route that is never reached",
        "zh-CN": "\u6C38\u8FDC\u4E0D\u4F1A\u88AB\u5339\u914D\u5230\u7684\u8DEF\u7531"
      },
      "problem": {
        "en": "The framework takes the first route that matches, and one that was declared earlier on the same router matches every request meant for this one.",
        "zh-CN": "\u6846\u67B6\u91C7\u7528\u7B2C\u4E00\u6761\u5339\u914D\u7684\u8DEF\u7531\uFF0C\u800C\u540C\u4E00\u8DEF\u7531\u5668\u4E0A\u66F4\u65E9\u58F0\u660E\u7684\u8DEF\u7531\u4F1A\u5339\u914D\u6240\u6709\u672C\u5E94\u5230\u8FBE\u6B64\u5904\u7684\u8BF7\u6C42\u3002"
      },
      "risk": {
        "en": "The endpoint does not exist for its callers: they get the answer of another handler, an error about a malformed identifier, or the other handler's permissions.",
        "zh-CN": "\u5BF9\u8C03\u7528\u65B9\u800C\u8A00\u8BE5\u63A5\u53E3\u5E76\u4E0D\u5B58\u5728\uFF1A\u5F97\u5230\u7684\u662F\u53E6\u4E00\u4E2A\u5904\u7406\u51FD\u6570\u7684\u54CD\u5E94\u3001\u6807\u8BC6\u7B26\u683C\u5F0F\u9519\u8BEF\uFF0C\u6216\u8005\u53E6\u4E00\u4E2A\u5904\u7406\u51FD\u6570\u7684\u6743\u9650\u89C4\u5219\u3002"
      },
      "fix": {
        "en": "Declare the specific route before the one with a parameter or a catch-all, mount static files and catch-alls last, and delete one of two equal routes.",
        "zh-CN": "\u5C06\u5177\u4F53\u8DEF\u7531\u653E\u5728\u5E26\u53C2\u6570\u6216\u901A\u914D\u7684\u8DEF\u7531\u4E4B\u524D\uFF1B\u9759\u6001\u6587\u4EF6\u548C\u901A\u914D\u8DEF\u7531\u6700\u540E\u6302\u8F7D\uFF1B\u91CD\u590D\u8DEF\u7531\u53EA\u4FDD\u7559\u4E00\u6761\u3002"
      },
      "acceptance": {
        "en": "A test calls the path and gets the answer of its own handler.",
        "zh-CN": "\u6709\u6D4B\u8BD5\u8BF7\u6C42\u8BE5\u8DEF\u5F84\uFF0C\u5E76\u5F97\u5230\u5176\u81EA\u8EAB\u5904\u7406\u51FD\u6570\u7684\u54CD\u5E94\u3002"
      },
      "effortHours": 1,
      "references": [
        "CWE-561",
        "https://fastapi.tiangolo.com/tutorial/path-params/#order-matters"
      ],
      "messages": {
        "shadowed": {
          "en": "{route} is never reached: {by} was declared before it and answers these requests. Declare the specific route first.",
          "zh-CN": "{route} \u6C38\u8FDC\u4E0D\u4F1A\u88AB\u5339\u914D\uFF1A\u4E4B\u524D\u58F0\u660E\u7684 {by} \u4F1A\u5148\u54CD\u5E94\u8FD9\u4E9B\u8BF7\u6C42\u3002\u8BF7\u5148\u58F0\u660E\u5177\u4F53\u8DEF\u7531\u3002"
        },
        "duplicate": {
          "en": "{route} is declared a second time: the first declaration answers, this one never runs. Delete one of them.",
          "zh-CN": "{route} \u91CD\u590D\u58F0\u660E\uFF1A\u8BF7\u6C42\u7531\u7B2C\u4E00\u5904\u54CD\u5E94\uFF0C\u6B64\u5904\u6C38\u8FDC\u4E0D\u4F1A\u6267\u884C\u3002\u8BF7\u5220\u9664\u5176\u4E2D\u4E4B\u4E00\u3002"
        },
        "late": {
          "en": "What is registered here is never reached: {by} was mounted before it and answers everything. Mount it last.",
          "zh-CN": "\u6B64\u5904\u6CE8\u518C\u7684\u8DEF\u7531\u6C38\u8FDC\u4E0D\u4F1A\u88AB\u5339\u914D\uFF1A\u4E4B\u524D\u6302\u8F7D\u7684 {by} \u4F1A\u54CD\u5E94\u6240\u6709\u8BF7\u6C42\u3002\u8BF7\u6700\u540E\u6302\u8F7D\u5B83\u3002"
        },
        "answers": {
          "en": "this one answers first",
          "zh-CN": "\u6B64\u5904\u5148\u54CD\u5E94"
        },
        "also": {
          "en": "{route} is not reached either",
          "zh-CN": "{route} \u540C\u6837\u65E0\u6CD5\u5339\u914D"
        }
      }
    },
    "safeguard/no-op": {
      "title": {
        "en": "A guard that never refuses",
        "zh-CN": "\u4ECE\u4E0D\u62D2\u7EDD\u8BF7\u6C42\u7684\u5B88\u536B"
      },
      "problem": {
        "en": "The function or class is called like a check of who may come in, and its body says yes to everybody.",
        "zh-CN": "\u8BE5\u51FD\u6570\u6216\u7C7B\u4ECE\u540D\u79F0\u770B\u662F\u8BBF\u95EE\u68C0\u67E5\uFF0C\u4F46\u51FD\u6570\u4F53\u5BF9\u4EFB\u4F55\u4EBA\u90FD\u653E\u884C\u3002"
      },
      "risk": {
        "en": "Routes that name it look guarded in every review and are open to whoever calls them.",
        "zh-CN": "\u5F15\u7528\u5B83\u7684\u8DEF\u7531\u5728\u8BC4\u5BA1\u4E2D\u770B\u4F3C\u53D7\u4FDD\u62A4\uFF0C\u5B9E\u9645\u4E0A\u5BF9\u4EFB\u4F55\u8C03\u7528\u65B9\u5F00\u653E\u3002"
      },
      "fix": {
        "en": "Write the check: compare the caller with what the route asks for, and refuse with 401 or 403 by default. If the routes are meant for everybody, remove the guard or give it a name that says so.",
        "zh-CN": "\u8865\u5168\u68C0\u67E5\u903B\u8F91\uFF1A\u5C06\u8C03\u7528\u65B9\u4E0E\u8DEF\u7531\u8981\u6C42\u8FDB\u884C\u6BD4\u5BF9\uFF0C\u9ED8\u8BA4\u8FD4\u56DE 401 \u6216 403\u3002\u5982\u679C\u8FD9\u4E9B\u8DEF\u7531\u672C\u5C31\u9762\u5411\u6240\u6709\u4EBA\uFF0C\u8BF7\u79FB\u9664\u8BE5\u5B88\u536B\uFF0C\u6216\u6539\u7528\u80FD\u8868\u660E\u8FD9\u4E00\u70B9\u7684\u540D\u79F0\u3002"
      },
      "acceptance": {
        "en": "A test without credentials is refused with 401 or 403.",
        "zh-CN": "\u6709\u6D4B\u8BD5\u8BC1\u660E\u4E0D\u5E26\u51ED\u636E\u7684\u8BF7\u6C42\u4F1A\u8FD4\u56DE 401 \u6216 403\u3002"
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
          "zh-CN": "{name} \u7528\u4E8E\u4FDD\u62A4\u8DEF\u7531\uFF0C\u5374\u653E\u884C\u6240\u6709\u4EBA\uFF1A\u51FD\u6570\u4F53\u4E2D\u6CA1\u6709\u4EFB\u4F55\u62D2\u7EDD\u903B\u8F91\u3002\u8BF7\u8865\u5168\u68C0\u67E5\uFF0C\u6216\u5C06\u5176\u79FB\u9664\u3002"
        },
        "defined": {
          "en": "{name} is called like a check and says yes to everybody. Write the check, or remove it.",
          "zh-CN": "{name} \u4ECE\u540D\u79F0\u770B\u662F\u4E00\u9879\u68C0\u67E5\uFF0C\u5374\u5BF9\u6240\u6709\u4EBA\u653E\u884C\u3002\u8BF7\u8865\u5168\u68C0\u67E5\uFF0C\u6216\u5C06\u5176\u79FB\u9664\u3002"
        },
        "dropped": {
          "en": "The HTTPException that the code above raises to refuse the request is caught here with everything else, written to the log and forgotten: the request goes on. Put `except HTTPException: raise` before it, or raise after the `try`.",
          "zh-CN": "\u4E0A\u65B9\u4EE3\u7801\u4E3A\u62D2\u7EDD\u8BF7\u6C42\u800C\u629B\u51FA\u7684 HTTPException \u5728\u6B64\u5904\u4E0E\u5176\u4ED6\u5F02\u5E38\u4E00\u540C\u88AB\u6355\u83B7\uFF0C\u4EC5\u5199\u5165\u65E5\u5FD7\u540E\u4FBF\u88AB\u5FFD\u7565\uFF1A\u8BF7\u6C42\u4F1A\u7EE7\u7EED\u6267\u884C\u3002\u8BF7\u5728\u5176\u524D\u9762\u52A0\u4E0A `except HTTPException: raise`\uFF0C\u6216\u5C06\u629B\u51FA\u79FB\u5230 `try` \u4E4B\u5916\u3002"
        },
        "also-here": {
          "en": "dropped here as well",
          "zh-CN": "\u6B64\u5904\u540C\u6837\u88AB\u4E22\u5F03"
        }
      }
    },
    "secret/dotenv-fallback": {
      "title": {
        "en": "Another component's .env file is loaded",
        "zh-CN": "\u52A0\u8F7D\u4E86\u5176\u4ED6\u7EC4\u4EF6\u7684 .env \u6587\u4EF6"
      },
      "problem": {
        "en": "The code tries several `.env` files and takes the first that exists, one of which belongs to another component. Which settings and keys it runs with depends on what files happen to lie around.",
        "zh-CN": "\u4EE3\u7801\u4F9D\u6B21\u5C1D\u8BD5\u591A\u4E2A `.env` \u6587\u4EF6\u5E76\u4F7F\u7528\u7B2C\u4E00\u4E2A\u5B58\u5728\u7684\uFF0C\u5176\u4E2D\u5305\u542B\u5176\u4ED6\u7EC4\u4EF6\u7684\u6587\u4EF6\u3002\u7A0B\u5E8F\u6700\u7EC8\u4F7F\u7528\u54EA\u5957\u914D\u7F6E\u548C\u5BC6\u94A5\uFF0C\u53D6\u51B3\u4E8E\u78C1\u76D8\u4E0A\u6070\u597D\u6709\u54EA\u4E9B\u6587\u4EF6\u3002"
      },
      "risk": {
        "en": "A missing file is not noticed; the service runs with the keys, database or switches of another component or environment, writes to the wrong place, or spends the wrong account's money.",
        "zh-CN": "\u7F3A\u5931\u7684\u6587\u4EF6\u4E0D\u4F1A\u88AB\u53D1\u73B0\uFF1B\u670D\u52A1\u4F1A\u4F7F\u7528\u5176\u4ED6\u7EC4\u4EF6\u6216\u73AF\u5883\u7684\u5BC6\u94A5\u3001\u6570\u636E\u5E93\u6216\u5F00\u5173\u8FD0\u884C\uFF0C\u53EF\u80FD\u5199\u9519\u4F4D\u7F6E\uFF0C\u6216\u6D88\u8017\u522B\u7684\u8D26\u53F7\u7684\u989D\u5EA6\u3002"
      },
      "fix": {
        "en": "Load one file, the component's own, and let start-up fail when a required variable is missing. Share common settings through the environment, not through another component's folder.",
        "zh-CN": "\u53EA\u52A0\u8F7D\u7EC4\u4EF6\u81EA\u5DF1\u7684\u90A3\u4E00\u4E2A\u6587\u4EF6\uFF0C\u7F3A\u5C11\u5FC5\u9700\u53D8\u91CF\u65F6\u62D2\u7EDD\u542F\u52A8\u3002\u516C\u5171\u914D\u7F6E\u5E94\u901A\u8FC7\u73AF\u5883\u53D8\u91CF\u5171\u4EAB\uFF0C\u4E0D\u8981\u8BFB\u53D6\u5176\u4ED6\u7EC4\u4EF6\u7684\u76EE\u5F55\u3002"
      },
      "acceptance": {
        "en": "Without its own `.env` file and variables the program exits with a message that names what is missing.",
        "zh-CN": "\u5728\u6CA1\u6709\u81EA\u5DF1\u7684 `.env` \u6587\u4EF6\u548C\u53D8\u91CF\u65F6\uFF0C\u7A0B\u5E8F\u9000\u51FA\u5E76\u6307\u51FA\u7F3A\u5C11\u54EA\u4E9B\u914D\u7F6E\u3002"
      },
      "effortHours": 1,
      "references": [
        "CWE-1188",
        "https://12factor.net/config"
      ],
      "messages": {
        "fallback": {
          "en": "{file} belongs to another component and is loaded when the own file is missing, so that the program silently runs with foreign keys and settings. Load the own file only, and fail without it.",
          "zh-CN": "{file} \u5C5E\u4E8E\u5176\u4ED6\u7EC4\u4EF6\uFF0C\u5728\u81EA\u8EAB\u6587\u4EF6\u7F3A\u5931\u65F6\u4F1A\u88AB\u52A0\u8F7D\uFF0C\u7A0B\u5E8F\u4F1A\u4E0D\u58F0\u4E0D\u54CD\u5730\u4F7F\u7528\u522B\u4EBA\u7684\u5BC6\u94A5\u548C\u914D\u7F6E\u8FD0\u884C\u3002\u8BF7\u53EA\u52A0\u8F7D\u81EA\u5DF1\u7684\u6587\u4EF6\uFF0C\u7F3A\u5931\u65F6\u62A5\u9519\u9000\u51FA\u3002"
        },
        "foreign": {
          "en": "{file} belongs to another component. Give this one its own settings, or pass shared ones through the environment.",
          "zh-CN": "{file} \u5C5E\u4E8E\u5176\u4ED6\u7EC4\u4EF6\u3002\u8BF7\u4E3A\u5F53\u524D\u7EC4\u4EF6\u63D0\u4F9B\u72EC\u7ACB\u7684\u914D\u7F6E\uFF0C\u6216\u901A\u8FC7\u73AF\u5883\u53D8\u91CF\u4F20\u9012\u516C\u5171\u914D\u7F6E\u3002"
        },
        "loaded-here": {
          "en": "loaded here",
          "zh-CN": "\u5728\u6B64\u5904\u52A0\u8F7D"
        }
      }
    },
    "secret/dotenv-not-ignored": {
      "title": {
        "en": "Git does not ignore .env",
        "zh-CN": "Git \u672A\u5FFD\u7565 .env"
      },
      "problem": {
        "en": "The project reads its settings from a `.env` file, and no `.gitignore` covers it.",
        "zh-CN": "\u9879\u76EE\u4ECE `.env` \u6587\u4EF6\u8BFB\u53D6\u914D\u7F6E\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55 `.gitignore` \u89C4\u5219\u8986\u76D6\u5B83\u3002"
      },
      "risk": {
        "en": "The first `git add .` after somebody fills the file in publishes every secret in it.",
        "zh-CN": "\u6709\u4EBA\u586B\u597D\u8BE5\u6587\u4EF6\u4E4B\u540E\uFF0C\u53EA\u8981\u6267\u884C\u4E00\u6B21 `git add .`\uFF0C\u5176\u4E2D\u7684\u6240\u6709\u5BC6\u94A5\u5C31\u4F1A\u88AB\u63D0\u4EA4\u5E76\u516C\u5F00\u3002"
      },
      "fix": {
        "en": "Add `.env` and `.env.*` to `.gitignore`, with `!.env.example` behind them.",
        "zh-CN": "\u5728 `.gitignore` \u4E2D\u52A0\u5165 `.env` \u548C `.env.*`\uFF0C\u5E76\u5728\u5176\u540E\u52A0\u4E0A `!.env.example`\u3002"
      },
      "acceptance": {
        "en": "`git check-ignore .env` names the rule that covers it.",
        "zh-CN": "`git check-ignore .env` \u80FD\u6307\u51FA\u8986\u76D6\u5B83\u7684\u89C4\u5219\u3002"
      },
      "effortHours": 0.1,
      "references": [
        "CWE-538",
        "https://git-scm.com/docs/gitignore"
      ],
      "messages": {
        "not-ignored": {
          "en": "No pattern here covers {file}, from which the project reads its settings. Add `.env` before somebody commits one.",
          "zh-CN": "\u8FD9\u91CC\u6CA1\u6709\u89C4\u5219\u8986\u76D6 {file}\uFF0C\u800C\u9879\u76EE\u4ECE\u8BE5\u6587\u4EF6\u8BFB\u53D6\u914D\u7F6E\u3002\u8BF7\u5728\u6709\u4EBA\u8BEF\u63D0\u4EA4\u4E4B\u524D\u52A0\u5165 `.env`\u3002"
        },
        "no-gitignore": {
          "en": "The project reads its settings from {file}, and there is no .gitignore that keeps it out of Git. Add one with `.env`.",
          "zh-CN": "\u9879\u76EE\u4ECE {file} \u8BFB\u53D6\u914D\u7F6E\uFF0C\u4F46\u4ED3\u5E93\u6CA1\u6709 .gitignore \u5C06\u5176\u6392\u9664\u3002\u8BF7\u6DFB\u52A0\u5E76\u5199\u5165 `.env`\u3002"
        },
        "used-here": {
          "en": "the file is used or expected here",
          "zh-CN": "\u6B64\u5904\u4F7F\u7528\u6216\u9700\u8981\u8BE5\u6587\u4EF6"
        },
        "fix-ignore": {
          "en": "Add `.env` to .gitignore",
          "zh-CN": "\u5728 .gitignore \u4E2D\u6DFB\u52A0 `.env`"
        }
      }
    },
    "secret/dotenv-tracked": {
      "title": {
        "en": "An environment file is part of the repository",
        "zh-CN": "\u73AF\u5883\u53D8\u91CF\u6587\u4EF6\u88AB\u63D0\u4EA4\u5230\u4ED3\u5E93"
      },
      "problem": {
        "en": "A `.env` file is committed. Such files hold what differs between deployments, secrets above all, and the next value written into this one will be committed as well.",
        "zh-CN": "\u4ED3\u5E93\u4E2D\u63D0\u4EA4\u4E86 `.env` \u6587\u4EF6\u3002\u8FD9\u7C7B\u6587\u4EF6\u5B58\u653E\u5404\u90E8\u7F72\u73AF\u5883\u4E0D\u540C\u7684\u914D\u7F6E\uFF0C\u5C24\u5176\u662F\u5BC6\u94A5\uFF1B\u4ECA\u540E\u5199\u5165\u5176\u4E2D\u7684\u503C\u4E5F\u4F1A\u968F\u4E4B\u63D0\u4EA4\u3002"
      },
      "risk": {
        "en": "Everyone who can read the repository, its forks, clones and backups has the values, also after the file is deleted, since the history keeps it.",
        "zh-CN": "\u51E1\u80FD\u8BFB\u53D6\u4ED3\u5E93\u53CA\u5176 fork\u3001\u514B\u9686\u6216\u5907\u4EFD\u7684\u4EBA\u90FD\u80FD\u5F97\u5230\u8FD9\u4E9B\u503C\uFF1B\u5373\u4F7F\u5220\u9664\u6587\u4EF6\uFF0C\u5386\u53F2\u8BB0\u5F55\u4E2D\u4ECD\u4F1A\u4FDD\u7559\u3002"
      },
      "fix": {
        "en": "Rotate every secret in the file, then `git rm --cached` it, add `.env` to `.gitignore`, and commit an `.env.example` with names and harmless values.",
        "zh-CN": "\u5148\u8F6E\u6362\u6587\u4EF6\u4E2D\u7684\u6240\u6709\u5BC6\u94A5\uFF0C\u518D\u6267\u884C `git rm --cached`\uFF0C\u628A `.env` \u52A0\u5165 `.gitignore`\uFF0C\u5E76\u63D0\u4EA4\u4E00\u4EFD\u53EA\u542B\u53D8\u91CF\u540D\u548C\u65E0\u5BB3\u793A\u4F8B\u503C\u7684 `.env.example`\u3002"
      },
      "acceptance": {
        "en": "`git ls-files` names no `.env` file, and the old secrets are refused.",
        "zh-CN": "`git ls-files` \u4E0D\u518D\u5217\u51FA `.env` \u6587\u4EF6\uFF0C\u65E7\u5BC6\u94A5\u5DF2\u5931\u6548\u3002"
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
          "zh-CN": "{file} \u5DF2\u63D0\u4EA4\u5230\u4ED3\u5E93\uFF0C\u5176\u4E2D\u6709 {count} \u4E2A\u7591\u4F3C\u771F\u5B9E\u6709\u6548\u7684\u503C\uFF0C\u5305\u62EC {name}\u3002\u8BF7\u8F6E\u6362\u8FD9\u4E9B\u503C\uFF0C\u5C06\u8BE5\u6587\u4EF6\u79FB\u51FA Git \u5E76\u52A0\u5165\u5FFD\u7565\u5217\u8868\u3002"
        },
        "doubtful": {
          "en": "{file} is committed. Of its values {count} may be live, among them {name}: make sure of them, then ignore the file and commit an example instead.",
          "zh-CN": "{file} \u5DF2\u63D0\u4EA4\u5230\u4ED3\u5E93\uFF0C\u5176\u4E2D\u6709 {count} \u4E2A\u503C\u53EF\u80FD\u771F\u5B9E\u6709\u6548\uFF0C\u5305\u62EC {name}\u3002\u8BF7\u9010\u4E00\u6838\u5B9E\uFF0C\u518D\u5C06\u8BE5\u6587\u4EF6\u52A0\u5165\u5FFD\u7565\u5217\u8868\uFF0C\u6539\u4E3A\u63D0\u4EA4\u793A\u4F8B\u6587\u4EF6\u3002"
        },
        "stated": {
          "en": "{file} is committed and sets {name}. The value looks like no live secret, but wherever this file is used as it is, it is in force, and everybody can read it here: ignore the file and commit an example with empty values instead.",
          "zh-CN": "{file} \u5DF2\u63D0\u4EA4\u5230\u4ED3\u5E93\uFF0C\u5E76\u4E14\u8BBE\u7F6E\u4E86 {name}\u3002\u8BE5\u503C\u770B\u8D77\u6765\u4E0D\u50CF\u771F\u5B9E\u5BC6\u94A5\uFF0C\u4F46\u53EA\u8981\u539F\u6837\u4F7F\u7528\u6B64\u6587\u4EF6\uFF0C\u5B83\u5C31\u4F1A\u751F\u6548\uFF0C\u800C\u4EFB\u4F55\u4EBA\u90FD\u80FD\u5728\u8FD9\u91CC\u8BFB\u5230\uFF1A\u8BF7\u5C06\u5176\u52A0\u5165\u5FFD\u7565\u5217\u8868\uFF0C\u6539\u4E3A\u63D0\u4EA4\u503C\u7559\u7A7A\u7684\u793A\u4F8B\u6587\u4EF6\u3002"
        },
        "settings": {
          "en": "{file} is committed. It holds no live secret now, but the next one written here will be published: ignore it and commit an example instead.",
          "zh-CN": "{file} \u5DF2\u63D0\u4EA4\u5230\u4ED3\u5E93\u3002\u76EE\u524D\u5176\u4E2D\u6CA1\u6709\u771F\u5B9E\u5BC6\u94A5\uFF0C\u4F46\u4EE5\u540E\u5199\u5165\u7684\u5BC6\u94A5\u4F1A\u968F\u4E4B\u516C\u5F00\uFF1A\u8BF7\u5C06\u5176\u52A0\u5165\u5FFD\u7565\u5217\u8868\uFF0C\u6539\u4E3A\u63D0\u4EA4\u793A\u4F8B\u6587\u4EF6\u3002"
        },
        "value-here": {
          "en": "{name} looks live",
          "zh-CN": "{name} \u7591\u4F3C\u771F\u5B9E\u6709\u6548"
        }
      }
    },
    "secret/in-history": {
      "title": {
        "en": "A secret stands in an earlier commit of this change",
        "zh-CN": "\u672C\u6B21\u53D8\u66F4\u7684\u5386\u53F2\u63D0\u4EA4\u4E2D\u542B\u6709\u5BC6\u94A5"
      },
      "problem": {
        "en": "A commit of this change holds a credential that its last state holds no more. Removing the line did not remove it, since the commit was pushed and can be read like any other.",
        "zh-CN": "\u672C\u6B21\u53D8\u66F4\u7684\u67D0\u4E2A\u63D0\u4EA4\u4E2D\u5199\u6709\u51ED\u636E\uFF0C\u867D\u7136\u6700\u7EC8\u72B6\u6001\u5DF2\u4E0D\u542B\u8BE5\u51ED\u636E\uFF0C\u4F46\u8BE5\u63D0\u4EA4\u5DF2\u88AB\u63A8\u9001\uFF0C\u4EFB\u4F55\u4EBA\u4ECD\u53EF\u8BFB\u53D6\u3002"
      },
      "risk": {
        "en": "Whoever can read the repository, a fork or a clone of it can use the credential until it is revoked. Merging these commits keeps it in the history of the base branch for good.",
        "zh-CN": "\u5728\u540A\u9500\u4E4B\u524D\uFF0C\u51E1\u80FD\u8BFB\u53D6\u8BE5\u4ED3\u5E93\u3001fork \u6216\u514B\u9686\u7684\u4EBA\u90FD\u53EF\u4EE5\u4F7F\u7528\u5B83\u3002\u82E5\u6309\u539F\u6837\u5408\u5E76\u8FD9\u4E9B\u63D0\u4EA4\uFF0C\u5B83\u5C06\u6C38\u4E45\u7559\u5728\u76EE\u6807\u5206\u652F\u7684\u5386\u53F2\u4E2D\u3002"
      },
      "fix": {
        "en": "Revoke or rotate the credential first, for it is out. Then squash or rewrite the branch so that no commit holds it, and push it anew. GitHub keeps commits of a pull request reachable, so rewriting alone is not enough.",
        "zh-CN": "\u51ED\u636E\u5DF2\u7ECF\u6CC4\u9732\uFF0C\u8BF7\u9996\u5148\u540A\u9500\u6216\u8F6E\u6362\u3002\u7136\u540E\u538B\u7F29\uFF08squash\uFF09\u6216\u6539\u5199\u5206\u652F\uFF0C\u4F7F\u4EFB\u4F55\u63D0\u4EA4\u90FD\u4E0D\u518D\u5305\u542B\u5B83\uFF0C\u518D\u91CD\u65B0\u63A8\u9001\u3002GitHub \u4F1A\u4FDD\u7559\u62C9\u53D6\u8BF7\u6C42\u7684\u65E7\u63D0\u4EA4\uFF0C\u56E0\u6B64\u4EC5\u6539\u5199\u5386\u53F2\u662F\u4E0D\u591F\u7684\u3002"
      },
      "acceptance": {
        "en": "The old value is refused by the service it was for, and no commit between base and head holds it.",
        "zh-CN": "\u65E7\u503C\u5DF2\u88AB\u5BF9\u5E94\u670D\u52A1\u62D2\u7EDD\uFF0C\u4E14\u57FA\u51C6\u4E0E\u5F53\u524D\u63D0\u4EA4\u4E4B\u95F4\u6CA1\u6709\u4EFB\u4F55\u63D0\u4EA4\u5305\u542B\u5B83\u3002"
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
          "zh-CN": "\u63D0\u4EA4 {commit} \u5728 {path} \u4E2D\u5199\u5165\u4E86\u5BC6\u94A5\uFF08{kind}\uFF09\uFF0C\u4E4B\u540E\u53C8\u88AB\u5220\u9664\u3002\u5B83\u4ECD\u7136\u53EF\u4EE5\u8BFB\u53D6\uFF1A\u8BF7\u5148\u540A\u9500\uFF0C\u518D\u538B\u7F29\u5206\u652F\u540E\u5408\u5E76\u3002"
        }
      }
    },
    "secret/in-image": {
      "title": {
        "en": "A secret becomes part of an image",
        "zh-CN": "\u5BC6\u94A5\u88AB\u5199\u5165\u955C\u50CF"
      },
      "problem": {
        "en": "A Dockerfile puts a secret into the image, as a variable, as the default of a build argument, or by copying the file that holds it.",
        "zh-CN": "Dockerfile \u628A\u5BC6\u94A5\u653E\u8FDB\u4E86\u955C\u50CF\uFF1A\u5199\u6210\u73AF\u5883\u53D8\u91CF\u3001\u5199\u6210\u6784\u5EFA\u53C2\u6570\u7684\u9ED8\u8BA4\u503C\uFF0C\u6216\u590D\u5236\u4E86\u5B58\u653E\u5BC6\u94A5\u7684\u6587\u4EF6\u3002"
      },
      "risk": {
        "en": "Everyone who can pull the image reads it with `docker history` or by unpacking a layer; deleting the file in a later instruction does not help.",
        "zh-CN": "\u51E1\u80FD\u62C9\u53D6\u8BE5\u955C\u50CF\u7684\u4EBA\u90FD\u53EF\u4EE5\u7528 `docker history` \u6216\u89E3\u5F00\u955C\u50CF\u5C42\u8BFB\u53D6\u5B83\uFF1B\u5728\u540E\u7EED\u6307\u4EE4\u4E2D\u5220\u9664\u6587\u4EF6\u4E5F\u65E0\u6D4E\u4E8E\u4E8B\u3002"
      },
      "fix": {
        "en": "Give secrets to the running container (environment, mounted secret), and to builds with `RUN --mount=type=secret,id=\u2026`. Add `.env` to `.dockerignore`. Rotate what has been in a pushed image.",
        "zh-CN": "\u8FD0\u884C\u65F6\u7684\u5BC6\u94A5\u5728\u542F\u52A8\u5BB9\u5668\u65F6\u63D0\u4F9B\uFF08\u73AF\u5883\u53D8\u91CF\u6216\u6302\u8F7D\u7684 secret\uFF09\uFF0C\u6784\u5EFA\u65F6\u7684\u5BC6\u94A5\u4F7F\u7528 `RUN --mount=type=secret,id=\u2026`\u3002\u5728 `.dockerignore` \u4E2D\u52A0\u5165 `.env`\u3002\u51E1\u8FDB\u5165\u8FC7\u5DF2\u63A8\u9001\u955C\u50CF\u7684\u5BC6\u94A5\u90FD\u8981\u8F6E\u6362\u3002"
      },
      "acceptance": {
        "en": "`docker history --no-trunc` and the unpacked layers show no secret.",
        "zh-CN": "`docker history --no-trunc` \u4EE5\u53CA\u89E3\u5F00\u7684\u5404\u5C42\u4E2D\u5747\u770B\u4E0D\u5230\u5BC6\u94A5\u3002"
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
          "zh-CN": "{name} \u88AB\u5199\u8FDB\u955C\u50CF\uFF0C\u4EFB\u4F55\u80FD\u62C9\u53D6\u955C\u50CF\u7684\u4EBA\u90FD\u80FD\u5F97\u5230\u5B83\u3002\u8BF7\u5728\u542F\u52A8\u5BB9\u5668\u65F6\u518D\u63D0\u4F9B\u3002"
        },
        "arg": {
          "en": "The default of the build argument {name} stands in the image's history. Use `RUN --mount=type=secret` and drop the default.",
          "zh-CN": "\u6784\u5EFA\u53C2\u6570 {name} \u7684\u9ED8\u8BA4\u503C\u4F1A\u7559\u5728\u955C\u50CF\u5386\u53F2\u4E2D\u3002\u8BF7\u6539\u7528 `RUN --mount=type=secret` \u5E76\u53BB\u6389\u9ED8\u8BA4\u503C\u3002"
        },
        "copy-env": {
          "en": "{file} is copied into the image with every secret in it. Give its values to the container when it starts, and add it to .dockerignore.",
          "zh-CN": "{file} \u8FDE\u540C\u5176\u4E2D\u7684\u5BC6\u94A5\u4E00\u8D77\u88AB\u590D\u5236\u8FDB\u955C\u50CF\u3002\u8BF7\u5728\u542F\u52A8\u5BB9\u5668\u65F6\u63D0\u4F9B\u8FD9\u4E9B\u503C\uFF0C\u5E76\u5C06\u8BE5\u6587\u4EF6\u52A0\u5165 .dockerignore\u3002"
        },
        "copy-key": {
          "en": "{file} is copied into the image; whoever pulls it has the credential. Use `RUN --mount=type=secret` for builds, a mounted secret at run time.",
          "zh-CN": "{file} \u88AB\u590D\u5236\u8FDB\u955C\u50CF\uFF0C\u62C9\u53D6\u955C\u50CF\u7684\u4EBA\u90FD\u80FD\u5F97\u5230\u5176\u4E2D\u7684\u51ED\u636E\u3002\u6784\u5EFA\u65F6\u8BF7\u4F7F\u7528 `RUN --mount=type=secret`\uFF0C\u8FD0\u884C\u65F6\u8BF7\u6302\u8F7D secret\u3002"
        }
      }
    },
    "secret/plaintext-at-rest": {
      "title": {
        "en": "Credentials stored readable in the database",
        "zh-CN": "\u51ED\u636E\u4EE5\u660E\u6587\u5B58\u50A8\u5728\u6570\u636E\u5E93\u4E2D"
      },
      "problem": {
        "en": "A table keeps client secrets or tokens of others in plain text columns, and nothing in the code encrypts them before the write; or accounts are looked up by the password as it was typed, so it is stored that way.",
        "zh-CN": "\u6570\u636E\u8868\u4EE5\u660E\u6587\u5B57\u6BB5\u4FDD\u5B58\u5BA2\u6237\u7AEF\u5BC6\u94A5\u6216\u4ED6\u4EBA\u7684\u4EE4\u724C\uFF0C\u800C\u4EE3\u7801\u4E2D\u6CA1\u6709\u4EFB\u4F55\u5199\u5165\u524D\u7684\u52A0\u5BC6\u5904\u7406\uFF1B\u6216\u8005\u76F4\u63A5\u7528\u7528\u6237\u8F93\u5165\u7684\u5BC6\u7801\u67E5\u8BE2\u8D26\u53F7\uFF0C\u8BF4\u660E\u5BC6\u7801\u662F\u4EE5\u660E\u6587\u5B58\u50A8\u7684\u3002"
      },
      "risk": {
        "en": "Whoever reads the database once (a backup, a copied SQLite file, an injection, a support export) can act as all of those accounts, for as long as the tokens live.",
        "zh-CN": "\u53EA\u8981\u6709\u4EBA\u8BFB\u5230\u4E00\u6B21\u6570\u636E\u5E93\uFF08\u5907\u4EFD\u3001\u88AB\u62F7\u8D70\u7684 SQLite \u6587\u4EF6\u3001\u6CE8\u5165\u3001\u5BFC\u51FA\u7684\u6570\u636E\uFF09\uFF0C\u5C31\u80FD\u5728\u4EE4\u724C\u6709\u6548\u671F\u5185\u5192\u7528\u5176\u4E2D\u6240\u6709\u8D26\u53F7\u3002"
      },
      "fix": {
        "en": "Encrypt the columns with a key that is kept outside the database (envelope encryption with a KMS, or an authenticated cipher such as Fernet or AES-GCM). Store only a hash where the value is compared and never sent on.",
        "zh-CN": "\u4F7F\u7528\u4FDD\u5B58\u5728\u6570\u636E\u5E93\u4E4B\u5916\u7684\u5BC6\u94A5\u5BF9\u8FD9\u4E9B\u5B57\u6BB5\u52A0\u5BC6\uFF08KMS \u4FE1\u5C01\u52A0\u5BC6\uFF0C\u6216 Fernet\u3001AES-GCM \u7B49\u5E26\u8BA4\u8BC1\u7684\u52A0\u5BC6\u65B9\u5F0F\uFF09\u3002\u53EA\u7528\u4E8E\u6BD4\u5BF9\u3001\u4E0D\u518D\u53D1\u9001\u51FA\u53BB\u7684\u503C\uFF0C\u5E94\u53EA\u4FDD\u5B58\u54C8\u5E0C\u3002"
      },
      "acceptance": {
        "en": "A dump of the table shows no usable credential.",
        "zh-CN": "\u5BFC\u51FA\u8BE5\u8868\u540E\u770B\u4E0D\u5230\u4EFB\u4F55\u53EF\u7528\u7684\u51ED\u636E\u3002"
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
          "zh-CN": "\u6570\u636E\u8868 {table} \u4EE5\u660E\u6587\u4FDD\u5B58 {columns}\uFF0C\u4EE3\u7801\u4E2D\u6CA1\u6709\u4EFB\u4F55\u52A0\u5BC6\u5904\u7406\u3002\u8BF7\u4F7F\u7528\u4FDD\u5B58\u5728\u6570\u636E\u5E93\u4E4B\u5916\u7684\u5BC6\u94A5\u52A0\u5BC6\u8FD9\u4E9B\u5B57\u6BB5\u3002"
        },
        "looked-up": {
          "en": "{columns} is looked for by the very token or key that a caller brings, so it is stored readable: whoever reads the table once (a backup, an injection) can act as all of them. Store a SHA-256 of it, and look for that.",
          "zh-CN": "{columns} \u76F4\u63A5\u7528\u8C03\u7528\u65B9\u5E26\u6765\u7684\u4EE4\u724C\u6216\u5BC6\u94A5\u67E5\u8BE2\uFF0C\u8BF4\u660E\u5B83\u4EE5\u660E\u6587\u5B58\u50A8\uFF1A\u53EA\u8981\u6709\u4EBA\u8BFB\u5230\u4E00\u6B21\u8BE5\u8868\uFF08\u5907\u4EFD\u3001\u6CE8\u5165\uFF09\uFF0C\u5C31\u80FD\u5192\u7528\u6240\u6709\u8C03\u7528\u65B9\u3002\u8BF7\u4FDD\u5B58\u5176 SHA-256\uFF0C\u5E76\u6309\u6458\u8981\u67E5\u8BE2\u3002"
        },
        "looked-up-here": {
          "en": "looked for as it comes here",
          "zh-CN": "\u5728\u6B64\u5904\u6309\u539F\u503C\u67E5\u8BE2"
        },
        "left-readable": {
          "en": "Table {table} keeps {columns} as plain text. The program knows how to encrypt, but nothing that does so speaks of these columns or of their table. Encrypt them as well, with a key kept outside the database.",
          "zh-CN": "\u6570\u636E\u8868 {table} \u4EE5\u660E\u6587\u4FDD\u5B58 {columns}\u3002\u7A0B\u5E8F\u4E2D\u5DF2\u6709\u52A0\u5BC6\u7684\u4EE3\u7801\uFF0C\u4F46\u6CA1\u6709\u4E00\u5904\u6D89\u53CA\u8FD9\u4E9B\u5B57\u6BB5\u6216\u8BE5\u8868\u3002\u8BF7\u540C\u6837\u4F7F\u7528\u4FDD\u5B58\u5728\u6570\u636E\u5E93\u4E4B\u5916\u7684\u5BC6\u94A5\u52A0\u5BC6\u8FD9\u4E9B\u5B57\u6BB5\u3002"
        },
        "compared": {
          "en": "{route} looks for the account by `{source}` as it was typed ({sink}), so passwords are stored in plain text, and whoever reads the table once has them all. Store a slow hash (argon2id, bcrypt), find the account by its name, and compare with the hash.",
          "zh-CN": "{route} \u76F4\u63A5\u7528\u8F93\u5165\u7684 `{source}` \u67E5\u8BE2\u8D26\u53F7\uFF08{sink}\uFF09\uFF0C\u8BF4\u660E\u5BC6\u7801\u4EE5\u660E\u6587\u5B58\u50A8\uFF1A\u53EA\u8981\u6709\u4EBA\u8BFB\u5230\u4E00\u6B21\u8BE5\u8868\uFF0C\u6240\u6709\u5BC6\u7801\u90FD\u4F1A\u6CC4\u9732\u3002\u8BF7\u53EA\u4FDD\u5B58\u6162\u54C8\u5E0C\uFF08argon2id\u3001bcrypt\uFF09\uFF0C\u5148\u6309\u7528\u6237\u540D\u67E5\u51FA\u8D26\u53F7\uFF0C\u518D\u4E0E\u54C8\u5E0C\u6BD4\u5BF9\u3002"
        },
        "matched": {
          "en": "{route} compares `{source}` as it was typed with the password of the account, so passwords are stored in plain text, and whoever reads the table once has them all. Store a slow hash (argon2id, bcrypt), and compare with that.",
          "zh-CN": "{route} \u76F4\u63A5\u7528\u8F93\u5165\u7684 `{source}` \u4E0E\u8D26\u53F7\u7684\u5BC6\u7801\u6BD4\u8F83\uFF0C\u8BF4\u660E\u5BC6\u7801\u4EE5\u660E\u6587\u5B58\u50A8\uFF1A\u53EA\u8981\u6709\u4EBA\u8BFB\u5230\u4E00\u6B21\u8BE5\u8868\uFF0C\u6240\u6709\u5BC6\u7801\u90FD\u4F1A\u6CC4\u9732\u3002\u8BF7\u53EA\u4FDD\u5B58\u6162\u54C8\u5E0C\uFF08argon2id\u3001bcrypt\uFF09\uFF0C\u5E76\u4E0E\u54C8\u5E0C\u6BD4\u5BF9\u3002"
        },
        "stored": {
          "en": "{route} writes `{source}` to the database as it was typed ({sink}): whoever reads the collection once has every password. Store a slow hash of it (argon2id, bcrypt) and compare with that.",
          "zh-CN": "{route} \u5C06 `{source}` \u539F\u6837\u5199\u5165\u6570\u636E\u5E93\uFF08{sink}\uFF09\uFF1A\u53EA\u8981\u6709\u4EBA\u8BFB\u5230\u4E00\u6B21\u8BE5\u96C6\u5408\uFF0C\u6240\u6709\u5BC6\u7801\u90FD\u4F1A\u6CC4\u9732\u3002\u8BF7\u53EA\u4FDD\u5B58\u6162\u54C8\u5E0C\uFF08argon2id\u3001bcrypt\uFF09\uFF0C\u5E76\u4E0E\u54C8\u5E0C\u6BD4\u5BF9\u3002"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        },
        "file": {
          "en": "{name} is written to a file as it is: whoever reads the volume, a backup or the image can use it. Encrypt it with a key kept elsewhere, or keep it in a secret manager.",
          "zh-CN": "{name} \u539F\u6837\u5199\u5165\u6587\u4EF6\uFF1A\u80FD\u8BFB\u5230\u8BE5\u5377\u3001\u5907\u4EFD\u6216\u955C\u50CF\u7684\u4EBA\u90FD\u80FD\u76F4\u63A5\u4F7F\u7528\u3002\u8BF7\u7528\u53E6\u884C\u4FDD\u5B58\u7684\u5BC6\u94A5\u52A0\u5BC6\uFF0C\u6216\u5B58\u5165\u5BC6\u94A5\u7BA1\u7406\u670D\u52A1\u3002"
        },
        "file-place": {
          "en": "What opens something is written to {name} as it is: whoever reads the volume, a backup or the image can use it. Encrypt it with a key kept elsewhere, or keep it in a secret manager.",
          "zh-CN": "\u51ED\u636E\u539F\u6837\u5199\u5165 {name}\uFF1A\u80FD\u8BFB\u5230\u8BE5\u5377\u3001\u5907\u4EFD\u6216\u955C\u50CF\u7684\u4EBA\u90FD\u80FD\u76F4\u63A5\u4F7F\u7528\u3002\u8BF7\u7528\u53E6\u884C\u4FDD\u5B58\u7684\u5BC6\u94A5\u52A0\u5BC6\uFF0C\u6216\u5B58\u5165\u5BC6\u94A5\u7BA1\u7406\u670D\u52A1\u3002"
        },
        "file-password": {
          "en": "{name} is written to a file as it was typed: whoever reads the volume, a backup or the image can sign in with it. Keep a slow hash of it (argon2id, bcrypt) instead.",
          "zh-CN": "{name} \u4EE5\u660E\u6587\u5199\u5165\u6587\u4EF6\uFF1A\u80FD\u8BFB\u5230\u8BE5\u5377\u3001\u5907\u4EFD\u6216\u955C\u50CF\u7684\u4EBA\u90FD\u80FD\u7528\u5B83\u767B\u5F55\u3002\u8BF7\u53EA\u4FDD\u5B58\u6162\u54C8\u5E0C\uFF08argon2id\u3001bcrypt\uFF09\u3002"
        },
        "file-here": {
          "en": "written to a file too",
          "zh-CN": "\u6B64\u5904\u540C\u6837\u5199\u5165\u6587\u4EF6"
        },
        "column-here": {
          "en": "stored as plain text too",
          "zh-CN": "\u6B64\u5B57\u6BB5\u540C\u6837\u4EE5\u660E\u6587\u5B58\u50A8"
        }
      }
    },
    "sse/compressed": {
      "title": {
        "en": "An event stream is compressed",
        "zh-CN": "\u4E8B\u4EF6\u6D41\u88AB\u538B\u7F29"
      },
      "problem": {
        "en": "A route streams events, and the proxy or a middleware compresses them.",
        "zh-CN": "\u67D0\u4E2A\u8DEF\u7531\u63A8\u9001\u4E8B\u4EF6\u6D41\uFF0C\u800C\u4EE3\u7406\u6216\u4E2D\u95F4\u4EF6\u4F1A\u5BF9\u5176\u538B\u7F29\u3002"
      },
      "risk": {
        "en": "Whoever compresses waits until there is enough to pack: single events are held back, although buffering is off.",
        "zh-CN": "\u538B\u7F29\u9700\u8981\u6512\u591F\u6570\u636E\u624D\u4F1A\u8F93\u51FA\uFF1A\u5373\u4F7F\u5173\u95ED\u4E86\u7F13\u51B2\uFF0C\u5355\u4E2A\u4E8B\u4EF6\u4ECD\u4F1A\u88AB\u6263\u4F4F\u3002"
      },
      "fix": {
        "en": "Leave `text/event-stream` out of `gzip_types` (do not write `*`), or set `gzip off;` in the stream's location. With Express's `compression`, answer with `Cache-Control: no-transform`, leave the route out by `filter`, or call `res.flush()` after each event.",
        "zh-CN": "\u4E0D\u8981\u5728 `gzip_types` \u4E2D\u5217\u51FA `text/event-stream`\uFF08\u4E5F\u4E0D\u8981\u5199 `*`\uFF09\uFF0C\u6216\u5728\u8BE5\u6D41\u7684 location \u4E2D\u8BBE\u7F6E `gzip off;`\u3002\u4F7F\u7528 Express \u7684 `compression` \u65F6\uFF0C\u8BF7\u8FD4\u56DE `Cache-Control: no-transform`\uFF0C\u7528 `filter` \u6392\u9664\u8BE5\u8DEF\u7531\uFF0C\u6216\u5728\u6BCF\u4E2A\u4E8B\u4EF6\u540E\u8C03\u7528 `res.flush()`\u3002"
      },
      "acceptance": {
        "en": "`curl -N --compressed` shows each event when it is sent, and the answer has no `Content-Encoding`.",
        "zh-CN": "`curl -N --compressed` \u80FD\u5728\u4E8B\u4EF6\u53D1\u51FA\u65F6\u7ACB\u5373\u770B\u5230\uFF0C\u4E14\u54CD\u5E94\u6CA1\u6709 `Content-Encoding`\u3002"
      },
      "effortHours": 1,
      "references": [
        "https://nginx.org/en/docs/http/ngx_http_gzip_module.html#gzip_types",
        "https://github.com/expressjs/compression#server-sent-events"
      ],
      "messages": {
        "packed": {
          "en": "`gzip_types` covers `text/event-stream`, and `location {location}` serves `{route}`, which streams events: single events are held back until there is enough to pack. Leave the type out.",
          "zh-CN": "`gzip_types` \u5305\u542B `text/event-stream`\uFF0C\u800C `location {location}` \u4E3A\u6D41\u5F0F\u8DEF\u7531 `{route}` \u63D0\u4F9B\u670D\u52A1\uFF1A\u5355\u4E2A\u4E8B\u4EF6\u4F1A\u88AB\u6263\u4F4F\uFF0C\u76F4\u5230\u6512\u591F\u53EF\u538B\u7F29\u7684\u6570\u636E\u3002\u8BF7\u53BB\u6389\u8BE5\u7C7B\u578B\u3002"
        },
        "packed-by-app": {
          "en": "`compression` packs `{route}`, which streams events: they are held back until its buffer is full. Answer with `Cache-Control: no-transform`, or leave the route out by `filter`.",
          "zh-CN": "`compression` \u4F1A\u538B\u7F29\u6D41\u5F0F\u8DEF\u7531 `{route}`\uFF1A\u4E8B\u4EF6\u4F1A\u88AB\u6263\u4F4F\uFF0C\u76F4\u5230\u5176\u7F13\u51B2\u533A\u5199\u6EE1\u3002\u8BF7\u8FD4\u56DE `Cache-Control: no-transform`\uFF0C\u6216\u7528 `filter` \u6392\u9664\u8BE5\u8DEF\u7531\u3002"
        },
        "route": {
          "en": "`{route}` streams its answer",
          "zh-CN": "`{route}` \u4EE5\u6D41\u7684\u65B9\u5F0F\u8FD4\u56DE\u54CD\u5E94"
        },
        "service": {
          "en": "the location hands requests on to the service `{service}`",
          "zh-CN": "\u8BE5 location \u628A\u8BF7\u6C42\u8F6C\u53D1\u7ED9\u670D\u52A1 `{service}`"
        },
        "also": {
          "en": "so does this location",
          "zh-CN": "\u6B64 location \u4EA6\u7136"
        },
        "fix-left-out": {
          "en": "Leave event streams uncompressed",
          "zh-CN": "\u4E0D\u538B\u7F29\u4E8B\u4EF6\u6D41"
        }
      }
    },
    "sse/proxy-buffering": {
      "title": {
        "en": "The proxy buffers an event stream",
        "zh-CN": "\u4EE3\u7406\u7F13\u51B2\u4E86\u4E8B\u4EF6\u6D41"
      },
      "problem": {
        "en": "A route streams its answer (`text/event-stream`), and the nginx location that serves it collects answers in a buffer before it sends them, as it does unless told otherwise.",
        "zh-CN": "\u67D0\u4E2A\u8DEF\u7531\u4EE5\u6D41\u7684\u65B9\u5F0F\u8FD4\u56DE\u54CD\u5E94\uFF08`text/event-stream`\uFF09\uFF0C\u800C\u4E3A\u5176\u63D0\u4F9B\u670D\u52A1\u7684 nginx location \u4F1A\u5148\u628A\u54CD\u5E94\u6536\u8FDB\u7F13\u51B2\u533A\u518D\u53D1\u9001\uFF08nginx \u9ED8\u8BA4\u5982\u6B64\uFF09\u3002"
      },
      "risk": {
        "en": "Events arrive late and in lumps, often only when the stream ends: a chat shows nothing for half a minute, progress bars jump, and quiet streams are cut off by timeouts. On a developer's machine, without the proxy, it works.",
        "zh-CN": "\u4E8B\u4EF6\u4F1A\u5EF6\u8FDF\u5E76\u6210\u6279\u5230\u8FBE\uFF0C\u5F80\u5F80\u8981\u7B49\u5230\u6D41\u7ED3\u675F\u624D\u51FA\u73B0\uFF1A\u5BF9\u8BDD\u754C\u9762\u534A\u5206\u949F\u6CA1\u6709\u5185\u5BB9\u3001\u8FDB\u5EA6\u6761\u8DF3\u53D8\u3001\u5B89\u9759\u7684\u6D41\u56E0\u8D85\u65F6\u88AB\u5207\u65AD\u3002\u5F00\u53D1\u673A\u4E0A\u6CA1\u6709\u4EE3\u7406\uFF0C\u4E00\u5207\u6B63\u5E38\uFF0C\u56E0\u6B64\u5F88\u96BE\u63D0\u524D\u53D1\u73B0\u3002"
      },
      "fix": {
        "en": "Set `proxy_buffering off;` (`uwsgi_buffering`, `fastcgi_buffering`) in the location that serves the stream, or send `X-Accel-Buffering: no` with the answer. Set `proxy_read_timeout` above the longest pause between two events. `add_header X-Accel-Buffering no` in nginx has no effect: the header must come from the application.",
        "zh-CN": "\u5728\u4E3A\u8BE5\u6D41\u63D0\u4F9B\u670D\u52A1\u7684 location \u4E2D\u8BBE\u7F6E `proxy_buffering off;`\uFF08\u6216 `uwsgi_buffering`\u3001`fastcgi_buffering`\uFF09\uFF0C\u6216\u7531\u5E94\u7528\u5728\u54CD\u5E94\u4E2D\u53D1\u9001 `X-Accel-Buffering: no`\u3002\u540C\u65F6\u628A `proxy_read_timeout` \u8BBE\u4E3A\u5927\u4E8E\u4E24\u4E2A\u4E8B\u4EF6\u4E4B\u95F4\u7684\u6700\u957F\u95F4\u9694\u3002\u5728 nginx \u91CC\u5199 `add_header X-Accel-Buffering no` \u6CA1\u6709\u4F5C\u7528\uFF1A\u8BE5\u5934\u5FC5\u987B\u6765\u81EA\u5E94\u7528\u3002"
      },
      "acceptance": {
        "en": "`curl -N` through the proxy shows the first event as soon as the application sends it.",
        "zh-CN": "\u901A\u8FC7\u4EE3\u7406\u6267\u884C `curl -N`\uFF0C\u5E94\u7528\u4E00\u53D1\u51FA\u9996\u4E2A\u4E8B\u4EF6\u5373\u53EF\u770B\u5230\u3002"
      },
      "effortHours": 1,
      "references": [
        "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering",
        "https://html.spec.whatwg.org/multipage/server-sent-events.html"
      ],
      "messages": {
        "buffers": {
          "en": "`location {location}` serves `{route}`, which streams events, with buffering on: they reach the client late and in lumps. Set `proxy_buffering off;` here, or send `X-Accel-Buffering: no` from the route.",
          "zh-CN": "`location {location}` \u4E3A\u6D41\u5F0F\u8DEF\u7531 `{route}` \u63D0\u4F9B\u670D\u52A1\uFF0C\u5374\u5F00\u542F\u4E86\u7F13\u51B2\uFF1A\u4E8B\u4EF6\u4F1A\u5EF6\u8FDF\u5E76\u6210\u6279\u5230\u8FBE\u5BA2\u6237\u7AEF\u3002\u8BF7\u5728\u6B64\u5904\u8BBE\u7F6E `proxy_buffering off;`\uFF0C\u6216\u7531\u8BE5\u8DEF\u7531\u53D1\u9001 `X-Accel-Buffering: no`\u3002"
        },
        "ignores": {
          "en": "`location {location}` serves `{route}`, which streams events, with buffering on, and is told not to listen to the application's `X-Accel-Buffering`. Set `proxy_buffering off;` here.",
          "zh-CN": "`location {location}` \u4E3A\u6D41\u5F0F\u8DEF\u7531 `{route}` \u63D0\u4F9B\u670D\u52A1\uFF0C\u5F00\u542F\u4E86\u7F13\u51B2\uFF0C\u5E76\u4E14\u88AB\u914D\u7F6E\u4E3A\u5FFD\u7565\u5E94\u7528\u53D1\u51FA\u7684 `X-Accel-Buffering`\u3002\u8BF7\u5728\u6B64\u5904\u8BBE\u7F6E `proxy_buffering off;`\u3002"
        },
        "route": {
          "en": "`{route}` streams its answer",
          "zh-CN": "`{route}` \u4EE5\u6D41\u7684\u65B9\u5F0F\u8FD4\u56DE\u54CD\u5E94"
        },
        "service": {
          "en": "the location hands requests on to the service `{service}`",
          "zh-CN": "\u8BE5 location \u628A\u8BF7\u6C42\u8F6C\u53D1\u7ED9\u670D\u52A1 `{service}`"
        },
        "also": {
          "en": "so does this location",
          "zh-CN": "\u6B64 location \u4EA6\u7136"
        },
        "fix-unbuffered": {
          "en": "Switch buffering off in the location",
          "zh-CN": "\u5728\u8BE5 location \u4E2D\u5173\u95ED\u7F13\u51B2"
        }
      }
    },
    "state/in-memory-store": {
      "title": {
        "en": "Business state kept in process memory",
        "zh-CN": "\u4E1A\u52A1\u72B6\u6001\u4EC5\u4FDD\u5B58\u5728\u8FDB\u7A0B\u5185\u5B58\u4E2D"
      },
      "problem": {
        "en": "Sessions, conversations, jobs or other records that requests create are kept in a variable of the process - a module-level dict or Map, a field of a singleton, or a library store that works in memory.",
        "zh-CN": "\u8BF7\u6C42\u4EA7\u751F\u7684\u4F1A\u8BDD\u3001\u5BF9\u8BDD\u3001\u4EFB\u52A1\u6216\u5176\u4ED6\u4E1A\u52A1\u6570\u636E\u4FDD\u5B58\u5728\u8FDB\u7A0B\u7684\u53D8\u91CF\u91CC - \u6A21\u5757\u7EA7\u5B57\u5178\u6216 Map\u3001\u5355\u4F8B\u7684\u5B57\u6BB5\uFF0C\u6216\u4EC5\u5728\u5185\u5B58\u4E2D\u5DE5\u4F5C\u7684\u5E93\u5B58\u50A8\u3002"
      },
      "risk": {
        "en": "Every restart, deployment or crash loses it. With a second worker or replica a request may reach a process that knows nothing of it, so users are logged out, jobs vanish and status calls answer 404.",
        "zh-CN": "\u6BCF\u6B21\u91CD\u542F\u3001\u53D1\u5E03\u6216\u5D29\u6E83\u90FD\u4F1A\u4E22\u5931\u8FD9\u4E9B\u6570\u636E\u3002\u4E00\u65E6\u8FD0\u884C\u7B2C\u4E8C\u4E2A\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\uFF0C\u8BF7\u6C42\u53EF\u80FD\u843D\u5230\u4E00\u65E0\u6240\u77E5\u7684\u8FDB\u7A0B\u4E0A\uFF1A\u7528\u6237\u88AB\u767B\u51FA\u3001\u4EFB\u52A1\u6D88\u5931\u3001\u72B6\u6001\u67E5\u8BE2\u8FD4\u56DE 404\u3002"
      },
      "fix": {
        "en": "Keep it in a store that all processes share - Redis with an expiry for sessions and short-lived flows, the database or a job queue for jobs, conversations and orders - and let memory hold at most a cache of it.",
        "zh-CN": "\u6539\u5B58\u5230\u6240\u6709\u8FDB\u7A0B\u5171\u4EAB\u7684\u5B58\u50A8\u4E2D - \u4F1A\u8BDD\u548C\u77ED\u671F\u6D41\u7A0B\u7528\u5E26\u8FC7\u671F\u65F6\u95F4\u7684 Redis\uFF0C\u4EFB\u52A1\u3001\u5BF9\u8BDD\u548C\u8BA2\u5355\u7528\u6570\u636E\u5E93\u6216\u4EFB\u52A1\u961F\u5217\uFF1B\u5185\u5B58\u81F3\u591A\u4F5C\u4E3A\u5176\u7F13\u5B58\u3002"
      },
      "acceptance": {
        "en": "With two workers, a flow that begins on one can be continued on the other, also after a restart.",
        "zh-CN": "\u542F\u52A8\u4E24\u4E2A\u5DE5\u4F5C\u8FDB\u7A0B\uFF0C\u5728\u4E00\u4E2A\u8FDB\u7A0B\u4E0A\u5F00\u59CB\u7684\u6D41\u7A0B\u53EF\u5728\u53E6\u4E00\u4E2A\u8FDB\u7A0B\u4E0A\u7EE7\u7EED\uFF0C\u91CD\u542F\u540E\u4EA6\u7136\u3002"
      },
      "effortHours": 6,
      "references": [
        "CWE-664",
        "https://12factor.net/processes"
      ],
      "messages": {
        "sessions": {
          "en": "{name} keeps sessions in the memory of this process: a restart loses them, and another worker or replica does not know them. Keep them in a shared store with an expiry.",
          "zh-CN": "{name} \u5C06\u4F1A\u8BDD\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\uFF1A\u91CD\u542F\u5373\u4E22\u5931\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u4E5F\u65E0\u4ECE\u5F97\u77E5\u3002\u8BF7\u6539\u7528\u5E26\u8FC7\u671F\u65F6\u95F4\u7684\u5171\u4EAB\u5B58\u50A8\u3002"
        },
        "sessions-for-ever": {
          "en": "{name} keeps sessions in the memory of this process and never removes one: a restart loses them, another worker or replica does not know them, and memory grows without end. Keep them in a shared store with an expiry.",
          "zh-CN": "{name} \u5C06\u4F1A\u8BDD\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\u4E14\u4ECE\u4E0D\u6E05\u9664\uFF1A\u91CD\u542F\u5373\u4E22\u5931\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u65E0\u4ECE\u5F97\u77E5\uFF0C\u5185\u5B58\u8FD8\u4F1A\u65E0\u9650\u589E\u957F\u3002\u8BF7\u6539\u7528\u5E26\u8FC7\u671F\u65F6\u95F4\u7684\u5171\u4EAB\u5B58\u50A8\u3002"
        },
        "conversations": {
          "en": "{name} keeps conversations in the memory of this process: a restart loses them, and another worker or replica does not know them. Keep them in the database.",
          "zh-CN": "{name} \u5C06\u5BF9\u8BDD\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\uFF1A\u91CD\u542F\u5373\u4E22\u5931\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u4E5F\u65E0\u4ECE\u5F97\u77E5\u3002\u8BF7\u5B58\u5165\u6570\u636E\u5E93\u3002"
        },
        "conversations-for-ever": {
          "en": "{name} keeps conversations in the memory of this process and never removes one: a restart loses them, another worker or replica does not know them, and memory grows without end. Keep them in the database.",
          "zh-CN": "{name} \u5C06\u5BF9\u8BDD\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\u4E14\u4ECE\u4E0D\u6E05\u9664\uFF1A\u91CD\u542F\u5373\u4E22\u5931\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u65E0\u4ECE\u5F97\u77E5\uFF0C\u5185\u5B58\u8FD8\u4F1A\u65E0\u9650\u589E\u957F\u3002\u8BF7\u5B58\u5165\u6570\u636E\u5E93\u3002"
        },
        "jobs": {
          "en": "{name} keeps jobs and their state in the memory of this process: a restart loses them, and another worker or replica does not know them. Keep them in a job queue or the database.",
          "zh-CN": "{name} \u5C06\u4EFB\u52A1\u53CA\u5176\u72B6\u6001\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\uFF1A\u91CD\u542F\u5373\u4E22\u5931\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u4E5F\u65E0\u4ECE\u5F97\u77E5\u3002\u8BF7\u5B58\u5165\u4EFB\u52A1\u961F\u5217\u6216\u6570\u636E\u5E93\u3002"
        },
        "jobs-for-ever": {
          "en": "{name} keeps jobs and their state in the memory of this process and never removes one: a restart loses them, another worker or replica does not know them, and memory grows without end. Keep them in a job queue or the database.",
          "zh-CN": "{name} \u5C06\u4EFB\u52A1\u53CA\u5176\u72B6\u6001\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\u4E14\u4ECE\u4E0D\u6E05\u9664\uFF1A\u91CD\u542F\u5373\u4E22\u5931\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u65E0\u4ECE\u5F97\u77E5\uFF0C\u5185\u5B58\u8FD8\u4F1A\u65E0\u9650\u589E\u957F\u3002\u8BF7\u5B58\u5165\u4EFB\u52A1\u961F\u5217\u6216\u6570\u636E\u5E93\u3002"
        },
        "orders": {
          "en": "{name} keeps business records in the memory of this process: a restart loses them, and another worker or replica does not know them. Keep them in the database.",
          "zh-CN": "{name} \u5C06\u4E1A\u52A1\u5355\u636E\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\uFF1A\u91CD\u542F\u5373\u4E22\u5931\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u4E5F\u65E0\u4ECE\u5F97\u77E5\u3002\u8BF7\u5B58\u5165\u6570\u636E\u5E93\u3002"
        },
        "orders-for-ever": {
          "en": "{name} keeps business records in the memory of this process and never removes one: a restart loses them, and another worker or replica does not know them. Keep them in the database.",
          "zh-CN": "{name} \u5C06\u4E1A\u52A1\u5355\u636E\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\u4E14\u4ECE\u4E0D\u6E05\u9664\uFF1A\u91CD\u542F\u5373\u4E22\u5931\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u4E5F\u65E0\u4ECE\u5F97\u77E5\u3002\u8BF7\u5B58\u5165\u6570\u636E\u5E93\u3002"
        },
        "records": {
          "en": "{name} is filled by one request and read by others, and lives in the memory of this process alone: a restart loses it, and another worker or replica does not know it. Keep the records in the database.",
          "zh-CN": "{name} \u7531\u67D0\u4E2A\u8BF7\u6C42\u5199\u5165\u3001\u4F9B\u5176\u4ED6\u8BF7\u6C42\u8BFB\u53D6\uFF0C\u5374\u53EA\u5B58\u5728\u4E8E\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\uFF1A\u91CD\u542F\u5373\u4E22\u5931\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u4E5F\u65E0\u4ECE\u5F97\u77E5\u3002\u8BF7\u5B58\u5165\u6570\u636E\u5E93\u3002"
        },
        "default-store": {
          "en": "{name} is given no store, so sessions stay in the memory of this process: a restart logs everybody out, other processes do not know them, and the default store is documented as unfit for production. Give it a shared store.",
          "zh-CN": "{name} \u672A\u6307\u5B9A store\uFF0C\u4F1A\u8BDD\u53EA\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\uFF1A\u91CD\u542F\u540E\u6240\u6709\u7528\u6237\u88AB\u767B\u51FA\uFF0C\u5176\u4ED6\u8FDB\u7A0B\u65E0\u4ECE\u5F97\u77E5\uFF0C\u4E14\u5B98\u65B9\u6587\u6863\u8BF4\u660E\u9ED8\u8BA4\u5B58\u50A8\u4E0D\u9002\u7528\u4E8E\u751F\u4EA7\u73AF\u5883\u3002\u8BF7\u914D\u7F6E\u5171\u4EAB\u5B58\u50A8\u3002"
        },
        "default-store-marks": {
          "en": "{name} is given no store, so sessions stay in the memory of this process: a restart or another process forgets what visitors' sessions hold, the memory grows with each visitor, and the default store is documented as unfit for production. Give it a shared store.",
          "zh-CN": "{name} \u672A\u6307\u5B9A store\uFF0C\u4F1A\u8BDD\u53EA\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\uFF1A\u91CD\u542F\u6216\u6362\u5230\u5176\u4ED6\u8FDB\u7A0B\u540E\u4F1A\u8BDD\u5185\u5BB9\u4E22\u5931\uFF0C\u5185\u5B58\u968F\u8BBF\u5BA2\u6570\u589E\u957F\uFF0C\u4E14\u5B98\u65B9\u6587\u6863\u8BF4\u660E\u9ED8\u8BA4\u5B58\u50A8\u4E0D\u9002\u7528\u4E8E\u751F\u4EA7\u73AF\u5883\u3002\u8BF7\u914D\u7F6E\u5171\u4EAB\u5B58\u50A8\u3002"
        },
        "library-sessions": {
          "en": "{name} keeps sessions in the memory of this process: a restart loses them, and another worker or replica does not know them. Choose the variant that keeps them in a database.",
          "zh-CN": "{name} \u5C06\u4F1A\u8BDD\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\uFF1A\u91CD\u542F\u5373\u4E22\u5931\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u4E5F\u65E0\u4ECE\u5F97\u77E5\u3002\u8BF7\u6539\u7528\u57FA\u4E8E\u6570\u636E\u5E93\u7684\u5B9E\u73B0\u3002"
        },
        "library-conversations": {
          "en": "{name} keeps conversations in the memory of this process: a restart loses them, and another worker or replica does not know them. Choose a saver that keeps them in a database.",
          "zh-CN": "{name} \u5C06\u5BF9\u8BDD\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\uFF1A\u91CD\u542F\u5373\u4E22\u5931\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u4E5F\u65E0\u4ECE\u5F97\u77E5\u3002\u8BF7\u6539\u7528\u57FA\u4E8E\u6570\u636E\u5E93\u7684\u5B9E\u73B0\u3002"
        },
        "library-jobs": {
          "en": "{name} keeps jobs in the memory of this process: a restart loses them, and another worker or replica does not know them. Choose the variant that keeps them in a database.",
          "zh-CN": "{name} \u5C06\u4EFB\u52A1\u4FDD\u5B58\u5728\u672C\u8FDB\u7A0B\u5185\u5B58\u4E2D\uFF1A\u91CD\u542F\u5373\u4E22\u5931\uFF0C\u5176\u4ED6\u5DE5\u4F5C\u8FDB\u7A0B\u6216\u526F\u672C\u4E5F\u65E0\u4ECE\u5F97\u77E5\u3002\u8BF7\u6539\u7528\u57FA\u4E8E\u6570\u636E\u5E93\u7684\u5B9E\u73B0\u3002"
        },
        "grows-here": {
          "en": "added here",
          "zh-CN": "\u5728\u6B64\u5199\u5165"
        }
      }
    },
    "state/local-disk": {
      "title": {
        "en": "Data on the container's own disk",
        "zh-CN": "\u6570\u636E\u4FDD\u5B58\u5728\u5BB9\u5668\u81EA\u8EAB\u78C1\u76D8\u4E0A"
      },
      "problem": {
        "en": "The application keeps its database file, uploads or sessions in a folder of its container, or a datastore keeps its records there, and neither the image nor a deployment file puts a volume there; or the volume is mounted where the datastore does not keep them.",
        "zh-CN": "\u5E94\u7528\u5C06\u6570\u636E\u5E93\u6587\u4EF6\u3001\u4E0A\u4F20\u6587\u4EF6\u6216\u4F1A\u8BDD\u4FDD\u5B58\u5728\u5BB9\u5668\u5185\u7684\u76EE\u5F55\u4E2D\uFF0C\u6216\u6570\u636E\u5E93\u670D\u52A1\u5C06\u6570\u636E\u4FDD\u5B58\u5728\u5BB9\u5668\u5185\uFF0C\u800C\u955C\u50CF\u548C\u90E8\u7F72\u6587\u4EF6\u90FD\u6CA1\u6709\u4E3A\u5176\u6302\u8F7D\u6301\u4E45\u5377\uFF1B\u6216\u8005\u6301\u4E45\u5377\u6302\u8F7D\u5230\u4E86\u6570\u636E\u5E93\u5E76\u4E0D\u5B58\u653E\u6570\u636E\u7684\u76EE\u5F55\u3002"
      },
      "risk": {
        "en": "What is written there is gone when the container is replaced - with every deployment. Replicas do not see each other's files, and several writers can damage a SQLite file on a shared folder.",
        "zh-CN": "\u5BB9\u5668\u4E00\u65E6\u88AB\u66FF\u6362\uFF08\u6BCF\u6B21\u53D1\u5E03\u90FD\u4F1A\u53D1\u751F\uFF09\uFF0C\u5176\u4E2D\u5199\u5165\u7684\u6570\u636E\u5373\u544A\u4E22\u5931\u3002\u5404\u526F\u672C\u4E4B\u95F4\u770B\u4E0D\u5230\u5F7C\u6B64\u7684\u6587\u4EF6\uFF0C\u800C\u591A\u4E2A\u8FDB\u7A0B\u901A\u8FC7\u5171\u4EAB\u76EE\u5F55\u5199\u540C\u4E00\u4E2A SQLite \u6587\u4EF6\u53EF\u80FD\u9020\u6210\u635F\u574F\u3002"
      },
      "fix": {
        "en": "Use a database server and an object store (S3 or the like) where several replicas run. For a single container, mount a named volume on a folder for data alone and back it up.",
        "zh-CN": "\u591A\u526F\u672C\u8FD0\u884C\u65F6\u8BF7\u4F7F\u7528\u6570\u636E\u5E93\u670D\u52A1\u548C\u5BF9\u8C61\u5B58\u50A8\uFF08\u5982 S3\uFF09\u3002\u5355\u5BB9\u5668\u90E8\u7F72\u5219\u5E94\u4E3A\u4E13\u7528\u6570\u636E\u76EE\u5F55\u6302\u8F7D\u547D\u540D\u5377\uFF0C\u5E76\u505A\u597D\u5907\u4EFD\u3002"
      },
      "acceptance": {
        "en": "After the container was removed and created anew, the data is still there.",
        "zh-CN": "\u5220\u9664\u5E76\u91CD\u65B0\u521B\u5EFA\u5BB9\u5668\u540E\uFF0C\u6570\u636E\u4F9D\u7136\u5B58\u5728\u3002"
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
          "zh-CN": "\u6570\u636E\u5E93\u6587\u4EF6\u4F4D\u4E8E {image} \u6240\u6784\u5EFA\u5BB9\u5668\u7684\u81EA\u8EAB\u78C1\u76D8\u4E0A\uFF0C\u6CA1\u6709\u6301\u4E45\u5377\u4FDD\u5B58\uFF1A\u5BB9\u5668\u88AB\u66FF\u6362\u540E\u6570\u636E\u5373\u4E22\u5931\u3002\u8BF7\u4F7F\u7528\u6570\u636E\u5E93\u670D\u52A1\u6216\u6302\u8F7D\u6301\u4E45\u5377\u3002"
        },
        "uploads": {
          "en": "Uploads lie on the disk of the container that {image} builds, and no volume keeps them: they are gone when the container is replaced. Use an object store, or mount a volume.",
          "zh-CN": "\u4E0A\u4F20\u6587\u4EF6\u4F4D\u4E8E {image} \u6240\u6784\u5EFA\u5BB9\u5668\u7684\u81EA\u8EAB\u78C1\u76D8\u4E0A\uFF0C\u6CA1\u6709\u6301\u4E45\u5377\u4FDD\u5B58\uFF1A\u5BB9\u5668\u88AB\u66FF\u6362\u540E\u6587\u4EF6\u5373\u4E22\u5931\u3002\u8BF7\u4F7F\u7528\u5BF9\u8C61\u5B58\u50A8\u6216\u6302\u8F7D\u6301\u4E45\u5377\u3002"
        },
        "sessions": {
          "en": "Sessions lie on the disk of the container that {image} builds, and no volume keeps them: they are gone when the container is replaced. Use a shared store.",
          "zh-CN": "\u4F1A\u8BDD\u6587\u4EF6\u4F4D\u4E8E {image} \u6240\u6784\u5EFA\u5BB9\u5668\u7684\u81EA\u8EAB\u78C1\u76D8\u4E0A\uFF0C\u6CA1\u6709\u6301\u4E45\u5377\u4FDD\u5B58\uFF1A\u5BB9\u5668\u88AB\u66FF\u6362\u540E\u5373\u4E22\u5931\u3002\u8BF7\u4F7F\u7528\u5171\u4EAB\u5B58\u50A8\u3002"
        },
        "database-in-source": {
          "en": "The database file lies beside the code, and only the mount of the source folder keeps it: without that mount the data is gone when the container is replaced. Give the data a folder and a volume of its own, or use a database server.",
          "zh-CN": "\u6570\u636E\u5E93\u6587\u4EF6\u4E0E\u4EE3\u7801\u653E\u5728\u4E00\u8D77\uFF0C\u4EC5\u9760\u6302\u8F7D\u6E90\u7801\u76EE\u5F55\u5F97\u4EE5\u4FDD\u7559\uFF1A\u4E00\u65E6\u79FB\u9664\u8BE5\u6302\u8F7D\uFF0C\u5BB9\u5668\u88AB\u66FF\u6362\u540E\u6570\u636E\u5373\u4E22\u5931\u3002\u8BF7\u4E3A\u6570\u636E\u4F7F\u7528\u72EC\u7ACB\u76EE\u5F55\u548C\u6301\u4E45\u5377\uFF0C\u6216\u4F7F\u7528\u6570\u636E\u5E93\u670D\u52A1\u3002"
        },
        "uploads-in-source": {
          "en": "Uploads lie beside the code, and only the mount of the source folder keeps them: without that mount they are gone when the container is replaced. Give them a folder and a volume of their own, or use an object store.",
          "zh-CN": "\u4E0A\u4F20\u6587\u4EF6\u4E0E\u4EE3\u7801\u653E\u5728\u4E00\u8D77\uFF0C\u4EC5\u9760\u6302\u8F7D\u6E90\u7801\u76EE\u5F55\u5F97\u4EE5\u4FDD\u7559\uFF1A\u4E00\u65E6\u79FB\u9664\u8BE5\u6302\u8F7D\uFF0C\u5BB9\u5668\u88AB\u66FF\u6362\u540E\u6587\u4EF6\u5373\u4E22\u5931\u3002\u8BF7\u4F7F\u7528\u72EC\u7ACB\u76EE\u5F55\u548C\u6301\u4E45\u5377\uFF0C\u6216\u4F7F\u7528\u5BF9\u8C61\u5B58\u50A8\u3002"
        },
        "sessions-in-source": {
          "en": "Sessions lie beside the code, and only the mount of the source folder keeps them: without that mount they are gone when the container is replaced. Use a shared store.",
          "zh-CN": "\u4F1A\u8BDD\u6587\u4EF6\u4E0E\u4EE3\u7801\u653E\u5728\u4E00\u8D77\uFF0C\u4EC5\u9760\u6302\u8F7D\u6E90\u7801\u76EE\u5F55\u5F97\u4EE5\u4FDD\u7559\uFF1A\u4E00\u65E6\u79FB\u9664\u8BE5\u6302\u8F7D\uFF0C\u5BB9\u5668\u88AB\u66FF\u6362\u540E\u5373\u4E22\u5931\u3002\u8BF7\u4F7F\u7528\u5171\u4EAB\u5B58\u50A8\u3002"
        },
        "thrown-away": {
          "en": "{service} runs {product}, and its data goes with the pod: each rescheduling and each rollout starts with an empty database. Mount a PersistentVolumeClaim (best in a StatefulSet), or use a managed database.",
          "zh-CN": "{service} \u8FD0\u884C {product}\uFF0C\u4F46\u6570\u636E\u968F Pod \u4E00\u540C\u6D88\u5931\uFF1A\u6BCF\u6B21\u91CD\u65B0\u8C03\u5EA6\u6216\u53D1\u5E03\u540E\u6570\u636E\u5E93\u90FD\u662F\u7A7A\u7684\u3002\u8BF7\u6302\u8F7D PersistentVolumeClaim\uFF08\u6700\u597D\u4F7F\u7528 StatefulSet\uFF09\uFF0C\u6216\u4F7F\u7528\u6258\u7BA1\u6570\u636E\u5E93\u3002"
        },
        "in-container": {
          "en": "{service} runs {product} without a named volume: its data is left behind when the container is removed (`docker compose down`). Mount a named volume on its data folder.",
          "zh-CN": "{service} \u8FD0\u884C {product} \u4F46\u6CA1\u6709\u547D\u540D\u5377\uFF1A\u5BB9\u5668\u88AB\u79FB\u9664\uFF08`docker compose down`\uFF09\u540E\u6570\u636E\u5373\u4E22\u5931\u3002\u8BF7\u4E3A\u5176\u6570\u636E\u76EE\u5F55\u6302\u8F7D\u547D\u540D\u5377\u3002"
        },
        "misplaced": {
          "en": "{service} runs {product}, which keeps its data in `{folder}`, but the volume is mounted on `{target}`: nothing lands there, and the data is gone when the container is removed. Mount the volume on `{folder}`.",
          "zh-CN": "{service} \u8FD0\u884C {product}\uFF0C\u6570\u636E\u4FDD\u5B58\u5728 `{folder}`\uFF0C\u4F46\u6301\u4E45\u5377\u6302\u8F7D\u5728 `{target}`\uFF1A\u6570\u636E\u4E0D\u4F1A\u5199\u5165\u8BE5\u5377\uFF0C\u5BB9\u5668\u88AB\u79FB\u9664\u540E\u5373\u4E22\u5931\u3002\u8BF7\u5C06\u5377\u6302\u8F7D\u5230 `{folder}`\u3002"
        },
        "refused-mount": {
          "en": "{service} runs `{image}`, which is PostgreSQL 18 or later: it does not start with a volume on `{target}`. Mount the volume on `{folder}` (an older database has to be taken over with pg_upgrade or a dump), or set PGDATA.",
          "zh-CN": "{service} \u8FD0\u884C `{image}`\uFF0C\u5373 PostgreSQL 18 \u6216\u66F4\u9AD8\u7248\u672C\uFF1A\u5F53\u6301\u4E45\u5377\u6302\u8F7D\u5728 `{target}` \u65F6\u5B83\u62D2\u7EDD\u542F\u52A8\u3002\u8BF7\u5C06\u5377\u6302\u8F7D\u5230 `{folder}`\uFF08\u65E7\u7248\u672C\u6570\u636E\u5E93\u9700\u901A\u8FC7 pg_upgrade \u6216\u8F6C\u50A8\u8FC1\u79FB\uFF09\uFF0C\u6216\u8BBE\u7F6E PGDATA\u3002"
        },
        "store": {
          "en": "{service} is started here",
          "zh-CN": "{service} \u5728\u6B64\u5904\u542F\u52A8"
        },
        "also-store": {
          "en": "{service}, too",
          "zh-CN": "{service} \u4E5F\u662F\u5982\u6B64"
        },
        "also-database": {
          "en": "a database file, too",
          "zh-CN": "\u6570\u636E\u5E93\u6587\u4EF6\u4E5F\u5728\u6B64"
        },
        "also-uploads": {
          "en": "uploads, too",
          "zh-CN": "\u4E0A\u4F20\u6587\u4EF6\u4E5F\u5728\u6B64"
        },
        "also-sessions": {
          "en": "sessions, too",
          "zh-CN": "\u4F1A\u8BDD\u6587\u4EF6\u4E5F\u5728\u6B64"
        },
        "source-mount": {
          "en": "the source folder is mounted here",
          "zh-CN": "\u6B64\u5904\u6302\u8F7D\u4E86\u6E90\u7801\u76EE\u5F55"
        },
        "runs-without-volume": {
          "en": "runs here without a volume",
          "zh-CN": "\u6B64\u5904\u8FD0\u884C\u65F6\u672A\u6302\u8F7D\u6301\u4E45\u5377"
        }
      }
    },
    "state/unbounded-cache": {
      "title": {
        "en": "Container that grows without end",
        "zh-CN": "\u65E0\u4E0A\u9650\u589E\u957F\u7684\u5185\u5B58\u5BB9\u5668"
      },
      "problem": {
        "en": "A container that lives as long as the process gets new entries from requests, and no code limits its size or takes old entries out.",
        "zh-CN": "\u4E0E\u8FDB\u7A0B\u540C\u5BFF\u547D\u7684\u5BB9\u5668\u968F\u8BF7\u6C42\u4E0D\u65AD\u589E\u52A0\u6761\u76EE\uFF0C\u800C\u6CA1\u6709\u4EFB\u4F55\u4EE3\u7801\u9650\u5236\u5176\u5927\u5C0F\u6216\u6E05\u9664\u65E7\u6761\u76EE\u3002"
      },
      "risk": {
        "en": "Memory grows with traffic until the process is killed. Where callers choose the keys, anybody can bring that about on purpose.",
        "zh-CN": "\u5185\u5B58\u968F\u6D41\u91CF\u589E\u957F\uFF0C\u76F4\u81F3\u8FDB\u7A0B\u88AB\u7EC8\u6B62\u3002\u82E5\u952E\u7531\u8C03\u7528\u65B9\u51B3\u5B9A\uFF0C\u4EFB\u4F55\u4EBA\u90FD\u53EF\u4EE5\u84C4\u610F\u9020\u6210\u8FD9\u79CD\u7ED3\u679C\u3002"
      },
      "fix": {
        "en": "Give it a size and an expiry - cachetools' TTLCache, functools.lru_cache(maxsize=\u2026), lru-cache with max and ttl - or keep the entries in a store that expires them.",
        "zh-CN": "\u4E3A\u5176\u8BBE\u7F6E\u5BB9\u91CF\u548C\u8FC7\u671F\u65F6\u95F4 - \u4F8B\u5982 cachetools \u7684 TTLCache\u3001functools.lru_cache(maxsize=\u2026)\u3001\u5E26 max \u4E0E ttl \u7684 lru-cache\uFF0C\u6216\u6539\u7528\u652F\u6301\u8FC7\u671F\u7684\u5B58\u50A8\u3002"
      },
      "acceptance": {
        "en": "After a load test with ever new keys the number of entries stays below its limit.",
        "zh-CN": "\u7528\u4E0D\u65AD\u53D8\u5316\u7684\u952E\u505A\u538B\u529B\u6D4B\u8BD5\u540E\uFF0C\u6761\u76EE\u6570\u4ECD\u4F4E\u4E8E\u4E0A\u9650\u3002"
      },
      "effortHours": 1,
      "references": [
        "CWE-770",
        "CWE-401"
      ],
      "messages": {
        "never": {
          "en": "{name} gets entries while the application serves, and nothing ever removes one. Give it a size limit and an expiry.",
          "zh-CN": "{name} \u5728\u5E94\u7528\u8FD0\u884C\u671F\u95F4\u4E0D\u65AD\u5199\u5165\uFF0C\u5374\u4ECE\u4E0D\u6E05\u9664\u3002\u8BF7\u4E3A\u5176\u8BBE\u7F6E\u5BB9\u91CF\u4E0A\u9650\u548C\u8FC7\u671F\u65F6\u95F4\u3002"
        },
        "on-demand": {
          "en": "{name} gets an entry for each that begins, and loses one only when somebody asks for it: what is abandoned stays for ever. Give it a size limit and an expiry.",
          "zh-CN": "{name} \u6BCF\u6B21\u5F00\u59CB\u90FD\u4F1A\u5199\u5165\u4E00\u4E2A\u6761\u76EE\uFF0C\u53EA\u6709\u663E\u5F0F\u5220\u9664\u65F6\u624D\u4F1A\u79FB\u9664\uFF1A\u88AB\u653E\u5F03\u7684\u6761\u76EE\u5C06\u6C38\u8FDC\u4FDD\u7559\u3002\u8BF7\u4E3A\u5176\u8BBE\u7F6E\u5BB9\u91CF\u4E0A\u9650\u548C\u8FC7\u671F\u65F6\u95F4\u3002"
        },
        "grows-here": {
          "en": "added here",
          "zh-CN": "\u5728\u6B64\u5199\u5165"
        }
      }
    },
    "static/serves-source": {
      "title": {
        "en": "The application's own files are served",
        "zh-CN": "\u5E94\u7528\u81EA\u8EAB\u7684\u6587\u4EF6\u88AB\u5F53\u4F5C\u9759\u6001\u6587\u4EF6\u63D0\u4F9B"
      },
      "problem": {
        "en": "A static mount answers requests with the files of a folder that holds the application's code, or keys and variables.",
        "zh-CN": "\u9759\u6001\u6302\u8F7D\u7684\u76EE\u5F55\u4E2D\u542B\u6709\u5E94\u7528\u4EE3\u7801\uFF0C\u6216\u5BC6\u94A5\u4E0E\u73AF\u5883\u53D8\u91CF\u6587\u4EF6\u3002"
      },
      "risk": {
        "en": "Anybody downloads the source, and whatever lies beside it: databases, configuration, credentials, uploads of others.",
        "zh-CN": "\u4EFB\u4F55\u4EBA\u90FD\u80FD\u4E0B\u8F7D\u6E90\u4EE3\u7801\u4EE5\u53CA\u540C\u76EE\u5F55\u4E0B\u7684\u4E00\u5207\u5185\u5BB9\uFF1A\u6570\u636E\u5E93\u3001\u914D\u7F6E\u3001\u51ED\u636E\u3001\u5176\u4ED6\u7528\u6237\u7684\u4E0A\u4F20\u6587\u4EF6\u3002"
      },
      "fix": {
        "en": "Move what pages need into a folder of its own (`public/`, `static/`) and serve that one by an absolute path. Change every credential that could be downloaded.",
        "zh-CN": "\u5C06\u9875\u9762\u6240\u9700\u6587\u4EF6\u79FB\u5230\u5355\u72EC\u7684\u76EE\u5F55\uFF08`public/`\u3001`static/`\uFF09\uFF0C\u5E76\u4EE5\u7EDD\u5BF9\u8DEF\u5F84\u53EA\u63D0\u4F9B\u8BE5\u76EE\u5F55\u3002\u66F4\u6362\u6240\u6709\u53EF\u80FD\u5DF2\u88AB\u4E0B\u8F7D\u7684\u51ED\u636E\u3002"
      },
      "acceptance": {
        "en": "A request for the name of a source file or of `.env` is answered with 404.",
        "zh-CN": "\u8BF7\u6C42\u6E90\u4EE3\u7801\u6587\u4EF6\u540D\u6216 `.env` \u5747\u8FD4\u56DE 404\u3002"
      },
      "effortHours": 2,
      "references": [
        "CWE-552",
        "CWE-538"
      ],
      "messages": {
        "source": {
          "en": "{by} serves `{folder}`, the folder of this code: `{example}` can be downloaded by anybody. Serve a folder that holds public files only.",
          "zh-CN": "{by} \u5BF9\u5916\u63D0\u4F9B `{folder}`\uFF0C\u5373\u672C\u4EE3\u7801\u6240\u5728\u76EE\u5F55\uFF1A\u4EFB\u4F55\u4EBA\u90FD\u80FD\u4E0B\u8F7D `{example}`\u3002\u8BF7\u53EA\u63D0\u4F9B\u5B58\u653E\u516C\u5F00\u6587\u4EF6\u7684\u76EE\u5F55\u3002"
        },
        "secret": {
          "en": "{by} serves `{folder}`, which holds `{example}`. Move it away and serve a folder that holds public files only.",
          "zh-CN": "{by} \u5BF9\u5916\u63D0\u4F9B `{folder}`\uFF0C\u5176\u4E2D\u542B\u6709 `{example}`\u3002\u8BF7\u5C06\u5176\u79FB\u8D70\uFF0C\u53EA\u63D0\u4F9B\u5B58\u653E\u516C\u5F00\u6587\u4EF6\u7684\u76EE\u5F55\u3002"
        }
      }
    },
    "suppression/unused": {
      "title": {
        "en": "Suppression without a finding",
        "zh-CN": "\u8C41\u514D\u6CA1\u6709\u5BF9\u5E94\u7684\u95EE\u9898"
      },
      "problem": {
        "en": "A `readiness-ignore` comment names a rule that reports nothing on that line.",
        "zh-CN": "`readiness-ignore` \u6CE8\u91CA\u6240\u6307\u7684\u89C4\u5219\u5728\u8BE5\u884C\u6CA1\u6709\u62A5\u544A\u4EFB\u4F55\u95EE\u9898\u3002"
      },
      "risk": {
        "en": "It silences the next real finding on this line before anybody has seen it.",
        "zh-CN": "\u4ECA\u540E\u8BE5\u884C\u771F\u6B63\u51FA\u73B0\u95EE\u9898\u65F6\uFF0C\u4F1A\u5728\u65E0\u4EBA\u77E5\u6653\u7684\u60C5\u51B5\u4E0B\u88AB\u76F4\u63A5\u8C41\u514D\u3002"
      },
      "fix": {
        "en": "Remove the comment. If it was meant for another line or rule, move or correct it.",
        "zh-CN": "\u5220\u9664\u8BE5\u6CE8\u91CA\uFF1B\u5982\u679C\u5B83\u672C\u5E94\u9488\u5BF9\u5176\u4ED6\u884C\u6216\u5176\u4ED6\u89C4\u5219\uFF0C\u8BF7\u79FB\u52A8\u6216\u6539\u6B63\u3002"
      },
      "acceptance": {
        "en": "The audit reports no unused suppression.",
        "zh-CN": "\u5BA1\u8BA1\u4E0D\u518D\u62A5\u544A\u65E0\u6548\u7684\u8C41\u514D\u3002"
      },
      "effortHours": 0.1,
      "references": [
        "CWE-1164"
      ],
      "messages": {
        "unused": {
          "en": "This suppression of {rules} matches no finding; remove it.",
          "zh-CN": "\u5BF9 {rules} \u7684\u8C41\u514D\u6CA1\u6709\u5339\u914D\u5230\u4EFB\u4F55\u95EE\u9898\uFF0C\u8BF7\u5220\u9664\u3002"
        },
        "fix-remove": {
          "en": "Remove the comment",
          "zh-CN": "\u5220\u9664\u8BE5\u6CE8\u91CA"
        }
      }
    },
    "suppression/without-reason": {
      "title": {
        "en": "Suppression without a reason",
        "zh-CN": "\u8C41\u514D\u672A\u5199\u660E\u7406\u7531"
      },
      "problem": {
        "en": "A `readiness-ignore` comment gives no reason. It is void, and the finding counts.",
        "zh-CN": "`readiness-ignore` \u6CE8\u91CA\u6CA1\u6709\u5199\u660E\u7406\u7531\uFF0C\u56E0\u6B64\u4E0D\u4E88\u751F\u6548\uFF0C\u5BF9\u5E94\u7684\u95EE\u9898\u7167\u5E38\u8BA1\u5165\u3002"
      },
      "risk": {
        "en": "Nobody can tell later whether the risk was accepted or the alarm just switched off.",
        "zh-CN": "\u65E5\u540E\u65E0\u4ECE\u5224\u65AD\u5F53\u521D\u662F\u6709\u610F\u63A5\u53D7\u98CE\u9669\uFF0C\u8FD8\u662F\u968F\u624B\u5173\u6389\u4E86\u544A\u8B66\u3002"
      },
      "fix": {
        "en": "Write the reason behind two dashes: `readiness-ignore rule/id -- reason`.",
        "zh-CN": "\u5728\u4E24\u4E2A\u8FDE\u5B57\u7B26\u4E4B\u540E\u5199\u660E\u7406\u7531\uFF1A`readiness-ignore rule/id -- \u7406\u7531`\u3002"
      },
      "acceptance": {
        "en": "Every suppression in the repository states its reason.",
        "zh-CN": "\u4ED3\u5E93\u4E2D\u7684\u6BCF\u6761\u8C41\u514D\u90FD\u5199\u6709\u7406\u7531\u3002"
      },
      "effortHours": 0.1,
      "references": [
        "CWE-1116"
      ],
      "messages": {
        "without-reason": {
          "en": "This suppression of {rules} gives no reason and is void; write `readiness-ignore {rules} -- reason`.",
          "zh-CN": "\u5BF9 {rules} \u7684\u8C41\u514D\u6CA1\u6709\u5199\u660E\u7406\u7531\uFF0C\u4E0D\u4E88\u751F\u6548\uFF1B\u8BF7\u5199\u6210 `readiness-ignore {rules} -- \u7406\u7531`\u3002"
        }
      }
    },
    "tls/plaintext-only": {
      "title": {
        "en": "Traffic is not protected on its way",
        "zh-CN": "\u4F20\u8F93\u8FC7\u7A0B\u7F3A\u4E4F\u4FDD\u62A4"
      },
      "problem": {
        "en": "The code makes a connection without checking the other side's certificate, so that encryption protects it from nobody who sits on the way; or a server that the world reaches answers over plain HTTP.",
        "zh-CN": "\u4EE3\u7801\u5728\u5EFA\u7ACB\u8FDE\u63A5\u65F6\u4E0D\u6821\u9A8C\u5BF9\u7AEF\u8BC1\u4E66\uFF0C\u52A0\u5BC6\u56E0\u6B64\u6321\u4E0D\u4F4F\u4EFB\u4F55\u5904\u4E8E\u94FE\u8DEF\u4E2D\u95F4\u7684\u4EBA\uFF1B\u6216\u8005\u5BF9\u5916\u7684\u670D\u52A1\u5668\u53EA\u63D0\u4F9B\u660E\u6587 HTTP\u3002"
      },
      "risk": {
        "en": "Someone on the network path (a shared network, a proxy, a hijacked name) answers in the server's place, reads tokens and data and changes the answers. The program notices nothing.",
        "zh-CN": "\u5904\u4E8E\u7F51\u7EDC\u8DEF\u5F84\u4E0A\u7684\u4EBA\uFF08\u516C\u5171\u7F51\u7EDC\u3001\u4EE3\u7406\u3001\u88AB\u52AB\u6301\u7684\u57DF\u540D\uFF09\u53EF\u4EE5\u5192\u5145\u670D\u52A1\u5668\uFF0C\u8BFB\u53D6\u4EE4\u724C\u548C\u6570\u636E\u5E76\u7BE1\u6539\u54CD\u5E94\uFF0C\u800C\u7A0B\u5E8F\u6BEB\u65E0\u5BDF\u89C9\u3002"
      },
      "fix": {
        "en": 'Leave verification on. For a private certificate authority, hand its certificate to the client (`verify="/path/ca.pem"`, `ca`, `NODE_EXTRA_CA_CERTS`) instead of switching the check off. A public server listens on 443 with a certificate (certbot, Caddy or a load balancer in front), and on 80 it only redirects: `return 301 https://$host$request_uri;`.',
        "zh-CN": '\u4FDD\u6301\u8BC1\u4E66\u6821\u9A8C\u5F00\u542F\u3002\u82E5\u4F7F\u7528\u79C1\u6709 CA\uFF0C\u8BF7\u628A CA \u8BC1\u4E66\u63D0\u4F9B\u7ED9\u5BA2\u6237\u7AEF\uFF08`verify="/path/ca.pem"`\u3001`ca`\u3001`NODE_EXTRA_CA_CERTS`\uFF09\uFF0C\u4E0D\u8981\u5173\u95ED\u6821\u9A8C\u3002\u5BF9\u5916\u7684\u670D\u52A1\u5668\u5E94\u5728 443 \u7AEF\u53E3\u4F7F\u7528\u8BC1\u4E66\uFF08certbot\uFF0C\u6216\u7531\u524D\u7F6E\u7684 Caddy\u3001\u8D1F\u8F7D\u5747\u8861\u5B8C\u6210\uFF09\uFF0C80 \u7AEF\u53E3\u53EA\u505A\u8DF3\u8F6C\uFF1A`return 301 https://$host$request_uri;`\u3002'
      },
      "acceptance": {
        "en": "A connection to a server with a self-signed certificate fails; `curl -I http://host/` answers with a redirect to HTTPS.",
        "zh-CN": "\u8FDE\u63A5\u4F7F\u7528\u81EA\u7B7E\u540D\u8BC1\u4E66\u7684\u670D\u52A1\u5668\u65F6\u4F1A\u5931\u8D25\uFF1B`curl -I http://host/` \u8FD4\u56DE\u5230 HTTPS \u7684\u8DF3\u8F6C\u3002"
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
          "zh-CN": "\u8BC1\u4E66\u6821\u9A8C\u5DF2\u5173\u95ED\uFF08`{option}`\uFF09\uFF1A\u94FE\u8DEF\u4E2D\u95F4\u7684\u4EFB\u4F55\u4EBA\u90FD\u53EF\u4EE5\u5192\u5145\u670D\u52A1\u5668\u3002\u8BF7\u4FDD\u6301\u5F00\u542F\uFF1B\u5982\u9700\u79C1\u6709 CA\uFF0C\u8BF7\u4F20\u5165\u5176\u8BC1\u4E66\u3002"
        },
        "verification-off-by-default": {
          "en": "Certificate verification is off unless somebody turns it on (`{option}`): whoever sits on the way can pose as the server. Let the default be on.",
          "zh-CN": "\u8BC1\u4E66\u6821\u9A8C\u9ED8\u8BA4\u5173\u95ED\uFF08`{option}`\uFF09\uFF1A\u94FE\u8DEF\u4E2D\u95F4\u7684\u4EFB\u4F55\u4EBA\u90FD\u53EF\u4EE5\u5192\u5145\u670D\u52A1\u5668\u3002\u8BF7\u6539\u4E3A\u9ED8\u8BA4\u5F00\u542F\u3002"
        },
        "verification-inverted": {
          "en": "`{option}` turns the check on, yet what it is given is named after leaving the check out: certificates are checked only where somebody asks for the opposite. Negate it.",
          "zh-CN": "`{option}` \u4E3A\u771F\u65F6\u624D\u6821\u9A8C\u8BC1\u4E66\uFF0C\u4F46\u4F20\u5165\u7684\u5374\u662F\u540D\u79F0\u542B\u4E49\u4E3A\u201C\u8DF3\u8FC7\u6821\u9A8C\u201D\u7684\u9009\u9879\uFF1A\u53EA\u6709\u8981\u6C42\u8DF3\u8FC7\u65F6\u624D\u4F1A\u6821\u9A8C\uFF0C\u5E73\u65F6\u53CD\u800C\u4E0D\u6821\u9A8C\u3002\u8BF7\u53D6\u53CD\u3002"
        },
        "server-published": {
          "en": "Port {port} of `{service}` is published, and this server answers there over plain HTTP: passwords and sessions are readable on the way, and nothing in the repository ends TLS before it. Listen on 443 with a certificate and redirect 80, or put a proxy in front that does.",
          "zh-CN": "`{service}` \u7684 {port} \u7AEF\u53E3\u5BF9\u5916\u53D1\u5E03\uFF0C\u8BE5 server \u5728\u5176\u4E0A\u53EA\u63D0\u4F9B\u660E\u6587 HTTP\uFF1A\u5BC6\u7801\u4E0E\u4F1A\u8BDD\u5728\u4F20\u8F93\u9014\u4E2D\u53EF\u88AB\u8BFB\u53D6\uFF0C\u4ED3\u5E93\u4E2D\u4E5F\u6CA1\u6709\u4EFB\u4F55\u524D\u7F6E\u7EC4\u4EF6\u63D0\u4F9B TLS\u3002\u8BF7\u5728 443 \u7AEF\u53E3\u914D\u7F6E\u8BC1\u4E66\u5E76\u8BA9 80 \u7AEF\u53E3\u8DF3\u8F6C\uFF0C\u6216\u5728\u524D\u9762\u653E\u7F6E\u63D0\u4F9B TLS \u7684\u4EE3\u7406\u3002"
        },
        "server-plain": {
          "en": "This server answers for `{domain}` over plain HTTP only: passwords and sessions are readable on the way. Listen on 443 with a certificate, and redirect here with `return 301 https://$host$request_uri;`.",
          "zh-CN": "\u8BE5 server \u4EC5\u4EE5\u660E\u6587 HTTP \u4E3A `{domain}` \u63D0\u4F9B\u670D\u52A1\uFF1A\u5BC6\u7801\u4E0E\u4F1A\u8BDD\u5728\u4F20\u8F93\u9014\u4E2D\u53EF\u88AB\u8BFB\u53D6\u3002\u8BF7\u5728 443 \u7AEF\u53E3\u914D\u7F6E\u8BC1\u4E66\uFF0C\u5E76\u5728\u6B64\u5904\u4F7F\u7528 `return 301 https://$host$request_uri;` \u8DF3\u8F6C\u3002"
        },
        "published-here": {
          "en": "the port of `{service}` is published here",
          "zh-CN": "`{service}` \u7684\u7AEF\u53E3\u5728\u6B64\u5904\u5BF9\u5916\u53D1\u5E03"
        },
        "defined-here": {
          "en": "the value is defined here",
          "zh-CN": "\u8BE5\u503C\u5728\u6B64\u5904\u5B9A\u4E49"
        },
        "default-here": {
          "en": "the default is set here",
          "zh-CN": "\u9ED8\u8BA4\u503C\u5728\u6B64\u5904\u8BBE\u5B9A"
        },
        "supplied-here": {
          "en": "a deployment file sets the value here",
          "zh-CN": "\u90E8\u7F72\u6587\u4EF6\u5728\u6B64\u5904\u8BBE\u7F6E\u4E86\u8BE5\u503C"
        },
        "fix-verify": {
          "en": "Verify certificates",
          "zh-CN": "\u6821\u9A8C\u8BC1\u4E66"
        }
      }
    },
    "upload/no-limits": {
      "title": {
        "en": "Upload without limits",
        "zh-CN": "\u4E0A\u4F20\u6CA1\u6709\u9650\u5236"
      },
      "problem": {
        "en": "Files are taken from callers without a bound on their size that holds before they are in memory or on disk, in the application or at a proxy of this repository.",
        "zh-CN": "\u63A5\u6536\u8C03\u7528\u65B9\u6587\u4EF6\u65F6\uFF0C\u5728\u5176\u8FDB\u5165\u5185\u5B58\u6216\u78C1\u76D8\u4E4B\u524D\u6CA1\u6709\u4EFB\u4F55\u5927\u5C0F\u4E0A\u9650\uFF0C\u5E94\u7528\u548C\u4ED3\u5E93\u4E2D\u7684\u4EE3\u7406\u5747\u672A\u8BBE\u7F6E\u3002"
      },
      "risk": {
        "en": "A few large files fill memory or disk, and the server stops answering everybody.",
        "zh-CN": "\u51E0\u4E2A\u5927\u6587\u4EF6\u5C31\u80FD\u5360\u6EE1\u5185\u5B58\u6216\u78C1\u76D8\uFF0C\u4F7F\u670D\u52A1\u5BF9\u6240\u6709\u4EBA\u4E0D\u53EF\u7528\u3002"
      },
      "fix": {
        "en": "Bound the request where it arrives (`client_max_body_size`, `limits.fileSize` of multer, `MAX_CONTENT_LENGTH` of Flask), read in pieces and stop at the bound, and accept only the kinds of file that are needed, by content rather than by name.",
        "zh-CN": "\u5728\u5165\u53E3\u9650\u5236\u8BF7\u6C42\u5927\u5C0F\uFF08`client_max_body_size`\u3001multer \u7684 `limits.fileSize`\u3001Flask \u7684 `MAX_CONTENT_LENGTH`\uFF09\uFF0C\u5206\u5757\u8BFB\u53D6\u5E76\u5728\u8FBE\u5230\u4E0A\u9650\u65F6\u505C\u6B62\uFF0C\u5E76\u53EA\u63A5\u53D7\u6240\u9700\u7684\u6587\u4EF6\u7C7B\u578B\uFF0C\u6309\u5185\u5BB9\u800C\u975E\u6587\u4EF6\u540D\u5224\u65AD\u3002"
      },
      "acceptance": {
        "en": "A file over the limit is refused with 413, and the memory of the process does not grow.",
        "zh-CN": "\u8D85\u8FC7\u4E0A\u9650\u7684\u6587\u4EF6\u8FD4\u56DE 413\uFF0C\u4E14\u8FDB\u7A0B\u5185\u5B58\u4E0D\u589E\u957F\u3002"
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
          "zh-CN": "\u6B64\u5904\u4E0A\u4F20\u65E2\u4E0D\u9650\u5927\u5C0F\u4E5F\u4E0D\u9650\u7C7B\u578B\u3002\u8BF7\u5728\u8BFB\u53D6\u524D\u9650\u5236\u5927\u5C0F\uFF0C\u5E76\u68C0\u67E5\u6587\u4EF6\u7C7B\u578B\u3002"
        },
        "size": {
          "en": "Uploads are taken here without a limit on their size. Bound it before the file is read.",
          "zh-CN": "\u6B64\u5904\u4E0A\u4F20\u6CA1\u6709\u5927\u5C0F\u9650\u5236\u3002\u8BF7\u5728\u8BFB\u53D6\u524D\u9650\u5236\u5927\u5C0F\u3002"
        },
        "late": {
          "en": "The whole file is in memory before its size is looked at. Bound the request, or read in pieces and stop at the limit.",
          "zh-CN": "\u6574\u4E2A\u6587\u4EF6\u8BFB\u5165\u5185\u5B58\u540E\u624D\u68C0\u67E5\u5927\u5C0F\u3002\u8BF7\u9650\u5236\u8BF7\u6C42\u5927\u5C0F\uFF0C\u6216\u5206\u5757\u8BFB\u53D6\u5E76\u5728\u8FBE\u5230\u4E0A\u9650\u65F6\u505C\u6B62\u3002"
        },
        "huge": {
          "en": "Uploads of up to {size} are taken here: a few requests fill the disk or the memory. Take what the application needs, and give the number of files a limit, too.",
          "zh-CN": "\u6B64\u5904\u63A5\u53D7\u6700\u5927 {size} \u7684\u4E0A\u4F20\uFF1A\u5C11\u91CF\u8BF7\u6C42\u5373\u53EF\u5360\u6EE1\u78C1\u76D8\u6216\u5185\u5B58\u3002\u8BF7\u6309\u5E94\u7528\u5B9E\u9645\u9700\u8981\u8BBE\u7F6E\u5927\u5C0F\uFF0C\u5E76\u540C\u65F6\u9650\u5236\u6587\u4EF6\u6570\u91CF\u3002"
        },
        "also": {
          "en": "the same here",
          "zh-CN": "\u6B64\u5904\u540C\u6837"
        }
      }
    },
    "upload/path-traversal": {
      "title": {
        "en": "A client names the file its upload is stored as",
        "zh-CN": "\u4E0A\u4F20\u6587\u4EF6\u7684\u5B58\u50A8\u8DEF\u5F84\u7531\u5BA2\u6237\u7AEF\u7ED9\u51FA\u7684\u6587\u4EF6\u540D\u51B3\u5B9A"
      },
      "problem": {
        "en": "The file name that comes with an upload is written by the client. Used in a path as it is, it can hold `..` or be absolute.",
        "zh-CN": "\u4E0A\u4F20\u8BF7\u6C42\u4E2D\u7684\u6587\u4EF6\u540D\u7531\u5BA2\u6237\u7AEF\u586B\u5199\u3002\u82E5\u76F4\u63A5\u7528\u4E8E\u8DEF\u5F84\uFF0C\u5176\u4E2D\u53EF\u4EE5\u5305\u542B `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\u3002"
      },
      "risk": {
        "en": "An upload overwrites code, templates or keys of the server, or lands in a folder that is served to others.",
        "zh-CN": "\u4E0A\u4F20\u7684\u5185\u5BB9\u53EF\u4EE5\u8986\u76D6\u670D\u52A1\u5668\u4E0A\u7684\u4EE3\u7801\u3001\u6A21\u677F\u6216\u5BC6\u94A5\uFF0C\u6216\u843D\u5165\u5BF9\u5916\u63D0\u4F9B\u8BBF\u95EE\u7684\u76EE\u5F55\u3002"
      },
      "fix": {
        "en": "Store under a name of your own (a UUID) and keep the client's name as data. Or cut it to its last part (`secure_filename`, `basename`) and check that the resolved path lies inside the upload folder.",
        "zh-CN": "\u7528\u81EA\u5DF1\u751F\u6210\u7684\u540D\u79F0\uFF08\u5982 UUID\uFF09\u5B58\u50A8\uFF0C\u628A\u5BA2\u6237\u7AEF\u7ED9\u51FA\u7684\u6587\u4EF6\u540D\u4EC5\u4F5C\u4E3A\u6570\u636E\u4FDD\u5B58\uFF1B\u6216\u53EA\u53D6\u6700\u540E\u4E00\u6BB5\uFF08`secure_filename`\u3001`basename`\uFF09\uFF0C\u5E76\u786E\u8BA4\u89E3\u6790\u540E\u7684\u8DEF\u5F84\u4F4D\u4E8E\u4E0A\u4F20\u76EE\u5F55\u5185\u3002"
      },
      "acceptance": {
        "en": "An upload named `../../x` is stored inside the upload folder or refused.",
        "zh-CN": "\u6587\u4EF6\u540D\u4E3A `../../x` \u7684\u4E0A\u4F20\u4F1A\u88AB\u5B58\u5165\u4E0A\u4F20\u76EE\u5F55\u5185\u6216\u88AB\u62D2\u7EDD\u3002"
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
          "zh-CN": "\u4E0A\u4F20\u6587\u4EF6\u6309\u968F\u4E4B\u53D1\u9001\u7684\u6587\u4EF6\u540D `{name}` \u5199\u5165\uFF1A\u82E5\u5176\u4E2D\u542B\u6709 `..` \u6216\u7EDD\u5BF9\u8DEF\u5F84\uFF0C\u5C31\u4F1A\u8986\u76D6\u8FDB\u7A0B\u53EF\u5199\u7684\u4EFB\u610F\u6587\u4EF6\u3002\u8BF7\u53EA\u53D6\u6700\u540E\u4E00\u6BB5\uFF08`Path({name}).name`\uFF09\uFF0C\u6216\u4F7F\u7528\u81EA\u5DF1\u751F\u6210\u7684\u6587\u4EF6\u540D\u3002"
        },
        "saved-here": {
          "en": "written under its name here as well",
          "zh-CN": "\u6B64\u5904\u540C\u6837\u6309\u539F\u6587\u4EF6\u540D\u5199\u5165"
        },
        "named": {
          "en": "The file name that the client of {route} sends ({source}) becomes part of the path that {sink} uses; `../` in it leaves the upload folder. Store under a name of your own, or cut it to its last part and check the resolved path.",
          "zh-CN": "{route} \u7684\u5BA2\u6237\u7AEF\u63D0\u4EA4\u7684\u6587\u4EF6\u540D\uFF08{source}\uFF09\u6210\u4E3A {sink} \u6240\u7528\u8DEF\u5F84\u7684\u4E00\u90E8\u5206\uFF0C\u5176\u4E2D\u7684 `../` \u53EF\u4EE5\u8D8A\u51FA\u4E0A\u4F20\u76EE\u5F55\u3002\u8BF7\u4F7F\u7528\u81EA\u5DF1\u751F\u6210\u7684\u540D\u79F0\u5B58\u50A8\uFF0C\u6216\u53EA\u53D6\u6700\u540E\u4E00\u6BB5\u5E76\u6821\u9A8C\u89E3\u6790\u540E\u7684\u8DEF\u5F84\u3002"
        },
        "chosen-folder": {
          "en": "`{name}`, which the caller writes, becomes part of the folder that the upload is stored in: with `../` in it, the file lands anywhere the process may write. Look the folder up in a list of your own.",
          "zh-CN": "\u8C03\u7528\u65B9\u586B\u5199\u7684 `{name}` \u6210\u4E3A\u4E0A\u4F20\u6587\u4EF6\u5B58\u50A8\u76EE\u5F55\u7684\u4E00\u90E8\u5206\uFF1A\u82E5\u5176\u4E2D\u542B\u6709 `../`\uFF0C\u6587\u4EF6\u53EF\u88AB\u5199\u5230\u8FDB\u7A0B\u6709\u5199\u6743\u9650\u7684\u4EFB\u610F\u4F4D\u7F6E\u3002\u8BF7\u5728\u81EA\u5DF1\u7EF4\u62A4\u7684\u5217\u8868\u4E2D\u67E5\u51FA\u76EE\u5F55\u3002"
        },
        "chosen-name": {
          "en": "`{name}`, which the caller writes, becomes part of the name that the upload is stored under: with `../` in it, the file lands anywhere the process may write. Use a name of your own, or the last part alone (`path.basename`).",
          "zh-CN": "\u8C03\u7528\u65B9\u586B\u5199\u7684 `{name}` \u6210\u4E3A\u4E0A\u4F20\u6587\u4EF6\u5B58\u50A8\u540D\u7684\u4E00\u90E8\u5206\uFF1A\u82E5\u5176\u4E2D\u542B\u6709 `../`\uFF0C\u6587\u4EF6\u53EF\u88AB\u5199\u5230\u8FDB\u7A0B\u6709\u5199\u6743\u9650\u7684\u4EFB\u610F\u4F4D\u7F6E\u3002\u8BF7\u4F7F\u7528\u81EA\u5DF1\u751F\u6210\u7684\u540D\u79F0\uFF0C\u6216\u53EA\u53D6\u6700\u540E\u4E00\u6BB5\uFF08`path.basename`\uFF09\u3002"
        },
        "enters-here": {
          "en": "comes in by {route}",
          "zh-CN": "\u7531 {route} \u4F20\u5165"
        },
        "passes-here": {
          "en": "handed on here",
          "zh-CN": "\u5728\u6B64\u5904\u4F20\u9012"
        }
      }
    },
    "websocket/proxy-upgrade-missing": {
      "title": {
        "en": "The proxy drops the WebSocket upgrade",
        "zh-CN": "\u4EE3\u7406\u4E22\u5F03\u4E86 WebSocket \u5347\u7EA7\u8BF7\u6C42"
      },
      "problem": {
        "en": "A route takes WebSocket connections, and the nginx location that serves it does not hand on the `Upgrade` and `Connection` headers, which end at each hop unless they are set again.",
        "zh-CN": "\u67D0\u4E2A\u8DEF\u7531\u63A5\u53D7 WebSocket \u8FDE\u63A5\uFF0C\u800C\u4E3A\u5176\u63D0\u4F9B\u670D\u52A1\u7684 nginx location \u6CA1\u6709\u8F6C\u53D1 `Upgrade` \u4E0E `Connection` \u5934\uFF1B\u8FD9\u4E24\u4E2A\u5934\u662F\u9010\u8DF3\u7684\uFF0C\u5FC5\u987B\u91CD\u65B0\u8BBE\u7F6E\u3002"
      },
      "risk": {
        "en": "No connection is ever opened through the proxy: the application answers with an error, and clients fail or fall back to polling.",
        "zh-CN": "\u901A\u8FC7\u4EE3\u7406\u6C38\u8FDC\u65E0\u6CD5\u5EFA\u7ACB\u8FDE\u63A5\uFF1A\u5E94\u7528\u8FD4\u56DE\u9519\u8BEF\uFF0C\u5BA2\u6237\u7AEF\u5931\u8D25\u6216\u9000\u5316\u4E3A\u8F6E\u8BE2\u3002"
      },
      "fix": {
        "en": 'In the location: `proxy_http_version 1.1;`, `proxy_set_header Upgrade $http_upgrade;`, `proxy_set_header Connection "upgrade";` (or a variable made by `map $http_upgrade`). One `proxy_set_header` in a location replaces all of the outer level: repeat those that are still needed. Set `proxy_read_timeout` above the longest silence.',
        "zh-CN": '\u5728\u8BE5 location \u4E2D\u8BBE\u7F6E `proxy_http_version 1.1;`\u3001`proxy_set_header Upgrade $http_upgrade;`\u3001`proxy_set_header Connection "upgrade";`\uFF08\u6216\u7531 `map $http_upgrade` \u751F\u6210\u7684\u53D8\u91CF\uFF09\u3002location \u4E2D\u53EA\u8981\u51FA\u73B0\u4E00\u4E2A `proxy_set_header`\uFF0C\u5C31\u4F1A\u6574\u4F53\u66FF\u6362\u5916\u5C42\u7684\u8BBE\u7F6E\uFF0C\u4ECD\u9700\u8981\u7684\u8BF7\u91CD\u590D\u5199\u51FA\u3002\u5E76\u628A `proxy_read_timeout` \u8BBE\u4E3A\u5927\u4E8E\u6700\u957F\u7684\u9759\u9ED8\u65F6\u95F4\u3002'
      },
      "acceptance": {
        "en": "A WebSocket client connects through the proxy (status 101).",
        "zh-CN": "WebSocket \u5BA2\u6237\u7AEF\u53EF\u4EE5\u901A\u8FC7\u4EE3\u7406\u5EFA\u7ACB\u8FDE\u63A5\uFF08\u72B6\u6001\u7801 101\uFF09\u3002"
      },
      "effortHours": 1,
      "references": [
        "https://nginx.org/en/docs/http/websocket.html",
        "RFC 6455"
      ],
      "messages": {
        "not-upgraded": {
          "en": "`location {location}` serves the WebSocket route `{route}` without handing on `Upgrade` and `Connection`: no connection is opened through it. Set both headers and `proxy_http_version 1.1`.",
          "zh-CN": "`location {location}` \u4E3A WebSocket \u8DEF\u7531 `{route}` \u63D0\u4F9B\u670D\u52A1\uFF0C\u5374\u6CA1\u6709\u8F6C\u53D1 `Upgrade` \u4E0E `Connection`\uFF1A\u65E0\u6CD5\u901A\u8FC7\u5B83\u5EFA\u7ACB\u8FDE\u63A5\u3002\u8BF7\u8BBE\u7F6E\u8FD9\u4E24\u4E2A\u5934\u4EE5\u53CA `proxy_http_version 1.1`\u3002"
        },
        "old-protocol": {
          "en": "`location {location}` serves the WebSocket route `{route}` and speaks HTTP/1.0 to it (the default before nginx 1.29.7), which knows no upgrade. Set `proxy_http_version 1.1`.",
          "zh-CN": "`location {location}` \u4E3A WebSocket \u8DEF\u7531 `{route}` \u63D0\u4F9B\u670D\u52A1\uFF0C\u5374\u4EE5 HTTP/1.0 \u4E0E\u5176\u901A\u4FE1\uFF08nginx 1.29.7 \u4E4B\u524D\u7684\u9ED8\u8BA4\u503C\uFF09\uFF0C\u800C\u8BE5\u7248\u672C\u4E0D\u652F\u6301\u5347\u7EA7\u3002\u8BF7\u8BBE\u7F6E `proxy_http_version 1.1`\u3002"
        },
        "route": {
          "en": "`{route}` takes WebSocket connections",
          "zh-CN": "`{route}` \u63A5\u53D7 WebSocket \u8FDE\u63A5"
        },
        "service": {
          "en": "the location hands requests on to the service `{service}`",
          "zh-CN": "\u8BE5 location \u628A\u8BF7\u6C42\u8F6C\u53D1\u7ED9\u670D\u52A1 `{service}`"
        },
        "also": {
          "en": "so does this location",
          "zh-CN": "\u6B64 location \u4EA6\u7136"
        },
        "fix-upgrade": {
          "en": "Hand on the headers that open a WebSocket",
          "zh-CN": "\u4F20\u9012\u5EFA\u7ACB WebSocket \u6240\u9700\u7684\u8BF7\u6C42\u5934"
        }
      }
    },
    "wiring/safeguard-not-wired": {
      "title": {
        "en": "A safeguard that nothing uses",
        "zh-CN": "\u9632\u62A4\u63AA\u65BD\u5DF2\u7F16\u5199\u4F46\u4ECE\u672A\u542F\u7528"
      },
      "problem": {
        "en": "The repository defines a middleware, guard, limiter or exception handler, and no code that runs imports, registers or calls it.",
        "zh-CN": "\u4ED3\u5E93\u4E2D\u5B9A\u4E49\u4E86\u4E2D\u95F4\u4EF6\u3001\u5B88\u536B\u3001\u9650\u6D41\u5668\u6216\u5F02\u5E38\u5904\u7406\u5668\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u8FD0\u884C\u4E2D\u7684\u4EE3\u7801\u5BFC\u5165\u3001\u6CE8\u518C\u6216\u8C03\u7528\u5B83\u3002"
      },
      "risk": {
        "en": "Everybody who reads the code, reviews and audits included, believes in a protection that no request ever meets.",
        "zh-CN": "\u9605\u8BFB\u4EE3\u7801\u7684\u4EBA\uFF08\u5305\u62EC\u8BC4\u5BA1\u548C\u5BA1\u8BA1\u4EBA\u5458\uFF09\u90FD\u4EE5\u4E3A\u6709\u8FD9\u5C42\u9632\u62A4\uFF0C\u800C\u5B9E\u9645\u4E0A\u6CA1\u6709\u4EFB\u4F55\u8BF7\u6C42\u4F1A\u7ECF\u8FC7\u5B83\u3002"
      },
      "fix": {
        "en": "Register it where the application is made (`app.add_middleware`, `app.use`, `APP_GUARD`, `Depends`, `MIDDLEWARE`) and test that it refuses. If something else does its work, delete it.",
        "zh-CN": "\u5728\u521B\u5EFA\u5E94\u7528\u7684\u4F4D\u7F6E\u6CE8\u518C\u5B83\uFF08`app.add_middleware`\u3001`app.use`\u3001`APP_GUARD`\u3001`Depends`\u3001`MIDDLEWARE`\uFF09\uFF0C\u5E76\u7528\u6D4B\u8BD5\u9A8C\u8BC1\u5B83\u786E\u5B9E\u4F1A\u62D2\u7EDD\u8BF7\u6C42\u3002\u82E5\u5DF2\u6709\u5176\u4ED6\u5B9E\u73B0\u4EE3\u66FF\uFF0C\u8BF7\u5220\u9664\u5B83\u3002"
      },
      "acceptance": {
        "en": "A test shows a request that the safeguard refuses, or the definition is gone.",
        "zh-CN": "\u6709\u6D4B\u8BD5\u8BC1\u660E\u8BE5\u9632\u62A4\u4F1A\u62D2\u7EDD\u8BF7\u6C42\uFF1B\u6216\u8BE5\u5B9A\u4E49\u5DF2\u5220\u9664\u3002"
      },
      "effortHours": 2,
      "references": [
        "CWE-693",
        "CWE-1164"
      ],
      "messages": {
        "one": {
          "en": "{name} is defined here, and nothing that runs uses it. Register it with the application, or delete it.",
          "zh-CN": "{name} \u5728\u6B64\u5B9A\u4E49\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u8FD0\u884C\u4E2D\u7684\u4EE3\u7801\u4F7F\u7528\u5B83\u3002\u8BF7\u5728\u5E94\u7528\u4E2D\u6CE8\u518C\uFF0C\u6216\u5C06\u5176\u5220\u9664\u3002"
        },
        "several": {
          "en": "{name} is defined here, and nothing that runs uses it; nor {others}. Register them with the application, or delete them.",
          "zh-CN": "{name} \u5728\u6B64\u5B9A\u4E49\uFF0C\u4F46\u6CA1\u6709\u4EFB\u4F55\u8FD0\u884C\u4E2D\u7684\u4EE3\u7801\u4F7F\u7528\u5B83\uFF1B{others} \u540C\u6837\u5982\u6B64\u3002\u8BF7\u5728\u5E94\u7528\u4E2D\u6CE8\u518C\uFF0C\u6216\u5C06\u5176\u5220\u9664\u3002"
        },
        "set-up": {
          "en": "A limit is set up here, but no file of the repository names {name}, the guard that applies it: every request passes. Provide it as APP_GUARD, or put it on the controllers with @UseGuards.",
          "zh-CN": "\u6B64\u5904\u914D\u7F6E\u4E86\u9650\u6D41\uFF0C\u4F46\u4ED3\u5E93\u4E2D\u6CA1\u6709\u4EFB\u4F55\u6587\u4EF6\u4F7F\u7528\u6267\u884C\u9650\u6D41\u7684 {name}\uFF1A\u6240\u6709\u8BF7\u6C42\u90FD\u4F1A\u88AB\u653E\u884C\u3002\u8BF7\u5C06\u5176\u6CE8\u518C\u4E3A APP_GUARD\uFF0C\u6216\u7528 @UseGuards \u52A0\u5230\u63A7\u5236\u5668\u4E0A\u3002"
        },
        "parameters": {
          "en": "Express never calls this error handler: it takes three parameters, and Express knows an error handler by its four. It runs as ordinary middleware, with the request for its first argument; errors go to Express's own page. Add the fourth parameter (next).",
          "zh-CN": "Express \u6C38\u8FDC\u4E0D\u4F1A\u8C03\u7528\u8FD9\u4E2A\u9519\u8BEF\u5904\u7406\u5668\uFF1A\u5B83\u53EA\u6709\u4E09\u4E2A\u53C2\u6570\uFF0C\u800C Express \u9760\u56DB\u4E2A\u53C2\u6570\u6765\u8BC6\u522B\u9519\u8BEF\u5904\u7406\u5668\u3002\u5B83\u4F1A\u88AB\u5F53\u4F5C\u666E\u901A\u4E2D\u95F4\u4EF6\u6267\u884C\uFF0C\u7B2C\u4E00\u4E2A\u53C2\u6570\u6536\u5230\u7684\u662F\u8BF7\u6C42\uFF1B\u771F\u6B63\u7684\u9519\u8BEF\u4F1A\u843D\u5230 Express \u7684\u9ED8\u8BA4\u9519\u8BEF\u9875\u3002\u8BF7\u8865\u4E0A\u7B2C\u56DB\u4E2A\u53C2\u6570\uFF08next\uFF09\u3002"
        },
        "too-early": {
          "en": "This error handler is registered before the routes: Express passes an error on to what stands after the route that failed, so that theirs never come here. Register it last.",
          "zh-CN": "\u8FD9\u4E2A\u9519\u8BEF\u5904\u7406\u5668\u6CE8\u518C\u5728\u8DEF\u7531\u4E4B\u524D\uFF1AExpress \u53EA\u4F1A\u628A\u9519\u8BEF\u4EA4\u7ED9\u51FA\u9519\u8DEF\u7531\u4E4B\u540E\u6CE8\u518C\u7684\u5904\u7406\u5668\uFF0C\u56E0\u6B64\u8FD9\u4E9B\u8DEF\u7531\u7684\u9519\u8BEF\u4E0D\u4F1A\u5230\u8FBE\u8FD9\u91CC\u3002\u8BF7\u628A\u5B83\u653E\u5230\u6700\u540E\u6CE8\u518C\u3002"
        },
        "misnamed": {
          "en": "{name} sets `{written}`, which Django REST framework never reads: {asked} never runs. Write `{meant}`, with a list, and test that it refuses.",
          "zh-CN": "{name} \u8BBE\u7F6E\u7684\u662F `{written}`\uFF0C\u800C Django REST framework \u4ECE\u4E0D\u8BFB\u53D6\u8FD9\u4E2A\u540D\u5B57\uFF1A{asked} \u6839\u672C\u4E0D\u4F1A\u751F\u6548\u3002\u8BF7\u6539\u4E3A `{meant}`\uFF08\u5217\u8868\uFF09\uFF0C\u5E76\u7528\u6D4B\u8BD5\u9A8C\u8BC1\u5B83\u786E\u5B9E\u4F1A\u62D2\u7EDD\u8BF7\u6C42\u3002"
        },
        "misnamed-too": {
          "en": "{name} sets `{written}` too",
          "zh-CN": "{name} \u540C\u6837\u8BBE\u7F6E\u4E86 `{written}`"
        },
        "declared": {
          "en": "the handler",
          "zh-CN": "\u8BE5\u5904\u7406\u5668\u7684\u5B9A\u4E49"
        },
        "later": {
          "en": "declared after it",
          "zh-CN": "\u5728\u5B83\u4E4B\u540E\u58F0\u660E"
        },
        "also": {
          "en": "nothing uses {name} either",
          "zh-CN": "{name} \u540C\u6837\u672A\u88AB\u4F7F\u7528"
        }
      }
    },
    "workflow/excessive-permissions": {
      "title": {
        "en": "A workflow's token may do more than it needs",
        "zh-CN": "\u5DE5\u4F5C\u6D41\u4EE4\u724C\u7684\u6743\u9650\u8D85\u51FA\u6240\u9700"
      },
      "problem": {
        "en": "Every job gets a token for the repository. Unless `permissions:` says what it may do, the repository's setting decides, which for repositories and organisations from before February 2023 is to write everything.",
        "zh-CN": "\u6BCF\u4E2A\u4EFB\u52A1\u90FD\u4F1A\u5F97\u5230\u4E00\u4E2A\u4ED3\u5E93\u4EE4\u724C\u3002\u82E5\u672A\u7528 `permissions:` \u8BF4\u660E\u6743\u9650\uFF0C\u5219\u7531\u4ED3\u5E93\u8BBE\u7F6E\u51B3\u5B9A\uFF1B2023 \u5E74 2 \u6708\u4E4B\u524D\u7684\u4ED3\u5E93\u548C\u7EC4\u7EC7\u9ED8\u8BA4\u62E5\u6709\u5168\u90E8\u5199\u6743\u9650\u3002"
      },
      "risk": {
        "en": "One bad action or dependency in a test job pushes commits, replaces releases and packages, or approves pull requests.",
        "zh-CN": "\u6D4B\u8BD5\u4EFB\u52A1\u4E2D\u7684\u4E00\u4E2A\u6076\u610F\u52A8\u4F5C\u6216\u4F9D\u8D56\uFF0C\u5C31\u80FD\u63A8\u9001\u63D0\u4EA4\u3001\u66FF\u6362\u53D1\u5E03\u7248\u672C\u4E0E\u8F6F\u4EF6\u5305\uFF0C\u6216\u6279\u51C6\u5408\u5E76\u8BF7\u6C42\u3002"
      },
      "fix": {
        "en": "Write `permissions: { contents: read }` at the top of each workflow, and give single jobs the rights they need beyond that.",
        "zh-CN": "\u5728\u6BCF\u4E2A\u5DE5\u4F5C\u6D41\u9876\u90E8\u5199\u660E `permissions: { contents: read }`\uFF0C\u518D\u5355\u72EC\u4E3A\u9700\u8981\u7684\u4EFB\u52A1\u6388\u4E88\u989D\u5916\u6743\u9650\u3002"
      },
      "acceptance": {
        "en": "Every workflow names its permissions, none is `write-all`, and rights to write stand at the jobs that use them.",
        "zh-CN": "\u6BCF\u4E2A\u5DE5\u4F5C\u6D41\u90FD\u58F0\u660E\u6743\u9650\uFF0C\u6CA1\u6709 `write-all`\uFF0C\u5199\u6743\u9650\u53EA\u51FA\u73B0\u5728\u9700\u8981\u5B83\u7684\u4EFB\u52A1\u4E0A\u3002"
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
          "zh-CN": "`write-all` \u6388\u4E88\u4EE4\u724C\u5168\u90E8\u6743\u9650\uFF08\u5171 {count} \u5904\uFF09\u3002\u8BF7\u53EA\u5217\u51FA\u6240\u9700\u7684\u5C11\u6570\u6743\u9650\uFF0C\u5E76\u653E\u5230\u9700\u8981\u5B83\u4EEC\u7684\u4EFB\u52A1\u4E0A\u3002"
        },
        "unsaid-open": {
          "en": "Strangers can start {count#this workflow|{count} workflows}, and nothing says what the token may do: by the repository's setting it may be everything. Add `permissions:` with the few rights that are needed.",
          "zh-CN": "\u5916\u90E8\u4EBA\u5458\u53EF\u4EE5\u89E6\u53D1{count#\u6B64\u5DE5\u4F5C\u6D41|{count} \u4E2A\u5DE5\u4F5C\u6D41}\uFF0C\u5374\u6CA1\u6709\u8BF4\u660E\u4EE4\u724C\u6743\u9650\uFF1A\u6309\u4ED3\u5E93\u8BBE\u7F6E\u53EF\u80FD\u62E5\u6709\u5168\u90E8\u5199\u6743\u9650\u3002\u8BF7\u6DFB\u52A0 `permissions:` \u5E76\u53EA\u5217\u51FA\u6240\u9700\u6743\u9650\u3002"
        },
        "unsaid": {
          "en": "{count#This workflow does|{count} workflows do} not say what the token may do, so that the repository's setting decides. Add `permissions: { contents: read }`.",
          "zh-CN": "{count#\u6B64\u5DE5\u4F5C\u6D41|{count} \u4E2A\u5DE5\u4F5C\u6D41}\u672A\u8BF4\u660E\u4EE4\u724C\u6743\u9650\uFF0C\u7531\u4ED3\u5E93\u8BBE\u7F6E\u51B3\u5B9A\u3002\u8BF7\u6DFB\u52A0 `permissions: { contents: read }`\u3002"
        },
        "for-all-jobs": {
          "en": "All jobs of {count#this workflow|{count} workflows} may write (`{scopes}`), whether they need to or not. Move it to the job that publishes.",
          "zh-CN": "{count#\u6B64\u5DE5\u4F5C\u6D41|{count} \u4E2A\u5DE5\u4F5C\u6D41}\u7684\u6240\u6709\u4EFB\u52A1\u90FD\u6709\u5199\u6743\u9650\uFF08`{scopes}`\uFF09\uFF0C\u65E0\u8BBA\u662F\u5426\u9700\u8981\u3002\u8BF7\u79FB\u5230\u8D1F\u8D23\u53D1\u5E03\u7684\u4EFB\u52A1\u4E0A\u3002"
        },
        "also": {
          "en": "also here",
          "zh-CN": "\u8FD8\u6709\u6B64\u5904"
        },
        "fix-read": {
          "en": "Give the token `contents: read`",
          "zh-CN": "\u4EE4\u724C\u53EA\u6388\u4E88 `contents: read`"
        },
        "fix-read-all": {
          "en": "Replace `write-all` with `read-all`",
          "zh-CN": "\u5C06 `write-all` \u6539\u4E3A `read-all`"
        }
      }
    },
    "workflow/script-injection": {
      "title": {
        "en": "A stranger's text becomes part of a script in a workflow",
        "zh-CN": "\u5916\u90E8\u4EBA\u5458\u7684\u6587\u672C\u88AB\u62FC\u8FDB\u5DE5\u4F5C\u6D41\u811A\u672C"
      },
      "problem": {
        "en": "`${{ }}` is replaced before the script is started. Text that anybody may write, such as the title of an issue, the name of a branch or a comment, stands in the script itself and is executed as code, whatever quotes are around it.",
        "zh-CN": "`${{ }}` \u5728\u811A\u672C\u542F\u52A8\u4E4B\u524D\u5C31\u88AB\u66FF\u6362\u3002\u4EFB\u4F55\u4EBA\u90FD\u80FD\u586B\u5199\u7684\u6587\u672C\uFF08\u5982 issue \u6807\u9898\u3001\u5206\u652F\u540D\u3001\u8BC4\u8BBA\uFF09\u4F1A\u76F4\u63A5\u6210\u4E3A\u811A\u672C\u7684\u4E00\u90E8\u5206\uFF0C\u5E76\u4F5C\u4E3A\u4EE3\u7801\u6267\u884C\uFF0C\u52A0\u5F15\u53F7\u4E5F\u65E0\u6D4E\u4E8E\u4E8B\u3002"
      },
      "risk": {
        "en": "Whoever opens an issue or pull request runs commands on the runner: reads the job's secrets, uses its token to change code, releases and packages, and leaves something behind in caches.",
        "zh-CN": "\u63D0\u4EA4 issue \u6216\u5408\u5E76\u8BF7\u6C42\u7684\u4EBA\u5373\u53EF\u5728\u8FD0\u884C\u5668\u4E0A\u6267\u884C\u547D\u4EE4\uFF1A\u8BFB\u53D6\u4EFB\u52A1\u5BC6\u94A5\uFF0C\u7528\u5176\u4EE4\u724C\u4FEE\u6539\u4EE3\u7801\u3001\u53D1\u5E03\u7248\u672C\u4E0E\u8F6F\u4EF6\u5305\uFF0C\u8FD8\u80FD\u6C61\u67D3\u7F13\u5B58\u3002"
      },
      "fix": {
        "en": 'Hand the text over as an environment variable and let the script read that, in quotes:\n\n```yaml\n- env:\n    TITLE: ${{ github.event.issue.title }}\n  run: echo "$TITLE"\n```\n\nIn `actions/github-script` read `context.payload` or `process.env`.',
        "zh-CN": '\u7528\u73AF\u5883\u53D8\u91CF\u4F20\u9012\u6587\u672C\uFF0C\u5E76\u5728\u811A\u672C\u4E2D\u5E26\u5F15\u53F7\u8BFB\u53D6\uFF1A\n\n```yaml\n- env:\n    TITLE: ${{ github.event.issue.title }}\n  run: echo "$TITLE"\n```\n\n\u5728 `actions/github-script` \u4E2D\u8BFB\u53D6 `context.payload` \u6216 `process.env`\u3002'
      },
      "acceptance": {
        "en": "No `run` and no script input holds an expression with text from outside; a title such as `$(id)` is printed as it is.",
        "zh-CN": "`run` \u4E0E\u811A\u672C\u8F93\u5165\u4E2D\u4E0D\u518D\u542B\u6709\u5916\u90E8\u6587\u672C\u7684\u8868\u8FBE\u5F0F\uFF1B`$(id)` \u8FD9\u6837\u7684\u6807\u9898\u4F1A\u88AB\u539F\u6837\u8F93\u51FA\u3002"
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
          "zh-CN": "`{text}` \u5728\u811A\u672C\u8FD0\u884C\u524D\u88AB\u62FC\u5165\u5176\u4E2D\uFF0C\u4EFB\u4F55\u4EBA\u90FD\u80FD\u901A\u8FC7 `{event}` \u89E6\u53D1\uFF0C\u4E14\u5E26\u6709\u4ED3\u5E93\u7684\u4EE4\u724C\u548C\u5BC6\u94A5\uFF1A\u7CBE\u5FC3\u6784\u9020\u7684\u6587\u672C\u53EF\u6267\u884C\u547D\u4EE4\u3002\u8BF7\u7528 `env` \u4F20\u9012\uFF0C\u5E76\u5728\u811A\u672C\u4E2D\u5E26\u5F15\u53F7\u8BFB\u53D6\u8BE5\u53D8\u91CF\u3002"
        },
        "weak": {
          "en": "`{text}` is put into this script before it runs, and anybody can start it by `{event}`. The token may only read and no secret is handed over, but the commands still run in the repository's name, with its caches. Hand the text over in `env` and read the variable in quotes.",
          "zh-CN": "`{text}` \u5728\u811A\u672C\u8FD0\u884C\u524D\u88AB\u62FC\u5165\u5176\u4E2D\uFF0C\u4EFB\u4F55\u4EBA\u90FD\u80FD\u901A\u8FC7 `{event}` \u89E6\u53D1\u3002\u867D\u7136\u4EE4\u724C\u53EA\u8BFB\u4E14\u672A\u4F20\u5165\u5BC6\u94A5\uFF0C\u4F46\u547D\u4EE4\u4ECD\u4EE5\u4ED3\u5E93\u8EAB\u4EFD\u8FD0\u884C\u5E76\u53EF\u8BBF\u95EE\u5176\u7F13\u5B58\u3002\u8BF7\u7528 `env` \u4F20\u9012\uFF0C\u5E76\u5E26\u5F15\u53F7\u8BFB\u53D6\u8BE5\u53D8\u91CF\u3002"
        },
        "gated": {
          "en": "`{text}` is put into this script before it runs. `{event}` needs somebody of the repository to let it pass, who will hardly look for commands in a text. Hand it over in `env` and read the variable in quotes.",
          "zh-CN": "`{text}` \u5728\u811A\u672C\u8FD0\u884C\u524D\u88AB\u62FC\u5165\u5176\u4E2D\u3002`{event}` \u867D\u9700\u7EF4\u62A4\u8005\u653E\u884C\uFF0C\u4F46\u5F88\u5C11\u6709\u4EBA\u4F1A\u68C0\u67E5\u6587\u672C\u91CC\u662F\u5426\u85CF\u6709\u547D\u4EE4\u3002\u8BF7\u7528 `env` \u4F20\u9012\uFF0C\u5E76\u5E26\u5F15\u53F7\u8BFB\u53D6\u8BE5\u53D8\u91CF\u3002"
        },
        "by-fork": {
          "en": "`{text}` is put into this script before it runs: whoever sends the pull request executes commands in this job. From a fork it holds no secrets and its token may only read, until the event or the settings are changed. Hand the text over in `env` and read the variable in quotes.",
          "zh-CN": "`{text}` \u5728\u811A\u672C\u8FD0\u884C\u524D\u88AB\u62FC\u5165\u5176\u4E2D\uFF1A\u63D0\u4EA4\u5408\u5E76\u8BF7\u6C42\u7684\u4EBA\u53EF\u5728\u6B64\u4EFB\u52A1\u4E2D\u6267\u884C\u547D\u4EE4\u3002\u6765\u81EA\u6D3E\u751F\u4ED3\u5E93\u7684\u8FD0\u884C\u6CA1\u6709\u5BC6\u94A5\u4E14\u4EE4\u724C\u53EA\u8BFB\uFF0C\u4F46\u89E6\u53D1\u4E8B\u4EF6\u6216\u8BBE\u7F6E\u4E00\u6539\u5C31\u4E0D\u518D\u5982\u6B64\u3002\u8BF7\u7528 `env` \u4F20\u9012\uFF0C\u5E76\u5E26\u5F15\u53F7\u8BFB\u53D6\u8BE5\u53D8\u91CF\u3002"
        },
        "by-push": {
          "en": "`{text}` is put into this script before it runs. Messages of commits come from contributors and are merged with their changes. Hand the text over in `env` and read the variable in quotes.",
          "zh-CN": "`{text}` \u5728\u811A\u672C\u8FD0\u884C\u524D\u88AB\u62FC\u5165\u5176\u4E2D\u3002\u63D0\u4EA4\u4FE1\u606F\u6765\u81EA\u8D21\u732E\u8005\uFF0C\u4F1A\u968F\u5176\u6539\u52A8\u4E00\u8D77\u5408\u5165\u3002\u8BF7\u7528 `env` \u4F20\u9012\uFF0C\u5E76\u5E26\u5F15\u53F7\u8BFB\u53D6\u8BE5\u53D8\u91CF\u3002"
        },
        "handed-on": {
          "en": "`{text}` is handed on here",
          "zh-CN": "`{text}` \u5728\u6B64\u88AB\u4F20\u5165"
        },
        "started-by": {
          "en": "started by `{event}`",
          "zh-CN": "\u7531 `{event}` \u89E6\u53D1"
        },
        "also": {
          "en": "also `{text}`",
          "zh-CN": "\u8FD8\u6709 `{text}`"
        },
        "fix-environment": {
          "en": "Hand the text to the script through the environment",
          "zh-CN": "\u901A\u8FC7\u73AF\u5883\u53D8\u91CF\u628A\u6587\u672C\u4F20\u7ED9\u811A\u672C"
        }
      }
    },
    "workflow/unpinned-action": {
      "title": {
        "en": "Actions of others are not pinned to a commit",
        "zh-CN": "\u7B2C\u4E09\u65B9\u52A8\u4F5C\u672A\u56FA\u5B9A\u5230\u63D0\u4EA4"
      },
      "problem": {
        "en": "`uses: owner/action@v3` takes whatever stands under that name today. Tags and branches can be moved, and were: in March 2025 all tags of tj-actions/changed-files led to code that printed secrets into logs, in 2026 those of trivy-action.",
        "zh-CN": "`uses: owner/action@v3` \u4F1A\u53D6\u5F53\u524D\u8BE5\u540D\u79F0\u6307\u5411\u7684\u4EE3\u7801\u3002\u6807\u7B7E\u548C\u5206\u652F\u90FD\u53EF\u4EE5\u88AB\u79FB\u52A8\uFF0C\u4E14\u5DF2\u6709\u5148\u4F8B\uFF1A2025 \u5E74 3 \u6708 tj-actions/changed-files \u7684\u5168\u90E8\u6807\u7B7E\u88AB\u6307\u5411\u6253\u5370\u5BC6\u94A5\u7684\u4EE3\u7801\uFF0C2026 \u5E74 trivy-action \u4EA6\u906D\u540C\u6837\u653B\u51FB\u3002"
      },
      "risk": {
        "en": "Whoever takes over one publisher's account runs code in every job that uses the action, with its secrets and its token.",
        "zh-CN": "\u653B\u51FB\u8005\u63A7\u5236\u67D0\u4E2A\u53D1\u5E03\u8005\u8D26\u53F7\u540E\uFF0C\u5373\u53EF\u5728\u6240\u6709\u4F7F\u7528\u8BE5\u52A8\u4F5C\u7684\u4EFB\u52A1\u91CC\u6267\u884C\u4EE3\u7801\uFF0C\u5E76\u83B7\u5F97\u5176\u5BC6\u94A5\u548C\u4EE4\u724C\u3002"
      },
      "fix": {
        "en": "Pin to the full commit and say the version behind it: `uses: owner/action@<40 digits> # v3.1.0`. Dependabot and Renovate keep both up to date; `pinact` or `ratchet` rewrite them at once.",
        "zh-CN": "\u56FA\u5B9A\u5230\u5B8C\u6574\u63D0\u4EA4\u53F7\uFF0C\u5E76\u5728\u5176\u540E\u6CE8\u660E\u7248\u672C\uFF1A`uses: owner/action@<40 \u4F4D\u63D0\u4EA4\u53F7> # v3.1.0`\u3002Dependabot \u548C Renovate \u4F1A\u540C\u6B65\u66F4\u65B0\u4E24\u8005\uFF1B`pinact` \u6216 `ratchet` \u53EF\u4E00\u6B21\u6027\u6539\u5199\u3002"
      },
      "acceptance": {
        "en": "Every `uses:` of another owner ends in a commit of 40 digits.",
        "zh-CN": "\u6240\u6709\u5F15\u7528\u5176\u4ED6\u6240\u6709\u8005\u7684 `uses:` \u90FD\u4EE5 40 \u4F4D\u63D0\u4EA4\u53F7\u7ED3\u5C3E\u3002"
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
          "zh-CN": "`{action}` \u8DDF\u968F\u5206\u652F\uFF1A\u4E4B\u540E\u63A8\u9001\u5230\u8BE5\u5206\u652F\u7684\u4EFB\u4F55\u4EE3\u7801\u90FD\u4F1A\u672A\u7ECF\u5BA1\u67E5\u5728\u6B64\u4EFB\u52A1\u4E2D\u8FD0\u884C\u3002\u5171\u6709 {count} \u5904\u7B2C\u4E09\u65B9\u52A8\u4F5C\u672A\u56FA\u5B9A\u5230\u63D0\u4EA4\uFF1A{names}\u3002"
        },
        "tag": {
          "en": "`{action}` is named by a tag, which its owner, or who takes over the account, can point at other code. {count#One use of an action of others is|{count} uses of actions of others are} not pinned to a commit: {names}.",
          "zh-CN": "`{action}` \u4EE5\u6807\u7B7E\u5F15\u7528\uFF0C\u5176\u6240\u6709\u8005\u6216\u76D7\u7528\u8D26\u53F7\u8005\u53EF\u5C06\u6807\u7B7E\u6307\u5411\u5176\u4ED6\u4EE3\u7801\u3002\u5171\u6709 {count} \u5904\u7B2C\u4E09\u65B9\u52A8\u4F5C\u672A\u56FA\u5B9A\u5230\u63D0\u4EA4\uFF1A{names}\u3002"
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
        "zh-CN": "\u5916\u90E8\u5408\u5E76\u8BF7\u6C42\u7684\u4EE3\u7801\u4EE5\u4ED3\u5E93\u6743\u9650\u8FD0\u884C"
      },
      "problem": {
        "en": "`pull_request_target`, `workflow_run` and comments start workflows with the secrets and the token of the repository, also for pull requests from forks. This one checks the pull request's code out and runs it: install scripts, tests, build files and local actions all belong to whoever sent it.",
        "zh-CN": "`pull_request_target`\u3001`workflow_run` \u548C\u8BC4\u8BBA\u89E6\u53D1\u7684\u5DE5\u4F5C\u6D41\u5373\u4F7F\u9762\u5BF9\u6D3E\u751F\u4ED3\u5E93\u7684\u5408\u5E76\u8BF7\u6C42\uFF0C\u4E5F\u6301\u6709\u672C\u4ED3\u5E93\u7684\u5BC6\u94A5\u4E0E\u4EE4\u724C\u3002\u6B64\u5DE5\u4F5C\u6D41\u68C0\u51FA\u5408\u5E76\u8BF7\u6C42\u7684\u4EE3\u7801\u5E76\u6267\u884C\uFF1A\u5B89\u88C5\u811A\u672C\u3001\u6D4B\u8BD5\u3001\u6784\u5EFA\u6587\u4EF6\u548C\u672C\u5730\u52A8\u4F5C\u90FD\u7531\u63D0\u4EA4\u8005\u638C\u63A7\u3002"
      },
      "risk": {
        "en": 'Anybody with an account sends a pull request and takes the secrets, pushes code and releases with the token, or poisons caches that trusted builds use ("pwn request").',
        "zh-CN": "\u4EFB\u4F55\u6709\u8D26\u53F7\u7684\u4EBA\u63D0\u4EA4\u4E00\u4E2A\u5408\u5E76\u8BF7\u6C42\uFF0C\u5C31\u80FD\u7A83\u53D6\u5BC6\u94A5\u3001\u7528\u4EE4\u724C\u63A8\u9001\u4EE3\u7801\u548C\u53D1\u5E03\u7248\u672C\uFF0C\u6216\u6C61\u67D3\u53EF\u4FE1\u6784\u5EFA\u4F7F\u7528\u7684\u7F13\u5B58\uFF08\u5373 \u201Cpwn request\u201D\uFF09\u3002"
      },
      "fix": {
        "en": "Run what belongs to the pull request on `pull_request`, without secrets. What needs rights (a label, a comment, a preview) goes into a second workflow on `workflow_run` that takes only data from the first and never runs it. Where both cannot be parted, let maintainers start it: a label that new pushes remove, or an environment with required reviewers, and `permissions: {}`.",
        "zh-CN": "\u5728 `pull_request` \u4E0A\u8FD0\u884C\u5408\u5E76\u8BF7\u6C42\u7684\u4EE3\u7801\uFF0C\u4E14\u4E0D\u7ED9\u5BC6\u94A5\u3002\u9700\u8981\u6743\u9650\u7684\u64CD\u4F5C\uFF08\u6253\u6807\u7B7E\u3001\u8BC4\u8BBA\u3001\u9884\u89C8\u90E8\u7F72\uFF09\u653E\u5230\u53E6\u4E00\u4E2A\u7531 `workflow_run` \u89E6\u53D1\u7684\u5DE5\u4F5C\u6D41\u91CC\uFF0C\u53EA\u53D6\u524D\u8005\u7684\u6570\u636E\uFF0C\u7EDD\u4E0D\u6267\u884C\u5176\u4EE3\u7801\u3002\u82E5\u65E0\u6CD5\u62C6\u5206\uFF0C\u5219\u7531\u7EF4\u62A4\u8005\u653E\u884C\uFF1A\u63A8\u9001\u65B0\u63D0\u4EA4\u5373\u79FB\u9664\u7684\u6807\u7B7E\uFF0C\u6216\u8BBE\u6709\u5FC5\u9700\u5BA1\u6279\u4EBA\u7684\u73AF\u5883\uFF0C\u5E76\u8BBE\u7F6E `permissions: {}`\u3002"
      },
      "acceptance": {
        "en": "No job that holds secrets or a token with rights runs files of a pull request from a fork.",
        "zh-CN": "\u6301\u6709\u5BC6\u94A5\u6216\u6709\u5199\u6743\u9650\u4EE4\u724C\u7684\u4EFB\u52A1\u90FD\u4E0D\u4F1A\u8FD0\u884C\u6765\u81EA\u6D3E\u751F\u4ED3\u5E93\u7684\u5408\u5E76\u8BF7\u6C42\u4E2D\u7684\u6587\u4EF6\u3002"
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
          "zh-CN": "\u6B64\u5904\u68C0\u51FA\u5408\u5E76\u8BF7\u6C42\u7684\u4EE3\u7801\uFF0C`{what}` \u4EE5\u4ED3\u5E93\u7684\u4EE4\u724C\u548C\u5BC6\u94A5\u6267\u884C\u5B83\uFF0C\u4EFB\u4F55\u4EBA\u90FD\u80FD\u901A\u8FC7 `{event}` \u89E6\u53D1\u3002\u8BF7\u6539\u5728 `pull_request` \u4E0A\u65E0\u5BC6\u94A5\u8FD0\u884C\uFF0C\u628A\u9700\u8981\u6743\u9650\u7684\u90E8\u5206\u653E\u5230\u5355\u72EC\u7684\u5DE5\u4F5C\u6D41\u3002"
        },
        "weak": {
          "en": "This checks out the pull request's code, and `{what}` runs it. Anybody can start it by `{event}`; the token may only read and no secret is handed over, but the run shares the caches of the default branch. Run it on `pull_request`.",
          "zh-CN": "\u6B64\u5904\u68C0\u51FA\u5408\u5E76\u8BF7\u6C42\u7684\u4EE3\u7801\u5E76\u7531 `{what}` \u6267\u884C\uFF0C\u4EFB\u4F55\u4EBA\u90FD\u80FD\u901A\u8FC7 `{event}` \u89E6\u53D1\uFF1B\u867D\u7136\u4EE4\u724C\u53EA\u8BFB\u4E14\u672A\u4F20\u5165\u5BC6\u94A5\uFF0C\u4F46\u8FD0\u884C\u4E0E\u9ED8\u8BA4\u5206\u652F\u5171\u4EAB\u7F13\u5B58\u3002\u8BF7\u6539\u5728 `pull_request` \u4E0A\u8FD0\u884C\u3002"
        },
        "gated": {
          "en": "This checks out the pull request's code, and `{what}` runs it with the repository's rights once somebody of the repository lets it pass. A push after that look is run as well unless the approval is bound to the commit. Prefer `pull_request`, or check out exactly the commit that was approved.",
          "zh-CN": "\u6B64\u5904\u68C0\u51FA\u5408\u5E76\u8BF7\u6C42\u7684\u4EE3\u7801\uFF0C\u7ECF\u7EF4\u62A4\u8005\u653E\u884C\u540E\u7531 `{what}` \u4EE5\u4ED3\u5E93\u6743\u9650\u6267\u884C\u3002\u82E5\u653E\u884C\u672A\u7ED1\u5B9A\u5230\u5177\u4F53\u63D0\u4EA4\uFF0C\u4E4B\u540E\u63A8\u9001\u7684\u5185\u5BB9\u4E5F\u4F1A\u88AB\u6267\u884C\u3002\u8BF7\u4F18\u5148\u4F7F\u7528 `pull_request`\uFF0C\u6216\u53EA\u68C0\u51FA\u88AB\u6279\u51C6\u7684\u90A3\u4E2A\u63D0\u4EA4\u3002"
        },
        "refused": {
          "en": "This checks out the pull request's code, and `{what}` runs it with the repository's token and secrets, started by `{event}`. This release of the checkout action refuses the code of forks, so the job fails for them; an older release, or `allow-unsafe-pr-checkout`, would open the repository. Run it on `pull_request` without secrets.",
          "zh-CN": "\u6B64\u5904\u68C0\u51FA\u5408\u5E76\u8BF7\u6C42\u7684\u4EE3\u7801\uFF0C`{what}` \u4EE5\u4ED3\u5E93\u7684\u4EE4\u724C\u548C\u5BC6\u94A5\u6267\u884C\u5B83\uFF0C\u7531 `{event}` \u89E6\u53D1\u3002\u5F53\u524D\u7248\u672C\u7684 checkout \u52A8\u4F5C\u4F1A\u62D2\u7EDD\u6D3E\u751F\u4ED3\u5E93\u7684\u4EE3\u7801\uFF0C\u4EFB\u52A1\u5BF9\u5176\u76F4\u63A5\u5931\u8D25\uFF1B\u4E00\u65E6\u6362\u7528\u65E7\u7248\u672C\u6216\u8BBE\u7F6E `allow-unsafe-pr-checkout`\uFF0C\u4ED3\u5E93\u5373\u88AB\u6253\u5F00\u3002\u8BF7\u6539\u5728 `pull_request` \u4E0A\u65E0\u5BC6\u94A5\u8FD0\u884C\u3002"
        },
        "brought": {
          "en": "This checks out the pull request's code in a run with the repository's rights (`{event}`). Nothing is seen to run it yet; the next step that installs or builds will. Read what is needed through the API, or move it to `pull_request`.",
          "zh-CN": "\u6B64\u5904\u5728\u62E5\u6709\u4ED3\u5E93\u6743\u9650\u7684\u8FD0\u884C\uFF08`{event}`\uFF09\u4E2D\u68C0\u51FA\u5408\u5E76\u8BF7\u6C42\u7684\u4EE3\u7801\u3002\u76EE\u524D\u672A\u89C1\u6267\u884C\uFF0C\u4F46\u65E5\u540E\u52A0\u5165\u7684\u5B89\u88C5\u6216\u6784\u5EFA\u6B65\u9AA4\u5C31\u4F1A\u6267\u884C\u5B83\u3002\u8BF7\u901A\u8FC7 API \u8BFB\u53D6\u6240\u9700\u5185\u5BB9\uFF0C\u6216\u79FB\u5230 `pull_request`\u3002"
        },
        "started-by": {
          "en": "started by `{event}`",
          "zh-CN": "\u7531 `{event}` \u89E6\u53D1"
        },
        "also": {
          "en": "also here",
          "zh-CN": "\u8FD8\u6709\u6B64\u5904"
        },
        "run-here": {
          "en": "`{what}` runs what was checked out",
          "zh-CN": "`{what}` \u6267\u884C\u68C0\u51FA\u7684\u5185\u5BB9"
        }
      }
    }
  },
  "controls": {
    "api": {
      "title": {
        "en": "Answers give away no secrets",
        "zh-CN": "\u63A5\u53E3\u54CD\u5E94\u4E0D\u6CC4\u9732\u673A\u5BC6"
      },
      "notes": {
        "answers": {
          "en": "this route was looked at",
          "zh-CN": "\u5DF2\u68C0\u67E5\u8BE5\u8DEF\u7531"
        }
      }
    },
    "auth": {
      "title": {
        "en": "Callers are authenticated, with credentials only they know",
        "zh-CN": "\u8C03\u7528\u65B9\u5FC5\u987B\u901A\u8FC7\u8EAB\u4EFD\u8BA4\u8BC1\uFF0C\u4E14\u51ED\u636E\u4E0D\u4E3A\u4ED6\u4EBA\u6240\u77E5"
      },
      "notes": {
        "checked": {
          "en": "a credential is read from the request here",
          "zh-CN": "\u6B64\u5904\u4ECE\u8BF7\u6C42\u4E2D\u8BFB\u53D6\u51ED\u636E"
        },
        "refuses": {
          "en": "start-up refuses an unsafe configuration here",
          "zh-CN": "\u6B64\u5904\u5728\u914D\u7F6E\u4E0D\u5B89\u5168\u65F6\u62D2\u7EDD\u542F\u52A8"
        },
        "answers": {
          "en": "an application answers requests here, and nothing is seen to ask who calls",
          "zh-CN": "\u5E94\u7528\u5728\u6B64\u5904\u54CD\u5E94\u8BF7\u6C42\uFF0C\u672A\u53D1\u73B0\u4EFB\u4F55\u5BF9\u8C03\u7528\u65B9\u8EAB\u4EFD\u7684\u786E\u8BA4"
        }
      }
    },
    "build": {
      "title": {
        "en": "A fresh checkout can be built and started",
        "zh-CN": "\u5168\u65B0\u68C0\u51FA\u7684\u4EE3\u7801\u53EF\u4EE5\u6784\u5EFA\u548C\u542F\u52A8"
      },
      "notes": {
        "script": {
          "en": "a script builds or starts the package here",
          "zh-CN": "\u6B64\u5904\u7684\u811A\u672C\u7528\u4E8E\u6784\u5EFA\u6216\u542F\u52A8"
        }
      }
    },
    "ci": {
      "title": {
        "en": "Every change is tested and checked by a pipeline",
        "zh-CN": "\u6BCF\u6B21\u6539\u52A8\u90FD\u7531\u6D41\u6C34\u7EBF\u6D4B\u8BD5\u548C\u68C0\u67E5"
      },
      "notes": {
        "tests": {
          "en": "tests run here",
          "zh-CN": "\u5728\u6B64\u8FD0\u884C\u6D4B\u8BD5"
        },
        "checks": {
          "en": "the code is linted or type-checked here",
          "zh-CN": "\u5728\u6B64\u505A\u4EE3\u7801\u68C0\u67E5\u6216\u7C7B\u578B\u68C0\u67E5"
        }
      }
    },
    "compose": {
      "title": {
        "en": "The Compose stack is made for a server",
        "zh-CN": "Compose \u7F16\u6392\u6309\u751F\u4EA7\u670D\u52A1\u5668\u7684\u8981\u6C42\u7F16\u5199"
      },
      "notes": {
        "restarts": {
          "en": "the service is started again when it ends",
          "zh-CN": "\u670D\u52A1\u9000\u51FA\u540E\u4F1A\u81EA\u52A8\u91CD\u542F"
        },
        "limited": {
          "en": "memory or processor time is limited",
          "zh-CN": "\u9650\u5236\u4E86\u5185\u5B58\u6216 CPU"
        },
        "probed": {
          "en": "the service has a health check",
          "zh-CN": "\u670D\u52A1\u914D\u7F6E\u4E86\u5065\u5EB7\u68C0\u67E5"
        }
      }
    },
    "concurrency": {
      "title": {
        "en": "The event loop stays free and background work runs once",
        "zh-CN": "\u4E8B\u4EF6\u5FAA\u73AF\u4E0D\u88AB\u963B\u585E\uFF0C\u540E\u53F0\u4EFB\u52A1\u53EA\u6267\u884C\u4E00\u6B21"
      },
      "notes": {
        "asynchronous": {
          "en": "asynchronous code; no call that blocks was seen in it, nor in what it calls as far as that was read",
          "zh-CN": "\u5F02\u6B65\u4EE3\u7801\uFF1B\u5728\u5176\u4E2D\u4EE5\u53CA\u5DF2\u8BFB\u53D6\u7684\u88AB\u8C03\u7528\u51FD\u6570\u4E2D\u672A\u53D1\u73B0\u963B\u585E\u8C03\u7528"
        }
      }
    },
    "config": {
      "title": {
        "en": "Configuration is documented and supplied",
        "zh-CN": "\u914D\u7F6E\u6709\u6587\u6863\u8BF4\u660E\u4E14\u90E8\u7F72\u65F6\u5B8C\u6574\u63D0\u4F9B"
      },
      "notes": {
        "documented": {
          "en": "variables that the code reads are listed here",
          "zh-CN": "\u6B64\u5904\u5217\u51FA\u4E86\u4EE3\u7801\u8BFB\u53D6\u7684\u73AF\u5883\u53D8\u91CF"
        },
        "supplied": {
          "en": "the service is given variables that its code reads",
          "zh-CN": "\u6B64\u670D\u52A1\u83B7\u5F97\u4E86\u5176\u4EE3\u7801\u8BFB\u53D6\u7684\u73AF\u5883\u53D8\u91CF"
        }
      }
    },
    "cors": {
      "title": {
        "en": "Only named origins may call the service from a browser",
        "zh-CN": "\u53EA\u6709\u6307\u5B9A\u7684\u6765\u6E90\u53EF\u4EE5\u4ECE\u6D4F\u89C8\u5668\u8DE8\u57DF\u8C03\u7528\u670D\u52A1"
      },
      "notes": {
        "policy": {
          "en": "a cross-origin policy that names its origins",
          "zh-CN": "\u6B64\u5904\u7684\u8DE8\u57DF\u7B56\u7565\u9650\u5B9A\u4E86\u6765\u6E90"
        }
      }
    },
    "db": {
      "title": {
        "en": "The database schema is versioned",
        "zh-CN": "\u6570\u636E\u5E93\u7ED3\u6784\u6709\u7248\u672C\u7BA1\u7406"
      },
      "notes": {
        "migrates": {
          "en": "tables are migrated here",
          "zh-CN": "\u6B64\u5904\u6267\u884C\u6570\u636E\u5E93\u8FC1\u79FB"
        }
      }
    },
    "debug": {
      "title": {
        "en": "Debugging facilities are off in production",
        "zh-CN": "\u751F\u4EA7\u73AF\u5883\u5173\u95ED\u4E86\u8C03\u8BD5\u529F\u80FD"
      },
      "notes": {
        "off": {
          "en": "a debugging facility that is off as shipped",
          "zh-CN": "\u6B64\u5904\u7684\u8C03\u8BD5\u529F\u80FD\u5728\u4EA4\u4ED8\u65F6\u5904\u4E8E\u5173\u95ED\u72B6\u6001"
        }
      }
    },
    "deps": {
      "title": {
        "en": "Every build installs the versions that were tested",
        "zh-CN": "\u6BCF\u6B21\u6784\u5EFA\u90FD\u5B89\u88C5\u6D4B\u8BD5\u8FC7\u7684\u4F9D\u8D56\u7248\u672C"
      },
      "notes": {
        "locked": {
          "en": "a lock file covers this manifest",
          "zh-CN": "\u9501\u6587\u4EF6\u8986\u76D6\u6B64\u6E05\u5355"
        },
        "pinned": {
          "en": "every version here is exact",
          "zh-CN": "\u6B64\u5904\u6240\u6709\u7248\u672C\u5747\u5DF2\u56FA\u5B9A"
        }
      }
    },
    "docker": {
      "title": {
        "en": "Images are built for production",
        "zh-CN": "\u955C\u50CF\u6309\u751F\u4EA7\u8981\u6C42\u6784\u5EFA"
      },
      "notes": {
        "own-user": {
          "en": "the image runs as a user of its own",
          "zh-CN": "\u955C\u50CF\u4EE5\u4E13\u7528\u7528\u6237\u8FD0\u884C"
        },
        "probe": {
          "en": "the image says how to tell whether it works",
          "zh-CN": "\u955C\u50CF\u58F0\u660E\u4E86\u5065\u5EB7\u68C0\u67E5"
        },
        "ignore-file": {
          "en": "the build context leaves out what does not belong into an image",
          "zh-CN": "\u6784\u5EFA\u4E0A\u4E0B\u6587\u6392\u9664\u4E86\u4E0D\u5E94\u8FDB\u5165\u955C\u50CF\u7684\u5185\u5BB9"
        }
      }
    },
    "error": {
      "title": {
        "en": "Errors are handled and tell callers nothing of the inside",
        "zh-CN": "\u9519\u8BEF\u5F97\u5230\u5904\u7406\uFF0C\u4E14\u4E0D\u5411\u8C03\u7528\u65B9\u6CC4\u9732\u5185\u90E8\u4FE1\u606F"
      },
      "notes": {
        "contained": {
          "en": "an answer after an error is written here",
          "zh-CN": "\u6B64\u5904\u7F16\u5199\u51FA\u9519\u540E\u7684\u54CD\u5E94"
        }
      }
    },
    "frontend": {
      "title": {
        "en": "The browser runs no markup of others and keeps no passwords",
        "zh-CN": "\u6D4F\u89C8\u5668\u7AEF\u4E0D\u6267\u884C\u4ED6\u4EBA\u7684\u6807\u8BB0\uFF0C\u4E5F\u4E0D\u4FDD\u5B58\u5BC6\u7801"
      },
      "notes": {
        "handled": {
          "en": "the page handles markup, secrets or logins here",
          "zh-CN": "\u9875\u9762\u5728\u6B64\u5904\u5904\u7406\u6807\u8BB0\u3001\u673A\u5BC6\u6216\u767B\u5F55"
        }
      }
    },
    "ha": {
      "title": {
        "en": "Services survive the end of a process and the loss of a node",
        "zh-CN": "\u8FDB\u7A0B\u9000\u51FA\u6216\u8282\u70B9\u6545\u969C\u65F6\u670D\u52A1\u4ECD\u53EF\u7528"
      },
      "notes": {
        "several": {
          "en": "several instances share the requests",
          "zh-CN": "\u7531\u591A\u4E2A\u5B9E\u4F8B\u5206\u62C5\u8BF7\u6C42"
        },
        "restarts": {
          "en": "this is started again when it ends",
          "zh-CN": "\u9000\u51FA\u540E\u4F1A\u81EA\u52A8\u91CD\u65B0\u542F\u52A8"
        }
      }
    },
    "headers": {
      "title": {
        "en": "Pages carry security headers",
        "zh-CN": "\u9875\u9762\u5E26\u6709\u5B89\u5168\u54CD\u5E94\u5934"
      },
      "notes": {
        "set": {
          "en": "security headers are set here",
          "zh-CN": "\u6B64\u5904\u8BBE\u7F6E\u4E86\u5B89\u5168\u54CD\u5E94\u5934"
        }
      }
    },
    "health": {
      "title": {
        "en": "Services say whether they work",
        "zh-CN": "\u670D\u52A1\u80FD\u62A5\u544A\u81EA\u8EAB\u662F\u5426\u6B63\u5E38"
      },
      "notes": {
        "route": {
          "en": "a health check is served here",
          "zh-CN": "\u5728\u6B64\u63D0\u4F9B\u5065\u5EB7\u68C0\u67E5"
        },
        "probe": {
          "en": "it is asked for health here",
          "zh-CN": "\u5728\u6B64\u63A2\u6D4B\u5065\u5EB7\u72B6\u6001"
        }
      }
    },
    "infra": {
      "title": {
        "en": "Datastores and consoles are closed to the outside and have accounts of their own",
        "zh-CN": "\u6570\u636E\u5B58\u50A8\u4E0E\u7BA1\u7406\u63A7\u5236\u53F0\u4E0D\u5BF9\u5916\u5F00\u653E\uFF0C\u5E76\u4F7F\u7528\u4E13\u5C5E\u8D26\u53F7"
      },
      "notes": {
        "bound": {
          "en": "this port is bound to the host itself only",
          "zh-CN": "\u6B64\u7AEF\u53E3\u53EA\u7ED1\u5B9A\u5728\u672C\u673A\u5730\u5740"
        },
        "from-outside": {
          "en": "this password comes from outside the repository",
          "zh-CN": "\u6B64\u5BC6\u7801\u7531\u4ED3\u5E93\u4E4B\u5916\u63D0\u4F9B"
        }
      }
    },
    "inject": {
      "title": {
        "en": "Data of callers is never run",
        "zh-CN": "\u8C03\u7528\u65B9\u7684\u6570\u636E\u4E0D\u4F1A\u88AB\u5F53\u4F5C\u4EE3\u7801\u6267\u884C"
      },
      "notes": {
        "contained": {
          "en": "data of a caller reaches an interpreter here",
          "zh-CN": "\u8C03\u7528\u65B9\u7684\u6570\u636E\u5728\u6B64\u5904\u8FDB\u5165\u89E3\u91CA\u5668"
        }
      }
    },
    "input": {
      "title": {
        "en": "What callers send is validated",
        "zh-CN": "\u5DF2\u6821\u9A8C\u8C03\u7528\u65B9\u8F93\u5165"
      },
      "notes": {
        "checked": {
          "en": "the body is checked here",
          "zh-CN": "\u6B64\u5904\u6821\u9A8C\u4E86\u8BF7\u6C42\u4F53"
        }
      }
    },
    "k8s": {
      "title": {
        "en": "Workloads on Kubernetes are ready for production",
        "zh-CN": "Kubernetes \u5DE5\u4F5C\u8D1F\u8F7D\u6EE1\u8DB3\u751F\u4EA7\u8981\u6C42"
      },
      "notes": {
        "probed": {
          "en": "the cluster asks this container whether it is ready",
          "zh-CN": "\u96C6\u7FA4\u4F1A\u63A2\u6D4B\u8BE5\u5BB9\u5668\u662F\u5426\u5C31\u7EEA"
        },
        "limited": {
          "en": "this container's memory is limited",
          "zh-CN": "\u8BE5\u5BB9\u5668\u8BBE\u7F6E\u4E86\u5185\u5B58\u4E0A\u9650"
        },
        "not-root": {
          "en": "this container may not run as root",
          "zh-CN": "\u8BE5\u5BB9\u5668\u4E0D\u5141\u8BB8\u4EE5 root \u8FD0\u884C"
        },
        "replicated": {
          "en": "several pods share the requests",
          "zh-CN": "\u7531\u591A\u4E2A Pod \u5206\u62C5\u8BF7\u6C42"
        }
      }
    },
    "lifecycle": {
      "title": {
        "en": "The service shuts down in order",
        "zh-CN": "\u670D\u52A1\u80FD\u591F\u4F18\u96C5\u5173\u95ED"
      },
      "notes": {
        "ends": {
          "en": "what has to be done at the end is done here",
          "zh-CN": "\u5173\u95ED\u65F6\u7684\u6E05\u7406\u5728\u6B64\u5904\u7406"
        }
      }
    },
    "logging": {
      "title": {
        "en": "Logs hold no credentials and do not fill the disk",
        "zh-CN": "\u65E5\u5FD7\u4E2D\u4E0D\u542B\u51ED\u636E\uFF0C\u4E5F\u4E0D\u4F1A\u5199\u6EE1\u78C1\u76D8"
      },
      "notes": {
        "serves": {
          "en": "nothing confidential is seen in the logs of what is served from here",
          "zh-CN": "\u6B64\u5904\u63D0\u4F9B\u7684\u670D\u52A1\uFF0C\u65E5\u5FD7\u4E2D\u672A\u53D1\u73B0\u654F\u611F\u4FE1\u606F"
        }
      }
    },
    "metrics": {
      "title": {
        "en": "The system is measured, and somebody is told when it goes wrong",
        "zh-CN": "\u7CFB\u7EDF\u6709\u6307\u6807\uFF0C\u5F02\u5E38\u65F6\u6709\u4EBA\u6536\u5230\u544A\u8B66"
      },
      "notes": {
        "made": {
          "en": "a metric is made here",
          "zh-CN": "\u5728\u6B64\u5B9A\u4E49\u6307\u6807"
        },
        "exposed": {
          "en": "metrics are handed out here",
          "zh-CN": "\u5728\u6B64\u66B4\u9732\u6307\u6807"
        },
        "collected": {
          "en": "metrics are collected here",
          "zh-CN": "\u5728\u6B64\u91C7\u96C6\u6307\u6807"
        },
        "alerts": {
          "en": "alerts are defined here",
          "zh-CN": "\u5728\u6B64\u5B9A\u4E49\u544A\u8B66"
        }
      }
    },
    "network": {
      "title": {
        "en": "Servers listen only where they are meant to be reached",
        "zh-CN": "\u670D\u52A1\u53EA\u5728\u9884\u671F\u7684\u7F51\u7EDC\u63A5\u53E3\u4E0A\u76D1\u542C"
      },
      "notes": {
        "listens": {
          "en": "the server is told where to listen",
          "zh-CN": "\u670D\u52A1\u76D1\u542C\u5730\u5740\u5728\u6B64\u6307\u5B9A"
        }
      }
    },
    "path": {
      "title": {
        "en": "File paths stay inside their folder",
        "zh-CN": "\u6587\u4EF6\u8DEF\u5F84\u4E0D\u4F1A\u8D8A\u51FA\u5176\u76EE\u5F55"
      },
      "notes": {
        "contained": {
          "en": "what a caller names reaches a file here",
          "zh-CN": "\u8C03\u7528\u65B9\u7ED9\u51FA\u7684\u540D\u79F0\u5728\u6B64\u5904\u7528\u4E8E\u8BBF\u95EE\u6587\u4EF6"
        }
      }
    },
    "perf": {
      "title": {
        "en": "Connections are shared and rows are fetched together",
        "zh-CN": "\u8FDE\u63A5\u53EF\u590D\u7528\uFF0C\u6570\u636E\u6279\u91CF\u8BFB\u53D6"
      },
      "notes": {
        "connects": {
          "en": "a handler that works with a database or client",
          "zh-CN": "\u4F7F\u7528\u6570\u636E\u5E93\u6216\u5BA2\u6237\u7AEF\u7684\u5904\u7406\u51FD\u6570"
        }
      }
    },
    "proxy": {
      "title": {
        "en": "The proxy's configuration is safe",
        "zh-CN": "\u4EE3\u7406\u914D\u7F6E\u5B89\u5168"
      },
      "notes": {
        "read": {
          "en": "this server's configuration was read, and nothing was found",
          "zh-CN": "\u5DF2\u68C0\u67E5\u8BE5 server \u7684\u914D\u7F6E\uFF0C\u672A\u53D1\u73B0\u95EE\u9898"
        }
      }
    },
    "query": {
      "title": {
        "en": "Queries are written by the application",
        "zh-CN": "\u67E5\u8BE2\u8BED\u53E5\u7531\u5E94\u7528\u81EA\u8EAB\u7F16\u5199"
      },
      "notes": {
        "contained": {
          "en": "a query runs here",
          "zh-CN": "\u6B64\u5904\u6267\u884C\u67E5\u8BE2"
        }
      }
    },
    "ratelimit": {
      "title": {
        "en": "Callers are rate limited",
        "zh-CN": "\u5DF2\u5BF9\u8C03\u7528\u65B9\u9650\u6D41"
      },
      "notes": {
        "limits": {
          "en": "requests are limited here",
          "zh-CN": "\u6B64\u5904\u9650\u5236\u8BF7\u6C42\u9891\u7387"
        }
      }
    },
    "release": {
      "title": {
        "en": "A release can be taken back",
        "zh-CN": "\u53D1\u5E03\u53EF\u4EE5\u56DE\u6EDA"
      },
      "notes": {
        "versioned": {
          "en": "the deployment names a version of the image",
          "zh-CN": "\u90E8\u7F72\u6307\u5B9A\u4E86\u955C\u50CF\u7248\u672C"
        }
      }
    },
    "repo": {
      "title": {
        "en": "The repository holds sources only",
        "zh-CN": "\u4ED3\u5E93\u4E2D\u53EA\u5B58\u653E\u6E90\u6587\u4EF6"
      },
      "notes": {
        "ignored": {
          "en": "what programs make is ignored here",
          "zh-CN": "\u6B64\u5904\u5FFD\u7565\u7A0B\u5E8F\u751F\u6210\u7684\u6587\u4EF6"
        }
      }
    },
    "resilience": {
      "title": {
        "en": "Failures of other services are lived through",
        "zh-CN": "\u80FD\u591F\u627F\u53D7\u4F9D\u8D56\u670D\u52A1\u7684\u6545\u969C"
      },
      "notes": {
        "handles": {
          "en": "this loop deals with failures",
          "zh-CN": "\u8BE5\u5FAA\u73AF\u4F1A\u5904\u7406\u5931\u8D25"
        }
      }
    },
    "route": {
      "title": {
        "en": "Every declared route is reached",
        "zh-CN": "\u6BCF\u6761\u58F0\u660E\u7684\u8DEF\u7531\u90FD\u53EF\u5230\u8FBE"
      },
      "notes": {
        "declared": {
          "en": "routes are declared here",
          "zh-CN": "\u8DEF\u7531\u5728\u6B64\u58F0\u660E"
        }
      }
    },
    "safeguard": {
      "title": {
        "en": "Guards and permission checks can refuse",
        "zh-CN": "\u5B88\u536B\u548C\u6743\u9650\u68C0\u67E5\u80FD\u591F\u771F\u6B63\u62D2\u7EDD\u8BF7\u6C42"
      },
      "notes": {
        "decides": {
          "en": "this check decides about its callers",
          "zh-CN": "\u8BE5\u68C0\u67E5\u4F1A\u5BF9\u8C03\u7528\u65B9\u4F5C\u51FA\u5224\u65AD"
        }
      }
    },
    "secret": {
      "title": {
        "en": "No credential stands in the repository",
        "zh-CN": "\u4ED3\u5E93\u4E2D\u4E0D\u542B\u4EFB\u4F55\u51ED\u636E"
      },
      "notes": {
        "from-environment": {
          "en": "a credential is read from the environment here",
          "zh-CN": "\u6B64\u5904\u4ECE\u73AF\u5883\u53D8\u91CF\u8BFB\u53D6\u51ED\u636E"
        }
      }
    },
    "sse": {
      "title": {
        "en": "Streamed answers reach the client as they are produced",
        "zh-CN": "\u6D41\u5F0F\u54CD\u5E94\u4F1A\u968F\u4EA7\u751F\u5B9E\u65F6\u5230\u8FBE\u5BA2\u6237\u7AEF"
      },
      "notes": {
        "unbuffered": {
          "en": "the location that serves the stream does not buffer",
          "zh-CN": "\u63D0\u4F9B\u8BE5\u6D41\u7684 location \u672A\u542F\u7528\u7F13\u51B2"
        },
        "said-by-app": {
          "en": "the application asks proxies not to buffer this stream",
          "zh-CN": "\u5E94\u7528\u8981\u6C42\u4EE3\u7406\u4E0D\u8981\u7F13\u51B2\u8BE5\u6D41"
        }
      }
    },
    "state": {
      "title": {
        "en": "State outlives the process",
        "zh-CN": "\u72B6\u6001\u4E0D\u968F\u8FDB\u7A0B\u6D88\u5931"
      },
      "notes": {
        "kept": {
          "en": "a volume keeps this folder",
          "zh-CN": "\u6B64\u76EE\u5F55\u7531\u6301\u4E45\u5377\u4FDD\u5B58"
        }
      }
    },
    "static": {
      "title": {
        "en": "Only public files are served",
        "zh-CN": "\u4EC5\u5BF9\u5916\u63D0\u4F9B\u516C\u5F00\u6587\u4EF6"
      },
      "notes": {
        "serves": {
          "en": "this serves a folder of its own",
          "zh-CN": "\u6B64\u5904\u63D0\u4F9B\u7684\u662F\u72EC\u7ACB\u76EE\u5F55"
        }
      }
    },
    "suppression": {
      "title": {
        "en": "Suppressions are justified and in use",
        "zh-CN": "\u6BCF\u6761\u8C41\u514D\u90FD\u6709\u7406\u7531\u4E14\u4ECD\u7136\u6709\u6548"
      },
      "notes": {}
    },
    "tls": {
      "title": {
        "en": "Connections are encrypted and certificates verified",
        "zh-CN": "\u8FDE\u63A5\u5DF2\u52A0\u5BC6\uFF0C\u5E76\u6821\u9A8C\u5BF9\u7AEF\u8BC1\u4E66"
      },
      "notes": {
        "verifies": {
          "en": "certificate verification stays on here as shipped",
          "zh-CN": "\u6B64\u5904\u5728\u4EA4\u4ED8\u65F6\u4FDD\u6301\u8BC1\u4E66\u6821\u9A8C"
        }
      }
    },
    "upload": {
      "title": {
        "en": "Uploads are limited",
        "zh-CN": "\u5DF2\u9650\u5236\u4E0A\u4F20\u5185\u5BB9"
      },
      "notes": {
        "bounded": {
          "en": "the size of uploads is bounded here",
          "zh-CN": "\u6B64\u5904\u9650\u5236\u4E86\u4E0A\u4F20\u5927\u5C0F"
        }
      }
    },
    "websocket": {
      "title": {
        "en": "WebSocket connections get through the proxy",
        "zh-CN": "WebSocket \u8FDE\u63A5\u53EF\u4EE5\u7A7F\u8FC7\u4EE3\u7406"
      },
      "notes": {
        "upgrades": {
          "en": "the location hands the upgrade on",
          "zh-CN": "\u8BE5 location \u4F1A\u8F6C\u53D1\u534F\u8BAE\u5347\u7EA7"
        }
      }
    },
    "wiring": {
      "title": {
        "en": "Safeguards that exist are in use",
        "zh-CN": "\u5DF2\u6709\u7684\u9632\u62A4\u63AA\u65BD\u5747\u5DF2\u542F\u7528"
      },
      "notes": {
        "used": {
          "en": "this safeguard is used where it is defined",
          "zh-CN": "\u8BE5\u9632\u62A4\u63AA\u65BD\u5728\u5B9A\u4E49\u5904\u5DF2\u88AB\u4F7F\u7528"
        }
      }
    },
    "workflow": {
      "title": {
        "en": "Workflows give strangers no rights and run only what was chosen",
        "zh-CN": "\u5DE5\u4F5C\u6D41\u4E0D\u5411\u5916\u90E8\u4EBA\u5458\u6388\u4E88\u6743\u9650\uFF0C\u4E14\u53EA\u8FD0\u884C\u9009\u5B9A\u7684\u4EE3\u7801"
      },
      "notes": {
        "limited": {
          "en": "the token's rights are limited here",
          "zh-CN": "\u5728\u6B64\u9650\u5236\u4EE4\u724C\u6743\u9650"
        },
        "pinned": {
          "en": "an action is pinned to a commit",
          "zh-CN": "\u52A8\u4F5C\u56FA\u5B9A\u5230\u63D0\u4EA4"
        },
        "started-by": {
          "en": "nothing a stranger sends is run here",
          "zh-CN": "\u6B64\u5904\u4E0D\u8FD0\u884C\u5916\u90E8\u4EBA\u5458\u63D0\u4EA4\u7684\u5185\u5BB9"
        }
      }
    }
  },
  "secret": {
    "title": {
      "en": "{vendor} {what} in the repository",
      "zh-CN": "\u4ED3\u5E93\u4E2D\u542B\u6709{vendor}{what}"
    },
    "problem": {
      "en": "A {vendor} {what} is committed in plain sight. Everyone who can read the repository, a fork, a clone, a build log or a backup of it can use it, and it stays in the Git history after the line is deleted.",
      "zh-CN": "{vendor}{what}\u4EE5\u660E\u6587\u5F62\u5F0F\u63D0\u4EA4\u5230\u4E86\u4ED3\u5E93\u3002\u51E1\u662F\u80FD\u8BFB\u53D6\u8BE5\u4ED3\u5E93\u3001\u5176 fork\u3001\u514B\u9686\u3001\u6784\u5EFA\u65E5\u5FD7\u6216\u5907\u4EFD\u7684\u4EBA\u90FD\u53EF\u4EE5\u76F4\u63A5\u4F7F\u7528\u5B83\uFF1B\u5373\u4F7F\u5220\u6389\u8FD9\u4E00\u884C\uFF0C\u5B83\u4ECD\u4F1A\u7559\u5728 Git \u5386\u53F2\u4E2D\u3002"
    },
    "risk": {
      "en": "Whoever finds it acts with its rights: reads or changes data, spends money, or moves on to other systems. Leaked credentials in public repositories are found and used within minutes.",
      "zh-CN": "\u62FF\u5230\u5B83\u7684\u4EBA\u5373\u62E5\u6709\u76F8\u5E94\u6743\u9650\uFF0C\u53EF\u4EE5\u8BFB\u53D6\u6216\u7BE1\u6539\u6570\u636E\u3001\u4EA7\u751F\u8D39\u7528\uFF0C\u6216\u8FDB\u4E00\u6B65\u5165\u4FB5\u5176\u4ED6\u7CFB\u7EDF\u3002\u516C\u5F00\u4ED3\u5E93\u4E2D\u6CC4\u9732\u7684\u51ED\u636E\u5F80\u5F80\u5728\u51E0\u5206\u949F\u5185\u5C31\u4F1A\u88AB\u626B\u63CF\u5E76\u6EE5\u7528\u3002"
    },
    "fix": {
      "en": "Revoke or rotate it first: deleting the line does not help, since the history keeps it. Then read the new value from the environment or a secret manager, and make start-up fail when it is missing. Look through the vendor's logs for uses you cannot explain.",
      "zh-CN": "\u9996\u5148\u540A\u9500\u6216\u8F6E\u6362\u8BE5\u51ED\u636E\uFF1A\u5386\u53F2\u8BB0\u5F55\u4F1A\u4FDD\u7559\u65E7\u503C\uFF0C\u4EC5\u5220\u9664\u8FD9\u4E00\u884C\u6CA1\u6709\u7528\u3002\u7136\u540E\u6539\u4E3A\u4ECE\u73AF\u5883\u53D8\u91CF\u6216\u5BC6\u94A5\u7BA1\u7406\u670D\u52A1\u8BFB\u53D6\u65B0\u503C\uFF0C\u7F3A\u5931\u65F6\u62D2\u7EDD\u542F\u52A8\u3002\u6700\u540E\u68C0\u67E5\u670D\u52A1\u5546\u65E5\u5FD7\u4E2D\u6709\u65E0\u6765\u5386\u4E0D\u660E\u7684\u8C03\u7528\u3002"
    },
    "acceptance": {
      "en": "The old value is refused by {vendor}, the new one stands in no file of the repository, and this rule reports nothing.",
      "zh-CN": "\u65E7\u503C\u5DF2\u5931\u6548\uFF0C\u65B0\u503C\u4E0D\u51FA\u73B0\u5728\u4ED3\u5E93\u7684\u4EFB\u4F55\u6587\u4EF6\u4E2D\uFF0C\u4E14\u672C\u89C4\u5219\u4E0D\u518D\u62A5\u544A\u95EE\u9898\u3002"
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
        "zh-CN": "\u6B64\u5904\u4EE5\u660E\u6587\u5199\u6709{vendor}{what}\u3002\u8BF7\u5148\u540A\u9500\uFF0C\u518D\u6539\u4E3A\u4ECE\u73AF\u5883\u53D8\u91CF\u6216\u5BC6\u94A5\u7BA1\u7406\u670D\u52A1\u8BFB\u53D6\u3002"
      },
      "private-key": {
        "en": "A private key ({name}) without a passphrase. Whoever reads the repository can impersonate its owner: replace the key pair and keep the new private key out of Git.",
        "zh-CN": "\u6B64\u5904\u6709\u4E00\u628A\u6CA1\u6709\u53E3\u4EE4\u4FDD\u62A4\u7684\u79C1\u94A5\uFF08{name}\uFF09\u3002\u4EFB\u4F55\u80FD\u8BFB\u53D6\u4ED3\u5E93\u7684\u4EBA\u90FD\u53EF\u4EE5\u5192\u5145\u5176\u6301\u6709\u8005\uFF1A\u8BF7\u66F4\u6362\u5BC6\u94A5\u5BF9\uFF0C\u65B0\u79C1\u94A5\u4E0D\u8981\u653E\u8FDB Git\u3002"
      },
      "private-key-encrypted": {
        "en": "A private key ({name}) protected by a passphrase only. The file can be attacked offline for as long as anyone has a copy: keep it out of Git.",
        "zh-CN": "\u6B64\u5904\u6709\u4E00\u628A\u4EC5\u9760\u53E3\u4EE4\u4FDD\u62A4\u7684\u79C1\u94A5\uFF08{name}\uFF09\u3002\u53EA\u8981\u6709\u4EBA\u62FF\u5230\u526F\u672C\uFF0C\u5C31\u80FD\u65E0\u9650\u671F\u79BB\u7EBF\u7834\u89E3\u53E3\u4EE4\uFF1A\u8BF7\u52FF\u5C06\u5176\u653E\u8FDB Git\u3002"
      },
      "jwt": {
        "en": "A signed token (JWT) that has not expired. It is accepted until its key is rotated: rotate the signing key or revoke the session.",
        "zh-CN": "\u6B64\u5904\u6709\u4E00\u679A\u672A\u8FC7\u671F\u7684\u7B7E\u540D\u4EE4\u724C\uFF08JWT\uFF09\u3002\u5728\u7B7E\u540D\u5BC6\u94A5\u8F6E\u6362\u4E4B\u524D\u5B83\u4E00\u76F4\u6709\u6548\uFF1A\u8BF7\u8F6E\u6362\u7B7E\u540D\u5BC6\u94A5\u6216\u540A\u9500\u5BF9\u5E94\u4F1A\u8BDD\u3002"
      },
      "jwt-service-role": {
        "en": "The service_role key of Supabase project {name}. It bypasses row level security, so whoever has it reads and writes every table: rotate the project's JWT secret now and use the key on the server only.",
        "zh-CN": "\u8FD9\u662F Supabase \u9879\u76EE {name} \u7684 service_role \u5BC6\u94A5\u3002\u5B83\u4F1A\u7ED5\u8FC7\u884C\u7EA7\u5B89\u5168\u7B56\u7565\uFF08RLS\uFF09\uFF0C\u6301\u6709\u8005\u53EF\u4EE5\u8BFB\u5199\u6240\u6709\u8868\uFF1A\u8BF7\u7ACB\u5373\u8F6E\u6362\u9879\u76EE\u7684 JWT \u5BC6\u94A5\uFF0C\u5E76\u4E14\u53EA\u5728\u670D\u52A1\u7AEF\u4F7F\u7528\u3002"
      },
      "connection-string": {
        "en": "A connection string with the password of {host}. Change the password and take the whole string from the environment.",
        "zh-CN": "\u8FDE\u63A5\u4E32\u4E2D\u5199\u6709 {host} \u7684\u5BC6\u7801\u3002\u8BF7\u4FEE\u6539\u8BE5\u5BC6\u7801\uFF0C\u5E76\u4ECE\u73AF\u5883\u53D8\u91CF\u8BFB\u53D6\u6574\u4E2A\u8FDE\u63A5\u4E32\u3002"
      },
      "basic-auth-url": {
        "en": "A URL with the user name and password of {host}. URLs end up in logs and process lists: change the password and pass it separately.",
        "zh-CN": "URL \u4E2D\u5199\u6709 {host} \u7684\u7528\u6237\u540D\u548C\u5BC6\u7801\u3002URL \u4F1A\u8FDB\u5165\u65E5\u5FD7\u548C\u8FDB\u7A0B\u5217\u8868\uFF1A\u8BF7\u4FEE\u6539\u5BC6\u7801\uFF0C\u5E76\u6539\u7528\u5176\u4ED6\u65B9\u5F0F\u4F20\u9012\u3002"
      },
      "basic-auth": {
        "en": "User name and password for HTTP access ({name}), readable as they stand. Change the password and take it from the environment.",
        "zh-CN": "\u6B64\u5904\u5199\u6709\u53EF\u76F4\u63A5\u8BFB\u53D6\u7684\u7528\u6237\u540D\u548C\u5BC6\u7801\uFF08{name}\uFF09\u3002\u8BF7\u4FEE\u6539\u5BC6\u7801\uFF0C\u5E76\u4ECE\u73AF\u5883\u53D8\u91CF\u8BFB\u53D6\u3002"
      },
      "bearer": {
        "en": "An access token in an Authorization header. Revoke it and take the new one from the environment.",
        "zh-CN": "Authorization \u8BF7\u6C42\u5934\u4E2D\u5199\u6B7B\u4E86\u8BBF\u95EE\u4EE4\u724C\u3002\u8BF7\u540A\u9500\u8BE5\u4EE4\u724C\uFF0C\u65B0\u4EE4\u724C\u4ECE\u73AF\u5883\u53D8\u91CF\u8BFB\u53D6\u3002"
      },
      "named-key": {
        "en": "{name} is given what looks like a live key, token or secret. Revoke it, then read it from the environment or a secret manager.",
        "zh-CN": "{name} \u88AB\u8D4B\u4E88\u4E86\u4E00\u4E2A\u7591\u4F3C\u771F\u5B9E\u6709\u6548\u7684\u5BC6\u94A5\u6216\u4EE4\u724C\u3002\u8BF7\u5148\u540A\u9500\uFF0C\u518D\u6539\u4E3A\u4ECE\u73AF\u5883\u53D8\u91CF\u6216\u5BC6\u94A5\u7BA1\u7406\u670D\u52A1\u8BFB\u53D6\u3002"
      },
      "named-password": {
        "en": "{name} is given what looks like a real password. Change it, then read it from the environment or a secret manager.",
        "zh-CN": "{name} \u88AB\u8D4B\u4E88\u4E86\u4E00\u4E2A\u7591\u4F3C\u771F\u5B9E\u4F7F\u7528\u7684\u5BC6\u7801\u3002\u8BF7\u4FEE\u6539\u8BE5\u5BC6\u7801\uFF0C\u518D\u6539\u4E3A\u4ECE\u73AF\u5883\u53D8\u91CF\u6216\u5BC6\u94A5\u7BA1\u7406\u670D\u52A1\u8BFB\u53D6\u3002"
      },
      "kubernetes-secret": {
        "en": "The value of {name} in a Kubernetes Secret manifest. Base64 is no encryption: change the value and deliver it with a sealed or external secret.",
        "zh-CN": "Kubernetes Secret \u6E05\u5355\u4E2D\u5199\u6709 {name} \u7684\u503C\u3002Base64 \u4E0D\u662F\u52A0\u5BC6\uFF1A\u8BF7\u66F4\u6362\u8BE5\u503C\uFF0C\u5E76\u6539\u7528 Sealed Secrets \u6216 External Secrets \u7B49\u65B9\u5F0F\u4E0B\u53D1\u3002"
      },
      "checksum-mismatch": {
        "en": "This has the form of a {vendor} {what}, but its checksum is wrong: made up, altered or cut. If it was ever real, revoke it; if it is a stand-in, write it so that nobody takes it for one.",
        "zh-CN": "\u6B64\u5904\u5177\u6709{vendor}{what}\u7684\u683C\u5F0F\uFF0C\u4F46\u6821\u9A8C\u548C\u4E0D\u7B26\uFF1A\u53EF\u80FD\u662F\u7F16\u9020\u3001\u6539\u52A8\u6216\u622A\u65AD\u7684\u3002\u5982\u679C\u5B83\u66FE\u7ECF\u6709\u6548\uFF0C\u8BF7\u540A\u9500\uFF1B\u5982\u679C\u53EA\u662F\u5360\u4F4D\u7B26\uFF0C\u8BF7\u6539\u6210\u4E00\u773C\u53EF\u8FA8\u7684\u5199\u6CD5\u3002"
      },
      "installed-client": {
        "en": "{vendor} {what} of an installed application: everybody who has the application has it, so it proves nothing. See that the client is yours, that it is registered as an installed one, and that the flow uses PKCE.",
        "zh-CN": "\u8FD9\u662F\u5DF2\u5B89\u88C5\u5E94\u7528\u7684{vendor}{what}\uFF1A\u6BCF\u4E2A\u62FF\u5230\u8BE5\u5E94\u7528\u7684\u4EBA\u90FD\u6301\u6709\u5B83\uFF0C\u56E0\u6B64\u4E0D\u80FD\u8BC1\u660E\u4EFB\u4F55\u8EAB\u4EFD\u3002\u8BF7\u786E\u8BA4\u8BE5\u5BA2\u6237\u7AEF\u5F52\u4F60\u6240\u6709\u3001\u6CE8\u518C\u7C7B\u578B\u4E3A\u5DF2\u5B89\u88C5\u5E94\u7528\uFF0C\u5E76\u4E14\u6D41\u7A0B\u4F7F\u7528 PKCE\u3002"
      },
      "publishable-key": {
        "en": "{vendor} {what}: made to be seen by everyone, so nothing is leaked. See that it is restricted (domains, apps, quotas) in the vendor's console, and that no secret key stands where this one does.",
        "zh-CN": "{vendor}{what}\uFF1A\u672C\u8EAB\u8BBE\u8BA1\u4E3A\u53EF\u516C\u5F00\uFF0C\u56E0\u6B64\u4E0D\u7B97\u6CC4\u9732\u3002\u8BF7\u5728\u670D\u52A1\u5546\u63A7\u5236\u53F0\u9650\u5236\u5176\u7528\u9014\uFF08\u57DF\u540D\u3001\u5E94\u7528\u3001\u914D\u989D\uFF09\uFF0C\u5E76\u786E\u8BA4\u6B64\u5904\u6CA1\u6709\u8BEF\u653E\u79C1\u5BC6\u5BC6\u94A5\u3002"
      }
    }
  },
  "kinds": {
    "ably-api-key": {
      "vendor": "Ably",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://ably.com/docs/auth/basic"
    },
    "activecampaign-api-key": {
      "vendor": "ActiveCampaign",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developers.activecampaign.com/reference/authentication"
    },
    "adafruit-io-key": {
      "vendor": "Adafruit",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://io.adafruit.com/api/docs/#authentication"
    },
    "adafruit-legacy-key": {
      "vendor": "Adafruit",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://io.adafruit.com/api/docs/#authentication"
    },
    "adobe-api-key": {
      "vendor": "Adobe",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developer.adobe.com/developer-console/docs/guides/authentication/"
    },
    "adobe-client-secret": {
      "vendor": "Adobe",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://developer.adobe.com/developer-console/docs/guides/authentication/"
    },
    "adyen-api-key": {
      "vendor": "Adyen",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.adyen.com/development-resources/api-credentials/"
    },
    "age-secret-key": {
      "vendor": "age",
      "what": {
        "en": "encryption identity",
        "zh-CN": "\u52A0\u5BC6\u8EAB\u4EFD\u5BC6\u94A5"
      },
      "docs": "https://github.com/FiloSottile/age"
    },
    "agora-certificate": {
      "vendor": "Agora",
      "what": {
        "en": "app certificate",
        "zh-CN": "App \u8BC1\u4E66"
      },
      "docs": "https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server"
    },
    "ai21-api-key": {
      "vendor": "AI21 Labs",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.ai21.com/docs/overview"
    },
    "airbrake-project-key": {
      "vendor": "Airbrake",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.airbrake.io/docs/devops-tools/api/"
    },
    "airtable-api-key": {
      "vendor": "Airtable",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://support.airtable.com/docs/creating-personal-access-tokens"
    },
    "airtable-pat": {
      "vendor": "Airtable",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://airtable.com/developers/web/guides/personal-access-tokens"
    },
    "aiven-service-password": {
      "vendor": "Aiven",
      "what": {
        "en": "service password",
        "zh-CN": "\u670D\u52A1\u5BC6\u7801"
      },
      "docs": "https://aiven.io/docs/platform/howto/reset-service-password"
    },
    "alchemy-api-key": {
      "vendor": "Alchemy",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.alchemy.com/docs/alchemy-quickstart-guide"
    },
    "alchemy-auth-token": {
      "vendor": "Alchemy",
      "what": {
        "en": "auth token",
        "zh-CN": "\u8BA4\u8BC1\u4EE4\u724C"
      },
      "docs": "https://docs.alchemy.com/reference/api-overview"
    },
    "algolia-admin-key": {
      "vendor": "Algolia",
      "what": {
        "en": "admin key",
        "zh-CN": "\u7BA1\u7406\u5BC6\u94A5"
      },
      "docs": "https://www.algolia.com/doc/guides/security/api-keys/"
    },
    "algolia-api-key": {
      "vendor": "Algolia",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.algolia.com/doc/guides/security/api-keys/"
    },
    "alibaba-access-key-id": {
      "vendor": "Alibaba Cloud",
      "what": {
        "en": "access key ID",
        "zh-CN": "\u8BBF\u95EE\u5BC6\u94A5 ID(AccessKey ID)"
      },
      "docs": "https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair"
    },
    "alibaba-access-key-secret": {
      "vendor": "Alibaba Cloud",
      "what": {
        "en": "secret access key",
        "zh-CN": "\u8BBF\u95EE\u5BC6\u94A5(Secret Access Key)"
      },
      "docs": "https://help.aliyun.com/zh/ram/user-guide/create-an-accesskey-pair",
      "revoke": "https://ram.console.aliyun.com/manage/ak"
    },
    "alibaba-sts-token": {
      "vendor": "Alibaba Cloud",
      "what": {
        "en": "temporary access key (STS)",
        "zh-CN": "\u4E34\u65F6\u8BBF\u95EE\u5BC6\u94A5(STS)"
      },
      "docs": "https://help.aliyun.com/zh/ram/product-overview/what-is-sts"
    },
    "amap-key": {
      "vendor": "AMap",
      "what": {
        "en": "web service key",
        "zh-CN": "Web \u670D\u52A1 Key"
      },
      "docs": "https://lbs.amap.com/api/webservice/create-project-and-key"
    },
    "amplitude-secret-key": {
      "vendor": "Amplitude",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://amplitude.com/docs/apis/authentication"
    },
    "anthropic-admin-key": {
      "vendor": "Anthropic",
      "what": {
        "en": "admin key",
        "zh-CN": "\u7BA1\u7406\u5BC6\u94A5"
      },
      "docs": "https://docs.anthropic.com/en/api/administration-api",
      "revoke": "https://console.anthropic.com/settings/admin-keys"
    },
    "anthropic-api-key": {
      "vendor": "Anthropic",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.anthropic.com/en/api/overview",
      "revoke": "https://console.anthropic.com/settings/keys"
    },
    "anthropic-oauth-token": {
      "vendor": "Anthropic",
      "what": {
        "en": "OAuth access token (Claude Code)",
        "zh-CN": "OAuth \u8BBF\u95EE\u4EE4\u724C(Claude Code)"
      },
      "docs": "https://docs.anthropic.com/en/docs/claude-code/iam",
      "revoke": "https://claude.ai/settings"
    },
    "anthropic-refresh-token": {
      "vendor": "Anthropic",
      "what": {
        "en": "refresh token",
        "zh-CN": "\u5237\u65B0\u4EE4\u724C"
      },
      "docs": "https://docs.anthropic.com/en/docs/claude-code/iam"
    },
    "anthropic-session-key": {
      "vendor": "Anthropic",
      "what": {
        "en": "claude.ai session key",
        "zh-CN": "claude.ai \u4F1A\u8BDD\u5BC6\u94A5"
      },
      "docs": "https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure"
    },
    "anyscale-api-key": {
      "vendor": "Anyscale",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.anyscale.com/reference/quickstart-cli"
    },
    "apify-api-token": {
      "vendor": "Apify",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.apify.com/platform/integrations/api"
    },
    "apple-app-specific-password": {
      "vendor": "Apple",
      "what": {
        "en": "app-specific password",
        "zh-CN": "App \u4E13\u7528\u5BC6\u7801"
      },
      "docs": "https://support.apple.com/en-us/102654"
    },
    "appwrite-api-key": {
      "vendor": "Appwrite",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://appwrite.io/docs/advanced/platform/api-keys"
    },
    "arcjet-key": {
      "vendor": "Arcjet",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.arcjet.com/"
    },
    "asana-client-id": {
      "vendor": "Asana",
      "what": {
        "en": "client ID",
        "zh-CN": "\u5BA2\u6237\u7AEF ID"
      },
      "docs": "https://developers.asana.com/docs/oauth"
    },
    "asana-token": {
      "vendor": "Asana",
      "what": {
        "en": "personal access token or client secret",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C\u6216\u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://developers.asana.com/docs/personal-access-token"
    },
    "assemblyai-api-key": {
      "vendor": "AssemblyAI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.assemblyai.com/docs/getting-started"
    },
    "atlassian-api-token": {
      "vendor": "Atlassian",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
      "revoke": "https://id.atlassian.com/manage-profile/security/api-tokens"
    },
    "atlassian-data-center-token": {
      "vendor": "Atlassian",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html"
    },
    "atlassian-legacy-token": {
      "vendor": "Atlassian",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"
    },
    "auth0-client-secret": {
      "vendor": "Auth0",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://auth0.com/docs/get-started/applications/rotate-client-secret"
    },
    "authorization-header": {
      "vendor": "",
      "what": {
        "en": "HTTP authorization header",
        "zh-CN": "HTTP Authorization \u8BF7\u6C42\u5934\u51ED\u636E"
      },
      "docs": "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2"
    },
    "authress-access-key": {
      "vendor": "Authress",
      "what": {
        "en": "service client access key",
        "zh-CN": "\u670D\u52A1\u5BA2\u6237\u7AEF\u8BBF\u95EE\u5BC6\u94A5"
      },
      "docs": "https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning"
    },
    "aws-access-key-id": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "access key ID",
        "zh-CN": "\u8BBF\u95EE\u5BC6\u94A5 ID"
      },
      "docs": "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
      "revoke": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
    },
    "aws-bedrock-api-key": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "Bedrock API key (long-term)",
        "zh-CN": "Bedrock API \u5BC6\u94A5(\u957F\u671F)"
      },
      "docs": "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html"
    },
    "aws-bedrock-short-term-key": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "Bedrock API key (short-term)",
        "zh-CN": "Bedrock API \u5BC6\u94A5(\u77ED\u671F)"
      },
      "docs": "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html"
    },
    "aws-key-pair": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "secret access key beside its access key ID",
        "zh-CN": "\u4E0E Access Key ID \u6210\u5BF9\u7684\u8BBF\u95EE\u5BC6\u94A5"
      },
      "docs": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
    },
    "aws-mws-auth-token": {
      "vendor": "Amazon",
      "what": {
        "en": "Marketplace Web Service token",
        "zh-CN": "\u5546\u57CE\u7F51\u7EDC\u670D\u52A1\u4EE4\u724C"
      },
      "docs": "https://developer-docs.amazon.com/sp-api/docs"
    },
    "aws-secret-access-key": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "secret access key",
        "zh-CN": "\u8BBF\u95EE\u5BC6\u94A5(Secret Access Key)"
      },
      "docs": "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"
    },
    "aws-ses-smtp-password": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "SES SMTP password",
        "zh-CN": "SES SMTP \u5BC6\u7801"
      },
      "docs": "https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html"
    },
    "aws-session-token": {
      "vendor": "Amazon Web Services",
      "what": {
        "en": "session token (temporary, STS)",
        "zh-CN": "\u4F1A\u8BDD\u4EE4\u724C(\u4E34\u65F6\u51ED\u8BC1 STS)"
      },
      "docs": "https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html"
    },
    "axiom-token": {
      "vendor": "Axiom",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://axiom.co/docs/reference/tokens"
    },
    "azure-account-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "account key in a connection string",
        "zh-CN": "\u8FDE\u63A5\u5B57\u7B26\u4E32\u4E2D\u7684\u8D26\u6237\u5BC6\u94A5"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string"
    },
    "azure-ad-client-secret": {
      "vendor": "Microsoft Entra",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://learn.microsoft.com/en-us/entra/identity-platform/howto-create-service-principal-portal"
    },
    "azure-apim-subscription-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "API Management subscription key",
        "zh-CN": "API \u7BA1\u7406\u8BA2\u9605\u5BC6\u94A5"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions"
    },
    "azure-container-registry-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "Container Registry password",
        "zh-CN": "\u5BB9\u5668\u6CE8\u518C\u8868\u5BC6\u7801"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication"
    },
    "azure-devops-legacy-pat": {
      "vendor": "Azure DevOps",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"
    },
    "azure-devops-pat": {
      "vendor": "Azure DevOps",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"
    },
    "azure-function-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "Functions key",
        "zh-CN": "Functions \u5BC6\u94A5"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to"
    },
    "azure-openai-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "Azure OpenAI / AI services key",
        "zh-CN": "Azure OpenAI / AI \u670D\u52A1\u5BC6\u94A5"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/ai-services/authentication"
    },
    "azure-openai-legacy-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "Azure OpenAI / AI services key",
        "zh-CN": "Azure OpenAI / AI \u670D\u52A1\u5BC6\u94A5"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/ai-services/openai/reference"
    },
    "azure-redis-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "Cache for Redis key",
        "zh-CN": "Redis \u7F13\u5B58\u5BC6\u94A5"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure"
    },
    "azure-sas-token": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "shared access signature",
        "zh-CN": "\u5171\u4EAB\u8BBF\u95EE\u7B7E\u540D(SAS)"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview"
    },
    "azure-search-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "AI Search key",
        "zh-CN": "AI \u641C\u7D22\u5BC6\u94A5"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/search/search-security-api-keys"
    },
    "azure-service-bus-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "Service Bus, Event Hubs, IoT or Relay key",
        "zh-CN": "Service Bus\u3001\u4E8B\u4EF6\u4E2D\u5FC3\u3001IoT \u6216\u4E2D\u7EE7\u5BC6\u94A5"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas"
    },
    "azure-shared-access-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "SharedAccessKey of a connection string",
        "zh-CN": "\u8FDE\u63A5\u5B57\u7B26\u4E32\u4E2D\u7684 SharedAccessKey"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-get-connection-string"
    },
    "azure-storage-key": {
      "vendor": "Microsoft Azure",
      "what": {
        "en": "storage, Cosmos DB, Batch or API Management key",
        "zh-CN": "\u5B58\u50A8\u3001Cosmos DB\u3001Batch \u6216 API \u7BA1\u7406\u5BC6\u94A5"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage"
    },
    "backblaze-key": {
      "vendor": "Backblaze",
      "what": {
        "en": "application key",
        "zh-CN": "\u5E94\u7528\u5BC6\u94A5"
      },
      "docs": "https://www.backblaze.com/docs/cloud-storage-application-keys"
    },
    "baichuan-api-key": {
      "vendor": "Baichuan",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://platform.baichuan-ai.com/docs/api"
    },
    "baidu-access-key": {
      "vendor": "Baidu AI Cloud",
      "what": {
        "en": "access key ID",
        "zh-CN": "\u8BBF\u95EE\u5BC6\u94A5 ID(AccessKey ID)"
      },
      "docs": "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb"
    },
    "baidu-map-key": {
      "vendor": "Baidu Maps",
      "what": {
        "en": "web service key (AK)",
        "zh-CN": "Web \u670D\u52A1 AK"
      },
      "docs": "https://lbsyun.baidu.com/apiconsole/key"
    },
    "baidu-qianfan-key": {
      "vendor": "Baidu AI Cloud",
      "what": {
        "en": "Qianfan API key",
        "zh-CN": "\u5343\u5E06 API Key"
      },
      "docs": "https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5"
    },
    "baidu-secret-key": {
      "vendor": "Baidu AI Cloud",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb"
    },
    "bannerbear-api-key": {
      "vendor": "Bannerbear",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developers.bannerbear.com/#authentication"
    },
    "baseten-api-key": {
      "vendor": "Baseten",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.baseten.co/organization/api-keys"
    },
    "basic-auth-url": {
      "vendor": "",
      "what": {
        "en": "URL with user name and password",
        "zh-CN": "\u542B\u7528\u6237\u540D\u548C\u5BC6\u7801\u7684 URL"
      },
      "docs": "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"
    },
    "beamer-api-token": {
      "vendor": "Beamer",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://www.getbeamer.com/docs/api/"
    },
    "betterstack-token": {
      "vendor": "Better Stack",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://betterstack.com/docs/logs/api/getting-started/"
    },
    "binance-api-secret": {
      "vendor": "Binance",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security"
    },
    "bitbucket-access-token": {
      "vendor": "Bitbucket",
      "what": {
        "en": "repository, project or workspace token",
        "zh-CN": "\u4ED3\u5E93/\u9879\u76EE/\u5DE5\u4F5C\u533A\u4EE4\u724C"
      },
      "docs": "https://support.atlassian.com/bitbucket-cloud/docs/repository-access-tokens/"
    },
    "bitbucket-app-password": {
      "vendor": "Bitbucket",
      "what": {
        "en": "app password",
        "zh-CN": "\u5E94\u7528\u5BC6\u7801"
      },
      "docs": "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/"
    },
    "bitbucket-client-secret": {
      "vendor": "Bitbucket",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/"
    },
    "bittrex-secret-key": {
      "vendor": "Bittrex",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://bittrex.github.io/api/v3"
    },
    "bitwarden-access-token": {
      "vendor": "Bitwarden",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://bitwarden.com/help/access-tokens/"
    },
    "bitwarden-client-secret": {
      "vendor": "Bitwarden",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://bitwarden.com/help/personal-api-key/"
    },
    "box-client-secret": {
      "vendor": "Box",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://developer.box.com/guides/authentication/"
    },
    "braintree-access-token": {
      "vendor": "PayPal Braintree",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens"
    },
    "braintree-private-key": {
      "vendor": "PayPal Braintree",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials"
    },
    "braintrust-api-key": {
      "vendor": "Braintrust",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.braintrust.dev/docs/reference/api/authentication"
    },
    "brave-search-key": {
      "vendor": "Brave",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://api-dashboard.search.brave.com/app/documentation/web-search/get-started"
    },
    "brevo-api-key": {
      "vendor": "Brevo",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developers.brevo.com/docs/getting-started"
    },
    "brevo-smtp-key": {
      "vendor": "Brevo",
      "what": {
        "en": "SMTP key",
        "zh-CN": "SMTP \u5BC6\u94A5"
      },
      "docs": "https://developers.brevo.com/docs/smtp-integration"
    },
    "browserbase-api-key": {
      "vendor": "Browserbase",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.browserbase.com/introduction/getting-started"
    },
    "browserstack-access-key": {
      "vendor": "BrowserStack",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://www.browserstack.com/docs/automate/api-reference/selenium/introduction"
    },
    "bugsnag-api-key": {
      "vendor": "BugSnag",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.bugsnag.com/api/"
    },
    "buildkite-token": {
      "vendor": "Buildkite",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://buildkite.com/docs/apis/managing-api-tokens"
    },
    "bunny-access-key": {
      "vendor": "bunny.net",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.bunny.net/reference/bunnynet-api-overview"
    },
    "bybit-api-secret": {
      "vendor": "Bybit",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://bybit-exchange.github.io/docs/v5/guide"
    },
    "calcom-api-key": {
      "vendor": "Cal.com",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://cal.com/docs/api-reference/v1/authentication"
    },
    "canva-client-secret": {
      "vendor": "Canva",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://www.canva.dev/docs/connect/authentication/"
    },
    "cartesia-api-key": {
      "vendor": "Cartesia",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.cartesia.ai/get-started/make-an-api-request"
    },
    "cerebras-api-key": {
      "vendor": "Cerebras",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://inference-docs.cerebras.ai/quickstart"
    },
    "checkout-secret-key": {
      "vendor": "Checkout.com",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://www.checkout.com/docs/developer-resources/api/api-keys"
    },
    "chroma-api-key": {
      "vendor": "Chroma",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.trychroma.com/cloud/getting-started"
    },
    "circleci-legacy-token": {
      "vendor": "CircleCI",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://circleci.com/docs/managing-api-tokens/"
    },
    "circleci-token": {
      "vendor": "CircleCI",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://circleci.com/docs/managing-api-tokens/"
    },
    "clarifai-pat": {
      "vendor": "Clarifai",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.clarifai.com/control/authentication/pat"
    },
    "clerk-secret-key": {
      "vendor": "Clerk",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://clerk.com/docs/deployments/clerk-environment-variables"
    },
    "clickhouse-cloud-secret": {
      "vendor": "ClickHouse Cloud",
      "what": {
        "en": "API key secret",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://clickhouse.com/docs/cloud/manage/openapi"
    },
    "clickup-token": {
      "vendor": "ClickUp",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developer.clickup.com/docs/authentication"
    },
    "clojars-token": {
      "vendor": "Clojars",
      "what": {
        "en": "deploy token",
        "zh-CN": "\u90E8\u7F72\u4EE4\u724C"
      },
      "docs": "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens"
    },
    "cloudflare-api-token": {
      "vendor": "Cloudflare",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
      "revoke": "https://dash.cloudflare.com/profile/api-tokens"
    },
    "cloudflare-global-api-key": {
      "vendor": "Cloudflare",
      "what": {
        "en": "global API key",
        "zh-CN": "\u5168\u5C40 API \u5BC6\u94A5"
      },
      "docs": "https://developers.cloudflare.com/fundamentals/api/get-started/keys/"
    },
    "cloudflare-origin-ca-key": {
      "vendor": "Cloudflare",
      "what": {
        "en": "Origin CA key",
        "zh-CN": "Origin CA \u5BC6\u94A5"
      },
      "docs": "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/"
    },
    "cloudflare-token": {
      "vendor": "Cloudflare",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/"
    },
    "cloudflare-turnstile-secret": {
      "vendor": "Cloudflare Turnstile",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://developers.cloudflare.com/turnstile/get-started/"
    },
    "cloudinary-api-secret": {
      "vendor": "Cloudinary",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://cloudinary.com/documentation/cloudinary_credentials_tutorial"
    },
    "cloudinary-url": {
      "vendor": "Cloudinary",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://cloudinary.com/documentation/cloudinary_credentials_tutorial"
    },
    "cloudsmith-api-key": {
      "vendor": "Cloudsmith",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://help.cloudsmith.io/docs/api-key"
    },
    "cockroachdb-api-key": {
      "vendor": "CockroachDB",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access"
    },
    "codecov-token": {
      "vendor": "Codecov",
      "what": {
        "en": "upload token",
        "zh-CN": "\u4E0A\u4F20\u4EE4\u724C"
      },
      "docs": "https://docs.codecov.com/docs/codecov-tokens"
    },
    "cohere-api-key": {
      "vendor": "Cohere",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.cohere.com/docs/rate-limits",
      "revoke": "https://dashboard.cohere.com/api-keys"
    },
    "coinbase-api-secret": {
      "vendor": "Coinbase",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys"
    },
    "coinbase-cloud-key": {
      "vendor": "Coinbase",
      "what": {
        "en": "developer platform key",
        "zh-CN": "\u5F00\u53D1\u8005\u5E73\u53F0\u5BC6\u94A5"
      },
      "docs": "https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys"
    },
    "comet-api-key": {
      "vendor": "Comet",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/"
    },
    "composio-api-key": {
      "vendor": "Composio",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.composio.dev/docs/authenticating-tools"
    },
    "confluent-marked-secret": {
      "vendor": "Confluent",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html"
    },
    "confluent-secret": {
      "vendor": "Confluent",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html"
    },
    "connection-properties": {
      "vendor": "",
      "what": {
        "en": "connection string with a password",
        "zh-CN": "\u542B\u5BC6\u7801\u7684\u8FDE\u63A5\u4E32"
      },
      "docs": "https://learn.microsoft.com/dotnet/api/system.data.sqlclient.sqlconnection.connectionstring"
    },
    "connection-string": {
      "vendor": "",
      "what": {
        "en": "connection string with a password",
        "zh-CN": "\u542B\u5BC6\u7801\u7684\u8FDE\u63A5\u4E32"
      },
      "docs": "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"
    },
    "consul-token": {
      "vendor": "HashiCorp Consul",
      "what": {
        "en": "ACL token",
        "zh-CN": "ACL \u4EE4\u724C"
      },
      "docs": "https://developer.hashicorp.com/consul/docs/security/acl/tokens"
    },
    "contentful-delivery-token": {
      "vendor": "Contentful",
      "what": {
        "en": "delivery or preview token",
        "zh-CN": "\u5185\u5BB9\u5206\u53D1/\u9884\u89C8\u4EE4\u724C"
      },
      "docs": "https://www.contentful.com/developers/docs/references/authentication/"
    },
    "contentful-pat": {
      "vendor": "Contentful",
      "what": {
        "en": "management token",
        "zh-CN": "\u7BA1\u7406\u4EE4\u724C"
      },
      "docs": "https://www.contentful.com/developers/docs/references/authentication/"
    },
    "context7-api-key": {
      "vendor": "Context7",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://context7.com/docs/howto/api-keys"
    },
    "convertkit-api-secret": {
      "vendor": "Kit (ConvertKit)",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://developers.kit.com/"
    },
    "convex-deploy-key": {
      "vendor": "Convex",
      "what": {
        "en": "deploy token",
        "zh-CN": "\u90E8\u7F72\u4EE4\u724C"
      },
      "docs": "https://docs.convex.dev/cli/deploy-key-types"
    },
    "coralogix-key": {
      "vendor": "Coralogix",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/"
    },
    "couchbase-api-secret": {
      "vendor": "Couchbase Capella",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://docs.couchbase.com/cloud/management-api-guide/management-api-intro.html"
    },
    "coveralls-token": {
      "vendor": "Coveralls",
      "what": {
        "en": "repository token",
        "zh-CN": "\u4ED3\u5E93\u4EE4\u724C"
      },
      "docs": "https://docs.coveralls.io/"
    },
    "coze-access-token": {
      "vendor": "Coze",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://www.coze.com/docs/developer_guides/pat",
      "revoke": "https://www.coze.cn/open/oauth/pats"
    },
    "crates-io-token": {
      "vendor": "crates.io",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://doc.rust-lang.org/cargo/reference/publishing.html"
    },
    "crowdin-token": {
      "vendor": "Crowdin",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://support.crowdin.com/developer/authorization/"
    },
    "curl-user": {
      "vendor": "",
      "what": {
        "en": "user name and password of a curl command",
        "zh-CN": "curl \u547D\u4EE4\u4E2D\u7684\u7528\u6237\u540D\u548C\u5BC6\u7801"
      },
      "docs": "https://curl.se/docs/manpage.html#-u"
    },
    "cursor-api-key": {
      "vendor": "Cursor",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.cursor.com/en/account/teams/admin-api"
    },
    "customerio-api-key": {
      "vendor": "Customer.io",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.customer.io/integrations/api/"
    },
    "dagster-cloud-token": {
      "vendor": "Dagster",
      "what": {
        "en": "service token",
        "zh-CN": "\u670D\u52A1\u4EE4\u724C"
      },
      "docs": "https://docs.dagster.io/deployment/dagster-plus"
    },
    "daily-api-key": {
      "vendor": "Daily",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.daily.co/reference/rest-api"
    },
    "dashscope-api-key": {
      "vendor": "Alibaba Cloud Model Studio",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://help.aliyun.com/zh/model-studio/get-api-key"
    },
    "databricks-oauth-secret": {
      "vendor": "Databricks",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m"
    },
    "databricks-token": {
      "vendor": "Databricks",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.databricks.com/aws/en/dev-tools/auth/pat"
    },
    "datadog-api-key": {
      "vendor": "Datadog",
      "what": {
        "en": "API or application key",
        "zh-CN": "API \u5BC6\u94A5\u6216\u5E94\u7528\u5BC6\u94A5"
      },
      "docs": "https://docs.datadoghq.com/account_management/api-app-keys/"
    },
    "dbt-cloud-token": {
      "vendor": "dbt Cloud",
      "what": {
        "en": "service token",
        "zh-CN": "\u670D\u52A1\u4EE4\u724C"
      },
      "docs": "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens"
    },
    "deepgram-api-key": {
      "vendor": "Deepgram",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developers.deepgram.com/docs/create-additional-api-keys"
    },
    "deepinfra-api-key": {
      "vendor": "DeepInfra",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://deepinfra.com/docs/getting-started"
    },
    "deepl-api-key": {
      "vendor": "DeepL",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developers.deepl.com/docs/getting-started/auth"
    },
    "deepseek-api-key": {
      "vendor": "DeepSeek",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://api-docs.deepseek.com/"
    },
    "defined-networking-key": {
      "vendor": "Defined Networking",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.defined.net/guides/automating-with-api/"
    },
    "deno-token": {
      "vendor": "Deno Deploy",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.deno.com/deploy/api/rest/"
    },
    "dependency-track-key": {
      "vendor": "Dependency-Track",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.dependencytrack.org/integrations/rest-api/"
    },
    "descope-management-key": {
      "vendor": "Descope",
      "what": {
        "en": "management key",
        "zh-CN": "\u7BA1\u7406\u5BC6\u94A5"
      },
      "docs": "https://docs.descope.com/management/m2m-access-keys"
    },
    "dify-api-key": {
      "vendor": "Dify",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.dify.ai/en/guides/application-publishing/developing-with-apis"
    },
    "digitalocean-oauth-token": {
      "vendor": "DigitalOcean",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.digitalocean.com/reference/api/oauth/"
    },
    "digitalocean-pat": {
      "vendor": "DigitalOcean",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.digitalocean.com/reference/api/create-personal-access-token/"
    },
    "digitalocean-refresh-token": {
      "vendor": "DigitalOcean",
      "what": {
        "en": "refresh token",
        "zh-CN": "\u5237\u65B0\u4EE4\u724C"
      },
      "docs": "https://docs.digitalocean.com/reference/api/oauth/"
    },
    "digitalocean-spaces-secret": {
      "vendor": "DigitalOcean",
      "what": {
        "en": "Spaces secret key",
        "zh-CN": "Spaces \u5BC6\u94A5"
      },
      "docs": "https://docs.digitalocean.com/products/spaces/how-to/manage-access/"
    },
    "dingtalk-app-secret": {
      "vendor": "DingTalk",
      "what": {
        "en": "app secret",
        "zh-CN": "\u5E94\u7528\u5BC6\u94A5(App Secret)"
      },
      "docs": "https://open.dingtalk.com/document/orgapp/obtain-the-access_token-of-an-internal-app"
    },
    "dingtalk-robot-secret": {
      "vendor": "DingTalk",
      "what": {
        "en": "robot signing secret",
        "zh-CN": "\u673A\u5668\u4EBA\u52A0\u7B7E\u5BC6\u94A5"
      },
      "docs": "https://open.dingtalk.com/document/robots/customize-robot-security-settings"
    },
    "dingtalk-webhook": {
      "vendor": "DingTalk",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook \u5730\u5740"
      },
      "docs": "https://open.dingtalk.com/document/robots/custom-robot-access"
    },
    "discord-application-id": {
      "vendor": "Discord",
      "what": {
        "en": "application ID",
        "zh-CN": "\u5E94\u7528 ID"
      },
      "docs": "https://discord.com/developers/docs/reference#snowflakes"
    },
    "discord-bot-token": {
      "vendor": "Discord",
      "what": {
        "en": "bot token",
        "zh-CN": "\u673A\u5668\u4EBA\u4EE4\u724C"
      },
      "docs": "https://discord.com/developers/docs/reference#authentication"
    },
    "discord-client-secret": {
      "vendor": "Discord",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://discord.com/developers/docs/topics/oauth2"
    },
    "discord-webhook-url": {
      "vendor": "Discord",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook \u5730\u5740"
      },
      "docs": "https://discord.com/developers/docs/resources/webhook"
    },
    "docker-config-auth": {
      "vendor": "Docker",
      "what": {
        "en": "registry credentials of config.json",
        "zh-CN": "config.json \u4E2D\u7684\u955C\u50CF\u4ED3\u5E93\u51ED\u636E"
      },
      "docs": "https://docs.docker.com/reference/cli/docker/login/"
    },
    "docker-hub-pat": {
      "vendor": "Docker",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.docker.com/security/for-developers/access-tokens/"
    },
    "docusign-secret": {
      "vendor": "Docusign",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://developers.docusign.com/platform/auth/"
    },
    "doppler-token": {
      "vendor": "Doppler",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.doppler.com/reference/auth-token-formats"
    },
    "dotenv-vault-key": {
      "vendor": "Dotenv",
      "what": {
        "en": "vault decryption key",
        "zh-CN": "Vault \u89E3\u5BC6\u5BC6\u94A5"
      },
      "docs": "https://www.dotenv.org/docs/security/dotenv-key"
    },
    "dotenvx-private-key": {
      "vendor": "dotenvx",
      "what": {
        "en": "decryption key",
        "zh-CN": "\u89E3\u5BC6\u79C1\u94A5"
      },
      "docs": "https://dotenvx.com/docs/env-keys-file"
    },
    "drone-token": {
      "vendor": "Drone CI",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.drone.io/cli/configure/"
    },
    "dropbox-app-secret": {
      "vendor": "Dropbox",
      "what": {
        "en": "app secret",
        "zh-CN": "\u5E94\u7528\u5BC6\u94A5(App Secret)"
      },
      "docs": "https://www.dropbox.com/developers/reference/oauth-guide"
    },
    "dropbox-long-lived-token": {
      "vendor": "Dropbox",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developers.dropbox.com/oauth-guide"
    },
    "dropbox-short-lived-token": {
      "vendor": "Dropbox",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developers.dropbox.com/oauth-guide"
    },
    "duffel-access-token": {
      "vendor": "Duffel",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://duffel.com/docs/api/overview/authentication"
    },
    "duo-secret-key": {
      "vendor": "Duo",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://duo.com/docs/authapi"
    },
    "dynatrace-token": {
      "vendor": "Dynatrace",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens"
    },
    "e2b-api-key": {
      "vendor": "E2B",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://e2b.dev/docs/api-key"
    },
    "easypost-api-key": {
      "vendor": "EasyPost",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.easypost.com/docs/authentication"
    },
    "easypost-test-key": {
      "vendor": "EasyPost",
      "what": {
        "en": "test-mode secret key",
        "zh-CN": "\u6D4B\u8BD5\u6A21\u5F0F\u5BC6\u94A5"
      },
      "docs": "https://docs.easypost.com/docs/authentication"
    },
    "elastic-api-key": {
      "vendor": "Elastic",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys"
    },
    "elastic-api-key-header": {
      "vendor": "Elastic Cloud",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.elastic.co/docs/deploy-manage/api-keys"
    },
    "elevenlabs-api-key": {
      "vendor": "ElevenLabs",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://elevenlabs.io/docs/api-reference/authentication"
    },
    "elevenlabs-legacy-key": {
      "vendor": "ElevenLabs",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://elevenlabs.io/docs/api-reference/authentication"
    },
    "ethereum-private-key": {
      "vendor": "Ethereum",
      "what": {
        "en": "account private key",
        "zh-CN": "\u8D26\u6237\u79C1\u94A5"
      },
      "docs": "https://ethereum.org/en/developers/docs/accounts/"
    },
    "etherscan-api-key": {
      "vendor": "Etherscan",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.etherscan.io/getting-an-api-key"
    },
    "etsy-api-key": {
      "vendor": "Etsy",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developers.etsy.com/documentation/essentials/authentication"
    },
    "exa-api-key": {
      "vendor": "Exa",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.exa.ai/reference/quickstart"
    },
    "expo-access-token": {
      "vendor": "Expo",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.expo.dev/accounts/programmatic-access/"
    },
    "facebook-app-secret": {
      "vendor": "Meta",
      "what": {
        "en": "app secret",
        "zh-CN": "\u5E94\u7528\u5BC6\u94A5(App Secret)"
      },
      "docs": "https://developers.facebook.com/docs/facebook-login/security"
    },
    "facebook-app-token": {
      "vendor": "Meta",
      "what": {
        "en": "app access token",
        "zh-CN": "\u5E94\u7528\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developers.facebook.com/docs/facebook-login/guides/access-tokens"
    },
    "facebook-page-token": {
      "vendor": "Meta",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developers.facebook.com/docs/facebook-login/guides/access-tokens"
    },
    "fastly-api-token": {
      "vendor": "Fastly",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.fastly.com/en/guides/using-api-tokens"
    },
    "fauna-secret": {
      "vendor": "Fauna",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://docs.fauna.com/"
    },
    "feishu-app-pair": {
      "vendor": "Feishu / Lark",
      "what": {
        "en": "app secret beside its app ID",
        "zh-CN": "\u4E0E App ID \u6210\u5BF9\u7684 App Secret"
      },
      "docs": "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal"
    },
    "feishu-app-secret": {
      "vendor": "Feishu / Lark",
      "what": {
        "en": "app secret",
        "zh-CN": "\u5E94\u7528\u5BC6\u94A5(App Secret)"
      },
      "docs": "https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal"
    },
    "feishu-webhook": {
      "vendor": "Feishu / Lark",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook \u5730\u5740"
      },
      "docs": "https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot"
    },
    "figma-pat": {
      "vendor": "Figma",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://www.figma.com/developers/api#access-tokens"
    },
    "finicity-secret": {
      "vendor": "Finicity",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://developer.mastercard.com/open-finance-us/documentation/"
    },
    "finnhub-api-key": {
      "vendor": "Finnhub",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://finnhub.io/docs/api/authentication"
    },
    "firebase-server-key": {
      "vendor": "Firebase",
      "what": {
        "en": "Cloud Messaging server key",
        "zh-CN": "\u4E91\u6D88\u606F\u670D\u52A1\u5668\u5BC6\u94A5"
      },
      "docs": "https://firebase.google.com/docs/cloud-messaging/auth-server"
    },
    "firecrawl-api-key": {
      "vendor": "Firecrawl",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.firecrawl.dev/introduction"
    },
    "fireworks-api-key": {
      "vendor": "Fireworks AI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.fireworks.ai/getting-started/quickstart"
    },
    "fivetran-api-secret": {
      "vendor": "Fivetran",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://fivetran.com/docs/rest-api/getting-started"
    },
    "flickr-secret": {
      "vendor": "Flickr",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://www.flickr.com/services/api/auth.oauth.html"
    },
    "flutterwave-public-key": {
      "vendor": "Flutterwave",
      "what": {
        "en": "public key",
        "zh-CN": "\u516C\u94A5(\u53EF\u516C\u5F00)"
      },
      "docs": "https://developer.flutterwave.com/docs/authentication"
    },
    "flutterwave-secret-key": {
      "vendor": "Flutterwave",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://developer.flutterwave.com/docs/authentication"
    },
    "flyio-access-token": {
      "vendor": "Fly.io",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://fly.io/docs/security/tokens/"
    },
    "flyio-macaroon": {
      "vendor": "Fly.io",
      "what": {
        "en": "deploy token",
        "zh-CN": "\u90E8\u7F72\u4EE4\u724C"
      },
      "docs": "https://fly.io/docs/security/tokens/"
    },
    "frameio-token": {
      "vendor": "Frame.io",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developer.frame.io/docs/getting-started/authentication"
    },
    "freemius-secret-key": {
      "vendor": "Freemius",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/"
    },
    "freshbooks-access-token": {
      "vendor": "FreshBooks",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://www.freshbooks.com/api/authentication"
    },
    "freshdesk-api-key": {
      "vendor": "Freshworks",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developers.freshdesk.com/api/#authentication"
    },
    "friendli-token": {
      "vendor": "FriendliAI",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://friendli.ai/docs/guides/personal_access_tokens"
    },
    "frontegg-api-key": {
      "vendor": "Frontegg",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developers.frontegg.com/"
    },
    "fullstory-api-key": {
      "vendor": "FullStory",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developer.fullstory.com/server/authentication/"
    },
    "fusionauth-api-key": {
      "vendor": "FusionAuth",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://fusionauth.io/docs/apis/authentication"
    },
    "gcp-service-account": {
      "vendor": "Google Cloud",
      "what": {
        "en": "service account key file",
        "zh-CN": "\u670D\u52A1\u8D26\u53F7\u5BC6\u94A5\u6587\u4EF6"
      },
      "docs": "https://cloud.google.com/iam/docs/keys-create-delete",
      "revoke": "https://console.cloud.google.com/iam-admin/serviceaccounts"
    },
    "gemini-auth-key": {
      "vendor": "Google",
      "what": {
        "en": "Gemini / Vertex AI express key",
        "zh-CN": "Gemini / Vertex AI \u5FEB\u901F\u6A21\u5F0F\u5BC6\u94A5"
      },
      "docs": "https://ai.google.dev/gemini-api/docs/api-key"
    },
    "generic-credential": {
      "vendor": "",
      "what": {
        "en": "hard-coded credential",
        "zh-CN": "\u786C\u7F16\u7801\u7684\u51ED\u636E"
      },
      "docs": "https://cwe.mitre.org/data/definitions/798.html"
    },
    "getui-master-secret": {
      "vendor": "Getui",
      "what": {
        "en": "push Master Secret",
        "zh-CN": "\u63A8\u9001 Master Secret"
      },
      "docs": "https://docs.getui.com/getui/start/accessGuide/"
    },
    "ghost-admin-key": {
      "vendor": "Ghost",
      "what": {
        "en": "admin key",
        "zh-CN": "\u7BA1\u7406\u5BC6\u94A5"
      },
      "docs": "https://ghost.org/docs/admin-api/"
    },
    "gitcode-token": {
      "vendor": "GitCode",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.gitcode.com/docs/help/home/user_center/security_management/user_pat"
    },
    "gitee-token": {
      "vendor": "Gitee",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://gitee.com/api/v5/swagger",
      "revoke": "https://gitee.com/profile/personal_access_tokens"
    },
    "github-app-jwt-token": {
      "vendor": "GitHub",
      "what": {
        "en": "app installation token",
        "zh-CN": "\u5E94\u7528\u5B89\u88C5\u4EE4\u724C"
      },
      "docs": "https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/about-authentication-with-a-github-app"
    },
    "github-client-secret": {
      "vendor": "GitHub",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps"
    },
    "github-fine-grained-pat": {
      "vendor": "GitHub",
      "what": {
        "en": "personal access token (fine-grained)",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C(\u7EC6\u7C92\u5EA6)"
      },
      "docs": "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
      "revoke": "https://github.com/settings/personal-access-tokens"
    },
    "github-oauth-token": {
      "vendor": "GitHub",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
      "revoke": "https://github.com/settings/tokens"
    },
    "github-pat": {
      "vendor": "GitHub",
      "what": {
        "en": "personal access token (classic)",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C(\u7ECF\u5178)"
      },
      "docs": "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
      "revoke": "https://github.com/settings/tokens"
    },
    "github-refresh-token": {
      "vendor": "GitHub",
      "what": {
        "en": "refresh token",
        "zh-CN": "\u5237\u65B0\u4EE4\u724C"
      },
      "docs": "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
      "revoke": "https://github.com/settings/tokens"
    },
    "github-server-to-server-token": {
      "vendor": "GitHub",
      "what": {
        "en": "app installation token",
        "zh-CN": "\u5E94\u7528\u5B89\u88C5\u4EE4\u724C"
      },
      "docs": "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
      "revoke": "https://github.com/settings/tokens"
    },
    "github-user-to-server-token": {
      "vendor": "GitHub",
      "what": {
        "en": "app user token",
        "zh-CN": "\u5E94\u7528\u7528\u6237\u4EE4\u724C"
      },
      "docs": "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/",
      "revoke": "https://github.com/settings/tokens"
    },
    "gitlab-agent-token": {
      "vendor": "GitLab",
      "what": {
        "en": "Kubernetes agent token",
        "zh-CN": "Kubernetes \u4EE3\u7406\u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-ci-job-token": {
      "vendor": "GitLab",
      "what": {
        "en": "CI/CD job token",
        "zh-CN": "CI/CD \u4F5C\u4E1A\u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-deploy-token": {
      "vendor": "GitLab",
      "what": {
        "en": "deploy token",
        "zh-CN": "\u90E8\u7F72\u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-feature-flag-token": {
      "vendor": "GitLab",
      "what": {
        "en": "feature flags client token",
        "zh-CN": "\u529F\u80FD\u5F00\u5173\u5BA2\u6237\u7AEF\u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-feed-token": {
      "vendor": "GitLab",
      "what": {
        "en": "feed token",
        "zh-CN": "Feed \u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-incoming-mail-token": {
      "vendor": "GitLab",
      "what": {
        "en": "incoming mail token",
        "zh-CN": "\u6536\u4EF6\u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-oauth-secret": {
      "vendor": "GitLab",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-pat": {
      "vendor": "GitLab",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-pat-routable": {
      "vendor": "GitLab",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-pipeline-trigger-token": {
      "vendor": "GitLab",
      "what": {
        "en": "pipeline trigger token",
        "zh-CN": "\u6D41\u6C34\u7EBF\u89E6\u53D1\u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-runner-registration-token": {
      "vendor": "GitLab",
      "what": {
        "en": "runner registration token",
        "zh-CN": "Runner \u6CE8\u518C\u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/ci/runners/new_creation_workflow/"
    },
    "gitlab-runner-token": {
      "vendor": "GitLab",
      "what": {
        "en": "runner authentication token",
        "zh-CN": "Runner \u8BA4\u8BC1\u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-runner-token-routable": {
      "vendor": "GitLab",
      "what": {
        "en": "runner authentication token",
        "zh-CN": "Runner \u8BA4\u8BC1\u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-scim-token": {
      "vendor": "GitLab",
      "what": {
        "en": "SCIM token",
        "zh-CN": "SCIM \u4EE4\u724C"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitlab-session-cookie": {
      "vendor": "GitLab",
      "what": {
        "en": "session cookie",
        "zh-CN": "\u4F1A\u8BDD Cookie"
      },
      "docs": "https://docs.gitlab.com/security/tokens/"
    },
    "gitter-token": {
      "vendor": "Gitter",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developer.gitter.im/docs/authentication"
    },
    "gmail-app-password": {
      "vendor": "Google",
      "what": {
        "en": "app password",
        "zh-CN": "\u5E94\u7528\u4E13\u7528\u5BC6\u7801"
      },
      "docs": "https://support.google.com/accounts/answer/185833"
    },
    "gocardless-access-token": {
      "vendor": "GoCardless",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developer.gocardless.com/api-reference/#making-requests"
    },
    "google-api-key": {
      "vendor": "Google Cloud",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://cloud.google.com/docs/authentication/api-keys",
      "revoke": "https://console.cloud.google.com/apis/credentials"
    },
    "google-oauth-access-token": {
      "vendor": "Google",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developers.google.com/identity/protocols/oauth2"
    },
    "google-oauth-client-secret": {
      "vendor": "Google",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://support.google.com/cloud/answer/6158849"
    },
    "google-oauth-legacy-secret": {
      "vendor": "Google",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://support.google.com/cloud/answer/6158849"
    },
    "google-recaptcha-secret": {
      "vendor": "Google",
      "what": {
        "en": "reCAPTCHA key",
        "zh-CN": "reCAPTCHA \u5BC6\u94A5"
      },
      "docs": "https://developers.google.com/recaptcha/docs/verify"
    },
    "google-refresh-token": {
      "vendor": "Google",
      "what": {
        "en": "refresh token",
        "zh-CN": "\u5237\u65B0\u4EE4\u724C"
      },
      "docs": "https://developers.google.com/identity/protocols/oauth2"
    },
    "grafana-api-key": {
      "vendor": "Grafana",
      "what": {
        "en": "API key (legacy)",
        "zh-CN": "API \u5BC6\u94A5(\u65E7\u7248)"
      },
      "docs": "https://grafana.com/docs/grafana/latest/developers/http_api/auth/"
    },
    "grafana-cloud-token": {
      "vendor": "Grafana",
      "what": {
        "en": "Cloud access policy token",
        "zh-CN": "Cloud \u8BBF\u95EE\u7B56\u7565\u4EE4\u724C"
      },
      "docs": "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/"
    },
    "grafana-service-account-token": {
      "vendor": "Grafana",
      "what": {
        "en": "service account token",
        "zh-CN": "\u670D\u52A1\u8D26\u53F7\u4EE4\u724C"
      },
      "docs": "https://grafana.com/docs/grafana/latest/administration/service-accounts/"
    },
    "groq-api-key": {
      "vendor": "Groq",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://console.groq.com/docs/quickstart",
      "revoke": "https://console.groq.com/keys"
    },
    "growthbook-secret-key": {
      "vendor": "GrowthBook",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://docs.growthbook.io/api"
    },
    "harness-token": {
      "vendor": "Harness",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys"
    },
    "hasura-admin-secret": {
      "vendor": "Hasura",
      "what": {
        "en": "admin key",
        "zh-CN": "\u7BA1\u7406\u5BC6\u94A5"
      },
      "docs": "https://hasura.io/docs/latest/auth/authentication/admin-secret-access/"
    },
    "hcaptcha-secret": {
      "vendor": "hCaptcha",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://docs.hcaptcha.com/"
    },
    "helicone-api-key": {
      "vendor": "Helicone",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.helicone.ai/helicone-headers/helicone-auth"
    },
    "here-api-key": {
      "vendor": "HERE",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide-api/"
    },
    "heroku-api-key": {
      "vendor": "Heroku",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://devcenter.heroku.com/articles/authentication"
    },
    "heroku-legacy-key": {
      "vendor": "Heroku",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://devcenter.heroku.com/articles/authentication"
    },
    "hetzner-api-token": {
      "vendor": "Hetzner",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.hetzner.cloud/"
    },
    "hex-api-key": {
      "vendor": "Hex.pm",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://hex.pm/docs/publish"
    },
    "honeycomb-key": {
      "vendor": "Honeycomb",
      "what": {
        "en": "ingest key",
        "zh-CN": "\u6570\u636E\u5199\u5165\u5BC6\u94A5"
      },
      "docs": "https://docs.honeycomb.io/configure/environments/manage-api-keys/"
    },
    "honeycomb-legacy-key": {
      "vendor": "Honeycomb",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.honeycomb.io/configure/environments/manage-api-keys/"
    },
    "huawei-access-key-id": {
      "vendor": "Huawei Cloud",
      "what": {
        "en": "access key ID",
        "zh-CN": "\u8BBF\u95EE\u5BC6\u94A5 ID(AccessKey ID)"
      },
      "docs": "https://support.huaweicloud.com/usermanual-ca/ca_01_0003.html"
    },
    "huawei-secret-access-key": {
      "vendor": "Huawei Cloud",
      "what": {
        "en": "secret access key",
        "zh-CN": "\u8BBF\u95EE\u5BC6\u94A5(Secret Access Key)"
      },
      "docs": "https://support.huaweicloud.com/usermanual-ca/ca_01_0003.html"
    },
    "hubspot-api-key": {
      "vendor": "HubSpot",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth"
    },
    "hubspot-private-app-token": {
      "vendor": "HubSpot",
      "what": {
        "en": "private app token",
        "zh-CN": "\u79C1\u6709\u5E94\u7528\u4EE4\u724C"
      },
      "docs": "https://developers.hubspot.com/docs/guides/apps/private-apps/overview"
    },
    "huggingface-organization-token": {
      "vendor": "Hugging Face",
      "what": {
        "en": "organization API token",
        "zh-CN": "\u7EC4\u7EC7 API \u4EE4\u724C"
      },
      "docs": "https://huggingface.co/docs/hub/security-tokens"
    },
    "huggingface-token": {
      "vendor": "Hugging Face",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://huggingface.co/docs/hub/security-tokens",
      "revoke": "https://huggingface.co/settings/tokens"
    },
    "humanloop-api-key": {
      "vendor": "Humanloop",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://humanloop.com/docs/guides/organization/create-api-key"
    },
    "hunyuan-api-key": {
      "vendor": "Tencent Hunyuan",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://cloud.tencent.com/document/product/1729/111008"
    },
    "ibm-cloud-api-key": {
      "vendor": "IBM Cloud",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://cloud.ibm.com/docs/account?topic=account-userapikey"
    },
    "iflytek-api-secret": {
      "vendor": "iFLYTEK",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://www.xfyun.cn/doc/spark/Web.html"
    },
    "imagekit-private-key": {
      "vendor": "ImageKit",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://imagekit.io/docs/api-keys"
    },
    "infisical-service-token": {
      "vendor": "Infisical",
      "what": {
        "en": "service token",
        "zh-CN": "\u670D\u52A1\u4EE4\u724C"
      },
      "docs": "https://infisical.com/docs/documentation/platform/token"
    },
    "influxdb-token": {
      "vendor": "InfluxDB",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.influxdata.com/influxdb/v2/admin/tokens/"
    },
    "infracost-api-key": {
      "vendor": "Infracost",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.infracost.io/docs/cloud_pricing_api/overview/"
    },
    "infura-project-key": {
      "vendor": "Infura",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.metamask.io/services/how-to/secure-an-api/"
    },
    "inngest-signing-key": {
      "vendor": "Inngest",
      "what": {
        "en": "signing key",
        "zh-CN": "\u7B7E\u540D\u5BC6\u94A5"
      },
      "docs": "https://www.inngest.com/docs/platform/signing-keys"
    },
    "instagram-token": {
      "vendor": "Meta",
      "what": {
        "en": "Instagram access token",
        "zh-CN": "Instagram \u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developers.facebook.com/docs/instagram-platform"
    },
    "intercom-access-token": {
      "vendor": "Intercom",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication"
    },
    "intra42-client-secret": {
      "vendor": "42",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://api.intra.42.fr/apidoc/guides/getting_started"
    },
    "jdcloud-access-key": {
      "vendor": "JD Cloud",
      "what": {
        "en": "access key ID",
        "zh-CN": "\u8BBF\u95EE\u5BC6\u94A5 ID(AccessKey ID)"
      },
      "docs": "https://docs.jdcloud.com/cn/account-management/accesskey-management"
    },
    "jfrog-api-key": {
      "vendor": "JFrog",
      "what": {
        "en": "Artifactory API key",
        "zh-CN": "Artifactory API \u5BC6\u94A5"
      },
      "docs": "https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key"
    },
    "jfrog-identity-token": {
      "vendor": "JFrog",
      "what": {
        "en": "API key or identity token",
        "zh-CN": "API \u5BC6\u94A5\u6216\u8EAB\u4EFD\u4EE4\u724C"
      },
      "docs": "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"
    },
    "jfrog-reference-token": {
      "vendor": "JFrog",
      "what": {
        "en": "Artifactory reference token",
        "zh-CN": "Artifactory \u5F15\u7528\u4EE4\u724C"
      },
      "docs": "https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-token"
    },
    "jina-api-key": {
      "vendor": "Jina AI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://jina.ai/api-dashboard"
    },
    "jpush-master-secret": {
      "vendor": "Jiguang",
      "what": {
        "en": "push Master Secret",
        "zh-CN": "\u63A8\u9001 Master Secret"
      },
      "docs": "https://docs.jiguang.cn/jpush/server/push/rest_api_v3_push"
    },
    "jumpcloud-api-key": {
      "vendor": "JumpCloud",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://jumpcloud.com/support/jumpcloud-apis1"
    },
    "jwt": {
      "vendor": "",
      "what": {
        "en": "JSON Web Token",
        "zh-CN": "JSON Web Token\uFF08JWT\uFF09"
      },
      "docs": "https://www.rfc-editor.org/rfc/rfc7519"
    },
    "kafka-sasl-password": {
      "vendor": "Apache Kafka",
      "what": {
        "en": "password",
        "zh-CN": "\u5BC6\u7801"
      },
      "docs": "https://kafka.apache.org/documentation/#security_sasl_jaasconfig"
    },
    "kakao-api-key": {
      "vendor": "Kakao",
      "what": {
        "en": "REST API key or client secret",
        "zh-CN": "REST API \u5BC6\u94A5\u6216\u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://developers.kakao.com/docs/latest/en/kakaologin/rest-api"
    },
    "keycloak-client-secret": {
      "vendor": "Keycloak",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://www.keycloak.org/docs/latest/server_admin/"
    },
    "kimi-api-key": {
      "vendor": "Moonshot AI",
      "what": {
        "en": "Kimi Code key",
        "zh-CN": "Kimi Code \u5BC6\u94A5"
      },
      "docs": "https://www.kimi.com/coding/docs/"
    },
    "kinde-client-secret": {
      "vendor": "Kinde",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://docs.kinde.com/developer-tools/"
    },
    "klarna-api-key": {
      "vendor": "Klarna",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.klarna.com/api/authentication/"
    },
    "klaviyo-private-key": {
      "vendor": "Klaviyo",
      "what": {
        "en": "private API key",
        "zh-CN": "\u79C1\u6709 API \u5BC6\u94A5"
      },
      "docs": "https://developers.klaviyo.com/en/docs/authenticate_"
    },
    "knock-secret-key": {
      "vendor": "Knock",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://docs.knock.app/developer-tools/api-keys"
    },
    "kraken-api-secret": {
      "vendor": "Kraken",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://docs.kraken.com/api/docs/guides/spot-rest-auth"
    },
    "kubernetes-bootstrap-token": {
      "vendor": "Kubernetes",
      "what": {
        "en": "kubeadm bootstrap token",
        "zh-CN": "kubeadm \u5F15\u5BFC\u4EE4\u724C"
      },
      "docs": "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/"
    },
    "kubernetes-secret": {
      "vendor": "",
      "what": {
        "en": "Kubernetes Secret value",
        "zh-CN": "Kubernetes Secret \u7684\u503C"
      },
      "docs": "https://kubernetes.io/docs/concepts/configuration/secret/"
    },
    "kucoin-api-secret": {
      "vendor": "KuCoin",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://www.kucoin.com/docs/basic-info/connection-method/authentication/creating-a-request"
    },
    "langfuse-secret-key": {
      "vendor": "Langfuse",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://langfuse.com/faq/all/where-are-langfuse-api-keys"
    },
    "langsmith-api-key": {
      "vendor": "LangSmith",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key"
    },
    "langsmith-legacy-key": {
      "vendor": "LangSmith",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.smith.langchain.com/"
    },
    "launchdarkly-access-token": {
      "vendor": "LaunchDarkly",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://launchdarkly.com/docs/home/account/api"
    },
    "launchdarkly-sdk-key": {
      "vendor": "LaunchDarkly",
      "what": {
        "en": "SDK or API key",
        "zh-CN": "SDK \u6216 API \u5BC6\u94A5"
      },
      "docs": "https://launchdarkly.com/docs/home/account/api"
    },
    "lemonsqueezy-api-key": {
      "vendor": "Lemon Squeezy",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.lemonsqueezy.com/api/getting-started/requests"
    },
    "line-channel-token": {
      "vendor": "LINE",
      "what": {
        "en": "channel access token",
        "zh-CN": "\u9891\u9053\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/"
    },
    "linear-api-key": {
      "vendor": "Linear",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://linear.app/developers/graphql"
    },
    "linear-client-secret": {
      "vendor": "Linear",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://linear.app/developers/oauth-2-0-authentication"
    },
    "linear-webhook-secret": {
      "vendor": "Linear",
      "what": {
        "en": "webhook signing secret",
        "zh-CN": "Webhook \u7B7E\u540D\u5BC6\u94A5"
      },
      "docs": "https://linear.app/developers/webhooks"
    },
    "lingyiwanwu-api-key": {
      "vendor": "01.AI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://platform.lingyiwanwu.com/docs"
    },
    "linkedin-client-secret": {
      "vendor": "LinkedIn",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://learn.microsoft.com/en-us/linkedin/shared/authentication/client-credentials-flow"
    },
    "linode-token": {
      "vendor": "Akamai Linode",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://techdocs.akamai.com/linode-api/reference/get-started"
    },
    "liveblocks-secret-key": {
      "vendor": "Liveblocks",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://liveblocks.io/docs/authentication"
    },
    "livekit-api-secret": {
      "vendor": "LiveKit",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://docs.livekit.io/home/get-started/authentication/"
    },
    "llamacloud-api-key": {
      "vendor": "LlamaIndex",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.cloud.llamaindex.ai/llamacloud/getting_started/api_key"
    },
    "lob-api-key": {
      "vendor": "Lob",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.lob.com/#tag/Authentication"
    },
    "lob-publishable-key": {
      "vendor": "Lob",
      "what": {
        "en": "publishable key",
        "zh-CN": "\u53EF\u516C\u5F00\u5BC6\u94A5"
      },
      "docs": "https://docs.lob.com/#tag/Authentication"
    },
    "logfire-token": {
      "vendor": "Pydantic Logfire",
      "what": {
        "en": "write token",
        "zh-CN": "\u5199\u5165\u4EE4\u724C"
      },
      "docs": "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/"
    },
    "loggly-token": {
      "vendor": "Loggly",
      "what": {
        "en": "customer token",
        "zh-CN": "\u5BA2\u6237\u4EE4\u724C"
      },
      "docs": "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm"
    },
    "logzio-token": {
      "vendor": "Logz.io",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/"
    },
    "lokalise-token": {
      "vendor": "Lokalise",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.lokalise.com/en/articles/1929556-api-and-sdk-tokens"
    },
    "looker-client-secret": {
      "vendor": "Looker",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://cloud.google.com/looker/docs/api-auth"
    },
    "loops-api-key": {
      "vendor": "Loops",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://loops.so/docs/api-reference/intro"
    },
    "mailchimp-api-key": {
      "vendor": "Mailchimp",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://mailchimp.com/developer/marketing/guides/quick-start/"
    },
    "mailersend-api-token": {
      "vendor": "MailerSend",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developers.mailersend.com/general.html#authentication"
    },
    "mailgun-private-key": {
      "vendor": "Mailgun",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth"
    },
    "mailgun-public-key": {
      "vendor": "Mailgun",
      "what": {
        "en": "public validation key",
        "zh-CN": "\u516C\u5F00\u6821\u9A8C\u5BC6\u94A5"
      },
      "docs": "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth"
    },
    "mailgun-signing-key": {
      "vendor": "Mailgun",
      "what": {
        "en": "webhook signing secret",
        "zh-CN": "Webhook \u7B7E\u540D\u5BC6\u94A5"
      },
      "docs": "https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks"
    },
    "mailjet-secret-key": {
      "vendor": "Mailjet",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://dev.mailjet.com/email/guides/"
    },
    "mandrill-api-key": {
      "vendor": "Mandrill",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://mailchimp.com/developer/transactional/guides/quick-start/"
    },
    "mandrill-legacy-key": {
      "vendor": "Mandrill",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://mailchimp.com/developer/transactional/guides/quick-start/"
    },
    "mapbox-secret-token": {
      "vendor": "Mapbox",
      "what": {
        "en": "secret access token",
        "zh-CN": "\u79C1\u5BC6\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.mapbox.com/help/getting-started/access-tokens/"
    },
    "mattermost-token": {
      "vendor": "Mattermost",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developers.mattermost.com/integrate/reference/personal-access-token/"
    },
    "maxmind-license-key": {
      "vendor": "MaxMind",
      "what": {
        "en": "license key",
        "zh-CN": "\u8BB8\u53EF\u8BC1\u5BC6\u94A5"
      },
      "docs": "https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key"
    },
    "meilisearch-master-key": {
      "vendor": "Meilisearch",
      "what": {
        "en": "admin key",
        "zh-CN": "\u7BA1\u7406\u5BC6\u94A5"
      },
      "docs": "https://www.meilisearch.com/docs/learn/security/basic_security"
    },
    "mem0-api-key": {
      "vendor": "Mem0",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.mem0.ai/platform/quickstart"
    },
    "meraki-api-key": {
      "vendor": "Cisco Meraki",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developer.cisco.com/meraki/api-v1/authorization/"
    },
    "mercadopago-access-token": {
      "vendor": "Mercado Pago",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials"
    },
    "messagebird-access-key": {
      "vendor": "Bird (MessageBird)",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developers.messagebird.com/api/"
    },
    "metabase-api-key": {
      "vendor": "Metabase",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.metabase.com/docs/latest/people-and-groups/api-keys"
    },
    "microsoft-teams-webhook": {
      "vendor": "Microsoft Teams",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook \u5730\u5740"
      },
      "docs": "https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook"
    },
    "minimax-api-key": {
      "vendor": "MiniMax",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://platform.minimaxi.com/document/Fast%20access"
    },
    "minimax-platform-key": {
      "vendor": "MiniMax",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://platform.minimax.io/docs/guides/quickstart"
    },
    "mistral-api-key": {
      "vendor": "Mistral AI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.mistral.ai/getting-started/quickstart",
      "revoke": "https://console.mistral.ai/api-keys"
    },
    "mixpanel-secret": {
      "vendor": "Mixpanel",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects#api-secret"
    },
    "modal-token-secret": {
      "vendor": "Modal",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://modal.com/docs/reference/modal.config"
    },
    "modelscope-token": {
      "vendor": "ModelScope",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://modelscope.cn/docs/accounts/token"
    },
    "mollie-api-key": {
      "vendor": "Mollie",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.mollie.com/reference/authentication"
    },
    "monday-api-token": {
      "vendor": "monday.com",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developer.monday.com/api-reference/docs/authentication"
    },
    "mongodb-atlas-private-key": {
      "vendor": "MongoDB Atlas",
      "what": {
        "en": "API private key",
        "zh-CN": "API \u79C1\u94A5"
      },
      "docs": "https://www.mongodb.com/docs/atlas/configure-api-access/"
    },
    "mongodb-atlas-service-account": {
      "vendor": "MongoDB Atlas",
      "what": {
        "en": "service account secret",
        "zh-CN": "\u670D\u52A1\u8D26\u53F7\u5BC6\u94A5"
      },
      "docs": "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/"
    },
    "moonshot-api-key": {
      "vendor": "Moonshot AI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://platform.moonshot.cn/docs/intro"
    },
    "mux-token-secret": {
      "vendor": "Mux",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://www.mux.com/docs/core/make-api-requests"
    },
    "n8n-api-key": {
      "vendor": "n8n",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.n8n.io/api/authentication/"
    },
    "neon-api-key": {
      "vendor": "Neon",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://neon.com/docs/manage/api-keys"
    },
    "neon-role-password": {
      "vendor": "Neon",
      "what": {
        "en": "password",
        "zh-CN": "\u5BC6\u7801"
      },
      "docs": "https://neon.com/docs/connect/connect-from-any-app"
    },
    "netlify-legacy-token": {
      "vendor": "Netlify",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.netlify.com/api/get-started/"
    },
    "netlify-token": {
      "vendor": "Netlify",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.netlify.com/api/get-started/"
    },
    "netrc": {
      "vendor": "",
      "what": {
        "en": "netrc password",
        "zh-CN": "netrc \u5BC6\u7801"
      },
      "docs": "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html"
    },
    "newrelic-browser-key": {
      "vendor": "New Relic",
      "what": {
        "en": "browser key (made to be published)",
        "zh-CN": "\u6D4F\u89C8\u5668\u5BC6\u94A5(\u53EF\u516C\u5F00)"
      },
      "docs": "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
    },
    "newrelic-insert-key": {
      "vendor": "New Relic",
      "what": {
        "en": "Insights insert or query key",
        "zh-CN": "Insights \u5199\u5165/\u67E5\u8BE2\u5BC6\u94A5"
      },
      "docs": "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
    },
    "newrelic-legacy-key": {
      "vendor": "New Relic",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
    },
    "newrelic-license-key": {
      "vendor": "New Relic",
      "what": {
        "en": "license key",
        "zh-CN": "\u8BB8\u53EF\u8BC1\u5BC6\u94A5"
      },
      "docs": "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key"
    },
    "newrelic-user-key": {
      "vendor": "New Relic",
      "what": {
        "en": "user API key",
        "zh-CN": "\u7528\u6237 API \u5BC6\u94A5"
      },
      "docs": "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
    },
    "newsapi-key": {
      "vendor": "NewsAPI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://newsapi.org/docs/authentication"
    },
    "ngrok-token": {
      "vendor": "ngrok",
      "what": {
        "en": "authtoken or API key",
        "zh-CN": "authtoken \u6216 API \u5BC6\u94A5"
      },
      "docs": "https://ngrok.com/docs/agent/config/v3/"
    },
    "nightfall-api-key": {
      "vendor": "Nightfall",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.nightfall.ai/docs/creating-api-key"
    },
    "nomad-token": {
      "vendor": "HashiCorp Nomad",
      "what": {
        "en": "ACL token",
        "zh-CN": "ACL \u4EE4\u724C"
      },
      "docs": "https://developer.hashicorp.com/nomad/docs/concepts/acl"
    },
    "notion-legacy-token": {
      "vendor": "Notion",
      "what": {
        "en": "integration token",
        "zh-CN": "\u96C6\u6210\u4EE4\u724C"
      },
      "docs": "https://developers.notion.com/docs/authorization"
    },
    "notion-token": {
      "vendor": "Notion",
      "what": {
        "en": "integration token",
        "zh-CN": "\u96C6\u6210\u4EE4\u724C"
      },
      "docs": "https://developers.notion.com/docs/authorization"
    },
    "novita-api-key": {
      "vendor": "Novita AI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://novita.ai/docs/guides/quickstart"
    },
    "npm-access-token": {
      "vendor": "npm",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.npmjs.com/about-access-tokens"
    },
    "npm-legacy-token": {
      "vendor": "npm",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.npmjs.com/about-access-tokens"
    },
    "npmrc-auth": {
      "vendor": "npm",
      "what": {
        "en": "basic credentials of .npmrc",
        "zh-CN": ".npmrc \u4E2D\u7684\u57FA\u672C\u8BA4\u8BC1\u51ED\u636E"
      },
      "docs": "https://docs.npmjs.com/cli/v11/configuring-npm/npmrc"
    },
    "nuget-api-key": {
      "vendor": "NuGet",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package"
    },
    "nvidia-api-key": {
      "vendor": "NVIDIA",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.nvidia.com/nim/large-language-models/latest/getting-started.html"
    },
    "nytimes-api-key": {
      "vendor": "The New York Times",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developer.nytimes.com/get-started"
    },
    "octopus-deploy-api-key": {
      "vendor": "Octopus Deploy",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key"
    },
    "okta-api-token": {
      "vendor": "Okta",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developer.okta.com/docs/guides/create-an-api-token/main/"
    },
    "okta-client-secret": {
      "vendor": "Okta",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://developer.okta.com/docs/guides/implement-grant-type/clientcreds/main/"
    },
    "okta-ssws-header": {
      "vendor": "Okta",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developer.okta.com/docs/guides/create-an-api-token/main/"
    },
    "okx-api-secret": {
      "vendor": "OKX",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://www.okx.com/docs-v5/en/#overview-rest-authentication"
    },
    "onelogin-client-secret": {
      "vendor": "OneLogin",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials"
    },
    "onepassword-secret-key": {
      "vendor": "1Password",
      "what": {
        "en": "account Secret Key",
        "zh-CN": "\u8D26\u6237\u5BC6\u94A5(Secret Key)"
      },
      "docs": "https://support.1password.com/secret-key/"
    },
    "onepassword-service-account-token": {
      "vendor": "1Password",
      "what": {
        "en": "service account token",
        "zh-CN": "\u670D\u52A1\u8D26\u53F7\u4EE4\u724C"
      },
      "docs": "https://developer.1password.com/docs/service-accounts/"
    },
    "onesignal-api-key": {
      "vendor": "OneSignal",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://documentation.onesignal.com/docs/en/keys-and-ids"
    },
    "openai-admin-key": {
      "vendor": "OpenAI",
      "what": {
        "en": "admin key",
        "zh-CN": "\u7BA1\u7406\u5BC6\u94A5"
      },
      "docs": "https://platform.openai.com/docs/api-reference/admin-api-keys",
      "revoke": "https://platform.openai.com/settings/organization/admin-keys"
    },
    "openai-api-key": {
      "vendor": "OpenAI",
      "what": {
        "en": "user API key",
        "zh-CN": "\u7528\u6237 API \u5BC6\u94A5"
      },
      "docs": "https://platform.openai.com/docs/api-reference/authentication",
      "revoke": "https://platform.openai.com/api-keys"
    },
    "openai-compatible-key": {
      "vendor": "OpenAI-compatible service",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://platform.openai.com/docs/api-reference/authentication"
    },
    "openai-project-key": {
      "vendor": "OpenAI",
      "what": {
        "en": "project API key",
        "zh-CN": "\u9879\u76EE API \u5BC6\u94A5"
      },
      "docs": "https://platform.openai.com/docs/api-reference/project-api-keys",
      "revoke": "https://platform.openai.com/api-keys"
    },
    "openai-service-account-key": {
      "vendor": "OpenAI",
      "what": {
        "en": "service account key",
        "zh-CN": "\u670D\u52A1\u8D26\u53F7\u5BC6\u94A5"
      },
      "docs": "https://platform.openai.com/docs/api-reference/project-service-accounts",
      "revoke": "https://platform.openai.com/api-keys"
    },
    "openrouter-api-key": {
      "vendor": "OpenRouter",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://openrouter.ai/docs/api-reference/authentication",
      "revoke": "https://openrouter.ai/settings/keys"
    },
    "openshift-token": {
      "vendor": "Red Hat OpenShift",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.redhat.com/en/documentation/openshift_container_platform/"
    },
    "openweather-api-key": {
      "vendor": "OpenWeather",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://openweathermap.org/appid"
    },
    "opsgenie-api-key": {
      "vendor": "Opsgenie",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://support.atlassian.com/opsgenie/docs/api-key-management/"
    },
    "optimizely-token": {
      "vendor": "Optimizely",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token"
    },
    "packagecloud-token": {
      "vendor": "packagecloud",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://packagecloud.io/docs/api"
    },
    "paddle-api-key": {
      "vendor": "Paddle",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developer.paddle.com/api-reference/about/api-keys"
    },
    "paddle-webhook-secret": {
      "vendor": "Paddle",
      "what": {
        "en": "webhook signing secret",
        "zh-CN": "Webhook \u7B7E\u540D\u5BC6\u94A5"
      },
      "docs": "https://developer.paddle.com/webhooks/signature-verification"
    },
    "pagarme-api-key": {
      "vendor": "Pagar.me",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.pagar.me/reference/autentica%C3%A7%C3%A3o-2"
    },
    "pagerduty-api-key": {
      "vendor": "PagerDuty",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://support.pagerduty.com/main/docs/api-access-keys"
    },
    "paypal-client-secret": {
      "vendor": "PayPal",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://developer.paypal.com/api/rest/"
    },
    "paystack-secret-key": {
      "vendor": "Paystack",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://paystack.com/docs/api/authentication/"
    },
    "percy-token": {
      "vendor": "Percy",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://www.browserstack.com/docs/percy/get-started/key-concepts"
    },
    "perplexity-api-key": {
      "vendor": "Perplexity",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.perplexity.ai/getting-started/quickstart"
    },
    "pinata-api-secret": {
      "vendor": "Pinata",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://docs.pinata.cloud/account-management/api-keys"
    },
    "pinecone-api-key": {
      "vendor": "Pinecone",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.pinecone.io/guides/projects/manage-api-keys"
    },
    "pinecone-legacy-key": {
      "vendor": "Pinecone",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.pinecone.io/guides/projects/manage-api-keys"
    },
    "pipedrive-api-token": {
      "vendor": "Pipedrive",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://pipedrive.readme.io/docs/core-api-concepts-authentication"
    },
    "plaid-access-token": {
      "vendor": "Plaid",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://plaid.com/docs/api/items/"
    },
    "plaid-secret": {
      "vendor": "Plaid",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://plaid.com/docs/quickstart/glossary/"
    },
    "planetscale-oauth-token": {
      "vendor": "PlanetScale",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://planetscale.com/docs/concepts/planetscale-oauth-applications"
    },
    "planetscale-password": {
      "vendor": "PlanetScale",
      "what": {
        "en": "password",
        "zh-CN": "\u5BC6\u7801"
      },
      "docs": "https://planetscale.com/docs/concepts/connection-strings"
    },
    "planetscale-token": {
      "vendor": "PlanetScale",
      "what": {
        "en": "service token",
        "zh-CN": "\u670D\u52A1\u4EE4\u724C"
      },
      "docs": "https://planetscale.com/docs/concepts/service-tokens"
    },
    "plivo-auth-token": {
      "vendor": "Plivo",
      "what": {
        "en": "auth token",
        "zh-CN": "\u8BA4\u8BC1\u4EE4\u724C"
      },
      "docs": "https://www.plivo.com/docs/account/api/overview"
    },
    "polar-access-token": {
      "vendor": "Polar",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.polar.sh/integrate/oat"
    },
    "polygon-io-key": {
      "vendor": "Polygon.io",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://polygon.io/docs/rest/quickstart"
    },
    "portainer-token": {
      "vendor": "Portainer",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.portainer.io/api/access"
    },
    "posthog-personal-key": {
      "vendor": "PostHog",
      "what": {
        "en": "personal API key",
        "zh-CN": "\u4E2A\u4EBA API \u5BC6\u94A5"
      },
      "docs": "https://posthog.com/docs/api"
    },
    "postman-api-key": {
      "vendor": "Postman",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://learning.postman.com/docs/developer/postman-api/authentication/"
    },
    "postmark-server-token": {
      "vendor": "Postmark",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://postmarkapp.com/developer/api/overview#authentication"
    },
    "power-automate-url": {
      "vendor": "Microsoft Power Automate",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook \u5730\u5740"
      },
      "docs": "https://learn.microsoft.com/en-us/azure/logic-apps/logic-apps-securing-a-logic-app"
    },
    "prefect-api-key": {
      "vendor": "Prefect",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys"
    },
    "private-key": {
      "vendor": "",
      "what": {
        "en": "private key",
        "zh-CN": "\u79C1\u94A5"
      },
      "docs": "https://www.rfc-editor.org/rfc/rfc7468"
    },
    "privateai-api-key": {
      "vendor": "Private AI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.private-ai.com/"
    },
    "promptlayer-api-key": {
      "vendor": "PromptLayer",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.promptlayer.com/quickstart"
    },
    "pubnub-secret-key": {
      "vendor": "PubNub",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://www.pubnub.com/docs/general/setup/account-setup"
    },
    "pulumi-token": {
      "vendor": "Pulumi",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"
    },
    "pusher-secret": {
      "vendor": "Pusher",
      "what": {
        "en": "app secret",
        "zh-CN": "\u5E94\u7528\u5BC6\u94A5(App Secret)"
      },
      "docs": "https://pusher.com/docs/channels/getting_started/"
    },
    "pushplus-token": {
      "vendor": "PushPlus",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://www.pushplus.plus/doc/guide/api.html"
    },
    "pypi-token": {
      "vendor": "PyPI",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://packaging.python.org/en/latest/specifications/pypirc/"
    },
    "qiniu-secret-key": {
      "vendor": "Qiniu",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://developer.qiniu.com/kodo/1222/access-key"
    },
    "railway-token": {
      "vendor": "Railway",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.railway.com/guides/public-api"
    },
    "ramp-client-secret": {
      "vendor": "Ramp",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://docs.ramp.com/developer-api/v1/authorization"
    },
    "rapidapi-key": {
      "vendor": "RapidAPI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.rapidapi.com/docs/keys-and-key-rotation"
    },
    "rapidapi-marked-key": {
      "vendor": "RapidAPI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.rapidapi.com/docs/keys-and-key-rotation"
    },
    "razorpay-key-pair": {
      "vendor": "Razorpay",
      "what": {
        "en": "key secret beside its key ID",
        "zh-CN": "\u4E0E Key ID \u6210\u5BF9\u7684\u5BC6\u94A5"
      },
      "docs": "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/"
    },
    "razorpay-key-secret": {
      "vendor": "Razorpay",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/"
    },
    "readme-api-key": {
      "vendor": "ReadMe",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.readme.com/main/reference/authentication"
    },
    "recharge-api-token": {
      "vendor": "Recharge",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developer.rechargepayments.com/2021-11#authentication"
    },
    "reddit-client-secret": {
      "vendor": "Reddit",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://github.com/reddit-archive/reddit/wiki/OAuth2"
    },
    "redis-cloud-secret": {
      "vendor": "Redis Cloud",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/"
    },
    "registry-auth": {
      "vendor": "",
      "what": {
        "en": "registry credentials",
        "zh-CN": "\u5236\u54C1\u4ED3\u5E93\u51ED\u636E"
      },
      "docs": "https://docs.docker.com/reference/cli/docker/login/"
    },
    "render-api-key": {
      "vendor": "Render",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://render.com/docs/api"
    },
    "render-deploy-hook": {
      "vendor": "Render",
      "what": {
        "en": "deploy hook URL",
        "zh-CN": "\u90E8\u7F72\u94A9\u5B50\u5730\u5740"
      },
      "docs": "https://render.com/docs/deploy-hooks"
    },
    "replicate-api-token": {
      "vendor": "Replicate",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://replicate.com/docs/topics/security/api-tokens"
    },
    "resend-api-key": {
      "vendor": "Resend",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://resend.com/docs/dashboard/api-keys/introduction"
    },
    "rollbar-access-token": {
      "vendor": "Rollbar",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.rollbar.com/docs/access-tokens"
    },
    "rootly-api-key": {
      "vendor": "Rootly",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://rootly.com/api"
    },
    "rubygems-api-key": {
      "vendor": "RubyGems",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://guides.rubygems.org/api-key-scopes/"
    },
    "runpod-api-key": {
      "vendor": "RunPod",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.runpod.io/get-started/api-keys"
    },
    "salesforce-access-token": {
      "vendor": "Salesforce",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm"
    },
    "salesforce-client-secret": {
      "vendor": "Salesforce",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm"
    },
    "salesforce-refresh-token": {
      "vendor": "Salesforce",
      "what": {
        "en": "refresh token",
        "zh-CN": "\u5237\u65B0\u4EE4\u724C"
      },
      "docs": "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm"
    },
    "sanity-token": {
      "vendor": "Sanity",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://www.sanity.io/docs/http-auth"
    },
    "saucelabs-access-key": {
      "vendor": "Sauce Labs",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/"
    },
    "scaleway-secret-key": {
      "vendor": "Scaleway",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/"
    },
    "scalingo-api-token": {
      "vendor": "Scalingo",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developers.scalingo.com/#authentication"
    },
    "scrapingbee-api-key": {
      "vendor": "ScrapingBee",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.scrapingbee.com/documentation/"
    },
    "segment-access-token": {
      "vendor": "Segment",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://segment.com/docs/api/config-api/authentication/"
    },
    "segment-public-api-token": {
      "vendor": "Segment",
      "what": {
        "en": "Public API token (secret despite its name)",
        "zh-CN": "Public API \u4EE4\u724C(\u540D\u4E3A Public \u4F46\u987B\u4FDD\u5BC6)"
      },
      "docs": "https://segment.com/docs/api/public-api/"
    },
    "sendbird-token": {
      "vendor": "Sendbird",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api"
    },
    "sendgrid-api-key": {
      "vendor": "SendGrid",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"
    },
    "sentry-integration-token": {
      "vendor": "Sentry",
      "what": {
        "en": "integration auth token",
        "zh-CN": "\u96C6\u6210\u8BA4\u8BC1\u4EE4\u724C"
      },
      "docs": "https://docs.sentry.io/account/auth-tokens/"
    },
    "sentry-legacy-token": {
      "vendor": "Sentry",
      "what": {
        "en": "auth token",
        "zh-CN": "\u8BA4\u8BC1\u4EE4\u724C"
      },
      "docs": "https://docs.sentry.io/account/auth-tokens/"
    },
    "sentry-org-token": {
      "vendor": "Sentry",
      "what": {
        "en": "organization auth token",
        "zh-CN": "\u7EC4\u7EC7\u8BA4\u8BC1\u4EE4\u724C"
      },
      "docs": "https://docs.sentry.io/account/auth-tokens/"
    },
    "sentry-user-token": {
      "vendor": "Sentry",
      "what": {
        "en": "user auth token",
        "zh-CN": "\u7528\u6237\u8BA4\u8BC1\u4EE4\u724C"
      },
      "docs": "https://docs.sentry.io/account/auth-tokens/"
    },
    "serpapi-api-key": {
      "vendor": "SerpApi",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://serpapi.com/search-api"
    },
    "serper-api-key": {
      "vendor": "Serper",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
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
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://console.settlemint.com/documentation/platform-components/security-and-authentication/application-access-tokens"
    },
    "shippo-api-token": {
      "vendor": "Shippo",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.goshippo.com/docs/guides_general/authentication/"
    },
    "shodan-api-key": {
      "vendor": "Shodan",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developer.shodan.io/api"
    },
    "shopify-access-token": {
      "vendor": "Shopify",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://shopify.dev/docs/apps/build/authentication-authorization"
    },
    "shopify-custom-app-token": {
      "vendor": "Shopify",
      "what": {
        "en": "custom app access token",
        "zh-CN": "\u81EA\u5B9A\u4E49\u5E94\u7528\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://shopify.dev/docs/apps/build/authentication-authorization"
    },
    "shopify-partner-token": {
      "vendor": "Shopify",
      "what": {
        "en": "Partner or CLI token",
        "zh-CN": "\u5408\u4F5C\u4F19\u4F34\u6216 CLI \u4EE4\u724C"
      },
      "docs": "https://shopify.dev/docs/api/partner"
    },
    "shopify-private-app-token": {
      "vendor": "Shopify",
      "what": {
        "en": "private app password",
        "zh-CN": "\u79C1\u6709\u5E94\u7528\u5BC6\u7801"
      },
      "docs": "https://shopify.dev/docs/apps/build/authentication-authorization"
    },
    "shopify-shared-secret": {
      "vendor": "Shopify",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets"
    },
    "sidekiq-credentials": {
      "vendor": "Sidekiq",
      "what": {
        "en": "Pro/Enterprise gem credentials",
        "zh-CN": "Pro/Enterprise Gem \u51ED\u636E"
      },
      "docs": "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ"
    },
    "siliconflow-api-key": {
      "vendor": "SiliconFlow",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.siliconflow.cn/cn/userguide/quickstart"
    },
    "slack-app-token": {
      "vendor": "Slack",
      "what": {
        "en": "app-level token",
        "zh-CN": "\u5E94\u7528\u7EA7\u4EE4\u724C"
      },
      "docs": "https://api.slack.com/authentication/token-types"
    },
    "slack-app-token-short": {
      "vendor": "Slack",
      "what": {
        "en": "app-level token",
        "zh-CN": "\u5E94\u7528\u7EA7\u4EE4\u724C"
      },
      "docs": "https://api.slack.com/authentication/token-types"
    },
    "slack-bot-token": {
      "vendor": "Slack",
      "what": {
        "en": "bot token",
        "zh-CN": "\u673A\u5668\u4EBA\u4EE4\u724C"
      },
      "docs": "https://api.slack.com/authentication/token-types"
    },
    "slack-config-refresh-token": {
      "vendor": "Slack",
      "what": {
        "en": "refresh token",
        "zh-CN": "\u5237\u65B0\u4EE4\u724C"
      },
      "docs": "https://api.slack.com/authentication/config-tokens"
    },
    "slack-config-token": {
      "vendor": "Slack",
      "what": {
        "en": "app configuration token",
        "zh-CN": "\u5E94\u7528\u914D\u7F6E\u4EE4\u724C"
      },
      "docs": "https://api.slack.com/authentication/config-tokens"
    },
    "slack-legacy-token": {
      "vendor": "Slack",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://api.slack.com/legacy/custom-integrations/legacy-tokens"
    },
    "slack-signing-secret": {
      "vendor": "Slack",
      "what": {
        "en": "webhook signing secret",
        "zh-CN": "Webhook \u7B7E\u540D\u5BC6\u94A5"
      },
      "docs": "https://api.slack.com/authentication/verifying-requests-from-slack"
    },
    "slack-user-token": {
      "vendor": "Slack",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://api.slack.com/authentication/token-types"
    },
    "slack-webhook-url": {
      "vendor": "Slack",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook \u5730\u5740"
      },
      "docs": "https://api.slack.com/messaging/webhooks"
    },
    "slack-workspace-token": {
      "vendor": "Slack",
      "what": {
        "en": "workspace token",
        "zh-CN": "\u5DE5\u4F5C\u533A\u4EE4\u724C"
      },
      "docs": "https://api.slack.com/authentication/token-types"
    },
    "snowflake-pat": {
      "vendor": "Snowflake",
      "what": {
        "en": "programmatic access token",
        "zh-CN": "\u7F16\u7A0B\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens"
    },
    "snyk-service-token": {
      "vendor": "Snyk",
      "what": {
        "en": "service token",
        "zh-CN": "\u670D\u52A1\u4EE4\u724C"
      },
      "docs": "https://docs.snyk.io/enterprise-setup/service-accounts"
    },
    "snyk-token": {
      "vendor": "Snyk",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.snyk.io/snyk-api/authentication-for-api"
    },
    "sonar-legacy-token": {
      "vendor": "SonarQube",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/"
    },
    "sonar-token": {
      "vendor": "SonarQube",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/"
    },
    "sourcegraph-legacy-token": {
      "vendor": "Sourcegraph",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token"
    },
    "sourcegraph-token": {
      "vendor": "Sourcegraph",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token"
    },
    "sparkpost-api-key": {
      "vendor": "SparkPost",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developers.sparkpost.com/api/#header-authentication"
    },
    "splunk-hec-token": {
      "vendor": "Splunk",
      "what": {
        "en": "HTTP Event Collector token",
        "zh-CN": "HTTP \u4E8B\u4EF6\u6536\u96C6\u5668\u4EE4\u724C"
      },
      "docs": "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector"
    },
    "splunk-observability-token": {
      "vendor": "Splunk Observability",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html"
    },
    "spotify-client-secret": {
      "vendor": "Spotify",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://developer.spotify.com/documentation/web-api/concepts/apps"
    },
    "square-access-token": {
      "vendor": "Square",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://developer.squareup.com/docs/build-basics/access-tokens"
    },
    "square-application-secret": {
      "vendor": "Square",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://developer.squareup.com/docs/oauth-api/overview"
    },
    "squarespace-api-key": {
      "vendor": "Squarespace",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developers.squarespace.com/commerce-apis/authentication-and-permissions"
    },
    "stability-api-key": {
      "vendor": "Stability AI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://platform.stability.ai/docs/getting-started/authentication"
    },
    "stackhawk-api-key": {
      "vendor": "StackHawk",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.stackhawk.com/apidocs/"
    },
    "statsig-secret-key": {
      "vendor": "Statsig",
      "what": {
        "en": "server secret key",
        "zh-CN": "\u670D\u52A1\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://docs.statsig.com/access-management/introduction"
    },
    "statuspage-api-key": {
      "vendor": "Atlassian Statuspage",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developer.statuspage.io/#section/Authentication"
    },
    "steam-web-api-key": {
      "vendor": "Steam",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://steamcommunity.com/dev"
    },
    "stepfun-api-key": {
      "vendor": "StepFun",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://platform.stepfun.com/docs/guide/quick_start"
    },
    "storyblok-token": {
      "vendor": "Storyblok",
      "what": {
        "en": "management token",
        "zh-CN": "\u7BA1\u7406\u4EE4\u724C"
      },
      "docs": "https://www.storyblok.com/docs/api/management/getting-started/authentication"
    },
    "strava-client-secret": {
      "vendor": "Strava",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://developers.strava.com/docs/authentication/"
    },
    "stream-api-secret": {
      "vendor": "Stream",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://getstream.io/chat/docs/"
    },
    "stripe-restricted-key": {
      "vendor": "Stripe",
      "what": {
        "en": "restricted key",
        "zh-CN": "\u53D7\u9650\u5BC6\u94A5"
      },
      "docs": "https://docs.stripe.com/keys/restricted-api-keys"
    },
    "stripe-secret-key": {
      "vendor": "Stripe",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://docs.stripe.com/keys",
      "revoke": "https://dashboard.stripe.com/apikeys"
    },
    "stripe-test-key": {
      "vendor": "Stripe",
      "what": {
        "en": "test-mode secret key",
        "zh-CN": "\u6D4B\u8BD5\u6A21\u5F0F\u5BC6\u94A5"
      },
      "docs": "https://docs.stripe.com/keys"
    },
    "stripe-webhook-secret": {
      "vendor": "Stripe",
      "what": {
        "en": "webhook signing secret",
        "zh-CN": "Webhook \u7B7E\u540D\u5BC6\u94A5"
      },
      "docs": "https://docs.stripe.com/webhooks/signature"
    },
    "stytch-secret": {
      "vendor": "Stytch",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://stytch.com/docs/api/authentication"
    },
    "sumologic-access-key": {
      "vendor": "Sumo Logic",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://help.sumologic.com/docs/manage/security/access-keys/"
    },
    "supabase-access-token": {
      "vendor": "Supabase",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://supabase.com/docs/reference/api/introduction"
    },
    "supabase-secret-key": {
      "vendor": "Supabase",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://supabase.com/docs/guides/api/api-keys"
    },
    "tableau-pat": {
      "vendor": "Tableau",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm"
    },
    "tailscale-key": {
      "vendor": "Tailscale",
      "what": {
        "en": "API, auth or OAuth key",
        "zh-CN": "API / \u8BA4\u8BC1 / OAuth \u5BC6\u94A5"
      },
      "docs": "https://tailscale.com/kb/1277/key-prefixes"
    },
    "tavily-api-key": {
      "vendor": "Tavily",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.tavily.com/documentation/quickstart"
    },
    "telegram-bot-token": {
      "vendor": "Telegram",
      "what": {
        "en": "bot token",
        "zh-CN": "\u673A\u5668\u4EBA\u4EE4\u724C"
      },
      "docs": "https://core.telegram.org/bots/api#authorizing-your-bot"
    },
    "telegram-bot-token-named": {
      "vendor": "Telegram",
      "what": {
        "en": "bot token",
        "zh-CN": "\u673A\u5668\u4EBA\u4EE4\u724C"
      },
      "docs": "https://core.telegram.org/bots/api#authorizing-your-bot"
    },
    "telegram-payments-token": {
      "vendor": "Telegram Payments",
      "what": {
        "en": "payment provider token",
        "zh-CN": "\u652F\u4ED8\u63D0\u4F9B\u65B9\u4EE4\u724C"
      },
      "docs": "https://core.telegram.org/bots/payments"
    },
    "telnyx-api-key": {
      "vendor": "Telnyx",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developers.telnyx.com/docs/overview"
    },
    "tencent-map-key": {
      "vendor": "Tencent Maps",
      "what": {
        "en": "web service key",
        "zh-CN": "Web \u670D\u52A1 Key"
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
        "zh-CN": "\u4E0E SecretId \u6210\u5BF9\u7684 SecretKey"
      },
      "docs": "https://cloud.tencent.com/document/product/598/40488"
    },
    "terraform-cloud-token": {
      "vendor": "HCP Terraform",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"
    },
    "thousandeyes-token": {
      "vendor": "ThousandEyes",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developer.cisco.com/docs/thousandeyes/authentication/"
    },
    "tiktok-client-secret": {
      "vendor": "TikTok",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://developers.tiktok.com/doc/oauth-user-access-token-management"
    },
    "tines-webhook-url": {
      "vendor": "Tines",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook \u5730\u5740"
      },
      "docs": "https://www.tines.com/docs/actions/types/webhook/"
    },
    "tinybird-token": {
      "vendor": "Tinybird",
      "what": {
        "en": "admin key",
        "zh-CN": "\u7BA1\u7406\u5BC6\u94A5"
      },
      "docs": "https://www.tinybird.co/docs/forward/administration/tokens"
    },
    "tmdb-api-key": {
      "vendor": "TMDB",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developer.themoviedb.org/docs/getting-started"
    },
    "todoist-token": {
      "vendor": "Todoist",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developer.todoist.com/"
    },
    "together-api-key": {
      "vendor": "Together AI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.together.ai/docs/quickstart"
    },
    "together-legacy-key": {
      "vendor": "Together AI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.together.ai/docs/quickstart"
    },
    "tomtom-api-key": {
      "vendor": "TomTom",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://developer.tomtom.com/"
    },
    "travis-token": {
      "vendor": "Travis CI",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://docs.travis-ci.com/api/"
    },
    "trello-legacy-token": {
      "vendor": "Trello",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/"
    },
    "trello-token": {
      "vendor": "Trello",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/"
    },
    "trigger-dev-key": {
      "vendor": "Trigger.dev",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://trigger.dev/docs/apikeys"
    },
    "turbopuffer-api-key": {
      "vendor": "turbopuffer",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://turbopuffer.com/docs/auth"
    },
    "turso-token": {
      "vendor": "Turso",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.turso.tech/sdk/authentication"
    },
    "tushare-token": {
      "vendor": "Tushare",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://tushare.pro/document/1?doc_id=39"
    },
    "twilio-account-pair": {
      "vendor": "Twilio",
      "what": {
        "en": "auth token beside its account SID",
        "zh-CN": "\u4E0E\u8D26\u6237 SID \u6210\u5BF9\u7684\u8BA4\u8BC1\u4EE4\u724C"
      },
      "docs": "https://www.twilio.com/docs/iam/api/authtoken"
    },
    "twilio-api-key": {
      "vendor": "Twilio",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.twilio.com/docs/iam/api-keys"
    },
    "twilio-auth-token": {
      "vendor": "Twilio",
      "what": {
        "en": "auth token or API key secret",
        "zh-CN": "\u8BA4\u8BC1\u4EE4\u724C\u6216 API \u5BC6\u94A5"
      },
      "docs": "https://www.twilio.com/docs/iam/api/authtoken"
    },
    "twitch-secret": {
      "vendor": "Twitch",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://dev.twitch.tv/docs/authentication/"
    },
    "twitter-api-secret": {
      "vendor": "X (Twitter)",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://docs.x.com/resources/fundamentals/authentication/overview"
    },
    "twitter-bearer-token": {
      "vendor": "X (Twitter)",
      "what": {
        "en": "app bearer token",
        "zh-CN": "\u5E94\u7528 Bearer \u4EE4\u724C"
      },
      "docs": "https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/application-only"
    },
    "typeform-token": {
      "vendor": "Typeform",
      "what": {
        "en": "personal access token",
        "zh-CN": "\u4E2A\u4EBA\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://www.typeform.com/developers/get-started/personal-access-token/"
    },
    "typesense-api-key": {
      "vendor": "Typesense",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://typesense.org/docs/guide/install-typesense.html"
    },
    "ubidots-token": {
      "vendor": "Ubidots",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.ubidots.com/reference/authentication"
    },
    "ucloud-private-key": {
      "vendor": "UCloud",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://docs.ucloud.cn/api/summary/get_started"
    },
    "unkey-root-key": {
      "vendor": "Unkey",
      "what": {
        "en": "root key",
        "zh-CN": "\u6839\u5BC6\u94A5"
      },
      "docs": "https://www.unkey.com/docs/security/root-keys"
    },
    "unsplash-key": {
      "vendor": "Unsplash",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://unsplash.com/documentation"
    },
    "unstructured-api-key": {
      "vendor": "Unstructured",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.unstructured.io/api-reference/overview"
    },
    "upstash-token": {
      "vendor": "Upstash",
      "what": {
        "en": "REST token",
        "zh-CN": "REST \u4EE4\u724C"
      },
      "docs": "https://upstash.com/docs/redis/features/restapi"
    },
    "uptimerobot-api-key": {
      "vendor": "UptimeRobot",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://uptimerobot.com/api/"
    },
    "valtown-api-key": {
      "vendor": "Val Town",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.val.town/guides/generate-api-key/"
    },
    "vapi-private-key": {
      "vendor": "Vapi",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://docs.vapi.ai/quickstart/phone"
    },
    "vault-batch-token": {
      "vendor": "HashiCorp Vault",
      "what": {
        "en": "batch token",
        "zh-CN": "\u6279\u5904\u7406\u4EE4\u724C"
      },
      "docs": "https://developer.hashicorp.com/vault/docs/concepts/tokens"
    },
    "vault-legacy-token": {
      "vendor": "HashiCorp Vault",
      "what": {
        "en": "service token",
        "zh-CN": "\u670D\u52A1\u4EE4\u724C"
      },
      "docs": "https://developer.hashicorp.com/vault/docs/concepts/tokens"
    },
    "vault-recovery-token": {
      "vendor": "HashiCorp Vault",
      "what": {
        "en": "recovery token",
        "zh-CN": "\u6062\u590D\u4EE4\u724C"
      },
      "docs": "https://developer.hashicorp.com/vault/docs/concepts/recovery-mode"
    },
    "vault-service-token": {
      "vendor": "HashiCorp Vault",
      "what": {
        "en": "service token",
        "zh-CN": "\u670D\u52A1\u4EE4\u724C"
      },
      "docs": "https://developer.hashicorp.com/vault/docs/concepts/tokens"
    },
    "vercel-blob-token": {
      "vendor": "Vercel",
      "what": {
        "en": "Blob read-write token",
        "zh-CN": "Blob \u8BFB\u5199\u4EE4\u724C"
      },
      "docs": "https://vercel.com/docs/vercel-blob/using-blob-sdk"
    },
    "vercel-legacy-token": {
      "vendor": "Vercel",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://vercel.com/docs/rest-api"
    },
    "vercel-token": {
      "vendor": "Vercel",
      "what": {
        "en": "access token",
        "zh-CN": "\u8BBF\u95EE\u4EE4\u724C"
      },
      "docs": "https://vercel.com/docs/rest-api"
    },
    "virustotal-api-key": {
      "vendor": "VirusTotal",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.virustotal.com/reference/overview"
    },
    "voiceflow-api-key": {
      "vendor": "Voiceflow",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.voiceflow.com/reference/authentication"
    },
    "volcengine-access-key-id": {
      "vendor": "Volcengine",
      "what": {
        "en": "access key ID",
        "zh-CN": "\u8BBF\u95EE\u5BC6\u94A5 ID(AccessKey ID)"
      },
      "docs": "https://www.volcengine.com/docs/6257/64983"
    },
    "volcengine-ark-key": {
      "vendor": "Volcengine",
      "what": {
        "en": "Ark (Doubao) API key",
        "zh-CN": "\u706B\u5C71\u65B9\u821F(\u8C46\u5305)API Key"
      },
      "docs": "https://www.volcengine.com/docs/82379/1361424"
    },
    "volcengine-secret-access-key": {
      "vendor": "Volcengine",
      "what": {
        "en": "secret access key",
        "zh-CN": "\u8BBF\u95EE\u5BC6\u94A5(Secret Access Key)"
      },
      "docs": "https://www.volcengine.com/docs/6257/64983"
    },
    "vonage-api-secret": {
      "vendor": "Vonage",
      "what": {
        "en": "API secret",
        "zh-CN": "API \u5BC6\u94A5(Secret)"
      },
      "docs": "https://developer.vonage.com/en/getting-started/concepts/authentication"
    },
    "voyage-api-key": {
      "vendor": "Voyage AI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.voyageai.com/docs/api-key-and-installation"
    },
    "vultr-api-key": {
      "vendor": "Vultr",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.vultr.com/api/"
    },
    "wakatime-key": {
      "vendor": "WakaTime",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://wakatime.com/developers"
    },
    "wandb-api-key": {
      "vendor": "Weights & Biases",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.wandb.ai/quickstart"
    },
    "wandb-legacy-key": {
      "vendor": "Weights & Biases",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.wandb.ai/quickstart"
    },
    "wasabi-secret-key": {
      "vendor": "Wasabi",
      "what": {
        "en": "secret access key",
        "zh-CN": "\u8BBF\u95EE\u5BC6\u94A5(Secret Access Key)"
      },
      "docs": "https://docs.wasabi.com/docs/creating-a-user-account-and-access-key"
    },
    "weaviate-api-key": {
      "vendor": "Weaviate",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.weaviate.io/cloud/manage-clusters/connect"
    },
    "webex-bot-token": {
      "vendor": "Webex",
      "what": {
        "en": "bot token",
        "zh-CN": "\u673A\u5668\u4EBA\u4EE4\u724C"
      },
      "docs": "https://developer.webex.com/docs/bots"
    },
    "webflow-token": {
      "vendor": "Webflow",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://developers.webflow.com/data/reference/authentication/site-token"
    },
    "wechat-app-pair": {
      "vendor": "WeChat",
      "what": {
        "en": "AppSecret beside its AppID",
        "zh-CN": "\u4E0E AppID \u6210\u5BF9\u7684 AppSecret"
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
        "zh-CN": "\u5546\u6237 API \u5BC6\u94A5"
      },
      "docs": "https://pay.weixin.qq.com/doc/v3/merchant/4012071382"
    },
    "wecom-corp-secret": {
      "vendor": "WeCom",
      "what": {
        "en": "application secret",
        "zh-CN": "\u5E94\u7528 Secret"
      },
      "docs": "https://developer.work.weixin.qq.com/document/path/90665"
    },
    "wecom-webhook": {
      "vendor": "WeCom",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook \u5730\u5740"
      },
      "docs": "https://developer.work.weixin.qq.com/document/path/91770"
    },
    "wireguard-private-key": {
      "vendor": "WireGuard",
      "what": {
        "en": "private or preshared key",
        "zh-CN": "\u79C1\u94A5\u6216\u9884\u5171\u4EAB\u5BC6\u94A5"
      },
      "docs": "https://www.wireguard.com/quickstart/"
    },
    "wise-api-token": {
      "vendor": "Wise",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.wise.com/api-docs/features/authentication-access"
    },
    "workos-api-key": {
      "vendor": "WorkOS",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://workos.com/docs/reference/api-keys"
    },
    "xai-api-key": {
      "vendor": "xAI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.x.ai/docs/tutorial",
      "revoke": "https://console.x.ai"
    },
    "xata-api-key": {
      "vendor": "Xata",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://xata.io/docs/rest-api/authentication"
    },
    "yandex-api-key": {
      "vendor": "Yandex Cloud",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key"
    },
    "yandex-iam-token": {
      "vendor": "Yandex Cloud",
      "what": {
        "en": "IAM token",
        "zh-CN": "IAM \u4EE4\u724C"
      },
      "docs": "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token"
    },
    "yandex-secret-key": {
      "vendor": "Yandex Cloud",
      "what": {
        "en": "secret access key",
        "zh-CN": "\u8BBF\u95EE\u5BC6\u94A5(Secret Access Key)"
      },
      "docs": "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key"
    },
    "yookassa-secret-key": {
      "vendor": "YooKassa",
      "what": {
        "en": "secret key",
        "zh-CN": "\u5BC6\u94A5"
      },
      "docs": "https://yookassa.ru/developers/using-api/interaction-format"
    },
    "youdao-app-secret": {
      "vendor": "Youdao",
      "what": {
        "en": "app secret",
        "zh-CN": "\u5E94\u7528\u5BC6\u94A5(App Secret)"
      },
      "docs": "https://ai.youdao.com/DOCSIRMA/html/trans/api/wbfy/index.html"
    },
    "yunpian-api-key": {
      "vendor": "Yunpian",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://www.yunpian.com/official/document/sms/zh_cn/introduction_brief"
    },
    "zapier-webhook-url": {
      "vendor": "Zapier",
      "what": {
        "en": "webhook URL",
        "zh-CN": "Webhook \u5730\u5740"
      },
      "docs": "https://help.zapier.com/hc/en-us/articles/8496288690317"
    },
    "zendesk-token": {
      "vendor": "Zendesk",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://support.zendesk.com/hc/en-us/articles/4408889192858"
    },
    "zerotier-api-token": {
      "vendor": "ZeroTier",
      "what": {
        "en": "API token",
        "zh-CN": "API \u4EE4\u724C"
      },
      "docs": "https://docs.zerotier.com/api/tokens/"
    },
    "zhipu-api-key": {
      "vendor": "Zhipu AI",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.bigmodel.cn/cn/guide/start/quick-start",
      "revoke": "https://bigmodel.cn/usercenter/proj-mgmt/apikeys"
    },
    "zilliz-api-key": {
      "vendor": "Zilliz",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://docs.zilliz.com/docs/manage-api-keys"
    },
    "zoho-oauth-token": {
      "vendor": "Zoho",
      "what": {
        "en": "OAuth token",
        "zh-CN": "OAuth \u4EE4\u724C"
      },
      "docs": "https://www.zoho.com/crm/developer/docs/api/v8/oauth-overview.html"
    },
    "zoom-client-secret": {
      "vendor": "Zoom",
      "what": {
        "en": "OAuth client secret",
        "zh-CN": "OAuth \u5BA2\u6237\u7AEF\u5BC6\u94A5"
      },
      "docs": "https://developers.zoom.us/docs/internal-apps/s2s-oauth/"
    },
    "zulip-api-key": {
      "vendor": "Zulip",
      "what": {
        "en": "API key",
        "zh-CN": "API \u5BC6\u94A5"
      },
      "docs": "https://zulip.com/api/api-keys"
    }
  }
};
export {
  prose
};
