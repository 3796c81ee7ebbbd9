// Test support: the facts of model/route.ts in one line each.
import type { Fact } from '../../../../src/model/fact.ts';
import type { Safeguard } from '../../../../src/model/route.ts';
import { allFacts, show } from '../facts.ts';

const chain = (safeguards: readonly Safeguard[]): string => safeguards.map(({ what }) => show(what)).join(' > ');

/** Routes, uses and routers that are more than made: `GET "/x" on app [auth] list`, `use app under "/p" [a > b]`, `router app …`. */
export function told(text: string, path?: string): string[] {
  return allFacts(text, path).flatMap((fact) => tell(fact) ?? []);
}

function tell(fact: Fact): string | null {
  if (fact.kind === 'route') return [`${fact.methods.join('|')} ${show(fact.pattern)} on ${show(fact.on)} [${chain(fact.safeguards)}] ${anonymous(show(fact.handler))}`, fact.transport === 'http' ? '' : fact.transport].filter((part) => part !== '').join(' ');
  if (fact.kind === 'use') {
    const where = `${fact.under === undefined ? '' : ` under ${show(fact.under)}`}${fact.only === undefined ? '' : ` only ${fact.only.map(show).join(' ')}`}`;
    const given = fact.argument === undefined ? '' : ` argument ${String(fact.argument)}${fact.property === undefined ? '' : `.${fact.property}`}`;
    return `use ${show(fact.on)}${where} [${anonymous(chain(fact.chain))}]${given}`;
  }
  if (fact.kind !== 'router') return null;
  const { prefix, returnedBy, parameterOf } = fact;
  const more = `${prefix === undefined ? '' : ` prefix ${show(prefix)}`}${returnedBy === undefined ? '' : ` from ${returnedBy}`}${parameterOf === undefined ? '' : ` handed to ${parameterOf.function} ${String(parameterOf.index)}${parameterOf.property === undefined ? '' : `.${parameterOf.property}`}`}`;
  return `${fact.framework} ${fact.is} ${fact.name}${more}`;
}

function anonymous(text: string): string {
  return text.replaceAll(/handler@\d+/g, 'inline');
}

/** `symbol reads… refuses verifies optional` of each guard. */
export function guardsTold(text: string): string[] {
  return allFacts(text).flatMap((fact) => {
    if (fact.kind !== 'guard') return [];
    const { symbol, reads, refuses, verifies, optional, calls, skips, needs, lets } = fact;
    const parts = [anonymous(symbol), reads.join('+'), refuses && 'refuses', verifies && 'verifies', optional && 'optional', calls.length > 0 && `calls ${calls.map(show).join(' ')}`, skips && `skips ${skips.join(' ')}`, needs && `needs ${needs.join(' ')}`, lets && `lets ${lets.map(show).join(' ')}`];
    return parts.filter((part) => part !== false && part !== undefined && part !== '').join(', ');
  });
}
