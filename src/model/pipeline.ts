// Facts about pipelines of continuous integration: what they run, whatever service runs them.
import type { Range } from './range.ts';

export interface PipelineFact {
  readonly kind: 'pipeline';
  readonly by: 'github' | 'gitlab' | 'circleci' | 'azure' | 'jenkins' | 'travis' | 'bitbucket' | 'other';
  readonly steps: readonly PipelineStep[];
  readonly elsewhere: boolean; // parts of it stand outside the repository: a reusable workflow, an included template, a shared library
  readonly at: Range; // the first step
}

export interface PipelineStep {
  readonly what: 'command' | 'uses'; // uses: an action, orb or task by its name
  readonly text: string;
  readonly at: Range;
}
