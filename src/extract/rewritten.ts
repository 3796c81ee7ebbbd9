// Shell scripts -> RewrittenFact: variables of env files to which a script gives other values: `sed -i "s/^SECRET_KEY=.*/SECRET_KEY=$made/" .env.prod`.
import type { RewrittenFact } from '../model/image-build.ts';
import type { Extractor } from './extractor.ts';

const inPlace = /\bsed[ \t]+(?:-\w+[ \t]+)*-\w*i(?=[\s.'"])[^\n]{0,600}/g;
const replaced = /\bs([|/#@,])\^?(?:export )?([A-Za-z_]\w{1,80})=/g;
const envFile = /(?:^|[\s"'/])((?:[\w-]+)?\.env(?:\.[\w-]+)*)["']?[ \t]*(?:$|[;&|])/;
const variable = /"?\$\{?(\w{1,60})\}?"?[ \t]*(?:$|[;&|])/;
const longest = 200_000;

export const rewrittenExtractor: Extractor = {
  topic: 'rewritten',
  formats: ['text'],
  triggers: ['sed -'],
  concerns: ({ path, text }) => /\.(?:sh|bash)$|(?:^|\/)[^./]+$/.test(path) && text.length < longest && text.includes('.env'),
  *extract(_document, file): Iterable<RewrittenFact> {
    const text = file.text.replaceAll(/\\\r?\n/g, ' ');
    const found = new Map<string, Set<string>>();
    for (const [line] of text.matchAll(inPlace)) {
      const names = [...line.matchAll(replaced)].map(([, , name = '']) => name);
      const into = names.length === 0 ? undefined : (envFile.exec(line)?.[1] ?? heldBy(text, variable.exec(line)?.[1]));
      if (into !== undefined) found.set(into, new Set([...(found.get(into) ?? []), ...names]));
    }
    for (const [into, names] of found) yield { kind: 'rewritten', file: into, variables: [...names], at: { start: 0, end: 1 } };
  },
};

/** `ENV_FILE="$here/.env.prod"` */
function heldBy(text: string, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  return new RegExp(String.raw`(?:^|\s)${name}=["']?[^\s"']{0,200}?((?:[\w-]+)?\.env(?:\.[\w-]+)*)["']?\s`).exec(text)?.[1];
}
