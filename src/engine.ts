// [edge] Puts the engine together: the generated rule index, and how to get what is loaded only when needed.
import { controls, rules, secrets } from '../rules/index.ts';
import { secretPolicy } from '../rules/secret/policy.ts';
import type { RuleSet } from './audit/rule-set.ts';
import type { Engine } from './run/files.ts';

const ruleSet: RuleSet = { rules, controls, secrets, secretPolicy };

let auditor: ReturnType<Engine['loadAuditor']> | undefined;

export const engine: Engine = {
  ruleSet,
  loadAuditor: () => (auditor ??= import('./auditor.ts').then((module) => module.auditor(ruleSet))),
  loadFixers: () => import('../rules/fixes.ts').then(({ fixers }) => fixers),
  loadTypescript: async () => {
    const [parser, { typescriptExtractors, typescriptFollowers }] = await Promise.all([import('./parse/typescript.ts'), import('./extract/typescript/index.ts')]);
    return { parser, extractors: typescriptExtractors, followers: typescriptFollowers };
  },
};
