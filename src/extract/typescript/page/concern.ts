// Extract stage, pages: the words that bring a script here, and a look at its text. Imports nothing of the compiler.

export const pageWords = [
  'innerhtml', 'outerhtml', 'insertadjacenthtml', 'document.write', 'createcontextualfragment', 'bypasssecuritytrusthtml', 'unsafehtml(', 'v-html', '{@html', '.html(',
  ".append('<", '.append("<', '.append(`<', ".prepend('<", '.prepend("<', '.prepend(`<', 'localstorage', 'sessionstorage', 'storagesync(', 'document.cookie', 'cookies.set(', 'js-cookie', 'universal-cookie', 'vue-cookies', 'react-cookie', 'password ===', 'password == ', 'pwd ===', 'pass ===', 'zustand/middleware', 'definestore(', 'usestorage(', 'usestorage<', 'atomwithstorage', 'persistentatom',
];

/** A sink that is given more than a literal. */
const markup =
  /__html\s?:|__html\s?[,}]|\bv-html\s?=|\{@html\s|(?:inner|outer)HTML\s{0,4}\+?=(?!=)\s{0,10}(?!\s|(?:''|""|``|null|'[^'\n]{0,400}'|"[^"\n]{0,400}")\s{0,4}(?:;|$|\}))|insertAdjacentHTML\(|document\.write(?:ln)?\((?!['"][^'"\n]{0,200}['"]\))|createContextualFragment\(|bypassSecurityTrustHtml\(|unsafeHTML\(|\.html\(\s{0,10}[^)\s'"]|\.html\(\s{0,10}['"][^\n]{0,400}['"]\s?\+|\.(?:ap|pre)pend\(\s{0,10}['"`]</m;
/** Something called a password, or a key for ever, on the line of what keeps it, or in an object kept. */
const secret = /pass(?:word|wd|phrase|code)|\bpwd|Pwd\b|secret|private_?key|mnemonic|seed_?phrase|api_?key|(?:openai|anthropic)_?key|(?:auth|access)_?code\b|refresh_?token|admin_?(?:auth_?|access_?)?(?:token|jwt|session)\b/i;
const store = /(?:local|session)Storage\b[^\n]{0,20}(?:\.setItem|\.[A-Za-z]|\[)|setStorageSync\(|document\.cookie\s{0,4}=|[cC]ookies\.set\(/;
/** Libraries that write cookies in browsers, where no script can keep others from reading them. */
export const cookieLibrary = /['"](?:js-cookie|universal-cookie|vue3?-cookies|react-cookie|typescript-cookie|tiny-cookie)['"]/;
/** Writes the state of a page to the browser's storage by itself. */
export const persistLibrary = /['"]zustand\/middleware['"]/;
/** One value of a page that a library keeps in the browser's storage, by the function that makes it. */
export const storedValue = /^(?:useLocalStorage|useSessionStorage|useLocalStorageState|useSessionStorageState|useStorage|atomWithStorage|persistentAtom)$/;
const keptByItself = /\b(?:use(?:Local|Session)Storage(?:State)?|useStorage|atomWithStorage|persistentAtom)(?:<[^\n()]{0,80}>)?\(/;
const keptStore = /\bpersist\s?:\s?(?:true\b|[{[])/;
const tokenCookie = /\bcookies?\.set\(\s{0,4}['"`][\w-]{0,40}(?:token|jwt|session_?id)\b|document\.cookie\s{0,4}=\s{0,4}['"`][\w-]{0,40}(?:token|jwt|session_?id)=/i;
const compared = /(?:pass(?:word|wd)?|pwd)\b(?:\.value|\(\))?\s{0,2}===?\s{0,2}(?:['"`][^'"`\n]{3,60}['"`]|(?:valid|correct|admin|default|demo|fixed|real|expected|master|credentials|config)[\w.]*|\w{0,20}password\b\s{0,2}[)&])/i;

/** What a bundler made has next to no line breaks. */
function isBundled(text: string): boolean {
  return text.length > 5000 && text.slice(0, 200_000).split('\n').length * 250 < Math.min(text.length, 200_000);
}

export function isOfPages(text: string): boolean {
  return (markup.test(text) || compared.test(text) || ((store.test(text) || (persistLibrary.test(text) && text.includes('persist(')) || keptByItself.test(text) || (text.includes('defineStore(') && keptStore.test(text))) && secret.test(text)) || (tokenCookie.test(text) && (cookieLibrary.test(text) || text.includes('document.cookie')))) && !isBundled(text);
}
