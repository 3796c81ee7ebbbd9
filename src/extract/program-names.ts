// go.mod, Cargo.toml, pom.xml -> what the programs are called that a repository in another language is made of.
import type { Fact } from '../model/fact.ts';
import type { Extractor } from './extractor.ts';

const manifests: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\/)go\.mod$/, /^module[ \t]+(?:[\w.~-]+\/)*?([\w.-]+)(?:\/v\d+)?[ \t]*(?:\/\/.*)?$/m],
  [/(?:^|\/)Cargo\.toml$/, /^\[package\][^[]*?^name[ \t]*=[ \t]*"([\w-]+)"/ms],
  [/(?:^|\/)pom\.xml$/, /<artifactId>([\w.-]+)<\/artifactId>/],
];
const longest = 200_000;

export const programNamesExtractor: Extractor = {
  topic: 'program-names',
  formats: ['text', 'toml'],
  triggers: ['<artifactid>'],
  paths: /(?:^|\/)(?:go\.mod|Cargo\.toml)$/,
  concerns: ({ path }) => manifests.some(([file]) => file.test(path)),
  *extract(_document, { path, text }): Generator<Fact> {
    const pattern = manifests.find(([file]) => file.test(path))?.[1];
    if (pattern === undefined || text.length > longest) return;
    const match = pattern.exec(text.replace(/<parent>.*?<\/parent>/s, (parent) => ' '.repeat(parent.length)));
    if (match?.[1] !== undefined) yield { kind: 'program-name', name: match[1], at: { start: match.index, end: match.index + match[0].length } };
  },
};
