// Suppressions: every silence has a reason and something to silence.
import type { Control } from '../../src/model/rule.ts';

export const control: Control = { id: 'suppression', area: 'governance', effortHours: 1, evidence: () => [] };
