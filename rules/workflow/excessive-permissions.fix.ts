// workflow/excessive-permissions: the token may read, and no more, where nothing in the workflow is seen to write with it.
import type { Fixer } from '../../src/model/fixing.ts';
import { countOf, fixOf, placesOf, type Place } from '../../src/edit/places.ts';
import { breakAt, insert, replace, type TextEdit } from '../../src/edit/text.ts';

/** Actions that take what they are given and ask GitHub for nothing but the code. */
const reading = /^(?:actions\/(?:checkout|cache(?:\/\w+)?|setup-\w+|upload-artifact|download-artifact)|docker\/(?:setup-\w+-action|build-push-action|metadata-action|login-action|bake-action)|codecov\/codecov-action|coverallsapp\/github-action|pnpm\/action-setup|oven-sh\/setup-bun|denoland\/setup-deno|astral-sh\/(?:setup-uv|ruff-action)|snok\/install-poetry|abatilo\/actions-poetry|pre-commit\/action|psf\/black|golangci\/golangci-lint-action|dtolnay\/rust-toolchain|hadolint\/hadolint-action|cypress-io\/github-action|swatinem\/rust-cache)@/i;
/** Words of what writes, or works in the name of the workflow. */
const writing = /GITHUB_TOKEN|github\.token|\bghcr\.io|\bgit\s+(?:push|commit|tag)\b|(?:^|[\s;&|])gh\s|semantic-release|changeset|\brelease\b|\bdeploy\b|gh-pages|workflow_call|pull_request_target|issue_comment|\bissues:|workflow_run|\bsarif\b|\bpages\b|npm publish|lerna|auto-?commit/i;

export const fix: Fixer = (problem, textOf) => {
  const places = placesOf(problem, textOf, ['also'], countOf(problem));
  if (places === null || !places.every(({ text }) => onlyReads(text))) return null;
  if (problem.message === 'everything') return fixOf('fix-read-all', false, places, ({ at, written }) => (/^permissions:\s+write-all$/.test(written) ? replace(at.end - 'write-all'.length, at.end, 'read-all') : null));
  return problem.message === 'unsaid' || problem.message === 'unsaid-open' ? fixOf('fix-read', false, places, limited) : null;
};

function onlyReads(text: string): boolean {
  const actions = [...text.matchAll(/^[ -]*uses:[ ]*["']?([^\s"'#]+)/gm)].map(([, name]) => name ?? '');
  return !writing.test(text) && actions.every((name) => reading.test(name));
}

function limited({ text }: Place): TextEdit | null {
  const jobs = [...text.matchAll(/^jobs:[ \t]*(?:#.*)?$/gm)];
  const [first] = jobs;
  if (first === undefined || jobs.length > 1 || /^permissions:/m.test(text)) return null;
  const end = breakAt(text, first.index);
  return insert(first.index, `permissions:${end}  contents: read${end}${end}`);
}
