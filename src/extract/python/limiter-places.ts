// extract/python: where a word of a limiter stands, and so what it says: of one route, of what a name means, of nothing, or of the whole.
import type { Expr } from '../../parse/python/ast.ts';
import type { Range } from '../../model/range.ts';
import type { LimiterPlace } from '../limit-words.ts';
import { lastName } from './names.ts';
import type { Outline } from './outline.ts';

const speaking = /limit|throttl/i;

export function limiterPlaces({ functions, assignments, imports }: Outline, text: string): (at: number) => LimiterPlace {
  const decorated = functions.flatMap(({ node }) => node.decorator_list.map((decorator) => ({ decorator, of: { start: node.decorator_list[0]?.start ?? node.start, end: node.body[0]?.start ?? node.end } })));
  const used = new Set(decorated.map(({ decorator }) => lastName(calleeOf(decorator))));
  const limited = decorated.some(({ decorator }) => speaking.test(text.slice(decorator.start, decorator.end)));
  const making = functions.flatMap(({ node }) => (used.has(node.name) ? [{ start: node.start, end: node.end }] : []));
  const bare = assignments.flatMap(({ node, value, start, end }) => (node.type === 'Name' && value !== null && isBare(value) ? [{ name: node.id, start, end }] : []));
  return (at) => {
    const holds = ({ start, end }: Range): boolean => start <= at && at < end;
    const own = decorated.find(({ decorator }) => holds(decorator));
    if (own !== undefined) return /error_?handler|exception_?handler/.test(lastName(calleeOf(own.decorator))) ? 'idle' : { of: own.of };
    if (isHandedAround(text, at) || imports.some((each) => holds(each.at)) || making.some(holds)) return 'idle';
    const made = bare.find(holds);
    return made === undefined ? null : limited ? 'idle' : { symbol: made.name };
  };
}

function calleeOf(decorator: Expr): Expr {
  return decorator.type === 'Call' ? decorator.func : decorator;
}

/** `Limiter(key_func=…)` of slowapi and Flask-Limiter: without limits for all it holds for what it decorates. */
function isBare(value: Expr): boolean {
  return value.type === 'Call' && lastName(value.func) === 'Limiter' && !value.keywords.some(({ arg }) => arg === null || /limits$/.test(arg));
}

/** `from slowapi import Limiter`, `app.state.limiter = limiter`, `limiter.init_app(app)`. */
function isHandedAround(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return /^[ \t]*(?:(?:from|import)\s|\w{1,30}\.state\.\w*limiter\s?=\s?\w+\s*$|\w*limiter\.init_app\()/.test(text.slice(start, end < 0 ? undefined : end));
}
