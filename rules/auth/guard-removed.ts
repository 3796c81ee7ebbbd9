// auth/guard-removed: a change leaves routes open that asked who calls before. Reported by policy/, which knows both states. CWE-306.
import { policyRule } from '../../src/model/rule.ts';

export const rule = policyRule({ id: 'auth/guard-removed', severity: 'P1' });
