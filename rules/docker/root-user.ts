// docker/root-user: the process of an image runs as root. CWE-250; CIS Docker Benchmark 4.1; hadolint DL3002.
import type { Project } from '../../src/model/project.ts';
import type { Problem, Severity } from '../../src/model/finding.ts';
import { projectRule } from '../../src/model/rule.ts';
import { isOpen } from '../../src/link/build-variables.ts';
import { takesIn } from '../../src/link/image-copies.ts';
import type { Image } from '../../src/link/images.ts';
import { imagesOf, startOf, stepsOf } from '../../src/link/images.ts';
import { fileName, folderOf } from '../../src/link/paths.ts';
import { wordsOfStarts } from '../auth/credential-place.ts';
import { productionName } from '../infra/deployment.ts';
import { isStartedByDevelopers } from './development-server.ts';
import { isOrchestrated, serviceOf, shippedImages } from './shipped.ts';

const root = /^(?:root|0+)(?::|$)/;
/** Programs that give root up before they start another, or give each of theirs a user. */
const drops = /^(?:gosu|su-exec|setpriv|runuser|su|sudo|chroot|s6-setuidgid|chpst|supervisord|s6-svscan|init|start-stop-daemon|fixuid|step-down)$/;

export const rule = projectRule({
  id: 'docker/root-user',
  severity: 'P1',
  *check(project) {
    const seen = new Set<string>();
    for (const image of shippedImages(project)) {
      const problem = problemOf(project, image);
      if (problem === null || seen.has(`${image.path} ${problem.at.start}`) || image.chain.some(({ at }) => seen.has(`${image.path} ${at.start}`))) continue; // a stage that it stands on was told of
      seen.add(`${image.path} ${problem.at.start}`);
      yield { ...problem, path: image.path };
    }
  },
});

function problemOf(project: Project, image: Image): Problem | null {
  const last = stepsOf(image, 'user').at(-1);
  if (last !== undefined && (!root.test(last.value) || isOpen(last.value))) return null;
  if (last === undefined && (isOpen(image.root) || image.base?.user === 'other' || image.base?.user === 'drops')) return null;
  if (image.base?.user === 'drops' && !stepsOf(image, 'start').some(({ entry }) => entry)) return null; // said or not, the base's entry point starts as root
  if (givesUp(project, image) || othersSet(image)) return null;
  const severity = severityOf(project, image, last !== undefined);
  if (severity === null) return null;
  const at = last?.at ?? image.shipped.at;
  const started = startOf(image);
  return {
    at,
    message: last === undefined ? 'no-user' : 'root',
    data: { base: image.root },
    severity,
    confidence: image.base === null && last === undefined ? 'low' : 'high',
    symbol: image.shipped.name,
    related: started === null || started.at.start === at.start ? [] : [{ path: image.path, at: started.at, note: 'starts' }],
  };
}

/** P1 where requests from outside reach the process, P3 where nothing is started; what runs in a cluster may be given a user there, and proxies' own images run so. */
function severityOf(project: Project, image: Image, isSaid: boolean): Severity | null {
  const service = serviceOf(project, image);
  if (service === 'shell') return 'P3';
  if (image.base === null && !isSaid) return service === 'server' ? 'P2' : 'P3';
  if (service === 'server') return isOrchestrated(project) || isStartedByDevelopers(project, image) || isLeftOver(project, image) || image.base?.shell === false || (image.base?.serves === true && !isSaid) ? 'P2' : 'P1';
  return service === 'unknown' ? 'P2' : isSaid ? 'P3' : null;
}

/** `Dockerfile.simple`, which nobody is seen to build or name, beside one that somebody does; or any file of a folder that is built by one which stands elsewhere. */
function isLeftOver(project: Project, { path, uses }: Image): boolean {
  const name = fileName(path);
  if (uses.length > 0 || productionName.test(name)) return false;
  const others = imagesOf(project).filter((other) => other.path !== path && other.uses.length > 0);
  if (/^(?:Dockerfile|Containerfile)$/.test(name)) return folderOf(path) !== '' && others.some(({ path: other, context }) => context.folder === folderOf(path) && folderOf(other) !== folderOf(path));
  return !project.once(wordsOfStarts).has(name) && others.some(({ path: other }) => folderOf(other) === folderOf(path));
}

/** The entry point, a script that the image holds, or a tool that is installed for it. */
function givesUp(project: Project, image: Image): boolean {
  const programs = (startOf(image)?.commands ?? []).flatMap(({ words }) => words.slice(0, 4).map(fileName));
  if (programs.some((program) => drops.test(program))) return true;
  if (stepsOf(image, 'run').some(({ commands }) => commands.some(({ words }) => words.some((word) => /(?:^|\/)(?:gosu|su-exec|s6-overlay[\w.-]*)$/.test(word))))) return true;
  return project.of('script-trait').some(({ trait, path, role }) => trait === 'gives-up-root' && role === 'production' && takesIn(image, path));
}

/** Whoever runs it in production gives it a user. */
function othersSet({ uses }: Image): boolean {
  return uses.length > 0 && uses.every(({ user }) => user !== undefined && !root.test(user));
}
