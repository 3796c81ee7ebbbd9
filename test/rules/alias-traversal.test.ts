import { expect, test } from 'vitest';
import { said } from './said.ts';

const server = (folder: string): Record<string, string> => ({ 'nginx.conf': `server {\n  listen 80;\n  location /static {\n    alias ${folder};\n  }\n}\n` });

test.each([
  ['a folder beside others', '/srv/shop/static/', ['nginx.conf:4 P1 leaves']],
  ["a folder of the image's own root, above which lies what everybody gets", '/usr/share/nginx/html/static/', ['nginx.conf:4 P2 leaves']],
  ['a folder further down, beside others', '/usr/share/nginx/html/shop/static/', ['nginx.conf:4 P1 leaves']],
  ['the root itself', '/usr/share/nginx/html/', ['nginx.conf:4 P1 leaves']],
])('proxy/alias-traversal: %s', async (_, folder, expected) => expect(await said('proxy/alias-traversal', server(folder))).toEqual(expected));

test.each([
  ['that ends with a variable', '{{ shop_static_url }}', []],
  ['behind a variable', '{{ shop_prefix }}/static', ['templates/shop.conf:4 P1 leaves']],
])('proxy/alias-traversal in a template: a location %s', async (_, location, expected) => expect(await said('proxy/alias-traversal', { 'templates/shop.conf': `server {\n  listen 80;\n  location ${location} {\n    alias /srv/shop/static/;\n  }\n}\n` })).toEqual(expected));
