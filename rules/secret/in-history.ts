// secret/in-history: a secret that a commit of the change brought in and a later one took out again. Reported by policy/, which knows
// the commits. Whoever may read the repository can still read it. CWE-540. Advice: whether it was revoked nobody here can see, and a
// change that took it out must be able to pass.
import { policyRule } from '../../src/model/rule.ts';

export const rule = policyRule({ id: 'secret/in-history', severity: 'P2' });
