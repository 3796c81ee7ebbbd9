// Files of continuous integration. What they set is for the servers that a pipeline starts for its own tests.

const folder = /(?:^|\/)\.(?:github|gitlab|circleci|buildkite|azure-pipelines|woodpecker|semaphore|teamcity|ci)(?:\/|[.-])/i;
const file = /(?:^|\/)(?:\.?(?:travis|appveyor|drone|cirrus)\.ya?ml|(?:azure|bitbucket)-pipelines?[^/]*\.ya?ml|jenkinsfile[^/]*)$/i;

export function isPipeline(path: string): boolean {
  return folder.test(path) || file.test(path);
}
