// link: decorators that set metadata, and guards that look for it: Nest's @Public() lifts a global guard, @Roles() arms one.
import type { Project } from '../model/project.ts';
import type { Value } from '../model/value.ts';
import { targetOf } from './classes.ts';
import { textOf } from './concrete.ts';
import { returnedBy } from './names.ts';
import { nameOf } from './naming.ts';
import { outcomes } from './resolve.ts';

/** The metadata keys that a decorator sets, its own name among them. */
export function metadataKeys(project: Project, path: string, value: Value, depth = 0): string[] {
  if (depth > 5) return [];
  const call = value.kind === 'call' ? value : null;
  const callee = call?.callee ?? value;
  const own = nameOf(callee);
  if (own === 'SetMetadata') return call?.args[0] === undefined ? [] : [textAt(project, path, call.args[0]), lastPart(nameOf(call.args[0]))];
  if (own === 'applyDecorators') return (call?.args ?? []).flatMap((argument) => metadataKeys(project, path, argument, depth + 1));
  const target = targetOf(project, path, callee);
  if (target === null || target.kind === 'external' || target.kind === 'module' || target.kind === 'package' || target.kind === 'class') return [own];
  return [own, ...returnedBy(target).flatMap((each) => (each.kind === 'call' ? metadataKeys(project, target.path, each, depth + 1) : []))];
}

/** `IS_PUBLIC` of `METADATA.IS_PUBLIC`, as guards are known to ask for it. */
function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function textAt(project: Project, path: string, value: Value): string {
  const text = textOf(outcomes(project, path, value)[0]?.value ?? { kind: 'unknown', why: 'dynamic' });
  return text ?? nameOf(value);
}
