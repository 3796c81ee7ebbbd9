// Expressions of PromQL -> the names of the metrics that they select, with where they stand. Parsed by Prometheus's own grammar for editors.
// https://github.com/prometheus/prometheus/tree/main/web/ui/module/lezer-promql
import { parser } from '@prometheus-io/lezer-promql';

const longest = 20_000;
/** Stops at the first mistake: what is no PromQL is of no use, and repairing it can take long. */
const strict = parser.configure({ strict: true });
/** Stands for what a template or a dashboard puts in later. */
const unknown = 'x__unknown__x';

/** Null: it does not parse, as a query in another language or with variables in odd places. Names that hold a variable are left out. */
export function metricsIn(query: string): readonly { readonly name: string; readonly at: number }[] | null {
  if (query.length > longest) return null;
  const text = withoutVariables(query);
  const found: { name: string; at: number }[] = [];
  const tree = parsed(text);
  tree?.iterate({
    enter(node) {
      if (node.name !== 'VectorSelector') return;
      const identifier = node.node.getChild('Identifier') ?? node.node.getChild('LabelMatchers')?.getChild('QuotedLabelName') ?? null;
      const named = identifier ?? nameMatcher(node.node.getChild('LabelMatchers'), text);
      if (named === null) return;
      const name = text.slice(named.from, named.to).replace(/^["'`]|["'`]$/g, '');
      if (!name.includes(unknown)) found.push({ name, at: query.startsWith(name, named.from) ? named.from : query.indexOf(name) });
    },
  });
  return tree === null ? null : found;
}

function parsed(text: string): ReturnType<typeof parser.parse> | null {
  try {
    return strict.parse(text);
  } catch {
    return null;
  }
}

type Node = ReturnType<ReturnType<typeof parser.parse>['resolve']>;

/** `{__name__="a"}`. */
function nameMatcher(matchers: Node | null, text: string): { readonly from: number; readonly to: number } | null {
  for (const matcher of matchers?.getChildren('UnquotedLabelMatcher') ?? []) {
    const [label, op, value] = [matcher.getChild('LabelName'), matcher.getChild('MatchOp'), matcher.getChild('StringLiteral')];
    if (label !== null && op !== null && value !== null && text.slice(label.from, label.to) === '__name__' && text.slice(op.from, op.to) === '=') return value;
  }
  return null;
}

/** `[$__rate_interval]`, `$job`, `${env}`, `[[env]]`, `{{ .Values.x }}`. */
function withoutVariables(query: string): string {
  return query
    .replaceAll(/\{\{[^{}]{0,300}\}\}/g, unknown)
    .replaceAll(/\uE000+/g, unknown)
    .replaceAll(/\[\[\w{1,60}\]\]/g, unknown)
    .replaceAll(/([[:]\s{0,5})(?:\$\{?\w{1,60}(?::\w{1,20})?\}?|x__unknown__x)(?=\s{0,5}[\]:])/g, '$15m')
    .replaceAll(/\b(offset\s{1,5}-?)\$\{?\w{1,60}\}?/g, '$15m')
    .replaceAll(/\$\{?\w{1,60}(?::\w{1,20})?\}?/g, unknown);
}
