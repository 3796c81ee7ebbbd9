import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/parse/document.ts';
import { parseDotenv } from '../../src/parse/dotenv.ts';
import { parseIgnoreFile } from '../../src/parse/ignore-file.ts';
import { parseHeadersFile, parseIni } from '../../src/parse/ini.ts';
import { parseJson } from '../../src/parse/json.ts';
import { parseToml } from '../../src/parse/toml.ts';
import { nodeAt, walkEntries } from '../../src/parse/tree.ts';
import { parseYaml } from '../../src/parse/yaml.ts';
import { expectExact, object, plain } from './tree.ts';

type Tree = Extract<Document, { kind: 'tree' }>;
const properties = (text: string): Tree => parseIni(text, 'properties');

const cases: readonly (readonly [string, (text: string) => Tree, string, unknown])[] = [
  ['anchors and merge keys', parseYaml, 'x: &x {a: 1, b: 2}\ny:\n  <<: *x\n  b: 3\n', { x: { a: 1, b: 2 }, y: { b: 3, a: 1 } }],
  ['several merged maps: the earlier wins', parseYaml, 'p: &p {a: 1}\nq: &q {a: 2, b: 2}\nr:\n  <<: [*p, *q]\n', { p: { a: 1 }, q: { a: 2, b: 2 }, r: { a: 1, b: 2 } }],
  ['custom tags', parseYaml, 'a: !Ref B\nc: !reset null\nd: !GetAtt [x, y]\n', { a: 'B', c: null, d: ['x', 'y'] }],
  ['Helm actions in values and on lines of their own', parseYaml, '{{- if .x }}\nimage: "{{ .a }}:{{ .b }}"\nlabels: {{- include "l" . | nindent 2 }}\n  k: {{ .v }}\n{{- end }}\n', { image: '{{ .a }}:{{ .b }}', labels: { k: '{{ .v }}' } }],
  ['a comment that speaks of templates', parseYaml, '# `{{` needs escaping\na: "{{ .x }}"\nb: 1 # {{ y\nc: 2\n', { a: '{{ .x }}', b: 1, c: 2 }],
  ['Jinja statements', parseYaml, 'a:{% if x %} &a{% endif %}\n  b: 1\n{# note #}\nc: 2\n', { a: { b: 1 }, c: 2 }],
  ['broken YAML keeps its neighbours', parseYaml, 'a: 1\nb: [1, 2\nc: 3\n', { a: 1, b: [1, 2], c: 3 }],
  ['duplicate keys: the last is found', parseYaml, 'a: 1\na: 2\n', { a: 2 }],
  ['a cyclic alias ends', parseYaml, 'a: &a\n  b: *a\n', { a: { b: null } }],
  ['JSONC', parseJson, '// c\n{"a": [1, true, null,], /* d */ "b": {"c": "é\\n"},}', { a: [1, true, null], b: { c: 'é\n' } }],
  ['JSON cut off', parseJson, '{"a": 1, "b": {"c": ', { a: 1, b: { c: null } }],
  ['TOML tables', parseToml, 'a.b = 1\n[c]\nd = "x"\n[[e]]\nf = 1\n[[e]]\nf = 2\n[c.g]\nh = [1, {i = 1979-05-27}]\n', { a: { b: 1 }, c: { d: 'x', g: { h: [1, { i: '1979-05-27' }] } }, e: [{ f: 1 }, { f: 2 }] }],
  ['a broken TOML line is passed over', parseToml, 'a = 1\nb = = 2\nc = "x\n[d]\ne = 3\n', { a: 1, d: { e: 3 } }],
  ['INI', parseIni, 'top = 1\n[s one]\nkey: v ; note\nlong =\n  a\n  b\nurl = "http://x;y" # z\nflag\n', { top: '1', 's one': { key: 'v', long: 'a\n  b', url: 'http://x;y', flag: null } }],
  ['properties', properties, '! c\na.b=1\nc : two\\\n  three\nd\\ e \\u0041\n', { 'a.b': '1', c: 'twothree', 'd e': 'A' }],
  ['headers file', parseHeadersFile, '# c\n/*\n  Access-Control-Allow-Origin: *\n  X-A: b\n/api\n  X-A: c\n', { '/*': { 'Access-Control-Allow-Origin': '*', 'X-A': 'b' }, '/api': { 'X-A': 'c' } }],
  ['ignore file', parseIgnoreFile, '# c\n.env\n\n!/keep \nsp\\ \n', ['.env', '!/keep', 'sp\\ ']],
  [
    'dotenv',
    parseDotenv,
    'A=1 # c\nexport B="x\\ny # z" # c\nC=\'a\nb\'\nD=it\'s\n# E=1\nF = `q`\nG=\nH=a#b\nPASS_THROUGH\nI="unclosed\nJAR=2\n',
    { A: '1', B: 'x\ny # z', C: 'a\nb', D: "it's", F: 'q', G: '', H: 'a#b', PASS_THROUGH: null, I: '"unclosed', JAR: '2' },
  ],
];

describe('configuration trees', () => {
  test.each(cases)('%s', (_, parse, text, expected) => {
    const { roots } = parse(text);
    expect(object(roots[0])).toEqual(expected);
    expectExact(text, roots);
    expectExact(text.replaceAll('\n', '\r\n'), parse(text.replaceAll('\n', '\r\n')).roots);
  });

  test('merged entries keep the place where their text stands', () => {
    const text = 'x: &x\n  a: 1\ny:\n  <<: *x\n';
    expect(nodeAt(parseYaml(text).roots[0], 'y', 'a')?.at).toEqual({ start: text.indexOf('1'), end: text.indexOf('1') + 1 });
  });

  test('every YAML document is a root', () => {
    expect(parseYaml('---\na: 1\n---\n# nothing\n---\nb: 2\n').roots.map(object)).toEqual([{ a: 1 }, { b: 2 }]);
  });

  test('what does not parse is named with its place', () => {
    for (const [parse, text] of [[parseYaml, 'a: "b\n'], [parseJson, '{"a" 1}'], [parseToml, 'a = = 1\n'], [parseDotenv, 'A=1\n= 2\n']] as const) {
      const { problems } = parse(text);
      expect(problems.length, text).toBeGreaterThan(0);
      expect(problems[0]?.at.end).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('hostile configuration', () => {
  test('__proto__ is a key like another', () => {
    for (const [parse, text] of [[parseYaml, '__proto__: {polluted: 1}'], [parseJson, '{"__proto__": {"polluted": 1}}'], [parseToml, '[__proto__]\npolluted = 1'], [parseIni, '[__proto__]\npolluted = 1']] as const) {
      expect(plain(nodeAt(parse(text).roots[0], '__proto__', 'polluted')), text).toBeTruthy();
    }
    expect('polluted' in {}).toBe(false);
  });

  test('alias bombs expand to a bounded tree', () => {
    const levels = 'bcdefghij'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${String.fromCharCode(97 + index)}`).join(',')}]`);
    const { roots, problems } = parseYaml(['a: &a [x,x,x,x,x,x,x,x,x]', ...levels].join('\n'));
    expect(problems.some((problem) => problem.message === 'Aliases expand to too much')).toBe(true);
    expect([...walkEntries(roots)].length).toBe(10);
    expect(JSON.stringify(roots).length).toBeLessThan(50_000_000);
  });

  const deep = 100_000;
  test.each([
    ['flow', parseYaml, '['.repeat(deep)],
    ['indicators', parseYaml, '- '.repeat(deep)],
    ['indentation', parseYaml, Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['arrays', parseJson, '['.repeat(deep)],
    ['objects', parseJson, '{"a":'.repeat(deep)],
    ['arrays', parseToml, `a = ${'['.repeat(deep)}`],
    ['dotted keys', parseToml, `${'a.'.repeat(deep)}a = 1`],
  ] as const)('deep %s do not overflow the stack', (_, parse, text) => {
    expect(parse(text).kind).toBe('tree');
  });
});
