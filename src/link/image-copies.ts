// link: what images copy from their context -> which files of the repository get into them.
import type { BuildStep } from '../model/image-build.ts';
import type { Project } from '../model/project.ts';
import { exists, plainPath, sentFiles } from './build-context.ts';
import { isOpen } from './build-variables.ts';
import type { Image, Stage } from './images.ts';
import { stagesBehind } from './images.ts';
import { fileName, inFolder, isWithin } from './paths.ts';

export type CopyStep = Extract<BuildStep, { readonly op: 'copy' }>;

export interface ContextCopy {
  readonly stage: Stage;
  readonly step: CopyStep;
  readonly ships: boolean; // its stage is what ships, or what that stands on
}

/** Of the stages that are built at all; what comes from the network or another image is left out. */
export function contextCopies(image: Image): ContextCopy[] {
  const found: ContextCopy[] = [];
  for (const stage of stagesBehind(image)) {
    for (const step of stage.steps) {
      if (step.op === 'copy' && step.from === undefined && step.sources.length > 0) found.push({ stage, step, ships: image.chain.includes(stage) });
    }
  }
  return found;
}

/** Whether a file of the repository gets into the image, or into a stage that it takes from. What a variable names may be anything. */
export function takesIn(image: Image, path: string): boolean {
  const holds = (source: string): boolean => {
    const from = inFolder(image.context.folder, beforeGlob(source));
    return isOpen(source) || from === path || isWithin(from, path);
  };
  return contextCopies(image).some(({ step }) => step.sources.some(holds));
}

/** The folder below which a pattern looks; the path itself where it is none. */
function beforeGlob(source: string): string {
  return plainPath(hasGlob(source) ? source.slice(0, source.search(/[^/]*[*?[]/)) : source);
}

/** `COPY . .`: the whole context. */
export function takesAll({ sources }: CopyStep): boolean {
  return sources.some((source) => /^(?:\.?\/?\*?|\.\/\*)$/.test(source));
}

export function isRemote(source: string): boolean {
  return /^(?:https?|git|ssh):\/\/|^git@/.test(source);
}

export function hasGlob(source: string): boolean {
  return /[*?[]/.test(source);
}

export type Provided = 'yes' | 'no' | 'unknown';

/** Whether a file of this name is there when a step of a stage runs: copied before it, or made by what ran before it. */
export function providedBefore(project: Project, image: Image, stage: Stage, before: number, isWanted: (name: string) => boolean): Provided {
  let provided: Provided = 'no';
  for (let at: Stage | undefined = stage; at !== undefined; at = at.parent === null ? undefined : image.stages[at.parent]) {
    if (at.parent === null && !isKnownEmpty(at.base)) provided = 'unknown'; // a base of one's own may bring it
    for (const step of at.steps) {
      if (at === stage && step.at.start >= before) break;
      const found = byStep(project, image, step, before, isWanted);
      if (found === 'yes') return 'yes';
      if (found === 'unknown') provided = 'unknown';
    }
  }
  return provided;
}

/** An image that holds no program of this repository: an official one. */
function isKnownEmpty(base: string): boolean {
  return !isOpen(base) && /^(?:docker\.io\/|public\.ecr\.aws\/docker\/)?(?:library\/)?(?:python|node|debian|ubuntu|alpine|golang|oven\/bun|ruby|php)(?::|@|$)/.test(base);
}

function byStep(project: Project, image: Image, step: BuildStep, before: number, isWanted: (name: string) => boolean): Provided {
  if (step.op === 'run') {
    const commands = step.commands.filter(({ at }) => at.start < before || at.start < step.at.start);
    if (commands.some(({ words, writes }) => [...words, ...(writes ?? [])].some((word) => isWanted(fileName(word)) && !/^-/.test(word)) && !/^(?:pip3?|npm|uv|python3?)$/.test(words[0] ?? ''))) return 'yes';
    return commands.some(({ words }) => /^(?:git|curl|wget|tar|unzip|sh|bash|make|npx|cp|mv|ln|poetry|pnpm|yarn)$|^\.{0,2}\/|\.sh$/.test(words[0] ?? '')) ? 'unknown' : 'no';
  }
  if (step.op !== 'copy') return 'no';
  if (step.from !== undefined || step.sources.length === 0) return isWanted(fileName(step.target)) || step.sources.some((source) => isWanted(fileName(source))) ? 'yes' : 'unknown';
  if (isWanted(fileName(step.target))) return 'yes';
  let provided: Provided = 'no';
  for (const source of step.sources) {
    if (isRemote(source) || isOpen(source)) provided = 'unknown';
    else if (hasGlob(source)) {
      if (globProvides(project, image, source, isWanted)) return 'yes';
    } else if (isWanted(fileName(plainPath(source))) && exists(project, inFolder(image.context.folder, plainPath(source)))) return 'yes';
    else if (sentFiles(project, image.context, plainPath(source)).some((path) => isWanted(fileName(path)))) return 'yes';
  }
  return provided;
}

/** A star is taken for any name of its folder, and those below it. */
function globProvides(project: Project, image: Image, source: string, isWanted: (name: string) => boolean): boolean {
  return sentFiles(project, image.context, beforeGlob(source)).some((path) => isWanted(fileName(path)));
}
