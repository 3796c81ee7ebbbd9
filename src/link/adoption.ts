// link: what stands for an application where no file in view says which: a parameter that nobody is seen to hand one in, an attribute
// that something else has set. Where the package has an application of that framework, it is that one. In Python alone.
import type { RouterFact } from '../model/route.ts';
import type { Value } from '../model/value.ts';
import { fieldOf, instanceClass, ownClass, targetOf } from './classes.ts';
import type { Host, Hosts } from './hosts.ts';
import { sameFamily, sharedFolders } from './nearest.ts';
import type { Project } from '../model/project.ts';

type Framework = RouterFact['framework'];

const adopting: ReadonlySet<Framework> = new Set<Framework>(['fastapi', 'starlette', 'flask', 'aiohttp', 'tornado', 'sanic', 'bottle', 'webpy']);
const called = /^(?:\w+_)?_?(?:app|application|webapp)$/i;
const giving = /^(?:get|create|make|build|init)_(?:\w+_)?app(?:lication)?$/;
const mostItems = 200;

export class Adoption {
  readonly #applications: readonly Host[];
  readonly #mounted: () => ReadonlySet<Host>;
  #below: ReadonlySet<Host> | undefined;
  readonly #nearest = new Map<string, Host | null>();

  /** `mounted`: hosts that stand below another; asked for when all that can be told is. */
  constructor(hosts: Hosts, mounted: () => ReadonlySet<Host>) {
    this.#applications = hosts.all.filter(({ is, framework }) => is === 'application' && adopting.has(framework));
    this.#mounted = mounted;
  }

  /** The application that a reference stands for, by what it is called. */
  of(path: string, framework: Framework, value: Value): Host | null {
    return this.#applications.length > 0 && isCalledApplication(value) ? this.near(path, framework) : null;
  }

  /** The application that a parameter stands for, by its name or its annotation. */
  ofParameter({ path, framework, name, parameterOf, bases }: Host): Host | null {
    if (parameterOf === undefined || this.#applications.length === 0) return null;
    const annotation = bases?.[0]?.kind === 'name' ? bases[0].name : '';
    const isApplication = called.test(name.slice(name.lastIndexOf('.') + 1)) || /^(?:FastAPI|Flask|Quart|Starlette|Sanic|Bottle|Application)$/.test(annotation);
    return isApplication ? this.near(path, framework) : null;
  }

  /** The application of the framework in the same file, else one that stands below no other, else the one that shares most folders. */
  near(path: string, framework: Framework): Host | null {
    const id = `${framework} ${path}`;
    let found = this.#nearest.get(id);
    if (found === undefined) {
      const below = (this.#below ??= this.#mounted());
      const rank = (each: Host): number => (each.path === path ? 2000 : below.has(each) ? 0 : 1000) + sharedFolders(each.path, path);
      const candidates = this.#applications.filter((each) => sameFamily(each.framework, framework));
      found = candidates.reduce<Host | null>((best, each) => (best === null || rank(each) > rank(best) ? each : best), null);
      this.#nearest.set(id, found);
    }
    return found;
  }
}

function isCalledApplication(value: Value): boolean {
  switch (value.kind) {
    case 'name':
      return called.test(value.name.slice(value.name.lastIndexOf('.') + 1));
    case 'member':
      return called.test(value.name) || (value.name === 'router' && isCalledApplication(value.on));
    case 'call':
      return (value.callee.kind === 'name' || value.callee.kind === 'member') && giving.test(value.callee.name);
    default:
      return false;
  }
}

export interface Listed {
  readonly path: string;
  readonly items: readonly Value[];
}

/** The list that a value stands for, in the file that writes it: a name, or an attribute of the class around. */
export function listOf(project: Project, path: string, value: Value, depth = 0): Listed | null {
  if (depth > 6) return null;
  if (value.kind === 'list') return { path, items: value.items.slice(0, mostItems) };
  const owner = value.kind === 'member' ? (ownClass(project, path, value.on) ?? instanceClass(project, path, value.on)) : null;
  if (value.kind === 'member' && owner !== null) {
    const field = fieldOf(project, owner, value.name);
    return field === null ? null : listOf(project, field.path, field.value, depth + 1);
  }
  const target = targetOf(project, path, value);
  const bound = target?.kind === 'bindings' && target.bindings.length === 1 ? target.bindings[0]?.value : undefined;
  return target?.kind === 'bindings' && bound !== undefined ? listOf(project, target.path, bound, depth + 1) : null;
}
