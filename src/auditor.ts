// [edge] Puts the auditor together: all parsers and extractors but TypeScript's. Loaded when a file has to be audited.
import { createAuditor, type Auditor } from './audit/file.ts';
import { glances } from './extract/glances/index.ts';
import type { RuleSet } from './audit/rule-set.ts';
import { configExtractors } from './extract/config.ts';
import { dataflowExtractor } from './extract/python/dataflow.ts';
import { pythonExtractors } from './extract/python/index.ts';
import { tablesExtractor } from './extract/tables.ts';
import { typescriptTriggers } from './extract/typescript/triggers.ts';

export function auditor(ruleSet: RuleSet): Auditor {
  return createAuditor(ruleSet, [...configExtractors, ...pythonExtractors, tablesExtractor], typescriptTriggers, [dataflowExtractor], glances);
}
