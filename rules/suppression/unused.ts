// suppression/unused: a `readiness-ignore` comment that silences nothing (any more). Reported by policy/.
import { policyRule } from '../../src/model/rule.ts';

export const rule = policyRule({ id: 'suppression/unused', severity: 'P3' });
