// test helper: every route that a file declares three times over, under paths of its own: applications with one or two open routes are told of at P2.
import type { Files } from '../../support/memory.ts';

const blocks = [
  /(?<=\n)([ \t]*)@\w+\.(?:get|post|delete)\((["'])(\/[^"']*)\2\)\n[\s\S]*?(?=\n(?!\1[ \t])(?!\1(?:async )?def )|\n?$)/g, // a decorated function of Python, to the end of its body
  /^app\.post\('(\/[^']*)'.*$/gm,
  /^.*add_api_route\("(\/[^"]*)".*$/gm,
  /^ *if \(url === '(\/[^']*)'.*$/gm,
];

export function thrice(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, blocks.reduce((all, block) => all.replace(block, (one) => [one, again(one, '/b'), again(one, '/c')].join('\n')), text)]));
}

function again(block: string, end: string): string {
  return block.replace(/(["'])(\/[^"']*)\1/, (_, quote: string, path: string) => `${quote}${end}${path}${quote}`);
}
