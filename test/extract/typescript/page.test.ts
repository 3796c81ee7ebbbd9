import { expect, test } from 'vitest';
import { isOfPages } from '../../../src/extract/typescript/page/concern.ts';
import { allFacts } from './facts.ts';

const fetched = "const rows = await (await fetch('/api/rows')).json();\n";
const origins = (text: string, path = 'src/page.ts'): string[] => allFacts(text, path).flatMap((fact) => (fact.kind === 'markup' ? fact.sources.map(({ origin, text }) => `${origin} ${text}`) : []));
const kept = (text: string): string[] => allFacts(text, 'src/page.ts').flatMap((fact) => (fact.kind === 'browser-secret' ? [`${fact.store} ${fact.what} ${fact.name}${fact.encrypted === true ? ' encrypted' : ''}`] : []));
const passing = (text: string): boolean[] => allFacts(text, 'src/page.ts').flatMap((fact) => (fact.kind === 'browser-secret' ? [fact.passing === true] : []));
const logins = (text: string): string[] => allFacts(text, 'src/page.ts').flatMap((fact) => (fact.kind === 'local-login' ? [fact.name] : []));

test.each([
  ['concatenation in a loop', "for (const row of rows) list.innerHTML += '<li>' + row.label + '</li>';", ['response row.label']],
  ['a template in a callback', "list.innerHTML = rows.map((row) => `<li>${row.title}</li>`).join('');", ['response row.title']],
  ['a function called with it', "function show(row) { box.insertAdjacentHTML('beforeend', `<b>${row.name}</b>`); }\nrows.forEach((row) => show(row));", ['response row.name']],
  ['a class that keeps it', 'class List { constructor(rows) { this.rows = rows; }\n draw() { box.innerHTML = `<p>${this.rows[0].note}</p>`; } }\nnew List(rows).draw();', ['response this.rows[0].note']],
  ['jQuery', "$('#box').append('<li>' + rows[0].text + '</li>');", ['response rows[0].text']],
  ['Markdown that lets markup pass', 'box.innerHTML = marked.parse(rows[0].body);', ['response rows[0].body']],
])('data is followed into markup: %s', (_, code, expected) => expect(origins(fetched + code)).toEqual(expected));

test.each([
  ['a cleaner', 'box.innerHTML = DOMPurify.sanitize(rows[0].html);'],
  ['an escape helper known by what it does', "const out = (s) => String(s).replace(/[&<>]/g, '');\nbox.innerHTML = `<b>${out(rows[0].name)}</b>`;"],
  ['a helper that cleans, with a way out for errors', 'function show(text) { try { const made = marked(text); const ok = DOMPurify.sanitize(made); return ok; } catch { return text; } }\nbox.innerHTML = show(rows[0].body);'],
  ['a variable cleaned before', 'function put(text) { text = DOMPurify.sanitize(text); box.innerHTML = text; }\nput(rows[0].body);'],
  ['figures', 'box.innerHTML = `<b>${rows.length} ${rows[0].count} ${rows[0].created_at}</b>`;'],
  ['constants', "box.innerHTML = '<b>' + t('title') + '</b>';"],
  ['the content of a style element', "const style = document.createElement('style');\nstyle.innerHTML = rows[0].text;"],
  ['a member that is a constant', "const known = [{ label: 'a', id: rows[0].name }];\nbox.innerHTML = known[0].label;"],
])('nothing is said of %s', (_, code) => expect(origins(fetched + code)).toEqual([]));

test('a server\'s word on its answer, by the box it is shown in', () => {
  const notices = (code: string): (boolean | undefined)[] => allFacts(fetched + code, 'src/page.ts').flatMap((fact) => (fact.kind === 'markup' ? fact.sources.map(({ notice }) => notice) : []));
  expect(notices("rows.forEach((row) => { box.innerHTML = '<div class=\"alert\">' + row.message + '</div>'; });")).toEqual([true]);
  expect(notices("rows.forEach((row) => { box.innerHTML = '<li>' + row.message + '</li>'; });")).toEqual([undefined]);
});

test('one of several texts by a status', () => expect(origins(`${fetched}box.innerHTML = rows[rows.status];`)).toEqual([]));

test('v-html of a loop over what the component fetched', () => {
  const component = "<template><p v-for=\"item in items\" v-html=\"item.content\" /></template>\n<script>\nexport default { data() { return { items: [] } }, async mounted() { const { data } = await axios.get('/api/items'); this.items = data.items } }\n</script>";
  expect(origins(component, 'src/List.vue')).toEqual(['response item.content']);
});

test('passwords and lasting keys that are kept', () => {
  expect(kept("localStorage.setItem('adminPassword', form.get('password'));")).toEqual(['localStorage password adminPassword']);
  expect(kept('sessionStorage.setItem("user", JSON.stringify({ name, password }));')).toEqual(['sessionStorage password password']);
  expect(kept('document.cookie = `password=${password}`;')).toEqual(['cookie password password']);
  expect(kept('Cookies.set("password", encrypt(form.password));')).toEqual(['cookie password password encrypted']);
  expect(kept("localStorage.setItem('api_key', apiKey);")).toEqual(['localStorage key api_key']);
});

test('codes that all share, tokens of administrators, and of sessions in cookies', () => {
  expect(kept("window.localStorage.setItem('authCode', authCode);")).toEqual(['localStorage code authCode']);
  expect(kept("localStorage.setItem('adminToken', data.token);")).toEqual(['localStorage token adminToken']);
  expect(kept("import cookie from 'js-cookie';\ncookie.set('db_token', token, { expires: 6 });")).toEqual(['cookie token db_token']);
  expect(kept('document.cookie = `token=${token}; path=/`;')).toEqual(['cookie token token']);
  expect(kept("import cookie from 'js-cookie';\ncookie.set('csrf_token', token); cookie.set('theme', theme);")).toEqual([]);
  expect(kept("export const actions = { login: async ({ cookies }) => { cookies.set('token', token, { path: '/' }); } };")).toEqual([]);
});

test('tokens that new ones are got for, also through a helper of the file', () => {
  expect(kept("localStorage.setItem('refresh_token', data.refreshToken);")).toEqual(['localStorage token refresh_token']);
  expect(kept("function keep(key: string, value: string) { try { window.localStorage.setItem(key, value); } catch {} }\nexport function save(refreshToken: string) { keep('refreshToken', refreshToken); keep('theme', 'dark'); }")).toEqual(['localStorage token refreshToken']);
  expect(kept("const keep = (key, value) => localStorage.setItem(`app-${key}`, value);\nkeep('adminPassword', form.password); sessionStorage.setItem('refreshToken', token);")).toEqual([]);
  expect(kept("function keep(key, value) { memory.set(key, value); }\nkeep('refreshToken', token); localStorage.setItem('theme', theme);")).toEqual([]);
});

test('preferences, flags, tokens and cleared values are not', () => {
  expect(kept("localStorage.setItem('showPassword', shown); localStorage.setItem('token', token); localStorage.setItem('password', ''); localStorage.setItem('rememberPassword', String(on));")).toEqual([]);
});

test('a login that compares with what ships', () => {
  expect(logins("function login() { if (password === 'hunter22') { localStorage.setItem('in', '1'); } }")).toEqual(['password']);
  expect(logins("const correctPassword = 'hunter22';\nfunction login() { if (user === 'admin' && input.password === correctPassword) window.location.href = '/admin'; }")).toEqual(['password']);
  expect(logins("async function login() { if (password === 'hunter22') warn(); const r = await fetch('/login'); if (r.ok) localStorage.setItem('in', '1'); }")).toEqual([]);
  expect(logins("function check() { if (type === 'password') localStorage.setItem('x', '1'); }")).toEqual([]);
});

test('the look at the text leaves constants and bundles alone', () => {
  expect(isOfPages("box.innerHTML = '';\nbox.innerHTML = \"<p>none</p>\";")).toBe(false);
  expect(isOfPages('box.innerHTML = rows')).toBe(true);
  expect(isOfPages("localStorage.setItem('theme', theme)")).toBe(false);
  expect(isOfPages(`${'x'.repeat(6000)};box.innerHTML = rows`)).toBe(false);
});

const persisted = (options: string, set = 'set({ token: password })'): string => `import { create } from 'zustand';\nimport { persist } from 'zustand/middleware';\nexport const useAuth = create<State>()(persist((set) => ({ token: null, theme: '', login: async (password) => { ${set}; } }), { name: 'auth', ${options} }));\n`;

test.each<[string, string, string[]]>([
  ['a field that a password is set into', persisted('partialize: (state) => ({ token: state.token })'), ['localStorage password token']],
  ['the whole state', persisted(''), ['localStorage password token']],
  ['in the session', persisted('storage: createJSONStorage(() => sessionStorage)'), ['sessionStorage password token']],
  ['other fields alone', persisted('partialize: (state) => ({ theme: state.theme })'), []],
  ['what a server gave for it', persisted('partialize: (state) => ({ token: state.token })', 'set({ token: (await signIn(password)).token })'), []],
  ['a storage of its own', persisted('storage: encryptedStorage'), []],
])('a store that is kept by itself: %s', (_, code, expected) => expect(kept(code)).toEqual(expected));

test.each<[string, string, string[]]>([
  ['a store of Pinia', "export const useUser = defineStore('user', { state: () => ({ name: '', password: '' }), persist: true });", ['localStorage password password']],
  ['one that is a function', "export const useUser = defineStore('user', () => { const apiKey = ref(''); return { apiKey }; }, { persist: { storage: sessionStorage } });", ['sessionStorage key apiKey']],
  ['a store of which other fields are kept', "export const useUser = defineStore('user', { state: () => ({ name: '', password: '' }), persist: { pick: ['name'] } });", []],
  ['a store that nothing keeps', "export const useUser = defineStore('user', { state: () => ({ name: '', password: '' }) });", []],
  ['a store with a storage of its own', "export const useUser = defineStore('user', { state: () => ({ password: '' }), persist: { storage: sealed } });", []],
  ['a value of VueUse', "const password = useStorage('password', '');", ['localStorage password password']],
  ['a value with fields', "const settings = useStorage('settings', { theme: 'dark', apiKey: '' }, sessionStorage);", ['sessionStorage key apiKey']],
  ['an atom', "export const key = atomWithStorage<string>('apiKey', '');", ['localStorage key apiKey']],
  ['whether something is shown', "const [show, setShow] = useLocalStorage('password', false);", []],
  ['a list of accounts', "const users = load();\nusers.push({ name, password });\nlocalStorage.setItem('users', JSON.stringify(users));", ['localStorage password password']],
  ['a list of something else', "const users = load();\nother.push({ name, password });\nlocalStorage.setItem('users', JSON.stringify(users));", []],
])('kept by a library: %s', (_, code, expected) => expect(kept(code)).toEqual(expected));

test('keys of providers that people bring', () => {
  expect(kept("localStorage.setItem('openaiKey', key.current.value);")).toEqual(['localStorage key openaiKey']);
  expect(kept("localStorage.setItem('primaryKey', key.current.value);")).toEqual([]);
});

test.each([
  ['taken out on the next page', 'sessionStorage', "form.fill(sessionStorage.getItem('password')); sessionStorage.clear();", true],
  ['left there', 'sessionStorage', "form.fill(sessionStorage.getItem('password'));", false],
  ['of a store that stays', 'localStorage', "form.fill(localStorage.getItem('password')); localStorage.removeItem('password');", false],
])('a password for the way to the server and back: %s', (_, store, rest, expected) => expect(passing(`${rest}\nform.onsubmit = () => ${store}.setItem('password', form.password.value);\n`)).toEqual([expected]));
