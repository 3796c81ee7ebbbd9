// docker/frontend-not-built: the program serves a folder that a front end's build makes, and its image neither builds nor copies it.
import type { Located, Project } from '../../src/model/project.ts';
import type { Problem, Related } from '../../src/model/finding.ts';
import type { StaticFolderFact } from '../../src/model/wiring.ts';
import { projectRule } from '../../src/model/rule.ts';
import { exists, plainPath, sentFiles } from '../../src/link/build-context.ts';
import { contextCopies, hasGlob } from '../../src/link/image-copies.ts';
import { stagesBehind } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { ancestors, fileName, folderOf, inFolder, isWithin, joinPath } from '../../src/link/paths.ts';
import { developmentReach } from '../../src/link/evidence.ts';
import { reachOf } from '../../src/link/resolve.ts';
import { shippedImages } from './shipped.ts';

const buildFolder = /(?:^|\/)(?:dist|build|out|\.output|www|public\/build|static\/(?:dist|build|app|frontend|spa))(?:\/|$)/;
const builder = /^(?:npm|pnpm|yarn|bun|npx|bunx|vite|ng|turbo|nx|make|just|webpack|next|parcel|deno|gulp|grunt|corepack|node)$/;

interface Served {
  readonly fact: Located<StaticFolderFact>;
  readonly folder: string;
  readonly source: string | null; // the package that builds it
}

export const rule = projectRule({
  id: 'docker/frontend-not-built',
  severity: 'P0',
  confidence: 'high',
  *check(project) {
    const served = servedBuilds(project);
    if (served.length === 0) return;
    for (const image of shippedImages(project)) {
      const found = served.map((each) => problemOf(project, image, each)).find((problem) => problem !== null);
      if (found !== undefined && found !== null) yield found;
    }
  },
});

/** Folders of builds that code serves, and where their source is: a package beside or above them. */
function servedBuilds(project: Project): Served[] {
  return project.of('static-folder').flatMap((fact) => {
    if (fact.role !== 'production' || !buildFolder.test(fact.folder)) return [];
    const home = folderOf(fact.path);
    const folders = (fact.from === 'file' ? [home] : ancestors(home)).flatMap((start) => joinPath(start, fact.folder) ?? []);
    const folder = folders.find((each) => exists(project, each)) ?? folders.find((each) => packageOf(project, each) !== null);
    return folder === undefined || folder === '' ? [] : [{ fact, folder, source: packageOf(project, folder) }];
  });
}

function packageOf(project: Project, folder: string): string | null {
  const match = buildFolder.exec(`${folder}/`);
  const above = match === null ? folderOf(folder) : folder.slice(0, match.index);
  for (const place of [above, folderOf(above)]) {
    const path = inFolder(place, 'package.json');
    if (project.of('package-script').some((script) => script.path === path && script.name === 'build')) return path;
  }
  return null;
}

function problemOf(project: Project, image: Image, { fact, folder, source }: Served): (Problem & { path: string }) | null {
  const copies = contextCopies(image).filter(({ step }) => step.sources.every((each) => !hasGlob(each)));
  const holds = (path: string): (typeof copies)[number] | undefined => copies.find(({ step }) => step.sources.some((each) => sentFiles(project, image.context, plainPath(each)).includes(path)));
  const program = holds(fact.path);
  if (program === undefined || builds(image) || names(image, folder) || mounted(project, image, folder) || image.uses.some(({ prepares }) => prepares === true)) return null;
  const committed = [...project.files.keys()].filter((path) => isWithin(folder, path));
  const leftOut = committed.length > 0 && committed.every((path) => !isWithin(image.context.folder, path) || holds(path) === undefined);
  if (committed.length > 0 ? !leftOut || image.context.ignoreFile === null : source === null) return null;
  const guarded = fact.guards.length > 0;
  if (guarded && developmentReach(reachOf(project, fact.path, fact.guards))) return null;
  const related: Related[] = [
    { path: image.path, at: program.step.at, note: 'copies' },
    ...(source === null ? [] : [{ path: source, at: { start: 0, end: 0 }, note: 'source' }]),
    ...(leftOut && image.context.ignoreFile !== null ? [{ path: image.context.ignoreFile.path, at: image.context.ignoreFile.patterns[0]?.at ?? { start: 0, end: 0 }, note: 'left-out' }] : []),
  ];
  return { path: fact.path, at: fact.at, message: leftOut ? 'left-out-of-image' : 'not-built', data: { folder, image: image.path }, severity: guarded ? 'P2' : 'P0', related, cause: `frontend ${folder} ${image.path}` };
}

/** Some stage runs a build of Node's world, or a script that may. */
function builds(image: Image): boolean {
  return stagesBehind(image).some(({ steps }) => steps.some((step) => step.op === 'run' && step.commands.some(({ words: [program = '', ...rest] }) => {
    const name = fileName(program);
    return (builder.test(name) && rest.some((word) => /build|export|generate|compile|bundle|dist|frontend|run|install/.test(word))) || /\.sh$|^\.\//.test(program);
  })));
}

/** A copy says the folder's name, from wherever. */
function names(image: Image, folder: string): boolean {
  const last = fileName(folder);
  return image.stages.some(({ steps }) => steps.some((step) => step.op === 'copy' && [...step.sources, step.target].some((path) => path.split('/').includes(last))));
}

function mounted(project: Project, image: Image, folder: string): boolean {
  return project.of('service').some((service) => image.uses.some((use) => use.path === service.path && use.name === service.name) && (service.source === true || (service.mounts ?? []).some((mount) => mount.split('/').includes(fileName(folder)))));
}
