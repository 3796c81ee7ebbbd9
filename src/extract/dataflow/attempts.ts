// extract/dataflow: what is tried -> whose words the exception speaks that comes out of it.
import { rootOf, type Step, type Term } from './terms.ts';

const parsing = /^(?:json|form|formData|text|body|get_json|loads?|parse|parseAsync|model_validate|model_validate_json)$/;
const signature = /^(?:constructEvent(?:Async)?|construct_event|verifySignature|verify_signature)$/;

const made = 'made()';

/** 'input': only reads what the caller sent; 'signature': only checks who sent it. Null: anything may go wrong. */
export function tries(body: readonly Step[]): 'input' | 'signature' | null {
  const calls = body.flatMap((step) => (step.do === 'set' || step.do === 'run' ? called(step.value) : step.do === 'branch' && leaves(step.then) && step.otherwise.length === 0 ? [] : ['?']));
  if (calls.length === 0) return null;
  if (calls.every((name) => parsing.test(name))) return 'input';
  const others = calls.filter((name) => name !== made);
  return others.length > 0 && others.every((name) => signature.test(name)) ? 'signature' : null;
}

const answering = /^(?:res|resp|response|reply)$/;

function leaves([step, ...more]: readonly Step[]): boolean {
  return more.length === 0 && (step?.do === 'return' || step?.do === 'raise');
}

/** The names of all that is called, outermost first. */
function called(term: Term): string[] {
  if (term.is !== 'call') return term.is === 'name' || term.is === 'member' || term.is === 'text' || term.is === 'constant' || term.is === 'index' ? [] : ['?'];
  if (term.args.length === 0 && term.callee.is === 'name') return [made]; // `stripe()`
  if (answering.test(rootOf(term.callee))) return ['?'];
  return [term.method, ...(term.callee.is === 'member' ? called(term.callee.on) : []), ...term.args.flatMap(called)];
}
