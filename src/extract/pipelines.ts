// Pipelines' files -> what they run. GitHub, GitLab, CircleCI, Azure, Travis, Bitbucket, Drone, Woodpecker, Cirrus, Buildkite, Cloud Build,
// CodeBuild share YAML and a few words for "run this"; a Jenkinsfile is read line by line.
import type { Fact } from '../model/fact.ts';
import type { PipelineFact, PipelineStep } from '../model/pipeline.ts';
import type { TreeEntry, TreeNode } from '../parse/document.ts';
import { itemsOf, nodeAt, textOf, walkEntries } from '../parse/tree.ts';
import type { Extractor } from './extractor.ts';

/** Services read these at the root of a repository only; the last line's may stand anywhere. */
const places: readonly (readonly [PipelineFact['by'], RegExp])[] = [
  ['github', /^\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.+\.ya?ml$/],
  ['gitlab', /^(?:\.gitlab-ci[\w.-]*\.ya?ml|\.gitlab\/.+\.ya?ml)$/],
  ['circleci', /^\.circleci\/.+\.ya?ml$/],
  ['travis', /^\.travis\.ya?ml$/],
  ['bitbucket', /^bitbucket-pipelines\.ya?ml$/],
  ['other', /^(?:\.drone|\.woodpecker|\.cirrus|\.?appveyor|\.?codeship-steps|codefresh|wercker|\.?buildspec)\.ya?ml$|^\.(?:woodpecker|buildkite|semaphore|tekton|harness)\/.+\.ya?ml$/],
  ['azure', /(?:^|\/)(?:azure-pipelines?[\w.-]*|\.?azure-pipelines\/.+|\.?pipelines\/.+)\.ya?ml$/i],
  ['jenkins', /(?:^|\/)Jenkinsfile[\w.-]*$/],
  ['other', /(?:^|\/)(?:cloudbuild|buildspec)[\w.-]*\.ya?ml$/],
];
const commandKeys = /^(?:run|script|scripts|before_script|after_script|command|commands|bash|sh|pwsh|powershell|inlineScript|entrypoint|args|test_script|build_script|.+_script)$/;
const useKeys = /^(?:uses|task|pipe|plugin|plugins|orbs|image|name|extends|goals|customCommand|target)$/;
const elsewhereKeys = /^(?:include|template|orb)$/;
const mostSteps = 500;
const longest = 4000;

export const pipelinesExtractor: Extractor = {
  topic: 'pipelines',
  formats: ['yaml', 'text'],
  triggers: ['runs-on:'],
  paths: new RegExp(places.map(([, place]) => place.source).join('|'), 'i'),
  concerns: ({ path }) => serviceOf(path) !== undefined,
  *extract(document, { path, text }): Generator<Fact> {
    const by = serviceOf(path);
    if (by === undefined) return;
    const found = document.kind === 'tree' ? ofTrees(document.roots, by) : { steps: ofLines(text), elsewhere: /@Library|^\s*library\b/m.test(text) };
    yield { kind: 'pipeline', by, ...found, at: found.steps.find(({ what }) => what === 'command')?.at ?? { start: 0, end: 1 } };
  },
};

function serviceOf(path: string): PipelineFact['by'] | undefined {
  return places.find(([, place]) => place.test(path))?.[0];
}

function ofTrees(roots: readonly TreeNode[], by: PipelineFact['by']): Pick<PipelineFact, 'steps' | 'elsewhere'> {
  const steps: PipelineStep[] = [];
  let elsewhere = false;
  for (const { entry } of walkEntries(roots, 50_000)) {
    if (steps.length >= mostSteps) break;
    steps.push(...stepsOf(entry));
    elsewhere ||= elsewhereKeys.test(entry.key) || (entry.key === 'uses' && /^(?!\.\/)[^@]{1,300}\.ya?ml@/.test(textOf(entry.value) ?? ''));
  }
  // https://docs.travis-ci.com/user/languages/: some languages have a command of their own.
  const language = by === 'travis' ? textOf(nodeAt(roots[0], 'language')) : undefined;
  if (language !== undefined && !/^(?:python|generic|shell|minimal|bash)$/.test(language) && nodeAt(roots[0], 'script') === undefined) steps.push({ what: 'command', text: 'default test', at: { start: 0, end: 1 } });
  return { steps, elsewhere };
}

function stepsOf({ key, value }: TreeEntry): PipelineStep[] {
  const what = commandKeys.test(key) ? 'command' : useKeys.test(key) ? 'uses' : undefined;
  if (what === undefined) return key === 'steps' || key === 'test' ? itemsOf(value).flatMap((item) => stepOf('uses', item)) : [];
  if (what === 'command' && value.kind === 'list' && value.items.every(({ kind }) => kind === 'scalar') && /^(?:args|command|entrypoint)$/.test(key)) {
    return [{ what, text: value.items.map((item) => textOf(item) ?? '').join(' ').slice(0, longest), at: value.at }];
  }
  return itemsOf(value).flatMap((item) => stepOf(what, item));
}

function stepOf(what: PipelineStep['what'], node: TreeNode): PipelineStep[] {
  const text = textOf(node);
  return text === undefined || text === '' ? [] : [{ what, text: text.slice(0, longest), at: node.at }];
}

function ofLines(text: string): PipelineStep[] {
  const steps: PipelineStep[] = [];
  let offset = 0;
  for (const line of text.split('\n', 5000)) {
    const content = line.trim();
    const start = offset + line.indexOf(content);
    offset += line.length + 1;
    if (content !== '' && !/^(?:\/\/|\/?\*)/.test(content) && steps.length < mostSteps) steps.push({ what: 'command', text: content.slice(0, longest), at: { start, end: start + content.length } });
  }
  return steps;
}
