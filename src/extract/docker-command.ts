// Commands of pipelines and scripts -> the images that they build. https://docs.docker.com/reference/cli/docker/buildx/build/
import type { BuildUseFact, ShellCommand } from '../model/image-build.ts';

/** Options that stand alone; every other takes the next word, unless it brings its value along. */
const flags = /^--(?:no-cache|pull|push|load|quiet|rm|force-rm|squash|compress|check|debug|disable-content-trust)$|^-[qD]$/;

export function* dockerBuilds(commands: readonly ShellCommand[], prepares: boolean): Iterable<BuildUseFact> {
  for (const { words, at } of commands) {
    const from = words.findIndex((word) => /(?:^|\/)(?:docker|podman)$/.test(word));
    const build = words.slice(from + 1, from + 5).indexOf('build');
    if (from < 0 || from > 3 || build < 0 || words.slice(from + 1, from + 1 + build).some((word) => /compose|stack/.test(word))) continue;
    const options = optionsOf(words.slice(from + build + 2));
    if (options.context === undefined || /\$|^-$|:\/\//.test(options.context)) continue;
    yield { kind: 'build-use', by: 'pipeline', name: '', at, ...options, ...(prepares && { prepares: true as const }) };
  }
}

function optionsOf(words: readonly string[]): Pick<BuildUseFact, 'context' | 'dockerfile' | 'target' | 'arguments' | 'tags'> {
  const given: { context?: string; dockerfile?: string; target?: string } = {};
  const values: Record<string, string> = {};
  const tags: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('-')) {
      given.context = word;
      continue;
    }
    if (flags.test(word)) continue;
    const equals = word.indexOf('=');
    const [name, value = ''] = equals > 0 ? [word.slice(0, equals), word.slice(equals + 1)] : [word, words[++index]];
    if (name === '-f' || name === '--file') given.dockerfile = value;
    else if ((name === '-t' || name === '--tag') && !value.includes('$')) tags.push(value);
    else if (name === '--target') given.target = value;
    else if (name === '--build-arg' && value.includes('=')) values[value.slice(0, value.indexOf('='))] = value.slice(value.indexOf('=') + 1);
  }
  return { ...given, arguments: values, ...(tags.length > 0 && { tags }) };
}

/** Something is built on the machine itself, so that the image may find more than the repository holds. */
export function preparesBuild(commands: readonly ShellCommand[]): boolean {
  return commands.some(({ words: [program = '', ...rest] }) => {
    if (/^(?:npm|pnpm|yarn|bun|npx|turbo|nx)$/.test(program)) return rest.some((word) => /build|export|generate|bundle/.test(word));
    return /^(?:make|just|task|mvn|\.\/mvnw|gradle|\.\/gradlew|cargo|go|dotnet|hatch|python3?|uv|poetry)$/.test(program) ? rest.some((word) => /build|package|dist|bundle|frontend|assemble|publish/.test(word)) : /^(?:cp|mv|wget|curl|unzip|tar|git-lfs|huggingface-cli)$/.test(program);
  });
}
