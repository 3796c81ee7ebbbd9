// Everything in rules/, as the machine takes it: it knows no rule by name.
import type { Control, Rule } from '../model/rule.ts';
import type { SecretRow } from '../model/secret.ts';

export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly controls: readonly Control[];
  readonly secrets: readonly SecretRow[];
}
