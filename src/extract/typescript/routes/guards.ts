// extract/typescript/routes: functions and classes -> GuardFact: what reads a caller's credential, checks it and refuses.
import type { Fact } from '../../../model/fact.ts';
import type { Survey } from '../survey.ts';

export function* guards(_survey: Survey): Iterable<Fact> {}
