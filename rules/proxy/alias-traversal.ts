// proxy/alias-traversal: `location /files { alias /data/; }`: what stands after the prefix is put behind the folder as it is, so that
// `/files../secret` leaves it. After gixy's alias_traversal. CWE-22.
import { locationAround, statementsOf } from '../../src/link/proxy/config.ts';
import { locationOf } from '../../src/link/proxy/locations.ts';
import { projectRule } from '../../src/model/rule.ts';

export const rule = projectRule({
  id: 'proxy/alias-traversal',
  severity: 'P1',
  *check(project) {
    for (const alias of statementsOf(project, 'alias')) {
      const block = locationAround(alias);
      const folder = alias.args[0] ?? '';
      if (block === null || isFile(folder)) continue;
      const { kind, path } = locationOf(block);
      if ((kind !== 'prefix' && kind !== '^~') || path === '' || /[/$}]$/.test(path) || isFile(path)) continue; // a variable of a template may end with a slash
      const leaves = folder.endsWith('/');
      if (!leaves && /[$}]$/.test(folder)) continue; // who knows how it ends
      yield {
        path: alias.path,
        at: alias.at,
        message: leaves ? 'leaves' : 'neighbours',
        data: { location: path, folder },
        severity: !leaves ? 'P3' : ownRoot.test(folder) ? 'P2' : 'P1',
        related: [{ path: block.path, at: block.at, note: 'location' }],
        symbol: `location ${path}`,
      };
    }
  },
});

/** A folder directly in the image's own document root: what lies above it is there for everybody anyway. */
const ownRoot = /^\/usr\/(?:share|local)\/(?:nginx|openresty\/nginx)\/html\/[\w.-]+\/$/;

/** `location /favicon.ico { alias /data/favicon.ico; }` */
function isFile(path: string): boolean {
  return /[^/]\.\w{1,8}$/.test(path);
}
