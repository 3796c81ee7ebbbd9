// link: what pipelines run, followed through npm scripts -> whether anything of it tests or checks the code.
import type { PipelineFact, PipelineStep } from '../model/pipeline.ts';
import type { Located, Project } from '../model/project.ts';
import { isDeployed } from './limits.ts';
import { folderOf } from './paths.ts';
import { routesOf } from './routes.ts';

export type Purpose = 'tests' | 'checks';

export interface Pipelines {
  readonly facts: readonly Located<PipelineFact>[];
  /** Where one of them serves the purpose. */
  serving(purpose: Purpose): { readonly path: string; readonly at: PipelineStep['at'] } | undefined;
  /** Something runs that nobody can look into: a script, a container, a template from elsewhere. */
  readonly opaque: boolean;
}

export function pipelinesOf(project: Project): Pipelines {
  return project.once(madeOf);
}

/** The repository holds a program that answers requests, or says how it is deployed. */
export function isProduct(project: Project): boolean {
  return isDeployed(project) || routesOf(project).some(({ path }) => project.files.get(path)?.role === 'production');
}

const words: Readonly<Record<Purpose, RegExp>> = {
  // Whatever is called a test is taken for one; Snyk's `test` looks for vulnerable packages.
  tests: /(?:^|[^\w-])(?:pytest|py\.test|unittest|nosetests|tox|nox|jest|vitest|mocha|ava|karma|jasmine|cypress|playwright|behave|rspec|phpunit|ctest|k6|newman|trial)(?:$|[^\w])|(?:^|[\s:/._"'=-])(?:\w+[-_])?tests?(?=$|[\s:/._"'=;&|)-])|(?:unit|integration|run|all|e2e)tests?\b|\bmvnw?\b.*\b(?:verify|install|package)\b|\bgradlew?\b.*\b(?:build|check)\b|\bcoverage run\b|codecov|coveralls/i,
  checks: /(?:^|[^\w])(?:eslint|biome|ruff|flake8|pylint|black|isort|mypy|pyright|basedpyright|pyre|pytype|bandit|ty|tsc|vue-tsc|tsgo|prettier|stylelint|oxlint|xo|standard|golangci-lint|staticcheck|clippy|rubocop|pre-commit|prek|trunk|lint-staged|reviewdog|sonar[\w-]*|codeql[\w-]*|mega-?linter|super-linter|svelte-check|next build|ng build|go vet|cargo check|manage\.py check)(?:$|[^\w])|lint|type[-_:]?check|check[-_:]?types?|(?:^|[\s:/_-])(?:check(?![\s_-]?(?:ing[\s_-])?out)|static[-_]?analysis|format|fmt|style|quality)(?=$|[\s:/_-])/i,
};
/** A program of the repository, a make target or a container: it may do anything, unless its name says what it is for. */
const unseen = /(?:^|[\s;&|"'])(?:(?:ba|z)?sh\s+(?:-[a-z]{1,6}\s+){0,3}[\w.][\w./-]*|\.{1,2}\/[\w./-]+|\.{0,2}\/?[\w./-]+\.(?:sh|ps1|bat)|make(?:\s|$)|just\s|task\s|invoke\s|earthly\s|dagger\s|bazel\s|nix\s|docker(?:-compose|\s+compose)?\s[^&|;]*\b(?:run|exec)\b|(?:python3?|node|tsx|bun)\s+[\w./-]*(?:ci|check|verify)\w*\.)/i;
const knownUse = /deploy|release|publish|build|image|push|docs?\b|install|setup|clean|version|changelog|notify|backup|migrat|start|stop|up\b|down\b/i;

function madeOf(project: Project): Pipelines {
  const facts = project.of('pipeline').filter(({ role }) => role !== 'example' && role !== 'documentation' && role !== 'vendored');
  const scripts = new Map<string, string[]>();
  for (const { name, text } of project.of('package-script')) scripts.set(name, [...(scripts.get(name) ?? []), text]);
  const expanded = facts.flatMap((fact) => fact.steps.map((step) => ({ path: fact.path, step, texts: [step.text, ...(step.what === 'command' ? followed(step.text, scripts) : [])] })));
  const serving = (purpose: Purpose): { path: string; at: PipelineStep['at'] } | undefined => {
    const hit = expanded.find(({ texts }) => texts.some((text) => lines(text).some((line) => words[purpose].test(line))));
    return hit && { path: hit.path, at: hit.step.at };
  };
  const opaque = facts.some(({ elsewhere }) => elsewhere) || expanded.some(({ step, texts }) => step.what === 'command' && texts.some((text) => lines(text).some((line) => unseen.test(line) && !knownUse.test(line))));
  return { facts, serving, opaque };
}

/** Without what is only said or brought in. */
function lines(text: string): string[] {
  return text.split(/\n|&&|;/).map((line) => line.trim().slice(0, 500).replace(/\bsnyk\s+(?:\w+\s+)?test\b/, 'snyk')).filter((line) => !/^(?:#|echo\b|printf\b|(?:\S*python\S*\s+-m\s+)?pip3?\s+install\b|(?:npm|yarn|pnpm|bun)\s+(?:install|add|i|ci)\b|apt(?:-get)?\b|sudo apt|uv pip install)/.test(line));
}

/** Scripts of package.json that a command runs, whichever package's, four deep. */
function followed(command: string, scripts: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  let open = [command];
  for (let depth = 0; depth < 4 && open.length > 0 && found.length < 200; depth++) {
    const names = open.flatMap((text) => [...text.slice(0, 4000).matchAll(/\b(?:npm|pnpm|yarn|bun|turbo|nx|lerna|npm-run-all|run-s|run-p)\b([^&|;\n]{0,300})/g)].flatMap(([, rest = '']) => rest.trim().split(/\s+/).map((word) => word.replace(/^["']|["']$/g, ''))));
    open = names.flatMap((name) => (seen.has(name) ? [] : (seen.add(name), scripts.get(name) ?? [])));
    found.push(...open);
  }
  return found;
}

/** The pipeline that does most, which is where a missing step belongs. */
export function mainPipeline({ facts }: Pipelines): Located<PipelineFact> | undefined {
  const weight = (fact: PipelineFact): number => fact.steps.filter(({ what }) => what === 'command').length;
  return [...facts].sort((a, b) => Number(folderOf(a.path).includes('actions')) - Number(folderOf(b.path).includes('actions')) || weight(b) - weight(a))[0];
}
