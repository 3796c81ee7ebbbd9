// extract/python: a command line's options that name credentials -> what each is when nobody gives it: `args.api_key`.
import type { Call, Expr } from '../../parse/python/ast.ts';
import type { Binding } from '../../model/fact.ts';
import { isAccessName } from './credential-names.ts';
import { rangeOf, toValue } from './expression.ts';
import { keyword, lastName, text } from './names.ts';
import type { Outline } from './outline.ts';
import type { Site } from './scope.ts';

const most = 40;

/** `args = parser.parse_args()` of a module, with `parser.add_argument("--api-key", default="")`. */
export function optionBindings({ assignments, effects }: Outline): Binding[] {
  const parsed = assignments.find(({ node, value, scope }) => node.type === 'Name' && scope.kind === 'module' && value !== null && parses(value));
  if (parsed?.node.type !== 'Name') return [];
  const owner = parsed.node.id;
  return effects.slice(0, 2000).flatMap(({ node, scope, guard }): Binding[] => {
    const name = guard === null ? optionOf(node) : null;
    if (name === null || !isAccessName(name)) return [];
    const given = keyword(node, 'default');
    return [{ name: `${owner}.${name}`, value: given === null ? { kind: 'literal', value: null, at: rangeOf(node) } : toValue(given, scope, guard, 20), guards: [], at: rangeOf(node) }];
  }).slice(0, most);
}

/** What an option is when nobody gives it: the default of `add_argument("--host", default="0.0.0.0")` for `args.host`, of whichever parser of the file. */
export function optionDefault({ effects }: Outline, read: Expr): Site<Expr> | null {
  if (read.type !== 'Attribute' || read.value.type !== 'Name' || !commandLine.test(read.value.id)) return null;
  for (const { node, scope, guard } of effects.slice(0, 2000)) {
    const given = optionOf(node) === read.attr ? keyword(node, 'default') : null;
    if (given !== null) return { node: given, scope, guard };
  }
  return null;
}

const commandLine = /^(?:\w{0,20}_)?(?:args?|opts?|options|parsed|arguments|namespace|flags|cli)$/i;

/** `parser.parse_args()`, `parse_args()`, `parser.parse_known_args()[0]`. */
function parses(value: Expr): boolean {
  const call = value.type === 'Subscript' ? value.value : value;
  return call.type === 'Call' && /^parse_(?:known_)?args$/.test(lastName(call.func));
}

/** The name under which an option is read that may be left out; null for switches, and for what must be given. */
function optionOf(call: Call): string | null {
  if (lastName(call.func) !== 'add_argument') return null;
  const required = keyword(call, 'required');
  const action = text(keyword(call, 'action'));
  if ((required !== null && !(required.type === 'Constant' && required.literal === 'bool' && !required.value)) || (action !== null && action !== 'store')) return null;
  const long = call.args.map((each) => text(each)).find((each) => each?.startsWith('--') === true);
  return text(keyword(call, 'dest')) ?? long?.slice(2).replaceAll('-', '_') ?? null;
}
