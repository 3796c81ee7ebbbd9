// [edge] Puts the engine together: the generated rule index, and how to get what is loaded only when needed.
import { availableParallelism } from 'node:os';
import { controls, rules, secrets } from '../rules/index.ts';
import { secretPolicy } from '../rules/secret/policy.ts';
import type { RuleSet } from './audit/rule-set.ts';
import type { Engine } from './run/engine.ts';
import { Helper } from './run/helper.ts';

const ruleSet: RuleSet = { rules, controls, secrets, secretPolicy };

const isBundle = import.meta.url.endsWith('.js'); // Node 20 runs no thread from TypeScript sources

let auditor: ReturnType<Engine['loadAuditor']> | undefined;

export const engine: Engine = {
  ruleSet,
  loadAuditor: () => (auditor ??= import('./auditor.ts').then((module) => module.auditor(ruleSet))),
  loadTypescript: async () => {
    const [parser, { typescriptExtractors }] = await Promise.all([import('./parse/typescript.ts'), import('./extract/typescript/index.ts')]);
    return { parser, extractors: typescriptExtractors };
  },
  ...(isBundle && availableParallelism() > 1 && { startHelper: (inline) => new Helper(new URL('./worker.js', import.meta.url), inline) }),
};
