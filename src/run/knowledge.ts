// The rule set as policy wants it: an entry a rule, secret rows included, each with its control and area.
import type { RuleSet } from '../audit/rule-set.ts';
import type { RuleEntry } from '../model/rule.ts';
import type { Knowledge } from '../policy/result.ts';

export function knowledgeOf({ rules, controls, secrets }: RuleSet): Knowledge {
  const areas = new Map(controls.map(({ id, area }) => [id, area]));
  const entries = new Map<string, RuleEntry>();
  const enter = ({ id, severity, standing, confidence, covers }: Pick<RuleEntry, 'id' | 'severity'> & Partial<RuleEntry>): void => {
    const control = id.slice(0, id.indexOf('/'));
    entries.set(id, { id, severity, ...(standing !== undefined && { standing }), confidence: confidence ?? 'high', control, area: areas.get(control) ?? 'maintainability', covers: covers ?? [] });
  };
  for (const rule of rules) enter(rule);
  for (const row of secrets) enter({ id: `secret/${row.id}`, severity: row.severity ?? 'P0', ...('standing' in row && { standing: row.standing }) });
  return { rules: entries, controls };
}
