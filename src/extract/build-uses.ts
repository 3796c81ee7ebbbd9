// Compose files, pipelines, scripts and platforms' configuration -> BuildUseFact: who builds which image from where, and how it is run.
import type { BuildUseFact, ShellCommand } from '../model/image-build.ts';
import type { SourceFile } from '../model/file.ts';
import type { Range } from '../model/range.ts';
import type { TreeEntry, TreeNode } from '../parse/document.ts';
import { listedCommands, shellCommands } from '../parse/shell.ts';
import { entriesOf, itemsOf, nodeAt, textOf, walkEntries } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';
import { dockerBuilds, preparesBuild } from './docker-command.ts';

const servicesKey = /(?:^|[{,])[ \t]*["']?services["']?[ \t]*:/m;
const platformFile = /(?:^|\/)(?:render\.ya?ml|fly\.toml|railway\.(?:toml|json)|heroku\.yml)$/;
const pipelineFile = /(?:^|\/)(?:\.github\/workflows\/[^/]+|\.gitlab-ci|cloudbuild|bitbucket-pipelines|azure-pipelines|buildspec|action)\.ya?ml$/;

export const buildUsesExtractor: Extractor = {
  topic: 'build-uses',
  formats: ['yaml', 'toml', 'json'],
  triggers: ['services', 'docker'],
  paths: platformFile,
  concerns: ({ path, text, format }) => platformFile.test(path) || pipelineFile.test(path) || (format === 'yaml' && servicesKey.test(text) && !/^(?:apiVersion|openapi):/m.test(text)),
  *extract(document, file) {
    if (document.kind !== 'tree') return;
    for (const root of document.roots) {
      if (platformFile.test(file.path)) yield* platformUses(root, file);
      else if (pipelineFile.test(file.path)) yield* pipelineUses(root);
      else if (!nodeAt(root, 'jobs')) for (const service of entriesOf(nodeAt(root, 'services'))) yield* composeUse(service);
    }
  },
};

/** Start scripts and Makefiles. */
export const scriptedBuildsExtractor: Extractor = {
  topic: 'scripted-builds',
  formats: ['text'],
  triggers: ['docker build', 'docker buildx', 'podman build'],
  concerns: ({ path }) => /(?:^|\/)(?:GNU)?[Mm]akefile[\w.-]*$|\.(?:sh|bash|mk)$|(?:^|\/)(?:Justfile|justfile|Jenkinsfile)$/.test(path),
  *extract(_document, { text }) {
    let offset = 0;
    let prepares: boolean | undefined; // of the whole script, which is read for it once
    const lines = text.split('\n', 3000);
    for (let index = 0; index < lines.length; index++) {
      const start = offset;
      let line = lines[index] ?? '';
      offset += line.length + 1;
      while (line.endsWith('\\') && line.length < 4000 && index + 1 < lines.length) {
        const next = lines[++index] ?? '';
        line = `${line.slice(0, -1)}  ${next}`;
        offset += next.length + 1;
      }
      if (!/\b(?:docker|podman)\b.{0,40}\bbuild\b/.test(line)) continue;
      prepares ??= preparesBuild(shellCommands(text.slice(0, 20_000), 0));
      yield* dockerBuilds(shellCommands(line.replace(/^\t?[@-]?/, (lead) => ' '.repeat(lead.length)), start), prepares);
    }
  },
};

// ---- Compose: https://docs.docker.com/reference/compose-file/build/ ------------------------------------------------

function* composeUse({ key: name, value: body, keyAt }: TreeEntry): Iterable<BuildUseFact> {
  const build = nodeAt(body, 'build');
  const image = textOf(nodeAt(body, 'image'));
  if (body.kind !== 'map' || (build === undefined && image === undefined)) return;
  const context = build?.kind === 'map' ? (textOf(nodeAt(build, 'context')) ?? '.') : textOf(build);
  const probe = nodeAt(body, 'healthcheck');
  const target = nodeAt(build, 'target');
  const whole = build !== undefined && context !== undefined && (build.kind !== 'map' || nodeAt(build, 'context') !== undefined) && nodeAt(build, 'dockerfile_inline') === undefined; // another file may say the rest
  yield {
    kind: 'build-use',
    by: 'compose',
    name,
    arguments: argumentsOf(nodeAt(build, 'args')),
    at: keyAt,
    ...optional('context', context === undefined ? undefined : defaulted(context)),
    ...optional('dockerfile', defaulted(textOf(nodeAt(build, 'dockerfile')))),
    ...optional('dockerfileAt', whole ? (nodeAt(build, 'dockerfile') ?? nodeAt(build, 'context') ?? build).at : undefined),
    ...optional('target', defaulted(textOf(target))),
    ...optional('targetAt', target?.at),
    ...optional('image', defaulted(image)),
    ...optional('user', defaulted(textOf(nodeAt(body, 'user')))),
    ...optional('copies', copiesOf(body)),
    ...startsOf(body),
    ...(probe && { probe: probeOf(probe), probeAt: (nodeAt(probe, 'test') ?? probe).at }),
  };
}

function copiesOf(body: TreeNode): number | undefined {
  const count = Number(textOf(nodeAt(body, 'deploy', 'replicas')) ?? textOf(nodeAt(body, 'scale')));
  return Number.isInteger(count) ? count : undefined;
}

function startsOf(body: TreeNode): Pick<BuildUseFact, 'starts'> {
  const nodes = [nodeAt(body, 'entrypoint'), nodeAt(body, 'command')].flatMap((node) => (node ? [node] : []));
  const commands = nodes.flatMap(commandsOf);
  return commands.length > 0 ? { starts: commands } : {};
}

/** Compose splits a text as a shell would; it starts no shell. */
function commandsOf(node: TreeNode): ShellCommand[] {
  if (node.kind === 'list') return listedCommands(node.items.map((item) => textOf(item) ?? '?'), node.at);
  const text = textOf(node);
  return text === undefined ? [] : shellCommands(text.replaceAll('$$', '$'), node.at.start).map((command) => ({ ...command, at: node.at }));
}

/** https://docs.docker.com/reference/compose-file/services/#healthcheck */
function probeOf(probe: TreeNode): readonly ShellCommand[] {
  const test = nodeAt(probe, 'test');
  if (textOf(nodeAt(probe, 'disable')) === 'true' || test === undefined) return [];
  if (test.kind !== 'list') return commandsOf(test);
  const [how, ...words] = test.items.map((item) => textOf(item) ?? '?');
  if (how === 'NONE') return [];
  if (how === 'CMD-SHELL') return shellCommands(words.join(' ').replaceAll('$$', '$'), 0).map((command) => ({ ...command, at: test.at }));
  return listedCommands(how === 'CMD' ? words : [how ?? '', ...words], test.at);
}

function argumentsOf(node: TreeNode | undefined): Readonly<Record<string, string>> {
  const pairs = node?.kind === 'list' ? node.items.map((item): [string, string | undefined] => {
    const [, name = '', value] = /^([^=]*)=?(.*)$/s.exec(textOf(item) ?? '') ?? [];
    return [name, value === '' ? undefined : value];
  }) : entriesOf(node).map(({ key, value }): [string, string | undefined] => [key, textOf(value)]);
  return Object.fromEntries(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, defaulted(value) ?? '']])));
}

/** `${VERSION:-3}` as it is when nobody says otherwise; what has no default stays. */
function defaulted<T extends string | undefined>(text: T): T {
  return text?.replaceAll(/\$\{\w{1,80}:?-([^${}]{0,200})\}/g, '$1') as T;
}

function optional<K extends keyof BuildUseFact>(key: K, value: BuildUseFact[K] | undefined): Partial<BuildUseFact> {
  return value === undefined ? {} : { [key]: value };
}

// ---- pipelines and platforms ---------------------------------------------------------------------------------------

const buildAction = /^docker\/build-push-action@/;

interface Action {
  readonly node: TreeNode;
  readonly steps: TreeNode; // of its job
  readonly uses: string;
}

function* pipelineUses(root: TreeNode): Iterable<BuildUseFact> {
  const scripts: { readonly text: string; readonly at: Range }[] = [];
  const actions: Action[] = [];
  for (const { entry } of walkEntries([root])) {
    const text = textOf(entry.value);
    if ((entry.key === 'run' || entry.key === 'script') && entry.value.kind === 'list') for (const item of itemsOf(entry.value)) scripts.push({ text: textOf(item) ?? '', at: item.at });
    else if (text !== undefined && (entry.key === 'run' || entry.key === 'script')) scripts.push({ text, at: entry.value.at });
    else if (entry.key === 'steps') for (const node of itemsOf(entry.value)) actions.push({ node, steps: entry.value, uses: textOf(nodeAt(node, 'uses')) ?? '' });
  }
  if (!scripts.some(({ text }) => /docker|podman/.test(text)) && !actions.some(({ uses }) => buildAction.test(uses))) return; // no image is built here
  const runs = scripts.flatMap(({ text, at }) => shellCommands(text, 0).map((command): ShellCommand => ({ ...command, at })));
  const prepares = preparesBuild(runs) || actions.some(({ uses }) => /download-artifact/.test(uses));
  yield* dockerBuilds(runs, prepares);
  for (const { node, steps, uses } of actions) {
    if (!buildAction.test(uses)) continue;
    const given = (key: string): string | undefined => textOf(nodeAt(node, 'with', key));
    yield { kind: 'build-use', by: 'pipeline', name: '', context: given('context') ?? '.', arguments: {}, at: node.at, ...optional('dockerfile', given('file')), ...optional('target', given('target')), ...optional('tags', tagsOf(root, steps, given('tags') ?? '')), ...(prepares && { prepares: true as const }) };
  }
}

/** Names that stand there, `${}` for an organisation that does not, and those that docker/metadata-action makes tags for: https://github.com/docker/metadata-action#images-input */
function tagsOf(root: TreeNode, steps: TreeNode, text: string): readonly string[] | undefined {
  const made = [...text.matchAll(/steps\.([\w-]{1,80})\.outputs\.(?:tags|json)/g)].slice(0, 20).flatMap(([, id]) => itemsOf(steps).filter((step) => textOf(nodeAt(step, 'id')) === id).map((step) => textOf(nodeAt(step, 'with', 'images')) ?? ''));
  const known = (line: string): string => line.replaceAll(/\$\{\{\s{0,9}env\.(\w{1,80})\s{0,9}\}\}/g, (whole, name: string) => textOf(nodeAt(root, 'env', name)) ?? whole);
  const names = [text, ...made].flatMap((each) => each.split(/[\n,]/).map((line) => known(line.trim().replace(/^name=/, '')).replace(/:[^/:]*\$\{\{.*$/, '').replaceAll(/\$\{\{[^{}]{1,200}\}\}(?=\/)/g, '${}'))).filter((name) => /^(?:[\w.:/-]{1,200}|(?:[\w.-]{1,100}\/)?\$\{\}(?:\/[\w.-]{1,100}){1,3}(?::[\w.-]{1,100})?)$/.test(name) && /[a-z]/.test(name));
  return names.length > 0 ? [...new Set(names)].slice(0, 50) : undefined;
}

/** https://render.com/docs/blueprint-spec, https://fly.io/docs/reference/configuration/#the-build-section, https://docs.railway.com/reference/config-as-code */
function* platformUses(root: TreeNode, { path }: SourceFile): Iterable<BuildUseFact> {
  const use = (node: TreeNode, context: string, dockerfile: string | undefined, more: Partial<BuildUseFact> = {}): BuildUseFact => ({ kind: 'build-use', by: 'platform', name: textOf(nodeAt(node, 'name')) ?? '', context, arguments: {}, at: node.at, ...optional('dockerfile', dockerfile), ...more });
  if (/render\.ya?ml$/.test(path)) {
    for (const service of itemsOf(nodeAt(root, 'services'))) {
      const docker = nodeAt(service, 'dockerfilePath') ?? nodeAt(service, 'dockerContext');
      if (docker === undefined && !['docker'].includes(textOf(nodeAt(service, 'runtime')) ?? textOf(nodeAt(service, 'env')) ?? '')) continue;
      yield use(service, textOf(nodeAt(service, 'dockerContext')) ?? textOf(nodeAt(service, 'rootDir')) ?? '.', textOf(nodeAt(service, 'dockerfilePath')));
    }
    return;
  }
  const build = nodeAt(root, 'build');
  const dockerfile = textOf(nodeAt(build, 'dockerfile')) ?? textOf(nodeAt(build, 'dockerfilePath')) ?? textOf(nodeAt(build, 'docker', 'web'));
  if (build && dockerfile !== undefined) yield use(build, '.', dockerfile, optional('target', textOf(nodeAt(build, 'build-target'))));
}
