// Extract stage, pages: what the names of functions, methods and fields say about data on its way into markup.

/** Functions after which text holds no markup, or none that runs. */
const cleaning = /sani[st]|escap|purif|encod|xss|strip|clean|^safe|^esc|^h$|striptags|totext|plaintext|textonly|remove(?:html|tags|script)|nohtml|html2text|htmltotext/i;
const unsettling = /^un|unescape|^de(?:code|entit)|unsafe|notsafe|encodedToHtml/i;
/** Libraries that escape what they colour, typeset or draw, and what gives numbers, dates and texts of the program itself. */
const harmless =
  /highlight|hljs|prism|codeToHtml|shiki|colori[sz]e|katex|renderToString|renderToStaticMarkup|mathjax|mermaid|qrcode|^svg|icon|avatar|^(?:Number|parseInt|parseFloat|Boolean|isNaN|toFixed|toPrecision|getTime|toLocaleString|toLocaleDateString|toLocaleTimeString|toISOString|toDateString|charCodeAt|indexOf|includes|startsWith|endsWith|test|some|every|findIndex|count|i18n|\$?t|tc|gettext|ngettext|translate|__?|trans|localize|lang|abs|round|floor|ceil|min|max|random|now|btoa|encodeURI|encodeURIComponent|createElement|querySelector|querySelectorAll|getElementById|getPropertyValue|getAttribute|find|closest|cloneNode|outerHTML|classNames?|cn|clsx)$|(?:format|render|pretty|human|display|fmt|get|to|calc)\w{0,12}(?:date|time|ago|number|num|size|bytes|duration|price|currency|money|percent|count|color|class|style|status|badge|icon|url|href|version|ms|rate|score)|^(?:moment|dayjs|date|time|ago|bytes|fmt(?:Num|Date|Time|Bytes|Size|Price)?|format(?:ted)?)$|fromNow|number|date|duration|pluralize/i;

/** Whether a function is called after what makes markup harmless. */
export function isSanitiser(name: string): boolean {
  return cleaning.test(name) && !unsettling.test(name);
}

export function isCleaner(name: string): boolean {
  return isSanitiser(name) || harmless.test(name);
}

/** Methods that give a part of the text or list they are called on. */
export const passing: ReadonlySet<string> = new Set(
  'trim trimStart trimEnd slice substring substr toLowerCase toUpperCase split join concat replace replaceAll padStart padEnd repeat reverse sort filter find at flat values entries toString normalize pop shift get match toSorted toReversed json data finally catch valueOf toArray first last tap pipe'.split(' '),
);
/** Methods whose callback makes the result. */
export const mapping: ReadonlySet<string> = new Set(['map', 'flatMap', 'reduce', 'then']);
/** Methods that hand each item, or the result, to their callback. */
export const handing: ReadonlySet<string> = new Set(['map', 'flatMap', 'forEach', 'filter', 'find', 'some', 'every', 'sort', 'then', 'done', 'success', 'subscribe', 'each', 'tap']);
/** Functions that give back what they are given, wrapped or not. */
export const wrappers: ReadonlySet<string> = new Set(
  'String decodeURIComponent decodeURI unescape atob parse stringify ref shallowRef reactive shallowReactive toRef toRefs unref toRaw readonly computed useMemo signal observable of from keys values entries all assign freeze structuredClone cloneDeep createSignal memo createMemo $derived $state useDeferredValue'.split(' '),
);

/** Data without markup by what it is called. */
const figures =
  /^(?:id|_id|uid|uuid|guid|key|idx|index|num|len|length|size|width|height|top|left|count|total|sum|avg|min|max|step|page|pages|percent(?:age)?|ratio|rate|score|rank|level|lvl|price|cost|amount|balance|duration|elapsed|date|time|timestamp|ts|year|month|day|hour|minute|second|created|updated|modified|expires?|status|statusText|state|code|ok|type|kind|mode|enabled|active|checked|selected|disabled|visible|loading|color|colour|icon|svg|class|className|style|theme|lang|locale|version|port|ip|hash|sha|md5|checksum|cpu|memory|mem|disk|bool|flag|role|gender|age|currency|unit|digits?|offset|limit|css|nonce|theme|qr\w*)$|(?:Id|ID|_id|Ids|Count|_count|Num|_num|Total|_total|Size|_size|_at|At|Date|_date|Time|_time|Index|Percent|_percent|Rate|Ratio|Status|_status|State|Type|_type|Code|_code|Color|_color|Class|Icon|_icon|Svg|Seconds|_seconds|Ms|_ms|Bytes|Price|Amount|Score|Level|Number|_number|Version|Length|Width|Height|Style|Css|Lang|Locale)$|^(?:is|has|can|num|n|total|max|min)(?:[A-Z_])/;

export function isFigure(field: string): boolean {
  return figures.test(field);
}

/** What people write, and programs pass on. */
const words =
  /(?:^|_|[a-z])(?:name|names|title|label|text|content|contents|body|message|msg|messages|desc|description|summary|comment|comments|note|notes|email|mail|username|user|author|nickname|nick|markdown|md|answer|question|reply|response|query|prompt|output|subject|reason|detail|details|bio|about|intro|introduction|caption|headline|excerpt|snippet|remark|feedback|review|post|article|paragraph|transcript|translation|tag|keyword|filename|file|path|url|link|address|company|city|signature|quote|announcement|notice|chunk|highlight|error)s?$|(?:^|_)log(?:s|_lines?)?$/i;

export function isProse(field: string): boolean {
  return words.test(field.replace(/([a-z])([A-Z])/g, '$1_$2'));
}

/** Functions that fetch, by a name that only they have. */
export const fetching = /^(?:fetch|\$fetch|axios|ky|got|superagent|ofetch|wretch|ajax|getJSON|useFetch|useLazyFetch|useAsyncData|useSWR|useSWRImmutable|useQuery|useSuspenseQuery|useInfiniteQuery|useMutation|useLazyQuery|useRequest|useSubscription|useCompletion|authFetch|fetchJson|fetchJSON|apiFetch|apiRequest|apiCall|\w{1,20}Fetch|fetch[A-Z]\w{0,40})$/;
/** Objects whose methods ask a server. */
export const clients = /(?:^|\.)_?\$?(?:axios|http|https|httpClient|api|apis|apiClient|client|service|ajax|rest|trpc|supabase|gql|apollo)$|(?:Api|API|Service|Client|Http|Axios)$/;
export const requesting = /^(?:get|post|put|patch|delete|request|query|mutate|fetch|load|list|find|search|read|call|send|ask|chat|generate|retrieve|invoke|rpc|from|select|ajax)(?:$|[A-Z_])/;
/** Markup libraries that let HTML in their input pass. */
export const permissive = /^(?:marked|parseInline|makeHtml|snarkdown|mdToHtml)$/;
