// test helper: Python text -> its route facts, one line each.
import type { Safeguard } from '../../../../src/model/route.ts';
import { allFacts, show } from '../facts.ts';

/** `host name is [safeguards]`, `METHODS on pattern -> handler [safeguards]`, `on/under < chain`. */
export function shown(text: string, path?: string): string[] {
  return allFacts(text, path).flatMap((fact) => {
    switch (fact.kind) {
      case 'router': {
        const from = fact.returnedBy === undefined ? '' : ` returned by ${fact.returnedBy}`;
        const handed = fact.parameterOf === undefined ? '' : ` argument ${String(fact.parameterOf.index)} of ${fact.parameterOf.function}`;
        return [`${fact.framework} ${fact.is} ${fact.name}${fact.prefix ? ` at ${show(fact.prefix)}` : ''}${list(fact.safeguards)}${replaces(fact.replaces)}${from}${handed}`];
      }
      case 'route':
        return [`${fact.methods.join(',') || '-'} ${fact.on ? show(fact.on) : '-'} ${show(fact.pattern)}${fact.transport === 'http' ? '' : ` ${fact.transport}`} -> ${fact.handler ? show(fact.handler) : '-'}${list(fact.safeguards)}${replaces(fact.replaces)}`];
      case 'use':
        return [`${fact.on ? show(fact.on) : '*'} ${fact.under ? show(fact.under) : '-'} < ${fact.chain.map((one) => show(one.what)).join(', ')}${fact.mounts ? ' mounts' : ''}${fact.argument === undefined ? '' : ` argument ${String(fact.argument)}`}`];
      default:
        return [];
    }
  });
}

function list(safeguards: readonly Safeguard[]): string {
  return safeguards.length === 0 ? '' : ` [${safeguards.map(({ how, what }) => `${how} ${show(what)}`).join(', ')}]`;
}

function replaces(kinds: readonly string[] | undefined): string {
  return kinds === undefined ? '' : ` replaces ${kinds.join(',')}`;
}
