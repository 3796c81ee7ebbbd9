// Facts about how images are built and who builds them: stages with their steps as written, and the builds that Compose and pipelines ask for.
import type { Range } from './range.ts';

/** One command of a shell text or an argument list. Quotes are removed, expansions stand as written: `$NAME`. */
export interface ShellCommand {
  readonly words: readonly string[]; // the program first; assignments before it left out
  readonly writes?: readonly string[]; // files that its output goes to
  readonly maybe?: true; // runs only if something else did or did not: `a || b`, `if`, a function's body
  readonly at: Range;
}

interface StepAt {
  readonly at: Range;
}

/** What a stage does, one step an instruction, in order. Texts keep their variables; `\$` is a plain dollar. */
export type BuildStep =
  | (StepAt & { readonly op: 'run'; readonly commands: readonly ShellCommand[]; readonly mounts: readonly string[] }) // mounts: `type=secret,id=…`
  | (StepAt & { readonly op: 'copy'; readonly sources: readonly string[]; readonly target: string; readonly from?: string; readonly add?: true; readonly parents?: true }) // from: a stage or an image
  | (StepAt & { readonly op: 'env' | 'arg'; readonly name: string; readonly value: string | null })
  | (StepAt & { readonly op: 'user' | 'folder'; readonly value: string }) // folder: where what follows runs
  | (StepAt & { readonly op: 'port'; readonly value: string })
  | (StepAt & { readonly op: 'probe'; readonly commands: readonly ShellCommand[] | null }) // null: the base's probe is switched off
  | (StepAt & { readonly op: 'start'; readonly entry: boolean; readonly shell: boolean; readonly commands: readonly ShellCommand[] }); // entry: what the rest is handed to

export interface BuildStage {
  readonly name: string; // '' where it has none; lower case
  readonly base: string; // an image or a stage, as written
  readonly platform?: string;
  readonly steps: readonly BuildStep[];
  readonly at: Range; // the line that opens it
}

/** One per Dockerfile. */
export interface ImageBuildFact {
  readonly kind: 'image-build';
  readonly arguments: readonly { readonly name: string; readonly value: string | null; readonly at: Range }[]; // before the first stage
  readonly stages: readonly BuildStage[];
  readonly forDevelopment?: true; // the comment at its head says so
  readonly at: Range;
}

/** Somebody builds an image, or runs one that is built elsewhere, and says how. */
export interface BuildUseFact {
  readonly kind: 'build-use';
  readonly by: 'compose' | 'pipeline' | 'platform';
  readonly name: string; // the service
  readonly context?: string; // relative to the file (Compose, platforms) or to the repository (pipelines); absent: not built here
  readonly dockerfile?: string; // relative to the context (Compose) or to the repository (pipelines)
  readonly dockerfileAt?: Range; // what says which Dockerfile it is, where this file alone decides it (Compose)
  readonly target?: string;
  readonly targetAt?: Range;
  readonly arguments: Readonly<Record<string, string>>;
  readonly image?: string;
  readonly tags?: readonly string[]; // further names that it is given, those that are written out
  readonly user?: string;
  readonly starts?: readonly ShellCommand[]; // in place of what the image says
  readonly probe?: readonly ShellCommand[]; // empty: switched off
  readonly probeAt?: Range;
  readonly copies?: number; // how many of it run
  readonly prepares?: true; // the pipeline builds something itself before it builds the image
  readonly at: Range;
}

/** A script that package.json gives a name to. */
export interface PackageScriptFact {
  readonly kind: 'package-script';
  readonly name: string;
  readonly text: string; // as written
  readonly commands: readonly ShellCommand[];
  readonly at: Range;
}

/** What a start script, a Procfile or a unit of systemd runs. */
export interface StartScriptFact {
  readonly kind: 'start-script';
  readonly by: 'script' | 'procfile' | 'systemd';
  readonly commands: readonly ShellCommand[];
  readonly asRoot?: Range; // a unit that names root, or nobody: the line to mend
  readonly at: Range;
}

/** What a shell script does as a whole, or that no shell runs it: carriage returns at its ends of lines, a syntax error. */
export interface ScriptTraitFact {
  readonly kind: 'script-trait';
  readonly trait: 'gives-up-root' | 'backs-up' | 'carriage-returns' | 'syntax-error' | 'makes-secrets'; // starts another program as another user; dumps a database or copies it away; a shell cannot run it; a template's hook speaks of secrets
  readonly at: Range;
}

/** A script that gives variables of an env file other values, wherever it runs. */
export interface RewrittenFact {
  readonly kind: 'rewritten';
  readonly file: string; // its name
  readonly variables: readonly string[];
  readonly at: Range;
}

/** A shell script writes a variable, by whose name it holds a credential, to its output. */
export interface PrintedFact {
  readonly kind: 'printed';
  readonly name: string;
  readonly typed: boolean; // asked of whoever runs the script
  readonly made: boolean; // by a command of the script
  readonly at: Range;
}
