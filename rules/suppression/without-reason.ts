// suppression/without-reason: a `readiness-ignore` comment that gives no reason and is therefore void. Reported by policy/.
import { policyRule } from '../../src/model/rule.ts';

export const rule = policyRule({ id: 'suppression/without-reason', severity: 'P2' });
