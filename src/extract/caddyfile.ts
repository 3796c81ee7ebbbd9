// Caddyfile -> cross-origin headers. https://caddyserver.com/docs/caddyfile/directives/header
import type { CorsFact } from '../model/fact.ts';
import type { Directive, Word } from '../parse/document.ts';
import type { Extractor } from './extractor.ts';
import { literal } from './interpolation.ts';
import { isStaticPath } from './static-path.ts';

const field = /^[+?>-]*access-control-allow-origin$/i;
const maxBlocks = 10_000;

export const caddyfileExtractor: Extractor = {
  topic: 'caddyfile',
  formats: ['caddyfile'],
  triggers: ['access-control-allow-origin'],
  *extract(document): Generator<CorsFact> {
    if (document.kind !== 'nginx') return;
    const stack: (readonly Directive[])[] = [document.directives];
    for (let block = stack.pop(), steps = 0; block && steps < maxBlocks; block = stack.pop(), steps++) {
      const credentials = valueAfter(block, /access-control-allow-credentials$/i);
      for (const directive of block) {
        if (directive.block && !isStaticPath(directive.args.map((word) => word.text).join(' '))) stack.push(directive.block);
        const origin = originWord(directive);
        if (origin) yield fact(directive, origin, credentials);
      }
    }
  },
};

/** `header [matcher] NAME VALUE`, or `NAME VALUE` within a `header` block. */
function originWord(directive: Directive): Word | undefined {
  if (field.test(directive.name)) return directive.args[0];
  const at = directive.name === 'header' ? directive.args.findIndex((word) => field.test(word.text)) : -1;
  return at < 0 ? undefined : directive.args[at + 1];
}

function valueAfter(block: readonly Directive[], name: RegExp): Word | undefined {
  for (const directive of block) {
    if (name.test(directive.name)) return directive.args[0];
    const at = directive.args.findIndex((word) => name.test(word.text));
    if (at >= 0) return directive.args[at + 1];
  }
  return undefined;
}

function fact(directive: Directive, origin: Word, credentials: Word | undefined): CorsFact {
  const reflects = /\{(?:http\.request\.)?header\.origin\}/i.test(origin.text);
  return {
    kind: 'cors',
    by: 'caddy',
    ...(reflects ? { reflects } : { origins: literal(origin.text, origin.at) }),
    ...(credentials ? { credentials: literal(credentials.text, credentials.at) } : {}),
    originsAt: directive.at,
    guards: [],
    at: directive.at,
  };
}
