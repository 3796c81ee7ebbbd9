// [edge] Puts the engine together: the generated rule index, the extractors, and the lazily loaded TypeScript half.
import { controls, rules, secrets } from '../rules/index.ts';
import { secretPolicy } from '../rules/secret/policy.ts';
import { configExtractors } from './extract/config.ts';
import { pythonExtractors } from './extract/python/index.ts';
import { tablesExtractor } from './extract/tables.ts';
import { typescriptTriggers } from './extract/typescript/triggers.ts';
import type { Engine } from './run/files.ts';

export const engine: Engine = {
  ruleSet: { rules, controls, secrets, secretPolicy },
  extractors: [...configExtractors, ...pythonExtractors, tablesExtractor],
  typescriptTriggers,
  loadTypescript: async () => {
    const [parser, { typescriptExtractors }] = await Promise.all([import('./parse/typescript.ts'), import('./extract/typescript/index.ts')]);
    return { parser, extractors: typescriptExtractors };
  },
};
