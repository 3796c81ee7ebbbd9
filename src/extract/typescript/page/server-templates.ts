// Pages of Jinja and Django -> UnescapedFact: data that a page is told not to escape.
// https://jinja.palletsprojects.com/en/stable/templates/#working-with-manual-escaping, https://docs.djangoproject.com/en/5.2/ref/templates/builtins/#safe
import type { SourceFile } from '../../../model/file.ts';
import type { UnescapedFact } from '../../../model/page.ts';
import type { Document } from '../../../parse/document.ts';

/** `{{ event.description|safe }}`: the name and what stands between it and the filter. */
const unescaped = /\{\{-?\s{0,8}([a-z_][\w.]{0,80})\s{0,4}((?:\|\s{0,4}\w{1,30}(?:\([^(){}]{0,60}\)|:[^|{}]{0,60})?\s{0,4}){0,4}?)\|\s{0,4}safe\s{0,8}-?\}\}/gi;
/** Written for a script, or made into markup on purpose. */
const prepared = /tojson|json_script|escapejs|escape|striptags|bleach|sanitize|clean|nh3|markdown|linebreaks|urlize|force_escape/i;
/** Written by the program: its forms, tokens and markup of its own. */
const programs = /(?:^|[._])(?:form|csrf|nonce|html|svg|icon|markup|widget|script|css|style|static|media|url|lang|seo|schema|json_?ld|analytics|help_?text|summernote\w{0,20}|limit|count|total|size|pagination|pager|toolbar|config|settings|constants?|version|ga|gtm)s?(?:$|[._])|(?:^|_)(?:html|svg|js|escaped)(?:_|$)/i;
/** What people write as paragraphs. */
const rich = /(?:^|[._])(?:description|content|body|text|bio|about_?me|comment|message|post|article|note|review|answer|reply|summary|excerpt|details?)$/i;

/** A look at the text that is far cheaper than parsing. */
export function skipsEscaping(text: string): boolean {
  return text.search(unescaped) >= 0;
}

export function* extractServerTemplates(_document: Document, { text }: SourceFile): Generator<UnescapedFact> {
  const within = scriptsOf(text.toLowerCase());
  for (const match of text.matchAll(unescaped)) {
    const [whole, name = '', filters = ''] = match;
    if (prepared.test(filters) || programs.test(name)) continue;
    const inScript = within.some(({ start, end }) => start <= match.index && match.index < end);
    if (inScript || (rich.test(name) && name.includes('.') && filters.trim() === '')) yield { kind: 'unescaped', where: inScript ? 'script' : 'page', name, at: { start: match.index, end: match.index + whole.length } };
  }
}

function scriptsOf(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = text.indexOf('<script'); start >= 0; ) {
    const end = text.indexOf('</script', start);
    if (end < 0) break;
    found.push({ start, end });
    start = text.indexOf('<script', end);
  }
  return found;
}
