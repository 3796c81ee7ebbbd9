// Defaults < configuration file < inputs, merged once. The parser loads when there is a file.
import { defaultConfig, type Config } from '../model/config.ts';

/** What command line or Action inputs set; they win over the file. */
export interface Inputs {
  readonly failOn?: Config['failOn'];
  readonly language?: Config['language'];
}

/** Later wins: default, file, inputs. `file` is null where there is none; `ruleIds` lets a mistyped rule be an error. */
export async function effectiveConfig(file: { readonly path: string; readonly text: string } | null, inputs: Inputs, ruleIds: readonly string[]): Promise<Config> {
  const fromFile = file === null ? {} : (await import('./parse.ts')).parseConfig(file.path, file.text, ruleIds);
  return Object.freeze({
    ...defaultConfig,
    ...fromFile,
    ...(inputs.failOn === undefined ? {} : { failOn: inputs.failOn }),
    ...(inputs.language === undefined ? {} : { language: inputs.language }),
  });
}
