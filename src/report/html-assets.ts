// Style and script of the HTML report. They stand in the file itself; its content security policy names their hashes.

/** Colours keep a contrast of 4.5:1 or better in both schemes (WCAG 2.2 SC 1.4.3). */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #f4f6f8; --line: #d0d7de; --quiet: #57606a; --link: #0550ae; --mark: #fff1b8; --p0: #a40e26; --p1: #a33b00; --p2: #7a5300; --p3: #0550ae; --good: #116329; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --soft: #161b22; --line: #3d444d; --quiet: #9ea7b3; --link: #79b8ff; --mark: #4b3b00; --p0: #ff8f9a; --p1: #ffab70; --p2: #e3b341; --p3: #79b8ff; --good: #56d364; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
a { color: var(--link); }
h1 { margin: 0 0 .5rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 1rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { margin: 2rem 0 .75rem; }
h4 { margin: 0; font-size: 1.05rem; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: .875rem; overflow-wrap: anywhere; }
:not(pre) > code { background: var(--soft); border-radius: 4px; padding: .1em .3em; }
pre { margin: .5rem 0; padding: .75rem; overflow-x: auto; background: var(--soft); border: 1px solid var(--line); border-radius: 6px; }
pre code { overflow-wrap: normal; }
mark { background: var(--mark); color: inherit; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: start; color: var(--quiet); padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--soft); }
td.number { text-align: end; white-space: nowrap; }
meter { width: 10rem; height: 1rem; vertical-align: middle; }
article { border: 1px solid var(--line); border-inline-start-width: 5px; border-radius: 6px; padding: 1rem; margin: 0 0 1rem; }
article[data-severity=P0] { border-inline-start-color: var(--p0); } article[data-severity=P1] { border-inline-start-color: var(--p1); }
article[data-severity=P2] { border-inline-start-color: var(--p2); } article[data-severity=P3] { border-inline-start-color: var(--p3); }
.badge { display: inline-block; border: 1px solid currentcolor; border-radius: 4px; padding: 0 .4em; font-weight: 600; font-size: .875rem; }
.P0 { color: var(--p0); } .P1 { color: var(--p1); } .P2 { color: var(--p2); } .P3 { color: var(--p3); }
.passed { color: var(--good); } .failed, .error { color: var(--p0); }
.quiet { color: var(--quiet); }
.places { padding-inline-start: 1.5rem; } .places > li { margin: .75rem 0; }
dl { margin: .5rem 0; } dt { font-weight: 600; margin-top: .5rem; } dd { margin: 0; } dd > p { margin: .25rem 0; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .75rem 1rem; margin-bottom: 1rem; }
fieldset { border: 0; padding: 0; margin: 0; display: flex; gap: .75rem; } legend { padding: 0; float: inline-start; margin-inline-end: .75rem; }
label { display: inline-flex; gap: .35rem; align-items: center; }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: .2rem .5rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
summary { cursor: pointer; }
.skip { position: absolute; inset-inline-start: -999rem; } .skip:focus { inset-inline-start: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
[hidden] { display: none !important; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #f4f6f8; --line: #999; --quiet: #444; --link: #000; --mark: #eee; --p0: #a40e26; --p1: #a33b00; --p2: #7a5300; --p3: #0550ae; --good: #116329; } body { max-width: none; padding: 0; font-size: 11pt; } form, .skip { display: none; } article, tr { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } pre { white-space: pre-wrap; } }
`;

/** Filters hide places, then rules and severities left without any; printing opens what is folded. */
export const SCRIPT = `
const form = document.getElementById('filters');
const places = [...document.querySelectorAll('[data-place]')];
const shownText = document.getElementById('shown');
const apply = () => {
  const data = new FormData(form);
  const wanted = new Set(data.getAll('severity'));
  const words = String(data.get('text')).toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const place of places) {
    const rule = place.closest('article');
    const text = () => (rule.firstElementChild.textContent + ' ' + place.textContent).toLowerCase();
    const fits = wanted.has(rule.dataset.severity) && (!data.get('area') || data.get('area') === rule.dataset.area) && (!data.get('status') || data.get('status') === place.dataset.status) && (!words.length || words.every((word) => text().includes(word)));
    place.hidden = !fits;
    if (fits) shown++;
  }
  for (const group of document.querySelectorAll('article, section[data-group]')) group.hidden = !group.querySelector('[data-place]:not([hidden])');
  shownText.textContent = shownText.dataset.template.replace('%s', shown).replace('%t', places.length);
};
if (form) {
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
addEventListener('beforeprint', () => { for (const folded of document.querySelectorAll('details')) folded.open = true; });
`;
