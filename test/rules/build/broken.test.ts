import { expect, test } from 'vitest';
import { said } from '../said.ts';

const image = { Dockerfile: 'FROM alpine:3.22\nCOPY . .\nCMD ["./backup.sh"]\n' };

test.each<[string, Record<string, string>, string[]]>([
  ['a script that dumps a database', { ...image, 'backup.sh': '#!/bin/sh\npg_dump shop > /backup/shop.sql\n' }, []],
  ['a script that no shell runs', { ...image, 'backup.sh': '#!/bin/sh\r\npg_dump shop > /backup/shop.sql\r\n' }, ['backup.sh:1 P1 carriage-returns']],
])('build/broken: %s', async (_, files, expected) => expect(await said('build/broken', files)).toEqual(expected));
