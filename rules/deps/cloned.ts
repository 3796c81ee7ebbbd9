// Repositories that an image's build clones at whatever their branch holds that day -> problems of deps/unpinned.
import type { Problem, Related } from '../../src/model/finding.ts';
import type { ShellCommand } from '../../src/model/image-build.ts';
import type { Project } from '../../src/model/project.ts';
import { stagesBehind } from '../../src/link/images.ts';
import type { Image } from '../../src/link/images.ts';
import { fileName } from '../../src/link/paths.ts';
import { shippedImages } from '../docker/shipped.ts';

interface Clone {
  readonly repository: string;
  readonly at: ShellCommand['at'];
}

/** One finding a Dockerfile. */
export function* clonedRepositories(project: Project): Generator<Problem & { readonly path: string }> {
  const seen = new Set<string>();
  for (const image of shippedImages(project)) {
    const [first, ...others] = clonesOf(image);
    if (first === undefined || seen.has(image.path)) continue;
    seen.add(image.path);
    const also = others.filter(({ at }) => at.start !== first.at.start).map(({ at }): Related => ({ path: image.path, at, note: 'also' }));
    yield { path: image.path, at: first.at, message: 'cloned', data: { repository: first.repository, file: fileName(image.path) }, severity: 'P2', symbol: first.repository, related: also };
  }
}

function clonesOf(image: Image): Clone[] {
  return stagesBehind(image).flatMap(({ steps }) => {
    const commands = steps.flatMap((step) => (step.op === 'run' ? step.commands : []));
    // Whoever names a commit afterwards, names it in the same stage.
    if (commands.some(({ words }) => isGit(words, /^(?:checkout|reset|switch|submodule)$/))) return [];
    return commands.flatMap(({ words, at }) => {
      const repository = isGit(words, /^clone$/) ? moving(words) : undefined;
      return repository === undefined ? [] : [{ repository, at }];
    });
  });
}

function isGit([program = '', ...rest]: readonly string[], verb: RegExp): boolean {
  return fileName(program) === 'git' && verb.test(rest.find((word) => /^[a-z]+$/.test(word)) ?? '');
}

/** What is cloned without a tag: a name with a figure in it, or one that the builder is told. */
function moving(words: readonly string[]): string | undefined {
  const named = words.findIndex((word) => /^(?:-b|--branch|--revision)$/.test(word));
  const reference = named < 0 ? words.map((word) => /^--(?:branch|revision)=(.+)$/.exec(word)?.[1]).find((each) => each !== undefined) : words[named + 1];
  if (reference !== undefined && /[\d$]/.test(reference)) return undefined;
  return words.map((word) => /^(?:https?:\/\/(?:[^@/\s]*@)?|git@)([\w.-]+[/:][\w./-]+?)(?:\.git)?\/?$/.exec(word)?.[1]).find((each) => each !== undefined && !each.includes('$'));
}
