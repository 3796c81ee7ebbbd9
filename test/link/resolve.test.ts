import { describe, expect, test } from 'vitest';
import type { Concrete } from '../../src/link/concrete.ts';
import { outcomes } from '../../src/link/resolve.ts';
import type { Project } from '../../src/model/project.ts';
import type { Value } from '../../src/model/value.ts';
import * as b from './build.ts';

function plain(value: Concrete): unknown {
  if (value.kind === 'scalar') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  if (value.kind === 'map') return Object.fromEntries([...value.entries].map(([key, each]) => [key, plain(each)]));
  return value.kind === 'unknown' ? `<${value.why}>` : `<${value.kind}>`;
}

const told = (project: Project, path: string, value: Value): unknown[] => outcomes(project, path, value).map((each) => [plain(each.value), each.origin]);
const alone = b.project({ 'a.py': [b.module({})] });

describe('expressions', () => {
  const cases: [string, Value, unknown[]][] = [
    ['literal', b.lit('x'), [['x', 'code']]],
    ['environment default', b.env('A', b.lit('d')), [['d', 'env-default']]],
    ['no default', b.env('A'), [[null, 'unset']]],
    ['or after unset', b.or(b.env('A'), b.lit('x')), [['x', 'env-default']]],
    ['two unset', b.or(b.env('A'), b.env('B')), [[null, 'unset']]],
    ['or stops at the first truth', b.or(b.lit('x'), b.env('A')), [['x', 'code']]],
    ['lower equals true', b.compare(b.call(b.member(b.env('A', b.lit('False')), 'lower')), '==', b.lit('true')), [[false, 'env-default']]],
    ['in list test', b.compare(b.call(b.member(b.env('A', b.lit('Yes')), 'lower')), 'in', b.list(b.lit('1'), b.lit('yes'))), [[true, 'env-default']]],
    ['split', b.call(b.member(b.env('A', b.lit('*, b')), 'split'), b.lit(',')), [[['*', 'b'], 'env-default']]],
    ['comprehension', { kind: 'map-over', source: b.call(b.member(b.lit('a , *'), 'split'), b.lit(',')), element: b.call(b.member(b.item(), 'strip')), at: b.at() }, [[['a', '*'], 'code']]],
    ['string building', b.join(b.lit('https://'), b.env('H', b.lit('x.org'))), [['https://x.org', 'env-default']]],
    ['list sum', b.join(b.list(b.lit('a')), b.list(b.lit('*'))), [[['a', '*'], 'code']]],
    ['bool of a word is true in Python', b.call(b.name('bool'), b.lit('false')), [[true, 'code']]],
    ['int', b.call(b.name('int'), b.env('N', b.lit('3'))), [[3, 'env-default']]],
    ['json', b.call(b.dotted('json.loads'), b.lit('["*"]')), [[['*'], 'code']]],
    ['random', b.call(b.dotted('secrets.token_urlsafe'), b.lit(32)), [['<random>', 'code']]],
    ['random in a default', b.or(b.env('A'), b.call(b.dotted('secrets.token_hex'))), [['<random>', 'env-default']]],
    ['unknown condition: both', b.when(b.parameter('x'), b.lit(1), b.lit(2)), [[1, 'code'], [2, 'code']]],
    ['parameter', b.parameter('x'), [['<input>', 'code']]],
  ];
  test.each(cases)('%s', (_, value, expected) => {
    expect(told(alone, 'a.py', value)).toEqual(expected);
  });
});

describe('across files', () => {
  const settings = b.module({
    imports: [b.imported('.defaults', 'ORIGINS')],
    classes: [b.settingsClass('Settings', [b.field('CORS', b.name('ORIGINS'), 'list[str]'), b.field('auth_on', b.lit(false), 'bool'), b.field('KEY', undefined, 'str')], 'APP_')],
    functions: [b.functionOf('get_settings', [b.call(b.name('Settings'))])],
    bindings: [b.binding('settings', b.call(b.name('get_settings')))],
  });
  const files = b.project({
    'app/core/config.py': [settings],
    'app/core/defaults.py': [b.module({ bindings: [b.binding('ORIGINS', b.list(b.lit('*')))] })],
    'app/core/__init__.py': [b.module({ imports: [b.imported('.config', 'settings')] })],
    'app/main.py': [b.module({ imports: [b.imported('app.core', 'settings'), b.imported('app.core.config', null, 'app'), b.imported('.core', 'config', 'conf')] })],
    'docker-compose.yml': [b.supply('APP_AUTH_ON', b.lit('true'))],
  });
  test('settings through a package re-export and a constant', () => {
    const [first] = outcomes(files, 'app/main.py', b.dotted('settings.CORS'));
    expect(plain(first?.value ?? { kind: 'unknown', why: 'limit' })).toEqual(['*']);
    expect(first?.origin).toBe('env-default');
    expect(first?.variables).toEqual(['APP_CORS']);
    expect(first?.steps.map((step) => `${step.path} ${step.note}`)).toEqual([
      'app/main.py imported-here', 'app/core/__init__.py imported-here', 'app/core/config.py defined-here', 'app/core/config.py defined-here', 'app/core/config.py default-here', 'app/core/config.py imported-here', 'app/core/defaults.py defined-here',
    ]);
  });
  test('supply from compose, cast by the annotation', () => {
    expect(told(files, 'app/main.py', b.dotted('settings.auth_on'))).toEqual([[false, 'env-default'], [true, 'supply']]);
  });
  test('required field', () => expect(told(files, 'app/main.py', b.dotted('settings.KEY'))).toEqual([['<dynamic>', 'unset']]));
  test('submodule, direct call', () => {
    expect(told(files, 'app/main.py', b.member(b.call(b.dotted('conf.get_settings')), 'CORS'))).toEqual([[['*'], 'env-default']]);
    expect(told(files, 'app/main.py', b.dotted('app.core.config.settings.auth_on'))[0]).toEqual([false, 'env-default']);
  });
});

describe('javascript', () => {
  const files = b.project({
    'src/config/index.ts': [b.script({ exports: [{ exported: '*', local: null, from: './cors', at: b.at() }, b.exported('default', { local: null, value: b.map({ jwt: b.map({ secret: b.or(b.env('JWT'), b.lit('s')) }) }) })] })],
    'src/config/cors.ts': [b.script({ exports: [b.exported('origins')], bindings: [b.binding('origins', b.list(b.lit('*')))] })],
    'src/app.ts': [b.script({ imports: [b.imported('@/config', 'origins'), b.imported('./config/index.js', 'default', 'config'), b.imported('./config', null, 'all')] })],
    'lib/old.js': [b.script({ exports: [b.exported('default', { local: null, value: b.map({ key: b.lit('k') }) })] })],
    'lib/use.js': [b.script({ imports: [b.imported('./old', 'key'), b.imported('./old', 'default', 'old')] })],
  });
  test.each([
    ['src/app.ts', 'origins', [['*'], 'code']],
    ['src/app.ts', 'all.origins', [['*'], 'code']],
    ['src/app.ts', 'config.jwt.secret', ['s', 'env-default']],
    ['lib/use.js', 'key', ['k', 'code']],
    ['lib/use.js', 'old.key', ['k', 'code']],
  ])('%s %s', (path, text, expected) => expect(told(files, path, b.dotted(text))).toEqual([expected]));
  test('Nest configuration service', () => {
    expect(told(files, 'src/app.ts', b.call(b.dotted('this.configService.get'), b.lit('JWT'), b.lit('d')))).toEqual([['d', 'env-default']]);
  });
  test('workspace package and tsconfig path', () => {
    const more = b.project({
      'packages/conf/package.json': [{ kind: 'package', name: '@x/conf', main: 'dist/index.js', at: b.at() }],
      'packages/conf/src/index.ts': [b.script({ exports: [b.exported('a')], bindings: [b.binding('a', b.lit(1))] })],
      'tsconfig.json': [{ kind: 'path-alias', base: '.', aliases: [{ pattern: '#conf/*', targets: ['packages/conf/src/*'] }], at: b.at() }],
      'web/a.ts': [b.script({ imports: [b.imported('@x/conf', 'a'), b.imported('#conf/index', 'a', 'c')] })],
    });
    expect(told(more, 'web/a.ts', b.name('a'))).toEqual([[1, 'code']]);
    expect(told(more, 'web/a.ts', b.name('c'))).toEqual([[1, 'code']]);
  });
});

describe('assignments and bounds', () => {
  const isLocal = b.compare(b.env('ENV'), '==', b.lit('local'));
  const files = b.project({
    'a.py': [b.module({
      bindings: [
        b.binding('X', b.list(b.lit('a'))), b.binding('X', b.lit('*'), [isLocal], { mutation: 'append' }),
        b.binding('Y', b.lit(1)), b.binding('Y', b.lit(2)),
        b.binding('Z', b.list()), b.binding('Z', b.list(b.lit('*')), [b.not(b.name('Z'))]), b.binding('Z', b.lit('late')), b.binding('Z', b.lit('never'), [b.not(b.name('Z'))]),
        b.binding('E', b.list()), b.binding('E', b.list(b.lit('*')), [b.not(b.name('E'))]),
        b.binding('LOOP', b.name('LOOP2')), b.binding('LOOP2', b.name('LOOP')),
      ],
      functions: [b.functionOf('rec', [b.call(b.name('rec'))]), b.functionOf('id', [b.parameter('v')], [{ name: 'v', fallback: b.lit('d') }])],
    })],
  });
  test('append under a development branch', () => {
    expect(outcomes(files, 'a.py', b.name('X')).map((each) => [plain(each.value), each.reach])).toEqual([[['a'], 'always'], [['a', '*'], 'development-only']]);
  });
  test('the last assignment stands', () => expect(told(files, 'a.py', b.name('Y'))).toEqual([[2, 'code']]));
  test('a test of the name itself sees what it was before', () => {
    expect(told(files, 'a.py', b.name('E'))).toEqual([[['*'], 'code']]);
    expect(told(files, 'a.py', b.name('Z'))).toEqual([['late', 'code']]);
  });
  test('cycles end', () => {
    expect(told(files, 'a.py', b.name('LOOP'))).toEqual([['<dynamic>', 'code']]);
    expect(told(files, 'a.py', b.call(b.name('rec')))).toEqual([['<dynamic>', 'code']]);
  });
  test('arguments reach the returned expression', () => {
    expect(told(files, 'a.py', b.call(b.name('id'), b.lit('v')))).toEqual([['v', 'code']]);
    expect(told(files, 'a.py', b.call(b.name('id')))).toEqual([['d', 'code']]);
  });
  test('deep and wide expressions stay bounded', () => {
    let deep: Value = b.lit('x');
    for (let each = 0; each < 100_000; each++) deep = { kind: 'not', of: deep, at: b.at() };
    expect(told(files, 'a.py', deep).length).toBeGreaterThan(0);
    const wide = b.list(...Array.from({ length: 400 }, (_, each) => b.or(b.env(`A${each}`), b.parameter('p'), b.lit(each))));
    expect(outcomes(files, 'a.py', wide).length).toBeLessThanOrEqual(24);
  });
});
