// compose/no-restart-policy: the policy that Docker's own documentation has for services that are to run.
import type { Fixer } from '../../src/model/fixing.ts';
import { countOf, fixOf, placesOf } from '../../src/edit/places.ts';
import { restarting } from './restart-policy.ts';

export const fix: Fixer = (problem, textOf) => fixOf('fix-restart', true, placesOf(problem, textOf, ['also'], countOf(problem)), restarting);
