// link: what a dependency of FastAPI's gives back of its caller's own words, and has made sure of first.
import type { DataflowFact, Origin } from '../model/dataflow.ts';
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { guardingOf } from './routes.ts';

const proving = /valid|verif|check|auth|login|find|lookup|look_up|match|exist/i;

/** `if not user_is_valid(user_id, token): raise …; return user_id`: one of its parameters, which is asked about together with another and turned away where the two do not belong together. */
export function isVouched(project: Project, path: string, dependency: Value, fact: DataflowFact, origin: Origin): boolean {
  if (origin.from !== 'parameter' || origin.path.length > 0) return false;
  return fact.calls.some((call) => isProof(call, fact, origin.index)) && guardingOf(project).judge(path, dependency).authentication === 'required';
}

function isProof({ callee, args }: DataflowFact['calls'][number], { parameters }: DataflowFact, index: number): boolean {
  if ((callee.kind !== 'name' && callee.kind !== 'member') || !proving.test(callee.name)) return false;
  const given = args.flatMap(({ traces }) => traces.flatMap(({ origin }) => (origin.from === 'parameter' && parameters[origin.index]?.dependency === undefined ? [origin.index] : [])));
  return given.includes(index) && given.some((each) => each !== index);
}
