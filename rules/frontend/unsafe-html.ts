// frontend/unsafe-html: data of others reaches the browser's markup parser with nothing to escape or clean it. CWE-79.
import type { Problem } from '../../src/model/finding.ts';
import type { MarkupFact, PageSource, UnescapedFact } from '../../src/model/page.ts';
import { fileRule } from '../../src/model/rule.ts';

export const rule = fileRule({
  id: 'frontend/unsafe-html',
  severity: 'P2',
  *check(file, facts) {
    if (file.role !== 'production' || collected.test(file.path)) return;
    for (const fact of facts) {
      if (fact.kind === 'unescaped') yield unescaped(file.path, fact);
      if (fact.kind !== 'markup') continue;
      const judged = judge(fact);
      if (judged === null) continue;
      const { source, grade } = judged;
      yield {
        at: fact.at,
        message: source.markdown === true ? 'markdown' : grade === 'proven' ? 'from-outside' : 'unproven',
        data: { sink: fact.sink, source: source.text },
        confidence: grade === 'proven' ? 'high' : 'medium',
        related: Math.abs(source.at.start - fact.at.start) > 200 ? [{ path: file.path, at: source.at, note: 'data-here' }] : [],
        symbol: fact.symbol,
        cause: `markup ${file.path} ${fact.symbol}`,
      };
    }
  },
});

/** The places of a page are one habit. */
function unescaped(path: string, { at, where, name }: UnescapedFact): Problem {
  return { at, message: where === 'script' ? 'in-script' : 'unescaped', data: { source: name }, confidence: 'medium', symbol: name, cause: `unescaped ${path} ${where}` };
}

/** Where a framework gathers the static files of its packages; letters, whose readers run no scripts. */
const collected = /(?:^|\/)(?:emails?|staticfiles|static_root|collectedstatic|wwwroot\/lib)\//i;

/** Proven: prose of other people comes straight from an answer, a message or the address. */
type Grade = 'proven' | 'unsure';

interface Judged {
  readonly source: PageSource;
  readonly grade: Grade;
}

/** The gravest of the data in it; null where nothing of it is worth a word. */
function judge(fact: MarkupFact): Judged | null {
  const judged = fact.sources.flatMap((source) => {
    const grade = gradeOf(source, fact);
    return grade === null ? [] : [{ source, grade }];
  });
  return judged.find(({ grade }) => grade === 'proven') ?? judged[0] ?? null;
}

const rendered = /html|markup|svg|template|dom|widget|embed/i;

/** What holds paragraphs, and so often markup. */
const rich = /content|body|text|desc|article|post|excerpt|summary|detail|note|answer|reply|response|comment|message|output|bio|article/i;

/** What whoever runs the site writes there himself. */
const operators = /about|home_?page|announce|notice|footer|agreement|privacy|policy|legal|banner|copyright|changelog|release|update|license|licence|terms/i;

/** Named by the program or its operator, not by those who use it. */
const programs = /(?:^|\.)(?:provider|plugin|locale|language|lang|theme|engine|driver|type|kind|format|country|currency|time_?zone|permission)s?(?:\[\w{1,20}\])?\.(?:name|title|label|text|display_?name|description)$/i;

/** The whole of an answer, as it came. */
const answer = /^response(?:Text|XML)$/;

function gradeOf(source: PageSource, fact: MarkupFact): Grade | null {
  if (source.origin === 'parameter' || source.through !== undefined) return null; // callers or helpers that are not seen
  const isRich = source.part === undefined && source.markdown !== true && rich.test(source.field); // markup on purpose: the server may have cleaned it
  const isProven = source.origin === 'response' || source.origin === 'message' || source.origin === 'address';
  if (programs.test(source.text) || answer.test(source.field)) return isProven ? 'unsure' : null;
  if (rendered.test(source.field)) return isProven ? 'unsure' : null; // a server that sends markup may have cleaned it
  if (isProven && source.prose && fact.discarded !== true && source.notice !== true && source.part !== 'attribute' && !isRich && !operators.test(source.text)) return 'proven';
  return source.prose || source.origin === 'address' ? 'unsure' : null;
}
