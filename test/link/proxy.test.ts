// What a web server's configuration means: includes, inheritance, which location answers, what is handed on.
import { describe, expect, it, test } from 'vitest';
import { configExtractors } from '../../src/extract/config.ts';
import { listAt, proxyConfigs, valueAt } from '../../src/link/proxy/config.ts';
import type { Placed } from '../../src/link/proxy/config.ts';
import { matchesGlob } from '../../src/link/proxy/includes.ts';
import { locationFor, locationOf } from '../../src/link/proxy/locations.ts';
import { passOf, publicPaths } from '../../src/link/proxy/passes.ts';
import { found, groupMayHold, patternOf } from '../../src/link/proxy/pattern.ts';
import { link } from '../../src/link/project.ts';
import { groupFacts } from '../../src/model/facts.ts';
import type { Project } from '../../src/model/project.ts';
import { formatOf } from '../../src/parse/format.ts';
import { parse } from '../../src/parse/parse.ts';

function projectOf(files: Readonly<Record<string, string>>): Project {
  const audited = Object.entries(files).map(([path, text]) => {
    const file = { path, blob: '', size: text.length, role: 'production', format: formatOf(path, text), text } as const;
    const document = parse(file);
    const facts = document === null ? [] : configExtractors.filter(({ formats }) => formats.includes(file.format)).flatMap((each) => [...each.extract(document, file)]);
    return { path, role: file.role, format: file.format, facts: groupFacts(facts) };
  });
  return link(audited, []);
}

function serverOf(text: string): Placed {
  const [server] = proxyConfigs(projectOf({ 'nginx.conf': `server {\n${text}\n}` }))[0]?.servers ?? [];
  if (server === undefined) throw new Error('no server');
  return server;
}

describe('which location answers', () => {
  const server = serverOf(`
    location = /exact { return 200; }
    location / { return 200; }
    location /images/ { return 200; }
    location ^~ /static/ { return 200; }
    location ~ \\.(gif|png)$ { return 200; }
    location ~* \\.PHP$ { return 200; }
    location /nested/ { location /nested/inner/ { return 200; } location ~ ^/nested/\\d+$ { return 200; } }
  `);
  it.each([
    ['/exact', '= /exact'],
    ['/exact/', '/'],
    ['/', '/'],
    ['/images/a', '/images/'],
    ['/images/a.png', '~ \\.(gif|png)$'],
    ['/static/a.png', '^~ /static/'],
    ['/a.php', '~* \\.PHP$'],
    ['/nested/inner/x', '/nested/inner/'],
    ['/nested/inner/x.png', '~ \\.(gif|png)$'],
    ['/nested/12', '~ ^/nested/\\d+$'],
    ['/nested/x', '/nested/'],
  ])('%s: %s', (path, expected) => {
    const location = locationFor(server, path);
    expect(location !== null && location !== 'unknown' ? location.block.args.join(' ') : location).toBe(expected);
  });
  it('does not guess where an expression looks around', () => {
    expect(locationFor(serverOf('location ~ ^/(?!api) { return 200; }'), '/x')).toBe('unknown');
  });
  it('is the server itself where nothing fits', () => {
    expect(locationFor(serverOf('location /a/ { return 200; }'), '/b')).toBeNull();
  });
});

describe('expressions', () => {
  test.each<[string, string, boolean | null]>([
    ['^/a/(b|c)+$', '/a/bcb', true],
    ['^/a{2,3}$', '/aaaa', false],
    ['[^/]+\\.js$', '/x.js', true],
    ['(a*)*b', 'a'.repeat(300), null],
    ['(?:){200}x', 'y', false],
    ['(?P<n>\\w+)', 'é', false],
  ])('%s on %s', (text, subject, expected) => {
    const pattern = patternOf(text, false);
    expect(pattern === null ? null : found(pattern, subject)).toBe(expected);
  });
  it('knows what a group may hold', () => {
    const pattern = patternOf('^/(a|b)/(?<rest>\\W*)/([^/]+)/(.*)$', false);
    if (pattern === null) throw new Error('unread');
    expect(['1', '2', 'rest', '3', '4'].map((name) => groupMayHold(pattern, name, '\n'))).toEqual([false, true, true, true, false]);
  });
  it.each(['('.repeat(5000), '['.repeat(300), '(?=a)', 'a**', '\\1'])('leaves %.10s alone', (text) => expect(patternOf(text, false)).toBeNull());
});

describe('inheritance', () => {
  const server = serverOf(`
    proxy_buffering off;
    add_header A 1;
    add_header B 2;
    location /plain/ { proxy_pass http://app; }
    location /own/ { proxy_buffering on; add_header C 3; }
  `);
  const at = (path: string): Placed => {
    const location = locationFor(server, path);
    if (location === null || location === 'unknown') throw new Error('none');
    return location.block;
  };
  it('takes what stands outside', () => expect([valueAt(at('/plain/'), 'proxy_buffering')?.args[0], listAt(at('/plain/'), 'add_header').length]).toEqual(['off', 2]));
  it('replaces lists as a whole', () => expect([valueAt(at('/own/'), 'proxy_buffering')?.args[0], listAt(at('/own/'), 'add_header').map(({ args }) => args[0])]).toEqual(['on', ['C']]));
});

describe('includes', () => {
  const main = 'events {}\nhttp {\n  server_tokens off;\n  include /etc/nginx/conf.d/*.conf;\n}\n';
  const site = 'server {\n  listen 80;\n  include snippets/proxy.conf;\n}\n';
  test.each<[string, Record<string, string>, string[], string[]?]>([
    ['folders like the container\'s', { 'nginx/nginx.conf': main, 'nginx/conf.d/site.conf': site }, ['nginx/conf.d/site.conf']],
    ['templates', { 'nginx/nginx.conf': main, 'nginx/templates/site.conf.template': site }, ['nginx/templates/site.conf.template']],
    ['copies', { 'Dockerfile': 'FROM nginx\nCOPY web/main.conf /etc/nginx/nginx.conf\nCOPY web/sites /etc/nginx/conf.d\n', 'web/main.conf': main, 'web/sites/a.conf': site }, ['web/sites/a.conf']],
    ['mounts', { 'compose.yml': 'services:\n  web:\n    image: nginx\n    volumes:\n      - ./sites/a.conf:/etc/nginx/conf.d/default.conf:ro\n', 'nginx/nginx.conf': main, 'sites/a.conf': site }, ['sites/a.conf']],
    ['mounts of a folder that a variable may move', { 'run/compose.yml': 'services:\n  web:\n    image: nginx\n    volumes:\n      - ${DATA:-.}/main.conf:/etc/nginx/nginx.conf\n      - ${PWD}/conf.d:/etc/nginx/conf.d\n', 'run/main.conf': main, 'run/conf.d/a.conf': site, 'web/Dockerfile': 'FROM nginx\nCOPY nginx.conf /etc/nginx/conf.d/default.conf\n', 'web/nginx.conf': site }, ['run/conf.d/a.conf'], ['web/nginx.conf']],
    ['a file beside', { 'nginx/nginx.conf': main, 'nginx/default.conf': site }, ['nginx/default.conf']],
  ])('%s', (_, files, expected, apart = []) => {
    const configs = proxyConfigs(projectOf(files));
    expect(configs.slice(1).map(({ path }) => path)).toEqual(apart);
    expect(configs[0]?.servers.map(({ path }) => path)).toEqual(expected);
    const [server] = configs[0]?.servers ?? [];
    expect(server === undefined ? null : valueAt(server, 'server_tokens')?.args).toEqual(['off']);
  });
  it('ends where files include each other', () => {
    const configs = proxyConfigs(projectOf({ 'nginx/a.conf': 'server { listen 80; }\ninclude b.conf;\n', 'nginx/b.conf': 'server { listen 81; }\ninclude a.conf;\n' }));
    expect(configs.map(({ path }) => path)).toEqual(['nginx/a.conf']);
  });
  test.each<[string, string, boolean]>([
    ['/etc/*.conf', '/etc/a.conf', true],
    ['/etc/*.conf', '/etc/a/b.conf', false],
    ['*a*b*c', 'xaybzc', true],
    ['a?c', 'abc', true],
    ['', 'a', false],
  ])('glob %s on %s', (glob, text, expected) => expect(matchesGlob(glob, text)).toBe(expected));
});

describe('the path that the world asks for', () => {
  test.each<[string, string, string[]]>([
    ['location /api/ { proxy_pass http://app:8000/; }', '/chat', ['/api/chat']],
    ['location /api/ { proxy_pass http://app:8000; }', '/api/chat', ['/api/chat']],
    ['location /api/ { proxy_pass http://app:8000/v1/; }', '/chat', []],
    ['location /api { rewrite ^/api/(.*)$ /$1 break; proxy_pass http://app:8000; }', '/chat', ['/chat', '/api/chat']],
    ['location /api { rewrite ^/api/(.*)$ /$1 break; proxy_pass http://app:8000; }', '/api/chat', ['/api/api/chat']],
    ['location ~ ^(/shop)?/api/ { rewrite ^/shop(/.*)$ $1 break; proxy_pass http://app:8000; }', '/api/chat', ['/api/chat', '/shop/api/chat']],
    ['location ~ ^/(a|b)/ { proxy_pass http://app; }', '/a/x', ['/a/x']],
    ['set $up http://app; location / { proxy_pass $up; }', '/x', ['/x']],
  ])('%s: %s', (text, url, expected) => {
    const config = proxyConfigs(projectOf({ 'nginx.conf': `server {\n${text}\n}` }))[0];
    const block = config?.servers[0]?.inner.find(({ name }) => name === 'location');
    const pass = config === undefined || block === undefined ? null : passOf(config, block);
    expect(block === undefined || pass === null ? undefined : publicPaths(locationOf(block), pass, url)).toEqual(expected);
    expect(pass?.hosts).toEqual(['app']);
  });
});
