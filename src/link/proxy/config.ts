// link: files of a web server's configuration -> configurations with their includes put in, and what holds at a place of them.
// Inheritance as nginx has it: a directive of an inner level replaces that of the outer one, and so do lists (add_header,
// proxy_set_header), as a whole. https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
import type { Project } from '../../model/project.ts';
import type { Statement } from '../../model/proxy.ts';
import type { Range } from '../../model/range.ts';
import { ships } from '../project.ts';
import { includedFiles } from './includes.ts';

/** A statement at one place of a configuration; a file that is included twice stands there twice. */
export interface Placed {
  readonly name: string;
  readonly args: readonly string[];
  readonly path: string;
  readonly at: Range;
  readonly outer: Placed | null;
  readonly inner: readonly Placed[]; // of a block
}

/** A file that no other includes, with all that it includes. */
export interface ProxyConfig {
  readonly path: string;
  readonly root: Placed;
  readonly whole: boolean; // it has an `http` block: nothing stands above it
  readonly servers: readonly Placed[]; // of HTTP
  readonly files: ReadonlySet<string>;
  readonly lacking: ReadonlySet<Placed>; // includes of files that the repository does not have, and that may say anything
}

const mostPlaced = 60_000;
const deepest = 8;
const mostIncludes = 2_000;
/** Brought by packages of nginx itself, and known; a pattern may match nothing. */
const known = /\*|(?:^|\/)(?:mime\.types|(?:fastcgi|uwsgi|scgi)(?:_params|\.conf)|proxy_params|koi-|win-|modules|options-ssl-nginx\.conf)/;

export function proxyConfigs(project: Project): readonly ProxyConfig[] {
  return project.once(made);
}

function made(project: Project): ProxyConfig[] {
  const files = new Map(project.of('proxy-file').filter(ships).map((fact) => [fact.path, fact.statements]));
  const builder = new Builder(project, files);
  const configs = [...files].flatMap(([path, statements]) => {
    const config = builder.config(path, statements);
    return config === null ? [] : [config];
  });
  return configs.filter(({ path }) => !configs.some((other) => other.path !== path && other.files.has(path) && !(builder.isMutual(path, other.path) && path < other.path)));
}

/** The file at hand, and what is collected of the configuration. */
interface Reading {
  readonly path: string;
  readonly files: Set<string>;
  readonly lacking: Set<Placed>;
}

class Builder {
  readonly #project: Project;
  readonly #files: ReadonlyMap<string, readonly Statement[]>;
  readonly #seen = new Map<string, Set<string>>(); // files that each configuration includes
  #left = mostPlaced;
  #includes = mostIncludes;

  constructor(project: Project, files: ReadonlyMap<string, readonly Statement[]>) {
    this.#project = project;
    this.#files = files;
  }

  config(path: string, statements: readonly Statement[]): ProxyConfig | null {
    const files = new Set([path]);
    this.#seen.set(path, files);
    const lacking = new Set<Placed>();
    const root: Placed = { name: '', args: [], path, at: { start: 0, end: 0 }, outer: null, inner: [] };
    this.#fill(root, statements, { path, files, lacking }, 0);
    const servers = [...serversIn(root, 0)];
    return this.#left <= 0 ? null : { path, root, servers, files, lacking, whole: root.inner.some(({ name }) => name === 'http') };
  }

  /** Each includes the other. */
  isMutual(one: string, other: string): boolean {
    return this.#seen.get(one)?.has(other) === true && this.#seen.get(other)?.has(one) === true;
  }

  #fill(outer: Placed, statements: readonly Statement[], reading: Reading, depth: number): void {
    const { path, files, lacking } = reading;
    for (const { name, args, at, block } of statements) {
      if (--this.#left <= 0) return;
      const placed: Placed = { name, args, path, at, outer, inner: [] };
      (outer.inner as Placed[]).push(placed);
      if (block !== undefined) this.#fill(placed, block, reading, depth);
      if (name !== 'include' || depth >= deepest || --this.#includes < 0) continue;
      const found = includedFiles(this.#project, path, args[0] ?? '');
      if (found.length === 0 && !known.test(args[0] ?? '')) lacking.add(placed);
      for (const file of found) {
        files.add(file);
        this.#fill(outer, this.#files.get(file) ?? [], { ...reading, path: file }, depth + 1);
      }
    }
  }
}

/** Also of a file that stands for the inside of `http`. Those of `stream` hand bytes on. */
function* serversIn(block: Placed, depth: number): Generator<Placed> {
  for (const placed of block.inner) {
    if (placed.name === 'server' && placed.outer?.name !== 'upstream') yield placed;
    else if (placed.name === 'http' && depth < 2) yield* serversIn(placed, depth + 1);
  }
}

/** What the directive says at this place: of the innermost level that has it, the last. */
export function valueAt(place: Placed, name: string): Placed | null {
  return listAt(place, name).at(-1) ?? null;
}

/** All of the innermost level that has any. */
export function listAt(place: Placed, name: string): readonly Placed[] {
  for (let level: Placed | null = place; level !== null; level = level.outer) {
    const own = level.inner.filter((each) => each.name === name);
    if (own.length > 0) return own;
  }
  return [];
}

/** A file that nobody can look into may say something else at this place. */
export function isUncertain({ lacking }: ProxyConfig, place: Placed): boolean {
  for (let level: Placed | null = place; level !== null; level = level.outer) if (level.inner.some((each) => lacking.has(each))) return true;
  return false;
}

/** Everything below the place. */
export function* allIn(place: Placed): Generator<Placed> {
  for (const each of place.inner) {
    yield each;
    yield* allIn(each);
  }
}

/** Statements of these names in configurations that ship, each once however often its file is included; `root` and snippets too. */
export function statementsOf(project: Project, ...names: readonly string[]): Placed[] {
  const found = new Map<string, Placed>();
  for (const { root } of proxyConfigs(project)) {
    for (const placed of allIn(root)) {
      const key = `${placed.path}\0${placed.at.start}`;
      if (names.includes(placed.name) && !found.has(key) && project.files.get(placed.path)?.role === 'production') found.set(key, placed);
    }
  }
  return [...found.values()];
}

/** The innermost location that the statement stands in. */
export function locationAround(place: Placed): Placed | null {
  for (let level: Placed | null = place.outer; level !== null; level = level.outer) if (level.name === 'location') return level;
  return null;
}
