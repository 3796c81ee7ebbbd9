// extract: schemas of Prisma -> ColumnFact. https://www.prisma.io/docs/orm/reference/prisma-schema-reference
import type { Extractor } from './extractor.ts';

const model = /^model[ \t]{1,10}(\w{1,60})[ \t]{0,10}\{((?:[^}]|(?<!\n)\}){0,20000})\}/gm;
const field = /^[ \t]{1,20}(\w{1,60})[ \t]{1,60}(\w{1,40})/gm;
const most = 5000;

export const prismaExtractor: Extractor = {
  topic: 'prisma',
  formats: ['text'],
  triggers: [],
  paths: /\.prisma$/,
  *extract(_document, { text }) {
    let count = 0;
    for (const { index, 0: whole, 1: table = '', 2: body = '' } of text.matchAll(model)) {
      const from = index + whole.length - body.length - 1;
      for (const { index: at, 0: line, 1: name = '', 2: type = '' } of body.matchAll(field)) {
        if (++count > most) return;
        yield { kind: 'column', by: 'prisma', table, name, type, at: { start: from + at + line.length - line.trimStart().length, end: from + at + line.length } };
      }
    }
  },
};
