// Everything in rules/, as the machine takes it: it knows no rule by name.
import type { Control, Rule } from '../model/rule.ts';
import type { SecretKind } from '../model/secret.ts';
import type { SecretPolicy } from './secrets.ts';

export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly controls: readonly Control[];
  readonly secrets: readonly SecretKind[];
  readonly secretPolicy: SecretPolicy;
}
