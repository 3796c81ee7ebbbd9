// extract/python: a search with a regular expression, however it is written -> as `re` itself is asked.
import type { Call, Expr } from '../../parse/python/ast.ts';
import { lastName, qualify } from './names.ts';
import { classOf, find, type Scope } from './scope.ts';

const verbs = new Set(['match', 'fullmatch', 'search', 'findall', 'finditer']);

/** `PATTERN.search(text)`, `re.search(PATTERN, text)`: `re.search('…', text)`. Null where the file does not say what the pattern is. */
export function matching({ func, args }: Call, scope: Scope): { readonly name: string; readonly args: readonly Expr[] } | null {
  if (func.type !== 'Attribute' || !verbs.has(func.attr)) return null;
  const on = qualify(func.value, scope);
  if (on === 're' || on === 'regex') return asked(func.attr, args[0], args.slice(1), scope);
  const made = on === 're.compile()' || on === 'regex.compile()' ? meant(func.value, scope) : null;
  return made?.type === 'Call' ? asked(func.attr, made.args[0], args, scope) : null;
}

function asked(verb: string, pattern: Expr | undefined, rest: readonly Expr[], scope: Scope): ReturnType<typeof matching> {
  const known = pattern === undefined ? null : meant(pattern, scope);
  return known?.type === 'Constant' && known.literal === 'str' ? { name: `re.${verb}`, args: [known, ...rest] } : null;
}

/** What a name stands for that is given a value once. */
function meant(node: Expr, scope: Scope): Expr | null {
  if (node.type !== 'Name' && node.type !== 'Attribute') return node;
  const owner = node.type === 'Attribute' && /^(?:self|cls)$/.test(lastName(node.value)) ? classOf(scope) : null;
  const defs = node.type === 'Name' ? find(scope, node.id)?.defs : (owner?.attributes.get(node.attr) ?? owner?.names.get(node.attr));
  return defs?.length === 1 && defs[0]?.kind === 'value' ? defs[0].value : null;
}
