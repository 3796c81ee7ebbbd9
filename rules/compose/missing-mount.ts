// compose/missing-mount: a service is given a file of the repository that is not there, and Docker makes an empty folder in its place.
// https://docs.docker.com/engine/storage/bind-mounts/#considerations-and-constraints
import { grouped } from '../../src/model/grouped.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import type { Project } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import type { Mount } from '../../src/link/compose/mounts.ts';
import { fileName, folderOf, inFolder, joinPath } from '../../src/link/paths.ts';
import { deployedStacks, shippedServices } from './deployed.ts';

interface Missing {
  readonly mount: Mount;
  readonly service: string;
  readonly file: string;
}

export const rule = projectRule({
  id: 'compose/missing-mount',
  severity: 'P2',
  *check(project) {
    if (project.files.has('.gitmodules')) return; // it may come with another repository
    for (const [path, all] of grouped(missingIn(project), ({ mount }) => mount.path)) yield { ...told(all), path };
  },
});

function told(all: readonly Missing[]): Problem {
  const unique = [...new Map(all.map((each) => [each.mount.at.start, each])).values()];
  const [first, ...others] = unique as [Missing, ...Missing[]];
  return {
    at: first.mount.at,
    message: 'missing',
    data: { service: first.service, file: first.file, target: first.mount.target },
    related: others.slice(0, 10).map(({ mount, file }): Related => ({ path: mount.path, at: mount.at, note: 'also', data: { file } })),
    symbol: first.file,
  };
}

function* missingIn(project: Project): Generator<Missing> {
  for (const { stack, development } of deployedStacks(project)) {
    if (development) continue;
    for (const service of shippedServices(stack)) {
      for (const mount of service.mounts) {
        const file = fileOf(mount);
        if (file !== null && !project.files.has(file) && !isMade(project, file)) yield { mount, service: service.name, file };
      }
    }
  }
}

/** What can only be meant as a file that somebody wrote: data, sockets, logs and certificates come to be on the machine. */
const written = /\.(?:conf|cfg|cnf|ini|ya?ml|json|toml|xml|properties|[cm]?[jt]s|py|sh|sql|lua|rules|template|tmpl|html)$/i;
const own = /(?:^|[/._-])(?:local|override|secrets?|credentials?|certs?|ssl|private|data|logs?|tmp|cache|keys?|tokens?|auth|cookies?|accounts?|users?|state|db)(?=[/._-]|$)/i;

function fileOf({ kind, source, target, home }: Mount): string | null {
  if (kind !== 'bind' || !/^\.{1,2}\//.test(source) || /[$*]/.test(source) || own.test(source)) return null;
  return written.test(source) && /\.[\w-]+$/.test(fileName(target)) ? joinPath(home, source) : null;
}

/** An example beside it is copied by whoever installs; a script or a build writes it; a folder of that name is there. */
function isMade(project: Project, file: string): boolean {
  const name = fileName(file);
  const stem = name.replace(/\.[^.]*$/, '');
  for (const path of project.files.keys()) {
    if (path.startsWith(`${file}/`)) return true;
    const other = fileName(path);
    if (other !== name && other.startsWith(stem) && /example|sample|template|dist|tmpl|tpl|\.in$|\.j2$/i.test(other) && (folderOf(path) === folderOf(file) || path === inFolder(folderOf(file), other))) return true;
  }
  const commands = [...project.of('start-script'), ...project.of('package-script')].flatMap((fact) => fact.commands);
  return commands.some(({ words, writes }) => [...words, ...(writes ?? [])].some((word) => fileName(word) === name));
}
