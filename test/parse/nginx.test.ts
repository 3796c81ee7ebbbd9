import { describe, expect, test } from 'vitest';
import { parseCaddyfile } from '../../src/parse/caddyfile.ts';
import type { Directive } from '../../src/parse/document.ts';
import { parseNginx } from '../../src/parse/nginx.ts';

type Short = [string, ...unknown[]];
const short = (directives: readonly Directive[]): Short[] =>
  directives.map(({ name, args, block }) => [name, ...args.map((word) => word.text), ...(block ? [short(block)] : [])]);

describe('nginx', () => {
  test.each<[string, string, Short[]]>([
    ['blocks, quotes, variables', `http { add_header X "a; b" always; # c {\n  proxy_pass http://\${h}:$p; }`, [['http', [['add_header', 'X', 'a; b', 'always'], ['proxy_pass', 'http://${h}:$p']]]]],
    ['regular expressions', 'location ~ \\.(a|b)$ { return 301 https://$1; }', [['location', '~', '\\.(a|b)$', [['return', '301', 'https://$1']]]]],
    ['quoted braces', `location ~ "^/a{2}" { deny all; }`, [['location', '~', '^/a{2}', [['deny', 'all']]]]],
    ['Lua', `content_by_lua_block { local a = "}" -- }\n x = {1} --[[ } ]] }\nuser x;`, [['content_by_lua_block', ` local a = "}" -- }\n x = {1} --[[ } ]] `], ['user', 'x']]],
    ['templates', `{% if a %}\nlisten {{ port }};\n{{ range .x }}\nserver_name a{{ b }}c;\n{% endif %}`, [['listen', '{{ port }}'], ['server_name', 'a{{ b }}c']]],
    ['missing brace', 'server { listen 80;\nlocation / { root x;\nserver { listen 81; }', [['server', [['listen', '80'], ['location', '/', [['root', 'x']]]]], ['server', [['listen', '81']]]]],
    ['missing semicolon', 'server { listen 80 }\nuser x', [['server', [['listen', '80']]], ['user', 'x']]],
    ['surplus brace', 'user x; } user y;', [['user', 'x'], ['user', 'y']]],
  ])('%s', (_, text, expected) => {
    expect(short(parseNginx(text).directives)).toEqual(expected);
  });

  test('places are exact and faults are named', () => {
    const text = '# é\nserver {\n  add_header "A" \'b c\';\n';
    const { directives, problems } = parseNginx(text);
    const header = directives[0]?.block?.[0];
    expect(text.slice(header?.at.start, header?.at.end)).toBe(`add_header "A" 'b c';`);
    expect(header?.args.map((word) => text.slice(word.at.start, word.at.end))).toEqual(['"A"', "'b c'"]);
    expect(problems.map((problem) => problem.message)).toEqual(['Block has no "}"']);
  });

  test('deep nesting does not overflow', () => {
    expect(parseNginx('a { '.repeat(100_000)).problems.length).toBeGreaterThan(0);
  });
});

test('Caddyfile', () => {
  const text = 'example.com, www.example.com {\n  header Access-Control-Allow-Origin "*" # c\n  handle /api/* {\n    reverse_proxy app:1\n  }\n}\n';
  expect(short(parseCaddyfile(text).directives)).toEqual([['example.com,', 'www.example.com', [['header', 'Access-Control-Allow-Origin', '*'], ['handle', '/api/*', [['reverse_proxy', 'app:1']]]]]]);
});
