// link: scripts of packages, images that start them, manifests -> programs of npm packages that a script runs and nothing installs.
import type { ManifestFact, Dependency } from '../model/dependency.ts';
import type { PackageScriptFact, ShellCommand } from '../model/image-build.ts';
import type { Located, Project } from '../model/project.ts';
import type { Range } from '../model/range.ts';
import { imagesOf, startOf, stepsOf } from './images.ts';
import type { Image } from './images.ts';
import { nodeManifests } from './manifests.ts';
import { folderOf } from './paths.ts';

export interface MissingTool {
  readonly path: string;
  readonly at: Range; // of the script
  readonly by: string; // the script
  readonly name: string; // the program
  readonly image?: { readonly path: string; readonly at: Range }; // that starts it
  readonly leftOut: boolean; // declared for developers alone, and the image installs without what is theirs
}

/** Programs by the packages that bring them, where these are called otherwise (the `bin` of each package's manifest). Others of the list bring one of their own name. */
const packagesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ...'cross-env nodemon rimraf ts-node tsx next nuxt vite rollup esbuild parcel pm2 forever copyfiles cpx shx tsup tsc-alias react-scripts gatsby astro prisma knex typeorm env-cmd concurrently nodemon micro'.split(' ').map((name): [string, readonly string[]] => [name, [name]]),
  ['tsc', ['typescript']], ['nest', ['@nestjs/cli']], ['swc', ['@swc/cli']], ['babel', ['@babel/cli', 'babel-cli']], ['babel-node', ['@babel/node', 'babel-cli']],
  ['webpack', ['webpack', 'webpack-cli']], ['dotenv', ['dotenv-cli', 'dotenv-cli-run']], ['pm2-runtime', ['pm2']], ['run-s', ['npm-run-all', 'npm-run-all2']], ['run-p', ['npm-run-all', 'npm-run-all2']],
  ['npm-run-all', ['npm-run-all', 'npm-run-all2']], ['sequelize', ['sequelize-cli']], ['vue-cli-service', ['@vue/cli-service']], ['remix-serve', ['@remix-run/serve']], ['ts-node-dev', ['ts-node-dev']], ['tsnd', ['ts-node-dev']],
]);

export function* missingTools(project: Project): Iterable<MissingTool> {
  const scripts = project.of('package-script').filter(({ role }) => role === 'production');
  if (scripts.length === 0) return;
  const manifests = nodeManifests(project);
  const declared = new Set([...manifests.values()].flatMap(({ dependencies }) => dependencies.map(({ name }) => name)));
  const started = [...inImages(project, scripts, manifests, declared)];
  yield* started;
  for (const script of scripts) {
    if (script.name !== 'start' && script.name !== 'build') continue;
    for (const name of toolsOf(script)) {
      if (!bringers(name).some((each) => declared.has(each)) && !started.some((each) => each.path === script.path && each.name === name) && !isInstalledBy(project, name)) yield { path: script.path, at: script.at, by: script.name, name, leftOut: false };
    }
  }
}

function* inImages(project: Project, scripts: readonly Located<PackageScriptFact>[], manifests: ReadonlyMap<string, Located<ManifestFact>>, declared: ReadonlySet<string>): Iterable<MissingTool> {
  const seen = new Set<string>();
  for (const image of imagesOf(project)) {
    const start = startOf(image);
    const manifest = manifests.get(image.context.folder) ?? manifests.get(folderOf(image.path));
    if (image.role !== 'production' || start === null || manifest === undefined || manifest.workspace || image.uses.some(({ starts }) => starts !== undefined)) continue;
    const own = scripts.filter(({ path }) => path === manifest.path);
    for (const script of started(own, start.commands)) {
      for (const name of toolsOf(script)) {
        const use = useOf(manifest, name);
        const leftOut = use === 'development' && installsWithoutDevelopers(image);
        if ((!leftOut && bringers(name).some((each) => declared.has(each))) || holds(image, name) || seen.has(`${script.path} ${name}`)) continue;
        seen.add(`${script.path} ${name}`);
        yield { path: script.path, at: script.at, by: script.name, name, image: { path: image.path, at: start.at }, leftOut };
      }
    }
  }
}

function bringers(tool: string): readonly string[] {
  return packagesOf.get(tool) ?? [];
}

/** The programs of packages that it runs, also behind assignments and behind each other: `cross-env A=b nodemon app.js`. */
function toolsOf({ commands }: PackageScriptFact): readonly string[] {
  return [...new Set(commands.filter(({ maybe }) => maybe !== true).flatMap(({ words }) => {
    const [first = '', ...rest] = words;
    const behind = first === 'cross-env' ? rest.find((word) => !/^\w+=/.test(word)) : undefined;
    return [first, ...(behind === undefined ? [] : [behind])].filter((word) => packagesOf.has(word));
  }))];
}

function useOf({ dependencies }: ManifestFact, tool: string): Dependency['use'] | undefined {
  const all = dependencies.filter(({ name }) => bringers(tool).includes(name)).map(({ use }) => use);
  return all.find((use) => use !== 'development') ?? all[0];
}

/** `npm start`, `yarn start:prod`, `pnpm run serve`, and the scripts that these run. */
function started(own: readonly Located<PackageScriptFact>[], commands: readonly ShellCommand[]): readonly Located<PackageScriptFact>[] {
  const found = new Set<Located<PackageScriptFact>>();
  const open = [...commands];
  for (let at = 0; at < open.length && at < 50; at++) {
    const name = scriptNamed(open[at]?.words ?? []);
    const script = own.find((each) => each.name === name);
    if (script === undefined || found.has(script)) continue;
    found.add(script);
    open.push(...script.commands);
  }
  return [...found];
}

function scriptNamed(words: readonly string[]): string | undefined {
  const [program = '', verb, name] = words.filter((word) => !/^--?[a-z-]+$/.test(word));
  if (!/^(?:npm|pnpm|yarn)$/.test(program)) return undefined;
  return verb === 'run' || verb === 'run-script' ? name : verb === 'start' || program === 'yarn' ? verb : undefined;
}

const developersLeftOut = /^(?:--omit=dev|--only=prod(?:uction)?|--production(?:=true)?|--prod)$/;

/** Each installation of what ships says so, and nothing is taken over from a stage that has more. https://docs.npmjs.com/cli/commands/npm-install#omit */
function installsWithoutDevelopers(image: Image): boolean {
  const installs = stepsOf(image, 'run').flatMap(({ commands }) => commands).filter(({ words: [program = '', verb = 'install'] }) => /^(?:npm|pnpm|yarn)$/.test(program) && /^(?:ci|i|install)$/.test(verb));
  const taken = stepsOf(image, 'copy').some(({ from, sources }) => from !== undefined && sources.some((source) => /node_modules|^\/?(?:app|usr\/src\/app|srv|workspace)?\/?\.?$/.test(source)));
  return installs.length > 0 && !taken && installs.every(({ words }) => words.some((word) => developersLeftOut.test(word)));
}

/** A step names it: it is installed for all, or copied. */
function holds(image: Image, tool: string): boolean {
  return stepsOf(image, 'run').some(({ commands }) => areHanded(commands, tool));
}

/** A script of the repository, a pipeline or an image installs it. */
function isInstalledBy(project: Project, tool: string): boolean {
  return project.of('start-script').some(({ commands }) => areHanded(commands, tool)) || imagesOf(project).some(({ stages }) => stages.some(({ steps }) => steps.some((step) => step.op === 'run' && areHanded(step.commands, tool))));
}

/** One of them is handed the tool, or a package that brings it, whatever its version: `npm install -g pm2@5`, `ln -s /opt/bin/tsc`. */
function areHanded(commands: readonly ShellCommand[], tool: string): boolean {
  const names = new Set([tool, ...bringers(tool)]);
  const isOne = (word: string): boolean => names.has(word) || names.has(word.slice(word.lastIndexOf('/') + 1));
  return commands.some(({ words }) => words.slice(1).some((word) => isOne(word.replace(/(?<=.)@.*$/, ''))));
}
