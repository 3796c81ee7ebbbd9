// The route inventory as text, Markdown and JSON, in both languages; names of the scanned code cannot break out of a cell.
import { expect, test } from 'vitest';
import type { RouteEntry } from '../../src/model/result.ts';
import { noColors } from '../../src/report/colors.ts';
import { routesJson, routesMarkdown, routesText } from '../../src/report/routes.ts';
import { wordsOf } from '../../src/report/words.ts';

const routes: readonly RouteEntry[] = [
  { methods: ['GET'], url: '/items', transport: 'http', framework: 'fastapi', authentication: 'none', guards: [], path: 'app/items.py', startLine: 5 },
  {
    methods: ['POST', 'PUT'], url: '/items/{id}|<x>`', transport: 'http', framework: 'fastapi', authentication: 'required', path: 'app/items.py', startLine: 9,
    guards: [{ name: 'log', how: 'middleware', authentication: 'none', path: 'app/main.py', startLine: 3 }, { name: 'get_user', how: 'dependency', authentication: 'required', path: 'app/deps.py', startLine: 12 }],
  },
  { methods: [], url: '/live', transport: 'websocket', framework: 'fastapi', authentication: 'presence', guards: [], path: 'app/live.py', startLine: 1 },
];

test('text: one line a route, with the guard that decides', () => {
  expect(routesText(routes, wordsOf('en'), { colors: noColors, width: 100 })).toBe(
    [
      'Method     Path              Authentication  Guard                    Declared at',
      'GET        /items            none                                     app/items.py:5',
      'POST,PUT   /items/{id}|<x>`  required        get_user app/deps.py:12  app/items.py:9',
      'WebSocket  /live             unverified                               app/live.py:1',
      '',
      '3 routes, 2 without authentication',
      '',
    ].join('\n'),
  );
});

test('Markdown in Chinese: cells hold what they hold', () => {
  const page = routesMarkdown(routes, wordsOf('zh-CN'));
  expect(page).toContain('| 方法 | 路径 | 身份认证 | 认证方式 | 声明位置 |');
  expect(page).toMatch(/\| `` ?\/items\/\{id\}\\\|<x>` ?`` \|/);
  expect(page).toContain('共 3 条路由，其中 2 条没有身份认证');
});

test('JSON carries the entries as they are', () => {
  expect(JSON.parse(routesJson(routes))).toEqual({ schemaVersion: 1, routes });
});
