import { describe, expect, test } from 'vitest';
import { guardedBy, underMain } from '../../src/link/guards.ts';
import type { Value } from '../../src/model/value.ts';
import * as b from './build.ts';

const files = b.project({
  'config.py': [b.module({
    classes: [b.settingsClass('Settings', [b.field('RUNTIME', b.lit('local')), b.field('NODE_NAME', b.lit('x'))])],
    functions: [b.functionOf('Settings.relaxed', [b.compare(b.member(b.parameter('self'), 'ENVIRONMENT'), '==', b.lit('local'))], [], [b.name('property')])],
    bindings: [b.binding('settings', b.call(b.name('Settings'))), b.binding('ENV', b.env('APP_ENV', b.lit('production'))), b.binding('relaxed', b.compare(b.name('ENV'), '!=', b.lit('production')))],
  })],
  'app.py': [b.module({ imports: [b.imported('config', 'settings'), b.imported('config', 'relaxed')] })],
});

describe('guardedBy', () => {
  const cases: [string, Value, string][] = [
    ['NODE_ENV === development', b.compare(b.env('NODE_ENV'), '==', b.lit('development')), 'development-only'],
    ['NODE_ENV !== production', b.compare(b.env('NODE_ENV'), '!=', b.lit('production')), 'development-only'],
    ['not in production', b.not(b.compare(b.env('NODE_ENV'), '==', b.lit('production'))), 'development-only'],
    ['NODE_ENV === production', b.compare(b.env('NODE_ENV'), '==', b.lit('production')), 'production-only'],
    ['in a list', b.compare(b.call(b.member(b.env('APP_ENV', b.lit('dev')), 'lower')), 'in', b.list(b.lit('dev'), b.lit('test'))), 'development-only'],
    ['list with production', b.compare(b.env('APP_ENV'), 'in', b.list(b.lit('staging'), b.lit('prod'))), 'production-only'],
    ['settings.ENVIRONMENT == local', b.compare(b.dotted('settings.ENVIRONMENT'), '==', b.lit('local')), 'development-only'],
    ['enumeration', b.compare(b.dotted('settings.environment'), '==', b.dotted('Environment.LOCAL')), 'development-only'],
    ['settings.is_dev', b.dotted('settings.is_dev'), 'development-only'],
    ['isProduction()', b.call(b.name('isProduction')), 'production-only'],
    ['DEBUG', b.env('DEBUG'), 'development-only'],
    ['DEBUG == "true"', b.compare(b.env('DEBUG'), '==', b.lit('true')), 'development-only'],
    ['import.meta.env.DEV', b.dotted('import.meta.env.DEV'), 'development-only'],
    ['property of the settings class', b.dotted('settings.relaxed'), 'development-only'],
    ['constant in another file', b.name('relaxed'), 'development-only'],
    ['config.get("NODE_ENV")', b.compare(b.call(b.dotted('config.get'), b.lit('NODE_ENV')), '==', b.lit('test')), 'development-only'],
    ['dev or test', { kind: 'or', parts: [b.dotted('settings.is_dev'), b.compare(b.env('ENV'), '==', b.lit('test'))], at: b.at() }, 'development-only'],
    ['dev or anything', { kind: 'or', parts: [b.dotted('settings.is_dev'), b.parameter('x')], at: b.at() }, 'unknown'],
    ['dev and anything', { kind: 'and', parts: [b.dotted('settings.is_dev'), b.parameter('x')], at: b.at() }, 'development-only'],
    ['false', b.lit(false), 'never'],
    ['true', b.lit(true), 'always'],
    ['feature switch', b.env('ENABLE_CORS'), 'unknown'],
    ['other comparison', b.compare(b.dotted('settings.NODE_NAME'), '==', b.lit('local')), 'unknown'],
    ['role of a user', b.compare(b.dotted('user.role'), '==', b.lit('test')), 'unknown'],
  ];
  test.each(cases)('%s', (_, guard, expected) => expect(guardedBy(files, 'app.py', [guard])).toBe(expected));
  test('none', () => expect(guardedBy(files, 'app.py', [])).toBe('always'));
  test('__main__', () => {
    const main = b.compare(b.name('__name__'), '==', b.lit('__main__'));
    expect(underMain([main])).toBe(true);
    expect(guardedBy(files, 'app.py', [main])).toBe('unknown');
  });
});
