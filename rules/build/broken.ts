// build/broken: a step that builds or starts the program cannot work: it names a script or file that is not there, or a script that no shell runs.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { BuildUseFact } from '../../src/model/image-build.ts';
import type { Located } from '../../src/model/project.ts';
import { projectRule } from '../../src/model/rule.ts';
import { absentInImage, absentInScripts, brokenInImage } from '../../src/link/broken-scripts.ts';
import type { Absent } from '../../src/link/broken-scripts.ts';
import { missingDockerfiles } from '../../src/link/missing-dockerfiles.ts';
import { missingStages } from '../../src/link/missing-stages.ts';
import { missingTools } from '../../src/link/missing-tools.ts';
import { shippedImages } from '../docker/shipped.ts';
import { developmentFile } from '../infra/deployment.ts';
import { retired } from './retired.ts';

/** Scripts without which nothing is built, installed or started; the others are a developer's. */
const essential = /^(?:(?:pre|post)?(?:start|build|serve|install|prepare)|(?:start|build|serve):prod(?:uction)?|heroku-postbuild|vercel-build|gcp-build)$/;

export const rule = projectRule({
  id: 'build/broken',
  severity: 'P1',
  *check(project) {
    const images = shippedImages(project);
    const seen = new Set<string>();
    for (const image of images) {
      for (const { script, at } of brokenInImage(project, image)) {
        if (seen.has(script.path)) continue;
        seen.add(script.path);
        yield { path: script.path, at: script.at, message: script.trait, data: { image: image.path }, related: [{ path: image.path, at, note: 'started' }], symbol: script.trait };
      }
    }
    const severityOf = ({ role, path }: Located<BuildUseFact>): 'P1' | 'P2' => (role === 'development' || developmentFile(path) ? 'P2' : 'P1');
    for (const { use, at, dockerfile } of missingDockerfiles(project)) {
      yield { path: use.path, at, message: 'no-dockerfile', data: { name: use.name, dockerfile }, severity: severityOf(use), symbol: use.name, cause: `no-dockerfile ${use.path} ${dockerfile}` };
    }
    for (const { use, target, dockerfile } of missingStages(project)) {
      yield { path: use.path, at: use.targetAt ?? use.at, message: 'no-stage', data: { target, dockerfile }, severity: severityOf(use), symbol: `${use.name} ${target}`, related: [{ path: dockerfile, at: { start: 0, end: 0 }, note: 'dockerfile' }] };
    }
    for (const { path, at, by, name, image, leftOut } of missingTools(project)) {
      yield { path, at, message: leftOut ? 'tool-left-out' : 'no-tool', data: { by, name }, severity: image === undefined ? 'P2' : 'P1', symbol: name, related: image === undefined ? [] : [{ path: image.path, at: image.at, note: 'started' }], cause: `no-tool ${path} ${by}` };
    }
    yield* retired(project);
    yield* grouped([...absentInScripts(project)], (each) => (essential.test(each.by) ? 'P1' : 'P2'));
    yield* grouped(images.flatMap((image) => [...absentInImage(project, image)]), () => 'P1');
  },
});

/** The same thing that is not there, asked for several times in a file, is one mistake. */
function* grouped(all: readonly Absent[], severityOf: (each: Absent) => 'P1' | 'P2'): Iterable<Problem & { readonly path: string }> {
  const groups = new Map<string, Absent[]>();
  for (const each of all) groups.set(`${each.path}\0${each.name}`, [...(groups.get(`${each.path}\0${each.name}`) ?? []), each]);
  for (const places of groups.values()) {
    const first = places.find((each) => severityOf(each) === 'P1') ?? places[0];
    if (first === undefined) continue;
    const others = [...new Map(places.filter(({ at }) => at.start !== first.at.start).map((each) => [each.at.start, each])).values()];
    yield { path: first.path, at: first.at, message: first.what === 'file' ? 'no-file' : 'no-script', data: { name: first.name, by: first.by }, severity: severityOf(first), symbol: first.name, related: others.slice(0, 30).map(({ path, at }): Related => ({ path, at, note: 'also' })), cause: `absent ${first.path} ${first.name}` };
  }
}
