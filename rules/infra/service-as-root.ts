// infra/service-as-root: a unit of systemd runs a server of the repository as root. CWE-250; systemd.exec(5).
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { ShellCommand } from '../../src/model/image-build.ts';
import { routesOf } from '../../src/link/routes.ts';
import { fileName } from '../../src/link/paths.ts';

const serverProgram = /^(?:uvicorn|gunicorn|hypercorn|granian|daphne|waitress-serve|flask|fastapi|streamlit|next|nuxt|pm2)$/;
const interpreter = /^(?:python[\d.]*|node|bun|deno|npm|yarn|pnpm|uv|poetry)$/;

export const rule = projectRule({
  id: 'infra/service-as-root',
  severity: 'P2',
  *check(project) {
    for (const { path, role, by, asRoot, commands } of project.of('start-script')) {
      if (by !== 'systemd' || role !== 'production' || asRoot === undefined || !commands.some((command) => serves(project, command))) continue;
      yield { path, at: asRoot, message: 'root', data: { unit: fileName(path) }, symbol: fileName(path) };
    }
  },
});

/** A server by its name, or a program of the repository where routes are. */
function serves(project: Project, { words }: ShellCommand): boolean {
  const names = words.map(fileName);
  if (names.some((name) => serverProgram.test(name))) return true;
  if (!interpreter.test(names[0] ?? '') || routesOf(project).length === 0) return false;
  const files = new Set([...project.files.values()].filter(({ role }) => role === 'production').map(({ path }) => fileName(path)));
  return names.some((name) => /\.(?:py|[cm]?[jt]s)$/.test(name) && files.has(name)) || /^(?:npm|yarn|pnpm)$/.test(names[0] ?? '');
}
