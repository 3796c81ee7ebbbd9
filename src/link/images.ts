// link: image builds and who asks for them -> images: which stage ships, what it stands on, what is in its steps once variables are replaced.
import type { BuildStep, BuildUseFact, ImageBuildFact, ShellCommand } from '../model/image-build.ts';
import type { Located, Project } from '../model/project.ts';
import type { Range } from '../model/range.ts';
import { baseImage } from './base-images.ts';
import type { BaseImage } from './base-images.ts';
import { contextAt, likelyFolder, namedBuild, openBuilds } from './build-context.ts';
import type { BuildContext } from './build-context.ts';
import { expanded, isOpen } from './build-variables.ts';

export interface Stage {
  readonly index: number;
  readonly name: string;
  readonly base: string; // variables replaced
  readonly parent: number | null; // the stage it is built upon
  readonly steps: readonly BuildStep[]; // variables replaced where the builder does so
  readonly at: Range;
}

export interface Image {
  readonly path: string;
  readonly role: Located<ImageBuildFact>['role'];
  readonly stages: readonly Stage[];
  readonly shipped: Stage;
  readonly chain: readonly Stage[]; // from the first stage that it stands on to what ships
  readonly root: string; // the image that the chain begins with
  readonly base: BaseImage | null; // null: not known
  readonly forDevelopment?: true; // its file says so
  readonly context: BuildContext;
  readonly uses: readonly Located<BuildUseFact>[]; // builds of this stage
}

/** One for each stage of a Dockerfile that somebody builds; the last one where nobody says. */
export function imagesOf(project: Project): readonly Image[] {
  return project.once(allImages);
}

function allImages(project: Project): readonly Image[] {
  const uses = usesByDockerfile(project);
  return project.of('image-build').flatMap((fact) => imagesFrom(project, fact, uses.get(fact.path) ?? []));
}

export interface NamedUse {
  readonly use: Located<BuildUseFact>;
  readonly folder: string;
}

/** Who builds which Dockerfile. */
export function usesByDockerfile(project: Project): ReadonlyMap<string, readonly NamedUse[]> {
  const found = new Map<string, NamedUse[]>();
  for (const use of project.of('build-use')) {
    if (use.role !== 'production' && use.role !== 'development') continue;
    const named = namedBuild(project, use);
    for (const { dockerfile, folder } of named === null ? openBuilds(project, use) : [named]) {
      const list = found.get(dockerfile);
      if (list === undefined) found.set(dockerfile, [{ use, folder }]);
      else list.push({ use, folder });
    }
  }
  return found;
}

function imagesFrom(project: Project, fact: Located<ImageBuildFact>, uses: readonly NamedUse[]): Image[] {
  const groups = new Map<string, NamedUse[]>();
  for (const each of uses) {
    const key = `${each.folder}\0${each.use.target ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  // What `docker build` makes when nobody names a stage.
  if (![...groups.keys()].some((key) => key.endsWith('\0'))) groups.set('', []);
  return [...groups.values()].slice(0, 12).flatMap((group) => {
    const [first] = group;
    const image = assembled(fact, first?.use.target, Object.assign({}, ...group.map(({ use }) => use.arguments)) as Record<string, string>);
    if (image === null) return [];
    const context = contextAt(project, fact.path, first?.folder ?? likelyFolder(project, fact), first !== undefined);
    return [{ ...image, context, uses: group.map(({ use }) => use) }];
  });
}

function assembled(fact: Located<ImageBuildFact>, target: string | undefined, given: Readonly<Record<string, string>>): Omit<Image, 'context' | 'uses'> | null {
  const globals = new Map<string, string>();
  for (const { name, value } of fact.arguments) if (given[name] !== undefined || value !== null) globals.set(name, given[name] ?? expanded(value ?? '', globals));
  const stages: Stage[] = [];
  const known: Map<string, string>[] = [];
  for (const [index, { name, base, steps, at }] of fact.stages.entries()) {
    const from = expanded(base, globals);
    const parent = stages.findLast((stage) => stage.name !== '' && stage.name === from.toLowerCase())?.index ?? null;
    const variables = new Map(parent === null ? [] : known[parent]);
    stages.push({ index, name, base: from, parent, at, steps: steps.map((step) => replaced(step, variables, globals, given)) });
    known.push(variables);
  }
  const shipped = (target === undefined ? undefined : stages.find(({ name, index }) => name === target.toLowerCase() || String(index) === target)) ?? stages.at(-1);
  if (shipped === undefined) return null;
  const chain: Stage[] = [];
  for (let at: Stage | undefined = shipped; at !== undefined && chain.length < 50; at = at.parent === null ? undefined : stages[at.parent]) chain.unshift(at);
  const root = chain[0]?.base ?? '';
  return { path: fact.path, role: fact.role, stages, shipped, chain, root, base: isOpen(root) ? null : baseImage(root), ...(fact.forDevelopment && { forDevelopment: true }) };
}

/** Replaces what the builder replaces, and learns what the step sets. */
function replaced(step: BuildStep, variables: Map<string, string>, globals: ReadonlyMap<string, string>, given: Readonly<Record<string, string>>): BuildStep {
  const text = (value: string): string => expanded(value, variables);
  switch (step.op) {
    case 'env': case 'arg': {
      const own = step.value === null ? null : text(step.value);
      const value = step.op === 'arg' ? (given[step.name] ?? own ?? globals.get(step.name) ?? null) : own;
      if (value !== null && !isOpen(value)) variables.set(step.name, value);
      return { ...step, value };
    }
    case 'copy':
      return { ...step, sources: step.sources.map(text), target: text(step.target), ...(step.from !== undefined && { from: text(step.from) }) };
    case 'user': case 'folder': case 'port':
      return { ...step, value: text(step.value) };
    case 'run': case 'probe': case 'start':
      return step; // the shell replaces what stands there, when it runs
  }
}

// ---- questions ------------------------------------------------------------------------------------------------------

type StepOf<Op extends BuildStep['op']> = BuildStep extends infer Each ? (Each extends { readonly op: infer Own } ? (Op extends Own ? Each & { readonly op: Op } : never) : never) : never;

/** Of what ships, in the order in which it is done. */
export function stepsOf<Op extends BuildStep['op']>({ chain }: Pick<Image, 'chain'>, op: Op): StepOf<Op>[] {
  return chain.flatMap(({ steps }) => steps.filter((step): step is StepOf<Op> => step.op === op));
}

/** What the image starts: the entry point and what it is handed. An entry point takes away what a base hands over. */
export function startOf(image: Pick<Image, 'chain'>): { readonly commands: readonly ShellCommand[]; readonly at: Range } | null {
  let entry: StepOf<'start'> | undefined;
  let handed: StepOf<'start'> | undefined;
  for (const step of stepsOf(image, 'start')) {
    if (step.entry) entry = step;
    else handed = step;
  }
  const at = (handed ?? entry)?.at;
  if (at === undefined) return null;
  const words = handed?.commands[0]?.words ?? [];
  const first = entry?.commands[0];
  // `ENTRYPOINT ["tini", "--"]` and `CMD ["node", "a.js"]` are one line.
  const joined = first !== undefined && entry?.shell === false && handed !== undefined && !handed.shell ? [{ ...first, words: [...first.words, ...words] }] : [];
  return { at, commands: [...joined, ...(entry?.commands ?? []), ...(entry?.shell === true ? [] : (handed?.commands ?? []))] };
}

/** `--from=builder` or a number: the stage; undefined where it is an image. */
export function stageNamed(image: Pick<Image, 'stages'>, from: string): Stage | undefined {
  return image.stages.find(({ name, index }) => (name !== '' && name === from.toLowerCase()) || String(index) === from);
}

/** The stages that the given one takes files from or stands on, itself first. */
export function stagesBehind(image: Image, stage: Stage = image.shipped): Stage[] {
  const found = new Set<Stage>([stage]);
  for (const each of found) {
    const from = each.steps.flatMap((step) => (step.op === 'copy' && step.from !== undefined ? (stageNamed(image, step.from) ?? []) : []));
    const mounted = each.steps.flatMap((step) => (step.op === 'run' ? step.mounts.flatMap((mount) => stageNamed(image, /(?:^|,)from=([^,]+)/.exec(mount)?.[1] ?? '\0') ?? []) : []));
    const parent = each.parent === null ? undefined : image.stages[each.parent];
    for (const other of [...from, ...mounted, ...(parent === undefined ? [] : [parent])]) found.add(other);
  }
  return [...found];
}
